//! How applications come out by a person specification: what is essential is a gate, what is
//! desirable adds, and nothing else is known of anybody.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Context, Later, check_sizes, refuse};
use super::facts::{Application, CriterionFinding};
use super::kernel;
use super::policy::{
    Criterion, CriterionNeed, CriterionSubject, DesirableAdds, PersonSpecification, ShortlistRules,
    ShownBy,
};
use super::profile::count;
use super::{
    ApplicationOutcome, ApplicationStanding, CompetencyReason, CriterionStanding, CriterionState,
    SelectionStage, Shortlist,
};
use crate::decision::{CareError, Problem, decide_each};

/// The most months that a finding may say: a hundred years.
const MOST_MONTHS: u32 = 1_200;

/// What is asked, and by which rules.
pub(super) struct Post<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) rules: &'a ShortlistRules,
    pub(super) id: &'a str,
    pub(super) specification: &'a PersonSpecification,
    pub(super) stage: SelectionStage,
}

/// What a finding about a criterion says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    Score,
    Months(u32),
    Qualification,
    LivedExperience,
}

fn measure(criterion: &Criterion) -> Measure {
    if let Some(months) = criterion.months_at_least {
        return Measure::Months(months);
    }
    if !criterion.any_qualification_of.is_empty() {
        return Measure::Qualification;
    }
    if criterion.about == CriterionSubject::LivedExperience {
        return Measure::LivedExperience;
    }
    Measure::Score
}

pub(super) fn shortlist(
    post: &Post<'_>,
    applications: &[Application],
) -> Result<Shortlist, CareError> {
    let (mut standings, rejected) = decide_each(
        post.context.watch,
        applications,
        |application| &application.id,
        |application| score(post, application),
    )?;
    place(post, &mut standings);
    Ok(Shortlist {
        specification: post.id.to_owned(),
        stage: post.stage,
        as_of: post.context.as_of,
        policy: post.context.stamp(),
        applications: standings,
        rejected,
    })
}

fn score(post: &Post<'_>, application: &Application) -> Result<ApplicationStanding, CareError> {
    refuse(&application.id, problems(post, application))?;
    let mut later = Later::new(post.context.as_of);
    for finding in &application.findings {
        later.note(|| format!("findings[{}]", finding.criterion), finding.on);
    }
    let criteria = post.specification.criteria.iter();
    let criteria: Vec<CriterionStanding> = criteria
        .map(|(id, criterion)| weigh(post, application, id, criterion))
        .collect();
    Ok(gates(application, criteria, later))
}

/// The gates: everything essential is met, or it is said what is not.
fn gates(
    application: &Application,
    criteria: Vec<CriterionStanding>,
    later: Later,
) -> ApplicationStanding {
    let essential = |wanted: CriterionState| -> Vec<String> {
        let found = criteria
            .iter()
            .filter(|one| one.need == CriterionNeed::Essential && one.state == wanted);
        found.map(|one| one.criterion.clone()).collect()
    };
    let met = count(essential(CriterionState::Met).len());
    let unmet = essential(CriterionState::NotMet);
    let not_scored = essential(CriterionState::NotScored);
    let asked = met
        .saturating_add(count(unmet.len()))
        .saturating_add(count(not_scored.len()));
    let points = criteria
        .iter()
        .fold(0_u32, |sum, one| sum.saturating_add(one.adds));
    let outcome = if !unmet.is_empty() {
        ApplicationOutcome::EssentialUnmet
    } else if !not_scored.is_empty() {
        ApplicationOutcome::NotScored
    } else {
        ApplicationOutcome::Shortlisted
    };
    let mut reasons = Vec::new();
    if outcome == ApplicationOutcome::Shortlisted {
        reasons.push(CompetencyReason::AllEssentialMet { essential: met });
    }
    if !unmet.is_empty() {
        reasons.push(CompetencyReason::EssentialUnmet { criteria: unmet });
    }
    if !not_scored.is_empty() {
        reasons.push(CompetencyReason::EssentialNotScored {
            criteria: not_scored,
        });
    }
    reasons.extend(desirable(&criteria, points));
    ApplicationStanding {
        application: application.id.clone(),
        outcome,
        place: None,
        essential_met: met,
        essential_asked: asked,
        points,
        criteria,
        reasons,
        set_aside: later.facts(),
    }
}

fn desirable(criteria: &[CriterionStanding], points: u32) -> Option<CompetencyReason> {
    let desirable = criteria
        .iter()
        .filter(|one| one.need == CriterionNeed::Desirable);
    let met = desirable
        .clone()
        .filter(|one| one.state == CriterionState::Met);
    let met = count(met.count());
    let desirable = count(desirable.count());
    (desirable > 0).then_some(CompetencyReason::DesirablePoints {
        points,
        met,
        desirable,
    })
}

