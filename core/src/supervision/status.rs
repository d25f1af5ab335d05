//! Where a worker's supervision stands: every requirement of the role, each with the conditions
//! that failed.

use chrono::NaiveDate;

use super::answers::{RequirementStanding, RequirementState, SupervisionStatus};
use super::case::{Case, Meeting};
use super::credit::{Counted, Credited};
use super::facts::SupervisionState;
use super::measure::{Measure, Minutes, Rule};
use super::period::whole_days;
use super::policy::{Cadence, Owed, Requirement, SupervisionKind};
use super::reason::{Said, SupervisionReason, say};
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
        policy: case.context.stamp(),
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
    let cadence = case.context.policy.cadences.get(&requirement.cadence);
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
    let stand = stand(&rule, &counted);
    RequirementStanding {
        requirement: name.to_owned(),
        kind: requirement.kind,
        state: stand.state,
        due_on: stand.due_on,
        lapses_on: stand.lapses_on,
        overdue_since: stand.overdue_since,
        last_held_on: stand.last_held_on,
        next_planned: stand.planned.map(|meeting| meeting.id.to_owned()),
        next_planned_on: stand.planned.map(|meeting| meeting.on),
        minutes_owed: stand.minutes.owed,
        minutes_credited: stand.minutes.credited,
        minutes_short: stand.minutes.short,
        not_counted: counted.not_counted,
        reasons: stand.said.reasons(),
    }
}

/// Where one requirement stands, before it is written as a record or in columns.
pub(super) struct Stand<'a> {
    pub(super) state: RequirementState,
    pub(super) due_on: Option<NaiveDate>,
    pub(super) lapses_on: Option<NaiveDate>,
    pub(super) overdue_since: Option<NaiveDate>,
    pub(super) last_held_on: Option<NaiveDate>,
    pub(super) planned: Option<Meeting<'a>>,
    pub(super) minutes: Minutes,
    pub(super) said: Said,
}

/// Where the requirement stands with the meetings that count.
pub(super) fn stand<'a>(rule: &Rule<'a>, counted: &Counted<'_>) -> Stand<'a> {
    let case = rule.case;
    let judged = judge(rule, counted);
    let planned = case.planned(rule.requirement.kind).first().copied();
    let overdue = judged.state == RequirementState::Overdue;
    let mut said = judged.said;
    for part in judged.parts {
        said.append(part.said);
    }
    if let Some(absence) = case.away.on(case.as_of()) {
        let back_after = (absence.last < NaiveDate::MAX).then_some(absence.last);
        say!(said, Away { back_after });
    }
    say_what_is_arranged(rule, judged.state, judged.due_on, planned, &mut said);
    say_what_is_around_the_last(case, rule.requirement.kind, counted, &mut said);
    Stand {
        state: judged.state,
        due_on: judged.due_on,
        lapses_on: judged
            .due_on
            .filter(|_| !overdue)
            .map(|due| add_days(due, 1)),
        overdue_since: judged.overdue_since.filter(|_| overdue),
        last_held_on: counted.sure.last().map(|meeting| meeting.on),
        planned,
        minutes: judged.minutes,
        said,
    }
}

/// A requirement with its parts put together.
struct Judged {
    state: RequirementState,
    due_on: Option<NaiveDate>,
    overdue_since: Option<NaiveDate>,
    minutes: Minutes,
    parts: Vec<Measure>,
    said: Said,
}

impl Judged {
    fn without_parts(state: RequirementState, said: Said) -> Self {
        Self {
            state,
            due_on: None,
            overdue_since: None,
            minutes: Minutes::default(),
            parts: Vec::new(),
            said,
        }
    }

