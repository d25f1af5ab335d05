//! Extensions: which stand, what each lacks, and whether a new one is within the policy.

use chrono::NaiveDate;

use super::case::{Case, amount_zero};
use super::ledger::used_before;
use super::policy::{ExtensionRecord, SelfAuthorisation};
use super::reason::codes;
use super::reason::{Said, say};
use super::risk::{high_risk_review, review_by_lead};
use super::usage::{Usage, last_day, used_by_day_before};
use super::verdict::{Severity, Verdict};
use super::{
    Change, Extension, ExtensionAnswer, ExtensionDecision, ExtensionOutcome, ExtensionRecorded,
    ExtensionRequest, Reason,
};
use crate::decision::CareError;

/// The extensions of a case, judged in the order in which they were decided.
pub(super) struct Judged {
    /// What the standing extensions add, in the unit of the cap.
    pub(super) extra: u32,
    /// Those that stand.
    pub(super) standing: Vec<String>,
    /// How many were validly given, used up or lapsed ones included.
    pub(super) given: u32,
    /// When the first of the standing ones may no longer be used.
    pub(super) first_expiry: Option<NaiveDate>,
}

impl Judged {
    pub(super) fn allowed(&self, case: &Case<'_>) -> u32 {
        case.scale.limit.saturating_add(self.extra)
    }

    /// How many extensions the episode may still be given.
    pub(super) fn times_left(&self, case: &Case<'_>) -> u32 {
        case.line.extensions.most_times.saturating_sub(self.given)
    }
}

/// What was used of a limit in sessions or hours before a day.
pub(super) type UsedBefore<'a> = &'a dyn Fn(NaiveDate) -> u32;

/// Judges the extensions for use on a day, where nothing is said of them.
pub(super) fn judge_for(case: &Case<'_>, usage: &Usage<'_>, use_on: NaiveDate) -> Judged {
    let mut unsaid = Said::Codes(Vec::new());
    let before = |day| used_before(case, day);
    judge(case, usage, use_on, &before, &mut unsaid)
}

/// Judges the extensions known by the as-of date, for use on a day.
pub(super) fn judge(
    case: &Case<'_>,
    usage: &Usage<'_>,
    use_on: NaiveDate,
    used_before: UsedBefore<'_>,
    said: &mut Said,
) -> Judged {
    let mut judged = Judged {
        extra: 0,
        standing: Vec::new(),
        given: 0,
        first_expiry: None,
    };
    for (extension, decision) in case.extensions() {
        match decision {
            ExtensionDecision::Requested => say!(
                said,
                ExtensionUndecided {
                    extension: extension.id.clone(),
                    requested_on: extension.requested_on,
                    authorised_by: case.line.extensions.authorised_by.clone(),
                }
            ),
            ExtensionDecision::Refused => say!(
                said,
                ExtensionRefused {
                    extension: extension.id.clone(),
                    decided_on: decided_on(extension),
                }
            ),
            ExtensionDecision::Authorised => {
                let one = One {
                    case,
                    usage,
                    use_on,
                    used_before,
                    extension,
                };
                one.judge(&mut judged, said);
            }
        }
    }
    judged
}

/// One extension that was authorised, and what it is judged by.
struct One<'c, 'a> {
    case: &'c Case<'a>,
    usage: &'c Usage<'a>,
    use_on: NaiveDate,
    used_before: UsedBefore<'c>,
    extension: &'c Extension,
}

impl One<'_, '_> {
    fn id(&self) -> Option<String> {
        Some(self.extension.id.clone())
    }

    fn judge(&self, judged: &mut Judged, said: &mut Said) {
        let (case, extension) = (self.case, self.extension);
        let before = judged.allowed(case);
        let given = self.was_given(said);
        if given {
            judged.given = judged.given.saturating_add(1);
        }
        let in_number = judged.given <= case.line.extensions.most_times;
        if given && !in_number {
            said.say(codes::ExtensionTooMany, || {
                too_many(case, self.id(), judged.given)
            });
        }
        let lapsed = extension.expires_on.filter(|last| *last < self.use_on);
        let stands = given && in_number && lapsed.is_none();
        if stands {
            self.add_to(judged, before, said);
        }
        let on = decided_on(extension);
        let already_over =
            used_by_day_before(case, before, on, self.used_before).saturating_sub(before);
        if already_over > 0 {
            say!(
                said,
                ExtensionAfterTheFact {
                    extension: self.id(),
                    on,
                    unit: case.scale.unit,
                    already_over,
                }
            );
        }
        say_of_the_record(case, || self.id(), &extension.recorded, said);
        if let Some(expired_on) = lapsed {
            say!(
                said,
                ExtensionLapsed {
                    extension: extension.id.clone(),
                    expired_on,
                }
            );
        }
        let spent = case.ended_on().is_some()
            || (given && lapsed.is_some())
            || (stands && self.usage.used(case, judged.allowed(case)) >= judged.allowed(case));
        say_of_the_outcome(case, extension, given && spent, said);
    }

