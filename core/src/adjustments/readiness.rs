//! Whether the organisation is ready for a peer support worker to start, what is missing and who
//! answers for it.

use super::case::{Desk, client_identifier, holds_client_identifier};
use super::facts::{NewStarter, StartStepTaken, WithheldFor};
use super::policy::{StartRule, StartStep};
use super::{AdjustmentReason, Readiness, StepOwed};
use crate::decision::{CareError, Problem};

/// Steps that are not called for by everybody.
const CONDITIONAL: &[StartStep] = &[
    StartStep::BenefitsAdviceOffered,
    StartStep::FlagsReviewed,
    StartStep::RecordsKeptApart,
];

pub(super) fn readiness(desk: &Desk<'_>, starter: &NewStarter) -> Result<Readiness, CareError> {
    check(desk, starter)?;
    let mut missing = Vec::new();
    let mut reasons = Vec::new();
    let mut told = 0_u32;
    for step in StartStep::ALL.iter().filter(|step| is_told(desk, **step)) {
        let Some(rule) = rule(desk, *step).filter(|_| !starter.not_called_for.contains(step))
        else {
            continue;
        };
        told = told.saturating_add(1);
        reasons.extend(lacking(desk, starter, rule));
        if reasons.last().is_some_and(|reason| owes(reason, *step)) {
            missing.push(StepOwed {
                step: *step,
                owner: rule.owner.clone(),
            });
        }
        if *step == StartStep::BenefitsAdviceOffered {
            reasons.extend(permitted_work(desk, starter, rule));
        }
    }
    let withheld = withheld(desk, starter);
    let ready = (told > 0).then_some(missing.is_empty() && withheld.is_none());
    reasons.splice(0..0, withheld);
    match ready {
        None => reasons.push(AdjustmentReason::NotToldHere {}),
        Some(true) => reasons.insert(
            0,
            AdjustmentReason::Ready {
                starts_on: starter.starts_on,
            },
        ),
        Some(false) => {}
    }
    Ok(Readiness {
        worker: starter.worker.clone(),
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        ready,
        missing,
        reasons,
    })
}

fn rule<'d>(desk: &Desk<'d>, step: StartStep) -> Option<&'d StartRule> {
    desk.policy
        .before_start
        .iter()
        .find(|rule| rule.step == step)
}

/// What concerns the team is told to it; what concerns the person only to those close to them,
/// and what would tell of former care, health or money only where health is told.
fn is_told(desk: &Desk<'_>, step: StartStep) -> bool {
    match step {
        StartStep::RoleSpecified
        | StartStep::PostIsNoGap
        | StartStep::TeamBriefed
        | StartStep::TeamConcernsHeard
        | StartStep::TeamKnowsStoryIsOwned => desk.view.is_told_of_team(),
        StartStep::PeerSupervisionArranged
        | StartStep::AdjustmentsAsked
        | StartStep::OccupationalHealthInformed
        | StartStep::PeerNetwork => desk.view.is_close(),
        StartStep::BenefitsAdviceOffered
        | StartStep::FlagsReviewed
        | StartStep::RecordsKeptApart
        | StartStep::OwnCareTalkedOver
        | StartStep::WellbeingPlan => desk.tells_health(),
    }
}

/// Why a step counts as missing, or is to be mentioned.
fn lacking(desk: &Desk<'_>, starter: &NewStarter, rule: &StartRule) -> Option<AdjustmentReason> {
    let owner = || rule.owner.clone();
    let Some(taken) = taken(desk, starter, rule.step) else {
        return Some(AdjustmentReason::StepMissing {
            missing: rule.step,
            owner: owner(),
        });
    };
    let others = rule
        .together
        .iter()
        .filter(|role| !taken.by_roles.contains(role));
    let lacking: Vec<String> = others.cloned().collect();
    if !lacking.is_empty() {
        return Some(AdjustmentReason::StepNotTogether {
            taken: rule.step,
            lacking,
            owner: owner(),
        });
    }
    (taken.on >= starter.starts_on).then_some(AdjustmentReason::StepTakenLate {
        taken: rule.step,
        on: taken.on,
        starts_on: starter.starts_on,
    })
}

