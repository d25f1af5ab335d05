//! What a service decides about its waiting list. Plain data; every field says its unit, its range
//! and its default. Numbers that the sources leave to local policy have no default.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::facts::word;

/// The section `waiting_list` of one version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingListPolicy {
    /// The rules under which the service counts a wait. No default.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the commissioner"))
    )]
    pub clock: ClockRegime,
    /// The rules of `clock = "local"`, spelled out. Left out: none.
    #[serde(default)]
    pub local_clock: Option<ClockRules>,
    /// A target of the clock counts as due soon when so many days or fewer are left. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub clock_due_soon_days: u32,
    /// Id of the role that reviews after refused offers and repeated cancellations. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub clock_reviewed_by: String,
    /// What a referral from a colleague's service does to the clock. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub cross_referral_clock: CrossReferralClock,
    /// The step at which somebody leaves the list. Default allocated.
    #[serde(default)]
    pub leaves_list_at: LeavesListAt,
    /// Where referrals come from, by the code that records use. Default none: any.
    #[serde(default)]
    pub sources: BTreeMap<String, SourceRules>,
    /// Which roles do what. Default anyone.
    #[serde(default)]
    pub functions: StepFunctions,
    /// How long each stage may take, by a name for each target. Default none.
    #[serde(default)]
    pub targets: BTreeMap<String, StageTarget>,
    /// An open referral on which nothing was recorded for more than so many days is pointed out.
    /// Left out: never.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    pub no_activity_days: Option<u32>,
    /// The bands of urgency, the most urgent first. A band is what a person recorded; nothing
    /// computes it. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub bands: Vec<Band>,
    /// Id of the band in which a referral is placed until a person has recorded one. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub unbanded_as: String,
    /// Groups that the service has declared, by the code that records use. Default none.
    #[serde(default)]
    pub groups: BTreeMap<String, Group>,
    /// What adds points besides band and groups. Default nothing.
    #[serde(default)]
    pub points: Points,
    /// Name of the target whose breach the order and the points read. Left out: none.
    #[serde(default)]
    pub breach_target: Option<String>,
    /// By what the list is ordered, the first key first. Those equal in all keys are ordered by
    /// the day since which they wait and then by identifier. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub order: Vec<OrderKey>,
    /// Referrals that must not wait on a list, and whom to tell. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the safeguarding lead")))]
    pub immediate_risk: ImmediateRisk,
    /// Who is better served elsewhere or besides, by a name for each rule. Default none.
    #[serde(default)]
    pub routes: BTreeMap<String, Route>,
    /// Days on which the service is closed besides weekends and bank holidays. Default none.
    #[serde(default)]
    pub closed_days: Vec<NaiveDate>,
}

word! {
    /// The rules under which a wait is counted.
    pub enum ClockRegime {
        /// England, referral to treatment: 18 weeks, no pauses.
        EnglandReferralToTreatment,
        /// NHS Talking Therapies: 6 and 18 weeks to the first treatment, as 42 and 126 days.
        TalkingTherapies,
        /// Scotland, psychological therapies: 18 weeks, with reasonable offers, unavailability
        /// deducted, and a reset on the third cancellation.
        Scotland,
        /// Wales, local primary mental health: 28 days to assessment and 28 from there.
        Wales,
        /// The service's own rules, spelled out in the policy.
        Local,
    }
}

/// The rules of a clock.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockRules {
    /// What is to happen within how many days, by a name for each target.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the commissioner"))
    )]
    pub targets: BTreeMap<String, ClockTarget>,
    /// The unavailability that is deducted. Default none: nothing pauses the clock.
    #[serde(default)]
    pub deducts: Vec<UnavailabilityKind>,
    /// What makes an offer reasonable, and how many may be refused. Left out: refusals change
    /// nothing.
    #[serde(default)]
    pub reasonable_offer: Option<ReasonableOffer>,
    /// The clock is reset when the client has cancelled so many times. Left out: never.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 20)))]
    pub resets_at_cancellation: Option<u32>,
    /// A wait that ended because the client missed the first appointment is not measured.
    /// Default false.
    #[serde(default)]
    pub excludes_discharge_after_first_miss: bool,
}

