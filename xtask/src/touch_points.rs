//! The places outside its folder that name a family: what a new family has to touch. Tests,
//! samples, the handbook and generated files are not counted, nor are comments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::workspace::{Workspace, files_below, read};
use crate::{Result, generate};

const CORE: &str = "core/src";
/// Where each family stands once, when there is such a list.
const LIST: &str = "core/src/families.rs";
/// What an entry of the list says that names the family: types of it.
const FIELDS: &[&str] = &["reason", "rules", "section"];
/// Where code stands.
const CODE: &[&str] = &[
    CORE,
    "bindings-python/python",
    "bindings-python/src",
    "bindings-swift/Sources",
    "bindings-swift/bindgen",
    "bindings-swift/src",
    "xtask/src",
];
/// Below these nothing is counted.
const NOT_COUNTED: &[&str] = &[
    // An invented service, and a day of it.
    "bindings-python/python/carewright/_working_day",
    "bindings-python/python/carewright/sample",
];
const ENDINGS: &[&str] = &["py", "rs", "swift", "toml"];

/// A place that names a family: a line, or several in a row. A file that is called after the family
/// is one place, and so is its entry in the list.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// From the top folder, separated by `/`.
    pub file: String,
    /// The first line, counted from 1.
    pub line: usize,
    /// Whether it is in the folder of another family, which a new family leaves alone.
    pub in_a_family: bool,
}

/// The places that name one family.
pub struct TouchPoints {
    pub family: String,
    pub places: Vec<Place>,
}

impl TouchPoints {
    /// The places that a new family would have to touch.
    pub fn shared(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|place| !place.in_a_family)
    }

    /// In how many files those places are.
    pub fn files(&self) -> usize {
        let files: BTreeSet<&str> = self.shared().map(|place| place.file.as_str()).collect();
        files.len()
    }
}

/// The families: those that `families.rs` lists, or else the folders of core with reasons.
pub fn families(workspace: &Workspace) -> Result<Vec<String>> {
    let folders = std::fs::read_dir(workspace.path(CORE))
        .map_err(|error| format!("Cannot read {CORE}: {error}."))?;
    let listed = list(workspace)?;
    let mut found: Vec<String> = folders
        .flatten()
        .filter(|entry| match &listed {
            Some(list) => list.contains_key(entry.file_name().to_string_lossy().as_ref()),
            None => entry.path().join("reason.rs").exists(),
        })
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    Ok(found)
}

/// Each family that `families.rs` lists, with its section, its rules and its reasons.
fn list(workspace: &Workspace) -> Result<Option<BTreeMap<String, Vec<String>>>> {
    let path = workspace.path(LIST);
    match path.exists() {
        true => Ok(Some(entries(&read(&path)?))),
        false => Ok(None),
    }
}

/// The entries of a list: a name before a bracket, then fields, one a line.
fn entries(text: &str) -> BTreeMap<String, Vec<String>> {
    let is_module = |name: &str| name.chars().all(|letter| matches!(letter, 'a'..='z' | '_'));
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut family = "";
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_suffix(" {").filter(|name| is_module(name)) {
            family = name;
        }
        let field = line
            .split_once(": ")
            .filter(|(name, _)| FIELDS.contains(name));
        if let Some((_, kind)) = field {
            let kinds = found.entry(family.to_owned()).or_default();
            kinds.push(kind.trim_end_matches(',').to_owned());
        }
    }
    found
}

/// The touch points of every family.
pub fn all(workspace: &Workspace) -> Result<Vec<TouchPoints>> {
    let families = families(workspace)?;
    let files = code(workspace)?;
    let list = list(workspace)?.unwrap_or_default();
    families
        .iter()
        .map(|family| {
            let mut names = names(workspace, family)?;
            names.extend(list.get(family).into_iter().flatten().cloned());
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let places = files
                .iter()
                .filter(|(file, _)| family_of(&families, file) != Some(family))
                .flat_map(|(file, text)| places(&families, file, text, &names))
                .collect();
            let family = family.clone();
            Ok(TouchPoints { family, places })
        })
        .collect()
}

/// What names a family: its module as each language writes it, its rules and its reasons.
fn names(workspace: &Workspace, family: &str) -> Result<Vec<String>> {
    let camel = camel(family);
    let mut lower = camel.clone();
    if let Some(first) = lower.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    let mut names = vec![family.to_owned(), lower, format!("{camel}Rules"), camel];
    let reasons = workspace.path(&format!("{CORE}/{family}/reason.rs"));
    if reasons.exists() {
        names.extend(reason_types(&read(&reasons)?));
    }
    Ok(names)
}

fn camel(family: &str) -> String {
    let mut text = String::new();
    for word in family.split('_') {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        text.push_str(&first.to_ascii_uppercase());
        text.push_str(rest);
    }
    text
}

/// The public types whose name ends with `Reason`.
fn reason_types(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("pub enum "))
        .filter_map(|rest| rest.split(|letter| !is_of_a_name(letter)).next())
        .filter(|name| name.ends_with("Reason"))
        .map(str::to_owned)
        .collect()
}

