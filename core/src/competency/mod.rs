//! Which competencies a role asks for, which levels a worker has shown, and what comes next.
//!
//! A framework is data: competencies, each with a scale of its own, or statements that an
//! organisation meets or does not meet. The order of levels is their position; a label or a number
//! is what a source printed and decides nothing.
//!
//! What scales that count differently have in common is the distance from the level that a role
//! requires. A person specification is read the same way: what is essential is a gate, what is
//! desirable adds, and no protected characteristic has a field.

pub mod answers;
pub mod facts;
pub mod framework;
pub mod policy;
pub mod reason;

mod batch;
mod before_start;
mod case;
mod checks;
mod development;
mod fraction;
mod kernel;
mod organisation;
mod profile;
mod progress;
#[cfg(feature = "python")]
mod python_frames;
mod questions;
mod shortlist;
mod standing;
mod team;
mod words;

pub use answers::*;
pub use batch::{
    ProfileColumns, RatedWorkerColumns, RatingColumns, RatingRecords, ReadinessColumns,
    StandingColumns,
};
pub use facts::*;
pub use framework::{
    Competency, CompetencyFramework, CompetencyLevel, CompetencyRequirement, FrameworkSource,
    IrregularityKind, LevelOrder, PrintedAt, PrintedIrregularity, RoleProfile, Statement,
};
pub use policy::{CriterionNeed, EvidenceKind, PreStartCheck, RaterKind, ShownBy};
pub use questions::CompetencyRules;
#[cfg(feature = "python")]
#[doc(hidden)]
pub use questions::python;
pub use reason::CompetencyReason;
