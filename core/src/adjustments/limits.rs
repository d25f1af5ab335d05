//! How adjustments combine: of limits of one kind the tightest wins; what is left out or added
//! is put together; what contradicts is reported. Adding an adjustment never loosens a limit.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::case::{Case, Desk, Life};
use super::effects::{AdjustmentEffect, TimeOfDay, step_after, step_on};
use super::{AdjustedLimits, AdjustmentReason, BreakRule, ConflictKind};
use crate::decision::AnswerView;
use crate::people::SupervisionFormat;

/// An effect that holds on a day, and until when it does.
pub(super) struct Held<'a> {
    pub(super) life: &'a Life<'a>,
    pub(super) effect: &'a AdjustmentEffect,
    pub(super) until: Option<NaiveDate>,
}

/// A limit that several effects come to together.
#[derive(Clone)]
pub(super) struct Combined {
    pub(super) effect: AdjustmentEffect,
    /// The last day on which it is as it is; none when there is no end.
    pub(super) until: Option<NaiveDate>,
    /// The adjustments that say so, in order.
    pub(super) by: Vec<String>,
    /// All of them allow an exception by the worker's agreement.
    pub(super) exceptions: bool,
    /// All of them are in place.
    pub(super) in_place: bool,
}

/// Whether a view is told of an effect.
pub(super) const fn told(desk: &Desk<'_>, held: &Held<'_>) -> bool {
    match desk.view {
        AnswerView::Worker | AnswerView::Supervisor | AnswerView::HumanResources => true,
        AnswerView::RotaPlanner => held.effect.limits_the_rota(),
        AnswerView::Team => {
            held.life.adjustment.shared_with_team
                && !matches!(held.effect, AdjustmentEffect::OwnCareTime { .. })
        }
        AnswerView::OwnCareLead => false,
    }
}

/// Every effect of some adjustments that is for a day.
pub(super) fn held_on<'a>(
    case: &'a Case<'a>,
    day: NaiveDate,
    wanted: impl Fn(&Life<'_>) -> bool,
) -> Vec<Held<'a>> {
    let lives = case.lives.iter();
    let holding = lives.filter(|life| wanted(life) && life.is_for(day));
    let effects = holding.flat_map(|life| life.adjustment.effects.iter().map(move |e| (life, e)));
    effects
        .filter(|(_, effect)| speaks_on(effect, day))
        .map(|(life, effect)| Held {
            life,
            effect,
            until: until(life, effect, day),
        })
        .collect()
}

/// Phased hours say nothing before their first step.
fn speaks_on(effect: &AdjustmentEffect, day: NaiveDate) -> bool {
    match effect {
        AdjustmentEffect::PhasedHours { steps } => step_on(steps, day).is_some(),
        _ => true,
    }
}

fn until(life: &Life<'_>, effect: &AdjustmentEffect, day: NaiveDate) -> Option<NaiveDate> {
    let last = life.adjustment.ends_on;
    let AdjustmentEffect::PhasedHours { steps } = effect else {
        return last;
    };
    let step = step_after(steps, day).and_then(|next| next.starts_on.pred_opt());
    earliest([last, step])
}

/// The earliest of some ends; none has no end.
pub(super) fn earliest(ends: impl IntoIterator<Item = Option<NaiveDate>>) -> Option<NaiveDate> {
    ends.into_iter().flatten().min()
}

/// The latest of some ends; none has no end.
fn latest(ends: impl IntoIterator<Item = Option<NaiveDate>>) -> Option<NaiveDate> {
    let mut last = NaiveDate::MIN;
    for end in ends {
        last = last.max(end?);
    }
    Some(last)
}

