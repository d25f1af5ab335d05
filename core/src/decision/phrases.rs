//! Phrases that the sentences of every family are made of.

use chrono::NaiveDate;

/// Texts in a list as people write it: `a`, `a and b`, `a, b and c`; `nobody` for none.
pub(crate) fn and(items: &[String]) -> String {
    joined(&items.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Named things in a list as people write it.
pub(crate) fn named<T: Copy>(items: &[T], name: fn(T) -> &'static str) -> String {
    joined(&items.iter().map(|item| name(*item)).collect::<Vec<_>>())
}

fn joined(items: &[&str]) -> String {
    match items {
        [] => "nobody".to_owned(),
        [only] => (*only).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// A count with its noun.
pub(crate) fn counted(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

pub(crate) fn days(count: u32) -> String {
    counted(count, "day", "days")
}

pub(crate) fn minutes(count: u32) -> String {
    counted(count, "minute", "minutes")
}

/// The last day of something, where it has one.
pub(crate) fn lasting(day: &Option<NaiveDate>) -> String {
    day.map_or_else(String::new, |day| format!(" until {day}"))
}
