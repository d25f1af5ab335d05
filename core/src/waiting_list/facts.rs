//! What a service already records about a referral. Identifiers are the caller's own. `Debug`
//! shows identifiers and dates of receipt, nothing else.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::facts::{facts, word};
use crate::people::RecordedRisk;

use super::policy::{ReferralStep, UnavailabilityKind};

facts! {
    /// One referral, with everything that happened or is planned on the way to the first session.
    pub struct Referral {
        /// The caller's identifier of the referral.
        pub id: String,
        /// The day the service received it.
        pub received_on: NaiveDate,
        /// Where it came from, as a code of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub source: Option<String>,
        /// The day the client was seen where the referral comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub seen_at_source_on: Option<NaiveDate>,
        /// The colleague's service that referred, when one did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub cross_referral: Option<CrossReferral>,
        /// The band of urgency that a person recorded, as an id of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub band: Option<String>,
        /// Whether a person has recorded the client as at high risk.
        #[serde(default)]
        pub risk: RecordedRisk,
        /// A person recorded that the risk is immediate.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub immediate_risk: bool,
        /// The declared groups the client belongs to, as codes of the policy.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub groups: Vec<String>,
        /// What a person recorded that the client needs, as codes of the policy.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub needs: Vec<String>,
        /// The client's age in whole years on the day of receipt.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub age_years: Option<u32>,
        /// The area the client lives in, as a code of the policy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub residence_area: Option<String>,
        /// Where a person has recorded that the client is better served.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub better_served_by: Option<String>,
        /// The steps taken since receipt, in any order; each at most once.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub steps: Vec<RecordedStep>,
        /// Appointments offered, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub offers: Vec<AppointmentOffer>,
        /// Appointments before the first session that somebody cancelled, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub cancellations: Vec<ReferralCancellation>,
        /// Days on which the client missed an appointment before the first session.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub missed_on: Vec<NaiveDate>,
        /// Times in which the client could not come, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub unavailable: Vec<Unavailability>,
        /// Reviews after refused offers or cancellations, in any order.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub reviews: Vec<ClockReview>,
        /// Why and when the referral was closed without a first session, once it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub stopped: Option<ReferralStop>,
    }
}

impl Referral {
    /// A referral of which nothing is known but when it was received.
    #[must_use]
    pub fn new(id: impl Into<String>, received_on: NaiveDate) -> Self {
        Self {
            id: id.into(),
            received_on,
            source: None,
            seen_at_source_on: None,
            cross_referral: None,
            band: None,
            risk: RecordedRisk::NotRecorded,
            immediate_risk: false,
            groups: Vec::new(),
            needs: Vec::new(),
            age_years: None,
            residence_area: None,
            better_served_by: None,
            steps: Vec::new(),
            offers: Vec::new(),
            cancellations: Vec::new(),
            missed_on: Vec::new(),
            unavailable: Vec::new(),
            reviews: Vec::new(),
            stopped: None,
        }
    }
}

impl fmt::Debug for Referral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Referral(id={:?}, received_on={})",
            self.id, self.received_on
        )
    }
}

facts! {
    /// A referral from a colleague's service.
    #[derive(Debug)]
    pub struct CrossReferral {
        /// The service that referred, by the caller's identifier.
        pub from_service: String,
        /// The day that service had received the client.
        pub first_received_on: NaiveDate,
    }
}

facts! {
    /// A step that was taken.
    pub struct RecordedStep {
        /// The step; receipt is the referral's own.
        pub step: ReferralStep,
        /// The day.
        pub on: NaiveDate,
        /// Id of the role that took it; for an allocation, of the role allocated to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub by_role: Option<String>,
    }
}

impl fmt::Debug for RecordedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordedStep(step={:?}, on={})", self.step, self.on)
    }
}

facts! {
    /// An appointment that was offered; two dates are two offers.
    pub struct AppointmentOffer {
        /// The caller's identifier of the offer.
        pub id: String,
        /// The step it is for.
        pub step: ReferralStep,
        /// The day it was made.
        pub offered_on: NaiveDate,
        /// The day of the appointment.
        pub for_date: NaiveDate,
        /// It was made in a way the client has consented to.
        pub by_consented_contact: bool,
        /// What the client answered.
        pub response: OfferResponse,
        /// The day of the answer; needed once there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub answered_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for AppointmentOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "AppointmentOffer(id={:?}, offered_on={})",
            self.id, self.offered_on
        )
    }
}

word! {
    /// What a client answered to an offer.
    pub enum OfferResponse {
        /// Nothing yet.
        Awaited,
        /// Yes.
        Accepted,
        /// No.
        Refused,
    }
}

facts! {
    /// An appointment before the first session that somebody cancelled.
    #[derive(Debug)]
    pub struct ReferralCancellation {
        /// The day it was cancelled.
        pub on: NaiveDate,
        /// Who cancelled.
        pub by: CancelledBy,
    }
}

word! {
    /// Who cancelled an appointment.
    pub enum CancelledBy {
        /// The client, or somebody for them.
        Client,
        /// The service.
        Service,
    }
}

facts! {
    /// A time in which the client could not come, both days included.
    pub struct Unavailability {
        /// Why.
        pub kind: UnavailabilityKind,
        /// The first day.
        pub starts_on: NaiveDate,
        /// The last day, once it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub ends_on: Option<NaiveDate>,
    }
}

impl fmt::Debug for Unavailability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unavailability(...)")
    }
}

facts! {
    /// A review after refused offers or cancellations.
    #[derive(Debug)]
    pub struct ClockReview {
        /// The day of the review.
        pub on: NaiveDate,
        /// What was decided.
        pub decided: ReviewDecision,
    }
}

word! {
    /// What a review decided.
    pub enum ReviewDecision {
        /// The clock is reset to zero.
        Reset,
        /// The clock goes on as if nothing had happened.
        Keep,
        /// The client is referred back to the referrer.
        ReferBack,
    }
}

facts! {
    /// Why and when a referral was closed without a first session.
    pub struct ReferralStop {
        /// The day.
        pub on: NaiveDate,
        /// Why.
        pub why: StopReason,
    }
}

impl fmt::Debug for ReferralStop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReferralStop(on={})", self.on)
    }
}

word! {
    /// Why a referral was closed without a first session.
    pub enum StopReason {
        /// The client was shown to, or referred on to, a better suited service.
        ReferredOn,
        /// The client was referred back to the referrer.
        ReferredBack,
        /// The client declined.
        DeclinedByClient,
        /// The client was discharged after missing an appointment.
        DischargedAfterMissedAppointment,
        /// Assessed, and no support from this service is needed.
        NoSupportNeeded,
        /// The client has died.
        Died,
        /// The referral was made in error or twice.
        MadeInError,
    }
}

facts! {
    /// A step that somebody would like to take.
    pub struct ProposedStep {
        /// The step.
        pub step: ReferralStep,
        /// Id of the role that would take it.
        pub by_role: String,
        /// For an allocation, id of the role that the client would be allocated to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub to_role: Option<String>,
    }
}

impl fmt::Debug for ProposedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProposedStep(step={:?})", self.step)
    }
}
