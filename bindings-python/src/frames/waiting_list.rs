//! A whole waiting list as a frame.

use arrow_array::{Array, Int64Array};
use arrow_buffer::NullBuffer;
use carewright::CareError;
use carewright::decision::columns::{Bits, Identifiers, Words, day_of};
use carewright::decision::{Rejected, Wire};
use carewright::people::RecordedRisk;
use carewright::waiting_list::{
    AppointmentOffer, ClockReview, CrossReferral, ListPart, RankedColumns, RecordedStep, Referral,
    ReferralCancellation, ReferralColumns, ReferralStep, ReferralStop, Unavailability, WaitingList,
};
use chrono::NaiveDate;

use super::Answered;
use super::answers::{ArrowFrame, Columns, days, few_texts, numbers, rejected, words, yes_and_no};
use super::capsule::Given;
use super::columns::{
    Faults, OwnedDays, OwnedFlags, OwnedIds, mark_recorded, mark_rows, mark_where, whole_numbers,
    words_given,
};
use super::events::Events;
use super::parts::Parts;
use super::rows::{Inside, Rows, fields, names_of};
use super::table::Table;

/// The columns of steps, by the name of the day on which each was taken.
const STEPS: [(ReferralStep, &str); 6] = [
    (ReferralStep::Triaged, "triaged_on"),
    (ReferralStep::Assessed, "assessed_on"),
    (ReferralStep::Allocated, "allocated_on"),
    (ReferralStep::FirstSession, "first_session_on"),
    (ReferralStep::Admitted, "admitted_on"),
    (ReferralStep::SafelyReturned, "safely_returned_on"),
];

/// Fields that make no row need a record. Those of routes do where the policy has routes, and then
/// core asks for every row.
const PLAIN: [&str; 8] = [
    "id",
    "received_on",
    "band",
    "source",
    "risk",
    "age_years",
    "residence_area",
    "needs",
];

/// What may come in a frame of its own, with a column `referral`.
pub struct EventFrames {
    pub offers: Option<Given>,
    pub cancellations: Option<Given>,
    pub unavailable: Option<Given>,
    pub reviews: Option<Given>,
}

pub fn rank(
    list: &WaitingList,
    referrals: Given,
    as_of: NaiveDate,
    events: EventFrames,
) -> Result<Answered, CareError> {
    let table = Table::take("referrals", referrals)?;
    let frame = Frame::read(list, &table, as_of)?;
    let events = ReferralEvents::take(events, &frame.ids.identifiers())?;
    let (unread, id) = (table.unread(), table.needed("id")?);
    let answer = frame.rank(list, as_of, &events)?;
    let rejects = rejected(&answer.rejected);
    Ok((decided(answer, &id), rejects, unread))
}

/// What happened to referrals, from frames of its own.
struct ReferralEvents {
    offers: Events<AppointmentOffer>,
    cancellations: Events<ReferralCancellation>,
    unavailable: Events<Unavailability>,
    reviews: Events<ClockReview>,
}

impl ReferralEvents {
    fn take(frames: EventFrames, ids: &Identifiers<'_>) -> Result<Self, CareError> {
        let owner = "referral";
        let cancelled = frames.cancellations;
        Ok(Self {
            offers: Events::take("offers", owner, ids, &[], frames.offers)?,
            cancellations: Events::take("cancellations", owner, ids, &[], cancelled)?,
            unavailable: Events::take("unavailable", owner, ids, &[], frames.unavailable)?,
            reviews: Events::take("reviews", owner, ids, &[], frames.reviews)?,
        })
    }

    fn is_none(&self) -> bool {
        self.offers.is_none()
            && self.cancellations.is_none()
            && self.unavailable.is_none()
            && self.reviews.is_none()
    }

    fn has(&self, row: usize) -> bool {
        self.offers.has(row)
            || self.cancellations.has(row)
            || self.unavailable.has(row)
            || self.reviews.has(row)
    }

