//! Competency frameworks as data: read from files, checked, and never repaired in silence.
//!
//! ```
//! use carewright::competency::framework::{CompetencyFramework, lint, shipped_framework};
//!
//! let navigator = shipped_framework("recovery-navigator")?;
//! assert_eq!(navigator.scales[0].printed, ["Entry Level (2)", "Desired Level (3)", "Exceptional Level (4)"]);
//!
//! // It comes back exactly, in every format, and its irregularities with it.
//! let again = CompetencyFramework::from_csv(&navigator.framework.to_csv())?;
//! assert_eq!(again, navigator);
//!
//! let found = lint(&navigator.framework);
//! assert!(found.findings.iter().any(|one| one.stable_code() == "framework.asks_no_more"));
//! # Ok::<(), carewright::CareError>(())
//! ```

pub mod facts;
pub mod warning;

mod case;
mod case_build;
mod case_rubrics;
mod cells;
mod check;
mod circle;
mod csv;
mod export;
#[cfg(feature = "uniffi")]
mod foreign;
mod lint;
mod load;
mod printed;
#[cfg(feature = "python")]
mod python;
mod scales;
#[cfg(feature = "schema")]
mod schema;
mod shipped;
mod texts;
mod words;

pub(in crate::competency) use check::MOST_LEVELS;
pub use facts::*;
pub use lint::{FrameworkLint, lint};
pub use load::{FrameworkFormat, LoadedFramework, ScaleReading};
#[cfg(feature = "schema")]
pub use schema::framework_schema;
pub use shipped::{shipped_framework, shipped_frameworks};
pub(crate) use warning::REASONS;
pub use warning::{FrameworkWarning, LevelIndicators, LevelSequence, NumberUse, ScaleShape};
