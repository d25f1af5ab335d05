//! Columns that come in, checked: lengths, offsets, keys, text, and how many values are missing.
//!
//! Only what facts are made of is read: yes and no, numbers, text, days, times, lists, records, and
//! dictionaries of these. Any other value stands as a record without fields, which nothing reads.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Decimal128Type, Float16Type, Float32Type,
    Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, Time32MillisecondType,
    Time32SecondType, Time64MicrosecondType, Time64NanosecondType, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, GenericListArray, GenericStringArray,
    NullArray, OffsetSizeTrait, PrimitiveArray, StringViewArray, StructArray, UInt32Array,
};
use arrow_buffer::{ArrowNativeType, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field};

use super::capsule::{Raw, Span, Unsound};

const OFFSET: Unsound = Unsound("an offset is out of its bounds");
const KEY: Unsound = Unsound("a key of its dictionary is out of bounds");
const TEXT: Unsound = Unsound("a text of it is not UTF-8");
const UNTYPED: Unsound =
    Unsound("every list is empty, so that it has no type; leave it out, or give it one");

type Found = Result<ArrayRef, Unsound>;

/// An array of the type that a schema says, every value of which is safe to read.
pub fn sound(schema: &FFI_ArrowSchema, raw: Raw<'_>) -> Found {
    let span = raw.span()?;
    if let Some(values) = schema.dictionary() {
        return dictionary(schema.format(), values, raw, span);
    }
    Ok(match schema.format() {
        "n" => Arc::new(NullArray::new(span.len)),
        "b" => Arc::new(BooleanArray::new(raw.bits(1, span)?, raw.nulls(span)?)),
        "c" => Arc::new(numbers::<Int8Type>(raw, span)?),
        "C" => Arc::new(numbers::<UInt8Type>(raw, span)?),
        "s" => Arc::new(numbers::<Int16Type>(raw, span)?),
        "S" => Arc::new(numbers::<UInt16Type>(raw, span)?),
        "i" => Arc::new(numbers::<Int32Type>(raw, span)?),
        "I" => Arc::new(numbers::<UInt32Type>(raw, span)?),
        "l" => Arc::new(numbers::<Int64Type>(raw, span)?),
        "L" => Arc::new(numbers::<UInt64Type>(raw, span)?),
        "e" => Arc::new(numbers::<Float16Type>(raw, span)?),
        "f" => Arc::new(numbers::<Float32Type>(raw, span)?),
        "g" => Arc::new(numbers::<Float64Type>(raw, span)?),
        "tdD" => Arc::new(numbers::<Date32Type>(raw, span)?),
        "tdm" => Arc::new(numbers::<Date64Type>(raw, span)?),
        "tts" => Arc::new(numbers::<Time32SecondType>(raw, span)?),
        "ttm" => Arc::new(numbers::<Time32MillisecondType>(raw, span)?),
        "ttu" => Arc::new(numbers::<Time64MicrosecondType>(raw, span)?),
        "ttn" => Arc::new(numbers::<Time64NanosecondType>(raw, span)?),
        "u" => texts::<i32>(raw, span)?,
        "U" => texts::<i64>(raw, span)?,
        "vu" => views(raw, span)?,
        "+l" => lists::<i32>(schema, raw, span)?,
        "+L" => lists::<i64>(schema, raw, span)?,
        "+s" => records(schema, raw, span)?,
        other => parametrised(other, raw, span)?,
    })
}

/// Types that have parts of their own in their names.
fn parametrised(format: &str, raw: Raw<'_>, span: Span) -> Found {
    let Some((name, rest)) = format.split_once(':') else {
        return unread(format, raw, span);
    };
    let zone = (!rest.is_empty()).then_some(rest);
    Ok(match name {
        "tss" => Arc::new(numbers::<TimestampSecondType>(raw, span)?.with_timezone_opt(zone)),
        "tsm" => Arc::new(numbers::<TimestampMillisecondType>(raw, span)?.with_timezone_opt(zone)),
        "tsu" => Arc::new(numbers::<TimestampMicrosecondType>(raw, span)?.with_timezone_opt(zone)),
        "tsn" => Arc::new(numbers::<TimestampNanosecondType>(raw, span)?.with_timezone_opt(zone)),
        "d" => match decimal(rest) {
            Some((precision, scale)) => {
                let numbers = numbers::<Decimal128Type>(raw, span)?;
                let typed = numbers.with_precision_and_scale(precision, scale);
                Arc::new(typed.map_err(|_| Unsound("its type is not possible"))?)
            }
            None => return unread(format, raw, span),
        },
        _ => return unread(format, raw, span),
    })
}

