//! What always holds of adjustments, whatever is agreed: nothing leaks, nothing loosens, order and
//! later facts change nothing. Everything made here is invented.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::adjustments::{
    AdjustedLimits, AdjustedWorker, Adjustment, AdjustmentEffect, Adjustments, ChangeKind, CheckIn,
    CoverKind, DeclineGround, Declined, Disclosure, DisclosureExtent, HoursStep, OwnCareReferral,
    PlanOption, ProposedWork, ReplacedBy, TimeOfDay, WellbeingPlan, WorkKind, WorkOutcome,
    WorkerChange,
};
use carewright::decision::{AnswerView, to_canonical_json};
use carewright::people::SupervisionFormat;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
const TEXT: &str = include_str!("../../tests/services/peer_support_adjustments/policy.toml");

/// The views that are told limits of the work.
const TOLD: [AnswerView; 4] = [
    AnswerView::Worker,
    AnswerView::Supervisor,
    AnswerView::RotaPlanner,
    AnswerView::HumanResources,
];

fn ask() -> &'static Adjustments {
    static ASK: LazyLock<Adjustments> =
        LazyLock::new(|| Policy::from_toml(TEXT).unwrap().adjustments());
    &ASK
}

fn days_before(days: u64) -> NaiveDate {
    AS_OF.checked_sub_days(Days::new(days)).unwrap()
}

fn days_after(days: u64) -> NaiveDate {
    AS_OF.checked_add_days(Days::new(days)).unwrap()
}

/// A time on the half hour.
fn time() -> impl Strategy<Value = TimeOfDay> {
    (0_u32..48).prop_map(|half| TimeOfDay {
        hour: half / 2,
        minute: half % 2 * 30,
    })
}

fn steps() -> impl Strategy<Value = Vec<HoursStep>> {
    prop::collection::btree_map(0_u64..60, 100_u32..1_500, 1..4).prop_map(|steps| {
        let steps = steps.into_iter();
        let at = |(day, minutes_a_week)| HoursStep {
            starts_on: days_before(30) + Days::new(day),
            minutes_a_week,
        };
        steps.map(at).collect()
    })
}

fn limit_of_work() -> BoxedStrategy<AdjustmentEffect> {
    prop_oneof![
        (0_u32..12).prop_map(|clients| AdjustmentEffect::CaseloadAtMost { clients }),
        (1_u32..101).prop_map(|percent| AdjustmentEffect::CaseloadShare { percent }),
        (20_u32..90).prop_map(|minutes| AdjustmentEffect::SessionMinutesAtMost { minutes }),
        (0_u32..6).prop_map(|sessions| AdjustmentEffect::SessionsADayAtMost { sessions }),
        (5_u32..30, 30_u32..200).prop_map(|(break_minutes, after_minutes)| {
            AdjustmentEffect::BreakAfter {
                break_minutes,
                after_minutes,
            }
        }),
        (1_u32..300).prop_map(|minutes_a_week| AdjustmentEffect::ProtectedTime { minutes_a_week }),
        time().prop_map(|time| AdjustmentEffect::NotBefore { time }),
        time().prop_map(|time| AdjustmentEffect::NotAfter { time }),
        (20_u32..24, 0_u32..10).prop_map(|(from, until)| AdjustmentEffect::NoNights {
            night_from: TimeOfDay {
                hour: from,
                minute: 0
            },
            night_until: TimeOfDay {
                hour: until,
                minute: 30
            },
        }),
        Just(AdjustmentEffect::NoWeekends {}),
        Just(AdjustmentEffect::NoOnCall {}),
        (100_u32..1_500)
            .prop_map(|minutes_a_week| AdjustmentEffect::HoursAtMost { minutes_a_week }),
        steps().prop_map(|steps| AdjustmentEffect::PhasedHours { steps }),
        (1_u32..101).prop_map(|percent| AdjustmentEffect::RemoteShare { percent }),
        (0_u32..90).prop_map(|minutes| AdjustmentEffect::TravelAtMost { minutes }),
        subsequence(vec!["library", "prison", "school"], 1..3).prop_map(|venues| {
            AdjustmentEffect::VenuesExcluded {
                venues: venues.into_iter().map(str::to_owned).collect(),
            }
        }),
    ]
    .boxed()
}

