//! Many episodes by columns: the question of [`standing`](super::SessionLimits::standing), asked of
//! whole frames.
//!
//! What is plain is checked and weighed from the columns alone; an episode of which more is
//! recorded is asked for as a record. Appointments are weighed, and the standing decided, by the
//! functions that decide records, and a property holds the answers equal.

use chrono::NaiveDate;

use super::case::{Case, LONGEST_MINUTES, MOST_APPOINTMENTS};
use super::facts::{AppointmentKind, Attendance, Episode, Extension};
use super::ledger::{A_DAY, A_MINUTE, Event, Known, Weighing};
use super::policy::LinePolicy;
use super::reason::Said;
use super::reason::codes;
use super::standing::{decide, standing};
use super::usage::Usage;
use super::{CapUnit, NextStep, Reason, StandingState};
use crate::decision::columns::{
    Bits, CodeSets, Column, Identifiers, RowsOf, Words, day_of, place_in, place_of, recorded_twice,
    repeated_rows, values, words_for,
};
use crate::decision::{CareError, Rejected, word_of};
use crate::people::RecordedRisk;
use crate::policy::Checked;
use crate::policy::document::PolicyVersion;

/// Episodes by columns. Days are numbered from 1 January 1970.
#[derive(Debug, Clone)]
pub struct EpisodeColumns<'a> {
    /// The identifiers.
    pub ids: Identifiers<'a>,
    /// The service line.
    pub line: Words<'a>,
    /// The first day.
    pub started_on: Column<'a, i32>,
    /// The last day, of those that have ended.
    pub ended_on: Option<Column<'a, i32>>,
    /// Whether a person has recorded the client as at high risk.
    pub risk: Option<Words<'a>>,
    /// The client's age at the start, in whole years.
    pub age_years: Option<Column<'a, i64>>,
    /// The area the client lives in.
    pub residence_area: Option<Words<'a>>,
    /// Episodes of which more is recorded than these columns say.
    pub more: Option<Bits<'a>>,
    /// Episodes that have extensions.
    pub extended: Option<Bits<'a>>,
}

/// The appointments of episodes by columns. Times are microseconds from the first moment of 1970.
#[derive(Debug, Clone)]
pub struct AppointmentColumns<'a> {
    /// Which belong to which episode.
    pub of: RowsOf<'a>,
    /// What each is for; `None` when all are sessions.
    pub kind: Option<Words<'a>>,
    /// When each starts.
    pub starts: Column<'a, i64>,
    /// What became of it.
    pub attendance: Words<'a>,
    /// Contact time in minutes, where it differs from the line's.
    pub contact_minutes: Option<Column<'a, i64>>,
    /// When it was cancelled.
    pub cancelled_at: Option<Column<'a, i64>>,
    /// Appointments of which more is recorded than these columns say.
    pub more: Option<Bits<'a>>,
}

/// The standings by columns, one entry an episode, in the order of the rows.
#[derive(Debug, Default)]
pub struct StandingColumns {
    /// Whether each was decided.
    pub decided: Vec<bool>,
    /// Where the client stands: the place of the word in [`StandingColumns::states`].
    pub state: Vec<u32>,
    /// What the limit is measured in: the place of the word in [`StandingColumns::units`].
    pub unit: Vec<u32>,
    /// The limit without extensions, in the unit.
    pub limit: Vec<u32>,
    /// What authorised extensions add.
    pub authorised_extra: Vec<u32>,
    /// Used so far.
    pub used: Vec<u32>,
    /// Left.
    pub remaining: Vec<u32>,
    /// Planned and still to be used.
    pub planned: Vec<u32>,
    /// Contact so far, in minutes.
    pub contact_minutes: Vec<u32>,
    /// Paid time so far, in minutes.
    pub paid_minutes: Vec<u32>,
    /// Charged so far, in pence.
    pub charged_pence: Vec<u32>,
    /// The gravest step asked for now: the place of the word in `steps`; 0 for none.
    pub next_step: Vec<u32>,
    /// Who takes it: the place of the role in `roles`; 0 for nobody.
    pub next_step_by: Vec<u32>,
    /// The place of each row's reasons in `reason_sets`.
    pub reasons: Vec<u32>,
    /// The words for steps; the first is empty.
    pub steps: Vec<String>,
    /// The ids of roles; the first is empty.
    pub roles: Vec<String>,
    /// Codes of reasons, parted by spaces, the deciding one first.
    pub reason_sets: Vec<String>,
    /// Episodes that could not be decided, and what to put right.
    pub rejected: Vec<Rejected>,
}

impl StandingColumns {
    /// The words for where a client stands.
    #[must_use]
    pub fn states() -> Vec<String> {
        words_for(StandingState::ALL)
    }

