//! Average accuracy: `mean_{j ≤ T} R[T, j]`.

use crate::matrix::{Matrix, complete_mean};

/// The mean score over all tasks learned, after the last training: `mean_{j ≤ T} R[T, j]`.
///
/// `None` where a task was not evaluated at the end.
pub fn accuracy(matrix: &Matrix) -> Option<f64> {
    complete_mean(matrix.tasks().into_iter().map(|j| matrix.at_end(j)))
}
