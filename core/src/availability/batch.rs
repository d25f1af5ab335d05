//! Many workers at once: everybody who went in is decided or rejected, and the places are added up.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Case, Desk};
use super::decide::{availability, not_told};
use super::facts::WorkerForClients;
use super::{Availability, AvailabilityBatch};
use crate::decision::{CareError, Problem, Rejected};

pub(super) fn one(
    desk: &Desk<'_>,
    worker: &WorkerForClients,
    workers: &BTreeSet<&str>,
) -> Result<Availability, CareError> {
    if !desk.view.is_told_limits() {
        return Ok(not_told(desk, worker));
    }
    Ok(availability(&Case::open(desk, worker, workers)?))
}

pub(super) fn batch(desk: &Desk<'_>, workers: &[WorkerForClients]) -> AvailabilityBatch {
    let mut times: BTreeMap<&str, u32> = BTreeMap::new();
    for worker in workers {
        let times = times.entry(&worker.supervised.id).or_default();
        *times = times.saturating_add(1);
    }
    let everybody: BTreeSet<&str> = times.keys().copied().collect();
    let is_twice = |id: &str| times.get(id).is_some_and(|times| *times > 1);
    let mut decided = Vec::new();
    let mut rejected = Vec::new();
    for (position, worker) in (0_u64..).zip(workers) {
        let answer = if desk.view.is_told_limits() && is_twice(&worker.supervised.id) {
            Err(twice(desk, worker))
        } else {
            one(desk, worker, &everybody)
        };
        match answer {
            Ok(answer) => decided.push(answer),
            Err(error) => rejected.push(Rejected {
                position,
                record: desk.name_of(worker),
                error,
            }),
        }
    }
    AvailabilityBatch {
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        places: sum(decided.iter()),
        places_as_cover: sum(decided.iter().filter(|one| one.counts_as_cover)),
        decided,
        rejected,
    }
}

/// Places that are given twice would be promised twice, and which record is right nobody knows.
fn twice(desk: &Desk<'_>, worker: &WorkerForClients) -> CareError {
    let message = "This worker is given twice.";
    CareError::FactsInvalid {
        record: desk.name_of(worker),
        problems: vec![
            Problem::new("facts.recorded_twice", "supervised.id", message)
                .with_suggestion("Give each worker once, with all that is recorded of them."),
        ],
    }
}

fn sum<'a>(answers: impl Iterator<Item = &'a Availability>) -> u64 {
    answers.fold(0, |sum: u64, answer| {
        sum.saturating_add(u64::from(answer.places))
    })
}
