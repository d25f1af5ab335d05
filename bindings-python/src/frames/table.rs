//! A frame as it comes in: one batch with named columns, of which it is known which were read.

use std::cell::RefCell;
use std::collections::BTreeSet;

use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_cast::cast;
use arrow_schema::DataType;
use arrow_select::concat::concat_batches;
use carewright::{CareError, Problem};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::PyTable;

/// A frame, by the name of the argument that it is.
pub struct Table {
    name: &'static str,
    batch: RecordBatch,
    read: RefCell<BTreeSet<String>>,
}

impl Table {
    /// Takes a stream of Arrow batches.
    pub fn take(name: &'static str, stream: &Bound<'_, PyCapsule>) -> PyResult<Self> {
        let taken = PyTable::from_arrow_pycapsule(stream).map_err(|_| problem(name, "", NOT_TAKEN));
        let (batches, schema) = taken?.into_inner();
        let batch = match <[RecordBatch; 1]>::try_from(batches) {
            Ok([batch]) => batch,
            Err(batches) => concat_batches(&schema, &batches)
                .map_err(|error| problem(name, "", &error.to_string()))?,
        };
        Ok(Self {
            name,
            batch,
            read: RefCell::default(),
        })
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.batch.num_rows()
    }

    /// A column, of plain values where it came as a dictionary of some.
    pub fn column(&self, name: &str) -> Option<ArrayRef> {
        let column = self.batch.column_by_name(name)?;
        self.read.borrow_mut().insert(name.to_owned());
        // What has no values at all has no type either: it is as if it were not there.
        (*column.data_type() != DataType::Null).then(|| column.clone())
    }

    /// A column that has to be there.
    pub fn needed(&self, name: &str) -> Result<ArrayRef, CareError> {
        self.column(name).ok_or_else(|| {
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
            .filter(|name| !read.contains(*name))
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
        let schema = self.batch.schema_ref();
        schema
            .fields()
            .iter()
            .map(|field| field.name().as_str())
            .collect()
    }

    fn alike(&self, name: &str) -> Option<&str> {
        self.names().into_iter().find(|other| is_near(other, name))
    }
}

/// What is told of a frame that is no sound Arrow: tools hand over lists without a type so.
const NOT_TAKEN: &str = "The frame cannot be taken over. A column in which every list is empty has \
                         no type: leave it out, or give it one.";

fn problem(name: &str, path: &str, message: &str) -> CareError {
    CareError::FactsInvalid {
        record: name.to_owned(),
        problems: vec![Problem::new("frame.unreadable", path, message)],
    }
}

fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.replace([' ', '-'], "_") == other || strsim::osa_distance(&one, &other) <= 2
}

/// A column of plain values where it is a dictionary of some.
pub fn without_dictionary(column: &ArrayRef) -> ArrayRef {
    match column.data_type() {
        DataType::Dictionary(_, values) => cast(column, values).unwrap_or_else(|_| column.clone()),
        _ => column.clone(),
    }
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
        DataType::Struct(_) => "records",
        DataType::Dictionary(_, values) => kind_of(values),
        _ => "something else",
    }
}
