//! The points of a referral, part by part, and what is to be said about each.

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::clock::Count;
use super::facts::CancelledBy;
use super::order::PlaceFacts;
use super::policy::{AgeingDays, OrderKey, StageTarget, WaitingListPolicy};
use super::targets::Measured;
use super::{Contributions, WaitingReason};
use crate::decision::CareError;

/// What the place of a referral turns on.
#[derive(Clone, Copy)]
pub(super) struct Weighed {
    pub(super) facts: PlaceFacts,
    pub(super) points: Contributions,
    /// Beyond the target whose breach the policy reads, in its unit; 0 within it.
    pub(super) over: u32,
    pub(super) weeks: u32,
}

impl Weighed {
    /// Adds the points of groups.
    #[inline]
    pub(super) fn add_groups(&mut self, points: u32) {
        self.points.groups = self.points.groups.saturating_add(points);
        self.points.total = self.points.total.saturating_add(points);
        self.facts.points = self.points.total;
    }
}

/// What the points are reckoned from, whether it was read from a record or from columns.
pub(super) struct Reckoned {
    /// The place of the band, 0 for the most urgent.
    pub(super) band: u32,
    /// Points of the groups, each counted once.
    pub(super) groups: u32,
    pub(super) since: NaiveDate,
    /// The days that make up the weeks of ageing.
    pub(super) ageing_days: u32,
    /// Days on the policy's clock, where the order reads them.
    pub(super) clock_days: u32,
    pub(super) over: u32,
    pub(super) cancelled_by_service: u32,
}

impl Reckoned {
    #[inline]
    pub(super) fn weigh(&self, policy: &WaitingListPolicy) -> Weighed {
        let band = usize::try_from(self.band).ok();
        let band = band.and_then(|place| policy.bands.get(place));
        let (weeks, ageing) = policy.points.ageing.as_ref().map_or((0, 0), |ageing| {
            let weeks = self.ageing_days.checked_div(7).unwrap_or(0);
            let weeks = weeks.min(ageing.at_most_weeks.unwrap_or(u32::MAX));
            (weeks, weeks.saturating_mul(ageing.points_a_week))
        });
        let rule = policy.points.cancelled_by_service.as_ref();
        let cancelled_by_service = rule.map_or(0, |rule| {
            let times = self.cancelled_by_service.min(rule.at_most_times);
            rule.points_each.saturating_mul(times)
        });
        let mut points = Contributions {
            band: band.map_or(0, |band| band.points),
            groups: self.groups,
            ageing,
            breach: breach_points(policy, self.over),
            cancelled_by_service,
            total: 0,
        };
        points.total = points
            .band
            .saturating_add(points.groups)
            .saturating_add(points.ageing)
            .saturating_add(points.breach)
            .saturating_add(points.cancelled_by_service);
        Weighed {
            facts: PlaceFacts {
                band: self.band,
                breached: self.over > 0,
                points: points.total,
                since: self.since,
                clock_days: self.clock_days,
                cancelled_by_service: self.cancelled_by_service,
            },
            points,
            over: self.over,
            weeks,
        }
    }
}

pub(super) fn weigh(case: &Case<'_>) -> Result<Weighed, CareError> {
    let context = case.context;
    let count = Count::of(case, &context.rules);
    let on_clock = || count.days(case.since, context.as_of);
    let ageing = context.policy.points.ageing.as_ref();
    let reckoned = Reckoned {
        band: context
            .band(case.band_id())
            .map_or(u32::MAX, |(place, _)| place),
        groups: groups(case),
        since: case.since,
        ageing_days: match ageing.map(|ageing| ageing.counted) {
            None => 0,
            Some(AgeingDays::Waited) => case.days_waited(),
            Some(AgeingDays::OnClock) => on_clock(),
        },
        clock_days: if reads_clock_days(context.policy) {
            on_clock()
        } else {
            0
        },
        over: over(case, &count)?,
        cancelled_by_service: cancelled_by_service(case),
    };
    Ok(reckoned.weigh(context.policy))
}

/// Whether the order reads the days on the clock.
pub(super) fn reads_clock_days(policy: &WaitingListPolicy) -> bool {
    policy.order.contains(&OrderKey::ClockDays)
}

/// A group counts once, however often it is recorded.
fn groups(case: &Case<'_>) -> u32 {
    let recorded = &case.referral.groups;
    let first = |position: usize, code: &String| !recorded.iter().take(position).any(|c| c == code);
    recorded
        .iter()
        .enumerate()
        .filter(|(position, code)| first(*position, code))
        .filter_map(|(_, code)| case.context.policy.groups.get(code))
        .fold(0, |sum, group| sum.saturating_add(group.points))
}

/// The target whose breach the policy reads.
pub(super) fn breach_target<'a>(context: &Context<'a>) -> Option<(&'a str, &'a StageTarget)> {
    let name = context.policy.breach_target.as_deref()?;
    Some((name, context.policy.targets.get(name)?))
}

fn over(case: &Case<'_>, count: &Count) -> Result<u32, CareError> {
    let Some((name, target)) = breach_target(case.context) else {
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

pub(super) fn breach_points(policy: &WaitingListPolicy, over: u32) -> u32 {
    let Some(breach) = policy.points.breach.as_ref().filter(|_| over > 0) else {
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
        .filter(|c| c.by == CancelledBy::Service && c.on <= case.context.as_of)
        .count();
    u32::try_from(times).unwrap_or(u32::MAX)
}

/// The codes of the same.
pub(super) fn point_codes(case: &Case<'_>, weighed: &Weighed) -> Vec<&'static str> {
    let reasons = point_reasons(case, weighed);
    reasons.iter().map(WaitingReason::stable_code).collect()
}

/// What each part of the points comes from.
pub(super) fn point_reasons(case: &Case<'_>, weighed: &Weighed) -> Vec<WaitingReason> {
    let policy = case.context.policy;
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
    if let Some((target, _)) = breach_target(case.context).filter(|_| points.breach > 0) {
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
            points: case.context.band(band).map_or(0, |(_, band)| band.points),
        },
    }
}
