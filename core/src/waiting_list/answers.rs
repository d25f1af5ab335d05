//! What the questions answer: plain data, each with the reasons that produced it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::policy::{ClockRegime, DayUnit, OrderKey, ReferralStep};
use super::reason::WaitingReason;
use crate::decision::{LaterFact, PolicyStamp, Rejected};
use crate::facts::{answer, answer_out, choice, word};

word! {
    /// Whether a clock runs.
    pub enum ClockState {
        /// The referral is received after the as-of date.
        NotStarted,
        /// It runs.
        Running,
        /// The last step it measures was taken, or the referral was closed.
        Stopped,
        /// The wait has ended and is not measured.
        Excluded,
    }
}

answer! {
    /// How a wait reads under one set of rules, and why.
    #[derive(Debug)]
    pub struct Clock {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The rules under which it was counted.
        pub regime: ClockRegime,
        /// Whether it runs.
        pub state: ClockState,
        /// The day since which the client waits.
        pub waiting_since: NaiveDate,
        /// The day it stopped.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stopped_on: Option<NaiveDate>,
        /// The days on which it was reset to zero, earliest first.
        pub resets: Vec<NaiveDate>,
        /// Calendar days from the day since which the client waits.
        pub days_since: u32,
        /// Days deducted since the last reset.
        pub days_deducted: u32,
        /// Days on the clock.
        pub days_on_clock: u32,
        /// What is to happen within how many days, and where that stands.
        pub targets: Vec<TargetStanding>,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

word! {
    /// Where a target stands.
    pub enum TargetState {
        /// The step from which it counts has not been taken.
        NotStarted,
        /// There is time.
        OnTime,
        /// There is little time.
        DueSoon,
        /// The time has passed, and the step has not been taken.
        Breached,
        /// The step was taken in time.
        Met,
        /// The step was taken late.
        MetLate,
        /// The referral was closed, or the wait is not measured: the target no longer applies.
        Ended,
    }
}

answer! {
    /// A target and where it stands.
    #[derive(Debug)]
    pub struct TargetStanding {
        /// Its name in the policy or in the national rules.
        pub name: String,
        /// The step from which it counts.
        pub counted_from: ReferralStep,
        /// The step that meets it.
        pub to: ReferralStep,
        /// Id of the role that answers for it, where the policy names one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner: Option<String>,
        /// What it is counted in.
        pub unit: DayUnit,
        /// Within so many, in `unit`.
        pub within: u32,
        /// Of a hundred referrals, how many are to meet it, where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share_percent: Option<u32>,
        /// Where it stands.
        pub state: TargetState,
        /// Counted so far, or when the step was taken, in `unit`.
        pub used: u32,
        /// The last day in time, once it counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due_on: Option<NaiveDate>,
        /// The day the step was taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reached_on: Option<NaiveDate>,
    }
}

answer! {
    /// One history as every clock reads it.
    #[derive(Debug)]
    pub struct ClocksSideBySide {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The national clocks, and the local one where the policy spells it out.
        pub clocks: Vec<Clock>,
    }
}

answer! {
    /// Where a referral is on its way, and where each target stands.
    #[derive(Debug)]
    pub struct Stages {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The step that comes next; none once the referral was closed or has had a first session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_step: Option<ReferralStep>,
        /// The service's targets, by name.
        pub targets: Vec<TargetStanding>,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

answer! {
    /// Whether a step may be taken, and why.
    #[derive(Debug)]
    pub struct StepAnswer {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// It may.
        pub allowed: bool,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

answer! {
    /// The points of a referral, each part by itself.
    #[derive(Debug, Copy, Default)]
    pub struct Contributions {
        /// Points of the band.
        pub band: u32,
        /// Points of the declared groups.
        pub groups: u32,
        /// Points of the weeks waited.
        pub ageing: u32,
        /// Points of a breach.
        pub breach: u32,
        /// Points of appointments that the service cancelled.
        pub cancelled_by_service: u32,
        /// All of them.
        pub total: u32,
    }
}

answer! {
    /// A referral on the list, at its place.
    #[derive(Debug)]
    pub struct RankedReferral {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// Its place, counted from 1.
        pub place: u64,
        /// Its points, each part by itself.
        pub points: Contributions,
        /// It is past the target whose breach the policy reads.
        pub breached: bool,
        /// The day since which the client waits.
        pub waiting_since: NaiveDate,
        /// Calendar days since then.
        pub days_waited: u32,
        /// What is to be known of it besides its place.
        pub reasons: Vec<WaitingReason>,
    }
}

answer! {
    /// A referral that has no place on the list, and why.
    #[derive(Debug)]
    pub struct ReferralApart {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// Ids of the roles to tell; empty when nobody has to be.
        pub tell: Vec<String>,
        /// Where the client is better served, where that is the reason.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub refer_to: Option<String>,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
    }
}

answer_out! {
    /// The list in order: everything that went in comes out once.
    pub struct Ranking {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Those who must not wait on a list, first of all, and whom to tell.
        pub immediate: Vec<ReferralApart>,
        /// The list, the next first.
        pub ranked: Vec<RankedReferral>,
        /// Those better served elsewhere, and where.
        pub elsewhere: Vec<ReferralApart>,
        /// Those who do not wait: allocated, closed, or not yet received.
        pub not_waiting: Vec<ReferralApart>,
        /// Those that could not be placed, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} immediate, {} ranked, {} elsewhere, {} not waiting, {} rejected", it.immediate.len(), it.ranked.len(), it.elsewhere.len(), it.not_waiting.len(), it.rejected.len()
}

answer! {
    /// The place of one referral, and what would change it.
    #[derive(Debug)]
    pub struct Explanation {
        /// The caller's identifier of the referral.
        pub referral: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Its place, counted from 1; none when it is not on the list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub place: Option<u64>,
        /// How many are on the list.
        pub of: u64,
        /// Its points, each part by itself.
        pub points: Contributions,
        /// By what the list is ordered.
        pub order: Vec<OrderKey>,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
        /// What would change its place.
        pub changes: Vec<PlaceChange>,
        /// Facts dated after the as-of date, which did not count.
        pub set_aside: Vec<LaterFact>,
    }
}

choice! {
    /// Something that would change a place.
    #[derive(Debug)]
    pub enum PlaceChange by "change" {
        /// A person records a band.
        RecordBand {
            /// The band in which it is placed until then.
            placed_as: String,
        },
        /// The wait adds points.
        WaitsOn {
            /// The day.
            on: NaiveDate,
            /// Points it adds.
            adds: u32,
        },
        /// The target is breached.
        Breaches {
            /// The first day past the target.
            on: NaiveDate,
            /// Points it adds.
            adds: u32,
        },
        /// It has as many points as the one before it.
        PointsOfTheOneBefore {
            /// The referral before it.
            referral: String,
            /// Points that are lacking.
            lacking: u32,
        },
    }
}

answer! {
    /// Which of two referrals is first, and why.
    #[derive(Debug)]
    pub struct Comparison {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// The one that is first; none when one of them is not on the list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first: Option<String>,
        /// The other.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub second: Option<String>,
        /// Why, in one sentence.
        pub sentence: String,
        /// Why: the deciding reason first.
        pub reasons: Vec<WaitingReason>,
    }
}

answer! {
    /// How many later arrivals can ever come before somebody who waits.
    #[derive(Debug)]
    pub struct Overtaking {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// There is a bound.
        pub bounded: bool,
        /// Only those who arrive within so many days can come before; nobody later ever does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub window_days: Option<u32>,
        /// With the arrivals given, at most so many places are lost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub most_places: Option<u64>,
        /// The clause of the policy for which there is no bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clause: Option<String>,
        /// Why.
        pub reasons: Vec<WaitingReason>,
    }
}

answer! {
    /// A code and how many there are.
    #[derive(Debug)]
    pub struct CodeCount {
        /// The code.
        pub code: String,
        /// How many.
        pub count: u64,
    }
}

answer_out! {
    /// The state of the list.
    pub struct ListOverview {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// How many wait.
        pub waiting: u64,
        /// The longest wait, in calendar days.
        pub longest_days: u32,
        /// Referrals with a target that is breached, by identifier.
        pub breached: Vec<String>,
        /// Referrals with a target that is due soon, by identifier.
        pub due_soon: Vec<String>,
        /// How many wait in each band.
        pub by_band: Vec<CodeCount>,
        /// How many wait from each source.
        pub by_source: Vec<CodeCount>,
        /// How many wait of groups at high risk.
        pub of_high_risk_groups: u64,
        /// What is to be known of the list.
        pub reasons: Vec<WaitingReason>,
        /// Those that could not be read, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "{} waiting, {} rejected", it.waiting, it.rejected.len()
}
