//! The sample policies load, and what is wrong with a policy is said with its place.

use carewright::decision::Wire;
use carewright::policy::Layer;
use carewright::session_limits::Episode;
use carewright::{CareError, Policy, Problem};

const SELF_HARM: &str = include_str!("../../tests/services/self_harm_counselling/policy.toml");
const SCHOOL: &str = include_str!("../../tests/services/school_support/policy.toml");
const FORENSIC: &str = include_str!("../../tests/services/forensic_community/policy.toml");

fn problems(text: &str) -> Vec<Problem> {
    match Policy::from_toml(text) {
        Err(CareError::PolicyInvalid { problems }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// The problem that a change of the self-harm policy brings, which must be the only one.
fn only_problem(from: &str, to: &str) -> Problem {
    assert!(
        SELF_HARM.contains(from),
        "the sample no longer has {from:?}"
    );
    let found = problems(&SELF_HARM.replace(from, to));
    assert_eq!(found.len(), 1, "{found:#?}");
    found.into_iter().next().unwrap()
}

#[test]
fn the_sample_policies_load() {
    for text in [SELF_HARM, SCHOOL, FORENSIC] {
        if let Err(error) = Policy::from_toml(text) {
            panic!("{error}");
        }
    }
}

#[test]
fn a_value_says_where_it_came_from() {
    let policy = Policy::from_toml(SELF_HARM).unwrap();
    let at = |path| policy.source_of(path, None);
    let shared = at("session_limits.notice_hours").unwrap();
    assert_eq!(
        (shared.layer, shared.line.is_some()),
        (Layer::Service, true)
    );
    let own = at("session_limits.lines.evening.notice_hours").unwrap();
    assert!(own.line > shared.line);
    let inherited = at("session_limits.lines.day.notice_hours").unwrap();
    assert_eq!(inherited.line, shared.line);
    let preset = at("session_limits.lines.day.counting.late_but_seen").unwrap();
    assert_eq!(preset.layer, Layer::Nation);
    assert_eq!(preset.verified.as_deref(), Some("V1"));
    assert_eq!(
        at("service.nation").unwrap().document.as_deref(),
        Some("england")
    );
    let default = at("session_limits.lines.day.paid_when_missed").unwrap();
    assert_eq!((default.layer, default.document), (Layer::Default, None));
    assert_eq!(at("session_limits.lines.day.nonsense"), None);
}

#[test]
fn an_unknown_field_is_refused_with_a_suggestion() {
    let problem = only_problem(
        "forgiven_late_cancellations = 1",
        "forgiven_late_cancelations = 1",
    );
    assert_eq!(problem.code, "policy.unknown_field");
    assert_eq!(problem.path, "session_limits.forgiven_late_cancelations");
    assert_eq!(
        problem.suggestion.as_deref(),
        Some("Did you mean \"forgiven_late_cancellations\"?")
    );
    let line = SELF_HARM
        .lines()
        .position(|line| line.starts_with("forgiven_late"))
        .unwrap()
        + 1;
    assert_eq!(
        (problem.line, problem.column),
        (Some(u32::try_from(line).unwrap()), Some(1))
    );
}

#[test]
fn a_missing_number_says_who_sets_it() {
    let problem = only_problem(
        "planning_starts_at_remaining = 3         # invented example\nmust_hold",
        "must_hold",
    );
    assert_eq!(problem.code, "policy.missing");
    assert_eq!(
        problem.path,
        "session_limits.supported_exit.planning_starts_at_remaining"
    );
    assert!(
        problem
            .message
            .contains("usually set by the service coordinator"),
        "{problem}"
    );
}

#[test]
fn wrong_kinds_ranges_and_words_are_refused() {
    let cases = [
        (
            "price_pence = 3500",
            "price_pence = \"35\"",
            "policy.wrong_type",
        ),
        (
            "price_pence = 3500",
            "price_pence = 35.5",
            "policy.wrong_type",
        ),
        (
            "price_pence = 3500",
            "price_pence = -1",
            "policy.out_of_range",
        ),
        (
            "rebooking_grace_hours = 24",
            "rebooking_grace_hours = 337",
            "policy.out_of_range",
        ),
        (
            "format = \"group\"",
            "format = \"groups\"",
            "policy.unknown_value",
        ),
        (
            "unit = \"block\"",
            "unit = \"blocks\"",
            "policy.unknown_value",
        ),
        (
            "[\"england\", \"bacp\"]",
            "[\"england\", \"bcap\"]",
            "policy.unknown_preset",
        ),
        (
            "instead_of_self = [\"service_manager\"]",
            "instead_of_self = [\"manager\"]",
            "policy.unknown_role",
        ),
        (
            "effective_from = 2026-04-01",
            "effective_from = 2026-03-31",
            "policy.contradiction",
        ),
        ("ceiling = 20 ", "ceiling = 11 ", "policy.contradiction"),
    ];
    for (from, to, code) in cases {
        assert_eq!(only_problem(from, to).code, code, "{to}");
    }
}

#[test]
fn boundaries_of_contradictions_are_exact() {
    // Extensions are said once for all lines, so that is where there is no room for one.
    let at_limit = SELF_HARM.replace("ceiling = 20 ", "ceiling = 12 ");
    assert_eq!(
        problems(&at_limit)[0].path,
        "session_limits.extensions.most_times"
    );
    let planning = |number: u32| {
        problems(&SCHOOL.replace(
            "planning_starts_at_remaining = 2",
            &format!("planning_starts_at_remaining = {number}"),
        ))
    };
    assert!(planning(6).is_empty());
    assert_eq!(planning(7).len(), 1, "more than the individual line's six");
    assert_eq!(planning(9).len(), 2, "more than either line's");
}

#[test]
fn all_problems_are_reported_at_once_in_the_order_of_the_document() {
    let text = SELF_HARM
        .replace("notice_hours = 48", "notice_hours = 4800")
        .replace("format = \"group\"", "format = 3")
        .replace("ceiling = 20 ", "ceiling = 11 ");
    let found = problems(&text);
    let codes: Vec<&str> = found.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "policy.contradiction",
            "policy.out_of_range",
            "policy.wrong_type"
        ]
    );
}

const NO_SESSION_LIMITS: &str = r#"
builds_on = ["england"]
[service]
name = "Invented service"
roles = { lead = "Lead" }
high_risk_lead = "lead"
[[versions]]
effective_from = 2026-04-01
"#;

#[test]
fn a_policy_may_say_nothing_of_session_limits_although_its_preset_does() {
    let policy = Policy::from_toml(NO_SESSION_LIMITS).unwrap();
    assert_eq!(policy.document().versions[0].session_limits, None);
    assert_eq!(policy.source_of("session_limits", None), None);
    let episode = r#"{"id":"E-1","line":"day","started_on":"2026-05-01"}"#;
    let asked = policy.session_limits().standing(
        &Episode::from_json(episode).unwrap(),
        "2026-06-01".parse().unwrap(),
    );
    let error = asked.unwrap_err();
    assert_eq!(error.code(), "policy_not_in_force");
    assert!(
        error
            .to_string()
            .ends_with("the version from 2026-04-01 says nothing about session limits"),
        "{error}"
    );
}

#[test]
fn what_is_said_once_of_session_limits_makes_them_needed_whole() {
    let once = NO_SESSION_LIMITS.replace(
        "[[versions]]",
        "[session_limits]\nnotice_hours = 48\n[[versions]]",
    );
    let found = problems(&once);
    let paths: Vec<&str> = found.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["session_limits.lines"], "{found:#?}");
}

