//! Periods, and the days that move when a worker is away. All of it counts civil dates, so the
//! night of a clock change is a night like any other.
//!
//! - A calendar month runs from its first day to its last.
//! - A period of N weeks runs from the day the worker started, and the next from N weeks later.
//! - A rolling window of N days holds today and the N - 1 days before it.
//! - One month after the 31st is the last day of a shorter month; the months after that count from
//!   the day on which the meeting was held.
//! - Days away move a day in time by as many days, and leave out of a period's minutes the share
//!   of its days; so do the days of a period before the worker started.

use chrono::NaiveDate;

use super::policy::{Interval, MinutesRule};
use crate::calendar::{add_days, add_months, add_weeks, days_between, month_of};

/// A period, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

impl Period {
    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    pub(super) fn meets(&self, first: NaiveDate, last: NaiveDate) -> bool {
        first <= self.last && self.first <= last
    }

    pub(super) fn days(&self) -> u32 {
        whole_days(self.first, self.last).saturating_add(1)
    }
}

/// Whole days from one day to another; 0 when the second is earlier.
pub(super) fn whole_days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from(days_between(from, to)).unwrap_or(0)
}

/// The day before; the first representable day when there is none.
pub(super) fn day_before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(NaiveDate::MIN)
}

/// The day that lies an interval after another.
pub(super) fn after(day: NaiveDate, interval: Interval) -> NaiveDate {
    match interval {
        Interval::Days { count } => add_days(day, count),
        Interval::Weeks { count } => add_weeks(day, count),
        Interval::Months { count } => add_months(day, count),
    }
}

/// The period that holds a day. A rolling window has no fixed periods.
pub(super) fn period_of(
    rule: MinutesRule,
    started_on: NaiveDate,
    day: NaiveDate,
) -> Option<Period> {
    match rule {
        MinutesRule::CalendarMonth { .. } => {
            let (first, last) = month_of(day);
            Some(Period { first, last })
        }
        MinutesRule::Weeks { weeks, .. } => {
            let length = weeks.max(1).saturating_mul(7);
            let into = whole_days(started_on, day).checked_rem(length)?;
            let elapsed = whole_days(started_on, day).saturating_sub(into);
            let first = add_days(started_on, elapsed);
            Some(Period {
                first,
                last: add_days(first, length.saturating_sub(1)),
            })
        }
        MinutesRule::RollingDays { .. } => None,
    }
}

pub(super) const fn least(rule: MinutesRule) -> u32 {
    match rule {
        MinutesRule::CalendarMonth { least }
        | MinutesRule::Weeks { least, .. }
        | MinutesRule::RollingDays { least, .. } => least,
    }
}

/// The times in which nothing is owed: in order, none touching another.
#[derive(Debug, Default)]
pub(super) struct Away(Vec<Period>);

impl Away {
    pub(super) fn new(mut absences: Vec<Period>) -> Self {
        absences.sort_by_key(|absence| (absence.first, absence.last));
        let mut merged: Vec<Period> = Vec::new();
        for absence in absences {
            match merged.last_mut() {
                Some(before) if absence.first <= add_days(before.last, 1) => {
                    before.last = before.last.max(absence.last);
                }
                _ => merged.push(absence),
            }
        }
        Self(merged)
    }

    /// The absence that holds a day.
    pub(super) fn on(&self, day: NaiveDate) -> Option<Period> {
        self.0.iter().copied().find(|absence| absence.holds(day))
    }

    /// A day in time, moved by the days away between the day it counts from and itself. `None`
    /// when an absence without an end lies between.
    pub(super) fn moved(&self, from: NaiveDate, due: NaiveDate) -> Option<NaiveDate> {
        let mut due = due;
        for absence in &self.0 {
            let first = absence.first.max(add_days(from, 1));
            if first > absence.last {
                continue;
            }
            if first > due {
                break;
            }
            let days = whole_days(first, absence.last).saturating_add(1);
            due = add_days(due, days);
        }
        (due < NaiveDate::MAX).then_some(due)
    }

    /// The days of a period on which the worker is not away.
    pub(super) fn days_there(&self, period: Period) -> u32 {
        let away = self.0.iter().filter_map(|absence| {
            let first = absence.first.max(period.first);
            let last = absence.last.min(period.last);
            (first <= last).then(|| whole_days(first, last).saturating_add(1))
        });
        let away = away.fold(0_u32, u32::saturating_add);
        period.days().saturating_sub(away)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(first: &str, last: &str) -> Period {
        Period {
            first: day(first),
            last: day(last),
        }
    }

    #[test]
    fn weeks_count_from_the_start_and_months_from_the_first() {
        let weeks = MinutesRule::Weeks {
            least: 60,
            weeks: 4,
        };
        let start = day("2026-01-29");
        let of = |rule, text| period_of(rule, start, day(text)).unwrap();
        let first = period("2026-01-29", "2026-02-25");
        for inside in ["2026-01-29", "2026-02-25"] {
            assert_eq!(of(weeks, inside), first);
        }
        assert_eq!(of(weeks, "2026-02-26").first, day("2026-02-26"));
        let month = MinutesRule::CalendarMonth { least: 90 };
        assert_eq!(of(month, "2028-02-29"), period("2028-02-01", "2028-02-29"));
    }

    #[test]
    fn days_away_move_a_day_in_time_and_are_counted_once() {
        let away = Away::new(vec![
            period("2026-03-05", "2026-03-07"),
            period("2026-03-06", "2026-03-08"),
            period("2026-03-20", "2026-03-21"),
        ]);
        // Four days away within the fortnight move it to the 18th, before the next absence.
        let moved = |from, due| away.moved(day(from), day(due));
        assert_eq!(moved("2026-02-28", "2026-03-14"), Some(day("2026-03-18")));
        // Moved to the 20th, the next absence lies on the way and moves it on.
        assert_eq!(moved("2026-02-28", "2026-03-16"), Some(day("2026-03-22")));
        // An absence that ends on the day it counts from moves nothing.
        assert_eq!(moved("2026-03-08", "2026-03-15"), Some(day("2026-03-15")));
        assert_eq!(away.days_there(period("2026-03-01", "2026-03-31")), 25);
    }

    #[test]
    fn an_absence_without_an_end_leaves_no_day_in_time() {
        let away = Away::new(vec![Period {
            first: day("2026-03-05"),
            last: NaiveDate::MAX,
        }]);
        assert_eq!(away.moved(day("2026-03-01"), day("2026-03-10")), None);
        // What was due before it began stays due.
        assert_eq!(
            away.moved(day("2026-02-01"), day("2026-03-04")),
            Some(day("2026-03-04"))
        );
        assert_eq!(away.days_there(period("2026-03-01", "2026-03-31")), 4);
    }
}
