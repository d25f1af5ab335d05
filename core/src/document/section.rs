//! A section of a policy: what one family asks of a service, and what it can get wrong.

use serde::de::DeserializeOwned;

use super::faults::Faults;
use super::findings::{Findings, Roles};
use super::tree::Node;

/// The section of a family, by its type.
pub(crate) trait Section: DeserializeOwned {
    /// Its name in the document.
    const NAME: &'static str;
    /// What a policy without it says nothing about.
    const ABOUT: &'static str;
    /// The table whose entries share what the section says beside it, such as service lines.
    const SHARED_BY: Option<&'static str> = None;
    /// Whether its checks look at other sections of the version.
    const LOOKS_BESIDE: bool = false;
    /// The codes of problems with what may not be in a policy at all.
    const REFUSES: &'static [&'static str] = &[];

    /// Finds what the section can get wrong beyond its shape. There is no section to read where
    /// its shape is wrong, and what can be checked without it is checked all the same.
    fn check(section: Option<&Self>, written: &Written<'_>, found: &mut Faults);
}

/// A section as it is written, and what stands around it.
pub(crate) struct Written<'a> {
    pub(crate) node: &'a Node,
    /// The version of the policy it stands in.
    pub(crate) version: &'a Node,
    /// The roles of the service with their titles, where they could be read.
    pub(crate) roles: Option<&'a Roles>,
}

impl<'a> Written<'a> {
    /// Another section of the same version, where there is one of the right shape.
    pub(crate) fn beside<S: Section>(&self) -> Option<S> {
        self.version.get(S::NAME)?.read()
    }

    /// Collects what is found in the section.
    pub(crate) fn findings<'f, S: Section>(&self, found: &'f mut Faults) -> Findings<'f>
    where
        'a: 'f,
    {
        Findings {
            path: S::NAME,
            node: self.node,
            found,
        }
    }
}
