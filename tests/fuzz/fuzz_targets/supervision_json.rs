//! Any facts about supervision get an answer or an error, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::decision::Wire;
use carewright::supervision::{SupervisedWorker, SupervisionRules};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Vec<SupervisionRules>> = LazyLock::new(|| {
    [
        include_str!("../../services/peer_support_supervision/policy.toml"),
        include_str!("../../services/counselling_supervision/policy.toml"),
        include_str!("../../services/school_team_supervision/policy.toml"),
    ]
    .map(|text| Policy::from_toml(text).expect("a sample policy").supervision())
    .to_vec()
});

fuzz_target!(|text: &str| {
    let Ok(worker) = SupervisedWorker::from_json(text) else { return };
    for rules in RULES.iter() {
        for later in [0, 40, 400] {
            let Some(as_of) = worker.started_on.checked_add_days(chrono::Days::new(later)) else {
                continue;
            };
            if let Ok(status) = rules.status(&worker, as_of) {
                assert!(status.requirements.iter().all(|one| !one.reasons.is_empty()));
            }
            let _ = rules.schedule(&worker, chrono::NaiveDate::MAX, as_of);
            let _ = rules.agenda(&worker, as_of);
            let _ = rules.coverage(&worker, as_of);
            let _ = rules.record_gaps(&worker, as_of);
            let _ = rules.structure(vec![worker.clone()], as_of);
        }
    }
});
