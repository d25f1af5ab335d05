//! Any facts about competencies, frameworks and applications get an answer or an error, never a
//! panic.
#![no_main]

use std::sync::LazyLock;

use carewright::competency::framework::{FrameworkFormat, lint};
use carewright::competency::{
    CompetencyFramework, CompetencyRules, RatedWorker, RoleProfile, SelectionStage,
};
use carewright_fuzz::{Facts, policies};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Vec<CompetencyRules>> = LazyLock::new(|| {
    policies([
        include_str!("../../services/navigator_competencies/policy.toml"),
        include_str!("../../services/assessed_competencies/policy.toml"),
        include_str!("../../services/agreed_competencies/policy.toml"),
    ])
    .map(|policy| policy.competency())
    .to_vec()
});

fuzz_target!(|text: &str| {
    let Some(facts) = Facts::of(text) else { return };
    if let Some(text) = facts.get::<String>("text") {
        for format in FrameworkFormat::ALL {
            read_back(&text, *format);
        }
    }
    let framework = facts.get("framework");
    for rules in RULES.iter() {
        ask_about_applicants(rules, &facts);
        if let Some(framework) = &framework {
            let _ = lint(framework);
            ask(rules, framework, &facts);
        }
    }
});

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");

/// What is read is written and read again as it was.
fn read_back(text: &str, format: FrameworkFormat) {
    let Ok(loaded) = CompetencyFramework::read(text, format) else {
        return;
    };
    for format in FrameworkFormat::ALL {
        let Some(written) = loaded.framework.write(*format) else {
            continue;
        };
        let again = CompetencyFramework::read(&written, *format).expect("it was written by us");
        assert_eq!(again.framework, loaded.framework);
    }
}

fn ask_about_applicants(rules: &CompetencyRules, facts: &Facts) {
    for specification in ["navigator", "coordinator"] {
        if let Some(given) = facts.get("applications") {
            let _ = rules.shortlist(specification, given, SelectionStage::Interview, AS_OF);
        }
        if let Some(person) = facts.get("person") {
            let _ = rules.before_start(specification, &person, AS_OF);
        }
    }
}

fn ask(rules: &CompetencyRules, framework: &CompetencyFramework, facts: &Facts) {
    if let Some(assessment) = facts.get("assessment") {
        let _ = rules.self_assessment(framework, &assessment, AS_OF);
    }
    if let (Some(roles), Some(workers)) = (facts.get("roles"), facts.get("workers")) {
        let _ = rules.team_matrix(framework, roles, workers, AS_OF);
    }
    let (worker, role) = (
        facts.get::<RatedWorker>("worker"),
        facts.get::<RoleProfile>("role"),
    );
    let Some((worker, role)) = worker.zip(role) else {
        return;
    };
    if let Ok(profile) = rules.profile(framework, &worker, &role, AS_OF) {
        assert!(
            profile
                .competencies
                .iter()
                .all(|one| !one.reasons.is_empty())
        );
    }
    let _ = rules.development_plan(framework, &worker, &role, AS_OF);
    let _ = rules.progress(framework, &worker, &role, NaiveDate::MIN, AS_OF);
}
