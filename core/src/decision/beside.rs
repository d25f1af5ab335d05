//! What every answer has beside what it decides: by which policy, which facts did not count, and
//! which records could not be decided.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::CareError;
use crate::facts::{answer, word};

answer! {
    /// The policy that an answer was read from, so that it can be replayed.
    #[derive(Debug)]
    pub struct PolicyStamp {
        /// The first day of the version that was used.
        pub effective_from: NaiveDate,
        /// The fingerprint of the whole checked policy.
        pub fingerprint: String,
        /// The version of the library that gave the answer.
        pub library: String,
    }
}

answer! {
    /// A fact dated after the as-of date: it did not count, and is not lost.
    #[derive(Debug)]
    pub struct SetAside {
        /// What kind of fact it is.
        pub kind: SetAsideKind,
        /// The caller's identifier of the record that holds it.
        pub id: String,
        /// The date that lies after the as-of date.
        pub dated: NaiveDate,
    }
}

word! {
    /// What kind of fact was set aside.
    pub enum SetAsideKind {
        /// What became of an appointment.
        Attendance,
        /// A cancellation.
        Cancellation,
        /// A replacement for a missed appointment.
        Rebooking,
        /// A waiver.
        Waiver,
        /// A request for an extension.
        ExtensionRequest,
        /// A decision about an extension.
        ExtensionDecision,
        /// The end of the episode.
        EpisodeEnd,
        /// The start of planning the supported exit.
        ExitPlan,
        /// A step taken after missed appointments.
        StepTaken,
    }
}

answer! {
    /// A fact dated after the as-of date: it did not count, and is not lost.
    #[derive(Debug)]
    pub struct LaterFact {
        /// The field of the record that holds it, such as `steps[assessed]`.
        pub field: String,
        /// The date that lies after the as-of date.
        pub dated: NaiveDate,
    }
}

/// A record that could not be decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct Rejected {
    /// Its place in what was given, counted from 0.
    pub position: u64,
    /// The caller's identifier of the record.
    pub record: String,
    /// What is wrong with it.
    pub error: CareError,
}
