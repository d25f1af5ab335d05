//! What always holds of a list, whatever is on it.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::session_limits::RecordedRisk;
use carewright::waiting_list::{
    CancelledBy, Ranking, Referral, ReferralCancellation, ReferralStop, StopReason, WaitingList,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
const BANDS: [&str; 4] = ["emergency", "urgent", "soon", "routine"];
const SELF_HARM: &str = include_str!("../../tests/services/self_harm_waiting_list/policy.toml");

/// The list of the sample, and the same ordered by points alone, where all ageing is uncapped.
fn lists() -> &'static [WaitingList; 2] {
    static LISTS: LazyLock<[WaitingList; 2]> = LazyLock::new(read_lists);
    &LISTS
}

fn read_lists() -> [WaitingList; 2] {
    let by_points = SELF_HARM.replace(
        "order = [\"band\", \"breached\", \"points\", \"waiting_since\"]",
        "order = [\"points\", \"waiting_since\"]",
    );
    [SELF_HARM, &by_points].map(|text| Policy::from_toml(text).unwrap().waiting_list())
}

fn before(days: u64) -> NaiveDate {
    AS_OF.checked_sub_days(Days::new(days)).unwrap()
}

prop_compose! {
    fn referral()(
        id in 0_u32..200,
        days in 0_u64..700,
        band in prop::option::weighted(0.9, 0_usize..5),
        groups in prop::sample::subsequence(vec!["care_leaver", "perinatal", "recent_discharge"], 0..=3),
        cancelled in 0_usize..5,
        immediate in prop::bool::weighted(0.1),
        closed in prop::bool::weighted(0.1),
        elsewhere in prop::bool::weighted(0.1),
    ) -> Referral {
        let mut referral = Referral::new(id.to_string(), before(days));
        // The fifth band is one that the policy does not know.
        referral.band = band.map(|b| BANDS.get(b).unwrap_or(&"unheard_of").to_string());
        referral.groups = groups.into_iter().map(str::to_owned).collect();
        referral.cancellations = (0..cancelled)
            .map(|_| ReferralCancellation { on: AS_OF, by: CancelledBy::Service })
            .collect();
        referral.risk = RecordedRisk::NotHigh;
        referral.immediate_risk = immediate;
        referral.better_served_by = elsewhere.then(|| "elsewhere".to_owned());
        referral.stopped = closed.then_some(ReferralStop { on: AS_OF, why: StopReason::ReferredOn });
        referral
    }
}

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

proptest! {
    #[test]
    fn a_permutation_changes_nothing(
        referrals in prop::collection::vec(referral(), 0..40),
        seed in any::<u64>(),
    ) {
        let mut shuffled = referrals.clone();
        let mut state = seed;
        for position in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(position, (state >> 33) as usize % (position + 1));
        }
        for list in lists() {
            let one = without_positions(list.ranking(&referrals, AS_OF).unwrap());
            let other = without_positions(list.ranking(&shuffled, AS_OF).unwrap());
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn nothing_is_lost(referrals in prop::collection::vec(referral(), 0..60)) {
        for list in lists() {
            let ranking = list.ranking(&referrals, AS_OF).unwrap();
            let out = ranking.ranked.len() + ranking.immediate.len() + ranking.elsewhere.len()
                + ranking.not_waiting.len() + ranking.rejected.len();
            prop_assert_eq!(out, referrals.len());
            for (position, ranked) in ranking.ranked.iter().enumerate() {
                prop_assert_eq!(ranked.place, position as u64 + 1);
                let p = ranked.points;
                let sum = p.band + p.groups + p.ageing + p.breach + p.cancelled_by_service;
                prop_assert_eq!(p.total, sum);
            }
        }
    }

    #[test]
    fn waiting_longer_never_ranks_lower(
        mut others in prop::collection::vec(referral(), 0..20),
        mut one in referral(),
        longer in 0_u64..300,
    ) {
        others.retain(|other| other.id != one.id);
        one.immediate_risk = false;
        one.better_served_by = None;
        one.stopped = None;
        one.band = Some("soon".to_owned());
        let mut waits_longer = one.clone();
        waits_longer.received_on = one.received_on.checked_sub_days(Days::new(longer)).unwrap();
        for list in lists() {
            let with = |referral: &Referral| {
                let mut all = others.clone();
                all.push(referral.clone());
                place(&list.ranking(&all, AS_OF).unwrap(), &one.id)
            };
            prop_assert!(with(&waits_longer) <= with(&one));
        }
    }

    #[test]
    fn a_more_urgent_band_never_ranks_lower(
        mut others in prop::collection::vec(referral(), 0..20),
        mut one in referral(),
    ) {
        others.retain(|other| other.id != one.id);
        one.immediate_risk = false;
        one.better_served_by = None;
        one.stopped = None;
        for list in lists() {
            let with = |band: &str| {
                let mut all = others.clone();
                all.push(Referral { band: Some(band.to_owned()), ..one.clone() });
                place(&list.ranking(&all, AS_OF).unwrap(), &one.id)
            };
            prop_assert!(with("urgent") <= with("soon"));
            prop_assert!(with("soon") <= with("routine"));
        }
    }

    /// Who comes after the window never comes before, on any later day, whatever else is true.
    #[test]
    fn nobody_after_the_window_overtakes(
        mut early in referral(),
        mut late in referral(),
        later in 0_u64..200,
        days_on in 0_u64..400,
    ) {
        let [_, by_points] = lists();
        let bound = by_points.overtaking(10, AS_OF).unwrap();
        prop_assert!(bound.bounded);
        let window = u64::from(bound.window_days.unwrap());
        for (referral, id) in [(&mut early, "1"), (&mut late, "2")] {
            referral.id = id.to_owned();
            referral.immediate_risk = false;
            referral.better_served_by = None;
            referral.stopped = None;
            referral.band = referral.band.take().filter(|b| b != "unheard_of" && b != "emergency");
        }
        early.received_on = before(700);
        let came = Days::new(window + 1 + later);
        late.received_on = early.received_on.checked_add_days(came).unwrap();
        let on = late.received_on.checked_add_days(Days::new(days_on)).unwrap();
        for referral in [&mut early, &mut late] {
            for cancelled in &mut referral.cancellations {
                cancelled.on = on;
            }
        }
        let ranking = by_points.ranking(&[early, late], on).unwrap();
        prop_assert_eq!(ranking.ranked[0].referral.as_str(), "1");
    }

    #[test]
    fn the_comparison_of_two_agrees_with_their_places(
        referrals in prop::collection::vec(referral(), 2..12),
    ) {
        for list in lists() {
            let ranking = list.ranking(&referrals, AS_OF).unwrap();
            let find = |id: &str| referrals.iter().find(|r| r.id == id).unwrap();
            for pair in ranking.ranked.windows(2) {
                let (first, second) = (find(&pair[0].referral), find(&pair[1].referral));
                let answer = list.compare(second, first, AS_OF).unwrap();
                prop_assert_eq!(answer.first.as_deref(), Some(first.id.as_str()));
                prop_assert!(!answer.sentence.is_empty());
            }
        }
    }
}
