//! What a service already records about a worker's adjustments. Identifiers are the caller's own.
//! `Debug` shows identifiers and nothing else: an adjustment often says what it is for.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::decision::AnswerView;
use crate::facts::{facts, word};

use super::effects::AdjustmentEffect;
use super::policy::{ChangeKind, StartStep};

/// Records show their identifier in `Debug`, and no more.
macro_rules! shows_only_its {
    ($($name:ident $field:ident),* $(,)?) => { $(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({}={:?})", stringify!($name), stringify!($field), self.$field)
            }
        }
    )* };
}

shows_only_its!(
    AdjustedWorker id,
    Adjustment id,
    ReplacedBy adjustment,
    WellbeingPlan id,
    Disclosure id,
    OwnCareReferral worker,
    NewStarter worker,
);

facts! {
    /// One worker, with every adjustment asked for or agreed, and what is recorded of wellbeing.
    pub struct AdjustedWorker {
        /// The caller's identifier of the worker. Never the one of a client record.
        pub id: String,
        /// Id of the worker's role.
        pub role: String,
        /// The day the worker started.
        pub started_on: NaiveDate,
        /// Contracted minutes a week.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub contract_minutes_a_week: Option<u32>,
        /// Adjustments, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub adjustments: Vec<Adjustment>,
        /// What has changed for the worker, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub changes: Vec<WorkerChange>,
        /// Check-ins on the worker's wellbeing, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub check_ins: Vec<CheckIn>,
        /// Plans for times of difficulty, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub plans: Vec<WellbeingPlan>,
        /// Looks at how the team and the worker get on, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub team_relations: Vec<TeamRelations>,
        /// Whether the worker has a network of peers.
        #[serde(default)]
        pub peer_network: PeerNetwork,
        /// What the worker chose to tell of their own story, and to whom.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub disclosures: Vec<Disclosure>,
    }
}

impl AdjustedWorker {
    /// A worker of whom nothing else is recorded.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<String>, started_on: NaiveDate) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            started_on,
            contract_minutes_a_week: None,
            adjustments: Vec::new(),
            changes: Vec::new(),
            check_ins: Vec::new(),
            plans: Vec::new(),
            team_relations: Vec::new(),
            peer_network: PeerNetwork::NotRecorded,
            disclosures: Vec::new(),
        }
    }
}

facts! {
    /// An adjustment and its life: asked for, agreed or declined, in place, reviewed, replaced or
    /// ended. It holds the barrier it takes away, never a diagnosis.
    pub struct Adjustment {
        /// The caller's identifier of the adjustment.
        pub id: String,
        /// Who brought it up.
        pub asked_by: AskedBy,
        /// The day.
        pub asked_on: NaiveDate,
        /// What it changes. Nothing typed, such as a way of being spoken to, is an empty list.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub effects: Vec<AdjustmentEffect>,
        /// The barrier it takes away, in the worker's words. May be kept elsewhere.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub barrier: Option<String>,
        /// The duties of the role that it makes possible, by the caller's codes.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub duties: Vec<String>,
        /// The worker, by identifier, or the role that sees to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub owner: Option<String>,
        /// The day somebody began to look into it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub considered_on: Option<NaiveDate>,
        /// Id of the role that agreed to it or declined it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub decided_by_role: Option<String>,
        /// The day the service agreed to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub agreed_on: Option<NaiveDate>,
        /// The day the worker agreed that it fits.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub worker_agreed_on: Option<NaiveDate>,
        /// How it was declined, once it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub declined: Option<Declined>,
        /// The day it was in place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub in_place_on: Option<NaiveDate>,
        /// The first day it is for. Left out: from the day it is agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub starts_on: Option<NaiveDate>,
        /// The last day it is for. Left out: with no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
        /// A day agreed for the next review.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub review_on: Option<NaiveDate>,
        /// The days on which reviews were begun, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub review_begun_on: Vec<NaiveDate>,
        /// The days on which reviews were finished, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub reviewed_on: Vec<NaiveDate>,
        /// The adjustment that took its place, once one did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub replaced_by: Option<ReplacedBy>,
        /// The day it was ended, when that was before its last day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ended_on: Option<NaiveDate>,
        /// The worker may agree to an exception, each time anew.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub exceptions_by_agreement: bool,
        /// The worker chose that the team may know of it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub shared_with_team: bool,
        /// What the worker is made to pay for it, in pence: nothing, by the Equality Act.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub worker_pays_pence: u32,
    }
}

