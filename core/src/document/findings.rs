//! What is found in a document, at the part that would have to change.

use std::collections::BTreeMap;

use super::faults::{Faults, name_list, shown};
use super::schema_check::{did_you_mean, join};
use super::tree::{Node, Place};
use crate::decision::Problem;

/// A problem and the place it is at.
pub(crate) struct Located {
    pub(crate) problem: Problem,
    pub(crate) place: Place,
}

/// Roles by their ids, with the titles people use.
pub(crate) type Roles = BTreeMap<String, String>;

/// Collects the contradictions of one part, each at the field that would have to change.
pub(crate) struct Findings<'a> {
    pub(crate) path: &'a str,
    pub(crate) node: &'a Node,
    pub(crate) found: &'a mut Faults,
}

impl Findings<'_> {
    pub(crate) fn report(&mut self, field: &str, message: impl Into<String>, suggestion: &str) {
        let place = place_of(self.node, field);
        let path = if field.is_empty() {
            self.path.to_owned()
        } else {
            join(self.path, field)
        };
        let problem =
            Problem::new("policy.contradiction", path, message).with_suggestion(suggestion);
        self.found.push(Located { problem, place });
    }

    /// A role that none of those that there are is called.
    pub(crate) fn unknown_role(&mut self, field: &str, role: &str, roles: &Roles) {
        let known: Vec<&str> = roles.keys().map(String::as_str).collect();
        let mut problem = Problem::new(
            "policy.unknown_role",
            join(self.path, field),
            format!("The service has no role {:?}.", shown(role)),
        )
        .with_found(shown(role))
        .with_allowed(name_list(known.iter().copied()));
        problem.suggestion = did_you_mean(role, &known);
        self.found.push(Located {
            problem,
            place: place_of(self.node, field),
        });
    }
}

/// The place of a field below a node, or of the part that would hold it.
pub(crate) fn place_of(node: &Node, field: &str) -> Place {
    let mut place = node.place;
    let mut part = Some(node);
    for name in field.split('.') {
        part = part.and_then(|node| node.get(name));
        place = part.map_or(place, |node| node.place);
    }
    place
}

/// Whether something is in a list more than once.
pub(crate) fn repeats<T: Ord>(items: &[T]) -> bool {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort_unstable();
    !sorted.is_sorted_by(|a, b| a < b)
}
