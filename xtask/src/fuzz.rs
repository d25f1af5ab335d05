//! `cargo xtask fuzz`: every fuzz target for some seconds each. The test run only compiles them;
//! inputs that once failed are replayed by ordinary tests.

use std::path::PathBuf;

use crate::parts::Outcome;
use crate::workspace::{Workspace, files_below};
use crate::{Result, process};

const FOLDER: &str = "tests/fuzz";
const DEFAULT_SECONDS: u32 = 60;

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    if !process::answers("cargo-fuzz", &["--version"]) {
        return Err("cargo-fuzz is not installed: cargo install --locked cargo-fuzz".to_owned());
    }
    let seconds = match arguments.first() {
        Some(text) => text
            .parse()
            .map_err(|_| format!("{text:?} is not a number of seconds."))?,
        None => DEFAULT_SECONDS,
    };
    let limit = format!("-max_total_time={seconds}");
    for target in targets(workspace)? {
        // A stable toolchain will do: no sanitizer is needed where there is no unsafe code.
        process::run(
            process::cargo(
                workspace,
                &[
                    "fuzz",
                    "run",
                    "--fuzz-dir",
                    FOLDER,
                    "--sanitizer",
                    "none",
                    &target,
                    "--",
                    &limit,
                ],
            )
            .env("RUSTC_BOOTSTRAP", "1"),
        )?;
    }
    Ok(())
}

fn targets(workspace: &Workspace) -> Result<Vec<String>> {
    let folder: PathBuf = workspace.path(FOLDER).join("fuzz_targets");
    let names: Vec<String> = files_below(&folder)
        .iter()
        .filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    if names.is_empty() {
        return Err(format!("There is no fuzz target in {}.", folder.display()));
    }
    Ok(names)
}

pub fn compile(workspace: &Workspace) -> Result<Outcome> {
    println!("  targets: {}", targets(workspace)?.join(", "));
    process::run(
        process::cargo(workspace, &["check", "--locked"]).current_dir(workspace.path(FOLDER)),
    )?;
    Ok(Outcome::Passed)
}
