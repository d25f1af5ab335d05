//! `cargo xtask docs`: the handbook and the Rust reference, in `target/docs`.

use crate::parts::{self, Outcome, Part};
use crate::python::{self, Environment};
use crate::workspace::Workspace;
use crate::{Result, process};

/// The versions of the tools that build the handbook.
const TOOLS: &str = "docs/requirements.txt";

pub fn run(workspace: &Workspace, _arguments: &[String]) -> Result {
    let handbook = Part {
        name: "handbook",
        what: "target/docs/handbook",
        run: handbook_part,
    };
    let reference = Part {
        name: "rust-docs",
        what: "the Rust reference, target/doc",
        run: reference_part,
    };
    parts::run(workspace, &[&handbook, &reference])
}

pub fn handbook_part(workspace: &Workspace) -> Result<Outcome> {
    if let Some(why) = python::missing(workspace) {
        return Ok(Outcome::Skipped(why));
    }
    let environment = Environment::ready(workspace)?;
    environment.require(workspace, TOOLS)?;
    let out = workspace.target.join("docs").join("handbook");
    let out = out.to_string_lossy().into_owned();
    process::run(&mut environment.command(
        workspace,
        &[
            "-m",
            "sphinx",
            "--quiet",
            "--fresh-env",
            "-W",
            "--keep-going",
            "-b",
            "html",
            "docs",
            &out,
        ],
    ))?;
    Ok(Outcome::Passed)
}

pub fn reference_part(workspace: &Workspace) -> Result<Outcome> {
    process::run(
        process::cargo(
            workspace,
            &["doc", "--locked", "--no-deps", "--package", "carewright"],
        )
        .env("RUSTDOCFLAGS", "-D warnings"),
    )?;
    Ok(Outcome::Passed)
}
