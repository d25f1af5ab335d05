//! The questions of this family, asked of a checked policy.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{
    BookingAnswer, Engagement, Episode, ExtensionAnswer, ExtensionRequest, Ledger, ProposedSession,
    Series, SeriesAnswer, Standing, StandingBatch, WorkingDayAnswer,
};
use crate::decision::CareError;
use crate::policy::Checked;

/// The questions about session limits, asked of one policy.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct SessionLimits {
    pub(super) policy: Arc<Checked>,
}

impl SessionLimits {
    pub(crate) fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
#[cfg_attr(feature = "python", pyo3::pymethods)]
impl SessionLimits {
    /// Where does this client stand?
    pub fn standing(&self, episode: &Episode, as_of: NaiveDate) -> Result<Standing, CareError> {
        let _ = (episode, as_of);
        todo!()
    }

    /// What did each appointment come to?
    pub fn ledger(&self, episode: &Episode, as_of: NaiveDate) -> Result<Ledger, CareError> {
        let _ = (episode, as_of);
        todo!()
    }

    /// May this session be booked?
    pub fn may_book(
        &self,
        episode: &Episode,
        proposed: &ProposedSession,
        as_of: NaiveDate,
    ) -> Result<BookingAnswer, CareError> {
        let _ = (episode, proposed, as_of);
        todo!()
    }

    /// Is this extension within the policy?
    pub fn decide_extension(
        &self,
        episode: &Episode,
        request: &ExtensionRequest,
        as_of: NaiveDate,
    ) -> Result<ExtensionAnswer, CareError> {
        let _ = (episode, request, as_of);
        todo!()
    }

    /// Is this series as the policy asks?
    pub fn check_series(
        &self,
        series: &Series,
        as_of: NaiveDate,
    ) -> Result<SeriesAnswer, CareError> {
        let _ = (series, as_of);
        todo!()
    }

    /// Can this worker's day be worked?
    pub fn check_working_day(
        &self,
        worker: String,
        engagements: Vec<Engagement>,
    ) -> Result<WorkingDayAnswer, CareError> {
        let _ = (worker, engagements);
        todo!()
    }

    /// Where does each of these clients stand?
    pub fn standing_batch(
        &self,
        episodes: Vec<Episode>,
        as_of: NaiveDate,
    ) -> Result<StandingBatch, CareError> {
        let _ = (episodes, as_of);
        todo!()
    }
}
