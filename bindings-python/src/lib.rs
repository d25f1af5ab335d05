//! The Python module: the classes of core, and questions about whole frames. No rule is here.

mod frames;

/// Return the version of the library, which every answer of a policy holds in its stamp.
#[pyo3::pyfunction]
fn library_version() -> &'static str {
    carewright::library_version()
}

/// Lists every class by its name, with the module of core that defines it.
#[pyo3::pyfunction]
#[pyo3(name = "_classes")]
fn classes() -> Vec<(&'static str, &'static str)> {
    let classes = carewright::classes();
    classes.map(|class| (class.name, class.module)).collect()
}

/// A parameter of a question: its name, its type, and whether it is a list of such.
type Parameter = (&'static str, &'static str, bool);

/// Lists every question: its family, its name, its parameters in order, and whether it is asked
/// of many records at once. For the tests of the package.
#[pyo3::pyfunction]
#[pyo3(name = "_questions")]
fn questions() -> Vec<(&'static str, &'static str, Vec<Parameter>, bool)> {
    let families = carewright::families::FAMILIES.iter();
    families
        .flat_map(|family| family.questions.iter().map(|one| (family.name, one)))
        .map(|(family, question)| {
            let parameters = question.parameters.iter();
            let parameters = parameters
                .map(|one| (one.name, one.kind, one.many))
                .collect();
            (family, question.name, parameters, question.of_many)
        })
        .collect()
}

/// The compiled half of the package `carewright`. Its classes are made when they are first asked
/// for.
#[cfg(not(feature = "stubs"))]
#[pyo3::pymodule]
mod _carewright {
    use pyo3::exceptions::PyAttributeError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::{classes, library_version, questions};

    #[pymodule_export]
    use super::frames::{
        ArrowFrame, in_force_columns, profile_columns, rank_columns, standing_columns,
        status_columns,
    };

    /// Makes the class of a name, or the union of its alternatives.
    #[pyfunction]
    #[pyo3(name = "__getattr__")]
    fn class_named<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let named = |name: &str| carewright::classes().find(|class| class.name == name);
        if let Some(class) = named(name) {
            return Ok(class.get(py)?.into_any());
        }
        let of = name.strip_prefix("Any").and_then(named);
        match of.filter(|class| class.has_alternatives) {
            Some(class) => {
                let alternatives = py.import("carewright._alternatives")?;
                alternatives.call_method1("any_of", (class.get(py)?,))
            }
            None => Err(PyAttributeError::new_err(format!(
                "module 'carewright' has no attribute {name:?}"
            ))),
        }
    }

    /// Lists what is public, also what nobody has asked for yet.
    #[pymodule_init]
    fn list(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let mut public = vec!["ArrowFrame".to_owned(), "library_version".to_owned()];
        for class in carewright::classes() {
            public.push(class.name.to_owned());
            if class.has_alternatives {
                public.push(format!("Any{}", class.name));
            }
        }
        module.setattr("__all__", public)
    }
}

// With every class in it by name, so that the types of the package can be written from it.
#[cfg(feature = "stubs")]
include!(env!("CAREWRIGHT_STUB_MODULE"));
