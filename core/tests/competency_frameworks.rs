//! The frameworks that are shipped, read as their sources print them, and what is said of them.

use std::collections::BTreeSet;

use carewright::competency::framework::{
    Competency, CompetencyFramework, FrameworkFormat, FrameworkLint, FrameworkWarning, LevelOrder,
    LoadedFramework, lint, shipped_framework, shipped_frameworks,
};
use carewright::{CareError, Problem};

fn shipped(id: &str) -> LoadedFramework {
    shipped_framework(id).unwrap_or_else(|error| panic!("{error}"))
}

fn navigator() -> LoadedFramework {
    shipped("recovery-navigator")
}

fn competency<'f>(framework: &'f CompetencyFramework, id: &str) -> &'f Competency {
    let mut all = framework.competencies.iter();
    all.find(|one| one.id == id).unwrap()
}

fn codes(warnings: &[FrameworkWarning]) -> Vec<&'static str> {
    warnings.iter().map(FrameworkWarning::stable_code).collect()
}

fn sentences(warnings: &[FrameworkWarning], code: &str) -> Vec<String> {
    let of_code = warnings.iter().filter(|one| one.stable_code() == code);
    of_code.map(ToString::to_string).collect()
}

fn problems(read: Result<LoadedFramework, CareError>) -> Vec<Problem> {
    let error = read.expect_err("it reads");
    assert_eq!(error.code(), "framework_invalid");
    error.problems().to_vec()
}

/// `line:column code path` of every problem.
fn places(read: Result<LoadedFramework, CareError>) -> Vec<String> {
    let place = |one: &Problem| {
        let (line, column) = (one.line.unwrap(), one.column.unwrap());
        format!("{line}:{column} {} {}", one.code, one.path)
    };
    problems(read).iter().map(place).collect()
}

const ENTRY_2: [&str; 3] = [
    "Entry Level (2)",
    "Desired Level (3)",
    "Exceptional Level (4)",
];
const DESIRED_2: [&str; 3] = [
    "Desired Level (2)",
    "Exceptional Level (3)",
    "Exceptional Level (4)",
];
const ENTRY_1: [&str; 3] = [
    "Entry Level (1)",
    "Desired Level (2)",
    "Exceptional Level (3)",
];
const DESIRED_3: [&str; 3] = [
    "Desired Level (3)",
    "Exceptional Level (4)",
    "Exceptional Level (5)",
];

#[test]
fn the_ten_competencies_of_the_navigator_are_as_printed() {
    let expected: [(&str, [&str; 3], [usize; 3]); 10] = [
        ("Achieving Results", ENTRY_2, [3, 3, 3]),
        ("Customer Care", ENTRY_2, [4, 4, 4]),
        ("Effective Communication", ENTRY_2, [3, 3, 3]),
        ("Partnership and Teamwork", DESIRED_2, [3, 3, 4]),
        ("Personal and Professional Development", ENTRY_1, [3, 3, 4]),
        ("Service Area Expertise", DESIRED_2, [3, 3, 4]),
        ("Recovery Orientated Practice", ENTRY_2, [1, 3, 2]),
        ("Working with Change", DESIRED_3, [3, 3, 4]),
        ("Organisation and Sector awareness", ENTRY_2, [3, 3, 3]),
        ("Policy, Procedure and Practice", ENTRY_2, [3, 3, 3]),
    ];
    let read = navigator();
    assert_eq!(read.framework.competencies.len(), expected.len());
    for ((competency, scale), (title, printed, indicators)) in read
        .framework
        .competencies
        .iter()
        .zip(&read.scales)
        .zip(expected)
    {
        assert_eq!(competency.title, title);
        assert_eq!(scale.printed, printed, "{title}");
        assert_eq!(
            competency.printed.as_ref().unwrap().headers,
            printed,
            "{title}"
        );
        let counts: Vec<usize> = competency
            .levels
            .iter()
            .map(|one| one.indicators.len())
            .collect();
        assert_eq!(counts, indicators, "{title}");
        let desired = scale.desired.unwrap() as usize;
        assert_eq!(competency.levels[desired - 1].label, "Desired Level");
        assert_eq!(scale.competency, competency.id);
    }
}

