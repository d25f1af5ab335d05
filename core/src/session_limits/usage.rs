//! How much of a limit is used, in sessions, in minutes or by the calendar.

use chrono::NaiveDate;

use super::CapUnit;
use super::case::Case;
use super::extensions::UsedBefore;
use super::ledger::{Known, Weighed, weigh};
use super::missed::MissedTally;
use super::policy::Cap;
use crate::calendar::{add_days, days_between};

/// Everything the appointments of a case come to, in one pass.
pub(super) struct Usage<'a> {
    /// Used of a limit in sessions or hours.
    counted: u32,
    pub(super) planned: u32,
    pub(super) contact_minutes: u32,
    pub(super) paid_minutes: u32,
    pub(super) charged_pence: u32,
    last_seen_session: Option<i64>,
    /// Past appointments of which nobody has recorded what became of them.
    pub(super) not_recorded: u32,
    pub(super) missed: MissedTally<'a>,
    /// Planned appointments: the day, and what each will use of the limit.
    pub(super) ahead: Vec<(NaiveDate, u32)>,
}

impl<'a> Usage<'a> {
    pub(super) fn of(case: &Case<'a>) -> Self {
        let mut usage = Self::nothing(case);
        for (_, weighed) in weigh(case) {
            usage.add(&weighed);
        }
        usage
    }

    /// What no appointments come to.
    pub(super) fn nothing(case: &Case<'a>) -> Self {
        Self {
            counted: 0,
            planned: 0,
            contact_minutes: 0,
            paid_minutes: 0,
            charged_pence: 0,
            last_seen_session: None,
            not_recorded: 0,
            missed: MissedTally::new(case),
            ahead: Vec::new(),
        }
    }

    #[inline]
    pub(super) fn add(&mut self, weighed: &Weighed) {
        match weighed.known {
            Known::Planned => {
                self.planned = self.planned.saturating_add(weighed.units);
                if let Some(day) = day_of(weighed.event.day()) {
                    self.ahead.push((day, weighed.units));
                }
            }
            Known::NotRecorded => self.not_recorded = self.not_recorded.saturating_add(1),
            _ => self.counted = self.counted.saturating_add(weighed.units),
        }
        self.contact_minutes = self.contact_minutes.saturating_add(weighed.contact_minutes);
        self.paid_minutes = self.paid_minutes.saturating_add(weighed.paid_minutes);
        self.charged_pence = self.charged_pence.saturating_add(weighed.charge_pence);
        if weighed.is_seen_session() {
            self.last_seen_session = Some(weighed.event.day());
        }
        self.missed.add(weighed);
    }

    /// The day of the last session that was attended.
    pub(super) fn last_seen_session(&self) -> Option<NaiveDate> {
        day_of(self.last_seen_session?)
    }

    /// Used of the limit, when so much is allowed.
    pub(super) fn used(&self, case: &Case<'_>, allowed: u32) -> u32 {
        match case.scale.unit {
            CapUnit::Weeks => weeks_used(case, allowed, case.clock()),
            CapUnit::Sessions | CapUnit::Minutes => self.counted,
        }
    }
}

/// The day so many days after 1 January 1970.
fn day_of(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(i32::try_from(number).ok()?)
}

/// What was used before a day, when so much was allowed.
pub(super) fn used_by_day_before(
    case: &Case<'_>,
    allowed: u32,
    day: NaiveDate,
    used_before: UsedBefore<'_>,
) -> u32 {
    match case.scale.unit {
        CapUnit::Weeks => {
            let eve = day.pred_opt().unwrap_or(day);
            weeks_used(case, allowed, eve)
        }
        CapUnit::Sessions | CapUnit::Minutes => used_before(day),
    }
}

/// Weeks completed; once the last day allowed has passed, weeks begun.
pub(super) fn weeks_used(case: &Case<'_>, allowed: u32, on: NaiveDate) -> u32 {
    let completed = days_between(case.episode.started_on, on)
        .max(0)
        .div_euclid(7);
    let completed = u32::try_from(completed).unwrap_or(u32::MAX);
    if completed >= allowed {
        completed.saturating_add(1)
    } else {
        completed
    }
}

/// The last day of the episode that its line allows, when so much is allowed.
pub(super) fn last_day(case: &Case<'_>, allowed: u32) -> Option<NaiveDate> {
    let weeks = match (case.scale.unit, case.line.cap) {
        (CapUnit::Weeks, _) => allowed,
        (_, Cap::Block { within_weeks, .. }) => within_weeks?,
        _ => return None,
    };
    Some(add_days(
        case.episode.started_on,
        weeks.saturating_mul(7).saturating_sub(1),
    ))
}
