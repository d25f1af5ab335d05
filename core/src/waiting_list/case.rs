//! One referral made ready for the rules: its facts checked, and what is dated after the as-of
//! date set aside.

use std::borrow::Cow;
use std::ops::Deref;

use chrono::NaiveDate;

use super::facts::{OfferResponse, RecordedStep, Referral};
use super::policy::{
    Band, ClockRules, ClockStart, CrossReferralClock, DayUnit, LeavesListAt, ReferralStep,
    WaitingListPolicy,
};
use super::words::step_id;
use super::{WaitingReason, regimes};
use crate::calendar::{Division, WorkingDays, days_between};
use crate::decision::{CareError, LaterFact, Problem, Watch};
use crate::policy::document::Nation;
use crate::policy::{self, Checked};

/// The most entries of one kind that a referral may have.
const MOST_ENTRIES: usize = 1_000;

/// The policy of the day, and what is made ready once for a whole list: one list, one rule.
pub(super) struct Context<'a> {
    day: policy::Context<'a, WaitingListPolicy>,
    pub(super) rules: Cow<'a, ClockRules>,
    pub(super) working: WorkingDays,
}

impl<'a> Deref for Context<'a> {
    type Target = policy::Context<'a, WaitingListPolicy>;

    fn deref(&self) -> &Self::Target {
        &self.day
    }
}

impl<'a> Context<'a> {
    pub(super) fn open(checked: &'a Checked, as_of: NaiveDate) -> Result<Self, CareError> {
        let day = policy::Context::<WaitingListPolicy>::open(checked, as_of)?;
        let division = match day.service.nation {
            Nation::England | Nation::Wales => Division::EnglandAndWales,
            Nation::Scotland => Division::Scotland,
            Nation::NorthernIreland => Division::NorthernIreland,
        };
        // The check of the policy has seen to it that a local clock is spelled out.
        let rules = regimes::rules(day.policy.clock, day.policy)
            .unwrap_or_else(|| Cow::Owned(regimes::nothing_measured()));
        let working = WorkingDays::new(division, &day.policy.closed_days);
        Ok(Self {
            day,
            rules,
            working,
        })
    }

    /// The same, for a question that a watch follows.
    pub(super) fn watched(mut self, watch: Option<&'a Watch>) -> Self {
        self.day = self.day.watched(watch);
        self
    }

    /// The place of a band, 0 for the most urgent, and the band.
    pub(super) fn band(&self, id: &str) -> Option<(u32, &'a Band)> {
        (0_u32..)
            .zip(&self.policy.bands)
            .find(|(_, band)| band.id == id)
    }
}

/// The days of the steps that were taken by the as-of date.
#[derive(Clone, Copy, Default)]
struct Taken {
    triaged: Option<NaiveDate>,
    assessed: Option<NaiveDate>,
    allocated: Option<NaiveDate>,
    first_session: Option<NaiveDate>,
    admitted: Option<NaiveDate>,
    safely_returned: Option<NaiveDate>,
}

/// One referral as it was known at the end of the as-of date.
pub(super) struct Case<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) referral: &'a Referral,
    /// The day since which the client waits.
    pub(super) since: NaiveDate,
    taken: Taken,
}

impl<'a> Case<'a> {
    pub(super) fn open(
        context: &'a Context<'a>,
        referral: &'a Referral,
    ) -> Result<Self, CareError> {
        let problems = problems(context, referral);
        if !problems.is_empty() {
            return Err(CareError::FactsInvalid {
                record: referral.id.clone(),
                problems,
            });
        }
        let mut taken = Taken::default();
        for recorded in referral.steps.iter().filter(|s| s.on <= context.as_of) {
            let place = match recorded.step {
                ReferralStep::Received => continue,
                ReferralStep::Triaged => &mut taken.triaged,
                ReferralStep::Assessed => &mut taken.assessed,
                ReferralStep::Allocated => &mut taken.allocated,
                ReferralStep::FirstSession => &mut taken.first_session,
                ReferralStep::Admitted => &mut taken.admitted,
                ReferralStep::SafelyReturned => &mut taken.safely_returned,
            };
            *place = Some(recorded.on);
        }
        Ok(Self {
            context,
            referral,
            since: waiting_since(context.policy, referral),
            taken,
        })
    }

