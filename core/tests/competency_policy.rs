//! What the check of a policy says about its section on competencies.

use carewright::{Policy, Problem};

const NAVIGATORS: &str = include_str!("../../tests/services/navigator_competencies/policy.toml");
const ASSESSED: &str = include_str!("../../tests/services/assessed_competencies/policy.toml");
const AGREED: &str = include_str!("../../tests/services/agreed_competencies/policy.toml");

fn problems(text: &str) -> Vec<Problem> {
    Policy::from_toml(text)
        .err()
        .map_or_else(Vec::new, |error| error.problems().to_vec())
}

/// The problems of a policy in which one line is written otherwise.
fn with(text: &str, was: &str, is: &str) -> Vec<Problem> {
    assert!(text.contains(was), "{was}");
    problems(&text.replacen(was, is, 1))
}

/// The only problem: its code, its path and whether it has a place.
fn only(found: &[Problem]) -> (&str, &str) {
    let [problem] = found else {
        panic!("{found:#?}");
    };
    assert!(
        problem.line.is_some() && problem.suggestion.is_some(),
        "{problem:?}"
    );
    (&problem.code, &problem.path)
}

/// A criterion added to the peer support post.
fn peer_criterion(criterion: &str) -> Vec<Problem> {
    let last = "any_work = {";
    with(NAVIGATORS, last, &format!("{criterion}\n{last}"))
}

/// A criterion added to the navigator's post.
fn navigator_criterion(criterion: &str) -> Vec<Problem> {
    let first = "numeracy_and_literacy = {";
    with(NAVIGATORS, first, &format!("{criterion}\n{first}"))
}

fn criterion(id: &str, asks: &str, about: &str) -> String {
    format!(
        "{id} = {{ asks = {asks:?}, about = {about:?}, need = \"desirable\", shown_by = [\"application\"] }}"
    )
}

#[test]
fn the_samples_are_in_order() {
    for text in [NAVIGATORS, ASSESSED, AGREED] {
        assert_eq!(problems(text), []);
    }
}

#[test]
fn gaps_and_sickness_are_no_criteria() {
    let refused = [
        criterion("employment_gaps", "A steady working life", "experience"),
        criterion("steady", "No gaps between jobs", "experience"),
        criterion("steady", "Low sickness", "motivation"),
        criterion("bradford", "A low factor", "experience"),
        criterion("steady", "Few absences", "availability"),
        criterion("steady", "A steady working life", "sickness_absence"),
    ];
    for text in refused {
        for found in [peer_criterion(&text), navigator_criterion(&text)] {
            let (code, path) = only(&found);
            assert_eq!(code, "policy.history_counted", "{text}");
            assert!(path.starts_with("competency.specifications."), "{path}");
        }
    }
}

#[test]
fn a_criminal_record_is_no_criterion_of_a_peer_support_post() {
    for text in [
        criterion("clean_dbs", "A clear check", "qualification"),
        criterion("clean", "No criminal record", "temperament"),
        criterion("clean", "Never convicted", "value"),
        criterion("clean", "No offences", "criminal_record"),
    ] {
        let found = peer_criterion(&text);
        let codes: Vec<&str> = found.iter().map(|one| one.code.as_str()).collect();
        assert!(
            codes.contains(&"policy.record_counted"),
            "{text}: {found:#?}"
        );
    }
    let knowledge = criterion("justice", "Knows how convictions are spent", "knowledge");
    assert_eq!(navigator_criterion(&knowledge), []);
}

#[test]
fn a_protected_characteristic_is_no_criterion() {
    for text in [
        criterion("age", "Fits in", "temperament"),
        criterion("young", "A young outlook", "temperament"),
        criterion("fits", "A woman", "natural_abilities"),
        criterion("fits", "Not pregnant", "availability"),
        criterion("fits", "Fits in", "religion"),
    ] {
        let found = navigator_criterion(&text);
        assert!(
            found
                .iter()
                .all(|one| one.code == "policy.protected_characteristic"),
            "{text}: {found:#?}"
        );
        assert!(!found.is_empty(), "{text}");
    }
    // What somebody knows of it, or stands for, is a criterion.
    for text in [
        criterion(
            "disability",
            "Knows about disability and race equality",
            "knowledge",
        ),
        criterion("equality", "Stands for women and men alike", "value"),
        criterion(
            "lived",
            "Lived experience of disability",
            "lived_experience",
        ),
    ] {
        assert_eq!(navigator_criterion(&text), [], "{text}");
    }
}

