//! The stack that the language models share: token embeddings, perhaps positions, blocks, a last norm.

use std::ops::ControlFlow;

use tch::Tensor;

use crate::architecture::Body;
use crate::captures::{Captures, FEATURES};
use crate::layers::{Embedding, LayerNorm, RmsNorm};
use crate::mode::Mode;
use crate::rotary::{Angles, Rotary};
use crate::tokens::{Tokens, dropout, names};

/// How a token knows its place.
pub(crate) enum Places {
    /// A learned embedding is added to the token's.
    Learned(Embedding),
    /// Queries and keys are turned.
    Rotary(Rotary),
}

/// The last norm.
pub(crate) enum Norm {
    Layer(LayerNorm),
    Rms(RmsNorm),
}

/// One block of a family.
pub(crate) trait Block: Send {
    /// Its name among the layers.
    fn name(&self) -> &str;

    /// x [N, T, d] to the same shape; `angles` are there where places are [`Places::Rotary`].
    fn forward(&self, x: &Tensor, angles: Option<&Angles>, mode: Mode) -> Tensor;

    /// Floating-point operations of so many tokens, as [`crate::Spec::flops`] counts.
    fn flops(&self, length: u64) -> u64;
}

/// The layers of a language model.
pub(crate) struct Decoder<B> {
    pub(crate) tokens: Embedding,
    pub(crate) places: Places,
    pub(crate) blocks: Vec<B>,
    pub(crate) norm: Norm,
    /// Share of the embeddings that is dropped in training.
    pub(crate) dropped: f64,
}

impl<B: Block> Body for Decoder<B> {
    fn forward(&self, batch: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let tokens = Tokens::new(batch);
        let (n, length) = tokens.size();
        let embedded = self.tokens.forward(&tokens.ids);
        let (embedded, angles) = match &self.places {
            Places::Learned(places) => (embedded + places.first(n, length), None),
            Places::Rotary(rotary) => {
                let angles = rotary.angles(length, embedded.kind(), embedded.device());
                (embedded, Some(angles))
            }
        };
        let mut x = dropout(embedded, self.dropped, mode); // [N, T, d]
        for block in &self.blocks {
            x = block.forward(&x, angles.as_ref(), mode);
            tokens.see(captures, block.name(), &x)?;
        }
        let features = match &self.norm {
            Norm::Layer(norm) => norm.forward(&x),
            Norm::Rms(norm) => norm.forward(&x),
        };
        tokens.see(captures, FEATURES, &features)?;
        ControlFlow::Continue(features)
    }

    fn layers(&self) -> Vec<String> {
        names(self.blocks.iter().map(Block::name))
    }

    fn flops(&self, length: i64) -> u64 {
        self.blocks.iter().map(|block| block.flops(length as u64)).sum()
    }
}
