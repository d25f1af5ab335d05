//! What is asked of a worker who may be given clients: the records of the other families. `Debug`
//! shows whose they are and nothing else.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::adjustments::AdjustedWorker;
use crate::facts::facts;
use crate::supervision::SupervisedWorker;

facts! {
    /// A worker who may be given clients: what is recorded of their caseload and supervision, and
    /// of their adjustments.
    pub struct WorkerForClients {
        /// Caseload, supervision and absences.
        pub supervised: SupervisedWorker,
        /// Adjustments. Left out: none was ever asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub adjusted: Option<AdjustedWorker>,
    }
}

impl fmt::Debug for WorkerForClients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WorkerForClients(id={:?})", self.supervised.id)
    }
}
