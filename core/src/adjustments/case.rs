//! One worker made ready for the rules: the facts checked, where each adjustment is in its life,
//! and what is dated after the as-of date set aside.

use chrono::NaiveDate;

use super::AdjustmentState;
use super::effects::AdjustmentEffect;
use super::facts::{AdjustedWorker, Adjustment};
use super::policy::AdjustmentsPolicy;
use crate::calendar::days_between;
use crate::decision::{AnswerView, CareError, LaterFact, PolicyStamp, Problem};
use crate::policy::Checked;
use crate::policy::document::PolicyVersion;

/// The most entries of one kind that a worker may have.
const MOST_ENTRIES: usize = 1_000;

/// The policy of the day, and for whom the answer is made.
pub(super) struct Desk<'a> {
    pub(super) policy: &'a AdjustmentsPolicy,
    pub(super) as_of: NaiveDate,
    pub(super) view: AnswerView,
    version: &'a PolicyVersion,
    fingerprint: &'a str,
}

impl<'a> Desk<'a> {
    /// Every worker is judged by the version in force on the as-of date.
    pub(super) fn open(
        policy: &'a Checked,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Self, CareError> {
        let version = policy.governing("", as_of)?;
        let Some(section) = version.adjustments.as_ref() else {
            return Err(version.silent("adjustments", as_of));
        };
        Ok(Self {
            policy: section,
            as_of,
            view,
            version,
            fingerprint: &policy.fingerprint,
        })
    }

    pub(super) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(self.fingerprint)
    }

    /// The view is told what speaks of health.
    pub(super) fn tells_health(&self) -> bool {
        self.view.is_told_by(&self.policy.told.health)
    }

    pub(super) fn tells_barrier(&self) -> bool {
        self.view.is_told_by(&self.policy.told.barrier)
    }

    pub(super) fn tells_history(&self) -> bool {
        self.view.is_told_by(&self.policy.told.history)
    }

    /// Whole days over a date.
    pub(super) fn days_over(&self, due_on: NaiveDate) -> u32 {
        u32::try_from(days_between(due_on, self.as_of)).unwrap_or(0)
    }

    pub(super) fn known(&self, day: Option<NaiveDate>) -> Option<NaiveDate> {
        day.filter(|day| *day <= self.as_of)
    }

    /// The last of some days by the as-of date.
    pub(super) fn last_known(&self, days: &[NaiveDate]) -> Option<NaiveDate> {
        days.iter().copied().filter(|day| *day <= self.as_of).max()
    }

    /// Faults as the view may read them. Of those it is not told about, it reads that the record is
    /// at fault, not where or how.
    pub(super) fn refuse(&self, record: &str, problems: Vec<Problem>) -> Result<(), CareError> {
        if problems.is_empty() {
            return Ok(());
        }
        let all = problems.len();
        let mut told: Vec<Problem> = problems
            .into_iter()
            .filter(|problem| self.tells_fault_of(&problem.path))
            .collect();
        if told.len() < all {
            told.push(Problem::new(
                "facts.at_fault",
                "",
                "The worker's record contradicts itself or the policy in a part of which this view \
                 is not told. The worker can see where.",
            ));
        }
        Err(CareError::FactsInvalid {
            record: record.to_owned(),
            problems: told,
        })
    }

    fn tells_fault_of(&self, path: &str) -> bool {
        if path.starts_with("disclosures") {
            return self.view == AnswerView::Worker;
        }
        if path.starts_with("plans") || path.starts_with("check_ins") {
            return self.tells_health();
        }
        self.tells_history()
    }
}

/// Where an adjustment was at the end of the as-of date.
pub(super) struct Life<'a> {
    pub(super) adjustment: &'a Adjustment,
    pub(super) state: AdjustmentState,
    /// The day it was in place, by then.
    pub(super) in_place_on: Option<NaiveDate>,
    /// The day it was agreed, by then.
    pub(super) agreed_on: Option<NaiveDate>,
}

