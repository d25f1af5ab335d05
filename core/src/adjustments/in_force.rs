//! What is agreed for a worker, whether it is in place, and what it comes to.

use std::collections::BTreeSet;

use super::case::{Case, Life};
use super::effects::AdjustmentEffect;
use super::limits::{Combined, Held, add_own_care, combine, conflicts, flat, held_on, told};
use super::{AdjustmentReason, AdjustmentState, InForce};
use crate::decision::AnswerView;

pub(super) fn in_force(case: &Case<'_>) -> InForce {
    let desk = case.desk;
    let holding = told_of(case, |life| life.is_in_place());
    let limits = together(case, &holding);
    let mut reasons: Vec<AdjustmentReason> = limits
        .iter()
        .filter(|one| !says_nothing(&one.effect))
        .map(|one| AdjustmentReason::LimitInForce {
            limit: one.effect.clone(),
            until: one.until,
            adjustments: ids(case, &one.by),
        })
        .collect();
    if desk.view == AnswerView::OwnCareLead {
        reasons.push(AdjustmentReason::NotToldHere {});
    } else if reasons.is_empty() {
        reasons.push(AdjustmentReason::NoneInForce {});
    }
    reasons.extend(hours_change(case));
    reasons.extend(agreed(case));
    reasons.extend(beginning(case));
    let contract = case.worker.contract_minutes_a_week;
    let contract = contract.filter(|_| desk.view.is_told_limits());
    // What is agreed and not yet in place contradicts already: better known before than after.
    let all = together(case, &told_of(case, |life| life.holds()));
    reasons.extend(conflicts(&all, contract, desk.view.is_close()));
    reasons.extend(own_team_care(case, &holding));
    let (lived_experience, shared) = story(case);
    reasons.extend(shared);
    InForce {
        worker: case.worker.id.clone(),
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        limits: flat(&limits),
        lived_experience,
        reasons,
        set_aside: case.set_aside(),
    }
}

fn told_of<'a>(case: &'a Case<'a>, wanted: fn(&Life<'_>) -> bool) -> Vec<Held<'a>> {
    let mut held = held_on(case, case.desk.as_of, wanted);
    held.retain(|one| told(case.desk, one));
    held
}

fn together(case: &Case<'_>, held: &[Held<'_>]) -> Vec<Combined> {
    let all = combine(held, case.desk.as_of);
    add_own_care(all, case.desk.tells_health())
}

/// No form left is a conflict, and no limit that anybody could keep to.
fn says_nothing(effect: &AdjustmentEffect) -> bool {
    matches!(effect, AdjustmentEffect::SupervisionFormats { formats } if formats.is_empty())
}

/// Identifiers of adjustments, for a view that is told of them.
pub(super) fn ids(case: &Case<'_>, by: &[String]) -> Vec<String> {
    if case.desk.view.is_close() {
        by.to_vec()
    } else {
        Vec::new()
    }
}

/// The first later step of phased hours that changes what the week comes to.
fn hours_change(case: &Case<'_>) -> Option<AdjustmentReason> {
    let today = case.desk.as_of;
    let hours_on = |day| {
        let mut held = held_on(case, day, |life| life.is_in_place());
        held.retain(|one| told(case.desk, one));
        let mut limits = combine(&held, day).into_iter();
        limits.find_map(|one| match one.effect {
            AdjustmentEffect::HoursAtMost { minutes_a_week } => Some((minutes_a_week, one.by)),
            _ => None,
        })
    };
    let now = hours_on(today).map(|(minutes, _)| minutes);
    let in_place = case.lives.iter().filter(|life| life.is_in_place());
    let effects = in_place.flat_map(|life| &life.adjustment.effects);
    let steps = effects.flat_map(|effect| match effect {
        AdjustmentEffect::PhasedHours { steps } => steps.as_slice(),
        _ => &[],
    });
    let days: BTreeSet<_> = steps.map(|step| step.starts_on).collect();
    days.into_iter().filter(|day| *day > today).find_map(|on| {
        let (minutes_a_week, by) = hours_on(on).filter(|(minutes, _)| Some(*minutes) != now)?;
        Some(AdjustmentReason::HoursChange {
            on,
            minutes_a_week,
            adjustments: ids(case, &by),
        })
    })
}

/// What is agreed for today and not in place.
fn agreed(case: &Case<'_>) -> Vec<AdjustmentReason> {
    let held = told_of(case, |life| life.state == AdjustmentState::Agreed);
    let limits = together(case, &held);
    limits
        .into_iter()
        .filter(|one| !says_nothing(&one.effect))
        .map(|one| AdjustmentReason::LimitAgreed {
            adjustments: ids(case, &one.by),
            limit: one.effect,
            until: one.until,
        })
        .collect()
}

/// What is agreed and begins on a later day, day by day.
fn beginning(case: &Case<'_>) -> Vec<AdjustmentReason> {
    let today = case.desk.as_of;
    let later =
        |life: &&Life<'_>| life.holds() && life.adjustment.starts_on.is_some_and(|d| d > today);
    let days: BTreeSet<_> = case
        .lives
        .iter()
        .filter(later)
        .filter_map(|life| life.adjustment.starts_on)
        .collect();
    let mut reasons = Vec::new();
    for day in days {
        let mut held = held_on(case, day, |life| {
            life.holds() && life.adjustment.starts_on == Some(day)
        });
        held.retain(|one| told(case.desk, one));
        let limits = add_own_care(combine(&held, day), case.desk.tells_health());
        reasons.extend(limits.into_iter().map(|one| AdjustmentReason::LimitBegins {
            adjustments: ids(case, &one.by),
            limit: one.effect,
            on: day,
            until: one.until,
        }));
    }
    reasons
}

/// Time for own care that the worker's own team organises, for a view that is told of it.
fn own_team_care(case: &Case<'_>, holding: &[Held<'_>]) -> Option<AdjustmentReason> {
    let own_team = |one: &&Held<'_>| matches!(one.effect, AdjustmentEffect::OwnCareTime { by_own_team, .. } if *by_own_team);
    let found: BTreeSet<&String> = holding
        .iter()
        .filter(own_team)
        .map(|one| &one.life.adjustment.id)
        .collect();
    if found.is_empty() || !case.desk.tells_health() {
        return None;
    }
    Some(AdjustmentReason::OwnCareInOwnTeam {
        adjustments: found.into_iter().cloned().collect(),
    })
}

/// What the worker shares of their own story in this view; they see all of it themselves.
fn story(case: &Case<'_>) -> (Vec<String>, Vec<AdjustmentReason>) {
    let today = case.desk.as_of;
    let mine = case.desk.view == AnswerView::Worker;
    let mut shared: Vec<_> = case
        .worker
        .disclosures
        .iter()
        .filter(|one| one.starts_on <= today && one.ends_on.is_none_or(|last| today <= last))
        .filter(|one| mine || one.shared_with.contains(&case.desk.view))
        .collect();
    shared.sort_by(|one, other| one.id.cmp(&other.id));
    let ids = shared.iter().map(|one| one.id.clone()).collect();
    let reasons = shared
        .iter()
        .map(|one| AdjustmentReason::StoryShared {
            disclosure: one.id.clone(),
            extent: one.extent,
            until: one.ends_on,
        })
        .collect();
    (ids, reasons)
}
