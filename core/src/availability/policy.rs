//! What a service decides about giving clients to workers. Plain data; every field says its unit,
//! its range and its default. How many clients a worker may have has no default: the sources leave
//! it to the service.

use std::collections::BTreeMap;

use crate::people::RecordedRisk;
use serde::{Deserialize, Serialize};

/// The section `availability` of one version of the policy. It needs the sections `supervision`
/// and `adjustments` beside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AvailabilityPolicy {
    /// Who is given clients, by the id of the role, and how many. A role that is not here is given
    /// none. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub roles: BTreeMap<String, RoleAvailability>,
    /// Id of the role that agrees to new clients where the policy asks for agreement. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub lead: String,
    /// New clients while some supervision that is owed is overdue. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub when_supervision_is_overdue: NewClients,
    /// New clients while records lack what tells whether supervision was held. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub when_supervision_is_not_known: NewClients,
    /// New clients while no suitable supervisor is arranged for some supervision that is owed. No
    /// default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub when_no_supervisor_is_arranged: NewClients,
    /// New clients while the worker is away, whatever for. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service coordinator")))]
    pub when_away: NewClients,
}

/// How many clients a role is given, and of what kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleAvailability {
    /// A full caseload: at most so many clients at once. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 1000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub caseload_at_most: u32,
    /// At most so many new clients in a week from Monday to Sunday, whatever the hours. No default.
    #[cfg_attr(feature = "schema", schemars(range(max = 1000)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub new_clients_a_week_at_most: u32,
    /// The caseload goes by the share of a full week that somebody works; a part of a client does
    /// not count. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub pro_rata: bool,
    /// The recorded risk of clients that the role is given. No default.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the clinical lead")))]
    pub risks: Vec<RecordedRisk>,
    /// Ids of the service lines whose clients the role is given. Default empty: every line.
    #[serde(default)]
    pub lines: Vec<String>,
}

/// Whether a worker is given new clients while something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NewClients {
    /// As if it were not so.
    Allowed,
    /// Only when the lead agrees.
    WithAgreement,
    /// None.
    NotAllowed,
}
