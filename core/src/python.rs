//! What the Python package needs of core: its exceptions, and what every class has in common.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

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
        CareError::FrameworkInvalid { .. } => "FrameworkError",
        CareError::JsonInvalid { .. } => "JsonError",
    };
    let class = py.import("carewright._errors")?.getattr(name)?;
    let problems = error.problems().to_vec();
    let instance = class.call1((error.to_string(), error.code(), problems))?;
    Ok(PyErr::from_value(instance))
}

/// Asks a question. Should the library itself fail, Python gets an ordinary exception, which says
/// nothing of the facts: what failed may hold some.
pub fn guarded<T>(question: impl FnOnce() -> Result<T, CareError>) -> PyResult<T> {
    match catch_unwind(AssertUnwindSafe(question)) {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Python::attach(|py| {
            failed(py).unwrap_or_else(|other| other)
        })),
    }
}

fn failed(py: Python<'_>) -> PyResult<PyErr> {
    let class = py.import("carewright._errors")?.getattr("InternalError")?;
    let message = "carewright itself failed; this is a fault of the library, not of the facts";
    Ok(PyErr::from_value(class.call1((message, "internal"))?))
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

/// What Python reads of a reason: its code, its clause, the source rules, and the sentence.
macro_rules! python_reason {
    ($name:ident) => {
        $crate::python::python_reason!(
            $name,
            "The clause of the policy that was read; empty when only facts were."
        );
    };
    ($name:ident, $clause:literal) => {
        #[pyo3::pymethods]
        impl $name {
            /// The stable code, the same in every language.
            #[getter]
            fn code(&self) -> &'static str {
                self.stable_code()
            }

            #[doc = $clause]
            #[getter]
            fn clause(&self) -> &'static str {
                self.policy_clause()
            }

            /// The ids of the source rules it carries out.
            #[getter(source_rules)]
            fn python_source_rules(&self) -> Vec<&'static str> {
                self.source_rules().to_vec()
            }

            /// What it says, in one sentence.
            #[getter]
            fn sentence(&self) -> String {
                self.to_string()
            }

            fn __str__(&self) -> String {
                self.to_string()
            }
        }
    };
}
pub(crate) use python_reason;

/// What Python reads of answers that hold many, and shows of them: how many of each.
macro_rules! python_many {
    ($name:ident: $first:ident, $second:ident) => {
        #[pyo3::pymethods]
        impl $name {
            /// The canonical JSON form.
            fn to_json(&self) -> String {
                $crate::python::json(self)
            }

            fn __repr__(&self) -> String {
                format!(
                    concat!(
                        stringify!($name),
                        "({} ",
                        stringify!($first),
                        ", {} ",
                        stringify!($second),
                        ")"
                    ),
                    self.$first.len(),
                    self.$second.len()
                )
            }
        }
    };
}
pub(crate) use python_many;

/// The constructor of a record of facts, read field by field from its definition: what the
/// keyword's default is, the parameter, and the field.
macro_rules! constructor {
    ($(#[$($attribute:tt)*])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::python::constructor! { $name [] [] [] $($fields)* }
    };
    ($name:ident $signature:tt $parameters:tt $fields:tt #[doc $($text:tt)*] $($rest:tt)*) => {
        $crate::python::constructor! { $name $signature $parameters $fields $($rest)* }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        #[serde(default $($serde:tt)*)] $(#[cfg_attr($($bridge:tt)*)])?
        pub $field:ident: Option<$inner:ty>, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field = None,] [$($parameter)* $field: Option<$inner>,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        #[serde(default)] $(#[cfg_attr($($bridge:tt)*)])?
        pub $field:ident: bool, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field = false,] [$($parameter)* $field: bool,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        #[serde(default)] $(#[cfg_attr($($bridge:tt)*)])?
        pub $field:ident: u32, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field = 0,] [$($parameter)* $field: u32,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        #[serde(default)] $(#[cfg_attr($($bridge:tt)*)])?
        pub $field:ident: Vec<$inner:ty>, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field = Vec::new(),] [$($parameter)* $field: Vec<$inner>,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        #[serde(default)] $(#[cfg_attr($($bridge:tt)*)])?
        pub $field:ident: $kind:ident, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field = $kind::default(),] [$($parameter)* $field: $kind,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        pub $field:ident: Vec<$inner:ty>, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field,] [$($parameter)* $field: Vec<$inner>,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($done:ident)*]
        pub $field:ident: $kind:ident, $($rest:tt)*) => {
        $crate::python::constructor! {
            $name [$($signature)* $field,] [$($parameter)* $field: $kind,]
            [$($done)* $field] $($rest)*
        }
    };
    ($name:ident [$($signature:tt)*] [$($parameter:tt)*] [$($field:ident)*]) => {
        #[pyo3::pymethods]
        impl $name {
            #[allow(
                clippy::too_many_arguments,
                clippy::fn_params_excessive_bools,
                reason = "one keyword for each field"
            )]
            #[new]
            #[pyo3(signature = (*, $($signature)*))]
            fn python_new($($parameter)*) -> Self {
                Self { $($field),* }
            }
        }
    };
}
pub(crate) use constructor;

python_class!(crate::Problem, crate::policy::ValueSource);
python_display!(crate::Problem, crate::policy::ValueSource);
