// Written by `cargo xtask generate` from the Rust types. Do not change it here.

extension AdjustedLimits: JsonForm {
    public static func fromJson(_ text: String) throws -> AdjustedLimits {
        try adjustedLimitsFromJson(text: text)
    }
}

extension AdjustedWorker: JsonForm {
    public static func fromJson(_ text: String) throws -> AdjustedWorker {
        try adjustedWorkerFromJson(text: text)
    }
}

extension Adjustment: JsonForm {
    public static func fromJson(_ text: String) throws -> Adjustment {
        try adjustmentFromJson(text: text)
    }
}

extension AdjustmentEffect: JsonForm {
    public static func fromJson(_ text: String) throws -> AdjustmentEffect {
        try adjustmentEffectFromJson(text: text)
    }
}

extension AdjustmentReason: JsonForm {
    public static func fromJson(_ text: String) throws -> AdjustmentReason {
        try adjustmentReasonFromJson(text: text)
    }
}

extension AgendaEntry: JsonForm {
    public static func fromJson(_ text: String) throws -> AgendaEntry {
        try agendaEntryFromJson(text: text)
    }
}

extension AgendaPoint: JsonForm {
    public static func fromJson(_ text: String) throws -> AgendaPoint {
        try agendaPointFromJson(text: text)
    }
}

extension AgreedCadence: JsonForm {
    public static func fromJson(_ text: String) throws -> AgreedCadence {
        try agreedCadenceFromJson(text: text)
    }
}

extension AgreedReview: JsonForm {
    public static func fromJson(_ text: String) throws -> AgreedReview {
        try agreedReviewFromJson(text: text)
    }
}

extension Application: JsonForm {
    public static func fromJson(_ text: String) throws -> Application {
        try applicationFromJson(text: text)
    }
}

extension ApplicationStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> ApplicationStanding {
        try applicationStandingFromJson(text: text)
    }
}

extension Appointee: JsonForm {
    public static func fromJson(_ text: String) throws -> Appointee {
        try appointeeFromJson(text: text)
    }
}

extension Appointment: JsonForm {
    public static func fromJson(_ text: String) throws -> Appointment {
        try appointmentFromJson(text: text)
    }
}

extension AppointmentOffer: JsonForm {
    public static func fromJson(_ text: String) throws -> AppointmentOffer {
        try appointmentOfferFromJson(text: text)
    }
}

extension AreaShare: JsonForm {
    public static func fromJson(_ text: String) throws -> AreaShare {
        try areaShareFromJson(text: text)
    }
}

extension Availability: JsonForm {
    public static func fromJson(_ text: String) throws -> Availability {
        try availabilityFromJson(text: text)
    }
}

extension AvailabilityReason: JsonForm {
    public static func fromJson(_ text: String) throws -> AvailabilityReason {
        try availabilityReasonFromJson(text: text)
    }
}

extension AverageTerm: JsonForm {
    public static func fromJson(_ text: String) throws -> AverageTerm {
        try averageTermFromJson(text: text)
    }
}

extension BookingAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> BookingAnswer {
        try bookingAnswerFromJson(text: text)
    }
}

extension BreakRule: JsonForm {
    public static func fromJson(_ text: String) throws -> BreakRule {
        try breakRuleFromJson(text: text)
    }
}

extension Change: JsonForm {
    public static func fromJson(_ text: String) throws -> Change {
        try changeFromJson(text: text)
    }
}

extension CheckDone: JsonForm {
    public static func fromJson(_ text: String) throws -> CheckDone {
        try checkDoneFromJson(text: text)
    }
}

extension CheckIn: JsonForm {
    public static func fromJson(_ text: String) throws -> CheckIn {
        try checkInFromJson(text: text)
    }
}

extension ClientWork: JsonForm {
    public static func fromJson(_ text: String) throws -> ClientWork {
        try clientWorkFromJson(text: text)
    }
}

