//! Episodes by columns stand where the records say, whatever is recorded of them.

#[allow(dead_code, reason = "its other half is for the laws")]
mod generate;

use std::borrow::Cow;

use carewright::decision::CareError;
use carewright::decision::columns::{Bits, Column, Identifiers, RowsOf, Texts, Words, day_number};
use carewright::people::RecordedRisk;
use carewright::session_limits::{
    Appointment, AppointmentColumns, AppointmentKind, Attendance, Episode, EpisodeColumns,
    EpisodeRecords, Extension, ExtensionDecision, ExtensionRecorded, StandingColumns,
};
use chrono::{Days, NaiveDateTime, TimeDelta};
use generate::{Known, cancelled, first_day, known, midnight};
use proptest::prelude::*;

/// What happens to an episode before it is asked about, so that plain ones and wrong ones occur.
#[derive(Debug, Clone)]
struct Change {
    plain: bool,
    without_workers: bool,
    without_extensions: bool,
    fault: u8,
    pick: prop::sample::Index,
}

prop_compose! {
    fn change()(
        plain in prop::bool::weighted(0.7),
        without_workers in any::<bool>(),
        without_extensions in any::<bool>(),
        fault in prop_oneof![4 => Just(0_u8), 3 => 1_u8..10],
        pick in any::<prop::sample::Index>(),
    ) -> Change {
        Change { plain, without_workers, without_extensions, fault, pick }
    }
}

fn changed(known: &Known, change: &Change) -> Known {
    known.with(|episode| {
        if change.plain {
            episode.exit_plan = None;
            episode.steps_taken.clear();
            episode.previous_episode_ended_on = None;
            for appointment in &mut episode.appointments {
                appointment.waiver = None;
                appointment.rebooked_at = None;
            }
        }
        if change.without_workers {
            episode.workers.clear();
        }
        if change.without_extensions {
            episode.extensions.clear();
        }
        fault(episode, change);
    })
}

fn fault(episode: &mut Episode, change: &Change) {
    let before_start = episode.started_on.checked_sub_days(Days::new(1)).unwrap();
    match change.fault {
        1 => episode.line = "unheard_of".to_owned(),
        2 => episode.ended_on = Some(before_start),
        3 => episode.ended_on = Some(episode.started_on),
        4 => episode.started_on = before_start - Days::new(4_000),
        _ if episode.appointments.is_empty() => {}
        more => {
            let place = change.pick.index(episode.appointments.len());
            let appointment = &mut episode.appointments[place];
            match more {
                5 => appointment.starts -= TimeDelta::days(300),
                6 => appointment.cancelled_at = None,
                7 => appointment.cancelled_at = Some(appointment.starts),
                8 => appointment.contact_minutes = Some(1_441),
                9 => {
                    let mut again = appointment.clone();
                    again.id.push('x');
                    again.starts += TimeDelta::minutes(20);
                    episode.appointments.push(again);
                }
                _ => {}
            }
        }
    }
}

/// The columns of one episode, each with a single entry or one an appointment.
struct Frame<'a> {
    known: &'a Known,
    started: [i32; 1],
    ended: [i32; 1],
    age: [i64; 1],
    starts: Vec<i64>,
    minutes: Vec<i64>,
    cancelled: Vec<i64>,
    asked: usize,
}

fn microseconds(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp_micros()
}

fn word<T: serde::Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap();
    value.as_str().unwrap().to_owned()
}

fn words(of: impl Iterator<Item = String>) -> Words<'static> {
    let words: Vec<String> = of.collect();
    let keys = (0..words.len() as u32).collect();
    Words {
        words,
        keys: Cow::Owned(keys),
        present: None,
    }
}

fn column<'a, T: Copy>(values: &'a [T], present: impl Iterator<Item = bool>) -> Column<'a, T> {
    Column::new(values, Some(Bits::of(present)))
}

impl<'a> Frame<'a> {
    fn of(known: &'a Known) -> Self {
        let episode = &known.episode;
        let each = |read: fn(&Appointment) -> i64| episode.appointments.iter().map(read).collect();
        Self {
            known,
            started: [day_number(episode.started_on)],
            ended: [episode.ended_on.map_or(0, day_number)],
            age: [episode.age_years.map_or(0, i64::from)],
            starts: each(|one| microseconds(one.starts)),
            minutes: each(|one| one.contact_minutes.map_or(0, i64::from)),
            cancelled: each(|one| one.cancelled_at.map_or(0, microseconds)),
            asked: 0,
        }
    }

