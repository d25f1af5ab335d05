//! What a service already records: ratings with their evidence, an organisation's answers to
//! statements, and the scores of applications. Identifiers are the caller's own. `Debug` shows
//! identifiers and counts, nothing else: what somebody was rated or scored stays out of logs.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::policy::{EvidenceKind, PreStartCheck, RaterKind, ShownBy};
use crate::facts::{facts, word};

facts! {
    /// A worker with the ratings they were given.
    pub struct RatedWorker {
        /// The caller's identifier of the worker.
        pub id: String,
        /// The role, as an id of the policy.
        pub role: String,
        /// Ratings, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ratings: Vec<CompetencyRating>,
        /// Values that were shown, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub values: Vec<ValueShown>,
    }
}

impl fmt::Debug for RatedWorker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RatedWorker(id={:?}, {} ratings)",
            self.id,
            self.ratings.len()
        )
    }
}

impl RatedWorker {
    /// A worker without ratings.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            ratings: Vec::new(),
            values: Vec::new(),
        }
    }
}

facts! {
    /// What one rater says of one level of one competency.
    pub struct CompetencyRating {
        /// What the rater is to the worker.
        pub by: RaterKind,
        /// The caller's identifier of the rater; that of the worker in a self-rating.
        pub rater: String,
        /// The day.
        pub on: NaiveDate,
        /// The competency, by its id in the framework.
        pub competency: String,
        /// The level, by its id in the competency.
        pub level: String,
        /// Whether the level is met.
        #[serde(default)]
        pub result: RatingResult,
        /// What it rests on.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub evidence: Vec<CompetencyEvidence>,
        /// Of a service user's rating: the kind of customer. All of them count as customers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub feedback_from: Option<CustomerKind>,
    }
}

impl fmt::Debug for CompetencyRating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CompetencyRating(rater={:?}, on={})",
            self.rater, self.on
        )
    }
}

word! {
    /// Whether a level is met.
    #[derive(Default)]
    pub enum RatingResult {
        /// It is met.
        #[default]
        Met,
        /// It is not met.
        NotMet,
    }
}

word! {
    /// Who counts as a customer.
    pub enum CustomerKind {
        /// Somebody who uses the service.
        ServiceUser,
        /// A carer.
        Carer,
        /// A member of the public.
        Public,
        /// Another agency.
        ExternalAgency,
        /// A funder.
        Funder,
        /// Anybody else concerned.
        OtherParty,
    }
}

facts! {
    /// One piece of evidence: where it is, and nothing of what it says.
    pub struct CompetencyEvidence {
        /// What it is.
        pub kind: EvidenceKind,
        /// The day it is from.
        pub on: NaiveDate,
        /// The caller's identifier of it, such as that of the record of a supervision.
        pub reference: String,
    }
}

impl fmt::Debug for CompetencyEvidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompetencyEvidence(reference={:?})", self.reference)
    }
}

facts! {
    /// A value that was shown.
    pub struct ValueShown {
        /// The value, as the policy names it.
        pub value: String,
        /// The day.
        pub on: NaiveDate,
        /// The caller's identifier of what shows it.
        pub reference: String,
    }
}

impl fmt::Debug for ValueShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ValueShown(value={:?}, on={})", self.value, self.on)
    }
}

facts! {
    /// How an organisation answers the statements of a framework.
    pub struct OrganisationAssessment {
        /// The caller's identifier of the assessment.
        pub id: String,
        /// Which conditions hold, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub conditions: Vec<ConditionAnswer>,
        /// Answers, in any order; the latest of a statement counts.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub answers: Vec<StatementAnswer>,
    }
}

impl fmt::Debug for OrganisationAssessment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "OrganisationAssessment(id={:?}, {} answers)",
            self.id,
            self.answers.len()
        )
    }
}

facts! {
    /// Whether a condition holds under which some statements apply.
    pub struct ConditionAnswer {
        /// The condition, as the framework names it.
        pub condition: String,
        /// It holds.
        pub holds: bool,
        /// The day it was answered; the latest answer counts.
        pub on: NaiveDate,
    }
}

