//! The words that sentences are made of.

use super::facts::{ReviewDecision, StopReason};
use super::policy::{ClockRegime, DayUnit, ReferralStep};
pub(super) use crate::decision::phrases::{and, counted, days};

pub(super) const fn regime(regime: ClockRegime) -> &'static str {
    match regime {
        ClockRegime::EnglandReferralToTreatment => "England, referral to treatment",
        ClockRegime::TalkingTherapies => "Talking Therapies",
        ClockRegime::Scotland => "Scotland",
        ClockRegime::Wales => "Wales",
        ClockRegime::Local => "The service's own rules",
    }
}

/// A step as what was done to the client.
pub(super) const fn step(step: ReferralStep) -> &'static str {
    match step {
        ReferralStep::Received => "received",
        ReferralStep::Triaged => "triaged",
        ReferralStep::Assessed => "assessed",
        ReferralStep::Allocated => "allocated",
        ReferralStep::FirstSession => "seen for the first session",
        ReferralStep::Admitted => "admitted to a secure setting",
        ReferralStep::SafelyReturned => "safely returned",
    }
}

/// A step as a record names it.
pub(super) const fn step_id(step: ReferralStep) -> &'static str {
    match step {
        ReferralStep::Received => "received",
        ReferralStep::Triaged => "triaged",
        ReferralStep::Assessed => "assessed",
        ReferralStep::Allocated => "allocated",
        ReferralStep::FirstSession => "first_session",
        ReferralStep::Admitted => "admitted",
        ReferralStep::SafelyReturned => "safely_returned",
    }
}

pub(super) fn units(unit: DayUnit, count: u32) -> String {
    match unit {
        DayUnit::Days => days(count),
        DayUnit::WorkingDays => counted(count, "working day", "working days"),
        DayUnit::ClockDays => counted(count, "day on the clock", "days on the clock"),
    }
}

pub(super) const fn decision(decided: ReviewDecision) -> &'static str {
    match decided {
        ReviewDecision::Reset => "the clock is reset",
        ReviewDecision::Keep => "the clock goes on",
        ReviewDecision::ReferBack => "the client is referred back",
    }
}

pub(super) const fn stop(why: StopReason) -> &'static str {
    match why {
        StopReason::ReferredOn => "referred on to a better suited service",
        StopReason::ReferredBack => "referred back to the referrer",
        StopReason::DeclinedByClient => "declined by the client",
        StopReason::DischargedAfterMissedAppointment => "discharged after a missed appointment",
        StopReason::NoSupportNeeded => "no support from this service needed",
        StopReason::Died => "the client has died",
        StopReason::MadeInError => "made in error or twice",
    }
}

pub(super) fn role_list(roles: &[String]) -> String {
    and(roles)
}

pub(super) fn band_points(points: u32) -> String {
    match points {
        0 => String::new(),
        points => format!(": {}", counted(points, "point", "points")),
    }
}
