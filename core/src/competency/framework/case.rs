//! Reads packages of the 1EdTech CASE exchange format.
//!
//! A package is a document, a flat list of items, and associations between them. An item becomes a
//! competency where a criterion of a rubric is about it, or where its children are levels; an item
//! that only groups competencies becomes their area; any other item is a statement. What has no
//! place in a framework is counted and named, never dropped in silence.

use std::collections::BTreeMap;

use super::case_build::Building;
use super::case_rubrics;
use super::warning::FrameworkWarning;
use crate::decision::Problem;
use crate::document::{Entry, Faults, Located, Node, Place, Value, shown};

/// The kinds of items, in small letters, that are levels of their parents.
const LEVELS: [&str; 4] = [
    "achievement level",
    "level",
    "performance level",
    "proficiency level",
];

/// What is read of a document and of an item, or only says what and where they are.
const READ_OF_DOCUMENT: &[&str] = &[
    "CFPackageURI",
    "caseVersion",
    "description",
    "identifier",
    "lastChangeDateTime",
    "licenseURI",
    "officialSourceURL",
    "title",
    "uri",
    "version",
];
const READ_OF_ITEM: &[&str] = &[
    "CFDocumentURI",
    "CFItemType",
    "CFItemTypeURI",
    "fullStatement",
    "identifier",
    "lastChangeDateTime",
    "uri",
];
const READ_OF_LEVEL: &[&str] = &["abbreviatedStatement", "humanCodingScheme"];
const READ_OF_PACKAGE: &[&str] = &["CFAssociations", "CFDocument", "CFItems", "CFRubrics"];

/// The tree of a framework that is written as a package, and what is to be said of it.
pub(super) fn tree(package: &Node) -> Result<(Node, Vec<FrameworkWarning>), Faults> {
    let mut reading = Reading::default();
    let document = reading.document(package)?;
    reading.items(package);
    reading.associations(package, document.get("identifier").and_then(Node::text));
    if !reading.found.is_empty() {
        return Err(reading.found);
    }
    let mut said = reading.said;
    let criteria = case_rubrics::criteria(package, &mut said);
    let building = Building::new(reading.items, reading.precedes, criteria);
    let framework = building.framework(document, &mut said);
    Ok((framework, said.finish()))
}

/// What is said of a package; what was not read is counted.
#[derive(Default)]
pub(super) struct Said {
    warnings: Vec<FrameworkWarning>,
    not_read: BTreeMap<String, u32>,
}

impl Said {
    pub(super) fn say(&mut self, warning: FrameworkWarning) {
        self.warnings.push(warning);
    }

    pub(super) fn not_read(&mut self, what: impl Into<String>) {
        let count = self.not_read.entry(what.into()).or_default();
        *count = count.saturating_add(1);
    }

    /// Every field that is there and is none of those that are read.
    pub(super) fn other_fields(&mut self, node: &Node, of: &str, read: &[&str]) {
        for (name, entry) in node.fields().into_iter().flatten() {
            let empty = matches!(&entry.node.value, Value::List(items) if items.is_empty());
            if !empty && !read.contains(&&**name) {
                self.not_read(format!("{of}.{name}"));
            }
        }
    }

    /// A text as one line, and a word about it where it was more than one.
    pub(super) fn one_line(&mut self, node: &Node, item: &str) -> Node {
        let Some(text) = node.text() else {
            return node.clone();
        };
        if !text.chars().any(char::is_control) {
            return node.clone();
        }
        self.say(FrameworkWarning::ReadAsOneLine {
            item: item.to_owned(),
        });
        let spaced: String = text
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let words: Vec<&str> = spaced.split_whitespace().collect();
        of_text(words.join(" "), node.place)
    }

    fn finish(self) -> Vec<FrameworkWarning> {
        let mut said = self.warnings;
        let not_read = self.not_read.into_iter();
        said.extend(not_read.map(|(what, count)| FrameworkWarning::NotRead { what, count }));
        said
    }
}

