//! The JSON Schemas, generated from the types: one of the resolved policy, by which the core
//! checks, and one of the document that people write, for editors.

use schemars::schema_for;
use serde_json::{Map, Value as Json, json};

use super::document::PolicyDocument;

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
    let line = schema
        .pointer("/$defs/LinePolicy/properties")
        .cloned()
        .unwrap_or(Json::Null);
    let mut shared = line.as_object().cloned().unwrap_or_default();
    shared.remove("name");
    if let Some(limits) = object(&mut schema, "/$defs/SessionLimitsPolicy") {
        if let Some(properties) = limits.get_mut("properties").and_then(Json::as_object_mut) {
            properties.extend(shared);
        }
    }
    if let Some(definitions) = object(&mut schema, "/$defs") {
        for definition in definitions.values_mut().filter_map(Json::as_object_mut) {
            // The tables of a choice keep what they require: they are told apart by it.
            definition.remove("required");
        }
    }
    if let Some(properties) = object(&mut schema, "/properties") {
        let limits = json!({ "$ref": "#/$defs/SessionLimitsPolicy",
            "description": "What is the same in every version." });
        properties.insert("session_limits".to_owned(), limits);
        let list = json!({ "$ref": "#/$defs/WaitingListPolicy",
            "description": "What is the same in every version about the waiting list." });
        properties.insert("waiting_list".to_owned(), list);
        let supervision = json!({ "$ref": "#/$defs/SupervisionPolicy",
            "description": "What is the same in every version about supervision." });
        properties.insert("supervision".to_owned(), supervision);
        let adjustments = json!({ "$ref": "#/$defs/AdjustmentsPolicy",
            "description": "What is the same in every version about adjustments." });
        properties.insert("adjustments".to_owned(), adjustments);
        let availability = json!({ "$ref": "#/$defs/AvailabilityPolicy",
            "description": "What is the same in every version about availability." });
        properties.insert("availability".to_owned(), availability);
        let competency = json!({ "$ref": "#/$defs/CompetencyPolicy",
            "description": "What is the same in every version about competencies." });
        properties.insert("competency".to_owned(), competency);
        properties.insert("builds_on".to_owned(), builds_on());
        properties.insert("$schema".to_owned(), json!({ "type": "string" }));
    }
    if let Some(root) = schema.as_object_mut() {
        root.insert("required".to_owned(), json!(["service", "versions"]));
        root.insert("title".to_owned(), "Carewright service policy".into());
    }
    pretty(&schema)
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
