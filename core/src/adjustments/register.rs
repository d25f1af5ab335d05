//! The register: where each adjustment is in its life, what is due, and what is late.

use chrono::NaiveDate;

use super::case::{Case, Context, Life, record_name};
use super::effects::AdjustmentEffect;
use super::facts::AdjustedWorker;
use super::{AdjustmentReason, AdjustmentRegister, AdjustmentState, RegisterEntry};
use crate::calendar::{add_days, add_months};
use crate::decision::{CareError, decide_each_named};

/// Which entries are wanted.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    All,
    /// Reviews that are due soon or overdue.
    ReviewsDue,
    /// Requests, and adjustments agreed, that are late.
    Late,
}

/// Everybody's adjustments, as the view is told of them. Nobody is lost.
pub(super) fn register(
    context: &Context<'_>,
    workers: &[AdjustedWorker],
    wanted: Wanted,
) -> Result<AdjustmentRegister, CareError> {
    let (found, rejected) = decide_each_named(
        context.watch,
        workers,
        "id",
        |worker| &worker.id,
        |worker| record_name(context, worker),
        |worker| entries_of(context, worker, wanted),
    )?;
    let mut entries: Vec<RegisterEntry> = found.into_iter().flatten().collect();
    // What has no next step comes last.
    let key = |entry: &RegisterEntry| (entry.due_on.is_none(), entry.due_on);
    entries.sort_by(|one, other| {
        let names = (&one.worker, &one.adjustment).cmp(&(&other.worker, &other.adjustment));
        key(one).cmp(&key(other)).then(names)
    });
    Ok(AdjustmentRegister {
        as_of: context.as_of,
        view: context.view,
        policy: context.stamp(),
        entries,
        rejected,
    })
}

fn entries_of(
    context: &Context<'_>,
    worker: &AdjustedWorker,
    wanted: Wanted,
) -> Result<Vec<RegisterEntry>, CareError> {
    let case = Case::open(context, worker)?;
    if !context.view.is_close() {
        return Ok(Vec::new());
    }
    let entries = case.lives.iter().filter_map(|life| entry(&case, life));
    Ok(entries.filter(|entry| is_wanted(entry, wanted)).collect())
}

fn is_wanted(entry: &RegisterEntry, wanted: Wanted) -> bool {
    let says = |named: fn(&AdjustmentReason) -> bool| entry.reasons.iter().any(named);
    match wanted {
        Wanted::All => true,
        Wanted::ReviewsDue => says(|reason| {
            matches!(
                reason,
                AdjustmentReason::ReviewDueSoon { .. } | AdjustmentReason::ReviewOverdue { .. }
            )
        }),
        Wanted::Late => says(|reason| {
            matches!(
                reason,
                AdjustmentReason::RequestLate { .. } | AdjustmentReason::InPlaceLate { .. }
            )
        }),
    }
}

/// What is over is history, which not every view is told.
fn entry(case: &Case<'_>, life: &Life<'_>) -> Option<RegisterEntry> {
    let context = case.context;
    let is_over = matches!(
        life.state,
        AdjustmentState::Declined | AdjustmentState::Changed | AdjustmentState::Ended
    );
    if is_over && !context.tells_history() {
        return None;
    }
    let adjustment = life.adjustment;
    let (due_on, mut reasons) = next_step(case, life);
    reasons.extend(findings(case, life));
    let effects = adjustment.effects.iter();
    let effects = effects.filter(|effect| {
        context.tells_health() || !matches!(effect, AdjustmentEffect::OwnCareTime { .. })
    });
    Some(RegisterEntry {
        worker: case.worker.id.clone(),
        adjustment: adjustment.id.clone(),
        state: life.state,
        asked_by: Some(adjustment.asked_by).filter(|_| context.tells_history()),
        asked_on: Some(adjustment.asked_on).filter(|_| context.tells_history()),
        owner: adjustment.owner.clone(),
        due_on,
        barrier: adjustment
            .barrier
            .clone()
            .filter(|_| context.tells_barrier()),
        effects: effects.cloned().collect(),
        reasons,
    })
}