#[test]
fn desired_is_three_in_seven_competencies_and_two_in_three() {
    let read = navigator();
    let number = |one: &Competency| {
        let desired = one.desired.as_ref().unwrap();
        let level = one.levels.iter().find(|level| level.id == *desired);
        level.unwrap().number.unwrap()
    };
    let numbers: Vec<i32> = read.framework.competencies.iter().map(number).collect();
    assert_eq!(numbers, [3, 3, 3, 2, 2, 2, 3, 3, 3, 3]);
}

#[test]
fn supervision_is_an_indicator_at_every_level_of_development() {
    let read = navigator();
    let development = competency(&read.framework, "personal-and-professional-development");
    for level in &development.levels {
        let about = |text: &String| text.to_lowercase().contains("supervision");
        assert!(level.indicators.iter().any(about), "{}", level.id);
    }
}

#[test]
fn five_values_stand_beside_the_competencies_without_levels() {
    let read = navigator();
    let values = read
        .framework
        .statements
        .iter()
        .filter(|one| one.area == "Values");
    assert_eq!(values.count(), 5);
}

#[test]
fn what_is_irregular_in_the_print_of_the_navigator_is_named_in_order() {
    let read = navigator();
    assert_eq!(
        codes(&read.warnings),
        [
            "framework.title_printed_otherwise",
            "framework.header_of_earlier_competency",
            "framework.list_beside_title",
            "framework.row_over_page_break",
            "framework.sentence_over_page_break",
            "framework.sentence_over_page_break",
            "framework.title_printed_otherwise",
            "framework.title_printed_otherwise",
            "framework.title_printed_otherwise",
            "framework.title_printed_otherwise",
            "framework.no_relevance",
            "framework.list_in_indicator",
            "framework.title_printed_otherwise",
            "framework.row_over_page_break",
            "framework.indicators_in_one_block",
            "framework.indicators_in_one_block",
            "framework.indicators_in_one_block",
            "framework.header_on_page_before",
            "framework.title_printed_otherwise",
            "framework.header_on_page_before",
            "framework.scales_differ",
            "framework.starts_differ",
            "framework.number_varies",
            "framework.number_varies",
            "framework.number_varies",
            "framework.label_twice",
            "framework.lowest_label_missing",
            "framework.number_in_one_competency",
            "framework.label_twice",
            "framework.lowest_label_missing",
            "framework.label_twice",
            "framework.lowest_label_missing",
            "framework.number_in_one_competency",
        ]
    );
    assert_eq!(
        sentences(&read.warnings, "framework.header_on_page_before"),
        [
            "organisation-and-sector-awareness: a page break parts it from its headers (section 2.2, eighth table, after a page break); they were read as the headers of this competency.",
            "policy-procedure-and-practice: a page break parts it from its headers (section 2.2, ninth table, after a page break); they were read as the headers of this competency.",
        ]
    );
}

#[test]
fn the_lint_of_the_navigator_finds_what_is_irregular_in_its_scales() {
    let found = lint(&navigator().framework).findings;
    assert_eq!(
        sentences(&found, "framework.scales_differ"),
        [
            "4 different scales: Entry Level (2) / Desired Level (3) / Exceptional Level (4) in 6; \
          Desired Level (2) / Exceptional Level (3) / Exceptional Level (4) in partnership-and-teamwork and service-area-expertise; \
          Entry Level (1) / Desired Level (2) / Exceptional Level (3) in personal-and-professional-development; \
          Desired Level (3) / Exceptional Level (4) / Exceptional Level (5) in working-with-change. \
          Each competency keeps its own."
        ]
    );
    assert_eq!(
        sentences(&found, "framework.number_varies")[1],
        "\"Desired Level\" is 2 in 3 competencies and 3 in 7 competencies; numbers are kept as printed and compared nowhere."
    );
    assert_eq!(
        sentences(&found, "framework.label_twice"),
        [
            "partnership-and-teamwork: \"Exceptional Level\" is the label of exceptional-3 and exceptional-4, numbered 3 and 4; they are different levels, in the order in which they are written.",
            "service-area-expertise: \"Exceptional Level\" is the label of exceptional-3 and exceptional-4, numbered 3 and 4; they are different levels, in the order in which they are written.",
            "working-with-change: \"Exceptional Level\" is the label of exceptional-4 and exceptional-5, numbered 4 and 5; they are different levels, in the order in which they are written.",
        ]
    );
    let missing = sentences(&found, "framework.lowest_label_missing");
    assert_eq!(missing.len(), 3);
    assert!(
        missing
            .iter()
            .all(|one| one.contains("elsewhere \"Entry Level\" stands below it"))
    );
    assert_eq!(
        sentences(&found, "framework.number_in_one_competency"),
        [
            "personal-and-professional-development, level entry: no other competency has a level 1.",
            "working-with-change, level exceptional-5: no other competency has a level 5.",
        ]
    );
    // Every scale has three numbers in a row.
    assert!(sentences(&found, "framework.number_skipped").is_empty());
    assert!(sentences(&found, "framework.number_out_of_order").is_empty());
}

