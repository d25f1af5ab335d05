//! Whether everything is in before somebody starts. A criminal record that was brought up decides
//! nothing by itself: the roles that the policy names look at it together.

use std::collections::BTreeSet;

use chrono::Days;

use super::case::{Desk, Later, refuse};
use super::facts::{Appointee, CheckDone, FlagDecision, FlagReview};
use super::policy::{PersonSpecification, PreStartCheck};
use super::{CompetencyReason, StartClearance};
use crate::calendar::add_months;
use crate::decision::{CareError, LaterFact, Problem};

pub(super) fn clearance(
    desk: &Desk<'_>,
    id: &str,
    specification: &PersonSpecification,
    person: &Appointee,
) -> Result<StartClearance, CareError> {
    refuse(&person.id, problems(person))?;
    let mut missing = Vec::new();
    let mut against = Vec::new();
    let mut besides = Vec::new();
    for wanted in &specification.checks_before_start {
        let known = person.checks.iter().filter(|one| one.on <= desk.as_of);
        let Some(done) = known.into_iter().find(|one| one.check == *wanted) else {
            missing.push(*wanted);
            against.push(CompetencyReason::CheckMissing { check: *wanted });
            continue;
        };
        against.extend(open_query(desk, done));
        besides.extend(late(person, done));
    }
    let (stops, looked_at) = flag(desk, specification, person);
    against.extend(stops);
    besides.extend(looked_at);
    let clear = against.is_empty();
    if clear {
        let starts_on = person.starts_on;
        against.push(CompetencyReason::ClearToStart { starts_on });
    }
    let probation_ends_on = specification.probation_months.map(|months| {
        let after = add_months(person.starts_on, months);
        after.checked_sub_days(Days::new(1)).unwrap_or(after)
    });
    let ends = probation_ends_on.zip(specification.probation_months);
    besides
        .extend(ends.map(|(ends_on, months)| CompetencyReason::ProbationUntil { ends_on, months }));
    against.append(&mut besides);
    Ok(StartClearance {
        person: person.id.clone(),
        specification: id.to_owned(),
        as_of: desk.as_of,
        policy: desk.stamp(),
        clear,
        missing,
        probation_ends_on,
        reasons: against,
        set_aside: set_aside(desk, person),
    })
}

/// A question that a check brought up stays open until it is settled.
fn open_query(desk: &Desk<'_>, done: &CheckDone) -> Option<CompetencyReason> {
    let settled = done.query_settled_on.is_some_and(|on| on <= desk.as_of);
    let open = done.query_raised && !settled;
    open.then_some(CompetencyReason::QueryOpen { check: done.check })
}

fn late(person: &Appointee, done: &CheckDone) -> Option<CompetencyReason> {
    (done.on >= person.starts_on).then_some(CompetencyReason::CheckAfterStart {
        check: done.check,
        on: done.on,
        starts_on: person.starts_on,
    })
}

/// What stands against the start of what was brought up, and what is to be said besides.
fn flag(
    desk: &Desk<'_>,
    specification: &PersonSpecification,
    person: &Appointee,
) -> (Option<CompetencyReason>, Option<CompetencyReason>) {
    let raised = person.flag_raised_on.is_some_and(|on| on <= desk.as_of);
    if !raised {
        return (None, None);
    }
    let review = person.flag_review.as_ref();
    let review = review.filter(|review| review.on <= desk.as_of);
    let looked = |role: &&String| review.is_some_and(|review| review.by_roles.contains(*role));
    let named = specification.flag_reviewed_by.iter();
    let lacking: Vec<String> = named.filter(|role| !looked(role)).cloned().collect();
    let Some(review) = review.filter(|_| lacking.is_empty()) else {
        let joint = CompetencyReason::FlagForJointReview { lacking };
        return (Some(joint), None);
    };
    decided(review)
}

const fn decided(review: &FlagReview) -> (Option<CompetencyReason>, Option<CompetencyReason>) {
    match review.decision {
        FlagDecision::GoAhead | FlagDecision::GoAheadWithConditions => {
            let decision = review.decision;
            (None, Some(CompetencyReason::FlagLookedAt { decision }))
        }
        FlagDecision::Refused if review.grounds_written => {
            (Some(CompetencyReason::FlagRefused {}), None)
        }
        FlagDecision::Refused => (Some(CompetencyReason::RefusalNeedsGrounds {}), None),
    }
}

fn set_aside(desk: &Desk<'_>, person: &Appointee) -> Vec<LaterFact> {
    let mut later = Later::new(desk.as_of);
    for done in &person.checks {
        later.note(|| "checks".to_owned(), done.on);
        if let Some(on) = done.query_settled_on {
            later.note(|| "checks.query_settled_on".to_owned(), on);
        }
    }
    if let Some(on) = person.flag_raised_on {
        later.note(|| "flag_raised_on".to_owned(), on);
    }
    if let Some(review) = &person.flag_review {
        later.note(|| "flag_review".to_owned(), review.on);
    }
    later.facts()
}

fn problems(person: &Appointee) -> Vec<Problem> {
    let mut found = Vec::new();
    if person.id.is_empty() {
        let message = "The person has no identifier.";
        found.push(Problem::new("facts.empty_id", "id", message));
    }
    let mut seen: BTreeSet<PreStartCheck> = BTreeSet::new();
    if !person.checks.iter().all(|one| seen.insert(one.check)) {
        let message = "A check is recorded twice.";
        found.push(Problem::new("facts.recorded_twice", "checks", message));
    }
    let early = |one: &CheckDone| {
        let settled = one.query_settled_on;
        settled.is_some_and(|on| !one.query_raised || on < one.on)
    };
    if person.checks.iter().any(early) {
        let message = "A question is settled that was not brought up, or before it was.";
        let path = "checks.query_settled_on";
        found.push(Problem::new("facts.out_of_order", path, message));
    }
    let raised = person.flag_raised_on;
    let reviewed = person.flag_review.as_ref().map(|review| review.on);
    if reviewed.is_some_and(|on| raised.is_none_or(|raised| on < raised)) {
        let message = "A review is recorded of what was not brought up, or before it was.";
        found.push(Problem::new("facts.out_of_order", "flag_review", message));
    }
    found
}
