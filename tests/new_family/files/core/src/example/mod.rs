//! Whether a room may be used for clients: an invented family, which shows how one is added.

pub mod answers;
pub mod facts;
pub mod policy;
pub mod reason;

mod checks;
mod questions;

pub use answers::*;
pub use facts::*;
pub use questions::ExampleRules;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::ExampleReason;
