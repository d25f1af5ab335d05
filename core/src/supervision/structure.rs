//! Who supervises whom: nobody left out, supervisors supervised too, and no circles.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{RequirementState, SupervisionStructure};
use super::case::{Case, Desk};
use super::credit::unsuitable;
use super::facts::{SupervisedWorker, Supervisor};
use super::measure::Rule;
use super::policy::{Cadence, SupervisionKind, SupervisionSetting};
use super::questions::rejected;
use super::reason::SupervisionReason;
use super::status::{not_owed, rule};
use crate::decision::Rejected;

pub(super) fn structure(desk: &Desk<'_>, workers: &[SupervisedWorker]) -> SupervisionStructure {
    let mut cases = Vec::new();
    let mut left_out = Vec::new();
    for (position, worker) in workers.iter().enumerate() {
        match Case::open(desk, worker) {
            Ok(case) => cases.push(case),
            Err(error) => left_out.push(rejected(position, worker, error)),
        }
    }
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
    SupervisionStructure {
        as_of: desk.as_of,
        policy: desk.stamp(),
        settled,
        reasons,
        rejected: left_out,
    }
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
    let unknown = |id: &str| left_out.iter().any(|rejected| rejected.record == id);
    let alone = inside.difference(&supervised).filter(|id| !unknown(id));
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
        let mut graph = graph(cases, kind);
        while let Some(circle) = circle(&mut graph) {
            for id in &circle {
                graph.remove(id.as_str());
            }
            reasons.push(SupervisionReason::InACircle {
                supervision: kind,
                workers: circle,
            });
        }
    }
    reasons
}

type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Who supervises each worker, of those who are workers themselves.
fn graph<'a>(cases: &'a [Case<'_>], kind: SupervisionKind) -> Graph<'a> {
    let edges = cases.iter().map(|case| {
        let supervisors = case.worker.supervisors.iter();
        let of_kind = supervisors.filter(|one| !one.external && one.gives.contains(&kind));
        let ids = of_kind.map(|supervisor| supervisor.id.as_str());
        (case.worker.id.as_str(), ids.collect())
    });
    edges.collect()
}

/// One circle, beginning with its first by identifier. Whoever has no supervisor left in the
/// graph is in none, and is taken out until everybody left has one.
fn circle(graph: &mut Graph<'_>) -> Option<Vec<String>> {
    loop {
        let left: BTreeSet<&str> = graph.keys().copied().collect();
        for supervisors in graph.values_mut() {
            supervisors.retain(|id| left.contains(id));
        }
        let before = graph.len();
        graph.retain(|_, supervisors| !supervisors.is_empty());
        if graph.len() == before {
            break;
        }
    }
    let mut walked: Vec<&str> = Vec::new();
    let mut at = *graph.keys().next()?;
    while !walked.contains(&at) {
        walked.push(at);
        at = graph.get(at).and_then(|supervisors| supervisors.first())?;
    }
    let round = walked.into_iter().skip_while(|id| *id != at);
    let mut round: Vec<String> = round.map(str::to_owned).collect();
    let first = (0..round.len()).min_by_key(|place| round.get(*place).cloned());
    round.rotate_left(first.unwrap_or(0));
    Some(round)
}
