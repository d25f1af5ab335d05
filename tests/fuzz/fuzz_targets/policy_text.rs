//! Any text is a policy or a list of problems, never a panic.
#![no_main]

use carewright::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for policy in [Policy::from_toml(text), Policy::from_json(text)] {
        match policy {
            Ok(policy) => assert!(Policy::from_json(&policy.to_json()).is_ok()),
            Err(error) => assert!(!error.problems().is_empty()),
        }
    }
});
