//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

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
    ProposedSession proposed_session_from_json,
    Reason reason_from_json,
    Series series_from_json,
    SeriesAnswer series_answer_from_json,
    SeriesSession series_session_from_json,
    Standing standing_from_json,
    StepTaken step_taken_from_json,
    Waiver waiver_from_json,
    WorkingDayAnswer working_day_answer_from_json,
);

foreign_json_out!(StandingBatch);

foreign_reason!(Reason);
