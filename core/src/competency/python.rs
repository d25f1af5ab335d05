//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

python_class!(
    Application,
    ApplicationOutcome,
    ApplicationStanding,
    Appointee,
    AreaShare,
    AverageTerm,
    CheckDone,
    CompetencyEvidence,
    CompetencyProfile,
    CompetencyProgress,
    CompetencyRating,
    CompetencyReason,
    CompetencyStanding,
    CompetencyState,
    ConditionAnswer,
    CountedRating,
    CriterionFinding,
    CriterionNeed,
    CriterionStanding,
    CriterionState,
    CustomerKind,
    DevelopmentKind,
    DevelopmentPlan,
    DevelopmentStep,
    EvidenceKind,
    ExactFraction,
    FlagDecision,
    FlagReview,
    OrganisationAssessment,
    OrganisationStanding,
    PreStartCheck,
    ProgressKind,
    RatedWorker,
    RaterKind,
    RatingResult,
    RoleReadiness,
    SelectionStage,
    ShownBy,
    StartClearance,
    StatementAnswer,
    StatementResult,
    StatementStanding,
    StatementState,
    TeamCell,
    TeamCompetency,
    TeamCoverage,
    TeamRow,
    ValueShown,
    ValueStanding,
    WeightedDistance,
    WorkerProgress,
);

python_display!(
    Application,
    ApplicationStanding,
    Appointee,
    AreaShare,
    AverageTerm,
    CheckDone,
    CompetencyEvidence,
    CompetencyProfile,
    CompetencyProgress,
    CompetencyRating,
    CompetencyReason,
    CompetencyStanding,
    ConditionAnswer,
    CountedRating,
    CriterionFinding,
    CriterionStanding,
    DevelopmentPlan,
    DevelopmentStep,
    ExactFraction,
    FlagReview,
    OrganisationAssessment,
    OrganisationStanding,
    RatedWorker,
    StartClearance,
    StatementAnswer,
    StatementStanding,
    TeamCell,
    TeamCompetency,
    TeamRow,
    ValueShown,
    ValueStanding,
    WeightedDistance,
    WorkerProgress,
);

#[pyo3::pymethods]
impl CompetencyReason {
    /// The stable code, the same in every language.
    #[getter]
    fn code(&self) -> &'static str {
        self.stable_code()
    }

    /// The clause of the policy that was read; empty when only facts were.
    #[getter]
    fn clause(&self) -> &'static str {
        self.policy_clause()
    }

    /// The ids of the source rules it carries out.
    #[getter(source_rules)]
    fn python_source_rules(&self) -> Vec<&'static str> {
        self.source_rules().to_vec()
    }

    /// The reason in one sentence.
    #[getter]
    fn sentence(&self) -> String {
        self.to_string()
    }

    fn __str__(&self) -> String {
        self.to_string()
    }
}

#[pyo3::pymethods]
impl ProfileBatch {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "ProfileBatch({} decided, {} rejected)",
            self.decided.len(),
            self.rejected.len()
        )
    }
}

#[pyo3::pymethods]
impl TeamMatrix {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "TeamMatrix({} workers, {} rejected)",
            self.workers.len(),
            self.rejected.len()
        )
    }
}

#[pyo3::pymethods]
impl Shortlist {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "Shortlist({} applications, {} rejected)",
            self.applications.len(),
            self.rejected.len()
        )
    }
}
