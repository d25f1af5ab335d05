//! What a service decides about rooms. Plain data; every field says its unit, its range and its
//! default.

use serde::{Deserialize, Serialize};

/// The section `example` of one version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExamplePolicy {
    /// The days for which the risk assessment of a room is valid, the day it is made not counted.
    /// No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 3660)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub assessment_valid_days: u32,
}
