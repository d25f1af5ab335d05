"""
The compiled half of the package `carewright`.
"""

from collections.abc import Sequence
from datetime import date, datetime
from os import PathLike
from typing import Final, TypeAlias, final

from typing_extensions import disjoint_base

__all__ = [
    "Appointment",
    "AppointmentKind",
    "Attendance",
    "BookingAnswer",
    "BookingOutcome",
    "CapUnit",
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
    "PolicyFormat",
    "PolicyLayer",
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
]

@final
class Appointment:
    """
    One appointment of an episode.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        kind: AppointmentKind,
        starts: datetime,
        attendance: Attendance,
        contact_minutes: int | None = None,
        mode: DeliveryMode | None = None,
        cancelled_at: datetime | None = None,
        rebooked_at: datetime | None = None,
        waiver: Waiver | None = None,
    ) -> Appointment: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def attendance(self, /) -> Attendance:
        """
        What became of it.
        """
    @property
    def cancelled_at(self, /) -> datetime | None:
        """
        When it was cancelled, in local wall-clock time; needed for every cancelled one.
        """
    @property
    def contact_minutes(self, /) -> int | None:
        """
        Contact time in minutes, where it differs from the line's session length.
        """
    @staticmethod
    def from_json(text: str) -> Appointment:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the appointment.
        """
    @property
    def kind(self, /) -> AppointmentKind:
        """
        What it is for.
        """
    @property
    def mode(self, /) -> DeliveryMode | None:
        """
        How it was or will be held.
        """
    @property
    def rebooked_at(self, /) -> datetime | None:
        """
        When a replacement was agreed, in local wall-clock time.
        """
    @property
    def starts(self, /) -> datetime:
        """
        When it starts, in local wall-clock time.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def waiver(self, /) -> Waiver | None:
        """
        The waiver of a missed appointment, when somebody gave one.
        """

@final
class AppointmentKind:
    """
    What an appointment is for.
    """

    ASSESSMENT: Final[AppointmentKind]
    """
    An assessment.
    """
    SCREENING: Final[AppointmentKind]
    """
    A screening call or meeting.
    """
    SESSION: Final[AppointmentKind]
    """
    A session of support or counselling.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AppointmentKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Attendance:
    """
    What became of an appointment. The codes of the NHS Data Dictionary are given beside each
    (DOMAIN B-WL5).
    """

    ATTENDED: Final[Attendance]
    """
    Attended on time (5).
    """
    CANCELLED_BY_CLIENT: Final[Attendance]
    """
    Cancelled by or for the client (2).
    """
    CANCELLED_BY_SERVICE: Final[Attendance]
    """
    Cancelled or postponed by the service (4).
    """
    DID_NOT_ATTEND: Final[Attendance]
    """
    Did not attend and gave no warning (3).
    """
    LATE_AND_NOT_SEEN: Final[Attendance]
    """
    Came too late to be seen (7).
    """
    LATE_BUT_SEEN: Final[Attendance]
    """
    Came late and was seen (6).
    """
    PLANNED: Final[Attendance]
    """
    Still to come.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Attendance:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class BookingAnswer:
    """
    Whether a session may be booked, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def authorised_by(self, /) -> list[str]:
        """
        Ids of the roles that may authorise it, when somebody has to.
        """
    @property
    def changes(self, /) -> list[_AnyChange]:
        """
        The smallest changes that together would make the answer yes; empty when it is, and when
        no change would.
        """
    @property
    def episode(self, /) -> str:
        """
        The caller's identifier of the episode.
        """
    @staticmethod
    def from_json(text: str) -> BookingAnswer:
        """
        Reads the JSON form.
        """
    @property
    def outcome(self, /) -> BookingOutcome:
        """
        Yes, no, or who has to authorise it.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def set_aside(self, /) -> list[SetAside]:
        """
        Facts dated after the as-of date, which did not count.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class BookingOutcome:
    """
    Whether a session may be booked.
    """

    NEEDS_AUTHORISATION: Final[BookingOutcome]
    """
    It may once somebody has authorised it or taken a step.
    """
    NO: Final[BookingOutcome]
    """
    It may not as proposed.
    """
    YES: Final[BookingOutcome]
    """
    It may.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> BookingOutcome:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CapUnit:
    """
    What a limit is measured in.
    """

    MINUTES: Final[CapUnit]
    """
    Minutes of contact, for a limit in hours.
    """
    SESSIONS: Final[CapUnit]
    """
    Sessions.
    """
    WEEKS: Final[CapUnit]
    """
    Weeks since the start of the episode.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CapUnit:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@disjoint_base
class Change:
    """
    The smallest change that would make an answer yes, and from when.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Change:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @final
    class AskForAtMost(Change):
        """
        A smaller extension is asked for.
        """

        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: int) -> Change.AskForAtMost: ...
        @property
        def amount(self, /) -> int:
            """
            The most that would do, in the unit an extension is asked for.
            """

    @final
    class Extend(Change):
        """
        An extension of this much is authorised.
        """

        __match_args__: Final = ("amount", "authorised_by", "helps_from")
        def __new__(
            cls, /, amount: int, authorised_by: Sequence[str], helps_from: date
        ) -> Change.Extend: ...
        @property
        def amount(self, /) -> int:
            """
            How much, in the unit an extension is asked for (blocks for a block).
            """
        @property
        def authorised_by(self, /) -> list[str]:
            """
            Ids of the roles that may authorise it.
            """
        @property
        def helps_from(self, /) -> date:
            """
            The first day from which it would help.
            """

    @final
    class NotAfter(Change):
        """
        The session is on this day or earlier.
        """

        __match_args__: Final = ("on",)
        def __new__(cls, /, on: date) -> Change.NotAfter: ...
        @property
        def on(self, /) -> date:
            """
            The last day that would do.
            """

    @final
    class NotBefore(Change):
        """
        The session is on this day or later.
        """

        __match_args__: Final = ("on",)
        def __new__(cls, /, on: date) -> Change.NotBefore: ...
        @property
        def on(self, /) -> date:
            """
            The first day that would do.
            """

    @final
    class OtherAuthoriser(Change):
        """
        Somebody else authorises it.
        """

        __match_args__: Final = ("roles",)
        def __new__(cls, /, roles: Sequence[str]) -> Change.OtherAuthoriser: ...
        @property
        def roles(self, /) -> list[str]:
            """
            Ids of the roles that may.
            """

    @final
    class OtherMode(Change):
        """
        The session is held in one of these ways.
        """

        __match_args__: Final = ("allowed",)
        def __new__(cls, /, allowed: Sequence[DeliveryMode]) -> Change.OtherMode: ...
        @property
        def allowed(self, /) -> list[DeliveryMode]:
            """
            The ways the line offers.
            """

    @final
    class OtherReason(Change):
        """
        One of these reasons is given.
        """

        __match_args__: Final = ("allowed",)
        def __new__(cls, /, allowed: Sequence[str]) -> Change.OtherReason: ...
        @property
        def allowed(self, /) -> list[str]:
            """
            The reasons the policy knows, as codes.
            """

    @final
    class OtherTime(Change):
        """
        The session is at another time.
        """

        __match_args__: Final = ("clashes_with",)
        def __new__(cls, /, clashes_with: str) -> Change.OtherTime: ...
        @property
        def clashes_with(self, /) -> str:
            """
            The appointment it would clash with.
            """

    @final
    class PutInPlace(Change):
        """
        Something is put in place before the session.
        """

        __match_args__: Final = ("what",)
        def __new__(cls, /, what: Prerequisite) -> Change.PutInPlace: ...
        @property
        def what(self, /) -> Prerequisite:
            """
            What.
            """

    @final
    class Record(Change):
        """
        Something is recorded with the request.
        """

        __match_args__: Final = ("what",)
        def __new__(cls, /, what: ExtensionRecord) -> Change.Record: ...
        @property
        def what(self, /) -> ExtensionRecord:
            """
            What.
            """

    @final
    class RecordFact(Change):
        """
        The client is seen on another line, or the missing fact is recorded.
        """

        __match_args__: Final = ("field",)
        def __new__(cls, /, field: str) -> Change.RecordFact: ...
        @property
        def field(self, /) -> str:
            """
            The field of the episode that must be recorded.
            """

    @final
    class StepTaken(Change):
        """
        A role takes a step, or reviews and decides how to go on.
        """

        __match_args__: Final = ("step", "by_role")
        def __new__(cls, /, step: NextStepKind, by_role: str) -> Change.StepTaken: ...
        @property
        def by_role(self, /) -> str:
            """
            Id of the role.
            """
        @property
        def step(self, /) -> NextStepKind:
            """
            The step.
            """

@final
class ChecklistItem:
    """
    Something that the record of a group session shows.
    """

    ACTIVITY_PLAN: Final[ChecklistItem]
    """
    The activities were planned before the start.
    """
    CLEAR_UP: Final[ChecklistItem]
    """
    The room was cleared.
    """
    DEBRIEF: Final[ChecklistItem]
    """
    The workers debriefed.
    """
    EVALUATION: Final[ChecklistItem]
    """
    The session was evaluated.
    """
    FACILITATION: Final[ChecklistItem]
    """
    The session was facilitated as planned.
    """
    PRIOR_LIAISON: Final[ChecklistItem]
    """
    Colleagues were consulted and printed resources were ready.
    """
    REGISTRATION: Final[ChecklistItem]
    """
    Everyone present was registered.
    """
    ROOM_SET_UP: Final[ChecklistItem]
    """
    The room was set up.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ChecklistItem:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DeliveryMode:
    """
    How a session is held.
    """

    ON_SITE: Final[DeliveryMode]
    """
    In person, at the service, a school or another place.
    """
    TELEPHONE: Final[DeliveryMode]
    """
    By telephone.
    """
    VIDEO: Final[DeliveryMode]
    """
    By video call.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DeliveryMode:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Engagement:
    """
    Something a worker has to be at.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        kind: EngagementKind,
        starts: datetime,
        minutes: int,
        travel_minutes: int = 0,
    ) -> Engagement: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Engagement:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier.
        """
    @property
    def kind(self, /) -> EngagementKind:
        """
        What it is.
        """
    @property
    def minutes(self, /) -> int:
        """
        How long it takes, in minutes.
        """
    @property
    def starts(self, /) -> datetime:
        """
        When it starts, in local wall-clock time.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def travel_minutes(self, /) -> int:
        """
        How long the journey there takes from the engagement before it, in minutes.
        """

