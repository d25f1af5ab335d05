//! The checked policy: plain data, valid by construction.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::InVersion;
use crate::decision::{CareError, PolicyStamp};
use crate::families::families;

/// What is true of the whole service, whatever the version.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServicePolicy {
    /// The name of the service.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 120)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub name: String,
    /// The nation of the United Kingdom whose law and standards apply.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub nation: Nation,
    /// The ethical framework that practice accords with, by its public name. Left out: none.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 120)))]
    pub ethical_framework: Option<String>,
    /// The roles that clauses speak of: an id for the policy, and the title people use.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub roles: BTreeMap<String, String>,
    /// Id of the role that reviews before anything ends for a client at high risk. No default.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the safeguarding lead")))]
    pub high_risk_lead: String,
}

/// A nation of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nation {
    /// England.
    England,
    /// Scotland.
    Scotland,
    /// Wales.
    Wales,
    /// Northern Ireland.
    NorthernIreland,
}

macro_rules! version {
    ($(
        $(#[$says:meta])*
        $name:ident { section: $section:ident, $($rest:tt)* }
    )*) => {
        /// The policy as it is from one day on.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct PolicyVersion {
            /// The first day on which it is in force.
            #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
            pub effective_from: NaiveDate,
            /// The last day on which it is in force. Left out: until the next version, or with no end.
            #[serde(default)]
            pub effective_until: Option<NaiveDate>,
            $(
                $(#[$says])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $name: Option<Arc<crate::$name::policy::$section>>,
            )*
        }

        $(
            impl InVersion for crate::$name::policy::$section {
                fn of(version: &PolicyVersion) -> Option<&Self> {
                    version.$name.as_deref()
                }
            }
        )*

        impl PolicyVersion {
            /// Takes a section of another version, which says the same.
            pub(super) fn share(&mut self, section: &str, other: &Self) {
                match section {
                    $( stringify!($name) => self.$name.clone_from(&other.$name), )*
                    _ => {}
                }
            }
        }
    };
}
families!(version);

impl PolicyVersion {
    /// The error of a question about which this version says nothing.
    pub(crate) fn silent(&self, about: &str, on: NaiveDate) -> CareError {
        CareError::PolicyNotInForce {
            record: String::new(),
            on,
            in_force: format!(
                "the version from {} says nothing about {about}",
                self.effective_from
            ),
        }
    }

    /// By what an answer was decided: this version, of the policy of a fingerprint.
    pub(crate) fn stamp(&self, fingerprint: &str) -> PolicyStamp {
        PolicyStamp {
            effective_from: self.effective_from,
            fingerprint: fingerprint.to_owned(),
            library: crate::library_version().to_owned(),
        }
    }
}

/// A whole policy: the service and its versions, earliest first, no two in force on one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyDocument {
    /// What is true of the whole service.
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub service: ServicePolicy,
    /// The versions, by the day from which each is in force.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[cfg_attr(feature = "schema", schemars(extend("x-set-by" = "the service manager")))]
    pub versions: Vec<PolicyVersion>,
}
