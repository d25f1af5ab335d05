//! How a notebook shows an answer: plain tables, every text escaped, nothing said by colour alone.

use serde::Serialize;
use serde_json::Value;

use super::*;
use crate::Policy;

/// A text as HTML shows it.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, letter| {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

/// A value as its JSON form says it, in words.
fn words<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).map_or_else(|_| String::new(), |value| said(&value))
}

fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace('_', " "),
        Value::Array(items) => items.iter().map(said).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{}: {}", name.replace('_', " "), said(value)))
            .collect::<Vec<_>>()
            .join("; "),
        Value::Null => "none".to_owned(),
        other => other.to_string(),
    }
}

/// A table whose first column names what the second says.
struct Table(String);

impl Table {
    fn of(caption: &str) -> Self {
        Self(format!(
            "<table><caption>{}</caption><tbody>",
            escaped(caption)
        ))
    }

    fn row(self, name: &str, text: &str) -> Self {
        self.cell(name, &escaped(text))
    }

    /// A row whose second column is a list; none where there is nothing to list.
    fn list(self, name: &str, items: Vec<String>) -> Self {
        if items.is_empty() {
            return self;
        }
        let items: String = items
            .iter()
            .map(|item| format!("<li>{item}</li>"))
            .collect();
        self.cell(name, &format!("<ul style=\"margin:0\">{items}</ul>"))
    }

    fn reasons(self, reasons: &[Reason]) -> Self {
        self.list("Reasons", sentences(reasons))
    }

    fn changes(self, changes: &[Change]) -> Self {
        self.list(
            "What would change it",
            changes
                .iter()
                .map(|change| escaped(&words(change)))
                .collect(),
        )
    }

    fn cell(mut self, name: &str, html: &str) -> Self {
        self.0.push_str(&format!(
            "<tr><th scope=\"row\" style=\"text-align:left\">{}</th>\
             <td style=\"text-align:left\">{html}</td></tr>",
            escaped(name)
        ));
        self
    }

    fn end(mut self) -> String {
        self.0.push_str("</tbody></table>");
        self.0
    }
}

fn sentences(reasons: &[Reason]) -> Vec<String> {
    reasons
        .iter()
        .map(|reason| {
            format!(
                "{} <code>{}</code>",
                escaped(&reason.to_string()),
                escaped(reason.stable_code())
            )
        })
        .collect()
}

/// A table with a row for each of many things.
fn wide(caption: &str, heads: &[&str], rows: Vec<Vec<String>>) -> String {
    let heads: String = heads
        .iter()
        .map(|head| format!("<th scope=\"col\">{}</th>", escaped(head)))
        .collect();
    let rows: String = rows
        .into_iter()
        .map(|cells| {
            let mut cells = cells.into_iter();
            let first = cells.next().unwrap_or_default();
            let rest: String = cells.map(|cell| format!("<td>{cell}</td>")).collect();
            format!("<tr><th scope=\"row\">{first}</th>{rest}</tr>")
        })
        .collect();
    format!(
        "<table><caption>{}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>",
        escaped(caption)
    )
}

#[pyo3::pymethods]
impl Standing {
    fn _repr_html_(&self) -> String {
        let allowed = self.limit.saturating_add(self.authorised_extra);
        Table::of(&format!("Standing of {}", self.episode))
            .row("As of", &self.as_of.to_string())
            .row("Line", &self.line)
            .row("State", &words(&self.state))
            .row(
                "Used",
                &format!("{} of {}", self.used, self.unit.amount(allowed)),
            )
            .row("Remaining", &self.unit.amount(self.remaining))
            .list(
                "Next steps",
                self.next_steps
                    .iter()
                    .map(|step| escaped(&words(step)))
                    .collect(),
            )
            .reasons(&self.reasons)
            .end()
    }
}

#[pyo3::pymethods]
impl BookingAnswer {
    fn _repr_html_(&self) -> String {
        Table::of(&format!("Booking for {}", self.episode))
            .row("As of", &self.as_of.to_string())
            .row("Outcome", &words(&self.outcome))
            .list(
                "Authorised by",
                self.authorised_by
                    .iter()
                    .map(|role| escaped(role))
                    .collect(),
            )
            .reasons(&self.reasons)
            .changes(&self.changes)
            .end()
    }
}

#[pyo3::pymethods]
impl ExtensionAnswer {
    fn _repr_html_(&self) -> String {
        Table::of(&format!("Extension for {}", self.episode))
            .row("As of", &self.as_of.to_string())
            .row("Outcome", &words(&self.outcome))
            .reasons(&self.reasons)
            .changes(&self.changes)
            .end()
    }
}

#[pyo3::pymethods]
impl Ledger {
    fn _repr_html_(&self) -> String {
        let rows = self
            .entries
            .iter()
            .map(|entry| {
                vec![
                    escaped(&entry.appointment),
                    entry.on.to_string(),
                    entry.cap_units.to_string(),
                    entry.contact_minutes.to_string(),
                    entry.paid_minutes.to_string(),
                    entry.charge_pence.to_string(),
                    sentences(&entry.reasons).join("<br>"),
                ]
            })
            .collect();
        wide(
            &format!("Ledger of {} as of {}", self.episode, self.as_of),
            &[
                "Appointment",
                "On",
                "Used of the limit",
                "Contact minutes",
                "Paid minutes",
                "Charge in pence",
                "Reasons",
            ],
            rows,
        )
    }
}

#[pyo3::pymethods]
impl StandingBatch {
    fn _repr_html_(&self) -> String {
        let decided = self.decided.iter().map(|standing| {
            vec![
                escaped(&standing.episode),
                escaped(&standing.line),
                escaped(&words(&standing.state)),
                standing.used.to_string(),
                escaped(&standing.unit.amount(standing.remaining)),
                sentences(&standing.reasons).join("<br>"),
            ]
        });
        let rejected = self.rejected.iter().map(|rejected| {
            let dash = || "-".to_owned();
            vec![
                escaped(&rejected.record),
                dash(),
                "to put right".to_owned(),
                dash(),
                dash(),
                escaped(&rejected.error.to_string()),
            ]
        });
        wide(
            &format!(
                "{} decided, {} to put right",
                self.decided.len(),
                self.rejected.len()
            ),
            &["Episode", "Line", "State", "Used", "Remaining", "Reasons"],
            decided.chain(rejected).collect(),
        )
    }
}

#[pyo3::pymethods]
impl Policy {
    fn _repr_html_(&self) -> String {
        let document = self.document();
        Table::of(&format!("Policy of {}", document.service.name))
            .row("Fingerprint", &self.fingerprint())
            .list(
                "Versions in force from",
                document
                    .versions
                    .iter()
                    .map(|version| version.effective_from.to_string())
                    .collect(),
            )
            .end()
    }
}