    fn of(mut parts: Vec<Measure>, said: Said) -> Self {
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
            said,
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
    let mut said = rule.case.silence();
    if let Some((state, reason)) = not_owed(rule) {
        said.add(reason);
        return Judged::without_parts(state, said);
    }
    let today = rule.case.as_of();
    let mut judged = Judged::of(rule.measures(&counted.sure, today), said);
    // What is not recorded is neither held against the worker nor taken for granted.
    if judged.state == RequirementState::Overdue && !counted.hopeful.is_empty() {
        let hoped = rule.measures(&counted.with_hopeful(), today);
        let hoped = Judged::of(hoped, rule.case.silence());
        if hoped.state < RequirementState::Overdue {
            judged.state = RequirementState::CannotTell;
            judged.said.add(SupervisionReason::SupervisorFactsMissing {
                requirement: rule.name.to_owned(),
                meetings: ids(&counted.hopeful),
            });
            return judged;
        }
    }
    say_what_decides(rule, &mut judged);
    judged
}

fn ids(meetings: &[Credited<'_>]) -> Vec<String> {
    let meetings = meetings.iter().filter_map(|credited| credited.meeting);
    meetings.map(|meeting| meeting.id.to_owned()).collect()
}

fn say_what_decides(rule: &Rule<'_>, judged: &mut Judged) {
    let requirement = || rule.name.to_owned();
    let today = rule.case.as_of();
    let said = &mut judged.said;
    let Some(due_on) = judged.due_on else {
        let away = rule.case.away.on(today).is_some();
        if judged.state == RequirementState::Met || !away {
            let requirement = requirement();
            say!(said, MetSoFar { requirement });
        }
        return;
    };
    match judged.state {
        RequirementState::Met => {
            say!(
                said,
                Met {
                    requirement: requirement(),
                    due_on
                }
            );
        }
        RequirementState::Open => {
            say!(
                said,
                Open {
                    requirement: requirement(),
                    due_on
                }
            );
        }
        RequirementState::DueSoon => say!(
            said,
            DueSoon {
                requirement: requirement(),
                due_on,
                days_left: whole_days(today, due_on),
            }
        ),
        RequirementState::Due => {
            say!(
                said,
                Due {
                    requirement: requirement(),
                    due_on
                }
            );
        }
        RequirementState::Overdue => say!(
            said,
            Overdue {
                requirement: requirement(),
                since: judged.overdue_since.unwrap_or(today),
            }
        ),
        _ => {}
    }
}

/// Whether the next is arranged in time: arranged and attended are separate duties.
fn say_what_is_arranged(
    rule: &Rule<'_>,
    state: RequirementState,
    due_on: Option<NaiveDate>,
    planned: Option<Meeting<'_>>,
    said: &mut Said,
) {
    if let Some(meeting) = planned {
        say!(
            said,
            Arranged {
                supervision: meeting.id.to_owned(),
                on: meeting.on,
            }
        );
    }
    let asks = matches!(
        state,
        RequirementState::Open
            | RequirementState::DueSoon
            | RequirementState::Due
            | RequirementState::Overdue
    );
    let late = |due: &NaiveDate| planned.is_none_or(|meeting| meeting.on > *due);
    if let Some(due_on) = due_on.filter(|due| asks && late(due)) {
        say!(
            said,
            NotArranged {
                requirement: rule.name.to_owned(),
                due_on,
            }
        );
    }
}

/// What became of meetings since the last that counts, and from where its supervisor comes.
fn say_what_is_around_the_last(
    case: &Case<'_>,
    kind: SupervisionKind,
    counted: &Counted<'_>,
    said: &mut Said,
) {
    let last = counted.sure.last();
    let since = last.map_or(NaiveDate::MIN, |meeting| meeting.on);
    for meeting in counted.not_counted.iter().filter(|one| one.on >= since) {
        say!(
            said,
            NotCounted {
                supervision: meeting.supervision.clone(),
                on: meeting.on,
                failed: meeting.failed.clone(),
            }
        );
    }
    let others = case.others.iter();
    let others = others
        .filter(|s| s.kind == kind && s.on <= case.as_of() && s.on >= since)
        .filter(|s| s.state != SupervisionState::Held && !case.is_ahead(s));
    let mut others: Vec<&Meeting<'_>> = others.collect();
    others.sort_by(|a, b| (b.on, b.id).cmp(&(a.on, a.id)));
    for meeting in others {
        say_that_it_was_not_held(meeting, said);
    }
    let supervisor = last.and_then(|credited| credited.meeting?.supervisor);
    let supervisor = supervisor.and_then(|id| case.supervisor(id));
    if let Some(supervisor) = supervisor.filter(|supervisor| supervisor.external) {
        say!(
            said,
            ExternalCounts {
                supervisor: supervisor.id.clone(),
            }
        );
    }
}

fn say_that_it_was_not_held(meeting: &Meeting<'_>, said: &mut Said) {
    let supervision = || meeting.id.to_owned();
    let on = meeting.on;
    match meeting.state {
        SupervisionState::Planned => say!(
            said,
            AttendanceNotRecorded {
                supervision: supervision(),
                on,
            }
        ),
        state => say!(
            said,
            NotHeld {
                supervision: supervision(),
                on,
                state,
            }
        ),
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
