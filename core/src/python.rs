//! What the Python package needs of core: its exceptions, and what every class has in common.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::types::PyType;
use pyo3::{IntoPyObjectExt, PyTypeInfo};

use crate::decision::{CareError, RuleEntry, to_canonical_json};

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
        CareError::RequestInvalid { .. } => "RequestError",
        CareError::Stopped { .. } => "StoppedError",
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

/// Makes the type a class of the Python package, known by its definition alone, and gives it what
/// every class has: its JSON form, pickling, and a display that keeps facts to itself.
macro_rules! class {
    // Words of a closed set: Python gives them a display of its own.
    ($name:ident: json) => {
        $crate::python::class! { $name }
        $crate::python::class! { @json $name }
    };
    ($name:ident: json, shown) => {
        $crate::python::class! { $name }
        $crate::python::class! { @shown $name }
    };
    ($name:ident: json, shown, choice) => {
        inventory::submit! {
            $crate::python::Class::of::<$name>(stringify!($name), module_path!()).with_alternatives()
        }
        $crate::python::class! { @shown $name }
    };
    (@shown $name:ident) => {
        $crate::python::class! { @json $name
            fn __repr__(&self) -> String {
                format!("{self:?}")
            }
        }
    };
    // Answers that are only ever written.
    ($name:ident: written) => {
        $crate::python::class! { $name }

        #[pyo3::pymethods]
        impl $name {
            /// The canonical JSON form.
            fn to_json(&self) -> String {
                $crate::python::json(self)
            }

            fn __repr__(&self) -> String {
                format!("{self:?}")
            }
        }
    };
    ($name:ident) => {
        inventory::submit! { $crate::python::Class::of::<$name>(stringify!($name), module_path!()) }
    };
    (@json $name:ident $($shown:tt)*) => {
        #[pyo3::pymethods]
        impl $name {
            /// The canonical JSON form.
            #[allow(clippy::wrong_self_convention, reason = "some of the types are Copy")]
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

            $($shown)*
        }
    };
}
pub(crate) use class;

/// A class of the Python package, made when it is first asked for.
pub struct Class {
    /// Its name.
    pub name: &'static str,
    /// The module of core that defines it, such as `carewright::session_limits::facts`.
    pub module: &'static str,
    /// It is one of several alternatives, each a class in it.
    pub has_alternatives: bool,
    make: for<'py> fn(Python<'py>) -> PyResult<Bound<'py, PyType>>,
}

impl Class {
    pub(crate) const fn of<T: PyTypeInfo>(name: &'static str, module: &'static str) -> Self {
        Self::made(name, module, |py| Ok(py.get_type::<T>()))
    }

    pub(crate) const fn made(
        name: &'static str,
        module: &'static str,
        make: for<'py> fn(Python<'py>) -> PyResult<Bound<'py, PyType>>,
    ) -> Self {
        Self {
            name,
            module,
            has_alternatives: false,
            make,
        }
    }

    pub(crate) const fn with_alternatives(mut self) -> Self {
        self.has_alternatives = true;
        self
    }

    /// The class itself.
    ///
    /// # Errors
    /// Python could not make it.
    pub fn get<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyType>> {
        (self.make)(py)
    }
}

inventory::collect!(Class);

/// Every class of the Python package.
pub fn classes() -> impl Iterator<Item = &'static Class> {
    inventory::iter::<Class>()
}

