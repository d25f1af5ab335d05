//! What a policy can get wrong beside its sections: the service itself, and its versions.

use super::document::ServicePolicy;
use crate::document::{Faults, Findings, Node};

pub(super) fn check_service(node: &Node, service: &ServicePolicy, found: &mut Faults) {
    let mut findings = Findings {
        path: "service",
        node,
        found,
    };
    if service.roles.is_empty() {
        findings.report(
            "roles",
            "The service has no roles.",
            "Name at least the coordinator.",
        );
    }
    if !service.roles.contains_key(&service.high_risk_lead) {
        findings.unknown_role("high_risk_lead", &service.high_risk_lead, &service.roles);
    }
}

/// Versions: each ends after it starts, and no two are in force on one day.
pub(super) fn check_versions(versions: &[Node], found: &mut Faults) {
    let mut dated: Vec<_> = versions
        .iter()
        .filter_map(|node| {
            let from = node.get("effective_from").and_then(Node::date)?;
            Some((from, node.get("effective_until").and_then(Node::date), node))
        })
        .collect();
    for (from, until, node) in &dated {
        if let Some(until) = until.filter(|until| until < from) {
            let message = format!("The version ends on {until}, before it starts on {from}.");
            Findings {
                path: "versions",
                node,
                found,
            }
            .report(
                "effective_until",
                message,
                "Put the last day on or after the first.",
            );
        }
    }
    dated.sort_by_key(|(from, _, node)| (*from, node.place));
    for pair in dated.windows(2) {
        let [(from, until, _), (next_from, _, next)] = pair else {
            continue;
        };
        let overlap = from == next_from || until.is_some_and(|until| until >= *next_from);
        if overlap {
            let message = format!(
                "Two versions are in force on {next_from}: this one, and the one from {from}."
            );
            Findings {
                path: "versions",
                node: next,
                found,
            }
            .report(
                "effective_from",
                message,
                "Let the earlier version end the day before, or leave its last day out.",
            );
        }
    }
}
