//! Who waits, for how long under whose rules, who is next, and why.
//!
//! There is no predictive risk score anywhere (NICE NG225, 1.6): a band of urgency is what a
//! person recorded. No protected characteristic (Equality Act 2010) ranks anybody, unless the
//! policy declares a positive action and justifies it in writing.

pub mod answers;
pub mod batch;
pub mod facts;
pub mod order;
pub mod policy;
pub mod reason;

mod case;
mod checks;
mod clock;
mod overtaking;
mod overview;
mod plain;
mod points;
#[cfg(feature = "python")]
mod python_frames;
mod questions;
mod rank;
mod regimes;
mod routes;
mod stages;
mod targets;
mod words;

pub use answers::*;
pub use batch::{ListPart, RankedColumns, ReferralColumns, RowApart};
pub use facts::*;
pub use policy::{
    ClockRegime, DayUnit, OrderKey, ProtectedCharacteristic, ReferralStep, UnavailabilityKind,
};
pub use questions::WaitingList;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::WaitingReason;
