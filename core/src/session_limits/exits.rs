//! Supported exits: what a plan lacks once planning has to start.

use super::case::Case;
use super::policy::ExitPlanItem;
use super::{ExitPlan, Reason};

/// What the plan lacks now, and why the policy asks.
pub(super) fn exit_findings(case: &Case<'_>) -> (Vec<ExitPlanItem>, Vec<Reason>) {
    let must_hold = &case.line.supported_exit.must_hold;
    let Some(plan) = case.exit_plan() else {
        let needed = must_hold.clone();
        return (needed.clone(), vec![Reason::ExitPlanMissing { needed }]);
    };
    let missing: Vec<_> = must_hold
        .iter()
        .copied()
        .filter(|item| !holds(plan, *item))
        .collect();
    let mut reasons = vec![if missing.is_empty() {
        Reason::ExitPlanComplete {}
    } else {
        Reason::ExitPlanIncomplete {
            missing: missing.clone(),
        }
    }];
    if let Some(review_on) = plan.review_on.filter(|day| *day <= case.as_of) {
        reasons.push(Reason::ExitPlanReviewDue { review_on });
    }
    (missing, reasons)
}

const fn holds(plan: &ExitPlan, item: ExitPlanItem) -> bool {
    match item {
        ExitPlanItem::AgreedWithTeam => plan.agreed_with_team,
        ExitPlanItem::NextSupport => plan.next_support_named,
        ExitPlanItem::CrisisContact => plan.crisis_contact_given,
        ExitPlanItem::ReviewDate => plan.review_on.is_some(),
    }
}
