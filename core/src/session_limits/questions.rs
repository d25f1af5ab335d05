//! The questions of this family, asked of a checked policy.

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

crate::questions::questions! {
    /// The questions about session limits, asked of one policy.
    ///
    /// An episode is governed by the version of the policy in force on the day it started. Every
    /// answer is as of a date: it uses what had happened, been recorded or been planned by the end of
    /// that day, and lists what is dated later as set aside.
    pub struct SessionLimits;

    /// Where a client stands: used, remaining, what lies ahead, what is missing, what is asked.
    #[fails("The policy was not in force when the episode started, or the facts contradict \
        themselves or the policy (all faults are listed).")]
    fn standing(
        &self,
        /// The client's episode.
        episode: &Episode,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Standing {
        Ok(standing::standing(&Case::open(
            &self.policy,
            episode,
            as_of,
        )?))
    }

    /// What each appointment came to: contact minutes, paid minutes, what it used of the limit
    /// and what was charged in pence, each with its reasons.
    #[fails("The policy was not in force when the episode started, or the facts contradict \
        themselves or the policy (all faults are listed).")]
    fn ledger(
        &self,
        /// The client's episode.
        episode: &Episode,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Ledger {
        Ok(ledger::ledger(&Case::open(&self.policy, episode, as_of)?))
    }

    /// Whether a session may be booked: yes, no, or who has to authorise it; and where the answer
    /// is not yes, the smallest changes that would make it so.
    #[fails("The policy was not in force when the episode started, or the facts contradict \
        themselves or the policy (all faults are listed). Also: a session impossibly short \
        or long.")]
    fn may_book(
        &self,
        /// The client's episode.
        episode: &Episode,
        /// The session that somebody would like to book.
        proposed: &ProposedSession,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> BookingAnswer {
        booking::may_book(&Case::open(&self.policy, episode, as_of)?, proposed)
    }

    /// Whether an extension is within the policy, needs something, or is refused; and the smallest
    /// changes that would bring it within the policy.
    #[fails("The policy was not in force when the episode started, or the facts contradict \
        themselves or the policy (all faults are listed). Also: an extension of nothing.")]
    fn decide_extension(
        &self,
        /// The client's episode.
        episode: &Episode,
        /// The extension asked for, in the unit of the limit (blocks for a block).
        request: &ExtensionRequest,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> ExtensionAnswer {
        extensions::decide(&Case::open(&self.policy, episode, as_of)?, request)
    }

    /// Whether a series of sessions is as the policy asks: weekday and local time, workers,
    /// skills, records, last day. The version in force on the day of its first session governs.
    #[fails("The policy was not in force then, an unknown line, no sessions, or two sessions \
        with one identifier.")]
    fn check_series(
        &self,
        /// The series of sessions.
        series: &Series,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SeriesAnswer {
        series::check_series(&self.policy, series, as_of)
    }

    /// Whether a worker's day can be worked: nothing overlaps and every journey fits.
    #[fails("An engagement or a journey impossibly short or long.")]
    fn check_working_day(
        &self,
        /// The caller's identifier of the worker.
        worker: String,
        /// What the worker has to be at, in any order; lengths and journeys are in minutes.
        engagements: Vec<Engagement>,
    ) -> WorkingDayAnswer {
        working_day::check_working_day(worker, &engagements)
    }

    /// Where each of these clients stands. Episodes that cannot be decided come back beside the
    /// others with what to put right; nothing is lost.
    #[fails("The policy was not in force when the episode started, or the facts contradict \
        themselves or the policy (all faults are listed).")]
    fn standing_batch(
        &self,
        /// The clients' episodes.
        episodes: Vec<Episode>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> StandingBatch of many {
        self.standings(&episodes, as_of)
    }
}

impl SessionLimits {
    /// Where each of these clients stands, for episodes that are borrowed.
    ///
    /// # Errors
    /// A watch stopped it.
    pub fn standings(
        &self,
        episodes: &[Episode],
        as_of: NaiveDate,
    ) -> Result<StandingBatch, CareError> {
        let standing = |episode| self.standing(episode, as_of);
        let (decided, rejected) = decide_each(
            self.watch.as_ref(),
            episodes,
            |episode| &episode.id,
            standing,
        )?;
        Ok(StandingBatch { decided, rejected })
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
