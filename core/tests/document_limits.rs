//! What a document may cost: how large it may be, how many faults are listed, how much is shown.

use std::sync::Arc;

use carewright::competency::framework::{CompetencyFramework, FrameworkFormat};
use carewright::{CareError, Policy, Problem};
use chrono::{Days, NaiveDate};

const LISTED: usize = 100;
const MEBIBYTE: usize = 1_048_576;

const HEAD: &str = r#"
[service]
name = "Invented service"
nation = "england"
roles = { lead = "Lead" }
high_risk_lead = "lead"
"#;

const FRAMEWORK: &str = r#"
id = "f"
title = "F"
version = "1"
level_order = "cumulative"
[source]
document = "d"
licence = "l"
"#;

fn problems(read: Result<Policy, CareError>) -> Vec<Problem> {
    let error = read.err().expect("it is accepted");
    error.problems().to_vec()
}

fn faults(text: &str, format: FrameworkFormat) -> Vec<Problem> {
    let error = CompetencyFramework::read(text, format).expect_err("it is accepted");
    error.problems().to_vec()
}

/// The first hundred, with one sentence that says how many more there are, none of them long.
fn first_hundred(problems: &[Problem], more: &str) {
    assert_eq!(problems.len(), LISTED + 1, "{:?}", problems.last());
    let last = &problems[LISTED];
    assert_eq!(last.message, more);
    assert!(last.code.ends_with(".more_faults"), "{}", last.code);
    let before = &problems[LISTED - 1];
    assert_eq!((last.line, last.column), (before.line, before.column));
    short(problems);
}

fn short(problems: &[Problem]) {
    for problem in problems {
        let found = problem.found.as_deref().unwrap_or_default();
        assert!(found.chars().count() <= 201, "{found}");
        assert!(problem.message.chars().count() <= 400, "{problem}");
        let allowed = problem.allowed.as_deref().unwrap_or_default();
        assert!(allowed.len() <= 2_100, "{allowed}");
    }
}

#[test]
fn a_text_that_cannot_be_read_anywhere_lists_its_first_faults() {
    let found = problems(Policy::from_toml(&"=\n".repeat(10_000)));
    first_hundred(&found, "There are faults at 19933 more places.");
    assert_eq!((found[0].line, found[99].line), (Some(1), Some(34)));
}

#[test]
fn unknown_fields_and_sections_are_counted() {
    let fields = |head: &str| {
        let numbers = 0..90_000;
        let fields = numbers.map(|number| format!("x{number}=1\n"));
        head.to_owned() + &fields.collect::<String>()
    };
    let sections = problems(Policy::from_toml(&fields("")));
    first_hundred(&sections, "There are faults at 89900 more places.");
    assert_eq!(sections[99].path, "x99");
    let version = format!("{HEAD}[[versions]]\neffective_from = 2026-04-01\n");
    let found = problems(Policy::from_toml(&fields(&version)));
    first_hundred(&found, "There are faults at 89900 more places.");
    assert_eq!(
        (found[99].path.as_str(), found[99].column),
        ("x99", Some(1))
    );
}

#[test]
fn a_hundred_faults_are_listed_without_another_word() {
    let fields = |count: u32| (0..count).map(|number| format!("x{number}=1\n"));
    let hundred: String = fields(100).collect();
    assert_eq!(problems(Policy::from_toml(&hundred)).len(), 100);
    let one_more: String = fields(101).collect();
    first_hundred(
        &problems(Policy::from_toml(&one_more)),
        "There are faults at 1 more place.",
    );
}

#[test]
fn a_policy_and_a_framework_of_more_than_a_mebibyte_are_not_read() {
    let comment = |bytes: usize| "#".repeat(bytes);
    for text in [comment(MEBIBYTE), "a.b.c.d=1\n".repeat(MEBIBYTE / 10)] {
        let found = problems(Policy::from_toml(&text));
        assert_ne!(found[0].code, "policy.too_large");
    }
    let large = comment(MEBIBYTE + 1);
    let found = problems(Policy::from_toml(&large));
    assert_eq!(
        (found.len(), found[0].code.as_str()),
        (1, "policy.too_large")
    );
    assert_eq!(
        problems(Policy::from_json(&large))[0].code,
        "policy.too_large"
    );
    for format in [
        FrameworkFormat::Toml,
        FrameworkFormat::Json,
        FrameworkFormat::Csv,
    ] {
        let found = faults(&large, format);
        assert_eq!(
            (found.len(), found[0].code.as_str()),
            (1, "framework.too_large")
        );
    }
    let found = faults(&large, FrameworkFormat::CaseJson);
    assert_ne!(found[0].code, "framework.too_large");
    let found = faults(&comment(16 * MEBIBYTE + 1), FrameworkFormat::CaseJson);
    assert_eq!(found[0].code, "framework.too_large");
}

