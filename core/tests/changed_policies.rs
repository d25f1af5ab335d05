//! Clauses that no sample policy has, shown on samples with some of their text replaced.

use carewright::Policy;
use carewright::competency::{Application, CompetencyReason, SelectionStage};
use carewright::decision::Wire;
use carewright::session_limits::{
    Appointment, AppointmentKind, Attendance, Episode, Reason, SessionLimits, Waiver,
};
use carewright::supervision::{SupervisedWorker, SupervisionReason, SupervisionRules};
use carewright::waiting_list::{CancelledBy, Referral, ReferralCancellation, WaitingList};
use chrono::{Days, NaiveDate};

const AS_OF: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

macro_rules! service {
    ($name:literal) => {
        include_str!(concat!("../../tests/services/", $name, "/policy.toml"))
    };
}

const NEIGHBOURHOOD: &str = service!("neighbourhood_counselling");
const SELF_HARM_LIST: &str = service!("self_harm_waiting_list");
const SCOTLAND: &str = service!("scottish_psychological_therapies");
const WALES: &str = service!("welsh_primary_mental_health");
const SELF_HARM: &str = service!("self_harm_counselling");
const COUNSELLING: &str = service!("counselling_supervision");
const ASSESSED: &str = service!("assessed_competencies");
const SCHOOL: &str = service!("school_team_supervision");

fn changed(text: &str, replaced: &[(&str, &str)]) -> Policy {
    let mut text = text.to_owned();
    for (from, to) in replaced {
        assert!(text.contains(from), "the sample no longer has {from:?}");
        text = text.replacen(from, to, 1);
    }
    Policy::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn list(text: &str, replaced: &[(&str, &str)]) -> WaitingList {
    changed(text, replaced).waiting_list()
}

/// The window of days, or the clause for which there is none.
fn window(text: &str, replaced: &[(&str, &str)]) -> Result<u32, String> {
    let answer = list(text, replaced).overtaking(1, AS_OF).unwrap();
    answer.window_days.ok_or_else(|| answer.clause.unwrap())
}

fn no_bound(clause: &str) -> Result<u32, String> {
    Err(clause.to_owned())
}

const ORDER: &str = "order = [\"breached\", \"points\"]";
const AGEING: &str = "ageing = { points_a_week = 5 }";
const TO: &str = "to = \"allocated\"";
const MET_AND_WAITS: &str = "breach_target, which one can meet and still wait";
const NOT_FROM_START: &str =
    "breach_target, which does not count from the day since which one waits";
const NO_AGEING: &str = "points.ageing, which is not there or 0";

#[test]
fn each_key_bounds_the_overtaking_or_takes_the_bound_away() {
    let order = |to: &'static str| (ORDER, to);
    let by_points = order("order = [\"points\"]");
    // As it is: a breach within 56 days, 30 points within 6 weeks and a day less than another.
    assert_eq!(window(NEIGHBOURHOOD, &[]), Ok(56));
    assert_eq!(window(NEIGHBOURHOOD, &[by_points]), Ok(48));
    // 29 points are made up for by six weeks, 30 only by more than six.
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, ("points = 30", "points = 29")]),
        Ok(41)
    );
    assert_eq!(
        window(
            NEIGHBOURHOOD,
            &[order("order = [\"waiting_since\", \"points\"]")]
        ),
        Ok(0)
    );
    assert_eq!(
        window(
            NEIGHBOURHOOD,
            &[order("order = [\"clock_days\", \"band\"]")]
        ),
        Ok(0)
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[order("order = [\"breached\", \"band\"]")]),
        no_bound("the key band, before the wait, in order")
    );
    assert_eq!(
        window(
            NEIGHBOURHOOD,
            &[order("order = [\"cancelled_by_service\"]")]
        ),
        no_bound("the key cancelled_by_service, before the wait, in order")
    );
}

