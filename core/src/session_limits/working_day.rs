//! A worker's day: nothing overlaps, training takes no client's time, and every journey fits.

use super::{Engagement, EngagementKind, Reason, WorkingDayAnswer};
use crate::calendar::{minutes_after, minutes_between};
use crate::decision::{CareError, Problem};

/// The longest engagement or journey, in minutes: a whole day.
const LONGEST_MINUTES: u32 = 1_440;

pub(super) fn check_working_day(
    worker: String,
    engagements: &[Engagement],
) -> Result<WorkingDayAnswer, CareError> {
    let problems = problems(engagements);
    if !problems.is_empty() {
        return Err(CareError::FactsInvalid {
            record: worker,
            problems,
        });
    }
    let mut day: Vec<&Engagement> = engagements.iter().collect();
    day.sort_unstable_by_key(|engagement| (engagement.starts, &engagement.id));
    let mut reasons = Vec::new();
    let mut latest: Option<&Engagement> = None;
    for engagement in day.iter().copied() {
        if let Some(before) = latest {
            reasons.extend(does_not_fit(before, engagement));
        }
        if latest.is_none_or(|before| ends(before) <= ends(engagement)) {
            latest = Some(engagement);
        }
    }
    let feasible = reasons.is_empty();
    if feasible {
        let count = u32::try_from(day.len()).unwrap_or(u32::MAX);
        reasons.push(Reason::DayFeasible { engagements: count });
    }
    Ok(WorkingDayAnswer {
        worker,
        feasible,
        reasons,
    })
}

fn problems(engagements: &[Engagement]) -> Vec<Problem> {
    let fields = engagements.iter().flat_map(|engagement| {
        let path = |field| format!("engagements[{}].{field}", engagement.id);
        [
            (path("minutes"), engagement.minutes, 1),
            (path("travel_minutes"), engagement.travel_minutes, 0),
        ]
    });
    fields
        .filter(|(_, found, least)| found < least || *found > LONGEST_MINUTES)
        .map(|(path, found, least)| {
            Problem::new(
                "facts.minutes_out_of_range",
                path,
                "This is impossibly short or long.",
            )
            .with_found(found.to_string())
            .with_allowed(format!("{least} to {LONGEST_MINUTES} minutes"))
        })
        .collect()
}

fn ends(engagement: &Engagement) -> chrono::NaiveDateTime {
    minutes_after(engagement.starts, engagement.minutes)
}

fn does_not_fit(before: &Engagement, next: &Engagement) -> Option<Reason> {
    let between = minutes_between(ends(before), next.starts);
    if between < 0 {
        // Time that both claim: until the one before ends, or the whole of a shorter one.
        let overlap = between.unsigned_abs().min(u64::from(next.minutes));
        return Some(overlapping(
            before,
            next,
            u32::try_from(overlap).unwrap_or(u32::MAX),
        ));
    }
    let minutes_between = u32::try_from(between).unwrap_or(u32::MAX);
    (minutes_between < next.travel_minutes).then(|| Reason::JourneyDoesNotFit {
        before: before.id.clone(),
        next: next.id.clone(),
        minutes_between,
        travel_minutes: next.travel_minutes,
    })
}

fn overlapping(before: &Engagement, next: &Engagement, minutes: u32) -> Reason {
    let (first, second) = (before.id.clone(), next.id.clone());
    match (before.kind, next.kind) {
        (EngagementKind::Training, EngagementKind::ClientSession) => {
            Reason::TrainingOverClientSession {
                training: first,
                session: second,
                minutes,
            }
        }
        (EngagementKind::ClientSession, EngagementKind::Training) => {
            Reason::TrainingOverClientSession {
                training: second,
                session: first,
                minutes,
            }
        }
        _ => Reason::EngagementsOverlap {
            first,
            second,
            minutes,
        },
    }
}
