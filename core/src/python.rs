//! What the Python package needs of core: its exceptions, and what every class has in common.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString, PyTuple};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::decision::{CareError, to_canonical_json};

impl From<CareError> for PyErr {
    fn from(error: CareError) -> Self {
        Python::attach(|py| raised(py, &error).unwrap_or_else(|other| other))
    }
}

/// The Python exception of an error; it is defined in the package, where people can subclass it.
fn raised(py: Python<'_>, error: &CareError) -> PyResult<PyErr> {
    let name = match error {
        CareError::PolicyInvalid { .. } => "PolicyError",
        CareError::PolicyNotInForce { .. } => "PolicyNotInForceError",
        CareError::FactsInvalid { .. } => "FactsError",
        CareError::JsonInvalid { .. } => "JsonError",
    };
    let class = py.import("carewright._errors")?.getattr(name)?;
    let problems = error.problems().to_vec();
    let instance = class.call1((error.to_string(), error.code(), problems))?;
    Ok(PyErr::from_value(instance))
}

/// A record from Python's keyword arguments: dates, records, words and lists become what their
/// JSON form says, so that a field is defined once.
pub(crate) fn from_fields<T: DeserializeOwned>(fields: Option<&Bound<'_, PyDict>>) -> PyResult<T> {
    let mut map = Map::new();
    for (name, value) in fields.into_iter().flatten() {
        if !value.is_none() {
            map.insert(name.extract()?, plain(&value)?);
        }
    }
    serde_json::from_value(Value::Object(map)).map_err(|e| PyValueError::new_err(e.to_string()))
}

fn plain(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    if value.is_instance_of::<PyBool>() {
        return Ok(Value::Bool(value.extract()?));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Value::String(text.to_string()));
    }
    if let Ok(number) = value.extract::<i64>() {
        return Ok(number.into());
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        return value.try_iter()?.map(|item| plain(&item?)).collect();
    }
    for method in ["isoformat", "to_json"] {
        if value.hasattr(method)? {
            let text: String = value.call_method0(method)?.extract()?;
            let read = if method == "to_json" {
                serde_json::from_str(&text)
            } else {
                Ok(text.into())
            };
            return read.map_err(|e| PyValueError::new_err(e.to_string()));
        }
    }
    let kind = value.get_type().name()?;
    Err(PyValueError::new_err(format!(
        "a value of type {kind} cannot be a field of a record"
    )))
}

pub(crate) fn json<T: serde::Serialize>(value: &T) -> String {
    to_canonical_json(value)
}

/// What every Python class has: its JSON form, pickling, and a display that keeps facts to itself.
macro_rules! python_class {
    ($($name:ty),* $(,)?) => { $(
        #[allow(clippy::wrong_self_convention, reason = "Python methods borrow what they are of")]
        #[pyo3::pymethods]
        impl $name {
            /// The canonical JSON form.
            fn to_json(&self) -> String {
                $crate::python::json(self)
            }

            /// Reads the JSON form.
            #[staticmethod]
            #[pyo3(name = "from_json")]
            fn read_json(text: &str) -> Result<Self, $crate::CareError> {
                $crate::decision::from_json(text)
            }

            fn __reduce__<'py>(
                slf: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (String,))> {
                use pyo3::types::PyAnyMethods;
                let read = slf.as_any().get_type().getattr("from_json")?;
                Ok((read, (slf.get().to_json(),)))
            }
        }
    )* };
}
pub(crate) use python_class;

/// Records and answers besides: Python gives its own display to words of a closed set.
macro_rules! python_display {
    ($($name:ty),* $(,)?) => { $(
        #[pyo3::pymethods]
        impl $name {
            fn __repr__(&self) -> String {
                format!("{self:?}")
            }
        }
    )* };
}
pub(crate) use python_display;

/// Facts besides: they are built from keyword arguments.
macro_rules! python_facts {
    ($($name:ty),* $(,)?) => { $(
        #[pyo3::pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (**fields))]
            fn from_keywords(
                fields: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
            ) -> pyo3::PyResult<Self> {
                $crate::python::from_fields(fields)
            }
        }
    )* };
}
pub(crate) use python_facts;

python_class!(crate::Problem, crate::policy::ValueSource);
python_display!(crate::Problem, crate::policy::ValueSource);
