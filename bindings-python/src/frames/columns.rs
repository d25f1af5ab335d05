//! Columns of a frame as core reads them, whatever the tool that made the frame calls its types.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use arrow_array::cast::AsArray;
use arrow_array::types::{ArrowPrimitiveType, Date32Type, TimestampMicrosecondType, UInt32Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, Int64Array, LargeStringArray, PrimitiveArray,
};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use carewright::decision::columns::{
    Bits, Column, Flags, Identifiers, Texts, Words, repeated_rows,
};
use carewright::{CareError, Problem};

use super::arrays::as_dictionary;
use super::casts;
use super::parts::{Parts, joined_numbers, without_dictionary};
use super::table::Table;

/// Rows with a value that cannot be read: what to put right in each.
pub type Faults = BTreeMap<usize, Vec<Problem>>;

/// Where values are, as the bits that core reads.
pub fn present(nulls: Option<&NullBuffer>) -> Option<Bits<'_>> {
    let nulls = nulls.filter(|nulls| nulls.null_count() > 0)?;
    Some(Bits::new(Cow::Borrowed(nulls.validity()), nulls.offset()))
}

/// The parts of a column as numbers of one type; `None` where one part cannot be.
fn numbers<T: ArrowPrimitiveType>(
    column: &Parts,
    read: impl Fn(&ArrayRef) -> Option<PrimitiveArray<T>>,
) -> Option<PrimitiveArray<T>> {
    let parts = column.each().map(|(_, part)| read(part));
    Some(joined_numbers(parts.collect::<Option<_>>()?))
}

/// Whole numbers, also where a tool has stored them as fractions; `None` where one is none.
pub fn whole_numbers(column: &Parts) -> Option<Int64Array> {
    numbers(column, casts::whole_numbers)
}

/// The texts of a column; `None` where it holds something else.
fn texts(column: &Parts) -> Option<LargeStringArray> {
    let parts = column.each().map(|(_, part)| casts::texts(part));
    let parts: Vec<LargeStringArray> = parts.collect::<Option<_>>()?;
    match parts.as_slice() {
        [texts] => Some(texts.clone()),
        parts => Some(parts.iter().flatten().collect()),
    }
}

/// The type of a column, or of the values of a dictionary.
fn value_kind(column: &Parts) -> &DataType {
    match column.kind() {
        DataType::Dictionary(_, values) => values,
        kind => kind,
    }
}

/// Identifiers: whole numbers from 0 on, or texts.
pub enum OwnedIds {
    Whole(Int64Array),
    Text(LargeStringArray),
}

impl OwnedIds {
    pub fn of(table: &Table, name: &str) -> Result<Self, CareError> {
        let column = table.needed(name)?;
        let kind = value_kind(&column);
        let wrong = || table.wrong_type(name, kind, "whole numbers or text");
        if !kind.is_numeric() {
            return Ok(Self::Text(texts(&column).ok_or_else(wrong)?));
        }
        let whole = whole_numbers(&column).ok_or_else(wrong)?;
        let least = match whole.null_count() {
            0 => whole.values().iter().copied().min(),
            _ => whole.iter().flatten().min(),
        };
        if least.is_none_or(|least| least >= 0) {
            return Ok(Self::Whole(whole));
        }
        let digits = whole
            .iter()
            .map(|number| number.map(|number| number.to_string()));
        Ok(Self::Text(digits.collect()))
    }

    pub fn identifiers(&self) -> Identifiers<'_> {
        match self {
            Self::Whole(column) => {
                Identifiers::Whole(Column::new(column.values(), present(column.nulls())))
            }
            Self::Text(column) => {
                // Where a text is missing, Arrow may keep what was there: such columns are rare.
                let begins = column.value_offsets();
                let text = std::str::from_utf8(column.value_data()).unwrap_or("");
                if column.null_count() == 0 {
                    return Identifiers::Text(Texts::new(text, Cow::Borrowed(begins)));
                }
                Identifiers::Text(Texts::of(column.iter().map(Option::unwrap_or_default)))
            }
        }
    }
}

/// Days, as Arrow numbers them.
pub struct OwnedDays(PrimitiveArray<Date32Type>);