@final
class EngagementKind:
    """
    What an engagement is.
    """

    CLIENT_SESSION: Final[EngagementKind]
    """
    Time with a client.
    """
    OTHER: Final[EngagementKind]
    """
    Anything else.
    """
    TRAINING: Final[EngagementKind]
    """
    Training given or received.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> EngagementKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Episode:
    """
    One client's episode on one service line, with everything that happened or is planned in it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        line: str,
        started_on: date,
        ended_on: date | None = None,
        previous_episode_ended_on: date | None = None,
        age_years: int | None = None,
        residence_area: str | None = None,
        risk: RecordedRisk = ...,
        workers: Sequence[str] = ...,
        session_every_days: int | None = None,
        appointments: Sequence[Appointment] = ...,
        extensions: Sequence[Extension] = ...,
        exit_plan: ExitPlan | None = None,
        steps_taken: Sequence[StepTaken] = ...,
    ) -> Episode: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def age_years(self, /) -> int | None:
        """
        The client's age in whole years at the start of the episode.
        """
    @property
    def appointments(self, /) -> list[Appointment]:
        """
        Every appointment, held, missed, cancelled or planned, in any order.
        """
    @property
    def ended_on(self, /) -> date | None:
        """
        The last day of the episode, once it has ended.
        """
    @property
    def exit_plan(self, /) -> ExitPlan | None:
        """
        The plan for the client's supported exit, once there is one.
        """
    @property
    def extensions(self, /) -> list[Extension]:
        """
        Every extension asked for, in any order.
        """
    @staticmethod
    def from_json(text: str) -> Episode:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the episode.
        """
    @property
    def line(self, /) -> str:
        """
        The service line, an id of the policy.
        """
    @property
    def previous_episode_ended_on(self, /) -> date | None:
        """
        The last day of the client's previous episode, when there was one.
        """
    @property
    def residence_area(self, /) -> str | None:
        """
        The area the client lives in, as a code of the policy.
        """
    @property
    def risk(self, /) -> RecordedRisk:
        """
        Whether a person has recorded the client as at high risk.
        """
    @property
    def session_every_days(self, /) -> int | None:
        """
        Days from one session to the next, where that is agreed.
        """
    @property
    def started_on(self, /) -> date:
        """
        The first day of the episode.
        """
    @property
    def steps_taken(self, /) -> list[StepTaken]:
        """
        Steps taken after missed appointments, in any order. Appointments up to the day of a step
        are dealt with: they no longer add to the rules that asked for it.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def workers(self, /) -> list[str]:
        """
        The client's workers, by the caller's identifiers.
        """

