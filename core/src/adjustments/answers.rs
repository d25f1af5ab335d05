//! What the questions answer: plain data, each with the reasons that produced it, made for one
//! view. `Debug` shows whom an answer is about and for whom it is, and nothing else.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::effects::{AdjustmentEffect, TimeOfDay};
use super::facts::AskedBy;
use super::policy::StartStep;
use super::reason::AdjustmentReason;
use crate::decision::{AnswerView, LaterFact, PolicyStamp, Rejected};
use crate::facts::{answer, answer_out, word};
use crate::people::SupervisionFormat;

/// Answers show in `Debug` whom they are about and for whom they are made.
macro_rules! shows_whom {
    ($($name:ident),* $(,)?) => { $(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(
                    f,
                    "{}(worker={:?}, as_of={}, view={:?})",
                    stringify!($name), self.worker, self.as_of, self.view
                )
            }
        }
    )* };
}

shows_whom!(InForce, WorkAnswer, Wellbeing, Readiness, OwnCare);

answer! {
    /// A break after working for a time.
    pub struct BreakRule {
        /// The break, in minutes.
        pub break_minutes: u32,
        /// After at most so many minutes of work.
        pub after_minutes: u32,
    }
}

answer! {
    /// What the adjustments in force come to together, for this view. Where nothing is said there
    /// is no adjustment, or this view is not told of it.
    pub struct AdjustedLimits {
        /// A caseload of at most so many clients.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caseload_at_most: Option<u32>,
        /// At most so many of a hundred of the role's full caseload.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caseload_percent: Option<u32>,
        /// Sessions of at most so many minutes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub session_minutes_at_most: Option<u32>,
        /// At most so many sessions a day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sessions_a_day_at_most: Option<u32>,
        /// Breaks; each of them holds.
        pub breaks: Vec<BreakRule>,
        /// Minutes a week kept free of other work, time for own care included.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub protected_minutes_a_week: Option<u32>,
        /// Those of them that are for own care, in a view that is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub own_care_minutes_a_week: Option<u32>,
        /// No work before this local time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub not_before: Option<TimeOfDay>,
        /// No work after this local time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub not_after: Option<TimeOfDay>,
        /// No work from this local time at night.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub night_from: Option<TimeOfDay>,
        /// The local time, on the next day, at which that night ends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub night_until: Option<TimeOfDay>,
        /// No work on Saturdays and Sundays.
        pub no_weekends: bool,
        /// No on-call duty.
        pub no_on_call: bool,
        /// At most so many minutes of work a week.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hours_minutes_a_week: Option<u32>,
        /// At least so many of a hundred of the week's working time remote.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub remote_percent_at_least: Option<u32>,
        /// No journey longer than so many minutes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub travel_minutes_at_most: Option<u32>,
        /// Venues to which the worker is not sent, in order.
        pub venues_excluded: Vec<String>,
        /// Supervision at least every so many weeks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub supervision_every_weeks: Option<u32>,
        /// The forms of supervision that are left; empty is a conflict, which is reported.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub supervision_formats: Option<Vec<SupervisionFormat>>,
        /// A quiet space to work in.
        pub quiet_space: bool,
        /// Equipment, in order.
        pub equipment: Vec<String>,
        /// Ways in which things are said or written, in order.
        pub communication_formats: Vec<String>,
        /// Named colleagues to turn to, in order.
        pub buddies: Vec<String>,
    }
}

impl AdjustedLimits {
    pub(crate) const fn none() -> Self {
        Self {
            caseload_at_most: None,
            caseload_percent: None,
            session_minutes_at_most: None,
            sessions_a_day_at_most: None,
            breaks: Vec::new(),
            protected_minutes_a_week: None,
            own_care_minutes_a_week: None,
            not_before: None,
            not_after: None,
            night_from: None,
            night_until: None,
            no_weekends: false,
            no_on_call: false,
            hours_minutes_a_week: None,
            remote_percent_at_least: None,
            travel_minutes_at_most: None,
            venues_excluded: Vec::new(),
            supervision_every_weeks: None,
            supervision_formats: None,
            quiet_space: false,
            equipment: Vec::new(),
            communication_formats: Vec::new(),
            buddies: Vec::new(),
        }
    }
}

impl fmt::Debug for AdjustedLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdjustedLimits")
    }
}

impl fmt::Debug for BreakRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BreakRule")
    }
}

