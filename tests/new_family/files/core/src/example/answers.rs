//! What the questions answer, with the reasons that produced it.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::reason::ExampleReason;
use crate::decision::PolicyStamp;
use crate::facts::{answer, word};

word! {
    /// Whether a room may be used for clients.
    pub enum RoomOutcome {
        /// It may.
        MayBeUsed,
        /// It may not.
        MayNotBeUsed,
    }
}

answer! {
    /// Whether one room may be used for clients.
    pub struct RoomUse {
        /// The caller's identifier of the room.
        pub room: String,
        /// The date the answer speaks of.
        pub as_of: NaiveDate,
        /// The policy it was read from.
        pub policy: PolicyStamp,
        /// Whether it may.
        pub outcome: RoomOutcome,
        /// Why.
        pub reasons: Vec<ExampleReason>,
    }
}

impl fmt::Debug for RoomUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RoomUse(room={:?}, as_of={})", self.room, self.as_of)
    }
}
