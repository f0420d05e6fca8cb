//! What a forward pass is for.

use serde::{Deserialize, Serialize};

/// What a forward pass is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Training, with the batch normalisation that the stage asks for.
    Train(BatchNorm),
    /// Evaluation: stored statistics, nothing is updated.
    Evaluate,
    /// Evaluation, but batch normalisation by the batch's own statistics; nothing is updated. For weights that networks share,
    /// whose stored statistics are no network's.
    EvaluateByBatch,
}

/// What batch normalisation does while training. In a stage's TOML: `batch_norm = "track"` or `"freeze"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BatchNorm {
    /// Normalise with the batch's statistics and update the stored ones.
    #[default]
    Track,
    /// Normalise with the stored statistics and leave them; the affine weights train on.
    Freeze,
}
