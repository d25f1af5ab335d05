//! How a record of facts, a word of a closed set, an answer and a choice are defined: once, and
//! from that what every language sees. A type is known to Python and Swift by its definition alone;
//! no other place lists it.

/// Defines a record of facts. In Python it is built from keywords, one for each field, of the
/// field's own type: a field that the JSON form may leave out (`serde(default)`) may be left out
/// here as well. How it shows in `Debug` is said beside it, as for an answer.
macro_rules! facts {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, eq, hash, get_all, from_py_object)
        )]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }

        $crate::facts::read_and_written! { $name }

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

        #[cfg(feature = "python")]
        $crate::python::class! { $name: json }
    };
}
pub(crate) use word;

/// Defines a word of a closed set that only policies use: no record and no answer holds it, so other
/// languages need not know it.
macro_rules! policy_word {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$meta:meta])* $variant:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$meta])* $variant),* }
    };
}
pub(crate) use policy_word;

/// Defines an answer. How it shows in `Debug` is said beside it.
macro_rules! answer {
    ($(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, eq, hash, get_all)
        )]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }

        $crate::facts::read_and_written! { $name }
    };
}
pub(crate) use answer;

/// Defines an answer that holds what could not be decided beside what could, and how it shows: by
/// how many of each there are.
macro_rules! answer_out {
    (
        $(#[$about:meta])* pub struct $name:ident { $($fields:tt)* }
        shows |$this:ident| $words:literal $(, $shown:expr)*
    ) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, get_all)
        )]
        pub struct $name { $($fields)* }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let $this = self;
                f.write_str(concat!(stringify!($name), "("))?;
                write!(f, $words $(, $shown)*)?;
                f.write_str(")")
            }
        }

        #[cfg(feature = "uniffi")]
        $crate::foreign::written! { $name }
        #[cfg(feature = "python")]
        $crate::python::class! { $name: written }
    };
}
pub(crate) use answer_out;

/// Defines a choice: one of several alternatives, each with fields of its own. In the JSON form a
/// field of the name given says which.
macro_rules! choice {
    ($(#[$about:meta])* pub enum $name:ident by $tag:literal { $($alternatives:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi::export(Debug))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(module = "carewright", frozen, eq, hash, from_py_object)
        )]
        #[serde(tag = $tag, rename_all = "snake_case", deny_unknown_fields)]
        pub enum $name { $($alternatives)* }

        #[cfg(feature = "uniffi")]
        $crate::foreign::read_and_written! { $name }
        #[cfg(feature = "python")]
        $crate::python::class! { $name: json, shown, choice }
    };
}
pub(crate) use choice;

/// What every record, answer and choice has in each language: its JSON form, out and in, and how it
/// shows.
macro_rules! read_and_written {
    ($name:ident) => {
        #[cfg(feature = "uniffi")]
        $crate::foreign::read_and_written! { $name }
        #[cfg(feature = "python")]
        $crate::python::class! { $name: json, shown }
    };
}
pub(crate) use read_and_written;

/// The same for the reasons of a family.
macro_rules! read_and_written_reason {
    ($name:ident { $($alternatives:tt)* }) => {
        #[cfg(feature = "uniffi")]
        $crate::foreign::read_and_written! { $name }
        #[cfg(feature = "uniffi")]
        $crate::foreign::reason! { $name }
        #[cfg(feature = "python")]
        $crate::python::reason! { $name { $($alternatives)* } }
    };
}
pub(crate) use read_and_written_reason;
