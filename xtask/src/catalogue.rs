//! The catalogue of the reasons of a family, written from the table that defines them.

use std::collections::BTreeMap;

use carewright::decision::RuleEntry;
use carewright::families::{FAMILIES, Family, Reasons};

use crate::Result;
use crate::vectors::{self, Shown};
use crate::workspace::{Workspace, write};

/// The pages, one for each catalogue of each family.
pub fn pages() -> impl Iterator<Item = String> {
    FAMILIES.iter().flat_map(Family::pages).map(page_of)
}

fn page_of(reasons: &Reasons) -> String {
    format!("docs/rules/{}.md", reasons.page)
}

pub fn generate(workspace: &Workspace) -> Result {
    for family in FAMILIES {
        let shown = vectors::by_code(workspace, family.name)?;
        for reasons in family.pages() {
            page(workspace, reasons, &shown)?;
        }
    }
    Ok(())
}

fn page(workspace: &Workspace, reasons: &Reasons, shown: &BTreeMap<String, Shown>) -> Result {
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from core/src/{}. -->\n\n\
         # {}: the catalogue of reasons\n\n\
         Every answer about {} gives its reasons, and every reason is one of these. A \
         code keeps its meaning for good; later versions may add codes. The clause is the place in \
         {}. \
         The source rules are explained in [the coverage page](../coverage.md).\n",
        reasons.file, reasons.title, reasons.about, reasons.clause,
    );
    for entry in reasons.catalogue {
        text.push_str(&section(reasons.name, entry, shown.get(entry.code)));
    }
    write(&workspace.path(&page_of(reasons)), &text)
}

/// A reason that no vector shows has no example; the coverage page refuses to be written then.
fn section(reason: &str, entry: &RuleEntry, shown: Option<&Shown>) -> String {
    let sentence = shown.and_then(|shown| shown.sentence.as_deref());
    let example = sentence.map_or_else(String::new, |sentence| {
        format!("For example: \u{201c}{}\u{201d}\n\n", escaped(sentence))
    });
    let vectors: Vec<&str> = shown
        .into_iter()
        .flat_map(|shown| shown.vectors.iter().map(String::as_str))
        .collect();
    format!(
        "\n## {}\n\n{}\n\n{example}\
         | | |\n|---|---|\n| In the languages | {} |\n| Clause | {} |\n| Facts | {} |\n\
         | Source rules | {} |\n| Golden vectors | {} |\n",
        entry.code,
        entry.summary,
        names(reason, entry),
        codes(&[entry.clause], "facts only"),
        codes(entry.fields, "none"),
        entry.implements.join(", "),
        codes(&vectors, "none"),
    )
}

/// The variant as Rust, Python and Swift write it.
fn names(reason: &str, entry: &RuleEntry) -> String {
    let mut rest = entry.name.chars();
    let first: String = rest
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    format!(
        "`{reason}::{0}`, `{reason}.{0}`, `{reason}.{first}{1}`",
        entry.name,
        rest.as_str()
    )
}

/// Names set as code, with commas; a word of prose when there are none.
pub fn codes(names: &[&str], none: &str) -> String {
    let names: Vec<String> = names
        .iter()
        .filter(|name| !name.is_empty())
        .map(|name| format!("`{name}`"))
        .collect();
    if names.is_empty() {
        none.to_owned()
    } else {
        names.join(", ")
    }
}

/// A text inside which Markdown sees no markup.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('_', "\\_")
        .replace('*', "\\*")
        .replace('<', "&lt;")
}
