//! This family's classes as Python sees them.

use super::*;
use crate::python::{python_class, python_display, python_reason};

python_class!(
    Availability,
    AvailabilityOutcome,
    AvailabilityReason,
    WorkerForClients,
);

python_display!(Availability, AvailabilityReason, WorkerForClients);

python_reason!(AvailabilityReason);

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
