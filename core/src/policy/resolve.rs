//! What is said once holds wherever nothing else is said: in every version, and in every entry of
//! a table that shares it. Afterwards each version says everything itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::sections::{SECTIONS, SectionOf};
use crate::decision::Problem;
use crate::document::{Entry, Faults, Fields, Located, Node, Place, Value, join};

/// The most bytes, in JSON, of what a policy says once every version says everything itself: what
/// versions share counts once for the first, and for each of them for the second.
const MOST_BYTES: usize = 16_777_216;
const MOST_BYTES_IN_ALL: usize = 134_217_728;

/// A policy in which every version says everything itself. It holds what was said, and no default.
pub(super) struct Resolved {
    /// The whole document, its versions in the order of the days from which they are in force.
    pub(super) root: Node,
    /// What else is known of each version.
    pub(super) versions: Vec<Version>,
}

/// What is known of a version beside what it says.
#[derive(Default)]
pub(super) struct Version {
    /// What its sections say once for the entries of a table, by section.
    pub(super) shared: Vec<(&'static str, Node)>,
    /// The sections that an earlier version has as well, with the position of the first.
    pub(super) repeated: Vec<(&'static str, usize)>,
}

impl Resolved {
    pub(super) fn versions(&self) -> &[Node] {
        self.root.get("versions").map_or(&[], Node::items)
    }

    /// The part of the service, or the whole of it, that a path leads to.
    pub(super) fn of_service(&self, path: &str) -> Option<&Node> {
        let service = self.root.get("service")?;
        match path.strip_prefix("service")? {
            "" => Some(service),
            rest => service.at(rest.strip_prefix('.')?),
        }
    }

    /// The document without the sections that an earlier version has as well.
    pub(super) fn each_section_once(&self) -> Node {
        let mut root = self.root.clone();
        let versions = root
            .fields_mut()
            .and_then(|fields| fields.get_mut("versions"));
        if let Some(Value::List(versions)) = versions.map(|entry| &mut entry.node.value) {
            let versions = Arc::make_mut(versions).iter_mut();
            for (version, known) in versions.zip(&self.versions) {
                let Some(fields) = version.fields_mut() else {
                    continue;
                };
                for (section, _) in &known.repeated {
                    fields.remove(*section);
                }
            }
        }
        root
    }
}

/// The day from which a version is in force.
pub(super) fn effective_from(version: &Node) -> Option<NaiveDate> {
    version.get("effective_from").and_then(Node::date)
}

/// Resolves every version: what is said once, then at the version, then at each entry. A section
/// of which only presets speak is none: a service that builds on one may leave it out.
pub(super) fn resolve(base: &Node, spoken_of: &BTreeSet<&str>) -> Result<Resolved, TooLarge> {
    let mut resolving = Resolving {
        base,
        spoken_of,
        of_all: BTreeMap::new(),
        left: MOST_BYTES,
        left_in_all: MOST_BYTES_IN_ALL,
    };
    let mut fields = Fields::new();
    let mut known = Vec::new();
    let said = |name: &str| base.fields().and_then(|fields| fields.get_key_value(name));
    if let Some((name, entry)) = said("service") {
        fields.insert(name.clone(), entry.clone());
    }
    if let Some((name, entry)) = said("versions") {
        let mut entry = entry.clone();
        if let Value::List(versions) = &mut entry.node.value {
            let versions = Arc::make_mut(versions);
            versions.sort_by_key(effective_from);
            for (position, version) in versions.iter_mut().enumerate() {
                known.push(resolving.version(position, version)?);
            }
        }
        fields.insert(name.clone(), entry);
    }
    Ok(Resolved {
        root: Node::table(base.place, fields),
        versions: known,
    })
}

/// A section as every version has it that says nothing of it.
struct OfAll {
    entry: Entry,
    terms: Option<Node>,
    bytes: usize,
    first: usize,
}

struct Resolving<'n> {
    base: &'n Node,
    spoken_of: &'n BTreeSet<&'n str>,
    of_all: BTreeMap<&'static str, OfAll>,
    left: usize,
    left_in_all: usize,
}

impl Resolving<'_> {
    /// Completes a version.
    fn version(&mut self, position: usize, version: &mut Node) -> Result<Version, TooLarge> {
        let mut known = Version::default();
        let place = version.place;
        let Some(fields) = version.fields_mut() else {
            return Ok(known);
        };
        for section in SECTIONS {
            let common = self.base.fields().and_then(|base| base.get(section.name));
            let terms = match (fields.get_mut(section.name), common) {
                (Some(own), common) => {
                    if let Some(common) = common {
                        let mut node = common.node.clone();
                        node.overlay(&own.node);
                        own.node = node;
                    }
                    self.spread(&mut own.node, section, place)?.0
                }
                (None, Some(common)) if self.spoken_of.contains(section.name) => {
                    let of_all = self.of_all(position, section, common, place)?;
                    fields.insert(section.name.into(), of_all.entry.clone());
                    if of_all.first != position {
                        known.repeated.push((section.name, of_all.first));
                    }
                    of_all.terms.clone()
                }
                (None, _) => continue,
            };
            known
                .shared
                .extend(terms.map(|terms| (section.name, terms)));
        }
        Ok(known)
    }

