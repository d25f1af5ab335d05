//! How a wait is counted: what is deducted, what resets, and what each target makes of it.

use chrono::NaiveDate;

use super::case::{CLOCK_UNIT, Case, Desk, whole_days};
use super::facts::{
    AppointmentOffer, CancelledBy, ClockReview, OfferResponse, ReviewDecision, StopReason,
};
use super::policy::{ClockRegime, ClockRules, ReferralStep, UnavailabilityKind};
use super::regimes::rules;
use super::targets::{Measured, reason, standing};
use super::{Clock, ClockState, ClocksSideBySide, WaitingReason};
use crate::calendar::{add_days, days_between};
use crate::decision::CareError;
use crate::people::RecordedRisk;

/// What the rules make of a history: what is deducted and when the clock was reset.
pub(super) struct Count {
    /// Deducted, both days included, earliest first, none overlapping.
    periods: Vec<(NaiveDate, NaiveDate)>,
    /// Earliest first.
    pub(super) resets: Vec<NaiveDate>,
    referred_back: Option<NaiveDate>,
    reasons: Vec<WaitingReason>,
}

impl Count {
    pub(super) fn of(case: &Case<'_>, rules: &ClockRules) -> Self {
        let mut count = Self {
            periods: deducted_periods(case, rules),
            resets: Vec::new(),
            referred_back: None,
            reasons: Vec::new(),
        };
        count.apply_reviews(case, rules);
        count
    }

    /// Days counted from a day: from the last reset before, without what is deducted.
    pub(super) fn days(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let start = self.start(from, to);
        whole_days(start, to).saturating_sub(self.deducted(start, to))
    }

    /// The day from which it counts: the last reset, if there was one.
    fn start(&self, from: NaiveDate, to: NaiveDate) -> NaiveDate {
        let last = self.resets.iter().rev().find(|day| **day <= to);
        last.map_or(from, |day| from.max(*day))
    }

    /// Deducted days after a day, up to and including another.
    fn deducted(&self, after: NaiveDate, to: NaiveDate) -> u32 {
        let first = add_days(after, 1);
        let overlap = |(from, until): &(NaiveDate, NaiveDate)| {
            let days = days_between(first.max(*from), to.min(*until)).saturating_add(1);
            u32::try_from(days).unwrap_or(0)
        };
        self.periods
            .iter()
            .map(overlap)
            .fold(0, u32::saturating_add)
    }

    /// The last day on which no more than so many days are counted, if nothing else happens.
    pub(super) fn due(&self, from: NaiveDate, to: NaiveDate, within: u32) -> NaiveDate {
        let start = self.start(from, to);
        let mut due = add_days(start, within);
        for (from, until) in &self.periods {
            let from = add_days(start, 1).max(*from);
            if from <= due && from <= *until {
                due = add_days(due, whole_days(from, *until).saturating_add(1));
            }
        }
        due
    }

    fn apply_reviews(&mut self, case: &Case<'_>, rules: &ClockRules) {
        let triggers = self.triggers(case, rules);
        let reviewed = rules.resets_at_cancellation.is_some() || rules.reasonable_offer.is_some();
        let mut reviews: Vec<&ClockReview> = case
            .referral
            .reviews
            .iter()
            .filter(|review| reviewed && review.on <= case.desk.as_of)
            .collect();
        reviews.sort_by_key(|review| (review.on, review.decided));
        for trigger in triggers {
            let position = reviews.iter().position(|review| review.on >= trigger.on);
            let review = position.map(|position| reviews.remove(position));
            self.apply_trigger(case, &trigger, review);
        }
        // A review may decide on its own, after the first or the second cancellation.
        for review in reviews {
            self.apply_decision(review, review.on);
        }
        self.resets.sort_unstable();
        self.resets.dedup();
    }

    fn apply_decision(&mut self, review: &ClockReview, resets_on: NaiveDate) {
        self.reasons.push(WaitingReason::ReviewDecided {
            on: review.on,
            decided: review.decided,
        });
        match review.decided {
            ReviewDecision::Keep => {}
            ReviewDecision::Reset => self.resets.push(resets_on),
            ReviewDecision::ReferBack => {
                let earlier = self.referred_back.unwrap_or(review.on);
                self.referred_back = Some(earlier.min(review.on));
            }
        }
    }

    fn apply_trigger(&mut self, case: &Case<'_>, trigger: &Trigger, review: Option<&ClockReview>) {
        let risk = case.referral.risk;
        let resets = match review {
            Some(review) => review.decided == ReviewDecision::Reset,
            None => trigger.at_once && risk == RecordedRisk::NotHigh,
        };
        if resets {
            self.reasons.push(trigger.reason.clone());
        }
        match review {
            Some(review) => self.apply_decision(review, trigger.on),
            None => {
                if resets {
                    self.resets.push(trigger.on);
                } else if trigger.at_once {
                    self.reasons.push(WaitingReason::ResetHeldForReview {
                        risk,
                        lead: case.desk.service.high_risk_lead.clone(),
                    });
                }
                self.reasons.push(WaitingReason::ReviewDue {
                    since: trigger.on,
                    reviewed_by: case.desk.policy.clock_reviewed_by.clone(),
                });
            }
        }
    }

