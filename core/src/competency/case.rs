//! A framework, a role and a worker made ready for the rules: checked, every level turned into its
//! position, and what is dated after the as-of date set aside.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::facts::{CompetencyEvidence, CompetencyRating, RatedWorker, RatingResult};
use super::framework::{
    Competency, CompetencyFramework, CompetencyRequirement, LevelOrder, MOST_LEVELS, RoleProfile,
};
use super::policy::{CompetencyPolicy, RaterKind};
use crate::decision::{CareError, LaterFact, PolicyStamp, Problem};
use crate::policy::Checked;
use crate::policy::document::{PolicyVersion, ServicePolicy};

/// The most entries of one kind that a record may have.
pub(super) const MOST_ENTRIES: usize = 10_000;

/// The policy of the day.
pub(super) struct Desk<'a> {
    pub(super) service: &'a ServicePolicy,
    pub(super) policy: &'a CompetencyPolicy,
    pub(super) as_of: NaiveDate,
    version: &'a PolicyVersion,
    fingerprint: &'a str,
}

impl<'a> Desk<'a> {
    /// Everybody is judged by the version in force on the as-of date, also for what is past.
    pub(super) fn open(policy: &'a Checked, as_of: NaiveDate) -> Result<Self, CareError> {
        let version = policy.governing("", as_of)?;
        let Some(section) = version.competency.as_ref() else {
            return Err(version.silent("competencies", as_of));
        };
        Ok(Self {
            service: &policy.document.service,
            policy: section,
            as_of,
            version,
            fingerprint: &policy.fingerprint,
        })
    }

    /// The same policy on an earlier date.
    pub(super) const fn on(&self, as_of: NaiveDate) -> Self {
        Self { as_of, ..*self }
    }

    pub(super) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(self.fingerprint)
    }

    /// The error of a question about which the policy says nothing.
    pub(super) fn silent(&self, about: &str) -> CareError {
        self.version.silent(about, self.as_of)
    }
}

/// Nothing when no fault was found.
pub(super) fn refuse(record: &str, problems: Vec<Problem>) -> Result<(), CareError> {
    if problems.is_empty() {
        return Ok(());
    }
    Err(CareError::FactsInvalid {
        record: record.to_owned(),
        problems,
    })
}

/// A framework whose competencies and levels can be found by their ids.
pub(super) struct Scales<'a> {
    pub(super) framework: &'a CompetencyFramework,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Scales<'a> {
    pub(super) fn open(framework: &'a CompetencyFramework) -> Result<Self, CareError> {
        let mut problems = Vec::new();
        let mut places = BTreeMap::new();
        for (place, competency) in framework.competencies.iter().enumerate() {
            check_scale(competency, &mut problems);
            if places.insert(competency.id.as_str(), place).is_some() {
                let message = "A competency of this id is there twice.";
                let path = format!("competencies[{}]", competency.id);
                problems.push(Problem::new("facts.duplicate_id", path, message));
            }
        }
        refuse(&framework.id, problems)?;
        Ok(Self { framework, places })
    }

    pub(super) fn is_cumulative(&self) -> bool {
        self.framework.level_order == LevelOrder::Cumulative
    }

    pub(super) fn place(&self, competency: &str) -> Option<usize> {
        self.places.get(competency).copied()
    }

    pub(super) fn competency(&self, id: &str) -> Option<&'a Competency> {
        self.framework.competencies.get(self.place(id)?)
    }
}

fn check_scale(competency: &Competency, problems: &mut Vec<Problem>) {
    let path = format!("competencies[{}].levels", competency.id);
    let size = competency.levels.len();
    if size == 0 || size > MOST_LEVELS {
        let message = "A scale has this many levels.";
        problems.push(
            Problem::new("facts.out_of_range", &path, message)
                .with_found(size.to_string())
                .with_allowed(format!("1 to {MOST_LEVELS}")),
        );
    }
    let mut seen = BTreeSet::new();
    if !competency.levels.iter().all(|level| seen.insert(&level.id)) {
        let message = "A level of this competency has the id of another.";
        problems.push(Problem::new("facts.duplicate_id", path, message));
    }
}

