//! What targets share: how facts are read, and what is asked and asserted about a waiting list.

use std::sync::LazyLock;

use carewright::Policy;
use carewright::decision::Wire;
use carewright::waiting_list::{Ranking, Referral, WaitingList};
use chrono::{Days, NaiveDate};

pub const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");

/// The facts of a question, by their names, as a golden vector has them.
pub struct Facts(serde_json::Value);

impl Facts {
    pub fn of(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// A fact, where there is one that can be read.
    pub fn get<T: Wire>(&self, name: &str) -> Option<T> {
        T::from_json(&self.0.get(name)?.to_string()).ok()
    }
}

/// Sample policies, read.
pub fn policies<const N: usize>(texts: [&str; N]) -> [Policy; N] {
    texts.map(|text| Policy::from_toml(text).expect("a sample policy"))
}

static LISTS: LazyLock<Vec<WaitingList>> = LazyLock::new(|| {
    policies([
        include_str!("../../services/self_harm_waiting_list/policy.toml"),
        include_str!("../../services/scottish_psychological_therapies/policy.toml"),
        include_str!("../../services/welsh_primary_mental_health/policy.toml"),
        include_str!("../../services/talking_therapies/policy.toml"),
        include_str!("../../services/forensic_waiting_list/policy.toml"),
        include_str!("../../services/neighbourhood_counselling/policy.toml"),
    ])
    .map(|policy| policy.waiting_list())
    .to_vec()
});

/// Asks one of the sample policies every question about these referrals, on an ordinary day and
/// soon after the first of them was received.
pub fn ask(which: usize, referrals: &[Referral]) {
    let list = &LISTS[which % LISTS.len()];
    let first = referrals.first().map(|referral| referral.received_on);
    let soon = first.and_then(|day| day.checked_add_days(Days::new(40)));
    for as_of in [Some(AS_OF), soon].into_iter().flatten() {
        if let Ok(ranking) = list.ranking(referrals, as_of) {
            ask_one(list, referrals, as_of, ranking);
        }
    }
}

fn ask_one(list: &WaitingList, referrals: &[Referral], as_of: NaiveDate, ranking: Ranking) {
    nothing_is_lost(&ranking, referrals);
    if let Ok(overview) = list.overview(referrals.to_vec(), as_of) {
        assert!(overview.waiting <= ranking.ranked.len() as u64);
    }
    for referral in referrals.iter().take(3) {
        if let Ok(clock) = list.clock(referral, as_of) {
            assert!(!clock.reasons.is_empty());
            assert!(clock.days_on_clock <= clock.days_since);
            assert!(clock.set_aside.iter().all(|fact| fact.dated > as_of));
        }
        let _ = list.clocks_side_by_side(referral, as_of);
        let _ = list.stages(referral, as_of);
        if let Ok(explanation) = list.explain(referrals.to_vec(), &referral.id, as_of) {
            assert_eq!(explanation.place, place(&ranking, &referral.id));
        }
    }
    if let [a, b, ..] = referrals {
        agrees(list, &ranking, a, b, as_of);
    }
    let backwards: Vec<Referral> = referrals.iter().rev().cloned().collect();
    let other = list
        .ranking(&backwards, as_of)
        .expect("it was ranked before");
    assert_eq!(without_positions(ranking), without_positions(other));
}

fn nothing_is_lost(ranking: &Ranking, referrals: &[Referral]) {
    let out = ranking.ranked.len()
        + ranking.immediate.len()
        + ranking.elsewhere.len()
        + ranking.not_waiting.len()
        + ranking.rejected.len();
    assert_eq!(out, referrals.len());
    for (place, ranked) in (1..).zip(&ranking.ranked) {
        assert_eq!(ranked.place, place);
    }
}

fn agrees(list: &WaitingList, ranking: &Ranking, a: &Referral, b: &Referral, as_of: NaiveDate) {
    let Ok(comparison) = list.compare(a, b, as_of) else {
        return;
    };
    assert!(!comparison.sentence.is_empty());
    if let (Some(of_a), Some(of_b)) = (place(ranking, &a.id), place(ranking, &b.id)) {
        let first = if of_a < of_b { &a.id } else { &b.id };
        assert_eq!(comparison.first.as_ref(), Some(first));
    }
}

fn place(ranking: &Ranking, id: &str) -> Option<u64> {
    let found = ranking.ranked.iter().find(|ranked| ranked.referral == id);
    found.map(|ranked| ranked.place)
}

/// A ranking without what depends on the places in the input.
fn without_positions(mut ranking: Ranking) -> Ranking {
    for rejected in &mut ranking.rejected {
        rejected.position = 0;
    }
    ranking
        .rejected
        .sort_by_cached_key(|rejected| (rejected.record.clone(), rejected.error.to_string()));
    ranking
}
