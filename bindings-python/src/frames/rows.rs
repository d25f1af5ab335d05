//! One row of a frame as a record: the types of core say themselves which fields there are.
//!
//! A field is the column of its name. A record inside a record is the columns that begin with the
//! field's name, such as `stopped_on` and `stopped_why`, or one column of records. What is missing
//! in a row is left out, as in JSON.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Int64Type, Time64MicrosecondType, TimestampMicrosecondType, UInt64Type,
};
use arrow_array::{Array, ArrayRef, StructArray};
use arrow_cast::cast;
use arrow_schema::{DataType, TimeUnit};
use carewright::Problem;
use chrono::Timelike;
use serde::de::value::{MapDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

use super::columns::whole_numbers;
use super::table::{Table, without_dictionary};

/// Records inside a record: the field, and the fields of the record in it.
pub type Inside<'a> = &'a [(&'a str, &'static [&'static str])];

/// The columns of a record.
#[derive(Default)]
pub struct Rows {
    columns: Vec<RowColumn>,
    /// For each field of the record, the place of its column.
    places: Vec<Option<usize>>,
    /// The fields that are records of their own.
    inside: Vec<String>,
    /// What stands for columns that the frame does not have.
    fallbacks: Vec<(&'static str, Fallback)>,
}

/// A column that records are read from. Most frames need few records or none, so its values are
/// made plain when the first one is read.
struct RowColumn {
    name: String,
    given: ArrayRef,
    plain: OnceLock<ArrayRef>,
}

impl RowColumn {
    fn new(name: String, given: ArrayRef) -> Self {
        Self {
            name,
            given,
            plain: OnceLock::new(),
        }
    }

    /// The values, if there is one in a row.
    fn at(&self, row: usize) -> Option<&ArrayRef> {
        let values = || self.plain.get_or_init(|| plain(&self.name, &self.given));
        self.given.is_valid(row).then(values)
    }
}

/// What stands for a column that the frame does not have.
#[derive(Clone, Copy)]
pub enum Fallback {
    /// The number of the row.
    RowNumber,
    /// The same word in every row.
    Word(&'static str),
}

impl Rows {
    /// The columns of the fields of a record, those of records inside it included.
    pub fn of<T: DeserializeOwned>(table: &Table, inside: Inside<'_>) -> Self {
        let mut columns = Vec::new();
        for name in names_of::<T>(inside) {
            if let Some(column) = table.column(&name) {
                columns.push(RowColumn::new(name, column));
            }
        }
        let place = |field: &&str| columns.iter().position(|column| column.name == **field);
        Self {
            places: fields::<T>().iter().map(place).collect(),
            columns,
            inside: inside
                .iter()
                .map(|(field, _)| (*field).to_owned())
                .collect(),
            fallbacks: Vec::new(),
        }
    }

    /// Every column of a frame but some: for what has several forms, each with fields of its own.
    pub fn of_every_column(table: &Table, but: &[&str]) -> Self {
        let names = table.names().into_iter();
        let names = names.filter(|name| !but.contains(name));
        let columns = names.filter_map(|name| Some((name, table.column(name)?)));
        Self {
            columns: columns
                .map(|(name, column)| RowColumn::new(name.to_owned(), column))
                .collect(),
            ..Self::default()
        }
    }

    /// Says what stands for a column that the frame does not have.
    pub fn or(mut self, name: &'static str, fallback: Fallback) -> Self {
        if !self.columns.iter().any(|column| column.name == name) {
            self.fallbacks.push((name, fallback));
        }
        self
    }

    fn fallback(&self, name: &str, row: usize) -> Option<String> {
        let (_, fallback) = self.fallbacks.iter().find(|(known, _)| *known == name)?;
        Some(match fallback {
            Fallback::RowNumber => row.to_string(),
            Fallback::Word(word) => (*word).to_owned(),
        })
    }

    /// A row as a record.
    pub fn read<T: DeserializeOwned>(&self, row: usize) -> Result<T, Box<Problem>> {
        T::deserialize(Record::of(self, row)).map_err(|unreadable| unreadable.problem)
    }

    fn cell(&self, name: &str, row: usize) -> Option<&ArrayRef> {
        let mut columns = self.columns.iter();
        columns.find(|column| column.name == name)?.at(row)
    }
}

/// The names of the columns that a record is read from.
pub fn names_of<T: DeserializeOwned>(inside: Inside<'_>) -> Vec<String> {
    let mut names: Vec<String> = fields::<T>()
        .iter()
        .map(|field| (*field).to_owned())
        .collect();
    for (field, parts) in inside {
        names.extend(parts.iter().map(|part| format!("{field}_{part}")));
    }
    names
}

/// A column whose values serde can be shown: no dictionaries, one kind of text, dates and times by
/// the names that fields have.
fn plain(name: &str, column: &ArrayRef) -> ArrayRef {
    let column = without_dictionary(column);
    let wanted = match column.data_type() {
        kind if is_time_of_day(name) && (kind.is_string() || kind.is_temporal()) => {
            DataType::Time64(TimeUnit::Microsecond)
        }
        DataType::Utf8 | DataType::Utf8View => DataType::LargeUtf8,
        DataType::Date64 => DataType::Date32,
        DataType::Timestamp(_, None) if is_day(name) => DataType::Date32,
        DataType::Timestamp(_, None) => DataType::Timestamp(TimeUnit::Microsecond, None),
        kind if kind.is_unsigned_integer() => DataType::UInt64,
        kind if kind.is_integer() => DataType::Int64,
        kind if kind.is_floating() => {
            return whole_numbers(&column).map_or(column, |whole| std::sync::Arc::new(whole));
        }
        _ => return column,
    };
    cast(&column, &wanted).unwrap_or(column)
}

/// Fields that are days end in `on` or `date`; those that are times in `at` or are `starts`.
fn is_day(name: &str) -> bool {
    name == "on" || name.ends_with("_on") || name.ends_with("date")
}

/// Fields that are a time of day.
fn is_time_of_day(name: &str) -> bool {
    matches!(name, "time" | "night_from" | "night_until")
}

/// A record read from the columns that begin with a prefix.
struct Record<'a> {
    rows: &'a Rows,
    row: usize,
    prefix: String,
}

impl<'a> Record<'a> {
    fn of(rows: &'a Rows, row: usize) -> Self {
        Self {
            rows,
            row,
            prefix: String::new(),
        }
    }

    /// Whether anything of it is there.
    fn is_there(&self) -> bool {
        let mut inside = self.rows.columns.iter();
        inside
            .any(|column| column.name.starts_with(&self.prefix) && column.given.is_valid(self.row))
    }
}

impl<'de> Deserializer<'de> for Record<'_> {
    type Error = Unreadable;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_map(Fields {
            record: self,
            fields,
            next: 0,
            now: "",
        })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_some(self)
    }

    /// What has several forms says in one of its fields which it is: every column with a value is
    /// shown.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_map(Values {
            record: self,
            next: 0,
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// The values of a row, by the names of their columns.
struct Values<'a> {
    record: Record<'a>,
    /// The place of the column after the present one.
    next: usize,
}

impl<'de> MapAccess<'de> for Values<'_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        let columns = self.record.rows.columns.iter().enumerate().skip(self.next);
        let mut there = columns.filter(|(_, column)| column.given.is_valid(self.record.row));
        let Some((place, column)) = there.next() else {
            return Ok(None);
        };
        self.next = place + 1;
        let name: StrDeserializer<'_, Unreadable> = column.name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        let row = self.record.row;
        let column = self.next.checked_sub(1);
        let column = column.and_then(|place| self.record.rows.columns.get(place));
        let cell = column.and_then(|column| Some((column, column.at(row)?)));
        let Some((column, values)) = cell else {
            return Err(Unreadable::custom(""));
        };
        let read = Cell::of(values, row).and_then(|cell| seed.deserialize(cell));
        read.map_err(|unreadable| unreadable.at(&column.name))
    }
}

/// A time of day, as the record that core reads.
struct OnTheClock {
    hour: u32,
    minute: u32,
}

impl OnTheClock {
    fn of(column: &ArrayRef, row: usize) -> Option<Self> {
        let DataType::Time64(TimeUnit::Microsecond) = column.data_type() else {
            return None;
        };
        let time = column.as_primitive::<Time64MicrosecondType>();
        let time = time.value_as_time(row)?;
        Some(Self {
            hour: time.hour(),
            minute: time.minute(),
        })
    }

    fn show<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Unreadable> {
        let fields = [("hour", self.hour), ("minute", self.minute)];
        let fields: MapDeserializer<'_, _, Unreadable> = MapDeserializer::new(fields.into_iter());
        visitor.visit_map(fields)
    }
}

struct Fields<'a> {
    record: Record<'a>,
    fields: &'static [&'static str],
    /// The place of the field after the present one.
    next: usize,
    now: &'static str,
}

