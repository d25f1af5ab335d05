//! The golden vectors: a policy, facts and a date, and the whole answer. Every language runs them
//! and compares canonical JSON byte for byte. `says` is written by hand, before the answer is.
//!
//! `CAREWRIGHT_BLESS=1 cargo test -p carewright --test vectors` writes the answers anew; look at
//! the difference before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use carewright::adjustments::AdjustmentReason;
use carewright::availability::AvailabilityReason;
use carewright::competency::CompetencyReason;
use carewright::competency::framework::{CompetencyFramework, FrameworkWarning, lint};
use carewright::decision::{RuleEntry, Wire, to_canonical_json};
use carewright::session_limits::Reason;
use carewright::supervision::SupervisionReason;
use carewright::waiting_list::WaitingReason;
use carewright::{CareError, Policy};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// The families: the folder of their vectors, the fewest that are wanted, and their reasons.
const FAMILIES: [(&str, usize, &[RuleEntry]); 6] = [
    ("session_limits", 60, Reason::CATALOGUE),
    ("waiting_list", 60, WaitingReason::CATALOGUE),
    ("supervision", 70, SupervisionReason::CATALOGUE),
    ("adjustments", 60, AdjustmentReason::CATALOGUE),
    ("availability", 50, AvailabilityReason::CATALOGUE),
    ("competency", 130, CompetencyReason::CATALOGUE),
];

fn vectors(family: &str) -> Vec<(PathBuf, Value)> {
    let folder = root().join("vectors").join(family);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        let vector = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{file:?}: {e}"));
        (file, vector)
    };
    files.into_iter().map(read).collect()
}

