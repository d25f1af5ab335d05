//! The canonical JSON form: sorted keys, no floating point, no spaces. It is the contract between
//! languages: equal answers have equal bytes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::CareError;

/// Writes a value in canonical JSON: keys sorted, no spaces, integers only.
#[must_use]
pub fn to_canonical_json<T: Serialize>(value: &T) -> String {
    // Every public type is plain data with text keys, so serialising cannot fail; were it to, the
    // answer would be `null`, which no reader of a record accepts.
    let tree = serde_json::to_value(value).unwrap_or(Value::Null);
    let mut out = String::new();
    write_sorted(&tree, &mut out);
    out
}

/// The word that stands for a value of a closed set, as records write it.
pub(crate) fn word_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

fn write_sorted(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            out.push('{');
            for (position, key) in keys.into_iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_sorted(map.get(key).unwrap_or(&Value::Null), out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                write_sorted(item, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// Reads a record from JSON. Unknown fields, missing fields and wrong types are errors with the
/// line and column.
///
/// # Errors
/// [`CareError::JsonInvalid`] when the text is not JSON of the record's shape.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, CareError> {
    serde_json::from_str(text).map_err(|error| CareError::JsonInvalid {
        what: json_fault(&error),
        line: u32::try_from(error.line()).unwrap_or(u32::MAX),
        column: u32::try_from(error.column()).unwrap_or(u32::MAX),
    })
}

/// How the date library begins what it says of a text that is no date.
const OF_A_DATE: [&str; 4] = [
    "input contains invalid characters",
    "input is out of range",
    "premature end of input",
    "trailing input",
];

/// What is wrong with a JSON text, without its place and without what a record says: an error may
/// be logged, and a value may be about a person. Names of fields are kept.
pub(crate) fn json_fault(error: &serde_json::Error) -> String {
    let whole = error.to_string();
    let what = whole
        .rsplit_once(" at line ")
        .map_or(whole.as_str(), |(what, _)| what);
    if OF_A_DATE.iter().any(|start| what.starts_with(start)) {
        return "a value is not a date such as 2026-10-01, or for times 2026-10-01T14:00:00"
            .to_owned();
    }
    let Some((found, expected)) = what.rsplit_once(", expected ") else {
        return what.to_owned();
    };
    let about_a_value = ["unknown variant ", "invalid type: ", "invalid value: "];
    if about_a_value.iter().any(|start| found.starts_with(start)) {
        let kind = found.split(['"', '`']).next().unwrap_or(found).trim_end();
        return format!("{kind}, expected {expected}");
    }
    what.to_owned()
}

/// The wire form of a record or an answer.
pub trait Wire: Serialize + DeserializeOwned {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        to_canonical_json(self)
    }

    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`CareError::JsonInvalid`] when the text is not JSON of this shape.
    fn from_json(text: &str) -> Result<Self, CareError> {
        from_json(text)
    }
}

impl<T: Serialize + DeserializeOwned> Wire for T {}
