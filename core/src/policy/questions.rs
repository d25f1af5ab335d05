//! The questions that a policy answers, family by family, and any question by its name.

use std::sync::Arc;

use super::Policy;
use crate::decision::{CareError, Problem};
use crate::families::{FAMILIES, families};
use crate::questions::Request;

macro_rules! of_each_family {
    ($(
        $(#[$says:meta])*
        $name:ident {
            section: $section:ident,
            rules: $rules:ident,
            reason: $reason:ident,
            title: $title:literal,
            about: $about:literal,
            $($rest:tt)*
        }
    )*) => {
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        impl Policy {
            $(
                /// The questions of this family.
                #[must_use]
                pub fn $name(&self) -> crate::$name::$rules {
                    crate::$name::$rules::new(Arc::clone(&self.checked))
                }
            )*
        }

        impl Policy {
            fn ask_family(
                &self,
                family: &str,
                question: &str,
                request: Request,
            ) -> Option<Result<String, CareError>> {
                match family {
                    $( stringify!($name) => self.$name().ask(question, request), )*
                    _ => None,
                }
            }
        }

        #[cfg(feature = "python")]
        pastey::paste! {
            #[pyo3::pymethods]
            impl Policy {
                $(
                    #[doc = concat!("The questions about ", $about, ".")]
                    #[getter($name)]
                    fn [<python_ $name>](&self) -> crate::$name::$rules {
                        self.$name()
                    }
                )*
            }
        }
    };
}
families!(of_each_family);

impl Policy {
    /// Asks a question by its name, such as `supervision.status`, with what it is asked with as
    /// JSON: an object with a field for each parameter. The answer is the one that the question of
    /// that name gives, in canonical JSON. Programs in a language without typed bindings ask so.
    ///
    /// ```
    /// # let text = include_str!("../../../tests/services/self_harm_counselling/policy.toml");
    /// let policy = carewright::Policy::from_toml(text)?;
    /// let request = r#"{"worker": "W-1", "engagements": []}"#;
    /// let answer = policy.ask("session_limits.check_working_day", request)?;
    /// assert!(answer.starts_with(r#"{"feasible":true,"#));
    ///
    /// let error = policy.ask("session_limits.standin", "{}").unwrap_err();
    /// assert!(error.to_string().contains("session_limits.standing"));
    /// # Ok::<(), carewright::CareError>(())
    /// ```
    ///
    /// # Errors
    /// [`CareError::RequestInvalid`] when there is no such question or the request lacks what it
    /// needs, and every error of the question itself.
    pub fn ask(&self, question: &str, request: &str) -> Result<String, CareError> {
        let parts = question.split_once('.');
        let asked = match parts {
            Some((family, name)) => self.ask_family(family, name, Request::read(request)?),
            None => None,
        };
        asked.unwrap_or_else(|| Err(unknown_question(question)))
    }
}

fn unknown_question(found: &str) -> CareError {
    let names: Vec<String> = FAMILIES
        .iter()
        .flat_map(|family| {
            family
                .questions
                .iter()
                .map(|question| (family.name, question.name))
        })
        .map(|(family, question)| format!("{family}.{question}"))
        .collect();
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    let message = "There is no question of this name.";
    let mut problem = Problem::new("request.unknown_question", "question", message)
        .with_allowed(known.join(", "));
    problem.suggestion = crate::document::did_you_mean(found, &known);
    CareError::RequestInvalid {
        problems: vec![problem],
    }
}
