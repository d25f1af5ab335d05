//! Columns: the facts of many records with one entry a row, borrowed from whatever holds them.
//! The shapes are those of Apache Arrow, so that a frame is read in place.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::decision::{CareError, Problem, word_of};

/// Yes or no for each row, one bit each, the lowest bit of a byte first.
#[derive(Debug, Clone)]
pub struct Bits<'a> {
    bytes: Cow<'a, [u8]>,
    offset: usize,
}

impl<'a> Bits<'a> {
    /// The bits of some bytes; the first `offset` bits belong to no row.
    #[must_use]
    pub const fn new(bytes: Cow<'a, [u8]>, offset: usize) -> Self {
        Self { bytes, offset }
    }

    /// The bits of rows that are known one by one.
    #[must_use]
    pub fn of(rows: impl IntoIterator<Item = bool>) -> Bits<'static> {
        let mut bytes = Vec::new();
        for (row, is_set) in rows.into_iter().enumerate() {
            if row & 7 == 0 {
                bytes.push(0_u8);
            }
            if let (true, Some(last)) = (is_set, bytes.last_mut()) {
                *last |= 1 << (row & 7);
            }
        }
        Bits::new(Cow::Owned(bytes), 0)
    }

    /// Whether the bit of a row is set; rows beyond the end have none.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> bool {
        let bit = self.offset.saturating_add(row);
        let byte = self.bytes.get(bit >> 3).copied().unwrap_or(0);
        (byte >> (bit & 7)) & 1 == 1
    }
}

/// A column of values, some of which may be missing.
#[derive(Debug, Clone)]
pub struct Column<'a, T: Copy + 'static> {
    values: &'a [T],
    present: Option<Bits<'a>>,
}

impl<'a, T: Copy + 'static> Column<'a, T> {
    /// The values of the rows, and which of them are there; `None` when all are.
    #[must_use]
    pub const fn new(values: &'a [T], present: Option<Bits<'a>>) -> Self {
        Self { values, present }
    }

    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of a row, when there is one.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> Option<T> {
        match &self.present {
            Some(present) if !present.get(row) => None,
            _ => self.values.get(row).copied(),
        }
    }

    /// The values without regard to which of them are there, when all are.
    pub(crate) const fn complete(&self) -> Option<&'a [T]> {
        match self.present {
            None => Some(self.values),
            Some(_) => None,
        }
    }
}

/// A column of yes and no; what is missing is no.
#[derive(Debug, Clone)]
pub struct Flags<'a> {
    values: Bits<'a>,
    present: Option<Bits<'a>>,
}

impl<'a> Flags<'a> {
    /// The values of the rows, and which of them are there; `None` when all are.
    #[must_use]
    pub const fn new(values: Bits<'a>, present: Option<Bits<'a>>) -> Self {
        Self { values, present }
    }

    /// Visits the rows that say yes, earliest first: quick where few do.
    pub(crate) fn each_yes(&self, rows: usize, mut visit: impl FnMut(usize)) {
        if self.present.is_some() || self.values.offset != 0 {
            (0..rows).filter(|row| self.get(*row)).for_each(visit);
            return;
        }
        for (start, byte) in (0..rows).step_by(8).zip(self.values.bytes.iter()) {
            let mut left = *byte;
            while left != 0 {
                let row = start.saturating_add(usize::try_from(left.trailing_zeros()).unwrap_or(0));
                if row < rows {
                    visit(row);
                }
                left &= left.wrapping_sub(1);
            }
        }
    }

    /// What a row says, when it says anything.
    #[inline]
    #[must_use]
    pub fn given(&self, row: usize) -> Option<bool> {
        let is_there = self.present.as_ref().is_none_or(|present| present.get(row));
        is_there.then(|| self.values.get(row))
    }

    /// Whether a row says yes.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> bool {
        self.values.get(row) && self.present.as_ref().is_none_or(|present| present.get(row))
    }
}

/// A column of words out of a few: the words once, and for each row the place of its word.
#[derive(Debug, Clone)]
pub struct Words<'a> {
    /// The words.
    pub words: Vec<String>,
    /// For each row, the place of its word, counted from 0.
    pub keys: Cow<'a, [u32]>,
    /// Which rows have one; `None` when all have.
    pub present: Option<Bits<'a>>,
}

