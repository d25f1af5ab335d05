//! Laws of frameworks that hold for every one that can be written: they come back exactly in every
//! format, and the position of a level is all that its order depends on.

use std::collections::BTreeSet;

use carewright::competency::framework::{
    Competency, CompetencyFramework, CompetencyLevel, FrameworkFormat, FrameworkSource,
    FrameworkWarning, IrregularityKind, LevelOrder, LoadedFramework, PrintedAt,
    PrintedIrregularity, Statement, lint,
};
use proptest::prelude::*;
use proptest::sample::select;

const WRITTEN: [FrameworkFormat; 3] = [
    FrameworkFormat::Toml,
    FrameworkFormat::Json,
    FrameworkFormat::Csv,
];

/// One line of text, with whatever formats treat apart: quotes, commas, signs of formulas, spaces
/// at the ends, letters of every length.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z]{1,8}",
        select(vec![
            "'",
            "''",
            "\"",
            "\"\"",
            "\"\"\"",
            ",",
            ";",
            "=",
            "+",
            "-1",
            "@",
            "#",
            "\\",
            "\\n",
            " ",
            "[x]",
            "{",
            "}",
            "|",
            "level=",
            "indicator=1 ",
            "é",
            "語",
            "🙂",
            "\u{2028}",
            "\u{feff}",
            "true",
            "1.0",
            "null",
            "with guidance",
            "2026-01-01",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn texts(most: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(text(), 0..=most)
}

fn levels() -> impl Strategy<Value = Vec<CompetencyLevel>> {
    let level = (text(), text(), any::<Option<i32>>(), texts(3));
    prop::collection::vec(level, 1..5).prop_map(|levels| {
        let levels = levels.into_iter().enumerate();
        let level = |(position, (id, label, number, indicators))| CompetencyLevel {
            id: format!("{id}{position}"),
            label,
            number,
            indicators,
        };
        levels.map(level).collect()
    })
}

fn printed(levels: &[CompetencyLevel]) -> impl Strategy<Value = Option<PrintedAt>> + use<> {
    let levels = levels.to_vec();
    let note = (select(IrregularityKind::ALL), any::<prop::sample::Index>());
    let notes = prop::collection::vec(note, 0..4);
    let at = (text(), prop::option::of(text()), texts(3), notes);
    prop::option::of(at.prop_map(move |(place, title, headers, notes)| {
        let note = |(kind, index): (IrregularityKind, prop::sample::Index)| {
            let level = index.get(&levels);
            let (named, indicator) = match kind {
                IrregularityKind::SentenceOverPageBreak | IrregularityKind::ListInIndicator => {
                    (true, true)
                }
                IrregularityKind::IndicatorsInOneBlock => (true, false),
                _ => (false, false),
            };
            if indicator && level.indicators.is_empty() {
                return None;
            }
            Some(PrintedIrregularity {
                kind,
                level: named.then(|| level.id.clone()),
                indicator: indicator.then_some(1),
            })
        };
        PrintedAt {
            place,
            title,
            headers,
            irregularities: notes.into_iter().filter_map(note).collect(),
        }
    }))
}

fn competency() -> impl Strategy<Value = Competency> {
    levels().prop_flat_map(|levels| {
        let desired = prop::option::of(select(
            levels
                .iter()
                .map(|level| level.id.clone())
                .collect::<Vec<_>>(),
        ));
        let about = (
            text(),
            text(),
            prop::option::of(text()),
            prop::option::of(text()),
        );
        (about, desired, printed(&levels), Just(levels)).prop_map(
            |((id, title, area, relevance), desired, printed, levels)| Competency {
                id,
                title,
                area,
                desired,
                relevance,
                requires: Vec::new(),
                printed,
                levels,
            },
        )
    })
}

fn statement() -> impl Strategy<Value = Statement> {
    let maybe = || prop::option::of(text());
    (
        text(),
        text(),
        maybe(),
        maybe(),
        prop_oneof![Just(String::new()), text()],
        texts(2),
    )
        .prop_map(
            |(id, area, section, applies_when, text, points)| Statement {
                id,
                area,
                section,
                parent: None,
                applies_when,
                text,
                points,
            },
        )
}

/// Ids told apart by their position, and references to what stands before.
fn framework() -> impl Strategy<Value = CompetencyFramework> {
    let head = (
        text(),
        text(),
        text(),
        select(LevelOrder::ALL),
        text(),
        text(),
        prop::option::of(text()),
    );
    let competencies = prop::collection::vec((competency(), any::<u8>()), 0..5);
    let statements = prop::collection::vec((statement(), any::<u8>()), 1..5);
    (head, competencies, statements).prop_map(|(head, competencies, statements)| {
        let (id, title, version, level_order, document, licence, note) = head;
        let mut framework = CompetencyFramework {
            id,
            title,
            version,
            level_order,
            source: FrameworkSource {
                document,
                licence,
                note,
            },
            competencies: Vec::new(),
            statements: Vec::new(),
        };
        for (position, (mut one, before)) in competencies.into_iter().enumerate() {
            one.id = format!("{}{position}", one.id);
            let earlier = framework.competencies.get(before as usize % 8);
            one.requires = earlier.iter().map(|earlier| earlier.id.clone()).collect();
            framework.competencies.push(one);
        }
        for (position, (mut one, before)) in statements.into_iter().enumerate() {
            one.id = format!("{}{position}", one.id);
            let earlier = framework.statements.get(before as usize % 8);
            one.parent = earlier.map(|earlier| earlier.id.clone());
            framework.statements.push(one);
        }
        framework
    })
}

fn loaded(framework: &CompetencyFramework, format: FrameworkFormat) -> LoadedFramework {
    let text = framework.write(format).unwrap();
    CompetencyFramework::read(&text, format).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

proptest! {
    #[test]
    fn a_framework_comes_back_exactly_in_every_format(framework in framework()) {
        prop_assert!(framework.check().is_ok());
        for format in WRITTEN {
            prop_assert_eq!(&loaded(&framework, format).framework, &framework, "{:?}", format);
        }
    }

    #[test]
    fn every_format_says_the_same_of_a_framework(framework in framework()) {
        let [toml, json, csv] = WRITTEN.map(|format| loaded(&framework, format));
        prop_assert_eq!(&toml, &json);
        prop_assert_eq!(&toml, &csv);
    }

    #[test]
    fn a_scale_renumbered_or_relabelled_keeps_its_order(
        framework in framework(),
        numbers in prop::collection::vec(any::<Option<i32>>(), 20),
        labels in prop::collection::vec(text(), 20),
    ) {
        let mut other = framework.clone();
        let levels = other.competencies.iter_mut().flat_map(|one| &mut one.levels);
        for ((level, number), label) in levels.zip(numbers).zip(labels) {
            level.number = number;
            level.label = label;
        }
        let order = |framework: &CompetencyFramework| {
            let read = loaded(framework, FrameworkFormat::Toml);
            let scales = read.scales.into_iter();
            scales.map(|scale| (scale.levels, scale.desired)).collect::<Vec<_>>()
        };
        prop_assert_eq!(order(&framework), order(&other));
    }

    #[test]
    fn the_lint_changes_nothing_and_says_the_same_again(framework in framework()) {
        let before = framework.clone();
        let first = lint(&framework);
        prop_assert_eq!(&framework, &before);
        prop_assert_eq!(&lint(&loaded(&framework, FrameworkFormat::Csv).framework), &first);
    }

    #[test]
    fn a_level_with_the_words_of_a_lower_one_is_found(
        framework in framework(),
        words in prop::collection::vec("[b-z]{3,8}", 1..4),
        more in "[b-z]{9,12}",
    ) {
        let level = |id: &str, words: &[String]| CompetencyLevel {
            id: id.to_owned(),
            label: id.to_owned(),
            number: None,
            indicators: vec![words.join(" ")],
        };
        let finds = |levels: Vec<CompetencyLevel>| {
            let mut framework = framework.clone();
            framework.competencies = vec![Competency {
                id: "own".to_owned(),
                title: "Own".to_owned(),
                area: None,
                desired: None,
                relevance: None,
                requires: Vec::new(),
                printed: None,
                levels,
            }];
            let findings = lint(&framework).findings;
            findings.iter().any(|one| matches!(one, FrameworkWarning::AsksNoMore { .. }))
        };
        let mut wider = words.clone();
        wider.push(more);
        let common = ["for", "that", "the", "and", "who", "can", "has", "into", "are", "from",
            "have", "its", "their", "them", "they", "this", "when", "which", "with"];
        prop_assume!(words.iter().any(|word| !common.contains(&word.as_str())));
        prop_assert!(finds(vec![level("low", &wider), level("high", &words)]));
        prop_assert!(!finds(vec![level("low", &words), level("high", &wider)]));
    }

    #[test]
    fn no_text_makes_a_reader_fail(text in ".{0,200}", table in "[a-z,\"\n\r ']{0,80}") {
        for format in FrameworkFormat::ALL {
            for text in [&text, &table] {
                if let Err(error) = CompetencyFramework::read(text, *format) {
                    prop_assert!(!error.problems().is_empty());
                }
            }
        }
    }

    #[test]
    fn a_broken_file_never_fails_a_reader(
        framework in framework(),
        at in any::<prop::sample::Index>(),
        put in select(vec!["\"", ",", "\n", "[", "{", "=", "x", "\\"]),
    ) {
        for format in WRITTEN {
            let mut text = framework.write(format).unwrap();
            let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
            text.insert_str(*at.get(&places), put);
            if let Err(error) = CompetencyFramework::read(&text, format) {
                let placed = error.problems().iter().all(|one| one.line.is_some());
                prop_assert!(placed && !error.problems().is_empty());
            }
        }
    }
}

#[test]
fn every_kind_of_irregularity_has_its_own_warning() {
    let levels = vec![CompetencyLevel {
        id: "l".to_owned(),
        label: "L".to_owned(),
        number: None,
        indicators: vec!["Says it.".to_owned()],
    }];
    let mut codes = BTreeSet::new();
    for kind in IrregularityKind::ALL {
        let (level, indicator) = match kind {
            IrregularityKind::SentenceOverPageBreak | IrregularityKind::ListInIndicator => {
                (Some("l".to_owned()), Some(1))
            }
            IrregularityKind::IndicatorsInOneBlock => (Some("l".to_owned()), None),
            _ => (None, None),
        };
        let printed = PrintedAt {
            place: "p. 1".to_owned(),
            title: None,
            headers: Vec::new(),
            irregularities: vec![PrintedIrregularity {
                kind: *kind,
                level,
                indicator,
            }],
        };
        let framework = CompetencyFramework {
            id: "f".to_owned(),
            title: "F".to_owned(),
            version: "1".to_owned(),
            level_order: LevelOrder::Cumulative,
            source: FrameworkSource {
                document: "Invented".to_owned(),
                licence: "CC0-1.0".to_owned(),
                note: None,
            },
            competencies: vec![Competency {
                id: "c".to_owned(),
                title: "C".to_owned(),
                area: None,
                desired: None,
                relevance: None,
                requires: Vec::new(),
                printed: Some(printed),
                levels: levels.clone(),
            }],
            statements: Vec::new(),
        };
        let [warning] = &loaded(&framework, FrameworkFormat::Json).warnings[..] else {
            panic!("{kind:?} has one warning")
        };
        codes.insert(warning.stable_code());
    }
    assert_eq!(codes.len(), IrregularityKind::ALL.len());
}
