//! The frameworks that are shipped: data in files, each with its source and its licence.

use super::facts::CompetencyFramework;
use super::load::LoadedFramework;
use crate::decision::{CareError, Problem};

/// A framework as it is shipped.
struct ShippedFramework {
    id: &'static str,
    text: &'static str,
}

macro_rules! shipped_frameworks {
    ($($id:literal),* $(,)?) => {
        const SHIPPED: &[ShippedFramework] = &[
            $(ShippedFramework {
                id: $id,
                text: include_str!(concat!("../../../frameworks/", $id, ".toml")),
            }),*
        ];
    };
}

shipped_frameworks!(
    "civil-service-behaviours-executive-officer",
    "peer-support-organisations",
    "recovery-navigator",
);

/// The ids of the frameworks that are shipped.
#[must_use]
pub fn shipped_frameworks() -> Vec<String> {
    SHIPPED.iter().map(|one| one.id.to_owned()).collect()
}

/// A framework that is shipped, by its id.
///
/// # Errors
/// [`CareError::FrameworkInvalid`] when none has this id.
pub fn shipped_framework(id: &str) -> Result<LoadedFramework, CareError> {
    let known = SHIPPED.iter().find(|one| one.id == id);
    let Some(known) = known else {
        let message = format!("No framework {id:?} is shipped.");
        let problem = Problem::new("framework.unknown_id", "id", message)
            .with_found(id)
            .with_allowed(shipped_frameworks().join(", "));
        return Err(CareError::FrameworkInvalid {
            problems: vec![problem],
        });
    };
    CompetencyFramework::from_toml(known.text)
}