/// What is to happen within how many days on the clock.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockTarget {
    /// The step from which it counts.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub from: ReferralStep,
    /// The step that meets it.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub to: ReferralStep,
    /// Within so many days; exactly so many is in time. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the commissioner"))
    )]
    pub within_days: u32,
    /// Of a hundred referrals, how many are to meet it. Left out: not said.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub share_percent: Option<u32>,
}

/// What makes an offer reasonable, and how many may be refused.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReasonableOffer {
    /// The least notice, in calendar days. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub notice_days: u32,
    /// The clock is reset, after a review, when so many reasonable offers for one step are
    /// refused. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 20)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub refusals: u32,
}

word! {
    /// Why somebody cannot come.
    pub enum UnavailabilityKind {
        /// For medical reasons.
        Medical,
        /// The client said so.
        ClientAdvised,
        /// The service could not see them.
        Service,
    }
}

word! {
    /// A step on the way from referral to support.
    pub enum ReferralStep {
        /// The service received the referral.
        Received,
        /// Somebody looked at it and answered the referrer.
        Triaged,
        /// The client was assessed.
        Assessed,
        /// The client was allocated to a worker.
        Allocated,
        /// The first session took place.
        FirstSession,
        /// The client was admitted to a secure setting.
        Admitted,
        /// The client returned safely from it.
        SafelyReturned,
    }
}

/// What a referral from a colleague's service does to the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CrossReferralClock {
    /// The wait counts from the day the first service received the client.
    Inherits,
    /// The wait counts from the day this service received the referral.
    StartsAnew,
}

/// The step at which somebody leaves the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LeavesListAt {
    /// The client was allocated to a worker.
    #[default]
    Allocated,
    /// The first session took place.
    FirstSession,
}

/// Where referrals come from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceRules {
    /// The name people know it by.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 120)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub name: String,
    /// From when a referral from there waits. Default received.
    #[serde(default)]
    pub clock_starts: ClockStart,
    /// The pathway that it stands for, such as promotion to high-risk groups. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 120)))]
    pub pathway: Option<String>,
}

/// From when a referral waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    /// The day the service received it.
    #[default]
    Received,
    /// The day the client was seen where the referral comes from.
    SeenAtSource,
}

/// Which roles do what; assessing and delivering sessions are separate functions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepFunctions {
    /// Ids of the roles that assess. Default empty: any.
    #[serde(default)]
    pub assess: Vec<String>,
    /// Ids of the roles that allocate. Default empty: any.
    #[serde(default)]
    pub allocate: Vec<String>,
    /// Ids of the roles that clients are allocated to and that deliver sessions, volunteers
    /// included. Default empty: any.
    #[serde(default)]
    pub deliver: Vec<String>,
}

/// How long a stage may take, and who answers for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StageTarget {
    /// The step from which it counts.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub from: ReferralStep,
    /// The step that meets it.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub to: ReferralStep,
    /// Id of the role that answers for it. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub owner: String,
    /// What it is counted in. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub unit: DayUnit,
    /// Within so many, in `unit`; exactly so many is in time. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub within: u32,
    /// Said differently for these bands, by their ids, in `unit`. Default none.
    #[serde(default)]
    pub within_by_band: BTreeMap<String, u32>,
    /// It counts as due soon when so many or fewer are left, in `unit`. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub due_soon: u32,
}

impl StageTarget {
    /// Within how many, in the unit, for a band.
    #[must_use]
    pub fn within_for(&self, band: &str) -> u32 {
        self.within_by_band
            .get(band)
            .copied()
            .unwrap_or(self.within)
    }
}

word! {
    /// What days are counted.
    pub enum DayUnit {
        /// Every day.
        Days,
        /// Monday to Friday, without the bank holidays of the nation and the closed days.
        WorkingDays,
        /// Days as the policy's clock counts them: what it deducts and resets does not count.
        ClockDays,
    }
}

/// A band of urgency, recorded by a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The id that records use.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 60)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub id: String,
    /// The name people know it by.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 120)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub name: String,
    /// Points it adds. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 1_000_000)))]
    pub points: u32,
}

/// A group that the service has declared.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The name people know it by.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 120)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub name: String,
    /// Points it adds. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 1_000_000)))]
    pub points: u32,
    /// It is a group at high risk, whose share of the referrals is watched. Default false.
    #[serde(default)]
    pub high_risk: bool,
    /// What permits the service to favour people with a protected characteristic. Left out: the
    /// group is about no such characteristic.
    #[serde(default)]
    pub positive_action: Option<PositiveAction>,
}

