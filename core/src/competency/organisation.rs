//! How an organisation measures itself: which statements apply, how each came out, and the share
//! met as an exact fraction.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Desk, Later, check_evidence, check_sizes, refuse};
use super::facts::{OrganisationAssessment, StatementAnswer, StatementResult};
use super::fraction::exact;
use super::framework::{CompetencyFramework, Statement};
use super::policy::{OrganisationRules, PartlyCounts};
use super::profile::count;
use super::{
    AreaShare, CompetencyReason, ExactFraction, OrganisationStanding, StatementStanding,
    StatementState,
};
use crate::calendar::add_days;
use crate::decision::{CareError, LaterFact, Problem};

/// An assessment with what its statements are to each other.
struct Assessment<'a> {
    desk: &'a Desk<'a>,
    rules: &'a OrganisationRules,
    framework: &'a CompetencyFramework,
    /// The place of each statement in the framework.
    places: BTreeMap<&'a str, usize>,
    /// The places of the statements that are part of each.
    parts: Vec<Vec<usize>>,
    /// The latest answer to each statement.
    answers: BTreeMap<&'a str, &'a StatementAnswer>,
    /// Whether each condition holds, as it was last answered.
    conditions: BTreeMap<&'a str, bool>,
}

/// How a statement came out, and why.
#[derive(Clone)]
struct Came {
    state: StatementState,
    reasons: Vec<CompetencyReason>,
}

impl Came {
    fn out(state: StatementState, reason: CompetencyReason) -> Self {
        Self {
            state,
            reasons: vec![reason],
        }
    }
}

pub(super) fn standing(
    desk: &Desk<'_>,
    framework: &CompetencyFramework,
    given: &OrganisationAssessment,
) -> Result<OrganisationStanding, CareError> {
    let Some(rules) = desk.policy.organisation.as_ref() else {
        return Err(desk.silent("how an organisation measures itself"));
    };
    let (order, parts, places) = tree(framework)?;
    refuse(&given.id, problems(framework, given))?;
    let assessment = Assessment {
        desk,
        rules,
        framework,
        places,
        parts,
        answers: latest_answers(desk, given),
        conditions: latest_conditions(desk, given),
    };
    let came = assessment.come_out(&order);
    let statements: Vec<StatementStanding> = framework
        .statements
        .iter()
        .zip(came)
        .map(|(statement, came)| StatementStanding {
            statement: statement.id.clone(),
            parent: statement.parent.clone(),
            area: statement.area.clone(),
            state: came.state,
            reasons: came.reasons,
        })
        .collect();
    let all: Vec<&StatementStanding> = statements.iter().collect();
    let share = share(rules, &all);
    let open = statements.iter().filter(|one| is_open(one.state));
    Ok(OrganisationStanding {
        assessment: given.id.clone(),
        framework: framework.id.clone(),
        framework_version: framework.version.clone(),
        as_of: desk.as_of,
        policy: desk.stamp(),
        reasons: vec![said_of_all(share.as_ref(), &all)],
        areas: areas(rules, &statements),
        not_met: open.map(|one| one.statement.clone()).collect(),
        share,
        statements,
        set_aside: set_aside(desk, given),
    })
}

const fn is_open(state: StatementState) -> bool {
    !matches!(state, StatementState::Met | StatementState::NotApplicable)
}

fn said_of_all(share: Option<&ExactFraction>, all: &[&StatementStanding]) -> CompetencyReason {
    share.map_or(CompetencyReason::NothingApplies {}, |share| {
        CompetencyReason::ShareMet {
            share: share.clone(),
            applicable: applicable(all),
        }
    })
}

fn applicable(standings: &[&StatementStanding]) -> u32 {
    let apply = standings
        .iter()
        .filter(|one| one.state != StatementState::NotApplicable);
    count(apply.count())
}

/// The share met of what applies, counted in halves so that nothing is rounded.
fn share(rules: &OrganisationRules, standings: &[&StatementStanding]) -> Option<ExactFraction> {
    let of_state = |state: StatementState| {
        let found = standings.iter().filter(|one| one.state == state);
        i64::from(count(found.count()))
    };
    let partly = match rules.partly_met_counts {
        PartlyCounts::Nothing => 0,
        PartlyCounts::Half => of_state(StatementState::Partly),
    };
    let met = of_state(StatementState::Met).saturating_mul(2);
    let halves = u64::from(applicable(standings)).saturating_mul(2);
    exact(met.saturating_add(partly), halves)
}

