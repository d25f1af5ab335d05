//! A frame as it comes in: one batch with named columns, of which it is known which were read.

use std::cell::RefCell;
use std::collections::BTreeMap;

use arrow_schema::DataType;
use carewright::{CareError, Problem};

use super::arrays;
use super::capsule::{Batches, Given, Raw, Unsound};
use super::parts::Parts;

/// A frame, by the name of the argument that it is.
pub struct Table {
    name: &'static str,
    batches: Batches,
    names: Vec<String>,
    rows: usize,
    /// The columns that were read.
    read: RefCell<BTreeMap<String, Parts>>,
}

impl Table {
    /// Takes a frame over. Each column is checked when it is first read.
    pub fn take(name: &'static str, given: Given) -> Result<Self, CareError> {
        let batches = given.0.filter(|batches| batches.schema.format() == "+s");
        let batches = batches.ok_or_else(|| unreadable(name, "", NOT_TAKEN))?;
        let fields = batches.schema.children();
        let names = fields.map(|field| field.name().unwrap_or_default().to_owned());
        let mut table = Self {
            name,
            names: names.collect(),
            rows: 0,
            batches,
            read: RefCell::default(),
        };
        for batch in &table.batches.arrays {
            let span = Raw::of(batch).span();
            table.rows += span.map_err(|_| unreadable(name, "", NOT_TAKEN))?.len;
        }
        table.refuse_repeated()?;
        Ok(table)
    }

    /// Of two columns of one name, nobody could say which is meant.
    fn refuse_repeated(&self) -> Result<(), CareError> {
        let mut seen = std::collections::BTreeSet::new();
        let Some(twice) = self.names.iter().find(|name| !seen.insert(*name)) else {
            return Ok(());
        };
        let message = "The frame has two columns of this name.";
        let mut problem = Problem::new("frame.repeated_column", twice.as_str(), message);
        problem.suggestion = Some("Rename one of them, or leave it out.".to_owned());
        Err(self.invalid(problem))
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// A column, as it came: of plain values, or a dictionary of some.
    pub fn column(&self, name: &str) -> Result<Option<Parts>, CareError> {
        let column = self.any_column(name)?;
        // What has no values at all has no type either: it is as if it were not there.
        Ok(column.filter(|column| *column.kind() != DataType::Null))
    }

    fn any_column(&self, name: &str) -> Result<Option<Parts>, CareError> {
        if let Some(known) = self.read.borrow().get(name) {
            return Ok(Some(known.clone()));
        }
        let Some(place) = self.names.iter().position(|known| known == name) else {
            return Ok(None);
        };
        let column = self.parts(place).map_err(|why| self.unsound(name, why))?;
        self.read
            .borrow_mut()
            .insert(name.to_owned(), column.clone());
        Ok(Some(column))
    }

    fn parts(&self, place: usize) -> Result<Parts, Unsound> {
        let field = self.batches.schema.child(place);
        let parts = self.batches.arrays.iter().map(|batch| {
            let batch = Raw::of(batch);
            arrays::column(field, batch.child(place)?, batch.span()?)
        });
        let mut parts: Vec<_> = parts.collect::<Result<_, _>>()?;
        if parts.is_empty() {
            parts.push(arrays::sound(field, Raw::NOTHING)?);
        }
        Ok(Parts::new(parts))
    }

    fn unsound(&self, column: &str, why: Unsound) -> CareError {
        let message = format!("The column is no sound Arrow: {}.", why.0);
        unreadable(self.name, column, &message)
    }

    /// A column that has to be there; one without a type is one of missing values.
    pub fn needed(&self, name: &str) -> Result<Parts, CareError> {
        self.any_column(name)?.ok_or_else(|| {
            let message = "The frame has no such column, and it is needed.";
            let mut missing = Problem::new("frame.missing_column", name, message);
            missing.allowed = Some(self.names().join(", "));
            missing.suggestion = self.alike(name).map(|alike| {
                format!("There is a column {alike:?}: rename it to {name:?} if that is meant.")
            });
            self.invalid(missing)
        })
    }

    /// Columns that nothing has read, in the order of the frame.
    pub fn unread(&self) -> Vec<String> {
        let read = self.read.borrow();
        let names = self.names().into_iter();
        names
            .filter(|name| !read.contains_key(*name))
            .map(str::to_owned)
            .collect()
    }

    /// Refuses a column that was not read and is nearly called like one that is known and not
    /// there: a misspelt column would change answers in silence.
    pub fn refuse_misspelt(&self, known: &[&str]) -> Result<(), CareError> {
        let names = self.names();
        for unread in self.unread() {
            let absent = known.iter().filter(|known| !names.contains(known));
            let mut near = absent.filter(|known| is_near(&unread, known));
            if let Some(near) = near.next() {
                let message = "The frame has a column that is not known, and one like it is.";
                let mut found = Problem::new("frame.misspelt_column", unread.as_str(), message);
                found.suggestion = Some(format!(
                    "Rename it to {near:?}, or, if it is something else, to a name less like it."
                ));
                return Err(self.invalid(found));
            }
        }
        Ok(())
    }

    /// An error about a column as a whole.
    pub fn wrong_type(&self, column: &str, found: &DataType, allowed: &str) -> CareError {
        let message = format!("The column holds {}.", kind_of(found));
        let problem = Problem::new("frame.wrong_type", column, message)
            .with_found(kind_of(found))
            .with_allowed(allowed);
        self.invalid(problem)
    }

    fn invalid(&self, problem: Problem) -> CareError {
        CareError::FactsInvalid {
            record: self.name.to_owned(),
            problems: vec![problem],
        }
    }

    pub fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn alike(&self, name: &str) -> Option<&str> {
        self.names().into_iter().find(|other| is_near(other, name))
    }
}

/// What is told of a frame whose tool could not hand it over.
const NOT_TAKEN: &str = "The frame cannot be taken over: its Arrow stream ends in an error.";

fn unreadable(name: &str, path: &str, message: &str) -> CareError {
    CareError::FactsInvalid {
        record: name.to_owned(),
        problems: vec![Problem::new("frame.unreadable", path, message)],
    }
}

fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.replace([' ', '-'], "_") == other || strsim::osa_distance(&one, &other) <= 2
}

/// What a column holds, for people.
pub fn kind_of(kind: &DataType) -> &'static str {
    match kind {
        DataType::Null => "nothing",
        DataType::Boolean => "yes and no",
        kind if kind.is_integer() => "whole numbers",
        kind if kind.is_numeric() => "numbers with fractions",
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => "text",
        DataType::Date32 | DataType::Date64 => "dates",
        DataType::Timestamp(_, None) => "dates with times",
        DataType::Timestamp(_, Some(_)) => "moments in a time zone",
        DataType::List(_) | DataType::LargeList(_) => "lists",
        DataType::Struct(fields) if !fields.is_empty() => "records",
        DataType::Dictionary(_, values) => kind_of(values),
        _ => "something else",
    }
}
