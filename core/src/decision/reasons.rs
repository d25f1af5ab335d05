//! How a family's reasons are written: once, with code, clause, sources and sentence together.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// One entry of the rule catalogue: a reason a rule can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleEntry {
    /// The stable code, such as `session_limits.within_limit`.
    pub code: &'static str,
    /// The name of the variant in the languages.
    pub name: &'static str,
    /// The clause of the policy it reads, such as `cap.limit`; empty when it reads only facts.
    pub clause: &'static str,
    /// Ids of the source rules it carries out.
    pub implements: &'static [&'static str],
    /// What it says, in one sentence of documentation.
    pub summary: &'static str,
    /// The facts it holds, by field name.
    pub fields: &'static [&'static str],
    /// The types of the facts, as Rust writes them.
    pub types: &'static [&'static str],
}

/// The facts of a reason on the way in, still as JSON: all that is read is read of one kind of
/// value, whatever it came from.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct GivenFacts(Map<String, Value>);

impl GivenFacts {
    /// Takes the code that says which reason it is.
    pub(crate) fn code(&mut self) -> Result<String, String> {
        self.take("code")
    }

    /// Takes a fact; one that may be absent may be left out.
    pub(crate) fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, String> {
        match self.0.remove(name) {
            Some(value) => serde_json::from_value(value).map_err(|error| error.to_string()),
            None => {
                serde_json::from_value(Value::Null).map_err(|_| format!("missing field `{name}`"))
            }
        }
    }

    /// Nothing may be left.
    pub(crate) fn end(self) -> Result<(), String> {
        match self.0.keys().next() {
            Some(name) => Err(format!("unknown field `{name}`")),
            None => Ok(()),
        }
    }
}

/// Defines the reasons of a rule family: the enum, its codes, its clauses, the source rules each
/// one carries out, and the sentence it says. Everything else (catalogue, coverage page,
/// vectors check) is derived from this one table.
macro_rules! reasons {
    (
        $(#[$outer:meta])*
        pub enum $name:ident {
            $(
                #[doc = $summary:literal]
                $code:literal reads $clause:literal implements [$($id:literal),* $(,)?]
                $variant:ident { $( $field:ident : $type:ty ),* $(,)? }
                    => $sentence:expr;
            )*
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, PartialEq, Eq, Hash, ::serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[serde(tag = "code")]
        #[allow(missing_docs, reason = "a variant's summary and sentence say what its facts are")]
        pub enum $name {
            $(
                #[doc = $summary]
                #[serde(rename = $code)]
                $variant { $( $field: $type ),* },
            )*
        }

        impl $name {
            /// Every reason the family can give, in the order of the catalogue.
            pub const CATALOGUE: &'static [$crate::decision::RuleEntry] =
                &[ $( entries::$variant ),* ];

            /// The stable code, the same in every language.
            #[must_use]
            pub const fn stable_code(&self) -> &'static str {
                self.entry().code
            }

            /// Its entry in the catalogue.
            #[must_use]
            pub const fn entry(&self) -> &'static $crate::decision::RuleEntry {
                match self { $( Self::$variant { .. } => const { &entries::$variant }, )* }
            }

            /// The clause of the policy that was read; empty when only facts were.
            #[must_use]
            pub const fn policy_clause(&self) -> &'static str {
                self.entry().clause
            }

            /// The ids of the source rules it carries out.
            #[must_use]
            pub const fn source_rules(&self) -> &'static [&'static str] {
                self.entry().implements
            }

            fn of(code: &str, facts: &mut $crate::decision::GivenFacts) -> Result<Self, String> {
                match code {
                    $( $code => Ok(Self::$variant { $( $field: facts.take(stringify!($field))? ),* }), )*
                    _ => Err("unknown code of a reason".to_owned()),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let mut facts = $crate::decision::GivenFacts::deserialize(from)?;
                let read = facts
                    .code()
                    .and_then(|code| Self::of(&code, &mut facts))
                    .and_then(|reason| facts.end().map(|()| reason));
                read.map_err(::serde::de::Error::custom)
            }
        }

        $crate::facts::read_and_written_reason! {
            $name { $( $variant { $($field),* } )* }
        }

        impl $crate::decision::Coded for $name {
            fn code(&self) -> &'static str {
                self.stable_code()
            }
        }

        /// The entries of the catalogue by the names of the reasons.
        #[allow(non_upper_case_globals, reason = "named like the reasons")]
        mod entries {
            use $crate::decision::RuleEntry;

            $( pub(super) const $variant: RuleEntry = RuleEntry {
                code: $code,
                name: stringify!($variant),
                clause: $clause,
                implements: &[$($id),*],
                summary: $summary,
                fields: &[$(stringify!($field)),*],
                types: &[$(stringify!($type)),*],
            }; )*
        }

        /// The codes by the names of the reasons, for answers that hold codes alone.
        #[allow(dead_code, non_upper_case_globals, reason = "named like the reasons")]
        pub(crate) mod codes {
            $( pub(crate) const $variant: &str = super::entries::$variant.code; )*
        }

        /// Shows the code and no facts: what is known of a person stays out of logs.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.stable_code())
            }
        }

        impl ::std::fmt::Display for $name {
            #[allow(unused_variables, reason = "not every sentence names every fact it holds")]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let sentence: String = match self {
                    $( Self::$variant { $($field),* } => $sentence, )*
                };
                f.write_str(&sentence)
            }
        }
    };
}
pub(crate) use reasons;
