//! What an answer says: its reasons with the facts they hold, or for whole frames their codes alone.
//! A rule says a thing once; whether the facts are gathered is decided here.

use super::Reason;

/// Reasons on the way to an answer, in the order in which the rules said them.
pub(super) enum Said {
    Reasons(Vec<Reason>),
    Codes(Vec<&'static str>),
}

impl Said {
    /// Says a reason. Its facts are gathered only where they are kept.
    #[inline]
    pub(super) fn say(&mut self, code: &'static str, reason: impl FnOnce() -> Reason) {
        match self {
            Self::Reasons(reasons) => reasons.push(reason()),
            Self::Codes(codes) => codes.push(code),
        }
    }

    /// Says a reason that costs nothing to make.
    #[inline]
    pub(super) fn add(&mut self, reason: Reason) {
        match self {
            Self::Reasons(reasons) => reasons.push(reason),
            Self::Codes(codes) => codes.push(reason.stable_code()),
        }
    }

    /// Says what was said elsewhere.
    pub(super) fn append(&mut self, other: Self) {
        match (self, other) {
            (Self::Reasons(reasons), Self::Reasons(more)) => reasons.extend(more),
            (Self::Codes(codes), Self::Codes(more)) => codes.extend(more),
            (said, Self::Reasons(more)) => more.into_iter().for_each(|reason| said.add(reason)),
            (Self::Reasons(_), Self::Codes(_)) => {}
        }
    }

    pub(super) fn reasons(self) -> Vec<Reason> {
        match self {
            Self::Reasons(reasons) => reasons,
            Self::Codes(_) => Vec::new(),
        }
    }
}

/// Says a reason by its name and facts: `say!(said, ExtensionLapsed { extension, expired_on })`.
macro_rules! say {
    ($said:expr, $reason:ident { $($facts:tt)* }) => {
        $said.say($crate::session_limits::reason::codes::$reason, || {
            $crate::session_limits::Reason::$reason { $($facts)* }
        })
    };
}
pub(super) use say;
