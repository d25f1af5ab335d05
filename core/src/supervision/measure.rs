//! The parts of a cadence, each measured by itself: how far apart, how many minutes in a period,
//! how many in a rolling window, how many for client work. A requirement is as well off as the
//! part that is worst off.
//!
//! A part looks only at the meetings it is given and at a day: a schedule asks about days ahead
//! in the same way in which a status asks about today.

use chrono::NaiveDate;

use super::answers::RequirementState;
use super::case::Case;
use super::credit::{Credit, Credited};
use super::period::{Period, after, day_before, least, period_of, whole_days};
use super::policy::{Cadence, CaseloadStep, ClientRatio, Interval, MinutesRule, Requirement};
use super::reason::{Said, say};
use crate::calendar::add_days;

/// How many periods are looked back on, and ahead for one in which something is owed.
const MOST_PERIODS: usize = 60;

/// One requirement of one worker.
pub(super) struct Rule<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) name: &'a str,
    pub(super) requirement: &'a Requirement,
    pub(super) cadence: &'a Cadence,
}

/// The minutes of the period that runs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Minutes {
    pub(super) owed: u32,
    pub(super) credited: u32,
    pub(super) short: u32,
}

impl Minutes {
    fn of(owed: u32, credit: Credit) -> Self {
        let credited = credit.rounded_down();
        Self {
            owed,
            credited,
            short: owed.saturating_sub(credited),
        }
    }
}

/// Where one part stands.
pub(super) struct Measure {
    pub(super) state: RequirementState,
    /// The last day in time for what is owed next.
    pub(super) due_on: Option<NaiveDate>,
    pub(super) overdue_since: Option<NaiveDate>,
    pub(super) minutes: Option<Minutes>,
    /// Minutes that set it right when they are held on the last day in time.
    pub(super) to_hold: u32,
    pub(super) said: Said,
}

impl Measure {
    /// A part with a last day in time, or without one because the worker is away.
    fn by(due_on: Option<NaiveDate>, today: NaiveDate, soon: u32, said: Said) -> Self {
        let state = due_on.map_or(RequirementState::NotOwed, |due| state_by(due, today, soon));
        let passed = due_on.filter(|due| *due < today);
        Self {
            state,
            due_on,
            overdue_since: passed.map(|due| add_days(due, 1)),
            minutes: None,
            to_hold: 0,
            said,
        }
    }
}

fn state_by(due: NaiveDate, today: NaiveDate, soon: u32) -> RequirementState {
    match whole_days(today, due) {
        _ if due < today => RequirementState::Overdue,
        0 => RequirementState::Due,
        left if left <= soon => RequirementState::DueSoon,
        _ => RequirementState::Met,
    }
}