impl Words<'_> {
    /// The same, with the places of the words borrowed.
    #[must_use]
    pub fn borrowed(&self) -> Words<'_> {
        Words {
            words: self.words.clone(),
            keys: Cow::Borrowed(&self.keys),
            present: self.present.clone(),
        }
    }

    /// The place of the word of a row, when there is one.
    #[inline]
    #[must_use]
    pub fn key(&self, row: usize) -> Option<usize> {
        match &self.present {
            Some(present) if !present.get(row) => None,
            _ => self
                .keys
                .get(row)
                .and_then(|key| usize::try_from(*key).ok()),
        }
    }

    /// The word of a row, when there is one.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&str> {
        self.words.get(self.key(row)?).map(String::as_str)
    }
}

/// The identifiers of the rows: whole numbers, or texts. As a text, a number is its digits.
#[derive(Debug, Clone)]
pub enum Identifiers<'a> {
    /// Whole numbers, none below 0.
    Whole(Column<'a, i64>),
    /// Texts.
    Text(Texts<'a>),
}

impl<'a> Identifiers<'a> {
    /// The identifiers, where they are texts.
    #[must_use]
    pub fn texts(self) -> Option<Texts<'a>> {
        match self {
            Self::Whole(_) => None,
            Self::Text(texts) => Some(texts),
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Whole(column) => column.len(),
            Self::Text(texts) => texts.len(),
        }
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The identifier of a row as a text; empty when it has none.
    #[must_use]
    pub fn text(&self, row: usize) -> Cow<'_, str> {
        match self {
            Self::Whole(column) => column
                .get(row)
                .map_or(Cow::Borrowed(""), |id| Cow::Owned(id.to_string())),
            Self::Text(texts) => Cow::Borrowed(texts.get(row)),
        }
    }

    /// Whether a text is the identifier of a row.
    #[inline]
    #[must_use]
    pub fn is(&self, row: usize, text: &str) -> bool {
        self.may_be(text) && self.text(row) == text
    }

    /// Whether a text may be an identifier here: most texts begin like no number.
    pub(crate) fn may_be(&self, text: &str) -> bool {
        let is_whole = matches!(self, Self::Whole(_));
        !is_whole || text.starts_with(|first: char| first.is_ascii_digit())
    }

    /// Whether a row has an identifier.
    #[inline]
    #[must_use]
    pub fn is_present(&self, row: usize) -> bool {
        match self {
            Self::Whole(column) => column.get(row).is_some(),
            Self::Text(texts) => !texts.get(row).is_empty(),
        }
    }
}

/// A column of texts: all of them in one, and where each begins.
#[derive(Debug, Clone)]
pub struct Texts<'a> {
    text: Cow<'a, str>,
    /// One more than there are rows.
    begins: Cow<'a, [i64]>,
}

impl<'a> Texts<'a> {
    /// The texts of the rows one after another, and where each begins; the last entry is where
    /// the last text ends. A missing text is an empty one.
    #[must_use]
    pub const fn new(text: &'a str, begins: Cow<'a, [i64]>) -> Self {
        Self {
            text: Cow::Borrowed(text),
            begins,
        }
    }

    /// The texts of rows that are known one by one.
    #[must_use]
    pub fn of<'t>(rows: impl IntoIterator<Item = &'t str>) -> Self {
        let mut text = String::new();
        let mut begins = vec![0];
        for row in rows {
            text.push_str(row);
            begins.push(i64::try_from(text.len()).unwrap_or(i64::MAX));
        }
        Self {
            text: Cow::Owned(text),
            begins: Cow::Owned(begins),
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.begins.len().saturating_sub(1)
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text of a row; empty when it has none.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> &str {
        let place = |row: usize| {
            let begins = self.begins.get(row).copied()?;
            usize::try_from(begins).ok()
        };
        match (place(row), place(row.saturating_add(1))) {
            (Some(from), Some(to)) => self.text.get(from..to).unwrap_or(""),
            _ => "",
        }
    }
}

/// The day that Arrow numbers so, counted from 1 January 1970; `None` outside the calendar.
#[must_use]
pub fn day_of(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(number)
}

/// The least and the greatest of some numbers, several looked at in one step.
fn ends(numbers: &[i32]) -> Option<(i32, i32)> {
    let first = *numbers.first()?;
    Some(numbers.iter().fold((first, first), |(least, most), one| {
        (least.min(*one), most.max(*one))
    }))
}

/// Days by their numbers, for columns with many that lie close together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Days {
    first: i32,
    days: Vec<NaiveDate>,
}