/// The kinds of which the tightest wins, each as a number and how loose it is.
fn looseness(effect: &AdjustmentEffect, day: NaiveDate) -> Option<(u32, i64)> {
    let minutes = |time: &TimeOfDay| {
        let hours = i64::from(time.hour).saturating_mul(60);
        hours.saturating_add(i64::from(time.minute))
    };
    let more_is_tighter = |count: i64| count.saturating_neg();
    match effect {
        AdjustmentEffect::CaseloadAtMost { clients } => Some((0, i64::from(*clients))),
        AdjustmentEffect::CaseloadShare { percent } => Some((1, i64::from(*percent))),
        AdjustmentEffect::SessionMinutesAtMost { minutes } => Some((2, i64::from(*minutes))),
        AdjustmentEffect::SessionsADayAtMost { sessions } => Some((3, i64::from(*sessions))),
        AdjustmentEffect::NotBefore { time } => Some((4, more_is_tighter(minutes(time)))),
        AdjustmentEffect::NotAfter { time } => Some((5, minutes(time))),
        AdjustmentEffect::NoWeekends {} => Some((6, 0)),
        AdjustmentEffect::NoOnCall {} => Some((7, 0)),
        AdjustmentEffect::HoursAtMost { minutes_a_week } => Some((8, i64::from(*minutes_a_week))),
        AdjustmentEffect::PhasedHours { steps } => {
            let step = step_on(steps, day)?;
            Some((8, i64::from(step.minutes_a_week)))
        }
        AdjustmentEffect::RemoteShare { percent } => {
            Some((9, more_is_tighter(i64::from(*percent))))
        }
        AdjustmentEffect::TravelAtMost { minutes } => Some((10, i64::from(*minutes))),
        AdjustmentEffect::SupervisionEvery { weeks } => Some((11, i64::from(*weeks))),
        AdjustmentEffect::QuietSpace {} => Some((12, 0)),
        AdjustmentEffect::ProtectedTime { minutes_a_week } => {
            Some((13, more_is_tighter(i64::from(*minutes_a_week))))
        }
        AdjustmentEffect::OwnCareTime { minutes_a_week, .. } => {
            Some((14, more_is_tighter(i64::from(*minutes_a_week))))
        }
        _ => None,
    }
}

