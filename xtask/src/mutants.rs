//! `cargo xtask mutants`: the session-limits rules changed on purpose, one place at a time. A
//! change that no test notices is a survivor.

use crate::workspace::Workspace;
use crate::{Result, process};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    if !process::answers("cargo-mutants", &["--version"]) {
        return Err(
            "cargo-mutants is not installed: cargo install --locked cargo-mutants".to_owned(),
        );
    }
    let mut words = vec![
        "mutants",
        "--package",
        "carewright",
        "--file",
        "core/src/session_limits/**",
        "--output",
        "target",
    ];
    words.extend(arguments.iter().map(String::as_str));
    process::run(&mut process::cargo(workspace, &words))
}
