//! What a worker could work on: small steps, in the order that the policy asks for, and nothing
//! before what it builds on.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::case::{Case, level_at};
use super::kernel::BELOW;
use super::policy::DevelopmentKey;
use super::profile::{count, measure};
use super::standing::Stand;
use super::{CompetencyReason, CompetencyState, DevelopmentKind, DevelopmentPlan, DevelopmentStep};

/// A competency that is to be worked on, on the way to its place in the plan.
struct Item<'s, 'a> {
    stand: &'s Stand<'a>,
    unlocks: Vec<String>,
    builds_on: Vec<String>,
}

pub(super) fn plan(case: &Case<'_>) -> DevelopmentPlan {
    let measured = measure(case);
    let order = &case.context.policy.development.order;
    let mut items = items(&measured.stands);
    items.sort_by_cached_key(|item| (key(item, order), item.id().to_owned()));
    let mut steps = Vec::new();
    let mut placed = BTreeSet::new();
    while !items.is_empty() {
        let ready = |item: &Item<'_, '_>| item.builds_on.iter().all(|id| placed.contains(id));
        let free = items.iter().position(ready);
        let item = items.remove(free.unwrap_or(0));
        placed.insert(item.id().to_owned());
        steps.push(step(case, &item, count(steps.len()), free.is_none()));
    }
    let mut reasons = Vec::new();
    if steps.is_empty() {
        reasons.push(CompetencyReason::NothingToDevelop {});
    }
    DevelopmentPlan {
        worker: case.worker.id.clone(),
        role: case.role.profile.role.clone(),
        as_of: case.context.as_of,
        policy: case.context.stamp(),
        steps,
        reasons,
        set_aside: measured.profile.set_aside,
    }
}

/// What is short or not rated, with what of the others builds on what.
fn items<'s, 'a>(stands: &'s [Stand<'a>]) -> Vec<Item<'s, 'a>> {
    let open = |stand: &&Stand<'_>| stand.standing.state != CompetencyState::Met;
    let open: Vec<&Stand<'a>> = stands.iter().filter(open).collect();
    let requires = |one: &Stand<'_>, other: &Stand<'_>| {
        let requires = &one.required.competency.requires;
        one.standing.competency != other.standing.competency
            && requires.contains(&other.standing.competency)
    };
    let ids = |of: Vec<&&Stand<'a>>| -> Vec<String> {
        let mut ids: Vec<String> = of
            .iter()
            .map(|one| one.standing.competency.clone())
            .collect();
        ids.sort_unstable();
        ids
    };
    open.iter()
        .map(|stand| Item {
            stand,
            unlocks: ids(open.iter().filter(|other| requires(other, stand)).collect()),
            builds_on: ids(open.iter().filter(|other| requires(stand, other)).collect()),
        })
        .collect()
}

impl Item<'_, '_> {
    fn id(&self) -> &str {
        &self.stand.standing.competency
    }

    /// Steps left to the required level. What is not rated may be wanting in all of them.
    fn gap(&self) -> u32 {
        let from_below = self.stand.required.position.saturating_sub(BELOW);
        match self.stand.held {
            Some(_) => self.stand.standing.steps_short,
            None => u32::try_from(from_below).unwrap_or(0),
        }
    }

    fn kind(&self) -> DevelopmentKind {
        match (self.stand.held, self.stand.claimed) {
            (None, _) => DevelopmentKind::GetRated,
            (Some(held), claimed) if claimed > Some(held) => DevelopmentKind::GatherEvidence,
            _ => DevelopmentKind::NextLevel,
        }
    }

    /// The position that the step leads to: the next one, however many are to come.
    fn target(&self) -> i32 {
        match self.stand.held {
            None => self.stand.required.position,
            Some(held) => held.saturating_add(1),
        }
    }
}

/// What decides, the strongest first; the least comes first.
fn key(item: &Item<'_, '_>, order: &[DevelopmentKey]) -> Vec<Reverse<u32>> {
    let standing = &item.stand.standing;
    let value = |key: &DevelopmentKey| match key {
        DevelopmentKey::Essential => u32::from(standing.essential),
        DevelopmentKey::Gap => item.gap(),
        DevelopmentKey::Weight => standing.weight,
        DevelopmentKey::Unlocks => count(item.unlocks.len()),
    };
    order.iter().map(|key| Reverse(value(key))).collect()
}

fn step(case: &Case<'_>, item: &Item<'_, '_>, before: u32, in_a_circle: bool) -> DevelopmentStep {
    let standing = &item.stand.standing;
    let competency = item.stand.required.competency;
    let next = level_at(competency, item.target()).unwrap_or_default();
    let level = competency.levels.iter().find(|level| level.id == next);
    let most = case.context.policy.development.most_at_once;
    DevelopmentStep {
        place: before.saturating_add(1),
        competency: standing.competency.clone(),
        kind: item.kind(),
        held: standing.held.clone(),
        indicators: level.map_or_else(Vec::new, |level| level.indicators.clone()),
        steps_left: item.stand.held.map(|_| item.gap()),
        essential: standing.essential,
        weight: standing.weight,
        now: before < most,
        unlocks: item.unlocks.clone(),
        builds_on: item.builds_on.clone(),
        reasons: reasons(item, &next, before, most, in_a_circle),
        next,
    }
}

fn reasons(
    item: &Item<'_, '_>,
    next: &str,
    before: u32,
    most: u32,
    in_a_circle: bool,
) -> Vec<CompetencyReason> {
    let standing = &item.stand.standing;
    let competency = || standing.competency.clone();
    let mut reasons = vec![match item.kind() {
        DevelopmentKind::GetRated => CompetencyReason::GetRated {
            competency: competency(),
        },
        DevelopmentKind::GatherEvidence => CompetencyReason::GatherEvidence {
            competency: competency(),
            level: next.to_owned(),
        },
        DevelopmentKind::NextLevel => CompetencyReason::NextLevel {
            competency: competency(),
            held: standing.held.clone(),
            next: next.to_owned(),
            steps_left: item.gap(),
        },
    }];
    // What the standing says of evidence says what to gather.
    let of_evidence = standing.reasons.iter().filter(|reason| {
        matches!(
            reason,
            CompetencyReason::EvidenceMissing { .. } | CompetencyReason::EvidenceStale { .. }
        )
    });
    reasons.extend(of_evidence.cloned());
    if in_a_circle {
        reasons.push(CompetencyReason::BuildsInACircle {
            competency: competency(),
        });
    }
    if !item.builds_on.is_empty() && !in_a_circle {
        reasons.push(CompetencyReason::BuildsOnOthers {
            competency: competency(),
            builds_on: item.builds_on.clone(),
        });
    }
    if !item.unlocks.is_empty() {
        reasons.push(CompetencyReason::UnlocksOthers {
            competency: competency(),
            unlocks: item.unlocks.clone(),
        });
    }
    if before >= most {
        reasons.push(CompetencyReason::Later { most });
    }
    reasons
}
