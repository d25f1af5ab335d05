//! A whole list by columns: the questions of [`rank`](super::WaitingList::rank), asked of a frame.
//!
//! What is plain is decided from the columns alone; a row of which more is recorded than the
//! columns say is asked for as a record, and decided by the rules for records. Both reckon by the
//! same functions, and a property holds the answers equal.

use super::case::{Case, Context};
use super::facts::Referral;
use super::order::{LongList, PlaceColumns, by_identifier};
use super::plain::PlainRows;
use super::points::{Weighed, point_codes, weigh};
use super::policy::{OrderKey, ReferralStep};
use super::routes::{Belongs, belongs};
use super::{Contributions, WaitingReason};
use crate::decision::columns::{
    Bits, CodeSets, Column, Flags, Identifiers, Words, day_number, recorded_twice, repeated_rows,
};
use crate::decision::{CareError, Rejected};

/// A list of referrals by columns. Days are numbered from 1 January 1970.
#[derive(Debug, Clone)]
pub struct ReferralColumns<'a> {
    /// The identifiers.
    pub ids: Identifiers<'a>,
    /// The day each was received.
    pub received_on: Column<'a, i32>,
    /// The band that a person recorded.
    pub band: Option<Words<'a>>,
    /// The declared groups that have a column of their own, by their codes.
    pub groups: Vec<(String, Flags<'a>)>,
    /// Where each came from.
    pub source: Option<Words<'a>>,
    /// The days of steps.
    pub steps: Vec<(ReferralStep, Column<'a, i32>)>,
    /// Rows of which more is recorded than these columns say.
    pub more: Option<Bits<'a>>,
}

/// In which part of the answer a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListPart {
    /// It must not wait.
    Immediate,
    /// On the list, at a place.
    Ranked,
    /// Better served elsewhere.
    Elsewhere,
    /// It does not wait.
    NotWaiting,
    /// It could not be decided.
    Rejected,
}

impl ListPart {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
            Self::Ranked => "ranked",
            Self::Elsewhere => "elsewhere",
            Self::NotWaiting => "not_waiting",
            Self::Rejected => "rejected",
        }
    }
}

/// A row that has no place on the list: whom to tell and where to refer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowApart {
    /// The row.
    pub row: usize,
    /// Ids of the roles to tell.
    pub tell: Vec<String>,
    /// Where the client is better served, where that is the reason.
    pub refer_to: Option<String>,
}

/// The answer by columns, one entry a row, in the order of the rows. Points and days are 0 where
/// there is no place.
#[derive(Debug, Default)]
pub struct RankedColumns {
    /// In which part each row is.
    pub part: Vec<ListPart>,
    /// The place, counted from 1; 0 for rows that have none.
    pub place: Vec<u32>,
    /// Points in all.
    pub points: Vec<u32>,
    /// Points of the band.
    pub points_band: Vec<u32>,
    /// Points of the groups.
    pub points_groups: Vec<u32>,
    /// Points of the weeks waited.
    pub points_ageing: Vec<u32>,
    /// Points of a breach.
    pub points_breach: Vec<u32>,
    /// Points of appointments that the service cancelled.
    pub points_cancelled_by_service: Vec<u32>,
    /// Past the target whose breach the policy reads.
    pub breached: Vec<bool>,
    /// The day since which the client waits, as a number.
    pub waiting_since: Vec<i32>,
    /// Calendar days since then.
    pub days_waited: Vec<u32>,
    /// The place of each row's reasons in `reason_sets`.
    pub reasons: Vec<u32>,
    /// Codes of reasons, parted by spaces, the deciding one first.
    pub reason_sets: Vec<String>,
    /// Those who must not wait and those better served elsewhere.
    pub apart: Vec<RowApart>,
    /// Rows that could not be decided, and what to put right.
    pub rejected: Vec<Rejected>,
}

impl RankedColumns {
    fn with_rows(rows: usize) -> Self {
        let zeros = || vec![0_u32; rows];
        Self {
            part: vec![ListPart::Rejected; rows],
            place: zeros(),
            points: zeros(),
            points_band: zeros(),
            points_groups: zeros(),
            points_ageing: zeros(),
            points_breach: zeros(),
            points_cancelled_by_service: zeros(),
            breached: vec![false; rows],
            waiting_since: vec![0; rows],
            days_waited: zeros(),
            reasons: zeros(),
            ..Self::default()
        }
    }

    #[inline]
    fn set(&mut self, row: usize, part: ListPart, reasons: u32) {
        put(&mut self.part, row, part);
        put(&mut self.reasons, row, reasons);
    }

    /// Memory that stays 0 is never touched: a part that a policy does not use costs nothing.
    #[inline]
    fn set_points(&mut self, row: usize, points: &Contributions) {
        put(&mut self.points, row, points.total);
        put(&mut self.points_band, row, points.band);
        put(&mut self.points_groups, row, points.groups);
        put(&mut self.points_ageing, row, points.ageing);
        put(&mut self.points_breach, row, points.breach);
        if points.cancelled_by_service > 0 {
            let cancelled = points.cancelled_by_service;
            put(&mut self.points_cancelled_by_service, row, cancelled);
        }
    }
}

#[inline]
fn put<T>(column: &mut [T], row: usize, value: T) {
    if let Some(slot) = column.get_mut(row) {
        *slot = value;
    }
}

