//! What a service decides about supervision. Plain data; every field says its unit, its range and
//! its default. How often, how long and in what form have no default: no source gives a figure
//! for peer support workers, so the policy must.

use std::collections::BTreeMap;

use crate::facts::{policy_word, word};
use crate::people::SupervisionFormat;
use serde::{Deserialize, Serialize};

/// The section `supervision` of one version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupervisionPolicy {
    /// Who is to be supervised, by the id of the role. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub roles: BTreeMap<String, RoleSupervision>,
    /// How often and how long, by a name for each cadence; requirements name the one they use.
    /// No default.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the professional body"))
    )]
    pub cadences: BTreeMap<String, Cadence>,
    /// Supervision counts as due soon when so many days or fewer are left. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 366)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub due_soon_days: u32,
    /// Every person supported is talked about within so many days. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub discussed_within_days: u32,
    /// What every agenda covers in time. The worker's own wellbeing and the agreed steps are on
    /// every agenda, whether named here or not. Default none besides.
    #[serde(default)]
    pub topics: Vec<AgendaTopic>,
    /// Each of these topics comes up within so many days. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub topics_within_days: u32,
    /// The working week of somebody full time, in minutes. Left out: nothing is pro rata.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
    pub full_time_weekly_minutes: Option<u32>,
    /// What a record shows of feedback that was given. Default nothing.
    #[serde(default)]
    pub feedback_shows: Vec<FeedbackPart>,
    /// What a record shows of skills that were practised. Default nothing.
    #[serde(default)]
    pub practice_shows: Vec<PracticePart>,
}

/// What a role is owed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleSupervision {
    /// Whether supervision is owed, or by mutual arrangement. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub owed: Owed,
    /// Time in supervision is paid. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub paid: bool,
    /// The role is that of a peer support worker. Default false.
    #[serde(default)]
    pub peer_support: bool,
    /// The minutes owed go by the share of a full week that somebody works. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub pro_rata: bool,
    /// The absences during which nothing is owed, and which move what is due. No default: an
    /// empty list means that none does.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub paused_by: Vec<AbsenceKind>,
    /// The kinds of supervision that an adjustment of how often or in which form changes. Default
    /// empty: every kind that is required, but the review of personal development.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adjusted_kinds: Vec<SupervisionKind>,
    /// What is required, by a name for each; all of them hold at once. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub requirements: BTreeMap<String, Requirement>,
}

/// One thing required of supervision.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// The kind of supervision; no other kind stands in for it.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub kind: SupervisionKind,
    /// The name of the cadence. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub cadence: String,
    /// Owed only while the worker is in a multidisciplinary team. Default false.
    #[serde(default)]
    pub only_in_multidisciplinary_team: bool,
    /// The forms in which it may be held. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub formats: Vec<SupervisionFormat>,
    /// Alone or with others. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub settings: Vec<SupervisionSetting>,
    /// What the supervisor must be. Default anyone.
    #[serde(default)]
    pub supervisor: SupervisorConditions,
    /// The time must be protected from other duties. Default false.
    #[serde(default)]
    pub protected_time: bool,
}

/// What a supervisor must be. Nothing said means nothing asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupervisorConditions {
    /// Has worked as a peer support worker within so many months before the meeting. Left out:
    /// not asked.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 600)))]
    pub peer_support_within_months: Option<u32>,
    /// Has been in peer support for longer than the worker. Default false.
    #[serde(default)]
    pub more_experienced_in_peer_support: bool,
    /// Understands the values and principles of peer support. Default false.
    #[serde(default)]
    pub understands_peer_support: bool,
    /// Holds a qualification in supervising counsellors. Default false.
    #[serde(default)]
    pub counselling_supervision_qualification: bool,
    /// Is senior to the worker. Default false.
    #[serde(default)]
    pub senior_to_worker: bool,
    /// Is the worker's line manager. Default false.
    #[serde(default)]
    pub line_manager: bool,
    /// Is not the worker's line manager. Default false.
    #[serde(default)]
    pub not_line_manager: bool,
    /// Holds one of these roles, by their ids. Default empty: any.
    #[serde(default)]
    pub roles: Vec<String>,
}

