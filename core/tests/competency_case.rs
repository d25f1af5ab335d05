//! Packages of the CASE exchange format: what of them is read, and what is said of the rest. The
//! packages are invented.

use carewright::CareError;
use carewright::competency::framework::{CompetencyFramework, LevelOrder, LoadedFramework, lint};
use serde_json::{Value, json};

fn read(package: &Value) -> LoadedFramework {
    CompetencyFramework::from_case_json(&package.to_string())
        .unwrap_or_else(|error| panic!("{error}"))
}

fn faults(package: &Value) -> Vec<String> {
    let error = CompetencyFramework::from_case_json(&package.to_string()).expect_err("it reads");
    let CareError::FrameworkInvalid { problems } = error else {
        panic!("{error}")
    };
    let fault = |one: carewright::Problem| format!("{} {}", one.code, one.path);
    problems.into_iter().map(fault).collect()
}

fn warnings(read: &LoadedFramework) -> Vec<String> {
    read.warnings.iter().map(ToString::to_string).collect()
}

fn item(id: &str, statement: &str) -> Value {
    json!({
        "identifier": id,
        "uri": format!("https://example.org/{id}"),
        "fullStatement": statement,
        "lastChangeDateTime": "2026-01-05T09:00:00Z",
    })
}

fn of_kind(kind: &str, mut item: Value) -> Value {
    item["CFItemType"] = kind.into();
    item
}

fn link(kind: &str, origin: &str, destination: &str, sequence: i64) -> Value {
    let end = |id: &str| json!({ "identifier": id, "title": id, "uri": format!("https://example.org/{id}") });
    json!({
        "identifier": format!("{origin}-{kind}-{destination}"),
        "associationType": kind,
        "originNodeURI": end(origin),
        "destinationNodeURI": end(destination),
        "sequenceNumber": sequence,
    })
}

fn rubric_level(
    id: &str,
    quality: &str,
    score: Value,
    position: Value,
    description: &str,
) -> Value {
    json!({
        "identifier": id,
        "quality": quality,
        "score": score,
        "position": position,
        "description": description,
    })
}

fn package(items: Value, associations: Value, rubrics: Value) -> Value {
    json!({
        "CFDocument": {
            "identifier": "doc",
            "uri": "https://example.org/doc",
            "title": "Listening well",
            "version": "2.1",
            "creator": "An invented college",
            "description": "Invented.",
            "licenseURI": { "identifier": "l", "title": "CC BY 4.0", "uri": "https://example.org/l" },
            "lastChangeDateTime": "2026-01-05T09:00:00Z",
        },
        "CFItems": items,
        "CFAssociations": associations,
        "CFRubrics": rubrics,
    })
}

fn criterion(item: &str, levels: Value) -> Value {
    json!([{ "identifier": "r", "CFRubricCriteria": [{
        "identifier": "c",
        "CFItemURI": { "identifier": item, "title": item, "uri": "https://example.org/i" },
        "position": 1,
        "weight": 0.5,
        "description": "People feel heard.",
        "CFRubricCriterionLevels": levels,
    }] }])
}

#[test]
fn a_rubric_is_the_scale_of_the_item_it_is_about() {
    // Written highest first: the positions say the order.
    let levels = json!([
        rubric_level(
            "high",
            "Strong",
            json!(4.0),
            json!(2),
            "Hears what is not said."
        ),
        rubric_level("low", "Basic", json!(2), json!(1), "Lets people\n finish."),
    ]);
    let items = json!([item("strand", "Meeting people"), item("hear", "Listens")]);
    let links = json!([
        link("isChildOf", "strand", "doc", 1),
        link("isChildOf", "hear", "strand", 1),
    ]);
    let read = read(&package(items, links, criterion("hear", levels)));
    let framework = &read.framework;
    assert_eq!(
        (framework.id.as_str(), framework.version.as_str()),
        ("doc", "2.1")
    );
    assert_eq!(framework.source.document, "https://example.org/doc");
    assert_eq!(framework.source.licence, "CC BY 4.0");
    assert_eq!(framework.source.note.as_deref(), Some("Invented."));
    assert_eq!(framework.level_order, LevelOrder::Independent);
    assert!(framework.statements.is_empty());
    let listens = &framework.competencies[0];
    assert_eq!(listens.title, "Listens");
    assert_eq!(listens.area.as_deref(), Some("Meeting people"));
    assert_eq!(listens.relevance.as_deref(), Some("People feel heard."));
    assert_eq!(read.scales[0].levels, ["low", "high"]);
    assert_eq!(read.scales[0].printed, ["Basic (2)", "Strong (4)"]);
    assert_eq!(listens.levels[0].indicators, ["Lets people finish."]);
    assert_eq!(
        warnings(&read),
        [
            "hear: its text has line breaks; it was read as one line.",
            "strand: it only groups competencies; it was read as their area \"Meeting people\".",
            "The file states no word on whether a level includes those below it; it was read as \"independent\".",
            "CFDocument.creator: 1 was not read; a framework has no place for it.",
            "CFRubricCriteria.weight: 1 was not read; a framework has no place for it.",
            "hear, level high: its number 4 does not follow on 2, that of the level below it.",
        ]
    );
}

