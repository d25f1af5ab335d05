//! Repeated non-attendance: after so many missed appointments, the next step the policy asks for.

use chrono::NaiveDate;

use super::case::Case;
use super::ledger::{Forgiven, Known, Weighed};
use super::policy::{MissedAppointmentsRule, MissedCounted, NextStepKind};
use super::reason::Said;
use super::reason::codes;
use super::risk::may_be_high_risk;
use super::{NextStep, Reason, StepTaken};

/// How far each rule of a line has been counted, in the order of the rules' names.
pub(super) struct MissedTally<'a> {
    counts: Vec<Count<'a>>,
}

struct Count<'a> {
    name: &'a str,
    rule: &'a MissedAppointmentsRule,
    /// The last day that was dealt with by a step taken.
    dealt_with: Option<NaiveDate>,
    count: u32,
}

/// What the rules that were reached ask for.
pub(super) struct MissedFindings {
    /// Gravest first.
    pub(super) steps: Vec<NextStep>,
    /// A step was given to the lead for high risk instead.
    pub(super) softened: bool,
}

impl<'a> MissedTally<'a> {
    pub(super) fn new(case: &Case<'a>) -> Self {
        let count = |(name, rule): (&'a String, &'a MissedAppointmentsRule)| Count {
            name,
            rule,
            dealt_with: dealt_with(case, rule),
            count: 0,
        };
        Self {
            counts: case.line.missed_appointments.iter().map(count).collect(),
        }
    }

    #[inline]
    pub(super) fn add(&mut self, weighed: &Weighed) {
        for count in &mut self.counts {
            count.add(weighed);
        }
    }

    /// What the policy asks for now.
    pub(super) fn findings(&self, case: &Case<'_>, said: &mut Said) -> MissedFindings {
        let mut found = MissedFindings {
            steps: Vec::new(),
            softened: false,
        };
        for count in self
            .counts
            .iter()
            .filter(|count| count.count >= count.rule.count)
        {
            said.say(codes::MissedAppointments, || count.reason());
            let step = NextStep {
                kind: count.rule.next_step,
                by_role: count.rule.taken_by.clone(),
            };
            let (step, softened) = with_care(case, step);
            found.softened |= softened;
            if !found.steps.contains(&step) {
                found.steps.push(step);
            }
        }
        found
            .steps
            .sort_by(|a, b| b.kind.cmp(&a.kind).then_with(|| a.by_role.cmp(&b.by_role)));
        found
    }
}

impl Count<'_> {
    #[inline]
    fn add(&mut self, weighed: &Weighed) {
        let done = self
            .dealt_with
            .is_some_and(|dealt_with| weighed.event.day() <= i64::from(dealt_with.to_epoch_days()));
        if done || !self.rule.phases.contains(&weighed.phase) {
            return;
        }
        match weighed.known {
            Known::Seen { .. } if self.rule.counted != MissedCounted::InAll => self.count = 0,
            Known::Missed(missed)
                if weighed.forgiven == Forgiven::No && self.rule.missed.contains(&missed) =>
            {
                self.count = self.count.saturating_add(1);
            }
            Known::Missed(_) | Known::CancelledByService
                if self.rule.counted == MissedCounted::Unbroken =>
            {
                self.count = 0;
            }
            _ => {}
        }
    }

    fn reason(&self) -> Reason {
        Reason::MissedAppointments {
            rule: self.name.to_owned(),
            count: self.count,
            threshold: self.rule.count,
            counted: self.rule.counted,
            next_step: self.rule.next_step,
            taken_by: self.rule.taken_by.clone(),
        }
    }
}

/// The last day by which the step a rule asks for, or a review by the named lead, was taken.
fn dealt_with(case: &Case<'_>, rule: &MissedAppointmentsRule) -> Option<NaiveDate> {
    let lead = &case.service.high_risk_lead;
    let answers = |step: &&StepTaken| {
        let as_asked = step.kind == rule.next_step && step.by_role == rule.taken_by;
        let by_lead = step.kind == NextStepKind::Review && step.by_role == *lead;
        step.taken_on <= case.as_of && (as_asked || by_lead)
    };
    case.episode
        .steps_taken
        .iter()
        .filter(answers)
        .map(|step| step.taken_on)
        .max()
}

/// A step that would end something becomes a review by the named lead where the client is, or may
/// be, at high risk.
fn with_care(case: &Case<'_>, step: NextStep) -> (NextStep, bool) {
    let ends = matches!(
        step.kind,
        NextStepKind::EndEpisode | NextStepKind::ReturnToWaitingList
    );
    if ends && may_be_high_risk(case) {
        let by_role = case.service.high_risk_lead.clone();
        return (
            NextStep {
                kind: NextStepKind::Review,
                by_role,
            },
            true,
        );
    }
    (step, false)
}
