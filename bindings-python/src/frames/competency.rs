//! Many workers as frames: the workers, their ratings, and what the ratings rest on.

use arrow_array::ArrayRef;
use arrow_buffer::NullBuffer;
use carewright::competency::{
    CompetencyEvidence, CompetencyFramework, CompetencyRating, CompetencyRules, ProfileColumns,
    RatedWorker, RatedWorkerColumns, RatingColumns, RatingRecords, RoleProfile, ValueShown,
};
use carewright::decision::columns::{Identifiers, Words};
use carewright::{CareError, Problem};
use chrono::NaiveDate;

use super::Answered;
use super::answers::{
    ArrowFrame, Columns, numbers, numbers_given, rejected, rows_of, words, yes_and_no,
};
use super::capsule::Given;
use super::columns::{
    Faults, OwnedDays, OwnedIds, bits_of, mark_recorded, mark_rows, mark_where, words as words_of,
    words_given,
};
use super::events::{Events, read_all, strays};
use super::grouping::{Grouped, Index};
use super::parts::Parts;
use super::rows::{Rows, names_of};
use super::table::Table;

/// What is asked about: a framework, the roles, and the frames of workers and ratings.
pub struct Asked<'a> {
    pub rules: &'a CompetencyRules,
    pub framework: &'a CompetencyFramework,
    pub roles: &'a [RoleProfile],
    pub workers: Given,
    pub ratings: Given,
    pub evidence: Option<Given>,
    pub values: Option<Given>,
    pub as_of: NaiveDate,
    /// One row for each competency of each worker, or one for each worker.
    pub each_competency: bool,
}

pub fn profile(asked: Asked<'_>) -> Result<Answered, CareError> {
    let worker_table = Table::take("workers", asked.workers)?;
    let rating_table = Table::take("ratings", asked.ratings)?;
    let frames = Frames::read(&worker_table, &rating_table, asked.evidence, asked.values)?;
    let mut unread = worker_table.unread();
    unread.extend(rating_table.unread());
    let (id, role) = (worker_table.needed("id")?, worker_table.needed("role")?);
    let (framework, each_competency) = (asked.framework, asked.each_competency);
    let answer = frames.profile(
        asked.rules,
        framework,
        asked.roles,
        asked.as_of,
        each_competency,
    )?;
    let rejects = rejected(&answer.rejected);
    let decided = if each_competency {
        each(answer, framework, &id, &role)
    } else {
        readiness(answer, &id, &role)
    };
    Ok((decided, rejects, unread))
}

/// Everything that came in.
struct Frames {
    ids: OwnedIds,
    role: Words<'static>,
    workers: Rows,
    /// Workers of whom more is recorded than their ratings.
    more: Vec<bool>,
    values: Events<ValueShown>,
    ratings: Ratings,
}

/// The columns of a frame of ratings.
struct Ratings {
    owners: OwnedIds,
    grouped: Grouped,
    by: Words<'static>,
    rater: Words<'static>,
    on: OwnedDays,
    competency: Words<'static>,
    level: Words<'static>,
    result: Option<Words<'static>>,
    /// Ratings of which more is recorded than the columns say.
    more: Vec<bool>,
    evidence: Events<CompetencyEvidence>,
    records: Rows,
    faults: Faults,
}

