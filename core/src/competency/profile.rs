//! What a worker has shown of what a role requires, and whether they are ready for it.

use chrono::NaiveDate;

use super::case::Case;
use super::fraction::exact;
use super::kernel;
use super::policy::{AverageAsked, ValueRules};
use super::standing::{Stand, stand};
use super::{
    AverageTerm, CompetencyProfile, CompetencyReason, CompetencyState, RoleReadiness,
    ValueStanding, WeightedDistance,
};
use crate::calendar::add_days;

/// A profile, with the positions that it was made from.
pub(super) struct Measured<'a> {
    pub(super) stands: Vec<Stand<'a>>,
    pub(super) profile: CompetencyProfile,
}

pub(super) fn profile(case: &Case<'_>) -> CompetencyProfile {
    measure(case).profile
}

pub(super) fn measure<'a>(case: &Case<'a>) -> Measured<'a> {
    let role = case.role;
    let stands: Vec<Stand<'a>> = role.required.iter().map(|one| stand(case, one)).collect();
    let values = values(case);
    let (readiness, mut reasons) = readiness(case, &stands, &values);
    let average = average(case, &stands);
    if let Some(average) = &average {
        reasons.push(CompetencyReason::AverageAsked {
            average: average.average.clone(),
            terms: count(average.terms.len()),
        });
    }
    let profile = CompetencyProfile {
        worker: case.worker.id.clone(),
        role: role.profile.role.clone(),
        framework: role.scales.framework.id.clone(),
        framework_version: role.scales.framework.version.clone(),
        as_of: case.desk.as_of,
        policy: case.desk.stamp(),
        readiness,
        competencies: stands.iter().map(|one| one.standing.clone()).collect(),
        values,
        average,
        reasons,
        set_aside: case.set_aside(),
    };
    Measured { stands, profile }
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Every value of the policy, shown lately or not: values have no levels.
fn values(case: &Case<'_>) -> Vec<ValueStanding> {
    let rules = case.desk.policy.values.as_ref();
    let Some(rules) = rules else {
        return Vec::new();
    };
    let names = rules.names.iter();
    names.map(|name| value(case, name, rules)).collect()
}

fn value(case: &Case<'_>, name: &str, rules: &ValueRules) -> ValueStanding {
    let shown = case.worker.values.iter().filter(|one| one.value == name);
    let days = shown.map(|one| one.on);
    let last: Option<NaiveDate> = days.filter(|on| *on <= case.desk.as_of).max();
    let until = last.map(|on| add_days(on, rules.current_days));
    ValueStanding {
        value: name.to_owned(),
        last_shown_on: last,
        shown: until.is_some_and(|until| case.desk.as_of <= until),
    }
}

/// Whether the worker is ready: the first of these that holds decides.
fn readiness(
    case: &Case<'_>,
    stands: &[Stand<'_>],
    values: &[ValueStanding],
) -> (RoleReadiness, Vec<CompetencyReason>) {
    let rule = &case.desk.policy.readiness;
    let mut against = unrated(stands);
    against.extend(stands.iter().filter_map(|one| too_short(case, one)));
    let short = stands.iter().filter(|one| one.standing.steps_short > 0);
    let short = count(short.count());
    let most = rule.competencies_short;
    if short > most {
        against.push(CompetencyReason::TooManyShort { short, most });
    }
    let (about_values, values_needed) = said_of_values(case, values);
    let readiness = if !against.is_empty() || values_needed {
        RoleReadiness::NotYet
    } else if short > 0 {
        RoleReadiness::ReadyWithDevelopment
    } else {
        RoleReadiness::Ready
    };
    let mut reasons = match readiness {
        RoleReadiness::Ready => vec![CompetencyReason::Ready {
            competencies: count(stands.len()),
        }],
        RoleReadiness::ReadyWithDevelopment => {
            vec![CompetencyReason::ReadyWithDevelopment { short, most }]
        }
        RoleReadiness::NotYet => against,
    };
    reasons.extend(about_values);
    (readiness, reasons)
}

/// Nobody is called ready, or short, of what nobody has rated.
fn unrated(stands: &[Stand<'_>]) -> Vec<CompetencyReason> {
    let unrated = stands
        .iter()
        .filter(|one| one.standing.state == CompetencyState::NotRated);
    let competencies: Vec<String> = unrated.map(|one| one.standing.competency.clone()).collect();
    if competencies.is_empty() {
        return Vec::new();
    }
    vec![CompetencyReason::CannotSayYet { competencies }]
}

fn too_short(case: &Case<'_>, stand: &Stand<'_>) -> Option<CompetencyReason> {
    let standing = &stand.standing;
    let most = kernel::allowed_short(&case.desk.policy.readiness, standing.essential);
    let (competency, steps) = (standing.competency.clone(), standing.steps_short);
    let too_short = steps > most;
    too_short.then_some(if standing.essential {
        CompetencyReason::EssentialTooShort {
            competency,
            steps,
            most,
        }
    } else {
        CompetencyReason::OtherTooShort {
            competency,
            steps,
            most,
        }
    })
}

/// What is said of the values, and whether one that is needed to be ready is not shown.
fn said_of_values(case: &Case<'_>, values: &[ValueStanding]) -> (Vec<CompetencyReason>, bool) {
    let rules = case.desk.policy.values.as_ref();
    let Some(rules) = rules.filter(|_| !values.is_empty()) else {
        return (Vec::new(), false);
    };
    let lacking = values.iter().filter(|value| !value.shown);
    let reasons: Vec<CompetencyReason> = lacking
        .map(|value| CompetencyReason::ValueNotShown {
            value: value.value.clone(),
            last_on: value.last_shown_on,
        })
        .collect();
    if reasons.is_empty() {
        let values = count(values.len());
        return (vec![CompetencyReason::ValuesShown { values }], false);
    }
    (reasons, rules.needed_to_be_ready)
}

/// One average over all that is rated, only where the policy asks for it.
fn average(case: &Case<'_>, stands: &[Stand<'_>]) -> Option<WeightedDistance> {
    if case.desk.policy.average == AverageAsked::None {
        return None;
    }
    let terms: Vec<AverageTerm> = stands.iter().filter_map(term).collect();
    let sum = terms.iter().fold(0_i64, |sum, term| {
        let weighted = i64::from(term.distance).saturating_mul(i64::from(term.weight));
        sum.saturating_add(weighted)
    });
    let weights = terms.iter().fold(0_u64, |sum, term| {
        sum.saturating_add(u64::from(term.weight))
    });
    let average = exact(sum, weights)?;
    Some(WeightedDistance { average, terms })
}

fn term(stand: &Stand<'_>) -> Option<AverageTerm> {
    let standing = &stand.standing;
    Some(AverageTerm {
        competency: standing.competency.clone(),
        distance: standing.distance?,
        weight: standing.weight,
    })
}
