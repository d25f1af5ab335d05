//! Supervision by columns stands where the records say, whatever is recorded.

mod supervised;

use std::borrow::Cow;

use carewright::decision::CareError;
use carewright::decision::columns::{
    Bits, Column, Flags, Identifiers, RowsOf, Texts, Words, day_number,
};
use carewright::supervision::{
    AbsenceColumns, MeetingColumns, StatusColumns, SupervisedWorker, SupervisionFormat,
    SupervisionReason, SupervisionRecords, SupervisionRules, SupervisionState, WorkerColumns,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use supervised::{ROLES, day, worker};

/// What happens to a worker before they are asked about, so that plain ones and wrong ones occur.
#[derive(Debug, Clone)]
struct Change {
    plain: bool,
    without_absences: bool,
    named: bool,
    fault: u8,
    planned: Vec<prop::sample::Index>,
    by_video: Vec<prop::sample::Index>,
}

prop_compose! {
    fn change()(
        plain in prop::bool::weighted(0.6),
        without_absences in prop::bool::weighted(0.3),
        named in any::<bool>(),
        fault in prop_oneof![5 => Just(0_u8), 3 => 1_u8..12],
        planned in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        by_video in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) -> Change {
        Change { plain, without_absences, named, fault, planned, by_video }
    }
}

fn changed(worker: &SupervisedWorker, role: &str, change: &Change) -> SupervisedWorker {
    let mut worker = worker.clone();
    worker.role = role.to_owned();
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

fn all_rows(count: usize) -> RowsOf<'static> {
    RowsOf {
        begins: Cow::Owned(vec![0, count as u32]),
        order: None,
    }
}

/// One worker as frames have them: the numbers of each column.
struct Frame<'a> {
    worker: &'a SupervisedWorker,
    named: bool,
    asked: usize,
}

impl Frame<'_> {
    fn stand(&mut self, rules: &SupervisionRules, as_of: NaiveDate) -> StatusColumns {
        let worker = self.worker;
        let meetings = || worker.supervisions.iter();
        let started = [day_number(worker.started_on)];
        let weekly = [worker.weekly_minutes.map_or(0, i64::from)];
        let days: Vec<i32> = meetings().map(|one| day_number(one.on)).collect();
        let minutes: Vec<i64> = meetings().map(|one| i64::from(one.minutes)).collect();
        let present = meetings().map(|one| one.supervisees_present.map_or(0, i64::from));
        let present: Vec<i64> = present.collect();
        let has_present = Bits::of(meetings().map(|one| one.supervisees_present.is_some()));
        let supervisor = meetings().map(|one| one.supervisor.clone().unwrap_or_default());
        let in_team = worker.in_multidisciplinary_team;
        let plain = worker.line_manager.is_none()
            && worker.peer_support_since.is_none()
            && worker.supervisors.is_empty()
            && worker.documented_breaks.is_empty()
            && worker.client_work.is_empty()
            && worker.agreed_cadences.is_empty()
            && worker.caseload.is_empty();
        let workers = WorkerColumns {
            ids: Identifiers::Text(Texts::of([worker.id.as_str()])),
            role: words(std::iter::once(&worker.role)),
            started_on: Column::new(&started, None),
            weekly_minutes: Some(Column::new(
                &weekly,
                Some(Bits::of([worker.weekly_minutes.is_some()])),
            )),
            in_multidisciplinary_team: Some(Flags::new(
                Bits::of([in_team.unwrap_or(false)]),
                Some(Bits::of([in_team.is_some()])),
            )),
            besides: (!plain).then(|| Bits::of([true])),
            more: None,
        };
        let mut seen = std::collections::BTreeSet::new();
        let twice: Vec<bool> = meetings().map(|one| !seen.insert(&one.id)).collect();
        let ids: Vec<&str> = meetings().map(|one| one.id.as_str()).collect();
        let meeting_columns = MeetingColumns {
            of: all_rows(days.len()),
            ids: self
                .named
                .then(|| Identifiers::Text(Texts::of(ids.iter().copied()))),
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
        let absences = || worker.absences.iter();
        let starts: Vec<i32> = absences().map(|one| day_number(one.starts_on)).collect();
        let ends: Vec<i32> = absences()
            .map(|one| one.ends_on.map_or(0, day_number))
            .collect();
        let has_end = Bits::of(absences().map(|one| one.ends_on.is_some()));
        let absence_columns = AbsenceColumns {
            of: all_rows(starts.len()),
            kind: words(absences().map(|one| one.kind)),
            starts_on: Column::new(&starts, None),
            ends_on: Some(Column::new(&ends, Some(has_end))),
            more: None,
        };
        let absences = (!starts.is_empty()).then_some(&absence_columns);
        rules
            .status_columns(&workers, &meeting_columns, absences, as_of, self)
            .unwrap()
    }
}

impl SupervisionRecords for Frame<'_> {
    fn besides(&mut self, _row: usize, worker: &mut SupervisedWorker) -> Result<(), CareError> {
        let known = self.worker.clone();
        worker.line_manager = known.line_manager;
        worker.peer_support_since = known.peer_support_since;
        worker.supervisors = known.supervisors;
        worker.documented_breaks = known.documented_breaks;
        worker.client_work = known.client_work;
        worker.agreed_cadences = known.agreed_cadences;
        worker.caseload = known.caseload;
        Ok(())
    }

    fn worker(&mut self, _row: usize) -> Result<SupervisedWorker, CareError> {
        self.asked += 1;
        Ok(self.worker.clone())
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

proptest! {
    #[test]
    fn columns_stand_where_records_do(
        worker in worker(),
        change in change(),
        role in any::<prop::sample::Index>(),
        as_of in 0_u64..500,
    ) {
        let (rules, role) = role.get(&ROLES);
        let worker = changed(&worker, role, &change);
        let as_of = day(as_of);
        let mut frame = Frame { worker: &worker, named: change.named, asked: 0 };
        let columns = frame.stand(rules, as_of);
        match rules.status(&worker, as_of) {
            Err(error) => {
                prop_assert_eq!(&columns.rejected[0].error, &error);
                prop_assert!(columns.state.is_empty());
            }
            Ok(status) => {
                prop_assert!(columns.rejected.is_empty(), "{:?}", columns.rejected);
                prop_assert_eq!(columns.state.len(), status.requirements.len());
                for (at, one) in status.requirements.iter().enumerate() {
                    let states = StatusColumns::states();
                    let kinds = StatusColumns::kinds();
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
            }
        }
        // With identifiers, and nothing unsound, no record is asked for.
        if change.named && change.fault == 0 {
            prop_assert_eq!(frame.asked, 0);
        }
    }
}