/// The position of a level on its competency's scale.
pub(super) fn position(competency: &Competency, level: &str) -> Option<i32> {
    let place = competency.levels.iter().position(|one| one.id == level)?;
    i32::try_from(place).ok()
}

/// The id of the level at a position; none below the lowest.
pub(super) fn level_at(competency: &Competency, position: i32) -> Option<String> {
    let place = usize::try_from(position).ok()?;
    Some(competency.levels.get(place)?.id.clone())
}

/// One competency that a role requires.
pub(super) struct Required<'a> {
    /// Its place in the framework.
    pub(super) place: usize,
    pub(super) competency: &'a Competency,
    pub(super) requirement: &'a CompetencyRequirement,
    pub(super) position: i32,
}

/// A role whose every requirement is a position on a scale of the framework.
pub(super) struct Role<'a> {
    pub(super) scales: &'a Scales<'a>,
    pub(super) profile: &'a RoleProfile,
    /// In the order of the framework.
    pub(super) required: Vec<Required<'a>>,
}

impl<'a> Role<'a> {
    pub(super) fn open(
        desk: &Desk<'_>,
        scales: &'a Scales<'a>,
        profile: &'a RoleProfile,
    ) -> Result<Self, CareError> {
        let mut problems = Vec::new();
        if !desk.service.roles.contains_key(&profile.role) {
            let known: Vec<&str> = desk.service.roles.keys().map(String::as_str).collect();
            problems.push(
                Problem::new(
                    "facts.unknown_role",
                    "role",
                    "The service has no such role.",
                )
                .with_found(&profile.role)
                .with_allowed(known.join(", ")),
            );
        }
        if profile.framework != scales.framework.id {
            let message = "The role profile is for another framework.";
            problems.push(
                Problem::new("facts.other_framework", "framework", message)
                    .with_found(&profile.framework)
                    .with_allowed(&scales.framework.id),
            );
        }
        let mut required: Vec<Required<'_>> = Vec::new();
        for requirement in &profile.requirements {
            match place_requirement(scales, requirement) {
                Ok(placed) => required.push(placed),
                Err(problem) => problems.push(*problem),
            }
        }
        required.sort_by_key(|one| one.place);
        if !required.is_sorted_by(|one, next| one.place < next.place) {
            let message = "A competency is required twice.";
            problems.push(Problem::new(
                "facts.recorded_twice",
                "requirements",
                message,
            ));
        }
        if profile.requirements.is_empty() {
            let message = "The role requires nothing.";
            problems.push(Problem::new("facts.missing", "requirements", message));
        }
        refuse(&profile.role, problems)?;
        Ok(Self {
            scales,
            profile,
            required,
        })
    }
}

fn place_requirement<'a>(
    scales: &Scales<'a>,
    requirement: &'a CompetencyRequirement,
) -> Result<Required<'a>, Box<Problem>> {
    let path = format!("requirements[{}]", requirement.competency);
    let place = scales.place(&requirement.competency);
    let competency = scales.competency(&requirement.competency);
    let (Some(place), Some(competency)) = (place, competency) else {
        return Err(Box::new(unknown_competency(&path, scales)));
    };
    let level = requirement.level.as_ref().or(competency.desired.as_ref());
    let Some(level) = level else {
        let message = "Neither the role nor the framework says which level is required.";
        return Err(Box::new(
            Problem::new("facts.missing", format!("{path}.level"), message)
                .with_allowed(levels_of(competency)),
        ));
    };
    let Some(position) = position(competency, level) else {
        return Err(Box::new(unknown_level(
            &format!("{path}.level"),
            competency,
            level,
        )));
    };
    Ok(Required {
        place,
        competency,
        requirement,
        position,
    })
}

fn unknown_competency(path: &str, scales: &Scales<'_>) -> Problem {
    let known: Vec<&str> = scales.places.keys().copied().collect();
    let message = "The framework has no such competency.";
    Problem::new("facts.unknown_competency", path, message).with_allowed(known.join(", "))
}

