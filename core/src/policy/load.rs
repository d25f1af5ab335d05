//! From documents to a checked policy: read, layer, resolve each line, check, all faults at once.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use super::adjustments::check_adjustments;
use super::availability::{Beside, check_availability};
use super::competency::check_competency;
use super::contradictions::{check_line, check_service, check_versions};
use super::document::{PolicyDocument, ServicePolicy};
use super::presets::{self, PRESETS, PresetFile, preset_named};
use super::supervision::check_supervision;
use super::waiting_list::{check_waiting_list, is_refused};
use super::{Checked, PolicyFormat, PolicyLayer, fingerprint};
use crate::adjustments::policy::AdjustmentsPolicy;
use crate::availability::policy::AvailabilityPolicy;
use crate::competency::policy::CompetencyPolicy;
use crate::decision::Problem;
use crate::document::parse::{self, Fault};
use crate::document::{
    Documents, Entry, Layer, Located, Node, Place, SchemaCheck, Value, ValueSource, did_you_mean,
    join,
};
use crate::session_limits::policy::LinePolicy;
use crate::supervision::policy::SupervisionPolicy;
use crate::waiting_list::policy::WaitingListPolicy;

/// The schema of a resolved policy, generated from the types.
pub(super) const SCHEMA: &str = include_str!("resolved.schema.json");

/// The sections of a version, besides the session limits, that may be said once for all versions.
const SECTIONS: &[&str] = &[
    "waiting_list",
    "supervision",
    "adjustments",
    "availability",
    "competency",
];

/// What `source_of` looks up: for each version, the places of its values.
pub(super) type Sources = Vec<(NaiveDate, BTreeMap<String, ValueSource>)>;

/// Reads and checks a policy of one or more documents, the service's own last.
pub(super) fn load(layers: &[PolicyLayer]) -> Result<Checked, Vec<Problem>> {
    let mut loading = Loading {
        documents: Documents::default(),
        problems: Vec::new(),
    };
    let base = loading.read_layers(layers);
    if !loading.problems.is_empty() {
        return Err(loading.finish());
    }
    let resolved = loading.resolve(&base);
    loading.check(&resolved)
}

struct Loading<'a> {
    documents: Documents<'a>,
    problems: Vec<Located>,
}

/// A version with its lines resolved.
struct ResolvedVersion {
    node: Node,
    /// What is said once for all lines.
    terms: Node,
}

/// The whole document with its lines resolved.
struct Resolved {
    root: Node,
    terms: Vec<Node>,
}

impl<'a> Loading<'a> {
    /// Reads every document and lays them over one another.
    fn read_layers(&mut self, layers: &'a [PolicyLayer]) -> Node {
        let mut base = Node::table(Place::new(0, 0), BTreeMap::new());
        for (position, layer) in layers.iter().enumerate() {
            let own = position.saturating_add(1) == layers.len();
            let kind = if own {
                Layer::Service
            } else {
                Layer::Organisation
            };
            let number = self.documents.add(&layer.name, kind, &layer.text);
            let read = match layer.format {
                PolicyFormat::Toml => parse::toml(&layer.text, number),
                PolicyFormat::Json => parse::json(&layer.text, number),
            };
            match read {
                Ok(root) => self.lay(&mut base, &root, own),
                Err(faults) => self.syntax(number, faults),
            }
        }
        base
    }

    fn syntax(&mut self, document: usize, faults: Vec<Fault>) {
        for fault in faults {
            let problem = Problem::new(fault.code, "", fault.message);
            self.report(Place::new(document, fault.offset), problem);
        }
    }

    /// Lays a document, and first the presets it builds on, over what is there.
    fn lay(&mut self, base: &mut Node, root: &Node, own: bool) {
        let Some(fields) = root.fields() else {
            let problem = Problem::new("policy.wrong_type", "", "A policy is a table of sections.")
                .with_found(root.found());
            self.report(root.place, problem);
            return;
        };
        if let Some(entry) = fields.get("builds_on") {
            self.lay_presets(base, &entry.node);
        }
        let common = ["service", "session_limits"];
        let mut sections = [&common[..], SECTIONS].concat();
        if own {
            sections.push("versions");
        }
        let sections = sections.as_slice();
        let mut known = BTreeMap::new();
        for (name, entry) in fields {
            if sections.contains(&name.as_str()) {
                known.insert(name.clone(), entry.clone());
            } else if name != "builds_on" && name != "$schema" {
                self.unknown_section(name, entry, sections);
            }
        }
        base.overlay(&Node::table(root.place, known));
    }

