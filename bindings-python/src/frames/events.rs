//! What happened to records, in a frame of its own: many rows for one record.

use carewright::decision::Rejected;
use carewright::decision::columns::Identifiers;
use carewright::{CareError, Problem};
use serde::de::DeserializeOwned;

use super::capsule::Given;
use super::columns::OwnedIds;
use super::grouping::{Grouped, Index};
use super::rows::{Fallback, Inside, Rows, names_of};
use super::table::Table;

/// The events of one kind, by the row of the record that they belong to.
pub struct Events<T> {
    name: &'static str,
    owner: &'static str,
    ids: Option<OwnedIds>,
    rows: Rows,
    grouped: Grouped,
    kind: std::marker::PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Events<T> {
    /// Takes a frame whose column `owner` says to which record each row belongs.
    pub fn take(
        name: &'static str,
        owner: &'static str,
        owners: &Identifiers<'_>,
        inside: Inside<'_>,
        given: Option<Given>,
    ) -> Result<Self, CareError> {
        let mut events = Self {
            name,
            owner,
            ids: None,
            rows: Rows::default(),
            grouped: Grouped::nothing(owners.len()),
            kind: std::marker::PhantomData,
        };
        let Some(given) = given else {
            return Ok(events);
        };
        let table = Table::take(name, given)?;
        let ids = OwnedIds::of(&table, owner)?;
        events.rows = Rows::of::<T>(&table, inside)?.or("id", Fallback::RowNumber);
        let names = names_of::<T>(inside);
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        table.refuse_misspelt(&known)?;
        events.grouped = Grouped::of(&Index::of(owners), &ids.identifiers());
        events.ids = Some(ids);
        Ok(events)
    }

    pub fn is_none(&self) -> bool {
        self.ids.is_none()
    }

    pub fn has(&self, owner: usize) -> bool {
        self.grouped.has(owner)
    }

    /// The events of a record; one that cannot be read makes the record one to put right.
    pub fn of(&self, owner: usize, id: &str) -> Result<Vec<T>, CareError> {
        read_all(&self.rows, self.name, self.grouped.rows(owner), id)
    }

    /// Events that belong to no record of the frame: each is one to put right.
    pub fn strays(&self) -> Vec<Rejected> {
        let Some(ids) = &self.ids else {
            return Vec::new();
        };
        strays(
            self.name,
            self.owner,
            &ids.identifiers(),
            &self.grouped.strays,
        )
    }
}

/// Reads rows as records; every row that cannot be read is told of.
pub fn read_all<T: DeserializeOwned>(
    rows: &Rows,
    name: &str,
    places: impl Iterator<Item = usize>,
    id: &str,
) -> Result<Vec<T>, CareError> {
    let mut read = Vec::new();
    let mut problems = Vec::new();
    for row in places {
        match rows.read(row) {
            Ok(event) => read.push(event),
            Err(mut problem) => {
                problem.path = format!("{name}[row {row}].{}", problem.path);
                problems.push(*problem);
            }
        }
    }
    if problems.is_empty() {
        return Ok(read);
    }
    Err(CareError::FactsInvalid {
        record: id.to_owned(),
        problems,
    })
}

/// Rows that belong to no record, each as one to put right.
pub fn strays(name: &str, owner: &str, ids: &Identifiers<'_>, rows: &[usize]) -> Vec<Rejected> {
    let rejected = |row: &usize| {
        let record = ids.text(*row).into_owned();
        let path = format!("{name}[row {row}].{owner}");
        let message = format!("The frame has no {owner} of this identifier.");
        Rejected {
            position: u64::try_from(*row).unwrap_or(u64::MAX),
            record: record.clone(),
            error: CareError::FactsInvalid {
                record,
                problems: vec![Problem::new("frame.unknown_record", path, message)],
            },
        }
    };
    rows.iter().map(rejected).collect()
}
