//! Answers as Arrow columns.

use std::sync::Arc;

use arrow_array::types::UInt32Type;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int32Array, RecordBatch,
    StringArray, UInt32Array, UInt64Array,
};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::{Field, Schema};
use carewright::decision::Rejected;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use super::capsule;
use super::parts::take;

/// Rows and columns in the memory layout of Apache Arrow. Every tool for data frames takes it:
/// `polars.DataFrame(frame)`, `pyarrow.table(frame)`, `pandas.DataFrame.from_arrow(frame)`.
#[pyclass(module = "carewright", frozen)]
pub struct ArrowFrame {
    batch: RecordBatch,
}

#[pymethods]
impl ArrowFrame {
    /// The stream of the Arrow C data interface. Columns keep their types whatever is asked for.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        capsule::stream(py, &self.batch)
    }

    /// The types of the columns, and the rows as one array of records.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let _ = requested_schema;
        let schema = capsule::schema(py, self.batch.schema_ref())?;
        Ok((schema, capsule::array(py, &self.batch)?))
    }

    /// The types of the columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, self.batch.schema_ref())
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        let schema = self.batch.schema_ref();
        schema
            .fields()
            .iter()
            .map(|field| field.name().clone())
            .collect()
    }

    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    fn __repr__(&self) -> String {
        format!(
            "ArrowFrame({} rows: {})",
            self.batch.num_rows(),
            self.column_names().join(", ")
        )
    }
}

/// Columns on the way to a frame.
#[derive(Default)]
pub struct Columns {
    fields: Vec<Field>,
    arrays: Vec<ArrayRef>,
}

impl Columns {
    pub fn add(&mut self, name: &str, array: ArrayRef) {
        let field = Field::new(name, array.data_type().clone(), array.null_count() > 0);
        self.fields.push(field);
        self.arrays.push(array);
    }

    /// The frame of the rows that are kept; `None` keeps all.
    pub fn frame(self, keep: Option<&[bool]>) -> ArrowFrame {
        let arrays = match keep {
            Some(keep) => {
                let rows = (0_u32..).zip(keep).filter(|(_, kept)| **kept);
                let rows: Vec<u32> = rows.map(|(row, _)| row).collect();
                self.arrays
                    .iter()
                    .map(|array| rows_of(array, &rows))
                    .collect()
            }
            None => self.arrays,
        };
        let schema = Arc::new(Schema::new(self.fields));
        let batch = RecordBatch::try_new(schema, arrays);
        ArrowFrame {
            batch: batch.expect("the columns of an answer are of one length"),
        }
    }
}

/// The values of a column in some rows.
pub fn rows_of(column: &ArrayRef, rows: &[u32]) -> ArrayRef {
    take(column, rows, None).expect("the columns of an answer are numbers, words and texts")
}

/// Whole numbers; rows that are not valid have none.
pub fn numbers(values: Vec<u32>, valid: Option<&NullBuffer>) -> ArrayRef {
    Arc::new(UInt32Array::new(values.into(), valid.cloned()))
}

pub fn days(values: Vec<i32>, valid: Option<&NullBuffer>) -> ArrayRef {
    Arc::new(Date32Array::new(values.into(), valid.cloned()))
}

/// Whole numbers that may be below 0, missing where there is none.
pub fn numbers_given(values: Vec<Option<i32>>) -> ArrayRef {
    Arc::new(Int32Array::from(values))
}

/// Days, missing where there is none.
pub fn days_given(values: Vec<Option<i32>>) -> ArrayRef {
    Arc::new(Date32Array::from(values))
}

pub fn yes_and_no(values: &[bool], valid: Option<&NullBuffer>) -> ArrayRef {
    let bits = BooleanBuffer::from(values);
    Arc::new(BooleanArray::new(bits, valid.cloned()))
}

/// Words out of a few, one for each row by its place.
pub fn words(keys: Vec<u32>, words: Vec<String>, valid: Option<&NullBuffer>) -> ArrayRef {
    let keys = UInt32Array::new(keys.into(), valid.cloned());
    let words: ArrayRef = Arc::new(StringArray::from(words));
    Arc::new(DictionaryArray::<UInt32Type>::new(keys, words))
}

/// Texts of a few rows, missing in all the others.
pub fn few_texts(rows: usize, texts: Vec<(usize, String)>) -> ArrayRef {
    let mut keys = vec![0; rows];
    let mut has = vec![false; rows];
    let mut known: Vec<String> = Vec::new();
    for (row, text) in texts {
        let place = known.iter().position(|known| *known == text);
        let place = place.unwrap_or_else(|| {
            known.push(text);
            known.len() - 1
        });
        keys[row] = place as u32;
        has[row] = true;
    }
    words(keys, known, Some(&NullBuffer::from(has)))
}

/// Rows that could not be decided, one entry for each problem.
pub fn rejected(rejected: &[Rejected]) -> ArrowFrame {
    let mut rows = Vec::new();
    let mut texts: [Vec<Option<String>>; 6] = Default::default();
    let mut add = |row: u64, entry: [Option<String>; 6]| {
        rows.push(row);
        for (column, text) in texts.iter_mut().zip(entry) {
            column.push(text);
        }
    };
    for one in rejected {
        let record = Some(one.record.clone());
        if one.error.problems().is_empty() {
            let code = Some(one.error.code().to_owned());
            let message = Some(one.error.to_string());
            add(one.position, [record, code, None, message, None, None]);
            continue;
        }
        for problem in one.error.problems() {
            let problem = problem.clone();
            add(
                one.position,
                [
                    record.clone(),
                    Some(problem.code),
                    Some(problem.path),
                    Some(problem.message),
                    problem.found,
                    problem.allowed,
                ],
            );
        }
    }
    let mut columns = Columns::default();
    columns.add("row", Arc::new(UInt64Array::from(rows)));
    let names = ["id", "code", "field", "message", "found", "allowed"];
    for (name, texts) in names.into_iter().zip(texts) {
        columns.add(name, Arc::new(StringArray::from(texts)));
    }
    columns.frame(None)
}
