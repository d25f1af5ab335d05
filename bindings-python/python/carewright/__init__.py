"""The operating rules of a community mental-health service, as typed questions and answers.

Examples
--------
>>> import datetime as dt
>>> import carewright as cw
>>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
>>> episode = cw.Episode(id="E-001", line="day", started_on=dt.date(2026, 9, 1),
...                      risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
>>> standing = policy.session_limits.standing(episode, dt.date(2026, 10, 1))
>>> standing.remaining
12
>>> str(standing.reasons[0])
'0 of 12 sessions used; 12 left.'

"""

from __future__ import annotations

from ._carewright import *  # noqa: F403 - every class of the compiled half is public
from ._errors import (
    CarewrightError,
    FactsError,
    InternalError,
    JsonError,
    PolicyError,
    PolicyNotInForceError,
)
from ._unions import AnyChange, AnyPlaceChange, AnyReason, AnyWaitingReason

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "AnyChange",
    "AnyPlaceChange",
    "AnyReason",
    "AnyWaitingReason",
    "Appointment",
    "AppointmentKind",
    "AppointmentOffer",
    "Attendance",
    "BookingAnswer",
    "BookingOutcome",
    "CancelledBy",
    "CapUnit",
    "CarewrightError",
    "Change",
    "ChecklistItem",
    "Clock",
    "ClockRegime",
    "ClockReview",
    "ClockState",
    "ClocksSideBySide",
    "CodeCount",
    "Comparison",
    "Contributions",
    "CrossReferral",
    "DayUnit",
    "DeliveryMode",
    "Engagement",
    "EngagementKind",
    "Episode",
    "ExitPlan",
    "ExitPlanItem",
    "Explanation",
    "Extension",
    "ExtensionAnswer",
    "ExtensionDecision",
    "ExtensionOutcome",
    "ExtensionRecord",
    "ExtensionRecorded",
    "ExtensionRequest",
    "Facilitator",
    "FactsError",
    "InternalError",
    "JsonError",
    "LaterFact",
    "Layer",
    "Ledger",
    "LedgerEntry",
    "ListOverview",
    "Milestone",
    "MilestoneKind",
    "MissedCounted",
    "NextStep",
    "NextStepKind",
    "OfferResponse",
    "OrderKey",
    "Overtaking",
    "Phase",
    "PlaceChange",
    "Policy",
    "PolicyError",
    "PolicyFormat",
    "PolicyLayer",
    "PolicyNotInForceError",
    "PolicyStamp",
    "Prerequisite",
    "Problem",
    "ProposedSession",
    "ProposedStep",
    "ProtectedCharacteristic",
    "RankedReferral",
    "Ranking",
    "Reason",
    "RecordedRisk",
    "RecordedStep",
    "Referral",
    "ReferralApart",
    "ReferralCancellation",
    "ReferralStep",
    "ReferralStop",
    "Rejected",
    "ReviewDecision",
    "Series",
    "SeriesAnswer",
    "SeriesSession",
    "SessionLimits",
    "SetAside",
    "SetAsideKind",
    "Stages",
    "Standing",
    "StandingBatch",
    "StandingState",
    "StepAnswer",
    "StepTaken",
    "StopReason",
    "TargetStanding",
    "TargetState",
    "Unavailability",
    "UnavailabilityKind",
    "ValueSource",
    "WaitingList",
    "WaitingReason",
    "Waiver",
    "WorkingDayAnswer",
    "sample_folder",
]


def sample_folder() -> Path:
    """Return the folder of the invented service that `python -m carewright demo` shows."""
    from pathlib import Path  # noqa: PLC0415 - slow to import, and seldom needed

    return Path(__file__).parent / "sample"
