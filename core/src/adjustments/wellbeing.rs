//! How wellbeing is watched over and supported: check-ins and what they bring up, plans for times
//! of difficulty, how the team gets on, and a network of peers. Nothing here counts anybody's time
//! off or gaps in employment.

use chrono::NaiveDate;

use super::case::{Case, Desk};
use super::facts::{PeerNetwork, PlanOption, WellbeingPlan};
use super::{AdjustmentReason, Wellbeing};
use crate::calendar::add_days;

pub(super) fn wellbeing(case: &Case<'_>) -> Wellbeing {
    let desk = case.desk;
    // What is late or lacking, and what is in order.
    let mut to_do = Vec::new();
    let mut in_order = Vec::new();
    if desk.view.is_close() {
        let parts = [check_in(case), team_relations(case)];
        for (is_late, reason) in parts {
            let list = if is_late { &mut to_do } else { &mut in_order };
            list.push(reason);
        }
        to_do.extend(team_difficulties(case));
        to_do.extend(peer_network(case));
        if desk.tells_health() {
            needs(case, &mut to_do, &mut in_order);
            plans(case, &mut to_do, &mut in_order);
        }
    } else {
        in_order.push(AdjustmentReason::NotToldHere {});
    }
    let is_to_do = !to_do.is_empty();
    to_do.extend(in_order);
    Wellbeing {
        worker: case.worker.id.clone(),
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        to_do: is_to_do,
        reasons: to_do,
        set_aside: case.set_aside(),
    }
}

fn owner(desk: &Desk<'_>) -> String {
    desk.policy.wellbeing.owner.clone()
}

/// The day by which the next is due: counted from the last, or from the start.
fn next_due(
    case: &Case<'_>,
    held_on: impl Iterator<Item = NaiveDate>,
    every_days: u32,
) -> NaiveDate {
    let held: Vec<NaiveDate> = held_on.collect();
    let last = case.desk.last_known(&held);
    add_days(last.unwrap_or(case.worker.started_on), every_days)
}

fn check_in(case: &Case<'_>) -> (bool, AdjustmentReason) {
    let desk = case.desk;
    let held = case.worker.check_ins.iter().map(|check_in| check_in.on);
    let due_on = next_due(case, held, desk.policy.wellbeing.check_in_every_days);
    if due_on < desk.as_of {
        let reason = AdjustmentReason::CheckInOverdue {
            due_on,
            days_over: desk.days_over(due_on),
            owner: owner(desk),
        };
        return (true, reason);
    }
    (false, AdjustmentReason::CheckInLater { due_on })
}

fn team_relations(case: &Case<'_>) -> (bool, AdjustmentReason) {
    let desk = case.desk;
    let held = case.worker.team_relations.iter().map(|look| look.on);
    let due_on = next_due(case, held, desk.policy.wellbeing.team_relations_every_days);
    if due_on < desk.as_of {
        let reason = AdjustmentReason::TeamRelationsOverdue {
            due_on,
            days_over: desk.days_over(due_on),
            owner: owner(desk),
        };
        return (true, reason);
    }
    (false, AdjustmentReason::TeamRelationsLater { due_on })
}

fn team_difficulties(case: &Case<'_>) -> Vec<AdjustmentReason> {
    let desk = case.desk;
    let open = case.worker.team_relations.iter().filter(|look| {
        look.difficulty_found && look.on <= desk.as_of && desk.known(look.dealt_with_on).is_none()
    });
    let mut days: Vec<NaiveDate> = open.map(|look| look.on).collect();
    days.sort_unstable();
    let reasons = days
        .into_iter()
        .map(|found_on| AdjustmentReason::TeamDifficultyOpen {
            found_on,
            owner: owner(desk),
        });
    reasons.collect()
}

fn peer_network(case: &Case<'_>) -> Option<AdjustmentReason> {
    let owner = owner(case.desk);
    let reason = match case.worker.peer_network {
        PeerNetwork::NotRecorded => AdjustmentReason::PeerNetworkNotRecorded { owner },
        PeerNetwork::NoneThere => AdjustmentReason::PeerNetworkToStart { owner },
        PeerNetwork::Linked | PeerNetwork::BeingStarted | PeerNetwork::NotWanted => return None,
    };
    Some(reason).filter(|_| case.is_peer_support())
}

fn needs(case: &Case<'_>, to_do: &mut Vec<AdjustmentReason>, in_order: &mut Vec<AdjustmentReason>) {
    let desk = case.desk;
    let open = case.worker.check_ins.iter().filter(|check_in| {
        let known = check_in.on <= desk.as_of && check_in.need_raised;
        known && desk.known(check_in.acted_on).is_none()
    });
    let mut days: Vec<NaiveDate> = open.map(|check_in| check_in.on).collect();
    days.sort_unstable();
    for raised_on in days {
        let due_on = add_days(raised_on, desk.policy.wellbeing.act_on_need_within_days);
        if due_on < desk.as_of {
            to_do.push(AdjustmentReason::NeedLate {
                raised_on,
                due_on,
                days_over: desk.days_over(due_on),
                owner: owner(desk),
            });
        } else {
            in_order.push(AdjustmentReason::NeedOpen { raised_on, due_on });
        }
    }
}

fn plans(case: &Case<'_>, to_do: &mut Vec<AdjustmentReason>, in_order: &mut Vec<AdjustmentReason>) {
    let desk = case.desk;
    let made = case.worker.plans.iter();
    let mut made: Vec<&WellbeingPlan> = made.filter(|p| p.identified_on <= desk.as_of).collect();
    made.sort_by(|one, other| one.id.cmp(&other.id));
    if made.is_empty() && case.is_peer_support() {
        to_do.push(AdjustmentReason::PlanMissing { owner: owner(desk) });
    }
    for plan in made {
        let id = || plan.id.clone();
        let enacted = desk.known(plan.enacted_on);
        match (enacted, desk.known(plan.difficulty_since)) {
            (Some(on), _) => in_order.push(AdjustmentReason::PlanCarriedOut {
                plan: id(),
                on,
                offers: plan.options.clone(),
            }),
            (None, Some(since)) => to_do.push(AdjustmentReason::PlanNotCarriedOut {
                plan: id(),
                since,
                owner: owner(desk),
            }),
            (None, None) => in_order.push(AdjustmentReason::PlanThere {
                plan: id(),
                offers: plan.options.clone(),
            }),
        }
        if !plan.options.contains(&PlanOption::SourceOfSupport) {
            to_do.push(AdjustmentReason::PlanWithoutSupport { plan: id() });
        }
    }
}
