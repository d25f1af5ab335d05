//! The JSON Schemas, generated from the types: one of the resolved policy, by which the core
//! checks, and one of the document that people write, for editors.

use std::collections::BTreeMap;

use schemars::schema_for;
use serde_json::{Map, Value as Json, json};

use super::document::PolicyDocument;
use super::sections::{SECTIONS, SectionOf};
use crate::families::FAMILIES;

/// The schema of the resolved policy, in which every line says everything.
#[must_use]
pub fn resolved_schema() -> String {
    pretty(&schema_for!(PolicyDocument).to_value())
}

/// The schema of the document that people write: what a line may leave out because it is said
/// once for all lines, or in a preset, is not required.
#[must_use]
pub fn document_schema() -> String {
    let mut schema = schema_for!(PolicyDocument).to_value();
    for section in SECTIONS {
        say_beside_entries(&mut schema, section);
    }
    if let Some(definitions) = object(&mut schema, "/$defs") {
        for definition in definitions.values_mut().filter_map(Json::as_object_mut) {
            // The tables of a choice keep what they require: they are told apart by it.
            definition.remove("required");
        }
    }
    let sections = references(&schema);
    if let Some(properties) = object(&mut schema, "/properties") {
        for family in FAMILIES {
            let about = format!(
                "What is the same in every version about {}.",
                family.reasons.about
            );
            let section = json!({ "$ref": sections.get(family.name), "description": about });
            properties.insert(family.name.to_owned(), section);
        }
        properties.insert("builds_on".to_owned(), builds_on());
        properties.insert("$schema".to_owned(), json!({ "type": "string" }));
    }
    if let Some(root) = schema.as_object_mut() {
        root.insert("required".to_owned(), json!(["service", "versions"]));
        root.insert("title".to_owned(), "Carewright service policy".into());
    }
    pretty(&schema)
}

/// Where the schema of each section is defined, by its name.
fn references(schema: &Json) -> BTreeMap<&'static str, String> {
    let reference = |section: &SectionOf| {
        let field = format!("/$defs/PolicyVersion/properties/{}", section.name);
        // A section may be left out: it is one of two, itself or nothing.
        let reference = schema.pointer(&format!("{field}/anyOf/0/$ref"))?;
        Some((section.name, reference.as_str()?.to_owned()))
    };
    SECTIONS.iter().filter_map(reference).collect()
}

/// What the entries of a table share may be said once, beside the table; their names may not.
fn say_beside_entries(schema: &mut Json, section: &SectionOf) -> Option<()> {
    let references = references(schema);
    let section_at = references.get(section.name)?.trim_start_matches('#');
    let entry = format!(
        "{section_at}/properties/{}/additionalProperties/$ref",
        section.shared_by?
    );
    let entry_at = schema.pointer(&entry)?.as_str()?.trim_start_matches('#');
    let mut shared = schema
        .pointer(entry_at)?
        .get("properties")?
        .as_object()?
        .clone();
    shared.remove("name");
    let properties = object(schema, &format!("{section_at}/properties"))?;
    properties.extend(shared);
    Some(())
}

fn builds_on() -> Json {
    let ids: Vec<&str> = super::presets::PRESETS.iter().map(|file| file.id).collect();
    json!({ "type": "array", "items": { "enum": ids },
        "description": "The presets that the policy builds on, the lowest first." })
}

fn object<'s>(schema: &'s mut Json, path: &str) -> Option<&'s mut Map<String, Json>> {
    schema.pointer_mut(path).and_then(Json::as_object_mut)
}

fn pretty(schema: &Json) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}
