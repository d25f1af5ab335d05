//! Rows of a list of which nothing is recorded but what its columns say.
//!
//! Most rows of a long list are so. They are reckoned by the functions that reckon records, and
//! on a long list once for each day and band instead of once for each row.

use chrono::NaiveDate;

use super::batch::ReferralColumns;
use super::case::{Context, whole_days};
use super::points::{Reckoned, Weighed, breach_target, reads_clock_days};
use super::policy::{ClockStart, DayUnit, ReferralStep, StageTarget};
use crate::decision::columns::{CodeSets, Column, Words, day_number, day_of};

/// Reads the plain rows of a list.
pub(super) struct PlainRows<'a> {
    context: &'a Context<'a>,
    columns: &'a ReferralColumns<'a>,
    /// None of the rows can be decided without a record.
    none: bool,
    /// For each word of the column `band`, the place of the band, where clients may wait in it.
    bands: Vec<Option<u32>>,
    /// The place of the band for rows without one.
    unbanded: u32,
    /// For each word of the column `source`, whether it changes nothing.
    plain_sources: Vec<bool>,
    groups: GroupPoints,
    target: Option<&'a StageTarget>,
    /// Within how many, for each band.
    within: Vec<u32>,
    steps: [Option<&'a Column<'a, i32>>; 7],
    as_of: i32,
    reads_clock_days: bool,
    by_day: ByDay,
}

/// What the columns say of a row that has a place.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) weighed: Weighed,
    pub(super) days_waited: u32,
    /// The place of what is said of it among [`PlainRows::reason_sets`].
    pub(super) said: usize,
}

/// What can be said of a plain row, one bit each.
const BANDED: usize = 1;
const IN_GROUPS: usize = 2;
const POSITIVE_ACTION: usize = 4;
const AGED: usize = 8;
const OVER: usize = 16;
const SETS: usize = 32;

impl<'a> PlainRows<'a> {
    pub(super) fn new(context: &'a Context<'a>, columns: &'a ReferralColumns<'a>) -> Self {
        let policy = context.policy;
        let place = |id: &str| context.band(id).map(|(place, _)| place);
        // Nobody waits in a band of immediate risk: a record is needed to say so.
        let may_wait =
            |id: &String| place(id).filter(|_| !policy.immediate_risk.bands.contains(id));
        let is_plain = |code: &String| {
            let source = policy.sources.get(code);
            policy.sources.is_empty()
                || source.is_some_and(|source| source.clock_starts == ClockStart::Received)
        };
        let unknown_group = |code: &String| !policy.groups.contains_key(code);
        let target = breach_target(context).map(|(_, target)| target);
        let within = |band: &str| target.map_or(0, |target| target.within_for(band));
        let mut rows = Self {
            context,
            columns,
            none: !policy.routes.is_empty()
                || columns.groups.iter().any(|(code, _)| unknown_group(code)),
            bands: words(columns.band.as_ref()).map(may_wait).collect(),
            unbanded: place(&policy.unbanded_as).unwrap_or(u32::MAX),
            plain_sources: words(columns.source.as_ref()).map(is_plain).collect(),
            groups: GroupPoints::of(context, columns),
            target,
            within: policy.bands.iter().map(|band| within(&band.id)).collect(),
            steps: std::array::from_fn(|place| {
                let mut named = columns.steps.iter();
                let found = named.find(|(step, _)| step_place(*step) == place);
                found.map(|(_, column)| column)
            }),
            as_of: day_number(context.as_of),
            reads_clock_days: reads_clock_days(policy),
            by_day: ByDay::default(),
        };
        rows.by_day = ByDay::of(&rows);
        rows
    }

    /// The sets of codes by what can be said, in the order in which records say them.
    pub(super) fn reason_sets(&self, sets: &mut CodeSets) -> Vec<u32> {
        use super::reason::codes;
        let set = |said: usize| {
            let band = if said & BANDED == 0 {
                codes::BandNotRecorded
            } else {
                codes::BandRecorded
            };
            let others = [
                (IN_GROUPS, codes::GroupsAdd),
                (POSITIVE_ACTION, codes::PositiveAction),
                (AGED, codes::WeeksWaited),
                (OVER, codes::BreachAdds),
            ];
            let others = others.into_iter().filter(|(bit, _)| said & bit != 0);
            sets.place([band].into_iter().chain(others.map(|(_, code)| code)))
        };
        (0..SETS).map(set).collect()
    }

