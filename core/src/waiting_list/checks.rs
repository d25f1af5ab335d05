//! What a waiting list of the right shape can still get wrong: keys that no list may be ordered
//! by, and clauses that contradict each other.

use super::policy::{ClockRegime, OrderKey, WaitingListPolicy};
use crate::decision::Problem;
use crate::document::{
    Faults, Findings, Located, Node, Place, Roles, Section, Value, Written, is_protected, join,
    name_list, place_of, repeats, shown,
};

const PATH: &str = "waiting_list";

/// Parts of words by which a score that predicts risk is called.
const PREDICTIVE: &[&str] = &[
    "risk",
    "score",
    "scale",
    "predict",
    "likelihood",
    "probability",
    "prognosis",
];

/// One section: first what may not be there at all, then what cannot hold together.
impl Section for WaitingListPolicy {
    const ABOUT: &'static str = "a waiting list";
    const NAME: &'static str = PATH;
    const REFUSES: &'static [&'static str] =
        &["policy.predictive_risk", "policy.protected_characteristic"];

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        check_keys(written.node, found);
        check_groups(written.node, found);
        let Some(list) = section else { return };
        let mut findings = written.findings::<Self>(found);
        check_clock(list, &mut findings);
        check_bands(list, &mut findings);
        check_targets(list, &mut findings);
        check_routes(list, &mut findings);
        if let Some(roles) = written.roles {
            check_roles(list, roles, &mut findings);
        }
    }
}

/// Keys of the order and parts of the points that no list may have.
fn check_keys(node: &Node, found: &mut Faults) {
    let mut named: Vec<(String, &str, Place)> = Vec::new();
    if let Some(Value::List(keys)) = node.get("order").map(|order| &order.value) {
        let texts = keys.iter().filter_map(|key| Some((key.text()?, key.place)));
        named.extend(texts.map(|(text, place)| (join(PATH, "order"), text, place)));
    }
    let parts = node
        .get("points")
        .and_then(Node::fields)
        .into_iter()
        .flatten();
    named.extend(parts.map(|(name, part)| {
        let path = join(&join(PATH, "points"), name);
        (path, &**name, part.key)
    }));
    for (path, name, place) in named {
        if let Some(problem) = refused(&path, name) {
            found.push(Located { problem, place });
        }
    }
}

fn refused(path: &str, name: &str) -> Option<Problem> {
    // The words of the keys that there are may not be mistaken for others.
    let known = [
        "ageing",
        "breach",
        "breached",
        "cancelled_by_service",
        "waiting_since",
    ];
    if known.contains(&name) {
        return None;
    }
    let short = shown(name);
    if is_predictive(name) {
        let message = format!(
            "{short:?} would rank people by a predicted risk. NICE guideline NG225 (1.6) says not to \
             use risk assessment tools and scales to predict suicide or repetition of self-harm."
        );
        let problem = Problem::new("policy.predictive_risk", path, message);
        return Some(
            problem
                .with_found(short.as_str())
                .with_suggestion("Use band: the urgency that a person recorded."),
        );
    }
    is_protected(name).then(|| {
        let message = format!(
            "{short:?} is or stands for a protected characteristic (Equality Act 2010), and nobody \
             is ranked by one."
        );
        Problem::new("policy.protected_characteristic", path, message)
            .with_found(short.as_str())
            .with_suggestion("Declare a group with positive_action and its written justification.")
    })
}

fn is_predictive(name: &str) -> bool {
    let name = name.to_lowercase();
    PREDICTIVE.iter().any(|part| name.contains(part))
}

/// A group about a protected characteristic needs a positive action; none is a predicted risk.
fn check_groups(node: &Node, found: &mut Faults) {
    let groups = node
        .get("groups")
        .and_then(Node::fields)
        .into_iter()
        .flatten();
    for (id, group) in groups {
        let path = join(&join(PATH, "groups"), id);
        let name = group
            .node
            .get("name")
            .and_then(Node::text)
            .unwrap_or_default();
        let predicts = |text: &str| {
            let text = text.to_lowercase();
            PREDICTIVE
                .iter()
                .filter(|part| **part != "risk")
                .any(|part| text.contains(part))
        };
        let declared = group.node.get("positive_action").is_some();
        let problem = if predicts(id) || predicts(name) {
            refused(&path, "predicted_risk")
        } else if !declared && (is_protected(id) || is_protected(name)) {
            refused(&path, id).filter(|_| is_protected(id)).or_else(|| {
                let message = "The name of this group speaks of a protected characteristic.";
                let problem = Problem::new("policy.protected_characteristic", &path, message);
                Some(
                    problem
                        .with_suggestion("Declare positive_action with its written justification."),
                )
            })
        } else {
            None
        };
        let place = group.key;
        found.extend(problem.map(|problem| Located { problem, place }));
    }
}

fn check_clock(list: &WaitingListPolicy, findings: &mut Findings<'_>) {
    if list.clock == ClockRegime::Local && list.local_clock.is_none() {
        findings.report(
            "clock",
            "The clock is local, and its rules are not spelled out.",
            "Add [versions.waiting_list.local_clock] with its targets.",
        );
    }
}

