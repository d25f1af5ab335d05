//! The words that sentences are made of.

use super::answers::{AgreementNeeded, ConflictKind};
use super::effects::AdjustmentEffect;
use super::facts::{CoverKind, DeclineGround, PlanOption, WithheldFor};
use super::policy::{ChangeKind, StartStep};
pub(super) use crate::decision::phrases::{and, counted, days, lasting, minutes};
use crate::people::SupervisionFormat;

/// A limit, as the beginning of a sentence.
pub(crate) fn in_words(effect: &AdjustmentEffect) -> String {
    match effect {
        AdjustmentEffect::CaseloadAtMost { clients } => {
            format!(
                "A caseload of at most {}",
                counted(*clients, "client", "clients")
            )
        }
        AdjustmentEffect::CaseloadShare { percent } => {
            format!("At most {percent}% of the role's caseload")
        }
        AdjustmentEffect::SessionMinutesAtMost { minutes: most } => {
            format!("Sessions of at most {}", minutes(*most))
        }
        AdjustmentEffect::SessionsADayAtMost { sessions } => {
            format!(
                "At most {} a day",
                counted(*sessions, "session", "sessions")
            )
        }
        AdjustmentEffect::BreakAfter {
            break_minutes,
            after_minutes,
        } => format!(
            "A break of {} after {} of work",
            minutes(*break_minutes),
            minutes(*after_minutes)
        ),
        AdjustmentEffect::ProtectedTime { minutes_a_week } => {
            format!("{} a week kept free", minutes(*minutes_a_week))
        }
        AdjustmentEffect::NotBefore { time } => format!("No work before {time}"),
        AdjustmentEffect::NotAfter { time } => format!("No work after {time}"),
        AdjustmentEffect::NoNights {
            night_from,
            night_until,
        } => format!("No work at night, from {night_from} to {night_until}"),
        AdjustmentEffect::NoWeekends {} => "No work at weekends".to_owned(),
        AdjustmentEffect::NoOnCall {} => "No on-call duty".to_owned(),
        AdjustmentEffect::HoursAtMost { minutes_a_week } => {
            format!("At most {} of work a week", minutes(*minutes_a_week))
        }
        AdjustmentEffect::PhasedHours { .. } => "Working time in steps".to_owned(),
        AdjustmentEffect::RemoteShare { percent } => {
            format!("At least {percent}% of the week remote")
        }
        AdjustmentEffect::TravelAtMost { minutes: most } => {
            format!("No journey longer than {}", minutes(*most))
        }
        AdjustmentEffect::VenuesExcluded { venues } => format!("Not sent to {}", and(venues)),
        AdjustmentEffect::SupervisionEvery { weeks } => {
            format!(
                "Supervision at least every {}",
                counted(*weeks, "week", "weeks")
            )
        }
        AdjustmentEffect::SupervisionFormats { formats } => {
            let names: Vec<String> = formats.iter().map(|one| format_name(*one)).collect();
            format!("Supervision only {}", names.join(" or "))
        }
        AdjustmentEffect::QuietSpace {} => "A quiet space to work in".to_owned(),
        AdjustmentEffect::Equipment { items } => format!("Equipment: {}", and(items)),
        AdjustmentEffect::CommunicationFormats { formats } => {
            format!("Said or written in these ways: {}", and(formats))
        }
        AdjustmentEffect::Buddy { colleague } => format!("A colleague to turn to: {colleague}"),
        AdjustmentEffect::OwnCareTime { minutes_a_week, .. } => {
            format!("{} a week of that for own care", minutes(*minutes_a_week))
        }
    }
}

fn format_name(format: SupervisionFormat) -> String {
    match format {
        SupervisionFormat::InPerson => "in person",
        SupervisionFormat::Telephone => "by telephone",
        SupervisionFormat::Video => "by video",
    }
    .to_owned()
}

/// Roles of which any one will do.
pub(super) fn or(roles: &[String]) -> String {
    roles.join(" or ")
}

