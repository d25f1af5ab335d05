//! For whom an answer is made, and what each of them is told.

use serde::{Deserialize, Serialize};

use crate::facts::word;

word! {
    /// For whom an answer is made. It holds what they need to know and nothing else.
    pub enum AnswerView {
        /// The worker: everything about themselves.
        Worker,
        /// Whoever supervises the worker.
        Supervisor,
        /// Whoever plans the rota: limits of the work, and until when.
        RotaPlanner,
        /// Human resources.
        HumanResources,
        /// The colleagues: what the worker chose to share with them.
        Team,
        /// The lead for workers' own care: whether care is to be arranged elsewhere.
        OwnCareLead,
    }
}

/// What a view is told whatever the policy says; a policy can add to it, never take away.
impl AnswerView {
    /// The worker and those who answer for them: they are told why.
    pub(crate) const fn is_close(self) -> bool {
        matches!(self, Self::Worker | Self::Supervisor | Self::HumanResources)
    }

    /// The limits of the work, and how many clients there is room for.
    pub(crate) const fn is_told_limits(self) -> bool {
        self.is_close() || matches!(self, Self::RotaPlanner)
    }

    /// What the team is to know to work with a peer support worker.
    pub(crate) const fn is_told_of_team(self) -> bool {
        self.is_close() || matches!(self, Self::Team)
    }

    /// Whether care for a worker is to be arranged elsewhere.
    pub(crate) const fn is_told_of_own_care(self) -> bool {
        matches!(self, Self::Worker | Self::OwnCareLead)
    }

    /// What is in the record of supervision: the two who meet in it.
    pub(crate) const fn is_told_of_supervision(self) -> bool {
        matches!(self, Self::Worker | Self::Supervisor)
    }

    /// What the policy tells views by name: the worker always, and never those who are not close.
    pub(crate) fn is_told_by(self, named: &[Self]) -> bool {
        self == Self::Worker || (self.is_close() && named.contains(&self))
    }
}
