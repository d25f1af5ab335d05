//! Frameworks as a table: one row for each level and each statement.
//!
//! What a row says of its framework or its competency is written once, on the first row of each,
//! or again in the same words. A cell with a list has one item on each line. The reader is strict,
//! since a quote that is not closed would swallow the rows after it.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cell, cells, write_row};
use super::facts::{
    Competency, CompetencyFramework, CompetencyLevel, PrintedIrregularity, Statement,
};
use crate::decision::{Problem, word_of};
use crate::document::{Entry, Faults, Fields, Located, Node, Place, Value, did_you_mean};

/// What a column is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Framework,
    Source,
    Competency,
    Printed,
    Level,
    Statement,
    /// Of a competency on the row of a level, of a statement on its own row.
    Either,
}

/// What a cell holds.
#[derive(Clone, Copy)]
enum Holds {
    Text,
    Number,
    Lines,
    Irregularities,
}

struct Column {
    name: &'static str,
    field: &'static str,
    about: About,
    holds: Holds,
}

const fn column(name: &'static str, field: &'static str, about: About, holds: Holds) -> Column {
    Column {
        name,
        field,
        about,
        holds,
    }
}

/// The columns, in the order in which they are written.
const COLUMNS: &[Column] = &[
    column("framework", "id", About::Framework, Holds::Text),
    column("framework_title", "title", About::Framework, Holds::Text),
    column("version", "version", About::Framework, Holds::Text),
    column("level_order", "level_order", About::Framework, Holds::Text),
    column("document", "document", About::Source, Holds::Text),
    column("licence", "licence", About::Source, Holds::Text),
    column("note", "note", About::Source, Holds::Text),
    column("competency", "id", About::Competency, Holds::Text),
    column("title", "title", About::Competency, Holds::Text),
    column("area", "area", About::Either, Holds::Text),
    column("level", "id", About::Level, Holds::Text),
    column("label", "label", About::Level, Holds::Text),
    column("number", "number", About::Level, Holds::Number),
    column("indicators", "indicators", About::Level, Holds::Lines),
    column("desired", "desired", About::Competency, Holds::Text),
    column("relevance", "relevance", About::Competency, Holds::Text),
    column("requires", "requires", About::Competency, Holds::Lines),
    column("printed_place", "place", About::Printed, Holds::Text),
    column("printed_title", "title", About::Printed, Holds::Text),
    column("printed_headers", "headers", About::Printed, Holds::Lines),
    column(
        "irregularities",
        "irregularities",
        About::Printed,
        Holds::Irregularities,
    ),
    column("statement", "id", About::Statement, Holds::Text),
    column("section", "section", About::Statement, Holds::Text),
    column("parent", "parent", About::Statement, Holds::Text),
    column(
        "applies_when",
        "applies_when",
        About::Statement,
        Holds::Text,
    ),
    column("text", "text", About::Statement, Holds::Text),
    column("points", "points", About::Statement, Holds::Lines),
];

/// A competency as its rows say it.
struct Rows {
    place: Place,
    fields: Fields,
    printed: Fields,
    levels: Vec<Node>,
}

/// A table as it is read, row by row.
#[derive(Default)]
struct Table {
    framework: Fields,
    source: Fields,
    competencies: Vec<Rows>,
    by_id: BTreeMap<String, usize>,
    statements: Vec<Node>,
    found: Faults,
}

/// The tree of a framework that is written as CSV.
pub(super) fn tree(text: &str, most: usize) -> Result<Node, Faults> {
    if let Some(fault) = between_semicolons(text) {
        return Err(Faults::from(fault));
    }
    let mut rows = cells(text, most)?.into_iter();
    let header = rows.next().unwrap_or_default();
    let mut table = Table::default();
    let columns = table.columns(&header);
    for row in rows {
        table.row(&columns, &row);
    }
    if table.found.is_empty() {
        Ok(table.root())
    } else {
        Err(table.found)
    }
}

/// Spreadsheets of some countries write semicolons; one word on that says more than a fault of
/// every row.
fn between_semicolons(text: &str) -> Option<Located> {
    let header = text.lines().next()?;
    if header.contains(',') || !header.contains(';') {
        return None;
    }
    let message = "The cells of this table are not parted by commas.";
    let problem = Problem::new("framework.syntax", "", message)
        .with_found(";")
        .with_allowed(",")
        .with_suggestion("Write the table with commas between its cells.");
    Some(Located {
        problem,
        place: Place::new(0, 0),
    })
}

