//! Many workers as frames: the workers, their meetings of supervision, and what else is recorded.

use arrow_array::Int64Array;
use carewright::decision::Rejected;
use carewright::decision::columns::{Bits, Identifiers, Words};
use carewright::supervision::{
    AbsenceColumns, AgreedCadence, ClientWork, DocumentedBreak, MeetingColumns, SafetyStatement,
    StatusColumns, SupervisedWorker, Supervision, SupervisionRecords, SupervisionRules, Supervisor,
    SupportedPerson, WorkerAbsence, WorkerColumns,
};
use carewright::{CareError, Problem};
use chrono::NaiveDate;

use super::Answered;
use super::answers::{ArrowFrame, Columns, days_given, numbers, rejected, rows_of, words};
use super::capsule::Given;
use super::columns::{
    Faults, OwnedDays, OwnedFlags, OwnedIds, bits_of, doubtful_ids, flags_given, mark_recorded,
    mark_rows, numbers_given, numbers_needed, numbers_of, words as words_of, words_given,
};
use super::events::{Events, read_all, strays};
use super::grouping::{Grouped, Index};
use super::parts::Parts;
use super::rows::{Fallback, Rows, names_of};
use super::table::Table;

/// What may be recorded of workers in frames of its own, with a column `worker`.
pub struct WorkerFrames {
    pub absences: Option<Given>,
    pub supervisors: Option<Given>,
    pub caseload: Option<Given>,
    pub client_work: Option<Given>,
    pub documented_breaks: Option<Given>,
    pub agreed_cadences: Option<Given>,
    pub safety_statements: Option<Given>,
}

pub fn status(
    rules: &SupervisionRules,
    workers: Given,
    supervisions: Given,
    as_of: NaiveDate,
    mut frames: WorkerFrames,
) -> Result<Answered, CareError> {
    let worker_table = Table::take("workers", workers)?;
    let meeting_table = Table::take("supervisions", supervisions)?;
    let workers = Workers::read(&worker_table)?;
    let ids = workers.ids.identifiers();
    let meetings = Meetings::read(&meeting_table, &ids)?;
    let absences = Absences::take(&ids, frames.absences.take())?;
    let others = Others::take(frames, &ids)?;
    let mut unread = worker_table.unread();
    unread.extend(meeting_table.unread());
    let (id, role) = (worker_table.needed("id")?, worker_table.needed("role")?);
    let frames = Frames {
        workers,
        meetings,
        absences,
        others,
    };
    let answer = frames.status(rules, as_of)?;
    let rejects = rejected(&answer.rejected);
    Ok((decided(answer, &id, &role), rejects, unread))
}

/// The columns of a frame of workers.
struct Workers {
    ids: OwnedIds,
    role: Words<'static>,
    started_on: OwnedDays,
    weekly_minutes: Option<Int64Array>,
    in_multidisciplinary_team: Option<OwnedFlags>,
    /// Workers with a line manager or time in peer support.
    besides: Vec<bool>,
    /// Workers who are read as records.
    more: Vec<bool>,
    records: Rows,
    faults: Faults,
}

/// Fields that core reads as columns.
const PLAIN_WORKER: [&str; 5] = [
    "id",
    "role",
    "started_on",
    "weekly_minutes",
    "in_multidisciplinary_team",
];

/// Fields that are added to what the columns say.
const BESIDES: [&str; 2] = ["line_manager", "peer_support_since"];

impl Workers {
    fn read(table: &Table) -> Result<Self, CareError> {
        let names = names_of::<SupervisedWorker>(&[]);
        let mut faults = Faults::new();
        let ids = OwnedIds::of(table, "id")?;
        let started_on = OwnedDays::needed(table, "started_on", &mut faults)?;
        let mut besides = vec![false; table.rows()];
        let mut more = besides.clone();
        for name in &names {
            if PLAIN_WORKER.contains(&name.as_str()) {
                continue;
            }
            let marks = if BESIDES.contains(&name.as_str()) {
                &mut besides
            } else {
                &mut more
            };
            if let Some(column) = table.column(name)? {
                mark_recorded(marks, &column);
            }
        }
        mark_rows(&mut more, faults.keys());
        let workers = Self {
            ids,
            role: words_of(table, "role", &table.needed("role")?)?,
            started_on,
            weekly_minutes: numbers_given(table, "weekly_minutes", "whole minutes")?,
            in_multidisciplinary_team: flags_given(table, "in_multidisciplinary_team")?,
            besides,
            more,
            records: Rows::of::<SupervisedWorker>(table, &[])?,
            faults,
        };
        table.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(workers)
    }
}

