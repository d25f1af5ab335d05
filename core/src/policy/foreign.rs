//! The policy as Swift and Kotlin see it.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Policy, PolicyLayer, ValueSource};
use crate::decision::{CareError, Problem};

#[uniffi::export]
impl Policy {
    /// Reads and checks a policy written in TOML.
    #[uniffi::constructor(name = "new")]
    fn foreign_from_toml(toml: &str) -> Result<Arc<Self>, CareError> {
        Self::from_toml(toml).map(Arc::new)
    }

    /// Reads and checks a policy written in JSON.
    #[uniffi::constructor(name = "from_json")]
    fn foreign_from_json(json: &str) -> Result<Arc<Self>, CareError> {
        Self::from_json(json).map(Arc::new)
    }

    /// Reads and checks a policy of several documents, the service's own last.
    #[uniffi::constructor(name = "from_layers")]
    fn foreign_from_layers(layers: &[PolicyLayer]) -> Result<Arc<Self>, CareError> {
        Self::from_layers(layers).map(Arc::new)
    }

    /// Asks a question by its name, such as `supervision.status`, with JSON, and gives JSON.
    #[uniffi::method(name = "ask")]
    fn foreign_ask(&self, question: &str, request: &str) -> Result<String, CareError> {
        self.ask(question, request)
    }

    /// A fingerprint of everything the policy says.
    #[uniffi::method(name = "fingerprint")]
    fn foreign_fingerprint(&self) -> Result<String, CareError> {
        Ok(self.fingerprint())
    }

    /// What the policy says, in canonical JSON, every line resolved. What it leaves to a default is not in it.
    #[uniffi::method(name = "to_json")]
    fn foreign_to_json(&self) -> Result<String, CareError> {
        Ok(self.to_json())
    }

    /// Where a value came from; without a date, in the latest version.
    #[uniffi::method(name = "source_of")]
    fn foreign_source_of(
        &self,
        path: &str,
        as_of: Option<NaiveDate>,
    ) -> Result<Option<ValueSource>, CareError> {
        Ok(self.source_of(path, as_of))
    }
}

/// The version of the library, which every answer of a policy holds.
#[uniffi::export(name = "library_version")]
fn foreign_library_version() -> String {
    crate::library_version().to_owned()
}

#[uniffi::export]
impl CareError {
    /// The stable code, the same in every language.
    #[uniffi::method(name = "stable_code")]
    fn foreign_code(&self) -> Result<String, CareError> {
        Ok(self.code().to_owned())
    }

    /// Every problem the error lists; empty for errors that are one sentence.
    #[uniffi::method(name = "listed_problems")]
    fn foreign_problems(&self) -> Result<Vec<Problem>, CareError> {
        Ok(self.problems().to_vec())
    }

    /// The canonical JSON form, byte for byte the same in every language.
    #[uniffi::method(name = "to_json")]
    fn foreign_to_json(&self) -> Result<String, CareError> {
        Ok(crate::decision::to_canonical_json(self))
    }
}
