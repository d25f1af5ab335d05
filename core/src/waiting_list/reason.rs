//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

use super::facts::{ReviewDecision, StopReason};
use super::policy::{ClockRegime, DayUnit, ProtectedCharacteristic, ReferralStep};
use super::words::{
    and, band_points, counted, days, decision, regime, role_list, step, stop, units,
};
use crate::people::RecordedRisk;

crate::decision::reasons! {
/// Why an answer about the waiting list is what it is. Keep a default branch when you match on
/// it: a later version may know more reasons.
pub enum WaitingReason {
    #[doc = "The clock runs."]
    "waiting_list.clock_running" reads "clock" implements ["WL01"]
    ClockRunning { regime: ClockRegime, since: NaiveDate, days_on_clock: u32 }
        => format!("{}: waiting since {since}, {} on the clock.", regime_name(*regime), days(*days_on_clock));

    #[doc = "The clock has stopped, because the step it measures was taken or the referral was closed."]
    "waiting_list.clock_stopped" reads "clock" implements ["WL01"]
    ClockStopped { regime: ClockRegime, on: NaiveDate, days_on_clock: u32 }
        => format!("{}: stopped on {on} at {}.", regime_name(*regime), days(*days_on_clock));

    #[doc = "The referral is received after the as-of date."]
    "waiting_list.not_received_yet" reads "" implements ["WL01"]
    NotReceivedYet { received_on: NaiveDate }
        => format!("The referral is received on {received_on}.");

    #[doc = "A colleague's service referred, and the wait counts from the day it had received the client."]
    "waiting_list.clock_inherited" reads "cross_referral_clock" implements ["WL17"]
    ClockInherited { from_service: String, since: NaiveDate }
        => format!("Referred by {from_service}: the wait counts from {since}.");

    #[doc = "A colleague's service referred, and the wait counts from the day this service received the referral."]
    "waiting_list.clock_starts_anew" reads "cross_referral_clock" implements ["WL17"]
    ClockStartsAnew { from_service: String, since: NaiveDate }
        => format!("Referred by {from_service}: the wait counts anew from {since}.");

    #[doc = "The wait counts from the day the client was seen where the referral comes from."]
    "waiting_list.clock_starts_at_source" reads "sources.clock_starts" implements ["WL11", "WL12"]
    ClockStartsAtSource { source: String, since: NaiveDate }
        => format!("Seen at {source} on {since}: the wait counts from there.");

    #[doc = "The client could not come for a time, and the rules do not pause for that."]
    "waiting_list.delay_does_not_pause" reads "local_clock.deducts" implements ["WL01"]
    DelayDoesNotPause { regime: ClockRegime, days: u32 }
        => format!("{} without the client do not pause the clock ({}).", super::words::days(*days), regime_name(*regime));

    #[doc = "Days on which the client could not come are deducted."]
    "waiting_list.unavailability_deducted" reads "local_clock.deducts" implements ["WL01"]
    UnavailabilityDeducted { days: u32 }
        => format!("{} deducted: the client could not come.", super::words::days(*days));

    #[doc = "A time in which the client could not come has no last day, so nothing is deducted for it."]
    "waiting_list.unavailability_without_end" reads "local_clock.deducts" implements ["WL01"]
    UnavailabilityWithoutEnd { starts_on: NaiveDate }
        => format!("The client cannot come from {starts_on}, and until when is not recorded: nothing is deducted.");

    #[doc = "A refused offer was not reasonable, so the refusal changes nothing."]
    "waiting_list.offer_not_reasonable" reads "local_clock.reasonable_offer" implements ["WL01"]
    OfferNotReasonable { offer: String, notice_days: u32, needed_days: u32, by_consented_contact: bool }
        => if *by_consented_contact {
            format!("Offer {offer} gave {} of notice; {needed_days} are needed. Refusing it changes nothing.", days(*notice_days))
        } else {
            format!("Offer {offer} was made in a way the client has not consented to. Refusing it changes nothing.")
        };

    #[doc = "A reasonable offer was refused, and one more may be."]
    "waiting_list.offer_refused" reads "local_clock.reasonable_offer" implements ["WL01"]
    OfferRefused { number: u32, refusals: u32 }
        => format!("Reasonable offer {number} of {refusals} refused; the clock goes on.");

    #[doc = "The client has cancelled, and may again: a new appointment is offered."]
    "waiting_list.cancellation_counted" reads "local_clock.resets_at_cancellation" implements ["WL01"]
    CancellationCounted { number: u32, resets_at: u32 }
        => format!("Cancelled by the client {number} of {resets_at} times; a new appointment is offered.");

    #[doc = "The clock was reset because the client cancelled too often."]
    "waiting_list.reset_after_cancellations" reads "local_clock.resets_at_cancellation" implements ["WL01"]
    ResetAfterCancellations { on: NaiveDate, count: u32 }
        => format!("Reset on {on}: cancelled by the client {count} times.");

    #[doc = "The clock was reset because the client refused too many reasonable offers."]
    "waiting_list.reset_after_refusals" reads "local_clock.reasonable_offer.refusals" implements ["WL01"]
    ResetAfterRefusals { on: NaiveDate, count: u32 }
        => format!("Reset on {on}: {} refused.", counted(*count, "reasonable offer", "reasonable offers"));

    #[doc = "A review is due before anything else happens."]
    "waiting_list.review_due" reads "clock_reviewed_by" implements ["WL01"]
    ReviewDue { since: NaiveDate, reviewed_by: String }
        => format!("A review by {reviewed_by} is due since {since}.");

    #[doc = "A client at high risk, or whose risk nobody has recorded, is not reset by a count: the named lead reviews."]
    "waiting_list.reset_held_for_review" reads "service.high_risk_lead" implements ["WL01"]
    ResetHeldForReview { risk: RecordedRisk, lead: String }
        => match risk {
            RecordedRisk::High => format!("Recorded as at high risk: the clock goes on until {lead} has reviewed."),
            _ => format!("Nobody has recorded the risk: the clock goes on until {lead} has reviewed."),
        };

    #[doc = "A review has decided how the clock goes on."]
    "waiting_list.review_decided" reads "clock_reviewed_by" implements ["WL01"]
    ReviewDecided { on: NaiveDate, decided: ReviewDecision }
        => format!("The review of {on} decided: {}.", decision(*decided));

    #[doc = "The wait ended because the client missed the first appointment, and is not measured."]
    "waiting_list.not_measured" reads "local_clock.excludes_discharge_after_first_miss" implements ["WL01"]
    NotMeasured { missed_on: NaiveDate }
        => format!("Discharged after missing the first appointment on {missed_on}: the wait is not measured.");

    #[doc = "A target has not begun to count."]
    "waiting_list.target_not_started" reads "targets" implements ["WL02", "WL03"]
    TargetNotStarted { target: String, counted_from: ReferralStep }
        => format!("{target} counts once the client was {}.", step(*counted_from));

    #[doc = "There is time to meet a target."]
    "waiting_list.target_on_time" reads "targets" implements ["WL02", "WL03"]
    TargetOnTime { target: String, unit: DayUnit, used: u32, within: u32, due_on: NaiveDate }
        => format!("{target}: {used} of {}, due on {due_on}.", units(*unit, *within));

    #[doc = "There is little time to meet a target."]
    "waiting_list.target_due_soon" reads "targets" implements ["WL02", "WL03", "WL04"]
    TargetDueSoon { target: String, unit: DayUnit, used: u32, within: u32, due_on: NaiveDate, owner: Option<String> }
        => format!("{target}: {used} of {}, due on {due_on}{}.", units(*unit, *within), answers_for(owner));

    #[doc = "A target is breached."]
    "waiting_list.target_breached" reads "targets" implements ["WL02", "WL03", "WL04"]
    TargetBreached { target: String, unit: DayUnit, used: u32, within: u32, due_on: NaiveDate, owner: Option<String> }
        => format!("{target}: {used} of {}, was due on {due_on}{}.", units(*unit, *within), answers_for(owner));

    #[doc = "A target was met."]
    "waiting_list.target_met" reads "targets" implements ["WL02", "WL03"]
    TargetMet { target: String, unit: DayUnit, used: u32, within: u32 }
        => format!("{target}: met at {used} of {}.", units(*unit, *within));

    #[doc = "The step of a target was taken late."]
    "waiting_list.target_met_late" reads "targets" implements ["WL02", "WL03"]
    TargetMetLate { target: String, unit: DayUnit, used: u32, within: u32 }
        => format!("{target}: late, at {used} of {}.", units(*unit, *within));

    #[doc = "The step that comes next."]
    "waiting_list.next_step" reads "" implements ["WL05", "WL06"]
    NextStep { next: ReferralStep }
        => format!("Next: the client is to be {}.", step(*next));

    #[doc = "The step may be taken."]
    "waiting_list.step_allowed" reads "functions" implements ["WL05", "WL06", "WL07", "WL08"]
    StepAllowed { next: ReferralStep, by_role: String }
        => format!("{by_role} may record that the client was {}.", step(*next));

    #[doc = "A step before it has not been taken."]
    "waiting_list.step_out_of_order" reads "" implements ["WL05"]
    StepOutOfOrder { proposed: ReferralStep, needs: ReferralStep }
        => format!("The client cannot be {} before being {}.", step(*proposed), step(*needs));

    #[doc = "The step was taken already."]
    "waiting_list.step_taken_already" reads "" implements ["WL05"]
    StepTakenAlready { proposed: ReferralStep, on: NaiveDate }
        => format!("The client was {} on {on}.", step(*proposed));

    #[doc = "The role may not take the step."]
    "waiting_list.role_may_not" reads "functions" implements ["WL07", "WL08"]
    RoleMayNot { proposed: ReferralStep, role: String, allowed: Vec<String> }
        => format!("{role} may not: the client is {} by {}.", step(*proposed), role_list(allowed));

    #[doc = "The referral was closed."]
    "waiting_list.referral_closed" reads "" implements ["WL01", "WL16"]
    ReferralClosed { on: NaiveDate, why: StopReason }
        => format!("Closed on {on}: {}.", stop(*why));

    #[doc = "Nothing was recorded on an open referral for long."]
    "waiting_list.no_activity" reads "no_activity_days" implements ["WL01"]
    NoActivity { last_on: NaiveDate, days: u32, at_most: u32 }
        => format!("Nothing was recorded since {last_on}, {}; at most {at_most} are wanted.", super::words::days(*days));

    #[doc = "The client must not wait on a list: somebody is told."]
    "waiting_list.must_not_wait" reads "immediate_risk" implements ["WL21"]
    MustNotWait { tell: Vec<String>, within_hours: Option<u32> }
        => match within_hours {
            Some(hours) => format!("Must not wait on a list: tell {} within {}.", and(tell), counted(*hours, "hour", "hours")),
            None => format!("Must not wait on a list: tell {} at once.", and(tell)),
        };

    #[doc = "The client is better served elsewhere by a rule of the policy."]
    "waiting_list.better_served_elsewhere" reads "routes" implements ["WL13", "WL14", "WL16", "WL19"]
    BetterServedElsewhere { route: String, refer_to: String }
        => format!("Better served by {refer_to} ({route}).");

    #[doc = "A person has recorded where the client is better served."]
    "waiting_list.recorded_elsewhere" reads "" implements ["WL16"]
    RecordedElsewhere { refer_to: String }
        => format!("Recorded as better served by {refer_to}.");

    #[doc = "Something is offered besides, and the client keeps the place."]
    "waiting_list.offered_besides" reads "routes.keeps_place" implements ["WL18"]
    OfferedBesides { route: String, refer_to: String }
        => format!("Offered besides: {refer_to} ({route}).");

    #[doc = "A client at high risk, or whose risk nobody has recorded, is not sent elsewhere without a review by the named lead."]
    "waiting_list.high_risk_review" reads "service.high_risk_lead" implements ["WL16"]
    HighRiskReview { risk: RecordedRisk, lead: String }
        => match risk {
            RecordedRisk::High => format!("Recorded as at high risk: {lead} reviews before the client is sent elsewhere."),
            _ => format!("Nobody has recorded the risk: {lead} reviews before the client is sent elsewhere."),
        };

    #[doc = "A rule about where clients are best served could not be applied: a fact is not recorded."]
    "waiting_list.route_fact_missing" reads "routes" implements ["WL13", "WL14"]
    RouteFactMissing { route: String, field: String }
        => format!("{route} could not be applied: {field} is not recorded.");

    #[doc = "The client has left the list."]
    "waiting_list.left_the_list" reads "leaves_list_at" implements ["WL06"]
    LeftTheList { at: ReferralStep, on: NaiveDate }
        => format!("Left the list: {} on {on}.", step(*at));

    #[doc = "The place on the list."]
    "waiting_list.placed" reads "order" implements ["WL01", "WL21"]
    Placed { place: u64, of: u64 }
        => format!("Place {place} of {of}.");

    #[doc = "The band that a person recorded."]
    "waiting_list.band_recorded" reads "bands" implements ["WL21"]
    BandRecorded { band: String, points: u32 }
        => format!("Band {band}{}.", band_points(*points));

    #[doc = "Nobody has recorded a band yet; the policy says where the referral is placed until then."]
    "waiting_list.band_not_recorded" reads "unbanded_as" implements ["WL21"]
    BandNotRecorded { placed_as: String }
        => format!("Nobody has recorded a band yet; placed as {placed_as} until then.");

    #[doc = "Declared groups add points."]
    "waiting_list.groups_add" reads "groups" implements ["WL09", "WL21"]
    GroupsAdd { groups: Vec<String>, points: u32 }
        => format!("{points} for {}.", and(groups));

    #[doc = "A group counts by a declared positive action, whose justification is in the policy."]
    "waiting_list.positive_action" reads "groups.positive_action" implements ["WL21"]
    PositiveAction { group: String, characteristic: ProtectedCharacteristic }
        => format!("{group} counts by a positive action that the policy justifies in writing.");

    #[doc = "The weeks waited add points."]
    "waiting_list.weeks_waited" reads "points.ageing" implements ["WL21"]
    WeeksWaited { weeks: u32, points: u32, capped: bool }
        => format!("{points} for {}{}.", counted(*weeks, "week", "weeks"), if *capped { ", the most there is" } else { "" });

    #[doc = "A breach adds points."]
    "waiting_list.breach_adds" reads "points.breach" implements ["WL21"]
    BreachAdds { target: String, over: u32, points: u32 }
        => format!("{points} for {target}, {} over.", days(*over));

    #[doc = "Appointments that the service cancelled add points."]
    "waiting_list.cancelled_by_service" reads "points.cancelled_by_service" implements ["WL21"]
    CancelledByService { times: u32, points: u32 }
        => format!("{points} for {} cancelled by the service.", counted(*times, "appointment", "appointments"));

    #[doc = "First by the more urgent band."]
    "waiting_list.ahead_by_band" reads "order" implements ["WL21"]
    AheadByBand { first: String, second: String, first_band: String, second_band: String }
        => format!("{first} is before {second} because its band is {first_band}, which is more urgent than {second_band}.");

    #[doc = "First by a breached target."]
    "waiting_list.ahead_by_breach" reads "order" implements ["WL21"]
    AheadByBreach { first: String, second: String, target: String }
        => format!("{first} is before {second} because it is past the target {target} and {second} is not.");

    #[doc = "First by points."]
    "waiting_list.ahead_by_points" reads "order" implements ["WL21"]
    AheadByPoints { first: String, second: String, first_points: u32, second_points: u32, most_by: String }
        => format!("{first} is before {second} because it has {first_points} points against {second_points}, most of the difference by {most_by}.");

    #[doc = "First by waiting since an earlier day."]
    "waiting_list.ahead_by_wait" reads "order" implements ["WL21"]
    AheadByWait { first: String, second: String, first_since: NaiveDate, second_since: NaiveDate }
        => format!("{first} is before {second} because it waits since {first_since}, and {second} since {second_since}.");

    #[doc = "First by more days on the clock."]
    "waiting_list.ahead_by_clock_days" reads "order" implements ["WL21"]
    AheadByClockDays { first: String, second: String, first_days: u32, second_days: u32 }
        => format!("{first} is before {second} because it has {} on the clock, and {second} {second_days}.", days(*first_days));

    #[doc = "First by having been cancelled by the service more often."]
    "waiting_list.ahead_by_cancellations" reads "order" implements ["WL21"]
    AheadByCancellations { first: String, second: String, first_times: u32, second_times: u32 }
        => format!("{first} is before {second} because the service has cancelled it {first_times} times, and {second} {second_times}.");

    #[doc = "Equal in everything, and first by identifier, so that the list is always the same."]
    "waiting_list.ahead_by_identifier" reads "order" implements ["WL21"]
    AheadByIdentifier { first: String, second: String }
        => format!("{first} and {second} are equal in everything; {first} is first by its identifier.");

    #[doc = "One of the two is not on the list, so neither is before the other."]
    "waiting_list.not_both_waiting" reads "" implements ["WL21"]
    NotBothWaiting { apart: String }
        => format!("{apart} has no place on the list, so neither is before the other.");

    #[doc = "How many later arrivals can ever come before somebody who waits."]
    "waiting_list.overtaking_bounded" reads "order" implements ["WL21"]
    OvertakingBounded { window_days: u32, most_places: u64 }
        => if *window_days == 0 {
            "Nobody who arrives on a later day ever comes before.".to_owned()
        } else {
            format!("Only those who arrive within {} can come before: at most {most_places} places, ever.", days(*window_days))
        };

    #[doc = "There is no bound on how many later arrivals can come before somebody who waits."]
    "waiting_list.overtaking_unbounded" reads "order" implements ["WL21"]
    OvertakingUnbounded { clause: String }
        => format!("There is no bound on how many later arrivals come before, because of {clause}.");

    #[doc = "How many wait, and how long the longest has."]
    "waiting_list.list_size" reads "" implements ["WL01"]
    ListSize { waiting: u64, longest_days: u32 }
        => format!("{waiting} waiting; the longest for {}.", days(*longest_days));

    #[doc = "How many of those waiting are of groups at high risk."]
    "waiting_list.high_risk_share" reads "groups.high_risk" implements ["WL09", "WL10"]
    HighRiskShare { of_high_risk_groups: u64, waiting: u64 }
        => format!("{of_high_risk_groups} of {waiting} are of groups at high risk.");
}
}

fn regime_name(clock: ClockRegime) -> &'static str {
    regime(clock)
}

fn answers_for(owner: &Option<String>) -> String {
    owner
        .as_ref()
        .map_or_else(String::new, |owner| format!("; {owner} answers for it"))
}
