//! What a framework must be beyond its shape: ids that are unique and known, no circles, and
//! texts of one line. Every fault is found, with its place.

use std::collections::{BTreeMap, BTreeSet};

use super::circle::in_circle;
use super::facts::{Competency, IrregularityKind, PrintedIrregularity, Statement};
use crate::decision::Problem;
use crate::document::{Faults, Located, Node, Place, Value, did_you_mean, join, name_list, shown};

/// How many ids a problem lists as allowed.
const LISTED: usize = 12;
/// The most levels of a competency and the most indicators of a level: no scale that people use
/// comes near, and the levels of a scale are compared pair by pair.
pub(in crate::competency) const MOST_LEVELS: usize = 50;
const MOST_INDICATORS: usize = 100;

/// A part of a framework with where it is. What could not be read of it is empty.
pub(super) struct Part<'n, T> {
    pub(super) path: String,
    pub(super) node: &'n Node,
    pub(super) value: T,
}

impl<T> Part<'_, T> {
    fn place(&self, name: &str) -> Place {
        self.node
            .get(name)
            .map_or(self.node.place, |field| field.place)
    }

    fn item_place(&self, name: &str, position: usize) -> Place {
        let items = self.node.get(name).map(|field| &field.value);
        match items {
            Some(Value::List(items)) => items
                .get(position)
                .map_or(self.node.place, |item| item.place),
            _ => self.node.place,
        }
    }

    fn path(&self, name: &str) -> String {
        join(&self.path, name)
    }
}

/// Faults as they are found.
#[derive(Default)]
pub(super) struct Check {
    pub(super) found: Faults,
}

impl Check {
    fn report(&mut self, place: Place, problem: Problem) {
        self.found.push(Located { problem, place });
    }