/// How often and how long.
///
/// A cadence says minutes in a period, how far apart at most, minutes for client work, or several
/// of these: all of them hold at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cadence {
    /// The least in a period. Left out: none.
    #[serde(default)]
    pub minutes: Option<MinutesRule>,
    /// How far apart at most. Left out: not said.
    #[serde(default)]
    pub apart: Option<Interval>,
    /// Minutes owed for client work. Left out: none.
    #[serde(default)]
    pub client_work: Option<ClientRatio>,
    /// The first is held within so many days of starting. Left out: as far from the start as the
    /// cadence allows between two.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
    pub first_within_days: Option<u32>,
    /// The shortest time with one supervisor on one day that counts, in minutes. Left out: any.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1440)))]
    pub shortest_minutes: Option<u32>,
    /// Said differently for those who have not been in post long, the shortest time first.
    /// Default none.
    #[serde(default)]
    pub at_first: Vec<FirstStep>,
    /// Said differently for larger caseloads, the smallest first; goes before `at_first`. Default
    /// none.
    #[serde(default)]
    pub with_caseload: Vec<CaseloadStep>,
    /// How the time of a group counts for each. Needed where a requirement allows a group.
    #[serde(default)]
    pub group_credit: Option<GroupCredit>,
    /// The largest group, in supervisees. Left out: any.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 40)))]
    pub largest_group: Option<u32>,
    /// A meeting that nobody had arranged beforehand counts too. Default false.
    #[serde(default)]
    pub ad_hoc_counts: bool,
    /// So many periods in a row may be missed where a break was documented. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 12)))]
    pub excused_in_a_row: u32,
}

/// The least minutes, and in what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "unit", rename_all = "snake_case", deny_unknown_fields)]
pub enum MinutesRule {
    /// In every calendar month, from its first day to its last. Nothing is averaged.
    CalendarMonth {
        /// Minutes.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
        least: u32,
    },
    /// In every so many weeks, counted from the day the worker started.
    Weeks {
        /// Minutes.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
        least: u32,
        /// Weeks in a period.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 104)))]
        weeks: u32,
    },
    /// In any so many days up to and with today.
    RollingDays {
        /// Minutes.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
        least: u32,
        /// Days in the window.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 732)))]
        days: u32,
    },
}

/// A length of time. A month after the 31st is the last day of a shorter month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "unit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Interval {
    /// Days.
    Days {
        /// How many.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3660)))]
        count: u32,
    },
    /// Weeks.
    Weeks {
        /// How many.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 520)))]
        count: u32,
    },
    /// Calendar months.
    Months {
        /// How many.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 120)))]
        count: u32,
    },
}

/// Minutes of supervision for minutes with clients, for every whole such amount since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClientRatio {
    /// Minutes of supervision. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the professional body or the training provider"))
    )]
    pub minutes: u32,
    /// For every so many minutes with clients. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100_800)))]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the professional body or the training provider"))
    )]
    pub for_client_minutes: u32,
}

/// What is said differently at first. What it leaves out stays as the cadence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstStep {
    /// For so long from the day the worker started; the day itself that this leads to is later.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub for_first: Interval,
    /// How far apart at most. Left out: as the cadence says.
    #[serde(default)]
    pub apart: Option<Interval>,
    /// The least in a period. Left out: as the cadence says.
    #[serde(default)]
    pub minutes: Option<MinutesRule>,
}

/// What is said differently for a caseload. What it leaves out stays as the cadence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CaseloadStep {
    /// From so many people on.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub from_people: u32,
    /// How far apart at most. Left out: as the cadence says.
    #[serde(default)]
    pub apart: Option<Interval>,
    /// The least in a period. Left out: as the cadence says.
    #[serde(default)]
    pub minutes: Option<MinutesRule>,
}

policy_word! {
    /// Whether supervision is owed.
    pub enum Owed {
        /// It is owed, and can be overdue.
        Always,
        /// By mutual arrangement: it counts and is paid, and is never overdue.
        ByMutualArrangement,
    }
}

