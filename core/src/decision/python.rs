//! What Python reads of a record that could not be decided.

use super::Rejected;

crate::python::class! { Rejected }

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
