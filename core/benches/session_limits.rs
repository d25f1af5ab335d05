//! One answer about session limits, for episodes of several lengths.
//!
//! `cargo xtask bench` runs it. The policy and the records are invented.

#![allow(
    missing_docs,
    reason = "a benchmark has no readers but those of this file"
)]

use carewright::Policy;
use carewright::session_limits::{
    Appointment, AppointmentKind, Attendance, Episode, ProposedSession, RecordedRisk, SessionLimits,
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
