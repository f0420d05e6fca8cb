//! Average accuracy: `mean_{j ≤ T} R[T, j]`.

use crate::matrix::{Matrix, complete_mean};

/// The mean score over all tasks after the last one was trained: `mean_{j ≤ T} R[T, j]`.
///
/// `None` where a task was not evaluated at the end.
pub fn accuracy(matrix: &Matrix) -> Option<f64> {
    let last = matrix.last()?;
    complete_mean(matrix.tasks().map(|j| matrix.get(last, j)))
}
