//! What the questions answer: plain data, each with the reasons that produced it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::policy::{AgendaTopic, SupervisionKind};
use super::reason::SupervisionReason;
use crate::decision::{LaterFact, PolicyStamp, Rejected};
use crate::facts::{answer, answer_out, word};

word! {
    /// Where a requirement stands, the mildest first.
    pub enum RequirementState {
        /// Nothing is owed: by mutual arrangement, not in such a team, or away.
        NotOwed,
        /// The worker starts after the as-of date.
        NotStarted,
        /// What is owed by now was held, and the next is not due soon.
        Met,
        /// Some is still owed in the period that runs, and there is time.
        Open,
        /// The last day in time is near.
        DueSoon,
        /// Today is the last day in time.
        Due,
        /// A fact is missing on which it depends.
        CannotTell,
        /// The last day in time has passed.
        Overdue,
    }
}

word! {
    /// Why a meeting does not count towards a requirement.
    pub enum FailedCondition {
        /// The form is not one of those allowed.
        FormatNotAllowed,
        /// The setting is not one of those allowed.
        SettingNotAllowed,
        /// More supervisees than allowed were present.
        GroupTooLarge,
        /// How many were present is not recorded.
        GroupSizeNotRecorded,
        /// The day's time with this supervisor is too short.
        TooShort,
        /// Nobody had arranged it beforehand.
        NotArranged,
        /// The time was not protected from other duties.
        TimeNotProtected,
        /// It was held before the worker started.
        BeforeStart,
        /// No supervisor is recorded, or nothing is recorded of them.
        SupervisorNotRecorded,
        /// The supervisor holds another role.
        SupervisorOfOtherRole,
        /// The supervisor's role is not recorded.
        SupervisorRoleNotRecorded,
        /// The supervisor has not been active in peer support lately.
        NotActiveInPeerSupport,
        /// The supervisor has not been in peer support for longer than the worker.
        NotMoreExperienced,
        /// Who has been in peer support since when is not recorded.
        ExperienceNotRecorded,
        /// The supervisor does not understand what peer support stands for.
        PeerSupportNotUnderstood,
        /// Whether they do is not recorded.
        UnderstandingNotRecorded,
        /// The supervisor is not qualified to supervise counsellors.
        NotQualified,
        /// Whether they are is not recorded.
        QualificationNotRecorded,
        /// The supervisor is not senior to the worker.
        NotSenior,
        /// Whether they are is not recorded.
        SeniorityNotRecorded,
        /// The supervisor is the line manager.
        IsLineManager,
        /// The supervisor is not the line manager.
        IsNotLineManager,
        /// Who the line manager is is not recorded.
        LineManagerNotRecorded,
    }
}

answer! {
    /// A meeting of the right kind that does not count, and why not.
    #[derive(Debug)]
    pub struct UncountedSupervision {
        /// The caller's identifier of the meeting.
        pub supervision: String,
        /// The day.
        pub on: NaiveDate,
        /// The conditions that failed.
        pub failed: Vec<FailedCondition>,
    }
}