extension Clock: JsonForm {
    public static func fromJson(_ text: String) throws -> Clock {
        try clockFromJson(text: text)
    }
}

extension ClockReview: JsonForm {
    public static func fromJson(_ text: String) throws -> ClockReview {
        try clockReviewFromJson(text: text)
    }
}

extension ClocksSideBySide: JsonForm {
    public static func fromJson(_ text: String) throws -> ClocksSideBySide {
        try clocksSideBySideFromJson(text: text)
    }
}

extension CodeCount: JsonForm {
    public static func fromJson(_ text: String) throws -> CodeCount {
        try codeCountFromJson(text: text)
    }
}

extension Comparison: JsonForm {
    public static func fromJson(_ text: String) throws -> Comparison {
        try comparisonFromJson(text: text)
    }
}

extension Competency: JsonForm {
    public static func fromJson(_ text: String) throws -> Competency {
        try competencyFromJson(text: text)
    }
}

extension CompetencyEvidence: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyEvidence {
        try competencyEvidenceFromJson(text: text)
    }
}

extension CompetencyFramework: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyFramework {
        try competencyFrameworkFromJson(text: text)
    }
}

extension CompetencyLevel: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyLevel {
        try competencyLevelFromJson(text: text)
    }
}

extension CompetencyProfile: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyProfile {
        try competencyProfileFromJson(text: text)
    }
}

extension CompetencyProgress: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyProgress {
        try competencyProgressFromJson(text: text)
    }
}

extension CompetencyRating: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyRating {
        try competencyRatingFromJson(text: text)
    }
}

extension CompetencyReason: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyReason {
        try competencyReasonFromJson(text: text)
    }
}

extension CompetencyRequirement: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyRequirement {
        try competencyRequirementFromJson(text: text)
    }
}

extension CompetencyStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> CompetencyStanding {
        try competencyStandingFromJson(text: text)
    }
}

extension ConditionAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> ConditionAnswer {
        try conditionAnswerFromJson(text: text)
    }
}

extension Contributions: JsonForm {
    public static func fromJson(_ text: String) throws -> Contributions {
        try contributionsFromJson(text: text)
    }
}

extension CountedRating: JsonForm {
    public static func fromJson(_ text: String) throws -> CountedRating {
        try countedRatingFromJson(text: text)
    }
}

extension CriterionFinding: JsonForm {
    public static func fromJson(_ text: String) throws -> CriterionFinding {
        try criterionFindingFromJson(text: text)
    }
}

extension CriterionStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> CriterionStanding {
        try criterionStandingFromJson(text: text)
    }
}

extension CrossReferral: JsonForm {
    public static func fromJson(_ text: String) throws -> CrossReferral {
        try crossReferralFromJson(text: text)
    }
}

extension Declined: JsonForm {
    public static func fromJson(_ text: String) throws -> Declined {
        try declinedFromJson(text: text)
    }
}

extension DevelopmentPlan: JsonForm {
    public static func fromJson(_ text: String) throws -> DevelopmentPlan {
        try developmentPlanFromJson(text: text)
    }
}

extension DevelopmentStep: JsonForm {
    public static func fromJson(_ text: String) throws -> DevelopmentStep {
        try developmentStepFromJson(text: text)
    }
}

extension Disclosure: JsonForm {
    public static func fromJson(_ text: String) throws -> Disclosure {
        try disclosureFromJson(text: text)
    }
}

extension DocumentedBreak: JsonForm {
    public static func fromJson(_ text: String) throws -> DocumentedBreak {
        try documentedBreakFromJson(text: text)
    }
}

extension Engagement: JsonForm {
    public static func fromJson(_ text: String) throws -> Engagement {
        try engagementFromJson(text: text)
    }
}

extension Episode: JsonForm {
    public static func fromJson(_ text: String) throws -> Episode {
        try episodeFromJson(text: text)
    }
}

