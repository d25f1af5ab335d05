//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

foreign_json!(
    Application application_from_json,
    ApplicationStanding application_standing_from_json,
    Appointee appointee_from_json,
    AreaShare area_share_from_json,
    AverageTerm average_term_from_json,
    CheckDone check_done_from_json,
    CompetencyEvidence competency_evidence_from_json,
    CompetencyProfile competency_profile_from_json,
    CompetencyProgress competency_progress_from_json,
    CompetencyRating competency_rating_from_json,
    CompetencyReason competency_reason_from_json,
    CompetencyStanding competency_standing_from_json,
    ConditionAnswer condition_answer_from_json,
    CountedRating counted_rating_from_json,
    CriterionFinding criterion_finding_from_json,
    CriterionStanding criterion_standing_from_json,
    DevelopmentPlan development_plan_from_json,
    DevelopmentStep development_step_from_json,
    ExactFraction exact_fraction_from_json,
    FlagReview flag_review_from_json,
    OrganisationAssessment organisation_assessment_from_json,
    OrganisationStanding organisation_standing_from_json,
    RatedWorker rated_worker_from_json,
    StartClearance start_clearance_from_json,
    StatementAnswer statement_answer_from_json,
    StatementStanding statement_standing_from_json,
    TeamCell team_cell_from_json,
    TeamCompetency team_competency_from_json,
    TeamRow team_row_from_json,
    ValueShown value_shown_from_json,
    ValueStanding value_standing_from_json,
    WeightedDistance weighted_distance_from_json,
    WorkerProgress worker_progress_from_json,
);

foreign_json_out!(ProfileBatch, TeamMatrix, Shortlist);

foreign_reason!(CompetencyReason);