#[test]
fn the_lint_of_the_navigator_finds_the_level_that_asks_no_more() {
    let found = lint(&navigator().framework).findings;
    assert_eq!(
        sentences(&found, "framework.asks_no_more"),
        [
            "working-with-change, level exceptional-5: every word of its indicators is also in those of the lower level desired. Look whether it asks for more."
        ]
    );
    assert_eq!(
        sentences(&found, "framework.still_dependent"),
        [
            "working-with-change, level exceptional-4: it says \"with guidance\", and so does the lower desired. Look whether it asks for more.",
            "working-with-change, level exceptional-5: it says \"with guidance\", and so do the lower desired and exceptional-4. Look whether it asks for more.",
        ]
    );
    assert!(sentences(&found, "framework.indicator_twice").is_empty());
}

#[test]
fn the_lint_of_the_navigator_finds_indicators_that_do_not_line_up() {
    let found = lint(&navigator().framework).findings;
    assert_eq!(
        sentences(&found, "framework.indicators_do_not_line_up"),
        [
            "partnership-and-teamwork: its levels have 3/3/4 indicators; they do not line up one by one.",
            "personal-and-professional-development: its levels have 3/3/4 indicators; they do not line up one by one.",
            "service-area-expertise: its levels have 3/3/4 indicators; they do not line up one by one.",
            "recovery-orientated-practice: its levels have 1/3/2 indicators; they do not line up one by one.",
            "working-with-change: its levels have 3/3/4 indicators; they do not line up one by one.",
        ]
    );
}

#[test]
fn the_competences_of_organisations_are_41_statements_in_two_areas() {
    let read = shipped("peer-support-organisations");
    let statements = &read.framework.statements;
    assert_eq!(statements.len(), 41);
    let area = |name: &str| statements.iter().filter(|one| one.area == name).count();
    assert_eq!(area("What organisations must be able to do"), 19);
    assert_eq!(area("What supervisors must be able to do"), 22);
    let triggers: Vec<&str> = statements
        .iter()
        .filter_map(|one| one.applies_when.as_deref())
        .collect();
    assert_eq!(
        triggers,
        [
            "on_benefits",
            "former_service_user",
            "needs_care",
            "frustrated_with_progress",
            "doubts_own_ability",
            "commenting_on_challenge",
            "feedback_given",
        ]
    );
    let plans = statements
        .iter()
        .find(|one| one.id == "wellbeing-plans")
        .unwrap();
    assert_eq!(plans.parent.as_deref(), Some("wellbeing-systems"));
    assert!(read.warnings.is_empty());
    assert!(lint(&read.framework).findings.is_empty());
}

