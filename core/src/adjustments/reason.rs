//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

use super::answers::{AgreementNeeded, ConflictKind};
use super::effects::AdjustmentEffect;
use super::facts::{CoverKind, DeclineGround, DisclosureExtent, PlanOption, WithheldFor};
use super::policy::{ChangeKind, StartStep};
use super::words::{
    agreement, and, because, by, change, conflict, cover, days, in_words, lasting, minutes,
    options, or, proposed, seen_to, step, withheld,
};

crate::decision::reasons! {
/// Why an answer about adjustments is what it is. Keep a default branch when you match on it: a
/// later version may know more reasons.
pub enum AdjustmentReason {
    #[doc = "No adjustment that this view is told of is in force."]
    "adjustments.none_in_force" reads "" implements ["RA01"]
    NoneInForce {}
        => "No adjustment that is told here is in force.".to_owned();

    #[doc = "A limit is in force."]
    "adjustments.limit_in_force" reads "" implements ["RA01", "RA03"]
    LimitInForce { limit: AdjustmentEffect, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("{}{}{}.", in_words(limit), lasting(until), by(adjustments));

    #[doc = "A limit is agreed and not yet in place."]
    "adjustments.limit_agreed" reads "in_place_within_days" implements ["RA01"]
    LimitAgreed { limit: AdjustmentEffect, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("Agreed, and not yet in place: {}{}{}.", in_words(limit), lasting(until), by(adjustments));

    #[doc = "A limit is agreed and begins on a later day."]
    "adjustments.limit_begins" reads "" implements ["RA01"]
    LimitBegins { limit: AdjustmentEffect, on: NaiveDate, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("From {on}: {}{}{}.", in_words(limit), lasting(until), by(adjustments));

    #[doc = "Working time changes with the next step of phased hours."]
    "adjustments.hours_change" reads "" implements ["RA01"]
    HoursChange { on: NaiveDate, minutes_a_week: u32, adjustments: Vec<String> }
        => format!("From {on}: at most {} of work a week{}.", minutes(*minutes_a_week), by(adjustments));

    #[doc = "Adjustments contradict each other; nothing is resolved in silence."]
    "adjustments.conflict" reads "" implements ["RA02", "RA03"]
    Conflict { kind: ConflictKind, adjustments: Vec<String> }
        => format!("These adjustments contradict each other: {}{}.", conflict(*kind), by(adjustments));

    #[doc = "Time for own care is organised by the worker's own team, and should not be."]
    "adjustments.own_care_in_own_team" reads "" implements ["RA12"]
    OwnCareInOwnTeam { adjustments: Vec<String> }
        => format!("Own care is organised by the worker's own team, and belongs outside it{}.", by(adjustments));

    #[doc = "The worker shares something of their own story in this view."]
    "adjustments.story_shared" reads "" implements ["RA13", "RA14"]
    StoryShared { disclosure: String, extent: DisclosureExtent, until: Option<NaiveDate> }
        => format!("The worker shares {disclosure} here{}.", lasting(until));

    #[doc = "The work is within every limit."]
    "adjustments.work_within_limits" reads "" implements ["RA03"]
    WorkWithinLimits {}
        => "The work is within every limit.".to_owned();

    #[doc = "The work is past a limit."]
    "adjustments.work_past_limit" reads "" implements ["RA03"]
    WorkPastLimit { limit: AdjustmentEffect, found: Option<u32>, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("{}{}{}{}.", in_words(limit), lasting(until), proposed(found), by(adjustments));

    #[doc = "The work is past a limit, and the worker may agree to it."]
    "adjustments.work_needs_agreement" reads "" implements ["RA03"]
    WorkNeedsAgreement { limit: AdjustmentEffect, found: Option<u32>, why: AgreementNeeded, until: Option<NaiveDate>, adjustments: Vec<String> }
        => format!("{}{}{}; {}{}.", in_words(limit), lasting(until), proposed(found), agreement(*why), by(adjustments));

    #[doc = "Whether the work is within a limit depends on a fact that is not known."]
    "adjustments.work_fact_missing" reads "" implements ["RA03"]
    WorkFactMissing { limit: AdjustmentEffect, field: String, adjustments: Vec<String> }
        => format!("{}: {field} is not known{}.", in_words(limit), by(adjustments));

    #[doc = "A peer support worker never covers a vacancy or a gap."]
    "adjustments.peer_worker_covers_no_gap" reads "peer_support_roles" implements ["RA20"]
    PeerWorkerCoversNoGap { role: String, covers: CoverKind }
        => format!("{role} is a peer support role, and never covers {}.", cover(*covers));

    #[doc = "This view is not told."]
    "adjustments.not_told_here" reads "told" implements ["RA14"]
    NotToldHere {}
        => "This view is not told.".to_owned();

    #[doc = "A request waits for an answer, and there is time."]
    "adjustments.request_open" reads "answer_within_days" implements ["RA01"]
    RequestOpen { adjustment: String, due_on: NaiveDate, decided_by: Vec<String> }
        => format!("{adjustment}: {} to answer by {due_on}.", or(decided_by));

    #[doc = "A request was not answered in time."]
    "adjustments.request_late" reads "answer_within_days" implements ["RA01"]
    RequestLate { adjustment: String, due_on: NaiveDate, days_over: u32, decided_by: Vec<String> }
        => format!("{adjustment}: {} was to answer by {due_on}, {} ago.", or(decided_by), days(*days_over));

    #[doc = "What was agreed is not yet in place, and there is time."]
    "adjustments.to_put_in_place" reads "in_place_within_days" implements ["RA01"]
    ToPutInPlace { adjustment: String, due_on: NaiveDate, owner: Option<String> }
        => format!("{adjustment}: to be in place by {due_on}; {}.", seen_to(owner));

    #[doc = "What was agreed was not put in place in time."]
    "adjustments.in_place_late" reads "in_place_within_days" implements ["RA01"]
    InPlaceLate { adjustment: String, due_on: NaiveDate, days_over: u32, owner: Option<String> }
        => format!("{adjustment}: was to be in place by {due_on}, {} ago; {}.", days(*days_over), seen_to(owner));

    #[doc = "There is time until the review."]
    "adjustments.review_later" reads "review_every_months" implements ["RA01"]
    ReviewLater { adjustment: String, due_on: NaiveDate }
        => format!("{adjustment}: next review by {due_on}.");

    #[doc = "A review is due soon."]
    "adjustments.review_due_soon" reads "review_due_soon_days" implements ["RA01"]
    ReviewDueSoon { adjustment: String, due_on: NaiveDate, owner: Option<String> }
        => format!("{adjustment}: review due by {due_on}; {}.", seen_to(owner));

    #[doc = "A review is overdue."]
    "adjustments.review_overdue" reads "review_every_months" implements ["RA01"]
    ReviewOverdue { adjustment: String, due_on: NaiveDate, days_over: u32, owner: Option<String> }
        => format!("{adjustment}: review was due by {due_on}, {} ago; {}.", days(*days_over), seen_to(owner));

    #[doc = "A change makes a review due before its time."]
    "adjustments.review_after_change" reads "review_on_change_of" implements ["RA01", "RA02"]
    ReviewAfterChange { adjustment: String, changed: ChangeKind, on: NaiveDate }
        => format!("{adjustment}: {} has changed on {on}, so it is reviewed before its time.", change(*changed));

    #[doc = "A need that a check-in brought up makes a review due before its time."]
    "adjustments.review_after_need" reads "review_within_days_of_change" implements ["RA25"]
    ReviewAfterNeed { adjustment: String, on: NaiveDate }
        => format!("{adjustment}: the check-in of {on} brought up a need, so it is reviewed before its time.");

    #[doc = "Something makes a review due before its time, of which this view is not told more."]
    "adjustments.review_brought_forward" reads "review_within_days_of_change" implements ["RA25"]
    ReviewBroughtForward { adjustment: String }
        => format!("{adjustment}: reviewed before its time.");

    #[doc = "A request was declined, and why."]
    "adjustments.request_declined" reads "decided_by" implements ["RA01"]
    RequestDeclined { adjustment: String, on: NaiveDate, ground: DeclineGround }
        => format!("{adjustment}: declined on {on}, because {}.", because(*ground));

    #[doc = "A request was declined without a look at other ways."]
    "adjustments.alternatives_not_considered" reads "" implements ["RA02"]
    AlternativesNotConsidered { adjustment: String }
        => format!("{adjustment}: declined without a look at other ways to take the barrier away.");

    #[doc = "Another role decided than the policy names."]
    "adjustments.decided_by_other_role" reads "decided_by" implements ["RA01"]
    DecidedByOtherRole { adjustment: String, role: Option<String>, allowed: Vec<String> }
        => match role {
            Some(role) => format!("{adjustment}: decided by {role}; it is for {}.", or(allowed)),
            None => format!("{adjustment}: nobody recorded who decided; it is for {}.", or(allowed)),
        };

    #[doc = "The worker is made to pay."]
    "adjustments.worker_made_to_pay" reads "" implements ["RA01"]
    WorkerMadeToPay { adjustment: String, pence: u32 }
        => format!("{adjustment}: the worker is made to pay {pence} pence; the cost is never theirs.");

    #[doc = "It is not recorded which duty an adjustment makes possible."]
    "adjustments.duty_not_recorded" reads "" implements ["RA03"]
    DutyNotRecorded { adjustment: String }
        => format!("{adjustment}: which duty it makes possible is not recorded.");

    #[doc = "The worker has not agreed that an adjustment fits."]
    "adjustments.worker_has_not_agreed" reads "" implements ["RA02"]
    WorkerHasNotAgreed { adjustment: String }
        => format!("{adjustment}: the worker has not agreed that it fits.");

    #[doc = "An adjustment has ended."]
    "adjustments.ended" reads "" implements ["RA01"]
    Ended { adjustment: String, last_day: NaiveDate }
        => format!("{adjustment}: its last day was {last_day}.");

    #[doc = "Another adjustment has taken the place of one."]
    "adjustments.replaced" reads "" implements ["RA01", "RA02"]
    Replaced { adjustment: String, by_adjustment: String, on: NaiveDate }
        => format!("{adjustment}: replaced by {by_adjustment} from {on}.");

    #[doc = "There is time until the next check-in on wellbeing."]
    "adjustments.check_in_later" reads "wellbeing.check_in_every_days" implements ["RA04"]
    CheckInLater { due_on: NaiveDate }
        => format!("Next check-in on wellbeing by {due_on}.");

    #[doc = "A check-in on wellbeing is overdue."]
    "adjustments.check_in_overdue" reads "wellbeing.check_in_every_days" implements ["RA04"]
    CheckInOverdue { due_on: NaiveDate, days_over: u32, owner: String }
        => format!("A check-in on wellbeing was due by {due_on}, {} ago; {owner} answers for it.", days(*days_over));

    #[doc = "A need that a check-in brought up waits to be acted on, and there is time."]
    "adjustments.need_open" reads "wellbeing.act_on_need_within_days" implements ["RA05", "RA25"]
    NeedOpen { raised_on: NaiveDate, due_on: NaiveDate }
        => format!("A need came up on {raised_on}, to be acted on by {due_on}.");

    #[doc = "A need that a check-in brought up was not acted on in time."]
    "adjustments.need_late" reads "wellbeing.act_on_need_within_days" implements ["RA05", "RA25"]
    NeedLate { raised_on: NaiveDate, due_on: NaiveDate, days_over: u32, owner: String }
        => format!("A need came up on {raised_on} and was to be acted on by {due_on}, {} ago; {owner} answers for it.", days(*days_over));

    #[doc = "There is no plan for times of difficulty."]
    "adjustments.plan_missing" reads "wellbeing.owner" implements ["RA06"]
    PlanMissing { owner: String }
        => format!("There is no plan for times of difficulty; {owner} answers for it.");

    #[doc = "There is a plan for times of difficulty."]
    "adjustments.plan_there" reads "" implements ["RA06", "RA08", "RA09"]
    PlanThere { plan: String, offers: Vec<PlanOption> }
        => format!("Plan {plan} offers {}.", options(offers));

    #[doc = "A plan names nobody and nothing to turn to."]
    "adjustments.plan_without_support" reads "" implements ["RA08"]
    PlanWithoutSupport { plan: String }
        => format!("Plan {plan} names no source of support.");

    #[doc = "There is difficulty, and the plan was not carried out."]
    "adjustments.plan_not_carried_out" reads "wellbeing.owner" implements ["RA07"]
    PlanNotCarriedOut { plan: String, since: NaiveDate, owner: String }
        => format!("There is difficulty since {since}, and plan {plan} was not carried out; {owner} answers for it.");

    #[doc = "A plan is carried out; time off under it counts nowhere."]
    "adjustments.plan_carried_out" reads "" implements ["RA05", "RA07", "RA09"]
    PlanCarriedOut { plan: String, on: NaiveDate, offers: Vec<PlanOption> }
        => format!("Plan {plan} is carried out since {on}: {}. Time off under it counts nowhere.", options(offers));

    #[doc = "There is time until the next look at how the team and the worker get on."]
    "adjustments.team_relations_later" reads "wellbeing.team_relations_every_days" implements ["RA18"]
    TeamRelationsLater { due_on: NaiveDate }
        => format!("Next look at how the team and the worker get on by {due_on}.");

    #[doc = "A look at how the team and the worker get on is overdue."]
    "adjustments.team_relations_overdue" reads "wellbeing.team_relations_every_days" implements ["RA18"]
    TeamRelationsOverdue { due_on: NaiveDate, days_over: u32, owner: String }
        => format!("A look at how the team and the worker get on was due by {due_on}, {} ago; {owner} answers for it.", days(*days_over));

    #[doc = "A difficulty between the team and the worker is not dealt with."]
    "adjustments.team_difficulty_open" reads "wellbeing.owner" implements ["RA19"]
    TeamDifficultyOpen { found_on: NaiveDate, owner: String }
        => format!("A difficulty between the team and the worker, found on {found_on}, is not dealt with; {owner} answers for it.");

    #[doc = "Whether the worker has a network of peers is not recorded."]
    "adjustments.peer_network_not_recorded" reads "wellbeing.owner" implements ["RA23"]
    PeerNetworkNotRecorded { owner: String }
        => format!("No link with a network of peers is recorded; {owner} answers for it.");

    #[doc = "There is no network of peers, and nobody helps to start one."]
    "adjustments.peer_network_to_start" reads "wellbeing.owner" implements ["RA24"]
    PeerNetworkToStart { owner: String }
        => format!("There is no network of peers: {owner} sees to help with starting one.");

    #[doc = "Every step before the start is taken."]
    "adjustments.ready" reads "before_start" implements ["RA15", "RA16", "RA17"]
    Ready { starts_on: NaiveDate }
        => format!("Ready for {starts_on}.");

    #[doc = "A step before the start is not taken."]
    "adjustments.step_missing" reads "before_start" implements ["RA15", "RA16", "RA17", "RA21", "RA22", "RA23", "RA24"]
    StepMissing { missing: StartStep, owner: String }
        => format!("Not yet recorded that {}; {owner} answers for it.", step(*missing));

    #[doc = "A step was taken after the start, and belonged before it."]
    "adjustments.step_taken_late" reads "before_start" implements ["RA15", "RA16", "RA17"]
    StepTakenLate { taken: StartStep, on: NaiveDate, starts_on: NaiveDate }
        => format!("Only on {on} was it so that {}; that belonged before {starts_on}.", step(*taken));

    #[doc = "Roles that take a step together did not all take part."]
    "adjustments.step_not_together" reads "before_start.together" implements ["RA21"]
    StepNotTogether { taken: StartStep, lacking: Vec<String>, owner: String }
        => format!("Recorded that {}, without {}; {owner} answers for it.", step(*taken), and(lacking));

    #[doc = "The post is within the work that is permitted with some benefits."]
    "adjustments.within_permitted_work" reads "permitted_work" implements ["RA22"]
    WithinPermittedWork { minutes_a_week: u32, pence_a_week: u32 }
        => format!("{} and {pence_a_week} pence a week are within permitted work.", minutes(*minutes_a_week));

    #[doc = "The post is past the work that is permitted with some benefits; advice says what that means."]
    "adjustments.past_permitted_work" reads "permitted_work" implements ["RA22"]
    PastPermittedWork { minutes_a_week: u32, pence_a_week: u32, minutes_under: u32, pence_at_most: u32, owner: String }
        => format!("{} and {pence_a_week} pence a week are past permitted work, which is under {} and at most {pence_at_most} pence; {owner} sees that advice about benefits says what that means.", minutes(*minutes_a_week), minutes(*minutes_under));

    #[doc = "Whether the post is within permitted work depends on what is not recorded."]
    "adjustments.permitted_work_not_known" reads "permitted_work" implements ["RA22"]
    PermittedWorkNotKnown { fields: Vec<String> }
        => format!("Whether the post is within permitted work is not known without {}.", and(fields));

    #[doc = "Clearance was withheld for something that goes with the role and never counts against anybody."]
    "adjustments.clearance_withheld_for_history" reads "peer_support_roles" implements ["RA21"]
    ClearanceWithheldForHistory { withheld_for: WithheldFor }
        => format!("Clearance was withheld for {}: that goes with the role and counts against nobody.", withheld(*withheld_for));

    #[doc = "Clearance was withheld for something that people have to weigh."]
    "adjustments.clearance_withheld" reads "" implements ["RA21"]
    ClearanceWithheld {}
        => "Clearance was withheld: human resources and clinical staff weigh it together.".to_owned();

    #[doc = "Care for a worker is to be talked over, and perhaps arranged outside the service they work in."]
    "adjustments.care_outside_own_service" reads "own_care_lead" implements ["RA12"]
    CareOutsideOwnService { lead: String }
        => format!("Care outside the worker's own service: {lead} talks it over with the worker.");

    #[doc = "It was talked over, and care outside the service the worker works in is to be arranged."]
    "adjustments.care_to_arrange" reads "own_care_lead" implements ["RA12"]
    CareToArrange { lead: String }
        => format!("The worker wants care elsewhere: {lead} arranges it.");

    #[doc = "Care outside the service the worker works in is arranged."]
    "adjustments.care_arranged" reads "own_care_lead" implements ["RA12"]
    CareArranged { on: NaiveDate }
        => format!("Care elsewhere is arranged since {on}.");

    #[doc = "It was talked over, and the worker wants care in the service they work in."]
    "adjustments.care_in_own_service_chosen" reads "own_care_lead" implements ["RA12", "RA10"]
    CareInOwnServiceChosen { lead: String }
        => format!("The worker wants care in their own service: {lead} sees that the records stay apart.");

    #[doc = "The referral is received after the as-of date."]
    "adjustments.care_not_received_yet" reads "" implements ["RA12"]
    CareNotReceivedYet { received_on: NaiveDate }
        => format!("The referral is received on {received_on}.");

    #[doc = "The referral is to a service the worker does not work in."]
    "adjustments.care_elsewhere_already" reads "" implements ["RA12"]
    CareElsewhereAlready {}
        => "The referral is to a service the worker does not work in.".to_owned();
}
}
