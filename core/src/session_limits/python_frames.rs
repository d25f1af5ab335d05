//! The questions about whole frames. They are asked in Python's half of the package, which knows
//! the kinds of frames that people have.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::questions::python::SessionLimits;

#[pymethods]
impl SessionLimits {
    /// Where the client of each episode stands, for whole frames.
    ///
    /// Parameters
    /// ----------
    /// episodes
    ///     One row an episode, in any frame that hands over an Arrow stream: pandas, polars,
    ///     DuckDB, pyarrow. Needed are `id` (text or whole numbers), `line` and `started_on`;
    ///     known are the other fields of `Episode` by their names.
    /// sessions
    ///     One row a session or other appointment. Needed are `episode` (the identifier),
    ///     `starts` and `attendance`; known are the other fields of `Appointment`, and
    ///     `waiver_role`, `waiver_reason` and `waiver_given_on`. Without `kind` all are sessions.
    /// as_of
    ///     The date the answer speaks of.
    /// extensions, exit_plans, steps_taken
    ///     Frames with the fields of `Extension` (those of `ExtensionRecorded` with `recorded_`
    ///     before them), `ExitPlan` and `StepTaken`, and a column `episode`.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in and in the order of the episodes: `id`, `line`,
    ///     `state`, `unit`; `limit`, `authorised_extra`, `used`, `remaining` and `planned` in the
    ///     unit; `contact_minutes`, `paid_minutes`, `charged_pence`; `next_step` and
    ///     `next_step_by`, the gravest that the policy asks for; `reasons` (codes parted by
    ///     spaces, the deciding one first). `rejected` lists what to put right.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     A column is missing, misspelt or of a type that cannot be read.
    #[pyo3(signature = (
        episodes, sessions, as_of, *, extensions = None, exit_plans = None, steps_taken = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
    fn standing_frame<'py>(
        slf: &Bound<'py, Self>,
        episodes: &Bound<'py, PyAny>,
        sessions: &Bound<'py, PyAny>,
        as_of: NaiveDate,
        extensions: Option<Bound<'py, PyAny>>,
        exit_plans: Option<Bound<'py, PyAny>>,
        steps_taken: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = PyDict::new(slf.py());
        frames.set_item("extensions", extensions)?;
        frames.set_item("exit_plans", exit_plans)?;
        frames.set_item("steps_taken", steps_taken)?;
        let frame_questions = slf.py().import("carewright._frames")?;
        let facts = (slf, episodes, sessions, as_of);
        frame_questions.call_method("standing_frame", facts, Some(&frames))
    }
}
