//! Words about people that several families share.

use serde::{Deserialize, Serialize};

use crate::facts::word;

word! {
    /// Whether a person has recorded the client as at high risk. Never computed.
    #[derive(Default)]
    pub enum RecordedRisk {
        /// Nobody has recorded it yet; treated with the same care as high.
        #[default]
        NotRecorded,
        /// A person recorded that the risk is not high.
        NotHigh,
        /// A person recorded high risk.
        High,
    }
}

word! {
    /// The form in which a meeting is held.
    pub enum SupervisionFormat {
        /// In one room.
        InPerson,
        /// By telephone.
        Telephone,
        /// By video.
        Video,
    }
}