impl Days {
    /// The most days that are worked out beforehand: about fifty years.
    const MOST: i32 = 18_262;

    /// The days that are in a column, and those between.
    pub(crate) fn of(column: &Column<'_, i32>) -> Self {
        let (first, last) = ends(column.values).unwrap_or_default();
        let last = last.min(first.saturating_add(Self::MOST));
        let days = (first..=last).map_while(day_of).collect();
        Self { first, days }
    }

    /// The day of a number.
    #[inline]
    pub(crate) fn day(&self, number: i32) -> Option<NaiveDate> {
        let place = usize::try_from(number.checked_sub(self.first)?).ok();
        let known = place.and_then(|place| self.days.get(place));
        known.copied().or_else(|| day_of(number))
    }
}

/// The number of a day, counted from 1 January 1970.
#[must_use]
pub const fn day_number(day: NaiveDate) -> i32 {
    day.to_epoch_days()
}

/// The values that the words of a column stand for; none for a word that stands for nothing.
pub(crate) fn values<T: serde::de::DeserializeOwned>(words: &Words<'_>) -> Vec<Option<T>> {
    let value = |word: &String| serde_json::from_value(word.as_str().into()).ok();
    words.words.iter().map(value).collect()
}

/// The words that stand for values, as records write them.
pub(crate) fn words_for<T: serde::Serialize>(values: &[T]) -> Vec<String> {
    values.iter().map(word_of).collect()
}

/// The place of a word among those known, where it is put when it is new.
pub(crate) fn place_in(words: &mut Vec<String>, word: &str) -> u32 {
    let known = words.iter().position(|known| known == word);
    let place = known.unwrap_or_else(|| {
        words.push(word.to_owned());
        words.len().saturating_sub(1)
    });
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The place of a value in its closed set.
pub(crate) fn place_of<T: PartialEq>(all: &[T], one: &T) -> u32 {
    let place = all.iter().position(|other| other == one);
    u32::try_from(place.unwrap_or(0)).unwrap_or(0)
}

/// The error of a record whose identifier another has too: which is right nobody knows.
#[must_use]
pub fn recorded_twice(id: &str) -> CareError {
    twice_at("id", id)
}

/// The same for a record whose identifier is at a path.
pub(crate) fn twice_at(path: &str, id: &str) -> CareError {
    let message = "This identifier is recorded twice.";
    CareError::FactsInvalid {
        record: id.to_owned(),
        problems: vec![Problem::new("facts.recorded_twice", path, message)],
    }
}

/// Where the rows of one frame that belong to each row of another lie.
#[derive(Debug, Clone)]
pub struct RowsOf<'a> {
    /// For each owner, where its rows begin in `order`; and at last, where they end.
    pub begins: Cow<'a, [u32]>,
    /// The rows by owner; `None` when they lie in that order.
    pub order: Option<Cow<'a, [u32]>>,
}

impl RowsOf<'_> {
    /// How many rows an owner has.
    #[inline]
    #[must_use]
    pub fn count(&self, owner: usize) -> usize {
        let (from, to) = self.span(owner);
        to.saturating_sub(from)
    }

    /// The rows of an owner.
    #[inline]
    pub fn each(&self, owner: usize) -> impl Iterator<Item = usize> + '_ {
        let (from, to) = self.span(owner);
        (from..to).filter_map(|place| match &self.order {
            Some(order) => order.get(place).and_then(|row| usize::try_from(*row).ok()),
            None => Some(place),
        })
    }

    fn span(&self, owner: usize) -> (usize, usize) {
        let begin = |owner: usize| {
            let begin = self.begins.get(owner).copied().unwrap_or(0);
            usize::try_from(begin).unwrap_or(0)
        };
        (begin(owner), begin(owner.saturating_add(1)))
    }
}

/// Sets of codes, each kept once: rows name theirs by its place.
#[derive(Debug, Clone, Default)]
pub(crate) struct CodeSets {
    places: std::collections::BTreeMap<Vec<&'static str>, u32>,
    /// The codes of rows before and the places of their sets: rows are often alike.
    before: Vec<(Vec<&'static str>, u32)>,
}

/// So many sets of rows before are looked at one by one.
const LOOKED_AT: usize = 16;

impl CodeSets {
    /// The place of a set of codes, in the order given; a code that is repeated counts once.
    pub(crate) fn place(&mut self, codes: impl IntoIterator<Item = &'static str>) -> u32 {
        let mut set: Vec<&'static str> = Vec::new();
        for code in codes {
            if !set.contains(&code) {
                set.push(code);
            }
        }
        let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        *self.places.entry(set).or_insert(next)
    }

