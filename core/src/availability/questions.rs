//! The questions of this family, asked of a checked policy.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::batch::{batch, one};
use super::case::Context;
use super::{Availability, AvailabilityBatch, WorkerForClients};
use crate::decision::{AnswerView, CareError};
use crate::policy::Checked;

/// The questions about availability for new clients, asked of one policy.
///
/// Every answer is made for one view and holds what that view needs to know, and nothing else; so
/// does every error. It uses what had happened or been recorded by the end of the as-of date. Every
/// question is an error where no version of the policy is in force, or the one that is says
/// nothing about availability.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct AvailabilityRules {
    policy: Arc<Checked>,
}

impl AvailabilityRules {
    pub(crate) const fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
#[cfg_attr(feature = "python", pyo3::pymethods)]
impl AvailabilityRules {
    /// Whether a worker may be given new clients, how many, of what kind, and within which limits:
    /// what the role allows, what is agreed with the worker, and whether supervision is in place.
    ///
    /// Errors: the facts contradict themselves, each other or the policy (all faults are listed, as
    /// far as the view is told of them).
    pub fn for_new_clients(
        &self,
        worker: &WorkerForClients,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Availability, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        let workers = BTreeSet::from([worker.supervised.id.as_str()]);
        one(&context, worker, &workers)
    }

    /// The availability of many workers, and their places added up; those whose facts have to be
    /// put right come back beside.
    pub fn for_new_clients_batch(
        &self,
        workers: Vec<WorkerForClients>,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<AvailabilityBatch, CareError> {
        let context = Context::open(&self.policy, as_of, view)?;
        Ok(batch(&context, &workers))
    }
}
