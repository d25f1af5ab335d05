//! The policy as Python sees it.

use chrono::NaiveDate;
use pyo3::prelude::*;

use super::{Policy, PolicyFormat, PolicyLayer, ValueSource};
use crate::decision::CareError;
use crate::session_limits::SessionLimits;
use crate::waiting_list::WaitingList;

#[pyo3::pymethods]
impl Policy {
    /// Reads and checks a policy written in TOML; `name` is what problems call it.
    #[staticmethod]
    #[pyo3(name = "from_toml", signature = (text, name = "policy"))]
    fn python_from_toml(text: &str, name: &str) -> Result<Self, CareError> {
        Self::python_from(text, name, PolicyFormat::Toml)
    }

    /// Reads and checks a policy written in JSON; `name` is what problems call it.
    #[staticmethod]
    #[pyo3(name = "from_json", signature = (text, name = "policy"))]
    fn python_from_json(text: &str, name: &str) -> Result<Self, CareError> {
        Self::python_from(text, name, PolicyFormat::Json)
    }

    /// Reads and checks the policy in a file, TOML or JSON by its ending. Python reads the file.
    #[staticmethod]
    fn load(py: Python<'_>, path: &Bound<'_, PyAny>) -> PyResult<Self> {
        let file = py.import("pathlib")?.getattr("Path")?.call1((path,))?;
        let text: String = file.call_method1("read_text", ("utf-8",))?.extract()?;
        let name: String = file.getattr("name")?.extract()?;
        let is_json = name.ends_with(".json");
        let format = if is_json {
            PolicyFormat::Json
        } else {
            PolicyFormat::Toml
        };
        Ok(Self::python_from(&text, &name, format)?)
    }

    /// The questions about session limits.
    #[getter(session_limits)]
    fn python_session_limits(&self) -> SessionLimits {
        self.session_limits()
    }

    /// The questions about the waiting list.
    #[getter(waiting_list)]
    fn python_waiting_list(&self) -> WaitingList {
        self.waiting_list()
    }

    /// A fingerprint of everything the policy says.
    #[getter(fingerprint)]
    fn python_fingerprint(&self) -> String {
        self.fingerprint()
    }

    /// The whole checked policy in canonical JSON, every line resolved.
    #[pyo3(name = "to_json")]
    fn python_to_json(&self) -> String {
        self.to_json()
    }

    /// Where a value came from; without a date, in the latest version.
    #[pyo3(name = "source_of", signature = (path, as_of = None))]
    fn python_source_of(&self, path: &str, as_of: Option<NaiveDate>) -> Option<ValueSource> {
        self.source_of(path, as_of)
    }

    fn __repr__(&self) -> String {
        let service = &self.document().service.name;
        format!(
            "Policy(service={service:?}, fingerprint={:.12})",
            self.fingerprint()
        )
    }
}

impl Policy {
    fn python_from(text: &str, name: &str, format: PolicyFormat) -> Result<Self, CareError> {
        let layer = PolicyLayer {
            name: name.to_owned(),
            text: text.to_owned(),
            format,
        };
        Self::from_layers(&[layer])
    }
}
