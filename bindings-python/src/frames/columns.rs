//! Columns of a frame as core reads them, whatever the tool that made the frame calls its types.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Float64Type, Int64Type, TimestampMicrosecondType, UInt32Type,
};
use arrow_array::{
    AnyDictionaryArray, Array, ArrayRef, BooleanArray, Int64Array, PrimitiveArray, make_array,
};
use arrow_buffer::NullBuffer;
use arrow_cast::{CastOptions, cast, cast_with_options};
use arrow_schema::{DataType, TimeUnit};
use carewright::decision::columns::{
    Bits, Column, Flags, Identifiers, Texts, Words, repeated_rows,
};
use carewright::{CareError, Problem};

use super::table::{Table, without_dictionary};

/// Rows with a value that cannot be read: what to put right in each.
pub type Faults = BTreeMap<usize, Vec<Problem>>;

/// Where values are, as the bits that core reads.
pub fn present(nulls: Option<&NullBuffer>) -> Option<Bits<'_>> {
    let nulls = nulls.filter(|nulls| nulls.null_count() > 0)?;
    Some(Bits::new(Cow::Borrowed(nulls.validity()), nulls.offset()))
}

/// Identifiers: whole numbers from 0 on, or texts.
pub enum OwnedIds {
    Whole(PrimitiveArray<Int64Type>),
    Text(arrow_array::LargeStringArray),
}

impl OwnedIds {
    pub fn of(table: &Table, name: &str) -> Result<Self, CareError> {
        let column = without_dictionary(&table.needed(name)?);
        let kind = column.data_type().clone();
        let wrong = || table.wrong_type(name, &kind, "whole numbers or text");
        if kind.is_numeric() {
            let whole = whole_numbers(&column).ok_or_else(wrong)?;
            let least = match whole.null_count() {
                0 => whole.values().iter().copied().min(),
                _ => arrow_values(&whole).min(),
            };
            if least.is_none_or(|least| least >= 0) {
                return Ok(Self::Whole(whole));
            }
            return Ok(Self::Text(
                cast(&whole, &DataType::LargeUtf8)
                    .map_err(|_| wrong())?
                    .as_string()
                    .clone(),
            ));
        }
        match kind {
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => {
                let text = cast(&column, &DataType::LargeUtf8).map_err(|_| wrong())?;
                Ok(Self::Text(text.as_string().clone()))
            }
            _ => Err(wrong()),
        }
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

fn arrow_values(column: &PrimitiveArray<Int64Type>) -> impl Iterator<Item = i64> + '_ {
    column.iter().flatten()
}

/// Whole numbers, also where a tool has stored them as fractions; `None` where one is none.
pub fn whole_numbers(column: &ArrayRef) -> Option<PrimitiveArray<Int64Type>> {
    let strict = CastOptions {
        safe: false,
        ..CastOptions::default()
    };
    if column.data_type().is_floating() {
        let doubles = cast(column, &DataType::Float64).ok()?;
        let doubles = doubles.as_primitive::<Float64Type>();
        let whole = |value: f64| value.fract() == 0.0 && value.abs() < 9.0e15;
        if !doubles.iter().flatten().all(whole) {
            return None;
        }
    }
    let whole = cast_with_options(column, &DataType::Int64, &strict).ok()?;
    Some(whole.as_primitive::<Int64Type>().clone())
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
        let column = table.column(name);
        column
            .map(|column| Self::of(table, name, &column, faults))
            .transpose()
    }

    /// Values that are none are faults of their rows.
    fn of(
        table: &Table,
        name: &str,
        column: &ArrayRef,
        faults: &mut Faults,
    ) -> Result<Self, CareError> {
        let column = without_dictionary(column);
        let days = match column.data_type() {
            DataType::Date32 => column.clone(),
            DataType::Date64 | DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => {
                as_type(&column, &DataType::Date32)
            }
            DataType::Timestamp(_, None) => {
                let days = as_type(&column, &DataType::Date32);
                let again = as_type(&days, column.data_type());
                note_unequal(name, &column, &again, faults);
                days
            }
            other => return Err(table.wrong_type(name, other, DATES)),
        };
        note_lost(name, &column, &days, "a date such as 2026-10-01", faults);
        Ok(Self(days.as_primitive::<Date32Type>().clone()))
    }

