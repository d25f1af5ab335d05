//! The state of the list: its size, its age, what is breached and due, and who waits.

use std::collections::BTreeMap;

use super::case::{Case, Context};
use super::facts::Referral;
use super::order::by_identifier;
use super::rank::rank;
use super::stages::target_standings;
use super::{CodeCount, ListOverview, TargetState, WaitingReason};
use crate::decision::{CareError, Rejected};

pub(super) fn overview(
    context: &Context<'_>,
    referrals: &[Referral],
) -> Result<ListOverview, CareError> {
    let ranking = rank(context, referrals)?;
    let mut rejected = ranking.rejected;
    let waiting: std::collections::BTreeSet<&str> = ranking
        .ranked
        .iter()
        .map(|ranked| ranked.referral.as_str())
        .collect();
    let mut tally = Tally::default();
    for (position, referral) in referrals.iter().enumerate() {
        if !waiting.contains(referral.id.as_str()) {
            continue;
        }
        let counted = Case::open(context, referral).and_then(|case| tally.count(&case));
        if let Err(error) = counted {
            rejected.push(Rejected {
                position: u64::try_from(position).unwrap_or(u64::MAX),
                record: referral.id.clone(),
                error,
            });
        }
    }
    tally.breached.sort_by(|a, b| by_identifier(a, b));
    tally.due_soon.sort_by(|a, b| by_identifier(a, b));
    let longest_days = ranking.ranked.iter().map(|ranked| ranked.days_waited).max();
    let longest_days = longest_days.unwrap_or(0);
    let reasons = vec![
        WaitingReason::ListSize {
            waiting: tally.waiting,
            longest_days,
        },
        WaitingReason::HighRiskShare {
            of_high_risk_groups: tally.high_risk,
            waiting: tally.waiting,
        },
    ];
    Ok(ListOverview {
        as_of: context.as_of,
        policy: context.stamp(),
        waiting: tally.waiting,
        longest_days,
        breached: tally.breached,
        due_soon: tally.due_soon,
        by_band: counts(tally.by_band),
        by_source: counts(tally.by_source),
        of_high_risk_groups: tally.high_risk,
        reasons,
        rejected,
    })
}

#[derive(Default)]
struct Tally {
    waiting: u64,
    high_risk: u64,
    breached: Vec<String>,
    due_soon: Vec<String>,
    by_band: BTreeMap<String, u64>,
    by_source: BTreeMap<String, u64>,
}

impl Tally {
    fn count(&mut self, case: &Case<'_>) -> Result<(), CareError> {
        let standings = target_standings(case)?;
        let any = |state| standings.iter().any(|standing| standing.state == state);
        self.waiting = self.waiting.saturating_add(1);
        if any(TargetState::Breached) {
            self.breached.push(case.referral.id.clone());
        } else if any(TargetState::DueSoon) {
            self.due_soon.push(case.referral.id.clone());
        }
        let mut groups = case.referral.groups.iter();
        if groups.any(|code| {
            case.context
                .policy
                .groups
                .get(code)
                .is_some_and(|g| g.high_risk)
        }) {
            self.high_risk = self.high_risk.saturating_add(1);
        }
        add(&mut self.by_band, case.band_id());
        if let Some(source) = &case.referral.source {
            add(&mut self.by_source, source);
        }
        Ok(())
    }
}

fn add(counts: &mut BTreeMap<String, u64>, code: &str) {
    let count = counts.entry(code.to_owned()).or_default();
    *count = count.saturating_add(1);
}

fn counts(counts: BTreeMap<String, u64>) -> Vec<CodeCount> {
    let counts = counts.into_iter();
    counts
        .map(|(code, count)| CodeCount { code, count })
        .collect()
}