impl Ratings {
    fn read(
        table: &Table,
        workers: &Identifiers<'_>,
        evidence: Option<Given>,
    ) -> Result<Self, CareError> {
        let mut faults = Faults::new();
        let owners = OwnedIds::of(table, "worker")?;
        let on = OwnedDays::needed(table, "on", &mut faults)?;
        let needed = |name: &str| words_of(table, name, &table.needed(name)?);
        // Evidence names the rating that it belongs to.
        let ids = evidence.as_ref().map(|_| OwnedIds::of(table, "id"));
        let ids = ids.transpose()?;
        // Without evidence nothing asks for it, and it is known all the same.
        let _ = table.column("id")?;
        let known = ids.as_ref().map(OwnedIds::identifiers);
        let nothing = Identifiers::Text(carewright::decision::columns::Texts::of([]));
        let known = known.as_ref().unwrap_or(&nothing);
        let evidence = Events::take("evidence", "rating", known, &[], evidence)?;
        let mut more = vec![false; table.rows()];
        for name in ["evidence", "feedback_from"] {
            if let Some(column) = table.column(name)? {
                mark_recorded(&mut more, &column);
            }
        }
        mark_rows(&mut more, faults.keys());
        if !evidence.is_none() {
            mark_where(&mut more, |row| evidence.has(row));
        }
        let ratings = Self {
            grouped: Grouped::of(&Index::of(workers), &owners.identifiers()),
            owners,
            by: needed("by")?,
            rater: needed("rater")?,
            on,
            competency: needed("competency")?,
            level: needed("level")?,
            result: words_given(table, "result")?,
            more,
            evidence,
            records: Rows::of::<CompetencyRating>(table, &[])?,
            faults,
        };
        let mut names = names_of::<CompetencyRating>(&[]);
        names.push("id".to_owned());
        table.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(ratings)
    }

    fn columns(&self) -> RatingColumns<'_> {
        RatingColumns {
            of: self.grouped.rows_of(),
            by: self.by.borrowed(),
            rater: self.rater.borrowed(),
            on: self.on.column(),
            competency: self.competency.borrowed(),
            level: self.level.borrowed(),
            result: self.result.as_ref().map(Words::borrowed),
            more: bits_of(&self.more),
        }
    }

    /// The ratings of a worker as records.
    fn of(&self, worker: usize, id: &str) -> Result<Vec<CompetencyRating>, CareError> {
        let rows = || self.grouped.rows(worker);
        let faults = rows().flat_map(|row| {
            let faults = self.faults.get(&row).into_iter().flatten();
            faults.cloned().map(move |mut problem| {
                problem.path = format!("ratings[row {row}].{}", problem.path);
                problem
            })
        });
        let problems: Vec<Problem> = faults.collect();
        if !problems.is_empty() {
            return Err(CareError::FactsInvalid {
                record: id.to_owned(),
                problems,
            });
        }
        let mut ratings: Vec<CompetencyRating> = read_all(&self.records, "ratings", rows(), id)?;
        for (rating, row) in ratings.iter_mut().zip(rows()) {
            if !self.evidence.is_none() {
                rating.evidence.extend(self.evidence.of(row, id)?);
            }
        }
        Ok(ratings)
    }
}

impl Frames {
    fn read(
        workers: &Table,
        ratings: &Table,
        evidence: Option<Given>,
        values: Option<Given>,
    ) -> Result<Self, CareError> {
        let ids = OwnedIds::of(workers, "id")?;
        let known = ids.identifiers();
        let values = Events::take("values", "worker", &known, &[], values)?;
        let mut more = vec![false; workers.rows()];
        for name in ["ratings", "values"] {
            if let Some(column) = workers.column(name)? {
                mark_recorded(&mut more, &column);
            }
        }
        mark_where(&mut more, |row| values.has(row));
        let frames = Self {
            ratings: Ratings::read(ratings, &known, evidence)?,
            role: words_of(workers, "role", &workers.needed("role")?)?,
            workers: Rows::of::<RatedWorker>(workers, &[])?,
            more,
            values,
            ids,
        };
        let names = names_of::<RatedWorker>(&[]);
        workers.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(frames)
    }

    fn profile(
        &self,
        rules: &CompetencyRules,
        framework: &CompetencyFramework,
        roles: &[RoleProfile],
        as_of: NaiveDate,
        each_competency: bool,
    ) -> Result<ProfileColumns, CareError> {
        let workers = RatedWorkerColumns {
            ids: self.ids.identifiers(),
            role: self.role.borrowed(),
            more: bits_of(&self.more),
        };
        let ratings = self.ratings.columns();
        let mut records = Records {
            frames: self,
            ids: &workers.ids,
        };
        let mut answer = rules.profile_columns(
            framework,
            roles,
            &workers,
            &ratings,
            as_of,
            each_competency,
            &mut records,
        )?;
        let owners = self.ratings.owners.identifiers();
        let stray = &self.ratings.grouped.strays;
        answer
            .rejected
            .extend(strays("ratings", "worker", &owners, stray));
        answer.rejected.extend(self.ratings.evidence.strays());
        answer.rejected.extend(self.values.strays());
        Ok(answer)
    }
}

