//! Who supervises whom: the circles that a plain reading finds, and no more time than the lines
//! take, however long they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use carewright::Policy;
use carewright::supervision::{
    SupervisedWorker, SupervisionKind, SupervisionReason, SupervisionRules, SupervisionStructure,
    Supervisor,
};
use chrono::NaiveDate;
use proptest::prelude::*;

static RULES: LazyLock<SupervisionRules> = LazyLock::new(|| {
    let text = include_str!("../../tests/services/counselling_supervision/policy.toml");
    Policy::from_toml(text).unwrap().supervision()
});

/// An assessor with these line managers.
fn worker(id: usize, managers: impl IntoIterator<Item = usize>) -> SupervisedWorker {
    let started_on = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let mut worker = SupervisedWorker::new(name(id), "assessor", started_on);
    let managers = managers.into_iter().map(|id| {
        let mut manager = Supervisor::new(name(id), vec![SupervisionKind::LineManagement]);
        manager.role = Some("coordinator".to_owned());
        manager
    });
    worker.supervisors = managers.collect();
    worker
}

fn name(id: usize) -> String {
    format!("w{id:06}")
}

fn structure(workers: Vec<SupervisedWorker>) -> SupervisionStructure {
    let as_of = NaiveDate::from_ymd_opt(2026, 9, 21).unwrap();
    RULES.structure(workers, as_of).unwrap()
}

fn circles(answer: &SupervisionStructure) -> Vec<Vec<String>> {
    let reasons = answer.reasons.iter();
    let circles = reasons.filter_map(|reason| match reason {
        SupervisionReason::InACircle { workers, .. } => Some(workers.clone()),
        _ => None,
    });
    circles.collect()
}

/// The circles by a plain reading: whoever has no manager left is taken out, then the line is
/// followed from the first who is left, and its circle is taken out.
fn plain(lines: &[BTreeSet<usize>]) -> Vec<Vec<String>> {
    let mut left: BTreeMap<usize, BTreeSet<usize>> = lines.iter().cloned().enumerate().collect();
    let mut found = Vec::new();
    loop {
        let before = left.clone();
        left.retain(|_, managers| managers.iter().any(|id| before.contains_key(id)));
        if left.len() < before.len() {
            continue;
        }
        let Some(first) = left.keys().next() else {
            return found;
        };
        let mut walk = vec![*first];
        let circle = loop {
            let managers = &left[walk.last().unwrap()];
            let next = *managers.iter().find(|id| left.contains_key(id)).unwrap();
            if let Some(since) = walk.iter().position(|id| *id == next) {
                break walk.split_off(since);
            }
            walk.push(next);
        };
        let least = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap();
        let round = circle.iter().cycle().skip(least).take(circle.len());
        found.push(round.map(|id| name(*id)).collect());
        left.retain(|id, _| !circle.contains(id));
    }
}

proptest! {
    #[test]
    fn the_circles_are_those_of_a_plain_reading(
        lines in prop::collection::vec(prop::collection::btree_set(0_usize..9, 0..4), 1..9),
    ) {
        let mut lines = lines;
        for (id, managers) in lines.iter_mut().enumerate() {
            managers.remove(&id);
        }
        let workers = lines.iter().enumerate();
        let workers = workers.map(|(id, managers)| worker(id, managers.iter().copied()));
        let mut workers: Vec<_> = workers.collect();
        let answer = structure(workers.clone());
        prop_assert_eq!(circles(&answer), plain(&lines));
        workers.reverse();
        prop_assert_eq!(structure(workers), answer);
    }
}

/// A record that is there twice hides nothing: neither of the two is read.
#[test]
fn whoever_is_recorded_twice_is_not_read_at_all() {
    let circle = |last| {
        vec![
            worker(0, [1]),
            worker(1, [0]),
            worker(2, [3]),
            worker(3, [2]),
            last,
        ]
    };
    let answer = structure(circle(worker(1, [])));
    assert_eq!(circles(&answer), [[name(2), name(3)]]);
    let positions: Vec<u64> = answer.rejected.iter().map(|one| one.position).collect();
    assert_eq!(positions, [1, 4]);
    assert!(!answer.settled);
}

/// Time by the square of these would be minutes.
#[test]
fn long_lines_and_large_circles_take_no_longer_for_being_long() {
    let many = 100_000;
    let chain = structure((0..many).map(|id| worker(id, id.checked_sub(1))).collect());
    assert!(circles(&chain).is_empty());
    let circle = structure((0..many).map(|id| worker(id, [(id + 1) % many])).collect());
    assert_eq!(circles(&circle)[0].len(), many);
    // A long line that ends at one who is in many small circles by way of others.
    let half = many / 2;
    let managers = |id: usize| match id {
        id if id + 1 < half => vec![id + 1],
        id if id + 1 == half => (half..half + 1_000).step_by(2).collect(),
        id => vec![id ^ 1],
    };
    let circles = circles(&structure(
        (0..many).map(|id| worker(id, managers(id))).collect(),
    ));
    assert_eq!(circles.len(), half / 2);
}
