//! A document as a tree whose every part knows where it was written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
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
    List(Vec<Node>),
    Table(BTreeMap<String, Entry>),
}

/// A field of a table: where its name is written, and its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: Place,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) const fn table(place: Place, fields: BTreeMap<String, Entry>) -> Self {
        Self {
            value: Value::Table(fields),
            place,
        }
    }

    pub(crate) const fn fields(&self) -> Option<&BTreeMap<String, Entry>> {
        match &self.value {
            Value::Table(fields) => Some(fields),
            _ => None,
        }
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
    pub(crate) fn read<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_value(self.to_json()).ok()
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
            Value::List(items) => Value::List(items.iter().map(Self::inherited).collect()),
            Value::Table(fields) => Value::Table(
                fields
                    .iter()
                    .map(|(name, entry)| (name.clone(), entry.inherited()))
                    .collect(),
            ),
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
                for (name, entry) in above {
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

    /// The tree as JSON. Only whole trees that were checked are read this way.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
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
            Value::List(items) => to.collect_seq(items),
            Value::Table(fields) => {
                to.collect_map(fields.iter().map(|(name, entry)| (name, &entry.node)))
            }
        }
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
