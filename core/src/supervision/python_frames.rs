//! The question about whole frames. It is asked in Python's half of the package, which knows the
//! kinds of frames that people have.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::questions::python::SupervisionRules;

#[pymethods]
impl SupervisionRules {
    /// Where the supervision of each worker stands, for whole frames.
    ///
    /// Parameters
    /// ----------
    /// workers
    ///     One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
    ///     pyarrow. Needed are `id` (text or whole numbers), `role` and `started_on`; known are
    ///     `weekly_minutes`, `in_multidisciplinary_team`, `line_manager` and
    ///     `peer_support_since`.
    /// supervisions
    ///     One row a meeting. Needed are `worker` (the identifier), `on`, `minutes`, `kind`,
    ///     `format`, `setting` and `state`; known are the other fields of `Supervision`.
    /// as_of
    ///     The date the answer speaks of.
    /// absences, supervisors, caseload, client_work, documented_breaks, agreed_cadences, safety_statements
    ///     Frames with the fields of `WorkerAbsence`, `Supervisor`, `SupportedPerson`,
    ///     `ClientWork`, `DocumentedBreak`, `AgreedCadence` and `SafetyStatement`, and a column
    ///     `worker`.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in: one row for each requirement of each worker, in
    ///     the order of the workers, with `id`, `role`, `requirement`, `kind`, `state`; the dates
    ///     `due_on`, `lapses_on`, `overdue_since`, `last_held_on`, `next_planned_on`;
    ///     `minutes_owed`, `minutes_credited` and `minutes_short` in the period that runs;
    ///     `not_counted`, the meetings of the kind that do not count; `reasons` (codes parted by
    ///     spaces, the deciding one first). `rejected` lists what to put right.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     A column is missing, misspelt or of a type that cannot be read.
    /// PolicyNotInForceError
    ///     No version is in force on the date, or it says nothing about supervision.
    #[pyo3(signature = (
        workers, supervisions, as_of, *, absences = None, supervisors = None, caseload = None,
        client_work = None, documented_breaks = None, agreed_cadences = None,
        safety_statements = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
    fn status_frame<'py>(
        slf: &Bound<'py, Self>,
        workers: &Bound<'py, PyAny>,
        supervisions: &Bound<'py, PyAny>,
        as_of: NaiveDate,
        absences: Option<Bound<'py, PyAny>>,
        supervisors: Option<Bound<'py, PyAny>>,
        caseload: Option<Bound<'py, PyAny>>,
        client_work: Option<Bound<'py, PyAny>>,
        documented_breaks: Option<Bound<'py, PyAny>>,
        agreed_cadences: Option<Bound<'py, PyAny>>,
        safety_statements: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = PyDict::new(slf.py());
        frames.set_item("absences", absences)?;
        frames.set_item("supervisors", supervisors)?;
        frames.set_item("caseload", caseload)?;
        frames.set_item("client_work", client_work)?;
        frames.set_item("documented_breaks", documented_breaks)?;
        frames.set_item("agreed_cadences", agreed_cadences)?;
        frames.set_item("safety_statements", safety_statements)?;
        let frame_questions = slf.py().import("carewright._frames")?;
        let facts = (slf, workers, supervisions, as_of);
        frame_questions.call_method("status_frame", facts, Some(&frames))
    }
}