impl Life<'_> {
    /// It is agreed, and neither declined nor over.
    pub(super) const fn holds(&self) -> bool {
        self.is_in_place() || matches!(self.state, AdjustmentState::Agreed)
    }

    pub(super) const fn is_in_place(&self) -> bool {
        matches!(
            self.state,
            AdjustmentState::InPlace | AdjustmentState::UnderReview
        )
    }

    /// It is for a day: the period agreed for it is not to come and not over.
    pub(super) fn is_for(&self, day: NaiveDate) -> bool {
        let begun = self.adjustment.starts_on.is_none_or(|first| first <= day);
        begun && self.adjustment.ends_on.is_none_or(|last| day <= last)
    }
}

/// One worker as they were known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) worker: &'a AdjustedWorker,
    /// Adjustments that were brought up by then, by identifier.
    pub(super) lives: Vec<Life<'a>>,
}

impl<'a> Case<'a> {
    pub(super) fn open(desk: &'a Desk<'a>, worker: &'a AdjustedWorker) -> Result<Self, CareError> {
        desk.refuse(&record_name(desk, worker), problems(desk.policy, worker))?;
        let known = worker
            .adjustments
            .iter()
            .filter(|adjustment| adjustment.asked_on <= desk.as_of);
        let mut lives: Vec<Life<'_>> = known.map(|adjustment| life(desk, adjustment)).collect();
        lives.sort_by(|one, other| one.adjustment.id.cmp(&other.adjustment.id));
        Ok(Self {
            desk,
            worker,
            lives,
        })
    }

    pub(super) fn is_peer_support(&self) -> bool {
        let roles = &self.desk.policy.peer_support_roles;
        roles.contains(&self.worker.role)
    }

    /// Everything dated after the as-of date, for a view that is told of it.
    pub(super) fn set_aside(&self) -> Vec<LaterFact> {
        let mut list = Vec::new();
        if !self.desk.tells_history() {
            return list;
        }
        let mut note = |field: String, dated: Option<NaiveDate>| {
            let later = dated.filter(|day| *day > self.desk.as_of);
            list.extend(later.map(|dated| LaterFact { field, dated }));
        };
        for adjustment in &self.worker.adjustments {
            for (field, dated) in dated(adjustment) {
                note(
                    format!("adjustments[{}].{field}", adjustment.id),
                    Some(dated),
                );
            }
        }
        for change in &self.worker.changes {
            note("changes".to_owned(), Some(change.on));
        }
        for look in &self.worker.team_relations {
            note("team_relations".to_owned(), Some(look.on));
            note(
                "team_relations.dealt_with_on".to_owned(),
                look.dealt_with_on,
            );
        }
        if self.desk.tells_health() {
            for check_in in &self.worker.check_ins {
                note("check_ins".to_owned(), Some(check_in.on));
                note("check_ins.acted_on".to_owned(), check_in.acted_on);
            }
            for plan in &self.worker.plans {
                note(format!("plans[{}]", plan.id), Some(plan.identified_on));
                note(
                    format!("plans[{}].difficulty_since", plan.id),
                    plan.difficulty_since,
                );
                note(format!("plans[{}].enacted_on", plan.id), plan.enacted_on);
            }
        }
        list.sort_by(|a, b| (a.dated, &a.field).cmp(&(b.dated, &b.field)));
        list
    }
}

/// What happened to an adjustment, and when. The days for which it is are plans, and not here.
fn dated(adjustment: &Adjustment) -> Vec<(&'static str, NaiveDate)> {
    let days = [
        ("asked_on", Some(adjustment.asked_on)),
        ("considered_on", adjustment.considered_on),
        ("agreed_on", adjustment.agreed_on),
        ("worker_agreed_on", adjustment.worker_agreed_on),
        (
            "declined",
            adjustment.declined.as_ref().map(|declined| declined.on),
        ),
        ("in_place_on", adjustment.in_place_on),
        (
            "replaced_by",
            adjustment.replaced_by.as_ref().map(|other| other.on),
        ),
        ("ended_on", adjustment.ended_on),
    ];
    let once = days
        .into_iter()
        .filter_map(|(field, day)| Some((field, day?)));
    let begun = adjustment
        .review_begun_on
        .iter()
        .map(|day| ("review_begun_on", *day));
    let done = adjustment
        .reviewed_on
        .iter()
        .map(|day| ("reviewed_on", *day));
    once.chain(begun).chain(done).collect()
}