@final
class ExitPlan:
    """
    The plan for a client's supported exit: what it holds, not what it says.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        started_on: date | None = None,
        agreed_with_team: bool = False,
        next_support_named: bool = False,
        crisis_contact_given: bool = False,
        review_on: date | None = None,
    ) -> ExitPlan: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreed_with_team(self, /) -> bool:
        """
        The plan was agreed with the team.
        """
    @property
    def crisis_contact_given(self, /) -> bool:
        """
        The client has been told whom to contact in a crisis.
        """
    @staticmethod
    def from_json(text: str) -> ExitPlan:
        """
        Reads the JSON form.
        """
    @property
    def next_support_named(self, /) -> bool:
        """
        The support that comes next is named.
        """
    @property
    def review_on(self, /) -> date | None:
        """
        The day the plan is reviewed.
        """
    @property
    def started_on(self, /) -> date | None:
        """
        The day planning started.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExitPlanItem:
    """
    Something that a plan for a supported exit holds.
    """

    AGREED_WITH_TEAM: Final[ExitPlanItem]
    """
    The plan was made with the team.
    """
    CRISIS_CONTACT: Final[ExitPlanItem]
    """
    The client knows whom to contact in a crisis.
    """
    NEXT_SUPPORT: Final[ExitPlanItem]
    """
    The support that comes next is named.
    """
    REVIEW_DATE: Final[ExitPlanItem]
    """
    There is a date for a review.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExitPlanItem:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Extension:
    """
    An extension that was asked for, and what was decided.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        requested_on: date,
        amount: int,
        decision: ExtensionDecision,
        decided_on: date | None = None,
        authoriser: str | None = None,
        authoriser_role: str | None = None,
        expires_on: date | None = None,
        recorded: ExtensionRecorded = ...,
    ) -> Extension: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> int:
        """
        How much was asked for, in the cap's unit (blocks for a block).
        """
    @property
    def authoriser(self, /) -> str | None:
        """
        Who decided, by the caller's identifier.
        """
    @property
    def authoriser_role(self, /) -> str | None:
        """
        Id of the role in which they decided.
        """
    @property
    def decided_on(self, /) -> date | None:
        """
        The day it was decided; needed once it is.
        """
    @property
    def decision(self, /) -> ExtensionDecision:
        """
        What was decided.
        """
    @property
    def expires_on(self, /) -> date | None:
        """
        The last day on which the extension may be used, when it has one.
        """
    @staticmethod
    def from_json(text: str) -> Extension:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the extension.
        """
    @property
    def recorded(self, /) -> ExtensionRecorded:
        """
        What was recorded with it.
        """
    @property
    def requested_on(self, /) -> date:
        """
        The day it was asked for.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionAnswer:
    """
    Whether an extension is within the policy, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def changes(self, /) -> list[_AnyChange]:
        """
        The smallest changes that together would bring it within the policy; empty when it is,
        and when no change would.
        """
    @property
    def episode(self, /) -> str:
        """
        The caller's identifier of the episode.
        """
    @staticmethod
    def from_json(text: str) -> ExtensionAnswer:
        """
        Reads the JSON form.
        """
    @property
    def outcome(self, /) -> ExtensionOutcome:
        """
        Within the policy, needs something, or refused.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def set_aside(self, /) -> list[SetAside]:
        """
        Facts dated after the as-of date, which did not count.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionDecision:
    """
    What was decided about an extension.
    """

    AUTHORISED: Final[ExtensionDecision]
    """
    Somebody authorised it.
    """
    REFUSED: Final[ExtensionDecision]
    """
    Somebody refused it.
    """
    REQUESTED: Final[ExtensionDecision]
    """
    Nothing yet.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExtensionDecision:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionOutcome:
    """
    Whether an extension is within the policy.
    """

    NEEDS: Final[ExtensionOutcome]
    """
    It would be, once the changes named are made.
    """
    REFUSED: Final[ExtensionOutcome]
    """
    The policy refuses it.
    """
    WITHIN_POLICY: Final[ExtensionOutcome]
    """
    It is; the authoriser may decide.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExtensionOutcome:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionRecord:
    """
    Something that is recorded with an extension.
    """

    ACTUAL_OUTCOME: Final[ExtensionRecord]
    """
    What the additional sessions did bring, recorded when they are used up.
    """
    EXPECTED_OUTCOME: Final[ExtensionRecord]
    """
    What the additional sessions are expected to bring.
    """
    OUTCOMES_SO_FAR: Final[ExtensionRecord]
    """
    What the sessions so far have brought.
    """
    REASON: Final[ExtensionRecord]
    """
    Why more is needed.
    """
    REVIEW_DATE: Final[ExtensionRecord]
    """
    When the extension is reviewed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExtensionRecord:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionRecorded:
    """
    What was recorded with an extension. The texts themselves stay in the service's records.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        reason: str | None = None,
        outcomes_so_far: bool = False,
        expected_outcome: bool = False,
        review_on: date | None = None,
        actual_outcome: bool = False,
    ) -> ExtensionRecorded: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actual_outcome(self, /) -> bool:
        """
        The actual outcome is recorded.
        """
    @property
    def expected_outcome(self, /) -> bool:
        """
        The outcome expected of the additional sessions is recorded.
        """
    @staticmethod
    def from_json(text: str) -> ExtensionRecorded:
        """
        Reads the JSON form.
        """
    @property
    def outcomes_so_far(self, /) -> bool:
        """
        The outcomes of the sessions so far are recorded.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why more is needed, as a code of the policy.
        """
    @property
    def review_on(self, /) -> date | None:
        """
        The day on which the extension is reviewed.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExtensionRequest:
    """
    An extension that somebody asks to be decided.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        amount: int,
        authoriser: str,
        authoriser_role: str,
        recorded: ExtensionRecorded = ...,
    ) -> ExtensionRequest: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> int:
        """
        How much is asked for, in the cap's unit (blocks for a block).
        """
    @property
    def authoriser(self, /) -> str:
        """
        Who would authorise it, by the caller's identifier.
        """
    @property
    def authoriser_role(self, /) -> str:
        """
        Id of the role in which they would.
        """
    @staticmethod
    def from_json(text: str) -> ExtensionRequest:
        """
        Reads the JSON form.
        """
    @property
    def recorded(self, /) -> ExtensionRecorded:
        """
        What is recorded with the request.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Facilitator:
    """
    A worker of a series, with the skills recorded for them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, worker: str, skills: Sequence[str] = ...) -> Facilitator: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Facilitator:
        """
        Reads the JSON form.
        """
    @property
    def skills(self, /) -> list[str]:
        """
        Their skills, as codes.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class Layer:
    """
    A layer of a policy, from the lowest to the highest.
    """

    DEFAULT: Final[Layer]
    """
    A documented default of the library: nobody said it.
    """
    NATION: Final[Layer]
    """
    A preset of a nation.
    """
    ORGANISATION: Final[Layer]
    """
    A preset or a document of an organisation.
    """
    PROFESSIONAL_BODY: Final[Layer]
    """
    A preset of a professional body or of its guidance.
    """
    SERVICE: Final[Layer]
    """
    The service's own document.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@final
class Ledger:
    """
    Every appointment of an episode and what it came to.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def entries(self, /) -> list[LedgerEntry]:
        """
        One entry an appointment, earliest first.
        """
    @property
    def episode(self, /) -> str:
        """
        The caller's identifier of the episode.
        """
    @staticmethod
    def from_json(text: str) -> Ledger:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class LedgerEntry:
    """
    What one appointment came to. The three quantities never mix: a group session is 60 contact
    minutes, 120 paid minutes and 1 session of the limit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def appointment(self, /) -> str:
        """
        The caller's identifier of the appointment.
        """
    @property
    def cap_units(self, /) -> int:
        """
        Used of the limit: sessions, or minutes for a limit in hours; 0 for one in weeks.
        """
    @property
    def charge_pence(self, /) -> int:
        """
        Charged to the client, in pence.
        """
    @property
    def contact_minutes(self, /) -> int:
        """
        Contact with the client, in minutes.
        """
    @staticmethod
    def from_json(text: str) -> LedgerEntry:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the appointment.
        """
    @property
    def paid_minutes(self, /) -> int:
        """
        Paid time of a worker, in minutes.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Why: the deciding reason first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Milestone:
    """
    Something that lies ahead on the way to the limit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> int:
        """
        How much may still be used before it, in the unit of the standing.
        """
    @staticmethod
    def from_json(text: str) -> Milestone:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> MilestoneKind:
        """
        What it is.
        """
    @property
    def on(self, /) -> date | None:
        """
        When, where the rhythm of sessions or the calendar tells.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class MilestoneKind:
    """
    What lies ahead on the way to the limit.
    """

    EXIT_PLANNING_STARTS: Final[MilestoneKind]
    """
    Planning the supported exit starts.
    """
    EXTENSION_EXPIRES: Final[MilestoneKind]
    """
    An extension may no longer be used.
    """
    LAST_DAY: Final[MilestoneKind]
    """
    The episode reaches the last day that its line allows.
    """
    LIMIT_REACHED: Final[MilestoneKind]
    """
    The limit, with its extensions, is used up.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> MilestoneKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class MissedCounted:
    """
    How missed appointments are counted.
    """

    IN_ALL: Final[MissedCounted]
    """
    Over the whole episode.
    """
    IN_A_ROW: Final[MissedCounted]
    """
    One after another, the most recent.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> MissedCounted:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class NextStep:
    """
    Something that the policy asks to be done.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_role(self, /) -> str:
        """
        Id of the role that does it.
        """
    @staticmethod
    def from_json(text: str) -> NextStep:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> NextStepKind:
        """
        What is to be done.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class NextStepKind:
    """
    What a service does next, from the lightest to the gravest.
    """

    CONTACT_CLIENT: Final[NextStepKind]
    """
    Get in touch and ask.
    """
    END_EPISODE: Final[NextStepKind]
    """
    The episode is ended, with a supported exit.
    """
    RETURN_TO_WAITING_LIST: Final[NextStepKind]
    """
    The client goes back to the waiting list.
    """
    REVIEW: Final[NextStepKind]
    """
    A person reviews how to go on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> NextStepKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Phase:
    """
    Where in an episode an appointment falls.
    """

    ASSESSMENT: Final[Phase]
    """
    An assessment.
    """
    FIRST_SESSION: Final[Phase]
    """
    A session before any session was attended.
    """
    LATER_SESSION: Final[Phase]
    """
    A session after one was attended.
    """
    SCREENING: Final[Phase]
    """
    A screening call or meeting.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Phase:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Policy:
    """
    A service's policy, checked: it exists only if it is valid.
    """
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def fingerprint(self, /) -> str:
        """
        A fingerprint of everything the policy says.
        """
    @staticmethod
    def from_json(text: str, name: str = "policy") -> Policy:
        """
        Reads and checks a policy written in JSON; `name` is what problems call it.
        """
    @staticmethod
    def from_layers(layers: Sequence[PolicyLayer]) -> Policy:
        """
        Reads and checks a policy of several documents: those of an organisation first, the
        service's own last. Later documents override earlier ones field by field.

        Raises
        ------
        PolicyError
            The documents have faults; all are listed.
        """
    @staticmethod
    def from_toml(text: str, name: str = "policy") -> Policy:
        """
        Reads and checks a policy written in TOML; `name` is what problems call it.
        """
    @staticmethod
    def load(path: str | PathLike[str]) -> Policy:
        """
        Reads and checks the policy in a file, TOML or JSON by its ending. Python reads the file.
        """
    @property
    def session_limits(self, /) -> SessionLimits:
        """
        The questions about session limits.
        """
    def source_of(self, /, path: str, as_of: date | None = None) -> ValueSource | None:
        """
        Where a value came from; without a date, in the latest version.
        """
    def to_json(self, /) -> str:
        """
        The whole checked policy in canonical JSON, every line resolved.
        """

@final
class PolicyFormat:
    """
    How a policy document is written.
    """

    JSON: Final[PolicyFormat]
    """
    JSON, for machines.
    """
    TOML: Final[PolicyFormat]
    """
    TOML, for people.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...

