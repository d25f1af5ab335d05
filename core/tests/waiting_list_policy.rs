//! The sample policies with a waiting list load, and what no list may be ordered by is refused.

use carewright::{CareError, Policy, Problem};

const SERVICES: [&str; 6] = [
    include_str!("../../tests/services/self_harm_waiting_list/policy.toml"),
    include_str!("../../tests/services/scottish_psychological_therapies/policy.toml"),
    include_str!("../../tests/services/welsh_primary_mental_health/policy.toml"),
    include_str!("../../tests/services/talking_therapies/policy.toml"),
    include_str!("../../tests/services/forensic_waiting_list/policy.toml"),
    include_str!("../../tests/services/neighbourhood_counselling/policy.toml"),
];

fn problems(text: &str) -> Vec<Problem> {
    match Policy::from_toml(text) {
        Err(CareError::PolicyInvalid { problems }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// The problem that a change of the self-harm policy brings, which must be the only one.
fn only_problem(from: &str, to: &str) -> Problem {
    let text = SERVICES[0];
    assert!(text.contains(from), "the sample no longer has {from:?}");
    let found = problems(&text.replace(from, to));
    assert_eq!(found.len(), 1, "{to}: {found:#?}");
    found.into_iter().next().unwrap()
}

#[test]
fn the_sample_policies_load() {
    for text in SERVICES {
        if let Err(error) = Policy::from_toml(text) {
            panic!("{error}");
        }
    }
}

#[test]
fn a_predicted_risk_is_no_key_no_points_and_no_group() {
    let order = "order = [\"band\", \"breached\", \"points\", \"waiting_since\"]";
    for key in [
        "risk_score",
        "predicted_risk",
        "sad_persons_scale",
        "likelihood",
    ] {
        let problem = only_problem(order, &format!("order = [\"{key}\", \"points\"]"));
        assert_eq!(problem.code, "policy.predictive_risk", "{key}");
        assert!(problem.message.contains("NG225"));
    }
    let points = "cancelled_by_service = {";
    let problem = only_problem(points, "risk_score = {");
    assert_eq!(problem.code, "policy.predictive_risk");
    let group = only_problem("groups.care_leaver]", "groups.high_score]");
    assert_eq!(group.code, "policy.predictive_risk");
}

#[test]
fn a_protected_characteristic_is_no_key_and_no_group_without_a_justification() {
    let order = "order = [\"band\", \"breached\", \"points\", \"waiting_since\"]";
    for key in [
        "age",
        "sex",
        "ethnic_group",
        "religion",
        "disability",
        "sexual_orientation",
    ] {
        let problem = only_problem(order, &format!("order = [\"{key}\", \"points\"]"));
        assert_eq!(problem.code, "policy.protected_characteristic", "{key}");
    }
    let group = only_problem("groups.care_leaver]", "groups.women]");
    assert_eq!(group.code, "policy.protected_characteristic");
    let unjustified = SERVICES[0].replace(
        "[versions.waiting_list.groups.perinatal.positive_action]\ncharacteristic = \"pregnancy_and_maternity\"\n",
        "[versions.waiting_list.groups.perinatal.positive_action]\ncharacteristic = \"pregnancy_and_maternity\"\n# ",
    );
    let found = problems(&unjustified);
    assert_eq!(found[0].code, "policy.missing", "{found:#?}");
    let name = only_problem("name = \"Care leavers\"", "name = \"Young people\"");
    assert_eq!(name.code, "policy.protected_characteristic");
}

#[test]
fn contradictions_are_found() {
    let cases = [
        (
            "within_by_band = { urgent = 5, routine = 30 }",
            "within_by_band = { urgent = 50 }",
            "policy.contradiction",
        ),
        (
            "unbanded_as = \"soon\"",
            "unbanded_as = \"sooner\"",
            "policy.unknown_band",
        ),
        (
            "bands = [\"emergency\"]",
            "bands = [\"emergencies\"]",
            "policy.unknown_band",
        ),
        (
            "owner = \"coordinator\"",
            "owner = \"nobody\"",
            "policy.unknown_role",
        ),
        (
            "clock_reviewed_by = \"service_manager\"",
            "clock_reviewed_by = \"x\"",
            "policy.unknown_role",
        ),
        (
            "breach_target = \"assessment\"\n",
            "",
            "policy.contradiction",
        ),
        (
            "breach_target = \"assessment\"",
            "breach_target = \"other\"",
            "policy.contradiction",
        ),
        (
            "id = \"urgent\"\nname = \"Urgent\"\npoints = 50",
            "id = \"urgent\"\nname = \"Urgent\"\npoints = 5",
            "policy.contradiction",
        ),
        (
            "order = [\"band\", ",
            "order = [\"band\", \"band\", ",
            "policy.contradiction",
        ),
        (
            "to = \"triaged\"",
            "to = \"received\"",
            "policy.contradiction",
        ),
        ("younger_than_years = 16", "", "policy.contradiction"),
        (
            "clock = \"england_referral_to_treatment\"",
            "clock = \"local\"",
            "policy.contradiction",
        ),
        (
            "clock = \"england_referral_to_treatment\"",
            "clock = \"englend\"",
            "policy.unknown_value",
        ),
    ];
    for (from, to, code) in cases {
        assert_eq!(only_problem(from, to).code, code, "{to}");
    }
}
