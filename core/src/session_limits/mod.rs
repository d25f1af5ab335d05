//! How many sessions a client may have, what counts towards the limit, who may extend it, when a
//! supported exit is planned, and what follows missed appointments.

pub mod answers;
pub mod facts;
pub mod policy;
mod questions;
pub mod reason;
mod words;

pub use answers::*;
pub use facts::*;
pub use policy::{
    ChecklistItem, DeliveryMode, ExitPlanItem, ExtensionRecord, MissedCounted, NextStepKind, Phase,
};
pub use questions::SessionLimits;
pub use reason::Reason;
