//! The policy as Swift and Kotlin see it.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Policy, PolicyLayer, ValueSource};
use crate::adjustments::Adjustments;
use crate::availability::AvailabilityRules;
use crate::competency::CompetencyRules;
use crate::decision::{CareError, Problem};
use crate::session_limits::SessionLimits;
use crate::supervision::SupervisionRules;
use crate::waiting_list::WaitingList;

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

    /// The questions about session limits.
    #[uniffi::method(name = "session_limits")]
    fn foreign_session_limits(&self) -> Result<Arc<SessionLimits>, CareError> {
        Ok(Arc::new(self.session_limits()))
    }

    /// The questions about the waiting list.
    #[uniffi::method(name = "waiting_list")]
    fn foreign_waiting_list(&self) -> Result<Arc<WaitingList>, CareError> {
        Ok(Arc::new(self.waiting_list()))
    }

    /// The questions about supervision.
    #[uniffi::method(name = "supervision")]
    fn foreign_supervision(&self) -> Result<Arc<SupervisionRules>, CareError> {
        Ok(Arc::new(self.supervision()))
    }

    /// The questions about adjustments.
    #[uniffi::method(name = "adjustments")]
    fn foreign_adjustments(&self) -> Result<Arc<Adjustments>, CareError> {
        Ok(Arc::new(self.adjustments()))
    }

    /// The questions about availability for new clients.
    #[uniffi::method(name = "availability")]
    fn foreign_availability(&self) -> Result<Arc<AvailabilityRules>, CareError> {
        Ok(Arc::new(self.availability()))
    }

    /// The questions about competencies and person specifications.
    #[uniffi::method(name = "competency")]
    fn foreign_competency(&self) -> Result<Arc<CompetencyRules>, CareError> {
        Ok(Arc::new(self.competency()))
    }

    /// A fingerprint of everything the policy says.
    #[uniffi::method(name = "fingerprint")]
    fn foreign_fingerprint(&self) -> Result<String, CareError> {
        Ok(self.fingerprint())
    }

    /// The whole checked policy in canonical JSON, every line resolved.
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
