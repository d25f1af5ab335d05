//! Competencies by columns stand where the records say, whatever is recorded.

#[allow(dead_code, reason = "its other half is for the laws")]
mod rated;

use std::borrow::Cow;
use std::sync::LazyLock;

use carewright::Policy;
use carewright::competency::{
    CompetencyFramework, CompetencyProfile, CompetencyRating, CompetencyReason, CompetencyRules,
    CompetencyState, ProfileColumns, RatedWorker, RatedWorkerColumns, RaterKind, RatingColumns,
    RatingRecords, RatingResult, RoleProfile,
};
use carewright::decision::columns::{Bits, Column, Identifiers, RowsOf, Texts, Words, day_number};
use carewright::decision::{CareError, Wire};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use rated::{AS_OF, Facts, facts};

/// The sample policies without evidence, so that columns decide by themselves.
static WITHOUT_EVIDENCE: LazyLock<[CompetencyRules; 3]> = LazyLock::new(|| {
    [rated::NAVIGATORS, rated::ASSESSED, rated::AGREED].map(|text| {
        let section = "[[versions.competency.evidence]]";
        let mut kept = String::new();
        let mut inside = false;
        for line in text.lines().filter(|line| !line.starts_with("evidence = ")) {
            if line.starts_with('[') {
                inside = line.starts_with(section);
            }
            if !inside {
                kept.push_str(line);
                kept.push('\n');
            }
            if line == "[versions.competency]" {
                kept.push_str("evidence = []\n");
            }
        }
        Policy::from_toml(&kept).unwrap().competency()
    })
});

/// What happens to a worker before they are asked about.
#[derive(Debug, Clone)]
struct Change {
    with_evidence: bool,
    with_values: bool,
    evidence_asked: bool,
    once: bool,
    fault: u8,
    pick: Index,
}

prop_compose! {
    fn change()(
        with_evidence in prop::bool::weighted(0.2),
        with_values in prop::bool::weighted(0.2),
        evidence_asked in prop::bool::weighted(0.2),
        once in prop::bool::weighted(0.7),
        fault in prop_oneof![5 => Just(0_u8), 3 => 1_u8..9],
        pick in any::<Index>(),
    ) -> Change {
        Change { with_evidence, with_values, evidence_asked, once, fault, pick }
    }
}

fn changed(facts: &Facts, change: &Change) -> Facts {
    let mut facts = facts.clone();
    let worker = &mut facts.worker;
    if !change.with_values {
        worker.values.clear();
    }
    for rating in &mut worker.ratings {
        if !change.with_evidence {
            rating.evidence.clear();
        }
    }
    if change.once {
        let mut seen = std::collections::BTreeSet::new();
        worker
            .ratings
            .retain(|one| seen.insert((one.by, one.rater.clone(), one.competency.clone())));
    }
    match change.fault {
        1 => "unheard_of".clone_into(&mut worker.role),
        2 => worker.id.clear(),
        _ if worker.ratings.is_empty() => {}
        fault => {
            let place = change.pick.index(worker.ratings.len());
            let rating = &mut worker.ratings[place];
            match fault {
                3 => rating.rater = worker.id.clone(),
                4 => rating.rater.clear(),
                5 => "unheard_of".clone_into(&mut rating.competency),
                6 => "unheard_of".clone_into(&mut rating.level),
                7 => {
                    let again = rating.clone();
                    worker.ratings.push(again);
                }
                _ => worker.ratings.reverse(),
            }
        }
    }
    facts
}

fn word<T: serde::Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap();
    value.as_str().unwrap().to_owned()
}

/// A word for each row.
fn words<T: serde::Serialize>(values: impl Iterator<Item = T>) -> Words<'static> {
    let words: Vec<String> = values.map(|value| word(&value)).collect();
    let keys = (0..words.len() as u32).collect();
    Words {
        words,
        keys: Cow::Owned(keys),
        present: None,
    }
}

/// Gives workers as records, and counts how often one was asked for.
struct Records<'a> {
    workers: &'a [RatedWorker],
    asked: usize,
}

impl RatingRecords for Records<'_> {
    fn worker(&mut self, row: usize) -> Result<RatedWorker, CareError> {
        self.asked += 1;
        Ok(self.workers[row].clone())
    }
}

