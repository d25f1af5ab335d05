//! Who a line is for: where the client lives, their age, and the time since an earlier episode.

use super::case::Case;
use super::{Change, Reason};
use crate::calendar::add_weeks;

/// One reason against the client being on the line, and what would put it right.
pub(super) struct Ineligible {
    pub(super) reason: Reason,
    pub(super) change: Option<Change>,
}

pub(super) fn ineligible(case: &Case<'_>) -> Vec<Ineligible> {
    [area(case), age(case)].into_iter().flatten().collect()
}

fn area(case: &Case<'_>) -> Option<Ineligible> {
    let areas = &case.line.eligibility.residence_areas;
    if areas.is_empty() {
        return None;
    }
    match &case.episode.residence_area {
        Some(area) if areas.contains(area) => None,
        Some(_) => Some(Ineligible {
            reason: Reason::OutsideArea {
                areas: areas.clone(),
            },
            change: None,
        }),
        None => Some(Ineligible {
            reason: Reason::AreaNotRecorded {
                areas: areas.clone(),
            },
            change: Some(Change::RecordFact {
                field: "residence_area".to_owned(),
            }),
        }),
    }
}

fn age(case: &Case<'_>) -> Option<Ineligible> {
    let rules = &case.line.eligibility;
    let (youngest, oldest) = (rules.youngest_age_years, rules.oldest_age_years);
    if youngest.is_none() && oldest.is_none() {
        return None;
    }
    let Some(age) = case.episode.age_years else {
        return Some(Ineligible {
            reason: Reason::AgeNotRecorded {},
            change: Some(Change::RecordFact {
                field: "age_years".to_owned(),
            }),
        });
    };
    let outside = youngest.is_some_and(|low| age < low) || oldest.is_some_and(|high| age > high);
    outside.then_some(Ineligible {
        reason: Reason::OutsideAges { youngest, oldest },
        change: None,
    })
}

/// The episode started too soon after the one before.
pub(super) fn too_soon(case: &Case<'_>) -> Option<Reason> {
    let weeks = case.line.gaps.at_least_weeks_between_episodes?;
    let previous_ended_on = case.episode.previous_episode_ended_on?;
    let earliest = add_weeks(previous_ended_on, weeks);
    (case.episode.started_on < earliest).then_some(Reason::TooSoonAfterEpisode {
        previous_ended_on,
        earliest,
    })
}
