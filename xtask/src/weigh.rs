//! `cargo xtask weigh`: what Carewright weighs. The wheel, an import, the families and the touch
//! points are measured each time; what a build, a first demo or every test takes is measured when
//! it is named, from nothing, and shown from then on.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::compiler_runs::{self, CompilerRun};
use crate::import::{self, Import};
use crate::python::{self, Environment};
use crate::workspace::{Workspace, files_below, read, write};
use crate::{Result, limits, process, shares, test, touch_points};

/// Something that takes long and is measured in a target folder of its own.
struct Long {
    name: &'static str,
    what: &'static str,
    run: fn(&Workspace, &Run) -> Result,
}

const LONG: [Long; 3] = [
    Long {
        name: "build",
        what: "the build of the wheel",
        run: build,
    },
    Long {
        name: "demo",
        what: "a first demo",
        run: |workspace, run| xtask(workspace, run, "demo"),
    },
    Long {
        name: "tests",
        what: "every check and test",
        run: |workspace, run| xtask(workspace, run, "test"),
    },
];

/// One measured run: its target folder, and the file that its compilers write to.
struct Run {
    folder: PathBuf,
    compilers: PathBuf,
}

/// What a long run took in all, as it is kept in a file.
#[derive(Debug, PartialEq, Eq)]
struct Took {
    processor_milliseconds: u64,
    wall_milliseconds: u64,
}

impl Took {
    fn text(&self) -> String {
        format!(
            "{}\t{}\n",
            self.processor_milliseconds, self.wall_milliseconds
        )
    }

    fn from_text(text: &str) -> Option<Self> {
        let (processor, wall) = text.trim().split_once('\t')?;
        Some(Self {
            processor_milliseconds: processor.parse().ok()?,
            wall_milliseconds: wall.parse().ok()?,
        })
    }
}

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    for name in arguments {
        let long = LONG.iter().find(|long| long.name == name);
        measure(workspace, long.ok_or_else(|| unknown(name))?)?;
    }
    println!("\nWhat Carewright weighs\n");
    print_package(workspace)?;
    print_long(workspace);
    println!("\nFamilies\n");
    print!("{}", shares::table(workspace)?);
    println!("\nPlaces outside its folder that name a family\n");
    print_touch_points(workspace)
}

fn unknown(name: &str) -> String {
    let names = LONG.map(|long| long.name).join(", ");
    format!("{name:?} cannot be measured by itself; these can: {names}.")
}

fn print_package(workspace: &Workspace) -> Result {
    if let Some(why) = python::missing(workspace) {
        println!("  the wheel and its import were not measured: {why}");
        return Ok(());
    }
    let environment = Environment::ready(workspace)?;
    let Some(wheel) = latest_wheel(workspace) else {
        println!("  no wheel was built yet: cargo xtask weigh build");
        return Ok(());
    };
    let bytes = std::fs::metadata(&wheel).map_err(|error| error.to_string())?;
    let most = format!("at most {}", megabytes(limits::WHEEL.most()));
    line("wheel", &megabytes(bytes.len()), &most);
    let unpacked = import::unpack(workspace, &environment, &wheel)?;
    line("installed", &megabytes(size_of(&unpacked)), "");
    let counts = import::counts(workspace, &environment, Some(&unpacked))?;
    for (what, count, limit) in [
        (
            "classes made by an import",
            counts.classes,
            &limits::CLASSES,
        ),
        (
            "modules loaded by an import",
            counts.modules,
            &limits::MODULES,
        ),
    ] {
        let most = format!("at most {}", limit.most());
        line(what, &count.to_string(), &most);
    }
    print_import(&import::measure(workspace, &environment, &unpacked)?);
    Ok(())
}

fn print_import(import: &Import) {
    let milliseconds = |microseconds: u64| format!("{:.1} ms", microseconds as f64 / 1e3);
    let times = |other: u64| import.carewright as f64 / other.max(1) as f64;
    let beside = format!(
        "{:.2} x Python with nothing ({}), {:.2} x `import json` ({})",
        times(import.nothing),
        milliseconds(import.nothing),
        times(import.json),
        milliseconds(import.json),
    );
    let took = import.carewright.saturating_sub(import.nothing);
    line("import carewright", &milliseconds(took), &beside);
}

fn print_long(workspace: &Workspace) {
    if !compiler_runs::MEASURED {
        println!("  {}", compiler_runs::NOT_MEASURED);
        return;
    }
    for long in &LONG {
        let run = Run::of(workspace, long);
        match run.kept() {
            Some((took, runs)) => print_run(long, &took, &runs),
            None => line(long.what, "-", &format!("cargo xtask weigh {}", long.name)),
        }
    }
}

fn print_run(long: &Long, took: &Took, runs: &[CompilerRun]) {
    let minutes = |milliseconds: u64| format!("{:.1} min", milliseconds as f64 / 60_000.0);
    let compiled: u64 = runs.iter().map(|run| run.processor_milliseconds).sum();
    let beside = format!(
        "of processor time, {} of it in {} runs of the compiler; {} by the clock",
        minutes(compiled),
        runs.len(),
        minutes(took.wall_milliseconds)
    );
    line(long.what, &minutes(took.processor_milliseconds), &beside);
    if let Some(largest) = runs.iter().max_by_key(|run| run.peak_kilobytes) {
        let gigabytes = largest.peak_kilobytes as f64 * 1024.0 / 1e9;
        let beside = format!("{} ({})", largest.crate_name, largest.kind);
        line(
            "  largest compiler run",
            &format!("{gigabytes:.2} GB"),
            &beside,
        );
    }
    let mut longest: Vec<&CompilerRun> = runs.iter().collect();
    longest.sort_by_key(|run| std::cmp::Reverse(run.processor_milliseconds));
    for run in longest.iter().take(5) {
        let seconds = format!("{:.1} s", run.processor_milliseconds as f64 / 1e3);
        let beside = format!("{} ({})", run.crate_name, run.kind);
        line("  a long compiler run", &seconds, &beside);
    }
}