#[test]
fn the_behaviours_have_one_scale_of_seven() {
    let read = shipped("civil-service-behaviours-executive-officer");
    assert_eq!(read.framework.competencies.len(), 9);
    assert_eq!(read.framework.level_order, LevelOrder::Independent);
    for one in &read.framework.competencies {
        let numbers: Vec<i32> = one.levels.iter().filter_map(|level| level.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    }
    assert!(
        read.framework
            .source
            .licence
            .contains("Open Government Licence v3.0")
    );
    assert!(read.warnings.is_empty());
    assert_eq!(codes(&lint(&read.framework).findings), [""; 0]);
}

#[test]
fn what_is_shipped_has_its_id_and_comes_back_in_every_format() {
    for id in shipped_frameworks() {
        let read = shipped(&id);
        assert_eq!(read.framework.id, id);
        read.framework.check().unwrap();
        assert!(!read.framework.source.licence.is_empty());
        for format in [
            FrameworkFormat::Toml,
            FrameworkFormat::Json,
            FrameworkFormat::Csv,
        ] {
            let written = read.framework.write(format).unwrap();
            let again = CompetencyFramework::read(&written, format);
            assert_eq!(again.as_ref(), Ok(&read), "{id} {format:?}");
        }
        assert_eq!(read.framework.write(FrameworkFormat::CaseJson), None);
    }
    let unknown = problems(shipped_framework("nurse"));
    assert_eq!(unknown[0].code, "framework.unknown_id");
    assert!(
        unknown[0]
            .allowed
            .as_ref()
            .unwrap()
            .contains("recovery-navigator")
    );
}

/// A framework with one competency and one statement, to be broken at one place or another.
const SMALL: &str = r#"
id = "small"
title = "Small"
version = "1"
level_order = "cumulative"
source = { document = "Invented", licence = "CC0-1.0" }

[[competencies]]
id = "listening"
title = "Listening"
desired = "basic"
levels = [
    { id = "basic", label = "Basic", number = 1, indicators = ["Lets people finish."] },
    { id = "good", label = "Good", number = 2, indicators = ["Says back what was heard."] },
]

[[statements]]
id = "room"
area = "Places"
text = "Has a quiet room."
"#;

#[test]
fn every_fault_is_found_at_once_with_its_place() {
    let broken = SMALL
        .replace(
            "level_order = \"cumulative\"",
            "level_order = \"cumulativ\"",
        )
        .replace(
            "desired = \"basic\"",
            "desired = \"basis\"\nrequires = [\"talking\", \"talking\"]",
        )
        .replace("id = \"good\"", "id = \"basic\"")
        .replace("area = \"Places\"", "areas = \"Places\"")
        .replace("version = \"1\"", "version = \"\"");
    assert_eq!(
        places(CompetencyFramework::from_toml(&broken)),
        [
            "4:11 framework.out_of_range version",
            "5:15 framework.unknown_value level_order",
            "11:11 framework.unknown_id competencies[0].desired",
            "12:13 framework.unknown_id competencies[0].requires[0]",
            "12:24 framework.repeated competencies[0].requires[1]",
            "15:5 framework.repeated competencies[0].levels[1].id",
            "18:1 framework.missing statements[0].area",
            "20:1 framework.unknown_field statements[0].areas",
        ]
    );
    let said = problems(CompetencyFramework::from_toml(&broken));
    assert_eq!(
        said[2].suggestion.as_deref(),
        Some("Did you mean \"basic\"?")
    );
    assert_eq!(said[1].allowed.as_deref(), Some("cumulative, independent"));
    assert_eq!(said[1].found.as_deref(), Some("cumulativ"));
}

#[test]
fn a_framework_made_in_code_is_checked_as_a_file_is() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    small.check().unwrap();
    small.competencies[0].requires = vec!["listening".to_owned()];
    small.statements[0].parent = Some("hall".to_owned());
    let error = small.check().unwrap_err();
    let said: Vec<(&str, &str, Option<u32>)> = error
        .problems()
        .iter()
        .map(|one| (one.code.as_str(), one.path.as_str(), one.line))
        .collect();
    assert_eq!(
        said,
        [
            ("framework.circle", "competencies[0].requires", None),
            ("framework.unknown_id", "statements[0].parent", None),
        ]
    );
}

#[test]
fn other_faults_are_found_where_they_are() {
    let one = |from: &str, to: &str| {
        assert!(SMALL.contains(from), "{from}");
        places(CompetencyFramework::from_toml(&SMALL.replace(from, to)))
    };
    let line = "\"Lets people\\nfinish.\"";
    assert_eq!(
        one("\"Lets people finish.\"", line),
        ["13:64 framework.not_one_line competencies[0].levels[0].indicators[0]"]
    );
    assert_eq!(
        one("number = 1", "number = 3000000000"),
        ["13:47 framework.out_of_range competencies[0].levels[0].number"]
    );
    assert_eq!(
        one("number = 1", "number = 1.5"),
        ["13:47 framework.wrong_type competencies[0].levels[0].number"]
    );
    assert_eq!(one("id = \"small\"", "id = "), ["2:6 framework.syntax "]);
    let printed = |notes: &str| {
        let printed = format!(
            "title = \"Listening\"\nprinted = {{ place = \"p\", irregularities = [{notes}] }}"
        );
        let codes = places(CompetencyFramework::from_toml(
            &SMALL.replace("title = \"Listening\"", &printed),
        ));
        codes
            .into_iter()
            .map(|one| one.split_once(' ').unwrap().1.to_owned())
            .collect::<Vec<_>>()
    };
    let at = "competencies[0].printed.irregularities[0]";
    assert_eq!(
        printed("{ kind = \"list_in_indicator\" }"),
        [
            format!("framework.missing {at}.indicator"),
            format!("framework.missing {at}.level")
        ]
    );
    assert_eq!(
        printed("{ kind = \"list_in_indicator\", level = \"basic\", indicator = 2 }"),
        [format!("framework.out_of_range {at}.indicator")]
    );
    assert_eq!(
        printed("{ kind = \"list_in_indicator\", level = \"basic\", indicator = 0 }"),
        [format!("framework.out_of_range {at}.indicator")]
    );
    assert_eq!(
        printed("{ kind = \"list_in_indicator\", level = \"best\", indicator = 0 }"),
        [format!("framework.unknown_id {at}.level")]
    );
    assert_eq!(
        printed("{ kind = \"no_relevance\", level = \"basic\" }"),
        [format!("framework.unknown_field {at}.level")]
    );
}

