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
from ._unions import AnyChange, AnyReason

TYPE_CHECKING = False  # as in `typing`, which is slow to import
if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "AnyChange",
    "AnyReason",
    "Appointment",
    "AppointmentKind",
    "Attendance",
    "BookingAnswer",
    "BookingOutcome",
    "CapUnit",
    "CarewrightError",
    "Change",
    "ChecklistItem",
    "DeliveryMode",
    "Engagement",
    "EngagementKind",
    "Episode",
    "ExitPlan",
    "ExitPlanItem",
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
    "Layer",
    "Ledger",
    "LedgerEntry",
    "Milestone",
    "MilestoneKind",
    "MissedCounted",
    "NextStep",
    "NextStepKind",
    "Phase",
    "Policy",
    "PolicyError",
    "PolicyFormat",
    "PolicyLayer",
    "PolicyNotInForceError",
    "PolicyStamp",
    "Prerequisite",
    "Problem",
    "ProposedSession",
    "Reason",
    "RecordedRisk",
    "Rejected",
    "Series",
    "SeriesAnswer",
    "SeriesSession",
    "SessionLimits",
    "SetAside",
    "SetAsideKind",
    "Standing",
    "StandingBatch",
    "StandingState",
    "StepTaken",
    "ValueSource",
    "Waiver",
    "WorkingDayAnswer",
    "sample_folder",
]


def sample_folder() -> Path:
    """Return the folder of the invented service that `python -m carewright demo` shows."""
    from pathlib import Path  # noqa: PLC0415 - slow to import, and seldom needed

    return Path(__file__).parent / "sample"
