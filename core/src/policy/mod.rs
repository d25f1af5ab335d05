//! The service's own policy: one document, layered on presets, checked before any rule reads it.

pub mod document;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::session_limits::SessionLimits;
use document::{PolicyDocument, PolicyVersion};

/// A service's policy, checked: it exists only if it is valid.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct Policy {
    checked: Arc<Checked>,
}

/// What a checked policy holds.
pub(crate) struct Checked {
    pub(crate) document: PolicyDocument,
    pub(crate) fingerprint: String,
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
}

impl Policy {
    /// The questions about session limits.
    #[must_use]
    pub fn session_limits(&self) -> SessionLimits {
        SessionLimits::new(Arc::clone(&self.checked))
    }
}
