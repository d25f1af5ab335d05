//! The questions of this family, asked of a checked policy.

use chrono::NaiveDate;

use super::case::{Case, Context};
use super::{
    Clock, ClocksSideBySide, Comparison, Explanation, ListOverview, Overtaking, ProposedStep,
    RankedColumns, Ranking, Referral, ReferralColumns, Stages, StepAnswer,
};
use super::{batch, clock, overtaking, overview, rank, stages};
use crate::decision::CareError;

crate::questions::questions! {
    /// The questions about the waiting list, asked of one policy.
    ///
    /// A list is one list: the version of the policy in force on the as-of date decides for everybody
    /// on it. Every answer uses what had happened or been recorded by the end of that day, and lists
    /// what is dated later as set aside. Every question is an error where no version is in force, or
    /// the one that is says nothing about a waiting list.
    pub struct WaitingList;

    /// How long a client has waited under the rules that the policy names, and where its targets
    /// stand.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn clock(
        &self,
        /// The referral.
        referral: &Referral,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Clock {
        let context = Context::open(&self.policy, as_of)?;
        clock::clock(&Case::open(&context, referral)?)
    }

    /// The same history under each nation's rules, and the local ones where the policy spells
    /// them out.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn clocks_side_by_side(
        &self,
        /// The referral.
        referral: &Referral,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> ClocksSideBySide {
        let context = Context::open(&self.policy, as_of)?;
        clock::clocks(&context, &Case::open(&context, referral)?)
    }

    /// The step that comes next, and where each of the service's targets stands.
    #[fails("The facts contradict themselves or the policy (all faults are listed). Also: a day \
        for which the bank holidays are not known.")]
    fn stages(
        &self,
        /// The referral.
        referral: &Referral,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Stages {
        let context = Context::open(&self.policy, as_of)?;
        stages::stages(&Case::open(&context, referral)?)
    }

    /// Whether a step may be taken now, and by this role.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn may_take_step(
        &self,
        /// The referral.
        referral: &Referral,
        /// The step that somebody would like to take, and their role.
        proposed: &ProposedStep,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> StepAnswer {
        let context = Context::open(&self.policy, as_of)?;
        Ok(stages::may_take_step(
            &Case::open(&context, referral)?,
            proposed,
        ))
    }

    /// Who is next: everybody on the list in order, and beside it those who must not wait, those
    /// better served elsewhere, those who do not wait, and those whose facts have to be put right.
    /// The order in which they are given makes no difference.
    #[fails("No version of the policy is in force, or it says nothing about a waiting list.")]
    fn rank(
        &self,
        /// Every referral of the list, in any order.
        referrals: Vec<Referral>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Ranking of many {
        self.ranking(&referrals, as_of)
    }

    /// The place of one referral among others, what it comes from, and what would change it.
    #[fails("The facts contradict themselves or the policy (all faults are listed). Also: an \
        identifier that the list does not have, or has twice.")]
    fn explain(
        &self,
        /// Every referral of the list, in any order.
        referrals: Vec<Referral>,
        /// The identifier of the referral that is asked about.
        referral_id: &str,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Explanation of many {
        rank::explain(&Context::open(&self.policy, as_of)?.watched(self.watch.as_ref()), &referrals, referral_id)
    }

    /// Which of two referrals is first, and why, in one sentence.
    #[fails("The facts contradict themselves or the policy (all faults are listed).")]
    fn compare(
        &self,
        /// One referral.
        a: &Referral,
        /// The other.
        b: &Referral,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Comparison {
        rank::compare(&Context::open(&self.policy, as_of)?, a, b)
    }

    /// The most places that somebody who waits can ever lose to later arrivals, when at most so
    /// many arrive in any seven days; or that there is no bound, and for which clause.
    #[fails("No version of the policy is in force, or it says nothing about a waiting list.")]
    fn overtaking(
        &self,
        /// How many referrals arrive in any seven days at the most.
        arrivals_a_week: u32,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Overtaking {
        let context = Context::open(&self.policy, as_of)?;
        Ok(overtaking::overtaking(&context, arrivals_a_week))
    }

    /// The state of the list: how many, how long, what is breached and due soon, from where.
    #[fails("No version of the policy is in force, or it says nothing about a waiting list.")]
    fn overview(
        &self,
        /// Every referral of the list, in any order.
        referrals: Vec<Referral>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> ListOverview of many {
        overview::overview(
            &Context::open(&self.policy, as_of)?.watched(self.watch.as_ref()),
            &referrals,
        )
    }
}

impl WaitingList {
    /// Who is next, for referrals that are borrowed.
    ///
    /// # Errors
    /// As for [`WaitingList::rank`].
    pub fn ranking(&self, referrals: &[Referral], as_of: NaiveDate) -> Result<Ranking, CareError> {
        rank::rank(
            &Context::open(&self.policy, as_of)?.watched(self.watch.as_ref()),
            referrals,
        )
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
