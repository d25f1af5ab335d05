//! How a question is defined: once, with its documentation, its parameters and its answer. From that
//! come the method in Rust, Python and Swift, the question by its name in JSON, and the page of
//! questions.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::decision::{CareError, Problem, json_fault};

/// A question that a policy answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its name.
    pub name: &'static str,
    /// What it decides, in Markdown.
    pub about: &'static str,
    /// What it is asked with, in order.
    pub parameters: &'static [Parameter],
    /// The type of its answer.
    pub answer: &'static str,
    /// When it is an error instead.
    pub fails: &'static str,
    /// It is asked of many records at once.
    pub of_many: bool,
}

/// A parameter of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Its type: a record, a word, a date, a text or a whole number.
    pub kind: &'static str,
    /// It is a list of such.
    pub many: bool,
    /// Rust lends it to the question, and keeps it.
    pub lent: bool,
    /// What it is, in Markdown.
    pub about: &'static str,
}

/// What a question is asked with, by the names of its parameters, as JSON.
pub(crate) struct Request(Map<String, Value>);

impl Request {
    /// Reads a request: an object with a field for each parameter.
    pub(crate) fn read(text: &str) -> Result<Self, CareError> {
        crate::decision::from_json(text).map(Self)
    }

    /// Takes a parameter.
    pub(crate) fn take<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, CareError> {
        let Some(value) = self.0.remove(name) else {
            let message = "This is needed to ask the question.";
            return Err(fault("request.missing", name, message.to_owned()));
        };
        serde_json::from_value(value).map_err(|error| {
            let message = format!("This cannot be read: {}.", json_fault(&error));
            fault("request.unreadable", name, message)
        })
    }

    /// Nothing may be left.
    pub(crate) fn end(self) -> Result<(), CareError> {
        match self.0.keys().next() {
            Some(_) => Err(fault(
                "request.unknown",
                "",
                format!("{} of what was given is not asked for.", self.0.len()),
            )),
            None => Ok(()),
        }
    }
}

fn fault(code: &str, name: &str, message: String) -> CareError {
    CareError::RequestInvalid {
        problems: vec![Problem::new(code, name, message)],
    }
}

/// The schemas of what a question is asked with and of what it answers.
#[cfg(feature = "schema")]
pub(crate) struct Schemas {
    /// Of its parameters, in order.
    pub(crate) parameters: Vec<schemars::Schema>,
    pub(crate) answer: schemars::Schema,
}

/// The JSON Schema of every question by its name: of the object that it is asked with, and of its
/// answer. Both say what may be left out on the way in.
#[cfg(feature = "schema")]
#[must_use]
pub fn questions_schema() -> String {
    let mut types = schemars::SchemaGenerator::default();
    let mut questions = Map::new();
    for family in crate::families::FAMILIES {
        let schemas = (family.schemas)(&mut types);
        for (question, schemas) in family.questions.iter().zip(schemas) {
            let name = format!("{}.{}", family.name, question.name);
            questions.insert(name, one_schema(question, schemas));
        }
    }
    let schema = serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Carewright questions",
        "description": "Each property is a question by its name, with its request and its answer.",
        "type": "object",
        "properties": questions,
        "$defs": types.take_definitions(true),
    });
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(feature = "schema")]
fn one_schema(question: &Question, schemas: Schemas) -> Value {
    let names = question.parameters.iter().map(|parameter| parameter.name);
    let required: Vec<&str> = names.clone().collect();
    let parameters: Map<String, Value> = names
        .map(str::to_owned)
        .zip(schemas.parameters.into_iter().map(Value::from))
        .collect();
    serde_json::json!({
        "type": "object",
        "properties": {
            "request": {
                "type": "object",
                "properties": parameters,
                "required": required,
                "additionalProperties": false,
            },
            "answer": schemas.answer,
        },
    })
}

