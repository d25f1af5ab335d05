//! Supervision by columns stands where the records say, whatever is recorded.

mod supervised;

use std::borrow::Cow;

use carewright::decision::CareError;
use carewright::decision::columns::{
    Bits, Column, Flags, Identifiers, RowsOf, Texts, Words, day_number,
};
use carewright::people::SupervisionFormat;
use carewright::supervision::{
    AbsenceColumns, AbsenceKind, MeetingColumns, StatusColumns, SupervisedWorker, Supervision,
    SupervisionKind, SupervisionReason, SupervisionRecords, SupervisionRules, SupervisionState,
    SupervisionStatus, WorkerAbsence, WorkerColumns,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use supervised::{ROLES, day, suitable, worker};

/// How the meetings of a worker lie in the frame.
#[derive(Debug, Clone, Copy)]
enum MeetingOrder {
    AsTheyCame,
    LatestFirst,
    /// Many on one day, alike but for the supervisor and whether they were held, and those of a
    /// day with the last identifier first.
    Crowded,
}

/// What happens to a worker before they are asked about, so that plain ones and wrong ones occur.
#[derive(Debug, Clone)]
struct Change {
    plain: bool,
    without_absences: bool,
    named: bool,
    fault: u8,
    order: MeetingOrder,
    planned: Vec<prop::sample::Index>,
    by_video: Vec<prop::sample::Index>,
}

prop_compose! {
    fn change()(
        plain in prop::bool::weighted(0.6),
        without_absences in prop::bool::weighted(0.3),
        named in any::<bool>(),
        fault in prop_oneof![5 => Just(0_u8), 3 => 1_u8..12],
        order in prop::sample::select(vec![
            MeetingOrder::AsTheyCame, MeetingOrder::LatestFirst, MeetingOrder::Crowded,
        ]),
        planned in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        by_video in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) -> Change {
        Change { plain, without_absences, named, fault, order, planned, by_video }
    }
}

fn changed(worker: &SupervisedWorker, role: &str, change: &Change) -> SupervisedWorker {
    let mut worker = worker.clone();
    worker.role = role.to_owned();
    lay(&mut worker, change.order);
    let meetings = worker.supervisions.len();
    for place in &change.planned {
        worker.supervisions[place.index(meetings)].state = SupervisionState::Planned;
    }
    for place in &change.by_video {
        worker.supervisions[place.index(meetings)].format = SupervisionFormat::Video;
    }
    if change.without_absences {
        worker.absences.clear();
    }
    if change.plain {
        worker.line_manager = None;
        worker.peer_support_since = None;
        worker.supervisors.clear();
        worker.documented_breaks.clear();
        worker.client_work.clear();
        worker.agreed_cadences.clear();
        worker.caseload.clear();
    }
    fault(&mut worker, change.fault);
    worker
}

fn lay(worker: &mut SupervisedWorker, order: MeetingOrder) {
    let meetings = &mut worker.supervisions;
    match order {
        MeetingOrder::AsTheyCame => {}
        MeetingOrder::LatestFirst => meetings.sort_by_key(|one| std::cmp::Reverse(one.on)),
        MeetingOrder::Crowded => {
            let mut of_day = std::collections::BTreeMap::new();
            for meeting in meetings.iter_mut() {
                let days = day_number(meeting.on) - day_number(day(0));
                meeting.on = day(u64::from(days.unsigned_abs()) / 40 * 40);
                let first: &Supervision = of_day.entry(meeting.on).or_insert(meeting.clone());
                *meeting = Supervision {
                    id: meeting.id.clone(),
                    supervisor: meeting.supervisor.clone(),
                    state: meeting.state,
                    ..first.clone()
                };
            }
            meetings.sort_by(|one, other| (one.on, &other.id).cmp(&(other.on, &one.id)));
        }
    }
}

fn fault(worker: &mut SupervisedWorker, fault: u8) {
    let before = worker.started_on.pred_opt().unwrap();
    let meeting = &mut worker.supervisions[0];
    match fault {
        1 => "unheard_of".clone_into(&mut worker.role),
        2 => worker.id.clear(),
        3 => worker.weekly_minutes = Some(0),
        4 => meeting.minutes = 0,
        5 => meeting.minutes = 1_441,
        6 => meeting.supervisees_present = Some(41),
        7 => meeting.supervisor = Some(worker.id.clone()),
        8 => worker.started_on = day(300),
        9 => {
            if let Some(absence) = worker.absences.first_mut() {
                absence.starts_on = day(10);
                absence.ends_on = Some(before);
            }
        }
        10 => {
            if let Some(pause) = worker.documented_breaks.first_mut() {
                pause.ends_on = NaiveDate::MIN;
            }
        }
        11 => {
            let again = meeting.clone();
            worker.supervisions.push(again);
        }
        _ => {}
    }
}

fn word<T: serde::Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap();
    value.as_str().unwrap().to_owned()
}

