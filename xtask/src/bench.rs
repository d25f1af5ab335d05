//! `cargo xtask bench`: answers in Rust and from Python, each beside what it is compared with.

use crate::python::Build;
use crate::workspace::Workspace;
use crate::{Result, process, test};

/// What one answer about one record should take at most in Rust, reasons included, in nanoseconds.
const AIM_RUST: f64 = 250.0;

/// The sort of as many packed keys, which no list can be ranked faster than.
const FLOOR: &str = "sort_packed_keys";

/// One line of a benchmark: what was measured, on how much, and its median in nanoseconds.
struct Measured {
    group: String,
    size: String,
    nanoseconds: f64,
}

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    let one = in_rust(workspace, "session_limits", arguments)?;
    print!("{}", against_the_aim(&one));
    let lists = in_rust(workspace, "waiting_list", arguments)?;
    print!("{}", against_the_floor(&lists));
    in_rust(workspace, "supervision", arguments)?;
    let environment = test::with_tools(workspace)?;
    environment.install_package(workspace, Build::AsShipped)?;
    for script in ["single_call.py", "frames.py"] {
        let script = format!("bindings-python/benches/{script}");
        let mut command = environment.command(workspace, &[&script]);
        // Settings for other processors slow numpy down, and would flatter the comparison.
        command.env_remove("OPENBLAS_CORETYPE");
        command.env_remove("OPENBLAS_L2_SIZE");
        process::run(&mut command)?;
    }
    Ok(())
}

fn in_rust(workspace: &Workspace, bench: &str, arguments: &[String]) -> Result<Vec<Measured>> {
    let mut words = vec![
        "bench",
        "--locked",
        "--package",
        "carewright",
        "--bench",
        bench,
    ];
    if !arguments.is_empty() {
        words.push("--");
        words.extend(arguments.iter().map(String::as_str));
    }
    let text = process::output(&mut process::cargo(workspace, &words))?;
    print!("{text}");
    let measured = measured(&text);
    if measured.is_empty() {
        return Err("The benchmark printed nothing that could be read.".to_owned());
    }
    Ok(measured)
}

fn against_the_aim(measured: &[Measured]) -> String {
    let mut text = format!("\nOne answer in Rust; the aim is {AIM_RUST} ns\n");
    for line in measured {
        text.push_str(&format!(
            "  {:<10}{:>4} appointments{:>9.0} ns{:>8.2} x the aim\n",
            line.group,
            line.size,
            line.nanoseconds,
            line.nanoseconds / AIM_RUST
        ));
    }
    text.push('\n');
    text
}

fn against_the_floor(measured: &[Measured]) -> String {
    let mut text = "\nA whole list in Rust, beside the sort of as many packed keys\n".to_owned();
    for line in measured.iter().filter(|line| line.group != FLOOR) {
        let mut floor = measured.iter().filter(|other| other.group == FLOOR);
        let Some(floor) = floor.find(|other| other.size == line.size) else {
            continue;
        };
        text.push_str(&format!(
            "  {:<14}{:>9} referrals{:>10.2} ms{:>8.1} x the sort\n",
            line.group,
            line.size,
            line.nanoseconds / 1e6,
            line.nanoseconds / floor.nanoseconds
        ));
    }
    text.push('\n');
    text
}

/// Reads divan's table: groups, and under each the medians of its cases.
fn measured(text: &str) -> Vec<Measured> {
    let mut group = String::new();
    let mut found = Vec::new();
    for line in text.lines().filter(|line| line.contains("─ ")) {
        let line = line.trim_start_matches(['│', '├', '╰', '─', ' ']);
        let cells: Vec<&str> = line.split('│').map(str::trim).collect();
        let (Some(first), Some(median)) = (cells.first(), cells.get(2)) else {
            continue;
        };
        let name = first.split_whitespace().next().unwrap_or_default();
        match nanoseconds(median) {
            Some(nanoseconds) => found.push(Measured {
                group: group.clone(),
                size: name.to_owned(),
                nanoseconds,
            }),
            None => name.clone_into(&mut group),
        }
    }
    found
}

fn nanoseconds(text: &str) -> Option<f64> {
    let (number, unit) = text.split_once(' ')?;
    let factor = match unit {
        "ns" => 1.0,
        "µs" => 1_000.0,
        "ms" => 1_000_000.0,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_medians_of_a_table_are_read() {
        let table = "\
session_limits  fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ may_book                   │               │               │               │         │
│  ├─ 0         381.5 ns      │ 70.76 µs      │ 487.5 ns      │ 1.27 µs       │ 100     │ 100
│  ╰─ 20        1.947 µs      │ 4.602 µs      │ 2.644 µs      │ 2.631 µs      │ 100     │ 100
╰─ standing                   │               │               │               │         │
   ╰─ 0         253.5 ns      │ 3.172 µs      │ 319.5 ns      │ 349.3 ns      │ 100     │ 100
";
        let found: Vec<String> = measured(table)
            .iter()
            .map(|line| format!("{} {} {:.0}", line.group, line.size, line.nanoseconds))
            .collect();
        assert_eq!(
            found,
            ["may_book 0 488", "may_book 20 2644", "standing 0 320"]
        );
    }
}
