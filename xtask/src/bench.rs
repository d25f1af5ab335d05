//! `cargo xtask bench`: one answer in Rust, and one call from Python.

use crate::workspace::Workspace;
use crate::{Result, process, test};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    let mut words = vec![
        "bench",
        "--package",
        "carewright",
        "--bench",
        "session_limits",
    ];
    if !arguments.is_empty() {
        words.push("--");
        words.extend(arguments.iter().map(String::as_str));
    }
    process::run(&mut process::cargo(workspace, &words))?;
    let environment = test::with_tools(workspace)?;
    environment.install_package(workspace)?;
    process::run(&mut environment.command(workspace, &["bindings-python/benches/single_call.py"]))
}
