//! How many new clients there is room for: the smallest of what the role, the hours, each
//! adjustment and the week leave. A part of a client does not count.

use super::AvailabilityReason;
use super::case::Case;
use super::policy::RoleAvailability;
use crate::adjustments::{AdjustmentEffect, Limit};

/// Room for clients under some adjustments.
pub(super) struct Room {
    pub(super) caseload_at_most: u32,
    pub(super) places: u32,
}

pub(super) fn room(case: &Case<'_>, role: &RoleAvailability, limits: &[Limit]) -> Room {
    let own = limits.iter().filter_map(|one| at_most(case, role, one));
    let caseload_at_most = own.chain([by_hours(case, role, None)]).min().unwrap_or(0);
    let of_caseload = caseload_at_most.saturating_sub(case.supervision.caseload);
    let places = if limits.iter().any(leaves_no_time) {
        0
    } else {
        of_caseload.min(of_week(case, role))
    };
    Room {
        caseload_at_most,
        places,
    }
}

fn of_week(case: &Case<'_>, role: &RoleAvailability) -> u32 {
    let new = case.supervision.new_this_week;
    role.new_clients_a_week_at_most.saturating_sub(new)
}

/// A full caseload for the hours that somebody works, of the contract or agreed if fewer.
fn by_hours(case: &Case<'_>, role: &RoleAvailability, agreed: Option<u32>) -> u32 {
    let full_time = case.supervision.full_time_weekly_minutes;
    let hours = full_time.zip(case.weekly_minutes);
    let Some((full_time, contract)) = hours.filter(|_| role.pro_rata) else {
        return role.caseload_at_most;
    };
    let own = agreed.map_or(contract, |agreed| agreed.min(contract));
    share(role.caseload_at_most, own.min(full_time), full_time)
}

/// A share of a whole number, rounded down.
fn share(whole: u32, part: u32, of: u32) -> u32 {
    let product = u64::from(whole).saturating_mul(u64::from(part));
    let share = product.checked_div(u64::from(of)).unwrap_or(0);
    u32::try_from(share).unwrap_or(u32::MAX)
}

/// The caseload that one adjustment leaves; none where it says nothing of one.
fn at_most(case: &Case<'_>, role: &RoleAvailability, limit: &Limit) -> Option<u32> {
    match limit.effect {
        AdjustmentEffect::CaseloadAtMost { clients } => Some(clients),
        AdjustmentEffect::CaseloadShare { percent } => {
            Some(share(role.caseload_at_most, percent, 100))
        }
        AdjustmentEffect::HoursAtMost { minutes_a_week } if role.pro_rata => {
            Some(by_hours(case, role, Some(minutes_a_week)))
        }
        _ => None,
    }
}

const fn leaves_no_time(limit: &Limit) -> bool {
    matches!(
        limit.effect,
        AdjustmentEffect::HoursAtMost { minutes_a_week: 0 }
            | AdjustmentEffect::SessionsADayAtMost { sessions: 0 }
    )
}

/// Why there is room, or none: the deciding reason first.
pub(super) fn room_reasons(
    case: &Case<'_>,
    role: &RoleAvailability,
    limits: &[Limit],
    room: &Room,
) -> Vec<AvailabilityReason> {
    let caseload = case.supervision.caseload;
    let new_this_week = case.supervision.new_this_week;
    let at_most = role.new_clients_a_week_at_most;
    let caseload_at_most = room.caseload_at_most;
    let of_week = of_week(case, role);
    if let Some(limit) = limits.iter().find(|one| leaves_no_time(one)) {
        return vec![AvailabilityReason::NoTimeForClients {
            until: limit.until,
            adjustments: limit.adjustments.clone(),
        }];
    }
    if caseload >= caseload_at_most {
        return vec![AvailabilityReason::CaseloadFull {
            caseload,
            caseload_at_most,
        }];
    }
    if of_week == 0 {
        return vec![AvailabilityReason::WeekFull {
            new_this_week,
            at_most,
            again_from: case.supervision.next_week_from,
        }];
    }
    let mut reasons = vec![AvailabilityReason::PlacesLeft {
        places: room.places,
        caseload,
        caseload_at_most,
    }];
    if of_week < caseload_at_most.saturating_sub(caseload) {
        reasons.push(AvailabilityReason::WeekLeavesFewer {
            new_this_week,
            at_most,
        });
    }
    reasons
}

/// Why the most clients are fewer than a full caseload.
pub(super) fn smaller_caseload(
    case: &Case<'_>,
    role: &RoleAvailability,
    limits: &[Limit],
    room: &Room,
) -> Vec<AvailabilityReason> {
    let by_contract = by_hours(case, role, None);
    let mut reasons = Vec::new();
    let full_time = case.supervision.full_time_weekly_minutes;
    if let Some((full_time_weekly_minutes, weekly_minutes)) = full_time
        .zip(case.weekly_minutes)
        .filter(|_| by_contract < role.caseload_at_most)
    {
        reasons.push(AvailabilityReason::ProRata {
            caseload_at_most: by_contract,
            full_caseload: role.caseload_at_most,
            weekly_minutes,
            full_time_weekly_minutes,
        });
    }
    if room.caseload_at_most < by_contract {
        let deciding = limits
            .iter()
            .filter(|one| at_most(case, role, one) == Some(room.caseload_at_most));
        reasons.extend(deciding.map(|limit| AvailabilityReason::CaseloadAdjusted {
            caseload_at_most: room.caseload_at_most,
            until: limit.until,
            adjustments: limit.adjustments.clone(),
        }));
    }
    reasons
}

/// The adjustments leave fewer clients than the contract does.
pub(super) fn is_adjusted(case: &Case<'_>, role: &RoleAvailability, room: &Room) -> bool {
    room.caseload_at_most < by_hours(case, role, None)
}
