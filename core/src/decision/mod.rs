//! What every answer has: typed reasons with stable codes, problems that name the field at fault,
//! one small error type for bad input, and the canonical JSON form; by which policy it was decided,
//! for whom, which facts were set aside and which records could not be decided.

pub mod columns;

mod beside;
mod each;
mod error;
mod json;
pub(crate) mod phrases;
#[cfg(feature = "python")]
mod python;
mod reasons;
mod said;
mod view;
mod watch;

pub use beside::{LaterFact, PolicyStamp, Rejected, SetAside, SetAsideKind};
pub(crate) use each::{decide_each, decide_each_named};
pub use error::{CareError, Problem};
pub use json::{Wire, from_json, to_canonical_json};
pub(crate) use json::{json_fault, word_of};
pub use reasons::RuleEntry;
pub(crate) use reasons::{GivenFacts, reasons};
pub(crate) use said::{Coded, Said, say_reason};
pub use view::AnswerView;
pub use watch::Watch;
pub(crate) use watch::look;
