//! Running other programs, with their output shown as it comes.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Result;
use crate::workspace::Workspace;

/// Builds a command that runs in the top folder.
pub fn command<I, S>(workspace: &Workspace, program: impl AsRef<OsStr>, arguments: I) -> Command
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let mut command = Command::new(program);
    command.args(arguments).current_dir(&workspace.root);
    // What would make a second build quicker is for nothing where there is none.
    if workspace.ci {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// Builds a cargo command: the same cargo that runs xtask.
pub fn cargo(workspace: &Workspace, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    command(workspace, cargo, arguments)
}

/// Runs a command with its output shown; an error names it.
pub fn run(command: &mut Command) -> Result {
    run_and_allow(command, &[])
}

/// Runs a command with its output shown; ending with one of these codes is no error either.
pub fn run_and_allow(command: &mut Command, codes: &[i32]) -> Result {
    let shown = shown(command);
    eprintln!("  $ {shown}");
    let status = command
        .status()
        .map_err(|error| format!("Cannot start `{shown}`: {error}."))?;
    if status.success() || status.code().is_some_and(|code| codes.contains(&code)) {
        return Ok(());
    }
    Err(format!("`{shown}` failed ({status})."))
}

/// Runs a command and returns what it printed; an error holds what it complained of.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("Cannot start `{shown}`: {error}."))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "`{shown}` failed ({}).\n{text}{complaint}",
        output.status
    ))
}

/// Whether a program answers to these arguments without an error.
pub fn answers(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command as a person would type it, with a program's folder left out.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![
        program
            .file_name()
            .unwrap_or(program.as_os_str())
            .to_string_lossy(),
    ];
    words.extend(command.get_args().map(OsStr::to_string_lossy));
    words.join(" ")
}
