//! The safeguard: a client at high risk is never ended, declined or lapsed by a count. The risk is
//! what a person recorded; where nobody has, the same care is taken.

use super::case::Case;
use super::policy::NextStepKind;
use super::{Change, Reason, RecordedRisk};

/// The reason that a review by the named lead takes the place of a count; `None` where a person
/// has recorded that the risk is not high.
pub(super) fn high_risk_review(case: &Case<'_>) -> Option<Reason> {
    let risk = case.episode.risk;
    (risk != RecordedRisk::NotHigh).then(|| Reason::HighRiskReview {
        risk,
        lead: case.service.high_risk_lead.clone(),
    })
}

/// The change that a review by the named lead is.
pub(super) fn review_by_lead(case: &Case<'_>) -> Change {
    Change::StepTaken {
        step: NextStepKind::Review,
        by_role: case.service.high_risk_lead.clone(),
    }
}
