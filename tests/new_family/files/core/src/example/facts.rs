//! What a service records of a room. `Debug` shows which room it is and nothing else.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::facts::facts;

facts! {
    /// A room in which clients may be seen.
    pub struct Room {
        /// The caller's identifier of the room.
        pub id: String,
        /// The day of its latest risk assessment. Left out: none was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub assessed_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Room(id={:?})", self.id)
    }
}
