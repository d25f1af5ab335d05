//! Competencies by columns stand where the records say, whatever is recorded.

#[allow(dead_code, reason = "its other half is for the laws")]
mod rated;

use std::borrow::Cow;
use std::sync::LazyLock;

use carewright::Policy;
use carewright::competency::{
    CompetencyProfile, CompetencyReason, CompetencyRules, CompetencyState, ProfileColumns,
    RatedWorker, RatedWorkerColumns, RatingColumns, RatingRecords,
};
use carewright::decision::CareError;
use carewright::decision::columns::{Bits, Column, Identifiers, RowsOf, Texts, Words, day_number};
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

/// Gives one worker as a record, and counts how often it was asked for.
struct Records<'a> {
    worker: &'a RatedWorker,
    asked: usize,
}

impl RatingRecords for Records<'_> {
    fn worker(&mut self, _row: usize) -> Result<RatedWorker, CareError> {
        self.asked += 1;
        Ok(self.worker.clone())
    }
}

fn ask(facts: &Facts, rules: &CompetencyRules) -> (ProfileColumns, usize) {
    let worker = &facts.worker;
    let ratings = || worker.ratings.iter();
    let days: Vec<i32> = ratings().map(|one| day_number(one.on)).collect();
    let more = !worker.values.is_empty() || ratings().any(|one| !one.evidence.is_empty());
    let workers = RatedWorkerColumns {
        ids: Identifiers::Text(Texts::of([worker.id.as_str()])),
        role: words(std::iter::once(&worker.role)),
        more: more.then(|| Bits::of([true])),
    };
    let columns = RatingColumns {
        of: RowsOf {
            begins: Cow::Owned(vec![0, days.len() as u32]),
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
    let mut records = Records { worker, asked: 0 };
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

fn same(columns: &ProfileColumns, profile: &CompetencyProfile) {
    let of = &columns.workers;
    let readiness = ProfileColumns::readiness_words();
    assert_eq!(
        readiness[of.readiness[0] as usize],
        word(&profile.readiness)
    );
    assert_eq!(
        columns.reason_sets[of.reasons[0] as usize],
        codes(&profile.reasons)
    );
    let all = &profile.competencies;
    let count = |state| all.iter().filter(|one| one.state == state).count();
    assert_eq!(of.met[0] as usize, count(CompetencyState::Met));
    assert_eq!(of.short[0] as usize, count(CompetencyState::Short));
    assert_eq!(of.not_rated[0] as usize, count(CompetencyState::NotRated));
    let weighted = |one: &carewright::competency::CompetencyStanding| one.steps_short * one.weight;
    assert_eq!(
        of.weighted_steps_short[0],
        all.iter().map(weighted).sum::<u32>()
    );
    let short = all.iter().filter(|one| one.state == CompetencyState::Short);
    assert_eq!(
        of.essential_short[0] as usize,
        short.filter(|one| one.essential).count()
    );
    let most = all.iter().map(weighted).max().unwrap_or(0);
    let furthest = all.iter().find(|one| weighted(one) == most && most > 0);
    let furthest = furthest.map_or("", |one| one.competency.as_str());
    assert_eq!(columns.competency_ids[of.furthest[0] as usize], furthest);
    let of = &columns.competencies;
    assert_eq!(of.state.len(), all.len());
    let level = |place: u32| match columns.level_ids[place as usize].as_str() {
        "" => None,
        level => Some(level.to_owned()),
    };
    for (at, one) in all.iter().enumerate() {
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
        let (columns, asked) = ask(&facts, rules);
        let profile = rules
            .profiles(
                &facts.framework,
                std::slice::from_ref(&facts.role),
                std::slice::from_ref(&facts.worker),
                AS_OF,
            )
            .unwrap();
        prop_assert_eq!(&columns.rejected, &profile.rejected);
        match profile.decided.first() {
            Some(profile) => same(&columns, profile),
            None => prop_assert!(columns.workers.readiness.is_empty()),
        }
        // Where a rater rates a competency once, and nothing more is recorded, columns are enough.
        let plain = change.once && !change.with_evidence && !change.with_values;
        if plain && !change.evidence_asked && matches!(change.fault, 0 | 8) {
            prop_assert_eq!(asked, 0);
        }
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
    let mut records = Records { worker, asked: 0 };
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