@final
class PolicyLayer:
    """
    One document of a policy.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, text: str, format: PolicyFormat) -> PolicyLayer: ...
    @property
    def format(self, /) -> PolicyFormat:
        """
        How it is written.
        """
    @property
    def name(self, /) -> str:
        """
        What problems call it, such as a file name.
        """
    @property
    def text(self, /) -> str:
        """
        Its text.
        """

@final
class PolicyStamp:
    """
    The policy that an answer was read from, so that it can be replayed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def effective_from(self, /) -> date:
        """
        The first day of the version that was used.
        """
    @property
    def fingerprint(self, /) -> str:
        """
        The fingerprint of the whole checked policy.
        """
    @staticmethod
    def from_json(text: str) -> PolicyStamp:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Prerequisite:
    """
    Something that must be in place before a session.
    """

    ACTIVITY_PLAN: Final[Prerequisite]
    """
    A plan of the activities.
    """
    CODE_OF_CONDUCT: Final[Prerequisite]
    """
    The client's agreement to the code of conduct.
    """
    KEY_CONTACT: Final[Prerequisite]
    """
    A key contact at the place.
    """
    TIME_AGREED_BY_BOTH: Final[Prerequisite]
    """
    Agreement of both on the time.
    """
    VENUE_RISK_ASSESSMENT: Final[Prerequisite]
    """
    A valid risk assessment of the place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Prerequisite:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Problem:
    """
    One thing wrong with a policy document or a record: what, where, what is allowed, what to do.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def allowed(self, /) -> str | None:
        """
        What is allowed there.
        """
    @property
    def code(self, /) -> str:
        """
        A stable code, such as `policy.unknown_field`.
        """
    @property
    def column(self, /) -> int | None:
        """
        Column in that line, counted from 1 in characters.
        """
    @property
    def document(self, /) -> str | None:
        """
        The document it is in (a file name or a preset), for policies built of layers.
        """
    @property
    def found(self, /) -> str | None:
        """
        What was found there, when there was something.
        """
    @staticmethod
    def from_json(text: str) -> Problem:
        """
        Reads the JSON form.
        """
    @property
    def line(self, /) -> int | None:
        """
        Line in that document, counted from 1.
        """
    @property
    def message(self, /) -> str:
        """
        One sentence a service coordinator can act on.
        """
    @property
    def path(self, /) -> str:
        """
        Where: the path of the field, such as `session_limits.lines.day.cap.limit`.
        """
    @property
    def suggestion(self, /) -> str | None:
        """
        What to do about it, when there is one likely remedy.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ProposedSession:
    """
    A session that somebody would like to book.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        kind: AppointmentKind,
        starts: datetime,
        contact_minutes: int | None = None,
        mode: DeliveryMode | None = None,
        venue_risk_assessment_until: date | None = None,
        key_contact_named: bool = False,
        code_of_conduct_agreed: bool = False,
        activities_planned: bool = False,
        time_agreed_by_both: bool = False,
    ) -> ProposedSession: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def activities_planned(self, /) -> bool:
        """
        The activities of the session are planned.
        """
    @property
    def code_of_conduct_agreed(self, /) -> bool:
        """
        The client has agreed the code of conduct.
        """
    @property
    def contact_minutes(self, /) -> int | None:
        """
        Contact time in minutes, where it differs from the line's session length.
        """
    @staticmethod
    def from_json(text: str) -> ProposedSession:
        """
        Reads the JSON form.
        """
    @property
    def key_contact_named(self, /) -> bool:
        """
        A key contact at the place is named.
        """
    @property
    def kind(self, /) -> AppointmentKind:
        """
        What it is for.
        """
    @property
    def mode(self, /) -> DeliveryMode | None:
        """
        How it would be held.
        """
    @property
    def starts(self, /) -> datetime:
        """
        When it would start, in local wall-clock time.
        """
    @property
    def time_agreed_by_both(self, /) -> bool:
        """
        Client and worker have both agreed the time.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def venue_risk_assessment_until(self, /) -> date | None:
        """
        The last day on which the risk assessment of the place is valid.
        """

@disjoint_base
class Reason:
    """
    Why an answer is what it is. Keep a default branch when you match on it: a later version may
    know more reasons.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def clause(self, /) -> str:
        """
        The clause of the policy that was read; empty when only facts were.
        """
    @property
    def code(self, /) -> str:
        """
        The stable code, the same in every language.
        """
    @staticmethod
    def from_json(text: str) -> Reason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        The reason in one sentence.
        """
    @property
    def source_rules(self, /) -> list[str]:
        """
        The ids of the source rules it carries out.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @final
    class ActivitiesNotPlanned(Reason):
        """
        The activities of the session are not planned.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.ActivitiesNotPlanned: ...

    @final
    class AgeNotRecorded(Reason):
        """
        The client's age is not recorded, and the line is for some ages only.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.AgeNotRecorded: ...

    @final
    class AreaNotRecorded(Reason):
        """
        Where the client lives is not recorded, and the line is for some areas only.
        """

        __match_args__: Final = ("areas",)
        def __new__(cls, /, areas: Sequence[str]) -> Reason.AreaNotRecorded: ...
        @property
        def areas(self, /) -> list[str]: ...

    @final
    class AtLimit(Reason):
        """
        The limit is used up.
        """

        __match_args__: Final = ("unit", "used", "allowed")
        def __new__(cls, /, unit: CapUnit, used: int, allowed: int) -> Reason.AtLimit: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def used(self, /) -> int: ...

    @final
    class AttendanceNotRecorded(Reason):
        """
        The appointment's time has passed and nobody has recorded what became of it.
        """

        __match_args__: Final = ("appointment", "on")
        def __new__(cls, /, appointment: str, on: date) -> Reason.AttendanceNotRecorded: ...
        @property
        def appointment(self, /) -> str: ...
        @property
        def on(self, /) -> date: ...

    @final
    class Attended(Reason):
        """
        The client attended.
        """

        __match_args__: Final = ("counts",)
        def __new__(cls, /, counts: bool) -> Reason.Attended: ...
        @property
        def counts(self, /) -> bool: ...

    @final
    class BookingAfterLastDay(Reason):
        """
        The session would be after the line's last day for the episode.
        """

        __match_args__: Final = ("last_day",)
        def __new__(cls, /, last_day: date) -> Reason.BookingAfterLastDay: ...
        @property
        def last_day(self, /) -> date: ...

    @final
    class BookingClashes(Reason):
        """
        The client has another appointment at that time.
        """

        __match_args__: Final = ("appointment",)
        def __new__(cls, /, appointment: str) -> Reason.BookingClashes: ...
        @property
        def appointment(self, /) -> str: ...

    @final
    class BookingDoesNotCount(Reason):
        """
        The appointment does not count towards the limit.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.BookingDoesNotCount: ...

    @final
    class BookingInPast(Reason):
        """
        The session would be before the as-of date.
        """

        __match_args__: Final = ("on",)
        def __new__(cls, /, on: date) -> Reason.BookingInPast: ...
        @property
        def on(self, /) -> date: ...

    @final
    class BookingNeedsExtension(Reason):
        """
        The session needs an extension.
        """

        __match_args__: Final = ("unit", "would_be", "allowed", "authorised_by")
        def __new__(
            cls, /, unit: CapUnit, would_be: int, allowed: int, authorised_by: Sequence[str]
        ) -> Reason.BookingNeedsExtension: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def authorised_by(self, /) -> list[str]: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def would_be(self, /) -> int: ...

    @final
    class BookingOutsideEpisode(Reason):
        """
        The session would be outside the episode.
        """

        __match_args__: Final = ("on", "started_on", "ended_on")
        def __new__(
            cls, /, on: date, started_on: date, ended_on: date | None
        ) -> Reason.BookingOutsideEpisode: ...
        @property
        def ended_on(self, /) -> date | None: ...
        @property
        def on(self, /) -> date: ...
        @property
        def started_on(self, /) -> date: ...

    @final
    class BookingPastCeiling(Reason):
        """
        The session would take the episode past what any extension may allow.
        """

        __match_args__: Final = ("unit", "would_be", "at_most")
        def __new__(
            cls, /, unit: CapUnit, would_be: int, at_most: int
        ) -> Reason.BookingPastCeiling: ...
        @property
        def at_most(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def would_be(self, /) -> int: ...

    @final
    class BookingTooClose(Reason):
        """
        The session would be too soon before or after another.
        """

        __match_args__: Final = ("other", "other_on", "at_least_days")
        def __new__(
            cls, /, other: str, other_on: date, at_least_days: int
        ) -> Reason.BookingTooClose: ...
        @property
        def at_least_days(self, /) -> int: ...
        @property
        def other(self, /) -> str: ...
        @property
        def other_on(self, /) -> date: ...

    @final
    class BookingWithinLimit(Reason):
        """
        The session is within what is left of the limit.
        """

        __match_args__: Final = ("unit", "would_be", "allowed")
        def __new__(
            cls, /, unit: CapUnit, would_be: int, allowed: int
        ) -> Reason.BookingWithinLimit: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def would_be(self, /) -> int: ...

    @final
    class CancelledByService(Reason):
        """
        The service cancelled.
        """

        __match_args__: Final = ("counts",)
        def __new__(cls, /, counts: bool) -> Reason.CancelledByService: ...
        @property
        def counts(self, /) -> bool: ...

    @final
    class CancelledWithNotice(Reason):
        """
        The client cancelled with the notice or more.
        """

        __match_args__: Final = ("notice_minutes", "notice_hours", "counts")
        def __new__(
            cls, /, notice_minutes: int, notice_hours: int, counts: bool
        ) -> Reason.CancelledWithNotice: ...
        @property
        def counts(self, /) -> bool: ...
        @property
        def notice_hours(self, /) -> int: ...
        @property
        def notice_minutes(self, /) -> int: ...

    @final
    class CodeOfConductMissing(Reason):
        """
        The client has not agreed the code of conduct before the first session.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.CodeOfConductMissing: ...

    @final
    class DayFeasible(Reason):
        """
        Nothing in the worker's day overlaps, and every journey fits.
        """

        __match_args__: Final = ("engagements",)
        def __new__(cls, /, engagements: int) -> Reason.DayFeasible: ...
        @property
        def engagements(self, /) -> int: ...

    @final
    class DidNotAttend(Reason):
        """
        The client did not attend and gave no warning.
        """

        __match_args__: Final = ("counts",)
        def __new__(cls, /, counts: bool) -> Reason.DidNotAttend: ...
        @property
        def counts(self, /) -> bool: ...

    @final
    class EngagementsOverlap(Reason):
        """
        Two engagements of a worker overlap.
        """

        __match_args__: Final = ("first", "second", "minutes")
        def __new__(cls, /, first: str, second: str, minutes: int) -> Reason.EngagementsOverlap: ...
        @property
        def first(self, /) -> str: ...
        @property
        def minutes(self, /) -> int: ...
        @property
        def second(self, /) -> str: ...

    @final
    class EpisodeEnded(Reason):
        """
        The episode has ended.
        """

        __match_args__: Final = ("ended_on",)
        def __new__(cls, /, ended_on: date) -> Reason.EpisodeEnded: ...
        @property
        def ended_on(self, /) -> date: ...

    @final
    class ExitPlanComplete(Reason):
        """
        The plan for the supported exit holds everything the policy asks.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.ExitPlanComplete: ...

    @final
    class ExitPlanIncomplete(Reason):
        """
        The plan for the supported exit lacks something.
        """

        __match_args__: Final = ("missing",)
        def __new__(cls, /, missing: Sequence[ExitPlanItem]) -> Reason.ExitPlanIncomplete: ...
        @property
        def missing(self, /) -> list[ExitPlanItem]: ...

    @final
    class ExitPlanMissing(Reason):
        """
        The supported exit should be planned now, and there is no plan.
        """

        __match_args__: Final = ("needed",)
        def __new__(cls, /, needed: Sequence[ExitPlanItem]) -> Reason.ExitPlanMissing: ...
        @property
        def needed(self, /) -> list[ExitPlanItem]: ...

    @final
    class ExitPlanReviewDue(Reason):
        """
        The day on which the exit plan is reviewed has come.
        """

        __match_args__: Final = ("review_on",)
        def __new__(cls, /, review_on: date) -> Reason.ExitPlanReviewDue: ...
        @property
        def review_on(self, /) -> date: ...

    @final
    class Extended(Reason):
        """
        Authorised extensions add to the limit.
        """

        __match_args__: Final = ("unit", "extra", "extensions")
        def __new__(
            cls, /, unit: CapUnit, extra: int, extensions: Sequence[str]
        ) -> Reason.Extended: ...
        @property
        def extensions(self, /) -> list[str]: ...
        @property
        def extra(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...

    @final
    class ExtensionAfterTheFact(Reason):
        """
        An extension was authorised, or is asked for, after it had been used.
        """

        __match_args__: Final = ("extension", "on", "unit", "already_over")
        def __new__(
            cls, /, extension: str | None, on: date, unit: CapUnit, already_over: int
        ) -> Reason.ExtensionAfterTheFact: ...
        @property
        def already_over(self, /) -> int: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def on(self, /) -> date: ...
        @property
        def unit(self, /) -> CapUnit: ...

    @final
    class ExtensionByOtherRole(Reason):
        """
        Somebody without the role authorised an extension, or would.
        """

        __match_args__: Final = ("extension", "role", "authorised_by")
        def __new__(
            cls, /, extension: str | None, role: str | None, authorised_by: Sequence[str]
        ) -> Reason.ExtensionByOtherRole: ...
        @property
        def authorised_by(self, /) -> list[str]: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def role(self, /) -> str | None: ...

    @final
    class ExtensionLapsed(Reason):
        """
        An extension may no longer be used.
        """

        __match_args__: Final = ("extension", "expired_on")
        def __new__(cls, /, extension: str, expired_on: date) -> Reason.ExtensionLapsed: ...
        @property
        def expired_on(self, /) -> date: ...
        @property
        def extension(self, /) -> str: ...

    @final
    class ExtensionOutcomeMissing(Reason):
        """
        The additional sessions are used up, and what they brought is not recorded.
        """

        __match_args__: Final = ("extension",)
        def __new__(cls, /, extension: str) -> Reason.ExtensionOutcomeMissing: ...
        @property
        def extension(self, /) -> str: ...

    @final
    class ExtensionPastCeiling(Reason):
        """
        An extension would take the limit past the line's absolute ceiling.
        """

        __match_args__: Final = ("extension", "unit", "would_be", "ceiling")
        def __new__(
            cls, /, extension: str | None, unit: CapUnit, would_be: int, ceiling: int
        ) -> Reason.ExtensionPastCeiling: ...
        @property
        def ceiling(self, /) -> int: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def would_be(self, /) -> int: ...

    @final
    class ExtensionReasonUnknown(Reason):
        """
        The reason given for an extension is not one the policy knows.
        """

        __match_args__: Final = ("extension", "allowed")
        def __new__(
            cls, /, extension: str | None, allowed: Sequence[str]
        ) -> Reason.ExtensionReasonUnknown: ...
        @property
        def allowed(self, /) -> list[str]: ...
        @property
        def extension(self, /) -> str | None: ...

    @final
    class ExtensionRecordMissing(Reason):
        """
        Something that must be recorded with an extension is not.
        """

        __match_args__: Final = ("extension", "missing")
        def __new__(
            cls, /, extension: str | None, missing: Sequence[ExtensionRecord]
        ) -> Reason.ExtensionRecordMissing: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def missing(self, /) -> list[ExtensionRecord]: ...

    @final
    class ExtensionRefused(Reason):
        """
        An extension was refused.
        """

        __match_args__: Final = ("extension", "decided_on")
        def __new__(cls, /, extension: str, decided_on: date) -> Reason.ExtensionRefused: ...
        @property
        def decided_on(self, /) -> date: ...
        @property
        def extension(self, /) -> str: ...

    @final
    class ExtensionReviewDue(Reason):
        """
        The day on which an extension is reviewed has come, and its outcome is not recorded.
        """

        __match_args__: Final = ("extension", "review_on")
        def __new__(cls, /, extension: str, review_on: date) -> Reason.ExtensionReviewDue: ...
        @property
        def extension(self, /) -> str: ...
        @property
        def review_on(self, /) -> date: ...

    @final
    class ExtensionSelfAuthorised(Reason):
        """
        The authoriser of an extension is also the client's worker.
        """

        __match_args__: Final = ("extension", "authoriser", "stands")
        def __new__(
            cls, /, extension: str | None, authoriser: str, stands: bool
        ) -> Reason.ExtensionSelfAuthorised: ...
        @property
        def authoriser(self, /) -> str: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def stands(self, /) -> bool: ...

    @final
    class ExtensionTooLarge(Reason):
        """
        An extension is larger than the policy allows at once.
        """

        __match_args__: Final = ("extension", "amount", "most_at_once")
        def __new__(
            cls, /, extension: str | None, amount: int, most_at_once: int
        ) -> Reason.ExtensionTooLarge: ...
        @property
        def amount(self, /) -> int: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def most_at_once(self, /) -> int: ...

    @final
    class ExtensionTooMany(Reason):
        """
        More extensions than the policy allows in one episode.
        """

        __match_args__: Final = ("extension", "number", "most_times")
        def __new__(
            cls, /, extension: str | None, number: int, most_times: int
        ) -> Reason.ExtensionTooMany: ...
        @property
        def extension(self, /) -> str | None: ...
        @property
        def most_times(self, /) -> int: ...
        @property
        def number(self, /) -> int: ...

    @final
    class ExtensionUndecided(Reason):
        """
        An extension waits for a decision.
        """

        __match_args__: Final = ("extension", "requested_on", "authorised_by")
        def __new__(
            cls, /, extension: str, requested_on: date, authorised_by: Sequence[str]
        ) -> Reason.ExtensionUndecided: ...
        @property
        def authorised_by(self, /) -> list[str]: ...
        @property
        def extension(self, /) -> str: ...
        @property
        def requested_on(self, /) -> date: ...

    @final
    class ExtensionWithinPolicy(Reason):
        """
        An extension is within the policy.
        """

        __match_args__: Final = ("unit", "adds", "allowed_after")
        def __new__(
            cls, /, unit: CapUnit, adds: int, allowed_after: int
        ) -> Reason.ExtensionWithinPolicy: ...
        @property
        def adds(self, /) -> int: ...
        @property
        def allowed_after(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...

    @final
    class ExtensionsNotOffered(Reason):
        """
        The line has no extensions.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.ExtensionsNotOffered: ...

    @final
    class GapTooLong(Reason):
        """
        More days have passed since the last session than the policy likes.
        """

        __match_args__: Final = ("last_on", "days", "at_most")
        def __new__(cls, /, last_on: date, days: int, at_most: int) -> Reason.GapTooLong: ...
        @property
        def at_most(self, /) -> int: ...
        @property
        def days(self, /) -> int: ...
        @property
        def last_on(self, /) -> date: ...

    @final
    class HighRiskReview(Reason):
        """
        A client at high risk, or whose risk nobody has recorded, is never ended by a count: the named lead reviews.
        """

        __match_args__: Final = ("risk", "lead")
        def __new__(cls, /, risk: RecordedRisk, lead: str) -> Reason.HighRiskReview: ...
        @property
        def lead(self, /) -> str: ...
        @property
        def risk(self, /) -> RecordedRisk: ...

    @final
    class JointlyResponsible(Reason):
        """
        Who is jointly responsible for a session of the series.
        """

        __match_args__: Final = ("session", "workers")
        def __new__(cls, /, session: str, workers: Sequence[str]) -> Reason.JointlyResponsible: ...
        @property
        def session(self, /) -> str: ...
        @property
        def workers(self, /) -> list[str]: ...

    @final
    class JourneyDoesNotFit(Reason):
        """
        The journey from one engagement to the next does not fit between them.
        """

        __match_args__: Final = ("before", "next", "minutes_between", "travel_minutes")
        def __new__(
            cls, /, before: str, next: str, minutes_between: int, travel_minutes: int
        ) -> Reason.JourneyDoesNotFit: ...
        @property
        def before(self, /) -> str: ...
        @property
        def minutes_between(self, /) -> int: ...
        @property
        def next(self, /) -> str: ...
        @property
        def travel_minutes(self, /) -> int: ...

    @final
    class KeyContactMissing(Reason):
        """
        No key contact at the place is named before the first session.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.KeyContactMissing: ...

    @final
    class LastDayPassed(Reason):
        """
        The line's last day for the episode has passed.
        """

        __match_args__: Final = ("last_day",)
        def __new__(cls, /, last_day: date) -> Reason.LastDayPassed: ...
        @property
        def last_day(self, /) -> date: ...

    @final
    class LateAndNotSeen(Reason):
        """
        The client came too late to be seen.
        """

        __match_args__: Final = ("counts",)
        def __new__(cls, /, counts: bool) -> Reason.LateAndNotSeen: ...
        @property
        def counts(self, /) -> bool: ...

    @final
    class LateButSeen(Reason):
        """
        The client came late and was seen.
        """

        __match_args__: Final = ("counts",)
        def __new__(cls, /, counts: bool) -> Reason.LateButSeen: ...
        @property
        def counts(self, /) -> bool: ...

    @final
    class LateCancellation(Reason):
        """
        The client cancelled with less than the notice.
        """

        __match_args__: Final = ("notice_minutes", "notice_hours", "counts")
        def __new__(
            cls, /, notice_minutes: int, notice_hours: int, counts: bool
        ) -> Reason.LateCancellation: ...
        @property
        def counts(self, /) -> bool: ...
        @property
        def notice_hours(self, /) -> int: ...
        @property
        def notice_minutes(self, /) -> int: ...

    @final
    class LateCancellationForgiven(Reason):
        """
        The late cancellation is one of those the policy forgives.
        """

        __match_args__: Final = ("number", "forgiven")
        def __new__(cls, /, number: int, forgiven: int) -> Reason.LateCancellationForgiven: ...
        @property
        def forgiven(self, /) -> int: ...
        @property
        def number(self, /) -> int: ...

    @final
    class MissedAppointments(Reason):
        """
        So many appointments were missed that the policy asks for a next step.
        """

        __match_args__: Final = ("rule", "count", "threshold", "counted", "next_step", "taken_by")
        def __new__(
            cls,
            /,
            rule: str,
            count: int,
            threshold: int,
            counted: MissedCounted,
            next_step: NextStepKind,
            taken_by: str,
        ) -> Reason.MissedAppointments: ...
        @property
        def count(self, /) -> int: ...
        @property
        def counted(self, /) -> MissedCounted: ...
        @property
        def next_step(self, /) -> NextStepKind: ...
        @property
        def rule(self, /) -> str: ...
        @property
        def taken_by(self, /) -> str: ...
        @property
        def threshold(self, /) -> int: ...

    @final
    class ModeNotOffered(Reason):
        """
        The session is held in a way the line does not offer.
        """

        __match_args__: Final = ("found", "offered")
        def __new__(
            cls, /, found: DeliveryMode | None, offered: Sequence[DeliveryMode]
        ) -> Reason.ModeNotOffered: ...
        @property
        def found(self, /) -> DeliveryMode | None: ...
        @property
        def offered(self, /) -> list[DeliveryMode]: ...

    @final
    class NearLimit(Reason):
        """
        So little of the limit is left that the supported exit must be planned.
        """

        __match_args__: Final = ("unit", "used", "allowed", "remaining", "planning_starts_at")
        def __new__(
            cls, /, unit: CapUnit, used: int, allowed: int, remaining: int, planning_starts_at: int
        ) -> Reason.NearLimit: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def planning_starts_at(self, /) -> int: ...
        @property
        def remaining(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def used(self, /) -> int: ...

    @final
    class NotStarted(Reason):
        """
        The episode starts after the as-of date.
        """

        __match_args__: Final = ("starts_on",)
        def __new__(cls, /, starts_on: date) -> Reason.NotStarted: ...
        @property
        def starts_on(self, /) -> date: ...

    @final
    class OutsideAges(Reason):
        """
        The client is younger or older than the line is for.
        """

        __match_args__: Final = ("youngest", "oldest")
        def __new__(cls, /, youngest: int | None, oldest: int | None) -> Reason.OutsideAges: ...
        @property
        def oldest(self, /) -> int | None: ...
        @property
        def youngest(self, /) -> int | None: ...

    @final
    class OutsideArea(Reason):
        """
        The client lives outside the areas the line is for.
        """

        __match_args__: Final = ("areas",)
        def __new__(cls, /, areas: Sequence[str]) -> Reason.OutsideArea: ...
        @property
        def areas(self, /) -> list[str]: ...

    @final
    class PastLimit(Reason):
        """
        More than the limit has been used.
        """

        __match_args__: Final = ("unit", "used", "allowed", "over")
        def __new__(
            cls, /, unit: CapUnit, used: int, allowed: int, over: int
        ) -> Reason.PastLimit: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def over(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def used(self, /) -> int: ...

    @final
    class Planned(Reason):
        """
        The appointment is still to come, or was on the as-of date.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.Planned: ...

    @final
    class PlannedPastLimit(Reason):
        """
        More sessions are planned than are left.
        """

        __match_args__: Final = ("unit", "planned", "remaining")
        def __new__(
            cls, /, unit: CapUnit, planned: int, remaining: int
        ) -> Reason.PlannedPastLimit: ...
        @property
        def planned(self, /) -> int: ...
        @property
        def remaining(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...

    @final
    class ProjectWithoutEnd(Reason):
        """
        A project has no last day.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.ProjectWithoutEnd: ...

    @final
    class RebookedInTime(Reason):
        """
        The missed session was re-booked within the grace period, and is forgiven.
        """

        __match_args__: Final = ("rebooked_at", "grace_hours")
        def __new__(cls, /, rebooked_at: datetime, grace_hours: int) -> Reason.RebookedInTime: ...
        @property
        def grace_hours(self, /) -> int: ...
        @property
        def rebooked_at(self, /) -> datetime: ...

    @final
    class SeriesAfterEnd(Reason):
        """
        A session of the series is after its last day.
        """

        __match_args__: Final = ("session", "on", "ends_on")
        def __new__(cls, /, session: str, on: date, ends_on: date) -> Reason.SeriesAfterEnd: ...
        @property
        def ends_on(self, /) -> date: ...
        @property
        def on(self, /) -> date: ...
        @property
        def session(self, /) -> str: ...

    @final
    class SeriesAsAsked(Reason):
        """
        Everything in the series is as the policy asks.
        """

        __match_args__: Final = ("sessions",)
        def __new__(cls, /, sessions: int) -> Reason.SeriesAsAsked: ...
        @property
        def sessions(self, /) -> int: ...

    @final
    class SeriesChecklistIncomplete(Reason):
        """
        The record of a session held lacks something.
        """

        __match_args__: Final = ("session", "missing")
        def __new__(
            cls, /, session: str, missing: Sequence[ChecklistItem]
        ) -> Reason.SeriesChecklistIncomplete: ...
        @property
        def missing(self, /) -> list[ChecklistItem]: ...
        @property
        def session(self, /) -> str: ...

    @final
    class SeriesFacilitatorsFew(Reason):
        """
        A session of the series has too few workers.
        """

        __match_args__: Final = ("session", "found", "fewest")
        def __new__(
            cls, /, session: str, found: int, fewest: int
        ) -> Reason.SeriesFacilitatorsFew: ...
        @property
        def fewest(self, /) -> int: ...
        @property
        def found(self, /) -> int: ...
        @property
        def session(self, /) -> str: ...

    @final
    class SeriesMostlyRemote(Reason):
        """
        More sessions of the series were held remotely than the policy likes.
        """

        __match_args__: Final = ("remote", "held", "most_percent")
        def __new__(
            cls, /, remote: int, held: int, most_percent: int
        ) -> Reason.SeriesMostlyRemote: ...
        @property
        def held(self, /) -> int: ...
        @property
        def most_percent(self, /) -> int: ...
        @property
        def remote(self, /) -> int: ...

    @final
    class SeriesSkillMissing(Reason):
        """
        No worker of a session has a skill that the series asks for.
        """

        __match_args__: Final = ("session", "skills")
        def __new__(cls, /, session: str, skills: Sequence[str]) -> Reason.SeriesSkillMissing: ...
        @property
        def session(self, /) -> str: ...
        @property
        def skills(self, /) -> list[str]: ...

    @final
    class SeriesTimeDiffers(Reason):
        """
        A session of the series is at another local time.
        """

        __match_args__: Final = ("session", "expected", "found", "by_clock_change")
        def __new__(
            cls, /, session: str, expected: str, found: str, by_clock_change: bool
        ) -> Reason.SeriesTimeDiffers: ...
        @property
        def by_clock_change(self, /) -> bool: ...
        @property
        def expected(self, /) -> str: ...
        @property
        def found(self, /) -> str: ...
        @property
        def session(self, /) -> str: ...

    @final
    class SeriesWeekdayDiffers(Reason):
        """
        A session of the series is on another weekday.
        """

        __match_args__: Final = ("session", "expected", "found")
        def __new__(
            cls, /, session: str, expected: str, found: str
        ) -> Reason.SeriesWeekdayDiffers: ...
        @property
        def expected(self, /) -> str: ...
        @property
        def found(self, /) -> str: ...
        @property
        def session(self, /) -> str: ...

    @final
    class TimeNotAgreed(Reason):
        """
        Client and worker have not both agreed the time.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> Reason.TimeNotAgreed: ...

    @final
    class TooSoonAfterEpisode(Reason):
        """
        Too little time has passed since the client's previous episode.
        """

        __match_args__: Final = ("previous_ended_on", "earliest")
        def __new__(
            cls, /, previous_ended_on: date, earliest: date
        ) -> Reason.TooSoonAfterEpisode: ...
        @property
        def earliest(self, /) -> date: ...
        @property
        def previous_ended_on(self, /) -> date: ...

    @final
    class TrainingOverClientSession(Reason):
        """
        Training overlaps a client's session.
        """

        __match_args__: Final = ("training", "session", "minutes")
        def __new__(
            cls, /, training: str, session: str, minutes: int
        ) -> Reason.TrainingOverClientSession: ...
        @property
        def minutes(self, /) -> int: ...
        @property
        def session(self, /) -> str: ...
        @property
        def training(self, /) -> str: ...

    @final
    class VenueRiskAssessmentMissing(Reason):
        """
        No risk assessment of the place is valid on the day.
        """

        __match_args__: Final = ("valid_until",)
        def __new__(cls, /, valid_until: date | None) -> Reason.VenueRiskAssessmentMissing: ...
        @property
        def valid_until(self, /) -> date | None: ...

    @final
    class Waived(Reason):
        """
        The missed session was waived.
        """

        __match_args__: Final = ("role", "reason")
        def __new__(cls, /, role: str, reason: str) -> Reason.Waived: ...
        @property
        def reason(self, /) -> str: ...
        @property
        def role(self, /) -> str: ...

    @final
    class WaiverNotAllowed(Reason):
        """
        A waiver was given by a role that may not, or for a reason the policy does not list.
        """

        __match_args__: Final = ("role", "allowed_by", "reasons")
        def __new__(
            cls, /, role: str, allowed_by: Sequence[str], reasons: Sequence[str]
        ) -> Reason.WaiverNotAllowed: ...
        @property
        def allowed_by(self, /) -> list[str]: ...
        @property
        def reasons(self, /) -> list[str]: ...
        @property
        def role(self, /) -> str: ...

    @final
    class WithinLimit(Reason):
        """
        The client has used less than the limit, and is not yet near it.
        """

        __match_args__: Final = ("unit", "used", "allowed", "remaining")
        def __new__(
            cls, /, unit: CapUnit, used: int, allowed: int, remaining: int
        ) -> Reason.WithinLimit: ...
        @property
        def allowed(self, /) -> int: ...
        @property
        def remaining(self, /) -> int: ...
        @property
        def unit(self, /) -> CapUnit: ...
        @property
        def used(self, /) -> int: ...

@final
class RecordedRisk:
    """
    Whether a person has recorded the client as at high risk. Never computed.
    """

    HIGH: Final[RecordedRisk]
    """
    A person recorded high risk.
    """
    NOT_HIGH: Final[RecordedRisk]
    """
    A person recorded that the risk is not high.
    """
    NOT_RECORDED: Final[RecordedRisk]
    """
    Nobody has recorded it yet; treated with the same care as high.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RecordedRisk:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Rejected:
    """
    A record that could not be decided.
    """
    def __repr__(self, /) -> str: ...
    @property
    def message(self, /) -> str:
        """
        What is wrong with it, in words.
        """
    @property
    def position(self, /) -> int:
        """
        Its place in what was given, counted from 0.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        Every problem found.
        """
    @property
    def record(self, /) -> str:
        """
        The caller's identifier of the record.
        """

@final
class Series:
    """
    A series of sessions in one place, such as a group in a school.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        line: str,
        place: str,
        is_project: bool = False,
        ends_on: date | None = None,
        skills_needed: Sequence[str] = ...,
        sessions: Sequence[SeriesSession],
    ) -> Series: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day of the series, where one is set.
        """
    @staticmethod
    def from_json(text: str) -> Series:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the series.
        """
    @property
    def is_project(self, /) -> bool:
        """
        A project that runs for a time of its own must have a last day.
        """
    @property
    def line(self, /) -> str:
        """
        The service line, an id of the policy.
        """
    @property
    def place(self, /) -> str:
        """
        The place, by the caller's identifier.
        """
    @property
    def sessions(self, /) -> list[SeriesSession]:
        """
        Its sessions, in any order.
        """
    @property
    def skills_needed(self, /) -> list[str]:
        """
        The skills that the series asks of its workers, as codes.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SeriesAnswer:
    """
    Whether a series is as the policy asks, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_asked(self, /) -> bool:
        """
        Everything is as the policy asks.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> SeriesAnswer:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Who is responsible for each session, and whatever is not as the policy asks.
        """
    @property
    def series(self, /) -> str:
        """
        The caller's identifier of the series.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SeriesSession:
    """
    One session of a series.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        starts: datetime,
        mode: DeliveryMode,
        facilitators: Sequence[Facilitator],
        recorded: Sequence[ChecklistItem] = ...,
    ) -> SeriesSession: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def facilitators(self, /) -> list[Facilitator]:
        """
        Its workers, all jointly responsible.
        """
    @staticmethod
    def from_json(text: str) -> SeriesSession:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the session.
        """
    @property
    def mode(self, /) -> DeliveryMode:
        """
        How it is held.
        """
    @property
    def recorded(self, /) -> list[ChecklistItem]:
        """
        What its record shows so far.
        """
    @property
    def starts(self, /) -> datetime:
        """
        When it starts, in local wall-clock time.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SessionLimits:
    """
    The questions about session limits, asked of one policy.

    An episode is governed by the version of the policy in force on the day it started. Every
    answer is as of a date: it uses what had happened, been recorded or been planned by the end of
    that day, and lists what is dated later as set aside.
    """
    def check_series(self, /, series: Series, as_of: date) -> SeriesAnswer:
        """
        Decide whether a series of sessions is as the policy asks.

        Parameters
        ----------
        series
            The series; the version of the policy in force on its first day governs.
        as_of
            The day of the question.

        Returns
        -------
        SeriesAnswer
            Whether weekday and local time, workers, skills, records and last day are as asked,
            and every reason why not.

        Raises
        ------
        PolicyNotInForceError
            The policy was not in force on the first day.
        FactsError
            An unknown line, no sessions, or two sessions with one identifier.
        """
    def check_working_day(
        self, /, worker: str, engagements: Sequence[Engagement]
    ) -> WorkingDayAnswer:
        """
        Decide whether a worker's day can be worked: nothing overlaps and every journey fits.

        Parameters
        ----------
        worker
            The caller's identifier of the worker.
        engagements
            What the worker has to be at, in any order; lengths and journeys are in minutes.

        Returns
        -------
        WorkingDayAnswer
            Whether it is feasible, and every reason why not.

        Raises
        ------
        FactsError
            An engagement or a journey impossibly short or long.

        Examples
        --------
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> limits.check_working_day("W-1", []).feasible
        True
        """
    def decide_extension(
        self, /, episode: Episode, request: ExtensionRequest, as_of: date
    ) -> ExtensionAnswer:
        """
        Decide an extension.

        Parameters
        ----------
        episode
            The client's episode.
        request
            The extension asked for, in the unit of the limit (blocks for a block).
        as_of
            The day of the question.

        Returns
        -------
        ExtensionAnswer
            Within the policy, in need of something, or refused; why; and the smallest changes that
            would bring it within the policy.

        Raises
        ------
        PolicyNotInForceError, FactsError
            As for `standing`; also for an extension of nothing.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
        ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
        >>> request = cw.ExtensionRequest(amount=2, authoriser="W-9", authoriser_role="coordinator")
        >>> answer = limits.decide_extension(episode, request, dt.date(2026, 10, 1))
        >>> len(answer.reasons) > 0
        True
        """
    def ledger(self, /, episode: Episode, as_of: date) -> Ledger:
        """
        Decide what each appointment came to.

        Parameters
        ----------
        episode
            The client's episode.
        as_of
            The day of the question.

        Returns
        -------
        Ledger
            For each appointment: what it used of the limit, minutes of contact, minutes paid, the
            charge in pence, and why.

        Raises
        ------
        PolicyNotInForceError, FactsError
            As for `standing`.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
        ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
        >>> limits.ledger(episode, dt.date(2026, 10, 1)).entries
        []
        """
    def may_book(
        self, /, episode: Episode, proposed: ProposedSession, as_of: date
    ) -> BookingAnswer:
        """
        Decide whether a session may be booked.

        Parameters
        ----------
        episode
            The client's episode.
        proposed
            The session that somebody would like to book.
        as_of
            The day of the question.

        Returns
        -------
        BookingAnswer
            Yes, no, or the roles that have to authorise it; why; and where the answer is not yes,
            the smallest changes that would make it so.

        Raises
        ------
        PolicyNotInForceError, FactsError
            As for `standing`; also for a session impossibly short or long.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
        ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
        >>> session = cw.ProposedSession(kind=cw.AppointmentKind.SESSION,
        ...     starts=dt.datetime(2026, 10, 8, 10, 0))
        >>> answer = limits.may_book(episode, session, dt.date(2026, 10, 1))
        >>> answer.outcome
        BookingOutcome.YES
        """
    def standing(self, /, episode: Episode, as_of: date) -> Standing:
        """
        Decide where a client stands against the limit of their line.

        Parameters
        ----------
        episode
            The client's episode.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Standing
            Used, remaining and planned in the unit of the limit (sessions, minutes or weeks), what
            lies ahead, what is missing, what is asked, and why.

        Raises
        ------
        PolicyNotInForceError
            The policy was not in force when the episode started.
        FactsError
            The facts contradict themselves or the policy; all faults are listed.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
        ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
        >>> limits.standing(episode, dt.date(2026, 10, 1)).remaining
        12
        """
    def standing_batch(self, /, episodes: Sequence[Episode], as_of: date) -> StandingBatch:
        """
        Decide where each of many clients stands; other threads go on meanwhile.

        Parameters
        ----------
        episodes
            The clients' episodes.
        as_of
            The day of the question.

        Returns
        -------
        StandingBatch
            What was decided, in the order given, and beside it every episode that could not be,
            with what to put right; nothing is lost.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
        >>> limits.standing_batch([], dt.date(2026, 10, 1)).decided
        []
        """