/// How many digits a decimal number of 128 bits has, and how many of them are its fraction.
fn decimal(format: &str) -> Option<(u8, i8)> {
    let mut parts = format.split(',');
    let (precision, scale) = (parts.next()?, parts.next()?);
    let is_usual = parts.next().is_none_or(|bits| bits == "128");
    is_usual.then_some((precision.parse().ok()?, scale.parse().ok()?))
}

/// Unions and runs do not say themselves which of their values are there.
fn unread(format: &str, raw: Raw<'_>, span: Span) -> Found {
    let tells = !format.starts_with("+u") && !format.starts_with("+r");
    let nulls = if tells { raw.nulls(span)? } else { None };
    Ok(Arc::new(StructArray::new_empty_fields(span.len, nulls)))
}

fn numbers<T: ArrowPrimitiveType>(raw: Raw<'_>, span: Span) -> Result<PrimitiveArray<T>, Unsound> {
    let values = raw.values::<T::Native>(1, span.end)?;
    let values = values.slice(span.offset, span.len);
    Ok(PrimitiveArray::new(values, raw.nulls(span)?))
}

/// Where texts or lists begin and end: none before the one before it.
fn offsets<O: OffsetSizeTrait>(raw: Raw<'_>, span: Span) -> Result<OffsetBuffer<O>, Unsound> {
    if span.len == 0 {
        return Ok(OffsetBuffer::new_empty());
    }
    let count = span.end.checked_add(1).ok_or(OFFSET)?;
    let offsets = raw.values::<O>(1, count)?;
    let offsets = offsets.slice(span.offset, span.len + 1);
    let first = offsets.first().copied().unwrap_or_default();
    if first < O::default() || offsets.windows(2).any(|pair| pair[0] > pair[1]) {
        return Err(OFFSET);
    }
    Ok(OffsetBuffer::new(offsets))
}

fn texts<O: OffsetSizeTrait>(raw: Raw<'_>, span: Span) -> Found {
    let offsets = offsets::<O>(raw, span)?;
    let bytes = raw.bytes(2, offsets[span.len].as_usize())?;
    let texts = GenericStringArray::<O>::try_new(offsets, bytes, raw.nulls(span)?);
    Ok(Arc::new(texts.map_err(|_| TEXT)?))
}

/// Texts of which each says in which buffer it is; the last buffer says how long the others are.
fn views(raw: Raw<'_>, span: Span) -> Found {
    let views = raw.values::<u128>(1, span.end)?;
    let views = views.slice(span.offset, span.len);
    let buffers = raw.buffers().saturating_sub(3);
    let sizes: ScalarBuffer<i64> = raw.values(raw.buffers().saturating_sub(1), buffers)?;
    let bytes = sizes.iter().zip(2..).map(|(size, place)| {
        let size = usize::try_from(*size).map_err(|_| OFFSET)?;
        raw.bytes(place, size)
    });
    let bytes: Vec<_> = bytes.collect::<Result<_, _>>()?;
    let texts = StringViewArray::try_new(views, bytes, raw.nulls(span)?);
    let wrong = Unsound("a text of it is out of its bounds, or is not UTF-8");
    Ok(Arc::new(texts.map_err(|_| wrong)?))
}

fn lists<O: OffsetSizeTrait>(schema: &FFI_ArrowSchema, raw: Raw<'_>, span: Span) -> Found {
    if schema.child(0).format() == "n" {
        return Err(UNTYPED);
    }
    let offsets = offsets::<O>(raw, span)?;
    let values = sound(schema.child(0), raw.child(0)?)?;
    let field = Field::new("item", values.data_type().clone(), true);
    let nulls = raw.nulls(span)?;
    let lists = GenericListArray::<O>::try_new(Arc::new(field), offsets, values, nulls);
    Ok(Arc::new(lists.map_err(|_| OFFSET)?))
}