extension ExactFraction: JsonForm {
    public static func fromJson(_ text: String) throws -> ExactFraction {
        try exactFractionFromJson(text: text)
    }
}

extension ExitPlan: JsonForm {
    public static func fromJson(_ text: String) throws -> ExitPlan {
        try exitPlanFromJson(text: text)
    }
}

extension Explanation: JsonForm {
    public static func fromJson(_ text: String) throws -> Explanation {
        try explanationFromJson(text: text)
    }
}

extension Extension: JsonForm {
    public static func fromJson(_ text: String) throws -> Extension {
        try extensionFromJson(text: text)
    }
}

extension ExtensionAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionAnswer {
        try extensionAnswerFromJson(text: text)
    }
}

extension ExtensionRecorded: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionRecorded {
        try extensionRecordedFromJson(text: text)
    }
}

extension ExtensionRequest: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionRequest {
        try extensionRequestFromJson(text: text)
    }
}

extension Facilitator: JsonForm {
    public static func fromJson(_ text: String) throws -> Facilitator {
        try facilitatorFromJson(text: text)
    }
}

extension FlagReview: JsonForm {
    public static func fromJson(_ text: String) throws -> FlagReview {
        try flagReviewFromJson(text: text)
    }
}

extension FrameworkLint: JsonForm {
    public static func fromJson(_ text: String) throws -> FrameworkLint {
        try frameworkLintFromJson(text: text)
    }
}

extension FrameworkSource: JsonForm {
    public static func fromJson(_ text: String) throws -> FrameworkSource {
        try frameworkSourceFromJson(text: text)
    }
}

extension FrameworkWarning: JsonForm {
    public static func fromJson(_ text: String) throws -> FrameworkWarning {
        try frameworkWarningFromJson(text: text)
    }
}

extension HoursStep: JsonForm {
    public static func fromJson(_ text: String) throws -> HoursStep {
        try hoursStepFromJson(text: text)
    }
}

extension InForce: JsonForm {
    public static func fromJson(_ text: String) throws -> InForce {
        try inForceFromJson(text: text)
    }
}

extension LaterFact: JsonForm {
    public static func fromJson(_ text: String) throws -> LaterFact {
        try laterFactFromJson(text: text)
    }
}

extension Ledger: JsonForm {
    public static func fromJson(_ text: String) throws -> Ledger {
        try ledgerFromJson(text: text)
    }
}

extension LedgerEntry: JsonForm {
    public static func fromJson(_ text: String) throws -> LedgerEntry {
        try ledgerEntryFromJson(text: text)
    }
}

extension LevelIndicators: JsonForm {
    public static func fromJson(_ text: String) throws -> LevelIndicators {
        try levelIndicatorsFromJson(text: text)
    }
}

extension LoadedFramework: JsonForm {
    public static func fromJson(_ text: String) throws -> LoadedFramework {
        try loadedFrameworkFromJson(text: text)
    }
}

extension Milestone: JsonForm {
    public static func fromJson(_ text: String) throws -> Milestone {
        try milestoneFromJson(text: text)
    }
}

extension NewStarter: JsonForm {
    public static func fromJson(_ text: String) throws -> NewStarter {
        try newStarterFromJson(text: text)
    }
}

extension NextStep: JsonForm {
    public static func fromJson(_ text: String) throws -> NextStep {
        try nextStepFromJson(text: text)
    }
}

extension NumberUse: JsonForm {
    public static func fromJson(_ text: String) throws -> NumberUse {
        try numberUseFromJson(text: text)
    }
}

extension OrganisationAssessment: JsonForm {
    public static func fromJson(_ text: String) throws -> OrganisationAssessment {
        try organisationAssessmentFromJson(text: text)
    }
}

extension OrganisationStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> OrganisationStanding {
        try organisationStandingFromJson(text: text)
    }
}

