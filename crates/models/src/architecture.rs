//! What every architecture is to the rest of this crate. A specification implements [`Architecture`], its layers [`Body`]; to add
//! one, write a file with both, and name it in [`crate::Spec`].

use std::ops::ControlFlow;

use lethe_artifacts::Result;
use tch::Tensor;

use crate::init::Init;
use crate::mode::Mode;
use crate::positions::Positions;
use crate::store::Store;
use crate::taps::Taps;

/// What a network is built for: one example of its input, without the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Example {
    /// [channels, size, size], floating point.
    Image {
        /// Channels.
        channels: i64,
        /// Height and width, pixels.
        size: i64,
    },
}

/// A specification.
pub(crate) trait Architecture {
    /// Its name, in specifications and in a history's `family`.
    fn family(&self) -> &'static str;

    /// The length of the feature vector before the head.
    fn features(&self) -> i64;

    /// Refuses sizes that cannot be, alone or with such examples; names the key, its value and what was expected.
    fn validate(&self, example: Example) -> Result<()>;

    /// The layers without a head, out of a store that knows their values, or only declares them.
    fn body(&self, store: &mut Store, example: Example) -> Box<dyn Body>;

    /// The prefix of the head's tensors in a checkpoint.
    fn head_name(&self) -> &'static str {
        "head"
    }

    /// The shape of the head's weight in a checkpoint.
    fn head_shape(&self, classes: i64) -> Vec<i64> {
        vec![classes, self.features()]
    }

    /// The distributions of a new head's weight and bias.
    fn head_init(&self) -> [Init; 2] {
        [Init::pytorch_default(self.features()); 2]
    }

    /// Whether examples and convolution weights are best in channels-last memory.
    fn channels_last(&self) -> bool {
        false
    }

    /// The positions that fix the size of an image, where there are some.
    fn positions(&self) -> Option<Positions> {
        None
    }
}

/// The layers of a network without its head.
pub(crate) trait Body: Send {
    /// A batch [N, …] of examples to features [N, …, features]; shows its layers' outputs as vectors [N, d].
    fn forward(&self, batch: &Tensor, mode: Mode, taps: &mut Taps) -> ControlFlow<Tensor, Tensor>;

    /// The names that [`Body::forward`] shows, in its order.
    fn layers(&self) -> Vec<String>;

    /// Floating-point operations of one example, as [`crate::Spec::flops_per_image`] counts.
    fn flops(&self, example: Example) -> u64;
}