fn life<'a>(desk: &Desk<'_>, adjustment: &'a Adjustment) -> Life<'a> {
    Life {
        adjustment,
        state: state(desk, adjustment),
        in_place_on: desk.known(adjustment.in_place_on),
        agreed_on: desk.known(adjustment.agreed_on),
    }
}

fn state(desk: &Desk<'_>, adjustment: &Adjustment) -> AdjustmentState {
    let known = |day| desk.known(day).is_some();
    let over = adjustment.ends_on.is_some_and(|last| last < desk.as_of);
    let agreed = known(adjustment.agreed_on);
    if known(adjustment.ended_on) || (over && agreed) {
        return AdjustmentState::Ended;
    }
    if known(adjustment.declined.as_ref().map(|declined| declined.on)) {
        return AdjustmentState::Declined;
    }
    if known(adjustment.replaced_by.as_ref().map(|other| other.on)) {
        return AdjustmentState::Changed;
    }
    if known(adjustment.in_place_on) {
        let begun = desk.last_known(&adjustment.review_begun_on);
        let done = desk.last_known(&adjustment.reviewed_on);
        return if begun.is_some_and(|begun| done.is_none_or(|done| done < begun)) {
            AdjustmentState::UnderReview
        } else {
            AdjustmentState::InPlace
        };
    }
    if agreed {
        return AdjustmentState::Agreed;
    }
    if known(adjustment.considered_on) {
        AdjustmentState::BeingConsidered
    } else {
        AdjustmentState::AskedFor
    }
}

/// What errors call a worker: nothing, where it would be an identifier of a client record.
pub(super) fn record_name(desk: &Desk<'_>, worker: &AdjustedWorker) -> String {
    if holds_client_identifier(desk.policy, &worker.id) {
        return String::new();
    }
    worker.id.clone()
}

/// Everything wrong with a worker's record. No problem repeats what the record says of them, and
/// while the wall is broken nothing else is said: a path could repeat what has to go.
fn problems(policy: &AdjustmentsPolicy, worker: &AdjustedWorker) -> Vec<Problem> {
    let mut found = Vec::new();
    check_wall(policy, worker, &mut found);
    if !found.is_empty() {
        return found;
    }
    check_identifiers(worker, &mut found);
    for adjustment in &worker.adjustments {
        check_adjustment(worker, adjustment, &mut found);
    }
    check_wellbeing(worker, &mut found);
    check_story(worker, &mut found);
    check_sizes(worker, &mut found);
    found
}

fn check_identifiers(worker: &AdjustedWorker, found: &mut Vec<Problem>) {
    let empty = |path: String| Problem::new("facts.empty_id", path, "An identifier is empty.");
    if worker.id.is_empty() {
        found.push(empty("id".to_owned()));
    }
    let kinds = [
        ("adjustments", ids(&worker.adjustments, |one| &one.id)),
        ("plans", ids(&worker.plans, |one| &one.id)),
        ("disclosures", ids(&worker.disclosures, |one| &one.id)),
    ];
    for (field, mut ids) in kinds {
        if ids.contains(&"") {
            found.push(empty(field.to_owned()));
        }
        ids.sort_unstable();
        if !ids.is_sorted_by(|one, next| one < next) {
            let message = "An identifier occurs twice.";
            found.push(Problem::new("facts.duplicate_id", field, message));
        }
    }
}

fn ids<T>(items: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    items.iter().map(|item| id(item).as_str()).collect()
}

