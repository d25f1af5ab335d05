//! `cargo xtask demo`: one working day of an invented service, decided with reasons.

use crate::python::{Build, Environment};
use crate::workspace::Workspace;
use crate::{Result, process};

pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    let environment = Environment::ready(workspace)?;
    environment.install_package(workspace, Build::Quick)?;
    let mut words = vec!["-m", "carewright", "demo"];
    words.extend(arguments.iter().map(String::as_str));
    process::run(&mut environment.command(workspace, &words))
}