const TERMS: &str = r#"
[session_limits]
format = "individual"
cap = { unit = "sessions", limit = 10 }
session_minutes = 50
price_pence = 0
missed_session_charge_pence = 0
notice_hours = 24
counting = { assessment = true, cancelled_late = true, did_not_attend = true, late_and_not_seen = false }
extensions = { authorised_by = ["lead"], most_at_once = 4, most_times = 1, self_authorisation = "refused" }
supported_exit = { planning_starts_at_remaining = 3, must_hold = ["review_date"] }
"#;

/// So many lines and versions, the terms and the lines said once; with what each version changes.
fn policy(versions: u64, lines: u32, change: impl Fn(u64) -> String) -> String {
    let first: NaiveDate = "2026-01-01".parse().unwrap();
    let lines = (0..lines).map(|line| format!("[session_limits.lines.l{line}]\nname = \"L\"\n"));
    let versions = (0..versions).map(|version| {
        let from = first + Days::new(version);
        format!("[[versions]]\neffective_from = {from}\n{}", change(version))
    });
    let (lines, versions): (String, String) = (lines.collect(), versions.collect());
    format!("{HEAD}{TERMS}{lines}{versions}")
}

#[test]
fn versions_share_what_they_do_not_change() {
    let text = policy(200, 100, |version| match version {
        7 => "[versions.session_limits]\nnotice_hours = 48\n".to_owned(),
        _ => String::new(),
    });
    let read = Policy::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
    let versions = &read.document().versions;
    let section = |position: usize| versions[position].session_limits.as_ref().unwrap();
    assert!(Arc::ptr_eq(section(0), section(1)) && Arc::ptr_eq(section(0), section(199)));
    assert!(!Arc::ptr_eq(section(0), section(7)));
    let notice = |position: usize| section(position).lines["l99"].notice_hours;
    assert_eq!([notice(0), notice(7), notice(8)], [24, 48, 24]);
    let source = |path: &str, day: &str| read.source_of(path, Some(day.parse().unwrap()));
    let path = "session_limits.lines.l99.notice_hours";
    let (once, own) = (source(path, "2026-01-07"), source(path, "2026-01-08"));
    assert_eq!(once, source(path, "2026-01-09"));
    assert!(own.unwrap().line > once.unwrap().line);
    assert_eq!(
        source("session_limits", "2026-01-08").unwrap().column,
        Some(1)
    );
    assert_eq!(source(path, "2025-12-31"), None);
}

#[test]
fn a_fault_of_what_versions_share_is_said_once() {
    let text = policy(50, 2, |_| String::new()).replace("[\"lead\"]", "[\"nobody\"]");
    let found = problems(Policy::from_toml(&text));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].path, "session_limits.extensions.authorised_by");
}

#[test]
fn a_policy_of_ten_thousand_lines_is_read() {
    let text = policy(1, 3_300, |_| String::new());
    let read = Policy::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
    let limits = read.document().versions[0].session_limits.as_ref();
    assert_eq!(limits.unwrap().lines.len(), 3_300);
}

#[test]
fn what_each_version_says_anew_of_each_line_has_a_limit() {
    let changed = |version: u64| {
        let hours = version % 100;
        format!("[versions.session_limits]\nnotice_hours = {hours}\n")
    };
    assert!(Policy::from_toml(&policy(20, 50, changed)).is_ok());
    let found = problems(Policy::from_toml(&policy(300, 360, changed)));
    assert_eq!(
        (found.len(), found[0].code.as_str()),
        (1, "policy.too_large")
    );
    let shared = policy(5_000, 360, |_| String::new());
    let found = problems(Policy::from_toml(&shared));
    assert_eq!(
        (found.len(), found[0].code.as_str()),
        (1, "policy.too_large")
    );
}

#[test]
fn a_name_of_more_than_256_bytes_is_a_fault_of_its_own() {
    let roles = |name: &str| {
        let (head, rest) = HEAD.split_at(HEAD.find("high_risk").unwrap());
        let head = head.replace(
            "lead = \"Lead\"",
            &format!("lead = \"Lead\", {name} = \"N\""),
        );
        format!("{head}{rest}[[versions]]\neffective_from = 2026-04-01\n")
    };
    assert!(Policy::from_toml(&roles(&"n".repeat(256))).is_ok());
    for name in ["n".repeat(257), format!("\"{}\"", "\u{e9}".repeat(129))] {
        let found = problems(Policy::from_toml(&roles(&name)));
        assert_eq!(
            (found.len(), found[0].code.as_str()),
            (1, "policy.too_long")
        );
        assert_eq!((found[0].line, found[0].column), (Some(5), Some(26)));
        short(&found);
    }
    let json = format!("{{\"{}\":1}}", "n".repeat(500_000));
    let found = problems(Policy::from_json(&json));
    assert_eq!(
        (found.len(), found[0].code.as_str()),
        (1, "policy.too_long")
    );
    short(&found);
    let found = faults(&json, FrameworkFormat::Json);
    assert_eq!(found[0].code, "framework.too_long");
    short(&found);
}

