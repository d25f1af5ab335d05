//! The decision about one competency, on positions alone. A position counts the levels of a scale
//! from 0, the lowest; what is below the lowest described level is [`BELOW`]. Labels and numbers
//! as printed are not known here, so they cannot decide anything.

use super::policy::{CombineRatings, CombineScores, ReadinessRule};

/// Below the lowest level that the scale describes.
pub(super) const BELOW: i32 = -1;

/// The position to which sorted positions of raters come; none when too few have rated.
pub(super) fn combined(
    rule: CombineRatings,
    sorted: &[i32],
    assessors: &[i32],
    agreeing: usize,
) -> Option<i32> {
    match rule {
        CombineRatings::LowerMedian => lower_median(sorted),
        CombineRatings::AssessorDecides => assessors.iter().copied().min(),
        CombineRatings::AtLeastAgree => {
            let place = sorted.len().checked_sub(agreeing.max(1))?;
            sorted.get(place).copied()
        }
    }
}

/// The score to which sorted scores of assessors come.
pub(super) fn combined_score(rule: CombineScores, sorted: &[i32]) -> Option<i32> {
    match rule {
        CombineScores::LowerMedian => lower_median(sorted),
        CombineScores::Lowest => sorted.first().copied(),
    }
}

/// The middle of sorted positions; of two in the middle the lower.
fn lower_median(sorted: &[i32]) -> Option<i32> {
    let middle = sorted.len().checked_sub(1)? / 2;
    sorted.get(middle).copied()
}

/// The highest position up to the claimed one that has its evidence.
pub(super) fn held(claimed: i32, mut supported: impl FnMut(i32) -> bool) -> i32 {
    let mut position = claimed;
    while position > BELOW && !supported(position) {
        position = position.saturating_sub(1);
    }
    position.max(BELOW)
}

/// The distance from the required position, in steps of the competency's own scale: below it
/// negative. It is what scales that count differently have in common.
pub(super) const fn distance(held: i32, required: i32) -> i32 {
    held.saturating_sub(required)
}

/// The steps short, none when the required position is held.
pub(super) fn steps_short(distance: i32) -> u32 {
    u32::try_from(distance.saturating_neg()).unwrap_or(0)
}

/// The most steps that a competency may be short of somebody who is ready with development.
pub(super) const fn allowed_short(rule: &ReadinessRule, essential: bool) -> u32 {
    if essential {
        rule.essential_steps_short
    } else {
        rule.other_steps_short
    }
}

/// How far raters are apart, of sorted positions.
pub(super) fn spread(sorted: &[i32]) -> u32 {
    let ends = sorted.first().zip(sorted.last());
    ends.map_or(0, |(lowest, highest)| highest.abs_diff(*lowest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_is_the_lower() {
        assert_eq!(lower_median(&[]), None);
        assert_eq!(lower_median(&[1, 2]), Some(1));
        assert_eq!(lower_median(&[1, 2, 4]), Some(2));
        assert_eq!(lower_median(&[0, 1, 2, 3]), Some(1));
    }

    #[test]
    fn at_least_two_agree_to_the_level_that_the_second_highest_reaches() {
        let agreed = |sorted: &[i32], by| combined(CombineRatings::AtLeastAgree, sorted, &[], by);
        assert_eq!(agreed(&[0, 1, 2], 2), Some(1));
        assert_eq!(agreed(&[2, 2], 2), Some(2));
        assert_eq!(agreed(&[2], 2), None);
        assert_eq!(agreed(&[0, 2], 1), Some(2));
    }

    #[test]
    fn several_assessors_come_to_the_lowest() {
        let rule = CombineRatings::AssessorDecides;
        assert_eq!(combined(rule, &[0, 2, 3], &[3, 2], 0), Some(2));
        assert_eq!(combined(rule, &[0, 2], &[], 0), None);
    }

    #[test]
    fn what_lacks_evidence_is_not_held() {
        assert_eq!(held(3, |position| position <= 1), 1);
        assert_eq!(held(3, |_| false), BELOW);
        assert_eq!(held(BELOW, |_| true), BELOW);
    }

    #[test]
    fn distances_are_counted_from_the_required_position() {
        assert_eq!(distance(BELOW, 0), -1);
        assert_eq!(steps_short(distance(BELOW, 2)), 3);
        assert_eq!(steps_short(distance(2, 0)), 0);
        assert_eq!(spread(&[-1, 0, 2]), 3);
    }
}
