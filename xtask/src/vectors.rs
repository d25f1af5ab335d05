//! What the golden vectors show: which of them hold which reason.

use std::collections::BTreeMap;

use carewright::families;
use serde_json::Value;

use crate::Result;
use crate::workspace::{Workspace, files_below, read};

/// Where a reason occurs in the vectors.
#[derive(Default)]
pub struct Shown {
    /// The names of the vectors, without folder and ending.
    pub vectors: Vec<String>,
    /// The sentence that the first of them says.
    pub sentence: Option<String>,
}

/// Every reason code that a golden vector expects, with the vectors that do.
pub fn by_code(workspace: &Workspace, family: &str) -> Result<BTreeMap<String, Shown>> {
    let mut by_code: BTreeMap<String, Shown> = BTreeMap::new();
    for file in files_below(&workspace.path(&format!("tests/vectors/{family}"))) {
        let name = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let vector: Value = serde_json::from_str(&read(&file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        for (code, reason) in reasons(&vector["expected"]) {
            let shown = by_code.entry(code).or_default();
            if !shown.vectors.contains(&name) {
                shown.vectors.push(name.clone());
            }
            shown.sentence.get_or_insert(reason);
        }
    }
    Ok(by_code)
}

/// Every reason inside a value, with its code and its sentence.
fn reasons(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Array(items) => items.iter().flat_map(reasons).collect(),
        Value::Object(fields) => match reason(value) {
            Some(found) => vec![found],
            None => fields.values().flat_map(reasons).collect(),
        },
        _ => Vec::new(),
    }
}

/// A value as a reason of any family: its code and its sentence.
fn reason(value: &Value) -> Option<(String, String)> {
    let code = value["code"].as_str()?.to_owned();
    Some((code, families::sentence(&value.to_string())?))
}
