//! The questions about whole frames. They are asked in Python's half of the package, which knows
//! the kinds of frames that people have.

use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::questions::python::WaitingList;

#[pymethods]
impl WaitingList {
    /// Who is next, for a whole frame of referrals.
    ///
    /// Parameters
    /// ----------
    /// referrals
    ///     One row a referral, in any frame that hands over an Arrow stream: pandas, polars,
    ///     DuckDB, pyarrow. Needed are `id` (text or whole numbers) and `received_on`. Known are
    ///     the other fields of `Referral` by their names; `triaged_on`, `assessed_on`,
    ///     `allocated_on`, `first_session_on`, `admitted_on` and `safely_returned_on` for the days
    ///     of steps; `stopped_on` and `stopped_why`; and a column of yes and no for each group of
    ///     the policy, called by its code. Text, categories and whole numbers do for codes; dates,
    ///     dates with times at midnight and text such as 2026-10-01 do for days.
    /// as_of
    ///     The date the answer speaks of.
    /// offers, cancellations, unavailable, reviews
    ///     Frames of what happened to referrals, with the fields of `AppointmentOffer`,
    ///     `ReferralCancellation`, `Unavailability` and `ClockReview`, and a column `referral`
    ///     that holds the identifier.
    ///
    /// Returns
    /// -------
    /// FrameAnswer
    ///     `decided`, of the kind that came in and in its order of rows: `id`; `list` (ranked,
    ///     immediate, elsewhere, not_waiting); `place`, counted from 1; `points` and its parts
    ///     `points_band`, `points_groups`, `points_ageing`, `points_breach` and
    ///     `points_cancelled_by_service`; `days_waited`; `waiting_since`; `breached`; `reasons`
    ///     (codes parted by spaces, the deciding one first); `tell` and `refer_to`. `rejected`
    ///     lists what to put right.
    ///
    /// Raises
    /// ------
    /// FactsError
    ///     A column is missing, misspelt or of a type that cannot be read.
    /// PolicyNotInForceError
    ///     No version of the policy is in force, or it says nothing about a waiting list.
    #[pyo3(signature = (
        referrals, as_of, *, offers = None, cancellations = None, unavailable = None,
        reviews = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each frame")]
    fn rank_frame<'py>(
        slf: &Bound<'py, Self>,
        referrals: &Bound<'py, PyAny>,
        as_of: NaiveDate,
        offers: Option<Bound<'py, PyAny>>,
        cancellations: Option<Bound<'py, PyAny>>,
        unavailable: Option<Bound<'py, PyAny>>,
        reviews: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frames = PyDict::new(slf.py());
        frames.set_item("offers", offers)?;
        frames.set_item("cancellations", cancellations)?;
        frames.set_item("unavailable", unavailable)?;
        frames.set_item("reviews", reviews)?;
        let frame_questions = slf.py().import("carewright._frames")?;
        frame_questions.call_method("rank_frame", (slf, referrals, as_of), Some(&frames))
    }
}
