//! From a text to a framework: read, check its shape and its meaning, all faults at once, and say
//! how it was read.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::check::{Check, Part};
use super::facts::{Competency, CompetencyFramework, CompetencyLevel, Statement, record};
use super::warning::FrameworkWarning;
use super::words::as_printed;
use super::{case, csv, printed, scales};
use crate::decision::{CareError, Problem, to_canonical_json};
use crate::document::parse;
use crate::document::{Faults, Located, Node, SchemaCheck, Text, Value};
use crate::facts::{facts, word};

/// The schema of a framework, generated from the types.
const SCHEMA: &str = include_str!("framework.schema.json");
/// The largest package, in bytes: packages of the exchange format repeat much for every item.
const MOST_BYTES_OF_A_PACKAGE: usize = 16_777_216;

word! {
    /// How a framework is written.
    pub enum FrameworkFormat {
        /// TOML, for people.
        Toml,
        /// JSON, for machines.
        Json,
        /// A table with one row for each level and each statement, for spreadsheets.
        Csv,
        /// A package of the 1EdTech CASE exchange format.
        CaseJson,
    }
}

facts! {
    /// A framework as it was read, and what was irregular about it.
    pub struct LoadedFramework {
        /// The framework.
        pub framework: CompetencyFramework,
        /// How each scale was read, in the order of the framework.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub scales: Vec<ScaleReading>,
        /// What was irregular; nothing of it was put right.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub warnings: Vec<FrameworkWarning>,
    }
}

impl fmt::Debug for LoadedFramework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, warnings) = (&self.framework.id, self.warnings.len());
        write!(f, "LoadedFramework(id={id:?}, {warnings} warnings)")
    }
}

record! {
    /// How the scale of one competency was read: its levels by their positions.
    pub struct ScaleReading {
        /// The competency, by its id.
        pub competency: String,
        /// The ids of its levels, the lowest first.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub levels: Vec<String>,
        /// What is printed over them, such as `Entry Level (2)`, in the same order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub printed: Vec<String>,
        /// The position of the desired level, counted from 1 at the lowest, where one is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub desired: Option<u32>,
    }
}

impl CompetencyFramework {
    /// Reads a framework from TOML.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn from_toml(text: &str) -> Result<LoadedFramework, CareError> {
        Self::read(text, FrameworkFormat::Toml)
    }

    /// Reads a framework from JSON, and checks it as a file is checked.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn from_json(text: &str) -> Result<LoadedFramework, CareError> {
        Self::read(text, FrameworkFormat::Json)
    }

    /// Reads a framework from CSV: one row for each level and each statement.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn from_csv(text: &str) -> Result<LoadedFramework, CareError> {
        Self::read(text, FrameworkFormat::Csv)
    }

    /// Reads a framework from a package of the 1EdTech CASE exchange format. What a framework has
    /// no place for is said in the warnings.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn from_case_json(text: &str) -> Result<LoadedFramework, CareError> {
        Self::read(text, FrameworkFormat::CaseJson)
    }

    /// Reads a framework that is written in a format.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn read(text: &str, format: FrameworkFormat) -> Result<LoadedFramework, CareError> {
        read(text, format, most_bytes(format)).map_err(|found| {
            let text = Text::new(text);
            invalid(found, |located| {
                let (line, column) = text.line_and_column(located.place.offset);
                Problem {
                    line: Some(line),
                    column: Some(column),
                    ..located.problem
                }
            })
        })
    }

    /// Checks a framework that was made in code as a file is checked.
    ///
    /// # Errors
    /// [`CareError::FrameworkInvalid`] with every fault.
    pub fn check(&self) -> Result<(), CareError> {
        let text = to_canonical_json(self);
        // A package may become a framework that is larger than a file of one may be.
        match read(&text, FrameworkFormat::Json, MOST_BYTES_OF_A_PACKAGE) {
            Ok(_) => Ok(()),
            // It was never a text: its paths say where, and there are no lines.
            Err(found) => Err(invalid(found, |located| located.problem)),
        }
    }
}

fn invalid(found: Faults, place: impl Fn(Located) -> Problem) -> CareError {
    let by = |problem: &Problem| (problem.path.clone(), problem.code.clone());
    let problems = found.listed(by, place).into_iter().map(of_a_framework);
    CareError::FrameworkInvalid {
        problems: problems.collect(),
    }
}

/// The reader and the check of shapes are those of policies; what they find is a framework's here.
fn of_a_framework(mut problem: Problem) -> Problem {
    if let Some(rest) = problem.code.strip_prefix("policy.") {
        problem.code = format!("framework.{rest}");
    }
    problem
}

const fn most_bytes(format: FrameworkFormat) -> usize {
    match format {
        FrameworkFormat::CaseJson => MOST_BYTES_OF_A_PACKAGE,
        FrameworkFormat::Toml | FrameworkFormat::Json | FrameworkFormat::Csv => parse::MOST_BYTES,
    }
}

fn read(text: &str, format: FrameworkFormat, most: usize) -> Result<LoadedFramework, Faults> {
    match format {
        FrameworkFormat::Toml => from_tree(&parse::toml_up_to(text, 0, most)?, Vec::new()),
        FrameworkFormat::Json => from_tree(&parse::json_up_to(text, 0, most)?, Vec::new()),
        FrameworkFormat::Csv => from_tree(&csv::tree(text, most)?, Vec::new()),
        FrameworkFormat::CaseJson => {
            let (root, said) = case::tree(&parse::json_up_to(text, 0, most)?)?;
            from_tree(&root, said)
        }
    }
}