    fn unknown_section(&mut self, name: &str, entry: &Entry, sections: &[&str]) {
        let known = [&["builds_on"], sections].concat();
        let mut problem = Problem::new(
            "policy.unknown_field",
            name,
            format!("There is no section {name:?} in this document."),
        )
        .with_found(name)
        .with_allowed(known.join(", "));
        problem.suggestion = did_you_mean(name, &known);
        self.report(entry.key, problem);
    }

    fn lay_presets(&mut self, base: &mut Node, list: &Node) {
        let Value::List(items) = &list.value else {
            let problem = Problem::new(
                "policy.wrong_type",
                "builds_on",
                "This must be a list of presets.",
            )
            .with_found(list.found());
            self.report(list.place, problem);
            return;
        };
        for item in items {
            let id = item.text().unwrap_or_default();
            match preset_named(id) {
                Some(file) => {
                    self.lay_preset(base, file);
                }
                None => self.unknown_preset(item),
            }
        }
    }

    fn lay_preset(&mut self, base: &mut Node, file: &'static PresetFile) {
        if let Some(preset) = presets::read(file, self.documents.next()) {
            self.documents.add(file.id, preset.layer, file.text);
            self.documents.quotes(preset.values);
            base.overlay(&preset.tree);
        }
    }

    fn unknown_preset(&mut self, item: &Node) {
        let known: Vec<&str> = PRESETS.iter().map(|file| file.id).collect();
        let mut problem = Problem::new(
            "policy.unknown_preset",
            "builds_on",
            format!("There is no preset {}.", item.found()),
        )
        .with_found(item.found())
        .with_allowed(known.join(", "));
        problem.suggestion = did_you_mean(item.text().unwrap_or_default(), &known);
        self.report(item.place, problem);
    }

    /// Resolves every version: what is said once, then at the version, then at each line.
    fn resolve(&mut self, base: &Node) -> Resolved {
        let mut fields = BTreeMap::new();
        let mut terms = Vec::new();
        if let Some(entry) = base.fields().and_then(|fields| fields.get("service")) {
            fields.insert("service".to_owned(), entry.clone());
        }
        if let Some(entry) = base.fields().and_then(|fields| fields.get("versions")) {
            let node = match &entry.node.value {
                Value::List(items) => {
                    let versions = items.iter().map(|version| {
                        let version = with_sections(base, version);
                        let resolved = resolve_version(base.get("session_limits"), &version);
                        terms.push(resolved.terms);
                        resolved.node
                    });
                    Node {
                        value: Value::List(versions.collect()),
                        place: entry.node.place,
                    }
                }
                _ => entry.node.clone(),
            };
            fields.insert(
                "versions".to_owned(),
                Entry {
                    key: entry.key,
                    node,
                },
            );
        }
        Resolved {
            root: Node::table(base.place, fields),
            terms,
        }
    }

    fn check(mut self, resolved: &Resolved) -> Result<Checked, Vec<Problem>> {
        let none = Map::new();
        let schema: Json = serde_json::from_str(SCHEMA).unwrap_or(Json::Null);
        let mut shape = SchemaCheck::new(&schema, &none);
        shape.check(&schema, &resolved.root, "");
        self.problems
            .extend(once_for_all_lines(shape.found, &resolved.root));
        self.check_meaning(resolved);
        if !self.problems.is_empty() {
            return Err(self.finish());
        }
        let read: Result<PolicyDocument, _> = serde_json::from_value(resolved.root.to_json());
        match read {
            Ok(mut document) => {
                document
                    .versions
                    .sort_by_key(|version| version.effective_from);
                let sources = self.sources(resolved);
                let fingerprint = fingerprint(&document);
                Ok(Checked {
                    document,
                    fingerprint,
                    sources,
                })
            }
            Err(error) => {
                let message = format!("The policy cannot be read: {error}.");
                self.report(
                    resolved.root.place,
                    Problem::new("policy.wrong_type", "", message),
                );
                Err(self.finish())
            }
        }
    }

