//! The order of a list: plain integers in, one packed key out, so that a list of any size is
//! sorted by one comparison of whole numbers.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use super::policy::OrderKey;

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
    let (size, value) = match part {
        OrderKey::Band => (1_u128 << 16, smaller_first(facts.band, 0xFFFF)),
        OrderKey::Breached => (1 << 1, u32::from(!facts.breached)),
        OrderKey::Points => (1 << 32, larger_first(facts.points, u32::MAX)),
        OrderKey::WaitingSince => (1 << 32, day_number(facts.since)),
        OrderKey::ClockDays => (1 << 28, larger_first(facts.clock_days, 0xFFF_FFFF)),
        OrderKey::CancelledByService => (1 << 16, larger_first(facts.cancelled_by_service, 0xFFFF)),
    };
    key.saturating_mul(size).saturating_add(u128::from(value))
}

fn smaller_first(value: u32, most: u32) -> u32 {
    value.min(most)
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
}
