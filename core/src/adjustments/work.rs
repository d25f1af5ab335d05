//! Whether a worker can do some work: every limit that holds on the day of it, one by one.

use std::mem::discriminant;

use chrono::{Datelike, NaiveDateTime, NaiveTime, Weekday};

use super::case::{Case, Life};
use super::effects::AdjustmentEffect;
use super::facts::{ProposedWork, WorkKind};
use super::in_force::ids;
use super::limits::{Combined, add_own_care, combine, held_on};
use super::{AdjustmentReason, AgreementNeeded, WorkAnswer, WorkOutcome};
use crate::calendar::{add_days, minutes_after};
use crate::decision::{CareError, Problem};

/// The longest work that can be proposed, in minutes: a day.
const LONGEST_MINUTES: u32 = 24 * 60;

/// How some work stands against one limit.
enum Against {
    Within,
    /// Past it: what it would be, in the unit of the limit, where it has one.
    Past(Option<u32>),
    /// It depends on a field that is not given.
    Missing(&'static str),
}

/// Which adjustments are looked at together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Among {
    /// In place, and without exception.
    Strict,
    /// In place.
    InPlace,
    /// Agreed, whether in place or not.
    Agreed,
}

impl Among {
    fn has(self, life: &Life<'_>) -> bool {
        match self {
            Self::Strict => life.is_in_place() && !life.adjustment.exceptions_by_agreement,
            Self::InPlace => life.is_in_place(),
            Self::Agreed => life.holds(),
        }
    }
}

pub(super) fn can_do(case: &Case<'_>, work: &ProposedWork) -> Result<WorkAnswer, CareError> {
    check(case, work)?;
    let (outcome, reasons) = decided(case, work);
    Ok(WorkAnswer {
        worker: case.worker.id.clone(),
        as_of: case.desk.as_of,
        view: case.desk.view,
        policy: case.desk.stamp(),
        outcome,
        reasons,
        set_aside: case.set_aside(),
    })
}

