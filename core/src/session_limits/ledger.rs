//! What each appointment came to. Three quantities never mix: contact minutes, paid minutes, and
//! what is used of the limit.

use chrono::{NaiveDate, NaiveDateTime};

use super::case::{Case, Scale};
use super::facts::{Appointment, AppointmentKind, Attendance};
use super::policy::{LinePolicy, Missed, Phase};
use super::{CapUnit, Ledger, LedgerEntry, Reason};
use crate::calendar::minutes_after;

/// What is known of an appointment at the end of the as-of date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Planned,
    NotRecorded,
    Seen { late: bool },
    Missed(Missed),
    CancelledByService,
}

/// Why a missed appointment is forgiven.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Forgiven {
    No,
    Waived,
    Rebooked,
    LateCancellation { number: u32 },
}

/// What the ledger reads of an appointment, whether it came as a record or as a row of columns.
/// Times are
/// microseconds on the wall clock, counted from the first moment of 1970.
#[derive(Clone, Copy)]
pub(super) struct Event {
    pub(super) kind: AppointmentKind,
    pub(super) attendance: Attendance,
    pub(super) starts: i64,
    pub(super) cancelled_at: Option<i64>,
    /// Contact minutes in the diary.
    pub(super) minutes: u32,
    /// A waiver that stands was given.
    pub(super) waived: bool,
    /// It was re-booked within the time allowed.
    pub(super) rebooked_in_time: bool,
}

impl Event {
    /// The day, counted from 1 January 1970.
    pub(super) const fn day(&self) -> i64 {
        self.starts.div_euclid(A_DAY)
    }

    /// The notice that was given, in minutes on the wall clock; negative after the start.
    fn notice_minutes(&self) -> i64 {
        self.cancelled_at.map_or(0, |at| {
            self.starts
                .saturating_sub(at)
                .checked_div(A_MINUTE)
                .unwrap_or(0)
        })
    }
}

/// Microseconds of a day and of a minute.
pub(super) const A_DAY: i64 = 86_400_000_000;
pub(super) const A_MINUTE: i64 = 60_000_000;

/// A local time, in microseconds counted from the first moment of 1970.
const fn microseconds(time: NaiveDateTime) -> i64 {
    time.and_utc().timestamp_micros()
}

/// One appointment, weighed.
#[derive(Clone, Copy)]
pub(super) struct Weighed {
    pub(super) event: Event,
    pub(super) known: Known,
    pub(super) phase: Phase,
    pub(super) forgiven: Forgiven,
    /// Used of the limit; for one still to come, what it would use.
    pub(super) units: u32,
    pub(super) contact_minutes: u32,
    pub(super) paid_minutes: u32,
    pub(super) charge_pence: u32,
}

impl Weighed {
    /// A session that was attended, on time or late.
    pub(super) fn is_seen_session(&self) -> bool {
        self.event.kind == AppointmentKind::Session && matches!(self.known, Known::Seen { .. })
    }
}

/// Weighs the appointments of an episode one after another, earliest first.
pub(super) struct Weighing<'a> {
    line: &'a LinePolicy,
    scale: Scale,
    /// The as-of date, counted from 1 January 1970.
    as_of: i64,
    session_seen: bool,
    late_cancellations: u32,
}

/// The appointments of a case, weighed, earliest first.
pub(super) fn weigh<'case, 'a>(
    case: &'case Case<'a>,
) -> impl Iterator<Item = (&'a Appointment, Weighed)> + use<'case, 'a> {
    let mut weighing = Weighing::new(case.line, case.scale, case.as_of);
    case.appointments.iter().map(move |appointment| {
        let event = event(case, appointment);
        (*appointment, weighing.weigh(event))
    })
}

fn event(case: &Case<'_>, appointment: &Appointment) -> Event {
    Event {
        kind: appointment.kind,
        attendance: appointment.attendance,
        starts: microseconds(appointment.starts),
        cancelled_at: appointment.cancelled_at.map(microseconds),
        minutes: case.scheduled_minutes(appointment),
        waived: waiver(case, appointment) == Some(true),
        rebooked_in_time: rebooked_in_time(case, appointment),
    }
}

