//! What the questions answer: plain data, each with the reasons that produced it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::policy::{DeliveryMode, ExitPlanItem, ExtensionRecord, NextStepKind};
use super::reason::Reason;
use crate::decision::{PolicyStamp, Rejected, SetAside};
use crate::facts::{answer, answer_out, choice, word};

word! {
    /// What a limit is measured in.
    pub enum CapUnit {
        /// Sessions.
        Sessions,
        /// Minutes of contact, for a limit in hours.
        Minutes,
        /// Weeks since the start of the episode.
        Weeks,
    }
}

impl CapUnit {
    /// An amount in words, such as `1 session` or `12 weeks`.
    #[must_use]
    pub fn amount(self, amount: u32) -> String {
        let (one, more) = match self {
            Self::Sessions => ("session", "sessions"),
            Self::Minutes => ("minute", "minutes"),
            Self::Weeks => ("week", "weeks"),
        };
        format!("{amount} {}", if amount == 1 { one } else { more })
    }
}

word! {
    /// Where a client stands against the limit.
    pub enum StandingState {
        /// The episode starts after the as-of date.
        NotStarted,
        /// Within the limit, and not yet near it.
        Within,
        /// Within the limit, and near enough for the supported exit to be planned.
        Near,
        /// The limit is used up.
        At,
        /// More than the limit was used.
        Past,
        /// The episode has ended.
        Ended,
    }
}

answer! {
    /// Where a client stands, and why.
    #[derive(Debug)]
    pub struct Standing {
        /// The caller's identifier of the episode.
        pub episode: String,
        /// The service line.
        pub line: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Where the client stands.
        pub state: StandingState,
        /// What the limit is measured in.
        pub unit: CapUnit,
        /// The limit without extensions, in `unit`.
        pub limit: u32,
        /// What authorised extensions add, in `unit`.
        pub authorised_extra: u32,
        /// Used so far, in `unit`.
        pub used: u32,
        /// Left, in `unit`; 0 when nothing is.
        pub remaining: u32,
        /// Planned after the as-of date and still to be used, in `unit`; 0 for weeks.
        pub planned: u32,
        /// Contact with the client so far, in minutes.
        pub contact_minutes: u32,
        /// Paid time of a worker so far, in minutes.
        pub paid_minutes: u32,
        /// Charged to the client so far, in pence.
        pub charged_pence: u32,
        /// What comes next and when, where the rhythm of sessions is known.
        pub milestones: Vec<Milestone>,
        /// What the supported exit still lacks, once it must be planned.
        pub exit_plan_missing: Vec<ExitPlanItem>,
        /// What the policy asks to be done now, gravest first.
        pub next_steps: Vec<NextStep>,
        /// Why: the deciding reason first.
        pub reasons: Vec<Reason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<SetAside>,
    }
}

answer! {
    /// Something that lies ahead on the way to the limit.
    #[derive(Debug)]
    pub struct Milestone {
        /// What it is.
        pub kind: MilestoneKind,
        /// How much may still be used before it, in the unit of the standing.
        pub after: u32,
        /// When, where the rhythm of sessions or the calendar tells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub on: Option<NaiveDate>,
    }
}

word! {
    /// What lies ahead on the way to the limit.
    pub enum MilestoneKind {
        /// Planning the supported exit starts.
        ExitPlanningStarts,
        /// The limit, with its extensions, is used up.
        LimitReached,
        /// The episode reaches the last day that its line allows.
        LastDay,
        /// An extension may no longer be used.
        ExtensionExpires,
    }
}

answer! {
    /// Something that the policy asks to be done.
    #[derive(Debug)]
    pub struct NextStep {
        /// What is to be done.
        pub kind: NextStepKind,
        /// Id of the role that does it.
        pub by_role: String,
    }
}

answer! {
    /// Every appointment of an episode and what it came to.
    #[derive(Debug)]
    pub struct Ledger {
        /// The caller's identifier of the episode.
        pub episode: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// One entry an appointment, earliest first.
        pub entries: Vec<LedgerEntry>,
    }
}

answer! {
    /// What one appointment came to. The three quantities never mix: a group session is 60 contact
    /// minutes, 120 paid minutes and 1 session of the limit.
    #[derive(Debug)]
    pub struct LedgerEntry {
        /// The caller's identifier of the appointment.
        pub appointment: String,
        /// The day of the appointment.
        pub on: NaiveDate,
        /// Used of the limit: sessions, or minutes for a limit in hours; 0 for one in weeks.
        pub cap_units: u32,
        /// Contact with the client, in minutes.
        pub contact_minutes: u32,
        /// Paid time of a worker, in minutes.
        pub paid_minutes: u32,
        /// Charged to the client, in pence.
        pub charge_pence: u32,
        /// Why: the deciding reason first.
        pub reasons: Vec<Reason>,
    }
}

word! {
    /// Whether a session may be booked.
    pub enum BookingOutcome {
        /// It may.
        Yes,
        /// It may once somebody has authorised it or taken a step.
        NeedsAuthorisation,
        /// It may not as proposed.
        No,
    }
}

