//! Where supervision stands: one worker as a record, and many by columns.
//!
//! `cargo xtask bench` runs it. The policy and the records are invented.

#![allow(
    missing_docs,
    reason = "a benchmark has no readers but those of this file"
)]

use std::borrow::Cow;

use carewright::Policy;
use carewright::decision::CareError;
use carewright::decision::columns::{Column, Identifiers, RowsOf, Words, day_number};
use carewright::supervision::{
    AbsenceColumns, AbsenceKind, MeetingColumns, SupervisedWorker, Supervision, SupervisionKind,
    SupervisionRecords, SupervisionRules, WorkerAbsence, WorkerColumns,
};
use chrono::{Days, NaiveDate};
use divan::{Bencher, black_box};

/// An invented policy: 90 minutes in every calendar month, less for days of leave.
const POLICY: &str = include_str!("supervision.toml");

/// Meetings of each worker, every 21 days.
const MEETINGS: u32 = 34;

/// Absences of each worker, a fortnight in each half-year.
const ABSENCES: u32 = 4;

fn main() {
    divan::main();
}

/// One worker with the meetings of two years.
#[divan::bench(min_time = 0.5)]
fn status(bencher: Bencher) {
    let rules = rules();
    let mut worker = SupervisedWorker::new("w", "counsellor", day(0));
    for place in 0..MEETINGS {
        let on = day(place * 21);
        let clinical = SupervisionKind::Clinical;
        let meeting = Supervision::new(format!("m{place}"), on, 60, clinical, "x");
        worker.supervisions.push(meeting);
    }
    for place in 0..ABSENCES {
        worker.absences.push(WorkerAbsence {
            kind: AbsenceKind::AnnualLeave,
            starts_on: day(place * 182 + 40),
            ends_on: Some(day(place * 182 + 53)),
        });
    }
    bencher.bench(|| rules.status(black_box(&worker), black_box(as_of())));
}

/// Many workers at once, by columns.
#[divan::bench(args = [1_000, 100_000], sample_count = 20)]
fn status_columns(bencher: Bencher, workers: usize) {
    let rules = rules();
    let count = workers as u32;
    let ids: Vec<i64> = (0..i64::from(count)).collect();
    let started = vec![day_number(day(0)); workers];
    let repeated = |of_one: Vec<i32>| -> Vec<i32> { of_one.repeat(workers) };
    let number = |days: u32| day_number(day(days));
    let on = repeated((0..MEETINGS).map(|place| number(place * 21)).collect());
    let minutes = vec![60_i64; on.len()];
    let of_all: Vec<u32> = vec![0; on.len()];
    let begins = |each: u32| (0..=count).map(|row| row * each).collect::<Vec<_>>();
    let (meetings_begin, absences_begin) = (begins(MEETINGS), begins(ABSENCES));
    let starts = repeated((0..ABSENCES).map(|p| number(p * 182 + 40)).collect());
    let ends = repeated((0..ABSENCES).map(|p| number(p * 182 + 53)).collect());
    let rows_of = |begins| RowsOf {
        begins: Cow::Borrowed(begins),
        order: None,
    };
    let word = |word: &str, rows| Words {
        words: vec![word.to_owned()],
        keys: Cow::Borrowed(rows),
        present: None,
    };
    let worker_columns = WorkerColumns {
        ids: Identifiers::Whole(Column::new(&ids, None)),
        role: word("counsellor", &of_all[..workers]),
        started_on: Column::new(&started, None),
        weekly_minutes: None,
        in_multidisciplinary_team: None,
        besides: None,
        more: None,
    };
    let meetings = MeetingColumns {
        of: rows_of(&meetings_begin),
        ids: None,
        on: Column::new(&on, None),
        minutes: Column::new(&minutes, None),
        kind: word("clinical", &of_all),
        format: word("in_person", &of_all),
        setting: word("one_to_one", &of_all),
        state: word("held", &of_all),
        supervisor: None,
        supervisees_present: None,
        ad_hoc: None,
        time_protected: None,
        more: None,
    };
    let absences = AbsenceColumns {
        of: rows_of(&absences_begin),
        kind: word("annual_leave", &of_all),
        starts_on: Column::new(&starts, None),
        ends_on: Some(Column::new(&ends, None)),
        more: None,
    };
    bencher.bench_local(|| {
        let (workers, absences) = (&worker_columns, Some(&absences));
        rules.status_columns(workers, &meetings, absences, as_of(), &mut NoRecords)
    });
}

/// Nothing is recorded but what the columns say.
struct NoRecords;

impl SupervisionRecords for NoRecords {
    fn besides(&mut self, _row: usize, _worker: &mut SupervisedWorker) -> Result<(), CareError> {
        unreachable!("nothing is recorded besides")
    }

    fn worker(&mut self, _row: usize) -> Result<SupervisedWorker, CareError> {
        unreachable!("every worker is plain")
    }
}

fn rules() -> SupervisionRules {
    Policy::from_toml(POLICY)
        .expect("the policy is valid")
        .supervision()
}

fn day(days: u32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2024, 10, 1).expect("it is in the calendar");
    first + Days::new(u64::from(days))
}

/// Two weeks into the twenty-fifth month.
fn as_of() -> NaiveDate {
    day(745)
}
