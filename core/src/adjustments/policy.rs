//! What a service decides about adjustments. Plain data; every field says its unit, its range and
//! its default. How soon a request is answered, how soon an adjustment is in place and how often
//! it is reviewed have no default: the sources leave them to the service.

use crate::decision::AnswerView;
use crate::facts::word;
use serde::{Deserialize, Serialize};

/// The section `adjustments` of one version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdjustmentsPolicy {
    /// A request is agreed or declined within so many calendar days; exactly so many is in time.
    /// No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub answer_within_days: u32,
    /// What was agreed is in place within so many calendar days; exactly so many is in time. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub in_place_within_days: u32,
    /// Reviewed at most so many calendar months after it was put in place or last reviewed. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 60)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with human resources"))
    )]
    pub review_every_months: u32,
    /// What makes a review due before its time. A need that a check-in brings up always does. No
    /// default.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with human resources"))
    )]
    pub review_on_change_of: Vec<ChangeKind>,
    /// A review after a change is held within so many calendar days of it. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub review_within_days_of_change: u32,
    /// A review counts as due soon when so many calendar days or fewer are left. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub review_due_soon_days: u32,
    /// Ids of the roles that agree to a request or decline it. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub decided_by: Vec<String>,
    /// Who is told more than the limits that concern them. No default.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "human resources, with the workers concerned"))
    )]
    pub told: Told,
    /// Ids of the roles that are peer support roles; none of them ever covers a vacancy or a gap.
    /// No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub peer_support_roles: Vec<String>,
    /// Id of the role that is told, and nobody else, when a worker is referred for care to a
    /// service they work in. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub own_care_lead: String,
    /// How identifiers of client records begin. A worker's record that holds one is refused, so
    /// that the two records of somebody who was a client stay apart. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "whoever answers for the records"))
    )]
    pub client_identifiers_begin_with: Vec<String>,
    /// How wellbeing is watched over. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub wellbeing: WellbeingRules,
    /// What is in place before a peer support worker starts, and who answers for it: every step
    /// once. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub before_start: Vec<StartRule>,
    /// How much somebody may work and earn while they keep a benefit that allows some work. Left
    /// out: nothing is said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permitted_work: Option<PermittedWork>,
}

/// How much somebody may work and earn while they keep a benefit that allows some work. It is
/// looked at before a peer support worker starts, so that advice about benefits can say what a post
/// means; whether somebody has benefits is not recorded here. The rates change every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PermittedWork {
    /// Work of fewer minutes a week than this. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the benefits adviser")))]
    pub minutes_a_week_under: u32,
    /// Earnings of at most so many pence a week. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_000_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the benefits adviser")))]
    pub pence_a_week_at_most: u32,
    /// Earnings of at most so many pence a week are permitted whatever the minutes. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_000_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the benefits adviser")))]
    pub pence_a_week_never_past: u32,
}

/// Who is told more than the limits that concern them, besides the worker, who is told all. The
/// rota planner, the team and the lead for own care can never be named here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The views that tell what speaks of health: time for own care, wellbeing, a changed
    /// condition. No default; may be empty.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub health: Vec<AnswerView>,
    /// The views that tell the barrier that an adjustment takes away. No default; may be empty.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub barrier: Vec<AnswerView>,
    /// The views that tell of what was declined, changed or ended, who asked, and when. No
    /// default; may be empty.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "human resources")))]
    pub history: Vec<AnswerView>,
}

/// How wellbeing is watched over.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WellbeingRules {
    /// A check-in on wellbeing at most so many calendar days after the last. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub check_in_every_days: u32,
    /// A need that a check-in brought up is acted on within so many calendar days. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub act_on_need_within_days: u32,
    /// How the team and its peer support workers get on is looked at at most so many calendar
    /// days after the last time. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub team_relations_every_days: u32,
    /// Id of the role that answers for all of it. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub owner: String,
}

/// A step before a peer support worker starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StartRule {
    /// The step.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub step: StartStep,
    /// Id of the role that answers for it. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub owner: String,
    /// Ids of the roles that take it together. Default empty: the owner alone is enough.
    #[serde(default)]
    pub together: Vec<String>,
}

word! {
    /// What has changed for a worker.
    pub enum ChangeKind {
        /// The job: another role, place, line manager or pattern of work.
        Job,
        /// The condition, by the worker's own word.
        Condition,
    }
}

word! {
    /// A step before a peer support worker starts.
    pub enum StartStep {
        /// The role, its remit and its values are written down.
        RoleSpecified,
        /// The post is not there to fill a gap in the team or the service.
        PostIsNoGap,
        /// The team has a clear understanding of the role, its remit and its models.
        TeamBriefed,
        /// The team could ask, and voice concerns.
        TeamConcernsHeard,
        /// The team knows that nobody is pressed to tell their story.
        TeamKnowsStoryIsOwned,
        /// Role-specific supervision by somebody with active experience of the role, and protected
        /// time with a more experienced peer worker, are arranged.
        PeerSupervisionArranged,
        /// The worker was asked which adjustments would help.
        AdjustmentsAsked,
        /// Advice about benefits was offered.
        BenefitsAdviceOffered,
        /// Occupational health knows that a history of ill health goes with the role.
        OccupationalHealthInformed,
        /// What checks brought up was looked at by human resources and clinical staff together.
        FlagsReviewed,
        /// Records of former care are closed to colleagues.
        RecordsKeptApart,
        /// Where care would come from, should it be needed, was talked over.
        OwnCareTalkedOver,
        /// The worker has a link with a network of peers, or help to start one.
        PeerNetwork,
        /// There is a plan for times of difficulty.
        WellbeingPlan,
    }
}
