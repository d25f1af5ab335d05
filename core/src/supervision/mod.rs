//! Whose supervision is due, what it must cover, and whether it is really in place.
//!
//! Requirements are the service's own: how often, how long and in what form is in the policy, and
//! no figure is assumed. The kinds of supervision never stand in for one another, and a meeting
//! that does not count says which condition failed.

pub mod answers;
pub mod facts;
pub mod policy;
pub mod reason;

mod agenda;
mod batch;
mod case;
mod checks;
mod coverage;
mod credit;
mod for_availability;
mod measure;
mod period;
#[cfg(feature = "python")]
mod python_frames;
mod questions;
mod record_gaps;
mod schedule;
mod status;
mod structure;
mod with_adjustments;
mod words;

pub use answers::*;
pub use batch::{AbsenceColumns, MeetingColumns, StatusColumns, SupervisionRecords, WorkerColumns};
pub use facts::*;
pub(crate) use for_availability::{ForAvailability, for_availability};
pub use policy::{
    AbsenceKind, AgendaTopic, FeedbackPart, PracticePart, SupervisionKind, SupervisionSetting,
};
pub use questions::SupervisionRules;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::SupervisionReason;
pub(crate) use with_adjustments::{one_worker, with_adjustments};