    fn stand(&mut self) -> StandingColumns {
        let (known, episode) = (self.known, &self.known.episode);
        let (started, ended, age) = (self.started, self.ended, self.age);
        let (starts, minutes, cancelled) = (
            self.starts.clone(),
            self.minutes.clone(),
            self.cancelled.clone(),
        );
        let appointments = || episode.appointments.iter();
        let more = episode.exit_plan.is_some()
            || !episode.steps_taken.is_empty()
            || episode.previous_episode_ended_on.is_some()
            || (!episode.extensions.is_empty() && !episode.workers.is_empty());
        let area = episode.residence_area.clone();
        let episodes = EpisodeColumns {
            ids: Identifiers::Text(Texts::of([episode.id.as_str()])),
            line: words([episode.line.clone()].into_iter()),
            started_on: Column::new(&started, None),
            ended_on: Some(column(&ended, [episode.ended_on.is_some()].into_iter())),
            risk: Some(words([word(&episode.risk)].into_iter())),
            age_years: Some(column(&age, [episode.age_years.is_some()].into_iter())),
            residence_area: Some(Words {
                present: Some(Bits::of([area.is_some()])),
                ..words([area.unwrap_or_default()].into_iter())
            }),
            more: Some(Bits::of([more])),
            extended: Some(Bits::of([!episode.extensions.is_empty()])),
        };
        // The rows lie the other way round, so that their order has to be looked up.
        let count = starts.len() as u32;
        let backwards = |mut values: Vec<i64>| {
            values.reverse();
            values
        };
        let (starts, minutes, cancelled) =
            (backwards(starts), backwards(minutes), backwards(cancelled));
        let rows = AppointmentColumns {
            of: RowsOf {
                begins: Cow::Owned(vec![0, count]),
                order: Some(Cow::Owned((0..count).rev().collect())),
            },
            kind: Some(words(appointments().rev().map(|one| word(&one.kind)))),
            starts: Column::new(&starts, None),
            attendance: words(appointments().rev().map(|one| word(&one.attendance))),
            contact_minutes: Some(column(
                &minutes,
                appointments()
                    .rev()
                    .map(|one| one.contact_minutes.is_some()),
            )),
            cancelled_at: Some(column(
                &cancelled,
                appointments().rev().map(|one| one.cancelled_at.is_some()),
            )),
            more: Some(Bits::of(
                appointments()
                    .rev()
                    .map(|one| one.waiver.is_some() || one.rebooked_at.is_some()),
            )),
        };
        known
            .limits()
            .standing_columns(&episodes, &rows, known.as_of, self)
    }
}

impl EpisodeRecords for Frame<'_> {
    fn episode(&mut self, _row: usize) -> Result<Episode, CareError> {
        self.asked += 1;
        Ok(self.known.episode.clone())
    }

    fn extensions(&mut self, _row: usize) -> Result<Vec<Extension>, CareError> {
        Ok(self.known.episode.extensions.clone())
    }
}

fn named(words: &[String], place: u32) -> &str {
    &words[place as usize]
}

/// That an episode by columns stands where its record does: the codes of what is said, none where
/// it could not be decided, and how often the record was asked for.
fn stands_alike(known: &Known) -> Result<(String, usize), TestCaseError> {
    let mut frame = Frame::of(known);
    let columns = frame.stand();
    let record = known.limits().standing(&known.episode, known.as_of);
    let record = match record {
        Ok(record) => record,
        Err(error) => {
            prop_assert_eq!(&columns.decided, &[false]);
            prop_assert_eq!(&columns.rejected[0].error, &error);
            return Ok((String::new(), frame.asked));
        }
    };
    prop_assert_eq!(&columns.decided, &[true]);
    let state = &StandingColumns::states()[columns.state[0] as usize];
    prop_assert_eq!(state, &word(&record.state));
    let unit = &StandingColumns::units()[columns.unit[0] as usize];
    prop_assert_eq!(unit, &word(&record.unit));
    prop_assert_eq!(columns.limit[0], record.limit);
    prop_assert_eq!(columns.authorised_extra[0], record.authorised_extra);
    prop_assert_eq!(columns.used[0], record.used);
    prop_assert_eq!(columns.remaining[0], record.remaining);
    prop_assert_eq!(columns.planned[0], record.planned);
    prop_assert_eq!(columns.contact_minutes[0], record.contact_minutes);
    prop_assert_eq!(columns.paid_minutes[0], record.paid_minutes);
    prop_assert_eq!(columns.charged_pence[0], record.charged_pence);
    let step = record.next_steps.first();
    let kind = step.map_or(String::new(), |step| word(&step.kind));
    prop_assert_eq!(named(&columns.steps, columns.next_step[0]), kind);
    let by = step.map_or("", |step| step.by_role.as_str());
    prop_assert_eq!(named(&columns.roles, columns.next_step_by[0]), by);
    let mut codes: Vec<&str> = Vec::new();
    for reason in &record.reasons {
        if !codes.contains(&reason.stable_code()) {
            codes.push(reason.stable_code());
        }
    }
    let said = named(&columns.reason_sets, columns.reasons[0]);
    prop_assert_eq!(said, codes.join(" "));
    Ok((said.to_owned(), frame.asked))
}

