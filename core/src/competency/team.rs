//! The competencies of a team: who holds what, what is covered, and what rests on one person.

use super::case::{Case, Desk, Scales};
use super::fraction::exact;
use super::profile::{count, measure};
use super::{
    Competency, CompetencyProfile, CompetencyReason, CompetencyState, TeamCell, TeamCompetency,
    TeamCoverage, TeamMatrix, TeamRow,
};
use crate::decision::Rejected;

pub(super) fn matrix(
    desk: &Desk<'_>,
    scales: &Scales<'_>,
    cases: &[Case<'_>],
    rejected: Vec<Rejected>,
) -> TeamMatrix {
    let mut profiles: Vec<CompetencyProfile> =
        cases.iter().map(|case| measure(case).profile).collect();
    profiles.sort_by(|one, other| one.worker.cmp(&other.worker));
    let competencies = scales.framework.competencies.iter();
    TeamMatrix {
        framework: scales.framework.id.clone(),
        as_of: desk.as_of,
        policy: desk.stamp(),
        competencies: competencies
            .map(|one| column(desk, one, &profiles))
            .collect(),
        workers: profiles.into_iter().map(row).collect(),
        rejected,
    }
}

fn row(profile: CompetencyProfile) -> TeamRow {
    let cells = profile.competencies.into_iter().map(|standing| TeamCell {
        competency: standing.competency,
        state: standing.state,
        held: standing.held,
        distance: standing.distance,
    });
    TeamRow {
        worker: profile.worker,
        role: profile.role,
        readiness: profile.readiness,
        cells: cells.collect(),
    }
}

fn column(desk: &Desk<'_>, competency: &Competency, team: &[CompetencyProfile]) -> TeamCompetency {
    let in_state = |wanted: CompetencyState| -> Vec<String> {
        let state = |profile: &&CompetencyProfile| {
            let mut standings = profile.competencies.iter();
            let found = standings.find(|one| one.competency == competency.id);
            found.map(|one| one.state) == Some(wanted)
        };
        let found = team.iter().filter(state);
        found.map(|profile| profile.worker.clone()).collect()
    };
    let holders = in_state(CompetencyState::Met);
    let short = in_state(CompetencyState::Short);
    let not_rated = in_state(CompetencyState::NotRated);
    let asked = holders.len().saturating_add(short.len());
    let asked = asked.saturating_add(not_rated.len());
    let single_point = holders.len() == 1;
    let (coverage, reasons) = coverage(desk, &competency.id, &holders, asked);
    TeamCompetency {
        competency: competency.id.clone(),
        title: competency.title.clone(),
        coverage,
        single_point,
        share: exact(i64::from(count(holders.len())), u64::from(count(asked))),
        holders,
        short,
        not_rated,
        reasons,
    }
}

fn coverage(
    desk: &Desk<'_>,
    competency: &str,
    holders: &[String],
    asked: usize,
) -> (TeamCoverage, Vec<CompetencyReason>) {
    let wanted = desk.policy.covered_by_at_least;
    let competency = || competency.to_owned();
    let holding = count(holders.len());
    let (coverage, reason) = if asked == 0 {
        let competency = competency();
        (
            TeamCoverage::NotRequired,
            CompetencyReason::NotRequired { competency },
        )
    } else if holding == 0 {
        let competency = competency();
        (
            TeamCoverage::Uncovered,
            CompetencyReason::TeamUncovered { competency },
        )
    } else if holding < wanted {
        let reason = CompetencyReason::TeamThin {
            competency: competency(),
            holders: holding,
            wanted,
        };
        (TeamCoverage::Thin, reason)
    } else {
        let reason = CompetencyReason::TeamCovered {
            competency: competency(),
            holders: holding,
            wanted,
        };
        (TeamCoverage::Covered, reason)
    };
    let mut reasons = vec![reason];
    if let [only] = holders {
        reasons.push(CompetencyReason::SinglePoint {
            competency: competency(),
            worker: only.clone(),
        });
    }
    (coverage, reasons)
}