#[test]
fn scores_give_the_order_where_positions_do_not() {
    let levels = json!([
        rubric_level("c", "", json!(2.5), json!(1), "Three"),
        rubric_level("a", "", json!(0.5), json!(1), "One"),
        rubric_level("b", "Middle", json!(2), Value::Null, "Two"),
    ]);
    let read = read(&package(
        json!([item("hear", "Listens")]),
        json!([]),
        criterion("hear", levels),
    ));
    assert_eq!(read.scales[0].levels, ["a", "b", "c"]);
    assert_eq!(read.scales[0].printed, ["0.5", "Middle (2)", "2.5"]);
    let said = warnings(&read).join("\n");
    for sentence in [
        "hear: its levels do not each state a position of their own; they were read in the order of their scores.",
        "The file states no quality of a level; it was read as \"0.5\".",
        "CFRubricCriterionLevels.score that is not whole: 2 were not read; a framework has no place for it.",
        "hear, level a: it has no number, where others of the same scale have one.",
    ] {
        assert!(said.contains(sentence), "{sentence}\n{said}");
    }
}

#[test]
fn the_file_gives_the_order_where_nothing_else_does() {
    let levels = json!([
        rubric_level("x", "X", json!(1), json!(1), "One"),
        rubric_level("y", "Y", json!(1), json!(1), "Two"),
    ]);
    let read = read(&package(
        json!([item("hear", "Listens")]),
        json!([]),
        criterion("hear", levels),
    ));
    assert_eq!(read.scales[0].levels, ["x", "y"]);
    assert!(warnings(&read)[0].ends_with("they were read in the order of the file."));
}

#[test]
fn items_that_are_levels_make_their_parent_a_competency() {
    let mut second = of_kind("Level", item("l2", "Hears what is not said."));
    second["abbreviatedStatement"] = "Strong".into();
    second["humanCodingScheme"] = "2".into();
    let items = json!([
        item("hear", "Listens"),
        second,
        of_kind("Proficiency Level", item("l1", "Basic")),
        of_kind("Indicator", item("i2", "Asks.")),
        of_kind("Indicator", item("i1", "Lets people finish.")),
        item("speak", "Speaks"),
        of_kind("level", item("s1", "Plain")),
    ]);
    let links = json!([
        link("isChildOf", "hear", "doc", 2),
        link("isChildOf", "speak", "doc", 1),
        link("isChildOf", "l2", "hear", 2),
        link("isChildOf", "l1", "hear", 1),
        link("isChildOf", "i2", "l1", 2),
        link("isChildOf", "i1", "l1", 1),
        link("isChildOf", "s1", "speak", 1),
        link("precedes", "hear", "speak", 1),
        link("precedes", "hear", "speak", 1),
        link("precedes", "i1", "i2", 1),
        link("isRelatedTo", "hear", "speak", 1),
        link("isChildOf", "hear", "elsewhere", 1),
    ]);
    let read = read(&package(items, links, json!([])));
    let ids: Vec<&str> = read
        .framework
        .competencies
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(ids, ["speak", "hear"]);
    assert_eq!(read.framework.competencies[0].requires, ["hear"]);
    let hear = &read.framework.competencies[1];
    assert_eq!(read.scales[1].printed, ["Basic", "Strong (2)"]);
    assert_eq!(hear.levels[0].indicators, ["Lets people finish.", "Asks."]);
    assert_eq!(hear.levels[1].indicators, ["Hears what is not said."]);
    assert!(
        read.framework.competencies[0].levels[0]
            .indicators
            .is_empty()
    );
    let said = warnings(&read).join("\n");
    for sentence in [
        "associations isRelatedTo: 1 was not read",
        "associations precedes between items that are no competencies: 1 was not read",
        "associations isChildOf with an end outside the package: 1 was not read",
        "hear, level l1: it has no number",
    ] {
        assert!(said.contains(sentence), "{sentence}\n{said}");
    }
    assert!(!said.contains("humanCodingScheme"), "{said}");
    // A scale of one level is for the lint to find.
    let found = lint(&read.framework).findings;
    assert!(
        found
            .iter()
            .any(|one| one.stable_code() == "framework.one_level")
    );
}