fn other_effect() -> BoxedStrategy<AdjustmentEffect> {
    let formats = vec![
        SupervisionFormat::InPerson,
        SupervisionFormat::Telephone,
        SupervisionFormat::Video,
    ];
    prop_oneof![
        (1_u32..12).prop_map(|weeks| AdjustmentEffect::SupervisionEvery { weeks }),
        subsequence(formats, 1..3)
            .prop_map(|formats| AdjustmentEffect::SupervisionFormats { formats }),
        Just(AdjustmentEffect::QuietSpace {}),
        Just(AdjustmentEffect::Equipment {
            items: vec!["canary-equipment".to_owned()],
        }),
        Just(AdjustmentEffect::CommunicationFormats {
            formats: vec!["canary-format".to_owned()],
        }),
        (0_u32..4).prop_map(|n| AdjustmentEffect::Buddy {
            colleague: format!("canary-buddy-{n}"),
        }),
        (1_u32..120, any::<bool>()).prop_map(|(minutes_a_week, by_own_team)| {
            AdjustmentEffect::OwnCareTime {
                minutes_a_week,
                by_own_team,
            }
        }),
    ]
    .boxed()
}

fn effects() -> impl Strategy<Value = Vec<AdjustmentEffect>> {
    prop::collection::vec(prop_oneof![4 => limit_of_work(), 1 => other_effect()], 0..4)
}

/// How far an adjustment has come.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Come {
    Asked,
    Agreed,
    InPlace,
    Declined,
    Ended,
}

prop_compose! {
    fn adjustment()(
        effects in effects(),
        come in select(vec![
            Come::Asked, Come::Agreed, Come::InPlace, Come::InPlace, Come::InPlace,
            Come::Declined, Come::Ended,
        ]),
        starts in prop::option::weighted(0.2, 0_u64..40),
        lasts in prop::option::weighted(0.3, 0_u64..200),
        exceptions in any::<bool>(),
        shared in prop::bool::weighted(0.3),
        reviewed in any::<bool>(),
    ) -> Adjustment {
        let mut one = Adjustment::new("", days_before(200), effects);
        one.barrier = Some("canary-barrier".to_owned());
        one.owner = Some("team_lead".to_owned());
        one.exceptions_by_agreement = exceptions;
        one.shared_with_team = shared;
        if come == Come::Declined {
            one.declined = Some(Declined {
                on: days_before(190),
                ground: DeclineGround::NotPracticable,
                alternatives_considered: false,
            });
        }
        if ![Come::Asked, Come::Declined].contains(&come) {
            one.agreed_on = Some(days_before(180));
            one.starts_on = starts.map(|days| days_before(20) + Days::new(days));
            one.ends_on = lasts.map(|days| days_after(20) + Days::new(days));
        }
        if [Come::InPlace, Come::Ended].contains(&come) {
            one.in_place_on = Some(days_before(170));
            one.reviewed_on = if reviewed { vec![days_before(30)] } else { Vec::new() };
        }
        if come == Come::Ended {
            one.ended_on = Some(days_before(10));
        }
        one
    }
}

/// What is over carries another word than what is open or holds.
fn named(position: usize, mut adjustment: Adjustment) -> Adjustment {
    let over = adjustment.declined.is_some() || adjustment.ended_on.is_some();
    let word = if over {
        "canary-history"
    } else {
        "canary-open"
    };
    adjustment.id = format!("{word}-{position}");
    adjustment
}

prop_compose! {
    fn worker()(
        adjustments in prop::collection::vec(adjustment(), 0..7),
        contract in 300_u32..2_400,
        is_peer in any::<bool>(),
        need in any::<bool>(),
        changed in prop::option::of(select(vec![ChangeKind::Job, ChangeKind::Condition])),
    ) -> AdjustedWorker {
        let role = if is_peer { "peer_worker" } else { "bank_worker" };
        let mut worker = AdjustedWorker::new("w1", role, days_before(400));
        worker.contract_minutes_a_week = Some(contract);
        worker.adjustments = (0..).zip(adjustments).map(|(at, one)| named(at, one)).collect();
        worker.check_ins = vec![CheckIn { on: days_before(5), need_raised: need, acted_on: None }];
        let change = changed.map(|kind| WorkerChange { kind, on: days_before(3) });
        worker.changes = change.into_iter().collect();
        worker.plans = vec![WellbeingPlan {
            id: "canary-plan".to_owned(),
            identified_on: days_before(50),
            options: vec![PlanOption::TimeOff],
            difficulty_since: Some(days_before(4)),
            enacted_on: None,
        }];
        worker.disclosures = vec![Disclosure {
            id: "canary-story".to_owned(),
            recorded_by: "w1".to_owned(),
            shared_with: vec![AnswerView::Team],
            extent: DisclosureExtent::Outline,
            starts_on: days_before(20),
            ends_on: None,
        }];
        worker
    }
}