    /// The points of a row and what is said of it; `None` when a record is needed.
    #[inline]
    pub(super) fn weigh(&self, row: usize) -> Option<Found> {
        let columns = self.columns;
        let more = columns.more.as_ref().is_some_and(|more| more.get(row));
        if self.none || more || !columns.ids.is_present(row) {
            return None;
        }
        if let Some(word) = columns.source.as_ref().and_then(|source| source.key(row)) {
            if !self.plain_sources.get(word).copied().unwrap_or(false) {
                return None;
            }
        }
        let (band, banded) = match columns.band.as_ref().and_then(|band| band.key(row)) {
            None => (self.unbanded, 0),
            Some(word) => (self.bands.get(word).copied().flatten()?, BANDED),
        };
        let received = columns.received_on.get(row)?;
        let mut found = match self.counts_from(row, received)? {
            Some(from) if from == received => self.since_receipt(received, band)?,
            from => self.reckon(received, band, from)?,
        };
        let (points, said) = self.groups.get(row);
        found.weighed.add_groups(points);
        found.said |= banded | said;
        Some(found)
    }

    fn since_receipt(&self, received: i32, band: u32) -> Option<Found> {
        if self.by_day.is_empty() {
            self.reckon(received, band, Some(received))
        } else {
            self.by_day.get(received, band)
        }
    }

    /// The day from which the target counts, if it does; `None` when the steps of the row need a
    /// record: they are out of order, or the client has left the list.
    #[inline]
    fn counts_from(&self, row: usize, received: i32) -> Option<Option<i32>> {
        let day = |step: ReferralStep| match step {
            ReferralStep::Received => Some(received),
            step => (*self.steps.get(step_place(step))?)?.get(row),
        };
        if !self.columns.steps.is_empty() {
            let after = |step, before: Option<i32>| {
                day(step).is_none_or(|on| before.is_some_and(|before| before <= on))
            };
            let in_order = after(ReferralStep::Triaged, Some(received))
                && after(ReferralStep::Assessed, Some(received))
                && after(ReferralStep::Allocated, day(ReferralStep::Assessed))
                && after(ReferralStep::FirstSession, day(ReferralStep::Allocated))
                && after(ReferralStep::SafelyReturned, day(ReferralStep::Admitted));
            let gone = [ReferralStep::Allocated, ReferralStep::FirstSession]
                .into_iter()
                .any(|step| day(step).is_some_and(|on| on <= self.as_of));
            if !in_order || gone {
                return None;
            }
        }
        let Some(target) = self.target else {
            return Some(Some(received));
        };
        let taken = |step| day(step).filter(|on| *on <= self.as_of);
        Some(taken(target.from).filter(|_| taken(target.to).is_none()))
    }

    /// Reckons a row without its groups; `None` when a record is needed: it was received after
    /// the as-of date, or bank holidays are not known that far back.
    fn reckon(&self, received: i32, band: u32, counts_from: Option<i32>) -> Option<Found> {
        if received > self.as_of {
            return None;
        }
        let since = day_of(received)?;
        let days_waited = whole_days(since, self.context.as_of);
        let over = match counts_from {
            None => 0,
            Some(from) => self.over(day_of(from)?, band)?,
        };
        let weighed = Reckoned {
            band,
            groups: 0,
            since,
            // A clock deducts nothing of which nothing is recorded.
            ageing_days: days_waited,
            clock_days: if self.reads_clock_days {
                days_waited
            } else {
                0
            },
            over,
            cancelled_by_service: 0,
        }
        .weigh(self.context.policy);
        let aged = if weighed.points.ageing > 0 { AGED } else { 0 };
        let over = if weighed.points.breach > 0 { OVER } else { 0 };
        Some(Found {
            weighed,
            days_waited,
            said: aged | over,
        })
    }

