//! What a section on adjustments of the right shape can still get wrong: rules that count gaps or
//! sickness against somebody, views that may never be told, and clauses that contradict each other.

use super::policy::{AdjustmentsPolicy, StartStep};
use crate::decision::Problem;
use crate::document::{
    Faults, Findings, Located, Node, Place, Roles, Section, Value, Written, join, repeats, shown,
};

/// Parts of words by which gaps in employment and sickness are called.
const HISTORY: &[&str] = &[
    "gap",
    "sick",
    "absence",
    "absent",
    "bradford",
    "attendance",
    "illness",
];

/// Names of fields and words of the section itself, which count nothing.
const KNOWN: &[&str] = &["post_is_no_gap"];

/// One section: first what may not be there at all, then what cannot hold together.
impl Section for AdjustmentsPolicy {
    const NAME: &'static str = "adjustments";
    const ABOUT: &'static str = "adjustments";
    const REFUSES: &'static [&'static str] = &["policy.history_counted"];

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        check_history(written.node, Self::NAME, found);
        let Some(section) = section else { return };
        let mut findings = written.findings::<Self>(found);
        check_told(section, &mut findings);
        check_steps(section, &mut findings);
        check_lists(section, &mut findings);
        check_permitted_work(section, &mut findings);
        if let Some(roles) = written.roles {
            check_roles(section, roles, &mut findings);
        }
    }
}

/// No field and no word of the section may count gaps in employment or sickness. Ids of roles are
/// the service's own, and a role may be called as it likes.
fn check_history(node: &Node, path: &str, found: &mut Faults) {
    for (name, entry) in node.fields().into_iter().flatten() {
        let path = join(path, name);
        refuse(&path, name, entry.key, found);
        let holds_words = ["review_on_change_of", "step"].contains(&&**name);
        match &entry.node.value {
            Value::List(items) => {
                for item in items.iter() {
                    if let Some(word) = item.text().filter(|_| holds_words) {
                        refuse(&path, word, item.place, found);
                    }
                    check_history(item, &path, found);
                }
            }
            Value::Text(word) if holds_words => refuse(&path, word, entry.node.place, found),
            _ => check_history(&entry.node, &path, found),
        }
    }
}

fn refuse(path: &str, name: &str, place: Place, found: &mut Faults) {
    let lower = name.to_lowercase();
    if KNOWN.contains(&name) || !HISTORY.iter().any(|part| lower.contains(part)) {
        return;
    }
    let name = shown(name);
    let message = format!(
        "{name:?} would count gaps in employment or sickness, which go with the path of many peer \
         support workers and count against nobody."
    );
    let problem = Problem::new("policy.history_counted", path, message)
        .with_found(name)
        .with_suggestion("Leave it out.");
    found.push(Located { problem, place });
}

/// The floor that no policy lowers: the rota, the team and the lead for own care are never told
/// what speaks of health, the barrier or the history.
fn check_told(section: &AdjustmentsPolicy, findings: &mut Findings<'_>) {
    let lists = [
        ("told.health", &section.told.health),
        ("told.barrier", &section.told.barrier),
        ("told.history", &section.told.history),
    ];
    for (field, views) in lists {
        if views.iter().any(|view| !view.is_close()) {
            findings.report(
                field,
                "The rota planner, the team and the lead for own care are never told this.",
                "Name supervisor or human_resources, or leave the list empty.",
            );
        }
        if repeats(views) {
            findings.report(field, "Something is listed twice here.", "List each once.");
        }
    }
}

/// Every step has one owner, so that what is missing always has somebody who answers for it.
fn check_steps(section: &AdjustmentsPolicy, findings: &mut Findings<'_>) {
    let steps: Vec<StartStep> = section.before_start.iter().map(|rule| rule.step).collect();
    if repeats(&steps) {
        findings.report("before_start", "A step is listed twice.", "List each once.");
    }
    let lacking: Vec<String> = StartStep::ALL
        .iter()
        .filter(|step| !steps.contains(step))
        .map(|step| word(*step))
        .collect();
    if !lacking.is_empty() {
        findings.report(
            "before_start",
            format!("Nobody answers for {}.", lacking.join(", ")),
            "List every step with its owner.",
        );
    }
}

/// A step as a policy writes it.
fn word(step: StartStep) -> String {
    serde_json::to_value(step)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn check_lists(section: &AdjustmentsPolicy, findings: &mut Findings<'_>) {
    let mut twice = |field: &str, repeats: bool| {
        if repeats {
            findings.report(field, "Something is listed twice here.", "List each once.");
        }
    };
    twice("decided_by", repeats(&section.decided_by));
    twice("peer_support_roles", repeats(&section.peer_support_roles));
    twice("review_on_change_of", repeats(&section.review_on_change_of));
    let beginnings = &section.client_identifiers_begin_with;
    twice("client_identifiers_begin_with", repeats(beginnings));
    if beginnings.iter().any(String::is_empty) {
        findings.report(
            "client_identifiers_begin_with",
            "Every identifier begins with nothing, so every record would be refused.",
            "Write how identifiers of client records begin, such as \"client-\".",
        );
    }
}

/// What is always permitted is not more than what is permitted at most.
fn check_permitted_work(section: &AdjustmentsPolicy, findings: &mut Findings<'_>) {
    let work = section.permitted_work.as_ref();
    if work.is_some_and(|work| work.pence_a_week_never_past > work.pence_a_week_at_most) {
        findings.report(
            "permitted_work.pence_a_week_never_past",
            "Earnings that are always permitted are more than those permitted at most.",
            "Make pence_a_week_at_most the larger number.",
        );
    }
}

fn check_roles(section: &AdjustmentsPolicy, known: &Roles, findings: &mut Findings<'_>) {
    let mut named: Vec<(String, &String)> = vec![
        ("own_care_lead".to_owned(), &section.own_care_lead),
        ("wellbeing.owner".to_owned(), &section.wellbeing.owner),
    ];
    let lists = [
        ("decided_by", &section.decided_by),
        ("peer_support_roles", &section.peer_support_roles),
    ];
    for (field, roles) in lists {
        named.extend(roles.iter().map(|role| (field.to_owned(), role)));
    }
    for rule in &section.before_start {
        let roles = std::iter::once(&rule.owner).chain(&rule.together);
        named.extend(roles.map(|role| ("before_start".to_owned(), role)));
    }
    for (field, role) in named {
        if !known.contains_key(role) {
            findings.unknown_role(&field, role, known);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_word_of_its_own() {
        let mut words: Vec<String> = StartStep::ALL.iter().map(|step| word(*step)).collect();
        words.sort();
        assert!(words.is_sorted_by(|one, next| one < next));
        assert!(words.iter().all(|word| !word.is_empty()));
    }
}
