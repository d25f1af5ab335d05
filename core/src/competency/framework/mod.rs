//! Competency frameworks as data: read from files, checked, and never repaired in silence.

pub mod facts;

pub use facts::*;
