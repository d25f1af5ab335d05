//! What a service decides about session limits. Plain data; every field says its unit, its range
//! and its default. Numbers that the sources leave to local policy have no default.
//!
//! Everything but `name` may be said once for the whole service, at `session_limits`, and said
//! differently at one line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::facts::word;

/// The section `session_limits` of one version of the policy: every line resolved.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionLimitsPolicy {
    /// The service lines, by the id that records use, such as `day` or `evening`.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub lines: BTreeMap<String, LinePolicy>,
}

/// One service line: its limit and everything that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinePolicy {
    /// The name people know the line by.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 120)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub name: String,
    /// Whether people are seen one at a time or in a group.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub format: LineFormat,
    /// The limit itself and its unit. No default: the sources leave it to the service.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the commissioner"))
    )]
    pub cap: Cap,
    /// The most that a limit and all its extensions may come to, in the cap's unit (sessions,
    /// hours, weeks; sessions for a block). Left out: no absolute ceiling.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2000)))]
    pub ceiling: Option<u32>,
    /// Contact time of one session, in minutes. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 480)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub session_minutes: u32,
    /// Paid time of the worker beyond contact for one session, in minutes: set-up, clear-up,
    /// debrief, liaison. Never counted as contact. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 480)))]
    pub paid_extra_minutes: u32,
    /// Whether the worker is paid for a session the client missed without enough notice.
    /// Default true: the worker kept the time.
    #[serde(default = "yes")]
    pub paid_when_missed: bool,
    /// Price of one attended session, in pence; 0 for a free line. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 100_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub price_pence: u32,
    /// Charge for a session missed without enough notice, in pence; 0 for none. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 100_000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub missed_session_charge_pence: u32,
    /// Notice a client gives to cancel in time, in hours on the wall clock. Exactly this much is
    /// enough. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 336)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub notice_hours: u32,
    /// A missed session is forgiven when its replacement was agreed no later than this many hours
    /// after it should have started. Left out: no grace.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 336)))]
    pub rebooking_grace_hours: Option<u32>,
    /// How many late cancellations in an episode are forgiven, the earliest first. Default 0.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 20)))]
    pub forgiven_late_cancellations: u32,
    /// Which appointments use up a unit of the cap.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub counting: Counting,
    /// Who may waive a missed session, and for which reasons. Left out: no waivers.
    #[serde(default)]
    pub waivers: Waivers,
    /// Who may extend a limit, by how much, how often, and what must be recorded.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("x-set-by" = "the service manager, with the coordinator"))
    )]
    pub extensions: ExtensionRules,
    /// When planning a supported exit starts, and what the plan must hold.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub supported_exit: SupportedExitRules,
    /// What the service does next after missed appointments, by a name for each rule.
    /// Default none.
    #[serde(default)]
    pub missed_appointments: BTreeMap<String, MissedAppointmentsRule>,
    /// Gaps between sessions and between episodes. Default none.
    #[serde(default)]
    pub gaps: Gaps,
    /// Who the line is for. Default anyone.
    #[serde(default)]
    pub eligibility: Eligibility,
    /// What must be in place before a session may be booked. Default nothing.
    #[serde(default)]
    pub before_booking: BeforeBooking,
    /// Rules for a series of sessions in one place. Default none.
    #[serde(default)]
    pub series: SeriesRules,
}

const fn yes() -> bool {
    true
}

/// How a line sees people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineFormat {
    /// One person at a time.
    Individual,
    /// Several people together.
    Group,
}

/// A limit and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "unit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Cap {
    /// So many sessions in an episode.
    Sessions {
        /// Sessions.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2000)))]
        limit: u32,
    },
    /// So many hours of contact in an episode; travel and recording are not contact.
    Hours {
        /// Hours.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2000)))]
        limit: u32,
    },
    /// So many weeks from the start of the episode.
    Weeks {
        /// Weeks.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 520)))]
        limit: u32,
    },
    /// A block of sessions that can be renewed; an extension is measured in whole blocks.
    Block {
        /// Sessions in one block.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 200)))]
        sessions: u32,
        /// The latest an episode may run to, in weeks from its start. Left out: no end.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 520)))]
        within_weeks: Option<u32>,
    },
}