#[test]
fn scales_have_an_end() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let level = small.competencies[0].levels[0].clone();
    small.competencies[0].levels[0].indicators = vec!["Asks.".to_owned(); 100];
    for number in small.competencies[0].levels.len()..50 {
        let id = format!("level {number}");
        small.competencies[0]
            .levels
            .push(carewright::competency::CompetencyLevel {
                id,
                ..level.clone()
            });
    }
    small.check().unwrap();
    let levels = &mut small.competencies[0].levels;
    levels[0].indicators.push("Asks.".to_owned());
    levels.push(carewright::competency::CompetencyLevel {
        id: "last".to_owned(),
        ..level
    });
    let error = small.check().unwrap_err();
    let said: Vec<&str> = error
        .problems()
        .iter()
        .map(|one| one.message.as_str())
        .collect();
    assert_eq!(
        said,
        [
            "There are 51 levels; there may be 50.",
            "There are 101 indicators; there may be 100."
        ]
    );
}

#[test]
fn a_large_file_is_read_in_good_time_and_a_larger_one_refused() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    small.statements[0].text = "Has a quiet room. ".repeat(110);
    let (competency, statement) = (small.competencies[0].clone(), small.statements[0].clone());
    for number in 0..400 {
        let mut one = competency.clone();
        one.id = format!("c{number}");
        one.requires = vec![small.competencies.last().unwrap().id.clone()];
        small.competencies.push(one);
        let mut one = statement.clone();
        one.id = format!("s{number}");
        one.parent = Some(small.statements.last().unwrap().id.clone());
        small.statements.push(one);
    }
    let csv = small.to_csv();
    assert_eq!(
        CompetencyFramework::from_csv(&csv).unwrap().framework,
        small
    );
    assert_eq!(
        lint(&small).findings.len(),
        400,
        "every statement but the first is repeated"
    );
    small.check().unwrap();
    let long = format!("{csv}{}", "\n".repeat(1_048_576));
    assert_eq!(
        places(CompetencyFramework::from_csv(&long)),
        ["1:1 framework.too_large "]
    );
}

#[test]
fn a_framework_of_nothing_is_refused() {
    let start = SMALL.split("\n[[competencies]]").next().unwrap();
    assert_eq!(
        places(CompetencyFramework::from_toml(start)),
        ["1:1 framework.empty "]
    );
    let empty = format!("{start}competencies = []\nstatements = []\n");
    assert_eq!(
        places(CompetencyFramework::from_toml(&empty)),
        ["1:1 framework.empty "]
    );
    let without_levels = SMALL.replace("levels = [", "others = [");
    let said = places(CompetencyFramework::from_toml(&without_levels));
    assert!(
        said.contains(&"8:1 framework.missing competencies[0].levels".to_owned()),
        "{said:?}"
    );
}

#[test]
fn headers_that_say_otherwise_are_named_and_the_levels_kept() {
    let printed = "title = \"Listening\"\nprinted = { place = \"p. 2\", title = \"LISTENING\", headers = [\"Basic (1)\", \"Good (3)\", \"Best\"] }";
    let read =
        CompetencyFramework::from_toml(&SMALL.replace("title = \"Listening\"", printed)).unwrap();
    let said: Vec<String> = read.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "listening: its title is printed \"LISTENING\"; it was read as \"Listening\".",
            "listening: 3 headers are printed for 2 levels; the levels were kept as they are written.",
            "listening, level good: the header over it is \"Good (3)\"; it was read as \"Good (2)\".",
        ]
    );
    assert_eq!(read.scales[0].printed, ["Basic (1)", "Good (2)"]);
}

