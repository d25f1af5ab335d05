//! What happened to records, in a frame of its own: many rows for one record.

use std::collections::{BTreeMap, BTreeSet};

use carewright::decision::columns::Identifiers;
use carewright::session_limits::Rejected;
use carewright::{CareError, Problem};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use serde::de::DeserializeOwned;

use super::columns::OwnedIds;
use super::rows::{Inside, Rows, names_of};
use super::table::Table;

/// The events of one kind, by the record that they belong to.
pub struct Events<T> {
    name: &'static str,
    rows: Option<Rows>,
    by_record: BTreeMap<String, Vec<usize>>,
    kind: std::marker::PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Events<T> {
    /// Takes a frame whose column `owner` says to which record each row belongs.
    pub fn take(
        name: &'static str,
        owner: &str,
        inside: Inside<'_>,
        stream: Option<&Bound<'_, PyCapsule>>,
    ) -> PyResult<Self> {
        let mut events = Self {
            name,
            rows: None,
            by_record: BTreeMap::new(),
            kind: std::marker::PhantomData,
        };
        let Some(stream) = stream else {
            return Ok(events);
        };
        let table = Table::take(name, stream)?;
        let ids = OwnedIds::of(&table, owner)?;
        let ids = ids.identifiers();
        for row in 0..table.rows() {
            let id = ids.text(row).into_owned();
            events.by_record.entry(id).or_default().push(row);
        }
        events.rows = Some(Rows::of::<T>(&table, inside));
        let names = names_of::<T>(inside);
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        table.refuse_misspelt(&known)?;
        Ok(events)
    }

    pub fn is_empty(&self) -> bool {
        self.by_record.is_empty()
    }

    pub fn has(&self, id: &str) -> bool {
        self.by_record.contains_key(id)
    }

    /// The events of a record; one that cannot be read makes the record one to put right.
    pub fn of(&self, id: &str) -> Result<Vec<T>, CareError> {
        let (Some(rows), Some(places)) = (&self.rows, self.by_record.get(id)) else {
            return Ok(Vec::new());
        };
        let mut read = Vec::with_capacity(places.len());
        let mut problems = Vec::new();
        for row in places {
            match rows.read(*row) {
                Ok(event) => read.push(event),
                Err(mut problem) => {
                    problem.path = format!("{}[row {row}].{}", self.name, problem.path);
                    problems.push(problem);
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

    /// Events that belong to no record of the frame: each is one to put right.
    pub fn strays(&self, known: &BTreeSet<&str>, owners: &str) -> Vec<Rejected> {
        let strays = self
            .by_record
            .iter()
            .filter(|(id, _)| !known.contains(id.as_str()));
        let rejected = |(id, rows): (&String, &Vec<usize>)| {
            let rows = rows.iter().map(|row| {
                let path = format!("{}[row {row}]", self.name);
                let message = format!("No row of {owners} has this identifier.");
                Problem::new("frame.unknown_record", path, message)
            });
            Rejected {
                position: u64::try_from(self.by_record[id][0]).unwrap_or(u64::MAX),
                record: id.clone(),
                error: CareError::FactsInvalid {
                    record: id.clone(),
                    problems: rows.collect(),
                },
            }
        };
        strays.map(rejected).collect()
    }
}

/// The identifiers of a frame as texts, to look events up by.
pub fn known_ids(ids: &Identifiers<'_>) -> BTreeSet<String> {
    (0..ids.len())
        .map(|row| ids.text(row).into_owned())
        .collect()
}
