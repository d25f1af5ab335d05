//! Checks a tree against a JSON Schema. The schema is generated from the types, so what a field is,
//! its range and who sets it are said once, at the type.

use serde_json::{Map, Value as Json};

use super::faults::{Faults, shown};
use super::findings::Located;
use super::tree::{Node, Place, Value};
use crate::decision::Problem;

/// Checks a node against a part of the schema.
pub(crate) struct SchemaCheck<'s> {
    definitions: &'s Map<String, Json>,
    pub(crate) found: Faults,
}

impl<'s> SchemaCheck<'s> {
    pub(crate) fn new(schema: &'s Json, none: &'s Map<String, Json>) -> Self {
        let definitions = schema
            .get("$defs")
            .and_then(Json::as_object)
            .unwrap_or(none);
        Self {
            definitions,
            found: Faults::default(),
        }
    }

    /// The schema that a reference points to.
    fn resolve(&self, schema: &'s Json) -> &'s Json {
        // A part that may be left out is one of two: itself, or nothing.
        let one_of_two = schema.get("anyOf").and_then(Json::as_array);
        let schema = one_of_two.and_then(|two| two.first()).unwrap_or(schema);
        let name = schema
            .get("$ref")
            .and_then(Json::as_str)
            .and_then(|path| path.rsplit('/').next());
        name.and_then(|name| self.definitions.get(name))
            .unwrap_or(schema)
    }

    pub(crate) fn check(&mut self, schema: &'s Json, node: &Node, path: &str) {
        let schema = self.resolve(schema);
        if let Some(choices) = schema.get("oneOf").and_then(Json::as_array) {
            self.check_choice(choices, node, path);
            return;
        }
        let type_fits = match &node.value {
            Value::Text(_) => has_type(schema, "string") && !is_date(schema),
            Value::Date(_) => has_type(schema, "string") && is_date(schema),
            Value::Whole(_) => has_type(schema, "integer"),
            Value::Flag(_) => has_type(schema, "boolean"),
            Value::List(_) => has_type(schema, "array"),
            Value::Table(_) => has_type(schema, "object"),
            Value::Other { .. } => false,
        };
        if !type_fits && !self.is_date_text(schema, node) {
            self.wrong_type(schema, node, path);
            return;
        }
        match &node.value {
            Value::Whole(number) => self.check_range(schema, *number, node, path),
            Value::Text(text) => self.check_length(schema, text, node, path),
            Value::List(items) => self.check_list(schema, items, node, path),
            Value::Table(_) => self.check_table(schema, node, path),
            _ => {}
        }
    }

    /// JSON has no dates of its own: there a date is a text, in the one way of writing it.
    fn is_date_text(&self, schema: &Json, node: &Node) -> bool {
        let text = node.text().filter(|_| is_date(schema));
        text.is_some_and(|text| node.date().is_some_and(|date| date.to_string() == text))
    }

    fn wrong_type(&mut self, schema: &Json, node: &Node, path: &str) {
        let wanted = wanted(schema);
        self.report(
            node.place,
            Problem::new(
                "policy.wrong_type",
                path,
                format!("This must be {wanted}; it is {}.", node.kind()),
            )
            .with_found(node.found())
            .with_allowed(wanted),
        );
    }

    fn check_range(&mut self, schema: &Json, number: i64, node: &Node, path: &str) {
        let low = schema.get("minimum").and_then(Json::as_i64).unwrap_or(0);
        let high = schema
            .get("maximum")
            .and_then(Json::as_i64)
            .unwrap_or(i64::from(u32::MAX));
        if number < low || number > high {
            self.report(
                node.place,
                Problem::new(
                    "policy.out_of_range",
                    path,
                    format!("{number} is out of range: {low} to {high}."),
                )
                .with_found(number.to_string())
                .with_allowed(format!("{low} to {high}")),
            );
        }
    }

    fn check_length(&mut self, schema: &Json, text: &str, node: &Node, path: &str) {
        let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        let least = schema.get("minLength").and_then(Json::as_u64).unwrap_or(0);
        let most = schema
            .get("maxLength")
            .and_then(Json::as_u64)
            .unwrap_or(256);
        if length < least || length > most {
            self.report(
                node.place,
                Problem::new(
                    "policy.out_of_range",
                    path,
                    format!("The text has {length} characters; {least} to {most} are allowed."),
                )
                .with_found(format!("{length} characters"))
                .with_allowed(format!("{least} to {most} characters")),
            );
        }
    }

    fn check_list(&mut self, schema: &'s Json, items: &[Node], node: &Node, path: &str) {
        let least = schema.get("minItems").and_then(Json::as_u64).unwrap_or(0);
        if u64::try_from(items.len()).unwrap_or(u64::MAX) < least {
            self.report(
                node.place,
                Problem::new("policy.out_of_range", path, "This list must not be empty.")
                    .with_found("an empty list")
                    .with_allowed(format!("at least {least}")),
            );
        }
        let Some(item_schema) = schema.get("items") else {
            return;
        };
        for (position, item) in items.iter().enumerate() {
            self.check(item_schema, item, &format!("{path}[{position}]"));
        }
    }

    fn check_table(&mut self, schema: &'s Json, node: &Node, path: &str) {
        let Some(fields) = node.fields() else { return };
        let none = &Json::Null;
        let properties = schema.get("properties").unwrap_or(none);
        let others = schema
            .get("additionalProperties")
            .filter(|other| other.is_object());
        for (name, entry) in fields {
            let field_path = join(path, name);
            match properties.get(&**name).or(others) {
                Some(field_schema) => self.check(field_schema, &entry.node, &field_path),
                None => self.unknown_field(properties, name, entry.key, &field_path),
            }
        }
        let required = schema.get("required").and_then(Json::as_array);
        for name in required.into_iter().flatten().filter_map(Json::as_str) {
            if !fields.contains_key(name) {
                self.missing(
                    properties.get(name).unwrap_or(none),
                    node,
                    &join(path, name),
                );
            }
        }
    }

    fn unknown_field(&mut self, properties: &Json, name: &str, key: Place, path: &str) {
        if self.found.only_counted(key) {
            return;
        }
        let known: Vec<&str> = properties
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .collect();
        let name = shown(name);
        let mut problem = Problem::new(
            "policy.unknown_field",
            path,
            format!("There is no field {name:?} here."),
        )
        .with_found(name.as_str())
        .with_allowed(known.join(", "));
        problem.suggestion = did_you_mean(&name, &known);
        self.report(key, problem);
    }

    fn missing(&mut self, schema: &Json, node: &Node, path: &str) {
        if self.found.only_counted(node.place) {
            return;
        }
        let name = path.rsplit('.').next().unwrap_or(path);
        let who = schema.get("x-set-by").and_then(Json::as_str);
        let set_by = who.map_or_else(String::new, |who| format!(" It is usually set by {who}."));
        let wanted = wanted(self.resolve_any(schema));
        let meaning = schema
            .get("description")
            .and_then(Json::as_str)
            .unwrap_or_default();
        let meaning = meaning.replace('\n', " ");
        let meaning = meaning
            .split(". ")
            .next()
            .unwrap_or_default()
            .trim_end_matches('.');
        self.report(
            node.place,
            Problem::new(
                "policy.missing",
                path,
                format!("{name:?} is missing: {meaning}.{set_by}"),
            )
            .with_allowed(wanted.clone())
            .with_suggestion(format!("Add {name} = {}.", example(&wanted))),
        );
    }

    fn resolve_any<'a>(&'a self, schema: &'a Json) -> &'a Json {
        let name = schema
            .get("$ref")
            .and_then(Json::as_str)
            .and_then(|path| path.rsplit('/').next());
        name.and_then(|name| self.definitions.get(name))
            .unwrap_or(schema)
    }

    /// A choice is either one of some words, or one of some tables told apart by their `unit`.
    fn check_choice(&mut self, choices: &'s [Json], node: &Node, path: &str) {
        let tagged = choices
            .iter()
            .any(|choice| choice.get("properties").is_some());
        if tagged {
            self.check_tagged(choices, node, path);
            return;
        }
        let words: Vec<&str> = choices
            .iter()
            .filter_map(|choice| choice.get("const"))
            .filter_map(Json::as_str)
            .collect();
        match node.text() {
            Some(text) if words.contains(&text) => {}
            Some(text) => self.unknown_word(text, &words, node.place, path),
            None => {
                let wanted = format!("one of {}", words.join(", "));
                self.report(
                    node.place,
                    Problem::new(
                        "policy.wrong_type",
                        path,
                        format!("This must be {wanted}; it is {}.", node.kind()),
                    )
                    .with_found(node.found())
                    .with_allowed(wanted),
                );
            }
        }
    }

    fn check_tagged(&mut self, choices: &'s [Json], node: &Node, path: &str) {
        let word = |choice: &'s Json| {
            choice
                .pointer("/properties/unit/const")
                .and_then(Json::as_str)
                .unwrap_or_default()
        };
        let words: Vec<&str> = choices.iter().map(word).collect();
        if node.fields().is_none() {
            let wanted = format!("a table with a unit ({})", words.join(", "));
            self.report(
                node.place,
                Problem::new(
                    "policy.wrong_type",
                    path,
                    format!("This must be {wanted}; it is {}.", node.kind()),
                )
                .with_found(node.found())
                .with_allowed(wanted),
            );
            return;
        }
        let unit_path = join(path, "unit");
        let Some(unit) = node.get("unit") else {
            self.report(
                node.place,
                Problem::new("policy.missing", unit_path, "\"unit\" is missing.")
                    .with_allowed(words.join(", ")),
            );
            return;
        };
        let text = unit.text().unwrap_or_default();
        match choices.iter().find(|choice| word(choice) == text) {
            Some(choice) => self.check_table(choice, node, path),
            None => self.unknown_word(text, &words, unit.place, &unit_path),
        }
    }

