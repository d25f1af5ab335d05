//! Licences and sources of every dependency, against `deny.toml`.
//!
//! cargo-deny reads the same file and checks more, but it is not part of a Rust toolchain; what must
//! hold in every run is checked here.

use serde::Deserialize;

use crate::parts::Outcome;
use crate::workspace::{Workspace, read};
use crate::{Result, process};

/// How cargo names crates.io, wherever it fetched the crate from.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

pub fn check(workspace: &Workspace) -> Result<Outcome> {
    let deny: Deny = toml::from_str(&read(&workspace.path("deny.toml"))?)
        .map_err(|error| format!("deny.toml: {error}"))?;
    let text = process::output(&mut process::cargo(
        workspace,
        &["metadata", "--format-version", "1", "--locked"],
    ))?;
    let metadata: Metadata = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let problems: Vec<String> = metadata
        .packages
        .iter()
        .filter_map(|package| problem(package, &deny.licenses.allow))
        .collect();
    if metadata.packages.is_empty() || !problems.is_empty() {
        return Err(format!("Dependencies:\n  {}", problems.join("\n  ")));
    }
    println!("  {} packages", metadata.packages.len());
    Ok(Outcome::Passed)
}

fn problem(package: &Package, allowed: &[String]) -> Option<String> {
    let name = format!("{} {}", package.name, package.version);
    match &package.source {
        Some(source) if source != CRATES_IO => return Some(format!("{name} comes from {source}")),
        _ => {}
    }
    let Some(licence) = &package.license else {
        return Some(format!("{name} names no licence"));
    };
    (!permitted(licence, allowed)).then(|| format!("{name} has the licence {licence}"))
}

/// Whether a licence expression can be met with permitted licences: any side of an OR, every side
/// of an AND, from the outside in.
fn permitted(expression: &str, allowed: &[String]) -> bool {
    let expression = without_outer_brackets(expression.trim());
    if let Some(sides) = split(expression, &[" OR ", "/"]) {
        return sides.iter().any(|side| permitted(side, allowed));
    }
    if let Some(sides) = split(expression, &[" AND "]) {
        return sides.iter().all(|side| permitted(side, allowed));
    }
    allowed.iter().any(|licence| licence == expression)
}

fn without_outer_brackets(expression: &str) -> &str {
    let inner = expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    match inner {
        Some(inner) if depth_stays_positive(inner) => inner,
        _ => expression,
    }
}

fn depth_stays_positive(text: &str) -> bool {
    let mut depth = 0_i32;
    text.chars().all(|character| {
        depth += bracket(character);
        depth >= 0
    })
}

const fn bracket(character: char) -> i32 {
    match character {
        '(' => 1,
        ')' => -1,
        _ => 0,
    }
}

/// Splits at a word that stands outside all brackets; nothing when it does not occur there.
fn split<'a>(expression: &'a str, words: &[&str]) -> Option<Vec<&'a str>> {
    let mut depth = 0_i32;
    let mut sides = Vec::new();
    let mut start = 0;
    for (position, character) in expression.char_indices() {
        depth += bracket(character);
        let rest = &expression[position..];
        if let Some(word) = words
            .iter()
            .find(|word| depth == 0 && rest.starts_with(**word))
        {
            sides.push(&expression[start..position]);
            start = position + word.len();
        }
    }
    sides.push(&expression[start..]);
    (sides.len() > 1).then_some(sides)
}

pub fn cargo_deny(workspace: &Workspace) -> Result<Outcome> {
    if !process::answers("cargo-deny", &["--version"]) {
        return Ok(Outcome::Optional(
            "cargo-deny is not installed (cargo install cargo-deny); the part licences has checked \
             licences and sources."
                .to_owned(),
        ));
    }
    process::run(&mut process::cargo(
        workspace,
        &["deny", "check", "bans", "licenses", "sources"],
    ))?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_expression_is_met_by_one_side_of_or_and_both_sides_of_and() {
        let allowed = [
            "MIT".to_owned(),
            "Apache-2.0".to_owned(),
            "Unicode-3.0".to_owned(),
        ];
        for fine in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0) AND Unicode-3.0",
            "(MIT OR Apache-2.0)",
            "GPL-3.0 OR (MIT AND Apache-2.0)",
        ] {
            assert!(permitted(fine, &allowed), "{fine}");
        }
        for refused in [
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-3.0) AND (GPL-2.0 OR GPL-3.0)",
            "",
        ] {
            assert!(!permitted(refused, &allowed), "{refused}");
        }
    }
}
