//! Many workers by columns: the question of [`status`](super::SupervisionRules::status), asked of
//! whole frames.
//!
//! Meetings and absences are read and checked from the columns alone, and judged by the functions
//! that judge records. A worker of whom more is recorded, or something unsound, is asked for as a
//! record; a property holds the answers equal.

use chrono::NaiveDate;

use super::case::{Case, Desk, LONGEST_MINUTES, MOST_ENTRIES, MOST_PRESENT, Meeting, problems};
use super::credit::Counted;
use super::facts::{SupervisedWorker, SupervisionState, WorkerAbsence};
use super::policy::{AbsenceKind, Cadence, RoleSupervision, SupervisionKind, SupervisionSetting};
use super::reason::Said;
use super::status::{Stand, rule, stand};
use super::{RequirementState, SupervisionReason, SupervisionStatus};
use crate::decision::columns::{
    Bits, CodeSets, Column, Days, Flags, Identifiers, RowsOf, Texts, Words, day_number, day_of,
    place_in, place_of, recorded_twice, repeated_rows, values, words_for,
};
use crate::decision::{CareError, Rejected};
use crate::people::SupervisionFormat;

/// Workers by columns. Days are numbered from 1 January 1970.
#[derive(Debug, Clone)]
pub struct WorkerColumns<'a> {
    /// The identifiers.
    pub ids: Identifiers<'a>,
    /// The role.
    pub role: Words<'a>,
    /// The day each started in it.
    pub started_on: Column<'a, i32>,
    /// The working week that was agreed, in minutes.
    pub weekly_minutes: Option<Column<'a, i64>>,
    /// Whether each is in a multidisciplinary team.
    pub in_multidisciplinary_team: Option<Flags<'a>>,
    /// Workers of whom more is recorded than these columns and their meetings and absences say.
    pub besides: Option<Bits<'a>>,
    /// Workers who cannot be read without their record.
    pub more: Option<Bits<'a>>,
}

/// Meetings of supervision by columns.
#[derive(Debug, Clone)]
pub struct MeetingColumns<'a> {
    /// Which belong to which worker.
    pub of: RowsOf<'a>,
    /// The identifiers, where they are texts.
    pub ids: Option<Texts<'a>>,
    /// The days.
    pub on: Column<'a, i32>,
    /// Minutes.
    pub minutes: Column<'a, i64>,
    /// The kind.
    pub kind: Words<'a>,
    /// The form.
    pub format: Words<'a>,
    /// Alone or with others.
    pub setting: Words<'a>,
    /// Whether each was held.
    pub state: Words<'a>,
    /// The supervisor.
    pub supervisor: Option<Words<'a>>,
    /// How many supervisees were present.
    pub supervisees_present: Option<Column<'a, i64>>,
    /// Nobody had arranged it beforehand.
    pub ad_hoc: Option<Flags<'a>>,
    /// The time was protected from other duties.
    pub time_protected: Option<Flags<'a>>,
    /// Meetings that cannot be read without their record.
    pub more: Option<Bits<'a>>,
}

/// Times in which workers are away, by columns.
#[derive(Debug, Clone)]
pub struct AbsenceColumns<'a> {
    /// Which belong to which worker.
    pub of: RowsOf<'a>,
    /// Why.
    pub kind: Words<'a>,
    /// The first day.
    pub starts_on: Column<'a, i32>,
    /// The last day, once it is known.
    pub ends_on: Option<Column<'a, i32>>,
    /// Absences that cannot be read without their record.
    pub more: Option<Bits<'a>>,
}

/// Gives what only records hold of workers.
pub trait SupervisionRecords {
    /// Adds to a worker what is recorded besides meetings and absences.
    ///
    /// # Errors
    /// It cannot be read.
    fn besides(&mut self, row: usize, worker: &mut SupervisedWorker) -> Result<(), CareError>;

    /// A worker as a record.
    ///
    /// # Errors
    /// The row cannot be read.
    fn worker(&mut self, row: usize) -> Result<SupervisedWorker, CareError>;
}