/// As many competencies as are wanted, and one of them builds on what there is not.
fn builds_on_nothing(competencies: usize) -> Problem {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let one = small.competencies[0].clone();
    small.competencies.clear();
    for number in 0..competencies {
        small.competencies.push(Competency {
            id: format!("skill {number:03}"),
            ..one.clone()
        });
    }
    small.competencies[0].requires = vec!["skill 0011".to_owned()];
    let error = small.check().unwrap_err();
    let [problem] = error.problems() else {
        panic!("one problem")
    };
    problem.clone()
}

#[test]
fn an_unknown_id_is_told_which_there_are() {
    let few = builds_on_nothing(12);
    assert!(
        few.allowed
            .as_ref()
            .unwrap()
            .ends_with("skill 010, skill 011")
    );
    assert_eq!(
        few.suggestion.as_deref(),
        Some("Did you mean \"skill 001\"?")
    );
    let many = builds_on_nothing(13);
    assert!(many.allowed.as_ref().unwrap().ends_with("skill 011, ..."));
    // Of hundreds it is not said which was meant.
    assert!(builds_on_nothing(200).suggestion.is_some());
    assert!(builds_on_nothing(201).suggestion.is_none());
}

#[test]
fn the_label_that_is_missing_is_the_one_that_most_often_stands_below() {
    let scale = |labels: &[&str]| {
        let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
        let mut one = small.competencies.remove(0);
        one.desired = None;
        let level = one.levels[0].clone();
        one.levels.clear();
        for (position, label) in labels.iter().enumerate() {
            let (id, label) = (format!("l{position}"), (*label).to_owned());
            one.levels.push(carewright::competency::CompetencyLevel {
                id,
                label,
                ..level.clone()
            });
        }
        one
    };
    let missing = |scales: &[&[&str]]| {
        let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
        small.competencies.clear();
        for (position, labels) in scales.iter().enumerate() {
            let id = format!("c{position}");
            small.competencies.push(Competency {
                id,
                ..scale(labels)
            });
        }
        let found = lint(&small).findings.into_iter();
        let missing = found.filter_map(|one| match one {
            FrameworkWarning::LowestLabelMissing {
                competency,
                missing,
                ..
            } => Some((competency, missing)),
            _ => None,
        });
        missing.collect::<Vec<_>>()
    };
    let one = |competency: &str, missing: &str| vec![(competency.to_owned(), missing.to_owned())];
    let own = ["Good"].as_slice();
    assert_eq!(missing(&[&["Basic", "Good"], own]), one("c1", "Basic"));
    assert_eq!(
        missing(&[&["Basic", "Good"], &["Able", "Good"], own]),
        one("c2", "Able")
    );
    assert_eq!(
        missing(&[
            &["Basic", "Good"],
            &["Able", "Good"],
            &["Basic", "Good"],
            own
        ]),
        one("c3", "Basic")
    );
    // Not where the label is here, further up, nor where nothing ever stands below.
    assert!(missing(&[&["Basic", "Good"], &["Good", "Basic"]]).is_empty());
    assert!(missing(&[&["Basic", "Good"], &["Basic"]]).is_empty());
    assert!(missing(&[&["Good", "Good", "Best"], own]).is_empty());
}

#[test]
fn a_label_of_several_levels_is_named_once_with_all_of_them() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let level = small.competencies[0].levels[0].clone();
    for (id, label) in [("better", "Good"), ("able", "Basic"), ("best", "Good")] {
        let (id, label) = (id.to_owned(), label.to_owned());
        let next = carewright::competency::CompetencyLevel {
            id,
            label,
            ..level.clone()
        };
        small.competencies[0].levels.push(next);
    }
    let twice = lint(&small)
        .findings
        .into_iter()
        .filter_map(|one| match one {
            FrameworkWarning::LabelTwice { label, levels, .. } => Some((label, levels)),
            _ => None,
        });
    let of = |label: &str, levels: &[&str]| {
        let levels = levels.iter().map(|id| (*id).to_owned());
        (label.to_owned(), levels.collect::<Vec<_>>())
    };
    assert_eq!(
        twice.collect::<Vec<_>>(),
        [
            of("Basic", &["basic", "able"]),
            of("Good", &["good", "better", "best"]),
        ]
    );
}

