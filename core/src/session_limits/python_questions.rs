//! The questions as Python asks them: typed, documented in Python's way, and without the lock of
//! the interpreter where many records are decided.

use chrono::NaiveDate;
use pyo3::prelude::*;

use super::*;
use crate::python::guarded;

#[pymethods]
impl SessionLimits {
    /// Decide where a client stands against the limit of their line.
    ///
    /// Parameters
    /// ----------
    /// episode
    ///     The client's episode.
    /// as_of
    ///     The day of the question: what is dated later is listed as set aside.
    ///
    /// Returns
    /// -------
    /// Standing
    ///     Used, remaining and planned in the unit of the limit (sessions, minutes or weeks), what
    ///     lies ahead, what is missing, what is asked, and why.
    ///
    /// Raises
    /// ------
    /// PolicyNotInForceError
    ///     The policy was not in force when the episode started.
    /// FactsError
    ///     The facts contradict themselves or the policy; all faults are listed.
    ///
    /// Examples
    /// --------
    /// >>> import datetime as dt
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
    /// ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
    /// >>> limits.standing(episode, dt.date(2026, 10, 1)).remaining
    /// 12
    #[pyo3(name = "standing")]
    fn python_standing(&self, episode: &Episode, as_of: NaiveDate) -> PyResult<Standing> {
        guarded(|| self.standing(episode, as_of))
    }

    /// Decide what each appointment came to.
    ///
    /// Parameters
    /// ----------
    /// episode
    ///     The client's episode.
    /// as_of
    ///     The day of the question.
    ///
    /// Returns
    /// -------
    /// Ledger
    ///     For each appointment: what it used of the limit, minutes of contact, minutes paid, the
    ///     charge in pence, and why.
    ///
    /// Raises
    /// ------
    /// PolicyNotInForceError, FactsError
    ///     As for `standing`.
    ///
    /// Examples
    /// --------
    /// >>> import datetime as dt
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
    /// ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
    /// >>> limits.ledger(episode, dt.date(2026, 10, 1)).entries
    /// []
    #[pyo3(name = "ledger")]
    fn python_ledger(&self, episode: &Episode, as_of: NaiveDate) -> PyResult<Ledger> {
        guarded(|| self.ledger(episode, as_of))
    }

    /// Decide whether a session may be booked.
    ///
    /// Parameters
    /// ----------
    /// episode
    ///     The client's episode.
    /// proposed
    ///     The session that somebody would like to book.
    /// as_of
    ///     The day of the question.
    ///
    /// Returns
    /// -------
    /// BookingAnswer
    ///     Yes, no, or the roles that have to authorise it; why; and where the answer is not yes,
    ///     the smallest changes that would make it so.
    ///
    /// Raises
    /// ------
    /// PolicyNotInForceError, FactsError
    ///     As for `standing`; also for a session impossibly short or long.
    ///
    /// Examples
    /// --------
    /// >>> import datetime as dt
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
    /// ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
    /// >>> session = cw.ProposedSession(kind=cw.AppointmentKind.SESSION,
    /// ...     starts=dt.datetime(2026, 10, 8, 10, 0))
    /// >>> answer = limits.may_book(episode, session, dt.date(2026, 10, 1))
    /// >>> answer.outcome
    /// BookingOutcome.YES
    #[pyo3(name = "may_book")]
    fn python_may_book(
        &self,
        episode: &Episode,
        proposed: &ProposedSession,
        as_of: NaiveDate,
    ) -> PyResult<BookingAnswer> {
        guarded(|| self.may_book(episode, proposed, as_of))
    }

    /// Decide an extension.
    ///
    /// Parameters
    /// ----------
    /// episode
    ///     The client's episode.
    /// request
    ///     The extension asked for, in the unit of the limit (blocks for a block).
    /// as_of
    ///     The day of the question.
    ///
    /// Returns
    /// -------
    /// ExtensionAnswer
    ///     Within the policy, in need of something, or refused; why; and the smallest changes that
    ///     would bring it within the policy.
    ///
    /// Raises
    /// ------
    /// PolicyNotInForceError, FactsError
    ///     As for `standing`; also for an extension of nothing.
    ///
    /// Examples
    /// --------
    /// >>> import datetime as dt
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> episode = cw.Episode(id="E-1", line="day", started_on=dt.date(2026, 9, 1),
    /// ...     risk=cw.RecordedRisk.NOT_HIGH, residence_area="swindon", age_years=30)
    /// >>> request = cw.ExtensionRequest(amount=2, authoriser="W-9", authoriser_role="coordinator")
    /// >>> answer = limits.decide_extension(episode, request, dt.date(2026, 10, 1))
    /// >>> len(answer.reasons) > 0
    /// True
    #[pyo3(name = "decide_extension")]
    fn python_decide_extension(
        &self,
        episode: &Episode,
        request: &ExtensionRequest,
        as_of: NaiveDate,
    ) -> PyResult<ExtensionAnswer> {
        guarded(|| self.decide_extension(episode, request, as_of))
    }

    /// Decide whether a series of sessions is as the policy asks.
    ///
    /// Parameters
    /// ----------
    /// series
    ///     The series; the version of the policy in force on its first day governs.
    /// as_of
    ///     The day of the question.
    ///
    /// Returns
    /// -------
    /// SeriesAnswer
    ///     Whether weekday and local time, workers, skills, records and last day are as asked,
    ///     and every reason why not.
    ///
    /// Raises
    /// ------
    /// PolicyNotInForceError
    ///     The policy was not in force on the first day.
    /// FactsError
    ///     An unknown line, no sessions, or two sessions with one identifier.
    #[pyo3(name = "check_series")]
    fn python_check_series(&self, series: &Series, as_of: NaiveDate) -> PyResult<SeriesAnswer> {
        guarded(|| self.check_series(series, as_of))
    }

    /// Decide whether a worker's day can be worked: nothing overlaps and every journey fits.
    ///
    /// Parameters
    /// ----------
    /// worker
    ///     The caller's identifier of the worker.
    /// engagements
    ///     What the worker has to be at, in any order; lengths and journeys are in minutes.
    ///
    /// Returns
    /// -------
    /// WorkingDayAnswer
    ///     Whether it is feasible, and every reason why not.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     An engagement or a journey impossibly short or long.
    ///
    /// Examples
    /// --------
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> limits.check_working_day("W-1", []).feasible
    /// True
    #[pyo3(name = "check_working_day")]
    fn python_check_working_day(
        &self,
        worker: String,
        engagements: Vec<Engagement>,
    ) -> PyResult<WorkingDayAnswer> {
        guarded(|| self.check_working_day(worker, engagements))
    }

    /// Decide where each of many clients stands; other threads go on meanwhile.
    ///
    /// Parameters
    /// ----------
    /// episodes
    ///     The clients' episodes.
    /// as_of
    ///     The day of the question.
    ///
    /// Returns
    /// -------
    /// StandingBatch
    ///     What was decided, in the order given, and beside it every episode that could not be,
    ///     with what to put right; nothing is lost.
    ///
    /// Examples
    /// --------
    /// >>> import datetime as dt
    /// >>> import carewright as cw
    /// >>> limits = cw.Policy.load(cw.sample_folder() / "policy.toml").session_limits
    /// >>> limits.standing_batch([], dt.date(2026, 10, 1)).decided
    /// []
    #[pyo3(name = "standing_batch")]
    fn python_standing_batch(
        &self,
        py: Python<'_>,
        episodes: Vec<Episode>,
        as_of: NaiveDate,
    ) -> PyResult<StandingBatch> {
        py.detach(|| guarded(|| self.standing_batch(episodes, as_of)))
    }
}
