//! What refers to itself through others.

use std::collections::{BTreeMap, BTreeSet};

/// The ids that lie on a circle, or between two. An edge to an id that is none of them is ignored.
pub(super) fn in_circle<'a>(edges: &[(&'a str, &'a str)]) -> BTreeSet<&'a str> {
    let back: Vec<(&str, &str)> = edges.iter().map(|(from, to)| (*to, *from)).collect();
    let onward = leading_to_circle(edges);
    let reached = leading_to_circle(&back);
    onward.intersection(&reached).copied().collect()
}

/// The ids from which a circle can be reached: what is left when ends are taken away until there
/// are none.
fn leading_to_circle<'a>(edges: &[(&'a str, &'a str)]) -> BTreeSet<&'a str> {
    let mut onward: BTreeMap<&str, usize> = BTreeMap::new();
    let mut back: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        let count = onward.entry(from).or_default();
        *count = count.saturating_add(1);
        onward.entry(to).or_default();
        back.entry(to).or_default().push(from);
    }
    let mut ends: Vec<&str> = onward
        .iter()
        .filter(|(_, count)| **count == 0)
        .map(|(id, _)| *id)
        .collect();
    while let Some(end) = ends.pop() {
        onward.remove(end);
        for from in back.remove(end).unwrap_or_default() {
            if let Some(count) = onward.get_mut(from) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ends.push(from);
                }
            }
        }
    }
    onward.into_keys().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circle<'a>(edges: &[(&'a str, &'a str)]) -> Vec<&'a str> {
        in_circle(edges).into_iter().collect()
    }

    #[test]
    fn a_chain_and_a_diamond_are_no_circle() {
        assert!(circle(&[("a", "b"), ("b", "c")]).is_empty());
        assert!(circle(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]).is_empty());
        assert!(circle(&[]).is_empty());
    }

    #[test]
    fn what_leads_to_a_circle_or_from_it_is_not_on_it() {
        let edges = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")];
        assert_eq!(circle(&edges), ["b", "c"]);
        assert_eq!(circle(&[("a", "a"), ("b", "a")]), ["a"]);
    }

    #[test]
    fn an_edge_written_twice_counts_twice_and_changes_nothing() {
        assert!(circle(&[("a", "b"), ("a", "b")]).is_empty());
        assert_eq!(circle(&[("a", "b"), ("a", "b"), ("b", "a")]), ["a", "b"]);
    }
}
