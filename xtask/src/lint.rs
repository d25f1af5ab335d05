//! `cargo xtask lint`: format and lint checks of the Rust code.

use crate::parts::{self, Outcome};
use crate::workspace::Workspace;
use crate::{Result, fuzz, process, test};

/// The sets of features that core is used with.
const FEATURES: [&str; 4] = ["", "python", "uniffi", "schema"];

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Result {
    parts::run(workspace, &[&test::FORMAT, &test::CLIPPY, &test::LICENCES])
}

pub fn format(workspace: &Workspace) -> Result<Outcome> {
    let mut check = process::cargo(workspace, &["fmt", "--all", "--check"]);
    process::run(&mut check)?;
    // The fuzz targets are a workspace of their own.
    process::run(check.current_dir(workspace.path(fuzz::FOLDER)))?;
    Ok(Outcome::Passed)
}

pub fn clippy(workspace: &Workspace) -> Result<Outcome> {
    for features in FEATURES {
        process::run(&mut process::cargo(
            workspace,
            &[
                "clippy",
                "--locked",
                "--package",
                "carewright",
                "--features",
                features,
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ))?;
    }
    process::run(&mut process::cargo(
        workspace,
        &[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    ))?;
    Ok(Outcome::Passed)
}