/// A word for each row.
fn words<T: serde::Serialize>(values: impl Iterator<Item = T>) -> Words<'static> {
    let words: Vec<String> = values.map(|value| word(&value)).collect();
    let keys = (0..words.len() as u32).collect();
    Words {
        words,
        keys: Cow::Owned(keys),
        present: None,
    }
}

/// The rows of each worker, one worker after another.
fn rows_of(counts: impl Iterator<Item = usize>) -> RowsOf<'static> {
    let mut begins = vec![0];
    for count in counts {
        begins.push(begins.last().unwrap() + count as u32);
    }
    RowsOf {
        begins: Cow::Owned(begins),
        order: None,
    }
}

/// Workers as frames have them: the numbers of each column.
struct Frame<'a> {
    workers: &'a [SupervisedWorker],
    named: bool,
    asked: usize,
}

impl Frame<'_> {
    fn stand(&mut self, rules: &SupervisionRules, as_of: NaiveDate) -> StatusColumns {
        let workers = || self.workers.iter();
        let meetings = || workers().flat_map(|one| &one.supervisions);
        let started = workers().map(|one| day_number(one.started_on));
        let started: Vec<i32> = started.collect();
        let weekly = workers().map(|one| one.weekly_minutes.map_or(0, i64::from));
        let weekly: Vec<i64> = weekly.collect();
        let days: Vec<i32> = meetings().map(|one| day_number(one.on)).collect();
        let minutes: Vec<i64> = meetings().map(|one| i64::from(one.minutes)).collect();
        let present = meetings().map(|one| one.supervisees_present.map_or(0, i64::from));
        let present: Vec<i64> = present.collect();
        let has_present = Bits::of(meetings().map(|one| one.supervisees_present.is_some()));
        let supervisor = meetings().map(|one| one.supervisor.clone().unwrap_or_default());
        let in_team = || workers().map(|one| one.in_multidisciplinary_team);
        let is_plain = |worker: &SupervisedWorker| {
            worker.line_manager.is_none()
                && worker.peer_support_since.is_none()
                && worker.supervisors.is_empty()
                && worker.documented_breaks.is_empty()
                && worker.client_work.is_empty()
                && worker.agreed_cadences.is_empty()
                && worker.caseload.is_empty()
        };
        let besides = || workers().map(|worker| !is_plain(worker));
        let worker_columns = WorkerColumns {
            ids: Identifiers::Text(Texts::of(workers().map(|one| one.id.as_str()))),
            role: words(workers().map(|one| &one.role)),
            started_on: Column::new(&started, None),
            weekly_minutes: Some(Column::new(
                &weekly,
                Some(Bits::of(workers().map(|one| one.weekly_minutes.is_some()))),
            )),
            in_multidisciplinary_team: Some(Flags::new(
                Bits::of(in_team().map(|given| given.unwrap_or(false))),
                Some(Bits::of(in_team().map(|given| given.is_some()))),
            )),
            besides: besides().any(|has| has).then(|| Bits::of(besides())),
            more: None,
        };
        let mut seen = std::collections::BTreeSet::new();
        let twice: Vec<bool> = workers()
            .enumerate()
            .flat_map(|(row, worker)| worker.supervisions.iter().map(move |one| (row, &one.id)))
            .map(|one| !seen.insert(one))
            .collect();
        let ids: Vec<&str> = meetings().map(|one| one.id.as_str()).collect();
        let meeting_columns = MeetingColumns {
            of: rows_of(workers().map(|one| one.supervisions.len())),
            ids: self.named.then(|| Texts::of(ids.iter().copied())),
            on: Column::new(&days, None),
            minutes: Column::new(&minutes, None),
            kind: words(meetings().map(|one| one.kind)),
            format: words(meetings().map(|one| one.format)),
            setting: words(meetings().map(|one| one.setting)),
            state: words(meetings().map(|one| one.state)),
            supervisor: Some(words(supervisor)),
            supervisees_present: Some(Column::new(&present, Some(has_present))),
            ad_hoc: Some(Flags::new(Bits::of(meetings().map(|one| one.ad_hoc)), None)),
            time_protected: Some(Flags::new(
                Bits::of(meetings().map(|one| one.time_protected)),
                None,
            )),
            more: Some(Bits::of(twice)),
        };
        let absences = || workers().flat_map(|one| &one.absences);
        let starts: Vec<i32> = absences().map(|one| day_number(one.starts_on)).collect();
        let ends: Vec<i32> = absences()
            .map(|one| one.ends_on.map_or(0, day_number))
            .collect();
        let has_end = Bits::of(absences().map(|one| one.ends_on.is_some()));
        let absence_columns = AbsenceColumns {
            of: rows_of(workers().map(|one| one.absences.len())),
            kind: words(absences().map(|one| one.kind)),
            starts_on: Column::new(&starts, None),
            ends_on: Some(Column::new(&ends, Some(has_end))),
            more: None,
        };
        let absences = (!starts.is_empty()).then_some(&absence_columns);
        rules
            .status_columns(&worker_columns, &meeting_columns, absences, as_of, self)
            .unwrap()
    }
}

