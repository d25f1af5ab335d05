//! What a section on competencies of the right shape can still get wrong: criteria that nobody may
//! be judged by, and clauses that contradict each other.

use super::policy::{
    CombineRatings, CompetencyPolicy, Criterion, CriterionSubject, PersonSpecification,
    PreStartCheck, RaterKind,
};
use crate::decision::Problem;
use crate::document::{
    Faults, Findings, Located, Node, Place, Roles, Section, Value, Written, is_protected, join,
    repeats, shown,
};

const PATH: &str = "competency";

/// Words by which gaps in employment and sickness are called.
const HISTORY: &[&str] = &[
    "gap", "gaps", "sick", "sickness", "absence", "absences", "absent", "bradford",
];

/// Words by which a criminal record is called.
const RECORD: &[&str] = &[
    "convicted",
    "conviction",
    "convictions",
    "caution",
    "cautions",
    "dbs",
    "offence",
    "offences",
    "offender",
];

/// Subjects that speak of the applicant and not of the people served: what somebody knows about
/// disability is a criterion, whether they are disabled is not.
const ABOUT_THE_APPLICANT: &[&str] = &[
    "temperament",
    "natural_abilities",
    "motivation",
    "self_efficacy",
    "availability",
];

/// What a peer support post looks at beside past jobs.
const CHARACTER: &[CriterionSubject] = &[
    CriterionSubject::Temperament,
    CriterionSubject::NaturalAbilities,
    CriterionSubject::Motivation,
    CriterionSubject::SelfEfficacy,
];

/// One section: first what may not be there at all, then what cannot hold together.
impl Section for CompetencyPolicy {
    const ABOUT: &'static str = "competencies";
    const NAME: &'static str = PATH;
    const REFUSES: &'static [&'static str] = &[
        "policy.history_counted",
        "policy.protected_characteristic",
        "policy.record_counted",
    ];

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        check_criteria(written.node, found);
        let Some(section) = section else { return };
        let mut findings = written.findings::<Self>(found);
        check_raters(section, &mut findings);
        check_evidence(section, &mut findings);
        check_shortlist(section, &mut findings);
        for (id, specification) in &section.specifications {
            check_specification(id, specification, written.roles, &mut findings);
        }
    }
}

/// No criterion of any specification, whatever its shape, may be about what nobody is judged by.
fn check_criteria(node: &Node, found: &mut Faults) {
    let specifications = node.get("specifications").and_then(Node::fields);
    for (id, entry) in specifications.into_iter().flatten() {
        let peer_support = matches!(
            entry.node.get("peer_support").map(|node| &node.value),
            Some(Value::Flag(true))
        );
        let path = join(&join(PATH, "specifications"), id);
        let criteria = entry.node.get("criteria").and_then(Node::fields);
        for (id, criterion) in criteria.into_iter().flatten() {
            let path = join(&join(&path, "criteria"), id);
            for (place, text) in texts(id, criterion.key, &criterion.node) {
                let about = criterion.node.get("about").and_then(Node::text);
                let problem = refused(&path, text, about, peer_support);
                found.extend(problem.map(|problem| Located { problem, place }));
            }
        }
    }
}

/// Everything a criterion says in words: its id, its fields' names and its texts.
fn texts<'n>(id: &'n str, key: Place, node: &'n Node) -> Vec<(Place, &'n str)> {
    let mut texts = vec![(key, id)];
    for (name, entry) in node.fields().into_iter().flatten() {
        texts.push((entry.key, name));
        match &entry.node.value {
            Value::Text(text) => texts.push((entry.node.place, text)),
            Value::List(items) => {
                texts.extend(
                    items
                        .iter()
                        .filter_map(|item| Some((item.place, item.text()?))),
                );
            }
            _ => {}
        }
    }
    texts
}

fn refused(path: &str, text: &str, about: Option<&str>, peer_support: bool) -> Option<Problem> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let names = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if names(HISTORY) {
        return Some(problem(
            "policy.history_counted",
            path,
            text,
            "would count gaps in employment or sickness, which count against nobody",
            "Leave it out; ask for months of experience in all, whenever they were.",
        ));
    }
    let of_record = names(RECORD) || lower.contains("criminal record");
    if peer_support && of_record {
        return Some(problem(
            "policy.record_counted",
            path,
            text,
            "would score a criminal record for a peer support post",
            "Leave it out; name in flag_reviewed_by who looks at it together before the start.",
        ));
    }
    // A subject that is not known is refused here only when it names what nobody is judged by.
    let of_applicant =
        about.is_none_or(|about| ABOUT_THE_APPLICANT.contains(&about) || is_protected(about));
    (of_applicant && is_protected(&lower)).then(|| {
        problem(
            "policy.protected_characteristic",
            path,
            text,
            "is or stands for a protected characteristic (Equality Act 2010), by which nobody is \
             chosen",
            "Leave it out; ask for what the work needs.",
        )
    })
}

