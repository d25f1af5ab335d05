//! The questions of this family, asked of a checked policy.

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

crate::questions::questions! {
    /// The questions about supervision, asked of one policy.
    ///
    /// The version of the policy in force on the as-of date decides, also for what is past. Every
    /// answer uses what had happened or was arranged by the end of that day, and lists what is dated
    /// later as set aside. Every question is an error where no version is in force, or the one that
    /// is says nothing about supervision.
    pub struct SupervisionRules;

    /// Where a worker's supervision stands: every requirement of the role, and by when the next
    /// is owed.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn status(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionStatus {
        let context = Context::open(&self.policy, as_of)?;
        Ok(status::status(&Case::open(&context, worker)?))
    }

    /// Where the supervision of many workers stands; those whose facts have to be put right come
    /// back beside.
    #[fails("No version of the policy is in force, or it says nothing about supervision.")]
    fn status_batch(
        &self,
        /// The workers, each with what is on record of their supervision.
        workers: Vec<SupervisedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionBatch of many {
        self.statuses(&workers, as_of)
    }

    /// The days up to another by which supervision is to be held, as if each were held on its
    /// last day in time.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn schedule(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The last day of the schedule.
        until: NaiveDate,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionSchedule {
        let context = Context::open(&self.policy, as_of)?;
        Ok(schedule::schedule(&Case::open(&context, worker)?, until))
    }

    /// The worker with what their adjustments come to for supervision: the cadences and forms that
    /// were agreed are owed and count, and the reviews that fall due come on agendas. Ask any other
    /// question of the worker that comes back. Nothing of why an adjustment was agreed is in it.
    #[fails("The two records are of different workers or contradict each other, or the \
        adjustments contradict themselves or the policy; no version is in force, or the \
        one that is says nothing about supervision or adjustments.")]
    fn with_adjustments(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The same worker's adjustments.
        adjusted: &AdjustedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisedWorker {
        let view = AnswerView::Supervisor;
        with_adjustments(&self.policy, worker, adjusted, as_of, view)
    }

    /// What the next meeting is about, in order.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn agenda(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionAgenda {
        let context = Context::open(&self.policy, as_of)?;
        Ok(agenda::agenda(&Case::open(&context, worker)?))
    }

    /// Whether everybody supported and every topic of the policy comes up in time.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn coverage(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionCoverage {
        let context = Context::open(&self.policy, as_of)?;
        Ok(coverage::coverage(&Case::open(&context, worker)?))
    }

    /// What the records of meetings lack, and whether what was arranged was attended.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn record_gaps(
        &self,
        /// The worker: their role, and what is on record of their supervision.
        worker: &SupervisedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionRecordGaps {
        let context = Context::open(&self.policy, as_of)?;
        Ok(record_gaps::record_gaps(&Case::open(&context, worker)?))
    }

    /// Whether it is settled who supervises everybody. Give all workers at once, supervisors
    /// included: somebody who is not among them counts as supervised by nobody.
    #[fails("No version of the policy is in force, or it says nothing about supervision.")]
    fn structure(
        &self,
        /// The workers, each with what is on record of their supervision.
        workers: Vec<SupervisedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> SupervisionStructure of many {
        let context = Context::open(&self.policy, as_of)?.watched(self.watch.as_ref());
        structure::structure(&context, &workers)
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
        let context = Context::open(&self.policy, as_of)?.watched(self.watch.as_ref());
        let (decided, rejected) = decide_each(
            context.watch,
            workers,
            |worker| &worker.id,
            |worker| Ok(status::status(&Case::open(&context, worker)?)),
        )?;
        Ok(SupervisionBatch { decided, rejected })
    }
}