#[test]
fn there_is_no_field_for_what_nobody_is_judged_by() {
    let text = "steady = { asks = \"Steady\", about = \"experience\", need = \"desirable\", shown_by = [\"application\"], gap_months_at_most = 6 }";
    assert!(
        peer_criterion(text)
            .iter()
            .any(|one| one.code == "policy.history_counted")
    );
}

#[test]
fn a_peer_support_post_looks_at_character_beside_past_jobs() {
    let found = with(NAVIGATORS, "about = \"self_efficacy\"", "about = \"skill\"");
    let path = "competency.specifications.peer_worker.criteria";
    assert_eq!(only(&found), ("policy.contradiction", path));
}

#[test]
fn a_check_of_records_needs_two_roles_who_look_together() {
    let both = "flag_reviewed_by = [\"human_resources\", \"clinical_lead\"]";
    let path = "competency.specifications.navigator.flag_reviewed_by";
    for one in [
        "flag_reviewed_by = [\"human_resources\"]",
        "flag_reviewed_by = []",
        "flag_reviewed_by = [\"clinical_lead\", \"clinical_lead\"]",
    ] {
        let found = with(NAVIGATORS, both, one);
        assert_eq!(only(&found), ("policy.contradiction", path));
    }
    let found = with(
        NAVIGATORS,
        both,
        "flag_reviewed_by = [\"human_resources\", \"clinical_leed\"]",
    );
    assert_eq!(only(&found), ("policy.unknown_role", path));
}

#[test]
fn clauses_that_contradict_each_other_are_refused() {
    let cases = [
        (
            NAVIGATORS,
            "combine = \"lower_median\"  ",
            "combine = \"at_least_agree\"  ",
            "competency.agreeing_raters",
        ),
        (
            AGREED,
            "agreeing_raters = 2 ",
            "",
            "competency.agreeing_raters",
        ),
        (
            ASSESSED,
            "raters = [\"self_rating\", \"assessor\"]",
            "raters = [\"self_rating\"]",
            "competency.raters",
        ),
        (
            ASSESSED,
            "raters = [\"self_rating\", \"assessor\"]",
            "raters = [\"assessor\", \"assessor\"]",
            "competency.raters",
        ),
        (
            ASSESSED,
            "order = [\"gap\", \"weight\"]",
            "order = [\"gap\", \"gap\"]",
            "competency.development.order",
        ),
        (
            ASSESSED,
            "met_from = 5 ",
            "met_from = 11 ",
            "competency.shortlist.met_from",
        ),
        (
            AGREED,
            "names = [\"kindness\"]",
            "names = [\"kindness\", \"kindness\"]",
            "competency.values.names",
        ),
        (
            AGREED,
            "kinds = [\"reflection\", \"observed_practice\"]",
            "kinds = [\"reflection\", \"reflection\"]",
            "competency.evidence",
        ),
        (
            NAVIGATORS,
            "months_at_least = 24",
            "months_at_least = 24, any_qualification_of = [\"GCSE\"]",
            "competency.specifications.navigator.criteria.two_years",
        ),
        (
            NAVIGATORS,
            "[\"DipSW\", \"RMN\", \"CPN\"]",
            "[\"DipSW\", \"DipSW\"]",
            "competency.specifications.navigator.criteria.relevant_qualification",
        ),
        (
            ASSESSED,
            "checks_before_start = [\"qualifications_seen\"]",
            "checks_before_start = [\"references\", \"references\"]",
            "competency.specifications.counsellor.checks_before_start",
        ),
    ];
    for (text, was, is, path) in cases {
        let found = with(text, was, is);
        assert_eq!(only(&found), ("policy.contradiction", path), "{is}");
    }
}

#[test]
fn what_the_sources_leave_to_the_service_has_no_default() {
    for (text, line) in [
        (NAVIGATORS, "evidence_current_days = 365  "),
        (NAVIGATORS, "fewest_raters = 2 "),
        (NAVIGATORS, "largest_spread_steps = 1 "),
        (NAVIGATORS, "stalled_after_days = 180 "),
        (NAVIGATORS, "essential_steps_short = 0 "),
        (NAVIGATORS, "met_from = 2 "),
        (NAVIGATORS, "partly_met_counts = \"half\" "),
        (ASSESSED, "evidence = [] "),
    ] {
        let found = with(text, line, "");
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0].code, "policy.missing", "{line}");
    }
}
