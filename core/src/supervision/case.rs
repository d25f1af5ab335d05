//! One worker made ready for the rules: the facts checked, and what is dated after the as-of date
//! set aside.

use std::collections::BTreeSet;
use std::ops::Deref;

use chrono::NaiveDate;

use super::facts::{SupervisedWorker, Supervision, SupervisionState, Supervisor, SupportedPerson};
use super::period::{Away, Period};
use super::policy::{
    AgendaTopic, RoleSupervision, SupervisionKind, SupervisionPolicy, SupervisionSetting,
};
use super::reason::Said;
use crate::decision::{CareError, LaterFact, PolicyStamp, Problem};
use crate::people::SupervisionFormat;
use crate::policy::Checked;
use crate::policy::document::{PolicyVersion, ServicePolicy};

/// The most entries of one kind that a worker may have.
pub(super) const MOST_ENTRIES: usize = 10_000;

/// The most supervisees that a group may have.
pub(super) const MOST_PRESENT: u32 = 40;

/// The longest meeting, in minutes: a day.
pub(super) const LONGEST_MINUTES: u32 = 1_440;

/// The policy of the day.
pub(super) struct Desk<'a> {
    pub(super) service: &'a ServicePolicy,
    pub(super) policy: &'a SupervisionPolicy,
    pub(super) as_of: NaiveDate,
    version: &'a PolicyVersion,
    fingerprint: &'a str,
}

impl<'a> Desk<'a> {
    /// Everybody is judged by the version in force on the as-of date, also for what is past.
    pub(super) fn open(policy: &'a Checked, as_of: NaiveDate) -> Result<Self, CareError> {
        let version = policy.governing("", as_of)?;
        let Some(section) = version.supervision.as_ref() else {
            return Err(version.silent("supervision", as_of));
        };
        Ok(Self {
            service: &policy.document.service,
            policy: section,
            as_of,
            version,
            fingerprint: &policy.fingerprint,
        })
    }

    /// The days on which the service is closed, where the policy names them for its list.
    pub(super) fn closed_days(&self) -> &'a [NaiveDate] {
        let list = self.version.waiting_list.as_ref();
        list.map_or(&[], |list| &list.closed_days)
    }

    pub(super) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(self.fingerprint)
    }
}

/// One worker as they were known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) worker: &'a SupervisedWorker,
    pub(super) role: &'a RoleSupervision,
    /// When nothing is owed.
    pub(super) away: Away,
    /// Meetings held by the as-of date, the earliest first.
    pub(super) held: Meetings<'a>,
    /// Meetings that were not held, in any order.
    pub(super) others: Meetings<'a>,
    /// Whether answers hold reasons, or their codes alone.
    pub(super) codes_alone: bool,
}

/// What decides whether a meeting counts, and for how much.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meeting<'a> {
    pub(super) id: &'a str,
    pub(super) on: NaiveDate,
    pub(super) minutes: u32,
    pub(super) kind: SupervisionKind,
    pub(super) format: SupervisionFormat,
    pub(super) setting: SupervisionSetting,
    pub(super) state: SupervisionState,
    pub(super) supervisor: Option<&'a str>,
    pub(super) supervisees_present: Option<u32>,
    pub(super) ad_hoc: bool,
    pub(super) time_protected: bool,
    /// All that is recorded of it; none where columns say what is needed.
    pub(super) record: Option<&'a Supervision>,
}

impl<'a> From<&'a Supervision> for Meeting<'a> {
    fn from(record: &'a Supervision) -> Self {
        Self {
            id: &record.id,
            on: record.on,
            minutes: record.minutes,
            kind: record.kind,
            format: record.format,
            setting: record.setting,
            state: record.state,
            supervisor: record.supervisor.as_deref(),
            supervisees_present: record.supervisees_present,
            ad_hoc: record.ad_hoc,
            time_protected: record.time_protected,
            record: Some(record),
        }
    }
}

/// Meetings, gathered for one worker or lying in a buffer that many share.
pub(super) enum Meetings<'a> {
    Own(Vec<Meeting<'a>>),
    Of(&'a [Meeting<'a>]),
}

impl<'a> Deref for Meetings<'a> {
    type Target = [Meeting<'a>];

    fn deref(&self) -> &[Meeting<'a>] {
        match self {
            Self::Own(meetings) => meetings,
            Self::Of(meetings) => meetings,
        }
    }
}

impl Meeting<'_> {
    pub(super) fn is_held_by(&self, day: NaiveDate) -> bool {
        self.state == SupervisionState::Held && self.on <= day
    }
}