/// The two records of somebody who was a client stay apart: nothing in a worker's record may be
/// an identifier of a client record. The problem does not repeat it.
fn check_wall(policy: &AdjustmentsPolicy, worker: &AdjustedWorker, found: &mut Vec<Problem>) {
    let mut texts: Vec<(String, &str)> = vec![("id".to_owned(), &worker.id)];
    for adjustment in &worker.adjustments {
        let path = |field: &str| format!("adjustments.{field}");
        texts.push((path("id"), &adjustment.id));
        let optional = [
            ("barrier", adjustment.barrier.as_deref()),
            ("owner", adjustment.owner.as_deref()),
            ("decided_by_role", adjustment.decided_by_role.as_deref()),
            (
                "replaced_by",
                adjustment
                    .replaced_by
                    .as_ref()
                    .map(|by| by.adjustment.as_str()),
            ),
        ];
        texts.extend(
            optional
                .into_iter()
                .filter_map(|(field, text)| Some((path(field), text?))),
        );
        texts.extend(
            adjustment
                .duties
                .iter()
                .map(|duty| (path("duties"), duty.as_str())),
        );
        let effects = adjustment.effects.iter().flat_map(AdjustmentEffect::texts);
        texts.extend(effects.map(|text| (path("effects"), text)));
    }
    texts.extend(
        worker
            .plans
            .iter()
            .map(|plan| ("plans.id".to_owned(), plan.id.as_str())),
    );
    for disclosure in &worker.disclosures {
        texts.push(("disclosures.id".to_owned(), &disclosure.id));
        texts.push((
            "disclosures.recorded_by".to_owned(),
            &disclosure.recorded_by,
        ));
    }
    for (path, text) in texts {
        if holds_client_identifier(policy, text) {
            found.push(client_identifier(path));
        }
    }
}

pub(crate) fn holds_client_identifier(policy: &AdjustmentsPolicy, text: &str) -> bool {
    let beginnings = &policy.client_identifiers_begin_with;
    let begins = |word: &str| {
        beginnings
            .iter()
            .any(|start| word.starts_with(start.as_str()))
    };
    let mut words = text.split(|letter: char| letter.is_whitespace() || ",;:()[]".contains(letter));
    begins(text) || words.any(begins)
}

pub(crate) fn client_identifier(path: impl Into<String>) -> Problem {
    Problem::new(
        "facts.client_identifier",
        path,
        "A worker's record may not hold an identifier of a client record: the two stay apart.",
    )
    .with_suggestion("Use an identifier of the worker's own.")
}

fn check_adjustment(worker: &AdjustedWorker, adjustment: &Adjustment, found: &mut Vec<Problem>) {
    let path = |field: &str| format!("adjustments[{}].{field}", adjustment.id);
    let mut order =
        |field: &str, day: Option<NaiveDate>, before: &str, first: Option<NaiveDate>| {
            let Some(day) = day else { return };
            if first.is_none_or(|first| day < first) {
                let message = format!("This comes before {before}, or {before} is not recorded.");
                let problem = Problem::new("facts.out_of_order", path(field), message);
                found.push(problem.with_found(day.to_string()));
            }
        };
    let asked = Some(adjustment.asked_on);
    let declined = adjustment.declined.as_ref().map(|declined| declined.on);
    order("considered_on", adjustment.considered_on, "asked_on", asked);
    order("agreed_on", adjustment.agreed_on, "asked_on", asked);
    order("declined", declined, "asked_on", asked);
    order(
        "in_place_on",
        adjustment.in_place_on,
        "agreed_on",
        adjustment.agreed_on,
    );
    let replaced = adjustment.replaced_by.as_ref().map(|other| other.on);
    order("replaced_by", replaced, "agreed_on", adjustment.agreed_on);
    order(
        "ended_on",
        adjustment.ended_on,
        "agreed_on",
        adjustment.agreed_on,
    );
    for day in &adjustment.review_begun_on {
        order(
            "review_begun_on",
            Some(*day),
            "in_place_on",
            adjustment.in_place_on,
        );
    }
    for day in &adjustment.reviewed_on {
        order(
            "reviewed_on",
            Some(*day),
            "in_place_on",
            adjustment.in_place_on,
        );
    }
    if adjustment.starts_on.is_some() {
        order(
            "ends_on",
            adjustment.ends_on,
            "starts_on",
            adjustment.starts_on,
        );
    }
    if adjustment.agreed_on.is_some() && adjustment.declined.is_some() {
        let message = "A request is both agreed and declined.";
        found.push(Problem::new(
            "facts.agreed_and_declined",
            path("declined"),
            message,
        ));
    }
    let other = adjustment
        .replaced_by
        .as_ref()
        .map(|other| &other.adjustment);
    let known = |id: &String| worker.adjustments.iter().any(|one| one.id == *id);
    if other.is_some_and(|id| *id == adjustment.id || !known(id)) {
        let message = "The adjustment that took its place is not recorded, or is itself.";
        found.push(Problem::new(
            "facts.unknown_adjustment",
            path("replaced_by"),
            message,
        ));
    }
    for (field, allowed) in adjustment
        .effects
        .iter()
        .filter_map(AdjustmentEffect::fault)
    {
        let message = "An effect says something that cannot be.";
        let problem = Problem::new(
            "facts.effect_invalid",
            path(&format!("effects.{field}")),
            message,
        );
        found.push(problem.with_allowed(allowed));
    }
}

