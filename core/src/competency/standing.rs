//! Where a worker stands with one competency: whose ratings count, what they come to, what is
//! shown by evidence, and how far that is from what the role requires.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::case::{Case, Placed, Required, level_at};
use super::kernel::{self, BELOW};
use super::policy::{CombineRatings, EvidenceKind, EvidenceRule, LevelsNeeding, RaterKind};
use super::{CompetencyReason, CompetencyStanding, CompetencyState, CountedRating};
use crate::calendar::add_days;

/// A standing, with the positions that it was made from.
pub(super) struct Stand<'a> {
    pub(super) required: &'a Required<'a>,
    /// None when it is not rated.
    pub(super) held: Option<i32>,
    /// The position to which the ratings come.
    pub(super) claimed: Option<i32>,
    pub(super) standing: CompetencyStanding,
}

/// What one rater says, as it counts.
struct View<'a> {
    by: RaterKind,
    rater: &'a str,
    /// The ratings that count: of one day, or the latest of each level.
    ratings: Vec<Placed<'a>>,
    /// The highest position they come to.
    counted: i32,
}

/// What the raters come to together.
struct Levels {
    /// The positions that the ratings come to; all up to it in a cumulative framework.
    claimed: Vec<i32>,
    /// Why it is not rated.
    unrated: Option<CompetencyReason>,
}

/// One competency on the way to its standing.
struct Work<'c, 'a> {
    case: &'c Case<'a>,
    required: &'a Required<'a>,
    ratings: Vec<Placed<'a>>,
    /// What is said of ratings that do not count, or not in full.
    aside: Vec<CompetencyReason>,
}

pub(super) fn stand<'a>(case: &Case<'a>, required: &'a Required<'a>) -> Stand<'a> {
    let mut work = Work {
        case,
        required,
        ratings: case.ratings_of(required.competency),
        aside: Vec::new(),
    };
    let views = work.views();
    let levels = work.levels(&views);
    let claimed = levels.claimed.last().copied();
    let held = levels.unrated.is_none().then(|| work.held(&levels.claimed));
    let claimed = held.map(|_| claimed.unwrap_or(BELOW));
    let mut reasons = work.decided(&levels, held);
    reasons.append(&mut work.shown(&levels.claimed, held));
    reasons.append(&mut work.disagreement(&views));
    reasons.append(&mut work.aside);
    Stand {
        required,
        held,
        claimed,
        standing: work.standing(&views, claimed, held, reasons),
    }
}