/// The statuses by columns: one entry for each requirement of each worker who was decided, in the
/// order of the workers, and for each of them in the order of the requirements' names.
#[derive(Debug, Default)]
pub struct StatusColumns {
    /// The row of the worker.
    pub worker: Vec<u32>,
    /// The requirement: the place of its name in `requirements`.
    pub requirement: Vec<u32>,
    /// The kind of supervision: the place of the word in [`StatusColumns::kinds`].
    pub kind: Vec<u32>,
    /// Where it stands: the place of the word in [`StatusColumns::states`].
    pub state: Vec<u32>,
    /// The last day in time for what is owed next.
    pub due_on: Vec<Option<i32>>,
    /// The day on which it lapses when nothing more is held.
    pub lapses_on: Vec<Option<i32>>,
    /// The first day on which it was overdue.
    pub overdue_since: Vec<Option<i32>>,
    /// The day of the last meeting that counts.
    pub last_held_on: Vec<Option<i32>>,
    /// The day of the next meeting that is arranged.
    pub next_planned_on: Vec<Option<i32>>,
    /// Minutes owed in the period that runs.
    pub minutes_owed: Vec<u32>,
    /// Minutes credited in it, rounded down.
    pub minutes_credited: Vec<u32>,
    /// Minutes still lacking in it.
    pub minutes_short: Vec<u32>,
    /// How many meetings of this kind do not count.
    pub not_counted: Vec<u32>,
    /// The place of each entry's reasons in `reason_sets`.
    pub reasons: Vec<u32>,
    /// The names of the requirements.
    pub requirements: Vec<String>,
    /// Codes of reasons, parted by spaces, the deciding one first.
    pub reason_sets: Vec<String>,
    /// Workers who could not be decided, and what to put right.
    pub rejected: Vec<Rejected>,
}

impl StatusColumns {
    /// The words for where a requirement stands.
    #[must_use]
    pub fn states() -> Vec<String> {
        words_for(RequirementState::ALL)
    }

    /// The words for kinds of supervision.
    #[must_use]
    pub fn kinds() -> Vec<String> {
        words_for(SupervisionKind::ALL)
    }
}

/// Decides where the supervision of each of these workers stands.
pub(super) fn status_columns(
    desk: &Desk<'_>,
    workers: &WorkerColumns<'_>,
    meetings: &MeetingColumns<'_>,
    absences: Option<&AbsenceColumns<'_>>,
    records: &mut dyn SupervisionRecords,
) -> StatusColumns {
    let mut plain = Plain::new(desk, workers, meetings, absences);
    let mut answer = Answer::default();
    let mut twice = repeated_rows(&workers.ids).into_iter().peekable();
    for row in 0..workers.ids.len() {
        let found = if twice.next_if_eq(&row).is_some() {
            Err(recorded_twice(&workers.ids.text(row)))
        } else if plain.decide(row, records, &mut answer) {
            continue;
        } else {
            let worker = records.worker(row);
            worker.and_then(|worker| answer.add_record(row, desk, &worker))
        };
        if let Err(error) = found {
            answer.out.rejected.push(Rejected {
                position: u64::try_from(row).unwrap_or(u64::MAX),
                record: workers.ids.text(row).into_owned(),
                error,
            });
        }
    }
    answer.out.reason_sets = answer.sets.texts();
    answer.out
}

/// The answer in the making.
#[derive(Default)]
struct Answer {
    out: StatusColumns,
    sets: CodeSets,
}

/// What is said of one requirement, however it was found.
struct Entry<'a> {
    requirement: &'a str,
    kind: SupervisionKind,
    state: RequirementState,
    days: [Option<NaiveDate>; 5],
    minutes: [u32; 3],
    not_counted: usize,
    codes: &'a [&'static str],
}

impl Answer {
    fn add_record(
        &mut self,
        row: usize,
        desk: &Desk<'_>,
        worker: &SupervisedWorker,
    ) -> Result<(), CareError> {
        let status = super::status::status(&Case::open(desk, worker)?);
        self.add_status(row, &status);
        Ok(())
    }

    fn add_status(&mut self, row: usize, status: &SupervisionStatus) {
        for one in &status.requirements {
            let codes = one.reasons.iter().map(SupervisionReason::stable_code);
            let codes: Vec<&'static str> = codes.collect();
            self.push(
                row,
                &Entry {
                    requirement: &one.requirement,
                    kind: one.kind,
                    state: one.state,
                    days: [
                        one.due_on,
                        one.lapses_on,
                        one.overdue_since,
                        one.last_held_on,
                        one.next_planned_on,
                    ],
                    minutes: [one.minutes_owed, one.minutes_credited, one.minutes_short],
                    not_counted: one.not_counted.len(),
                    codes: &codes,
                },
            );
        }
    }

    fn add_stand(
        &mut self,
        row: usize,
        name: &str,
        kind: SupervisionKind,
        one: &Stand<'_>,
        not_counted: usize,
    ) {
        let Said::Codes(codes) = &one.said else {
            return;
        };
        self.push(
            row,
            &Entry {
                requirement: name,
                kind,
                state: one.state,
                days: [
                    one.due_on,
                    one.lapses_on,
                    one.overdue_since,
                    one.last_held_on,
                    one.planned.map(|meeting| meeting.on),
                ],
                minutes: [one.minutes.owed, one.minutes.credited, one.minutes.short],
                not_counted,
                codes,
            },
        );
    }

