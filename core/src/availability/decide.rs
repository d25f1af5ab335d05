//! Whether a worker may be given new clients: what the role and the adjustments leave room for, and
//! what the policy says follows while supervision is not in place or the worker is away.

use super::case::{Case, Desk};
use super::facts::WorkerForClients;
use super::places::{Room, is_adjusted, room, room_reasons, smaller_caseload};
use super::policy::{NewClients, RoleAvailability};
use super::{Availability, AvailabilityOutcome, AvailabilityReason};
use crate::adjustments::{AdjustedLimits, Limit};
use crate::decision::LaterFact;
use crate::people::RecordedRisk;

/// The answer for a view that is not told: the same whatever is recorded.
pub(super) fn not_told(desk: &Desk<'_>, worker: &WorkerForClients) -> Availability {
    let mut answer = nothing(desk, desk.name_of(worker));
    answer.outcome = AvailabilityOutcome::NotToldHere;
    answer.reasons = vec![AvailabilityReason::NotToldHere {}];
    answer
        .reasons
        .extend(no_cover(desk, &worker.supervised.role));
    answer
}

pub(super) fn availability(case: &Case<'_>) -> Availability {
    let desk = case.desk;
    let mut answer = nothing(desk, case.worker.id.clone());
    answer.set_aside = set_aside(case);
    let never = case.role.filter(|_| case.supervision.has_started);
    let Some(role) = never else {
        answer.reasons = vec![not_at_all(case)];
        answer.reasons.extend(no_cover(desk, &case.worker.role));
        return answer;
    };
    let (agreed, strict) = limits(case);
    let now = room(case, role, agreed);
    let most = room(case, role, strict);
    let follows = consequences(case);
    let strictest = follows.iter().map(|(follows, _)| *follows).max();
    let strictest = strictest.unwrap_or(NewClients::Allowed);
    decide(&mut answer, case, strictest, &now, &most);
    answer.caseload = Some(case.supervision.caseload);
    answer.caseload_at_most = Some(now.caseload_at_most);
    answer.new_this_week = Some(case.supervision.new_this_week);
    answer.new_this_week_at_most = Some(role.new_clients_a_week_at_most);
    answer.risks = sorted(&role.risks);
    answer.lines = sorted(&role.lines);
    answer.counts_as_cover = !desk.is_peer_support(&case.worker.role);
    let adjustments = case.adjustments.as_ref();
    answer.limits = adjustments.map_or_else(AdjustedLimits::none, |all| all.limits.clone());
    answer.reasons = reasons(case, role, &answer, &now, follows, strictest);
    answer
}

/// An answer that gives nothing.
fn nothing(desk: &Desk<'_>, worker: String) -> Availability {
    Availability {
        worker,
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        outcome: AvailabilityOutcome::NotAvailable,
        places: 0,
        places_by_agreement: 0,
        agreement_of_role: None,
        agreement_of_worker: false,
        caseload: None,
        caseload_at_most: None,
        new_this_week: None,
        new_this_week_at_most: None,
        risks: Vec::new(),
        lines: Vec::new(),
        counts_as_cover: false,
        limits: AdjustedLimits::none(),
        reasons: Vec::new(),
        set_aside: Vec::new(),
    }
}

fn not_at_all(case: &Case<'_>) -> AvailabilityReason {
    let role = case.worker.role.clone();
    match case.role {
        None => AvailabilityReason::RoleTakesNoClients { role },
        Some(_) => AvailabilityReason::NotStarted {
            starts_on: case.worker.started_on,
        },
    }
}

fn no_cover(desk: &Desk<'_>, role: &String) -> Option<AvailabilityReason> {
    let role = Some(role).filter(|role| desk.is_peer_support(role))?;
    Some(AvailabilityReason::PeerWorkerCoversNoGap { role: role.clone() })
}

/// The limits by all that is agreed, and by what allows no exception.
fn limits<'a>(case: &'a Case<'_>) -> (&'a [Limit], &'a [Limit]) {
    let adjustments = case.adjustments.as_ref();
    adjustments.map_or((&[], &[]), |all| (&all.agreed, &all.strict))
}

/// What bears on new clients besides the number, and what the policy says follows.
fn consequences(case: &Case<'_>) -> Vec<(NewClients, AvailabilityReason)> {
    let policy = case.desk.policy;
    let found = &case.supervision;
    let mut follows = Vec::new();
    if let Some(since) = found.overdue_since.filter(|_| !found.overdue.is_empty()) {
        let requirements = found.overdue.clone();
        follows.push((
            policy.when_supervision_is_overdue,
            AvailabilityReason::SupervisionOverdue {
                requirements,
                since,
            },
        ));
    }
    if !found.not_known.is_empty() {
        let requirements = found.not_known.clone();
        follows.push((
            policy.when_supervision_is_not_known,
            AvailabilityReason::SupervisionNotKnown { requirements },
        ));
    }
    if !found.without_supervisor.is_empty() {
        let requirements = found.without_supervisor.clone();
        follows.push((
            policy.when_no_supervisor_is_arranged,
            AvailabilityReason::NoSupervisor { requirements },
        ));
    }
    if let Some(last_day) = found.away {
        follows.push((policy.when_away, AvailabilityReason::Away { last_day }));
    }
    let conflicts = case.adjustments.iter().flat_map(|all| &all.conflicts);
    follows.extend(conflicts.map(|conflict| {
        let lead = policy.lead.clone();
        let conflict = *conflict;
        // A contradiction is for a person to resolve, whatever the policy says.
        (
            NewClients::WithAgreement,
            AvailabilityReason::LimitsConflict { conflict, lead },
        )
    }));
    follows.sort_by_key(|(follows, _)| std::cmp::Reverse(*follows));
    follows
}