/// A declared positive action (Equality Act 2010, section 158).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PositiveAction {
    /// The protected characteristic.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub characteristic: ProtectedCharacteristic,
    /// Why the service holds the action justified, in writing.
    #[cfg_attr(feature = "schema", schemars(length(min = 40, max = 2000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub justification: String,
}

word! {
    /// A protected characteristic of the Equality Act 2010, section 4.
    pub enum ProtectedCharacteristic {
        /// Age.
        Age,
        /// Disability.
        Disability,
        /// Gender reassignment.
        GenderReassignment,
        /// Marriage and civil partnership.
        MarriageAndCivilPartnership,
        /// Pregnancy and maternity.
        PregnancyAndMaternity,
        /// Race.
        Race,
        /// Religion or belief.
        ReligionOrBelief,
        /// Sex.
        Sex,
        /// Sexual orientation.
        SexualOrientation,
    }
}

/// What adds points besides band and groups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// Points for the weeks waited. Left out: none.
    #[serde(default)]
    pub ageing: Option<Ageing>,
    /// Points for a breach of `breach_target`. Left out: none.
    #[serde(default)]
    pub breach: Option<BreachPoints>,
    /// Points for appointments that the service cancelled. Left out: none.
    #[serde(default)]
    pub cancelled_by_service: Option<CancelledPoints>,
}

/// Points for the weeks waited.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ageing {
    /// Points for each whole week. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub points_a_week: u32,
    /// At most so many weeks add points. Left out: every week does.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1040)))]
    pub at_most_weeks: Option<u32>,
    /// Which days make up the weeks. Default days since the client waits.
    #[serde(default)]
    pub counted: AgeingDays,
}

/// Which days make up the weeks waited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgeingDays {
    /// Every day since the client waits.
    #[default]
    Waited,
    /// Days as the policy's clock counts them.
    OnClock,
}

/// Points for a breach.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BreachPoints {
    /// Points for the breach itself. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 1_000_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub points: u32,
    /// Points for each day beyond the target, in the target's unit. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 10_000)))]
    pub each_day_over: u32,
    /// At most so many days beyond the target add points, in its unit. Left out: every one does.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    pub at_most_days_over: Option<u32>,
}

/// Points for appointments that the service cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CancelledPoints {
    /// Points for each. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 10_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub points_each: u32,
    /// At most so many add points. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub at_most_times: u32,
}

word! {
    /// Something that a list is ordered by. None of them is a score that predicts risk, and none a
    /// protected characteristic: the check of the policy refuses both.
    pub enum OrderKey {
        /// The more urgent band first.
        Band,
        /// Those past `breach_target` first.
        Breached,
        /// More points first.
        Points,
        /// Who waits since the earlier day first.
        WaitingSince,
        /// Who has more days on the policy's clock first.
        ClockDays,
        /// Whom the service has cancelled more often first.
        CancelledByService,
    }
}

/// Referrals that must not wait on a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ImmediateRisk {
    /// Ids of the roles to tell. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the safeguarding lead")))]
    pub tell: Vec<String>,
    /// Within how many hours. Left out: at once.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 72)))]
    pub within_hours: Option<u32>,
    /// Ids of the bands that must not wait either. Default none: only referrals whose risk a
    /// person recorded as immediate.
    #[serde(default)]
    pub bands: Vec<String>,
}

/// Who is better served elsewhere, or besides. Every condition that is said must hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Where, in words that can be said to the client. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 160)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub refer_to: String,
    /// They are offered it besides, and keep their place. Default false.
    #[serde(default)]
    pub keeps_place: bool,
    /// They live outside these areas, as codes. Default empty: anywhere.
    #[serde(default)]
    pub outside_areas: Vec<String>,
    /// They are younger than so many years. Left out: any age.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 120)))]
    pub younger_than_years: Option<u32>,
    /// They are older than so many years. Left out: any age.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 120)))]
    pub older_than_years: Option<u32>,
    /// One of these needs is recorded, as codes. Default empty: any need or none.
    #[serde(default)]
    pub any_need: Vec<String>,
    /// One of these needs is not recorded, as codes. Default empty.
    #[serde(default)]
    pub lacks_need: Vec<String>,
}
