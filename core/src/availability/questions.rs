//! The questions of this family, asked of a checked policy.

use chrono::NaiveDate;
use std::collections::BTreeSet;

use super::batch::{batch, one};
use super::case::Context;
use super::{Availability, AvailabilityBatch, WorkerForClients};
use crate::decision::AnswerView;

crate::questions::questions! {
    /// The questions about availability for new clients, asked of one policy.
    ///
    /// Every answer is made for one view and holds what that view needs to know, and nothing else; so
    /// does every error. It uses what had happened or been recorded by the end of the as-of date. Every
    /// question is an error where no version of the policy is in force, or the one that is says
    /// nothing about availability.
    pub struct AvailabilityRules;

    /// Whether a worker may be given new clients, how many, of what kind, and within which limits:
    /// what the role allows, what is agreed with the worker, and whether supervision is in place.
    #[fails("The facts contradict themselves, each other or the policy (all faults are listed, \
        as far as the view is told of them).")]
    fn for_new_clients(
        &self,
        /// The worker: supervision, adjustments and clients.
        worker: &WorkerForClients,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> Availability {
        let context = Context::open(&self.policy, as_of, view)?;
        let workers = BTreeSet::from([worker.supervised.id.as_str()]);
        one(&context, worker, &workers)
    }

    /// The availability of many workers, and their places added up; those whose facts have to be
    /// put right come back beside.
    #[fails("No version of the policy is in force, or it says nothing about availability.")]
    fn for_new_clients_batch(
        &self,
        /// The workers: supervision, adjustments and clients of each.
        workers: Vec<WorkerForClients>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
        /// For whom the answer is made: what they are not told is not in it.
        view: AnswerView,
    ) -> AvailabilityBatch of many {
        let context = Context::open(&self.policy, as_of, view)?.watched(self.watch.as_ref());
        batch(&context, &workers)
    }
}
