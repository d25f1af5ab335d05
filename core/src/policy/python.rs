//! The policy as Python sees it.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Policy, PolicyFormat, PolicyLayer, ValueSource};
use crate::python::guarded;

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

    /// Ask a question by its name, such as `supervision.status`, with JSON, and get JSON.
    ///
    /// Parameters
    /// ----------
    /// question
    ///     The family and the name of the question, with a point between.
    /// request
    ///     A JSON object with a field for each parameter of the question.
    ///
    /// Returns
    /// -------
    /// str
    ///     The answer in canonical JSON.
    ///
    /// Raises
    /// ------
    /// RequestError
    ///     There is no such question, or the request lacks what it needs.
    /// CarewrightError
    ///     Every error of the question itself.
    ///
    /// Examples
    /// --------
    /// >>> import carewright as cw
    /// >>> policy = cw.Policy.load(cw.sample_folder() / "policy.toml")
    /// >>> request = '{"worker": "W-1", "engagements": []}'
    /// >>> policy.ask("session_limits.check_working_day", request)[:16]
    /// '{"feasible":true'
    #[pyo3(name = "ask")]
    fn python_ask(&self, py: Python<'_>, question: &str, request: &str) -> PyResult<String> {
        py.detach(|| guarded(|| self.ask(question, request)))
    }

    /// A fingerprint of everything the policy says.
    #[getter(fingerprint)]
    fn python_fingerprint(&self) -> String {
        self.fingerprint()
    }

    /// What the policy says, in canonical JSON, every line resolved. What it leaves to a default is not in it.
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
