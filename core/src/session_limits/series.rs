//! A series of sessions in one place: the same weekday and local time, enough workers, complete
//! records, and a last day for a project.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::case::{governing, section, unknown_line};
use super::policy::{DeliveryMode, LinePolicy, SeriesRules};
use super::{Reason, Series, SeriesAnswer, SeriesSession};
use crate::calendar::{clock_change_between, minutes_between, weekday_name};
use crate::decision::{CareError, Problem};
use crate::policy::Checked;

pub(super) fn check_series(
    policy: &Checked,
    series: &Series,
    as_of: NaiveDate,
) -> Result<SeriesAnswer, CareError> {
    let mut sessions: Vec<&SeriesSession> = series.sessions.iter().collect();
    sessions.sort_unstable_by_key(|session| (session.starts, &session.id));
    let starts_on = sessions
        .first()
        .map_or(as_of, |session| session.starts.date());
    let version = governing(policy, &series.id, starts_on)?;
    let section = section(version, starts_on)?;
    let line = section.lines.get(&series.line);
    let problems = problems(
        &sessions,
        line.is_none().then(|| unknown_line(&series.line, section)),
    );
    let Some(line) = line.filter(|_| problems.is_empty()) else {
        return Err(CareError::FactsInvalid {
            record: series.id.clone(),
            problems,
        });
    };
    let mut faults = project_end(series);
    let mut responsible = Vec::new();
    for session in &sessions {
        faults.extend(session_faults(line, series, &sessions, session, as_of));
        responsible.extend(jointly_responsible(session));
    }
    faults.extend(mostly_remote(&line.series, &sessions, as_of));
    let as_asked = faults.is_empty();
    let mut reasons = faults;
    if as_asked {
        let count = u32::try_from(sessions.len()).unwrap_or(u32::MAX);
        reasons.push(Reason::SeriesAsAsked { sessions: count });
    }
    reasons.extend(responsible);
    Ok(SeriesAnswer {
        series: series.id.clone(),
        as_of,
        policy: version.stamp(&policy.fingerprint),
        as_asked,
        reasons,
    })
}

fn problems(sessions: &[&SeriesSession], line: Option<Problem>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = line.into_iter().collect();
    if sessions.is_empty() {
        problems.push(
            Problem::new(
                "facts.no_sessions",
                "sessions",
                "The series has no sessions.",
            )
            .with_allowed("one session or more"),
        );
    }
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = sessions
        .iter()
        .map(|session| session.id.as_str())
        .filter(|id| !seen.insert(*id))
        .collect();
    problems.extend(twice.into_iter().map(|id| {
        Problem::new(
            "facts.duplicate_session_id",
            format!("sessions[{id}].id"),
            "Two sessions of the series have this identifier.",
        )
    }));
    problems
}

/// A project runs for a time of its own, so it must have a last day.
fn project_end(series: &Series) -> Vec<Reason> {
    let endless = series.is_project && series.ends_on.is_none();
    endless
        .then_some(Reason::ProjectWithoutEnd {})
        .into_iter()
        .collect()
}

