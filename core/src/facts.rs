//! How a record of facts is defined: once, and from that the constructor of every language.

/// Defines a record. In Python it is built from keywords, one for each field, of the field's own
/// type: a field that the JSON form may leave out (`serde(default)`) may be left out here as well.
macro_rules! facts {
    ($($record:tt)*) => {
        $($record)*

        #[cfg(feature = "python")]
        $crate::python::constructor! { $($record)* }
    };
}
pub(crate) use facts;
