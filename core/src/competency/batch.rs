//! Many workers by columns: the question of [`profile`](super::CompetencyRules::profile), asked of
//! whole frames.
//!
//! What the ratings of one competency come to depends on who rated, the level, the result, and
//! whether that is recent enough: each such case is decided once, by the rule that decides records,
//! and read from a table after that. A worker of whom more is recorded, or something unsound, is
//! asked for as a record; a property holds the answers equal.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::case::{Case, Desk, MOST_ENTRIES, Required, Role, Scales, position};
use super::facts::{CompetencyRating, RatedWorker, RatingResult};
use super::policy::{AverageAsked, RaterKind};
use super::profile::{Part, measure, readiness, values as values_shown};
use super::questions::of_role;
use super::reason::{Said, codes};
use super::standing::stand;
use super::{CompetencyReason, CompetencyState, RoleReadiness, ValueStanding};
use crate::decision::columns::{
    Bits, CodeSets, Column, Identifiers, RowsOf, Words, day_number, day_of, place_in, place_of,
    recorded_twice, repeated_rows, values, words_for,
};
use crate::decision::{CareError, Rejected};

/// Workers by columns.
#[derive(Debug, Clone)]
pub struct RatedWorkerColumns<'a> {
    /// The identifiers.
    pub ids: Identifiers<'a>,
    /// The role.
    pub role: Words<'a>,
    /// Workers of whom more is recorded than their ratings by columns.
    pub more: Option<Bits<'a>>,
}

/// Ratings by columns. Days are numbered from 1 January 1970.
#[derive(Debug, Clone)]
pub struct RatingColumns<'a> {
    /// Which belong to which worker.
    pub of: RowsOf<'a>,
    /// What the rater is to the worker.
    pub by: Words<'a>,
    /// The rater.
    pub rater: Words<'a>,
    /// The day.
    pub on: Column<'a, i32>,
    /// The competency.
    pub competency: Words<'a>,
    /// The level.
    pub level: Words<'a>,
    /// Whether it is met; `None` when all are.
    pub result: Option<Words<'a>>,
    /// Ratings of which more is recorded than these columns say.
    pub more: Option<Bits<'a>>,
}

/// Gives what only records hold of workers.
pub trait RatingRecords {
    /// A worker as a record.
    ///
    /// # Errors
    /// The row cannot be read.
    fn worker(&mut self, row: usize) -> Result<RatedWorker, CareError>;
}

/// The profiles by columns, in the order of the workers.
#[derive(Debug, Default)]
pub struct ProfileColumns {
    /// One entry for each worker who was decided.
    pub workers: ReadinessColumns,
    /// One entry for each competency that the role of each of them requires, in the order of the
    /// framework; empty unless asked for.
    pub competencies: StandingColumns,
    /// Ids of competencies; the first is empty.
    pub competency_ids: Vec<String>,
    /// Ids of levels; the first is empty.
    pub level_ids: Vec<String>,
    /// Codes of reasons, parted by spaces, the deciding one first.
    pub reason_sets: Vec<String>,
    /// Workers who could not be decided, and what to put right.
    pub rejected: Vec<Rejected>,
}

/// Whether workers are ready, by columns.
#[derive(Debug, Default)]
pub struct ReadinessColumns {
    /// The row of the worker.
    pub worker: Vec<u32>,
    /// The place of the word in [`ProfileColumns::readiness_words`].
    pub readiness: Vec<u32>,
    /// How many competencies are held as required.
    pub met: Vec<u32>,
    /// How many are short.
    pub short: Vec<u32>,
    /// How many of those are essential to the role.
    pub essential_short: Vec<u32>,
    /// How many are not rated.
    pub not_rated: Vec<u32>,
    /// Steps short, each as often as the competency's weight says.
    pub weighted_steps_short: Vec<u32>,
    /// The competency with the most weighted steps short, the first of several: its place in
    /// `competency_ids`, 0 for none.
    pub furthest: Vec<u32>,
    /// The place of each entry's reasons in `reason_sets`.
    pub reasons: Vec<u32>,
}

