//! Where a client stands against the limit, and why.

use chrono::NaiveDate;

use super::case::Case;
use super::eligibility::{ineligible, too_soon};
use super::exits::exit_findings;
use super::extensions::{Judged, UsedBefore, judge};
use super::ledger::{Known, not_recorded as attendance_not_recorded, used_before, weigh};
use super::policy::ExitPlanItem;
use super::reason::{Said, say};
use super::risk::{may_be_high_risk, say_high_risk_review};
use super::usage::{Usage, last_day};
use super::{
    CapUnit, Milestone, MilestoneKind, NextStep, NextStepKind, Reason, Standing, StandingState,
};
use crate::calendar::{add_days, add_weeks, days_between};

/// The numbers a standing turns on.
struct Figures {
    allowed: u32,
    used: u32,
    remaining: u32,
    last_day: Option<NaiveDate>,
}

/// Where a client stands, before it is put into words.
pub(super) struct Decided {
    pub(super) state: StandingState,
    pub(super) extra: u32,
    pub(super) used: u32,
    pub(super) remaining: u32,
    pub(super) next_steps: Vec<NextStep>,
    exit_plan_missing: Vec<ExitPlanItem>,
    figures: Figures,
    first_expiry: Option<NaiveDate>,
}

pub(super) fn standing(case: &Case<'_>) -> Standing {
    let usage = Usage::of(case);
    let mut said = Said::Reasons(Vec::new());
    let decided = decide(case, &usage, &|day| used_before(case, day), &mut said);
    let mut reasons = said.reasons();
    reasons.extend(not_recorded(case, &usage));
    Standing {
        episode: case.episode.id.clone(),
        line: case.episode.line.clone(),
        as_of: case.as_of,
        policy: case.stamp(),
        state: decided.state,
        unit: case.scale.unit,
        limit: case.scale.limit,
        authorised_extra: decided.extra,
        used: decided.used,
        remaining: decided.remaining,
        planned: usage.planned,
        contact_minutes: usage.contact_minutes,
        paid_minutes: usage.paid_minutes,
        charged_pence: usage.charged_pence,
        milestones: if decided.state == StandingState::Ended {
            Vec::new()
        } else {
            milestones(case, &usage, decided.first_expiry, &decided.figures)
        },
        exit_plan_missing: decided.exit_plan_missing,
        next_steps: decided.next_steps,
        reasons,
        set_aside: case.set_aside(),
    }
}

/// Decides by what the appointments came to; `used_before` is what of that came before a day.
pub(super) fn decide(
    case: &Case<'_>,
    usage: &Usage<'_>,
    used_before: UsedBefore<'_>,
    said: &mut Said,
) -> Decided {
    // What is said of extensions comes after the state, which depends on them.
    let mut of_extensions = said.afresh();
    let judged = judge(case, usage, case.clock(), used_before, &mut of_extensions);
    let allowed = judged.allowed(case);
    let used = usage.used(case, allowed);
    let figures = Figures {
        allowed,
        used,
        remaining: allowed.saturating_sub(used),
        last_day: last_day(case, allowed),
    };
    let state = state(case, &figures);
    let open = !matches!(state, StandingState::NotStarted | StandingState::Ended);
    said.add(state_reason(case, state, &figures));
    say_of_the_limit(case, state, usage, &judged, &figures, said);
    said.append(of_extensions);
    let mut exit_plan_missing = Vec::new();
    if matches!(
        state,
        StandingState::Near | StandingState::At | StandingState::Past
    ) {
        exit_plan_missing = exit_findings(case, said);
    }
    let mut next_steps = Vec::new();
    if open {
        next_steps = what_follows(case, state, usage, said);
        if let Some(reason) = gap_too_long(case, usage) {
            said.add(reason);
        }
    }
    if state != StandingState::Ended {
        for found in ineligible(case) {
            said.add(found.reason);
        }
        if let Some(reason) = too_soon(case) {
            said.add(reason);
        }
    }
    Decided {
        state,
        extra: judged.extra,
        used,
        remaining: figures.remaining,
        next_steps,
        exit_plan_missing,
        figures,
        first_expiry: judged.first_expiry,
    }
}

fn state(case: &Case<'_>, figures: &Figures) -> StandingState {
    let last_day_passed = figures.last_day.is_some_and(|last| case.as_of > last);
    if case.episode.started_on > case.as_of {
        StandingState::NotStarted
    } else if case.ended_on().is_some() {
        StandingState::Ended
    } else if figures.used > figures.allowed || last_day_passed {
        StandingState::Past
    } else if figures.remaining == 0 {
        StandingState::At
    } else if figures.remaining <= case.scale.planning_starts_at {
        StandingState::Near
    } else {
        StandingState::Within
    }
}

fn state_reason(case: &Case<'_>, state: StandingState, figures: &Figures) -> Reason {
    let unit = case.scale.unit;
    let Figures {
        allowed,
        used,
        remaining,
        last_day,
    } = *figures;
    match (state, last_day) {
        (StandingState::NotStarted, _) => Reason::NotStarted {
            starts_on: case.episode.started_on,
        },
        (StandingState::Ended, _) => Reason::EpisodeEnded {
            ended_on: case.clock(),
        },
        (StandingState::Past, Some(last_day)) if used <= allowed => {
            Reason::LastDayPassed { last_day }
        }
        (StandingState::Past, _) => Reason::PastLimit {
            unit,
            used,
            allowed,
            over: used.saturating_sub(allowed),
        },
        (StandingState::At, _) => Reason::AtLimit {
            unit,
            used,
            allowed,
        },
        (StandingState::Near, _) => Reason::NearLimit {
            unit,
            used,
            allowed,
            remaining,
            planning_starts_at: case.scale.planning_starts_at,
        },
        (StandingState::Within, _) => Reason::WithinLimit {
            unit,
            used,
            allowed,
            remaining,
        },
    }
}

