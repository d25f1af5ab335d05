//! The fingerprint of a policy is of what was said, however it is written, and of nothing else.

use carewright::Policy;
use carewright::policy::{PolicyFormat, PolicyLayer};
use serde_json::Value;

const SCHOOL: &str = include_str!("../../tests/services/school_support/policy.toml");
const SELF_HARM: &str = include_str!("../../tests/services/self_harm_counselling/policy.toml");

const SMALL: &str = r#"
[service]
name = "Invented service"
nation = "wales"
roles = { lead = "Lead" }
high_risk_lead = "lead"
[[versions]]
effective_from = 2026-04-01
"#;

fn fingerprint(text: &str) -> String {
    let policy = Policy::from_toml(text).unwrap_or_else(|error| panic!("{error}"));
    policy.fingerprint()
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the sample no longer has {from:?}");
    text.replacen(from, to, 1)
}

/// The same document in JSON, in which a date is a text.
fn json_of(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json_of).collect(),
        toml::Value::Table(fields) => {
            let fields = fields.iter();
            Value::Object(
                fields
                    .map(|(name, value)| (name.clone(), json_of(value)))
                    .collect(),
            )
        }
        plain => serde_json::to_value(plain).unwrap(),
    }
}

fn layers(texts: &[&str]) -> Policy {
    let layer = |text: &&str| PolicyLayer {
        name: "document".to_owned(),
        text: (*text).to_owned(),
        format: PolicyFormat::Toml,
    };
    let layers: Vec<PolicyLayer> = texts.iter().map(layer).collect();
    Policy::from_layers(&layers).unwrap_or_else(|error| panic!("{error}"))
}

/// Nobody said who has which ethical framework, nor anything else that has a default.
#[test]
fn what_nobody_said_is_no_part_of_it() {
    let said = concat!(
        "{\"service\":{\"high_risk_lead\":\"lead\",\"name\":\"Invented service\",",
        "\"nation\":\"wales\",\"roles\":{\"lead\":\"Lead\"}},",
        "\"versions\":[{\"effective_from\":\"2026-04-01\"}]}"
    );
    assert_eq!(Policy::from_toml(SMALL).unwrap().to_json(), said);
    // sha256sum of these bytes.
    assert_eq!(
        fingerprint(SMALL),
        "a87947ecceb0a70053f9ade99a58a0db32886e96238a4f9a777c6a0f89f4741b"
    );
}

#[test]
fn a_policy_in_json_has_the_fingerprint_of_the_same_in_toml() {
    for text in [SCHOOL, SELF_HARM, SMALL] {
        let document: toml::Value = toml::from_str(text).unwrap();
        let json = Policy::from_json(&json_of(&document).to_string()).unwrap();
        assert_eq!(json.fingerprint(), fingerprint(text));
    }
}

#[test]
fn a_policy_comes_back_from_its_json_with_its_fingerprint() {
    for text in [SCHOOL, SELF_HARM] {
        let policy = Policy::from_toml(text).unwrap();
        let again = Policy::from_json(&policy.to_json()).unwrap();
        assert_eq!(again.to_json(), policy.to_json());
        assert_eq!(again.fingerprint(), policy.fingerprint());
        assert_eq!(again.document(), policy.document());
    }
}

#[test]
fn layers_have_the_fingerprint_of_the_same_said_at_once() {
    let below = "[service]\nname = \"Nobody's name\"\nroles = { lead = \"Lead\" }\n";
    let above = changed(SMALL, "roles = { lead = \"Lead\" }\n", "");
    assert_eq!(layers(&[below, &above]).fingerprint(), fingerprint(SMALL));
}

#[test]
fn the_order_of_fields_and_of_versions_is_no_part_of_it() {
    let later = "[[versions]]\neffective_from = 2027-04-01\n";
    let (head, first) = SMALL.split_at(SMALL.find("[[versions]]").unwrap());
    let in_order = format!("{head}{first}{later}");
    assert_ne!(fingerprint(&in_order), fingerprint(SMALL));
    assert_eq!(
        fingerprint(&format!("{head}{later}{first}")),
        fingerprint(&in_order)
    );
    let last = changed(SMALL, "name = \"Invented service\"\n", "");
    let last = changed(
        &last,
        "[[versions]]",
        "name = \"Invented service\"\n[[versions]]",
    );
    assert_eq!(fingerprint(&last), fingerprint(SMALL));
}

#[test]
fn what_is_said_once_and_what_is_said_of_each_line_is_the_same() {
    let once = changed(
        SELF_HARM,
        "[versions.session_limits.lines.day]\n",
        "[versions.session_limits.lines.day]\nnotice_hours = 24\n",
    );
    assert_eq!(fingerprint(&once), fingerprint(SELF_HARM));
}

/// A default that is said is a decision of the service: it holds when the default changes.
#[test]
fn a_default_that_is_said_is_another_policy() {
    let said = changed(
        SELF_HARM,
        "[versions.session_limits.lines.day]\n",
        "[versions.session_limits.lines.day]\npaid_when_missed = true\n",
    );
    let policy = Policy::from_toml(&said).unwrap();
    assert_eq!(
        policy.document(),
        Policy::from_toml(SELF_HARM).unwrap().document()
    );
    assert_ne!(policy.fingerprint(), fingerprint(SELF_HARM));
}

#[test]
fn a_date_is_written_in_one_way() {
    let json = Policy::from_toml(SMALL).unwrap().to_json();
    for other in ["2026-4-1", "+2026-04-01", " 2026-04-01"] {
        let text = changed(&json, "2026-04-01", other);
        let error = Policy::from_json(&text).err().expect("it is accepted");
        assert_eq!(error.problems()[0].code, "policy.wrong_type", "{other}");
    }
}