fn unknown_level(path: &str, competency: &Competency, level: &str) -> Problem {
    let message = "The competency has no such level.";
    Problem::new("facts.unknown_level", path, message)
        .with_found(level)
        .with_allowed(levels_of(competency))
}

fn levels_of(competency: &Competency) -> String {
    let ids: Vec<&str> = competency
        .levels
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    ids.join(", ")
}

/// A rating with the position of its level.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) rating: &'a CompetencyRating,
    pub(super) position: i32,
}

impl Placed<'_> {
    pub(super) fn is_met(&self) -> bool {
        self.rating.result == RatingResult::Met
    }
}

/// One worker as they were known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) role: &'a Role<'a>,
    pub(super) worker: &'a RatedWorker,
    /// Ratings by then, by the place of their competency, rater and day.
    ratings: Vec<(usize, Placed<'a>)>,
}

impl<'a> Case<'a> {
    pub(super) fn open(
        desk: &'a Desk<'a>,
        role: &'a Role<'a>,
        worker: &'a RatedWorker,
    ) -> Result<Self, CareError> {
        let mut problems = check_worker(desk, worker);
        let mut ratings = Vec::with_capacity(worker.ratings.len());
        for rating in &worker.ratings {
            match place_rating(role.scales, rating) {
                Ok(placed) => ratings.push(placed),
                Err(problem) => problems.push(*problem),
            }
        }
        ratings.retain(|(_, placed)| placed.rating.on <= desk.as_of);
        ratings.sort_by(|(place, one), (other_place, other)| {
            let key = |placed: &Placed<'a>| {
                let rating = placed.rating;
                (rating.by, rating.rater.as_str(), rating.on, placed.position)
            };
            place
                .cmp(other_place)
                .then_with(|| key(one).cmp(&key(other)))
        });
        problems.sort_by(|one, other| one.path.cmp(&other.path));
        refuse(&worker.id, problems)?;
        Ok(Self {
            desk,
            role,
            worker,
            ratings,
        })
    }

    /// The ratings of one competency, by rater and day.
    pub(super) fn ratings_of(&self, competency: &Competency) -> Vec<Placed<'a>> {
        let place = self.role.scales.place(&competency.id);
        let first = self.ratings.partition_point(|(one, _)| Some(*one) < place);
        let rest = self.ratings.get(first..).unwrap_or_default();
        rest.iter()
            .take_while(|(one, _)| Some(*one) == place)
            .map(|(_, placed)| *placed)
            .collect()
    }

    /// Everything dated after the as-of date, earliest first.
    pub(super) fn set_aside(&self) -> Vec<LaterFact> {
        let mut later = Later::new(self.desk.as_of);
        for rating in &self.worker.ratings {
            let field = || format!("ratings[{}, {}]", rating.competency, rating.rater);
            later.note(field, rating.on);
            later.note_evidence(field, &rating.evidence);
        }
        for value in &self.worker.values {
            later.note(|| format!("values[{}]", value.value), value.on);
        }
        later.facts()
    }
}

/// Collects what is dated after the as-of date.
pub(super) struct Later {
    as_of: NaiveDate,
    facts: Vec<LaterFact>,
}

impl Later {
    pub(super) const fn new(as_of: NaiveDate) -> Self {
        Self {
            as_of,
            facts: Vec::new(),
        }
    }

    /// The name of the field is made only where it is needed: most facts are not later.
    pub(super) fn note(&mut self, field: impl FnOnce() -> String, dated: NaiveDate) {
        if dated > self.as_of {
            let field = field();
            self.facts.push(LaterFact { field, dated });
        }
    }

    pub(super) fn note_evidence(
        &mut self,
        field: impl Fn() -> String,
        evidence: &[CompetencyEvidence],
    ) {
        for piece in evidence {
            self.note(
                || format!("{}.evidence[{}]", field(), piece.reference),
                piece.on,
            );
        }
    }

    /// The earliest first.
    pub(super) fn facts(mut self) -> Vec<LaterFact> {
        let key = |one: &LaterFact| (one.dated, one.field.clone());
        self.facts.sort_by_key(key);
        self.facts
    }
}

