//! What a worker has shown of what a role requires, and whether they are ready for it.

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::facts::RatedWorker;
use super::fraction::exact;
use super::kernel;
use super::policy::{AverageAsked, CompetencyPolicy, ValueRules};
use super::reason::{Said, say};
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
    let values = values(case.context, case.worker);
    let parts: Vec<Part<'_>> = stands.iter().map(Part::of).collect();
    let mut said = Said::Reasons(Vec::new());
    let readiness = readiness(case.context.policy, &parts, &values, &mut said);
    let mut reasons = said.reasons();
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
        as_of: case.context.as_of,
        policy: case.context.stamp(),
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
pub(super) fn values(context: &Context<'_>, worker: &RatedWorker) -> Vec<ValueStanding> {
    let rules = context.policy.values.as_ref();
    let Some(rules) = rules else {
        return Vec::new();
    };
    let names = rules.names.iter();
    names
        .map(|name| value(context, worker, name, rules))
        .collect()
}

fn value(
    context: &Context<'_>,
    worker: &RatedWorker,
    name: &str,
    rules: &ValueRules,
) -> ValueStanding {
    let shown = worker.values.iter().filter(|one| one.value == name);
    let days = shown.map(|one| one.on);
    let last: Option<NaiveDate> = days.filter(|on| *on <= context.as_of).max();
    let until = last.map(|on| add_days(on, rules.current_days));
    ValueStanding {
        value: name.to_owned(),
        last_shown_on: last,
        shown: until.is_some_and(|until| context.as_of <= until),
    }
}

/// What readiness depends on, of one competency that the role requires.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) competency: &'a str,
    pub(super) is_rated: bool,
    pub(super) steps_short: u32,
    pub(super) essential: bool,
}

impl<'a> Part<'a> {
    fn of(stand: &'a Stand<'_>) -> Self {
        let standing = &stand.standing;
        Self {
            competency: &standing.competency,
            is_rated: standing.state != CompetencyState::NotRated,
            steps_short: standing.steps_short,
            essential: standing.essential,
        }
    }
}

/// Whether the worker is ready: the first of these that holds decides.
pub(super) fn readiness(
    policy: &CompetencyPolicy,
    parts: &[Part<'_>],
    values: &[ValueStanding],
    said: &mut Said,
) -> RoleReadiness {
    let mut against = said.afresh();
    let mut is_ready = say_what_is_unrated(parts, &mut against);
    for part in parts {
        is_ready &= say_what_is_too_short(policy, part, &mut against);
    }
    let short = parts.iter().filter(|part| part.steps_short > 0);
    let short = count(short.count());
    let most = policy.readiness.competencies_short;
    if short > most {
        is_ready = false;
        say!(against, TooManyShort { short, most });
    }
    let mut about_values = said.afresh();
    is_ready &= say_what_values_lack(policy, values, &mut about_values);
    let readiness = match short {
        _ if !is_ready => RoleReadiness::NotYet,
        0 => RoleReadiness::Ready,
        _ => RoleReadiness::ReadyWithDevelopment,
    };
    match readiness {
        RoleReadiness::Ready => {
            let competencies = count(parts.len());
            say!(said, Ready { competencies });
        }
        RoleReadiness::ReadyWithDevelopment => {
            say!(said, ReadyWithDevelopment { short, most });
        }
        RoleReadiness::NotYet => said.append(against),
    }
    said.append(about_values);
    readiness
}

/// Nobody is called ready, or short, of what nobody has rated. True when all is rated.
fn say_what_is_unrated(parts: &[Part<'_>], said: &mut Said) -> bool {
    let unrated = || parts.iter().filter(|part| !part.is_rated);
    if unrated().next().is_none() {
        return true;
    }
    let id = |part: &Part<'_>| part.competency.to_owned();
    say!(
        said,
        CannotSayYet {
            competencies: unrated().map(id).collect(),
        }
    );
    false
}

/// True when the policy allows the competency to be as short as it is.
fn say_what_is_too_short(policy: &CompetencyPolicy, part: &Part<'_>, said: &mut Said) -> bool {
    let most = kernel::allowed_short(&policy.readiness, part.essential);
    let steps = part.steps_short;
    if steps <= most {
        return true;
    }
    let competency = || part.competency.to_owned();
    if part.essential {
        say!(
            said,
            EssentialTooShort {
                competency: competency(),
                steps,
                most,
            }
        );
    } else {
        say!(
            said,
            OtherTooShort {
                competency: competency(),
                steps,
                most,
            }
        );
    }
    false
}

/// True unless a value that is needed to be ready is not shown.
fn say_what_values_lack(
    policy: &CompetencyPolicy,
    values: &[ValueStanding],
    said: &mut Said,
) -> bool {
    let Some(rules) = policy.values.as_ref().filter(|_| !values.is_empty()) else {
        return true;
    };
    let lacking = || values.iter().filter(|value| !value.shown);
    if lacking().next().is_none() {
        let values = count(values.len());
        say!(said, ValuesShown { values });
        return true;
    }
    for value in lacking() {
        say!(
            said,
            ValueNotShown {
                value: value.value.clone(),
                last_on: value.last_shown_on,
            }
        );
    }
    !rules.needed_to_be_ready
}

/// One average over all that is rated, only where the policy asks for it.
fn average(case: &Case<'_>, stands: &[Stand<'_>]) -> Option<WeightedDistance> {
    if case.context.policy.average == AverageAsked::None {
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
