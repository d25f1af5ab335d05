//! A document as a tree whose every part knows where it was written. Trees share their parts: a
//! copy of one costs nothing until it is changed.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};

/// Where a part was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// Which of the documents, lowest layer first.
    pub(crate) document: usize,
    /// Offset in its text, in bytes.
    pub(crate) offset: usize,
    /// Which of the values that the document quotes, when it is one.
    pub(crate) quoted: Option<usize>,
    /// Said once for every line, and read here at one of them.
    pub(crate) inherited: bool,
}

impl Place {
    pub(crate) const fn new(document: usize, offset: usize) -> Self {
        Self {
            document,
            offset,
            quoted: None,
            inherited: false,
        }
    }
}

/// A part of a document.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) place: Place,
}

/// What a part of a document is.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    Whole(i64),
    Flag(bool),
    Date(NaiveDate),
    /// Something no field takes: a fraction, a time of day, nothing at all.
    Other {
        kind: &'static str,
        text: String,
    },
    List(Arc<Vec<Node>>),
    Table(Arc<Fields>),
}

/// The fields of a table, by their names.
pub(crate) type Fields = BTreeMap<Arc<str>, Entry>;

impl Value {
    pub(crate) fn list(items: impl IntoIterator<Item = Node>) -> Self {
        Self::List(Arc::new(items.into_iter().collect()))
    }
}

/// A field of a table: where its name is written, and its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: Place,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) fn table(place: Place, fields: Fields) -> Self {
        Self {
            value: Value::Table(Arc::new(fields)),
            place,
        }
    }

    pub(crate) fn fields(&self) -> Option<&Fields> {
        match &self.value {
            Value::Table(fields) => Some(fields),
            _ => None,
        }
    }

    /// The fields, to change them: no tree that shares them changes.
    pub(crate) fn fields_mut(&mut self) -> Option<&mut Fields> {
        match &mut self.value {
            Value::Table(fields) => Some(Arc::make_mut(fields)),
            _ => None,
        }
    }

    /// How many fields a table has.
    pub(crate) fn count(&self) -> usize {
        self.fields().map_or(0, Fields::len)
    }

    /// The items of a list; none where it is no list.
    pub(crate) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The part that a path of names leads to. A name may itself have dots.
    pub(crate) fn at(&self, path: &str) -> Option<&Self> {
        self.get(path).or_else(|| {
            let mut fields = self.fields()?.iter();
            fields.find_map(|(name, entry)| {
                let rest = path.strip_prefix(&**name)?.strip_prefix('.')?;
                entry.node.at(rest)
            })
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.fields()?.get(name).map(|entry| &entry.node)
    }

    /// A date, which JSON writes as a text.
    pub(crate) fn date(&self) -> Option<NaiveDate> {
        match &self.value {
            Value::Date(date) => Some(*date),
            Value::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A part as the type that it is, if it is of that shape.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(self).ok()
    }

    /// How many bytes the tree has in JSON without spaces; none where they are more than `most`.
    pub(crate) fn json_bytes(&self, most: usize) -> Option<usize> {
        let mut counted = Counted { left: most };
        serde_json::to_writer(&mut counted, self).ok()?;
        most.checked_sub(counted.left)
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What was found, as a person would say it; long texts are cut.
    pub(crate) fn found(&self) -> String {
        match &self.value {
            Value::Text(text) => {
                let short: String = text.chars().take(60).collect();
                format!("{short:?}")
            }
            Value::Whole(number) => number.to_string(),
            Value::Flag(flag) => flag.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Other { text, .. } => text.chars().take(60).collect(),
            Value::List(items) => format!("a list of {}", items.len()),
            Value::Table(_) => "a table".to_owned(),
        }
    }

    pub(crate) const fn kind(&self) -> &'static str {
        match &self.value {
            Value::Text(_) => "text",
            Value::Whole(_) => "a whole number",
            Value::Flag(_) => "true or false",
            Value::Date(_) => "a date",
            Value::Other { kind, .. } => kind,
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }

    /// The same tree, marked as said once for every line.
    pub(crate) fn inherited(&self) -> Self {
        let value = match &self.value {
            Value::List(items) => Value::list(items.iter().map(Self::inherited)),
            Value::Table(fields) => {
                let fields = fields.iter();
                let inherited = fields.map(|(name, entry)| (name.clone(), entry.inherited()));
                Value::Table(Arc::new(inherited.collect()))
            }
            plain => plain.clone(),
        };
        Self {
            value,
            place: Place {
                inherited: true,
                ..self.place
            },
        }
    }

    /// Lays another tree over this one: tables are joined field by field, anything else is
    /// replaced; so is a table whose `unit` differs, since its other fields go with the unit.
    pub(crate) fn overlay(&mut self, over: &Self) {
        let same_unit = match (self.get("unit"), over.get("unit")) {
            (Some(below), Some(above)) => below.text() == above.text(),
            _ => true,
        };
        match (&mut self.value, &over.value) {
            (Value::Table(below), Value::Table(above)) if same_unit => {
                let below = Arc::make_mut(below);
                for (name, entry) in above.iter() {
                    match below.get_mut(name) {
                        Some(known) => {
                            known.key = entry.key;
                            known.node.overlay(&entry.node);
                        }
                        None => {
                            below.insert(name.clone(), entry.clone());
                        }
                    }
                }
                self.place = over.place;
            }
            _ => *self = over.clone(),
        }
    }
}

/// Fields in the order of their names, so that a tree in JSON without spaces is canonical.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Text(text) | Value::Other { text, .. } => to.serialize_str(text),
            Value::Whole(number) => to.serialize_i64(*number),
            Value::Flag(flag) => to.serialize_bool(*flag),
            Value::Date(date) => to.collect_str(date),
            Value::List(items) => to.collect_seq(items.iter()),
            Value::Table(fields) => {
                to.collect_map(fields.iter().map(|(name, entry)| (&**name, &entry.node)))
            }
        }
    }
}

/// Counts what is written, up to a limit.
struct Counted {
    left: usize,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.left.checked_sub(bytes.len());
        self.left = left.ok_or(io::ErrorKind::WriteZero)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Entry {
    fn inherited(&self) -> Self {
        Self {
            key: Place {
                inherited: true,
                ..self.key
            },
            node: self.node.inherited(),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tree_in_json_without_spaces_is_canonical() {
        let text = r#"
            b = "\u00e9\u0007\"\\ \U0001F98A"
            a-b = [1, true, 2026-04-01]
            'a.b' = { z = -3, a = [] }
        "#;
        let tree = crate::document::parse::toml(text, 0).unwrap_or_else(|_| panic!("{text}"));
        let written = serde_json::to_string(&tree).unwrap();
        assert_eq!(written, crate::decision::to_canonical_json(&tree));
        assert!(
            written.starts_with("{\"a-b\":[1,true,\"2026-04-01\"],\"a.b\":"),
            "{written}"
        );
    }
}
