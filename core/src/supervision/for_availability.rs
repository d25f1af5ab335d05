//! What a worker's supervision, caseload and absences mean for new clients.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::answers::RequirementState;
use super::case::{Case, Desk};
use super::facts::SupervisedWorker;
use super::status;
use super::structure::requirements_without_supervisor;
use crate::calendar::add_weeks;
use crate::decision::{CareError, LaterFact};
use crate::policy::Checked;

/// What availability has to know of a worker's supervision.
pub(crate) struct ForAvailability {
    pub(crate) has_started: bool,
    /// Requirements that are overdue, and since when the first of them is.
    pub(crate) overdue: Vec<String>,
    pub(crate) overdue_since: Option<NaiveDate>,
    /// Requirements of which records do not tell.
    pub(crate) not_known: Vec<String>,
    /// Requirements for which nobody suitable is arranged.
    pub(crate) without_supervisor: Vec<String>,
    /// Away on the date; the last day of it, where that is recorded.
    pub(crate) away: Option<Option<NaiveDate>>,
    /// People supported on the date.
    pub(crate) caseload: u32,
    /// Those whom the worker supports since this week, from Monday on.
    pub(crate) new_this_week: u32,
    /// The Monday after.
    pub(crate) next_week_from: NaiveDate,
    pub(crate) full_time_weekly_minutes: Option<u32>,
    pub(crate) set_aside: Vec<LaterFact>,
}

pub(crate) fn for_availability(
    policy: &Checked,
    worker: &SupervisedWorker,
    as_of: NaiveDate,
) -> Result<ForAvailability, CareError> {
    let desk = Desk::open(policy, as_of)?;
    let case = Case::open(&desk, worker)?;
    let standings = status::status(&case).requirements;
    let named = |state: RequirementState| {
        let those = standings.iter().filter(|one| one.state == state);
        those.map(|one| one.requirement.clone()).collect()
    };
    let overdue_since = standings.iter().filter_map(|one| one.overdue_since).min();
    let monday = monday_of(as_of);
    let people = worker.caseload.iter();
    let new = people.filter(|person| monday <= person.since && person.since <= as_of);
    Ok(ForAvailability {
        has_started: case.started(),
        overdue: named(RequirementState::Overdue),
        overdue_since,
        not_known: named(RequirementState::CannotTell),
        without_supervisor: requirements_without_supervisor(&case),
        away: away(worker, as_of),
        caseload: each_once(case.people_on(as_of).map(|person| &person.id)),
        new_this_week: each_once(new.map(|person| &person.id)),
        next_week_from: add_weeks(monday, 1),
        full_time_weekly_minutes: desk.policy.full_time_weekly_minutes,
        set_aside: case.set_aside(),
    })
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    let since_monday = u64::from(day.weekday().num_days_from_monday());
    let monday = day.checked_sub_days(chrono::Days::new(since_monday));
    monday.unwrap_or(NaiveDate::MIN)
}

/// Somebody recorded twice is one person.
fn each_once<'a>(ids: impl Iterator<Item = &'a String>) -> u32 {
    let ids: BTreeSet<&String> = ids.collect();
    u32::try_from(ids.len()).unwrap_or(u32::MAX)
}

/// Of several absences on the date the last day of the longest counts. Why somebody is away is
/// not looked at.
fn away(worker: &SupervisedWorker, as_of: NaiveDate) -> Option<Option<NaiveDate>> {
    let on_the_date = worker.absences.iter().filter(|absence| {
        absence.starts_on <= as_of && absence.ends_on.is_none_or(|last| as_of <= last)
    });
    let ends = on_the_date.map(|absence| absence.ends_on.unwrap_or(NaiveDate::MAX));
    let last = ends.max()?;
    Some((last < NaiveDate::MAX).then_some(last))
}
