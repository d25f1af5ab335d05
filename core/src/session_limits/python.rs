//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display, python_many, python_reason};

python_class!(
    Appointment,
    AppointmentKind,
    Attendance,
    BookingAnswer,
    BookingOutcome,
    CapUnit,
    Change,
    ChecklistItem,
    DeliveryMode,
    Engagement,
    EngagementKind,
    Episode,
    ExitPlan,
    ExitPlanItem,
    Extension,
    ExtensionAnswer,
    ExtensionDecision,
    ExtensionOutcome,
    ExtensionRecord,
    ExtensionRecorded,
    ExtensionRequest,
    Facilitator,
    Ledger,
    LedgerEntry,
    Milestone,
    MilestoneKind,
    MissedCounted,
    NextStep,
    NextStepKind,
    Phase,
    PolicyStamp,
    Prerequisite,
    ProposedSession,
    Reason,
    RecordedRisk,
    Series,
    SeriesAnswer,
    SeriesSession,
    SetAside,
    SetAsideKind,
    Standing,
    StandingState,
    StepTaken,
    Waiver,
    WorkingDayAnswer,
);

python_display!(
    Appointment,
    BookingAnswer,
    Change,
    Engagement,
    Episode,
    ExitPlan,
    Extension,
    ExtensionAnswer,
    ExtensionRecorded,
    ExtensionRequest,
    Facilitator,
    Ledger,
    LedgerEntry,
    Milestone,
    NextStep,
    PolicyStamp,
    ProposedSession,
    Reason,
    Series,
    SeriesAnswer,
    SeriesSession,
    SetAside,
    Standing,
    StepTaken,
    Waiver,
    WorkingDayAnswer,
);

python_reason!(Reason);

python_many!(StandingBatch: decided, rejected);

#[pyo3::pymethods]
impl Rejected {
    /// Its place in what was given, counted from 0.
    #[getter]
    fn position(&self) -> u64 {
        self.position
    }

    /// The caller's identifier of the record.
    #[getter]
    fn record(&self) -> String {
        self.record.clone()
    }

    /// What is wrong with it, in words.
    #[getter]
    fn message(&self) -> String {
        self.error.to_string()
    }

    /// Every problem found.
    #[getter]
    fn problems(&self) -> Vec<crate::Problem> {
        self.error.problems().to_vec()
    }

    fn __repr__(&self) -> String {
        format!(
            "Rejected(position={}, record={:?})",
            self.position, self.record
        )
    }
}
