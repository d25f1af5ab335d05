//! The words that sentences are made of.

use chrono::NaiveDate;

use super::answers::{ExactFraction, RoleReadiness};
use super::facts::FlagDecision;
use super::policy::{EvidenceKind, PreStartCheck, RaterKind, ShownBy};
pub(super) use crate::decision::phrases::{and, counted, days};

pub(super) fn steps_of(count: u32) -> String {
    counted(count, "step", "steps")
}

pub(super) fn months(count: u32) -> String {
    counted(count, "month", "months")
}

pub(super) fn competencies_of(count: u32) -> String {
    counted(count, "competency", "competencies")
}

/// A level, or in words that none of those described is held.
pub(super) fn level_or_below(level: &Option<String>) -> String {
    level.as_ref().map_or_else(
        || "below the lowest level described".to_owned(),
        String::clone,
    )
}

pub(super) fn shown_or_never(last_on: &Option<NaiveDate>) -> String {
    last_on.map_or_else(
        || "not shown yet".to_owned(),
        |day| format!("last shown on {day}, too long ago"),
    )
}

pub(super) fn of_at_most(most: &Option<u32>) -> String {
    most.map_or_else(String::new, |most| format!(" of at most {most}"))
}

pub(super) fn fraction(fraction: &ExactFraction) -> String {
    if fraction.denominator == 1 {
        return fraction.numerator.to_string();
    }
    format!("{}/{}", fraction.numerator, fraction.denominator)
}

pub(super) const fn readiness(readiness: RoleReadiness) -> &'static str {
    match readiness {
        RoleReadiness::Ready => "ready",
        RoleReadiness::ReadyWithDevelopment => "ready with development",
        RoleReadiness::NotYet => "not yet ready",
    }
}

pub(super) const fn rater_kind(kind: RaterKind) -> &'static str {
    match kind {
        RaterKind::SelfRating => "the worker themselves",
        RaterKind::Manager => "a manager",
        RaterKind::Peer => "a colleague",
        RaterKind::ServiceUser => "a service user",
        RaterKind::Assessor => "an assessor",
    }
}

pub(super) const fn evidence_kind(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::ObservedPractice => "observed practice",
        EvidenceKind::WorkProduct => "a piece of work",
        EvidenceKind::SupervisionRecord => "a record of supervision",
        EvidenceKind::Feedback => "feedback",
        EvidenceKind::Training => "training",
        EvidenceKind::Certificate => "a certificate",
        EvidenceKind::Reflection => "a reflection",
        EvidenceKind::Testimony => "testimony",
    }
}

pub(super) fn evidence_kinds(kinds: &[EvidenceKind]) -> String {
    let words: Vec<&str> = kinds.iter().map(|kind| evidence_kind(*kind)).collect();
    words.join(" or ")
}

pub(super) const fn shown(by: ShownBy) -> &'static str {
    match by {
        ShownBy::Application => "the application",
        ShownBy::Interview => "the interview",
        ShownBy::Certificate => "a certificate",
    }
}

pub(super) const fn check(check: PreStartCheck) -> &'static str {
    match check {
        PreStartCheck::EnhancedRecordCheck => "the enhanced check of records",
        PreStartCheck::References => "references",
        PreStartCheck::RightToWork => "the right to work",
        PreStartCheck::QualificationsSeen => "sight of the qualifications",
        PreStartCheck::OccupationalHealth => "occupational health",
    }
}

pub(super) const fn decision(decision: FlagDecision) -> &'static str {
    match decision {
        FlagDecision::GoAhead => "the person starts",
        FlagDecision::GoAheadWithConditions => "the person starts, with conditions that support it",
        FlagDecision::Refused => "the person does not start",
    }
}
