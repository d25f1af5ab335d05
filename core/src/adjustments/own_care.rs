//! Care for somebody who works in the service: talked over, and perhaps arranged elsewhere.

use super::case::{Desk, client_identifier, holds_client_identifier};
use super::facts::{CarePlace, OwnCareReferral};
use super::{AdjustmentReason, OwnCare};
use crate::decision::{CareError, Problem};

pub(super) fn own_care(desk: &Desk<'_>, referral: &OwnCareReferral) -> Result<OwnCare, CareError> {
    // Only the lead and the worker are told, of faults as well.
    let is_told = desk.view.is_told_of_own_care();
    let problems = problems(desk, referral);
    let at_wall = holds_client_identifier(desk.policy, &referral.worker);
    let worker = if at_wall { "" } else { &referral.worker };
    if is_told && !problems.is_empty() {
        return Err(CareError::FactsInvalid {
            record: worker.to_owned(),
            problems,
        });
    }
    let (is_to_tell, reason) = if is_told {
        judged(desk, referral)
    } else {
        (false, AdjustmentReason::NotToldHere {})
    };
    let lead = desk.policy.own_care_lead.clone();
    Ok(OwnCare {
        worker: worker.to_owned(),
        as_of: desk.as_of,
        view: desk.view,
        policy: desk.stamp(),
        tell: is_to_tell.then_some(lead).into_iter().collect(),
        reasons: vec![reason],
    })
}

fn judged(desk: &Desk<'_>, referral: &OwnCareReferral) -> (bool, AdjustmentReason) {
    let lead = desk.policy.own_care_lead.clone();
    if referral.received_on > desk.as_of {
        let received_on = referral.received_on;
        return (false, AdjustmentReason::CareNotReceivedYet { received_on });
    }
    if !referral.works_in.contains(&referral.to_service) {
        return (false, AdjustmentReason::CareElsewhereAlready {});
    }
    if let Some(on) = desk.known(referral.arranged_elsewhere_on) {
        return (false, AdjustmentReason::CareArranged { on });
    }
    let talked_over = desk.known(referral.talked_over_on).is_some();
    match referral.worker_wants.filter(|_| talked_over) {
        Some(CarePlace::Elsewhere) => (true, AdjustmentReason::CareToArrange { lead }),
        Some(CarePlace::OwnService) => (true, AdjustmentReason::CareInOwnServiceChosen { lead }),
        None => (true, AdjustmentReason::CareOutsideOwnService { lead }),
    }
}

fn problems(desk: &Desk<'_>, referral: &OwnCareReferral) -> Vec<Problem> {
    if holds_client_identifier(desk.policy, &referral.worker) {
        return vec![client_identifier("worker")];
    }
    let mut found = Vec::new();
    if referral.worker.is_empty() {
        found.push(Problem::new(
            "facts.empty_id",
            "worker",
            "The worker has no identifier.",
        ));
    }
    let days = [
        ("talked_over_on", referral.talked_over_on),
        ("arranged_elsewhere_on", referral.arranged_elsewhere_on),
    ];
    for (field, day) in days {
        if day.is_some_and(|day| day < referral.received_on) {
            let message = "This comes before the referral.";
            found.push(Problem::new("facts.out_of_order", field, message));
        }
    }
    found
}
