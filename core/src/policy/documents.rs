//! The documents a policy is made of, and how a place in one is said to people.

use super::presets::{PRESETS, Preset, PresetFile, PresetValue, read};
use super::source::{Layer, ValueSource};
use super::tree::Place;
use crate::decision::Problem;

/// One document: a preset, an organisation's or the service's own.
pub(super) struct Document<'a> {
    pub(super) name: &'a str,
    pub(super) layer: Layer,
    pub(super) text: &'a str,
    pub(super) values: Vec<PresetValue>,
}

/// All documents of a policy, lowest layer first.
#[derive(Default)]
pub(super) struct Documents<'a> {
    list: Vec<Document<'a>>,
}

impl<'a> Documents<'a> {
    /// Adds a document and gives its number.
    pub(super) fn add(&mut self, name: &'a str, layer: Layer, text: &'a str) -> usize {
        self.list.push(Document {
            name,
            layer,
            text,
            values: Vec::new(),
        });
        self.list.len().saturating_sub(1)
    }

    /// Adds a preset by its id, once, and gives its tree.
    pub(super) fn add_preset(&mut self, file: &'static PresetFile) -> Option<Preset> {
        let number = self.add(file.id, Layer::Organisation, file.text);
        let mut preset = read(file, number)?;
        if let Some(document) = self.list.last_mut() {
            document.layer = preset.layer;
            document.values = std::mem::take(&mut preset.values);
        }
        Some(preset)
    }

    pub(super) fn get(&self, number: usize) -> Option<&Document<'a>> {
        self.list.get(number)
    }

    /// What is known of a preset's value at a place.
    pub(super) fn preset_value(&self, place: Place) -> Option<&PresetValue> {
        self.get(place.document)?.values.get(place.preset_value?)
    }

    /// A problem with its document, line and column.
    pub(super) fn locate(&self, mut problem: Problem, place: Place) -> Problem {
        if let Some(document) = self.get(place.document) {
            let (line, column) = line_and_column(document.text, place.offset);
            problem.document = Some(document.name.to_owned());
            problem.line = Some(line);
            problem.column = Some(column);
        }
        problem
    }

    /// Where the value at a place came from.
    pub(super) fn source(&self, path: &str, place: Place) -> ValueSource {
        let document = self.get(place.document);
        let at = document.map(|document| line_and_column(document.text, place.offset));
        let value = self.preset_value(place);
        ValueSource {
            path: path.to_owned(),
            layer: document.map_or(Layer::Default, |document| document.layer),
            document: document.map(|document| document.name.to_owned()),
            line: at.map(|(line, _)| line),
            column: at.map(|(_, column)| column),
            source: value.map(|value| value.source.clone()),
            jurisdiction: value.map(|value| value.jurisdiction.clone()),
            effective_from: value.and_then(|value| value.effective_from),
            verified: value.map(|value| value.verified.clone()),
        }
    }
}

/// The preset of an id.
pub(super) fn preset_named(id: &str) -> Option<&'static PresetFile> {
    PRESETS.iter().find(|file| file.id == id)
}

/// Line and column of an offset, both counted from 1, the column in characters.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before
        .bytes()
        .filter(|byte| *byte == b'\n')
        .count()
        .saturating_add(1);
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        .saturating_add(1);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (number(line), number(column))
}