extension Overtaking: JsonForm {
    public static func fromJson(_ text: String) throws -> Overtaking {
        try overtakingFromJson(text: text)
    }
}

extension OwnCare: JsonForm {
    public static func fromJson(_ text: String) throws -> OwnCare {
        try ownCareFromJson(text: text)
    }
}

extension OwnCareReferral: JsonForm {
    public static func fromJson(_ text: String) throws -> OwnCareReferral {
        try ownCareReferralFromJson(text: text)
    }
}

extension PersonCoverage: JsonForm {
    public static func fromJson(_ text: String) throws -> PersonCoverage {
        try personCoverageFromJson(text: text)
    }
}

extension PlaceChange: JsonForm {
    public static func fromJson(_ text: String) throws -> PlaceChange {
        try placeChangeFromJson(text: text)
    }
}

extension PolicyLayer: JsonForm {
    public static func fromJson(_ text: String) throws -> PolicyLayer {
        try policyLayerFromJson(text: text)
    }
}

extension PolicyStamp: JsonForm {
    public static func fromJson(_ text: String) throws -> PolicyStamp {
        try policyStampFromJson(text: text)
    }
}

extension PrintedAt: JsonForm {
    public static func fromJson(_ text: String) throws -> PrintedAt {
        try printedAtFromJson(text: text)
    }
}

extension PrintedIrregularity: JsonForm {
    public static func fromJson(_ text: String) throws -> PrintedIrregularity {
        try printedIrregularityFromJson(text: text)
    }
}

extension Problem: JsonForm {
    public static func fromJson(_ text: String) throws -> Problem {
        try problemFromJson(text: text)
    }
}

extension ProposedSession: JsonForm {
    public static func fromJson(_ text: String) throws -> ProposedSession {
        try proposedSessionFromJson(text: text)
    }
}

extension ProposedStep: JsonForm {
    public static func fromJson(_ text: String) throws -> ProposedStep {
        try proposedStepFromJson(text: text)
    }
}

extension ProposedWork: JsonForm {
    public static func fromJson(_ text: String) throws -> ProposedWork {
        try proposedWorkFromJson(text: text)
    }
}

extension RankedReferral: JsonForm {
    public static func fromJson(_ text: String) throws -> RankedReferral {
        try rankedReferralFromJson(text: text)
    }
}

extension RatedWorker: JsonForm {
    public static func fromJson(_ text: String) throws -> RatedWorker {
        try ratedWorkerFromJson(text: text)
    }
}

extension Readiness: JsonForm {
    public static func fromJson(_ text: String) throws -> Readiness {
        try readinessFromJson(text: text)
    }
}

extension Reason: JsonForm {
    public static func fromJson(_ text: String) throws -> Reason {
        try reasonFromJson(text: text)
    }
}

extension RecordGap: JsonForm {
    public static func fromJson(_ text: String) throws -> RecordGap {
        try recordGapFromJson(text: text)
    }
}

extension RecordedStep: JsonForm {
    public static func fromJson(_ text: String) throws -> RecordedStep {
        try recordedStepFromJson(text: text)
    }
}

extension Referral: JsonForm {
    public static func fromJson(_ text: String) throws -> Referral {
        try referralFromJson(text: text)
    }
}

extension ReferralApart: JsonForm {
    public static func fromJson(_ text: String) throws -> ReferralApart {
        try referralApartFromJson(text: text)
    }
}

extension ReferralCancellation: JsonForm {
    public static func fromJson(_ text: String) throws -> ReferralCancellation {
        try referralCancellationFromJson(text: text)
    }
}

extension ReferralStop: JsonForm {
    public static func fromJson(_ text: String) throws -> ReferralStop {
        try referralStopFromJson(text: text)
    }
}

extension RegisterEntry: JsonForm {
    public static func fromJson(_ text: String) throws -> RegisterEntry {
        try registerEntryFromJson(text: text)
    }
}

