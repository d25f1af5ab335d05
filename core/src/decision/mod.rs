//! What every answer has: typed reasons with stable codes, problems that name the field at fault,
//! one small error type for bad input, and the canonical JSON form.

pub mod columns;

mod error;
mod json;
mod reasons;
mod said;
mod watch;

pub use error::{CareError, Problem};
pub use json::{Wire, from_json, to_canonical_json};
pub(crate) use json::{json_fault, word_of};
pub use reasons::RuleEntry;
pub(crate) use reasons::{GivenFacts, reasons};
pub(crate) use said::{Coded, Said, say_reason};
pub use watch::Watch;
pub(crate) use watch::Watched;