impl<'a> Case<'a> {
    pub(super) fn open(
        desk: &'a Desk<'a>,
        worker: &'a SupervisedWorker,
    ) -> Result<Self, CareError> {
        let role = desk.policy.roles.get(&worker.role);
        let problems = problems(desk, worker);
        let (Some(role), true) = (role, problems.is_empty()) else {
            return Err(CareError::FactsInvalid {
                record: worker.id.clone(),
                problems,
            });
        };
        let meetings = worker.supervisions.iter().map(Meeting::from);
        let (mut held, others): (Vec<Meeting<'_>>, Vec<Meeting<'_>>) =
            meetings.partition(|meeting| meeting.is_held_by(desk.as_of));
        held.sort_by(|a, b| (a.on, a.id).cmp(&(b.on, b.id)));
        Ok(Self {
            desk,
            worker,
            role,
            away: away(desk, worker, role),
            held: Meetings::Own(held),
            others: Meetings::Own(others),
            codes_alone: false,
        })
    }

    /// A worker whose meetings were read from columns and are sound.
    pub(super) fn by_columns(
        desk: &'a Desk<'a>,
        worker: &'a SupervisedWorker,
        role: &'a RoleSupervision,
        held: &'a [Meeting<'a>],
        others: &'a [Meeting<'a>],
    ) -> Self {
        Self {
            desk,
            worker,
            role,
            away: away(desk, worker, role),
            held: Meetings::Of(held),
            others: Meetings::Of(others),
            codes_alone: true,
        }
    }

    /// Reasons on the way to an answer, none of them said yet.
    pub(super) const fn silence(&self) -> Said {
        if self.codes_alone {
            return Said::Codes(Vec::new());
        }
        Said::Reasons(Vec::new())
    }

    /// The records of the meetings held by the as-of date, the earliest first.
    pub(super) fn records(&self) -> impl DoubleEndedIterator<Item = &'a Supervision> + '_ {
        self.held.iter().filter_map(|meeting| meeting.record)
    }

    pub(super) const fn as_of(&self) -> NaiveDate {
        self.desk.as_of
    }

    pub(super) fn started(&self) -> bool {
        self.worker.started_on <= self.desk.as_of
    }

    pub(super) fn supervisor(&self, id: &str) -> Option<&'a Supervisor> {
        self.worker.supervisors.iter().find(|one| one.id == id)
    }

    /// The people supported on a day, of those known by the as-of date.
    pub(super) fn people_on(&self, day: NaiveDate) -> impl Iterator<Item = &'a SupportedPerson> {
        let day = day.min(self.desk.as_of);
        let people = self.worker.caseload.iter();
        people.filter(move |p| p.since <= day && p.until.is_none_or(|until| day <= until))
    }

    /// Whether a meeting is arranged and its day has not passed.
    pub(super) fn is_ahead(&self, meeting: &Meeting<'_>) -> bool {
        meeting.state == SupervisionState::Planned && meeting.on >= self.desk.as_of
    }

    /// The meetings of a kind that are arranged, the earliest first.
    pub(super) fn planned(&self, kind: SupervisionKind) -> Vec<Meeting<'_>> {
        let meetings = self.others.iter().copied();
        let mut planned: Vec<Meeting<'_>> = meetings
            .filter(|meeting| meeting.kind == kind && self.is_ahead(meeting))
            .collect();
        planned.sort_by(|a, b| (a.on, a.id).cmp(&(b.on, b.id)));
        planned
    }

    /// The last day on which a topic came up.
    pub(super) fn topic_last_on(&self, topic: AgendaTopic) -> Option<NaiveDate> {
        let with_topic = |s: &&Supervision| s.agenda.iter().any(|point| point.topic == topic);
        self.records().rev().find(with_topic).map(|s| s.on)
    }

    /// Everything dated after the as-of date but what is arranged, earliest first.
    pub(super) fn set_aside(&self) -> Vec<LaterFact> {
        let worker = self.worker;
        let mut list = Vec::new();
        let mut note = |field: String, dated: NaiveDate| {
            if dated > self.desk.as_of {
                list.push(LaterFact { field, dated });
            }
        };
        for meeting in &worker.supervisions {
            if meeting.state != SupervisionState::Planned {
                note(format!("supervisions[{}]", meeting.id), meeting.on);
            }
            for action in &meeting.actions {
                if let Some(on) = action.done_on {
                    note(format!("actions[{}].done_on", action.id), on);
                }
            }
        }
        for person in &worker.caseload {
            note(format!("caseload[{}]", person.id), person.since);
        }
        for work in &worker.client_work {
            note("client_work".to_owned(), work.on);
        }
        for absence in &worker.absences {
            note("absences".to_owned(), absence.starts_on);
        }
        for pause in &worker.documented_breaks {
            note("documented_breaks".to_owned(), pause.starts_on);
        }
        for agreed in &worker.agreed_cadences {
            note(format!("agreed_cadences[{}]", agreed.id), agreed.starts_on);
        }
        for statement in &worker.safety_statements {
            note("safety_statements".to_owned(), statement.on);
        }
        list.sort_by(|a, b| (a.dated, &a.field).cmp(&(b.dated, &b.field)));
        list
    }
}