    pub fn column(&self) -> Column<'_, i32> {
        Column::new(self.0.values(), present(self.0.nulls()))
    }
}

fn as_type(column: &ArrayRef, kind: &DataType) -> ArrayRef {
    cast(column, kind).unwrap_or_else(|_| arrow_array::new_null_array(kind, column.len()))
}

/// A value that was there and could not be read is a fault of its row.
fn note_lost(name: &str, before: &ArrayRef, after: &ArrayRef, allowed: &str, faults: &mut Faults) {
    if before.null_count() == after.null_count() {
        return;
    }
    for row in (0..before.len()).filter(|row| before.is_valid(*row) && after.is_null(*row)) {
        note(
            name,
            row,
            &format!("The value is not {allowed}."),
            allowed,
            faults,
        );
    }
}

/// A time of day where a date is wanted is a fault of its row.
fn note_unequal(name: &str, before: &ArrayRef, after: &ArrayRef, faults: &mut Faults) {
    let number = |column: &ArrayRef| {
        let micros = as_type(column, &DataType::Timestamp(TimeUnit::Microsecond, None));
        micros.as_primitive::<TimestampMicrosecondType>().clone()
    };
    let (before, after) = (number(before), number(after));
    for (row, (one, other)) in before.iter().zip(after.iter()).enumerate() {
        if one.is_some() && other.is_some() && one != other {
            let message = "The value has a time of day, and a date is wanted.";
            note(name, row, message, "a date, or a date at midnight", faults);
        }
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
        let column = table.column(name);
        column
            .map(|column| Self::of(table, name, &column, faults))
            .transpose()
    }

    /// Values that are none are faults of their rows.
    fn of(
        table: &Table,
        name: &str,
        column: &ArrayRef,
        faults: &mut Faults,
    ) -> Result<Self, CareError> {
        let column = without_dictionary(column);
        let micros = DataType::Timestamp(TimeUnit::Microsecond, None);
        let times = match column.data_type() {
            DataType::Timestamp(_, None)
            | DataType::Utf8
            | DataType::LargeUtf8
            | DataType::Utf8View => as_type(&column, &micros),
            other => return Err(table.wrong_type(name, other, TIMES)),
        };
        let allowed = "a date with a time such as 2026-10-01T14:00:00";
        note_lost(name, &column, &times, allowed, faults);
        Ok(Self(
            times.as_primitive::<TimestampMicrosecondType>().clone(),
        ))
    }

    pub fn column(&self) -> Column<'_, i64> {
        Column::new(self.0.values(), present(self.0.nulls()))
    }
}

/// Words out of a few: text, a category, or whole numbers that stand for their digits.
pub fn words(table: &Table, name: &str, column: &ArrayRef) -> Result<Words<'static>, CareError> {
    let kind = column.data_type();
    if let Some(dictionary) = column.as_any_dictionary_opt() {
        return dictionary_words(table, name, dictionary);
    }
    if kind.is_numeric() {
        let wrong = || table.wrong_type(name, kind, "text, a category, or whole numbers");
        return Ok(number_words(&whole_numbers(column).ok_or_else(wrong)?));
    }
    match kind {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => {
            let text = as_type(column, &DataType::LargeUtf8);
            let text = text.as_string::<i64>();
            Ok(encoded(text.iter(), str::to_owned))
        }
        other => Err(table.wrong_type(name, other, "text, a category, or whole numbers")),
    }
}

