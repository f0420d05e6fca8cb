//! The frontier: the score on earlier tasks (A) against the score on the task being trained (B), over B's steps.
//!
//! Forgetting alone misleads: a network that learns B badly forgets little. So networks are compared at equal B.

use std::collections::BTreeMap;

use crate::lineage::Segment;
use crate::matrix::{Score, complete_mean};

/// One evaluation during the training of B.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Optimiser steps of B.
    pub step: i64,
    /// Score on A: the mean over the tasks before B.
    pub a: f64,
    /// Score on B.
    pub b: f64,
}

/// The points of one training, in the order of its steps. A step where B or any of the tasks `earlier` was not
/// evaluated gives none.
pub fn points(segment: &Segment, earlier: &[i32], score: Score, split: &str) -> Vec<Point> {
    let mut steps: BTreeMap<i64, BTreeMap<i32, f64>> = BTreeMap::new();
    for row in segment.task_rows().filter(|r| r.split == split) {
        if let Some(value) = score.of(row) {
            steps.entry(row.step).or_default().insert(row.task, value);
        }
    }
    let point = |(step, scores): (i64, BTreeMap<i32, f64>)| {
        let a = complete_mean(earlier.iter().map(|j| scores.get(j).copied()))?;
        let b = *scores.get(&segment.trained())?;
        Some(Point { step, a, b })
    };
    steps.into_iter().filter_map(point).collect()
}

/// "A at B ≥ threshold": the best A among the points where B reaches the threshold; `None` where none does.
///
/// Points of several rates may be given together: the best of all that was tried.
pub fn a_at(points: &[Point], threshold: f64) -> Option<f64> {
    let reached = points.iter().filter(|p| p.b >= threshold);
    reached.map(|p| p.a).reduce(f64::max)
}

/// Two networks at equal B.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matched {
    /// The highest B that both reach: the lower of their two best.
    pub b: f64,
    /// A of the left network at B ≥ `b`.
    pub left: f64,
    /// A of the right network at B ≥ `b`.
    pub right: f64,
}

/// Compares two networks at the highest B that both reach; `None` where either has no point.
pub fn matched(left: &[Point], right: &[Point]) -> Option<Matched> {
    let best = |points: &[Point]| points.iter().map(|p| p.b).reduce(f64::max);
    let b = best(left)?.min(best(right)?);
    Some(Matched {
        b,
        left: a_at(left, b)?,
        right: a_at(right, b)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn curve(points: &[(f64, f64)]) -> Vec<Point> {
        let point = |(step, &(a, b)): (usize, &(f64, f64))| Point {
            step: step as i64,
            a,
            b,
        };
        points.iter().enumerate().map(point).collect()
    }

    #[test]
    fn the_best_a_where_b_is_good_enough() {
        let points = curve(&[(0.9, 0.2), (0.8, 0.85), (0.82, 0.84), (0.7, 0.9)]);
        assert_eq!(a_at(&points, 0.85), Some(0.8));
        assert_eq!(a_at(&points, 0.95), None);
    }

    #[test]
    fn the_weaker_learner_sets_the_level() {
        let weak = curve(&[(0.9, 0.1), (0.85, 0.6)]);
        let strong = curve(&[(0.9, 0.5), (0.8, 0.7), (0.5, 0.9)]);
        let matched = matched(&strong, &weak).unwrap();
        assert_eq!((matched.b, matched.left, matched.right), (0.6, 0.8, 0.85));
        assert!(super::matched(&strong, &[]).is_none());
    }
}
