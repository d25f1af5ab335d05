//! Whether a worker may be given new clients, how many, and within which limits.
//!
//! Here the families about workers meet: what the role allows, what is agreed with the worker, and
//! whether their supervision is in place. The tightest decides. Every answer is made for one view:
//! whoever plans the rota reads how many places there are and the limits of the work, not why. A
//! peer support worker is never counted as cover for a vacancy or a gap.

pub mod answers;
pub mod facts;
pub mod policy;
pub mod reason;

mod batch;
mod case;
mod checks;
mod decide;
mod places;
mod questions;
mod words;

pub use answers::*;
pub use facts::*;
pub use questions::AvailabilityRules;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::AvailabilityReason;
