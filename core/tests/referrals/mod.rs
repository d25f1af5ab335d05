//! Strategies that make valid referrals with any history, for the lists of the sample services.
//! Everything made here is invented.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::people::RecordedRisk;
use carewright::waiting_list::{
    AppointmentOffer, CancelledBy, ClockReview, CrossReferral, OfferResponse, RecordedStep,
    Referral, ReferralCancellation, ReferralStep, ReferralStop, ReviewDecision, StopReason,
    Unavailability, UnavailabilityKind, WaitingList,
};
use chrono::{Days, NaiveDate};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

/// A list, and what a referral has to know about it.
pub struct Sample {
    pub name: &'static str,
    pub list: WaitingList,
    /// The bands that wait on the list, the most urgent first.
    pub bands: &'static [&'static str],
    groups: &'static [&'static str],
    sources: &'static [&'static str],
}

const SELF_HARM: &str = include_str!("../../../tests/services/self_harm_waiting_list/policy.toml");
const FORENSIC: &str = include_str!("../../../tests/services/forensic_waiting_list/policy.toml");
const WELSH: &str = include_str!("../../../tests/services/welsh_primary_mental_health/policy.toml");

/// The sample policies, and some of them ordered in another way.
pub fn samples() -> &'static [Sample] {
    static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(read_samples);
    &SAMPLES
}

/// A sample as it is, or with some of its text replaced.
fn sample(name: &'static str, text: &str, replaced: &[(&str, &str)]) -> Sample {
    let mut text = text.to_owned();
    for (from, to) in replaced {
        assert!(
            text.contains(from),
            "{name}: the sample no longer has {from:?}"
        );
        text = text.replace(from, to);
    }
    let list = Policy::from_toml(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let of_self_harm = text.contains("id = \"emergency\"");
    Sample {
        name,
        list: list.waiting_list(),
        bands: if of_self_harm {
            &["urgent", "soon", "routine"]
        } else {
            &["urgent", "routine"]
        },
        groups: if of_self_harm {
            &["care_leaver", "perinatal", "recent_discharge"]
        } else {
            &[]
        },
        sources: &["emergency_department", "self_referral"],
    }
}

fn read_samples() -> Vec<Sample> {
    let bands_first = "order = [\"band\", \"breached\", \"points\", \"waiting_since\"]";
    let points_first = (bands_first, "order = [\"points\", \"waiting_since\"]");
    let ends_the_wait = ("to = \"assessed\"", "to = \"allocated\"");
    vec![
        sample("self-harm", SELF_HARM, &[]),
        sample("self-harm, by points", SELF_HARM, &[points_first]),
        sample(
            "self-harm, by points, allocated in time",
            SELF_HARM,
            &[points_first, ends_the_wait],
        ),
        sample(
            "Scotland",
            include_str!("../../../tests/services/scottish_psychological_therapies/policy.toml"),
            &[],
        ),
        sample("Wales", WELSH, &[]),
        sample("Wales, allocated in time", WELSH, &[ends_the_wait]),
        sample(
            "Wales, allocated in working days",
            WELSH,
            &[
                ends_the_wait,
                ("unit = \"days\"", "unit = \"working_days\""),
            ],
        ),
        sample(
            "Talking Therapies",
            include_str!("../../../tests/services/talking_therapies/policy.toml"),
            &[],
        ),
        sample("forensic", FORENSIC, &[]),
        sample(
            "forensic, no cap",
            FORENSIC,
            &[(", at_most_weeks = 10", "")],
        ),
        sample(
            "neighbourhood",
            include_str!("../../../tests/services/neighbourhood_counselling/policy.toml"),
            &[],
        ),
        sample(
            "neighbourhood, weeks alone",
            include_str!("../../../tests/services/neighbourhood_counselling/policy.toml"),
            &[
                (
                    "order = [\"breached\", \"points\"]",
                    "order = [\"points\", \"band\"]",
                ),
                ("points = 30", "points = 0"),
            ],
        ),
    ]
}

impl Sample {
    /// The referral with the codes that this policy has; a band that none has stays as it is.
    pub fn fit(&self, referral: &Referral) -> Referral {
        let mut fitted = referral.clone();
        let position = referral
            .band
            .as_ref()
            .and_then(|band| band.parse::<usize>().ok());
        if let Some(position) = position {
            fitted.band = Some(self.bands[position % self.bands.len()].to_owned());
        }
        fitted
            .groups
            .retain(|group| self.groups.contains(&group.as_str()));
        fitted.source = referral.source.as_ref().map(|source| {
            let position = usize::from(source != "0");
            self.sources[position].to_owned()
        });
        fitted
    }

    pub fn fit_all(&self, referrals: &[Referral]) -> Vec<Referral> {
        referrals
            .iter()
            .map(|referral| self.fit(referral))
            .collect()
    }
}

pub fn before(days: u64) -> NaiveDate {
    AS_OF.checked_sub_days(Days::new(days)).unwrap()
}

/// A day on which something is recorded: most before the as-of date, some after.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..760).prop_map(|days| before(700).checked_add_days(Days::new(days)).unwrap())
}

