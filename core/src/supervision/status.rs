//! Where a worker's supervision stands: every requirement of the role, each with the conditions
//! that failed.

use super::answers::{RequirementStanding, RequirementState, SupervisionStatus};
use super::case::Case;
use super::credit::{Counted, Credited};
use super::facts::{Supervision, SupervisionState};
use super::measure::{Measure, Minutes, Rule};
use super::period::whole_days;
use super::policy::{Cadence, Owed, Requirement, SupervisionKind};
use super::reason::SupervisionReason;
use crate::calendar::add_days;

pub(super) fn status(case: &Case<'_>) -> SupervisionStatus {
    let requirements: Vec<RequirementStanding> = case
        .role
        .requirements
        .iter()
        .map(|(name, requirement)| standing(case, name, requirement))
        .collect();
    let worst = requirements.iter().map(|standing| standing.state).max();
    let due_on = requirements.iter().filter_map(|s| s.due_on).min();
    SupervisionStatus {
        worker: case.worker.id.clone(),
        as_of: case.as_of(),
        policy: case.desk.stamp(),
        state: worst.unwrap_or(RequirementState::NotOwed),
        due_on,
        paid_minutes: paid_minutes(case),
        requirements,
        reasons: besides(case),
        set_aside: case.set_aside(),
    }
}

pub(super) fn rule<'a>(
    case: &'a Case<'a>,
    name: &'a str,
    requirement: &'a Requirement,
    otherwise: &'a Cadence,
) -> Rule<'a> {
    // The check of the policy has seen to it that the cadence is there.
    let cadence = case.desk.policy.cadences.get(&requirement.cadence);
    Rule {
        case,
        name,
        requirement,
        cadence: cadence.unwrap_or(otherwise),
    }
}

fn standing(case: &Case<'_>, name: &str, requirement: &Requirement) -> RequirementStanding {
    let nothing = Cadence::default();
    let rule = rule(case, name, requirement, &nothing);
    let counted = Counted::of(case, requirement, rule.cadence);
    let judged = judge(&rule, &counted);
    let minutes = judged.minutes;
    let planned = case.planned(requirement.kind).first().copied();
    let overdue = judged.state == RequirementState::Overdue;
    let mut reasons = judged.reasons;
    reasons.extend(judged.parts.into_iter().flat_map(|part| part.reasons));
    reasons.extend(case.away.on(case.as_of()).map(|absence| {
        let back_after = (absence.last < chrono::NaiveDate::MAX).then_some(absence.last);
        SupervisionReason::Away { back_after }
    }));
    reasons.extend(arranged(&rule, judged.state, judged.due_on, planned));
    reasons.extend(around_the_last(case, requirement.kind, &counted));
    RequirementStanding {
        requirement: name.to_owned(),
        kind: requirement.kind,
        state: judged.state,
        due_on: judged.due_on,
        lapses_on: judged
            .due_on
            .filter(|_| !overdue)
            .map(|due| add_days(due, 1)),
        overdue_since: judged.overdue_since.filter(|_| overdue),
        last_held_on: counted.sure.last().map(|meeting| meeting.on),
        next_planned: planned.map(|meeting| meeting.id.clone()),
        next_planned_on: planned.map(|meeting| meeting.on),
        minutes_owed: minutes.owed,
        minutes_credited: minutes.credited,
        minutes_short: minutes.short,
        not_counted: counted.not_counted,
        reasons,
    }
}

/// A requirement with its parts put together.
struct Judged {
    state: RequirementState,
    due_on: Option<chrono::NaiveDate>,
    overdue_since: Option<chrono::NaiveDate>,
    minutes: Minutes,
    parts: Vec<Measure>,
    reasons: Vec<SupervisionReason>,
}

impl Judged {
    fn without_parts(state: RequirementState, reason: SupervisionReason) -> Self {
        Self {
            state,
            due_on: None,
            overdue_since: None,
            minutes: Minutes::default(),
            parts: Vec::new(),
            reasons: vec![reason],
        }
    }

    fn of(mut parts: Vec<Measure>) -> Self {
        // The minutes of a period are shown before those for client work.
        let minutes = parts.iter().find_map(|part| part.minutes);
        // The part that is worst off decides, and its reasons come first.
        parts.sort_by_key(|part| std::cmp::Reverse(part.state));
        let state = parts.first().map(|part| part.state);
        Self {
            // Where no part is left, all that was owed was held.
            state: state.unwrap_or(RequirementState::Met),
            due_on: parts.iter().filter_map(|part| part.due_on).min(),
            overdue_since: parts.iter().filter_map(|part| part.overdue_since).min(),
            minutes: minutes.unwrap_or_default(),
            parts,
            reasons: Vec::new(),
        }
    }
}