/// The day by which the next step is due, and what is to be said of it.
fn next_step(case: &Case<'_>, life: &Life<'_>) -> (Option<NaiveDate>, Vec<AdjustmentReason>) {
    match life.state {
        AdjustmentState::AskedFor | AdjustmentState::BeingConsidered => answer_due(case, life),
        AdjustmentState::Agreed => in_place_due(case, life),
        AdjustmentState::InPlace | AdjustmentState::UnderReview => review_due(case, life),
        AdjustmentState::Changed | AdjustmentState::Ended | AdjustmentState::Declined => {
            (None, over(case, life))
        }
    }
}

fn answer_due(case: &Case<'_>, life: &Life<'_>) -> (Option<NaiveDate>, Vec<AdjustmentReason>) {
    let context = case.context;
    let due_on = add_days(life.adjustment.asked_on, context.policy.answer_within_days);
    let adjustment = life.adjustment.id.clone();
    let decided_by = context.policy.decided_by.clone();
    let reason = if due_on < context.as_of {
        AdjustmentReason::RequestLate {
            adjustment,
            due_on,
            days_over: context.days_over(due_on),
            decided_by,
        }
    } else {
        AdjustmentReason::RequestOpen {
            adjustment,
            due_on,
            decided_by,
        }
    };
    (Some(due_on), vec![reason])
}

/// In place so many days after it was agreed; what is for later days, on the first of them.
fn in_place_due(case: &Case<'_>, life: &Life<'_>) -> (Option<NaiveDate>, Vec<AdjustmentReason>) {
    let context = case.context;
    let agreed_on = life.agreed_on.unwrap_or(life.adjustment.asked_on);
    let within = add_days(agreed_on, context.policy.in_place_within_days);
    let due_on = life
        .adjustment
        .starts_on
        .map_or(within, |first| first.max(within));
    let adjustment = life.adjustment.id.clone();
    let owner = life.adjustment.owner.clone();
    let reason = if due_on < context.as_of {
        AdjustmentReason::InPlaceLate {
            adjustment,
            due_on,
            days_over: context.days_over(due_on),
            owner,
        }
    } else {
        AdjustmentReason::ToPutInPlace {
            adjustment,
            due_on,
            owner,
        }
    };
    (Some(due_on), vec![reason])
}

fn review_due(case: &Case<'_>, life: &Life<'_>) -> (Option<NaiveDate>, Vec<AdjustmentReason>) {
    let context = case.context;
    let (due_on, brought_forward) = review_day(case, life);
    let adjustment = life.adjustment.id.clone();
    let owner = life.adjustment.owner.clone();
    let soon = due_on <= add_days(context.as_of, context.policy.review_due_soon_days);
    let reason = if due_on < context.as_of {
        AdjustmentReason::ReviewOverdue {
            adjustment,
            due_on,
            days_over: context.days_over(due_on),
            owner,
        }
    } else if soon {
        AdjustmentReason::ReviewDueSoon {
            adjustment,
            due_on,
            owner,
        }
    } else {
        AdjustmentReason::ReviewLater { adjustment, due_on }
    };
    let mut reasons = vec![reason];
    reasons.extend(brought_forward);
    (Some(due_on), reasons)
}

/// The earliest of the interval of the policy, the day agreed for the review, and what a change or
/// a need brings forward; all counted from the last review, or from when it was put in place.
pub(super) fn review_day(
    case: &Case<'_>,
    life: &Life<'_>,
) -> (NaiveDate, Option<AdjustmentReason>) {
    let context = case.context;
    let adjustment = life.adjustment;
    let in_place_on = life.in_place_on.unwrap_or(adjustment.asked_on);
    let last = context
        .last_known(&adjustment.reviewed_on)
        .unwrap_or(in_place_on);
    let by_policy = add_months(last, context.policy.review_every_months);
    let agreed = adjustment.review_on.filter(|day| *day > last);
    let due_on = agreed.map_or(by_policy, |day| day.min(by_policy));
    let since = |day: NaiveDate| day > last && day <= context.as_of;
    let within = context.policy.review_within_days_of_change;
    let changes = case.worker.changes.iter();
    let changes =
        changes.filter(|c| since(c.on) && context.policy.review_on_change_of.contains(&c.kind));
    let changes = changes.map(|change| (change.on, Some(change.kind)));
    let needs = case.worker.check_ins.iter();
    let needs = needs.filter(|check_in| check_in.need_raised && since(check_in.on));
    let first = changes
        .chain(needs.map(|check_in| (check_in.on, None)))
        .min();
    let Some((on, cause)) = first.filter(|(on, _)| add_days(*on, within) < due_on) else {
        return (due_on, None);
    };
    (
        add_days(on, within),
        Some(cause_told(context, adjustment.id.clone(), on, cause)),
    )
}

