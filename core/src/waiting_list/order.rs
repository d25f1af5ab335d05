//! The order of a list: plain integers in, one packed key out, so that a list of any size is
//! sorted by one comparison of whole numbers.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use super::policy::OrderKey;
use crate::decision::columns::Identifiers;

/// What the order reads of one referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceFacts {
    /// The place of its band, 0 for the most urgent.
    pub band: u32,
    /// It is past the target whose breach the policy reads.
    pub breached: bool,
    /// Its points.
    pub points: u32,
    /// The day since which the client waits.
    pub since: NaiveDate,
    /// Days on the policy's clock.
    pub clock_days: u32,
    /// How often the service has cancelled.
    pub cancelled_by_service: u32,
}

/// The packed key of a referral: the smaller is first. Those equal in all keys of the policy are
/// ordered by the day since which they wait; those equal in that by [`by_identifier`].
#[must_use]
pub fn place(order: &[OrderKey], facts: &PlaceFacts) -> u128 {
    let mut key = 0;
    for part in order {
        key = pack(key, *part, facts);
    }
    if order.contains(&OrderKey::WaitingSince) {
        key
    } else {
        pack(key, OrderKey::WaitingSince, facts)
    }
}

/// Every part has bits of its own, 125 together, and no part occurs twice in a checked policy.
fn pack(key: u128, part: OrderKey, facts: &PlaceFacts) -> u128 {
    key.wrapping_shl(bits(part)) | u128::from(value(part, facts))
}

/// How many bits a part of the key has.
const fn bits(part: OrderKey) -> u32 {
    match part {
        OrderKey::Breached => 1,
        OrderKey::Band | OrderKey::CancelledByService => 16,
        OrderKey::ClockDays => 28,
        OrderKey::Points | OrderKey::WaitingSince => 32,
    }
}

/// One part of the key: the smaller is first.
fn value(part: OrderKey, facts: &PlaceFacts) -> u32 {
    match part {
        OrderKey::Band => band_first(facts.band),
        OrderKey::Breached => u32::from(!facts.breached),
        OrderKey::Points => points_first(facts.points),
        OrderKey::WaitingSince => day_number(facts.since),
        OrderKey::ClockDays => clock_days_first(facts.clock_days),
        OrderKey::CancelledByService => cancelled_first(facts.cancelled_by_service),
    }
}

/// The order of a long list: what differs between referrals decides how many bits a part of the
/// key needs, so that the whole key of most lists fits into 64.
pub(super) struct LongList<'a> {
    rows: &'a [u32],
    columns: PlaceColumns<'a>,
    parts: Vec<Part>,
}

/// What a part of the key is read from.
#[derive(Clone, Copy)]
enum Reads {
    Key(OrderKey),
    Number,
}

/// One part of the keys: between which values it lies.
struct Part {
    reads: Reads,
    low: u32,
    high: u32,
}

impl Part {
    const fn bits(&self) -> u32 {
        u32::BITS.saturating_sub(self.high.saturating_sub(self.low).leading_zeros())
    }
}

impl<'a> LongList<'a> {
    pub(super) fn new(order: &[OrderKey], rows: &'a [u32], columns: PlaceColumns<'a>) -> Self {
        let mut keys = order.to_vec();
        if !keys.contains(&OrderKey::WaitingSince) {
            keys.push(OrderKey::WaitingSince);
        }
        let part = |key| columns.part(Reads::Key(key), rows);
        Self {
            rows,
            parts: keys.into_iter().map(part).collect(),
            columns,
        }
    }

    /// The rows in order, the next first.
    pub(super) fn sorted(self) -> Vec<u32> {
        let count = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let row_bits = u32::BITS.saturating_sub(count.leading_zeros());
        let parts = self.parts.iter().map(Part::bits);
        let key_bits = parts.fold(row_bits, u32::saturating_add);
        if key_bits > u64::BITS {
            return self.sorted_wide();
        }
        // Identifiers that are small numbers are a part of the key like any other.
        let numbers = self
            .columns
            .has_numbers(self.rows)
            .then(|| self.columns.part(Reads::Number, self.rows))
            .filter(|part| key_bits.saturating_add(part.bits()) <= u64::BITS);
        self.sorted_narrow(row_bits, numbers.as_ref())
    }

    /// Sorts by keys of 64 bits that end in the place of the row.
    fn sorted_narrow(&self, row_bits: u32, numbers: Option<&Part>) -> Vec<u32> {
        let mut keys: Vec<u64> = vec![0; self.rows.len()];
        for part in self.parts.iter().chain(numbers) {
            let (bits, low) = (part.bits(), part.low);
            let mut keys = keys.iter_mut();
            self.columns.visit(part.reads, self.rows, |value| {
                if let Some(key) = keys.next() {
                    *key = key.wrapping_shl(bits) | u64::from(value.saturating_sub(low));
                }
            });
        }
        for (key, place) in keys.iter_mut().zip(0_u64..) {
            *key = key.wrapping_shl(row_bits) | place;
        }
        keys.sort_unstable();
        let place_bits = u64::MAX.wrapping_shr(u64::BITS.saturating_sub(row_bits));
        let row_of = |key: &u64| {
            let place = usize::try_from(*key & place_bits).unwrap_or(usize::MAX);
            self.rows.get(place).copied().unwrap_or(u32::MAX)
        };
        let mut sorted: Vec<u32> = keys.iter().map(row_of).collect();
        if numbers.is_none() {
            let mut rest = sorted.as_mut_slice();
            let without_place = |key: &u64| key.wrapping_shr(row_bits);
            for same in keys.chunk_by(|a, b| without_place(a) == without_place(b)) {
                let (tied, after) = rest.split_at_mut(same.len().min(rest.len()));
                if tied.len() > 1 {
                    tied.sort_by(|a, b| self.by_id(*a, *b));
                }
                rest = after;
            }
        }
        sorted
    }

