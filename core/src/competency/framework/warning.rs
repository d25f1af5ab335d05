//! What is said of a framework: how it is printed, how its scales differ, and what its texts ask.
//! Everything is named and located; nothing is put right.

use serde::{Deserialize, Serialize};

use super::facts::record;
use super::words::{counted, listed, shape_words, uses_words};
use crate::facts::facts;
use crate::families::{Reasons, said};

record! {
    /// The competencies in which a number is used.
    pub struct NumberUse {
        /// The number as printed; none where the level has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub number: Option<i32>,
        /// The competencies, by their ids, in the order of the framework.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub competencies: Vec<String>,
    }
}

record! {
    /// Competencies whose scales have the same labels and numbers.
    pub struct ScaleShape {
        /// The levels as printed, such as `Entry Level (2)`, the lowest first.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub levels: Vec<String>,
        /// The competencies, by their ids, in the order of the framework.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub competencies: Vec<String>,
    }
}

record! {
    /// How many indicators a level has.
    pub struct LevelIndicators {
        /// The level, by its id.
        pub level: String,
        /// How many.
        pub indicators: u32,
    }
}

/// What is said of a framework, as a page of the catalogue.
pub(crate) const REASONS: Reasons = Reasons {
    page: "frameworks",
    file: "competency/framework/warning.rs",
    title: "Competency frameworks",
    about: "how a framework is written",
    clause: "the framework",
    name: "FrameworkWarning",
    catalogue: FrameworkWarning::CATALOGUE,
    sentence: said::<FrameworkWarning>,
};