/// Every file of code with its text, in a fixed order.
fn code(workspace: &Workspace) -> Result<BTreeMap<String, String>> {
    let generated: Vec<String> = generate::paths().collect();
    let is_below = |file: &str, folder: &str| {
        file.strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let mut found = BTreeMap::new();
    for path in CODE
        .iter()
        .flat_map(|folder| files_below(&workspace.path(folder)))
    {
        let file = relative(workspace, &path);
        let ending = path.extension().and_then(|ending| ending.to_str());
        let counted = ending.is_some_and(|ending| ENDINGS.contains(&ending))
            && !generated.iter().any(|folder| is_below(&file, folder))
            && !NOT_COUNTED.iter().any(|folder| is_below(&file, folder))
            && path.file_stem().is_none_or(|stem| stem != "tests");
        if counted {
            found.insert(file, read(&path)?);
        }
    }
    Ok(found)
}

fn relative(workspace: &Workspace, path: &Path) -> String {
    let below = path.strip_prefix(&workspace.root).unwrap_or(path);
    below.to_string_lossy().replace('\\', "/")
}

/// The family in whose folder a file is.
fn family_of<'f>(families: &'f [String], file: &str) -> Option<&'f String> {
    let folder = file
        .strip_prefix(CORE)?
        .strip_prefix('/')?
        .split('/')
        .next()?;
    families.iter().find(|family| *family == folder)
}

fn places(families: &[String], file: &str, text: &str, names: &[&str]) -> Vec<Place> {
    let stem = Path::new(file).file_stem().and_then(|stem| stem.to_str());
    let mut lines: Vec<usize> = match stem.is_some_and(|stem| names.contains(&stem)) {
        true => vec![1],
        false => code_lines(text)
            .filter(|(_, line)| names_one(line, names))
            .map(|(line, _)| line)
            .collect(),
    };
    if file == LIST {
        lines.truncate(1);
    }
    lines
        .iter()
        .filter(|line| !lines.contains(&(*line - 1)))
        .map(|line| Place {
            file: file.to_owned(),
            line: *line,
            in_a_family: family_of(families, file).is_some(),
        })
        .collect()
}

/// The lines of code with their numbers: none that is empty or a comment, and none of the unit
/// tests at a file's end.
pub fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let comment =
        |line: &str| line.starts_with("//") || (line.starts_with('#') && !line.starts_with("#["));
    (1..)
        .zip(text.lines())
        .take_while(|(_, line)| *line != "#[cfg(test)]")
        .filter(move |(_, line)| {
            let line = line.trim();
            !line.is_empty() && !comment(line)
        })
}

/// Whether a line has one of these names, as a whole word.
fn names_one(line: &str, names: &[&str]) -> bool {
    line.split(|letter| !is_of_a_name(letter))
        .any(|word| names.contains(&word))
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits;

    #[test]
    fn a_family_is_named_as_a_whole_word() {
        let names = ["waiting_list", "WaitingList"];
        assert!(names_one("pub mod waiting_list;", &names));
        assert!(names_one("a(&WaitingList, 1)", &names));
        assert!(!names_one("let waiting_lists = 2;", &names));
    }

    #[test]
    fn names_are_written_as_each_language_writes_them() {
        assert_eq!(camel("session_limits"), "SessionLimits");
        assert_eq!(camel("competency"), "Competency");
        let text = "pub struct X;\npub enum WaitingReason {\n    A,\n}\npub enum Other {}\n";
        assert_eq!(reason_types(text), ["WaitingReason"]);
    }

    #[test]
    fn the_list_of_families_is_read() {
        let text = "macro_rules! families {\n    ($then:ident) => {\n        $then! {\n            \
                    /// Clocks.\n            waiting_list {\n                \
                    section: WaitingListPolicy,\n                rules: WaitingList,\n                \
                    reason: WaitingReason,\n                title: \"Waiting list\",\n            }\n";
        let found = entries(text);
        let names = ["WaitingListPolicy", "WaitingList", "WaitingReason"];
        assert_eq!(found.len(), 1);
        assert_eq!(found["waiting_list"], names);
        assert_eq!(places(&[], LIST, text, &["WaitingList", "title"]).len(), 1);
    }

    #[test]
    fn comments_and_unit_tests_are_not_counted() {
        let text = "use supervision;\n// supervision\n# supervision\n\n#[supervision]\n\
                    #[cfg(test)]\nmod tests {\n    use supervision;\n}\n";
        let families = ["supervision".to_owned(), "availability".to_owned()];
        let found = |file| -> Vec<(usize, bool)> {
            places(&families, file, text, &["supervision"])
                .iter()
                .map(|place| (place.line, place.in_a_family))
                .collect()
        };
        assert_eq!(found("core/src/lib.rs"), [(1, false), (5, false)]);
        let elsewhere = "core/src/availability/mod.rs";
        assert_eq!(found(elsewhere), [(1, true), (5, true)]);
    }

    #[test]
    fn lines_in_a_row_and_a_file_of_its_own_are_one_place() {
        let text = "use supervision;\nuse supervision::a;\nuse b;\nuse supervision;\n";
        let lines = |file| -> Vec<usize> {
            let found = places(&[], file, text, &["supervision"]);
            found.iter().map(|place| place.line).collect()
        };
        assert_eq!(lines("a/lib.rs"), [1, 4]);
        assert_eq!(lines("a/supervision.rs"), [1]);
    }

    /// The gate.
    #[test]
    fn a_family_is_named_in_few_places_outside_its_folder() {
        let workspace = Workspace::find().unwrap();
        let all = all(&workspace).unwrap();
        assert!(all.len() > 1, "no families were found");
        let count = |family: &TouchPoints| family.shared().count() as u64;
        let fewest = all.iter().map(count).min().unwrap_or_default();
        let most = all.iter().map(count).max().unwrap_or_default();
        for checked in [
            limits::FEWEST_TOUCH_POINTS.check(fewest),
            limits::MOST_TOUCH_POINTS.check(most),
        ] {
            assert!(checked.is_ok(), "{checked:?}; see `cargo xtask weigh`");
        }
    }
}
