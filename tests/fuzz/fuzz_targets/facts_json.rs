//! Any facts get an answer or an error, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::decision::Wire;
use carewright::session_limits::{Episode, ProposedSession, SessionLimits};
use libfuzzer_sys::fuzz_target;

static LIMITS: LazyLock<Vec<SessionLimits>> = LazyLock::new(|| {
    [
        include_str!("../../services/self_harm_counselling/policy.toml"),
        include_str!("../../services/forensic_community/policy.toml"),
    ]
    .map(|text| {
        Policy::from_toml(text)
            .expect("a sample policy")
            .session_limits()
    })
    .to_vec()
});

fuzz_target!(|text: &str| {
    let Ok(episode) = Episode::from_json(text) else {
        return;
    };
    let as_of = episode.started_on;
    let proposed = r#"{"kind":"session","starts":"2026-10-01T10:00:00"}"#;
    let proposed = ProposedSession::from_json(proposed).expect("a proposed session");
    for limits in LIMITS.iter() {
        for later in [0, 40, 400] {
            let Some(as_of) = as_of.checked_add_days(chrono::Days::new(later)) else {
                continue;
            };
            if let Ok(standing) = limits.standing(&episode, as_of) {
                assert!(!standing.reasons.is_empty());
            }
            let _ = limits.ledger(&episode, as_of);
            let _ = limits.may_book(&episode, &proposed, as_of);
        }
    }
});
