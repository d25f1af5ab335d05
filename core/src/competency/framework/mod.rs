//! Competency frameworks as data: read from files, checked, and never repaired in silence.

pub mod facts;
pub mod warning;

mod circle;
mod lint;
mod printed;
mod scales;
mod texts;
mod words;

pub use facts::*;
pub use lint::{FrameworkLint, lint};
pub use warning::*;
