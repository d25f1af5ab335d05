//! Any facts about a worker and new clients get an answer or an error in every view, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::availability::WorkerForClients;
use carewright::decision::AnswerView;
use carewright_fuzz::{Facts, policies};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let text = include_str!("../../services/community_team_availability/policy.toml");
    let [policy] = policies([text]);
    policy
});

fuzz_target!(|text: &str| {
    let Some(facts) = Facts::of(text) else { return };
    for as_of in ["2026-10-01", "2027-01-04", "+262142-12-31"] {
        let as_of = as_of.parse().expect("a date");
        if let Some(worker) = facts.get("worker") {
            for view in AnswerView::ALL {
                ask(&worker, as_of, *view);
            }
        }
        let rules = POLICY.supervision();
        let (worker, adjusted) = (facts.get("worker"), facts.get("adjusted"));
        let Some((worker, adjusted)) = worker.zip(adjusted) else {
            continue;
        };
        if let Ok(filled) = rules.with_adjustments(&worker, &adjusted, as_of) {
            let _ = rules.status(&filled, as_of);
            let _ = rules.agenda(&filled, as_of);
        }
    }
});

fn ask(worker: &WorkerForClients, as_of: NaiveDate, view: AnswerView) {
    let rules = POLICY.availability();
    if let Ok(answer) = rules.for_new_clients(worker, as_of, view) {
        assert!(!answer.reasons.is_empty());
    }
    let workers = vec![worker.clone(), worker.clone()];
    let batch = rules
        .for_new_clients_batch(workers, as_of, view)
        .expect("in force");
    assert_eq!(batch.decided.len() + batch.rejected.len(), 2);
}
