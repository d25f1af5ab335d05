//! The service's own stages: what comes next, who may do it, and where each target stands.

use super::case::{Case, Context, whole_days};
use super::clock::{Count, closed_reason};
use super::facts::ProposedStep;
use super::policy::{ReferralStep, StageTarget};
use super::targets::{Measured, reason, standing};
use super::{Stages, StepAnswer, TargetStanding, WaitingReason};
use crate::decision::CareError;

pub(super) fn stages(case: &Case<'_>) -> Result<Stages, CareError> {
    let context = case.context;
    let targets = target_standings(case)?;
    let next_step = next_step(case);
    let mut reasons = Vec::new();
    if case.received() {
        reasons.extend(next_step.map(|next| WaitingReason::NextStep { next }));
        reasons.extend(targets.iter().filter_map(reason));
        reasons.extend(no_activity(case));
        reasons.extend(closed_reason(case));
    } else {
        reasons.push(WaitingReason::NotReceivedYet {
            received_on: case.referral.received_on,
        });
    }
    Ok(Stages {
        referral: case.referral.id.clone(),
        as_of: context.as_of,
        policy: context.stamp(),
        next_step,
        targets,
        reasons,
        set_aside: case.set_aside(),
    })
}

/// Every target of the policy.
pub(super) fn target_standings(case: &Case<'_>) -> Result<Vec<TargetStanding>, CareError> {
    let count = Count::of(case, &case.context.rules);
    let targets = case.context.policy.targets.iter();
    targets
        .map(|(name, target)| target_standing(case, &count, name, target))
        .collect()
}

/// One target of the policy.
pub(super) fn target_standing(
    case: &Case<'_>,
    count: &Count,
    name: &str,
    target: &StageTarget,
) -> Result<TargetStanding, CareError> {
    standing(&Measured {
        case,
        count,
        name,
        from: target.from,
        to: target.to,
        owner: Some(&target.owner),
        unit: target.unit,
        within: target.within_for(case.band_id()),
        share_percent: None,
        due_soon: target.due_soon,
        ended_on: case.closed_on(),
        applies: case.received(),
    })
}

fn next_step(case: &Case<'_>) -> Option<ReferralStep> {
    if !case.received() || case.closed_on().is_some() {
        return None;
    }
    [
        ReferralStep::Assessed,
        ReferralStep::Allocated,
        ReferralStep::FirstSession,
    ]
    .into_iter()
    .find(|step| case.on(*step).is_none())
}

fn no_activity(case: &Case<'_>) -> Option<WaitingReason> {
    let at_most = case.context.policy.no_activity_days?;
    next_step(case)?;
    let last_on = case.last_activity();
    let days = whole_days(last_on, case.context.as_of);
    (days > at_most).then_some(WaitingReason::NoActivity {
        last_on,
        days,
        at_most,
    })
}

/// The step that must have been taken before a step.
const fn step_before(step: ReferralStep) -> Option<ReferralStep> {
    match step {
        ReferralStep::Received | ReferralStep::Admitted => None,
        ReferralStep::Triaged | ReferralStep::Assessed => Some(ReferralStep::Received),
        ReferralStep::Allocated => Some(ReferralStep::Assessed),
        ReferralStep::FirstSession => Some(ReferralStep::Allocated),
        ReferralStep::SafelyReturned => Some(ReferralStep::Admitted),
    }
}

/// Whether a step may be taken, by whom.
pub(super) fn may_take_step(case: &Case<'_>, proposed: &ProposedStep) -> StepAnswer {
    let mut reasons: Vec<WaitingReason> = closed_reason(case).into_iter().collect();
    if !case.received() {
        reasons.push(WaitingReason::NotReceivedYet {
            received_on: case.referral.received_on,
        });
    }
    if let Some(on) = case.on(proposed.step).filter(|_| case.received()) {
        reasons.push(WaitingReason::StepTakenAlready {
            proposed: proposed.step,
            on,
        });
    }
    if let Some(needs) = step_before(proposed.step).filter(|needs| case.on(*needs).is_none()) {
        reasons.push(WaitingReason::StepOutOfOrder {
            proposed: proposed.step,
            needs,
        });
    }
    reasons.extend(roles_that_may_not(case.context, proposed));
    let allowed = reasons.is_empty();
    if allowed {
        reasons.push(WaitingReason::StepAllowed {
            next: proposed.step,
            by_role: proposed.by_role.clone(),
        });
    }
    StepAnswer {
        referral: case.referral.id.clone(),
        as_of: case.context.as_of,
        policy: case.context.stamp(),
        allowed,
        reasons,
        set_aside: case.set_aside(),
    }
}

fn roles_that_may_not(context: &Context<'_>, proposed: &ProposedStep) -> Vec<WaitingReason> {
    let functions = &context.policy.functions;
    let by = Some(&proposed.by_role);
    let asked = match proposed.step {
        ReferralStep::Assessed => vec![(by, &functions.assess)],
        ReferralStep::Allocated => vec![
            (by, &functions.allocate),
            (proposed.to_role.as_ref(), &functions.deliver),
        ],
        ReferralStep::FirstSession => vec![(by, &functions.deliver)],
        _ => Vec::new(),
    };
    let refused = asked
        .into_iter()
        .filter_map(|(role, allowed)| Some((role?, allowed)))
        .filter(|(role, allowed)| !allowed.is_empty() && !allowed.contains(role));
    refused
        .map(|(role, allowed)| WaitingReason::RoleMayNot {
            proposed: proposed.step,
            role: role.clone(),
            allowed: allowed.clone(),
        })
        .collect()
}
