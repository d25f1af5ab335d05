//! Words by which nobody is ranked or chosen, in any section.

/// Words that name a protected characteristic of the Equality Act 2010, or stand for one.
const PROTECTED: &[&str] = &[
    "age",
    "ages",
    "young",
    "youth",
    "older",
    "elderly",
    "disability",
    "disabled",
    "gender",
    "trans",
    "transgender",
    "marriage",
    "married",
    "partnership",
    "pregnancy",
    "pregnant",
    "maternity",
    "perinatal",
    "race",
    "racial",
    "ethnicity",
    "ethnic",
    "nationality",
    "colour",
    "religion",
    "belief",
    "faith",
    "sex",
    "women",
    "woman",
    "men",
    "man",
    "female",
    "male",
    "sexual",
    "orientation",
    "sexuality",
    "lgbt",
    "lgbtq",
    "gay",
    "lesbian",
    "bisexual",
];

/// Whether a text has such a word.
pub(crate) fn is_protected(name: &str) -> bool {
    let name = name.to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| PROTECTED.contains(&word))
}
