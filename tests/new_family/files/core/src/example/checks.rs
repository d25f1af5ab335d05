//! What a section on rooms of the right shape can still get wrong.

use super::policy::ExamplePolicy;
use crate::document::{Faults, Section, Written};

impl Section for ExamplePolicy {
    const NAME: &'static str = "example";
    const ABOUT: &'static str = "rooms";

    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults) {
        let Some(section) = section else { return };
        if section.assessment_valid_days == 0 {
            let mut findings = written.findings::<Self>(found);
            let message = "An assessment would be valid on the day it is made and never after.";
            let field = "assessment_valid_days";
            findings.report(field, message, "Say for how many days one is valid.");
        }
    }
}