/// Sorts out a whole list. `record` gives a row as a record, for rows that need one.
pub(super) fn rank_columns(
    context: &Context<'_>,
    columns: &ReferralColumns<'_>,
    record: &mut dyn FnMut(usize) -> Result<Referral, CareError>,
) -> RankedColumns {
    let rows = columns.ids.len();
    let plain = PlainRows::new(context, columns);
    let mut sorting = Sorting {
        context,
        out: RankedColumns::with_rows(rows),
        ranked: Vec::with_capacity(rows),
        keys: KeyColumns::new(context, rows),
        sets: CodeSets::default(),
    };
    let plain_sets = plain.reason_sets(&mut sorting.sets);
    let mut twice = repeated_rows(&columns.ids).into_iter().peekable();
    for row in 0..rows {
        if twice.next_if_eq(&row).is_some() {
            let error = recorded_twice(&columns.ids.text(row));
            sorting.reject(columns, row, error);
        } else if let Some(found) = plain.weigh(row) {
            let reasons = plain_sets.get(found.said).copied().unwrap_or(0);
            sorting.place(row, &found.weighed, found.days_waited, reasons);
        } else if let Err(error) = record(row).and_then(|referral| sorting.add(row, &referral)) {
            sorting.reject(columns, row, error);
        }
    }
    sorting.finish(&columns.ids)
}

/// A list on the way to its order.
struct Sorting<'a> {
    context: &'a Context<'a>,
    out: RankedColumns,
    /// The rows that have a place.
    ranked: Vec<u32>,
    keys: KeyColumns,
    sets: CodeSets,
}

/// What the order reads and the answer does not hold; empty where the order does not read it.
struct KeyColumns {
    band: Vec<u32>,
    clock_days: Vec<u32>,
    cancelled_by_service: Vec<u32>,
}

impl KeyColumns {
    fn new(context: &Context<'_>, rows: usize) -> Self {
        let room = |key| {
            let is_read = context.policy.order.contains(&key);
            vec![0; if is_read { rows } else { 0 }]
        };
        Self {
            band: room(OrderKey::Band),
            clock_days: room(OrderKey::ClockDays),
            cancelled_by_service: room(OrderKey::CancelledByService),
        }
    }
}

impl Sorting<'_> {
    #[inline]
    fn place(&mut self, row: usize, weighed: &Weighed, days_waited: u32, reasons: u32) {
        let facts = &weighed.facts;
        self.out.set(row, ListPart::Ranked, reasons);
        self.out.set_points(row, &weighed.points);
        put(&mut self.out.breached, row, facts.breached);
        put(&mut self.out.waiting_since, row, day_number(facts.since));
        put(&mut self.out.days_waited, row, days_waited);
        put(&mut self.keys.band, row, facts.band);
        put(&mut self.keys.clock_days, row, facts.clock_days);
        let cancelled = facts.cancelled_by_service;
        put(&mut self.keys.cancelled_by_service, row, cancelled);
        self.ranked.push(u32::try_from(row).unwrap_or(u32::MAX));
    }

    fn add(&mut self, row: usize, referral: &Referral) -> Result<(), CareError> {
        let case = Case::open(self.context, referral)?;
        let (part, apart) = match belongs(&case) {
            Belongs::OnTheList(besides) => {
                let weighed = weigh(&case)?;
                let codes = point_codes(&case, &weighed);
                let besides = besides.iter().map(WaitingReason::stable_code);
                let reasons = self.sets.place(codes.into_iter().chain(besides));
                self.place(row, &weighed, case.days_waited(), reasons);
                return Ok(());
            }
            Belongs::Immediate(apart) => (ListPart::Immediate, apart),
            Belongs::Elsewhere(apart) => (ListPart::Elsewhere, apart),
            Belongs::NotWaiting(apart) => (ListPart::NotWaiting, apart),
        };
        let codes = apart.reasons.iter().map(WaitingReason::stable_code);
        let reasons = self.sets.place(codes);
        self.out.set(row, part, reasons);
        if part != ListPart::NotWaiting {
            self.out.apart.push(RowApart {
                row,
                tell: apart.tell,
                refer_to: apart.refer_to,
            });
        }
        Ok(())
    }

    fn reject(&mut self, columns: &ReferralColumns<'_>, row: usize, error: CareError) {
        let reasons = self.sets.place([]);
        self.out.set(row, ListPart::Rejected, reasons);
        self.out.rejected.push(Rejected {
            position: u64::try_from(row).unwrap_or(u64::MAX),
            record: columns.ids.text(row).into_owned(),
            error,
        });
    }

    fn finish(mut self, ids: &Identifiers<'_>) -> RankedColumns {
        let columns = PlaceColumns {
            ids,
            band: &self.keys.band,
            breached: &self.out.breached,
            points: &self.out.points,
            since: &self.out.waiting_since,
            clock_days: &self.keys.clock_days,
            cancelled_by_service: &self.keys.cancelled_by_service,
        };
        let list = LongList::new(&self.context.policy.order, &self.ranked, columns);
        for (row, place) in list.sorted().into_iter().zip(1_u32..) {
            let row = usize::try_from(row).unwrap_or(usize::MAX);
            put(&mut self.out.place, row, place);
        }
        self.out.reason_sets = self.sets.texts();
        self.out.apart.sort_by(|a, b| {
            by_identifier(&ids.text(a.row), &ids.text(b.row)).then_with(|| a.row.cmp(&b.row))
        });
        self.out
    }
}
