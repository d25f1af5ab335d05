//! Whether a session may be booked, and if not, the smallest change that would make it so.

use chrono::NaiveDate;

use super::case::{Case, cancelled};
use super::eligibility::{ineligible, too_soon};
use super::extensions::{Judged, judge_for};
use super::facts::{Appointment, AppointmentKind, ProposedSession};
use super::ledger::will_count;
use super::policy::{BeforeBooking, DeliveryMode, NextStepKind};
use super::reason::Said;
use super::risk::{high_risk_review, review_by_lead};
use super::standing::gap_too_long;
use super::usage::{Usage, last_day, weeks_used};
use super::verdict::{Severity, Verdict};
use super::{BookingAnswer, BookingOutcome, CapUnit, Change, Prerequisite, Reason};
use crate::calendar::{add_days, days_between, minutes_after};
use crate::decision::{CareError, Problem};

/// How often a session is moved from one day to another before no day is found for it.
const MOST_MOVES: usize = 8;

pub(super) fn may_book(
    case: &Case<'_>,
    proposed: &ProposedSession,
) -> Result<BookingAnswer, CareError> {
    check_minutes(case, proposed)?;
    let (verdict, mut authorised_by) = judged_as_proposed(case, proposed);
    let outcome = match verdict.severity() {
        Severity::Refuses => BookingOutcome::No,
        Severity::Needs => BookingOutcome::NeedsAuthorisation,
        Severity::Tells => BookingOutcome::Yes,
    };
    if outcome != BookingOutcome::NeedsAuthorisation {
        authorised_by.clear();
    }
    let (reasons, changes) = verdict.finish();
    Ok(BookingAnswer {
        episode: case.episode.id.clone(),
        as_of: case.as_of,
        policy: case.stamp(),
        outcome,
        authorised_by,
        reasons,
        changes: if changes.iter().any(|change| moved_to(change).is_some()) {
            with_what_the_other_day_asks(case, proposed, changes)
        } else {
            changes
        },
        set_aside: case.set_aside(),
    })
}

fn judged_as_proposed(case: &Case<'_>, proposed: &ProposedSession) -> (Verdict, Vec<String>) {
    let mut verdict = Verdict::new();
    let mut authorised_by = Vec::new();
    check_dates(case, proposed.starts.date(), &mut verdict);
    if case.ended_on().is_none() {
        check_open_episode(case, proposed, &mut verdict, &mut authorised_by);
    }
    (verdict, authorised_by)
}

const fn moved_to(change: &Change) -> Option<NaiveDate> {
    match change {
        Change::NotBefore { on } | Change::NotAfter { on } => Some(*on),
        _ => None,
    }
}

/// A session that has to move is judged again on the day it moves to, where other times are taken,
/// other things are needed and another amount is allowed: the day, and what it asks for there.
fn with_what_the_other_day_asks(
    case: &Case<'_>,
    proposed: &ProposedSession,
    changes: Vec<Change>,
) -> Vec<Change> {
    let mut moved = proposed.clone();
    let (mut changes, mut last_move) = (changes, None);
    for _ in 0..MOST_MOVES {
        let found = changes.iter().find(|change| moved_to(change).is_some());
        let Some((change, day)) =
            found.and_then(|change| Some((change.clone(), moved_to(change)?)))
        else {
            return last_move.into_iter().chain(changes).collect();
        };
        moved.starts = day.and_time(moved.starts.time());
        last_move = Some(change);
        let (verdict, _) = judged_as_proposed(case, &moved);
        let is_yes = verdict.severity() == Severity::Tells;
        changes = verdict.finish().1;
        if changes.is_empty() && !is_yes {
            return Vec::new();
        }
    }
    Vec::new()
}