fn ask(facts: &Facts, all: &[RatedWorker], rules: &CompetencyRules) -> (ProfileColumns, usize) {
    let ratings = || all.iter().flat_map(|worker| &worker.ratings);
    let days: Vec<i32> = ratings().map(|one| day_number(one.on)).collect();
    let more = || {
        all.iter().map(|worker| {
            let evidence = || worker.ratings.iter().any(|one| !one.evidence.is_empty());
            !worker.values.is_empty() || evidence()
        })
    };
    let workers = RatedWorkerColumns {
        ids: Identifiers::Text(Texts::of(all.iter().map(|one| one.id.as_str()))),
        role: words(all.iter().map(|one| &one.role)),
        more: more().any(|more| more).then(|| Bits::of(more())),
    };
    let mut begins = vec![0];
    for worker in all {
        begins.push(begins.last().unwrap() + worker.ratings.len() as u32);
    }
    let columns = RatingColumns {
        of: RowsOf {
            begins: Cow::Owned(begins),
            order: None,
        },
        by: words(ratings().map(|one| one.by)),
        rater: words(ratings().map(|one| &one.rater)),
        on: Column::new(&days, None),
        competency: words(ratings().map(|one| &one.competency)),
        level: words(ratings().map(|one| &one.level)),
        result: Some(words(ratings().map(|one| one.result))),
        more: None,
    };
    let mut records = Records {
        workers: all,
        asked: 0,
    };
    let roles = std::slice::from_ref(&facts.role);
    let framework = &facts.framework;
    let answer = rules
        .profile_columns(
            framework,
            roles,
            &workers,
            &columns,
            AS_OF,
            true,
            &mut records,
        )
        .unwrap();
    (answer, records.asked)
}

fn codes(reasons: &[CompetencyReason]) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for reason in reasons {
        if !codes.contains(&reason.stable_code()) {
            codes.push(reason.stable_code());
        }
    }
    codes.join(" ")
}

/// That a row says what the profile says, its competencies from a row on.
fn same(columns: &ProfileColumns, row: usize, from: usize, profile: &CompetencyProfile) {
    let of = &columns.workers;
    let readiness = ProfileColumns::readiness_words();
    assert_eq!(
        readiness[of.readiness[row] as usize],
        word(&profile.readiness)
    );
    assert_eq!(
        columns.reason_sets[of.reasons[row] as usize],
        codes(&profile.reasons)
    );
    let all = &profile.competencies;
    let count = |state| all.iter().filter(|one| one.state == state).count();
    assert_eq!(of.met[row] as usize, count(CompetencyState::Met));
    assert_eq!(of.short[row] as usize, count(CompetencyState::Short));
    assert_eq!(of.not_rated[row] as usize, count(CompetencyState::NotRated));
    let weighted = |one: &carewright::competency::CompetencyStanding| one.steps_short * one.weight;
    assert_eq!(
        of.weighted_steps_short[row],
        all.iter().map(weighted).sum::<u32>()
    );
    let short = all.iter().filter(|one| one.state == CompetencyState::Short);
    assert_eq!(
        of.essential_short[row] as usize,
        short.filter(|one| one.essential).count()
    );
    let most = all.iter().map(weighted).max().unwrap_or(0);
    let furthest = all.iter().find(|one| weighted(one) == most && most > 0);
    let furthest = furthest.map_or("", |one| one.competency.as_str());
    assert_eq!(columns.competency_ids[of.furthest[row] as usize], furthest);
    let of = &columns.competencies;
    let level = |place: u32| match columns.level_ids[place as usize].as_str() {
        "" => None,
        level => Some(level.to_owned()),
    };
    for (at, one) in (from..).zip(all) {
        let states = ProfileColumns::state_words();
        assert_eq!(states[of.state[at] as usize], word(&one.state));
        assert_eq!(
            columns.competency_ids[of.competency[at] as usize],
            one.competency
        );
        assert_eq!(level(of.required[at]).as_ref(), Some(&one.required));
        assert_eq!(level(of.held[at]), one.held);
        assert_eq!(level(of.claimed[at]), one.claimed);
        assert_eq!(of.distance[at], one.distance);
        assert_eq!(of.steps_short[at], one.steps_short);
        assert_eq!(
            (of.essential[at], of.weight[at]),
            (one.essential, one.weight)
        );
        assert_eq!(
            columns.reason_sets[of.reasons[at] as usize],
            codes(&one.reasons)
        );
    }
}