prop_compose! {
    fn work()(
        day in 0_u64..60,
        half_hour in 0_u32..48,
        minutes in 1_u32..300,
        kind in select(vec![WorkKind::Session, WorkKind::OnCall, WorkKind::Other]),
        remote in any::<bool>(),
        venue in select(vec!["library", "prison", "office"]),
        counts in (0_u32..100, 0_u32..14, 0_u32..6, 0_u32..2_000, 0_u32..100, 0_u32..200),
        covers in prop::option::weighted(0.2, select(vec![CoverKind::Vacancy, CoverKind::RotaGap])),
    ) -> ProposedWork {
        let start = days_after(day).and_hms_opt(half_hour / 2, half_hour % 2 * 30, 0).unwrap();
        let mut work = ProposedWork::new(start, minutes, kind);
        work.remote = remote;
        work.venue = Some(venue.to_owned());
        work.travel_minutes = Some(counts.0);
        work.caseload_after = Some(counts.1);
        work.role_caseload = Some(14);
        work.other_sessions_that_day = Some(counts.2);
        work.other_minutes_that_week = Some(counts.3);
        work.other_remote_minutes_that_week = Some(counts.3 * counts.4 / 100);
        work.minutes_since_break = Some(counts.5);
        work.covers = covers;
        work
    }
}

/// Every text that comes out of every question in a view: JSON, sentences and what debugging shows.
struct Texts {
    /// What people are told.
    told: String,
    /// What logs may hold.
    logged: String,
}

fn texts(worker: &AdjustedWorker, work: &ProposedWork, view: AnswerView) -> Texts {
    let mut told = String::new();
    let mut logged = format!("{worker:?} {work:?} {:?}", worker.adjustments);
    let mut note = |json: String, debug: String, sentences: Vec<String>| {
        told.push_str(&json);
        told.push_str(&sentences.join("\n"));
        logged.push_str(&debug);
    };
    let sentences = |reasons: &[carewright::adjustments::AdjustmentReason]| {
        reasons.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    match ask().in_force(worker, AS_OF, view) {
        Ok(a) => note(
            to_canonical_json(&a),
            format!("{a:?} {:?} {:?}", a.limits, a.reasons),
            sentences(&a.reasons),
        ),
        Err(e) => note(to_canonical_json(&e), format!("{e:?}"), vec![e.to_string()]),
    }
    match ask().can_do(worker, work, AS_OF, view) {
        Ok(a) => note(
            to_canonical_json(&a),
            format!("{a:?} {:?}", a.reasons),
            sentences(&a.reasons),
        ),
        Err(e) => note(to_canonical_json(&e), format!("{e:?}"), vec![e.to_string()]),
    }
    match ask().wellbeing(worker, AS_OF, view) {
        Ok(a) => note(
            to_canonical_json(&a),
            format!("{a:?} {:?}", a.reasons),
            sentences(&a.reasons),
        ),
        Err(e) => note(to_canonical_json(&e), format!("{e:?}"), vec![e.to_string()]),
    }
    let registers = [
        Adjustments::register,
        Adjustments::reviews_due,
        Adjustments::requests_late,
    ];
    for question in registers {
        let answer = question(ask(), vec![worker.clone()], AS_OF, view).unwrap();
        let all: Vec<_> = answer
            .entries
            .iter()
            .flat_map(|entry| entry.reasons.clone())
            .collect();
        // The entries' own display names the adjustment, as an identifier of a record may be.
        note(
            to_canonical_json(&answer),
            format!("{answer:?} {all:?}"),
            sentences(&all),
        );
        for rejected in &answer.rejected {
            note(
                String::new(),
                format!("{rejected:?}"),
                vec![rejected.error.to_string()],
            );
        }
    }
    Texts { told, logged }
}

/// What a view is never told, by the floor and by what the sample policy names.
fn withheld(view: AnswerView) -> Vec<&'static str> {
    let health = ["canary-plan", "own_care", "own care", "need_", "condition"];
    let ids = ["canary-open", "canary-history", "canary-barrier"];
    let others = ["canary-equipment", "canary-format", "canary-buddy"];
    let mut list = Vec::new();
    match view {
        AnswerView::Worker => {}
        AnswerView::Supervisor => list.extend(["canary-history", "canary-story"]),
        AnswerView::HumanResources => {
            list.extend(health);
            list.extend(["canary-barrier", "canary-story"]);
        }
        AnswerView::RotaPlanner => {
            list.extend(health);
            list.extend(ids);
            list.extend(others);
            list.push("canary-story");
        }
        AnswerView::Team => {
            list.extend(health);
            list.extend(ids);
        }
        AnswerView::OwnCareLead => {
            list.extend(ids);
            list.extend(others);
            list.extend(["canary-plan", "canary-story"]);
        }
    }
    list
}

