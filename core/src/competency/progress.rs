//! What became of a worker's competencies between two dates. Both are read by the framework and
//! the policy of the later, so that what changed is the worker's work and nothing else.

use chrono::NaiveDate;

use super::case::Case;
use super::kernel;
use super::profile::measure;
use super::standing::Stand;
use super::{CompetencyProgress, CompetencyReason, ProgressKind, WorkerProgress};
use crate::calendar::days_between;

pub(super) fn progress(earlier: &Case<'_>, later: &Case<'_>) -> WorkerProgress {
    let (before, after) = (measure(earlier), measure(later));
    let pairs = before.stands.iter().zip(&after.stands);
    let since = earlier.context.as_of;
    let readiness_before = before.profile.readiness;
    let readiness_after = after.profile.readiness;
    let reason = if readiness_before == readiness_after {
        CompetencyReason::ReadinessUnchanged {
            readiness_now: readiness_after,
        }
    } else {
        CompetencyReason::ReadinessChanged {
            before: readiness_before,
            after: readiness_after,
        }
    };
    WorkerProgress {
        worker: later.worker.id.clone(),
        role: later.role.profile.role.clone(),
        since,
        as_of: later.context.as_of,
        policy: later.context.stamp(),
        readiness_before,
        readiness_after,
        competencies: pairs
            .map(|(before, after)| compare(later, since, before, after))
            .collect(),
        reasons: vec![reason],
        set_aside: after.profile.set_aside,
    }
}

fn compare(
    later: &Case<'_>,
    since: NaiveDate,
    before: &Stand<'_>,
    after: &Stand<'_>,
) -> CompetencyProgress {
    let steps = before
        .held
        .zip(after.held)
        .map(|(before, after)| kernel::distance(after, before));
    let change = match (before.held, after.held, steps) {
        (None, None, _) => ProgressKind::StillNotRated,
        (None, Some(_), _) => ProgressKind::FirstRated,
        (Some(_), None, _) => ProgressKind::NoLongerRated,
        (_, _, Some(steps)) if steps > 0 => ProgressKind::MovedUp,
        (_, _, Some(steps)) if steps < 0 => ProgressKind::MovedDown,
        _ => ProgressKind::Unchanged,
    };
    let levels = Levels {
        before: before.standing.held.clone(),
        after: after.standing.held.clone(),
        steps: steps.map_or(0, i32::unsigned_abs),
    };
    CompetencyProgress {
        competency: after.standing.competency.clone(),
        change,
        steps,
        reasons: reasons(later, since, change, &levels, before, after),
        before: levels.before,
        after: levels.after,
    }
}

struct Levels {
    before: Option<String>,
    after: Option<String>,
    steps: u32,
}

fn reasons(
    later: &Case<'_>,
    since: NaiveDate,
    change: ProgressKind,
    levels: &Levels,
    before: &Stand<'_>,
    after: &Stand<'_>,
) -> Vec<CompetencyReason> {
    let competency = after.standing.competency.clone();
    let steps = levels.steps;
    let (from, to) = (levels.before.clone(), levels.after.clone());
    match change {
        ProgressKind::MovedUp => vec![CompetencyReason::MovedUp {
            competency,
            before: from,
            after: to,
            steps,
        }],
        ProgressKind::MovedDown => {
            let aged = before.claimed == after.claimed;
            let by_age = aged.then(|| CompetencyReason::MovedDownByAge {
                competency: competency.clone(),
            });
            let down = CompetencyReason::MovedDown {
                competency,
                before: from,
                after: to,
                steps,
            };
            std::iter::once(down).chain(by_age).collect()
        }
        ProgressKind::Unchanged => {
            let days = days_between(since, later.context.as_of);
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            let most = later.context.policy.stalled_after_days;
            let stalled = after.standing.steps_short > 0 && days > most;
            let stalled = stalled.then(|| CompetencyReason::Stalled {
                competency: competency.clone(),
                days,
                most,
            });
            let unchanged = CompetencyReason::Unchanged { competency };
            std::iter::once(unchanged).chain(stalled).collect()
        }
        ProgressKind::FirstRated => vec![CompetencyReason::FirstRated {
            competency,
            level: to,
        }],
        ProgressKind::NoLongerRated => vec![CompetencyReason::NoLongerRated { competency }],
        ProgressKind::StillNotRated => vec![CompetencyReason::StillNotRated { competency }],
    }
}