/// Whether a requirement is owed by this worker at all, or what has to be recorded first.
pub(super) fn not_owed(rule: &Rule<'_>) -> Option<(RequirementState, SupervisionReason)> {
    let worker = rule.case.worker;
    let requirement = rule.name.to_owned();
    if !rule.case.started() {
        let starts_on = worker.started_on;
        let reason = SupervisionReason::NotStarted { starts_on };
        return Some((RequirementState::NotStarted, reason));
    }
    if rule.case.role.owed == Owed::ByMutualArrangement {
        let reason = SupervisionReason::ByMutualArrangement { requirement };
        return Some((RequirementState::NotOwed, reason));
    }
    if rule.requirement.only_in_multidisciplinary_team {
        match worker.in_multidisciplinary_team {
            Some(true) => {}
            Some(false) => {
                let reason = SupervisionReason::NotInTeam { requirement };
                return Some((RequirementState::NotOwed, reason));
            }
            None => {
                let reason = SupervisionReason::TeamNotRecorded { requirement };
                return Some((RequirementState::CannotTell, reason));
            }
        }
    }
    let by_hours = rule.case.role.pro_rata && counts_minutes(rule.cadence);
    (by_hours && worker.weekly_minutes.is_none()).then(|| {
        let reason = SupervisionReason::HoursNotRecorded { requirement };
        (RequirementState::CannotTell, reason)
    })
}

fn counts_minutes(cadence: &Cadence) -> bool {
    let at_first = cadence.at_first.iter().any(|step| step.minutes.is_some());
    let mut with_caseload = cadence.with_caseload.iter();
    cadence.minutes.is_some() || at_first || with_caseload.any(|step| step.minutes.is_some())
}

fn judge(rule: &Rule<'_>, counted: &Counted<'_>) -> Judged {
    if let Some((state, reason)) = not_owed(rule) {
        return Judged::without_parts(state, reason);
    }
    let today = rule.case.as_of();
    let mut judged = Judged::of(rule.measures(&counted.sure, today));
    let mut deciding = deciding(rule, &judged);
    // What is not recorded is neither held against the worker nor taken for granted.
    if judged.state == RequirementState::Overdue && !counted.hopeful.is_empty() {
        let hoped = Judged::of(rule.measures(&counted.with_hopeful(), today));
        if hoped.state < RequirementState::Overdue {
            judged.state = RequirementState::CannotTell;
            deciding = Some(SupervisionReason::SupervisorFactsMissing {
                requirement: rule.name.to_owned(),
                meetings: ids(&counted.hopeful),
            });
        }
    }
    judged.reasons.extend(deciding);
    judged
}

