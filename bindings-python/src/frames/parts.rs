//! A column in as many parts as its frame came in batches, and values taken out of columns.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Decimal128Type, Float16Type, Float32Type,
    Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, Time32MillisecondType,
    Time32SecondType, Time64MicrosecondType, Time64NanosecondType, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, GenericStringArray, LargeStringArray,
    NullArray, OffsetSizeTrait, PrimitiveArray, StringViewArray, UInt32Array,
};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::{DataType, TimeUnit};

use super::arrays::as_dictionary;
use super::casts::texts;

/// The values of a column. There is always a part, and all are of one type.
#[derive(Clone)]
pub struct Parts {
    arrays: Vec<ArrayRef>,
    /// The row with which each part begins.
    begins: Vec<usize>,
}

impl Parts {
    pub fn new(arrays: Vec<ArrayRef>) -> Self {
        let mut rows = 0;
        let begins = arrays.iter().map(|array| {
            rows += array.len();
            rows - array.len()
        });
        Self {
            begins: begins.collect(),
            arrays,
        }
    }

    pub fn kind(&self) -> &DataType {
        self.arrays
            .first()
            .map_or(&DataType::Null, |array| array.data_type())
    }

    /// The parts, each with the row with which it begins.
    pub fn each(&self) -> impl Iterator<Item = (usize, &ArrayRef)> {
        self.begins.iter().copied().zip(&self.arrays)
    }

    /// The part in which a row is, and its place there.
    pub fn place(&self, row: usize) -> (usize, usize) {
        let part = self.begins.partition_point(|begin| *begin <= row);
        let part = part.saturating_sub(1);
        (part, row - self.begins[part])
    }

    pub fn part(&self, part: usize) -> &ArrayRef {
        &self.arrays[part]
    }

    /// Whether a row has a value. Arrow's type of nothing has none, and does not say so itself.
    pub fn is_valid(&self, row: usize) -> bool {
        let (part, row) = self.place(row);
        *self.kind() != DataType::Null && self.arrays[part].is_valid(row)
    }

    /// All values in one, of numbers or texts.
    pub fn joined(&self) -> ArrayRef {
        match self.arrays.as_slice() {
            [array] => Arc::clone(array),
            arrays => joined(arrays),
        }
    }
}

/// Calls a function for the type of an array of numbers.
macro_rules! of_numbers {
    ($kind:expr, $function:ident($($argument:expr),*), $otherwise:expr) => {
        match $kind {
            DataType::Int8 => $function::<Int8Type>($($argument),*),
            DataType::Int16 => $function::<Int16Type>($($argument),*),
            DataType::Int32 => $function::<Int32Type>($($argument),*),
            DataType::Int64 => $function::<Int64Type>($($argument),*),
            DataType::UInt8 => $function::<UInt8Type>($($argument),*),
            DataType::UInt16 => $function::<UInt16Type>($($argument),*),
            DataType::UInt32 => $function::<UInt32Type>($($argument),*),
            DataType::UInt64 => $function::<UInt64Type>($($argument),*),
            DataType::Float16 => $function::<Float16Type>($($argument),*),
            DataType::Float32 => $function::<Float32Type>($($argument),*),
            DataType::Float64 => $function::<Float64Type>($($argument),*),
            DataType::Decimal128(..) => $function::<Decimal128Type>($($argument),*),
            _ => $otherwise,
        }
    };
}

/// Calls a function for the type of an array of days or times.
macro_rules! of_times {
    ($kind:expr, $function:ident($($argument:expr),*), $otherwise:expr) => {
        match $kind {
            DataType::Date32 => $function::<Date32Type>($($argument),*),
            DataType::Date64 => $function::<Date64Type>($($argument),*),
            DataType::Time32(TimeUnit::Second) => $function::<Time32SecondType>($($argument),*),
            DataType::Time32(_) => $function::<Time32MillisecondType>($($argument),*),
            DataType::Time64(TimeUnit::Microsecond) => {
                $function::<Time64MicrosecondType>($($argument),*)
            }
            DataType::Time64(_) => $function::<Time64NanosecondType>($($argument),*),
            DataType::Timestamp(TimeUnit::Second, _) => {
                $function::<TimestampSecondType>($($argument),*)
            }
            DataType::Timestamp(TimeUnit::Millisecond, _) => {
                $function::<TimestampMillisecondType>($($argument),*)
            }
            DataType::Timestamp(TimeUnit::Microsecond, _) => {
                $function::<TimestampMicrosecondType>($($argument),*)
            }
            DataType::Timestamp(TimeUnit::Nanosecond, _) => {
                $function::<TimestampNanosecondType>($($argument),*)
            }
            _ => $otherwise,
        }
    };
}

