//! The fields of a policy, written from its JSON Schema: what each says, its range, and who in a
//! service usually sets those that have no default.

use carewright::policy::document::PolicyDocument;
use serde_json::Value;

use crate::Result;
use crate::workspace::{Workspace, write};

const PAGE: &str = "docs/rules/policy_fields.md";

pub fn generate(workspace: &Workspace) -> Result {
    let schema = schema();
    let mut text = String::from(
        "<!-- Written by `cargo xtask generate` from the types of the policy in core/src. -->\n\n\
         # The fields of a policy\n\n\
         A field that must be said has no default: the sources leave it to the service, and the last \
         column names who usually decides it. Numbers carry their unit in their names. `*` stands \
         for an id that the service chooses.\n",
    );
    let mut tables = Vec::new();
    collect(&schema, &schema, "", &mut tables);
    for table in &tables {
        text.push_str(&section(table));
    }
    write(&workspace.path(PAGE), &text)
}

/// The JSON Schema of the checked policy.
pub fn schema() -> Value {
    schemars::schema_for!(PolicyDocument).to_value()
}

/// A field as people write its path: versions are left out, as they are in the clause of a reason.
pub fn short(path: &str) -> &str {
    path.strip_prefix("versions.").unwrap_or(path)
}

/// Follows a reference, also where the value may be left out.
pub fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let one_of_two = schema["anyOf"]
        .as_array()
        .and_then(|options| options.first());
    let schema = one_of_two.unwrap_or(schema);
    let target = schema["$ref"]
        .as_str()
        .and_then(|name| root.pointer(name.trim_start_matches('#')));
    target.unwrap_or(schema)
}

/// The path of something below a path.
pub fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// One table of the page: the fields at one path.
struct Table {
    path: String,
    what: String,
    rows: Vec<String>,
}

fn collect(root: &Value, schema: &Value, path: &str, tables: &mut Vec<Table>) {
    let object = resolved(root, schema);
    if let Some(properties) = object["properties"].as_object() {
        let required = object["required"].as_array();
        let must = |name: &str| required.is_some_and(|list| list.iter().any(|entry| entry == name));
        let rows = properties
            .iter()
            .map(|(name, field)| row(root, name, field, must(name)));
        tables.push(Table {
            path: short(path).to_owned(),
            what: sentence(object),
            rows: rows.collect(),
        });
        for (name, field) in properties {
            collect(root, field, &below(path, name), tables);
        }
    }
    for option in object["oneOf"].as_array().into_iter().flatten() {
        collect_option(root, option, path, tables);
    }
    if object["additionalProperties"].is_object() {
        collect(
            root,
            &object["additionalProperties"],
            &below(path, "*"),
            tables,
        );
    }
    if object["items"].is_object() {
        collect(root, &object["items"], path, tables);
    }
}

/// One of several shapes, such as a cap in sessions: told apart by a field with one value.
fn collect_option(root: &Value, option: &Value, path: &str, tables: &mut Vec<Table>) {
    let fixed = option["properties"].as_object().into_iter().flatten();
    let mark = fixed
        .filter_map(|(name, field)| Some((name, field["const"].as_str()?)))
        .next();
    if let Some((name, value)) = mark {
        collect(
            root,
            option,
            &format!("{path}, {name} = \"{value}\""),
            tables,
        );
    }
}

fn row(root: &Value, name: &str, field: &Value, must: bool) -> String {
    let target = resolved(root, field);
    let what = if field["description"].is_string() {
        sentence(field)
    } else {
        sentence(target)
    };
    let set_by = field["x-set-by"].as_str().unwrap_or_default();
    format!(
        "| `{name}` | {what} | {} | {} |\n",
        values(root, target, field),
        match (must, set_by) {
            (true, "") => "must be said".to_owned(),
            (true, who) => format!("must be said, by {who}"),
            (false, _) => String::new(),
        }
    )
}

fn sentence(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('|', "\\|")
}

/// The range of a number, or the words that may be said.
fn values(root: &Value, target: &Value, field: &Value) -> String {
    let bound = |name: &str| field[name].as_u64().or_else(|| target[name].as_u64());
    match (bound("minimum"), bound("maximum")) {
        (Some(low), Some(high)) => return format!("{low} to {high}"),
        (None, Some(high)) => return format!("up to {high}"),
        _ => {}
    }
    if target["type"] == "boolean" {
        return "`true`, `false`".to_owned();
    }
    words(resolved(root, &target["items"]))
        .or_else(|| words(target))
        .unwrap_or_default()
}

/// The words that may be said, where there is a fixed list of them.
fn words(schema: &Value) -> Option<String> {
    let listed = schema["enum"].as_array().into_iter().flatten();
    let options = schema["oneOf"].as_array().into_iter().flatten();
    let one = std::iter::once(&schema["const"]);
    let words = listed
        .chain(options.map(|option| &option["const"]))
        .chain(one);
    let words: Vec<_> = words
        .filter_map(Value::as_str)
        .map(|word| format!("`{word}`"))
        .collect();
    (!words.is_empty()).then(|| words.join(", "))
}

fn section(table: &Table) -> String {
    let heading = if table.path.is_empty() {
        "the document"
    } else {
        &table.path
    };
    let mut text = format!("\n## {heading}\n\n{}\n\n", table.what);
    text.push_str("| Field | What it says | Values | |\n|---|---|---|---|\n");
    text.push_str(&table.rows.concat());
    text
}
