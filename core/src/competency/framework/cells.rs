//! Reads and writes the cells of CSV (RFC 4180), strictly, each cell with its place.

use std::iter::Peekable;
use std::str::CharIndices;

use crate::decision::Problem;
use crate::document::parse::measure_bytes;
use crate::document::{Faults, Located, Place};

/// One cell: its text without quotes, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) offset: usize,
}

/// What spreadsheets take for the start of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// The rows of a text; lines with nothing on them are none.
pub(super) fn cells(text: &str, most: usize) -> Result<Vec<Vec<Cell>>, Faults> {
    measure_bytes(text, 0, most)?;
    let mut reading = Reading {
        letters: text.char_indices().peekable(),
        end: text.len(),
        faults: Faults::default(),
    };
    // A mark of the byte order is no part of the first cell.
    reading.take('\u{feff}');
    let mut rows = Vec::new();
    while reading.letters.peek().is_some() {
        let row = reading.row();
        if row.iter().any(|cell| !cell.text.is_empty()) {
            rows.push(row);
        }
    }
    if reading.faults.is_empty() {
        Ok(rows)
    } else {
        Err(reading.faults)
    }
}

struct Reading<'t> {
    letters: Peekable<CharIndices<'t>>,
    end: usize,
    faults: Faults,
}

impl Reading<'_> {
    fn offset(&mut self) -> usize {
        self.letters.peek().map_or(self.end, |(offset, _)| *offset)
    }

    fn take(&mut self, wanted: char) -> bool {
        self.letters
            .next_if(|(_, letter)| *letter == wanted)
            .is_some()
    }

    fn row(&mut self) -> Vec<Cell> {
        let mut row = Vec::new();
        loop {
            row.push(self.cell());
            if self.take(',') {
                continue;
            }
            self.take('\r');
            self.take('\n');
            return row;
        }
    }

    fn cell(&mut self) -> Cell {
        let offset = self.offset();
        let text = if self.take('"') {
            self.quoted(offset)
        } else {
            self.plain()
        };
        Cell {
            text: without_mark(text),
            offset,
        }
    }

    fn plain(&mut self) -> String {
        let mut text = String::new();
        while let Some((offset, letter)) = self.letters.next_if(|(_, letter)| !ends_cell(*letter)) {
            if letter == '"' {
                self.fault(
                    "A quote is inside a cell that does not begin with one.",
                    offset,
                );
            }
            text.push(letter);
        }
        text
    }

    fn quoted(&mut self, start: usize) -> String {
        let mut text = String::new();
        loop {
            match self.letters.next() {
                None => {
                    self.fault("The quote that begins this cell is never closed.", start);
                    return text;
                }
                Some((_, '"')) if self.take('"') => text.push('"'),
                Some((_, '"')) => break,
                Some((_, letter)) => text.push(letter),
            }
        }
        let offset = self.offset();
        let after = self.plain();
        if !after.is_empty() {
            self.fault("Text follows the quote that closes a cell.", offset);
        }
        text
    }

    fn fault(&mut self, what: &str, offset: usize) {
        let message = format!("The table cannot be read here: {what}");
        self.faults.push(Located {
            problem: Problem::new("framework.syntax", "", message),
            place: Place::new(0, offset),
        });
    }
}

const fn ends_cell(letter: char) -> bool {
    matches!(letter, ',' | '\n' | '\r')
}

/// Writes a row. A cell that a spreadsheet would take for a formula begins with an apostrophe.
pub(super) fn write_row(cells: &[String], out: &mut String) {
    for (position, cell) in cells.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        let cell = with_mark(cell);
        if cell.contains(|letter| ends_cell(letter) || letter == '"') {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push('\n');
}

/// Whether a text is a formula, or one behind apostrophes; a number is none.
fn needs_mark(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA) && text.parse::<i64>().is_err()
}

fn with_mark(text: &str) -> String {
    if needs_mark(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn without_mark(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if needs_mark(&text) => rest.to_owned(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let rows = cells(text, 1_000).unwrap_or_else(|_| panic!("{text:?} does not read"));
        let row = |row: Vec<Cell>| row.into_iter().map(|cell| cell.text).collect();
        rows.into_iter().map(row).collect()
    }

    fn faults(text: &str) -> Vec<usize> {
        let found = cells(text, 1_000).expect_err("it reads");
        found.iter().map(|one| one.place.offset).collect()
    }

    #[test]
    fn cells_are_read_as_they_are_written() {
        assert_eq!(texts("a,b\r\nc,d\n"), [["a", "b"], ["c", "d"]]);
        assert_eq!(
            texts("\u{feff}a,\"b, \"\"c\"\"\nd\"\n\n"),
            [["a", "b, \"c\"\nd"]]
        );
        assert_eq!(texts("a, b ,"), [["a", " b ", ""]]);
        assert!(texts("").is_empty());
        assert!(texts("\n\r\n,,\n").is_empty());
    }

    #[test]
    fn every_fault_of_the_quotes_is_found() {
        assert_eq!(faults("a\"b,c\nd,\"e\"f\n\"g"), [1, 11, 13]);
    }

    #[test]
    fn a_formula_is_marked_and_comes_back_as_it_was() {
        for text in [
            "=A1",
            "'=A1",
            "''+1x",
            "-",
            "@x",
            "-12",
            "+3",
            "'",
            "'a",
            "\"",
            "a,\n\"b\"",
            " x ",
        ] {
            let mut out = String::new();
            write_row(&[text.to_owned(), "end".to_owned()], &mut out);
            assert_eq!(texts(&out), [[text, "end"]], "{out:?}");
        }
        let mut out = String::new();
        write_row(&["=A1".to_owned(), "-12".to_owned()], &mut out);
        assert_eq!(out, "'=A1,-12\n");
    }
}
