//! One episode made ready for the rules: its policy found, its facts checked, its appointments in
//! order, and everything dated after the as-of date set aside.

use chrono::NaiveDate;

use super::facts::{Appointment, Attendance, Episode, ExtensionDecision};
use super::policy::{Cap, LinePolicy, SessionLimitsPolicy};
use super::{CapUnit, ExitPlan, Extension, PolicyStamp, SetAside, SetAsideKind};
use crate::calendar::minutes_after;
use crate::decision::{CareError, Problem};
use crate::policy::Checked;
use crate::policy::document::{PolicyVersion, ServicePolicy};

/// The most appointments one episode may have.
pub(super) const MOST_APPOINTMENTS: usize = 10_000;
/// The most extensions one episode may have.
const MOST_EXTENSIONS: usize = 1_000;
/// The longest appointment, in minutes: a whole day.
pub(super) const LONGEST_MINUTES: u32 = 1_440;

/// One episode as it was known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) service: &'a ServicePolicy,
    pub(super) line: &'a LinePolicy,
    pub(super) scale: Scale,
    pub(super) episode: &'a Episode,
    pub(super) as_of: NaiveDate,
    /// Earliest first; those at one time by identifier.
    pub(super) appointments: Vec<&'a Appointment>,
    version: &'a PolicyVersion,
    fingerprint: &'a str,
}

/// The numbers of a line's cap in the unit that answers use.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) unit: CapUnit,
    /// The limit without extensions.
    pub(super) limit: u32,
    /// The most that the limit and its extensions may come to.
    pub(super) ceiling: u32,
    /// The exit is planned when this much or less remains.
    pub(super) planning_starts_at: u32,
    /// What an extension of 1 adds.
    pub(super) per_extension: u32,
}

impl Scale {
    fn of(line: &LinePolicy) -> Self {
        let (unit, limit, times, per_extension) = match line.cap {
            Cap::Sessions { limit } => (CapUnit::Sessions, limit, 1, 1),
            Cap::Hours { limit } => (CapUnit::Minutes, limit, 60, 60),
            Cap::Weeks { limit } => (CapUnit::Weeks, limit, 1, 1),
            Cap::Block { sessions, .. } => (CapUnit::Sessions, sessions, 1, sessions),
        };
        Self {
            unit,
            limit: limit.saturating_mul(times),
            ceiling: line
                .ceiling
                .map_or(u32::MAX, |most| most.saturating_mul(times)),
            planning_starts_at: line
                .supported_exit
                .planning_starts_at_remaining
                .saturating_mul(times),
            per_extension,
        }
    }
}

impl<'a> Case<'a> {
    /// Finds the policy that governs the episode and checks its facts.
    pub(super) fn open(
        policy: &'a Checked,
        episode: &'a Episode,
        as_of: NaiveDate,
    ) -> Result<Self, CareError> {
        let version = governing(policy, &episode.id, episode.started_on)?;
        let section = section(version, episode.started_on)?;
        let Some(line) = section.lines.get(&episode.line) else {
            let problem = unknown_line(&episode.line, section);
            return Err(CareError::FactsInvalid {
                record: episode.id.clone(),
                problems: vec![problem],
            });
        };
        let mut appointments: Vec<&Appointment> = episode.appointments.iter().collect();
        let key = |appointment: &&'a Appointment| (appointment.starts, appointment.id.as_str());
        if !appointments.is_sorted_by_key(key) {
            appointments.sort_unstable_by_key(key);
        }
        let case = Self {
            service: &policy.document.service,
            line,
            scale: Scale::of(line),
            episode,
            as_of,
            appointments,
            version,
            fingerprint: &policy.fingerprint,
        };
        let problems = case.problems();
        if problems.is_empty() {
            Ok(case)
        } else {
            Err(CareError::FactsInvalid {
                record: episode.id.clone(),
                problems,
            })
        }
    }

    /// An episode whose facts were checked by columns; its appointments stay there.
    pub(super) fn by_columns(
        policy: &'a Checked,
        version: &'a PolicyVersion,
        line: &'a LinePolicy,
        episode: &'a Episode,
        as_of: NaiveDate,
    ) -> Self {
        Self {
            service: &policy.document.service,
            line,
            scale: Scale::of(line),
            episode,
            as_of,
            appointments: Vec::new(),
            version,
            fingerprint: &policy.fingerprint,
        }
    }

    /// Whether the extensions of the episode contradict nothing.
    pub(super) fn has_sound_extensions(&self) -> bool {
        let mut problems = Vec::new();
        self.check_sizes(&mut problems);
        self.check_extensions(&mut problems);
        problems.is_empty()
    }