fn policy(name: &str) -> Policy {
    let text = fs::read_to_string(root().join("services").join(name).join("policy.toml")).unwrap();
    Policy::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn fact<T: DeserializeOwned + serde::Serialize>(vector: &Value, name: &str) -> T {
    T::from_json(&vector["facts"][name].to_string())
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The answer to a vector in canonical JSON, an error as `{"error": …}`.
fn answer(family: &str, policy: &Policy, vector: &Value) -> String {
    let as_of: NaiveDate = vector["as_of"]
        .as_str()
        .unwrap_or("2026-10-01")
        .parse()
        .unwrap();
    let answer = match family {
        "session_limits" => session_limits(policy, vector, as_of),
        "waiting_list" => waiting_list(policy, vector, as_of),
        "supervision" => supervision(policy, vector, as_of),
        "adjustments" => adjustments(policy, vector, as_of),
        "availability" => availability(policy, vector, as_of),
        "competency" => competency(policy, vector, as_of),
        other => panic!("no family {other}"),
    };
    answer.unwrap_or_else(|error| to_canonical_json(&json!({ "error": error })))
}

fn session_limits(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let limits = policy.session_limits();
    match vector["question"].as_str().unwrap() {
        "standing" => written(limits.standing(&fact(vector, "episode"), as_of)),
        "ledger" => written(limits.ledger(&fact(vector, "episode"), as_of)),
        "may_book" => {
            written(limits.may_book(&fact(vector, "episode"), &fact(vector, "proposed"), as_of))
        }
        "decide_extension" => {
            let request = fact(vector, "request");
            written(limits.decide_extension(&fact(vector, "episode"), &request, as_of))
        }
        "check_series" => written(limits.check_series(&fact(vector, "series"), as_of)),
        "check_working_day" => {
            written(limits.check_working_day(fact(vector, "worker"), fact(vector, "engagements")))
        }
        "standing_batch" => written(limits.standing_batch(fact(vector, "episodes"), as_of)),
        other => panic!("no question {other}"),
    }
}

fn waiting_list(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let list = policy.waiting_list();
    match vector["question"].as_str().unwrap() {
        "clock" => written(list.clock(&fact(vector, "referral"), as_of)),
        "clocks_side_by_side" => {
            written(list.clocks_side_by_side(&fact(vector, "referral"), as_of))
        }
        "stages" => written(list.stages(&fact(vector, "referral"), as_of)),
        "may_take_step" => {
            let proposed = fact(vector, "proposed");
            written(list.may_take_step(&fact(vector, "referral"), &proposed, as_of))
        }
        "rank" => written(list.rank(fact(vector, "referrals"), as_of)),
        "explain" => {
            let id: String = fact(vector, "referral_id");
            written(list.explain(fact(vector, "referrals"), &id, as_of))
        }
        "compare" => written(list.compare(&fact(vector, "a"), &fact(vector, "b"), as_of)),
        "overtaking" => written(list.overtaking(fact(vector, "arrivals_a_week"), as_of)),
        "overview" => written(list.overview(fact(vector, "referrals"), as_of)),
        other => panic!("no question {other}"),
    }
}

fn supervision(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let rules = policy.supervision();
    match vector["question"].as_str().unwrap() {
        "status" => written(rules.status(&fact(vector, "worker"), as_of)),
        "status_batch" => written(rules.status_batch(fact(vector, "workers"), as_of)),
        "schedule" => {
            let until = fact(vector, "until");
            written(rules.schedule(&fact(vector, "worker"), until, as_of))
        }
        "agenda" => written(rules.agenda(&fact(vector, "worker"), as_of)),
        "coverage" => written(rules.coverage(&fact(vector, "worker"), as_of)),
        "record_gaps" => written(rules.record_gaps(&fact(vector, "worker"), as_of)),
        "structure" => written(rules.structure(fact(vector, "workers"), as_of)),
        other => panic!("no question {other}"),
    }
}

fn adjustments(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let ask = policy.adjustments();
    let view = fact(vector, "view");
    match vector["question"].as_str().unwrap() {
        "in_force" => written(ask.in_force(&fact(vector, "worker"), as_of, view)),
        "can_do" => {
            let proposed = fact(vector, "proposed");
            written(ask.can_do(&fact(vector, "worker"), &proposed, as_of, view))
        }
        "register" => written(ask.register(fact(vector, "workers"), as_of, view)),
        "reviews_due" => written(ask.reviews_due(fact(vector, "workers"), as_of, view)),
        "requests_late" => written(ask.requests_late(fact(vector, "workers"), as_of, view)),
        "wellbeing" => written(ask.wellbeing(&fact(vector, "worker"), as_of, view)),
        "readiness" => written(ask.readiness(&fact(vector, "starter"), as_of, view)),
        "own_care" => written(ask.own_care(&fact(vector, "referral"), as_of, view)),
        other => panic!("no question {other}"),
    }
}

/// Supervision is asked here of a worker with what their adjustments come to.
fn availability(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let ask = policy.availability();
    let rules = policy.supervision();
    let with_adjustments =
        || rules.with_adjustments(&fact(vector, "worker"), &fact(vector, "adjusted"), as_of);
    match vector["question"].as_str().unwrap() {
        "for_new_clients" => {
            let view = fact(vector, "view");
            written(ask.for_new_clients(&fact(vector, "worker"), as_of, view))
        }
        "for_new_clients_batch" => {
            let view = fact(vector, "view");
            written(ask.for_new_clients_batch(fact(vector, "workers"), as_of, view))
        }
        "with_adjustments" => written(with_adjustments()),
        "status" => written(rules.status(&with_adjustments()?, as_of)),
        "schedule" => {
            let until = fact(vector, "until");
            written(rules.schedule(&with_adjustments()?, until, as_of))
        }
        "agenda" => written(rules.agenda(&with_adjustments()?, as_of)),
        other => panic!("no question {other}"),
    }
}

fn competency(policy: &Policy, vector: &Value, as_of: NaiveDate) -> Result<String, CareError> {
    let rules = policy.competency();
    let question = vector["question"].as_str().unwrap();
    match question {
        "shortlist" => {
            let specification: String = fact(vector, "specification");
            let stage = fact(vector, "stage");
            let applications = fact(vector, "applications");
            return written(rules.shortlist(&specification, applications, stage, as_of));
        }
        "before_start" => {
            let specification: String = fact(vector, "specification");
            return written(rules.before_start(&specification, &fact(vector, "person"), as_of));
        }
        "read_framework" => {
            let text: String = fact(vector, "text");
            return written(CompetencyFramework::read(&text, fact(vector, "format")));
        }
        _ => {}
    }
    let framework = fact(vector, "framework");
    match question {
        "lint" => written(Ok(lint(&framework))),
        "self_assessment" => {
            written(rules.self_assessment(&framework, &fact(vector, "assessment"), as_of))
        }
        "profile_batch" | "team_matrix" => {
            let (roles, workers) = (fact(vector, "roles"), fact(vector, "workers"));
            if question == "team_matrix" {
                return written(rules.team_matrix(&framework, roles, workers, as_of));
            }
            written(rules.profile_batch(&framework, roles, workers, as_of))
        }
        "profile" => {
            let (worker, role) = (fact(vector, "worker"), fact(vector, "role"));
            written(rules.profile(&framework, &worker, &role, as_of))
        }
        "development_plan" => {
            let (worker, role) = (fact(vector, "worker"), fact(vector, "role"));
            written(rules.development_plan(&framework, &worker, &role, as_of))
        }
        "progress" => {
            let (worker, role) = (fact(vector, "worker"), fact(vector, "role"));
            let since = fact(vector, "since");
            written(rules.progress(&framework, &worker, &role, since, as_of))
        }
        other => panic!("no question {other}"),
    }
}

fn written<T: serde::Serialize>(answer: Result<T, CareError>) -> Result<String, CareError> {
    answer.map(|answer| to_canonical_json(&answer))
}

/// Every reason code in an answer, in order, those of nested parts included.
fn codes(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| codes(item, found)),
        Value::Object(fields) => {
            if let Some(code) = fields.get("code").and_then(Value::as_str) {
                found.push(code.to_owned());
            }
            fields.values().for_each(|value| codes(value, found));
        }
        _ => {}
    }
}

