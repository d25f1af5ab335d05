//! The words that sentences are made of.

use super::policy::{ChecklistItem, DeliveryMode, ExitPlanItem, ExtensionRecord, NextStepKind};
pub(super) use crate::decision::phrases::{and, counted, days, named};

pub(super) fn missed(count: u32) -> String {
    counted(count, "appointment missed", "appointments missed")
}

/// Notice in minutes, as hours and minutes before the start or, late indeed, after it.
pub(super) fn notice(minutes: i64) -> String {
    let hours = minutes.unsigned_abs().wrapping_div(60);
    let rest = minutes.unsigned_abs().wrapping_rem(60);
    let side = if minutes < 0 {
        "after the start"
    } else {
        "before"
    };
    format!("{hours} h {rest:02} min {side}")
}

pub(super) const fn uses(counts: bool) -> &'static str {
    if counts {
        "counts towards the limit"
    } else {
        "does not count towards the limit"
    }
}

pub(super) fn extension(id: &Option<String>) -> String {
    id.as_ref().map_or_else(
        || "This extension".to_owned(),
        |id| format!("Extension {id}"),
    )
}

pub(super) const fn step(step: NextStepKind) -> &'static str {
    match step {
        NextStepKind::ContactClient => "contact the client",
        NextStepKind::Review => "review how to go on",
        NextStepKind::ReturnToWaitingList => "return the client to the waiting list",
        NextStepKind::EndEpisode => "end the episode with a supported exit",
    }
}

pub(super) const fn mode(mode: DeliveryMode) -> &'static str {
    match mode {
        DeliveryMode::OnSite => "on site",
        DeliveryMode::Telephone => "by telephone",
        DeliveryMode::Video => "by video",
    }
}

pub(super) const fn record(record: ExtensionRecord) -> &'static str {
    match record {
        ExtensionRecord::Reason => "the reason",
        ExtensionRecord::OutcomesSoFar => "the outcomes so far",
        ExtensionRecord::ExpectedOutcome => "the expected outcome",
        ExtensionRecord::ReviewDate => "a review date",
        ExtensionRecord::ActualOutcome => "the actual outcome",
    }
}

pub(super) const fn plan_item(item: ExitPlanItem) -> &'static str {
    match item {
        ExitPlanItem::AgreedWithTeam => "agreement with the team",
        ExitPlanItem::NextSupport => "named next support",
        ExitPlanItem::CrisisContact => "a crisis contact",
        ExitPlanItem::ReviewDate => "a review date",
    }
}

pub(super) const fn checklist_item(item: ChecklistItem) -> &'static str {
    match item {
        ChecklistItem::PriorLiaison => "prior liaison",
        ChecklistItem::ActivityPlan => "the activity plan",
        ChecklistItem::RoomSetUp => "room set-up",
        ChecklistItem::Registration => "registration",
        ChecklistItem::Facilitation => "facilitation",
        ChecklistItem::Evaluation => "evaluation",
        ChecklistItem::ClearUp => "clear-up",
        ChecklistItem::Debrief => "debrief",
    }
}