proptest! {
    #[test]
    fn an_episode_by_columns_stands_where_its_record_does(known in known(), change in change()) {
        stands_alike(&changed(&known, &change))?;
    }

    #[test]
    fn a_plain_episode_needs_no_record(known in known(), change in change()) {
        let plain = Change { plain: true, without_workers: true, fault: 0, ..change };
        let known = changed(&known, &plain);
        let mut frame = Frame::of(&known);
        let columns = frame.stand();
        prop_assert_eq!(&columns.decided, &[true]);
        prop_assert_eq!(frame.asked, 0);
    }
}

/// An episode of which nothing is recorded but its appointments.
fn with_appointments(service: usize, line: &str, appointments: Vec<Appointment>) -> Known {
    let episode = Episode {
        id: "E-1".to_owned(),
        line: line.to_owned(),
        started_on: first_day(),
        ended_on: None,
        previous_episode_ended_on: None,
        age_years: None,
        residence_area: None,
        risk: RecordedRisk::NotHigh,
        workers: Vec::new(),
        session_every_days: None,
        appointments,
        extensions: Vec::new(),
        exit_plan: None,
        steps_taken: Vec::new(),
    };
    Known {
        service,
        episode,
        as_of: first_day() + Days::new(60),
    }
}

/// A session so many hours after the first moment of the first day.
fn session(id: String, hours: i64, attendance: Attendance) -> Appointment {
    let starts = midnight(first_day()) + TimeDelta::hours(hours);
    Appointment {
        id,
        kind: AppointmentKind::Session,
        starts,
        attendance,
        contact_minutes: Some(50),
        mode: None,
        cancelled_at: cancelled(attendance).then_some(starts),
        rebooked_at: None,
        waiver: None,
    }
}

#[test]
fn an_episode_in_a_frame_holds_as_many_appointments_as_a_record_and_no_more() {
    for count in [10_000, 10_001] {
        let each = (0..count).map(|hour| session(hour.to_string(), hour, Attendance::Attended));
        let known = with_appointments(0, "group", each.collect());
        let (said, _) = stands_alike(&known).unwrap();
        assert_eq!(said.is_empty(), count > 10_000, "{said}");
    }
}

#[test]
fn appointments_at_one_time_are_counted_in_the_order_of_their_identifiers() {
    // Two missed with nothing between call for a step. As the rows lie, the cancelled one is between.
    let appointments = vec![
        session("b".to_owned(), 34, Attendance::DidNotAttend),
        session("a".to_owned(), 34, Attendance::CancelledByService),
        session("c".to_owned(), 58, Attendance::DidNotAttend),
    ];
    let known = with_appointments(2, "advocacy", appointments);
    let (said, _) = stands_alike(&known).unwrap();
    assert!(said.contains("missed_appointments"), "{said}");
}

#[test]
fn an_extension_comes_after_the_fact_of_the_sessions_before_its_day_alone() {
    let day = 20;
    // The ninth of eight sessions: in the last hour before the day, and in its first moment.
    for (last, is_late) in [(day * 24 - 1, true), (day * 24, false)] {
        let hours = (0..8).map(|number| number * 24 + 10).chain([last]);
        let each = hours.map(|hours| session(hours.to_string(), hours, Attendance::Attended));
        let mut known = with_appointments(0, "group", each.collect());
        let on = first_day() + Days::new(20);
        known.episode.extensions = vec![Extension {
            id: "X-1".to_owned(),
            requested_on: on,
            amount: 1,
            decision: ExtensionDecision::Authorised,
            decided_on: Some(on),
            authoriser: Some("W-1".to_owned()),
            authoriser_role: Some("coordinator".to_owned()),
            expires_on: None,
            recorded: ExtensionRecorded::default(),
        }];
        let (said, asked) = stands_alike(&known).unwrap();
        assert_eq!(said.contains("extension_after_the_fact"), is_late, "{said}");
        assert_eq!(asked, 0);
    }
}