    /// Everything that asks for a review, earliest first.
    fn triggers(&mut self, case: &Case<'_>, rules: &ClockRules) -> Vec<Trigger> {
        let mut triggers = self.cancelled_too_often(case, rules);
        triggers.extend(self.refused_too_often(case, rules));
        triggers.sort_by_key(|trigger| trigger.on);
        triggers
    }

    fn cancelled_too_often(&mut self, case: &Case<'_>, rules: &ClockRules) -> Vec<Trigger> {
        let Some(resets_at) = rules.resets_at_cancellation else {
            return Vec::new();
        };
        let mut days: Vec<NaiveDate> = case
            .referral
            .cancellations
            .iter()
            .filter(|c| c.by == CancelledBy::Client && c.on <= case.desk.as_of)
            .map(|cancelled| cancelled.on)
            .collect();
        days.sort_unstable();
        let mut triggers = Vec::new();
        let mut number = 0_u32;
        for on in days {
            number = number.saturating_add(1);
            if number == resets_at {
                triggers.push(Trigger {
                    on,
                    at_once: true,
                    reason: WaitingReason::ResetAfterCancellations { on, count: number },
                });
                number = 0;
            }
        }
        if number > 0 {
            self.reasons
                .push(WaitingReason::CancellationCounted { number, resets_at });
        }
        triggers
    }

    fn refused_too_often(&mut self, case: &Case<'_>, rules: &ClockRules) -> Vec<Trigger> {
        let Some(reasonable) = &rules.reasonable_offer else {
            return Vec::new();
        };
        let mut refused: Vec<(NaiveDate, &AppointmentOffer)> = case
            .referral
            .offers
            .iter()
            .filter(|offer| offer.response == OfferResponse::Refused)
            .filter_map(|offer| Some((offer.answered_on?, offer)))
            .filter(|(on, _)| *on <= case.desk.as_of)
            .collect();
        refused.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        let mut triggers = Vec::new();
        let mut numbers: Vec<(ReferralStep, u32)> = Vec::new();
        for (on, offer) in refused {
            let notice_days = whole_days(offer.offered_on, offer.for_date);
            if notice_days < reasonable.notice_days || !offer.by_consented_contact {
                self.reasons.push(WaitingReason::OfferNotReasonable {
                    offer: offer.id.clone(),
                    notice_days,
                    needed_days: reasonable.notice_days,
                    by_consented_contact: offer.by_consented_contact,
                });
                continue;
            }
            if !numbers.iter().any(|(step, _)| *step == offer.step) {
                numbers.push((offer.step, 0));
            }
            let known = numbers.iter_mut().find(|(step, _)| *step == offer.step);
            let Some((_, number)) = known else { continue };
            *number = number.saturating_add(1);
            if *number == reasonable.refusals {
                triggers.push(Trigger {
                    on,
                    at_once: false,
                    reason: WaitingReason::ResetAfterRefusals { on, count: *number },
                });
                *number = 0;
            }
        }
        let left = numbers.iter().filter(|(_, number)| *number > 0);
        self.reasons
            .extend(left.map(|(_, number)| WaitingReason::OfferRefused {
                number: *number,
                refusals: reasonable.refusals,
            }));
        triggers
    }
}

/// Something that asks for a review, and may reset the clock before there was one.
struct Trigger {
    on: NaiveDate,
    at_once: bool,
    reason: WaitingReason,
}

/// The times that are deducted, joined where they touch.
fn deducted_periods(case: &Case<'_>, rules: &ClockRules) -> Vec<(NaiveDate, NaiveDate)> {
    let deducted = |kind: &UnavailabilityKind| rules.deducts.contains(kind);
    joined(case, deducted)
}

fn joined(
    case: &Case<'_>,
    wanted: impl Fn(&UnavailabilityKind) -> bool,
) -> Vec<(NaiveDate, NaiveDate)> {
    let known = case
        .referral
        .unavailable
        .iter()
        .filter(|p| p.starts_on <= case.desk.as_of);
    let mut periods: Vec<(NaiveDate, NaiveDate)> = known
        .filter(|period| wanted(&period.kind))
        .filter_map(|period| Some((period.starts_on, period.ends_on?)))
        .collect();
    periods.sort_unstable();
    let mut joined: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for (from, until) in periods {
        match joined.last_mut() {
            Some((_, end)) if from <= add_days(*end, 1) => *end = (*end).max(until),
            _ => joined.push((from, until)),
        }
    }
    joined
}

/// The clock of the policy's own regime.
pub(super) fn clock(case: &Case<'_>) -> Result<Clock, CareError> {
    clock_under(case, case.desk.policy.clock, &case.desk.rules)
}

/// One history under every clock.
pub(super) fn clocks(desk: &Desk<'_>, case: &Case<'_>) -> Result<ClocksSideBySide, CareError> {
    let mut clocks = Vec::new();
    for regime in ClockRegime::ALL.iter().copied() {
        if let Some(rules) = rules(regime, desk.policy) {
            clocks.push(clock_under(case, regime, &rules)?);
        }
    }
    Ok(ClocksSideBySide {
        referral: case.referral.id.clone(),
        as_of: desk.as_of,
        clocks,
    })
}

