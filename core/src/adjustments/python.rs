//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

python_class!(
    AdjustedLimits,
    AdjustedWorker,
    Adjustment,
    AdjustmentEffect,
    AdjustmentReason,
    AdjustmentState,
    AgreementNeeded,
    AnswerView,
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

#[pyo3::pymethods]
impl AdjustmentReason {
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
impl AdjustmentRegister {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!("{self:?}")
    }
}