crate::decision::reasons! {
/// What a loader or the lint of a framework says. Keep a default branch when you match on it: a
/// later version may know more.
pub enum FrameworkWarning {
    #[doc = "The headers of a competency are printed on the page before it."]
    "framework.header_on_page_before" reads "competencies.printed" implements ["CO09", "CO10"]
    HeaderOnPageBefore { competency: String, place: String }
        => format!("{competency}: a page break parts it from its headers ({place}); they were read as the headers of this competency.");

    #[doc = "A competency has no headers of its own: those of an earlier one stand over it."]
    "framework.header_of_earlier_competency" reads "competencies.printed" implements ["CO02"]
    HeaderOfEarlierCompetency { competency: String, place: String }
        => format!("{competency}: it has no headers of its own ({place}); it was read under those of the competency above it.");

    #[doc = "The row of a competency goes on after a page break."]
    "framework.row_over_page_break" reads "competencies.printed" implements ["CO02", "CO08"]
    RowOverPageBreak { competency: String, place: String }
        => format!("{competency}: a page break splits its row ({place}); both parts were read as one.");

    #[doc = "An indicator is cut by a page break in the middle of a sentence."]
    "framework.sentence_over_page_break" reads "competencies.printed" implements ["CO02"]
    SentenceOverPageBreak { competency: String, level: String, indicator: u32 }
        => format!("{competency}, level {level}: a page break cuts indicator {indicator} in mid-sentence; both parts were read as one indicator.");

    #[doc = "The indicators of a level are printed as one block."]
    "framework.indicators_in_one_block" reads "competencies.printed" implements ["CO08"]
    IndicatorsInOneBlock { competency: String, level: String, indicators: u32 }
        => format!("{competency}, level {level}: printed as one block; read as {}, one for each sentence.", counted(*indicators, "indicator", "indicators"));

    #[doc = "An indicator holds a list of points."]
    "framework.list_in_indicator" reads "competencies.printed" implements ["CO07"]
    ListInIndicator { competency: String, level: String, indicator: u32 }
        => format!("{competency}, level {level}: indicator {indicator} holds a list; it was read as one indicator.");

    #[doc = "The cell of a competency holds a list besides its title."]
    "framework.list_beside_title" reads "competencies.printed" implements ["CO16"]
    ListBesideTitle { competency: String, place: String }
        => format!("{competency}: a list stands beside its title ({place}); it was read as part of why the competency matters.");

    #[doc = "A competency does not say why it matters, where others do."]
    "framework.no_relevance" reads "competencies.printed" implements ["CO07"]
    NoRelevance { competency: String, place: String }
        => format!("{competency}: it does not say why it matters ({place}); nothing was added.");

    #[doc = "A title is printed otherwise than it is written here."]
    "framework.title_printed_otherwise" reads "competencies.printed.title" implements ["CO02", "CO03"]
    TitlePrintedOtherwise { competency: String, printed: String, read: String }
        => format!("{competency}: its title is printed {printed:?}; it was read as {read:?}.");

    #[doc = "The header over a column says something else than the level read from it."]
    "framework.header_differs" reads "competencies.printed.headers" implements ["CO13"]
    HeaderDiffers { competency: String, level: String, header: String, read: String }
        => format!("{competency}, level {level}: the header over it is {header:?}; it was read as {read:?}.");

    #[doc = "More or fewer headers are printed than there are levels."]
    "framework.header_count" reads "competencies.printed.headers" implements ["CO13"]
    HeaderCount { competency: String, headers: u32, levels: u32 }
        => format!("{competency}: {} for {}; the levels were kept as they are written.", counted(*headers, "header is printed", "headers are printed"), counted(*levels, "level", "levels"));

    #[doc = "Two or more levels of one competency have the same label."]
    "framework.label_twice" reads "competencies.levels.label" implements ["CO04", "CO06", "CO08", "CO13"]
    LabelTwice { competency: String, label: String, levels: Vec<String>, numbers: Vec<i32> }
        => format!("{competency}: {label:?} is the label of {}{}; they are different levels, in the order in which they are written.", listed(levels), shape_words(numbers));

    #[doc = "The label that stands below the lowest level elsewhere is missing here."]
    "framework.lowest_label_missing" reads "competencies.levels.label" implements ["CO13", "CO19"]
    LowestLabelMissing { competency: String, lowest: String, missing: String }
        => format!("{competency}: the scale begins at {lowest:?}; elsewhere {missing:?} stands below it. What is below has no name here, and none was made.");

    #[doc = "One label has different numbers in different competencies."]
    "framework.number_varies" reads "competencies.levels.number" implements ["CO12", "CO19"]
    NumberVaries { label: String, uses: Vec<NumberUse> }
        => format!("{label:?} is {}; numbers are kept as printed and compared nowhere.", uses_words(uses));

    #[doc = "The scales of a framework have different labels or numbers."]
    "framework.scales_differ" reads "competencies.levels"
        implements ["CO01", "CO02", "CO03", "CO04", "CO05", "CO06", "CO07", "CO08", "CO09", "CO10", "CO11"]
    ScalesDiffer { shapes: Vec<ScaleShape> }
        => format!("{}: {}. Each competency keeps its own.", counted(u32::try_from(shapes.len()).unwrap_or(u32::MAX), "scale", "different scales"), shapes.iter().map(|shape| format!("{} in {}", shape.levels.join(" / "), listed(&shape.competencies))).collect::<Vec<_>>().join("; "));

    #[doc = "The lowest levels of a framework have different numbers."]
    "framework.starts_differ" reads "competencies.levels.number" implements ["CO11", "CO14"]
    StartsDiffer { starts: Vec<NumberUse> }
        => format!("The lowest level is {}; the position decides the order.", uses_words(starts));

    #[doc = "A number is used in one competency and in no other."]
    "framework.number_in_one_competency" reads "competencies.levels.number" implements ["CO14"]
    NumberInOneCompetency { competency: String, level: String, number: i32 }
        => format!("{competency}, level {level}: no other competency has a level {number}.");

    #[doc = "A level's number is not above that of the level below it."]
    "framework.number_out_of_order" reads "competencies.levels.number" implements ["CO14"]
    NumberOutOfOrder { competency: String, level: String, number: i32, below: i32 }
        => format!("{competency}, level {level}: its number {number} is not above {below}, that of the level below it; the position decides the order.");

    #[doc = "A level's number does not follow on that of the level below it."]
    "framework.number_skipped" reads "competencies.levels.number" implements ["CO14"]
    NumberSkipped { competency: String, level: String, number: i32, below: i32 }
        => format!("{competency}, level {level}: its number {number} does not follow on {below}, that of the level below it.");

    #[doc = "Some levels of a competency have numbers, and this one has none."]
    "framework.number_missing" reads "competencies.levels.number" implements ["CO14"]
    NumberMissing { competency: String, level: String }
        => format!("{competency}, level {level}: it has no number, where others of the same scale have one.");

    #[doc = "Every word of a level's indicators, but for the commonest, is in those of a lower level."]
    "framework.asks_no_more" reads "competencies.levels.indicators" implements ["CO15"]
    AsksNoMore { competency: String, level: String, lower: String }
        => format!("{competency}, level {level}: every word of its indicators is also in those of the lower level {lower}. Look whether it asks for more.");

    #[doc = "A level still depends on others in the words of a lower level, or more than every lower one does."]
    "framework.still_dependent" reads "competencies.levels.indicators" implements ["CO15"]
    StillDependent { competency: String, level: String, phrase: String, also_at: Vec<String> }
        => if also_at.is_empty() {
            format!("{competency}, level {level}: it says {phrase:?}, and no lower level does. Look whether it asks for more.")
        } else {
            format!("{competency}, level {level}: it says {phrase:?}, and so {} the lower {}. Look whether it asks for more.", if also_at.len() == 1 { "does" } else { "do" }, listed(also_at))
        };

    #[doc = "An indicator has the same words as one of a lower level."]
    "framework.indicator_twice" reads "competencies.levels.indicators" implements ["CO15"]
    IndicatorTwice { competency: String, level: String, indicator: u32, lower: String }
        => format!("{competency}, level {level}: indicator {indicator} has the same words as one of the lower level {lower}.");

    #[doc = "The levels of a competency have different numbers of indicators, so that they do not line up."]
    "framework.indicators_do_not_line_up" reads "competencies.levels.indicators"
        implements ["CO04", "CO05", "CO06", "CO07", "CO08"]
    IndicatorsDoNotLineUp { competency: String, levels: Vec<LevelIndicators> }
        => format!("{competency}: its levels have {} indicators; they do not line up one by one.", levels.iter().map(|level| level.indicators.to_string()).collect::<Vec<_>>().join("/"));

    #[doc = "A level has no indicator, so that nobody can tell what it asks."]
    "framework.level_without_text" reads "competencies.levels.indicators" implements []
    LevelWithoutText { competency: String, level: String }
        => format!("{competency}, level {level}: it has no indicators.");

    #[doc = "A competency has one level only, so that nothing lies above or below it."]
    "framework.one_level" reads "competencies.levels" implements []
    OneLevel { competency: String, level: String }
        => format!("{competency}: {level} is its only level.");

    #[doc = "A competency has no levels."]
    "framework.no_levels" reads "competencies.levels" implements []
    NoLevels { competency: String }
        => format!("{competency}: it has no levels.");

    #[doc = "A statement says nothing."]
    "framework.statement_without_text" reads "statements.text" implements ["CO20"]
    StatementWithoutText { statement: String }
        => format!("{statement}: it has no text.");

    #[doc = "Two statements have the same words."]
    "framework.statement_repeated" reads "statements.text" implements ["CO20"]
    StatementRepeated { statement: String, earlier: String }
        => format!("{statement}: it has the same words as {earlier}.");

    #[doc = "A statement is part of one that does not exist."]
    "framework.unknown_parent" reads "statements.parent" implements ["CO20"]
    UnknownParent { statement: String, parent: String }
        => format!("{statement}: it is part of {parent:?}, which is no statement of this framework.");

    #[doc = "Statements are part of one another in a circle."]
    "framework.parents_in_circle" reads "statements.parent" implements ["CO20"]
    ParentsInCircle { statements: Vec<String> }
        => format!("{} are part of one another in a circle.", listed(statements));

    #[doc = "A competency builds on one that does not exist."]
    "framework.unknown_requirement" reads "competencies.requires" implements []
    UnknownRequirement { competency: String, requires: String }
        => format!("{competency}: it builds on {requires:?}, which is no competency of this framework.");

    #[doc = "Competencies build on one another in a circle."]
    "framework.requirements_in_circle" reads "competencies.requires" implements []
    RequirementsInCircle { competencies: Vec<String> }
        => format!("{} build on one another in a circle.", listed(competencies));

    #[doc = "The desired level of a competency is none of its levels."]
    "framework.unknown_desired" reads "competencies.desired" implements ["CO19"]
    UnknownDesired { competency: String, desired: String }
        => format!("{competency}: its desired level {desired:?} is none of its levels.");

    #[doc = "Two competencies have the same id."]
    "framework.competency_twice" reads "competencies.id" implements []
    CompetencyTwice { competency: String }
        => format!("{competency}: two competencies have this id.");

    #[doc = "Two levels of a competency have the same id."]
    "framework.level_twice" reads "competencies.levels.id" implements ["CO13"]
    LevelTwice { competency: String, level: String }
        => format!("{competency}: two of its levels have the id {level:?}.");

    #[doc = "Two statements have the same id."]
    "framework.statement_twice" reads "statements.id" implements []
    StatementTwice { statement: String }
        => format!("{statement}: two statements have this id.");

    #[doc = "Something of an exchange file has no place in a framework and was not read."]
    "framework.not_read" reads "" implements []
    NotRead { what: String, count: u32 }
        => format!("{what}: {}; a framework has no place for it.", counted(*count, "was not read", "were not read"));

    #[doc = "An item of an exchange file only groups competencies, and was read as their area."]
    "framework.read_as_area" reads "competencies.area" implements []
    ReadAsArea { item: String, area: String }
        => format!("{item}: it only groups competencies; it was read as their area {area:?}.");

    #[doc = "The levels of a rubric state no positions of their own, so that scores, or the file, give their order."]
    "framework.order_from" reads "competencies.levels" implements []
    OrderFrom { competency: String, order: LevelSequence }
        => format!("{competency}: its levels do not each state a position of their own; {}.", match order {
            LevelSequence::Scores => "they were read in the order of their scores",
            LevelSequence::File => "they were read in the order of the file",
        });

    #[doc = "An item of an exchange file has more than one parent."]
    "framework.second_parent" reads "statements.parent" implements []
    SecondParent { item: String, kept: String, parent: String }
        => format!("{item}: it is a child of {kept} and of {parent}; only the first was read.");

    #[doc = "A text of an exchange file has line breaks, and was read as one line."]
    "framework.read_as_one_line" reads "" implements []
    ReadAsOneLine { item: String }
        => format!("{item}: its text has line breaks; it was read as one line.");

    #[doc = "An exchange file does not say something that a framework must say."]
    "framework.not_stated" reads "" implements []
    NotStated { what: String, read: String }
        => format!("The file states no {what}; it was read as {read:?}.");
}
}

crate::facts::word! {
    /// What gives levels their order where they state no positions.
    pub enum LevelSequence {
        /// Their scores, the lowest first.
        Scores,
        /// The order of the file.
        File,
    }
}
