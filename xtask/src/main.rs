//! The project's own commands: `cargo xtask demo | test | lint | docs | bench | generate | weigh`, and
//! `mutants` and `fuzz` for longer runs.
//!
//! Each command sets up what it needs, says what it is doing, and says how long it took. On a
//! fresh machine that is a Rust toolchain and Python 3.11 or newer.

#![cfg_attr(
    not(feature = "core"),
    expect(
        dead_code,
        reason = "what writes files from core is used with core only"
    )
)]

mod bench;
#[cfg(feature = "core")]
mod catalogue;
mod compiler_runs;
#[cfg(feature = "core")]
mod coverage;
mod debian;
mod demo;
mod docs;
mod fuzz;
#[cfg(feature = "core")]
mod generate;
mod import;
mod licences;
mod limits;
mod lint;
#[cfg(feature = "core")]
mod mutants;
mod new_family;
mod oldest_rust;
mod parts;
#[cfg(feature = "core")]
mod policy_fields;
#[cfg(feature = "core")]
mod presets;
mod process;
mod python;
#[cfg(feature = "core")]
mod questions;
#[cfg(feature = "core")]
mod sample;
#[cfg(feature = "core")]
mod shares;
mod swift;
#[cfg(feature = "core")]
mod swift_questions;
mod test;
#[cfg(feature = "core")]
mod touch_points;
#[cfg(feature = "core")]
mod vectors;
#[cfg(feature = "core")]
mod weigh;
#[cfg(not(feature = "core"))]
mod with_core;
mod workspace;

use std::process::ExitCode;

#[cfg(not(feature = "core"))]
use with_core::{generate, mutants, weigh};
use workspace::Workspace;

/// What a command comes to: nothing to add, or one message for the person who ran it.
type Result<T = ()> = std::result::Result<T, String>;

/// One command: its name, what it does, and how.
struct Command {
    name: &'static str,
    what: &'static str,
    run: fn(&Workspace, &[String]) -> Result,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "demo",
        what: "decide one working day of an invented service (arguments go to `carewright demo`)",
        run: demo::run,
    },
    Command {
        name: "test",
        what: "set up and run every check and test, in every language (or only the parts named)",
        run: test::run,
    },
    Command {
        name: "lint",
        what: "format and lint checks only",
        run: lint::run,
    },
    Command {
        name: "docs",
        what: "build the handbook and the Rust reference into target/docs",
        run: docs::run,
    },
    Command {
        name: "bench",
        what: "measure one answer in Rust and one call from Python",
        run: bench::run,
    },
    Command {
        name: "generate",
        what: "write again every committed file that is derived from the code",
        run: generate::run,
    },
    Command {
        name: "weigh",
        what: "say what the library weighs (`build`, `demo` and `tests` also measure those, which take long)",
        run: weigh::run,
    },
    Command {
        name: "mutants",
        what: "change the rules on purpose and see that a test notices (families or files may be named)",
        run: mutants::run,
    },
    Command {
        name: "fuzz",
        what: "run every fuzz target, or those named, for some seconds each (default 60)",
        run: fuzz::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(code) = compiler_runs::wrap(&arguments) {
        return code;
    }
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result {
    let Some((name, rest)) = arguments.split_first() else {
        print!("{}", help());
        return Ok(());
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", help());
        return Ok(());
    }
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| format!("There is no command {name:?}.\n\n{}", help()))?;
    (command.run)(&Workspace::find()?, rest)
}

fn help() -> String {
    let mut text = String::from("cargo xtask COMMAND [ARGUMENTS]\n\n");
    for command in COMMANDS {
        text.push_str(&format!("  {:<10}{}\n", command.name, command.what));
    }
    text
}
