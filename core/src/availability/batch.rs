//! Many workers at once: everybody who went in is decided or rejected, and the places are added up.

use std::collections::BTreeSet;

use super::case::{Case, Context};
use super::decide::{availability, not_told};
use super::facts::WorkerForClients;
use super::{Availability, AvailabilityBatch};
use crate::decision::{CareError, decide_each_named};

pub(super) fn one(
    context: &Context<'_>,
    worker: &WorkerForClients,
    workers: &BTreeSet<&str>,
) -> Result<Availability, CareError> {
    if !context.view.is_told_limits() {
        return Ok(not_told(context, worker));
    }
    Ok(availability(&Case::open(context, worker, workers)?))
}

pub(super) fn batch(
    context: &Context<'_>,
    workers: &[WorkerForClients],
) -> Result<AvailabilityBatch, CareError> {
    let everybody: BTreeSet<&str> = workers.iter().map(id).collect();
    let (decided, rejected) = if context.view.is_told_limits() {
        decide_each_named(
            context.watch,
            workers,
            "supervised.id",
            id,
            |worker| context.name_of(worker),
            |worker| one(context, worker, &everybody),
        )?
    } else {
        let not_told = workers.iter().map(|worker| not_told(context, worker));
        (not_told.collect(), Vec::new())
    };
    Ok(AvailabilityBatch {
        as_of: context.as_of,
        view: context.view,
        policy: context.stamp(),
        places: sum(decided.iter()),
        places_as_cover: sum(decided.iter().filter(|one| one.counts_as_cover)),
        decided,
        rejected,
    })
}

fn id(worker: &WorkerForClients) -> &str {
    &worker.supervised.id
}

fn sum<'a>(answers: impl Iterator<Item = &'a Availability>) -> u64 {
    answers.fold(0, |sum: u64, answer| {
        sum.saturating_add(u64::from(answer.places))
    })
}
