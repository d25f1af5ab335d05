//! Many episodes as frames: the episodes, their sessions, and what else is recorded of them.

use arrow_array::Int64Array;
use arrow_buffer::NullBuffer;
use carewright::decision::columns::{Bits, Identifiers, Words};
use carewright::session_limits::{
    Appointment, AppointmentColumns, Episode, EpisodeColumns, EpisodeRecords, ExitPlan, Extension,
    ExtensionRecorded, SessionLimits, StandingColumns, StepTaken, Waiver,
};
use carewright::{CareError, Problem};
use chrono::NaiveDate;

use super::Answered;
use super::answers::{ArrowFrame, Columns, numbers, rejected, words};
use super::capsule::Given;
use super::columns::{
    Faults, OwnedDays, OwnedIds, OwnedTimes, doubtful_ids, mark_recorded, mark_rows, numbers_given,
    numbers_of, words as words_of, words_given,
};
use super::events::{Events, read_all, strays};
use super::grouping::{Grouped, Index};
use super::parts::Parts;
use super::rows::{Fallback, Inside, Rows, fields, names_of};
use super::table::Table;

/// What may be recorded of episodes in frames of its own, with a column `episode`.
pub struct EpisodeFrames {
    pub extensions: Option<Given>,
    pub exit_plans: Option<Given>,
    pub steps_taken: Option<Given>,
}

pub fn standing(
    limits: &SessionLimits,
    episodes: Given,
    sessions: Given,
    as_of: NaiveDate,
    others: EpisodeFrames,
) -> Result<Answered, CareError> {
    let episode_table = Table::take("episodes", episodes)?;
    let session_table = Table::take("sessions", sessions)?;
    let episodes = Episodes::read(&episode_table)?;
    let sessions = Sessions::read(&session_table)?;
    let others = Others::take(others, &episodes.ids.identifiers())?;
    let mut unread = episode_table.unread();
    unread.extend(session_table.unread());
    let (line, id) = (episode_table.needed("line")?, episode_table.needed("id")?);
    let answer = stand(limits, &episodes, &sessions, &others, as_of);
    let rejects = rejected(&answer.rejected);
    Ok((decided(answer, &id, &line), rejects, unread))
}

/// What is recorded of episodes in frames of its own.
struct Others {
    extensions: Events<Extension>,
    exit_plans: Events<ExitPlan>,
    steps_taken: Events<StepTaken>,
}

impl Others {
    fn take(frames: EpisodeFrames, ids: &Identifiers<'_>) -> Result<Self, CareError> {
        let owner = "episode";
        let recorded: Inside<'_> = &[("recorded", fields::<ExtensionRecorded>())];
        Ok(Self {
            extensions: Events::take("extensions", owner, ids, recorded, frames.extensions)?,
            exit_plans: Events::take("exit_plans", owner, ids, &[], frames.exit_plans)?,
            steps_taken: Events::take("steps_taken", owner, ids, &[], frames.steps_taken)?,
        })
    }
}

/// The columns of a frame of episodes.
struct Episodes {
    ids: OwnedIds,
    line: Words<'static>,
    started_on: OwnedDays,
    ended_on: Option<OwnedDays>,
    risk: Option<Words<'static>>,
    age_years: Option<Int64Array>,
    residence_area: Option<Words<'static>>,
    /// Episodes of which more is recorded than the columns say.
    more: Vec<bool>,
    has_workers: Vec<bool>,
    records: Rows,
    faults: Faults,
}

/// Fields that core reads as columns, and those on which no column of the answer depends.
const PLAIN_EPISODE: [&str; 9] = [
    "id",
    "line",
    "started_on",
    "ended_on",
    "age_years",
    "residence_area",
    "risk",
    "session_every_days",
    "workers",
];

impl Episodes {
    fn read(table: &Table) -> Result<Self, CareError> {
        let names = names_of::<Episode>(&[]);
        let mut faults = Faults::new();
        let ids = OwnedIds::of(table, "id")?;
        let started_on = OwnedDays::needed(table, "started_on", &mut faults)?;
        let ended_on = OwnedDays::given(table, "ended_on", &mut faults)?;
        let line = words_of(table, "line", &table.needed("line")?)?;
        let risk = words_given(table, "risk")?;
        let residence_area = words_given(table, "residence_area")?;
        let age_years = numbers_given(table, "age_years", "whole years")?;
        let mut more = vec![false; table.rows()];
        let mut has_workers = more.clone();
        let others = names
            .iter()
            .filter(|name| !PLAIN_EPISODE.contains(&name.as_str()));
        for name in others {
            if let Some(column) = table.column(name)? {
                mark_recorded(&mut more, &column);
            }
        }
        if let Some(workers) = table.column("workers")? {
            mark_recorded(&mut has_workers, &workers);
        }
        mark_rows(&mut more, faults.keys());
        let records = Rows::of::<Episode>(table, &[])?;
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        table.refuse_misspelt(&known)?;
        Ok(Self {
            ids,
            line,
            started_on,
            ended_on,
            risk,
            age_years,
            residence_area,
            more,
            has_workers,
            records,
            faults,
        })
    }
}

