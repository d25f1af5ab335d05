//! The questions of this family, asked of a checked policy.

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::register::Wanted;
use super::{
    AdjustedWorker, AdjustmentRegister, InForce, NewStarter, OwnCare, OwnCareReferral,
    ProposedWork, Readiness, Wellbeing, WorkAnswer,
};
use super::{in_force, own_care, readiness, register, wellbeing, work};
use crate::decision::AnswerView;

crate::questions::questions! {
    /// The questions about adjustments, asked of one policy.
    ///
    /// Every answer is made for one view and holds what that view needs to know, and nothing else; so
    /// does every error. It uses what had happened or been recorded by the end of the as-of date. Every
    /// question is an error where no version of the policy is in force, or the one that is says
    /// nothing about adjustments.
    pub struct Adjustments;

    /// What is agreed for a worker, whether it is in place, and what it comes to: the tightest of
    /// each limit, until when, and what contradicts.
    #[fails("The facts contradict themselves or the policy (all faults are listed, as far as \
        the view is told of them).")]
    fn in_force(
        &self,
        /// The worker and what is agreed with them.
        worker: &AdjustedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> InForce {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(in_force::in_force(&Case::open(&context, worker)?))
    }

    /// Whether a worker can do some work: yes, no, or if they agree, and which limit says so.
    #[fails("The facts contradict themselves or the policy (all faults are listed, as far as \
        the view is told of them). Also: work that lasts no time or more than a day.")]
    fn can_do(
        &self,
        /// The worker and what is agreed with them.
        worker: &AdjustedWorker,
        /// The work that somebody would like the worker to do.
        proposed: &ProposedWork,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> WorkAnswer {
        let context = Context::open(&self.policy, as_of, view)?;
        work::can_do(&Case::open(&context, worker)?, proposed)
    }

    /// Every adjustment in its life, what is due next, and what is not as it should be. Faulty
    /// records are listed beside it.
    #[fails("No version of the policy is in force, or it says nothing about adjustments.")]
    fn register(
        &self,
        /// The workers and what is agreed with them.
        workers: Vec<AdjustedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> AdjustmentRegister of many {
        let context = Context::open(&self.policy, as_of, view)?.watched(self.watch.as_ref());
        register::register(&context, &workers, Wanted::All)
    }

    /// The adjustments whose review is due soon or overdue.
    #[fails("No version of the policy is in force, or it says nothing about adjustments.")]
    fn reviews_due(
        &self,
        /// The workers and what is agreed with them.
        workers: Vec<AdjustedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> AdjustmentRegister of many {
        let context = Context::open(&self.policy, as_of, view)?.watched(self.watch.as_ref());
        register::register(&context, &workers, Wanted::ReviewsDue)
    }

    /// The requests that were not answered in time, and what was agreed and not put in place in
    /// time.
    #[fails("No version of the policy is in force, or it says nothing about adjustments.")]
    fn requests_late(
        &self,
        /// The workers and what is agreed with them.
        workers: Vec<AdjustedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> AdjustmentRegister of many {
        let context = Context::open(&self.policy, as_of, view)?.watched(self.watch.as_ref());
        register::register(&context, &workers, Wanted::Late)
    }

    /// How a worker's wellbeing is watched over and supported, and what is late or lacking.
    #[fails("The facts contradict themselves or the policy (all faults are listed, as far as \
        the view is told of them).")]
    fn wellbeing(
        &self,
        /// The worker and what is agreed with them.
        worker: &AdjustedWorker,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> Wellbeing {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(wellbeing::wellbeing(&Case::open(&context, worker)?))
    }

    /// Whether the organisation is ready for a peer support worker to start, what is missing and
    /// who answers for it.
    #[fails("A step recorded twice, or one recorded as not called for that always is.")]
    fn readiness(
        &self,
        /// The peer support worker who is to start, and what has been done for it.
        starter: &NewStarter,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> Readiness {
        readiness::readiness(&Context::open(&self.policy, as_of, view)?, starter)
    }

    /// Whether care for a worker is to be arranged outside the service they work in. Only the lead
    /// for own care and the worker are told; every other view has the same answer whatever is so.
    #[fails("Facts that contradict themselves.")]
    fn own_care(
        &self,
        /// The worker's own care, and where it is.
        referral: &OwnCareReferral,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> OwnCare {
        own_care::own_care(&Context::open(&self.policy, as_of, view)?, referral)
    }
}
