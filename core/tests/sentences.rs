//! What people read: the sentence of every reason, as the golden vectors show it, is in
//! `tests/sentences/session_limits.txt`, for a person to read through; and what debugging shows.
//!
//! `CAREWRIGHT_BLESS=1 cargo test -p carewright --test sentences` writes the sentences anew; read
//! the difference before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use carewright::decision::Wire;
use carewright::session_limits::{
    Appointment, Episode, ExitPlan, Extension, ExtensionRecorded, ExtensionRequest,
    ProposedSession, Reason, Waiver,
};
use serde_json::Value;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// Every object in a value that has a reason's code.
fn reasons(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| reasons(item, found)),
        Value::Object(fields) => {
            if let Ok(reason) = Reason::from_json(&value.to_string()) {
                found.insert(format!("{}: {reason}", reason.stable_code()));
            }
            fields.values().for_each(|value| reasons(value, found));
        }
        _ => {}
    }
}

#[test]
fn the_sentences_are_those_that_were_read_through() {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(tests().join("vectors/session_limits")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let vector: Value = serde_json::from_str(&text).unwrap();
        reasons(&vector["expected"], &mut found);
    }
    let found: String = found.into_iter().map(|line| line + "\n").collect();
    let file = tests().join("sentences/session_limits.txt");
    if std::env::var_os("CAREWRIGHT_BLESS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &found).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    for (found, written) in found.lines().zip(written.lines()) {
        assert_eq!(found, written);
    }
    assert_eq!(found.lines().count(), written.lines().count());
}

#[test]
fn debugging_shows_identifiers_and_counts_only() {
    let read = |text: &str| Episode::from_json(text).unwrap();
    let episode = read(
        r#"{"id":"E-1","line":"day","started_on":"2026-05-01","residence_area":"canary",
        "risk":"high","exit_plan":{"agreed_with_team":true},
        "appointments":[{"id":"A-1","kind":"session","starts":"2026-05-05T10:00:00",
            "attendance":"did_not_attend",
            "waiver":{"role":"coordinator","reason":"canary","given_on":"2026-05-06"}}],
        "extensions":[{"id":"X-1","requested_on":"2026-05-06","amount":2,"decision":"requested",
            "recorded":{"reason":"canary"}}]}"#,
    );
    let shown =
        "Episode(id=\"E-1\", line=\"day\", started_on=2026-05-01, 1 appointments, 1 extensions)";
    assert_eq!(format!("{episode:?}"), shown);
    let appointment: &Appointment = &episode.appointments[0];
    let shown = "Appointment(id=\"A-1\", starts=2026-05-05 10:00:00)";
    assert_eq!(format!("{appointment:?}"), shown);
    let waiver: &Waiver = appointment.waiver.as_ref().unwrap();
    let shown = "Waiver(role=\"coordinator\", given_on=2026-05-06)";
    assert_eq!(format!("{waiver:?}"), shown);
    let extension: &Extension = &episode.extensions[0];
    let shown = "Extension(id=\"X-1\", requested_on=2026-05-06)";
    assert_eq!(format!("{extension:?}"), shown);
    let recorded: &ExtensionRecorded = &extension.recorded;
    assert_eq!(format!("{recorded:?}"), "ExtensionRecorded(...)");
    let plan: &ExitPlan = episode.exit_plan.as_ref().unwrap();
    assert_eq!(format!("{plan:?}"), "ExitPlan(...)");
    let proposed =
        ProposedSession::from_json(r#"{"kind":"session","starts":"2026-05-05T10:00:00"}"#).unwrap();
    let shown = "ProposedSession(starts=2026-05-05 10:00:00)";
    assert_eq!(format!("{proposed:?}"), shown);
    let request = ExtensionRequest::from_json(
        r#"{"amount":2,"authoriser":"C-1","authoriser_role":"coordinator","recorded":{"reason":"canary"}}"#,
    )
    .unwrap();
    let shown = format!("{request:?}");
    assert!(
        shown.starts_with("ExtensionRequest(") && !shown.contains("canary"),
        "{shown}"
    );
}