    fn unknown_word(&mut self, found: &str, words: &[&str], place: Place, path: &str) {
        let short: String = found.chars().take(60).collect();
        let mut problem = Problem::new(
            "policy.unknown_value",
            path,
            format!("{short:?} is not one of {}.", words.join(", ")),
        )
        .with_found(short)
        .with_allowed(words.join(", "));
        problem.suggestion = did_you_mean(found, words);
        self.report(place, problem);
    }

    fn report(&mut self, place: Place, problem: Problem) {
        self.found.push(Located { problem, place });
    }
}

fn has_type(schema: &Json, name: &str) -> bool {
    match schema.get("type") {
        Some(Json::String(only)) => only == name,
        Some(Json::Array(any)) => any.iter().any(|one| one == name),
        // A constant word, as the unit of a cap is.
        _ => schema.get("const").is_some() && name == "string",
    }
}

fn is_date(schema: &Json) -> bool {
    schema.get("format").and_then(Json::as_str) == Some("date")
}

/// What a field takes, as a person would say it.
fn wanted(schema: &Json) -> String {
    let number = |name| schema.get(name).and_then(Json::as_i64);
    if is_date(schema) {
        return "a date such as 2026-04-01".to_owned();
    }
    if let Some(choices) = schema.get("oneOf").and_then(Json::as_array) {
        let words: Vec<&str> = choices
            .iter()
            .filter_map(|choice| choice.get("const"))
            .filter_map(Json::as_str)
            .collect();
        return if words.is_empty() {
            "a table with a unit".to_owned()
        } else {
            format!("one of {}", words.join(", "))
        };
    }
    if has_type(schema, "integer") {
        let low = number("minimum").unwrap_or(0);
        return match number("maximum") {
            Some(high) => format!("a whole number from {low} to {high}"),
            None => format!("a whole number from {low}"),
        };
    }
    for (name, words) in [
        ("boolean", "true or false"),
        ("array", "a list"),
        ("object", "a table"),
        ("string", "text"),
    ] {
        if has_type(schema, name) {
            return words.to_owned();
        }
    }
    "something else".to_owned()
}

/// How such a value is written.
fn example(wanted: &str) -> &'static str {
    match wanted {
        "true or false" => "true (or false)",
        "a list" => "[...]",
        "text" => "\"...\"",
        "a table" | "a table with a unit" => "{ ... }",
        date if date.starts_with("a date") => "a date",
        number if number.starts_with("a whole number") => "a number",
        _ => "\"...\"",
    }
}

/// The most known words that one that is unknown is compared with.
const COMPARED: usize = 200;

/// A known word close to one that is not.
pub(crate) fn did_you_mean(found: &str, known: &[&str]) -> Option<String> {
    if known.len() > COMPARED {
        return None;
    }
    let found: String = found.chars().take(64).collect();
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&found, word), word))
        .filter(|(distance, word)| *distance <= word.chars().count().div_ceil(3))
        .min()
        .map(|(_, word)| format!("Did you mean {word:?}?"))
}

pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
