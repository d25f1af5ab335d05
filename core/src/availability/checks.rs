//! What a section on availability of the right shape can still get wrong: names that lead nowhere,
//! clients given to somebody whom nobody supervises, and unknown risk taken for low.

use super::policy::{AvailabilityPolicy, RoleAvailability};
use crate::adjustments::policy::AdjustmentsPolicy;
use crate::document::{Faults, Findings, Node, Section, Written, name_list, repeats, shown};
use crate::people::RecordedRisk;
use crate::supervision::policy::SupervisionPolicy;

impl Section for AvailabilityPolicy {
    const NAME: &'static str = "availability";
    const ABOUT: &'static str = "availability";
    const LOOKS_BESIDE: bool = true;

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        let Some(section) = section else { return };
        let mut findings = written.findings::<Self>(found);
        for other in [SupervisionPolicy::NAME, AdjustmentsPolicy::NAME] {
            if written.version.get(other).is_none() {
                findings.report(
                    "",
                    format!(
                        "Availability is read together with {other}, of which nothing is said."
                    ),
                    &format!("Add the section [versions.{other}]."),
                );
            }
        }
        if section.roles.is_empty() {
            findings.report(
                "roles",
                "Nobody is said to be given clients.",
                "Add a role, such as [versions.availability.roles.counsellor].",
            );
        }
        let supervision: Option<SupervisionPolicy> = written.beside();
        for (id, role) in &section.roles {
            check_role(
                id,
                role,
                supervision.as_ref(),
                written.version,
                &mut findings,
            );
        }
        if let Some(known) = written.roles {
            let roles = section.roles.keys().map(|id| (format!("roles.{id}"), id));
            let lead = std::iter::once(("lead".to_owned(), &section.lead));
            for (field, role) in roles.chain(lead) {
                if !known.contains_key(role) {
                    findings.unknown_role(&field, role, known);
                }
            }
        }
    }
}

fn check_role(
    id: &str,
    role: &RoleAvailability,
    supervision: Option<&SupervisionPolicy>,
    version: &Node,
    findings: &mut Findings<'_>,
) {
    let field = |name: &str| format!("roles.{id}.{name}");
    for (name, twice) in [
        ("risks", repeats(&role.risks)),
        ("lines", repeats(&role.lines)),
    ] {
        if twice {
            let message = "Something is listed twice here.";
            findings.report(&field(name), message, "List each once.");
        }
    }
    let takes = |risk: RecordedRisk| role.risks.contains(&risk);
    if takes(RecordedRisk::NotRecorded) && !takes(RecordedRisk::High) {
        findings.report(
            &field("risks"),
            "A client whose risk nobody has recorded is treated with the same care as one at high \
             risk, whom this role is not given.",
            "Add high, or leave not_recorded out until the risk is recorded.",
        );
    }
    let lines = version.get("session_limits");
    let lines = lines.and_then(|limits| limits.get("lines"));
    for line in &role.lines {
        if lines.is_none_or(|lines| lines.get(line).is_none()) {
            unknown_line(&field("lines"), line, lines, findings);
        }
    }
    let Some(supervision) = supervision else {
        return;
    };
    if !supervision.roles.contains_key(id) {
        findings.report(
            &format!("roles.{id}"),
            "Clients are given to a role of whose supervision nothing is said.",
            &format!("Add [versions.supervision.roles.{id}]."),
        );
    }
    if role.pro_rata && supervision.full_time_weekly_minutes.is_none() {
        findings.report(
            &field("pro_rata"),
            "The caseload goes by hours, and the full working week is not said.",
            "Say supervision.full_time_weekly_minutes.",
        );
    }
}

fn unknown_line(field: &str, line: &str, lines: Option<&Node>, findings: &mut Findings<'_>) {
    let known: Vec<&str> = lines
        .and_then(Node::fields)
        .into_iter()
        .flatten()
        .map(|(id, _)| &**id)
        .collect();
    findings.report(
        field,
        format!("The policy has no service line {:?}.", shown(line)),
        &format!("Name one of these: {}.", name_list(known)),
    );
}