fn session_faults(
    line: &LinePolicy,
    series: &Series,
    sessions: &[&SeriesSession],
    session: &SeriesSession,
    as_of: NaiveDate,
) -> Vec<Reason> {
    let rules = &line.series;
    let first = sessions.first().filter(|_| rules.same_weekday_and_time);
    [
        first.and_then(|first| weekday_differs(first, session)),
        first.and_then(|first| time_differs(first, session)),
        too_few(rules, session),
        skill_missing(series, session),
        after_end(series, session),
        checklist_incomplete(rules, session, as_of),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn weekday_differs(first: &SeriesSession, session: &SeriesSession) -> Option<Reason> {
    let expected = weekday_name(first.starts.date());
    let found = weekday_name(session.starts.date());
    (expected != found).then(|| Reason::SeriesWeekdayDiffers {
        session: session.id.clone(),
        expected: expected.to_owned(),
        found: found.to_owned(),
    })
}

/// Times are wall-clock times, so the clocks do not move a series. A shift by exactly an hour on
/// the other side of a clock change tells that a time was stored without its place.
fn time_differs(first: &SeriesSession, session: &SeriesSession) -> Option<Reason> {
    let (expected, found) = (first.starts.time(), session.starts.time());
    if expected == found {
        return None;
    }
    let same_day = first.starts.date().and_time(found);
    let by_an_hour = minutes_between(first.starts, same_day).unsigned_abs() == 60;
    let changed = clock_change_between(first.starts.date(), session.starts.date());
    Some(Reason::SeriesTimeDiffers {
        session: session.id.clone(),
        expected: expected.format("%H:%M").to_string(),
        found: found.format("%H:%M").to_string(),
        by_clock_change: by_an_hour && changed,
    })
}

fn too_few(rules: &SeriesRules, session: &SeriesSession) -> Option<Reason> {
    let found = u32::try_from(session.facilitators.len()).unwrap_or(u32::MAX);
    let fewest = rules.fewest_facilitators;
    (found < fewest).then(|| Reason::SeriesFacilitatorsFew {
        session: session.id.clone(),
        found,
        fewest,
    })
}

/// Each skill is brought by at least one of the workers.
fn skill_missing(series: &Series, session: &SeriesSession) -> Option<Reason> {
    let nobody_has = |skill: &&String| {
        !session
            .facilitators
            .iter()
            .any(|facilitator| facilitator.skills.contains(*skill))
    };
    let skills: Vec<String> = series
        .skills_needed
        .iter()
        .filter(nobody_has)
        .cloned()
        .collect();
    (!skills.is_empty()).then(|| Reason::SeriesSkillMissing {
        session: session.id.clone(),
        skills,
    })
}

fn after_end(series: &Series, session: &SeriesSession) -> Option<Reason> {
    let on = session.starts.date();
    let ends_on = series.ends_on.filter(|end| on > *end)?;
    Some(Reason::SeriesAfterEnd {
        session: session.id.clone(),
        on,
        ends_on,
    })
}

/// The record of a session is looked at once its day has passed.
fn checklist_incomplete(
    rules: &SeriesRules,
    session: &SeriesSession,
    as_of: NaiveDate,
) -> Option<Reason> {
    if session.starts.date() >= as_of {
        return None;
    }
    let lacks = |item: &super::ChecklistItem| !session.recorded.contains(item);
    let missing: Vec<_> = rules.checklist.iter().copied().filter(lacks).collect();
    (!missing.is_empty()).then(|| Reason::SeriesChecklistIncomplete {
        session: session.id.clone(),
        missing,
    })
}

fn mostly_remote(
    rules: &SeriesRules,
    sessions: &[&SeriesSession],
    as_of: NaiveDate,
) -> Option<Reason> {
    let most_percent = rules.most_remote_percent?;
    let held = || {
        sessions
            .iter()
            .filter(|session| session.starts.date() < as_of)
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let all = count(held().count());
    let remote = count(
        held()
            .filter(|session| session.mode != DeliveryMode::OnSite)
            .count(),
    );
    let too_many = u64::from(remote).saturating_mul(100)
        > u64::from(all).saturating_mul(u64::from(most_percent));
    too_many.then_some(Reason::SeriesMostlyRemote {
        remote,
        held: all,
        most_percent,
    })
}

/// Everybody who runs a session is responsible for all of it.
fn jointly_responsible(session: &SeriesSession) -> Option<Reason> {
    let workers: Vec<String> = session
        .facilitators
        .iter()
        .map(|facilitator| facilitator.worker.clone())
        .collect();
    (!workers.is_empty()).then(|| Reason::JointlyResponsible {
        session: session.id.clone(),
        workers,
    })
}