fn records(schema: &FFI_ArrowSchema, raw: Raw<'_>, span: Span) -> Found {
    let nulls = raw.nulls(span)?;
    let mut fields = Vec::new();
    let mut columns = Vec::new();
    for (place, field) in schema.children().enumerate() {
        let column = column(field, raw.child(place)?, span)?;
        let name = field.name().unwrap_or_default();
        fields.push(Field::new(name, column.data_type().clone(), true));
        columns.push(column);
    }
    let records = StructArray::try_new_with_length(fields.into(), columns, nulls, span.len);
    Ok(Arc::new(
        records.map_err(|_| Unsound("its parts are not of one length"))?,
    ))
}

/// A column of records: of its values, those that the records have.
pub fn column(schema: &FFI_ArrowSchema, raw: Raw<'_>, records: Span) -> Found {
    let values = sound(schema, raw)?;
    if values.len() < records.end {
        return Err(Unsound("it is shorter than its frame"));
    }
    Ok(values.slice(records.offset, records.len))
}

/// Values once, and for each row which of them it has. Where that value is itself missing, so is
/// the row's.
fn dictionary(format: &str, values: &FFI_ArrowSchema, raw: Raw<'_>, span: Span) -> Found {
    let values = sound(values, raw.dictionary()?)?;
    let nulls = raw.nulls(span)?;
    let keys = match format {
        "c" => keys::<i8>(raw, span, nulls.as_ref(), values.len()),
        "C" => keys::<u8>(raw, span, nulls.as_ref(), values.len()),
        "s" => keys::<i16>(raw, span, nulls.as_ref(), values.len()),
        "S" => keys::<u16>(raw, span, nulls.as_ref(), values.len()),
        "i" => keys::<i32>(raw, span, nulls.as_ref(), values.len()),
        "I" => keys::<u32>(raw, span, nulls.as_ref(), values.len()),
        "l" => keys::<i64>(raw, span, nulls.as_ref(), values.len()),
        "L" => keys::<u64>(raw, span, nulls.as_ref(), values.len()),
        _ => Err(KEY),
    }?;
    let nulls = match values
        .logical_nulls()
        .filter(|missing| missing.null_count() > 0)
    {
        Some(there) => {
            let has = |row: usize| nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row));
            let is_there = |(row, key): (usize, &u32)| has(row) && there.is_valid(*key as usize);
            Some(keys.iter().enumerate().map(is_there).collect())
        }
        None => nulls,
    };
    let dictionary = DictionaryArray::try_new(UInt32Array::new(keys, nulls), values);
    Ok(Arc::new(dictionary.map_err(|_| KEY)?))
}

/// The keys of a dictionary, each in its bounds; that of a missing value is the first.
fn keys<T: ArrowNativeType>(
    raw: Raw<'_>,
    span: Span,
    nulls: Option<&NullBuffer>,
    values: usize,
) -> Result<ScalarBuffer<u32>, Unsound> {
    let found = raw.values::<T>(1, span.end)?;
    let found = found.slice(span.offset, span.len);
    let key = |(row, key): (usize, &T)| {
        if nulls.is_some_and(|nulls| nulls.is_null(row)) {
            return Ok(0);
        }
        let place = key.to_usize().filter(|place| *place < values).ok_or(KEY)?;
        u32::try_from(place).map_err(|_| KEY)
    };
    let keys = found.iter().enumerate().map(key);
    Ok(keys.collect::<Result<Vec<u32>, Unsound>>()?.into())
}

/// The dictionary that a column is, where it is one. All of them have keys of one type.
pub fn as_dictionary(column: &ArrayRef) -> Option<&DictionaryArray<UInt32Type>> {
    matches!(column.data_type(), DataType::Dictionary(..)).then(|| column.as_dictionary())
}
