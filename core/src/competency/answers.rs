//! What the questions answer: plain data, each with the reasons that produced it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::facts::{CriterionFinding, CustomerKind};
use super::policy::{CriterionNeed, PreStartCheck, RaterKind};
use super::reason::CompetencyReason;
use crate::decision::{LaterFact, PolicyStamp, Rejected};
use crate::facts::{answer, answer_out, word};

answer! {
    /// An exact fraction in its lowest terms.
    #[derive(Debug)]
    pub struct ExactFraction {
        /// Above the line.
        pub numerator: i64,
        /// Below the line, at least 1.
        pub denominator: u64,
    }
}

word! {
    /// Where a worker stands with one competency of the role.
    pub enum CompetencyState {
        /// The level that the role requires is held.
        Met,
        /// It is not held.
        Short,
        /// Too little is rated to say.
        NotRated,
    }
}

word! {
    /// Whether somebody is ready for a role.
    pub enum RoleReadiness {
        /// Ready.
        Ready,
        /// Ready, with development that is within the policy's limits.
        ReadyWithDevelopment,
        /// Not yet.
        NotYet,
    }
}

answer! {
    /// A rating as it counted.
    #[derive(Debug)]
    pub struct CountedRating {
        /// What the rater is to the worker.
        pub by: RaterKind,
        /// The caller's identifier of the rater.
        pub rater: String,
        /// The day.
        pub on: NaiveDate,
        /// The highest level it counts for; none when that is below the lowest described.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub level: Option<String>,
        /// Of a service user's rating: the kind of customer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub feedback_from: Option<CustomerKind>,
    }
}