impl Table {
    fn report(&mut self, cell_offset: usize, problem: Problem) {
        self.found.push(Located {
            problem,
            place: Place::new(0, cell_offset),
        });
    }

    /// The column under each cell of the header.
    fn columns(&mut self, header: &[Cell]) -> Vec<Option<&'static Column>> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut columns = Vec::new();
        for cell in header {
            let name = cell.text.trim();
            let known = COLUMNS.iter().find(|column| column.name == name);
            if known.is_none() {
                self.unknown_column(cell);
            } else if !seen.insert(name) {
                let message = format!("The column {name:?} is there twice.");
                let problem = Problem::new("framework.repeated", name, message);
                self.report(cell.offset, problem.with_found(name));
            }
            columns.push(known);
        }
        columns
    }

    fn unknown_column(&mut self, cell: &Cell) {
        if self.found.only_counted(Place::new(0, cell.offset)) {
            return;
        }
        let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
        let short: String = cell.text.chars().take(60).collect();
        let message = format!("There is no column {short:?}.");
        let mut problem = Problem::new("framework.unknown_field", short.clone(), message)
            .with_found(short)
            .with_allowed(names.join(", "));
        problem.suggestion = did_you_mean(cell.text.trim(), &names);
        self.report(cell.offset, problem);
    }

    fn row(&mut self, columns: &[Option<&'static Column>], row: &[Cell]) {
        let offset = row.first().map_or(0, |cell| cell.offset);
        if row.len() != columns.len() {
            let message = format!(
                "The row has {} cells; the header has {}.",
                row.len(),
                columns.len()
            );
            let problem = Problem::new("framework.wrong_type", "", message)
                .with_found(row.len().to_string())
                .with_allowed(columns.len().to_string());
            self.report(offset, problem);
            return;
        }
        let filled: Vec<(&'static Column, &Cell)> = columns
            .iter()
            .zip(row)
            .filter_map(|(column, cell)| Some(((*column)?, cell)))
            .collect();
        let said = |about: About, name: &str| {
            let mut cells = filled.iter();
            let cell = cells.find(|(column, _)| column.about == about && column.field == name);
            cell.map(|(_, cell)| *cell)
                .filter(|cell| !cell.text.is_empty())
        };
        let competency = said(About::Competency, "id");
        let statement = said(About::Statement, "id");
        self.framework_cells(&filled);
        match (competency, statement) {
            (Some(id), None) => self.level(id, &filled),
            (None, Some(id)) => self.statement(id, &filled),
            (Some(_), Some(id)) => {
                let message = "A row is of a competency or of a statement, not of both.";
                let problem = Problem::new("framework.contradiction", "statement", message)
                    .with_found(id.text.clone())
                    .with_allowed("one of the columns competency and statement");
                self.report(id.offset, problem);
            }
            (None, None) => self.nobodys(&filled),
        }
    }

    fn framework_cells(&mut self, filled: &[(&'static Column, &Cell)]) {
        for (column, cell) in filled.iter().filter(|(_, cell)| !cell.text.is_empty()) {
            let place = match column.about {
                About::Framework => &mut self.framework,
                About::Source => &mut self.source,
                _ => continue,
            };
            let differs = say_once(place, column, cell, &mut self.found);
            self.found.extend(differs);
        }
    }

    /// Cells that belong to a competency or a statement which the row does not name.
    fn nobodys(&mut self, filled: &[(&'static Column, &Cell)]) {
        let of_a_row = filled.iter().find(|(column, cell)| {
            !matches!(column.about, About::Framework | About::Source) && !cell.text.is_empty()
        });
        if let Some((column, cell)) = of_a_row {
            let message = "The row names neither a competency nor a statement.";
            let problem = Problem::new("framework.missing", column.name, message)
                .with_allowed("an id in the column competency or statement");
            self.report(cell.offset, problem);
        }
    }

    fn level(&mut self, id: &Cell, filled: &[(&'static Column, &Cell)]) {
        let next = self.competencies.len();
        let position = *self.by_id.entry(id.text.clone()).or_insert(next);
        if position == next {
            self.competencies.push(Rows {
                place: Place::new(0, id.offset),
                fields: Fields::new(),
                printed: Fields::new(),
                levels: Vec::new(),
            });
        }
        let mut level = Fields::new();
        for (column, cell) in filled.iter().filter(|(_, cell)| !cell.text.is_empty()) {
            let Some(rows) = self.competencies.get_mut(position) else {
                continue;
            };
            let place = match column.about {
                About::Framework | About::Source => continue,
                About::Competency | About::Either => &mut rows.fields,
                About::Printed => &mut rows.printed,
                About::Level => &mut level,
                About::Statement => {
                    self.found.push(misplaced(column, cell, "statements"));
                    continue;
                }
            };
            let differs = say_once(place, column, cell, &mut self.found);
            self.found.extend(differs);
        }
        if let Some(rows) = self.competencies.get_mut(position) {
            rows.levels
                .push(Node::table(Place::new(0, id.offset), level));
        }
    }

    fn statement(&mut self, id: &Cell, filled: &[(&'static Column, &Cell)]) {
        let mut fields = Fields::new();
        for (column, cell) in filled {
            let of_statements = matches!(column.about, About::Statement | About::Either);
            let needed = column.about == About::Statement && column.field == "text";
            if of_statements && (needed || !cell.text.is_empty()) {
                let node = value(column, cell, &mut self.found);
                insert(&mut fields, column.field, node);
            } else if matches!(
                column.about,
                About::Competency | About::Printed | About::Level
            ) && !cell.text.is_empty()
            {
                self.found.push(misplaced(column, cell, "levels"));
            }
        }
        let place = Place::new(0, id.offset);
        self.statements.push(Node::table(place, fields));
    }

    fn root(self) -> Node {
        let top = Place::new(0, 0);
        let mut fields = self.framework;
        if !self.source.is_empty() {
            insert(&mut fields, "source", Node::table(top, self.source));
        }
        let competencies = self.competencies.into_iter().map(Rows::node).collect();
        insert(&mut fields, "competencies", list(top, competencies));
        insert(&mut fields, "statements", list(top, self.statements));
        Node::table(top, fields)
    }
}

impl Rows {
    fn node(self) -> Node {
        let mut fields = self.fields;
        if !self.printed.is_empty() {
            insert(
                &mut fields,
                "printed",
                Node::table(self.place, self.printed),
            );
        }
        insert(&mut fields, "levels", list(self.place, self.levels));
        Node::table(self.place, fields)
    }
}

fn insert(fields: &mut Fields, name: &str, node: Node) {
    let key = node.place;
    fields.insert(name.into(), Entry { key, node });
}

fn list(place: Place, items: Vec<Node>) -> Node {
    Node {
        value: Value::list(items),
        place,
    }
}

/// What was said before must be said in the same words.
fn say_once(
    fields: &mut Fields,
    column: &'static Column,
    cell: &Cell,
    found: &mut Faults,
) -> Option<Located> {
    let node = value(column, cell, found);
    let Some(earlier) = fields.get(column.field) else {
        insert(fields, column.field, node);
        return None;
    };
    if serde_json::to_value(&earlier.node).ok() == serde_json::to_value(&node).ok() {
        return None;
    }
    let problem = Problem::new(
        "framework.contradiction",
        column.name,
        "An earlier row says something else here.",
    )
    .with_found(node.found())
    .with_allowed(format!("{}, or nothing", earlier.node.found()));
    Some(Located {
        problem,
        place: node.place,
    })
}

fn misplaced(column: &Column, cell: &Cell, rows: &str) -> Located {
    let problem = Problem::new(
        "framework.unknown_field",
        column.name,
        format!("This column is for rows of {rows}; the row is of another kind."),
    )
    .with_found(column.name)
    .with_allowed("an empty cell");
    Located {
        problem,
        place: Place::new(0, cell.offset),
    }
}

fn value(column: &Column, cell: &Cell, found: &mut Faults) -> Node {
    let place = Place::new(0, cell.offset);
    let value = match column.holds {
        Holds::Text => Value::Text(cell.text.clone()),
        Holds::Number => cell
            .text
            .trim()
            .parse()
            .map_or_else(|_| Value::Text(cell.text.clone()), Value::Whole),
        Holds::Lines => {
            let texts = lines(&cell.text).map(|line| Node {
                value: Value::Text(line.to_owned()),
                place,
            });
            Value::list(texts)
        }
        Holds::Irregularities => {
            let mut items = Vec::new();
            for line in lines(&cell.text) {
                match irregularity(line, place) {
                    Some(item) => items.push(item),
                    None => found.push(not_an_irregularity(line, place)),
                }
            }
            Value::list(items)
        }
    };
    Node { value, place }
}

/// The lines of a cell; spreadsheets may end them in two characters.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
}

/// A line such as `sentence_over_page_break indicator=3 level=desired`.
fn irregularity(line: &str, place: Place) -> Option<Node> {
    let text = |text: &str| Node {
        value: Value::Text(text.to_owned()),
        place,
    };
    let mut fields = Fields::new();
    let (kind, mut rest) = line.split_once(' ').unwrap_or((line, ""));
    insert(&mut fields, "kind", text(kind));
    if let Some(after) = rest.strip_prefix("indicator=") {
        let (number, next) = after.split_once(' ').unwrap_or((after, ""));
        let value = Value::Whole(number.parse().ok()?);
        insert(&mut fields, "indicator", Node { value, place });
        rest = next;
    }
    if let Some(level) = rest.strip_prefix("level=") {
        insert(&mut fields, "level", text(level));
        rest = "";
    }
    rest.is_empty().then(|| Node::table(place, fields))
}

fn not_an_irregularity(line: &str, place: Place) -> Located {
    let short: String = line.chars().take(60).collect();
    let problem = Problem::new(
        "framework.unknown_value",
        "irregularities",
        format!("{short:?} is no note of what is irregular in print."),
    )
    .with_found(short)
    .with_allowed("a kind, and with it indicator=NUMBER and level=ID where they apply");
    Located { problem, place }
}

/// A framework as CSV, to be read back exactly.
pub(super) fn written(framework: &CompetencyFramework) -> String {
    let mut out = String::new();
    let names: Vec<String> = COLUMNS
        .iter()
        .map(|column| column.name.to_owned())
        .collect();
    write_row(&names, &mut out);
    let mut first = true;
    let mut write = |row: &mut Row| {
        if std::mem::take(&mut first) {
            row.framework(framework);
        }
        write_row(&row.cells(), &mut out);
    };
    for competency in &framework.competencies {
        for (position, level) in competency.levels.iter().enumerate() {
            let mut row = Row::default();
            row.level(competency, level);
            if position == 0 {
                row.competency(competency);
            }
            write(&mut row);
        }
    }
    for statement in &framework.statements {
        let mut row = Row::default();
        row.statement(statement);
        write(&mut row);
    }
    out
}

/// A row to be written, by the names of its columns.
#[derive(Default)]
struct Row {
    cells: BTreeMap<&'static str, String>,
}

impl Row {
    fn say(&mut self, name: &'static str, text: &str) {
        self.cells.insert(name, text.to_owned());
    }

    fn may_say(&mut self, name: &'static str, text: Option<&String>) {
        self.say(name, text.map_or("", String::as_str));
    }

    fn cells(&self) -> Vec<String> {
        let names = COLUMNS.iter().map(|column| column.name);
        names
            .map(|name| self.cells.get(name).cloned().unwrap_or_default())
            .collect()
    }

    fn framework(&mut self, framework: &CompetencyFramework) {
        self.say("framework", &framework.id);
        self.say("framework_title", &framework.title);
        self.say("version", &framework.version);
        self.say("level_order", &word_of(&framework.level_order));
        self.say("document", &framework.source.document);
        self.say("licence", &framework.source.licence);
        self.may_say("note", framework.source.note.as_ref());
    }

    fn level(&mut self, competency: &Competency, level: &CompetencyLevel) {
        self.say("competency", &competency.id);
        self.say("level", &level.id);
        self.say("label", &level.label);
        let number = level.number.map(|number| number.to_string());
        self.may_say("number", number.as_ref());
        self.say("indicators", &level.indicators.join("\n"));
    }

    fn competency(&mut self, competency: &Competency) {
        self.say("title", &competency.title);
        self.may_say("area", competency.area.as_ref());
        self.may_say("desired", competency.desired.as_ref());
        self.may_say("relevance", competency.relevance.as_ref());
        self.say("requires", &competency.requires.join("\n"));
        if let Some(printed) = &competency.printed {
            self.say("printed_place", &printed.place);
            self.may_say("printed_title", printed.title.as_ref());
            self.say("printed_headers", &printed.headers.join("\n"));
            let notes: Vec<String> = printed.irregularities.iter().map(note).collect();
            self.say("irregularities", &notes.join("\n"));
        }
    }

    fn statement(&mut self, statement: &Statement) {
        self.say("statement", &statement.id);
        self.say("area", &statement.area);
        self.may_say("section", statement.section.as_ref());
        self.may_say("parent", statement.parent.as_ref());
        self.may_say("applies_when", statement.applies_when.as_ref());
        self.say("text", &statement.text);
        self.say("points", &statement.points.join("\n"));
    }
}

fn note(one: &PrintedIrregularity) -> String {
    let mut text = word_of(&one.kind);
    if let Some(indicator) = one.indicator {
        text.push_str(&format!(" indicator={indicator}"));
    }
    if let Some(level) = &one.level {
        text.push_str(" level=");
        text.push_str(level);
    }
    text
}
