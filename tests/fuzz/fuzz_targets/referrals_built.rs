//! The same of referrals that are built from bytes, so that nearly every input is a valid list.
#![no_main]

use carewright::people::RecordedRisk;
use carewright::waiting_list::{
    AppointmentOffer, CancelledBy, ClockReview, CrossReferral, OfferResponse, RecordedStep,
    Referral, ReferralCancellation, ReferralStep, ReferralStop, ReviewDecision, StopReason,
    Unavailability, UnavailabilityKind,
};
use carewright_fuzz::{AS_OF, ask};
use chrono::{Days, NaiveDate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Bytes(bytes);
    let which = bytes.next().into();
    let mut referrals = Vec::new();
    while !bytes.0.is_empty() && referrals.len() < 12 {
        referrals.push(bytes.referral());
    }
    ask(which, &referrals);
});

/// Choices, one byte each; nought when there are none left.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::from(self.next()) % all.len()].clone()
    }

    fn sometimes(&mut self) -> bool {
        self.next() % 4 == 1
    }

    /// Up to 510 days before the as-of date, or a little after it.
    fn day(&mut self) -> NaiveDate {
        let days = u64::from(self.next()) * 2;
        AS_OF + Days::new(20) - Days::new(days)
    }

    fn after(&mut self, day: NaiveDate) -> NaiveDate {
        day + Days::new(u64::from(self.next()))
    }

    fn several<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.next() % 4).map(|_| one(self)).collect()
    }

    fn referral(&mut self) -> Referral {
        let received_on = self.day();
        let mut referral = Referral::new(format!("r{}", self.next() % 16), received_on);
        let bands = [
            None,
            Some("urgent"),
            Some("routine"),
            Some("soon"),
            Some("emergency"),
        ];
        referral.band = self.one_of(&bands).map(str::to_owned);
        let risks = [
            RecordedRisk::NotHigh,
            RecordedRisk::NotRecorded,
            RecordedRisk::High,
        ];
        referral.risk = self.one_of(&risks);
        referral.immediate_risk = self.sometimes();
        referral.better_served_by = self.sometimes().then(|| "elsewhere".to_owned());
        referral.age_years = self.sometimes().then(|| u32::from(self.next() % 100));
        let areas = [None, Some("swindon"), Some("bristol"), Some("elsewhere")];
        referral.residence_area = self.one_of(&areas).map(str::to_owned);
        let needs = [
            "housing",
            "mental_health_difficulty",
            "offending_background",
        ];
        referral.needs = self.several(|bytes| bytes.one_of(&needs).to_owned());
        if self.sometimes() {
            let groups = ["care_leaver", "perinatal", "recent_discharge"];
            referral.groups = self.several(|bytes| bytes.one_of(&groups).to_owned());
        }
        if self.sometimes() {
            referral.source = Some("emergency_department".to_owned());
            referral.seen_at_source_on = Some(received_on - Days::new(self.next().into()));
        }
        if self.sometimes() {
            referral.cross_referral = Some(CrossReferral {
                from_service: "another".to_owned(),
                first_received_on: received_on - Days::new(self.next().into()),
            });
        }
        referral.steps = self.steps(received_on);
        referral.offers = self.several(Self::offer);
        referral.cancellations = self.several(|bytes| ReferralCancellation {
            on: bytes.day(),
            by: bytes.one_of(&[CancelledBy::Client, CancelledBy::Service]),
        });
        referral.missed_on = self.several(Self::day);
        referral.unavailable = self.several(Self::unavailability);
        let decisions = [
            ReviewDecision::Reset,
            ReviewDecision::Keep,
            ReviewDecision::ReferBack,
        ];
        referral.reviews = self.several(|bytes| ClockReview {
            on: bytes.day(),
            decided: bytes.one_of(&decisions),
        });
        if self.sometimes() {
            let whys = [
                StopReason::DischargedAfterMissedAppointment,
                StopReason::DeclinedByClient,
            ];
            let why = self.one_of(&whys);
            referral.stopped = Some(ReferralStop {
                on: self.after(received_on),
                why,
            });
        }
        referral
    }

    fn steps(&mut self, received_on: NaiveDate) -> Vec<RecordedStep> {
        let order = [
            ReferralStep::Assessed,
            ReferralStep::Allocated,
            ReferralStep::FirstSession,
        ];
        let mut on = received_on;
        let mut steps = Vec::new();
        for step in order.into_iter().take(usize::from(self.next() % 4)) {
            on = self.after(on);
            steps.push(RecordedStep {
                step,
                on,
                by_role: None,
            });
        }
        if self.sometimes() {
            let on = self.after(received_on);
            steps.push(RecordedStep {
                step: ReferralStep::Admitted,
                on,
                by_role: None,
            });
        }
        steps
    }

    fn offer(&mut self) -> AppointmentOffer {
        let offered_on = self.day();
        let responses = [
            OfferResponse::Refused,
            OfferResponse::Accepted,
            OfferResponse::Awaited,
        ];
        let response = self.one_of(&responses);
        let answered = response != OfferResponse::Awaited;
        AppointmentOffer {
            id: format!("o{}", self.next()),
            step: self.one_of(&[ReferralStep::FirstSession, ReferralStep::Assessed]),
            offered_on,
            for_date: self.after(offered_on),
            by_consented_contact: !self.sometimes(),
            response,
            answered_on: answered.then(|| self.after(offered_on)),
        }
    }

    fn unavailability(&mut self) -> Unavailability {
        let kinds = [
            UnavailabilityKind::Medical,
            UnavailabilityKind::ClientAdvised,
            UnavailabilityKind::Service,
        ];
        let starts_on = self.day();
        let ends_on = (!self.sometimes()).then(|| self.after(starts_on));
        Unavailability {
            kind: self.one_of(&kinds),
            starts_on,
            ends_on,
        }
    }
}