    /// Contradictions, wherever the parts that contradict each other are of the right shape.
    fn check_meaning(&mut self, resolved: &Resolved) {
        let mut found = Vec::new();
        let service_node = resolved.root.get("service");
        let service: Option<ServicePolicy> = service_node.and_then(Node::read);
        if let (Some(node), Some(service)) = (service_node, &service) {
            check_service(node, service, &mut found);
        }
        if let Some(Value::List(versions)) = resolved.root.get("versions").map(|node| &node.value) {
            check_versions(versions, &mut found);
            for version in versions {
                let section = version.get("waiting_list");
                let list: Option<WaitingListPolicy> = section.and_then(Node::read);
                if let Some(node) = section {
                    check_waiting_list(node, list.as_ref(), service.as_ref(), &mut found);
                }
                let section = version.get("supervision");
                let supervision: Option<SupervisionPolicy> = section.and_then(Node::read);
                if let (Some(node), Some(supervision)) = (section, &supervision) {
                    check_supervision(node, supervision, service.as_ref(), &mut found);
                }
                let section = version.get("adjustments");
                let adjustments: Option<AdjustmentsPolicy> = section.and_then(Node::read);
                if let Some(node) = section {
                    check_adjustments(node, adjustments.as_ref(), service.as_ref(), &mut found);
                }
                let section = version.get("availability");
                let availability: Option<AvailabilityPolicy> = section.and_then(Node::read);
                if let (Some(node), Some(availability)) = (section, &availability) {
                    let beside = Beside {
                        service: service.as_ref(),
                        supervision: supervision.as_ref(),
                        version,
                    };
                    check_availability(node, availability, &beside, &mut found);
                }
                let section = version.get("competency");
                let competency: Option<CompetencyPolicy> = section.and_then(Node::read);
                if let Some(node) = section {
                    check_competency(node, competency.as_ref(), service.as_ref(), &mut found);
                }
                let limits = version.get("session_limits");
                let lines = limits
                    .and_then(|limits| limits.get("lines"))
                    .and_then(Node::fields);
                for (id, entry) in lines.into_iter().flatten() {
                    let line: Option<LinePolicy> = entry.node.read();
                    if let Some(line) = line {
                        let path = format!("session_limits.lines.{id}");
                        check_line(&path, &entry.node, &line, service.as_ref(), &mut found);
                    }
                }
            }
            self.check_preset_dates(versions, &mut found);
        }
        // What may not be there at all is said once, not as an unknown word too.
        let refused: Vec<Place> = found
            .iter()
            .filter(|located| is_refused(&located.problem))
            .map(|located| located.place)
            .collect();
        self.problems
            .retain(|located| !refused.contains(&located.place));
        self.problems.extend(found.into_iter().map(without_line));
    }

    /// A preset's value must apply on the day from which a version is in force.
    fn check_preset_dates(&self, versions: &[Node], found: &mut Vec<Located>) {
        for version in versions {
            let Some(from) = version.get("effective_from").and_then(Node::date) else {
                continue;
            };
            let mut leaves = BTreeMap::new();
            collect(version, "", &mut leaves);
            for (path, place) in leaves {
                let Some(value) = self.documents.quoted(place) else {
                    continue;
                };
                let early = value.effective_from.is_some_and(|start| from < start);
                let late = value.effective_until.is_some_and(|end| from > end);
                if early || late {
                    let problem = Problem::new(
                        "policy.contradiction",
                        path,
                        format!("This value of a preset does not apply on {from}."),
                    )
                    .with_suggestion("Say the value in the service's own document.");
                    found.push(Located { problem, place });
                }
            }
        }
    }

    fn sources(&self, resolved: &Resolved) -> Sources {
        let Some(Value::List(versions)) = resolved.root.get("versions").map(|node| &node.value)
        else {
            return Vec::new();
        };
        let mut sources = Vec::new();
        for (version, terms) in versions.iter().zip(&resolved.terms) {
            let mut places = BTreeMap::new();
            collect(terms, "session_limits", &mut places);
            if let Some(service) = resolved.root.get("service") {
                collect(service, "service", &mut places);
            }
            collect(version, "", &mut places);
            let known = places
                .into_iter()
                .map(|(path, place)| (path.clone(), self.documents.source(&path, place)))
                .collect();
            if let Some(from) = version.get("effective_from").and_then(Node::date) {
                sources.push((from, known));
            }
        }
        sources.sort_by_key(|(from, _)| *from);
        sources
    }

    fn report(&mut self, place: Place, problem: Problem) {
        self.problems.push(Located { problem, place });
    }

    /// The problems in the order of the documents, each once, with line and column.
    fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by(|a, b| {
            let key = |located: &Located| (located.place.document, located.place.offset);
            key(a)
                .cmp(&key(b))
                .then_with(|| a.problem.code.cmp(&b.problem.code))
        });
        let documents = self.documents;
        let mut list: Vec<Problem> = self
            .problems
            .into_iter()
            .map(|located| documents.locate(located.problem, located.place))
            .collect();
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|problem| {
            seen.insert((
                problem.document.clone(),
                problem.line,
                problem.column,
                problem.to_string(),
            ))
        });
        list
    }
}

