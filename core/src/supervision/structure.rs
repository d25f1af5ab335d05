//! Who supervises whom: nobody left out, supervisors supervised too, and no circles.

use std::collections::BTreeSet;

use super::answers::{RequirementState, SupervisionStructure};
use super::case::{Case, Context};
use super::credit::unsuitable;
use super::facts::{SupervisedWorker, Supervisor};
use super::measure::Rule;
use super::policy::{Cadence, SupervisionKind, SupervisionSetting};
use super::reason::SupervisionReason;
use super::status::{not_owed, rule};
use crate::decision::{CareError, Rejected, decide_each};

pub(super) fn structure(
    context: &Context<'_>,
    workers: &[SupervisedWorker],
) -> Result<SupervisionStructure, CareError> {
    let (mut cases, left_out) = decide_each(
        context.watch,
        workers,
        |worker| &worker.id,
        |worker| Case::open(context, worker),
    )?;
    cases.retain(Case::started);
    cases.sort_by(|a, b| a.worker.id.cmp(&b.worker.id));
    let mut reasons: Vec<SupervisionReason> = cases.iter().flat_map(gaps).collect();
    reasons.extend(not_supervised(&cases, &left_out));
    reasons.extend(circles(&cases));
    let settled = reasons.is_empty() && left_out.is_empty();
    if settled {
        let workers = u32::try_from(cases.len()).unwrap_or(u32::MAX);
        reasons.push(SupervisionReason::StructureSettled { workers });
    }
    Ok(SupervisionStructure {
        as_of: context.as_of,
        policy: context.stamp(),
        settled,
        reasons,
        rejected: left_out,
    })
}

/// Requirements for which a worker has nobody, or nobody suitable.
fn gaps(case: &Case<'_>) -> Vec<SupervisionReason> {
    let gaps = gaps_by_requirement(case).into_iter();
    gaps.map(|(_, reason)| reason).collect()
}

/// The names of those requirements.
pub(super) fn requirements_without_supervisor(case: &Case<'_>) -> Vec<String> {
    let gaps = gaps_by_requirement(case).into_iter();
    gaps.map(|(name, _)| name).collect()
}

fn gaps_by_requirement(case: &Case<'_>) -> Vec<(String, SupervisionReason)> {
    let nothing = Cadence::default();
    let mut gaps = Vec::new();
    for (name, requirement) in &case.role.requirements {
        let rule = rule(case, name, requirement, &nothing);
        let owed = not_owed(&rule).is_none_or(|(state, _)| state == RequirementState::CannotTell);
        if owed && needs_supervisor(&rule) {
            gaps.extend(gap(case, &rule).map(|reason| (name.clone(), reason)));
        }
    }
    gaps
}

/// Peers who supervise each other need nobody besides.
fn needs_supervisor(rule: &Rule<'_>) -> bool {
    let settings = rule.requirement.settings.iter();
    let mut led = settings.filter(|setting| {
        matches!(
            setting,
            SupervisionSetting::OneToOne | SupervisionSetting::FacilitatedGroup
        )
    });
    led.next().is_some()
}

fn gap(case: &Case<'_>, rule: &Rule<'_>) -> Option<SupervisionReason> {
    let kind = rule.requirement.kind;
    let mut named: Vec<&Supervisor> = case.worker.supervisors.iter().collect();
    named.retain(|supervisor| supervisor.gives.contains(&kind));
    named.sort_by(|a, b| a.id.cmp(&b.id));
    let worker = case.worker.id.clone();
    let requirement = rule.name.to_owned();
    let conditions = &rule.requirement.supervisor;
    let mut judged = named.iter().map(|supervisor| {
        let failed = unsuitable(case, conditions, supervisor, case.as_of());
        (supervisor, failed)
    });
    let Some((first, failed)) = judged.next() else {
        return Some(SupervisionReason::NobodySupervises {
            worker,
            requirement,
            supervision: kind,
        });
    };
    let suits = failed.is_empty() || judged.any(|(_, failed)| failed.is_empty());
    (!suits).then(|| SupervisionReason::NobodySuitable {
        worker,
        requirement,
        supervisor: first.id.clone(),
        failed,
    })
}

/// Supervisors from inside for whom nobody is named. One whose own facts have to be put right
/// first is not accused of it.
fn not_supervised(cases: &[Case<'_>], left_out: &[Rejected]) -> Vec<SupervisionReason> {
    let inside: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| &case.worker.supervisors)
        .filter(|supervisor| !supervisor.external)
        .map(|supervisor| supervisor.id.as_str())
        .collect();
    let supervised: BTreeSet<&str> = cases
        .iter()
        .filter(|case| !case.worker.supervisors.is_empty())
        .map(|case| case.worker.id.as_str())
        .collect();
    let unknown: BTreeSet<&str> = left_out.iter().map(|one| one.record.as_str()).collect();
    let alone = inside.difference(&supervised);
    let alone = alone.filter(|id| !unknown.contains(*id));
    alone
        .map(|id| SupervisionReason::SupervisorNotSupervised {
            supervisor: (*id).to_owned(),
        })
        .collect()
}

