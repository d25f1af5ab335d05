//! One row of a frame as a record: the types of core say themselves which fields there are.
//!
//! A field is the column of its name. A record inside a record is the columns that begin with the
//! field's name, such as `stopped_on` and `stopped_why`, or one column of records. What is missing
//! in a row is left out, as in JSON.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Int64Type, Time64MicrosecondType, TimestampMicrosecondType, UInt64Type,
};
use arrow_array::{Array, ArrayRef, StructArray};
use arrow_schema::{DataType, TimeUnit};
use carewright::{CareError, Problem};
use chrono::Timelike;
use serde::de::value::{StrDeserializer, StringDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

use super::casts;
use super::parts::{Parts, is_text, without_dictionary};
use super::table::Table;

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
    given: Parts,
    /// For each part, its values.
    plain: Vec<OnceLock<ArrayRef>>,
}

impl RowColumn {
    fn new(name: String, given: Parts) -> Self {
        let plain = given.each().map(|_| OnceLock::new()).collect();
        Self { name, given, plain }
    }

    /// The value of a row, if there is one.
    fn at(&self, row: usize) -> Option<Cell<'_>> {
        if !self.given.is_valid(row) {
            return None;
        }
        let (part, row) = self.given.place(row);
        let values = || plain(&self.name, self.given.part(part));
        let column = self.plain.get(part)?.get_or_init(values);
        Some(Cell { column, row })
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
    pub fn of<T: DeserializeOwned>(table: &Table, inside: Inside<'_>) -> Result<Self, CareError> {
        let mut columns = Vec::new();
        for name in names_of::<T>(inside) {
            if let Some(column) = table.column(&name)? {
                columns.push(RowColumn::new(name, column));
            }
        }
        let place = |field: &&str| columns.iter().position(|column| column.name == **field);
        Ok(Self {
            places: fields::<T>().iter().map(place).collect(),
            columns,
            inside: inside
                .iter()
                .map(|(field, _)| (*field).to_owned())
                .collect(),
            fallbacks: Vec::new(),
        })
    }

    /// Every column of a frame but some: for what has several forms, each with fields of its own.
    pub fn of_every_column(table: &Table, but: &[&str]) -> Result<Self, CareError> {
        let mut rows = Self::default();
        for name in table.names() {
            let column = if but.contains(&name) {
                None
            } else {
                table.column(name)?
            };
            let column = column.map(|column| RowColumn::new(name.to_owned(), column));
            rows.columns.extend(column);
        }
        Ok(rows)
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
        T::deserialize(Node::Record(Record::of(self, row))).map_err(|unreadable| unreadable.problem)
    }

    fn cell(&self, name: &str, row: usize) -> Option<Cell<'_>> {
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
    let found: Option<ArrayRef> = match column.data_type() {
        kind if is_time_of_day(name) && (is_text(kind) || kind.is_temporal()) => {
            casts::times_of_day(&column).map(|times| Arc::new(times) as ArrayRef)
        }
        kind if is_text(kind) => casts::texts(&column).map(|texts| Arc::new(texts) as ArrayRef),
        DataType::Date64 => casts::days(&column).map(|days| Arc::new(days) as ArrayRef),
        DataType::Timestamp(_, None) if is_day(name) => {
            casts::days(&column).map(|days| Arc::new(days) as ArrayRef)
        }
        DataType::Timestamp(_, None) => {
            casts::moments(&column).map(|times| Arc::new(times) as ArrayRef)
        }
        kind if kind.is_numeric() => {
            casts::whole_numbers(&column).map(|numbers| Arc::new(numbers) as ArrayRef)
        }
        _ => None,
    };
    found.unwrap_or(column)
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

    /// What the columns of a field are called, or begin with.
    fn path(&self, field: &'static str) -> Cow<'static, str> {
        if self.prefix.is_empty() {
            return Cow::Borrowed(field);
        }
        Cow::Owned(format!("{}{field}", self.prefix))
    }

    /// The value of a field by its place among the fields, where there is one.
    fn cell(&self, field: usize, fields: &'static [&'static str]) -> Option<Cell<'a>> {
        let (rows, row) = (self.rows, self.row);
        if !self.prefix.is_empty() || rows.places.len() != fields.len() {
            return rows.cell(&self.path(fields.get(field)?), row);
        }
        let place = rows.places.get(field).copied().flatten()?;
        rows.columns.get(place)?.at(row)
    }

    /// What is recorded in a field.
    fn field(&self, field: usize, fields: &'static [&'static str]) -> Option<Node<'a>> {
        let (rows, row, path) = (self.rows, self.row, self.path(fields.get(field)?));
        if let Some(word) = rows.fallback(&path, row) {
            return Some(Node::Word(word));
        }
        if let Some(cell) = self.cell(field, fields) {
            return Some(Node::Cell(cell));
        }
        if !rows.inside.iter().any(|inside| path == *inside.as_str()) {
            return None;
        }
        let prefix = format!("{path}_");
        let inner = Record { rows, row, prefix };
        inner.is_there().then_some(Node::Record(inner))
    }
}

