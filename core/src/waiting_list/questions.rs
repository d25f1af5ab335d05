//! The questions of this family, asked of a checked policy.

use std::sync::Arc;

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::{
    Clock, ClocksSideBySide, Comparison, Explanation, ListOverview, Overtaking, ProposedStep,
    RankedColumns, Ranking, Referral, ReferralColumns, Stages, StepAnswer,
};
use super::{batch, clock, overtaking, overview, rank, stages};
use crate::decision::CareError;
use crate::policy::Checked;

/// The questions about the waiting list, asked of one policy.
///
/// A list is one list: the version of the policy in force on the as-of date decides for everybody
/// on it. Every answer uses what had happened or been recorded by the end of that day, and lists
/// what is dated later as set aside. Every question is an error where no version is in force, or
/// the one that is says nothing about a waiting list.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
#[cfg_attr(feature = "python", pyo3::pyclass(module = "carewright", frozen))]
pub struct WaitingList {
    policy: Arc<Checked>,
}

impl WaitingList {
    pub(crate) const fn new(policy: Arc<Checked>) -> Self {
        Self { policy }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
#[cfg_attr(feature = "python", pyo3::pymethods)]
impl WaitingList {
    /// How long a client has waited under the rules that the policy names, and where its targets
    /// stand.
    ///
    /// Errors: the facts contradict themselves or the policy (all faults are listed).
    pub fn clock(&self, referral: &Referral, as_of: NaiveDate) -> Result<Clock, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        clock::clock(&Case::open(&context, referral)?)
    }

    /// The same history under each nation's rules, and the local ones where the policy spells
    /// them out.
    ///
    /// Errors: as for `clock`.
    pub fn clocks_side_by_side(
        &self,
        referral: &Referral,
        as_of: NaiveDate,
    ) -> Result<ClocksSideBySide, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        clock::clocks(&context, &Case::open(&context, referral)?)
    }

    /// The step that comes next, and where each of the service's targets stands.
    ///
    /// Errors: as for `clock`, and a day for which the bank holidays are not known.
    pub fn stages(&self, referral: &Referral, as_of: NaiveDate) -> Result<Stages, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        stages::stages(&Case::open(&context, referral)?)
    }

    /// Whether a step may be taken now, and by this role.
    ///
    /// Errors: as for `clock`.
    pub fn may_take_step(
        &self,
        referral: &Referral,
        proposed: &ProposedStep,
        as_of: NaiveDate,
    ) -> Result<StepAnswer, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(stages::may_take_step(
            &Case::open(&context, referral)?,
            proposed,
        ))
    }

    /// Who is next: everybody on the list in order, and beside it those who must not wait, those
    /// better served elsewhere, those who do not wait, and those whose facts have to be put right.
    /// The order in which they are given makes no difference.
    pub fn rank(&self, referrals: Vec<Referral>, as_of: NaiveDate) -> Result<Ranking, CareError> {
        self.ranking(&referrals, as_of)
    }

    /// The place of one referral among others, what it comes from, and what would change it.
    ///
    /// Errors: as for `clock`, and an identifier that the list does not have, or has twice.
    pub fn explain(
        &self,
        referrals: Vec<Referral>,
        referral_id: &str,
        as_of: NaiveDate,
    ) -> Result<Explanation, CareError> {
        rank::explain(
            &Context::open(&self.policy, as_of)?,
            &referrals,
            referral_id,
        )
    }

    /// Which of two referrals is first, and why, in one sentence.
    ///
    /// Errors: as for `clock`.
    pub fn compare(
        &self,
        a: &Referral,
        b: &Referral,
        as_of: NaiveDate,
    ) -> Result<Comparison, CareError> {
        rank::compare(&Context::open(&self.policy, as_of)?, a, b)
    }

    /// The most places that somebody who waits can ever lose to later arrivals, when at most so
    /// many arrive in any seven days; or that there is no bound, and for which clause.
    pub fn overtaking(
        &self,
        arrivals_a_week: u32,
        as_of: NaiveDate,
    ) -> Result<Overtaking, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(overtaking::overtaking(&context, arrivals_a_week))
    }

    /// The state of the list: how many, how long, what is breached and due soon, from where.
    pub fn overview(
        &self,
        referrals: Vec<Referral>,
        as_of: NaiveDate,
    ) -> Result<ListOverview, CareError> {
        Ok(overview::overview(
            &Context::open(&self.policy, as_of)?,
            &referrals,
        ))
    }
}

impl WaitingList {
    /// Who is next, for referrals that are borrowed.
    ///
    /// # Errors
    /// As for [`WaitingList::rank`].
    pub fn ranking(&self, referrals: &[Referral], as_of: NaiveDate) -> Result<Ranking, CareError> {
        Ok(rank::rank(&Context::open(&self.policy, as_of)?, referrals))
    }

    /// The codes of the groups that the policy declares, which a frame may have as columns.
    ///
    /// # Errors
    /// As for [`WaitingList::rank`].
    pub fn group_codes(&self, as_of: NaiveDate) -> Result<Vec<String>, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(context.policy.groups.keys().cloned().collect())
    }

    /// Who is next, for a list by columns. `record` is asked for the rows of which more is
    /// recorded than the columns say.
    ///
    /// # Errors
    /// As for [`WaitingList::rank`].
    pub fn rank_columns(
        &self,
        columns: &ReferralColumns<'_>,
        as_of: NaiveDate,
        mut record: impl FnMut(usize) -> Result<Referral, CareError>,
    ) -> Result<RankedColumns, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        Ok(batch::rank_columns(&context, columns, &mut record))
    }
}