#[test]
fn hostile_texts_are_refused_and_never_panic() {
    let deep = "a = ".to_owned() + &"[".repeat(100_000);
    let large = "# ".to_owned() + &"x".repeat(1_048_576);
    let texts = [
        "",
        "\u{feff}",
        "\0",
        "= 1",
        "[service",
        "a = 1e400",
        "a = nan",
        "a = 1\na = 2",
        "[[versions]]",
        "versions = 3",
        "service = []",
        "[service]\nname = \"\u{202e}\"",
        "a.b.c.d = 1",
        &deep,
        &large,
        "[versions]\nx = 1",
        "builds_on = 3",
        "builds_on = [1]",
        "[[versions]]\nsession_limits = 1",
        "[[versions]]\n[versions.session_limits]\nlines = 1",
        "[[versions]]\neffective_from = 2026-04-01T10:00:00",
    ];
    for text in texts {
        assert!(
            !problems(text).is_empty(),
            "accepted {:?}",
            text.chars().take(40).collect::<String>()
        );
    }
    let json = [
        "",
        "[]",
        "null",
        "{",
        "{\"a\":1,\"a\":2}",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"versions\":[null]}",
    ];
    for text in json {
        assert!(Policy::from_json(text).is_err(), "accepted {text}");
    }
}
