//! **Carewright**: the operating rules of a community mental-health service, as a library.
//!
//! Given the facts a service already records and the service's own policy, Carewright says what
//! the service's rules require, and why: the same answer in every language. It decides nothing
//! clinical; it tells people what their own policy says and leaves the human decision visible.
//!
//! ```text
//! policy file (TOML/JSON)      facts (records)        as-of date
//!        │ parse, check             │ check               │
//!        ▼                          ▼                     ▼
//! Policy ───────────────► rule family: a pure function ───► answer and reasons
//! ```
//!
//! A module for each family of rules has its facts, its answers and its reasons; [`families`] is all
//! of them as data, and a [`Policy`] answers the questions of each.
//!
//! The core reads no clock, file, network or environment, and holds no state.
#![cfg_attr(not(any(feature = "uniffi", feature = "python")), forbid(unsafe_code))]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::disallowed_methods,
        clippy::disallowed_types
    )
)]

pub mod adjustments;
pub mod availability;
pub mod calendar;
pub mod competency;
pub mod decision;
pub mod families;
pub mod people;
pub mod policy;
pub mod questions;
pub mod session_limits;
pub mod supervision;
pub mod waiting_list;

mod document;
mod facts;

#[cfg(feature = "uniffi")]
mod foreign;
#[cfg(feature = "python")]
mod python;

pub use decision::{CareError, Problem};
pub use policy::Policy;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use python::{classes, guarded};

/// The version of the library. Every answer that a policy gives holds it, so that the answer can be
/// given again.
#[must_use]
pub const fn library_version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("carewright");

/// The Rust examples of the README and the handbook, run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/rust.md")]
#[doc = include_str!("../../docs/competency-frameworks.md")]
struct Handbook;