impl SupervisionRecords for Frame<'_> {
    fn besides(&mut self, row: usize, worker: &mut SupervisedWorker) -> Result<(), CareError> {
        let known = self.workers[row].clone();
        worker.line_manager = known.line_manager;
        worker.peer_support_since = known.peer_support_since;
        worker.supervisors = known.supervisors;
        worker.documented_breaks = known.documented_breaks;
        worker.client_work = known.client_work;
        worker.agreed_cadences = known.agreed_cadences;
        worker.caseload = known.caseload;
        Ok(())
    }

    fn worker(&mut self, row: usize) -> Result<SupervisedWorker, CareError> {
        self.asked += 1;
        Ok(self.workers[row].clone())
    }
}

fn codes(reasons: &[SupervisionReason]) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for reason in reasons {
        if !codes.contains(&reason.stable_code()) {
            codes.push(reason.stable_code());
        }
    }
    codes.join(" ")
}

/// That the rows of a worker say what the record says, from a row on; gives the row after them.
fn stands_alike(
    columns: &StatusColumns,
    from: usize,
    status: &SupervisionStatus,
) -> Result<usize, TestCaseError> {
    let (states, kinds) = (StatusColumns::states(), StatusColumns::kinds());
    for (at, one) in (from..).zip(&status.requirements) {
        prop_assert_eq!(&states[columns.state[at] as usize], &word(&one.state));
        prop_assert_eq!(&kinds[columns.kind[at] as usize], &word(&one.kind));
        let name = &columns.requirements[columns.requirement[at] as usize];
        prop_assert_eq!(name, &one.requirement);
        let number = |day: Option<NaiveDate>| day.map(day_number);
        prop_assert_eq!(columns.due_on[at], number(one.due_on));
        prop_assert_eq!(columns.lapses_on[at], number(one.lapses_on));
        prop_assert_eq!(columns.overdue_since[at], number(one.overdue_since));
        prop_assert_eq!(columns.last_held_on[at], number(one.last_held_on));
        prop_assert_eq!(columns.next_planned_on[at], number(one.next_planned_on));
        prop_assert_eq!(columns.minutes_owed[at], one.minutes_owed);
        prop_assert_eq!(columns.minutes_credited[at], one.minutes_credited);
        prop_assert_eq!(columns.minutes_short[at], one.minutes_short);
        prop_assert_eq!(columns.not_counted[at] as usize, one.not_counted.len());
        let set = &columns.reason_sets[columns.reasons[at] as usize];
        prop_assert_eq!(set, &codes(&one.reasons));
    }
    Ok(from + status.requirements.len())
}