/// The adjustments that say so, where a view is told.
pub(crate) fn by(adjustments: &[String]) -> String {
    if adjustments.is_empty() {
        return String::new();
    }
    format!(" ({})", adjustments.join(", "))
}

pub(super) fn proposed(found: &Option<u32>) -> String {
    found.map_or_else(String::new, |found| format!("; this would be {found}"))
}

pub(super) fn seen_to(owner: &Option<String>) -> String {
    owner.as_ref().map_or_else(
        || "nobody is named for it".to_owned(),
        |owner| format!("{owner} sees to it"),
    )
}

pub(super) const fn agreement(why: AgreementNeeded) -> &'static str {
    match why {
        AgreementNeeded::ExceptionAllowed => "the worker may agree to an exception",
        AgreementNeeded::NotYetInPlace => "it is agreed, and not yet in place: ask the worker",
    }
}

pub(super) const fn conflict(kind: ConflictKind) -> &'static str {
    match kind {
        ConflictKind::NoFormatLeft => "no form of supervision is left",
        ConflictKind::NoTimeOfDayLeft => "no time of day is left for work",
        ConflictKind::ProtectedTimeExceedsHours => "more time is kept free than there is work",
    }
}

pub(super) const fn cover(kind: CoverKind) -> &'static str {
    match kind {
        CoverKind::Vacancy => "a vacancy",
        CoverKind::RotaGap => "a gap on the rota",
    }
}

pub(super) const fn change(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Job => "the job",
        ChangeKind::Condition => "the condition",
    }
}

pub(super) const fn because(ground: DeclineGround) -> &'static str {
    match ground {
        DeclineGround::NotEffective => "it would not take the disadvantage away",
        DeclineGround::NotPracticable => "it cannot be done in practice",
        DeclineGround::CostOutOfProportion => "its cost is out of proportion",
        DeclineGround::DisruptionOutOfProportion => "it disrupts others out of proportion",
        DeclineGround::SafetyAtRisk => "it puts somebody's safety at risk",
        DeclineGround::NoSubstantialDisadvantage => "there is no substantial disadvantage",
    }
}

pub(super) fn options(options: &[PlanOption]) -> String {
    let name = |option: &PlanOption| {
        match option {
            PlanOption::SourceOfSupport => "a source of support",
            PlanOption::TimeOff => "time off",
            PlanOption::LighterDuties => "lighter duties",
            PlanOption::Debrief => "a debrief",
        }
        .to_owned()
    };
    if options.is_empty() {
        return "nothing yet".to_owned();
    }
    and(&options.iter().map(name).collect::<Vec<_>>())
}

pub(super) const fn withheld(ground: WithheldFor) -> &'static str {
    match ground {
        WithheldFor::HealthHistory => "a history of ill health",
        WithheldFor::EmploymentGaps => "gaps in employment",
        WithheldFor::SickLeave => "long sick leave",
        WithheldFor::SomethingElse => "something else",
    }
}

pub(super) const fn step(step: StartStep) -> &'static str {
    match step {
        StartStep::RoleSpecified => "the role is written down",
        StartStep::PostIsNoGap => "the post is not there to fill a gap",
        StartStep::TeamBriefed => "the team understands role, remit and models",
        StartStep::TeamConcernsHeard => "the team could ask and voice concerns",
        StartStep::TeamKnowsStoryIsOwned => {
            "the team knows that nobody is pressed to tell their story"
        }
        StartStep::PeerSupervisionArranged => {
            "supervision by an experienced peer worker is arranged"
        }
        StartStep::AdjustmentsAsked => "the worker was asked about adjustments",
        StartStep::BenefitsAdviceOffered => "advice about benefits was offered",
        StartStep::OccupationalHealthInformed => "occupational health knows the role",
        StartStep::FlagsReviewed => "what checks brought up was reviewed together",
        StartStep::RecordsKeptApart => "records of former care are closed to colleagues",
        StartStep::OwnCareTalkedOver => "where care would come from was talked over",
        StartStep::PeerNetwork => "there is a link with a network of peers",
        StartStep::WellbeingPlan => "there is a plan for times of difficulty",
    }
}