/// The view's own name in an answer is no leak.
fn without_view(text: &str) -> String {
    text.replace("\"own_care_lead\"", "")
        .replace("OwnCareLead", "")
}

/// A limit that is at least as tight as another.
fn at_most(new: Option<u32>, old: Option<u32>) -> bool {
    old.is_none_or(|old| new.is_some_and(|new| new <= old))
}

fn at_least(new: Option<u32>, old: Option<u32>) -> bool {
    old.is_none_or(|old| new.is_some_and(|new| new >= old))
}

fn no_looser(new: &AdjustedLimits, old: &AdjustedLimits) -> bool {
    let holds_all = |new: &[String], old: &[String]| old.iter().all(|one| new.contains(one));
    at_most(new.caseload_at_most, old.caseload_at_most)
        && at_most(new.caseload_percent, old.caseload_percent)
        && at_most(new.session_minutes_at_most, old.session_minutes_at_most)
        && at_most(new.sessions_a_day_at_most, old.sessions_a_day_at_most)
        && at_most(new.hours_minutes_a_week, old.hours_minutes_a_week)
        && at_most(new.travel_minutes_at_most, old.travel_minutes_at_most)
        && at_most(new.supervision_every_weeks, old.supervision_every_weeks)
        && at_least(new.protected_minutes_a_week, old.protected_minutes_a_week)
        && at_least(new.own_care_minutes_a_week, old.own_care_minutes_a_week)
        && at_least(new.remote_percent_at_least, old.remote_percent_at_least)
        && old.not_before.is_none_or(|old| new.not_before >= Some(old))
        && old
            .not_after
            .is_none_or(|old| new.not_after.is_some_and(|new| new <= old))
        && old
            .night_from
            .is_none_or(|old| new.night_from.is_some_and(|new| new <= old))
        && old
            .night_until
            .is_none_or(|old| new.night_until >= Some(old))
        && (new.no_weekends || !old.no_weekends)
        && (new.no_on_call || !old.no_on_call)
        && (new.quiet_space || !old.quiet_space)
        && holds_all(&new.venues_excluded, &old.venues_excluded)
        && holds_all(&new.equipment, &old.equipment)
        && holds_all(&new.communication_formats, &old.communication_formats)
        && holds_all(&new.buddies, &old.buddies)
        && old.breaks.iter().all(|old| {
            let stricter = |new: &carewright::adjustments::BreakRule| {
                new.break_minutes >= old.break_minutes && new.after_minutes <= old.after_minutes
            };
            new.breaks.iter().any(stricter)
        })
        && old.supervision_formats.as_ref().is_none_or(|old| {
            let left = new.supervision_formats.as_ref();
            left.is_some_and(|left| left.iter().all(|one| old.contains(one)))
        })
}