/// The questions of a family: its rules, and each question once.
macro_rules! questions {
    (
        $(#[doc = $rules_about:literal])*
        pub struct $rules:ident;
        $(
            $(#[doc = $about:literal])*
            #[fails($fails:literal)]
            fn $question:ident(
                &$self:ident $(,
                    $(#[doc = $parameter_about:literal])*
                    $parameter:ident: $(&$lent:ident)? $($given:ident $(<$each:ident>)?)?
                )* $(,)?
            ) -> $answer:ident $(of $many:ident)? $body:block
        )*
    ) => {
        $(#[doc = $rules_about])*
        #[derive(Clone)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
        pub struct $rules {
            policy: ::std::sync::Arc<$crate::policy::Checked>,
            #[allow(dead_code, reason = "not every family has a question over many records")]
            watch: Option<$crate::decision::Watch>,
        }

        impl $rules {
            pub(crate) fn new(policy: ::std::sync::Arc<$crate::policy::Checked>) -> Self {
                Self { policy, watch: None }
            }

            /// The same questions; those over many records report to the watch, and can be stopped
            /// by it.
            #[must_use]
            pub fn watched_by(&self, watch: &$crate::decision::Watch) -> Self {
                let policy = ::std::sync::Arc::clone(&self.policy);
                Self { policy, watch: Some(watch.clone()) }
            }

            /// Every question, in the order in which it is documented.
            pub const QUESTIONS: &'static [$crate::questions::Question] = &[ $(
                $crate::questions::Question {
                    name: stringify!($question),
                    about: concat!($($about, "\n",)* ""),
                    parameters: &[ $(
                        $crate::questions::Parameter {
                            name: stringify!($parameter),
                            kind: $crate::questions::kind!($($lent)? $($given $(<$each>)?)?),
                            many: $crate::questions::is_there!($($($each)?)?),
                            lent: $crate::questions::is_there!($($lent)?),
                            about: concat!($($parameter_about, "\n",)* ""),
                        },
                    )* ],
                    answer: stringify!($answer),
                    fails: $fails,
                    of_many: $crate::questions::is_there!($($many)?),
                },
            )* ];

            /// What each question is asked with and answers, as JSON Schema, in the same order.
            #[cfg(feature = "schema")]
            pub(crate) fn schemas(
                types: &mut schemars::SchemaGenerator,
            ) -> Vec<$crate::questions::Schemas> {
                vec![ $(
                    $crate::questions::Schemas {
                        parameters: vec![ $(
                            types.subschema_for::<$(&$lent)? $($given $(<$each>)?)?>(),
                        )* ],
                        answer: types.subschema_for::<$answer>(),
                    },
                )* ]
            }

            /// Asks a question by its name; none where there is no such question.
            pub(crate) fn ask(
                &self,
                question: &str,
                mut request: $crate::questions::Request,
            ) -> Option<Result<String, $crate::CareError>> {
                match question {
                    $( stringify!($question) => Some((|| {
                        $( $crate::questions::take!(
                            request, $parameter, $(&$lent)? $($given $(<$each>)?)?
                        ); )*
                        request.end()?;
                        let answer = self.$question($($parameter),*)?;
                        Ok($crate::decision::to_canonical_json(&answer))
                    })()), )*
                    _ => None,
                }
            }
        }

        #[cfg_attr(feature = "uniffi", uniffi::export)]
        impl $rules {
            $(
                $(#[doc = $about])*
                #[doc = ""]
                #[doc = "# Errors"]
                #[doc = $fails]
                pub fn $question(
                    &$self $(, $parameter: $(&$lent)? $($given $(<$each>)?)?)*
                ) -> Result<$answer, $crate::CareError> $body
            )*
        }

        #[cfg(feature = "uniffi")]
        #[uniffi::export]
        impl $rules {
            /// The same questions; those over many records report to the watch, and can be stopped
            /// by it.
            #[uniffi::method(name = "watched_by")]
            fn foreign_watched_by(
                &self,
                watch: ::std::sync::Arc<$crate::decision::Watch>,
            ) -> Result<::std::sync::Arc<Self>, $crate::CareError> {
                Ok(::std::sync::Arc::new(self.watched_by(&watch)))
            }
        }

        #[cfg(feature = "python")]
        $crate::python::questions! {
            $(#[doc = $rules_about])*
            $rules
            $(
                $(#[doc = $about])*
                #[fails($fails)]
                $question(
                    $( $(#[doc = $parameter_about])*
                       $parameter: $(&$lent)? $($given $(<$each>)?)? ),*
                ) -> $answer $(of $many)?
            )*
        }
    };
}
pub(crate) use questions;

/// The name of a parameter's type, of a list the type of what it holds.
macro_rules! kind {
    (Vec<$each:ident>) => {
        stringify!($each)
    };
    (str) => {
        "String"
    };
    ($given:ident) => {
        stringify!($given)
    };
}
pub(crate) use kind;

/// Whether an optional part of a definition is there.
macro_rules! is_there {
    () => {
        false
    };
    ($each:ident) => {
        true
    };
}
pub(crate) use is_there;

/// Takes a parameter out of a request, under its own name.
macro_rules! take {
    ($request:ident, $parameter:ident, &$lent:ident) => {
        let owned: <$lent as ::std::borrow::ToOwned>::Owned =
            $request.take(stringify!($parameter))?;
        let $parameter: &$lent = ::std::borrow::Borrow::borrow(&owned);
    };
    ($request:ident, $parameter:ident, $given:ident $(<$each:ident>)?) => {
        let $parameter: $given $(<$each>)? = $request.take(stringify!($parameter))?;
    };
}
pub(crate) use take;