fn areas(rules: &OrganisationRules, statements: &[StatementStanding]) -> Vec<AreaShare> {
    let mut names: Vec<&str> = Vec::new();
    for statement in statements {
        if !names.contains(&statement.area.as_str()) {
            names.push(&statement.area);
        }
    }
    let area = |name: &str| {
        let of_area: Vec<&StatementStanding> =
            statements.iter().filter(|one| one.area == name).collect();
        let of_state = |state: StatementState| {
            let found = of_area.iter().filter(|one| one.state == state);
            count(found.count())
        };
        AreaShare {
            area: name.to_owned(),
            share: share(rules, &of_area),
            met: of_state(StatementState::Met),
            partly: of_state(StatementState::Partly),
            not_met: of_state(StatementState::NotMet),
            not_answered: of_state(StatementState::NotAnswered),
            not_applicable: of_state(StatementState::NotApplicable),
        }
    };
    names.into_iter().map(area).collect()
}

/// The statements of a framework as a tree: every part after what it is part of, the parts of
/// each, and the place of each.
type Tree<'a> = (Vec<usize>, Vec<Vec<usize>>, BTreeMap<&'a str, usize>);

fn tree(framework: &CompetencyFramework) -> Result<Tree<'_>, CareError> {
    let mut found = Vec::new();
    let mut places = BTreeMap::new();
    for (place, statement) in framework.statements.iter().enumerate() {
        if places.insert(statement.id.as_str(), place).is_some() {
            let message = "A statement of this id is there twice.";
            let path = format!("statements[{}]", statement.id);
            found.push(Problem::new("facts.duplicate_id", path, message));
        }
    }
    let mut parts = vec![Vec::new(); framework.statements.len()];
    let mut order = Vec::new();
    for (place, statement) in framework.statements.iter().enumerate() {
        let Some(parent) = statement.parent.as_ref() else {
            order.push(place);
            continue;
        };
        let of_parent = places.get(parent.as_str());
        match of_parent.and_then(|parent| parts.get_mut(*parent)) {
            Some(parts) => parts.push(place),
            None => {
                let message = "The statement that it is part of is not in the framework.";
                let path = format!("statements[{}].parent", statement.id);
                found.push(Problem::new("facts.unknown_statement", path, message));
            }
        }
    }
    let mut next = 0;
    while let Some(place) = order.get(next).copied() {
        order.extend(parts.get(place).into_iter().flatten());
        next = next.saturating_add(1);
    }
    if found.is_empty() && order.len() < framework.statements.len() {
        let message = "Statements are part of each other in a circle.";
        found.push(Problem::new(
            "facts.in_a_circle",
            "statements.parent",
            message,
        ));
    }
    refuse(&framework.id, found)?;
    Ok((order, parts, places))
}

impl<'a> Assessment<'a> {
    /// How every statement came out: first whether it applies, from the whole to its parts, then
    /// how it is met, from the parts to the whole.
    fn come_out(&self, order: &[usize]) -> Vec<Came> {
        let mut came: Vec<Option<Came>> = vec![None; self.framework.statements.len()];
        for place in order {
            let out = self.outside(*place, &came);
            if let Some(slot) = came.get_mut(*place) {
                *slot = out;
            }
        }
        for place in order.iter().rev() {
            let decided = came.get(*place).cloned().flatten();
            let out = decided.or_else(|| self.answered(*place, &came));
            if let Some(slot) = came.get_mut(*place) {
                *slot = out;
            }
        }
        came.into_iter().flatten().collect()
    }

