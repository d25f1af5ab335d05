//! The days ahead by which supervision is to be held: what a status says of today is asked again
//! of each such day, as if everything before were held on its last day in time.

use chrono::NaiveDate;

use super::answers::{SupervisionDue, SupervisionSchedule};
use super::case::Case;
use super::credit::{Counted, Credited, Share};
use super::measure::Rule;
use super::period::day_before;
use super::policy::Cadence;
use super::reason::SupervisionReason;
use super::status::{not_owed, rule};
use crate::calendar::{Division, WorkingDays};
use crate::policy::document::Nation;

/// The most days that are named for one requirement.
const MOST_DAYS: usize = 366;

/// How far back a working day is looked for.
const MOST_CLOSED: usize = 14;

pub(super) fn schedule(case: &Case<'_>, until: NaiveDate) -> SupervisionSchedule {
    let nothing = Cadence::default();
    let mut due = Vec::new();
    let mut reasons = vec![SupervisionReason::AsIfHeld { until }];
    for (name, requirement) in &case.role.requirements {
        let rule = rule(case, name, requirement, &nothing);
        let days = days_ahead(&rule, until);
        if days.is_empty() {
            let requirement = name.clone();
            reasons.push(SupervisionReason::NoDaysAhead { requirement });
        }
        due.extend(days);
    }
    let by_day = |a: &SupervisionDue, b: &SupervisionDue| {
        (a.due_on, &a.requirement).cmp(&(b.due_on, &b.requirement))
    };
    due.sort_by(by_day);
    reasons.extend(on_closed_days(case, &due));
    SupervisionSchedule {
        worker: case.worker.id.clone(),
        as_of: case.as_of(),
        policy: case.context.stamp(),
        until,
        due,
        reasons,
    }
}

fn days_ahead(rule: &Rule<'_>, until: NaiveDate) -> Vec<SupervisionDue> {
    let mut days = Vec::new();
    if not_owed(rule).is_some() {
        return days;
    }
    let mut meetings = Counted::of(rule.case, rule.requirement, rule.cadence).sure;
    let mut today = rule.case.as_of();
    let planned = rule.case.planned(rule.requirement.kind);
    let mut planned = planned.into_iter().peekable();
    for _ in 0..MOST_DAYS {
        let next = rule.measures(&meetings, today);
        let next = next.iter().filter_map(|part| part.due_on).min();
        let Some(due_on) = next.filter(|due| *due <= until) else {
            break;
        };
        // What is overdue is taken to be held today.
        let day = due_on.max(today);
        let parts = rule.measures(&meetings, day);
        let owed = parts.iter().filter(|part| part.due_on == Some(due_on));
        let minutes = owed.map(|part| part.to_hold).max().unwrap_or(0);
        let arranged = planned.next_if(|meeting| meeting.on <= day);
        days.push(SupervisionDue {
            requirement: rule.name.to_owned(),
            kind: rule.requirement.kind,
            due_on,
            minutes,
            planned: arranged.map(|meeting| meeting.id.to_owned()),
        });
        meetings.push(Credited {
            on: day,
            share: Share::whole(minutes),
            meeting: None,
        });
        let stays = |part: &super::measure::Measure| part.due_on.is_some_and(|due| due <= due_on);
        if rule.measures(&meetings, day).iter().any(stays) {
            break;
        }
        today = day;
    }
    days
}

/// For days on which the service is closed, the last working day before. Beyond the years whose
/// bank holidays are known nothing is said.
fn on_closed_days(case: &Case<'_>, due: &[SupervisionDue]) -> Vec<SupervisionReason> {
    let division = match case.context.service.nation {
        Nation::England | Nation::Wales => Division::EnglandAndWales,
        Nation::Scotland => Division::Scotland,
        Nation::NorthernIreland => Division::NorthernIreland,
    };
    let working = WorkingDays::new(division, case.context.closed_days());
    let is_working = |day: NaiveDate| working.between(day_before(day), day) == Ok(1);
    let known = |day: NaiveDate| working.between(day_before(day), day).is_ok();
    let mut days: Vec<NaiveDate> = due.iter().map(|due| due.due_on).collect();
    days.dedup();
    let closed = days
        .into_iter()
        .filter(|day| known(*day) && !is_working(*day));
    closed
        .filter_map(|due_on| {
            let back = std::iter::successors(Some(due_on), |day| day.pred_opt());
            let working_day = back.take(MOST_CLOSED).find(|day| is_working(*day))?;
            Some(SupervisionReason::DueOnClosedDay {
                due_on,
                working_day,
            })
        })
        .collect()
}