/// The columns of a frame of sessions, or of appointments of any kind.
struct Sessions {
    owners: OwnedIds,
    kind: Option<Words<'static>>,
    starts: OwnedTimes,
    attendance: Words<'static>,
    contact_minutes: Option<Int64Array>,
    cancelled_at: Option<OwnedTimes>,
    /// Appointments of which more is recorded than the columns say; empty for none.
    more: Vec<bool>,
    records: Rows,
    faults: Faults,
}

/// Fields that core reads as columns, and those on which no column of the answer depends.
const PLAIN_SESSION: [&str; 7] = [
    "id",
    "kind",
    "starts",
    "attendance",
    "contact_minutes",
    "mode",
    "cancelled_at",
];

impl Sessions {
    fn read(table: &Table) -> Result<Self, CareError> {
        let inside: Inside<'_> = &[("waiver", fields::<Waiver>())];
        let names = names_of::<Appointment>(inside);
        let mut faults = Faults::new();
        let owners = OwnedIds::of(table, "episode")?;
        let starts = OwnedTimes::needed(table, "starts", &mut faults)?;
        let cancelled_at = OwnedTimes::given(table, "cancelled_at", &mut faults)?;
        let attendance = words_of(table, "attendance", &table.needed("attendance")?)?;
        let kind = words_given(table, "kind")?;
        let contact_minutes = numbers_given(table, "contact_minutes", "whole minutes")?;
        let mut more = Vec::new();
        let others = names
            .iter()
            .filter(|name| !PLAIN_SESSION.contains(&name.as_str()));
        for name in others {
            if let Some(column) = table.column(name)? {
                more.resize(table.rows(), false);
                mark_recorded(&mut more, &column);
            }
        }
        let doubtful = doubtful_ids(table)?;
        if !doubtful.is_empty() || !faults.is_empty() {
            more.resize(table.rows(), false);
            mark_rows(&mut more, doubtful.iter().chain(faults.keys()));
        }
        let records = Rows::of::<Appointment>(table, inside)?
            .or("id", Fallback::RowNumber)
            .or("kind", Fallback::Word("session"));
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        table.refuse_misspelt(&known)?;
        Ok(Self {
            owners,
            kind,
            starts,
            attendance,
            contact_minutes,
            cancelled_at,
            more,
            records,
            faults,
        })
    }
}

fn stand(
    limits: &SessionLimits,
    episodes: &Episodes,
    sessions: &Sessions,
    others: &Others,
    as_of: NaiveDate,
) -> StandingColumns {
    let ids = episodes.ids.identifiers();
    let owners = sessions.owners.identifiers();
    let grouped = Grouped::of(&Index::of(&ids), &owners);
    let rows = ids.len();
    let more = (0..rows).map(|row| {
        episodes.more[row]
            || others.exit_plans.has(row)
            || others.steps_taken.has(row)
            || (episodes.has_workers[row] && others.extensions.has(row))
    });
    let extended = (0..rows).map(|row| others.extensions.has(row));
    let episode_columns = EpisodeColumns {
        line: episodes.line.borrowed(),
        started_on: episodes.started_on.column(),
        ended_on: episodes.ended_on.as_ref().map(OwnedDays::column),
        risk: episodes.risk.as_ref().map(Words::borrowed),
        age_years: episodes.age_years.as_ref().map(numbers_of),
        residence_area: episodes.residence_area.as_ref().map(Words::borrowed),
        more: Some(Bits::of(more)),
        extended: (!others.extensions.is_none()).then(|| Bits::of(extended)),
        ids,
    };
    let appointment_columns = AppointmentColumns {
        of: grouped.rows_of(),
        kind: sessions.kind.as_ref().map(Words::borrowed),
        starts: sessions.starts.column(),
        attendance: sessions.attendance.borrowed(),
        contact_minutes: sessions.contact_minutes.as_ref().map(numbers_of),
        cancelled_at: sessions.cancelled_at.as_ref().map(OwnedTimes::column),
        more: (!sessions.more.is_empty()).then(|| Bits::of(sessions.more.iter().copied())),
    };
    let mut records = Records {
        episodes,
        sessions,
        others,
        grouped: &grouped,
        ids: &episode_columns.ids,
    };
    let mut answer =
        limits.standing_columns(&episode_columns, &appointment_columns, as_of, &mut records);
    let stray = strays("sessions", "episode", &owners, &grouped.strays);
    answer.rejected.extend(stray);
    answer.rejected.extend(others.extensions.strays());
    answer.rejected.extend(others.exit_plans.strays());
    answer.rejected.extend(others.steps_taken.strays());
    answer
}

