//! Writes frameworks, to be read back exactly.

use super::csv;
use super::facts::CompetencyFramework;
use super::load::FrameworkFormat;
use crate::decision::to_canonical_json;

impl CompetencyFramework {
    /// The framework as TOML.
    #[must_use]
    pub fn to_toml(&self) -> String {
        // The types hold nothing that TOML cannot say; were it otherwise, nothing is what no
        // reader takes for a framework.
        toml::to_string_pretty(self).unwrap_or_default()
    }

    /// The framework as CSV: one row for each level and each statement.
    #[must_use]
    pub fn to_csv(&self) -> String {
        csv::written(self)
    }

    /// The framework in a format; none where a format is only read.
    #[must_use]
    pub fn write(&self, format: FrameworkFormat) -> Option<String> {
        match format {
            FrameworkFormat::Toml => Some(self.to_toml()),
            FrameworkFormat::Json => Some(to_canonical_json(self)),
            FrameworkFormat::Csv => Some(self.to_csv()),
            FrameworkFormat::CaseJson => None,
        }
    }
}
