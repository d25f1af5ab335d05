//! The rules of the national clocks, as data. Each says where its figures were read (DOMAIN ids).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::policy::{
    ClockRegime, ClockRules, ClockTarget, ReasonableOffer, ReferralStep, UnavailabilityKind,
    WaitingListPolicy,
};

/// The rules of a regime; none for a local one that the policy does not spell out.
pub(super) fn rules(
    regime: ClockRegime,
    policy: &WaitingListPolicy,
) -> Option<Cow<'_, ClockRules>> {
    let national = match regime {
        ClockRegime::EnglandReferralToTreatment => england_referral_to_treatment(),
        ClockRegime::TalkingTherapies => talking_therapies(),
        ClockRegime::Scotland => scotland(),
        ClockRegime::Wales => wales(),
        ClockRegime::Local => return policy.local_clock.as_ref().map(Cow::Borrowed),
    };
    Some(Cow::Owned(national))
}

/// B-WL6: no pause since 1 October 2015. B-WL7: a wait that ended by discharge after the first
/// appointment was missed is not measured. 18 weeks are 126 days.
fn england_referral_to_treatment() -> ClockRules {
    ClockRules {
        excludes_discharge_after_first_miss: true,
        ..unpaused(&[("treatment_in_18_weeks", first_session(126, None))])
    }
}

/// B-WL1 and B-WL2: 75 in a hundred within 42 days, 95 within 126, to the first treatment.
fn talking_therapies() -> ClockRules {
    unpaused(&[
        ("treatment_in_6_weeks", first_session(42, Some(75))),
        ("treatment_in_18_weeks", first_session(126, Some(95))),
    ])
}

/// B-WL8 to B-WL10: 90 in a hundred within 18 weeks; offers with ten days' notice, two of which
/// may be refused before a review; medical and client-advised unavailability deducted; the third
/// cancellation resets.
fn scotland() -> ClockRules {
    ClockRules {
        deducts: vec![
            UnavailabilityKind::Medical,
            UnavailabilityKind::ClientAdvised,
        ],
        reasonable_offer: Some(ReasonableOffer {
            notice_days: 10,
            refusals: 2,
        }),
        resets_at_cancellation: Some(3),
        ..unpaused(&[("treatment_in_18_weeks", first_session(126, Some(90)))])
    }
}

/// B-WL11: 28 days to assessment, and 28 from there to the first session.
fn wales() -> ClockRules {
    let target = |from, to| ClockTarget {
        from,
        to,
        within_days: 28,
        share_percent: None,
    };
    unpaused(&[
        (
            "assessment_in_28_days",
            target(ReferralStep::Received, ReferralStep::Assessed),
        ),
        (
            "intervention_in_28_days",
            target(ReferralStep::Assessed, ReferralStep::FirstSession),
        ),
    ])
}

fn first_session(within_days: u32, share_percent: Option<u32>) -> ClockTarget {
    ClockTarget {
        from: ReferralStep::Received,
        to: ReferralStep::FirstSession,
        within_days,
        share_percent,
    }
}

/// A clock that nothing pauses or resets.
fn unpaused(targets: &[(&str, ClockTarget)]) -> ClockRules {
    let targets: BTreeMap<String, ClockTarget> = targets
        .iter()
        .map(|(name, target)| ((*name).to_owned(), target.clone()))
        .collect();
    ClockRules {
        targets,
        deducts: Vec::new(),
        reasonable_offer: None,
        resets_at_cancellation: None,
        excludes_discharge_after_first_miss: false,
    }
}

/// A clock that measures nothing.
pub(super) fn nothing_measured() -> ClockRules {
    unpaused(&[])
}
