//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

python_class!(
    AppointmentOffer,
    CancelledBy,
    Clock,
    ClockRegime,
    ClockReview,
    ClockState,
    ClocksSideBySide,
    CodeCount,
    Comparison,
    Contributions,
    CrossReferral,
    DayUnit,
    Explanation,
    LaterFact,
    OfferResponse,
    OrderKey,
    Overtaking,
    PlaceChange,
    ProposedStep,
    ProtectedCharacteristic,
    RankedReferral,
    RecordedStep,
    Referral,
    ReferralApart,
    ReferralCancellation,
    ReferralStep,
    ReferralStop,
    ReviewDecision,
    Stages,
    StepAnswer,
    StopReason,
    TargetStanding,
    TargetState,
    Unavailability,
    UnavailabilityKind,
    WaitingReason,
);

python_display!(
    AppointmentOffer,
    Clock,
    ClockReview,
    ClocksSideBySide,
    CodeCount,
    Comparison,
    Contributions,
    CrossReferral,
    Explanation,
    LaterFact,
    Overtaking,
    PlaceChange,
    ProposedStep,
    RankedReferral,
    RecordedStep,
    Referral,
    ReferralApart,
    ReferralCancellation,
    ReferralStop,
    Stages,
    StepAnswer,
    TargetStanding,
    Unavailability,
    WaitingReason,
);

#[pyo3::pymethods]
impl WaitingReason {
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
impl Ranking {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!(
            "Ranking({} immediate, {} ranked, {} elsewhere, {} not waiting, {} rejected)",
            self.immediate.len(),
            self.ranked.len(),
            self.elsewhere.len(),
            self.not_waiting.len(),
            self.rejected.len()
        )
    }
}

#[pyo3::pymethods]
impl ListOverview {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!("ListOverview({} waiting)", self.waiting)
    }
}
