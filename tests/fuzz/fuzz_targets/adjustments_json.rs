//! Any facts about adjustments get an answer or an error in every view, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::adjustments::{AdjustedWorker, Adjustments, ProposedWork};
use carewright::decision::AnswerView;
use carewright_fuzz::{Facts, policies};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

static ASK: LazyLock<Vec<Adjustments>> = LazyLock::new(|| {
    policies([
        include_str!("../../services/peer_support_adjustments/policy.toml"),
        include_str!("../../services/community_team_availability/policy.toml"),
    ])
    .map(|policy| policy.adjustments())
    .to_vec()
});

fuzz_target!(|text: &str| {
    let Some(facts) = Facts::of(text) else { return };
    for as_of in ["2026-10-01", "2025-04-01", "+262142-12-31"] {
        let as_of = as_of.parse().expect("a date");
        for ask in ASK.iter() {
            for view in AnswerView::ALL {
                ask_all(ask, &facts, as_of, *view);
            }
        }
    }
});

fn ask_all(ask: &Adjustments, facts: &Facts, as_of: NaiveDate, view: AnswerView) {
    if let Some(worker) = facts.get::<AdjustedWorker>("worker") {
        if let Ok(answer) = ask.in_force(&worker, as_of, view) {
            assert!(!answer.reasons.is_empty());
        }
        if let Some(work) = facts.get::<ProposedWork>("proposed") {
            let _ = ask.can_do(&worker, &work, as_of, view);
        }
        let _ = ask.wellbeing(&worker, as_of, view);
    }
    if let Some(workers) = facts.get("workers") {
        let _ = ask.register(workers, as_of, view);
    }
    if let Some(starter) = facts.get("starter") {
        let _ = ask.readiness(&starter, as_of, view);
    }
    if let Some(referral) = facts.get("referral") {
        let _ = ask.own_care(&referral, as_of, view);
    }
}
