//! The typed method of every question in Swift, called by the question's name, for the tests.

use carewright::families::FAMILIES;
use carewright::questions::Question;

use crate::workspace::{Workspace, write};
use crate::{Result, swift};

/// Where the calls are written.
pub const FILE: &str = "bindings-swift/Tests/CarewrightTests/TypedQuestions.swift";

pub fn generate(workspace: &Workspace) -> Result {
    let named = || {
        let of = FAMILIES.iter().flat_map(|family| {
            let questions = family.questions.iter();
            questions.map(move |question| (family.name, question))
        });
        of.map(|(family, question)| (format!("{family}.{}", question.name), family, question))
    };
    let parameters: String = named()
        .map(|(name, _, question)| format!("        \"{name}\": [{}],\n", parameters(question)))
        .collect();
    let calls: String = named()
        .map(|(name, family, question)| {
            let call = call(family, question);
            format!("        case \"{name}\":\n            return try {call}.toJson()\n")
        })
        .collect();
    let text = format!(
        "{written_by}\n\
         import Carewright\n\n\
         /// Every question, asked of its typed method.\n\
         enum TypedQuestions {{\n    \
             /// What each question is asked with, in order.\n    \
             static let parameters: [String: [String]] = [\n{parameters}    ]\n\n    \
             /// The answer in canonical JSON.\n    \
             static func ask(_ policy: Policy, _ question: String, _ request: Request) throws -> \
             String {{\n        \
                 switch question {{\n{calls}        \
                 default:\n            throw Missing(what: \"question \\(question)\")\n        \
                 }}\n    \
             }}\n\
         }}\n",
        written_by = swift::WRITTEN_BY,
    );
    write(&workspace.path(FILE), &text)
}

fn parameters(question: &Question) -> String {
    let names = question.parameters.iter();
    let names: Vec<String> = names.map(|one| format!("\"{}\"", one.name)).collect();
    names.join(", ")
}

/// The call of a question. Swift finds out by the types of its parameters how each is read.
fn call(family: &str, question: &Question) -> String {
    let given = question.parameters.iter();
    let given: Vec<String> = given
        .map(|one| {
            let (label, name) = (camel(one.name), one.name);
            format!("\n                {label}: request.given(\"{name}\")")
        })
        .collect();
    format!(
        "policy.{}().{}({}\n            )",
        camel(family),
        camel(question.name),
        given.join(",")
    )
}

/// A name as Swift writes it: `as_of` as `asOf`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        text.push_str(&first.to_ascii_uppercase());
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_called_with_its_parameters_by_name() {
        let family = FAMILIES.iter().find(|one| one.name == "waiting_list");
        let mut questions = family.into_iter().flat_map(|family| family.questions);
        let explain = questions.find(|question| question.name == "explain");
        let call = explain.map(|question| call("waiting_list", question));
        let wanted = "policy.waitingList().explain(
                referrals: request.given(\"referrals\"),
                referralId: request.given(\"referral_id\"),
                asOf: request.given(\"as_of\")
            )";
        assert_eq!(call.as_deref(), Some(wanted));
    }
}
