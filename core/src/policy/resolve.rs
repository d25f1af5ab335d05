//! What is said once holds wherever nothing else is said: in every version, and in every entry of
//! a table that shares it. Afterwards each version says everything itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::sections::{SECTIONS, SectionOf};
use crate::document::{Entry, Faults, Located, Node, Value, join};

/// A policy in which every version says everything itself. It holds what was said, and no default.
pub(super) struct Resolved {
    pub(super) root: Node,
    /// For each version, what its sections say once for the entries of a table, by section.
    pub(super) shared: Vec<Vec<(&'static str, Node)>>,
}

impl Resolved {
    /// Puts the versions in the order of the days from which they are in force.
    pub(super) fn sort(&mut self) {
        let Value::Table(fields) = &mut self.root.value else {
            return;
        };
        let Some(Value::List(versions)) = fields.get_mut("versions").map(|v| &mut v.node.value)
        else {
            return;
        };
        let shared = std::mem::take(&mut self.shared);
        let mut both: Vec<_> = std::mem::take(versions).into_iter().zip(shared).collect();
        both.sort_by_key(|(version, _)| effective_from(version));
        (*versions, self.shared) = both.into_iter().unzip();
    }

    pub(super) fn versions(&self) -> &[Node] {
        match self.root.get("versions").map(|node| &node.value) {
            Some(Value::List(versions)) => versions,
            _ => &[],
        }
    }
}

/// The day from which a version is in force.
pub(super) fn effective_from(version: &Node) -> Option<NaiveDate> {
    version.get("effective_from").and_then(Node::date)
}

/// Resolves every version: what is said once, then at the version, then at each entry. A section
/// of which only presets speak is none: a service that builds on one may leave it out.
pub(super) fn resolve(base: &Node, spoken_of: &BTreeSet<&str>) -> Resolved {
    let mut fields = BTreeMap::new();
    let mut shared = Vec::new();
    let said = |name: &str| base.fields().and_then(|fields| fields.get(name));
    if let Some(entry) = said("service") {
        fields.insert("service".to_owned(), entry.clone());
    }
    if let Some(entry) = said("versions") {
        let mut entry = entry.clone();
        if let Value::List(versions) = &mut entry.node.value {
            for version in versions {
                shared.push(resolve_version(base, version, spoken_of));
            }
        }
        fields.insert("versions".to_owned(), entry);
    }
    Resolved {
        root: Node::table(base.place, fields),
        shared,
    }
}

/// Completes a version, and gives what its sections say once for the entries of a table.
fn resolve_version(
    base: &Node,
    version: &mut Node,
    spoken_of: &BTreeSet<&str>,
) -> Vec<(&'static str, Node)> {
    let mut shared = Vec::new();
    let Value::Table(fields) = &mut version.value else {
        return shared;
    };
    for section in SECTIONS {
        let own = fields.get(section.name);
        let common = base.fields().and_then(|fields| fields.get(section.name));
        let common = common.filter(|_| own.is_some() || spoken_of.contains(section.name));
        let mut entry = match (common.cloned(), own) {
            (Some(mut entry), Some(own)) => {
                entry.key = own.key;
                entry.node.overlay(&own.node);
                entry
            }
            (Some(entry), None) => entry,
            (None, Some(own)) => own.clone(),
            (None, None) => continue,
        };
        if let Some(terms) = spread(&mut entry.node, section) {
            shared.push((section.name, terms));
        }
        fields.insert(section.name.to_owned(), entry);
    }
    shared
}

/// Moves what a section says beside a table into every entry of the table that does not say
/// otherwise, and gives it.
fn spread(node: &mut Node, section: &SectionOf) -> Option<Node> {
    let table = section.shared_by?;
    let mut shared = node.fields()?.clone();
    let entries = shared.remove(table);
    let terms = Node::table(node.place, shared);
    let entries = entries.map(|entries| (table.to_owned(), spread_over(&terms, entries)));
    *node = Node::table(node.place, entries.into_iter().collect());
    Some(terms)
}

fn spread_over(terms: &Node, mut entries: Entry) -> Entry {
    if let Value::Table(fields) = &mut entries.node.value {
        for entry in fields.values_mut() {
            let mut node = terms.inherited();
            node.overlay(&entry.node);
            entry.node = node;
        }
    }
    entries
}

/// The path as a person wrote it: without the number of the version, and without the entry for
/// what was said once for every entry.
pub(super) fn as_written(mut located: Located) -> Located {
    let path = located.problem.path.as_str();
    let path = path
        .strip_prefix("versions[")
        .and_then(|rest| rest.split_once("]."))
        .map_or(path, |(_, rest)| rest);
    let once = SECTIONS
        .iter()
        .filter(|_| located.place.inherited)
        .find_map(|section| {
            let (_, field) = entry_and_field(path, section)?;
            Some(join(section.name, field))
        });
    located.problem.path = once.unwrap_or_else(|| path.to_owned());
    located
}

/// An entry of the table of a section, and the field of it, that a path leads to.
fn entry_and_field<'p>(path: &'p str, section: &SectionOf) -> Option<(&'p str, &'p str)> {
    let rest = path.strip_prefix(section.name)?.strip_prefix('.')?;
    let rest = rest.strip_prefix(section.shared_by?)?.strip_prefix('.')?;
    rest.split_once('.')
}

/// What every entry of a table lacks is said once, of the section.
pub(super) fn once_for_all_entries(found: Faults, versions: &[Node]) -> Faults {
    let mut lacking: BTreeMap<String, usize> = BTreeMap::new();
    for field in found.iter().filter_map(lacking_field) {
        let count = lacking.entry(field.path).or_default();
        *count = count.saturating_add(1);
    }
    let shared = |mut located: Located| {
        if let Some(field) = lacking_field(&located) {
            let entries = field.entries(versions);
            let count = entries.and_then(Node::fields).map_or(0, BTreeMap::len);
            let by_all = count > 1 && lacking.get(&field.path) == Some(&count);
            if let Some(entries) = entries.filter(|_| by_all && !field.is_name()) {
                located.place = entries.place;
                located.problem.path = field.path;
            }
        }
        as_written(located)
    };
    found.map(shared)
}

/// A field that an entry of a table lacks, as one of the section.
struct Lacking {
    version: usize,
    section: &'static SectionOf,
    path: String,
}

fn lacking_field(located: &Located) -> Option<Lacking> {
    let missing = located.problem.code == "policy.missing";
    let path = Some(located.problem.path.as_str()).filter(|_| missing)?;
    let (version, rest) = path.strip_prefix("versions[")?.split_once("].")?;
    SECTIONS.iter().find_map(|section| {
        let (_, field) = entry_and_field(rest, section)?;
        Some(Lacking {
            version: version.parse().ok()?,
            section,
            path: format!("versions[{version}].{}.{field}", section.name),
        })
    })
}

impl Lacking {
    /// The table whose entries lack it.
    fn entries<'n>(&self, versions: &'n [Node]) -> Option<&'n Node> {
        let section = versions.get(self.version)?.get(self.section.name)?;
        section.get(self.section.shared_by?)
    }

    /// Every entry has a name of its own.
    fn is_name(&self) -> bool {
        self.path.ends_with(".name")
    }
}
