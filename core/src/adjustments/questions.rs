//! The questions of this family, asked of a checked policy.

use std::sync::Arc;

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::register::Wanted;
use super::{
    AdjustedWorker, AdjustmentRegister, InForce, NewStarter, OwnCare, OwnCareReferral,
    ProposedWork, Readiness, Wellbeing, WorkAnswer,
};
use super::{in_force, own_care, readiness, register, wellbeing, work};
use crate::decision::{AnswerView, CareError};
use crate::policy::Checked;

/// The questions about adjustments, asked of one policy.
///
/// Every answer is made for one view and holds what that view needs to know, and nothing else; so
/// does every error. It uses what had happened or been recorded by the end of the as-of date. Every
/// question is an error where no version of the policy is in force, or the one that is says
/// nothing about adjustments.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct Adjustments {
    policy: Arc<Checked>,
}

impl Adjustments {
    pub(crate) const fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
#[cfg_attr(feature = "python", pyo3::pymethods)]
impl Adjustments {
    /// What is agreed for a worker, whether it is in place, and what it comes to: the tightest of
    /// each limit, until when, and what contradicts.
    ///
    /// Errors: the facts contradict themselves or the policy (all faults are listed, as far as the
    /// view is told of them).
    pub fn in_force(
        &self,
        worker: &AdjustedWorker,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<InForce, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(in_force::in_force(&Case::open(&context, worker)?))
    }

    /// Whether a worker can do some work: yes, no, or if they agree, and which limit says so.
    ///
    /// Errors: as for `in_force`, and work that lasts no time or more than a day.
    pub fn can_do(
        &self,
        worker: &AdjustedWorker,
        proposed: &ProposedWork,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<WorkAnswer, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        work::can_do(&Case::open(&context, worker)?, proposed)
    }

    /// Every adjustment in its life, what is due next, and what is not as it should be. Faulty
    /// records are listed beside it.
    pub fn register(
        &self,
        workers: Vec<AdjustedWorker>,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<AdjustmentRegister, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(register::register(&context, &workers, Wanted::All))
    }

    /// The adjustments whose review is due soon or overdue.
    pub fn reviews_due(
        &self,
        workers: Vec<AdjustedWorker>,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<AdjustmentRegister, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(register::register(&context, &workers, Wanted::ReviewsDue))
    }

    /// The requests that were not answered in time, and what was agreed and not put in place in
    /// time.
    pub fn requests_late(
        &self,
        workers: Vec<AdjustedWorker>,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<AdjustmentRegister, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(register::register(&context, &workers, Wanted::Late))
    }

    /// How a worker's wellbeing is watched over and supported, and what is late or lacking.
    ///
    /// Errors: as for `in_force`.
    pub fn wellbeing(
        &self,
        worker: &AdjustedWorker,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Wellbeing, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(wellbeing::wellbeing(&Case::open(&context, worker)?))
    }

    /// Whether the organisation is ready for a peer support worker to start, what is missing and
    /// who answers for it.
    ///
    /// Errors: a step recorded twice, or one recorded as not called for that always is.
    pub fn readiness(
        &self,
        starter: &NewStarter,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Readiness, CareError> {
        readiness::readiness(&Context::open(&self.policy, as_of, view)?, starter)
    }

    /// Whether care for a worker is to be arranged outside the service they work in. Only the lead
    /// for own care and the worker are told; every other view has the same answer whatever is so.
    ///
    /// Errors, for them: facts that contradict themselves.
    pub fn own_care(
        &self,
        referral: &OwnCareReferral,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<OwnCare, CareError> {
        own_care::own_care(&Context::open(&self.policy, as_of, view)?, referral)
    }
}