/// The outcome and the places: what may be given at once, and what once somebody agrees.
fn decide(
    answer: &mut Availability,
    case: &Case<'_>,
    strictest: NewClients,
    now: &Room,
    most: &Room,
) {
    let more = most.places.saturating_sub(now.places);
    match strictest {
        NewClients::NotAllowed => {}
        NewClients::WithAgreement => {
            answer.places_by_agreement = most.places;
            if most.places > 0 {
                answer.outcome = AvailabilityOutcome::NeedsAgreement;
                answer.agreement_of_role = Some(case.desk.policy.lead.clone());
                answer.agreement_of_worker = more > 0;
            }
        }
        NewClients::Allowed => {
            answer.places = now.places;
            answer.places_by_agreement = more;
            answer.agreement_of_worker = more > 0;
            answer.outcome = if now.places > 0 {
                free_or_within_limits(case, now)
            } else if more > 0 {
                AvailabilityOutcome::NeedsAgreement
            } else {
                AvailabilityOutcome::NotAvailable
            };
        }
    }
}

fn free_or_within_limits(case: &Case<'_>, now: &Room) -> AvailabilityOutcome {
    let keeps = case.adjustments.iter().any(|all| !all.to_keep.is_empty());
    let smaller = case.role.is_some_and(|role| is_adjusted(case, role, now));
    if keeps || smaller {
        AvailabilityOutcome::AvailableWithinLimits
    } else {
        AvailabilityOutcome::Available
    }
}

/// Every reason the view is told, the deciding one first.
fn reasons(
    case: &Case<'_>,
    role: &RoleAvailability,
    answer: &Availability,
    now: &Room,
    follows: Vec<(NewClients, AvailabilityReason)>,
    strictest: NewClients,
) -> Vec<AvailabilityReason> {
    let desk = case.desk;
    let lead = || desk.policy.lead.clone();
    let (agreed, _) = limits(case);
    let in_place = !follows.iter().any(|(_, reason)| is_of_supervision(reason));
    let causes = follows.into_iter().map(|(_, reason)| reason);
    let causes: Vec<_> = causes
        .filter(|reason| desk.view.is_close() || !is_of_supervision(reason))
        .collect();
    let mut of_room = room_reasons(case, role, agreed, now);
    of_room.extend(smaller_caseload(case, role, agreed, now));
    if answer.agreement_of_worker {
        let places = answer.places_by_agreement;
        let places = places.saturating_sub(if strictest == NewClients::Allowed {
            0
        } else {
            now.places
        });
        of_room.push(AvailabilityReason::MoreIfTheWorkerAgrees { places });
    }
    let mut reasons = Vec::new();
    match strictest {
        NewClients::NotAllowed => {
            reasons.push(AvailabilityReason::NoNewClientsNow { lead: lead() });
            reasons.extend(causes);
            reasons.extend(of_room);
        }
        NewClients::WithAgreement if answer.agreement_of_role.is_some() => {
            reasons.push(AvailabilityReason::AgreementNeeded { lead: lead() });
            reasons.extend(causes);
            reasons.extend(of_room);
        }
        _ => {
            reasons.extend(of_room);
            reasons.extend(causes);
        }
    }
    reasons.extend(to_keep(case));
    reasons.extend(kinds(case, role));
    if in_place && desk.view.is_close() {
        reasons.push(AvailabilityReason::SupervisionInPlace {});
    }
    reasons.extend(no_cover(desk, &case.worker.role));
    reasons
}

const fn is_of_supervision(reason: &AvailabilityReason) -> bool {
    matches!(
        reason,
        AvailabilityReason::SupervisionOverdue { .. }
            | AvailabilityReason::SupervisionNotKnown { .. }
            | AvailabilityReason::NoSupervisor { .. }
    )
}

fn to_keep(case: &Case<'_>) -> Vec<AvailabilityReason> {
    let limits = case.adjustments.iter().flat_map(|all| &all.to_keep);
    let reasons = limits.map(|limit| AvailabilityReason::LimitToKeep {
        limit: limit.effect.clone(),
        until: limit.until,
        adjustments: limit.adjustments.clone(),
    });
    reasons.collect()
}

/// Of what kind the clients may be, where the role is not given every kind.
fn kinds(case: &Case<'_>, role: &RoleAvailability) -> Vec<AvailabilityReason> {
    let every = [
        RecordedRisk::NotRecorded,
        RecordedRisk::NotHigh,
        RecordedRisk::High,
    ];
    let mut reasons = Vec::new();
    if !every.iter().all(|risk| role.risks.contains(risk)) {
        reasons.push(AvailabilityReason::RisksTaken {
            taken: sorted(&role.risks),
            others_to: case.desk.service.high_risk_lead.clone(),
        });
    }
    if !role.lines.is_empty() {
        let lines = sorted(&role.lines);
        reasons.push(AvailabilityReason::LinesTaken { lines });
    }
    reasons
}

fn sorted<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.sort();
    items
}

/// What is dated later, of each record as far as the view is told of it.
fn set_aside(case: &Case<'_>) -> Vec<LaterFact> {
    let of_supervision = &case.supervision.set_aside;
    let mut list: Vec<LaterFact> = Vec::new();
    if case.desk.view.is_told_of_supervision() {
        list.extend(of_supervision.iter().cloned());
    }
    let of_adjustments = case.adjustments.iter().flat_map(|all| &all.set_aside);
    list.extend(of_adjustments.cloned());
    list.sort_by(|a, b| (a.dated, &a.field).cmp(&(b.dated, &b.field)));
    list
}