    /// Whether it was given by somebody who may, and not too much at once.
    fn was_given(&self, said: &mut Said) -> bool {
        let (case, extension) = (self.case, self.extension);
        let rules = &case.line.extensions;
        let by_role = may_authorise(case, extension.authoriser_role.as_deref());
        let is_self = is_own_worker(case, extension.authoriser.as_deref());
        let self_stands = rules.self_authorisation == SelfAuthorisation::Shown;
        let fits = extension.amount <= rules.most_at_once;
        if !by_role {
            let role = || extension.authoriser_role.clone();
            said.say(codes::ExtensionByOtherRole, || {
                other_role(case, self.id(), role())
            });
        }
        if let (true, Some(authoriser)) = (is_self, &extension.authoriser) {
            say!(
                said,
                ExtensionSelfAuthorised {
                    extension: self.id(),
                    authoriser: authoriser.clone(),
                    stands: self_stands,
                }
            );
        }
        if !fits {
            let amount = extension.amount;
            said.say(codes::ExtensionTooLarge, || {
                too_large(case, self.id(), amount)
            });
        }
        by_role && fits && (self_stands || !is_self)
    }

    fn add_to(&self, judged: &mut Judged, before: u32, said: &mut Said) {
        let (case, extension) = (self.case, self.extension);
        let scale = case.scale;
        let adds = extension.amount.saturating_mul(scale.per_extension);
        let would_be = before.saturating_add(adds);
        if would_be > scale.ceiling {
            said.say(codes::ExtensionPastCeiling, || {
                past_ceiling(case, self.id(), would_be)
            });
        }
        let room = scale.ceiling.saturating_sub(before);
        judged.extra = judged.extra.saturating_add(adds.min(room));
        judged.standing.push(extension.id.clone());
        judged.first_expiry = [judged.first_expiry, extension.expires_on]
            .into_iter()
            .flatten()
            .min();
    }
}

fn decided_on(extension: &Extension) -> NaiveDate {
    extension.decided_on.unwrap_or(extension.requested_on)
}

fn may_authorise(case: &Case<'_>, role: Option<&str>) -> bool {
    role.is_some_and(|role| {
        case.line
            .extensions
            .authorised_by
            .iter()
            .any(|may| may == role)
    })
}

fn is_own_worker(case: &Case<'_>, authoriser: Option<&str>) -> bool {
    authoriser.is_some_and(|who| case.episode.workers.iter().any(|worker| worker == who))
}

fn other_role(case: &Case<'_>, extension: Option<String>, role: Option<String>) -> Reason {
    let authorised_by = case.line.extensions.authorised_by.clone();
    Reason::ExtensionByOtherRole {
        extension,
        role,
        authorised_by,
    }
}

fn too_large(case: &Case<'_>, extension: Option<String>, amount: u32) -> Reason {
    let most_at_once = case.line.extensions.most_at_once;
    Reason::ExtensionTooLarge {
        extension,
        amount,
        most_at_once,
    }
}

fn too_many(case: &Case<'_>, extension: Option<String>, number: u32) -> Reason {
    let most_times = case.line.extensions.most_times;
    Reason::ExtensionTooMany {
        extension,
        number,
        most_times,
    }
}

fn past_ceiling(case: &Case<'_>, extension: Option<String>, would_be: u32) -> Reason {
    let scale = case.scale;
    Reason::ExtensionPastCeiling {
        extension,
        unit: scale.unit,
        would_be,
        ceiling: scale.ceiling,
    }
}

