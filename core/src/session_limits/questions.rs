//! The questions of this family, asked of a checked policy.

use std::sync::Arc;

use chrono::NaiveDate;

use super::batch;
use super::booking;
use super::case::Case;
use super::{
    AppointmentColumns, BookingAnswer, Engagement, Episode, EpisodeColumns, EpisodeRecords,
    ExtensionAnswer, ExtensionRequest, Ledger, ProposedSession, Series, SeriesAnswer, Standing,
    StandingBatch, StandingColumns, WorkingDayAnswer,
};
use super::{extensions, ledger, series, standing, working_day};
use crate::decision::{CareError, decide_each};
use crate::policy::Checked;

/// The questions about session limits, asked of one policy.
///
/// An episode is governed by the version of the policy in force on the day it started. Every
/// answer is as of a date: it uses what had happened, been recorded or been planned by the end of
/// that day, and lists what is dated later as set aside.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct SessionLimits {
    policy: Arc<Checked>,
}

impl SessionLimits {
    pub(crate) const fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl SessionLimits {
    /// Where a client stands: used, remaining, what lies ahead, what is missing, what is asked.
    ///
    /// Errors: the policy was not in force when the episode started, or the facts contradict
    /// themselves or the policy (all faults are listed).
    pub fn standing(&self, episode: &Episode, as_of: NaiveDate) -> Result<Standing, CareError> {
        Ok(standing::standing(&Case::open(
            &self.policy,
            episode,
            as_of,
        )?))
    }

    /// What each appointment came to: contact minutes, paid minutes, what it used of the limit
    /// and what was charged in pence, each with its reasons.
    ///
    /// Errors: as for `standing`.
    pub fn ledger(&self, episode: &Episode, as_of: NaiveDate) -> Result<Ledger, CareError> {
        Ok(ledger::ledger(&Case::open(&self.policy, episode, as_of)?))
    }

    /// Whether a session may be booked: yes, no, or who has to authorise it; and where the answer
    /// is not yes, the smallest changes that would make it so.
    ///
    /// Errors: as for `standing`, and a session impossibly short or long.
    pub fn may_book(
        &self,
        episode: &Episode,
        proposed: &ProposedSession,
        as_of: NaiveDate,
    ) -> Result<BookingAnswer, CareError> {
        booking::may_book(&Case::open(&self.policy, episode, as_of)?, proposed)
    }

    /// Whether an extension is within the policy, needs something, or is refused; and the smallest
    /// changes that would bring it within the policy.
    ///
    /// Errors: as for `standing`, and an extension of nothing.
    pub fn decide_extension(
        &self,
        episode: &Episode,
        request: &ExtensionRequest,
        as_of: NaiveDate,
    ) -> Result<ExtensionAnswer, CareError> {
        extensions::decide(&Case::open(&self.policy, episode, as_of)?, request)
    }

    /// Whether a series of sessions is as the policy asks: weekday and local time, workers,
    /// skills, records, last day. The version in force on the day of its first session governs.
    ///
    /// Errors: the policy was not in force then, an unknown line, no sessions, or two sessions
    /// with one identifier.
    pub fn check_series(
        &self,
        series: &Series,
        as_of: NaiveDate,
    ) -> Result<SeriesAnswer, CareError> {
        series::check_series(&self.policy, series, as_of)
    }

    /// Whether a worker's day can be worked: nothing overlaps and every journey fits.
    ///
    /// Errors: an engagement or a journey impossibly short or long.
    pub fn check_working_day(
        &self,
        worker: String,
        engagements: Vec<Engagement>,
    ) -> Result<WorkingDayAnswer, CareError> {
        working_day::check_working_day(worker, &engagements)
    }

    /// Where each of these clients stands. Episodes that cannot be decided come back beside the
    /// others with what to put right; nothing is lost.
    pub fn standing_batch(
        &self,
        episodes: Vec<Episode>,
        as_of: NaiveDate,
    ) -> Result<StandingBatch, CareError> {
        Ok(self.standings(&episodes, as_of))
    }
}

impl SessionLimits {
    /// Where each of these clients stands, for episodes that are borrowed.
    #[must_use]
    pub fn standings(&self, episodes: &[Episode], as_of: NaiveDate) -> StandingBatch {
        let standing = |episode| self.standing(episode, as_of);
        let (decided, rejected) = decide_each(episodes, |episode| &episode.id, standing);
        StandingBatch { decided, rejected }
    }

    /// Where each of these clients stands, for episodes and appointments by columns. `records` is
    /// asked for the episodes of which more is recorded than the columns say.
    pub fn standing_columns(
        &self,
        episodes: &EpisodeColumns<'_>,
        appointments: &AppointmentColumns<'_>,
        as_of: NaiveDate,
        records: &mut dyn EpisodeRecords,
    ) -> StandingColumns {
        batch::standing_columns(&self.policy, episodes, appointments, as_of, records)
    }
}
