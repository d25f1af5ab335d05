//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

foreign_json!(
    AdjustedLimits adjusted_limits_from_json,
    AdjustedWorker adjusted_worker_from_json,
    Adjustment adjustment_from_json,
    AdjustmentEffect adjustment_effect_from_json,
    AdjustmentReason adjustment_reason_from_json,
    BreakRule break_rule_from_json,
    CheckIn check_in_from_json,
    Declined declined_from_json,
    Disclosure disclosure_from_json,
    HoursStep hours_step_from_json,
    InForce in_force_from_json,
    NewStarter new_starter_from_json,
    OwnCare own_care_from_json,
    OwnCareReferral own_care_referral_from_json,
    ProposedWork proposed_work_from_json,
    Readiness readiness_from_json,
    RegisterEntry register_entry_from_json,
    ReplacedBy replaced_by_from_json,
    StartStepTaken start_step_taken_from_json,
    StepOwed step_owed_from_json,
    TeamRelations team_relations_from_json,
    TimeOfDay time_of_day_from_json,
    Wellbeing wellbeing_from_json,
    WellbeingPlan wellbeing_plan_from_json,
    WorkAnswer work_answer_from_json,
    WorkerChange worker_change_from_json,
);

foreign_json_out!(AdjustmentRegister);

foreign_reason!(AdjustmentReason);
