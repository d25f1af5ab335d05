//! Checked arithmetic on civil dates and local times.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

/// The date some days later; the last representable date when there is none.
#[must_use]
pub fn add_days(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MAX)
}

/// The date some weeks later; the last representable date when there is none.
#[must_use]
pub fn add_weeks(date: NaiveDate, weeks: u32) -> NaiveDate {
    let days = u64::from(weeks).saturating_mul(7);
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

/// The date some calendar months later; the last day of a month that is too short for it, so that
/// one month after 31 January is the last day of February. The last representable date when there
/// is none.
#[must_use]
pub fn add_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

/// Whole days from one date to another; negative when the second is earlier.
#[must_use]
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// Whole minutes on the wall clock from one local time to another; negative when the second is
/// earlier. The night of a clock change counts as any other night.
#[must_use]
pub fn minutes_between(from: NaiveDateTime, to: NaiveDateTime) -> i64 {
    to.signed_duration_since(from).num_minutes()
}

/// The local time some minutes later; the last representable time when there is none.
#[must_use]
pub fn minutes_after(time: NaiveDateTime, minutes: u32) -> NaiveDateTime {
    time.checked_add_signed(TimeDelta::minutes(i64::from(minutes)))
        .unwrap_or(NaiveDateTime::MAX)
}

/// Whether British clocks changed after the first date and on or before the second, that is on
/// the last Sunday of a March or an October.
#[must_use]
pub fn clock_change_between(after: NaiveDate, until: NaiveDate) -> bool {
    if until <= after {
        return false;
    }
    (after.year()..=until.year()).any(|year| {
        [3, 10]
            .into_iter()
            .filter_map(|month| last_sunday(year, month))
            .any(|change| after < change && change <= until)
    })
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))
}

/// The English name of a weekday.
#[must_use]
pub fn weekday_name(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn clocks_change_on_the_last_sundays_of_march_and_october() {
        // 2026: 29 March and 25 October.
        assert!(!clock_change_between(
            date("2026-03-01"),
            date("2026-03-28")
        ));
        assert!(clock_change_between(date("2026-03-28"), date("2026-03-29")));
        assert!(!clock_change_between(
            date("2026-03-29"),
            date("2026-10-24")
        ));
        assert!(clock_change_between(date("2026-10-24"), date("2026-10-25")));
        assert!(!clock_change_between(
            date("2026-10-25"),
            date("2026-10-25")
        ));
        // 31 March 2024 was itself a Sunday.
        assert!(clock_change_between(date("2024-03-30"), date("2024-03-31")));
        assert!(!clock_change_between(
            date("2024-03-31"),
            date("2024-04-30")
        ));
    }

    #[test]
    fn arithmetic_stops_at_the_ends_of_the_calendar() {
        assert_eq!(add_days(date("2024-02-28"), 1), date("2024-02-29"));
        assert_eq!(add_weeks(date("2023-12-31"), 1), date("2024-01-07"));
        assert_eq!(add_days(NaiveDate::MAX, 1), NaiveDate::MAX);
        assert_eq!(add_weeks(NaiveDate::MIN, u32::MAX), NaiveDate::MAX);
        assert_eq!(days_between(date("2024-03-01"), date("2024-02-28")), -2);
        assert_eq!(add_months(NaiveDate::MAX, 1), NaiveDate::MAX);
    }

    #[test]
    fn a_month_ends_where_its_last_day_is() {
        for (day, months, later) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-08-31", 6, "2027-02-28"),
        ] {
            assert_eq!(add_months(date(day), months), date(later), "{day}");
        }
    }
}
