//! Where a value came from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::facts::{answer, word};

word! {
    /// A layer of a policy, from the lowest to the highest.
    pub enum Layer {
        /// A documented default of the library: nobody said it.
        Default,
        /// A preset of a nation.
        Nation,
        /// A preset of a professional body or of its guidance.
        ProfessionalBody,
        /// A preset or a document of an organisation.
        Organisation,
        /// The service's own document.
        Service,
    }
}

answer! {
/// Where a value of the policy came from.
#[derive(Debug)]
pub struct ValueSource {
    /// The path of the value.
    pub path: String,
    /// The layer that said it.
    pub layer: Layer,
    /// The document that said it: a file name or the id of a preset; none for a default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Line in that document, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column in that line, counted from 1 in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The public source, for a value of a preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where it applies, for a value of a preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// From when it applies, for a value of a preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<NaiveDate>,
    /// How well it was verified, for a value of a preset: V1 read in the issuing body's own text,
    /// V2 read in a secondary source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<String>,
}
}