/// A family's reasons in Python: one class, whose instances answer for the facts of whichever
/// alternative they are, and light classes for the alternatives, made when they are asked for.
macro_rules! reason {
    ($name:ident { $($variant:ident { $($field:ident),* })* }) => {
        #[doc(hidden)]
        pub mod python {
            use pyo3::prelude::*;
            use pyo3::types::PyType;

            #[doc = concat!("A `", stringify!($name), "`: what was found, with its code, its ",
                "clause, the facts that it used, and the sentence that it says.")]
            #[pyo3::pyclass(module = "carewright", frozen, eq, hash, subclass)]
            #[derive(Clone, PartialEq, Eq, Hash)]
            pub struct $name(pub super::$name);

            $crate::python::class! { @json $name
                fn __repr__(&self) -> String {
                    format!("{:?}", self.0)
                }

                /// The stable code, the same in every language.
                #[getter]
                fn code(&self) -> &'static str {
                    self.0.stable_code()
                }

                /// The clause of the policy that was read; empty when only facts were.
                #[getter]
                fn clause(&self) -> &'static str {
                    self.0.policy_clause()
                }

                /// The ids of the source rules it carries out.
                #[getter]
                fn source_rules(&self) -> Vec<&'static str> {
                    self.0.source_rules().to_vec()
                }

                /// What it says, in one sentence.
                #[getter]
                fn sentence(&self) -> String {
                    self.0.to_string()
                }

                fn __str__(&self) -> String {
                    self.0.to_string()
                }

                /// One of the facts that it used, by its name.
                fn __getattr__<'py>(
                    &self,
                    py: Python<'py>,
                    name: &str,
                ) -> PyResult<Bound<'py, PyAny>> {
                    $crate::python::fact(py, self.0.entry(), self.0.facts(py)?, name)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    self.0.serialize(to)
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    serde::Deserialize::deserialize(from).map(Self)
                }
            }

            impl super::$name {
                /// Its facts, in the order of the catalogue.
                fn facts<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
                    match self {
                        $( Self::$variant { $($field),* } => {
                            Ok(vec![$( $crate::python::given(py, $field)? ),*])
                        } )*
                    }
                }
            }

            /// The class with its alternatives, which it is given once.
            fn class(py: Python<'_>) -> PyResult<Bound<'_, PyType>> {
                static GIVEN: pyo3::sync::PyOnceLock<()> = pyo3::sync::PyOnceLock::new();
                let class = py.get_type::<$name>();
                GIVEN.get_or_try_init(py, || {
                    $crate::python::give_alternatives(&class, super::$name::CATALOGUE)
                })?;
                Ok(class)
            }

            inventory::submit! {
                $crate::python::Class::made(stringify!($name), module_path!(), class)
                    .with_alternatives()
            }

            impl<'py> IntoPyObject<'py> for super::$name {
                type Target = $name;
                type Output = Bound<'py, $name>;
                type Error = PyErr;

                #[cfg(feature = "stubs")]
                const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr = <$name as pyo3::PyTypeInfo>::TYPE_HINT;

                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    class(py)?;
                    Bound::new(py, $name(self))
                }
            }

            impl<'a, 'py> FromPyObject<'a, 'py> for super::$name {
                type Error = PyErr;

                #[cfg(feature = "stubs")]
                const INPUT_TYPE: pyo3::inspect::PyStaticExpr = <$name as pyo3::PyTypeInfo>::TYPE_HINT;

                fn extract(from: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
                    Ok(from.cast::<$name>()?.get().0.clone())
                }
            }
        }
    };
}
pub(crate) use reason;

/// A fact as Python has it.
#[inline(never)]
pub(crate) fn given<'py, T>(py: Python<'py>, fact: &T) -> PyResult<Bound<'py, PyAny>>
where
    T: Clone + IntoPyObject<'py>,
{
    fact.clone().into_bound_py_any(py)
}

/// The fact of a name, among those of a reason.
pub(crate) fn fact<'py>(
    py: Python<'py>,
    entry: &RuleEntry,
    facts: Vec<Bound<'py, PyAny>>,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let named = entry
        .fields
        .iter()
        .zip(facts)
        .find(|(field, _)| **field == name);
    match named {
        Some((_, fact)) => Ok(fact),
        None => {
            let class = py
                .import("carewright._alternatives")?
                .getattr("no_such_fact")?;
            Err(PyErr::from_value(class.call1((entry.name, name))?))
        }
    }
}

