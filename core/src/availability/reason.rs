//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

use super::words::{and, by, clients, lasting, limit_in_words, minutes, more, risks};
use crate::adjustments::{AdjustmentEffect, ConflictKind};
use crate::people::RecordedRisk;

crate::decision::reasons! {
/// Why a worker may be given new clients, or not. Keep a default branch when you match on it: a
/// later version may know more reasons.
pub enum AvailabilityReason {
    #[doc = "There are places."]
    "availability.places_left" reads "roles" implements ["CM05", "SU19"]
    PlacesLeft { places: u32, caseload: u32, caseload_at_most: u32 }
        => format!("{caseload} of at most {} now, and room for {}.", clients(*caseload_at_most), more(*places));

    #[doc = "The caseload is full."]
    "availability.caseload_full" reads "roles" implements ["CM05"]
    CaseloadFull { caseload: u32, caseload_at_most: u32 }
        => format!("{caseload} of at most {} now: no room for more.", clients(*caseload_at_most));

    #[doc = "The new clients of this week leave room for fewer than the caseload does."]
    "availability.week_leaves_fewer" reads "roles" implements ["CM05"]
    WeekLeavesFewer { new_this_week: u32, at_most: u32 }
        => format!("{new_this_week} of at most {at_most} new clients this week.");

    #[doc = "The new clients of this week are as many as a week may have."]
    "availability.week_full" reads "roles" implements ["CM05"]
    WeekFull { new_this_week: u32, at_most: u32, again_from: NaiveDate }
        => format!("{new_this_week} of at most {at_most} new clients this week; more from {again_from}.");

    #[doc = "The caseload goes by the hours."]
    "availability.pro_rata" reads "roles" implements ["CM05"]
    ProRata { caseload_at_most: u32, full_caseload: u32, weekly_minutes: u32, full_time_weekly_minutes: u32 }
        => format!("{} of a full caseload of {full_caseload}, for {} of {} a week.", clients(*caseload_at_most), minutes(*weekly_minutes), minutes(*full_time_weekly_minutes));

    #[doc = "An adjustment makes the caseload smaller."]
    "availability.caseload_adjusted" reads "" implements ["RA01", "RA03", "CM05"]
    CaseloadAdjusted { caseload_at_most: u32, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("A caseload of at most {}{}{}.", clients(*caseload_at_most), lasting(until), by(adjustments));

    #[doc = "An adjustment leaves no time for clients."]
    "availability.no_time_for_clients" reads "" implements ["RA01", "RA03"]
    NoTimeForClients { until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("No time for sessions{}{}.", lasting(until), by(adjustments));

    #[doc = "The worker may agree to more than their adjustments have room for."]
    "availability.more_if_the_worker_agrees" reads "" implements ["RA02", "RA03"]
    MoreIfTheWorkerAgrees { places: u32 }
        => format!("{} if the worker agrees.", more(*places));

    #[doc = "A limit of the work to keep to with every client."]
    "availability.limit_to_keep" reads "" implements ["RA01", "RA03"]
    LimitToKeep { limit: AdjustmentEffect, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("{}{}{}.", limit_in_words(limit), lasting(until), by(adjustments));

    #[doc = "Adjustments contradict each other; nothing is resolved in silence."]
    "availability.limits_conflict" reads "lead" implements ["RA02", "RA03"]
    LimitsConflict { conflict: ConflictKind, lead: String }
        => format!("Adjustments leave no {}: {lead} sees to it before a client is given.", super::words::conflict(*conflict));

    #[doc = "Every supervision that is owed is in place."]
    "availability.supervision_in_place" reads "when_supervision_is_overdue" implements ["SU50", "SU51"]
    SupervisionInPlace {}
        => "Supervision is in place.".to_owned();

    #[doc = "Some supervision that is owed is overdue."]
    "availability.supervision_overdue" reads "when_supervision_is_overdue" implements ["SU51", "SU53"]
    SupervisionOverdue { requirements: Vec<String>, since: NaiveDate }
        => format!("Supervision is overdue since {since}: {}.", and(requirements));

    #[doc = "Records lack what tells whether supervision was held."]
    "availability.supervision_not_known" reads "when_supervision_is_not_known" implements ["SU51", "SU25"]
    SupervisionNotKnown { requirements: Vec<String> }
        => format!("Records do not tell whether this supervision was held: {}.", and(requirements));

    #[doc = "No suitable supervisor is arranged."]
    "availability.no_supervisor" reads "when_no_supervisor_is_arranged" implements ["SU04", "SU50", "SU52"]
    NoSupervisor { requirements: Vec<String> }
        => format!("No suitable supervisor is arranged for this supervision: {}.", and(requirements));

    #[doc = "The worker is away, whatever for."]
    "availability.away" reads "when_away" implements ["CM05"]
    Away { last_day: Option<NaiveDate> }
        => match last_day {
            Some(day) => format!("Away until {day}."),
            None => "Away, and until when is not recorded.".to_owned(),
        };

    #[doc = "The policy lets new clients be given only with agreement."]
    "availability.agreement_needed" reads "lead" implements ["SU50", "CM05"]
    AgreementNeeded { lead: String }
        => format!("New clients only when {lead} agrees.");

    #[doc = "The policy lets no new clients be given for now."]
    "availability.no_new_clients_now" reads "lead" implements ["SU50", "CM05"]
    NoNewClientsNow { lead: String }
        => format!("No new clients for now; {lead} knows more.");

    #[doc = "The worker starts later."]
    "availability.not_started" reads "" implements ["CM05"]
    NotStarted { starts_on: NaiveDate }
        => format!("Starts on {starts_on}.");

    #[doc = "The role is not given clients."]
    "availability.role_takes_no_clients" reads "roles" implements ["CM05"]
    RoleTakesNoClients { role: String }
        => format!("{role} is given no clients.");

    #[doc = "The role is given clients of some recorded risks only."]
    "availability.risks_taken" reads "roles" implements ["CM05"]
    RisksTaken { taken: Vec<RecordedRisk>, others_to: String }
        => format!("Clients whose risk is {}; {others_to} decides about any other.", risks(taken));

    #[doc = "The role is given clients of some service lines only."]
    "availability.lines_taken" reads "roles" implements ["CM05"]
    LinesTaken { lines: Vec<String> }
        => format!("Clients of {}.", and(lines));

    #[doc = "A peer support worker never covers a vacancy or a gap."]
    "availability.peer_worker_covers_no_gap" reads "adjustments.peer_support_roles" implements ["RA20"]
    PeerWorkerCoversNoGap { role: String }
        => format!("{role} is a peer support role: never counted as cover for a vacancy or a gap.");

    #[doc = "This view is not told."]
    "availability.not_told_here" reads "adjustments.told" implements ["RA10", "RA11", "RA14"]
    NotToldHere {}
        => "This view is not told.".to_owned();
}
}