const DATES: &str = "dates; text such as 2026-10-01; dates with times at midnight";

impl OwnedDays {
    /// Reads a column that has to be there.
    pub fn needed(table: &Table, name: &str, faults: &mut Faults) -> Result<Self, CareError> {
        Self::of(table, name, &table.needed(name)?, faults)
    }

    /// Reads a column where there is one.
    pub fn given(
        table: &Table,
        name: &str,
        faults: &mut Faults,
    ) -> Result<Option<Self>, CareError> {
        let column = table.column(name)?;
        column
            .map(|column| Self::of(table, name, &column, faults))
            .transpose()
    }

    /// Values that are none are faults of their rows.
    fn of(
        table: &Table,
        name: &str,
        column: &Parts,
        faults: &mut Faults,
    ) -> Result<Self, CareError> {
        let mut parts = Vec::new();
        for (begin, part) in column.each() {
            let part = without_dictionary(part);
            let wrong = || table.wrong_type(name, part.data_type(), DATES);
            let days = casts::days(&part).ok_or_else(wrong)?;
            if matches!(part.data_type(), DataType::Timestamp(..)) {
                let message = "The value has a time of day, and a date is wanted.";
                for row in casts::not_midnight(&part) {
                    note(
                        name,
                        begin + row,
                        message,
                        "a date, or a date at midnight",
                        faults,
                    );
                }
            }
            note_lost(
                name,
                begin,
                &part,
                &days,
                "a date such as 2026-10-01",
                faults,
            );
            parts.push(days);
        }
        Ok(Self(joined_numbers(parts)))
    }

    pub fn column(&self) -> Column<'_, i32> {
        Column::new(self.0.values(), present(self.0.nulls()))
    }
}

/// A value that was there and could not be read is a fault of its row.
fn note_lost(
    name: &str,
    begin: usize,
    before: &ArrayRef,
    after: &dyn Array,
    allowed: &str,
    faults: &mut Faults,
) {
    if before.logical_null_count() == after.null_count() {
        return;
    }
    let message = format!("The value is not {allowed}.");
    for row in (0..before.len()).filter(|row| before.is_valid(*row) && after.is_null(*row)) {
        note(name, begin + row, &message, allowed, faults);
    }
}

fn note(name: &str, row: usize, message: &str, allowed: &str, faults: &mut Faults) {
    let problem = Problem::new("facts.unreadable", name, message).with_allowed(allowed);
    faults.entry(row).or_default().push(problem);
}

/// Local times, in microseconds from the first moment of 1970.
pub struct OwnedTimes(PrimitiveArray<TimestampMicrosecondType>);

const TIMES: &str = "dates with times and no time zone; text such as 2026-10-01T14:00:00";

impl OwnedTimes {
    /// Reads a column that has to be there.
    pub fn needed(table: &Table, name: &str, faults: &mut Faults) -> Result<Self, CareError> {
        Self::of(table, name, &table.needed(name)?, faults)
    }

    /// Reads a column where there is one.
    pub fn given(
        table: &Table,
        name: &str,
        faults: &mut Faults,
    ) -> Result<Option<Self>, CareError> {
        let column = table.column(name)?;
        column
            .map(|column| Self::of(table, name, &column, faults))
            .transpose()
    }

    /// Values that are none are faults of their rows.
    fn of(
        table: &Table,
        name: &str,
        column: &Parts,
        faults: &mut Faults,
    ) -> Result<Self, CareError> {
        let allowed = "a date with a time such as 2026-10-01T14:00:00";
        let mut parts = Vec::new();
        for (begin, part) in column.each() {
            let part = without_dictionary(part);
            let wrong = || table.wrong_type(name, part.data_type(), TIMES);
            let times = casts::moments(&part).ok_or_else(wrong)?;
            note_lost(name, begin, &part, &times, allowed, faults);
            parts.push(times);
        }
        Ok(Self(joined_numbers(parts)))
    }

    pub fn column(&self) -> Column<'_, i64> {
        Column::new(self.0.values(), present(self.0.nulls()))
    }
}

const WORDS: &str = "text, a category, or whole numbers";