proptest! {
    #[test]
    fn no_view_is_told_what_it_may_not_be_and_no_log_holds_any(
        worker in worker(), work in work(), fault in 0_u32..4,
    ) {
        let mut worker = worker;
        // A fault of the record, so that errors are read as well.
        match fault {
            1 => worker.adjustments.push(named(90, Adjustment {
                agreed_on: Some(days_before(300)),
                ..Adjustment::new("", days_before(200), Vec::new())
            })),
            2 => worker.plans.push(worker.plans[0].clone()),
            3 => worker.disclosures.push(Disclosure {
                recorded_by: "w2".to_owned(),
                ..worker.disclosures[0].clone()
            }),
            _ => {}
        }
        for view in AnswerView::ALL {
            let texts = texts(&worker, &work, *view);
            let told = without_view(&texts.told);
            for word in withheld(*view) {
                prop_assert!(!told.contains(word), "{view:?} is told {word}: {told}");
            }
            // A reason shows its code, as in every family; what it holds it never shows.
            let never_logged = [
                "canary-barrier", "canary-equipment", "canary-format", "canary-buddy",
                "minutes_a_week", "hour:",
            ];
            for word in never_logged {
                prop_assert!(!without_view(&texts.logged).contains(word), "{word} is logged");
            }
        }
    }

    #[test]
    fn adding_an_adjustment_never_loosens_anything(
        worker in worker(), more in adjustment(), work in work(),
    ) {
        let mut with_more = worker.clone();
        with_more.adjustments.push(named(99, more));
        for view in AnswerView::ALL {
            let old = ask().in_force(&worker, AS_OF, *view).unwrap();
            let new = ask().in_force(&with_more, AS_OF, *view).unwrap();
            prop_assert!(no_looser(&new.limits, &old.limits));
        }
        let view = AnswerView::RotaPlanner;
        let old = ask().can_do(&worker, &work, AS_OF, view).unwrap().outcome;
        let new = ask().can_do(&with_more, &work, AS_OF, view).unwrap().outcome;
        prop_assert!(new >= old, "{old:?} became {new:?}");
    }

    #[test]
    fn order_changes_nothing(worker in worker(), work in work(), turn in 0_usize..7) {
        let mut turned = worker.clone();
        turned.adjustments.reverse();
        let length = turned.adjustments.len().max(1);
        turned.adjustments.rotate_left(turn % length.max(1) % length);
        for adjustment in &mut turned.adjustments {
            adjustment.effects.reverse();
        }
        for view in AnswerView::ALL {
            let one = ask().in_force(&worker, AS_OF, *view).unwrap();
            let other = ask().in_force(&turned, AS_OF, *view).unwrap();
            prop_assert_eq!(to_canonical_json(&one), to_canonical_json(&other));
            let one = ask().can_do(&worker, &work, AS_OF, *view).unwrap();
            let other = ask().can_do(&turned, &work, AS_OF, *view).unwrap();
            prop_assert_eq!(to_canonical_json(&one), to_canonical_json(&other));
        }
    }

    #[test]
    fn facts_dated_later_change_nothing(worker in worker(), more in adjustment(), work in work()) {
        let mut later = worker.clone();
        for adjustment in &mut later.adjustments {
            if adjustment.in_place_on.is_some() && adjustment.ended_on.is_none() {
                adjustment.ended_on = Some(days_after(1));
                adjustment.reviewed_on.push(days_after(1));
                adjustment.review_begun_on.push(days_after(1));
                adjustment.replaced_by = Some(ReplacedBy {
                    adjustment: "canary-open-99".to_owned(),
                    on: days_after(1),
                });
            }
        }
        later.adjustments.push(Adjustment {
            id: "canary-open-99".to_owned(),
            asked_on: days_after(1),
            ..Adjustment::new("", AS_OF, more.effects)
        });
        later.changes.push(WorkerChange { kind: ChangeKind::Job, on: days_after(1) });
        later.check_ins.push(CheckIn { on: days_after(1), need_raised: true, acted_on: None });
        for view in AnswerView::ALL {
            let mut old = ask().in_force(&worker, AS_OF, *view).unwrap();
            let mut new = ask().in_force(&later, AS_OF, *view).unwrap();
            (old.set_aside, new.set_aside) = (Vec::new(), Vec::new());
            prop_assert_eq!(old == new, true);
            let old = ask().can_do(&worker, &work, AS_OF, *view).unwrap();
            let new = ask().can_do(&later, &work, AS_OF, *view).unwrap();
            prop_assert_eq!((old.outcome, old.reasons), (new.outcome, new.reasons));
            let old = ask().register(vec![worker.clone()], AS_OF, *view).unwrap();
            let new = ask().register(vec![later.clone()], AS_OF, *view).unwrap();
            prop_assert!(old.entries == new.entries);
            let old = ask().wellbeing(&worker, AS_OF, *view).unwrap();
            let new = ask().wellbeing(&later, AS_OF, *view).unwrap();
            prop_assert!(old.reasons == new.reasons);
        }
    }

    #[test]
    fn every_view_that_is_told_has_the_same_outcome(worker in worker(), work in work()) {
        let outcome = |view| ask().can_do(&worker, &work, AS_OF, view).unwrap().outcome;
        let covers = work.covers.is_some() && worker.role == "peer_worker";
        for view in TOLD {
            prop_assert_eq!(outcome(view), outcome(AnswerView::Worker));
        }
        for view in [AnswerView::Team, AnswerView::OwnCareLead] {
            let told = if covers { WorkOutcome::No } else { WorkOutcome::NotToldHere };
            prop_assert_eq!(outcome(view), told);
        }
        prop_assert!(!covers || outcome(AnswerView::Worker) == WorkOutcome::No);
    }

    #[test]
    fn nobody_is_lost(workers in prop::collection::vec((worker(), any::<bool>()), 0..6)) {
        let faulty = |(position, (mut worker, is_faulty)): (usize, (AdjustedWorker, bool))| {
            worker.id = format!("w{position}");
            for disclosure in &mut worker.disclosures {
                disclosure.recorded_by.clone_from(&worker.id);
            }
            if is_faulty {
                worker.plans.push(worker.plans[0].clone());
            }
            worker
        };
        let workers: Vec<AdjustedWorker> = workers.into_iter().enumerate().map(faulty).collect();
        let sound = workers.iter().filter(|worker| worker.plans.len() == 1);
        let adjustments: usize = sound.map(|worker| worker.adjustments.len()).sum();
        let rejected = workers.iter().filter(|worker| worker.plans.len() > 1).count();
        let register = ask().register(workers, AS_OF, AnswerView::HumanResources).unwrap();
        prop_assert_eq!(register.entries.len(), adjustments);
        prop_assert_eq!(register.rejected.len(), rejected);
        let due: Vec<_> = register.entries.iter().filter_map(|entry| entry.due_on).collect();
        prop_assert!(due.is_sorted());
    }

    #[test]
    fn own_care_is_the_same_for_everybody_who_is_not_told(
        days in 0_u64..20, own in any::<bool>(), at_the_wall in any::<bool>(),
    ) {
        let referral = OwnCareReferral {
            worker: if at_the_wall { "" } else { "w1" }.to_owned(),
            received_on: days_before(days),
            to_service: if own { "lantern" } else { "harbour" }.to_owned(),
            works_in: vec!["lantern".to_owned()],
            talked_over_on: None,
            worker_wants: None,
            arranged_elsewhere_on: None,
        };
        let mut plain = referral.clone();
        plain.to_service = "elsewhere".to_owned();
        for view in [
            AnswerView::Supervisor, AnswerView::RotaPlanner, AnswerView::HumanResources,
            AnswerView::Team,
        ] {
            let one = ask().own_care(&referral, AS_OF, view).unwrap();
            let other = ask().own_care(&plain, AS_OF, view).unwrap();
            prop_assert_eq!(to_canonical_json(&one), to_canonical_json(&other));
            prop_assert!(one.tell.is_empty());
        }
    }

    #[test]
    fn an_identifier_of_a_client_record_is_refused_and_never_repeated(
        worker in worker(), place in 0_u32..6,
    ) {
        let mut worker = worker;
        let id = "client-canary".to_owned();
        match place {
            0 => worker.id = id,
            1 => worker.plans[0].id = id,
            2 => worker.disclosures[0].recorded_by = id,
            3 => worker.adjustments.push(Adjustment::new(id, AS_OF, Vec::new())),
            4 => worker.adjustments.push(Adjustment {
                barrier: Some(format!("as for ({id})")),
                ..Adjustment::new("b", AS_OF, Vec::new())
            }),
            _ => worker.adjustments.push(Adjustment::new("b", AS_OF, vec![
                AdjustmentEffect::Buddy { colleague: id },
            ])),
        }
        for view in AnswerView::ALL {
            let error = ask().in_force(&worker, AS_OF, *view).unwrap_err();
            prop_assert_eq!(error.code(), "facts_invalid");
            let text = format!("{error} {error:?} {}", to_canonical_json(&error));
            prop_assert!(!text.contains("canary"), "{text}");
            let register = ask().register(vec![worker.clone()], AS_OF, *view).unwrap();
            prop_assert!(!to_canonical_json(&register).contains("canary"));
        }
    }
}
