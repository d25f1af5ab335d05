//! Which meetings count towards a requirement, for how many minutes, and which condition failed
//! where one does not.
//!
//! The time of a group is divided without loss: a minute has so many parts that groups of any
//! size up to forty divide it evenly. Sums are of parts; only what is shown is in whole minutes,
//! rounded down.

use chrono::NaiveDate;

use super::answers::{FailedCondition, UncountedSupervision};
use super::case::{Case, Meeting};
use super::facts::Supervisor;
use super::policy::{Cadence, GroupCredit, Requirement, SupervisionSetting, SupervisorConditions};
use crate::calendar::add_months;

/// Parts of a minute: the least common multiple of 1 to 40.
const PARTS: u128 = 5_342_931_457_063_200;

/// An exact sum of credited minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Credit(u128);

impl Credit {
    pub(super) fn minutes(minutes: u32) -> Self {
        Self(u128::from(minutes).saturating_mul(PARTS))
    }

    pub(super) fn plus(self, share: Share) -> Self {
        let whole = Self::minutes(share.minutes).0;
        let shared = match share.among {
            1 => whole,
            among => whole.checked_div(u128::from(among)).unwrap_or(whole),
        };
        Self(self.0.saturating_add(shared))
    }

    /// Whole minutes, rounded down.
    pub(super) fn rounded_down(self) -> u32 {
        let minutes = self.0.checked_div(PARTS).unwrap_or(0);
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }
}

/// One share of the minutes of a meeting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    minutes: u32,
    among: u32,
}

impl Share {
    pub(super) const fn whole(minutes: u32) -> Self {
        Self { minutes, among: 1 }
    }
}

/// A meeting that counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Credited<'a> {
    pub(super) on: NaiveDate,
    pub(super) share: Share,
    pub(super) meeting: Option<&'a Meeting<'a>>,
}

/// The meetings of one requirement, sorted out.
#[derive(Default)]
pub(super) struct Counted<'a> {
    /// Those that count, the earliest first.
    pub(super) sure: Vec<Credited<'a>>,
    /// Those that would count besides, were what is not recorded of them as the policy asks.
    pub(super) hopeful: Vec<Credited<'a>>,
    /// Those that do not count, the latest first.
    pub(super) not_counted: Vec<UncountedSupervision>,
}

impl<'a> Counted<'a> {
    pub(super) fn of(case: &'a Case<'_>, requirement: &Requirement, cadence: &Cadence) -> Self {
        let mut counted = Self {
            sure: Vec::with_capacity(case.held.len()),
            ..Self::default()
        };
        // Where no condition looks at the day, one like the last that counts needs no second look.
        let any_day = cadence.shortest_minutes.is_none()
            && case.worker.agreed_cadences.is_empty()
            && requirement.supervisor == SupervisorConditions::default();
        let mut counts: Option<&Meeting<'_>> = None;
        for meeting in case.held.iter() {
            if meeting.kind != requirement.kind {
                continue;
            }
            let failed = if any_day && counts.is_some_and(|one| alike(one, meeting)) {
                Vec::new()
            } else {
                failed(case, requirement, cadence, meeting)
            };
            let credited = Credited {
                on: meeting.on,
                share: share(cadence, meeting),
                meeting: Some(meeting),
            };
            if failed.is_empty() {
                counted.sure.push(credited);
                counts = Some(meeting);
                continue;
            }
            if failed.iter().copied().all(is_missing) {
                counted.hopeful.push(credited);
            }
            counted.not_counted.push(UncountedSupervision {
                supervision: meeting.id.to_owned(),
                on: meeting.on,
                failed,
            });
        }
        counted.not_counted.reverse();
        counted
    }

    /// Those that count and those that would, the earliest first.
    pub(super) fn with_hopeful(&self) -> Vec<Credited<'a>> {
        let mut all: Vec<Credited<'a>> = self.sure.iter().chain(&self.hopeful).copied().collect();
        all.sort_by_key(|credited| credited.on);
        all
    }
}

/// Whether it is a fact that is missing, rather than a condition that is not met.
const fn is_missing(failed: FailedCondition) -> bool {
    matches!(
        failed,
        FailedCondition::GroupSizeNotRecorded
            | FailedCondition::SupervisorNotRecorded
            | FailedCondition::SupervisorRoleNotRecorded
            | FailedCondition::ExperienceNotRecorded
            | FailedCondition::UnderstandingNotRecorded
            | FailedCondition::QualificationNotRecorded
            | FailedCondition::SeniorityNotRecorded
            | FailedCondition::LineManagerNotRecorded
    )
}