impl<'a> Rule<'a> {
    /// Every part of the cadence, as the meetings given leave it on a day.
    pub(super) fn measures(&self, meetings: &[Credited<'_>], today: NaiveDate) -> Vec<Measure> {
        let until = meetings.partition_point(|meeting| meeting.on <= today);
        let held = meetings.get(..until).unwrap_or_default();
        let mut parts = Vec::new();
        let apart = self.apart(held, today);
        let agreed = self.agreed(held, today);
        match (apart, agreed) {
            (Some(apart), Some(agreed)) if !tighter(&agreed, &apart) => parts.push(apart),
            (apart, agreed) => parts.extend(agreed.or(apart)),
        }
        parts.extend(self.minutes(held, today));
        let ratio = self.cadence.client_work;
        parts.extend(ratio.map(|ratio| self.client_work(ratio, held, today)));
        parts
    }

    fn measure_by(&self, due_on: Option<NaiveDate>, today: NaiveDate) -> Measure {
        let soon = self.case.context.policy.due_soon_days;
        Measure::by(due_on, today, soon, self.case.silence())
    }

    fn started_on(&self) -> NaiveDate {
        self.case.worker.started_on
    }

    /// What is said differently for the caseload of a day, and how large that is.
    fn caseload_step(&self, day: NaiveDate) -> Option<(CaseloadStep, u32)> {
        let steps = &self.cadence.with_caseload;
        if steps.is_empty() {
            return None;
        }
        let people = self.case.people_on(day).count();
        let people = u32::try_from(people).unwrap_or(u32::MAX);
        let step = steps.iter().rev().find(|step| step.from_people <= people)?;
        Some((*step, people))
    }

    /// The cadence that holds from a day on for somebody with the caseload of another.
    fn cadence_at(&self, from: NaiveDate, day: NaiveDate) -> InForce {
        let mut now = InForce {
            apart: self.cadence.apart,
            minutes: self.cadence.minutes,
            said: self.case.silence(),
        };
        let at_first = self.cadence.at_first.iter().find_map(|step| {
            let before = after(self.started_on(), step.for_first);
            (from < before).then_some((step, before))
        });
        if let Some((step, before)) = at_first {
            now.apart = step.apart.or(now.apart);
            now.minutes = step.minutes.or(now.minutes);
            say!(now.said, AtFirst { before });
        }
        if let Some((step, people)) = self.caseload_step(day) {
            now.apart = step.apart.or(now.apart);
            now.minutes = step.minutes.or(now.minutes);
            let from_people = step.from_people;
            say!(
                now.said,
                WithCaseload {
                    people,
                    from_people
                }
            );
        }
        now
    }

    /// How far apart: counted from the last meeting, or from the start until there is one.
    fn apart(&self, held: &[Credited<'_>], today: NaiveDate) -> Option<Measure> {
        let last = held.last().map(|meeting| meeting.on);
        let from = last.unwrap_or(self.started_on());
        let in_force = self.cadence_at(from, today);
        let first_within = self.cadence.first_within_days.filter(|_| last.is_none());
        let due = match (first_within, in_force.apart) {
            (Some(days), _) => add_days(from, days),
            (None, Some(interval)) => after(from, interval),
            (None, None) => return None,
        };
        let due = self.case.away.moved(from, due);
        let mut measure = self.measure_by(due, today);
        match (due, last) {
            (Some(next_by), Some(on)) => say!(measure.said, LastHeld { on, next_by }),
            (Some(by), None) => say!(measure.said, FirstOwed { by }),
            (None, _) => {}
        }
        if in_force.apart != self.cadence.apart {
            measure.said.append(in_force.said);
        }
        Some(measure)
    }

    /// A cadence agreed with this worker: counted from the last meeting, and never from before
    /// the day it began to hold.
    fn agreed(&self, held: &[Credited<'_>], today: NaiveDate) -> Option<Measure> {
        let last = held.last().map(|meeting| meeting.on);
        let from = last.unwrap_or(self.started_on());
        let agreed = self.case.worker.agreed_cadences.iter().filter(|agreed| {
            agreed.kind == self.requirement.kind && agreed.starts_on <= self.case.as_of()
        });
        let owed = agreed.filter_map(|agreed| {
            let days = agreed.at_most_days_apart?;
            let from = from.max(agreed.starts_on);
            let due = self.case.away.moved(from, add_days(from, days))?;
            let holds = agreed
                .ends_on
                .is_none_or(|until| due <= until && today <= until);
            holds.then_some((due, &agreed.id, days))
        });
        let (due, id, days) = owed.min()?;
        let mut measure = self.measure_by(Some(due), today);
        say!(
            measure.said,
            AgreedCadenceOwed {
                agreed: id.clone(),
                at_most_days_apart: days,
                due_on: due,
            }
        );
        Some(measure)
    }

    fn minutes(&self, held: &[Credited<'_>], today: NaiveDate) -> Option<Measure> {
        let day = today.max(self.started_on());
        let in_force = self.cadence_at(day, day);
        let rule = in_force.minutes?;
        let mut measure = match rule {
            MinutesRule::RollingDays { least, days } => self.rolling(least, days, held, today),
            _ => self.periods(rule, held, today)?,
        };
        if in_force.minutes != self.cadence.minutes {
            measure.said.append(in_force.said);
        }
        Some(measure)
    }

    /// The share of the minutes that somebody of these hours owes, for some of so many days.
    /// Part of a minute is rounded up to a whole one.
    fn share(&self, least: u32, days: u32, of_days: u32) -> u32 {
        let full = self.case.context.policy.full_time_weekly_minutes;
        let own = self.case.worker.weekly_minutes;
        let hours = full.zip(own).filter(|_| self.case.role.pro_rata);
        let (own, full) = hours.map_or((1, 1), |(full, own)| (own.min(full), full));
        let above = u128::from(least)
            .saturating_mul(u128::from(own))
            .saturating_mul(u128::from(days));
        let below = u128::from(full).saturating_mul(u128::from(of_days)).max(1);
        u32::try_from(above.div_ceil(below)).unwrap_or(u32::MAX)
    }

    /// The minutes owed in a period: for the days since the start on which the worker is there.
    fn owed_in(&self, rule: MinutesRule, period: Period) -> u32 {
        let first = period.first.max(self.started_on());
        if first > period.last {
            return 0;
        }
        let last = period.last;
        let there = self.case.away.days_there(Period { first, last });
        self.share(least(rule), there, period.days())
    }

    /// The minutes of fixed periods. Each period stands by itself.
    fn periods(
        &self,
        rule: MinutesRule,
        held: &[Credited<'_>],
        today: NaiveDate,
    ) -> Option<Measure> {
        let started = self.started_on();
        let now = period_of(rule, started, today.max(started))?;
        let owed = self.owed_in(rule, now);
        let credit = credit_in(held, now);
        let past = self.past(held, now);
        let enough = Credit::minutes(owed) <= credit || past.now_excused;
        let due = if enough {
            self.next_owed(now)
        } else {
            Some(now.last)
        };
        let mut measure = self.measure_by(due, today);
        if !enough {
            measure.overdue_since = past.overdue_since;
            if past.overdue_since.is_some() {
                measure.state = RequirementState::Overdue;
            } else if measure.state == RequirementState::Met {
                measure.state = RequirementState::Open;
            }
        }
        let minutes = Minutes::of(owed, credit);
        measure.minutes = Some(minutes);
        measure.to_hold = minutes.short;
        say!(
            measure.said,
            MinutesInPeriod {
                first_day: now.first,
                last_day: now.last,
                credited: minutes.credited,
                owed,
            }
        );
        let whole = least(rule);
        if owed != whole {
            say!(measure.said, ShareOwed { whole, owed });
        }
        measure.said.append(past.said);
        Some(measure)
    }

    /// The last day of the next period in which something is owed.
    fn next_owed(&self, now: Period) -> Option<NaiveDate> {
        let mut period = now;
        for _ in 0..MOST_PERIODS {
            let day = add_days(period.last, 1);
            let rule = self.cadence_at(day, day).minutes?;
            period = period_of(rule, self.started_on(), day)?;
            if self.owed_in(rule, period) > 0 {
                return Some(period.last);
            }
        }
        None
    }

    /// The periods before the one that runs, back to the last that was as it should be.
    fn past(&self, held: &[Credited<'_>], now: Period) -> Past {
        let mut missed = Vec::new();
        let mut first = now.first;
        for _ in 0..MOST_PERIODS {
            let day = day_before(first);
            if first <= self.started_on() {
                break;
            }
            let rule = self.cadence_at(day, day).minutes;
            let period = rule.and_then(|rule| {
                let period = period_of(rule, self.started_on(), day)?;
                Some((self.owed_in(rule, period), period))
            });
            let Some((owed, period)) = period else { break };
            first = period.first;
            if owed == 0 {
                continue;
            }
            let credit = credit_in(held, period);
            if Credit::minutes(owed) <= credit {
                break;
            }
            missed.push((period, owed, credit.rounded_down()));
        }
        self.judged(missed, now)
    }

    /// The earliest missed period first: a documented break excuses so many in a row.
    fn judged(&self, missed: Vec<(Period, u32, u32)>, now: Period) -> Past {
        let excused = self.cadence.excused_in_a_row;
        let mut past = Past {
            overdue_since: None,
            now_excused: false,
            said: self.case.silence(),
        };
        let mut in_a_row = 0_u32;
        for (period, owed, credited) in missed.into_iter().rev() {
            let (first_day, last_day) = (period.first, period.last);
            if in_a_row < excused && self.break_in(period) {
                say!(
                    past.said,
                    PeriodExcused {
                        first_day,
                        last_day
                    }
                );
            } else {
                let since = add_days(period.last, 1);
                past.overdue_since = past.overdue_since.or(Some(since));
                say!(
                    past.said,
                    PeriodMissed {
                        first_day,
                        last_day,
                        credited,
                        owed,
                    }
                );
            }
            in_a_row = in_a_row.saturating_add(1);
        }
        if in_a_row > 1 && excused > 0 && in_a_row > excused {
            let missed_in_a_row = in_a_row;
            say!(
                past.said,
                CoverNeeded {
                    missed_in_a_row,
                    excused,
                }
            );
        }
        past.now_excused = in_a_row < excused && self.break_in(now);
        if past.now_excused {
            let (first_day, last_day) = (now.first, now.last);
            say!(
                past.said,
                PeriodExcused {
                    first_day,
                    last_day
                }
            );
        }
        past
    }

    fn break_in(&self, period: Period) -> bool {
        let mut breaks = self.case.worker.documented_breaks.iter();
        breaks.any(|b| b.starts_on <= self.case.as_of() && period.meets(b.starts_on, b.ends_on))
    }

    /// The minutes of a rolling window: the latest meetings that together are enough leave it so
    /// many days after the earliest of them.
    fn rolling(&self, least: u32, days: u32, held: &[Credited<'_>], today: NaiveDate) -> Measure {
        let owed = self.share(least, 1, 1);
        let mut sum = Credit::default();
        let enough = held.iter().rev().find(|meeting| {
            sum = sum.plus(meeting.share);
            Credit::minutes(owed) <= sum
        });
        let from = enough.map_or(self.started_on(), |meeting| meeting.on);
        let due = add_days(from, days.saturating_sub(1));
        let due = self.case.away.moved(from, due);
        let mut measure = self.measure_by(due, today);
        let window = Period {
            first: add_days(today, 1)
                .checked_sub_days(chrono::Days::new(u64::from(days)))
                .unwrap_or(NaiveDate::MIN),
            last: today,
        };
        let minutes = Minutes::of(owed, credit_in(held, window));
        if measure.state == RequirementState::Met && minutes.short > 0 {
            measure.state = RequirementState::Open;
        }
        measure.minutes = Some(minutes);
        measure.to_hold = owed;
        say!(
            measure.said,
            MinutesInPeriod {
                first_day: window.first,
                last_day: window.last,
                credited: minutes.credited,
                owed,
            }
        );
        if owed != least {
            say!(measure.said, ShareOwed { whole: least, owed });
        }
        measure
    }

    /// Minutes for client work: so many for every whole amount delivered since the start. What
    /// was not covered on the day on which an amount was complete is overdue from the next.
    fn client_work(&self, ratio: ClientRatio, held: &[Credited<'_>], today: NaiveDate) -> Measure {
        let mut work: Vec<(NaiveDate, u32)> = self
            .case
            .worker
            .client_work
            .iter()
            .filter(|work| {
                let day = work.on;
                self.started_on() <= day && day <= today && day <= self.case.as_of()
            })
            .map(|work| (work.on, work.minutes))
            .collect();
        work.sort_unstable();
        let credit = held
            .iter()
            .fold(Credit::default(), |sum, meeting| sum.plus(meeting.share));
        let mut delivered = 0_u32;
        let mut uncovered = None;
        for (day, minutes) in work {
            delivered = delivered.saturating_add(minutes);
            if Credit::minutes(owed_for(ratio, delivered)) > credit && uncovered.is_none() {
                uncovered = Some(day);
            }
        }
        let owed = owed_for(ratio, delivered);
        let minutes = Minutes::of(owed, credit);
        let mut measure = self.measure_by(uncovered, today);
        if uncovered.is_none() {
            measure.state = RequirementState::Met;
        }
        measure.minutes = Some(minutes);
        measure.to_hold = minutes.short;
        say!(
            measure.said,
            ForClientWork {
                client_minutes: delivered,
                owed,
                credited: minutes.credited,
            }
        );
        measure
    }
}

/// The cadence that holds for somebody.
struct InForce {
    apart: Option<Interval>,
    minutes: Option<MinutesRule>,
    said: Said,
}

/// What came of the periods before the one that runs.
struct Past {
    overdue_since: Option<NaiveDate>,
    /// A documented break excuses the period that runs as well.
    now_excused: bool,
    said: Said,
}

/// Whether an agreed cadence asks for an earlier day than the policy's.
fn tighter(agreed: &Measure, policy: &Measure) -> bool {
    match (agreed.due_on, policy.due_on) {
        (Some(agreed), Some(policy)) => agreed < policy,
        (agreed, _) => agreed.is_some(),
    }
}

fn credit_in(held: &[Credited<'_>], period: Period) -> Credit {
    let from = held.partition_point(|meeting| meeting.on < period.first);
    let later = held.get(from..).unwrap_or_default();
    let inside = later.iter().take_while(|meeting| meeting.on <= period.last);
    inside.fold(Credit::default(), |sum, meeting| sum.plus(meeting.share))
}

/// Only whole amounts of client work ask for supervision.
fn owed_for(ratio: ClientRatio, delivered: u32) -> u32 {
    let amounts = delivered.checked_div(ratio.for_client_minutes).unwrap_or(0);
    amounts.saturating_mul(ratio.minutes)
}