/// That the columns say of each worker what their profile says, and how often records were asked.
fn alike(facts: &Facts, workers: &[RatedWorker], rules: &CompetencyRules) -> usize {
    let (columns, asked) = ask(facts, workers, rules);
    let roles = std::slice::from_ref(&facts.role);
    let profiles = rules.profiles(&facts.framework, roles, workers, AS_OF);
    let profiles = profiles.unwrap();
    assert_eq!(columns.rejected, profiles.rejected);
    let mut from = 0;
    for (row, profile) in profiles.decided.iter().enumerate() {
        same(&columns, row, from, profile);
        from += profile.competencies.len();
    }
    assert_eq!(columns.workers.readiness.len(), profiles.decided.len());
    assert_eq!(columns.competencies.state.len(), from);
    asked
}

/// What is left of a worker's ratings in somebody else's record, and by whom they are.
#[derive(Debug, Clone)]
struct Variation {
    kept: u64,
    turned: u64,
    by: Vec<Index>,
}

prop_compose! {
    fn variation()(
        kept in any::<u64>(),
        turned in any::<u64>(),
        by in prop::collection::vec(any::<Index>(), 64),
    ) -> Variation {
        Variation { kept, turned, by }
    }
}

fn varied(worker: &RatedWorker, number: usize, variation: &Variation) -> RatedWorker {
    let mut other = worker.clone();
    other.id = format!("w-{number}");
    let (mut place, own) = (0, other.id.clone());
    let others = [RaterKind::Manager, RaterKind::Peer, RaterKind::ServiceUser];
    other.ratings.retain_mut(|rating| {
        let (bit, by) = (1 << place, &variation.by[place]);
        place = (place + 1) % 64;
        if rating.by == RaterKind::SelfRating {
            rating.rater.clone_from(&own);
        } else {
            rating.by = *by.get(&others);
        }
        if variation.turned & bit != 0 {
            rating.result = match rating.result {
                RatingResult::Met => RatingResult::NotMet,
                _ => RatingResult::Met,
            };
        }
        variation.kept & bit != 0
    });
    other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn columns_stand_where_records_do(facts in facts(), change in change()) {
        let facts = changed(&facts, &change);
        let rules = if change.evidence_asked {
            facts.rules()
        } else {
            &WITHOUT_EVIDENCE[facts.which.0]
        };
        let asked = alike(&facts, std::slice::from_ref(&facts.worker), rules);
        // Where a rater rates a competency once, and nothing more is recorded, columns are enough.
        let plain = change.once && !change.with_evidence && !change.with_values;
        if plain && !change.evidence_asked && matches!(change.fault, 0 | 8) {
            prop_assert_eq!(asked, 0);
        }
    }

    /// What was found of one worker is used again for the next only where it is the same.
    #[test]
    fn workers_who_are_nearly_alike_stand_each_where_they_do(
        facts in facts(),
        plain in change(),
        variations in prop::collection::vec(variation(), 2..8),
    ) {
        let facts = changed(&facts, &Change { fault: 0, with_evidence: false, with_values: false, ..plain });
        let workers = variations.iter().enumerate();
        let workers = workers.map(|(number, one)| varied(&facts.worker, number, one));
        let workers: Vec<RatedWorker> = workers.collect();
        alike(&facts, &workers, &WITHOUT_EVIDENCE[facts.which.0]);
    }
}

#[test]
fn without_a_role_profile_every_worker_is_listed() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let facts = facts().new_tree(&mut runner).unwrap().current();
    let rules = &WITHOUT_EVIDENCE[1];
    let worker = &facts.worker;
    let workers = RatedWorkerColumns {
        ids: Identifiers::Text(Texts::of([worker.id.as_str()])),
        role: words(std::iter::once(&worker.role)),
        more: None,
    };
    let nothing = words(std::iter::empty::<String>());
    let columns = RatingColumns {
        of: RowsOf {
            begins: Cow::Owned(vec![0, 0]),
            order: None,
        },
        by: nothing.clone(),
        rater: nothing.clone(),
        on: Column::new(&[], None),
        competency: nothing.clone(),
        level: nothing,
        result: None,
        more: None,
    };
    let mut records = Records {
        workers: std::slice::from_ref(worker),
        asked: 0,
    };
    let framework = &facts.framework;
    let answer = rules
        .profile_columns(
            framework,
            &[],
            &workers,
            &columns,
            AS_OF,
            true,
            &mut records,
        )
        .unwrap();
    assert_eq!(answer.rejected.len(), 1);
}

