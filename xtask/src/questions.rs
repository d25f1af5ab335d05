//! The page of questions, written from the tables that define them, with requests from the golden
//! vectors.

use std::collections::BTreeMap;

use carewright::Policy;
use carewright::families::{FAMILIES, Family};
use carewright::questions::{Parameter, Question};
use serde_json::{Map, Value};

use crate::Result;
use crate::swift_questions::camel;
use crate::workspace::{Workspace, files_below, read, write};

pub const PAGE: &str = "docs/questions.md";

/// A request of so many characters, or more, is not shown.
const LONGEST_SHOWN: usize = 1_200;
/// The date of a vector that says none.
const USUAL_DATE: &str = "2026-10-01";

pub fn generate(workspace: &Workspace) -> Result {
    let mut text = String::from(
        "<!-- Written by `cargo xtask generate` from the questions of each family. -->\n\n\
         # The questions\n\n\
         Everything that a policy answers. A question is a method in every language, and has a name \
         by which it is asked with JSON: an object with a field for each parameter. The answer is \
         JSON as well, byte for byte the same in every language. A request that lacks what is \
         needed, or has a field that is not asked for, is an error, as is a question about which \
         the policy says nothing; [errors](errors.md) says how an error looks. \
         `docs/questions.schema.json` has the JSON Schema of every request and every answer.\n\n\
         Dates are written `2026-10-01`, and words as in the sample policies: `not_high`. The \
         requests below are those of golden vectors, by their names, asked of the policies in \
         `tests/services`.\n",
    );
    let requests = requests(workspace)?;
    for family in FAMILIES {
        text.push_str(&format!("\n## {}\n", family.reasons.title));
        for question in family.questions {
            let asked = format!("{}.{}", family.name, question.name);
            let made = requests.get(&asked).ok_or_else(|| {
                format!("No golden vector asks {asked} with its own facts and has its answer.")
            })?;
            text.push_str(&section(family, question, &asked, made));
        }
    }
    write(&workspace.path(PAGE), &text)
}

/// A request that a golden vector makes.
struct Request {
    vector: String,
    service: String,
    value: Value,
}

/// The requests of the vectors by the names of the questions, in the order of the vectors: those
/// whose answer by name is the one that is written.
fn requests(workspace: &Workspace) -> Result<BTreeMap<String, Vec<Request>>> {
    let mut found: BTreeMap<String, Vec<Request>> = BTreeMap::new();
    let mut policies = BTreeMap::new();
    for family in FAMILIES {
        for file in files_below(&workspace.path(&format!("tests/vectors/{}", family.name))) {
            let vector: Value = serde_json::from_str(&read(&file)?)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            let Some((asked, value)) = asked(family, &vector) else {
                continue;
            };
            let service = vector["policy"].as_str().unwrap_or_default();
            let policy = policy(workspace, service, &mut policies)?;
            let answer = policy.ask(&asked, &value.to_string()).ok();
            let answer: Option<Value> =
                answer.and_then(|text| serde_json::from_str(&masked(&text)).ok());
            if answer.as_ref() != Some(&vector["expected"]) {
                continue;
            }
            let stem = file.file_stem().unwrap_or_default();
            found.entry(asked).or_default().push(Request {
                vector: stem.to_string_lossy().into_owned(),
                service: service.to_owned(),
                value,
            });
        }
    }
    Ok(found)
}

/// An answer without the version of the library, as vectors hold it.
fn masked(answer: &str) -> String {
    let library = format!(r#""library":"{}""#, carewright::library_version());
    answer.replace(&library, r#""library":"*""#)
}

/// The question that a vector asks, of the family of its folder unless it names another, and what
/// it asks with.
fn asked(family: &Family, vector: &Value) -> Option<(String, Value)> {
    let name = vector["question"].as_str()?;
    let (room, name) = name.split_once('.').unwrap_or((family.name, name));
    let family = FAMILIES.iter().find(|family| family.name == room)?;
    let question = family.questions.iter().find(|one| one.name == name)?;
    Some((format!("{room}.{name}"), request(question, vector)?))
}

/// What a vector asks with, by the names of the parameters; none where it lacks one.
fn request(question: &Question, vector: &Value) -> Option<Value> {
    let mut request = Map::new();
    for parameter in question.parameters {
        let given = match parameter.name {
            "as_of" => vector.get("as_of").cloned().or(Some(USUAL_DATE.into())),
            name => vector["facts"].get(name).cloned(),
        };
        request.insert(parameter.name.to_owned(), given?);
    }
    Some(request.into())
}

fn policy<'p>(
    workspace: &Workspace,
    service: &str,
    policies: &'p mut BTreeMap<String, Policy>,
) -> Result<&'p Policy> {
    if !policies.contains_key(service) {
        let text = read(&workspace.path(&format!("tests/services/{service}/policy.toml")))?;
        let policy = Policy::from_toml(&text).map_err(|error| format!("{service}: {error}"))?;
        policies.insert(service.to_owned(), policy);
    }
    policies
        .get(service)
        .ok_or_else(|| format!("There is no policy of {service}."))
}

