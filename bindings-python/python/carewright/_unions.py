"""The alternatives of the classes that have some, written from the library."""

from ._carewright import (
    AdjustmentEffect,
    AdjustmentReason,
    Change,
    CompetencyReason,
    FrameworkWarning,
    PlaceChange,
    Reason,
    SupervisionReason,
    WaitingReason,
)

AnyAdjustmentEffect = (
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

AnyAdjustmentReason = (
    AdjustmentReason.AlternativesNotConsidered
    | AdjustmentReason.CareArranged
    | AdjustmentReason.CareElsewhereAlready
    | AdjustmentReason.CareInOwnServiceChosen
    | AdjustmentReason.CareNotReceivedYet
    | AdjustmentReason.CareOutsideOwnService
    | AdjustmentReason.CareToArrange
    | AdjustmentReason.CheckInLater
    | AdjustmentReason.CheckInOverdue
    | AdjustmentReason.ClearanceWithheld
    | AdjustmentReason.ClearanceWithheldForHistory
    | AdjustmentReason.Conflict
    | AdjustmentReason.DecidedByOtherRole
    | AdjustmentReason.DutyNotRecorded
    | AdjustmentReason.Ended
    | AdjustmentReason.HoursChange
    | AdjustmentReason.InPlaceLate
    | AdjustmentReason.LimitAgreed
    | AdjustmentReason.LimitBegins
    | AdjustmentReason.LimitInForce
    | AdjustmentReason.NeedLate
    | AdjustmentReason.NeedOpen
    | AdjustmentReason.NoneInForce
    | AdjustmentReason.NotToldHere
    | AdjustmentReason.OwnCareInOwnTeam
    | AdjustmentReason.PeerNetworkNotRecorded
    | AdjustmentReason.PeerNetworkToStart
    | AdjustmentReason.PeerWorkerCoversNoGap
    | AdjustmentReason.PlanCarriedOut
    | AdjustmentReason.PlanMissing
    | AdjustmentReason.PlanNotCarriedOut
    | AdjustmentReason.PlanThere
    | AdjustmentReason.PlanWithoutSupport
    | AdjustmentReason.Ready
    | AdjustmentReason.Replaced
    | AdjustmentReason.RequestDeclined
    | AdjustmentReason.RequestLate
    | AdjustmentReason.RequestOpen
    | AdjustmentReason.ReviewAfterChange
    | AdjustmentReason.ReviewAfterNeed
    | AdjustmentReason.ReviewBroughtForward
    | AdjustmentReason.ReviewDueSoon
    | AdjustmentReason.ReviewLater
    | AdjustmentReason.ReviewOverdue
    | AdjustmentReason.StepMissing
    | AdjustmentReason.StepNotTogether
    | AdjustmentReason.StepTakenLate
    | AdjustmentReason.StoryShared
    | AdjustmentReason.TeamDifficultyOpen
    | AdjustmentReason.TeamRelationsLater
    | AdjustmentReason.TeamRelationsOverdue
    | AdjustmentReason.ToPutInPlace
    | AdjustmentReason.WorkFactMissing
    | AdjustmentReason.WorkNeedsAgreement
    | AdjustmentReason.WorkPastLimit
    | AdjustmentReason.WorkWithinLimits
    | AdjustmentReason.WorkerHasNotAgreed
    | AdjustmentReason.WorkerMadeToPay
)

AnyChange = (
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

AnyCompetencyReason = (
    CompetencyReason.AllEssentialMet
    | CompetencyReason.AssessorLacking
    | CompetencyReason.AssessorsDisagree
    | CompetencyReason.AtInterview
    | CompetencyReason.AverageAsked
    | CompetencyReason.BelowLowest
    | CompetencyReason.BeyondLimit
    | CompetencyReason.BeyondRequired
    | CompetencyReason.BuildsInACircle
    | CompetencyReason.BuildsOnOthers
    | CompetencyReason.CannotSayYet
    | CompetencyReason.CheckAfterStart
    | CompetencyReason.CheckMissing
    | CompetencyReason.ClearToStart
    | CompetencyReason.ConditionDoesNotHold
    | CompetencyReason.ConditionHolds
    | CompetencyReason.ConditionNotRecorded
    | CompetencyReason.CriterionMet
    | CompetencyReason.CriterionNotMet
    | CompetencyReason.CriterionNotScored
    | CompetencyReason.DesirablePoints
    | CompetencyReason.DesiredRequired
    | CompetencyReason.EssentialNotScored
    | CompetencyReason.EssentialTooShort
    | CompetencyReason.EssentialUnmet
    | CompetencyReason.EvidenceMissing
    | CompetencyReason.EvidenceStale
    | CompetencyReason.FirstRated
    | CompetencyReason.FlagForJointReview
    | CompetencyReason.FlagLookedAt
    | CompetencyReason.FlagRefused
    | CompetencyReason.GatherEvidence
    | CompetencyReason.GetRated
    | CompetencyReason.Later
    | CompetencyReason.LivedExperienceConfirmed
    | CompetencyReason.LivedExperienceNotConfirmed
    | CompetencyReason.LowerLevelUnmet
    | CompetencyReason.MonthsEnough
    | CompetencyReason.MonthsTooFew
    | CompetencyReason.MovedDown
    | CompetencyReason.MovedDownByAge
    | CompetencyReason.MovedUp
    | CompetencyReason.NextLevel
    | CompetencyReason.NoLongerRated
    | CompetencyReason.NotRated
    | CompetencyReason.NotRequired
    | CompetencyReason.NothingApplies
    | CompetencyReason.NothingToDevelop
    | CompetencyReason.OtherTooShort
    | CompetencyReason.PartNotMet
    | CompetencyReason.PartOfWhatDoesNotApply
    | CompetencyReason.ProbationUntil
    | CompetencyReason.QualificationAccepted
    | CompetencyReason.QualificationNotAccepted
    | CompetencyReason.QueryOpen
    | CompetencyReason.RaterNotCounted
    | CompetencyReason.RatersDisagree
    | CompetencyReason.RatingStale
    | CompetencyReason.ReadFromParts
    | CompetencyReason.ReadinessChanged
    | CompetencyReason.ReadinessUnchanged
    | CompetencyReason.Ready
    | CompetencyReason.ReadyWithDevelopment
    | CompetencyReason.RefusalNeedsGrounds
    | CompetencyReason.RequiredItselfUnmet
    | CompetencyReason.RequiredMet
    | CompetencyReason.ShareMet
    | CompetencyReason.SharesPlace
    | CompetencyReason.Short
    | CompetencyReason.ShownOtherwise
    | CompetencyReason.SinglePoint
    | CompetencyReason.Stalled
    | CompetencyReason.StatementAlwaysApplies
    | CompetencyReason.StatementDoesNotApply
    | CompetencyReason.StatementMet
    | CompetencyReason.StatementNotAnswered
    | CompetencyReason.StatementNotMet
    | CompetencyReason.StatementPartly
    | CompetencyReason.StatementWithoutEvidence
    | CompetencyReason.StillNotRated
    | CompetencyReason.TeamCovered
    | CompetencyReason.TeamThin
    | CompetencyReason.TeamUncovered
    | CompetencyReason.TiedAtLimit
    | CompetencyReason.TooFewRaters
    | CompetencyReason.TooManyShort
    | CompetencyReason.Unchanged
    | CompetencyReason.UnlocksOthers
    | CompetencyReason.ValueNotShown
    | CompetencyReason.ValuesShown
    | CompetencyReason.WithinLimit
    | CompetencyReason.WithoutEvidence
)

AnyFrameworkWarning = (
    FrameworkWarning.AsksNoMore
    | FrameworkWarning.CompetencyTwice
    | FrameworkWarning.HeaderCount
    | FrameworkWarning.HeaderDiffers
    | FrameworkWarning.HeaderOfEarlierCompetency
    | FrameworkWarning.HeaderOnPageBefore
    | FrameworkWarning.IndicatorTwice
    | FrameworkWarning.IndicatorsDoNotLineUp
    | FrameworkWarning.IndicatorsInOneBlock
    | FrameworkWarning.LabelTwice
    | FrameworkWarning.LevelTwice
    | FrameworkWarning.LevelWithoutText
    | FrameworkWarning.ListBesideTitle
    | FrameworkWarning.ListInIndicator
    | FrameworkWarning.LowestLabelMissing
    | FrameworkWarning.NoLevels
    | FrameworkWarning.NoRelevance
    | FrameworkWarning.NotRead
    | FrameworkWarning.NotStated
    | FrameworkWarning.NumberInOneCompetency
    | FrameworkWarning.NumberMissing
    | FrameworkWarning.NumberOutOfOrder
    | FrameworkWarning.NumberSkipped
    | FrameworkWarning.NumberVaries
    | FrameworkWarning.OneLevel
    | FrameworkWarning.OrderFrom
    | FrameworkWarning.ParentsInCircle
    | FrameworkWarning.ReadAsArea
    | FrameworkWarning.ReadAsOneLine
    | FrameworkWarning.RequirementsInCircle
    | FrameworkWarning.RowOverPageBreak
    | FrameworkWarning.ScalesDiffer
    | FrameworkWarning.SecondParent
    | FrameworkWarning.SentenceOverPageBreak
    | FrameworkWarning.StartsDiffer
    | FrameworkWarning.StatementRepeated
    | FrameworkWarning.StatementTwice
    | FrameworkWarning.StatementWithoutText
    | FrameworkWarning.StillDependent
    | FrameworkWarning.TitlePrintedOtherwise
    | FrameworkWarning.UnknownDesired
    | FrameworkWarning.UnknownParent
    | FrameworkWarning.UnknownRequirement
)

AnyPlaceChange = (
    PlaceChange.Breaches
    | PlaceChange.PointsOfTheOneBefore
    | PlaceChange.RecordBand
    | PlaceChange.WaitsOn
)

AnyReason = (
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

AnySupervisionReason = (
    SupervisionReason.AgendaOneSided
    | SupervisionReason.AgendaShared
    | SupervisionReason.AgreeSteps
    | SupervisionReason.AgreedCadenceOwed
    | SupervisionReason.Arranged
    | SupervisionReason.ArrangedAndAttended
    | SupervisionReason.AsIfHeld
    | SupervisionReason.AtFirst
    | SupervisionReason.AttendanceNotRecorded
    | SupervisionReason.Away
    | SupervisionReason.ByMutualArrangement
    | SupervisionReason.CarriedOver
    | SupervisionReason.CaseloadNotShared
    | SupervisionReason.CoverNeeded
    | SupervisionReason.DebriefsBesides
    | SupervisionReason.Due
    | SupervisionReason.DueOnClosedDay
    | SupervisionReason.DueSoon
    | SupervisionReason.EverybodyDiscussed
    | SupervisionReason.ExternalCounts
    | SupervisionReason.FeedbackIncomplete
    | SupervisionReason.FirstOwed
    | SupervisionReason.ForClientWork
    | SupervisionReason.HighRiskFirst
    | SupervisionReason.HoursNotRecorded
    | SupervisionReason.InACircle
    | SupervisionReason.LastHeld
    | SupervisionReason.Met
    | SupervisionReason.MetSoFar
    | SupervisionReason.MinutesInPeriod
    | SupervisionReason.NoDaysAhead
    | SupervisionReason.NoGoals
    | SupervisionReason.NoSteps
    | SupervisionReason.NobodySuitable
    | SupervisionReason.NobodySupervises
    | SupervisionReason.NotArranged
    | SupervisionReason.NotCounted
    | SupervisionReason.NotDocumented
    | SupervisionReason.NotHeld
    | SupervisionReason.NotInTeam
    | SupervisionReason.NotStarted
    | SupervisionReason.Open
    | SupervisionReason.Overdue
    | SupervisionReason.Paid
    | SupervisionReason.PeriodExcused
    | SupervisionReason.PeriodMissed
    | SupervisionReason.PersonDueSoon
    | SupervisionReason.PersonNotDiscussed
    | SupervisionReason.PracticeIncomplete
    | SupervisionReason.ReviewDue
    | SupervisionReason.SafetyNotStated
    | SupervisionReason.SafetyStated
    | SupervisionReason.SafetyWithdrawn
    | SupervisionReason.ShareOwed
    | SupervisionReason.StepIncomplete
    | SupervisionReason.StructureSettled
    | SupervisionReason.SupervisorFactsMissing
    | SupervisionReason.SupervisorNotSupervised
    | SupervisionReason.TeamNotRecorded
    | SupervisionReason.TopicCovered
    | SupervisionReason.TopicNotCovered
    | SupervisionReason.WellbeingFirst
    | SupervisionReason.WellbeingNotAsked
    | SupervisionReason.WithCaseload
)

AnyWaitingReason = (
    WaitingReason.AheadByBand
    | WaitingReason.AheadByBreach
    | WaitingReason.AheadByCancellations
    | WaitingReason.AheadByClockDays
    | WaitingReason.AheadByIdentifier
    | WaitingReason.AheadByPoints
    | WaitingReason.AheadByWait
    | WaitingReason.BandNotRecorded
    | WaitingReason.BandRecorded
    | WaitingReason.BetterServedElsewhere
    | WaitingReason.BreachAdds
    | WaitingReason.CancellationCounted
    | WaitingReason.CancelledByService
    | WaitingReason.ClockInherited
    | WaitingReason.ClockRunning
    | WaitingReason.ClockStartsAnew
    | WaitingReason.ClockStartsAtSource
    | WaitingReason.ClockStopped
    | WaitingReason.DelayDoesNotPause
    | WaitingReason.GroupsAdd
    | WaitingReason.HighRiskReview
    | WaitingReason.HighRiskShare
    | WaitingReason.LeftTheList
    | WaitingReason.ListSize
    | WaitingReason.MustNotWait
    | WaitingReason.NextStep
    | WaitingReason.NoActivity
    | WaitingReason.NotBothWaiting
    | WaitingReason.NotMeasured
    | WaitingReason.NotReceivedYet
    | WaitingReason.OfferNotReasonable
    | WaitingReason.OfferRefused
    | WaitingReason.OfferedBesides
    | WaitingReason.OvertakingBounded
    | WaitingReason.OvertakingUnbounded
    | WaitingReason.Placed
    | WaitingReason.PositiveAction
    | WaitingReason.RecordedElsewhere
    | WaitingReason.ReferralClosed
    | WaitingReason.ResetAfterCancellations
    | WaitingReason.ResetAfterRefusals
    | WaitingReason.ResetHeldForReview
    | WaitingReason.ReviewDecided
    | WaitingReason.ReviewDue
    | WaitingReason.RoleMayNot
    | WaitingReason.RouteFactMissing
    | WaitingReason.StepAllowed
    | WaitingReason.StepOutOfOrder
    | WaitingReason.StepTakenAlready
    | WaitingReason.TargetBreached
    | WaitingReason.TargetDueSoon
    | WaitingReason.TargetMet
    | WaitingReason.TargetMetLate
    | WaitingReason.TargetNotStarted
    | WaitingReason.TargetOnTime
    | WaitingReason.UnavailabilityDeducted
    | WaitingReason.UnavailabilityWithoutEnd
    | WaitingReason.WeeksWaited
)
