//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::{NaiveDate, NaiveDateTime};

use super::answers::CapUnit;
use super::policy::{
    ChecklistItem, DeliveryMode, ExitPlanItem, ExtensionRecord, MissedCounted, NextStepKind,
};
use super::words::{
    and, checklist_item, counted, days, missed, mode, named, notice, plan_item, record, step, uses,
};
use crate::people::RecordedRisk;

crate::decision::reasons! {
/// Why an answer is what it is. Keep a default branch when you match on it: a later version may
/// know more reasons.
pub enum Reason {
    #[doc = "The client has used less than the limit, and is not yet near it."]
    "session_limits.within_limit" reads "cap" implements ["SL13"]
    WithinLimit { unit: CapUnit, used: u32, allowed: u32, remaining: u32 }
        => format!("{} of {} used; {remaining} left.", used, unit.amount(*allowed));

    #[doc = "So little of the limit is left that the supported exit must be planned."]
    "session_limits.near_limit" reads "supported_exit.planning_starts_at_remaining" implements ["SL13", "SL14"]
    NearLimit { unit: CapUnit, used: u32, allowed: u32, remaining: u32, planning_starts_at: u32 }
        => format!(
            "{used} of {} used; {remaining} left, and exit planning starts at {planning_starts_at} left.",
            unit.amount(*allowed)
        );

    #[doc = "The limit is used up."]
    "session_limits.at_limit" reads "cap" implements ["SL13", "SL15"]
    AtLimit { unit: CapUnit, used: u32, allowed: u32 }
        => format!("All {} are used; more needs an extension.", unit.amount(*allowed));

    #[doc = "More than the limit has been used."]
    "session_limits.past_limit" reads "cap" implements ["SL13", "SL15"]
    PastLimit { unit: CapUnit, used: u32, allowed: u32, over: u32 }
        => format!("{used} used of {}: {over} over the limit.", unit.amount(*allowed));

    #[doc = "The episode starts after the as-of date."]
    "session_limits.not_started" reads "" implements ["SL13"]
    NotStarted { starts_on: NaiveDate }
        => format!("The episode starts on {starts_on}.");

    #[doc = "The episode has ended."]
    "session_limits.episode_ended" reads "" implements ["SL14"]
    EpisodeEnded { ended_on: NaiveDate }
        => format!("The episode ended on {ended_on}.");

    #[doc = "The line's last day for the episode has passed."]
    "session_limits.last_day_passed" reads "cap" implements ["SL13", "SL25"]
    LastDayPassed { last_day: NaiveDate }
        => format!("The last day the line allows for this episode was {last_day}.");

    #[doc = "Authorised extensions add to the limit."]
    "session_limits.extended" reads "extensions" implements ["SL15"]
    Extended { unit: CapUnit, extra: u32, extensions: Vec<String> }
        => format!("Extended by {} ({}).", unit.amount(*extra), and(extensions));

    #[doc = "More sessions are planned than are left."]
    "session_limits.planned_past_limit" reads "cap" implements ["SL13", "SL15"]
    PlannedPastLimit { unit: CapUnit, planned: u32, remaining: u32 }
        => format!("{} planned, and {remaining} left.", unit.amount(*planned));

    #[doc = "A client at high risk, or whose risk nobody has recorded, is never ended by a count: the named lead reviews."]
    "session_limits.high_risk_review" reads "service.high_risk_lead" implements ["SL14"]
    HighRiskReview { risk: RecordedRisk, lead: String }
        => match risk {
            RecordedRisk::High => format!("Recorded as at high risk: {lead} reviews before anything ends."),
            _ => format!("Nobody has recorded the risk: {lead} reviews before anything ends."),
        };

    #[doc = "The supported exit should be planned now, and there is no plan."]
    "session_limits.exit_plan_missing" reads "supported_exit" implements ["SL14"]
    ExitPlanMissing { needed: Vec<ExitPlanItem> }
        => format!("No plan for a supported exit yet; it needs {}.", named(needed, plan_item));

    #[doc = "The plan for the supported exit lacks something."]
    "session_limits.exit_plan_incomplete" reads "supported_exit.must_hold" implements ["SL14"]
    ExitPlanIncomplete { missing: Vec<ExitPlanItem> }
        => format!("The exit plan lacks {}.", named(missing, plan_item));

    #[doc = "The plan for the supported exit holds everything the policy asks."]
    "session_limits.exit_plan_complete" reads "supported_exit.must_hold" implements ["SL14"]
    ExitPlanComplete {}
        => "The exit plan holds everything the policy asks.".to_owned();

    #[doc = "The day on which the exit plan is reviewed has come."]
    "session_limits.exit_plan_review_due" reads "supported_exit.must_hold" implements ["SL14"]
    ExitPlanReviewDue { review_on: NaiveDate }
        => format!("The exit plan was to be reviewed on {review_on}.");

    #[doc = "So many appointments were missed that the policy asks for a next step."]
    "session_limits.missed_appointments" reads "missed_appointments" implements ["SL19"]
    MissedAppointments {
        rule: String, count: u32, threshold: u32, counted: MissedCounted,
        next_step: NextStepKind, taken_by: String
    }
        => format!(
            "{} {} ({rule}: {threshold}): {taken_by} is to {}.",
            missed(*count), counted_words(*counted), step(*next_step)
        );

    #[doc = "More days have passed since the last session than the policy likes."]
    "session_limits.gap_too_long" reads "gaps.at_most_days_between_sessions" implements ["SL07"]
    GapTooLong { last_on: NaiveDate, days: u32, at_most: u32 }
        => format!("The last session was on {last_on}, {} before; the policy asks at most {at_most}.", super::words::days(*days));

    #[doc = "The client lives outside the areas the line is for."]
    "session_limits.outside_area" reads "eligibility.residence_areas" implements ["SL21"]
    OutsideArea { areas: Vec<String> }
        => format!("The line is for people living in {}.", and(areas));

    #[doc = "Where the client lives is not recorded, and the line is for some areas only."]
    "session_limits.area_not_recorded" reads "eligibility.residence_areas" implements ["SL21"]
    AreaNotRecorded { areas: Vec<String> }
        => format!("Where the client lives is not recorded; the line is for {}.", and(areas));

    #[doc = "The client is younger or older than the line is for."]
    "session_limits.outside_ages" reads "eligibility" implements ["SL21"]
    OutsideAges { youngest: Option<u32>, oldest: Option<u32> }
        => match (youngest, oldest) {
            (Some(low), Some(high)) => format!("The line is for ages {low} to {high}."),
            (Some(low), None) => format!("The line is for ages {low} and over."),
            (None, Some(high)) => format!("The line is for ages up to {high}."),
            (None, None) => "The line is for any age.".to_owned(),
        };

    #[doc = "The client's age is not recorded, and the line is for some ages only."]
    "session_limits.age_not_recorded" reads "eligibility" implements ["SL21"]
    AgeNotRecorded {}
        => "The client's age is not recorded, and the line is for some ages only.".to_owned();

    #[doc = "Too little time has passed since the client's previous episode."]
    "session_limits.too_soon_after_episode" reads "gaps.at_least_weeks_between_episodes" implements ["SL13"]
    TooSoonAfterEpisode { previous_ended_on: NaiveDate, earliest: NaiveDate }
        => format!("The previous episode ended on {previous_ended_on}; a new one may start on {earliest}.");

    #[doc = "An extension waits for a decision."]
    "session_limits.extension_undecided" reads "extensions.authorised_by" implements ["SL15"]
    ExtensionUndecided { extension: String, requested_on: NaiveDate, authorised_by: Vec<String> }
        => format!("Extension {extension}, asked for on {requested_on}, waits for {}.", and(authorised_by));

    #[doc = "Somebody without the role authorised an extension, or would."]
    "session_limits.extension_by_other_role" reads "extensions.authorised_by" implements ["SL15"]
    ExtensionByOtherRole { extension: Option<String>, role: Option<String>, authorised_by: Vec<String> }
        => format!(
            "{} by {}, which may not; {} may.",
            super::words::extension(extension), role.as_deref().unwrap_or("a role not recorded"), and(authorised_by)
        );

    #[doc = "The authoriser of an extension is also the client's worker."]
    "session_limits.extension_self_authorised" reads "extensions.self_authorisation" implements ["SL18"]
    ExtensionSelfAuthorised { extension: Option<String>, authoriser: String, stands: bool }
        => format!(
            "{} by the client's own worker ({authoriser}): self-authorisation, which {}.",
            super::words::extension(extension),
            if *stands { "the policy lets stand and shows" } else { "the policy refuses" }
        );

    #[doc = "An extension was authorised, or is asked for, after it had been used."]
    "session_limits.extension_after_the_fact" reads "extensions" implements ["SL15"]
    ExtensionAfterTheFact { extension: Option<String>, on: NaiveDate, unit: CapUnit, already_over: u32 }
        => format!(
            "{} on {on}, after the fact: {} over the limit by then.",
            super::words::extension(extension), unit.amount(*already_over)
        );

    #[doc = "An extension is larger than the policy allows at once."]
    "session_limits.extension_too_large" reads "extensions.most_at_once" implements ["SL15"]
    ExtensionTooLarge { extension: Option<String>, amount: u32, most_at_once: u32 }
        => format!("{} of {amount}; at most {most_at_once} at once.", super::words::extension(extension));

    #[doc = "More extensions than the policy allows in one episode."]
    "session_limits.extension_too_many" reads "extensions.most_times" implements ["SL15"]
    ExtensionTooMany { extension: Option<String>, number: u32, most_times: u32 }
        => format!("{} would be number {number}; at most {most_times} in an episode.", super::words::extension(extension));

    #[doc = "An extension would take the limit past the line's absolute ceiling."]
    "session_limits.extension_past_ceiling" reads "ceiling" implements ["SL13", "SL15"]
    ExtensionPastCeiling { extension: Option<String>, unit: CapUnit, would_be: u32, ceiling: u32 }
        => format!(
            "{} would make it {would_be}; the ceiling is {}.",
            super::words::extension(extension), unit.amount(*ceiling)
        );

    #[doc = "Something that must be recorded with an extension is not."]
    "session_limits.extension_record_missing" reads "extensions.must_record" implements ["SL16", "SL17"]
    ExtensionRecordMissing { extension: Option<String>, missing: Vec<ExtensionRecord> }
        => format!("{} without {}.", super::words::extension(extension), named(missing, record));

    #[doc = "The reason given for an extension is not one the policy knows."]
    "session_limits.extension_reason_unknown" reads "extensions.reasons" implements ["SL16"]
    ExtensionReasonUnknown { extension: Option<String>, allowed: Vec<String> }
        => format!("{} for a reason the policy does not list; it lists {}.", super::words::extension(extension), and(allowed));

    #[doc = "An extension was refused."]
    "session_limits.extension_refused" reads "" implements ["SL15"]
    ExtensionRefused { extension: String, decided_on: NaiveDate }
        => format!("Extension {extension} was refused on {decided_on}.");

    #[doc = "An extension may no longer be used."]
    "session_limits.extension_lapsed" reads "" implements ["SL15", "SL25"]
    ExtensionLapsed { extension: String, expired_on: NaiveDate }
        => format!("Extension {extension} could be used until {expired_on}.");

    #[doc = "The day on which an extension is reviewed has come, and its outcome is not recorded."]
    "session_limits.extension_review_due" reads "extensions.must_record" implements ["SL17"]
    ExtensionReviewDue { extension: String, review_on: NaiveDate }
        => format!("Extension {extension} was to be reviewed on {review_on}.");

    #[doc = "The additional sessions are used up, and what they brought is not recorded."]
    "session_limits.extension_outcome_missing" reads "extensions.must_record" implements ["SL17"]
    ExtensionOutcomeMissing { extension: String }
        => format!("Extension {extension} is used up; what it brought is not recorded.");

    #[doc = "The line has no extensions."]
    "session_limits.extensions_not_offered" reads "extensions.authorised_by" implements ["SL15"]
    ExtensionsNotOffered {}
        => "The line has no extensions.".to_owned();

    #[doc = "An extension is within the policy."]
    "session_limits.extension_within_policy" reads "extensions" implements ["SL15", "SL16", "SL17"]
    ExtensionWithinPolicy { unit: CapUnit, adds: u32, allowed_after: u32 }
        => format!("Adds {}, which makes {allowed_after} in all: within the policy.", unit.amount(*adds));

    #[doc = "The client attended."]
    "session_limits.attended" reads "counting" implements ["SL01", "SL02", "SL13"]
    Attended { counts: bool }
        => format!("Attended; {}.", uses(*counts));

    #[doc = "The client came late and was seen."]
    "session_limits.late_but_seen" reads "counting.late_but_seen" implements ["SL19"]
    LateButSeen { counts: bool }
        => format!("Came late and was seen; {}.", uses(*counts));

    #[doc = "The client came too late to be seen."]
    "session_limits.late_and_not_seen" reads "counting.late_and_not_seen" implements ["SL19"]
    LateAndNotSeen { counts: bool }
        => format!("Came too late to be seen; {}.", uses(*counts));

    #[doc = "The client did not attend and gave no warning."]
    "session_limits.did_not_attend" reads "counting.did_not_attend" implements ["SL19"]
    DidNotAttend { counts: bool }
        => format!("Did not attend, no warning; {}.", uses(*counts));

    #[doc = "The client cancelled with less than the notice."]
    "session_limits.late_cancellation" reads "notice_hours" implements ["SL19"]
    LateCancellation { notice_minutes: i64, notice_hours: u32, counts: bool }
        => format!(
            "Cancelled {} ({notice_hours} hours asked); {}.",
            notice(*notice_minutes), uses(*counts)
        );

    #[doc = "The client cancelled with the notice or more."]
    "session_limits.cancelled_with_notice" reads "notice_hours" implements ["SL19"]
    CancelledWithNotice { notice_minutes: i64, notice_hours: u32, counts: bool }
        => format!(
            "Cancelled {} ({notice_hours} hours asked); {}.",
            notice(*notice_minutes), uses(*counts)
        );

    #[doc = "The service cancelled."]
    "session_limits.cancelled_by_service" reads "counting.cancelled_by_service" implements ["SL19"]
    CancelledByService { counts: bool }
        => format!("Cancelled by the service; {}.", uses(*counts));

    #[doc = "The missed session was re-booked within the grace period, and is forgiven."]
    "session_limits.rebooked_in_time" reads "rebooking_grace_hours" implements ["SL19"]
    RebookedInTime { rebooked_at: NaiveDateTime, grace_hours: u32 }
        => format!("Re-booked by {} within {grace_hours} hours: forgiven.", rebooked_at.format("%Y-%m-%d %H:%M"));

    #[doc = "The late cancellation is one of those the policy forgives."]
    "session_limits.late_cancellation_forgiven" reads "forgiven_late_cancellations" implements ["SL19"]
    LateCancellationForgiven { number: u32, forgiven: u32 }
        => format!("Late cancellation {number} of {forgiven} that are forgiven.");

    #[doc = "The missed session was waived."]
    "session_limits.waived" reads "waivers" implements ["SL19"]
    Waived { role: String, reason: String }
        => format!("Waived by {role} ({reason}).");

    #[doc = "A waiver was given by a role that may not, or for a reason the policy does not list."]
    "session_limits.waiver_not_allowed" reads "waivers" implements ["SL19"]
    WaiverNotAllowed { role: String, allowed_by: Vec<String>, reasons: Vec<String> }
        => if allowed_by.is_empty() {
            "A waiver was given, and the line has none.".to_owned()
        } else if reasons.is_empty() {
            format!("A waiver by {role} does not stand: {} may waive, with a reason.", and(allowed_by))
        } else {
            format!("A waiver by {role} does not stand: {} may waive, for {}.", and(allowed_by), and(reasons))
        };

    #[doc = "The appointment is still to come, or was on the as-of date."]
    "session_limits.planned" reads "" implements ["SL13"]
    Planned {}
        => "Planned; nothing used yet.".to_owned();

    #[doc = "The appointment's time has passed and nobody has recorded what became of it."]
    "session_limits.attendance_not_recorded" reads "" implements ["SL13"]
    AttendanceNotRecorded { appointment: String, on: NaiveDate }
        => format!("What became of appointment {appointment} on {on} is not recorded.");

    #[doc = "The session is within what is left of the limit."]
    "session_limits.booking_within_limit" reads "cap" implements ["SL13"]
    BookingWithinLimit { unit: CapUnit, would_be: u32, allowed: u32 }
        => format!("With this and what is planned, {would_be} of {}.", unit.amount(*allowed));

    #[doc = "The appointment does not count towards the limit."]
    "session_limits.booking_does_not_count" reads "counting" implements ["SL13"]
    BookingDoesNotCount {}
        => "It does not count towards the limit.".to_owned();

    #[doc = "The session needs an extension."]
    "session_limits.booking_needs_extension" reads "cap" implements ["SL13", "SL15"]
    BookingNeedsExtension { unit: CapUnit, would_be: u32, allowed: u32, authorised_by: Vec<String> }
        => format!(
            "With this and what is planned, {would_be} of {}: {} may extend.",
            unit.amount(*allowed), and(authorised_by)
        );

    #[doc = "The session would take the episode past what any extension may allow."]
    "session_limits.booking_past_ceiling" reads "ceiling" implements ["SL13"]
    BookingPastCeiling { unit: CapUnit, would_be: u32, at_most: u32 }
        => format!("With this and what is planned, {would_be}; at most {} are possible.", unit.amount(*at_most));

    #[doc = "The session would be after the line's last day for the episode."]
    "session_limits.booking_after_last_day" reads "cap" implements ["SL13", "SL25"]
    BookingAfterLastDay { last_day: NaiveDate }
        => format!("The last day the line allows for this episode is {last_day}.");

    #[doc = "The session would be before the as-of date."]
    "session_limits.booking_in_past" reads "" implements ["SL13"]
    BookingInPast { on: NaiveDate }
        => format!("{on} has passed.");

    #[doc = "The session would be outside the episode."]
    "session_limits.booking_outside_episode" reads "" implements ["SL13"]
    BookingOutsideEpisode { on: NaiveDate, started_on: NaiveDate, ended_on: Option<NaiveDate> }
        => match ended_on {
            Some(end) => format!("{on} is outside the episode, {started_on} to {end}."),
            None => format!("{on} is before the episode starts, on {started_on}."),
        };

    #[doc = "The client has another appointment at that time."]
    "session_limits.booking_clashes" reads "" implements ["SL13"]
    BookingClashes { appointment: String }
        => format!("The client has appointment {appointment} at that time.");

    #[doc = "The session would be too soon before or after another."]
    "session_limits.booking_too_close" reads "gaps.at_least_days_between_sessions" implements ["SL07"]
    BookingTooClose { other: String, other_on: NaiveDate, at_least_days: u32 }
        => format!("Appointment {other} is on {other_on}; at least {} apart.", days(*at_least_days));

    #[doc = "The session is held in a way the line does not offer."]
    "session_limits.mode_not_offered" reads "before_booking.delivery_modes" implements ["SL08"]
    ModeNotOffered { found: Option<DeliveryMode>, offered: Vec<DeliveryMode> }
        => format!(
            "Held {}; the line offers {}.",
            found.map_or("in a way not recorded", mode), named(offered, mode)
        );

    #[doc = "No key contact at the place is named before the first session."]
    "session_limits.key_contact_missing" reads "before_booking.key_contact" implements ["SL11"]
    KeyContactMissing {}
        => "No key contact at the place is named yet.".to_owned();

    #[doc = "The client has not agreed the code of conduct before the first session."]
    "session_limits.code_of_conduct_missing" reads "before_booking.code_of_conduct" implements ["SG04", "SG05"]
    CodeOfConductMissing {}
        => "The client has not agreed the code of conduct yet.".to_owned();

    #[doc = "No risk assessment of the place is valid on the day."]
    "session_limits.venue_risk_assessment_missing" reads "before_booking.venue_risk_assessment" implements ["SL10"]
    VenueRiskAssessmentMissing { valid_until: Option<NaiveDate> }
        => match valid_until {
            Some(until) => format!("The risk assessment of the place is valid until {until} only."),
            None => "There is no risk assessment of the place.".to_owned(),
        };

    #[doc = "The activities of the session are not planned."]
    "session_limits.activities_not_planned" reads "before_booking.activity_plan" implements ["SL06", "SL12"]
    ActivitiesNotPlanned {}
        => "The activities of the session are not planned yet.".to_owned();

    #[doc = "Client and worker have not both agreed the time."]
    "session_limits.time_not_agreed" reads "before_booking.time_agreed_by_both" implements ["SL07"]
    TimeNotAgreed {}
        => "Client and worker have not both agreed the time.".to_owned();

    #[doc = "Everything in the series is as the policy asks."]
    "session_limits.series_as_asked" reads "series" implements ["SL03"]
    SeriesAsAsked { sessions: u32 }
        => format!("{} as the policy asks.", CapUnit::Sessions.amount(*sessions));

    #[doc = "Who is jointly responsible for a session of the series."]
    "session_limits.jointly_responsible" reads "" implements ["SL04"]
    JointlyResponsible { session: String, workers: Vec<String> }
        => format!("Session {session}: {} jointly responsible.", and(workers));

    #[doc = "A session of the series is on another weekday."]
    "session_limits.series_weekday_differs" reads "series.same_weekday_and_time" implements ["SL03"]
    SeriesWeekdayDiffers { session: String, expected: String, found: String }
        => format!("Session {session} is on a {found}; the series is on {expected}s.");

    #[doc = "A session of the series is at another local time."]
    "session_limits.series_time_differs" reads "series.same_weekday_and_time" implements ["SL03"]
    SeriesTimeDiffers { session: String, expected: String, found: String, by_clock_change: bool }
        => if *by_clock_change {
            format!("Session {session} is at {found}; the series is at {expected}. The clocks changed in between: was it stored without its local time?")
        } else {
            format!("Session {session} is at {found}; the series is at {expected}.")
        };

    #[doc = "A session of the series has too few workers."]
    "session_limits.series_facilitators_few" reads "series.fewest_facilitators" implements ["SL04"]
    SeriesFacilitatorsFew { session: String, found: u32, fewest: u32 }
        => format!("Session {session} has {} of at least {fewest}.", counted(*found, "worker", "workers"));

    #[doc = "No worker of a session has a skill that the series asks for."]
    "session_limits.series_skill_missing" reads "" implements ["SL24"]
    SeriesSkillMissing { session: String, skills: Vec<String> }
        => format!("Session {session}: nobody has {}.", and(skills));

    #[doc = "The record of a session held lacks something."]
    "session_limits.series_checklist_incomplete" reads "series.checklist" implements ["SL05"]
    SeriesChecklistIncomplete { session: String, missing: Vec<ChecklistItem> }
        => format!("The record of session {session} lacks {}.", named(missing, checklist_item));

    #[doc = "A project has no last day."]
    "session_limits.project_without_end" reads "" implements ["SL25"]
    ProjectWithoutEnd {}
        => "A project must have a last day, and none is set.".to_owned();

    #[doc = "A session of the series is after its last day."]
    "session_limits.series_after_end" reads "" implements ["SL25"]
    SeriesAfterEnd { session: String, on: NaiveDate, ends_on: NaiveDate }
        => format!("Session {session} is on {on}, after the last day {ends_on}.");

    #[doc = "More sessions of the series were held remotely than the policy likes."]
    "session_limits.series_mostly_remote" reads "series.most_remote_percent" implements ["SL09"]
    SeriesMostlyRemote { remote: u32, held: u32, most_percent: u32 }
        => format!("{remote} of {} held remotely; at most {most_percent} in a hundred.", CapUnit::Sessions.amount(*held));

    #[doc = "Nothing in the worker's day overlaps, and every journey fits."]
    "session_limits.day_feasible" reads "" implements ["SL26"]
    DayFeasible { engagements: u32 }
        => format!("{}.", counted(*engagements, "engagement fits", "engagements fit"));

    #[doc = "Two engagements of a worker overlap."]
    "session_limits.engagements_overlap" reads "" implements ["SL26"]
    EngagementsOverlap { first: String, second: String, minutes: u32 }
        => format!("{first} and {second} overlap by {}.", CapUnit::Minutes.amount(*minutes));

    #[doc = "Training overlaps a client's session."]
    "session_limits.training_over_client_session" reads "" implements ["SL23"]
    TrainingOverClientSession { training: String, session: String, minutes: u32 }
        => format!("Training {training} overlaps client session {session} by {}.", CapUnit::Minutes.amount(*minutes));

    #[doc = "The journey from one engagement to the next does not fit between them."]
    "session_limits.journey_does_not_fit" reads "" implements ["SL26"]
    JourneyDoesNotFit { before: String, next: String, minutes_between: u32, travel_minutes: u32 }
        => format!(
            "From {before} to {next}: {} between, and the journey takes {travel_minutes}.",
            CapUnit::Minutes.amount(*minutes_between)
        );
}
}

const fn counted_words(counted: MissedCounted) -> &'static str {
    match counted {
        MissedCounted::InARow => "in a row",
        MissedCounted::InAll => "in all",
        MissedCounted::Unbroken => "in a row with no other appointment between",
    }
}

/// The reasons on the way to an answer of this family.
pub(super) type Said = crate::decision::Said<Reason>;

/// Says a reason by its name and facts: `say!(said, ExtensionLapsed { extension, expired_on })`.
macro_rules! say {
    ($said:expr, $($reason:tt)+) => {
        $crate::decision::say_reason!($said, session_limits::Reason, $($reason)+)
    };
}
pub(super) use say;
