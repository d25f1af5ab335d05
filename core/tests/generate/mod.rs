//! Strategies that make valid episodes on the lines of the sample services. Everything made here
//! is invented.

use carewright::Policy;
use carewright::people::RecordedRisk;
use carewright::session_limits::{
    Appointment, AppointmentKind, Attendance, DeliveryMode, Episode, ExitPlan, Extension,
    ExtensionDecision, ExtensionRecorded, ExtensionRequest, NextStepKind, ProposedSession,
    SessionLimits, StepTaken, Waiver,
};
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

/// A word of free text that must never be shown.
pub const PRIVATE: &str = "bereavement";

struct Service {
    text: &'static str,
    lines: &'static [&'static str],
}

const SERVICES: [Service; 3] = [
    Service {
        text: include_str!("../../../tests/services/self_harm_counselling/policy.toml"),
        lines: &["day", "evening", "group"],
    },
    Service {
        text: include_str!("../../../tests/services/school_support/policy.toml"),
        lines: &["individual", "group"],
    },
    Service {
        text: include_str!("../../../tests/services/forensic_community/policy.toml"),
        lines: &["joint_working", "advocacy"],
    },
];

static LIMITS: LazyLock<Vec<SessionLimits>> = LazyLock::new(|| {
    let load = |service: &Service| Policy::from_toml(service.text).unwrap().session_limits();
    SERVICES.iter().map(load).collect()
});

/// One client on one line of one service, and the day on which a question is asked.
#[derive(Debug, Clone)]
pub struct Known {
    pub service: usize,
    pub episode: Episode,
    pub as_of: NaiveDate,
}

impl Known {
    pub fn limits(&self) -> &'static SessionLimits {
        &LIMITS[self.service]
    }

    pub fn with(&self, change: impl FnOnce(&mut Episode)) -> Self {
        let mut other = self.clone();
        change(&mut other.episode);
        other
    }
}

/// The first day on which an episode made here can start; every sample policy is in force then.
pub fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..220).prop_map(|days| first_day() + Days::new(days))
}

fn attendance() -> impl Strategy<Value = Attendance> {
    prop_oneof![
        2 => Just(Attendance::Planned),
        6 => Just(Attendance::Attended),
        1 => Just(Attendance::LateButSeen),
        1 => Just(Attendance::LateAndNotSeen),
        2 => Just(Attendance::DidNotAttend),
        2 => Just(Attendance::CancelledByClient),
        1 => Just(Attendance::CancelledByService),
    ]
}

fn kind() -> impl Strategy<Value = AppointmentKind> {
    prop_oneof![
        1 => Just(AppointmentKind::Screening),
        1 => Just(AppointmentKind::Assessment),
        8 => Just(AppointmentKind::Session),
    ]
}

fn mode() -> impl Strategy<Value = Option<DeliveryMode>> {
    option::of(select(vec![
        DeliveryMode::OnSite,
        DeliveryMode::Telephone,
        DeliveryMode::Video,
    ]))
}

pub fn cancelled(attendance: Attendance) -> bool {
    matches!(
        attendance,
        Attendance::CancelledByClient | Attendance::CancelledByService
    )
}

fn waiver() -> impl Strategy<Value = Waiver> {
    (select(vec!["coordinator", "stranger"]), day()).prop_map(|(role, given_on)| Waiver {
        role: role.to_owned(),
        reason: PRIVATE.to_owned(),
        given_on,
    })
}

/// An appointment some days after the one before it, so that no two can overlap.
fn appointment() -> impl Strategy<Value = (u64, Appointment)> {
    (
        1_u64..10,
        8_i64..20,
        kind(),
        attendance(),
        option::of(30_u32..91),
        mode(),
        0_i64..100,
        option::weighted(0.2, 0_i64..60),
        option::weighted(0.2, waiver()),
    )
        .prop_map(
            |(gap, hour, kind, attendance, contact_minutes, mode, notice, rebooked, waiver)| {
                let starts = midnight(first_day()) + TimeDelta::hours(hour);
                let cancelled_at = cancelled(attendance).then(|| starts - TimeDelta::hours(notice));
                let rebooked_at = rebooked.map(|hours| starts + TimeDelta::hours(hours));
                let appointment = Appointment {
                    id: String::new(),
                    kind,
                    starts,
                    attendance,
                    contact_minutes,
                    mode,
                    cancelled_at,
                    rebooked_at,
                    waiver,
                };
                (gap, appointment)
            },
        )
}

pub fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(0, 0, 0).unwrap()
}

fn appointments() -> impl Strategy<Value = Vec<Appointment>> {
    prop::collection::vec(appointment(), 0..24).prop_map(|list| {
        let mut after = TimeDelta::zero();
        let place = |(position, (gap, mut one)): (usize, (u64, Appointment))| {
            after += TimeDelta::days(i64::try_from(gap).unwrap());
            one.id = format!("A-{position}");
            one.starts += after;
            one.cancelled_at = one.cancelled_at.map(|at| at + after);
            one.rebooked_at = one.rebooked_at.map(|at| at + after);
            one
        };
        list.into_iter().enumerate().map(place).collect()
    })
}

pub fn recorded() -> impl Strategy<Value = ExtensionRecorded> {
    (
        option::of(select(vec!["goals_within_reach", PRIVATE])),
        any::<bool>(),
        any::<bool>(),
        option::of(day()),
        any::<bool>(),
    )
        .prop_map(
            |(reason, outcomes_so_far, expected_outcome, review_on, actual_outcome)| {
                ExtensionRecorded {
                    reason: reason.map(str::to_owned),
                    outcomes_so_far,
                    expected_outcome,
                    review_on,
                    actual_outcome,
                }
            },
        )
}

