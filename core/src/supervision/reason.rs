//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

use super::answers::FailedCondition;
use super::facts::SupervisionState;
use super::policy::{AgendaTopic, FeedbackPart, PracticePart, SupervisionKind};
use super::words::{
    and, conditions, counted, days, feedback, kind, lasting, minutes, not_held, on_or_never,
    practice, topic,
};

crate::decision::reasons! {
/// Why an answer about supervision is what it is. Keep a default branch when you match on it: a
/// later version may know more reasons.
pub enum SupervisionReason {
    #[doc = "What is owed by now was held."]
    "supervision.met" reads "roles.requirements" implements ["SU01", "SU02", "SU03"]
    Met { requirement: String, due_on: NaiveDate }
        => format!("{requirement}: in order; the next is owed by {due_on}.");

    #[doc = "Everything owed was held, and no day can be named for more: that depends on work to come."]
    "supervision.met_so_far" reads "roles.requirements" implements ["SU01"]
    MetSoFar { requirement: String }
        => format!("{requirement}: in order so far.");

    #[doc = "Some is still owed in the period that runs, and there is time."]
    "supervision.open" reads "cadences.minutes" implements ["SU02"]
    Open { requirement: String, due_on: NaiveDate }
        => format!("{requirement}: still to be held by {due_on}.");

    #[doc = "The last day in time is near."]
    "supervision.due_soon" reads "due_soon_days" implements ["SU01"]
    DueSoon { requirement: String, due_on: NaiveDate, days_left: u32 }
        => format!("{requirement}: due by {due_on}, in {}.", days(*days_left));

    #[doc = "Today is the last day in time."]
    "supervision.due" reads "roles.requirements" implements ["SU01"]
    Due { requirement: String, due_on: NaiveDate }
        => format!("{requirement}: due today, {due_on}.");

    #[doc = "The last day in time has passed."]
    "supervision.overdue" reads "roles.requirements" implements ["SU01", "SU51", "SU53"]
    Overdue { requirement: String, since: NaiveDate }
        => format!("{requirement}: overdue since {since}.");

    #[doc = "How many minutes of the period that runs were held; sums are exact and are rounded down to be shown."]
    "supervision.minutes_in_period" reads "cadences.minutes" implements ["SU02"]
    MinutesInPeriod { first_day: NaiveDate, last_day: NaiveDate, credited: u32, owed: u32 }
        => format!("{first_day} to {last_day}: {credited} of {} held.", minutes(*owed));

    #[doc = "A period that has ended had fewer minutes than were owed. Other periods do not make up for it."]
    "supervision.period_missed" reads "cadences.minutes" implements ["SU01", "SU02"]
    PeriodMissed { first_day: NaiveDate, last_day: NaiveDate, credited: u32, owed: u32 }
        => format!("{first_day} to {last_day}: only {credited} of {} held; nothing is averaged.", minutes(*owed));

    #[doc = "A period was missed, and a break was documented for it."]
    "supervision.period_excused" reads "cadences.excused_in_a_row" implements ["SU01"]
    PeriodExcused { first_day: NaiveDate, last_day: NaiveDate }
        => format!("{first_day} to {last_day}: missed during a documented break, which the policy allows.");

    #[doc = "More periods in a row were missed than a documented break excuses: somebody else has to supervise meanwhile."]
    "supervision.cover_needed" reads "cadences.excused_in_a_row" implements ["SU04"]
    CoverNeeded { missed_in_a_row: u32, excused: u32 }
        => format!("{} missed in a row, and {excused} may be: arrange a supervisor for the meantime.", counted(*missed_in_a_row, "period", "periods"));

    #[doc = "When supervision was last held, and by when the next must be."]
    "supervision.last_held" reads "cadences.apart" implements ["SU01"]
    LastHeld { on: NaiveDate, next_by: NaiveDate }
        => format!("Last held on {on}; the next by {next_by}.");

    #[doc = "It has not been held yet, and by when the first must be."]
    "supervision.first_owed" reads "cadences.first_within_days" implements ["SU01"]
    FirstOwed { by: NaiveDate }
        => format!("Not held yet; the first by {by}.");

    #[doc = "How many minutes are owed for client work, and how many were held."]
    "supervision.for_client_work" reads "cadences.client_work" implements ["SU02", "SU53"]
    ForClientWork { client_minutes: u32, owed: u32, credited: u32 }
        => format!("{} with clients ask for {} of supervision; {credited} held.", minutes(*client_minutes), minutes(*owed));

    #[doc = "The minutes owed are a share: of part-time hours, of the days since the start, or of the days not away."]
    "supervision.share_owed" reads "roles.pro_rata" implements ["SU02"]
    ShareOwed { whole: u32, owed: u32 }
        => format!("{owed} of {} owed, for the hours and days worked.", minutes(*whole));

    #[doc = "The worker has not been in post long, and something else is owed meanwhile."]
    "supervision.at_first" reads "cadences.at_first" implements ["SU01"]
    AtFirst { before: NaiveDate }
        => format!("Newly in post: another cadence holds until {before}.");

    #[doc = "The caseload is so large that something else is owed."]
    "supervision.with_caseload" reads "cadences.with_caseload" implements ["SU01", "SU19"]
    WithCaseload { people: u32, from_people: u32 }
        => format!("{} on the caseload: the cadence from {from_people} on holds.", counted(*people, "person", "people"));

    #[doc = "A cadence agreed with this worker is tighter than the policy's, and is owed."]
    "supervision.agreed_cadence" reads "" implements ["SU01"]
    AgreedCadenceOwed { agreed: String, at_most_days_apart: u32, due_on: NaiveDate }
        => format!("Agreed ({agreed}): at most {} apart, so by {due_on}.", days(*at_most_days_apart));

    #[doc = "The worker is away, and nothing is owed meanwhile."]
    "supervision.away" reads "roles.paused_by" implements ["SU01"]
    Away { back_after: Option<NaiveDate> }
        => format!("Away{}: nothing is owed meanwhile.", lasting(back_after));

    #[doc = "Supervision is by mutual arrangement: it is never owed and never overdue."]
    "supervision.by_mutual_arrangement" reads "roles.owed" implements ["SU49"]
    ByMutualArrangement { requirement: String }
        => format!("{requirement}: by mutual arrangement, never owed.");

    #[doc = "Time in supervision is paid."]
    "supervision.paid" reads "roles.paid" implements ["SU49"]
    Paid { paid_minutes: u32 }
        => format!("{} of supervision are paid.", minutes(*paid_minutes));

    #[doc = "The worker is not in a multidisciplinary team, so a colleague's supervision is not owed."]
    "supervision.not_in_team" reads "roles.requirements.only_in_multidisciplinary_team" implements ["SU11"]
    NotInTeam { requirement: String }
        => format!("{requirement}: owed only in a multidisciplinary team.");

    #[doc = "Whether the worker is in a multidisciplinary team is not recorded."]
    "supervision.team_not_recorded" reads "roles.requirements.only_in_multidisciplinary_team" implements ["SU11"]
    TeamNotRecorded { requirement: String }
        => format!("{requirement}: record whether the worker is in a multidisciplinary team.");

    #[doc = "The worker's hours are not recorded, and what is owed depends on them."]
    "supervision.hours_not_recorded" reads "roles.pro_rata" implements ["SU02"]
    HoursNotRecorded { requirement: String }
        => format!("{requirement}: record the worker's weekly hours.");

    #[doc = "Meetings would count if what is not recorded of them were as the policy asks."]
    "supervision.supervisor_facts_missing" reads "roles.requirements.supervisor" implements ["SU09", "SU10"]
    SupervisorFactsMissing { requirement: String, meetings: Vec<String> }
        => format!("{requirement}: record what is missing of the supervisor or the group of {}.", and(meetings));

    #[doc = "A meeting of this kind does not count, because a condition failed."]
    "supervision.not_counted" reads "roles.requirements" implements ["SU03", "SU05", "SU06", "SU09", "SU10"]
    NotCounted { supervision: String, on: NaiveDate, failed: Vec<FailedCondition> }
        => format!("{supervision} on {on} does not count: {}.", conditions(failed));

    #[doc = "The supervisor comes from outside the organisation, which counts as one from inside does."]
    "supervision.external_counts" reads "" implements ["SU07"]
    ExternalCounts { supervisor: String }
        => format!("{supervisor} is from outside, which counts.");

    #[doc = "The next meeting is arranged."]
    "supervision.arranged" reads "" implements ["SU50", "SU52"]
    Arranged { supervision: String, on: NaiveDate }
        => format!("{supervision} is arranged for {on}.");

    #[doc = "Nothing is arranged by the last day in time."]
    "supervision.not_arranged" reads "" implements ["SU50", "SU52", "SU53"]
    NotArranged { requirement: String, due_on: NaiveDate }
        => format!("{requirement}: nothing is arranged by {due_on}.");

    #[doc = "A meeting that was arranged was not held."]
    "supervision.not_held" reads "" implements ["SU51"]
    NotHeld { supervision: String, on: NaiveDate, state: SupervisionState }
        => format!("{supervision} on {on} {}.", not_held(*state));

    #[doc = "A meeting was arranged, its day has come, and whether it was held is not recorded."]
    "supervision.attendance_not_recorded" reads "" implements ["SU51"]
    AttendanceNotRecorded { supervision: String, on: NaiveDate }
        => format!("{supervision} on {on}: record whether it was held.");

    #[doc = "Debriefs were held; they replace no other supervision."]
    "supervision.debriefs_besides" reads "" implements ["SU55"]
    DebriefsBesides { held: u32 }
        => format!("{} held; none replaces other supervision.", counted(*held, "debrief", "debriefs"));

    #[doc = "The worker starts after the as-of date."]
    "supervision.not_started" reads "" implements ["SU01"]
    NotStarted { starts_on: NaiveDate }
        => format!("The worker starts on {starts_on}.");

    #[doc = "The worker has not said whether supervision feels safe. Nobody else can."]
    "supervision.safety_not_stated" reads "roles.peer_support" implements ["SU08"]
    SafetyNotStated {}
        => "Ask whether supervision feels safe; the answer is the worker's own.".to_owned();

    #[doc = "The worker has said that supervision feels safe."]
    "supervision.safety_stated" reads "roles.peer_support" implements ["SU08"]
    SafetyStated { on: NaiveDate }
        => format!("The worker said on {on} that supervision feels safe.");

    #[doc = "The worker has said that supervision does not feel safe."]
    "supervision.safety_withdrawn" reads "roles.peer_support" implements ["SU08"]
    SafetyWithdrawn { on: NaiveDate }
        => format!("The worker said on {on} that supervision does not feel safe: find another setting or supervisor.");

    #[doc = "The days ahead are counted as if each meeting were held on its last day in time."]
    "supervision.as_if_held" reads "cadences" implements ["SU01", "SU02"]
    AsIfHeld { until: NaiveDate }
        => format!("Until {until}, as if each is held on its last day in time.");

    #[doc = "No days can be named ahead."]
    "supervision.no_days_ahead" reads "cadences" implements ["SU01"]
    NoDaysAhead { requirement: String }
        => format!("{requirement}: no days can be named ahead.");

    #[doc = "The last day in time is no working day, so the last working day before it is named."]
    "supervision.due_on_closed_day" reads "" implements ["SU05"]
    DueOnClosedDay { due_on: NaiveDate, working_day: NaiveDate }
        => format!("{due_on} is no working day: hold it by {working_day}.");

    #[doc = "Every meeting begins with how the worker is."]
    "supervision.wellbeing_first" reads "" implements ["SU13"]
    WellbeingFirst {}
        => "How are you, and what do you need?".to_owned();

    #[doc = "A step agreed before is still open and comes back."]
    "supervision.carried_over" reads "" implements ["SU20"]
    CarriedOver { action: String, agreed_on: NaiveDate, due_on: Option<NaiveDate>, late: bool }
        => format!("{action}, agreed on {agreed_on}, is open{}.", super::words::late(due_on, *late));

    #[doc = "A person has not been talked about within the policy's window."]
    "supervision.person_not_discussed" reads "discussed_within_days" implements ["SU15", "SU22"]
    PersonNotDiscussed { person: String, last_on: Option<NaiveDate>, due_on: NaiveDate }
        => format!("{person}: {}; was to be talked about by {due_on}.", on_or_never(last_on));

    #[doc = "A person has to be talked about soon."]
    "supervision.person_due_soon" reads "discussed_within_days" implements ["SU22"]
    PersonDueSoon { person: String, last_on: Option<NaiveDate>, due_on: NaiveDate }
        => format!("{person}: {}; to be talked about by {due_on}.", on_or_never(last_on));

    #[doc = "Everybody was talked about within the policy's window."]
    "supervision.everybody_discussed" reads "discussed_within_days" implements ["SU22"]
    EverybodyDiscussed { people: u32, within_days: u32 }
        => format!("Everybody ({people}) was talked about within {}.", days(*within_days));

    #[doc = "People recorded as at high risk come first among those to talk about."]
    "supervision.high_risk_first" reads "" implements ["SU15"]
    HighRiskFirst { people: u32 }
        => format!("{people} of those to talk about come first, for the risk that a person recorded.");

    #[doc = "What was agreed with the worker is to be reviewed."]
    "supervision.review_due" reads "due_soon_days" implements ["SU13", "RA25"]
    ReviewDue { review: String, due_on: NaiveDate }
        => format!("{review} is to be reviewed by {due_on}.");

    #[doc = "A topic of the policy has not come up within its window."]
    "supervision.topic_not_covered" reads "topics" implements ["SU14", "SU16", "SU17", "SU18", "SU19", "SU27", "SU28", "SU29"]
    TopicNotCovered { about: AgendaTopic, last_on: Option<NaiveDate>, due_on: NaiveDate }
        => format!("{}: {}; was to come up by {due_on}.", topic(*about), on_or_never(last_on));

    #[doc = "A topic of the policy has come up within its window."]
    "supervision.topic_covered" reads "topics" implements ["SU14", "SU16", "SU17", "SU18", "SU19", "SU27", "SU28", "SU29"]
    TopicCovered { about: AgendaTopic, last_on: Option<NaiveDate>, due_on: NaiveDate }
        => format!("{}: {}; again by {due_on}.", topic(*about), on_or_never(last_on));

    #[doc = "Every meeting ends with agreed steps, each with how, who and by when, or with none needed."]
    "supervision.agree_steps" reads "" implements ["SU23", "SU24"]
    AgreeSteps {}
        => "Agree what is done next: how, by whom and by when; or that nothing is needed.".to_owned();

    #[doc = "Both sides make the agenda; this is a proposal."]
    "supervision.agenda_shared" reads "" implements ["SU12"]
    AgendaShared {}
        => "A proposal: worker and supervisor both add to it.".to_owned();

    #[doc = "The supervisor has not been given the list of people supported lately."]
    "supervision.caseload_not_shared" reads "discussed_within_days" implements ["SU21"]
    CaseloadNotShared { people: u32 }
        => format!("The supervisor has not seen the list of the {} lately.", counted(*people, "person supported", "people supported"));

    #[doc = "No record was written."]
    "supervision.not_documented" reads "" implements ["SU25"]
    NotDocumented {}
        => "No record was written.".to_owned();

    #[doc = "No steps were agreed, and not that none is needed either."]
    "supervision.no_steps" reads "" implements ["SU23", "SU26"]
    NoSteps {}
        => "No steps are recorded, and not that none is needed.".to_owned();

    #[doc = "A step does not say how, by whom or by when."]
    "supervision.step_incomplete" reads "" implements ["SU24"]
    StepIncomplete { action: String, how: bool, by_whom: bool, by_when: bool }
        => format!("{action} does not say {}.", super::words::lacking(*how, *by_whom, *by_when));

    #[doc = "No goals were agreed."]
    "supervision.no_goals" reads "" implements ["SU26"]
    NoGoals {}
        => "No goals are recorded.".to_owned();

    #[doc = "How the worker is was not asked."]
    "supervision.wellbeing_not_asked" reads "" implements ["SU13"]
    WellbeingNotAsked {}
        => "How the worker is is not on the record.".to_owned();

    #[doc = "Only one side brought something to the meeting."]
    "supervision.agenda_one_sided" reads "" implements ["SU12", "SU57"]
    AgendaOneSided { worker_brought: u32, supervisor_brought: u32 }
        => format!("The worker brought {}, the supervisor {supervisor_brought}.", counted(*worker_brought, "point", "points"));

    #[doc = "Feedback was given, and the record does not show all that the policy asks of it."]
    "supervision.feedback_incomplete" reads "feedback_shows" implements ["SU30", "SU31", "SU32", "SU33", "SU34", "SU35", "SU36", "SU37", "SU38", "SU39"]
    FeedbackIncomplete { lacking: Vec<FeedbackPart> }
        => format!("The record of feedback does not show {}.", feedback(lacking));

    #[doc = "Skills were practised, and the record does not show all that the policy asks of it."]
    "supervision.practice_incomplete" reads "practice_shows" implements ["SU40", "SU41", "SU42", "SU43", "SU44", "SU45", "SU46", "SU47", "SU48"]
    PracticeIncomplete { lacking: Vec<PracticePart> }
        => format!("The record of practice does not show {}.", practice(lacking));

    #[doc = "How many meetings were arranged, and how many were attended."]
    "supervision.arranged_and_attended" reads "" implements ["SU51", "SU57", "SU58"]
    ArrangedAndAttended { arranged: u32, attended: u32, cancelled_by_worker: u32, cancelled_by_others: u32 }
        => format!("{attended} of {} attended; {cancelled_by_worker} cancelled by the worker, {cancelled_by_others} by others.", counted(*arranged, "meeting", "meetings"));

    #[doc = "It is settled who supervises everybody."]
    "supervision.structure_settled" reads "roles.requirements" implements ["SU04"]
    StructureSettled { workers: u32 }
        => format!("It is settled who supervises {}.", counted(*workers, "worker", "workers"));

    #[doc = "Nobody is named who gives a worker what is required."]
    "supervision.nobody_supervises" reads "roles.requirements" implements ["SU04", "SU54", "SU56"]
    NobodySupervises { worker: String, requirement: String, supervision: SupervisionKind }
        => format!("{worker}: nobody is named for {requirement} ({}).", kind(*supervision));

    #[doc = "Those who are named do not meet what the policy asks of a supervisor."]
    "supervision.nobody_suitable" reads "roles.requirements.supervisor" implements ["SU06", "SU09", "SU10", "SU54"]
    NobodySuitable { worker: String, requirement: String, supervisor: String, failed: Vec<FailedCondition> }
        => format!("{worker}: {supervisor} does not do for {requirement}: {}.", conditions(failed));

    #[doc = "Somebody from inside supervises, and nobody is named who supervises them."]
    "supervision.supervisor_not_supervised" reads "" implements ["SU56"]
    SupervisorNotSupervised { supervisor: String }
        => format!("{supervisor} supervises, and nobody is named who supervises them.");

    #[doc = "Following who supervises whom leads back to where it began."]
    "supervision.in_a_circle" reads "" implements ["SU04"]
    InACircle { supervision: SupervisionKind, workers: Vec<String> }
        => format!("{} supervise each other in a circle ({}).", and(workers), kind(*supervision));
}
}

/// The reasons on the way to an answer of this family.
pub(super) type Said = crate::decision::Said<SupervisionReason>;

/// Says a reason by its name and facts: `say!(said, Met { requirement, due_on })`.
macro_rules! say {
    ($said:expr, $($reason:tt)+) => {
        $crate::decision::say_reason!($said, supervision::SupervisionReason, $($reason)+)
    };
}
pub(super) use say;
