//! Any record of a worker for clients gets an answer or an error in every view, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::adjustments::AnswerView;
use carewright::availability::WorkerForClients;
use carewright::decision::Wire;
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let text = include_str!("../../services/community_team_availability/policy.toml");
    Policy::from_toml(text).expect("a sample policy")
});

fuzz_target!(|text: &str| {
    let Ok(worker) = WorkerForClients::from_json(text) else { return };
    for as_of in ["2026-10-01", "2027-01-04", "+262142-12-31"] {
        let as_of = as_of.parse().expect("a date");
        for view in AnswerView::ALL {
            let ask = POLICY.availability();
            if let Ok(answer) = ask.for_new_clients(&worker, as_of, *view) {
                assert!(!answer.reasons.is_empty());
            }
            let workers = vec![worker.clone(), worker.clone()];
            let batch = ask.for_new_clients_batch(workers, as_of, *view).expect("in force");
            assert_eq!(batch.decided.len() + batch.rejected.len(), 2);
        }
        let Some(adjusted) = &worker.adjusted else { continue };
        let rules = POLICY.supervision();
        if let Ok(filled) = rules.with_adjustments(&worker.supervised, adjusted, as_of) {
            let _ = rules.status(&filled, as_of);
            let _ = rules.agenda(&filled, as_of);
        }
    }
});
