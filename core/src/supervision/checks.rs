//! What a section on supervision of the right shape can still get wrong: names that lead nowhere,
//! cadences that ask for nothing, and peer support workers who are owed less than they must be.

use super::policy::{
    Cadence, MinutesRule, Owed, Requirement, RoleSupervision, SupervisionKind, SupervisionPolicy,
    SupervisionSetting,
};
use crate::document::{
    Faults, Findings, Roles, Section, Written, did_you_mean, name_list, repeats, shown,
};

impl Section for SupervisionPolicy {
    const NAME: &'static str = "supervision";
    const ABOUT: &'static str = "supervision";

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        let Some(supervision) = section else { return };
        let mut findings = written.findings::<Self>(found);
        if supervision.roles.is_empty() {
            findings.report(
                "roles",
                "Nobody is said to be supervised.",
                "Add a role, such as [versions.supervision.roles.counsellor].",
            );
        }
        for (name, cadence) in &supervision.cadences {
            check_cadence(name, cadence, &mut findings);
        }
        for (id, role) in &supervision.roles {
            check_role(id, role, supervision, &mut findings);
        }
        check_lists(supervision, &mut findings);
        if let Some(roles) = written.roles {
            check_roles(supervision, roles, &mut findings);
        }
    }
}

fn check_cadence(name: &str, cadence: &Cadence, findings: &mut Findings<'_>) {
    let field = format!("cadences.{name}");
    let asks = cadence.minutes.is_some()
        || cadence.apart.is_some()
        || cadence.client_work.is_some()
        || cadence.first_within_days.is_some();
    if !asks {
        findings.report(
            &field,
            "The cadence asks for nothing.",
            "Say minutes, apart, client_work or first_within_days.",
        );
    }
    if cadence.excused_in_a_row > 0 && !has_periods(cadence) {
        findings.report(
            &format!("{field}.excused_in_a_row"),
            "Periods may be missed, and the cadence has no fixed periods.",
            "Say minutes in a calendar month or in weeks, or leave this out.",
        );
    }
    let steps = cadence.with_caseload.iter().map(|step| step.from_people);
    if !steps.clone().is_sorted_by(|a, b| a < b) {
        findings.report(
            &format!("{field}.with_caseload"),
            "The caseloads are not in order.",
            "List the smallest first, each once.",
        );
    }
    let says = |apart: bool, minutes: bool| apart || minutes;
    let at_first = cadence.at_first.iter();
    let mut empty = at_first.map(|s| says(s.apart.is_some(), s.minutes.is_some()));
    let with_caseload = cadence.with_caseload.iter();
    let mut empty_too = with_caseload.map(|s| says(s.apart.is_some(), s.minutes.is_some()));
    if empty.any(|says| !says) || empty_too.any(|says| !says) {
        findings.report(
            &field,
            "A step of the cadence changes nothing.",
            "Say apart or minutes in each step.",
        );
    }
}

const fn has_periods(cadence: &Cadence) -> bool {
    matches!(
        cadence.minutes,
        Some(MinutesRule::CalendarMonth { .. } | MinutesRule::Weeks { .. })
    )
}

fn check_role(
    id: &str,
    role: &RoleSupervision,
    supervision: &SupervisionPolicy,
    findings: &mut Findings<'_>,
) {
    let field = format!("roles.{id}");
    if role.requirements.is_empty() {
        findings.report(
            &format!("{field}.requirements"),
            "Nothing is required for this role.",
            "Add a requirement, or leave the role out.",
        );
    }
    if role.pro_rata && supervision.full_time_weekly_minutes.is_none() {
        findings.report(
            &format!("{field}.pro_rata"),
            "What is owed goes by hours, and the full working week is not said.",
            "Say full_time_weekly_minutes.",
        );
    }
    if repeats(&role.paused_by) {
        findings.report(
            &format!("{field}.paused_by"),
            "Something is listed twice here.",
            "List each once.",
        );
    }
    check_adjusted_kinds(&field, role, findings);
    for (name, requirement) in &role.requirements {
        let field = format!("{field}.requirements.{name}");
        check_requirement(&field, requirement, supervision, findings);
    }
    if role.peer_support {
        check_peer_support(&field, role, findings);
    }
}

/// An adjustment changes what is required, and nothing else.
fn check_adjusted_kinds(field: &str, role: &RoleSupervision, findings: &mut Findings<'_>) {
    let field = format!("{field}.adjusted_kinds");
    if repeats(&role.adjusted_kinds) {
        findings.report(&field, "Something is listed twice here.", "List each once.");
    }
    let required = |kind: &SupervisionKind| role.requirements.values().any(|r| r.kind == *kind);
    if !role.adjusted_kinds.iter().all(required) {
        findings.report(
            &field,
            "A kind is listed that the role does not require.",
            "List kinds of the requirements, or leave the list out.",
        );
    }
}