extension ReplacedBy: JsonForm {
    public static func fromJson(_ text: String) throws -> ReplacedBy {
        try replacedByFromJson(text: text)
    }
}

extension RequirementStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> RequirementStanding {
        try requirementStandingFromJson(text: text)
    }
}

extension RoleProfile: JsonForm {
    public static func fromJson(_ text: String) throws -> RoleProfile {
        try roleProfileFromJson(text: text)
    }
}

extension SafetyStatement: JsonForm {
    public static func fromJson(_ text: String) throws -> SafetyStatement {
        try safetyStatementFromJson(text: text)
    }
}

extension ScaleReading: JsonForm {
    public static func fromJson(_ text: String) throws -> ScaleReading {
        try scaleReadingFromJson(text: text)
    }
}

extension ScaleShape: JsonForm {
    public static func fromJson(_ text: String) throws -> ScaleShape {
        try scaleShapeFromJson(text: text)
    }
}

extension Series: JsonForm {
    public static func fromJson(_ text: String) throws -> Series {
        try seriesFromJson(text: text)
    }
}

extension SeriesAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> SeriesAnswer {
        try seriesAnswerFromJson(text: text)
    }
}

extension SeriesSession: JsonForm {
    public static func fromJson(_ text: String) throws -> SeriesSession {
        try seriesSessionFromJson(text: text)
    }
}

extension SetAside: JsonForm {
    public static func fromJson(_ text: String) throws -> SetAside {
        try setAsideFromJson(text: text)
    }
}

extension Stages: JsonForm {
    public static func fromJson(_ text: String) throws -> Stages {
        try stagesFromJson(text: text)
    }
}

extension Standing: JsonForm {
    public static func fromJson(_ text: String) throws -> Standing {
        try standingFromJson(text: text)
    }
}

extension StartClearance: JsonForm {
    public static func fromJson(_ text: String) throws -> StartClearance {
        try startClearanceFromJson(text: text)
    }
}

extension StartStepTaken: JsonForm {
    public static func fromJson(_ text: String) throws -> StartStepTaken {
        try startStepTakenFromJson(text: text)
    }
}

extension Statement: JsonForm {
    public static func fromJson(_ text: String) throws -> Statement {
        try statementFromJson(text: text)
    }
}

extension StatementAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> StatementAnswer {
        try statementAnswerFromJson(text: text)
    }
}

extension StatementStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> StatementStanding {
        try statementStandingFromJson(text: text)
    }
}

extension StepAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> StepAnswer {
        try stepAnswerFromJson(text: text)
    }
}

extension StepOwed: JsonForm {
    public static func fromJson(_ text: String) throws -> StepOwed {
        try stepOwedFromJson(text: text)
    }
}

extension StepTaken: JsonForm {
    public static func fromJson(_ text: String) throws -> StepTaken {
        try stepTakenFromJson(text: text)
    }
}

extension SupervisedWorker: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisedWorker {
        try supervisedWorkerFromJson(text: text)
    }
}

extension Supervision: JsonForm {
    public static func fromJson(_ text: String) throws -> Supervision {
        try supervisionFromJson(text: text)
    }
}

extension SupervisionAction: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionAction {
        try supervisionActionFromJson(text: text)
    }
}

extension SupervisionAgenda: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionAgenda {
        try supervisionAgendaFromJson(text: text)
    }
}

extension SupervisionCoverage: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionCoverage {
        try supervisionCoverageFromJson(text: text)
    }
}

extension SupervisionDue: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionDue {
        try supervisionDueFromJson(text: text)
    }
}

extension SupervisionReason: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionReason {
        try supervisionReasonFromJson(text: text)
    }
}

extension SupervisionRecordGaps: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionRecordGaps {
        try supervisionRecordGapsFromJson(text: text)
    }
}

extension SupervisionSchedule: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionSchedule {
        try supervisionScheduleFromJson(text: text)
    }
}