fn dictionary_words(
    table: &Table,
    name: &str,
    dictionary: &dyn AnyDictionaryArray,
) -> Result<Words<'static>, CareError> {
    let values = words(table, name, dictionary.values())?;
    let keys = as_type(&make_array(dictionary.keys().to_data()), &DataType::UInt32);
    let keys = keys.as_primitive::<UInt32Type>();
    // A key stands for a value, and a value for a word.
    let same = values.keys.iter().copied().eq(0..values.keys.len() as u32);
    let word = |key: &u32| values.keys.get(*key as usize).copied().unwrap_or(0);
    let has = |row: usize| keys.is_valid(row) && values.key(keys.value(row) as usize).is_some();
    let all = keys.null_count() == 0 && values.present.is_none();
    let keys_of_words = if same {
        keys.values().to_vec()
    } else {
        keys.values().iter().map(word).collect()
    };
    Ok(Words {
        keys: Cow::Owned(keys_of_words),
        present: (!all).then(|| Bits::of((0..keys.len()).map(has))),
        words: values.words,
    })
}

/// Small numbers find their words in a table, others in a map.
fn number_words(numbers: &PrimitiveArray<Int64Type>) -> Words<'static> {
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
        present: numbers
            .nulls()
            .filter(|nulls| nulls.null_count() > 0)
            .map(|nulls| Bits::of(nulls.iter())),
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
    pub fn of(table: &Table, name: &str, column: &ArrayRef) -> Result<Self, CareError> {
        let kind = column.data_type();
        let wrong = || table.wrong_type(name, kind, "yes and no (true and false, or 1 and 0)");
        if kind.is_integer() {
            let numbers = whole_numbers(column).ok_or_else(wrong)?;
            if !arrow_values(&numbers).all(|number| number == 0 || number == 1) {
                return Err(wrong());
            }
        } else if *kind != DataType::Boolean {
            return Err(wrong());
        }
        let flags = cast(column, &DataType::Boolean).map_err(|_| wrong())?;
        Ok(Self(flags.as_boolean().clone()))
    }

    pub fn flags(&self) -> Flags<'_> {
        let values = self.0.values();
        let bits = Bits::new(Cow::Borrowed(values.values()), values.offset());
        Flags::new(bits, present(self.0.nulls()))
    }
}

/// Marks the rows of which a column records something: a value, a yes, a list with an entry.
pub fn mark_recorded(more: &mut [bool], column: &ArrayRef) {
    let yes = column.as_boolean_opt();
    let long = |row: usize| match column.data_type() {
        DataType::List(_) => column.as_list::<i32>().value_length(row) > 0,
        DataType::LargeList(_) => column.as_list::<i64>().value_length(row) > 0,
        _ => true,
    };
    mark_where(more, |row| {
        column.is_valid(row) && yes.is_none_or(|yes| yes.value(row)) && long(row)
    });
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
    let wrong = || table.wrong_type(name, column.data_type(), allowed);
    whole_numbers(&column).ok_or_else(wrong)
}

/// A column of whole numbers, where there is one.
pub fn numbers_given(
    table: &Table,
    name: &str,
    allowed: &str,
) -> Result<Option<Int64Array>, CareError> {
    let Some(column) = table.column(name) else {
        return Ok(None);
    };
    let wrong = || table.wrong_type(name, column.data_type(), allowed);
    whole_numbers(&column).ok_or_else(wrong).map(Some)
}

/// Whole numbers as core reads them.
pub fn numbers_of(column: &Int64Array) -> Column<'_, i64> {
    Column::new(column.values(), present(column.nulls()))
}

/// A column of words, where there is one.
pub fn words_given(table: &Table, name: &str) -> Result<Option<Words<'static>>, CareError> {
    let column = table.column(name);
    column.map(|column| words(table, name, &column)).transpose()
}

/// A column of yes and no, where there is one.
pub fn flags_given(table: &Table, name: &str) -> Result<Option<OwnedFlags>, CareError> {
    let column = table.column(name);
    column
        .map(|column| OwnedFlags::of(table, name, &column))
        .transpose()
}

/// Rows whose identifier occurs twice or is missing: records judge them.
pub fn doubtful_ids(table: &Table) -> Result<BTreeSet<usize>, CareError> {
    if table.column("id").is_none() {
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
