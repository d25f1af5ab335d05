//! What every answer has, as Swift and Kotlin see it.

use super::{LaterFact, PolicyStamp, SetAside};
use crate::foreign::foreign_json;

foreign_json!(
    LaterFact later_fact_from_json,
    PolicyStamp policy_stamp_from_json,
    SetAside set_aside_from_json,
);
