//! What the questions answer: plain data, each with the reasons that produced it, made for one
//! view. `Debug` shows whom an answer is about and for whom it is, and nothing else.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::reason::AvailabilityReason;
use crate::adjustments::AdjustedLimits;
use crate::decision::{AnswerView, LaterFact, PolicyStamp, Rejected};
use crate::facts::{answer, answer_out, word};
use crate::people::RecordedRisk;

word! {
    /// Whether a worker may be given new clients, the freest first.
    pub enum AvailabilityOutcome {
        /// They may, as anybody in the role.
        Available,
        /// They may, within limits that are their own.
        AvailableWithinLimits,
        /// Only if the lead or the worker agrees.
        NeedsAgreement,
        /// They may not.
        NotAvailable,
        /// This view is not told.
        NotToldHere,
    }
}

answer! {
    /// Whether one worker may be given new clients, as one view is told of it.
    pub struct Availability {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Whether they may; the same in every view that is told.
        pub outcome: AvailabilityOutcome,
        /// New clients who may be given now, without asking anybody.
        pub places: u32,
        /// Further new clients, once whoever has to agree does.
        pub places_by_agreement: u32,
        /// Id of the role that has to agree to any new client, where one has to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub agreement_of_role: Option<String>,
        /// The worker has to agree to the further ones.
        pub agreement_of_worker: bool,
        /// Clients now, in a view that is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caseload: Option<u32>,
        /// The most clients at once, by role, hours and adjustments together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caseload_at_most: Option<u32>,
        /// New clients in this week so far.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub new_this_week: Option<u32>,
        /// The most new clients in a week.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub new_this_week_at_most: Option<u32>,
        /// The recorded risk of clients the role is given.
        pub risks: Vec<RecordedRisk>,
        /// Ids of the service lines whose clients the role is given; empty where it is every line.
        pub lines: Vec<String>,
        /// The places may be counted towards a vacancy or a gap; never those of a peer support worker.
        pub counts_as_cover: bool,
        /// The limits of the work that are in force, to be kept to with every client.
        pub limits: AdjustedLimits,
        /// Why: the deciding reason first.
        pub reasons: Vec<AvailabilityReason>,
        /// Facts dated after the as-of date, which did not count, in a view that is told of them.
        pub set_aside: Vec<LaterFact>,
    }
}

impl fmt::Debug for Availability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Availability(worker={:?}, as_of={}, view={:?})",
            self.worker, self.as_of, self.view
        )
    }
}

answer_out! {
    /// The availability of many workers: everybody who went in comes out, decided or rejected.
    pub struct AvailabilityBatch {
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// For whom it is made.
        pub view: AnswerView,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Places of all of them, without asking anybody.
        pub places: u64,
        /// Those of them that may be counted towards a vacancy or a gap.
        pub places_as_cover: u64,
        /// The answers, in the order of the workers.
        pub decided: Vec<Availability>,
        /// The workers who could not be decided, and what to put right.
        pub rejected: Vec<Rejected>,
    }
    shows |it| "as_of={}, view={:?}, {} decided, {} rejected",
        it.as_of, it.view, it.decided.len(), it.rejected.len()
}
