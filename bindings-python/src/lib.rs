//! The Python module: the classes of core, exported. No rule is here.

mod frames;

/// The compiled half of the package `carewright`.
#[pyo3::pymodule]
mod _carewright {
    #[pymodule_export]
    use carewright::adjustments::{
        AdjustedLimits, AdjustedWorker, Adjustment, AdjustmentEffect, AdjustmentReason,
        AdjustmentRegister, AdjustmentState, Adjustments, AgreementNeeded, AskedBy, BreakRule,
        CarePlace, ChangeKind, CheckIn, ConflictKind, CoverKind, DeclineGround, Declined,
        Disclosure, DisclosureExtent, HoursStep, InForce, NewStarter, OwnCare, OwnCareReferral,
        PeerNetwork, PlanOption, ProposedWork, Readiness, RegisterEntry, ReplacedBy, StartStep,
        StartStepTaken, StepOwed, TeamRelations, TimeOfDay, Wellbeing, WellbeingPlan, WithheldFor,
        WorkAnswer, WorkKind, WorkOutcome, WorkerChange,
    };
    #[pymodule_export]
    use carewright::availability::{
        Availability, AvailabilityBatch, AvailabilityOutcome, AvailabilityReason,
        AvailabilityRules, WorkerForClients,
    };
    #[pymodule_export]
    use carewright::competency::framework::{
        Competency, CompetencyFramework, CompetencyLevel, CompetencyRequirement, FrameworkFormat,
        FrameworkLint, FrameworkSource, FrameworkWarning, IrregularityKind, LevelIndicators,
        LevelOrder, LevelSequence, LoadedFramework, NumberUse, PrintedAt, PrintedIrregularity,
        RoleProfile, ScaleReading, ScaleShape, Statement,
    };
    #[pymodule_export]
    use carewright::competency::{
        Application, ApplicationOutcome, ApplicationStanding, Appointee, AreaShare, AverageTerm,
        CheckDone, CompetencyEvidence, CompetencyProfile, CompetencyProgress, CompetencyRating,
        CompetencyReason, CompetencyRules, CompetencyStanding, CompetencyState, ConditionAnswer,
        CountedRating, CriterionFinding, CriterionNeed, CriterionStanding, CriterionState,
        CustomerKind, DevelopmentKind, DevelopmentPlan, DevelopmentStep, EvidenceKind,
        ExactFraction, FlagDecision, FlagReview, OrganisationAssessment, OrganisationStanding,
        PreStartCheck, ProfileBatch, ProgressKind, RatedWorker, RaterKind, RatingResult,
        RoleReadiness, SelectionStage, Shortlist, ShownBy, StartClearance, StatementAnswer,
        StatementResult, StatementStanding, StatementState, TeamCell, TeamCompetency, TeamCoverage,
        TeamMatrix, TeamRow, ValueShown, ValueStanding, WeightedDistance, WorkerProgress,
    };
    #[pymodule_export]
    use carewright::decision::{
        AnswerView, LaterFact, PolicyStamp, Rejected, SetAside, SetAsideKind,
    };
    #[pymodule_export]
    use carewright::people::{RecordedRisk, SupervisionFormat};
    #[pymodule_export]
    use carewright::policy::{Layer, PolicyFormat, PolicyLayer, ValueSource};
    #[pymodule_export]
    use carewright::session_limits::{
        Appointment, AppointmentKind, Attendance, BookingAnswer, BookingOutcome, CapUnit, Change,
        ChecklistItem, DeliveryMode, Engagement, EngagementKind, Episode, ExitPlan, ExitPlanItem,
        Extension, ExtensionAnswer, ExtensionDecision, ExtensionOutcome, ExtensionRecord,
        ExtensionRecorded, ExtensionRequest, Facilitator, Ledger, LedgerEntry, Milestone,
        MilestoneKind, MissedCounted, NextStep, NextStepKind, Phase, Prerequisite, ProposedSession,
        Reason, Series, SeriesAnswer, SeriesSession, SessionLimits, Standing, StandingBatch,
        StandingState, StepTaken, Waiver, WorkingDayAnswer,
    };
    #[pymodule_export]
    use carewright::supervision::{
        AbsenceKind, AgendaEntry, AgendaPoint, AgendaTopic, AgreedCadence, AgreedReview, BroughtBy,
        ClientWork, CoverageState, DocumentedBreak, FailedCondition, FeedbackPart, PersonCoverage,
        PracticePart, RecordGap, RequirementStanding, RequirementState, SafetyStatement,
        SupervisedWorker, Supervision, SupervisionAction, SupervisionAgenda, SupervisionBatch,
        SupervisionCoverage, SupervisionDue, SupervisionKind, SupervisionReason,
        SupervisionRecordGaps, SupervisionRules, SupervisionSchedule, SupervisionSetting,
        SupervisionState, SupervisionStatus, SupervisionStructure, Supervisor, SupportedPerson,
        TopicCoverage, UncountedSupervision, WorkerAbsence,
    };
    #[pymodule_export]
    use carewright::waiting_list::{
        AppointmentOffer, CancelledBy, Clock, ClockRegime, ClockReview, ClockState,
        ClocksSideBySide, CodeCount, Comparison, Contributions, CrossReferral, DayUnit,
        Explanation, ListOverview, OfferResponse, OrderKey, Overtaking, PlaceChange, ProposedStep,
        ProtectedCharacteristic, RankedReferral, Ranking, RecordedStep, Referral, ReferralApart,
        ReferralCancellation, ReferralStep, ReferralStop, ReviewDecision, Stages, StepAnswer,
        StopReason, TargetStanding, TargetState, Unavailability, UnavailabilityKind, WaitingList,
        WaitingReason,
    };
    #[pymodule_export]
    use carewright::{Policy, Problem};

    #[pymodule_export]
    use super::frames::{
        ArrowFrame, in_force_columns, profile_columns, rank_columns, standing_columns,
        status_columns,
    };
}
