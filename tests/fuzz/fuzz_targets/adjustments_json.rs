//! Any record of a worker and any work get an answer or an error in every view, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::adjustments::{AdjustedWorker, Adjustments, AnswerView, ProposedWork};
use carewright::decision::Wire;
use libfuzzer_sys::fuzz_target;

static ASK: LazyLock<Adjustments> = LazyLock::new(|| {
    let text = include_str!("../../services/peer_support_adjustments/policy.toml");
    Policy::from_toml(text).expect("a sample policy").adjustments()
});

fuzz_target!(|texts: (&str, &str)| {
    let Ok(worker) = AdjustedWorker::from_json(texts.0) else { return };
    let work = ProposedWork::from_json(texts.1);
    for as_of in ["2026-10-01", "2025-04-01", "+262142-12-31"] {
        let as_of = as_of.parse().expect("a date");
        for view in AnswerView::ALL {
            if let Ok(answer) = ASK.in_force(&worker, as_of, *view) {
                assert!(!answer.reasons.is_empty());
            }
            if let Ok(work) = &work {
                let _ = ASK.can_do(&worker, work, as_of, *view);
            }
            let _ = ASK.register(vec![worker.clone()], as_of, *view);
            let _ = ASK.wellbeing(&worker, as_of, *view);
        }
    }
});
