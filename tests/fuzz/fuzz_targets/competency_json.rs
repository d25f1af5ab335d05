//! Any facts about competencies and applications get an answer or an error, never a panic.
#![no_main]

use std::sync::LazyLock;

use carewright::Policy;
use carewright::competency::{
    Application, Appointee, CompetencyFramework, CompetencyRules, OrganisationAssessment,
    RatedWorker, RoleProfile, SelectionStage,
};
use carewright::decision::Wire;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Vec<CompetencyRules>> = LazyLock::new(|| {
    [
        include_str!("../../services/navigator_competencies/policy.toml"),
        include_str!("../../services/assessed_competencies/policy.toml"),
        include_str!("../../services/agreed_competencies/policy.toml"),
    ]
    .map(|text| {
        Policy::from_toml(text)
            .expect("a sample policy")
            .competency()
    })
    .to_vec()
});

fuzz_target!(|texts: (&str, &str, &str)| {
    let (framework, worker, role) = texts;
    let as_of = NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");
    for rules in RULES.iter() {
        if let Ok(application) = Application::from_json(worker) {
            let given = vec![application];
            let _ = rules.shortlist("navigator", given, SelectionStage::Interview, as_of);
        }
        if let Ok(person) = Appointee::from_json(worker) {
            let _ = rules.before_start("navigator", &person, as_of);
        }
        let Ok(framework) = <CompetencyFramework as Wire>::from_json(framework) else {
            return;
        };
        if let Ok(assessment) = OrganisationAssessment::from_json(worker) {
            let _ = rules.self_assessment(&framework, &assessment, as_of);
        }
        let (Ok(worker), Ok(role)) = (RatedWorker::from_json(worker), RoleProfile::from_json(role))
        else {
            continue;
        };
        if let Ok(profile) = rules.profile(&framework, &worker, &role, as_of) {
            assert!(
                profile
                    .competencies
                    .iter()
                    .all(|one| !one.reasons.is_empty())
            );
        }
        let _ = rules.development_plan(&framework, &worker, &role, as_of);
        let _ = rules.progress(&framework, &worker, &role, NaiveDate::MIN, as_of);
        let _ = rules.team_matrix(&framework, vec![role], vec![worker], as_of);
    }
});
