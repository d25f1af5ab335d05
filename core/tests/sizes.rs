//! The most that one record may hold: that many are decided, one more is an error.

use std::fs;
use std::path::Path;

use carewright::competency::{CompetencyFramework, CompetencyProfile, RatedWorker, RoleProfile};
use carewright::decision::Wire;
use carewright::session_limits::{Episode, SessionLimits, Standing};
use carewright::supervision::{SupervisedWorker, SupervisionStatus};
use carewright::{CareError, Policy};
use serde_json::{Value, json};

fn limits() -> SessionLimits {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/services/self_harm_counselling/policy.toml");
    let text = fs::read_to_string(file).unwrap();
    Policy::from_toml(&text).unwrap().session_limits()
}

fn standing(field: &str, items: Vec<Value>) -> Result<Standing, CareError> {
    let mut episode = json!({ "id": "E-1", "line": "day", "started_on": "2026-05-01" });
    episode[field] = items.into();
    let episode = Episode::from_json(&episode.to_string()).unwrap();
    limits().standing(&episode, "2026-06-10".parse().unwrap())
}

/// Planned for one minute each, one a day.
fn appointments(count: u64) -> Vec<Value> {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 6, 11).unwrap();
    let one = |number: u64| {
        let day = first + chrono::Days::new(number);
        json!({ "id": format!("A-{number:05}"), "kind": "session", "attendance": "planned",
            "starts": format!("{day}T10:00:00"), "contact_minutes": 1 })
    };
    (0..count).map(one).collect()
}

fn extensions(count: u64) -> Vec<Value> {
    let one = |number: u64| {
        json!({ "id": format!("X-{number:05}"), "requested_on": "2026-05-20", "amount": 1,
            "decision": "requested" })
    };
    (0..count).map(one).collect()
}

#[test]
fn an_episode_holds_ten_thousand_appointments_and_no_more() {
    let standing = |count| standing("appointments", appointments(count));
    assert_eq!(standing(10_000).unwrap().planned, 10_000);
    let error = standing(10_001).unwrap_err();
    assert_eq!(error.problems()[0].code, "facts.too_many");
    assert_eq!(error.problems()[0].found.as_deref(), Some("10001"));
}

#[test]
fn an_episode_holds_a_thousand_extensions_and_no_more() {
    let standing = |count| standing("extensions", extensions(count));
    assert_eq!(standing(1_000).unwrap().authorised_extra, 0);
    let error = standing(1_001).unwrap_err();
    assert_eq!(error.problems()[0].path, "extensions");
}

fn supervision_status(field: &str, items: Vec<Value>) -> Result<SupervisionStatus, CareError> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/services/school_team_supervision/policy.toml");
    let text = fs::read_to_string(file).unwrap();
    let rules = Policy::from_toml(&text).unwrap().supervision();
    let mut worker =
        json!({ "id": "W-1", "role": "trainee_practitioner", "started_on": "1999-01-04" });
    worker[field] = items.into();
    let worker = SupervisedWorker::from_json(&worker.to_string()).unwrap();
    rules.status(&worker, "2026-06-10".parse().unwrap())
}

#[test]
fn a_worker_holds_ten_thousand_meetings_and_people_and_no_more() {
    let first = chrono::NaiveDate::from_ymd_opt(1999, 1, 20).unwrap();
    let meeting = |number: u64| {
        let day = first + chrono::Days::new(number);
        json!({ "id": format!("S-{number:05}"), "on": day.to_string(), "minutes": 60,
            "kind": "clinical", "format": "video", "setting": "one_to_one", "state": "held" })
    };
    let person = |number: u64| json!({ "id": format!("P-{number:05}"), "since": "2026-01-01" });
    let makers: [(&str, &dyn Fn(u64) -> Value); 2] =
        [("supervisions", &meeting), ("caseload", &person)];
    for (field, make) in makers {
        let of = |count: u64| supervision_status(field, (0..count).map(make).collect());
        assert!(of(10_000).is_ok());
        let error = of(10_001).unwrap_err();
        assert_eq!(error.problems()[0].code, "facts.too_many");
        assert_eq!(error.problems()[0].path, field);
    }
}

fn competency_profile(ratings: Vec<Value>) -> Result<CompetencyProfile, CareError> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/services/navigator_competencies/policy.toml");
    let text = fs::read_to_string(file).unwrap();
    let rules = Policy::from_toml(&text).unwrap().competency();
    let framework = json!({ "id": "f", "title": "F", "version": "1", "level_order": "cumulative",
        "source": { "document": "invented", "licence": "invented" },
        "competencies": [{ "id": "c", "title": "C", "levels": [{ "id": "l", "label": "L" }] }] });
    let role = json!({ "role": "navigator", "framework": "f",
        "requirements": [{ "competency": "c", "level": "l", "weight": 1 }] });
    let worker = json!({ "id": "W-1", "role": "navigator", "ratings": ratings });
    rules.profile(
        &<CompetencyFramework as Wire>::from_json(&framework.to_string()).unwrap(),
        &RatedWorker::from_json(&worker.to_string()).unwrap(),
        &RoleProfile::from_json(&role.to_string()).unwrap(),
        "2026-10-01".parse().unwrap(),
    )
}

#[test]
fn a_worker_holds_ten_thousand_ratings_and_no_more() {
    let rating = |number: u64| {
        json!({ "by": "peer", "rater": format!("R-{number:05}"), "on": "2026-01-01",
            "competency": "c", "level": "l" })
    };
    let of = |count: u64| competency_profile((0..count).map(rating).collect());
    assert!(of(10_000).is_ok());
    let error = of(10_001).unwrap_err();
    assert_eq!(error.problems()[0].code, "facts.too_many");
    assert_eq!(error.problems()[0].path, "ratings");
}