/// A table as a person writes it in a spreadsheet.
const TABLE: &str = "\
framework,framework_title,version,level_order,document,licence,competency,title,desired,level,label,number,indicators,statement,area,text
small,Small,1,cumulative,Invented,CC0-1.0,listening,Listening,basic,basic,Basic,1,\"Lets people finish.\nAsks.\",,,
,,,,,,listening,,,good,Good,2,Says back what was heard.,,,
,,,,,,,,,,,,,room,Places,Has a quiet room.
";

#[test]
fn a_table_says_the_same_as_a_file() {
    let with_two = SMALL.replace(
        "[\"Lets people finish.\"]",
        "[\"Lets people finish.\", \"Asks.\"]",
    );
    let file = CompetencyFramework::from_toml(&with_two).unwrap();
    assert_eq!(CompetencyFramework::from_csv(TABLE).unwrap(), file);
    // As a spreadsheet may write it.
    let windows = format!("\u{feff}{}", TABLE.replace('\n', "\r\n"));
    assert_eq!(CompetencyFramework::from_csv(&windows).unwrap(), file);
}

#[test]
fn every_fault_of_a_table_is_found_at_once() {
    let broken = TABLE
        .replace("licence,competency", "license,competency")
        .replace("Good,2,", "Good,2,,")
        .replace("room,Places", "room,Places,Upstairs");
    assert_eq!(
        places(CompetencyFramework::from_csv(&broken)),
        [
            "1:56 framework.unknown_field license",
            "4:1 framework.wrong_type ",
            "5:1 framework.wrong_type ",
        ]
    );
    let semicolons = problems(CompetencyFramework::from_csv(&TABLE.replace(',', ";")));
    assert_eq!(
        semicolons[0].suggestion.as_deref(),
        Some("Write the table with commas between its cells.")
    );
}

#[test]
fn a_header_without_semicolons_or_with_commas_besides_is_read() {
    for (header, unknown) in [
        ("framework,source;licence", "source;licence"),
        ("framework\ttitle", "framework\ttitle"),
    ] {
        assert_eq!(
            problems(CompetencyFramework::from_csv(header))[0].path,
            unknown
        );
    }
}

#[test]
fn rows_of_a_table_do_not_contradict_one_another() {
    let row = |row: &str| places(CompetencyFramework::from_csv(&format!("{TABLE}{row}\n")));
    assert_eq!(
        row(",,,,,,listening,Hearing,,best,Best,3,,,,"),
        ["6:17 framework.contradiction title"]
    );
    assert_eq!(
        row(",,2,,,,listening,,,best,Best,3,,,,"),
        ["6:3 framework.contradiction version"]
    );
    assert_eq!(
        row(",,,,,,listening,,,best,Best,3,,hall,,"),
        ["6:32 framework.contradiction statement"]
    );
    assert_eq!(
        row(",,,,,,,,,,Best,3,,,,"),
        ["6:11 framework.missing label"]
    );
    assert_eq!(
        row(",,,,,,listening,,,best,Best,3,,,,Text"),
        ["6:34 framework.unknown_field text"]
    );
    assert_eq!(
        row(",,,,,,,,,,Best,,,hall,Places,"),
        ["6:11 framework.unknown_field label"]
    );
    assert_eq!(
        row(",,,,,,listening,,,best,Best,three,,,,"),
        ["6:29 framework.wrong_type competencies[0].levels[2].number"]
    );
    assert_eq!(
        row(",,,,,,listening,Listening,,,Best,3,,,,"),
        ["6:7 framework.missing competencies[0].levels[2].id"]
    );
    // Said again in the same words, and rows of one competency need not stand together.
    let again = format!("{TABLE}small,,,,,,listening,Listening,basic,best,Best,3,,,,\n");
    let read = CompetencyFramework::from_csv(&again).unwrap();
    assert_eq!(read.framework.competencies[0].levels.len(), 3);
}

