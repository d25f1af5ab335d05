//! Whether everybody and everything comes up in time.

use chrono::NaiveDate;

use super::answers::{CoverageState, PersonCoverage, SupervisionCoverage, TopicCoverage};
use super::case::Case;
use super::facts::SupportedPerson;
use super::policy::AgendaTopic;
use super::reason::SupervisionReason;
use crate::calendar::add_days;
use crate::people::RecordedRisk;

pub(super) fn coverage(case: &Case<'_>) -> SupervisionCoverage {
    let people = people(case);
    let topics: Vec<TopicCoverage> = case
        .desk
        .policy
        .topics
        .iter()
        .map(|t| topic(case, *t))
        .collect();
    let mut reasons: Vec<SupervisionReason> = people.iter().filter_map(of_person).collect();
    let late = people.iter().any(|p| p.state == CoverageState::Overdue);
    if !people.is_empty() && !late {
        reasons.push(SupervisionReason::EverybodyDiscussed {
            people: count(people.len()),
            within_days: case.desk.policy.discussed_within_days,
        });
    }
    reasons.extend(high_risk_first(case, &people));
    reasons.extend(caseload_not_shared(case));
    reasons.extend(topics.iter().map(of_topic));
    SupervisionCoverage {
        worker: case.worker.id.clone(),
        as_of: case.as_of(),
        policy: case.desk.stamp(),
        people,
        topics,
        reasons,
    }
}

fn count(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// The people supported, in the order in which to talk about them: whom a person recorded as at
/// high risk, whose risk nobody has recorded, and then whoever is due first. That the worker was
/// away gives nobody more time.
pub(super) fn people(case: &Case<'_>) -> Vec<PersonCoverage> {
    let mut people: Vec<(&SupportedPerson, PersonCoverage)> = case
        .people_on(case.as_of())
        .map(|person| (person, covered(case, person)))
        .collect();
    people.sort_by(|(a, a_covered), (b, b_covered)| {
        let key = |p: &SupportedPerson, c: &PersonCoverage| (first(p.risk), c.due_on);
        key(a, a_covered)
            .cmp(&key(b, b_covered))
            .then_with(|| a.id.cmp(&b.id))
    });
    people.into_iter().map(|(_, covered)| covered).collect()
}

const fn first(risk: RecordedRisk) -> u8 {
    match risk {
        RecordedRisk::High => 0,
        RecordedRisk::NotRecorded => 1,
        RecordedRisk::NotHigh => 2,
    }
}

fn covered(case: &Case<'_>, person: &SupportedPerson) -> PersonCoverage {
    let about = |s: &&super::Supervision| s.on >= person.since && s.discussed.contains(&person.id);
    let last = case.records().rev().find(about).map(|s| s.on);
    let from = last.unwrap_or(person.since);
    let due_on = add_days(from, case.desk.policy.discussed_within_days);
    PersonCoverage {
        person: person.id.clone(),
        last_discussed_on: last,
        due_on,
        state: state(case, due_on),
    }
}

fn state(case: &Case<'_>, due_on: NaiveDate) -> CoverageState {
    let soon = add_days(case.as_of(), case.desk.policy.due_soon_days);
    if due_on < case.as_of() {
        CoverageState::Overdue
    } else if due_on <= soon {
        CoverageState::DueSoon
    } else {
        CoverageState::InTime
    }
}

pub(super) fn topic(case: &Case<'_>, topic: AgendaTopic) -> TopicCoverage {
    let last_on = case.topic_last_on(topic);
    let from = last_on.unwrap_or(case.worker.started_on);
    let due_on = add_days(from, case.desk.policy.topics_within_days);
    TopicCoverage {
        topic,
        last_on,
        due_on,
        state: state(case, due_on),
    }
}

pub(super) fn of_person(covered: &PersonCoverage) -> Option<SupervisionReason> {
    let person = covered.person.clone();
    let last_on = covered.last_discussed_on;
    let due_on = covered.due_on;
    match covered.state {
        CoverageState::InTime => None,
        CoverageState::DueSoon => Some(SupervisionReason::PersonDueSoon {
            person,
            last_on,
            due_on,
        }),
        CoverageState::Overdue => Some(SupervisionReason::PersonNotDiscussed {
            person,
            last_on,
            due_on,
        }),
    }
}

pub(super) const fn of_topic(covered: &TopicCoverage) -> SupervisionReason {
    let about = covered.topic;
    let last_on = covered.last_on;
    let due_on = covered.due_on;
    match covered.state {
        CoverageState::Overdue => SupervisionReason::TopicNotCovered {
            about,
            last_on,
            due_on,
        },
        _ => SupervisionReason::TopicCovered {
            about,
            last_on,
            due_on,
        },
    }
}

/// How many of those to talk about come first for the risk that a person recorded.
pub(super) fn high_risk_first(
    case: &Case<'_>,
    people: &[PersonCoverage],
) -> Option<SupervisionReason> {
    let due = |id: &str| {
        let mut due = people.iter().filter(|p| p.state != CoverageState::InTime);
        due.any(|covered| covered.person == id)
    };
    let supported = case.people_on(case.as_of());
    let high = supported.filter(|p| p.risk == RecordedRisk::High && due(&p.id));
    let people = count(high.count());
    (people > 0).then_some(SupervisionReason::HighRiskFirst { people })
}

/// The supervisor gets to know who is supported: the list was shared within the window.
pub(super) fn caseload_not_shared(case: &Case<'_>) -> Option<SupervisionReason> {
    let people = count(case.people_on(case.as_of()).count());
    let last = case.records().rev().find(|s| s.caseload_shared);
    let within = case.desk.policy.discussed_within_days;
    let lately = last.is_some_and(|s| add_days(s.on, within) >= case.as_of());
    (people > 0 && !lately).then_some(SupervisionReason::CaseloadNotShared { people })
}
