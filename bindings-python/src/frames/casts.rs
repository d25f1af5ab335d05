//! Columns as the few types that facts have, whatever a tool stores them as.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date64Type, Decimal128Type, Float16Type, Float32Type, Float64Type,
    Int8Type, Int16Type, Int32Type, Time32MillisecondType, Time32SecondType, Time64NanosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Int64Array, LargeStringArray, PrimitiveArray,
    Time64MicrosecondArray, TimestampMicrosecondArray,
};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, TimeUnit};
use chrono::Timelike;

use super::arrays::as_dictionary;
use super::parts::without_dictionary;
use super::written;

const DAY: i64 = 86_400_000_000;

/// Texts, of each kind of them and of a category; `None` where a column holds something else. What
/// holds nothing may be of any type: tools give one to what is empty.
pub fn texts(column: &ArrayRef) -> Option<LargeStringArray> {
    if as_dictionary(column).is_some() {
        let plain = without_dictionary(column);
        return as_dictionary(&plain).is_none().then(|| texts(&plain))?;
    }
    match column.data_type() {
        _ if column.is_empty() => Some(LargeStringArray::new_null(0)),
        DataType::Null => Some(LargeStringArray::new_null(column.len())),
        DataType::LargeUtf8 => Some(column.as_string().clone()),
        DataType::Utf8 => {
            let texts = column.as_string::<i32>();
            let offsets: Vec<i64> = texts
                .value_offsets()
                .iter()
                .map(|at| i64::from(*at))
                .collect();
            let offsets = OffsetBuffer::new(offsets.into());
            LargeStringArray::try_new(offsets, texts.values().clone(), texts.nulls().cloned()).ok()
        }
        DataType::Utf8View => Some(column.as_string_view().iter().collect()),
        _ => None,
    }
}

/// Whole numbers, also where a tool has stored them as fractions or as text; `None` where one is
/// none.
pub fn whole_numbers(column: &ArrayRef) -> Option<Int64Array> {
    let column = &without_dictionary(column);
    match column.data_type() {
        DataType::Null => Some(Int64Array::new_null(column.len())),
        DataType::Int64 => Some(column.as_primitive().clone()),
        DataType::Int8 => widened::<Int8Type>(column),
        DataType::Int16 => widened::<Int16Type>(column),
        DataType::Int32 => widened::<Int32Type>(column),
        DataType::UInt8 => widened::<UInt8Type>(column),
        DataType::UInt16 => widened::<UInt16Type>(column),
        DataType::UInt32 => widened::<UInt32Type>(column),
        DataType::UInt64 => widened::<UInt64Type>(column),
        DataType::Float16 => {
            let halves = column.as_primitive::<Float16Type>();
            each(halves, |half| whole(half.to_f64()))
        }
        DataType::Float32 => each(column.as_primitive::<Float32Type>(), |one| {
            whole(one.into())
        }),
        DataType::Float64 => each(column.as_primitive::<Float64Type>(), whole),
        DataType::Decimal128(_, scale) => {
            let unit = 10_i128.checked_pow(u32::try_from(*scale).ok()?)?;
            each(column.as_primitive::<Decimal128Type>(), |number| {
                (number % unit == 0).then(|| i64::try_from(number / unit).ok())?
            })
        }
        DataType::Boolean => {
            let flags = column.as_boolean().iter();
            Some(flags.map(|yes| yes.map(i64::from)).collect())
        }
        _ => every(texts(column)?.iter(), |text| text.trim_ascii().parse().ok()),
    }
}

/// Each value as another, where there is one; `None` where one cannot be.
fn every<T, U, A: FromIterator<Option<U>>>(
    values: impl Iterator<Item = Option<T>>,
    read: impl Fn(T) -> Option<U>,
) -> Option<A> {
    let read = |value: Option<T>| match value {
        Some(value) => read(value).map(Some),
        None => Some(None),
    };
    values.map(read).collect()
}

fn widened<T: ArrowPrimitiveType<Native: TryInto<i64>>>(column: &ArrayRef) -> Option<Int64Array> {
    each(column.as_primitive::<T>(), |number| number.try_into().ok())
}

fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9.0e15).then_some(number as i64)
}

/// Each number as another; `None` where one cannot be. What stands for a missing one is no matter.
fn each<T: ArrowPrimitiveType>(
    column: &PrimitiveArray<T>,
    read: impl Fn(T::Native) -> Option<i64>,
) -> Option<Int64Array> {
    let nulls = column.nulls();
    let number = |(row, number): (usize, &T::Native)| match nulls {
        Some(nulls) if nulls.is_null(row) => Some(0),
        _ => read(*number),
    };
    let numbers: Option<Vec<i64>> = column.values().iter().enumerate().map(number).collect();
    Some(Int64Array::new(
        ScalarBuffer::from(numbers?),
        nulls.cloned(),
    ))
}

