//! How the scales of a framework differ, by their labels and numbers alone.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Competency, CompetencyFramework};
use super::warning::{FrameworkWarning, NumberUse, ScaleShape};
use super::words::as_printed;

/// What labels and numbers say that a reader may take for an order: of the framework first, then
/// of each competency.
pub(super) fn scales(framework: &CompetencyFramework) -> Vec<FrameworkWarning> {
    let competencies = &framework.competencies;
    let mut said = Vec::new();
    said.extend(shapes(competencies));
    said.extend(starts(competencies));
    number_varies(competencies, &mut said);
    let below = labels_below(competencies);
    let users = users_of_numbers(competencies);
    for competency in competencies {
        labels_twice(competency, &mut said);
        said.extend(lowest_missing(competency, &below));
        numbers(competency, &mut said);
        numbers_of_its_own(competency, &users, &mut said);
    }
    said
}

fn shapes(competencies: &[Competency]) -> Option<FrameworkWarning> {
    let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut shapes: Vec<ScaleShape> = Vec::new();
    for competency in competencies {
        let levels: Vec<String> = competency.levels.iter().map(as_printed).collect();
        let next = shapes.len();
        let place = *places.entry(levels.clone()).or_insert(next);
        if place == next {
            shapes.push(ScaleShape {
                levels,
                competencies: Vec::new(),
            });
        }
        if let Some(shape) = shapes.get_mut(place) {
            shape.competencies.push(competency.id.clone());
        }
    }
    (shapes.len() > 1).then_some(FrameworkWarning::ScalesDiffer { shapes })
}

fn starts(competencies: &[Competency]) -> Option<FrameworkWarning> {
    let mut starts: BTreeMap<Option<i32>, Vec<String>> = BTreeMap::new();
    for competency in competencies {
        if let Some(lowest) = competency.levels.first() {
            let users = starts.entry(lowest.number).or_default();
            users.push(competency.id.clone());
        }
    }
    let starts = uses(starts);
    (starts.len() > 1).then_some(FrameworkWarning::StartsDiffer { starts })
}

fn uses(uses: BTreeMap<Option<i32>, Vec<String>>) -> Vec<NumberUse> {
    uses.into_iter()
        .map(|(number, competencies)| NumberUse {
            number,
            competencies,
        })
        .collect()
}

/// Labels whose numbers are not the same in every competency that has the label.
fn number_varies(competencies: &[Competency], said: &mut Vec<FrameworkWarning>) {
    let mut labels: Vec<&str> = Vec::new();
    let mut used: BTreeMap<&str, BTreeMap<Option<i32>, Vec<String>>> = BTreeMap::new();
    let mut sets: BTreeMap<&str, BTreeSet<BTreeSet<Option<i32>>>> = BTreeMap::new();
    for competency in competencies {
        let mut own: BTreeMap<&str, BTreeSet<Option<i32>>> = BTreeMap::new();
        for level in &competency.levels {
            let label = level.label.as_str();
            if !used.contains_key(label) {
                labels.push(label);
            }
            let users = used.entry(label).or_default();
            if own.entry(label).or_default().insert(level.number) {
                users
                    .entry(level.number)
                    .or_default()
                    .push(competency.id.clone());
            }
        }
        for (label, numbers) in own {
            sets.entry(label).or_default().insert(numbers);
        }
    }
    for label in labels {
        if sets.get(label).is_some_and(|sets| sets.len() > 1) {
            said.push(FrameworkWarning::NumberVaries {
                label: label.to_owned(),
                uses: uses(used.remove(label).unwrap_or_default()),
            });
        }
    }
}

fn labels_twice(competency: &Competency, said: &mut Vec<FrameworkWarning>) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for level in &competency.levels {
        if !seen.insert(&level.label) {
            continue;
        }
        let same = || {
            let levels = competency.levels.iter();
            levels.filter(|other| other.label == level.label)
        };
        if same().count() > 1 {
            said.push(FrameworkWarning::LabelTwice {
                competency: competency.id.clone(),
                label: level.label.clone(),
                levels: same().map(|other| other.id.clone()).collect(),
                numbers: same().filter_map(|other| other.number).collect(),
            });
        }
    }
}

/// How often each label stands right below another.
type LabelsBelow<'a> = BTreeMap<&'a str, BTreeMap<&'a str, usize>>;

fn labels_below(competencies: &[Competency]) -> LabelsBelow<'_> {
    let mut below: LabelsBelow<'_> = BTreeMap::new();
    for competency in competencies {
        let levels = competency.levels.iter();
        for (lower, level) in levels.clone().zip(levels.skip(1)) {
            if lower.label != level.label {
                let labels = below.entry(level.label.as_str()).or_default();
                let count = labels.entry(lower.label.as_str()).or_default();
                *count = count.saturating_add(1);
            }
        }
    }
    below
}

/// The label that most often stands below the lowest one here, where it is not here itself.
fn lowest_missing(competency: &Competency, below: &LabelsBelow<'_>) -> Option<FrameworkWarning> {
    let lowest = &competency.levels.first()?.label;
    let labels = below.get(lowest.as_str())?;
    let here = |label: &str| competency.levels.iter().any(|level| level.label == label);
    let (missing, _) = labels
        .iter()
        .filter(|(label, _)| !here(label))
        .max_by_key(|(label, count)| (**count, std::cmp::Reverse(**label)))?;
    Some(FrameworkWarning::LowestLabelMissing {
        competency: competency.id.clone(),
        lowest: lowest.clone(),
        missing: (*missing).to_owned(),
    })
}

fn numbers(competency: &Competency, said: &mut Vec<FrameworkWarning>) {
    if competency.levels.iter().all(|level| level.number.is_none()) {
        return;
    }
    let mut below: Option<i32> = None;
    for level in &competency.levels {
        let (competency, id) = (competency.id.clone(), level.id.clone());
        let Some(number) = level.number else {
            said.push(FrameworkWarning::NumberMissing {
                competency,
                level: id,
            });
            continue;
        };
        if let Some(below) = below {
            if number <= below {
                said.push(FrameworkWarning::NumberOutOfOrder {
                    competency,
                    level: id,
                    number,
                    below,
                });
            } else if below.checked_add(1) != Some(number) {
                said.push(FrameworkWarning::NumberSkipped {
                    competency,
                    level: id,
                    number,
                    below,
                });
            }
        }
        below = Some(number);
    }
}

/// How many competencies use each number.
fn users_of_numbers(competencies: &[Competency]) -> BTreeMap<i32, usize> {
    let mut users: BTreeMap<i32, usize> = BTreeMap::new();
    for competency in competencies {
        let numbers: BTreeSet<i32> = competency
            .levels
            .iter()
            .filter_map(|level| level.number)
            .collect();
        for number in numbers {
            let count = users.entry(number).or_default();
            *count = count.saturating_add(1);
        }
    }
    users
}

/// Numbers that no other competency uses, where the others do use this one's other numbers: of
/// scales that have nothing in common, nothing is to be said.
fn numbers_of_its_own(
    competency: &Competency,
    users: &BTreeMap<i32, usize>,
    said: &mut Vec<FrameworkWarning>,
) {
    let shared = |number: &i32| users.get(number).is_some_and(|count| *count > 1);
    let numbers = || competency.levels.iter().filter_map(|level| level.number);
    if !numbers().any(|number| shared(&number)) {
        return;
    }
    for level in &competency.levels {
        if let Some(number) = level.number.filter(|number| !shared(number)) {
            said.push(FrameworkWarning::NumberInOneCompetency {
                competency: competency.id.clone(),
                level: level.id.clone(),
                number,
            });
        }
    }
}
