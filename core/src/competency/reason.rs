//! The reasons of this family: what a rule can say, with the facts it used.

use chrono::NaiveDate;

use super::answers::{ExactFraction, RoleReadiness};
use super::facts::FlagDecision;
use super::policy::{EvidenceKind, PreStartCheck, RaterKind, ShownBy};
use super::words::{
    and, competencies_of, evidence_kind, evidence_kinds, fraction, level_or_below, rater_kind,
    readiness, shown, shown_or_never, steps_of,
};

crate::decision::reasons! {
/// Why an answer about competencies is what it is. Keep a default branch when you match on it: a
/// later version may know more reasons.
pub enum CompetencyReason {
    #[doc = "The level that the role requires is held."]
    "competency.required_met" reads "" implements ["CO12", "CO19"]
    RequiredMet { competency: String, level: String }
        => format!("{competency}: {level}, as the role requires.");

    #[doc = "A level above the one that the role requires is held."]
    "competency.beyond_required" reads "" implements ["CO11", "CO19"]
    BeyondRequired { competency: String, held: String, required: String, steps: u32 }
        => format!("{competency}: {held}, {} above {required}.", steps_of(*steps));

    #[doc = "The level held is below the one that the role requires."]
    "competency.short" reads "" implements ["CO11", "CO14", "CO19"]
    Short { competency: String, held: String, required: String, steps: u32 }
        => format!("{competency}: {held}, {} below {required}.", steps_of(*steps));

    #[doc = "No level that the scale describes is held: some scales have no name for that."]
    "competency.below_lowest" reads "" implements ["CO13", "CO19"]
    BelowLowest { competency: String, required: String, steps: u32 }
        => format!("{competency}: below the lowest level described, {} below {required}.", steps_of(*steps));

    #[doc = "The role names no level, so the one that the framework calls desired is required."]
    "competency.desired_required" reads "" implements ["CO12", "CO19"]
    DesiredRequired { competency: String, level: String }
        => format!("{competency}: the role names no level, so the desired one, {level}, is required.");

    #[doc = "Nobody whose rating counts has rated it."]
    "competency.not_rated" reads "raters" implements ["CO19"]
    NotRated { competency: String }
        => format!("{competency}: not rated.");

    #[doc = "Fewer raters have rated it than the policy asks for."]
    "competency.too_few_raters" reads "fewest_raters" implements ["CO19"]
    TooFewRaters { competency: String, raters: u32, wanted: u32 }
        => format!("{competency}: rated by {raters}, and {wanted} are asked for.");

    #[doc = "The assessor decides, and none has rated it."]
    "competency.assessor_lacking" reads "combine" implements ["CO19"]
    AssessorLacking { competency: String }
        => format!("{competency}: the assessor decides, and none has rated it.");

    #[doc = "A rating does not count, because the policy does not name raters of this kind."]
    "competency.rater_not_counted" reads "raters" implements ["CO19"]
    RaterNotCounted { competency: String, by: RaterKind, rater: String }
        => format!("{competency}: the rating by {rater} does not count; the policy does not count ratings by {}.", rater_kind(*by));

    #[doc = "A rating is too old to count."]
    "competency.rating_stale" reads "ratings_current_days" implements ["CO19"]
    RatingStale { competency: String, rater: String, on: NaiveDate, counted_until: NaiveDate }
        => format!("{competency}: the rating by {rater} on {on} counted until {counted_until}.");

    #[doc = "A rater puts somebody at a level and says that a lower one is not met; in a cumulative framework it counts up to below the lower one."]
    "competency.lower_level_unmet" reads "" implements ["CO11"]
    LowerLevelUnmet { competency: String, rater: String, claimed: String, unmet: String }
        => format!("{competency}: {rater} says {claimed}, and that {unmet}, which is lower, is not met.");

    #[doc = "A level above the required one is held, and the required one is not: each level stands for itself."]
    "competency.required_itself_unmet" reads "" implements ["CO11"]
    RequiredItselfUnmet { competency: String, held: String, required: String }
        => format!("{competency}: {held} is held and {required} is not; neither stands in for the other.");

    #[doc = "The raters are further apart than the policy permits without a word."]
    "competency.raters_disagree" reads "largest_spread_steps" implements ["CO19"]
    RatersDisagree { competency: String, lowest: Option<String>, highest: Option<String>, steps: u32, most: u32 }
        => format!("{competency}: raters say {} to {}, {} apart; talk about it.", level_or_below(lowest), level_or_below(highest), steps_of(*steps));

    #[doc = "A level is rated, and not held for want of evidence."]
    "competency.evidence_missing" reads "evidence" implements ["CO18", "CO19"]
    EvidenceMissing { competency: String, level: String, kinds: Vec<EvidenceKind>, current: u32, wanted: u32 }
        => format!("{competency}: {level} needs {wanted} of {}, and has {current}.", evidence_kinds(kinds));

    #[doc = "A piece of evidence is too old to count."]
    "competency.evidence_stale" reads "evidence_current_days" implements ["CO18", "CO19"]
    EvidenceStale { competency: String, kind: EvidenceKind, reference: String, on: NaiveDate, counted_until: NaiveDate }
        => format!("{competency}: {} of {on} ({reference}) counted until {counted_until}.", evidence_kind(*kind));

    #[doc = "Everything that the role requires is held."]
    "competency.ready" reads "readiness" implements ["CO19"]
    Ready { competencies: u32 }
        => format!("Ready: {} as the role requires.", competencies_of(*competencies));

    #[doc = "Some competencies are short, within the limits of the policy."]
    "competency.ready_with_development" reads "readiness" implements ["CO19"]
    ReadyWithDevelopment { short: u32, most: u32 }
        => format!("Ready with development: {} short, and {most} may be.", competencies_of(*short));

    #[doc = "A competency essential to the role is short by more than the policy permits."]
    "competency.essential_too_short" reads "readiness.essential_steps_short" implements ["CO19"]
    EssentialTooShort { competency: String, steps: u32, most: u32 }
        => format!("Not yet: {competency} is essential and {} short; at most {most} may be.", steps_of(*steps));

    #[doc = "A competency is short by more than the policy permits."]
    "competency.other_too_short" reads "readiness.other_steps_short" implements ["CO19"]
    OtherTooShort { competency: String, steps: u32, most: u32 }
        => format!("Not yet: {competency} is {} short; at most {most} may be.", steps_of(*steps));

    #[doc = "More competencies are short than the policy permits."]
    "competency.too_many_short" reads "readiness.competencies_short" implements ["CO19"]
    TooManyShort { short: u32, most: u32 }
        => format!("Not yet: {} short; at most {most} may be.", competencies_of(*short));

    #[doc = "Some competencies are not rated, and nobody is called ready without knowing."]
    "competency.cannot_say_yet" reads "readiness" implements ["CO19"]
    CannotSayYet { competencies: Vec<String> }
        => format!("Not yet: not rated in {}.", and(competencies));

    #[doc = "A value that everybody shows all the time is not shown lately."]
    "competency.value_not_shown" reads "values" implements ["CO17"]
    ValueNotShown { value: String, last_on: Option<NaiveDate> }
        => format!("{value}: {}.", shown_or_never(last_on));

    #[doc = "Every value was shown lately."]
    "competency.values_shown" reads "values" implements ["CO17"]
    ValuesShown { values: u32 }
        => format!("Every value ({values}) was shown lately.");

    #[doc = "The policy asks for one average over scales that are not alike."]
    "competency.average_asked" reads "average" implements ["CO11", "CO14"]
    AverageAsked { average: ExactFraction, terms: u32 }
        => format!("The average distance over {} is {}, as the policy asks; steps of different scales are not alike.", competencies_of(*terms), fraction(average));

    #[doc = "The next level is the small step to take."]
    "competency.next_level" reads "" implements ["CO19"]
    NextLevel { competency: String, held: Option<String>, next: String, steps_left: u32 }
        => format!("{competency}: from {} to {next}, with {} left to the required level.", level_or_below(held), steps_of(*steps_left));

    #[doc = "A level is rated, and evidence would show it."]
    "competency.gather_evidence" reads "evidence" implements ["CO18", "CO19"]
    GatherEvidence { competency: String, level: String }
        => format!("{competency}: rated {level}; gather the evidence.");

    #[doc = "It is not known where it stands."]
    "competency.get_rated" reads "raters" implements ["CO19"]
    GetRated { competency: String }
        => format!("{competency}: ask for ratings.");

    #[doc = "Others of the plan build on it."]
    "competency.unlocks_others" reads "development.order" implements ["CO19"]
    UnlocksOthers { competency: String, unlocks: Vec<String> }
        => format!("{competency} opens the way to {}.", and(unlocks));

    #[doc = "It builds on others of the plan, which come first."]
    "competency.builds_on_others" reads "" implements ["CO19"]
    BuildsOnOthers { competency: String, builds_on: Vec<String> }
        => format!("{competency} builds on {}, so it is not before.", and(builds_on));

    #[doc = "Following what it builds on leads back to it, so none can come first."]
    "competency.builds_in_a_circle" reads "" implements ["CO19"]
    BuildsInACircle { competency: String }
        => format!("{competency} builds on itself by way of others; the framework says so.");

    #[doc = "It comes later: the policy has only so many worked on at once."]
    "competency.later" reads "development.most_at_once" implements ["CO19"]
    Later { most: u32 }
        => format!("Later: {most} at once.");

    #[doc = "Everything that the role requires is held."]
    "competency.nothing_to_develop" reads "" implements ["CO19"]
    NothingToDevelop {}
        => "Nothing is short of what the role requires.".to_owned();

    #[doc = "A higher level is held than before."]
    "competency.moved_up" reads "" implements ["CO19"]
    MovedUp { competency: String, before: Option<String>, after: Option<String>, steps: u32 }
        => format!("{competency}: from {} to {}, {} up.", level_or_below(before), level_or_below(after), steps_of(*steps));

    #[doc = "A lower level is held than before."]
    "competency.moved_down" reads "" implements ["CO19"]
    MovedDown { competency: String, before: Option<String>, after: Option<String>, steps: u32 }
        => format!("{competency}: from {} to {}, {} down.", level_or_below(before), level_or_below(after), steps_of(*steps));

    #[doc = "The ratings are the same, and evidence has become too old."]
    "competency.moved_down_by_age" reads "evidence_current_days" implements ["CO19"]
    MovedDownByAge { competency: String }
        => format!("{competency}: the ratings are the same; the evidence is too old.");

    #[doc = "The same level is held as before."]
    "competency.unchanged" reads "" implements ["CO19"]
    Unchanged { competency: String }
        => format!("{competency}: unchanged.");

    #[doc = "It is short, and has not moved for longer than the policy lets pass without a word."]
    "competency.stalled" reads "stalled_after_days" implements ["CO19"]
    Stalled { competency: String, days: u32, most: u32 }
        => format!("{competency}: short and unchanged for {}, longer than {most}.", super::words::days(*days));

    #[doc = "It was not rated before."]
    "competency.first_rated" reads "" implements ["CO19"]
    FirstRated { competency: String, level: Option<String> }
        => format!("{competency}: now rated, at {}.", level_or_below(level));

    #[doc = "It was rated before, and the ratings do not count any more."]
    "competency.no_longer_rated" reads "ratings_current_days" implements ["CO19"]
    NoLongerRated { competency: String }
        => format!("{competency}: no rating counts any more.");

    #[doc = "It was not rated before, and is not."]
    "competency.still_not_rated" reads "raters" implements ["CO19"]
    StillNotRated { competency: String }
        => format!("{competency}: still not rated.");

    #[doc = "Whether the worker is ready has changed."]
    "competency.readiness_changed" reads "readiness" implements ["CO19"]
    ReadinessChanged { before: RoleReadiness, after: RoleReadiness }
        => format!("From {} to {}.", readiness(*before), readiness(*after));

    #[doc = "Whether the worker is ready has not changed."]
    "competency.readiness_unchanged" reads "readiness" implements ["CO19"]
    ReadinessUnchanged { readiness_now: RoleReadiness }
        => format!("Still {}.", readiness(*readiness_now));

    #[doc = "Enough workers hold what their roles require."]
    "competency.team_covered" reads "covered_by_at_least" implements ["CO19"]
    TeamCovered { competency: String, holders: u32, wanted: u32 }
        => format!("{competency}: held by {holders}, and {wanted} are asked for.");

    #[doc = "Some workers hold what their roles require, and not enough."]
    "competency.team_thin" reads "covered_by_at_least" implements ["CO19"]
    TeamThin { competency: String, holders: u32, wanted: u32 }
        => format!("{competency}: held by only {holders}, and {wanted} are asked for.");

    #[doc = "Nobody holds what their role requires."]
    "competency.team_uncovered" reads "covered_by_at_least" implements ["CO19"]
    TeamUncovered { competency: String }
        => format!("{competency}: held by nobody.");

    #[doc = "Exactly one worker holds what their role requires: it is lost when they are away."]
    "competency.single_point" reads "covered_by_at_least" implements ["CO19"]
    SinglePoint { competency: String, worker: String }
        => format!("{competency} rests on {worker} alone.");

    #[doc = "No role in the team requires it."]
    "competency.not_required" reads "" implements ["CO19"]
    NotRequired { competency: String }
        => format!("{competency}: no role in the team requires it.");

    #[doc = "The statement is met."]
    "competency.statement_met" reads "" implements ["CO20"]
    StatementMet { statement: String, on: NaiveDate }
        => format!("{statement}: met, as answered on {on}.");

    #[doc = "The statement is partly met."]
    "competency.statement_partly" reads "organisation.partly_met_counts" implements ["CO20"]
    StatementPartly { statement: String, on: NaiveDate }
        => format!("{statement}: partly met, as answered on {on}.");

    #[doc = "The statement is not met."]
    "competency.statement_not_met" reads "" implements ["CO20"]
    StatementNotMet { statement: String, on: NaiveDate }
        => format!("{statement}: not met, as answered on {on}.");

    #[doc = "The statement applies and is not answered: it counts as not met."]
    "competency.statement_not_answered" reads "" implements ["CO20"]
    StatementNotAnswered { statement: String }
        => format!("{statement}: not answered.");

    #[doc = "The statement is answered as met or partly met, without evidence that is recent enough: it counts as not met."]
    "competency.statement_without_evidence" reads "organisation.evidence_current_days" implements ["CO20"]
    StatementWithoutEvidence { statement: String }
        => format!("{statement}: answered, without evidence that is recent enough.");

    #[doc = "The statement is answered as not applicable, which the policy permits."]
    "competency.statement_does_not_apply" reads "organisation.direct_may_not_apply" implements ["CO20"]
    StatementDoesNotApply { statement: String }
        => format!("{statement}: does not apply, as answered.");

    #[doc = "The statement is answered as not applicable, and holds for everybody: it counts as not met."]
    "competency.statement_always_applies" reads "organisation.direct_may_not_apply" implements ["CO20"]
    StatementAlwaysApplies { statement: String }
        => format!("{statement}: answered as not applicable, and it applies to everybody.");

    #[doc = "The statement does not apply: its condition does not hold."]
    "competency.condition_does_not_hold" reads "" implements ["CO21"]
    ConditionDoesNotHold { statement: String, condition: String }
        => format!("{statement}: does not apply, for {condition} does not hold.");

    #[doc = "Whether the condition holds is not recorded, so the statement counts as one that applies."]
    "competency.condition_not_recorded" reads "" implements ["CO21"]
    ConditionNotRecorded { statement: String, condition: String }
        => format!("{statement}: record whether {condition} holds.");

    #[doc = "The statement is answered as not applicable, and its condition holds: it counts as not met."]
    "competency.condition_holds" reads "" implements ["CO21"]
    ConditionHolds { statement: String, condition: String }
        => format!("{statement}: answered as not applicable, and {condition} holds.");

    #[doc = "The statement is part of one that does not apply."]
    "competency.part_of_what_does_not_apply" reads "" implements ["CO20", "CO21"]
    PartOfWhatDoesNotApply { statement: String, parent: String }
        => format!("{statement}: does not apply, as {parent} does not.");

    #[doc = "The statement is not answered itself; it is read from its parts."]
    "competency.read_from_parts" reads "" implements ["CO20"]
    ReadFromParts { statement: String, met: u32, parts: u32 }
        => format!("{statement}: {met} of {} met.", super::words::counted(*parts, "part", "parts"));

    #[doc = "The statement is answered as met, and a part of it is not: it counts as partly met."]
    "competency.part_not_met" reads "" implements ["CO20"]
    PartNotMet { statement: String, parts: Vec<String> }
        => format!("{statement}: answered as met, while {} is open.", and(parts));

    #[doc = "The share met of what applies."]
    "competency.share_met" reads "organisation.partly_met_counts" implements ["CO20"]
    ShareMet { share: ExactFraction, applicable: u32 }
        => format!("{} met of {} that apply.", fraction(share), super::words::counted(*applicable, "statement", "statements"));

    #[doc = "No statement applies, so there is no share."]
    "competency.nothing_applies" reads "" implements ["CO20", "CO21"]
    NothingApplies {}
        => "No statement applies.".to_owned();

    #[doc = "The criterion is met."]
    "competency.criterion_met" reads "shortlist.met_from" implements ["RC23", "RC24"]
    CriterionMet { criterion: String, score: u32, met_from: u32 }
        => format!("{criterion}: {score}, and {met_from} is enough.");

    #[doc = "The criterion is not met."]
    "competency.criterion_not_met" reads "shortlist.met_from" implements ["RC23", "RC24"]
    CriterionNotMet { criterion: String, score: u32, met_from: u32 }
        => format!("{criterion}: {score}, and {met_from} is asked for.");

    #[doc = "There are enough months of it in all, whenever they were."]
    "competency.months_enough" reads "specifications.criteria.months_at_least" implements ["RC09", "RC10", "RC21"]
    MonthsEnough { criterion: String, months: u32, wanted: u32 }
        => format!("{criterion}: {} in all, and {wanted} are asked for.", super::words::months(*months));

    #[doc = "There are too few months of it in all."]
    "competency.months_too_few" reads "specifications.criteria.months_at_least" implements ["RC21"]
    MonthsTooFew { criterion: String, months: u32, wanted: u32 }
        => format!("{criterion}: {} in all; {wanted} are asked for.", super::words::months(*months));

    #[doc = "The qualification is one of those that count as equal."]
    "competency.qualification_accepted" reads "specifications.criteria.any_qualification_of" implements ["RC18", "RC22"]
    QualificationAccepted { criterion: String, qualification: String }
        => format!("{criterion}: {qualification} counts.");

    #[doc = "The qualification is none of those that count."]
    "competency.qualification_not_accepted" reads "specifications.criteria.any_qualification_of" implements ["RC18", "RC22"]
    QualificationNotAccepted { criterion: String, qualification: String }
        => format!("{criterion}: {qualification} is none of those that count.");

    #[doc = "Relevant lived experience was confirmed. What it is is recorded nowhere."]
    "competency.lived_experience_confirmed" reads "specifications.criteria.about" implements ["RC07", "RC25"]
    LivedExperienceConfirmed { criterion: String }
        => format!("{criterion}: confirmed.");

    #[doc = "Relevant lived experience was not confirmed."]
    "competency.lived_experience_not_confirmed" reads "specifications.criteria.about" implements ["RC07", "RC25"]
    LivedExperienceNotConfirmed { criterion: String }
        => format!("{criterion}: not confirmed.");

    #[doc = "Fewer assessors have scored the criterion than the policy asks for."]
    "competency.criterion_not_scored" reads "shortlist.fewest_assessors" implements ["RC23", "RC24"]
    CriterionNotScored { criterion: String, assessors: u32, wanted: u32 }
        => format!("{criterion}: scored by {assessors}, and {wanted} are asked for.");

    #[doc = "Only the interview shows the criterion, so it is left for then."]
    "competency.at_interview" reads "specifications.criteria.shown_by" implements ["RC23", "RC24"]
    AtInterview { criterion: String }
        => format!("{criterion}: left for the interview.");

    #[doc = "A finding does not count, because it says nothing of what it rests on."]
    "competency.without_evidence" reads "" implements ["RC23", "RC24"]
    WithoutEvidence { criterion: String, assessor: String }
        => format!("{criterion}: what {assessor} found rests on nothing that is recorded.");

    #[doc = "A finding does not count, because the criterion may not be shown this way."]
    "competency.shown_otherwise" reads "specifications.criteria.shown_by" implements ["RC23", "RC24"]
    ShownOtherwise { criterion: String, assessor: String, shown_by: ShownBy }
        => format!("{criterion}: what {assessor} found does not count; it may not be shown by {}.", shown(*shown_by));

    #[doc = "Assessors are further apart than the policy permits without a word."]
    "competency.assessors_disagree" reads "shortlist.largest_spread" implements ["RC23", "RC24"]
    AssessorsDisagree { criterion: String, lowest: u32, highest: u32, most: u32 }
        => format!("{criterion}: assessors say {lowest} to {highest}, further apart than {most}; talk about it.");

    #[doc = "Everything essential is met."]
    "competency.all_essential_met" reads "specifications.criteria.need" implements ["RC23", "RC24"]
    AllEssentialMet { essential: u32 }
        => format!("Everything essential ({essential}) is met.");

    #[doc = "Something essential is not met: nothing desirable makes up for it."]
    "competency.essential_unmet" reads "specifications.criteria.need" implements ["RC18", "RC23", "RC24"]
    EssentialUnmet { criteria: Vec<String> }
        => format!("Essential and not met: {}.", and(criteria));

    #[doc = "Something essential is not scored, so it cannot be said."]
    "competency.essential_not_scored" reads "shortlist.fewest_assessors" implements ["RC23", "RC24"]
    EssentialNotScored { criteria: Vec<String> }
        => format!("Essential and not scored: {}.", and(criteria));

    #[doc = "The points that desirable criteria add."]
    "competency.desirable_points" reads "shortlist.desirable_adds" implements ["RC23", "RC24"]
    DesirablePoints { points: u32, met: u32, desirable: u32 }
        => format!("{} from {met} of {desirable} desirable criteria.", super::words::counted(*points, "point", "points"));

    #[doc = "Others have as many points: nothing here decides between them."]
    "competency.shares_place" reads "shortlist" implements ["RC23", "RC24"]
    SharesPlace { others: Vec<String> }
        => format!("Level with {}.", and(others));

    #[doc = "Level with others where not all of them can be shortlisted: people decide."]
    "competency.tied_at_limit" reads "shortlist.most_shortlisted" implements ["RC23", "RC24"]
    TiedAtLimit { places: u32, applications: u32 }
        => format!("{} left for {} that are level: people decide.", super::words::counted(*places, "place", "places"), super::words::counted(*applications, "application", "applications"));

    #[doc = "The place is within the number to be shortlisted."]
    "competency.within_limit" reads "shortlist.most_shortlisted" implements ["RC23", "RC24"]
    WithinLimit { place: u32, most: Option<u32> }
        => format!("Place {place}{}.", super::words::of_at_most(most));

    #[doc = "Everything essential is met, and the places went to others."]
    "competency.beyond_limit" reads "shortlist.most_shortlisted" implements ["RC23", "RC24"]
    BeyondLimit { place: u32, most: u32 }
        => format!("Place {place}, and {most} are shortlisted.");

    #[doc = "Everything is in."]
    "competency.clear_to_start" reads "specifications.checks_before_start" implements ["RC19"]
    ClearToStart { starts_on: NaiveDate }
        => format!("Everything is in for {starts_on}.");

    #[doc = "A check is not in."]
    "competency.check_missing" reads "specifications.checks_before_start" implements ["RC18", "RC19"]
    CheckMissing { check: PreStartCheck }
        => format!("Not in: {}.", super::words::check(*check));

    #[doc = "A check came in on or after the first day of work."]
    "competency.check_after_start" reads "specifications.checks_before_start" implements ["RC19"]
    CheckAfterStart { check: PreStartCheck, on: NaiveDate, starts_on: NaiveDate }
        => format!("In on {on}, not before the start on {starts_on}: {}.", super::words::check(*check));

    #[doc = "A check brought up a question that is not settled."]
    "competency.query_open" reads "specifications.checks_before_start" implements ["RC12"]
    QueryOpen { check: PreStartCheck }
        => format!("A question is open from {}: settle it as planned for.", super::words::check(*check));

    #[doc = "A criminal record was brought up: it decides nothing, and is looked at together by the roles that the policy names."]
    "competency.flag_for_joint_review" reads "specifications.flag_reviewed_by" implements ["RC13"]
    FlagForJointReview { lacking: Vec<String> }
        => format!("Looked at together before anything is decided; still to look: {}.", and(lacking));

    #[doc = "What was brought up was looked at together, and the person starts."]
    "competency.flag_looked_at" reads "specifications.flag_reviewed_by" implements ["RC13", "RC14"]
    FlagLookedAt { decision: FlagDecision }
        => format!("Looked at together: {}.", super::words::decision(*decision));

    #[doc = "What was brought up was looked at together, and the person does not start, on grounds that are written down."]
    "competency.flag_refused" reads "specifications.flag_reviewed_by" implements ["RC14"]
    FlagRefused {}
        => "Looked at together: refused, on written grounds.".to_owned();

    #[doc = "The person was refused without grounds that are written down: conditions that would support the person were not weighed."]
    "competency.refusal_needs_grounds" reads "specifications.flag_reviewed_by" implements ["RC14"]
    RefusalNeedsGrounds {}
        => "Refused without written grounds: weigh what would support the person, and write the grounds down.".to_owned();

    #[doc = "The last day of probation, by which it is reviewed."]
    "competency.probation_until" reads "specifications.probation_months" implements ["RC20"]
    ProbationUntil { ends_on: NaiveDate, months: u32 }
        => format!("Probation of {} lasts to {ends_on}; review it by then.", super::words::months(*months));
}
}

/// The reasons on the way to an answer of this family.
pub(super) type Said = crate::decision::Said<CompetencyReason>;

/// Says a reason by its name and facts: `say!(said, Ready { competencies })`.
macro_rules! say {
    ($said:expr, $($reason:tt)+) => {
        $crate::decision::say_reason!($said, competency::CompetencyReason, $($reason)+)
    };
}
pub(super) use say;
