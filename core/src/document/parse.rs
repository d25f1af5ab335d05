//! Reads TOML and JSON into one kind of tree. Every fault of the writing is found, with its place.

use std::sync::Arc;

use chrono::NaiveDate;
use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::{Faults, shown};
use super::findings::Located;
use super::tree::{Entry, Fields, Node, Place, Value};
use crate::decision::Problem;

/// The largest document, in bytes.
pub(crate) const MOST_BYTES: usize = 1_048_576;
/// The deepest nesting of tables and lists in a document.
const DEEPEST: usize = 32;

/// The longest name of a field, in bytes.
const LONGEST_NAME: usize = 256;

/// A fault of the writing.
fn fault(code: &str, message: impl Into<String>, place: Place) -> Located {
    Located {
        problem: Problem::new(code, "", message),
        place,
    }
}

/// A name as a field may have it; a longer one is a fault.
fn name(name: &str, place: Place, faults: &mut Faults) -> Arc<str> {
    let bytes = name.len();
    if bytes > LONGEST_NAME {
        let message = format!("The name of this field has {bytes} bytes.");
        let mut fault = fault("policy.too_long", message, place);
        fault.problem = fault
            .problem
            .with_found(shown(name))
            .with_allowed(format!("{LONGEST_NAME} bytes"))
            .with_suggestion("Use a shorter name.");
        faults.push(fault);
    }
    name.into()
}

/// Reads a TOML document.
pub(crate) fn toml(text: &str, document: usize) -> Result<Node, Faults> {
    toml_up_to(text, document, MOST_BYTES)
}

/// Reads a TOML document of so many bytes at the most.
pub(crate) fn toml_up_to(text: &str, document: usize, largest: usize) -> Result<Node, Faults> {
    measure(text, document, largest)?;
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faults = Faults::default();
    for error in errors {
        let place = Place::new(document, error.span().map_or(0, |span| span.start));
        if !faults.only_counted(place) {
            faults.push(fault("policy.syntax", sentence(error.message()), place));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let place = Place::new(document, table.span().start);
    let root = from_toml_table(table.into_inner(), place, &mut faults);
    whole(root, faults)
}

/// What was read, unless something is at fault in it.
fn whole(root: Node, faults: Faults) -> Result<Node, Faults> {
    if faults.is_empty() {
        Ok(root)
    } else {
        Err(faults)
    }
}

/// The parser's tree goes as this one grows, so that the two are never held at once.
fn from_toml_table(table: DeTable<'_>, place: Place, faults: &mut Faults) -> Node {
    let fields = table.into_iter().map(|(key, value)| {
        let key_place = Place::new(place.document, key.span().start);
        let entry = Entry {
            key: key_place,
            node: from_toml(value, place.document, faults),
        };
        (name(key.get_ref(), key_place, faults), entry)
    });
    Node::table(place, fields.collect())
}

fn from_toml(value: Spanned<DeValue<'_>>, document: usize, faults: &mut Faults) -> Node {
    let place = Place::new(document, value.span().start);
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(
                |_| other("a number too large", number.as_str()),
                Value::Whole,
            ),
        DeValue::Float(number) => other("a number with a fraction", number.as_str()),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(time) => {
            let text = time.to_string();
            text.parse::<NaiveDate>()
                .map_or_else(|_| other("a time of day", &text), Value::Date)
        }
        DeValue::Array(items) => {
            let items = items.into_iter();
            let items = items.map(|item| from_toml(item, document, faults));
            Value::list(items)
        }
        DeValue::Table(table) => return from_toml_table(table, place, faults),
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
pub(crate) fn json(text: &str, document: usize) -> Result<Node, Faults> {
    json_up_to(text, document, MOST_BYTES)
}

/// Reads a JSON document, strictly, of so many bytes at the most.
pub(crate) fn json_up_to(text: &str, document: usize, largest: usize) -> Result<Node, Faults> {
    measure(text, document, largest)?;
    // serde_json is strict and says where; the other parser says where each value is.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|error| {
        let what = crate::decision::json_fault(&error);
        let place = Place::new(document, offset(text, &error));
        Faults::from(fault("policy.syntax", sentence(&what), place))
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
                let place = Place::new(document, error.range.start);
                Faults::from(fault("policy.syntax", what, place))
            })?;
    let Some(value) = parsed.value else {
        let place = Place::new(document, 0);
        return Err(Faults::from(fault(
            "policy.syntax",
            "The document is empty.",
            place,
        )));
    };
    let mut faults = Faults::default();
    let root = from_json(&value, document, &mut faults);
    whole(root, faults)
}

fn from_json(value: &ast::Value<'_>, document: usize, faults: &mut Faults) -> Node {
    let place = Place::new(document, value.range().start);
    let value = match value {
        ast::Value::StringLit(text) => Value::Text(text.value.to_string()),
        ast::Value::NumberLit(number) => number.value.parse().map_or_else(
            |_| other("a number that is not whole", number.value),
            Value::Whole,
        ),
        ast::Value::BooleanLit(flag) => Value::Flag(flag.value),
        ast::Value::NullKeyword(_) => other("nothing", "null"),
        ast::Value::Array(items) => {
            let items = items.elements.iter();
            Value::list(items.map(|item| from_json(item, document, faults)))
        }
        ast::Value::Object(object) => {
            let mut fields = Fields::new();
            // A field that is null is one that is left out.
            let said = |property: &&ast::ObjectProp<'_>| {
                !matches!(property.value, ast::Value::NullKeyword(_))
            };
            for property in object.properties.iter().filter(said) {
                let key = Place::new(document, property.range.start);
                let name = name(property.name.as_str(), key, faults);
                let entry = Entry {
                    key,
                    node: from_json(&property.value, document, faults),
                };
                if fields.contains_key(&name) {
                    let what = format!("The field {:?} is written twice.", shown(&name));
                    faults.push(fault("policy.syntax", what, key));
                }
                fields.insert(name, entry);
            }
            Value::Table(Arc::new(fields))
        }
    };
    Node { value, place }
}

/// Refuses documents so large or so deep that reading them could harm.
fn measure(text: &str, document: usize, largest: usize) -> Result<(), Faults> {
    measure_bytes(text, document, largest)?;
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
            return Err(Faults::from(fault(
                "policy.too_deep",
                what,
                Place::new(document, offset),
            )));
        }
    }
    Ok(())
}

/// Refuses documents of more bytes than the most there may be.
pub(crate) fn measure_bytes(text: &str, document: usize, largest: usize) -> Result<(), Faults> {
    if text.len() > largest {
        let what = format!("The document is larger than {largest} bytes.");
        return Err(Faults::from(fault(
            "policy.too_large",
            what,
            Place::new(document, 0),
        )));
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