answer! {
    /// The adjustments in force for a worker, as one view is told of them.
    pub struct InForce {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// What they come to together.
        pub limits: AdjustedLimits,
        /// What the worker shares of their own story in this view, by identifier.
        pub lived_experience: Vec<String>,
        /// Why: what is in force, until when; what is agreed and not yet in place; what conflicts.
        pub reasons: Vec<AdjustmentReason>,
        /// Facts dated after the as-of date, which did not count, in a view that is told of them.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// Whether a worker can do some work.
    pub enum WorkOutcome {
        /// They can.
        Yes,
        /// Only if the worker agrees to it, or once a fact is known.
        NeedsAgreement,
        /// They cannot.
        No,
        /// This view is not told.
        NotToldHere,
    }
}

word! {
    /// Why the worker has to agree to some work.
    pub enum AgreementNeeded {
        /// The adjustment allows an exception by the worker's agreement.
        ExceptionAllowed,
        /// The adjustment is agreed and not yet in place.
        NotYetInPlace,
    }
}

word! {
    /// How adjustments contradict each other.
    pub enum ConflictKind {
        /// No form of supervision is left.
        NoFormatLeft,
        /// No time of day is left for work.
        NoTimeOfDayLeft,
        /// More time is kept free than there is working time.
        ProtectedTimeExceedsHours,
    }
}

answer! {
    /// Whether a worker can do some work, and which adjustment says so.
    pub struct WorkAnswer {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Whether they can; the same in every view that is told.
        pub outcome: WorkOutcome,
        /// Why: the deciding reason first.
        pub reasons: Vec<AdjustmentReason>,
        /// Facts dated after the as-of date, which did not count, in a view that is told of them.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// Where an adjustment is in its life.
    pub enum AdjustmentState {
        /// Asked for.
        AskedFor,
        /// Somebody is looking into it.
        BeingConsidered,
        /// Agreed, and not yet in place.
        Agreed,
        /// In place.
        InPlace,
        /// In place, and being reviewed.
        UnderReview,
        /// Another has taken its place.
        Changed,
        /// Ended.
        Ended,
        /// Declined.
        Declined,
    }
}

answer! {
    /// An adjustment on the register.
    pub struct RegisterEntry {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The caller's identifier of the adjustment.
        pub adjustment: String,
        /// Where it is in its life.
        pub state: AdjustmentState,
        /// Who brought it up, in a view that is told of the history.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub asked_by: Option<AskedBy>,
        /// The day it was brought up, in a view that is told of the history.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub asked_on: Option<NaiveDate>,
        /// Who sees to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner: Option<String>,
        /// The day by which the next step is due.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due_on: Option<NaiveDate>,
        /// The barrier it takes away, in a view that is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub barrier: Option<String>,
        /// What it changes, as far as this view is told.
        pub effects: Vec<AdjustmentEffect>,
        /// Why: the deciding reason first.
        pub reasons: Vec<AdjustmentReason>,
    }
}

impl fmt::Debug for RegisterEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RegisterEntry(worker={:?}, adjustment={:?})",
            self.worker, self.adjustment
        )
    }
}

answer_out! {
    /// Adjustments of several workers. Every worker that went in is decided or rejected.
    pub struct AdjustmentRegister {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The adjustments this view is told of: what is due first is first.
        pub entries: Vec<RegisterEntry>,
        /// Workers whose facts could not be read, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "as_of={}, view={:?}, {} entries, {} rejected",
        it.as_of, it.view, it.entries.len(), it.rejected.len()
}

answer! {
    /// How a worker's wellbeing is watched over and supported, as one view is told of it.
    pub struct Wellbeing {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Something is late or lacking that this view is told of.
        pub to_do: bool,
        /// Why: what is late or lacking first.
        pub reasons: Vec<AdjustmentReason>,
        /// Facts dated after the as-of date, which did not count, in a view that is told of them.
        pub set_aside: Vec<LaterFact>,
    }
}

answer! {
    /// A step that is missing before a worker starts, and who answers for it.
    pub struct StepOwed {
        /// The step.
        pub step: StartStep,
        /// Id of the role that answers for it.
        pub owner: String,
    }
}

impl fmt::Debug for StepOwed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StepOwed(owner={:?})", self.owner)
    }
}

answer! {
    /// Whether the organisation is ready for a peer support worker to start.
    pub struct Readiness {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Every step that this view is told of is taken; none when it is told of none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ready: Option<bool>,
        /// What is missing, in the order of the steps.
        pub missing: Vec<StepOwed>,
        /// Why: the deciding reason first.
        pub reasons: Vec<AdjustmentReason>,
    }
}

answer! {
    /// Whether care is to be arranged outside the service a worker works in. Only the lead and the
    /// worker are told.
    pub struct OwnCare {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Ids of the roles to tell; empty when nobody has to be told, or this view is not.
        pub tell: Vec<String>,
        /// Why.
        pub reasons: Vec<AdjustmentReason>,
    }
}
