//! Civil dates and times as text, for the languages that take them so.

use chrono::{NaiveDate, NaiveDateTime};

uniffi::custom_type!(NaiveDate, String, {
    remote,
    try_lift: |text| Ok(text.parse()?),
    lower: |date| date.to_string(),
});

uniffi::custom_type!(NaiveDateTime, String, {
    remote,
    try_lift: |text| Ok(text.parse()?),
    lower: |time| time.format("%Y-%m-%dT%H:%M:%S").to_string(),
});
