//! The service's own policy: one document, layered on presets, checked before any rule reads it.
//!
//! ```
//! use carewright::Policy;
//!
//! let policy = Policy::from_toml(include_str!("../../../tests/services/self_harm_counselling/policy.toml"))?;
//! let notice = policy.source_of("session_limits.notice_hours", None).unwrap();
//! assert_eq!(notice.document.as_deref(), Some("policy"));
//! # Ok::<(), carewright::CareError>(())
//! ```

pub mod document;

mod context;
mod contradictions;
mod fingerprint;
#[cfg(feature = "uniffi")]
mod foreign;
mod load;
mod presets;
#[cfg(feature = "python")]
mod python;
mod questions;
mod resolve;
#[cfg(feature = "schema")]
mod schema;
mod sections;

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use crate::document::{Layer, ValueSource};
pub(crate) use context::{Context, InVersion};

#[cfg(feature = "schema")]
pub use schema::{document_schema, resolved_schema};

use crate::decision::CareError;
use crate::document::{Documents, Node};
use crate::facts::{facts, word};
use document::{PolicyDocument, PolicyVersion};

/// A service's policy, checked: it exists only if it is valid.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct Policy {
    checked: Arc<Checked>,
}

word! {
    /// How a policy document is written.
    pub enum PolicyFormat {
        /// TOML, for people.
        Toml,
        /// JSON, for machines.
        Json,
    }
}

facts! {
    /// One document of a policy.
    #[derive(Debug)]
    pub struct PolicyLayer {
        /// What problems call it, such as a file name.
        pub name: String,
        /// Its text.
        pub text: String,
        /// How it is written.
        pub format: PolicyFormat,
    }
}

/// What a checked policy holds.
pub(crate) struct Checked {
    pub(crate) document: PolicyDocument,
    pub(crate) fingerprint: String,
    /// What was said, every line resolved, and the documents that said it.
    said: resolve::Resolved,
    documents: Documents,
}

impl Checked {
    /// The version in force on a date. Versions are few and in order.
    pub(crate) fn version_on(&self, date: NaiveDate) -> Option<&PolicyVersion> {
        self.document
            .versions
            .iter()
            .rev()
            .find(|version| version.effective_from <= date)
            .filter(|version| version.effective_until.is_none_or(|until| date <= until))
    }

    /// The version in force on the day that decides, or which days the policy covers.
    pub(crate) fn governing(
        &self,
        record: &str,
        on: NaiveDate,
    ) -> Result<&PolicyVersion, CareError> {
        self.version_on(on)
            .ok_or_else(|| CareError::PolicyNotInForce {
                record: record.to_owned(),
                on,
                in_force: self
                    .document
                    .versions
                    .iter()
                    .map(|version| match version.effective_until {
                        Some(until) => {
                            format!("one is from {} until {until}", version.effective_from)
                        }
                        None => format!("one is from {}", version.effective_from),
                    })
                    .collect::<Vec<_>>()
                    .join(", "),
            })
    }
}

impl Policy {
    /// Reads and checks a policy written in TOML.
    ///
    /// # Errors
    /// [`CareError::PolicyInvalid`] with every fault, each with line, column and what to do.
    pub fn from_toml(text: &str) -> Result<Self, CareError> {
        Self::from_one(text, PolicyFormat::Toml)
    }

    /// Reads and checks a policy written in JSON.
    ///
    /// # Errors
    /// [`CareError::PolicyInvalid`] with every fault, each with line, column and what to do.
    pub fn from_json(text: &str) -> Result<Self, CareError> {
        Self::from_one(text, PolicyFormat::Json)
    }

    /// Reads and checks a policy of several documents: those of an organisation first, the
    /// service's own last. Later documents override earlier ones field by field.
    ///
    /// # Errors
    /// [`CareError::PolicyInvalid`] with every fault, each with document, line and column.
    pub fn from_layers(layers: &[PolicyLayer]) -> Result<Self, CareError> {
        let checked =
            load::load(layers).map_err(|problems| CareError::PolicyInvalid { problems })?;
        Ok(Self {
            checked: Arc::new(checked),
        })
    }

    fn from_one(text: &str, format: PolicyFormat) -> Result<Self, CareError> {
        Self::from_layers(&[PolicyLayer {
            name: "policy".to_owned(),
            text: text.to_owned(),
            format,
        }])
    }

    /// The checked policy, as plain data.
    #[must_use]
    pub fn document(&self) -> &PolicyDocument {
        &self.checked.document
    }

    /// A fingerprint of everything the policy says: policies that say the same have equal
    /// fingerprints, whether in TOML or JSON, in layers or at once, for all lines or for each.
    /// A default is no part of it until it is said.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.checked.fingerprint.clone()
    }

    /// Everything the policy says in canonical JSON, every line resolved, the versions in order of
    /// their dates. Read again, it is a policy of the same fingerprint.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.checked.said.root).unwrap_or_default()
    }

    /// Where a value came from: `session_limits.notice_hours` for what is said once for all
    /// lines, `session_limits.lines.day.notice_hours` for a line, `service.name`. Without a date,
    /// in the latest version. `None` where the policy has no such value.
    #[must_use]
    pub fn source_of(&self, path: &str, as_of: Option<NaiveDate>) -> Option<ValueSource> {
        let checked = &self.checked;
        let versions = checked.said.versions().iter().enumerate();
        let (position, version) = versions.rev().find(|(_, version)| {
            let from = resolve::effective_from(version);
            as_of.is_none_or(|date| from.is_some_and(|from| from <= date))
        })?;
        let shared = checked.said.versions.get(position);
        let shared = shared.into_iter().flat_map(|known| &known.shared);
        let once = |(section, terms): &(&str, Node)| {
            let path = path.strip_prefix(section)?.strip_prefix('.')?;
            terms.at(path).map(|node| node.place)
        };
        let place = version.at(path).or_else(|| checked.said.of_service(path));
        let place = place
            .map(|node| node.place)
            .or_else(|| shared.clone().find_map(once));
        match place {
            Some(place) => Some(checked.documents.source(path, place)),
            None => has_default(&checked.document, position, path),
        }
    }
}

/// A value nobody said that the checked policy nevertheless has is a documented default.
fn has_default(document: &PolicyDocument, version: usize, path: &str) -> Option<ValueSource> {
    let root = match path.split_once('.')? {
        ("service", _) => serde_json::json!({ "service": &document.service }),
        _ => serde_json::to_value(document.versions.get(version)?).ok()?,
    };
    let mut part = Some(&root);
    for name in path.split('.') {
        part = part.and_then(|part| part.get(name));
    }
    part.map(|_| ValueSource {
        path: path.to_owned(),
        layer: Layer::Default,
        document: None,
        line: None,
        column: None,
        source: None,
        jurisdiction: None,
        effective_from: None,
        verified: None,
    })
}