    pub(super) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(self.fingerprint)
    }

    /// Contact minutes that an appointment was given in the diary.
    pub(super) fn scheduled_minutes(&self, appointment: &Appointment) -> u32 {
        appointment
            .contact_minutes
            .unwrap_or(self.line.session_minutes)
    }

    /// The last day of the episode, once the as-of date has reached it.
    pub(super) fn ended_on(&self) -> Option<NaiveDate> {
        self.episode.ended_on.filter(|end| *end <= self.as_of)
    }

    /// The day on which the clock of the episode stands: the as-of date, or its last day.
    pub(super) fn clock(&self) -> NaiveDate {
        self.ended_on().unwrap_or(self.as_of)
    }

    /// The plan for the supported exit, if it was started by the as-of date.
    pub(super) fn exit_plan(&self) -> Option<&'a ExitPlan> {
        self.episode
            .exit_plan
            .as_ref()
            .filter(|plan| plan.started_on.is_none_or(|start| start <= self.as_of))
    }

    /// Extensions asked for by the as-of date with what was decided by then, in the order in
    /// which they were decided or, if not yet, asked for.
    pub(super) fn extensions(&self) -> Vec<(&'a Extension, ExtensionDecision)> {
        if self.episode.extensions.is_empty() {
            return Vec::new();
        }
        let mut known: Vec<_> = self
            .episode
            .extensions
            .iter()
            .filter(|extension| extension.requested_on <= self.as_of)
            .map(|extension| match extension.decided_on {
                Some(on) if on <= self.as_of => (extension, extension.decision),
                _ => (extension, ExtensionDecision::Requested),
            })
            .collect();
        known.sort_unstable_by_key(|(extension, decision)| {
            let day = match decision {
                ExtensionDecision::Requested => extension.requested_on,
                _ => extension.decided_on.unwrap_or(extension.requested_on),
            };
            (day, extension.id.as_str())
        });
        known
    }

    /// Everything dated after the as-of date, in the order of the record.
    pub(super) fn set_aside(&self) -> Vec<SetAside> {
        let mut list = Vec::new();
        let mut note = |kind, id: &str, day: Option<NaiveDate>| {
            if let Some(dated) = day.filter(|day| *day > self.as_of) {
                list.push(SetAside {
                    kind,
                    id: id.to_owned(),
                    dated,
                });
            }
        };
        note(
            SetAsideKind::EpisodeEnd,
            &self.episode.id,
            self.episode.ended_on,
        );
        for appointment in &self.appointments {
            let id = &appointment.id;
            match appointment.attendance {
                Attendance::Planned => {}
                Attendance::CancelledByClient | Attendance::CancelledByService => {
                    let day = appointment.cancelled_at.map(|at| at.date());
                    note(SetAsideKind::Cancellation, id, day);
                }
                _ => note(
                    SetAsideKind::Attendance,
                    id,
                    Some(appointment.starts.date()),
                ),
            }
            note(
                SetAsideKind::Rebooking,
                id,
                appointment.rebooked_at.map(|at| at.date()),
            );
            note(
                SetAsideKind::Waiver,
                id,
                appointment.waiver.as_ref().map(|w| w.given_on),
            );
        }
        let mut extensions: Vec<&Extension> = self.episode.extensions.iter().collect();
        extensions.sort_unstable_by_key(|extension| (extension.requested_on, &extension.id));
        for extension in extensions {
            note(
                SetAsideKind::ExtensionRequest,
                &extension.id,
                Some(extension.requested_on),
            );
            note(
                SetAsideKind::ExtensionDecision,
                &extension.id,
                extension.decided_on,
            );
        }
        let plan = self.episode.exit_plan.as_ref();
        note(
            SetAsideKind::ExitPlan,
            &self.episode.id,
            plan.and_then(|plan| plan.started_on),
        );
        let mut taken: Vec<NaiveDate> = self
            .episode
            .steps_taken
            .iter()
            .map(|step| step.taken_on)
            .collect();
        taken.sort_unstable();
        for day in taken {
            note(SetAsideKind::StepTaken, &self.episode.id, Some(day));
        }
        list
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.check_episode(&mut problems);
        self.check_sizes(&mut problems);
        if problems.is_empty() {
            self.check_appointments(&mut problems);
            self.check_overlaps(&mut problems);
            self.check_extensions(&mut problems);
        }
        problems
    }

    fn check_episode(&self, problems: &mut Vec<Problem>) {
        let episode = self.episode;
        if episode.id.is_empty() {
            problems.push(Problem::new(
                "facts.empty_id",
                "id",
                "The episode has no identifier.",
            ));
        }
        if let Some(end) = episode.ended_on.filter(|end| *end < episode.started_on) {
            problems.push(
                Problem::new(
                    "facts.ended_before_start",
                    "ended_on",
                    "The episode ends before it starts.",
                )
                .with_found(end.to_string())
                .with_allowed(format!("{} or later", episode.started_on)),
            );
        }
        if let Some(end) = episode
            .previous_episode_ended_on
            .filter(|end| *end >= episode.started_on)
        {
            problems.push(
                Problem::new(
                    "facts.previous_episode_after_start",
                    "previous_episode_ended_on",
                    "The previous episode ends after this one starts.",
                )
                .with_found(end.to_string())
                .with_allowed(format!("before {}", episode.started_on)),
            );
        }
    }

    fn check_sizes(&self, problems: &mut Vec<Problem>) {
        let sizes = [
            (
                "appointments",
                self.episode.appointments.len(),
                MOST_APPOINTMENTS,
            ),
            ("extensions", self.episode.extensions.len(), MOST_EXTENSIONS),
        ];
        for (field, found, most) in sizes {
            if found > most {
                problems.push(
                    Problem::new(
                        "facts.too_many",
                        field,
                        format!("An episode has too many {field}."),
                    )
                    .with_found(found.to_string())
                    .with_allowed(format!("at most {most}")),
                );
            }
        }
    }

    fn check_appointments(&self, problems: &mut Vec<Problem>) {
        for appointment in &self.appointments {
            self.check_appointment(appointment, problems);
        }
        let ids = self
            .appointments
            .iter()
            .map(|appointment| appointment.id.as_str());
        for id in repeated(ids) {
            problems.push(
                at_appointment(id, "id", "facts.duplicate_appointment_id")
                    .because("Two appointments of the episode have this identifier."),
            );
        }
    }

    fn check_appointment(&self, appointment: &Appointment, problems: &mut Vec<Problem>) {
        let episode = self.episode;
        let at = |field, code| at_appointment(&appointment.id, field, code);
        let day = appointment.starts.date();
        if appointment.id.is_empty() {
            problems.push(at("id", "facts.empty_id").because("An appointment has no identifier."));
        }
        if day < episode.started_on {
            problems.push(
                at("starts", "facts.appointment_before_episode")
                    .because("The appointment is before the episode.")
                    .with_found(day.to_string())
                    .with_allowed(format!("{} or later", episode.started_on)),
            );
        }
        if let Some(end) = episode
            .ended_on
            .filter(|end| day > *end && !cancelled(appointment))
        {
            problems.push(
                at("starts", "facts.appointment_after_episode")
                    .because("The appointment is after the episode has ended.")
                    .with_found(day.to_string())
                    .with_allowed(format!("{end} or earlier, or cancelled")),
            );
        }
        if cancelled(appointment) && appointment.cancelled_at.is_none() {
            problems.push(
                at("cancelled_at", "facts.cancelled_without_time")
                    .because("The appointment was cancelled, and when is not recorded.")
                    .with_allowed("the local date and time of the cancellation"),
            );
        }
        if !cancelled(appointment) && appointment.cancelled_at.is_some() {
            problems.push(at("cancelled_at", "facts.cancelled_at_unexpected").because(
                "The appointment has a time of cancellation, and is not recorded as cancelled.",
            ));
        }
        let minutes = self.scheduled_minutes(appointment);
        if minutes == 0 || minutes > LONGEST_MINUTES {
            problems.push(
                at("contact_minutes", "facts.minutes_out_of_range")
                    .because("The appointment is impossibly short or long.")
                    .with_found(minutes.to_string())
                    .with_allowed(format!("1 to {LONGEST_MINUTES} minutes")),
            );
        }
    }

    /// One client cannot be in two places: no two appointments may overlap, cancelled ones apart.
    fn check_overlaps(&self, problems: &mut Vec<Problem>) {
        let mut latest: Option<&Appointment> = None;
        for appointment in self.appointments.iter().filter(|a| !cancelled(a)) {
            latest = Some(match latest {
                // No appointment is longer than a day, so days apart they cannot overlap.
                Some(before) if near(before.starts.date(), appointment.starts.date()) => {
                    self.check_overlap(before, appointment, problems)
                }
                _ => appointment,
            });
        }
    }

    /// Reports an overlap of two appointments; gives back the one that ends later.
    fn check_overlap<'b>(
        &self,
        before: &'b Appointment,
        appointment: &'b Appointment,
        problems: &mut Vec<Problem>,
    ) -> &'b Appointment {
        let ends = |a: &Appointment| minutes_after(a.starts, self.scheduled_minutes(a));
        if appointment.starts < ends(before) {
            problems.push(
                at_appointment(&appointment.id, "starts", "facts.appointments_overlap")
                    .because(format!("It overlaps appointment {}.", before.id))
                    .with_found(appointment.starts.format("%Y-%m-%dT%H:%M:%S").to_string()),
            );
        }
        if ends(before) <= ends(appointment) {
            appointment
        } else {
            before
        }
    }

    fn check_extensions(&self, problems: &mut Vec<Problem>) {
        for extension in &self.episode.extensions {
            check_extension(extension, problems);
        }
        let ids = self
            .episode
            .extensions
            .iter()
            .map(|extension| extension.id.as_str());
        for id in repeated(ids) {
            problems.push(
                at_extension(id, "id", "facts.duplicate_extension_id")
                    .because("Two extensions of the episode have this identifier."),
            );
        }
    }
}