/// A framework of a tree in which every part knows where it was written.
fn from_tree(root: &Node, said: Vec<FrameworkWarning>) -> Result<LoadedFramework, Faults> {
    let root = without_schema(root);
    let none = Map::new();
    let schema: Json = serde_json::from_str(SCHEMA).unwrap_or(Json::Null);
    let mut shape = SchemaCheck::new(&schema, &none);
    shape.check(&schema, &root, "");
    let mut check = Check::default();
    check.one_line(&root, "");
    let (competencies, all_competencies) = parts(&root, "competencies", outline_of_competency);
    check.competencies(&competencies, all_competencies);
    let (statements, all_statements) = parts(&root, "statements", outline_of_statement);
    check.statements(&statements, all_statements);
    let mut found = shape.found;
    found.append(check.found);
    found.extend(nothing_in_it(&root));
    if !found.is_empty() {
        return Err(found);
    }
    let framework: CompetencyFramework =
        CompetencyFramework::deserialize(&root).map_err(|error| {
            let message = format!("The framework cannot be read: {error}.");
            Faults::from(Located {
                problem: Problem::new("framework.wrong_type", "", message),
                place: root.place,
            })
        })?;
    Ok(loaded(framework, said))
}

/// An editor's note of the schema is no part of the framework.
fn without_schema(root: &Node) -> Node {
    let mut root = root.clone();
    if let Some(fields) = root.fields_mut() {
        fields.remove("$schema");
    }
    root
}

fn nothing_in_it(root: &Node) -> Option<Located> {
    let fields = root.fields()?;
    let filled = ["competencies", "statements"].iter().any(|name| {
        let list = fields.get(*name).map(|entry| &entry.node.value);
        // What is no list at all is said by the check of the shape.
        list.is_some_and(|list| !matches!(list, Value::List(items) if items.is_empty()))
    });
    if filled {
        return None;
    }
    let problem = Problem::new(
        "framework.empty",
        "",
        "The framework has neither competencies nor statements.",
    )
    .with_allowed("at least one of them");
    Some(Located {
        problem,
        place: root.place,
    })
}

/// The items of a list that say who they are, and whether all of them do. What else is at fault in
/// an item hides nothing that can be checked of it.
fn parts<'n, T>(
    root: &'n Node,
    name: &str,
    outline: fn(&Node) -> Option<T>,
) -> (Vec<Part<'n, T>>, bool) {
    let Some(Value::List(items)) = root.get(name).map(|list| &list.value) else {
        return (Vec::new(), true);
    };
    let read = items.iter().enumerate().filter_map(|(position, node)| {
        let value = outline(node)?;
        let path = format!("{name}[{position}]");
        Some(Part { path, node, value })
    });
    let read: Vec<Part<'n, T>> = read.collect();
    let whole = read.len() == items.len();
    (read, whole)
}

/// What other parts of a framework can refer to in a competency, and what it refers to.
fn outline_of_competency(node: &Node) -> Option<Competency> {
    let levels = items(node, "levels").iter().map(|level| CompetencyLevel {
        id: text(level, "id").unwrap_or_default(),
        label: String::new(),
        number: None,
        indicators: texts(level, "indicators"),
    });
    Some(Competency {
        id: text(node, "id")?,
        title: String::new(),
        area: None,
        desired: text(node, "desired"),
        relevance: None,
        requires: texts(node, "requires"),
        printed: node.get("printed").and_then(Node::read),
        levels: levels.collect(),
    })
}

fn outline_of_statement(node: &Node) -> Option<Statement> {
    Some(Statement {
        id: text(node, "id")?,
        area: String::new(),
        section: None,
        parent: text(node, "parent"),
        applies_when: None,
        text: String::new(),
        points: Vec::new(),
    })
}

fn items<'n>(node: &'n Node, name: &str) -> &'n [Node] {
    node.get(name).map_or(&[], Node::items)
}

fn text(node: &Node, name: &str) -> Option<String> {
    node.get(name)?.text().map(str::to_owned)
}

/// The texts of a list, each at its position: what is no text is an empty one here, and is said by
/// the check of the shape.
fn texts(node: &Node, name: &str) -> Vec<String> {
    let texts = items(node, name).iter().map(|item| item.text());
    texts
        .map(|text| text.unwrap_or_default().to_owned())
        .collect()
}

fn loaded(framework: CompetencyFramework, mut said: Vec<FrameworkWarning>) -> LoadedFramework {
    said.extend(printed::printed(&framework));
    said.extend(scales::scales(&framework));
    LoadedFramework {
        scales: framework.competencies.iter().map(reading).collect(),
        warnings: said,
        framework,
    }
}

fn reading(competency: &Competency) -> ScaleReading {
    let levels = || competency.levels.iter();
    let desired = competency.desired.as_ref();
    let position = desired.and_then(|id| levels().position(|level| level.id == *id));
    ScaleReading {
        competency: competency.id.clone(),
        levels: levels().map(|level| level.id.clone()).collect(),
        printed: levels().map(as_printed).collect(),
        desired: position
            .and_then(|position| u32::try_from(position).ok())
            .map(|position| position.saturating_add(1)),
    }
}
