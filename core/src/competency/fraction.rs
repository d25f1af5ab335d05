//! Exact fractions: shares and averages are never rounded.

use super::ExactFraction;

/// A fraction in its lowest terms; none of nothing.
pub(super) fn exact(numerator: i64, denominator: u64) -> Option<ExactFraction> {
    let divisor = common(numerator.unsigned_abs(), denominator);
    let magnitude = numerator.unsigned_abs().checked_div(divisor)?;
    let magnitude = i64::try_from(magnitude).unwrap_or(i64::MAX);
    let denominator = denominator.checked_div(divisor)?;
    (denominator > 0).then_some(ExactFraction {
        numerator: magnitude.saturating_mul(numerator.signum()),
        denominator,
    })
}

/// The greatest common divisor.
const fn common(mut one: u64, mut other: u64) -> u64 {
    while let Some(rest) = one.checked_rem(other) {
        one = other;
        other = rest;
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(numerator: i64, denominator: u64) -> Option<String> {
        let fraction = exact(numerator, denominator)?;
        Some(format!("{}/{}", fraction.numerator, fraction.denominator))
    }

    #[test]
    fn fractions_are_in_their_lowest_terms() {
        assert_eq!(text(6, 4).as_deref(), Some("3/2"));
        assert_eq!(text(-6, 4).as_deref(), Some("-3/2"));
        assert_eq!(text(0, 7).as_deref(), Some("0/1"));
        assert_eq!(text(7, 7).as_deref(), Some("1/1"));
        assert_eq!(text(1, 0), None);
        assert_eq!(text(0, 0), None);
    }
}
