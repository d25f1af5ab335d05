//! The most that may be carried: what was reached, and 5 % more. `cargo xtask weigh` measures; when
//! a figure has fallen, write it here, so that it stays.

/// What was reached.
pub struct Limit {
    pub what: &'static str,
    pub reached: u64,
}

impl Limit {
    /// The most that is allowed.
    pub const fn most(&self) -> u64 {
        self.reached + self.reached / 20
    }

    /// The value as a line beside the limit, or an error that says what to do.
    pub fn check(&self, value: u64) -> Result<String, String> {
        let Self { what, reached } = self;
        let most = self.most();
        if value > most {
            return Err(format!(
                "{what}: {value}; at most {most} are allowed, 5 % more than the {reached} that were \
                 reached. Make it less, or say in xtask/src/limits.rs why it must be more."
            ));
        }
        Ok(format!("{what}: {value} (at most {most})"))
    }
}

/// With everything for whole frames.
pub const WHEEL: Limit = Limit {
    what: "bytes of the wheel",
    reached: 5_036_746,
};

/// A class is made when it is first asked for; the import itself needs few.
pub const CLASSES: Limit = Limit {
    what: "classes made by `import carewright`",
    reached: 11,
};

/// Those of the standard library too.
pub const MODULES: Limit = Limit {
    what: "modules loaded by `import carewright`",
    reached: 4,
};

/// Outside the folders of other families, of the family that is named in the fewest places. A new
/// family has to touch as many at least.
pub const FEWEST_TOUCH_POINTS: Limit = Limit {
    what: "places outside its folder that name the family with the fewest",
    reached: 10,
};

/// The same of the family with the most.
pub const MOST_TOUCH_POINTS: Limit = Limit {
    what: "places outside its folder that name the family with the most",
    reached: 54,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_in_a_hundred_more_are_allowed() {
        let limit = Limit {
            what: "places",
            reached: 100,
        };
        assert_eq!(limit.check(105), Ok("places: 105 (at most 105)".to_owned()));
        assert!(limit.check(106).is_err());
    }
}