@final
class SetAside:
    """
    A fact dated after the as-of date: it did not count, and is not lost.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def dated(self, /) -> date:
        """
        The date that lies after the as-of date.
        """
    @staticmethod
    def from_json(text: str) -> SetAside:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the record that holds it.
        """
    @property
    def kind(self, /) -> SetAsideKind:
        """
        What kind of fact it is.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SetAsideKind:
    """
    What kind of fact was set aside.
    """

    ATTENDANCE: Final[SetAsideKind]
    """
    What became of an appointment.
    """
    CANCELLATION: Final[SetAsideKind]
    """
    A cancellation.
    """
    EPISODE_END: Final[SetAsideKind]
    """
    The end of the episode.
    """
    EXIT_PLAN: Final[SetAsideKind]
    """
    The start of planning the supported exit.
    """
    EXTENSION_DECISION: Final[SetAsideKind]
    """
    A decision about an extension.
    """
    EXTENSION_REQUEST: Final[SetAsideKind]
    """
    A request for an extension.
    """
    REBOOKING: Final[SetAsideKind]
    """
    A replacement for a missed appointment.
    """
    STEP_TAKEN: Final[SetAsideKind]
    """
    A step taken after missed appointments.
    """
    WAIVER: Final[SetAsideKind]
    """
    A waiver.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SetAsideKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Standing:
    """
    Where a client stands, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def authorised_extra(self, /) -> int:
        """
        What authorised extensions add, in `unit`.
        """
    @property
    def charged_pence(self, /) -> int:
        """
        Charged to the client so far, in pence.
        """
    @property
    def contact_minutes(self, /) -> int:
        """
        Contact with the client so far, in minutes.
        """
    @property
    def episode(self, /) -> str:
        """
        The caller's identifier of the episode.
        """
    @property
    def exit_plan_missing(self, /) -> list[ExitPlanItem]:
        """
        What the supported exit still lacks, once it must be planned.
        """
    @staticmethod
    def from_json(text: str) -> Standing:
        """
        Reads the JSON form.
        """
    @property
    def limit(self, /) -> int:
        """
        The limit without extensions, in `unit`.
        """
    @property
    def line(self, /) -> str:
        """
        The service line.
        """
    @property
    def milestones(self, /) -> list[Milestone]:
        """
        What comes next and when, where the rhythm of sessions is known.
        """
    @property
    def next_steps(self, /) -> list[NextStep]:
        """
        What the policy asks to be done now, gravest first.
        """
    @property
    def paid_minutes(self, /) -> int:
        """
        Paid time of a worker so far, in minutes.
        """
    @property
    def planned(self, /) -> int:
        """
        Planned after the as-of date and still to be used, in `unit`; 0 for weeks.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def remaining(self, /) -> int:
        """
        Left, in `unit`; 0 when nothing is.
        """
    @property
    def set_aside(self, /) -> list[SetAside]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def state(self, /) -> StandingState:
        """
        Where the client stands.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def unit(self, /) -> CapUnit:
        """
        What the limit is measured in.
        """
    @property
    def used(self, /) -> int:
        """
        Used so far, in `unit`.
        """

@final
class StandingBatch:
    """
    Standings of many episodes: everything that went in comes out, decided or rejected.
    """
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def decided(self, /) -> list[Standing]:
        """
        The standings, in the order of the episodes.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The episodes that could not be decided, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StandingState:
    """
    Where a client stands against the limit.
    """

    AT: Final[StandingState]
    """
    The limit is used up.
    """
    ENDED: Final[StandingState]
    """
    The episode has ended.
    """
    NEAR: Final[StandingState]
    """
    Within the limit, and near enough for the supported exit to be planned.
    """
    NOT_STARTED: Final[StandingState]
    """
    The episode starts after the as-of date.
    """
    PAST: Final[StandingState]
    """
    More than the limit was used.
    """
    WITHIN: Final[StandingState]
    """
    Within the limit, and not yet near it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StandingState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StepTaken:
    """
    A step that somebody took after missed appointments.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: NextStepKind, by_role: str, taken_on: date) -> StepTaken: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_role(self, /) -> str:
        """
        Id of the role that took it.
        """
    @staticmethod
    def from_json(text: str) -> StepTaken:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> NextStepKind:
        """
        The step.
        """
    @property
    def taken_on(self, /) -> date:
        """
        The day it was taken.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ValueSource:
    """
    Where a value of the policy came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def column(self, /) -> int | None:
        """
        Column in that line, counted from 1 in characters.
        """
    @property
    def document(self, /) -> str | None:
        """
        The document that said it: a file name or the id of a preset; none for a default.
        """
    @property
    def effective_from(self, /) -> date | None:
        """
        From when it applies, for a value of a preset.
        """
    @staticmethod
    def from_json(text: str) -> ValueSource:
        """
        Reads the JSON form.
        """
    @property
    def jurisdiction(self, /) -> str | None:
        """
        Where it applies, for a value of a preset.
        """
    @property
    def layer(self, /) -> Layer:
        """
        The layer that said it.
        """
    @property
    def line(self, /) -> int | None:
        """
        Line in that document, counted from 1.
        """
    @property
    def path(self, /) -> str:
        """
        The path of the value.
        """
    @property
    def source(self, /) -> str | None:
        """
        The public source, for a value of a preset.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def verified(self, /) -> str | None:
        """
        How well it was verified, for a value of a preset: V1 read in the issuing body's own text,
        V2 read in a secondary source.
        """

@final
class Waiver:
    """
    A missed appointment forgiven by somebody.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, role: str, reason: str, given_on: date) -> Waiver: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Waiver:
        """
        Reads the JSON form.
        """
    @property
    def given_on(self, /) -> date:
        """
        The day it was given.
        """
    @property
    def reason(self, /) -> str:
        """
        The reason, as a code of the policy.
        """
    @property
    def role(self, /) -> str:
        """
        Id of the role that gave it.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkingDayAnswer:
    """
    Whether a worker's day can be worked, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def feasible(self, /) -> bool:
        """
        Nothing overlaps and every journey fits.
        """
    @staticmethod
    def from_json(text: str) -> WorkingDayAnswer:
        """
        Reads the JSON form.
        """
    @property
    def reasons(self, /) -> list[_AnyReason]:
        """
        Why: whatever does not fit, in the order of the day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

_AnyChange: TypeAlias = (
    Change.AskForAtMost
    | Change.Extend
    | Change.NotAfter
    | Change.NotBefore
    | Change.OtherAuthoriser
    | Change.OtherMode
    | Change.OtherReason
    | Change.OtherTime
    | Change.PutInPlace
    | Change.Record
    | Change.RecordFact
    | Change.StepTaken
)

_AnyReason: TypeAlias = (
    Reason.ActivitiesNotPlanned
    | Reason.AgeNotRecorded
    | Reason.AreaNotRecorded
    | Reason.AtLimit
    | Reason.AttendanceNotRecorded
    | Reason.Attended
    | Reason.BookingAfterLastDay
    | Reason.BookingClashes
    | Reason.BookingDoesNotCount
    | Reason.BookingInPast
    | Reason.BookingNeedsExtension
    | Reason.BookingOutsideEpisode
    | Reason.BookingPastCeiling
    | Reason.BookingTooClose
    | Reason.BookingWithinLimit
    | Reason.CancelledByService
    | Reason.CancelledWithNotice
    | Reason.CodeOfConductMissing
    | Reason.DayFeasible
    | Reason.DidNotAttend
    | Reason.EngagementsOverlap
    | Reason.EpisodeEnded
    | Reason.ExitPlanComplete
    | Reason.ExitPlanIncomplete
    | Reason.ExitPlanMissing
    | Reason.ExitPlanReviewDue
    | Reason.Extended
    | Reason.ExtensionAfterTheFact
    | Reason.ExtensionByOtherRole
    | Reason.ExtensionLapsed
    | Reason.ExtensionOutcomeMissing
    | Reason.ExtensionPastCeiling
    | Reason.ExtensionReasonUnknown
    | Reason.ExtensionRecordMissing
    | Reason.ExtensionRefused
    | Reason.ExtensionReviewDue
    | Reason.ExtensionSelfAuthorised
    | Reason.ExtensionTooLarge
    | Reason.ExtensionTooMany
    | Reason.ExtensionUndecided
    | Reason.ExtensionWithinPolicy
    | Reason.ExtensionsNotOffered
    | Reason.GapTooLong
    | Reason.HighRiskReview
    | Reason.JointlyResponsible
    | Reason.JourneyDoesNotFit
    | Reason.KeyContactMissing
    | Reason.LastDayPassed
    | Reason.LateAndNotSeen
    | Reason.LateButSeen
    | Reason.LateCancellation
    | Reason.LateCancellationForgiven
    | Reason.MissedAppointments
    | Reason.ModeNotOffered
    | Reason.NearLimit
    | Reason.NotStarted
    | Reason.OutsideAges
    | Reason.OutsideArea
    | Reason.PastLimit
    | Reason.Planned
    | Reason.PlannedPastLimit
    | Reason.ProjectWithoutEnd
    | Reason.RebookedInTime
    | Reason.SeriesAfterEnd
    | Reason.SeriesAsAsked
    | Reason.SeriesChecklistIncomplete
    | Reason.SeriesFacilitatorsFew
    | Reason.SeriesMostlyRemote
    | Reason.SeriesSkillMissing
    | Reason.SeriesTimeDiffers
    | Reason.SeriesWeekdayDiffers
    | Reason.TimeNotAgreed
    | Reason.TooSoonAfterEpisode
    | Reason.TrainingOverClientSession
    | Reason.VenueRiskAssessmentMissing
    | Reason.Waived
    | Reason.WaiverNotAllowed
    | Reason.WithinLimit
)
