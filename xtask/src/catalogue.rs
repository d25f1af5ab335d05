//! The catalogue of the reasons of a family, written from the table that defines them.

use carewright::decision::RuleEntry;
use carewright::session_limits::Reason;

use crate::Result;
use crate::vectors::{self, Shown};
use crate::workspace::{Workspace, write};

const PAGE: &str = "docs/rules/session_limits.md";

pub fn generate(workspace: &Workspace) -> Result {
    let shown = vectors::by_code(workspace, "session_limits")?;
    let mut text = String::from(
        "<!-- Written by `cargo xtask generate` from core/src/session_limits/reason.rs. -->\n\n\
         # Session limits: the catalogue of reasons\n\n\
         Every answer about session limits gives its reasons, and every reason is one of these. A \
         code keeps its meaning for good; later versions may add codes. The clause is the place in \
         the policy that was read, at the client's service line unless it begins with `service`. \
         The source rules are explained in [the coverage page](../coverage.md).\n",
    );
    for entry in Reason::CATALOGUE {
        text.push_str(&section(entry, shown.get(entry.code))?);
    }
    write(&workspace.path(PAGE), &text)
}

fn section(entry: &RuleEntry, shown: Option<&Shown>) -> Result<String> {
    let missing = || format!("No golden vector expects the reason {}.", entry.code);
    let shown = shown.ok_or_else(missing)?;
    let sentence = shown.sentence.as_deref().ok_or_else(missing)?;
    Ok(format!(
        "\n## {}\n\n{}\n\nFor example: \u{201c}{}\u{201d}\n\n\
         | | |\n|---|---|\n| In Rust, Python and Swift | `{}` |\n| Clause | {} |\n| Facts | {} |\n\
         | Source rules | {} |\n| Golden vectors | {} |\n",
        entry.code,
        entry.summary,
        escaped(sentence),
        names(entry),
        codes(&[entry.clause], "facts only"),
        codes(entry.fields, "none"),
        entry.implements.join(", "),
        codes(
            &shown.vectors.iter().map(String::as_str).collect::<Vec<_>>(),
            "none"
        ),
    ))
}

fn names(entry: &RuleEntry) -> String {
    let mut name = entry.name.chars();
    let first: String = name
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    format!(
        "Reason::{0}`, `Reason.{0}`, `Reason.{first}{1}",
        entry.name,
        name.as_str()
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