/// Why a review is brought forward; what speaks of health only where the view is told of it.
fn cause_told(
    context: &Context<'_>,
    adjustment: String,
    on: NaiveDate,
    cause: Option<super::ChangeKind>,
) -> AdjustmentReason {
    match cause {
        Some(changed) if changed == super::ChangeKind::Job || context.tells_health() => {
            AdjustmentReason::ReviewAfterChange {
                adjustment,
                changed,
                on,
            }
        }
        None if context.tells_health() => AdjustmentReason::ReviewAfterNeed { adjustment, on },
        _ => AdjustmentReason::ReviewBroughtForward { adjustment },
    }
}

/// How an adjustment ended, or was declined.
fn over(case: &Case<'_>, life: &Life<'_>) -> Vec<AdjustmentReason> {
    let adjustment = life.adjustment;
    let id = adjustment.id.clone();
    match life.state {
        AdjustmentState::Declined => declined(life),
        AdjustmentState::Changed => {
            let other = adjustment.replaced_by.iter();
            let reasons = other.map(|other| AdjustmentReason::Replaced {
                adjustment: id.clone(),
                by_adjustment: other.adjustment.clone(),
                on: other.on,
            });
            reasons.collect()
        }
        _ => {
            // On the day it was ended it holds no more; on the last day agreed for it, it does.
            let ended = case.context.known(adjustment.ended_on);
            let ends = [ended.and_then(|day| day.pred_opt()), adjustment.ends_on];
            let last = ends.into_iter().flatten().min();
            let reason = last.map(|last_day| AdjustmentReason::Ended {
                adjustment: id,
                last_day,
            });
            reason.into_iter().collect()
        }
    }
}

fn declined(life: &Life<'_>) -> Vec<AdjustmentReason> {
    let id = &life.adjustment.id;
    let Some(declined) = life.adjustment.declined.as_ref() else {
        return Vec::new();
    };
    let mut reasons = vec![AdjustmentReason::RequestDeclined {
        adjustment: id.clone(),
        on: declined.on,
        ground: declined.ground,
    }];
    if !declined.alternatives_considered {
        reasons.push(AdjustmentReason::AlternativesNotConsidered {
            adjustment: id.clone(),
        });
    }
    reasons
}

/// What is not as it should be, whatever is due.
fn findings(case: &Case<'_>, life: &Life<'_>) -> Vec<AdjustmentReason> {
    let context = case.context;
    let adjustment = life.adjustment;
    let id = || adjustment.id.clone();
    let mut reasons = Vec::new();
    let is_decided = !matches!(
        life.state,
        AdjustmentState::AskedFor | AdjustmentState::BeingConsidered
    );
    let role = adjustment.decided_by_role.as_ref();
    if is_decided && !role.is_some_and(|role| context.policy.decided_by.contains(role)) {
        reasons.push(AdjustmentReason::DecidedByOtherRole {
            adjustment: id(),
            role: role.cloned(),
            allowed: context.policy.decided_by.clone(),
        });
    }
    if life.holds() && adjustment.worker_pays_pence > 0 {
        reasons.push(AdjustmentReason::WorkerMadeToPay {
            adjustment: id(),
            pence: adjustment.worker_pays_pence,
        });
    }
    if life.holds() && adjustment.duties.is_empty() {
        reasons.push(AdjustmentReason::DutyNotRecorded { adjustment: id() });
    }
    if life.holds() && context.known(adjustment.worker_agreed_on).is_none() {
        reasons.push(AdjustmentReason::WorkerHasNotAgreed { adjustment: id() });
    }
    reasons
}