    /// The day of a step, once it was taken.
    pub(super) const fn on(&self, step: ReferralStep) -> Option<NaiveDate> {
        match step {
            ReferralStep::Received => Some(self.since),
            ReferralStep::Triaged => self.taken.triaged,
            ReferralStep::Assessed => self.taken.assessed,
            ReferralStep::Allocated => self.taken.allocated,
            ReferralStep::FirstSession => self.taken.first_session,
            ReferralStep::Admitted => self.taken.admitted,
            ReferralStep::SafelyReturned => self.taken.safely_returned,
        }
    }

    pub(super) fn received(&self) -> bool {
        self.referral.received_on <= self.context.as_of
    }

    /// The day on which the referral was closed, by the as-of date.
    pub(super) fn closed_on(&self) -> Option<NaiveDate> {
        let stopped = self.referral.stopped.as_ref()?;
        (stopped.on <= self.context.as_of).then_some(stopped.on)
    }

    /// The id of the band in which the referral is placed.
    pub(super) fn band_id(&self) -> &'a str {
        let recorded = self.referral.band.as_deref();
        recorded.unwrap_or(&self.context.policy.unbanded_as)
    }

    /// Calendar days since which the client waits.
    pub(super) fn days_waited(&self) -> u32 {
        whole_days(self.since, self.context.as_of)
    }

    /// What is to be said about the day since which the client waits.
    pub(super) fn start_reasons(&self) -> Vec<WaitingReason> {
        let mut reasons = Vec::new();
        if let Some(cross) = &self.referral.cross_referral {
            let from_service = cross.from_service.clone();
            let since = self.since;
            reasons.push(match self.context.policy.cross_referral_clock {
                CrossReferralClock::Inherits => WaitingReason::ClockInherited {
                    from_service,
                    since,
                },
                CrossReferralClock::StartsAnew => WaitingReason::ClockStartsAnew {
                    from_service,
                    since,
                },
            });
        }
        let seen = self.referral.seen_at_source_on;
        if self.since != self.referral.received_on && seen == Some(self.since) {
            let code = self.referral.source.clone().unwrap_or_default();
            let named = self.context.policy.sources.get(&code);
            reasons.push(WaitingReason::ClockStartsAtSource {
                source: named.map_or(code, |source| source.name.clone()),
                since: self.since,
            });
        }
        reasons
    }

    /// Everything dated after the as-of date, in the order of the record.
    pub(super) fn set_aside(&self) -> Vec<LaterFact> {
        let referral = self.referral;
        let mut list = Vec::new();
        let mut note = |field: String, dated: NaiveDate| {
            if dated > self.context.as_of {
                list.push(LaterFact { field, dated });
            }
        };
        for step in &referral.steps {
            note(format!("steps[{}]", step_id(step.step)), step.on);
        }
        for offer in &referral.offers {
            note(format!("offers[{}]", offer.id), offer.offered_on);
            if let Some(on) = offer.answered_on {
                note(format!("offers[{}].response", offer.id), on);
            }
        }
        for cancelled in &referral.cancellations {
            note("cancellations".to_owned(), cancelled.on);
        }
        for on in &referral.missed_on {
            note("missed_on".to_owned(), *on);
        }
        for period in &referral.unavailable {
            note("unavailable".to_owned(), period.starts_on);
        }
        for review in &referral.reviews {
            note("reviews".to_owned(), review.on);
        }
        if let Some(stopped) = &referral.stopped {
            note("stopped".to_owned(), stopped.on);
        }
        list.sort_by(|a, b| (a.dated, &a.field).cmp(&(b.dated, &b.field)));
        list
    }

    /// The last day on which anything was recorded.
    pub(super) fn last_activity(&self) -> NaiveDate {
        let referral = self.referral;
        let steps = referral.steps.iter().map(|step| step.on);
        let offers = referral
            .offers
            .iter()
            .flat_map(|o| [Some(o.offered_on), o.answered_on]);
        let cancelled = referral.cancellations.iter().map(|c| c.on);
        let reviews = referral.reviews.iter().map(|review| review.on);
        steps
            .chain(offers.flatten())
            .chain(cancelled)
            .chain(referral.missed_on.iter().copied())
            .chain(reviews)
            .filter(|day| *day <= self.context.as_of)
            .fold(referral.received_on, NaiveDate::max)
    }

    /// An error at a day for which the bank holidays are not known.
    pub(super) fn outside(&self, outside: crate::calendar::OutsideCoverage) -> CareError {
        outside_coverage(&self.referral.id, outside)
    }
}

