//! Frameworks as Swift and Kotlin see them.

use super::*;
use crate::CareError;
use crate::foreign::{foreign_json, foreign_reason};

foreign_json!(
    Competency competency_from_json,
    CompetencyFramework competency_framework_from_json,
    CompetencyLevel competency_level_from_json,
    CompetencyRequirement competency_requirement_from_json,
    FrameworkLint framework_lint_from_json,
    FrameworkSource framework_source_from_json,
    FrameworkWarning framework_warning_from_json,
    LevelIndicators level_indicators_from_json,
    LoadedFramework loaded_framework_from_json,
    NumberUse number_use_from_json,
    PrintedAt printed_at_from_json,
    PrintedIrregularity printed_irregularity_from_json,
    RoleProfile role_profile_from_json,
    ScaleReading scale_reading_from_json,
    ScaleShape scale_shape_from_json,
    Statement statement_from_json,
);

foreign_reason!(FrameworkWarning);

/// Reads and checks a framework that is written in a format.
#[uniffi::export]
fn read_framework(text: &str, format: FrameworkFormat) -> Result<LoadedFramework, CareError> {
    CompetencyFramework::read(text, format)
}

/// The framework in a format; none where a format is only read.
#[uniffi::export]
fn write_framework(
    framework: &CompetencyFramework,
    format: FrameworkFormat,
) -> Result<Option<String>, CareError> {
    Ok(framework.write(format))
}

/// Checks a framework that was made in code as a file is checked.
#[uniffi::export]
fn check_framework(framework: &CompetencyFramework) -> Result<(), CareError> {
    framework.check()
}

/// Looks a framework through, and changes nothing.
#[uniffi::export]
fn lint_framework(framework: &CompetencyFramework) -> Result<FrameworkLint, CareError> {
    Ok(lint(framework))
}

/// The ids of the frameworks that are shipped.
#[uniffi::export(name = "shipped_frameworks")]
fn foreign_shipped_frameworks() -> Result<Vec<String>, CareError> {
    Ok(shipped_frameworks())
}

/// A framework that is shipped, by its id.
#[uniffi::export(name = "shipped_framework")]
fn foreign_shipped_framework(id: &str) -> Result<LoadedFramework, CareError> {
    shipped_framework(id)
}
