//! What share each family has: its lines of code, and the bytes of its symbols in a library.

use std::collections::BTreeMap;
use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::PathBuf;
use std::process::Command;

use crate::workspace::{Workspace, files_below, read};
use crate::{Result, process, touch_points};

const CORE: &str = "core/src";
/// What the path of every symbol of core starts with.
const CRATE: &str = "carewright::";
/// Symbols of other crates, and those of core at its top.
const OTHERS: &str = "other crates";
const TOP: &str = "core/src";

/// A table of the folders of core: lines, and bytes where they can be had.
pub fn table(workspace: &Workspace) -> Result<String> {
    let families = touch_points::families(workspace)?;
    let lines = lines(workspace)?;
    let (bytes, from) = match bytes(workspace) {
        Ok((bytes, library)) => (bytes, format!("symbols of {library}")),
        Err(why) => (BTreeMap::new(), format!("bytes were not measured: {why}")),
    };
    let mut text = String::from("                      lines of code         bytes of code\n");
    let all_lines: u64 = lines.values().sum();
    let all_bytes: u64 = bytes.values().sum();
    let mut names: Vec<&String> = lines.keys().chain(bytes.keys()).collect();
    names.sort_by_key(|name| (!families.contains(name), name.to_owned()));
    names.dedup();
    for name in names {
        let share = |of: &BTreeMap<String, u64>, all: u64| match of.get(name) {
            Some(part) => format!("{part:>12}{:>5} %", part * 100 / all.max(1)),
            None => " ".repeat(19),
        };
        let row = format!(
            "  {name:<16}{}{}",
            share(&lines, all_lines),
            share(&bytes, all_bytes)
        );
        text.push_str(&format!("{}\n", row.trim_end()));
    }
    text.push_str(&format!("  {from}\n"));
    Ok(text)
}

/// The lines of code by folder of core, without comments and unit tests.
fn lines(workspace: &Workspace) -> Result<BTreeMap<String, u64>> {
    let mut found: BTreeMap<String, u64> = BTreeMap::new();
    let top = workspace.path(CORE);
    for file in files_below(&top) {
        if file.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let mut below = file.strip_prefix(&top).unwrap_or(&file).components();
        let folder = match (below.next(), below.next()) {
            (Some(folder), Some(_)) => folder.as_os_str().to_string_lossy().into_owned(),
            _ => TOP.to_owned(),
        };
        *found.entry(folder).or_default() += touch_points::code_lines(&read(&file)?).count() as u64;
    }
    Ok(found)
}

/// The bytes of code by module of core, and the library in which they were found: the first one
/// that still has its symbols.
fn bytes(workspace: &Workspace) -> Result<(BTreeMap<String, u64>, String)> {
    if !process::answers("nm", &["--version"]) {
        return Err("there is no `nm` on this machine; it comes with binutils".to_owned());
    }
    for library in libraries(workspace) {
        let words = ["--print-size", "--demangle", "--defined-only"];
        let listed = process::output(Command::new("nm").args(words).arg(&library));
        let sizes = by_module(&listed.unwrap_or_default());
        if !sizes.is_empty() {
            let shown = library.strip_prefix(&workspace.root).unwrap_or(&library);
            return Ok((sizes, shown.display().to_string()));
        }
    }
    Err("there is no library with its symbols; `cargo xtask weigh demo` builds one".to_owned())
}

fn libraries(workspace: &Workspace) -> Vec<PathBuf> {
    let name = format!("{DLL_PREFIX}_carewright{DLL_SUFFIX}");
    let weigh = workspace.target.join("weigh");
    let targets = [
        weigh.join("build"),
        weigh.join("demo"),
        workspace.target.clone(),
    ];
    let profiles = ["release", "debug"];
    targets
        .iter()
        .flat_map(|target| profiles.map(|profile| target.join(profile).join(&name)))
        .filter(|library| library.exists())
        .collect()
}

/// Adds up the sizes of `nm`: a symbol belongs to the first module of core that its name has, be
/// it a function of it or one of another crate made for its types.
fn by_module(listed: &str) -> BTreeMap<String, u64> {
    let mut found: BTreeMap<String, u64> = BTreeMap::new();
    for line in listed.lines() {
        let Some((size, name)) = code_symbol(line) else {
            continue;
        };
        *found.entry(module(name)).or_default() += size;
    }
    found
}

/// The size and the name of a symbol of code: address, size, kind (`t` or `T`) and name.
fn code_symbol(line: &str) -> Option<(u64, &str)> {
    let mut cells = line.splitn(4, ' ');
    let (_, size, kind, name) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    let size = u64::from_str_radix(size, 16).ok()?;
    matches!(kind, "t" | "T").then_some((size, name))
}

fn module(symbol: &str) -> String {
    let Some((_, rest)) = symbol.split_once(CRATE) else {
        return OTHERS.to_owned();
    };
    match rest.split_once("::") {
        Some((module, _))
            if module
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '_') =>
        {
            module.to_owned()
        }
        _ => TOP.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sizes_of_symbols_are_added_up_by_module() {
        let listed = "\
0000000000001000 0000000000000010 t carewright::supervision::measure::judged
0000000000001010 0000000000000020 T <carewright::supervision::Status as core::fmt::Debug>::fmt
0000000000001030 0000000000000030 t core::ptr::drop_in_place<carewright::policy::Policy>
0000000000001060 0000000000000008 t carewright::guarded
0000000000001070 0000000000000008 t <chrono::NaiveDate as core::fmt::Debug>::fmt
0000000000002000 0000000000000100 r carewright::supervision::TABLE
                 U malloc
";
        let found = by_module(listed);
        let sizes: Vec<(&str, u64)> = found
            .iter()
            .map(|(name, size)| (name.as_str(), *size))
            .collect();
        assert_eq!(
            sizes,
            [
                ("core/src", 8),
                ("other crates", 8),
                ("policy", 48),
                ("supervision", 48)
            ]
        );
        assert!(by_module("nm: no symbols").is_empty());
    }
}
