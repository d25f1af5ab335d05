//! How a family's reasons are written: once, with code, clause, sources and sentence together.

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
                $variant:ident { $( $(#[$field_meta:meta])* $field:ident : $type:ty ),* $(,)? }
                    => $sentence:expr;
            )*
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, eq, hash, from_py_object)
        )]
        #[serde(tag = "code", deny_unknown_fields)]
        #[allow(missing_docs, reason = "a variant's summary and sentence say what its facts are")]
        pub enum $name {
            $(
                #[doc = $summary]
                #[serde(rename = $code)]
                $variant { $( $(#[$field_meta])* $field: $type ),* },
            )*
        }

        impl $name {
            /// Every reason the family can give, in the order of the catalogue.
            pub const CATALOGUE: &'static [$crate::decision::RuleEntry] = &[
                $(
                    $crate::decision::RuleEntry {
                        code: $code,
                        name: stringify!($variant),
                        clause: $clause,
                        implements: &[$($id),*],
                        summary: $summary,
                        fields: &[$(stringify!($field)),*],
                    },
                )*
            ];

            /// The stable code, the same in every language.
            #[must_use]
            pub const fn stable_code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )* }
            }

            /// The clause of the policy that was read; empty when only facts were.
            #[must_use]
            pub const fn policy_clause(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $clause, )* }
            }

            /// The ids of the source rules it carries out.
            #[must_use]
            pub const fn source_rules(&self) -> &'static [&'static str] {
                match self { $( Self::$variant { .. } => &[$($id),*], )* }
            }
        }

        impl $crate::decision::Coded for $name {
            fn code(&self) -> &'static str {
                self.stable_code()
            }
        }

        /// The codes by the names of the reasons, for answers that hold codes alone.
        #[allow(dead_code, non_upper_case_globals, reason = "named like the reasons")]
        pub(crate) mod codes {
            $( pub(crate) const $variant: &str = $code; )*
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
