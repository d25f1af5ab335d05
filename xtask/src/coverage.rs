//! The coverage page: for every rule of the source documents, what carries it out and what shows
//! it, or why software cannot decide it, or that its family is not built yet.

use std::collections::{BTreeMap, BTreeSet};

use carewright::decision::RuleEntry;
use carewright::families::{FAMILIES, Family as Built, Reasons};
use serde::Deserialize;
use serde_json::Value;

use crate::Result;
use crate::catalogue::codes;
use crate::policy_fields::{self, below, resolved};
use crate::vectors::{self, Shown};
use crate::workspace::{Workspace, files_below, read, write};

const SOURCES: &str = "docs/rules/sources.toml";
const PAGE: &str = "docs/coverage.md";

/// `docs/rules/sources.toml`: the rules of the source documents, in our words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    documents: BTreeMap<String, String>,
    families: Vec<Family>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    id: String,
    name: String,
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: String,
    asks: String,
    /// Document and lines, such as `004:30` or `001:97-98`; several with commas.
    at: String,
    /// Fields of the policy that carry it, as paths of the checked policy.
    #[serde(default)]
    policy_fields: Vec<String>,
    /// Fields of the facts or of the answers that carry it.
    #[serde(default)]
    record_fields: Vec<String>,
    /// Golden vectors that show what a field carries.
    #[serde(default)]
    shown_by: Vec<String>,
    /// Why software cannot decide it, or cannot decide it alone.
    #[serde(default)]
    left_to_people: Option<String>,
}

/// What the page is written from.
struct Evidence {
    reasons: BTreeMap<&'static str, Vec<&'static RuleEntry>>,
    shown: BTreeMap<String, Shown>,
}

pub fn generate(workspace: &Workspace) -> Result {
    let sources: Sources = toml::from_str(&read(&workspace.path(SOURCES))?)
        .map_err(|error| format!("{SOURCES}: {error}"))?;
    let evidence = evidence(workspace)?;
    let problems = problems(workspace, &sources, &evidence);
    if !problems.is_empty() {
        return Err(format!(
            "{SOURCES} and the code do not agree:\n  {}",
            problems.join("\n  ")
        ));
    }
    write(&workspace.path(PAGE), &page(&sources, &evidence))
}

fn evidence(workspace: &Workspace) -> Result<Evidence> {
    let mut reasons: BTreeMap<&str, Vec<&RuleEntry>> = BTreeMap::new();
    let mut shown = BTreeMap::new();
    for family in FAMILIES {
        shown.append(&mut vectors::by_code(workspace, family.name)?);
    }
    for entry in entries() {
        for id in entry.implements {
            reasons.entry(id).or_default().push(entry);
        }
    }
    Ok(Evidence { reasons, shown })
}

/// Every reason of every family that is built.
fn entries() -> impl Iterator<Item = &'static RuleEntry> {
    let pages = FAMILIES.iter().flat_map(Built::pages);
    pages.flat_map(|reasons: &Reasons| reasons.catalogue)
}

/// Everything in which the sources, the code and the vectors do not agree.
fn problems(workspace: &Workspace, sources: &Sources, evidence: &Evidence) -> Vec<String> {
    let mut problems = Vec::new();
    let rules = || sources.families.iter().flat_map(|family| &family.rules);
    let known: BTreeSet<&str> = rules().map(|rule| rule.id.as_str()).collect();
    if known.len() != rules().count() {
        problems.push("a rule is listed twice".to_owned());
    }
    problems.extend(
        evidence
            .reasons
            .keys()
            .filter(|id| !known.contains(**id))
            .map(|id| format!("a reason names {id}, which is no source rule")),
    );
    problems.extend(
        entries()
            .filter(|entry| !evidence.shown.contains_key(entry.code))
            .map(|entry| format!("no golden vector expects {}", entry.code)),
    );
    let fields = known_fields();
    let vectors = vector_names(workspace);
    for rule in rules() {
        problems.extend(rule_problems(rule, sources, &fields, &vectors));
    }
    for family in sources.families.iter().filter(|family| is_built(family)) {
        let uncovered = family
            .rules
            .iter()
            .filter(|rule| carriers(rule, evidence).is_empty());
        problems.extend(
            uncovered.map(|rule| format!("nothing carries {}, and nothing says why", rule.id)),
        );
    }
    problems
}

fn rule_problems(
    rule: &Rule,
    sources: &Sources,
    fields: &BTreeSet<String>,
    vectors: &BTreeSet<String>,
) -> Vec<String> {
    let unknown = |what: &str, name: &str| format!("{}: there is no {what} {name}", rule.id);
    let mut problems = Vec::new();
    for place in rule.at.split(", ") {
        let document = place.split(':').next().unwrap_or_default();
        if !sources.documents.contains_key(document) {
            problems.push(unknown("document", document));
        }
    }
    for field in rule
        .policy_fields
        .iter()
        .filter(|field| !fields.contains(*field))
    {
        problems.push(unknown("policy field", field));
    }
    for vector in rule
        .shown_by
        .iter()
        .filter(|vector| !vectors.contains(*vector))
    {
        problems.push(unknown("vector", vector));
    }
    let left = rule.left_to_people.is_some();
    if !rule.policy_fields.is_empty() && rule.shown_by.is_empty() && !left {
        problems.push(format!(
            "{}: no vector shows what its fields carry",
            rule.id
        ));
    }
    if rule.asks.split_whitespace().count() > 14 {
        problems.push(format!("{}: say it in fewer words", rule.id));
    }
    problems
}

fn is_built(family: &Family) -> bool {
    FAMILIES
        .iter()
        .any(|built| built.sources.contains(&family.id.as_str()))
}

