//! What the records of meetings lack, and whether what was arranged was attended.

use super::answers::{RecordGap, SupervisionRecordGaps, UncountedSupervision};
use super::case::{Case, Meeting};
use super::credit::Counted;
use super::facts::{BroughtBy, Supervision, SupervisionState};
use super::policy::{AgendaTopic, Cadence, SupervisionKind};
use super::reason::SupervisionReason;
use super::status::rule;

pub(super) fn record_gaps(case: &Case<'_>) -> SupervisionRecordGaps {
    let failed = failed(case);
    let gaps = case.records().rev().filter_map(|meeting| {
        let mut reasons = lacks(case, meeting);
        let failed = failed.iter().filter(|one| one.supervision == meeting.id);
        reasons.extend(failed.map(|one| SupervisionReason::NotCounted {
            supervision: one.supervision.clone(),
            on: one.on,
            failed: one.failed.clone(),
        }));
        (!reasons.is_empty()).then(|| RecordGap {
            supervision: meeting.id.clone(),
            on: meeting.on,
            kind: meeting.kind,
            reasons,
        })
    });
    SupervisionRecordGaps {
        worker: case.worker.id.clone(),
        as_of: case.as_of(),
        policy: case.context.stamp(),
        held: count(case.held.len()),
        gaps: gaps.collect(),
        reasons: vec![attendance(case)],
    }
}

fn count(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// Meetings that count towards no requirement of their kind, each with what it failed.
fn failed(case: &Case<'_>) -> Vec<UncountedSupervision> {
    let nothing = Cadence::default();
    let mut counts: Vec<String> = Vec::new();
    let mut failed: Vec<UncountedSupervision> = Vec::new();
    for (name, requirement) in &case.role.requirements {
        let rule = rule(case, name, requirement, &nothing);
        let counted = Counted::of(case, requirement, rule.cadence);
        let sure = counted.sure.iter().filter_map(|credited| credited.meeting);
        counts.extend(sure.map(|meeting| meeting.id.to_owned()));
        failed.extend(counted.not_counted);
    }
    let mut seen = std::collections::BTreeSet::new();
    failed.retain(|one| !counts.contains(&one.supervision) && seen.insert(one.supervision.clone()));
    failed
}

/// What a record does not say. Of a meeting without one, nothing else is known.
fn lacks(case: &Case<'_>, meeting: &Supervision) -> Vec<SupervisionReason> {
    if !meeting.documented {
        return vec![SupervisionReason::NotDocumented {}];
    }
    if meeting.kind == SupervisionKind::Debrief {
        return Vec::new();
    }
    let mut lacks = Vec::new();
    let asked = |topic| meeting.agenda.iter().any(|point| point.topic == topic);
    if !asked(AgendaTopic::Wellbeing) {
        lacks.push(SupervisionReason::WellbeingNotAsked {});
    }
    lacks.extend(one_sided(meeting));
    if meeting.actions.is_empty() && !meeting.no_steps_needed {
        lacks.push(SupervisionReason::NoSteps {});
    }
    lacks.extend(incomplete_steps(meeting));
    if !meeting.goals_recorded {
        lacks.push(SupervisionReason::NoGoals {});
    }
    lacks.extend(checklists(case, meeting));
    lacks
}

fn one_sided(meeting: &Supervision) -> Option<SupervisionReason> {
    let brought = |by: BroughtBy| {
        let points = meeting.agenda.iter().filter(|point| point.brought_by == by);
        count(points.count())
    };
    let worker_brought = brought(BroughtBy::Worker);
    let supervisor_brought = brought(BroughtBy::Supervisor);
    let one_sided = worker_brought == 0 || supervisor_brought == 0;
    one_sided.then_some(SupervisionReason::AgendaOneSided {
        worker_brought,
        supervisor_brought,
    })
}

fn incomplete_steps(meeting: &Supervision) -> Vec<SupervisionReason> {
    let steps = meeting.actions.iter().map(|action| {
        let how = action.how_recorded;
        let by_whom = action.owner.as_ref().is_some_and(|owner| !owner.is_empty());
        (action, how, by_whom, action.due_on.is_some())
    });
    let incomplete = steps.filter(|(_, how, by_whom, by_when)| !(*how && *by_whom && *by_when));
    incomplete
        .map(
            |(action, how, by_whom, by_when)| SupervisionReason::StepIncomplete {
                action: action.id.clone(),
                how,
                by_whom,
                by_when,
            },
        )
        .collect()
}

fn checklists(case: &Case<'_>, meeting: &Supervision) -> Vec<SupervisionReason> {
    let mut lacks = Vec::new();
    let feedback = case.context.policy.feedback_shows.iter().copied();
    let lacking: Vec<_> = feedback
        .filter(|part| !meeting.feedback.contains(part))
        .collect();
    if meeting.feedback_given && !lacking.is_empty() {
        lacks.push(SupervisionReason::FeedbackIncomplete { lacking });
    }
    let practice = case.context.policy.practice_shows.iter().copied();
    let lacking: Vec<_> = practice
        .filter(|part| !meeting.practice.contains(part))
        .collect();
    if meeting.skills_practised && !lacking.is_empty() {
        lacks.push(SupervisionReason::PracticeIncomplete { lacking });
    }
    lacks
}

/// Of the meetings that were arranged for a day that has come, how many were attended.
fn attendance(case: &Case<'_>) -> SupervisionReason {
    let meetings = case.worker.supervisions.iter();
    let arranged: Vec<&Supervision> = meetings
        .filter(|meeting| !meeting.ad_hoc && meeting.on <= case.as_of())
        .filter(|meeting| !case.is_ahead(&Meeting::from(*meeting)))
        .collect();
    let of = |states: &[SupervisionState]| {
        let found = arranged
            .iter()
            .filter(|meeting| states.contains(&meeting.state));
        count(found.count())
    };
    SupervisionReason::ArrangedAndAttended {
        arranged: count(arranged.len()),
        attended: of(&[SupervisionState::Held]),
        cancelled_by_worker: of(&[SupervisionState::CancelledByWorker]),
        cancelled_by_others: of(&[
            SupervisionState::CancelledBySupervisor,
            SupervisionState::CancelledByService,
        ]),
    }
}
