//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display, python_reason};

python_class!(
    AdjustedLimits,
    AdjustedWorker,
    Adjustment,
    AdjustmentEffect,
    AdjustmentReason,
    AdjustmentState,
    AgreementNeeded,
    AskedBy,
    BreakRule,
    CarePlace,
    ChangeKind,
    CheckIn,
    ConflictKind,
    CoverKind,
    DeclineGround,
    Declined,
    Disclosure,
    DisclosureExtent,
    HoursStep,
    InForce,
    NewStarter,
    OwnCare,
    OwnCareReferral,
    PeerNetwork,
    PlanOption,
    ProposedWork,
    Readiness,
    RegisterEntry,
    ReplacedBy,
    StartStep,
    StartStepTaken,
    StepOwed,
    TeamRelations,
    TimeOfDay,
    Wellbeing,
    WellbeingPlan,
    WithheldFor,
    WorkAnswer,
    WorkKind,
    WorkOutcome,
    WorkerChange,
);

python_display!(
    AdjustedLimits,
    AdjustedWorker,
    Adjustment,
    AdjustmentEffect,
    AdjustmentReason,
    BreakRule,
    CheckIn,
    Declined,
    Disclosure,
    HoursStep,
    InForce,
    NewStarter,
    OwnCare,
    OwnCareReferral,
    ProposedWork,
    Readiness,
    RegisterEntry,
    ReplacedBy,
    StartStepTaken,
    StepOwed,
    TeamRelations,
    TimeOfDay,
    Wellbeing,
    WellbeingPlan,
    WorkAnswer,
    WorkerChange,
);

python_reason!(AdjustmentReason);

#[pyo3::pymethods]
impl AdjustmentRegister {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!("{self:?}")
    }
}