fn away(desk: &Desk<'_>, worker: &SupervisedWorker, role: &RoleSupervision) -> Away {
    let pauses = worker
        .absences
        .iter()
        .filter(|a| a.starts_on <= desk.as_of && role.paused_by.contains(&a.kind));
    let periods = pauses.map(|absence| Period {
        first: absence.starts_on,
        last: absence.ends_on.unwrap_or(NaiveDate::MAX),
    });
    Away::new(periods.collect())
}

/// Everything wrong with a worker's facts.
pub(super) fn problems(desk: &Desk<'_>, worker: &SupervisedWorker) -> Vec<Problem> {
    let mut found = Vec::new();
    if worker.id.is_empty() {
        let message = "The worker has no identifier.";
        found.push(Problem::new("facts.empty_id", "id", message));
    }
    if !desk.policy.roles.contains_key(&worker.role) {
        let known: Vec<&str> = desk.policy.roles.keys().map(String::as_str).collect();
        let message = "The policy says nothing about the supervision of this role.";
        found.push(
            Problem::new("facts.unknown_role", "role", message)
                .with_found(&worker.role)
                .with_allowed(known.join(", ")),
        );
    }
    if worker.weekly_minutes == Some(0) {
        let message = "Weekly hours that are recorded are more than none.";
        found.push(Problem::new(
            "facts.out_of_range",
            "weekly_minutes",
            message,
        ));
    }
    check_sizes(worker, &mut found);
    check_twice(worker, &mut found);
    check_meetings(worker, &mut found);
    check_spans(worker, &mut found);
    check_people(worker, &mut found);
    found
}

fn check_sizes(worker: &SupervisedWorker, found: &mut Vec<Problem>) {
    let sizes = [
        ("caseload", worker.caseload.len()),
        ("client_work", worker.client_work.len()),
        ("absences", worker.absences.len()),
        ("supervisors", worker.supervisors.len()),
        ("supervisions", worker.supervisions.len()),
        ("documented_breaks", worker.documented_breaks.len()),
        ("agreed_cadences", worker.agreed_cadences.len()),
        ("reviews", worker.reviews.len()),
        ("safety_statements", worker.safety_statements.len()),
    ];
    for (field, size) in sizes.into_iter().filter(|(_, size)| *size > MOST_ENTRIES) {
        found.push(
            Problem::new("facts.too_many", field, "A worker has too many of these.")
                .with_found(size.to_string())
                .with_allowed(format!("at most {MOST_ENTRIES}")),
        );
    }
}

/// A thing recorded twice would count twice.
fn check_twice(worker: &SupervisedWorker, found: &mut Vec<Problem>) {
    let mut once = |field: &str, ids: Vec<&String>| {
        let mut seen = BTreeSet::new();
        let mut twice: Vec<&String> = ids.into_iter().filter(|id| !seen.insert(*id)).collect();
        twice.sort_unstable();
        twice.dedup();
        found.extend(twice.into_iter().map(|id| {
            let message = "This identifier is recorded twice.";
            Problem::new("facts.recorded_twice", format!("{field}[{id}]"), message)
        }));
    };
    let meetings = worker.supervisions.iter();
    once("supervisions", meetings.map(|s| &s.id).collect());
    once(
        "supervisors",
        worker.supervisors.iter().map(|s| &s.id).collect(),
    );
    let actions = worker.supervisions.iter().flat_map(|s| &s.actions);
    once("actions", actions.map(|a| &a.id).collect());
}

