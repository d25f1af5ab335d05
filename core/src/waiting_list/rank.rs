//! The list in order, the place of one, and why one is before another.

use super::answers::{PlaceChange, RankedReferral};
use super::case::{Case, Context, whole_days};
use super::facts::Referral;
use super::order::{by_identifier, place};
use super::points::{Weighed, breach_points, breach_target, point_reasons, weigh};
use super::policy::{AgeingDays, DayUnit, OrderKey};
use super::routes::{Belongs, belongs};
use super::stages::target_standing;
use super::targets::reason;
use super::{
    Comparison, Contributions, Explanation, Ranking, ReferralApart, TargetState, WaitingReason,
};
use crate::calendar::add_days;
use crate::decision::columns::recorded_twice;
use crate::decision::{CareError, Problem, Rejected, decide_each};

/// A referral on the list, with the key that places it.
pub(super) struct Entry<'a> {
    key: u128,
    referral: &'a Referral,
    weighed: Weighed,
    reasons: Vec<WaitingReason>,
}

/// A whole list, sorted out: everything that went in is in one part of it.
pub(super) struct Sorted<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    immediate: Vec<ReferralApart>,
    elsewhere: Vec<ReferralApart>,
    not_waiting: Vec<ReferralApart>,
    rejected: Vec<Rejected>,
}

impl<'a> Sorted<'a> {
    pub(super) fn of(context: &Context<'_>, referrals: &'a [Referral]) -> Result<Self, CareError> {
        let mut sorted = Self {
            entries: Vec::with_capacity(referrals.len()),
            immediate: Vec::new(),
            elsewhere: Vec::new(),
            not_waiting: Vec::new(),
            rejected: Vec::new(),
        };
        let add = |referral| sorted.add(context, referral);
        let (_, rejected) = decide_each(context.watch, referrals, |referral| &referral.id, add)?;
        sorted.rejected = rejected;
        sorted.entries.sort_unstable_by(|a, b| {
            let ties = || by_identifier(&a.referral.id, &b.referral.id);
            a.key.cmp(&b.key).then_with(ties)
        });
        for list in [
            &mut sorted.immediate,
            &mut sorted.elsewhere,
            &mut sorted.not_waiting,
        ] {
            list.sort_unstable_by(|a, b| by_identifier(&a.referral, &b.referral));
        }
        Ok(sorted)
    }

    fn add(&mut self, context: &Context<'_>, referral: &'a Referral) -> Result<(), CareError> {
        let case = Case::open(context, referral)?;
        match belongs(&case) {
            Belongs::Immediate(apart) => self.immediate.push(apart),
            Belongs::Elsewhere(apart) => self.elsewhere.push(apart),
            Belongs::NotWaiting(apart) => self.not_waiting.push(apart),
            Belongs::OnTheList(mut reasons) => {
                let weighed = weigh(&case)?;
                if referral.band.is_none() {
                    reasons.push(WaitingReason::BandNotRecorded {
                        placed_as: case.band_id().to_owned(),
                    });
                }
                self.entries.push(Entry {
                    key: place(&context.policy.order, &weighed.facts),
                    referral,
                    weighed,
                    reasons,
                });
            }
        }
        Ok(())
    }
}

/// The whole list, the next first.
pub(super) fn rank(context: &Context<'_>, referrals: &[Referral]) -> Result<Ranking, CareError> {
    let sorted = Sorted::of(context, referrals)?;
    let ranked = (1_u64..).zip(sorted.entries).map(|(place, entry)| {
        let facts = entry.weighed.facts;
        RankedReferral {
            referral: entry.referral.id.clone(),
            place,
            points: entry.weighed.points,
            breached: facts.breached,
            waiting_since: facts.since,
            days_waited: whole_days(facts.since, context.as_of),
            reasons: entry.reasons,
        }
    });
    Ok(Ranking {
        as_of: context.as_of,
        policy: context.stamp(),
        immediate: sorted.immediate,
        ranked: ranked.collect(),
        elsewhere: sorted.elsewhere,
        not_waiting: sorted.not_waiting,
        rejected: sorted.rejected,
    })
}

