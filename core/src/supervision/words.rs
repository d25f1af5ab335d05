//! The words that sentences are made of.

use chrono::NaiveDate;

use super::answers::FailedCondition;
use super::facts::SupervisionState;
use super::policy::{AgendaTopic, FeedbackPart, PracticePart, SupervisionKind};
pub(super) use crate::decision::phrases::{and, counted, days, lasting, minutes, named};

pub(super) fn conditions(failed: &[FailedCondition]) -> String {
    named(failed, condition)
}

pub(super) fn feedback(parts: &[FeedbackPart]) -> String {
    named(parts, feedback_part)
}

pub(super) fn practice(parts: &[PracticePart]) -> String {
    named(parts, practice_part)
}

pub(super) fn on_or_never(day: &Option<NaiveDate>) -> String {
    day.map_or_else(|| "never yet".to_owned(), |day| format!("last on {day}"))
}

pub(super) fn late(due_on: &Option<NaiveDate>, late: bool) -> String {
    match (due_on, late) {
        (Some(day), true) => format!(" and was due on {day}"),
        (Some(day), false) => format!(" and due on {day}"),
        (None, _) => String::new(),
    }
}

pub(super) fn lacking(how: bool, by_whom: bool, by_when: bool) -> String {
    let said = [(how, "how"), (by_whom, "by whom"), (by_when, "by when")];
    let lacking = said.iter().filter(|(said, _)| !said);
    lacking
        .map(|(_, word)| *word)
        .collect::<Vec<_>>()
        .join(" or ")
}

pub(super) const fn not_held(state: SupervisionState) -> &'static str {
    match state {
        SupervisionState::Planned => "is arranged",
        SupervisionState::Held => "was held",
        SupervisionState::CancelledByWorker => "was cancelled by the worker",
        SupervisionState::CancelledBySupervisor => "was cancelled by the supervisor",
        SupervisionState::CancelledByService => "was cancelled by the service",
        SupervisionState::NotAttended => "was not attended",
    }
}

pub(super) const fn kind(kind: SupervisionKind) -> &'static str {
    match kind {
        SupervisionKind::Professional => "professional supervision",
        SupervisionKind::Clinical => "clinical supervision",
        SupervisionKind::LineManagement => "line management",
        SupervisionKind::RoleSpecific => "role-specific supervision",
        SupervisionKind::SeniorPeer => "time with a senior peer support worker",
        SupervisionKind::MultidisciplinaryColleague => "supervision by a colleague of the team",
        SupervisionKind::Group => "group supervision",
        SupervisionKind::Placement => "placement supervision",
        SupervisionKind::PersonalDevelopmentReview => "personal development review",
        SupervisionKind::Debrief => "debrief",
    }
}

pub(super) const fn condition(failed: FailedCondition) -> &'static str {
    match failed {
        FailedCondition::FormatNotAllowed => "the form is not allowed",
        FailedCondition::SettingNotAllowed => "the setting is not allowed",
        FailedCondition::GroupTooLarge => "the group was too large",
        FailedCondition::GroupSizeNotRecorded => "how many were present is not recorded",
        FailedCondition::TooShort => "it was too short",
        FailedCondition::NotArranged => "nobody had arranged it beforehand",
        FailedCondition::TimeNotProtected => "the time was not protected",
        FailedCondition::BeforeStart => "it was before the worker started",
        FailedCondition::SupervisorNotRecorded => "nothing is recorded of the supervisor",
        FailedCondition::SupervisorOfOtherRole => "the supervisor holds another role",
        FailedCondition::SupervisorRoleNotRecorded => "the supervisor's role is not recorded",
        FailedCondition::NotActiveInPeerSupport => {
            "the supervisor has not been active in peer support lately"
        }
        FailedCondition::NotMoreExperienced => {
            "the supervisor has not been in peer support for longer"
        }
        FailedCondition::ExperienceNotRecorded => {
            "who has been in peer support since when is not recorded"
        }
        FailedCondition::PeerSupportNotUnderstood => {
            "the supervisor does not know what peer support stands for"
        }
        FailedCondition::UnderstandingNotRecorded => {
            "whether the supervisor knows what peer support stands for is not recorded"
        }
        FailedCondition::NotQualified => "the supervisor is not qualified to supervise counsellors",
        FailedCondition::QualificationNotRecorded => {
            "whether the supervisor is qualified is not recorded"
        }
        FailedCondition::NotSenior => "the supervisor is not senior to the worker",
        FailedCondition::SeniorityNotRecorded => "whether the supervisor is senior is not recorded",
        FailedCondition::IsLineManager => "the supervisor is the line manager",
        FailedCondition::IsNotLineManager => "the supervisor is not the line manager",
        FailedCondition::LineManagerNotRecorded => "who the line manager is is not recorded",
    }
}

pub(super) const fn topic(topic: AgendaTopic) -> &'static str {
    match topic {
        AgendaTopic::Wellbeing => "How the worker is",
        AgendaTopic::StrainOfTheWork => "The strain of the work",
        AgendaTopic::OpenActions => "Open actions",
        AgendaTopic::PeopleSupported => "The people supported",
        AgendaTopic::AdjustmentReviews => "Reviews of what was agreed",
        AgendaTopic::RelationsWithTeams => "Relations with clinical teams",
        AgendaTopic::PeerSupportValues => "Keeping the values of peer support",
        AgendaTopic::StrengthsAndHope => "Strengths and hope",
        AgendaTopic::FrustrationToSolutions => "From impatience to solutions",
        AgendaTopic::Successes => "What has gone well",
        AgendaTopic::CaseloadAndSchedule => "Caseload and timetable",
        AgendaTopic::Administration => "Administration and local standards",
        AgendaTopic::AgreedSteps => "Agreed steps",
    }
}

const fn feedback_part(part: FeedbackPart) -> &'static str {
    match part {
        FeedbackPart::RelationshipGoodEnough => "a relationship good enough to carry it",
        FeedbackPart::AbleToEngage => "that the worker could take it in",
        FeedbackPart::FitsUnderstanding => "that it fits what the worker understands",
        FeedbackPart::ImpactWatched => "that its effect was watched",
        FeedbackPart::WentWell => "what went well",
        FeedbackPart::CouldImprove => "what could improve",
        FeedbackPart::ClearAndDirect => "that it was clear and direct",
        FeedbackPart::Specific => "particular things",
        FeedbackPart::AlternativesOffered => "other ways to act",
        FeedbackPart::AboutConduct => "that it was about conduct",
        FeedbackPart::WorkerHeard => "the worker's own feedback",
    }
}

const fn practice_part(part: PracticePart) -> &'static str {
    match part {
        PracticePart::ChosenTogether => "that it was chosen together",
        PracticePart::CourseMadeClear => "that its course was made clear",
        PracticePart::Rehearsed => "rehearsal",
        PracticePart::RolePlayed => "role play",
        PracticePart::AimsClear => "clear aims",
        PracticePart::Prepared => "preparation",
        PracticePart::SkillsClear => "the skills to show",
        PracticePart::FeedbackTwoSided => "two-sided feedback",
        PracticePart::ReflectedOn => "reflection",
    }
}