impl Adjustment {
    /// A request of the worker's of which nothing else is recorded.
    #[must_use]
    pub fn new(id: impl Into<String>, asked_on: NaiveDate, effects: Vec<AdjustmentEffect>) -> Self {
        Self {
            id: id.into(),
            asked_by: AskedBy::Worker,
            asked_on,
            effects,
            barrier: None,
            duties: Vec::new(),
            owner: None,
            considered_on: None,
            decided_by_role: None,
            agreed_on: None,
            worker_agreed_on: None,
            declined: None,
            in_place_on: None,
            starts_on: None,
            ends_on: None,
            review_on: None,
            review_begun_on: Vec::new(),
            reviewed_on: Vec::new(),
            replaced_by: None,
            ended_on: None,
            exceptions_by_agreement: false,
            shared_with_team: false,
            worker_pays_pence: 0,
        }
    }
}

word! {
    /// Who brought an adjustment up.
    pub enum AskedBy {
        /// The worker.
        Worker,
        /// The supervisor, who saw a difficulty.
        Supervisor,
        /// Occupational health.
        OccupationalHealth,
        /// The service, which knew or should have known.
        Service,
    }
}

facts! {
    /// A request that was declined.
    pub struct Declined {
        /// The day.
        pub on: NaiveDate,
        /// Why it is not reasonable.
        pub ground: DeclineGround,
        /// Other ways to take the barrier away were looked at with the worker.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub alternatives_considered: bool,
    }
}

impl fmt::Debug for Declined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Declined")
    }
}

word! {
    /// Why a request is not reasonable, by what the law weighs.
    pub enum DeclineGround {
        /// It would not take the disadvantage away.
        NotEffective,
        /// It cannot be done in practice.
        NotPracticable,
        /// Its cost is out of proportion to the means of the service.
        CostOutOfProportion,
        /// It disrupts others out of proportion.
        DisruptionOutOfProportion,
        /// It puts somebody's safety at risk.
        SafetyAtRisk,
        /// There is no substantial disadvantage.
        NoSubstantialDisadvantage,
    }
}

facts! {
    /// The adjustment that took the place of another.
    pub struct ReplacedBy {
        /// Its identifier.
        pub adjustment: String,
        /// The first day on which the other no longer holds.
        pub on: NaiveDate,
    }
}

facts! {
    /// A change for a worker.
    pub struct WorkerChange {
        /// What has changed.
        pub kind: ChangeKind,
        /// The day.
        pub on: NaiveDate,
    }
}

impl fmt::Debug for WorkerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkerChange")
    }
}

facts! {
    /// A check-in on a worker's wellbeing. What was said stays between those who said it.
    pub struct CheckIn {
        /// The day.
        pub on: NaiveDate,
        /// It brought up a need.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub need_raised: bool,
        /// The day the need was acted on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub acted_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for CheckIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckIn")
    }
}

facts! {
    /// A plan for times of difficulty. Time off under a plan is never counted anywhere.
    pub struct WellbeingPlan {
        /// The caller's identifier of the plan.
        pub id: String,
        /// The day it was made.
        pub identified_on: NaiveDate,
        /// What it offers.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub options: Vec<PlanOption>,
        /// The day from which the worker said that there is difficulty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub difficulty_since: Option<NaiveDate>,
        /// The day it was carried out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub enacted_on: Option<NaiveDate>,
    }
}

word! {
    /// What a plan for times of difficulty offers.
    pub enum PlanOption {
        /// Somebody or something to turn to.
        SourceOfSupport,
        /// Time off.
        TimeOff,
        /// Fewer or other duties for a while.
        LighterDuties,
        /// A talk soon after hard work.
        Debrief,
    }
}

facts! {
    /// A look at how the team and the worker get on.
    pub struct TeamRelations {
        /// The day.
        pub on: NaiveDate,
        /// It found a difficulty.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub difficulty_found: bool,
        /// The day the difficulty was dealt with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub dealt_with_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for TeamRelations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TeamRelations")
    }
}

word! {
    /// Whether a worker has a network of peers.
    #[derive(Default)]
    pub enum PeerNetwork {
        /// Nothing is recorded.
        #[default]
        NotRecorded,
        /// The worker has a link with one.
        Linked,
        /// There is none, and nobody helps to start one.
        NoneThere,
        /// There is none, and one is being started with the service's help.
        BeingStarted,
        /// The worker was offered a link and does not want one.
        NotWanted,
    }
}

facts! {
    /// Something of a worker's own story that they chose to share. Only the worker sets, changes
    /// or clears it; what it says stays in the caller's own system.
    pub struct Disclosure {
        /// The caller's identifier of what is shared.
        pub id: String,
        /// Who recorded it, by identifier: the worker, or it is refused.
        pub recorded_by: String,
        /// The views in which the worker shares it.
        pub shared_with: Vec<AnswerView>,
        /// How much of it.
        pub extent: DisclosureExtent,
        /// The first day.
        pub starts_on: NaiveDate,
        /// The last day. Left out: until the worker takes it back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
    }
}