#[test]
fn other_items_are_statements_under_statements() {
    let mut noted = of_kind("Standard", item("a", "Makes room"));
    noted["educationLevel"] = json!(["19"]);
    noted["conceptKeywords"] = json!([]);
    let items = json!([
        noted,
        item("b", "Has a quiet room"),
        item("c", "Has a door"),
        item("d", "Alone")
    ]);
    let links = json!([
        link("isChildOf", "a", "doc", 1),
        link("isChildOf", "b", "a", 1),
        link("isChildOf", "c", "b", 1),
        link("isChildOf", "c", "a", 2),
    ]);
    let mut package = package(items, links, json!([]));
    package["CFDocument"]["version"] = Value::Null;
    package["CFDocument"]["licenseURI"] = Value::Null;
    package["CFDefinitions"] = json!({ "CFSubjects": [] });
    let read = read(&package);
    let tree: Vec<(&str, Option<&str>, &str)> = read
        .framework
        .statements
        .iter()
        .map(|one| (one.id.as_str(), one.parent.as_deref(), one.area.as_str()))
        .collect();
    assert_eq!(
        tree,
        [
            ("a", None, "Listening well"),
            ("b", Some("a"), "Listening well"),
            ("c", Some("b"), "Listening well"),
            ("d", None, "Listening well"),
        ]
    );
    assert_eq!(
        read.framework.statements[0].section.as_deref(),
        Some("Standard")
    );
    assert_eq!(read.framework.version, "2026-01-05T09:00:00Z");
    assert_eq!(
        warnings(&read),
        [
            "c: it is a child of b and of a; only the first was read.",
            "The file states no version; it was read as \"2026-01-05T09:00:00Z\".",
            "The file states no licence; it was read as \"No licence is stated.\".",
            "CFDocument.creator: 1 was not read; a framework has no place for it.",
            "CFItems.educationLevel: 1 was not read; a framework has no place for it.",
            "CFPackage.CFDefinitions: 1 was not read; a framework has no place for it.",
        ]
    );
}

#[test]
fn statements_below_a_competency_are_of_its_area_and_groups_may_be_nested() {
    let levels = json!([rubric_level("x", "X", json!(1), json!(1), "One")]);
    let items = json!([
        item("top", "Everything"),
        item("strand", "Meeting people"),
        item("hear", "Listens"),
        item("detail", "Nods"),
        item("more", "Smiles"),
    ]);
    let links = json!([
        link("isChildOf", "strand", "top", 1),
        link("isChildOf", "hear", "strand", 1),
        link("isChildOf", "detail", "hear", 1),
        link("isChildOf", "more", "detail", 1),
    ]);
    let read = read(&package(items, links, criterion("hear", levels)));
    let [detail, more] = &read.framework.statements[..] else {
        panic!("two statements")
    };
    assert_eq!(
        (detail.parent.as_deref(), detail.area.as_str()),
        (None, "Listens")
    );
    assert_eq!(
        (more.parent.as_deref(), more.area.as_str()),
        (Some("detail"), "Listens")
    );
    assert_eq!(
        read.framework.competencies[0].area.as_deref(),
        Some("Meeting people")
    );
    let said = warnings(&read).join("\n");
    assert!(
        said.contains("CFItems that only group other groups: 1 was not read"),
        "{said}"
    );
}

