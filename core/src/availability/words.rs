//! The words that sentences are made of.

use crate::adjustments::ConflictKind;
pub(super) use crate::adjustments::words::{by, in_words as limit_in_words};
use crate::decision::phrases::counted;
pub(super) use crate::decision::phrases::{and, lasting, minutes};
use crate::people::RecordedRisk;

pub(super) fn clients(count: u32) -> String {
    counted(count, "client", "clients")
}

pub(super) fn more(places: u32) -> String {
    format!("{places} more")
}

pub(super) fn risks(taken: &[RecordedRisk]) -> String {
    let names = taken.iter().map(|risk| match risk {
        RecordedRisk::NotRecorded => "not recorded",
        RecordedRisk::NotHigh => "recorded as not high",
        RecordedRisk::High => "recorded as high",
    });
    names.collect::<Vec<_>>().join(" or ")
}

/// What a conflict leaves nothing of.
pub(super) const fn conflict(kind: ConflictKind) -> &'static str {
    match kind {
        ConflictKind::NoFormatLeft => "form of supervision",
        ConflictKind::NoTimeOfDayLeft => "time of day for work",
        ConflictKind::ProtectedTimeExceedsHours => "working time beside what is kept free",
    }
}
