//! The safeguard: a client at high risk is never ended, declined or lapsed by a count. The risk is
//! what a person recorded; where nobody has, the same care is taken.

use super::case::Case;
use super::policy::NextStepKind;
use super::reason::{Said, say};
use super::{Change, Reason};
use crate::people::RecordedRisk;

/// The reason that a review by the named lead takes the place of a count; `None` where a person
/// has recorded that the risk is not high.
pub(super) fn high_risk_review(case: &Case<'_>) -> Option<Reason> {
    let risk = case.episode.risk;
    may_be_high_risk(case).then(|| Reason::HighRiskReview {
        risk,
        lead: case.service.high_risk_lead.clone(),
    })
}

/// Whether the client is or may be at high risk: a person has not recorded that the risk is not.
pub(super) fn may_be_high_risk(case: &Case<'_>) -> bool {
    case.episode.risk != RecordedRisk::NotHigh
}

/// Says that a review by the named lead takes the place of a count.
pub(super) fn say_high_risk_review(case: &Case<'_>, said: &mut Said) {
    say!(
        said,
        HighRiskReview {
            risk: case.episode.risk,
            lead: case.service.high_risk_lead.clone(),
        }
    );
}

/// The change that a review by the named lead is.
pub(super) fn review_by_lead(case: &Case<'_>) -> Change {
    Change::StepTaken {
        step: NextStepKind::Review,
        by_role: case.service.high_risk_lead.clone(),
    }
}
