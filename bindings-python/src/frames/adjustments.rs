//! Many workers as frames: the workers, their adjustments, and what each adjustment changes.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{ArrayRef, StringArray, UInt32Array};
use carewright::adjustments::{
    AdjustedLimits, AdjustedWorker, Adjustment, AdjustmentEffect, Adjustments, BreakRule, Declined,
    ReplacedBy, TimeOfDay,
};
use carewright::decision::columns::{Identifiers, recorded_twice, repeated_rows};
use carewright::decision::{AnswerView, Rejected, to_canonical_json};
use carewright::people::SupervisionFormat;
use carewright::{CareError, Problem};
use chrono::NaiveDate;
use serde::Deserialize;

use super::Answered;
use super::answers::{ArrowFrame, Columns, rejected, yes_and_no};
use super::capsule::Given;
use super::columns::OwnedIds;
use super::events::{Events, read_all, strays};
use super::grouping::{Grouped, Index};
use super::rows::{Inside, Rows, fields, names_of};
use super::table::Table;

pub fn in_force(
    rules: &Adjustments,
    workers: Given,
    adjustments: Given,
    as_of: NaiveDate,
    view: AnswerView,
    effects: Option<Given>,
) -> Result<Answered, CareError> {
    let table = Table::take("workers", workers)?;
    let ids = OwnedIds::of(&table, "id")?;
    let known = ids.identifiers();
    let inside: Inside<'_> = &[
        ("declined", fields::<Declined>()),
        ("replaced_by", fields::<ReplacedBy>()),
    ];
    let frames = Frames {
        workers: Rows::of::<AdjustedWorker>(&table, &[])?,
        adjustments: Events::take("adjustments", "worker", &known, inside, Some(adjustments))?,
        effects: Effects::take(&known, effects)?,
    };
    let names = names_of::<AdjustedWorker>(&[]);
    table.refuse_misspelt(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
    let answer = frames.in_force(rules, &known, as_of, view)?;
    Ok((answer.decided(), rejected(&answer.rejected), table.unread()))
}

/// What adjustments change, in a frame of its own: each row is one effect of one adjustment.
struct Effects {
    owners: Option<OwnedIds>,
    grouped: Grouped,
    adjustment: Rows,
    effects: Rows,
}

/// To which adjustment an effect belongs.
#[derive(Deserialize)]
struct OfAdjustment {
    adjustment: String,
}

impl Effects {
    fn take(workers: &Identifiers<'_>, given: Option<Given>) -> Result<Self, CareError> {
        let Some(given) = given else {
            return Ok(Self {
                owners: None,
                grouped: Grouped::nothing(workers.len()),
                adjustment: Rows::default(),
                effects: Rows::default(),
            });
        };
        let table = Table::take("effects", given)?;
        let owners = OwnedIds::of(&table, "worker")?;
        table.needed("adjustment")?;
        table.needed("effect")?;
        Ok(Self {
            grouped: Grouped::of(&Index::of(workers), &owners.identifiers()),
            adjustment: Rows::of::<OfAdjustment>(&table, &[])?,
            effects: Rows::of_every_column(&table, &["worker", "adjustment"])?,
            owners: Some(owners),
        })
    }

    /// Adds the effects of a worker's adjustments to them. One of an adjustment that is not there
    /// makes the worker one to put right.
    fn add_to(&self, worker: &mut AdjustedWorker, row: usize) -> Result<(), CareError> {
        let id = worker.id.clone();
        let rows = || self.grouped.rows(row);
        let of: Vec<OfAdjustment> = read_all(&self.adjustment, "effects", rows(), &id)?;
        let effects: Vec<AdjustmentEffect> = read_all(&self.effects, "effects", rows(), &id)?;
        let places: HashMap<String, usize> = worker
            .adjustments
            .iter()
            .enumerate()
            .map(|(place, adjustment)| (adjustment.id.clone(), place))
            .collect();
        let mut problems = Vec::new();
        for (at, (of, effect)) in rows().zip(of.into_iter().zip(effects)) {
            match places.get(&of.adjustment) {
                Some(place) => worker.adjustments[*place].effects.push(effect),
                None => {
                    let path = format!("effects[row {at}].adjustment");
                    let message = "The worker has no adjustment of this identifier.";
                    problems.push(Problem::new("frame.unknown_record", path, message));
                }
            }
        }
        if problems.is_empty() {
            return Ok(());
        }
        Err(CareError::FactsInvalid {
            record: id,
            problems,
        })
    }
}

/// Everything that came in.
struct Frames {
    workers: Rows,
    adjustments: Events<Adjustment>,
    effects: Effects,
}

