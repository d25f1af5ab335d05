//! Which competencies a role asks for, which levels a worker has shown, and what comes next.
//!
//! A framework is data: competencies, each with a scale of its own, or statements that an
//! organisation meets or does not meet. The order of levels is their position; a label or a number
//! is what a source printed and decides nothing.

pub mod framework;

pub use framework::{
    Competency, CompetencyFramework, CompetencyLevel, CompetencyRequirement, FrameworkSource,
    IrregularityKind, LevelOrder, PrintedAt, PrintedIrregularity, RoleProfile, Statement,
};
