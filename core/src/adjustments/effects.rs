//! What an adjustment changes, typed, so that other rules can obey it.

use std::fmt;

use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use crate::facts::{choice, facts};
use crate::people::SupervisionFormat;

facts! {
    /// A local time of day.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct TimeOfDay {
        /// The hour, 0 to 23.
        pub hour: u32,
        /// The minute, 0 to 59.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub minute: u32,
    }
}

impl TimeOfDay {
    /// The time as the calendar knows it; none when there is no such time.
    #[must_use]
    pub fn on_the_clock(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour, self.minute, 0)
    }
}

impl From<NaiveTime> for TimeOfDay {
    fn from(time: NaiveTime) -> Self {
        Self {
            hour: time.hour(),
            minute: time.minute(),
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A time may tell of a limit, so it stays out of logs.
impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TimeOfDay")
    }
}

facts! {
    /// Working time from one day on, until the next step.
    #[derive(PartialOrd, Ord)]
    pub struct HoursStep {
        /// The first day.
        pub starts_on: NaiveDate,
        /// At most so many minutes a week.
        pub minutes_a_week: u32,
    }
}

impl fmt::Debug for HoursStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HoursStep")
    }
}

choice! {
    /// What an adjustment changes. Keep a default branch when you match on it: a later version may
    /// know more.
    #[derive(PartialOrd, Ord)]
    pub enum AdjustmentEffect by "effect" {
        /// A caseload of at most so many clients.
        CaseloadAtMost {
            /// Clients.
            clients: u32,
        },
        /// At most a share of the role's full caseload.
        CaseloadShare {
            /// Of a hundred, 1 to 100. A part of a client does not count.
            percent: u32,
        },
        /// Sessions of at most so many minutes.
        SessionMinutesAtMost {
            /// Minutes.
            minutes: u32,
        },
        /// At most so many sessions a day.
        SessionsADayAtMost {
            /// Sessions.
            sessions: u32,
        },
        /// A break after working for a time.
        BreakAfter {
            /// The break, in minutes.
            break_minutes: u32,
            /// After at most so many minutes of work.
            after_minutes: u32,
        },
        /// Time in a week that is kept free of other work.
        ProtectedTime {
            /// Minutes a week.
            minutes_a_week: u32,
        },
        /// No work before a time of day.
        NotBefore {
            /// The local time.
            time: TimeOfDay,
        },
        /// No work after a time of day, such as no evenings.
        NotAfter {
            /// The local time.
            time: TimeOfDay,
        },
        /// No work at night.
        NoNights {
            /// The local time at which the night begins.
            night_from: TimeOfDay,
            /// The local time, on the next day, at which it ends.
            night_until: TimeOfDay,
        },
        /// No work on Saturdays and Sundays.
        NoWeekends {},
        /// No on-call duty.
        NoOnCall {},
        /// At most so many minutes of work a week. Steps of phased hours come to this on their days.
        HoursAtMost {
            /// Minutes a week.
            minutes_a_week: u32,
        },
        /// Working time in steps, such as a return by stages. Before the first step it says nothing.
        PhasedHours {
            /// The steps, in any order, each from another day.
            steps: Vec<HoursStep>,
        },
        /// At least a share of the week's working time from the worker's own place.
        RemoteShare {
            /// Of a hundred, 1 to 100.
            percent: u32,
        },
        /// No journey longer than so many minutes.
        TravelAtMost {
            /// Minutes.
            minutes: u32,
        },
        /// Venues to which the worker is not sent.
        VenuesExcluded {
            /// By the caller's codes.
            venues: Vec<String>,
        },
        /// Supervision at least every so many weeks.
        SupervisionEvery {
            /// Weeks.
            weeks: u32,
        },
        /// Supervision in one of these forms.
        SupervisionFormats {
            /// The forms.
            formats: Vec<SupervisionFormat>,
        },
        /// A quiet space to work in.
        QuietSpace {},
        /// Equipment.
        Equipment {
            /// By the caller's codes.
            items: Vec<String>,
        },
        /// Ways in which things are said or written.
        CommunicationFormats {
            /// By the caller's codes, such as large print.
            formats: Vec<String>,
        },
        /// A named colleague to turn to.
        Buddy {
            /// The colleague, by the caller's identifier.
            colleague: String,
        },
        /// Time for the worker's own care, which is organised outside their own team. It is kept free
        /// as protected time is, and added to it.
        OwnCareTime {
            /// Minutes a week.
            minutes_a_week: u32,
            /// The worker's own team organises it, which it should not.
            #[serde(default)]
            by_own_team: bool,
        },
    }
}

