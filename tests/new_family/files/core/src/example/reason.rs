//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

crate::decision::reasons! {
/// Why a room may be used for clients, or not. Keep a default branch when you match on it: a later
/// version may know more reasons.
pub enum ExampleReason {
    #[doc = "The room has a valid risk assessment."]
    "example.assessed" reads "assessment_valid_days" implements ["SL10"]
    Assessed { assessed_on: NaiveDate, valid_until: NaiveDate }
        => format!("Assessed on {assessed_on}: valid until {valid_until}.");

    #[doc = "The room has no valid risk assessment."]
    "example.not_assessed" reads "assessment_valid_days" implements ["SL10"]
    NotAssessed { valid_until: Option<NaiveDate> }
        => match valid_until {
            Some(day) => format!("The risk assessment was valid until {day}."),
            None => "There is no risk assessment.".to_owned(),
        };
}
}
