//! From documents to a checked policy: read, layer, resolve each line, check, all faults at once.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::contradictions::{check_service, check_versions};
use super::document::{PolicyDocument, ServicePolicy};
use super::fingerprint::fingerprint;
use super::presets::{self, PRESETS, PresetFile, preset_named};
use super::resolve::{
    Resolved, Version, as_written, effective_from, once_for_all_entries, resolve,
};
use super::sections::{SECTIONS, refuses};
use super::{Checked, PolicyFormat, PolicyLayer};
use crate::decision::Problem;
use crate::document::parse;
use crate::document::{
    Documents, Entry, Faults, Fields, Layer, Located, Node, Place, SchemaCheck, Value, Written,
    did_you_mean, shown,
};

/// The schema of a resolved policy, generated from the types.
pub(super) const SCHEMA: &str = include_str!("resolved.schema.json");

/// Reads and checks a policy of one or more documents, the service's own last.
pub(super) fn load(layers: &[PolicyLayer]) -> Result<Checked, Vec<Problem>> {
    let mut loading = Loading::default();
    let base = loading.read_layers(layers);
    if !loading.problems.is_empty() {
        return Err(loading.finish());
    }
    match resolve(&base, &loading.spoken_of) {
        Ok(resolved) => loading.check(resolved),
        Err(too_large) => {
            loading.problems.push(too_large.fault());
            Err(loading.finish())
        }
    }
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
        let mut base = Node::table(Place::new(0, 0), Fields::new());
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
        let mut known = Fields::new();
        for (name, entry) in fields {
            if sections.contains(&&**name) {
                known.insert(name.clone(), entry.clone());
            } else if !["builds_on", "$schema"].contains(&&**name) {
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
        for item in items.iter() {
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

    fn check(mut self, resolved: Resolved) -> Result<Checked, Vec<Problem>> {
        let none = Map::new();
        let schema: Json = serde_json::from_str(SCHEMA).unwrap_or(Json::Null);
        let once = resolved.each_section_once();
        let mut shape = SchemaCheck::new(&schema, &none);
        shape.check(&schema, &once, "");
        self.problems
            .append(once_for_all_entries(shape.found, resolved.versions()));
        self.check_meaning(&resolved);
        if !self.problems.is_empty() {
            return Err(self.finish());
        }
        match PolicyDocument::deserialize(&once) {
            Ok(mut document) => {
                share_sections(&mut document, &resolved.versions);
                Ok(Checked {
                    document,
                    fingerprint: fingerprint(&resolved.root),
                    said: resolved,
                    documents: self.documents,
                })
            }
            Err(error) => {
                let message = format!("The policy cannot be read: {error}.");
                let problem = Problem::new("policy.wrong_type", "", message);
                self.report(resolved.root.place, problem);
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
        for (version, known) in versions.iter().zip(&resolved.versions) {
            let repeated = |name| known.repeated.iter().any(|(section, _)| *section == name);
            for section in SECTIONS {
                let Some(node) = version.get(section.name) else {
                    continue;
                };
                if repeated(section.name) && !section.looks_beside {
                    continue;
                }
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
            if let Some(from) = effective_from(version) {
                self.check_preset_date(from, version, &mut Vec::new(), found);
            }
        }
    }

    fn check_preset_date<'n>(
        &self,
        from: NaiveDate,
        node: &'n Node,
        path: &mut Vec<&'n str>,
        found: &mut Faults,
    ) {
        let value = self.documents.quoted(node.place);
        let early = value.and_then(|value| value.effective_from);
        let late = value.and_then(|value| value.effective_until);
        if early.is_some_and(|start| from < start) || late.is_some_and(|end| from > end) {
            let problem = Problem::new(
                "policy.contradiction",
                path.join("."),
                format!("This value of a preset does not apply on {from}."),
            )
            .with_suggestion("Say the value in the service's own document.");
            found.push(Located {
                problem,
                place: node.place,
            });
        }
        for (name, entry) in node.fields().into_iter().flatten() {
            path.push(name);
            self.check_preset_date(from, &entry.node, path, found);
            path.pop();
        }
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

/// Gives each version the sections that an earlier one has as well, without another copy.
fn share_sections(document: &mut PolicyDocument, known: &[Version]) {
    for (position, known) in known.iter().enumerate() {
        let (earlier, rest) = document
            .versions
            .split_at_mut_checked(position)
            .unwrap_or_default();
        let Some(version) = rest.first_mut() else {
            return;
        };
        for (section, first) in &known.repeated {
            if let Some(first) = earlier.get(*first) {
                version.share(section, first);
            }
        }
    }
}
