//! Every way in which a worker's record can contradict itself is found, and named to those who may
//! know. Everything made here is invented.

use carewright::adjustments::{AdjustedWorker, Adjustments};
use carewright::decision::{AnswerView, Wire};
use carewright::{CareError, Policy, Problem};
use chrono::NaiveDate;
use serde_json::{Value, json};

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

fn ask() -> Adjustments {
    let text = include_str!("../../tests/services/peer_support_adjustments/policy.toml");
    Policy::from_toml(text).unwrap().adjustments()
}

fn worker(more: &Value) -> AdjustedWorker {
    let mut facts = json!({ "id": "w1", "role": "peer_worker", "started_on": "2025-09-01" });
    let fields = more.as_object().unwrap().clone();
    facts.as_object_mut().unwrap().extend(fields);
    AdjustedWorker::from_json(&facts.to_string()).unwrap()
}

fn problems(more: &Value) -> Vec<Problem> {
    match ask().in_force(&worker(more), AS_OF, AnswerView::Worker) {
        Err(CareError::FactsInvalid { problems, .. }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// An adjustment in place since May, with other days.
fn adjustment(days: &Value) -> Value {
    let mut facts = json!({ "id": "a1", "asked_by": "worker", "asked_on": "2026-05-01",
        "agreed_on": "2026-05-10", "in_place_on": "2026-05-20" });
    let fields = days.as_object().unwrap().clone();
    facts.as_object_mut().unwrap().extend(fields);
    facts
}

#[test]
fn the_days_of_an_adjustment_are_in_order() {
    let cases = [
        ("considered_on", json!("2026-04-30"), json!("2026-05-01")),
        ("agreed_on", json!("2026-04-30"), json!("2026-05-01")),
        ("in_place_on", json!("2026-05-09"), json!("2026-05-10")),
        ("ended_on", json!("2026-05-09"), json!("2026-05-10")),
        (
            "review_begun_on",
            json!(["2026-05-19"]),
            json!(["2026-05-20"]),
        ),
        ("reviewed_on", json!(["2026-05-19"]), json!(["2026-05-20"])),
    ];
    for (field, wrong, right) in cases {
        let found = problems(&json!({ "adjustments": [adjustment(&json!({ field: wrong }))] }));
        assert_eq!(found.len(), 1, "{field}: {found:#?}");
        assert_eq!(found[0].code, "facts.out_of_order");
        assert_eq!(found[0].path, format!("adjustments[a1].{field}"));
        let found = problems(&json!({ "adjustments": [adjustment(&json!({ field: right }))] }));
        assert!(found.is_empty(), "{field}: {found:#?}");
    }
}

#[test]
fn what_follows_an_agreement_needs_one() {
    let mut lacking = adjustment(&json!({}));
    lacking.as_object_mut().unwrap().remove("agreed_on");
    let found = problems(&json!({ "adjustments": [lacking] }));
    assert_eq!(found[0].path, "adjustments[a1].in_place_on");
    let declined = |on: &str| {
        let declined = json!({ "on": on, "ground": "safety_at_risk" });
        json!({ "adjustments": [{ "id": "a1", "asked_by": "service", "asked_on": "2026-05-01",
            "declined": declined }] })
    };
    assert_eq!(problems(&declined("2026-04-30")).len(), 1);
    assert!(problems(&declined("2026-05-01")).is_empty());
}

#[test]
fn the_period_of_an_adjustment_ends_after_it_starts() {
    let period = |last: &str| {
        let days = json!({ "starts_on": "2026-06-01", "ends_on": last });
        problems(&json!({ "adjustments": [adjustment(&days)] }))
    };
    assert_eq!(period("2026-05-31")[0].path, "adjustments[a1].ends_on");
    assert!(period("2026-06-01").is_empty());
    let without_first = adjustment(&json!({ "ends_on": "2026-01-01" }));
    assert!(problems(&json!({ "adjustments": [without_first] })).is_empty());
}

#[test]
fn nothing_takes_its_own_place() {
    let by = |id: &str| {
        let days = json!({ "replaced_by": { "adjustment": id, "on": "2026-06-01" } });
        let other = json!({ "id": "a2", "asked_by": "worker", "asked_on": "2026-05-01" });
        problems(&json!({ "adjustments": [adjustment(&days), other] }))
    };
    assert_eq!(by("a1")[0].code, "facts.unknown_adjustment");
    assert_eq!(by("a3")[0].code, "facts.unknown_adjustment");
    assert!(by("a2").is_empty());
}

#[test]
fn a_story_ends_after_it_starts_and_identifiers_are_there() {
    let story = |last: &str, id: &str| {
        problems(
            &json!({ "disclosures": [{ "id": id, "recorded_by": "w1", "shared_with": [],
            "extent": "full", "starts_on": "2026-06-01", "ends_on": last }] }),
        )
    };
    assert_eq!(
        story("2026-05-31", "d1")[0].code,
        "facts.ended_before_start"
    );
    assert!(story("2026-06-01", "d1").is_empty());
    assert_eq!(story("2026-06-01", "")[0].code, "facts.empty_id");
    let plan = json!({ "plans": [{ "id": "", "identified_on": "2026-06-01" }] });
    assert_eq!(problems(&plan)[0].path, "plans");
}

#[test]
fn there_is_a_most_of_everything() {
    let day = "2026-06-01";
    let list = |one: &dyn Fn(usize) -> Value, count: usize| (0..count).map(one).collect::<Value>();
    let kinds: [(&str, &dyn Fn(usize) -> Value); 6] = [
        ("changes", &|_| json!({ "kind": "job", "on": day })),
        ("check_ins", &|_| json!({ "on": day })),
        ("team_relations", &|_| json!({ "on": day })),
        (
            "plans",
            &|n| json!({ "id": n.to_string(), "identified_on": day }),
        ),
        (
            "adjustments",
            &|n| json!({ "id": n.to_string(), "asked_by": "worker", "asked_on": day }),
        ),
        ("disclosures", &|n| {
            json!({ "id": n.to_string(), "recorded_by": "w1", "shared_with": [], "extent": "full",
                "starts_on": day })
        }),
    ];
    for (field, one) in kinds {
        assert!(
            problems(&json!({ field: list(one, 1_000) })).is_empty(),
            "{field}"
        );
        let found = problems(&json!({ field: list(one, 1_001) }));
        assert_eq!(found.len(), 1, "{field}");
        assert_eq!(found[0].code, "facts.too_many");
        assert_eq!(found[0].path, field);
    }
    let quiet = |_: usize| json!({ "effect": "quiet_space" });
    let effects = |count| {
        let effects = list(&quiet, count);
        problems(&json!({ "adjustments": [adjustment(&json!({ "effects": effects }))] }))
    };
    assert!(effects(1_000).is_empty());
    assert_eq!(effects(1_001)[0].path, "adjustments.effects");
    let reviews = list(&|_| json!("2026-06-01"), 1_001);
    let reviewed = adjustment(&json!({ "reviewed_on": reviews }));
    let found = problems(&json!({ "adjustments": [reviewed] }));
    assert_eq!(found[0].path, "adjustments.reviewed_on");
}

#[test]
fn an_identifier_of_a_client_record_is_found_wherever_it_is() {
    let places = [
        json!({ "adjustments": [adjustment(&json!({ "id": "client-9" }))] }),
        json!({ "adjustments": [adjustment(&json!({ "owner": "client-9" }))] }),
        json!({ "adjustments": [adjustment(&json!({ "duties": ["client-9"] }))] }),
        json!({ "adjustments": [adjustment(&json!({ "decided_by_role": "client-9" }))] }),
        json!({ "adjustments": [adjustment(&json!({ "barrier": "as with (client-9)" }))] }),
        json!({ "adjustments": [adjustment(&json!({ "effects": [
            { "effect": "equipment", "items": ["client-9"] }] }))] }),
        json!({ "adjustments": [adjustment(&json!({ "effects": [
            { "effect": "venues_excluded", "venues": ["client-9"] }] }))] }),
        json!({ "plans": [{ "id": "NHS 9", "identified_on": "2026-06-01" }] }),
        json!({ "disclosures": [{ "id": "client-9", "recorded_by": "w1", "shared_with": [],
            "extent": "full", "starts_on": "2026-06-01" }] }),
    ];
    for facts in places {
        let found = problems(&facts);
        assert_eq!(found.len(), 1, "{facts}: {found:#?}");
        assert_eq!(found[0].code, "facts.client_identifier");
        assert!(!found[0].to_string().contains('9'));
    }
    let inside_a_word = adjustment(&json!({ "barrier": "pre-client-meeting nerves" }));
    assert!(problems(&json!({ "adjustments": [inside_a_word] })).is_empty());
}