fn problem(code: &str, path: &str, text: &str, what: &str, suggestion: &str) -> Problem {
    let text = shown(text);
    Problem::new(code, path, format!("{text:?} {what}."))
        .with_found(text)
        .with_suggestion(suggestion)
}

fn check_raters(section: &CompetencyPolicy, findings: &mut Findings<'_>) {
    if repeats(&section.raters) {
        twice("raters", findings);
    }
    let agree = section.combine == CombineRatings::AtLeastAgree;
    if agree != section.agreeing_raters.is_some() {
        findings.report(
            "agreeing_raters",
            "How many raters have to agree is said with combine = \"at_least_agree\", and only \
             then.",
            "Say it, or leave it out.",
        );
    }
    let assessor = section.raters.contains(&RaterKind::Assessor);
    if section.combine == CombineRatings::AssessorDecides && !assessor {
        findings.report(
            "raters",
            "The assessor decides, and assessors are not among the raters that count.",
            "Add \"assessor\".",
        );
    }
    if repeats(&section.development.order) {
        twice("development.order", findings);
    }
}

fn twice(field: &str, findings: &mut Findings<'_>) {
    findings.report(field, "Something is listed twice here.", "List each once.");
}

fn check_evidence(section: &CompetencyPolicy, findings: &mut Findings<'_>) {
    for rule in &section.evidence {
        if repeats(&rule.kinds) || repeats(&rule.competencies) {
            twice("evidence", findings);
        }
    }
    let values = section.values.as_ref();
    if values.is_some_and(|values| repeats(&values.names)) {
        twice("values.names", findings);
    }
}

fn check_shortlist(section: &CompetencyPolicy, findings: &mut Findings<'_>) {
    let rules = section.shortlist.as_ref();
    if rules.is_some_and(|rules| rules.met_from > rules.highest_score) {
        findings.report(
            "shortlist.met_from",
            "No score reaches this.",
            "Let it be at most the highest score.",
        );
    }
}

fn check_specification(
    id: &str,
    specification: &PersonSpecification,
    known: Option<&Roles>,
    findings: &mut Findings<'_>,
) {
    let field = |name: &str| format!("specifications.{id}.{name}");
    for (criterion_id, criterion) in &specification.criteria {
        check_criterion(
            &field(&format!("criteria.{criterion_id}")),
            criterion,
            findings,
        );
    }
    let criteria = || specification.criteria.values();
    let about = |wanted: CriterionSubject| criteria().any(|one| one.about == wanted);
    if specification.peer_support && !CHARACTER.iter().all(|wanted| about(*wanted)) {
        findings.report(
            &field("criteria"),
            "For a peer support post, temperament, natural abilities, motivation and self-efficacy \
             are looked at as well as past jobs.",
            "Have at least one criterion about each.",
        );
    }
    let checks = &specification.checks_before_start;
    if repeats(checks) {
        twice(&field("checks_before_start"), findings);
    }
    let of_records = checks.contains(&PreStartCheck::EnhancedRecordCheck);
    let reviewers = &specification.flag_reviewed_by;
    if (of_records && reviewers.len() < 2) || repeats(reviewers) {
        findings.report(
            &field("flag_reviewed_by"),
            "What a check of records brings up is looked at by at least two roles together.",
            "Name human resources and clinical staff, each once.",
        );
    }
    for role in reviewers {
        if let Some(known) = known.filter(|known| !known.contains_key(role)) {
            findings.unknown_role(&field("flag_reviewed_by"), role, known);
        }
    }
}

fn check_criterion(field: &str, criterion: &Criterion, findings: &mut Findings<'_>) {
    let qualified = !criterion.any_qualification_of.is_empty();
    let lived = criterion.about == CriterionSubject::LivedExperience;
    let measured = [criterion.months_at_least.is_some(), qualified, lived];
    if measured.iter().filter(|one| **one).count() > 1 {
        findings.report(
            field,
            "A criterion is met by months, by a qualification or by lived experience that is \
             confirmed: by one of them.",
            "Make two criteria of it.",
        );
    }
    if repeats(&criterion.shown_by) || repeats(&criterion.any_qualification_of) {
        twice(field, findings);
    }
}
