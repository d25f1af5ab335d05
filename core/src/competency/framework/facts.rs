//! What a framework is, and what a role asks of it. Plain data, as a file says it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::facts::{facts, word};

/// Defines a record that people may also make in code.
macro_rules! record {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        facts! {
            $(#[$about])*
            #[derive(Debug)]
            pub struct $name { $($fields)* }
        }
    };
}
pub(super) use record;

facts! {
    /// A competency framework: competencies with levels, statements without, or both.
    pub struct CompetencyFramework {
        /// The framework's id, the service's own.
        pub id: String,
        /// What it is called.
        pub title: String,
        /// Its version, as its owner says it.
        pub version: String,
        /// Whether a level includes those below it.
        pub level_order: LevelOrder,
        /// Where it comes from.
        pub source: FrameworkSource,
        /// Its competencies, in the order of the source.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub competencies: Vec<Competency>,
        /// Its statements, in the order of the source.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub statements: Vec<Statement>,
    }
}

impl fmt::Debug for CompetencyFramework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CompetencyFramework(id={:?}, version={:?}, {} competencies, {} statements)",
            self.id,
            self.version,
            self.competencies.len(),
            self.statements.len()
        )
    }
}

record! {
    /// Where a framework comes from, and on what terms.
    pub struct FrameworkSource {
        /// The document it was read from.
        pub document: String,
        /// The licence of that document, or that none is stated.
        pub licence: String,
        /// What else a reader must know, such as what was put in other words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub note: Option<String>,
    }
}

word! {
    /// Whether a level includes those below it.
    pub enum LevelOrder {
        /// Who meets a level has met every lower one.
        Cumulative,
        /// Each level stands for itself.
        Independent,
    }
}

record! {
    /// A competency with a scale of its own.
    pub struct Competency {
        /// The competency's id, unique in the framework.
        pub id: String,
        /// What it is called.
        pub title: String,
        /// The part of the framework it belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub area: Option<String>,
        /// The level that the role expects, by its id, where the source names one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub desired: Option<String>,
        /// Why it matters to the people who are supported.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub relevance: Option<String>,
        /// The competencies it builds on, by their ids; it is what each of them unlocks.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub requires: Vec<String>,
        /// How the source prints it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub printed: Option<PrintedAt>,
        /// Its levels, the lowest first: the position is the order.
        pub levels: Vec<CompetencyLevel>,
    }
}

record! {
    /// One level of a competency.
    pub struct CompetencyLevel {
        /// The level's id, unique in the competency.
        pub id: String,
        /// Its label, as printed; two levels may have the same.
        pub label: String,
        /// Its number, as printed; it decides nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub number: Option<i32>,
        /// What a worker at this level does, each indicator in one text.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub indicators: Vec<String>,
    }
}

record! {
    /// How a source prints a competency: what a reader had to decide to read it at all.
    pub struct PrintedAt {
        /// The place in the source.
        pub place: String,
        /// The title as printed, where the framework writes it otherwise.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub title: Option<String>,
        /// The headers over the columns of levels as printed, the lowest level first.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub headers: Vec<String>,
        /// What is irregular in print.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub irregularities: Vec<PrintedIrregularity>,
    }
}

record! {
    /// Something irregular in print.
    pub struct PrintedIrregularity {
        /// What it is.
        pub kind: IrregularityKind,
        /// The level it is at, by its id; none where it is at the whole competency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub level: Option<String>,
        /// The indicator of that level, counted from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub indicator: Option<u32>,
    }
}

word! {
    /// What can be irregular in print.
    pub enum IrregularityKind {
        /// The headers are parted from the competency by a page break.
        HeaderOnPageBefore,
        /// The headers stand over an earlier competency of the same table.
        HeaderOfEarlierCompetency,
        /// The row goes on after a page break.
        RowOverPageBreak,
        /// An indicator goes on after a page break, in the middle of a sentence.
        SentenceOverPageBreak,
        /// The indicators of a level are one block, not told apart.
        IndicatorsInOneBlock,
        /// An indicator holds a list of points.
        ListInIndicator,
        /// The competency's own cell holds a list besides its title.
        ListBesideTitle,
        /// No line says why the competency matters, where others have one.
        NoRelevance,
    }
}

record! {
    /// A statement that is met or not met, without levels.
    pub struct Statement {
        /// The statement's id, unique in the framework.
        pub id: String,
        /// The part of the framework it belongs to.
        pub area: String,
        /// The heading within that part.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub section: Option<String>,
        /// The statement it is part of, by its id.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub parent: Option<String>,
        /// When it applies, as a word that an assessment answers; none where it always does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub applies_when: Option<String>,
        /// What it says.
        pub text: String,
        /// What it names in particular: points to look at, not assessed one by one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub points: Vec<String>,
    }
}

record! {
    /// What a role asks of a framework.
    pub struct RoleProfile {
        /// The role, as an id of the policy.
        pub role: String,
        /// The framework, by its id.
        pub framework: String,
        /// What is asked, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub requirements: Vec<CompetencyRequirement>,
    }
}

record! {
    /// The level of one competency that a role asks for.
    pub struct CompetencyRequirement {
        /// The competency, by its id.
        pub competency: String,
        /// The level asked for, by its id; where absent, the competency's desired level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub level: Option<String>,
        /// Without it the role cannot be done.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub essential: bool,
        /// How much it counts beside the others.
        pub weight: u32,
    }
}