#[test]
fn one_band_for_all_decides_nothing() {
    let one_band = [
        (
            "[[versions.waiting_list.bands]]\nid = \"urgent\"\nname = \"Urgent\"\npoints = 50\n",
            "",
        ),
        ("order = [\"waiting_since\"]", "order = [\"band\"]"),
    ];
    let text = service!("talking_therapies");
    assert_eq!(window(text, &one_band), Ok(0));
    assert_eq!(
        window(text, &one_band[1..]),
        no_bound("the key band, before the wait, in order")
    );
}

#[test]
fn each_rule_of_a_clock_alone_takes_the_bound_away() {
    let clause = "the clock, which deducts or resets, before the wait, in order";
    let local = |rules: &'static str| {
        [
            (
                "clock = \"england_referral_to_treatment\"",
                "clock = \"local\"",
            ),
            (ORDER, "order = [\"clock_days\"]"),
            ("[versions.waiting_list.points]\n", rules),
        ]
    };
    let targets = "[versions.waiting_list.local_clock.targets.all]\nfrom = \"received\"\nto = \"allocated\"\nwithin_days = 56\n[versions.waiting_list.points]\n";
    for (rule, expected) in [
        ("", Ok(0)),
        ("deducts = [\"medical\"]\n", no_bound(clause)),
        ("resets_at_cancellation = 3\n", no_bound(clause)),
        (
            "reasonable_offer = { notice_days = 7, refusals = 2 }\n",
            no_bound(clause),
        ),
    ] {
        let rules = format!("[versions.waiting_list.local_clock]\n{rule}{targets}");
        let rules: &'static str = rules.leak();
        assert_eq!(window(NEIGHBOURHOOD, &local(rules)), expected, "{rule}");
    }
}

#[test]
fn a_breach_bounds_the_overtaking_only_while_it_lasts_as_long_as_the_wait() {
    let breached = (ORDER, "order = [\"breached\"]");
    let from_assessment = ("from = \"received\"", "from = \"assessed\"");
    assert_eq!(window(NEIGHBOURHOOD, &[breached]), Ok(56));
    assert_eq!(
        window(NEIGHBOURHOOD, &[breached, from_assessment]),
        no_bound(NOT_FROM_START)
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[breached, (TO, "to = \"assessed\"")]),
        no_bound(MET_AND_WAITS)
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[breached, (TO, "to = \"first_session\"")]),
        Ok(56)
    );
    // Who leaves the list with the first session is allocated while they wait.
    let later = (
        "order = [\"breached\"]",
        "leaves_list_at = \"first_session\"\norder = [\"breached\"]",
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[breached, later]),
        no_bound(MET_AND_WAITS)
    );
    let all_equal = (
        "within_by_band = { urgent = 28 }",
        "within_by_band = { urgent = 56 }",
    );
    assert_eq!(window(NEIGHBOURHOOD, &[breached, all_equal]), Ok(0));
    // Days on the clock are days, unless the clock deducts or resets.
    let on_clock = ("unit = \"days\"", "unit = \"clock_days\"");
    assert_eq!(window(NEIGHBOURHOOD, &[breached, on_clock]), Ok(56));
    let breached = (
        "order = [\"clock_days\", \"cancelled_by_service\"]",
        "order = [\"breached\"]",
    );
    assert_eq!(window(SCOTLAND, &[breached]), no_bound(NOT_FROM_START));
    let in_days = ("unit = \"clock_days\"", "unit = \"days\"");
    assert_eq!(window(SCOTLAND, &[breached, in_days]), Ok(0));
    let too_long = [
        ("to = \"assessed\"", TO),
        ("unit = \"days\"", "unit = \"working_days\""),
        ("within = 28 ", "within = 3660 "),
    ];
    assert_eq!(
        window(WALES, &too_long),
        no_bound("breach_target, which is longer than the bank holidays are known")
    );
}

