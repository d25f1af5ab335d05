//! What a worker's adjustments mean for new clients: how small they make a caseload, the limits of
//! the work as a view is told of them, and what contradicts.

use chrono::NaiveDate;

use super::case::{Case, Desk, Life};
use super::effects::AdjustmentEffect;
use super::facts::AdjustedWorker;
use super::in_force::ids;
use super::limits::{Combined, add_own_care, combine, conflicts, flat, held_on, told};
use super::{AdjustedLimits, AdjustmentReason, ConflictKind};
use crate::decision::{AnswerView, CareError, LaterFact};
use crate::policy::Checked;

/// A limit, until when it is as it is, and which adjustments say so, where the view is told.
#[derive(Clone)]
pub(crate) struct Limit {
    pub(crate) effect: AdjustmentEffect,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) adjustments: Vec<String>,
}

/// What availability has to know of a worker's adjustments.
pub(crate) struct ForAvailability {
    /// By every adjustment that is agreed, in place or not: within these nobody has to be asked.
    pub(crate) agreed: Vec<Limit>,
    /// By those in place that allow no exception: the worker may agree to what is between.
    pub(crate) strict: Vec<Limit>,
    /// Limits of the work in force, besides the number of clients.
    pub(crate) to_keep: Vec<Limit>,
    /// The same as plain data.
    pub(crate) limits: AdjustedLimits,
    pub(crate) conflicts: Vec<ConflictKind>,
    pub(crate) set_aside: Vec<LaterFact>,
}

pub(crate) fn for_availability(
    policy: &Checked,
    worker: &AdjustedWorker,
    contract_minutes: Option<u32>,
    as_of: NaiveDate,
    view: AnswerView,
) -> Result<ForAvailability, CareError> {
    let desk = Desk::open(policy, as_of, view)?;
    let case = Case::open(&desk, worker)?;
    let agreed = together(&case, |life| life.holds());
    let strict = together(&case, |life| {
        life.is_in_place() && !life.adjustment.exceptions_by_agreement
    });
    let mut in_force = held_on(&case, as_of, |life| life.is_in_place());
    in_force.retain(|held| told(&desk, held));
    let in_force = add_own_care(combine(&in_force, as_of), desk.tells_health());
    let to_keep = in_force
        .iter()
        .filter(|one| one.effect.limits_the_rota() && !bears_on_the_number(&one.effect));
    // Conflicts are those of the work itself, which every view that is told of limits is told of.
    let found = conflicts(&agreed, contract_minutes, false);
    let conflicts = found.into_iter().filter_map(|reason| match reason {
        AdjustmentReason::Conflict { kind, .. } if kind != ConflictKind::NoFormatLeft => Some(kind),
        _ => None,
    });
    Ok(ForAvailability {
        agreed: of_the_caseload(&case, &agreed),
        strict: of_the_caseload(&case, &strict),
        to_keep: to_keep.map(|one| limit(&case, one)).collect(),
        limits: flat(&in_force),
        conflicts: conflicts.collect(),
        set_aside: case.set_aside(),
    })
}

/// What some adjustments come to together on the date, with time for own care in the sum alone.
fn together(case: &Case<'_>, wanted: fn(&Life<'_>) -> bool) -> Vec<Combined> {
    let held = held_on(case, case.desk.as_of, wanted);
    add_own_care(combine(&held, case.desk.as_of), false)
}

const fn bears_on_the_number(effect: &AdjustmentEffect) -> bool {
    matches!(
        effect,
        AdjustmentEffect::CaseloadAtMost { .. } | AdjustmentEffect::CaseloadShare { .. }
    )
}

/// The limits that bear on how many clients there is room for.
fn of_the_caseload(case: &Case<'_>, all: &[Combined]) -> Vec<Limit> {
    let limits = all.iter().filter(|one| {
        bears_on_the_number(&one.effect)
            || matches!(
                one.effect,
                AdjustmentEffect::HoursAtMost { .. } | AdjustmentEffect::SessionsADayAtMost { .. }
            )
    });
    limits.map(|one| limit(case, one)).collect()
}

fn limit(case: &Case<'_>, one: &Combined) -> Limit {
    Limit {
        effect: one.effect.clone(),
        until: one.until,
        adjustments: ids(case, &one.by),
    }
}