fn step() -> impl Strategy<Value = ReferralStep> {
    select(vec![ReferralStep::Assessed, ReferralStep::FirstSession])
}

fn offer() -> impl Strategy<Value = AppointmentOffer> {
    let response = select(vec![
        OfferResponse::Awaited,
        OfferResponse::Accepted,
        OfferResponse::Refused,
        OfferResponse::Refused,
    ]);
    (
        0_u32..1000,
        step(),
        day(),
        0_u64..21,
        any::<bool>(),
        response,
        0_u64..20,
    )
        .prop_map(
            |(id, step, offered_on, notice, by_consented_contact, response, answered)| {
                AppointmentOffer {
                    id: format!("offer-{id}"),
                    step,
                    offered_on,
                    for_date: offered_on + Days::new(notice),
                    by_consented_contact,
                    response,
                    answered_on: (response != OfferResponse::Awaited)
                        .then(|| offered_on + Days::new(answered)),
                }
            },
        )
}

fn cancellation() -> impl Strategy<Value = ReferralCancellation> {
    (day(), any::<bool>()).prop_map(|(on, client)| ReferralCancellation {
        on,
        by: if client {
            CancelledBy::Client
        } else {
            CancelledBy::Service
        },
    })
}

fn unavailability() -> impl Strategy<Value = Unavailability> {
    let kinds = vec![
        UnavailabilityKind::Medical,
        UnavailabilityKind::ClientAdvised,
        UnavailabilityKind::Service,
    ];
    (select(kinds), day(), option::of(0_u64..60)).prop_map(|(kind, starts_on, length)| {
        Unavailability {
            kind,
            starts_on,
            ends_on: length.map(|days| starts_on + Days::new(days)),
        }
    })
}

fn review() -> impl Strategy<Value = ClockReview> {
    let decisions = vec![
        ReviewDecision::Reset,
        ReviewDecision::Keep,
        ReviewDecision::ReferBack,
    ];
    (day(), select(decisions)).prop_map(|(on, decided)| ClockReview { on, decided })
}

pub fn risk() -> impl Strategy<Value = RecordedRisk> {
    select(vec![
        RecordedRisk::NotRecorded,
        RecordedRisk::NotHigh,
        RecordedRisk::High,
    ])
}

/// The days of the steps after receipt, each after the one before.
fn steps(received_on: NaiveDate) -> impl Strategy<Value = Vec<RecordedStep>> {
    let order = [
        ReferralStep::Assessed,
        ReferralStep::Allocated,
        ReferralStep::FirstSession,
    ];
    (
        prop::collection::vec(0_u64..300, 0..=3),
        option::weighted(0.2, 0_u64..300),
        option::weighted(0.2, (0_u64..300, 0_u64..300)),
    )
        .prop_map(move |(gaps, triaged, admitted)| {
            let mut on = received_on;
            let mut steps = Vec::new();
            let mut take = |step, on| {
                steps.push(RecordedStep {
                    step,
                    on,
                    by_role: None,
                })
            };
            for (step, gap) in order.into_iter().zip(gaps) {
                on = on + Days::new(gap);
                take(step, on);
            }
            if let Some(days) = triaged {
                take(ReferralStep::Triaged, received_on + Days::new(days));
            }
            if let Some((days, back)) = admitted {
                let on = received_on + Days::new(days);
                take(ReferralStep::Admitted, on);
                take(ReferralStep::SafelyReturned, on + Days::new(back));
            }
            steps
        })
}