#[test]
fn points_bound_the_overtaking_only_while_the_weeks_make_up_for_them() {
    let by_points = (ORDER, "order = [\"points\", \"band\"]");
    let band = "the key band, before the wait, in order";
    let no_points = ("points = 30", "points = 0");
    let nought = (AGEING, "ageing = { points_a_week = 0 }");
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, nought]),
        no_bound(NO_AGEING)
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, nought, no_points]),
        no_bound(band)
    );
    assert_eq!(window(NEIGHBOURHOOD, &[by_points, no_points]), Ok(6));
    let then_wait = (ORDER, "order = [\"points\", \"waiting_since\"]");
    assert_eq!(window(NEIGHBOURHOOD, &[then_wait, no_points]), Ok(0));
    let capped = (AGEING, "ageing = { points_a_week = 5, at_most_weeks = 10 }");
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, capped]),
        no_bound("points.ageing.at_most_weeks, after which waiting adds nothing")
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[then_wait, capped, no_points]),
        Ok(0)
    );
}

#[test]
fn each_part_of_the_points_widens_the_window() {
    let by_points = (ORDER, "order = [\"points\"]");
    let with = |more: &'static str| (AGEING, more);
    // 30 for the band and 2 times 10 for cancellations: 50 are made up for by more than ten weeks.
    let cancelled = with(
        "ageing = { points_a_week = 5 }\ncancelled_by_service = { points_each = 10, at_most_times = 2 }",
    );
    assert_eq!(window(NEIGHBOURHOOD, &[by_points, cancelled]), Ok(76));
    // Groups of 15 and of 5 points, for somebody in both.
    let group = (
        "name = \"Parents before and after a birth\"\n",
        "name = \"Parents before and after a birth\"\npoints = 15\n",
    );
    let other = (
        "[versions.waiting_list.groups.new_parents]\n",
        "[versions.waiting_list.groups.care_leaver]\nname = \"Care leavers\"\npoints = 5\n[versions.waiting_list.groups.new_parents]\n",
    );
    assert_eq!(window(NEIGHBOURHOOD, &[by_points, group, other]), Ok(76));
    // A breach of 10 points that lasts as long as the wait gains what the targets differ by: 28.
    let breach =
        with("ageing = { points_a_week = 5 }\nbreach = { points = 10, each_day_over = 1 }");
    assert_eq!(window(NEIGHBOURHOOD, &[by_points, breach]), Ok(7 * 14 - 1));
    let limited = with(
        "ageing = { points_a_week = 5 }\nbreach = { points = 10, each_day_over = 1, at_most_days_over = 10 }",
    );
    assert_eq!(window(NEIGHBOURHOOD, &[by_points, limited]), Ok(7 * 11 - 1));
    let all_equal = (
        "within_by_band = { urgent = 28 }",
        "within_by_band = { urgent = 56 }",
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, breach, all_equal]),
        Ok(48)
    );
    // A breach that can come anew gains all its points, and needs a limit.
    let assessed = (TO, "to = \"assessed\"");
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, breach, assessed]),
        no_bound("points.breach.each_day_over, without at_most_days_over")
    );
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, limited, assessed]),
        Ok(7 * 11 - 1)
    );
    let once = with("ageing = { points_a_week = 5 }\nbreach = { points = 10 }");
    assert_eq!(
        window(NEIGHBOURHOOD, &[by_points, once, assessed]),
        Ok(7 * 9 - 1)
    );
}

#[test]
fn weeks_on_a_clock_that_pauses_take_the_bound_away() {
    let replaced = [
        (
            "order = [\"clock_days\", \"cancelled_by_service\"]",
            "order = [\"points\"]",
        ),
        (
            "[versions.waiting_list.targets.treatment]",
            "[versions.waiting_list.points]\nageing = { points_a_week = 5, counted = \"on_clock\" }\n[versions.waiting_list.targets.treatment]",
        ),
    ];
    assert_eq!(
        window(SCOTLAND, &replaced),
        no_bound("points.ageing.counted, on a clock that deducts or resets")
    );
    let unpaused = [
        (
            AGEING,
            "ageing = { points_a_week = 5, counted = \"on_clock\" }",
        ),
        (ORDER, "order = [\"points\"]"),
    ];
    assert_eq!(window(NEIGHBOURHOOD, &unpaused), Ok(48));
}

