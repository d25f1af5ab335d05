//! From the items of a CASE package to a framework.

use crate::document::{Node, Value};
use std::collections::{BTreeMap, BTreeSet};

use super::case::{Item, Said, of_fields, of_list, of_text, whole};
use super::case_rubrics::Criterion;
use super::warning::{FrameworkWarning, LevelSequence};

/// What an item becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It has levels.
    Competency,
    /// It only groups competencies.
    Group,
    /// It is a level of its parent.
    Level,
    /// It says what its parent, a level, asks.
    Indicator,
    Statement,
}

/// A framework as it is built.
pub(super) struct Building<'n> {
    items: Vec<Item<'n>>,
    precedes: Vec<(usize, usize)>,
    /// The criterion of an item.
    of_items: BTreeMap<usize, Criterion<'n>>,
    /// Criteria that are about no item, or about one that has a criterion already.
    others: Vec<Criterion<'n>>,
    roles: Vec<Role>,
}

impl<'n> Building<'n> {
    pub(super) fn new(
        items: Vec<Item<'n>>,
        precedes: Vec<(usize, usize)>,
        criteria: Vec<Criterion<'n>>,
    ) -> Self {
        let by_id: BTreeMap<&str, usize> = items
            .iter()
            .enumerate()
            .map(|(position, item)| (item.id, position))
            .collect();
        let mut of_items = BTreeMap::new();
        let mut others = Vec::new();
        for criterion in criteria {
            let item = criterion.item.and_then(|id| by_id.get(id)).copied();
            match item.filter(|item| !of_items.contains_key(item)) {
                Some(item) => {
                    of_items.insert(item, criterion);
                }
                None => others.push(criterion),
            }
        }
        let roles = vec![Role::Statement; items.len()];
        let mut building = Self {
            items,
            precedes,
            of_items,
            others,
            roles,
        };
        building.give_roles();
        building
    }

    fn role(&self, item: usize) -> Role {
        self.roles.get(item).copied().unwrap_or(Role::Statement)
    }

    fn set(&mut self, item: usize, role: Role) {
        if let Some(place) = self.roles.get_mut(item) {
            *place = role;
        }
    }

    fn give_roles(&mut self) {
        let rubrics: Vec<usize> = self.of_items.keys().copied().collect();
        for item in rubrics {
            self.set(item, Role::Competency);
        }
        for (level, parent) in self.levels() {
            self.set(level, Role::Level);
            self.set(parent, Role::Competency);
        }
        let indicators: Vec<usize> = self
            .positions()
            .filter(|item| self.role(*item) == Role::Level)
            .flat_map(|item| self.children(item).to_vec())
            .filter(|child| self.role(*child) == Role::Statement)
            .collect();
        for item in indicators {
            self.set(item, Role::Indicator);
        }
        self.find_groups();
    }

    fn positions(&self) -> std::ops::Range<usize> {
        0..self.items.len()
    }

    fn children(&self, item: usize) -> &[usize] {
        self.items.get(item).map_or(&[], |item| &item.children)
    }