/// Places by points; who has as many shares the place, and a limit that would part them is left
/// to people.
fn place(post: &Post<'_>, standings: &mut [ApplicationStanding]) {
    standings.sort_by(|one, other| {
        let key = |standing: &ApplicationStanding| {
            let eligible = standing.outcome == ApplicationOutcome::Shortlisted;
            let points = if eligible { standing.points } else { 0 };
            (standing.outcome, std::cmp::Reverse(points))
        };
        key(one)
            .cmp(&key(other))
            .then_with(|| one.application.cmp(&other.application))
    });
    let mut by_points: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let eligible = |one: &ApplicationStanding| one.outcome == ApplicationOutcome::Shortlisted;
    for standing in standings.iter().filter(|one| eligible(one)) {
        let level = by_points.entry(standing.points).or_default();
        level.push(standing.application.clone());
    }
    let mut first = 1_u32;
    let mut places = BTreeMap::new();
    for (points, level) in by_points.iter().rev() {
        places.insert(*points, first);
        first = first.saturating_add(count(level.len()));
    }
    for standing in standings.iter_mut().filter(|one| eligible(one)) {
        let level = by_points
            .get(&standing.points)
            .map_or(&[][..], Vec::as_slice);
        let place = places.get(&standing.points).copied().unwrap_or(1);
        settle(post, standing, place, level);
    }
}

/// The outcome of somebody who meets everything essential.
fn settle(post: &Post<'_>, standing: &mut ApplicationStanding, place: u32, level: &[String]) {
    let most = post.rules.most_shortlisted;
    let applications = count(level.len());
    let last = place.saturating_add(applications).saturating_sub(1);
    let (outcome, reason) = match most {
        Some(most) if place > most => (
            ApplicationOutcome::Reserve,
            CompetencyReason::BeyondLimit { place, most },
        ),
        Some(most) if last > most => (
            ApplicationOutcome::TiedAtLimit,
            CompetencyReason::TiedAtLimit {
                places: most.saturating_add(1).saturating_sub(place),
                applications,
            },
        ),
        _ => (
            ApplicationOutcome::Shortlisted,
            CompetencyReason::WithinLimit { place, most },
        ),
    };
    standing.place = Some(place);
    standing.outcome = outcome;
    standing.reasons.insert(0, reason);
    let others = level.iter().filter(|id| **id != standing.application);
    let others: Vec<String> = others.cloned().collect();
    if !others.is_empty() {
        standing
            .reasons
            .push(CompetencyReason::SharesPlace { others });
    }
}

/// One criterion of one application.
fn weigh(
    post: &Post<'_>,
    application: &Application,
    id: &str,
    criterion: &Criterion,
) -> CriterionStanding {
    let (findings, mut aside) = counting(post, application, id, criterion);
    let assessors = count(findings.len());
    let wanted = post.rules.fewest_assessors;
    let value = (assessors >= wanted)
        .then(|| combined(post, criterion, &findings))
        .flatten();
    let state = match value {
        Some(value) if value >= needed(post, criterion) => CriterionState::Met,
        Some(_) => CriterionState::NotMet,
        None if waits(post, criterion) => CriterionState::AtInterview,
        None => CriterionState::NotScored,
    };
    let mut reasons = vec![match value {
        Some(value) => in_words(post, id, criterion, value, &findings),
        None if state == CriterionState::AtInterview => CompetencyReason::AtInterview {
            criterion: id.to_owned(),
        },
        None => CompetencyReason::CriterionNotScored {
            criterion: id.to_owned(),
            assessors,
            wanted,
        },
    }];
    reasons.extend(disagreement(post, id, criterion, &findings));
    aside.retain(|why| !reasons.contains(why));
    reasons.append(&mut aside);
    let scored = measure(criterion) == Measure::Score;
    CriterionStanding {
        criterion: id.to_owned(),
        need: criterion.need,
        state,
        score: value
            .filter(|_| scored)
            .and_then(|value| u32::try_from(value).ok()),
        adds: adds(post, criterion, state, value),
        findings: findings.into_iter().cloned().collect(),
        reasons,
    }
}

/// The latest finding of each assessor that counts, by assessor; and why others do not.
fn counting<'a>(
    post: &Post<'_>,
    application: &'a Application,
    id: &str,
    criterion: &Criterion,
) -> (Vec<&'a CriterionFinding>, Vec<CompetencyReason>) {
    let mut latest: BTreeMap<&str, &CriterionFinding> = BTreeMap::new();
    let mut aside = Vec::new();
    let mut known: Vec<&CriterionFinding> = application.findings.iter().collect();
    known.retain(|one| one.criterion == id && one.on <= post.context.as_of);
    known.sort_by_key(|one| (&one.assessor, one.on));
    for finding in known {
        match not_counted(post, id, criterion, finding) {
            Some(why) if aside.contains(&why) => {}
            Some(why) => aside.push(why),
            None => {
                latest.insert(&finding.assessor, finding);
            }
        }
    }
    (latest.into_values().collect(), aside)
}

