//! What each appointment came to. Three quantities never mix: contact minutes, paid minutes, and
//! what is used of the limit.

use chrono::NaiveDate;

use super::case::Case;
use super::facts::{Appointment, AppointmentKind, Attendance};
use super::policy::{Missed, Phase};
use super::{CapUnit, Ledger, LedgerEntry, Reason};
use crate::calendar::{minutes_after, minutes_between};

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

/// One appointment, weighed.
#[derive(Clone, Copy)]
pub(super) struct Weighed<'a> {
    pub(super) appointment: &'a Appointment,
    pub(super) known: Known,
    pub(super) phase: Phase,
    pub(super) forgiven: Forgiven,
    /// Used of the limit; for one still to come, what it would use.
    pub(super) units: u32,
    pub(super) contact_minutes: u32,
    pub(super) paid_minutes: u32,
    pub(super) charge_pence: u32,
}

impl Weighed<'_> {
    /// A session that was attended, on time or late.
    pub(super) fn is_seen_session(&self) -> bool {
        self.appointment.kind == AppointmentKind::Session
            && matches!(self.known, Known::Seen { .. })
    }
}

/// Weighs the appointments of a case one after another, earliest first.
pub(super) struct Weighing<'case, 'a> {
    case: &'case Case<'a>,
    next: usize,
    session_seen: bool,
    late_cancellations: u32,
}

pub(super) const fn weigh<'case, 'a>(case: &'case Case<'a>) -> Weighing<'case, 'a> {
    Weighing {
        case,
        next: 0,
        session_seen: false,
        late_cancellations: 0,
    }
}

impl<'a> Iterator for Weighing<'_, 'a> {
    type Item = Weighed<'a>;

    #[inline]
    fn next(&mut self) -> Option<Weighed<'a>> {
        let appointment = *self.case.appointments.get(self.next)?;
        self.next = self.next.saturating_add(1);
        let known = self.known(appointment);
        let forgiven = self.forgiven(appointment, known);
        let mut weighed = Weighed {
            appointment,
            known,
            phase: self.phase(appointment),
            forgiven,
            units: 0,
            contact_minutes: 0,
            paid_minutes: 0,
            charge_pence: 0,
        };
        self.fill_in(&mut weighed);
        self.session_seen |= weighed.is_seen_session();
        Some(weighed)
    }
}