    /// The items that are levels, each with its parent: not below a level, and not where a rubric
    /// says the levels.
    fn levels(&self) -> Vec<(usize, usize)> {
        let pairs = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(position, item)| {
                let parent = item.parent.filter(|_| item.is_level())?;
                let above = self.items.get(parent)?;
                let free = !above.is_level()
                    && !self.of_items.contains_key(&parent)
                    && !self.of_items.contains_key(&position);
                free.then_some((position, parent))
            });
        pairs.collect()
    }

    /// Statements whose children are all competencies or groups, from the lowest up.
    fn find_groups(&mut self) {
        let mut left: Vec<usize> = self.items.iter().map(|item| item.children.len()).collect();
        let mut grouped: Vec<usize> = self
            .positions()
            .filter(|item| self.role(*item) == Role::Competency)
            .collect();
        while let Some(item) = grouped.pop() {
            let Some(parent) = self.items.get(item).and_then(|item| item.parent) else {
                continue;
            };
            let Some(count) = left.get_mut(parent) else {
                continue;
            };
            *count = count.saturating_sub(1);
            if *count == 0 && self.role(parent) == Role::Statement {
                self.set(parent, Role::Group);
                grouped.push(parent);
            }
        }
    }

    /// The items as the tree lists them; those that hang on no root come last.
    fn in_order(&self) -> Vec<usize> {
        let mut roots: Vec<usize> = self.positions().collect();
        roots.retain(|item| self.parent(*item).is_none());
        roots.sort_by_key(|item| {
            let sequence = self.items.get(*item).and_then(|item| item.sequence);
            (sequence.unwrap_or(i64::MAX), *item)
        });
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next: Vec<usize> = roots.into_iter().rev().collect();
        while let Some(item) = next.pop() {
            if seen.insert(item) {
                order.push(item);
                next.extend(self.children(item).iter().rev());
            }
        }
        order.extend(self.positions().filter(|item| !seen.contains(item)));
        order
    }

    fn parent(&self, item: usize) -> Option<usize> {
        self.items.get(item)?.parent
    }

    pub(super) fn framework(self, document: &Node, said: &mut Said) -> Node {
        let mut competencies = Vec::new();
        let mut statements = Vec::new();
        let requires = self.requires(said);
        let order = self.in_order();
        let above = self.above_statements(&order);
        for position in order {
            let Some(item) = self.items.get(position) else {
                continue;
            };
            match self.role(position) {
                Role::Competency => {
                    let requires = requires.get(&position).cloned().unwrap_or_default();
                    competencies.push(self.competency(position, item, requires, said));
                }
                Role::Group => self.group(position, item, said),
                Role::Statement => {
                    let above = above.get(position).copied().flatten();
                    statements.push(self.statement(position, item, above, document));
                }
                Role::Level | Role::Indicator => {}
            }
        }
        competencies.extend(self.others.iter().map(without_item));
        head(document, competencies, statements, said)
    }

    /// The competencies that come before each competency.
    fn requires(&self, said: &mut Said) -> BTreeMap<usize, Vec<Node>> {
        let mut requires: BTreeMap<usize, Vec<Node>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (before, after) in &self.precedes {
            let both = [before, after]
                .iter()
                .all(|item| self.role(**item) == Role::Competency);
            let Some(item) = self.items.get(*before).filter(|_| both) else {
                said.not_read("associations precedes between items that are no competencies");
                continue;
            };
            if seen.insert((before, after)) {
                let id = of_text(item.id, item.node.place);
                requires.entry(*after).or_default().push(id);
            }
        }
        requires
    }

    fn competency(
        &self,
        position: usize,
        item: &Item<'_>,
        requires: Vec<Node>,
        said: &mut Said,
    ) -> Node {
        let criterion = self.of_items.get(&position);
        let category = criterion.and_then(|one| one.category.clone());
        let levels = criterion.map_or_else(
            || self.levels_of(position, item, said),
            |one| one.levels.clone(),
        );
        let place = item.node.place;
        of_fields(
            place,
            [
                ("id", Some(of_text(item.id, place))),
                ("title", Some(item.text.clone())),
                ("area", self.area(position).or(category)),
                (
                    "relevance",
                    criterion.and_then(|one| one.description.clone()),
                ),
                ("requires", Some(of_list(requires, place))),
                ("levels", Some(levels)),
            ],
        )
    }

    fn levels_of(&self, position: usize, item: &Item<'_>, said: &mut Said) -> Node {
        let levels: Vec<usize> = self
            .children(position)
            .iter()
            .filter(|child| self.role(**child) == Role::Level)
            .copied()
            .collect();
        let sequences: Vec<Option<i64>> = levels
            .iter()
            .filter_map(|level| self.items.get(*level))
            .map(|level| level.sequence)
            .collect();
        let apart: BTreeSet<i64> = sequences.iter().flatten().copied().collect();
        if apart.len() != levels.len() {
            said.say(FrameworkWarning::OrderFrom {
                competency: item.id.to_owned(),
                order: LevelSequence::File,
            });
        }
        let nodes = levels.iter().filter_map(|level| self.level(*level, said));
        of_list(nodes.collect(), item.node.place)
    }

    /// A level that is an item: its children are its indicators, or what it says where it has a
    /// shorter name besides. With both, what it says has no place.
    fn level(&self, position: usize, said: &mut Said) -> Option<Node> {
        let item = self.items.get(position)?;
        let place = item.node.place;
        let short = item.node.get("abbreviatedStatement");
        let short = short.map(|short| said.one_line(short, item.id));
        let mut indicators: Vec<Node> = self
            .children(position)
            .iter()
            .filter(|child| self.role(**child) == Role::Indicator)
            .filter_map(|child| self.items.get(*child))
            .map(|child| child.text.clone())
            .collect();
        if indicators.is_empty() && short.is_some() {
            indicators.push(item.text.clone());
        } else if short.is_some() {
            said.not_read("CFItems.fullStatement of a level that has a shorter name and children");
        }
        let code = item.node.get("humanCodingScheme");
        let number = code.and_then(|code| match code.text() {
            Some(text) => text.trim().parse().ok(),
            None => whole(code),
        });
        if code.is_some() && number.is_none() {
            said.not_read("CFItems.humanCodingScheme of a level that is no number");
        }
        let number = number.map(|number| Node {
            value: Value::Whole(number),
            place,
        });
        Some(of_fields(
            place,
            [
                ("id", Some(of_text(item.id, place))),
                ("label", Some(short.unwrap_or_else(|| item.text.clone()))),
                ("number", number),
                ("indicators", Some(of_list(indicators, place))),
            ],
        ))
    }

    /// What the parent of an item says.
    fn area(&self, position: usize) -> Option<Node> {
        let parent = self.items.get(self.parent(position)?)?;
        Some(parent.text.clone())
    }

    fn group(&self, position: usize, item: &Item<'_>, said: &mut Said) {
        let of_groups = |child: &usize| self.role(*child) == Role::Group;
        if self.children(position).iter().all(of_groups) {
            said.not_read("CFItems that only group other groups");
            return;
        }
        said.say(FrameworkWarning::ReadAsArea {
            item: item.id.to_owned(),
            area: item.text.text().unwrap_or_default().to_owned(),
        });
    }

    fn statement(
        &self,
        position: usize,
        item: &Item<'_>,
        above: Option<usize>,
        document: &Node,
    ) -> Node {
        let parent = self.parent(position);
        let statement = parent.filter(|parent| self.role(*parent) == Role::Statement);
        let parent_id = statement
            .and_then(|parent| self.items.get(parent))
            .map(|parent| of_text(parent.id, item.node.place));
        let place = item.node.place;
        of_fields(
            place,
            [
                ("id", Some(of_text(item.id, place))),
                (
                    "area",
                    above
                        .and_then(|above| self.items.get(above))
                        .map(|above| above.text.clone())
                        .or_else(|| document.get("title").cloned()),
                ),
                ("section", item.kind.cloned()),
                ("parent", parent_id),
                ("text", Some(item.text.clone())),
            ],
        )
    }

    /// The item above each that is no statement itself, found from the top down. What hangs on a
    /// circle has none: the check of the framework names it.
    fn above_statements(&self, order: &[usize]) -> Vec<Option<usize>> {
        let mut above = vec![None; self.items.len()];
        for position in order {
            let parent = self.parent(*position);
            let found = parent.and_then(|parent| match self.role(parent) {
                Role::Statement => above.get(parent).copied().flatten(),
                _ => Some(parent),
            });
            if let Some(place) = above.get_mut(*position) {
                *place = found;
            }
        }
        above
    }
}

