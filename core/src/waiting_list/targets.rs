//! Where a target stands, whether it is of a national clock or of the service's own stages.

use chrono::NaiveDate;

use super::case::{Case, whole_days};
use super::clock::Count;
use super::policy::{DayUnit, ReferralStep};
use super::{TargetStanding, TargetState, WaitingReason};
use crate::calendar::add_days;
use crate::decision::CareError;

/// A target and what is needed to measure it.
pub(super) struct Measured<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) count: &'a Count,
    pub(super) name: &'a str,
    pub(super) from: ReferralStep,
    pub(super) to: ReferralStep,
    pub(super) owner: Option<&'a str>,
    pub(super) unit: DayUnit,
    pub(super) within: u32,
    pub(super) share_percent: Option<u32>,
    pub(super) due_soon: u32,
    /// The day on which it no longer applies, if its step was not taken.
    pub(super) ended_on: Option<NaiveDate>,
    pub(super) applies: bool,
}

impl Measured<'_> {
    /// So many lie from one day to another, in the unit.
    fn used(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, CareError> {
        match self.unit {
            DayUnit::Days => Ok(whole_days(from, to)),
            DayUnit::ClockDays => Ok(self.count.days(from, to)),
            DayUnit::WorkingDays => {
                let days = self.case.context.working.between(from, to);
                days.map_err(|outside| self.case.outside(outside))
            }
        }
    }

    /// Beyond the target, in the unit; 0 within it, before it counts and once the step was taken.
    pub(super) fn over(&self) -> Result<u32, CareError> {
        match (self.case.on(self.from), self.case.on(self.to)) {
            (Some(from), None) => {
                let used = self.used(from, self.case.context.as_of)?;
                Ok(used.saturating_sub(self.within))
            }
            _ => Ok(0),
        }
    }

    pub(super) fn due_on(&self, from: NaiveDate, to: NaiveDate) -> Result<NaiveDate, CareError> {
        match self.unit {
            DayUnit::Days => Ok(add_days(from, self.within)),
            DayUnit::ClockDays => Ok(self.count.due(from, to, self.within)),
            DayUnit::WorkingDays => {
                let day = self.case.context.working.after(from, self.within);
                day.map_err(|outside| self.case.outside(outside))
            }
        }
    }
}

pub(super) fn standing(target: &Measured<'_>) -> Result<TargetStanding, CareError> {
    let case = target.case;
    let as_of = case.context.as_of;
    let from_on = case.on(target.from).filter(|_| target.applies);
    let reached_on = case.on(target.to).filter(|_| target.applies);
    let ended = !target.applies && case.received() || target.ended_on.is_some();
    let end = reached_on.or(target.ended_on).unwrap_or(as_of);
    let (state, used, due_on) = match from_on {
        None if ended => (TargetState::Ended, 0, None),
        None => (TargetState::NotStarted, 0, None),
        Some(from) => {
            let used = target.used(from, end)?;
            let due_on = target.due_on(from, end)?;
            let late = used > target.within;
            let state = match reached_on {
                Some(_) if late => TargetState::MetLate,
                Some(_) => TargetState::Met,
                None if ended => TargetState::Ended,
                None if late => TargetState::Breached,
                None if target.within.saturating_sub(used) <= target.due_soon => {
                    TargetState::DueSoon
                }
                None => TargetState::OnTime,
            };
            (state, used, Some(due_on))
        }
    };
    Ok(TargetStanding {
        name: target.name.to_owned(),
        counted_from: target.from,
        to: target.to,
        owner: target.owner.map(str::to_owned),
        unit: target.unit,
        within: target.within,
        share_percent: target.share_percent,
        state,
        used,
        due_on,
        reached_on,
    })
}

/// What is to be said about where a target stands.
pub(super) fn reason(standing: &TargetStanding) -> Option<WaitingReason> {
    let target = standing.name.clone();
    let (unit, used, within) = (standing.unit, standing.used, standing.within);
    let owner = standing.owner.clone();
    match (standing.state, standing.due_on) {
        (TargetState::NotStarted, _) => Some(WaitingReason::TargetNotStarted {
            target,
            counted_from: standing.counted_from,
        }),
        (TargetState::Met, _) => Some(WaitingReason::TargetMet {
            target,
            unit,
            used,
            within,
        }),
        (TargetState::MetLate, _) => Some(WaitingReason::TargetMetLate {
            target,
            unit,
            used,
            within,
        }),
        (TargetState::OnTime, Some(due_on)) => Some(WaitingReason::TargetOnTime {
            target,
            unit,
            used,
            within,
            due_on,
        }),
        (TargetState::DueSoon, Some(due_on)) => Some(WaitingReason::TargetDueSoon {
            target,
            unit,
            used,
            within,
            due_on,
            owner,
        }),
        (TargetState::Breached, Some(due_on)) => Some(WaitingReason::TargetBreached {
            target,
            unit,
            used,
            within,
            due_on,
            owner,
        }),
        _ => None,
    }
}