fn check_bands(list: &WaitingListPolicy, findings: &mut Findings<'_>) {
    let ids: Vec<&str> = list.bands.iter().map(|band| band.id.as_str()).collect();
    if repeats(&ids) {
        findings.report("bands", "A band is listed twice.", "List each once.");
    }
    let most_first = list
        .bands
        .is_sorted_by(|urgent, next| urgent.points >= next.points);
    if !most_first {
        findings.report(
            "bands",
            "A less urgent band has more points than a more urgent one.",
            "List the most urgent band first, with the most points.",
        );
    }
    if !ids.contains(&list.unbanded_as.as_str()) {
        unknown_band("unbanded_as", &list.unbanded_as, &ids, findings);
    }
    for band in &list.immediate_risk.bands {
        if !ids.contains(&band.as_str()) {
            unknown_band("immediate_risk.bands", band, &ids, findings);
        }
    }
    for (name, target) in &list.targets {
        for band in target.within_by_band.keys() {
            if !ids.contains(&band.as_str()) {
                let field = format!("targets.{name}.within_by_band.{band}");
                unknown_band(&field, band, &ids, findings);
            }
        }
    }
}

fn unknown_band(field: &str, band: &str, known: &[&str], findings: &mut Findings<'_>) {
    let problem = Problem::new(
        "policy.unknown_band",
        join(PATH, field),
        format!("There is no band {:?}.", shown(band)),
    )
    .with_found(shown(band))
    .with_allowed(name_list(known.iter().copied()));
    let place = place_of(findings.node, field);
    findings.found.push(Located { problem, place });
}

fn check_targets(list: &WaitingListPolicy, findings: &mut Findings<'_>) {
    let stages = list
        .targets
        .iter()
        .map(|(name, t)| ("targets", name, t.from, t.to));
    let clock = list.local_clock.iter().flat_map(|clock| &clock.targets);
    let clock = clock.map(|(name, t)| ("local_clock.targets", name, t.from, t.to));
    for (section, name, from, to) in stages.chain(clock) {
        if from >= to {
            findings.report(
                &format!("{section}.{name}.to"),
                "The target ends at a step that does not come after the one it starts from.",
                "Let it end at a later step.",
            );
        }
    }
    check_band_targets(list, findings);
    let reads_breach = list.order.contains(&OrderKey::Breached) || list.points.breach.is_some();
    match &list.breach_target {
        None if reads_breach => findings.report(
            "breach_target",
            "The order or the points read a breach, and no target is named.",
            "Name one of the targets.",
        ),
        Some(name) if !list.targets.contains_key(name) => {
            let known = name_list(list.targets.keys().map(String::as_str));
            findings.report(
                "breach_target",
                format!("There is no target {:?}.", shown(name)),
                &format!("Name one of these: {known}."),
            );
        }
        _ => {}
    }
    if repeats(&list.order) {
        findings.report("order", "A key is listed twice.", "List each once.");
    }
}

/// A longer target for a more urgent band would rank it lower: it would breach later.
fn check_band_targets(list: &WaitingListPolicy, findings: &mut Findings<'_>) {
    let named = list.breach_target.as_ref();
    let Some((name, target)) = named.and_then(|name| list.targets.get_key_value(name)) else {
        return;
    };
    let known = |id: &String| list.bands.iter().any(|band| band.id == *id);
    if !list.immediate_risk.bands.iter().all(known) {
        // That is reported, and has to be put right first.
        return;
    }
    let waits = |id: &str| !list.immediate_risk.bands.iter().any(|band| band == id);
    let ids = list.bands.iter().map(|band| band.id.as_str());
    let shorter_first = ids.filter(|id| waits(id)).map(|id| target.within_for(id));
    if !shorter_first.is_sorted() {
        findings.report(
            &format!("targets.{name}.within_by_band"),
            "A more urgent band has more time than a less urgent one.",
            "Give the more urgent band the shorter target.",
        );
    }
}

fn check_routes(list: &WaitingListPolicy, findings: &mut Findings<'_>) {
    for (name, route) in &list.routes {
        let says_who = !route.outside_areas.is_empty()
            || route.younger_than_years.is_some()
            || route.older_than_years.is_some()
            || !route.any_need.is_empty()
            || !route.lacks_need.is_empty();
        if !says_who {
            findings.report(
                &format!("routes.{name}"),
                "The rule does not say whom it is for, and would hold for everybody.",
                "Add a condition, such as outside_areas.",
            );
        }
    }
}

fn check_roles(list: &WaitingListPolicy, known: &Roles, findings: &mut Findings<'_>) {
    let mut named: Vec<(String, &String)> =
        vec![("clock_reviewed_by".to_owned(), &list.clock_reviewed_by)];
    let lists = [
        ("functions.assess", &list.functions.assess),
        ("functions.allocate", &list.functions.allocate),
        ("functions.deliver", &list.functions.deliver),
        ("immediate_risk.tell", &list.immediate_risk.tell),
    ];
    for (field, roles) in lists {
        named.extend(roles.iter().map(|role| (field.to_owned(), role)));
    }
    for (name, target) in &list.targets {
        named.push((format!("targets.{name}.owner"), &target.owner));
    }
    for (field, role) in named {
        if !known.contains_key(role) {
            findings.unknown_role(&field, role, known);
        }
    }
}