fn check_meetings(worker: &SupervisedWorker, found: &mut Vec<Problem>) {
    for meeting in &worker.supervisions {
        let path = format!("supervisions[{}]", meeting.id);
        let mut out_of_range = |field: &str, value: u32, most: u32| {
            if value == 0 || value > most {
                let message = "This is out of range.";
                found.push(
                    Problem::new("facts.out_of_range", format!("{path}.{field}"), message)
                        .with_found(value.to_string())
                        .with_allowed(format!("1 to {most}")),
                );
            }
        };
        out_of_range("minutes", meeting.minutes, LONGEST_MINUTES);
        if let Some(present) = meeting.supervisees_present {
            out_of_range("supervisees_present", present, MOST_PRESENT);
        }
        if meeting.supervisor.as_ref() == Some(&worker.id) {
            let message = "Nobody supervises themselves.";
            let field = format!("{path}.supervisor");
            found.push(Problem::new("facts.own_supervisor", field, message));
        }
        let early = |a: &&super::SupervisionAction| a.done_on.is_some_and(|on| on < meeting.on);
        for action in meeting.actions.iter().filter(early) {
            let message = "A step was done before it was agreed.";
            let field = format!("actions[{}].done_on", action.id);
            found.push(Problem::new("facts.ended_before_start", field, message));
        }
    }
    for work in &worker.client_work {
        if work.minutes > LONGEST_MINUTES {
            let message = "One day holds no more minutes than this.";
            found.push(
                Problem::new("facts.out_of_range", "client_work", message)
                    .with_found(work.minutes.to_string())
                    .with_allowed(format!("up to {LONGEST_MINUTES}")),
            );
        }
    }
}

fn check_spans(worker: &SupervisedWorker, found: &mut Vec<Problem>) {
    let absences = worker.absences.iter();
    let absences = absences.map(|a| ("absences".to_owned(), a.starts_on, a.ends_on));
    let breaks = worker.documented_breaks.iter();
    let breaks = breaks.map(|b| ("documented_breaks".to_owned(), b.starts_on, Some(b.ends_on)));
    let agreed = worker.agreed_cadences.iter();
    let agreed = agreed.map(|a| (format!("agreed_cadences[{}]", a.id), a.starts_on, a.ends_on));
    let people = worker.caseload.iter();
    let people = people.map(|p| (format!("caseload[{}]", p.id), p.since, p.until));
    for (field, from, until) in absences.chain(breaks).chain(agreed).chain(people) {
        if until.is_some_and(|until| until < from) {
            let message = "This ends before it starts.";
            found.push(Problem::new("facts.ended_before_start", field, message));
        }
    }
    for agreed in &worker.agreed_cadences {
        if agreed.at_most_days_apart == Some(0) {
            let field = format!("agreed_cadences[{}].at_most_days_apart", agreed.id);
            let message = "Meetings cannot be less than a day apart.";
            found.push(Problem::new("facts.out_of_range", field, message));
        }
    }
}

fn check_people(worker: &SupervisedWorker, found: &mut Vec<Problem>) {
    for supervisor in &worker.supervisors {
        if supervisor.id == worker.id {
            let message = "Nobody supervises themselves.";
            found.push(Problem::new("facts.own_supervisor", "supervisors", message));
        }
        let ended = supervisor
            .peer_support_since
            .zip(supervisor.peer_support_until);
        let contradicts = supervisor.never_in_peer_support
            && (supervisor.peer_support_since.is_some() || supervisor.peer_support_until.is_some());
        if contradicts || ended.is_some_and(|(since, until)| until < since) {
            let message = "The times in peer support contradict each other.";
            let field = format!("supervisors[{}]", supervisor.id);
            found.push(Problem::new("facts.ended_before_start", field, message));
        }
    }
    // Whether supervision feels safe is the worker's own to say.
    let others = worker
        .safety_statements
        .iter()
        .filter(|s| s.by != worker.id);
    found.extend(others.map(|_| {
        let message = "Whether supervision feels safe is said by the worker and nobody else.";
        Problem::new("facts.statement_not_own", "safety_statements", message)
    }));
}