impl Frames {
    fn in_force(
        &self,
        rules: &Adjustments,
        ids: &Identifiers<'_>,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Answer, CareError> {
        let mut answer = Answer::default();
        let mut twice = repeated_rows(ids).into_iter().peekable();
        for row in 0..ids.len() {
            let id = ids.text(row).into_owned();
            let found = if twice.next_if_eq(&row).is_some() {
                Err(recorded_twice(&id))
            } else {
                let worker = self.worker(row, &id);
                worker.and_then(|worker| rules.in_force(&worker, as_of, view))
            };
            match found {
                Ok(found) => {
                    let codes = found.reasons.iter().map(|reason| reason.stable_code());
                    let mut codes: Vec<&str> = codes.collect();
                    let mut said = std::collections::HashSet::new();
                    codes.retain(|code| said.insert(*code));
                    answer.reasons.push(codes.join(" "));
                    answer.ids.push(id);
                    answer.limits.push(found.limits);
                }
                // Without a policy there is no answer for anybody.
                Err(error @ CareError::PolicyNotInForce { .. }) => return Err(error),
                Err(error) => answer.rejected.push(Rejected {
                    position: row as u64,
                    record: id,
                    error,
                }),
            }
        }
        answer.rejected.extend(self.adjustments.strays());
        if let Some(owners) = &self.effects.owners {
            let stray = &self.effects.grouped.strays;
            let stray = strays("effects", "worker", &owners.identifiers(), stray);
            answer.rejected.extend(stray);
        }
        Ok(answer)
    }

    fn worker(&self, row: usize, id: &str) -> Result<AdjustedWorker, CareError> {
        let read = self.workers.read(row);
        let mut worker: AdjustedWorker = read.map_err(|problem| CareError::FactsInvalid {
            record: id.to_owned(),
            problems: vec![*problem],
        })?;
        worker.adjustments.extend(self.adjustments.of(row, id)?);
        self.effects.add_to(&mut worker, row)?;
        Ok(worker)
    }
}

/// What was decided, one entry a worker.
#[derive(Default)]
struct Answer {
    ids: Vec<String>,
    limits: Vec<AdjustedLimits>,
    reasons: Vec<String>,
    rejected: Vec<Rejected>,
}

impl Answer {
    fn decided(&self) -> ArrowFrame {
        let mut columns = Columns::default();
        columns.add("id", Arc::new(StringArray::from(self.ids.clone())));
        let limits = &self.limits;
        let number = |read: fn(&AdjustedLimits) -> Option<u32>| -> ArrayRef {
            Arc::new(limits.iter().map(read).collect::<UInt32Array>())
        };
        let yes = |read: fn(&AdjustedLimits) -> bool| {
            yes_and_no(&limits.iter().map(read).collect::<Vec<bool>>(), None)
        };
        let text = |read: fn(&AdjustedLimits) -> Option<String>| -> ArrayRef {
            Arc::new(limits.iter().map(read).collect::<StringArray>())
        };
        columns.add("caseload_at_most", number(|l| l.caseload_at_most));
        columns.add("caseload_percent", number(|l| l.caseload_percent));
        columns.add(
            "session_minutes_at_most",
            number(|l| l.session_minutes_at_most),
        );
        columns.add(
            "sessions_a_day_at_most",
            number(|l| l.sessions_a_day_at_most),
        );
        columns.add("breaks", text(|l| breaks(&l.breaks)));
        columns.add(
            "protected_minutes_a_week",
            number(|l| l.protected_minutes_a_week),
        );
        columns.add(
            "own_care_minutes_a_week",
            number(|l| l.own_care_minutes_a_week),
        );
        columns.add("not_before", text(|l| clock(l.not_before)));
        columns.add("not_after", text(|l| clock(l.not_after)));
        columns.add("night_from", text(|l| clock(l.night_from)));
        columns.add("night_until", text(|l| clock(l.night_until)));
        columns.add("no_weekends", yes(|l| l.no_weekends));
        columns.add("no_on_call", yes(|l| l.no_on_call));
        columns.add("hours_minutes_a_week", number(|l| l.hours_minutes_a_week));
        columns.add(
            "remote_percent_at_least",
            number(|l| l.remote_percent_at_least),
        );
        columns.add(
            "travel_minutes_at_most",
            number(|l| l.travel_minutes_at_most),
        );
        columns.add("venues_excluded", text(|l| listed(&l.venues_excluded)));
        columns.add(
            "supervision_every_weeks",
            number(|l| l.supervision_every_weeks),
        );
        columns.add(
            "supervision_formats",
            text(|l| l.supervision_formats.as_deref().map(formats)),
        );
        columns.add("quiet_space", yes(|l| l.quiet_space));
        columns.add("equipment", text(|l| listed(&l.equipment)));
        columns.add(
            "communication_formats",
            text(|l| listed(&l.communication_formats)),
        );
        columns.add("buddies", text(|l| listed(&l.buddies)));
        let reasons = self.reasons.iter().map(Some).collect::<StringArray>();
        columns.add("reasons", Arc::new(reasons));
        columns.frame(None)
    }
}

fn listed(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn clock(time: Option<TimeOfDay>) -> Option<String> {
    time.map(|time| format!("{:02}:{:02}", time.hour, time.minute))
}

/// Each break as its minutes and the minutes of work after which it comes.
fn breaks(rules: &[BreakRule]) -> Option<String> {
    let each = rules.iter();
    let each = each.map(|rule| format!("{} after {}", rule.break_minutes, rule.after_minutes));
    listed(&each.collect::<Vec<String>>())
}

/// Empty where no form is left, which is a conflict.
fn formats(formats: &[SupervisionFormat]) -> String {
    let word = |format: &SupervisionFormat| to_canonical_json(format).trim_matches('"').to_owned();
    formats.iter().map(word).collect::<Vec<String>>().join(", ")
}