/// A worker rated by so many, each with the position of a level.
fn rated_by(id: &str, competency: &str, positions: &[usize]) -> RatedWorker {
    let mut worker = RatedWorker::from_json(&format!(
        r#"{{ "id": "{id}", "role": "navigator", "ratings": [] }}"#
    ))
    .unwrap();
    let rating = |(number, position): (usize, &usize)| {
        let by = if number == 0 { "manager" } else { "assessor" };
        let text = format!(
            r#"{{ "by": "{by}", "rater": "r{number}", "on": "2026-09-01",
                "competency": "{competency}", "level": "l{position}" }}"#
        );
        CompetencyRating::from_json(&text).unwrap()
    };
    worker.ratings = positions.iter().enumerate().map(rating).collect();
    worker
}

/// Facts of one competency with three levels, of which the highest is required.
fn three_levels() -> Facts {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut facts = facts().new_tree(&mut runner).unwrap().current();
    let framework = r#"{ "id": "f", "title": "F", "version": "1", "level_order": "cumulative",
        "source": { "document": "invented", "licence": "invented" },
        "competencies": [{ "id": "c", "title": "C", "levels": [
            { "id": "l0", "label": "A" }, { "id": "l1", "label": "B" }, { "id": "l2", "label": "C" }
        ] }] }"#;
    let role = r#"{ "role": "navigator", "framework": "f",
        "requirements": [{ "competency": "c", "level": "l2", "weight": 1 }] }"#;
    facts.framework = CompetencyFramework::from_json(framework).unwrap().framework;
    facts.role = RoleProfile::from_json(role).unwrap();
    facts
}

#[test]
fn six_raters_are_told_from_six_others() {
    let rules = &WITHOUT_EVIDENCE[0];
    let workers = [
        rated_by("w-1", "c", &[0, 0, 0, 2, 2, 2]),
        rated_by("w-2", "c", &[2, 0, 0, 2, 2, 2]),
    ];
    assert_eq!(alike(&three_levels(), &workers, rules), 0);
}

#[test]
fn a_worker_in_a_frame_holds_as_many_ratings_as_a_record_and_no_more() {
    let rules = &WITHOUT_EVIDENCE[0];
    for (count, asked) in [(10_000, 0), (10_001, 1)] {
        let workers = [rated_by("w-1", "c", &vec![2; count])];
        assert_eq!(alike(&three_levels(), &workers, rules), asked);
    }
}

#[test]
fn an_average_of_nothing_that_weighs_is_not_told() {
    let rules = &WITHOUT_EVIDENCE[1];
    let mut facts = three_levels();
    let workers = [rated_by("w-1", "c", &[1, 1])];
    for weight in [1, 0] {
        facts.role.requirements[0].weight = weight;
        assert_eq!(alike(&facts, &workers, rules), 0);
        let (columns, _) = ask(&facts, &workers, rules);
        let said = columns.reason_sets.join(" ");
        assert_eq!(said.contains("average_asked"), weight > 0, "{said}");
    }
}

#[test]
fn a_scale_has_fifty_levels_at_most_also_in_a_framework_made_in_code() {
    let rules = &WITHOUT_EVIDENCE[0];
    let mut facts = three_levels();
    let workers = [rated_by("w-1", "c", &[2])];
    let levels = |facts: &mut Facts, count: usize| {
        let levels = &mut facts.framework.competencies[0].levels;
        while levels.len() < count {
            let mut next = levels[0].clone();
            next.id = format!("l{}", levels.len());
            levels.push(next);
        }
    };
    levels(&mut facts, 50);
    assert_eq!(alike(&facts, &workers, rules), 0);
    levels(&mut facts, 51);
    let roles = std::slice::from_ref(&facts.role);
    let refused = rules.profiles(&facts.framework, roles, &workers, AS_OF);
    let refused = refused.unwrap_err();
    assert_eq!(refused.problems()[0].code, "facts.out_of_range");
}