/// A part of an answer, such as `state` or `targets.0.used`; `ranked.*.referral` is a list.
fn at(answer: &Value, path: &str) -> Value {
    let Some((first, rest)) = path.split_once('.') else {
        return match path.parse::<usize>() {
            Ok(position) => answer[position].clone(),
            Err(_) => answer[path].clone(),
        };
    };
    match first.parse::<usize>() {
        Ok(position) => at(&answer[position], rest),
        Err(_) if first == "*" => answer
            .as_array()
            .into_iter()
            .flatten()
            .map(|item| at(item, rest))
            .collect(),
        Err(_) => at(&answer[first], rest),
    }
}

/// What was written by hand holds: named fields are equal, and the reasons are these.
fn check_says(name: &str, says: &Value, answer: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (field, wanted) in says.as_object().unwrap() {
        if field == "reasons" {
            let mut found = Vec::new();
            codes(answer, &mut found);
            for code in wanted.as_array().unwrap() {
                let code = code.as_str().unwrap();
                if !found.iter().any(|one| one == code) {
                    wrong.push(format!("{name}: no {code} among {found:?}"));
                }
            }
        } else {
            let found = at(answer, field);
            if found != *wanted {
                wrong.push(format!(
                    "{name}: {field} is {found}, and should be {wanted}"
                ));
            }
        }
    }
    wrong
}

#[test]
fn every_vector_gives_the_answer_that_is_written_and_the_one_that_was_said() {
    let bless = std::env::var_os("CAREWRIGHT_BLESS").is_some();
    let mut wrong = Vec::new();
    // Many vectors share a policy, and reading one takes far longer than one answer.
    let mut policies: BTreeMap<String, Policy> = BTreeMap::new();
    for (family, fewest, _) in FAMILIES {
        let all = vectors(family);
        assert!(
            all.len() >= fewest,
            "only {} vectors of {family}",
            all.len()
        );
        for (file, mut vector) in all {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            let service = vector["policy"].as_str().unwrap().to_owned();
            let policy = policies
                .entry(service)
                .or_insert_with_key(|name| policy(name));
            let text = answer(family, policy, &vector);
            let found: Value = serde_json::from_str(&text).unwrap();
            wrong.extend(check_says(&name, &vector["says"], &found));
            if bless {
                vector["expected"] = found;
                let pretty = serde_json::to_string_pretty(&vector).unwrap();
                fs::write(&file, pretty + "\n").unwrap();
            } else if to_canonical_json(&vector["expected"]) != text {
                wrong.push(format!("{name}: the answer is {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_reason_has_a_vector() {
    for (family, _, catalogue) in FAMILIES {
        let mut shown = Vec::new();
        for (_, vector) in vectors(family) {
            codes(&vector["expected"], &mut shown);
        }
        let shown: BTreeSet<&str> = shown.iter().map(String::as_str).collect();
        let missing: Vec<&str> = catalogue
            .iter()
            .map(|entry| entry.code)
            .filter(|code| !shown.contains(code))
            .collect();
        assert!(missing.is_empty(), "no vector shows {missing:?}");
    }
}

#[test]
fn everything_that_is_said_of_a_framework_has_a_vector() {
    let mut shown = Vec::new();
    for (_, vector) in vectors("competency") {
        codes(&vector["expected"], &mut shown);
    }
    let codes = FrameworkWarning::CATALOGUE.iter().map(|entry| entry.code);
    let missing: Vec<&str> = codes
        .filter(|code| !shown.iter().any(|one| one == code))
        .collect();
    assert!(missing.is_empty(), "no vector shows {missing:?}");
}
