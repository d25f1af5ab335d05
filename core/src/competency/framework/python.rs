//! Frameworks as Python sees them.

use super::*;
use crate::CareError;
use crate::python::guarded;

#[pyo3::pymethods]
impl CompetencyFramework {
    /// Reads and checks a framework that is written in a format.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     The framework has faults; all are listed.
    #[staticmethod]
    #[pyo3(name = "read")]
    fn python_read(text: &str, format: FrameworkFormat) -> pyo3::PyResult<LoadedFramework> {
        guarded(|| Self::read(text, format))
    }

    /// Reads and checks a framework written in TOML.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     The framework has faults; all are listed.
    #[staticmethod]
    #[pyo3(name = "from_toml")]
    fn python_from_toml(text: &str) -> pyo3::PyResult<LoadedFramework> {
        guarded(|| Self::from_toml(text))
    }

    /// Reads and checks a framework written as CSV: one row for each level and each statement.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     The framework has faults; all are listed.
    #[staticmethod]
    #[pyo3(name = "from_csv")]
    fn python_from_csv(text: &str) -> pyo3::PyResult<LoadedFramework> {
        guarded(|| Self::from_csv(text))
    }

    /// Reads and checks a package of the 1EdTech CASE exchange format.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     The package cannot be read, or the framework has faults; all are listed.
    #[staticmethod]
    #[pyo3(name = "from_case_json")]
    fn python_from_case_json(text: &str) -> pyo3::PyResult<LoadedFramework> {
        guarded(|| Self::from_case_json(text))
    }

    /// Checks a framework that was made in code as a file is checked.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     The framework has faults; all are listed.
    #[pyo3(name = "check")]
    fn python_check(&self) -> pyo3::PyResult<()> {
        guarded(|| self.check())
    }

    /// Looks the framework through, and changes nothing.
    #[pyo3(name = "lint")]
    fn python_lint(&self) -> pyo3::PyResult<FrameworkLint> {
        guarded(|| Ok::<_, CareError>(lint(self)))
    }

    /// The framework as TOML.
    #[pyo3(name = "to_toml")]
    fn python_to_toml(&self) -> String {
        self.to_toml()
    }

    /// The framework as CSV: one row for each level and each statement.
    #[pyo3(name = "to_csv")]
    fn python_to_csv(&self) -> String {
        self.to_csv()
    }

    /// The ids of the frameworks that are shipped.
    #[staticmethod]
    #[pyo3(name = "shipped")]
    fn python_shipped() -> Vec<String> {
        shipped_frameworks()
    }

    /// A framework that is shipped, by its id.
    ///
    /// Raises
    /// ------
    /// FrameworkError
    ///     None of this id is shipped.
    #[staticmethod]
    #[pyo3(name = "load_shipped")]
    fn python_load_shipped(id: &str) -> pyo3::PyResult<LoadedFramework> {
        guarded(|| shipped_framework(id))
    }
}
