//! What the two families of residual networks share: blocks, stages and the stem.

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::limits::{LARGEST, within};
use crate::window::Window;

/// A residual block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// 3×3, 3×3.
    Basic,
    /// 1×1, 3×3, 1×1 to four times the channels.
    Bottleneck,
}

/// The first convolution. timm's is 7×7, stride 2, with pooling; 3×3 without pooling suits small images.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stem {
    /// Side of the kernel in pixels, odd; 7 unless given.
    pub kernel: i64,
    /// Stride in pixels; 2 unless given.
    pub stride: i64,
    /// Whether a 3×3 maximum of stride 2 follows; true unless given.
    pub pool: bool,
    /// Output channels; the first stage's width unless given.
    pub width: i64,
}

/// A stem as a user may write it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenStem {
    kernel: Option<i64>,
    stride: Option<i64>,
    pool: Option<bool>,
    width: Option<i64>,
}

impl WrittenStem {
    /// The complete stem before a first stage of `width` channels.
    pub(crate) fn complete(self, width: i64) -> Stem {
        Stem {
            kernel: self.kernel.unwrap_or(7),
            stride: self.stride.unwrap_or(2),
            pool: self.pool.unwrap_or(true),
            width: self.width.unwrap_or(width),
        }
    }
}

impl Block {
    pub(crate) fn expansion(self) -> i64 {
        match self {
            Self::Basic => 1,
            Self::Bottleneck => 4,
        }
    }

    /// Channels after the last stage.
    pub(crate) fn features(self, width: i64, layers: &[i64]) -> i64 {
        let last = u32::try_from(layers.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let planes = width.saturating_mul(2i64.saturating_pow(last));
        planes.saturating_mul(self.expansion())
    }

    /// Input and output channels, and the window, of each convolution of the branch.
    pub(crate) fn convolutions(self, inputs: i64, planes: i64, stride: i64) -> Vec<((i64, i64), Window)> {
        let outputs = planes * self.expansion();
        match self {
            Self::Basic => vec![
                ((inputs, planes), Window::same(3, stride)),
                ((planes, outputs), Window::same(3, 1)),
            ],
            Self::Bottleneck => vec![
                ((inputs, planes), Window::same(1, 1)),
                ((planes, planes), Window::same(3, stride)),
                ((planes, outputs), Window::same(1, 1)),
            ],
        }
    }
}

impl Stem {
    pub(crate) fn validate(&self) -> Result<()> {
        within("stem.kernel", self.kernel, 63)?;
        within("stem.stride", self.stride, 64)?;
        within("stem.width", self.width, LARGEST)?;
        if self.kernel % 2 == 0 {
            let kernel = self.kernel;
            return Err(Error::config(format!(
                "model: stem.kernel is {kernel}, expected an odd number"
            )));
        }
        Ok(())
    }
}

/// Refuses stages that cannot be.
pub(crate) fn validate_layers(block: Block, width: i64, layers: &[i64]) -> Result<()> {
    within("width", width, LARGEST)?;
    within("number of stages in layers", layers.len() as i64, 16)?;
    for (stage, blocks) in layers.iter().enumerate() {
        within(&format!("layers[{stage}]"), *blocks, 1000)?;
    }
    within("width of the last stage", block.features(width, layers), LARGEST)
}

/// [N, C, H, W] to [N, C].
pub(crate) fn mean_of_pixels(x: &Tensor) -> Tensor {
    x.mean_dim([2i64, 3].as_slice(), false, None)
}