    /// Texts with line breaks or other control characters.
    pub(super) fn one_line(&mut self, node: &Node, path: &str) {
        match &node.value {
            Value::Text(text) if text.chars().any(char::is_control) => {
                let problem = Problem::new(
                    "framework.not_one_line",
                    path,
                    "The text has a line break or another control character.",
                )
                .with_found(node.found())
                .with_allowed("one line of text");
                self.report(node.place, problem);
            }
            Value::List(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.one_line(item, &format!("{path}[{position}]"));
                }
            }
            Value::Table(fields) => {
                for (name, entry) in fields.iter() {
                    self.one_line(&entry.node, &join(path, name));
                }
            }
            _ => {}
        }
    }

    /// Competencies; references between them only where all of them could be read.
    pub(super) fn competencies(&mut self, parts: &[Part<'_, Competency>], whole: bool) {
        let ids: BTreeSet<&str> = parts.iter().map(|part| part.value.id.as_str()).collect();
        self.unique(parts, |part| &part.id, "competency");
        for part in parts {
            self.levels(part);
            self.desired(part);
            self.irregularities(part);
            self.requires(part, whole.then_some(&ids));
        }
        if whole {
            self.requirements_in_circle(parts);
        }
    }

    /// Statements; references between them only where all of them could be read.
    pub(super) fn statements(&mut self, parts: &[Part<'_, Statement>], whole: bool) {
        self.unique(parts, |part| &part.id, "statement");
        if !whole {
            return;
        }
        let known: BTreeSet<&str> = parts.iter().map(|part| part.value.id.as_str()).collect();
        for part in parts {
            let parent = part.value.parent.iter();
            for unknown in parent.filter(|id| !known.contains(id.as_str())) {
                let problem = unknown_id(part.path("parent"), "statement", unknown, &known);
                self.report(part.place("parent"), problem);
            }
        }
        let edges: Vec<(&str, &str)> = parts
            .iter()
            .filter_map(|part| Some((part.value.id.as_str(), part.value.parent.as_deref()?)))
            .collect();
        let circle = in_circle(&edges);
        for part in parts
            .iter()
            .filter(|part| circle.contains(part.value.id.as_str()))
        {
            let problem = Problem::new(
                "framework.circle",
                part.path("parent"),
                "The statement is part of itself through others.",
            )
            .with_found(shown(&part.value.id))
            .with_allowed("a parent that is no part of the statement");
            self.report(part.place("parent"), problem);
        }
    }

    fn unique<T>(&mut self, parts: &[Part<'_, T>], id: fn(&T) -> &String, what: &str) {
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for part in parts {
            let id = id(&part.value);
            if let Some(earlier) = first.get(id.as_str()) {
                let problem = repeated(part.path("id"), id, &format!("{what} at {earlier}"));
                self.report(part.place("id"), problem);
            } else {
                first.insert(id, &part.path);
            }
        }
    }

    fn levels(&mut self, part: &Part<'_, Competency>) {
        let levels = part.value.levels.len();
        if levels > MOST_LEVELS {
            let problem = too_many(part.path("levels"), "levels", levels, MOST_LEVELS);
            self.report(part.place("levels"), problem);
        }
        for (position, level) in part.value.levels.iter().enumerate() {
            let indicators = level.indicators.len();
            if indicators > MOST_INDICATORS {
                let path = part.path(&format!("levels[{position}].indicators"));
                let problem = too_many(path, "indicators", indicators, MOST_INDICATORS);
                self.report(part.item_place("levels", position), problem);
            }
        }
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let levels = part.value.levels.iter().enumerate();
        for (position, level) in levels.filter(|(_, level)| !level.id.is_empty()) {
            if let Some(earlier) = first.get(level.id.as_str()) {
                let path = part.path(&format!("levels[{position}].id"));
                let problem = repeated(path, &level.id, &format!("level at levels[{earlier}]"));
                self.report(part.item_place("levels", position), problem);
            } else {
                first.insert(&level.id, position);
            }
        }
    }

    fn desired(&mut self, part: &Part<'_, Competency>) {
        let ids = level_ids(&part.value);
        let desired = part.value.desired.iter();
        for unknown in desired.filter(|id| !ids.contains(id.as_str())) {
            let problem = unknown_id(
                part.path("desired"),
                "level of this competency",
                unknown,
                &ids,
            );
            self.report(part.place("desired"), problem);
        }
    }

    fn requires(&mut self, part: &Part<'_, Competency>, known: Option<&BTreeSet<&str>>) {
        let mut seen = BTreeSet::new();
        let requires = part.value.requires.iter().enumerate();
        for (position, id) in requires.filter(|(_, id)| !id.is_empty()) {
            let path = part.path(&format!("requires[{position}]"));
            let place = part.item_place("requires", position);
            if !seen.insert(id) {
                let problem = repeated(path, id, "competency in this list");
                self.report(place, problem);
            } else if let Some(known) = known.filter(|known| !known.contains(id.as_str())) {
                self.report(place, unknown_id(path, "competency", id, known));
            }
        }
    }

    fn requirements_in_circle(&mut self, parts: &[Part<'_, Competency>]) {
        let edges: Vec<(&str, &str)> = parts
            .iter()
            .flat_map(|part| {
                let id = part.value.id.as_str();
                part.value
                    .requires
                    .iter()
                    .map(move |other| (id, other.as_str()))
            })
            .collect();
        let circle = in_circle(&edges);
        for part in parts
            .iter()
            .filter(|part| circle.contains(part.value.id.as_str()))
        {
            let problem = Problem::new(
                "framework.circle",
                part.path("requires"),
                "The competency builds on itself through others.",
            )
            .with_found(shown(&part.value.id))
            .with_allowed("competencies that do not build on this one");
            self.report(part.place("requires"), problem);
        }
    }

    fn irregularities(&mut self, part: &Part<'_, Competency>) {
        let Some(printed) = &part.value.printed else {
            return;
        };
        let place = part.place("printed");
        for (position, one) in printed.irregularities.iter().enumerate() {
            let path = part.path(&format!("printed.irregularities[{position}]"));
            for problem in irregularity(&part.value, one, &path) {
                self.report(place, problem);
            }
        }
    }
}

/// What a note on print names: nothing but itself, a level, or an indicator of a level.
const fn names(kind: IrregularityKind) -> (bool, bool) {
    match kind {
        IrregularityKind::SentenceOverPageBreak | IrregularityKind::ListInIndicator => (true, true),
        IrregularityKind::IndicatorsInOneBlock => (true, false),
        IrregularityKind::HeaderOnPageBefore
        | IrregularityKind::HeaderOfEarlierCompetency
        | IrregularityKind::RowOverPageBreak
        | IrregularityKind::ListBesideTitle
        | IrregularityKind::NoRelevance => (false, false),
    }
}

fn irregularity(competency: &Competency, one: &PrintedIrregularity, path: &str) -> Vec<Problem> {
    let (level, indicator) = names(one.kind);
    let mut problems = Vec::new();
    problems.extend(named(path, "level", level, one.level.is_some()));
    problems.extend(named(path, "indicator", indicator, one.indicator.is_some()));
    let Some(id) = &one.level else {
        return problems;
    };
    let Some(found) = competency.levels.iter().find(|level| level.id == *id) else {
        let ids = level_ids(competency);
        let what = "level of this competency";
        problems.push(unknown_id(join(path, "level"), what, id, &ids));
        return problems;
    };
    let most = u32::try_from(found.indicators.len()).unwrap_or(u32::MAX);
    if let Some(number) = one
        .indicator
        .filter(|number| *number == 0 || *number > most)
    {
        let message = format!("The level {:?} has no indicator {number}.", shown(id));
        let problem = Problem::new("framework.out_of_range", join(path, "indicator"), message)
            .with_found(number.to_string())
            .with_allowed(format!("1 to {most}"));
        problems.push(problem);
    }
    problems
}

fn named(path: &str, name: &str, wanted: bool, said: bool) -> Option<Problem> {
    let path = join(path, name);
    match (wanted, said) {
        (true, false) => {
            let message = format!("{name:?} is missing: this kind is said of one {name}.");
            Some(Problem::new("framework.missing", path, message))
        }
        (false, true) => {
            let message = format!("This kind is not said of one {name}.");
            Some(Problem::new("framework.unknown_field", path, message).with_found(name))
        }
        _ => None,
    }
}

fn level_ids(competency: &Competency) -> BTreeSet<&str> {
    competency
        .levels
        .iter()
        .map(|level| level.id.as_str())
        .collect()
}

fn too_many(path: String, what: &str, found: usize, most: usize) -> Problem {
    let message = format!("There are {found} {what}; there may be {most}.");
    Problem::new("framework.out_of_range", path, message)
        .with_found(found.to_string())
        .with_allowed(format!("1 to {most}"))
}

fn repeated(path: String, id: &str, earlier: &str) -> Problem {
    Problem::new(
        "framework.repeated",
        path,
        format!("{:?} is already the {earlier}.", shown(id)),
    )
    .with_found(shown(id))
    .with_allowed("an id that is not used before")
}

fn unknown_id(path: String, what: &str, found: &str, known: &BTreeSet<&str>) -> Problem {
    let mut allowed: Vec<&str> = known.iter().take(LISTED).copied().collect();
    if known.len() > LISTED {
        allowed.push("...");
    }
    let message = format!("{:?} is no {what}.", shown(found));
    let mut problem = Problem::new("framework.unknown_id", path, message)
        .with_found(shown(found))
        .with_allowed(name_list(allowed));
    let known: Vec<&str> = known.iter().copied().collect();
    problem.suggestion = did_you_mean(found, &known);
    problem
}