/// The columns of a frame of meetings.
struct Meetings {
    owners: OwnedIds,
    grouped: Grouped,
    ids: Option<OwnedIds>,
    on: OwnedDays,
    minutes: Int64Array,
    kind: Words<'static>,
    format: Words<'static>,
    setting: Words<'static>,
    state: Words<'static>,
    supervisor: Option<Words<'static>>,
    supervisees_present: Option<Int64Array>,
    ad_hoc: Option<OwnedFlags>,
    time_protected: Option<OwnedFlags>,
    /// Meetings that records judge; empty for none.
    more: Vec<bool>,
    records: Rows,
    faults: Faults,
}

impl Meetings {
    fn read(table: &Table, workers: &Identifiers<'_>) -> Result<Self, CareError> {
        let names = names_of::<Supervision>(&[]);
        let mut faults = Faults::new();
        let owners = OwnedIds::of(table, "worker")?;
        let on = OwnedDays::needed(table, "on", &mut faults)?;
        let needed = |name: &str| words_of(table, name, &table.needed(name)?);
        let ids = table.column("id")?.map(|_| OwnedIds::of(table, "id"));
        let mut more = Vec::new();
        let doubtful = doubtful_ids(table)?;
        // What was agreed at a meeting is checked where records are.
        let actions = table.column("actions")?;
        if !doubtful.is_empty() || !faults.is_empty() || actions.is_some() {
            more.resize(table.rows(), false);
            mark_rows(&mut more, doubtful.iter().chain(faults.keys()));
        }
        if let Some(actions) = actions {
            mark_recorded(&mut more, &actions);
        }
        let grouped = Grouped::of(&Index::of(workers), &owners.identifiers());
        let meetings = Self {
            grouped,
            owners,
            ids: ids.transpose()?,
            on,
            minutes: numbers_needed(table, "minutes", "whole minutes")?,
            kind: needed("kind")?,
            format: needed("format")?,
            setting: needed("setting")?,
            state: needed("state")?,
            supervisor: words_given(table, "supervisor")?,
            supervisees_present: numbers_given(table, "supervisees_present", "whole numbers")?,
            ad_hoc: flags_given(table, "ad_hoc")?,
            time_protected: flags_given(table, "time_protected")?,
            more,
            records: Rows::of::<Supervision>(table, &[])?.or("id", Fallback::RowNumber),
            faults,
        };
        table.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(meetings)
    }

    fn columns(&self) -> MeetingColumns<'_> {
        let ids = self.ids.as_ref().map(OwnedIds::identifiers);
        MeetingColumns {
            of: self.grouped.rows_of(),
            ids: ids.and_then(Identifiers::texts),
            on: self.on.column(),
            minutes: numbers_of(&self.minutes),
            kind: self.kind.borrowed(),
            format: self.format.borrowed(),
            setting: self.setting.borrowed(),
            state: self.state.borrowed(),
            supervisor: self.supervisor.as_ref().map(Words::borrowed),
            supervisees_present: self.supervisees_present.as_ref().map(numbers_of),
            ad_hoc: self.ad_hoc.as_ref().map(OwnedFlags::flags),
            time_protected: self.time_protected.as_ref().map(OwnedFlags::flags),
            more: bits_of(&self.more),
        }
    }
}

/// The columns of a frame of absences.
struct Absences {
    owners: OwnedIds,
    grouped: Grouped,
    kind: Words<'static>,
    starts_on: OwnedDays,
    ends_on: Option<OwnedDays>,
    more: Vec<bool>,
    records: Rows,
}

impl Absences {
    fn take(workers: &Identifiers<'_>, given: Option<Given>) -> Result<Option<Self>, CareError> {
        let Some(given) = given else {
            return Ok(None);
        };
        let table = Table::take("absences", given)?;
        let names = names_of::<WorkerAbsence>(&[]);
        let mut faults = Faults::new();
        let owners = OwnedIds::of(&table, "worker")?;
        let starts_on = OwnedDays::needed(&table, "starts_on", &mut faults)?;
        let ends_on = OwnedDays::given(&table, "ends_on", &mut faults)?;
        let mut more = vec![false; table.rows()];
        mark_rows(&mut more, faults.keys());
        let absences = Self {
            grouped: Grouped::of(&Index::of(workers), &owners.identifiers()),
            owners,
            kind: words_of(&table, "kind", &table.needed("kind")?)?,
            starts_on,
            ends_on,
            more,
            records: Rows::of::<WorkerAbsence>(&table, &[])?,
        };
        table.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(Some(absences))
    }

