//! Forgetting, over the tasks before the last: since learned, and from best. Both may be negative.

use crate::matrix::{Matrix, complete_mean};

/// Forgetting **since learned**, as in <https://openreview.net/forum?id=GhVS8_yPeEa>:
/// `mean_{j < T} (R[j, j] − R[T, j])`.
///
/// `None` for a single task, and where an entry is missing.
pub fn since_learned(matrix: &Matrix) -> Option<f64> {
    let last = matrix.last()?;
    complete_mean(matrix.before(last).map(|j| since_learned_of(matrix, j)))
}

/// What is forgotten of one task since it was learned: `R[j, j] − R[T, j]`.
pub fn since_learned_of(matrix: &Matrix, task: i32) -> Option<f64> {
    Some(matrix.get(task, task)? - matrix.get(matrix.last()?, task)?)
}

/// The largest loss of one task along a sequence: `max_{j < T} (R[j, j] − R[T, j])`.
///
/// `None` for a single task, and where an entry is missing.
pub fn largest_since_learned(matrix: &Matrix) -> Option<f64> {
    let last = matrix.last()?;
    let losses = matrix.before(last).map(|j| since_learned_of(matrix, j));
    losses.collect::<Option<Vec<f64>>>()?.into_iter().reduce(f64::max)
}

/// What training task `trained` costs `task`: `R[t−1, j] − R[t, j]`, `t−1` the task trained before.
///
/// `None` where `task` comes after, and where an entry is missing.
pub fn while_training(matrix: &Matrix, trained: i32, task: i32) -> Option<f64> {
    let before = matrix.before(trained).next_back().filter(|&t| t >= task)?;
    Some(matrix.get(before, task)? - matrix.get(trained, task)?)
}

/// Forgetting **from best**, after <https://arxiv.org/abs/1801.10112>: `mean_{j < T} (max_{j ≤ t < T} R[t, j] − R[T, j])`.
///
/// The maximum leaves T itself out, so that a task which improved has negative forgetting. `None` for a single task, and
/// where an entry is missing: a maximum over some of the entries would be too small.
pub fn from_best(matrix: &Matrix) -> Option<f64> {
    let last = matrix.last()?;
    complete_mean(matrix.before(last).map(|j| from_best_of(matrix, j)))
}

/// What is forgotten of one task from its best: `max_{j ≤ t < T} R[t, j] − R[T, j]`; `None` for the last task.
pub fn from_best_of(matrix: &Matrix, task: i32) -> Option<f64> {
    let last = matrix.last()?;
    let since = matrix.before(last).filter(|&t| t >= task);
    let scores: Vec<f64> = since.map(|t| matrix.get(t, task)).collect::<Option<_>>()?;
    let best = scores.into_iter().reduce(f64::max)?;
    Some(best - matrix.get(last, task)?)
}
