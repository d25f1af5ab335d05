//! The sample policy on adjustments loads, and what no policy may say of workers is refused.

use carewright::{CareError, Policy, Problem};

const SAMPLE: &str = include_str!("../../tests/services/peer_support_adjustments/policy.toml");

fn problems(text: &str) -> Vec<Problem> {
    match Policy::from_toml(text) {
        Err(CareError::PolicyInvalid { problems }) => problems,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => Vec::new(),
    }
}

/// The problem that a change of the sample brings, which must be the only one.
fn only_problem(from: &str, to: &str) -> Problem {
    assert!(SAMPLE.contains(from), "the sample no longer has {from:?}");
    let found = problems(&SAMPLE.replacen(from, to, 1));
    assert_eq!(found.len(), 1, "{to}: {found:#?}");
    found.into_iter().next().unwrap()
}

#[test]
fn the_sample_policy_loads_and_says_where_its_figures_come_from() {
    let policy = Policy::from_toml(SAMPLE).unwrap();
    let source = |path: &str| policy.source_of(path, None).unwrap();
    let months = source("adjustments.review_every_months");
    assert_eq!(months.document.as_deref(), Some("tuc-disability-passport"));
    assert_eq!(months.verified.as_deref(), Some("V1"));
    let answer = source("adjustments.answer_within_days");
    assert_eq!(answer.document.as_deref(), Some("policy"));
}

#[test]
fn no_rule_counts_gaps_or_sickness() {
    for name in [
        "sickness_score_at_most",
        "employment_gap_days",
        "bradford_factor",
        "absences_a_year",
        "attendance_percent",
    ] {
        let to = format!("answer_within_days = 14\n{name} = 3");
        let problem = only_problem("answer_within_days = 14", &to);
        assert_eq!(problem.code, "policy.history_counted", "{name}");
        assert_eq!(problem.path, format!("adjustments.{name}"));
        assert!(problem.line.is_some());
    }
    let deep = "check_in_every_days = 28\nsick_days_trigger = 3";
    let problem = only_problem("check_in_every_days = 28", deep);
    assert_eq!(problem.code, "policy.history_counted");
    let word = "in_place_within_days = 28\nreview_on_change_of = [\"job\", \"sickness_absence\"]";
    let problem = only_problem("in_place_within_days = 28", word);
    assert_eq!(problem.code, "policy.history_counted");
    let step = only_problem(
        "step = \"flags_reviewed\"",
        "step = \"sick_record_reviewed\"",
    );
    assert_eq!(step.code, "policy.history_counted");
}

#[test]
fn a_role_may_be_called_as_it_likes() {
    let text = SAMPLE.replace("team_lead", "absence_manager");
    assert!(problems(&text).is_empty());
}

#[test]
fn the_floor_of_the_views_is_never_lowered() {
    for list in ["health", "barrier"] {
        for view in ["rota_planner", "team", "own_care_lead"] {
            let from = format!("{list} = [\"supervisor\"]");
            let to = format!("{list} = [\"supervisor\", \"{view}\"]");
            let problem = only_problem(&from, &to);
            assert_eq!(problem.code, "policy.contradiction");
            assert_eq!(problem.path, format!("adjustments.told.{list}"));
        }
    }
    let history = only_problem("history = [\"human_resources\"]", "history = [\"team\"]");
    assert_eq!(history.path, "adjustments.told.history");
}

#[test]
fn what_the_sources_leave_to_the_service_has_no_default() {
    for line in [
        "answer_within_days = 14",
        "in_place_within_days = 28",
        "review_within_days_of_change = 21",
        "review_due_soon_days = 30",
        "check_in_every_days = 28",
        "act_on_need_within_days = 14",
        "team_relations_every_days = 91",
        "own_care_lead = \"clinical_lead\"",
        "peer_support_roles = [\"peer_worker\", \"senior_peer_worker\"]",
    ] {
        let problem = only_problem(line, "");
        assert_eq!(problem.code, "policy.missing", "{line}");
    }
}

#[test]
fn contradictions_are_found() {
    let cases = [
        (
            "owner = \"senior_peer_worker\"",
            "owner = \"nobody_here\"",
            "policy.unknown_role",
        ),
        (
            "own_care_lead = \"clinical_lead\"",
            "own_care_lead = \"stranger\"",
            "policy.unknown_role",
        ),
        (
            "owner = \"team_lead\"",
            "owner = \"stranger\"",
            "policy.unknown_role",
        ),
        (
            "decided_by = [\"service_manager\",",
            "decided_by = [\"stranger\",",
            "policy.unknown_role",
        ),
        (
            "[\"peer_worker\", \"senior",
            "[\"stranger\", \"senior",
            "policy.unknown_role",
        ),
        (
            "together = [\"human_resources\",",
            "together = [\"stranger\",",
            "policy.unknown_role",
        ),
        (
            "[\"client-\", \"NHS\"]",
            "[\"client-\", \"\"]",
            "policy.contradiction",
        ),
        (
            "[\"client-\", \"NHS\"]",
            "[\"NHS\", \"NHS\"]",
            "policy.contradiction",
        ),
        (
            "decided_by = [\"service_manager\", \"human_resources\"]",
            "decided_by = [\"human_resources\", \"human_resources\"]",
            "policy.contradiction",
        ),
        (
            "health = [\"supervisor\"]",
            "health = [\"supervisor\", \"supervisor\"]",
            "policy.contradiction",
        ),
        (
            "[\"peer_worker\", \"senior_peer_worker\"]",
            "[\"peer_worker\", \"peer_worker\"]",
            "policy.contradiction",
        ),
    ];
    for (from, to, code) in cases {
        assert_eq!(only_problem(from, to).code, code, "{to}");
    }
}

#[test]
fn every_step_before_the_start_has_one_owner() {
    let lacking = SAMPLE
        .rsplit_once("[[versions.adjustments.before_start]]")
        .unwrap()
        .0;
    let found = problems(lacking);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].message.contains("wellbeing_plan"),
        "{}",
        found[0].message
    );
    let twice = format!(
        "{SAMPLE}\n[[versions.adjustments.before_start]]\nstep = \"wellbeing_plan\"\nowner = \"team_lead\"\n"
    );
    let found = problems(&twice);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].path, "adjustments.before_start");
}

#[test]
fn the_section_may_be_said_once_for_all_versions() {
    let once = SAMPLE
        .replace("[versions.adjustments", "[adjustments")
        .replace("[[versions.adjustments", "[[adjustments");
    let of = |text: &str| Policy::from_toml(text).unwrap().fingerprint();
    assert_eq!(of(&once), of(SAMPLE));
}
