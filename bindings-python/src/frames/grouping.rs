//! Which rows of one frame belong to which row of another.

use std::borrow::Cow;
use std::collections::HashMap;

use carewright::decision::columns::{Identifiers, RowsOf};

/// Where each identifier of a frame is.
pub struct Index<'a> {
    ids: &'a Identifiers<'a>,
    places: Places<'a>,
}

enum Places<'a> {
    /// Numbers that lie close together: a table from the least one on.
    Near {
        low: i64,
        rows: Vec<u32>,
    },
    Far(HashMap<i64, u32>),
    Text(HashMap<Cow<'a, str>, u32>),
}

/// No row.
const NONE: u32 = u32::MAX;

impl<'a> Index<'a> {
    pub fn of(ids: &'a Identifiers<'a>) -> Self {
        let places = match ids {
            Identifiers::Whole(column) => {
                let known = || (0..column.len()).filter_map(|row| Some((column.get(row)?, row)));
                let low = known().map(|(id, _)| id).min().unwrap_or(0);
                let high = known().map(|(id, _)| id).max().unwrap_or(0);
                let span = usize::try_from(high - low).unwrap_or(usize::MAX);
                if span < column.len().saturating_mul(8) {
                    let mut rows = vec![NONE; span + 1];
                    for (id, row) in known() {
                        rows[(id - low) as usize] = row as u32;
                    }
                    Places::Near { low, rows }
                } else {
                    Places::Far(known().map(|(id, row)| (id, row as u32)).collect())
                }
            }
            Identifiers::Text(texts) => {
                let rows = 0..texts.len();
                Places::Text(
                    rows.map(|row| (texts.get(row).into(), row as u32))
                        .collect(),
                )
            }
        };
        Self { ids, places }
    }

    fn number(&self, id: i64) -> u32 {
        match &self.places {
            Places::Near { low, rows } => {
                let place = usize::try_from(id.wrapping_sub(*low)).ok();
                place
                    .and_then(|place| rows.get(place))
                    .copied()
                    .unwrap_or(NONE)
            }
            Places::Far(rows) => rows.get(&id).copied().unwrap_or(NONE),
            Places::Text(rows) => rows.get(id.to_string().as_str()).copied().unwrap_or(NONE),
        }
    }

    fn text(&self, id: &str) -> u32 {
        match &self.places {
            Places::Text(rows) => rows.get(id).copied().unwrap_or(NONE),
            _ => id.parse().map_or(NONE, |number| self.number(number)),
        }
    }
}

/// The rows of a frame by the row of another to which they belong.
pub struct Grouped {
    /// For each owner, where its rows begin in `order`; and at last, where they end.
    pub begins: Vec<u32>,
    /// The rows by owner; `None` when they lie in that order.
    pub order: Option<Vec<u32>>,
    /// Rows that belong to none.
    pub strays: Vec<usize>,
}

impl Grouped {
    pub fn nothing(owners: usize) -> Self {
        Self {
            begins: vec![0; owners + 1],
            order: None,
            strays: Vec::new(),
        }
    }

    pub fn of(index: &Index<'_>, ids: &Identifiers<'_>) -> Self {
        let owners = index.ids.len();
        match ids {
            Identifiers::Whole(column) => {
                // Rows of one owner often lie together.
                let mut last = (i64::MIN, NONE);
                let owner = move |row: usize| {
                    let Some(id) = column.get(row) else {
                        return NONE;
                    };
                    if id != last.0 {
                        last = (id, index.number(id));
                    }
                    last.1
                };
                Self::by((0..column.len()).map(owner), owners)
            }
            Identifiers::Text(texts) => {
                let owner = |row: usize| index.text(texts.get(row));
                Self::by((0..texts.len()).map(owner), owners)
            }
        }
    }

    fn by(owner_of: impl Iterator<Item = u32> + Clone, owners: usize) -> Self {
        Self::in_order(owner_of.clone(), owners)
            .unwrap_or_else(|| Self::sorted(&owner_of.collect::<Vec<u32>>(), owners))
    }

    /// The rows as they lie, where each belongs to an owner and they lie in the owners' order.
    fn in_order(owner_of: impl Iterator<Item = u32>, owners: usize) -> Option<Self> {
        let mut begins = Vec::with_capacity(owners + 1);
        begins.push(0);
        let mut rows = 0_u32;
        for owner in owner_of {
            let reached = begins.len() as u32 - 1;
            if owner == NONE || owner < reached {
                return None;
            }
            for _ in reached..owner {
                begins.push(rows);
            }
            rows += 1;
        }
        begins.resize(owners + 1, rows);
        Some(Self {
            begins,
            order: None,
            strays: Vec::new(),
        })
    }

    fn sorted(owner_of: &[u32], owners: usize) -> Self {
        let mut begins = vec![0_u32; owners + 2];
        let mut strays = Vec::new();
        for (row, owner) in owner_of.iter().copied().enumerate() {
            if owner == NONE {
                strays.push(row);
            } else {
                begins[owner as usize + 2] += 1;
            }
        }
        for place in 2..begins.len() {
            begins[place] += begins[place - 1];
        }
        // Each begin moves on as rows are put; at the end it is where the next one begins.
        let mut order = vec![0_u32; owner_of.len() - strays.len()];
        for (row, owner) in owner_of
            .iter()
            .enumerate()
            .filter(|(_, owner)| **owner != NONE)
        {
            let next = &mut begins[*owner as usize + 1];
            order[*next as usize] = row as u32;
            *next += 1;
        }
        begins.pop();
        Self {
            begins,
            order: Some(order),
            strays,
        }
    }

    /// The rows of an owner.
    pub fn rows(&self, owner: usize) -> impl Iterator<Item = usize> + '_ {
        let from = self.begins.get(owner).map_or(0, |at| *at as usize);
        let to = self.begins.get(owner + 1).map_or(from, |at| *at as usize);
        (from..to).map(|place| match &self.order {
            Some(order) => order[place] as usize,
            None => place,
        })
    }

    /// The same, as core reads it.
    pub fn rows_of(&self) -> RowsOf<'_> {
        RowsOf {
            begins: Cow::Borrowed(&self.begins),
            order: self.order.as_deref().map(Cow::Borrowed),
        }
    }

    pub fn has(&self, owner: usize) -> bool {
        self.rows(owner).next().is_some()
    }
}
