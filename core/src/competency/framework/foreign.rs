//! Frameworks as Swift and Kotlin see them.

use super::*;
use crate::CareError;

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
