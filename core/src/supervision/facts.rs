//! What a service already records about a worker's supervision. Identifiers are the caller's own.
//! `Debug` shows identifiers and dates of meetings, nothing else: absences, statements and what
//! was said stay out of logs.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::policy::{
    AbsenceKind, AgendaTopic, FeedbackPart, PracticePart, SupervisionKind, SupervisionSetting,
};
use crate::facts::{facts, word};
use crate::people::{RecordedRisk, SupervisionFormat};

facts! {
    /// A worker who is supervised, with everything that bears on it.
    pub struct SupervisedWorker {
        /// The caller's identifier of the worker.
        pub id: String,
        /// The role, as an id of the policy.
        pub role: String,
        /// The day the worker started in it.
        pub started_on: NaiveDate,
        /// The working week that was agreed, in minutes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub weekly_minutes: Option<u32>,
        /// The worker is in a multidisciplinary team.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub in_multidisciplinary_team: Option<bool>,
        /// The line manager, by the caller's identifier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub line_manager: Option<String>,
        /// The day from which the worker has been a peer support worker anywhere.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub peer_support_since: Option<NaiveDate>,
        /// The people supported, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub caseload: Vec<SupportedPerson>,
        /// Time spent with clients, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub client_work: Vec<ClientWork>,
        /// Times in which the worker is away, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub absences: Vec<WorkerAbsence>,
        /// Those who supervise the worker, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub supervisors: Vec<Supervisor>,
        /// Meetings held, planned, cancelled or missed, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub supervisions: Vec<Supervision>,
        /// Breaks in client work that were written down, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub documented_breaks: Vec<DocumentedBreak>,
        /// Cadences agreed with this worker, such as by a reasonable adjustment.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub agreed_cadences: Vec<AgreedCadence>,
        /// What was agreed with this worker and is to be reviewed.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub reviews: Vec<AgreedReview>,
        /// What the worker has said about whether supervision feels safe, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub safety_statements: Vec<SafetyStatement>,
    }
}

impl SupervisedWorker {
    /// A worker of whom nothing is known but the role and the start.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<String>, started_on: NaiveDate) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            started_on,
            weekly_minutes: None,
            in_multidisciplinary_team: None,
            line_manager: None,
            peer_support_since: None,
            caseload: Vec::new(),
            client_work: Vec::new(),
            absences: Vec::new(),
            supervisors: Vec::new(),
            supervisions: Vec::new(),
            documented_breaks: Vec::new(),
            agreed_cadences: Vec::new(),
            reviews: Vec::new(),
            safety_statements: Vec::new(),
        }
    }
}

impl fmt::Debug for SupervisedWorker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "SupervisedWorker(id={:?}, role={:?})",
            self.id, self.role
        )
    }
}

facts! {
    /// A person whom the worker supports.
    pub struct SupportedPerson {
        /// The caller's identifier of the person.
        pub id: String,
        /// The day since which the worker supports them.
        pub since: NaiveDate,
        /// The last day, once there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub until: Option<NaiveDate>,
        /// Whether a person has recorded them as at high risk.
        #[serde(default)]
        pub risk: RecordedRisk,
    }
}

impl fmt::Debug for SupportedPerson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SupportedPerson(id={:?})", self.id)
    }
}

facts! {
    /// Time spent with clients on one day.
    #[derive(Debug)]
    pub struct ClientWork {
        /// The day.
        pub on: NaiveDate,
        /// Minutes.
        pub minutes: u32,
    }
}

facts! {
    /// A time in which the worker is away, both days included.
    pub struct WorkerAbsence {
        /// Why.
        pub kind: AbsenceKind,
        /// The first day.
        pub starts_on: NaiveDate,
        /// The last day, once it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for WorkerAbsence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkerAbsence(...)")
    }
}

facts! {
    /// Somebody who supervises the worker. What is not recorded is not assumed.
    pub struct Supervisor {
        /// The caller's identifier; that of a worker, where they are one.
        pub id: String,
        /// The kinds of supervision they give this worker.
        pub gives: Vec<SupervisionKind>,
        /// The role they hold, as an id of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub role: Option<String>,
        /// They come from outside the organisation, which sees to their own supervision.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub external: bool,
        /// The day from which they have been a peer support worker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub peer_support_since: Option<NaiveDate>,
        /// The last day on which they were one; none while they still are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub peer_support_until: Option<NaiveDate>,
        /// They have never been a peer support worker.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub never_in_peer_support: bool,
        /// They understand the values and principles of peer support.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub understands_peer_support: Option<bool>,
        /// They hold a qualification in supervising counsellors.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub counselling_supervision_qualification: Option<bool>,
        /// They are senior to this worker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub senior_to_worker: Option<bool>,
    }
}

impl Supervisor {
    /// A supervisor of whom nothing is known but what they give.
    #[must_use]
    pub fn new(id: impl Into<String>, gives: Vec<SupervisionKind>) -> Self {
        Self {
            id: id.into(),
            gives,
            role: None,
            external: false,
            peer_support_since: None,
            peer_support_until: None,
            never_in_peer_support: false,
            understands_peer_support: None,
            counselling_supervision_qualification: None,
            senior_to_worker: None,
        }
    }
}

impl fmt::Debug for Supervisor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Supervisor(id={:?})", self.id)
    }
}