/// Gives episodes as records.
struct Records<'a> {
    episodes: &'a Episodes,
    sessions: &'a Sessions,
    others: &'a Others,
    grouped: &'a Grouped,
    ids: &'a Identifiers<'a>,
}

impl Records<'_> {
    /// What could not be read of an episode and its sessions.
    fn faults(&self, row: usize) -> Vec<Problem> {
        let mut problems = self.episodes.faults.get(&row).cloned().unwrap_or_default();
        for session in self.grouped.rows(row) {
            let faults = self.sessions.faults.get(&session).into_iter().flatten();
            problems.extend(faults.cloned().map(|mut problem| {
                problem.path = format!("sessions[row {session}].{}", problem.path);
                problem
            }));
        }
        problems
    }
}

impl EpisodeRecords for Records<'_> {
    fn episode(&mut self, row: usize) -> Result<Episode, CareError> {
        let id = self.ids.text(row);
        let invalid = |problems| CareError::FactsInvalid {
            record: id.clone().into_owned(),
            problems,
        };
        let faults = self.faults(row);
        if !faults.is_empty() {
            return Err(invalid(faults));
        }
        let read = self.episodes.records.read(row);
        let mut episode: Episode = read.map_err(|problem| invalid(vec![*problem]))?;
        let sessions = self.grouped.rows(row);
        let sessions: Vec<Appointment> =
            read_all(&self.sessions.records, "sessions", sessions, &id)?;
        episode.appointments.extend(sessions);
        episode
            .extensions
            .extend(self.others.extensions.of(row, &id)?);
        episode
            .steps_taken
            .extend(self.others.steps_taken.of(row, &id)?);
        let mut plans = self.others.exit_plans.of(row, &id)?;
        if plans.len() > 1 {
            let message = "An episode has one plan for its supported exit; there are several.";
            let problem = Problem::new("facts.several_exit_plans", "exit_plans", message);
            return Err(invalid(vec![problem]));
        }
        episode.exit_plan = plans.pop().or(episode.exit_plan);
        Ok(episode)
    }

    fn extensions(&mut self, row: usize) -> Result<Vec<Extension>, CareError> {
        self.others.extensions.of(row, &self.ids.text(row))
    }
}

/// The episodes that were decided, with what the answer says of each.
fn decided(answer: StandingColumns, id: &Parts, line: &Parts) -> ArrowFrame {
    let some_rejected = answer.decided.contains(&false);
    let keep = some_rejected.then_some(answer.decided.as_slice());
    let mut columns = Columns::default();
    columns.add("id", id.joined());
    columns.add("line", line.joined());
    let states = words(answer.state, StandingColumns::states(), None);
    columns.add("state", states);
    columns.add("unit", words(answer.unit, StandingColumns::units(), None));
    for (name, values) in [
        ("limit", answer.limit),
        ("authorised_extra", answer.authorised_extra),
        ("used", answer.used),
        ("remaining", answer.remaining),
        ("planned", answer.planned),
        ("contact_minutes", answer.contact_minutes),
        ("paid_minutes", answer.paid_minutes),
        ("charged_pence", answer.charged_pence),
    ] {
        columns.add(name, numbers(values, None));
    }
    let any: NullBuffer = answer.next_step.iter().map(|step| *step > 0).collect();
    let steps = words(answer.next_step, answer.steps, Some(&any));
    columns.add("next_step", steps);
    let roles = words(answer.next_step_by, answer.roles, Some(&any));
    columns.add("next_step_by", roles);
    columns.add("reasons", words(answer.reasons, answer.reason_sets, None));
    columns.frame(keep)
}
