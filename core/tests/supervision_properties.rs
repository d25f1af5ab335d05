//! What always holds of supervision, whatever is recorded.

mod supervised;

use carewright::decision::to_canonical_json;
use carewright::supervision::{
    AbsenceKind, ClientWork, RequirementStanding, RequirementState, SupervisedWorker, Supervision,
    SupervisionRules, SupervisionStatus, WorkerAbsence,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use supervised::{KINDS, ROLES, day, suitable, worker};

/// The status of a worker in every role of the samples.
fn statuses(worker: &SupervisedWorker, as_of: NaiveDate) -> Vec<SupervisionStatus> {
    let roles = ROLES.iter();
    roles
        .map(|(rules, role)| {
            let mut worker = worker.clone();
            worker.role = (*role).to_owned();
            rules.status(&worker, as_of).unwrap()
        })
        .collect()
}

fn pairs(
    before: Vec<SupervisionStatus>,
    after: Vec<SupervisionStatus>,
) -> Vec<(RequirementStanding, RequirementStanding)> {
    let requirements = |all: Vec<SupervisionStatus>| all.into_iter().flat_map(|s| s.requirements);
    requirements(before).zip(requirements(after)).collect()
}

proptest! {
    #[test]
    fn every_standing_says_why(worker in worker(), as_of in 0_u64..500) {
        for status in statuses(&worker, day(as_of)) {
            let worst = status.requirements.iter().map(|r| r.state).max();
            prop_assert_eq!(Some(status.state), worst);
            for requirement in &status.requirements {
                prop_assert!(!requirement.reasons.is_empty(), "{:?}", requirement);
                let overdue = requirement.state == RequirementState::Overdue;
                prop_assert_eq!(requirement.overdue_since.is_some(), overdue);
            }
        }
    }

    #[test]
    fn a_valid_supervision_never_makes_a_status_worse(
        worker in worker(),
        as_of in 0_u64..400,
        back in 0_u64..120,
        minutes in 120_u32..600,
        kind in prop::sample::select(KINDS.to_vec()),
    ) {
        let on = day(as_of.saturating_sub(back));
        let mut more = worker.clone();
        for (id, by) in [("of x", "x"), ("of y", "y")] {
            let mut meeting = Supervision::new(id, on, minutes, kind, by);
            meeting.time_protected = true;
            more.supervisions.push(meeting);
        }
        let before = statuses(&worker, day(as_of));
        for (before, after) in pairs(before, statuses(&more, day(as_of))) {
            prop_assert!(after.state <= before.state, "{:?} then {:?}", before, after);
            prop_assert!(after.minutes_credited >= before.minutes_credited);
            let earlier = after.due_on.zip(before.due_on).is_some_and(|(a, b)| a < b);
            prop_assert!(!earlier, "{:?} then {:?}", before, after);
        }
    }

    #[test]
    fn one_record_split_in_two_changes_no_minutes(
        worker in worker(),
        which in any::<prop::sample::Index>(),
        part in any::<prop::sample::Index>(),
    ) {
        let mut split = worker.clone();
        let place = which.index(split.supervisions.len());
        let whole = split.supervisions[place].minutes;
        let part = part.index(whole as usize - 1) as u32 + 1;
        let mut rest = split.supervisions[place].clone();
        split.supervisions[place].minutes = part;
        rest.minutes = whole - part;
        rest.id = "rest".to_owned();
        split.supervisions.push(rest);
        for (one, two) in pairs(statuses(&worker, day(400)), statuses(&split, day(400))) {
            prop_assert_eq!(one.minutes_credited, two.minutes_credited);
            prop_assert_eq!(one.minutes_short, two.minutes_short);
            prop_assert_eq!(one.state, two.state);
            prop_assert_eq!(one.due_on, two.due_on);
        }
    }

    #[test]
    fn the_next_due_date_never_moves_earlier_because_time_passed(
        worker in worker(),
        first in 400_u64..700,
        later in 0_u64..200,
    ) {
        // Everything recorded lies before the first day: only time passes between the two.
        let before = statuses(&worker, day(first));
        let after = statuses(&worker, day(first + later));
        for (before, after) in pairs(before, after) {
            let both = before.due_on.zip(after.due_on);
            let earlier = both.is_some_and(|(before, after)| after < before);
            prop_assert!(!earlier, "{:?} then {:?}", before, after);
        }
    }

    #[test]
    fn facts_after_the_date_change_nothing(worker in worker(), as_of in 0_u64..400) {
        let as_of = day(as_of);
        let mut known = worker.clone();
        known.supervisions.retain(|s| s.on <= as_of);
        known.absences.retain(|a| a.starts_on <= as_of);
        known.documented_breaks.retain(|b| b.starts_on <= as_of);
        known.client_work.retain(|w| w.on <= as_of);
        known.agreed_cadences.retain(|a| a.starts_on <= as_of);
        known.caseload.retain(|p| p.since <= as_of);
        for (mut all, known) in statuses(&worker, as_of).into_iter().zip(statuses(&known, as_of)) {
            all.set_aside.clear();
            prop_assert_eq!(all, known);
        }
    }

    #[test]
    fn the_order_of_the_records_changes_nothing(
        worker in worker(),
        as_of in 0_u64..500,
        role in any::<prop::sample::Index>(),
    ) {
        let mut turned = worker.clone();
        turned.supervisions.reverse();
        turned.absences.reverse();
        turned.documented_breaks.reverse();
        turned.client_work.reverse();
        turned.caseload.reverse();
        turned.supervisors.reverse();
        let one = statuses(&worker, day(as_of));
        prop_assert_eq!(&one, &statuses(&turned, day(as_of)));
        let (rules, role) = role.get(&ROLES);
        worker_in(rules, role, &worker, &turned, day(as_of));
    }

    #[test]
    fn a_schedule_goes_forward_and_begins_with_what_is_due(
        worker in worker(),
        as_of in 0_u64..400,
        ahead in 1_u64..400,
        role in any::<prop::sample::Index>(),
    ) {
        let (rules, role) = role.get(&ROLES);
        let mut worker = worker.clone();
        worker.role = (*role).to_owned();
        let as_of = day(as_of);
        let until = as_of.checked_add_days(Days::new(ahead)).unwrap();
        let schedule = rules.schedule(&worker, until, as_of).unwrap();
        prop_assert!(schedule.due.iter().all(|due| due.due_on <= until));
        for requirement in rules.status(&worker, as_of).unwrap().requirements {
            let name = &requirement.requirement;
            let of = schedule.due.iter().filter(|due| due.requirement == *name);
            let days: Vec<NaiveDate> = of.map(|due| due.due_on).collect();
            prop_assert!(days.is_sorted_by(|a, b| a < b), "{name}: {days:?}");
            let counted = requirement.due_on.filter(|due| *due <= until);
            let told = requirement.state != RequirementState::CannotTell;
            if counted.is_some() && told {
                prop_assert_eq!(days.first().copied(), counted);
            }
        }
    }

    #[test]
    fn nothing_recorded_shows_in_debug(worker in worker()) {
        let text = format!("{worker:?} {:?}", worker.absences);
        let lower = text.to_lowercase();
        for word in ["sick", "leave", "minutes", "2025", "2026"] {
            prop_assert!(!lower.contains(word), "{text}");
        }
    }
}

/// Every other question answers the same, too.
fn worker_in(
    rules: &SupervisionRules,
    role: &str,
    one: &SupervisedWorker,
    other: &SupervisedWorker,
    as_of: NaiveDate,
) {
    let [one, other] = [one, other].map(|worker| {
        let mut worker = worker.clone();
        worker.role = role.to_owned();
        let until = as_of.checked_add_days(Days::new(90)).unwrap();
        [
            to_canonical_json(&rules.agenda(&worker, as_of).unwrap()),
            to_canonical_json(&rules.coverage(&worker, as_of).unwrap()),
            to_canonical_json(&rules.record_gaps(&worker, as_of).unwrap()),
            to_canonical_json(&rules.schedule(&worker, until, as_of).unwrap()),
            to_canonical_json(&rules.structure(vec![worker], as_of).unwrap()),
        ]
    });
    assert_eq!(one, other);
}

/// At the ends of the calendar every question is still answered.
#[test]
fn the_ends_of_the_calendar_are_answered() {
    let dates = [NaiveDate::MIN, day(0), NaiveDate::MAX];
    for started_on in dates {
        for on in dates {
            for as_of in [day(0), NaiveDate::MAX] {
                let mut worker = SupervisedWorker::new("w", "", started_on);
                worker.weekly_minutes = Some(u32::MAX);
                worker.in_multidisciplinary_team = Some(true);
                worker.supervisors = vec![suitable()];
                for (number, kind) in KINDS.into_iter().enumerate() {
                    let mut meeting = Supervision::new(format!("{number}"), on, 60, kind, "x");
                    meeting.supervisees_present = Some(40);
                    worker.supervisions.push(meeting);
                }
                worker.absences = AbsenceKind::ALL
                    .iter()
                    .map(|kind| WorkerAbsence {
                        kind: *kind,
                        starts_on: on,
                        ends_on: None,
                    })
                    .collect();
                worker.client_work = vec![ClientWork { on, minutes: 1440 }; 500];
                let again = worker.clone();
                for status in statuses(&worker, as_of) {
                    for requirement in status.requirements {
                        assert!(!requirement.reasons.is_empty(), "{requirement:?}");
                    }
                }
                for (rules, role) in ROLES.iter() {
                    let mut worker = worker.clone();
                    worker.role = (*role).to_owned();
                    rules.schedule(&worker, NaiveDate::MAX, as_of).unwrap();
                    if as_of < NaiveDate::MAX {
                        worker_in(rules, role, &worker, &again, as_of);
                    }
                }
            }
        }
    }
}
