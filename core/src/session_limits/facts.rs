//! What a service already records about a client's episode. Identifiers are the caller's own.
//!
//! The library needs to know *that* a reason, an outcome or a contact is recorded, not what it
//! says: such texts stay where they are. `Debug` shows identifiers and counts, nothing else.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::facts::{facts, word};

use super::policy::{ChecklistItem, DeliveryMode, NextStepKind};
use crate::people::RecordedRisk;

facts! {
    /// One client's episode on one service line, with everything that happened or is planned in it.
    pub struct Episode {
        /// The caller's identifier of the episode.
        pub id: String,
        /// The service line, an id of the policy.
        pub line: String,
        /// The first day of the episode.
        pub started_on: NaiveDate,
        /// The last day of the episode, once it has ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ended_on: Option<NaiveDate>,
        /// The last day of the client's previous episode, when there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub previous_episode_ended_on: Option<NaiveDate>,
        /// The client's age in whole years at the start of the episode.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub age_years: Option<u32>,
        /// The area the client lives in, as a code of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub residence_area: Option<String>,
        /// Whether a person has recorded the client as at high risk.
        #[serde(default)]
        pub risk: RecordedRisk,
        /// The client's workers, by the caller's identifiers.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub workers: Vec<String>,
        /// Days from one session to the next, where that is agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub session_every_days: Option<u32>,
        /// Every appointment, held, missed, cancelled or planned, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub appointments: Vec<Appointment>,
        /// Every extension asked for, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub extensions: Vec<Extension>,
        /// The plan for the client's supported exit, once there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub exit_plan: Option<ExitPlan>,
        /// Steps taken after missed appointments, in any order. Appointments up to the day of a step
        /// are dealt with: they no longer add to the rules that asked for it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub steps_taken: Vec<StepTaken>,
    }
}

impl fmt::Debug for Episode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Episode(id={:?}, line={:?}, started_on={}, {} appointments, {} extensions)",
            self.id,
            self.line,
            self.started_on,
            self.appointments.len(),
            self.extensions.len()
        )
    }
}

facts! {
    /// A step that somebody took after missed appointments.
    #[derive(Debug)]
    pub struct StepTaken {
        /// The step.
        pub kind: NextStepKind,
        /// Id of the role that took it.
        pub by_role: String,
        /// The day it was taken.
        pub taken_on: NaiveDate,
    }
}

facts! {
    /// One appointment of an episode.
    pub struct Appointment {
        /// The caller's identifier of the appointment.
        pub id: String,
        /// What it is for.
        pub kind: AppointmentKind,
        /// When it starts, in local wall-clock time.
        pub starts: NaiveDateTime,
        /// What became of it.
        pub attendance: Attendance,
        /// Contact time in minutes, where it differs from the line's session length.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub contact_minutes: Option<u32>,
        /// How it was or will be held.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub mode: Option<DeliveryMode>,
        /// When it was cancelled, in local wall-clock time; needed for every cancelled one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub cancelled_at: Option<NaiveDateTime>,
        /// When a replacement was agreed, in local wall-clock time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub rebooked_at: Option<NaiveDateTime>,
        /// The waiver of a missed appointment, when somebody gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub waiver: Option<Waiver>,
    }
}

impl fmt::Debug for Appointment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Appointment(id={:?}, starts={})", self.id, self.starts)
    }
}

word! {
    /// What an appointment is for.
    pub enum AppointmentKind {
        /// A screening call or meeting.
        Screening,
        /// An assessment.
        Assessment,
        /// A session of support or counselling.
        Session,
    }
}

word! {
    /// What became of an appointment. The codes of the NHS Data Dictionary are given beside each
    /// (DOMAIN B-WL5).
    pub enum Attendance {
        /// Still to come.
        Planned,
        /// Attended on time (5).
        Attended,
        /// Came late and was seen (6).
        LateButSeen,
        /// Came too late to be seen (7).
        LateAndNotSeen,
        /// Did not attend and gave no warning (3).
        DidNotAttend,
        /// Cancelled by or for the client (2).
        CancelledByClient,
        /// Cancelled or postponed by the service (4).
        CancelledByService,
    }
}