fn place_rating<'a>(
    scales: &Scales<'a>,
    rating: &'a CompetencyRating,
) -> Result<(usize, Placed<'a>), Box<Problem>> {
    let path = || format!("ratings[{}]", rating.competency);
    let place = scales.place(&rating.competency);
    let competency = scales.competency(&rating.competency);
    let (Some(place), Some(competency)) = (place, competency) else {
        return Err(Box::new(unknown_competency(&path(), scales)));
    };
    let Some(position) = position(competency, &rating.level) else {
        let path = format!("{}.level", path());
        return Err(Box::new(unknown_level(&path, competency, &rating.level)));
    };
    Ok((place, Placed { rating, position }))
}

/// Everything wrong with a worker's record that can be seen without the framework.
fn check_worker(desk: &Desk<'_>, worker: &RatedWorker) -> Vec<Problem> {
    let mut found = Vec::new();
    if worker.id.is_empty() {
        let message = "The worker has no identifier.";
        found.push(Problem::new("facts.empty_id", "id", message));
    }
    check_sizes(
        &[
            ("ratings", worker.ratings.len()),
            ("values", worker.values.len()),
        ],
        &mut found,
    );
    let mut seen = BTreeSet::new();
    for rating in &worker.ratings {
        let path = || format!("ratings[{}]", rating.competency);
        check_rater(worker, rating, path, &mut found);
        check_evidence(path, &rating.evidence, &mut found);
        let what = (&rating.competency, &rating.level);
        if !seen.insert((rating.by, &rating.rater, rating.on, what)) {
            let message = "One rater rated this level twice on one day.";
            found.push(Problem::new("facts.recorded_twice", path(), message));
        }
    }
    check_values(desk, worker, &mut found);
    found
}

pub(super) fn check_sizes(sizes: &[(&str, usize)], found: &mut Vec<Problem>) {
    for (field, size) in sizes.iter().filter(|(_, size)| *size > MOST_ENTRIES) {
        found.push(
            Problem::new("facts.too_many", *field, "A record has too many of these.")
                .with_found(size.to_string())
                .with_allowed(format!("at most {MOST_ENTRIES}")),
        );
    }
}

/// Who rates themselves is the worker, and nobody else is.
fn check_rater(
    worker: &RatedWorker,
    rating: &CompetencyRating,
    path: impl Fn() -> String,
    found: &mut Vec<Problem>,
) {
    let field = |name: &str| format!("{}.{name}", path());
    if rating.rater.is_empty() {
        let message = "The rater has no identifier.";
        found.push(Problem::new("facts.empty_id", field("rater"), message));
    } else if (rating.by == RaterKind::SelfRating) != (rating.rater == worker.id) {
        let message = "A self-rating is the worker's own, and no other rating is.";
        found.push(Problem::new(
            "facts.rater_contradicts",
            field("rater"),
            message,
        ));
    }
    if rating.feedback_from.is_some() && rating.by != RaterKind::ServiceUser {
        let message = "Only a rating by a service user says which kind of customer it is from.";
        let field = field("feedback_from");
        found.push(Problem::new("facts.rater_contradicts", field, message));
    }
}

pub(super) fn check_evidence(
    path: impl Fn() -> String,
    evidence: &[CompetencyEvidence],
    found: &mut Vec<Problem>,
) {
    if evidence.iter().any(|piece| piece.reference.is_empty()) {
        let message = "A piece of evidence says nothing of where it is.";
        let path = format!("{}.evidence", path());
        found.push(Problem::new("facts.empty_id", path, message));
    }
}

fn check_values(desk: &Desk<'_>, worker: &RatedWorker, found: &mut Vec<Problem>) {
    let values = desk.policy.values.as_ref();
    let names: &[String] = values.map_or(&[], |values| &values.names);
    for shown in worker
        .values
        .iter()
        .filter(|one| !names.contains(&one.value))
    {
        let message = "The policy names no such value.";
        found.push(
            Problem::new("facts.unknown_value", "values", message)
                .with_found(&shown.value)
                .with_allowed(names.join(", ")),
        );
    }
}
