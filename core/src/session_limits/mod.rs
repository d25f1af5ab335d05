//! How many sessions a client may have, what counts towards the limit, who may extend it, when a
//! supported exit is planned, and what follows missed appointments.

pub mod answers;
pub mod batch;
pub mod facts;
pub mod policy;
pub mod reason;

mod booking;
mod case;
mod checks;
mod eligibility;
mod exits;
mod extensions;
mod ledger;
mod missed;
#[cfg(feature = "python")]
mod python_frames;
#[cfg(feature = "python")]
mod python_html;
mod questions;
mod risk;
mod series;
mod standing;
mod usage;
mod verdict;
mod words;
mod working_day;

pub use answers::*;
pub use batch::{AppointmentColumns, EpisodeColumns, EpisodeRecords, StandingColumns};
pub use facts::*;
pub use policy::{
    ChecklistItem, DeliveryMode, ExitPlanItem, ExtensionRecord, MissedCounted, NextStepKind, Phase,
};
pub use questions::SessionLimits;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::Reason;