    /// The words for what a limit is measured in.
    #[must_use]
    pub fn units() -> Vec<String> {
        words_for(CapUnit::ALL)
    }

    fn with_room_for(rows: usize) -> Self {
        let room = || Vec::with_capacity(rows);
        Self {
            decided: Vec::with_capacity(rows),
            state: room(),
            unit: room(),
            limit: room(),
            authorised_extra: room(),
            used: room(),
            remaining: room(),
            planned: room(),
            contact_minutes: room(),
            paid_minutes: room(),
            charged_pence: room(),
            next_step: room(),
            next_step_by: room(),
            reasons: room(),
            steps: vec![String::new()],
            roles: vec![String::new()],
            ..Self::default()
        }
    }

    fn push(&mut self, row: &Row) {
        self.decided.push(row.decided);
        self.state.push(row.state);
        self.unit.push(row.unit);
        self.limit.push(row.limit);
        self.authorised_extra.push(row.authorised_extra);
        self.used.push(row.used);
        self.remaining.push(row.remaining);
        self.planned.push(row.planned);
        self.contact_minutes.push(row.contact_minutes);
        self.paid_minutes.push(row.paid_minutes);
        self.charged_pence.push(row.charged_pence);
        self.next_step.push(row.next_step);
        self.next_step_by.push(row.next_step_by);
        self.reasons.push(row.reasons);
    }
}

/// One entry of the answer.
#[derive(Default)]
struct Row {
    decided: bool,
    state: u32,
    unit: u32,
    limit: u32,
    authorised_extra: u32,
    used: u32,
    remaining: u32,
    planned: u32,
    contact_minutes: u32,
    paid_minutes: u32,
    charged_pence: u32,
    next_step: u32,
    next_step_by: u32,
    reasons: u32,
}

/// Gives what only records hold of episodes.
pub trait EpisodeRecords {
    /// An episode as a record.
    ///
    /// # Errors
    /// The row cannot be read.
    fn episode(&mut self, row: usize) -> Result<Episode, CareError>;

    /// The extensions of an episode.
    ///
    /// # Errors
    /// They cannot be read.
    fn extensions(&mut self, row: usize) -> Result<Vec<Extension>, CareError>;
}

/// Decides where each of these clients stands.
pub(super) fn standing_columns(
    policy: &Checked,
    episodes: &EpisodeColumns<'_>,
    appointments: &AppointmentColumns<'_>,
    as_of: NaiveDate,
    records: &mut dyn EpisodeRecords,
) -> StandingColumns {
    let rows = episodes.ids.len();
    let plain = PlainEpisodes::new(policy, episodes, appointments, as_of);
    let mut answer = Answer {
        out: StandingColumns::with_room_for(rows),
        sets: CodeSets::default(),
    };
    let mut scratch = Scratch::new(as_of);
    let mut twice = repeated_rows(&episodes.ids).into_iter().peekable();
    for row in 0..rows {
        let found = if twice.next_if_eq(&row).is_some() {
            Err(recorded_twice(&episodes.ids.text(row)))
        } else if plain.decide(row, records, &mut scratch, &mut answer) {
            continue;
        } else {
            records
                .episode(row)
                .and_then(|episode| answer.add_record(policy, &episode, as_of))
        };
        if let Err(error) = found {
            answer.out.push(&Row::default());
            answer.out.rejected.push(Rejected {
                position: u64::try_from(row).unwrap_or(u64::MAX),
                record: episodes.ids.text(row).into_owned(),
                error,
            });
        }
    }
    answer.out.reason_sets = answer.sets.texts();
    // Rejected rows name the first set, so there has to be one.
    if answer.out.reason_sets.is_empty() {
        answer.out.reason_sets.push(String::new());
    }
    answer.out
}

/// The answer in the making.
struct Answer {
    out: StandingColumns,
    sets: CodeSets,
}

impl Answer {
    fn add_record(
        &mut self,
        policy: &Checked,
        episode: &Episode,
        as_of: NaiveDate,
    ) -> Result<(), CareError> {
        let standing = standing(&Case::open(policy, episode, as_of)?);
        let codes: Vec<&str> = standing.reasons.iter().map(Reason::stable_code).collect();
        let (next_step, next_step_by) = self.step(standing.next_steps.first());
        let row = Row {
            decided: true,
            state: place_of(StandingState::ALL, &standing.state),
            unit: place_of(CapUnit::ALL, &standing.unit),
            limit: standing.limit,
            authorised_extra: standing.authorised_extra,
            used: standing.used,
            remaining: standing.remaining,
            planned: standing.planned,
            contact_minutes: standing.contact_minutes,
            paid_minutes: standing.paid_minutes,
            charged_pence: standing.charged_pence,
            next_step,
            next_step_by,
            reasons: self.sets.place_of(&codes),
        };
        self.out.push(&row);
        Ok(())
    }