    /// A section that is said once for all versions, resolved once.
    fn of_all(
        &mut self,
        position: usize,
        section: &'static SectionOf,
        common: &Entry,
        place: Place,
    ) -> Result<&OfAll, TooLarge> {
        if let Some(known) = self.of_all.get(section.name) {
            self.left_in_all = less(self.left_in_all, known.bytes, place)?;
        } else {
            let mut entry = common.clone();
            let (terms, bytes) = self.spread(&mut entry.node, section, place)?;
            let known = OfAll {
                entry,
                terms,
                bytes,
                first: position,
            };
            self.of_all.insert(section.name, known);
        }
        self.of_all.get(section.name).ok_or(TooLarge(place))
    }

    /// Moves what a section says beside a table into every entry of the table that does not say
    /// otherwise, and gives it, with the bytes that the section has then at the most.
    fn spread(
        &mut self,
        node: &mut Node,
        section: &SectionOf,
        place: Place,
    ) -> Result<(Option<Node>, usize), TooLarge> {
        let terms = section.shared_by.and_then(|table| terms(node, table));
        let said = node.json_bytes(self.left);
        let mut bytes = said.ok_or(TooLarge(place))?;
        if let Some((terms, entries)) = &terms {
            let once = terms.json_bytes(self.left);
            let count = entries
                .as_ref()
                .map_or(0, |(_, entries)| entries.node.count());
            let each = once.ok_or(TooLarge(place))?.saturating_mul(count);
            bytes = bytes.saturating_add(each);
        }
        self.left = less(self.left, bytes, place)?;
        self.left_in_all = less(self.left_in_all, bytes, place)?;
        let terms = terms.map(|(terms, entries)| {
            let entries = entries.map(|(table, entries)| (table, spread_over(&terms, entries)));
            *node = Node::table(node.place, entries.into_iter().collect());
            terms
        });
        Ok((terms, bytes))
    }
}

fn less(left: usize, bytes: usize, place: Place) -> Result<usize, TooLarge> {
    left.checked_sub(bytes).ok_or(TooLarge(place))
}

/// The place of the version with which a policy is too large.
pub(super) struct TooLarge(Place);

impl TooLarge {
    pub(super) fn fault(self) -> Located {
        let problem = Problem::new(
            "policy.too_large",
            "versions",
            "With this version, and everything said at each version and line, the policy is too \
             large.",
        )
        .with_allowed(format!(
            "{MOST_BYTES} bytes, and {MOST_BYTES_IN_ALL} with what versions share"
        ))
        .with_suggestion("Leave out versions and lines that are no longer needed.");
        Located {
            problem,
            place: self.0,
        }
    }
}

/// A field with its name.
type Named = (Arc<str>, Entry);

/// What a section says beside a table, and the table.
fn terms(node: &Node, table: &str) -> Option<(Node, Option<Named>)> {
    let mut shared = node.fields()?.clone();
    let entries = shared.remove_entry(table);
    Some((Node::table(node.place, shared), entries))
}

fn spread_over(terms: &Node, mut entries: Entry) -> Entry {
    let terms = terms.inherited();
    for entry in entries
        .node
        .fields_mut()
        .into_iter()
        .flat_map(Fields::values_mut)
    {
        let mut node = terms.clone();
        node.overlay(&entry.node);
        entry.node = node;
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
            let count = entries.map_or(0, Node::count);
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