/// Whether two meetings are the same in all that a condition looks at, the day apart.
fn alike(one: &Meeting<'_>, other: &Meeting<'_>) -> bool {
    let of = |meeting: &Meeting<'_>| {
        let (form, group) = (meeting.format, meeting.setting);
        let present = meeting.supervisees_present;
        (form, group, present, meeting.ad_hoc, meeting.time_protected)
    };
    of(one) == of(other)
}

/// How many share the time of a meeting; none when that is not recorded.
fn sharing(meeting: &Meeting<'_>) -> Option<u32> {
    match meeting.setting {
        SupervisionSetting::OneToOne => Some(1),
        SupervisionSetting::Peer => Some(meeting.supervisees_present.unwrap_or(2)),
        SupervisionSetting::FacilitatedGroup | SupervisionSetting::PeerGroup => {
            meeting.supervisees_present
        }
    }
}

/// What a meeting counts for one of those present. Somebody alone has all of it.
fn share(cadence: &Cadence, meeting: &Meeting<'_>) -> Share {
    let present = sharing(meeting).unwrap_or(1).max(1);
    let among = match cadence.group_credit.unwrap_or(GroupCredit::InFull) {
        GroupCredit::InFull => 1,
        GroupCredit::HalfUpToFour if (2..=4).contains(&present) => 2,
        GroupCredit::HalfUpToFour | GroupCredit::Divided => present,
    };
    Share {
        minutes: meeting.minutes,
        among,
    }
}

/// The conditions that a meeting fails.
fn failed(
    case: &Case<'_>,
    requirement: &Requirement,
    cadence: &Cadence,
    meeting: &Meeting<'_>,
) -> Vec<FailedCondition> {
    let mut failed = Vec::new();
    let mut note = |fails: bool, condition: FailedCondition| {
        if fails {
            failed.push(condition);
        }
    };
    note(
        meeting.on < case.worker.started_on,
        FailedCondition::BeforeStart,
    );
    note(
        !requirement.formats.contains(&meeting.format) && !agreed_format(case, meeting),
        FailedCondition::FormatNotAllowed,
    );
    note(
        !requirement.settings.contains(&meeting.setting),
        FailedCondition::SettingNotAllowed,
    );
    let present = sharing(meeting);
    let size_matters = cadence.largest_group.is_some()
        || cadence
            .group_credit
            .is_some_and(|rule| rule != GroupCredit::InFull);
    note(
        present.is_none() && size_matters,
        FailedCondition::GroupSizeNotRecorded,
    );
    let too_large = present.zip(cadence.largest_group);
    note(
        too_large.is_some_and(|(present, largest)| present > largest),
        FailedCondition::GroupTooLarge,
    );
    let shortest = cadence.shortest_minutes.unwrap_or(0);
    note(
        shortest > 0 && same_day(case, meeting) < shortest,
        FailedCondition::TooShort,
    );
    note(
        meeting.ad_hoc && !cadence.ad_hoc_counts,
        FailedCondition::NotArranged,
    );
    note(
        requirement.protected_time && !meeting.time_protected,
        FailedCondition::TimeNotProtected,
    );
    failed.extend(by_supervisor(case, &requirement.supervisor, meeting));
    failed
}

/// What is wrong with the supervisor of a meeting. Peers who supervise each other have none, and
/// so none who could be the line manager.
fn by_supervisor(
    case: &Case<'_>,
    conditions: &SupervisorConditions,
    meeting: &Meeting<'_>,
) -> Vec<FailedCondition> {
    let among_peers = matches!(
        meeting.setting,
        SupervisionSetting::Peer | SupervisionSetting::PeerGroup
    );
    let none_needed = SupervisorConditions {
        not_line_manager: among_peers && meeting.supervisor.is_none(),
        ..SupervisorConditions::default()
    };
    if *conditions == none_needed || *conditions == SupervisorConditions::default() {
        return Vec::new();
    }
    match meeting.supervisor.and_then(|id| case.supervisor(id)) {
        Some(supervisor) => unsuitable(case, conditions, supervisor, meeting.on),
        None => vec![FailedCondition::SupervisorNotRecorded],
    }
}

/// Whether the form was agreed with this worker for the day.
fn agreed_format(case: &Case<'_>, meeting: &Meeting<'_>) -> bool {
    let agreed = case.worker.agreed_cadences.iter();
    let mut agreed = agreed.filter(|a| a.kind == meeting.kind && a.starts_on <= meeting.on);
    agreed.any(|a| {
        a.ends_on.is_none_or(|until| meeting.on <= until) && a.formats.contains(&meeting.format)
    })
}

/// The minutes of one kind with one supervisor on one day: one meeting recorded in two is one.
fn same_day(case: &Case<'_>, meeting: &Meeting<'_>) -> u32 {
    let from = case.held.partition_point(|other| other.on < meeting.on);
    let later = case.held.get(from..).unwrap_or_default();
    let that_day = later.iter().take_while(|other| other.on == meeting.on);
    let same = that_day
        .filter(|other| other.kind == meeting.kind && other.supervisor == meeting.supervisor);
    same.fold(0_u32, |sum, other| sum.saturating_add(other.minutes))
}