fn check_open_episode(
    case: &Case<'_>,
    proposed: &ProposedSession,
    verdict: &mut Verdict,
    authorised_by: &mut Vec<String>,
) {
    let usage = Usage::of(case);
    let day = proposed.starts.date();
    // What counts is what may still be used on the day of the session.
    let judged = judge_for(case, &usage, day.max(case.as_of));
    check_clash(case, proposed, verdict);
    check_eligibility(case, day, verdict);
    check_spacing(case, proposed, verdict);
    check_mode(case, proposed, verdict);
    check_prerequisites(case, proposed, &usage, verdict);
    check_missed(case, &usage, verdict, authorised_by);
    check_limit(case, proposed, &usage, &judged, verdict, authorised_by);
    if let Some(reason) = gap_too_long(case, &usage) {
        verdict.tell(reason);
    }
}

fn check_minutes(case: &Case<'_>, proposed: &ProposedSession) -> Result<(), CareError> {
    match proposed.contact_minutes {
        Some(minutes) if !(1..=1_440).contains(&minutes) => Err(CareError::FactsInvalid {
            record: case.episode.id.clone(),
            problems: vec![
                Problem::new(
                    "facts.minutes_out_of_range",
                    "proposed.contact_minutes",
                    "The session is impossibly short or long.",
                )
                .with_found(minutes.to_string())
                .with_allowed("1 to 1440 minutes"),
            ],
        }),
        _ => Ok(()),
    }
}

fn check_dates(case: &Case<'_>, day: NaiveDate, verdict: &mut Verdict) {
    let started_on = case.episode.started_on;
    if day < case.as_of {
        let on = case.as_of.max(started_on);
        verdict.refuse(
            Reason::BookingInPast { on: day },
            Some(Change::NotBefore { on }),
        );
    }
    let ended_on = case.ended_on();
    let outside = Reason::BookingOutsideEpisode {
        on: day,
        started_on,
        ended_on,
    };
    if ended_on.is_some() {
        verdict.refuse(outside, None);
    } else if day < started_on {
        let on = case.as_of.max(started_on);
        verdict.refuse(outside, Some(Change::NotBefore { on }));
    }
}

fn check_clash(case: &Case<'_>, proposed: &ProposedSession, verdict: &mut Verdict) {
    let ends = minutes_after(
        proposed.starts,
        proposed
            .contact_minutes
            .unwrap_or(case.line.session_minutes),
    );
    let clash = taken(case).find(|other| {
        other.starts < ends
            && proposed.starts < minutes_after(other.starts, case.scheduled_minutes(other))
    });
    if let Some(other) = clash {
        let appointment = other.id.clone();
        let change = Change::OtherTime {
            clashes_with: appointment.clone(),
        };
        verdict.refuse(Reason::BookingClashes { appointment }, Some(change));
    }
}

/// Appointments whose time is, as far as is known by the as-of date, taken.
fn taken<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Appointment> {
    let as_of = case.as_of;
    case.appointments
        .iter()
        .copied()
        .filter(move |appointment| {
            !cancelled(appointment) || appointment.cancelled_at.is_some_and(|at| at.date() > as_of)
        })
}

fn check_eligibility(case: &Case<'_>, day: NaiveDate, verdict: &mut Verdict) {
    for found in ineligible(case) {
        verdict.refuse(found.reason, found.change);
    }
    if let Some(reason) = too_soon(case) {
        match reason {
            Reason::TooSoonAfterEpisode { earliest, .. } if day < earliest => {
                verdict.refuse(reason, Some(Change::NotBefore { on: earliest }));
            }
            _ => verdict.tell(reason),
        }
    }
}

/// Sessions are kept apart on both sides; assessments and screenings are not sessions.
fn check_spacing(case: &Case<'_>, proposed: &ProposedSession, verdict: &mut Verdict) {
    let Some(at_least_days) = case.line.gaps.at_least_days_between_sessions else {
        return;
    };
    if proposed.kind != AppointmentKind::Session {
        return;
    }
    let mut first_free = proposed.starts.date();
    let mut nearest: Option<&Appointment> = None;
    for other in taken(case).filter(|other| other.kind == AppointmentKind::Session) {
        let other_on = other.starts.date();
        if days_between(other_on, first_free).unsigned_abs() < u64::from(at_least_days) {
            nearest = nearest.or(Some(other));
            first_free = add_days(other_on, at_least_days);
        }
    }
    if let Some(other) = nearest {
        let reason = Reason::BookingTooClose {
            other: other.id.clone(),
            other_on: other.starts.date(),
            at_least_days,
        };
        verdict.refuse(reason, Some(Change::NotBefore { on: first_free }));
    }
}