/// Which appointments use up a unit of the cap. An attended session always does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// An attended assessment uses a unit. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub assessment: bool,
    /// An attended screening uses a unit. Default false.
    #[serde(default)]
    pub screening: bool,
    /// The client came late and was seen. Default true: the session took place.
    #[serde(default = "yes")]
    pub late_but_seen: bool,
    /// The client came too late to be seen. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub late_and_not_seen: bool,
    /// The client did not attend and gave no warning. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub did_not_attend: bool,
    /// The client cancelled with less than the notice. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub cancelled_late: bool,
    /// The client cancelled with the notice or more. Default false.
    #[serde(default)]
    pub cancelled_with_notice: bool,
    /// The service cancelled. Default false.
    #[serde(default)]
    pub cancelled_by_service: bool,
}

/// Who may waive a missed session, and for which reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Waivers {
    /// Ids of the roles that may waive. Default none: nothing is waived.
    #[serde(default)]
    pub allowed_by: Vec<String>,
    /// The reasons that may be given, as codes. Default empty: any reason, but one is needed.
    #[serde(default)]
    pub reasons: Vec<String>,
}

/// Who may extend a limit, by how much, how often, and what must be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtensionRules {
    /// Ids of the roles that may authorise. No default; an empty list means no extensions.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub authorised_by: Vec<String>,
    /// The most one extension may add, in the cap's unit (blocks for a block). No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub most_at_once: u32,
    /// How many extensions one episode may have. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub most_times: u32,
    /// What must be recorded with a request. Default: all of it.
    #[serde(default = "ExtensionRecord::all")]
    pub must_record: Vec<ExtensionRecord>,
    /// The reasons that may be given, as codes. Default empty: any reason.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// What happens when the authoriser is also the client's worker. It is always shown.
    /// Default refused.
    #[serde(default)]
    pub self_authorisation: SelfAuthorisation,
    /// Ids of the roles to turn to instead when the authoriser is the client's worker.
    /// Default: another person in a role of `authorised_by`.
    #[serde(default)]
    pub instead_of_self: Vec<String>,
}

word! {
    /// Something that is recorded with an extension.
    pub enum ExtensionRecord {
        /// Why more is needed.
        Reason,
        /// What the sessions so far have brought.
        OutcomesSoFar,
        /// What the additional sessions are expected to bring.
        ExpectedOutcome,
        /// When the extension is reviewed.
        ReviewDate,
        /// What the additional sessions did bring, recorded when they are used up.
        ActualOutcome,
    }
}

impl ExtensionRecord {
    fn all() -> Vec<Self> {
        vec![
            Self::Reason,
            Self::OutcomesSoFar,
            Self::ExpectedOutcome,
            Self::ReviewDate,
            Self::ActualOutcome,
        ]
    }
}

/// What happens when the authoriser is also the client's worker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SelfAuthorisation {
    /// The authorisation does not stand; somebody else decides.
    #[default]
    Refused,
    /// The authorisation stands, and every answer shows it.
    Shown,
}

/// When planning a supported exit starts, and what the plan must hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupportedExitRules {
    /// Planning starts when this much of the limit remains, in the cap's unit (sessions, hours,
    /// weeks; sessions for a block). No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 2000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub planning_starts_at_remaining: u32,
    /// What the plan must hold. Default: all of it.
    #[serde(default = "ExitPlanItem::all")]
    pub must_hold: Vec<ExitPlanItem>,
}

word! {
    /// Something that a plan for a supported exit holds.
    pub enum ExitPlanItem {
        /// The plan was made with the team.
        AgreedWithTeam,
        /// The support that comes next is named.
        NextSupport,
        /// The client knows whom to contact in a crisis.
        CrisisContact,
        /// There is a date for a review.
        ReviewDate,
    }
}

impl ExitPlanItem {
    fn all() -> Vec<Self> {
        vec![
            Self::AgreedWithTeam,
            Self::NextSupport,
            Self::CrisisContact,
            Self::ReviewDate,
        ]
    }
}

/// After so many missed appointments, what the service does next.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MissedAppointmentsRule {
    /// The phases it speaks of; only appointments of these phases are counted.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub phases: Vec<Phase>,
    /// What counts as missed.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub missed: Vec<Missed>,
    /// How many, in appointments. No default.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub count: u32,
    /// Whether they are counted in a row or in all. An attended appointment ends a row; one that
    /// the service cancelled, or that was waived, neither ends it nor adds to it.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub counted: MissedCounted,
    /// What the service does next.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub next_step: NextStepKind,
    /// Id of the role that takes the step.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub taken_by: String,
}

