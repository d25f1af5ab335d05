//! What is agreed with a worker so that they can do the work, whether it is really in place, what
//! the other rules have to obey, and who may be told.
//!
//! An adjustment has a life, from being asked for to its end, and effects that are typed. Every
//! answer is made for one view: whoever plans the rota reads "No work after 18:00 until
//! 2027-03-01." and nothing else. Gaps in employment and sickness enter no answer at all.

pub mod answers;
pub mod effects;
pub mod facts;
pub mod policy;
pub mod reason;

mod case;
mod checks;
mod for_availability;
mod for_supervision;
mod in_force;
mod limits;
mod own_care;
#[cfg(feature = "python")]
mod python_frames;
mod questions;
mod readiness;
mod register;
mod wellbeing;
pub(crate) mod words;
mod work;

pub use answers::*;
pub(crate) use case::{client_identifier, holds_client_identifier};
pub use effects::*;
pub use facts::*;
pub(crate) use for_availability::{ForAvailability, Limit, for_availability};
pub(crate) use for_supervision::{AgreedSupervision, for_supervision};
pub use policy::{ChangeKind, StartStep};
pub use questions::Adjustments;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::AdjustmentReason;