/// Words out of a few: text, a category, or whole numbers that stand for their digits.
pub fn words(table: &Table, name: &str, column: &Parts) -> Result<Words<'static>, CareError> {
    let kind = column.kind();
    let wrong = || table.wrong_type(name, value_kind(column), WORDS);
    if kind.is_numeric() {
        return Ok(number_words(&whole_numbers(column).ok_or_else(wrong)?));
    }
    if let Some(dictionary) = only_dictionary(column) {
        return dictionary_words(table, name, dictionary);
    }
    if value_kind(column).is_numeric() {
        return Ok(number_words(&whole_numbers(column).ok_or_else(wrong)?));
    }
    let texts = texts(column).ok_or_else(wrong)?;
    Ok(encoded(texts.iter(), str::to_owned))
}

/// The dictionary of a column that came in one part.
fn only_dictionary(column: &Parts) -> Option<&DictionaryArray<UInt32Type>> {
    let mut parts = column.each();
    let (_, first) = parts.next()?;
    parts.next().is_none().then(|| as_dictionary(first))?
}

fn dictionary_words(
    table: &Table,
    name: &str,
    dictionary: &DictionaryArray<UInt32Type>,
) -> Result<Words<'static>, CareError> {
    let values = Parts::new(vec![dictionary.values().clone()]);
    let values = words(table, name, &values)?;
    let keys = dictionary.keys();
    // A key stands for a value, and a value for a word.
    let same = values.keys.iter().copied().eq(0..values.keys.len() as u32);
    let word = |key: &u32| values.keys.get(*key as usize).copied().unwrap_or(0);
    let keys_of_words = if same {
        keys.values().to_vec()
    } else {
        keys.values().iter().map(word).collect()
    };
    Ok(Words {
        keys: Cow::Owned(keys_of_words),
        present: owned_bits(keys.nulls()),
        words: values.words,
    })
}

/// Where values are, as bits of its own.
fn owned_bits(nulls: Option<&NullBuffer>) -> Option<Bits<'static>> {
    let nulls = nulls.filter(|nulls| nulls.null_count() > 0)?;
    Some(Bits::of(nulls.iter()))
}

/// Small numbers find their words in a table, others in a map.
fn number_words(numbers: &Int64Array) -> Words<'static> {
    const SMALL: usize = 1_024;
    let mut small: Vec<Option<u32>> = vec![None; SMALL];
    let mut large: HashMap<i64, u32> = HashMap::new();
    let mut words = Vec::new();
    let mut add = |number: i64| {
        words.push(number.to_string());
        (words.len() - 1) as u32
    };
    let mut keys = Vec::with_capacity(numbers.len());
    for number in numbers.values().iter().copied() {
        let slot = usize::try_from(number).ok().and_then(|n| small.get_mut(n));
        keys.push(match slot {
            Some(slot) => *slot.get_or_insert_with(|| add(number)),
            None => *large.entry(number).or_insert_with(|| add(number)),
        });
    }
    Words {
        words,
        keys: Cow::Owned(keys),
        present: owned_bits(numbers.nulls()),
    }
}

fn encoded<'a>(
    rows: impl Iterator<Item = Option<&'a str>> + Clone,
    word: impl Fn(&'a str) -> String,
) -> Words<'static> {
    let mut places: HashMap<&str, u32> = HashMap::new();
    let mut words = Vec::new();
    let mut last: Option<(&str, u32)> = None;
    let mut missing = false;
    let mut keys = Vec::new();
    for text in rows.clone() {
        missing |= text.is_none();
        let text = text.unwrap_or_default();
        if let Some((_, place)) = last.filter(|(known, _)| *known == text) {
            keys.push(place);
            continue;
        }
        let place = *places.entry(text).or_insert_with(|| {
            words.push(word(text));
            (words.len() - 1) as u32
        });
        last = Some((text, place));
        keys.push(place);
    }
    Words {
        words,
        keys: Cow::Owned(keys),
        present: missing.then(|| Bits::of(rows.map(|text| text.is_some()))),
    }
}

/// A column of yes and no, also where a tool has stored it as 1 and 0.
pub struct OwnedFlags(BooleanArray);

