//! What the texts of levels say, by their words alone. Nothing here understands language: two
//! texts are compared as sets of words, and what is found is a place to look at.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Competency, CompetencyLevel, Statement};
use super::warning::{FrameworkWarning, LevelIndicators};

/// Words so common that they ask for nothing by themselves.
const COMMONEST: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from", "has", "have", "in",
    "into", "is", "it", "its", "of", "on", "or", "so", "that", "the", "their", "them", "they",
    "this", "to", "when", "which", "who", "with",
];

/// How a text says that a worker still depends on others, as it stands, word after word.
const DEPENDENCE: &[&str] = &[
    "under direction",
    "under supervision",
    "when prompted",
    "when reminded",
    "with assistance",
    "with direction",
    "with guidance",
    "with help",
    "with prompting",
    "with supervision",
];

/// What the indicators of a competency's levels say, level by level.
pub(super) fn levels(competency: &Competency, said: &mut Vec<FrameworkWarning>) {
    line_up(competency, said);
    let read: Vec<LevelText> = competency.levels.iter().map(LevelText::of).collect();
    let mut lower: Vec<&LevelText> = Vec::new();
    for text in &read {
        if text.level.indicators.is_empty() {
            said.push(FrameworkWarning::LevelWithoutText {
                competency: competency.id.clone(),
                level: text.level.id.clone(),
            });
        }
        asks_no_more(competency, text, &lower, said);
        still_dependent(competency, text, &lower, said);
        indicators_twice(competency, text, &lower, said);
        lower.push(text);
    }
}

/// A level with the words of its indicators.
struct LevelText<'a> {
    level: &'a CompetencyLevel,
    words: BTreeSet<String>,
    each: Vec<BTreeSet<String>>,
    dependence: Vec<&'static str>,
}

impl<'a> LevelText<'a> {
    fn of(level: &'a CompetencyLevel) -> Self {
        let each: Vec<BTreeSet<String>> = level.indicators.iter().map(|text| words(text)).collect();
        let dependence = DEPENDENCE
            .iter()
            .filter(|phrase| level.indicators.iter().any(|text| says(text, phrase)))
            .copied()
            .collect();
        Self {
            level,
            words: each.iter().flatten().cloned().collect(),
            each,
            dependence,
        }
    }
}

/// Every word of a text, small letters only, in order.
fn all_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The words of a text but for the commonest.
fn words(text: &str) -> BTreeSet<String> {
    all_words(text)
        .into_iter()
        .filter(|word| !COMMONEST.contains(&word.as_str()))
        .collect()
}

/// Whether a text has the words of a phrase, one right after the other.
fn says(text: &str, phrase: &str) -> bool {
    let text = format!(" {} ", all_words(text).join(" "));
    text.contains(&format!(" {phrase} "))
}

fn asks_no_more(
    competency: &Competency,
    text: &LevelText<'_>,
    lower: &[&LevelText<'_>],
    said: &mut Vec<FrameworkWarning>,
) {
    if text.words.is_empty() {
        return;
    }
    let contains = |below: &&&LevelText<'_>| text.words.is_subset(&below.words);
    if let Some(below) = lower.iter().find(contains) {
        said.push(FrameworkWarning::AsksNoMore {
            competency: competency.id.clone(),
            level: text.level.id.clone(),
            lower: below.level.id.clone(),
        });
    }
}

fn still_dependent(
    competency: &Competency,
    text: &LevelText<'_>,
    lower: &[&LevelText<'_>],
    said: &mut Vec<FrameworkWarning>,
) {
    // The lowest level may depend on others: nothing lies below it.
    if lower.is_empty() {
        return;
    }
    for phrase in &text.dependence {
        let also = lower
            .iter()
            .filter(|below| below.dependence.contains(phrase));
        said.push(FrameworkWarning::StillDependent {
            competency: competency.id.clone(),
            level: text.level.id.clone(),
            phrase: (*phrase).to_owned(),
            also_at: also.map(|below| below.level.id.clone()).collect(),
        });
    }
}

fn indicators_twice(
    competency: &Competency,
    text: &LevelText<'_>,
    lower: &[&LevelText<'_>],
    said: &mut Vec<FrameworkWarning>,
) {
    for (position, words) in text.each.iter().enumerate() {
        let same = |below: &&&LevelText<'_>| !words.is_empty() && below.each.contains(words);
        if let Some(below) = lower.iter().find(same) {
            said.push(FrameworkWarning::IndicatorTwice {
                competency: competency.id.clone(),
                level: text.level.id.clone(),
                indicator: u32::try_from(position)
                    .unwrap_or(u32::MAX)
                    .saturating_add(1),
                lower: below.level.id.clone(),
            });
        }
    }
}

fn line_up(competency: &Competency, said: &mut Vec<FrameworkWarning>) {
    let counts: BTreeSet<usize> = competency
        .levels
        .iter()
        .map(|level| level.indicators.len())
        .collect();
    if counts.len() > 1 {
        let levels = competency.levels.iter().map(|level| LevelIndicators {
            level: level.id.clone(),
            indicators: u32::try_from(level.indicators.len()).unwrap_or(u32::MAX),
        });
        said.push(FrameworkWarning::IndicatorsDoNotLineUp {
            competency: competency.id.clone(),
            levels: levels.collect(),
        });
    }
}

/// Statements that say nothing, or what an earlier one says.
pub(super) fn statements(statements: &[Statement], said: &mut Vec<FrameworkWarning>) {
    let mut seen: BTreeMap<BTreeSet<String>, &str> = BTreeMap::new();
    for statement in statements {
        let words = words(&statement.text);
        if all_words(&statement.text).is_empty() {
            said.push(FrameworkWarning::StatementWithoutText {
                statement: statement.id.clone(),
            });
        } else if let Some(earlier) = seen.get(&words) {
            said.push(FrameworkWarning::StatementRepeated {
                statement: statement.id.clone(),
                earlier: (*earlier).to_owned(),
            });
        } else if !words.is_empty() {
            seen.insert(words, &statement.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_marks_and_the_commonest() {
        assert_eq!(words("The Plan, and the plan."), words("plan"));
        assert_ne!(words("plans"), words("plan"));
        assert!(words("to be or in it").is_empty());
    }

    #[test]
    fn a_phrase_is_its_words_one_after_the_other() {
        assert!(says("Works, with guidance.", "with guidance"));
        assert!(says("With: Guidance", "with guidance"));
        assert!(!says("Works with good guidance.", "with guidance"));
        assert!(!says("Herewith guidance is given", "with guidance"));
        assert!(!says("Works with guidances", "with guidance"));
    }
}
