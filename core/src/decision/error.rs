//! Errors are for bad input only. A refusal is an answer with reasons, never an error.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::facts::answer;

answer! {
    /// One thing wrong with a policy document or a record: what, where, what is allowed, what to do.
    #[derive(Debug)]
    pub struct Problem {
        /// A stable code, such as `policy.unknown_field`.
        pub code: String,
        /// Where: the path of the field, such as `session_limits.lines.day.cap.limit`.
        pub path: String,
        /// One sentence a service coordinator can act on.
        pub message: String,
        /// What was found there, when there was something.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub found: Option<String>,
        /// What is allowed there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub allowed: Option<String>,
        /// What to do about it, when there is one likely remedy.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub suggestion: Option<String>,
        /// The document it is in (a file name or a preset), for policies built of layers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub document: Option<String>,
        /// Line in that document, counted from 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub line: Option<u32>,
        /// Column in that line, counted from 1 in characters.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub column: Option<u32>,
    }
}

impl Problem {
    /// A problem with a code, a path and a sentence; the rest is added by the `with_` methods.
    #[must_use]
    pub fn new(code: &str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            path: path.into(),
            message: message.into(),
            found: None,
            allowed: None,
            suggestion: None,
            document: None,
            line: None,
            column: None,
        }
    }

    /// Says what was found.
    #[must_use]
    pub fn with_found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    /// Says what is allowed.
    #[must_use]
    pub fn with_allowed(mut self, allowed: impl Into<String>) -> Self {
        self.allowed = Some(allowed.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(document) = &self.document {
            write!(f, "{document}: ")?;
        }
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "line {line}, column {column}: ")?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.message)?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, " {suggestion}")?;
        }
        Ok(())
    }
}

/// Bad input: one variant for each thing a caller can put right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[serde(tag = "code")]
#[non_exhaustive]
pub enum CareError {
    /// The policy document has faults; all of them are listed.
    #[error("the policy has {}", listed(problems))]
    #[serde(rename = "policy_invalid")]
    PolicyInvalid {
        /// Every fault found, in the order of the document.
        problems: Vec<Problem>,
    },
    /// No version of the policy is in force on the date that decides this record.
    #[error(
        "{}no version of the policy answers for {on}; {in_force}",
        whose(record)
    )]
    #[serde(rename = "policy_not_in_force")]
    PolicyNotInForce {
        /// The record that was asked about.
        record: String,
        /// The date looked for.
        on: chrono::NaiveDate,
        /// In words, the dates that the policy covers.
        in_force: String,
    },
    /// One record's facts contradict themselves, each other or the policy; all faults are listed.
    #[error("record {record:?} has {}", listed(problems))]
    #[serde(rename = "facts_invalid")]
    FactsInvalid {
        /// The record that was asked about.
        record: String,
        /// Every fault found.
        problems: Vec<Problem>,
    },
    /// A competency framework has faults; all of them are listed.
    #[error("the framework has {}", listed(problems))]
    #[serde(rename = "framework_invalid")]
    FrameworkInvalid {
        /// Every fault found, in the order of the document.
        problems: Vec<Problem>,
    },
    /// What a question was asked with by its name is not what it needs; all faults are listed.
    #[error("the request has {}", listed(problems))]
    #[serde(rename = "request_invalid")]
    RequestInvalid {
        /// Every fault found.
        problems: Vec<Problem>,
    },
    /// A question over many records was stopped by the watch its caller gave.
    #[error("stopped after {decided} of {of} records")]
    #[serde(rename = "stopped")]
    Stopped {
        /// How many records had been decided.
        decided: u64,
        /// How many there were.
        of: u64,
    },
    /// A text that should be JSON of a known shape is not.
    #[error("line {line}, column {column}: {what}")]
    #[serde(rename = "json_invalid")]
    JsonInvalid {
        /// What was wrong, and what was expected.
        what: String,
        /// Line in the text, counted from 1.
        line: u32,
        /// Column in the line, counted from 1.
        column: u32,
    },
}

impl CareError {
    /// The stable code of the error, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PolicyInvalid { .. } => "policy_invalid",
            Self::PolicyNotInForce { .. } => "policy_not_in_force",
            Self::FactsInvalid { .. } => "facts_invalid",
            Self::FrameworkInvalid { .. } => "framework_invalid",
            Self::RequestInvalid { .. } => "request_invalid",
            Self::Stopped { .. } => "stopped",
            Self::JsonInvalid { .. } => "json_invalid",
        }
    }

    /// Every problem the error lists; empty for errors that are one sentence.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::PolicyInvalid { problems }
            | Self::FactsInvalid { problems, .. }
            | Self::FrameworkInvalid { problems }
            | Self::RequestInvalid { problems } => problems,
            _ => &[],
        }
    }
}

/// The record asked about, where the question is about one.
fn whose(record: &str) -> String {
    if record.is_empty() {
        String::new()
    } else {
        format!("record {record:?}: ")
    }
}

fn listed(problems: &[Problem]) -> String {
    let count = problems.len();
    let noun = if count == 1 { "problem" } else { "problems" };
    let mut text = format!("{count} {noun}");
    for problem in problems {
        text.push_str("\n  ");
        text.push_str(&problem.to_string());
    }
    text
}