#[test]
fn notes_on_print_are_read_from_a_table() {
    let header = "framework,framework_title,version,level_order,document,licence,competency,title,level,label,indicators,printed_place,irregularities";
    let first = |notes: &str| {
        let row = format!("f,F,1,independent,D,L,c,C,a b,A,x,p. 1,\"{notes}\"");
        CompetencyFramework::from_csv(&format!("{header}\n{row}\n"))
    };
    let read = first("row_over_page_break\nlist_in_indicator indicator=1 level=a b").unwrap();
    assert_eq!(
        codes(&read.warnings),
        [
            "framework.row_over_page_break",
            "framework.list_in_indicator"
        ]
    );
    assert_eq!(
        places(first("list_in_indicator at=1")),
        ["2:40 framework.unknown_value irregularities"]
    );
    assert_eq!(
        places(first("torn")),
        ["2:40 framework.unknown_value competencies[0].printed.irregularities[0].kind"]
    );
}

#[test]
fn the_lint_reads_what_no_loader_takes() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let mut twice = small.competencies[0].clone();
    twice.requires = vec!["absent".to_owned(), "listening".to_owned()];
    twice.desired = Some("gone".to_owned());
    twice.levels[1].id = "basic".to_owned();
    small.competencies.push(twice);
    let mut bare = small.competencies[0].clone();
    bare.id = "bare".to_owned();
    bare.desired = None;
    bare.levels.clear();
    small.competencies.push(bare);
    let mut loop_a = small.statements[0].clone();
    loop_a.parent = Some("room".to_owned());
    loop_a.text = "  .".to_owned();
    small.statements.push(loop_a);
    small.statements[0].parent = Some("attic".to_owned());
    let found: BTreeSet<&str> = codes(&lint(&small).findings).into_iter().collect();
    for code in [
        "framework.competency_twice",
        "framework.level_twice",
        "framework.statement_twice",
        "framework.unknown_desired",
        "framework.unknown_requirement",
        "framework.unknown_parent",
        "framework.requirements_in_circle",
        "framework.parents_in_circle",
        "framework.no_levels",
        "framework.statement_without_text",
    ] {
        assert!(found.contains(code), "{code} of {found:?}");
    }
    assert!(small.check().is_err());
}

#[test]
fn a_lint_says_which_framework_it_read() {
    let small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let FrameworkLint {
        framework,
        version,
        findings,
    } = lint(&small);
    assert_eq!((framework.as_str(), version.as_str()), ("small", "1"));
    assert!(findings.is_empty());
}

/// The blocks of a language in the page about frameworks.
fn examples(language: &str) -> Vec<String> {
    let page = include_str!("../../docs/competency-frameworks.md");
    let start = format!("```{language}\n");
    let parts = page.split(start.as_str()).skip(1);
    let block = |part: &str| part.split("```").next().unwrap_or_default().to_owned();
    parts.map(block).collect()
}

#[test]
fn the_examples_of_the_page_about_frameworks_are_read() {
    let [file] = &examples("toml")[..] else {
        panic!("one example in TOML")
    };
    let read = CompetencyFramework::from_toml(file).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read.framework.competencies[1].requires, ["hearing-people"]);
    assert!(read.warnings.is_empty());
    assert!(lint(&read.framework).findings.is_empty());
    let tables = examples("text").into_iter();
    let tables: Vec<String> = tables
        .filter(|text| text.starts_with("framework,"))
        .collect();
    let [table] = &tables[..] else {
        panic!("one example in CSV")
    };
    let read = CompetencyFramework::from_csv(table).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read.scales[0].printed, ["Basic (1)", "Good (2)"]);
}

#[test]
fn the_page_about_frameworks_names_codes_that_exist() {
    let page = include_str!("../../docs/competency-frameworks.md");
    let known: BTreeSet<&str> = FrameworkWarning::CATALOGUE
        .iter()
        .map(|one| one.code)
        .collect();
    let named = page
        .split('`')
        .filter(|text| text.starts_with("framework."));
    let unknown: Vec<&str> = named.filter(|code| !known.contains(code)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn statements_of_the_commonest_words_alone_do_not_repeat_one_another() {
    let mut small = CompetencyFramework::from_toml(SMALL).unwrap().framework;
    let mut other = small.statements[0].clone();
    small.statements[0].text = "It is so.".to_owned();
    other.id = "other".to_owned();
    other.text = "They are in it.".to_owned();
    small.statements.push(other);
    assert!(lint(&small).findings.is_empty());
}