/// Days, as Arrow numbers them, missing where a value is none; `None` where a column holds no days.
pub fn days(column: &ArrayRef) -> Option<Date32Array> {
    Some(match column.data_type() {
        DataType::Null => Date32Array::new_null(column.len()),
        DataType::Date32 => column.as_primitive().clone(),
        DataType::Date64 => {
            let millis = column.as_primitive::<Date64Type>();
            millis.unary_opt(|millis| i32::try_from(millis / (DAY / 1_000)).ok())
        }
        DataType::Timestamp(_, None) => {
            moments(column)?.unary_opt(|micros| i32::try_from(micros.div_euclid(DAY)).ok())
        }
        _ => {
            let day = |text: &str| written::day(text).map(|day| day.to_epoch_days());
            texts(column)?.iter().map(|text| day(text?)).collect()
        }
    })
}

/// Dates with times in microseconds, missing where a value is none; `None` where a column holds
/// none, or moments in a time zone.
pub fn moments(column: &ArrayRef) -> Option<TimestampMicrosecondArray> {
    Some(match column.data_type() {
        DataType::Null => TimestampMicrosecondArray::new_null(column.len()),
        DataType::Timestamp(TimeUnit::Microsecond, None) => column.as_primitive().clone(),
        DataType::Timestamp(TimeUnit::Second, None) => {
            let seconds = column.as_primitive::<TimestampSecondType>();
            seconds.unary_opt(|seconds| seconds.checked_mul(1_000_000))
        }
        DataType::Timestamp(TimeUnit::Millisecond, None) => {
            let millis = column.as_primitive::<TimestampMillisecondType>();
            millis.unary_opt(|millis| millis.checked_mul(1_000))
        }
        DataType::Timestamp(TimeUnit::Nanosecond, None) => {
            let nanos = column.as_primitive::<TimestampNanosecondType>();
            nanos.unary_opt(|nanos| Some(nanos.div_euclid(1_000)))
        }
        kind if kind.is_temporal() && !column.is_empty() => return None,
        _ => {
            let moment = |text: &str| Some(written::moment(text)?.and_utc().timestamp_micros());
            texts(column)?.iter().map(|text| moment(text?)).collect()
        }
    })
}

/// Rows of a column of dates with times that are not at midnight.
pub fn not_midnight(column: &ArrayRef) -> Vec<usize> {
    let Some(moments) = moments(column) else {
        return Vec::new();
    };
    let rows = moments.iter().enumerate();
    let rows = rows.filter(|(_, micros)| micros.is_some_and(|micros| micros.rem_euclid(DAY) != 0));
    rows.map(|(row, _)| row).collect()
}

/// Times of day in microseconds, missing where a value is none; `None` where a column holds none.
pub fn times_of_day(column: &ArrayRef) -> Option<Time64MicrosecondArray> {
    Some(match column.data_type() {
        DataType::Time64(TimeUnit::Microsecond) => column.as_primitive().clone(),
        DataType::Time64(_) => {
            let nanos = column.as_primitive::<Time64NanosecondType>();
            nanos.unary_opt(|nanos| Some(nanos / 1_000))
        }
        DataType::Time32(TimeUnit::Second) => {
            let seconds = column.as_primitive::<Time32SecondType>();
            seconds.unary_opt(|seconds| Some(i64::from(seconds) * 1_000_000))
        }
        DataType::Time32(_) => {
            let millis = column.as_primitive::<Time32MillisecondType>();
            millis.unary_opt(|millis| Some(i64::from(millis) * 1_000))
        }
        DataType::Timestamp(_, None) => {
            moments(column)?.unary_opt(|micros| Some(micros.rem_euclid(DAY)))
        }
        _ => {
            let micros = |text: &str| {
                let time = written::time_of_day(text)?;
                let seconds = i64::from(time.num_seconds_from_midnight());
                Some(seconds * 1_000_000 + i64::from(time.nanosecond()) / 1_000)
            };
            texts(column)?.iter().map(|text| micros(text?)).collect()
        }
    })
}

/// Yes and no, also as 1 and 0; `None` where a column holds something else.
pub fn flags(column: &ArrayRef) -> Option<BooleanArray> {
    match column.data_type() {
        DataType::Boolean => Some(column.as_boolean().clone()),
        kind if kind.is_integer() => {
            let numbers = whole_numbers(column)?;
            let is_one = |number: i64| match number {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            };
            every(numbers.iter(), is_one)
        }
        _ => column.is_empty().then(|| BooleanArray::new_null(0)),
    }
}