fn check(case: &Case<'_>, work: &ProposedWork) -> Result<(), CareError> {
    let mut problems = Vec::new();
    if !(1..=LONGEST_MINUTES).contains(&work.minutes) {
        problems.push(
            Problem::new(
                "facts.work_length",
                "proposed.minutes",
                "Work lasts from a minute to a day.",
            )
            .with_found(work.minutes.to_string())
            .with_allowed(format!("1 to {LONGEST_MINUTES}")),
        );
    }
    let remote = work.other_remote_minutes_that_week;
    let other = work.other_minutes_that_week;
    if remote
        .zip(other)
        .is_some_and(|(remote, other)| remote > other)
    {
        problems.push(Problem::new(
            "facts.remote_exceeds_week",
            "proposed.other_remote_minutes_that_week",
            "More of the week's other work is remote than there is.",
        ));
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(CareError::FactsInvalid {
        record: case.worker.id.clone(),
        problems,
    })
}

fn decided(case: &Case<'_>, work: &ProposedWork) -> (WorkOutcome, Vec<AdjustmentReason>) {
    if let Some(reason) = covers_a_gap(case, work) {
        return (WorkOutcome::No, vec![reason]);
    }
    if !case.desk.view.is_told_limits() {
        let reason = AdjustmentReason::NotToldHere {};
        return (WorkOutcome::NotToldHere, vec![reason]);
    }
    let mut found = judged(case, work);
    found.sort_by_key(|(outcome, _)| std::cmp::Reverse(*outcome));
    let outcome = found
        .first()
        .map_or(WorkOutcome::Yes, |(outcome, _)| *outcome);
    let mut reasons: Vec<AdjustmentReason> = found.into_iter().map(|(_, reason)| reason).collect();
    // Without the identifiers, limits that two adjustments share are one.
    let mut seen = Vec::new();
    reasons.retain(|reason| {
        let first = !seen.contains(reason);
        seen.push(reason.clone());
        first
    });
    if reasons.is_empty() {
        reasons.push(AdjustmentReason::WorkWithinLimits {});
    }
    (outcome, reasons)
}

/// A peer support worker stands in for nobody; a bank worker is there to.
fn covers_a_gap(case: &Case<'_>, work: &ProposedWork) -> Option<AdjustmentReason> {
    let covers = work.covers.filter(|_| case.is_peer_support())?;
    Some(AdjustmentReason::PeerWorkerCoversNoGap {
        role: case.worker.role.clone(),
        covers,
    })
}

/// Every limit that the work is not plainly within. Each effect counts by itself: an exception to
/// one adjustment is none to another.
fn judged(case: &Case<'_>, work: &ProposedWork) -> Vec<(WorkOutcome, AdjustmentReason)> {
    let day = work.starts_at.date();
    let mut found = Vec::new();
    for one in held_on(case, day, |life| life.holds()) {
        for limit in combine(std::slice::from_ref(&one), day) {
            let stands = against(&limit.effect, work, None);
            if !is_of_the_week(&limit.effect) {
                found.push((limit, stands));
            }
        }
    }
    found.extend(week(case, work));
    found.sort_by(|(one, _), (other, _)| (&one.effect, &one.by).cmp(&(&other.effect, &other.by)));
    let found = found.into_iter();
    found
        .filter_map(|(limit, stands)| verdict(case, limit, stands))
        .collect()
}

/// What a week has room for, which depends on several adjustments together: first by those that
/// allow no exception, then by all in place, then by those agreed as well. The first that the work
/// is not within decides, so that no exception widens what another adjustment limits.
fn week(case: &Case<'_>, work: &ProposedWork) -> Vec<(Combined, Against)> {
    let day = work.starts_at.date();
    let mut found: Vec<(Combined, Against)> = Vec::new();
    for among in [Among::Strict, Among::InPlace, Among::Agreed] {
        let held = held_on(case, day, |life| among.has(life));
        let limits = add_own_care(combine(&held, day), false);
        let hours = week_minutes(case, &limits);
        for mut limit in limits.into_iter().filter(|one| is_of_the_week(&one.effect)) {
            let kind = discriminant(&limit.effect);
            let stands = against(&limit.effect, work, hours);
            let judged = found
                .iter()
                .any(|(one, _)| discriminant(&one.effect) == kind);
            if judged || matches!(stands, Against::Within) {
                continue;
            }
            limit.in_place = among != Among::Agreed;
            limit.exceptions = among == Among::InPlace;
            found.push((limit, stands));
        }
    }
    found
}

const fn is_of_the_week(effect: &AdjustmentEffect) -> bool {
    matches!(
        effect,
        AdjustmentEffect::HoursAtMost { .. }
            | AdjustmentEffect::ProtectedTime { .. }
            | AdjustmentEffect::OwnCareTime { .. }
    )
}

/// The minutes of a week: those agreed or those of the contract, whichever are fewer.
fn week_minutes(case: &Case<'_>, week: &[Combined]) -> Option<u32> {
    let agreed = week.iter().filter_map(|one| match one.effect {
        AdjustmentEffect::HoursAtMost { minutes_a_week } => Some(minutes_a_week),
        _ => None,
    });
    agreed.chain(case.worker.contract_minutes_a_week).min()
}

fn verdict(
    case: &Case<'_>,
    limit: Combined,
    stands: Against,
) -> Option<(WorkOutcome, AdjustmentReason)> {
    let adjustments = ids(case, &limit.by);
    let found = match stands {
        Against::Within => return None,
        Against::Missing(field) => {
            let reason = AdjustmentReason::WorkFactMissing {
                limit: limit.effect,
                field: field.to_owned(),
                adjustments,
            };
            return Some((WorkOutcome::NeedsAgreement, reason));
        }
        Against::Past(found) => found,
    };
    let why = if !limit.in_place {
        Some(AgreementNeeded::NotYetInPlace)
    } else if limit.exceptions {
        Some(AgreementNeeded::ExceptionAllowed)
    } else {
        None
    };
    let (until, effect) = (limit.until, limit.effect);
    Some(match why {
        Some(why) => (
            WorkOutcome::NeedsAgreement,
            AdjustmentReason::WorkNeedsAgreement {
                limit: effect,
                found,
                why,
                until,
                adjustments,
            },
        ),
        None => (
            WorkOutcome::No,
            AdjustmentReason::WorkPastLimit {
                limit: effect,
                found,
                until,
                adjustments,
            },
        ),
    })
}

fn against(effect: &AdjustmentEffect, work: &ProposedWork, hours: Option<u32>) -> Against {
    let is_session = work.kind == WorkKind::Session;
    match effect {
        AdjustmentEffect::CaseloadAtMost { clients } => match work.caseload_after {
            Some(after) => at_most(after, *clients),
            None => Against::Within,
        },
        AdjustmentEffect::CaseloadShare { percent } => caseload_share(work, *percent),
        AdjustmentEffect::SessionMinutesAtMost { minutes } if is_session => {
            at_most(work.minutes, *minutes)
        }
        AdjustmentEffect::SessionsADayAtMost { sessions } if is_session => {
            match work.other_sessions_that_day {
                Some(others) => at_most(others.saturating_add(1), *sessions),
                // With none at all allowed, no fact is needed.
                None if *sessions == 0 => Against::Past(Some(1)),
                None => Against::Missing("other_sessions_that_day"),
            }
        }
        AdjustmentEffect::BreakAfter { after_minutes, .. } => break_after(work, *after_minutes),
        AdjustmentEffect::NotBefore { time } => {
            let first = time.on_the_clock().unwrap_or(NaiveTime::MIN);
            past_if(starts_before(work, first))
        }
        AdjustmentEffect::NotAfter { time } => past_if(ends_after(
            work,
            time.on_the_clock().unwrap_or(NaiveTime::MIN),
        )),
        AdjustmentEffect::NoNights {
            night_from,
            night_until,
        } => {
            let night = night_from.on_the_clock().zip(night_until.on_the_clock());
            past_if(night.is_some_and(|(from, until)| touches_night(work, from, until)))
        }
        AdjustmentEffect::NoWeekends {} => past_if(touches_weekend(work)),
        AdjustmentEffect::NoOnCall {} => past_if(work.kind == WorkKind::OnCall),
        AdjustmentEffect::HoursAtMost { minutes_a_week } => week_within(work, *minutes_a_week),
        AdjustmentEffect::ProtectedTime { minutes_a_week } => match hours {
            Some(hours) => week_within(work, hours.saturating_sub(*minutes_a_week)),
            None => Against::Missing("contract_minutes_a_week"),
        },
        AdjustmentEffect::RemoteShare { percent } => remote_share(work, *percent),
        AdjustmentEffect::TravelAtMost { minutes } if !work.remote => match work.travel_minutes {
            Some(travel) => at_most(travel, *minutes),
            None => Against::Missing("travel_minutes"),
        },
        AdjustmentEffect::VenuesExcluded { venues } if !work.remote => match &work.venue {
            Some(venue) => past_if(venues.contains(venue)),
            None => Against::Missing("venue"),
        },
        _ => Against::Within,
    }
}

const fn past_if(past: bool) -> Against {
    if past {
        Against::Past(None)
    } else {
        Against::Within
    }
}

const fn at_most(found: u32, most: u32) -> Against {
    if found > most {
        Against::Past(Some(found))
    } else {
        Against::Within
    }
}

/// A share of a caseload, of which a part of a client does not count.
fn caseload_share(work: &ProposedWork, percent: u32) -> Against {
    let Some(after) = work.caseload_after else {
        return Against::Within;
    };
    let Some(full) = work.role_caseload else {
        return Against::Missing("role_caseload");
    };
    let share = u64::from(full)
        .saturating_mul(u64::from(percent))
        .wrapping_div(100);
    at_most(after, u32::try_from(share).unwrap_or(u32::MAX))
}

fn break_after(work: &ProposedWork, after_minutes: u32) -> Against {
    match work.minutes_since_break {
        Some(before) => at_most(before.saturating_add(work.minutes), after_minutes),
        None if work.minutes > after_minutes => Against::Past(Some(work.minutes)),
        None => Against::Missing("minutes_since_break"),
    }
}

fn week_within(work: &ProposedWork, most: u32) -> Against {
    match work.other_minutes_that_week {
        Some(other) => at_most(other.saturating_add(work.minutes), most),
        None if work.minutes > most => Against::Past(Some(work.minutes)),
        None => Against::Missing("other_minutes_that_week"),
    }
}

/// Remote work always helps the share; other work has to leave enough of it.
fn remote_share(work: &ProposedWork, percent: u32) -> Against {
    if work.remote {
        return Against::Within;
    }
    let Some(other) = work.other_minutes_that_week else {
        return Against::Missing("other_minutes_that_week");
    };
    let Some(remote) = work.other_remote_minutes_that_week else {
        return Against::Missing("other_remote_minutes_that_week");
    };
    let all = u64::from(other).saturating_add(u64::from(work.minutes));
    let remote = u64::from(remote).saturating_mul(100);
    if remote >= all.saturating_mul(u64::from(percent)) {
        return Against::Within;
    }
    let share = remote.checked_div(all).unwrap_or(0);
    Against::Past(u32::try_from(share).ok())
}

fn end_of(work: &ProposedWork) -> NaiveDateTime {
    minutes_after(work.starts_at, work.minutes)
}

fn starts_before(work: &ProposedWork, first: NaiveTime) -> bool {
    // Work that goes on into the next day is at work before that day's first time too.
    let end = end_of(work);
    let next_day = end.date() > work.starts_at.date() && end.time() > NaiveTime::MIN;
    work.starts_at.time() < first || (next_day && first > NaiveTime::MIN)
}

fn ends_after(work: &ProposedWork, last: NaiveTime) -> bool {
    let end = end_of(work);
    end.date() > work.starts_at.date() || end.time() > last || work.starts_at.time() > last
}

/// A night goes from an evening to the next morning; work may touch that of the day before.
fn touches_night(work: &ProposedWork, from: NaiveTime, until: NaiveTime) -> bool {
    let end = end_of(work);
    let day = work.starts_at.date();
    let evenings = [day.pred_opt(), Some(day), day.succ_opt()];
    evenings.into_iter().flatten().any(|evening| {
        let begins = evening.and_time(from);
        let ends = add_days(evening, 1).and_time(until);
        work.starts_at < ends && begins < end
    })
}

fn touches_weekend(work: &ProposedWork) -> bool {
    let is_weekend = |day: Weekday| matches!(day, Weekday::Sat | Weekday::Sun);
    let end = end_of(work);
    let ends_next_day = end.date() > work.starts_at.date() && end.time() > NaiveTime::MIN;
    is_weekend(work.starts_at.weekday()) || (ends_next_day && is_weekend(end.weekday()))
}