    /// The same for codes that lie together, as those of a row before may have. Equal codes mostly
    /// lie at one address, which is quick to compare; elsewhere they are found all the same.
    pub(crate) fn place_of(&mut self, codes: &[&'static str]) -> u32 {
        let same = |(known, _): &&(Vec<&'static str>, u32)| {
            known.len() == codes.len()
                && known
                    .iter()
                    .zip(codes)
                    .all(|(one, other)| std::ptr::eq(*one, *other))
        };
        if let Some((_, place)) = self.before.iter().find(same) {
            return *place;
        }
        let place = self.place(codes.iter().copied());
        if self.before.len() < LOOKED_AT {
            self.before.push((codes.to_vec(), place));
        }
        place
    }

    /// The sets in the order of their places, the codes of each parted by a space.
    pub(crate) fn texts(self) -> Vec<String> {
        let mut sets: Vec<(u32, Vec<&str>)> = self
            .places
            .into_iter()
            .map(|(set, place)| (place, set))
            .collect();
        sets.sort_unstable();
        sets.into_iter().map(|(_, set)| set.join(" ")).collect()
    }
}

/// Rows whose identifier another row has too, in order. Rows without one repeat none.
#[must_use]
pub fn repeated_rows(ids: &Identifiers<'_>) -> Vec<usize> {
    match ids {
        Identifiers::Whole(column) => repeated_whole(column),
        Identifiers::Text(texts) => repeated_texts(texts.len(), |row| texts.get(row)),
    }
}

/// Whole numbers that lie close together are ticked off in one bit each; others are sorted.
fn repeated_whole(column: &Column<'_, i64>) -> Vec<usize> {
    let rows = || (0..column.len()).filter_map(|row| Some((column.get(row)?, row)));
    let (low, high) = rows().fold((i64::MAX, i64::MIN), |(low, high), (id, _)| {
        (low.min(id), high.max(id))
    });
    let span = usize::try_from(high.saturating_sub(low)).unwrap_or(usize::MAX);
    let wide = span > column.len().saturating_mul(64);
    let any = if wide {
        let mut ids: Vec<i64> = rows().map(|(id, _)| id).collect();
        ids.sort_unstable();
        ids.is_sorted_by(|a, b| a < b)
    } else {
        let mut seen = vec![0_u64; (span >> 6).saturating_add(1)];
        rows().all(|(id, _)| {
            let bit = usize::try_from(id.saturating_sub(low)).unwrap_or(0);
            let word = seen.get_mut(bit >> 6);
            word.is_none_or(|word| {
                let is_new = *word & (1 << (bit & 63)) == 0;
                *word |= 1 << (bit & 63);
                is_new
            })
        })
    };
    if any {
        return Vec::new();
    }
    let mut sorted: Vec<(i64, usize)> = rows().collect();
    sorted.sort_unstable();
    let several = sorted
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|group| group.len() > 1);
    let mut found: Vec<usize> = several.flatten().map(|(_, row)| *row).collect();
    found.sort_unstable();
    found
}

/// Texts are compared by a fixed hash first, so that a long column is not sorted by its texts.
pub(crate) fn repeated_texts<'t>(len: usize, text: impl Fn(usize) -> &'t str) -> Vec<usize> {
    let given = (0..len).filter(|row| !text(*row).is_empty());
    let mut hashed: Vec<(u64, usize)> = given.map(|row| (hash(text(row)), row)).collect();
    hashed.sort_unstable();
    let mut found = Vec::new();
    for group in hashed.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
        let mut rows: Vec<usize> = group.iter().map(|(_, row)| *row).collect();
        rows.sort_by_key(|row| text(*row));
        let several = rows.chunk_by(|a, b| text(*a) == text(*b));
        found.extend(several.filter(|same| same.len() > 1).flatten());
    }
    found.sort_unstable();
    found
}