    fn columns(&self) -> AbsenceColumns<'_> {
        AbsenceColumns {
            of: self.grouped.rows_of(),
            kind: self.kind.borrowed(),
            starts_on: self.starts_on.column(),
            ends_on: self.ends_on.as_ref().map(OwnedDays::column),
            more: bits_of(&self.more),
        }
    }
}

/// What is recorded of workers in frames of its own, and read as records.
struct Others {
    supervisors: Events<Supervisor>,
    caseload: Events<SupportedPerson>,
    client_work: Events<ClientWork>,
    documented_breaks: Events<DocumentedBreak>,
    agreed_cadences: Events<AgreedCadence>,
    safety_statements: Events<SafetyStatement>,
}

impl Others {
    fn take(frames: WorkerFrames, ids: &Identifiers<'_>) -> Result<Self, CareError> {
        let owner = "worker";
        let (work, breaks) = (frames.client_work, frames.documented_breaks);
        let (agreed, said) = (frames.agreed_cadences, frames.safety_statements);
        Ok(Self {
            supervisors: Events::take("supervisors", owner, ids, &[], frames.supervisors)?,
            caseload: Events::take("caseload", owner, ids, &[], frames.caseload)?,
            client_work: Events::take("client_work", owner, ids, &[], work)?,
            documented_breaks: Events::take("documented_breaks", owner, ids, &[], breaks)?,
            agreed_cadences: Events::take("agreed_cadences", owner, ids, &[], agreed)?,
            safety_statements: Events::take("safety_statements", owner, ids, &[], said)?,
        })
    }

    fn has(&self, row: usize) -> bool {
        self.supervisors.has(row)
            || self.caseload.has(row)
            || self.client_work.has(row)
            || self.documented_breaks.has(row)
            || self.agreed_cadences.has(row)
            || self.safety_statements.has(row)
    }

    fn add_to(&self, worker: &mut SupervisedWorker, row: usize) -> Result<(), CareError> {
        let id = worker.id.clone();
        let id = id.as_str();
        worker.supervisors.extend(self.supervisors.of(row, id)?);
        worker.caseload.extend(self.caseload.of(row, id)?);
        worker.client_work.extend(self.client_work.of(row, id)?);
        worker
            .documented_breaks
            .extend(self.documented_breaks.of(row, id)?);
        worker
            .agreed_cadences
            .extend(self.agreed_cadences.of(row, id)?);
        worker
            .safety_statements
            .extend(self.safety_statements.of(row, id)?);
        Ok(())
    }

    fn strays(&self) -> Vec<Rejected> {
        let mut strays = self.supervisors.strays();
        strays.extend(self.caseload.strays());
        strays.extend(self.client_work.strays());
        strays.extend(self.documented_breaks.strays());
        strays.extend(self.agreed_cadences.strays());
        strays.extend(self.safety_statements.strays());
        strays
    }
}

/// Everything that came in.
struct Frames {
    workers: Workers,
    meetings: Meetings,
    absences: Option<Absences>,
    others: Others,
}

impl Frames {
    fn status(
        &self,
        rules: &SupervisionRules,
        as_of: NaiveDate,
    ) -> Result<StatusColumns, CareError> {
        let workers = &self.workers;
        let ids = workers.ids.identifiers();
        let besides = (0..ids.len()).map(|row| workers.besides[row] || self.others.has(row));
        let columns = WorkerColumns {
            role: workers.role.borrowed(),
            started_on: workers.started_on.column(),
            weekly_minutes: workers.weekly_minutes.as_ref().map(numbers_of),
            in_multidisciplinary_team: workers
                .in_multidisciplinary_team
                .as_ref()
                .map(OwnedFlags::flags),
            besides: Some(Bits::of(besides)),
            more: bits_of(&workers.more),
            ids,
        };
        let meetings = self.meetings.columns();
        let absences = self.absences.as_ref().map(Absences::columns);
        let mut records = Records {
            frames: self,
            ids: &columns.ids,
        };
        let mut answer =
            rules.status_columns(&columns, &meetings, absences.as_ref(), as_of, &mut records)?;
        let owners = self.meetings.owners.identifiers();
        let stray = &self.meetings.grouped.strays;
        answer
            .rejected
            .extend(strays("supervisions", "worker", &owners, stray));
        if let Some(absences) = &self.absences {
            let owners = absences.owners.identifiers();
            let stray = &absences.grouped.strays;
            answer
                .rejected
                .extend(strays("absences", "worker", &owners, stray));
        }
        answer.rejected.extend(self.others.strays());
        Ok(answer)
    }
}

