//! The questions of this family, asked of a checked policy.

use std::sync::Arc;

use chrono::NaiveDate;

use super::batch::{
    AbsenceColumns, MeetingColumns, StatusColumns, SupervisionRecords, WorkerColumns,
};
use super::case::{Case, Context};
use super::{
    SupervisedWorker, SupervisionAgenda, SupervisionBatch, SupervisionCoverage,
    SupervisionRecordGaps, SupervisionSchedule, SupervisionStatus, SupervisionStructure,
};
use super::{agenda, batch, coverage, record_gaps, schedule, status, structure, with_adjustments};
use crate::adjustments::AdjustedWorker;
use crate::decision::{AnswerView, CareError, decide_each};
use crate::policy::Checked;

/// The questions about supervision, asked of one policy.
///
/// The version of the policy in force on the as-of date decides, also for what is past. Every
/// answer uses what had happened or was arranged by the end of that day, and lists what is dated
/// later as set aside. Every question is an error where no version is in force, or the one that
/// is says nothing about supervision.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct SupervisionRules {
    policy: Arc<Checked>,
}

impl SupervisionRules {
    pub(crate) const fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
#[cfg_attr(feature = "python", pyo3::pymethods)]
impl SupervisionRules {
    /// Where a worker's supervision stands: every requirement of the role, and by when the next
    /// is owed.
    ///
    /// Errors: the facts contradict themselves or the policy (all faults are listed).
    pub fn status(
        &self,
        worker: &SupervisedWorker,
        as_of: NaiveDate,
    ) -> Result<SupervisionStatus, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(status::status(&Case::open(&context, worker)?))
    }

    /// Where the supervision of many workers stands; those whose facts have to be put right come
    /// back beside.
    pub fn status_batch(
        &self,
        workers: Vec<SupervisedWorker>,
        as_of: NaiveDate,
    ) -> Result<SupervisionBatch, CareError> {
        self.statuses(&workers, as_of)
    }

    /// The days up to another by which supervision is to be held, as if each were held on its
    /// last day in time.
    ///
    /// Errors: as for `status`.
    pub fn schedule(
        &self,
        worker: &SupervisedWorker,
        until: NaiveDate,
        as_of: NaiveDate,
    ) -> Result<SupervisionSchedule, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(schedule::schedule(&Case::open(&context, worker)?, until))
    }

    /// The worker with what their adjustments come to for supervision: the cadences and forms that
    /// were agreed are owed and count, and the reviews that fall due come on agendas. Ask any other
    /// question of the worker that comes back. Nothing of why an adjustment was agreed is in it.
    ///
    /// Errors: the two records are of different workers or contradict each other, or the
    /// adjustments contradict themselves or the policy; no version is in force, or the one that is
    /// says nothing about supervision or adjustments.
    pub fn with_adjustments(
        &self,
        worker: &SupervisedWorker,
        adjusted: &AdjustedWorker,
        as_of: NaiveDate,
    ) -> Result<SupervisedWorker, CareError> {
        let view = AnswerView::Supervisor;
        with_adjustments(&self.policy, worker, adjusted, as_of, view)
    }

    /// What the next meeting is about, in order.
    ///
    /// Errors: as for `status`.
    pub fn agenda(
        &self,
        worker: &SupervisedWorker,
        as_of: NaiveDate,
    ) -> Result<SupervisionAgenda, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(agenda::agenda(&Case::open(&context, worker)?))
    }

    /// Whether everybody supported and every topic of the policy comes up in time.
    ///
    /// Errors: as for `status`.
    pub fn coverage(
        &self,
        worker: &SupervisedWorker,
        as_of: NaiveDate,
    ) -> Result<SupervisionCoverage, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(coverage::coverage(&Case::open(&context, worker)?))
    }

    /// What the records of meetings lack, and whether what was arranged was attended.
    ///
    /// Errors: as for `status`.
    pub fn record_gaps(
        &self,
        worker: &SupervisedWorker,
        as_of: NaiveDate,
    ) -> Result<SupervisionRecordGaps, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(record_gaps::record_gaps(&Case::open(&context, worker)?))
    }

    /// Whether it is settled who supervises everybody. Give all workers at once, supervisors
    /// included: somebody who is not among them counts as supervised by nobody.
    pub fn structure(
        &self,
        workers: Vec<SupervisedWorker>,
        as_of: NaiveDate,
    ) -> Result<SupervisionStructure, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(structure::structure(&context, &workers))
    }
}

impl SupervisionRules {
    /// Where the supervision of many workers stands, by columns: the answer of `status` for each,
    /// with the codes of its reasons.
    ///
    /// # Errors
    /// No version of the policy is in force, or it says nothing about supervision.
    pub fn status_columns(
        &self,
        workers: &WorkerColumns<'_>,
        meetings: &MeetingColumns<'_>,
        absences: Option<&AbsenceColumns<'_>>,
        as_of: NaiveDate,
        records: &mut dyn SupervisionRecords,
    ) -> Result<StatusColumns, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        let status = batch::status_columns(&context, workers, meetings, absences, records);
        Ok(status)
    }

    /// Where the supervision of many workers stands, for workers who are borrowed.
    ///
    /// # Errors
    /// As for [`SupervisionRules::status_batch`].
    pub fn statuses(
        &self,
        workers: &[SupervisedWorker],
        as_of: NaiveDate,
    ) -> Result<SupervisionBatch, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        let (decided, rejected) = decide_each(
            workers,
            |worker| &worker.id,
            |worker| Ok(status::status(&Case::open(&context, worker)?)),
        );
        Ok(SupervisionBatch { decided, rejected })
    }
}
