//! The presets: figures from public sources that a service's policy may build on. Each value says
//! its source, jurisdiction, dates and how well it was verified.

use crate::document::{Entry, Fields, Layer, Node, Place, QuotedValue, Value, parse};
use std::sync::Arc;

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
    pub(super) values: Vec<QuotedValue>,
    /// Its values laid out as a policy is.
    pub(super) tree: Node,
}

/// The preset of an id.
pub(super) fn preset_named(id: &str) -> Option<&'static PresetFile> {
    PRESETS.iter().find(|file| file.id == id)
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
    let mut tree = Node::table(Place::new(document, 0), Fields::new());
    let mut values = Vec::new();
    let Some(Value::List(items)) = root.get("values").map(|node| &node.value) else {
        return Some(Preset {
            layer,
            values,
            tree,
        });
    };
    for item in items.iter() {
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

fn about(item: &Node) -> Option<QuotedValue> {
    let text = |name| item.get(name).and_then(Node::text).map(str::to_owned);
    let date = |name| match item.get(name).map(|node| &node.value) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    Some(QuotedValue {
        path: text("path")?,
        source: text("source")?,
        jurisdiction: text("jurisdiction")?,
        effective_from: date("effective_from"),
        effective_until: date("effective_until"),
        verified: text("verified")?,
    })
}

fn mark(node: &mut Node, number: usize) {
    node.place.quoted = Some(number);
    match &mut node.value {
        Value::List(items) => Arc::make_mut(items)
            .iter_mut()
            .for_each(|item| mark(item, number)),
        Value::Table(fields) => Arc::make_mut(fields).values_mut().for_each(|entry| {
            entry.key.quoted = Some(number);
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
    Node::table(place, Fields::from([((*first).into(), entry)]))
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