#[test]
fn an_ageing_of_nought_promises_nothing() {
    let list = list(
        NEIGHBOURHOOD,
        &[
            (AGEING, "ageing = { points_a_week = 0 }"),
            (ORDER, "order = [\"points\"]"),
        ],
    );
    let referral = Referral::new("a", AS_OF - Days::new(20));
    let explained = list.explain(vec![referral], "a", AS_OF).unwrap();
    assert!(
        !format!("{:?}", explained.changes).contains("WaitsOn"),
        "{:?}",
        explained.changes
    );
}

#[test]
fn a_referral_may_have_a_thousand_entries_of_a_kind_and_no_more() {
    let list = list(SELF_HARM_LIST, &[]);
    let mut referral = Referral::new("a", AS_OF - Days::new(20));
    let cancelled = ReferralCancellation {
        on: AS_OF,
        by: CancelledBy::Service,
    };
    referral.cancellations = vec![cancelled.clone(); 1_000];
    assert!(list.clock(&referral, AS_OF).is_ok());
    referral.cancellations.push(cancelled.clone());
    let error = list.clock(&referral, AS_OF).unwrap_err();
    assert!(format!("{error:?}").contains("facts.too_many"), "{error:?}");
    referral.cancellations = vec![cancelled; 1_010];
    assert!(list.clock(&referral, AS_OF).is_err());
}

fn missed(id: &str, on: &str, attendance: Attendance) -> Appointment {
    Appointment {
        id: id.to_owned(),
        kind: AppointmentKind::Session,
        starts: format!("{on}T10:00:00").parse().unwrap(),
        attendance,
        contact_minutes: None,
        mode: None,
        cancelled_at: None,
        rebooked_at: None,
        waiver: None,
    }
}

fn episode(appointments: Vec<Appointment>) -> Episode {
    let text = r#"{ "id": "E-1", "line": "day", "started_on": "2026-05-01", "risk": "not_high" }"#;
    let mut episode = Episode::from_json(text).unwrap();
    episode.appointments = appointments;
    episode
}

fn limits(replaced: &[(&str, &str)]) -> SessionLimits {
    changed(SELF_HARM, replaced).session_limits()
}

#[test]
fn where_no_reasons_are_listed_a_waiver_needs_any_reason() {
    let any_reason = "reasons = [\"bereavement\", \"hospital_admission\", \"travel_disruption\"]";
    let limits = limits(&[(any_reason, "reasons = []")]);
    for (reason, units) in [("bereavement", 0), ("anything", 0), ("", 1)] {
        let mut one = missed("A-1", "2026-05-05", Attendance::DidNotAttend);
        one.waiver = Some(Waiver {
            role: "coordinator".to_owned(),
            reason: reason.to_owned(),
            given_on: "2026-05-06".parse().unwrap(),
        });
        let ledger = limits.ledger(&episode(vec![one]), AS_OF).unwrap();
        assert_eq!(ledger.entries[0].cap_units, units, "{reason:?}");
    }
}

/// A session is the first until one was attended; missed ones do not make the next a later one.
#[test]
fn the_first_session_is_the_first_that_was_attended() {
    let phases = "phases = [\"assessment\", \"first_session\", \"later_session\"]";
    let days = ["2026-05-05", "2026-05-12", "2026-05-19"];
    let series = |attended_at: usize| {
        let one = |(position, day): (usize, &&str)| {
            let attendance = match position == attended_at {
                true => Attendance::Attended,
                false => Attendance::DidNotAttend,
            };
            missed(&format!("A-{position}"), day, attendance)
        };
        episode(days.iter().enumerate().map(one).collect())
    };
    let asks = |phase: &str, episode: &Episode| {
        let only = format!("phases = [\"{phase}\"]");
        let limits = limits(&[
            (phases, &only),
            (
                "counted = \"in_a_row\"\nnext_step = \"contact_client\"",
                "counted = \"in_all\"\nnext_step = \"contact_client\"",
            ),
        ]);
        let standing = limits
            .standing(episode, "2026-05-20".parse().unwrap())
            .unwrap();
        let rule = |reason: &Reason| match reason {
            Reason::MissedAppointments { rule, count, .. } if rule == "first_miss" => Some(*count),
            _ => None,
        };
        standing.reasons.iter().find_map(rule)
    };
    // Missed, missed, attended: both were the first session.
    assert_eq!(asks("first_session", &series(2)), Some(2));
    assert_eq!(asks("later_session", &series(2)), None);
    // Attended, missed, missed: both were later ones.
    assert_eq!(asks("first_session", &series(0)), None);
    assert_eq!(asks("later_session", &series(0)), Some(2));
    // Missed, attended, missed: one of each.
    assert_eq!(asks("first_session", &series(1)), Some(1));
    assert_eq!(asks("later_session", &series(1)), Some(1));
}

