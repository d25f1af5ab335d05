//! Questions about whole frames: Arrow columns in, Arrow columns out. No rule is here.

#![deny(unsafe_code)]

mod adjustments;
mod answers;
mod arrays;
mod capsule;
mod casts;
mod columns;
mod competency;
mod events;
mod grouping;
mod parts;
mod rows;
mod session_limits;
mod supervision;
mod table;
mod waiting_list;
mod written;

use carewright::{CareError, guarded};
use chrono::NaiveDate;
use pyo3::prelude::*;

pub use answers::ArrowFrame;
use capsule::Given;

/// What was decided, what has to be put right, and the columns that nothing read.
type Answered = (ArrowFrame, ArrowFrame, Vec<String>);

/// Answers a question while other threads of Python run.
fn asked(
    py: Python<'_>,
    question: impl FnOnce() -> Result<Answered, CareError> + Send,
) -> PyResult<Answered> {
    py.detach(|| guarded(question))
}

/// Ranks a frame of referrals: what was decided, what has to be put right, and the columns that
/// nothing read.
#[pyfunction]
#[pyo3(name = "_rank_columns", signature = (waiting_list, referrals, as_of, *, offers, cancellations, unavailable, reviews))]
#[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
pub fn rank_columns(
    py: Python<'_>,
    waiting_list: &carewright::waiting_list::python::WaitingList,
    referrals: Given,
    as_of: NaiveDate,
    offers: Option<Given>,
    cancellations: Option<Given>,
    unavailable: Option<Given>,
    reviews: Option<Given>,
) -> PyResult<Answered> {
    let events = waiting_list::EventFrames {
        offers,
        cancellations,
        unavailable,
        reviews,
    };
    asked(py, || {
        waiting_list::rank(&waiting_list.0, referrals, as_of, events)
    })
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
    session_limits: &carewright::session_limits::python::SessionLimits,
    episodes: Given,
    sessions: Given,
    as_of: NaiveDate,
    extensions: Option<Given>,
    exit_plans: Option<Given>,
    steps_taken: Option<Given>,
) -> PyResult<Answered> {
    let others = session_limits::EpisodeFrames {
        extensions,
        exit_plans,
        steps_taken,
    };
    asked(py, || {
        session_limits::standing(&session_limits.0, episodes, sessions, as_of, others)
    })
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
    supervision: &carewright::supervision::python::SupervisionRules,
    workers: Given,
    supervisions: Given,
    as_of: NaiveDate,
    absences: Option<Given>,
    supervisors: Option<Given>,
    caseload: Option<Given>,
    client_work: Option<Given>,
    documented_breaks: Option<Given>,
    agreed_cadences: Option<Given>,
    safety_statements: Option<Given>,
) -> PyResult<Answered> {
    let frames = supervision::WorkerFrames {
        absences,
        supervisors,
        caseload,
        client_work,
        documented_breaks,
        agreed_cadences,
        safety_statements,
    };
    asked(py, || {
        supervision::status(&supervision.0, workers, supervisions, as_of, frames)
    })
}

/// What the adjustments in force for each worker come to: what was decided, what has to be put right, and the
/// columns that nothing read.
#[pyfunction]
#[pyo3(name = "_in_force_columns", signature = (adjustments, workers, agreed, as_of, view, *, effects))]
pub fn in_force_columns(
    py: Python<'_>,
    adjustments: &carewright::adjustments::python::Adjustments,
    workers: Given,
    agreed: Given,
    as_of: NaiveDate,
    view: carewright::decision::AnswerView,
    effects: Option<Given>,
) -> PyResult<Answered> {
    asked(py, || {
        adjustments::in_force(&adjustments.0, workers, agreed, as_of, view, effects)
    })
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
    competency: &carewright::competency::python::CompetencyRules,
    framework: &carewright::competency::CompetencyFramework,
    roles: Vec<carewright::competency::RoleProfile>,
    workers: Given,
    ratings: Given,
    as_of: NaiveDate,
    each_competency: bool,
    evidence: Option<Given>,
    values: Option<Given>,
) -> PyResult<Answered> {
    let question = competency::Asked {
        rules: &competency.0,
        framework,
        roles: &roles,
        workers,
        ratings,
        evidence,
        values,
        as_of,
        each_competency,
    };
    asked(py, || competency::profile(question))
}
