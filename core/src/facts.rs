//! How a record of facts, a word of a closed set and an answer are defined: once, and from that what
//! every language sees.

/// Defines a record of facts. In Python it is built from keywords, one for each field, of the
/// field's own type: a field that the JSON form may leave out (`serde(default)`) may be left out
/// here as well. How it shows in `Debug` is said beside it, as for an answer.
macro_rules! facts {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::facts::answer! { $(#[$about])* pub struct $name { $($fields)* } }

        #[cfg(feature = "python")]
        $crate::python::constructor! { $(#[$about])* pub struct $name { $($fields)* } }
    };
}
pub(crate) use facts;

/// Defines a word of a closed set that policies, facts and answers share.
macro_rules! word {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$meta:meta])* $variant:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(
                module = "carewright",
                frozen,
                eq,
                hash,
                from_py_object,
                rename_all = "SCREAMING_SNAKE_CASE"
            )
        )]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$meta])* $variant),* }

        impl $name {
            /// Every word of the set, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }
    };
}
pub(crate) use word;

/// Defines an answer. How it shows in `Debug` is said beside it.
macro_rules! answer {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, eq, hash, get_all, from_py_object)
        )]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }
    };
}
pub(crate) use answer;

/// Defines an answer that holds what could not be decided beside what could.
macro_rules! answer_out {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, get_all)
        )]
        pub struct $name { $($fields)* }
    };
}
pub(crate) use answer_out;