/// Where workers stand with each competency, by columns.
#[derive(Debug, Default)]
pub struct StandingColumns {
    /// The row of the worker.
    pub worker: Vec<u32>,
    /// The place of the competency's id in `competency_ids`.
    pub competency: Vec<u32>,
    /// The place of the word in [`ProfileColumns::state_words`].
    pub state: Vec<u32>,
    /// The level required: the place of its id in `level_ids`.
    pub required: Vec<u32>,
    /// The level held; 0 for none.
    pub held: Vec<u32>,
    /// The level to which the ratings come; 0 for none.
    pub claimed: Vec<u32>,
    /// Steps from the required level to the one held; none when it is not rated.
    pub distance: Vec<Option<i32>>,
    /// Steps short.
    pub steps_short: Vec<u32>,
    /// Whether it is essential to the role.
    pub essential: Vec<bool>,
    /// Its weight.
    pub weight: Vec<u32>,
    /// The place of each entry's reasons in `reason_sets`.
    pub reasons: Vec<u32>,
}

impl ProfileColumns {
    /// The words for whether somebody is ready.
    #[must_use]
    pub fn readiness_words() -> Vec<String> {
        words_for(RoleReadiness::ALL)
    }

    /// The words for where a worker stands with a competency.
    #[must_use]
    pub fn state_words() -> Vec<String> {
        words_for(CompetencyState::ALL)
    }
}

