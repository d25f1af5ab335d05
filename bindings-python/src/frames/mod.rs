//! Questions about whole frames: Arrow columns in, Arrow columns out. No rule is here.

mod answers;
mod columns;
mod events;
mod grouping;
mod rows;
mod session_limits;
mod table;
mod waiting_list;

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

pub use answers::ArrowFrame;

/// Ranks a frame of referrals: what was decided, what has to be put right, and the columns that
/// nothing read.
#[pyfunction]
#[pyo3(name = "_rank_columns", signature = (waiting_list, referrals, as_of, *, offers, cancellations, unavailable, reviews))]
#[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
pub fn rank_columns(
    py: Python<'_>,
    waiting_list: &carewright::waiting_list::WaitingList,
    referrals: &Bound<'_, PyCapsule>,
    as_of: NaiveDate,
    offers: Option<Bound<'_, PyCapsule>>,
    cancellations: Option<Bound<'_, PyCapsule>>,
    unavailable: Option<Bound<'_, PyCapsule>>,
    reviews: Option<Bound<'_, PyCapsule>>,
) -> PyResult<(ArrowFrame, ArrowFrame, Vec<String>)> {
    let events = waiting_list::EventFrames {
        offers,
        cancellations,
        unavailable,
        reviews,
    };
    waiting_list::rank(py, waiting_list, referrals, as_of, &events)
}

/// Where the client of each episode stands: what was decided, what has to be put right, and the
/// columns that nothing read.
#[pyfunction]
#[pyo3(name = "_standing_columns", signature = (
    session_limits, episodes, sessions, as_of, *, extensions, exit_plans, steps_taken
))]
#[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
pub fn standing_columns(
    py: Python<'_>,
    session_limits: &carewright::session_limits::SessionLimits,
    episodes: &Bound<'_, PyCapsule>,
    sessions: &Bound<'_, PyCapsule>,
    as_of: NaiveDate,
    extensions: Option<Bound<'_, PyCapsule>>,
    exit_plans: Option<Bound<'_, PyCapsule>>,
    steps_taken: Option<Bound<'_, PyCapsule>>,
) -> PyResult<(ArrowFrame, ArrowFrame, Vec<String>)> {
    let others = session_limits::EpisodeFrames {
        extensions,
        exit_plans,
        steps_taken,
    };
    session_limits::standing(py, session_limits, episodes, sessions, as_of, &others)
}