    /// The places of a step and of who takes it.
    fn step(&mut self, step: Option<&NextStep>) -> (u32, u32) {
        let Some(step) = step else {
            return (0, 0);
        };
        let kind = word_of(&step.kind);
        (
            place_in(&mut self.out.steps, &kind),
            place_in(&mut self.out.roles, &step.by_role),
        )
    }
}

/// Reads the episodes of which nothing is recorded but what the columns say.
struct PlainEpisodes<'a> {
    policy: &'a Checked,
    episodes: &'a EpisodeColumns<'a>,
    appointments: &'a AppointmentColumns<'a>,
    as_of: NaiveDate,
    risks: Vec<Option<RecordedRisk>>,
    kinds: Vec<Option<AppointmentKind>>,
    attendances: Vec<Option<Attendance>>,
}

/// What is used again from one episode to the next.
struct Scratch {
    episode: Episode,
    events: Vec<Event>,
    said: Said,
}

impl Scratch {
    fn new(day: NaiveDate) -> Self {
        Self {
            episode: Episode {
                id: String::new(),
                line: String::new(),
                started_on: day,
                ended_on: None,
                previous_episode_ended_on: None,
                age_years: None,
                residence_area: None,
                risk: RecordedRisk::NotRecorded,
                workers: Vec::new(),
                session_every_days: None,
                appointments: Vec::new(),
                extensions: Vec::new(),
                exit_plan: None,
                steps_taken: Vec::new(),
            },
            events: Vec::new(),
            said: Said::Codes(Vec::new()),
        }
    }
}

impl<'a> PlainEpisodes<'a> {
    fn new(
        policy: &'a Checked,
        episodes: &'a EpisodeColumns<'a>,
        appointments: &'a AppointmentColumns<'a>,
        as_of: NaiveDate,
    ) -> Self {
        Self {
            policy,
            episodes,
            appointments,
            as_of,
            risks: episodes.risk.as_ref().map_or_else(Vec::new, values),
            kinds: appointments.kind.as_ref().map_or_else(Vec::new, values),
            attendances: values(&appointments.attendance),
        }
    }

    /// Decides a row; false when a record is needed.
    fn decide(
        &self,
        row: usize,
        records: &mut dyn EpisodeRecords,
        scratch: &mut Scratch,
        answer: &mut Answer,
    ) -> bool {
        let has = |bits: &Option<Bits<'_>>| bits.as_ref().is_some_and(|bits| bits.get(row));
        if has(&self.episodes.more) || !self.episodes.ids.is_present(row) {
            return false;
        }
        let Some((version, line)) = self.fill(row, &mut scratch.episode) else {
            return false;
        };
        scratch.episode.extensions.clear();
        if has(&self.episodes.extended) {
            match records.extensions(row) {
                Ok(extensions) => scratch.episode.extensions = extensions,
                Err(_) => return false,
            }
        }
        let episode = &scratch.episode;
        let case = Case::by_columns(self.policy, version, line, episode, self.as_of);
        let sound = self.read_events(row, &case, &mut scratch.events);
        if !sound || !(episode.extensions.is_empty() || case.has_sound_extensions()) {
            return false;
        }
        let mut usage = Usage::nothing(&case);
        let mut weighing = Weighing::new(line, case.scale, self.as_of);
        for event in &scratch.events {
            usage.add(&weighing.weigh(*event));
        }
        let used_before = |day: NaiveDate| used_before(&case, &scratch.events, day);
        if let Said::Codes(codes) = &mut scratch.said {
            codes.clear();
        }
        let decided = decide(&case, &usage, &used_before, &mut scratch.said);
        let Said::Codes(said) = &mut scratch.said else {
            return false;
        };
        if usage.not_recorded > 0 {
            said.push(codes::AttendanceNotRecorded);
        }
        let (next_step, next_step_by) = answer.step(decided.next_steps.first());
        let row = Row {
            decided: true,
            state: place_of(StandingState::ALL, &decided.state),
            unit: place_of(CapUnit::ALL, &case.scale.unit),
            limit: case.scale.limit,
            authorised_extra: decided.extra,
            used: decided.used,
            remaining: decided.remaining,
            planned: usage.planned,
            contact_minutes: usage.contact_minutes,
            paid_minutes: usage.paid_minutes,
            charged_pence: usage.charged_pence,
            next_step,
            next_step_by,
            reasons: answer.sets.place_of(said),
        };
        answer.out.push(&row);
        true
    }