word! {
    /// Where in an episode an appointment falls.
    pub enum Phase {
        /// A screening call or meeting.
        Screening,
        /// An assessment.
        Assessment,
        /// A session before any session was attended.
        FirstSession,
        /// A session after one was attended.
        LaterSession,
    }
}

/// A way in which an appointment is missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Missed {
    /// The client did not attend and gave no warning.
    DidNotAttend,
    /// The client came too late to be seen.
    LateAndNotSeen,
    /// The client cancelled with less than the notice.
    CancelledLate,
    /// The client cancelled with the notice or more.
    CancelledWithNotice,
}

word! {
    /// How missed appointments are counted.
    pub enum MissedCounted {
        /// One after another, the most recent: an appointment that was attended starts the count
        /// again, and one that was cancelled does not.
        InARow,
        /// One after another, the most recent, with no other appointment between or after them:
        /// any other starts the count again, cancelled ones included.
        Unbroken,
        /// Over the whole episode.
        InAll,
    }
}

word! {
    /// What a service does next, from the lightest to the gravest.
    pub enum NextStepKind {
        /// Get in touch and ask.
        ContactClient,
        /// A person reviews how to go on.
        Review,
        /// The client goes back to the waiting list.
        ReturnToWaitingList,
        /// The episode is ended, with a supported exit.
        EndEpisode,
    }
}

/// Gaps between sessions and between episodes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gaps {
    /// The fewest days from one session to the next. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
    pub at_least_days_between_sessions: Option<u32>,
    /// The most days from one session to the next before somebody asks why. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
    pub at_most_days_between_sessions: Option<u32>,
    /// The fewest weeks from the end of one episode to the start of the next. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 520)))]
    pub at_least_weeks_between_episodes: Option<u32>,
}

/// Who a line is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// The areas whose residents the line is for, as codes. Default empty: anywhere.
    #[serde(default)]
    pub residence_areas: Vec<String>,
    /// The youngest age at the start of the episode, in years. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 120)))]
    pub youngest_age_years: Option<u32>,
    /// The oldest age at the start of the episode, in years. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 120)))]
    pub oldest_age_years: Option<u32>,
}

/// What must be in place before a session may be booked. Each is off unless the policy says so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BeforeBooking {
    /// A key contact at the place is named before the first session. Default false.
    #[serde(default)]
    pub key_contact: bool,
    /// The client has agreed the code of conduct before the first session. Default false.
    #[serde(default)]
    pub code_of_conduct: bool,
    /// A risk assessment of the place is valid on the day of a session on site. Default false.
    #[serde(default)]
    pub venue_risk_assessment: bool,
    /// The activities of the session are planned. Default false.
    #[serde(default)]
    pub activity_plan: bool,
    /// Client and worker have both agreed the time. Default false.
    #[serde(default)]
    pub time_agreed_by_both: bool,
    /// The ways a session may be held. Default empty: any.
    #[serde(default)]
    pub delivery_modes: Vec<DeliveryMode>,
}

word! {
    /// How a session is held.
    pub enum DeliveryMode {
        /// In person, at the service, a school or another place.
        OnSite,
        /// By telephone.
        Telephone,
        /// By video call.
        Video,
    }
}

/// Rules for a series of sessions in one place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SeriesRules {
    /// Every session is on the weekday and at the local time of the first. Default false.
    #[serde(default)]
    pub same_weekday_and_time: bool,
    /// The fewest workers in a session, all jointly responsible. Default 1.
    #[serde(default = "one")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 20)))]
    pub fewest_facilitators: u32,
    /// What the record of every session held must show. Default nothing.
    #[serde(default)]
    pub checklist: Vec<ChecklistItem>,
    /// The most sessions of a series held remotely, in parts of a hundred of those held.
    /// Left out: no limit.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    pub most_remote_percent: Option<u32>,
}

const fn one() -> u32 {
    1
}

impl Default for SeriesRules {
    fn default() -> Self {
        Self {
            same_weekday_and_time: false,
            fewest_facilitators: one(),
            checklist: Vec::new(),
            most_remote_percent: None,
        }
    }
}

word! {
    /// Something that the record of a group session shows.
    pub enum ChecklistItem {
        /// Colleagues were consulted and printed resources were ready.
        PriorLiaison,
        /// The activities were planned before the start.
        ActivityPlan,
        /// The room was set up.
        RoomSetUp,
        /// Everyone present was registered.
        Registration,
        /// The session was facilitated as planned.
        Facilitation,
        /// The session was evaluated.
        Evaluation,
        /// The room was cleared.
        ClearUp,
        /// The workers debriefed.
        Debrief,
    }
}