fn clock_under(
    case: &Case<'_>,
    regime: ClockRegime,
    rules: &ClockRules,
) -> Result<Clock, CareError> {
    let desk = case.desk;
    let count = Count::of(case, rules);
    let measured_on = last_step(case, rules);
    let stopped_on = [measured_on, case.closed_on(), count.referred_back]
        .into_iter()
        .flatten()
        .min();
    let end = stopped_on.unwrap_or(desk.as_of);
    let not_measured = not_measured(case, rules);
    let state = if !case.received() {
        ClockState::NotStarted
    } else if not_measured.is_some() {
        ClockState::Excluded
    } else if stopped_on.is_some() {
        ClockState::Stopped
    } else {
        ClockState::Running
    };
    let days_on_clock = count.days(case.since, end);
    let mut targets = Vec::new();
    for (name, target) in &rules.targets {
        targets.push(standing(&Measured {
            case,
            count: &count,
            name,
            from: target.from,
            to: target.to,
            owner: None,
            unit: CLOCK_UNIT,
            within: target.within_days,
            share_percent: target.share_percent,
            due_soon: desk.policy.clock_due_soon_days,
            ended_on: stopped_on,
            applies: state != ClockState::NotStarted && not_measured.is_none(),
        })?);
    }
    let mut reasons = vec![match (state, not_measured) {
        (ClockState::NotStarted, _) => WaitingReason::NotReceivedYet {
            received_on: case.referral.received_on,
        },
        (_, Some(missed_on)) => WaitingReason::NotMeasured { missed_on },
        (ClockState::Running, None) => WaitingReason::ClockRunning {
            regime,
            since: case.since,
            days_on_clock,
        },
        _ => WaitingReason::ClockStopped {
            regime,
            on: end,
            days_on_clock,
        },
    }];
    let open = state != ClockState::NotStarted;
    reasons.extend(targets.iter().filter(|_| open).filter_map(reason));
    reasons.extend(case.start_reasons());
    reasons.extend(unavailability_reasons(case, regime, rules, &count, end));
    reasons.extend(count.reasons.iter().cloned());
    reasons.extend(closed_reason(case));
    let start = count.start(case.since, end);
    let days_deducted = count.deducted(start, end);
    Ok(Clock {
        referral: case.referral.id.clone(),
        as_of: desk.as_of,
        policy: desk.stamp(),
        regime,
        state,
        waiting_since: case.since,
        stopped_on,
        resets: count.resets,
        days_since: whole_days(case.since, end),
        days_deducted,
        days_on_clock,
        targets,
        reasons,
        set_aside: case.set_aside(),
    })
}

/// The day on which the last step that the clock measures was taken.
fn last_step(case: &Case<'_>, rules: &ClockRules) -> Option<NaiveDate> {
    let days = rules.targets.values().map(|target| case.on(target.to));
    days.collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// The missed first appointment for which a wait is not measured.
fn not_measured(case: &Case<'_>, rules: &ClockRules) -> Option<NaiveDate> {
    let closed_on = case.closed_on()?;
    let why = case.referral.stopped.as_ref()?.why;
    let excluded = rules.excludes_discharge_after_first_miss
        && why == StopReason::DischargedAfterMissedAppointment
        && case.on(ReferralStep::Assessed).is_none();
    let missed = case.referral.missed_on.iter().copied();
    missed.filter(|day| excluded && *day <= closed_on).min()
}

fn unavailability_reasons(
    case: &Case<'_>,
    regime: ClockRegime,
    rules: &ClockRules,
    count: &Count,
    end: NaiveDate,
) -> Vec<WaitingReason> {
    let mut reasons = Vec::new();
    let start = count.start(case.since, end);
    let deducted = count.deducted(start, end);
    if deducted > 0 {
        reasons.push(WaitingReason::UnavailabilityDeducted { days: deducted });
    }
    let others = Count {
        periods: joined(case, |kind| !rules.deducts.contains(kind)),
        resets: Vec::new(),
        referred_back: None,
        reasons: Vec::new(),
    };
    let days = others.deducted(start, end);
    if days > 0 {
        reasons.push(WaitingReason::DelayDoesNotPause { regime, days });
    }
    let open = case.referral.unavailable.iter();
    let open = open.filter(|p| p.ends_on.is_none() && p.starts_on <= case.desk.as_of);
    let mut open: Vec<NaiveDate> = open
        .filter(|period| rules.deducts.contains(&period.kind))
        .map(|period| period.starts_on)
        .collect();
    open.sort_unstable();
    reasons.extend(
        open.into_iter()
            .map(|starts_on| WaitingReason::UnavailabilityWithoutEnd { starts_on }),
    );
    reasons
}

pub(super) fn closed_reason(case: &Case<'_>) -> Option<WaitingReason> {
    let on = case.closed_on()?;
    let why = case.referral.stopped.as_ref()?.why;
    Some(WaitingReason::ReferralClosed { on, why })
}