/// A package as it is read.
#[derive(Default)]
struct Reading<'n> {
    items: Vec<Item<'n>>,
    by_id: BTreeMap<&'n str, usize>,
    /// Pairs of items of which the first comes before the second.
    precedes: Vec<(usize, usize)>,
    found: Faults,
    said: Said,
}

/// An item, with its place in the tree that the associations say.
pub(super) struct Item<'n> {
    pub(super) id: &'n str,
    pub(super) node: &'n Node,
    /// What it says, in one line.
    pub(super) text: Node,
    pub(super) kind: Option<&'n Node>,
    pub(super) parent: Option<usize>,
    pub(super) sequence: Option<i64>,
    /// Its children in their sequence.
    pub(super) children: Vec<usize>,
}

impl Item<'_> {
    /// It is of a kind that is a level of its parent.
    pub(super) fn is_level(&self) -> bool {
        self.kind.is_some_and(is_level)
    }
}

fn is_level(kind: &Node) -> bool {
    let kind = kind.text().map(|kind| kind.trim().to_lowercase());
    kind.is_some_and(|kind| LEVELS.contains(&kind.as_str()))
}

impl<'n> Reading<'n> {
    fn document(&mut self, package: &'n Node) -> Result<&'n Node, Faults> {
        self.said
            .other_fields(package, "CFPackage", READ_OF_PACKAGE);
        let Some(document) = package
            .get("CFDocument")
            .filter(|one| one.fields().is_some())
        else {
            let problem = Problem::new(
                "framework.missing",
                "CFDocument",
                "\"CFDocument\" is missing: this is no CFPackage of the CASE format.",
            )
            .with_allowed("a package with CFDocument, CFItems and CFAssociations");
            return Err(Faults::from(Located {
                problem,
                place: package.place,
            }));
        };
        self.said
            .other_fields(document, "CFDocument", READ_OF_DOCUMENT);
        Ok(document)
    }

    fn items(&mut self, package: &'n Node) {
        for (position, node) in listed(package, "CFItems").enumerate() {
            let path = format!("CFItems[{position}]");
            let id = node.get("identifier").and_then(Node::text);
            let statement = node.get("fullStatement").filter(|one| one.text().is_some());
            let (Some(id), Some(statement)) = (id, statement) else {
                self.missing(node, &path, id.is_none(), statement.is_none());
                continue;
            };
            if self.by_id.contains_key(id) {
                let id = shown(id);
                let message = format!("{id:?} is already the identifier of another item.");
                let problem = Problem::new("framework.repeated", path, message).with_found(id);
                self.report(node.place, problem);
                continue;
            }
            let kind = node.get("CFItemType").filter(|kind| kind.text().is_some());
            let read = if kind.is_some_and(is_level) {
                [READ_OF_ITEM, READ_OF_LEVEL].concat()
            } else {
                READ_OF_ITEM.to_vec()
            };
            self.said.other_fields(node, "CFItems", &read);
            let text = self.said.one_line(statement, id);
            self.by_id.insert(id, self.items.len());
            self.items.push(Item {
                id,
                node,
                text,
                kind,
                parent: None,
                sequence: None,
                children: Vec::new(),
            });
        }
    }

    fn missing(&mut self, node: &Node, path: &str, identifier: bool, statement: bool) {
        let lacking = [("identifier", identifier), ("fullStatement", statement)];
        for (name, _) in lacking.iter().filter(|(_, missing)| *missing) {
            let message = format!("{name:?} is missing, or is no text.");
            let problem = Problem::new("framework.missing", format!("{path}.{name}"), message)
                .with_allowed("text");
            self.report(node.place, problem);
        }
    }

    fn report(&mut self, place: Place, problem: Problem) {
        self.found.push(Located { problem, place });
    }

    fn associations(&mut self, package: &'n Node, document: Option<&str>) {
        for (position, node) in listed(package, "CFAssociations").enumerate() {
            let kind = node.get("associationType").and_then(Node::text);
            let origin = end(node, "originNodeURI");
            let destination = end(node, "destinationNodeURI");
            let (Some(kind), Some(origin), Some(destination)) = (kind, origin, destination) else {
                let path = format!("CFAssociations[{position}]");
                let message = "The association does not say its type and its two ends.";
                let problem = Problem::new("framework.missing", path, message)
                    .with_allowed("associationType, originNodeURI and destinationNodeURI, each with an identifier");
                self.report(node.place, problem);
                continue;
            };
            let from = self.by_id.get(origin).copied();
            let to = self.by_id.get(destination).copied();
            match (kind, from, to) {
                ("isChildOf", Some(child), Some(parent)) => self.child(child, parent, node),
                ("isChildOf", Some(child), None) if document == Some(destination) => {
                    self.sequence(child, node);
                }
                ("precedes", Some(before), Some(after)) => self.precedes.push((before, after)),
                ("isChildOf" | "precedes", _, _) => {
                    let what = format!("associations {kind} with an end outside the package");
                    self.said.not_read(what);
                }
                _ => self.said.not_read(format!("associations {kind}")),
            }
        }
        let sequences: Vec<Option<i64>> = self.items.iter().map(|item| item.sequence).collect();
        for item in &mut self.items {
            item.children.sort_by_key(|child| {
                let sequence = sequences.get(*child).copied().flatten();
                (sequence.unwrap_or(i64::MAX), *child)
            });
        }
    }

    fn sequence(&mut self, child: usize, association: &Node) {
        let sequence = association.get("sequenceNumber").and_then(whole);
        if let Some(item) = self.items.get_mut(child) {
            item.sequence = item.sequence.or(sequence);
        }
    }

    fn child(&mut self, child: usize, parent: usize, association: &Node) {
        let parent_id = self.items.get(parent).map(|item| item.id);
        let kept = self.items.get(child).and_then(|item| item.parent);
        if let (Some(kept), Some(parent_id)) = (kept, parent_id) {
            let kept = self.items.get(kept).map_or("", |item| item.id);
            let item = self.items.get(child).map_or("", |item| item.id);
            if kept != parent_id {
                self.said.say(FrameworkWarning::SecondParent {
                    item: item.to_owned(),
                    kept: kept.to_owned(),
                    parent: parent_id.to_owned(),
                });
            }
            return;
        }
        self.sequence(child, association);
        if let Some(item) = self.items.get_mut(child) {
            item.parent = Some(parent);
        }
        if let Some(item) = self.items.get_mut(parent) {
            item.children.push(child);
        }
    }
}

/// The items of a list, where it is one.
pub(super) fn listed<'n>(node: &'n Node, name: &str) -> impl Iterator<Item = &'n Node> {
    node.get(name).into_iter().flat_map(Node::items)
}

/// The identifier at one end of an association, or of another reference.
pub(super) fn end<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    let reference = node.get(name)?;
    let identifier = reference.get("identifier").and_then(Node::text);
    identifier.or_else(|| reference.text())
}

/// A number that is whole, also where it is written as `2.0`.
pub(super) fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Whole(number) => Some(*number),
        Value::Other { text, .. } => {
            let (whole, rest) = text.split_once('.')?;
            let nothing = rest.bytes().all(|digit| digit == b'0');
            whole.parse().ok().filter(|_| nothing)
        }
        _ => None,
    }
}

pub(super) fn of_text(text: impl Into<String>, place: Place) -> Node {
    Node {
        value: Value::Text(text.into()),
        place,
    }
}

pub(super) fn of_list(items: Vec<Node>, place: Place) -> Node {
    Node {
        value: Value::list(items),
        place,
    }
}

/// A table of the fields that there are.
pub(super) fn of_fields<const N: usize>(place: Place, fields: [(&str, Option<Node>); N]) -> Node {
    let there = fields.into_iter().filter_map(|(name, node)| {
        let node = node?;
        let key = node.place;
        Some((name.into(), Entry { key, node }))
    });
    Node::table(place, there.collect())
}