/// What serde is shown: one type, for what reads it is made anew for each that there is.
enum Node<'a> {
    Record(Record<'a>),
    Cell(Cell<'a>),
    Word(String),
    Number(u32),
}

impl Node<'_> {
    /// A value that was there and is none of its type, such as 24:00 for a time of day, is a fault.
    fn known(self) -> Result<Self, Unreadable> {
        match self {
            Self::Cell(cell) if cell.column.is_null(cell.row) => Err(Unreadable::custom("")),
            known => Ok(known),
        }
    }

    /// A value as a text, where it can be one.
    fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Word(word) => Some(Cow::Borrowed(word)),
            Self::Cell(cell) => cell.text().map(Cow::Owned),
            Self::Record(_) | Self::Number(_) => None,
        }
    }
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Unreadable;

    /// What has several forms says in one of its fields which it is: every column with a value is
    /// shown.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let cell = match self {
            Self::Record(record) => return visitor.visit_map(Entries::of(Source::Every(record))),
            Self::Word(word) => return visitor.visit_string(word),
            Self::Number(number) => return visitor.visit_u64(number.into()),
            Self::Cell(cell) => cell,
        };
        if let Some(sequence) = cell.sequence() {
            return visitor.visit_seq(sequence);
        }
        if let Some(time) = OnTheClock::of(cell.column, cell.row) {
            return visitor.visit_map(Entries::of(Source::Clock(time)));
        }
        if let Some(record) = cell.record() {
            let rows = rows_of(record);
            let record = Record::of(&rows, cell.row);
            return visitor.visit_map(Entries::of(Source::Every(record)));
        }
        let (column, row) = (cell.column, cell.row);
        match column.data_type() {
            DataType::Boolean => visitor.visit_bool(column.as_boolean().value(row)),
            DataType::Int64 => visitor.visit_i64(column.as_primitive::<Int64Type>().value(row)),
            DataType::UInt64 => visitor.visit_u64(column.as_primitive::<UInt64Type>().value(row)),
            _ => match cell.text() {
                Some(text) => visitor.visit_string(text),
                None => Err(Unreadable::custom("a value of this type cannot be read")),
            },
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let own;
        let record = match self {
            Self::Record(record) => record,
            Self::Cell(cell) => match cell.record() {
                Some(record) => {
                    own = rows_of(record);
                    Record::of(&own, cell.row)
                }
                None => return Node::Cell(cell).deserialize_any(visitor),
            },
            other => return other.deserialize_any(visitor),
        };
        visitor.visit_map(Entries::of(Source::Fields(record, fields)))
    }

    /// Numbers that stand where a text is wanted are their digits.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.text() {
            Some(text) => visitor.visit_string(text.into_owned()),
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
                let word: StringDeserializer<Unreadable> = text.into_owned().into_deserializer();
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

/// Where the entries of a map come from.
enum Source<'a> {
    /// The fields of a record that its type names.
    Fields(Record<'a>, &'static [&'static str]),
    /// The values of a row, by the names of their columns.
    Every(Record<'a>),
    Clock(OnTheClock),
}

/// The entries of a map that are there, one after another.
struct Entries<'a> {
    source: Source<'a>,
    /// The place of the entry after the present one.
    next: usize,
}

impl<'a> Entries<'a> {
    fn of(source: Source<'a>) -> Self {
        Self { source, next: 0 }
    }

    /// The name of an entry and its value; `None` beyond the last one.
    fn entry(&self, place: usize) -> Option<(&str, Option<Node<'a>>)> {
        Some(match &self.source {
            Source::Fields(record, fields) => (fields.get(place)?, record.field(place, fields)),
            Source::Every(record) => {
                let column = record.rows.columns.get(place)?;
                (column.name.as_str(), column.at(record.row).map(Node::Cell))
            }
            Source::Clock(time) => match place {
                0 => ("hour", Some(Node::Number(time.hour))),
                1 => ("minute", Some(Node::Number(time.minute))),
                _ => return None,
            },
        })
    }

    /// The column that an error about the present entry names.
    fn path(&self, name: &str) -> String {
        match &self.source {
            Source::Fields(record, _) => format!("{}{name}", record.prefix),
            _ => name.to_owned(),
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        loop {
            let place = self.next;
            self.next += 1;
            let Some((name, value)) = self.entry(place) else {
                return Ok(None);
            };
            if value.is_some() {
                let name: StrDeserializer<'_, Unreadable> = name.into_deserializer();
                return seed.deserialize(name).map(Some);
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unreadable> {
        let Some((name, Some(value))) = self.next.checked_sub(1).and_then(|at| self.entry(at))
        else {
            return Err(Unreadable::custom(""));
        };
        let read = value.known().and_then(|value| seed.deserialize(value));
        read.map_err(|unreadable| unreadable.at(&self.path(name)))
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
}

/// One value.
#[derive(Clone, Copy)]
struct Cell<'a> {
    column: &'a ArrayRef,
    row: usize,
}

impl Cell<'_> {
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

    /// The records of the column; what has no fields stands for a type that is not read.
    fn record(&self) -> Option<&StructArray> {
        let records = self.column.as_struct_opt();
        records.filter(|records| records.num_columns() > 0)
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

fn rows_of(record: &StructArray) -> Rows {
    let names = record.fields().iter().map(|field| field.name().clone());
    let columns = names.zip(record.columns());
    Rows {
        columns: columns
            .map(|(name, column)| RowColumn::new(name, Parts::new(vec![column.clone()])))
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
        let cell = Cell {
            column: &self.values,
            row,
        };
        seed.deserialize(Node::Cell(cell).known()?).map(Some)
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