/// The 64-bit FNV-1a hash: the same everywhere.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_read_from_their_offset_on() {
        let bits = Bits::new(Cow::Owned(vec![0b1010_0000, 0b1]), 5);
        let read: Vec<bool> = (0..5).map(|row| bits.get(row)).collect();
        assert_eq!(read, [true, false, true, true, false]);
        assert!(!bits.get(1_000));
        let again = Bits::of(read.iter().copied());
        assert!((0..5).all(|row| again.get(row) == bits.get(row)));
    }

    #[test]
    fn what_is_missing_is_neither_a_value_nor_a_yes() {
        let present = || Some(Bits::of([true, false]));
        assert_eq!(Column::new(&[7, 8], present()).get(1), None);
        let flags = Flags::new(Bits::of([true, true]), present());
        assert!(flags.get(0) && !flags.get(1));
    }

    #[test]
    fn repeated_identifiers_are_found_among_numbers_and_texts() {
        let near = [3_i64, 1, 3, 2, 1];
        let far = [3_i64, i64::MAX, 0, i64::MAX, 7];
        let whole = |ids| repeated_rows(&Identifiers::Whole(Column::new(ids, None)));
        assert_eq!(whole(&near), [0, 1, 2, 4]);
        assert_eq!(whole(&far), [1, 3]);
        let texts = Texts::new("abcab", Cow::Owned(vec![0, 1, 3, 5]));
        assert_eq!(
            repeated_rows(&Identifiers::Text(texts)),
            Vec::<usize>::new()
        );
        let texts = Texts::new("aba", Cow::Owned(vec![0, 1, 2, 3]));
        assert_eq!(repeated_rows(&Identifiers::Text(texts)), [0, 2]);
    }

    #[test]
    fn a_number_is_its_digits_and_no_other_text() {
        let whole = Identifiers::Whole(Column::new(&[7, 70], None));
        let is_seven = |text| whole.is(0, text);
        assert_eq!(["7", "07", "+7", "seven", "70", ""].map(is_seven), {
            [true, false, false, false, false, false]
        });
        let texts = Identifiers::Text(Texts::of(["07", ""]));
        assert!(texts.is(0, "07") && !texts.is(0, "7") && texts.is(1, ""));
    }

    #[test]
    fn equal_codes_make_one_set_wherever_they_lie() {
        let elsewhere: &'static str = String::from("met").leak();
        let mut sets = CodeSets::default();
        let asked: [&[&'static str]; 5] = [&["met"], &["met", "away"], &[elsewhere], &[], &["met"]];
        let places = asked.map(|codes| sets.place_of(codes));
        assert_eq!(places, [0, 1, 0, 2, 0]);
        assert_eq!(sets.texts(), ["met", "met away", ""]);
    }

    #[test]
    fn every_yes_is_visited_and_no_bit_beyond_the_rows() {
        let yes = |offset, present: Option<Bits<'static>>| {
            let bytes: &[u8] = &[0b1110_0110, 0b1111_1111];
            let flags = Flags::new(Bits::new(Cow::Borrowed(bytes), offset), present);
            let mut visited = Vec::new();
            flags.each_yes(10, |row| visited.push(row));
            visited
        };
        assert_eq!(yes(0, None), [1, 2, 5, 6, 7, 8, 9]);
        assert_eq!(yes(1, None), [0, 1, 4, 5, 6, 7, 8, 9]);
        let present = || Some(Bits::of((0..10).map(|row| row != 2 && row < 9)));
        assert_eq!(yes(0, present()), [1, 5, 6, 7, 8]);
        assert_eq!(yes(1, present()), [0, 1, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn columns_know_how_many_rows_they_have() {
        let (none, some): (&[i64], &[i64]) = (&[], &[7]);
        assert!(Column::new(none, None).is_empty() && !Column::new(some, None).is_empty());
        assert!(Texts::of([]).is_empty() && !Texts::of([""]).is_empty());
        assert!(Identifiers::Whole(Column::new(none, None)).is_empty());
        assert!(!Identifiers::Text(Texts::of(["a"])).is_empty());
        let rows = RowsOf {
            begins: Cow::Borrowed(&[0, 3, 3, 5]),
            order: None,
        };
        assert_eq!([0, 1, 2, 3].map(|owner| rows.count(owner)), [3, 0, 2, 0]);
    }

    #[test]
    fn a_missing_identifier_repeats_none() {
        let ids = Column::new(&[0_i64, 0, 0], Some(Bits::of([true, false, false])));
        assert!(repeated_rows(&Identifiers::Whole(ids)).is_empty());
        let texts = Texts::of(["a", "", "", "a"]);
        assert_eq!(repeated_rows(&Identifiers::Text(texts)), [0, 3]);
    }
}
