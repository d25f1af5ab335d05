//! Faults as they are found. The first of the documents are kept and the rest are counted, so that
//! a document in which everything is wrong costs no more than one in which much is.

use std::collections::{BTreeMap, BTreeSet};

use super::findings::Located;
use super::tree::Place;
use crate::decision::Problem;

/// The most faults that are listed.
const MOST_LISTED: usize = 100;
/// The most faults that are kept: the same one may be found at every line that shares a value.
const MOST_KEPT: usize = 1_000;
/// The most characters that are shown of what was found.
const MOST_SHOWN: usize = 200;
/// The most characters of a sentence, and of what is allowed.
const MOST_SAID: usize = 1_000;
const MOST_ALLOWED: usize = 2_000;

/// Faults as they are found.
#[derive(Default)]
pub(crate) struct Faults {
    /// By document and offset, then as they were found.
    kept: BTreeMap<(usize, usize, usize), Located>,
    found: usize,
    /// The places of those that are not kept. A place counts once: what lines share is at fault
    /// at each of them.
    more: BTreeSet<(usize, usize)>,
}

impl Faults {
    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Whether a fault at a place is only counted, since enough come before it. It is counted.
    pub(crate) fn only_counted(&mut self, place: Place) -> bool {
        let last = self.kept.last_key_value().map(|(key, _)| *key);
        let before = |(document, offset, _)| (document, offset) <= (place.document, place.offset);
        let full = self.kept.len() >= MOST_KEPT && last.is_some_and(before);
        if full {
            self.more.insert((place.document, place.offset));
        }
        full
    }

    pub(crate) fn push(&mut self, located: Located) {
        let place = located.place;
        if self.only_counted(place) {
            return;
        }
        let key = (place.document, place.offset, self.found);
        self.found = self.found.saturating_add(1);
        self.kept.insert(key, located);
        if self.kept.len() > MOST_KEPT {
            let last = self.kept.pop_last();
            let place = last.map(|((document, offset, _), _)| (document, offset));
            self.more.extend(place);
        }
    }

    /// Adds others, with those that were only counted.
    pub(crate) fn append(&mut self, others: Self) {
        self.more.extend(others.more);
        self.extend(others.kept.into_values());
    }

    /// The faults that are kept, in the order of the documents.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Located> {
        self.kept.values()
    }

    /// The same faults, each changed.
    pub(crate) fn map(self, change: impl FnMut(Located) -> Located) -> Self {
        let mut changed = Self {
            more: self.more,
            ..Self::default()
        };
        changed.extend(self.kept.into_values().map(change));
        changed
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&Located) -> bool) {
        self.kept.retain(|_, located| keep(located));
    }

    /// The first of them as problems, each once, and how many more there are. Those of one place
    /// are in the order of `by`.
    pub(crate) fn listed<K: Ord>(
        self,
        by: impl Fn(&Problem) -> K,
        located: impl Fn(Located) -> Problem,
    ) -> Vec<Problem> {
        let mut kept: Vec<Located> = self.kept.into_values().collect();
        kept.sort_by_cached_key(|one| (place_of(one), by(&one.problem)));
        let mut seen = BTreeSet::new();
        let problems = kept
            .into_iter()
            .map(|one| (place_of(&one), shortened(located(one))));
        let mut list: Vec<((usize, usize), Problem)> = problems
            .filter(|(_, problem)| seen.insert(problem.to_string()))
            .collect();
        let rest = list.split_off(MOST_LISTED.min(list.len()));
        let mut more = self.more;
        more.extend(rest.iter().map(|(place, _)| place));
        for (place, _) in &list {
            more.remove(place);
        }
        let mut list: Vec<Problem> = list.into_iter().map(|(_, problem)| problem).collect();
        if !rest.is_empty() || !more.is_empty() {
            list.push(not_listed(more.len(), list.last()));
        }
        list
    }
}

const fn place_of(located: &Located) -> (usize, usize) {
    (located.place.document, located.place.offset)
}