impl Fields<'_> {
    fn path(&self) -> Cow<'static, str> {
        if self.record.prefix.is_empty() {
            return Cow::Borrowed(self.now);
        }
        Cow::Owned(format!("{}{}", self.record.prefix, self.now))
    }

    /// The value of the present field, where there is one.
    fn cell(&self) -> Option<&ArrayRef> {
        let (rows, row) = (self.record.rows, self.record.row);
        if !self.record.prefix.is_empty() || rows.places.len() != self.fields.len() {
            return rows.cell(&self.path(), row);
        }
        let place = rows
            .places
            .get(self.next.checked_sub(1)?)
            .copied()
            .flatten()?;
        rows.columns.get(place)?.at(row)
    }

    fn inner(&self) -> Record<'_> {
        Record {
            rows: self.record.rows,
            row: self.record.row,
            prefix: format!("{}_", self.path()),
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        loop {
            let Some(field) = self.fields.get(self.next) else {
                return Ok(None);
            };
            self.next += 1;
            self.now = field;
            let (rows, row, path) = (self.record.rows, self.record.row, self.path());
            let here = self.cell().is_some() || rows.fallback(&path, row).is_some();
            let is_record = rows.inside.iter().any(|field| path == *field.as_str());
            if here || (is_record && self.inner().is_there()) {
                let name: StrDeserializer<'_, Unreadable> = field.into_deserializer();
                return seed.deserialize(name).map(Some);
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        let path = self.path();
        let (rows, row) = (self.record.rows, self.record.row);
        if let Some(word) = rows.fallback(&path, row) {
            let word: StringDeserializer<Unreadable> = word.into_deserializer();
            return seed.deserialize(word);
        }
        let read = match self.cell() {
            Some(column) => Cell::of(column, row).and_then(|cell| seed.deserialize(cell)),
            None => seed.deserialize(self.inner()),
        };
        read.map_err(|unreadable| unreadable.at(&path))
    }
}

/// One value.
struct Cell<'a> {
    column: &'a ArrayRef,
    row: usize,
}

