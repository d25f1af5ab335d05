//! Reads TOML and JSON into one kind of tree. Every fault of the writing is found, with its place.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::tree::{Entry, Node, Place, Value};

/// The largest document, in bytes.
const LARGEST_BYTES: usize = 1_048_576;
/// The deepest nesting of tables and lists in a document.
const DEEPEST: usize = 32;

/// A fault of the writing, at an offset of the text.
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) offset: usize,
}

impl Fault {
    fn new(code: &'static str, message: impl Into<String>, offset: usize) -> Self {
        Self {
            code,
            message: message.into(),
            offset,
        }
    }
}

/// Reads a TOML document.
pub(crate) fn toml(text: &str, document: usize) -> Result<Node, Vec<Fault>> {
    toml_up_to(text, document, LARGEST_BYTES)
}

/// Reads a TOML document of so many bytes at the most.
pub(crate) fn toml_up_to(text: &str, document: usize, largest: usize) -> Result<Node, Vec<Fault>> {
    measure(text, largest)?;
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        let offset = table.span().start;
        return Ok(from_toml_table(
            table.get_ref(),
            Place::new(document, offset),
        ));
    }
    let fault = |error: toml::de::Error| {
        let offset = error.span().map_or(0, |span| span.start);
        Fault::new("policy.syntax", sentence(error.message()), offset)
    };
    Err(errors.into_iter().map(fault).collect())
}

fn from_toml_table(table: &DeTable<'_>, place: Place) -> Node {
    let fields = table.iter().map(|(key, value)| {
        let key_place = Place::new(place.document, key.span().start);
        let entry = Entry {
            key: key_place,
            node: from_toml(value, place.document),
        };
        (key.get_ref().to_string(), entry)
    });
    Node::table(place, fields.collect())
}

fn from_toml(value: &Spanned<DeValue<'_>>, document: usize) -> Node {
    let place = Place::new(document, value.span().start);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(
                |_| other("a number too large", number.as_str()),
                Value::Whole,
            ),
        DeValue::Float(number) => other("a number with a fraction", number.as_str()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(time) => {
            let text = time.to_string();
            text.parse::<NaiveDate>()
                .map_or_else(|_| other("a time of day", &text), Value::Date)
        }
        DeValue::Array(items) => {
            Value::List(items.iter().map(|item| from_toml(item, document)).collect())
        }
        DeValue::Table(table) => return from_toml_table(table, place),
    };
    Node { value, place }
}

fn other(kind: &'static str, text: &str) -> Value {
    Value::Other {
        kind,
        text: text.to_owned(),
    }
}

/// Reads a JSON document, strictly: no comments, no trailing commas, no name twice.
pub(crate) fn json(text: &str, document: usize) -> Result<Node, Vec<Fault>> {
    json_up_to(text, document, LARGEST_BYTES)
}

/// Reads a JSON document, strictly, of so many bytes at the most.
pub(crate) fn json_up_to(text: &str, document: usize, largest: usize) -> Result<Node, Vec<Fault>> {
    measure(text, largest)?;
    // serde_json is strict and says where; the other parser says where each value is.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|error| {
        let what = crate::decision::json_fault(&error);
        vec![Fault::new(
            "policy.syntax",
            sentence(&what),
            offset(text, &error),
        )]
    })?;
    let strict = jsonc_parser::ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
    };
    let parsed =
        jsonc_parser::parse_to_ast(text, &jsonc_parser::CollectOptions::default(), &strict)
            .map_err(|error| {
                let what = sentence(&error.message);
                vec![Fault::new("policy.syntax", what, error.range.start)]
            })?;
    let Some(value) = parsed.value else {
        return Err(vec![Fault::new(
            "policy.syntax",
            "The document is empty.",
            0,
        )]);
    };
    let mut faults = Vec::new();
    let node = from_json(&value, document, &mut faults);
    if faults.is_empty() {
        Ok(node)
    } else {
        Err(faults)
    }
}

fn from_json(value: &ast::Value<'_>, document: usize, faults: &mut Vec<Fault>) -> Node {
    let place = Place::new(document, value.range().start);
    let value = match value {
        ast::Value::StringLit(text) => Value::Text(text.value.to_string()),
        ast::Value::NumberLit(number) => number.value.parse().map_or_else(
            |_| other("a number that is not whole", number.value),
            Value::Whole,
        ),
        ast::Value::BooleanLit(flag) => Value::Flag(flag.value),
        ast::Value::NullKeyword(_) => other("nothing", "null"),
        ast::Value::Array(items) => Value::List(
            items
                .elements
                .iter()
                .map(|item| from_json(item, document, faults))
                .collect(),
        ),
        ast::Value::Object(object) => {
            let mut fields = BTreeMap::new();
            // A field that is null is one that is left out.
            let said = |property: &&ast::ObjectProp<'_>| {
                !matches!(property.value, ast::Value::NullKeyword(_))
            };
            for property in object.properties.iter().filter(said) {
                let name = property.name.as_str().to_owned();
                let key = Place::new(document, property.range.start);
                let entry = Entry {
                    key,
                    node: from_json(&property.value, document, faults),
                };
                if fields.contains_key(&name) {
                    let what = format!("The field {name:?} is written twice.");
                    faults.push(Fault::new("policy.syntax", what, property.range.start));
                }
                fields.insert(name, entry);
            }
            Value::Table(fields)
        }
    };
    Node { value, place }
}

/// Refuses documents so large or so deep that reading them could harm.
fn measure(text: &str, largest: usize) -> Result<(), Vec<Fault>> {
    measure_bytes(text, largest)?;
    let mut depth = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        // Brackets in texts and comments count too: no honest document comes near the limit.
        match byte {
            b'[' | b'{' => depth = depth.saturating_add(1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            let what = format!("Tables and lists are nested more than {DEEPEST} deep.");
            return Err(vec![Fault::new("policy.too_deep", what, offset)]);
        }
    }
    Ok(())
}

/// Refuses documents of more bytes than the most there may be.
pub(crate) fn measure_bytes(text: &str, largest: usize) -> Result<(), Vec<Fault>> {
    if text.len() > largest {
        let what = format!("The document is larger than {largest} bytes.");
        return Err(vec![Fault::new("policy.too_large", what, 0)]);
    }
    Ok(())
}

/// Where in the text serde_json stopped; its columns count bytes, and the byte it stopped at.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines_before = error.line().saturating_sub(1);
    let start: usize = text
        .split_inclusive('\n')
        .take(lines_before)
        .map(str::len)
        .sum();
    start
        .saturating_add(error.column().saturating_sub(1))
        .min(text.len())
}

/// A parser's message as a sentence.
fn sentence(message: &str) -> String {
    let first_line = message
        .lines()
        .next()
        .unwrap_or("not readable")
        .trim_end_matches('.');
    let mut letters = first_line.chars();
    let start: String = letters
        .next()
        .map(|letter| letter.to_uppercase().collect())
        .unwrap_or_default();
    format!(
        "The document cannot be read here: {start}{}.",
        letters.as_str()
    )
}