impl<'a> Weighing<'a> {
    pub(super) fn new(line: &'a LinePolicy, scale: Scale, as_of: NaiveDate) -> Self {
        Self {
            line,
            scale,
            as_of: i64::from(as_of.to_epoch_days()),
            session_seen: false,
            late_cancellations: 0,
        }
    }

    #[inline]
    pub(super) fn weigh(&mut self, event: Event) -> Weighed {
        let known = self.known(&event);
        let forgiven = self.forgiven(&event, known);
        let mut weighed = Weighed {
            event,
            known,
            phase: self.phase(event.kind),
            forgiven,
            units: 0,
            contact_minutes: 0,
            paid_minutes: 0,
            charge_pence: 0,
        };
        self.fill_in(&mut weighed);
        self.session_seen |= weighed.is_seen_session();
        weighed
    }

    #[inline]
    fn known(&self, event: &Event) -> Known {
        let day = event.day();
        let cancelled = event
            .cancelled_at
            .filter(|at| at.div_euclid(A_DAY) <= self.as_of);
        match (event.attendance, cancelled) {
            (Attendance::CancelledByService, Some(_)) => Known::CancelledByService,
            (Attendance::CancelledByClient, Some(_)) => {
                let needed = i64::from(self.line.notice_hours).saturating_mul(60);
                if event.notice_minutes() >= needed {
                    Known::Missed(Missed::CancelledWithNotice)
                } else {
                    Known::Missed(Missed::CancelledLate)
                }
            }
            (Attendance::Attended, _) if day <= self.as_of => Known::Seen { late: false },
            (Attendance::LateButSeen, _) if day <= self.as_of => Known::Seen { late: true },
            (Attendance::LateAndNotSeen, _) if day <= self.as_of => {
                Known::Missed(Missed::LateAndNotSeen)
            }
            (Attendance::DidNotAttend, _) if day <= self.as_of => {
                Known::Missed(Missed::DidNotAttend)
            }
            _ if day < self.as_of => Known::NotRecorded,
            _ => Known::Planned,
        }
    }

    const fn phase(&self, kind: AppointmentKind) -> Phase {
        match kind {
            AppointmentKind::Screening => Phase::Screening,
            AppointmentKind::Assessment => Phase::Assessment,
            AppointmentKind::Session if self.session_seen => Phase::LaterSession,
            AppointmentKind::Session => Phase::FirstSession,
        }
    }

    /// Only what was missed without enough notice needs forgiving.
    #[inline]
    fn forgiven(&mut self, event: &Event, known: Known) -> Forgiven {
        let Known::Missed(missed) = known else {
            return Forgiven::No;
        };
        if missed == Missed::CancelledWithNotice {
            return Forgiven::No;
        }
        if event.waived {
            return Forgiven::Waived;
        }
        if event.rebooked_in_time {
            return Forgiven::Rebooked;
        }
        let late_session =
            missed == Missed::CancelledLate && event.kind == AppointmentKind::Session;
        if late_session && self.late_cancellations < self.line.forgiven_late_cancellations {
            self.late_cancellations = self.late_cancellations.saturating_add(1);
            return Forgiven::LateCancellation {
                number: self.late_cancellations,
            };
        }
        Forgiven::No
    }

