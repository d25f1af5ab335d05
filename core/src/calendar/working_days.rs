//! Working days: Monday to Friday, without the bank holidays of a division of the United Kingdom
//! and without the days on which a service is closed.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::bank_holidays::{
    ENGLAND_AND_WALES, FIRST_YEAR, LAST_YEAR, NORTHERN_IRELAND, SCOTLAND, Year,
};
use super::civil::{add_days, days_between};

/// A part of the United Kingdom with bank holidays of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Division {
    /// England and Wales.
    EnglandAndWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Division {
    const fn holidays(self) -> &'static [Year] {
        match self {
            Self::EnglandAndWales => ENGLAND_AND_WALES,
            Self::Scotland => SCOTLAND,
            Self::NorthernIreland => NORTHERN_IRELAND,
        }
    }
}

/// A day for which the bank holidays are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideCoverage {
    /// The day that was asked for.
    pub day: NaiveDate,
    /// The first day that is covered.
    pub first: NaiveDate,
    /// The last day that is covered.
    pub last: NaiveDate,
}

impl fmt::Display for OutsideCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The bank holidays are known from {} to {}, and {} is outside.",
            self.first, self.last, self.day
        )
    }
}

/// The working days of a division, counted once, so that every question is one look-up.
///
/// ```
/// use carewright::calendar::{Division, WorkingDays};
///
/// let day = |text: &str| text.parse().unwrap();
/// let days = WorkingDays::new(Division::EnglandAndWales, &[]);
/// // From the Thursday before Easter 2026 to the Tuesday after it: one working day.
/// assert_eq!(days.between(day("2026-04-02"), day("2026-04-07")).unwrap(), 1);
/// assert_eq!(days.after(day("2026-04-02"), 1).unwrap(), day("2026-04-07"));
/// assert!(days.between(day("2017-12-31"), day("2018-01-02")).is_err());
/// ```
#[derive(Debug, Clone)]
pub struct WorkingDays {
    first: NaiveDate,
    last: NaiveDate,
    /// For each covered day, how many working days there are up to and including it.
    up_to: Vec<u32>,
}

