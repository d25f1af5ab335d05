//! The JSON Schema of a framework, generated from the types: the core checks files by it, and
//! editors can.

use schemars::schema_for;
use serde_json::{Value as Json, json};

use super::facts::CompetencyFramework;

/// How long texts may be: the record, the field, the fewest characters and the most.
const LENGTHS: &[(&str, &str, u32, u32)] = &[
    ("", "id", 1, 120),
    ("", "title", 1, 1000),
    ("", "version", 1, 120),
    ("FrameworkSource", "document", 1, 2000),
    ("FrameworkSource", "licence", 1, 2000),
    ("FrameworkSource", "note", 1, 2000),
    ("Competency", "id", 1, 120),
    ("Competency", "title", 1, 1000),
    ("Competency", "area", 1, 1000),
    ("Competency", "desired", 1, 120),
    ("Competency", "relevance", 1, 4000),
    ("Competency", "requires", 1, 120),
    ("CompetencyLevel", "id", 1, 120),
    ("CompetencyLevel", "label", 1, 300),
    ("CompetencyLevel", "indicators", 1, 4000),
    ("PrintedAt", "place", 1, 300),
    ("PrintedAt", "title", 1, 1000),
    ("PrintedAt", "headers", 1, 300),
    ("PrintedIrregularity", "level", 1, 120),
    ("Statement", "id", 1, 120),
    ("Statement", "area", 1, 1000),
    ("Statement", "section", 1, 300),
    ("Statement", "parent", 1, 120),
    ("Statement", "applies_when", 1, 120),
    // A statement without text is read, and found by the lint.
    ("Statement", "text", 0, 4000),
    ("Statement", "points", 1, 4000),
];

/// The schema of a framework file.
#[must_use]
pub fn framework_schema() -> String {
    let mut schema = schema_for!(CompetencyFramework).to_value();
    for (record, field, least, most) in LENGTHS {
        if let Some(text) = text_field(&mut schema, record, field) {
            text.insert("minLength".to_owned(), json!(least));
            text.insert("maxLength".to_owned(), json!(most));
        }
    }
    set(
        &mut schema,
        "/$defs/Competency/properties/levels",
        "minItems",
        1,
    );
    let number = "/$defs/CompetencyLevel/properties/number";
    set(&mut schema, number, "minimum", i64::from(i32::MIN));
    set(&mut schema, number, "maximum", i64::from(i32::MAX));
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn text_field<'s>(
    schema: &'s mut Json,
    record: &str,
    field: &str,
) -> Option<&'s mut serde_json::Map<String, Json>> {
    let of = if record.is_empty() {
        String::new()
    } else {
        format!("/$defs/{record}")
    };
    let path = format!("{of}/properties/{field}");
    let items = format!("{path}/items");
    let path = if schema.pointer(&items).is_some() {
        items
    } else {
        path
    };
    schema.pointer_mut(&path)?.as_object_mut()
}

fn set(schema: &mut Json, path: &str, name: &str, value: i64) {
    if let Some(field) = schema.pointer_mut(path).and_then(Json::as_object_mut) {
        field.insert(name.to_owned(), value.into());
    }
}