    fn sorted_wide(&self) -> Vec<u32> {
        let mut keys: Vec<(u128, u32)> = self.rows.iter().map(|row| (0, *row)).collect();
        for part in &self.parts {
            let Reads::Key(named) = part.reads else {
                continue;
            };
            let mut keys = keys.iter_mut();
            self.columns.visit(part.reads, self.rows, |value| {
                if let Some((key, _)) = keys.next() {
                    let value = value.saturating_sub(part.low);
                    *key = key.wrapping_shl(bits(named)) | u128::from(value);
                }
            });
        }
        keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| self.by_id(a.1, b.1)));
        keys.into_iter().map(|(_, row)| row).collect()
    }

    fn by_id(&self, first: u32, second: u32) -> Ordering {
        let id = |row: u32| {
            let row = usize::try_from(row).unwrap_or(usize::MAX);
            self.columns.ids.text(row)
        };
        by_identifier(&id(first), &id(second))
    }
}

/// What the order reads, by columns with an entry a row. Those that it does not read are empty.
pub(super) struct PlaceColumns<'a> {
    pub(super) ids: &'a Identifiers<'a>,
    pub(super) band: &'a [u32],
    pub(super) breached: &'a [bool],
    pub(super) points: &'a [u32],
    /// Days as numbers, a later one larger.
    pub(super) since: &'a [i32],
    pub(super) clock_days: &'a [u32],
    pub(super) cancelled_by_service: &'a [u32],
}

impl PlaceColumns<'_> {
    fn part(&self, reads: Reads, rows: &[u32]) -> Part {
        let (mut low, mut high) = (u32::MAX, 0);
        self.visit(reads, rows, |value| {
            low = low.min(value);
            high = high.max(value);
        });
        Part {
            reads,
            low: low.min(high),
            high,
        }
    }

    /// Visits one part of the keys of some rows: the smaller is first.
    #[inline]
    fn visit(&self, reads: Reads, rows: &[u32], mut visit: impl FnMut(u32)) {
        match reads {
            Reads::Number => (0..rows.len()).for_each(|place| {
                let row = rows.get(place).and_then(|row| usize::try_from(*row).ok());
                visit(row.and_then(|row| self.number(row)).unwrap_or(u32::MAX));
            }),
            Reads::Key(OrderKey::Band) => read(self.band, rows).map(band_first).for_each(visit),
            Reads::Key(OrderKey::Points) => {
                read(self.points, rows).map(points_first).for_each(visit);
            }
            Reads::Key(OrderKey::ClockDays) => {
                read(self.clock_days, rows)
                    .map(clock_days_first)
                    .for_each(visit);
            }
            Reads::Key(OrderKey::CancelledByService) => {
                read(self.cancelled_by_service, rows)
                    .map(cancelled_first)
                    .for_each(visit);
            }
            Reads::Key(OrderKey::Breached) => read(self.breached, rows)
                .map(|breached| u32::from(!breached))
                .for_each(visit),
            Reads::Key(OrderKey::WaitingSince) => read(self.since, rows)
                .map(|day| day.abs_diff(i32::MIN))
                .for_each(visit),
        }
    }

    /// Whether the identifiers of the rows are small numbers.
    fn has_numbers(&self, rows: &[u32]) -> bool {
        matches!(self.ids, Identifiers::Whole(_))
            && rows.iter().all(|row| {
                let row = usize::try_from(*row).ok();
                row.is_some_and(|row| self.number(row).is_some())
            })
    }

    #[inline]
    fn number(&self, row: usize) -> Option<u32> {
        match self.ids {
            Identifiers::Whole(column) => u32::try_from(column.get(row)?).ok(),
            Identifiers::Text(_) => None,
        }
    }
}

/// The entries of some rows.
fn read<'a, T: Copy + Default>(column: &'a [T], rows: &'a [u32]) -> impl Iterator<Item = T> + 'a {
    rows.iter().map(|row| {
        let row = usize::try_from(*row).ok();
        row.and_then(|row| column.get(row))
            .copied()
            .unwrap_or_default()
    })
}

fn band_first(band: u32) -> u32 {
    band.min(0xFFFF)
}

fn points_first(points: u32) -> u32 {
    larger_first(points, u32::MAX)
}

fn clock_days_first(days: u32) -> u32 {
    larger_first(days, 0xFFF_FFFF)
}