fn check_wellbeing(worker: &AdjustedWorker, found: &mut Vec<Problem>) {
    let before = |day: Option<NaiveDate>, first| day.is_some_and(|day| day < first);
    let mut late = |field: &str, wrong: bool| {
        if wrong {
            let message = "This comes before what it answers.";
            found.push(Problem::new("facts.out_of_order", field, message));
        }
    };
    for check_in in &worker.check_ins {
        late("check_ins.acted_on", before(check_in.acted_on, check_in.on));
        let without_need = check_in.acted_on.is_some() && !check_in.need_raised;
        late("check_ins.need_raised", without_need);
    }
    for plan in &worker.plans {
        late(
            "plans.enacted_on",
            before(plan.enacted_on, plan.identified_on),
        );
    }
    for look in &worker.team_relations {
        late(
            "team_relations.dealt_with_on",
            before(look.dealt_with_on, look.on),
        );
        let without_cause = look.dealt_with_on.is_some() && !look.difficulty_found;
        late("team_relations.difficulty_found", without_cause);
    }
}

/// A worker's story is theirs: what somebody else recorded of it is refused.
fn check_story(worker: &AdjustedWorker, found: &mut Vec<Problem>) {
    for disclosure in &worker.disclosures {
        let path = |field: &str| format!("disclosures[{}].{field}", disclosure.id);
        if disclosure.recorded_by != worker.id {
            let message = "Only the worker records what they share of their own story.";
            let problem = Problem::new("facts.not_the_workers_own", path("recorded_by"), message);
            found.push(problem.with_allowed("the worker's own identifier"));
        }
        if disclosure
            .ends_on
            .is_some_and(|last| last < disclosure.starts_on)
        {
            let message = "It ends before it starts.";
            found.push(Problem::new(
                "facts.ended_before_start",
                path("ends_on"),
                message,
            ));
        }
    }
}

fn check_sizes(worker: &AdjustedWorker, found: &mut Vec<Problem>) {
    let effects = worker.adjustments.iter().map(|one| one.effects.len());
    let reviews = worker
        .adjustments
        .iter()
        .map(|one| one.reviewed_on.len().max(one.review_begun_on.len()));
    let sizes = [
        ("adjustments", worker.adjustments.len()),
        ("adjustments.effects", effects.max().unwrap_or(0)),
        ("adjustments.reviewed_on", reviews.max().unwrap_or(0)),
        ("changes", worker.changes.len()),
        ("check_ins", worker.check_ins.len()),
        ("plans", worker.plans.len()),
        ("team_relations", worker.team_relations.len()),
        ("disclosures", worker.disclosures.len()),
    ];
    for (field, size) in sizes.into_iter().filter(|(_, size)| *size > MOST_ENTRIES) {
        found.push(
            Problem::new("facts.too_many", field, "A worker has too many of these.")
                .with_found(size.to_string())
                .with_allowed(format!("at most {MOST_ENTRIES}")),
        );
    }
}