fn ids(meetings: &[Credited<'_>]) -> Vec<String> {
    let meetings = meetings.iter().filter_map(|credited| credited.meeting);
    meetings.map(|meeting| meeting.id.clone()).collect()
}

fn deciding(rule: &Rule<'_>, judged: &Judged) -> Option<SupervisionReason> {
    let requirement = rule.name.to_owned();
    let today = rule.case.as_of();
    let Some(due_on) = judged.due_on else {
        let away = rule.case.away.on(today).is_some();
        let met = judged.state == RequirementState::Met || !away;
        return met.then_some(SupervisionReason::MetSoFar { requirement });
    };
    Some(match judged.state {
        RequirementState::Met => SupervisionReason::Met {
            requirement,
            due_on,
        },
        RequirementState::Open => SupervisionReason::Open {
            requirement,
            due_on,
        },
        RequirementState::DueSoon => SupervisionReason::DueSoon {
            requirement,
            due_on,
            days_left: whole_days(today, due_on),
        },
        RequirementState::Due => SupervisionReason::Due {
            requirement,
            due_on,
        },
        RequirementState::Overdue => SupervisionReason::Overdue {
            requirement,
            since: judged.overdue_since.unwrap_or(today),
        },
        _ => return None,
    })
}

/// Whether the next is arranged in time: arranged and attended are separate duties.
fn arranged(
    rule: &Rule<'_>,
    state: RequirementState,
    due_on: Option<chrono::NaiveDate>,
    planned: Option<&Supervision>,
) -> Vec<SupervisionReason> {
    let mut reasons = Vec::new();
    reasons.extend(planned.map(|meeting| SupervisionReason::Arranged {
        supervision: meeting.id.clone(),
        on: meeting.on,
    }));
    let asks = matches!(
        state,
        RequirementState::Open
            | RequirementState::DueSoon
            | RequirementState::Due
            | RequirementState::Overdue
    );
    let late = |due: &chrono::NaiveDate| planned.is_none_or(|meeting| meeting.on > *due);
    if let Some(due_on) = due_on.filter(|due| asks && late(due)) {
        reasons.push(SupervisionReason::NotArranged {
            requirement: rule.name.to_owned(),
            due_on,
        });
    }
    reasons
}

/// What became of meetings since the last that counts, and from where its supervisor comes.
fn around_the_last(
    case: &Case<'_>,
    kind: SupervisionKind,
    counted: &Counted<'_>,
) -> Vec<SupervisionReason> {
    let last = counted.sure.last();
    let since = last.map_or(chrono::NaiveDate::MIN, |meeting| meeting.on);
    let mut reasons: Vec<SupervisionReason> = counted
        .not_counted
        .iter()
        .filter(|meeting| meeting.on >= since)
        .map(|meeting| SupervisionReason::NotCounted {
            supervision: meeting.supervision.clone(),
            on: meeting.on,
            failed: meeting.failed.clone(),
        })
        .collect();
    let mut others: Vec<&Supervision> = case
        .worker
        .supervisions
        .iter()
        .filter(|s| s.kind == kind && s.on <= case.as_of() && s.on >= since)
        .filter(|s| s.state != SupervisionState::Held && !case.is_ahead(s))
        .collect();
    others.sort_by(|a, b| (b.on, &b.id).cmp(&(a.on, &a.id)));
    reasons.extend(others.into_iter().map(not_held));
    let meeting = last.and_then(|credited| credited.meeting);
    let supervisor = meeting.and_then(|meeting| meeting.supervisor.as_deref());
    let supervisor = supervisor.and_then(|id| case.supervisor(id));
    if let Some(supervisor) = supervisor.filter(|supervisor| supervisor.external) {
        reasons.push(SupervisionReason::ExternalCounts {
            supervisor: supervisor.id.clone(),
        });
    }
    reasons
}

fn not_held(meeting: &Supervision) -> SupervisionReason {
    let supervision = meeting.id.clone();
    let on = meeting.on;
    match meeting.state {
        SupervisionState::Planned => SupervisionReason::AttendanceNotRecorded { supervision, on },
        state => SupervisionReason::NotHeld {
            supervision,
            on,
            state,
        },
    }
}

fn paid_minutes(case: &Case<'_>) -> u32 {
    let paid = case.held.iter().filter(|_| case.role.paid);
    paid.fold(0_u32, |sum, meeting| sum.saturating_add(meeting.minutes))
}

/// What is to be said of the worker's supervision besides its requirements.
fn besides(case: &Case<'_>) -> Vec<SupervisionReason> {
    let mut reasons = Vec::new();
    let paid_minutes = paid_minutes(case);
    if paid_minutes > 0 {
        reasons.push(SupervisionReason::Paid { paid_minutes });
    }
    let debriefs = case.held.iter();
    let debriefs = debriefs.filter(|meeting| meeting.kind == SupervisionKind::Debrief);
    let held = u32::try_from(debriefs.count()).unwrap_or(u32::MAX);
    if held > 0 {
        reasons.push(SupervisionReason::DebriefsBesides { held });
    }
    reasons.extend(safety(case));
    reasons
}

/// What the worker last said; of two statements on one day, the one that asks for care.
pub(super) fn safety(case: &Case<'_>) -> Option<SupervisionReason> {
    if !case.role.peer_support {
        return None;
    }
    let said = case.worker.safety_statements.iter();
    let said = said.filter(|statement| statement.on <= case.as_of());
    let last = said.max_by_key(|statement| (statement.on, !statement.safe));
    Some(match last {
        None => SupervisionReason::SafetyNotStated {},
        Some(said) if said.safe => SupervisionReason::SafetyStated { on: said.on },
        Some(said) => SupervisionReason::SafetyWithdrawn { on: said.on },
    })
}