extension SupervisionStatus: JsonForm {
    public static func fromJson(_ text: String) throws -> SupervisionStatus {
        try supervisionStatusFromJson(text: text)
    }
}

extension Supervisor: JsonForm {
    public static func fromJson(_ text: String) throws -> Supervisor {
        try supervisorFromJson(text: text)
    }
}

extension SupportedPerson: JsonForm {
    public static func fromJson(_ text: String) throws -> SupportedPerson {
        try supportedPersonFromJson(text: text)
    }
}

extension TargetStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> TargetStanding {
        try targetStandingFromJson(text: text)
    }
}

extension TeamCell: JsonForm {
    public static func fromJson(_ text: String) throws -> TeamCell {
        try teamCellFromJson(text: text)
    }
}

extension TeamCompetency: JsonForm {
    public static func fromJson(_ text: String) throws -> TeamCompetency {
        try teamCompetencyFromJson(text: text)
    }
}

extension TeamRelations: JsonForm {
    public static func fromJson(_ text: String) throws -> TeamRelations {
        try teamRelationsFromJson(text: text)
    }
}

extension TeamRow: JsonForm {
    public static func fromJson(_ text: String) throws -> TeamRow {
        try teamRowFromJson(text: text)
    }
}

extension TimeOfDay: JsonForm {
    public static func fromJson(_ text: String) throws -> TimeOfDay {
        try timeOfDayFromJson(text: text)
    }
}

extension TopicCoverage: JsonForm {
    public static func fromJson(_ text: String) throws -> TopicCoverage {
        try topicCoverageFromJson(text: text)
    }
}

extension Unavailability: JsonForm {
    public static func fromJson(_ text: String) throws -> Unavailability {
        try unavailabilityFromJson(text: text)
    }
}

extension UncountedSupervision: JsonForm {
    public static func fromJson(_ text: String) throws -> UncountedSupervision {
        try uncountedSupervisionFromJson(text: text)
    }
}

extension ValueShown: JsonForm {
    public static func fromJson(_ text: String) throws -> ValueShown {
        try valueShownFromJson(text: text)
    }
}

extension ValueSource: JsonForm {
    public static func fromJson(_ text: String) throws -> ValueSource {
        try valueSourceFromJson(text: text)
    }
}

extension ValueStanding: JsonForm {
    public static func fromJson(_ text: String) throws -> ValueStanding {
        try valueStandingFromJson(text: text)
    }
}

extension WaitingReason: JsonForm {
    public static func fromJson(_ text: String) throws -> WaitingReason {
        try waitingReasonFromJson(text: text)
    }
}

extension Waiver: JsonForm {
    public static func fromJson(_ text: String) throws -> Waiver {
        try waiverFromJson(text: text)
    }
}

extension WeightedDistance: JsonForm {
    public static func fromJson(_ text: String) throws -> WeightedDistance {
        try weightedDistanceFromJson(text: text)
    }
}

extension Wellbeing: JsonForm {
    public static func fromJson(_ text: String) throws -> Wellbeing {
        try wellbeingFromJson(text: text)
    }
}

extension WellbeingPlan: JsonForm {
    public static func fromJson(_ text: String) throws -> WellbeingPlan {
        try wellbeingPlanFromJson(text: text)
    }
}

extension WorkAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkAnswer {
        try workAnswerFromJson(text: text)
    }
}

extension WorkerAbsence: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkerAbsence {
        try workerAbsenceFromJson(text: text)
    }
}

extension WorkerChange: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkerChange {
        try workerChangeFromJson(text: text)
    }
}

extension WorkerForClients: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkerForClients {
        try workerForClientsFromJson(text: text)
    }
}

extension WorkerProgress: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkerProgress {
        try workerProgressFromJson(text: text)
    }
}

extension WorkingDayAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkingDayAnswer {
        try workingDayAnswerFromJson(text: text)
    }
}