/// The place of one, its points and what would change it.
pub(super) fn explain(
    context: &Context<'_>,
    referrals: &[Referral],
    id: &str,
) -> Result<Explanation, CareError> {
    let referral = one(referrals, id)?;
    let case = Case::open(context, referral)?;
    let sorted = Sorted::of(context, referrals)?;
    let of = u64::try_from(sorted.entries.len()).unwrap_or(u64::MAX);
    let mut explanation = Explanation {
        referral: id.to_owned(),
        as_of: context.as_of,
        policy: context.stamp(),
        place: None,
        of,
        points: Contributions::default(),
        order: context.policy.order.clone(),
        reasons: Vec::new(),
        changes: Vec::new(),
        set_aside: case.set_aside(),
    };
    match belongs(&case) {
        Belongs::Immediate(apart) | Belongs::Elsewhere(apart) | Belongs::NotWaiting(apart) => {
            explanation.reasons = apart.reasons;
        }
        Belongs::OnTheList(reasons) => {
            let weighed = weigh(&case)?;
            let ahead = sorted.entries.iter().take_while(|e| e.referral.id != id);
            let (before, last) = ahead.fold((0_u64, None), |(count, _), entry| {
                (count.saturating_add(1), Some(entry))
            });
            let place = before.saturating_add(1);
            explanation.place = Some(place);
            explanation
                .reasons
                .push(WaitingReason::Placed { place, of });
            explanation.reasons.extend(point_reasons(&case, &weighed));
            explanation.reasons.extend(breach_reason(&case)?);
            explanation.reasons.extend(case.start_reasons());
            explanation.reasons.extend(reasons);
            if let Some(before) = last {
                let deciding = ahead_by(context, before, referral, &weighed);
                explanation.reasons.push(deciding);
            }
            explanation.changes = changes(&case, &weighed, last)?;
            explanation.points = weighed.points;
        }
    }
    Ok(explanation)
}

fn one<'r>(referrals: &'r [Referral], id: &str) -> Result<&'r Referral, CareError> {
    let mut named = referrals.iter().filter(|referral| referral.id == id);
    let problem = match (named.next(), named.next()) {
        (Some(referral), None) => return Ok(referral),
        (Some(referral), Some(_)) => return Err(recorded_twice(&referral.id)),
        (None, _) => Problem::new(
            "facts.unknown_referral",
            "id",
            "The list has no such referral.",
        ),
    };
    Err(CareError::FactsInvalid {
        record: id.to_owned(),
        problems: vec![problem.with_found(id)],
    })
}

fn breach_reason(case: &Case<'_>) -> Result<Option<WaitingReason>, CareError> {
    let Some((name, target)) = breach_target(case.context) else {
        return Ok(None);
    };
    let count = super::clock::Count::of(case, &case.context.rules);
    Ok(reason(&target_standing(case, &count, name, target)?))
}

/// What would change the place, soonest first.
fn changes(
    case: &Case<'_>,
    weighed: &Weighed,
    before: Option<&Entry<'_>>,
) -> Result<Vec<PlaceChange>, CareError> {
    let context = case.context;
    let mut list = Vec::new();
    if case.referral.band.is_none() {
        list.push(PlaceChange::RecordBand {
            placed_as: case.band_id().to_owned(),
        });
    }
    let ageing = context.policy.points.ageing.as_ref().filter(|ageing| {
        let more = ageing.at_most_weeks.is_none_or(|most| weighed.weeks < most);
        more && ageing.counted == AgeingDays::Waited && ageing.points_a_week > 0
    });
    if let Some(ageing) = ageing {
        let next_week = weighed.weeks.saturating_add(1).saturating_mul(7);
        list.push(PlaceChange::WaitsOn {
            on: add_days(case.since, next_week),
            adds: ageing.points_a_week,
        });
    }
    let reads_breach = context.policy.order.contains(&OrderKey::Breached)
        || context.policy.points.breach.is_some();
    if let Some((name, target)) = breach_target(context).filter(|_| reads_breach) {
        let count = super::clock::Count::of(case, &context.rules);
        let standing = target_standing(case, &count, name, target)?;
        let ahead = matches!(standing.state, TargetState::OnTime | TargetState::DueSoon);
        if let Some(due_on) = standing.due_on.filter(|_| ahead) {
            let on = match target.unit {
                DayUnit::WorkingDays => {
                    let next = context.working.after(due_on, 1);
                    next.map_err(|outside| case.outside(outside))?
                }
                DayUnit::Days | DayUnit::ClockDays => add_days(due_on, 1),
            };
            list.push(PlaceChange::Breaches {
                on,
                adds: breach_points(context.policy, 1),
            });
        }
    }
    if let Some(before) = before {
        let lacking = before
            .weighed
            .points
            .total
            .saturating_sub(weighed.points.total);
        if lacking > 0 && context.policy.order.contains(&OrderKey::Points) {
            list.push(PlaceChange::PointsOfTheOneBefore {
                referral: before.referral.id.clone(),
                lacking,
            });
        }
    }
    Ok(list)
}

