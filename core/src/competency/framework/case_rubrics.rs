//! The rubrics of a CASE package: a criterion with its levels is the scale of one competency.

use super::case::{Said, end, listed, of_fields, of_list, of_text, whole};
use super::warning::{FrameworkWarning, LevelSequence};
use crate::document::{Node, Value};

const READ_OF_RUBRIC: &[&str] = &[
    "CFRubricCriteria",
    "identifier",
    "lastChangeDateTime",
    "uri",
];
const READ_OF_CRITERION: &[&str] = &[
    "CFItemURI",
    "CFRubricCriterionLevels",
    "category",
    "description",
    "identifier",
    "lastChangeDateTime",
    "position",
    "rubricId",
    "uri",
];
const READ_OF_LEVEL: &[&str] = &[
    "description",
    "identifier",
    "lastChangeDateTime",
    "position",
    "quality",
    "rubricCriterionId",
    "score",
    "uri",
];
/// How many digits after the point tell scores apart.
const DIGITS: usize = 6;

/// A criterion of a rubric.
pub(super) struct Criterion<'n> {
    pub(super) node: &'n Node,
    pub(super) id: Option<Node>,
    /// The item it is about.
    pub(super) item: Option<&'n str>,
    pub(super) category: Option<Node>,
    pub(super) description: Option<Node>,
    /// Its levels, the lowest first.
    pub(super) levels: Node,
}

/// Every criterion of every rubric, in the order of their positions.
pub(super) fn criteria<'n>(package: &'n Node, said: &mut Said) -> Vec<Criterion<'n>> {
    let mut criteria = Vec::new();
    for rubric in listed(package, "CFRubrics") {
        said.other_fields(rubric, "CFRubrics", READ_OF_RUBRIC);
        let mut own: Vec<&Node> = listed(rubric, "CFRubricCriteria").collect();
        own.sort_by_key(|node| node.get("position").and_then(whole).unwrap_or(i64::MAX));
        criteria.extend(own.into_iter().map(|node| criterion(node, said)));
    }
    criteria
}

fn criterion<'n>(node: &'n Node, said: &mut Said) -> Criterion<'n> {
    said.other_fields(node, "CFRubricCriteria", READ_OF_CRITERION);
    let id = node.get("identifier").cloned();
    let item = end(node, "CFItemURI");
    let own_id = id.as_ref().and_then(Node::text);
    let name = item.or(own_id).unwrap_or_default().to_owned();
    let mut text = |field: &str| node.get(field).map(|text| said.one_line(text, &name));
    let (category, description) = (text("category"), text("description"));
    Criterion {
        node,
        id,
        item,
        category,
        description,
        levels: levels(node, &name, said),
    }
}

fn levels(criterion: &Node, name: &str, said: &mut Said) -> Node {
    let mut levels: Vec<&Node> = listed(criterion, "CFRubricCriterionLevels").collect();
    let positions = |level: &Node| level.get("position").and_then(whole);
    if told_apart(&levels, positions) {
        levels.sort_by_key(|level| positions(level));
    } else if told_apart(&levels, score) {
        levels.sort_by_key(|level| score(level));
        ordered(name, LevelSequence::Scores, said);
    } else {
        ordered(name, LevelSequence::File, said);
    }
    let read = levels.into_iter().map(|node| level(node, name, said));
    of_list(read.collect(), criterion.place)
}

fn ordered(competency: &str, order: LevelSequence, said: &mut Said) {
    said.say(FrameworkWarning::OrderFrom {
        competency: competency.to_owned(),
        order,
    });
}

/// Whether every level has a key, and no two the same.
fn told_apart(levels: &[&Node], key: impl Fn(&Node) -> Option<i64>) -> bool {
    let mut keys: Vec<i64> = levels.iter().filter_map(|level| key(level)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.len() == levels.len()
}

/// A score in millionths, to be compared.
fn score(level: &Node) -> Option<i64> {
    let text = match &level.get("score")?.value {
        Value::Whole(number) => number.to_string(),
        Value::Other { text, .. } => text.clone(),
        _ => return None,
    };
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let digits: String = rest.chars().chain("000000".chars()).take(DIGITS).collect();
    format!("{whole}{digits}").parse().ok()
}

fn level(node: &Node, competency: &str, said: &mut Said) -> Node {
    said.other_fields(node, "CFRubricCriterionLevels", READ_OF_LEVEL);
    let score = node.get("score");
    let number = score.and_then(|score| whole(score).map(Value::Whole));
    if score.is_some() && number.is_none() {
        said.not_read("CFRubricCriterionLevels.score that is not whole");
    }
    let text = |field: &str, said: &mut Said| {
        let text = node.get(field).filter(|text| text.text() != Some(""));
        text.map(|text| said.one_line(text, competency))
    };
    let label = text("quality", said);
    let indicators = text("description", said);
    let place = node.place;
    of_fields(
        place,
        [
            ("id", node.get("identifier").cloned()),
            ("label", label.or_else(|| unnamed(node, said))),
            ("number", number.map(|value| Node { value, place })),
            (
                "indicators",
                Some(of_list(indicators.into_iter().collect(), place)),
            ),
        ],
    )
}

/// A level without a quality is called by its score, where it has one.
fn unnamed(node: &Node, said: &mut Said) -> Option<Node> {
    let read = node.get("score")?.found();
    said.say(FrameworkWarning::NotStated {
        what: "quality of a level".to_owned(),
        read: read.clone(),
    });
    Some(of_text(read, node.place))
}