    fn strays(&self) -> Vec<Rejected> {
        let mut strays = self.offers.strays();
        strays.extend(self.cancellations.strays());
        strays.extend(self.unavailable.strays());
        strays.extend(self.reviews.strays());
        strays
    }

    fn add_to(&self, referral: &mut Referral, row: usize) -> Result<(), CareError> {
        let id = referral.id.as_str();
        referral.offers.extend(self.offers.of(row, id)?);
        referral
            .cancellations
            .extend(self.cancellations.of(row, id)?);
        referral.unavailable.extend(self.unavailable.of(row, id)?);
        referral.reviews.extend(self.reviews.of(row, id)?);
        Ok(())
    }
}

/// The columns of a frame of referrals.
struct Frame {
    ids: OwnedIds,
    received_on: OwnedDays,
    band: Option<Words<'static>>,
    source: Option<Words<'static>>,
    groups: Vec<(String, OwnedFlags)>,
    steps: Vec<(ReferralStep, OwnedDays)>,
    /// Rows of which more is recorded than the columns say.
    more: Vec<bool>,
    records: Rows,
    faults: Faults,
}

impl Frame {
    fn read(list: &WaitingList, table: &Table, as_of: NaiveDate) -> Result<Self, CareError> {
        let inside: Inside<'_> = &[
            ("cross_referral", fields::<CrossReferral>()),
            ("stopped", fields::<ReferralStop>()),
        ];
        let names = names_of::<Referral>(inside);
        let mut faults = Faults::new();
        let ids = OwnedIds::of(table, "id")?;
        let received_on = OwnedDays::needed(table, "received_on", &mut faults)?;
        let mut steps = Vec::new();
        for (step, name) in STEPS {
            if let Some(days) = OwnedDays::given(table, name, &mut faults)? {
                steps.push((step, days));
            }
        }
        let mut groups = Vec::new();
        for code in list.group_codes(as_of)? {
            if let Some(column) = table.column(&code)? {
                let flags = OwnedFlags::of(table, &code, &column)?;
                groups.push((code, flags));
            }
        }
        let coded = |name: &str| words_given(table, name);
        let (band, source, risk) = (coded("band")?, coded("source")?, coded("risk")?);
        let records = Rows::of::<Referral>(table, inside)?;
        let mut more = vec![false; table.rows()];
        let others = names.iter().filter(|name| !PLAIN.contains(&name.as_str()));
        for name in others {
            if let Some(column) = table.column(name)? {
                mark_recorded(&mut more, &column);
            }
        }
        mark_where(&mut more, |row| {
            risk.as_ref()
                .and_then(|risk| risk.get(row))
                .is_some_and(|word| !is_risk(word))
        });
        if let Some(ages) = table.column("age_years")? {
            let ages = whole_numbers(&ages);
            mark_where(&mut more, |row| {
                let age = |ages: &Int64Array| ages.is_null(row) || ages.value(row) >= 0;
                !ages.as_ref().is_some_and(age)
            });
        }
        mark_rows(&mut more, faults.keys());
        let known = names.iter().map(String::as_str);
        let known: Vec<&str> = known.chain(STEPS.map(|(_, name)| name)).collect();
        table.refuse_misspelt(&known)?;
        Ok(Self {
            ids,
            received_on,
            band,
            source,
            groups,
            steps,
            more,
            records,
            faults,
        })
    }

    fn rank(
        mut self,
        list: &WaitingList,
        as_of: NaiveDate,
        events: &ReferralEvents,
    ) -> Result<RankedColumns, CareError> {
        let ids = self.ids.identifiers();
        if !events.is_none() {
            mark_where(&mut self.more, |row| events.has(row));
        }
        let columns = ReferralColumns {
            received_on: self.received_on.column(),
            band: self.band.take(),
            groups: self
                .groups
                .iter()
                .map(|(code, flags)| (code.clone(), flags.flags()))
                .collect(),
            source: self.source.take(),
            steps: self
                .steps
                .iter()
                .map(|(step, days)| (*step, days.column()))
                .collect(),
            more: self
                .more
                .contains(&true)
                .then(|| Bits::of(self.more.iter().copied())),
            ids,
        };
        let record = |row: usize| self.record(row, &columns, events);
        let mut ranked = list.rank_columns(&columns, as_of, record)?;
        ranked.rejected.extend(events.strays());
        Ok(ranked)
    }

    fn record(
        &self,
        row: usize,
        columns: &ReferralColumns<'_>,
        events: &ReferralEvents,
    ) -> Result<Referral, CareError> {
        let invalid = |problems| CareError::FactsInvalid {
            record: columns.ids.text(row).into_owned(),
            problems,
        };
        if let Some(problems) = self.faults.get(&row) {
            return Err(invalid(problems.clone()));
        }
        let mut referral: Referral = self.records.read(row).map_err(|p| invalid(vec![*p]))?;
        for (step, days) in &columns.steps {
            let on = days.get(row).and_then(day_of);
            referral.steps.extend(on.map(|on| RecordedStep {
                step: *step,
                on,
                by_role: None,
            }));
        }
        let groups = columns.groups.iter().filter(|(_, flags)| flags.get(row));
        referral.groups.extend(groups.map(|(code, _)| code.clone()));
        events.add_to(&mut referral, row)?;
        Ok(referral)
    }
}