pub(super) fn outside_coverage(
    record: &str,
    outside: crate::calendar::OutsideCoverage,
) -> CareError {
    let problem = Problem::new(
        "facts.outside_bank_holidays",
        "received_on",
        outside.to_string(),
    )
    .with_found(outside.day.to_string())
    .with_allowed(format!("{} to {}", outside.first, outside.last));
    CareError::FactsInvalid {
        record: record.to_owned(),
        problems: vec![problem],
    }
}

/// Whole days from one day to another; 0 when the second is earlier.
pub(super) fn whole_days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from(days_between(from, to)).unwrap_or(0)
}

/// The step with which the wait ends.
pub(super) const fn leaves_at(policy: &WaitingListPolicy) -> ReferralStep {
    match policy.leaves_list_at {
        LeavesListAt::Allocated => ReferralStep::Allocated,
        LeavesListAt::FirstSession => ReferralStep::FirstSession,
    }
}

fn waiting_since(policy: &WaitingListPolicy, referral: &Referral) -> NaiveDate {
    if let Some(cross) = &referral.cross_referral {
        if policy.cross_referral_clock == CrossReferralClock::Inherits {
            return cross.first_received_on;
        }
    }
    let source = referral.source.as_ref();
    let starts = source
        .and_then(|code| policy.sources.get(code))
        .map_or(ClockStart::Received, |source| source.clock_starts);
    match (starts, referral.seen_at_source_on) {
        (ClockStart::SeenAtSource, Some(seen)) => seen,
        _ => referral.received_on,
    }
}

/// Everything wrong with a referral.
fn problems(context: &Context<'_>, referral: &Referral) -> Vec<Problem> {
    let mut found = Vec::new();
    if referral.id.is_empty() {
        found.push(Problem::new(
            "facts.empty_id",
            "id",
            "The referral has no identifier.",
        ));
    }
    check_codes(context.policy, referral, &mut found);
    check_start(referral, &mut found);
    check_steps(referral, &mut found);
    check_entries(referral, &mut found);
    found
}

fn check_codes(policy: &WaitingListPolicy, referral: &Referral, found: &mut Vec<Problem>) {
    if let Some(band) = referral.band.as_ref() {
        let known: Vec<&str> = policy.bands.iter().map(|band| band.id.as_str()).collect();
        if !known.contains(&band.as_str()) {
            found.push(unknown("facts.unknown_band", "band", band, &known));
        }
    }
    for group in &referral.groups {
        if !policy.groups.contains_key(group) {
            let known: Vec<&str> = policy.groups.keys().map(String::as_str).collect();
            // What was found is not repeated: a group may be about a person's health.
            let mut problem = unknown("facts.unknown_group", "groups", group, &known);
            problem.found = None;
            found.push(problem);
        }
    }
    let Some(source) = referral.source.as_ref() else {
        return;
    };
    if !policy.sources.is_empty() && !policy.sources.contains_key(source) {
        let known: Vec<&str> = policy.sources.keys().map(String::as_str).collect();
        found.push(unknown("facts.unknown_source", "source", source, &known));
    }
}

fn unknown(code: &str, path: &str, code_found: &str, known: &[&str]) -> Problem {
    Problem::new(code, path, "The policy has no such code.")
        .with_found(code_found)
        .with_allowed(known.join(", "))
}