/// The version in force on the day that decides, or who to ask.
pub(super) fn governing<'a>(
    policy: &'a Checked,
    record: &str,
    on: NaiveDate,
) -> Result<&'a PolicyVersion, CareError> {
    policy.governing(record, on)
}

/// What the version says of session limits.
pub(super) fn section(
    version: &PolicyVersion,
    on: NaiveDate,
) -> Result<&SessionLimitsPolicy, CareError> {
    let section = version.session_limits.as_deref();
    section.ok_or_else(|| version.silent("session limits", on))
}

pub(super) fn unknown_line(found: &str, section: &SessionLimitsPolicy) -> Problem {
    let lines: Vec<&str> = section.lines.keys().map(String::as_str).collect();
    Problem::new(
        "facts.unknown_line",
        "line",
        "The policy has no such service line.",
    )
    .with_found(found)
    .with_allowed(lines.join(", "))
}

/// Whether the second of two days is the first or the day after.
fn near(earlier: NaiveDate, later: NaiveDate) -> bool {
    earlier.succ_opt().is_none_or(|next| later <= next)
}

pub(super) const fn cancelled(appointment: &Appointment) -> bool {
    matches!(
        appointment.attendance,
        Attendance::CancelledByClient | Attendance::CancelledByService
    )
}

fn check_extension(extension: &Extension, problems: &mut Vec<Problem>) {
    let at = |field, code| at_extension(&extension.id, field, code);
    if extension.id.is_empty() {
        problems.push(at("id", "facts.empty_id").because("An extension has no identifier."));
    }
    if extension.amount == 0 {
        problems.push(amount_zero(&format!("extensions[{}].amount", extension.id)));
    }
    let undecided = extension.decision == ExtensionDecision::Requested;
    match extension.decided_on {
        None if !undecided => problems.push(
            at("decided_on", "facts.decided_without_date")
                .because("The extension is decided, and the day is not recorded."),
        ),
        Some(on) if on < extension.requested_on => problems.push(
            at("decided_on", "facts.decided_before_requested")
                .because("The extension was decided before it was asked for.")
                .with_found(on.to_string())
                .with_allowed(format!("{} or later", extension.requested_on)),
        ),
        _ => {}
    }
}

pub(super) fn amount_zero(path: &str) -> Problem {
    Problem::new(
        "facts.amount_zero",
        path,
        "An extension of nothing is asked for.",
    )
    .with_found("0")
    .with_allowed("1 or more")
}

fn at_appointment(id: &str, field: &str, code: &str) -> Problem {
    Problem::new(code, format!("appointments[{id}].{field}"), "")
}

fn at_extension(id: &str, field: &str, code: &str) -> Problem {
    Problem::new(code, format!("extensions[{id}].{field}"), "")
}

impl Problem {
    fn because(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

/// Identifiers that occur more than once, each once, in order.
fn repeated<'a>(ids: impl Iterator<Item = &'a str> + Clone) -> Vec<&'a str> {
    // Most records are numbered in order, and then nothing needs sorting.
    if ids.clone().is_sorted_by(|before, after| before < after) {
        return Vec::new();
    }
    let mut sorted: Vec<&str> = ids.collect();
    sorted.sort_unstable();
    let mut found: Vec<&str> = sorted
        .windows(2)
        .filter_map(|pair| match pair {
            [first, second] if first == second => Some(*first),
            _ => None,
        })
        .collect();
    found.dedup();
    found
}
