//! `cargo xtask mutants`: the rules changed on purpose, one place at a time. A change that no test
//! notices is a survivor. `docs/reliability.md` names those that are left, and why.

use carewright::families::FAMILIES;

use crate::workspace::Workspace;
use crate::{Result, process};

/// What cargo-mutants ends with when all went well and some changes survived or took too long.
const SURVIVORS: [i32; 2] = [2, 3];

/// Families and files come first, all families where none is named; what follows from the first
/// option on goes to cargo-mutants. The golden vectors judge every change, for they are quick;
/// what they miss, all tests of core judge once more.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result {
    if !process::answers("cargo", &["mutants", "--version"]) {
        return Err(
            "cargo-mutants is not installed: cargo install --locked cargo-mutants".to_owned(),
        );
    }
    let options_at = arguments.iter().position(|word| word.starts_with('-'));
    let (named, options) = arguments.split_at(options_at.unwrap_or(arguments.len()));
    let globs = globs(named);
    let mutants = |more: &[&str], tests: &[&str]| {
        let mut words = vec!["mutants", "--package", "carewright", "--output", "target"];
        words.extend(globs.iter().flat_map(|glob| ["--file", glob.as_str()]));
        words.extend(options.iter().map(String::as_str));
        words.extend(more);
        words.push("--");
        words.extend(tests);
        process::cargo(workspace, &words)
    };
    if options.iter().any(|option| option == "--list") {
        return process::run(&mut mutants(&[], &[]));
    }
    process::run_and_allow(&mut mutants(&[], &["--test", "vectors"]), &SURVIVORS)?;
    process::run(&mut mutants(&["--iterate"], &["--lib", "--tests"]))
}

fn globs(named: &[String]) -> Vec<String> {
    let families = || FAMILIES.iter().map(|family| family.name);
    let glob = |name: &str| match families().any(|family| family == name) {
        true => format!("core/src/{name}/**"),
        false => name.to_owned(),
    };
    match named.is_empty() {
        true => families().map(glob).collect(),
        false => named.iter().map(|name| glob(name)).collect(),
    }
}
