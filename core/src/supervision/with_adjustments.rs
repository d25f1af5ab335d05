//! Where adjustments meet supervision: a cadence or a form that was agreed is the one owed, and
//! the review of an adjustment comes on an agenda by its identifier and its day alone.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::case::Desk;
use super::facts::{AgreedCadence, AgreedReview, SupervisedWorker};
use super::policy::{RoleSupervision, SupervisionKind};
use crate::adjustments::{AdjustedWorker, AgreedSupervision, for_supervision};
use crate::decision::{AnswerView, CareError, Problem};
use crate::policy::Checked;

/// Days in a week.
const WEEK: u32 = 7;

pub(crate) fn with_adjustments(
    policy: &Checked,
    worker: &SupervisedWorker,
    adjusted: &AdjustedWorker,
    as_of: NaiveDate,
    view: AnswerView,
) -> Result<SupervisedWorker, CareError> {
    let desk = Desk::open(policy, as_of)?;
    let needs = for_supervision(policy, adjusted, as_of, view)?;
    let problems = one_worker(worker, adjusted);
    if !problems.is_empty() {
        return Err(CareError::FactsInvalid {
            // This one has passed the wall between workers and clients.
            record: adjusted.id.clone(),
            problems,
        });
    }
    let mut filled = worker.clone();
    // What the register of adjustments says goes before an older copy of it.
    let known: BTreeSet<&String> = adjusted.adjustments.iter().map(|one| &one.id).collect();
    filled
        .agreed_cadences
        .retain(|one| !known.contains(&one.id));
    filled.reviews.retain(|one| !known.contains(&one.id));
    let kinds = desk.policy.roles.get(&worker.role).map(adjusted_kinds);
    for kind in kinds.into_iter().flatten() {
        let agreed = needs.agreed.iter().map(|agreed| cadence(kind, agreed));
        filled.agreed_cadences.extend(agreed);
    }
    let reviews = needs.reviews.into_iter().map(|review| AgreedReview {
        id: review.adjustment,
        due_on: review.due_on,
    });
    filled.reviews.extend(reviews);
    Ok(filled)
}

/// Both records speak of one worker, and of the same post.
pub(crate) fn one_worker(worker: &SupervisedWorker, adjusted: &AdjustedWorker) -> Vec<Problem> {
    let hours = worker.weekly_minutes.zip(adjusted.contract_minutes_a_week);
    let fields = [
        ("id", worker.id == adjusted.id),
        ("role", worker.role == adjusted.role),
        ("started_on", worker.started_on == adjusted.started_on),
        (
            "weekly_minutes",
            hours.is_none_or(|(supervised, adjusted)| supervised == adjusted),
        ),
    ];
    let differing = fields.into_iter().filter(|(_, same)| !same);
    let problems = differing.map(|(field, _)| {
        Problem::new(
            "facts.records_differ",
            field,
            "The record of supervision and the record of adjustments say different things.",
        )
        .with_suggestion("Give both records of one worker, as they are today.")
    });
    problems.collect()
}

/// The kinds that an adjustment changes: those the policy names, or all but the review of personal
/// development, whose interval is no cadence of support.
fn adjusted_kinds(role: &RoleSupervision) -> BTreeSet<SupervisionKind> {
    if !role.adjusted_kinds.is_empty() {
        return role.adjusted_kinds.iter().copied().collect();
    }
    let kinds = role.requirements.values().map(|required| required.kind);
    let kinds = kinds.filter(|kind| *kind != SupervisionKind::PersonalDevelopmentReview);
    kinds.collect()
}

fn cadence(kind: SupervisionKind, agreed: &AgreedSupervision) -> AgreedCadence {
    AgreedCadence {
        id: agreed.adjustment.clone(),
        kind,
        starts_on: agreed.first,
        ends_on: agreed.last,
        at_most_days_apart: agreed.every_weeks.map(|weeks| weeks.saturating_mul(WEEK)),
        formats: agreed.formats.clone(),
    }
}
