//! What every type has in Swift and Kotlin: its JSON form, out and in.

/// Exports the JSON form of each type: the method `to_json`, and a function that reads it. The
/// Swift package makes `Type.fromJson(text)` of the function.
macro_rules! foreign_json {
    ($($name:ident $read:ident),* $(,)?) => { $(
        #[uniffi::export]
        impl $name {
            /// The canonical JSON form, byte for byte the same in every language.
            #[uniffi::method(name = "to_json")]
            fn foreign_to_json(&self) -> Result<String, $crate::CareError> {
                Ok($crate::decision::to_canonical_json(self))
            }
        }

        /// Reads the JSON form.
        #[uniffi::export]
        fn $read(text: &str) -> Result<$name, $crate::CareError> {
            $crate::decision::from_json(text)
        }
    )* };
}
pub(crate) use foreign_json;
