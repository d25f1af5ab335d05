//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display, python_many, python_reason};

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

python_reason!(SupervisionReason);

python_many!(SupervisionBatch: decided, rejected);

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
