//! What every architecture is to the rest of this crate. A specification implements [`ImageArchitecture`] or
//! [`LanguageArchitecture`], its layers [`Body`]; to add one, write a file with both, and name it in [`crate::Spec`].

use std::ops::ControlFlow;

use lethe_artifacts::Result;
use lethe_artifacts::checkpoint::Input;
use tch::Tensor;

use crate::captures::Captures;
use crate::init::Init;
use crate::mode::Mode;
use crate::positions::Positions;
use crate::store::Store;

/// One example of what a network is given, without the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// An image.
    Image(Image),
    /// So many tokens.
    Tokens(i64),
}

/// An image [channels, size, size], floating point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Image {
    /// Number of channels: 1 for gray, 3 for colour.
    pub channels: i64,
    /// Height and width, pixels.
    pub size: i64,
}

impl From<&Input> for Example {
    fn from(input: &Input) -> Self {
        let (channels, size) = (input.channels.into(), input.size.into());
        Self::Image(Image { channels, size })
    }
}

impl From<(i64, i64)> for Example {
    /// An image of so many channels and pixels a side.
    fn from((channels, size): (i64, i64)) -> Self {
        Self::Image(Image { channels, size })
    }
}

/// A specification of a network of images.
pub(crate) trait ImageArchitecture {
    /// Its name, in specifications and in a history's `family`.
    fn family(&self) -> &'static str;

    /// The length of the feature vector before the head.
    fn features(&self) -> i64;

    /// Refuses sizes that cannot be, alone or with such images; names the key, its value and what was expected.
    fn validate(&self, image: Image) -> Result<()>;

    /// The layers without a head, out of a store that knows their values, or only declares them.
    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body>;

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

/// A specification of a network that predicts tokens.
pub(crate) trait LanguageArchitecture {
    /// Its name, in specifications and in a history's `family`.
    fn family(&self) -> &'static str;

    /// The length of a token's feature vector before the output layer.
    fn features(&self) -> i64;

    /// Its vocabulary, and the weights that belong to it.
    fn vocabulary(&self) -> Vocabulary;

    /// Refuses sizes that cannot be; names the key, its value and what was expected.
    fn validate(&self) -> Result<()>;

    /// The layers, out of a store that knows their values, or only declares them; the output layer's weight too.
    fn body(&self, store: &mut Store) -> Box<dyn Body>;

    /// Whether training draws random numbers.
    fn drops_out(&self) -> bool;
}

/// The tokens that a language model knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// Tokens are 0 to one less.
    pub size: i64,
    /// Most tokens of a block.
    pub positions: i64,
    /// The name of the output layer's weight [size, features], which has no bias; tied, it is the first of `embeddings`.
    pub output: &'static str,
    /// The names of the embeddings of tokens, and of positions where they are learned.
    pub embeddings: &'static [&'static str],
}

/// The layers of a network without its head.
pub(crate) trait Body: Send {
    /// A batch [N, …] of examples to features [N, …, features]; shows its layers' outputs as vectors [N, d].
    fn forward(&self, batch: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor>;

    /// [`Body::forward`] of tokens that go on after others, and the state after the last of them; none where a network keeps no
    /// state.
    fn go_on(&self, _batch: &Tensor, _state: Option<&Tensor>, _mode: Mode) -> Option<(Tensor, Tensor)> {
        None
    }

    /// The names that [`Body::forward`] shows, in its order.
    fn layers(&self) -> Vec<String>;

    /// Floating-point operations of one example of so many pixels a side, or tokens, as [`crate::Spec::flops`] counts.
    fn flops(&self, size: i64) -> u64;
}