    fn statement(&self, place: usize) -> Option<&'a Statement> {
        self.framework.statements.get(place)
    }

    /// Why a statement does not apply, when its condition or what it is part of does not.
    fn outside(&self, place: usize, came: &[Option<Came>]) -> Option<Came> {
        let statement = self.statement(place)?;
        let id = || statement.id.clone();
        let of_parent = statement.parent.as_ref().and_then(|parent| {
            let place = self.places.get(parent.as_str())?;
            let known = came.get(*place)?.as_ref();
            known.map(|_| CompetencyReason::PartOfWhatDoesNotApply {
                statement: id(),
                parent: parent.clone(),
            })
        });
        let of_condition = self.condition(statement).and_then(|(condition, holds)| {
            (holds == Some(false)).then(|| CompetencyReason::ConditionDoesNotHold {
                statement: id(),
                condition: condition.to_owned(),
            })
        });
        let by_answer = self.answered_as_outside(statement);
        let reason = of_parent.or(of_condition).or(by_answer)?;
        Some(Came::out(StatementState::NotApplicable, reason))
    }

    /// A direct statement that is answered as not applicable, where the policy permits that.
    fn answered_as_outside(&self, statement: &Statement) -> Option<CompetencyReason> {
        let answer = self.answers.get(statement.id.as_str())?;
        let permitted = self.rules.direct_may_not_apply && statement.applies_when.is_none();
        let outside = answer.answer == StatementResult::NotApplicable;
        (permitted && outside).then(|| CompetencyReason::StatementDoesNotApply {
            statement: statement.id.clone(),
        })
    }

    /// The condition of a statement, and whether it holds where that is recorded.
    fn condition(&self, statement: &'a Statement) -> Option<(&'a str, Option<bool>)> {
        let condition = statement.applies_when.as_deref()?;
        Some((condition, self.conditions.get(condition).copied()))
    }

    /// How a statement that applies is met.
    fn answered(&self, place: usize, came: &[Option<Came>]) -> Option<Came> {
        let statement = self.statement(place)?;
        let parts = self.parts_of(place, came);
        let mut out = match self.answers.get(statement.id.as_str()) {
            None => read_from_parts(statement, &parts),
            Some(answer) => self.with_parts(statement, self.by_answer(statement, answer), &parts),
        };
        if let Some((condition, None)) = self.condition(statement) {
            out.reasons.push(CompetencyReason::ConditionNotRecorded {
                statement: statement.id.clone(),
                condition: condition.to_owned(),
            });
        }
        Some(out)
    }

    /// The parts of a statement that apply, with how they came out.
    fn parts_of(&self, place: usize, came: &[Option<Came>]) -> Vec<(&'a str, StatementState)> {
        let parts = self.parts.get(place).into_iter().flatten();
        let known = parts.filter_map(|part| {
            let state = came.get(*part)?.as_ref()?.state;
            let applies = state != StatementState::NotApplicable;
            applies.then_some((self.statement(*part)?.id.as_str(), state))
        });
        known.collect()
    }

    fn by_answer(&self, statement: &Statement, answer: &StatementAnswer) -> Came {
        let id = statement.id.clone();
        let on = answer.on;
        if answer.answer == StatementResult::NotApplicable {
            return self.answered_not_applicable(statement);
        }
        if answer.answer == StatementResult::NotMet {
            let reason = CompetencyReason::StatementNotMet { statement: id, on };
            return Came::out(StatementState::NotMet, reason);
        }
        if !self.has_evidence(answer) {
            let reason = CompetencyReason::StatementWithoutEvidence { statement: id };
            return Came::out(StatementState::NotMet, reason);
        }
        if answer.answer == StatementResult::Partly {
            let reason = CompetencyReason::StatementPartly { statement: id, on };
            return Came::out(StatementState::Partly, reason);
        }
        let reason = CompetencyReason::StatementMet { statement: id, on };
        Came::out(StatementState::Met, reason)
    }

    /// Answered as not applicable, while it applies: that answers nothing.
    fn answered_not_applicable(&self, statement: &Statement) -> Came {
        let id = statement.id.clone();
        match statement.applies_when.clone() {
            None => {
                let reason = CompetencyReason::StatementAlwaysApplies { statement: id };
                Came::out(StatementState::NotMet, reason)
            }
            Some(condition) if self.conditions.contains_key(condition.as_str()) => {
                let reason = CompetencyReason::ConditionHolds {
                    statement: id,
                    condition,
                };
                Came::out(StatementState::NotMet, reason)
            }
            Some(_) => {
                let reason = CompetencyReason::StatementNotAnswered { statement: id };
                Came::out(StatementState::NotAnswered, reason)
            }
        }
    }

    fn has_evidence(&self, answer: &StatementAnswer) -> bool {
        let current_days = self.rules.evidence_current_days;
        let as_of = self.desk.as_of;
        let mut evidence = answer.evidence.iter();
        evidence.any(|piece| piece.on <= as_of && as_of <= add_days(piece.on, current_days))
    }

    /// What is answered as met is partly met while a part of it is not.
    fn with_parts(
        &self,
        statement: &Statement,
        mut came: Came,
        parts: &[(&str, StatementState)],
    ) -> Came {
        let open = parts.iter().filter(|(_, state)| is_open(*state));
        let open: Vec<String> = open.map(|(id, _)| (*id).to_owned()).collect();
        if came.state == StatementState::Met && !open.is_empty() {
            came.state = StatementState::Partly;
            let reason = CompetencyReason::PartNotMet {
                statement: statement.id.clone(),
                parts: open,
            };
            came.reasons.insert(0, reason);
        }
        came
    }
}

