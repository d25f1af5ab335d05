//! Invented frameworks, and workers rated by them under the sample policies.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carewright::Policy;
use carewright::competency::{
    Competency, CompetencyEvidence, CompetencyFramework, CompetencyLevel, CompetencyProfile,
    CompetencyRating, CompetencyRequirement, CompetencyRules, EvidenceKind, FrameworkSource,
    LevelOrder, RatedWorker, RaterKind, RatingResult, RoleProfile, ValueShown,
};
use carewright::decision::to_canonical_json;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::Index;

pub const NAVIGATORS: &str =
    include_str!("../../../tests/services/navigator_competencies/policy.toml");
pub const ASSESSED: &str =
    include_str!("../../../tests/services/assessed_competencies/policy.toml");
pub const AGREED: &str = include_str!("../../../tests/services/agreed_competencies/policy.toml");

pub static RULES: LazyLock<[CompetencyRules; 3]> = LazyLock::new(|| {
    [NAVIGATORS, ASSESSED, AGREED].map(|text| Policy::from_toml(text).unwrap().competency())
});

pub const START: NaiveDate = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap();
pub const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

pub fn day(days: u64) -> NaiveDate {
    START.checked_add_days(Days::new(days)).unwrap()
}

pub const RATERS: [(RaterKind, &str); 6] = [
    (RaterKind::SelfRating, "w"),
    (RaterKind::Manager, "m"),
    (RaterKind::Peer, "p"),
    (RaterKind::ServiceUser, "u"),
    (RaterKind::Assessor, "a"),
    (RaterKind::Assessor, "b"),
];

pub const KINDS: [EvidenceKind; 4] = [
    EvidenceKind::ObservedPractice,
    EvidenceKind::SupervisionRecord,
    EvidenceKind::Reflection,
    EvidenceKind::Training,
];

pub fn competency(number: usize, levels: usize, requires: Vec<String>) -> Competency {
    let level = |level: usize| CompetencyLevel {
        id: format!("l{level}"),
        label: if level < 2 {
            "Desired Level"
        } else {
            "Exceptional Level"
        }
        .to_owned(),
        number: i32::try_from(level + number).ok(),
        indicators: Vec::new(),
    };
    Competency {
        id: format!("c{number}"),
        title: format!("Competency {number}"),
        area: None,
        desired: Some("l0".to_owned()),
        relevance: None,
        requires,
        printed: None,
        levels: (0..levels).map(level).collect(),
    }
}

prop_compose! {
    pub fn framework()(
        scales in prop::collection::vec((1_usize..5, 0_usize..3), 1..5),
        cumulative in any::<bool>(),
    ) -> CompetencyFramework {
        let competencies = scales.iter().enumerate().map(|(number, (levels, requires))| {
            let requires = (0..number).rev().take(*requires).map(|one| format!("c{one}"));
            competency(number, *levels, requires.collect())
        });
        CompetencyFramework {
            id: "f".to_owned(),
            title: "Framework".to_owned(),
            version: "1".to_owned(),
            level_order: if cumulative { LevelOrder::Cumulative } else { LevelOrder::Independent },
            source: FrameworkSource {
                document: "invented".to_owned(),
                licence: "invented".to_owned(),
                note: None,
            },
            competencies: competencies.collect(),
            statements: Vec::new(),
        }
    }
}

/// What is drawn of a rating: rater, competency, level, day, result, evidence.
pub type Drawn = (usize, Index, Index, u64, bool, Vec<(usize, u64, u8)>);

pub fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let evidence = prop::collection::vec((0..KINDS.len(), 0_u64..520, 0_u8..6), 0..4);
    let met = prop::bool::weighted(0.8);
    let one = (
        0..RATERS.len(),
        any::<Index>(),
        any::<Index>(),
        0_u64..520,
        met,
        evidence,
    );
    prop::collection::vec(one, 0..30)
}

/// A framework, the profile of a role, and a worker whose ratings never fall twice on one day.
#[derive(Debug, Clone)]
pub struct Facts {
    pub which: WhichRules,
    pub framework: CompetencyFramework,
    pub role: RoleProfile,
    pub worker: RatedWorker,
}

/// Which of the policies; shown in a failure, where the rules themselves are not.
#[derive(Debug, Clone, Copy)]
pub struct WhichRules(pub usize);

impl Facts {
    pub fn rules(&self) -> &'static CompetencyRules {
        &RULES[self.which.0]
    }

    pub fn profile(&self) -> CompetencyProfile {
        self.rules()
            .profile(&self.framework, &self.worker, &self.role, AS_OF)
            .unwrap()
    }

    pub fn json(&self) -> String {
        to_canonical_json(&self.profile())
    }

    pub fn plan(&self) -> String {
        let plan = self
            .rules()
            .development_plan(&self.framework, &self.worker, &self.role, AS_OF);
        to_canonical_json(&plan.unwrap())
    }
}

pub fn facts() -> impl Strategy<Value = Facts> {
    let requirements = prop::collection::vec((any::<Index>(), any::<bool>(), 1_u32..4), 5);
    (
        0..3_usize,
        framework(),
        requirements,
        drawn(),
        prop::collection::vec(0_u64..520, 0..8),
    )
        .prop_map(|(policy, framework, requirements, drawn, values)| {
            let competencies = &framework.competencies;
            let required =
                competencies
                    .iter()
                    .zip(requirements)
                    .map(|(one, (level, essential, weight))| CompetencyRequirement {
                        competency: one.id.clone(),
                        level: Some(level.get(&one.levels).id.clone()),
                        essential,
                        weight,
                    });
            let role = RoleProfile {
                role: "navigator".to_owned(),
                framework: framework.id.clone(),
                requirements: required.collect(),
            };
            let mut worker = RatedWorker::new("w", "navigator");
            let mut seen = BTreeMap::new();
            for (rater, competency, level, on, met, evidence) in drawn {
                let competency = competency.get(competencies);
                if seen
                    .insert((rater, on, competency.id.clone()), ())
                    .is_some()
                {
                    continue;
                }
                let (by, rater) = RATERS[rater];
                worker.ratings.push(CompetencyRating {
                    by,
                    rater: rater.to_owned(),
                    on: day(on),
                    competency: competency.id.clone(),
                    level: level.get(&competency.levels).id.clone(),
                    result: if met {
                        RatingResult::Met
                    } else {
                        RatingResult::NotMet
                    },
                    evidence: evidence
                        .into_iter()
                        .map(|(kind, on, name)| CompetencyEvidence {
                            kind: KINDS[kind],
                            on: day(on),
                            reference: format!("e{name}"),
                        })
                        .collect(),
                    feedback_from: None,
                });
            }
            let names: &[&str] = match policy {
                0 => &[
                    "hope-and-courage",
                    "succeeding-together",
                    "building-trust",
                    "celebrating-diversity",
                    "learning-and-growing",
                ],
                1 => &[],
                _ => &["kindness"],
            };
            worker.values = names
                .iter()
                .cycle()
                .zip(values)
                .map(|(name, on)| ValueShown {
                    value: (*name).to_owned(),
                    on: day(on),
                    reference: "v".to_owned(),
                })
                .collect();
            Facts {
                which: WhichRules(policy),
                framework,
                role,
                worker,
            }
        })
}