/// Decides what each of these workers has shown of what their role requires.
pub(super) fn profile_columns(
    desk: &Desk<'_>,
    scales: &Scales<'_>,
    roles: &[Role<'_>],
    workers: &RatedWorkerColumns<'_>,
    ratings: &RatingColumns<'_>,
    each_competency: bool,
    records: &mut dyn RatingRecords,
) -> ProfileColumns {
    let mut plain = Plain::new(desk, scales, roles, workers, ratings);
    let mut answer = Answer::new(scales, each_competency);
    let mut twice = repeated_rows(&workers.ids).into_iter().peekable();
    for row in 0..workers.ids.len() {
        let found = if twice.next_if_eq(&row).is_some() {
            Err(recorded_twice(&workers.ids.text(row)))
        } else if plain.decide(row, &mut answer) {
            continue;
        } else {
            let worker = records.worker(row);
            worker.and_then(|worker| answer.add_record(row, of_role(desk, roles, &worker)?))
        };
        if let Err(error) = found {
            answer.out.rejected.push(Rejected {
                position: u64::try_from(row).unwrap_or(u64::MAX),
                record: workers.ids.text(row).into_owned(),
                error,
            });
        }
    }
    answer.out.reason_sets = answer.sets.texts();
    answer.out
}

/// Where a worker stands with one competency, as far as columns hold it.
#[derive(Clone, Copy)]
struct Known {
    state: CompetencyState,
    held: Option<i32>,
    claimed: Option<i32>,
    distance: Option<i32>,
    steps_short: u32,
    reasons: u32,
}

/// The answer in the making.
struct Answer {
    out: ProfileColumns,
    sets: CodeSets,
    each_competency: bool,
    /// For each competency of the framework, the place of each level's id.
    levels: Vec<Vec<u32>>,
    /// What was found of the competencies of one worker.
    found: Vec<Known>,
}

impl Answer {
    fn new(scales: &Scales<'_>, each_competency: bool) -> Self {
        let mut out = ProfileColumns {
            competency_ids: vec![String::new()],
            level_ids: vec![String::new()],
            ..ProfileColumns::default()
        };
        let mut levels = Vec::new();
        for competency in &scales.framework.competencies {
            out.competency_ids.push(competency.id.clone());
            let ids = competency.levels.iter().map(|level| &level.id);
            levels.push(ids.map(|id| place_in(&mut out.level_ids, id)).collect());
        }
        Self {
            out,
            sets: CodeSets::default(),
            each_competency,
            levels,
            found: Vec::new(),
        }
    }

    fn known(&mut self, stand: &super::standing::Stand<'_>) -> Known {
        let standing = &stand.standing;
        let reasons = standing.reasons.iter().map(CompetencyReason::stable_code);
        let reasons: Vec<&'static str> = reasons.collect();
        Known {
            state: standing.state,
            held: stand.held,
            claimed: stand.claimed,
            distance: standing.distance,
            steps_short: standing.steps_short,
            reasons: self.sets.place(reasons),
        }
    }

    fn add_record(&mut self, row: usize, case: Case<'_>) -> Result<(), CareError> {
        let measured = measure(&case);
        self.found.clear();
        for stand in &measured.stands {
            let known = self.known(stand);
            self.found.push(known);
        }
        let profile = measured.profile;
        let codes = profile.reasons.iter().map(CompetencyReason::stable_code);
        let codes: Vec<&'static str> = codes.collect();
        self.push(row, case.role, profile.readiness, &codes);
        Ok(())
    }

    /// Writes down a worker of whom every competency was found.
    fn push(
        &mut self,
        row: usize,
        role: &Role<'_>,
        readiness: RoleReadiness,
        codes: &[&'static str],
    ) {
        let row = number(row);
        let reasons = self.sets.place_of(codes);
        let mut sums = Sums::default();
        let found = std::mem::take(&mut self.found);
        for (required, known) in role.required.iter().zip(&found) {
            sums.add(required, known);
            if self.each_competency {
                self.push_competency(row, required, known);
            }
        }
        self.found = found;
        let out = &mut self.out.workers;
        out.worker.push(row);
        out.readiness.push(place_of(RoleReadiness::ALL, &readiness));
        out.met.push(sums.met);
        out.short.push(sums.short);
        out.essential_short.push(sums.essential_short);
        out.not_rated.push(sums.not_rated);
        out.weighted_steps_short.push(sums.weighted);
        out.furthest.push(sums.furthest.1);
        out.reasons.push(reasons);
    }

    fn push_competency(&mut self, row: u32, required: &Required<'_>, known: &Known) {
        let levels = self.levels.get(required.place);
        let levels = levels.map_or(&[][..], Vec::as_slice);
        let level = |position: Option<i32>| {
            let position = position.and_then(|position| usize::try_from(position).ok());
            let known = position.and_then(|position| levels.get(position));
            known.copied().unwrap_or(0)
        };
        let out = &mut self.out.competencies;
        out.worker.push(row);
        out.competency.push(place_of_id(required));
        out.state.push(place_of(CompetencyState::ALL, &known.state));
        out.required.push(level(Some(required.position)));
        out.held.push(level(known.held));
        out.claimed.push(level(known.claimed));
        out.distance.push(known.distance);
        out.steps_short.push(known.steps_short);
        out.essential.push(required.requirement.essential);
        out.weight.push(required.requirement.weight);
        out.reasons.push(known.reasons);
    }
}

/// What the competencies of one worker come to.
#[derive(Default)]
struct Sums {
    met: u32,
    short: u32,
    essential_short: u32,
    not_rated: u32,
    weighted: u32,
    /// The most weighted steps, and the competency's place.
    furthest: (u32, u32),
}

impl Sums {
    fn add(&mut self, required: &Required<'_>, known: &Known) {
        let one_more = |count: &mut u32| *count = count.saturating_add(1);
        match known.state {
            CompetencyState::Met => one_more(&mut self.met),
            CompetencyState::NotRated => one_more(&mut self.not_rated),
            CompetencyState::Short => {
                one_more(&mut self.short);
                if required.requirement.essential {
                    one_more(&mut self.essential_short);
                }
            }
        }
        let weighted = known
            .steps_short
            .saturating_mul(required.requirement.weight);
        self.weighted = self.weighted.saturating_add(weighted);
        if weighted > self.furthest.0 {
            self.furthest = (weighted, place_of_id(required));
        }
    }
}

/// The place of the id of a competency in [`ProfileColumns::competency_ids`].
fn place_of_id(required: &Required<'_>) -> u32 {
    number(required.place).saturating_add(1)
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A rating as columns hold it.
#[derive(Clone, Copy)]
struct Seen {
    /// The number of the day.
    on: i32,
    /// The place of the rater's name.
    rater: u32,
    /// All that the answer depends on, in one number; never 0.
    code: u64,
}

impl Seen {
    fn new(on: i32, rater: u32, by: RaterKind, position: i32, is_met: bool, current: bool) -> Self {
        let flags = u64::from(is_met) | u64::from(current) << 1;
        let position = u64::try_from(position).unwrap_or(0);
        let by = u64::from(place_of(RaterKind::ALL, &by));
        let code = 1 | flags << 1 | position << 3 | by << 9;
        Self { on, rater, code }
    }

    fn is_met(self) -> bool {
        self.code >> 1 & 1 == 1
    }

    fn position(self) -> Option<usize> {
        usize::try_from(self.code >> 3 & 63).ok()
    }

    fn by(self) -> Option<RaterKind> {
        let place = usize::try_from(self.code >> 9).ok()?;
        RaterKind::ALL.get(place).copied()
    }
}

/// So many bits hold the code of one rating.
const CODE_BITS: u32 = 12;

/// So many ratings of one competency have their codes in one number.
const MOST_IN_CODE: usize = 5;

/// Reads workers from columns.
struct Plain<'a> {
    desk: &'a Desk<'a>,
    roles: &'a [Role<'a>],
    workers: &'a RatedWorkerColumns<'a>,
    ratings: &'a RatingColumns<'a>,
    /// Evidence is looked at in records alone.
    is_possible: bool,
    role_of: Vec<Option<usize>>,
    by: Vec<Option<RaterKind>>,
    results: Vec<Option<RatingResult>>,
    /// The place of each competency in the framework.
    competencies: Vec<Option<usize>>,
    /// The position of each level in each competency of the framework.
    positions: Vec<Vec<Option<i32>>>,
    raters: Vec<Rater>,
    /// The number of the as-of date.
    as_of: i32,
    /// The number of the first day of which ratings count still.
    current_from: i32,
    /// Where somebody stands with the service's values of whom nothing is recorded about them.
    values: Vec<ValueStanding>,
    /// What was found before, by role, competency and the codes of the ratings.
    before: Vec<Vec<Found>>,
    /// The ratings of one worker, by competency; used again from one worker to the next.
    seen: Vec<Vec<Seen>>,
    /// Used again likewise.
    parts: Vec<Part<'a>>,
}

/// What is to be known of a rater's name.
struct Rater {
    /// The first place of the same name.
    first: u32,
    is_given: bool,
    /// It may be the identifier of a worker.
    may_be_worker: bool,
}

/// The days that there are, by their numbers.
const DAYS: std::ops::RangeInclusive<i32> = day_number(NaiveDate::MIN)..=day_number(NaiveDate::MAX);

/// What was found before of one competency of one role.
#[derive(Clone, Default)]
struct Found {
    /// By the code of a single rating, or of none.
    single: Vec<Option<Known>>,
    /// By the codes of several.
    several: BTreeMap<u64, Known>,
}

impl Found {
    fn get(&self, code: u64) -> Option<Known> {
        match single_place(code) {
            Some(place) => self.single.get(place).copied().flatten(),
            None => self.several.get(&code).copied(),
        }
    }

    fn keep(&mut self, code: u64, known: Known) {
        let Some(place) = single_place(code) else {
            self.several.insert(code, known);
            return;
        };
        if self.single.len() <= place {
            self.single.resize(place.saturating_add(1), None);
        }
        if let Some(slot) = self.single.get_mut(place) {
            *slot = Some(known);
        }
    }
}

fn single_place(code: u64) -> Option<usize> {
    let place = usize::try_from(code).ok()?;
    (code >> CODE_BITS == 0).then_some(place)
}

impl<'a> Plain<'a> {
    fn new(
        desk: &'a Desk<'a>,
        scales: &'a Scales<'a>,
        roles: &'a [Role<'a>],
        workers: &'a RatedWorkerColumns<'a>,
        ratings: &'a RatingColumns<'a>,
    ) -> Self {
        let role_of = |word: &String| roles.iter().position(|role| role.profile.role == *word);
        let competencies = &scales.framework.competencies;
        let positions = competencies.iter().map(|competency| {
            let words = ratings.level.words.iter();
            words.map(|level| position(competency, level)).collect()
        });
        let before = roles
            .iter()
            .map(|role| vec![Found::default(); role.required.len()]);
        Self {
            desk,
            roles,
            workers,
            ratings,
            is_possible: desk.policy.evidence.is_empty(),
            role_of: workers.role.words.iter().map(role_of).collect(),
            by: values(&ratings.by),
            results: ratings.result.as_ref().map_or_else(Vec::new, values),
            competencies: ratings
                .competency
                .words
                .iter()
                .map(|id| scales.place(id))
                .collect(),
            positions: positions.collect(),
            raters: raters(workers, ratings),
            as_of: day_number(desk.as_of),
            current_from: current_from(desk),
            values: values_shown(desk, &RatedWorker::new("", "")),
            before: before.collect(),
            seen: vec![Vec::new(); competencies.len()],
            parts: Vec::new(),
        }
    }

    /// Decides a row; false when a record is needed.
    fn decide(&mut self, row: usize, answer: &mut Answer) -> bool {
        let columns = self.workers;
        let more = columns.more.as_ref().is_some_and(|more| more.get(row));
        if !self.is_possible || more || !columns.ids.is_present(row) {
            return false;
        }
        let role = columns.role.key(row);
        let Some(role_place) = role.and_then(|role| self.role_of.get(role).copied().flatten())
        else {
            return false;
        };
        if self.read_ratings(row).is_none() {
            return false;
        }
        let Some(role) = self.roles.get(role_place) else {
            return false;
        };
        answer.found.clear();
        for at in 0..role.required.len() {
            let Some(known) = self.known(role_place, at, answer) else {
                return false;
            };
            answer.found.push(known);
        }
        let (readiness, codes) = self.readiness(role, &answer.found);
        answer.push(row, role, readiness, &codes);
        true
    }

    /// Reads the ratings of a worker; `None` when a record is needed.
    fn read_ratings(&mut self, row: usize) -> Option<()> {
        self.seen.iter_mut().for_each(Vec::clear);
        if self.ratings.of.count(row) > MOST_ENTRIES {
            return None;
        }
        for at in self.ratings.of.each(row) {
            let (place, seen) = self.rating(at, row)?;
            let of_competency = self.seen.get_mut(place)?;
            // Whether one rating is recorded twice, records tell.
            let is_again = |one: &Seen| one.by() == seen.by() && one.rater == seen.rater;
            if of_competency.iter().any(is_again) {
                return None;
            }
            of_competency.push(seen);
        }
        Some(())
    }

    #[inline]
    fn rating(&self, at: usize, worker: usize) -> Option<(usize, Seen)> {
        let columns = self.ratings;
        if columns.more.as_ref().is_some_and(|more| more.get(at)) {
            return None;
        }
        let place = self
            .competencies
            .get(columns.competency.key(at)?)
            .copied()
            .flatten()?;
        let position = self
            .positions
            .get(place)?
            .get(columns.level.key(at)?)
            .copied()
            .flatten()?;
        let by = self.by.get(columns.by.key(at)?).copied().flatten()?;
        let is_met = match &columns.result {
            None => true,
            Some(results) => {
                let result = self.results.get(results.key(at)?).copied().flatten()?;
                result == RatingResult::Met
            }
        };
        let rater = self.raters.get(columns.rater.key(at)?)?;
        let name = || columns.rater.get(at).unwrap_or_default();
        let is_worker = rater.may_be_worker && self.workers.ids.is(worker, name());
        if !rater.is_given || is_worker != (by == RaterKind::SelfRating) {
            return None;
        }
        let on = columns.on.get(at).filter(|on| DAYS.contains(on))?;
        let is_current = on >= self.current_from;
        let seen = Seen::new(on, rater.first, by, position, is_met, is_current);
        Some((place, seen))
    }

    /// Where the worker stands with one competency of a role.
    fn known(&mut self, role_place: usize, at: usize, answer: &mut Answer) -> Option<Known> {
        let role = self.roles.get(role_place)?;
        let required = role.required.get(at)?;
        let seen = self.seen.get_mut(required.place)?;
        seen.retain(|one| one.on <= self.as_of);
        if seen.len() > MOST_IN_CODE {
            return decide_once(self, role, required, answer);
        }
        // In an order of which nothing depends, so that what is alike is found again.
        seen.sort_unstable_by_key(|one| one.code);
        let code = seen
            .iter()
            .fold(0_u64, |code, one| code << CODE_BITS | one.code);
        if let Some(known) = self.before.get(role_place)?.get(at)?.get(code) {
            return Some(known);
        }
        let known = decide_once(self, role, required, answer)?;
        let found = self.before.get_mut(role_place)?.get_mut(at)?;
        found.keep(code, known);
        Some(known)
    }

    /// Whether the worker is ready, with the codes of the reasons.
    fn readiness(
        &mut self,
        role: &'a Role<'a>,
        found: &[Known],
    ) -> (RoleReadiness, Vec<&'static str>) {
        let each = || role.required.iter().zip(found);
        self.parts.clear();
        self.parts.extend(each().map(|(required, known)| Part {
            competency: &required.competency.id,
            is_rated: known.state != CompetencyState::NotRated,
            steps_short: known.steps_short,
            essential: required.requirement.essential,
        }));
        let mut said = Said::Codes(Vec::new());
        let readiness = readiness(self.desk.policy, &self.parts, &self.values, &mut said);
        let mut reasons = match said {
            Said::Codes(codes) => codes,
            Said::Reasons(_) => Vec::new(),
        };
        let weighs = |(required, known): (&Required<'_>, &Known)| {
            required.requirement.weight > 0 && known.distance.is_some()
        };
        let asked = self.desk.policy.average != AverageAsked::None;
        if asked && each().any(weighs) {
            reasons.push(codes::AverageAsked);
        }
        (readiness, reasons)
    }
}