/// Gives workers as records.
struct Records<'a> {
    frames: &'a Frames,
    ids: &'a Identifiers<'a>,
}

impl Records<'_> {
    /// What could not be read of a worker and their meetings.
    fn faults(&self, row: usize) -> Vec<Problem> {
        let known = self.frames.workers.faults.get(&row);
        let mut problems = known.cloned().unwrap_or_default();
        let meetings = &self.frames.meetings;
        for meeting in meetings.grouped.rows(row) {
            let faults = meetings.faults.get(&meeting).into_iter().flatten();
            problems.extend(faults.cloned().map(|mut problem| {
                problem.path = format!("supervisions[row {meeting}].{}", problem.path);
                problem
            }));
        }
        problems
    }

    fn own_row(&self, row: usize) -> Result<SupervisedWorker, CareError> {
        let read = self.frames.workers.records.read(row);
        read.map_err(|problem| CareError::FactsInvalid {
            record: self.ids.text(row).into_owned(),
            problems: vec![*problem],
        })
    }
}

impl SupervisionRecords for Records<'_> {
    fn besides(&mut self, row: usize, worker: &mut SupervisedWorker) -> Result<(), CareError> {
        if self.frames.workers.besides[row] {
            let own = self.own_row(row)?;
            worker.line_manager = own.line_manager;
            worker.peer_support_since = own.peer_support_since;
        }
        self.frames.others.add_to(worker, row)
    }

    fn worker(&mut self, row: usize) -> Result<SupervisedWorker, CareError> {
        let id = self.ids.text(row);
        let problems = self.faults(row);
        if !problems.is_empty() {
            return Err(CareError::FactsInvalid {
                record: id.into_owned(),
                problems,
            });
        }
        let mut worker = self.own_row(row)?;
        let meetings = &self.frames.meetings;
        let rows = meetings.grouped.rows(row);
        let read: Vec<Supervision> = read_all(&meetings.records, "supervisions", rows, &id)?;
        worker.supervisions.extend(read);
        if let Some(absences) = &self.frames.absences {
            let rows = absences.grouped.rows(row);
            let read: Vec<WorkerAbsence> = read_all(&absences.records, "absences", rows, &id)?;
            worker.absences.extend(read);
        }
        self.frames.others.add_to(&mut worker, row)?;
        Ok(worker)
    }
}

/// One row for each requirement of each worker who was decided.
fn decided(answer: StatusColumns, id: &Parts, role: &Parts) -> ArrowFrame {
    let of_worker = |column: &Parts| rows_of(&column.joined(), &answer.worker);
    let mut columns = Columns::default();
    columns.add("id", of_worker(id));
    columns.add("role", of_worker(role));
    let requirements = words(answer.requirement, answer.requirements, None);
    columns.add("requirement", requirements);
    columns.add("kind", words(answer.kind, StatusColumns::kinds(), None));
    columns.add("state", words(answer.state, StatusColumns::states(), None));
    for (name, values) in [
        ("due_on", answer.due_on),
        ("lapses_on", answer.lapses_on),
        ("overdue_since", answer.overdue_since),
        ("last_held_on", answer.last_held_on),
        ("next_planned_on", answer.next_planned_on),
    ] {
        columns.add(name, days_given(values));
    }
    for (name, values) in [
        ("minutes_owed", answer.minutes_owed),
        ("minutes_credited", answer.minutes_credited),
        ("minutes_short", answer.minutes_short),
        ("not_counted", answer.not_counted),
    ] {
        columns.add(name, numbers(values, None));
    }
    columns.add("reasons", words(answer.reasons, answer.reason_sets, None));
    columns.frame(None)
}