#[test]
fn a_second_criterion_of_an_item_is_a_competency_of_its_own() {
    let levels = json!([rubric_level("x", "X", json!(1), json!(1), "One")]);
    let mut rubrics = criterion("hear", levels);
    let first = rubrics[0]["CFRubricCriteria"][0].clone();
    let mut second = first.clone();
    second["identifier"] = "c2".into();
    second["position"] = 2.into();
    let mut free = first;
    free["identifier"] = "c0".into();
    free["CFItemURI"] = Value::Null;
    free["category"] = "Anywhere".into();
    free["position"] = 3.into();
    let list = rubrics[0]["CFRubricCriteria"].as_array_mut().unwrap();
    list.insert(0, free);
    list.push(second);
    let read = read(&package(
        json!([item("hear", "Listens")]),
        json!([]),
        rubrics,
    ));
    let titles: Vec<(&str, &str, Option<&str>)> = read
        .framework
        .competencies
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str(), one.area.as_deref()))
        .collect();
    assert_eq!(
        titles,
        [
            ("hear", "Listens", None),
            ("c2", "People feel heard.", None),
            ("c0", "People feel heard.", Some("Anywhere")),
        ]
    );
}

#[test]
fn what_is_no_package_is_refused_with_every_fault() {
    assert_eq!(
        faults(&json!({ "id": "small" })),
        ["framework.missing CFDocument"]
    );
    assert_eq!(faults(&json!([])), ["framework.missing CFDocument"]);
    let items = json!([
        { "fullStatement": "No identifier" },
        { "identifier": "x" },
        item("y", "Twice"),
        item("y", "Twice"),
    ]);
    let mut broken = package(
        items,
        json!([{ "associationType": "isChildOf" }]),
        json!([]),
    );
    assert_eq!(
        faults(&broken),
        [
            "framework.missing CFAssociations[0]",
            "framework.missing CFItems[0].identifier",
            "framework.missing CFItems[1].fullStatement",
            "framework.repeated CFItems[3]",
        ]
    );
    broken["CFItems"] = json!([]);
    broken["CFAssociations"] = json!([]);
    broken["CFDocument"]["title"] = Value::Null;
    assert_eq!(
        faults(&broken),
        ["framework.empty ", "framework.missing title"]
    );
}

#[test]
fn a_circle_of_items_is_a_fault_and_not_a_hang() {
    let items = json!([item("a", "A"), item("b", "B")]);
    let links = json!([
        link("isChildOf", "a", "b", 1),
        link("isChildOf", "b", "a", 1)
    ]);
    assert_eq!(
        faults(&package(items, links, json!([]))),
        [
            "framework.circle statements[0].parent",
            "framework.circle statements[1].parent"
        ]
    );
}

#[test]
fn a_level_without_an_identifier_is_a_fault_where_it_is_written() {
    let levels = json!([{ "quality": "X", "position": 1 }]);
    let text = package(
        json!([item("hear", "Listens")]),
        json!([]),
        criterion("hear", levels),
    )
    .to_string();
    let error = CompetencyFramework::from_case_json(&text).expect_err("it reads");
    let problem = &error.problems()[0];
    assert_eq!(problem.code, "framework.missing");
    assert_eq!(problem.path, "competencies[0].levels[0].id");
    let column = problem.column.unwrap() as usize;
    assert!(
        text.chars()
            .skip(column - 1)
            .collect::<String>()
            .starts_with("{\"position\":1")
    );
}

