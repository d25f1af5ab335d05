//! Civil dates and local times of day. All date arithmetic of the library is here, checked.
//!
//! Dates are civil dates and times are local wall-clock times of the service. Nothing here knows
//! the present moment. What the clocks do (British Summer Time begins at 01:00 on the last Sunday
//! of March and ends at 02:00 on the last Sunday of October) never changes a wall-clock time: an
//! appointment at 14:00 is at 14:00 on either side, and a notice of 24 hours before 14:00 runs
//! from 14:00 the day before, in the night of a clock change as on any other.
//!
//! Working days leave out weekends, the bank holidays of the division and the service's own closed
//! days. Bank holidays are data with the years they cover; outside those years is an error.

mod bank_holidays;
mod civil;
#[cfg(feature = "uniffi")]
mod foreign;
mod working_days;

pub use civil::{
    add_days, add_months, add_weeks, clock_change_between, days_between, minutes_after,
    minutes_between, weekday_name,
};
pub use working_days::{Division, OutsideCoverage, WorkingDays};