fn vector_names(workspace: &Workspace) -> BTreeSet<String> {
    files_below(&workspace.path("tests/vectors"))
        .iter()
        .filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned()))
        .collect()
}

/// Every path of the checked policy, such as `session_limits.lines.*.cap`, from its JSON Schema.
fn known_fields() -> BTreeSet<String> {
    let schema = policy_fields::schema();
    let mut paths = BTreeSet::new();
    walk(&schema, &schema, "", &mut paths);
    paths
        .iter()
        .map(|path| policy_fields::short(path).to_owned())
        .collect()
}

fn walk(root: &Value, schema: &Value, path: &str, paths: &mut BTreeSet<String>) {
    let schema = resolved(root, schema);
    paths.insert(path.to_owned());
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        walk(root, property, &below(path, name), paths);
    }
    if schema["additionalProperties"].is_object() {
        walk(
            root,
            &schema["additionalProperties"],
            &below(path, "*"),
            paths,
        );
    }
    if schema["items"].is_object() {
        walk(root, &schema["items"], path, paths);
    }
}

/// What carries a rule out: reasons, fields, or a person.
fn carriers(rule: &Rule, evidence: &Evidence) -> Vec<String> {
    let reasons = evidence.reasons.get(rule.id.as_str()).into_iter().flatten();
    let mut carriers: Vec<String> = reasons.map(|entry| format!("`{}`", entry.code)).collect();
    let fields = rule
        .policy_fields
        .iter()
        .map(|field| format!("policy `{field}`"));
    carriers.extend(fields);
    carriers.extend(rule.record_fields.iter().map(|field| format!("`{field}`")));
    carriers.extend(rule.left_to_people.clone());
    carriers
}

/// The vectors that show a rule: those of its fields, and one for each of its reasons.
fn tests(rule: &Rule, evidence: &Evidence) -> Vec<String> {
    let reasons = evidence.reasons.get(rule.id.as_str()).into_iter().flatten();
    let of_reasons =
        reasons.filter_map(|entry| evidence.shown.get(entry.code)?.vectors.first().cloned());
    let mut tests: Vec<String> = rule.shown_by.iter().cloned().chain(of_reasons).collect();
    let mut seen = BTreeSet::new();
    tests.retain(|test| seen.insert(test.clone()));
    tests
}

fn page(sources: &Sources, evidence: &Evidence) -> String {
    let count: usize = sources
        .families
        .iter()
        .map(|family| family.rules.len())
        .sum();
    let mut text = format!(
        "<!-- Written by `cargo xtask generate` from docs/rules/sources.toml, the reasons and the \
         golden vectors. -->\n\n# Coverage of the source rules\n\n\
         The library carries out rules that real services have written down. This page lists all \
         {count} of them, by family, in our own words, with the place they come from: what carries \
         each one out, and the golden vectors in `tests/vectors` that show it. Every language runs \
         every vector.\n\nThe documents:\n\n"
    );
    for (short, file) in &sources.documents {
        text.push_str(&format!("- {short}: `{file}`\n"));
    }
    for family in &sources.families {
        text.push_str(&section(family, evidence));
    }
    text
}

fn section(family: &Family, evidence: &Evidence) -> String {
    let mut text = format!("\n## {} {}\n\n", family.id, family.name);
    let mut rows = String::new();
    let built = is_built(family);
    if !built {
        text.push_str("This family is not built yet.\n\n");
    }
    for rule in &family.rules {
        let carriers = carriers(rule, evidence);
        let tests = tests(rule, evidence);
        let tests: Vec<&str> = tests.iter().map(String::as_str).collect();
        let (carried, shown) = if carriers.is_empty() {
            ("not built yet".to_owned(), String::new())
        } else {
            (carriers.join(", "), codes(&tests, ""))
        };
        rows.push_str(&format!(
            "| {} | {} | {} | {carried} | {shown} |\n",
            rule.id, rule.asks, rule.at
        ));
    }
    text.push_str("| Id | What it asks | Place | Carried by | Shown by |\n|---|---|---|---|---|\n");
    text.push_str(&rows);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Sources {
        let workspace = Workspace::find().unwrap();
        toml::from_str(&read(&workspace.path(SOURCES)).unwrap()).unwrap()
    }

    #[test]
    fn all_314_source_rules_are_listed_once_under_their_family() {
        let sources = sources();
        let ids: BTreeSet<&str> = sources
            .families
            .iter()
            .flat_map(|family| &family.rules)
            .map(|rule| rule.id.as_str())
            .collect();
        assert_eq!(ids.len(), 314);
        for family in &sources.families {
            for (position, rule) in family.rules.iter().enumerate() {
                assert_eq!(rule.id, format!("{}{:02}", family.id, position + 1));
            }
        }
    }

    #[test]
    fn a_rule_that_nothing_carries_is_a_problem() {
        let workspace = Workspace::find().unwrap();
        let nothing = Evidence {
            reasons: BTreeMap::new(),
            shown: BTreeMap::new(),
        };
        let problems = problems(&workspace, &sources(), &nothing);
        assert!(problems.contains(&"nothing carries SL13, and nothing says why".to_owned()));
        assert!(problems.contains(&"no golden vector expects session_limits.at_limit".to_owned()));
    }

    #[test]
    fn a_reason_that_names_no_source_rule_is_a_problem() {
        let workspace = Workspace::find().unwrap();
        let mut evidence = evidence(&workspace).unwrap();
        evidence.reasons.insert("SL99", Vec::new());
        let problems = problems(&workspace, &sources(), &evidence);
        assert!(problems.contains(&"a reason names SL99, which is no source rule".to_owned()));
    }
}
