//! What the next meeting is about: how the worker is first, agreed steps last, and between them
//! what is open, who has not been talked about, and what has not come up.

use super::answers::{AgendaEntry, CoverageState, SupervisionAgenda};
use super::case::Case;
use super::coverage::{caseload_not_shared, high_risk_first, of_person, of_topic, people, topic};
use super::facts::{AgreedReview, Supervision, SupervisionAction};
use super::policy::AgendaTopic;
use super::reason::SupervisionReason;
use super::status::safety;
use crate::calendar::add_days;

/// Topics that have an entry of their own.
const OWN_ENTRY: &[AgendaTopic] = &[
    AgendaTopic::Wellbeing,
    AgendaTopic::OpenActions,
    AgendaTopic::PeopleSupported,
    AgendaTopic::AdjustmentReviews,
    AgendaTopic::AgreedSteps,
];

pub(super) fn agenda(case: &Case<'_>) -> SupervisionAgenda {
    let mut wellbeing = entry(AgendaTopic::Wellbeing);
    wellbeing.reasons.push(SupervisionReason::WellbeingFirst {});
    wellbeing.reasons.extend(safety(case));
    let mut steps = entry(AgendaTopic::AgreedSteps);
    steps.reasons.push(SupervisionReason::AgreeSteps {});
    let mut entries = vec![wellbeing];
    entries.extend(
        [open_actions(case), to_talk_about(case), reviews(case)]
            .into_iter()
            .flatten(),
    );
    entries.extend(topics(case));
    entries.push(steps);
    SupervisionAgenda {
        worker: case.worker.id.clone(),
        as_of: case.as_of(),
        policy: case.context.stamp(),
        entries,
        reasons: vec![SupervisionReason::AgendaShared {}],
    }
}

const fn entry(topic: AgendaTopic) -> AgendaEntry {
    AgendaEntry {
        topic,
        people: Vec::new(),
        actions: Vec::new(),
        reviews: Vec::new(),
        reasons: Vec::new(),
    }
}

/// Every step that is not done comes back, those with a day first.
fn open_actions(case: &Case<'_>) -> Option<AgendaEntry> {
    let of_meeting = |meeting: &'_ Supervision| meeting.on;
    let mut open: Vec<(chrono::NaiveDate, &SupervisionAction)> = Vec::new();
    for meeting in case.records() {
        let actions = meeting
            .actions
            .iter()
            .filter(|action| is_open(case, action));
        open.extend(actions.map(|action| (of_meeting(meeting), action)));
    }
    open.sort_by(|(a_on, a), (b_on, b)| {
        let key = |action: &SupervisionAction| (action.due_on.is_none(), action.due_on);
        key(a)
            .cmp(&key(b))
            .then_with(|| (a_on, &a.id).cmp(&(b_on, &b.id)))
    });
    let mut carried = entry(AgendaTopic::OpenActions);
    for (agreed_on, action) in open {
        carried.actions.push(action.id.clone());
        carried.reasons.push(SupervisionReason::CarriedOver {
            action: action.id.clone(),
            agreed_on,
            due_on: action.due_on,
            late: action.due_on.is_some_and(|due| due < case.as_of()),
        });
    }
    (!carried.actions.is_empty()).then_some(carried)
}

fn is_open(case: &Case<'_>, action: &SupervisionAction) -> bool {
    action.done_on.is_none_or(|done| done > case.as_of())
}

fn to_talk_about(case: &Case<'_>) -> Option<AgendaEntry> {
    let mut about = entry(AgendaTopic::PeopleSupported);
    let people = people(case);
    let due = people.iter().filter(|p| p.state != CoverageState::InTime);
    about.people = due.map(|covered| covered.person.clone()).collect();
    about.reasons.extend(high_risk_first(case, &people));
    about.reasons.extend(people.iter().filter_map(of_person));
    about.reasons.extend(caseload_not_shared(case));
    (!about.reasons.is_empty()).then_some(about)
}

/// What was agreed with the worker and is to be reviewed by about the next meeting.
fn reviews(case: &Case<'_>) -> Option<AgendaEntry> {
    let soon = add_days(case.as_of(), case.context.policy.due_soon_days);
    let reviews = case.worker.reviews.iter();
    let mut due: Vec<&AgreedReview> = reviews.filter(|review| review.due_on <= soon).collect();
    due.sort_by(|a, b| (a.due_on, &a.id).cmp(&(b.due_on, &b.id)));
    let mut about = entry(AgendaTopic::AdjustmentReviews);
    for review in due {
        about.reviews.push(review.id.clone());
        about.reasons.push(SupervisionReason::ReviewDue {
            review: review.id.clone(),
            due_on: review.due_on,
        });
    }
    (!about.reviews.is_empty()).then_some(about)
}

/// The policy's topics that have not come up, or soon will not have, in its order.
fn topics(case: &Case<'_>) -> Vec<AgendaEntry> {
    let topics = case.context.policy.topics.iter();
    let topics = topics.filter(|topic| !OWN_ENTRY.contains(topic));
    let covered = topics.map(|about| topic(case, *about));
    covered
        .filter(|covered| covered.state != CoverageState::InTime)
        .map(|covered| {
            let mut about = entry(covered.topic);
            about.reasons.push(of_topic(&covered));
            about
        })
        .collect()
}