/// What effects come to together on a day, in the order of the effects.
pub(super) fn combine(held: &[Held<'_>], day: NaiveDate) -> Vec<Combined> {
    let mut all = tightest(held, day);
    all.extend(breaks(held));
    all.extend(night(held));
    all.extend(venues(held));
    all.extend(equipment(held));
    all.extend(communication(held));
    all.extend(buddies(held));
    all.extend(formats(held));
    all.sort_by(|one, other| one.effect.cmp(&other.effect));
    all
}

fn tightest(held: &[Held<'_>], day: NaiveDate) -> Vec<Combined> {
    let mut by_kind: BTreeMap<u32, (i64, Vec<&Held<'_>>)> = BTreeMap::new();
    for one in held {
        let Some((kind, loose)) = looseness(one.effect, day) else {
            continue;
        };
        let (tightest, saying) = by_kind.entry(kind).or_insert((loose, Vec::new()));
        if loose < *tightest {
            *tightest = loose;
            saying.clear();
        }
        if loose == *tightest {
            saying.push(one);
        }
    }
    let kinds = by_kind.into_values();
    kinds
        .filter_map(|(_, saying)| {
            let effect = as_on(saying.first()?.effect, day);
            let until = latest(saying.iter().map(|one| one.until));
            Some(combined(effect, until, &saying))
        })
        .collect()
}

/// An effect as it is on a day: of phased hours, what the step allows and no more of the story.
fn as_on(effect: &AdjustmentEffect, day: NaiveDate) -> AdjustmentEffect {
    match effect {
        AdjustmentEffect::PhasedHours { steps } => AdjustmentEffect::HoursAtMost {
            minutes_a_week: step_on(steps, day).map_or(0, |step| step.minutes_a_week),
        },
        AdjustmentEffect::OwnCareTime { minutes_a_week, .. } => AdjustmentEffect::OwnCareTime {
            minutes_a_week: *minutes_a_week,
            by_own_team: false,
        },
        other => other.clone(),
    }
}

fn combined(effect: AdjustmentEffect, until: Option<NaiveDate>, saying: &[&Held<'_>]) -> Combined {
    let ids: BTreeSet<&String> = saying.iter().map(|one| &one.life.adjustment.id).collect();
    Combined {
        effect,
        until,
        by: ids.into_iter().cloned().collect(),
        exceptions: saying
            .iter()
            .all(|one| one.life.adjustment.exceptions_by_agreement),
        in_place: saying.iter().all(|one| one.life.is_in_place()),
    }
}

/// What is put together is as it is until the first of its parts ends.
fn together(effect: AdjustmentEffect, saying: &[&Held<'_>]) -> Combined {
    let until = earliest(saying.iter().map(|one| one.until));
    combined(effect, until, saying)
}

/// Breaks that no other is at least as strict as.
fn breaks(held: &[Held<'_>]) -> Vec<Combined> {
    let mut rules: BTreeMap<(u32, u32), Vec<&Held<'_>>> = BTreeMap::new();
    for one in held {
        if let AdjustmentEffect::BreakAfter {
            break_minutes,
            after_minutes,
        } = one.effect
        {
            let rule = (*break_minutes, *after_minutes);
            rules.entry(rule).or_default().push(one);
        }
    }
    let known: Vec<(u32, u32)> = rules.keys().copied().collect();
    let stricter =
        |one: (u32, u32), than: (u32, u32)| one != than && one.0 >= than.0 && one.1 <= than.1;
    rules.retain(|rule, _| !known.iter().any(|other| stricter(*other, *rule)));
    let rules = rules.into_values();
    rules
        .filter_map(|saying| {
            let effect = saying.first()?.effect.clone();
            let until = latest(saying.iter().map(|one| one.until));
            Some(combined(effect, until, &saying))
        })
        .collect()
}

/// Nights go over midnight, so those of several adjustments make one: from the earliest beginning
/// to the latest end.
fn night(held: &[Held<'_>]) -> Option<Combined> {
    let mut saying = Vec::new();
    let mut whole: Option<(TimeOfDay, TimeOfDay)> = None;
    for one in held {
        let AdjustmentEffect::NoNights {
            night_from,
            night_until,
        } = one.effect
        else {
            continue;
        };
        saying.push(one);
        let (from, until) = whole.unwrap_or((*night_from, *night_until));
        whole = Some((from.min(*night_from), until.max(*night_until)));
    }
    let (night_from, night_until) = whole?;
    let effect = AdjustmentEffect::NoNights {
        night_from,
        night_until,
    };
    Some(together(effect, &saying))
}

/// The texts of every effect of one kind, each once and in order.
fn union<'h, 'a>(
    held: &'h [Held<'a>],
    texts: fn(&AdjustmentEffect) -> Option<&Vec<String>>,
) -> Option<(Vec<String>, Vec<&'h Held<'a>>)> {
    let saying: Vec<&Held<'_>> = held
        .iter()
        .filter(|one| texts(one.effect).is_some())
        .collect();
    if saying.is_empty() {
        return None;
    }
    let all = saying.iter().filter_map(|one| texts(one.effect)).flatten();
    let all: BTreeSet<&String> = all.collect();
    Some((all.into_iter().cloned().collect(), saying))
}

fn venues(held: &[Held<'_>]) -> Option<Combined> {
    let (venues, saying) = union(held, |effect| match effect {
        AdjustmentEffect::VenuesExcluded { venues } => Some(venues),
        _ => None,
    })?;
    Some(together(
        AdjustmentEffect::VenuesExcluded { venues },
        &saying,
    ))
}

fn equipment(held: &[Held<'_>]) -> Option<Combined> {
    let (items, saying) = union(held, |effect| match effect {
        AdjustmentEffect::Equipment { items } => Some(items),
        _ => None,
    })?;
    Some(together(AdjustmentEffect::Equipment { items }, &saying))
}

fn communication(held: &[Held<'_>]) -> Option<Combined> {
    let (formats, saying) = union(held, |effect| match effect {
        AdjustmentEffect::CommunicationFormats { formats } => Some(formats),
        _ => None,
    })?;
    Some(together(
        AdjustmentEffect::CommunicationFormats { formats },
        &saying,
    ))
}

/// Every named colleague, each once.
fn buddies(held: &[Held<'_>]) -> Vec<Combined> {
    let mut named: BTreeMap<&String, Vec<&Held<'_>>> = BTreeMap::new();
    for one in held {
        if let AdjustmentEffect::Buddy { colleague } = one.effect {
            named.entry(colleague).or_default().push(one);
        }
    }
    let named = named.into_iter();
    named
        .map(|(colleague, saying)| {
            let colleague = colleague.clone();
            let until = latest(saying.iter().map(|one| one.until));
            combined(AdjustmentEffect::Buddy { colleague }, until, &saying)
        })
        .collect()
}

/// The forms of supervision that every adjustment leaves.
fn formats(held: &[Held<'_>]) -> Option<Combined> {
    let mut saying = Vec::new();
    let mut left: Option<BTreeSet<SupervisionFormat>> = None;
    for one in held {
        let AdjustmentEffect::SupervisionFormats { formats } = one.effect else {
            continue;
        };
        saying.push(one);
        let these: BTreeSet<SupervisionFormat> = formats.iter().copied().collect();
        left = Some(match left {
            Some(left) => left.intersection(&these).copied().collect(),
            None => these,
        });
    }
    let formats = left?.into_iter().collect();
    Some(together(
        AdjustmentEffect::SupervisionFormats { formats },
        &saying,
    ))
}

/// Protected time with the time for own care added: different purposes, so neither stands in for
/// the other. A view that is not told of own care sees only the sum.
pub(super) fn add_own_care(mut all: Vec<Combined>, tells_health: bool) -> Vec<Combined> {
    let care = all
        .iter()
        .find(|one| matches!(one.effect, AdjustmentEffect::OwnCareTime { .. }))
        .cloned();
    let Some(care) = care else { return all };
    let protected = all
        .iter()
        .position(|one| matches!(one.effect, AdjustmentEffect::ProtectedTime { .. }));
    let mut sum = care.clone();
    let mut minutes = own_care_minutes(&care.effect);
    if let Some(position) = protected {
        let protected = all.remove(position);
        minutes = minutes.saturating_add(protected_minutes(&protected.effect));
        sum.until = earliest([care.until, protected.until]);
        sum.by.extend(protected.by);
        sum.by.sort();
        sum.by.dedup();
        sum.exceptions = care.exceptions && protected.exceptions;
        sum.in_place = care.in_place && protected.in_place;
    }
    sum.effect = AdjustmentEffect::ProtectedTime {
        minutes_a_week: minutes,
    };
    if !tells_health {
        all.retain(|one| !matches!(one.effect, AdjustmentEffect::OwnCareTime { .. }));
    }
    all.push(sum);
    all.sort_by(|one, other| one.effect.cmp(&other.effect));
    all
}

const fn protected_minutes(effect: &AdjustmentEffect) -> u32 {
    match effect {
        AdjustmentEffect::ProtectedTime { minutes_a_week } => *minutes_a_week,
        _ => 0,
    }
}

const fn own_care_minutes(effect: &AdjustmentEffect) -> u32 {
    match effect {
        AdjustmentEffect::OwnCareTime { minutes_a_week, .. } => *minutes_a_week,
        _ => 0,
    }
}

/// The limits as plain data.
pub(super) fn flat(all: &[Combined]) -> AdjustedLimits {
    let mut limits = AdjustedLimits::none();
    for one in all {
        write_into(&mut limits, one.effect.clone());
    }
    limits
}

fn write_into(limits: &mut AdjustedLimits, effect: AdjustmentEffect) {
    match effect {
        AdjustmentEffect::CaseloadAtMost { clients } => limits.caseload_at_most = Some(clients),
        AdjustmentEffect::CaseloadShare { percent } => limits.caseload_percent = Some(percent),
        AdjustmentEffect::SessionMinutesAtMost { minutes } => {
            limits.session_minutes_at_most = Some(minutes);
        }
        AdjustmentEffect::SessionsADayAtMost { sessions } => {
            limits.sessions_a_day_at_most = Some(sessions);
        }
        AdjustmentEffect::BreakAfter {
            break_minutes,
            after_minutes,
        } => limits.breaks.push(BreakRule {
            break_minutes,
            after_minutes,
        }),
        AdjustmentEffect::ProtectedTime { minutes_a_week } => {
            limits.protected_minutes_a_week = Some(minutes_a_week);
        }
        AdjustmentEffect::OwnCareTime { minutes_a_week, .. } => {
            limits.own_care_minutes_a_week = Some(minutes_a_week);
        }
        AdjustmentEffect::NotBefore { time } => limits.not_before = Some(time),
        AdjustmentEffect::NotAfter { time } => limits.not_after = Some(time),
        AdjustmentEffect::NoNights {
            night_from,
            night_until,
        } => {
            limits.night_from = Some(night_from);
            limits.night_until = Some(night_until);
        }
        AdjustmentEffect::NoWeekends {} => limits.no_weekends = true,
        AdjustmentEffect::NoOnCall {} => limits.no_on_call = true,
        AdjustmentEffect::HoursAtMost { minutes_a_week } => {
            limits.hours_minutes_a_week = Some(minutes_a_week);
        }
        // On a day they are what the step allows.
        AdjustmentEffect::PhasedHours { .. } => {}
        AdjustmentEffect::RemoteShare { percent } => {
            limits.remote_percent_at_least = Some(percent);
        }
        AdjustmentEffect::TravelAtMost { minutes } => limits.travel_minutes_at_most = Some(minutes),
        AdjustmentEffect::VenuesExcluded { venues } => limits.venues_excluded = venues,
        AdjustmentEffect::SupervisionEvery { weeks } => {
            limits.supervision_every_weeks = Some(weeks);
        }
        AdjustmentEffect::SupervisionFormats { formats } => {
            limits.supervision_formats = Some(formats);
        }
        AdjustmentEffect::QuietSpace {} => limits.quiet_space = true,
        AdjustmentEffect::Equipment { items } => limits.equipment = items,
        AdjustmentEffect::CommunicationFormats { formats } => {
            limits.communication_formats = formats;
        }
        AdjustmentEffect::Buddy { colleague } => limits.buddies.push(colleague),
    }
}

/// How limits contradict each other.
pub(super) fn conflicts(
    all: &[Combined],
    contract_minutes: Option<u32>,
    show_ids: bool,
) -> Vec<AdjustmentReason> {
    let limits = flat(all);
    let mut found = Vec::new();
    let mut report = |kind: ConflictKind, concerned: fn(&AdjustmentEffect) -> bool| {
        let by = all.iter().filter(|one| concerned(&one.effect));
        let ids: BTreeSet<&String> = by.flat_map(|one| &one.by).collect();
        let adjustments = ids.into_iter().filter(|_| show_ids).cloned().collect();
        found.push(AdjustmentReason::Conflict { kind, adjustments });
    };
    if limits
        .supervision_formats
        .is_some_and(|left| left.is_empty())
    {
        report(ConflictKind::NoFormatLeft, |effect| {
            matches!(effect, AdjustmentEffect::SupervisionFormats { .. })
        });
    }
    let times = limits.not_before.zip(limits.not_after);
    if times.is_some_and(|(not_before, not_after)| not_before >= not_after) {
        report(ConflictKind::NoTimeOfDayLeft, |effect| {
            matches!(
                effect,
                AdjustmentEffect::NotBefore { .. } | AdjustmentEffect::NotAfter { .. }
            )
        });
    }
    let hours = [limits.hours_minutes_a_week, contract_minutes];
    let hours = hours.into_iter().flatten().min();
    let protected = limits.protected_minutes_a_week.zip(hours);
    if protected.is_some_and(|(protected, hours)| protected > hours) {
        report(ConflictKind::ProtectedTimeExceedsHours, |effect| {
            matches!(
                effect,
                AdjustmentEffect::ProtectedTime { .. } | AdjustmentEffect::HoursAtMost { .. }
            )
        });
    }
    found
}