facts! {
    /// A missed appointment forgiven by somebody.
    pub struct Waiver {
        /// Id of the role that gave it.
        pub role: String,
        /// The reason, as a code of the policy.
        pub reason: String,
        /// The day it was given.
        pub given_on: NaiveDate,
    }
}

impl fmt::Debug for Waiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Waiver(role={:?}, given_on={})",
            self.role, self.given_on
        )
    }
}

facts! {
    /// An extension that was asked for, and what was decided.
    pub struct Extension {
        /// The caller's identifier of the extension.
        pub id: String,
        /// The day it was asked for.
        pub requested_on: NaiveDate,
        /// How much was asked for, in the cap's unit (blocks for a block).
        pub amount: u32,
        /// What was decided.
        pub decision: ExtensionDecision,
        /// The day it was decided; needed once it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub decided_on: Option<NaiveDate>,
        /// Who decided, by the caller's identifier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub authoriser: Option<String>,
        /// Id of the role in which they decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub authoriser_role: Option<String>,
        /// The last day on which the extension may be used, when it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub expires_on: Option<NaiveDate>,
        /// What was recorded with it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub recorded: ExtensionRecorded,
    }
}

impl fmt::Debug for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Extension(id={:?}, requested_on={})",
            self.id, self.requested_on
        )
    }
}

word! {
    /// What was decided about an extension.
    pub enum ExtensionDecision {
        /// Nothing yet.
        Requested,
        /// Somebody authorised it.
        Authorised,
        /// Somebody refused it.
        Refused,
    }
}

facts! {
    /// What was recorded with an extension. The texts themselves stay in the service's records.
    #[derive(Default)]
    pub struct ExtensionRecorded {
        /// Why more is needed, as a code of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub reason: Option<String>,
        /// The outcomes of the sessions so far are recorded.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub outcomes_so_far: bool,
        /// The outcome expected of the additional sessions is recorded.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub expected_outcome: bool,
        /// The day on which the extension is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub review_on: Option<NaiveDate>,
        /// The actual outcome is recorded.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub actual_outcome: bool,
    }
}

impl fmt::Debug for ExtensionRecorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ExtensionRecorded(...)")
    }
}

facts! {
    /// The plan for a client's supported exit: what it holds, not what it says.
    #[derive(Default)]
    pub struct ExitPlan {
        /// The day planning started.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub started_on: Option<NaiveDate>,
        /// The plan was agreed with the team.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub agreed_with_team: bool,
        /// The support that comes next is named.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub next_support_named: bool,
        /// The client has been told whom to contact in a crisis.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub crisis_contact_given: bool,
        /// The day the plan is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub review_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for ExitPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ExitPlan(...)")
    }
}

facts! {
    /// A session that somebody would like to book.
    pub struct ProposedSession {
        /// What it is for.
        pub kind: AppointmentKind,
        /// When it would start, in local wall-clock time.
        pub starts: NaiveDateTime,
        /// Contact time in minutes, where it differs from the line's session length.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub contact_minutes: Option<u32>,
        /// How it would be held.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub mode: Option<DeliveryMode>,
        /// The last day on which the risk assessment of the place is valid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub venue_risk_assessment_until: Option<NaiveDate>,
        /// A key contact at the place is named.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub key_contact_named: bool,
        /// The client has agreed the code of conduct.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub code_of_conduct_agreed: bool,
        /// The activities of the session are planned.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub activities_planned: bool,
        /// Client and worker have both agreed the time.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub time_agreed_by_both: bool,
    }
}

impl fmt::Debug for ProposedSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProposedSession(starts={})", self.starts)
    }
}