/// How a statement without an answer of its own came out.
fn read_from_parts(statement: &Statement, parts: &[(&str, StatementState)]) -> Came {
    let of_state = |wanted: StatementState| {
        let found = parts.iter().filter(|(_, state)| *state == wanted);
        count(found.count())
    };
    let all = count(parts.len());
    let met = of_state(StatementState::Met);
    if of_state(StatementState::NotAnswered) == all {
        let reason = CompetencyReason::StatementNotAnswered {
            statement: statement.id.clone(),
        };
        return Came::out(StatementState::NotAnswered, reason);
    }
    let state = if met == all {
        StatementState::Met
    } else if met > 0 || of_state(StatementState::Partly) > 0 {
        StatementState::Partly
    } else {
        StatementState::NotMet
    };
    let reason = CompetencyReason::ReadFromParts {
        statement: statement.id.clone(),
        met,
        parts: all,
    };
    Came::out(state, reason)
}

fn latest_answers<'a>(
    desk: &Desk<'_>,
    given: &'a OrganisationAssessment,
) -> BTreeMap<&'a str, &'a StatementAnswer> {
    let mut latest: BTreeMap<&str, &StatementAnswer> = BTreeMap::new();
    for answer in given.answers.iter().filter(|one| one.on <= desk.as_of) {
        let known = latest.entry(&answer.statement).or_insert(answer);
        if known.on < answer.on {
            *known = answer;
        }
    }
    latest
}

fn latest_conditions<'a>(
    desk: &Desk<'_>,
    given: &'a OrganisationAssessment,
) -> BTreeMap<&'a str, bool> {
    let mut known: Vec<_> = given.conditions.iter().collect();
    known.retain(|one| one.on <= desk.as_of);
    known.sort_by_key(|one| one.on);
    let latest = known.into_iter();
    latest
        .map(|one| (one.condition.as_str(), one.holds))
        .collect()
}

fn set_aside(desk: &Desk<'_>, given: &OrganisationAssessment) -> Vec<LaterFact> {
    let mut later = Later::new(desk.as_of);
    for answer in &given.answers {
        let field = || format!("answers[{}]", answer.statement);
        later.note(field, answer.on);
        later.note_evidence(field, &answer.evidence);
    }
    for condition in &given.conditions {
        let field = || format!("conditions[{}]", condition.condition);
        later.note(field, condition.on);
    }
    later.facts()
}

fn problems(framework: &CompetencyFramework, given: &OrganisationAssessment) -> Vec<Problem> {
    let mut found = Vec::new();
    if given.id.is_empty() {
        let message = "The assessment has no identifier.";
        found.push(Problem::new("facts.empty_id", "id", message));
    }
    check_sizes(
        &[
            ("answers", given.answers.len()),
            ("conditions", given.conditions.len()),
        ],
        &mut found,
    );
    let statements = framework.statements.iter();
    let known: BTreeSet<&str> = statements.clone().map(|one| one.id.as_str()).collect();
    let conditions: BTreeSet<&str> = statements
        .filter_map(|one| one.applies_when.as_deref())
        .collect();
    let mut seen = BTreeSet::new();
    for answer in &given.answers {
        let path = format!("answers[{}]", answer.statement);
        if !known.contains(answer.statement.as_str()) {
            let message = "The framework has no such statement.";
            found.push(Problem::new("facts.unknown_statement", &path, message));
        }
        if !seen.insert((&answer.statement, answer.on)) {
            let message = "This statement is answered twice on one day.";
            found.push(Problem::new("facts.recorded_twice", &path, message));
        }
        check_evidence(|| path.clone(), &answer.evidence, &mut found);
    }
    let mut seen = BTreeSet::new();
    for one in &given.conditions {
        let path = format!("conditions[{}]", one.condition);
        if !conditions.contains(one.condition.as_str()) {
            let message = "No statement of the framework names such a condition.";
            let allowed: Vec<&str> = conditions.iter().copied().collect();
            found.push(
                Problem::new("facts.unknown_condition", &path, message)
                    .with_allowed(allowed.join(", ")),
            );
        }
        if !seen.insert((&one.condition, one.on)) {
            let message = "This condition is answered twice on one day.";
            found.push(Problem::new("facts.recorded_twice", &path, message));
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}