answer! {
    /// Where one requirement stands.
    #[derive(Debug)]
    pub struct RequirementStanding {
        /// Its name in the policy.
        pub requirement: String,
        /// The kind of supervision.
        pub kind: SupervisionKind,
        /// Where it stands.
        pub state: RequirementState,
        /// The last day in time for what is owed next.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due_on: Option<NaiveDate>,
        /// The day on which it lapses when nothing more is held.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lapses_on: Option<NaiveDate>,
        /// The first day on which it was overdue.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub overdue_since: Option<NaiveDate>,
        /// The day of the last meeting that counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_held_on: Option<NaiveDate>,
        /// The next meeting that is arranged, by the caller's identifier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_planned: Option<String>,
        /// Its day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_planned_on: Option<NaiveDate>,
        /// Minutes owed in the period that runs.
        pub minutes_owed: u32,
        /// Minutes credited in it, rounded down; sums are exact before that.
        pub minutes_credited: u32,
        /// Minutes still lacking in it.
        pub minutes_short: u32,
        /// Meetings of this kind that do not count, latest first.
        pub not_counted: Vec<UncountedSupervision>,
        /// Why: the deciding reason first.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer! {
    /// Where a worker's supervision stands.
    #[derive(Debug)]
    pub struct SupervisionStatus {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The state of the requirement that is worst off.
        pub state: RequirementState,
        /// The earliest day by which something must happen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due_on: Option<NaiveDate>,
        /// Minutes of supervision held up to the as-of date that are paid.
        pub paid_minutes: u32,
        /// Every requirement of the role, by name.
        pub requirements: Vec<RequirementStanding>,
        /// What is to be said besides.
        pub reasons: Vec<SupervisionReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

answer_out! {
    /// The supervision of many workers: everything that went in comes out, decided or rejected.
    pub struct SupervisionBatch {
        /// The answers, in the order of the workers.
        pub decided: Vec<SupervisionStatus>,
        /// The workers who could not be decided, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} decided, {} rejected", it.decided.len(), it.rejected.len()
}

answer! {
    /// A day by which supervision is to be held.
    #[derive(Debug)]
    pub struct SupervisionDue {
        /// The name of the requirement.
        pub requirement: String,
        /// The kind of supervision.
        pub kind: SupervisionKind,
        /// The last day in time.
        pub due_on: NaiveDate,
        /// Minutes to be held by then; 0 where only the day counts.
        pub minutes: u32,
        /// The meeting arranged for it, by the caller's identifier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub planned: Option<String>,
    }
}

answer! {
    /// The days ahead by which supervision is to be held.
    #[derive(Debug)]
    pub struct SupervisionSchedule {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The last day that was looked at.
        pub until: NaiveDate,
        /// The days, earliest first, as if each were held on its day.
        pub due: Vec<SupervisionDue>,
        /// Why the list is as it is.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer! {
    /// Something for the next meeting.
    #[derive(Debug)]
    pub struct AgendaEntry {
        /// What it is about.
        pub topic: AgendaTopic,
        /// The people to talk about, by the caller's identifiers, the first first.
        pub people: Vec<String>,
        /// The open steps to come back to, by the caller's identifiers, the first due first.
        pub actions: Vec<String>,
        /// What is to be reviewed, by the caller's identifiers, the first due first.
        pub reviews: Vec<String>,
        /// Why it is there.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer! {
    /// The agenda of the next meeting. It is a proposal: both sides add to it.
    #[derive(Debug)]
    pub struct SupervisionAgenda {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// What is on it, in order: wellbeing first, agreed steps last.
        pub entries: Vec<AgendaEntry>,
        /// What is to be said besides.
        pub reasons: Vec<SupervisionReason>,
    }
}

word! {
    /// Whether somebody or something came up in time.
    pub enum CoverageState {
        /// In time.
        InTime,
        /// The last day in time is near.
        DueSoon,
        /// Too long ago, or never.
        Overdue,
    }
}

answer! {
    /// A person supported, and when they were last talked about.
    #[derive(Debug)]
    pub struct PersonCoverage {
        /// The caller's identifier of the person.
        pub person: String,
        /// The day they were last talked about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_discussed_on: Option<NaiveDate>,
        /// The last day in time to talk about them.
        pub due_on: NaiveDate,
        /// Whether it is in time.
        pub state: CoverageState,
    }
}

answer! {
    /// A topic, and when it last came up.
    #[derive(Debug)]
    pub struct TopicCoverage {
        /// The topic.
        pub topic: AgendaTopic,
        /// The day it last came up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_on: Option<NaiveDate>,
        /// The last day in time.
        pub due_on: NaiveDate,
        /// Whether it is in time.
        pub state: CoverageState,
    }
}

answer! {
    /// Whether everybody and everything comes up in time.
    #[derive(Debug)]
    pub struct SupervisionCoverage {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The people supported, those to talk about first before others.
        pub people: Vec<PersonCoverage>,
        /// The topics of the policy, in its order.
        pub topics: Vec<TopicCoverage>,
        /// Why: the deciding reason first.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer! {
    /// What one meeting's record lacks.
    #[derive(Debug)]
    pub struct RecordGap {
        /// The caller's identifier of the meeting.
        pub supervision: String,
        /// The day.
        pub on: NaiveDate,
        /// The kind.
        pub kind: SupervisionKind,
        /// What is lacking.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer! {
    /// What the records of a worker's meetings lack.
    #[derive(Debug)]
    pub struct SupervisionRecordGaps {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Meetings held by then.
        pub held: u32,
        /// Those whose record lacks something, latest first.
        pub gaps: Vec<RecordGap>,
        /// How many were arranged, and how many attended.
        pub reasons: Vec<SupervisionReason>,
    }
}

answer_out! {
    /// Who supervises whom, and where that leaves somebody out.
    pub struct SupervisionStructure {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// It is settled who supervises everybody, nobody is left out, and nobody supervises
        /// themselves by way of others.
        pub settled: bool,
        /// What is not settled.
        pub reasons: Vec<SupervisionReason>,
        /// The workers who could not be read, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "settled={}, {} rejected", it.settled, it.rejected.len()
}
