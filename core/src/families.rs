//! The families of rules: one table, of which everything that joins families is asked.

use serde::de::DeserializeOwned;

use crate::decision::RuleEntry;
use crate::questions::Question;

/// THE table: an entry for each family. Its name is that of its module, of its section of a
/// policy, of its folder of golden vectors and of its page in the catalogue of reasons. What it
/// says first is what the schema says of its section.
///
/// `section` is its type in the family's `policy`, and `rules` and `reason` are types of the
/// family: its questions, and what its answers give as reasons. `title` and `about` are what
/// people call it; `clause` says what the clause of a reason is a place in; `sources` are the ids
/// of the families of source rules that it carries out; `further` are catalogues besides its own.
macro_rules! families {
    ($then:ident) => {
        $then! {
            /// How many sessions, who may extend them, supported exits, missed sessions. Left out: the
            /// policy says nothing.
            session_limits {
                section: SessionLimitsPolicy,
                rules: SessionLimits,
                reason: Reason,
                title: "Session limits",
                about: "session limits",
                clause: "the policy that was read, at the client's service line unless it begins with `service`",
                sources: ["SL"],
                further: [],
            }
            /// Clocks, targets, and the order of the waiting list. Left out: the service keeps none.
            waiting_list {
                section: WaitingListPolicy,
                rules: WaitingList,
                reason: WaitingReason,
                title: "Waiting list",
                about: "the waiting list",
                clause: "the policy that was read, in the section `waiting_list` unless it begins with `service`",
                sources: ["WL"],
                further: [],
            }
            /// Who is supervised, how often, and what a meeting covers. Left out: the policy says nothing.
            supervision {
                section: SupervisionPolicy,
                rules: SupervisionRules,
                reason: SupervisionReason,
                title: "Supervision",
                about: "supervision",
                clause: "the policy that was read, in the section `supervision` unless it begins with `service`",
                sources: ["SU"],
                further: [],
            }
            /// Adjustments for workers, their wellbeing, and who is told what. Left out: the policy says
            /// nothing.
            adjustments {
                section: AdjustmentsPolicy,
                rules: Adjustments,
                reason: AdjustmentReason,
                title: "Adjustments",
                about: "adjustments",
                clause: "the policy that was read, in the section `adjustments` unless it begins with `service`",
                sources: ["RA"],
                further: [],
            }
            /// How many clients workers are given, and what follows for new ones. Left out: the policy says
            /// nothing.
            availability {
                section: AvailabilityPolicy,
                rules: AvailabilityRules,
                reason: AvailabilityReason,
                title: "Availability",
                about: "availability for new clients",
                clause: "the policy that was read, in the section `availability` or the one it begins with",
                // Where families meet: it carries out rules of several, and has none of its own.
                sources: [],
                further: [],
            }
            /// Whose ratings count, what evidence a level needs, who is ready, and how applications are
            /// scored. Left out: the policy says nothing.
            competency {
                section: CompetencyPolicy,
                rules: CompetencyRules,
                reason: CompetencyReason,
                title: "Competencies",
                about: "competencies",
                clause: "the policy that was read, in the section `competency` unless it begins with `service`",
                sources: ["CO", "RC"],
                further: [crate::competency::framework::REASONS],
            }
        }
    };
}
pub(crate) use families;

/// A family of rules, as data.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// The name of its module, its section of a policy and its folder of golden vectors.
    pub name: &'static str,
    /// The ids of the families of source rules that it carries out.
    pub sources: &'static [&'static str],
    /// The questions that a policy answers for it.
    pub questions: &'static [Question],
    /// The reasons of its answers.
    pub reasons: Reasons,
    /// Reasons of the family that are catalogued by themselves.
    pub further: &'static [Reasons],
    /// The schemas of its questions.
    #[cfg(feature = "schema")]
    pub(crate) schemas: fn(&mut schemars::SchemaGenerator) -> Vec<crate::questions::Schemas>,
}

/// Reasons that share a page of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Reasons {
    /// The name of their page.
    pub page: &'static str,
    /// The file of `core/src` that defines them.
    pub file: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// What answers with these reasons are about.
    pub about: &'static str,
    /// What a clause is a place in.
    pub clause: &'static str,
    /// The name of their type in the languages.
    pub name: &'static str,
    /// Every one of them.
    pub catalogue: &'static [RuleEntry],
    /// The sentence of one that is written in JSON.
    pub(crate) sentence: fn(&str) -> Option<String>,
}

impl Family {
    /// Its reasons, page by page.
    pub fn pages(&self) -> impl Iterator<Item = &Reasons> {
        std::iter::once(&self.reasons).chain(self.further)
    }
}

macro_rules! as_data {
    ($(
        $(#[$says:meta])*
        $name:ident {
            section: $section:ident,
            rules: $rules:ident,
            reason: $reason:ident,
            title: $title:literal,
            about: $about:literal,
            clause: $clause:literal,
            sources: $sources:tt,
            further: $further:tt,
        }
    )*) => {
        /// Every family, in the order in which people meet them.
        pub const FAMILIES: &[Family] = &[$(
            Family {
                name: stringify!($name),
                sources: &$sources,
                questions: crate::$name::$rules::QUESTIONS,
                reasons: Reasons {
                    page: stringify!($name),
                    file: concat!(stringify!($name), "/reason.rs"),
                    title: $title,
                    about: $about,
                    clause: $clause,
                    name: stringify!($reason),
                    catalogue: crate::$name::$reason::CATALOGUE,
                    sentence: said::<crate::$name::$reason>,
                },
                further: &$further,
                #[cfg(feature = "schema")]
                schemas: crate::$name::$rules::schemas,
            },
        )*];
    };
}
families!(as_data);

/// The sentence of a reason of any family that is written in JSON.
#[must_use]
pub fn sentence(json: &str) -> Option<String> {
    let mut pages = FAMILIES.iter().flat_map(Family::pages);
    pages.find_map(|reasons| (reasons.sentence)(json))
}

/// The sentence of a reason of one type that is written in JSON.
pub(crate) fn said<R: DeserializeOwned + ToString>(json: &str) -> Option<String> {
    let reason: R = serde_json::from_str(json).ok()?;
    Some(reason.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Section;

    macro_rules! names {
        ($(
            $(#[$says:meta])*
            $name:ident { section: $section:ident, $($rest:tt)* }
        )*) => {
            [$((stringify!($name), crate::$name::policy::$section::NAME)),*]
        };
    }

    #[test]
    fn a_section_is_called_as_its_family_is() {
        for (family, section) in families!(names) {
            assert_eq!(family, section);
        }
    }

    #[test]
    fn a_reason_in_json_says_its_sentence() {
        let json = r#"{"code":"framework.one_level","competency":"care","level":"met"}"#;
        assert!(sentence(json).is_some_and(|sentence| sentence.contains("care")));
        assert_eq!(sentence("{\"code\":\"unknown\"}"), None);
        assert_eq!(FAMILIES.len(), families!(names).len());
    }
}