/// A competency of a criterion that is about no item of its own.
fn without_item(criterion: &Criterion<'_>) -> Node {
    let place = criterion.node.place;
    let title = criterion
        .description
        .clone()
        .or_else(|| criterion.category.clone());
    of_fields(
        place,
        [
            ("id", criterion.id.clone()),
            ("title", title),
            ("area", criterion.category.clone()),
            ("levels", Some(criterion.levels.clone())),
        ],
    )
}

/// The framework around its competencies and statements.
fn head(document: &Node, competencies: Vec<Node>, statements: Vec<Node>, said: &mut Said) -> Node {
    let place = document.place;
    let id = document
        .get("identifier")
        .and_then(Node::text)
        .unwrap_or_default();
    let text = |name: &str, said: &mut Said| document.get(name).map(|text| said.one_line(text, id));
    let version = text("version", said).or_else(|| {
        let changed = document.get("lastChangeDateTime")?;
        not_stated("version", changed.text()?, said);
        Some(changed.clone())
    });
    let source = ["officialSourceURL", "uri", "title"]
        .iter()
        .find_map(|name| document.get(name).cloned());
    let licence = document.get("licenseURI").and_then(|licence| {
        let title = licence.get("title").or_else(|| licence.get("uri"));
        title
            .or(Some(licence))
            .filter(|one| one.text().is_some())
            .cloned()
    });
    let licence = licence.unwrap_or_else(|| {
        let read = "No licence is stated.";
        not_stated("licence", read, said);
        of_text(read, place)
    });
    if !competencies.is_empty() {
        let what = "word on whether a level includes those below it";
        not_stated(what, "independent", said);
    }
    let source = of_fields(
        place,
        [
            ("document", source),
            ("licence", Some(licence)),
            ("note", text("description", said)),
        ],
    );
    of_fields(
        place,
        [
            ("id", document.get("identifier").cloned()),
            ("title", text("title", said)),
            ("version", version),
            ("level_order", Some(of_text("independent", place))),
            ("source", Some(source)),
            ("competencies", Some(of_list(competencies, place))),
            ("statements", Some(of_list(statements, place))),
        ],
    )
}

fn not_stated(what: &str, read: &str, said: &mut Said) {
    said.say(FrameworkWarning::NotStated {
        what: what.to_owned(),
        read: read.to_owned(),
    });
}
