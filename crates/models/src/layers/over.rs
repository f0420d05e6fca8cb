//! What is computed in a tensor's own memory, which saves a pass over it, where nobody keeps the tensor as it was.
//!
//! For what a norm gave, which its backward pass does not read. A recording keeps it, and then memory is taken anew.

use tch::Tensor;

use crate::record::is_recording;

/// max(x, 0).
pub(crate) fn relu_over(mut x: Tensor) -> Tensor {
    if is_recording() { x.relu() } else { x.relu_() }
}

/// x + y, of one shape.
pub(crate) fn add_over(mut x: Tensor, y: &Tensor) -> Tensor {
    if is_recording() { x + y } else { x.g_add_(y) }
}