/// What else there is to say about the limit itself.
fn say_of_the_limit(
    case: &Case<'_>,
    state: StandingState,
    usage: &Usage<'_>,
    judged: &Judged,
    figures: &Figures,
    said: &mut Said,
) {
    let unit = case.scale.unit;
    let over = state == StandingState::Past && figures.used > figures.allowed;
    if let Some(last_day) = figures.last_day.filter(|last| over && case.as_of > *last) {
        said.add(Reason::LastDayPassed { last_day });
    }
    if !judged.standing.is_empty() {
        say!(
            said,
            Extended {
                unit,
                extra: judged.extra,
                extensions: judged.standing.clone(),
            }
        );
    }
    if state != StandingState::Ended && usage.planned > figures.remaining {
        said.add(Reason::PlannedPastLimit {
            unit,
            planned: usage.planned,
            remaining: figures.remaining,
        });
    }
}

/// The steps the policy asks for now, with care for clients who are or may be at high risk.
fn what_follows(
    case: &Case<'_>,
    state: StandingState,
    usage: &Usage<'_>,
    said: &mut Said,
) -> Vec<NextStep> {
    let found = usage.missed.findings(case, said);
    let mut steps = found.steps;
    let used_up = matches!(state, StandingState::At | StandingState::Past);
    if may_be_high_risk(case) && (used_up || found.softened) {
        say_high_risk_review(case, said);
        let by_role = case.service.high_risk_lead.clone();
        let step = NextStep {
            kind: NextStepKind::Review,
            by_role,
        };
        if !steps.contains(&step) {
            let place = steps
                .iter()
                .take_while(|other| other.kind >= step.kind)
                .count();
            steps.insert(place, step);
        }
    }
    steps
}

/// Appointments of which nobody has recorded what became of them.
fn not_recorded(case: &Case<'_>, usage: &Usage<'_>) -> Vec<Reason> {
    if usage.not_recorded == 0 {
        return Vec::new();
    }
    let unrecorded = weigh(case).filter(|(_, weighed)| weighed.known == Known::NotRecorded);
    unrecorded
        .map(|(appointment, _)| attendance_not_recorded(appointment))
        .collect()
}

/// The last session lies further back than the policy likes.
pub(super) fn gap_too_long(case: &Case<'_>, usage: &Usage<'_>) -> Option<Reason> {
    let at_most = case.line.gaps.at_most_days_between_sessions?;
    let last_on = usage.last_seen_session()?;
    let days = u32::try_from(days_between(last_on, case.as_of)).unwrap_or(0);
    (days > at_most).then_some(Reason::GapTooLong {
        last_on,
        days,
        at_most,
    })
}

fn milestones(
    case: &Case<'_>,
    usage: &Usage<'_>,
    first_expiry: Option<NaiveDate>,
    figures: &Figures,
) -> Vec<Milestone> {
    let remaining = figures.remaining;
    let mut list = Vec::new();
    let planning_after = remaining.saturating_sub(case.scale.planning_starts_at);
    if planning_after > 0 {
        let on = reached_on(case, usage, figures, planning_after);
        list.push(Milestone {
            kind: MilestoneKind::ExitPlanningStarts,
            after: planning_after,
            on,
        });
    }
    if remaining > 0 {
        let on = match case.scale.unit {
            CapUnit::Weeks => figures.last_day,
            CapUnit::Sessions | CapUnit::Minutes => reached_on(case, usage, figures, remaining),
        };
        list.push(Milestone {
            kind: MilestoneKind::LimitReached,
            after: remaining,
            on,
        });
    }
    let ahead = |day: &NaiveDate| *day >= case.as_of;
    if let Some(day) = figures.last_day.filter(ahead) {
        list.push(Milestone {
            kind: MilestoneKind::LastDay,
            after: remaining,
            on: Some(day),
        });
    }
    if let Some(day) = first_expiry.filter(ahead) {
        let on = Some(day);
        list.push(Milestone {
            kind: MilestoneKind::ExtensionExpires,
            after: remaining,
            on,
        });
    }
    list
}

/// The day on which so much more will have been used: by the calendar for weeks, else by what is
/// planned and then by the rhythm agreed, where there is one.
fn reached_on(
    case: &Case<'_>,
    usage: &Usage<'_>,
    figures: &Figures,
    after: u32,
) -> Option<NaiveDate> {
    if case.scale.unit == CapUnit::Weeks {
        return Some(add_weeks(
            case.episode.started_on,
            figures.used.saturating_add(after),
        ));
    }
    let mut left = after;
    let mut last_planned = None;
    for (day, units) in &usage.ahead {
        left = left.saturating_sub(*units);
        if left == 0 {
            return Some(*day);
        }
        last_planned = Some(*day);
    }
    let every = case.episode.session_every_days.filter(|days| *days > 0)?;
    let last = last_planned.or_else(|| usage.last_seen_session())?;
    let sessions = left.div_ceil(case.units(case.line.session_minutes).max(1));
    // A rhythm that has been broken starts again on the as-of date.
    let next = add_days(last, every).max(case.as_of);
    Some(add_days(
        next,
        every.saturating_mul(sessions.saturating_sub(1)),
    ))
}