fn section(family: &Family, question: &Question, asked: &str, requests: &[Request]) -> String {
    let mut text = format!("\n### {asked}\n\n{}\n\n", prose(question.about));
    text.push_str("| Parameter | Type | What it is |\n|---|---|---|\n");
    for parameter in question.parameters {
        let Parameter { name, about, .. } = parameter;
        let about = prose(about).replace('\n', " ");
        text.push_str(&format!("| `{name}` | {} | {about} |\n", kind(parameter)));
    }
    text.push_str(&format!(
        "\nThe answer is `{}`. An error instead: {}\n",
        question.answer,
        lower_first(&prose(question.fails))
    ));
    if question.of_many {
        text.push_str(
            "\nIt is asked of many records at once: `watched_by` lets a `Watch` follow it and stop \
             it.\n",
        );
    }
    text.push_str(&calls(family, question, asked));
    text.push_str(&example(requests));
    text
}

fn kind(parameter: &Parameter) -> String {
    match (parameter.kind, parameter.many) {
        ("NaiveDate", false) => "a date".to_owned(),
        ("String", false) => "text".to_owned(),
        ("u32", false) => "a whole number".to_owned(),
        (kind, true) => format!("list of `{kind}`"),
        (kind, false) => format!("`{kind}`"),
    }
}

/// How the question is called in each language, the variables called as the parameters are.
fn calls(family: &Family, question: &Question, asked: &str) -> String {
    let each = |write: &dyn Fn(&Parameter) -> String| -> String {
        let written: Vec<String> = question.parameters.iter().map(write).collect();
        written.join(", ")
    };
    let (room, name) = (family.name, question.name);
    let rust = each(&|one| format!("{}{}", if one.lent { "&" } else { "" }, one.name));
    let python = each(&|one| one.name.to_owned());
    let swift = each(&|one| format!("{0}: {0}", camel(one.name)));
    format!(
        "\n| | |\n|---|---|\n\
         | Rust | `policy.{room}().{name}({rust})?` |\n\
         | Python | `policy.{room}.{name}({python})` |\n\
         | Swift | `try policy.{}().{}({swift})` |\n\
         | By its name | `policy.ask(\"{asked}\", request)` |\n",
        camel(room),
        camel(name),
    )
}

/// The first request that is short, or the name of one that is not.
fn example(requests: &[Request]) -> String {
    let is_short = |one: &&Request| one.value.to_string().len() < LONGEST_SHOWN;
    if let Some(shown) = requests.iter().find(is_short) {
        return format!(
            "\nThe request of `{}`, asked of `{}`:\n\n```json\n{:#}\n```\n",
            shown.vector, shown.service, shown.value
        );
    }
    match requests.first() {
        Some(long) => format!(
            "\nThe vector `{}` makes a request, which is too long to be shown here.\n",
            long.vector
        ),
        None => String::new(),
    }
}

/// Documentation as running text: the space that begins each of its lines is left out, and links
/// to types are set as code.
fn prose(about: &str) -> String {
    let lines: Vec<&str> = about.lines().map(str::trim).collect();
    lines
        .join("\n")
        .trim()
        .replace("[`", "`")
        .replace("`]", "`")
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    first + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_that_lacks_a_parameter_makes_no_request() {
        let question = FAMILIES[0]
            .questions
            .iter()
            .find(|one| one.name == "standing");
        let question = question.unwrap();
        let vector = serde_json::json!({ "facts": { "episode": {} } });
        let made = request(question, &vector).unwrap();
        assert_eq!(made["as_of"], USUAL_DATE);
        assert_eq!(request(question, &serde_json::json!({ "facts": {} })), None);
    }
}