/// What is changed often says why, so it stays out of logs.
impl fmt::Debug for AdjustmentEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdjustmentEffect")
    }
}

impl AdjustmentEffect {
    /// A limit of the work, which whoever plans the rota has to know.
    pub(super) const fn limits_the_rota(&self) -> bool {
        !matches!(
            self,
            Self::SupervisionEvery { .. }
                | Self::SupervisionFormats { .. }
                | Self::QuietSpace {}
                | Self::Equipment { .. }
                | Self::CommunicationFormats { .. }
                | Self::Buddy { .. }
        )
    }

    /// Every text it holds, which may not be an identifier of a client record.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Self::VenuesExcluded { venues: texts }
            | Self::Equipment { items: texts }
            | Self::CommunicationFormats { formats: texts } => {
                texts.iter().map(String::as_str).collect()
            }
            Self::Buddy { colleague } => vec![colleague],
            _ => Vec::new(),
        }
    }

    /// What is wrong with it, and what is allowed.
    pub(super) fn fault(&self) -> Option<(&'static str, &'static str)> {
        let some = "at least 1";
        let share = |percent: u32| (1..=100).contains(&percent);
        let real = |time: TimeOfDay| time.on_the_clock().is_some();
        let (sound, field, allowed) = match self {
            Self::CaseloadShare { percent } | Self::RemoteShare { percent } => {
                (share(*percent), "percent", "1 to 100")
            }
            Self::SessionMinutesAtMost { minutes } => (*minutes > 0, "minutes", some),
            Self::BreakAfter {
                break_minutes,
                after_minutes,
            } => (
                *break_minutes > 0 && *after_minutes > 0,
                "after_minutes",
                some,
            ),
            Self::ProtectedTime { minutes_a_week } | Self::OwnCareTime { minutes_a_week, .. } => {
                (*minutes_a_week > 0, "minutes_a_week", some)
            }
            Self::NotBefore { time } | Self::NotAfter { time } => {
                (real(*time), "time", "00:00 to 23:59")
            }
            Self::NoNights {
                night_from,
                night_until,
            } => (
                real(*night_from) && real(*night_until) && night_from > night_until,
                "night_from",
                "a time of day later than the one at which the night ends",
            ),
            Self::PhasedHours { steps } => {
                let mut days: Vec<NaiveDate> = steps.iter().map(|step| step.starts_on).collect();
                days.sort_unstable();
                let apart = days.is_sorted_by(|one, next| one < next);
                (
                    apart && !steps.is_empty(),
                    "steps",
                    "at least one step, each from another day",
                )
            }
            Self::SupervisionEvery { weeks } => (*weeks > 0, "weeks", some),
            Self::SupervisionFormats { formats } => (!formats.is_empty(), "formats", some),
            Self::VenuesExcluded { venues: texts } => (named(texts), "venues", some),
            Self::Equipment { items: texts } => (named(texts), "items", some),
            Self::CommunicationFormats { formats: texts } => (named(texts), "formats", some),
            Self::Buddy { colleague } => (!colleague.is_empty(), "colleague", "an identifier"),
            Self::CaseloadAtMost { .. }
            | Self::SessionsADayAtMost { .. }
            | Self::HoursAtMost { .. }
            | Self::NoWeekends {}
            | Self::NoOnCall {}
            | Self::TravelAtMost { .. }
            | Self::QuietSpace {} => (true, "", ""),
        };
        (!sound).then_some((field, allowed))
    }
}

fn named(texts: &[String]) -> bool {
    !texts.is_empty() && texts.iter().all(|text| !text.is_empty())
}

/// The step of phased hours that holds on a day.
pub(super) fn step_on(steps: &[HoursStep], day: NaiveDate) -> Option<&HoursStep> {
    let begun = steps.iter().filter(|step| step.starts_on <= day);
    begun.max_by_key(|step| step.starts_on)
}

/// The next step of phased hours after a day.
pub(super) fn step_after(steps: &[HoursStep], day: NaiveDate) -> Option<&HoursStep> {
    let later = steps.iter().filter(|step| step.starts_on > day);
    later.min_by_key(|step| step.starts_on)
}
