//! A list by columns is the list by records, row by row.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use carewright::Policy;
use carewright::decision::columns::{Bits, Column, Flags, Identifiers, Texts, Words, day_number};
use carewright::waiting_list::{
    CancelledBy, ListPart, RankedColumns, RecordedStep, Referral, ReferralCancellation,
    ReferralColumns, ReferralStep, WaitingList,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
const SAMPLES: [&str; 5] = [
    include_str!("../../tests/services/self_harm_waiting_list/policy.toml"),
    include_str!("../../tests/services/forensic_waiting_list/policy.toml"),
    include_str!("../../tests/services/scottish_psychological_therapies/policy.toml"),
    include_str!("../../tests/services/talking_therapies/policy.toml"),
    include_str!("../../tests/services/welsh_primary_mental_health/policy.toml"),
];
const ROUTES: &str = "[versions.waiting_list.routes";
const STEPS: [ReferralStep; 3] = [
    ReferralStep::Triaged,
    ReferralStep::Assessed,
    ReferralStep::Allocated,
];

/// What a policy knows by name.
struct Known {
    list: WaitingList,
    bands: Vec<String>,
    groups: Vec<String>,
    sources: Vec<String>,
    has_routes: bool,
}

/// The samples; the first one without its routes, for which columns alone often suffice; and that
/// with a breach that does not count from receipt and groups that add nothing.
fn policies() -> &'static [Known] {
    static POLICIES: LazyLock<Vec<Known>> = LazyLock::new(read_policies);
    &POLICIES
}

fn read_policies() -> Vec<Known> {
    let without = SAMPLES[0];
    let without = without[..without.find(ROUTES).unwrap()].to_owned();
    let others = [
        (
            "breach_target = \"assessment\"",
            "breach_target = \"first_session\"",
        ),
        ("points = 6 ", "points = 0 "),
        ("points = 8 ", "points = 0 "),
    ];
    let otherwise = others.iter().fold(without.clone(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    });
    let texts = SAMPLES.into_iter().map(str::to_owned);
    let texts = texts.chain([without, otherwise]);
    texts.map(|text| known(&text)).collect()
}

fn known(text: &str) -> Known {
    let policy = Policy::from_toml(text).unwrap();
    let document: serde_json::Value = serde_json::from_str(&policy.to_json()).unwrap();
    let list = &document["versions"][0]["waiting_list"];
    let names = |field: &str| {
        let map = list[field].as_object();
        map.map_or_else(Vec::new, |map| map.keys().cloned().collect())
    };
    let bands = list["bands"].as_array().unwrap();
    Known {
        bands: bands
            .iter()
            .map(|b| b["id"].as_str().unwrap().to_owned())
            .collect(),
        groups: names("groups"),
        sources: names("sources"),
        has_routes: !names("routes").is_empty(),
        list: policy.waiting_list(),
    }
}

/// One referral before a policy gives its words: places of words, and days before the as-of date.
#[derive(Debug, Clone)]
struct Drawn {
    id: u32,
    received: i64,
    band: Option<usize>,
    source: Option<usize>,
    groups: u8,
    steps: [Option<i64>; 3],
    cancelled: usize,
    immediate: bool,
}

/// Often about the as-of date or about a target, where rules change.
fn days_ago() -> impl Strategy<Value = i64> {
    prop_oneof![-2_i64..3, 5_i64..9, 26_i64..31, 0_i64..1200]
}

prop_compose! {
    fn drawn()(
        id in 0_u32..500,
        received in days_ago(),
        band in prop::option::weighted(0.9, prop_oneof![20 => 0_usize..4, 1 => Just(9)]),
        source in prop::option::weighted(0.2, prop_oneof![9 => 0_usize..5, 1 => Just(9)]),
        groups in any::<u8>(),
        steps in prop::array::uniform3(prop::option::weighted(0.5, days_ago())),
        cancelled in prop_oneof![9 => Just(0_usize), 1 => 1_usize..3],
        immediate in prop::bool::weighted(0.05),
    ) -> Drawn {
        Drawn { id, received, band, source, groups, steps, cancelled, immediate }
    }
}

fn before(days: i64) -> NaiveDate {
    let day = Days::new(days.unsigned_abs());
    if days < 0 {
        AS_OF.checked_add_days(day).unwrap()
    } else {
        AS_OF.checked_sub_days(day).unwrap()
    }
}

fn word(words: &[String], place: usize) -> String {
    words
        .get(place)
        .cloned()
        .unwrap_or_else(|| "unheard_of".to_owned())
}

