//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

python_class!(
    AbsenceKind,
    AgendaEntry,
    AgendaPoint,
    AgendaTopic,
    AgreedCadence,
    AgreedReview,
    BroughtBy,
    ClientWork,
    CoverageState,
    DocumentedBreak,
    FailedCondition,
    FeedbackPart,
    PersonCoverage,
    PracticePart,
    RecordGap,
    RequirementStanding,
    RequirementState,
    SafetyStatement,
    SupervisedWorker,
    Supervision,
    SupervisionAction,
    SupervisionAgenda,
    SupervisionCoverage,
    SupervisionDue,
    SupervisionFormat,
    SupervisionKind,
    SupervisionReason,
    SupervisionRecordGaps,
    SupervisionSchedule,
    SupervisionSetting,
    SupervisionState,
    SupervisionStatus,
    Supervisor,
    SupportedPerson,
    TopicCoverage,
    UncountedSupervision,
    WorkerAbsence,
);

python_display!(
    AgendaEntry,
    AgendaPoint,
    AgreedCadence,
    AgreedReview,
    ClientWork,
    DocumentedBreak,
    PersonCoverage,
    RecordGap,
    RequirementStanding,
    SafetyStatement,
    SupervisedWorker,
    Supervision,
    SupervisionAction,
    SupervisionAgenda,
    SupervisionCoverage,
    SupervisionDue,
    SupervisionReason,
    SupervisionRecordGaps,
    SupervisionSchedule,
    SupervisionStatus,
    Supervisor,
    SupportedPerson,
    TopicCoverage,
    UncountedSupervision,
    WorkerAbsence,
);

#[pyo3::pymethods]
impl SupervisionReason {
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
impl SupervisionBatch {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "SupervisionBatch({} decided, {} rejected)",
            self.decided.len(),
            self.rejected.len()
        )
    }
}

#[pyo3::pymethods]
impl SupervisionStructure {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!("SupervisionStructure(settled={})", self.settled)
    }
}