answer! {
    /// Where a worker stands with one competency of the role.
    #[derive(Debug)]
    pub struct CompetencyStanding {
        /// The competency, by its id in the framework.
        pub competency: String,
        /// What it is called.
        pub title: String,
        /// Where it stands.
        pub state: CompetencyState,
        /// The level that the role requires.
        pub required: String,
        /// The level to which the ratings come; none when that is below the lowest described, or
        /// when it is not rated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub claimed: Option<String>,
        /// The level that is held: rated, and with the evidence that the policy asks for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held: Option<String>,
        /// Steps of this competency's own scale from the required level to the one held, below it
        /// negative; none when it is not rated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub distance: Option<i32>,
        /// Steps short of the required level.
        pub steps_short: u32,
        /// Without it the role cannot be done.
        pub essential: bool,
        /// How much it counts beside the others.
        pub weight: u32,
        /// The ratings that counted, by rater.
        pub ratings: Vec<CountedRating>,
        /// Why: the deciding reason first.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer! {
    /// Whether a value is shown.
    #[derive(Debug)]
    pub struct ValueStanding {
        /// The value, as the policy names it.
        pub value: String,
        /// The last day on which it was shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_shown_on: Option<NaiveDate>,
        /// That day is recent enough.
        pub shown: bool,
    }
}

answer! {
    /// One term of an average.
    #[derive(Debug)]
    pub struct AverageTerm {
        /// The competency.
        pub competency: String,
        /// Its distance from the required level, in steps of its own scale.
        pub distance: i32,
        /// How often it counts.
        pub weight: u32,
    }
}

answer! {
    /// An average that the policy asks for, with its terms: the steps of different scales are not
    /// alike.
    #[derive(Debug)]
    pub struct WeightedDistance {
        /// The average.
        pub average: ExactFraction,
        /// What it is the average of.
        pub terms: Vec<AverageTerm>,
    }
}

answer! {
    /// What a worker has shown of what a role requires.
    #[derive(Debug)]
    pub struct CompetencyProfile {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The role.
        pub role: String,
        /// The framework, by its id.
        pub framework: String,
        /// Its version.
        pub framework_version: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Whether the worker is ready for the role.
        pub readiness: RoleReadiness,
        /// Every competency that the role requires, in the order of the framework.
        pub competencies: Vec<CompetencyStanding>,
        /// Every value that the policy names, in its order.
        pub values: Vec<ValueStanding>,
        /// The average, where the policy asks for one and something is rated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub average: Option<WeightedDistance>,
        /// Why: the deciding reason first.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

answer_out! {
    /// The profiles of many workers, and the records that have to be put right.
    pub struct ProfileBatch {
        /// The profiles, in the order given.
        pub decided: Vec<CompetencyProfile>,
        /// The records with faults.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} decided, {} rejected", it.decided.len(), it.rejected.len()
}

word! {
    /// What is to be done about a competency.
    pub enum DevelopmentKind {
        /// Be rated, so that it can be said where it stands.
        GetRated,
        /// Gather evidence: the level is rated, and not shown.
        GatherEvidence,
        /// Reach the next level.
        NextLevel,
    }
}

answer! {
    /// One small step of a plan.
    #[derive(Debug)]
    pub struct DevelopmentStep {
        /// Its place in the plan, from 1.
        pub place: u32,
        /// The competency.
        pub competency: String,
        /// What is to be done.
        pub kind: DevelopmentKind,
        /// The level held; none when that is below the lowest described, or not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held: Option<String>,
        /// The level it leads to: the next one, also when more are to come after it.
        pub next: String,
        /// What somebody at that level does, in the framework's words.
        pub indicators: Vec<String>,
        /// Steps left to the required level, this one included; none when it is not rated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub steps_left: Option<u32>,
        /// Without it the role cannot be done.
        pub essential: bool,
        /// How much it counts beside the others.
        pub weight: u32,
        /// To be worked on now; the others later.
        pub now: bool,
        /// What else of the plan builds on it.
        pub unlocks: Vec<String>,
        /// What else of the plan it builds on.
        pub builds_on: Vec<String>,
        /// Why it is here.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer! {
    /// What a worker could work on, in order. A proposal: worker and manager agree what is done.
    #[derive(Debug)]
    pub struct DevelopmentPlan {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The role.
        pub role: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The steps, in order.
        pub steps: Vec<DevelopmentStep>,
        /// What is to be said besides.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// What became of a competency between two dates.
    pub enum ProgressKind {
        /// A higher level is held.
        MovedUp,
        /// The same.
        Unchanged,
        /// A lower level is held.
        MovedDown,
        /// It was not rated, and is.
        FirstRated,
        /// It was rated, and is not any more.
        NoLongerRated,
        /// It was not rated, and is not.
        StillNotRated,
    }
}

answer! {
    /// What became of one competency.
    #[derive(Debug)]
    pub struct CompetencyProgress {
        /// The competency.
        pub competency: String,
        /// What became of it.
        pub change: ProgressKind,
        /// The level held before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub before: Option<String>,
        /// The level held now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub after: Option<String>,
        /// Steps between them; none when one of them is not rated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub steps: Option<i32>,
        /// Why.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer! {
    /// What became of a worker's competencies between two dates, both read by the policy and the
    /// framework of the later.
    #[derive(Debug)]
    pub struct WorkerProgress {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The role.
        pub role: String,
        /// The earlier date.
        pub since: NaiveDate,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Whether the worker was ready.
        pub readiness_before: RoleReadiness,
        /// Whether the worker is ready.
        pub readiness_after: RoleReadiness,
        /// Every competency that the role requires, in the order of the framework.
        pub competencies: Vec<CompetencyProgress>,
        /// What is to be said of all.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// Whether a team has a competency.
    pub enum TeamCoverage {
        /// As many workers hold what their roles require as the policy asks for.
        Covered,
        /// Some do, and not enough.
        Thin,
        /// Nobody does.
        Uncovered,
        /// No role in the team requires it.
        NotRequired,
    }
}

answer! {
    /// One competency of one worker.
    #[derive(Debug)]
    pub struct TeamCell {
        /// The competency.
        pub competency: String,
        /// Where it stands.
        pub state: CompetencyState,
        /// The level held.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub held: Option<String>,
        /// Steps from the level that the worker's own role requires.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub distance: Option<i32>,
    }
}

answer! {
    /// One worker of a team.
    #[derive(Debug)]
    pub struct TeamRow {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The role.
        pub role: String,
        /// Whether they are ready for it.
        pub readiness: RoleReadiness,
        /// Every competency that the role requires, in the order of the framework.
        pub cells: Vec<TeamCell>,
    }
}

answer! {
    /// One competency of a team.
    #[derive(Debug)]
    pub struct TeamCompetency {
        /// The competency.
        pub competency: String,
        /// What it is called.
        pub title: String,
        /// Whether the team has it.
        pub coverage: TeamCoverage,
        /// Exactly one worker holds what their role requires.
        pub single_point: bool,
        /// Those who hold what their roles require, of those whose roles require it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<ExactFraction>,
        /// They, by identifier.
        pub holders: Vec<String>,
        /// Those who are short, by identifier.
        pub short: Vec<String>,
        /// Those who are not rated, by identifier.
        pub not_rated: Vec<String>,
        /// Why.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer_out! {
    /// The competencies of a team: who holds what, what is covered, and what rests on one person.
    pub struct TeamMatrix {
        /// The framework, by its id.
        pub framework: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The workers, by identifier.
        pub workers: Vec<TeamRow>,
        /// Every competency, in the order of the framework.
        pub competencies: Vec<TeamCompetency>,
        /// The records with faults.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} workers, {} rejected", it.workers.len(), it.rejected.len()
}

word! {
    /// How a statement came out.
    pub enum StatementState {
        /// It is met.
        Met,
        /// It is partly met.
        Partly,
        /// It is not met.
        NotMet,
        /// It is not answered.
        NotAnswered,
        /// It does not apply.
        NotApplicable,
    }
}

answer! {
    /// How one statement came out.
    #[derive(Debug)]
    pub struct StatementStanding {
        /// The statement.
        pub statement: String,
        /// The statement it is part of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<String>,
        /// The part of the framework it belongs to.
        pub area: String,
        /// How it came out.
        pub state: StatementState,
        /// Why.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer! {
    /// How one part of a framework came out.
    #[derive(Debug)]
    pub struct AreaShare {
        /// The part.
        pub area: String,
        /// The share met of what applies; none when nothing does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<ExactFraction>,
        /// Statements that are met.
        pub met: u32,
        /// Statements that are partly met.
        pub partly: u32,
        /// Statements that are not met.
        pub not_met: u32,
        /// Statements that are not answered.
        pub not_answered: u32,
        /// Statements that do not apply.
        pub not_applicable: u32,
    }
}

answer! {
    /// How an organisation measures itself by the statements of a framework.
    #[derive(Debug)]
    pub struct OrganisationStanding {
        /// The caller's identifier of the assessment.
        pub assessment: String,
        /// The framework, by its id.
        pub framework: String,
        /// Its version.
        pub framework_version: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The share met of all that applies; none when nothing does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<ExactFraction>,
        /// Each part, in the order of the framework.
        pub areas: Vec<AreaShare>,
        /// Every statement, in the order of the framework.
        pub statements: Vec<StatementStanding>,
        /// Those that apply and are not met, partly met or not answered.
        pub not_met: Vec<String>,
        /// What is to be said of all.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// Up to where an application is looked at.
    pub enum SelectionStage {
        /// Before the interview: what only the interview shows is left for later.
        Application,
        /// After the interview: everything counts.
        Interview,
    }
}

word! {
    /// How a criterion came out.
    pub enum CriterionState {
        /// It is met.
        Met,
        /// It is not met.
        NotMet,
        /// Too few assessors have scored it to say.
        NotScored,
        /// Only the interview shows it.
        AtInterview,
    }
}

word! {
    /// How an application came out.
    pub enum ApplicationOutcome {
        /// Shortlisted.
        Shortlisted,
        /// Level with others at the last place that is left: people decide between them.
        TiedAtLimit,
        /// Everything essential is met, and the places went to others.
        Reserve,
        /// Something essential is not scored.
        NotScored,
        /// Something essential is not met.
        EssentialUnmet,
    }
}

answer! {
    /// How one criterion came out.
    #[derive(Debug)]
    pub struct CriterionStanding {
        /// The criterion.
        pub criterion: String,
        /// Essential or desirable.
        pub need: CriterionNeed,
        /// How it came out.
        pub state: CriterionState,
        /// The score to which the assessors' came; none when it is not scored by points.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub score: Option<u32>,
        /// The points that a desirable criterion adds.
        pub adds: u32,
        /// What counted, with assessor and evidence, by assessor.
        pub findings: Vec<CriterionFinding>,
        /// Why: the deciding reason first.
        pub reasons: Vec<CompetencyReason>,
    }
}

answer! {
    /// How one application came out.
    #[derive(Debug)]
    pub struct ApplicationStanding {
        /// The caller's identifier of the applicant.
        pub application: String,
        /// How it came out.
        pub outcome: ApplicationOutcome,
        /// The place among those who meet everything essential, from 1; equals share one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub place: Option<u32>,
        /// Essential criteria that are met.
        pub essential_met: u32,
        /// Essential criteria that count at this stage.
        pub essential_asked: u32,
        /// The points that desirable criteria add.
        pub points: u32,
        /// Every criterion, by its id.
        pub criteria: Vec<CriterionStanding>,
        /// Why: the deciding reason first.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

answer_out! {
    /// How the applications for a post came out. People decide; nobody is declined by arithmetic.
    pub struct Shortlist {
        /// The person specification.
        pub specification: String,
        /// Up to where the applications were looked at.
        pub stage: SelectionStage,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The applications, by place, then by identifier.
        pub applications: Vec<ApplicationStanding>,
        /// The records with faults.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} applications, {} rejected", it.applications.len(), it.rejected.len()
}

answer! {
    /// Whether everything is in before somebody starts.
    #[derive(Debug)]
    pub struct StartClearance {
        /// The caller's identifier of the person.
        pub person: String,
        /// The person specification.
        pub specification: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Nothing is missing.
        pub clear: bool,
        /// The checks that are not in.
        pub missing: Vec<PreStartCheck>,
        /// The last day of probation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub probation_ends_on: Option<NaiveDate>,
        /// Why.
        pub reasons: Vec<CompetencyReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}
