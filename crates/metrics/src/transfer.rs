//! Transfer between tasks: backward, and forward where heads are shared.

use crate::matrix::{Matrix, complete_mean};

/// Backward transfer: `mean_{j < T} (R[T, j] − R[j, j])`. Positive where later tasks helped earlier ones.
///
/// `None` for a single task, and where an entry is missing.
pub fn backward(matrix: &Matrix) -> Option<f64> {
    let last = matrix.last()?;
    let gain = |j| Some(matrix.get(last, j)? - matrix.get(j, j)?);
    complete_mean(matrix.before(last).map(gain))
}

/// Forward transfer: `mean_{0 < j ≤ T} (R[j−1, j] − r_j)`, `r_j` the score on task j of a network of random weights.
///
/// `j−1` is the task trained before j. Only where heads are shared: a head of its own that was not trained yet has
/// no score, and the result is `None`. `random` gives `r_j`.
pub fn forward(matrix: &Matrix, random: impl Fn(i32) -> Option<f64>) -> Option<f64> {
    let pairs = matrix.tasks().zip(matrix.tasks().skip(1));
    complete_mean(pairs.map(|(before, j)| Some(matrix.get(before, j)? - random(j)?)))
}
