//! The golden vectors: a policy, facts and a date, and the whole answer. Every language runs them
//! and compares canonical JSON byte for byte. `says` is written by hand, before the answer is.
//!
//! `question` is one of the family of the folder, or is written with its family. A fact may be an
//! answer: of `{"asked": question, "with": facts}` the question is asked first, on the same day, and
//! an error of it is the answer to the vector.
//!
//! `CAREWRIGHT_BLESS=1 cargo test -p carewright --test vectors` writes the answers anew; look at
//! the difference before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use carewright::decision::to_canonical_json;
use carewright::families::{FAMILIES, Family};
use carewright::questions::Question;
use carewright::{CareError, Policy};
use serde_json::{Map, Value, json};

/// The fewest vectors that there are in all.
const FEWEST: usize = 1_000;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

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

/// Every question with its family, such as `supervision.status`.
fn questions() -> impl Iterator<Item = (String, &'static Question)> {
    let of = |family: &'static Family| {
        let named = move |question: &'static Question| {
            (format!("{}.{}", family.name, question.name), question)
        };
        family.questions.iter().map(named)
    };
    FAMILIES.iter().flat_map(of)
}

/// What a vector asks, with its family: that of its folder, unless it says so itself.
fn question(family: &str, vector: &Value) -> String {
    let question = vector["question"].as_str().unwrap();
    match question.contains('.') {
        true => question.to_owned(),
        false => format!("{family}.{question}"),
    }
}

/// An answer without the version of the library, which every release changes.
fn masked(answer: &str) -> String {
    let library = format!(r#""library":"{}""#, carewright::library_version());
    answer.replace(&library, r#""library":"*""#)
}

/// The answer to a vector in canonical JSON, an error as `{"error": …}`.
fn answer(family: &str, policy: &Policy, vector: &Value) -> String {
    let as_of = vector["as_of"].as_str().unwrap_or("2026-10-01");
    let answer = ask(policy, &question(family, vector), &vector["facts"], as_of);
    masked(&answer.unwrap_or_else(|error| to_canonical_json(&json!({ "error": error }))))
}

/// Asks a question with facts, and with the day where the question has one.
fn ask(policy: &Policy, name: &str, facts: &Value, as_of: &str) -> Result<String, CareError> {
    let (_, question) = questions()
        .find(|(known, _)| known == name)
        .unwrap_or_else(|| panic!("no question {name}"));
    let mut request = Map::new();
    for (name, fact) in facts.as_object().unwrap() {
        request.insert(name.clone(), given(policy, fact, as_of)?);
    }
    if question.parameters.iter().any(|one| one.name == "as_of") {
        request.insert("as_of".to_owned(), as_of.into());
    }
    policy.ask(name, &Value::Object(request).to_string())
}

/// A fact; one that names a question is the answer to it.
fn given(policy: &Policy, fact: &Value, as_of: &str) -> Result<Value, CareError> {
    let Some(name) = fact.get("asked").and_then(Value::as_str) else {
        return Ok(fact.clone());
    };
    let text = ask(policy, name, &fact["with"], as_of)?;
    Ok(serde_json::from_str(&text).unwrap())
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
    let mut count = 0;
    for family in FAMILIES.iter().map(|family| family.name) {
        for (file, mut vector) in vectors(family) {
            count += 1;
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
    assert!(count >= FEWEST, "only {count} vectors");
}

/// Asking a question by its name calls its typed method, so that this is asked as well.
#[test]
fn every_question_has_a_vector() {
    let mut missing: BTreeSet<String> = questions().map(|(name, _)| name).collect();
    for family in FAMILIES {
        for (_, vector) in vectors(family.name) {
            missing.remove(&question(family.name, &vector));
        }
    }
    assert!(missing.is_empty(), "no vector asks {missing:?}");
}

/// What is said of a framework included.
#[test]
fn every_reason_has_a_vector() {
    for family in FAMILIES {
        let mut shown = Vec::new();
        for (_, vector) in vectors(family.name) {
            codes(&vector["expected"], &mut shown);
        }
        let shown: BTreeSet<&str> = shown.iter().map(String::as_str).collect();
        let missing: Vec<&str> = family
            .pages()
            .flat_map(|reasons| reasons.catalogue)
            .map(|entry| entry.code)
            .filter(|code| !shown.contains(code))
            .collect();
        assert!(missing.is_empty(), "no vector shows {missing:?}");
    }
}