#[test]
fn a_level_below_a_level_or_beside_a_rubric_is_none() {
    let levels = json!([rubric_level("x", "X", json!(1), json!(1), "One")]);
    let items = json!([
        item("hear", "Listens"),
        of_kind("Level", item("beside", "Beside the rubric")),
        item("speak", "Speaks"),
        of_kind("Level", item("first", "First")),
        of_kind("Level", item("second", "Second")),
        of_kind("Level", item("below", "Below the first")),
    ]);
    let links = json!([
        link("isChildOf", "beside", "hear", 1),
        link("isChildOf", "first", "speak", 1),
        link("isChildOf", "first", "speak", 1),
        link("isChildOf", "second", "speak", 1),
        link("isChildOf", "below", "first", 1),
    ]);
    let read = read(&package(items, links, criterion("hear", levels)));
    let scales: Vec<(&str, &[String])> = read
        .scales
        .iter()
        .map(|one| (one.competency.as_str(), one.levels.as_slice()))
        .collect();
    let [("hear", hear), ("speak", speak)] = scales[..] else {
        panic!("{scales:?}")
    };
    assert_eq!(hear, ["x"]);
    assert_eq!(speak, ["first", "second"]);
    let statements = read.framework.statements.iter();
    assert_eq!(
        statements.map(|one| one.id.as_str()).collect::<Vec<_>>(),
        ["beside"]
    );
    let first = &read.framework.competencies[1].levels[0];
    assert_eq!(first.indicators, ["Below the first"]);
    let said = warnings(&read).join("\n");
    // Two levels of one sequence stand as in the file; one parent said twice is one parent.
    assert!(
        said.contains("speak: its levels do not each state a position"),
        "{said}"
    );
    assert!(!said.contains("is a child of"), "{said}");
}

#[test]
fn what_a_level_says_besides_its_name_and_its_indicators_is_counted() {
    let mut level = of_kind("Level", item("l1", "Hears what is not said."));
    level["abbreviatedStatement"] = "Strong".into();
    level["humanCodingScheme"] = "B".into();
    let items = json!([item("hear", "Listens"), level, item("i1", "Asks.")]);
    let links = json!([
        link("isChildOf", "l1", "hear", 1),
        link("isChildOf", "i1", "l1", 1),
    ]);
    let read = read(&package(items, links, json!([])));
    let level = &read.framework.competencies[0].levels[0];
    assert_eq!(level.label, "Strong");
    assert_eq!(level.indicators, ["Asks."]);
    let said = warnings(&read).join("\n");
    for sentence in [
        "CFItems.fullStatement of a level that has a shorter name and children: 1 was not read",
        "CFItems.humanCodingScheme of a level that is no number: 1 was not read",
    ] {
        assert!(said.contains(sentence), "{sentence}\n{said}");
    }
}

#[test]
fn an_item_of_any_other_type_is_no_level() {
    let mut below = of_kind("Standard", item("b", "Has a quiet room"));
    below["humanCodingScheme"] = "1".into();
    let links = json!([link("isChildOf", "b", "a", 1)]);
    let read = read(&package(
        json!([item("a", "Makes room"), below]),
        links,
        json!([]),
    ));
    let statements = read.framework.statements.iter();
    assert_eq!(
        statements.map(|one| one.id.as_str()).collect::<Vec<_>>(),
        ["a", "b"]
    );
    let said = warnings(&read).join("\n");
    assert!(
        said.contains("CFItems.humanCodingScheme: 1 was not read"),
        "{said}"
    );
}

#[test]
fn an_item_above_a_statement_groups_nothing_and_a_competency_is_no_group() {
    let items = json!([
        item("mixed", "Meeting people"),
        item("hear", "Listens"),
        of_kind("Level", item("l1", "Basic")),
        item("room", "Has a quiet room"),
    ]);
    let links = json!([
        link("isChildOf", "hear", "mixed", 1),
        link("isChildOf", "room", "mixed", 2),
        link("isChildOf", "l1", "hear", 1),
    ]);
    let read = read(&package(items, links, json!([])));
    let statements = read.framework.statements.iter();
    assert_eq!(
        statements.map(|one| one.id.as_str()).collect::<Vec<_>>(),
        ["mixed", "room"]
    );
    let levels = json!([rubric_level("x", "X", json!(1), json!(1), "One")]);
    let mut rubrics = criterion("above", levels.clone());
    let of_other = criterion("below", levels)[0]["CFRubricCriteria"][0].clone();
    let list = rubrics[0]["CFRubricCriteria"].as_array_mut().unwrap();
    list.push(of_other);
    let items = json!([item("above", "Listens"), item("below", "Asks")]);
    let links = json!([link("isChildOf", "below", "above", 1)]);
    let read = self::read(&package(items, links, rubrics));
    let competencies = read.framework.competencies.iter();
    assert_eq!(
        competencies.map(|one| one.id.as_str()).collect::<Vec<_>>(),
        ["above", "below"]
    );
}
