//! The last layer: features to the logits of one task, or of all tasks that share it.

use tch::Tensor;

/// A linear classifier. Both tensors are float32 leaves that require gradients; a network's checkpoint name for them is
/// [`crate::Spec::head_name`] with `.weight` and `.bias`.
#[derive(Debug)]
pub struct Head {
    /// [classes, features]
    pub weight: Tensor,
    /// [classes]
    pub bias: Tensor,
}

impl Head {
    /// [N, features] to [N, classes]; tracks gradients, follows autocast.
    pub fn logits(&self, features: &Tensor) -> Tensor {
        features.linear(&self.weight, Some(&self.bias))
    }
}
