//! The question about whole frames. It is asked in Python's half of the package, which knows the
//! kinds of frames that people have.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::python::Adjustments;
use crate::decision::AnswerView;

#[pymethods]
impl Adjustments {
    /// What the adjustments in force for each worker come to, for whole frames.
    ///
    /// Parameters
    /// ----------
    /// workers
    ///     One row a worker, in any frame that hands over an Arrow stream: pandas, polars, DuckDB,
    ///     pyarrow. Needed are `id` (text or whole numbers), `role` and `started_on`; known is
    ///     `contract_minutes_a_week`.
    /// adjustments
    ///     One row an adjustment. Needed are `worker` (the identifier), `id`, `asked_by` and
    ///     `asked_on`; known are the other fields of `Adjustment`, with those of `Declined` and
    ///     `ReplacedBy` as `declined_on`, `replaced_by_adjustment` and so on.
    /// as_of
    ///     The date the answer speaks of.
    /// view
    ///     For whom it is made: what they are not told is missing.
    /// effects
    ///     One row for each thing that an adjustment changes, with `worker`, `adjustment` (its
    ///     identifier), `effect` (such as `caseload_at_most`), and a column for each field of
    ///     `AdjustmentEffect` that is used, such as `clients` or `minutes`. Times of day are
    ///     times, or text such as 18:00.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in and one row a worker: `id`; the fields of
    ///     `AdjustedLimits`, lists as text parted by commas, breaks as `15 after 120` (minutes),
    ///     times of day as text; `reasons` (codes parted by spaces). `rejected` lists what to put
    ///     right.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     A column is missing, misspelt or of a type that cannot be read.
    /// PolicyNotInForceError
    ///     No version is in force on the date, or it says nothing about adjustments.
    #[pyo3(signature = (workers, adjustments, as_of, view, *, effects = None))]
    fn in_force_frame<'py>(
        slf: &Bound<'py, Self>,
        workers: &Bound<'py, PyAny>,
        adjustments: &Bound<'py, PyAny>,
        as_of: NaiveDate,
        view: AnswerView,
        effects: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = PyDict::new(slf.py());
        frames.set_item("effects", effects)?;
        let frame_questions = slf.py().import("carewright._frames")?;
        let facts = (slf, workers, adjustments, as_of, view);
        frame_questions.call_method("in_force_frame", facts, Some(&frames))
    }
}