/// The first key in which one referral is before another.
fn ahead_by(
    context: &Context<'_>,
    first: &Entry<'_>,
    second_referral: &Referral,
    second_weighed: &Weighed,
) -> WaitingReason {
    let (a, b) = (&first.weighed.facts, &second_weighed.facts);
    let first_id = &first.referral.id;
    let names = || (first_id.clone(), second_referral.id.clone());
    let parts = (first.weighed.points, second_weighed.points);
    let by_wait = [OrderKey::WaitingSince];
    for key in context.policy.order.iter().chain(&by_wait) {
        let (first, second) = names();
        match key {
            OrderKey::Band if a.band != b.band => {
                return WaitingReason::AheadByBand {
                    first,
                    second,
                    first_band: band_name(context, a.band),
                    second_band: band_name(context, b.band),
                };
            }
            OrderKey::Breached if a.breached != b.breached => {
                let target = breach_target(context).map_or("", |(name, _)| name);
                return WaitingReason::AheadByBreach {
                    first,
                    second,
                    target: target.to_owned(),
                };
            }
            OrderKey::Points if a.points != b.points => {
                return WaitingReason::AheadByPoints {
                    first,
                    second,
                    first_points: a.points,
                    second_points: b.points,
                    most_by: most_by(&parts.0, &parts.1).to_owned(),
                };
            }
            OrderKey::WaitingSince if a.since != b.since => {
                return WaitingReason::AheadByWait {
                    first,
                    second,
                    first_since: a.since,
                    second_since: b.since,
                };
            }
            OrderKey::ClockDays if a.clock_days != b.clock_days => {
                return WaitingReason::AheadByClockDays {
                    first,
                    second,
                    first_days: a.clock_days,
                    second_days: b.clock_days,
                };
            }
            OrderKey::CancelledByService if a.cancelled_by_service != b.cancelled_by_service => {
                return WaitingReason::AheadByCancellations {
                    first,
                    second,
                    first_times: a.cancelled_by_service,
                    second_times: b.cancelled_by_service,
                };
            }
            _ => {}
        }
    }
    let (first, second) = names();
    WaitingReason::AheadByIdentifier { first, second }
}

fn band_name(context: &Context<'_>, place: u32) -> String {
    let bands = (0_u32..).zip(&context.policy.bands);
    let mut named = bands.filter(|(position, _)| *position == place);
    named
        .next()
        .map_or_else(String::new, |(_, band)| band.id.clone())
}

/// The part of the points by which the first gains most on the second.
fn most_by(first: &Contributions, second: &Contributions) -> &'static str {
    let gains = [
        ("its band", first.band.saturating_sub(second.band)),
        ("its groups", first.groups.saturating_sub(second.groups)),
        (
            "the weeks waited",
            first.ageing.saturating_sub(second.ageing),
        ),
        ("its breach", first.breach.saturating_sub(second.breach)),
        (
            "appointments the service cancelled",
            first
                .cancelled_by_service
                .saturating_sub(second.cancelled_by_service),
        ),
    ];
    let mut most = ("its points", 0);
    for gain in gains {
        if gain.1 > most.1 {
            most = gain;
        }
    }
    most.0
}

/// Which of two is first, in one sentence.
pub(super) fn compare(
    context: &Context<'_>,
    a: &Referral,
    b: &Referral,
) -> Result<Comparison, CareError> {
    if a.id == b.id {
        return Err(recorded_twice(&a.id));
    }
    let mut comparison = Comparison {
        as_of: context.as_of,
        policy: context.stamp(),
        first: None,
        second: None,
        sentence: String::new(),
        reasons: Vec::new(),
    };
    let (list_a, list_b) = (Case::open(context, a)?, Case::open(context, b)?);
    for case in [&list_a, &list_b] {
        if let Belongs::Immediate(apart) | Belongs::Elsewhere(apart) | Belongs::NotWaiting(apart) =
            belongs(case)
        {
            let apart_id = apart.referral;
            comparison
                .reasons
                .push(WaitingReason::NotBothWaiting { apart: apart_id });
            comparison.reasons.extend(apart.reasons);
        }
    }
    if comparison.reasons.is_empty() {
        let pair = [a.clone(), b.clone()];
        // Weighing can fail only for a day outside the bank holidays: say so.
        weigh(&list_a)?;
        weigh(&list_b)?;
        let sorted = Sorted::of(context, &pair)?;
        if let [first, second] = sorted.entries.as_slice() {
            comparison.first = Some(first.referral.id.clone());
            comparison.second = Some(second.referral.id.clone());
            let why = ahead_by(context, first, second.referral, &second.weighed);
            comparison.reasons.push(why);
        }
    }
    comparison.sentence = comparison
        .reasons
        .first()
        .map_or_else(String::new, ToString::to_string);
    Ok(comparison)
}