/// Long texts in the places that messages repeat: a role, a word, a section, a name.
#[test]
fn no_message_repeats_a_long_text_whole() {
    let long = "long".repeat(100_000);
    let texts = [
        HEAD.replace(
            "high_risk_lead = \"lead\"",
            &format!("high_risk_lead = \"{long}\""),
        ),
        HEAD.replace("\"england\"", &format!("\"{long}\"")),
        format!("builds_on = [\"{long}\"]\n{HEAD}"),
        format!("[[versions]]\nwaiting_list = {{ order = [\"{long} score\"] }}"),
        format!("[[versions]]\nadjustments = {{ review_on_change_of = [\"{long} sickness\"] }}"),
    ];
    for text in texts {
        let found = problems(Policy::from_toml(&text));
        short(&found);
    }
    let rated = format!(
        "{FRAMEWORK}[[statements]]\nid = \"{long}\"\narea = \"a\"\ntext = \"t\"\nparent = \"{long}s\""
    );
    short(&faults(&rated, FrameworkFormat::Toml));
}

#[test]
fn roles_that_nobody_has_list_no_more_than_some_of_the_known_ones() {
    let known: String = (0..5_000)
        .map(|number| format!("r{number} = \"R\"\n"))
        .collect();
    let text = format!(
        "[service]\nname = \"N\"\nnation = \"wales\"\nhigh_risk_lead = \"none\"\n[service.roles]\n{known}"
    );
    let found = problems(Policy::from_toml(&text));
    let unknown = found.iter().find(|one| one.code == "policy.unknown_role");
    let allowed = unknown.and_then(|one| one.allowed.as_deref()).unwrap();
    assert!(
        allowed.starts_with("r0, r1, r10, ") && allowed.ends_with('\u{2026}'),
        "{allowed}"
    );
    short(&found);
}

#[test]
fn every_statement_with_one_id_is_counted() {
    let statement = "[[statements]]\nid=\"a\"\narea=\"b\"\ntext=\"c\"\n";
    let text = FRAMEWORK.to_owned() + &statement.repeat(20_000);
    let found = faults(&text, FrameworkFormat::Toml);
    first_hundred(&found, "There are faults at 19899 more places.");
    assert_eq!(found[0].path, "statements[1].id");
}

#[test]
fn a_long_chain_of_requirements_and_statements_is_read() {
    let competency = |number: u32| {
        let requires = match number {
            0 => String::new(),
            _ => format!("requires=[\"c{}\"]\n", number - 1),
        };
        format!(
            "[[competencies]]\nid=\"c{number}\"\ntitle=\"t\"\n{requires}levels=[{{id=\"a\",label=\"A\"}}]\n"
        )
    };
    let text = FRAMEWORK.to_owned() + &(0..9_000).map(competency).collect::<String>();
    let read = CompetencyFramework::from_toml(&text).unwrap();
    assert_eq!(read.framework.competencies.len(), 9_000);
}

#[test]
fn a_package_of_items_each_within_the_last_is_read() {
    let count = 20_000;
    let items =
        (0..count).map(|n| format!("{{\"identifier\":\"i{n}\",\"fullStatement\":\"s{n}\"}}"));
    let within = (1..count).map(|n| {
        let end = |name: &str, n: u32| format!("\"{name}\":{{\"identifier\":\"i{n}\"}}");
        format!(
            "{{\"associationType\":\"isChildOf\",{},{}}}",
            end("originNodeURI", n),
            end("destinationNodeURI", n - 1)
        )
    });
    let text = format!(
        "{{\"CFDocument\":{{\"identifier\":\"d\",\"title\":\"D\",\"version\":\"1\",\"uri\":\"u\"}},\"CFItems\":[{}],\"CFAssociations\":[{}]}}",
        items.collect::<Vec<_>>().join(","),
        within.collect::<Vec<_>>().join(",")
    );
    let read = CompetencyFramework::from_case_json(&text).unwrap();
    let last = read.framework.statements.last().unwrap();
    assert_eq!(last.parent.as_deref(), Some("i19998"));
    assert_eq!(last.area, "D");
}

#[test]
fn a_table_of_many_columns_or_of_short_rows_lists_its_first_faults() {
    let columns: String = (0..100_000).map(|number| format!(",c{number}")).collect();
    let found = faults(&format!("framework{columns}\n"), FrameworkFormat::Csv);
    first_hundred(&found, "There are faults at 99900 more places.");
    let rows = format!("framework,version\n{}", "a\n".repeat(200_000));
    let found = faults(&rows, FrameworkFormat::Csv);
    first_hundred(&found, "There are faults at 199900 more places.");
    assert_eq!((found[0].line, found[99].line), (Some(2), Some(101)));
}