    fn push(&mut self, row: usize, entry: &Entry<'_>) {
        let name = place_in(&mut self.out.requirements, entry.requirement);
        let out = &mut self.out;
        out.worker.push(u32::try_from(row).unwrap_or(u32::MAX));
        out.requirement.push(name);
        out.kind.push(place_of(SupervisionKind::ALL, &entry.kind));
        out.state
            .push(place_of(RequirementState::ALL, &entry.state));
        let [
            due_on,
            lapses_on,
            overdue_since,
            last_held_on,
            next_planned_on,
        ] = entry.days.map(|day| day.map(day_number));
        out.due_on.push(due_on);
        out.lapses_on.push(lapses_on);
        out.overdue_since.push(overdue_since);
        out.last_held_on.push(last_held_on);
        out.next_planned_on.push(next_planned_on);
        let [owed, credited, short] = entry.minutes;
        out.minutes_owed.push(owed);
        out.minutes_credited.push(credited);
        out.minutes_short.push(short);
        let not_counted = u32::try_from(entry.not_counted).unwrap_or(u32::MAX);
        out.not_counted.push(not_counted);
        out.reasons.push(self.sets.place_of(entry.codes));
    }
}

/// Reads workers from columns.
struct Plain<'a> {
    desk: &'a Desk<'a>,
    workers: &'a WorkerColumns<'a>,
    meetings: &'a MeetingColumns<'a>,
    absences: Option<&'a AbsenceColumns<'a>>,
    roles: Vec<Option<&'a RoleSupervision>>,
    kinds: Vec<Option<SupervisionKind>>,
    formats: Vec<Option<SupervisionFormat>>,
    settings: Vec<Option<SupervisionSetting>>,
    states: Vec<Option<SupervisionState>>,
    absence_kinds: Vec<Option<AbsenceKind>>,
    meeting_days: Days,
    absence_days: Days,
    /// Used again from one worker to the next.
    worker: SupervisedWorker,
    held: Vec<Meeting<'a>>,
    others: Vec<Meeting<'a>>,
}

