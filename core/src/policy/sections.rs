//! The sections of a policy, from the table of families.

use crate::document::{Faults, Section, Written};
use crate::families::families;

/// A section of a version.
pub(super) struct SectionOf {
    pub(super) name: &'static str,
    /// The table whose entries share what the section says beside it.
    pub(super) shared_by: Option<&'static str>,
    /// Whether its checks look at other sections of the version.
    pub(super) looks_beside: bool,
    /// The codes of problems with what may not be in a policy at all.
    pub(super) refuses: &'static [&'static str],
    pub(super) check: fn(&Written<'_>, &mut Faults),
}

impl SectionOf {
    const fn of<S: Section>() -> Self {
        Self {
            name: S::NAME,
            shared_by: S::SHARED_BY,
            looks_beside: S::LOOKS_BESIDE,
            refuses: S::REFUSES,
            check: |written, found| {
                let section: Option<S> = written.node.read();
                S::check(section.as_ref(), written, found);
            },
        }
    }
}

macro_rules! sections {
    ($(
        $(#[$says:meta])*
        $name:ident { section: $section:ident, $($rest:tt)* }
    )*) => {
        /// Every section that a version may have.
        pub(super) const SECTIONS: &[SectionOf] =
            &[$(SectionOf::of::<crate::$name::policy::$section>()),*];
    };
}
families!(sections);

/// Whether a problem says that something may not be in a policy at all.
pub(super) fn refuses(code: &str) -> bool {
    SECTIONS
        .iter()
        .any(|section| section.refuses.contains(&code))
}