/// The values of some rows, in their order; where a row is said to have none, none. `None` for
/// lists and records, whose values nobody wants so.
pub fn take(array: &ArrayRef, rows: &[u32], nulls: Option<&NullBuffer>) -> Option<ArrayRef> {
    if rows.is_empty() {
        return Some(array.slice(0, 0));
    }
    Some(match array.data_type() {
        DataType::Null => Arc::new(NullArray::new(rows.len())),
        DataType::Boolean => {
            let values = array.as_boolean();
            Arc::new(
                cells(array, rows, nulls)
                    .map(|row| Some(values.value(row?)))
                    .collect::<BooleanArray>(),
            )
        }
        DataType::Utf8 => taken_texts::<i32>(array, rows, nulls),
        DataType::LargeUtf8 => taken_texts::<i64>(array, rows, nulls),
        DataType::Utf8View => {
            let views = array.as_string_view();
            let found = taken_values(views.views(), rows);
            let nulls = taken_nulls(array, rows, nulls);
            Arc::new(StringViewArray::try_new(found, views.data_buffers().to_vec(), nulls).ok()?)
        }
        DataType::Dictionary(..) => {
            let dictionary = as_dictionary(array)?;
            let keys = taken_values(dictionary.keys().values(), rows);
            let keys = UInt32Array::new(keys, taken_nulls(array, rows, nulls));
            Arc::new(DictionaryArray::try_new(keys, Arc::clone(dictionary.values())).ok()?)
        }
        kind => of_numbers!(
            kind,
            taken_numbers(array, rows, nulls),
            of_times!(kind, taken_numbers(array, rows, nulls), return None)
        ),
    })
}

fn taken_numbers<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    rows: &[u32],
    nulls: Option<&NullBuffer>,
) -> ArrayRef {
    let values = taken_values(array.as_primitive::<T>().values(), rows);
    let numbers = PrimitiveArray::<T>::new(values, taken_nulls(array, rows, nulls));
    Arc::new(numbers.with_data_type(array.data_type().clone()))
}

fn taken_texts<O: OffsetSizeTrait>(
    array: &ArrayRef,
    rows: &[u32],
    nulls: Option<&NullBuffer>,
) -> ArrayRef {
    let texts = array.as_string::<O>();
    let found = cells(array, rows, nulls).map(|row| Some(texts.value(row?)));
    Arc::new(found.collect::<GenericStringArray<O>>())
}

fn taken_values<T: arrow_buffer::ArrowNativeType>(
    values: &ScalarBuffer<T>,
    rows: &[u32],
) -> ScalarBuffer<T> {
    let found = rows
        .iter()
        .map(|row| values.get(*row as usize).copied().unwrap_or_default());
    found.collect::<Vec<T>>().into()
}

fn taken_nulls(array: &ArrayRef, rows: &[u32], nulls: Option<&NullBuffer>) -> Option<NullBuffer> {
    if array.null_count() == 0 {
        return nulls.cloned();
    }
    Some(cells(array, rows, nulls).map(|row| row.is_some()).collect())
}

/// The places of the values of rows; `None` where there is no value.
fn cells<'a>(
    array: &'a ArrayRef,
    rows: &'a [u32],
    nulls: Option<&'a NullBuffer>,
) -> impl Iterator<Item = Option<usize>> + 'a {
    rows.iter().enumerate().map(move |(at, row)| {
        let has = nulls.is_none_or(|nulls| nulls.is_valid(at));
        (has && array.is_valid(*row as usize)).then_some(*row as usize)
    })
}