fn check_mode(case: &Case<'_>, proposed: &ProposedSession, verdict: &mut Verdict) {
    let offered = &case.line.before_booking.delivery_modes;
    if offered.is_empty() || proposed.mode.is_some_and(|mode| offered.contains(&mode)) {
        return;
    }
    let reason = Reason::ModeNotOffered {
        found: proposed.mode,
        offered: offered.clone(),
    };
    verdict.refuse(
        reason,
        Some(Change::OtherMode {
            allowed: offered.clone(),
        }),
    );
}

fn check_prerequisites(
    case: &Case<'_>,
    proposed: &ProposedSession,
    usage: &Usage<'_>,
    verdict: &mut Verdict,
) {
    let asked = &case.line.before_booking;
    let is_session = proposed.kind == AppointmentKind::Session;
    let is_first = is_session && usage.last_seen_session().is_none();
    let mut lacks = |asked: bool, present: bool, reason: Reason, what: Prerequisite| {
        if asked && !present {
            verdict.refuse(reason, Some(Change::PutInPlace { what }));
        }
    };
    lacks(
        asked.key_contact && is_first,
        proposed.key_contact_named,
        Reason::KeyContactMissing {},
        Prerequisite::KeyContact,
    );
    lacks(
        asked.code_of_conduct && is_first,
        proposed.code_of_conduct_agreed,
        Reason::CodeOfConductMissing {},
        Prerequisite::CodeOfConduct,
    );
    let valid_until = proposed.venue_risk_assessment_until;
    lacks(
        needs_venue_assessment(asked, proposed),
        valid_until.is_some_and(|until| proposed.starts.date() <= until),
        Reason::VenueRiskAssessmentMissing { valid_until },
        Prerequisite::VenueRiskAssessment,
    );
    lacks(
        asked.activity_plan && is_session,
        proposed.activities_planned,
        Reason::ActivitiesNotPlanned {},
        Prerequisite::ActivityPlan,
    );
    lacks(
        asked.time_agreed_by_both,
        proposed.time_agreed_by_both,
        Reason::TimeNotAgreed {},
        Prerequisite::TimeAgreedByBoth,
    );
}

/// A session whose way of being held is not recorded may be on site.
fn needs_venue_assessment(asked: &BeforeBooking, proposed: &ProposedSession) -> bool {
    let on_site = matches!(proposed.mode, None | Some(DeliveryMode::OnSite));
    asked.venue_risk_assessment && on_site
}

/// A step that the policy asks for after missed appointments comes before the next session;
/// getting in touch does not hold anything up.
fn check_missed(
    case: &Case<'_>,
    usage: &Usage<'_>,
    verdict: &mut Verdict,
    authorised_by: &mut Vec<String>,
) {
    let mut said = Said::Reasons(Vec::new());
    let found = usage.missed.findings(case, &mut said);
    for reason in said.reasons() {
        match reason {
            Reason::MissedAppointments {
                next_step: NextStepKind::ContactClient,
                ..
            } => {
                verdict.tell(reason);
            }
            _ => verdict.need_without_change(reason),
        }
    }
    for step in found
        .steps
        .iter()
        .filter(|step| step.kind != NextStepKind::ContactClient)
    {
        authorise_by(authorised_by, std::slice::from_ref(&step.by_role));
        verdict.also(Some(Change::StepTaken {
            step: step.kind,
            by_role: step.by_role.clone(),
        }));
    }
    if let Some(review) = high_risk_review(case).filter(|_| found.softened) {
        verdict.tell(review);
    }
}

fn authorise_by(known: &mut Vec<String>, roles: &[String]) {
    for role in roles {
        if !known.contains(role) {
            known.push(role.clone());
        }
    }
}

