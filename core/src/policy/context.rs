//! What a question is judged by: the version of the policy in force on the as-of date, one section
//! of it, and for whom the answer is made.

use chrono::NaiveDate;

use super::Checked;
use super::document::{PolicyVersion, ServicePolicy};
use crate::decision::{AnswerView, CareError, PolicyStamp, Watch};
use crate::document::Section;

/// A section of the policy, which a version may leave out.
pub(crate) trait InVersion: Section {
    /// The section of a version.
    fn of(version: &PolicyVersion) -> Option<&Self>;
}

/// Everybody is judged by the version in force on the as-of date, also for what is past. `V` is the
/// view, for families that answer one.
pub(crate) struct Context<'a, S, V = ()> {
    /// The section.
    pub(crate) policy: &'a S,
    pub(crate) service: &'a ServicePolicy,
    pub(crate) as_of: NaiveDate,
    pub(crate) view: V,
    /// The whole policy, for what is asked of another family.
    pub(crate) checked: &'a Checked,
    /// The watch of a question over many records.
    pub(crate) watch: Option<&'a Watch>,
    version: &'a PolicyVersion,
}

impl<'a, S: InVersion, V> Context<'a, S, V> {
    /// Errors: no version is in force, or the one that is leaves the section out.
    fn found(checked: &'a Checked, as_of: NaiveDate, view: V) -> Result<Self, CareError> {
        let version = checked.governing("", as_of)?;
        let policy = S::of(version).ok_or_else(|| version.silent(S::ABOUT, as_of))?;
        Ok(Self {
            policy,
            service: &checked.document.service,
            as_of,
            view,
            checked,
            watch: None,
            version,
        })
    }
}

impl<'a, S: InVersion> Context<'a, S> {
    /// For answers that are the same whoever asks.
    pub(crate) fn open(checked: &'a Checked, as_of: NaiveDate) -> Result<Self, CareError> {
        Self::found(checked, as_of, ())
    }
}

impl<'a, S: InVersion> Context<'a, S, AnswerView> {
    /// For answers that are made for one view.
    pub(crate) fn open(
        checked: &'a Checked,
        as_of: NaiveDate,
        view: AnswerView,
    ) -> Result<Self, CareError> {
        Self::found(checked, as_of, view)
    }
}

impl<'a, S, V: Copy> Context<'a, S, V> {
    /// The same, for a question that a watch follows.
    pub(crate) fn watched(mut self, watch: Option<&'a Watch>) -> Self {
        self.watch = watch;
        self
    }

    /// The same policy on an earlier date.
    pub(crate) const fn on(&self, as_of: NaiveDate) -> Self {
        Self { as_of, ..*self }
    }

    /// Another section of the same version.
    pub(crate) fn section<T: InVersion>(&self) -> Option<&'a T> {
        T::of(self.version)
    }

    /// The days on which the service is closed, where the policy names them for its list.
    pub(crate) fn closed_days(&self) -> &'a [NaiveDate] {
        let list = self.version.waiting_list.as_ref();
        list.map_or(&[], |list| &list.closed_days)
    }

    pub(crate) fn stamp(&self) -> PolicyStamp {
        self.version.stamp(&self.checked.fingerprint)
    }

    /// The error of a question about which the version says nothing.
    pub(crate) fn silent(&self, about: &str) -> CareError {
        self.version.silent(about, self.as_of)
    }
}