fn resolve_version(common: Option<&Node>, version: &Node) -> ResolvedVersion {
    let Some(fields) = version.fields() else {
        let terms = Node::table(version.place, BTreeMap::new());
        return ResolvedVersion {
            node: version.clone(),
            terms,
        };
    };
    let mut limits = Node::table(version.place, BTreeMap::new());
    let mut key = version.place;
    for layer in [common, version.get("session_limits")]
        .into_iter()
        .flatten()
    {
        limits.overlay(layer);
        key = layer.place;
    }
    let said = common.is_some() || version.get("session_limits").is_some();
    let mut fields = fields.clone();
    let mut terms = Node::table(limits.place, BTreeMap::new());
    if let (true, Some(limit_fields)) = (said, limits.fields()) {
        let mut shared = limit_fields.clone();
        let lines = shared.remove("lines");
        terms = Node::table(limits.place, shared);
        let resolved = lines.map(|lines| resolve_lines(&terms, &lines));
        let resolved: BTreeMap<_, _> = resolved
            .into_iter()
            .map(|lines| ("lines".to_owned(), lines))
            .collect();
        let node = Node::table(limits.place, resolved);
        fields.insert("session_limits".to_owned(), Entry { key, node });
    } else if said {
        fields.insert("session_limits".to_owned(), Entry { key, node: limits });
    }
    ResolvedVersion {
        node: Node::table(version.place, fields),
        terms,
    }
}

/// What is said once about a section holds in every version that does not say otherwise.
fn with_sections(base: &Node, version: &Node) -> Node {
    let Some(mut fields) = version.fields().cloned() else {
        return version.clone();
    };
    for name in SECTIONS {
        let common = base.fields().and_then(|fields| fields.get(*name));
        let Some(mut entry) = common.cloned() else {
            continue;
        };
        if let Some(own) = fields.get(*name) {
            entry.key = own.key;
            entry.node.overlay(&own.node);
        }
        fields.insert((*name).to_owned(), entry);
    }
    Node::table(version.place, fields)
}

fn resolve_lines(terms: &Node, lines: &Entry) -> Entry {
    let Some(fields) = lines.node.fields() else {
        return lines.clone();
    };
    let resolved = fields.iter().map(|(id, entry)| {
        let mut line = terms.inherited();
        line.overlay(&entry.node);
        (
            id.clone(),
            Entry {
                key: entry.key,
                node: line,
            },
        )
    });
    Entry {
        key: lines.key,
        node: Node::table(lines.node.place, resolved.collect()),
    }
}

/// Every part of a tree with its place, by path.
fn collect(node: &Node, path: &str, places: &mut BTreeMap<String, Place>) {
    if !path.is_empty() {
        places.insert(path.to_owned(), node.place);
    }
    for (name, entry) in node.fields().into_iter().flatten() {
        collect(&entry.node, &join(path, name), places);
    }
}

/// The path as a person wrote it: without the number of the version, and without the line for
/// what was said once for every line.
fn without_line(mut located: Located) -> Located {
    let path = located.problem.path.clone();
    let path = match path
        .strip_prefix("versions[")
        .and_then(|rest| rest.split_once("]."))
    {
        Some((_, rest)) => rest.to_owned(),
        None => path,
    };
    located.problem.path = match path.strip_prefix("session_limits.lines.") {
        Some(rest) if located.place.inherited => match rest.split_once('.') {
            Some((_, field)) => format!("session_limits.{field}"),
            None => path,
        },
        _ => path,
    };
    located
}

/// What every line lacks is said once, of the section.
fn once_for_all_lines(found: Vec<Located>, root: &Node) -> Vec<Located> {
    let mut lacking: BTreeMap<String, usize> = BTreeMap::new();
    let field_of = |path: &str| {
        let (version, rest) = path.split_once("].session_limits.lines.")?;
        let (_, field) = rest.split_once('.')?;
        Some(format!("{version}].session_limits.{field}"))
    };
    for located in found
        .iter()
        .filter(|located| located.problem.code == "policy.missing")
    {
        if let Some(field) = field_of(&located.problem.path) {
            let count = lacking.entry(field).or_default();
            *count = count.saturating_add(1);
        }
    }
    let lines_of = |field: &str| lines_node(root, field);
    found
        .into_iter()
        .map(|mut located| {
            let shared = field_of(&located.problem.path)
                .filter(|_| located.problem.code == "policy.missing")
                .and_then(|field| lines_of(&field).map(|lines| (field, lines)));
            if let Some((field, lines)) = shared {
                let count = lines.fields().map_or(0, BTreeMap::len);
                let own_name = field.ends_with(".name");
                if count > 1 && !own_name && lacking.get(&field) == Some(&count) {
                    located.place = lines.place;
                    located.problem.path = field;
                }
            }
            without_line(located)
        })
        .collect()
}

/// The lines of the version that a path starts with, such as `versions[0]`.
fn lines_node<'n>(root: &'n Node, path: &str) -> Option<&'n Node> {
    let (_, rest) = path.split_once('[')?;
    let position: usize = rest.split_once(']')?.0.parse().ok()?;
    let Value::List(versions) = &root.get("versions")?.value else {
        return None;
    };
    versions.get(position)?.get("session_limits")?.get("lines")
}