fn supervised(text: &str) -> SupervisedWorker {
    SupervisedWorker::from_json(text).unwrap()
}

fn supervision(text: &str, replaced: &[(&str, &str)]) -> SupervisionRules {
    changed(text, replaced).supervision()
}

/// The closed days are those of the waiting list, where the version has one.
#[test]
fn a_day_on_which_the_service_is_closed_has_the_working_day_before() {
    let weekly = "[versions.supervision]
due_soon_days = 7
discussed_within_days = 42
topics_within_days = 90
cadences = { weekly = { apart = { unit = \"weeks\", count = 1 } } }
[versions.supervision.roles.coordinator]
owed = \"always\"
paid = true
pro_rata = false
paused_by = []
[versions.supervision.roles.coordinator.requirements.line]
kind = \"line_management\"
cadence = \"weekly\"
formats = [\"in_person\"]
settings = [\"one_to_one\"]
";
    let rules = supervision(&format!("{SELF_HARM_LIST}\n{weekly}"), &[]);
    let worker = supervised(
        r#"{ "id": "W-1", "role": "coordinator", "started_on": "2026-01-05", "supervisions": [
            { "id": "S-1", "on": "2026-12-22", "minutes": 60, "kind": "line_management",
              "format": "in_person", "setting": "one_to_one", "state": "held" }] }"#,
    );
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let schedule = rules
        .schedule(&worker, day("2027-01-04"), day("2026-12-23"))
        .unwrap();
    // The 28th is a bank holiday, the 29th a closed day; before them come a weekend and Christmas.
    assert_eq!(
        schedule.reasons.last(),
        Some(&SupervisionReason::DueOnClosedDay {
            due_on: day("2026-12-29"),
            working_day: day("2026-12-24"),
        })
    );
}

/// Two months without enough are covered for by the break where the policy excuses two in a row.
#[test]
fn as_many_months_as_are_excused_need_no_cover() {
    let worker = supervised(
        r#"{ "id": "W-1", "role": "volunteer_counsellor", "started_on": "2026-06-01",
             "documented_breaks": [{ "starts_on": "2026-06-01", "ends_on": "2026-07-26" }],
             "supervisors": [{ "id": "K-1", "role": "coordinator", "gives": ["placement"] }] }"#,
    );
    let cover = |most: &str, as_of: &str| {
        let rule = "least = 30, weeks = 4 }";
        let excused = format!("{rule}\nexcused_in_a_row = {most}");
        let rules = supervision(COUNSELLING, &[(rule, &excused)]);
        let status = rules.status(&worker, as_of.parse().unwrap()).unwrap();
        let placement = &status.requirements[1];
        let needed =
            |reason: &SupervisionReason| matches!(reason, SupervisionReason::CoverNeeded { .. });
        placement.reasons.iter().any(needed)
    };
    // Periods of four weeks end on 28 June, 26 July and 23 August.
    assert!(!cover("2", "2026-07-27"));
    assert!(cover("2", "2026-08-24"));
    assert!(cover("1", "2026-07-27"));
}

#[test]
fn peers_who_supervise_each_other_need_nobody_besides() {
    let anybody = "settings = [\"one_to_one\", \"peer\", \"facilitated_group\", \"peer_group\"]";
    let worker = || {
        supervised(
            r#"{ "id": "W-1", "role": "counsellor", "started_on": "2026-01-05",
                 "supervisors": [{ "id": "X-1", "gives": ["professional"], "external": true,
                                   "counselling_supervision_qualification": true }] }"#,
        )
    };
    let without = |settings: &str| {
        let rules = supervision(COUNSELLING, &[(anybody, settings)]);
        let structure = rules.structure(vec![worker()], AS_OF).unwrap();
        let nobody = |reason: &SupervisionReason| match reason {
            SupervisionReason::NobodySupervises { requirement, .. } => Some(requirement.clone()),
            _ => None,
        };
        let found: Vec<String> = structure.reasons.iter().filter_map(nobody).collect();
        found
    };
    assert_eq!(without("settings = [\"one_to_one\"]"), ["clinical"]);
    assert_eq!(
        without("settings = [\"peer\", \"facilitated_group\"]"),
        ["clinical"]
    );
    assert!(without("settings = [\"peer\", \"peer_group\"]").is_empty());
}

const REFLECTION: &str = "kind = \"clinical\"                        # 001_ad0252695e2a44c5.txt:63";

/// A meeting that counts for one requirement of its kind is no gap; one that counts for none is
/// named once.
#[test]
fn what_two_requirements_of_a_kind_do_not_count_is_one_gap() {
    let rules = supervision(SCHOOL, &[(REFLECTION, "kind = \"professional\"")]);
    let worker = |setting: &str| {
        supervised(&format!(
            r#"{{ "id": "W-1", "role": "navigator", "started_on": "2026-01-05", "supervisions": [
                {{ "id": "S-1", "on": "2026-09-01", "minutes": 60, "kind": "professional",
                  "format": "in_person", "setting": "{setting}", "state": "held" }}] }}"#
        ))
    };
    let gaps = |setting: &str| {
        let gaps = rules.record_gaps(&worker(setting), AS_OF).unwrap().gaps;
        let reasons = gaps.iter().flat_map(|gap| &gap.reasons);
        let not_counted =
            |reason: &&SupervisionReason| matches!(reason, SupervisionReason::NotCounted { .. });
        reasons.filter(not_counted).count()
    };
    assert_eq!(gaps("facilitated_group"), 1);
    assert_eq!(gaps("one_to_one"), 0);
}

