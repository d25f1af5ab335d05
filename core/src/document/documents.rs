//! Documents that are read together, and how a place in one is said to people.

use chrono::NaiveDate;

use super::source::{Layer, ValueSource};
use super::text::Text;
use super::tree::Place;
use crate::decision::Problem;

/// What is known of a value that a document quotes from a public source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QuotedValue {
    pub(crate) path: String,
    pub(crate) source: String,
    pub(crate) jurisdiction: String,
    /// The day the source gives; none where it gives none, and none is guessed.
    pub(crate) effective_from: Option<NaiveDate>,
    pub(crate) effective_until: Option<NaiveDate>,
    pub(crate) verified: String,
}

/// One document.
struct Document {
    name: String,
    layer: Layer,
    text: Text,
    values: Vec<QuotedValue>,
}

/// All documents that are read together, lowest layer first.
#[derive(Default)]
pub(crate) struct Documents {
    list: Vec<Document>,
}

impl Documents {
    /// Adds a document and gives its number.
    pub(crate) fn add(&mut self, name: &str, layer: Layer, text: &str) -> usize {
        let number = self.next();
        self.list.push(Document {
            name: name.to_owned(),
            layer,
            text: Text::new(text),
            values: Vec::new(),
        });
        number
    }

    /// The number of the document that is added next.
    pub(crate) fn next(&self) -> usize {
        self.list.len()
    }

    /// Says what is known of the values that the document added last quotes.
    pub(crate) fn quotes(&mut self, values: Vec<QuotedValue>) {
        if let Some(document) = self.list.last_mut() {
            document.values = values;
        }
    }

    fn get(&self, number: usize) -> Option<&Document> {
        self.list.get(number)
    }

    /// What is known of the value at a place, where it is a quoted one.
    pub(crate) fn quoted(&self, place: Place) -> Option<&QuotedValue> {
        self.get(place.document)?.values.get(place.quoted?)
    }

    /// A problem with its document, line and column.
    pub(crate) fn locate(&self, mut problem: Problem, place: Place) -> Problem {
        if let Some(document) = self.get(place.document) {
            let (line, column) = document.text.line_and_column(place.offset);
            problem.document = Some(document.name.clone());
            problem.line = Some(line);
            problem.column = Some(column);
        }
        problem
    }

    /// Where the value at a place came from.
    pub(crate) fn source(&self, path: &str, place: Place) -> ValueSource {
        let document = self.get(place.document);
        let at = document.map(|document| document.text.line_and_column(place.offset));
        let value = self.quoted(place);
        ValueSource {
            path: path.to_owned(),
            layer: document.map_or(Layer::Default, |document| document.layer),
            document: document.map(|document| document.name.clone()),
            line: at.map(|(line, _)| line),
            column: at.map(|(_, column)| column),
            source: value.map(|value| value.source.clone()),
            jurisdiction: value.map(|value| value.jurisdiction.clone()),
            effective_from: value.and_then(|value| value.effective_from),
            verified: value.map(|value| value.verified.clone()),
        }
    }
}