/// What the policy asks to be recorded with a request and is not. The actual outcome comes later.
fn not_recorded(case: &Case<'_>, recorded: &ExtensionRecorded) -> Vec<ExtensionRecord> {
    let lacks = |item: &ExtensionRecord| match item {
        ExtensionRecord::Reason => recorded.reason.as_deref().is_none_or(str::is_empty),
        ExtensionRecord::OutcomesSoFar => !recorded.outcomes_so_far,
        ExtensionRecord::ExpectedOutcome => !recorded.expected_outcome,
        ExtensionRecord::ReviewDate => recorded.review_on.is_none(),
        ExtensionRecord::ActualOutcome => false,
    };
    case.line
        .extensions
        .must_record
        .iter()
        .copied()
        .filter(lacks)
        .collect()
}

fn reason_unknown(case: &Case<'_>, recorded: &ExtensionRecorded) -> bool {
    let known = &case.line.extensions.reasons;
    let given = recorded.reason.as_ref().filter(|reason| !reason.is_empty());
    !known.is_empty() && given.is_some_and(|reason| !known.contains(reason))
}

fn say_of_the_record(
    case: &Case<'_>,
    extension: impl Fn() -> Option<String>,
    recorded: &ExtensionRecorded,
    said: &mut Said,
) {
    let missing = not_recorded(case, recorded);
    if !missing.is_empty() {
        say!(
            said,
            ExtensionRecordMissing {
                extension: extension(),
                missing,
            }
        );
    }
    if reason_unknown(case, recorded) {
        say!(
            said,
            ExtensionReasonUnknown {
                extension: extension(),
                allowed: case.line.extensions.reasons.clone(),
            }
        );
    }
}

/// What an extension brought must be recorded once it is used up, and looked at on its review day.
fn say_of_the_outcome(case: &Case<'_>, extension: &Extension, spent: bool, said: &mut Said) {
    let recorded = &extension.recorded;
    let must_record = &case.line.extensions.must_record;
    let asked = must_record.contains(&ExtensionRecord::ActualOutcome);
    if recorded.actual_outcome {
        return;
    }
    if asked && spent {
        say!(
            said,
            ExtensionOutcomeMissing {
                extension: extension.id.clone(),
            }
        );
    } else if let Some(review_on) = recorded.review_on.filter(|day| *day <= case.as_of) {
        say!(
            said,
            ExtensionReviewDue {
                extension: extension.id.clone(),
                review_on,
            }
        );
    }
}

/// Whether a new extension is within the policy.
pub(super) fn decide(
    case: &Case<'_>,
    request: &ExtensionRequest,
) -> Result<ExtensionAnswer, CareError> {
    if request.amount == 0 {
        return Err(CareError::FactsInvalid {
            record: case.episode.id.clone(),
            problems: vec![amount_zero("request.amount")],
        });
    }
    let usage = Usage::of(case);
    let judged = judge_for(case, &usage, case.as_of);
    let mut verdict = Verdict::new();
    check_open(case, &mut verdict);
    check_authoriser(case, request, &mut verdict);
    check_amount(case, request, &judged, &mut verdict);
    check_record(case, request, &mut verdict);
    check_after_the_fact(case, &usage, &judged, &mut verdict);
    let outcome = match verdict.severity() {
        Severity::Refuses => ExtensionOutcome::Refused,
        Severity::Needs => ExtensionOutcome::Needs,
        Severity::Tells => {
            verdict.first(within_policy(case, request, &judged));
            ExtensionOutcome::WithinPolicy
        }
    };
    let (reasons, changes) = verdict.finish();
    Ok(ExtensionAnswer {
        episode: case.episode.id.clone(),
        as_of: case.as_of,
        policy: case.stamp(),
        outcome,
        reasons,
        changes,
        set_aside: case.set_aside(),
    })
}

fn within_policy(case: &Case<'_>, request: &ExtensionRequest, judged: &Judged) -> Reason {
    let adds = request.amount.saturating_mul(case.scale.per_extension);
    Reason::ExtensionWithinPolicy {
        unit: case.scale.unit,
        adds,
        allowed_after: judged.allowed(case).saturating_add(adds),
    }
}

fn check_open(case: &Case<'_>, verdict: &mut Verdict) {
    if case.line.extensions.authorised_by.is_empty() {
        verdict.refuse(Reason::ExtensionsNotOffered {}, None);
    }
    if let Some(ended_on) = case.ended_on() {
        verdict.refuse(Reason::EpisodeEnded { ended_on }, None);
    }
}