fn happened() -> impl Strategy<Value = Referral> {
    (
        prop::collection::vec(offer(), 0..4),
        prop::collection::vec(cancellation(), 0..6),
        prop::collection::vec(day(), 0..3),
        prop::collection::vec(unavailability(), 0..4),
        prop::collection::vec(review(), 0..3),
    )
        .prop_map(|(offers, cancellations, missed_on, unavailable, reviews)| {
            let mut referral = Referral::new("", AS_OF);
            referral.offers = offers;
            referral.cancellations = cancellations;
            referral.missed_on = missed_on;
            referral.unavailable = unavailable;
            referral.reviews = reviews;
            referral
        })
}

fn stopped(received_on: NaiveDate) -> impl Strategy<Value = Option<ReferralStop>> {
    let whys = vec![
        StopReason::ReferredOn,
        StopReason::DischargedAfterMissedAppointment,
    ];
    option::weighted(
        0.1,
        (0_u64..700, select(whys)).prop_map(move |(days, why)| ReferralStop {
            on: received_on + Days::new(days),
            why,
        }),
    )
}

/// A referral with any history. Its band is a number that [`Sample::fit`] makes one of the
/// policy's, or one that no policy has.
pub fn referral() -> impl Strategy<Value = Referral> {
    (0_u64..720).prop_flat_map(|days| {
        let received_on = before(700) + Days::new(days);
        let client = (
            0_u32..200,
            option::weighted(
                0.9,
                select(vec!["0", "1", "2", "0", "1", "2", "unheard_of"]),
            ),
            subsequence(vec!["care_leaver", "perinatal", "recent_discharge"], 0..=3),
            option::of(select(vec!["0", "1"])),
            option::weighted(0.2, 0_u64..90),
            option::weighted(0.1, 0_u64..400),
        );
        let circumstances = (
            prop::bool::weighted(0.1),
            option::weighted(0.1, Just("elsewhere".to_owned())),
            option::of(10_u32..40),
            option::of(select(vec!["swindon", "bristol"])),
            subsequence(
                vec![
                    "housing",
                    "mental_health_difficulty",
                    "offending_background",
                ],
                0..=3,
            ),
            risk(),
        );
        (
            client,
            circumstances,
            happened(),
            steps(received_on),
            stopped(received_on),
        )
            .prop_map(move |(client, circumstances, happened, steps, stopped)| {
                let (id, band, groups, source, seen, cross) = client;
                let (immediate_risk, better_served_by, age_years, area, needs, risk) =
                    circumstances;
                Referral {
                    id: id.to_string(),
                    received_on,
                    source: source.map(str::to_owned),
                    seen_at_source_on: seen.map(|days| received_on - Days::new(days)),
                    cross_referral: cross.map(|days| CrossReferral {
                        from_service: "another".to_owned(),
                        first_received_on: received_on - Days::new(days),
                    }),
                    band: band.map(str::to_owned),
                    groups: groups.into_iter().map(str::to_owned).collect(),
                    needs: needs.into_iter().map(str::to_owned).collect(),
                    risk,
                    immediate_risk,
                    better_served_by,
                    age_years,
                    residence_area: area.map(str::to_owned),
                    steps,
                    stopped,
                    ..happened
                }
            })
    })
}

/// A referral that is on every list: open, not better served elsewhere, not to be sent away.
pub fn waiting() -> impl Strategy<Value = Referral> {
    (referral(), 0_usize..3).prop_map(|(mut referral, band)| {
        referral.id = "one".to_owned();
        referral.received_on = referral.received_on.min(AS_OF);
        referral.band = Some(band.to_string());
        referral.risk = RecordedRisk::High;
        referral.immediate_risk = false;
        referral.better_served_by = None;
        referral.seen_at_source_on = None;
        referral.cross_referral = None;
        referral.stopped = None;
        referral.steps.retain(|step| {
            matches!(step.step, ReferralStep::Triaged | ReferralStep::Assessed)
                && step.on >= referral.received_on
        });
        referral
    })
}
