//! What a service decides about competencies and person specifications. Plain data; every field
//! says its unit, its range and its default. How long evidence stays current, how much of it a
//! level needs, who counts as a rater and who is ready have no default: the sources leave them to
//! the service.

use std::collections::BTreeMap;

use crate::facts::{policy_word, word};
use serde::{Deserialize, Serialize};

/// The section `competency` of one version of the policy. Frameworks and role profiles are files
/// of their own and come with each question.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompetencyPolicy {
    /// The kinds of raters whose ratings count. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub raters: Vec<RaterKind>,
    /// A competency is rated once so many raters have rated it. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 50)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub fewest_raters: u32,
    /// How the ratings of several raters come to one level. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub combine: CombineRatings,
    /// With `combine = "at_least_agree"`: how many raters have to agree to a level. Left out
    /// otherwise.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 50)))]
    pub agreeing_raters: Option<u32>,
    /// Raters further apart than so many steps of the scale are reported. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 50)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub largest_spread_steps: u32,
    /// A rating counts for so many calendar days after its date; exactly so many still counts.
    /// Left out: until the rater rates again.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    pub ratings_current_days: Option<u32>,
    /// Evidence counts for so many calendar days after its date; exactly so many still counts. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the workers concerned"))
    )]
    pub evidence_current_days: u32,
    /// How much evidence of which kinds a level needs; all rules that speak of a level hold at
    /// once. No default: an empty list asks for none.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub evidence: Vec<EvidenceRule>,
    /// The values that everybody shows all the time. Left out: the service names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<ValueRules>,
    /// Who is ready for a role. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub readiness: ReadinessRule,
    /// Whether one average is asked for. Default none: steps of different scales are not alike.
    #[serde(default)]
    pub average: AverageAsked,
    /// What is worked on first. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub development: DevelopmentRules,
    /// A competency that is short and has not moved up in so many calendar days is reported. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub stalled_after_days: u32,
    /// A team has a competency when so many of its workers hold what their roles require. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the team lead")))]
    pub covered_by_at_least: u32,
    /// How an organisation measures itself by statements. Left out: it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationRules>,
    /// How applications are scored. Left out: the service scores none by this policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortlist: Option<ShortlistRules>,
    /// The person specifications, by an id for each post. Default none.
    #[serde(default)]
    pub specifications: BTreeMap<String, PersonSpecification>,
}

/// How much evidence a level needs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvidenceRule {
    /// The kinds of evidence that count for this rule.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub kinds: Vec<EvidenceKind>,
    /// How many different pieces. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 50)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub at_least: u32,
    /// The levels that need it. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub levels: LevelsNeeding,
    /// Ids of the competencies that need it. Default empty: every one.
    #[serde(default)]
    pub competencies: Vec<String>,
}

/// The values that everybody shows all the time: each is shown or not, and has no levels.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ValueRules {
    /// Their names. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub names: Vec<String>,
    /// Each was shown within so many calendar days. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub current_days: u32,
    /// Nobody is ready while one of them is not shown. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub needed_to_be_ready: bool,
}

/// Who is ready. Somebody with no competency short is ready; somebody within all three limits is
/// ready with development; anybody else, and anybody with a competency that is not rated, is not
/// ready yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadinessRule {
    /// The most steps that a competency essential to the role may be short. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 50)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub essential_steps_short: u32,
    /// The most steps that any other may be short. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 50)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub other_steps_short: u32,
    /// The most competencies that may be short. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 1000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub competencies_short: u32,
}

/// What is worked on first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DevelopmentRules {
    /// What decides, the strongest first. What something builds on always comes before it. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub order: Vec<DevelopmentKey>,
    /// So many are worked on at once, the others later. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 50)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the workers concerned"))
    )]
    pub most_at_once: u32,
}

/// How an organisation measures itself by statements.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrganisationRules {
    /// What a statement that is partly met counts. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub partly_met_counts: PartlyCounts,
    /// A statement counts as met or partly met only with evidence of so many calendar days or
    /// fewer. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub evidence_current_days: u32,
    /// A statement that holds for everybody may be answered as not applicable. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub direct_may_not_apply: bool,
}

/// How applications are scored.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShortlistRules {
    /// The highest score; the lowest is 0. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub highest_score: u32,
    /// A criterion is met from this score on. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub met_from: u32,
    /// A criterion is scored once so many assessors have scored it. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 20)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub fewest_assessors: u32,
    /// How the scores of several assessors come to one. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub combine: CombineScores,
    /// Assessors further apart than so many points are reported. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub largest_spread: u32,
    /// What a desirable criterion adds. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub desirable_adds: DesirableAdds,
    /// At most so many are shortlisted. Left out: everybody who meets what is essential.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1000)))]
    pub most_shortlisted: Option<u32>,
}

/// What a post asks of a person. It has no place for a protected characteristic, and the check of
/// the policy refuses a criterion about one, about gaps in employment or about sickness; for a
/// peer support post also one about a criminal record.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonSpecification {
    /// The post, as people call it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 200)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub title: String,
    /// It is a peer support post. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub peer_support: bool,
    /// What it asks, by an id for each. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with people with lived experience"))
    )]
    pub criteria: BTreeMap<String, Criterion>,
    /// The checks that are in before somebody starts. No default: an empty list asks for none.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub checks_before_start: Vec<PreStartCheck>,
    /// Ids of the roles that look together at what a check of records brings up. No default: an
    /// empty list is permitted only where no such check is asked for.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub flag_reviewed_by: Vec<String>,
    /// Probation lasts so many calendar months. Left out: there is none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 24)))]
    pub probation_months: Option<u32>,
}