impl OwnedFlags {
    pub fn of(table: &Table, name: &str, column: &Parts) -> Result<Self, CareError> {
        let allowed = "yes and no (true and false, or 1 and 0)";
        let wrong = || table.wrong_type(name, column.kind(), allowed);
        let parts = column.each().map(|(_, part)| casts::flags(part));
        let parts: Vec<BooleanArray> = parts.collect::<Option<_>>().ok_or_else(wrong)?;
        Ok(Self(match parts.as_slice() {
            [flags] => flags.clone(),
            parts => parts.iter().flatten().collect(),
        }))
    }

    pub fn flags(&self) -> Flags<'_> {
        let values = self.0.values();
        let bits = Bits::new(Cow::Borrowed(values.values()), values.offset());
        Flags::new(bits, present(self.0.nulls()))
    }
}

/// Marks the rows of which a column records something: a value, a yes, a list with an entry.
pub fn mark_recorded(more: &mut [bool], column: &Parts) {
    for (begin, part) in column.each() {
        let yes = part.as_boolean_opt();
        let long = |row: usize| match part.data_type() {
            DataType::List(_) => part.as_list::<i32>().value_length(row) > 0,
            DataType::LargeList(_) => part.as_list::<i64>().value_length(row) > 0,
            _ => true,
        };
        let rows = more.get_mut(begin..begin + part.len()).unwrap_or_default();
        mark_where(rows, |row| {
            part.is_valid(row) && yes.is_none_or(|yes| yes.value(row)) && long(row)
        });
    }
}

/// Marks rows that are known by their numbers: few, and often none.
pub fn mark_rows<'a>(more: &mut [bool], rows: impl IntoIterator<Item = &'a usize>) {
    for row in rows {
        more[*row] = true;
    }
}

pub fn mark_where(more: &mut [bool], is_so: impl Fn(usize) -> bool) {
    for (row, more) in more.iter_mut().enumerate() {
        *more |= is_so(row);
    }
}

/// A column of whole numbers that has to be there.
pub fn numbers_needed(table: &Table, name: &str, allowed: &str) -> Result<Int64Array, CareError> {
    let column = table.needed(name)?;
    let wrong = || table.wrong_type(name, value_kind(&column), allowed);
    whole_numbers(&column).ok_or_else(wrong)
}

/// A column of whole numbers, where there is one.
pub fn numbers_given(
    table: &Table,
    name: &str,
    allowed: &str,
) -> Result<Option<Int64Array>, CareError> {
    let Some(column) = table.column(name)? else {
        return Ok(None);
    };
    let wrong = || table.wrong_type(name, value_kind(&column), allowed);
    whole_numbers(&column).ok_or_else(wrong).map(Some)
}

/// Whole numbers as core reads them.
pub fn numbers_of(column: &Int64Array) -> Column<'_, i64> {
    Column::new(column.values(), present(column.nulls()))
}

/// A column of words, where there is one.
pub fn words_given(table: &Table, name: &str) -> Result<Option<Words<'static>>, CareError> {
    let column = table.column(name)?;
    column.map(|column| words(table, name, &column)).transpose()
}

/// A column of yes and no, where there is one.
pub fn flags_given(table: &Table, name: &str) -> Result<Option<OwnedFlags>, CareError> {
    let column = table.column(name)?;
    column
        .map(|column| OwnedFlags::of(table, name, &column))
        .transpose()
}

/// Rows whose identifier occurs twice or is missing: records judge them.
pub fn doubtful_ids(table: &Table) -> Result<BTreeSet<usize>, CareError> {
    if table.column("id")?.is_none() {
        return Ok(BTreeSet::new());
    }
    let ids = OwnedIds::of(table, "id")?;
    let ids = ids.identifiers();
    let absent = (0..ids.len()).filter(|row| !ids.is_present(*row));
    Ok(repeated_rows(&ids).into_iter().chain(absent).collect())
}

/// Marks as core reads them; none where no row is marked.
pub fn bits_of(marks: &[bool]) -> Option<Bits<'static>> {
    marks
        .contains(&true)
        .then(|| Bits::of(marks.iter().copied()))
}