word! {
    /// How much of a story is shared.
    pub enum DisclosureExtent {
        /// That there is lived experience, and no more.
        ThatThereIsExperience,
        /// An outline.
        Outline,
        /// All that the record of it holds.
        Full,
    }
}

facts! {
    /// Work that somebody would give to a worker. What is not known is left out; where a limit
    /// depends on it, the answer says so.
    pub struct ProposedWork {
        /// The local time at which it starts.
        pub starts_at: NaiveDateTime,
        /// How long it lasts, in minutes.
        pub minutes: u32,
        /// What it is.
        pub kind: WorkKind,
        /// It is done from the worker's own place.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub remote: bool,
        /// The venue, by the caller's code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub venue: Option<String>,
        /// The longest journey it needs, in minutes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub travel_minutes: Option<u32>,
        /// How many clients the worker has once this is taken on. Left out: it adds no client.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub caseload_after: Option<u32>,
        /// The full caseload of the role, of which a share may be agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub role_caseload: Option<u32>,
        /// Other sessions of the worker on that day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub other_sessions_that_day: Option<u32>,
        /// Minutes of other work in that week, protected time left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub other_minutes_that_week: Option<u32>,
        /// Minutes of that other work that are remote.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub other_remote_minutes_that_week: Option<u32>,
        /// Minutes worked right before it since the last break that was long enough.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub minutes_since_break: Option<u32>,
        /// What it stands in for, when it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub covers: Option<CoverKind>,
    }
}

impl ProposedWork {
    /// Work of which nothing else is known.
    #[must_use]
    pub const fn new(starts_at: NaiveDateTime, minutes: u32, kind: WorkKind) -> Self {
        Self {
            starts_at,
            minutes,
            kind,
            remote: false,
            venue: None,
            travel_minutes: None,
            caseload_after: None,
            role_caseload: None,
            other_sessions_that_day: None,
            other_minutes_that_week: None,
            other_remote_minutes_that_week: None,
            minutes_since_break: None,
            covers: None,
        }
    }
}

impl fmt::Debug for ProposedWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProposedWork(starts_at={})", self.starts_at)
    }
}

word! {
    /// What work is.
    pub enum WorkKind {
        /// A session with a client or a group.
        Session,
        /// On-call duty.
        OnCall,
        /// Any other work.
        Other,
    }
}

word! {
    /// What work stands in for.
    pub enum CoverKind {
        /// A post that nobody holds.
        Vacancy,
        /// A gap on the rota.
        RotaGap,
    }
}

facts! {
    /// A referral of a worker for care of their own. It holds no identifier of a client record:
    /// the two records are kept apart.
    pub struct OwnCareReferral {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The day it was received.
        pub received_on: NaiveDate,
        /// The service it was made to, by the caller's code.
        pub to_service: String,
        /// The services and teams the worker works in, by the caller's codes.
        pub works_in: Vec<String>,
        /// The day the lead talked it over with the worker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub talked_over_on: Option<NaiveDate>,
        /// What the worker wants, once they have said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub worker_wants: Option<CarePlace>,
        /// The day care elsewhere was arranged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub arranged_elsewhere_on: Option<NaiveDate>,
    }
}

word! {
    /// Where a worker wants to have care.
    pub enum CarePlace {
        /// In another service.
        Elsewhere,
        /// In the service they work in.
        OwnService,
    }
}

facts! {
    /// A peer support worker who is about to start, and what is in place.
    pub struct NewStarter {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The first day of work.
        pub starts_on: NaiveDate,
        /// Steps taken, in any order; each at most once.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub steps: Vec<StartStepTaken>,
        /// Steps that somebody recorded as not called for, such as advice about benefits for
        /// somebody who has none.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub not_called_for: Vec<StartStep>,
        /// Why clearance was withheld, where it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub clearance_withheld_for: Option<WithheldFor>,
        /// Minutes a week of the post.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub post_minutes_a_week: Option<u32>,
        /// What the post pays, in pence a week.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub post_pence_a_week: Option<u32>,
    }
}

facts! {
    /// A step that was taken before a worker starts.
    pub struct StartStepTaken {
        /// The step.
        pub step: StartStep,
        /// The day.
        pub on: NaiveDate,
        /// Ids of the roles that took it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub by_roles: Vec<String>,
    }
}

impl fmt::Debug for StartStepTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StartStepTaken")
    }
}

word! {
    /// Why clearance was withheld from somebody.
    pub enum WithheldFor {
        /// A history of ill health.
        HealthHistory,
        /// Gaps in employment.
        EmploymentGaps,
        /// Long sick leave.
        SickLeave,
        /// Something else, which people weigh.
        SomethingElse,
    }
}
