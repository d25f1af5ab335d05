//! The sample policy on availability loads, and what cannot hold together is refused.

use carewright::{CareError, Policy, Problem};

const SAMPLE: &str = include_str!("../../tests/services/community_team_availability/policy.toml");

fn problems(text: &str) -> Vec<Problem> {
    match Policy::from_toml(text) {
        Err(CareError::PolicyInvalid { problems }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// The problem that a change of the sample brings. The sample has two versions that share most of
/// what they say, and what both have is said once.
fn only_problem(from: &str, to: &str) -> Problem {
    assert!(SAMPLE.contains(from), "the sample no longer has {from:?}");
    let mut found = problems(&SAMPLE.replacen(from, to, 1));
    found.dedup_by(|one, other| (&one.code, &one.path) == (&other.code, &other.path));
    assert_eq!(found.len(), 1, "{to}: {found:#?}");
    found.remove(0)
}

#[test]
fn the_sample_policy_loads() {
    if let Err(error) = Policy::from_toml(SAMPLE) {
        panic!("{error}");
    }
}

#[test]
fn no_figure_and_no_consequence_is_assumed() {
    for line in [
        "lead = \"team_lead\"\nwhen",
        "when_no_supervisor_is_arranged = \"not_allowed\"",
        "when_away = \"not_allowed\"",
        "caseload_at_most = 6",
        "new_clients_a_week_at_most = 1 ",
        "risks = [\"not_high\"]",
    ] {
        let to = if line.ends_with("when") { "when" } else { "" };
        let problem = only_problem(line, to);
        assert_eq!(problem.code, "policy.missing", "{line}");
        assert!(problem.path.starts_with("availability"), "{}", problem.path);
    }
}

#[test]
fn what_cannot_hold_together_is_found() {
    let cases = [
        (
            "lead = \"team_lead\"\nwhen",
            "lead = \"stranger\"\nwhen",
            "policy.unknown_role",
            "availability.lead",
        ),
        (
            "[availability.roles.assistant]",
            "[availability.roles.clinical_lead]",
            "policy.contradiction",
            "availability.roles.clinical_lead",
        ),
        (
            "risks = [\"not_high\"]",
            "risks = [\"not_high\", \"not_recorded\"]",
            "policy.contradiction",
            "availability.roles.peer_worker.risks",
        ),
        (
            "risks = [\"not_high\"]",
            "risks = [\"not_high\", \"not_high\"]",
            "policy.contradiction",
            "availability.roles.peer_worker.risks",
        ),
        (
            "lines = [\"peer_support\"]",
            "lines = [\"per_support\"]",
            "policy.contradiction",
            "availability.roles.peer_worker.lines",
        ),
        (
            "lines = [\"peer_support\"]",
            "lines = [\"peer_support\", \"peer_support\"]",
            "policy.contradiction",
            "availability.roles.peer_worker.lines",
        ),
        (
            "when_away = \"not_allowed\"",
            "when_away = \"sometimes\"",
            "policy.unknown_value",
            "availability.when_away",
        ),
        (
            "pence_a_week_at_most = 20000",
            "pence_a_week_at_most = 1999",
            "policy.contradiction",
            "adjustments.permitted_work.pence_a_week_never_past",
        ),
        (
            "adjusted_kinds = [\"professional\"]",
            "adjusted_kinds = [\"clinical\"]",
            "policy.contradiction",
            "supervision.roles.counsellor.adjusted_kinds",
        ),
        (
            "adjusted_kinds = [\"professional\"]",
            "adjusted_kinds = [\"professional\", \"professional\"]",
            "policy.contradiction",
            "supervision.roles.counsellor.adjusted_kinds",
        ),
    ];
    for (from, to, code, path) in cases {
        let problem = only_problem(from, to);
        assert_eq!((problem.code.as_str(), problem.path.as_str()), (code, path));
    }
}

#[test]
fn a_caseload_by_hours_needs_the_full_working_week() {
    let found = problems(&SAMPLE.replace("full_time_weekly_minutes = 2250", ""));
    let paths: Vec<&str> = found.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "availability.roles.counsellor.pro_rata",
            "availability.roles.peer_worker.pro_rata"
        ]
    );
}

#[test]
fn availability_is_read_together_with_adjustments() {
    let text = SAMPLE
        .lines()
        .scan(false, |inside, line| {
            if line.starts_with('[') {
                *inside = ["[adjustments", "[[adjustments", "[versions.adjustments"]
                    .iter()
                    .any(|start| line.starts_with(start));
            }
            Some(if *inside { "" } else { line })
        })
        .collect::<Vec<_>>()
        .join("\n")
        .replace(", \"tuc-disability-passport\", \"esa-permitted-work\"", "");
    let found = problems(&text);
    assert!(!found.is_empty());
    for problem in found {
        assert_eq!(problem.path, "availability");
        assert!(problem.message.contains("adjustments"));
    }
}

#[test]
fn what_is_said_once_holds_in_every_version() {
    let policy = Policy::from_toml(SAMPLE).unwrap();
    let from = |day: &str| {
        let path = "availability.when_supervision_is_overdue";
        policy.source_of(path, day.parse().ok()).unwrap().line
    };
    assert_ne!(from("2026-10-01"), from("2027-01-01"));
}

#[test]
fn the_rates_of_a_year_hold_in_that_year_and_a_later_version_says_its_own() {
    let policy = Policy::from_toml(SAMPLE).unwrap();
    let path = "adjustments.permitted_work.pence_a_week_at_most";
    let on = |day: &str| policy.source_of(path, day.parse().ok()).unwrap().document;
    assert_eq!(on("2025-04-01").as_deref(), Some("esa-permitted-work"));
    assert_eq!(on("2027-01-01").as_deref(), Some("policy"));
    let later = SAMPLE.replacen(
        "effective_from = 2025-04-01",
        "effective_from = 2025-04-06",
        1,
    );
    let found = problems(&later);
    assert!(found.len() >= 3);
    for problem in found {
        assert_eq!(problem.code, "policy.contradiction");
        assert!(problem.path.starts_with("adjustments.permitted_work"));
    }
}
