//! Days and times as people and tools write them.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// A day, such as 2026-10-01, 2026-10-1 or 20261001; of a date with a time, its day.
pub fn day(text: &str) -> Option<NaiveDate> {
    if text.len() > 10 {
        return moment(text).map(|moment| moment.date());
    }
    let mut rest = Rest(text.as_bytes());
    let (year, sign) = (rest.number(4, 4)?, rest.one_of(b"-"));
    let least = if sign.is_some() { 1 } else { 2 };
    let month = rest.number(least, 2)?;
    if sign.is_some() {
        rest.one_of(b"-")?;
    }
    let day = rest.number(least, 2)?;
    rest.end()?;
    date(year, month, day)
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A date with a time, such as 2026-10-01T14:00:00 or 2026-10-01 140000; a date is its midnight.
/// One that says how far its clock is ahead is the time of the clock that is not.
pub fn moment(text: &str) -> Option<NaiveDateTime> {
    let mut rest = Rest(text.as_bytes());
    let year = rest.number(4, 4)?;
    rest.one_of(b"-")?;
    let month = rest.number(2, 2)?;
    rest.one_of(b"-")?;
    let date = date(year, month, rest.number(2, 2)?)?;
    if rest.0.is_empty() {
        return Some(date.and_time(NaiveTime::MIN));
    }
    rest.one_of(b"Tt ")?;
    let (hour, sign) = (rest.number(2, 2)?, rest.one_of(b":"));
    let minute = rest.number(2, 2)?;
    let moment = if sign.is_some() {
        rest.one_of(b":")?;
        date.and_time(rest.seconds(hour, minute)?)
    } else {
        date.and_time(time(hour, minute, rest.number(2, 2)?, 0)?)
    };
    moment.checked_sub_signed(rest.ahead()?)
}

/// A time of day, such as 9:00, 09:26:56.123 or 6:00 pm.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    let bytes = text.as_bytes();
    let (bytes, half) = match bytes {
        [before @ .., b' ', b'a' | b'A', b'm' | b'M'] => (before, Some(0)),
        [before @ .., b' ', b'p' | b'P', b'm' | b'M'] => (before, Some(12)),
        _ => (bytes, None),
    };
    let mut rest = Rest(bytes);
    let hour = rest.number(1, 2)?;
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    rest.one_of(b":")?;
    let minute = rest.number(2, 2)?;
    let found = match rest.one_of(b":") {
        Some(_) => rest.seconds(hour, minute)?,
        None => time(hour, minute, 0, 0)?,
    };
    rest.end()?;
    Some(found)
}

/// A leap second is the last one of its minute, and longer.
fn time(hour: u32, minute: u32, second: u32, nanos: u32) -> Option<NaiveTime> {
    match second {
        60 => NaiveTime::from_hms_nano_opt(hour, minute, 59, nanos.checked_add(1_000_000_000)?),
        _ => NaiveTime::from_hms_nano_opt(hour, minute, second, nanos),
    }
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// A number of so many digits.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.iter().take(most);
        let count = digits.take_while(|digit| digit.is_ascii_digit()).count();
        if count < least {
            return None;
        }
        let (digits, rest) = self.0.split_at(count);
        self.0 = rest;
        let digits = digits.iter();
        Some(digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
    }

    fn one_of(&mut self, signs: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !signs.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// Seconds and their fraction, of which billionths count.
    fn seconds(&mut self, hour: u32, minute: u32) -> Option<NaiveTime> {
        let second = self.number(2, 2)?;
        let mut nanos = 0;
        if self.one_of(b".").is_some() {
            let before = self.0.len();
            nanos = self.number(1, 9)?;
            for _ in before - self.0.len()..9 {
                nanos *= 10;
            }
            while self.number(1, 1).is_some() {}
        }
        time(hour, minute, second, nanos)
    }

    /// How far a clock is ahead: `Z`, `+01:00`, `-0130` or `+01` at the end, or nothing.
    fn ahead(mut self) -> Option<TimeDelta> {
        if self.0.is_empty() || matches!(self.0, b"Z" | b"z") {
            return Some(TimeDelta::zero());
        }
        self.0 = self.0.trim_ascii_start();
        let sign = self.one_of(b"+-")?;
        let hours = self.number(2, 2)?;
        let mut minutes = 0;
        if !self.0.is_empty() {
            self.one_of(b":");
            minutes = self.number(2, 2)?;
        }
        self.end()?;
        let minutes = i64::from(hours * 60 + minutes);
        let minutes = if sign == b'-' { -minutes } else { minutes };
        (minutes.abs() < 24 * 60).then(|| TimeDelta::minutes(minutes))
    }
}
