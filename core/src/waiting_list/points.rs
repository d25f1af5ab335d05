//! The points of a referral, part by part, and what is to be said about each.

use super::case::{Case, Desk};
use super::clock::Count;
use super::facts::CancelledBy;
use super::order::PlaceFacts;
use super::policy::{AgeingDays, OrderKey, StageTarget};
use super::targets::Measured;
use super::{Contributions, WaitingReason};
use crate::decision::CareError;

/// What the place of a referral turns on.
pub(super) struct Weighed {
    pub(super) facts: PlaceFacts,
    pub(super) points: Contributions,
    /// Beyond the target whose breach the policy reads, in its unit; 0 within it.
    pub(super) over: u32,
    pub(super) weeks: u32,
}

pub(super) fn weigh(case: &Case<'_>) -> Result<Weighed, CareError> {
    let desk = case.desk;
    let policy = desk.policy;
    let count = Count::of(case, &desk.rules);
    let (place, band) = desk
        .band(case.band_id())
        .map_or((u32::MAX, 0), |(place, band)| (place, band.points));
    let groups = groups(case);
    let (weeks, ageing) = ageing(case, &count);
    let over = over(case, &count)?;
    let breach = breach_points(desk, over);
    let cancelled_times = cancelled_by_service(case);
    let cancelled = policy.points.cancelled_by_service.as_ref().map_or(0, |p| {
        p.points_each
            .saturating_mul(cancelled_times.min(p.at_most_times))
    });
    let total = [band, groups, ageing, breach, cancelled]
        .into_iter()
        .fold(0, u32::saturating_add);
    let clock_days = if policy.order.contains(&OrderKey::ClockDays) {
        count.days(case.since, desk.as_of)
    } else {
        0
    };
    Ok(Weighed {
        facts: PlaceFacts {
            band: place,
            breached: over > 0,
            points: total,
            since: case.since,
            clock_days,
            cancelled_by_service: cancelled_times,
        },
        points: Contributions {
            band,
            groups,
            ageing,
            breach,
            cancelled_by_service: cancelled,
            total,
        },
        over,
        weeks,
    })
}

/// A group counts once, however often it is recorded.
fn groups(case: &Case<'_>) -> u32 {
    let recorded = &case.referral.groups;
    let first = |position: usize, code: &String| !recorded.iter().take(position).any(|c| c == code);
    recorded
        .iter()
        .enumerate()
        .filter(|(position, code)| first(*position, code))
        .filter_map(|(_, code)| case.desk.policy.groups.get(code))
        .fold(0, |sum, group| sum.saturating_add(group.points))
}

fn ageing(case: &Case<'_>, count: &Count) -> (u32, u32) {
    let Some(ageing) = &case.desk.policy.points.ageing else {
        return (0, 0);
    };
    let days = match ageing.counted {
        AgeingDays::Waited => case.days_waited(),
        AgeingDays::OnClock => count.days(case.since, case.desk.as_of),
    };
    let weeks = days.checked_div(7).unwrap_or(0);
    let weeks = weeks.min(ageing.at_most_weeks.unwrap_or(u32::MAX));
    (weeks, weeks.saturating_mul(ageing.points_a_week))
}

/// The target whose breach the policy reads.
pub(super) fn breach_target<'a>(desk: &Desk<'a>) -> Option<(&'a str, &'a StageTarget)> {
    let name = desk.policy.breach_target.as_deref()?;
    Some((name, desk.policy.targets.get(name)?))
}

fn over(case: &Case<'_>, count: &Count) -> Result<u32, CareError> {
    let Some((name, target)) = breach_target(case.desk) else {
        return Ok(0);
    };
    let measured = Measured {
        case,
        count,
        name,
        from: target.from,
        to: target.to,
        owner: None,
        unit: target.unit,
        within: target.within_for(case.band_id()),
        share_percent: None,
        due_soon: 0,
        ended_on: None,
        applies: true,
    };
    measured.over()
}

pub(super) fn breach_points(desk: &Desk<'_>, over: u32) -> u32 {
    let Some(breach) = desk.policy.points.breach.as_ref().filter(|_| over > 0) else {
        return 0;
    };
    let counted = over.min(breach.at_most_days_over.unwrap_or(u32::MAX));
    let more = counted.saturating_mul(breach.each_day_over);
    breach.points.saturating_add(more)
}

fn cancelled_by_service(case: &Case<'_>) -> u32 {
    let times = case
        .referral
        .cancellations
        .iter()
        .filter(|c| c.by == CancelledBy::Service && c.on <= case.desk.as_of)
        .count();
    u32::try_from(times).unwrap_or(u32::MAX)
}

/// What each part of the points comes from.
pub(super) fn point_reasons(case: &Case<'_>, weighed: &Weighed) -> Vec<WaitingReason> {
    let policy = case.desk.policy;
    let points = &weighed.points;
    let mut reasons = vec![band_reason(case)];
    let mut groups = case.referral.groups.clone();
    groups.sort_unstable();
    groups.dedup();
    if points.groups > 0 {
        reasons.push(WaitingReason::GroupsAdd {
            groups: groups.clone(),
            points: points.groups,
        });
    }
    for code in groups {
        let group = policy.groups.get(&code).filter(|group| group.points > 0);
        if let Some(action) = group.and_then(|group| group.positive_action.as_ref()) {
            reasons.push(WaitingReason::PositiveAction {
                group: code,
                characteristic: action.characteristic,
            });
        }
    }
    if let Some(ageing) = policy.points.ageing.as_ref().filter(|_| points.ageing > 0) {
        reasons.push(WaitingReason::WeeksWaited {
            weeks: weighed.weeks,
            points: points.ageing,
            capped: ageing.at_most_weeks == Some(weighed.weeks),
        });
    }
    if let Some((target, _)) = breach_target(case.desk).filter(|_| points.breach > 0) {
        reasons.push(WaitingReason::BreachAdds {
            target: target.to_owned(),
            over: weighed.over,
            points: points.breach,
        });
    }
    if points.cancelled_by_service > 0 {
        reasons.push(WaitingReason::CancelledByService {
            times: weighed.facts.cancelled_by_service,
            points: points.cancelled_by_service,
        });
    }
    reasons
}

fn band_reason(case: &Case<'_>) -> WaitingReason {
    let placed_as = case.band_id().to_owned();
    match &case.referral.band {
        None => WaitingReason::BandNotRecorded { placed_as },
        Some(band) => WaitingReason::BandRecorded {
            band: band.clone(),
            points: case.desk.band(band).map_or(0, |(_, band)| band.points),
        },
    }
}
