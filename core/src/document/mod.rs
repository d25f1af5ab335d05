//! Text with places: documents as trees whose every part knows where it was written, the check of
//! a tree against its schema, and what is found, said with document, line and column.
//!
//! It knows no family and no policy: policies and competency frameworks are read with it alike.

pub(crate) mod documents;
mod faults;
mod findings;
pub(crate) mod parse;
mod protected;
mod read;
mod schema_check;
mod section;
mod source;
mod text;
mod tree;

pub(crate) use documents::{Documents, QuotedValue};
pub(crate) use faults::{Faults, name_list, shown};
pub(crate) use findings::{Findings, Located, Roles, place_of, repeats};
pub(crate) use protected::is_protected;
pub(crate) use schema_check::{SchemaCheck, did_you_mean, join};
pub(crate) use section::{Section, Written};
pub use source::{Layer, ValueSource};
pub(crate) use text::Text;
pub(crate) use tree::{Entry, Fields, Node, Place, Value};
