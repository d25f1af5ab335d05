//! What always holds of availability and of supervision asked with adjustments: nothing that is
//! agreed and nothing that is overdue gives more places, order and later facts change nothing, and
//! nothing that is withheld leaks. Everything made here is invented.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::adjustments::{
    AdjustedWorker, Adjustment, AdjustmentEffect, HoursStep, ReplacedBy, TimeOfDay,
};
use carewright::availability::{
    Availability, AvailabilityOutcome, AvailabilityRules, WorkerForClients,
};
use carewright::decision::{AnswerView, to_canonical_json};
use carewright::people::{RecordedRisk, SupervisionFormat};
use carewright::supervision::{
    AbsenceKind, RequirementState, SupervisedWorker, Supervision, SupervisionKind,
    SupervisionRules, Supervisor, SupportedPerson, WorkerAbsence,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
const TEXT: &str = include_str!("../../tests/services/community_team_availability/policy.toml");

/// The views that are told of availability.
const TOLD: [AnswerView; 4] = [
    AnswerView::Worker,
    AnswerView::Supervisor,
    AnswerView::RotaPlanner,
    AnswerView::HumanResources,
];

/// What tells of time for own care.
const OWN_CARE: [&str; 3] = ["own_care_time", "own_care_minutes", "own care"];

static POLICY: LazyLock<Policy> = LazyLock::new(|| Policy::from_toml(TEXT).unwrap());
static ASK: LazyLock<AvailabilityRules> = LazyLock::new(|| POLICY.availability());
static RULES: LazyLock<SupervisionRules> = LazyLock::new(|| POLICY.supervision());

fn ask(worker: &WorkerForClients, view: AnswerView) -> Availability {
    ASK.for_new_clients(worker, AS_OF, view).unwrap()
}

fn days_before(days: u64) -> NaiveDate {
    AS_OF.checked_sub_days(Days::new(days)).unwrap()
}

fn days_after(days: u64) -> NaiveDate {
    AS_OF.checked_add_days(Days::new(days)).unwrap()
}

fn effect() -> BoxedStrategy<AdjustmentEffect> {
    let formats = vec![
        SupervisionFormat::InPerson,
        SupervisionFormat::Telephone,
        SupervisionFormat::Video,
    ];
    let time = |hour| TimeOfDay { hour, minute: 30 };
    prop_oneof![
        3 => (0_u32..24).prop_map(|clients| AdjustmentEffect::CaseloadAtMost { clients }),
        3 => (1_u32..101).prop_map(|percent| AdjustmentEffect::CaseloadShare { percent }),
        2 => (0_u32..2_600).prop_map(|minutes_a_week| AdjustmentEffect::HoursAtMost { minutes_a_week }),
        1 => (0_u64..60, 0_u32..2_600).prop_map(|(day, minutes_a_week)| {
            let starts_on = days_before(30) + Days::new(day);
            AdjustmentEffect::PhasedHours { steps: vec![HoursStep { starts_on, minutes_a_week }] }
        }),
        1 => (0_u32..4).prop_map(|sessions| AdjustmentEffect::SessionsADayAtMost { sessions }),
        1 => (1_u32..2_400).prop_map(|minutes_a_week| AdjustmentEffect::ProtectedTime { minutes_a_week }),
        1 => (6_u32..20).prop_map(move |hour| AdjustmentEffect::NotBefore { time: time(hour) }),
        1 => (6_u32..20).prop_map(move |hour| AdjustmentEffect::NotAfter { time: time(hour) }),
        2 => (1_u32..8).prop_map(|weeks| AdjustmentEffect::SupervisionEvery { weeks }),
        2 => subsequence(formats, 1..3).prop_map(|formats| AdjustmentEffect::SupervisionFormats { formats }),
        1 => Just(AdjustmentEffect::Equipment { items: vec!["canary-equipment".to_owned()] }),
        1 => Just(AdjustmentEffect::Buddy { colleague: "canary-buddy".to_owned() }),
        1 => (1_u32..120).prop_map(|minutes_a_week| AdjustmentEffect::OwnCareTime {
            minutes_a_week,
            by_own_team: false,
        }),
    ]
    .boxed()
}

prop_compose! {
    fn adjustment()(
        effects in prop::collection::vec(effect(), 0..4),
        come in 0_u32..6,
        starts in prop::option::weighted(0.2, 0_u64..40),
        lasts in prop::option::weighted(0.3, 0_u64..60),
        exceptions in any::<bool>(),
        review in prop::option::of(0_u64..60),
    ) -> Adjustment {
        let mut one = Adjustment::new("", days_before(200), effects);
        one.barrier = Some("canary-barrier".to_owned());
        one.exceptions_by_agreement = exceptions;
        one.agreed_on = (come > 0).then(|| days_before(180));
        one.starts_on = starts.map(|days| days_before(20) + Days::new(days));
        one.ends_on = lasts.map(|days| days_after(21) + Days::new(days));
        if come > 1 {
            one.in_place_on = Some(days_before(170));
            one.review_on = review.map(|days| days_before(10) + Days::new(days));
        }
        if come == 2 {
            one.ended_on = Some(days_before(10));
        }
        one
    }
}

/// How long ago each kind of supervision was held, and how.
fn meetings() -> impl Strategy<Value = Vec<Supervision>> {
    let kinds = vec![
        SupervisionKind::Professional,
        SupervisionKind::LineManagement,
        SupervisionKind::PersonalDevelopmentReview,
        SupervisionKind::RoleSpecific,
        SupervisionKind::SeniorPeer,
    ];
    let formats = vec![SupervisionFormat::InPerson, SupervisionFormat::Telephone];
    let one = (select(kinds), 0_u64..70, select(formats), any::<bool>());
    prop::collection::vec(one, 0..10).prop_map(|held| {
        let held = (0..).zip(held);
        held.map(|(at, (kind, ago, format, known))| Supervision {
            format,
            supervisor: Some(if known { "s1" } else { "s9" }.to_owned()),
            time_protected: true,
            ..meeting(at, kind, days_before(ago))
        })
        .collect()
    })
}

fn meeting(at: usize, kind: SupervisionKind, on: NaiveDate) -> Supervision {
    Supervision::new(format!("m{at}"), on, 60, kind, "s1")
}

fn supervisor(id: &str) -> Supervisor {
    let mut one = Supervisor::new(id, SupervisionKind::ALL.to_vec());
    one.peer_support_since = Some(days_before(2_000));
    one.counselling_supervision_qualification = (id == "s1").then_some(true);
    one
}

prop_compose! {
    fn worker()(
        role in select(vec!["counsellor", "peer_worker", "assistant"]),
        weekly_minutes in 300_u32..2_700,
        caseload in prop::collection::vec((0_u64..60, prop::option::weighted(0.2, 0_u64..30)), 0..24),
        supervisions in meetings(),
        has_supervisor in prop::bool::weighted(0.8),
        away in prop::option::weighted(0.2, (0_u64..20, prop::option::of(0_u64..20))),
        adjustments in prop::collection::vec(adjustment(), 0..5),
    ) -> WorkerForClients {
        let mut supervised = SupervisedWorker::new("w1", role, days_before(400));
        supervised.weekly_minutes = Some(weekly_minutes);
        supervised.in_multidisciplinary_team = Some(false);
        supervised.peer_support_since = Some(days_before(400));
        supervised.caseload = (0..).zip(caseload).map(|(at, (ago, more))| SupportedPerson {
            id: format!("client-canary-{at}"),
            since: days_before(ago),
            until: more.map(|days| days_before(ago) + Days::new(days)),
            risk: RecordedRisk::High,
        }).collect();
        supervised.supervisions = supervisions;
        if has_supervisor {
            supervised.supervisors = vec![supervisor("s1"), supervisor("s9")];
        }
        supervised.absences = away.into_iter().map(|(ago, days)| WorkerAbsence {
            kind: AbsenceKind::Sickness,
            starts_on: days_before(ago),
            ends_on: days.map(|days| days_before(ago) + Days::new(days)),
        }).collect();
        let mut adjusted = AdjustedWorker::new("w1", role, days_before(400));
        adjusted.contract_minutes_a_week = Some(weekly_minutes);
        adjusted.adjustments = (0..).zip(adjustments).map(|(at, one)| named(at, one)).collect();
        WorkerForClients { supervised, adjusted: Some(adjusted) }
    }
}

fn named(at: usize, mut adjustment: Adjustment) -> Adjustment {
    adjustment.id = format!("canary-adjustment-{at}");
    adjustment
}

fn adjusted(worker: &mut WorkerForClients) -> &mut AdjustedWorker {
    worker.adjusted.as_mut().unwrap()
}

/// All that could be given, whoever has to agree.
fn at_most(answer: &Availability) -> u32 {
    answer.places + answer.places_by_agreement
}

/// What a view reads and what logs may hold of every question.
fn texts(worker: &WorkerForClients, view: AnswerView) -> (String, String) {
    let mut told = String::new();
    let mut logged = format!("{worker:?}");
    match ASK.for_new_clients(worker, AS_OF, view) {
        Ok(answer) => {
            told += &to_canonical_json(&answer);
            told += &answer
                .reasons
                .iter()
                .map(ToString::to_string)
                .collect::<String>();
            logged += &format!("{answer:?} {:?} {:?}", answer.limits, answer.reasons);
        }
        Err(error) => {
            told += &(to_canonical_json(&error) + &error.to_string());
            logged += &format!("{error:?} {error}");
        }
    }
    let workers = vec![worker.clone(), worker.clone()];
    let batch = ASK.for_new_clients_batch(workers, AS_OF, view).unwrap();
    told += &to_canonical_json(&batch);
    logged += &format!("{batch:?} {:?}", batch.rejected);
    (told, logged)
}

#[test]
fn the_ends_of_time_get_an_answer_or_an_error() {
    let mut supervised = SupervisedWorker::new("w1", "counsellor", NaiveDate::MIN);
    supervised.weekly_minutes = Some(u32::MAX);
    supervised.caseload = vec![SupportedPerson {
        id: "client-1".to_owned(),
        since: NaiveDate::MAX,
        until: Some(NaiveDate::MAX),
        risk: RecordedRisk::NotRecorded,
    }];
    supervised.supervisions = vec![meeting(1, SupervisionKind::Professional, NaiveDate::MAX)];
    let mut adjusted = AdjustedWorker::new("w1", "counsellor", NaiveDate::MIN);
    let mut one = Adjustment::new(
        "a1",
        NaiveDate::MIN,
        vec![
            AdjustmentEffect::SupervisionEvery { weeks: u32::MAX },
            AdjustmentEffect::SupervisionFormats {
                formats: vec![SupervisionFormat::Video],
            },
            AdjustmentEffect::CaseloadAtMost { clients: u32::MAX },
        ],
    );
    one.agreed_on = Some(NaiveDate::MIN);
    one.in_place_on = Some(NaiveDate::MIN);
    one.ends_on = Some(NaiveDate::MAX);
    one.ended_on = Some(NaiveDate::MIN);
    let mut other = one.clone();
    other.id = "a2".to_owned();
    other.ended_on = None;
    adjusted.adjustments = vec![one, other];
    let worker = WorkerForClients {
        supervised,
        adjusted: Some(adjusted),
    };
    let last = ASK
        .for_new_clients(&worker, NaiveDate::MAX, AnswerView::Worker)
        .unwrap();
    assert_eq!(last.caseload_at_most, Some(20));
    assert_eq!(last.caseload, Some(1));
    assert!(
        ASK.for_new_clients(&worker, NaiveDate::MIN, AnswerView::Worker)
            .is_err()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_adjustment_more_never_gives_more(worker in worker(), more in adjustment()) {
        let before = ask(&worker, AnswerView::Supervisor);
        let mut with_more = worker;
        adjusted(&mut with_more).adjustments.push(named(99, more));
        let after = ask(&with_more, AnswerView::Supervisor);
        // Another form of supervision may make a meeting count, and so put supervision in place.
        let forms = adjusted(&mut with_more).adjustments.last().unwrap().effects.iter();
        let mut forms = forms.filter(|one| matches!(one, AdjustmentEffect::SupervisionFormats { .. }));
        if forms.next().is_none() {
            prop_assert!(after.places <= before.places);
            prop_assert!(at_most(&after) <= at_most(&before));
            let least = after.caseload_at_most <= before.caseload_at_most;
            prop_assert!(least);
        }
    }

    #[test]
    fn overdue_supervision_never_gives_more(worker in worker(), drop in any::<prop::sample::Index>()) {
        let before = ask(&worker, AnswerView::Supervisor);
        let mut fewer = worker;
        if !fewer.supervised.supervisions.is_empty() {
            let at = drop.index(fewer.supervised.supervisions.len());
            fewer.supervised.supervisions.remove(at);
        }
        let after = ask(&fewer, AnswerView::Supervisor);
        prop_assert!(after.places <= before.places);
        prop_assert!(at_most(&after) <= at_most(&before));
        fewer.supervised.supervisors.clear();
        let with_nobody = ask(&fewer, AnswerView::Supervisor);
        prop_assert!(with_nobody.places <= after.places);
    }

    #[test]
    fn a_client_more_never_gives_more(worker in worker(), ago in 0_u64..60) {
        let before = ask(&worker, AnswerView::Supervisor);
        let mut with_more = worker;
        with_more.supervised.caseload.push(SupportedPerson {
            id: "client-more".to_owned(),
            since: days_before(ago),
            until: None,
            risk: RecordedRisk::NotHigh,
        });
        let after = ask(&with_more, AnswerView::Supervisor);
        prop_assert!(after.places <= before.places);
        prop_assert!(at_most(&after) <= at_most(&before));
    }

    #[test]
    fn order_changes_nothing(worker in worker(), turn in 0_usize..20) {
        let mut turned = worker.clone();
        turned.supervised.caseload.reverse();
        turned.supervised.supervisors.reverse();
        turned.supervised.supervisions.reverse();
        adjusted(&mut turned).adjustments.reverse();
        let length = turned.supervised.supervisions.len().max(1);
        turned.supervised.supervisions.rotate_left(turn % length);
        for adjustment in &mut adjusted(&mut turned).adjustments {
            adjustment.effects.reverse();
        }
        for view in TOLD {
            prop_assert_eq!(ask(&turned, view), ask(&worker, view));
        }
    }

    #[test]
    fn later_facts_change_nothing(worker in worker(), later in 1_u64..40) {
        let before = ask(&worker, AnswerView::Supervisor);
        let mut with_later = worker;
        let day = days_after(later);
        with_later.supervised.caseload.push(SupportedPerson {
            id: "client-later".to_owned(),
            since: day,
            until: None,
            risk: RecordedRisk::NotHigh,
        });
        with_later.supervised.supervisions.push(meeting(99, SupervisionKind::Professional, day));
        with_later.supervised.absences.push(WorkerAbsence {
            kind: AbsenceKind::AnnualLeave,
            starts_on: day,
            ends_on: None,
        });
        let adjusted = adjusted(&mut with_later);
        for one in &mut adjusted.adjustments {
            if one.agreed_on.is_some() && one.ended_on.is_none() {
                one.ended_on = Some(day);
                one.replaced_by = Some(ReplacedBy { adjustment: "later".to_owned(), on: day });
            }
        }
        let mut one = Adjustment::new("later", days_before(9), vec![
            AdjustmentEffect::CaseloadAtMost { clients: 0 },
            AdjustmentEffect::SupervisionEvery { weeks: 1 },
        ]);
        one.agreed_on = Some(day);
        one.in_place_on = Some(day);
        adjusted.adjustments.push(one);
        let mut after = ask(&with_later, AnswerView::Supervisor);
        prop_assert!(after.set_aside.len() > before.set_aside.len());
        after.set_aside.clone_from(&before.set_aside);
        prop_assert_eq!(after, before);
    }

    #[test]
    fn every_view_that_is_told_reads_the_same_places(worker in worker()) {
        let first = ask(&worker, AnswerView::Worker);
        for view in TOLD {
            let answer = ask(&worker, view);
            prop_assert_eq!(answer.outcome, first.outcome);
            prop_assert_eq!(answer.places, first.places);
            prop_assert_eq!(answer.places_by_agreement, first.places_by_agreement);
            prop_assert!(!answer.reasons.is_empty());
        }
        let is_peer = worker.supervised.role == "peer_worker";
        prop_assert_eq!(first.counts_as_cover, !is_peer);
        for view in [AnswerView::Team, AnswerView::OwnCareLead] {
            let answer = ask(&worker, view);
            prop_assert_eq!(answer.outcome, AvailabilityOutcome::NotToldHere);
            prop_assert_eq!(at_most(&answer), 0);
        }
    }

    #[test]
    fn nothing_that_is_withheld_leaks(worker in worker(), broken in any::<bool>()) {
        let mut worker = worker;
        if broken {
            adjusted(&mut worker).adjustments.push(Adjustment {
                in_place_on: Some(days_before(300)),
                ..Adjustment::new("canary-adjustment-98", days_before(200), Vec::new())
            });
            worker.supervised.supervisions.push(meeting(97, SupervisionKind::Clinical, AS_OF));
            worker.supervised.supervisions.push(meeting(97, SupervisionKind::Clinical, AS_OF));
        }
        for view in AnswerView::ALL {
            let (told, logged) = texts(&worker, *view);
            for word in ["canary-barrier", "sickness", "Sickness", "client-canary"] {
                prop_assert!(!told.contains(word), "{word} in {view:?}");
            }
            let may_log = logged.replace("canary-adjustment-98", "");
            prop_assert!(!may_log.contains("canary"), "{view:?}: {may_log}");
            let close = [AnswerView::Worker, AnswerView::Supervisor, AnswerView::HumanResources];
            if !close.contains(view) {
                prop_assert!(!told.contains("canary"), "{view:?}: {told}");
                prop_assert!(!told.contains("supervision_overdue"));
                prop_assert!(!OWN_CARE.iter().any(|word| told.contains(word)));
            }
            if *view == AnswerView::HumanResources {
                prop_assert!(!OWN_CARE.iter().any(|word| told.contains(word)));
            }
        }
    }

    #[test]
    fn a_batch_is_each_by_itself(workers in prop::collection::vec(worker(), 0..5), fault in any::<bool>()) {
        let mut workers = workers;
        for (at, worker) in workers.iter_mut().enumerate() {
            worker.supervised.id = format!("w{at}");
            adjusted(worker).id = format!("w{at}");
        }
        if let Some(worker) = workers.first_mut().filter(|_| fault) {
            worker.supervised.weekly_minutes = Some(0);
        }
        let view = AnswerView::RotaPlanner;
        let batch = ASK.for_new_clients_batch(workers.clone(), AS_OF, view).unwrap();
        prop_assert_eq!(batch.decided.len() + batch.rejected.len(), workers.len());
        let alone = workers.iter().filter_map(|one| ASK.for_new_clients(one, AS_OF, view).ok());
        let alone: Vec<Availability> = alone.collect();
        let places: u64 = alone.iter().map(|one| u64::from(one.places)).sum();
        let cover = alone.iter().filter(|one| one.counts_as_cover);
        let cover: u64 = cover.map(|one| u64::from(one.places)).sum();
        prop_assert_eq!(batch.places, places);
        prop_assert_eq!(batch.places_as_cover, cover);
        prop_assert_eq!(batch.decided, alone);
    }

    #[test]
    fn supervision_more_often_is_never_later(worker in worker(), weeks in 1_u32..8) {
        let mut with_more = worker.clone();
        let mut one = Adjustment::new("more", days_before(60), vec![
            AdjustmentEffect::SupervisionEvery { weeks },
        ]);
        one.agreed_on = Some(days_before(60));
        one.in_place_on = Some(days_before(60));
        adjusted(&mut with_more).adjustments.push(one);
        let status = |worker: &WorkerForClients| {
            let adjusted = worker.adjusted.as_ref().unwrap();
            let filled = RULES.with_adjustments(&worker.supervised, adjusted, AS_OF).unwrap();
            let again = RULES.with_adjustments(&filled, adjusted, AS_OF).unwrap();
            assert_eq!(again, filled);
            RULES.status(&filled, AS_OF).unwrap()
        };
        let (before, after) = (status(&worker), status(&with_more));
        for (one, other) in before.requirements.iter().zip(&after.requirements) {
            prop_assert!(other.state >= one.state || one.state == RequirementState::CannotTell);
            if let (Some(one), Some(other)) = (one.due_on, other.due_on) {
                prop_assert!(other <= one);
            }
        }
    }
}
