//! One answer about session limits, for episodes of several lengths.
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
use carewright::people::RecordedRisk;
use carewright::session_limits::{
    Appointment, AppointmentColumns, AppointmentKind, Attendance, Episode, EpisodeColumns,
    EpisodeRecords, Extension, ProposedSession, SessionLimits,
};
use chrono::{Days, NaiveDate, NaiveTime};
use divan::{Bencher, black_box};

/// Appointments in one episode: none, half the limit, the limit, and well past it.
const APPOINTMENTS: [u64; 4] = [0, 6, 12, 20];

/// An invented policy: 12 sessions, 24 hours of notice.
const POLICY: &str = include_str!("session_limits.toml");

fn main() {
    divan::main();
}

#[divan::bench(args = APPOINTMENTS, min_time = 0.5)]
fn standing(bencher: Bencher, appointments: u64) {
    let (limits, episode) = (limits(), episode(appointments));
    bencher.bench(|| limits.standing(black_box(&episode), black_box(as_of())));
}

#[divan::bench(args = APPOINTMENTS, min_time = 0.5)]
fn may_book(bencher: Bencher, appointments: u64) {
    let (limits, episode) = (limits(), episode(appointments));
    let proposed = ProposedSession {
        kind: AppointmentKind::Session,
        starts: day(7 * 24).and_time(afternoon()),
        contact_minutes: None,
        mode: None,
        venue_risk_assessment_until: None,
        key_contact_named: true,
        code_of_conduct_agreed: true,
        activities_planned: true,
        time_agreed_by_both: true,
    };
    bencher.bench(|| {
        limits.may_book(
            black_box(&episode),
            black_box(&proposed),
            black_box(as_of()),
        )
    });
}

/// Many episodes at once, by columns; ten appointments in each.
#[divan::bench(args = [1_000, 100_000], sample_count = 20)]
fn standing_columns(bencher: Bencher, episodes: usize) {
    let limits = limits();
    let started = day_number(day(0));
    let (ids, starts_on) = (
        (0..episodes as i64).collect::<Vec<_>>(),
        vec![started; episodes],
    );
    let begins = (0..=episodes as u32)
        .map(|row| row * 10)
        .collect::<Vec<_>>();
    let week = |place: i64| (i64::from(started) + 7 * place) * 86_400_000_000 + 50_400_000_000;
    let starts: Vec<i64> = (0..episodes as i64 * 10)
        .map(|row| week(row % 10))
        .collect();
    let became: Vec<u32> = (0..episodes as u32 * 10)
        .map(|row| u32::from(row % 6 == 3))
        .collect();
    let words = |words: &[&str], keys| Words {
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        keys,
        present: None,
    };
    let columns = EpisodeColumns {
        ids: Identifiers::Whole(Column::new(&ids, None)),
        line: words(&["day"], Cow::Owned(vec![0; episodes])),
        started_on: Column::new(&starts_on, None),
        ended_on: None,
        risk: Some(words(&["not_high"], Cow::Owned(vec![0; episodes]))),
        age_years: None,
        residence_area: None,
        more: None,
        extended: None,
    };
    let appointments = AppointmentColumns {
        of: RowsOf {
            begins: Cow::Borrowed(&begins),
            order: None,
        },
        kind: None,
        starts: Column::new(&starts, None),
        attendance: words(&["attended", "did_not_attend"], Cow::Borrowed(&became)),
        contact_minutes: None,
        cancelled_at: None,
        more: None,
    };
    bencher
        .bench_local(|| limits.standing_columns(&columns, &appointments, as_of(), &mut NoRecords));
}

/// Nothing is recorded but what the columns say.
struct NoRecords;

impl EpisodeRecords for NoRecords {
    fn episode(&mut self, _row: usize) -> Result<Episode, CareError> {
        unreachable!("every episode is plain")
    }

    fn extensions(&mut self, _row: usize) -> Result<Vec<Extension>, CareError> {
        unreachable!("no episode has extensions")
    }
}

fn limits() -> SessionLimits {
    Policy::from_toml(POLICY)
        .expect("the policy is valid")
        .session_limits()
}

/// A weekly episode in which one session in six was missed and one cancelled late.
fn episode(appointments: u64) -> Episode {
    Episode {
        id: "E1".to_owned(),
        line: "day".to_owned(),
        started_on: day(0),
        ended_on: None,
        previous_episode_ended_on: None,
        age_years: Some(34),
        residence_area: None,
        risk: RecordedRisk::NotHigh,
        workers: vec!["W1".to_owned()],
        session_every_days: Some(7),
        appointments: (0..appointments).map(appointment).collect(),
        extensions: Vec::new(),
        exit_plan: None,
        steps_taken: Vec::new(),
    }
}

fn appointment(week: u64) -> Appointment {
    let starts = day(week * 7).and_time(afternoon());
    let (attendance, cancelled_at) = match week % 6 {
        3 => (Attendance::DidNotAttend, None),
        5 => (
            Attendance::CancelledByClient,
            Some(day(week * 7).and_time(NaiveTime::MIN)),
        ),
        _ => (Attendance::Attended, None),
    };
    Appointment {
        id: format!("A{week}"),
        kind: AppointmentKind::Session,
        starts,
        attendance,
        contact_minutes: None,
        mode: None,
        cancelled_at,
        rebooked_at: None,
        waiver: None,
    }
}

fn as_of() -> NaiveDate {
    day(7 * 23)
}

fn day(after_start: u64) -> NaiveDate {
    let start = NaiveDate::from_ymd_opt(2026, 4, 13).expect("a date");
    start + Days::new(after_start)
}

fn afternoon() -> NaiveTime {
    NaiveTime::from_hms_opt(14, 0, 0).expect("a time of day")
}