/// For each kind, those who by way of others supervise themselves.
fn circles(cases: &[Case<'_>]) -> Vec<SupervisionReason> {
    let mut reasons = Vec::new();
    for kind in SupervisionKind::ALL.iter().copied() {
        // A group and a debrief are no line of supervision.
        if matches!(kind, SupervisionKind::Group | SupervisionKind::Debrief) {
            continue;
        }
        let mut lines = Lines::of(cases, kind);
        while let Some(circle) = lines.circle() {
            reasons.push(SupervisionReason::InACircle {
                supervision: kind,
                workers: named(cases, &circle),
            });
        }
    }
    reasons
}

/// The workers of a circle, beginning with the first by identifier.
fn named(cases: &[Case<'_>], circle: &[usize]) -> Vec<String> {
    let least = (0..circle.len()).min_by_key(|place| circle.get(*place));
    let (before, from) = circle
        .split_at_checked(least.unwrap_or(0))
        .unwrap_or_default();
    let places = from.iter().chain(before);
    places
        .filter_map(|place| Some(cases.get(*place)?.worker.id.clone()))
        .collect()
}

/// One worker in the lines of one kind of supervision; others by their places among the cases.
#[derive(Default)]
struct Place {
    supervisors: Vec<usize>,
    supervises: Vec<usize>,
    /// How many of the supervisors are left.
    left: usize,
    /// The first supervisors up to here are taken out.
    passed: usize,
    is_out: bool,
    /// Where the walk came by.
    on_walk: Option<usize>,
}

/// Who supervises whom, of those who are workers themselves. Whoever has no supervisor left is in
/// no circle and is taken out, so that everybody left has one. Every worker is taken out once and
/// every line looked at twice, however many circles there are.
struct Lines {
    places: Vec<Place>,
    /// From the first who is left, each followed by their first supervisor who is.
    walk: Vec<usize>,
    /// Everybody before is taken out.
    first: usize,
}

impl Lines {
    /// The cases are in the order of their identifiers, each of which is there once.
    fn of(cases: &[Case<'_>], kind: SupervisionKind) -> Self {
        let place_of = |id: &str| cases.binary_search_by(|case| case.worker.id.as_str().cmp(id));
        let mut places: Vec<Place> = cases.iter().map(|_| Place::default()).collect();
        for (place, case) in cases.iter().enumerate() {
            let named = case.worker.supervisors.iter();
            let of_kind = named.filter(|one| !one.external && one.gives.contains(&kind));
            let supervisors: BTreeSet<usize> =
                of_kind.filter_map(|one| place_of(&one.id).ok()).collect();
            for supervisor in &supervisors {
                if let Some(supervisor) = places.get_mut(*supervisor) {
                    supervisor.supervises.push(place);
                }
            }
            if let Some(worker) = places.get_mut(place) {
                worker.left = supervisors.len();
                worker.supervisors = supervisors.into_iter().collect();
            }
        }
        let unsupervised = (0_usize..).zip(&places).filter(|(_, one)| one.left == 0);
        let unsupervised = unsupervised.map(|(place, _)| place).collect();
        let mut lines = Self {
            places,
            walk: Vec::new(),
            first: 0,
        };
        lines.take_out(unsupervised);
        lines
    }

    /// Takes workers out, and then whoever has no supervisor left.
    fn take_out(&mut self, mut leaving: Vec<usize>) {
        while let Some(place) = leaving.pop() {
            let Some(worker) = self.places.get_mut(place).filter(|one| !one.is_out) else {
                continue;
            };
            worker.is_out = true;
            for below in std::mem::take(&mut worker.supervises) {
                let Some(supervised) = self.places.get_mut(below) else {
                    continue;
                };
                supervised.left = supervised.left.saturating_sub(1);
                if supervised.left == 0 {
                    leaving.push(below);
                }
            }
        }
    }

    /// One circle, which is taken out; none when nobody is left.
    fn circle(&mut self) -> Option<Vec<usize>> {
        // Whoever on the walk was taken out since is at its end: they had nobody else.
        while self.walk.last().is_some_and(|last| self.is_out(*last)) {
            self.walk.pop();
        }
        let mut at = match self.walk.last() {
            Some(last) => self.next(*last)?,
            None => self.first_left()?,
        };
        loop {
            let length = self.walk.len();
            let place = self.places.get_mut(at)?;
            if let Some(since) = place.on_walk {
                let circle = self.walk.split_off(since);
                self.take_out(circle.clone());
                return Some(circle);
            }
            place.on_walk = Some(length);
            self.walk.push(at);
            at = self.next(at)?;
        }
    }

    fn is_out(&self, place: usize) -> bool {
        self.places.get(place).is_none_or(|one| one.is_out)
    }

    fn first_left(&mut self) -> Option<usize> {
        while self.places.get(self.first)?.is_out {
            self.first = self.first.saturating_add(1);
        }
        Some(self.first)
    }

    /// The first supervisor of a worker who is left.
    fn next(&mut self, place: usize) -> Option<usize> {
        loop {
            let worker = self.places.get(place)?;
            let supervisor = *worker.supervisors.get(worker.passed)?;
            if !self.is_out(supervisor) {
                return Some(supervisor);
            }
            let worker = self.places.get_mut(place)?;
            worker.passed = worker.passed.saturating_add(1);
        }
    }
}
