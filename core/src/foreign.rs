//! What every type has in Swift and Kotlin: its JSON form, out and in.

/// Exports the JSON form of each type: the method `to_json`, and a function that reads it. The
/// Swift package makes `Type.fromJson(text)` of the function.
macro_rules! foreign_json {
    ($($name:ident $read:ident),* $(,)?) => {
        $crate::foreign::foreign_json_out!($($name),*);
        $(
            /// Reads the JSON form.
            #[uniffi::export]
            fn $read(text: &str) -> Result<$name, $crate::CareError> {
                $crate::decision::from_json(text)
            }
        )*
    };
}
pub(crate) use foreign_json;

/// Exports the JSON form of each type that is only ever an answer: the method `to_json`.
macro_rules! foreign_json_out {
    ($($name:ident),* $(,)?) => { $(
        #[uniffi::export]
        impl $name {
            /// The canonical JSON form, byte for byte the same in every language.
            #[uniffi::method(name = "to_json")]
            fn foreign_to_json(&self) -> Result<String, $crate::CareError> {
                Ok($crate::decision::to_canonical_json(self))
            }
        }
    )* };
}
pub(crate) use foreign_json_out;

/// Exports what every family's reasons say of themselves.
macro_rules! foreign_reason {
    ($name:ident) => {
        #[uniffi::export]
        impl $name {
            /// The stable code, the same in every language.
            #[uniffi::method(name = "stable_code")]
            fn foreign_code(&self) -> Result<String, $crate::CareError> {
                Ok(self.stable_code().to_owned())
            }

            /// The clause of the policy that was read; empty when only facts were.
            #[uniffi::method(name = "policy_clause")]
            fn foreign_clause(&self) -> Result<String, $crate::CareError> {
                Ok(self.policy_clause().to_owned())
            }

            /// The ids of the source rules it carries out.
            #[uniffi::method(name = "source_rule_ids")]
            fn foreign_source_rules(&self) -> Result<Vec<String>, $crate::CareError> {
                let ids = self.source_rules().iter();
                Ok(ids.map(|&id| id.to_owned()).collect())
            }

            /// The reason in one sentence.
            #[uniffi::method(name = "in_words")]
            fn foreign_sentence(&self) -> Result<String, $crate::CareError> {
                Ok(self.to_string())
            }
        }
    };
}
pub(crate) use foreign_reason;