impl<'a> Work<'_, 'a> {
    fn id(&self) -> String {
        self.required.competency.id.clone()
    }

    fn level(&self, position: i32) -> String {
        level_at(self.required.competency, position).unwrap_or_default()
    }

    /// Each rater whose ratings count, with what of them counts.
    fn views(&mut self) -> Vec<View<'a>> {
        let mut by_rater: BTreeMap<(RaterKind, &'a str), Vec<Placed<'a>>> = BTreeMap::new();
        for placed in &self.ratings {
            let rater = (placed.rating.by, placed.rating.rater.as_str());
            by_rater.entry(rater).or_default().push(*placed);
        }
        let mut views = Vec::new();
        for ((by, rater), ratings) in by_rater {
            if self.case.context.policy.raters.contains(&by) {
                views.extend(self.view(by, rater, &ratings));
            } else {
                self.aside.push(CompetencyReason::RaterNotCounted {
                    competency: self.id(),
                    by,
                    rater: rater.to_owned(),
                });
            }
        }
        views
    }

    /// What counts of a rater's ratings, given by day; nothing when they are too old.
    fn view(&mut self, by: RaterKind, rater: &'a str, all: &[Placed<'a>]) -> Option<View<'a>> {
        let mut ratings = if self.case.role.scales.is_cumulative() {
            of_latest_day(all)
        } else {
            latest_of_each_level(all)
        };
        let latest = all.last()?.rating.on;
        ratings.retain(|placed| self.is_current(placed.rating.on));
        if ratings.is_empty() {
            self.aside.push(CompetencyReason::RatingStale {
                competency: self.id(),
                rater: rater.to_owned(),
                on: latest,
                counted_until: self.counted_until(latest)?,
            });
            return None;
        }
        let counted = self.counted(rater, &ratings);
        Some(View {
            by,
            rater,
            ratings,
            counted,
        })
    }

    fn counted_until(&self, on: NaiveDate) -> Option<NaiveDate> {
        let current_days = self.case.context.policy.ratings_current_days?;
        Some(add_days(on, current_days))
    }

    fn is_current(&self, on: NaiveDate) -> bool {
        let last = self.counted_until(on);
        last.is_none_or(|last| self.case.context.as_of <= last)
    }

    /// The highest position that a rater's ratings come to. In a cumulative framework a level does
    /// not count while the same rater says that a lower one is not met.
    fn counted(&mut self, rater: &str, ratings: &[Placed<'_>]) -> i32 {
        let met = ratings.iter().filter(|placed| placed.is_met());
        let claimed = met.map(|placed| placed.position).max().unwrap_or(BELOW);
        if !self.case.role.scales.is_cumulative() {
            return claimed;
        }
        let not_met = ratings.iter().filter(|placed| !placed.is_met());
        let unmet = not_met.map(|placed| placed.position).min();
        let Some(unmet) = unmet.filter(|unmet| *unmet < claimed) else {
            return claimed;
        };
        self.aside.push(CompetencyReason::LowerLevelUnmet {
            competency: self.id(),
            rater: rater.to_owned(),
            claimed: self.level(claimed),
            unmet: self.level(unmet),
        });
        unmet.saturating_sub(1)
    }

    /// The positions to which the ratings come together, ascending.
    fn levels(&self, views: &[View<'_>]) -> Levels {
        if self.case.role.scales.is_cumulative() {
            let votes = views.iter().map(|view| (view.by, view.counted));
            return match self.combined(votes.collect()) {
                Ok(position) => Levels {
                    claimed: (0..=position).collect(),
                    unrated: None,
                },
                Err(why) => Levels {
                    claimed: Vec::new(),
                    unrated: Some(why),
                },
            };
        }
        let mut claimed = Vec::new();
        let mut unrated = None;
        let scale = i32::try_from(self.required.competency.levels.len()).unwrap_or(0);
        for position in 0..scale {
            let of_level = views.iter().filter_map(|view| {
                let rating = view.ratings.iter().find(|one| one.position == position)?;
                Some((view.by, i32::from(rating.is_met())))
            });
            match self.combined(of_level.collect()) {
                Ok(vote) => claimed.extend((vote > 0).then_some(position)),
                Err(why) if position == self.required.position => unrated = Some(why),
                Err(_) => {}
            }
        }
        Levels { claimed, unrated }
    }

    /// What the votes of the raters come to, or why they come to nothing.
    fn combined(&self, votes: Vec<(RaterKind, i32)>) -> Result<i32, CompetencyReason> {
        let policy = self.case.context.policy;
        let raters = u32::try_from(votes.len()).unwrap_or(u32::MAX);
        if raters == 0 {
            return Err(CompetencyReason::NotRated {
                competency: self.id(),
            });
        }
        let agreeing = policy.agreeing_raters.unwrap_or(1);
        let wanted = match policy.combine {
            CombineRatings::AtLeastAgree => policy.fewest_raters.max(agreeing),
            _ => policy.fewest_raters,
        };
        if raters < wanted {
            return Err(CompetencyReason::TooFewRaters {
                competency: self.id(),
                raters,
                wanted,
            });
        }
        let mut sorted: Vec<i32> = votes.iter().map(|(_, position)| *position).collect();
        sorted.sort_unstable();
        let by_assessor = votes.iter().filter(|(by, _)| *by == RaterKind::Assessor);
        let assessors: Vec<i32> = by_assessor.map(|(_, position)| *position).collect();
        let agreeing = usize::try_from(agreeing).unwrap_or(usize::MAX);
        kernel::combined(policy.combine, &sorted, &assessors, agreeing).ok_or_else(|| {
            CompetencyReason::AssessorLacking {
                competency: self.id(),
            }
        })
    }

    /// The position held: claimed, and shown by evidence.
    fn held(&self, claimed: &[i32]) -> i32 {
        let highest = claimed.last().copied().unwrap_or(BELOW);
        if self.case.role.scales.is_cumulative() {
            return kernel::held(highest, |position| self.is_shown(position));
        }
        let shown = |position: i32| claimed.contains(&position) && self.is_shown(position);
        let below_required = self.required.position.saturating_sub(1);
        let top = if shown(self.required.position) {
            highest
        } else {
            below_required.min(highest)
        };
        kernel::held(top, shown)
    }

    fn rules(&self, position: i32) -> impl Iterator<Item = &EvidenceRule> {
        let required = self.required.position;
        let id = &self.required.competency.id;
        let rules = self.case.context.policy.evidence.iter();
        rules.filter(move |rule| {
            let speaks = rule.competencies.is_empty() || rule.competencies.contains(id);
            speaks
                && match rule.levels {
                    LevelsNeeding::Every => true,
                    LevelsNeeding::RequiredAndAbove => position >= required,
                    LevelsNeeding::AboveRequired => position > required,
                }
        })
    }

    fn is_shown(&self, position: i32) -> bool {
        let mut rules = self.rules(position).peekable();
        if rules.peek().is_none() {
            return true;
        }
        let pool = self.pool(position);
        rules.all(|rule| self.current(rule, &pool) >= rule.at_least)
    }

    /// The evidence for a level: each piece once, with its latest day. In a cumulative framework
    /// what shows a higher level shows the lower ones too.
    fn pool(&self, position: i32) -> BTreeMap<(EvidenceKind, &'a str), NaiveDate> {
        let context = self.case.context;
        let cumulative = self.case.role.scales.is_cumulative();
        let mut pool = BTreeMap::new();
        for placed in &self.ratings {
            let speaks = if cumulative {
                placed.position >= position
            } else {
                placed.position == position
            };
            let counts = placed.is_met() && context.policy.raters.contains(&placed.rating.by);
            if !(speaks && counts) {
                continue;
            }
            let known = placed.rating.evidence.iter();
            for piece in known.filter(|piece| piece.on <= context.as_of) {
                let key = (piece.kind, piece.reference.as_str());
                let latest = pool.entry(key).or_insert(piece.on);
                *latest = piece.on.max(*latest);
            }
        }
        pool
    }

    fn evidence_until(&self, on: NaiveDate) -> NaiveDate {
        add_days(on, self.case.context.policy.evidence_current_days)
    }

    /// How many pieces count for a rule.
    fn current(
        &self,
        rule: &EvidenceRule,
        pool: &BTreeMap<(EvidenceKind, &str), NaiveDate>,
    ) -> u32 {
        let counting = pool.iter().filter(|((kind, _), on)| {
            rule.kinds.contains(kind) && self.case.context.as_of <= self.evidence_until(**on)
        });
        u32::try_from(counting.count()).unwrap_or(u32::MAX)
    }

    /// The deciding reason, and where the required level comes from.
    fn decided(&self, levels: &Levels, held: Option<i32>) -> Vec<CompetencyReason> {
        let mut reasons = Vec::new();
        let competency = self.id();
        let required = self.level(self.required.position);
        match held {
            None => reasons.extend(levels.unrated.clone()),
            Some(held) => reasons.push(self.distance_in_words(held)),
        }
        let above = levels.claimed.last().copied().unwrap_or(BELOW);
        let itself = levels.claimed.contains(&self.required.position);
        if held.is_some() && above > self.required.position && !itself {
            reasons.push(CompetencyReason::RequiredItselfUnmet {
                competency: competency.clone(),
                held: self.level(above),
                required: required.clone(),
            });
        }
        if self.required.requirement.level.is_none() {
            reasons.push(CompetencyReason::DesiredRequired {
                competency,
                level: required,
            });
        }
        reasons
    }

    fn distance_in_words(&self, held: i32) -> CompetencyReason {
        let competency = self.id();
        let required = self.level(self.required.position);
        let distance = kernel::distance(held, self.required.position);
        let steps = distance.unsigned_abs();
        match level_at(self.required.competency, held) {
            None => CompetencyReason::BelowLowest {
                competency,
                required,
                steps,
            },
            Some(level) if distance == 0 => CompetencyReason::RequiredMet { competency, level },
            Some(held) if distance > 0 => CompetencyReason::BeyondRequired {
                competency,
                held,
                required,
                steps,
            },
            Some(held) => CompetencyReason::Short {
                competency,
                held,
                required,
                steps,
            },
        }
    }

    /// What evidence a claimed level lacks: the lowest one that is not shown.
    fn shown(&self, claimed: &[i32], held: Option<i32>) -> Vec<CompetencyReason> {
        let mut reasons = Vec::new();
        let mut unshown = claimed
            .iter()
            .copied()
            .filter(|one| held.is_some() && Some(*one) > held);
        let Some(position) = unshown.find(|position| !self.is_shown(*position)) else {
            return reasons;
        };
        let pool = self.pool(position);
        let mut wanted: Vec<EvidenceKind> = Vec::new();
        for rule in self.rules(position) {
            let current = self.current(rule, &pool);
            if current < rule.at_least {
                wanted.extend(&rule.kinds);
                reasons.push(CompetencyReason::EvidenceMissing {
                    competency: self.id(),
                    level: self.level(position),
                    kinds: rule.kinds.clone(),
                    current,
                    wanted: rule.at_least,
                });
            }
        }
        for ((kind, reference), on) in &pool {
            let counted_until = self.evidence_until(*on);
            if wanted.contains(kind) && counted_until < self.case.context.as_of {
                reasons.push(CompetencyReason::EvidenceStale {
                    competency: self.id(),
                    kind: *kind,
                    reference: (*reference).to_owned(),
                    on: *on,
                    counted_until,
                });
            }
        }
        reasons
    }

    /// Raters who are far apart are named by what they say, lowest and highest.
    fn disagreement(&self, views: &[View<'_>]) -> Vec<CompetencyReason> {
        let most = self.case.context.policy.largest_spread_steps;
        let mut sorted: Vec<i32> = views.iter().map(|view| view.counted).collect();
        sorted.sort_unstable();
        let steps = kernel::spread(&sorted);
        if steps <= most {
            return Vec::new();
        }
        let level = |position: Option<&i32>| level_at(self.required.competency, *position?);
        vec![CompetencyReason::RatersDisagree {
            competency: self.id(),
            lowest: level(sorted.first()),
            highest: level(sorted.last()),
            steps,
            most,
        }]
    }

    fn standing(
        &self,
        views: &[View<'_>],
        claimed: Option<i32>,
        held: Option<i32>,
        reasons: Vec<CompetencyReason>,
    ) -> CompetencyStanding {
        let competency = self.required.competency;
        let distance = held.map(|held| kernel::distance(held, self.required.position));
        let level = |position: Option<i32>| level_at(competency, position?);
        CompetencyStanding {
            competency: competency.id.clone(),
            title: competency.title.clone(),
            state: match distance {
                None => CompetencyState::NotRated,
                Some(distance) if distance < 0 => CompetencyState::Short,
                Some(_) => CompetencyState::Met,
            },
            required: self.level(self.required.position),
            claimed: level(claimed),
            held: level(held),
            distance,
            steps_short: distance.map_or(0, kernel::steps_short),
            essential: self.required.requirement.essential,
            weight: self.required.requirement.weight,
            ratings: views.iter().map(|view| counted(competency, view)).collect(),
            reasons,
        }
    }
}

fn counted(competency: &super::Competency, view: &View<'_>) -> CountedRating {
    let latest = view.ratings.iter().max_by_key(|placed| placed.rating.on);
    CountedRating {
        by: view.by,
        rater: view.rater.to_owned(),
        on: latest.map_or(NaiveDate::MIN, |placed| placed.rating.on),
        level: level_at(competency, view.counted),
        feedback_from: latest.and_then(|placed| placed.rating.feedback_from),
    }
}

/// The ratings of the last day, of ratings by day.
fn of_latest_day<'a>(all: &[Placed<'a>]) -> Vec<Placed<'a>> {
    let latest = all.last().map(|placed| placed.rating.on);
    let of_day = all.iter().filter(|placed| Some(placed.rating.on) == latest);
    of_day.copied().collect()
}

/// The last rating of each level, of ratings by day.
fn latest_of_each_level<'a>(all: &[Placed<'a>]) -> Vec<Placed<'a>> {
    let mut latest: BTreeMap<i32, Placed<'a>> = BTreeMap::new();
    for placed in all {
        latest.insert(placed.position, *placed);
    }
    latest.into_values().collect()
}
