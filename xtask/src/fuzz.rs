//! `cargo xtask fuzz`: every fuzz target for some seconds each. The test run only compiles them;
//! inputs that once failed are replayed by ordinary tests.

use std::path::PathBuf;

use serde_json::Value;

use crate::parts::Outcome;
use crate::workspace::{Workspace, files_below, read, write};
use crate::{Result, process};

pub const FOLDER: &str = "tests/fuzz";
const DEFAULT_SECONDS: u32 = 60;

/// The seconds come first, then the targets; every target where none is named.
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
    let named = arguments.get(1..).unwrap_or_default();
    for target in targets(workspace)? {
        if !named.is_empty() && !named.contains(&target) {
            continue;
        }
        write_seeds(workspace, &target)?;
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

/// Puts the first inputs of a target into its corpus: the sample policies, or what the golden
/// vectors tell of.
fn write_seeds(workspace: &Workspace, target: &str) -> Result {
    let corpus = workspace.path(&format!("{FOLDER}/corpus/{target}"));
    for (name, text) in seeds(workspace, target)? {
        write(&corpus.join(name), &text)?;
    }
    Ok(())
}

fn seeds(workspace: &Workspace, target: &str) -> Result<Vec<(String, String)>> {
    let folder = match target {
        "policy_text" => "tests/services".to_owned(),
        "facts_json" => "tests/vectors/session_limits".to_owned(),
        // For what is built from bytes, any bytes will do that are as long as a list.
        "referrals_json" | "referrals_built" => "tests/vectors/waiting_list".to_owned(),
        other => format!("tests/vectors/{}", other.trim_end_matches("_json")),
    };
    let mut seeds = Vec::new();
    for (number, file) in files_below(&workspace.path(&folder)).iter().enumerate() {
        let text = read(file)?;
        let name = |part: usize| format!("seed-{number}-{part}");
        if target == "policy_text" {
            seeds.push((name(0), text));
            continue;
        }
        let vector: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let facts = inputs(target, &vector["facts"]).into_iter().enumerate();
        seeds.extend(facts.map(|(part, input)| (name(part), input)));
    }
    if seeds.is_empty() {
        return Err(format!("The target {target} has no first inputs."));
    }
    Ok(seeds)
}

/// What a target reads of the facts of a vector.
fn inputs(target: &str, facts: &Value) -> Vec<String> {
    let given = |name: &str| facts.get(name).into_iter();
    match target {
        "facts_json" => given("episode").map(Value::to_string).collect(),
        // A referral alone is a list of one.
        "referrals_json" | "referrals_built" => given("referrals")
            .map(Value::to_string)
            .chain(given("referral").map(|referral| format!("[{referral}]")))
            .collect(),
        _ => std::iter::once(facts)
            .chain(asked_with(facts))
            .map(Value::to_string)
            .collect(),
    }
}

/// The facts with which those questions are asked whose answers are facts of a vector.
fn asked_with(facts: &Value) -> impl Iterator<Item = &Value> {
    let facts = facts
        .as_object()
        .into_iter()
        .flat_map(|facts| facts.values());
    facts.filter_map(|fact| fact.get("with"))
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
    // In the workspace's own target folder: what core is built from is there already.
    process::run(
        process::cargo(workspace, &["check", "--locked"])
            .current_dir(workspace.path(FOLDER))
            .env("CARGO_TARGET_DIR", &workspace.target),
    )?;
    Ok(Outcome::Passed)
}
