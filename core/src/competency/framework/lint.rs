//! What is to be looked at in a framework. Named and located, never put right.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::circle::in_circle;
use super::facts::CompetencyFramework;
use super::warning::FrameworkWarning;
use super::{scales, texts};
use crate::facts::facts;

facts! {
    /// What is to be looked at in a framework.
    pub struct FrameworkLint {
        /// The framework, by its id.
        pub framework: String,
        /// Its version.
        pub version: String,
        /// What was found: of the framework first, then of its competencies and its statements.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub findings: Vec<FrameworkWarning>,
    }
}

impl fmt::Debug for FrameworkLint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, findings) = (&self.framework, self.findings.len());
        write!(f, "FrameworkLint(framework={id:?}, {findings} findings)")
    }
}

/// Looks a framework through: its references, its scales and its texts. It reads any framework,
/// also one that no loader would take, and changes nothing.
#[must_use]
pub fn lint(framework: &CompetencyFramework) -> FrameworkLint {
    let mut findings = Vec::new();
    identifiers(framework, &mut findings);
    references(framework, &mut findings);
    circles(framework, &mut findings);
    findings.extend(scales::scales(framework));
    for competency in &framework.competencies {
        match competency.levels.as_slice() {
            [] => findings.push(FrameworkWarning::NoLevels {
                competency: competency.id.clone(),
            }),
            [only] => findings.push(FrameworkWarning::OneLevel {
                competency: competency.id.clone(),
                level: only.id.clone(),
            }),
            _ => {}
        }
        texts::levels(competency, &mut findings);
    }
    texts::statements(&framework.statements, &mut findings);
    FrameworkLint {
        framework: framework.id.clone(),
        version: framework.version.clone(),
        findings,
    }
}

fn identifiers(framework: &CompetencyFramework, found: &mut Vec<FrameworkWarning>) {
    for id in repeated(framework.competencies.iter().map(|one| one.id.as_str())) {
        found.push(FrameworkWarning::CompetencyTwice {
            competency: id.to_owned(),
        });
    }
    for competency in &framework.competencies {
        for id in repeated(competency.levels.iter().map(|one| one.id.as_str())) {
            found.push(FrameworkWarning::LevelTwice {
                competency: competency.id.clone(),
                level: id.to_owned(),
            });
        }
    }
    for id in repeated(framework.statements.iter().map(|one| one.id.as_str())) {
        found.push(FrameworkWarning::StatementTwice {
            statement: id.to_owned(),
        });
    }
}

/// The ids that occur more than once.
fn repeated<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    ids.filter(|id| !seen.insert(*id)).collect()
}

fn references(framework: &CompetencyFramework, found: &mut Vec<FrameworkWarning>) {
    let competencies: BTreeSet<&str> = framework
        .competencies
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    for competency in &framework.competencies {
        let levels = || competency.levels.iter();
        let desired = competency.desired.iter();
        for desired in desired.filter(|id| levels().all(|level| level.id != **id)) {
            found.push(FrameworkWarning::UnknownDesired {
                competency: competency.id.clone(),
                desired: desired.clone(),
            });
        }
        let requires = competency.requires.iter();
        for unknown in requires.filter(|id| !competencies.contains(id.as_str())) {
            found.push(FrameworkWarning::UnknownRequirement {
                competency: competency.id.clone(),
                requires: unknown.clone(),
            });
        }
    }
    let statements: BTreeSet<&str> = framework
        .statements
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    for statement in &framework.statements {
        let parent = statement.parent.iter();
        for unknown in parent.filter(|id| !statements.contains(id.as_str())) {
            found.push(FrameworkWarning::UnknownParent {
                statement: statement.id.clone(),
                parent: unknown.clone(),
            });
        }
    }
}

fn circles(framework: &CompetencyFramework, found: &mut Vec<FrameworkWarning>) {
    let competencies = requirements_in_circle(framework);
    if !competencies.is_empty() {
        found.push(FrameworkWarning::RequirementsInCircle {
            competencies: owned(&competencies),
        });
    }
    let statements = parents_in_circle(framework);
    if !statements.is_empty() {
        found.push(FrameworkWarning::ParentsInCircle {
            statements: owned(&statements),
        });
    }
}

fn owned(ids: &BTreeSet<&str>) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// The competencies that build on one another in a circle.
pub(super) fn requirements_in_circle(framework: &CompetencyFramework) -> BTreeSet<&str> {
    let edges: Vec<(&str, &str)> = framework
        .competencies
        .iter()
        .flat_map(|one| one.requires.iter().map(|id| (one.id.as_str(), id.as_str())))
        .collect();
    in_circle(&edges)
}

/// The statements that are part of one another in a circle.
pub(super) fn parents_in_circle(framework: &CompetencyFramework) -> BTreeSet<&str> {
    let edges: Vec<(&str, &str)> = framework
        .statements
        .iter()
        .filter_map(|one| Some((one.id.as_str(), one.parent.as_deref()?)))
        .collect();
    in_circle(&edges)
}