/// The sentence about what is not listed, at the last of those that are.
fn not_listed(places: usize, last: Option<&Problem>) -> Problem {
    let message = match places {
        0 => "There are more faults at these places.".to_owned(),
        1 => "There are faults at 1 more place.".to_owned(),
        _ => format!("There are faults at {places} more places."),
    };
    let sentence = Problem::new("policy.more_faults", "", message);
    match last {
        Some(last) => Problem {
            document: last.document.clone(),
            line: last.line,
            column: last.column,
            ..sentence
        },
        None => sentence,
    }
}

impl From<Located> for Faults {
    fn from(only: Located) -> Self {
        let mut faults = Self::default();
        faults.push(only);
        faults
    }
}

impl Extend<Located> for Faults {
    fn extend<I: IntoIterator<Item = Located>>(&mut self, faults: I) {
        for located in faults {
            self.push(located);
        }
    }
}

/// No problem is long, whatever the document says.
fn shortened(problem: Problem) -> Problem {
    Problem {
        path: cut(problem.path, MOST_SAID),
        message: cut(problem.message, MOST_SAID),
        found: problem.found.map(|found| cut(found, MOST_SHOWN)),
        allowed: problem.allowed.map(|allowed| cut(allowed, MOST_ALLOWED)),
        suggestion: problem.suggestion.map(|said| cut(said, MOST_SAID)),
        ..problem
    }
}

/// What a message shows of a text.
pub(crate) fn shown(text: &str) -> String {
    cut(text.to_owned(), MOST_SHOWN)
}

/// Names as a message lists them, separated by commas.
pub(crate) fn name_list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let mut list = String::new();
    for name in names {
        if list.len() > MOST_ALLOWED {
            list.push_str(", ...");
            break;
        }
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(name);
    }
    cut(list, MOST_ALLOWED)
}

/// A text of so many characters at the most, with a mark where it was cut.
fn cut(mut text: String, most: usize) -> String {
    // A character has at least a byte.
    if text.len() > most {
        if let Some((end, _)) = text.char_indices().nth(most) {
            text.truncate(end);
            text.push('\u{2026}');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(offset: usize, message: &str) -> Located {
        Located {
            problem: Problem::new("policy.syntax", "", message),
            place: Place::new(0, offset),
        }
    }

    fn listed(faults: Faults) -> Vec<String> {
        let list = faults.listed(|_| (), |located| located.problem);
        list.into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn the_first_hundred_are_listed_and_the_rest_counted() {
        for backwards in [false, true] {
            let mut faults = Faults::default();
            for number in 0..5_000 {
                let offset = if backwards { 4_999 - number } else { number };
                faults.push(fault(offset, &format!("{offset}.")));
            }
            let list = listed(faults);
            assert_eq!(list.len(), 101);
            assert_eq!((list[0].as_str(), list[99].as_str()), ("0.", "99."));
            assert_eq!(list[100], "There are faults at 4900 more places.");
        }
    }

    #[test]
    fn the_same_fault_is_listed_once_and_one_more_is_one() {
        let mut faults = Faults::default();
        faults.extend((0..5_000).map(|_| fault(3, "same")));
        assert_eq!(listed(faults), ["same"]);
        let mut faults = Faults::default();
        faults.extend((0..200).map(|_| fault(3, "same")));
        faults.extend((7..107).map(|offset| fault(offset, &format!("{offset}."))));
        let list = listed(faults);
        assert_eq!((list.len(), list[0].as_str()), (101, "same"));
        assert_eq!(list[100], "There are faults at 1 more place.");
        let mut faults = Faults::default();
        faults.extend((0..101).map(|number| fault(7, &format!("{number}."))));
        assert_eq!(
            listed(faults)[100],
            "There are more faults at these places."
        );
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        let long = "\u{e9}".repeat(201);
        assert_eq!(shown(&long), format!("{}\u{2026}", "\u{e9}".repeat(200)));
        assert_eq!(shown(&long[..400]), &long[..400]);
        assert_eq!(name_list(["a", "b"]), "a, b");
        assert!(name_list(["name"; 1_000]).len() < 2_100);
    }
}
