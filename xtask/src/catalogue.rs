//! The catalogue of the reasons of a family, written from the table that defines them.

use carewright::adjustments::AdjustmentReason;
use carewright::availability::AvailabilityReason;
use carewright::competency::CompetencyReason;
use carewright::competency::framework::FrameworkWarning;
use carewright::decision::RuleEntry;
use carewright::session_limits::Reason;
use carewright::supervision::SupervisionReason;
use carewright::waiting_list::WaitingReason;

use crate::Result;
use crate::vectors::{self, Shown};
use crate::workspace::{Workspace, write};

/// A family whose reasons are listed.
struct Family {
    /// The name of its page.
    page: &'static str,
    /// Its table in `core/src`.
    table: &'static str,
    /// Its folder of vectors.
    folder: &'static str,
    title: &'static str,
    /// What its answers are about.
    about: &'static str,
    /// What a clause is a place in.
    clause: &'static str,
    /// The name of its reasons in the languages.
    reason: &'static str,
    catalogue: &'static [RuleEntry],
}

const FAMILIES: &[Family] = &[
    Family {
        page: "session_limits",
        table: "session_limits/reason.rs",
        folder: "session_limits",
        title: "Session limits",
        about: "session limits",
        clause: "the policy that was read, at the client's service line unless it begins with `service`",
        reason: "Reason",
        catalogue: Reason::CATALOGUE,
    },
    Family {
        page: "waiting_list",
        table: "waiting_list/reason.rs",
        folder: "waiting_list",
        title: "Waiting list",
        about: "the waiting list",
        clause: "the policy that was read, in the section `waiting_list` unless it begins with `service`",
        reason: "WaitingReason",
        catalogue: WaitingReason::CATALOGUE,
    },
    Family {
        page: "supervision",
        table: "supervision/reason.rs",
        folder: "supervision",
        title: "Supervision",
        about: "supervision",
        clause: "the policy that was read, in the section `supervision` unless it begins with `service`",
        reason: "SupervisionReason",
        catalogue: SupervisionReason::CATALOGUE,
    },
    Family {
        page: "adjustments",
        table: "adjustments/reason.rs",
        folder: "adjustments",
        title: "Adjustments",
        about: "adjustments",
        clause: "the policy that was read, in the section `adjustments` unless it begins with `service`",
        reason: "AdjustmentReason",
        catalogue: AdjustmentReason::CATALOGUE,
    },
    Family {
        page: "availability",
        table: "availability/reason.rs",
        folder: "availability",
        title: "Availability",
        about: "availability for new clients",
        clause: "in the section `availability`, or in the section it begins with",
        reason: "AvailabilityReason",
        catalogue: AvailabilityReason::CATALOGUE,
    },
    Family {
        page: "competency",
        table: "competency/reason.rs",
        folder: "competency",
        title: "Competencies",
        about: "competencies",
        clause: "the policy that was read, in the section `competency` unless it begins with `service`",
        reason: "CompetencyReason",
        catalogue: CompetencyReason::CATALOGUE,
    },
    Family {
        page: "frameworks",
        table: "competency/framework/warning.rs",
        folder: "competency",
        title: "Competency frameworks",
        about: "how a framework is written",
        clause: "the framework",
        reason: "FrameworkWarning",
        catalogue: FrameworkWarning::CATALOGUE,
    },
];

pub fn generate(workspace: &Workspace) -> Result {
    for family in FAMILIES {
        page(workspace, family)?;
    }
    Ok(())
}

fn page(workspace: &Workspace, family: &Family) -> Result {
    let shown = vectors::by_code(workspace, family.folder)?;
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from core/src/{}. -->\n\n\
         # {}: the catalogue of reasons\n\n\
         Every answer about {} gives its reasons, and every reason is one of these. A \
         code keeps its meaning for good; later versions may add codes. The clause is the place in \
         {}. \
         The source rules are explained in [the coverage page](../coverage.md).\n",
        family.table, family.title, family.about, family.clause,
    );
    for entry in family.catalogue {
        text.push_str(&section(family.reason, entry, shown.get(entry.code)));
    }
    let page = format!("docs/rules/{}.md", family.page);
    write(&workspace.path(&page), &text)
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