/// Gives workers as records.
struct Records<'a> {
    frames: &'a Frames,
    ids: &'a Identifiers<'a>,
}

impl RatingRecords for Records<'_> {
    fn worker(&mut self, row: usize) -> Result<RatedWorker, CareError> {
        let id = self.ids.text(row);
        let read = self.frames.workers.read(row);
        let mut worker: RatedWorker = read.map_err(|problem| CareError::FactsInvalid {
            record: id.clone().into_owned(),
            problems: vec![*problem],
        })?;
        worker.ratings.extend(self.frames.ratings.of(row, &id)?);
        worker.values.extend(self.frames.values.of(row, &id)?);
        Ok(worker)
    }
}

/// Places of which 0 stands for none.
fn some(places: &[u32]) -> NullBuffer {
    places.iter().map(|place| *place > 0).collect()
}

/// One row a worker.
fn readiness(answer: ProfileColumns, id: &Parts, role: &Parts) -> ArrowFrame {
    let of = answer.workers;
    let mut columns = Columns::default();
    columns.add("id", rows_of(&id.joined(), &of.worker));
    columns.add("role", rows_of(&role.joined(), &of.worker));
    let readiness = words(of.readiness, ProfileColumns::readiness_words(), None);
    columns.add("readiness", readiness);
    for (name, values) in [
        ("met", of.met),
        ("short", of.short),
        ("essential_short", of.essential_short),
        ("not_rated", of.not_rated),
        ("weighted_steps_short", of.weighted_steps_short),
    ] {
        columns.add(name, numbers(values, None));
    }
    let any = some(&of.furthest);
    let furthest = words(of.furthest, answer.competency_ids, Some(&any));
    columns.add("furthest", furthest);
    columns.add("reasons", words(of.reasons, answer.reason_sets, None));
    columns.frame(None)
}

/// What each competency is called. Two may be called the same, and a word stands once.
fn titles(framework: &CompetencyFramework, places: &[u32]) -> ArrayRef {
    let mut known: Vec<String> = vec![String::new()];
    let mut places_of = vec![0_u32];
    for competency in &framework.competencies {
        let place = known.iter().position(|title| *title == competency.title);
        places_of.push(place.unwrap_or(known.len()) as u32);
        if place.is_none() {
            known.push(competency.title.clone());
        }
    }
    let places = places.iter().map(|place| places_of[*place as usize]);
    words(places.collect(), known, None)
}

/// One row for each competency of each worker.
fn each(
    answer: ProfileColumns,
    framework: &CompetencyFramework,
    id: &Parts,
    role: &Parts,
) -> ArrowFrame {
    let of = answer.competencies;
    let mut columns = Columns::default();
    columns.add("id", rows_of(&id.joined(), &of.worker));
    columns.add("role", rows_of(&role.joined(), &of.worker));
    let titles = titles(framework, &of.competency);
    columns.add(
        "competency",
        words(of.competency, answer.competency_ids, None),
    );
    columns.add("title", titles);
    columns.add(
        "state",
        words(of.state, ProfileColumns::state_words(), None),
    );
    for (name, places) in [
        ("required", of.required),
        ("held", of.held),
        ("claimed", of.claimed),
    ] {
        let any = some(&places);
        let levels = words(places, answer.level_ids.clone(), Some(&any));
        columns.add(name, levels);
    }
    columns.add("distance", numbers_given(of.distance));
    columns.add("steps_short", numbers(of.steps_short, None));
    columns.add("essential", yes_and_no(&of.essential, None));
    columns.add("weight", numbers(of.weight, None));
    columns.add("reasons", words(of.reasons, answer.reason_sets, None));
    columns.frame(None)
}
