//! Core builds with the oldest Rust that `Cargo.toml` promises: a toolchain of that version on
//! this machine, or else Debian 13's, which is the same.

use crate::parts::Outcome;
use crate::workspace::{Workspace, read};
use crate::{Result, debian, process};

pub fn check(workspace: &Workspace) -> Result<Outcome> {
    let promised = promised(workspace)?;
    let toolchain = format!("+{promised}");
    if process::answers("cargo", &[&toolchain, "--version"]) {
        let words = [&toolchain, "check", "--locked", "--package", "carewright"];
        process::run(&mut process::command(workspace, "cargo", words))?;
        return Ok(Outcome::Passed);
    }
    let root = match debian::Root::ready(workspace)? {
        Ok(root) => root,
        Err(why) => {
            return Ok(Outcome::Skipped(format!(
                "Rust {promised} is not on this machine: rustup toolchain install {promised}, or {why}"
            )));
        }
    };
    // What core needs is in cargo's cache once anything was built; the root has no network.
    let script = format!(
        "cd {checkout} && rustc --version | grep --fixed-strings 'rustc {promised}.' && \
         CARGO_HOME={cargo} CARGO_TARGET_DIR={target}/oldest-rust \
         cargo check --locked --offline --package carewright",
        checkout = debian::CHECKOUT,
        cargo = debian::CARGO_HOME,
        target = debian::TARGET,
    );
    root.run(workspace, &script)?;
    Ok(Outcome::Passed)
}

fn promised(workspace: &Workspace) -> Result<String> {
    read(&workspace.path("Cargo.toml"))?
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = "))
        .map(|version| version.trim_matches('"').to_owned())
        .ok_or_else(|| "Cargo.toml promises no oldest Rust.".to_owned())
}
