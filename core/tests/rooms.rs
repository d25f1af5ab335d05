//! Arrows between the rooms of core, the folders of `core/src`, point down only: what two families
//! need is in a room below both. Read from the text of the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use carewright::families::FAMILIES;

/// The rooms that every family may use, from the lowest up, and what each may use itself. None knows
/// a family: what joins them is asked of `families.rs`, which is above all rooms.
const BELOW_FAMILIES: &[(&str, &[&str])] = &[
    ("calendar", &[]),
    ("decision", &[]),
    ("people", &[]),
    ("document", &["decision"]),
    ("policy", &["calendar", "decision", "people", "document"]),
];

/// The families that are built on others, from the lowest up, and on which.
const BUILT_ON: &[(&str, &[&str])] = &[
    ("supervision", &["adjustments"]),
    ("availability", &["adjustments", "supervision"]),
];

fn is_below_families(name: &str) -> bool {
    BELOW_FAMILIES.iter().any(|(room, _)| *room == name)
}

fn is_family(name: &str) -> bool {
    FAMILIES.iter().any(|family| family.name == name)
}

fn is_allowed(from: &str, to: &str) -> bool {
    let listed = BELOW_FAMILIES
        .iter()
        .chain(BUILT_ON)
        .any(|(room, uses)| *room == from && uses.contains(&to));
    listed || (is_family(from) && is_below_families(to))
}

/// Every file of Rust in a folder, and in the folders within.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

/// The names that follow `crate::` in a text, comments left out; several where braces list them.
fn named_from_the_root(text: &str) -> BTreeSet<String> {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let listed = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or(list),
            None => after
                .split_inclusive(|c: char| !is_of_a_name(c))
                .next()
                .unwrap_or(after),
        };
        for one in listed.split(',') {
            let name: String = one
                .trim()
                .chars()
                .take_while(|c| is_of_a_name(*c))
                .collect();
            names.extend((!name.is_empty()).then_some(name));
        }
    }
    names
}

fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Every arrow from one room to another, and a file it is in.
fn arrows() -> Vec<(String, String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for entry in fs::read_dir(&root).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        let from = folder.file_name().unwrap().to_str().unwrap().to_owned();
        for file in sources(&folder) {
            let text = fs::read_to_string(&file).unwrap();
            let names = named_from_the_root(&text).into_iter();
            let others = names.filter(|to| *to != from && root.join(to).is_dir());
            found.extend(others.map(|to| (from.clone(), to, file.clone())));
        }
    }
    found
}

#[test]
fn every_folder_is_a_family_or_a_listed_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    for folder in folders.filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap().to_str().unwrap();
        let is_room = is_family(name) || is_below_families(name);
        assert!(is_room, "{name} is neither a family nor listed here");
    }
}

#[test]
fn no_room_uses_another_that_it_may_not() {
    let forbidden: Vec<String> = arrows()
        .into_iter()
        .filter(|(from, to, _)| !is_allowed(from, to))
        .map(|(from, to, file)| format!("{from} uses {to} in {}", file.display()))
        .collect();
    assert!(forbidden.is_empty(), "{}", forbidden.join("\n"));
}

/// So no two rooms use each other, directly or by way of others.
#[test]
fn what_a_room_may_use_is_below_it() {
    for list in [BELOW_FAMILIES, BUILT_ON] {
        for (place, (room, uses)) in list.iter().enumerate() {
            for below in *uses {
                let not_below = list[place..].iter().any(|(other, _)| other == below);
                assert!(!not_below, "{room} may use {below}, which is not below it");
            }
        }
    }
}

#[test]
fn the_reading_finds_what_is_there() {
    let there = arrows();
    let finds = |from: &str, to: &str| there.iter().any(|(a, b, _)| a == from && b == to);
    assert!(finds("availability", "supervision"));
    assert!(finds("policy", "document"));
    let text =
        "use crate::{calendar::add_days, people};\n// crate::policy\nlet a = crate::decision::x;";
    let names = named_from_the_root(text);
    assert_eq!(
        names.iter().map(String::as_str).collect::<Vec<_>>(),
        ["calendar", "decision", "people"]
    );
}