facts! {
    /// One meeting of supervision.
    pub struct Supervision {
        /// The caller's identifier of the meeting.
        pub id: String,
        /// The day.
        pub on: NaiveDate,
        /// Minutes.
        pub minutes: u32,
        /// The kind.
        pub kind: SupervisionKind,
        /// The form.
        pub format: SupervisionFormat,
        /// Alone or with others.
        pub setting: SupervisionSetting,
        /// Whether it was held.
        pub state: SupervisionState,
        /// The supervisor, by the caller's identifier; none in a group of peers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub supervisor: Option<String>,
        /// In a group, how many supervisees were present: without the supervisor in a facilitated
        /// group, every member in a group of peers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub supervisees_present: Option<u32>,
        /// Nobody had arranged it beforehand.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ad_hoc: bool,
        /// The time was protected from other duties.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub time_protected: bool,
        /// The supervisor was given the list of the people supported.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub caseload_shared: bool,
        /// The people supported who were talked about, by the caller's identifiers.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub discussed: Vec<String>,
        /// What it was about, and who brought it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub agenda: Vec<AgendaPoint>,
        /// The steps that were agreed.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub actions: Vec<SupervisionAction>,
        /// It was agreed that there is nothing to be done.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub no_steps_needed: bool,
        /// Goals were agreed and are recorded.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub goals_recorded: bool,
        /// A record was written.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub documented: bool,
        /// Feedback was given.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub feedback_given: bool,
        /// What the record shows of it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub feedback: Vec<FeedbackPart>,
        /// Skills were practised.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub skills_practised: bool,
        /// What the record shows of that.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub practice: Vec<PracticePart>,
    }
}

impl Supervision {
    /// A meeting in person, alone with a supervisor, that was held.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        on: NaiveDate,
        minutes: u32,
        kind: SupervisionKind,
        supervisor: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            on,
            minutes,
            kind,
            format: SupervisionFormat::InPerson,
            setting: SupervisionSetting::OneToOne,
            state: SupervisionState::Held,
            supervisor: Some(supervisor.into()),
            supervisees_present: None,
            ad_hoc: false,
            time_protected: false,
            caseload_shared: false,
            discussed: Vec::new(),
            agenda: Vec::new(),
            actions: Vec::new(),
            no_steps_needed: false,
            goals_recorded: false,
            documented: false,
            feedback_given: false,
            feedback: Vec::new(),
            skills_practised: false,
            practice: Vec::new(),
        }
    }
}

impl fmt::Debug for Supervision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Supervision(id={:?}, on={})", self.id, self.on)
    }
}

word! {
    /// Whether a meeting took place. Arranged and attended are different facts.
    pub enum SupervisionState {
        /// It is arranged.
        Planned,
        /// It took place, and the worker was there.
        Held,
        /// The worker cancelled it.
        CancelledByWorker,
        /// The supervisor cancelled it.
        CancelledBySupervisor,
        /// The service cancelled it, such as for other duties.
        CancelledByService,
        /// The worker did not come.
        NotAttended,
    }
}

facts! {
    /// Something on the agenda, and who brought it.
    #[derive(Debug)]
    pub struct AgendaPoint {
        /// What it is about.
        pub topic: AgendaTopic,
        /// Who brought it.
        pub brought_by: BroughtBy,
    }
}

word! {
    /// Who brought something to a meeting.
    pub enum BroughtBy {
        /// The worker.
        Worker,
        /// The supervisor.
        Supervisor,
    }
}

facts! {
    /// A step that was agreed.
    pub struct SupervisionAction {
        /// The caller's identifier of the step.
        pub id: String,
        /// How it will be done is recorded.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub how_recorded: bool,
        /// Who does it, by the caller's identifier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub owner: Option<String>,
        /// By when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub due_on: Option<NaiveDate>,
        /// The day it was done or closed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub done_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for SupervisionAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SupervisionAction(id={:?})", self.id)
    }
}

facts! {
    /// A break in client work that was written down, both days included.
    pub struct DocumentedBreak {
        /// The first day.
        pub starts_on: NaiveDate,
        /// The last day.
        pub ends_on: NaiveDate,
    }
}

impl fmt::Debug for DocumentedBreak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentedBreak(...)")
    }
}

facts! {
    /// A cadence agreed with one worker, whatever it comes from. The tighter of it and the policy
    /// is owed.
    pub struct AgreedCadence {
        /// The caller's identifier of what was agreed.
        pub id: String,
        /// The kind of supervision it is about.
        pub kind: SupervisionKind,
        /// The first day on which it holds.
        pub starts_on: NaiveDate,
        /// The last day, once there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
        /// Held at most so many days apart.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub at_most_days_apart: Option<u32>,
        /// Forms that count besides those of the policy.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub formats: Vec<SupervisionFormat>,
    }
}

impl fmt::Debug for AgreedCadence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgreedCadence(id={:?})", self.id)
    }
}

facts! {
    /// Something agreed with the worker whose review falls due.
    pub struct AgreedReview {
        /// The caller's identifier of what was agreed; it says nothing of what that is.
        pub id: String,
        /// The day by which it is reviewed.
        pub due_on: NaiveDate,
    }
}

impl fmt::Debug for AgreedReview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgreedReview(id={:?})", self.id)
    }
}

facts! {
    /// What the worker said about whether supervision feels safe. It is theirs alone to set and
    /// to clear.
    pub struct SafetyStatement {
        /// The day.
        pub on: NaiveDate,
        /// Who made it, by the caller's identifier: the worker.
        pub by: String,
        /// It feels safe.
        pub safe: bool,
    }
}

impl fmt::Debug for SafetyStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SafetyStatement(...)")
    }
}
