//! One worker made ready for the rules: both records read together, and every fault told as the
//! view may read it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::facts::WorkerForClients;
use super::policy::{AvailabilityPolicy, RoleAvailability};
use crate::adjustments::policy::AdjustmentsPolicy;
use crate::adjustments::{self, client_identifier, holds_client_identifier};
use crate::decision::{AnswerView, CareError, PolicyStamp, Problem};
use crate::policy::Checked;
use crate::policy::document::{PolicyVersion, ServicePolicy};
use crate::supervision::{self, SupervisedWorker, one_worker, with_adjustments};

/// Fields of the record of supervision of which every view that is told anything is told a fault.
const PLAIN_FIELDS: &[&str] = &["id", "role", "started_on", "weekly_minutes"];

/// The policy of the day, and for whom the answer is made.
pub(super) struct Desk<'a> {
    pub(super) service: &'a ServicePolicy,
    pub(super) policy: &'a AvailabilityPolicy,
    pub(super) as_of: NaiveDate,
    pub(super) view: AnswerView,
    adjustments: &'a AdjustmentsPolicy,
    checked: &'a Checked,
    version: &'a PolicyVersion,
}

impl<'a> Desk<'a> {
    /// Every worker is judged by the version in force on the as-of date.
    pub(super) fn open(
        policy: &'a Checked,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Self, CareError> {
        let version = policy.governing("", as_of)?;
        let sections = version
            .availability
            .as_ref()
            .zip(version.adjustments.as_ref());
        let Some((section, adjustments)) = sections else {
            return Err(version.silent("availability", as_of));
        };
        Ok(Self {
            service: &policy.document.service,
            policy: section,
            as_of,
            view,
            adjustments,
            checked: policy,
            version,
        })
    }

    pub(super) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(&self.checked.fingerprint)
    }

    pub(super) fn is_peer_support(&self, role: &String) -> bool {
        self.adjustments.peer_support_roles.contains(role)
    }

    fn at_wall(&self, text: &str) -> bool {
        holds_client_identifier(self.adjustments, text)
    }

    /// What answers and errors call a worker: nothing, where it would be a client record's name.
    pub(super) fn name_of(&self, worker: &WorkerForClients) -> String {
        let id = &worker.supervised.id;
        if self.at_wall(id) {
            String::new()
        } else {
            id.clone()
        }
    }

    /// Faults of the record of supervision, as far as the view is told of them.
    fn told_of_supervision(&self, problems: Vec<Problem>) -> Vec<Problem> {
        let all = problems.len();
        let plain = |problem: &Problem| PLAIN_FIELDS.contains(&problem.path.as_str());
        let mut told: Vec<Problem> = problems
            .into_iter()
            .filter(|problem| self.view.is_told_of_supervision() || plain(problem))
            .collect();
        if told.len() < all {
            told.push(Problem::new(
                "facts.at_fault",
                "",
                "The record of supervision contradicts itself or the policy in a part of which \
                 this view is not told. The worker and the supervisor can see where.",
            ));
        }
        told
    }
}

/// One worker as they were known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) worker: &'a SupervisedWorker,
    /// What the role is given; none where it is given no clients.
    pub(super) role: Option<&'a RoleAvailability>,
    pub(super) weekly_minutes: Option<u32>,
    pub(super) supervision: supervision::ForAvailability,
    /// None where no adjustment was ever asked for.
    pub(super) adjustments: Option<adjustments::ForAvailability>,
}

