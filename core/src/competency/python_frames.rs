//! The questions about whole frames. They are asked in Python's half of the package, which knows
//! the kinds of frames that people have.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::questions::python::CompetencyRules;
use super::{CompetencyFramework, RoleProfile};

/// The frames that are asked about.
struct Frames<'py> {
    workers: Bound<'py, PyAny>,
    ratings: Bound<'py, PyAny>,
    evidence: Option<Bound<'py, PyAny>>,
    values: Option<Bound<'py, PyAny>>,
}

fn ask<'py>(
    rules: &Bound<'py, CompetencyRules>,
    name: &str,
    framework: CompetencyFramework,
    roles: Vec<RoleProfile>,
    frames: Frames<'py>,
    as_of: NaiveDate,
) -> PyResult<Bound<'py, PyAny>> {
    let others = PyDict::new(rules.py());
    others.set_item("evidence", frames.evidence)?;
    others.set_item("values", frames.values)?;
    let frame_questions = rules.py().import("carewright._frames")?;
    let facts = (
        rules,
        framework,
        roles,
        frames.workers,
        frames.ratings,
        as_of,
    );
    frame_questions.call_method(name, facts, Some(&others))
}

#[pymethods]
impl CompetencyRules {
    /// Where each worker stands with each competency that their role requires, for whole frames.
    ///
    /// Parameters
    /// ----------
    /// framework
    ///     The framework that the ratings are by.
    /// roles
    ///     The profile of each role.
    /// workers
    ///     One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
    ///     pyarrow. Needed are `id` (text or whole numbers) and `role`.
    /// ratings
    ///     One row a rating. Needed are `worker` (the identifier), `by`, `rater`, `on`,
    ///     `competency` and `level`; known are the other fields of `CompetencyRating`, and an `id`
    ///     by which evidence names the rating. Without `result` all levels are met.
    /// as_of
    ///     The date the answer speaks of.
    /// evidence, values
    ///     Frames with the fields of `CompetencyEvidence` and a column `rating`, and of
    ///     `ValueShown` and a column `worker`.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in: one row for each competency that the role of each
    ///     worker requires, in the order of the workers and of the framework, with `id`, `role`,
    ///     `competency`, `title`, `state`; the levels `required`, `held` and `claimed`;
    ///     `distance` and `steps_short` in steps of the competency's own scale; `essential`,
    ///     `weight`; `reasons` (codes parted by spaces, the deciding one first). `rejected` lists
    ///     what to put right.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     A column is missing, misspelt or of a type that cannot be read; the framework or a role
    ///     profile contradicts itself.
    /// PolicyNotInForceError
    ///     No version is in force on the date, or it says nothing about competencies.
    #[pyo3(signature = (
        framework, roles, workers, ratings, as_of, *, evidence = None, values = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
    fn profile_frame<'py>(
        slf: &Bound<'py, Self>,
        framework: CompetencyFramework,
        roles: Vec<RoleProfile>,
        workers: Bound<'py, PyAny>,
        ratings: Bound<'py, PyAny>,
        as_of: NaiveDate,
        evidence: Option<Bound<'py, PyAny>>,
        values: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = Frames {
            workers,
            ratings,
            evidence,
            values,
        };
        ask(slf, "profile_frame", framework, roles, frames, as_of)
    }

    /// Whether each worker is ready for their role, for whole frames.
    ///
    /// Parameters
    /// ----------
    /// framework, roles, workers, ratings, as_of, evidence, values
    ///     As for `profile_frame`.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in and one row a worker: `id`, `role`, `readiness`;
    ///     how many competencies are `met`, `short`, `essential_short` and `not_rated`;
    ///     `weighted_steps_short`, each step as often as the weight of its competency says;
    ///     `furthest`, the competency with most of them; `reasons` (codes parted by spaces).
    ///     `rejected` lists what to put right.
    ///
    /// Raises
    /// ------
    /// FactsError, PolicyNotInForceError
    ///     As for `profile_frame`.
    #[pyo3(signature = (
        framework, roles, workers, ratings, as_of, *, evidence = None, values = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
    fn readiness_frame<'py>(
        slf: &Bound<'py, Self>,
        framework: CompetencyFramework,
        roles: Vec<RoleProfile>,
        workers: Bound<'py, PyAny>,
        ratings: Bound<'py, PyAny>,
        as_of: NaiveDate,
        evidence: Option<Bound<'py, PyAny>>,
        values: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = Frames {
            workers,
            ratings,
            evidence,
            values,
        };
        ask(slf, "readiness_frame", framework, roles, frames, as_of)
    }
}
