//! What always holds of competencies and person specifications, whatever is recorded.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carewright::Policy;
use carewright::competency::{
    Application, ApplicationOutcome, Competency, CompetencyEvidence, CompetencyFramework,
    CompetencyLevel, CompetencyProfile, CompetencyRating, CompetencyRequirement, CompetencyRules,
    CriterionFinding, CriterionNeed, CriterionState, EvidenceKind, FrameworkSource, LevelOrder,
    RatedWorker, RaterKind, RatingResult, RoleProfile, RoleReadiness, SelectionStage, ShownBy,
    ValueShown,
};
use carewright::decision::to_canonical_json;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const NAVIGATORS: &str = include_str!("../../tests/services/navigator_competencies/policy.toml");
const ASSESSED: &str = include_str!("../../tests/services/assessed_competencies/policy.toml");
const AGREED: &str = include_str!("../../tests/services/agreed_competencies/policy.toml");

static RULES: LazyLock<[CompetencyRules; 3]> = LazyLock::new(|| {
    [NAVIGATORS, ASSESSED, AGREED].map(|text| Policy::from_toml(text).unwrap().competency())
});

const START: NaiveDate = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap();
const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

fn day(days: u64) -> NaiveDate {
    START.checked_add_days(Days::new(days)).unwrap()
}

const RATERS: [(RaterKind, &str); 6] = [
    (RaterKind::SelfRating, "w"),
    (RaterKind::Manager, "m"),
    (RaterKind::Peer, "p"),
    (RaterKind::ServiceUser, "u"),
    (RaterKind::Assessor, "a"),
    (RaterKind::Assessor, "b"),
];

const KINDS: [EvidenceKind; 4] = [
    EvidenceKind::ObservedPractice,
    EvidenceKind::SupervisionRecord,
    EvidenceKind::Reflection,
    EvidenceKind::Training,
];