impl<'a> Plain<'a> {
    fn new(
        desk: &'a Desk<'a>,
        workers: &'a WorkerColumns<'a>,
        meetings: &'a MeetingColumns<'a>,
        absences: Option<&'a AbsenceColumns<'a>>,
    ) -> Self {
        let roles = workers.role.words.iter();
        Self {
            desk,
            workers,
            meetings,
            absences,
            roles: roles.map(|role| desk.policy.roles.get(role)).collect(),
            kinds: values(&meetings.kind),
            formats: values(&meetings.format),
            settings: values(&meetings.setting),
            states: values(&meetings.state),
            absence_kinds: absences.map_or_else(Vec::new, |absences| values(&absences.kind)),
            meeting_days: Days::of(&meetings.on),
            absence_days: absences.map_or_else(Days::default, |one| Days::of(&one.starts_on)),
            worker: SupervisedWorker::new("", "", desk.as_of),
            held: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Decides a row; false when a record is needed.
    fn decide(
        &mut self,
        row: usize,
        records: &mut dyn SupervisionRecords,
        answer: &mut Answer,
    ) -> bool {
        let Some(role) = self.fill(row, records) else {
            return false;
        };
        if self.read_absences(row).is_none() || self.read_meetings(row).is_none() {
            return false;
        }
        let case = Case::by_columns(self.desk, &self.worker, role, &self.held, &self.others);
        let nothing = Cadence::default();
        for (name, requirement) in &role.requirements {
            let rule = rule(&case, name, requirement, &nothing);
            let counted = Counted::of(&case, requirement, rule.cadence);
            let stand = stand(&rule, &counted);
            answer.add_stand(
                row,
                name,
                requirement.kind,
                &stand,
                counted.not_counted.len(),
            );
        }
        true
    }

    /// Fills in what is recorded of a worker besides meetings and absences; `None` when a record
    /// is needed.
    fn fill(
        &mut self,
        row: usize,
        records: &mut dyn SupervisionRecords,
    ) -> Option<&'a RoleSupervision> {
        let columns = self.workers;
        let has = |bits: &Option<Bits<'_>>| bits.as_ref().is_some_and(|bits| bits.get(row));
        if has(&columns.more) || !columns.ids.is_present(row) {
            return None;
        }
        let role = self.roles.get(columns.role.key(row)?).copied().flatten()?;
        let worker = &mut self.worker;
        worker.started_on = day_of(columns.started_on.get(row)?)?;
        let minutes = columns.weekly_minutes.as_ref();
        worker.weekly_minutes = match minutes.and_then(|minutes| minutes.get(row)) {
            Some(minutes) => Some(u32::try_from(minutes).ok().filter(|minutes| *minutes > 0)?),
            None => None,
        };
        let in_team = columns.in_multidisciplinary_team.as_ref();
        worker.in_multidisciplinary_team = in_team.and_then(|in_team| in_team.given(row));
        clear_besides(worker);
        if has(&columns.besides) {
            worker.id = columns.ids.text(row).into_owned();
            columns.role.get(row)?.clone_into(&mut worker.role);
            records.besides(row, worker).ok()?;
            if !problems(self.desk, worker).is_empty() {
                return None;
            }
        }
        Some(role)
    }

    fn read_absences(&mut self, row: usize) -> Option<()> {
        self.worker.absences.clear();
        let Some(columns) = self.absences else {
            return Some(());
        };
        if columns.of.count(row) > MOST_ENTRIES {
            return None;
        }
        for at in columns.of.each(row) {
            if columns.more.as_ref().is_some_and(|more| more.get(at)) {
                return None;
            }
            let starts_on = self.absence_days.day(columns.starts_on.get(at)?)?;
            let ends_on = columns.ends_on.as_ref().and_then(|ends| ends.get(at));
            let ends_on = match ends_on {
                Some(day) => {
                    let ends_on = self.absence_days.day(day);
                    Some(ends_on.filter(|ends_on| starts_on <= *ends_on)?)
                }
                None => None,
            };
            let kind = columns.kind.key(at)?;
            self.worker.absences.push(WorkerAbsence {
                kind: self.absence_kinds.get(kind).copied().flatten()?,
                starts_on,
                ends_on,
            });
        }
        Some(())
    }

    /// Reads the meetings of a worker, those held the earliest first.
    fn read_meetings(&mut self, row: usize) -> Option<()> {
        self.held.clear();
        self.others.clear();
        if self.meetings.of.count(row) > MOST_ENTRIES {
            return None;
        }
        for at in self.meetings.of.each(row) {
            let meeting = self.meeting(at, row)?;
            if meeting.is_held_by(self.desk.as_of) {
                self.held.push(meeting);
            } else {
                self.others.push(meeting);
            }
        }
        let in_order =
            |a: &Meeting<'_>, b: &Meeting<'_>| a.on < b.on || (a.on == b.on && a.id <= b.id);
        if !self.held.is_sorted_by(in_order) {
            self.held
                .sort_unstable_by_key(|meeting| (meeting.on, meeting.id));
        }
        // Only identifiers tell meetings of one day apart. It matters for those that were not held,
        // and for which supervisor came last; without them, records are asked.
        let days_differ = || self.held.is_sorted_by(|a, b| a.on < b.on);
        let apart = self.meetings.ids.is_some()
            || (self.others.len() < 2 && (self.worker.supervisors.is_empty() || days_differ()));
        apart.then_some(())
    }

    #[inline]
    fn meeting(&self, at: usize, worker: usize) -> Option<Meeting<'a>> {
        let columns = self.meetings;
        if columns.more.as_ref().is_some_and(|more| more.get(at)) {
            return None;
        }
        let minutes = u32::try_from(columns.minutes.get(at)?).ok()?;
        if !(1..=LONGEST_MINUTES).contains(&minutes) {
            return None;
        }
        let present = columns.supervisees_present.as_ref();
        let present = match present.and_then(|present| present.get(at)) {
            Some(present) => Some(u32::try_from(present).ok()?),
            None => None,
        };
        if present.is_some_and(|present| !(1..=MOST_PRESENT).contains(&present)) {
            return None;
        }
        let supervisor = columns.supervisor.as_ref().and_then(|who| who.get(at));
        if supervisor.is_some_and(|supervisor| self.workers.ids.is(worker, supervisor)) {
            return None;
        }
        let says = |flags: &Option<Flags<'_>>| flags.as_ref().is_some_and(|flags| flags.get(at));
        Some(Meeting {
            id: columns.ids.as_ref().map_or("", |ids| ids.get(at)),
            on: self.meeting_days.day(columns.on.get(at)?)?,
            minutes,
            kind: self.kinds.get(columns.kind.key(at)?).copied().flatten()?,
            format: self
                .formats
                .get(columns.format.key(at)?)
                .copied()
                .flatten()?,
            setting: self
                .settings
                .get(columns.setting.key(at)?)
                .copied()
                .flatten()?,
            state: self.states.get(columns.state.key(at)?).copied().flatten()?,
            supervisor,
            supervisees_present: present,
            ad_hoc: says(&columns.ad_hoc),
            time_protected: says(&columns.time_protected),
            record: None,
        })
    }
}

/// Forgets what was recorded of the worker before.
fn clear_besides(worker: &mut SupervisedWorker) {
    worker.line_manager = None;
    worker.peer_support_since = None;
    worker.caseload.clear();
    worker.client_work.clear();
    worker.supervisors.clear();
    worker.documented_breaks.clear();
    worker.agreed_cadences.clear();
    worker.reviews.clear();
    worker.safety_statements.clear();
}