answer! {
    /// Whether a session may be booked, and why.
    #[derive(Debug)]
    pub struct BookingAnswer {
        /// The caller's identifier of the episode.
        pub episode: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Yes, no, or who has to authorise it.
        pub outcome: BookingOutcome,
        /// Ids of the roles that may authorise it, when somebody has to.
        pub authorised_by: Vec<String>,
        /// Why: the deciding reason first.
        pub reasons: Vec<Reason>,
        /// The smallest changes that together would make the answer yes, on the day they name if
        /// they name one; empty when it is yes, and when no change would. Past a ceiling, where a
        /// client is or may be at high risk, a review by the named lead is asked for each time.
        pub changes: Vec<Change>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<SetAside>,
    }
}

choice! {
    /// The smallest change that would make an answer yes, and from when.
    #[derive(Debug)]
    pub enum Change by "change" {
        /// An extension of this much is authorised.
        Extend {
            /// How much, in the unit an extension is asked for (blocks for a block).
            amount: u32,
            /// Ids of the roles that may authorise it.
            authorised_by: Vec<String>,
            /// The first day from which it would help.
            helps_from: NaiveDate,
        },
        /// The session is on this day or later.
        NotBefore {
            /// The first day that would do.
            on: NaiveDate,
        },
        /// The session is on this day or earlier.
        NotAfter {
            /// The last day that would do.
            on: NaiveDate,
        },
        /// The session is at another time.
        OtherTime {
            /// The appointment it would clash with.
            clashes_with: String,
        },
        /// The session is held in one of these ways.
        OtherMode {
            /// The ways the line offers.
            allowed: Vec<DeliveryMode>,
        },
        /// Something is put in place before the session.
        PutInPlace {
            /// What.
            what: Prerequisite,
        },
        /// A role takes a step, or reviews and decides how to go on.
        StepTaken {
            /// The step.
            step: NextStepKind,
            /// Id of the role.
            by_role: String,
        },
        /// The client is seen on another line, or the missing fact is recorded.
        RecordFact {
            /// The field of the episode that must be recorded.
            field: String,
        },
        /// A smaller extension is asked for.
        AskForAtMost {
            /// The most that would do, in the unit an extension is asked for.
            amount: u32,
        },
        /// Somebody else authorises it.
        OtherAuthoriser {
            /// Ids of the roles that may.
            roles: Vec<String>,
        },
        /// Something is recorded with the request.
        Record {
            /// What.
            what: ExtensionRecord,
        },
        /// One of these reasons is given.
        OtherReason {
            /// The reasons the policy knows, as codes.
            allowed: Vec<String>,
        },
    }
}

word! {
    /// Something that must be in place before a session.
    pub enum Prerequisite {
        /// A key contact at the place.
        KeyContact,
        /// The client's agreement to the code of conduct.
        CodeOfConduct,
        /// A valid risk assessment of the place.
        VenueRiskAssessment,
        /// A plan of the activities.
        ActivityPlan,
        /// Agreement of both on the time.
        TimeAgreedByBoth,
    }
}

word! {
    /// Whether an extension is within the policy.
    pub enum ExtensionOutcome {
        /// It is; the authoriser may decide.
        WithinPolicy,
        /// It would be, once the changes named are made.
        Needs,
        /// The policy refuses it.
        Refused,
    }
}

answer! {
    /// Whether an extension is within the policy, and why.
    #[derive(Debug)]
    pub struct ExtensionAnswer {
        /// The caller's identifier of the episode.
        pub episode: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Within the policy, needs something, or refused.
        pub outcome: ExtensionOutcome,
        /// Why: the deciding reason first.
        pub reasons: Vec<Reason>,
        /// The smallest changes that together would bring it within the policy; empty when it is,
        /// and when no change would. Past a ceiling, where a client is or may be at high risk, a
        /// review by the named lead is asked for each time.
        pub changes: Vec<Change>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<SetAside>,
    }
}

answer! {
    /// Whether a series is as the policy asks, and why.
    #[derive(Debug)]
    pub struct SeriesAnswer {
        /// The caller's identifier of the series.
        pub series: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Everything is as the policy asks.
        pub as_asked: bool,
        /// Who is responsible for each session, and whatever is not as the policy asks.
        pub reasons: Vec<Reason>,
    }
}

answer! {
    /// Whether a worker's day can be worked, and why.
    #[derive(Debug)]
    pub struct WorkingDayAnswer {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// Nothing overlaps and every journey fits.
        pub feasible: bool,
        /// Why: whatever does not fit, in the order of the day.
        pub reasons: Vec<Reason>,
    }
}

answer_out! {
    /// Standings of many episodes: everything that went in comes out, decided or rejected.
    pub struct StandingBatch {
        /// The standings, in the order of the episodes.
        pub decided: Vec<Standing>,
        /// The episodes that could not be decided, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} decided, {} rejected", it.decided.len(), it.rejected.len()
}