impl<'a> Weighing<'_, 'a> {
    fn known(&self, appointment: &Appointment) -> Known {
        let as_of = self.case.as_of;
        let day = appointment.starts.date();
        let cancelled = appointment.cancelled_at.filter(|at| at.date() <= as_of);
        match (appointment.attendance, cancelled) {
            (Attendance::CancelledByService, Some(_)) => Known::CancelledByService,
            (Attendance::CancelledByClient, Some(_)) => {
                let needed = i64::from(self.case.line.notice_hours).saturating_mul(60);
                if notice_minutes(appointment) >= needed {
                    Known::Missed(Missed::CancelledWithNotice)
                } else {
                    Known::Missed(Missed::CancelledLate)
                }
            }
            (Attendance::Attended, _) if day <= as_of => Known::Seen { late: false },
            (Attendance::LateButSeen, _) if day <= as_of => Known::Seen { late: true },
            (Attendance::LateAndNotSeen, _) if day <= as_of => {
                Known::Missed(Missed::LateAndNotSeen)
            }
            (Attendance::DidNotAttend, _) if day <= as_of => Known::Missed(Missed::DidNotAttend),
            _ if day < as_of => Known::NotRecorded,
            _ => Known::Planned,
        }
    }

    const fn phase(&self, appointment: &Appointment) -> Phase {
        match appointment.kind {
            AppointmentKind::Screening => Phase::Screening,
            AppointmentKind::Assessment => Phase::Assessment,
            AppointmentKind::Session if self.session_seen => Phase::LaterSession,
            AppointmentKind::Session => Phase::FirstSession,
        }
    }

    /// Only what was missed without enough notice needs forgiving.
    fn forgiven(&mut self, appointment: &Appointment, known: Known) -> Forgiven {
        let Known::Missed(missed) = known else {
            return Forgiven::No;
        };
        if missed == Missed::CancelledWithNotice {
            return Forgiven::No;
        }
        if waiver(self.case, appointment) == Some(true) {
            return Forgiven::Waived;
        }
        if rebooked_in_time(self.case, appointment) {
            return Forgiven::Rebooked;
        }
        let late_session =
            missed == Missed::CancelledLate && appointment.kind == AppointmentKind::Session;
        if late_session && self.late_cancellations < self.case.line.forgiven_late_cancellations {
            self.late_cancellations = self.late_cancellations.saturating_add(1);
            return Forgiven::LateCancellation {
                number: self.late_cancellations,
            };
        }
        Forgiven::No
    }

    fn fill_in(&self, weighed: &mut Weighed<'a>) {
        let line = self.case.line;
        let minutes = self.case.scheduled_minutes(weighed.appointment);
        let paid = minutes.saturating_add(line.paid_extra_minutes);
        let is_session = weighed.appointment.kind == AppointmentKind::Session;
        let pardoned = weighed.forgiven != Forgiven::No;
        if counts(self.case, weighed.appointment.kind, weighed.known) && !pardoned {
            weighed.units = self.case.units(minutes);
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

impl Case<'_> {
    /// What an appointment of so many minutes uses of the limit, if it counts.
    pub(super) const fn units(&self, minutes: u32) -> u32 {
        match self.scale.unit {
            CapUnit::Sessions => 1,
            CapUnit::Minutes => minutes,
            CapUnit::Weeks => 0,
        }
    }
}

/// Whether an appointment counts towards the limit; one still to come, whether it will once
/// attended.
fn counts(case: &Case<'_>, kind: AppointmentKind, known: Known) -> bool {
    let counting = &case.line.counting;
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
    counts(case, kind, Known::Planned)
}

/// The notice that was given, in minutes on the wall clock; negative after the start.
fn notice_minutes(appointment: &Appointment) -> i64 {
    appointment
        .cancelled_at
        .map_or(0, |at| minutes_between(at, appointment.starts))
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
        entries: weigh(case).map(|weighed| entry(case, &weighed)).collect(),
    }
}

fn entry(case: &Case<'_>, weighed: &Weighed<'_>) -> LedgerEntry {
    LedgerEntry {
        appointment: weighed.appointment.id.clone(),
        on: weighed.appointment.starts.date(),
        cap_units: if weighed.known == Known::Planned {
            0
        } else {
            weighed.units
        },
        contact_minutes: weighed.contact_minutes,
        paid_minutes: weighed.paid_minutes,
        charge_pence: weighed.charge_pence,
        reasons: reasons(case, weighed),
    }
}

fn reasons(case: &Case<'_>, weighed: &Weighed<'_>) -> Vec<Reason> {
    let appointment = weighed.appointment;
    let mut reasons: Vec<Reason> = forgiveness(case, weighed).into_iter().collect();
    reasons.push(what_happened(case, weighed));
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

fn forgiveness(case: &Case<'_>, weighed: &Weighed<'_>) -> Option<Reason> {
    let appointment = weighed.appointment;
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

fn what_happened(case: &Case<'_>, weighed: &Weighed<'_>) -> Reason {
    let appointment = weighed.appointment;
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
            notice_minutes: notice_minutes(appointment),
            notice_hours,
            counts,
        },
        Known::Missed(Missed::CancelledWithNotice) => Reason::CancelledWithNotice {
            notice_minutes: notice_minutes(appointment),
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
        .take_while(|weighed| weighed.appointment.starts.date() < day)
        .filter(|weighed| weighed.known != Known::Planned)
        .fold(0, |used: u32, weighed| used.saturating_add(weighed.units))
}
