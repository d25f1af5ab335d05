//! The presets: figures from public sources that a service's policy may build on. Each value says
//! its source, jurisdiction, dates and how well it was verified.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::parse;
use super::source::Layer;
use super::tree::{Entry, Node, Place, Value};

/// A preset as it is shipped.
pub(super) struct PresetFile {
    pub(super) id: &'static str,
    pub(super) text: &'static str,
}

macro_rules! preset_files {
    ($($id:literal),* $(,)?) => {
        /// Every preset, by the id that `builds_on` names.
        pub(super) const PRESETS: &[PresetFile] = &[
            $(PresetFile { id: $id, text: include_str!(concat!("../../presets/", $id, ".toml")) }),*
        ];
    };
}

preset_files!(
    "bacp",
    "bacp-supervision",
    "england",
    "esa-permitted-work",
    "ghc-joint-working",
    "hpft-mhst-supervision",
    "kent-community-health",
    "lamp-advocacy",
    "mindler",
    "ncps-supervision",
    "nice-self-harm",
    "northern-ireland",
    "open-door-counselling",
    "scie-supervision",
    "scotland",
    "social-work-employers-england",
    "suffolk-mind",
    "talking-therapies-supervision",
    "the-counselling-partnership",
    "tuc-disability-passport",
    "wales",
    "well-minds-online",
    "wolverhampton-university",
);

/// A preset, read.
pub(super) struct Preset {
    pub(super) layer: Layer,
    pub(super) values: Vec<PresetValue>,
    /// Its values laid out as a policy is.
    pub(super) tree: Node,
}

/// What is known of one value of a preset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PresetValue {
    pub(super) path: String,
    pub(super) source: String,
    pub(super) jurisdiction: String,
    /// The day the source gives; none where it gives none, and none is guessed.
    pub(super) effective_from: Option<NaiveDate>,
    pub(super) effective_until: Option<NaiveDate>,
    pub(super) verified: String,
}

/// Reads a preset as the document of a number. A preset that cannot be read has no values; a test
/// reads every one that is shipped.
pub(super) fn read(file: &PresetFile, document: usize) -> Option<Preset> {
    let root = parse::toml(file.text, document).ok()?;
    let layer = match root.get("layer").and_then(Node::text)? {
        "nation" => Layer::Nation,
        "professional_body" => Layer::ProfessionalBody,
        _ => Layer::Organisation,
    };
    let mut tree = Node::table(Place::new(document, 0), BTreeMap::new());
    let mut values = Vec::new();
    let Some(Value::List(items)) = root.get("values").map(|node| &node.value) else {
        return Some(Preset {
            layer,
            values,
            tree,
        });
    };
    for item in items {
        let mut value = item.get("value")?.clone();
        mark(&mut value, values.len());
        let about = about(item)?;
        let names: Vec<&str> = about.path.split('.').collect();
        tree.overlay(&nested(&names, value));
        values.push(about);
    }
    Some(Preset {
        layer,
        values,
        tree,
    })
}

fn about(item: &Node) -> Option<PresetValue> {
    let text = |name| item.get(name).and_then(Node::text).map(str::to_owned);
    let date = |name| match item.get(name).map(|node| &node.value) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    Some(PresetValue {
        path: text("path")?,
        source: text("source")?,
        jurisdiction: text("jurisdiction")?,
        effective_from: date("effective_from"),
        effective_until: date("effective_until"),
        verified: text("verified")?,
    })
}

fn mark(node: &mut Node, number: usize) {
    node.place.preset_value = Some(number);
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| mark(item, number)),
        Value::Table(fields) => fields.values_mut().for_each(|entry| {
            entry.key.preset_value = Some(number);
            mark(&mut entry.node, number);
        }),
        _ => {}
    }
}

fn nested(names: &[&str], value: Node) -> Node {
    let Some((first, rest)) = names.split_first() else {
        return value;
    };
    let inner = nested(rest, value);
    let place = inner.place;
    let entry = Entry {
        key: place,
        node: inner,
    };
    Node::table(place, BTreeMap::from([((*first).to_owned(), entry)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_reads_and_every_value_is_sourced_and_verified() {
        for file in PRESETS {
            let preset = read(file, 0).unwrap_or_else(|| panic!("{} does not read", file.id));
            assert!(!preset.values.is_empty(), "{} has no values", file.id);
            for value in &preset.values {
                let name = format!("{}: {}", file.id, value.path);
                assert!(value.source.len() > 5, "{name} has no source");
                assert!(!value.jurisdiction.is_empty(), "{name} has no jurisdiction");
                assert!(
                    ["V1", "V2"].contains(&value.verified.as_str()),
                    "{name} is not verified"
                );
            }
        }
    }
}
