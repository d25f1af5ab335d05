//! What every type has in Swift and Kotlin: its JSON form, out and in.

/// The JSON form of a type: the method `to_json`, and a function that reads it. The Swift package
/// makes `Type.fromJson(text)` of the function.
macro_rules! read_and_written {
    ($name:ident) => {
        $crate::foreign::written! { $name }

        pastey::paste! {
            /// Reads the JSON form.
            #[uniffi::export]
            fn [<$name:snake _from_json>](text: &str) -> Result<$name, $crate::CareError> {
                $crate::decision::from_json(text)
            }
        }
    };
}
pub(crate) use read_and_written;

/// The JSON form of a type that is only ever an answer: the method `to_json`.
macro_rules! written {
    ($name:ident) => {
        #[uniffi::export]
        impl $name {
            /// The canonical JSON form, byte for byte the same in every language.
            #[uniffi::method(name = "to_json")]
            fn foreign_to_json(&self) -> Result<String, $crate::CareError> {
                Ok($crate::decision::to_canonical_json(self))
            }
        }
    };
}
pub(crate) use written;

/// What a family's reasons say of themselves.
macro_rules! reason {
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
pub(crate) use reason;