impl<'a> Case<'a> {
    /// `workers` are the identifiers of everybody who is asked about.
    pub(super) fn open(
        desk: &'a Desk<'a>,
        worker: &'a WorkerForClients,
        workers: &BTreeSet<&str>,
    ) -> Result<Self, CareError> {
        let supervised = &worker.supervised;
        let refuse = |problems: Vec<Problem>| {
            if problems.is_empty() {
                return Ok(());
            }
            Err(CareError::FactsInvalid {
                record: desk.name_of(worker),
                problems,
            })
        };
        refuse(beyond_the_wall(desk, supervised, workers))?;
        let adjusted = worker.adjusted.as_ref();
        let differing = adjusted.map(|adjusted| one_worker(supervised, adjusted));
        refuse(below("adjusted", differing.unwrap_or_default()))?;
        let contract = adjusted.and_then(|adjusted| adjusted.contract_minutes_a_week);
        let weekly_minutes = supervised.weekly_minutes.or(contract);
        let (checked, as_of, view) = (desk.checked, desk.as_of, desk.view);
        let filled = adjusted
            .map(|adjusted| with_adjustments(checked, supervised, adjusted, as_of, view))
            .transpose()
            .map_err(|error| renamed(error, &desk.name_of(worker), "adjusted", |all| all))?;
        let with_agreed = filled.as_ref().unwrap_or(supervised);
        let supervision =
            supervision::for_availability(checked, with_agreed, as_of).map_err(|error| {
                let told = |problems| desk.told_of_supervision(problems);
                renamed(error, &desk.name_of(worker), "supervised", told)
            })?;
        let adjustments = adjusted
            .map(|one| adjustments::for_availability(checked, one, weekly_minutes, as_of, view))
            .transpose()?;
        let role = desk.policy.roles.get(&supervised.role);
        let by_hours = role.is_some_and(|role| role.pro_rata);
        if by_hours && weekly_minutes.is_none() {
            let message = "The caseload of this role goes by hours, and none are recorded.";
            let field = "supervised.weekly_minutes";
            refuse(vec![Problem::new(
                "facts.hours_not_recorded",
                field,
                message,
            )])?;
        }
        Ok(Self {
            desk,
            worker: supervised,
            role,
            weekly_minutes,
            supervision,
            adjustments,
        })
    }
}

/// The two records of somebody who is or was a client stay apart, from both sides: no identifier
/// of a client record stands for a worker, and no identifier of a worker stands for a client. The
/// problem does not repeat it, and while the wall is broken nothing else is said.
fn beyond_the_wall(
    desk: &Desk<'_>,
    worker: &SupervisedWorker,
    workers: &BTreeSet<&str>,
) -> Vec<Problem> {
    let supervisors = worker.supervisors.iter();
    let supervisors = supervisors.map(|one| ("supervised.supervisors", one.id.as_str()));
    let manager = worker.line_manager.iter();
    let manager = manager.map(|id| ("supervised.line_manager", id.as_str()));
    let own = std::iter::once(("supervised.id", worker.id.as_str()));
    let at_wall = own
        .chain(manager)
        .chain(supervisors)
        .filter(|(_, id)| desk.at_wall(id));
    let paths: BTreeSet<&str> = at_wall.map(|(path, _)| path).collect();
    let mut problems: Vec<Problem> = paths.into_iter().map(client_identifier).collect();
    let mut people = worker.caseload.iter();
    if people.any(|person| workers.contains(person.id.as_str())) {
        problems.push(
            Problem::new(
                "facts.worker_as_client",
                "supervised.caseload",
                "Somebody on the caseload has the identifier of a worker: the two records of a \
                 person who is both stay apart.",
            )
            .with_suggestion("Use the identifier of the client record."),
        );
    }
    problems
}

/// Problems of one of the two records.
fn below(record: &str, mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        problem.path = if problem.path.is_empty() {
            record.to_owned()
        } else {
            format!("{record}.{}", problem.path)
        };
    }
    problems
}

fn renamed(
    error: CareError,
    worker: &str,
    record: &str,
    told: impl Fn(Vec<Problem>) -> Vec<Problem>,
) -> CareError {
    match error {
        CareError::FactsInvalid { problems, .. } => CareError::FactsInvalid {
            record: worker.to_owned(),
            problems: below(record, told(problems)),
        },
        other => other,
    }
}