facts! {
    /// An extension that somebody asks to be decided.
    pub struct ExtensionRequest {
        /// How much is asked for, in the cap's unit (blocks for a block).
        pub amount: u32,
        /// Who would authorise it, by the caller's identifier.
        pub authoriser: String,
        /// Id of the role in which they would.
        pub authoriser_role: String,
        /// What is recorded with the request.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub recorded: ExtensionRecorded,
    }
}

impl fmt::Debug for ExtensionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "ExtensionRequest(amount={}, authoriser={:?})",
            self.amount, self.authoriser
        )
    }
}

facts! {
    /// A series of sessions in one place, such as a group in a school.
    #[derive(Debug)]
    pub struct Series {
        /// The caller's identifier of the series.
        pub id: String,
        /// The service line, an id of the policy.
        pub line: String,
        /// The place, by the caller's identifier.
        pub place: String,
        /// A project that runs for a time of its own must have a last day.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub is_project: bool,
        /// The last day of the series, where one is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
        /// The skills that the series asks of its workers, as codes.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub skills_needed: Vec<String>,
        /// Its sessions, in any order.
        pub sessions: Vec<SeriesSession>,
    }
}

facts! {
    /// One session of a series.
    #[derive(Debug)]
    pub struct SeriesSession {
        /// The caller's identifier of the session.
        pub id: String,
        /// When it starts, in local wall-clock time.
        pub starts: NaiveDateTime,
        /// How it is held.
        pub mode: DeliveryMode,
        /// Its workers, all jointly responsible.
        pub facilitators: Vec<Facilitator>,
        /// What its record shows so far.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub recorded: Vec<ChecklistItem>,
    }
}

facts! {
    /// A worker of a series, with the skills recorded for them.
    #[derive(Debug)]
    pub struct Facilitator {
        /// The caller's identifier of the worker.
        pub worker: String,
        /// Their skills, as codes.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub skills: Vec<String>,
    }
}

facts! {
    /// Something a worker has to be at.
    #[derive(Debug)]
    pub struct Engagement {
        /// The caller's identifier.
        pub id: String,
        /// What it is.
        pub kind: EngagementKind,
        /// When it starts, in local wall-clock time.
        pub starts: NaiveDateTime,
        /// How long it takes, in minutes.
        pub minutes: u32,
        /// How long the journey there takes from the engagement before it, in minutes.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub travel_minutes: u32,
    }
}

word! {
    /// What an engagement is.
    pub enum EngagementKind {
        /// Time with a client.
        ClientSession,
        /// Training given or received.
        Training,
        /// Anything else.
        Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::from_json;

    const EPISODE: &str = r#"{"id":"E-1","line":"day","started_on":"2026-01-01"#;

    fn fault(rest: &str) -> String {
        from_json::<Episode>(&format!("{EPISODE}{rest}"))
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn an_error_names_the_field_and_never_repeats_a_value() {
        for rest in [
            r#"","risk":"canary"}"#,
            r#"","age_years":"canary, expected canary at line 3"}"#,
            r#"","age_years":-777}"#,
            r#"","workers":"canary"}"#,
            r#"canary"}"#,
            r#"","appointments":[{"id":"canary","kind":"canary"}]}"#,
        ] {
            let text = fault(rest);
            assert!(!text.contains("canary") && !text.contains("777"), "{text}");
        }
        assert_eq!(
            fault(r#"","risk":"canary"}"#),
            "line 1, column 66: unknown variant, expected one of `not_recorded`, `not_high`, `high`"
        );
        assert!(fault(r#"","agee":7}"#).contains("unknown field `agee`"));
        for no_date in ["soon", "2026-1", "2026-01-01x", "2026-13-01"] {
            let told = fault(&format!(r#"","ended_on":"{no_date}"}}"#));
            assert!(told.contains("not a date such as 2026-10-01"), "{told}");
        }
    }
}