/// Gives the class of a family's reasons its alternatives, by their names.
pub(crate) fn give_alternatives(
    class: &Bound<'_, PyType>,
    catalogue: &'static [RuleEntry],
) -> PyResult<()> {
    let entries: Vec<_> = catalogue
        .iter()
        .map(|entry| (entry.name, entry.code, entry.summary, entry.fields.to_vec()))
        .collect();
    let alternatives = class.py().import("carewright._alternatives")?;
    alternatives.call_method1("give", (class, entries))?;
    Ok(())
}

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

/// A family's rules as Python asks them: each question documented in Python's way, a failure of the
/// library an exception, and other threads going on while many records are decided.
macro_rules! questions {
    (
        $(#[doc = $rules_about:literal])*
        $rules:ident
        $(
            $(#[doc = $about:literal])*
            #[fails($fails:literal)]
            $question:ident(
                $( $(#[doc = $parameter_about:literal])*
                   $parameter:ident: $(&$lent:ident)? $($given:ident $(<$each:ident>)?)? ),*
            ) -> $answer:ident $(of $many:ident)?
        )*
    ) => {
        #[doc(hidden)]
        pub mod python {
            use pyo3::prelude::*;

            #[allow(unused_imports, reason = "not every family has a question about each of these")]
            use super::*;

            $(#[doc = $rules_about])*
            #[derive(Clone)]
            #[pyo3::pyclass(module = "carewright", frozen)]
            pub struct $rules(pub super::$rules);

            $crate::python::class! { $rules }

            impl<'py> IntoPyObject<'py> for super::$rules {
                type Target = $rules;
                type Output = Bound<'py, $rules>;
                type Error = PyErr;

                #[cfg(feature = "stubs")]
                const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr =
                    <$rules as pyo3::PyTypeInfo>::TYPE_HINT;

                fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
                    Bound::new(py, $rules(self))
                }
            }

            #[pyo3::pymethods]
            impl $rules {
                /// Ask the same questions, and let a watch follow those over many records.
                ///
                /// Parameters
                /// ----------
                /// watch
                ///     What the progress is reported to, and what can stop the question.
                fn watched_by(&self, watch: &$crate::decision::Watch) -> Self {
                    Self(self.0.watched_by(watch))
                }

                $(
                    $(#[doc = $about])*
                    #[doc = ""]
                    #[doc = "Parameters"]
                    #[doc = "----------"]
                    $(
                        #[doc = stringify!($parameter)]
                        $(#[doc = concat!("   ", $parameter_about)])*
                    )*
                    #[doc = ""]
                    #[doc = "Returns"]
                    #[doc = "-------"]
                    #[doc = stringify!($answer)]
                    #[doc = ""]
                    #[doc = "Raises"]
                    #[doc = "------"]
                    #[doc = "CarewrightError"]
                    #[doc = concat!("    ", $fails)]
                    #[doc = ""]
                    #[doc = "Examples"]
                    #[doc = "--------"]
                    #[doc = include_str!(concat!("examples/", stringify!($question), ".txt"))]
                    #[allow(clippy::too_many_arguments, reason = "a question has its parameters")]
                    fn $question(
                        &self,
                        py: Python<'_>
                        $(, $parameter: $(&$lent)? $($given $(<$each>)?)?)*
                    ) -> PyResult<$answer> {
                        $crate::python::asked!(
                            py, $($many)?, self.0.$question($($parameter),*)
                        )
                    }
                )*
            }
        }
    };
}
pub(crate) use questions;

/// Asks; where many records are decided, without the lock of the interpreter.
macro_rules! asked {
    ($py:ident, $many:ident, $question:expr) => {
        $py.detach(|| $crate::python::guarded(|| $question))
    };
    ($py:ident, , $question:expr) => {{
        let _ = $py;
        $crate::python::guarded(|| $question)
    }};
}
pub(crate) use asked;
