//! How many later arrivals can ever come before somebody who waits: a bound, or the clause for
//! which there is none.
//!
//! The keys are read in their order. A key that nobody who came later can win (the day since
//! which one waits) ends the search. A key that a later arrival can win for a time (a breach, or
//! points that the weeks waited make up for) adds to the window. A key that a later arrival can
//! win however late it comes has no bound.

use super::case::{Context, leaves_at};
use super::points::breach_target;
use super::policy::{AgeingDays, DayUnit, OrderKey, ReferralStep, StageTarget};
use super::{Overtaking, WaitingReason};

/// Days within which a later arrival can win a key, or the clause for which there is no end.
type Window = Result<u32, &'static str>;

/// `arrivals_a_week` is the most that arrive in any seven days in a row.
pub(super) fn overtaking(context: &Context<'_>, arrivals_a_week: u32) -> Overtaking {
    let mut answer = Overtaking {
        as_of: context.as_of,
        policy: context.stamp(),
        bounded: false,
        window_days: None,
        most_places: None,
        clause: None,
        reasons: Vec::new(),
    };
    match window(context, &context.policy.order) {
        Ok(window_days) => {
            let weeks = u64::from(window_days).div_ceil(7);
            let most_places = weeks.saturating_mul(u64::from(arrivals_a_week));
            answer.bounded = true;
            answer.window_days = Some(window_days);
            answer.most_places = Some(most_places);
            answer.reasons.push(WaitingReason::OvertakingBounded {
                window_days,
                most_places,
            });
        }
        Err(clause) => {
            let clause = clause.to_owned();
            answer.clause = Some(clause.clone());
            answer
                .reasons
                .push(WaitingReason::OvertakingUnbounded { clause });
        }
    }
    answer
}

/// `keys` are those that are still to be read; where there are none left, the wait decides.
fn window(context: &Context<'_>, keys: &[OrderKey]) -> Window {
    let Some((key, rest)) = keys.split_first() else {
        return Ok(0);
    };
    match key {
        // Nobody who came later has waited since an earlier day.
        OrderKey::WaitingSince => Ok(0),
        OrderKey::Band if context.policy.bands.len() > 1 => {
            Err("the key band, before the wait, in order")
        }
        OrderKey::Band => window(context, rest),
        OrderKey::CancelledByService => {
            Err("the key cancelled_by_service, before the wait, in order")
        }
        OrderKey::ClockDays if pauses(context) => {
            Err("the clock, which deducts or resets, before the wait, in order")
        }
        OrderKey::ClockDays => Ok(0),
        OrderKey::Breached => Ok(breach_window(context)?.max(window(context, rest)?)),
        OrderKey::Points => points_window(context, rest),
    }
}

fn pauses(context: &Context<'_>) -> bool {
    let rules = &context.rules;
    !rules.deducts.is_empty()
        || rules.resets_at_cancellation.is_some()
        || rules.reasonable_offer.is_some()
}

/// Why a later arrival can be past a target that an earlier one is not past, at any time.
fn breaches_anew(context: &Context<'_>, target: &StageTarget) -> Option<&'static str> {
    if target.from != ReferralStep::Received
        || (target.unit == DayUnit::ClockDays && pauses(context))
    {
        return Some("breach_target, which does not count from the day since which one waits");
    }
    // Who has met the target and waits on is not past it, however long that takes.
    let leaves_at = leaves_at(context.policy);
    let met_by_leaving = target.to == leaves_at || target.to == ReferralStep::FirstSession;
    (!met_by_leaving).then_some("breach_target, which one can meet and still wait")
}

/// A later arrival is past its target and the earlier one is not only while the earlier one's
/// target runs: that is as long as the longest target takes.
fn breach_window(context: &Context<'_>) -> Window {
    let Some((_, target)) = breach_target(context) else {
        return Ok(0);
    };
    if let Some(clause) = breaches_anew(context, target) {
        return Err(clause);
    }
    let (least, most) = extremes(context, target);
    if least == most {
        return Ok(0);
    }
    match target.unit {
        DayUnit::Days | DayUnit::ClockDays => Ok(most),
        DayUnit::WorkingDays => context
            .working
            .longest_span_days(most)
            .ok_or("breach_target, which is longer than the bank holidays are known"),
    }
}

/// The least and the most that a target allows, over all bands.
fn extremes(context: &Context<'_>, target: &StageTarget) -> (u32, u32) {
    let within = || {
        context
            .policy
            .bands
            .iter()
            .map(|band| target.within_for(&band.id))
    };
    (within().min().unwrap_or(0), within().max().unwrap_or(0))
}

/// With `p` points a week and at most `m` points that a later arrival can have more by anything
/// else, who comes `w` whole weeks later with `p * w > m` always has fewer points. Where the
/// points are equal, the rest of the keys decides.
fn points_window(context: &Context<'_>, rest: &[OrderKey]) -> Window {
    let gain = most_gain(context)?;
    let ageing = context.policy.points.ageing.as_ref();
    let Some(ageing) = ageing.filter(|ageing| ageing.points_a_week > 0) else {
        return match gain {
            // All points are equal for good.
            0 => window(context, rest),
            _ => Err("points.ageing, which is not there or 0"),
        };
    };
    if ageing.counted == AgeingDays::OnClock && pauses(context) {
        return Err("points.ageing.counted, on a clock that deducts or resets");
    }
    if ageing.at_most_weeks.is_some() {
        return match gain {
            // Nobody who came later has more, and all are equal once the weeks are at the cap.
            0 => window(context, rest),
            _ => Err("points.ageing.at_most_weeks, after which waiting adds nothing"),
        };
    }
    let weeks = gain
        .checked_div(ageing.points_a_week)
        .unwrap_or(0)
        .saturating_add(1);
    let window_days = weeks.saturating_mul(7).saturating_sub(1);
    if gain == 0 {
        // Who came later is equal at most, and only within one week.
        return Ok(window(context, rest).map_or(window_days, |days| days.min(window_days)));
    }
    Ok(window_days)
}

/// The most points that a later arrival can have more, the weeks waited left out.
fn most_gain(context: &Context<'_>) -> Window {
    let policy = context.policy;
    let bands = || policy.bands.iter().map(|band| band.points);
    let most = bands().max().unwrap_or(0);
    let band = most.saturating_sub(bands().min().unwrap_or(0));
    let groups = policy.groups.values().map(|group| group.points);
    let cancelled = policy.points.cancelled_by_service.as_ref();
    let cancelled = cancelled.map_or(0, |p| p.points_each.saturating_mul(p.at_most_times));
    let breach = breach_gain(context)?;
    Ok(groups
        .chain([band, cancelled, breach])
        .fold(0, u32::saturating_add))
}

/// A breach gains a later arrival at most its points and what the targets differ by; where it can
/// be past the target anew, only a limit on the days over helps.
fn breach_gain(context: &Context<'_>) -> Window {
    let (Some(breach), Some((_, target))) = (&context.policy.points.breach, breach_target(context))
    else {
        return Ok(0);
    };
    let (least, most) = extremes(context, target);
    let limit = breach.at_most_days_over;
    let over = if breaches_anew(context, target).is_none() {
        let differ = most.saturating_sub(least);
        if differ == 0 {
            return Ok(0);
        }
        limit.map_or(differ, |limit| limit.min(differ))
    } else if breach.each_day_over == 0 {
        0
    } else {
        limit.ok_or("points.breach.each_day_over, without at_most_days_over")?
    };
    Ok(breach
        .points
        .saturating_add(over.saturating_mul(breach.each_day_over)))
}
