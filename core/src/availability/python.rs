//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display};

python_class!(
    Availability,
    AvailabilityOutcome,
    AvailabilityReason,
    WorkerForClients,
);

python_display!(Availability, AvailabilityReason, WorkerForClients);

#[pyo3::pymethods]
impl AvailabilityReason {
    /// The stable code, the same in every language.
    #[getter]
    fn code(&self) -> &'static str {
        self.stable_code()
    }

    /// The clause of the policy that was read; empty when only facts were.
    #[getter]
    fn clause(&self) -> &'static str {
        self.policy_clause()
    }

    /// The ids of the source rules it carries out.
    #[getter(source_rules)]
    fn python_source_rules(&self) -> Vec<&'static str> {
        self.source_rules().to_vec()
    }

    /// The reason in one sentence.
    #[getter]
    fn sentence(&self) -> String {
        self.to_string()
    }

    fn __str__(&self) -> String {
        self.to_string()
    }
}

#[pyo3::pymethods]
impl AvailabilityBatch {
    /// The canonical JSON form.
    fn to_json(&self) -> String {
        crate::python::json(self)
    }

    fn __repr__(&self) -> String {
        format!("{self:?}")
    }
}
