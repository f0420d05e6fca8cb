//! Forgetting, over the tasks before the last: since learned, and from best. Both may be negative.
//!
//! `R[j, j]` is the score on task j right after it was learned; a task that was trained twice was learned the second time.

use crate::matrix::{Matrix, complete_mean};

/// Forgetting **since learned**, as in <https://openreview.net/forum?id=GhVS8_yPeEa>:
/// `mean_{j < T} (R[j, j] − R[T, j])`.
///
/// `None` for a single task, and where an entry is missing.
pub fn since_learned(matrix: &Matrix) -> Option<f64> {
    complete_mean(matrix.earlier().into_iter().map(|j| since_learned_of(matrix, j)))
}

/// What is forgotten of one task since it was learned: `R[j, j] − R[T, j]`.
pub fn since_learned_of(matrix: &Matrix, task: i32) -> Option<f64> {
    Some(matrix.when_learned(task)? - matrix.at_end(task)?)
}

/// The largest loss of one task along a sequence: `max_{j < T} (R[j, j] − R[T, j])`.
///
/// `None` for a single task, and where an entry is missing.
pub fn largest_since_learned(matrix: &Matrix) -> Option<f64> {
    let losses = matrix.earlier().into_iter().map(|j| since_learned_of(matrix, j));
    losses.collect::<Option<Vec<f64>>>()?.into_iter().reduce(f64::max)
}

/// What the training at position `t` costs `task`: `R[t−1, j] − R[t, j]`.
///
/// `None` where `task` was not learned before, is learned at `t` itself, and where an entry is missing.
pub fn while_training(matrix: &Matrix, t: usize, task: i32) -> Option<f64> {
    let before = t.checked_sub(1)?;
    let learned = matrix.first_learned(task)? <= before && !matrix.is_learned_at(t, task);
    Some(matrix.get(before, task)? - matrix.get(t, task)?).filter(|_| learned)
}

/// Forgetting **from best**, after <https://arxiv.org/abs/1801.10112>: `mean_{j < T} (max_{j ≤ t < T} R[t, j] − R[T, j])`.
///
/// The maximum leaves T itself out, so that a task which improved has negative forgetting. `None` for a single task, and
/// where an entry is missing: a maximum over some of the entries would be too small.
pub fn from_best(matrix: &Matrix) -> Option<f64> {
    complete_mean(matrix.earlier().into_iter().map(|j| from_best_of(matrix, j)))
}

/// What is forgotten of one task from its best since it was first learned: `max_{j ≤ t < T} R[t, j] − R[T, j]`; `None` for a
/// task that was learned last.
pub fn from_best_of(matrix: &Matrix, task: i32) -> Option<f64> {
    let last = matrix.last().filter(|last| matrix.learned(task) != Some(*last))?;
    let since = matrix.first_learned(task)?..last;
    let scores: Vec<f64> = since.map(|t| matrix.get(t, task)).collect::<Option<_>>()?;
    let best = scores.into_iter().reduce(f64::max)?;
    Some(best - matrix.get(last, task)?)
}
