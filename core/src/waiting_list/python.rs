//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display, python_reason};

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

python_reason!(WaitingReason);

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
