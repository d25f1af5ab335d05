//! The sample policies with supervision load, and what cannot hold together is refused.

use carewright::{CareError, Policy, Problem};

const SERVICES: [&str; 3] = [
    include_str!("../../tests/services/peer_support_supervision/policy.toml"),
    include_str!("../../tests/services/counselling_supervision/policy.toml"),
    include_str!("../../tests/services/school_team_supervision/policy.toml"),
];

fn problems(text: &str) -> Vec<Problem> {
    match Policy::from_toml(text) {
        Err(CareError::PolicyInvalid { problems }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// The problem that a change of a sample brings, which must be the only one.
fn only_problem(sample: usize, from: &str, to: &str) -> Problem {
    let text = SERVICES[sample];
    assert!(text.contains(from), "the sample no longer has {from:?}");
    let found = problems(&text.replacen(from, to, 1));
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
fn no_figure_is_assumed_for_peer_support_workers() {
    for (sample, line) in [
        (0, "due_soon_days = 7"),
        (0, "discussed_within_days = 42"),
        (0, "topics_within_days = 90"),
        (0, "cadence = \"role\""),
        (0, "paused_by = [\"sickness\", \"parental_leave\"]"),
        (0, "settings = [\"one_to_one\", \"facilitated_group\"]"),
        (1, "owed = \"always\""),
    ] {
        let problem = only_problem(sample, line, "");
        assert_eq!(problem.code, "policy.missing", "{line}");
        assert!(
            problem.message.contains("usually set by"),
            "{}",
            problem.message
        );
    }
}

#[test]
fn what_a_peer_support_worker_is_owed_cannot_be_left_out() {
    for (from, to, words) in [
        (
            "owed = \"always\"",
            "owed = \"by_mutual_arrangement\"",
            "and not by arrangement",
        ),
        (
            "peer_support_within_months = 12, ",
            "",
            "active in peer support",
        ),
        (
            "protected_time = true",
            "protected_time = false",
            "protected time",
        ),
        (
            "{ more_experienced_in_peer_support = true }",
            "{}",
            "more experienced",
        ),
        (
            "kind = \"multidisciplinary_colleague\"",
            "kind = \"clinical\"",
            "No colleague",
        ),
    ] {
        let problem = only_problem(0, from, to);
        assert_eq!(problem.code, "policy.contradiction", "{from}");
        assert_eq!(
            problem.path,
            "supervision.roles.peer_support_worker.peer_support"
        );
        assert!(problem.message.contains(words), "{}", problem.message);
    }
}

#[test]
fn names_that_lead_nowhere_are_found() {
    let cadence = only_problem(0, "cadence = \"line\"", "cadence = \"lien\"");
    assert_eq!(cadence.code, "policy.contradiction");
    assert!(cadence.suggestion.unwrap().contains("line"));
    let role = only_problem(0, "roles = [\"team_manager\"]", "roles = [\"team_boss\"]");
    assert_eq!(role.code, "policy.unknown_role");
    let supervised = only_problem(1, "trainee = \"Trainee counsellor on placement\"", "");
    assert_eq!(supervised.code, "policy.unknown_role");
    assert_eq!(supervised.path, "supervision.roles.trainee");
}

#[test]
fn clauses_that_contradict_each_other_are_found() {
    let of = |sample: usize, from: &str, to: &str| only_problem(sample, from, to).message;
    let apart = "apart = { unit = \"weeks\", count = 6 }";
    assert!(of(0, apart, "").contains("asks for nothing"));
    assert!(
        of(0, apart, "first_within_days = 3\nexcused_in_a_row = 1").contains("no fixed periods")
    );
    assert!(of(0, "group_credit = \"divided\"", "").contains("how their time counts"));
    assert!(of(0, "full_time_weekly_minutes = 2250", "").contains("full working week"));
    assert!(of(1, "kind = \"placement\"", "kind = \"debrief\"").contains("never owed"));
    let both = "{ line_manager = true, not_line_manager = true }";
    assert!(of(1, "{ not_line_manager = true }", both).contains("is not to be"));
    let twice = "paused_by = [\"sickness\", \"sickness\"]";
    assert!(of(2, "paused_by = [\"annual_leave\", \"sickness\"]", twice).contains("twice"));
    let topics = "topics = [\"administration\", \"administration\"]";
    let listed = "topics = [\"strengths_and_hope\", \"administration\"]";
    assert!(of(1, listed, topics).contains("twice"));
    let rolling = "minutes = { unit = \"rolling_days\", least = 120, days = 56 }";
    let steps = format!(
        "{rolling}\nwith_caseload = [{{ from_people = 6, apart = {{ unit = \"weeks\", count = 1 }} }}, \
         {{ from_people = 6, apart = {{ unit = \"weeks\", count = 2 }} }}]"
    );
    assert!(of(2, rolling, &steps).contains("not in order"));
    let empty =
        format!("{rolling}\nat_first = [{{ for_first = {{ unit = \"weeks\", count = 2 }} }}]");
    assert!(of(2, rolling, &empty).contains("changes nothing"));
}

#[test]
fn a_preset_says_where_a_cadence_comes_from() {
    let policy = Policy::from_toml(SERVICES[1]).unwrap();
    let path = "supervision.cadences.bacp_accredited.minutes.least";
    let source = policy.source_of(path, None).unwrap();
    assert_eq!(source.verified.as_deref(), Some("V1"));
    assert_eq!(source.source.as_deref(), Some("bacp.co.uk/supervision"));
}
