//! A whole list ranked, by records and by columns, beside the sort of as many packed keys.
//!
//! `cargo xtask bench` runs it. The policy and the referrals are invented.

#![allow(
    missing_docs,
    reason = "a benchmark has no readers but those of this file"
)]

use std::borrow::Cow;

use carewright::Policy;
use carewright::decision::CareError;
use carewright::decision::columns::{Bits, Column, Flags, Identifiers, Words, day_number, day_of};
use carewright::waiting_list::{Referral, ReferralColumns, WaitingList};
use chrono::NaiveDate;
use divan::{Bencher, black_box};

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
const GROUPS: [&str; 5] = [
    "care_leaver",
    "perinatal",
    "recent_discharge",
    "safeguarding",
    "veteran",
];
const BANDS: [&str; 4] = ["0", "1", "2", "3"];
const POLICY: &str = include_str!("waiting_list.toml");

fn main() {
    divan::main();
}

/// The floor: nothing but the order of whole numbers.
#[divan::bench(args = SIZES, sample_count = 20)]
fn sort_packed_keys(bencher: Bencher, size: usize) {
    let list = List::of(size);
    let keys = list.received.iter().zip(&list.ids);
    let keys: Vec<u64> = keys
        .map(|(day, id)| (day.unsigned_abs() as u64) << 32 | *id as u64)
        .collect();
    bencher
        .with_inputs(|| keys.clone())
        .bench_local_values(|mut keys| {
            keys.sort_unstable();
            keys
        });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn rank_columns(bencher: Bencher, size: usize) {
    let (policy, list) = (waiting_list(), List::of(size));
    let columns = list.columns();
    bencher.bench_local(|| {
        policy.rank_columns(black_box(&columns), AS_OF, |_| {
            Err(CareError::FactsInvalid {
                record: String::new(),
                problems: Vec::new(),
            })
        })
    });
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn rank_records(bencher: Bencher, size: usize) {
    let (policy, list) = (waiting_list(), List::of(size));
    let referrals = list.records();
    bencher.bench_local(|| policy.ranking(black_box(&referrals), AS_OF));
}

fn waiting_list() -> WaitingList {
    Policy::from_toml(POLICY)
        .expect("the policy is valid")
        .waiting_list()
}

/// An invented list, the same on every machine.
struct List {
    ids: Vec<i64>,
    received: Vec<i32>,
    bands: Vec<u32>,
    groups: [Vec<bool>; 5],
}

impl List {
    fn of(size: usize) -> Self {
        let mut state = 20_261_001_u64;
        let mut next = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) % below
        };
        let mut ids: Vec<i64> = (0..size as i64).collect();
        for place in (1..size).rev() {
            ids.swap(place, next(place as u64 + 1) as usize);
        }
        let as_of = day_number(AS_OF);
        Self {
            ids,
            received: (0..size).map(|_| as_of - next(1096) as i32).collect(),
            bands: (0..size).map(|_| next(4) as u32).collect(),
            groups: std::array::from_fn(|_| (0..size).map(|_| next(10) == 0).collect()),
        }
    }

    fn columns(&self) -> ReferralColumns<'_> {
        let flags = |place: usize| Flags::new(Bits::of(self.groups[place].iter().copied()), None);
        let groups = GROUPS.iter().enumerate();
        ReferralColumns {
            ids: Identifiers::Whole(Column::new(&self.ids, None)),
            received_on: Column::new(&self.received, None),
            band: Some(Words {
                words: BANDS.map(str::to_owned).to_vec(),
                keys: Cow::Borrowed(&self.bands),
                present: None,
            }),
            groups: groups
                .map(|(place, code)| ((*code).to_owned(), flags(place)))
                .collect(),
            source: None,
            steps: Vec::new(),
            more: None,
        }
    }

    fn records(&self) -> Vec<Referral> {
        let record = |row: usize| {
            let received_on = day_of(self.received[row]).expect("a day");
            let mut referral = Referral::new(self.ids[row].to_string(), received_on);
            referral.band = Some(BANDS[self.bands[row] as usize].to_owned());
            let groups = GROUPS.iter().zip(&self.groups);
            referral.groups = groups
                .filter(|(_, flags)| flags[row])
                .map(|(code, _)| (*code).to_owned())
                .collect();
            referral
        };
        (0..self.ids.len()).map(record).collect()
    }
}