/// What is to be known of each rater's name.
fn raters(workers: &RatedWorkerColumns<'_>, ratings: &RatingColumns<'_>) -> Vec<Rater> {
    let mut first: BTreeMap<&str, u32> = BTreeMap::new();
    let names = ratings.rater.words.iter().enumerate();
    names
        .map(|(place, name)| Rater {
            first: *first.entry(name).or_insert(number(place)),
            is_given: !name.is_empty(),
            may_be_worker: workers.ids.may_be(name),
        })
        .collect()
}

/// The number of the first day of which ratings count still.
fn current_from(desk: &Desk<'_>) -> i32 {
    let days = desk.policy.ratings_current_days;
    days.map_or(i32::MIN, |days| {
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        day_number(desk.as_of).saturating_sub(days)
    })
}

/// Decides where somebody stands who has these ratings of one competency and no others, by the
/// rule for records.
fn decide_once(
    plain: &Plain<'_>,
    role: &Role<'_>,
    required: &Required<'_>,
    answer: &mut Answer,
) -> Option<Known> {
    let names = &plain.ratings.rater.words;
    let name = |one: &Seen| names.get(usize::try_from(one.rater).ok()?);
    let seen = plain.seen.get(required.place)?;
    let own = seen
        .iter()
        .find(|one| one.by() == Some(RaterKind::SelfRating));
    // No rater but the worker has the worker's own name.
    let id = own.and_then(name).map_or("\u{0}", String::as_str);
    let mut worker = RatedWorker::new(id, &role.profile.role);
    for one in seen {
        worker.ratings.push(CompetencyRating {
            by: one.by()?,
            rater: name(one)?.clone(),
            on: day_of(one.on)?,
            competency: required.competency.id.clone(),
            level: required.competency.levels.get(one.position()?)?.id.clone(),
            result: if one.is_met() {
                RatingResult::Met
            } else {
                RatingResult::NotMet
            },
            evidence: Vec::new(),
            feedback_from: None,
        });
    }
    let case = Case::open(plain.desk, role, &worker).ok()?;
    Some(answer.known(&stand(&case, required)))
}
