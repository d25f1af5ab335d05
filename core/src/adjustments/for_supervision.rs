//! What a worker's adjustments mean for their supervision: how often and in which forms it was
//! agreed, each for its days, and which reviews fall due. Why it was agreed stays here.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::AdjustmentState;
use super::case::{Case, Desk, Life};
use super::effects::AdjustmentEffect;
use super::facts::AdjustedWorker;
use super::limits::earliest;
use super::register::review_day;
use crate::calendar::add_days;
use crate::decision::{AnswerView, CareError};
use crate::people::SupervisionFormat;
use crate::policy::Checked;

/// What was agreed about supervision, and the days for which it held or holds.
pub(crate) struct AgreedSupervision {
    /// The adjustment that says so.
    pub(crate) adjustment: String,
    pub(crate) first: NaiveDate,
    pub(crate) last: Option<NaiveDate>,
    pub(crate) every_weeks: Option<u32>,
    pub(crate) formats: Vec<SupervisionFormat>,
}

/// An adjustment in place, and the day by which it is reviewed.
pub(crate) struct ReviewOwed {
    pub(crate) adjustment: String,
    pub(crate) due_on: NaiveDate,
}

/// What supervision has to know of a worker's adjustments.
pub(crate) struct ForSupervision {
    pub(crate) agreed: Vec<AgreedSupervision>,
    pub(crate) reviews: Vec<ReviewOwed>,
}

/// Faults are told as the view may read them.
pub(crate) fn for_supervision(
    policy: &Checked,
    worker: &AdjustedWorker,
    as_of: NaiveDate,
    view: AnswerView,
) -> Result<ForSupervision, CareError> {
    let desk = Desk::open(policy, as_of, view)?;
    let case = Case::open(&desk, worker)?;
    let mut agreed = more_often(&case);
    agreed.extend(other_formats(&case));
    let in_place = case.lives.iter().filter(|life| life.is_in_place());
    let reviews = in_place.map(|life| ReviewOwed {
        adjustment: life.adjustment.id.clone(),
        due_on: review_day(&case, life).0,
    });
    Ok(ForSupervision {
        agreed,
        reviews: reviews.collect(),
    })
}

/// The days of an adjustment that was in place by the as-of date, ended or not: a meeting held
/// while it was stays as it was agreed.
fn days_in_place(case: &Case<'_>, life: &Life<'_>) -> Option<(NaiveDate, Option<NaiveDate>)> {
    if life.state == AdjustmentState::Declined {
        return None;
    }
    let adjustment = life.adjustment;
    let in_place_on = life.in_place_on?;
    let first = adjustment
        .starts_on
        .map_or(in_place_on, |day| day.max(in_place_on));
    let replaced_on = adjustment.replaced_by.as_ref().map(|other| other.on);
    let day_before = |day: Option<NaiveDate>| case.desk.known(day).and_then(|day| day.pred_opt());
    let last = earliest([
        adjustment.ends_on,
        day_before(adjustment.ended_on),
        day_before(replaced_on),
    ]);
    let is_any = first <= case.desk.as_of && last.is_none_or(|last| first <= last);
    is_any.then_some((first, last))
}

/// Every agreement on how often; the one that comes first is owed.
fn more_often(case: &Case<'_>) -> Vec<AgreedSupervision> {
    let agreed = case.lives.iter().filter_map(|life| {
        let (first, last) = days_in_place(case, life)?;
        let weeks = life
            .adjustment
            .effects
            .iter()
            .filter_map(|effect| match effect {
                AdjustmentEffect::SupervisionEvery { weeks } => Some(*weeks),
                _ => None,
            });
        Some(AgreedSupervision {
            adjustment: life.adjustment.id.clone(),
            first,
            last,
            every_weeks: Some(weeks.min()?),
            formats: Vec::new(),
        })
    });
    agreed.collect()
}

/// The forms that some adjustment leaves for some days.
struct FormatsFor<'a> {
    adjustment: &'a String,
    first: NaiveDate,
    last: Option<NaiveDate>,
    formats: Vec<SupervisionFormat>,
}

impl FormatsFor<'_> {
    fn holds_on(&self, day: NaiveDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// The forms that were agreed, for each stretch of days in which the same agreements held: of
/// several at once, those that every one of them leaves.
fn other_formats(case: &Case<'_>) -> Vec<AgreedSupervision> {
    let all: Vec<FormatsFor<'_>> = case
        .lives
        .iter()
        .filter_map(|life| formats_for(case, life))
        .collect();
    let begins = all.iter().map(|one| one.first);
    let changes = all.iter().filter_map(|one| Some(add_days(one.last?, 1)));
    let turns: BTreeSet<NaiveDate> = begins.chain(changes).collect();
    let mut agreed = Vec::new();
    let mut following = turns.iter().copied().skip(1);
    for first in turns.iter().copied() {
        let last = following.next().and_then(|day| day.pred_opt());
        let holding: Vec<_> = all.iter().filter(|one| one.holds_on(first)).collect();
        let formats = left_by_all(holding.iter().map(|one| one.formats.as_slice()));
        if let (Some(one), false) = (holding.first(), formats.is_empty()) {
            agreed.push(AgreedSupervision {
                adjustment: one.adjustment.clone(),
                first,
                last,
                every_weeks: None,
                formats,
            });
        }
    }
    agreed
}

fn formats_for<'a>(case: &Case<'a>, life: &Life<'a>) -> Option<FormatsFor<'a>> {
    let (first, last) = days_in_place(case, life)?;
    let effects = life.adjustment.effects.iter();
    let formats: Vec<&[SupervisionFormat]> = effects
        .filter_map(|effect| match effect {
            AdjustmentEffect::SupervisionFormats { formats } => Some(formats.as_slice()),
            _ => None,
        })
        .collect();
    (!formats.is_empty()).then(|| FormatsFor {
        adjustment: &life.adjustment.id,
        first,
        last,
        formats: left_by_all(formats.into_iter()),
    })
}

fn left_by_all<'f>(lists: impl Iterator<Item = &'f [SupervisionFormat]>) -> Vec<SupervisionFormat> {
    let mut left = SupervisionFormat::ALL.to_vec();
    for formats in lists {
        left.retain(|format| formats.contains(format));
    }
    left
}
