"""
The compiled half of the package `carewright`.
"""

from collections.abc import Sequence
from datetime import date, datetime
from os import PathLike
from typing import Final, TypeAlias, final

from typing_extensions import CapsuleType, disjoint_base

from ._frames import ArrowStream as _ArrowStream
from ._frames import Frame as _Frame
from ._frames import FrameAnswer

__all__ = [
    "AbsenceKind",
    "AdjustedLimits",
    "AdjustedWorker",
    "Adjustment",
    "AdjustmentEffect",
    "AdjustmentReason",
    "AdjustmentRegister",
    "AdjustmentState",
    "Adjustments",
    "AgendaEntry",
    "AgendaPoint",
    "AgendaTopic",
    "AgreedCadence",
    "AgreedReview",
    "AgreementNeeded",
    "AnswerView",
    "AnyAdjustmentEffect",
    "AnyAdjustmentReason",
    "AnyAvailabilityReason",
    "AnyChange",
    "AnyCompetencyReason",
    "AnyFrameworkWarning",
    "AnyPlaceChange",
    "AnyReason",
    "AnySupervisionReason",
    "AnyWaitingReason",
    "Application",
    "ApplicationOutcome",
    "ApplicationStanding",
    "Appointee",
    "Appointment",
    "AppointmentKind",
    "AppointmentOffer",
    "AreaShare",
    "ArrowFrame",
    "AskedBy",
    "Attendance",
    "Availability",
    "AvailabilityBatch",
    "AvailabilityOutcome",
    "AvailabilityReason",
    "AvailabilityRules",
    "AverageTerm",
    "BookingAnswer",
    "BookingOutcome",
    "BreakRule",
    "BroughtBy",
    "CancelledBy",
    "CapUnit",
    "CarePlace",
    "Change",
    "ChangeKind",
    "CheckDone",
    "CheckIn",
    "ChecklistItem",
    "ClientWork",
    "Clock",
    "ClockRegime",
    "ClockReview",
    "ClockState",
    "ClocksSideBySide",
    "CodeCount",
    "Comparison",
    "Competency",
    "CompetencyEvidence",
    "CompetencyFramework",
    "CompetencyLevel",
    "CompetencyProfile",
    "CompetencyProgress",
    "CompetencyRating",
    "CompetencyReason",
    "CompetencyRequirement",
    "CompetencyRules",
    "CompetencyStanding",
    "CompetencyState",
    "ConditionAnswer",
    "ConflictKind",
    "Contributions",
    "CountedRating",
    "CoverKind",
    "CoverageState",
    "CriterionFinding",
    "CriterionNeed",
    "CriterionStanding",
    "CriterionState",
    "CrossReferral",
    "CustomerKind",
    "DayUnit",
    "DeclineGround",
    "Declined",
    "DeliveryMode",
    "DevelopmentKind",
    "DevelopmentPlan",
    "DevelopmentStep",
    "Disclosure",
    "DisclosureExtent",
    "DocumentedBreak",
    "Engagement",
    "EngagementKind",
    "Episode",
    "EvidenceKind",
    "ExactFraction",
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
    "FailedCondition",
    "FeedbackPart",
    "FlagDecision",
    "FlagReview",
    "FrameworkFormat",
    "FrameworkLint",
    "FrameworkSource",
    "FrameworkWarning",
    "HoursStep",
    "InForce",
    "IrregularityKind",
    "LaterFact",
    "Layer",
    "Ledger",
    "LedgerEntry",
    "LevelIndicators",
    "LevelOrder",
    "LevelSequence",
    "ListOverview",
    "LoadedFramework",
    "Milestone",
    "MilestoneKind",
    "MissedCounted",
    "NewStarter",
    "NextStep",
    "NextStepKind",
    "NumberUse",
    "OfferResponse",
    "OrderKey",
    "OrganisationAssessment",
    "OrganisationStanding",
    "Overtaking",
    "OwnCare",
    "OwnCareReferral",
    "PeerNetwork",
    "PersonCoverage",
    "Phase",
    "PlaceChange",
    "PlanOption",
    "Policy",
    "PolicyFormat",
    "PolicyLayer",
    "PolicyStamp",
    "PracticePart",
    "PreStartCheck",
    "Prerequisite",
    "PrintedAt",
    "PrintedIrregularity",
    "Problem",
    "ProfileBatch",
    "ProgressKind",
    "ProposedSession",
    "ProposedStep",
    "ProposedWork",
    "ProtectedCharacteristic",
    "RankedReferral",
    "Ranking",
    "RatedWorker",
    "RaterKind",
    "RatingResult",
    "Readiness",
    "Reason",
    "RecordGap",
    "RecordedRisk",
    "RecordedStep",
    "Referral",
    "ReferralApart",
    "ReferralCancellation",
    "ReferralStep",
    "ReferralStop",
    "RegisterEntry",
    "Rejected",
    "ReplacedBy",
    "RequirementStanding",
    "RequirementState",
    "ReviewDecision",
    "RoleProfile",
    "RoleReadiness",
    "SafetyStatement",
    "ScaleReading",
    "ScaleShape",
    "SelectionStage",
    "Series",
    "SeriesAnswer",
    "SeriesSession",
    "SessionLimits",
    "SetAside",
    "SetAsideKind",
    "Shortlist",
    "ShownBy",
    "Stages",
    "Standing",
    "StandingBatch",
    "StandingState",
    "StartClearance",
    "StartStep",
    "StartStepTaken",
    "Statement",
    "StatementAnswer",
    "StatementResult",
    "StatementStanding",
    "StatementState",
    "StepAnswer",
    "StepOwed",
    "StepTaken",
    "StopReason",
    "SupervisedWorker",
    "Supervision",
    "SupervisionAction",
    "SupervisionAgenda",
    "SupervisionBatch",
    "SupervisionCoverage",
    "SupervisionDue",
    "SupervisionFormat",
    "SupervisionKind",
    "SupervisionReason",
    "SupervisionRecordGaps",
    "SupervisionRules",
    "SupervisionSchedule",
    "SupervisionSetting",
    "SupervisionState",
    "SupervisionStatus",
    "SupervisionStructure",
    "Supervisor",
    "SupportedPerson",
    "TargetStanding",
    "TargetState",
    "TeamCell",
    "TeamCompetency",
    "TeamCoverage",
    "TeamMatrix",
    "TeamRelations",
    "TeamRow",
    "TimeOfDay",
    "TopicCoverage",
    "Unavailability",
    "UnavailabilityKind",
    "UncountedSupervision",
    "ValueShown",
    "ValueSource",
    "ValueStanding",
    "WaitingList",
    "WaitingReason",
    "Waiver",
    "Watch",
    "WeightedDistance",
    "Wellbeing",
    "WellbeingPlan",
    "WithheldFor",
    "WorkAnswer",
    "WorkKind",
    "WorkOutcome",
    "WorkerAbsence",
    "WorkerChange",
    "WorkerForClients",
    "WorkerProgress",
    "WorkingDayAnswer",
    "library_version",
]

@final
class AbsenceKind:
    """
    Why a worker is away.
    """

    ANNUAL_LEAVE: Final[AbsenceKind]
    """
    Annual leave.
    """
    OTHER: Final[AbsenceKind]
    """
    Any other absence that was agreed.
    """
    PARENTAL_LEAVE: Final[AbsenceKind]
    """
    Maternity, paternity, adoption or parental leave.
    """
    SICKNESS: Final[AbsenceKind]
    """
    Sickness.
    """
    STUDY_LEAVE: Final[AbsenceKind]
    """
    Study leave.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AbsenceKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AdjustedLimits:
    """
    What the adjustments in force come to together, for this view. Where nothing is said there
    is no adjustment, or this view is not told of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def breaks(self, /) -> list[BreakRule]:
        """
        Breaks; each of them holds.
        """
    @property
    def buddies(self, /) -> list[str]:
        """
        Named colleagues to turn to, in order.
        """
    @property
    def caseload_at_most(self, /) -> int | None:
        """
        A caseload of at most so many clients.
        """
    @property
    def caseload_percent(self, /) -> int | None:
        """
        At most so many of a hundred of the role's full caseload.
        """
    @property
    def communication_formats(self, /) -> list[str]:
        """
        Ways in which things are said or written, in order.
        """
    @property
    def equipment(self, /) -> list[str]:
        """
        Equipment, in order.
        """
    @staticmethod
    def from_json(text: str) -> AdjustedLimits:
        """
        Reads the JSON form.
        """
    @property
    def hours_minutes_a_week(self, /) -> int | None:
        """
        At most so many minutes of work a week.
        """
    @property
    def night_from(self, /) -> TimeOfDay | None:
        """
        No work from this local time at night.
        """
    @property
    def night_until(self, /) -> TimeOfDay | None:
        """
        The local time, on the next day, at which that night ends.
        """
    @property
    def no_on_call(self, /) -> bool:
        """
        No on-call duty.
        """
    @property
    def no_weekends(self, /) -> bool:
        """
        No work on Saturdays and Sundays.
        """
    @property
    def not_after(self, /) -> TimeOfDay | None:
        """
        No work after this local time.
        """
    @property
    def not_before(self, /) -> TimeOfDay | None:
        """
        No work before this local time.
        """
    @property
    def own_care_minutes_a_week(self, /) -> int | None:
        """
        Those of them that are for own care, in a view that is told.
        """
    @property
    def protected_minutes_a_week(self, /) -> int | None:
        """
        Minutes a week kept free of other work, time for own care included.
        """
    @property
    def quiet_space(self, /) -> bool:
        """
        A quiet space to work in.
        """
    @property
    def remote_percent_at_least(self, /) -> int | None:
        """
        At least so many of a hundred of the week's working time remote.
        """
    @property
    def session_minutes_at_most(self, /) -> int | None:
        """
        Sessions of at most so many minutes.
        """
    @property
    def sessions_a_day_at_most(self, /) -> int | None:
        """
        At most so many sessions a day.
        """
    @property
    def supervision_every_weeks(self, /) -> int | None:
        """
        Supervision at least every so many weeks.
        """
    @property
    def supervision_formats(self, /) -> list[SupervisionFormat] | None:
        """
        The forms of supervision that are left; empty is a conflict, which is reported.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def travel_minutes_at_most(self, /) -> int | None:
        """
        No journey longer than so many minutes.
        """
    @property
    def venues_excluded(self, /) -> list[str]:
        """
        Venues to which the worker is not sent, in order.
        """

@final
class AdjustedWorker:
    """
    One worker, with every adjustment asked for or agreed, and what is recorded of wellbeing.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        role: str,
        started_on: date,
        contract_minutes_a_week: int | None = None,
        adjustments: Sequence[Adjustment] = ...,
        changes: Sequence[WorkerChange] = ...,
        check_ins: Sequence[CheckIn] = ...,
        plans: Sequence[WellbeingPlan] = ...,
        team_relations: Sequence[TeamRelations] = ...,
        peer_network: PeerNetwork = ...,
        disclosures: Sequence[Disclosure] = ...,
    ) -> AdjustedWorker: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustments(self, /) -> list[Adjustment]:
        """
        Adjustments, in any order.
        """
    @property
    def changes(self, /) -> list[WorkerChange]:
        """
        What has changed for the worker, in any order.
        """
    @property
    def check_ins(self, /) -> list[CheckIn]:
        """
        Check-ins on the worker's wellbeing, in any order.
        """
    @property
    def contract_minutes_a_week(self, /) -> int | None:
        """
        Contracted minutes a week.
        """
    @property
    def disclosures(self, /) -> list[Disclosure]:
        """
        What the worker chose to tell of their own story, and to whom.
        """
    @staticmethod
    def from_json(text: str) -> AdjustedWorker:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the worker. Never the one of a client record.
        """
    @property
    def peer_network(self, /) -> PeerNetwork:
        """
        Whether the worker has a network of peers.
        """
    @property
    def plans(self, /) -> list[WellbeingPlan]:
        """
        Plans for times of difficulty, in any order.
        """
    @property
    def role(self, /) -> str:
        """
        Id of the worker's role.
        """
    @property
    def started_on(self, /) -> date:
        """
        The day the worker started.
        """
    @property
    def team_relations(self, /) -> list[TeamRelations]:
        """
        Looks at how the team and the worker get on, in any order.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Adjustment:
    """
    An adjustment and its life: asked for, agreed or declined, in place, reviewed, replaced or
    ended. It holds the barrier it takes away, never a diagnosis.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        asked_by: AskedBy,
        asked_on: date,
        effects: Sequence[AdjustmentEffect] = ...,
        barrier: str | None = None,
        duties: Sequence[str] = ...,
        owner: str | None = None,
        considered_on: date | None = None,
        decided_by_role: str | None = None,
        agreed_on: date | None = None,
        worker_agreed_on: date | None = None,
        declined: Declined | None = None,
        in_place_on: date | None = None,
        starts_on: date | None = None,
        ends_on: date | None = None,
        review_on: date | None = None,
        review_begun_on: Sequence[date] = ...,
        reviewed_on: Sequence[date] = ...,
        replaced_by: ReplacedBy | None = None,
        ended_on: date | None = None,
        exceptions_by_agreement: bool = False,
        shared_with_team: bool = False,
        worker_pays_pence: int = 0,
    ) -> Adjustment: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreed_on(self, /) -> date | None:
        """
        The day the service agreed to it.
        """
    @property
    def asked_by(self, /) -> AskedBy:
        """
        Who brought it up.
        """
    @property
    def asked_on(self, /) -> date:
        """
        The day.
        """
    @property
    def barrier(self, /) -> str | None:
        """
        The barrier it takes away, in the worker's words. May be kept elsewhere.
        """
    @property
    def considered_on(self, /) -> date | None:
        """
        The day somebody began to look into it.
        """
    @property
    def decided_by_role(self, /) -> str | None:
        """
        Id of the role that agreed to it or declined it.
        """
    @property
    def declined(self, /) -> Declined | None:
        """
        How it was declined, once it was.
        """
    @property
    def duties(self, /) -> list[str]:
        """
        The duties of the role that it makes possible, by the caller's codes.
        """
    @property
    def effects(self, /) -> list[AnyAdjustmentEffect]:
        """
        What it changes. Nothing typed, such as a way of being spoken to, is an empty list.
        """
    @property
    def ended_on(self, /) -> date | None:
        """
        The day it was ended, when that was before its last day.
        """
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day it is for. Left out: with no end.
        """
    @property
    def exceptions_by_agreement(self, /) -> bool:
        """
        The worker may agree to an exception, each time anew.
        """
    @staticmethod
    def from_json(text: str) -> Adjustment:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the adjustment.
        """
    @property
    def in_place_on(self, /) -> date | None:
        """
        The day it was in place.
        """
    @property
    def owner(self, /) -> str | None:
        """
        The worker, by identifier, or the role that sees to it.
        """
    @property
    def replaced_by(self, /) -> ReplacedBy | None:
        """
        The adjustment that took its place, once one did.
        """
    @property
    def review_begun_on(self, /) -> list[date]:
        """
        The days on which reviews were begun, in any order.
        """
    @property
    def review_on(self, /) -> date | None:
        """
        A day agreed for the next review.
        """
    @property
    def reviewed_on(self, /) -> list[date]:
        """
        The days on which reviews were finished, in any order.
        """
    @property
    def shared_with_team(self, /) -> bool:
        """
        The worker chose that the team may know of it.
        """
    @property
    def starts_on(self, /) -> date | None:
        """
        The first day it is for. Left out: from the day it is agreed.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def worker_agreed_on(self, /) -> date | None:
        """
        The day the worker agreed that it fits.
        """
    @property
    def worker_pays_pence(self, /) -> int:
        """
        What the worker is made to pay for it, in pence: nothing, by the Equality Act.
        """

@disjoint_base
class AdjustmentEffect:
    """
    What an adjustment changes. Keep a default branch when you match on it: a later version may
    know more.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AdjustmentEffect:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @final
    class BreakAfter(AdjustmentEffect):
        """
        A break after working for a time.
        """

        __match_args__: Final = ("break_minutes", "after_minutes")
        def __new__(
            cls, /, break_minutes: int, after_minutes: int
        ) -> AdjustmentEffect.BreakAfter: ...
        @property
        def after_minutes(self, /) -> int:
            """
            After at most so many minutes of work.
            """
        @property
        def break_minutes(self, /) -> int:
            """
            The break, in minutes.
            """

    @final
    class Buddy(AdjustmentEffect):
        """
        A named colleague to turn to.
        """

        __match_args__: Final = ("colleague",)
        def __new__(cls, /, colleague: str) -> AdjustmentEffect.Buddy: ...
        @property
        def colleague(self, /) -> str:
            """
            The colleague, by the caller's identifier.
            """

    @final
    class CaseloadAtMost(AdjustmentEffect):
        """
        A caseload of at most so many clients.
        """

        __match_args__: Final = ("clients",)
        def __new__(cls, /, clients: int) -> AdjustmentEffect.CaseloadAtMost: ...
        @property
        def clients(self, /) -> int:
            """
            Clients.
            """

    @final
    class CaseloadShare(AdjustmentEffect):
        """
        At most a share of the role's full caseload.
        """

        __match_args__: Final = ("percent",)
        def __new__(cls, /, percent: int) -> AdjustmentEffect.CaseloadShare: ...
        @property
        def percent(self, /) -> int:
            """
            Of a hundred, 1 to 100. A part of a client does not count.
            """

    @final
    class CommunicationFormats(AdjustmentEffect):
        """
        Ways in which things are said or written.
        """

        __match_args__: Final = ("formats",)
        def __new__(cls, /, formats: Sequence[str]) -> AdjustmentEffect.CommunicationFormats: ...
        @property
        def formats(self, /) -> list[str]:
            """
            By the caller's codes, such as large print.
            """

    @final
    class Equipment(AdjustmentEffect):
        """
        Equipment.
        """

        __match_args__: Final = ("items",)
        def __new__(cls, /, items: Sequence[str]) -> AdjustmentEffect.Equipment: ...
        @property
        def items(self, /) -> list[str]:
            """
            By the caller's codes.
            """

    @final
    class HoursAtMost(AdjustmentEffect):
        """
        At most so many minutes of work a week. Steps of phased hours come to this on their days.
        """

        __match_args__: Final = ("minutes_a_week",)
        def __new__(cls, /, minutes_a_week: int) -> AdjustmentEffect.HoursAtMost: ...
        @property
        def minutes_a_week(self, /) -> int:
            """
            Minutes a week.
            """

    @final
    class NoNights(AdjustmentEffect):
        """
        No work at night.
        """

        __match_args__: Final = ("night_from", "night_until")
        def __new__(
            cls, /, night_from: TimeOfDay, night_until: TimeOfDay
        ) -> AdjustmentEffect.NoNights: ...
        @property
        def night_from(self, /) -> TimeOfDay:
            """
            The local time at which the night begins.
            """
        @property
        def night_until(self, /) -> TimeOfDay:
            """
            The local time, on the next day, at which it ends.
            """

    @final
    class NoOnCall(AdjustmentEffect):
        """
        No on-call duty.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> AdjustmentEffect.NoOnCall: ...

    @final
    class NoWeekends(AdjustmentEffect):
        """
        No work on Saturdays and Sundays.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> AdjustmentEffect.NoWeekends: ...

    @final
    class NotAfter(AdjustmentEffect):
        """
        No work after a time of day, such as no evenings.
        """

        __match_args__: Final = ("time",)
        def __new__(cls, /, time: TimeOfDay) -> AdjustmentEffect.NotAfter: ...
        @property
        def time(self, /) -> TimeOfDay:
            """
            The local time.
            """

    @final
    class NotBefore(AdjustmentEffect):
        """
        No work before a time of day.
        """

        __match_args__: Final = ("time",)
        def __new__(cls, /, time: TimeOfDay) -> AdjustmentEffect.NotBefore: ...
        @property
        def time(self, /) -> TimeOfDay:
            """
            The local time.
            """

    @final
    class OwnCareTime(AdjustmentEffect):
        """
        Time for the worker's own care, which is organised outside their own team. It is kept free
        as protected time is, and added to it.
        """

        __match_args__: Final = ("minutes_a_week", "by_own_team")
        def __new__(
            cls, /, minutes_a_week: int, by_own_team: bool
        ) -> AdjustmentEffect.OwnCareTime: ...
        @property
        def by_own_team(self, /) -> bool:
            """
            The worker's own team organises it, which it should not.
            """
        @property
        def minutes_a_week(self, /) -> int:
            """
            Minutes a week.
            """

    @final
    class PhasedHours(AdjustmentEffect):
        """
        Working time in steps, such as a return by stages. Before the first step it says nothing.
        """

        __match_args__: Final = ("steps",)
        def __new__(cls, /, steps: Sequence[HoursStep]) -> AdjustmentEffect.PhasedHours: ...
        @property
        def steps(self, /) -> list[HoursStep]:
            """
            The steps, in any order, each from another day.
            """

    @final
    class ProtectedTime(AdjustmentEffect):
        """
        Time in a week that is kept free of other work.
        """

        __match_args__: Final = ("minutes_a_week",)
        def __new__(cls, /, minutes_a_week: int) -> AdjustmentEffect.ProtectedTime: ...
        @property
        def minutes_a_week(self, /) -> int:
            """
            Minutes a week.
            """

    @final
    class QuietSpace(AdjustmentEffect):
        """
        A quiet space to work in.
        """

        __match_args__: Final = ()
        def __new__(cls, /) -> AdjustmentEffect.QuietSpace: ...

    @final
    class RemoteShare(AdjustmentEffect):
        """
        At least a share of the week's working time from the worker's own place.
        """

        __match_args__: Final = ("percent",)
        def __new__(cls, /, percent: int) -> AdjustmentEffect.RemoteShare: ...
        @property
        def percent(self, /) -> int:
            """
            Of a hundred, 1 to 100.
            """

    @final
    class SessionMinutesAtMost(AdjustmentEffect):
        """
        Sessions of at most so many minutes.
        """

        __match_args__: Final = ("minutes",)
        def __new__(cls, /, minutes: int) -> AdjustmentEffect.SessionMinutesAtMost: ...
        @property
        def minutes(self, /) -> int:
            """
            Minutes.
            """

    @final
    class SessionsADayAtMost(AdjustmentEffect):
        """
        At most so many sessions a day.
        """

        __match_args__: Final = ("sessions",)
        def __new__(cls, /, sessions: int) -> AdjustmentEffect.SessionsADayAtMost: ...
        @property
        def sessions(self, /) -> int:
            """
            Sessions.
            """

    @final
    class SupervisionEvery(AdjustmentEffect):
        """
        Supervision at least every so many weeks.
        """

        __match_args__: Final = ("weeks",)
        def __new__(cls, /, weeks: int) -> AdjustmentEffect.SupervisionEvery: ...
        @property
        def weeks(self, /) -> int:
            """
            Weeks.
            """

    @final
    class SupervisionFormats(AdjustmentEffect):
        """
        Supervision in one of these forms.
        """

        __match_args__: Final = ("formats",)
        def __new__(
            cls, /, formats: Sequence[SupervisionFormat]
        ) -> AdjustmentEffect.SupervisionFormats: ...
        @property
        def formats(self, /) -> list[SupervisionFormat]:
            """
            The forms.
            """

    @final
    class TravelAtMost(AdjustmentEffect):
        """
        No journey longer than so many minutes.
        """

        __match_args__: Final = ("minutes",)
        def __new__(cls, /, minutes: int) -> AdjustmentEffect.TravelAtMost: ...
        @property
        def minutes(self, /) -> int:
            """
            Minutes.
            """

    @final
    class VenuesExcluded(AdjustmentEffect):
        """
        Venues to which the worker is not sent.
        """

        __match_args__: Final = ("venues",)
        def __new__(cls, /, venues: Sequence[str]) -> AdjustmentEffect.VenuesExcluded: ...
        @property
        def venues(self, /) -> list[str]:
            """
            By the caller's codes.
            """

@disjoint_base
class AdjustmentReason:
    @final
    class NoneInForce(AdjustmentReason):
        """No adjustment that this view is told of is in force."""

        __match_args__ = ()

    @final
    class LimitInForce(AdjustmentReason):
        """A limit is in force."""

        __match_args__ = (
            "limit",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class LimitAgreed(AdjustmentReason):
        """A limit is agreed and not yet in place."""

        __match_args__ = (
            "limit",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class LimitBegins(AdjustmentReason):
        """A limit is agreed and begins on a later day."""

        __match_args__ = (
            "limit",
            "on",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def on(self) -> date: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class HoursChange(AdjustmentReason):
        """Working time changes with the next step of phased hours."""

        __match_args__ = (
            "on",
            "minutes_a_week",
            "adjustments",
        )
        @property
        def on(self) -> date: ...
        @property
        def minutes_a_week(self) -> int: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class Conflict(AdjustmentReason):
        """Adjustments contradict each other; nothing is resolved in silence."""

        __match_args__ = (
            "kind",
            "adjustments",
        )
        @property
        def kind(self) -> ConflictKind: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class OwnCareInOwnTeam(AdjustmentReason):
        """Time for own care is organised by the worker's own team, and should not be."""

        __match_args__ = ("adjustments",)
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class StoryShared(AdjustmentReason):
        """The worker shares something of their own story in this view."""

        __match_args__ = (
            "disclosure",
            "extent",
            "until",
        )
        @property
        def disclosure(self) -> str: ...
        @property
        def extent(self) -> DisclosureExtent: ...
        @property
        def until(self) -> date | None: ...

    @final
    class WorkWithinLimits(AdjustmentReason):
        """The work is within every limit."""

        __match_args__ = ()

    @final
    class WorkPastLimit(AdjustmentReason):
        """The work is past a limit."""

        __match_args__ = (
            "limit",
            "found",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def found(self) -> int | None: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class WorkNeedsAgreement(AdjustmentReason):
        """The work is past a limit, and the worker may agree to it."""

        __match_args__ = (
            "limit",
            "found",
            "why",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def found(self) -> int | None: ...
        @property
        def why(self) -> AgreementNeeded: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class WorkFactMissing(AdjustmentReason):
        """Whether the work is within a limit depends on a fact that is not known."""

        __match_args__ = (
            "limit",
            "field",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def field(self) -> str: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class PeerWorkerCoversNoGap(AdjustmentReason):
        """A peer support worker never covers a vacancy or a gap."""

        __match_args__ = (
            "role",
            "covers",
        )
        @property
        def role(self) -> str: ...
        @property
        def covers(self) -> CoverKind: ...

    @final
    class NotToldHere(AdjustmentReason):
        """This view is not told."""

        __match_args__ = ()

    @final
    class RequestOpen(AdjustmentReason):
        """A request waits for an answer, and there is time."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "decided_by",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def decided_by(self) -> list[str]: ...

    @final
    class RequestLate(AdjustmentReason):
        """A request was not answered in time."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "days_over",
            "decided_by",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def decided_by(self) -> list[str]: ...

    @final
    class ToPutInPlace(AdjustmentReason):
        """What was agreed is not yet in place, and there is time."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "owner",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class InPlaceLate(AdjustmentReason):
        """What was agreed was not put in place in time."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "days_over",
            "owner",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class ReviewLater(AdjustmentReason):
        """There is time until the review."""

        __match_args__ = (
            "adjustment",
            "due_on",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class ReviewDueSoon(AdjustmentReason):
        """A review is due soon."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "owner",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class ReviewOverdue(AdjustmentReason):
        """A review is overdue."""

        __match_args__ = (
            "adjustment",
            "due_on",
            "days_over",
            "owner",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class ReviewAfterChange(AdjustmentReason):
        """A change makes a review due before its time."""

        __match_args__ = (
            "adjustment",
            "changed",
            "on",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def changed(self) -> ChangeKind: ...
        @property
        def on(self) -> date: ...

    @final
    class ReviewAfterNeed(AdjustmentReason):
        """A need that a check-in brought up makes a review due before its time."""

        __match_args__ = (
            "adjustment",
            "on",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class ReviewBroughtForward(AdjustmentReason):
        """Something makes a review due before its time, of which this view is not told more."""

        __match_args__ = ("adjustment",)
        @property
        def adjustment(self) -> str: ...

    @final
    class RequestDeclined(AdjustmentReason):
        """A request was declined, and why."""

        __match_args__ = (
            "adjustment",
            "on",
            "ground",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def ground(self) -> DeclineGround: ...

    @final
    class AlternativesNotConsidered(AdjustmentReason):
        """A request was declined without a look at other ways."""

        __match_args__ = ("adjustment",)
        @property
        def adjustment(self) -> str: ...

    @final
    class DecidedByOtherRole(AdjustmentReason):
        """Another role decided than the policy names."""

        __match_args__ = (
            "adjustment",
            "role",
            "allowed",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def role(self) -> str | None: ...
        @property
        def allowed(self) -> list[str]: ...

    @final
    class WorkerMadeToPay(AdjustmentReason):
        """The worker is made to pay."""

        __match_args__ = (
            "adjustment",
            "pence",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def pence(self) -> int: ...

    @final
    class DutyNotRecorded(AdjustmentReason):
        """It is not recorded which duty an adjustment makes possible."""

        __match_args__ = ("adjustment",)
        @property
        def adjustment(self) -> str: ...

    @final
    class WorkerHasNotAgreed(AdjustmentReason):
        """The worker has not agreed that an adjustment fits."""

        __match_args__ = ("adjustment",)
        @property
        def adjustment(self) -> str: ...

    @final
    class Ended(AdjustmentReason):
        """An adjustment has ended."""

        __match_args__ = (
            "adjustment",
            "last_day",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def last_day(self) -> date: ...

    @final
    class Replaced(AdjustmentReason):
        """Another adjustment has taken the place of one."""

        __match_args__ = (
            "adjustment",
            "by_adjustment",
            "on",
        )
        @property
        def adjustment(self) -> str: ...
        @property
        def by_adjustment(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class CheckInLater(AdjustmentReason):
        """There is time until the next check-in on wellbeing."""

        __match_args__ = ("due_on",)
        @property
        def due_on(self) -> date: ...

    @final
    class CheckInOverdue(AdjustmentReason):
        """A check-in on wellbeing is overdue."""

        __match_args__ = (
            "due_on",
            "days_over",
            "owner",
        )
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def owner(self) -> str: ...

    @final
    class NeedOpen(AdjustmentReason):
        """A need that a check-in brought up waits to be acted on, and there is time."""

        __match_args__ = (
            "raised_on",
            "due_on",
        )
        @property
        def raised_on(self) -> date: ...
        @property
        def due_on(self) -> date: ...

    @final
    class NeedLate(AdjustmentReason):
        """A need that a check-in brought up was not acted on in time."""

        __match_args__ = (
            "raised_on",
            "due_on",
            "days_over",
            "owner",
        )
        @property
        def raised_on(self) -> date: ...
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def owner(self) -> str: ...

    @final
    class PlanMissing(AdjustmentReason):
        """There is no plan for times of difficulty."""

        __match_args__ = ("owner",)
        @property
        def owner(self) -> str: ...

    @final
    class PlanThere(AdjustmentReason):
        """There is a plan for times of difficulty."""

        __match_args__ = (
            "plan",
            "offers",
        )
        @property
        def plan(self) -> str: ...
        @property
        def offers(self) -> list[PlanOption]: ...

    @final
    class PlanWithoutSupport(AdjustmentReason):
        """A plan names nobody and nothing to turn to."""

        __match_args__ = ("plan",)
        @property
        def plan(self) -> str: ...

    @final
    class PlanNotCarriedOut(AdjustmentReason):
        """There is difficulty, and the plan was not carried out."""

        __match_args__ = (
            "plan",
            "since",
            "owner",
        )
        @property
        def plan(self) -> str: ...
        @property
        def since(self) -> date: ...
        @property
        def owner(self) -> str: ...

    @final
    class PlanCarriedOut(AdjustmentReason):
        """A plan is carried out; time off under it counts nowhere."""

        __match_args__ = (
            "plan",
            "on",
            "offers",
        )
        @property
        def plan(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def offers(self) -> list[PlanOption]: ...

    @final
    class TeamRelationsLater(AdjustmentReason):
        """There is time until the next look at how the team and the worker get on."""

        __match_args__ = ("due_on",)
        @property
        def due_on(self) -> date: ...

    @final
    class TeamRelationsOverdue(AdjustmentReason):
        """A look at how the team and the worker get on is overdue."""

        __match_args__ = (
            "due_on",
            "days_over",
            "owner",
        )
        @property
        def due_on(self) -> date: ...
        @property
        def days_over(self) -> int: ...
        @property
        def owner(self) -> str: ...

    @final
    class TeamDifficultyOpen(AdjustmentReason):
        """A difficulty between the team and the worker is not dealt with."""

        __match_args__ = (
            "found_on",
            "owner",
        )
        @property
        def found_on(self) -> date: ...
        @property
        def owner(self) -> str: ...

    @final
    class PeerNetworkNotRecorded(AdjustmentReason):
        """Whether the worker has a network of peers is not recorded."""

        __match_args__ = ("owner",)
        @property
        def owner(self) -> str: ...

    @final
    class PeerNetworkToStart(AdjustmentReason):
        """There is no network of peers, and nobody helps to start one."""

        __match_args__ = ("owner",)
        @property
        def owner(self) -> str: ...

    @final
    class Ready(AdjustmentReason):
        """Every step before the start is taken."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class StepMissing(AdjustmentReason):
        """A step before the start is not taken."""

        __match_args__ = (
            "missing",
            "owner",
        )
        @property
        def missing(self) -> StartStep: ...
        @property
        def owner(self) -> str: ...

    @final
    class StepTakenLate(AdjustmentReason):
        """A step was taken after the start, and belonged before it."""

        __match_args__ = (
            "taken",
            "on",
            "starts_on",
        )
        @property
        def taken(self) -> StartStep: ...
        @property
        def on(self) -> date: ...
        @property
        def starts_on(self) -> date: ...

    @final
    class StepNotTogether(AdjustmentReason):
        """Roles that take a step together did not all take part."""

        __match_args__ = (
            "taken",
            "lacking",
            "owner",
        )
        @property
        def taken(self) -> StartStep: ...
        @property
        def lacking(self) -> list[str]: ...
        @property
        def owner(self) -> str: ...

    @final
    class WithinPermittedWork(AdjustmentReason):
        """The post is within the work that is permitted with some benefits."""

        __match_args__ = (
            "minutes_a_week",
            "pence_a_week",
        )
        @property
        def minutes_a_week(self) -> int: ...
        @property
        def pence_a_week(self) -> int: ...

    @final
    class PastPermittedWork(AdjustmentReason):
        """The post is past the work that is permitted with some benefits; advice says what that means."""

        __match_args__ = (
            "minutes_a_week",
            "pence_a_week",
            "minutes_under",
            "pence_at_most",
            "owner",
        )
        @property
        def minutes_a_week(self) -> int: ...
        @property
        def pence_a_week(self) -> int: ...
        @property
        def minutes_under(self) -> int: ...
        @property
        def pence_at_most(self) -> int: ...
        @property
        def owner(self) -> str: ...

    @final
    class PermittedWorkNotKnown(AdjustmentReason):
        """Whether the post is within permitted work depends on what is not recorded."""

        __match_args__ = ("fields",)
        @property
        def fields(self) -> list[str]: ...

    @final
    class ClearanceWithheldForHistory(AdjustmentReason):
        """Clearance was withheld for something that goes with the role and never counts against anybody."""

        __match_args__ = ("withheld_for",)
        @property
        def withheld_for(self) -> WithheldFor: ...

    @final
    class ClearanceWithheld(AdjustmentReason):
        """Clearance was withheld for something that people have to weigh."""

        __match_args__ = ()

    @final
    class CareOutsideOwnService(AdjustmentReason):
        """Care for a worker is to be talked over, and perhaps arranged outside the service they work in."""

        __match_args__ = ("lead",)
        @property
        def lead(self) -> str: ...

    @final
    class CareToArrange(AdjustmentReason):
        """It was talked over, and care outside the service the worker works in is to be arranged."""

        __match_args__ = ("lead",)
        @property
        def lead(self) -> str: ...

    @final
    class CareArranged(AdjustmentReason):
        """Care outside the service the worker works in is arranged."""

        __match_args__ = ("on",)
        @property
        def on(self) -> date: ...

    @final
    class CareInOwnServiceChosen(AdjustmentReason):
        """It was talked over, and the worker wants care in the service they work in."""

        __match_args__ = ("lead",)
        @property
        def lead(self) -> str: ...

    @final
    class CareNotReceivedYet(AdjustmentReason):
        """The referral is received after the as-of date."""

        __match_args__ = ("received_on",)
        @property
        def received_on(self) -> date: ...

    @final
    class CareElsewhereAlready(AdjustmentReason):
        """The referral is to a service the worker does not work in."""

        __match_args__ = ()

    """
    A `AdjustmentReason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> AdjustmentReason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class AdjustmentRegister:
    """
    Adjustments of several workers. Every worker that went in is decided or rejected.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def entries(self, /) -> list[RegisterEntry]:
        """
        The adjustments this view is told of: what is due first is first.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        Workers whose facts could not be read, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """

@final
class AdjustmentState:
    """
    Where an adjustment is in its life.
    """

    AGREED: Final[AdjustmentState]
    """
    Agreed, and not yet in place.
    """
    ASKED_FOR: Final[AdjustmentState]
    """
    Asked for.
    """
    BEING_CONSIDERED: Final[AdjustmentState]
    """
    Somebody is looking into it.
    """
    CHANGED: Final[AdjustmentState]
    """
    Another has taken its place.
    """
    DECLINED: Final[AdjustmentState]
    """
    Declined.
    """
    ENDED: Final[AdjustmentState]
    """
    Ended.
    """
    IN_PLACE: Final[AdjustmentState]
    """
    In place.
    """
    UNDER_REVIEW: Final[AdjustmentState]
    """
    In place, and being reviewed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AdjustmentState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Adjustments:
    """
    The questions about adjustments, asked of one policy.

    Every answer is made for one view and holds what that view needs to know, and nothing else; so
    does every error. It uses what had happened or been recorded by the end of the as-of date. Every
    question is an error where no version of the policy is in force, or the one that is says
    nothing about adjustments.
    """
    def can_do(
        self, /, worker: AdjustedWorker, proposed: ProposedWork, as_of: date, view: AnswerView
    ) -> WorkAnswer:
        """
        Whether a worker can do some work: yes, no, or if they agree, and which limit says so.

        Parameters
        ----------
        worker
            The worker and what is agreed with them.
        proposed
            The work that somebody would like the worker to do.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        WorkAnswer

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed, as far as the view is told of them). Also: work that lasts no time or more than a day.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> agreed = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 6, 1),
        ...     agreed_on=dt.date(2026, 6, 8), in_place_on=dt.date(2026, 6, 15),
        ...     effects=[cw.AdjustmentEffect.NotAfter(time=cw.TimeOfDay(hour=18))])
        >>> worker = cw.AdjustedWorker(id="W-2", role="counsellor", started_on=dt.date(2025, 1, 6),
        ...     adjustments=[agreed])
        >>> evening = cw.ProposedWork(starts_at=dt.datetime(2026, 10, 5, 17, 30), minutes=50,
        ...     kind=cw.WorkKind.SESSION)
        >>> answer = policy.adjustments.can_do(worker, evening, dt.date(2026, 10, 1),
        ...     cw.AnswerView.ROTA_PLANNER)
        >>> print(answer.outcome, "-", answer.reasons[0])
        WorkOutcome.NO - No work after 18:00.
        """
    def in_force(self, /, worker: AdjustedWorker, as_of: date, view: AnswerView) -> InForce:
        """
        What is agreed for a worker, whether it is in place, and what it comes to: the tightest of
        each limit, until when, and what contradicts.

        Parameters
        ----------
        worker
            The worker and what is agreed with them.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        InForce

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed, as far as the view is told of them).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> agreed = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 6, 1),
        ...     agreed_on=dt.date(2026, 6, 8), in_place_on=dt.date(2026, 6, 15),
        ...     effects=[cw.AdjustmentEffect.NotAfter(time=cw.TimeOfDay(hour=18))])
        >>> worker = cw.AdjustedWorker(id="W-2", role="counsellor", started_on=dt.date(2025, 1, 6),
        ...     adjustments=[agreed])
        >>> answer = policy.adjustments.in_force(worker, dt.date(2026, 10, 1), cw.AnswerView.ROTA_PLANNER)
        >>> for reason in answer.reasons:
        ...     print(reason)
        No work after 18:00.
        """
    def in_force_frame(
        self,
        /,
        workers: _Frame,
        adjustments: _ArrowStream,
        as_of: date,
        view: AnswerView,
        *,
        effects: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        What the adjustments in force for each worker come to, for whole frames.

        Parameters
        ----------
        workers
            One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
            pyarrow. Needed are `id` (text or whole numbers), `role` and `started_on`; known is
            `contract_minutes_a_week`.
        adjustments
            One row an adjustment. Needed are `worker` (the identifier), `id`, `asked_by` and
            `asked_on`; known are the other fields of `Adjustment`, with those of `Declined` and
            `ReplacedBy` as `declined_on`, `replaced_by_adjustment` and so on.
        as_of
            The date the answer speaks of.
        view
            For whom it is made: what they are not told is missing.
        effects
            One row for each thing that an adjustment changes, with `worker`, `adjustment` (its
            identifier), `effect` (such as `caseload_at_most`), and a column for each field of
            `AdjustmentEffect` that is used, such as `clients` or `minutes`. Times of day are
            times, or text such as 18:00.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in and one row a worker: `id`; the fields of
            `AdjustedLimits`, lists as text parted by commas, breaks as `15 after 120` (minutes),
            times of day as text; `reasons` (codes parted by spaces). `rejected` lists what to put
            right.

        Raises
        ------
        FactsError
            A column is missing, misspelt or of a type that cannot be read.
        PolicyNotInForceError
            No version is in force on the date, or it says nothing about adjustments.
        """
    def own_care(self, /, referral: OwnCareReferral, as_of: date, view: AnswerView) -> OwnCare:
        """
        Whether care for a worker is to be arranged outside the service they work in. Only the lead
        for own care and the worker are told; every other view has the same answer whatever is so.

        Parameters
        ----------
        referral
            The worker's own care, and where it is.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        OwnCare

        Raises
        ------
        CarewrightError
            Facts that contradict themselves.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referral = cw.OwnCareReferral(worker="W-7", received_on=dt.date(2026, 9, 21),
        ...     to_service="harbour", works_in=["harbour"])
        >>> for view in [cw.AnswerView.OWN_CARE_LEAD, cw.AnswerView.TEAM]:
        ...     answer = policy.adjustments.own_care(referral, dt.date(2026, 10, 1), view)
        ...     print(answer.reasons[0])
        Care outside the worker's own service: safeguarding_lead talks it over with the worker.
        This view is not told.
        """
    def readiness(self, /, starter: NewStarter, as_of: date, view: AnswerView) -> Readiness:
        """
        Whether the organisation is ready for a peer support worker to start, what is missing and
        who answers for it.

        Parameters
        ----------
        starter
            The peer support worker who is to start, and what has been done for it.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        Readiness

        Raises
        ------
        CarewrightError
            A step recorded twice, or one recorded as not called for that always is.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> briefed = cw.StartStepTaken(step=cw.StartStep.TEAM_BRIEFED, on=dt.date(2026, 9, 21),
        ...     by_roles=["coordinator"])
        >>> starter = cw.NewStarter(worker="W-7", starts_on=dt.date(2026, 11, 2), steps=[briefed])
        >>> answer = policy.adjustments.readiness(starter, dt.date(2026, 10, 1),
        ...     cw.AnswerView.SUPERVISOR)
        >>> print(answer.ready)
        False
        >>> for owed in answer.missing[:3]:
        ...     print(owed.step, owed.owner)
        StartStep.ROLE_SPECIFIED service_manager
        StartStep.POST_IS_NO_GAP service_manager
        StartStep.TEAM_CONCERNS_HEARD coordinator
        """
    def register(
        self, /, workers: Sequence[AdjustedWorker], as_of: date, view: AnswerView
    ) -> AdjustmentRegister:
        """
        Every adjustment in its life, what is due next, and what is not as it should be. Faulty
        records are listed beside it.

        Parameters
        ----------
        workers
            The workers and what is agreed with them.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        AdjustmentRegister

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about adjustments.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> asked = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 9, 25))
        >>> worker = cw.AdjustedWorker(id="W-2", role="counsellor", started_on=dt.date(2025, 1, 6),
        ...     adjustments=[asked])
        >>> answer = policy.adjustments.register([worker], dt.date(2026, 10, 1), cw.AnswerView.WORKER)
        >>> print([(entry.adjustment, entry.state, entry.due_on) for entry in answer.entries])
        [('J-1', AdjustmentState.ASKED_FOR, datetime.date(2026, 10, 9))]
        >>> print(answer.entries[0].reasons[0])
        J-1: service_manager to answer by 2026-10-09.
        """
    def requests_late(
        self, /, workers: Sequence[AdjustedWorker], as_of: date, view: AnswerView
    ) -> AdjustmentRegister:
        """
        The requests that were not answered in time, and what was agreed and not put in place in
        time.

        Parameters
        ----------
        workers
            The workers and what is agreed with them.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        AdjustmentRegister

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about adjustments.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> asked = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 9, 1))
        >>> worker = cw.AdjustedWorker(id="W-2", role="counsellor", started_on=dt.date(2025, 1, 6),
        ...     adjustments=[asked])
        >>> answer = policy.adjustments.requests_late([worker], dt.date(2026, 10, 1),
        ...     cw.AnswerView.HUMAN_RESOURCES)
        >>> print(answer.entries[0].reasons[0])
        J-1: service_manager was to answer by 2026-09-15, 16 days ago.
        """
    def reviews_due(
        self, /, workers: Sequence[AdjustedWorker], as_of: date, view: AnswerView
    ) -> AdjustmentRegister:
        """
        The adjustments whose review is due soon or overdue.

        Parameters
        ----------
        workers
            The workers and what is agreed with them.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        AdjustmentRegister

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about adjustments.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> agreed = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 3, 2),
        ...     agreed_on=dt.date(2026, 3, 9), in_place_on=dt.date(2026, 3, 16),
        ...     effects=[cw.AdjustmentEffect.QuietSpace()])
        >>> worker = cw.AdjustedWorker(id="W-2", role="counsellor", started_on=dt.date(2025, 1, 6),
        ...     adjustments=[agreed])
        >>> answer = policy.adjustments.reviews_due([worker], dt.date(2026, 10, 1),
        ...     cw.AnswerView.SUPERVISOR)
        >>> print(answer.entries[0].adjustment, answer.entries[0].due_on)
        J-1 2026-09-16
        >>> print(answer.entries[0].reasons[0])
        J-1: review was due by 2026-09-16, 15 days ago; nobody is named for it.
        """
    def watched_by(self, /, watch: Watch) -> Adjustments:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
        """
    def wellbeing(self, /, worker: AdjustedWorker, as_of: date, view: AnswerView) -> Wellbeing:
        """
        How a worker's wellbeing is watched over and supported, and what is late or lacking.

        Parameters
        ----------
        worker
            The worker and what is agreed with them.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        Wellbeing

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed, as far as the view is told of them).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> worker = cw.AdjustedWorker(id="W-5", role="peer_worker", started_on=dt.date(2026, 3, 2),
        ...     check_ins=[cw.CheckIn(on=dt.date(2026, 8, 24))])
        >>> answer = policy.adjustments.wellbeing(worker, dt.date(2026, 10, 1), cw.AnswerView.SUPERVISOR)
        >>> for reason in answer.reasons:
        ...     print(reason)
        A check-in on wellbeing was due by 2026-09-21, 10 days ago; coordinator answers for it.
        A look at how the team and the worker get on was due by 2026-06-01, 122 days ago; coordinator
        answers for it.
        No link with a network of peers is recorded; coordinator answers for it.
        """

@final
class AgendaEntry:
    """
    Something for the next meeting.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actions(self, /) -> list[str]:
        """
        The open steps to come back to, by the caller's identifiers, the first due first.
        """
    @staticmethod
    def from_json(text: str) -> AgendaEntry:
        """
        Reads the JSON form.
        """
    @property
    def people(self, /) -> list[str]:
        """
        The people to talk about, by the caller's identifiers, the first first.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        Why it is there.
        """
    @property
    def reviews(self, /) -> list[str]:
        """
        What is to be reviewed, by the caller's identifiers, the first due first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def topic(self, /) -> AgendaTopic:
        """
        What it is about.
        """

@final
class AgendaPoint:
    """
    Something on the agenda, and who brought it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, topic: AgendaTopic, brought_by: BroughtBy) -> AgendaPoint: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def brought_by(self, /) -> BroughtBy:
        """
        Who brought it.
        """
    @staticmethod
    def from_json(text: str) -> AgendaPoint:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def topic(self, /) -> AgendaTopic:
        """
        What it is about.
        """

@final
class AgendaTopic:
    """
    What a meeting is about.
    """

    ADJUSTMENT_REVIEWS: Final[AgendaTopic]
    """
    Adjustments whose review is due.
    """
    ADMINISTRATION: Final[AgendaTopic]
    """
    Administration and local standards.
    """
    AGREED_STEPS: Final[AgendaTopic]
    """
    Steps agreed at the end, each with how it is done.
    """
    CASELOAD_AND_SCHEDULE: Final[AgendaTopic]
    """
    Caseload and timetable.
    """
    FRUSTRATION_TO_SOLUTIONS: Final[AgendaTopic]
    """
    Impatience with progress, turned to solutions.
    """
    OPEN_ACTIONS: Final[AgendaTopic]
    """
    Actions that are still open.
    """
    PEER_SUPPORT_VALUES: Final[AgendaTopic]
    """
    What makes the values of peer support hard to keep.
    """
    PEOPLE_SUPPORTED: Final[AgendaTopic]
    """
    The people supported.
    """
    RELATIONS_WITH_TEAMS: Final[AgendaTopic]
    """
    Relations with clinical teams.
    """
    STRAIN_OF_THE_WORK: Final[AgendaTopic]
    """
    The strain of the work.
    """
    STRENGTHS_AND_HOPE: Final[AgendaTopic]
    """
    The strengths of the people supported, and hope.
    """
    SUCCESSES: Final[AgendaTopic]
    """
    What has gone well, for a worker who doubts themselves.
    """
    WELLBEING: Final[AgendaTopic]
    """
    How the worker is, self-care, and needs that arise.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AgendaTopic:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AgreedCadence:
    """
    A cadence agreed with one worker, whatever it comes from. The tighter of it and the policy
    is owed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        kind: SupervisionKind,
        starts_on: date,
        ends_on: date | None = None,
        at_most_days_apart: int | None = None,
        formats: Sequence[SupervisionFormat] = ...,
    ) -> AgreedCadence: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at_most_days_apart(self, /) -> int | None:
        """
        Held at most so many days apart.
        """
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day, once there is one.
        """
    @property
    def formats(self, /) -> list[SupervisionFormat]:
        """
        Forms that count besides those of the policy.
        """
    @staticmethod
    def from_json(text: str) -> AgreedCadence:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of what was agreed.
        """
    @property
    def kind(self, /) -> SupervisionKind:
        """
        The kind of supervision it is about.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day on which it holds.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AgreedReview:
    """
    Something agreed with the worker whose review falls due.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, due_on: date) -> AgreedReview: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due_on(self, /) -> date:
        """
        The day by which it is reviewed.
        """
    @staticmethod
    def from_json(text: str) -> AgreedReview:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of what was agreed; it says nothing of what that is.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AgreementNeeded:
    """
    Why the worker has to agree to some work.
    """

    EXCEPTION_ALLOWED: Final[AgreementNeeded]
    """
    The adjustment allows an exception by the worker's agreement.
    """
    NOT_YET_IN_PLACE: Final[AgreementNeeded]
    """
    The adjustment is agreed and not yet in place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AgreementNeeded:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AnswerView:
    """
    For whom an answer is made. It holds what they need to know and nothing else.
    """

    HUMAN_RESOURCES: Final[AnswerView]
    """
    Human resources.
    """
    OWN_CARE_LEAD: Final[AnswerView]
    """
    The lead for workers' own care: whether care is to be arranged elsewhere.
    """
    ROTA_PLANNER: Final[AnswerView]
    """
    Whoever plans the rota: limits of the work, and until when.
    """
    SUPERVISOR: Final[AnswerView]
    """
    Whoever supervises the worker.
    """
    TEAM: Final[AnswerView]
    """
    The colleagues: what the worker chose to share with them.
    """
    WORKER: Final[AnswerView]
    """
    The worker: everything about themselves.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AnswerView:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Application:
    """
    An application for a post. It has no field for a protected characteristic, for gaps between
    jobs, for sickness or for a criminal record.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, id: str, findings: Sequence[CriterionFinding] = ...) -> Application: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[CriterionFinding]:
        """
        What assessors found, in any order.
        """
    @staticmethod
    def from_json(text: str) -> Application:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the applicant.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ApplicationOutcome:
    """
    How an application came out.
    """

    ESSENTIAL_UNMET: Final[ApplicationOutcome]
    """
    Something essential is not met.
    """
    NOT_SCORED: Final[ApplicationOutcome]
    """
    Something essential is not scored.
    """
    RESERVE: Final[ApplicationOutcome]
    """
    Everything essential is met, and the places went to others.
    """
    SHORTLISTED: Final[ApplicationOutcome]
    """
    Shortlisted.
    """
    TIED_AT_LIMIT: Final[ApplicationOutcome]
    """
    Level with others at the last place that is left: people decide between them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ApplicationOutcome:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ApplicationStanding:
    """
    How one application came out.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def application(self, /) -> str:
        """
        The caller's identifier of the applicant.
        """
    @property
    def criteria(self, /) -> list[CriterionStanding]:
        """
        Every criterion, by its id.
        """
    @property
    def essential_asked(self, /) -> int:
        """
        Essential criteria that count at this stage.
        """
    @property
    def essential_met(self, /) -> int:
        """
        Essential criteria that are met.
        """
    @staticmethod
    def from_json(text: str) -> ApplicationStanding:
        """
        Reads the JSON form.
        """
    @property
    def outcome(self, /) -> ApplicationOutcome:
        """
        How it came out.
        """
    @property
    def place(self, /) -> int | None:
        """
        The place among those who meet everything essential, from 1; equals share one.
        """
    @property
    def points(self, /) -> int:
        """
        The points that desirable criteria add.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Appointee:
    """
    Somebody who was appointed and has not started, or has just.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        starts_on: date,
        checks: Sequence[CheckDone] = ...,
        flag_raised_on: date | None = None,
        flag_review: FlagReview | None = None,
    ) -> Appointee: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def checks(self, /) -> list[CheckDone]:
        """
        Checks that are in, in any order.
        """
    @property
    def flag_raised_on(self, /) -> date | None:
        """
        The day on which an application or a check brought up a criminal record. Nothing of what
        it says is recorded.
        """
    @property
    def flag_review(self, /) -> FlagReview | None:
        """
        How it was looked at.
        """
    @staticmethod
    def from_json(text: str) -> Appointee:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the person.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day of work.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

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
class AppointmentOffer:
    """
    An appointment that was offered; two dates are two offers.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        step: ReferralStep,
        offered_on: date,
        for_date: date,
        by_consented_contact: bool,
        response: OfferResponse,
        answered_on: date | None = None,
    ) -> AppointmentOffer: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answered_on(self, /) -> date | None:
        """
        The day of the answer; needed once there is one.
        """
    @property
    def by_consented_contact(self, /) -> bool:
        """
        It was made in a way the client has consented to.
        """
    @property
    def for_date(self, /) -> date:
        """
        The day of the appointment.
        """
    @staticmethod
    def from_json(text: str) -> AppointmentOffer:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the offer.
        """
    @property
    def offered_on(self, /) -> date:
        """
        The day it was made.
        """
    @property
    def response(self, /) -> OfferResponse:
        """
        What the client answered.
        """
    @property
    def step(self, /) -> ReferralStep:
        """
        The step it is for.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class AreaShare:
    """
    How one part of a framework came out.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def area(self, /) -> str:
        """
        The part.
        """
    @staticmethod
    def from_json(text: str) -> AreaShare:
        """
        Reads the JSON form.
        """
    @property
    def met(self, /) -> int:
        """
        Statements that are met.
        """
    @property
    def not_answered(self, /) -> int:
        """
        Statements that are not answered.
        """
    @property
    def not_applicable(self, /) -> int:
        """
        Statements that do not apply.
        """
    @property
    def not_met(self, /) -> int:
        """
        Statements that are not met.
        """
    @property
    def partly(self, /) -> int:
        """
        Statements that are partly met.
        """
    @property
    def share(self, /) -> ExactFraction | None:
        """
        The share met of what applies; none when nothing does.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ArrowFrame:
    """
    Rows and columns in the memory layout of Apache Arrow. Every tool for data frames takes it:
    `polars.DataFrame(frame)`, `pyarrow.table(frame)`, `pandas.DataFrame.from_arrow(frame)`.
    """
    def __arrow_c_array__(
        self, /, requested_schema: CapsuleType | None = None
    ) -> tuple[CapsuleType, CapsuleType]:
        """
        The types of the columns, and the rows as one array of records.
        """
    def __arrow_c_schema__(self, /) -> CapsuleType:
        """
        The types of the columns.
        """
    def __arrow_c_stream__(self, /, requested_schema: CapsuleType | None = None) -> CapsuleType:
        """
        The stream of the Arrow C data interface. Columns keep their types whatever is asked for.
        """
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def column_names(self, /) -> list[str]:
        """
        The names of the columns.
        """

@final
class AskedBy:
    """
    Who brought an adjustment up.
    """

    OCCUPATIONAL_HEALTH: Final[AskedBy]
    """
    Occupational health.
    """
    SERVICE: Final[AskedBy]
    """
    The service, which knew or should have known.
    """
    SUPERVISOR: Final[AskedBy]
    """
    The supervisor, who saw a difficulty.
    """
    WORKER: Final[AskedBy]
    """
    The worker.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AskedBy:
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
class Availability:
    """
    Whether one worker may be given new clients, as one view is told of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreement_of_role(self, /) -> str | None:
        """
        Id of the role that has to agree to any new client, where one has to.
        """
    @property
    def agreement_of_worker(self, /) -> bool:
        """
        The worker has to agree to the further ones.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def caseload(self, /) -> int | None:
        """
        Clients now, in a view that is told.
        """
    @property
    def caseload_at_most(self, /) -> int | None:
        """
        The most clients at once, by role, hours and adjustments together.
        """
    @property
    def counts_as_cover(self, /) -> bool:
        """
        The places may be counted towards a vacancy or a gap; never those of a peer support worker.
        """
    @staticmethod
    def from_json(text: str) -> Availability:
        """
        Reads the JSON form.
        """
    @property
    def limits(self, /) -> AdjustedLimits:
        """
        The limits of the work that are in force, to be kept to with every client.
        """
    @property
    def lines(self, /) -> list[str]:
        """
        Ids of the service lines whose clients the role is given; empty where it is every line.
        """
    @property
    def new_this_week(self, /) -> int | None:
        """
        New clients in this week so far.
        """
    @property
    def new_this_week_at_most(self, /) -> int | None:
        """
        The most new clients in a week.
        """
    @property
    def outcome(self, /) -> AvailabilityOutcome:
        """
        Whether they may; the same in every view that is told.
        """
    @property
    def places(self, /) -> int:
        """
        New clients who may be given now, without asking anybody.
        """
    @property
    def places_by_agreement(self, /) -> int:
        """
        Further new clients, once whoever has to agree does.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyAvailabilityReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def risks(self, /) -> list[RecordedRisk]:
        """
        The recorded risk of clients the role is given.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count, in a view that is told of them.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class AvailabilityBatch:
    """
    The availability of many workers: everybody who went in comes out, decided or rejected.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def decided(self, /) -> list[Availability]:
        """
        The answers, in the order of the workers.
        """
    @property
    def places(self, /) -> int:
        """
        Places of all of them, without asking anybody.
        """
    @property
    def places_as_cover(self, /) -> int:
        """
        Those of them that may be counted towards a vacancy or a gap.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The workers who could not be decided, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """

@final
class AvailabilityOutcome:
    """
    Whether a worker may be given new clients, the freest first.
    """

    AVAILABLE: Final[AvailabilityOutcome]
    """
    They may, as anybody in the role.
    """
    AVAILABLE_WITHIN_LIMITS: Final[AvailabilityOutcome]
    """
    They may, within limits that are their own.
    """
    NEEDS_AGREEMENT: Final[AvailabilityOutcome]
    """
    Only if the lead or the worker agrees.
    """
    NOT_AVAILABLE: Final[AvailabilityOutcome]
    """
    They may not.
    """
    NOT_TOLD_HERE: Final[AvailabilityOutcome]
    """
    This view is not told.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AvailabilityOutcome:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@disjoint_base
class AvailabilityReason:
    @final
    class PlacesLeft(AvailabilityReason):
        """There are places."""

        __match_args__ = (
            "places",
            "caseload",
            "caseload_at_most",
        )
        @property
        def places(self) -> int: ...
        @property
        def caseload(self) -> int: ...
        @property
        def caseload_at_most(self) -> int: ...

    @final
    class CaseloadFull(AvailabilityReason):
        """The caseload is full."""

        __match_args__ = (
            "caseload",
            "caseload_at_most",
        )
        @property
        def caseload(self) -> int: ...
        @property
        def caseload_at_most(self) -> int: ...

    @final
    class WeekLeavesFewer(AvailabilityReason):
        """The new clients of this week leave room for fewer than the caseload does."""

        __match_args__ = (
            "new_this_week",
            "at_most",
        )
        @property
        def new_this_week(self) -> int: ...
        @property
        def at_most(self) -> int: ...

    @final
    class WeekFull(AvailabilityReason):
        """The new clients of this week are as many as a week may have."""

        __match_args__ = (
            "new_this_week",
            "at_most",
            "again_from",
        )
        @property
        def new_this_week(self) -> int: ...
        @property
        def at_most(self) -> int: ...
        @property
        def again_from(self) -> date: ...

    @final
    class ProRata(AvailabilityReason):
        """The caseload goes by the hours."""

        __match_args__ = (
            "caseload_at_most",
            "full_caseload",
            "weekly_minutes",
            "full_time_weekly_minutes",
        )
        @property
        def caseload_at_most(self) -> int: ...
        @property
        def full_caseload(self) -> int: ...
        @property
        def weekly_minutes(self) -> int: ...
        @property
        def full_time_weekly_minutes(self) -> int: ...

    @final
    class CaseloadAdjusted(AvailabilityReason):
        """An adjustment makes the caseload smaller."""

        __match_args__ = (
            "caseload_at_most",
            "until",
            "adjustments",
        )
        @property
        def caseload_at_most(self) -> int: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class NoTimeForClients(AvailabilityReason):
        """An adjustment leaves no time for clients."""

        __match_args__ = (
            "until",
            "adjustments",
        )
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class MoreIfTheWorkerAgrees(AvailabilityReason):
        """The worker may agree to more than their adjustments have room for."""

        __match_args__ = ("places",)
        @property
        def places(self) -> int: ...

    @final
    class LimitToKeep(AvailabilityReason):
        """A limit of the work to keep to with every client."""

        __match_args__ = (
            "limit",
            "until",
            "adjustments",
        )
        @property
        def limit(self) -> AdjustmentEffect: ...
        @property
        def until(self) -> date | None: ...
        @property
        def adjustments(self) -> list[str]: ...

    @final
    class LimitsConflict(AvailabilityReason):
        """Adjustments contradict each other; nothing is resolved in silence."""

        __match_args__ = (
            "conflict",
            "lead",
        )
        @property
        def conflict(self) -> ConflictKind: ...
        @property
        def lead(self) -> str: ...

    @final
    class SupervisionInPlace(AvailabilityReason):
        """Every supervision that is owed is in place."""

        __match_args__ = ()

    @final
    class SupervisionOverdue(AvailabilityReason):
        """Some supervision that is owed is overdue."""

        __match_args__ = (
            "requirements",
            "since",
        )
        @property
        def requirements(self) -> list[str]: ...
        @property
        def since(self) -> date: ...

    @final
    class SupervisionNotKnown(AvailabilityReason):
        """Records lack what tells whether supervision was held."""

        __match_args__ = ("requirements",)
        @property
        def requirements(self) -> list[str]: ...

    @final
    class NoSupervisor(AvailabilityReason):
        """No suitable supervisor is arranged."""

        __match_args__ = ("requirements",)
        @property
        def requirements(self) -> list[str]: ...

    @final
    class Away(AvailabilityReason):
        """The worker is away, whatever for."""

        __match_args__ = ("last_day",)
        @property
        def last_day(self) -> date | None: ...

    @final
    class AgreementNeeded(AvailabilityReason):
        """The policy lets new clients be given only with agreement."""

        __match_args__ = ("lead",)
        @property
        def lead(self) -> str: ...

    @final
    class NoNewClientsNow(AvailabilityReason):
        """The policy lets no new clients be given for now."""

        __match_args__ = ("lead",)
        @property
        def lead(self) -> str: ...

    @final
    class NotStarted(AvailabilityReason):
        """The worker starts later."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class RoleTakesNoClients(AvailabilityReason):
        """The role is not given clients."""

        __match_args__ = ("role",)
        @property
        def role(self) -> str: ...

    @final
    class RisksTaken(AvailabilityReason):
        """The role is given clients of some recorded risks only."""

        __match_args__ = (
            "taken",
            "others_to",
        )
        @property
        def taken(self) -> list[RecordedRisk]: ...
        @property
        def others_to(self) -> str: ...

    @final
    class LinesTaken(AvailabilityReason):
        """The role is given clients of some service lines only."""

        __match_args__ = ("lines",)
        @property
        def lines(self) -> list[str]: ...

    @final
    class PeerWorkerCoversNoGap(AvailabilityReason):
        """A peer support worker never covers a vacancy or a gap."""

        __match_args__ = ("role",)
        @property
        def role(self) -> str: ...

    @final
    class NotToldHere(AvailabilityReason):
        """This view is not told."""

        __match_args__ = ()

    """
    A `AvailabilityReason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> AvailabilityReason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class AvailabilityRules:
    """
    The questions about availability for new clients, asked of one policy.

    Every answer is made for one view and holds what that view needs to know, and nothing else; so
    does every error. It uses what had happened or been recorded by the end of the as-of date. Every
    question is an error where no version of the policy is in force, or the one that is says
    nothing about availability.
    """
    def for_new_clients(
        self, /, worker: WorkerForClients, as_of: date, view: AnswerView
    ) -> Availability:
        """
        Whether a worker may be given new clients, how many, of what kind, and within which limits:
        what the role allows, what is agreed with the worker, and whether supervision is in place.

        Parameters
        ----------
        worker
            The worker: supervision, adjustments and clients.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        Availability

        Raises
        ------
        CarewrightError
            The facts contradict themselves, each other or the policy (all faults are listed, as far as the view is told of them).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> supervised = cw.SupervisedWorker(id="W-6", role="volunteer_counsellor",
        ...     started_on=dt.date(2026, 9, 21),
        ...     supervisors=[cw.Supervisor(id="S-1", gives=[cw.SupervisionKind.CLINICAL])])
        >>> worker = cw.WorkerForClients(supervised=supervised)
        >>> answer = policy.availability.for_new_clients(worker, dt.date(2026, 10, 1),
        ...     cw.AnswerView.SUPERVISOR)
        >>> print(answer.outcome, answer.places)
        AvailabilityOutcome.AVAILABLE 1
        >>> for reason in answer.reasons:
        ...     print(reason)
        0 of at most 4 clients now, and room for 1 more.
        0 of at most 1 new clients this week.
        Clients whose risk is recorded as not high; safeguarding_lead decides about any other.
        Supervision is in place.
        """
    def for_new_clients_batch(
        self, /, workers: Sequence[WorkerForClients], as_of: date, view: AnswerView
    ) -> AvailabilityBatch:
        """
        The availability of many workers, and their places added up; those whose facts have to be
        put right come back beside.

        Parameters
        ----------
        workers
            The workers: supervision, adjustments and clients of each.
        as_of
            The day of the question: what is dated later is listed as set aside.
        view
            For whom the answer is made: what they are not told is not in it.

        Returns
        -------
        AvailabilityBatch

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about availability.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> supervisors = [cw.Supervisor(id="S-1", gives=[cw.SupervisionKind.CLINICAL])]
        >>> workers = [cw.WorkerForClients(supervised=cw.SupervisedWorker(id=name,
        ...     role="volunteer_counsellor", started_on=dt.date(2026, 9, 21), supervisors=arranged))
        ...     for name, arranged in [("W-6", supervisors), ("W-7", [])]]
        >>> batch = policy.availability.for_new_clients_batch(workers, dt.date(2026, 10, 1),
        ...     cw.AnswerView.SUPERVISOR)
        >>> print([(answer.worker, answer.outcome) for answer in batch.decided])
        [('W-6', AvailabilityOutcome.AVAILABLE), ('W-7', AvailabilityOutcome.NOT_AVAILABLE)]
        >>> print(batch.places)
        1
        """
    def watched_by(self, /, watch: Watch) -> AvailabilityRules:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
        """

@final
class AverageTerm:
    """
    One term of an average.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competency(self, /) -> str:
        """
        The competency.
        """
    @property
    def distance(self, /) -> int:
        """
        Its distance from the required level, in steps of its own scale.
        """
    @staticmethod
    def from_json(text: str) -> AverageTerm:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def weight(self, /) -> int:
        """
        How often it counts.
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
    def changes(self, /) -> list[AnyChange]:
        """
        The smallest changes that together would make the answer yes, on the day they name if
        they name one; empty when it is yes, and when no change would. Past a ceiling, where a
        client is or may be at high risk, a review by the named lead is asked for each time.
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
    def reasons(self, /) -> list[AnyReason]:
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
class BreakRule:
    """
    A break after working for a time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after_minutes(self, /) -> int:
        """
        After at most so many minutes of work.
        """
    @property
    def break_minutes(self, /) -> int:
        """
        The break, in minutes.
        """
    @staticmethod
    def from_json(text: str) -> BreakRule:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class BroughtBy:
    """
    Who brought something to a meeting.
    """

    SUPERVISOR: Final[BroughtBy]
    """
    The supervisor.
    """
    WORKER: Final[BroughtBy]
    """
    The worker.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> BroughtBy:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CancelledBy:
    """
    Who cancelled an appointment.
    """

    CLIENT: Final[CancelledBy]
    """
    The client, or somebody for them.
    """
    SERVICE: Final[CancelledBy]
    """
    The service.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CancelledBy:
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

@final
class CarePlace:
    """
    Where a worker wants to have care.
    """

    ELSEWHERE: Final[CarePlace]
    """
    In another service.
    """
    OWN_SERVICE: Final[CarePlace]
    """
    In the service they work in.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CarePlace:
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
class ChangeKind:
    """
    What has changed for a worker.
    """

    CONDITION: Final[ChangeKind]
    """
    The condition, by the worker's own word.
    """
    JOB: Final[ChangeKind]
    """
    The job: another role, place, line manager or pattern of work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ChangeKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CheckDone:
    """
    A check that is in.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        check: PreStartCheck,
        on: date,
        query_raised: bool = False,
        query_settled_on: date | None = None,
    ) -> CheckDone: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def check(self, /) -> PreStartCheck:
        """
        The check.
        """
    @staticmethod
    def from_json(text: str) -> CheckDone:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def query_raised(self, /) -> bool:
        """
        It brought up a question.
        """
    @property
    def query_settled_on(self, /) -> date | None:
        """
        The day the question was settled.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CheckIn:
    """
    A check-in on a worker's wellbeing. What was said stays between those who said it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, on: date, need_raised: bool = False, acted_on: date | None = None
    ) -> CheckIn: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def acted_on(self, /) -> date | None:
        """
        The day the need was acted on.
        """
    @staticmethod
    def from_json(text: str) -> CheckIn:
        """
        Reads the JSON form.
        """
    @property
    def need_raised(self, /) -> bool:
        """
        It brought up a need.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
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
class ClientWork:
    """
    Time spent with clients on one day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date, minutes: int) -> ClientWork: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ClientWork:
        """
        Reads the JSON form.
        """
    @property
    def minutes(self, /) -> int:
        """
        Minutes.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Clock:
    """
    How a wait reads under one set of rules, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def days_deducted(self, /) -> int:
        """
        Days deducted since the last reset.
        """
    @property
    def days_on_clock(self, /) -> int:
        """
        Days on the clock.
        """
    @property
    def days_since(self, /) -> int:
        """
        Calendar days from the day since which the client waits.
        """
    @staticmethod
    def from_json(text: str) -> Clock:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def regime(self, /) -> ClockRegime:
        """
        The rules under which it was counted.
        """
    @property
    def resets(self, /) -> list[date]:
        """
        The days on which it was reset to zero, earliest first.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def state(self, /) -> ClockState:
        """
        Whether it runs.
        """
    @property
    def stopped_on(self, /) -> date | None:
        """
        The day it stopped.
        """
    @property
    def targets(self, /) -> list[TargetStanding]:
        """
        What is to happen within how many days, and where that stands.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def waiting_since(self, /) -> date:
        """
        The day since which the client waits.
        """

@final
class ClockRegime:
    """
    The rules under which a wait is counted.
    """

    ENGLAND_REFERRAL_TO_TREATMENT: Final[ClockRegime]
    """
    England, referral to treatment: 18 weeks, no pauses.
    """
    LOCAL: Final[ClockRegime]
    """
    The service's own rules, spelled out in the policy.
    """
    SCOTLAND: Final[ClockRegime]
    """
    Scotland, psychological therapies: 18 weeks, with reasonable offers, unavailability
    deducted, and a reset on the third cancellation.
    """
    TALKING_THERAPIES: Final[ClockRegime]
    """
    NHS Talking Therapies: 6 and 18 weeks to the first treatment, as 42 and 126 days.
    """
    WALES: Final[ClockRegime]
    """
    Wales, local primary mental health: 28 days to assessment and 28 from there.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ClockRegime:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ClockReview:
    """
    A review after refused offers or cancellations.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date, decided: ReviewDecision) -> ClockReview: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def decided(self, /) -> ReviewDecision:
        """
        What was decided.
        """
    @staticmethod
    def from_json(text: str) -> ClockReview:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day of the review.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ClockState:
    """
    Whether a clock runs.
    """

    EXCLUDED: Final[ClockState]
    """
    The wait has ended and is not measured.
    """
    NOT_STARTED: Final[ClockState]
    """
    The referral is received after the as-of date.
    """
    RUNNING: Final[ClockState]
    """
    It runs.
    """
    STOPPED: Final[ClockState]
    """
    The last step it measures was taken, or the referral was closed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ClockState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ClocksSideBySide:
    """
    One history as every clock reads it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def clocks(self, /) -> list[Clock]:
        """
        The national clocks, and the local one where the policy spells it out.
        """
    @staticmethod
    def from_json(text: str) -> ClocksSideBySide:
        """
        Reads the JSON form.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CodeCount:
    """
    A code and how many there are.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code.
        """
    @property
    def count(self, /) -> int:
        """
        How many.
        """
    @staticmethod
    def from_json(text: str) -> CodeCount:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Comparison:
    """
    Which of two referrals is first, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def first(self, /) -> str | None:
        """
        The one that is first; none when one of them is not on the list.
        """
    @staticmethod
    def from_json(text: str) -> Comparison:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def second(self, /) -> str | None:
        """
        The other.
        """
    @property
    def sentence(self, /) -> str:
        """
        Why, in one sentence.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Competency:
    """
    A competency with a scale of its own.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        title: str,
        area: str | None = None,
        desired: str | None = None,
        relevance: str | None = None,
        requires: Sequence[str] = ...,
        printed: PrintedAt | None = None,
        levels: Sequence[CompetencyLevel],
    ) -> Competency: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def area(self, /) -> str | None:
        """
        The part of the framework it belongs to.
        """
    @property
    def desired(self, /) -> str | None:
        """
        The level that the role expects, by its id, where the source names one.
        """
    @staticmethod
    def from_json(text: str) -> Competency:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The competency's id, unique in the framework.
        """
    @property
    def levels(self, /) -> list[CompetencyLevel]:
        """
        Its levels, the lowest first: the position is the order.
        """
    @property
    def printed(self, /) -> PrintedAt | None:
        """
        How the source prints it.
        """
    @property
    def relevance(self, /) -> str | None:
        """
        Why it matters to the people who are supported.
        """
    @property
    def requires(self, /) -> list[str]:
        """
        The competencies it builds on, by their ids; it is what each of them unlocks.
        """
    @property
    def title(self, /) -> str:
        """
        What it is called.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CompetencyEvidence:
    """
    One piece of evidence: where it is, and nothing of what it says.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: EvidenceKind, on: date, reference: str) -> CompetencyEvidence: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CompetencyEvidence:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> EvidenceKind:
        """
        What it is.
        """
    @property
    def on(self, /) -> date:
        """
        The day it is from.
        """
    @property
    def reference(self, /) -> str:
        """
        The caller's identifier of it, such as that of the record of a supervision.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CompetencyFramework:
    """
    A competency framework: competencies with levels, statements without, or both.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        title: str,
        version: str,
        level_order: LevelOrder,
        source: FrameworkSource,
        competencies: Sequence[Competency] = ...,
        statements: Sequence[Statement] = ...,
    ) -> CompetencyFramework: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def check(self, /) -> None:
        """
        Checks a framework that was made in code as a file is checked.

        Raises
        ------
        FrameworkError
            The framework has faults; all are listed.
        """
    @property
    def competencies(self, /) -> list[Competency]:
        """
        Its competencies, in the order of the source.
        """
    @staticmethod
    def from_case_json(text: str) -> LoadedFramework:
        """
        Reads and checks a package of the 1EdTech CASE exchange format.

        Raises
        ------
        FrameworkError
            The package cannot be read, or the framework has faults; all are listed.
        """
    @staticmethod
    def from_csv(text: str) -> LoadedFramework:
        """
        Reads and checks a framework written as CSV: one row for each level and each statement.

        Raises
        ------
        FrameworkError
            The framework has faults; all are listed.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyFramework:
        """
        Reads the JSON form.
        """
    @staticmethod
    def from_toml(text: str) -> LoadedFramework:
        """
        Reads and checks a framework written in TOML.

        Raises
        ------
        FrameworkError
            The framework has faults; all are listed.
        """
    @property
    def id(self, /) -> str:
        """
        The framework's id, the service's own.
        """
    @property
    def level_order(self, /) -> LevelOrder:
        """
        Whether a level includes those below it.
        """
    def lint(self, /) -> FrameworkLint:
        """
        Looks the framework through, and changes nothing.
        """
    @staticmethod
    def load_shipped(id: str) -> LoadedFramework:
        """
        A framework that is shipped, by its id.

        Raises
        ------
        FrameworkError
            None of this id is shipped.
        """
    @staticmethod
    def read(text: str, format: FrameworkFormat) -> LoadedFramework:
        """
        Reads and checks a framework that is written in a format.

        Raises
        ------
        FrameworkError
            The framework has faults; all are listed.
        """
    @staticmethod
    def shipped() -> list[str]:
        """
        The ids of the frameworks that are shipped.
        """
    @property
    def source(self, /) -> FrameworkSource:
        """
        Where it comes from.
        """
    @property
    def statements(self, /) -> list[Statement]:
        """
        Its statements, in the order of the source.
        """
    @property
    def title(self, /) -> str:
        """
        What it is called.
        """
    def to_csv(self, /) -> str:
        """
        The framework as CSV: one row for each level and each statement.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    def to_toml(self, /) -> str:
        """
        The framework as TOML.
        """
    @property
    def version(self, /) -> str:
        """
        Its version, as its owner says it.
        """

@final
class CompetencyLevel:
    """
    One level of a competency.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, id: str, label: str, number: int | None = None, indicators: Sequence[str] = ...
    ) -> CompetencyLevel: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CompetencyLevel:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The level's id, unique in the competency.
        """
    @property
    def indicators(self, /) -> list[str]:
        """
        What a worker at this level does, each indicator in one text.
        """
    @property
    def label(self, /) -> str:
        """
        Its label, as printed; two levels may have the same.
        """
    @property
    def number(self, /) -> int | None:
        """
        Its number, as printed; it decides nothing.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CompetencyProfile:
    """
    What a worker has shown of what a role requires.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def average(self, /) -> WeightedDistance | None:
        """
        The average, where the policy asks for one and something is rated.
        """
    @property
    def competencies(self, /) -> list[CompetencyStanding]:
        """
        Every competency that the role requires, in the order of the framework.
        """
    @property
    def framework(self, /) -> str:
        """
        The framework, by its id.
        """
    @property
    def framework_version(self, /) -> str:
        """
        Its version.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyProfile:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def readiness(self, /) -> RoleReadiness:
        """
        Whether the worker is ready for the role.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def role(self, /) -> str:
        """
        The role.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def values(self, /) -> list[ValueStanding]:
        """
        Every value that the policy names, in its order.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class CompetencyProgress:
    """
    What became of one competency.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> str | None:
        """
        The level held now.
        """
    @property
    def before(self, /) -> str | None:
        """
        The level held before.
        """
    @property
    def change(self, /) -> ProgressKind:
        """
        What became of it.
        """
    @property
    def competency(self, /) -> str:
        """
        The competency.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyProgress:
        """
        Reads the JSON form.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why.
        """
    @property
    def steps(self, /) -> int | None:
        """
        Steps between them; none when one of them is not rated.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CompetencyRating:
    """
    What one rater says of one level of one competency.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        by: RaterKind,
        rater: str,
        on: date,
        competency: str,
        level: str,
        result: RatingResult = ...,
        evidence: Sequence[CompetencyEvidence] = ...,
        feedback_from: CustomerKind | None = None,
    ) -> CompetencyRating: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> RaterKind:
        """
        What the rater is to the worker.
        """
    @property
    def competency(self, /) -> str:
        """
        The competency, by its id in the framework.
        """
    @property
    def evidence(self, /) -> list[CompetencyEvidence]:
        """
        What it rests on.
        """
    @property
    def feedback_from(self, /) -> CustomerKind | None:
        """
        Of a service user's rating: the kind of customer. All of them count as customers.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyRating:
        """
        Reads the JSON form.
        """
    @property
    def level(self, /) -> str:
        """
        The level, by its id in the competency.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def rater(self, /) -> str:
        """
        The caller's identifier of the rater; that of the worker in a self-rating.
        """
    @property
    def result(self, /) -> RatingResult:
        """
        Whether the level is met.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@disjoint_base
class CompetencyReason:
    @final
    class RequiredMet(CompetencyReason):
        """The level that the role requires is held."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class BeyondRequired(CompetencyReason):
        """A level above the one that the role requires is held."""

        __match_args__ = (
            "competency",
            "held",
            "required",
            "steps",
        )
        @property
        def competency(self) -> str: ...
        @property
        def held(self) -> str: ...
        @property
        def required(self) -> str: ...
        @property
        def steps(self) -> int: ...

    @final
    class Short(CompetencyReason):
        """The level held is below the one that the role requires."""

        __match_args__ = (
            "competency",
            "held",
            "required",
            "steps",
        )
        @property
        def competency(self) -> str: ...
        @property
        def held(self) -> str: ...
        @property
        def required(self) -> str: ...
        @property
        def steps(self) -> int: ...

    @final
    class BelowLowest(CompetencyReason):
        """No level that the scale describes is held: some scales have no name for that."""

        __match_args__ = (
            "competency",
            "required",
            "steps",
        )
        @property
        def competency(self) -> str: ...
        @property
        def required(self) -> str: ...
        @property
        def steps(self) -> int: ...

    @final
    class DesiredRequired(CompetencyReason):
        """The role names no level, so the one that the framework calls desired is required."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class NotRated(CompetencyReason):
        """Nobody whose rating counts has rated it."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class TooFewRaters(CompetencyReason):
        """Fewer raters have rated it than the policy asks for."""

        __match_args__ = (
            "competency",
            "raters",
            "wanted",
        )
        @property
        def competency(self) -> str: ...
        @property
        def raters(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class AssessorLacking(CompetencyReason):
        """The assessor decides, and none has rated it."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class RaterNotCounted(CompetencyReason):
        """A rating does not count, because the policy does not name raters of this kind."""

        __match_args__ = (
            "competency",
            "by",
            "rater",
        )
        @property
        def competency(self) -> str: ...
        @property
        def by(self) -> RaterKind: ...
        @property
        def rater(self) -> str: ...

    @final
    class RatingStale(CompetencyReason):
        """A rating is too old to count."""

        __match_args__ = (
            "competency",
            "rater",
            "on",
            "counted_until",
        )
        @property
        def competency(self) -> str: ...
        @property
        def rater(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def counted_until(self) -> date: ...

    @final
    class LowerLevelUnmet(CompetencyReason):
        """A rater puts somebody at a level and says that a lower one is not met; in a cumulative framework it counts up to below the lower one."""

        __match_args__ = (
            "competency",
            "rater",
            "claimed",
            "unmet",
        )
        @property
        def competency(self) -> str: ...
        @property
        def rater(self) -> str: ...
        @property
        def claimed(self) -> str: ...
        @property
        def unmet(self) -> str: ...

    @final
    class RequiredItselfUnmet(CompetencyReason):
        """A level above the required one is held, and the required one is not: each level stands for itself."""

        __match_args__ = (
            "competency",
            "held",
            "required",
        )
        @property
        def competency(self) -> str: ...
        @property
        def held(self) -> str: ...
        @property
        def required(self) -> str: ...

    @final
    class RatersDisagree(CompetencyReason):
        """The raters are further apart than the policy permits without a word."""

        __match_args__ = (
            "competency",
            "lowest",
            "highest",
            "steps",
            "most",
        )
        @property
        def competency(self) -> str: ...
        @property
        def lowest(self) -> str | None: ...
        @property
        def highest(self) -> str | None: ...
        @property
        def steps(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class EvidenceMissing(CompetencyReason):
        """A level is rated, and not held for want of evidence."""

        __match_args__ = (
            "competency",
            "level",
            "kinds",
            "current",
            "wanted",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def kinds(self) -> list[EvidenceKind]: ...
        @property
        def current(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class EvidenceStale(CompetencyReason):
        """A piece of evidence is too old to count."""

        __match_args__ = (
            "competency",
            "kind",
            "reference",
            "on",
            "counted_until",
        )
        @property
        def competency(self) -> str: ...
        @property
        def kind(self) -> EvidenceKind: ...
        @property
        def reference(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def counted_until(self) -> date: ...

    @final
    class Ready(CompetencyReason):
        """Everything that the role requires is held."""

        __match_args__ = ("competencies",)
        @property
        def competencies(self) -> int: ...

    @final
    class ReadyWithDevelopment(CompetencyReason):
        """Some competencies are short, within the limits of the policy."""

        __match_args__ = (
            "short",
            "most",
        )
        @property
        def short(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class EssentialTooShort(CompetencyReason):
        """A competency essential to the role is short by more than the policy permits."""

        __match_args__ = (
            "competency",
            "steps",
            "most",
        )
        @property
        def competency(self) -> str: ...
        @property
        def steps(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class OtherTooShort(CompetencyReason):
        """A competency is short by more than the policy permits."""

        __match_args__ = (
            "competency",
            "steps",
            "most",
        )
        @property
        def competency(self) -> str: ...
        @property
        def steps(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class TooManyShort(CompetencyReason):
        """More competencies are short than the policy permits."""

        __match_args__ = (
            "short",
            "most",
        )
        @property
        def short(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class CannotSayYet(CompetencyReason):
        """Some competencies are not rated, and nobody is called ready without knowing."""

        __match_args__ = ("competencies",)
        @property
        def competencies(self) -> list[str]: ...

    @final
    class ValueNotShown(CompetencyReason):
        """A value that everybody shows all the time is not shown lately."""

        __match_args__ = (
            "value",
            "last_on",
        )
        @property
        def value(self) -> str: ...
        @property
        def last_on(self) -> date | None: ...

    @final
    class ValuesShown(CompetencyReason):
        """Every value was shown lately."""

        __match_args__ = ("values",)
        @property
        def values(self) -> int: ...

    @final
    class AverageAsked(CompetencyReason):
        """The policy asks for one average over scales that are not alike."""

        __match_args__ = (
            "average",
            "terms",
        )
        @property
        def average(self) -> ExactFraction: ...
        @property
        def terms(self) -> int: ...

    @final
    class NextLevel(CompetencyReason):
        """The next level is the small step to take."""

        __match_args__ = (
            "competency",
            "held",
            "next",
            "steps_left",
        )
        @property
        def competency(self) -> str: ...
        @property
        def held(self) -> str | None: ...
        @property
        def next(self) -> str: ...
        @property
        def steps_left(self) -> int: ...

    @final
    class GatherEvidence(CompetencyReason):
        """A level is rated, and evidence would show it."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class GetRated(CompetencyReason):
        """It is not known where it stands."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class UnlocksOthers(CompetencyReason):
        """Others of the plan build on it."""

        __match_args__ = (
            "competency",
            "unlocks",
        )
        @property
        def competency(self) -> str: ...
        @property
        def unlocks(self) -> list[str]: ...

    @final
    class BuildsOnOthers(CompetencyReason):
        """It builds on others of the plan, which come first."""

        __match_args__ = (
            "competency",
            "builds_on",
        )
        @property
        def competency(self) -> str: ...
        @property
        def builds_on(self) -> list[str]: ...

    @final
    class BuildsInACircle(CompetencyReason):
        """Following what it builds on leads back to it, so none can come first."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class Later(CompetencyReason):
        """It comes later: the policy has only so many worked on at once."""

        __match_args__ = ("most",)
        @property
        def most(self) -> int: ...

    @final
    class NothingToDevelop(CompetencyReason):
        """Everything that the role requires is held."""

        __match_args__ = ()

    @final
    class MovedUp(CompetencyReason):
        """A higher level is held than before."""

        __match_args__ = (
            "competency",
            "before",
            "after",
            "steps",
        )
        @property
        def competency(self) -> str: ...
        @property
        def before(self) -> str | None: ...
        @property
        def after(self) -> str | None: ...
        @property
        def steps(self) -> int: ...

    @final
    class MovedDown(CompetencyReason):
        """A lower level is held than before."""

        __match_args__ = (
            "competency",
            "before",
            "after",
            "steps",
        )
        @property
        def competency(self) -> str: ...
        @property
        def before(self) -> str | None: ...
        @property
        def after(self) -> str | None: ...
        @property
        def steps(self) -> int: ...

    @final
    class MovedDownByAge(CompetencyReason):
        """The ratings are the same, and evidence has become too old."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class Unchanged(CompetencyReason):
        """The same level is held as before."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class Stalled(CompetencyReason):
        """It is short, and has not moved for longer than the policy lets pass without a word."""

        __match_args__ = (
            "competency",
            "days",
            "most",
        )
        @property
        def competency(self) -> str: ...
        @property
        def days(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class FirstRated(CompetencyReason):
        """It was not rated before."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str | None: ...

    @final
    class NoLongerRated(CompetencyReason):
        """It was rated before, and the ratings do not count any more."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class StillNotRated(CompetencyReason):
        """It was not rated before, and is not."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class ReadinessChanged(CompetencyReason):
        """Whether the worker is ready has changed."""

        __match_args__ = (
            "before",
            "after",
        )
        @property
        def before(self) -> RoleReadiness: ...
        @property
        def after(self) -> RoleReadiness: ...

    @final
    class ReadinessUnchanged(CompetencyReason):
        """Whether the worker is ready has not changed."""

        __match_args__ = ("readiness_now",)
        @property
        def readiness_now(self) -> RoleReadiness: ...

    @final
    class TeamCovered(CompetencyReason):
        """Enough workers hold what their roles require."""

        __match_args__ = (
            "competency",
            "holders",
            "wanted",
        )
        @property
        def competency(self) -> str: ...
        @property
        def holders(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class TeamThin(CompetencyReason):
        """Some workers hold what their roles require, and not enough."""

        __match_args__ = (
            "competency",
            "holders",
            "wanted",
        )
        @property
        def competency(self) -> str: ...
        @property
        def holders(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class TeamUncovered(CompetencyReason):
        """Nobody holds what their role requires."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class SinglePoint(CompetencyReason):
        """Exactly one worker holds what their role requires: it is lost when they are away."""

        __match_args__ = (
            "competency",
            "worker",
        )
        @property
        def competency(self) -> str: ...
        @property
        def worker(self) -> str: ...

    @final
    class NotRequired(CompetencyReason):
        """No role in the team requires it."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class StatementMet(CompetencyReason):
        """The statement is met."""

        __match_args__ = (
            "statement",
            "on",
        )
        @property
        def statement(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class StatementPartly(CompetencyReason):
        """The statement is partly met."""

        __match_args__ = (
            "statement",
            "on",
        )
        @property
        def statement(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class StatementNotMet(CompetencyReason):
        """The statement is not met."""

        __match_args__ = (
            "statement",
            "on",
        )
        @property
        def statement(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class StatementNotAnswered(CompetencyReason):
        """The statement applies and is not answered: it counts as not met."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class StatementWithoutEvidence(CompetencyReason):
        """The statement is answered as met or partly met, without evidence that is recent enough: it counts as not met."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class StatementDoesNotApply(CompetencyReason):
        """The statement is answered as not applicable, which the policy permits."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class StatementAlwaysApplies(CompetencyReason):
        """The statement is answered as not applicable, and holds for everybody: it counts as not met."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class ConditionDoesNotHold(CompetencyReason):
        """The statement does not apply: its condition does not hold."""

        __match_args__ = (
            "statement",
            "condition",
        )
        @property
        def statement(self) -> str: ...
        @property
        def condition(self) -> str: ...

    @final
    class ConditionNotRecorded(CompetencyReason):
        """Whether the condition holds is not recorded, so the statement counts as one that applies."""

        __match_args__ = (
            "statement",
            "condition",
        )
        @property
        def statement(self) -> str: ...
        @property
        def condition(self) -> str: ...

    @final
    class ConditionHolds(CompetencyReason):
        """The statement is answered as not applicable, and its condition holds: it counts as not met."""

        __match_args__ = (
            "statement",
            "condition",
        )
        @property
        def statement(self) -> str: ...
        @property
        def condition(self) -> str: ...

    @final
    class PartOfWhatDoesNotApply(CompetencyReason):
        """The statement is part of one that does not apply."""

        __match_args__ = (
            "statement",
            "parent",
        )
        @property
        def statement(self) -> str: ...
        @property
        def parent(self) -> str: ...

    @final
    class ReadFromParts(CompetencyReason):
        """The statement is not answered itself; it is read from its parts."""

        __match_args__ = (
            "statement",
            "met",
            "parts",
        )
        @property
        def statement(self) -> str: ...
        @property
        def met(self) -> int: ...
        @property
        def parts(self) -> int: ...

    @final
    class PartNotMet(CompetencyReason):
        """The statement is answered as met, and a part of it is not: it counts as partly met."""

        __match_args__ = (
            "statement",
            "parts",
        )
        @property
        def statement(self) -> str: ...
        @property
        def parts(self) -> list[str]: ...

    @final
    class ShareMet(CompetencyReason):
        """The share met of what applies."""

        __match_args__ = (
            "share",
            "applicable",
        )
        @property
        def share(self) -> ExactFraction: ...
        @property
        def applicable(self) -> int: ...

    @final
    class NothingApplies(CompetencyReason):
        """No statement applies, so there is no share."""

        __match_args__ = ()

    @final
    class CriterionMet(CompetencyReason):
        """The criterion is met."""

        __match_args__ = (
            "criterion",
            "score",
            "met_from",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def score(self) -> int: ...
        @property
        def met_from(self) -> int: ...

    @final
    class CriterionNotMet(CompetencyReason):
        """The criterion is not met."""

        __match_args__ = (
            "criterion",
            "score",
            "met_from",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def score(self) -> int: ...
        @property
        def met_from(self) -> int: ...

    @final
    class MonthsEnough(CompetencyReason):
        """There are enough months of it in all, whenever they were."""

        __match_args__ = (
            "criterion",
            "months",
            "wanted",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def months(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class MonthsTooFew(CompetencyReason):
        """There are too few months of it in all."""

        __match_args__ = (
            "criterion",
            "months",
            "wanted",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def months(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class QualificationAccepted(CompetencyReason):
        """The qualification is one of those that count as equal."""

        __match_args__ = (
            "criterion",
            "qualification",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def qualification(self) -> str: ...

    @final
    class QualificationNotAccepted(CompetencyReason):
        """The qualification is none of those that count."""

        __match_args__ = (
            "criterion",
            "qualification",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def qualification(self) -> str: ...

    @final
    class LivedExperienceConfirmed(CompetencyReason):
        """Relevant lived experience was confirmed. What it is is recorded nowhere."""

        __match_args__ = ("criterion",)
        @property
        def criterion(self) -> str: ...

    @final
    class LivedExperienceNotConfirmed(CompetencyReason):
        """Relevant lived experience was not confirmed."""

        __match_args__ = ("criterion",)
        @property
        def criterion(self) -> str: ...

    @final
    class CriterionNotScored(CompetencyReason):
        """Fewer assessors have scored the criterion than the policy asks for."""

        __match_args__ = (
            "criterion",
            "assessors",
            "wanted",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def assessors(self) -> int: ...
        @property
        def wanted(self) -> int: ...

    @final
    class AtInterview(CompetencyReason):
        """Only the interview shows the criterion, so it is left for then."""

        __match_args__ = ("criterion",)
        @property
        def criterion(self) -> str: ...

    @final
    class WithoutEvidence(CompetencyReason):
        """A finding does not count, because it says nothing of what it rests on."""

        __match_args__ = (
            "criterion",
            "assessor",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def assessor(self) -> str: ...

    @final
    class ShownOtherwise(CompetencyReason):
        """A finding does not count, because the criterion may not be shown this way."""

        __match_args__ = (
            "criterion",
            "assessor",
            "shown_by",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def assessor(self) -> str: ...
        @property
        def shown_by(self) -> ShownBy: ...

    @final
    class AssessorsDisagree(CompetencyReason):
        """Assessors are further apart than the policy permits without a word."""

        __match_args__ = (
            "criterion",
            "lowest",
            "highest",
            "most",
        )
        @property
        def criterion(self) -> str: ...
        @property
        def lowest(self) -> int: ...
        @property
        def highest(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class AllEssentialMet(CompetencyReason):
        """Everything essential is met."""

        __match_args__ = ("essential",)
        @property
        def essential(self) -> int: ...

    @final
    class EssentialUnmet(CompetencyReason):
        """Something essential is not met: nothing desirable makes up for it."""

        __match_args__ = ("criteria",)
        @property
        def criteria(self) -> list[str]: ...

    @final
    class EssentialNotScored(CompetencyReason):
        """Something essential is not scored, so it cannot be said."""

        __match_args__ = ("criteria",)
        @property
        def criteria(self) -> list[str]: ...

    @final
    class DesirablePoints(CompetencyReason):
        """The points that desirable criteria add."""

        __match_args__ = (
            "points",
            "met",
            "desirable",
        )
        @property
        def points(self) -> int: ...
        @property
        def met(self) -> int: ...
        @property
        def desirable(self) -> int: ...

    @final
    class SharesPlace(CompetencyReason):
        """Others have as many points: nothing here decides between them."""

        __match_args__ = ("others",)
        @property
        def others(self) -> list[str]: ...

    @final
    class TiedAtLimit(CompetencyReason):
        """Level with others where not all of them can be shortlisted: people decide."""

        __match_args__ = (
            "places",
            "applications",
        )
        @property
        def places(self) -> int: ...
        @property
        def applications(self) -> int: ...

    @final
    class WithinLimit(CompetencyReason):
        """The place is within the number to be shortlisted."""

        __match_args__ = (
            "place",
            "most",
        )
        @property
        def place(self) -> int: ...
        @property
        def most(self) -> int | None: ...

    @final
    class BeyondLimit(CompetencyReason):
        """Everything essential is met, and the places went to others."""

        __match_args__ = (
            "place",
            "most",
        )
        @property
        def place(self) -> int: ...
        @property
        def most(self) -> int: ...

    @final
    class ClearToStart(CompetencyReason):
        """Everything is in."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class CheckMissing(CompetencyReason):
        """A check is not in."""

        __match_args__ = ("check",)
        @property
        def check(self) -> PreStartCheck: ...

    @final
    class CheckAfterStart(CompetencyReason):
        """A check came in on or after the first day of work."""

        __match_args__ = (
            "check",
            "on",
            "starts_on",
        )
        @property
        def check(self) -> PreStartCheck: ...
        @property
        def on(self) -> date: ...
        @property
        def starts_on(self) -> date: ...

    @final
    class QueryOpen(CompetencyReason):
        """A check brought up a question that is not settled."""

        __match_args__ = ("check",)
        @property
        def check(self) -> PreStartCheck: ...

    @final
    class FlagForJointReview(CompetencyReason):
        """A criminal record was brought up: it decides nothing, and is looked at together by the roles that the policy names."""

        __match_args__ = ("lacking",)
        @property
        def lacking(self) -> list[str]: ...

    @final
    class FlagLookedAt(CompetencyReason):
        """What was brought up was looked at together, and the person starts."""

        __match_args__ = ("decision",)
        @property
        def decision(self) -> FlagDecision: ...

    @final
    class FlagRefused(CompetencyReason):
        """What was brought up was looked at together, and the person does not start, on grounds that are written down."""

        __match_args__ = ()

    @final
    class RefusalNeedsGrounds(CompetencyReason):
        """The person was refused without grounds that are written down: conditions that would support the person were not weighed."""

        __match_args__ = ()

    @final
    class ProbationUntil(CompetencyReason):
        """The last day of probation, by which it is reviewed."""

        __match_args__ = (
            "ends_on",
            "months",
        )
        @property
        def ends_on(self) -> date: ...
        @property
        def months(self) -> int: ...

    """
    A `CompetencyReason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> CompetencyReason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class CompetencyRequirement:
    """
    The level of one competency that a role asks for.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, competency: str, level: str | None = None, essential: bool = False, weight: int
    ) -> CompetencyRequirement: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competency(self, /) -> str:
        """
        The competency, by its id.
        """
    @property
    def essential(self, /) -> bool:
        """
        Without it the role cannot be done.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyRequirement:
        """
        Reads the JSON form.
        """
    @property
    def level(self, /) -> str | None:
        """
        The level asked for, by its id; where absent, the competency's desired level.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def weight(self, /) -> int:
        """
        How much it counts beside the others.
        """

@final
class CompetencyRules:
    """
    The questions about competencies and person specifications, asked of one policy.

    The version of the policy in force on the as-of date decides, also for what is past. Every
    answer uses what was recorded by the end of that day, and lists what is dated later as set
    aside. Every question is an error where no version is in force, or the one that is says nothing
    about competencies.
    """
    def before_start(self, /, specification: str, person: Appointee, as_of: date) -> StartClearance:
        """
        Whether everything is in before somebody starts, what is missing, and until when probation
        lasts.

        Parameters
        ----------
        specification
            The id of the person specification in the policy.
        person
            Who is to start, and what is in.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        StartClearance

        Raises
        ------
        CarewrightError
            The policy has no such person specification, or the facts contradict themselves.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> text = (cw.sample_folder() / "policy.toml").read_text(encoding="utf-8")
        >>> policy = cw.Policy.from_toml(text + ""\"
        ... [versions.competency.specifications.counsellor]
        ... title = "Counsellor"
        ... peer_support = false
        ... checks_before_start = ["references", "right_to_work"]
        ... flag_reviewed_by = ["human_resources", "safeguarding_lead"]
        ... probation_months = 6
        ...
        ... [versions.competency.specifications.counsellor.criteria.listening]
        ... asks = "Listens well"
        ... about = "skill"
        ... need = "essential"
        ... shown_by = ["application"]
        ... ""\")
        >>> person = cw.Appointee(id="P-2", starts_on=dt.date(2026, 11, 2), checks=[
        ...     cw.CheckDone(check=cw.PreStartCheck.REFERENCES, on=dt.date(2026, 9, 28))])
        >>> answer = policy.competency.before_start("counsellor", person, dt.date(2026, 10, 1))
        >>> print(answer.clear, answer.missing, answer.probation_ends_on)
        False [PreStartCheck.RIGHT_TO_WORK] 2027-05-01
        >>> for reason in answer.reasons:
        ...     print(reason)
        Not in: the right to work.
        Probation of 6 months lasts to 2027-05-01; review it by then.
        """
    def development_plan(
        self, /, framework: CompetencyFramework, worker: RatedWorker, role: RoleProfile, as_of: date
    ) -> DevelopmentPlan:
        """
        What a worker could work on, in order: small steps, the next level first, and nothing
        before what it builds on.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        worker
            The worker and the ratings on record.
        role
            What the role requires.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        DevelopmentPlan

        Raises
        ------
        CarewrightError
            The framework, the role profile or the ratings contradict themselves or each other (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> rating = cw.CompetencyRating(by=cw.RaterKind.MANAGER, rater="M-1", on=dt.date(2026, 6, 15),
        ...     competency="listening", level="learning")
        >>> worker = cw.RatedWorker(id="W-7", role="counsellor", ratings=[rating])
        >>> role = cw.RoleProfile(role="counsellor", framework=framework.id, requirements=[
        ...     cw.CompetencyRequirement(competency="listening", essential=True, weight=3)])
        >>> plan = policy.competency.development_plan(framework, worker, role, dt.date(2026, 10, 1))
        >>> print(plan.steps[0].kind, plan.steps[0].next)
        DevelopmentKind.NEXT_LEVEL steady
        >>> print(plan.steps[0].reasons[0])
        listening: from learning to steady, with 1 step left to the required level.
        """
    def lint(self, /, framework: CompetencyFramework) -> FrameworkLint:
        """
        What is to be looked at in a framework; nothing of it is changed.

        Parameters
        ----------
        framework
            The framework.

        Returns
        -------
        FrameworkLint

        Raises
        ------
        CarewrightError
            It never fails.

        Examples
        --------
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> findings = policy.competency.lint(framework).findings
        >>> print([finding.code for finding in findings])
        ['framework.scales_differ', 'framework.starts_differ', 'framework.lowest_label_missing']
        >>> print(findings[-1])
        endings: the scale begins at "Steady"; elsewhere "Learning" stands below it. What is below has
        no name here, and none was made.
        """
    def profile(
        self, /, framework: CompetencyFramework, worker: RatedWorker, role: RoleProfile, as_of: date
    ) -> CompetencyProfile:
        """
        What a worker has shown of what a role requires: for each competency the level held and
        required, the distance on its own scale, what evidence is missing or too old, and who
        disagrees; and whether the worker is ready.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        worker
            The worker and the ratings on record.
        role
            What the role requires.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        CompetencyProfile

        Raises
        ------
        CarewrightError
            The framework, the role profile or the ratings contradict themselves or each other (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> rating = cw.CompetencyRating(by=cw.RaterKind.MANAGER, rater="M-1", on=dt.date(2026, 6, 15),
        ...     competency="listening", level="learning")
        >>> worker = cw.RatedWorker(id="W-7", role="counsellor", ratings=[rating])
        >>> role = cw.RoleProfile(role="counsellor", framework=framework.id, requirements=[
        ...     cw.CompetencyRequirement(competency="listening", essential=True, weight=3)])
        >>> answer = policy.competency.profile(framework, worker, role, dt.date(2026, 10, 1))
        >>> print(answer.readiness)
        RoleReadiness.NOT_YET
        >>> print(answer.competencies[0].reasons[0])
        listening: learning, 1 step below steady.
        """
    def profile_batch(
        self,
        /,
        framework: CompetencyFramework,
        roles: Sequence[RoleProfile],
        workers: Sequence[RatedWorker],
        as_of: date,
    ) -> ProfileBatch:
        """
        The profiles of many workers, each for their own role; those whose records have to be put
        right come back beside.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        roles
            What each role requires.
        workers
            The workers, each with the ratings on record.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        ProfileBatch

        Raises
        ------
        CarewrightError
            The framework or a role profile contradicts itself.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> role = cw.RoleProfile(role="counsellor", framework=framework.id, requirements=[
        ...     cw.CompetencyRequirement(competency="listening", essential=True, weight=3)])
        >>> workers = [cw.RatedWorker(id="W-7", role="counsellor"),
        ...     cw.RatedWorker(id="W-8", role="gardener")]
        >>> batch = policy.competency.profile_batch(framework, [role], workers, dt.date(2026, 10, 1))
        >>> print([(profile.worker, profile.readiness) for profile in batch.decided])
        [('W-7', RoleReadiness.NOT_YET)]
        >>> print(batch.rejected[0].record, batch.rejected[0].problems[0].message)
        W-8 No profile of this role is given.
        """
    def profile_frame(
        self,
        /,
        framework: CompetencyFramework,
        roles: Sequence[RoleProfile],
        workers: _Frame,
        ratings: _ArrowStream,
        as_of: date,
        *,
        evidence: _ArrowStream | None = None,
        values: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        Where each worker stands with each competency that their role requires, for whole frames.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        roles
            The profile of each role.
        workers
            One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
            pyarrow. Needed are `id` (text or whole numbers) and `role`.
        ratings
            One row a rating. Needed are `worker` (the identifier), `by`, `rater`, `on`,
            `competency` and `level`; known are the other fields of `CompetencyRating`, and an `id`
            by which evidence names the rating. Without `result` all levels are met.
        as_of
            The date the answer speaks of.
        evidence, values
            Frames with the fields of `CompetencyEvidence` and a column `rating`, and of
            `ValueShown` and a column `worker`.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in: one row for each competency that the role of each
            worker requires, in the order of the workers and of the framework, with `id`, `role`,
            `competency`, `title`, `state`; the levels `required`, `held` and `claimed`;
            `distance` and `steps_short` in steps of the competency's own scale; `essential`,
            `weight`; `reasons` (codes parted by spaces, the deciding one first). `rejected` lists
            what to put right.

        Raises
        ------
        FactsError
            A column is missing, misspelt or of a type that cannot be read; the framework or a role
            profile contradicts itself.
        PolicyNotInForceError
            No version is in force on the date, or it says nothing about competencies.
        """
    def progress(
        self,
        /,
        framework: CompetencyFramework,
        worker: RatedWorker,
        role: RoleProfile,
        since: date,
        as_of: date,
    ) -> WorkerProgress:
        """
        What became of a worker's competencies since an earlier date.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        worker
            The worker and the ratings on record.
        role
            What the role requires.
        since
            The earlier date to compare with.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        WorkerProgress

        Raises
        ------
        CarewrightError
            The framework, the role profile or the ratings contradict themselves or each other (all faults are listed). Also: an earlier date that is not earlier.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> evidence = cw.CompetencyEvidence(kind=cw.EvidenceKind.OBSERVED_PRACTICE,
        ...     on=dt.date(2026, 9, 1), reference="EV-1")
        >>> ratings = [cw.CompetencyRating(by=cw.RaterKind.MANAGER, rater="M-1", on=on,
        ...     competency="groups", level=level, evidence=[evidence] if level == "runs" else [])
        ...     for on, level in [(dt.date(2026, 4, 8), "helps"), (dt.date(2026, 9, 8), "runs")]]
        >>> worker = cw.RatedWorker(id="W-7", role="counsellor", ratings=ratings)
        >>> role = cw.RoleProfile(role="counsellor", framework=framework.id, requirements=[
        ...     cw.CompetencyRequirement(competency="groups", weight=1)])
        >>> answer = policy.competency.progress(framework, worker, role, dt.date(2026, 5, 1),
        ...     dt.date(2026, 10, 1))
        >>> print(answer.competencies[0].reasons[0])
        groups: from helps to runs, 1 step up.
        """
    def read_framework(self, /, text: str, format: FrameworkFormat) -> LoadedFramework:
        """
        What a framework is as it was read of a text, and what was irregular about it.

        Parameters
        ----------
        text
            The framework as a file says it.
        format
            How it is written.

        Returns
        -------
        LoadedFramework

        Raises
        ------
        CarewrightError
            The framework has faults; all of them are listed.

        Examples
        --------
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> loaded = policy.competency.read_framework(text, cw.FrameworkFormat.TOML)
        >>> print(loaded.framework.title)
        Competencies of the counselling team (invented)
        >>> print(loaded.warnings[-1])
        endings: the scale begins at "Steady"; elsewhere "Learning" stands below it. What is below has
        no name here, and none was made.
        """
    def readiness_frame(
        self,
        /,
        framework: CompetencyFramework,
        roles: Sequence[RoleProfile],
        workers: _Frame,
        ratings: _ArrowStream,
        as_of: date,
        *,
        evidence: _ArrowStream | None = None,
        values: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        Whether each worker is ready for their role, for whole frames.

        Parameters
        ----------
        framework, roles, workers, ratings, as_of, evidence, values
            As for `profile_frame`.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in and one row a worker: `id`, `role`, `readiness`;
            how many competencies are `met`, `short`, `essential_short` and `not_rated`;
            `weighted_steps_short`, each step as often as the weight of its competency says;
            `furthest`, the competency with most of them; `reasons` (codes parted by spaces).
            `rejected` lists what to put right.

        Raises
        ------
        FactsError, PolicyNotInForceError
            As for `profile_frame`.
        """
    def self_assessment(
        self, /, framework: CompetencyFramework, assessment: OrganisationAssessment, as_of: date
    ) -> OrganisationStanding:
        """
        How an organisation measures itself by the statements of a framework: the share met, as an
        exact fraction, and the statements not met.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        assessment
            The organisation's own assessment.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        OrganisationStanding

        Raises
        ------
        CarewrightError
            The framework or the assessment contradicts itself or the other, or the policy says nothing about it.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> text = (cw.sample_folder() / "policy.toml").read_text(encoding="utf-8")
        >>> policy = cw.Policy.from_toml(text + ""\"
        ... [versions.competency.organisation]
        ... partly_met_counts = "half"
        ... evidence_current_days = 365
        ... direct_may_not_apply = false
        ... ""\")
        >>> framework = cw.CompetencyFramework(id="welcome", title="A welcome (invented)", version="1",
        ...     level_order=cw.LevelOrder.CUMULATIVE,
        ...     source=cw.FrameworkSource(document="Invented", licence="As this package"), statements=[
        ...         cw.Statement(id="S1", area="Welcome", text="Everybody is greeted by name."),
        ...         cw.Statement(id="S2", area="Welcome", text="Letters are in plain words.")])
        >>> evidence = cw.CompetencyEvidence(kind=cw.EvidenceKind.WORK_PRODUCT,
        ...     on=dt.date(2026, 8, 3), reference="EV-1")
        >>> assessment = cw.OrganisationAssessment(id="harbour", answers=[cw.StatementAnswer(
        ...     statement="S1", answer=cw.StatementResult.MET, on=dt.date(2026, 9, 1),
        ...     evidence=[evidence])])
        >>> answer = policy.competency.self_assessment(framework, assessment, dt.date(2026, 10, 1))
        >>> print(answer.share.numerator, "of", answer.share.denominator, answer.not_met)
        1 of 2 ['S2']
        >>> print(answer.reasons[0])
        1/2 met of 2 statements that apply.
        """
    def shortlist(
        self,
        /,
        specification: str,
        applications: Sequence[Application],
        stage: SelectionStage,
        as_of: date,
    ) -> Shortlist:
        """
        How the applications for a post come out: what is essential is a gate, what is desirable
        adds. The same in any order of applicants; ties are stated, and people decide them.

        Parameters
        ----------
        specification
            The id of the person specification in the policy.
        applications
            The applications, in any order.
        stage
            Up to where the applications are looked at.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Shortlist

        Raises
        ------
        CarewrightError
            The policy has no such person specification, or says nothing about scoring.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> text = (cw.sample_folder() / "policy.toml").read_text(encoding="utf-8")
        >>> policy = cw.Policy.from_toml(text + ""\"
        ... [versions.competency.shortlist]
        ... highest_score = 4
        ... met_from = 2
        ... fewest_assessors = 1
        ... combine = "lowest"
        ... largest_spread = 1
        ... desirable_adds = "weight_when_met"
        ...
        ... [versions.competency.specifications.counsellor]
        ... title = "Counsellor"
        ... peer_support = false
        ... checks_before_start = []
        ... flag_reviewed_by = []
        ...
        ... [versions.competency.specifications.counsellor.criteria.listening]
        ... asks = "Listens well"
        ... about = "skill"
        ... need = "essential"
        ... shown_by = ["application"]
        ... ""\")
        >>> applications = [cw.Application(id=name, findings=[cw.CriterionFinding(criterion="listening",
        ...     assessor="M-1", on=dt.date(2026, 9, 21), shown_by=cw.ShownBy.APPLICATION, score=score,
        ...     evidence="EV-1")])
        ...     for name, score in [("P-1", 1), ("P-2", 3)]]
        >>> answer = policy.competency.shortlist("counsellor", applications,
        ...     cw.SelectionStage.APPLICATION, dt.date(2026, 10, 1))
        >>> for application in answer.applications:
        ...     print(application.application, application.outcome, application.reasons[0])
        P-2 ApplicationOutcome.SHORTLISTED Place 1.
        P-1 ApplicationOutcome.ESSENTIAL_UNMET Essential and not met: listening.
        """
    def team_matrix(
        self,
        /,
        framework: CompetencyFramework,
        roles: Sequence[RoleProfile],
        workers: Sequence[RatedWorker],
        as_of: date,
    ) -> TeamMatrix:
        """
        Who in a team holds what their roles require, what is covered, and what rests on one
        person.

        Parameters
        ----------
        framework
            The framework that the ratings are by.
        roles
            What each role requires.
        workers
            The workers, each with the ratings on record.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        TeamMatrix

        Raises
        ------
        CarewrightError
            The framework or a role profile contradicts itself.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> text = (cw.sample_folder() / "framework.toml").read_text(encoding="utf-8")
        >>> framework = cw.CompetencyFramework.from_toml(text).framework
        >>> evidence = cw.CompetencyEvidence(kind=cw.EvidenceKind.OBSERVED_PRACTICE,
        ...     on=dt.date(2026, 6, 1), reference="EV-1")
        >>> rating = cw.CompetencyRating(by=cw.RaterKind.MANAGER, rater="M-1", on=dt.date(2026, 6, 15),
        ...     competency="listening", level="steady", evidence=[evidence])
        >>> workers = [cw.RatedWorker(id="W-7", role="counsellor", ratings=[rating]),
        ...     cw.RatedWorker(id="W-8", role="counsellor")]
        >>> role = cw.RoleProfile(role="counsellor", framework=framework.id, requirements=[
        ...     cw.CompetencyRequirement(competency="listening", essential=True, weight=3)])
        >>> matrix = policy.competency.team_matrix(framework, [role], workers, dt.date(2026, 10, 1))
        >>> print(matrix.competencies[0].coverage, matrix.competencies[0].holders)
        TeamCoverage.THIN ['W-7']
        >>> print(matrix.competencies[0].reasons[0])
        listening: held by only 1, and 2 are asked for.
        """
    def watched_by(self, /, watch: Watch) -> CompetencyRules:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
        """

@final
class CompetencyStanding:
    """
    Where a worker stands with one competency of the role.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def claimed(self, /) -> str | None:
        """
        The level to which the ratings come; none when that is below the lowest described, or
        when it is not rated.
        """
    @property
    def competency(self, /) -> str:
        """
        The competency, by its id in the framework.
        """
    @property
    def distance(self, /) -> int | None:
        """
        Steps of this competency's own scale from the required level to the one held, below it
        negative; none when it is not rated.
        """
    @property
    def essential(self, /) -> bool:
        """
        Without it the role cannot be done.
        """
    @staticmethod
    def from_json(text: str) -> CompetencyStanding:
        """
        Reads the JSON form.
        """
    @property
    def held(self, /) -> str | None:
        """
        The level that is held: rated, and with the evidence that the policy asks for.
        """
    @property
    def ratings(self, /) -> list[CountedRating]:
        """
        The ratings that counted, by rater.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def required(self, /) -> str:
        """
        The level that the role requires.
        """
    @property
    def state(self, /) -> CompetencyState:
        """
        Where it stands.
        """
    @property
    def steps_short(self, /) -> int:
        """
        Steps short of the required level.
        """
    @property
    def title(self, /) -> str:
        """
        What it is called.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def weight(self, /) -> int:
        """
        How much it counts beside the others.
        """

@final
class CompetencyState:
    """
    Where a worker stands with one competency of the role.
    """

    MET: Final[CompetencyState]
    """
    The level that the role requires is held.
    """
    NOT_RATED: Final[CompetencyState]
    """
    Too little is rated to say.
    """
    SHORT: Final[CompetencyState]
    """
    It is not held.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CompetencyState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ConditionAnswer:
    """
    Whether a condition holds under which some statements apply.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, condition: str, holds: bool, on: date) -> ConditionAnswer: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def condition(self, /) -> str:
        """
        The condition, as the framework names it.
        """
    @staticmethod
    def from_json(text: str) -> ConditionAnswer:
        """
        Reads the JSON form.
        """
    @property
    def holds(self, /) -> bool:
        """
        It holds.
        """
    @property
    def on(self, /) -> date:
        """
        The day it was answered; the latest answer counts.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ConflictKind:
    """
    How adjustments contradict each other.
    """

    NO_FORMAT_LEFT: Final[ConflictKind]
    """
    No form of supervision is left.
    """
    NO_TIME_OF_DAY_LEFT: Final[ConflictKind]
    """
    No time of day is left for work.
    """
    PROTECTED_TIME_EXCEEDS_HOURS: Final[ConflictKind]
    """
    More time is kept free than there is working time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ConflictKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Contributions:
    """
    The points of a referral, each part by itself.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ageing(self, /) -> int:
        """
        Points of the weeks waited.
        """
    @property
    def band(self, /) -> int:
        """
        Points of the band.
        """
    @property
    def breach(self, /) -> int:
        """
        Points of a breach.
        """
    @property
    def cancelled_by_service(self, /) -> int:
        """
        Points of appointments that the service cancelled.
        """
    @staticmethod
    def from_json(text: str) -> Contributions:
        """
        Reads the JSON form.
        """
    @property
    def groups(self, /) -> int:
        """
        Points of the declared groups.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def total(self, /) -> int:
        """
        All of them.
        """

@final
class CountedRating:
    """
    A rating as it counted.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> RaterKind:
        """
        What the rater is to the worker.
        """
    @property
    def feedback_from(self, /) -> CustomerKind | None:
        """
        Of a service user's rating: the kind of customer.
        """
    @staticmethod
    def from_json(text: str) -> CountedRating:
        """
        Reads the JSON form.
        """
    @property
    def level(self, /) -> str | None:
        """
        The highest level it counts for; none when that is below the lowest described.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def rater(self, /) -> str:
        """
        The caller's identifier of the rater.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CoverKind:
    """
    What work stands in for.
    """

    ROTA_GAP: Final[CoverKind]
    """
    A gap on the rota.
    """
    VACANCY: Final[CoverKind]
    """
    A post that nobody holds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CoverKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CoverageState:
    """
    Whether somebody or something came up in time.
    """

    DUE_SOON: Final[CoverageState]
    """
    The last day in time is near.
    """
    IN_TIME: Final[CoverageState]
    """
    In time.
    """
    OVERDUE: Final[CoverageState]
    """
    Too long ago, or never.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CoverageState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CriterionFinding:
    """
    What one assessor found about one criterion. It says exactly one thing: months for a criterion
    counted in months, the qualification where one decides, whether relevant lived experience was
    confirmed, and a score for everything else.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        criterion: str,
        assessor: str,
        on: date,
        shown_by: ShownBy,
        score: int | None = None,
        months: int | None = None,
        qualification: str | None = None,
        confirmed: bool | None = None,
        evidence: str | None = None,
    ) -> CriterionFinding: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def assessor(self, /) -> str:
        """
        The caller's identifier of the assessor.
        """
    @property
    def confirmed(self, /) -> bool | None:
        """
        Relevant lived experience: whether it was confirmed. What it is is not recorded.
        """
    @property
    def criterion(self, /) -> str:
        """
        The criterion, by its id in the person specification.
        """
    @property
    def evidence(self, /) -> str | None:
        """
        The caller's identifier of what it rests on; none for lived experience.
        """
    @staticmethod
    def from_json(text: str) -> CriterionFinding:
        """
        Reads the JSON form.
        """
    @property
    def months(self, /) -> int | None:
        """
        Whole months of it in all, whenever they were.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def qualification(self, /) -> str | None:
        """
        The qualification, as the person specification names it.
        """
    @property
    def score(self, /) -> int | None:
        """
        The score.
        """
    @property
    def shown_by(self, /) -> ShownBy:
        """
        How it was shown.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CriterionNeed:
    """
    Essential or desirable.
    """

    DESIRABLE: Final[CriterionNeed]
    """
    It adds.
    """
    ESSENTIAL: Final[CriterionNeed]
    """
    A gate: nobody is shortlisted without it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CriterionNeed:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CriterionStanding:
    """
    How one criterion came out.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adds(self, /) -> int:
        """
        The points that a desirable criterion adds.
        """
    @property
    def criterion(self, /) -> str:
        """
        The criterion.
        """
    @property
    def findings(self, /) -> list[CriterionFinding]:
        """
        What counted, with assessor and evidence, by assessor.
        """
    @staticmethod
    def from_json(text: str) -> CriterionStanding:
        """
        Reads the JSON form.
        """
    @property
    def need(self, /) -> CriterionNeed:
        """
        Essential or desirable.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def score(self, /) -> int | None:
        """
        The score to which the assessors' came; none when it is not scored by points.
        """
    @property
    def state(self, /) -> CriterionState:
        """
        How it came out.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CriterionState:
    """
    How a criterion came out.
    """

    AT_INTERVIEW: Final[CriterionState]
    """
    Only the interview shows it.
    """
    MET: Final[CriterionState]
    """
    It is met.
    """
    NOT_MET: Final[CriterionState]
    """
    It is not met.
    """
    NOT_SCORED: Final[CriterionState]
    """
    Too few assessors have scored it to say.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CriterionState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CrossReferral:
    """
    A referral from a colleague's service.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, from_service: str, first_received_on: date) -> CrossReferral: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_received_on(self, /) -> date:
        """
        The day that service had received the client.
        """
    @staticmethod
    def from_json(text: str) -> CrossReferral:
        """
        Reads the JSON form.
        """
    @property
    def from_service(self, /) -> str:
        """
        The service that referred, by the caller's identifier.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class CustomerKind:
    """
    Who counts as a customer.
    """

    CARER: Final[CustomerKind]
    """
    A carer.
    """
    EXTERNAL_AGENCY: Final[CustomerKind]
    """
    Another agency.
    """
    FUNDER: Final[CustomerKind]
    """
    A funder.
    """
    OTHER_PARTY: Final[CustomerKind]
    """
    Anybody else concerned.
    """
    PUBLIC: Final[CustomerKind]
    """
    A member of the public.
    """
    SERVICE_USER: Final[CustomerKind]
    """
    Somebody who uses the service.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> CustomerKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DayUnit:
    """
    What days are counted.
    """

    CLOCK_DAYS: Final[DayUnit]
    """
    Days as the policy's clock counts them: what it deducts and resets does not count.
    """
    DAYS: Final[DayUnit]
    """
    Every day.
    """
    WORKING_DAYS: Final[DayUnit]
    """
    Monday to Friday, without the bank holidays of the nation and the closed days.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DayUnit:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DeclineGround:
    """
    Why a request is not reasonable, by what the law weighs.
    """

    COST_OUT_OF_PROPORTION: Final[DeclineGround]
    """
    Its cost is out of proportion to the means of the service.
    """
    DISRUPTION_OUT_OF_PROPORTION: Final[DeclineGround]
    """
    It disrupts others out of proportion.
    """
    NOT_EFFECTIVE: Final[DeclineGround]
    """
    It would not take the disadvantage away.
    """
    NOT_PRACTICABLE: Final[DeclineGround]
    """
    It cannot be done in practice.
    """
    NO_SUBSTANTIAL_DISADVANTAGE: Final[DeclineGround]
    """
    There is no substantial disadvantage.
    """
    SAFETY_AT_RISK: Final[DeclineGround]
    """
    It puts somebody's safety at risk.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DeclineGround:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Declined:
    """
    A request that was declined.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, on: date, ground: DeclineGround, alternatives_considered: bool = False
    ) -> Declined: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def alternatives_considered(self, /) -> bool:
        """
        Other ways to take the barrier away were looked at with the worker.
        """
    @staticmethod
    def from_json(text: str) -> Declined:
        """
        Reads the JSON form.
        """
    @property
    def ground(self, /) -> DeclineGround:
        """
        Why it is not reasonable.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
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
class DevelopmentKind:
    """
    What is to be done about a competency.
    """

    GATHER_EVIDENCE: Final[DevelopmentKind]
    """
    Gather evidence: the level is rated, and not shown.
    """
    GET_RATED: Final[DevelopmentKind]
    """
    Be rated, so that it can be said where it stands.
    """
    NEXT_LEVEL: Final[DevelopmentKind]
    """
    Reach the next level.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DevelopmentKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DevelopmentPlan:
    """
    What a worker could work on, in order. A proposal: worker and manager agree what is done.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> DevelopmentPlan:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        What is to be said besides.
        """
    @property
    def role(self, /) -> str:
        """
        The role.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def steps(self, /) -> list[DevelopmentStep]:
        """
        The steps, in order.
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
class DevelopmentStep:
    """
    One small step of a plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def builds_on(self, /) -> list[str]:
        """
        What else of the plan it builds on.
        """
    @property
    def competency(self, /) -> str:
        """
        The competency.
        """
    @property
    def essential(self, /) -> bool:
        """
        Without it the role cannot be done.
        """
    @staticmethod
    def from_json(text: str) -> DevelopmentStep:
        """
        Reads the JSON form.
        """
    @property
    def held(self, /) -> str | None:
        """
        The level held; none when that is below the lowest described, or not known.
        """
    @property
    def indicators(self, /) -> list[str]:
        """
        What somebody at that level does, in the framework's words.
        """
    @property
    def kind(self, /) -> DevelopmentKind:
        """
        What is to be done.
        """
    @property
    def next(self, /) -> str:
        """
        The level it leads to: the next one, also when more are to come after it.
        """
    @property
    def now(self, /) -> bool:
        """
        To be worked on now; the others later.
        """
    @property
    def place(self, /) -> int:
        """
        Its place in the plan, from 1.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why it is here.
        """
    @property
    def steps_left(self, /) -> int | None:
        """
        Steps left to the required level, this one included; none when it is not rated.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def unlocks(self, /) -> list[str]:
        """
        What else of the plan builds on it.
        """
    @property
    def weight(self, /) -> int:
        """
        How much it counts beside the others.
        """

@final
class Disclosure:
    """
    Something of a worker's own story that they chose to share. Only the worker sets, changes
    or clears it; what it says stays in the caller's own system.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        recorded_by: str,
        shared_with: Sequence[AnswerView],
        extent: DisclosureExtent,
        starts_on: date,
        ends_on: date | None = None,
    ) -> Disclosure: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day. Left out: until the worker takes it back.
        """
    @property
    def extent(self, /) -> DisclosureExtent:
        """
        How much of it.
        """
    @staticmethod
    def from_json(text: str) -> Disclosure:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of what is shared.
        """
    @property
    def recorded_by(self, /) -> str:
        """
        Who recorded it, by identifier: the worker, or it is refused.
        """
    @property
    def shared_with(self, /) -> list[AnswerView]:
        """
        The views in which the worker shares it.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DisclosureExtent:
    """
    How much of a story is shared.
    """

    FULL: Final[DisclosureExtent]
    """
    All that the record of it holds.
    """
    OUTLINE: Final[DisclosureExtent]
    """
    An outline.
    """
    THAT_THERE_IS_EXPERIENCE: Final[DisclosureExtent]
    """
    That there is lived experience, and no more.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DisclosureExtent:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class DocumentedBreak:
    """
    A break in client work that was written down, both days included.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, starts_on: date, ends_on: date) -> DocumentedBreak: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ends_on(self, /) -> date:
        """
        The last day.
        """
    @staticmethod
    def from_json(text: str) -> DocumentedBreak:
        """
        Reads the JSON form.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day.
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
class EvidenceKind:
    """
    The kinds of evidence.
    """

    CERTIFICATE: Final[EvidenceKind]
    """
    A certificate or a registration.
    """
    FEEDBACK: Final[EvidenceKind]
    """
    Feedback that was received.
    """
    OBSERVED_PRACTICE: Final[EvidenceKind]
    """
    Practice that somebody watched.
    """
    REFLECTION: Final[EvidenceKind]
    """
    The worker's own reflection.
    """
    SUPERVISION_RECORD: Final[EvidenceKind]
    """
    The record of a supervision.
    """
    TESTIMONY: Final[EvidenceKind]
    """
    What somebody else wrote about the work.
    """
    TRAINING: Final[EvidenceKind]
    """
    Training that was completed.
    """
    WORK_PRODUCT: Final[EvidenceKind]
    """
    A piece of work: a plan, a note, a report.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> EvidenceKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ExactFraction:
    """
    An exact fraction in its lowest terms.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def denominator(self, /) -> int:
        """
        Below the line, at least 1.
        """
    @staticmethod
    def from_json(text: str) -> ExactFraction:
        """
        Reads the JSON form.
        """
    @property
    def numerator(self, /) -> int:
        """
        Above the line.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
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
class Explanation:
    """
    The place of one referral, and what would change it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def changes(self, /) -> list[AnyPlaceChange]:
        """
        What would change its place.
        """
    @staticmethod
    def from_json(text: str) -> Explanation:
        """
        Reads the JSON form.
        """
    @property
    def of(self, /) -> int:
        """
        How many are on the list.
        """
    @property
    def order(self, /) -> list[OrderKey]:
        """
        By what the list is ordered.
        """
    @property
    def place(self, /) -> int | None:
        """
        Its place, counted from 1; none when it is not on the list.
        """
    @property
    def points(self, /) -> Contributions:
        """
        Its points, each part by itself.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
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
    def changes(self, /) -> list[AnyChange]:
        """
        The smallest changes that together would bring it within the policy; empty when it is,
        and when no change would. Past a ceiling, where a client is or may be at high risk, a
        review by the named lead is asked for each time.
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
    def reasons(self, /) -> list[AnyReason]:
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
class FailedCondition:
    """
    Why a meeting does not count towards a requirement.
    """

    BEFORE_START: Final[FailedCondition]
    """
    It was held before the worker started.
    """
    EXPERIENCE_NOT_RECORDED: Final[FailedCondition]
    """
    Who has been in peer support since when is not recorded.
    """
    FORMAT_NOT_ALLOWED: Final[FailedCondition]
    """
    The form is not one of those allowed.
    """
    GROUP_SIZE_NOT_RECORDED: Final[FailedCondition]
    """
    How many were present is not recorded.
    """
    GROUP_TOO_LARGE: Final[FailedCondition]
    """
    More supervisees than allowed were present.
    """
    IS_LINE_MANAGER: Final[FailedCondition]
    """
    The supervisor is the line manager.
    """
    IS_NOT_LINE_MANAGER: Final[FailedCondition]
    """
    The supervisor is not the line manager.
    """
    LINE_MANAGER_NOT_RECORDED: Final[FailedCondition]
    """
    Who the line manager is is not recorded.
    """
    NOT_ACTIVE_IN_PEER_SUPPORT: Final[FailedCondition]
    """
    The supervisor has not been active in peer support lately.
    """
    NOT_ARRANGED: Final[FailedCondition]
    """
    Nobody had arranged it beforehand.
    """
    NOT_MORE_EXPERIENCED: Final[FailedCondition]
    """
    The supervisor has not been in peer support for longer than the worker.
    """
    NOT_QUALIFIED: Final[FailedCondition]
    """
    The supervisor is not qualified to supervise counsellors.
    """
    NOT_SENIOR: Final[FailedCondition]
    """
    The supervisor is not senior to the worker.
    """
    PEER_SUPPORT_NOT_UNDERSTOOD: Final[FailedCondition]
    """
    The supervisor does not understand what peer support stands for.
    """
    QUALIFICATION_NOT_RECORDED: Final[FailedCondition]
    """
    Whether they are is not recorded.
    """
    SENIORITY_NOT_RECORDED: Final[FailedCondition]
    """
    Whether they are is not recorded.
    """
    SETTING_NOT_ALLOWED: Final[FailedCondition]
    """
    The setting is not one of those allowed.
    """
    SUPERVISOR_NOT_RECORDED: Final[FailedCondition]
    """
    No supervisor is recorded, or nothing is recorded of them.
    """
    SUPERVISOR_OF_OTHER_ROLE: Final[FailedCondition]
    """
    The supervisor holds another role.
    """
    SUPERVISOR_ROLE_NOT_RECORDED: Final[FailedCondition]
    """
    The supervisor's role is not recorded.
    """
    TIME_NOT_PROTECTED: Final[FailedCondition]
    """
    The time was not protected from other duties.
    """
    TOO_SHORT: Final[FailedCondition]
    """
    The day's time with this supervisor is too short.
    """
    UNDERSTANDING_NOT_RECORDED: Final[FailedCondition]
    """
    Whether they do is not recorded.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> FailedCondition:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class FeedbackPart:
    """
    What a record can show of feedback that was given.
    """

    ABLE_TO_ENGAGE: Final[FeedbackPart]
    """
    The worker can take it in, and obstacles were explored.
    """
    ABOUT_CONDUCT: Final[FeedbackPart]
    """
    About conduct, not the person.
    """
    ALTERNATIVES_OFFERED: Final[FeedbackPart]
    """
    Another way to act for each challenge.
    """
    CLEAR_AND_DIRECT: Final[FeedbackPart]
    """
    Clear and suitably direct.
    """
    COULD_IMPROVE: Final[FeedbackPart]
    """
    What could improve.
    """
    FITS_UNDERSTANDING: Final[FeedbackPart]
    """
    It fits what the worker understands so far.
    """
    IMPACT_WATCHED: Final[FeedbackPart]
    """
    What it did to the worker was watched.
    """
    RELATIONSHIP_GOOD_ENOUGH: Final[FeedbackPart]
    """
    The relationship is good enough to carry it.
    """
    SPECIFIC: Final[FeedbackPart]
    """
    About particular things.
    """
    WENT_WELL: Final[FeedbackPart]
    """
    What went well.
    """
    WORKER_HEARD: Final[FeedbackPart]
    """
    The worker's own feedback was asked for and heard.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> FeedbackPart:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class FlagDecision:
    """
    What was decided of a criminal record that was brought up.
    """

    GO_AHEAD: Final[FlagDecision]
    """
    The person starts.
    """
    GO_AHEAD_WITH_CONDITIONS: Final[FlagDecision]
    """
    The person starts, under conditions that support it.
    """
    REFUSED: Final[FlagDecision]
    """
    The person does not start.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> FlagDecision:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class FlagReview:
    """
    How a criminal record that was brought up was looked at.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        on: date,
        by_roles: Sequence[str],
        decision: FlagDecision,
        grounds_written: bool = False,
    ) -> FlagReview: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_roles(self, /) -> list[str]:
        """
        Ids of the roles that looked at it together.
        """
    @property
    def decision(self, /) -> FlagDecision:
        """
        What they decided.
        """
    @staticmethod
    def from_json(text: str) -> FlagReview:
        """
        Reads the JSON form.
        """
    @property
    def grounds_written(self, /) -> bool:
        """
        The grounds of the decision are written down.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class FrameworkFormat:
    """
    How a framework is written.
    """

    CASE_JSON: Final[FrameworkFormat]
    """
    A package of the 1EdTech CASE exchange format.
    """
    CSV: Final[FrameworkFormat]
    """
    A table with one row for each level and each statement, for spreadsheets.
    """
    JSON: Final[FrameworkFormat]
    """
    JSON, for machines.
    """
    TOML: Final[FrameworkFormat]
    """
    TOML, for people.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> FrameworkFormat:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class FrameworkLint:
    """
    What is to be looked at in a framework.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, framework: str, version: str, findings: Sequence[FrameworkWarning] = ...
    ) -> FrameworkLint: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[AnyFrameworkWarning]:
        """
        What was found: of the framework first, then of its competencies and its statements.
        """
    @property
    def framework(self, /) -> str:
        """
        The framework, by its id.
        """
    @staticmethod
    def from_json(text: str) -> FrameworkLint:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class FrameworkSource:
    """
    Where a framework comes from, and on what terms.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, document: str, licence: str, note: str | None = None
    ) -> FrameworkSource: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def document(self, /) -> str:
        """
        The document it was read from.
        """
    @staticmethod
    def from_json(text: str) -> FrameworkSource:
        """
        Reads the JSON form.
        """
    @property
    def licence(self, /) -> str:
        """
        The licence of that document, or that none is stated.
        """
    @property
    def note(self, /) -> str | None:
        """
        What else a reader must know, such as what was put in other words.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@disjoint_base
class FrameworkWarning:
    @final
    class HeaderOnPageBefore(FrameworkWarning):
        """The headers of a competency are printed on the page before it."""

        __match_args__ = (
            "competency",
            "place",
        )
        @property
        def competency(self) -> str: ...
        @property
        def place(self) -> str: ...

    @final
    class HeaderOfEarlierCompetency(FrameworkWarning):
        """A competency has no headers of its own: those of an earlier one stand over it."""

        __match_args__ = (
            "competency",
            "place",
        )
        @property
        def competency(self) -> str: ...
        @property
        def place(self) -> str: ...

    @final
    class RowOverPageBreak(FrameworkWarning):
        """The row of a competency goes on after a page break."""

        __match_args__ = (
            "competency",
            "place",
        )
        @property
        def competency(self) -> str: ...
        @property
        def place(self) -> str: ...

    @final
    class SentenceOverPageBreak(FrameworkWarning):
        """An indicator is cut by a page break in the middle of a sentence."""

        __match_args__ = (
            "competency",
            "level",
            "indicator",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def indicator(self) -> int: ...

    @final
    class IndicatorsInOneBlock(FrameworkWarning):
        """The indicators of a level are printed as one block."""

        __match_args__ = (
            "competency",
            "level",
            "indicators",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def indicators(self) -> int: ...

    @final
    class ListInIndicator(FrameworkWarning):
        """An indicator holds a list of points."""

        __match_args__ = (
            "competency",
            "level",
            "indicator",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def indicator(self) -> int: ...

    @final
    class ListBesideTitle(FrameworkWarning):
        """The cell of a competency holds a list besides its title."""

        __match_args__ = (
            "competency",
            "place",
        )
        @property
        def competency(self) -> str: ...
        @property
        def place(self) -> str: ...

    @final
    class NoRelevance(FrameworkWarning):
        """A competency does not say why it matters, where others do."""

        __match_args__ = (
            "competency",
            "place",
        )
        @property
        def competency(self) -> str: ...
        @property
        def place(self) -> str: ...

    @final
    class TitlePrintedOtherwise(FrameworkWarning):
        """A title is printed otherwise than it is written here."""

        __match_args__ = (
            "competency",
            "printed",
            "read",
        )
        @property
        def competency(self) -> str: ...
        @property
        def printed(self) -> str: ...
        @property
        def read(self) -> str: ...

    @final
    class HeaderDiffers(FrameworkWarning):
        """The header over a column says something else than the level read from it."""

        __match_args__ = (
            "competency",
            "level",
            "header",
            "read",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def header(self) -> str: ...
        @property
        def read(self) -> str: ...

    @final
    class HeaderCount(FrameworkWarning):
        """More or fewer headers are printed than there are levels."""

        __match_args__ = (
            "competency",
            "headers",
            "levels",
        )
        @property
        def competency(self) -> str: ...
        @property
        def headers(self) -> int: ...
        @property
        def levels(self) -> int: ...

    @final
    class LabelTwice(FrameworkWarning):
        """Two or more levels of one competency have the same label."""

        __match_args__ = (
            "competency",
            "label",
            "levels",
            "numbers",
        )
        @property
        def competency(self) -> str: ...
        @property
        def label(self) -> str: ...
        @property
        def levels(self) -> list[str]: ...
        @property
        def numbers(self) -> list[int]: ...

    @final
    class LowestLabelMissing(FrameworkWarning):
        """The label that stands below the lowest level elsewhere is missing here."""

        __match_args__ = (
            "competency",
            "lowest",
            "missing",
        )
        @property
        def competency(self) -> str: ...
        @property
        def lowest(self) -> str: ...
        @property
        def missing(self) -> str: ...

    @final
    class NumberVaries(FrameworkWarning):
        """One label has different numbers in different competencies."""

        __match_args__ = (
            "label",
            "uses",
        )
        @property
        def label(self) -> str: ...
        @property
        def uses(self) -> list[NumberUse]: ...

    @final
    class ScalesDiffer(FrameworkWarning):
        """The scales of a framework have different labels or numbers."""

        __match_args__ = ("shapes",)
        @property
        def shapes(self) -> list[ScaleShape]: ...

    @final
    class StartsDiffer(FrameworkWarning):
        """The lowest levels of a framework have different numbers."""

        __match_args__ = ("starts",)
        @property
        def starts(self) -> list[NumberUse]: ...

    @final
    class NumberInOneCompetency(FrameworkWarning):
        """A number is used in one competency and in no other."""

        __match_args__ = (
            "competency",
            "level",
            "number",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def number(self) -> int: ...

    @final
    class NumberOutOfOrder(FrameworkWarning):
        """A level's number is not above that of the level below it."""

        __match_args__ = (
            "competency",
            "level",
            "number",
            "below",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def number(self) -> int: ...
        @property
        def below(self) -> int: ...

    @final
    class NumberSkipped(FrameworkWarning):
        """A level's number does not follow on that of the level below it."""

        __match_args__ = (
            "competency",
            "level",
            "number",
            "below",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def number(self) -> int: ...
        @property
        def below(self) -> int: ...

    @final
    class NumberMissing(FrameworkWarning):
        """Some levels of a competency have numbers, and this one has none."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class AsksNoMore(FrameworkWarning):
        """Every word of a level's indicators, but for the commonest, is in those of a lower level."""

        __match_args__ = (
            "competency",
            "level",
            "lower",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def lower(self) -> str: ...

    @final
    class StillDependent(FrameworkWarning):
        """A level still depends on others in the words of a lower level, or more than every lower one does."""

        __match_args__ = (
            "competency",
            "level",
            "phrase",
            "also_at",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def phrase(self) -> str: ...
        @property
        def also_at(self) -> list[str]: ...

    @final
    class IndicatorTwice(FrameworkWarning):
        """An indicator has the same words as one of a lower level."""

        __match_args__ = (
            "competency",
            "level",
            "indicator",
            "lower",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...
        @property
        def indicator(self) -> int: ...
        @property
        def lower(self) -> str: ...

    @final
    class IndicatorsDoNotLineUp(FrameworkWarning):
        """The levels of a competency have different numbers of indicators, so that they do not line up."""

        __match_args__ = (
            "competency",
            "levels",
        )
        @property
        def competency(self) -> str: ...
        @property
        def levels(self) -> list[LevelIndicators]: ...

    @final
    class LevelWithoutText(FrameworkWarning):
        """A level has no indicator, so that nobody can tell what it asks."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class OneLevel(FrameworkWarning):
        """A competency has one level only, so that nothing lies above or below it."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class NoLevels(FrameworkWarning):
        """A competency has no levels."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class StatementWithoutText(FrameworkWarning):
        """A statement says nothing."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class StatementRepeated(FrameworkWarning):
        """Two statements have the same words."""

        __match_args__ = (
            "statement",
            "earlier",
        )
        @property
        def statement(self) -> str: ...
        @property
        def earlier(self) -> str: ...

    @final
    class UnknownParent(FrameworkWarning):
        """A statement is part of one that does not exist."""

        __match_args__ = (
            "statement",
            "parent",
        )
        @property
        def statement(self) -> str: ...
        @property
        def parent(self) -> str: ...

    @final
    class ParentsInCircle(FrameworkWarning):
        """Statements are part of one another in a circle."""

        __match_args__ = ("statements",)
        @property
        def statements(self) -> list[str]: ...

    @final
    class UnknownRequirement(FrameworkWarning):
        """A competency builds on one that does not exist."""

        __match_args__ = (
            "competency",
            "requires",
        )
        @property
        def competency(self) -> str: ...
        @property
        def requires(self) -> str: ...

    @final
    class RequirementsInCircle(FrameworkWarning):
        """Competencies build on one another in a circle."""

        __match_args__ = ("competencies",)
        @property
        def competencies(self) -> list[str]: ...

    @final
    class UnknownDesired(FrameworkWarning):
        """The desired level of a competency is none of its levels."""

        __match_args__ = (
            "competency",
            "desired",
        )
        @property
        def competency(self) -> str: ...
        @property
        def desired(self) -> str: ...

    @final
    class CompetencyTwice(FrameworkWarning):
        """Two competencies have the same id."""

        __match_args__ = ("competency",)
        @property
        def competency(self) -> str: ...

    @final
    class LevelTwice(FrameworkWarning):
        """Two levels of a competency have the same id."""

        __match_args__ = (
            "competency",
            "level",
        )
        @property
        def competency(self) -> str: ...
        @property
        def level(self) -> str: ...

    @final
    class StatementTwice(FrameworkWarning):
        """Two statements have the same id."""

        __match_args__ = ("statement",)
        @property
        def statement(self) -> str: ...

    @final
    class NotRead(FrameworkWarning):
        """Something of an exchange file has no place in a framework and was not read."""

        __match_args__ = (
            "what",
            "count",
        )
        @property
        def what(self) -> str: ...
        @property
        def count(self) -> int: ...

    @final
    class ReadAsArea(FrameworkWarning):
        """An item of an exchange file only groups competencies, and was read as their area."""

        __match_args__ = (
            "item",
            "area",
        )
        @property
        def item(self) -> str: ...
        @property
        def area(self) -> str: ...

    @final
    class OrderFrom(FrameworkWarning):
        """The levels of a rubric state no positions of their own, so that scores, or the file, give their order."""

        __match_args__ = (
            "competency",
            "order",
        )
        @property
        def competency(self) -> str: ...
        @property
        def order(self) -> LevelSequence: ...

    @final
    class SecondParent(FrameworkWarning):
        """An item of an exchange file has more than one parent."""

        __match_args__ = (
            "item",
            "kept",
            "parent",
        )
        @property
        def item(self) -> str: ...
        @property
        def kept(self) -> str: ...
        @property
        def parent(self) -> str: ...

    @final
    class ReadAsOneLine(FrameworkWarning):
        """A text of an exchange file has line breaks, and was read as one line."""

        __match_args__ = ("item",)
        @property
        def item(self) -> str: ...

    @final
    class NotStated(FrameworkWarning):
        """An exchange file does not say something that a framework must say."""

        __match_args__ = (
            "what",
            "read",
        )
        @property
        def what(self) -> str: ...
        @property
        def read(self) -> str: ...

    """
    A `FrameworkWarning`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> FrameworkWarning:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class HoursStep:
    """
    Working time from one day on, until the next step.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, starts_on: date, minutes_a_week: int) -> HoursStep: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> HoursStep:
        """
        Reads the JSON form.
        """
    @property
    def minutes_a_week(self, /) -> int:
        """
        At most so many minutes a week.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class InForce:
    """
    The adjustments in force for a worker, as one view is told of them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> InForce:
        """
        Reads the JSON form.
        """
    @property
    def limits(self, /) -> AdjustedLimits:
        """
        What they come to together.
        """
    @property
    def lived_experience(self, /) -> list[str]:
        """
        What the worker shares of their own story in this view, by identifier.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why: what is in force, until when; what is agreed and not yet in place; what conflicts.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count, in a view that is told of them.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class IrregularityKind:
    """
    What can be irregular in print.
    """

    HEADER_OF_EARLIER_COMPETENCY: Final[IrregularityKind]
    """
    The headers stand over an earlier competency of the same table.
    """
    HEADER_ON_PAGE_BEFORE: Final[IrregularityKind]
    """
    The headers are parted from the competency by a page break.
    """
    INDICATORS_IN_ONE_BLOCK: Final[IrregularityKind]
    """
    The indicators of a level are one block, not told apart.
    """
    LIST_BESIDE_TITLE: Final[IrregularityKind]
    """
    The competency's own cell holds a list besides its title.
    """
    LIST_IN_INDICATOR: Final[IrregularityKind]
    """
    An indicator holds a list of points.
    """
    NO_RELEVANCE: Final[IrregularityKind]
    """
    No line says why the competency matters, where others have one.
    """
    ROW_OVER_PAGE_BREAK: Final[IrregularityKind]
    """
    The row goes on after a page break.
    """
    SENTENCE_OVER_PAGE_BREAK: Final[IrregularityKind]
    """
    An indicator goes on after a page break, in the middle of a sentence.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> IrregularityKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class LaterFact:
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
    @property
    def field(self, /) -> str:
        """
        The field of the record that holds it, such as `steps[assessed]`.
        """
    @staticmethod
    def from_json(text: str) -> LaterFact:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
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
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Layer:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

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
    def reasons(self, /) -> list[AnyReason]:
        """
        Why: the deciding reason first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class LevelIndicators:
    """
    How many indicators a level has.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, level: str, indicators: int) -> LevelIndicators: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LevelIndicators:
        """
        Reads the JSON form.
        """
    @property
    def indicators(self, /) -> int:
        """
        How many.
        """
    @property
    def level(self, /) -> str:
        """
        The level, by its id.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class LevelOrder:
    """
    Whether a level includes those below it.
    """

    CUMULATIVE: Final[LevelOrder]
    """
    Who meets a level has met every lower one.
    """
    INDEPENDENT: Final[LevelOrder]
    """
    Each level stands for itself.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LevelOrder:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class LevelSequence:
    """
    What gives levels their order where they state no positions.
    """

    FILE: Final[LevelSequence]
    """
    The order of the file.
    """
    SCORES: Final[LevelSequence]
    """
    Their scores, the lowest first.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LevelSequence:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ListOverview:
    """
    The state of the list.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def breached(self, /) -> list[str]:
        """
        Referrals with a target that is breached, by identifier.
        """
    @property
    def by_band(self, /) -> list[CodeCount]:
        """
        How many wait in each band.
        """
    @property
    def by_source(self, /) -> list[CodeCount]:
        """
        How many wait from each source.
        """
    @property
    def due_soon(self, /) -> list[str]:
        """
        Referrals with a target that is due soon, by identifier.
        """
    @property
    def longest_days(self, /) -> int:
        """
        The longest wait, in calendar days.
        """
    @property
    def of_high_risk_groups(self, /) -> int:
        """
        How many wait of groups at high risk.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        What is to be known of the list.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        Those that could not be read, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def waiting(self, /) -> int:
        """
        How many wait.
        """

@final
class LoadedFramework:
    """
    A framework as it was read, and what was irregular about it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        framework: CompetencyFramework,
        scales: Sequence[ScaleReading] = ...,
        warnings: Sequence[FrameworkWarning] = ...,
    ) -> LoadedFramework: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def framework(self, /) -> CompetencyFramework:
        """
        The framework.
        """
    @staticmethod
    def from_json(text: str) -> LoadedFramework:
        """
        Reads the JSON form.
        """
    @property
    def scales(self, /) -> list[ScaleReading]:
        """
        How each scale was read, in the order of the framework.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def warnings(self, /) -> list[AnyFrameworkWarning]:
        """
        What was irregular; nothing of it was put right.
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
    One after another, the most recent: an appointment that was attended starts the count
    again, and one that was cancelled does not.
    """
    UNBROKEN: Final[MissedCounted]
    """
    One after another, the most recent, with no other appointment between or after them:
    any other starts the count again, cancelled ones included.
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
class NewStarter:
    """
    A peer support worker who is about to start, and what is in place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        worker: str,
        starts_on: date,
        steps: Sequence[StartStepTaken] = ...,
        not_called_for: Sequence[StartStep] = ...,
        clearance_withheld_for: WithheldFor | None = None,
        post_minutes_a_week: int | None = None,
        post_pence_a_week: int | None = None,
    ) -> NewStarter: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def clearance_withheld_for(self, /) -> WithheldFor | None:
        """
        Why clearance was withheld, where it was.
        """
    @staticmethod
    def from_json(text: str) -> NewStarter:
        """
        Reads the JSON form.
        """
    @property
    def not_called_for(self, /) -> list[StartStep]:
        """
        Steps that somebody recorded as not called for, such as advice about benefits for
        somebody who has none.
        """
    @property
    def post_minutes_a_week(self, /) -> int | None:
        """
        Minutes a week of the post.
        """
    @property
    def post_pence_a_week(self, /) -> int | None:
        """
        What the post pays, in pence a week.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day of work.
        """
    @property
    def steps(self, /) -> list[StartStepTaken]:
        """
        Steps taken, in any order; each at most once.
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
class NumberUse:
    """
    The competencies in which a number is used.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, number: int | None = None, competencies: Sequence[str] = ...
    ) -> NumberUse: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competencies(self, /) -> list[str]:
        """
        The competencies, by their ids, in the order of the framework.
        """
    @staticmethod
    def from_json(text: str) -> NumberUse:
        """
        Reads the JSON form.
        """
    @property
    def number(self, /) -> int | None:
        """
        The number as printed; none where the level has none.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class OfferResponse:
    """
    What a client answered to an offer.
    """

    ACCEPTED: Final[OfferResponse]
    """
    Yes.
    """
    AWAITED: Final[OfferResponse]
    """
    Nothing yet.
    """
    REFUSED: Final[OfferResponse]
    """
    No.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> OfferResponse:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class OrderKey:
    """
    Something that a list is ordered by. None of them is a score that predicts risk, and none a
    protected characteristic: the check of the policy refuses both.
    """

    BAND: Final[OrderKey]
    """
    The more urgent band first.
    """
    BREACHED: Final[OrderKey]
    """
    Those past `breach_target` first.
    """
    CANCELLED_BY_SERVICE: Final[OrderKey]
    """
    Whom the service has cancelled more often first.
    """
    CLOCK_DAYS: Final[OrderKey]
    """
    Who has more days on the policy's clock first.
    """
    POINTS: Final[OrderKey]
    """
    More points first.
    """
    WAITING_SINCE: Final[OrderKey]
    """
    Who waits since the earlier day first.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> OrderKey:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class OrganisationAssessment:
    """
    How an organisation answers the statements of a framework.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        conditions: Sequence[ConditionAnswer] = ...,
        answers: Sequence[StatementAnswer] = ...,
    ) -> OrganisationAssessment: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> list[StatementAnswer]:
        """
        Answers, in any order; the latest of a statement counts.
        """
    @property
    def conditions(self, /) -> list[ConditionAnswer]:
        """
        Which conditions hold, in any order.
        """
    @staticmethod
    def from_json(text: str) -> OrganisationAssessment:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the assessment.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class OrganisationStanding:
    """
    How an organisation measures itself by the statements of a framework.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def areas(self, /) -> list[AreaShare]:
        """
        Each part, in the order of the framework.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def assessment(self, /) -> str:
        """
        The caller's identifier of the assessment.
        """
    @property
    def framework(self, /) -> str:
        """
        The framework, by its id.
        """
    @property
    def framework_version(self, /) -> str:
        """
        Its version.
        """
    @staticmethod
    def from_json(text: str) -> OrganisationStanding:
        """
        Reads the JSON form.
        """
    @property
    def not_met(self, /) -> list[str]:
        """
        Those that apply and are not met, partly met or not answered.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        What is to be said of all.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def share(self, /) -> ExactFraction | None:
        """
        The share met of all that applies; none when nothing does.
        """
    @property
    def statements(self, /) -> list[StatementStanding]:
        """
        Every statement, in the order of the framework.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Overtaking:
    """
    How many later arrivals can ever come before somebody who waits.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def bounded(self, /) -> bool:
        """
        There is a bound.
        """
    @property
    def clause(self, /) -> str | None:
        """
        The clause of the policy for which there is no bound.
        """
    @staticmethod
    def from_json(text: str) -> Overtaking:
        """
        Reads the JSON form.
        """
    @property
    def most_places(self, /) -> int | None:
        """
        With the arrivals given, at most so many places are lost.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def window_days(self, /) -> int | None:
        """
        Only those who arrive within so many days can come before; nobody later ever does.
        """

@final
class OwnCare:
    """
    Whether care is to be arranged outside the service a worker works in. Only the lead and the
    worker are told.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> OwnCare:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why.
        """
    @property
    def tell(self, /) -> list[str]:
        """
        Ids of the roles to tell; empty when nobody has to be told, or this view is not.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class OwnCareReferral:
    """
    A referral of a worker for care of their own. It holds no identifier of a client record:
    the two records are kept apart.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        worker: str,
        received_on: date,
        to_service: str,
        works_in: Sequence[str],
        talked_over_on: date | None = None,
        worker_wants: CarePlace | None = None,
        arranged_elsewhere_on: date | None = None,
    ) -> OwnCareReferral: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def arranged_elsewhere_on(self, /) -> date | None:
        """
        The day care elsewhere was arranged.
        """
    @staticmethod
    def from_json(text: str) -> OwnCareReferral:
        """
        Reads the JSON form.
        """
    @property
    def received_on(self, /) -> date:
        """
        The day it was received.
        """
    @property
    def talked_over_on(self, /) -> date | None:
        """
        The day the lead talked it over with the worker.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def to_service(self, /) -> str:
        """
        The service it was made to, by the caller's code.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """
    @property
    def worker_wants(self, /) -> CarePlace | None:
        """
        What the worker wants, once they have said.
        """
    @property
    def works_in(self, /) -> list[str]:
        """
        The services and teams the worker works in, by the caller's codes.
        """

@final
class PeerNetwork:
    """
    Whether a worker has a network of peers.
    """

    BEING_STARTED: Final[PeerNetwork]
    """
    There is none, and one is being started with the service's help.
    """
    LINKED: Final[PeerNetwork]
    """
    The worker has a link with one.
    """
    NONE_THERE: Final[PeerNetwork]
    """
    There is none, and nobody helps to start one.
    """
    NOT_RECORDED: Final[PeerNetwork]
    """
    Nothing is recorded.
    """
    NOT_WANTED: Final[PeerNetwork]
    """
    The worker was offered a link and does not want one.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PeerNetwork:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class PersonCoverage:
    """
    A person supported, and when they were last talked about.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due_on(self, /) -> date:
        """
        The last day in time to talk about them.
        """
    @staticmethod
    def from_json(text: str) -> PersonCoverage:
        """
        Reads the JSON form.
        """
    @property
    def last_discussed_on(self, /) -> date | None:
        """
        The day they were last talked about.
        """
    @property
    def person(self, /) -> str:
        """
        The caller's identifier of the person.
        """
    @property
    def state(self, /) -> CoverageState:
        """
        Whether it is in time.
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

@disjoint_base
class PlaceChange:
    """
    Something that would change a place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PlaceChange:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @final
    class Breaches(PlaceChange):
        """
        The target is breached.
        """

        __match_args__: Final = ("on", "adds")
        def __new__(cls, /, on: date, adds: int) -> PlaceChange.Breaches: ...
        @property
        def adds(self, /) -> int:
            """
            Points it adds.
            """
        @property
        def on(self, /) -> date:
            """
            The first day past the target.
            """

    @final
    class PointsOfTheOneBefore(PlaceChange):
        """
        It has as many points as the one before it.
        """

        __match_args__: Final = ("referral", "lacking")
        def __new__(cls, /, referral: str, lacking: int) -> PlaceChange.PointsOfTheOneBefore: ...
        @property
        def lacking(self, /) -> int:
            """
            Points that are lacking.
            """
        @property
        def referral(self, /) -> str:
            """
            The referral before it.
            """

    @final
    class RecordBand(PlaceChange):
        """
        A person records a band.
        """

        __match_args__: Final = ("placed_as",)
        def __new__(cls, /, placed_as: str) -> PlaceChange.RecordBand: ...
        @property
        def placed_as(self, /) -> str:
            """
            The band in which it is placed until then.
            """

    @final
    class WaitsOn(PlaceChange):
        """
        The wait adds points.
        """

        __match_args__: Final = ("on", "adds")
        def __new__(cls, /, on: date, adds: int) -> PlaceChange.WaitsOn: ...
        @property
        def adds(self, /) -> int:
            """
            Points it adds.
            """
        @property
        def on(self, /) -> date:
            """
            The day.
            """

@final
class PlanOption:
    """
    What a plan for times of difficulty offers.
    """

    DEBRIEF: Final[PlanOption]
    """
    A talk soon after hard work.
    """
    LIGHTER_DUTIES: Final[PlanOption]
    """
    Fewer or other duties for a while.
    """
    SOURCE_OF_SUPPORT: Final[PlanOption]
    """
    Somebody or something to turn to.
    """
    TIME_OFF: Final[PlanOption]
    """
    Time off.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PlanOption:
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
    def adjustments(self, /) -> Adjustments:
        """
        The questions about adjustments.
        """
    def ask(self, /, question: str, request: str) -> str:
        """
        Ask a question by its name, such as `supervision.status`, with JSON, and get JSON.

        Parameters
        ----------
        question
            The family and the name of the question, with a point between.
        request
            A JSON object with a field for each parameter of the question.

        Returns
        -------
        str
            The answer in canonical JSON.

        Raises
        ------
        RequestError
            There is no such question, or the request lacks what it needs.
        CarewrightError
            Every error of the question itself.

        Examples
        --------
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> request = '{"worker": "W-1", "engagements": []}'
        >>> policy.ask("session_limits.check_working_day", request)[:16]
        '{"feasible":true'
        """
    @property
    def availability(self, /) -> AvailabilityRules:
        """
        The questions about availability for new clients.
        """
    @property
    def competency(self, /) -> CompetencyRules:
        """
        The questions about competencies.
        """
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
    @property
    def supervision(self, /) -> SupervisionRules:
        """
        The questions about supervision.
        """
    def to_json(self, /) -> str:
        """
        What the policy says, in canonical JSON, every line resolved. What it leaves to a default is not in it.
        """
    @property
    def waiting_list(self, /) -> WaitingList:
        """
        The questions about the waiting list.
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
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PolicyFormat:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class PolicyLayer:
    """
    One document of a policy.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, name: str, text: str, format: PolicyFormat) -> PolicyLayer: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def format(self, /) -> PolicyFormat:
        """
        How it is written.
        """
    @staticmethod
    def from_json(text: str) -> PolicyLayer:
        """
        Reads the JSON form.
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
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
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
    @property
    def library(self, /) -> str:
        """
        The version of the library that gave the answer.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class PracticePart:
    """
    What a record can show of skills that were practised.
    """

    AIMS_CLEAR: Final[PracticePart]
    """
    The aims were clear.
    """
    CHOSEN_TOGETHER: Final[PracticePart]
    """
    What to practise was chosen together.
    """
    COURSE_MADE_CLEAR: Final[PracticePart]
    """
    How it would run was made clear.
    """
    FEEDBACK_TWO_SIDED: Final[PracticePart]
    """
    Feedback was accurate, constructive, two-sided and specific.
    """
    PREPARED: Final[PracticePart]
    """
    The worker was prepared.
    """
    REFLECTED_ON: Final[PracticePart]
    """
    The worker was helped to think it over.
    """
    REHEARSED: Final[PracticePart]
    """
    Skills were rehearsed.
    """
    ROLE_PLAYED: Final[PracticePart]
    """
    An encounter was role-played.
    """
    SKILLS_CLEAR: Final[PracticePart]
    """
    The skills to show were clear.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PracticePart:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class PreStartCheck:
    """
    A check that is in before somebody starts.
    """

    ENHANCED_RECORD_CHECK: Final[PreStartCheck]
    """
    The enhanced check of records.
    """
    OCCUPATIONAL_HEALTH: Final[PreStartCheck]
    """
    What occupational health has to know or to say.
    """
    QUALIFICATIONS_SEEN: Final[PreStartCheck]
    """
    Qualifications and accreditation were seen.
    """
    REFERENCES: Final[PreStartCheck]
    """
    References.
    """
    RIGHT_TO_WORK: Final[PreStartCheck]
    """
    The right to work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PreStartCheck:
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
class PrintedAt:
    """
    How a source prints a competency: what a reader had to decide to read it at all.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        place: str,
        title: str | None = None,
        headers: Sequence[str] = ...,
        irregularities: Sequence[PrintedIrregularity] = ...,
    ) -> PrintedAt: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PrintedAt:
        """
        Reads the JSON form.
        """
    @property
    def headers(self, /) -> list[str]:
        """
        The headers over the columns of levels as printed, the lowest level first.
        """
    @property
    def irregularities(self, /) -> list[PrintedIrregularity]:
        """
        What is irregular in print.
        """
    @property
    def place(self, /) -> str:
        """
        The place in the source.
        """
    @property
    def title(self, /) -> str | None:
        """
        The title as printed, where the framework writes it otherwise.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class PrintedIrregularity:
    """
    Something irregular in print.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, kind: IrregularityKind, level: str | None = None, indicator: int | None = None
    ) -> PrintedIrregularity: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PrintedIrregularity:
        """
        Reads the JSON form.
        """
    @property
    def indicator(self, /) -> int | None:
        """
        The indicator of that level, counted from 1.
        """
    @property
    def kind(self, /) -> IrregularityKind:
        """
        What it is.
        """
    @property
    def level(self, /) -> str | None:
        """
        The level it is at, by its id; none where it is at the whole competency.
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
class ProfileBatch:
    """
    The profiles of many workers, and the records that have to be put right.
    """
    def __repr__(self, /) -> str: ...
    @property
    def decided(self, /) -> list[CompetencyProfile]:
        """
        The profiles, in the order given.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The records with faults.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ProgressKind:
    """
    What became of a competency between two dates.
    """

    FIRST_RATED: Final[ProgressKind]
    """
    It was not rated, and is.
    """
    MOVED_DOWN: Final[ProgressKind]
    """
    A lower level is held.
    """
    MOVED_UP: Final[ProgressKind]
    """
    A higher level is held.
    """
    NO_LONGER_RATED: Final[ProgressKind]
    """
    It was rated, and is not any more.
    """
    STILL_NOT_RATED: Final[ProgressKind]
    """
    It was not rated, and is not.
    """
    UNCHANGED: Final[ProgressKind]
    """
    The same.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ProgressKind:
        """
        Reads the JSON form.
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

@final
class ProposedStep:
    """
    A step that somebody would like to take.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, step: ReferralStep, by_role: str, to_role: str | None = None
    ) -> ProposedStep: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_role(self, /) -> str:
        """
        Id of the role that would take it.
        """
    @staticmethod
    def from_json(text: str) -> ProposedStep:
        """
        Reads the JSON form.
        """
    @property
    def step(self, /) -> ReferralStep:
        """
        The step.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def to_role(self, /) -> str | None:
        """
        For an allocation, id of the role that the client would be allocated to.
        """

@final
class ProposedWork:
    """
    Work that somebody would give to a worker. What is not known is left out; where a limit
    depends on it, the answer says so.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        starts_at: datetime,
        minutes: int,
        kind: WorkKind,
        remote: bool = False,
        venue: str | None = None,
        travel_minutes: int | None = None,
        caseload_after: int | None = None,
        role_caseload: int | None = None,
        other_sessions_that_day: int | None = None,
        other_minutes_that_week: int | None = None,
        other_remote_minutes_that_week: int | None = None,
        minutes_since_break: int | None = None,
        covers: CoverKind | None = None,
    ) -> ProposedWork: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def caseload_after(self, /) -> int | None:
        """
        How many clients the worker has once this is taken on. Left out: it adds no client.
        """
    @property
    def covers(self, /) -> CoverKind | None:
        """
        What it stands in for, when it does.
        """
    @staticmethod
    def from_json(text: str) -> ProposedWork:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> WorkKind:
        """
        What it is.
        """
    @property
    def minutes(self, /) -> int:
        """
        How long it lasts, in minutes.
        """
    @property
    def minutes_since_break(self, /) -> int | None:
        """
        Minutes worked right before it since the last break that was long enough.
        """
    @property
    def other_minutes_that_week(self, /) -> int | None:
        """
        Minutes of other work in that week, protected time left out.
        """
    @property
    def other_remote_minutes_that_week(self, /) -> int | None:
        """
        Minutes of that other work that are remote.
        """
    @property
    def other_sessions_that_day(self, /) -> int | None:
        """
        Other sessions of the worker on that day.
        """
    @property
    def remote(self, /) -> bool:
        """
        It is done from the worker's own place.
        """
    @property
    def role_caseload(self, /) -> int | None:
        """
        The full caseload of the role, of which a share may be agreed.
        """
    @property
    def starts_at(self, /) -> datetime:
        """
        The local time at which it starts.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def travel_minutes(self, /) -> int | None:
        """
        The longest journey it needs, in minutes.
        """
    @property
    def venue(self, /) -> str | None:
        """
        The venue, by the caller's code.
        """

@final
class ProtectedCharacteristic:
    """
    A protected characteristic of the Equality Act 2010, section 4.
    """

    AGE: Final[ProtectedCharacteristic]
    """
    Age.
    """
    DISABILITY: Final[ProtectedCharacteristic]
    """
    Disability.
    """
    GENDER_REASSIGNMENT: Final[ProtectedCharacteristic]
    """
    Gender reassignment.
    """
    MARRIAGE_AND_CIVIL_PARTNERSHIP: Final[ProtectedCharacteristic]
    """
    Marriage and civil partnership.
    """
    PREGNANCY_AND_MATERNITY: Final[ProtectedCharacteristic]
    """
    Pregnancy and maternity.
    """
    RACE: Final[ProtectedCharacteristic]
    """
    Race.
    """
    RELIGION_OR_BELIEF: Final[ProtectedCharacteristic]
    """
    Religion or belief.
    """
    SEX: Final[ProtectedCharacteristic]
    """
    Sex.
    """
    SEXUAL_ORIENTATION: Final[ProtectedCharacteristic]
    """
    Sexual orientation.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ProtectedCharacteristic:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RankedReferral:
    """
    A referral on the list, at its place.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def breached(self, /) -> bool:
        """
        It is past the target whose breach the policy reads.
        """
    @property
    def days_waited(self, /) -> int:
        """
        Calendar days since then.
        """
    @staticmethod
    def from_json(text: str) -> RankedReferral:
        """
        Reads the JSON form.
        """
    @property
    def place(self, /) -> int:
        """
        Its place, counted from 1.
        """
    @property
    def points(self, /) -> Contributions:
        """
        Its points, each part by itself.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        What is to be known of it besides its place.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def waiting_since(self, /) -> date:
        """
        The day since which the client waits.
        """

@final
class Ranking:
    """
    The list in order: everything that went in comes out once.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def elsewhere(self, /) -> list[ReferralApart]:
        """
        Those better served elsewhere, and where.
        """
    @property
    def immediate(self, /) -> list[ReferralApart]:
        """
        Those who must not wait on a list, first of all, and whom to tell.
        """
    @property
    def not_waiting(self, /) -> list[ReferralApart]:
        """
        Those who do not wait: allocated, closed, or not yet received.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def ranked(self, /) -> list[RankedReferral]:
        """
        The list, the next first.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        Those that could not be placed, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RatedWorker:
    """
    A worker with the ratings they were given.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        role: str,
        ratings: Sequence[CompetencyRating] = ...,
        values: Sequence[ValueShown] = ...,
    ) -> RatedWorker: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RatedWorker:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the worker.
        """
    @property
    def ratings(self, /) -> list[CompetencyRating]:
        """
        Ratings, in any order.
        """
    @property
    def role(self, /) -> str:
        """
        The role, as an id of the policy.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def values(self, /) -> list[ValueShown]:
        """
        Values that were shown, in any order.
        """

@final
class RaterKind:
    """
    Who rates.
    """

    ASSESSOR: Final[RaterKind]
    """
    An assessor.
    """
    MANAGER: Final[RaterKind]
    """
    The manager.
    """
    PEER: Final[RaterKind]
    """
    A colleague.
    """
    SELF_RATING: Final[RaterKind]
    """
    The worker themselves.
    """
    SERVICE_USER: Final[RaterKind]
    """
    Somebody who is served: a client, or anybody else who counts as a customer.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RaterKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RatingResult:
    """
    Whether a level is met.
    """

    MET: Final[RatingResult]
    """
    It is met.
    """
    NOT_MET: Final[RatingResult]
    """
    It is not met.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RatingResult:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Readiness:
    """
    Whether the organisation is ready for a peer support worker to start.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> Readiness:
        """
        Reads the JSON form.
        """
    @property
    def missing(self, /) -> list[StepOwed]:
        """
        What is missing, in the order of the steps.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def ready(self, /) -> bool | None:
        """
        Every step that this view is told of is taken; none when it is told of none.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why: the deciding reason first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@disjoint_base
class Reason:
    @final
    class WithinLimit(Reason):
        """The client has used less than the limit, and is not yet near it."""

        __match_args__ = (
            "unit",
            "used",
            "allowed",
            "remaining",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def allowed(self) -> int: ...
        @property
        def remaining(self) -> int: ...

    @final
    class NearLimit(Reason):
        """So little of the limit is left that the supported exit must be planned."""

        __match_args__ = (
            "unit",
            "used",
            "allowed",
            "remaining",
            "planning_starts_at",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def allowed(self) -> int: ...
        @property
        def remaining(self) -> int: ...
        @property
        def planning_starts_at(self) -> int: ...

    @final
    class AtLimit(Reason):
        """The limit is used up."""

        __match_args__ = (
            "unit",
            "used",
            "allowed",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def allowed(self) -> int: ...

    @final
    class PastLimit(Reason):
        """More than the limit has been used."""

        __match_args__ = (
            "unit",
            "used",
            "allowed",
            "over",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def allowed(self) -> int: ...
        @property
        def over(self) -> int: ...

    @final
    class NotStarted(Reason):
        """The episode starts after the as-of date."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class EpisodeEnded(Reason):
        """The episode has ended."""

        __match_args__ = ("ended_on",)
        @property
        def ended_on(self) -> date: ...

    @final
    class LastDayPassed(Reason):
        """The line's last day for the episode has passed."""

        __match_args__ = ("last_day",)
        @property
        def last_day(self) -> date: ...

    @final
    class Extended(Reason):
        """Authorised extensions add to the limit."""

        __match_args__ = (
            "unit",
            "extra",
            "extensions",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def extra(self) -> int: ...
        @property
        def extensions(self) -> list[str]: ...

    @final
    class PlannedPastLimit(Reason):
        """More sessions are planned than are left."""

        __match_args__ = (
            "unit",
            "planned",
            "remaining",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def planned(self) -> int: ...
        @property
        def remaining(self) -> int: ...

    @final
    class HighRiskReview(Reason):
        """A client at high risk, or whose risk nobody has recorded, is never ended by a count: the named lead reviews."""

        __match_args__ = (
            "risk",
            "lead",
        )
        @property
        def risk(self) -> RecordedRisk: ...
        @property
        def lead(self) -> str: ...

    @final
    class ExitPlanMissing(Reason):
        """The supported exit should be planned now, and there is no plan."""

        __match_args__ = ("needed",)
        @property
        def needed(self) -> list[ExitPlanItem]: ...

    @final
    class ExitPlanIncomplete(Reason):
        """The plan for the supported exit lacks something."""

        __match_args__ = ("missing",)
        @property
        def missing(self) -> list[ExitPlanItem]: ...

    @final
    class ExitPlanComplete(Reason):
        """The plan for the supported exit holds everything the policy asks."""

        __match_args__ = ()

    @final
    class ExitPlanReviewDue(Reason):
        """The day on which the exit plan is reviewed has come."""

        __match_args__ = ("review_on",)
        @property
        def review_on(self) -> date: ...

    @final
    class MissedAppointments(Reason):
        """So many appointments were missed that the policy asks for a next step."""

        __match_args__ = (
            "rule",
            "count",
            "threshold",
            "counted",
            "next_step",
            "taken_by",
        )
        @property
        def rule(self) -> str: ...
        @property
        def count(self) -> int: ...
        @property
        def threshold(self) -> int: ...
        @property
        def counted(self) -> MissedCounted: ...
        @property
        def next_step(self) -> NextStepKind: ...
        @property
        def taken_by(self) -> str: ...

    @final
    class GapTooLong(Reason):
        """More days have passed since the last session than the policy likes."""

        __match_args__ = (
            "last_on",
            "days",
            "at_most",
        )
        @property
        def last_on(self) -> date: ...
        @property
        def days(self) -> int: ...
        @property
        def at_most(self) -> int: ...

    @final
    class OutsideArea(Reason):
        """The client lives outside the areas the line is for."""

        __match_args__ = ("areas",)
        @property
        def areas(self) -> list[str]: ...

    @final
    class AreaNotRecorded(Reason):
        """Where the client lives is not recorded, and the line is for some areas only."""

        __match_args__ = ("areas",)
        @property
        def areas(self) -> list[str]: ...

    @final
    class OutsideAges(Reason):
        """The client is younger or older than the line is for."""

        __match_args__ = (
            "youngest",
            "oldest",
        )
        @property
        def youngest(self) -> int | None: ...
        @property
        def oldest(self) -> int | None: ...

    @final
    class AgeNotRecorded(Reason):
        """The client's age is not recorded, and the line is for some ages only."""

        __match_args__ = ()

    @final
    class TooSoonAfterEpisode(Reason):
        """Too little time has passed since the client's previous episode."""

        __match_args__ = (
            "previous_ended_on",
            "earliest",
        )
        @property
        def previous_ended_on(self) -> date: ...
        @property
        def earliest(self) -> date: ...

    @final
    class ExtensionUndecided(Reason):
        """An extension waits for a decision."""

        __match_args__ = (
            "extension",
            "requested_on",
            "authorised_by",
        )
        @property
        def extension(self) -> str: ...
        @property
        def requested_on(self) -> date: ...
        @property
        def authorised_by(self) -> list[str]: ...

    @final
    class ExtensionByOtherRole(Reason):
        """Somebody without the role authorised an extension, or would."""

        __match_args__ = (
            "extension",
            "role",
            "authorised_by",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def role(self) -> str | None: ...
        @property
        def authorised_by(self) -> list[str]: ...

    @final
    class ExtensionSelfAuthorised(Reason):
        """The authoriser of an extension is also the client's worker."""

        __match_args__ = (
            "extension",
            "authoriser",
            "stands",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def authoriser(self) -> str: ...
        @property
        def stands(self) -> bool: ...

    @final
    class ExtensionAfterTheFact(Reason):
        """An extension was authorised, or is asked for, after it had been used."""

        __match_args__ = (
            "extension",
            "on",
            "unit",
            "already_over",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def on(self) -> date: ...
        @property
        def unit(self) -> CapUnit: ...
        @property
        def already_over(self) -> int: ...

    @final
    class ExtensionTooLarge(Reason):
        """An extension is larger than the policy allows at once."""

        __match_args__ = (
            "extension",
            "amount",
            "most_at_once",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def amount(self) -> int: ...
        @property
        def most_at_once(self) -> int: ...

    @final
    class ExtensionTooMany(Reason):
        """More extensions than the policy allows in one episode."""

        __match_args__ = (
            "extension",
            "number",
            "most_times",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def number(self) -> int: ...
        @property
        def most_times(self) -> int: ...

    @final
    class ExtensionPastCeiling(Reason):
        """An extension would take the limit past the line's absolute ceiling."""

        __match_args__ = (
            "extension",
            "unit",
            "would_be",
            "ceiling",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def unit(self) -> CapUnit: ...
        @property
        def would_be(self) -> int: ...
        @property
        def ceiling(self) -> int: ...

    @final
    class ExtensionRecordMissing(Reason):
        """Something that must be recorded with an extension is not."""

        __match_args__ = (
            "extension",
            "missing",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def missing(self) -> list[ExtensionRecord]: ...

    @final
    class ExtensionReasonUnknown(Reason):
        """The reason given for an extension is not one the policy knows."""

        __match_args__ = (
            "extension",
            "allowed",
        )
        @property
        def extension(self) -> str | None: ...
        @property
        def allowed(self) -> list[str]: ...

    @final
    class ExtensionRefused(Reason):
        """An extension was refused."""

        __match_args__ = (
            "extension",
            "decided_on",
        )
        @property
        def extension(self) -> str: ...
        @property
        def decided_on(self) -> date: ...

    @final
    class ExtensionLapsed(Reason):
        """An extension may no longer be used."""

        __match_args__ = (
            "extension",
            "expired_on",
        )
        @property
        def extension(self) -> str: ...
        @property
        def expired_on(self) -> date: ...

    @final
    class ExtensionReviewDue(Reason):
        """The day on which an extension is reviewed has come, and its outcome is not recorded."""

        __match_args__ = (
            "extension",
            "review_on",
        )
        @property
        def extension(self) -> str: ...
        @property
        def review_on(self) -> date: ...

    @final
    class ExtensionOutcomeMissing(Reason):
        """The additional sessions are used up, and what they brought is not recorded."""

        __match_args__ = ("extension",)
        @property
        def extension(self) -> str: ...

    @final
    class ExtensionsNotOffered(Reason):
        """The line has no extensions."""

        __match_args__ = ()

    @final
    class ExtensionWithinPolicy(Reason):
        """An extension is within the policy."""

        __match_args__ = (
            "unit",
            "adds",
            "allowed_after",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def adds(self) -> int: ...
        @property
        def allowed_after(self) -> int: ...

    @final
    class Attended(Reason):
        """The client attended."""

        __match_args__ = ("counts",)
        @property
        def counts(self) -> bool: ...

    @final
    class LateButSeen(Reason):
        """The client came late and was seen."""

        __match_args__ = ("counts",)
        @property
        def counts(self) -> bool: ...

    @final
    class LateAndNotSeen(Reason):
        """The client came too late to be seen."""

        __match_args__ = ("counts",)
        @property
        def counts(self) -> bool: ...

    @final
    class DidNotAttend(Reason):
        """The client did not attend and gave no warning."""

        __match_args__ = ("counts",)
        @property
        def counts(self) -> bool: ...

    @final
    class LateCancellation(Reason):
        """The client cancelled with less than the notice."""

        __match_args__ = (
            "notice_minutes",
            "notice_hours",
            "counts",
        )
        @property
        def notice_minutes(self) -> int: ...
        @property
        def notice_hours(self) -> int: ...
        @property
        def counts(self) -> bool: ...

    @final
    class CancelledWithNotice(Reason):
        """The client cancelled with the notice or more."""

        __match_args__ = (
            "notice_minutes",
            "notice_hours",
            "counts",
        )
        @property
        def notice_minutes(self) -> int: ...
        @property
        def notice_hours(self) -> int: ...
        @property
        def counts(self) -> bool: ...

    @final
    class CancelledByService(Reason):
        """The service cancelled."""

        __match_args__ = ("counts",)
        @property
        def counts(self) -> bool: ...

    @final
    class RebookedInTime(Reason):
        """The missed session was re-booked within the grace period, and is forgiven."""

        __match_args__ = (
            "rebooked_at",
            "grace_hours",
        )
        @property
        def rebooked_at(self) -> datetime: ...
        @property
        def grace_hours(self) -> int: ...

    @final
    class LateCancellationForgiven(Reason):
        """The late cancellation is one of those the policy forgives."""

        __match_args__ = (
            "number",
            "forgiven",
        )
        @property
        def number(self) -> int: ...
        @property
        def forgiven(self) -> int: ...

    @final
    class Waived(Reason):
        """The missed session was waived."""

        __match_args__ = (
            "role",
            "reason",
        )
        @property
        def role(self) -> str: ...
        @property
        def reason(self) -> str: ...

    @final
    class WaiverNotAllowed(Reason):
        """A waiver was given by a role that may not, or for a reason the policy does not list."""

        __match_args__ = (
            "role",
            "allowed_by",
            "reasons",
        )
        @property
        def role(self) -> str: ...
        @property
        def allowed_by(self) -> list[str]: ...
        @property
        def reasons(self) -> list[str]: ...

    @final
    class Planned(Reason):
        """The appointment is still to come, or was on the as-of date."""

        __match_args__ = ()

    @final
    class AttendanceNotRecorded(Reason):
        """The appointment's time has passed and nobody has recorded what became of it."""

        __match_args__ = (
            "appointment",
            "on",
        )
        @property
        def appointment(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class BookingWithinLimit(Reason):
        """The session is within what is left of the limit."""

        __match_args__ = (
            "unit",
            "would_be",
            "allowed",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def would_be(self) -> int: ...
        @property
        def allowed(self) -> int: ...

    @final
    class BookingDoesNotCount(Reason):
        """The appointment does not count towards the limit."""

        __match_args__ = ()

    @final
    class BookingNeedsExtension(Reason):
        """The session needs an extension."""

        __match_args__ = (
            "unit",
            "would_be",
            "allowed",
            "authorised_by",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def would_be(self) -> int: ...
        @property
        def allowed(self) -> int: ...
        @property
        def authorised_by(self) -> list[str]: ...

    @final
    class BookingPastCeiling(Reason):
        """The session would take the episode past what any extension may allow."""

        __match_args__ = (
            "unit",
            "would_be",
            "at_most",
        )
        @property
        def unit(self) -> CapUnit: ...
        @property
        def would_be(self) -> int: ...
        @property
        def at_most(self) -> int: ...

    @final
    class BookingAfterLastDay(Reason):
        """The session would be after the line's last day for the episode."""

        __match_args__ = ("last_day",)
        @property
        def last_day(self) -> date: ...

    @final
    class BookingInPast(Reason):
        """The session would be before the as-of date."""

        __match_args__ = ("on",)
        @property
        def on(self) -> date: ...

    @final
    class BookingOutsideEpisode(Reason):
        """The session would be outside the episode."""

        __match_args__ = (
            "on",
            "started_on",
            "ended_on",
        )
        @property
        def on(self) -> date: ...
        @property
        def started_on(self) -> date: ...
        @property
        def ended_on(self) -> date | None: ...

    @final
    class BookingClashes(Reason):
        """The client has another appointment at that time."""

        __match_args__ = ("appointment",)
        @property
        def appointment(self) -> str: ...

    @final
    class BookingTooClose(Reason):
        """The session would be too soon before or after another."""

        __match_args__ = (
            "other",
            "other_on",
            "at_least_days",
        )
        @property
        def other(self) -> str: ...
        @property
        def other_on(self) -> date: ...
        @property
        def at_least_days(self) -> int: ...

    @final
    class ModeNotOffered(Reason):
        """The session is held in a way the line does not offer."""

        __match_args__ = (
            "found",
            "offered",
        )
        @property
        def found(self) -> DeliveryMode | None: ...
        @property
        def offered(self) -> list[DeliveryMode]: ...

    @final
    class KeyContactMissing(Reason):
        """No key contact at the place is named before the first session."""

        __match_args__ = ()

    @final
    class CodeOfConductMissing(Reason):
        """The client has not agreed the code of conduct before the first session."""

        __match_args__ = ()

    @final
    class VenueRiskAssessmentMissing(Reason):
        """No risk assessment of the place is valid on the day."""

        __match_args__ = ("valid_until",)
        @property
        def valid_until(self) -> date | None: ...

    @final
    class ActivitiesNotPlanned(Reason):
        """The activities of the session are not planned."""

        __match_args__ = ()

    @final
    class TimeNotAgreed(Reason):
        """Client and worker have not both agreed the time."""

        __match_args__ = ()

    @final
    class SeriesAsAsked(Reason):
        """Everything in the series is as the policy asks."""

        __match_args__ = ("sessions",)
        @property
        def sessions(self) -> int: ...

    @final
    class JointlyResponsible(Reason):
        """Who is jointly responsible for a session of the series."""

        __match_args__ = (
            "session",
            "workers",
        )
        @property
        def session(self) -> str: ...
        @property
        def workers(self) -> list[str]: ...

    @final
    class SeriesWeekdayDiffers(Reason):
        """A session of the series is on another weekday."""

        __match_args__ = (
            "session",
            "expected",
            "found",
        )
        @property
        def session(self) -> str: ...
        @property
        def expected(self) -> str: ...
        @property
        def found(self) -> str: ...

    @final
    class SeriesTimeDiffers(Reason):
        """A session of the series is at another local time."""

        __match_args__ = (
            "session",
            "expected",
            "found",
            "by_clock_change",
        )
        @property
        def session(self) -> str: ...
        @property
        def expected(self) -> str: ...
        @property
        def found(self) -> str: ...
        @property
        def by_clock_change(self) -> bool: ...

    @final
    class SeriesFacilitatorsFew(Reason):
        """A session of the series has too few workers."""

        __match_args__ = (
            "session",
            "found",
            "fewest",
        )
        @property
        def session(self) -> str: ...
        @property
        def found(self) -> int: ...
        @property
        def fewest(self) -> int: ...

    @final
    class SeriesSkillMissing(Reason):
        """No worker of a session has a skill that the series asks for."""

        __match_args__ = (
            "session",
            "skills",
        )
        @property
        def session(self) -> str: ...
        @property
        def skills(self) -> list[str]: ...

    @final
    class SeriesChecklistIncomplete(Reason):
        """The record of a session held lacks something."""

        __match_args__ = (
            "session",
            "missing",
        )
        @property
        def session(self) -> str: ...
        @property
        def missing(self) -> list[ChecklistItem]: ...

    @final
    class ProjectWithoutEnd(Reason):
        """A project has no last day."""

        __match_args__ = ()

    @final
    class SeriesAfterEnd(Reason):
        """A session of the series is after its last day."""

        __match_args__ = (
            "session",
            "on",
            "ends_on",
        )
        @property
        def session(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def ends_on(self) -> date: ...

    @final
    class SeriesMostlyRemote(Reason):
        """More sessions of the series were held remotely than the policy likes."""

        __match_args__ = (
            "remote",
            "held",
            "most_percent",
        )
        @property
        def remote(self) -> int: ...
        @property
        def held(self) -> int: ...
        @property
        def most_percent(self) -> int: ...

    @final
    class DayFeasible(Reason):
        """Nothing in the worker's day overlaps, and every journey fits."""

        __match_args__ = ("engagements",)
        @property
        def engagements(self) -> int: ...

    @final
    class EngagementsOverlap(Reason):
        """Two engagements of a worker overlap."""

        __match_args__ = (
            "first",
            "second",
            "minutes",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def minutes(self) -> int: ...

    @final
    class TrainingOverClientSession(Reason):
        """Training overlaps a client's session."""

        __match_args__ = (
            "training",
            "session",
            "minutes",
        )
        @property
        def training(self) -> str: ...
        @property
        def session(self) -> str: ...
        @property
        def minutes(self) -> int: ...

    @final
    class JourneyDoesNotFit(Reason):
        """The journey from one engagement to the next does not fit between them."""

        __match_args__ = (
            "before",
            "next",
            "minutes_between",
            "travel_minutes",
        )
        @property
        def before(self) -> str: ...
        @property
        def next(self) -> str: ...
        @property
        def minutes_between(self) -> int: ...
        @property
        def travel_minutes(self) -> int: ...

    """
    A `Reason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
        What it says, in one sentence.
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
class RecordGap:
    """
    What one meeting's record lacks.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RecordGap:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> SupervisionKind:
        """
        The kind.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        What is lacking.
        """
    @property
    def supervision(self, /) -> str:
        """
        The caller's identifier of the meeting.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

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
class RecordedStep:
    """
    A step that was taken.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, step: ReferralStep, on: date, by_role: str | None = None
    ) -> RecordedStep: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_role(self, /) -> str | None:
        """
        Id of the role that took it; for an allocation, of the role allocated to.
        """
    @staticmethod
    def from_json(text: str) -> RecordedStep:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def step(self, /) -> ReferralStep:
        """
        The step; receipt is the referral's own.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Referral:
    """
    One referral, with everything that happened or is planned on the way to the first session.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        received_on: date,
        source: str | None = None,
        seen_at_source_on: date | None = None,
        cross_referral: CrossReferral | None = None,
        band: str | None = None,
        risk: RecordedRisk = ...,
        immediate_risk: bool = False,
        groups: Sequence[str] = ...,
        needs: Sequence[str] = ...,
        age_years: int | None = None,
        residence_area: str | None = None,
        better_served_by: str | None = None,
        steps: Sequence[RecordedStep] = ...,
        offers: Sequence[AppointmentOffer] = ...,
        cancellations: Sequence[ReferralCancellation] = ...,
        missed_on: Sequence[date] = ...,
        unavailable: Sequence[Unavailability] = ...,
        reviews: Sequence[ClockReview] = ...,
        stopped: ReferralStop | None = None,
    ) -> Referral: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def age_years(self, /) -> int | None:
        """
        The client's age in whole years on the day of receipt.
        """
    @property
    def band(self, /) -> str | None:
        """
        The band of urgency that a person recorded, as an id of the policy.
        """
    @property
    def better_served_by(self, /) -> str | None:
        """
        Where a person has recorded that the client is better served.
        """
    @property
    def cancellations(self, /) -> list[ReferralCancellation]:
        """
        Appointments before the first session that somebody cancelled, in any order.
        """
    @property
    def cross_referral(self, /) -> CrossReferral | None:
        """
        The colleague's service that referred, when one did.
        """
    @staticmethod
    def from_json(text: str) -> Referral:
        """
        Reads the JSON form.
        """
    @property
    def groups(self, /) -> list[str]:
        """
        The declared groups the client belongs to, as codes of the policy.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def immediate_risk(self, /) -> bool:
        """
        A person recorded that the risk is immediate.
        """
    @property
    def missed_on(self, /) -> list[date]:
        """
        Days on which the client missed an appointment before the first session.
        """
    @property
    def needs(self, /) -> list[str]:
        """
        What a person recorded that the client needs, as codes of the policy.
        """
    @property
    def offers(self, /) -> list[AppointmentOffer]:
        """
        Appointments offered, in any order.
        """
    @property
    def received_on(self, /) -> date:
        """
        The day the service received it.
        """
    @property
    def residence_area(self, /) -> str | None:
        """
        The area the client lives in, as a code of the policy.
        """
    @property
    def reviews(self, /) -> list[ClockReview]:
        """
        Reviews after refused offers or cancellations, in any order.
        """
    @property
    def risk(self, /) -> RecordedRisk:
        """
        Whether a person has recorded the client as at high risk.
        """
    @property
    def seen_at_source_on(self, /) -> date | None:
        """
        The day the client was seen where the referral comes from.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it came from, as a code of the policy.
        """
    @property
    def steps(self, /) -> list[RecordedStep]:
        """
        The steps taken since receipt, in any order; each at most once.
        """
    @property
    def stopped(self, /) -> ReferralStop | None:
        """
        Why and when the referral was closed without a first session, once it was.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def unavailable(self, /) -> list[Unavailability]:
        """
        Times in which the client could not come, in any order.
        """

@final
class ReferralApart:
    """
    A referral that has no place on the list, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ReferralApart:
        """
        Reads the JSON form.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def refer_to(self, /) -> str | None:
        """
        Where the client is better served, where that is the reason.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def tell(self, /) -> list[str]:
        """
        Ids of the roles to tell; empty when nobody has to be.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ReferralCancellation:
    """
    An appointment before the first session that somebody cancelled.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date, by: CancelledBy) -> ReferralCancellation: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> CancelledBy:
        """
        Who cancelled.
        """
    @staticmethod
    def from_json(text: str) -> ReferralCancellation:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day it was cancelled.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ReferralStep:
    """
    A step on the way from referral to support.
    """

    ADMITTED: Final[ReferralStep]
    """
    The client was admitted to a secure setting.
    """
    ALLOCATED: Final[ReferralStep]
    """
    The client was allocated to a worker.
    """
    ASSESSED: Final[ReferralStep]
    """
    The client was assessed.
    """
    FIRST_SESSION: Final[ReferralStep]
    """
    The first session took place.
    """
    RECEIVED: Final[ReferralStep]
    """
    The service received the referral.
    """
    SAFELY_RETURNED: Final[ReferralStep]
    """
    The client returned safely from it.
    """
    TRIAGED: Final[ReferralStep]
    """
    Somebody looked at it and answered the referrer.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ReferralStep:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ReferralStop:
    """
    Why and when a referral was closed without a first session.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date, why: StopReason) -> ReferralStop: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ReferralStop:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def why(self, /) -> StopReason:
        """
        Why.
        """

@final
class RegisterEntry:
    """
    An adjustment on the register.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustment(self, /) -> str:
        """
        The caller's identifier of the adjustment.
        """
    @property
    def asked_by(self, /) -> AskedBy | None:
        """
        Who brought it up, in a view that is told of the history.
        """
    @property
    def asked_on(self, /) -> date | None:
        """
        The day it was brought up, in a view that is told of the history.
        """
    @property
    def barrier(self, /) -> str | None:
        """
        The barrier it takes away, in a view that is told.
        """
    @property
    def due_on(self, /) -> date | None:
        """
        The day by which the next step is due.
        """
    @property
    def effects(self, /) -> list[AnyAdjustmentEffect]:
        """
        What it changes, as far as this view is told.
        """
    @staticmethod
    def from_json(text: str) -> RegisterEntry:
        """
        Reads the JSON form.
        """
    @property
    def owner(self, /) -> str | None:
        """
        Who sees to it.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def state(self, /) -> AdjustmentState:
        """
        Where it is in its life.
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
class ReplacedBy:
    """
    The adjustment that took the place of another.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, adjustment: str, on: date) -> ReplacedBy: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustment(self, /) -> str:
        """
        Its identifier.
        """
    @staticmethod
    def from_json(text: str) -> ReplacedBy:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The first day on which the other no longer holds.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RequirementStanding:
    """
    Where one requirement stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due_on(self, /) -> date | None:
        """
        The last day in time for what is owed next.
        """
    @staticmethod
    def from_json(text: str) -> RequirementStanding:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> SupervisionKind:
        """
        The kind of supervision.
        """
    @property
    def lapses_on(self, /) -> date | None:
        """
        The day on which it lapses when nothing more is held.
        """
    @property
    def last_held_on(self, /) -> date | None:
        """
        The day of the last meeting that counts.
        """
    @property
    def minutes_credited(self, /) -> int:
        """
        Minutes credited in it, rounded down; sums are exact before that.
        """
    @property
    def minutes_owed(self, /) -> int:
        """
        Minutes owed in the period that runs.
        """
    @property
    def minutes_short(self, /) -> int:
        """
        Minutes still lacking in it.
        """
    @property
    def next_planned(self, /) -> str | None:
        """
        The next meeting that is arranged, by the caller's identifier.
        """
    @property
    def next_planned_on(self, /) -> date | None:
        """
        Its day.
        """
    @property
    def not_counted(self, /) -> list[UncountedSupervision]:
        """
        Meetings of this kind that do not count, latest first.
        """
    @property
    def overdue_since(self, /) -> date | None:
        """
        The first day on which it was overdue.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def requirement(self, /) -> str:
        """
        Its name in the policy.
        """
    @property
    def state(self, /) -> RequirementState:
        """
        Where it stands.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RequirementState:
    """
    Where a requirement stands, the mildest first.
    """

    CANNOT_TELL: Final[RequirementState]
    """
    A fact is missing on which it depends.
    """
    DUE: Final[RequirementState]
    """
    Today is the last day in time.
    """
    DUE_SOON: Final[RequirementState]
    """
    The last day in time is near.
    """
    MET: Final[RequirementState]
    """
    What is owed by now was held, and the next is not due soon.
    """
    NOT_OWED: Final[RequirementState]
    """
    Nothing is owed: by mutual arrangement, not in such a team, or away.
    """
    NOT_STARTED: Final[RequirementState]
    """
    The worker starts after the as-of date.
    """
    OPEN: Final[RequirementState]
    """
    Some is still owed in the period that runs, and there is time.
    """
    OVERDUE: Final[RequirementState]
    """
    The last day in time has passed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RequirementState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ReviewDecision:
    """
    What a review decided.
    """

    KEEP: Final[ReviewDecision]
    """
    The clock goes on as if nothing had happened.
    """
    REFER_BACK: Final[ReviewDecision]
    """
    The client is referred back to the referrer.
    """
    RESET: Final[ReviewDecision]
    """
    The clock is reset to zero.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ReviewDecision:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RoleProfile:
    """
    What a role asks of a framework.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, role: str, framework: str, requirements: Sequence[CompetencyRequirement] = ...
    ) -> RoleProfile: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def framework(self, /) -> str:
        """
        The framework, by its id.
        """
    @staticmethod
    def from_json(text: str) -> RoleProfile:
        """
        Reads the JSON form.
        """
    @property
    def requirements(self, /) -> list[CompetencyRequirement]:
        """
        What is asked, in any order.
        """
    @property
    def role(self, /) -> str:
        """
        The role, as an id of the policy.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class RoleReadiness:
    """
    Whether somebody is ready for a role.
    """

    NOT_YET: Final[RoleReadiness]
    """
    Not yet.
    """
    READY: Final[RoleReadiness]
    """
    Ready.
    """
    READY_WITH_DEVELOPMENT: Final[RoleReadiness]
    """
    Ready, with development that is within the policy's limits.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RoleReadiness:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SafetyStatement:
    """
    What the worker said about whether supervision feels safe. It is theirs alone to set and
    to clear.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, on: date, by: str, safe: bool) -> SafetyStatement: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> str:
        """
        Who made it, by the caller's identifier: the worker.
        """
    @staticmethod
    def from_json(text: str) -> SafetyStatement:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def safe(self, /) -> bool:
        """
        It feels safe.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ScaleReading:
    """
    How the scale of one competency was read: its levels by their positions.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        competency: str,
        levels: Sequence[str] = ...,
        printed: Sequence[str] = ...,
        desired: int | None = None,
    ) -> ScaleReading: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competency(self, /) -> str:
        """
        The competency, by its id.
        """
    @property
    def desired(self, /) -> int | None:
        """
        The position of the desired level, counted from 1 at the lowest, where one is named.
        """
    @staticmethod
    def from_json(text: str) -> ScaleReading:
        """
        Reads the JSON form.
        """
    @property
    def levels(self, /) -> list[str]:
        """
        The ids of its levels, the lowest first.
        """
    @property
    def printed(self, /) -> list[str]:
        """
        What is printed over them, such as `Entry Level (2)`, in the same order.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ScaleShape:
    """
    Competencies whose scales have the same labels and numbers.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, levels: Sequence[str] = ..., competencies: Sequence[str] = ...
    ) -> ScaleShape: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competencies(self, /) -> list[str]:
        """
        The competencies, by their ids, in the order of the framework.
        """
    @staticmethod
    def from_json(text: str) -> ScaleShape:
        """
        Reads the JSON form.
        """
    @property
    def levels(self, /) -> list[str]:
        """
        The levels as printed, such as `Entry Level (2)`, the lowest first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SelectionStage:
    """
    Up to where an application is looked at.
    """

    APPLICATION: Final[SelectionStage]
    """
    Before the interview: what only the interview shows is left for later.
    """
    INTERVIEW: Final[SelectionStage]
    """
    After the interview: everything counts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SelectionStage:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
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
    def reasons(self, /) -> list[AnyReason]:
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
        Whether a series of sessions is as the policy asks: weekday and local time, workers,
        skills, records, last day. The version in force on the day of its first session governs.

        Parameters
        ----------
        series
            The series of sessions.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SeriesAnswer

        Raises
        ------
        CarewrightError
            The policy was not in force then, an unknown line, no sessions, or two sessions with one identifier.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> session = cw.SeriesSession(id="G-1", starts=dt.datetime(2026, 10, 6, 18, 0),
        ...     mode=cw.DeliveryMode.ON_SITE, facilitators=[cw.Facilitator(worker="W-1")])
        >>> series = cw.Series(id="G", line="group", place="Harbour Hall", sessions=[session])
        >>> answer = policy.session_limits.check_series(series, dt.date(2026, 10, 1))
        >>> print(answer.as_asked)
        True
        >>> for reason in answer.reasons:
        ...     print(reason)
        1 session as the policy asks.
        Session G-1: W-1 jointly responsible.
        """
    def check_working_day(
        self, /, worker: str, engagements: Sequence[Engagement]
    ) -> WorkingDayAnswer:
        """
        Whether a worker's day can be worked: nothing overlaps and every journey fits.

        Parameters
        ----------
        worker
            The caller's identifier of the worker.
        engagements
            What the worker has to be at, in any order; lengths and journeys are in minutes.

        Returns
        -------
        WorkingDayAnswer

        Raises
        ------
        CarewrightError
            An engagement or a journey impossibly short or long.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> first = cw.Engagement(id="A-1", kind=cw.EngagementKind.CLIENT_SESSION,
        ...     starts=dt.datetime(2026, 10, 1, 10, 0), minutes=50)
        >>> second = cw.Engagement(id="A-2", kind=cw.EngagementKind.CLIENT_SESSION,
        ...     starts=dt.datetime(2026, 10, 1, 11, 0), minutes=50, travel_minutes=25)
        >>> answer = policy.session_limits.check_working_day("W-2", [first, second])
        >>> print(answer.feasible)
        False
        >>> print(answer.reasons[0])
        From A-1 to A-2: 10 minutes between, and the journey takes 25.
        """
    def decide_extension(
        self, /, episode: Episode, request: ExtensionRequest, as_of: date
    ) -> ExtensionAnswer:
        """
        Whether an extension is within the policy, needs something, or is refused; and the smallest
        changes that would bring it within the policy.

        Parameters
        ----------
        episode
            The client's episode.
        request
            The extension asked for, in the unit of the limit (blocks for a block).
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        ExtensionAnswer

        Raises
        ------
        CarewrightError
            The policy was not in force when the episode started, or the facts contradict themselves or the policy (all faults are listed). Also: an extension of nothing.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 6, 4), age_years=30,
        ...     residence_area="swindon", risk=cw.RecordedRisk.NOT_HIGH, workers=["W-2"])
        >>> request = cw.ExtensionRequest(amount=6, authoriser="W-2", authoriser_role="coordinator")
        >>> answer = policy.session_limits.decide_extension(episode, request, dt.date(2026, 10, 1))
        >>> print(answer.outcome)
        ExtensionOutcome.REFUSED
        >>> for reason in answer.reasons:
        ...     print(reason)
        This extension by the client's own worker (W-2): self-authorisation, which the policy refuses.
        This extension of 6; at most 4 at once.
        This extension without the reason, the outcomes so far, the expected outcome and a review date.
        """
    def ledger(self, /, episode: Episode, as_of: date) -> Ledger:
        """
        What each appointment came to: contact minutes, paid minutes, what it used of the limit
        and what was charged in pence, each with its reasons.

        Parameters
        ----------
        episode
            The client's episode.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Ledger

        Raises
        ------
        CarewrightError
            The policy was not in force when the episode started, or the facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> missed = cw.Appointment(id="A-1", kind=cw.AppointmentKind.SESSION,
        ...     starts=dt.datetime(2026, 9, 8, 14, 0), attendance=cw.Attendance.DID_NOT_ATTEND)
        >>> episode = cw.Episode(id="E-1", line="evening", started_on=dt.date(2026, 9, 1),
        ...     risk=cw.RecordedRisk.NOT_HIGH, appointments=[missed])
        >>> entry = policy.session_limits.ledger(episode, dt.date(2026, 9, 10)).entries[0]
        >>> print(entry.cap_units, entry.charge_pence)
        1 2000
        >>> print(entry.reasons[0])
        Did not attend, no warning; counts towards the limit.
        """
    def may_book(
        self, /, episode: Episode, proposed: ProposedSession, as_of: date
    ) -> BookingAnswer:
        """
        Whether a session may be booked: yes, no, or who has to authorise it; and where the answer
        is not yes, the smallest changes that would make it so.

        Parameters
        ----------
        episode
            The client's episode.
        proposed
            The session that somebody would like to book.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        BookingAnswer

        Raises
        ------
        CarewrightError
            The policy was not in force when the episode started, or the facts contradict themselves or the policy (all faults are listed). Also: a session impossibly short or long.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> attended = [cw.Appointment(id=f"A-{day}", kind=cw.AppointmentKind.SESSION,
        ...     starts=dt.datetime(2026, 9, day, 10, 0), attendance=cw.Attendance.ATTENDED)
        ...     for day in range(1, 13)]
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1), age_years=30,
        ...     residence_area="swindon", risk=cw.RecordedRisk.NOT_HIGH, appointments=attended)
        >>> session = cw.ProposedSession(kind=cw.AppointmentKind.SESSION,
        ...     starts=dt.datetime(2026, 10, 8, 10, 0))
        >>> answer = policy.session_limits.may_book(episode, session, dt.date(2026, 10, 1))
        >>> print(answer.outcome, answer.authorised_by)
        BookingOutcome.NEEDS_AUTHORISATION ['coordinator', 'service_manager']
        >>> print(answer.reasons[0])
        With this and what is planned, 13 of 12 sessions: coordinator and service_manager may extend.
        """
    def standing(self, /, episode: Episode, as_of: date) -> Standing:
        """
        Where a client stands: used, remaining, what lies ahead, what is missing, what is asked.

        Parameters
        ----------
        episode
            The client's episode.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Standing

        Raises
        ------
        CarewrightError
            The policy was not in force when the episode started, or the facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> missed = cw.Appointment(id="A-1", kind=cw.AppointmentKind.SESSION,
        ...     starts=dt.datetime(2026, 9, 8, 14, 0), attendance=cw.Attendance.DID_NOT_ATTEND)
        >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1), age_years=30,
        ...     residence_area="swindon", risk=cw.RecordedRisk.NOT_HIGH, appointments=[missed])
        >>> standing = policy.session_limits.standing(episode, dt.date(2026, 9, 10))
        >>> print(standing.reasons[0])
        1 of 12 sessions used; 11 left.
        >>> print(standing.next_steps[0].kind, standing.next_steps[0].by_role)
        NextStepKind.CONTACT_CLIENT coordinator
        """
    def standing_batch(self, /, episodes: Sequence[Episode], as_of: date) -> StandingBatch:
        """
        Where each of these clients stands. Episodes that cannot be decided come back beside the
        others with what to put right; nothing is lost.

        Parameters
        ----------
        episodes
            The clients' episodes.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        StandingBatch

        Raises
        ------
        CarewrightError
            The policy was not in force when the episode started, or the facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> episodes = [cw.Episode(id=name, line=line, started_on=dt.date(2026, 9, 1), age_years=30,
        ...     residence_area="swindon", risk=cw.RecordedRisk.NOT_HIGH)
        ...     for name, line in [("E-1", "day"), ("E-2", "night")]]
        >>> batch = policy.session_limits.standing_batch(episodes, dt.date(2026, 10, 1))
        >>> print([(standing.episode, standing.remaining) for standing in batch.decided])
        [('E-1', 12)]
        >>> print([(rejected.record, rejected.problems[0].code) for rejected in batch.rejected])
        [('E-2', 'facts.unknown_line')]
        """
    def standing_frame(
        self,
        /,
        episodes: _Frame,
        sessions: _ArrowStream,
        as_of: date,
        *,
        extensions: _ArrowStream | None = None,
        exit_plans: _ArrowStream | None = None,
        steps_taken: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        Where the client of each episode stands, for whole frames.

        Parameters
        ----------
        episodes
            One row an episode, in any frame that hands over an Arrow stream: pandas, polars,
            DuckDB, pyarrow. Needed are `id` (text or whole numbers), `line` and `started_on`;
            known are the other fields of `Episode` by their names.
        sessions
            One row a session or other appointment. Needed are `episode` (the identifier),
            `starts` and `attendance`; known are the other fields of `Appointment`, and
            `waiver_role`, `waiver_reason` and `waiver_given_on`. Without `kind` all are sessions.
        as_of
            The date the answer speaks of.
        extensions, exit_plans, steps_taken
            Frames with the fields of `Extension` (those of `ExtensionRecorded` with `recorded_`
            before them), `ExitPlan` and `StepTaken`, and a column `episode`.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in and in the order of the episodes: `id`, `line`,
            `state`, `unit`; `limit`, `authorised_extra`, `used`, `remaining` and `planned` in the
            unit; `contact_minutes`, `paid_minutes`, `charged_pence`; `next_step` and
            `next_step_by`, the gravest that the policy asks for; `reasons` (codes parted by
            spaces, the deciding one first). `rejected` lists what to put right.

        Raises
        ------
        FactsError
            A column is missing, misspelt or of a type that cannot be read.
        """
    def watched_by(self, /, watch: Watch) -> SessionLimits:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
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
class Shortlist:
    """
    How the applications for a post came out. People decide; nobody is declined by arithmetic.
    """
    def __repr__(self, /) -> str: ...
    @property
    def applications(self, /) -> list[ApplicationStanding]:
        """
        The applications, by place, then by identifier.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The records with faults.
        """
    @property
    def specification(self, /) -> str:
        """
        The person specification.
        """
    @property
    def stage(self, /) -> SelectionStage:
        """
        Up to where the applications were looked at.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ShownBy:
    """
    How a criterion is shown.
    """

    APPLICATION: Final[ShownBy]
    """
    By the application.
    """
    CERTIFICATE: Final[ShownBy]
    """
    By a certificate.
    """
    INTERVIEW: Final[ShownBy]
    """
    In the interview.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ShownBy:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Stages:
    """
    Where a referral is on its way, and where each target stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> Stages:
        """
        Reads the JSON form.
        """
    @property
    def next_step(self, /) -> ReferralStep | None:
        """
        The step that comes next; none once the referral was closed or has had a first session.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def targets(self, /) -> list[TargetStanding]:
        """
        The service's targets, by name.
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
    def reasons(self, /) -> list[AnyReason]:
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
class StartClearance:
    """
    Whether everything is in before somebody starts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def clear(self, /) -> bool:
        """
        Nothing is missing.
        """
    @staticmethod
    def from_json(text: str) -> StartClearance:
        """
        Reads the JSON form.
        """
    @property
    def missing(self, /) -> list[PreStartCheck]:
        """
        The checks that are not in.
        """
    @property
    def person(self, /) -> str:
        """
        The caller's identifier of the person.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def probation_ends_on(self, /) -> date | None:
        """
        The last day of probation.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def specification(self, /) -> str:
        """
        The person specification.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StartStep:
    """
    A step before a peer support worker starts.
    """

    ADJUSTMENTS_ASKED: Final[StartStep]
    """
    The worker was asked which adjustments would help.
    """
    BENEFITS_ADVICE_OFFERED: Final[StartStep]
    """
    Advice about benefits was offered.
    """
    FLAGS_REVIEWED: Final[StartStep]
    """
    What checks brought up was looked at by human resources and clinical staff together.
    """
    OCCUPATIONAL_HEALTH_INFORMED: Final[StartStep]
    """
    Occupational health knows that a history of ill health goes with the role.
    """
    OWN_CARE_TALKED_OVER: Final[StartStep]
    """
    Where care would come from, should it be needed, was talked over.
    """
    PEER_NETWORK: Final[StartStep]
    """
    The worker has a link with a network of peers, or help to start one.
    """
    PEER_SUPERVISION_ARRANGED: Final[StartStep]
    """
    Role-specific supervision by somebody with active experience of the role, and protected
    time with a more experienced peer worker, are arranged.
    """
    POST_IS_NO_GAP: Final[StartStep]
    """
    The post is not there to fill a gap in the team or the service.
    """
    RECORDS_KEPT_APART: Final[StartStep]
    """
    Records of former care are closed to colleagues.
    """
    ROLE_SPECIFIED: Final[StartStep]
    """
    The role, its remit and its values are written down.
    """
    TEAM_BRIEFED: Final[StartStep]
    """
    The team has a clear understanding of the role, its remit and its models.
    """
    TEAM_CONCERNS_HEARD: Final[StartStep]
    """
    The team could ask, and voice concerns.
    """
    TEAM_KNOWS_STORY_IS_OWNED: Final[StartStep]
    """
    The team knows that nobody is pressed to tell their story.
    """
    WELLBEING_PLAN: Final[StartStep]
    """
    There is a plan for times of difficulty.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StartStep:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StartStepTaken:
    """
    A step that was taken before a worker starts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, step: StartStep, on: date, by_roles: Sequence[str] = ...
    ) -> StartStepTaken: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def by_roles(self, /) -> list[str]:
        """
        Ids of the roles that took it.
        """
    @staticmethod
    def from_json(text: str) -> StartStepTaken:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def step(self, /) -> StartStep:
        """
        The step.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Statement:
    """
    A statement that is met or not met, without levels.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        area: str,
        section: str | None = None,
        parent: str | None = None,
        applies_when: str | None = None,
        text: str,
        points: Sequence[str] = ...,
    ) -> Statement: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def applies_when(self, /) -> str | None:
        """
        When it applies, as a word that an assessment answers; none where it always does.
        """
    @property
    def area(self, /) -> str:
        """
        The part of the framework it belongs to.
        """
    @staticmethod
    def from_json(text: str) -> Statement:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The statement's id, unique in the framework.
        """
    @property
    def parent(self, /) -> str | None:
        """
        The statement it is part of, by its id.
        """
    @property
    def points(self, /) -> list[str]:
        """
        What it names in particular: points to look at, not assessed one by one.
        """
    @property
    def section(self, /) -> str | None:
        """
        The heading within that part.
        """
    @property
    def text(self, /) -> str:
        """
        What it says.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StatementAnswer:
    """
    How one statement is answered.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        statement: str,
        answer: StatementResult,
        on: date,
        evidence: Sequence[CompetencyEvidence] = ...,
    ) -> StatementAnswer: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> StatementResult:
        """
        The answer.
        """
    @property
    def evidence(self, /) -> list[CompetencyEvidence]:
        """
        What it rests on.
        """
    @staticmethod
    def from_json(text: str) -> StatementAnswer:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def statement(self, /) -> str:
        """
        The statement, by its id in the framework.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StatementResult:
    """
    How a statement is answered.
    """

    MET: Final[StatementResult]
    """
    It is met.
    """
    NOT_APPLICABLE: Final[StatementResult]
    """
    It does not apply.
    """
    NOT_MET: Final[StatementResult]
    """
    It is not met.
    """
    PARTLY: Final[StatementResult]
    """
    It is partly met.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StatementResult:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StatementStanding:
    """
    How one statement came out.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def area(self, /) -> str:
        """
        The part of the framework it belongs to.
        """
    @staticmethod
    def from_json(text: str) -> StatementStanding:
        """
        Reads the JSON form.
        """
    @property
    def parent(self, /) -> str | None:
        """
        The statement it is part of.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why.
        """
    @property
    def state(self, /) -> StatementState:
        """
        How it came out.
        """
    @property
    def statement(self, /) -> str:
        """
        The statement.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StatementState:
    """
    How a statement came out.
    """

    MET: Final[StatementState]
    """
    It is met.
    """
    NOT_ANSWERED: Final[StatementState]
    """
    It is not answered.
    """
    NOT_APPLICABLE: Final[StatementState]
    """
    It does not apply.
    """
    NOT_MET: Final[StatementState]
    """
    It is not met.
    """
    PARTLY: Final[StatementState]
    """
    It is partly met.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StatementState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StepAnswer:
    """
    Whether a step may be taken, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def allowed(self, /) -> bool:
        """
        It may.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> StepAnswer:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyWaitingReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def referral(self, /) -> str:
        """
        The caller's identifier of the referral.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class StepOwed:
    """
    A step that is missing before a worker starts, and who answers for it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StepOwed:
        """
        Reads the JSON form.
        """
    @property
    def owner(self, /) -> str:
        """
        Id of the role that answers for it.
        """
    @property
    def step(self, /) -> StartStep:
        """
        The step.
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
class StopReason:
    """
    Why a referral was closed without a first session.
    """

    DECLINED_BY_CLIENT: Final[StopReason]
    """
    The client declined.
    """
    DIED: Final[StopReason]
    """
    The client has died.
    """
    DISCHARGED_AFTER_MISSED_APPOINTMENT: Final[StopReason]
    """
    The client was discharged after missing an appointment.
    """
    MADE_IN_ERROR: Final[StopReason]
    """
    The referral was made in error or twice.
    """
    NO_SUPPORT_NEEDED: Final[StopReason]
    """
    Assessed, and no support from this service is needed.
    """
    REFERRED_BACK: Final[StopReason]
    """
    The client was referred back to the referrer.
    """
    REFERRED_ON: Final[StopReason]
    """
    The client was shown to, or referred on to, a better suited service.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StopReason:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisedWorker:
    """
    A worker who is supervised, with everything that bears on it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        role: str,
        started_on: date,
        weekly_minutes: int | None = None,
        in_multidisciplinary_team: bool | None = None,
        line_manager: str | None = None,
        peer_support_since: date | None = None,
        caseload: Sequence[SupportedPerson] = ...,
        client_work: Sequence[ClientWork] = ...,
        absences: Sequence[WorkerAbsence] = ...,
        supervisors: Sequence[Supervisor] = ...,
        supervisions: Sequence[Supervision] = ...,
        documented_breaks: Sequence[DocumentedBreak] = ...,
        agreed_cadences: Sequence[AgreedCadence] = ...,
        reviews: Sequence[AgreedReview] = ...,
        safety_statements: Sequence[SafetyStatement] = ...,
    ) -> SupervisedWorker: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def absences(self, /) -> list[WorkerAbsence]:
        """
        Times in which the worker is away, in any order.
        """
    @property
    def agreed_cadences(self, /) -> list[AgreedCadence]:
        """
        Cadences agreed with this worker, such as by a reasonable adjustment.
        """
    @property
    def caseload(self, /) -> list[SupportedPerson]:
        """
        The people supported, in any order.
        """
    @property
    def client_work(self, /) -> list[ClientWork]:
        """
        Time spent with clients, in any order.
        """
    @property
    def documented_breaks(self, /) -> list[DocumentedBreak]:
        """
        Breaks in client work that were written down, in any order.
        """
    @staticmethod
    def from_json(text: str) -> SupervisedWorker:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the worker.
        """
    @property
    def in_multidisciplinary_team(self, /) -> bool | None:
        """
        The worker is in a multidisciplinary team.
        """
    @property
    def line_manager(self, /) -> str | None:
        """
        The line manager, by the caller's identifier.
        """
    @property
    def peer_support_since(self, /) -> date | None:
        """
        The day from which the worker has been a peer support worker anywhere.
        """
    @property
    def reviews(self, /) -> list[AgreedReview]:
        """
        What was agreed with this worker and is to be reviewed.
        """
    @property
    def role(self, /) -> str:
        """
        The role, as an id of the policy.
        """
    @property
    def safety_statements(self, /) -> list[SafetyStatement]:
        """
        What the worker has said about whether supervision feels safe, in any order.
        """
    @property
    def started_on(self, /) -> date:
        """
        The day the worker started in it.
        """
    @property
    def supervisions(self, /) -> list[Supervision]:
        """
        Meetings held, planned, cancelled or missed, in any order.
        """
    @property
    def supervisors(self, /) -> list[Supervisor]:
        """
        Those who supervise the worker, in any order.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def weekly_minutes(self, /) -> int | None:
        """
        The working week that was agreed, in minutes.
        """

@final
class Supervision:
    """
    One meeting of supervision.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        on: date,
        minutes: int,
        kind: SupervisionKind,
        format: SupervisionFormat,
        setting: SupervisionSetting,
        state: SupervisionState,
        supervisor: str | None = None,
        supervisees_present: int | None = None,
        ad_hoc: bool = False,
        time_protected: bool = False,
        caseload_shared: bool = False,
        discussed: Sequence[str] = ...,
        agenda: Sequence[AgendaPoint] = ...,
        actions: Sequence[SupervisionAction] = ...,
        no_steps_needed: bool = False,
        goals_recorded: bool = False,
        documented: bool = False,
        feedback_given: bool = False,
        feedback: Sequence[FeedbackPart] = ...,
        skills_practised: bool = False,
        practice: Sequence[PracticePart] = ...,
    ) -> Supervision: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actions(self, /) -> list[SupervisionAction]:
        """
        The steps that were agreed.
        """
    @property
    def ad_hoc(self, /) -> bool:
        """
        Nobody had arranged it beforehand.
        """
    @property
    def agenda(self, /) -> list[AgendaPoint]:
        """
        What it was about, and who brought it.
        """
    @property
    def caseload_shared(self, /) -> bool:
        """
        The supervisor was given the list of the people supported.
        """
    @property
    def discussed(self, /) -> list[str]:
        """
        The people supported who were talked about, by the caller's identifiers.
        """
    @property
    def documented(self, /) -> bool:
        """
        A record was written.
        """
    @property
    def feedback(self, /) -> list[FeedbackPart]:
        """
        What the record shows of it.
        """
    @property
    def feedback_given(self, /) -> bool:
        """
        Feedback was given.
        """
    @property
    def format(self, /) -> SupervisionFormat:
        """
        The form.
        """
    @staticmethod
    def from_json(text: str) -> Supervision:
        """
        Reads the JSON form.
        """
    @property
    def goals_recorded(self, /) -> bool:
        """
        Goals were agreed and are recorded.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the meeting.
        """
    @property
    def kind(self, /) -> SupervisionKind:
        """
        The kind.
        """
    @property
    def minutes(self, /) -> int:
        """
        Minutes.
        """
    @property
    def no_steps_needed(self, /) -> bool:
        """
        It was agreed that there is nothing to be done.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def practice(self, /) -> list[PracticePart]:
        """
        What the record shows of that.
        """
    @property
    def setting(self, /) -> SupervisionSetting:
        """
        Alone or with others.
        """
    @property
    def skills_practised(self, /) -> bool:
        """
        Skills were practised.
        """
    @property
    def state(self, /) -> SupervisionState:
        """
        Whether it was held.
        """
    @property
    def supervisees_present(self, /) -> int | None:
        """
        In a group, how many supervisees were present: without the supervisor in a facilitated
        group, every member in a group of peers.
        """
    @property
    def supervisor(self, /) -> str | None:
        """
        The supervisor, by the caller's identifier; none in a group of peers.
        """
    @property
    def time_protected(self, /) -> bool:
        """
        The time was protected from other duties.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionAction:
    """
    A step that was agreed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        how_recorded: bool = False,
        owner: str | None = None,
        due_on: date | None = None,
        done_on: date | None = None,
    ) -> SupervisionAction: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def done_on(self, /) -> date | None:
        """
        The day it was done or closed.
        """
    @property
    def due_on(self, /) -> date | None:
        """
        By when.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionAction:
        """
        Reads the JSON form.
        """
    @property
    def how_recorded(self, /) -> bool:
        """
        How it will be done is recorded.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the step.
        """
    @property
    def owner(self, /) -> str | None:
        """
        Who does it, by the caller's identifier.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionAgenda:
    """
    The agenda of the next meeting. It is a proposal: both sides add to it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def entries(self, /) -> list[AgendaEntry]:
        """
        What is on it, in order: wellbeing first, agreed steps last.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionAgenda:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        What is to be said besides.
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
class SupervisionBatch:
    """
    The supervision of many workers: everything that went in comes out, decided or rejected.
    """
    def __repr__(self, /) -> str: ...
    @property
    def decided(self, /) -> list[SupervisionStatus]:
        """
        The answers, in the order of the workers.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The workers who could not be decided, and what to put right.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionCoverage:
    """
    Whether everybody and everything comes up in time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionCoverage:
        """
        Reads the JSON form.
        """
    @property
    def people(self, /) -> list[PersonCoverage]:
        """
        The people supported, those to talk about first before others.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        Why: the deciding reason first.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def topics(self, /) -> list[TopicCoverage]:
        """
        The topics of the policy, in its order.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class SupervisionDue:
    """
    A day by which supervision is to be held.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due_on(self, /) -> date:
        """
        The last day in time.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionDue:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> SupervisionKind:
        """
        The kind of supervision.
        """
    @property
    def minutes(self, /) -> int:
        """
        Minutes to be held by then; 0 where only the day counts.
        """
    @property
    def planned(self, /) -> str | None:
        """
        The meeting arranged for it, by the caller's identifier.
        """
    @property
    def requirement(self, /) -> str:
        """
        The name of the requirement.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionFormat:
    """
    The form in which a meeting is held.
    """

    IN_PERSON: Final[SupervisionFormat]
    """
    In one room.
    """
    TELEPHONE: Final[SupervisionFormat]
    """
    By telephone.
    """
    VIDEO: Final[SupervisionFormat]
    """
    By video.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SupervisionFormat:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionKind:
    """
    A kind of supervision. No kind stands in for another.
    """

    CLINICAL: Final[SupervisionKind]
    """
    Clinical supervision.
    """
    DEBRIEF: Final[SupervisionKind]
    """
    A debrief when one is needed; it never replaces another kind and is never owed.
    """
    GROUP: Final[SupervisionKind]
    """
    In a group that is a requirement of its own.
    """
    LINE_MANAGEMENT: Final[SupervisionKind]
    """
    By the line manager, of the work as such.
    """
    MULTIDISCIPLINARY_COLLEAGUE: Final[SupervisionKind]
    """
    By a colleague of a multidisciplinary team.
    """
    PERSONAL_DEVELOPMENT_REVIEW: Final[SupervisionKind]
    """
    The review of personal development.
    """
    PLACEMENT: Final[SupervisionKind]
    """
    Of a volunteer's or trainee's placement.
    """
    PROFESSIONAL: Final[SupervisionKind]
    """
    Professional supervision of counselling or other practice.
    """
    ROLE_SPECIFIC: Final[SupervisionKind]
    """
    Of the peer role, by somebody active in it.
    """
    SENIOR_PEER: Final[SupervisionKind]
    """
    Time with a more experienced, senior peer support worker.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SupervisionKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@disjoint_base
class SupervisionReason:
    @final
    class Met(SupervisionReason):
        """What is owed by now was held."""

        __match_args__ = (
            "requirement",
            "due_on",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class MetSoFar(SupervisionReason):
        """Everything owed was held, and no day can be named for more: that depends on work to come."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class Open(SupervisionReason):
        """Some is still owed in the period that runs, and there is time."""

        __match_args__ = (
            "requirement",
            "due_on",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class DueSoon(SupervisionReason):
        """The last day in time is near."""

        __match_args__ = (
            "requirement",
            "due_on",
            "days_left",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def due_on(self) -> date: ...
        @property
        def days_left(self) -> int: ...

    @final
    class Due(SupervisionReason):
        """Today is the last day in time."""

        __match_args__ = (
            "requirement",
            "due_on",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class Overdue(SupervisionReason):
        """The last day in time has passed."""

        __match_args__ = (
            "requirement",
            "since",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def since(self) -> date: ...

    @final
    class MinutesInPeriod(SupervisionReason):
        """How many minutes of the period that runs were held; sums are exact and are rounded down to be shown."""

        __match_args__ = (
            "first_day",
            "last_day",
            "credited",
            "owed",
        )
        @property
        def first_day(self) -> date: ...
        @property
        def last_day(self) -> date: ...
        @property
        def credited(self) -> int: ...
        @property
        def owed(self) -> int: ...

    @final
    class PeriodMissed(SupervisionReason):
        """A period that has ended had fewer minutes than were owed. Other periods do not make up for it."""

        __match_args__ = (
            "first_day",
            "last_day",
            "credited",
            "owed",
        )
        @property
        def first_day(self) -> date: ...
        @property
        def last_day(self) -> date: ...
        @property
        def credited(self) -> int: ...
        @property
        def owed(self) -> int: ...

    @final
    class PeriodExcused(SupervisionReason):
        """A period was missed, and a break was documented for it."""

        __match_args__ = (
            "first_day",
            "last_day",
        )
        @property
        def first_day(self) -> date: ...
        @property
        def last_day(self) -> date: ...

    @final
    class CoverNeeded(SupervisionReason):
        """More periods in a row were missed than a documented break excuses: somebody else has to supervise meanwhile."""

        __match_args__ = (
            "missed_in_a_row",
            "excused",
        )
        @property
        def missed_in_a_row(self) -> int: ...
        @property
        def excused(self) -> int: ...

    @final
    class LastHeld(SupervisionReason):
        """When supervision was last held, and by when the next must be."""

        __match_args__ = (
            "on",
            "next_by",
        )
        @property
        def on(self) -> date: ...
        @property
        def next_by(self) -> date: ...

    @final
    class FirstOwed(SupervisionReason):
        """It has not been held yet, and by when the first must be."""

        __match_args__ = ("by",)
        @property
        def by(self) -> date: ...

    @final
    class ForClientWork(SupervisionReason):
        """How many minutes are owed for client work, and how many were held."""

        __match_args__ = (
            "client_minutes",
            "owed",
            "credited",
        )
        @property
        def client_minutes(self) -> int: ...
        @property
        def owed(self) -> int: ...
        @property
        def credited(self) -> int: ...

    @final
    class ShareOwed(SupervisionReason):
        """The minutes owed are a share: of part-time hours, of the days since the start, or of the days not away."""

        __match_args__ = (
            "whole",
            "owed",
        )
        @property
        def whole(self) -> int: ...
        @property
        def owed(self) -> int: ...

    @final
    class AtFirst(SupervisionReason):
        """The worker has not been in post long, and something else is owed meanwhile."""

        __match_args__ = ("before",)
        @property
        def before(self) -> date: ...

    @final
    class WithCaseload(SupervisionReason):
        """The caseload is so large that something else is owed."""

        __match_args__ = (
            "people",
            "from_people",
        )
        @property
        def people(self) -> int: ...
        @property
        def from_people(self) -> int: ...

    @final
    class AgreedCadenceOwed(SupervisionReason):
        """A cadence agreed with this worker is tighter than the policy's, and is owed."""

        __match_args__ = (
            "agreed",
            "at_most_days_apart",
            "due_on",
        )
        @property
        def agreed(self) -> str: ...
        @property
        def at_most_days_apart(self) -> int: ...
        @property
        def due_on(self) -> date: ...

    @final
    class Away(SupervisionReason):
        """The worker is away, and nothing is owed meanwhile."""

        __match_args__ = ("back_after",)
        @property
        def back_after(self) -> date | None: ...

    @final
    class ByMutualArrangement(SupervisionReason):
        """Supervision is by mutual arrangement: it is never owed and never overdue."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class Paid(SupervisionReason):
        """Time in supervision is paid."""

        __match_args__ = ("paid_minutes",)
        @property
        def paid_minutes(self) -> int: ...

    @final
    class NotInTeam(SupervisionReason):
        """The worker is not in a multidisciplinary team, so a colleague's supervision is not owed."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class TeamNotRecorded(SupervisionReason):
        """Whether the worker is in a multidisciplinary team is not recorded."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class HoursNotRecorded(SupervisionReason):
        """The worker's hours are not recorded, and what is owed depends on them."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class SupervisorFactsMissing(SupervisionReason):
        """Meetings would count if what is not recorded of them were as the policy asks."""

        __match_args__ = (
            "requirement",
            "meetings",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def meetings(self) -> list[str]: ...

    @final
    class NotCounted(SupervisionReason):
        """A meeting of this kind does not count, because a condition failed."""

        __match_args__ = (
            "supervision",
            "on",
            "failed",
        )
        @property
        def supervision(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def failed(self) -> list[FailedCondition]: ...

    @final
    class ExternalCounts(SupervisionReason):
        """The supervisor comes from outside the organisation, which counts as one from inside does."""

        __match_args__ = ("supervisor",)
        @property
        def supervisor(self) -> str: ...

    @final
    class Arranged(SupervisionReason):
        """The next meeting is arranged."""

        __match_args__ = (
            "supervision",
            "on",
        )
        @property
        def supervision(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class NotArranged(SupervisionReason):
        """Nothing is arranged by the last day in time."""

        __match_args__ = (
            "requirement",
            "due_on",
        )
        @property
        def requirement(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class NotHeld(SupervisionReason):
        """A meeting that was arranged was not held."""

        __match_args__ = (
            "supervision",
            "on",
            "state",
        )
        @property
        def supervision(self) -> str: ...
        @property
        def on(self) -> date: ...
        @property
        def state(self) -> SupervisionState: ...

    @final
    class AttendanceNotRecorded(SupervisionReason):
        """A meeting was arranged, its day has come, and whether it was held is not recorded."""

        __match_args__ = (
            "supervision",
            "on",
        )
        @property
        def supervision(self) -> str: ...
        @property
        def on(self) -> date: ...

    @final
    class DebriefsBesides(SupervisionReason):
        """Debriefs were held; they replace no other supervision."""

        __match_args__ = ("held",)
        @property
        def held(self) -> int: ...

    @final
    class NotStarted(SupervisionReason):
        """The worker starts after the as-of date."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class SafetyNotStated(SupervisionReason):
        """The worker has not said whether supervision feels safe. Nobody else can."""

        __match_args__ = ()

    @final
    class SafetyStated(SupervisionReason):
        """The worker has said that supervision feels safe."""

        __match_args__ = ("on",)
        @property
        def on(self) -> date: ...

    @final
    class SafetyWithdrawn(SupervisionReason):
        """The worker has said that supervision does not feel safe."""

        __match_args__ = ("on",)
        @property
        def on(self) -> date: ...

    @final
    class AsIfHeld(SupervisionReason):
        """The days ahead are counted as if each meeting were held on its last day in time."""

        __match_args__ = ("until",)
        @property
        def until(self) -> date: ...

    @final
    class NoDaysAhead(SupervisionReason):
        """No days can be named ahead."""

        __match_args__ = ("requirement",)
        @property
        def requirement(self) -> str: ...

    @final
    class DueOnClosedDay(SupervisionReason):
        """The last day in time is no working day, so the last working day before it is named."""

        __match_args__ = (
            "due_on",
            "working_day",
        )
        @property
        def due_on(self) -> date: ...
        @property
        def working_day(self) -> date: ...

    @final
    class WellbeingFirst(SupervisionReason):
        """Every meeting begins with how the worker is."""

        __match_args__ = ()

    @final
    class CarriedOver(SupervisionReason):
        """A step agreed before is still open and comes back."""

        __match_args__ = (
            "action",
            "agreed_on",
            "due_on",
            "late",
        )
        @property
        def action(self) -> str: ...
        @property
        def agreed_on(self) -> date: ...
        @property
        def due_on(self) -> date | None: ...
        @property
        def late(self) -> bool: ...

    @final
    class PersonNotDiscussed(SupervisionReason):
        """A person has not been talked about within the policy's window."""

        __match_args__ = (
            "person",
            "last_on",
            "due_on",
        )
        @property
        def person(self) -> str: ...
        @property
        def last_on(self) -> date | None: ...
        @property
        def due_on(self) -> date: ...

    @final
    class PersonDueSoon(SupervisionReason):
        """A person has to be talked about soon."""

        __match_args__ = (
            "person",
            "last_on",
            "due_on",
        )
        @property
        def person(self) -> str: ...
        @property
        def last_on(self) -> date | None: ...
        @property
        def due_on(self) -> date: ...

    @final
    class EverybodyDiscussed(SupervisionReason):
        """Everybody was talked about within the policy's window."""

        __match_args__ = (
            "people",
            "within_days",
        )
        @property
        def people(self) -> int: ...
        @property
        def within_days(self) -> int: ...

    @final
    class HighRiskFirst(SupervisionReason):
        """People recorded as at high risk come first among those to talk about."""

        __match_args__ = ("people",)
        @property
        def people(self) -> int: ...

    @final
    class ReviewDue(SupervisionReason):
        """What was agreed with the worker is to be reviewed."""

        __match_args__ = (
            "review",
            "due_on",
        )
        @property
        def review(self) -> str: ...
        @property
        def due_on(self) -> date: ...

    @final
    class TopicNotCovered(SupervisionReason):
        """A topic of the policy has not come up within its window."""

        __match_args__ = (
            "about",
            "last_on",
            "due_on",
        )
        @property
        def about(self) -> AgendaTopic: ...
        @property
        def last_on(self) -> date | None: ...
        @property
        def due_on(self) -> date: ...

    @final
    class TopicCovered(SupervisionReason):
        """A topic of the policy has come up within its window."""

        __match_args__ = (
            "about",
            "last_on",
            "due_on",
        )
        @property
        def about(self) -> AgendaTopic: ...
        @property
        def last_on(self) -> date | None: ...
        @property
        def due_on(self) -> date: ...

    @final
    class AgreeSteps(SupervisionReason):
        """Every meeting ends with agreed steps, each with how, who and by when, or with none needed."""

        __match_args__ = ()

    @final
    class AgendaShared(SupervisionReason):
        """Both sides make the agenda; this is a proposal."""

        __match_args__ = ()

    @final
    class CaseloadNotShared(SupervisionReason):
        """The supervisor has not been given the list of people supported lately."""

        __match_args__ = ("people",)
        @property
        def people(self) -> int: ...

    @final
    class NotDocumented(SupervisionReason):
        """No record was written."""

        __match_args__ = ()

    @final
    class NoSteps(SupervisionReason):
        """No steps were agreed, and not that none is needed either."""

        __match_args__ = ()

    @final
    class StepIncomplete(SupervisionReason):
        """A step does not say how, by whom or by when."""

        __match_args__ = (
            "action",
            "how",
            "by_whom",
            "by_when",
        )
        @property
        def action(self) -> str: ...
        @property
        def how(self) -> bool: ...
        @property
        def by_whom(self) -> bool: ...
        @property
        def by_when(self) -> bool: ...

    @final
    class NoGoals(SupervisionReason):
        """No goals were agreed."""

        __match_args__ = ()

    @final
    class WellbeingNotAsked(SupervisionReason):
        """How the worker is was not asked."""

        __match_args__ = ()

    @final
    class AgendaOneSided(SupervisionReason):
        """Only one side brought something to the meeting."""

        __match_args__ = (
            "worker_brought",
            "supervisor_brought",
        )
        @property
        def worker_brought(self) -> int: ...
        @property
        def supervisor_brought(self) -> int: ...

    @final
    class FeedbackIncomplete(SupervisionReason):
        """Feedback was given, and the record does not show all that the policy asks of it."""

        __match_args__ = ("lacking",)
        @property
        def lacking(self) -> list[FeedbackPart]: ...

    @final
    class PracticeIncomplete(SupervisionReason):
        """Skills were practised, and the record does not show all that the policy asks of it."""

        __match_args__ = ("lacking",)
        @property
        def lacking(self) -> list[PracticePart]: ...

    @final
    class ArrangedAndAttended(SupervisionReason):
        """How many meetings were arranged, and how many were attended."""

        __match_args__ = (
            "arranged",
            "attended",
            "cancelled_by_worker",
            "cancelled_by_others",
        )
        @property
        def arranged(self) -> int: ...
        @property
        def attended(self) -> int: ...
        @property
        def cancelled_by_worker(self) -> int: ...
        @property
        def cancelled_by_others(self) -> int: ...

    @final
    class StructureSettled(SupervisionReason):
        """It is settled who supervises everybody."""

        __match_args__ = ("workers",)
        @property
        def workers(self) -> int: ...

    @final
    class NobodySupervises(SupervisionReason):
        """Nobody is named who gives a worker what is required."""

        __match_args__ = (
            "worker",
            "requirement",
            "supervision",
        )
        @property
        def worker(self) -> str: ...
        @property
        def requirement(self) -> str: ...
        @property
        def supervision(self) -> SupervisionKind: ...

    @final
    class NobodySuitable(SupervisionReason):
        """Those who are named do not meet what the policy asks of a supervisor."""

        __match_args__ = (
            "worker",
            "requirement",
            "supervisor",
            "failed",
        )
        @property
        def worker(self) -> str: ...
        @property
        def requirement(self) -> str: ...
        @property
        def supervisor(self) -> str: ...
        @property
        def failed(self) -> list[FailedCondition]: ...

    @final
    class SupervisorNotSupervised(SupervisionReason):
        """Somebody from inside supervises, and nobody is named who supervises them."""

        __match_args__ = ("supervisor",)
        @property
        def supervisor(self) -> str: ...

    @final
    class InACircle(SupervisionReason):
        """Following who supervises whom leads back to where it began."""

        __match_args__ = (
            "supervision",
            "workers",
        )
        @property
        def supervision(self) -> SupervisionKind: ...
        @property
        def workers(self) -> list[str]: ...

    """
    A `SupervisionReason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> SupervisionReason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class SupervisionRecordGaps:
    """
    What the records of a worker's meetings lack.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionRecordGaps:
        """
        Reads the JSON form.
        """
    @property
    def gaps(self, /) -> list[RecordGap]:
        """
        Those whose record lacks something, latest first.
        """
    @property
    def held(self, /) -> int:
        """
        Meetings held by then.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        How many were arranged, and how many attended.
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
class SupervisionRules:
    """
    The questions about supervision, asked of one policy.

    The version of the policy in force on the as-of date decides, also for what is past. Every
    answer uses what had happened or was arranged by the end of that day, and lists what is dated
    later as set aside. Every question is an error where no version is in force, or the one that
    is says nothing about supervision.
    """
    def agenda(self, /, worker: SupervisedWorker, as_of: date) -> SupervisionAgenda:
        """
        What the next meeting is about, in order.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionAgenda

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> worker = cw.SupervisedWorker(id="W-1", role="counsellor", started_on=dt.date(2026, 6, 1),
        ...     caseload=[cw.SupportedPerson(id="R-1", since=dt.date(2026, 6, 8))])
        >>> agenda = policy.supervision.agenda(worker, dt.date(2026, 10, 1))
        >>> for entry in agenda.entries:
        ...     print(entry.topic, entry.people)
        AgendaTopic.WELLBEING []
        AgendaTopic.PEOPLE_SUPPORTED ['R-1']
        AgendaTopic.CASELOAD_AND_SCHEDULE []
        AgendaTopic.AGREED_STEPS []
        """
    def coverage(self, /, worker: SupervisedWorker, as_of: date) -> SupervisionCoverage:
        """
        Whether everybody supported and every topic of the policy comes up in time.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionCoverage

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> worker = cw.SupervisedWorker(id="W-1", role="counsellor", started_on=dt.date(2026, 6, 1),
        ...     caseload=[cw.SupportedPerson(id="R-1", since=dt.date(2026, 8, 24))])
        >>> coverage = policy.supervision.coverage(worker, dt.date(2026, 10, 1))
        >>> print(coverage.people[0].due_on, coverage.people[0].state)
        2026-10-05 CoverageState.DUE_SOON
        >>> print(coverage.reasons[0])
        R-1: never yet; to be talked about by 2026-10-05.
        """
    def record_gaps(self, /, worker: SupervisedWorker, as_of: date) -> SupervisionRecordGaps:
        """
        What the records of meetings lack, and whether what was arranged was attended.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionRecordGaps

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> held = cw.Supervision(id="V-1", on=dt.date(2026, 9, 17), minutes=60,
        ...     kind=cw.SupervisionKind.PROFESSIONAL, format=cw.SupervisionFormat.VIDEO,
        ...     setting=cw.SupervisionSetting.ONE_TO_ONE, state=cw.SupervisionState.HELD)
        >>> worker = cw.SupervisedWorker(id="W-1", role="counsellor", started_on=dt.date(2026, 6, 1),
        ...     supervisions=[held])
        >>> answer = policy.supervision.record_gaps(worker, dt.date(2026, 10, 1))
        >>> print(answer.gaps[0].supervision, answer.gaps[0].reasons[0])
        V-1 No record was written.
        """
    def schedule(
        self, /, worker: SupervisedWorker, until: date, as_of: date
    ) -> SupervisionSchedule:
        """
        The days up to another by which supervision is to be held, as if each were held on its
        last day in time.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        until
            The last day of the schedule.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionSchedule

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> worker = cw.SupervisedWorker(id="W-6", role="volunteer_counsellor",
        ...     started_on=dt.date(2026, 9, 21))
        >>> schedule = policy.supervision.schedule(worker, dt.date(2026, 12, 31), dt.date(2026, 10, 1))
        >>> print([str(meeting.due_on) for meeting in schedule.due])
        ['2026-10-19', '2026-11-16', '2026-12-14']
        """
    def status(self, /, worker: SupervisedWorker, as_of: date) -> SupervisionStatus:
        """
        Where a worker's supervision stands: every requirement of the role, and by when the next
        is owed.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionStatus

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> held = cw.Supervision(id="V-1", on=dt.date(2026, 8, 20), minutes=60,
        ...     kind=cw.SupervisionKind.CLINICAL, format=cw.SupervisionFormat.VIDEO,
        ...     setting=cw.SupervisionSetting.ONE_TO_ONE, state=cw.SupervisionState.HELD)
        >>> worker = cw.SupervisedWorker(id="W-6", role="volunteer_counsellor",
        ...     started_on=dt.date(2026, 1, 5), supervisions=[held])
        >>> status = policy.supervision.status(worker, dt.date(2026, 10, 1))
        >>> print(status.state, status.due_on)
        RequirementState.OVERDUE 2026-09-17
        >>> print(status.requirements[0].reasons[0])
        clinical: overdue since 2026-09-18.
        """
    def status_batch(self, /, workers: Sequence[SupervisedWorker], as_of: date) -> SupervisionBatch:
        """
        Where the supervision of many workers stands; those whose facts have to be put right come
        back beside.

        Parameters
        ----------
        workers
            The workers, each with what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionBatch

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about supervision.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> workers = [cw.SupervisedWorker(id=name, role=role, started_on=dt.date(2026, 9, 1))
        ...     for name, role in [("W-6", "volunteer_counsellor"), ("W-7", "gardener")]]
        >>> batch = policy.supervision.status_batch(workers, dt.date(2026, 10, 1))
        >>> print([(status.worker, status.due_on) for status in batch.decided])
        [('W-6', datetime.date(2026, 9, 29))]
        >>> print(batch.rejected[0].record, batch.rejected[0].problems[0].message)
        W-7 The policy says nothing about the supervision of this role.
        """
    def status_frame(
        self,
        /,
        workers: _Frame,
        supervisions: _ArrowStream,
        as_of: date,
        *,
        absences: _ArrowStream | None = None,
        supervisors: _ArrowStream | None = None,
        caseload: _ArrowStream | None = None,
        client_work: _ArrowStream | None = None,
        documented_breaks: _ArrowStream | None = None,
        agreed_cadences: _ArrowStream | None = None,
        safety_statements: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        Where the supervision of each worker stands, for whole frames.

        Parameters
        ----------
        workers
            One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
            pyarrow. Needed are `id` (text or whole numbers), `role` and `started_on`; known are
            `weekly_minutes`, `in_multidisciplinary_team`, `line_manager` and
            `peer_support_since`.
        supervisions
            One row a meeting. Needed are `worker` (the identifier), `on`, `minutes`, `kind`,
            `format`, `setting` and `state`; known are the other fields of `Supervision`.
        as_of
            The date the answer speaks of.
        absences, supervisors, caseload, client_work, documented_breaks, agreed_cadences, safety_statements
            Frames with the fields of `WorkerAbsence`, `Supervisor`, `SupportedPerson`,
            `ClientWork`, `DocumentedBreak`, `AgreedCadence` and `SafetyStatement`, and a column
            `worker`.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in: one row for each requirement of each worker, in
            the order of the workers, with `id`, `role`, `requirement`, `kind`, `state`; the dates
            `due_on`, `lapses_on`, `overdue_since`, `last_held_on`, `next_planned_on`;
            `minutes_owed`, `minutes_credited` and `minutes_short` in the period that runs;
            `not_counted`, the meetings of the kind that do not count; `reasons` (codes parted by
            spaces, the deciding one first). `rejected` lists what to put right.

        Raises
        ------
        FactsError
            A column is missing, misspelt or of a type that cannot be read.
        PolicyNotInForceError
            No version is in force on the date, or it says nothing about supervision.
        """
    def structure(
        self, /, workers: Sequence[SupervisedWorker], as_of: date
    ) -> SupervisionStructure:
        """
        Whether it is settled who supervises everybody. Give all workers at once, supervisors
        included: somebody who is not among them counts as supervised by nobody.

        Parameters
        ----------
        workers
            The workers, each with what is on record of their supervision.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisionStructure

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about supervision.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> workers = [cw.SupervisedWorker(id=name, role="volunteer_counsellor",
        ...     started_on=dt.date(2026, 1, 5), supervisors=supervisors) for name, supervisors in [
        ...     ("W-6", [cw.Supervisor(id="S-1", gives=[cw.SupervisionKind.CLINICAL])]), ("W-7", [])]]
        >>> answer = policy.supervision.structure(workers, dt.date(2026, 10, 1))
        >>> print(answer.settled)
        False
        >>> for reason in answer.reasons:
        ...     print(reason)
        W-7: nobody is named for clinical (clinical supervision).
        S-1 supervises, and nobody is named who supervises them.
        """
    def watched_by(self, /, watch: Watch) -> SupervisionRules:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
        """
    def with_adjustments(
        self, /, worker: SupervisedWorker, adjusted: AdjustedWorker, as_of: date
    ) -> SupervisedWorker:
        """
        The worker with what their adjustments come to for supervision: the cadences and forms that
        were agreed are owed and count, and the reviews that fall due come on agendas. Ask any other
        question of the worker that comes back. Nothing of why an adjustment was agreed is in it.

        Parameters
        ----------
        worker
            The worker: their role, and what is on record of their supervision.
        adjusted
            The same worker's adjustments.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        SupervisedWorker

        Raises
        ------
        CarewrightError
            The two records are of different workers or contradict each other, or the adjustments contradict themselves or the policy; no version is in force, or the one that is says nothing about supervision or adjustments.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> worker = cw.SupervisedWorker(id="W-1", role="counsellor", started_on=dt.date(2026, 9, 21))
        >>> agreed = cw.Adjustment(id="J-1", asked_by=cw.AskedBy.WORKER, asked_on=dt.date(2026, 9, 21),
        ...     agreed_on=dt.date(2026, 9, 28), in_place_on=dt.date(2026, 9, 28),
        ...     effects=[cw.AdjustmentEffect.SupervisionEvery(weeks=2)])
        >>> adjusted = cw.AdjustedWorker(id="W-1", role="counsellor", started_on=dt.date(2026, 9, 21),
        ...     adjustments=[agreed])
        >>> worker = policy.supervision.with_adjustments(worker, adjusted, dt.date(2026, 10, 1))
        >>> print(worker.agreed_cadences[0].kind, worker.agreed_cadences[0].at_most_days_apart)
        SupervisionKind.PROFESSIONAL 14
        """

@final
class SupervisionSchedule:
    """
    The days ahead by which supervision is to be held.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def due(self, /) -> list[SupervisionDue]:
        """
        The days, earliest first, as if each were held on its day.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionSchedule:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        Why the list is as it is.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def until(self, /) -> date:
        """
        The last day that was looked at.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class SupervisionSetting:
    """
    Alone or with others.
    """

    FACILITATED_GROUP: Final[SupervisionSetting]
    """
    A group with a supervisor, who is not counted among its members.
    """
    ONE_TO_ONE: Final[SupervisionSetting]
    """
    One worker and one supervisor.
    """
    PEER: Final[SupervisionSetting]
    """
    Two peers who supervise each other.
    """
    PEER_GROUP: Final[SupervisionSetting]
    """
    A group without one; every member is counted.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SupervisionSetting:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionState:
    """
    Whether a meeting took place. Arranged and attended are different facts.
    """

    CANCELLED_BY_SERVICE: Final[SupervisionState]
    """
    The service cancelled it, such as for other duties.
    """
    CANCELLED_BY_SUPERVISOR: Final[SupervisionState]
    """
    The supervisor cancelled it.
    """
    CANCELLED_BY_WORKER: Final[SupervisionState]
    """
    The worker cancelled it.
    """
    HELD: Final[SupervisionState]
    """
    It took place, and the worker was there.
    """
    NOT_ATTENDED: Final[SupervisionState]
    """
    The worker did not come.
    """
    PLANNED: Final[SupervisionState]
    """
    It is arranged.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SupervisionState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class SupervisionStatus:
    """
    Where a worker's supervision stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def due_on(self, /) -> date | None:
        """
        The earliest day by which something must happen.
        """
    @staticmethod
    def from_json(text: str) -> SupervisionStatus:
        """
        Reads the JSON form.
        """
    @property
    def paid_minutes(self, /) -> int:
        """
        Minutes of supervision held up to the as-of date that are paid.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        What is to be said besides.
        """
    @property
    def requirements(self, /) -> list[RequirementStanding]:
        """
        Every requirement of the role, by name.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def state(self, /) -> RequirementState:
        """
        The state of the requirement that is worst off.
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
class SupervisionStructure:
    """
    Who supervises whom, and where that leaves somebody out.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnySupervisionReason]:
        """
        What is not settled.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The workers who could not be read, and what to put right.
        """
    @property
    def settled(self, /) -> bool:
        """
        It is settled who supervises everybody, nobody is left out, and nobody supervises
        themselves by way of others.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Supervisor:
    """
    Somebody who supervises the worker. What is not recorded is not assumed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        gives: Sequence[SupervisionKind],
        role: str | None = None,
        external: bool = False,
        peer_support_since: date | None = None,
        peer_support_until: date | None = None,
        never_in_peer_support: bool = False,
        understands_peer_support: bool | None = None,
        counselling_supervision_qualification: bool | None = None,
        senior_to_worker: bool | None = None,
    ) -> Supervisor: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def counselling_supervision_qualification(self, /) -> bool | None:
        """
        They hold a qualification in supervising counsellors.
        """
    @property
    def external(self, /) -> bool:
        """
        They come from outside the organisation, which sees to their own supervision.
        """
    @staticmethod
    def from_json(text: str) -> Supervisor:
        """
        Reads the JSON form.
        """
    @property
    def gives(self, /) -> list[SupervisionKind]:
        """
        The kinds of supervision they give this worker.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier; that of a worker, where they are one.
        """
    @property
    def never_in_peer_support(self, /) -> bool:
        """
        They have never been a peer support worker.
        """
    @property
    def peer_support_since(self, /) -> date | None:
        """
        The day from which they have been a peer support worker.
        """
    @property
    def peer_support_until(self, /) -> date | None:
        """
        The last day on which they were one; none while they still are.
        """
    @property
    def role(self, /) -> str | None:
        """
        The role they hold, as an id of the policy.
        """
    @property
    def senior_to_worker(self, /) -> bool | None:
        """
        They are senior to this worker.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def understands_peer_support(self, /) -> bool | None:
        """
        They understand the values and principles of peer support.
        """

@final
class SupportedPerson:
    """
    A person whom the worker supports.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, id: str, since: date, until: date | None = None, risk: RecordedRisk = ...
    ) -> SupportedPerson: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SupportedPerson:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the person.
        """
    @property
    def risk(self, /) -> RecordedRisk:
        """
        Whether a person has recorded them as at high risk.
        """
    @property
    def since(self, /) -> date:
        """
        The day since which the worker supports them.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def until(self, /) -> date | None:
        """
        The last day, once there is one.
        """

@final
class TargetStanding:
    """
    A target and where it stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def counted_from(self, /) -> ReferralStep:
        """
        The step from which it counts.
        """
    @property
    def due_on(self, /) -> date | None:
        """
        The last day in time, once it counts.
        """
    @staticmethod
    def from_json(text: str) -> TargetStanding:
        """
        Reads the JSON form.
        """
    @property
    def name(self, /) -> str:
        """
        Its name in the policy or in the national rules.
        """
    @property
    def owner(self, /) -> str | None:
        """
        Id of the role that answers for it, where the policy names one.
        """
    @property
    def reached_on(self, /) -> date | None:
        """
        The day the step was taken.
        """
    @property
    def share_percent(self, /) -> int | None:
        """
        Of a hundred referrals, how many are to meet it, where that is said.
        """
    @property
    def state(self, /) -> TargetState:
        """
        Where it stands.
        """
    @property
    def to(self, /) -> ReferralStep:
        """
        The step that meets it.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def unit(self, /) -> DayUnit:
        """
        What it is counted in.
        """
    @property
    def used(self, /) -> int:
        """
        Counted so far, or when the step was taken, in `unit`.
        """
    @property
    def within(self, /) -> int:
        """
        Within so many, in `unit`.
        """

@final
class TargetState:
    """
    Where a target stands.
    """

    BREACHED: Final[TargetState]
    """
    The time has passed, and the step has not been taken.
    """
    DUE_SOON: Final[TargetState]
    """
    There is little time.
    """
    ENDED: Final[TargetState]
    """
    The referral was closed, or the wait is not measured: the target no longer applies.
    """
    MET: Final[TargetState]
    """
    The step was taken in time.
    """
    MET_LATE: Final[TargetState]
    """
    The step was taken late.
    """
    NOT_STARTED: Final[TargetState]
    """
    The step from which it counts has not been taken.
    """
    ON_TIME: Final[TargetState]
    """
    There is time.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> TargetState:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TeamCell:
    """
    One competency of one worker.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competency(self, /) -> str:
        """
        The competency.
        """
    @property
    def distance(self, /) -> int | None:
        """
        Steps from the level that the worker's own role requires.
        """
    @staticmethod
    def from_json(text: str) -> TeamCell:
        """
        Reads the JSON form.
        """
    @property
    def held(self, /) -> str | None:
        """
        The level held.
        """
    @property
    def state(self, /) -> CompetencyState:
        """
        Where it stands.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TeamCompetency:
    """
    One competency of a team.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def competency(self, /) -> str:
        """
        The competency.
        """
    @property
    def coverage(self, /) -> TeamCoverage:
        """
        Whether the team has it.
        """
    @staticmethod
    def from_json(text: str) -> TeamCompetency:
        """
        Reads the JSON form.
        """
    @property
    def holders(self, /) -> list[str]:
        """
        They, by identifier.
        """
    @property
    def not_rated(self, /) -> list[str]:
        """
        Those who are not rated, by identifier.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        Why.
        """
    @property
    def share(self, /) -> ExactFraction | None:
        """
        Those who hold what their roles require, of those whose roles require it.
        """
    @property
    def short(self, /) -> list[str]:
        """
        Those who are short, by identifier.
        """
    @property
    def single_point(self, /) -> bool:
        """
        Exactly one worker holds what their role requires.
        """
    @property
    def title(self, /) -> str:
        """
        What it is called.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TeamCoverage:
    """
    Whether a team has a competency.
    """

    COVERED: Final[TeamCoverage]
    """
    As many workers hold what their roles require as the policy asks for.
    """
    NOT_REQUIRED: Final[TeamCoverage]
    """
    No role in the team requires it.
    """
    THIN: Final[TeamCoverage]
    """
    Some do, and not enough.
    """
    UNCOVERED: Final[TeamCoverage]
    """
    Nobody does.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> TeamCoverage:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TeamMatrix:
    """
    The competencies of a team: who holds what, what is covered, and what rests on one person.
    """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def competencies(self, /) -> list[TeamCompetency]:
        """
        Every competency, in the order of the framework.
        """
    @property
    def framework(self, /) -> str:
        """
        The framework, by its id.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def rejected(self, /) -> list[Rejected]:
        """
        The records with faults.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def workers(self, /) -> list[TeamRow]:
        """
        The workers, by identifier.
        """

@final
class TeamRelations:
    """
    A look at how the team and the worker get on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, on: date, difficulty_found: bool = False, dealt_with_on: date | None = None
    ) -> TeamRelations: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def dealt_with_on(self, /) -> date | None:
        """
        The day the difficulty was dealt with.
        """
    @property
    def difficulty_found(self, /) -> bool:
        """
        It found a difficulty.
        """
    @staticmethod
    def from_json(text: str) -> TeamRelations:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TeamRow:
    """
    One worker of a team.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def cells(self, /) -> list[TeamCell]:
        """
        Every competency that the role requires, in the order of the framework.
        """
    @staticmethod
    def from_json(text: str) -> TeamRow:
        """
        Reads the JSON form.
        """
    @property
    def readiness(self, /) -> RoleReadiness:
        """
        Whether they are ready for it.
        """
    @property
    def role(self, /) -> str:
        """
        The role.
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
class TimeOfDay:
    """
    A local time of day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, hour: int, minute: int = 0) -> TimeOfDay: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> TimeOfDay:
        """
        Reads the JSON form.
        """
    @property
    def hour(self, /) -> int:
        """
        The hour, 0 to 23.
        """
    @property
    def minute(self, /) -> int:
        """
        The minute, 0 to 59.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class TopicCoverage:
    """
    A topic, and when it last came up.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due_on(self, /) -> date:
        """
        The last day in time.
        """
    @staticmethod
    def from_json(text: str) -> TopicCoverage:
        """
        Reads the JSON form.
        """
    @property
    def last_on(self, /) -> date | None:
        """
        The day it last came up.
        """
    @property
    def state(self, /) -> CoverageState:
        """
        Whether it is in time.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def topic(self, /) -> AgendaTopic:
        """
        The topic.
        """

@final
class Unavailability:
    """
    A time in which the client could not come, both days included.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, kind: UnavailabilityKind, starts_on: date, ends_on: date | None = None
    ) -> Unavailability: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day, once it is known.
        """
    @staticmethod
    def from_json(text: str) -> Unavailability:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> UnavailabilityKind:
        """
        Why.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class UnavailabilityKind:
    """
    Why somebody cannot come.
    """

    CLIENT_ADVISED: Final[UnavailabilityKind]
    """
    The client said so.
    """
    MEDICAL: Final[UnavailabilityKind]
    """
    For medical reasons.
    """
    SERVICE: Final[UnavailabilityKind]
    """
    The service could not see them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> UnavailabilityKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class UncountedSupervision:
    """
    A meeting of the right kind that does not count, and why not.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def failed(self, /) -> list[FailedCondition]:
        """
        The conditions that failed.
        """
    @staticmethod
    def from_json(text: str) -> UncountedSupervision:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def supervision(self, /) -> str:
        """
        The caller's identifier of the meeting.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class ValueShown:
    """
    A value that was shown.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, value: str, on: date, reference: str) -> ValueShown: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ValueShown:
        """
        Reads the JSON form.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    @property
    def reference(self, /) -> str:
        """
        The caller's identifier of what shows it.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def value(self, /) -> str:
        """
        The value, as the policy names it.
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
class ValueStanding:
    """
    Whether a value is shown.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ValueStanding:
        """
        Reads the JSON form.
        """
    @property
    def last_shown_on(self, /) -> date | None:
        """
        The last day on which it was shown.
        """
    @property
    def shown(self, /) -> bool:
        """
        That day is recent enough.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def value(self, /) -> str:
        """
        The value, as the policy names it.
        """

@final
class WaitingList:
    """
    The questions about the waiting list, asked of one policy.

    A list is one list: the version of the policy in force on the as-of date decides for everybody
    on it. Every answer uses what had happened or been recorded by the end of that day, and lists
    what is dated later as set aside. Every question is an error where no version is in force, or
    the one that is says nothing about a waiting list.
    """
    def clock(self, /, referral: Referral, as_of: date) -> Clock:
        """
        How long a client has waited under the rules that the policy names, and where its targets
        stand.

        Parameters
        ----------
        referral
            The referral.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Clock

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referral = cw.Referral(id="R-1", received_on=dt.date(2026, 6, 1), band="soon",
        ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon")
        >>> clock = policy.waiting_list.clock(referral, dt.date(2026, 10, 1))
        >>> print(clock.days_on_clock)
        122
        >>> print(clock.reasons[0])
        England, referral to treatment: waiting since 2026-06-01, 122 days on the clock.
        """
    def clocks_side_by_side(self, /, referral: Referral, as_of: date) -> ClocksSideBySide:
        """
        The same history under each nation's rules, and the local ones where the policy spells
        them out.

        Parameters
        ----------
        referral
            The referral.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        ClocksSideBySide

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> away = cw.Unavailability(kind=cw.UnavailabilityKind.CLIENT_ADVISED,
        ...     starts_on=dt.date(2026, 7, 1), ends_on=dt.date(2026, 7, 14))
        >>> referral = cw.Referral(id="R-1", received_on=dt.date(2026, 6, 1), band="soon",
        ...     risk=cw.RecordedRisk.NOT_HIGH, unavailable=[away])
        >>> answer = policy.waiting_list.clocks_side_by_side(referral, dt.date(2026, 10, 1))
        >>> for clock in answer.clocks:
        ...     print(clock.regime, clock.days_on_clock)
        ClockRegime.ENGLAND_REFERRAL_TO_TREATMENT 122
        ClockRegime.TALKING_THERAPIES 122
        ClockRegime.SCOTLAND 108
        ClockRegime.WALES 122
        """
    def compare(self, /, a: Referral, b: Referral, as_of: date) -> Comparison:
        """
        Which of two referrals is first, and why, in one sentence.

        Parameters
        ----------
        a
            One referral.
        b
            The other.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Comparison

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> earlier = cw.Referral(id="R-1", received_on=dt.date(2026, 9, 1), band="soon",
        ...     risk=cw.RecordedRisk.NOT_HIGH)
        >>> later = cw.Referral(id="R-2", received_on=dt.date(2026, 9, 8), band="urgent",
        ...     risk=cw.RecordedRisk.NOT_HIGH)
        >>> answer = policy.waiting_list.compare(earlier, later, dt.date(2026, 10, 1))
        >>> print(answer.sentence)
        R-2 is before R-1 because its band is urgent, which is more urgent than soon.
        """
    def explain(
        self, /, referrals: Sequence[Referral], referral_id: str, as_of: date
    ) -> Explanation:
        """
        The place of one referral among others, what it comes from, and what would change it.

        Parameters
        ----------
        referrals
            Every referral of the list, in any order.
        referral_id
            The identifier of the referral that is asked about.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Explanation

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed). Also: an identifier that the list does not have, or has twice.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referrals = [cw.Referral(id=name, received_on=received_on, band="soon",
        ...     risk=cw.RecordedRisk.NOT_HIGH)
        ...     for name, received_on in [("R-1", dt.date(2026, 9, 1)), ("R-2", dt.date(2026, 9, 8))]]
        >>> answer = policy.waiting_list.explain(referrals, "R-2", dt.date(2026, 10, 1))
        >>> print(answer.place, "of", answer.of)
        2 of 2
        >>> print(answer.reasons[-1])
        R-1 is before R-2 because it is past the target assessment and R-2 is not.
        """
    def may_take_step(
        self, /, referral: Referral, proposed: ProposedStep, as_of: date
    ) -> StepAnswer:
        """
        Whether a step may be taken now, and by this role.

        Parameters
        ----------
        referral
            The referral.
        proposed
            The step that somebody would like to take, and their role.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        StepAnswer

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed).

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referral = cw.Referral(id="R-1", received_on=dt.date(2026, 9, 1), band="soon",
        ...     risk=cw.RecordedRisk.NOT_HIGH)
        >>> proposed = cw.ProposedStep(step=cw.ReferralStep.ASSESSED, by_role="counsellor")
        >>> answer = policy.waiting_list.may_take_step(referral, proposed, dt.date(2026, 10, 1))
        >>> print(answer.allowed)
        False
        >>> print(answer.reasons[0])
        counsellor may not: the client is assessed by coordinator and assessor.
        """
    def overtaking(self, /, arrivals_a_week: int, as_of: date) -> Overtaking:
        """
        The most places that somebody who waits can ever lose to later arrivals, when at most so
        many arrive in any seven days; or that there is no bound, and for which clause.

        Parameters
        ----------
        arrivals_a_week
            How many referrals arrive in any seven days at the most.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Overtaking

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about a waiting list.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> answer = policy.waiting_list.overtaking(5, dt.date(2026, 10, 1))
        >>> print(answer.bounded, answer.most_places)
        False None
        >>> print(answer.reasons[0])
        There is no bound on how many later arrivals come before, because of the key band, before the
        wait, in order.
        """
    def overview(self, /, referrals: Sequence[Referral], as_of: date) -> ListOverview:
        """
        The state of the list: how many, how long, what is breached and due soon, from where.

        Parameters
        ----------
        referrals
            Every referral of the list, in any order.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        ListOverview

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about a waiting list.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referrals = [cw.Referral(id=name, received_on=received_on, band=band,
        ...     risk=cw.RecordedRisk.NOT_HIGH) for name, received_on, band in [
        ...     ("R-1", dt.date(2026, 8, 3), "soon"), ("R-2", dt.date(2026, 9, 28), "urgent")]]
        >>> overview = policy.waiting_list.overview(referrals, dt.date(2026, 10, 1))
        >>> print(overview.waiting, overview.longest_days, overview.breached)
        2 59 ['R-1']
        >>> print([(band.code, band.count) for band in overview.by_band])
        [('soon', 1), ('urgent', 1)]
        """
    def rank(self, /, referrals: Sequence[Referral], as_of: date) -> Ranking:
        """
        Who is next: everybody on the list in order, and beside it those who must not wait, those
        better served elsewhere, those who do not wait, and those whose facts have to be put right.
        The order in which they are given makes no difference.

        Parameters
        ----------
        referrals
            Every referral of the list, in any order.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Ranking

        Raises
        ------
        CarewrightError
            No version of the policy is in force, or it says nothing about a waiting list.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> referrals = [
        ...     cw.Referral(id="R-1", received_on=dt.date(2026, 8, 3), risk=cw.RecordedRisk.NOT_HIGH),
        ...     cw.Referral(id="R-2", received_on=dt.date(2026, 9, 7), risk=cw.RecordedRisk.NOT_HIGH,
        ...         band="urgent"),
        ...     cw.Referral(id="R-3", received_on=dt.date(2026, 9, 30), immediate_risk=True)]
        >>> ranking = policy.waiting_list.rank(referrals, dt.date(2026, 10, 1))
        >>> print([(ranked.place, ranked.referral) for ranked in ranking.ranked])
        [(1, 'R-2'), (2, 'R-1')]
        >>> print(ranking.immediate[0].reasons[0])
        Must not wait on a list: tell safeguarding_lead and coordinator within 4 hours.
        """
    def rank_frame(
        self,
        /,
        referrals: _Frame,
        as_of: date,
        *,
        offers: _ArrowStream | None = None,
        cancellations: _ArrowStream | None = None,
        unavailable: _ArrowStream | None = None,
        reviews: _ArrowStream | None = None,
    ) -> FrameAnswer[_Frame]:
        """
        Who is next, for a whole frame of referrals.

        Parameters
        ----------
        referrals
            One row a referral, in any frame that hands over an Arrow stream: pandas, polars,
            DuckDB, pyarrow. Needed are `id` (text or whole numbers) and `received_on`. Known are
            the other fields of `Referral` by their names; `triaged_on`, `assessed_on`,
            `allocated_on`, `first_session_on`, `admitted_on` and `safely_returned_on` for the days
            of steps; `stopped_on` and `stopped_why`; and a column of yes and no for each group of
            the policy, called by its code. Text, categories and whole numbers do for codes; dates,
            dates with times at midnight and text such as 2026-10-01 do for days.
        as_of
            The date the answer speaks of.
        offers, cancellations, unavailable, reviews
            Frames of what happened to referrals, with the fields of `AppointmentOffer`,
            `ReferralCancellation`, `Unavailability` and `ClockReview`, and a column `referral`
            that holds the identifier.

        Returns
        -------
        FrameAnswer
            `decided`, of the kind that came in and in its order of rows: `id`; `list` (ranked,
            immediate, elsewhere, not_waiting); `place`, counted from 1; `points` and its parts
            `points_band`, `points_groups`, `points_ageing`, `points_breach` and
            `points_cancelled_by_service`; `days_waited`; `waiting_since`; `breached`; `reasons`
            (codes parted by spaces, the deciding one first); `tell` and `refer_to`. `rejected`
            lists what to put right.

        Raises
        ------
        FactsError
            A column is missing, misspelt or of a type that cannot be read.
        PolicyNotInForceError
            No version of the policy is in force, or it says nothing about a waiting list.
        """
    def stages(self, /, referral: Referral, as_of: date) -> Stages:
        """
        The step that comes next, and where each of the service's targets stands.

        Parameters
        ----------
        referral
            The referral.
        as_of
            The day of the question: what is dated later is listed as set aside.

        Returns
        -------
        Stages

        Raises
        ------
        CarewrightError
            The facts contradict themselves or the policy (all faults are listed). Also: a day for which the bank holidays are not known.

        Examples
        --------
        >>> import datetime as dt
        >>> import carewright as cw
        >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
        >>> triaged = cw.RecordedStep(step=cw.ReferralStep.TRIAGED, on=dt.date(2026, 9, 4))
        >>> referral = cw.Referral(id="R-1", received_on=dt.date(2026, 9, 1), band="urgent",
        ...     risk=cw.RecordedRisk.NOT_HIGH, steps=[triaged])
        >>> answer = policy.waiting_list.stages(referral, dt.date(2026, 10, 1))
        >>> print(answer.next_step)
        ReferralStep.ASSESSED
        >>> for target in answer.targets:
        ...     print(target.name, target.due_on, target.state)
        answer 2026-09-08 TargetState.MET
        assessment 2026-09-08 TargetState.BREACHED
        first_session None TargetState.NOT_STARTED
        """
    def watched_by(self, /, watch: Watch) -> WaitingList:
        """
        Ask the same questions, and let a watch follow those over many records.

        Parameters
        ----------
        watch
            What the progress is reported to, and what can stop the question.
        """

@disjoint_base
class WaitingReason:
    @final
    class ClockRunning(WaitingReason):
        """The clock runs."""

        __match_args__ = (
            "regime",
            "since",
            "days_on_clock",
        )
        @property
        def regime(self) -> ClockRegime: ...
        @property
        def since(self) -> date: ...
        @property
        def days_on_clock(self) -> int: ...

    @final
    class ClockStopped(WaitingReason):
        """The clock has stopped, because the step it measures was taken or the referral was closed."""

        __match_args__ = (
            "regime",
            "on",
            "days_on_clock",
        )
        @property
        def regime(self) -> ClockRegime: ...
        @property
        def on(self) -> date: ...
        @property
        def days_on_clock(self) -> int: ...

    @final
    class NotReceivedYet(WaitingReason):
        """The referral is received after the as-of date."""

        __match_args__ = ("received_on",)
        @property
        def received_on(self) -> date: ...

    @final
    class ClockInherited(WaitingReason):
        """A colleague's service referred, and the wait counts from the day it had received the client."""

        __match_args__ = (
            "from_service",
            "since",
        )
        @property
        def from_service(self) -> str: ...
        @property
        def since(self) -> date: ...

    @final
    class ClockStartsAnew(WaitingReason):
        """A colleague's service referred, and the wait counts from the day this service received the referral."""

        __match_args__ = (
            "from_service",
            "since",
        )
        @property
        def from_service(self) -> str: ...
        @property
        def since(self) -> date: ...

    @final
    class ClockStartsAtSource(WaitingReason):
        """The wait counts from the day the client was seen where the referral comes from."""

        __match_args__ = (
            "source",
            "since",
        )
        @property
        def source(self) -> str: ...
        @property
        def since(self) -> date: ...

    @final
    class DelayDoesNotPause(WaitingReason):
        """The client could not come for a time, and the rules do not pause for that."""

        __match_args__ = (
            "regime",
            "days",
        )
        @property
        def regime(self) -> ClockRegime: ...
        @property
        def days(self) -> int: ...

    @final
    class UnavailabilityDeducted(WaitingReason):
        """Days on which the client could not come are deducted."""

        __match_args__ = ("days",)
        @property
        def days(self) -> int: ...

    @final
    class UnavailabilityWithoutEnd(WaitingReason):
        """A time in which the client could not come has no last day, so nothing is deducted for it."""

        __match_args__ = ("starts_on",)
        @property
        def starts_on(self) -> date: ...

    @final
    class OfferNotReasonable(WaitingReason):
        """A refused offer was not reasonable, so the refusal changes nothing."""

        __match_args__ = (
            "offer",
            "notice_days",
            "needed_days",
            "by_consented_contact",
        )
        @property
        def offer(self) -> str: ...
        @property
        def notice_days(self) -> int: ...
        @property
        def needed_days(self) -> int: ...
        @property
        def by_consented_contact(self) -> bool: ...

    @final
    class OfferRefused(WaitingReason):
        """A reasonable offer was refused, and one more may be."""

        __match_args__ = (
            "number",
            "refusals",
        )
        @property
        def number(self) -> int: ...
        @property
        def refusals(self) -> int: ...

    @final
    class CancellationCounted(WaitingReason):
        """The client has cancelled, and may again: a new appointment is offered."""

        __match_args__ = (
            "number",
            "resets_at",
        )
        @property
        def number(self) -> int: ...
        @property
        def resets_at(self) -> int: ...

    @final
    class ResetAfterCancellations(WaitingReason):
        """The clock was reset because the client cancelled too often."""

        __match_args__ = (
            "on",
            "count",
        )
        @property
        def on(self) -> date: ...
        @property
        def count(self) -> int: ...

    @final
    class ResetAfterRefusals(WaitingReason):
        """The clock was reset because the client refused too many reasonable offers."""

        __match_args__ = (
            "on",
            "count",
        )
        @property
        def on(self) -> date: ...
        @property
        def count(self) -> int: ...

    @final
    class ReviewDue(WaitingReason):
        """A review is due before anything else happens."""

        __match_args__ = (
            "since",
            "reviewed_by",
        )
        @property
        def since(self) -> date: ...
        @property
        def reviewed_by(self) -> str: ...

    @final
    class ResetHeldForReview(WaitingReason):
        """A client at high risk, or whose risk nobody has recorded, is not reset by a count: the named lead reviews."""

        __match_args__ = (
            "risk",
            "lead",
        )
        @property
        def risk(self) -> RecordedRisk: ...
        @property
        def lead(self) -> str: ...

    @final
    class ReviewDecided(WaitingReason):
        """A review has decided how the clock goes on."""

        __match_args__ = (
            "on",
            "decided",
        )
        @property
        def on(self) -> date: ...
        @property
        def decided(self) -> ReviewDecision: ...

    @final
    class NotMeasured(WaitingReason):
        """The wait ended because the client missed the first appointment, and is not measured."""

        __match_args__ = ("missed_on",)
        @property
        def missed_on(self) -> date: ...

    @final
    class TargetNotStarted(WaitingReason):
        """A target has not begun to count."""

        __match_args__ = (
            "target",
            "counted_from",
        )
        @property
        def target(self) -> str: ...
        @property
        def counted_from(self) -> ReferralStep: ...

    @final
    class TargetOnTime(WaitingReason):
        """There is time to meet a target."""

        __match_args__ = (
            "target",
            "unit",
            "used",
            "within",
            "due_on",
        )
        @property
        def target(self) -> str: ...
        @property
        def unit(self) -> DayUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def within(self) -> int: ...
        @property
        def due_on(self) -> date: ...

    @final
    class TargetDueSoon(WaitingReason):
        """There is little time to meet a target."""

        __match_args__ = (
            "target",
            "unit",
            "used",
            "within",
            "due_on",
            "owner",
        )
        @property
        def target(self) -> str: ...
        @property
        def unit(self) -> DayUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def within(self) -> int: ...
        @property
        def due_on(self) -> date: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class TargetBreached(WaitingReason):
        """A target is breached."""

        __match_args__ = (
            "target",
            "unit",
            "used",
            "within",
            "due_on",
            "owner",
        )
        @property
        def target(self) -> str: ...
        @property
        def unit(self) -> DayUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def within(self) -> int: ...
        @property
        def due_on(self) -> date: ...
        @property
        def owner(self) -> str | None: ...

    @final
    class TargetMet(WaitingReason):
        """A target was met."""

        __match_args__ = (
            "target",
            "unit",
            "used",
            "within",
        )
        @property
        def target(self) -> str: ...
        @property
        def unit(self) -> DayUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def within(self) -> int: ...

    @final
    class TargetMetLate(WaitingReason):
        """The step of a target was taken late."""

        __match_args__ = (
            "target",
            "unit",
            "used",
            "within",
        )
        @property
        def target(self) -> str: ...
        @property
        def unit(self) -> DayUnit: ...
        @property
        def used(self) -> int: ...
        @property
        def within(self) -> int: ...

    @final
    class NextStep(WaitingReason):
        """The step that comes next."""

        __match_args__ = ("next",)
        @property
        def next(self) -> ReferralStep: ...

    @final
    class StepAllowed(WaitingReason):
        """The step may be taken."""

        __match_args__ = (
            "next",
            "by_role",
        )
        @property
        def next(self) -> ReferralStep: ...
        @property
        def by_role(self) -> str: ...

    @final
    class StepOutOfOrder(WaitingReason):
        """A step before it has not been taken."""

        __match_args__ = (
            "proposed",
            "needs",
        )
        @property
        def proposed(self) -> ReferralStep: ...
        @property
        def needs(self) -> ReferralStep: ...

    @final
    class StepTakenAlready(WaitingReason):
        """The step was taken already."""

        __match_args__ = (
            "proposed",
            "on",
        )
        @property
        def proposed(self) -> ReferralStep: ...
        @property
        def on(self) -> date: ...

    @final
    class RoleMayNot(WaitingReason):
        """The role may not take the step."""

        __match_args__ = (
            "proposed",
            "role",
            "allowed",
        )
        @property
        def proposed(self) -> ReferralStep: ...
        @property
        def role(self) -> str: ...
        @property
        def allowed(self) -> list[str]: ...

    @final
    class ReferralClosed(WaitingReason):
        """The referral was closed."""

        __match_args__ = (
            "on",
            "why",
        )
        @property
        def on(self) -> date: ...
        @property
        def why(self) -> StopReason: ...

    @final
    class NoActivity(WaitingReason):
        """Nothing was recorded on an open referral for long."""

        __match_args__ = (
            "last_on",
            "days",
            "at_most",
        )
        @property
        def last_on(self) -> date: ...
        @property
        def days(self) -> int: ...
        @property
        def at_most(self) -> int: ...

    @final
    class MustNotWait(WaitingReason):
        """The client must not wait on a list: somebody is told."""

        __match_args__ = (
            "tell",
            "within_hours",
        )
        @property
        def tell(self) -> list[str]: ...
        @property
        def within_hours(self) -> int | None: ...

    @final
    class BetterServedElsewhere(WaitingReason):
        """The client is better served elsewhere by a rule of the policy."""

        __match_args__ = (
            "route",
            "refer_to",
        )
        @property
        def route(self) -> str: ...
        @property
        def refer_to(self) -> str: ...

    @final
    class RecordedElsewhere(WaitingReason):
        """A person has recorded where the client is better served."""

        __match_args__ = ("refer_to",)
        @property
        def refer_to(self) -> str: ...

    @final
    class OfferedBesides(WaitingReason):
        """Something is offered besides, and the client keeps the place."""

        __match_args__ = (
            "route",
            "refer_to",
        )
        @property
        def route(self) -> str: ...
        @property
        def refer_to(self) -> str: ...

    @final
    class HighRiskReview(WaitingReason):
        """A client at high risk, or whose risk nobody has recorded, is not sent elsewhere without a review by the named lead."""

        __match_args__ = (
            "risk",
            "lead",
        )
        @property
        def risk(self) -> RecordedRisk: ...
        @property
        def lead(self) -> str: ...

    @final
    class RouteFactMissing(WaitingReason):
        """A rule about where clients are best served could not be applied: a fact is not recorded."""

        __match_args__ = (
            "route",
            "field",
        )
        @property
        def route(self) -> str: ...
        @property
        def field(self) -> str: ...

    @final
    class LeftTheList(WaitingReason):
        """The client has left the list."""

        __match_args__ = (
            "at",
            "on",
        )
        @property
        def at(self) -> ReferralStep: ...
        @property
        def on(self) -> date: ...

    @final
    class Placed(WaitingReason):
        """The place on the list."""

        __match_args__ = (
            "place",
            "of",
        )
        @property
        def place(self) -> int: ...
        @property
        def of(self) -> int: ...

    @final
    class BandRecorded(WaitingReason):
        """The band that a person recorded."""

        __match_args__ = (
            "band",
            "points",
        )
        @property
        def band(self) -> str: ...
        @property
        def points(self) -> int: ...

    @final
    class BandNotRecorded(WaitingReason):
        """Nobody has recorded a band yet; the policy says where the referral is placed until then."""

        __match_args__ = ("placed_as",)
        @property
        def placed_as(self) -> str: ...

    @final
    class GroupsAdd(WaitingReason):
        """Declared groups add points."""

        __match_args__ = (
            "groups",
            "points",
        )
        @property
        def groups(self) -> list[str]: ...
        @property
        def points(self) -> int: ...

    @final
    class PositiveAction(WaitingReason):
        """A group counts by a declared positive action, whose justification is in the policy."""

        __match_args__ = (
            "group",
            "characteristic",
        )
        @property
        def group(self) -> str: ...
        @property
        def characteristic(self) -> ProtectedCharacteristic: ...

    @final
    class WeeksWaited(WaitingReason):
        """The weeks waited add points."""

        __match_args__ = (
            "weeks",
            "points",
            "capped",
        )
        @property
        def weeks(self) -> int: ...
        @property
        def points(self) -> int: ...
        @property
        def capped(self) -> bool: ...

    @final
    class BreachAdds(WaitingReason):
        """A breach adds points."""

        __match_args__ = (
            "target",
            "over",
            "points",
        )
        @property
        def target(self) -> str: ...
        @property
        def over(self) -> int: ...
        @property
        def points(self) -> int: ...

    @final
    class CancelledByService(WaitingReason):
        """Appointments that the service cancelled add points."""

        __match_args__ = (
            "times",
            "points",
        )
        @property
        def times(self) -> int: ...
        @property
        def points(self) -> int: ...

    @final
    class AheadByBand(WaitingReason):
        """First by the more urgent band."""

        __match_args__ = (
            "first",
            "second",
            "first_band",
            "second_band",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def first_band(self) -> str: ...
        @property
        def second_band(self) -> str: ...

    @final
    class AheadByBreach(WaitingReason):
        """First by a breached target."""

        __match_args__ = (
            "first",
            "second",
            "target",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def target(self) -> str: ...

    @final
    class AheadByPoints(WaitingReason):
        """First by points."""

        __match_args__ = (
            "first",
            "second",
            "first_points",
            "second_points",
            "most_by",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def first_points(self) -> int: ...
        @property
        def second_points(self) -> int: ...
        @property
        def most_by(self) -> str: ...

    @final
    class AheadByWait(WaitingReason):
        """First by waiting since an earlier day."""

        __match_args__ = (
            "first",
            "second",
            "first_since",
            "second_since",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def first_since(self) -> date: ...
        @property
        def second_since(self) -> date: ...

    @final
    class AheadByClockDays(WaitingReason):
        """First by more days on the clock."""

        __match_args__ = (
            "first",
            "second",
            "first_days",
            "second_days",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def first_days(self) -> int: ...
        @property
        def second_days(self) -> int: ...

    @final
    class AheadByCancellations(WaitingReason):
        """First by having been cancelled by the service more often."""

        __match_args__ = (
            "first",
            "second",
            "first_times",
            "second_times",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...
        @property
        def first_times(self) -> int: ...
        @property
        def second_times(self) -> int: ...

    @final
    class AheadByIdentifier(WaitingReason):
        """Equal in everything, and first by identifier, so that the list is always the same."""

        __match_args__ = (
            "first",
            "second",
        )
        @property
        def first(self) -> str: ...
        @property
        def second(self) -> str: ...

    @final
    class NotBothWaiting(WaitingReason):
        """One of the two is not on the list, so neither is before the other."""

        __match_args__ = ("apart",)
        @property
        def apart(self) -> str: ...

    @final
    class OvertakingBounded(WaitingReason):
        """How many later arrivals can ever come before somebody who waits."""

        __match_args__ = (
            "window_days",
            "most_places",
        )
        @property
        def window_days(self) -> int: ...
        @property
        def most_places(self) -> int: ...

    @final
    class OvertakingUnbounded(WaitingReason):
        """There is no bound on how many later arrivals can come before somebody who waits."""

        __match_args__ = ("clause",)
        @property
        def clause(self) -> str: ...

    @final
    class ListSize(WaitingReason):
        """How many wait, and how long the longest has."""

        __match_args__ = (
            "waiting",
            "longest_days",
        )
        @property
        def waiting(self) -> int: ...
        @property
        def longest_days(self) -> int: ...

    @final
    class HighRiskShare(WaitingReason):
        """How many of those waiting are of groups at high risk."""

        __match_args__ = (
            "of_high_risk_groups",
            "waiting",
        )
        @property
        def of_high_risk_groups(self) -> int: ...
        @property
        def waiting(self) -> int: ...

    """
    A `WaitingReason`: what was found, with its code, its clause, the facts that it used, and the sentence that it says.
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
    def from_json(text: str) -> WaitingReason:
        """
        Reads the JSON form.
        """
    @property
    def sentence(self, /) -> str:
        """
        What it says, in one sentence.
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
class Watch:
    """
    Progress of a question over many records, and a way to stop it. The caller owns it: another
    thread may read it, or stop it, while the question is being answered. It never changes an
    answer: a question that is stopped gives an error and no answer.

    ```
    use carewright::decision::Watch;

    let watch = Watch::new();
    let elsewhere = watch.clone();
    elsewhere.stop();
    assert!(watch.is_stopped());
    ```
    """
    def __new__(cls, /) -> Watch: ...
    def __repr__(self, /) -> str: ...
    @property
    def decided(self, /) -> int:
        """
        How many records have been decided so far, in steps of some thousands.
        """
    @property
    def is_stopped(self, /) -> bool:
        """
        Whether it was stopped.
        """
    @property
    def of(self, /) -> int:
        """
        How many records there are; 0 before the question is asked.
        """
    def stop(self, /) -> None:
        """
        Stop the question: it ends with a `StoppedError`, soon.
        """

@final
class WeightedDistance:
    """
    An average that the policy asks for, with its terms: the steps of different scales are not
    alike.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def average(self, /) -> ExactFraction:
        """
        The average.
        """
    @staticmethod
    def from_json(text: str) -> WeightedDistance:
        """
        Reads the JSON form.
        """
    @property
    def terms(self, /) -> list[AverageTerm]:
        """
        What it is the average of.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class Wellbeing:
    """
    How a worker's wellbeing is watched over and supported, as one view is told of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> Wellbeing:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why: what is late or lacking first.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count, in a view that is told of them.
        """
    @property
    def to_do(self, /) -> bool:
        """
        Something is late or lacking that this view is told of.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class WellbeingPlan:
    """
    A plan for times of difficulty. Time off under a plan is never counted anywhere.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        id: str,
        identified_on: date,
        options: Sequence[PlanOption] = ...,
        difficulty_since: date | None = None,
        enacted_on: date | None = None,
    ) -> WellbeingPlan: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def difficulty_since(self, /) -> date | None:
        """
        The day from which the worker said that there is difficulty.
        """
    @property
    def enacted_on(self, /) -> date | None:
        """
        The day it was carried out.
        """
    @staticmethod
    def from_json(text: str) -> WellbeingPlan:
        """
        Reads the JSON form.
        """
    @property
    def id(self, /) -> str:
        """
        The caller's identifier of the plan.
        """
    @property
    def identified_on(self, /) -> date:
        """
        The day it was made.
        """
    @property
    def options(self, /) -> list[PlanOption]:
        """
        What it offers.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WithheldFor:
    """
    Why clearance was withheld from somebody.
    """

    EMPLOYMENT_GAPS: Final[WithheldFor]
    """
    Gaps in employment.
    """
    HEALTH_HISTORY: Final[WithheldFor]
    """
    A history of ill health.
    """
    SICK_LEAVE: Final[WithheldFor]
    """
    Long sick leave.
    """
    SOMETHING_ELSE: Final[WithheldFor]
    """
    Something else, which people weigh.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WithheldFor:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkAnswer:
    """
    Whether a worker can do some work, and which adjustment says so.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @staticmethod
    def from_json(text: str) -> WorkAnswer:
        """
        Reads the JSON form.
        """
    @property
    def outcome(self, /) -> WorkOutcome:
        """
        Whether they can; the same in every view that is told.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def reasons(self, /) -> list[AnyAdjustmentReason]:
        """
        Why: the deciding reason first.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count, in a view that is told of them.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """
    @property
    def view(self, /) -> AnswerView:
        """
        For whom it is made.
        """
    @property
    def worker(self, /) -> str:
        """
        The caller's identifier of the worker.
        """

@final
class WorkKind:
    """
    What work is.
    """

    ON_CALL: Final[WorkKind]
    """
    On-call duty.
    """
    OTHER: Final[WorkKind]
    """
    Any other work.
    """
    SESSION: Final[WorkKind]
    """
    A session with a client or a group.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WorkKind:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkOutcome:
    """
    Whether a worker can do some work.
    """

    NEEDS_AGREEMENT: Final[WorkOutcome]
    """
    Only if the worker agrees to it, or once a fact is known.
    """
    NO: Final[WorkOutcome]
    """
    They cannot.
    """
    NOT_TOLD_HERE: Final[WorkOutcome]
    """
    This view is not told.
    """
    YES: Final[WorkOutcome]
    """
    They can.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __int__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WorkOutcome:
        """
        Reads the JSON form.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkerAbsence:
    """
    A time in which the worker is away, both days included.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, kind: AbsenceKind, starts_on: date, ends_on: date | None = None
    ) -> WorkerAbsence: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def ends_on(self, /) -> date | None:
        """
        The last day, once it is known.
        """
    @staticmethod
    def from_json(text: str) -> WorkerAbsence:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> AbsenceKind:
        """
        Why.
        """
    @property
    def starts_on(self, /) -> date:
        """
        The first day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkerChange:
    """
    A change for a worker.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, kind: ChangeKind, on: date) -> WorkerChange: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WorkerChange:
        """
        Reads the JSON form.
        """
    @property
    def kind(self, /) -> ChangeKind:
        """
        What has changed.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkerForClients:
    """
    A worker who may be given clients: what is recorded of their caseload and supervision, and
    of their adjustments.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls, /, *, supervised: SupervisedWorker, adjusted: AdjustedWorker | None = None
    ) -> WorkerForClients: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjusted(self, /) -> AdjustedWorker | None:
        """
        Adjustments. Left out: none was ever asked for.
        """
    @staticmethod
    def from_json(text: str) -> WorkerForClients:
        """
        Reads the JSON form.
        """
    @property
    def supervised(self, /) -> SupervisedWorker:
        """
        Caseload, supervision and absences.
        """
    def to_json(self, /) -> str:
        """
        The canonical JSON form.
        """

@final
class WorkerProgress:
    """
    What became of a worker's competencies between two dates, both read by the policy and the
    framework of the later.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[object, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The date the answer speaks of.
        """
    @property
    def competencies(self, /) -> list[CompetencyProgress]:
        """
        Every competency that the role requires, in the order of the framework.
        """
    @staticmethod
    def from_json(text: str) -> WorkerProgress:
        """
        Reads the JSON form.
        """
    @property
    def policy(self, /) -> PolicyStamp:
        """
        The policy it was read from.
        """
    @property
    def readiness_after(self, /) -> RoleReadiness:
        """
        Whether the worker is ready.
        """
    @property
    def readiness_before(self, /) -> RoleReadiness:
        """
        Whether the worker was ready.
        """
    @property
    def reasons(self, /) -> list[AnyCompetencyReason]:
        """
        What is to be said of all.
        """
    @property
    def role(self, /) -> str:
        """
        The role.
        """
    @property
    def set_aside(self, /) -> list[LaterFact]:
        """
        Facts dated after the as-of date, which did not count.
        """
    @property
    def since(self, /) -> date:
        """
        The earlier date.
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
    def reasons(self, /) -> list[AnyReason]:
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

def _classes() -> list[tuple[str, str]]:
    """
    Lists every class by its name, with the module of core that defines it.
    """

def _in_force_columns(
    adjustments: Adjustments,
    workers: _ArrowStream,
    agreed: _ArrowStream,
    as_of: date,
    view: AnswerView,
    *,
    effects: _ArrowStream | None,
) -> tuple[ArrowFrame, ArrowFrame, list[str]]:
    """
    What the adjustments in force for each worker come to: what was decided, what has to be put right, and the
    columns that nothing read.
    """

def _profile_columns(
    competency: CompetencyRules,
    framework: CompetencyFramework,
    roles: Sequence[RoleProfile],
    workers: _ArrowStream,
    ratings: _ArrowStream,
    as_of: date,
    *,
    each_competency: bool,
    evidence: _ArrowStream | None,
    values: _ArrowStream | None,
) -> tuple[ArrowFrame, ArrowFrame, list[str]]:
    """
    What each worker has shown of what their role requires: what was decided, what has to be put
    right, and the columns that nothing read.
    """

def _questions() -> list[tuple[str, str, list[tuple[str, str, bool]], bool]]:
    """
    Lists every question: its family, its name, its parameters in order, and whether it is asked
    of many records at once. For the tests of the package.
    """

def _rank_columns(
    waiting_list: WaitingList,
    referrals: _ArrowStream,
    as_of: date,
    *,
    offers: _ArrowStream | None,
    cancellations: _ArrowStream | None,
    unavailable: _ArrowStream | None,
    reviews: _ArrowStream | None,
) -> tuple[ArrowFrame, ArrowFrame, list[str]]:
    """
    Ranks a frame of referrals: what was decided, what has to be put right, and the columns that
    nothing read.
    """

def _standing_columns(
    session_limits: SessionLimits,
    episodes: _ArrowStream,
    sessions: _ArrowStream,
    as_of: date,
    *,
    extensions: _ArrowStream | None,
    exit_plans: _ArrowStream | None,
    steps_taken: _ArrowStream | None,
) -> tuple[ArrowFrame, ArrowFrame, list[str]]:
    """
    Where the client of each episode stands: what was decided, what has to be put right, and the
    columns that nothing read.
    """

def _status_columns(
    supervision: SupervisionRules,
    workers: _ArrowStream,
    supervisions: _ArrowStream,
    as_of: date,
    *,
    absences: _ArrowStream | None,
    supervisors: _ArrowStream | None,
    caseload: _ArrowStream | None,
    client_work: _ArrowStream | None,
    documented_breaks: _ArrowStream | None,
    agreed_cadences: _ArrowStream | None,
    safety_statements: _ArrowStream | None,
) -> tuple[ArrowFrame, ArrowFrame, list[str]]:
    """
    Where the supervision of each worker stands: what was decided, what has to be put right, and
    the columns that nothing read.
    """

def library_version() -> str:
    """
    Return the version of the library, which every answer of a policy holds in its stamp.
    """

AnyAdjustmentEffect: TypeAlias = (
    AdjustmentEffect.BreakAfter
    | AdjustmentEffect.Buddy
    | AdjustmentEffect.CaseloadAtMost
    | AdjustmentEffect.CaseloadShare
    | AdjustmentEffect.CommunicationFormats
    | AdjustmentEffect.Equipment
    | AdjustmentEffect.HoursAtMost
    | AdjustmentEffect.NoNights
    | AdjustmentEffect.NoOnCall
    | AdjustmentEffect.NoWeekends
    | AdjustmentEffect.NotAfter
    | AdjustmentEffect.NotBefore
    | AdjustmentEffect.OwnCareTime
    | AdjustmentEffect.PhasedHours
    | AdjustmentEffect.ProtectedTime
    | AdjustmentEffect.QuietSpace
    | AdjustmentEffect.RemoteShare
    | AdjustmentEffect.SessionMinutesAtMost
    | AdjustmentEffect.SessionsADayAtMost
    | AdjustmentEffect.SupervisionEvery
    | AdjustmentEffect.SupervisionFormats
    | AdjustmentEffect.TravelAtMost
    | AdjustmentEffect.VenuesExcluded
)

AnyAdjustmentReason: TypeAlias = (
    AdjustmentReason.NoneInForce
    | AdjustmentReason.LimitInForce
    | AdjustmentReason.LimitAgreed
    | AdjustmentReason.LimitBegins
    | AdjustmentReason.HoursChange
    | AdjustmentReason.Conflict
    | AdjustmentReason.OwnCareInOwnTeam
    | AdjustmentReason.StoryShared
    | AdjustmentReason.WorkWithinLimits
    | AdjustmentReason.WorkPastLimit
    | AdjustmentReason.WorkNeedsAgreement
    | AdjustmentReason.WorkFactMissing
    | AdjustmentReason.PeerWorkerCoversNoGap
    | AdjustmentReason.NotToldHere
    | AdjustmentReason.RequestOpen
    | AdjustmentReason.RequestLate
    | AdjustmentReason.ToPutInPlace
    | AdjustmentReason.InPlaceLate
    | AdjustmentReason.ReviewLater
    | AdjustmentReason.ReviewDueSoon
    | AdjustmentReason.ReviewOverdue
    | AdjustmentReason.ReviewAfterChange
    | AdjustmentReason.ReviewAfterNeed
    | AdjustmentReason.ReviewBroughtForward
    | AdjustmentReason.RequestDeclined
    | AdjustmentReason.AlternativesNotConsidered
    | AdjustmentReason.DecidedByOtherRole
    | AdjustmentReason.WorkerMadeToPay
    | AdjustmentReason.DutyNotRecorded
    | AdjustmentReason.WorkerHasNotAgreed
    | AdjustmentReason.Ended
    | AdjustmentReason.Replaced
    | AdjustmentReason.CheckInLater
    | AdjustmentReason.CheckInOverdue
    | AdjustmentReason.NeedOpen
    | AdjustmentReason.NeedLate
    | AdjustmentReason.PlanMissing
    | AdjustmentReason.PlanThere
    | AdjustmentReason.PlanWithoutSupport
    | AdjustmentReason.PlanNotCarriedOut
    | AdjustmentReason.PlanCarriedOut
    | AdjustmentReason.TeamRelationsLater
    | AdjustmentReason.TeamRelationsOverdue
    | AdjustmentReason.TeamDifficultyOpen
    | AdjustmentReason.PeerNetworkNotRecorded
    | AdjustmentReason.PeerNetworkToStart
    | AdjustmentReason.Ready
    | AdjustmentReason.StepMissing
    | AdjustmentReason.StepTakenLate
    | AdjustmentReason.StepNotTogether
    | AdjustmentReason.WithinPermittedWork
    | AdjustmentReason.PastPermittedWork
    | AdjustmentReason.PermittedWorkNotKnown
    | AdjustmentReason.ClearanceWithheldForHistory
    | AdjustmentReason.ClearanceWithheld
    | AdjustmentReason.CareOutsideOwnService
    | AdjustmentReason.CareToArrange
    | AdjustmentReason.CareArranged
    | AdjustmentReason.CareInOwnServiceChosen
    | AdjustmentReason.CareNotReceivedYet
    | AdjustmentReason.CareElsewhereAlready
)

AnyAvailabilityReason: TypeAlias = (
    AvailabilityReason.PlacesLeft
    | AvailabilityReason.CaseloadFull
    | AvailabilityReason.WeekLeavesFewer
    | AvailabilityReason.WeekFull
    | AvailabilityReason.ProRata
    | AvailabilityReason.CaseloadAdjusted
    | AvailabilityReason.NoTimeForClients
    | AvailabilityReason.MoreIfTheWorkerAgrees
    | AvailabilityReason.LimitToKeep
    | AvailabilityReason.LimitsConflict
    | AvailabilityReason.SupervisionInPlace
    | AvailabilityReason.SupervisionOverdue
    | AvailabilityReason.SupervisionNotKnown
    | AvailabilityReason.NoSupervisor
    | AvailabilityReason.Away
    | AvailabilityReason.AgreementNeeded
    | AvailabilityReason.NoNewClientsNow
    | AvailabilityReason.NotStarted
    | AvailabilityReason.RoleTakesNoClients
    | AvailabilityReason.RisksTaken
    | AvailabilityReason.LinesTaken
    | AvailabilityReason.PeerWorkerCoversNoGap
    | AvailabilityReason.NotToldHere
)

AnyFrameworkWarning: TypeAlias = (
    FrameworkWarning.HeaderOnPageBefore
    | FrameworkWarning.HeaderOfEarlierCompetency
    | FrameworkWarning.RowOverPageBreak
    | FrameworkWarning.SentenceOverPageBreak
    | FrameworkWarning.IndicatorsInOneBlock
    | FrameworkWarning.ListInIndicator
    | FrameworkWarning.ListBesideTitle
    | FrameworkWarning.NoRelevance
    | FrameworkWarning.TitlePrintedOtherwise
    | FrameworkWarning.HeaderDiffers
    | FrameworkWarning.HeaderCount
    | FrameworkWarning.LabelTwice
    | FrameworkWarning.LowestLabelMissing
    | FrameworkWarning.NumberVaries
    | FrameworkWarning.ScalesDiffer
    | FrameworkWarning.StartsDiffer
    | FrameworkWarning.NumberInOneCompetency
    | FrameworkWarning.NumberOutOfOrder
    | FrameworkWarning.NumberSkipped
    | FrameworkWarning.NumberMissing
    | FrameworkWarning.AsksNoMore
    | FrameworkWarning.StillDependent
    | FrameworkWarning.IndicatorTwice
    | FrameworkWarning.IndicatorsDoNotLineUp
    | FrameworkWarning.LevelWithoutText
    | FrameworkWarning.OneLevel
    | FrameworkWarning.NoLevels
    | FrameworkWarning.StatementWithoutText
    | FrameworkWarning.StatementRepeated
    | FrameworkWarning.UnknownParent
    | FrameworkWarning.ParentsInCircle
    | FrameworkWarning.UnknownRequirement
    | FrameworkWarning.RequirementsInCircle
    | FrameworkWarning.UnknownDesired
    | FrameworkWarning.CompetencyTwice
    | FrameworkWarning.LevelTwice
    | FrameworkWarning.StatementTwice
    | FrameworkWarning.NotRead
    | FrameworkWarning.ReadAsArea
    | FrameworkWarning.OrderFrom
    | FrameworkWarning.SecondParent
    | FrameworkWarning.ReadAsOneLine
    | FrameworkWarning.NotStated
)

AnyCompetencyReason: TypeAlias = (
    CompetencyReason.RequiredMet
    | CompetencyReason.BeyondRequired
    | CompetencyReason.Short
    | CompetencyReason.BelowLowest
    | CompetencyReason.DesiredRequired
    | CompetencyReason.NotRated
    | CompetencyReason.TooFewRaters
    | CompetencyReason.AssessorLacking
    | CompetencyReason.RaterNotCounted
    | CompetencyReason.RatingStale
    | CompetencyReason.LowerLevelUnmet
    | CompetencyReason.RequiredItselfUnmet
    | CompetencyReason.RatersDisagree
    | CompetencyReason.EvidenceMissing
    | CompetencyReason.EvidenceStale
    | CompetencyReason.Ready
    | CompetencyReason.ReadyWithDevelopment
    | CompetencyReason.EssentialTooShort
    | CompetencyReason.OtherTooShort
    | CompetencyReason.TooManyShort
    | CompetencyReason.CannotSayYet
    | CompetencyReason.ValueNotShown
    | CompetencyReason.ValuesShown
    | CompetencyReason.AverageAsked
    | CompetencyReason.NextLevel
    | CompetencyReason.GatherEvidence
    | CompetencyReason.GetRated
    | CompetencyReason.UnlocksOthers
    | CompetencyReason.BuildsOnOthers
    | CompetencyReason.BuildsInACircle
    | CompetencyReason.Later
    | CompetencyReason.NothingToDevelop
    | CompetencyReason.MovedUp
    | CompetencyReason.MovedDown
    | CompetencyReason.MovedDownByAge
    | CompetencyReason.Unchanged
    | CompetencyReason.Stalled
    | CompetencyReason.FirstRated
    | CompetencyReason.NoLongerRated
    | CompetencyReason.StillNotRated
    | CompetencyReason.ReadinessChanged
    | CompetencyReason.ReadinessUnchanged
    | CompetencyReason.TeamCovered
    | CompetencyReason.TeamThin
    | CompetencyReason.TeamUncovered
    | CompetencyReason.SinglePoint
    | CompetencyReason.NotRequired
    | CompetencyReason.StatementMet
    | CompetencyReason.StatementPartly
    | CompetencyReason.StatementNotMet
    | CompetencyReason.StatementNotAnswered
    | CompetencyReason.StatementWithoutEvidence
    | CompetencyReason.StatementDoesNotApply
    | CompetencyReason.StatementAlwaysApplies
    | CompetencyReason.ConditionDoesNotHold
    | CompetencyReason.ConditionNotRecorded
    | CompetencyReason.ConditionHolds
    | CompetencyReason.PartOfWhatDoesNotApply
    | CompetencyReason.ReadFromParts
    | CompetencyReason.PartNotMet
    | CompetencyReason.ShareMet
    | CompetencyReason.NothingApplies
    | CompetencyReason.CriterionMet
    | CompetencyReason.CriterionNotMet
    | CompetencyReason.MonthsEnough
    | CompetencyReason.MonthsTooFew
    | CompetencyReason.QualificationAccepted
    | CompetencyReason.QualificationNotAccepted
    | CompetencyReason.LivedExperienceConfirmed
    | CompetencyReason.LivedExperienceNotConfirmed
    | CompetencyReason.CriterionNotScored
    | CompetencyReason.AtInterview
    | CompetencyReason.WithoutEvidence
    | CompetencyReason.ShownOtherwise
    | CompetencyReason.AssessorsDisagree
    | CompetencyReason.AllEssentialMet
    | CompetencyReason.EssentialUnmet
    | CompetencyReason.EssentialNotScored
    | CompetencyReason.DesirablePoints
    | CompetencyReason.SharesPlace
    | CompetencyReason.TiedAtLimit
    | CompetencyReason.WithinLimit
    | CompetencyReason.BeyondLimit
    | CompetencyReason.ClearToStart
    | CompetencyReason.CheckMissing
    | CompetencyReason.CheckAfterStart
    | CompetencyReason.QueryOpen
    | CompetencyReason.FlagForJointReview
    | CompetencyReason.FlagLookedAt
    | CompetencyReason.FlagRefused
    | CompetencyReason.RefusalNeedsGrounds
    | CompetencyReason.ProbationUntil
)

AnyChange: TypeAlias = (
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

AnyReason: TypeAlias = (
    Reason.WithinLimit
    | Reason.NearLimit
    | Reason.AtLimit
    | Reason.PastLimit
    | Reason.NotStarted
    | Reason.EpisodeEnded
    | Reason.LastDayPassed
    | Reason.Extended
    | Reason.PlannedPastLimit
    | Reason.HighRiskReview
    | Reason.ExitPlanMissing
    | Reason.ExitPlanIncomplete
    | Reason.ExitPlanComplete
    | Reason.ExitPlanReviewDue
    | Reason.MissedAppointments
    | Reason.GapTooLong
    | Reason.OutsideArea
    | Reason.AreaNotRecorded
    | Reason.OutsideAges
    | Reason.AgeNotRecorded
    | Reason.TooSoonAfterEpisode
    | Reason.ExtensionUndecided
    | Reason.ExtensionByOtherRole
    | Reason.ExtensionSelfAuthorised
    | Reason.ExtensionAfterTheFact
    | Reason.ExtensionTooLarge
    | Reason.ExtensionTooMany
    | Reason.ExtensionPastCeiling
    | Reason.ExtensionRecordMissing
    | Reason.ExtensionReasonUnknown
    | Reason.ExtensionRefused
    | Reason.ExtensionLapsed
    | Reason.ExtensionReviewDue
    | Reason.ExtensionOutcomeMissing
    | Reason.ExtensionsNotOffered
    | Reason.ExtensionWithinPolicy
    | Reason.Attended
    | Reason.LateButSeen
    | Reason.LateAndNotSeen
    | Reason.DidNotAttend
    | Reason.LateCancellation
    | Reason.CancelledWithNotice
    | Reason.CancelledByService
    | Reason.RebookedInTime
    | Reason.LateCancellationForgiven
    | Reason.Waived
    | Reason.WaiverNotAllowed
    | Reason.Planned
    | Reason.AttendanceNotRecorded
    | Reason.BookingWithinLimit
    | Reason.BookingDoesNotCount
    | Reason.BookingNeedsExtension
    | Reason.BookingPastCeiling
    | Reason.BookingAfterLastDay
    | Reason.BookingInPast
    | Reason.BookingOutsideEpisode
    | Reason.BookingClashes
    | Reason.BookingTooClose
    | Reason.ModeNotOffered
    | Reason.KeyContactMissing
    | Reason.CodeOfConductMissing
    | Reason.VenueRiskAssessmentMissing
    | Reason.ActivitiesNotPlanned
    | Reason.TimeNotAgreed
    | Reason.SeriesAsAsked
    | Reason.JointlyResponsible
    | Reason.SeriesWeekdayDiffers
    | Reason.SeriesTimeDiffers
    | Reason.SeriesFacilitatorsFew
    | Reason.SeriesSkillMissing
    | Reason.SeriesChecklistIncomplete
    | Reason.ProjectWithoutEnd
    | Reason.SeriesAfterEnd
    | Reason.SeriesMostlyRemote
    | Reason.DayFeasible
    | Reason.EngagementsOverlap
    | Reason.TrainingOverClientSession
    | Reason.JourneyDoesNotFit
)

AnySupervisionReason: TypeAlias = (
    SupervisionReason.Met
    | SupervisionReason.MetSoFar
    | SupervisionReason.Open
    | SupervisionReason.DueSoon
    | SupervisionReason.Due
    | SupervisionReason.Overdue
    | SupervisionReason.MinutesInPeriod
    | SupervisionReason.PeriodMissed
    | SupervisionReason.PeriodExcused
    | SupervisionReason.CoverNeeded
    | SupervisionReason.LastHeld
    | SupervisionReason.FirstOwed
    | SupervisionReason.ForClientWork
    | SupervisionReason.ShareOwed
    | SupervisionReason.AtFirst
    | SupervisionReason.WithCaseload
    | SupervisionReason.AgreedCadenceOwed
    | SupervisionReason.Away
    | SupervisionReason.ByMutualArrangement
    | SupervisionReason.Paid
    | SupervisionReason.NotInTeam
    | SupervisionReason.TeamNotRecorded
    | SupervisionReason.HoursNotRecorded
    | SupervisionReason.SupervisorFactsMissing
    | SupervisionReason.NotCounted
    | SupervisionReason.ExternalCounts
    | SupervisionReason.Arranged
    | SupervisionReason.NotArranged
    | SupervisionReason.NotHeld
    | SupervisionReason.AttendanceNotRecorded
    | SupervisionReason.DebriefsBesides
    | SupervisionReason.NotStarted
    | SupervisionReason.SafetyNotStated
    | SupervisionReason.SafetyStated
    | SupervisionReason.SafetyWithdrawn
    | SupervisionReason.AsIfHeld
    | SupervisionReason.NoDaysAhead
    | SupervisionReason.DueOnClosedDay
    | SupervisionReason.WellbeingFirst
    | SupervisionReason.CarriedOver
    | SupervisionReason.PersonNotDiscussed
    | SupervisionReason.PersonDueSoon
    | SupervisionReason.EverybodyDiscussed
    | SupervisionReason.HighRiskFirst
    | SupervisionReason.ReviewDue
    | SupervisionReason.TopicNotCovered
    | SupervisionReason.TopicCovered
    | SupervisionReason.AgreeSteps
    | SupervisionReason.AgendaShared
    | SupervisionReason.CaseloadNotShared
    | SupervisionReason.NotDocumented
    | SupervisionReason.NoSteps
    | SupervisionReason.StepIncomplete
    | SupervisionReason.NoGoals
    | SupervisionReason.WellbeingNotAsked
    | SupervisionReason.AgendaOneSided
    | SupervisionReason.FeedbackIncomplete
    | SupervisionReason.PracticeIncomplete
    | SupervisionReason.ArrangedAndAttended
    | SupervisionReason.StructureSettled
    | SupervisionReason.NobodySupervises
    | SupervisionReason.NobodySuitable
    | SupervisionReason.SupervisorNotSupervised
    | SupervisionReason.InACircle
)

AnyPlaceChange: TypeAlias = (
    PlaceChange.Breaches
    | PlaceChange.PointsOfTheOneBefore
    | PlaceChange.RecordBand
    | PlaceChange.WaitsOn
)

AnyWaitingReason: TypeAlias = (
    WaitingReason.ClockRunning
    | WaitingReason.ClockStopped
    | WaitingReason.NotReceivedYet
    | WaitingReason.ClockInherited
    | WaitingReason.ClockStartsAnew
    | WaitingReason.ClockStartsAtSource
    | WaitingReason.DelayDoesNotPause
    | WaitingReason.UnavailabilityDeducted
    | WaitingReason.UnavailabilityWithoutEnd
    | WaitingReason.OfferNotReasonable
    | WaitingReason.OfferRefused
    | WaitingReason.CancellationCounted
    | WaitingReason.ResetAfterCancellations
    | WaitingReason.ResetAfterRefusals
    | WaitingReason.ReviewDue
    | WaitingReason.ResetHeldForReview
    | WaitingReason.ReviewDecided
    | WaitingReason.NotMeasured
    | WaitingReason.TargetNotStarted
    | WaitingReason.TargetOnTime
    | WaitingReason.TargetDueSoon
    | WaitingReason.TargetBreached
    | WaitingReason.TargetMet
    | WaitingReason.TargetMetLate
    | WaitingReason.NextStep
    | WaitingReason.StepAllowed
    | WaitingReason.StepOutOfOrder
    | WaitingReason.StepTakenAlready
    | WaitingReason.RoleMayNot
    | WaitingReason.ReferralClosed
    | WaitingReason.NoActivity
    | WaitingReason.MustNotWait
    | WaitingReason.BetterServedElsewhere
    | WaitingReason.RecordedElsewhere
    | WaitingReason.OfferedBesides
    | WaitingReason.HighRiskReview
    | WaitingReason.RouteFactMissing
    | WaitingReason.LeftTheList
    | WaitingReason.Placed
    | WaitingReason.BandRecorded
    | WaitingReason.BandNotRecorded
    | WaitingReason.GroupsAdd
    | WaitingReason.PositiveAction
    | WaitingReason.WeeksWaited
    | WaitingReason.BreachAdds
    | WaitingReason.CancelledByService
    | WaitingReason.AheadByBand
    | WaitingReason.AheadByBreach
    | WaitingReason.AheadByPoints
    | WaitingReason.AheadByWait
    | WaitingReason.AheadByClockDays
    | WaitingReason.AheadByCancellations
    | WaitingReason.AheadByIdentifier
    | WaitingReason.NotBothWaiting
    | WaitingReason.OvertakingBounded
    | WaitingReason.OvertakingUnbounded
    | WaitingReason.ListSize
    | WaitingReason.HighRiskShare
)
