//! What always holds of a list, whatever is on it, under every sample policy; each law is stated
//! by the name of its test. `PROPTEST_CASES` sets on how many lists each is tried.

mod referrals;

use std::collections::BTreeSet;

use carewright::decision::{Wire, to_canonical_json};
use carewright::people::RecordedRisk;
use carewright::waiting_list::{
    ListOverview, OfferResponse, Ranking, RecordedStep, Referral, ReferralCancellation,
    ReferralStep, WaitingList,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use referrals::{AS_OF, Sample, before, referral, samples, waiting};

fn place(ranking: &Ranking, id: &str) -> u64 {
    let found = ranking.ranked.iter().find(|ranked| ranked.referral == id);
    found.unwrap().place
}

/// A ranking without what depends on the places in the input.
fn without_positions(mut ranking: Ranking) -> Ranking {
    for rejected in &mut ranking.rejected {
        rejected.position = 0;
    }
    ranking.rejected.sort_by(|a, b| a.record.cmp(&b.record));
    ranking
}

fn overview_without_positions(mut overview: ListOverview) -> ListOverview {
    for rejected in &mut overview.rejected {
        rejected.position = 0;
    }
    overview.rejected.sort_by(|a, b| a.record.cmp(&b.record));
    overview
}

fn shuffled(referrals: &[Referral], seed: u64) -> Vec<Referral> {
    let mut shuffled = referrals.to_vec();
    let mut state = seed;
    for position in (1..shuffled.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        shuffled.swap(position, (state >> 33) as usize % (position + 1));
    }
    shuffled
}

/// A list of others, none of whom has the identifier of the one.
fn with_one(sample: &Sample, others: &[Referral], one: &Referral) -> Vec<Referral> {
    let mut all = sample.fit_all(others);
    all.push(sample.fit(one));
    all
}

/// The referral as it was written down at the end of the as-of date.
fn as_known_then(referral: &Referral, as_of: NaiveDate) -> Referral {
    let mut known = referral.clone();
    known.steps.retain(|step| step.on <= as_of);
    known.offers.retain(|offer| offer.offered_on <= as_of);
    for offer in &mut known.offers {
        if offer.answered_on.is_some_and(|on| on > as_of) {
            offer.response = OfferResponse::Awaited;
            offer.answered_on = None;
        }
    }
    known
        .cancellations
        .retain(|cancelled| cancelled.on <= as_of);
    known.missed_on.retain(|on| *on <= as_of);
    known.unavailable.retain(|period| period.starts_on <= as_of);
    known.reviews.retain(|review| review.on <= as_of);
    known.stopped = known.stopped.take().filter(|stopped| stopped.on <= as_of);
    known
}

/// The answers to every question about one referral among others, without what was set aside.
fn answers(list: &WaitingList, all: &[Referral], as_of: NaiveDate) -> Vec<String> {
    let mut answers = vec![
        to_canonical_json(&list.ranking(all, as_of).unwrap()),
        to_canonical_json(&list.overview(all.to_vec(), as_of).unwrap()),
    ];
    for referral in all {
        let clock = list.clock(referral, as_of).map(|mut clock| {
            clock.set_aside.clear();
            clock.to_json()
        });
        let clocks = list
            .clocks_side_by_side(referral, as_of)
            .map(|mut side_by_side| {
                for clock in &mut side_by_side.clocks {
                    clock.set_aside.clear();
                }
                side_by_side.to_json()
            });
        let stages = list.stages(referral, as_of).map(|mut stages| {
            stages.set_aside.clear();
            stages.to_json()
        });
        let explanation = list
            .explain(all.to_vec(), &referral.id, as_of)
            .map(|mut explanation| {
                explanation.set_aside.clear();
                explanation.to_json()
            });
        for answer in [clock, clocks, stages, explanation] {
            answers.push(answer.unwrap_or_else(|error| error.to_string()));
        }
    }
    answers
}

fn distinct(referrals: &mut [Referral]) {
    for (position, referral) in referrals.iter_mut().enumerate() {
        referral.id = format!("r{position}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_permutation_changes_nothing(
        referrals in prop::collection::vec(referral(), 0..24),
        seed in any::<u64>(),
    ) {
        for sample in samples() {
            let all = sample.fit_all(&referrals);
            let mixed = shuffled(&all, seed);
            let [one, other] = [&all, &mixed].map(|list| {
                let ranking = without_positions(sample.list.ranking(list, AS_OF).unwrap());
                let overview = sample.list.overview(list.clone(), AS_OF).unwrap();
                (ranking, overview_without_positions(overview))
            });
            prop_assert_eq!(one, other, "{}", sample.name);
        }
    }

    #[test]
    fn nothing_is_lost(referrals in prop::collection::vec(referral(), 0..40)) {
        for sample in samples() {
            let all = sample.fit_all(&referrals);
            let ranking = sample.list.ranking(&all, AS_OF).unwrap();
            let apart = [&ranking.immediate, &ranking.elsewhere, &ranking.not_waiting];
            let mut out: Vec<&str> = ranking.ranked.iter().map(|r| r.referral.as_str()).collect();
            out.extend(apart.into_iter().flatten().map(|apart| apart.referral.as_str()));
            out.extend(ranking.rejected.iter().map(|rejected| rejected.record.as_str()));
            out.sort_unstable();
            let mut given: Vec<&str> = all.iter().map(|r| r.id.as_str()).collect();
            given.sort_unstable();
            prop_assert_eq!(out, given, "{}", sample.name);
            for (position, ranked) in ranking.ranked.iter().enumerate() {
                prop_assert_eq!(ranked.place, position as u64 + 1);
                let p = ranked.points;
                let sum = p.band + p.groups + p.ageing + p.breach + p.cancelled_by_service;
                prop_assert_eq!(p.total, sum);
            }
            let overview = sample.list.overview(all.clone(), AS_OF).unwrap();
            let late = overview.rejected.len() - ranking.rejected.len();
            prop_assert_eq!(overview.waiting, (ranking.ranked.len() - late) as u64);
            let by_band: u64 = overview.by_band.iter().map(|band| band.count).sum();
            prop_assert_eq!(overview.waiting, by_band);
        }
    }

    #[test]
    fn waiting_longer_never_ranks_lower(
        others in prop::collection::vec(referral(), 0..16),
        one in waiting(),
        longer in 0_u64..300,
    ) {
        let received_on = one.received_on.checked_sub_days(Days::new(longer)).unwrap();
        let waits_longer = Referral { received_on, ..one.clone() };
        for sample in samples() {
            let with = |one: &Referral| {
                let all = with_one(sample, &others, one);
                place(&sample.list.ranking(&all, AS_OF).unwrap(), &one.id)
            };
            prop_assert!(with(&waits_longer) <= with(&one), "{}", sample.name);
        }
    }

    #[test]
    fn a_more_urgent_band_never_ranks_lower(
        others in prop::collection::vec(referral(), 0..16),
        one in waiting(),
    ) {
        for sample in samples() {
            let with = |band: &&str| {
                let mut all = with_one(sample, &others, &one);
                all.last_mut().unwrap().band = Some((*band).to_owned());
                place(&sample.list.ranking(&all, AS_OF).unwrap(), &one.id)
            };
            let places: Vec<u64> = sample.bands.iter().map(with).collect();
            prop_assert!(places.is_sorted(), "{}: {places:?}", sample.name);
        }
    }

    #[test]
    fn what_is_dated_later_changes_nothing(
        mut referrals in prop::collection::vec(referral(), 1..5),
        on in 0_u64..540,
    ) {
        distinct(&mut referrals);
        let as_of = before(on);
        for sample in samples() {
            let all = sample.fit_all(&referrals);
            let then: Vec<Referral> =
                all.iter().map(|referral| as_known_then(referral, as_of)).collect();
            let (now, then) = (answers(&sample.list, &all, as_of), answers(&sample.list, &then, as_of));
            prop_assert_eq!(now, then, "{}", sample.name);
        }
    }

    #[test]
    fn everything_dated_later_is_set_aside_and_nothing_else(one in waiting(), on in 0_u64..540) {
        let as_of = before(on);
        let later = |days: &mut dyn Iterator<Item = NaiveDate>| days.filter(|day| *day > as_of).count();
        let dated = later(&mut one.steps.iter().map(|step| step.on))
            + later(&mut one.offers.iter().map(|offer| offer.offered_on))
            + later(&mut one.offers.iter().filter_map(|offer| offer.answered_on))
            + later(&mut one.cancellations.iter().map(|cancelled| cancelled.on))
            + later(&mut one.missed_on.iter().copied())
            + later(&mut one.unavailable.iter().map(|period| period.starts_on))
            + later(&mut one.reviews.iter().map(|review| review.on));
        for sample in samples() {
            let clock = sample.list.clock(&sample.fit(&one), as_of).unwrap();
            prop_assert_eq!(clock.set_aside.len(), dated);
            prop_assert!(clock.set_aside.iter().all(|fact| fact.dated > as_of));
        }
    }

    /// Whatever happens to those who come after: who is before somebody is within the window, and
    /// over the whole wait there are no more of them than the bound says.
    #[test]
    fn no_stream_of_arrivals_goes_past_the_bound(
        one in waiting(),
        mut stream in prop::collection::vec(waiting(), 40),
        weekday in 1_u64..8,
        arrivals_a_week in 1_u32..3,
    ) {
        let arrived = before(540);
        let one = moved(&one, arrived);
        for (position, later) in stream.iter_mut().enumerate() {
            let week = position as u64 / u64::from(arrivals_a_week);
            // One weekday for all, so that there are never more in seven days in a row.
            let on = arrived + Days::new(7 * week + weekday);
            *later = Referral { id: format!("later-{position}"), ..moved(later, on) };
        }
        for sample in samples() {
            let bound = sample.list.overtaking(arrivals_a_week, AS_OF).unwrap();
            let Some(window_days) = bound.window_days else { continue };
            let mut all: Vec<Referral> = sample.fit_all(&stream);
            all.push(sample.fit(&one));
            let mut passed_by = BTreeSet::new();
            for day in (0..540).step_by(23) {
                let on = arrived + Days::new(day);
                let ranking = sample.list.ranking(&all, on).unwrap();
                let ranked = ranking.ranked;
                let waits = ranked.iter().any(|ranked| ranked.referral == one.id);
                let ahead = ranked.iter().take_while(|ranked| ranked.referral != one.id);
                for ahead in ahead.filter(|_| waits) {
                    let after = (ahead.waiting_since - arrived).num_days();
                    prop_assert!(after <= i64::from(window_days), "{}: {after}", sample.name);
                    passed_by.insert(ahead.referral.clone());
                }
            }
            prop_assert!(passed_by.len() as u64 <= bound.most_places.unwrap(), "{}", sample.name);
        }
    }

    #[test]
    fn the_comparison_and_the_explanation_agree_with_the_places(
        mut referrals in prop::collection::vec(referral(), 2..10),
    ) {
        distinct(&mut referrals);
        for sample in samples() {
            let all = sample.fit_all(&referrals);
            let ranking = sample.list.ranking(&all, AS_OF).unwrap();
            let find = |id: &str| all.iter().find(|r| r.id == id).unwrap();
            for pair in ranking.ranked.windows(2) {
                let (first, second) = (find(&pair[0].referral), find(&pair[1].referral));
                let answer = sample.list.compare(second, first, AS_OF).unwrap();
                prop_assert_eq!(answer.first.as_deref(), Some(first.id.as_str()));
                prop_assert!(!answer.sentence.is_empty());
            }
            for ranked in &ranking.ranked {
                let explained = sample.list.explain(all.clone(), &ranked.referral, AS_OF).unwrap();
                prop_assert_eq!(explained.place, Some(ranked.place));
                prop_assert_eq!(explained.of, ranking.ranked.len() as u64);
                prop_assert_eq!(explained.points, ranked.points);
            }
        }
    }

    #[test]
    fn nobody_who_may_be_at_high_risk_is_sent_away_by_a_rule(mut one in waiting(), unknown in any::<bool>()) {
        one.risk = if unknown { RecordedRisk::NotRecorded } else { RecordedRisk::High };
        for sample in samples() {
            let ranking = sample.list.ranking(&[sample.fit(&one)], AS_OF).unwrap();
            prop_assert!(ranking.elsewhere.is_empty(), "{}", sample.name);
        }
    }
}

/// How many lists each law is tried on: every one of them under every sample policy.
fn cases() -> u32 {
    let set = std::env::var("PROPTEST_CASES").ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(24)
}

/// The referral with its receipt on another day, and everything that happened as long after it.
fn moved(referral: &Referral, received_on: NaiveDate) -> Referral {
    let by = received_on - referral.received_on;
    let mut moved = referral.clone();
    moved.received_on = received_on;
    moved.steps = moved
        .steps
        .into_iter()
        .map(|step| RecordedStep {
            on: step.on + by,
            ..step
        })
        .collect();
    moved.cancellations = moved
        .cancellations
        .into_iter()
        .map(|one| ReferralCancellation {
            on: one.on + by,
            ..one
        })
        .collect();
    moved
}

/// Somebody who was assessed in time and waits on, and those who are not assessed at all.
#[test]
fn a_target_that_is_met_while_one_waits_gives_no_bound() {
    let sample = samples()
        .iter()
        .find(|sample| sample.name == "Wales")
        .unwrap();
    let mut assessed = Referral::new("assessed", before(700));
    assessed.steps = vec![RecordedStep {
        step: ReferralStep::Assessed,
        on: before(690),
        by_role: None,
    }];
    let later = (0..20).map(|n| Referral::new(format!("later-{n}"), before(650 - 30 * n)));
    let all: Vec<Referral> = std::iter::once(assessed).chain(later).collect();
    let ranking = sample.list.ranking(&all, AS_OF).unwrap();
    assert_eq!(place(&ranking, "assessed"), 21);
    assert!(!sample.list.overtaking(1, AS_OF).unwrap().bounded);
}

#[test]
fn a_list_of_one_identifier_only_is_rejected_whole_and_at_once() {
    let all = vec![Referral::new("", before(10)); 50_000];
    let ranking = samples()[0].list.ranking(&all, AS_OF).unwrap();
    assert_eq!(ranking.rejected.len(), all.len());
}