fn referral(known: &Known, drawn: &Drawn) -> Referral {
    let mut referral = Referral::new(drawn.id.to_string(), before(drawn.received));
    referral.band = drawn.band.map(|place| word(&known.bands, place));
    referral.source = drawn.source.map(|place| word(&known.sources, place));
    let groups = known.groups.iter().enumerate();
    let in_group = |place: usize| drawn.groups.checked_shr(place as u32).unwrap_or(0) & 1 == 1;
    referral.groups = groups
        .filter(|(place, _)| in_group(*place))
        .map(|(_, code)| code.clone())
        .collect();
    for (step, on) in STEPS.into_iter().zip(drawn.steps) {
        referral.steps.extend(on.map(|days| RecordedStep {
            step,
            on: before(days),
            by_role: None,
        }));
    }
    let cancelled = ReferralCancellation {
        on: AS_OF,
        by: CancelledBy::Service,
    };
    referral.cancellations = vec![cancelled; drawn.cancelled];
    referral.immediate_risk = drawn.immediate;
    referral
}

/// The columns of a list, and everything they borrow from.
struct Frame {
    numbers: Vec<i64>,
    received: Vec<i32>,
    steps: [Vec<Option<i32>>; 3],
    referrals: Vec<Referral>,
}

fn words(of: impl Iterator<Item = Option<String>> + Clone) -> Words<'static> {
    let mut places = BTreeMap::new();
    let mut words = Vec::new();
    let mut keys = Vec::new();
    for word in of.clone() {
        let word = word.unwrap_or_default();
        let next = words.len() as u32;
        let place = *places.entry(word.clone()).or_insert(next);
        if place == next {
            words.push(word);
        }
        keys.push(place);
    }
    let present = Some(Bits::of(of.map(|word| word.is_some())));
    Words {
        words,
        keys: Cow::Owned(keys),
        present,
    }
}

impl Frame {
    fn of(known: &Known, drawn: &[Drawn]) -> Self {
        let referrals: Vec<Referral> = drawn.iter().map(|one| referral(known, one)).collect();
        let day = |referral: &Referral, wanted| {
            let step = referral.steps.iter().find(|step| step.step == wanted);
            step.map(|step| day_number(step.on))
        };
        Self {
            numbers: drawn.iter().map(|one| i64::from(one.id)).collect(),
            received: referrals
                .iter()
                .map(|r| day_number(r.received_on))
                .collect(),
            steps: STEPS.map(|step| referrals.iter().map(|r| day(r, step)).collect()),
            referrals,
        }
    }

    /// The answer, and how many rows needed a record.
    fn rank(&self, known: &Known, as_texts: bool) -> (RankedColumns, usize) {
        let mut text = String::new();
        let mut begins = vec![0];
        for referral in &self.referrals {
            text.push_str(&referral.id);
            begins.push(text.len() as i64);
        }
        let days: [Vec<i32>; 3] = std::array::from_fn(|place| {
            self.steps[place]
                .iter()
                .map(|day| day.unwrap_or(0))
                .collect()
        });
        let step = |place: usize| {
            let present = Bits::of(self.steps[place].iter().map(Option::is_some));
            (STEPS[place], Column::new(&days[place], Some(present)))
        };
        let rows = self.referrals.iter();
        let columns = ReferralColumns {
            ids: if as_texts {
                Identifiers::Text(Texts::new(&text, Cow::Owned(begins)))
            } else {
                Identifiers::Whole(Column::new(&self.numbers, None))
            },
            received_on: Column::new(&self.received, None),
            band: Some(words(rows.clone().map(|r| r.band.clone()))),
            groups: known
                .groups
                .iter()
                .map(|code| {
                    let flags = Bits::of(rows.clone().map(|r| r.groups.contains(code)));
                    (code.clone(), Flags::new(flags, None))
                })
                .collect(),
            source: Some(words(rows.clone().map(|r| r.source.clone()))),
            steps: (0..STEPS.len()).map(step).collect(),
            more: Some(Bits::of(
                rows.map(|r| !r.cancellations.is_empty() || r.immediate_risk),
            )),
        };
        let mut asked = 0;
        let record = |row: usize| {
            asked += 1;
            Ok(self.referrals[row].clone())
        };
        let ranked = known.list.rank_columns(&columns, AS_OF, record).unwrap();
        (ranked, asked)
    }
}