fn competency(number: usize, levels: usize, requires: Vec<String>) -> Competency {
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
    fn framework()(
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
type Drawn = (usize, Index, Index, u64, bool, Vec<(usize, u64, u8)>);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
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
struct Facts {
    which: WhichRules,
    framework: CompetencyFramework,
    role: RoleProfile,
    worker: RatedWorker,
}

/// Which of the policies; shown in a failure, where the rules themselves are not.
#[derive(Debug, Clone, Copy)]
struct WhichRules(usize);

impl Facts {
    fn rules(&self) -> &'static CompetencyRules {
        &RULES[self.which.0]
    }

    fn profile(&self) -> CompetencyProfile {
        self.rules()
            .profile(&self.framework, &self.worker, &self.role, AS_OF)
            .unwrap()
    }

    fn json(&self) -> String {
        to_canonical_json(&self.profile())
    }

    fn plan(&self) -> String {
        let plan = self
            .rules()
            .development_plan(&self.framework, &self.worker, &self.role, AS_OF);
        to_canonical_json(&plan.unwrap())
    }
}

fn facts() -> impl Strategy<Value = Facts> {
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

fn rank(readiness: RoleReadiness) -> u8 {
    match readiness {
        RoleReadiness::NotYet => 0,
        RoleReadiness::ReadyWithDevelopment => 1,
        RoleReadiness::Ready => 2,
    }
}

fn assert_no_worse(before: &CompetencyProfile, after: &CompetencyProfile) {
    for (before, after) in before.competencies.iter().zip(&after.competencies) {
        assert!(after.distance >= before.distance, "{before:?} {after:?}");
        assert!(before.distance.is_none() || after.steps_short <= before.steps_short);
    }
    assert!(rank(after.readiness) >= rank(before.readiness));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn more_and_newer_evidence_never_lowers_a_score(
        facts in facts(), which in any::<Index>(), kind in 0..KINDS.len(), on in 0_u64..480,
    ) {
        prop_assume!(!facts.worker.ratings.is_empty());
        let before = facts.profile();
        let mut better = facts.clone();
        let place = which.index(better.worker.ratings.len());
        let rating = &mut better.worker.ratings[place];
        rating.evidence.push(CompetencyEvidence {
            kind: KINDS[kind], on: day(on), reference: "e0".to_owned(),
        });
        assert_no_worse(&before, &better.profile());
        let rating = &mut better.worker.ratings[place];
        for piece in rating.evidence.iter_mut().filter(|piece| piece.on < AS_OF) {
            piece.on = piece.on.succ_opt().unwrap();
        }
        assert_no_worse(&before, &better.profile());
    }

    #[test]
    fn a_better_rating_never_lowers_a_score(facts in facts(), which in any::<Index>()) {
        prop_assume!(!facts.worker.ratings.is_empty());
        let before = facts.profile();
        let mut better = facts.clone();
        let place = which.index(better.worker.ratings.len());
        let rating = &mut better.worker.ratings[place];
        if rating.result == RatingResult::NotMet {
            rating.result = RatingResult::Met;
        } else if facts.framework.level_order == LevelOrder::Cumulative {
            let scale = &facts.framework.competencies.iter()
                .find(|one| one.id == rating.competency).unwrap().levels;
            let position = scale.iter().position(|one| one.id == rating.level).unwrap();
            if let Some(next) = scale.get(position + 1) {
                rating.level = next.id.clone();
            }
        }
        assert_no_worse(&before, &better.profile());
    }

    #[test]
    fn order_changes_nothing(facts in facts(), seed in any::<u64>()) {
        let mut shuffled = facts.clone();
        rotate(&mut shuffled.worker.ratings, seed);
        rotate(&mut shuffled.worker.values, seed);
        rotate(&mut shuffled.role.requirements, seed);
        for rating in &mut shuffled.worker.ratings {
            rating.evidence.reverse();
        }
        prop_assert_eq!(facts.json(), shuffled.json());
        prop_assert_eq!(facts.plan(), shuffled.plan());
        // Another order of the competencies is another order of the answer, and no other answer.
        rotate(&mut shuffled.framework.competencies, seed);
        let (one, other) = (facts.profile(), shuffled.profile());
        prop_assert_eq!(one.readiness, other.readiness);
        prop_assert_eq!(one.average.map(|a| a.average), other.average.map(|a| a.average));
        for standing in &one.competencies {
            prop_assert!(other.competencies.contains(standing));
        }
        prop_assert_eq!(facts.plan(), shuffled.plan());
    }

    #[test]
    fn a_scale_relabelled_or_renumbered_scores_the_same(
        facts in facts(), numbers in prop::collection::vec(any::<Option<i32>>(), 20),
    ) {
        let mut other = facts.clone();
        let levels = other.framework.competencies.iter_mut().flat_map(|one| &mut one.levels);
        for (level, number) in levels.zip(numbers) {
            level.number = number;
            level.label = format!("Another {number:?}");
        }
        prop_assert_eq!(facts.json(), other.json());
        prop_assert_eq!(facts.plan(), other.plan());
    }

    #[test]
    fn a_level_of_another_name_scores_the_same(facts in facts()) {
        let mut other = facts.clone();
        let renamed = |id: &String| format!("level-{id}");
        for level in other.framework.competencies.iter_mut().flat_map(|one| &mut one.levels) {
            level.id = renamed(&level.id);
        }
        for one in &mut other.framework.competencies {
            one.desired = one.desired.as_ref().map(renamed);
        }
        for requirement in &mut other.role.requirements {
            requirement.level = requirement.level.as_ref().map(renamed);
        }
        for rating in &mut other.worker.ratings {
            rating.level = renamed(&rating.level);
        }
        let (one, other) = (facts.profile(), other.profile());
        prop_assert_eq!(one.readiness, other.readiness);
        let distances = |profile: &CompetencyProfile| {
            profile.competencies.iter().map(|one| one.distance).collect::<Vec<_>>()
        };
        prop_assert_eq!(distances(&one), distances(&other));
    }

    #[test]
    fn what_comes_later_changes_nothing(facts in facts()) {
        let later = facts.profile();
        let mut without = facts.clone();
        without.worker.ratings.retain(|rating| rating.on <= AS_OF);
        for rating in &mut without.worker.ratings {
            rating.evidence.retain(|piece| piece.on <= AS_OF);
        }
        without.worker.values.retain(|value| value.on <= AS_OF);
        let mut now = without.profile();
        prop_assert!(now.set_aside.is_empty());
        now.set_aside.clone_from(&later.set_aside);
        prop_assert_eq!(to_canonical_json(&now), to_canonical_json(&later));
        prop_assert!(later.set_aside.iter().all(|fact| fact.dated > AS_OF));
    }

    #[test]
    fn a_batch_and_a_team_say_what_each_profile_says(facts in facts()) {
        let roles = vec![facts.role.clone()];
        let workers = vec![facts.worker.clone()];
        let batch = facts.rules().profile_batch(&facts.framework, roles.clone(), workers.clone(), AS_OF);
        let profile = facts.profile();
        prop_assert_eq!(&batch.unwrap().decided, &vec![profile.clone()]);
        let team = facts.rules().team_matrix(&facts.framework, roles, workers, AS_OF).unwrap();
        prop_assert_eq!(team.workers[0].readiness, profile.readiness);
        for (cell, standing) in team.workers[0].cells.iter().zip(&profile.competencies) {
            prop_assert_eq!(cell.distance, standing.distance);
        }
    }

    #[test]
    fn a_plan_has_what_is_open_and_nothing_before_what_it_builds_on(facts in facts()) {
        let profile = facts.profile();
        let open = profile.competencies.iter().filter(|one| one.distance.is_none_or(|d| d < 0));
        let mut open: Vec<&str> = open.map(|one| one.competency.as_str()).collect();
        let plan = facts.rules()
            .development_plan(&facts.framework, &facts.worker, &facts.role, AS_OF).unwrap();
        let placed: Vec<&str> = plan.steps.iter().map(|step| step.competency.as_str()).collect();
        for (place, step) in plan.steps.iter().enumerate() {
            for first in &step.builds_on {
                prop_assert!(placed[..place].contains(&first.as_str()));
            }
        }
        let mut sorted = placed.clone();
        sorted.sort_unstable();
        open.sort_unstable();
        prop_assert_eq!(sorted, open);
    }

    /// Time alone never raises a level. It can where ratings grow too old and a low one is gone,
    /// so that policy is left out.
    #[test]
    fn nothing_new_raises_nothing(facts in facts(), days in 1_u64..400) {
        prop_assume!(facts.which.0 != 1);
        let since = AS_OF.checked_sub_days(Days::new(days)).unwrap();
        let mut still = facts.clone();
        still.worker.ratings.retain(|rating| rating.on <= since);
        for rating in &mut still.worker.ratings {
            rating.evidence.retain(|piece| piece.on <= since);
        }
        let progress = still.rules()
            .progress(&still.framework, &still.worker, &still.role, since, AS_OF).unwrap();
        for one in &progress.competencies {
            prop_assert!(one.steps.is_none_or(|steps| steps <= 0), "{one:?}");
        }
    }
}

fn rotate<T>(items: &mut [T], seed: u64) {
    if items.is_empty() {
        return;
    }
    let by = usize::try_from(seed % 97).unwrap() % items.len();
    items.rotate_left(by);
    if seed % 2 == 1 {
        items.reverse();
    }
}

/// The criteria of the navigator, with what each is measured by.
fn finding(criterion: &str, assessor: &str, number: u32) -> CriterionFinding {
    let mut finding = CriterionFinding {
        criterion: criterion.to_owned(),
        assessor: assessor.to_owned(),
        on: START,
        shown_by: ShownBy::Application,
        score: None,
        months: None,
        qualification: None,
        confirmed: None,
        evidence: Some("form".to_owned()),
    };
    match criterion {
        "two_years" => finding.months = Some(number * 12),
        "numeracy_and_literacy" => {
            finding.qualification = Some(["none", "GCSE"][(number as usize) % 2].to_owned());
        }
        "relevant_qualification" => {
            finding.qualification = Some(["none", "RMN"][(number as usize) % 2].to_owned());
        }
        "own_experience" => {
            finding.confirmed = Some(number > 1);
            finding.evidence = None;
        }
        _ => finding.score = Some(number),
    }
    finding
}

const CRITERIA: [&str; 8] = [
    "two_years",
    "numeracy_and_literacy",
    "relevant_qualification",
    "own_experience",
    "it",
    "travel",
    "welfare_benefits",
    "social_care",
];

const ALL_ESSENTIAL: [&str; 11] = [
    "numeracy_and_literacy",
    "it",
    "support_needs",
    "equal_opportunities",
    "health_and_safety",
    "safeguarding",
    "two_years",
    "multiple_needs",
    "support_planning",
    "competing_needs",
    "travel",
];

fn applications() -> impl Strategy<Value = Vec<Application>> {
    let changed = prop::collection::vec(
        (select(CRITERIA.to_vec()), select(vec!["x", "y"]), 0_u32..5),
        0..6,
    );
    prop::collection::vec(changed, 1..7).prop_map(|all| {
        let one = |(number, changed): (usize, Vec<(&str, &str, u32)>)| {
            let mut findings = BTreeMap::new();
            for criterion in ALL_ESSENTIAL {
                for assessor in ["x", "y"] {
                    findings.insert((criterion, assessor), finding(criterion, assessor, 3));
                }
            }
            for (criterion, assessor, value) in changed {
                findings.insert((criterion, assessor), finding(criterion, assessor, value));
            }
            Application {
                id: format!("app-{number}"),
                findings: findings.into_values().collect(),
            }
        };
        all.into_iter().enumerate().map(one).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nobody_is_shortlisted_without_everything_essential(applications in applications()) {
        let list = RULES[0]
            .shortlist("navigator", applications, SelectionStage::Application, AS_OF).unwrap();
        for one in &list.applications {
            let wanting = one.criteria.iter().any(|criterion| {
                criterion.need == CriterionNeed::Essential
                    && matches!(criterion.state, CriterionState::NotMet | CriterionState::NotScored)
            });
            let declined = matches!(
                one.outcome,
                ApplicationOutcome::EssentialUnmet | ApplicationOutcome::NotScored
            );
            prop_assert_eq!(wanting, declined);
            prop_assert_eq!(wanting, one.place.is_none());
            for criterion in &one.criteria {
                prop_assert!(criterion.findings.iter().all(|one| !one.assessor.is_empty()));
            }
        }
        let shortlisted = list.applications.iter()
            .filter(|one| one.outcome == ApplicationOutcome::Shortlisted);
        prop_assert!(shortlisted.count() <= 2);
    }

    #[test]
    fn the_order_of_applicants_and_findings_changes_nothing(
        applications in applications(), seed in any::<u64>(),
    ) {
        let ask = |given: Vec<Application>| {
            let list = RULES[0].shortlist("navigator", given, SelectionStage::Application, AS_OF);
            to_canonical_json(&list.unwrap())
        };
        let mut shuffled = applications.clone();
        rotate(&mut shuffled, seed);
        for one in &mut shuffled {
            rotate(&mut one.findings, seed);
        }
        prop_assert_eq!(ask(applications), ask(shuffled));
    }

    #[test]
    fn the_others_change_nobodys_score(applications in applications()) {
        let ask = |given: Vec<Application>| {
            RULES[0].shortlist("navigator", given, SelectionStage::Application, AS_OF).unwrap()
        };
        let together = ask(applications.clone());
        for one in applications {
            let alone = ask(vec![one]).applications.remove(0);
            let among = together.applications.iter()
                .find(|other| other.application == alone.application).unwrap();
            prop_assert_eq!(alone.points, among.points);
            prop_assert_eq!(&alone.criteria, &among.criteria);
        }
    }

    #[test]
    fn a_better_finding_never_lowers_points_or_loses_a_gate(
        applications in applications(), which in any::<Index>(),
    ) {
        let ask = |given: &Application| {
            let given = vec![given.clone()];
            let list = RULES[0].shortlist("navigator", given, SelectionStage::Application, AS_OF);
            list.unwrap().applications.remove(0)
        };
        let one = &applications[0];
        let mut better = one.clone();
        let place = which.index(better.findings.len());
        let finding = &mut better.findings[place];
        finding.score = finding.score.map(|score| (score + 1).min(4));
        finding.months = finding.months.map(|months| months + 6);
        finding.confirmed = finding.confirmed.map(|_| true);
        let (before, after) = (ask(one), ask(&better));
        prop_assert!(after.points >= before.points);
        prop_assert!(after.essential_met >= before.essential_met);
    }
}

/// What is known of somebody is this and nothing else: there is no field for a protected
/// characteristic, for gaps between jobs, for sickness or for what a record says.
#[test]
fn scoring_knows_of_nothing_that_nobody_may_be_judged_by() {
    let mut finding = finding("it", "x", 3);
    finding.months = Some(1);
    finding.qualification = Some("q".to_owned());
    finding.confirmed = Some(true);
    let keys = |json: String| -> Vec<String> {
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        value.as_object().unwrap().keys().cloned().collect()
    };
    let fields = [
        "assessor",
        "confirmed",
        "criterion",
        "evidence",
        "months",
        "on",
        "qualification",
        "score",
        "shown_by",
    ];
    assert_eq!(keys(to_canonical_json(&finding)), fields);
    let application = Application {
        id: "a".to_owned(),
        findings: vec![finding],
    };
    assert_eq!(keys(to_canonical_json(&application)), ["findings", "id"]);
    let worker = RatedWorker::new("w", "navigator");
    assert_eq!(
        keys(to_canonical_json(&worker)),
        ["id", "ratings", "role", "values"]
    );
}

#[test]
fn debugging_shows_identifiers_and_counts_only() {
    let mut finding = finding("own_experience", "x", 3);
    finding.score = Some(4);
    assert_eq!(
        format!("{finding:?}"),
        "CriterionFinding(criterion=\"own_experience\", assessor=\"x\")"
    );
    let application = Application {
        id: "a".to_owned(),
        findings: vec![finding],
    };
    assert_eq!(
        format!("{application:?}"),
        "Application(id=\"a\", 1 findings)"
    );
}