impl<'a> Cell<'a> {
    /// A value that was there and is none of its type, such as 24:00 for a time of day, is a fault.
    fn of(column: &'a ArrayRef, row: usize) -> Result<Self, Unreadable> {
        if column.is_null(row) {
            return Err(Unreadable::custom(""));
        }
        Ok(Self { column, row })
    }

    fn text(&self) -> Option<String> {
        Some(match self.column.data_type() {
            DataType::LargeUtf8 => self.column.as_string::<i64>().value(self.row).to_owned(),
            DataType::Int64 => self
                .column
                .as_primitive::<Int64Type>()
                .value(self.row)
                .to_string(),
            DataType::UInt64 => self
                .column
                .as_primitive::<UInt64Type>()
                .value(self.row)
                .to_string(),
            DataType::Date32 => {
                let days = self.column.as_primitive::<Date32Type>();
                days.value_as_date(self.row)?.to_string()
            }
            DataType::Timestamp(TimeUnit::Microsecond, None) => {
                let times = self.column.as_primitive::<TimestampMicrosecondType>();
                let time = times.value_as_datetime(self.row)?;
                time.format("%Y-%m-%dT%H:%M:%S%.f").to_string()
            }
            _ => return None,
        })
    }

    fn sequence(&self) -> Option<Sequence> {
        let values = match self.column.data_type() {
            DataType::List(_) => self.column.as_list::<i32>().value(self.row),
            DataType::LargeList(_) => self.column.as_list::<i64>().value(self.row),
            _ => return None,
        };
        Some(Sequence {
            values: plain("on", &values),
            next: 0,
        })
    }
}

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if let Some(sequence) = self.sequence() {
            return visitor.visit_seq(sequence);
        }
        if let Some(time) = OnTheClock::of(self.column, self.row) {
            return time.show(visitor);
        }
        if let Some(record) = self.column.as_struct_opt() {
            let rows = rows_of(record);
            return Record::of(&rows, self.row).deserialize_any(visitor);
        }
        match self.column.data_type() {
            DataType::Boolean => visitor.visit_bool(self.column.as_boolean().value(self.row)),
            DataType::Int64 => {
                visitor.visit_i64(self.column.as_primitive::<Int64Type>().value(self.row))
            }
            DataType::UInt64 => {
                visitor.visit_u64(self.column.as_primitive::<UInt64Type>().value(self.row))
            }
            DataType::LargeUtf8 => {
                visitor.visit_str(self.column.as_string::<i64>().value(self.row))
            }
            _ => match self.text() {
                Some(text) => visitor.visit_string(text),
                None => Err(Unreadable::custom("a value of this type cannot be read")),
            },
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let Some(record) = self.column.as_struct_opt() else {
            return self.deserialize_any(visitor);
        };
        let rows = rows_of(record);
        Record::of(&rows, self.row).deserialize_struct(name, fields, visitor)
    }

    /// Numbers that stand where a text is wanted are their digits.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.text() {
            Some(text) => visitor.visit_string(text),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.text().as_deref() {
            Some("0") => visitor.visit_bool(false),
            Some("1") => visitor.visit_bool(true),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        match self.text() {
            Some(text) => {
                let word: StringDeserializer<Unreadable> = text.into_deserializer();
                word.deserialize_enum(name, variants, visitor)
            }
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

fn rows_of(record: &StructArray) -> Rows {
    let names = record.fields().iter().map(|field| field.name().clone());
    let columns = names.zip(record.columns());
    Rows {
        columns: columns
            .map(|(name, column)| RowColumn::new(name, column.clone()))
            .collect(),
        places: Vec::new(),
        inside: Vec::new(),
        fallbacks: Vec::new(),
    }
}

struct Sequence {
    values: ArrayRef,
    next: usize,
}

impl<'de> SeqAccess<'de> for Sequence {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        if self.next >= self.values.len() {
            return Ok(None);
        }
        let row = self.next;
        self.next += 1;
        Cell::of(&self.values, row)
            .and_then(|cell| seed.deserialize(cell))
            .map(Some)
    }
}

/// Why a row cannot be read. It never repeats a value: an error may be logged.
#[derive(Debug)]
pub struct Unreadable {
    problem: Box<Problem>,
}

impl Unreadable {
    fn at(mut self, path: &str) -> Self {
        if self.problem.path.is_empty() {
            path.clone_into(&mut self.problem.path);
        }
        self
    }
}

impl std::error::Error for Unreadable {}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl serde::de::Error for Unreadable {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        let message = "The value cannot be read as what the field holds.";
        Self {
            problem: Box::new(Problem::new("facts.unreadable", "", message)),
        }
    }

    fn invalid_type(_found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let mut unreadable = Self::custom("");
        unreadable.problem.allowed = Some(expected.to_string());
        unreadable
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(_found: &str, expected: &'static [&'static str]) -> Self {
        let mut unreadable = Self::custom("");
        unreadable.problem.message = "The value is none of the words allowed.".to_owned();
        unreadable.problem.allowed = Some(expected.join(", "));
        unreadable
    }

    fn missing_field(field: &'static str) -> Self {
        let message = "The field is missing, and it is needed.";
        Self {
            problem: Box::new(Problem::new("facts.missing_field", field, message)),
        }
    }
}

/// The fields of a record, as its own type names them.
pub fn fields<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut found = Probe { fields: &[] };
    // The probe gives no values, so reading ends in an error: the names are all that is wanted.
    let _ = T::deserialize(&mut found);
    found.fields
}

struct Probe {
    fields: &'static [&'static str],
}

impl<'de> Deserializer<'de> for &mut Probe {
    type Error = Unreadable;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.fields = fields;
        Err(Unreadable::custom(""))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable::custom(""))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