fn not_counted(
    post: &Post<'_>,
    id: &str,
    criterion: &Criterion,
    finding: &CriterionFinding,
) -> Option<CompetencyReason> {
    let (criterion_id, assessor) = (id.to_owned(), finding.assessor.clone());
    if !criterion.shown_by.contains(&finding.shown_by) {
        return Some(CompetencyReason::ShownOtherwise {
            criterion: criterion_id,
            assessor,
            shown_by: finding.shown_by,
        });
    }
    if post.stage == SelectionStage::Application && finding.shown_by == ShownBy::Interview {
        return Some(CompetencyReason::AtInterview {
            criterion: criterion_id,
        });
    }
    let needs_evidence = measure(criterion) != Measure::LivedExperience;
    let bare = finding.evidence.as_ref().is_none_or(String::is_empty);
    (needs_evidence && bare).then_some(CompetencyReason::WithoutEvidence {
        criterion: criterion_id,
        assessor,
    })
}

/// Only the interview shows it, and that is still to come.
fn waits(post: &Post<'_>, criterion: &Criterion) -> bool {
    let only = criterion
        .shown_by
        .iter()
        .all(|by| *by == ShownBy::Interview);
    only && post.stage == SelectionStage::Application
}

/// What a finding says, as a number.
fn value(criterion: &Criterion, finding: &CriterionFinding) -> i32 {
    let number = match measure(criterion) {
        Measure::Score => finding.score.unwrap_or(0),
        Measure::Months(_) => finding.months.unwrap_or(0),
        Measure::Qualification => {
            let accepted = &criterion.any_qualification_of;
            let named = finding.qualification.as_ref();
            u32::from(named.is_some_and(|named| accepted.contains(named)))
        }
        Measure::LivedExperience => u32::from(finding.confirmed == Some(true)),
    };
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// From which number on a criterion is met.
fn needed(post: &Post<'_>, criterion: &Criterion) -> i32 {
    let number = match measure(criterion) {
        Measure::Score => post.rules.met_from,
        Measure::Months(months) => months,
        Measure::Qualification | Measure::LivedExperience => 1,
    };
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn sorted(criterion: &Criterion, findings: &[&CriterionFinding]) -> Vec<i32> {
    let mut values: Vec<i32> = findings.iter().map(|one| value(criterion, one)).collect();
    values.sort_unstable();
    values
}

fn combined(post: &Post<'_>, criterion: &Criterion, findings: &[&CriterionFinding]) -> Option<i32> {
    kernel::combined_score(post.rules.combine, &sorted(criterion, findings))
}

fn adds(post: &Post<'_>, criterion: &Criterion, state: CriterionState, value: Option<i32>) -> u32 {
    if criterion.need == CriterionNeed::Essential {
        return 0;
    }
    let met = u32::from(state == CriterionState::Met);
    let times = match post.rules.desirable_adds {
        DesirableAdds::WeightWhenMet => met,
        DesirableAdds::ScoreTimesWeight if measure(criterion) == Measure::Score => value
            .and_then(|value| u32::try_from(value).ok())
            .unwrap_or(0),
        DesirableAdds::ScoreTimesWeight => met.saturating_mul(post.rules.highest_score),
    };
    criterion.weight.saturating_mul(times)
}

fn in_words(
    post: &Post<'_>,
    id: &str,
    criterion: &Criterion,
    came: i32,
    findings: &[&CriterionFinding],
) -> CompetencyReason {
    let met = came >= needed(post, criterion);
    let number = u32::try_from(came).unwrap_or(0);
    let id = id.to_owned();
    match (measure(criterion), met) {
        (Measure::Score, true) => CompetencyReason::CriterionMet {
            criterion: id,
            score: number,
            met_from: post.rules.met_from,
        },
        (Measure::Score, false) => CompetencyReason::CriterionNotMet {
            criterion: id,
            score: number,
            met_from: post.rules.met_from,
        },
        (Measure::Months(wanted), true) => CompetencyReason::MonthsEnough {
            criterion: id,
            months: number,
            wanted,
        },
        (Measure::Months(wanted), false) => CompetencyReason::MonthsTooFew {
            criterion: id,
            months: number,
            wanted,
        },
        (Measure::Qualification, _) => qualification(id, criterion, came, findings),
        (Measure::LivedExperience, true) => {
            CompetencyReason::LivedExperienceConfirmed { criterion: id }
        }
        (Measure::LivedExperience, false) => {
            CompetencyReason::LivedExperienceNotConfirmed { criterion: id }
        }
    }
}

/// The qualification that decided: that of the first assessor who came to what all came to.
fn qualification(
    id: String,
    criterion: &Criterion,
    came: i32,
    findings: &[&CriterionFinding],
) -> CompetencyReason {
    let mut deciding = findings.iter().filter(|one| value(criterion, one) == came);
    let named = deciding.next().and_then(|one| one.qualification.clone());
    let qualification = named.unwrap_or_default();
    if came > 0 {
        CompetencyReason::QualificationAccepted {
            criterion: id,
            qualification,
        }
    } else {
        CompetencyReason::QualificationNotAccepted {
            criterion: id,
            qualification,
        }
    }
}

/// Assessors who are far apart: in points, or where one says met and another not.
fn disagreement(
    post: &Post<'_>,
    id: &str,
    criterion: &Criterion,
    findings: &[&CriterionFinding],
) -> Option<CompetencyReason> {
    let values = sorted(criterion, findings);
    let (lowest, highest) = (*values.first()?, *values.last()?);
    let needed = needed(post, criterion);
    let (apart, most) = match measure(criterion) {
        Measure::Score => {
            let most = post.rules.largest_spread;
            (kernel::spread(&values) > most, most)
        }
        _ => (lowest < needed && needed <= highest, 0),
    };
    apart.then(|| CompetencyReason::AssessorsDisagree {
        criterion: id.to_owned(),
        lowest: u32::try_from(lowest).unwrap_or(0),
        highest: u32::try_from(highest).unwrap_or(0),
        most,
    })
}

/// Everything wrong with an application. No problem repeats what a finding says.
fn problems(post: &Post<'_>, application: &Application) -> Vec<Problem> {
    let mut found = Vec::new();
    if application.id.is_empty() {
        let message = "The application has no identifier.";
        found.push(Problem::new("facts.empty_id", "id", message));
    }
    check_sizes(&[("findings", application.findings.len())], &mut found);
    let mut seen = BTreeSet::new();
    for finding in &application.findings {
        let path = format!("findings[{}]", finding.criterion);
        if !seen.insert((&finding.criterion, &finding.assessor, finding.on)) {
            let message = "One assessor found something about this criterion twice on one day.";
            found.push(Problem::new("facts.recorded_twice", &path, message));
        }
        if finding.assessor.is_empty() {
            let message = "The assessor has no identifier.";
            found.push(Problem::new("facts.empty_id", &path, message));
        }
        match post.specification.criteria.get(&finding.criterion) {
            Some(criterion) => check_finding(post, criterion, finding, &path, &mut found),
            None => {
                let known: Vec<&str> = post
                    .specification
                    .criteria
                    .keys()
                    .map(String::as_str)
                    .collect();
                let message = "The person specification has no such criterion.";
                found.push(
                    Problem::new("facts.unknown_criterion", &path, message)
                        .with_allowed(known.join(", ")),
                );
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// A finding says exactly what its criterion is measured by, within bounds.
fn check_finding(
    post: &Post<'_>,
    criterion: &Criterion,
    finding: &CriterionFinding,
    path: &str,
    found: &mut Vec<Problem>,
) {
    let measure = measure(criterion);
    let said = [
        (finding.score.is_some(), measure == Measure::Score, "score"),
        (
            finding.months.is_some(),
            matches!(measure, Measure::Months(_)),
            "months",
        ),
        (
            finding.qualification.is_some(),
            measure == Measure::Qualification,
            "qualification",
        ),
        (
            finding.confirmed.is_some(),
            measure == Measure::LivedExperience,
            "confirmed",
        ),
    ];
    for (_, wanted, field) in said.iter().filter(|(said, wanted, _)| said != wanted) {
        let message = if *wanted {
            "The criterion is measured by this, and it is not said."
        } else {
            "The criterion is not measured by this."
        };
        let path = format!("{path}.{field}");
        found.push(Problem::new("facts.other_measure", path, message));
    }
    let bounds = [
        (finding.score, post.rules.highest_score, "score"),
        (finding.months, MOST_MONTHS, "months"),
    ];
    for (number, most, field) in bounds {
        if number.is_some_and(|number| number > most) {
            let message = "This is out of range.";
            let path = format!("{path}.{field}");
            let problem = Problem::new("facts.out_of_range", path, message);
            found.push(problem.with_allowed(format!("0 to {most}")));
        }
    }
    if measure == Measure::LivedExperience && finding.evidence.is_some() {
        let message = "Of lived experience only that it was confirmed is recorded.";
        let path = format!("{path}.evidence");
        found.push(
            Problem::new("facts.lived_experience_content", path, message)
                .with_suggestion("Leave the evidence out."),
        );
    }
}