/// What the post means for somebody whose benefit allows some work. It never keeps anybody from
/// starting: it is for the advice about benefits, and is said wherever that is called for.
fn permitted_work(
    desk: &Desk<'_>,
    starter: &NewStarter,
    rule: &StartRule,
) -> Option<AdjustmentReason> {
    let permitted = desk.policy.permitted_work?;
    let post = starter.post_minutes_a_week.zip(starter.post_pence_a_week);
    let Some((minutes_a_week, pence_a_week)) = post else {
        let fields = [
            ("post_minutes_a_week", starter.post_minutes_a_week),
            ("post_pence_a_week", starter.post_pence_a_week),
        ];
        let lacking = fields.into_iter().filter(|(_, value)| value.is_none());
        return Some(AdjustmentReason::PermittedWorkNotKnown {
            fields: lacking.map(|(field, _)| field.to_owned()).collect(),
        });
    };
    let is_little = pence_a_week <= permitted.pence_a_week_never_past;
    let is_within = minutes_a_week < permitted.minutes_a_week_under
        && pence_a_week <= permitted.pence_a_week_at_most;
    Some(if is_little || is_within {
        AdjustmentReason::WithinPermittedWork {
            minutes_a_week,
            pence_a_week,
        }
    } else {
        AdjustmentReason::PastPermittedWork {
            minutes_a_week,
            pence_a_week,
            minutes_under: permitted.minutes_a_week_under,
            pence_at_most: permitted.pence_a_week_at_most,
            owner: rule.owner.clone(),
        }
    })
}

fn taken<'s>(
    desk: &Desk<'_>,
    starter: &'s NewStarter,
    step: StartStep,
) -> Option<&'s StartStepTaken> {
    let known = starter.steps.iter().filter(|taken| taken.on <= desk.as_of);
    known.into_iter().find(|taken| taken.step == step)
}

/// A step that is not taken, or not by all, is owed; one that was late is not owed any more.
fn owes(reason: &AdjustmentReason, of: StartStep) -> bool {
    match reason {
        AdjustmentReason::StepMissing { missing: step, .. }
        | AdjustmentReason::StepNotTogether { taken: step, .. } => *step == of,
        _ => false,
    }
}

/// History, gaps and sick leave never count against somebody; only who is told of health is told.
fn withheld(desk: &Desk<'_>, starter: &NewStarter) -> Option<AdjustmentReason> {
    let ground = starter
        .clearance_withheld_for
        .filter(|_| desk.tells_health())?;
    Some(match ground {
        WithheldFor::HealthHistory | WithheldFor::EmploymentGaps | WithheldFor::SickLeave => {
            AdjustmentReason::ClearanceWithheldForHistory {
                withheld_for: ground,
            }
        }
        WithheldFor::SomethingElse => AdjustmentReason::ClearanceWithheld {},
    })
}

fn check(desk: &Desk<'_>, starter: &NewStarter) -> Result<(), CareError> {
    if holds_client_identifier(desk.policy, &starter.worker) {
        return desk.refuse("", vec![client_identifier("worker")]);
    }
    let mut found = Vec::new();
    if starter.worker.is_empty() {
        found.push(Problem::new(
            "facts.empty_id",
            "worker",
            "The worker has no identifier.",
        ));
    }
    let mut steps: Vec<StartStep> = starter.steps.iter().map(|taken| taken.step).collect();
    steps.sort_unstable();
    if !steps.is_sorted_by(|one, next| one < next) {
        let message = "A step is recorded twice.";
        found.push(Problem::new("facts.step_twice", "steps", message));
    }
    let excused = starter.not_called_for.iter();
    if excused.into_iter().any(|step| !CONDITIONAL.contains(step)) {
        let message = "This step is called for with every peer support worker.";
        let problem = Problem::new("facts.step_always_called_for", "not_called_for", message);
        let allowed = "benefits_advice_offered, flags_reviewed, records_kept_apart";
        found.push(problem.with_allowed(allowed));
    }
    desk.refuse(&starter.worker, found)
}
