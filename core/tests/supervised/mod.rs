//! Invented workers in every role of the sample policies.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::supervision::{
    AbsenceKind, AgreedCadence, ClientWork, DocumentedBreak, SupervisedWorker, Supervision,
    SupervisionKind, SupervisionRules, SupervisionSetting, SupervisionState, Supervisor,
    SupportedPerson, WorkerAbsence,
};
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

const PEERS: &str = include_str!("../../../tests/services/peer_support_supervision/policy.toml");
const COUNSELLORS: &str =
    include_str!("../../../tests/services/counselling_supervision/policy.toml");
const SCHOOL: &str = include_str!("../../../tests/services/school_team_supervision/policy.toml");

/// Every role of the samples, with the rules that it falls under.
pub static ROLES: LazyLock<Vec<(SupervisionRules, &'static str)>> = LazyLock::new(|| {
    let read = |text: &str| Policy::from_toml(text).unwrap().supervision();
    let (peers, counsellors, school) = (read(PEERS), read(COUNSELLORS), read(SCHOOL));
    let of = |rules: &SupervisionRules, roles: &'static [&'static str]| {
        let rules = rules.clone();
        roles
            .iter()
            .map(move |role| (rules.clone(), *role))
            .collect::<Vec<_>>()
    };
    [
        of(&peers, &["peer_support_worker", "team_manager"]),
        of(
            &counsellors,
            &[
                "counsellor",
                "trainee",
                "volunteer_counsellor",
                "bank_worker",
            ],
        ),
        of(
            &school,
            &[
                "trainee_practitioner",
                "practitioner",
                "social_worker",
                "navigator",
            ],
        ),
    ]
    .concat()
});

pub const START: NaiveDate = NaiveDate::from_ymd_opt(2025, 5, 20).unwrap();

pub fn day(days: u64) -> NaiveDate {
    START.checked_add_days(Days::new(days)).unwrap()
}

pub const KINDS: [SupervisionKind; 8] = [
    SupervisionKind::Clinical,
    SupervisionKind::Professional,
    SupervisionKind::LineManagement,
    SupervisionKind::RoleSpecific,
    SupervisionKind::SeniorPeer,
    SupervisionKind::MultidisciplinaryColleague,
    SupervisionKind::Group,
    SupervisionKind::Placement,
];

/// A supervisor of whom everything is recorded and everything is in order.
pub fn suitable() -> Supervisor {
    let mut supervisor = Supervisor::new("x", SupervisionKind::ALL.to_vec());
    supervisor.role = Some("coordinator".to_owned());
    supervisor.peer_support_since = Some(START.with_day(1).unwrap());
    supervisor.understands_peer_support = Some(true);
    supervisor.counselling_supervision_qualification = Some(true);
    supervisor.senior_to_worker = Some(true);
    supervisor
}

prop_compose! {
    pub fn meeting(last: u64)(
        on in 0..last,
        minutes in 2_u32..200,
        kind in prop::sample::select(KINDS.to_vec()),
        setting in prop::sample::select(SupervisionSetting::ALL.to_vec()),
        state in prop::sample::select(vec![
            SupervisionState::Held, SupervisionState::Held, SupervisionState::Held,
            SupervisionState::CancelledByService, SupervisionState::NotAttended,
        ]),
        present in prop::option::weighted(0.8, 1_u32..10),
        by in prop::sample::select(vec!["x", "y", "nobody_known"]),
        protected in prop::bool::weighted(0.8),
        ad_hoc in prop::bool::weighted(0.1),
    ) -> Supervision {
        let mut meeting = Supervision::new("", day(on), minutes, kind, by);
        meeting.setting = setting;
        meeting.state = state;
        meeting.supervisees_present = present;
        meeting.time_protected = protected;
        meeting.ad_hoc = ad_hoc;
        meeting
    }
}

prop_compose! {
    /// A worker about whom nothing is dated after the four-hundredth day.
    pub fn worker()(
        meetings in prop::collection::vec(meeting(400), 1..40),
        weekly_minutes in prop::option::weighted(0.9, 300_u32..2600),
        in_team in prop::option::weighted(0.9, any::<bool>()),
        absences in prop::collection::vec((0_u64..400, 0_u64..40, 0_usize..5), 0..4),
        breaks in prop::collection::vec((0_u64..400, 0_u64..60), 0..3),
        work in prop::collection::vec((0_u64..400, 1_u32..400), 0..30),
        agreed in prop::option::weighted(0.3, (0_u64..400, 1_u32..60, 0_usize..8)),
        people in prop::collection::vec(0_u64..400, 0..9),
    ) -> SupervisedWorker {
        let mut worker = SupervisedWorker::new("w", "", START);
        worker.weekly_minutes = weekly_minutes;
        worker.in_multidisciplinary_team = in_team;
        worker.line_manager = Some("y".to_owned());
        worker.peer_support_since = Some(START);
        let mut manager = suitable();
        manager.id = "y".to_owned();
        // So that it matters which of two meetings of one day came last.
        manager.external = true;
        worker.supervisors = vec![suitable(), manager];
        worker.supervisions = meetings;
        for (number, meeting) in worker.supervisions.iter_mut().enumerate() {
            meeting.id = format!("m{number}");
        }
        worker.absences = absences
            .into_iter()
            .map(|(from, long, kind)| WorkerAbsence {
                kind: AbsenceKind::ALL[kind],
                starts_on: day(from),
                ends_on: Some(day(from + long)),
            })
            .collect();
        worker.documented_breaks = breaks
            .into_iter()
            .map(|(from, long)| DocumentedBreak { starts_on: day(from), ends_on: day(from + long) })
            .collect();
        worker.client_work =
            work.into_iter().map(|(on, minutes)| ClientWork { on: day(on), minutes }).collect();
        worker.agreed_cadences = agreed
            .into_iter()
            .map(|(from, days, kind)| AgreedCadence {
                id: "agreed".to_owned(),
                kind: KINDS[kind],
                starts_on: day(from),
                ends_on: None,
                at_most_days_apart: Some(days),
                formats: Vec::new(),
            })
            .collect();
        worker.caseload = people
            .into_iter()
            .enumerate()
            .map(|(number, since)| SupportedPerson {
                id: format!("p{number}"),
                since: day(since),
                until: None,
                risk: Default::default(),
            })
            .collect();
        worker
    }
}
