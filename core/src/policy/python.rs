//! The policy as Python sees it.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Policy, PolicyFormat, PolicyLayer, ValueSource};
use crate::adjustments::Adjustments;
use crate::availability::AvailabilityRules;
use crate::competency::CompetencyRules;
use crate::python::guarded;
use crate::session_limits::SessionLimits;
use crate::supervision::SupervisionRules;
use crate::waiting_list::WaitingList;

crate::python::class! { Policy }

#[pyo3::pymethods]
impl Policy {
    /// Reads and checks a policy written in TOML; `name` is what problems call it.
    #[staticmethod]
    #[pyo3(name = "from_toml", signature = (text, name = "policy"))]
    fn python_from_toml(text: &str, name: &str) -> PyResult<Self> {
        python_from(text, name, PolicyFormat::Toml)
    }

    /// Reads and checks a policy written in JSON; `name` is what problems call it.
    #[staticmethod]
    #[pyo3(name = "from_json", signature = (text, name = "policy"))]
    fn python_from_json(text: &str, name: &str) -> PyResult<Self> {
        python_from(text, name, PolicyFormat::Json)
    }

    /// Reads and checks the policy in a file, TOML or JSON by its ending. Python reads the file.
    #[staticmethod]
    fn load(py: Python<'_>, path: &Bound<'_, PyAny>) -> PyResult<Self> {
        let os = py.import("os")?;
        let place = os.call_method1("fspath", (path,))?;
        let options = PyDict::new(py);
        options.set_item("encoding", "utf-8")?;
        let opened = py
            .import("io")?
            .call_method("open", (&place,), Some(&options))?;
        let read = opened.call_method0("read");
        opened.call_method0("close")?;
        let text: String = read?.extract()?;
        let name = os.getattr("path")?.call_method1("basename", (place,))?;
        let name: String = os.call_method1("fsdecode", (name,))?.extract()?;
        let is_json = name.ends_with(".json");
        let format = if is_json {
            PolicyFormat::Json
        } else {
            PolicyFormat::Toml
        };
        python_from(&text, &name, format)
    }

    /// Reads and checks a policy of several documents: those of an organisation first, the
    /// service's own last. Later documents override earlier ones field by field.
    ///
    /// Raises
    /// ------
    /// PolicyError
    ///     The documents have faults; all are listed.
    #[staticmethod]
    #[pyo3(name = "from_layers")]
    fn python_from_layers(layers: Vec<PolicyLayer>) -> PyResult<Self> {
        guarded(|| Self::from_layers(&layers))
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

    /// The questions about supervision.
    #[getter(supervision)]
    fn python_supervision(&self) -> SupervisionRules {
        self.supervision()
    }

    /// The questions about adjustments.
    #[getter(adjustments)]
    fn python_adjustments(&self) -> Adjustments {
        self.adjustments()
    }

    /// The questions about availability for new clients.
    #[getter(availability)]
    fn python_availability(&self) -> AvailabilityRules {
        self.availability()
    }

    /// The questions about competencies and person specifications.
    #[getter(competency)]
    fn python_competency(&self) -> CompetencyRules {
        self.competency()
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

fn python_from(text: &str, name: &str, format: PolicyFormat) -> PyResult<Policy> {
    let layer = PolicyLayer {
        name: name.to_owned(),
        text: text.to_owned(),
        format,
    };
    guarded(|| Policy::from_layers(&[layer]))
}
