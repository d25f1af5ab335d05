//! Questions about whole frames: Arrow columns in, Arrow columns out. No rule is here.

mod adjustments;
mod answers;
mod columns;
mod competency;
mod events;
mod grouping;
mod rows;
mod session_limits;
mod supervision;
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

/// Where the supervision of each worker stands: what was decided, what has to be put right, and
/// the columns that nothing read.
#[pyfunction]
#[pyo3(name = "_status_columns", signature = (
    supervision, workers, supervisions, as_of, *, absences, supervisors, caseload, client_work,
    documented_breaks, agreed_cadences, safety_statements
))]
#[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
pub fn status_columns(
    py: Python<'_>,
    supervision: &carewright::supervision::SupervisionRules,
    workers: &Bound<'_, PyCapsule>,
    supervisions: &Bound<'_, PyCapsule>,
    as_of: NaiveDate,
    absences: Option<Bound<'_, PyCapsule>>,
    supervisors: Option<Bound<'_, PyCapsule>>,
    caseload: Option<Bound<'_, PyCapsule>>,
    client_work: Option<Bound<'_, PyCapsule>>,
    documented_breaks: Option<Bound<'_, PyCapsule>>,
    agreed_cadences: Option<Bound<'_, PyCapsule>>,
    safety_statements: Option<Bound<'_, PyCapsule>>,
) -> PyResult<(ArrowFrame, ArrowFrame, Vec<String>)> {
    let frames = supervision::WorkerFrames {
        absences,
        supervisors,
        caseload,
        client_work,
        documented_breaks,
        agreed_cadences,
        safety_statements,
    };
    supervision::status(py, supervision, workers, supervisions, as_of, &frames)
}

/// What the adjustments in force for each worker come to: what was decided, what has to be put right, and the
/// columns that nothing read.
#[pyfunction]
#[pyo3(name = "_in_force_columns", signature = (adjustments, workers, agreed, as_of, view, *, effects))]
pub fn in_force_columns(
    py: Python<'_>,
    adjustments: &carewright::adjustments::Adjustments,
    workers: &Bound<'_, PyCapsule>,
    agreed: &Bound<'_, PyCapsule>,
    as_of: NaiveDate,
    view: carewright::decision::AnswerView,
    effects: Option<Bound<'_, PyCapsule>>,
) -> PyResult<(ArrowFrame, ArrowFrame, Vec<String>)> {
    let effects = effects.as_ref();
    adjustments::in_force(py, adjustments, workers, agreed, as_of, view, effects)
}

/// What each worker has shown of what their role requires: what was decided, what has to be put
/// right, and the columns that nothing read.
#[pyfunction]
#[pyo3(name = "_profile_columns", signature = (
    competency, framework, roles, workers, ratings, as_of, *, each_competency, evidence, values
))]
#[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
#[allow(
    clippy::needless_pass_by_value,
    reason = "the roles are taken out of a Python list"
)]
pub fn profile_columns(
    py: Python<'_>,
    competency: &carewright::competency::CompetencyRules,
    framework: &carewright::competency::CompetencyFramework,
    roles: Vec<carewright::competency::RoleProfile>,
    workers: &Bound<'_, PyCapsule>,
    ratings: &Bound<'_, PyCapsule>,
    as_of: NaiveDate,
    each_competency: bool,
    evidence: Option<Bound<'_, PyCapsule>>,
    values: Option<Bound<'_, PyCapsule>>,
) -> PyResult<(ArrowFrame, ArrowFrame, Vec<String>)> {
    let asked = competency::Asked {
        rules: competency,
        framework,
        roles: &roles,
        workers,
        ratings,
        evidence: evidence.as_ref(),
        values: values.as_ref(),
        as_of,
        each_competency,
    };
    competency::profile(py, &asked)
}
