//! Supported exits: what a plan lacks once planning has to start.

use super::case::Case;
use super::policy::ExitPlanItem;
use super::reason::{Said, say};
use super::{ExitPlan, Reason};

/// What the plan lacks now, and why the policy asks.
pub(super) fn exit_findings(case: &Case<'_>, said: &mut Said) -> Vec<ExitPlanItem> {
    let must_hold = &case.line.supported_exit.must_hold;
    let Some(plan) = case.exit_plan() else {
        say!(
            said,
            ExitPlanMissing {
                needed: must_hold.clone(),
            }
        );
        return must_hold.clone();
    };
    let items = must_hold.iter().copied();
    let missing: Vec<_> = items.filter(|item| !holds(plan, *item)).collect();
    if missing.is_empty() {
        said.add(Reason::ExitPlanComplete {});
    } else {
        say!(
            said,
            ExitPlanIncomplete {
                missing: missing.clone(),
            }
        );
    }
    if let Some(review_on) = plan.review_on.filter(|day| *day <= case.as_of) {
        said.add(Reason::ExitPlanReviewDue { review_on });
    }
    missing
}

const fn holds(plan: &ExitPlan, item: ExitPlanItem) -> bool {
    match item {
        ExitPlanItem::AgreedWithTeam => plan.agreed_with_team,
        ExitPlanItem::NextSupport => plan.next_support_named,
        ExitPlanItem::CrisisContact => plan.crisis_contact_given,
        ExitPlanItem::ReviewDate => plan.review_on.is_some(),
    }
}
