//! How alike the representations of classes are, after <https://openreview.net/forum?id=GhVS8_yPeEa>: the trace overlaps
//! of one network and layer, and their means over pairs of classes within a task and across tasks.

use std::collections::BTreeMap;

/// A class: its task, and its number within the data set. Sorts by task.
pub type Class = (i32, i32);

/// The overlaps of one network and layer. Pairs are unordered: a full matrix and its upper triangle are the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlaps {
    classes: Vec<Class>,
    /// By the smaller class, then the larger.
    values: BTreeMap<(Class, Class), f64>,
}

impl Overlaps {
    /// From `(a, b, overlap)`; an overlap that is missing (a class without activity) or not finite has no value, and of
    /// a pair given twice the first value is kept.
    pub fn new(pairs: impl IntoIterator<Item = (Class, Class, Option<f64>)>) -> Self {
        let mut found = Self::default();
        for (a, b, overlap) in pairs {
            found.classes.extend([a, b]);
            if let Some(overlap) = overlap.filter(|o| o.is_finite()) {
                found.values.entry((a.min(b), a.max(b))).or_insert(overlap);
            }
        }
        found.classes.sort_unstable();
        found.classes.dedup();
        found
    }

    /// All classes, by task.
    pub fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// The overlap of two classes, in either order.
    pub fn get(&self, a: Class, b: Class) -> Option<f64> {
        self.values.get(&(a.min(b), a.max(b))).copied()
    }

    /// Mean over pairs of different classes of one task; `None` where there is no such pair.
    pub fn within(&self) -> Option<f64> {
        self.mean(|a, b| a.0 == b.0)
    }

    /// Mean over pairs of classes of different tasks; `None` where there is no such pair.
    pub fn across(&self) -> Option<f64> {
        self.mean(|a, b| a.0 != b.0)
    }

    fn mean(&self, counts: impl Fn(Class, Class) -> bool) -> Option<f64> {
        let chosen = self.values.iter().filter(|((a, b), _)| a != b && counts(*a, *b));
        let values: Vec<f64> = chosen.map(|(_, v)| *v).collect();
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIRS: [(Class, Class, Option<f64>); 10] = [
        ((0, 0), (0, 0), Some(1.0)),
        ((0, 0), (0, 1), Some(0.8)),
        ((0, 0), (1, 2), Some(0.5)),
        ((0, 0), (1, 3), Some(0.25)),
        ((0, 1), (0, 1), Some(1.0)),
        ((0, 1), (1, 2), None),
        ((0, 1), (1, 3), Some(0.75)),
        ((1, 2), (1, 2), Some(1.0)),
        ((1, 2), (1, 3), Some(0.4)),
        ((1, 3), (1, 3), Some(1.0)),
    ];

    #[test]
    fn means_leave_out_the_diagonal_and_dead_classes() {
        let overlaps = Overlaps::new(PAIRS);
        assert_eq!(overlaps.within(), Some((0.8 + 0.4) / 2.0));
        assert_eq!(overlaps.across(), Some(0.5));
        assert_eq!(overlaps.classes(), [(0, 0), (0, 1), (1, 2), (1, 3)]);
        assert_eq!(overlaps.get((1, 3), (0, 1)), Some(0.75));
        assert_eq!(overlaps.get((1, 2), (0, 1)), None);
    }

    #[test]
    fn a_triangle_and_the_full_matrix_are_the_same() {
        let mirrored = PAIRS.iter().map(|&(a, b, v)| (b, a, v));
        let full = Overlaps::new(PAIRS.into_iter().chain(mirrored));
        assert_eq!(full, Overlaps::new(PAIRS));
    }

    #[test]
    fn one_task_has_nothing_across() {
        assert_eq!(Overlaps::new(PAIRS[..2].to_vec()).across(), None);
        assert_eq!(Overlaps::new([]).within(), None);
    }
}