/// One thing that a post asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What it asks, in the service's words.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub asks: String,
    /// What it is about. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub about: CriterionSubject,
    /// Essential or desirable. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub need: CriterionNeed,
    /// How it may be shown. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub shown_by: Vec<ShownBy>,
    /// Met by so many whole months in all, whenever they were. Left out: it is not counted in
    /// months.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 600)))]
    pub months_at_least: Option<u32>,
    /// Met by any one of these qualifications, which count as equal. Default empty: none decides.
    #[serde(default)]
    pub any_qualification_of: Vec<String>,
    /// What a desirable criterion counts beside the others. Default 1.
    #[serde(default = "one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub weight: u32,
}

const fn one() -> u32 {
    1
}

word! {
    /// Who rates.
    pub enum RaterKind {
        /// The worker themselves.
        SelfRating,
        /// The manager.
        Manager,
        /// A colleague.
        Peer,
        /// Somebody who is served: a client, or anybody else who counts as a customer.
        ServiceUser,
        /// An assessor.
        Assessor,
    }
}

policy_word! {
    /// How the ratings of several raters come to one level.
    pub enum CombineRatings {
        /// The middle one; of two in the middle the lower.
        LowerMedian,
        /// The assessor's; of several assessors' the lowest.
        AssessorDecides,
        /// The highest level that so many raters put it at or above.
        AtLeastAgree,
    }
}

word! {
    /// The kinds of evidence.
    pub enum EvidenceKind {
        /// Practice that somebody watched.
        ObservedPractice,
        /// A piece of work: a plan, a note, a report.
        WorkProduct,
        /// The record of a supervision.
        SupervisionRecord,
        /// Feedback that was received.
        Feedback,
        /// Training that was completed.
        Training,
        /// A certificate or a registration.
        Certificate,
        /// The worker's own reflection.
        Reflection,
        /// What somebody else wrote about the work.
        Testimony,
    }
}

policy_word! {
    /// The levels that need evidence.
    pub enum LevelsNeeding {
        /// Every level.
        Every,
        /// The level that the role requires, and those above it.
        RequiredAndAbove,
        /// Those above the level that the role requires.
        AboveRequired,
    }
}

policy_word! {
    /// Whether one average is asked for.
    #[derive(Default)]
    pub enum AverageAsked {
        /// None.
        #[default]
        None,
        /// The distances from the required levels, each as often as its weight says.
        WeightedDistance,
    }
}

policy_word! {
    /// What decides what is worked on first.
    pub enum DevelopmentKey {
        /// Essential to the role before what is not.
        Essential,
        /// More steps short before fewer.
        Gap,
        /// More weight before less.
        Weight,
        /// What more of the others build on before what fewer do.
        Unlocks,
    }
}

policy_word! {
    /// What a statement that is partly met counts.
    pub enum PartlyCounts {
        /// Nothing.
        Nothing,
        /// Half.
        Half,
    }
}

policy_word! {
    /// How the scores of several assessors come to one.
    pub enum CombineScores {
        /// The middle one; of two in the middle the lower.
        LowerMedian,
        /// The lowest.
        Lowest,
    }
}

policy_word! {
    /// What a desirable criterion adds.
    pub enum DesirableAdds {
        /// Its weight, once it is met.
        WeightWhenMet,
        /// Its score, as often as its weight says.
        ScoreTimesWeight,
    }
}

policy_word! {
    /// What a criterion is about. Gaps in employment, sickness, a criminal record and protected
    /// characteristics are not among them.
    pub enum CriterionSubject {
        /// A qualification, an accreditation or a registration.
        Qualification,
        /// Experience.
        Experience,
        /// Knowledge.
        Knowledge,
        /// A skill.
        Skill,
        /// A value.
        Value,
        /// Temperament.
        Temperament,
        /// Natural abilities.
        NaturalAbilities,
        /// Motivation.
        Motivation,
        /// Trust in what one can bring about.
        SelfEfficacy,
        /// Relevant lived experience; nothing of what it is is recorded.
        LivedExperience,
        /// Where and when the work is done: travel, hours.
        Availability,
    }
}

word! {
    /// Essential or desirable.
    pub enum CriterionNeed {
        /// A gate: nobody is shortlisted without it.
        Essential,
        /// It adds.
        Desirable,
    }
}

word! {
    /// How a criterion is shown.
    pub enum ShownBy {
        /// By the application.
        Application,
        /// In the interview.
        Interview,
        /// By a certificate.
        Certificate,
    }
}

word! {
    /// A check that is in before somebody starts.
    pub enum PreStartCheck {
        /// The enhanced check of records.
        EnhancedRecordCheck,
        /// References.
        References,
        /// The right to work.
        RightToWork,
        /// Qualifications and accreditation were seen.
        QualificationsSeen,
        /// What occupational health has to know or to say.
        OccupationalHealth,
    }
}
