//! Any facts about supervision get an answer or an error, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::supervision::{SupervisedWorker, SupervisionRules};
use carewright_fuzz::{Facts, policies};
use chrono::{Days, NaiveDate};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Vec<SupervisionRules>> = LazyLock::new(|| {
    policies([
        include_str!("../../services/peer_support_supervision/policy.toml"),
        include_str!("../../services/counselling_supervision/policy.toml"),
        include_str!("../../services/school_team_supervision/policy.toml"),
    ])
    .map(|policy| policy.supervision())
    .to_vec()
});

fuzz_target!(|text: &str| {
    let Some(facts) = Facts::of(text) else { return };
    for rules in RULES.iter() {
        if let Some(worker) = facts.get("worker") {
            ask(rules, &worker);
        }
        if let Some(workers) = facts.get::<Vec<SupervisedWorker>>("workers") {
            let as_of = NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");
            let _ = rules.structure(workers.clone(), as_of);
            let count = workers.len();
            let batch = rules.status_batch(workers, as_of).expect("in force");
            assert_eq!(batch.decided.len() + batch.rejected.len(), count);
        }
    }
});

fn ask(rules: &SupervisionRules, worker: &SupervisedWorker) {
    for later in [0, 40, 400] {
        let Some(as_of) = worker.started_on.checked_add_days(Days::new(later)) else {
            continue;
        };
        if let Ok(status) = rules.status(worker, as_of) {
            assert!(
                status
                    .requirements
                    .iter()
                    .all(|one| !one.reasons.is_empty())
            );
        }
        let _ = rules.schedule(worker, NaiveDate::MAX, as_of);
        let _ = rules.agenda(worker, as_of);
        let _ = rules.coverage(worker, as_of);
        let _ = rules.record_gaps(worker, as_of);
    }
}