/// What somebody lacks to supervise this worker on a day.
pub(super) fn unsuitable(
    case: &Case<'_>,
    conditions: &SupervisorConditions,
    supervisor: &Supervisor,
    on: NaiveDate,
) -> Vec<FailedCondition> {
    let mut failed = Vec::new();
    if !conditions.roles.is_empty() {
        match &supervisor.role {
            None => failed.push(FailedCondition::SupervisorRoleNotRecorded),
            Some(role) if !conditions.roles.contains(role) => {
                failed.push(FailedCondition::SupervisorOfOtherRole);
            }
            Some(_) => {}
        }
    }
    failed.extend(experience(case, conditions, supervisor, on));
    let asked = [
        (
            conditions.understands_peer_support,
            supervisor.understands_peer_support,
            FailedCondition::PeerSupportNotUnderstood,
            FailedCondition::UnderstandingNotRecorded,
        ),
        (
            conditions.counselling_supervision_qualification,
            supervisor.counselling_supervision_qualification,
            FailedCondition::NotQualified,
            FailedCondition::QualificationNotRecorded,
        ),
        (
            conditions.senior_to_worker,
            supervisor.senior_to_worker,
            FailedCondition::NotSenior,
            FailedCondition::SeniorityNotRecorded,
        ),
    ];
    for (_, recorded, not_met, missing) in asked.into_iter().filter(|(asked, ..)| *asked) {
        match recorded {
            Some(true) => {}
            Some(false) => failed.push(not_met),
            None => failed.push(missing),
        }
    }
    failed.extend(line_manager(case, conditions, supervisor));
    failed
}

fn experience(
    case: &Case<'_>,
    conditions: &SupervisorConditions,
    supervisor: &Supervisor,
    on: NaiveDate,
) -> Vec<FailedCondition> {
    let asked = conditions.more_experienced_in_peer_support
        || conditions.peer_support_within_months.is_some();
    if !asked {
        return Vec::new();
    }
    if supervisor.never_in_peer_support {
        return vec![FailedCondition::NotActiveInPeerSupport];
    }
    let Some(since) = supervisor.peer_support_since else {
        return vec![FailedCondition::ExperienceNotRecorded];
    };
    let mut failed = Vec::new();
    if let Some(months) = conditions.peer_support_within_months {
        let ended = supervisor.peer_support_until;
        let lately = ended.is_none_or(|until| on <= add_months(until, months));
        if since > on || !lately {
            failed.push(FailedCondition::NotActiveInPeerSupport);
        }
    }
    if conditions.more_experienced_in_peer_support {
        match case.worker.peer_support_since {
            None => failed.push(FailedCondition::ExperienceNotRecorded),
            Some(own) if since >= own => failed.push(FailedCondition::NotMoreExperienced),
            Some(_) => {}
        }
    }
    failed
}

fn line_manager(
    case: &Case<'_>,
    conditions: &SupervisorConditions,
    supervisor: &Supervisor,
) -> Option<FailedCondition> {
    if !conditions.line_manager && !conditions.not_line_manager {
        return None;
    }
    let Some(manager) = &case.worker.line_manager else {
        return Some(FailedCondition::LineManagerNotRecorded);
    };
    match *manager == supervisor.id {
        true if conditions.not_line_manager => Some(FailedCondition::IsLineManager),
        false if conditions.line_manager => Some(FailedCondition::IsNotLineManager),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supervision::{Supervision, SupervisionKind};

    #[test]
    fn every_group_up_to_forty_divides_a_minute_evenly() {
        for among in 1..=super::super::case::MOST_PRESENT {
            let share = Share { minutes: 1, among };
            let all = (0..among).fold(Credit::default(), |sum, _| sum.plus(share));
            assert_eq!(all, Credit::minutes(1), "{among}");
        }
    }

    #[test]
    fn group_time_is_credited_as_the_professional_body_works_it_out() {
        let cadence = Cadence {
            group_credit: Some(GroupCredit::HalfUpToFour),
            ..Cadence::default()
        };
        let day = "2026-01-01".parse().unwrap();
        let mut meeting = Supervision::new("s", day, 120, SupervisionKind::Clinical, "x");
        meeting.setting = SupervisionSetting::FacilitatedGroup;
        for (present, minutes) in [(1, 120), (2, 60), (3, 60), (4, 60), (5, 24), (6, 20)] {
            meeting.supervisees_present = Some(present);
            let share = share(&cadence, &Meeting::from(&meeting));
            let credit = Credit::default().plus(share);
            assert_eq!(credit.rounded_down(), minutes, "{present}");
        }
    }
}