/// A column of plain values where it is a dictionary of some.
pub fn without_dictionary(column: &ArrayRef) -> ArrayRef {
    let plain = as_dictionary(column).and_then(|dictionary| {
        let keys = dictionary.keys();
        take(dictionary.values(), keys.values(), keys.nulls())
    });
    plain.unwrap_or_else(|| Arc::clone(column))
}

fn joined(arrays: &[ArrayRef]) -> ArrayRef {
    let kind = arrays
        .first()
        .map_or(&DataType::Null, |array| array.data_type());
    match kind {
        DataType::Dictionary(_, values) if is_text(values) => joined_dictionaries(arrays),
        DataType::Dictionary(..) => {
            let plain: Vec<ArrayRef> = arrays.iter().map(without_dictionary).collect();
            joined(&plain)
        }
        DataType::Utf8 => Arc::new(each_text(arrays).collect::<GenericStringArray<i32>>()),
        DataType::LargeUtf8 => Arc::new(each_text(arrays).collect::<LargeStringArray>()),
        DataType::Utf8View => Arc::new(each_text(arrays).collect::<StringViewArray>()),
        kind => of_numbers!(
            kind,
            joined_as(arrays),
            Arc::new(NullArray::new(arrays.iter().map(|array| array.len()).sum()))
        ),
    }
}

fn joined_as<T: ArrowPrimitiveType>(arrays: &[ArrayRef]) -> ArrayRef {
    let parts: Vec<PrimitiveArray<T>> = arrays
        .iter()
        .map(|array| array.as_primitive().clone())
        .collect();
    let kind = arrays.first().map(|array| array.data_type().clone());
    Arc::new(joined_numbers(parts).with_data_type(kind.unwrap_or(T::DATA_TYPE)))
}

/// Numbers in several parts as one.
pub fn joined_numbers<T: ArrowPrimitiveType>(
    mut parts: Vec<PrimitiveArray<T>>,
) -> PrimitiveArray<T> {
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let values = parts.iter().flat_map(|part| part.values().iter().copied());
    let values: Vec<T::Native> = values.collect();
    let is_there = |part: &PrimitiveArray<T>| {
        let part = part.clone();
        (0..part.len()).map(move |row| part.is_valid(row))
    };
    let has_nulls = parts.iter().any(|part| part.null_count() > 0);
    let nulls = has_nulls.then(|| parts.iter().flat_map(is_there).collect());
    PrimitiveArray::new(values.into(), nulls)
}

pub fn is_text(kind: &DataType) -> bool {
    matches!(
        kind,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View
    )
}

/// The texts of several arrays, one after another.
fn each_text(arrays: &[ArrayRef]) -> impl Iterator<Item = Option<String>> {
    arrays.iter().filter_map(texts).flat_map(|texts| {
        (0..texts.len()).map(move |row| texts.is_valid(row).then(|| texts.value(row).to_owned()))
    })
}

/// One dictionary of several: each word stands in it once.
fn joined_dictionaries(arrays: &[ArrayRef]) -> ArrayRef {
    let mut places = std::collections::HashMap::new();
    let mut keys: Vec<Option<u32>> = Vec::new();
    for dictionary in arrays.iter().filter_map(as_dictionary) {
        let words = texts(dictionary.values()).into_iter();
        let words: Vec<String> = words
            .flat_map(|words| (0..words.len()).map(move |word| words.value(word).to_owned()))
            .collect();
        let place = |word: String| {
            let next = places.len() as u32;
            *places.entry(word).or_insert(next)
        };
        let place_of: Vec<u32> = words.into_iter().map(place).collect();
        keys.extend(
            dictionary
                .keys()
                .iter()
                .map(|key| place_of.get(key? as usize).copied()),
        );
    }
    let mut words: Vec<(String, u32)> = places.into_iter().collect();
    words.sort_unstable_by_key(|(_, place)| *place);
    let words = words.into_iter().map(|(word, _)| Some(word));
    let words: ArrayRef = Arc::new(words.collect::<GenericStringArray<i32>>());
    let keys = UInt32Array::from(keys);
    Arc::new(DictionaryArray::new(keys, words))
}