fn role() -> impl Strategy<Value = String> {
    select(vec![
        "coordinator",
        "service_manager",
        "senior_navigator",
        "services_manager",
        "stranger",
    ])
    .prop_map(str::to_owned)
}

fn authoriser() -> impl Strategy<Value = String> {
    select(vec!["W-1", "W-9"]).prop_map(str::to_owned)
}

fn extension() -> impl Strategy<Value = Extension> {
    (
        day(),
        1_u32..6,
        prop_oneof![
            1 => Just(ExtensionDecision::Requested),
            1 => Just(ExtensionDecision::Refused),
            4 => Just(ExtensionDecision::Authorised),
        ],
        0_u64..20,
        authoriser(),
        role(),
        option::of(day()),
        recorded(),
    )
        .prop_map(
            |(requested_on, amount, decision, wait, authoriser, role, expires_on, recorded)| {
                let decided = decision != ExtensionDecision::Requested;
                Extension {
                    id: String::new(),
                    requested_on,
                    amount,
                    decision,
                    decided_on: decided.then(|| requested_on + Days::new(wait)),
                    authoriser: decided.then_some(authoriser),
                    authoriser_role: decided.then_some(role),
                    expires_on,
                    recorded,
                }
            },
        )
}

fn extensions() -> impl Strategy<Value = Vec<Extension>> {
    prop::collection::vec(extension(), 0..3).prop_map(|mut list| {
        for (position, one) in list.iter_mut().enumerate() {
            one.id = format!("X-{position}");
        }
        list
    })
}

fn exit_plan() -> impl Strategy<Value = ExitPlan> {
    (
        option::of(day()),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        option::of(day()),
    )
        .prop_map(
            |(
                started_on,
                agreed_with_team,
                next_support_named,
                crisis_contact_given,
                review_on,
            )| {
                ExitPlan {
                    started_on,
                    agreed_with_team,
                    next_support_named,
                    crisis_contact_given,
                    review_on,
                }
            },
        )
}

fn step() -> impl Strategy<Value = StepTaken> {
    let kinds = vec![
        NextStepKind::ContactClient,
        NextStepKind::Review,
        NextStepKind::ReturnToWaitingList,
        NextStepKind::EndEpisode,
    ];
    (select(kinds), role(), day()).prop_map(|(kind, by_role, taken_on)| StepTaken {
        kind,
        by_role,
        taken_on,
    })
}

pub fn risk() -> impl Strategy<Value = RecordedRisk> {
    select(vec![
        RecordedRisk::NotRecorded,
        RecordedRisk::NotHigh,
        RecordedRisk::High,
    ])
}

fn line() -> impl Strategy<Value = (usize, String)> {
    let each = |(service, one): (usize, &Service)| {
        let lines = one.lines.iter();
        lines
            .map(move |line| (service, (*line).to_owned()))
            .collect::<Vec<_>>()
    };
    let lines: Vec<_> = SERVICES.iter().enumerate().flat_map(each).collect();
    select(lines)
}

/// An episode without contradictions, on any line, and a day on which it is asked about.
pub fn known() -> impl Strategy<Value = Known> {
    let client = (
        option::of(6_u32..30),
        option::of(select(vec!["swindon", "elsewhere"])),
        risk(),
        option::of(1_u64..200),
        option::of(1_u32..30),
    );
    let happened = (
        appointments(),
        extensions(),
        option::of(exit_plan()),
        prop::collection::vec(step(), 0..3),
        option::weighted(0.2, 0_u64..60),
    );
    (line(), client, happened, day()).prop_map(|((service, line), client, happened, as_of)| {
        let (age_years, area, risk, previous, session_every_days) = client;
        let (appointments, extensions, exit_plan, steps_taken, ended) = happened;
        let last = appointments
            .last()
            .map_or(first_day(), |one| one.starts.date());
        let episode = Episode {
            id: "E-1".to_owned(),
            line,
            started_on: first_day(),
            ended_on: ended.map(|days| last + Days::new(days)),
            previous_episode_ended_on: previous.map(|days| first_day() - Days::new(days)),
            age_years,
            residence_area: area.map(str::to_owned),
            risk,
            workers: vec!["W-1".to_owned(), "W-2".to_owned()],
            session_every_days,
            appointments,
            extensions,
            exit_plan,
            steps_taken,
        };
        Known {
            service,
            episode,
            as_of,
        }
    })
}

pub fn proposed() -> impl Strategy<Value = ProposedSession> {
    (
        kind(),
        0_i64..250,
        8_i64..20,
        option::of(30_u32..91),
        mode(),
        option::of(day()),
        any::<[bool; 4]>(),
    )
        .prop_map(
            |(kind, days, hour, contact_minutes, mode, until, flags)| ProposedSession {
                kind,
                starts: midnight(first_day()) + TimeDelta::days(days) + TimeDelta::hours(hour),
                contact_minutes,
                mode,
                venue_risk_assessment_until: until,
                key_contact_named: flags[0],
                code_of_conduct_agreed: flags[1],
                activities_planned: flags[2],
                time_agreed_by_both: flags[3],
            },
        )
}

pub fn request() -> impl Strategy<Value = ExtensionRequest> {
    (1_u32..8, authoriser(), role(), recorded()).prop_map(
        |(amount, authoriser, authoriser_role, recorded)| ExtensionRequest {
            amount,
            authoriser,
            authoriser_role,
            recorded,
        },
    )
}
