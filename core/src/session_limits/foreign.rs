//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::CareError;
use crate::foreign::foreign_json;

foreign_json!(
    Appointment appointment_from_json,
    BookingAnswer booking_answer_from_json,
    Change change_from_json,
    Engagement engagement_from_json,
    Episode episode_from_json,
    ExitPlan exit_plan_from_json,
    Extension extension_from_json,
    ExtensionAnswer extension_answer_from_json,
    ExtensionRecorded extension_recorded_from_json,
    ExtensionRequest extension_request_from_json,
    Facilitator facilitator_from_json,
    Ledger ledger_from_json,
    LedgerEntry ledger_entry_from_json,
    Milestone milestone_from_json,
    NextStep next_step_from_json,
    PolicyStamp policy_stamp_from_json,
    ProposedSession proposed_session_from_json,
    Reason reason_from_json,
    Series series_from_json,
    SeriesAnswer series_answer_from_json,
    SeriesSession series_session_from_json,
    SetAside set_aside_from_json,
    Standing standing_from_json,
    StepTaken step_taken_from_json,
    Waiver waiver_from_json,
    WorkingDayAnswer working_day_answer_from_json,
);

#[uniffi::export]
impl Reason {
    /// The stable code, the same in every language.
    #[uniffi::method(name = "stable_code")]
    fn foreign_code(&self) -> Result<String, CareError> {
        Ok(self.stable_code().to_owned())
    }

    /// The clause of the policy that was read; empty when only facts were.
    #[uniffi::method(name = "policy_clause")]
    fn foreign_clause(&self) -> Result<String, CareError> {
        Ok(self.policy_clause().to_owned())
    }

    /// The ids of the source rules it carries out.
    #[uniffi::method(name = "source_rule_ids")]
    fn foreign_source_rules(&self) -> Result<Vec<String>, CareError> {
        Ok(self
            .source_rules()
            .iter()
            .map(|&id| id.to_owned())
            .collect())
    }

    /// The reason in one sentence.
    #[uniffi::method(name = "in_words")]
    fn foreign_sentence(&self) -> Result<String, CareError> {
        Ok(self.to_string())
    }
}

#[uniffi::export]
impl StandingBatch {
    /// The canonical JSON form, byte for byte the same in every language.
    #[uniffi::method(name = "to_json")]
    fn foreign_to_json(&self) -> Result<String, CareError> {
        Ok(crate::decision::to_canonical_json(self))
    }
}