fn check_limit(
    case: &Case<'_>,
    proposed: &ProposedSession,
    usage: &Usage<'_>,
    judged: &Judged,
    verdict: &mut Verdict,
    authorised_by: &mut Vec<String>,
) {
    let scale = case.scale;
    let day = proposed.starts.date();
    let allowed = judged.allowed(case);
    if scale.unit != CapUnit::Weeks {
        if let Some(last_day) = last_day(case, allowed).filter(|last| day > *last) {
            let change = Change::NotAfter { on: last_day };
            let in_time = last_day >= case.as_of;
            let reason = Reason::BookingAfterLastDay { last_day };
            let change = in_time.then_some(change);
            refuse_or_review(case, reason, change, verdict, authorised_by);
            return;
        }
    }
    let uses = uses(case, proposed);
    if uses == 0 && scale.unit != CapUnit::Weeks {
        verdict.tell(Reason::BookingDoesNotCount {});
        return;
    }
    let would_be = match scale.unit {
        // The week in which the session falls is begun.
        CapUnit::Weeks => weeks_used(case, u32::MAX, day).saturating_add(1),
        _ => usage
            .used(case, allowed)
            .saturating_add(usage.planned)
            .saturating_add(uses),
    };
    if would_be <= allowed {
        verdict.tell(Reason::BookingWithinLimit {
            unit: scale.unit,
            would_be,
            allowed,
        });
        return;
    }
    let at_most = allowed.saturating_add(extendable_by(case, judged));
    if would_be > at_most {
        let reason = Reason::BookingPastCeiling {
            unit: scale.unit,
            would_be,
            at_most,
        };
        refuse_or_review(case, reason, None, verdict, authorised_by);
        return;
    }
    let roles = &case.line.extensions.authorised_by;
    authorise_by(authorised_by, roles);
    verdict.need_without_change(Reason::BookingNeedsExtension {
        unit: scale.unit,
        would_be,
        allowed,
        authorised_by: roles.clone(),
    });
    for amount in extensions_needed(case, would_be.saturating_sub(allowed)) {
        verdict.add_change(Change::Extend {
            amount,
            authorised_by: roles.clone(),
            helps_from: case.as_of,
        });
    }
}

/// By how much extensions that somebody may still authorise could raise what is allowed: whole
/// extensions only, none past the ceiling.
fn extendable_by(case: &Case<'_>, judged: &Judged) -> u32 {
    let (rules, scale) = (&case.line.extensions, case.scale);
    if rules.authorised_by.is_empty() {
        return 0;
    }
    let by_number = rules.most_at_once.saturating_mul(judged.times_left(case));
    let room = scale.ceiling.saturating_sub(judged.allowed(case));
    let by_ceiling = room.checked_div(scale.per_extension).unwrap_or(0);
    by_number
        .min(by_ceiling)
        .saturating_mul(scale.per_extension)
}

/// What the session would use of a limit in sessions or hours.
fn uses(case: &Case<'_>, proposed: &ProposedSession) -> u32 {
    let minutes = proposed
        .contact_minutes
        .unwrap_or(case.line.session_minutes);
    if will_count(case, proposed.kind) {
        case.units(minutes)
    } else {
        0
    }
}

/// The extensions that would cover so much, each as large as the policy allows at once.
fn extensions_needed(case: &Case<'_>, short_by: u32) -> Vec<u32> {
    let most = case.line.extensions.most_at_once.max(1);
    let mut left = short_by.div_ceil(case.scale.per_extension.max(1));
    let mut amounts = Vec::new();
    while left > 0 {
        let amount = left.min(most);
        amounts.push(amount);
        left = left.saturating_sub(amount);
    }
    amounts
}

/// A count refuses; where the client may be at high risk, the named lead looks instead.
fn refuse_or_review(
    case: &Case<'_>,
    reason: Reason,
    change: Option<Change>,
    verdict: &mut Verdict,
    authorised_by: &mut Vec<String>,
) {
    let Some(review) = high_risk_review(case) else {
        verdict.refuse(reason, change);
        return;
    };
    authorise_by(
        authorised_by,
        std::slice::from_ref(&case.service.high_risk_lead),
    );
    verdict.need(reason, Some(review_by_lead(case)));
    verdict.tell(review);
}