proptest! {
    #[test]
    fn a_list_by_columns_is_the_list_by_records(
        drawn in prop::collection::vec(drawn(), 0..50),
        as_texts in any::<bool>(),
    ) {
        for known in policies() {
            let frame = Frame::of(known, &drawn);
            let (by_columns, _) = frame.rank(known, as_texts);
            let by_records = known.list.ranking(&frame.referrals, AS_OF).unwrap();
            prop_assert_eq!(&by_columns.rejected, &by_records.rejected);
            let parts = [
                (ListPart::Ranked, by_records.ranked.len()),
                (ListPart::Immediate, by_records.immediate.len()),
                (ListPart::Elsewhere, by_records.elsewhere.len()),
                (ListPart::NotWaiting, by_records.not_waiting.len()),
                (ListPart::Rejected, by_records.rejected.len()),
            ];
            for (part, count) in parts {
                let found = by_columns.part.iter().filter(|p| **p == part).count();
                prop_assert_eq!(found, count);
            }
            for (row, referral) in frame.referrals.iter().enumerate() {
                compare_row(&by_columns, row, &by_records, referral, known, &frame)?;
            }
        }
    }
}

#[test]
fn plain_rows_need_no_record() {
    let plain = Drawn {
        id: 0,
        received: 40,
        band: Some(1),
        source: None,
        groups: 0b101,
        steps: [Some(30), Some(7), None],
        cancelled: 0,
        immediate: false,
    };
    let drawn: Vec<Drawn> = (0..50)
        .map(|id| Drawn {
            id,
            ..plain.clone()
        })
        .collect();
    for known in policies() {
        let (_, asked) = Frame::of(known, &drawn).rank(known, false);
        let has_routes = known.has_routes;
        assert_eq!(asked, if has_routes { drawn.len() } else { 0 });
    }
}

fn compare_row(
    columns: &RankedColumns,
    row: usize,
    records: &carewright::waiting_list::Ranking,
    referral: &Referral,
    known: &Known,
    frame: &Frame,
) -> Result<(), TestCaseError> {
    let codes = columns.reason_sets[columns.reasons[row] as usize].as_str();
    let named = |id: &String| *id == referral.id;
    if columns.part[row] == ListPart::Rejected {
        prop_assert_eq!((columns.place[row], codes), (0, ""));
        return Ok(());
    }
    let apart = [&records.immediate, &records.elsewhere, &records.not_waiting];
    if let Some(apart) = apart
        .into_iter()
        .flatten()
        .find(|apart| named(&apart.referral))
    {
        let said: Vec<&str> = apart.reasons.iter().map(|r| r.stable_code()).collect();
        prop_assert_eq!(codes, said.join(" "));
        let told = columns.apart.iter().find(|apart| apart.row == row);
        let tell = told.map_or(&[][..], |told| &told.tell);
        prop_assert_eq!(tell, &apart.tell[..]);
        prop_assert_eq!(
            told.and_then(|told| told.refer_to.as_ref()),
            apart.refer_to.as_ref()
        );
        return Ok(());
    }
    let ranked = records
        .ranked
        .iter()
        .find(|ranked| named(&ranked.referral))
        .unwrap();
    prop_assert_eq!(u64::from(columns.place[row]), ranked.place);
    prop_assert_eq!(columns.points[row], ranked.points.total);
    prop_assert_eq!(columns.points_band[row], ranked.points.band);
    prop_assert_eq!(columns.points_groups[row], ranked.points.groups);
    prop_assert_eq!(columns.points_ageing[row], ranked.points.ageing);
    prop_assert_eq!(columns.points_breach[row], ranked.points.breach);
    prop_assert_eq!(
        columns.points_cancelled_by_service[row],
        ranked.points.cancelled_by_service
    );
    prop_assert_eq!(columns.breached[row], ranked.breached);
    prop_assert_eq!(columns.waiting_since[row], day_number(ranked.waiting_since));
    prop_assert_eq!(columns.days_waited[row], ranked.days_waited);
    let explained = known
        .list
        .explain(frame.referrals.clone(), &referral.id, AS_OF)
        .unwrap();
    let explained: Vec<&str> = explained.reasons.iter().map(|r| r.stable_code()).collect();
    for code in codes
        .split(' ')
        .chain(ranked.reasons.iter().map(|r| r.stable_code()))
    {
        prop_assert!(explained.contains(&code), "{code} is not in {explained:?}");
    }
    let points = [
        "groups_add",
        "positive_action",
        "weeks_waited",
        "breach_adds",
    ];
    for code in points.map(|name| format!("waiting_list.{name}")) {
        let said = codes.split(' ').any(|said| said == code);
        prop_assert_eq!(said, explained.contains(&code.as_str()), "{}", code);
    }
    Ok(())
}