fn print_touch_points(workspace: &Workspace) -> Result {
    for family in touch_points::all(workspace)? {
        let shared = family.shared().count();
        let elsewhere = family.places.len() - shared;
        println!(
            "  {:<16}{shared:>4} in {} files, and {elsewhere} in the folders of other families",
            family.family,
            family.files()
        );
        for place in family.shared() {
            println!("      {}:{}", place.file, place.line);
        }
    }
    println!(
        "  at most {} for the family with the fewest, {} for that with the most",
        limits::FEWEST_TOUCH_POINTS.most(),
        limits::MOST_TOUCH_POINTS.most()
    );
    Ok(())
}

fn line(what: &str, value: &str, beside: &str) {
    let text = format!("  {what:<30}{value:>12}  {beside}");
    println!("{}", text.trim_end());
}

fn megabytes(bytes: u64) -> String {
    format!("{:.2} MB", bytes as f64 / 1e6)
}

fn size_of(folder: &Path) -> u64 {
    files_below(folder)
        .iter()
        .filter(|file| file.extension().is_none_or(|ending| ending != "pyc"))
        .filter_map(|file| std::fs::metadata(file).ok())
        .map(|file| file.len())
        .sum()
}

/// The wheel that `weigh build` or the tests built last.
fn latest_wheel(workspace: &Workspace) -> Option<PathBuf> {
    [&Run::of(workspace, &LONG[0]).folder, &workspace.target]
        .iter()
        .flat_map(|target| files_below(&test::wheel_folder(target)))
        .max_by_key(|file| {
            std::fs::metadata(file)
                .and_then(|file| file.modified())
                .ok()
        })
}

impl Run {
    fn of(workspace: &Workspace, long: &Long) -> Self {
        let all = workspace.target.join("weigh");
        Self {
            folder: all.join(long.name),
            compilers: all.join(format!("{}-compilers.tsv", long.name)),
        }
    }

    fn took(&self) -> PathBuf {
        self.folder.with_extension("took")
    }

    /// What was measured last.
    fn kept(&self) -> Option<(Took, Vec<CompilerRun>)> {
        let took = Took::from_text(&read(&self.took()).ok()?)?;
        Some((took, compiler_runs::runs(&self.compilers).ok()?))
    }

    /// Runs a command that builds into this run's own folder.
    fn start(&self, command: &mut Command) -> Result {
        command.env("CARGO_TARGET_DIR", &self.folder);
        compiler_runs::watch(command, &self.compilers)?;
        process::run(command)
    }
}

/// Runs it from nothing, with packages at hand, and keeps what it took.
fn measure(workspace: &Workspace, long: &Long) -> Result {
    if !compiler_runs::MEASURED {
        return Err(format!(
            "Cannot measure {}: {}.",
            long.what,
            compiler_runs::NOT_MEASURED
        ));
    }
    println!("\nmeasuring {} from nothing", long.what);
    if std::env::var_os("RUSTC_WRAPPER").is_some() {
        println!("  the RUSTC_WRAPPER of this machine is not used while measuring");
    }
    process::run(&mut process::cargo(workspace, &["fetch", "--locked"]))?;
    let run = Run::of(workspace, long);
    remove(&run.folder)?;
    write(&run.compilers, "")?;
    let (started, before) = (
        Instant::now(),
        compiler_runs::processor_milliseconds_of_children(),
    );
    (long.run)(workspace, &run)?;
    let after = compiler_runs::processor_milliseconds_of_children();
    let took = Took {
        processor_milliseconds: after.saturating_sub(before),
        wall_milliseconds: started.elapsed().as_millis().try_into().unwrap_or(u64::MAX),
    };
    write(&run.took(), &took.text())
}

fn remove(folder: &Path) -> Result {
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(folder)
        .map_err(|error| format!("Cannot empty {}: {error}.", folder.display()))
}

/// The wheel alone: the tools that build it are in the usual environment beforehand.
fn build(workspace: &Workspace, run: &Run) -> Result {
    let environment = test::with_tools(workspace)?;
    let mut command = test::build_wheel(workspace, &environment, &test::wheel_folder(&run.folder));
    run.start(&mut command)
}

/// A command of xtask as from a fresh clone: xtask itself and the environment are made as well.
fn xtask(workspace: &Workspace, run: &Run, name: &str) -> Result {
    let words = [
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--no-default-features",
        "--",
        name,
    ];
    run.start(&mut process::cargo(workspace, &words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_run_took_is_read_as_it_was_written() {
        let took = Took {
            processor_milliseconds: 360_000,
            wall_milliseconds: 1,
        };
        assert_eq!(Took::from_text(&took.text()), Some(took));
        assert_eq!(Took::from_text("half"), None);
    }
}
