//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

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

#[pyo3::pymethods]
impl Reason {
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
impl StandingBatch {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "StandingBatch({} decided, {} rejected)",
            self.decided.len(),
            self.rejected.len()
        )
    }
}

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
