//! The page of presets, written from the preset files themselves.

use serde::Deserialize;
use toml::value::Datetime;

use crate::Result;
use crate::workspace::{Workspace, files_below, read, write};

const FOLDER: &str = "core/presets";
const PAGE: &str = "docs/rules/presets.md";

#[derive(Deserialize)]
struct Preset {
    layer: String,
    values: Vec<Value>,
}

#[derive(Deserialize)]
struct Value {
    path: String,
    value: toml::Value,
    source: String,
    jurisdiction: String,
    effective_from: Option<Datetime>,
    effective_until: Option<Datetime>,
    verified: String,
}

pub fn generate(workspace: &Workspace) -> Result {
    let mut text = String::from(
        "<!-- Written by `cargo xtask generate` from core/presets. -->\n\n\
         # Presets\n\n\
         A policy may build on these, by name, with `builds_on`. Every value says where it was read \
         and how well it was verified: V1 was read in the issuing body's own text, V2 in a text that \
         quotes it. What nobody could verify is not shipped.\n",
    );
    let files = files_below(&workspace.path(FOLDER));
    if files.is_empty() {
        return Err(format!("There is no preset in {FOLDER}."));
    }
    for file in files {
        let preset: Preset = toml::from_str(&read(&file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let id = file.file_stem().unwrap_or_default().to_string_lossy();
        text.push_str(&section(&id, &preset));
    }
    write(&workspace.path(PAGE), &text)
}

fn section(id: &str, preset: &Preset) -> String {
    let layer = preset.layer.replace('_', " ");
    let mut text = format!("\n## {id}\n\nLayer: {layer}.\n\n");
    text.push_str(
        "| Field | Value | Where | From | Source | Verified |\n|---|---|---|---|---|---|\n",
    );
    for value in &preset.values {
        text.push_str(&format!(
            "| `{}` | `{}` | {} | {} | {} | {} |\n",
            value.path,
            value.value,
            value.jurisdiction.replace('_', " "),
            period(value),
            value.source.replace('|', "\\|"),
            value.verified
        ));
    }
    text
}

fn period(value: &Value) -> String {
    match (&value.effective_from, &value.effective_until) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => from.to_string(),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "not dated by the source".to_owned(),
    }
}
