//! Who must not wait, who is better served elsewhere, and who does not wait at all.

use super::case::{Case, leaves_at};
use super::clock::closed_reason;
use super::facts::Referral;
use super::policy::{ReferralStep, Route};
use super::{ReferralApart, WaitingReason};
use crate::people::RecordedRisk;

/// Where a referral belongs.
pub(super) enum Belongs {
    /// On the list, with what is to be known besides.
    OnTheList(Vec<WaitingReason>),
    /// It must not wait.
    Immediate(ReferralApart),
    /// Better served elsewhere.
    Elsewhere(ReferralApart),
    /// It does not wait.
    NotWaiting(ReferralApart),
}

pub(super) fn belongs(case: &Case<'_>) -> Belongs {
    if let Some(reason) = not_open(case) {
        return Belongs::NotWaiting(apart(case, vec![reason]));
    }
    if must_not_wait(case) {
        let rules = &case.desk.policy.immediate_risk;
        let reason = WaitingReason::MustNotWait {
            tell: rules.tell.clone(),
            within_hours: rules.within_hours,
        };
        return Belongs::Immediate(ReferralApart {
            tell: rules.tell.clone(),
            ..apart(case, vec![reason])
        });
    }
    let at = leaves_at(case.desk.policy);
    if let Some(on) = case.on(at) {
        let reason = WaitingReason::LeftTheList { at, on };
        return Belongs::NotWaiting(apart(case, vec![reason]));
    }
    if let Some(refer_to) = &case.referral.better_served_by {
        let reason = WaitingReason::RecordedElsewhere {
            refer_to: refer_to.clone(),
        };
        return Belongs::Elsewhere(ReferralApart {
            refer_to: Some(refer_to.clone()),
            ..apart(case, vec![reason])
        });
    }
    routed(case)
}

fn apart(case: &Case<'_>, reasons: Vec<WaitingReason>) -> ReferralApart {
    ReferralApart {
        referral: case.referral.id.clone(),
        tell: Vec::new(),
        refer_to: None,
        reasons,
    }
}

/// Why the referral is not open, if it is not. A client who has had a first session is no longer
/// waiting, whatever the policy says about when somebody leaves the list.
fn not_open(case: &Case<'_>) -> Option<WaitingReason> {
    if !case.received() {
        return Some(WaitingReason::NotReceivedYet {
            received_on: case.referral.received_on,
        });
    }
    closed_reason(case).or_else(|| {
        let at = ReferralStep::FirstSession;
        case.on(at).map(|on| WaitingReason::LeftTheList { at, on })
    })
}

/// Immediate risk is what a person recorded; so is the band.
fn must_not_wait(case: &Case<'_>) -> bool {
    let recorded = case.referral.band.as_ref();
    case.referral.immediate_risk
        || recorded.is_some_and(|band| case.desk.policy.immediate_risk.bands.contains(band))
}

/// The rules of the policy about who is better served elsewhere.
fn routed(case: &Case<'_>) -> Belongs {
    let mut reasons = Vec::new();
    let mut elsewhere = None;
    for (name, route) in &case.desk.policy.routes {
        let (route_name, refer_to) = (name.clone(), route.refer_to.clone());
        match applies(route, case.referral) {
            Applies::No => {}
            Applies::Unknown(field) => reasons.push(WaitingReason::RouteFactMissing {
                route: route_name,
                field: field.to_owned(),
            }),
            Applies::Yes if route.keeps_place => reasons.push(WaitingReason::OfferedBesides {
                route: route_name,
                refer_to,
            }),
            Applies::Yes => {
                let first = elsewhere.get_or_insert_with(|| refer_to.clone());
                let deciding = usize::from(*first != refer_to).min(reasons.len());
                let reason = WaitingReason::BetterServedElsewhere {
                    route: route_name,
                    refer_to,
                };
                reasons.insert(deciding, reason);
            }
        }
    }
    match elsewhere {
        None => Belongs::OnTheList(reasons),
        Some(refer_to) if case.referral.risk == RecordedRisk::NotHigh => {
            Belongs::Elsewhere(ReferralApart {
                refer_to: Some(refer_to),
                ..apart(case, reasons)
            })
        }
        // No rule sends a client away who is or may be at high risk: the place is kept until the
        // named lead has reviewed.
        Some(_) => {
            reasons.push(WaitingReason::HighRiskReview {
                risk: case.referral.risk,
                lead: case.desk.service.high_risk_lead.clone(),
            });
            Belongs::OnTheList(reasons)
        }
    }
}

enum Applies {
    Yes,
    No,
    /// It would, and one fact that it needs is not recorded.
    Unknown(&'static str),
}

fn applies(route: &Route, referral: &Referral) -> Applies {
    let has = |need: &String| referral.needs.contains(need);
    if !route.any_need.is_empty() && !route.any_need.iter().any(has) {
        return Applies::No;
    }
    if !route.lacks_need.is_empty() && route.lacks_need.iter().all(has) {
        return Applies::No;
    }
    let young = route.younger_than_years;
    let old = route.older_than_years;
    let mut unknown = None;
    match referral.age_years {
        None if young.is_some() || old.is_some() => unknown = Some("age_years"),
        Some(age) if young.is_some_and(|under| age >= under) => return Applies::No,
        Some(age) if old.is_some_and(|over| age <= over) => return Applies::No,
        _ => {}
    }
    if !route.outside_areas.is_empty() {
        match &referral.residence_area {
            None => unknown = Some("residence_area"),
            Some(area) if route.outside_areas.contains(area) => return Applies::No,
            Some(_) => {}
        }
    }
    unknown.map_or(Applies::Yes, Applies::Unknown)
}
