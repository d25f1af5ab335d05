//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

foreign_json!(
    Availability availability_from_json,
    AvailabilityReason availability_reason_from_json,
    WorkerForClients worker_for_clients_from_json,
);

foreign_json_out!(AvailabilityBatch);

foreign_reason!(AvailabilityReason);