fn check_authoriser(case: &Case<'_>, request: &ExtensionRequest, verdict: &mut Verdict) {
    let rules = &case.line.extensions;
    if !rules.authorised_by.is_empty() && !may_authorise(case, Some(&request.authoriser_role)) {
        let reason = other_role(case, None, Some(request.authoriser_role.clone()));
        verdict.need(
            reason,
            Some(Change::OtherAuthoriser {
                roles: rules.authorised_by.clone(),
            }),
        );
    }
    if is_own_worker(case, Some(&request.authoriser)) {
        let stands = rules.self_authorisation == SelfAuthorisation::Shown;
        let reason = Reason::ExtensionSelfAuthorised {
            extension: None,
            authoriser: request.authoriser.clone(),
            stands,
        };
        if stands {
            verdict.tell(reason);
        } else {
            let instead = &rules.instead_of_self;
            let roles = if instead.is_empty() {
                &rules.authorised_by
            } else {
                instead
            };
            verdict.refuse(
                reason,
                Some(Change::OtherAuthoriser {
                    roles: roles.clone(),
                }),
            );
        }
    }
}

fn check_amount(
    case: &Case<'_>,
    request: &ExtensionRequest,
    judged: &Judged,
    verdict: &mut Verdict,
) {
    let scale = case.scale;
    let most_at_once = case.line.extensions.most_at_once;
    let number = judged.given.saturating_add(1);
    if judged.times_left(case) == 0 {
        refuse_or_review(case, too_many(case, None, number), verdict);
    }
    let room = scale.ceiling.saturating_sub(judged.allowed(case));
    let room_for = room.checked_div(scale.per_extension).unwrap_or(0);
    let would_be = judged
        .allowed(case)
        .saturating_add(request.amount.saturating_mul(scale.per_extension));
    let too_high = request.amount > room_for;
    if request.amount > most_at_once {
        let most = most_at_once.min(room_for);
        let change = (most > 0).then_some(Change::AskForAtMost { amount: most });
        verdict.need(too_large(case, None, request.amount), change);
    }
    if too_high && room_for == 0 {
        refuse_or_review(case, past_ceiling(case, None, would_be), verdict);
    } else if too_high {
        let change = Change::AskForAtMost {
            amount: room_for.min(most_at_once),
        };
        verdict.need(past_ceiling(case, None, would_be), Some(change));
    }
}

/// A count refuses; where the client may be at high risk, the named lead looks instead.
fn refuse_or_review(case: &Case<'_>, reason: Reason, verdict: &mut Verdict) {
    match high_risk_review(case) {
        None => verdict.refuse(reason, None),
        Some(review) => {
            verdict.need(reason, Some(review_by_lead(case)));
            verdict.tell(review);
        }
    }
}

fn check_record(case: &Case<'_>, request: &ExtensionRequest, verdict: &mut Verdict) {
    let missing = not_recorded(case, &request.recorded);
    for (position, what) in missing.iter().enumerate() {
        let change = Some(Change::Record { what: *what });
        if position == 0 {
            let all = missing.clone();
            verdict.need(
                Reason::ExtensionRecordMissing {
                    extension: None,
                    missing: all,
                },
                change,
            );
        } else {
            verdict.also(change);
        }
    }
    if reason_unknown(case, &request.recorded) {
        let allowed = case.line.extensions.reasons.clone();
        verdict.need(
            Reason::ExtensionReasonUnknown {
                extension: None,
                allowed: allowed.clone(),
            },
            Some(Change::OtherReason { allowed }),
        );
    }
}

fn check_after_the_fact(
    case: &Case<'_>,
    usage: &Usage<'_>,
    judged: &Judged,
    verdict: &mut Verdict,
) {
    let allowed = judged.allowed(case);
    let already_over = usage.used(case, allowed).saturating_sub(allowed);
    let passed = last_day(case, allowed).is_some_and(|last| case.clock() > last);
    if already_over > 0 || passed {
        verdict.tell(Reason::ExtensionAfterTheFact {
            extension: None,
            on: case.as_of,
            unit: case.scale.unit,
            already_over,
        });
    }
}
