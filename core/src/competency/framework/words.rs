//! The words that sentences about frameworks are made of.

use super::facts::CompetencyLevel;
use super::warning::NumberUse;
use crate::decision::phrases::and;
pub(super) use crate::decision::phrases::counted;

/// The largest list of ids that a sentence spells out.
const SPELT_OUT: usize = 4;

/// Ids as a sentence names them: a few by name, more by their number.
pub(super) fn listed(ids: &[String]) -> String {
    if ids.len() <= SPELT_OUT {
        and(ids)
    } else {
        ids.len().to_string()
    }
}

/// The numbers beside levels of one label.
pub(super) fn shape_words(numbers: &[i32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(i32::to_string).collect();
    if numbers.is_empty() {
        String::new()
    } else {
        format!(", numbered {}", and(&numbers))
    }
}

/// Which number is used how often.
pub(super) fn uses_words(uses: &[NumberUse]) -> String {
    let each: Vec<String> = uses
        .iter()
        .map(|each| {
            let number = each.number.map_or_else(
                || "without a number".to_owned(),
                |number| number.to_string(),
            );
            let count = u32::try_from(each.competencies.len()).unwrap_or(u32::MAX);
            format!(
                "{number} in {}",
                counted(count, "competency", "competencies")
            )
        })
        .collect();
    and(&each)
}

/// A level as it is printed, such as `Entry Level (2)`.
pub(super) fn as_printed(level: &CompetencyLevel) -> String {
    match level.number {
        Some(number) => format!("{} ({number})", level.label),
        None => level.label.clone(),
    }
}