/// That columns say of these workers what their records say: what they say, and how often a record
/// was asked for. With `named`, the columns hold the identifiers of meetings.
fn all_stand_alike(
    rules: &SupervisionRules,
    workers: &[SupervisedWorker],
    named: bool,
    as_of: NaiveDate,
) -> Result<(StatusColumns, usize), TestCaseError> {
    let mut frame = Frame {
        workers,
        named,
        asked: 0,
    };
    let columns = frame.stand(rules, as_of);
    let batch = rules.status_batch(workers.to_vec(), as_of).unwrap();
    prop_assert_eq!(&columns.rejected, &batch.rejected);
    let mut rows = 0;
    for status in &batch.decided {
        rows = stands_alike(&columns, rows, status)?;
    }
    prop_assert_eq!(columns.state.len(), rows);
    Ok((columns, frame.asked))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// What is recorded of one worker stays with them, whoever comes next in the frame.
    #[test]
    fn columns_stand_where_records_do(
        first in worker(),
        next in worker(),
        changes in [change(), change()],
        role in any::<prop::sample::Index>(),
        as_of in 0_u64..500,
    ) {
        let (rules, role) = role.get(&ROLES);
        let mut workers = [first, next];
        workers[1].id = "v".to_owned();
        for (worker, change) in workers.iter_mut().zip(&changes) {
            *worker = changed(worker, role, change);
        }
        let named = changes[0].named;
        let as_of = day(as_of);
        let (_, asked) = all_stand_alike(rules, &workers, named, as_of)?;
        // With identifiers, and nothing unsound, no record is asked for.
        if named && changes.iter().all(|change| change.fault == 0) {
            prop_assert_eq!(asked, 0);
        }
    }
}

#[test]
fn a_worker_in_a_frame_holds_as_much_as_a_record_and_no_more() {
    let (rules, role) = &ROLES[9];
    let mut worker = SupervisedWorker::new("w", *role, day(0));
    let meeting = Supervision::new("", day(400), 60, SupervisionKind::Professional, "x");
    let absence = WorkerAbsence {
        kind: AbsenceKind::Sickness,
        starts_on: day(20),
        ends_on: None,
    };
    let held = |number: usize| Supervision {
        id: number.to_string(),
        ..meeting.clone()
    };
    for (meetings, absences) in [(10_000, 10_000), (10_001, 0), (0, 10_001)] {
        worker.supervisions = (0..meetings).map(held).collect();
        worker.absences = vec![absence.clone(); absences];
        let workers = [worker.clone()];
        let (columns, _) = all_stand_alike(rules, &workers, true, day(500)).unwrap();
        assert_eq!(columns.rejected.is_empty(), meetings == absences);
    }
}

/// A navigator with meetings of one day: the identifier, the state and the supervisor of each.
fn with_meetings(meetings: &[(&str, SupervisionState, &str)]) -> SupervisedWorker {
    let mut worker = SupervisedWorker::new("w", ROLES[9].1, day(0));
    let each = meetings.iter().map(|(id, state, supervisor)| {
        let kind = SupervisionKind::Professional;
        let mut meeting = Supervision::new(*id, day(10), 60, kind, *supervisor);
        meeting.state = *state;
        meeting
    });
    worker.supervisions = each.collect();
    worker
}

#[test]
fn of_meetings_held_on_one_day_the_last_identifier_says_who_came_last() {
    let held = SupervisionState::Held;
    let mut worker = with_meetings(&[("b", held, "outside"), ("a", held, "x")]);
    let mut outside = suitable();
    outside.id = "outside".to_owned();
    outside.external = true;
    worker.supervisors = vec![suitable(), outside];
    for named in [true, false] {
        let workers = [worker.clone()];
        let (columns, _) = all_stand_alike(&ROLES[9].0, &workers, named, day(20)).unwrap();
        let said = columns.reason_sets.join(" ");
        assert!(said.contains("external_counts"), "{said}");
    }
}

#[test]
fn meetings_of_one_day_that_were_not_held_are_told_in_the_order_of_their_identifiers() {
    let (planned, cancelled) = (
        SupervisionState::Planned,
        SupervisionState::CancelledByService,
    );
    let three = [
        ("a", planned, "x"),
        ("b", cancelled, "x"),
        ("c", cancelled, "x"),
    ];
    for meetings in [&three[..2], &three] {
        for named in [true, false] {
            let workers = [with_meetings(meetings)];
            let (columns, _) = all_stand_alike(&ROLES[9].0, &workers, named, day(20)).unwrap();
            let said = columns.reason_sets.join(" ");
            let place = |code: &str| said.find(code).unwrap();
            assert!(
                place("not_held") < place("attendance_not_recorded"),
                "{said}"
            );
        }
    }
}