fn check_requirement(
    field: &str,
    requirement: &Requirement,
    supervision: &SupervisionPolicy,
    findings: &mut Findings<'_>,
) {
    if requirement.kind == SupervisionKind::Debrief {
        findings.report(
            &format!("{field}.kind"),
            "A debrief is held when it is needed and is never owed.",
            "Require another kind; debriefs are recorded besides.",
        );
    }
    let conditions = &requirement.supervisor;
    if conditions.line_manager && conditions.not_line_manager {
        findings.report(
            &format!("{field}.supervisor.not_line_manager"),
            "The supervisor is to be the line manager, and is not to be.",
            "Leave one of the two out.",
        );
    }
    for (list, twice) in [
        ("formats", repeats(&requirement.formats)),
        ("settings", repeats(&requirement.settings)),
    ] {
        if twice {
            findings.report(
                &format!("{field}.{list}"),
                "Something is listed twice here.",
                "List each once.",
            );
        }
    }
    let Some(cadence) = supervision.cadences.get(&requirement.cadence) else {
        let known: Vec<&str> = supervision.cadences.keys().map(String::as_str).collect();
        let suggestion = did_you_mean(&requirement.cadence, &known)
            .unwrap_or_else(|| format!("Name one of these: {}.", name_list(known.iter().copied())));
        let message = format!("There is no cadence {:?}.", shown(&requirement.cadence));
        findings.report(&format!("{field}.cadence"), message, &suggestion);
        return;
    };
    let alone = |setting: &SupervisionSetting| *setting == SupervisionSetting::OneToOne;
    if cadence.group_credit.is_none() && !requirement.settings.iter().all(alone) {
        findings.report(
            &format!("{field}.settings"),
            "It may be held with others, and how their time counts is not said.",
            "Say group_credit in the cadence.",
        );
    }
}

/// What peer support workers are owed whatever the service decides: supervision of the role by
/// somebody active in it, protected time with somebody more experienced, and a colleague besides
/// in a multidisciplinary team.
fn check_peer_support(field: &str, role: &RoleSupervision, findings: &mut Findings<'_>) {
    let owed = role.owed == Owed::Always;
    let has = |found: fn(&Requirement) -> bool| role.requirements.values().any(found);
    let asks = [
        (
            owed,
            "Supervision of a peer support worker is owed, and not by arrangement.",
            "Say owed = \"always\".",
        ),
        (
            has(|r| {
                r.kind == SupervisionKind::RoleSpecific
                    && r.supervisor.peer_support_within_months.is_some()
                    && !r.only_in_multidisciplinary_team
            }),
            "The role is not supervised by somebody active in peer support.",
            "Require role_specific, with supervisor.peer_support_within_months.",
        ),
        (
            has(|r| {
                r.kind == SupervisionKind::SeniorPeer
                    && r.supervisor.more_experienced_in_peer_support
                    && r.protected_time
                    && !r.only_in_multidisciplinary_team
            }),
            "There is no protected time with a more experienced peer support worker.",
            "Require senior_peer, with protected_time and supervisor.more_experienced_in_peer_support.",
        ),
        (
            has(|r| r.kind == SupervisionKind::MultidisciplinaryColleague),
            "No colleague supervises besides in a multidisciplinary team.",
            "Require multidisciplinary_colleague, only_in_multidisciplinary_team.",
        ),
    ];
    for (_, message, suggestion) in asks.into_iter().filter(|(holds, ..)| !holds) {
        findings.report(&format!("{field}.peer_support"), message, suggestion);
    }
}

fn check_lists(supervision: &SupervisionPolicy, findings: &mut Findings<'_>) {
    for (list, twice) in [
        ("topics", repeats(&supervision.topics)),
        ("feedback_shows", repeats(&supervision.feedback_shows)),
        ("practice_shows", repeats(&supervision.practice_shows)),
    ] {
        if twice {
            let message = "Something is listed twice here.";
            findings.report(list, message, "List each once.");
        }
    }
}

fn check_roles(supervision: &SupervisionPolicy, known: &Roles, findings: &mut Findings<'_>) {
    for (id, role) in &supervision.roles {
        if !known.contains_key(id) {
            findings.unknown_role(&format!("roles.{id}"), id, known);
        }
        for (name, requirement) in &role.requirements {
            let field = format!("roles.{id}.requirements.{name}.supervisor.roles");
            let named = requirement.supervisor.roles.iter();
            for unknown in named.filter(|role| !known.contains_key(*role)) {
                findings.unknown_role(&field, unknown, known);
            }
        }
    }
}
