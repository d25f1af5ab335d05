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

/// What is wrong with a JSON text, without its place.
pub(crate) fn json_fault(error: &serde_json::Error) -> String {
    let whole = error.to_string();
    let what = whole.split(" at line ").next().unwrap_or("not JSON");
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
