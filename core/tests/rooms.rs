//! Arrows between the rooms of core, the folders of `core/src`, point down only: what two families
//! need is in a room below both. Read from the text of the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every room, from the lowest up, and what it may use besides the rooms that every family may.
const ROOMS: &[(&str, &[&str])] = &[
    ("calendar", &[]),
    ("decision", &[]),
    ("people", &[]),
    ("document", &["decision"]),
    ("policy", &["calendar", "decision", "document", "people"]),
    ("session_limits", &[]),
    ("waiting_list", &[]),
    ("competency", &[]),
    ("adjustments", &[]),
    ("supervision", &["adjustments"]),
    ("availability", &["adjustments", "supervision"]),
];

/// What every family may use: the rooms below the first of them.
const BELOW_FAMILIES: &[&str] = &["calendar", "decision", "people", "document", "policy"];

fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|(room, _)| *room == name)
}

fn is_family(name: &str) -> bool {
    is_room(name) && !BELOW_FAMILIES.contains(&name)
}

fn is_allowed(from: &str, to: &str) -> bool {
    let listed = ROOMS
        .iter()
        .any(|(room, uses)| *room == from && uses.contains(&to));
    let below = is_family(from) && BELOW_FAMILIES.contains(&to);
    listed || below
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
fn every_folder_is_a_listed_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    for folder in folders.filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap().to_str().unwrap();
        assert!(is_room(name), "{name} is not listed in ROOMS");
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
    for (place, (room, uses)) in ROOMS.iter().enumerate() {
        for below in *uses {
            let is_below = ROOMS[..place].iter().any(|(other, _)| other == below);
            assert!(is_below, "{room} may use {below}, which is not below it");
        }
    }
    let families = ROOMS.iter().position(|(room, _)| is_family(room)).unwrap();
    let lowest = ROOMS[..families].iter().map(|(room, _)| *room);
    assert_eq!(lowest.collect::<Vec<_>>(), BELOW_FAMILIES);
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
