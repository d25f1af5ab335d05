//! What every answer has, as Python sees it.

use super::{AnswerView, LaterFact, PolicyStamp, Rejected, SetAside, SetAsideKind};
use crate::python::{python_class, python_display};

python_class!(AnswerView, LaterFact, PolicyStamp, SetAside, SetAsideKind);

python_display!(LaterFact, PolicyStamp, SetAside);

#[pyo3::pymethods]
impl Rejected {
    /// Its place in what was given, counted from 0.
    #[getter]
    fn position(&self) -> u64 {
        self.position
    }

    /// The caller's identifier of the record.
    #[getter]
    fn record(&self) -> String {
        self.record.clone()
    }

    /// What is wrong with it, in words.
    #[getter]
    fn message(&self) -> String {
        self.error.to_string()
    }

    /// Every problem found.
    #[getter]
    fn problems(&self) -> Vec<crate::Problem> {
        self.error.problems().to_vec()
    }

    fn __repr__(&self) -> String {
        format!(
            "Rejected(position={}, record={:?})",
            self.position, self.record
        )
    }
}