impl WorkingDays {
    /// The working days of a division without the days on which the service is closed.
    #[must_use]
    pub fn new(division: Division, closed: &[NaiveDate]) -> Self {
        let mut off: BTreeSet<NaiveDate> = closed.iter().copied().collect();
        for (year, days) in division.holidays() {
            let dates = days
                .iter()
                .filter_map(|(month, day)| NaiveDate::from_ymd_opt(*year, *month, *day));
            off.extend(dates);
        }
        let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default();
        let last = NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).unwrap_or_default();
        let mut count = 0_u32;
        let up_to = first
            .iter_days()
            .take_while(|day| *day <= last)
            .map(|day| {
                let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
                if !weekend && !off.contains(&day) {
                    count = count.saturating_add(1);
                }
                count
            })
            .collect();
        Self { first, last, up_to }
    }

    /// The first and the last day that are covered.
    #[must_use]
    pub const fn covered(&self) -> (NaiveDate, NaiveDate) {
        (self.first, self.last)
    }

    /// How many working days lie after the first day, up to and including the second; 0 when the
    /// second is earlier.
    ///
    /// # Errors
    /// [`OutsideCoverage`] when one of the days is.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, OutsideCoverage> {
        Ok(self.count(to)?.saturating_sub(self.count(from)?))
    }

    /// The day that is so many working days after a day; the day itself for none.
    ///
    /// # Errors
    /// [`OutsideCoverage`] when the day or the answer is.
    pub fn after(&self, from: NaiveDate, working_days: u32) -> Result<NaiveDate, OutsideCoverage> {
        let before = self.count(from)?;
        if working_days == 0 {
            return Ok(from);
        }
        let wanted = before.saturating_add(working_days);
        let position = self.up_to.partition_point(|count| *count < wanted);
        if position >= self.up_to.len() {
            let day = add_days(self.last, 1);
            return Err(self.outside(day));
        }
        Ok(add_days(
            self.first,
            u32::try_from(position).unwrap_or(u32::MAX),
        ))
    }

    /// The most calendar days that so many working days and one more can take, wherever they
    /// start; `None` when no start within the covered days has that many ahead.
    #[must_use]
    pub fn longest_span_days(&self, working_days: u32) -> Option<u32> {
        let wanted = working_days.saturating_add(1);
        let spans = self.up_to.iter().enumerate().filter_map(|(start, before)| {
            let goal = before.saturating_add(wanted);
            let end = self.up_to.partition_point(|count| *count < goal);
            (end < self.up_to.len()).then(|| end.saturating_sub(start))
        });
        spans.max().and_then(|days| u32::try_from(days).ok())
    }

    fn count(&self, day: NaiveDate) -> Result<u32, OutsideCoverage> {
        usize::try_from(days_between(self.first, day))
            .ok()
            .and_then(|position| self.up_to.get(position).copied())
            .ok_or_else(|| self.outside(day))
    }

    const fn outside(&self, day: NaiveDate) -> OutsideCoverage {
        OutsideCoverage {
            day,
            first: self.first,
            last: self.last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn is_working(days: &WorkingDays, text: &str) -> bool {
        let before = day(text).pred_opt().unwrap();
        days.between(before, day(text)).unwrap() == 1
    }

    #[test]
    fn each_division_keeps_its_own_holidays_and_the_one_offs() {
        let england = WorkingDays::new(Division::EnglandAndWales, &[]);
        let scotland = WorkingDays::new(Division::Scotland, &[]);
        let ireland = WorkingDays::new(Division::NorthernIreland, &[]);
        let all = [&england, &scotland, &ireland];
        for one_off in [
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08",
        ] {
            assert!(all.iter().all(|d| !is_working(d, one_off)), "{one_off}");
        }
        assert!(is_working(&england, "2020-05-04"), "moved to the 8th");
        assert_eq!(
            all.map(|d| is_working(d, "2026-06-15")),
            [true, false, true]
        );
        assert_eq!(
            all.map(|d| is_working(d, "2026-04-06")),
            [false, true, false]
        );
        assert_eq!(
            all.map(|d| is_working(d, "2025-07-14")),
            [true, true, false]
        );
        assert_eq!(
            all.map(|d| is_working(d, "2026-11-30")),
            [true, false, true]
        );
        assert_eq!(
            all.map(|d| is_working(d, "2027-01-04")),
            [true, false, true]
        );
    }

    #[test]
    fn closed_days_of_the_service_are_no_working_days() {
        let days = WorkingDays::new(Division::EnglandAndWales, &[day("2026-10-07")]);
        assert_eq!(days.between(day("2026-10-06"), day("2026-10-09")), Ok(2));
        assert_eq!(days.after(day("2026-10-06"), 1), Ok(day("2026-10-08")));
    }

    #[test]
    fn what_is_not_covered_is_an_error() {
        let days = WorkingDays::new(Division::Scotland, &[]);
        let (first, last) = days.covered();
        assert_eq!((first, last), (day("2018-01-01"), day("2028-12-31")));
        assert!(days.between(first, last).is_ok());
        assert!(days.between(first, day("2029-01-01")).is_err());
        assert!(days.after(last, 1).is_err());
        assert_eq!(days.after(last, 0), Ok(last));
        assert_eq!(days.after(day("2028-12-28"), 1), Ok(day("2028-12-29")));
    }

    #[test]
    fn the_longest_span_is_long_enough_for_every_start() {
        let days = WorkingDays::new(Division::EnglandAndWales, &[]);
        let span = days.longest_span_days(5).unwrap();
        let mut start = day("2018-01-01");
        while start < day("2028-06-01") {
            assert!(days.between(start, add_days(start, span)).unwrap() > 5);
            start = add_days(start, 1);
        }
        assert_eq!(days.longest_span_days(1_000_000), None);
    }
}
