//! An answer in the making: what was found, how grave each finding is, and what would put it right.

use super::{Change, Reason};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Severity {
    /// It is said, and changes nothing.
    Tells,
    /// Somebody has to do something first.
    Needs,
    /// As asked, it cannot be.
    Refuses,
}

/// Findings in the order of the checks.
pub(super) struct Verdict {
    findings: Vec<(Severity, Reason)>,
    changes: Vec<Change>,
    /// Something refuses that no change would put right.
    final_word: bool,
}

impl Verdict {
    pub(super) const fn new() -> Self {
        Self {
            findings: Vec::new(),
            changes: Vec::new(),
            final_word: false,
        }
    }

    pub(super) fn tell(&mut self, reason: Reason) {
        self.add(Severity::Tells, reason);
    }

    pub(super) fn need(&mut self, reason: Reason, change: Option<Change>) {
        self.final_word |= change.is_none();
        self.add(Severity::Needs, reason);
        self.also(change);
    }

    pub(super) fn refuse(&mut self, reason: Reason, change: Option<Change>) {
        self.final_word |= change.is_none();
        self.add(Severity::Refuses, reason);
        self.also(change);
    }

    /// A need whose changes follow by [`Self::also`] or [`Self::add_change`].
    pub(super) fn need_without_change(&mut self, reason: Reason) {
        self.add(Severity::Needs, reason);
    }

    /// One more change that the finding before asks for, unless one asked for already brings it;
    /// and without those that it brings itself.
    pub(super) fn also(&mut self, change: Option<Change>) {
        if let Some(change) = change.filter(|new| !self.changes.iter().any(|old| brings(old, new)))
        {
            self.changes.retain(|old| !brings(&change, old));
            self.changes.push(change);
        }
    }

    /// One more change, even if an equal one is asked for already.
    pub(super) fn add_change(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Puts a reason before all others.
    pub(super) fn first(&mut self, reason: Reason) {
        self.findings.insert(0, (Severity::Tells, reason));
    }

    /// The gravest finding decides.
    pub(super) fn severity(&self) -> Severity {
        self.findings
            .iter()
            .map(|(severity, _)| *severity)
            .max()
            .unwrap_or(Severity::Tells)
    }

    /// The reasons, gravest first and otherwise in the order of the checks, and the changes that
    /// together would make the answer yes; none where no change would.
    pub(super) fn finish(mut self) -> (Vec<Reason>, Vec<Change>) {
        self.findings
            .sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));
        let reasons = self
            .findings
            .into_iter()
            .map(|(_, reason)| reason)
            .collect();
        (
            reasons,
            if self.final_word {
                Vec::new()
            } else {
                self.changes
            },
        )
    }

    fn add(&mut self, severity: Severity, reason: Reason) {
        if !self.findings.iter().any(|(_, known)| *known == reason) {
            self.findings.push((severity, reason));
        }
    }
}

/// Whether making the one change is making the other too: a later first day is after an earlier
/// one, and one of few authorisers is one of many.
fn brings(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::NotBefore { on }, Change::NotBefore { on: earlier }) => on >= earlier,
        (Change::OtherAuthoriser { roles }, Change::OtherAuthoriser { roles: more }) => {
            roles.iter().all(|role| more.contains(role))
        }
        _ => one == other,
    }
}