fn is_risk(word: &str) -> bool {
    RecordedRisk::from_json(&format!("\"{}\"", word.escape_default())).is_ok()
}

/// The rows that were decided, with what the answer says of each.
fn decided(answer: RankedColumns, id: &Parts) -> ArrowFrame {
    let rows = answer.part.len();
    let is = |part: ListPart| move |found: &ListPart| *found == part;
    let placed = answer.part.iter().map(is(ListPart::Ranked));
    let placed: Option<NullBuffer> =
        (!answer.part.iter().all(is(ListPart::Ranked))).then(|| placed.collect());
    let placed = placed.as_ref();
    let keep = answer.part.contains(&ListPart::Rejected).then(|| {
        let kept = answer.part.iter().map(|part| *part != ListPart::Rejected);
        kept.collect::<Vec<bool>>()
    });
    let parts = [
        ListPart::Immediate,
        ListPart::Ranked,
        ListPart::Elsewhere,
        ListPart::NotWaiting,
        ListPart::Rejected,
    ];
    let place_of = |found: &ListPart| {
        let place = parts.iter().position(|part| part == found);
        u32::try_from(place.unwrap_or(0)).unwrap_or(0)
    };
    let mut columns = Columns::default();
    columns.add("id", id.joined());
    let list = answer.part.iter().map(place_of).collect();
    let names = parts.map(|part| part.word().to_owned()).to_vec();
    columns.add("list", words(list, names, None));
    for (name, values) in [
        ("place", answer.place),
        ("points", answer.points),
        ("points_band", answer.points_band),
        ("points_groups", answer.points_groups),
        ("points_ageing", answer.points_ageing),
        ("points_breach", answer.points_breach),
        (
            "points_cancelled_by_service",
            answer.points_cancelled_by_service,
        ),
        ("days_waited", answer.days_waited),
    ] {
        columns.add(name, numbers(values, placed));
    }
    columns.add("waiting_since", days(answer.waiting_since, placed));
    columns.add("breached", yes_and_no(&answer.breached, placed));
    columns.add("reasons", words(answer.reasons, answer.reason_sets, None));
    let told = answer.apart.iter().filter(|apart| !apart.tell.is_empty());
    let told = told.map(|apart| (apart.row, apart.tell.join(", ")));
    columns.add("tell", few_texts(rows, told.collect()));
    let referred = answer.apart.into_iter();
    let referred = referred.filter_map(|apart| Some((apart.row, apart.refer_to?)));
    columns.add("refer_to", few_texts(rows, referred.collect()));
    columns.frame(keep.as_deref())
}