    #[inline]
    fn fill_in(&self, weighed: &mut Weighed) {
        let line = self.line;
        let minutes = weighed.event.minutes;
        let paid = minutes.saturating_add(line.paid_extra_minutes);
        let is_session = weighed.event.kind == AppointmentKind::Session;
        let pardoned = weighed.forgiven != Forgiven::No;
        if counts(line, weighed.event.kind, weighed.known) && !pardoned {
            weighed.units = self.scale.units(minutes);
        }
        match weighed.known {
            Known::Seen { .. } => {
                weighed.contact_minutes = minutes;
                weighed.paid_minutes = paid;
                weighed.charge_pence = if is_session { line.price_pence } else { 0 };
            }
            Known::Missed(
                Missed::DidNotAttend | Missed::LateAndNotSeen | Missed::CancelledLate,
            ) => {
                weighed.paid_minutes = if line.paid_when_missed { paid } else { 0 };
                let charged = is_session && !pardoned;
                weighed.charge_pence = if charged {
                    line.missed_session_charge_pence
                } else {
                    0
                };
            }
            Known::Missed(Missed::CancelledWithNotice)
            | Known::CancelledByService
            | Known::Planned
            | Known::NotRecorded => {}
        }
    }
}

impl Scale {
    /// What an appointment of so many minutes uses of the limit, if it counts.
    pub(super) const fn units(self, minutes: u32) -> u32 {
        match self.unit {
            CapUnit::Sessions => 1,
            CapUnit::Minutes => minutes,
            CapUnit::Weeks => 0,
        }
    }
}

impl Case<'_> {
    /// What an appointment of so many minutes uses of the limit, if it counts.
    pub(super) const fn units(&self, minutes: u32) -> u32 {
        self.scale.units(minutes)
    }
}

/// Whether an appointment counts towards the limit; one still to come, whether it will once
/// attended.
#[inline]
fn counts(line: &LinePolicy, kind: AppointmentKind, known: Known) -> bool {
    let counting = &line.counting;
    match (kind, known) {
        (_, Known::NotRecorded) => false,
        (AppointmentKind::Assessment, Known::Seen { .. } | Known::Planned) => counting.assessment,
        (AppointmentKind::Screening, Known::Seen { .. } | Known::Planned) => counting.screening,
        (AppointmentKind::Assessment | AppointmentKind::Screening, _) => false,
        (_, Known::Seen { late: false } | Known::Planned) => true,
        (_, Known::Seen { late: true }) => counting.late_but_seen,
        (_, Known::Missed(Missed::LateAndNotSeen)) => counting.late_and_not_seen,
        (_, Known::Missed(Missed::DidNotAttend)) => counting.did_not_attend,
        (_, Known::Missed(Missed::CancelledLate)) => counting.cancelled_late,
        (_, Known::Missed(Missed::CancelledWithNotice)) => counting.cancelled_with_notice,
        (_, Known::CancelledByService) => counting.cancelled_by_service,
    }
}

/// Whether an appointment yet to be held would count towards the limit.
pub(super) fn will_count(case: &Case<'_>, kind: AppointmentKind) -> bool {
    counts(case.line, kind, Known::Planned)
}

/// Whether a waiver known by the as-of date stands; `None` when there is none.
fn waiver(case: &Case<'_>, appointment: &Appointment) -> Option<bool> {
    let waiver = appointment
        .waiver
        .as_ref()
        .filter(|waiver| waiver.given_on <= case.as_of)?;
    let rules = &case.line.waivers;
    let reason_known = if rules.reasons.is_empty() {
        !waiver.reason.is_empty()
    } else {
        rules.reasons.contains(&waiver.reason)
    };
    Some(reason_known && rules.allowed_by.contains(&waiver.role))
}

fn rebooked_in_time(case: &Case<'_>, appointment: &Appointment) -> bool {
    let known = appointment.rebooked_at.filter(|at| at.date() <= case.as_of);
    let (Some(at), Some(hours)) = (known, case.line.rebooking_grace_hours) else {
        return false;
    };
    at <= minutes_after(appointment.starts, hours.saturating_mul(60))
}

/// The ledger of a case: one entry an appointment, with its reasons.
pub(super) fn ledger(case: &Case<'_>) -> Ledger {
    Ledger {
        episode: case.episode.id.clone(),
        as_of: case.as_of,
        policy: case.stamp(),
        entries: weigh(case)
            .map(|(appointment, weighed)| entry(case, appointment, &weighed))
            .collect(),
    }
}