/// Somebody who is away has met what asks for nothing yet.
#[test]
fn nothing_owed_yet_is_met_while_away_too() {
    let navigator = "[versions.supervision.roles.navigator]
owed = \"always\"
paid = true
pro_rata = false
paused_by = [";
    let paused = format!("{navigator}\"sickness\"");
    let rules = supervision(SCHOOL, &[(navigator, &paused)]);
    let worker = supervised(
        r#"{ "id": "W-1", "role": "navigator", "started_on": "2026-01-05",
             "absences": [{ "kind": "sickness", "starts_on": "2026-09-21" }] }"#,
    );
    let status = rules.status(&worker, AS_OF).unwrap();
    let reflection = &status.requirements[1];
    assert_eq!(reflection.requirement, "reflection");
    assert!(matches!(
        reflection.reasons[0],
        SupervisionReason::MetSoFar { .. }
    ));
}

#[test]
fn where_nothing_is_desirable_nothing_is_said_of_points() {
    let essential = ASSESSED
        .lines()
        .filter(|line| !line.contains("\"desirable\""));
    let essential: Vec<&str> = essential.collect();
    let says_points = |text: &str| {
        let rules = changed(text, &[]).competency();
        let applications = vec![Application::from_json(r#"{ "id": "A-1" }"#).unwrap()];
        let stage = SelectionStage::Application;
        let shortlist = rules
            .shortlist("counsellor", applications, stage, AS_OF)
            .unwrap();
        let points =
            |reason: &CompetencyReason| matches!(reason, CompetencyReason::DesirablePoints { .. });
        shortlist.applications[0].reasons.iter().any(points)
    };
    assert!(says_points(ASSESSED));
    assert!(!says_points(&essential.join("\n")));
}