fn check_start(referral: &Referral, found: &mut Vec<Problem>) {
    let mut not_after = |path: &str, day: NaiveDate| {
        if day > referral.received_on {
            found.push(
                Problem::new(
                    "facts.start_after_receipt",
                    path,
                    "This must be on the day of receipt or before.",
                )
                .with_found(day.to_string())
                .with_allowed(format!("{} or earlier", referral.received_on)),
            );
        }
    };
    if let Some(seen) = referral.seen_at_source_on {
        not_after("seen_at_source_on", seen);
    }
    if let Some(cross) = &referral.cross_referral {
        not_after("cross_referral.first_received_on", cross.first_received_on);
    }
}

/// Referral, assessment, allocation, first session: each needs the one before it.
fn check_steps(referral: &Referral, found: &mut Vec<Problem>) {
    let day = |wanted: ReferralStep| {
        let step = referral.steps.iter().find(|step| step.step == wanted);
        step.map(|step| step.on)
    };
    for (position, recorded) in referral.steps.iter().enumerate() {
        let path = format!("steps[{}]", step_id(recorded.step));
        let again = |earlier: &RecordedStep| earlier.step == recorded.step;
        let twice = referral.steps.iter().take(position).any(again);
        if twice || recorded.step == ReferralStep::Received {
            let message = "A step is recorded once, and receipt by received_on.";
            found.push(Problem::new("facts.step_twice", &path, message));
        }
        let before = match recorded.step {
            ReferralStep::Received | ReferralStep::Admitted => continue,
            ReferralStep::Triaged | ReferralStep::Assessed => Some(referral.received_on),
            ReferralStep::Allocated => day(ReferralStep::Assessed),
            ReferralStep::FirstSession => day(ReferralStep::Allocated),
            ReferralStep::SafelyReturned => day(ReferralStep::Admitted),
        };
        if before.is_none_or(|before| recorded.on < before) {
            found.push(
                Problem::new(
                    "facts.step_out_of_order",
                    path,
                    "The step before it is not recorded, or is later.",
                )
                .with_found(recorded.on.to_string())
                .with_allowed("received, assessed, allocated, first session, in this order"),
            );
        }
    }
}

fn check_entries(referral: &Referral, found: &mut Vec<Problem>) {
    for offer in &referral.offers {
        let answered = offer.response != OfferResponse::Awaited;
        if answered && offer.answered_on.is_none_or(|on| on < offer.offered_on) {
            found.push(Problem::new(
                "facts.answer_without_day",
                format!("offers[{}].answered_on", offer.id),
                "An offer was answered, and the day is not recorded or is before the offer.",
            ));
        }
    }
    for period in &referral.unavailable {
        if period.ends_on.is_some_and(|until| until < period.starts_on) {
            found.push(Problem::new(
                "facts.ended_before_start",
                "unavailable",
                "A time in which the client could not come ends before it starts.",
            ));
        }
    }
    if let Some(stop) = referral
        .stopped
        .as_ref()
        .filter(|s| s.on < referral.received_on)
    {
        found.push(
            Problem::new(
                "facts.ended_before_start",
                "stopped",
                "The referral was closed before it was received.",
            )
            .with_found(stop.on.to_string()),
        );
    }
    let sizes = [
        ("offers", referral.offers.len()),
        ("cancellations", referral.cancellations.len()),
        ("missed_on", referral.missed_on.len()),
        ("unavailable", referral.unavailable.len()),
        ("reviews", referral.reviews.len()),
        ("steps", referral.steps.len()),
    ];
    for (field, size) in sizes.into_iter().filter(|(_, size)| *size > MOST_ENTRIES) {
        found.push(
            Problem::new("facts.too_many", field, "A referral has too many of these.")
                .with_found(size.to_string())
                .with_allowed(format!("at most {MOST_ENTRIES}")),
        );
    }
}

/// The unit of a target, for those that have none of their own.
pub(super) const CLOCK_UNIT: DayUnit = DayUnit::ClockDays;
