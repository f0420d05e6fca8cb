//! Transfer between tasks: backward, and forward where heads are shared.

use crate::matrix::{Matrix, complete_mean};

/// Backward transfer: `mean_{j < T} (R[T, j] − R[j, j])`. Positive where later tasks helped earlier ones.
///
/// `None` for a single task, and where an entry is missing.
pub fn backward(matrix: &Matrix) -> Option<f64> {
    let gain = |j| Some(matrix.at_end(j)? - matrix.when_learned(j)?);
    complete_mean(matrix.earlier().into_iter().map(gain))
}

/// Forward transfer: `mean_{0 < j ≤ T} (R[j−1, j] − r_j)`, `r_j` the score on task j of a network of random weights.
///
/// `j−1` is the position before the one at which j was first learned. Only where heads are shared: a head of its own that
/// was not trained yet has no score, and the result is `None`. `random` gives `r_j`.
pub fn forward(matrix: &Matrix, random: impl Fn(i32) -> Option<f64>) -> Option<f64> {
    let first = |j: &i32| matrix.first_learned(*j).is_some_and(|t| t > 0);
    let tasks = matrix.tasks().into_iter().filter(first);
    complete_mean(tasks.map(|j| {
        let before = matrix.first_learned(j)?.checked_sub(1)?;
        Some(matrix.get(before, j)? - random(j)?)
    }))
}
