//! What an answer says: its reasons with the facts they hold, or for whole frames their codes alone.
//! A rule says a thing once; whether the facts are gathered is decided here.

/// A reason with a stable code.
pub(crate) trait Coded {
    /// The stable code.
    fn code(&self) -> &'static str;
}

/// Reasons on the way to an answer, in the order in which the rules said them.
pub(crate) enum Said<R> {
    Reasons(Vec<R>),
    Codes(Vec<&'static str>),
}

impl<R: Coded> Said<R> {
    /// Nothing yet, of the same kind.
    pub(crate) const fn afresh(&self) -> Self {
        match self {
            Self::Reasons(_) => Self::Reasons(Vec::new()),
            Self::Codes(_) => Self::Codes(Vec::new()),
        }
    }

    /// Says a reason. Its facts are gathered only where they are kept.
    #[inline]
    pub(crate) fn say(&mut self, code: &'static str, reason: impl FnOnce() -> R) {
        match self {
            Self::Reasons(reasons) => reasons.push(reason()),
            Self::Codes(codes) => codes.push(code),
        }
    }

    /// Says a reason that costs nothing to make.
    #[inline]
    pub(crate) fn add(&mut self, reason: R) {
        match self {
            Self::Reasons(reasons) => reasons.push(reason),
            Self::Codes(codes) => codes.push(reason.code()),
        }
    }

    /// Says what was said elsewhere.
    pub(crate) fn append(&mut self, other: Self) {
        match (self, other) {
            (Self::Reasons(reasons), Self::Reasons(more)) => reasons.extend(more),
            (Self::Codes(codes), Self::Codes(more)) => codes.extend(more),
            (said, Self::Reasons(more)) => more.into_iter().for_each(|reason| said.add(reason)),
            (Self::Reasons(_), Self::Codes(_)) => {}
        }
    }

    pub(crate) fn reasons(self) -> Vec<R> {
        match self {
            Self::Reasons(reasons) => reasons,
            Self::Codes(_) => Vec::new(),
        }
    }
}

/// Says a reason of a family by its name and facts; each family has a `say!` that names its own.
macro_rules! say_reason {
    ($said:expr, $family:ident::$enum:ident, $reason:ident { $($facts:tt)* }) => {
        $said.say($crate::$family::reason::codes::$reason, || {
            $crate::$family::$enum::$reason { $($facts)* }
        })
    };
}
pub(crate) use say_reason;
