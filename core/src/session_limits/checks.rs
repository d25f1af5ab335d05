//! What session limits of the right shape can still get wrong: clauses of a line that contradict
//! each other.

use std::collections::BTreeMap;

use super::policy::{Cap, LinePolicy, SessionLimitsPolicy};
use crate::document::{Faults, Findings, Node, Roles, Section, Written, join, repeats};

const LINES: &str = "lines";

impl Section for SessionLimitsPolicy {
    const NAME: &'static str = "session_limits";
    const ABOUT: &'static str = "session limits";
    const SHARED_BY: Option<&'static str> = Some(LINES);

    fn check(_: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        // Each line is looked at by itself: what is wrong with one hides nothing of another.
        let Some(node) = written.node.get(LINES) else {
            return;
        };
        let path = join(Self::NAME, LINES);
        let lines = node.fields();
        if lines.is_some_and(BTreeMap::is_empty) {
            no_line(&path, node, found);
        }
        for (id, entry) in lines.into_iter().flatten() {
            if let Some(line) = entry.node.read() {
                check_line(&join(&path, id), &entry.node, &line, written.roles, found);
            }
        }
    }
}

fn no_line(path: &str, node: &Node, found: &mut Faults) {
    Findings { path, node, found }.report(
        "",
        "The policy has no service line.",
        "Add a line, such as [versions.session_limits.lines.day].",
    );
}

/// One line: numbers that cannot both hold, and roles that the service does not have.
fn check_line(
    path: &str,
    node: &Node,
    line: &LinePolicy,
    roles: Option<&Roles>,
    found: &mut Faults,
) {
    let mut findings = Findings { path, node, found };
    check_cap(line, &mut findings);
    check_gaps(line, &mut findings);
    check_lists(line, &mut findings);
    if let Some(roles) = roles {
        check_roles(line, roles, &mut findings);
    }
}

fn check_cap(line: &LinePolicy, findings: &mut Findings<'_>) {
    let limit = match line.cap {
        Cap::Sessions { limit } | Cap::Hours { limit } | Cap::Weeks { limit } => limit,
        Cap::Block { sessions, .. } => sessions,
    };
    if let Some(ceiling) = line.ceiling.filter(|ceiling| *ceiling < limit) {
        findings.report(
            "ceiling",
            format!("The ceiling of {ceiling} is below the limit of {limit}."),
            "Raise the ceiling or lower the limit.",
        );
    }
    let planning = line.supported_exit.planning_starts_at_remaining;
    if planning > limit {
        findings.report(
            "supported_exit.planning_starts_at_remaining",
            format!("Exit planning starts at {planning} left, and the limit is only {limit}."),
            "Start planning at the limit or later.",
        );
    }
    let extends = !line.extensions.authorised_by.is_empty() && line.extensions.most_times > 0;
    if extends && line.ceiling == Some(limit) {
        findings.report(
            "extensions.most_times",
            format!("Extensions are offered, and the ceiling of {limit} leaves no room for one."),
            "Raise the ceiling, or set most_times to 0.",
        );
    }
}

fn check_gaps(line: &LinePolicy, findings: &mut Findings<'_>) {
    let gaps = &line.gaps;
    let least = gaps.at_least_days_between_sessions;
    let most = gaps.at_most_days_between_sessions;
    if let Some((least, most)) = least.zip(most).filter(|(least, most)| least > most) {
        findings.report(
            "gaps.at_most_days_between_sessions",
            format!("Sessions are at most {most} days apart, and at least {least}."),
            "Make the larger gap the larger number.",
        );
    }
    let ages = &line.eligibility;
    let bounds = ages.youngest_age_years.zip(ages.oldest_age_years);
    if let Some((youngest, oldest)) = bounds.filter(|(youngest, oldest)| youngest > oldest) {
        findings.report(
            "eligibility.oldest_age_years",
            format!("The oldest age of {oldest} is below the youngest of {youngest}."),
            "Make the oldest age the larger number.",
        );
    }
}

/// A thing listed twice is a slip of the pen, and often hides the thing that was meant.
fn check_lists(line: &LinePolicy, findings: &mut Findings<'_>) {
    let mut twice = |field: &str, repeats: bool| {
        if repeats {
            findings.report(field, "Something is listed twice here.", "List each once.");
        }
    };
    twice(
        "extensions.authorised_by",
        repeats(&line.extensions.authorised_by),
    );
    twice(
        "extensions.must_record",
        repeats(&line.extensions.must_record),
    );
    twice("extensions.reasons", repeats(&line.extensions.reasons));
    twice("waivers.allowed_by", repeats(&line.waivers.allowed_by));
    twice("waivers.reasons", repeats(&line.waivers.reasons));
    twice(
        "supported_exit.must_hold",
        repeats(&line.supported_exit.must_hold),
    );
    twice(
        "eligibility.residence_areas",
        repeats(&line.eligibility.residence_areas),
    );
    twice(
        "before_booking.delivery_modes",
        repeats(&line.before_booking.delivery_modes),
    );
    twice("series.checklist", repeats(&line.series.checklist));
    for (name, rule) in &line.missed_appointments {
        twice(
            &format!("missed_appointments.{name}.phases"),
            repeats(&rule.phases),
        );
        twice(
            &format!("missed_appointments.{name}.missed"),
            repeats(&rule.missed),
        );
    }
}

fn check_roles(line: &LinePolicy, roles: &Roles, findings: &mut Findings<'_>) {
    let lists = [
        ("extensions.authorised_by", &line.extensions.authorised_by),
        (
            "extensions.instead_of_self",
            &line.extensions.instead_of_self,
        ),
        ("waivers.allowed_by", &line.waivers.allowed_by),
    ];
    for (field, named) in lists {
        for role in named.iter().filter(|role| !roles.contains_key(*role)) {
            findings.unknown_role(field, role, roles);
        }
    }
    for (name, rule) in &line.missed_appointments {
        if !roles.contains_key(&rule.taken_by) {
            let field = format!("missed_appointments.{name}.taken_by");
            findings.unknown_role(&field, &rule.taken_by, roles);
        }
    }
}
