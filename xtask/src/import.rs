//! What `import carewright` costs: how many classes and modules it makes, which is the same each
//! time, and how long it takes beside an interpreter that does nothing, which is not.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::python::Environment;
use crate::workspace::Workspace;
use crate::{Result, limits, process};

const COUNT: &str = include_str!("import_counts.py");
/// How many interpreters are started of each kind; the median is taken.
const ROUNDS: usize = 41;

/// What one import makes.
#[derive(Debug, PartialEq, Eq)]
pub struct Counts {
    pub classes: u64,
    pub modules: u64,
    /// The names of the modules.
    pub names: String,
}

/// The medians of whole interpreters that import something, in microseconds.
pub struct Import {
    pub nothing: u64,
    pub json: u64,
    pub carewright: u64,
}

/// Unpacks a wheel into a folder of its own, so that no other build of the package is measured.
pub fn unpack(workspace: &Workspace, environment: &Environment, wheel: &Path) -> Result<PathBuf> {
    let folder = workspace.target.join("weigh").join("unpacked");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("Cannot empty {}: {error}.", folder.display()))?;
    }
    let (from, to) = (wheel.to_string_lossy(), folder.to_string_lossy());
    process::output(&mut environment.command(workspace, &["-m", "zipfile", "-e", &from, &to]))?;
    Ok(folder)
}

/// Counts what an import makes: of an unpacked wheel, or of the package that is installed.
pub fn counts(
    workspace: &Workspace,
    environment: &Environment,
    unpacked: Option<&Path>,
) -> Result<Counts> {
    let mut command = environment.command(workspace, &["-c", COUNT]);
    if let Some(folder) = unpacked {
        command.env("PYTHONPATH", folder);
    }
    let text = process::output(&mut command)?;
    read_counts(&text).ok_or_else(|| format!("The counts of an import cannot be read: {text}"))
}

fn read_counts(text: &str) -> Option<Counts> {
    let (classes, rest) = text.trim().split_once(' ')?;
    let (modules, names) = rest.split_once(' ')?;
    Some(Counts {
        classes: classes.parse().ok()?,
        modules: modules.parse().ok()?,
        names: names.to_owned(),
    })
}

/// The gate: an import of the installed package makes no more than it may.
pub fn check(workspace: &Workspace, environment: &Environment) -> Result {
    let counts = counts(workspace, environment, None)?;
    println!("  {}", limits::CLASSES.check(counts.classes)?);
    let modules = limits::MODULES.check(counts.modules);
    println!(
        "  {}",
        modules.map_err(|error| format!("{error}\n{}", counts.names))?
    );
    Ok(())
}

/// Starts interpreters of the three kinds in turn, so that a busy machine slows all alike.
pub fn measure(
    workspace: &Workspace,
    environment: &Environment,
    unpacked: &Path,
) -> Result<Import> {
    let kinds = ["pass", "import json", "import carewright"];
    let command = |code: &str| -> Command {
        let mut command = environment.command(workspace, &["-c", code]);
        command.env("PYTHONPATH", unpacked).stdin(Stdio::null());
        command
    };
    let mut times = [const { Vec::new() }; 3];
    for round in 0..=ROUNDS {
        for (code, times) in kinds.iter().zip(&mut times) {
            let took = timed(&mut command(code))?;
            // The first round compiles the sources and fills the caches.
            if round > 0 {
                times.push(took);
            }
        }
    }
    let [nothing, json, carewright] = times.map(median);
    Ok(Import {
        nothing,
        json,
        carewright,
    })
}

fn timed(command: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    process::output(command)?;
    Ok(started.elapsed())
}

fn median(mut times: Vec<Duration>) -> u64 {
    times.sort();
    times
        .get(times.len() / 2)
        .map_or(0, |time| time.as_micros().try_into().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counts_of_an_import_are_read() {
        let counts = read_counts("717 2 carewright carewright._errors\n").unwrap();
        assert_eq!((counts.classes, counts.modules), (717, 2));
        assert_eq!(counts.names, "carewright carewright._errors");
        assert_eq!(read_counts("nothing"), None);
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        let times = [9, 1, 5].map(Duration::from_micros).to_vec();
        assert_eq!(median(times), 5);
        assert_eq!(median(Vec::new()), 0);
    }
}
