//! The questions of this family, asked of a checked policy.

use chrono::NaiveDate;

use super::policy::ExamplePolicy;
use super::{ExampleReason, Room, RoomOutcome, RoomUse};
use crate::calendar::add_days;

type Context<'a> = crate::policy::Context<'a, ExamplePolicy>;

crate::questions::questions! {
    /// The questions about rooms, asked of one policy.
    pub struct ExampleRules;

    /// Whether a room may be used for clients: only under a valid risk assessment.
    #[fails("No version of the policy is in force, or it says nothing about rooms.")]
    fn may_use(
        &self,
        /// The room.
        room: &Room,
        /// The day of the question: an assessment that is dated later does not count.
        as_of: NaiveDate,
    ) -> RoomUse {
        let context = Context::open(&self.policy, as_of)?;
        Ok(room_use(&context, room))
    }
}

fn room_use(context: &Context<'_>, room: &Room) -> RoomUse {
    let known = room.assessed_on.filter(|day| *day <= context.as_of);
    let valid = known.map(|day| (day, add_days(day, context.policy.assessment_valid_days)));
    let (outcome, reason) = match valid {
        Some((assessed_on, valid_until)) if context.as_of <= valid_until => {
            let reason = ExampleReason::Assessed {
                assessed_on,
                valid_until,
            };
            (RoomOutcome::MayBeUsed, reason)
        }
        known => {
            let valid_until = known.map(|(_, until)| until);
            let reason = ExampleReason::NotAssessed { valid_until };
            (RoomOutcome::MayNotBeUsed, reason)
        }
    };
    RoomUse {
        room: room.id.clone(),
        as_of: context.as_of,
        policy: context.stamp(),
        outcome,
        reasons: vec![reason],
    }
}