impl fmt::Debug for ConditionAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConditionAnswer(condition={:?})", self.condition)
    }
}

facts! {
    /// How one statement is answered.
    pub struct StatementAnswer {
        /// The statement, by its id in the framework.
        pub statement: String,
        /// The answer.
        pub answer: StatementResult,
        /// The day.
        pub on: NaiveDate,
        /// What it rests on.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub evidence: Vec<CompetencyEvidence>,
    }
}

impl fmt::Debug for StatementAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "StatementAnswer(statement={:?}, on={})",
            self.statement, self.on
        )
    }
}

word! {
    /// How a statement is answered.
    pub enum StatementResult {
        /// It is met.
        Met,
        /// It is partly met.
        Partly,
        /// It is not met.
        NotMet,
        /// It does not apply.
        NotApplicable,
    }
}

facts! {
    /// An application for a post. It has no field for a protected characteristic, for gaps between
    /// jobs, for sickness or for a criminal record.
    pub struct Application {
        /// The caller's identifier of the applicant.
        pub id: String,
        /// What assessors found, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub findings: Vec<CriterionFinding>,
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Application(id={:?}, {} findings)",
            self.id,
            self.findings.len()
        )
    }
}

facts! {
    /// What one assessor found about one criterion. It says exactly one thing: months for a criterion
    /// counted in months, the qualification where one decides, whether relevant lived experience was
    /// confirmed, and a score for everything else.
    pub struct CriterionFinding {
        /// The criterion, by its id in the person specification.
        pub criterion: String,
        /// The caller's identifier of the assessor.
        pub assessor: String,
        /// The day.
        pub on: NaiveDate,
        /// How it was shown.
        pub shown_by: ShownBy,
        /// The score.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub score: Option<u32>,
        /// Whole months of it in all, whenever they were.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub months: Option<u32>,
        /// The qualification, as the person specification names it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub qualification: Option<String>,
        /// Relevant lived experience: whether it was confirmed. What it is is not recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub confirmed: Option<bool>,
        /// The caller's identifier of what it rests on; none for lived experience.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub evidence: Option<String>,
    }
}

impl fmt::Debug for CriterionFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CriterionFinding(criterion={:?}, assessor={:?})",
            self.criterion, self.assessor
        )
    }
}

facts! {
    /// Somebody who was appointed and has not started, or has just.
    pub struct Appointee {
        /// The caller's identifier of the person.
        pub id: String,
        /// The first day of work.
        pub starts_on: NaiveDate,
        /// Checks that are in, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub checks: Vec<CheckDone>,
        /// The day on which an application or a check brought up a criminal record. Nothing of what
        /// it says is recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub flag_raised_on: Option<NaiveDate>,
        /// How it was looked at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub flag_review: Option<FlagReview>,
    }
}

impl fmt::Debug for Appointee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Appointee(id={:?})", self.id)
    }
}

facts! {
    /// A check that is in.
    pub struct CheckDone {
        /// The check.
        pub check: PreStartCheck,
        /// The day.
        pub on: NaiveDate,
        /// It brought up a question.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub query_raised: bool,
        /// The day the question was settled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub query_settled_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for CheckDone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CheckDone(check={:?})", self.check)
    }
}

facts! {
    /// How a criminal record that was brought up was looked at.
    pub struct FlagReview {
        /// The day.
        pub on: NaiveDate,
        /// Ids of the roles that looked at it together.
        pub by_roles: Vec<String>,
        /// What they decided.
        pub decision: FlagDecision,
        /// The grounds of the decision are written down.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub grounds_written: bool,
    }
}

impl fmt::Debug for FlagReview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FlagReview(...)")
    }
}

word! {
    /// What was decided of a criminal record that was brought up.
    pub enum FlagDecision {
        /// The person starts.
        GoAhead,
        /// The person starts, under conditions that support it.
        GoAheadWithConditions,
        /// The person does not start.
        Refused,
    }
}
