//! `cargo xtask bench`: one answer in Rust and one call from Python, and each against its aim.

use crate::workspace::Workspace;
use crate::{Result, process, test};

/// What one answer in Rust should take at most, reasons included, in nanoseconds.
const AIM_RUST: f64 = 250.0;

/// One line of a benchmark: what was measured, and its median in nanoseconds.
struct Measured {
    name: String,
    nanoseconds: f64,
}

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    let mut words = vec![
        "bench",
        "--locked",
        "--package",
        "carewright",
        "--bench",
        "session_limits",
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
    print!("{}", ratios(&measured));
    let environment = test::with_tools(workspace)?;
    environment.install_package(workspace)?;
    process::run(&mut environment.command(workspace, &["bindings-python/benches/single_call.py"]))
}

fn ratios(measured: &[Measured]) -> String {
    let mut text = format!("\nOne answer in Rust; the aim is {AIM_RUST} ns\n");
    for line in measured {
        text.push_str(&format!(
            "  {:<32}{:>9.0} ns{:>8.2} x the aim\n",
            line.name,
            line.nanoseconds,
            line.nanoseconds / AIM_RUST
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
                name: format!("{group}, {name} appointments"),
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
        let found: Vec<(String, u64)> = measured(table)
            .into_iter()
            .map(|line| (line.name, line.nanoseconds.round() as u64))
            .collect();
        assert_eq!(
            found,
            [
                ("may_book, 0 appointments".to_owned(), 488),
                ("may_book, 20 appointments".to_owned(), 2644),
                ("standing, 0 appointments".to_owned(), 320),
            ]
        );
    }
}