    /// Fills in what the columns say of an episode; `None` when a record is needed.
    fn fill(
        &self,
        row: usize,
        episode: &mut Episode,
    ) -> Option<(&'a PolicyVersion, &'a LinePolicy)> {
        let columns = self.episodes;
        episode.started_on = day_of(columns.started_on.get(row)?)?;
        let version = self.policy.version_on(episode.started_on)?;
        let section = version.session_limits.as_deref()?;
        let line = section.lines.get(columns.line.get(row)?)?;
        episode.ended_on = match columns.ended_on.as_ref().and_then(|column| column.get(row)) {
            Some(day) => Some(day_of(day).filter(|end| *end >= episode.started_on)?),
            None => None,
        };
        episode.risk = match columns.risk.as_ref().and_then(|risk| risk.key(row)) {
            Some(word) => self.risks.get(word).copied().flatten()?,
            None => RecordedRisk::NotRecorded,
        };
        episode.age_years = match columns.age_years.as_ref().and_then(|ages| ages.get(row)) {
            Some(age) => Some(u32::try_from(age).ok()?),
            None => None,
        };
        if let Some(areas) = &columns.residence_area {
            let area = areas.get(row);
            // Most rows leave it as it was: no text is made anew.
            if episode.residence_area.as_deref() != area {
                episode.residence_area = area.map(str::to_owned);
            }
        }
        Some((version, line))
    }

    /// Reads the appointments of an episode, earliest first; false when a record is needed.
    fn read_events(&self, row: usize, case: &Case<'_>, events: &mut Vec<Event>) -> bool {
        events.clear();
        let of = &self.appointments.of;
        if of.count(row) > MOST_APPOINTMENTS {
            return false;
        }
        for at in of.each(row) {
            match self.event(at, case) {
                Some(event) => events.push(event),
                None => return false,
            }
        }
        if !events.is_sorted_by_key(|event| event.starts) {
            events.sort_unstable_by_key(|event| event.starts);
        }
        // Those at one time are told apart by their identifiers, which only records hold.
        let apart = events.is_sorted_by(|a, b| a.starts < b.starts);
        apart && no_overlap(events)
    }

    #[inline]
    fn event(&self, at: usize, case: &Case<'_>) -> Option<Event> {
        let columns = self.appointments;
        if columns.more.as_ref().is_some_and(|more| more.get(at)) {
            return None;
        }
        let kind = match &columns.kind {
            None => AppointmentKind::Session,
            Some(kinds) => self.kinds.get(kinds.key(at)?).copied().flatten()?,
        };
        let attendance = self
            .attendances
            .get(columns.attendance.key(at)?)
            .copied()
            .flatten()?;
        let minutes = match columns.contact_minutes.as_ref().and_then(|m| m.get(at)) {
            Some(minutes) => u32::try_from(minutes).ok()?,
            None => case.line.session_minutes,
        };
        let event = Event {
            kind,
            attendance,
            starts: columns.starts.get(at)?,
            cancelled_at: columns.cancelled_at.as_ref().and_then(|c| c.get(at)),
            minutes,
            waived: false,
            rebooked_in_time: false,
        };
        let day = event.day();
        let cancelled = is_cancelled(&event);
        let number = |day: NaiveDate| i64::from(day.to_epoch_days());
        let in_episode = day >= number(case.episode.started_on)
            && (cancelled || case.episode.ended_on.is_none_or(|end| day <= number(end)));
        let sound = in_episode
            && cancelled == event.cancelled_at.is_some()
            && (1..=LONGEST_MINUTES).contains(&minutes);
        sound.then_some(event)
    }
}

const fn is_cancelled(event: &Event) -> bool {
    matches!(
        event.attendance,
        Attendance::CancelledByClient | Attendance::CancelledByService
    )
}

/// One client cannot be in two places, cancelled appointments apart.
fn no_overlap(events: &[Event]) -> bool {
    let mut ends = i64::MIN;
    events
        .iter()
        .filter(|event| !is_cancelled(event))
        .all(|event| {
            let starts_after = event.starts >= ends;
            let length = i64::from(event.minutes).saturating_mul(A_MINUTE);
            ends = ends.max(event.starts.saturating_add(length));
            starts_after
        })
}

fn used_before(case: &Case<'_>, events: &[Event], day: NaiveDate) -> u32 {
    let before = i64::from(day.to_epoch_days()).saturating_mul(A_DAY);
    let mut weighing = Weighing::new(case.line, case.scale, case.as_of);
    events
        .iter()
        .take_while(|event| event.starts < before)
        .map(|event| weighing.weigh(*event))
        .filter(|weighed| weighed.known != Known::Planned)
        .fold(0, |used, weighed| used.saturating_add(weighed.units))
}