    fn over(&self, from: NaiveDate, band: u32) -> Option<u32> {
        let as_of = self.context.as_of;
        let Some(target) = self.target else {
            return Some(0);
        };
        let used = match target.unit {
            // Without what only a record can tell, the clock counts every day.
            DayUnit::Days | DayUnit::ClockDays => whole_days(from, as_of),
            DayUnit::WorkingDays => self.context.working.between(from, as_of).ok()?,
        };
        let band = usize::try_from(band).ok();
        let within = band.and_then(|place| self.within.get(place)).copied();
        Some(used.saturating_sub(within.unwrap_or(target.within)))
    }
}

/// The words of a column.
fn words<'a>(column: Option<&'a Words<'a>>) -> impl Iterator<Item = &'a String> {
    column.into_iter().flat_map(|column| &column.words)
}

/// The place of a step among those that may have a column.
const fn step_place(step: ReferralStep) -> usize {
    match step {
        ReferralStep::Received => 0,
        ReferralStep::Triaged => 1,
        ReferralStep::Assessed => 2,
        ReferralStep::Allocated => 3,
        ReferralStep::FirstSession => 4,
        ReferralStep::Admitted => 5,
        ReferralStep::SafelyReturned => 6,
    }
}

/// What the groups of each row add, and what is then said.
struct GroupPoints {
    points: Vec<u32>,
    said: Vec<u8>,
}

impl GroupPoints {
    fn of(context: &Context<'_>, columns: &ReferralColumns<'_>) -> Self {
        let rows = columns.ids.len();
        let any = if columns.groups.is_empty() { 0 } else { rows };
        let mut found = Self {
            points: vec![0; any],
            said: vec![0; any],
        };
        for (code, flags) in &columns.groups {
            let Some(group) = context.policy.groups.get(code).filter(|g| g.points > 0) else {
                continue;
            };
            let action = group
                .positive_action
                .as_ref()
                .map_or(0, |_| POSITIVE_ACTION);
            let said = u8::try_from(IN_GROUPS | action).unwrap_or(0);
            flags.each_yes(rows, |row| {
                if let Some(points) = found.points.get_mut(row) {
                    *points = points.saturating_add(group.points);
                }
                if let Some(so_far) = found.said.get_mut(row) {
                    *so_far |= said;
                }
            });
        }
        found
    }

    #[inline]
    fn get(&self, row: usize) -> (u32, usize) {
        let points = self.points.get(row).copied().unwrap_or(0);
        (
            points,
            usize::from(self.said.get(row).copied().unwrap_or(0)),
        )
    }
}

/// Every day and band of a long list, reckoned once, for rows whose target counts from receipt.
#[derive(Default)]
struct ByDay {
    first: i32,
    bands: usize,
    found: Vec<Option<Found>>,
}

impl ByDay {
    fn of(rows: &PlainRows<'_>) -> Self {
        let received = &rows.columns.received_on;
        let earliest = match received.complete() {
            Some(values) => values.iter().copied().min(),
            None => (0..received.len())
                .filter_map(|row| received.get(row))
                .min(),
        };
        let first = earliest.unwrap_or(rows.as_of);
        let bands = rows.context.policy.bands.len();
        let days = usize::try_from(i64::from(rows.as_of).saturating_sub(i64::from(first)));
        let worth_it = days.is_ok_and(|days| days.saturating_mul(bands) < received.len());
        if !worth_it || rows.none {
            return Self::default();
        }
        let mut found = Vec::new();
        for day in first..=rows.as_of {
            for (band, _) in (0_u32..).zip(&rows.context.policy.bands) {
                found.push(rows.reckon(day, band, Some(day)));
            }
        }
        Self {
            first,
            bands,
            found,
        }
    }

    fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    #[inline]
    fn get(&self, day: i32, band: u32) -> Option<Found> {
        let day = usize::try_from(day.checked_sub(self.first)?).ok()?;
        let band = usize::try_from(band).ok()?;
        let place = day.checked_mul(self.bands)?.checked_add(band)?;
        self.found.get(place).copied().flatten()
    }
}