fn entry(case: &Case<'_>, appointment: &Appointment, weighed: &Weighed) -> LedgerEntry {
    LedgerEntry {
        appointment: appointment.id.clone(),
        on: appointment.starts.date(),
        cap_units: if weighed.known == Known::Planned {
            0
        } else {
            weighed.units
        },
        contact_minutes: weighed.contact_minutes,
        paid_minutes: weighed.paid_minutes,
        charge_pence: weighed.charge_pence,
        reasons: reasons(case, appointment, weighed),
    }
}

fn reasons(case: &Case<'_>, appointment: &Appointment, weighed: &Weighed) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = forgiveness(case, appointment, weighed)
        .into_iter()
        .collect();
    reasons.push(what_happened(case, appointment, weighed));
    let missed =
        matches!(weighed.known, Known::Missed(missed) if missed != Missed::CancelledWithNotice);
    if let (true, Some(false), Some(waiver)) =
        (missed, waiver(case, appointment), &appointment.waiver)
    {
        reasons.push(Reason::WaiverNotAllowed {
            role: waiver.role.clone(),
            allowed_by: case.line.waivers.allowed_by.clone(),
            reasons: case.line.waivers.reasons.clone(),
        });
    }
    reasons
}

fn forgiveness(case: &Case<'_>, appointment: &Appointment, weighed: &Weighed) -> Option<Reason> {
    match weighed.forgiven {
        Forgiven::No => None,
        Forgiven::Waived => appointment.waiver.as_ref().map(|waiver| Reason::Waived {
            role: waiver.role.clone(),
            reason: waiver.reason.clone(),
        }),
        Forgiven::Rebooked => appointment
            .rebooked_at
            .zip(case.line.rebooking_grace_hours)
            .map(|(rebooked_at, grace_hours)| Reason::RebookedInTime {
                rebooked_at,
                grace_hours,
            }),
        Forgiven::LateCancellation { number } => Some(Reason::LateCancellationForgiven {
            number,
            forgiven: case.line.forgiven_late_cancellations,
        }),
    }
}

fn what_happened(case: &Case<'_>, appointment: &Appointment, weighed: &Weighed) -> Reason {
    let notice_hours = case.line.notice_hours;
    // A limit in weeks is used by the calendar, so no appointment counts towards it.
    let counts = weighed.units > 0;
    match weighed.known {
        Known::Planned => Reason::Planned {},
        Known::NotRecorded => not_recorded(appointment),
        Known::Seen { late: false } => Reason::Attended { counts },
        Known::Seen { late: true } => Reason::LateButSeen { counts },
        Known::Missed(Missed::LateAndNotSeen) => Reason::LateAndNotSeen { counts },
        Known::Missed(Missed::DidNotAttend) => Reason::DidNotAttend { counts },
        Known::Missed(Missed::CancelledLate) => Reason::LateCancellation {
            notice_minutes: weighed.event.notice_minutes(),
            notice_hours,
            counts,
        },
        Known::Missed(Missed::CancelledWithNotice) => Reason::CancelledWithNotice {
            notice_minutes: weighed.event.notice_minutes(),
            notice_hours,
            counts,
        },
        Known::CancelledByService => Reason::CancelledByService { counts },
    }
}

pub(super) fn not_recorded(appointment: &Appointment) -> Reason {
    Reason::AttendanceNotRecorded {
        appointment: appointment.id.clone(),
        on: appointment.starts.date(),
    }
}

/// What was used of a limit in sessions or hours before a day.
pub(super) fn used_before(case: &Case<'_>, day: NaiveDate) -> u32 {
    weigh(case)
        .take_while(|(appointment, _)| appointment.starts.date() < day)
        .filter(|(_, weighed)| weighed.known != Known::Planned)
        .fold(0, |used: u32, (_, weighed)| {
            used.saturating_add(weighed.units)
        })
}