word! {
    /// A kind of supervision. No kind stands in for another.
    pub enum SupervisionKind {
        /// Professional supervision of counselling or other practice.
        Professional,
        /// Clinical supervision.
        Clinical,
        /// By the line manager, of the work as such.
        LineManagement,
        /// Of the peer role, by somebody active in it.
        RoleSpecific,
        /// Time with a more experienced, senior peer support worker.
        SeniorPeer,
        /// By a colleague of a multidisciplinary team.
        MultidisciplinaryColleague,
        /// In a group that is a requirement of its own.
        Group,
        /// Of a volunteer's or trainee's placement.
        Placement,
        /// The review of personal development.
        PersonalDevelopmentReview,
        /// A debrief when one is needed; it never replaces another kind and is never owed.
        Debrief,
    }
}

word! {
    /// Alone or with others.
    pub enum SupervisionSetting {
        /// One worker and one supervisor.
        OneToOne,
        /// Two peers who supervise each other.
        Peer,
        /// A group with a supervisor, who is not counted among its members.
        FacilitatedGroup,
        /// A group without one; every member is counted.
        PeerGroup,
    }
}

policy_word! {
    /// How the time of a group counts for each of its members.
    pub enum GroupCredit {
        /// In full.
        InFull,
        /// Half of it in a group of up to four; from five on, divided by their number.
        HalfUpToFour,
        /// Divided by the number of members.
        Divided,
    }
}

word! {
    /// Why a worker is away.
    pub enum AbsenceKind {
        /// Annual leave.
        AnnualLeave,
        /// Sickness.
        Sickness,
        /// Maternity, paternity, adoption or parental leave.
        ParentalLeave,
        /// Study leave.
        StudyLeave,
        /// Any other absence that was agreed.
        Other,
    }
}

word! {
    /// What a meeting is about.
    pub enum AgendaTopic {
        /// How the worker is, self-care, and needs that arise.
        Wellbeing,
        /// The strain of the work.
        StrainOfTheWork,
        /// Actions that are still open.
        OpenActions,
        /// The people supported.
        PeopleSupported,
        /// Adjustments whose review is due.
        AdjustmentReviews,
        /// Relations with clinical teams.
        RelationsWithTeams,
        /// What makes the values of peer support hard to keep.
        PeerSupportValues,
        /// The strengths of the people supported, and hope.
        StrengthsAndHope,
        /// Impatience with progress, turned to solutions.
        FrustrationToSolutions,
        /// What has gone well, for a worker who doubts themselves.
        Successes,
        /// Caseload and timetable.
        CaseloadAndSchedule,
        /// Administration and local standards.
        Administration,
        /// Steps agreed at the end, each with how it is done.
        AgreedSteps,
    }
}

word! {
    /// What a record can show of feedback that was given.
    pub enum FeedbackPart {
        /// The relationship is good enough to carry it.
        RelationshipGoodEnough,
        /// The worker can take it in, and obstacles were explored.
        AbleToEngage,
        /// It fits what the worker understands so far.
        FitsUnderstanding,
        /// What it did to the worker was watched.
        ImpactWatched,
        /// What went well.
        WentWell,
        /// What could improve.
        CouldImprove,
        /// Clear and suitably direct.
        ClearAndDirect,
        /// About particular things.
        Specific,
        /// Another way to act for each challenge.
        AlternativesOffered,
        /// About conduct, not the person.
        AboutConduct,
        /// The worker's own feedback was asked for and heard.
        WorkerHeard,
    }
}

word! {
    /// What a record can show of skills that were practised.
    pub enum PracticePart {
        /// What to practise was chosen together.
        ChosenTogether,
        /// How it would run was made clear.
        CourseMadeClear,
        /// Skills were rehearsed.
        Rehearsed,
        /// An encounter was role-played.
        RolePlayed,
        /// The aims were clear.
        AimsClear,
        /// The worker was prepared.
        Prepared,
        /// The skills to show were clear.
        SkillsClear,
        /// Feedback was accurate, constructive, two-sided and specific.
        FeedbackTwoSided,
        /// The worker was helped to think it over.
        ReflectedOn,
    }
}