fn cancelled_first(times: u32) -> u32 {
    larger_first(times, 0xFFFF)
}

fn larger_first(value: u32, most: u32) -> u32 {
    most.saturating_sub(value.min(most))
}

/// A number for a day, larger for a later one, from 0 for the first that there is.
fn day_number(day: NaiveDate) -> u32 {
    let from_first = i64::from(day.num_days_from_ce())
        .saturating_sub(i64::from(NaiveDate::MIN.num_days_from_ce()));
    u32::try_from(from_first).unwrap_or(0)
}

/// The last tie-break: the shorter identifier first, then letter by letter, so that `9` comes
/// before `10`.
#[must_use]
pub fn by_identifier(first: &str, second: &str) -> Ordering {
    (first.len(), first).cmp(&(second.len(), second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_spills_into_another() {
        let day = |text: &str| text.parse().unwrap();
        let low = PlaceFacts {
            band: 0,
            breached: true,
            points: u32::MAX,
            since: day("2020-01-01"),
            clock_days: u32::MAX,
            cancelled_by_service: u32::MAX,
        };
        let all = [
            OrderKey::Breached,
            OrderKey::CancelledByService,
            OrderKey::ClockDays,
            OrderKey::Points,
            OrderKey::Band,
            OrderKey::WaitingSince,
        ];
        let worst = PlaceFacts {
            band: u32::MAX,
            breached: true,
            points: 0,
            since: NaiveDate::MAX,
            clock_days: 0,
            cancelled_by_service: 0,
        };
        let not_breached = PlaceFacts {
            breached: false,
            ..low
        };
        assert!(place(&all, &low) < place(&all, &worst));
        assert!(place(&all, &worst) < place(&all, &not_breached));
        assert!(place(&all, &not_breached) < 1 << 125);
    }

    #[test]
    fn the_longest_wait_that_a_date_can_tell_counts_in_full() {
        let facts = |clock_days, cancelled_by_service| PlaceFacts {
            band: 0,
            breached: false,
            points: 0,
            since: NaiveDate::MIN,
            clock_days,
            cancelled_by_service,
        };
        let order = [OrderKey::ClockDays, OrderKey::CancelledByService];
        let most = NaiveDate::MAX
            .signed_duration_since(NaiveDate::MIN)
            .num_days();
        let most = u32::try_from(most).unwrap();
        assert!(place(&order, &facts(most, 0)) < place(&order, &facts(most - 1, 1)));
    }

    #[test]
    fn nine_comes_before_ten() {
        assert_eq!(by_identifier("9", "10"), Ordering::Less);
        assert_eq!(by_identifier("b", "a"), Ordering::Greater);
    }

    /// A long list sorted by its columns, and by the place of each record.
    fn sorted_both_ways(order: &[OrderKey], ids: &[i64]) -> [Vec<u32>; 2] {
        let points = [0, u32::MAX, 1 << 31, 1 << 31, 1 << 31, 1 << 31];
        let clock_days = [5, 0, 0, 0xFFF_FFFF, 5, 5];
        let since = [0, 9_000, 30, 30, -20_000, -20_000];
        let ids = Identifiers::Whole(crate::decision::columns::Column::new(ids, None));
        let place_of = |row: usize| {
            let facts = PlaceFacts {
                band: 0,
                breached: false,
                points: points[row],
                since: NaiveDate::from_epoch_days(since[row]).unwrap(),
                clock_days: clock_days[row],
                cancelled_by_service: 0,
            };
            place(order, &facts)
        };
        let mut by_place: Vec<u32> = (0..6).collect();
        by_place.sort_by(|a, b| {
            let (first, second) = (*a as usize, *b as usize);
            let ids = || by_identifier(&ids.text(first), &ids.text(second));
            place_of(first).cmp(&place_of(second)).then_with(ids)
        });
        let rows: Vec<u32> = (0..6).collect();
        let columns = PlaceColumns {
            ids: &ids,
            band: &[0; 6],
            breached: &[false; 6],
            points: &points,
            since: &since,
            clock_days: &clock_days,
            cancelled_by_service: &[0; 6],
        };
        [LongList::new(order, &rows, columns).sorted(), by_place]
    }

    #[test]
    fn keys_too_wide_for_64_bits_keep_the_order() {
        let near = [6, 5, 4, 3, 2, 1];
        let far = [1 << 31, 1 << 30, 1 << 29, 3, 1 << 28, 1];
        // Such identifiers are no part of a key, however few bits are left.
        let beyond = [1 << 37, 1 << 36, 1 << 35, 1 << 34, 1 << 33, 1 << 32];
        for order in [
            // With the days since which they wait, 47 bits; with far identifiers too many.
            &[OrderKey::Points][..],
            // Too many already.
            &[OrderKey::Points, OrderKey::ClockDays],
            &[OrderKey::ClockDays, OrderKey::Points],
        ] {
            for ids in [&near, &far, &beyond] {
                let [by_columns, by_place] = sorted_both_ways(order, ids);
                assert_eq!(by_columns, by_place, "{order:?} {ids:?}");
            }
        }
    }
}
