//! From documents to a checked policy: read, layer, resolve each line, check, all faults at once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use super::contradictions::{check_service, check_versions};
use super::document::{PolicyDocument, ServicePolicy};
use super::fingerprint::fingerprint;
use super::presets::{self, PRESETS, PresetFile, preset_named};
use super::resolve::{Resolved, as_written, once_for_all_entries, resolve};
use super::sections::{SECTIONS, refuses};
use super::{Checked, PolicyFormat, PolicyLayer};
use crate::decision::Problem;
use crate::document::parse;
use crate::document::{
    Documents, Entry, Faults, Layer, Located, Node, Place, SchemaCheck, Value, ValueSource,
    Written, did_you_mean, join, shown,
};

/// The schema of a resolved policy, generated from the types.
pub(super) const SCHEMA: &str = include_str!("resolved.schema.json");

/// What `source_of` looks up: for each version, the places of its values.
pub(super) type Sources = Vec<(NaiveDate, BTreeMap<String, ValueSource>)>;

/// Reads and checks a policy of one or more documents, the service's own last.
pub(super) fn load(layers: &[PolicyLayer]) -> Result<Checked, Vec<Problem>> {
    let mut loading = Loading::default();
    let base = loading.read_layers(layers);
    if !loading.problems.is_empty() {
        return Err(loading.finish());
    }
    let resolved = resolve(&base, &loading.spoken_of);
    loading.check(resolved)
}

#[derive(Default)]
struct Loading {
    documents: Documents,
    /// The sections that a document other than a preset says once for all versions.
    spoken_of: BTreeSet<&'static str>,
    problems: Faults,
}

impl Loading {
    /// Reads every document and lays them over one another.
    fn read_layers(&mut self, layers: &[PolicyLayer]) -> Node {
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
                Err(faults) => self.problems.append(faults),
            }
        }
        base
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
        let named = SECTIONS.iter().map(|section| section.name);
        self.spoken_of
            .extend(named.clone().filter(|name| fields.contains_key(*name)));
        let of_all = std::iter::once("service").chain(named);
        let of_the_service = own.then_some("versions");
        let sections: Vec<&str> = of_all.chain(of_the_service).collect();
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
        if self.problems.only_counted(entry.key) {
            return;
        }
        let known = [&["builds_on"], sections].concat();
        let mut problem = Problem::new(
            "policy.unknown_field",
            name,
            format!("There is no section {:?} in this document.", shown(name)),
        )
        .with_found(shown(name))
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

    fn check(mut self, mut resolved: Resolved) -> Result<Checked, Vec<Problem>> {
        let none = Map::new();
        let schema: Json = serde_json::from_str(SCHEMA).unwrap_or(Json::Null);
        let mut shape = SchemaCheck::new(&schema, &none);
        shape.check(&schema, &resolved.root, "");
        self.problems
            .append(once_for_all_entries(shape.found, resolved.versions()));
        self.check_meaning(&resolved);
        if !self.problems.is_empty() {
            return Err(self.finish());
        }
        resolved.sort();
        let read: Result<PolicyDocument, _> = serde_json::from_value(resolved.root.to_json());
        match read {
            Ok(document) => Ok(Checked {
                document,
                fingerprint: fingerprint(&resolved.root),
                sources: self.sources(&resolved),
                said: resolved,
            }),
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
        let mut found = Faults::default();
        let node = resolved.root.get("service");
        let service: Option<ServicePolicy> = node.and_then(Node::read);
        if let Some((node, service)) = node.zip(service.as_ref()) {
            check_service(node, service, &mut found);
        }
        let versions = resolved.versions();
        check_versions(versions, &mut found);
        for version in versions {
            for section in SECTIONS {
                let Some(node) = version.get(section.name) else {
                    continue;
                };
                let written = Written {
                    node,
                    version,
                    roles: service.as_ref().map(|service| &service.roles),
                };
                (section.check)(&written, &mut found);
            }
        }
        self.check_preset_dates(versions, &mut found);
        // What may not be there at all is said once, not as an unknown word too.
        let refused: Vec<Place> = found
            .iter()
            .filter(|located| refuses(&located.problem.code))
            .map(|located| located.place)
            .collect();
        self.problems
            .retain(|located| !refused.contains(&located.place));
        self.problems.append(found.map(as_written));
    }

    /// A preset's value must apply on the day from which a version is in force.
    fn check_preset_dates(&self, versions: &[Node], found: &mut Faults) {
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
        let mut sources = Vec::new();
        for (version, shared) in resolved.versions().iter().zip(&resolved.shared) {
            let mut places = BTreeMap::new();
            for (section, terms) in shared {
                collect(terms, section, &mut places);
            }
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
    fn finish(self) -> Vec<Problem> {
        let documents = self.documents;
        self.problems.listed(
            |problem| problem.code.clone(),
            |located| documents.locate(located.problem, located.place),
        )
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
