//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

foreign_json!(
    AppointmentOffer appointment_offer_from_json,
    Clock clock_from_json,
    ClockReview clock_review_from_json,
    ClocksSideBySide clocks_side_by_side_from_json,
    CodeCount code_count_from_json,
    Comparison comparison_from_json,
    Contributions contributions_from_json,
    CrossReferral cross_referral_from_json,
    Explanation explanation_from_json,
    Overtaking overtaking_from_json,
    PlaceChange place_change_from_json,
    ProposedStep proposed_step_from_json,
    RankedReferral ranked_referral_from_json,
    RecordedStep recorded_step_from_json,
    Referral referral_from_json,
    ReferralApart referral_apart_from_json,
    ReferralCancellation referral_cancellation_from_json,
    ReferralStop referral_stop_from_json,
    Stages stages_from_json,
    StepAnswer step_answer_from_json,
    TargetStanding target_standing_from_json,
    Unavailability unavailability_from_json,
    WaitingReason waiting_reason_from_json,
);

foreign_json_out!(ListOverview, Ranking);

foreign_reason!(WaitingReason);
