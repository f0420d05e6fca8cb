//! What the language models share: tokens in, causal attention, the outputs of layers as vectors.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::{Kind, Tensor};

use crate::captures::{Captures, FEATURES};
use crate::mode::Mode;

/// The nonlinearity of a feed-forward layer, by Hugging Face's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Activation {
    /// `x Φ(x)` with the normal distribution's Φ.
    Gelu,
    /// The same with Φ approximated by tanh; several names of Hugging Face's stand for it.
    #[serde(
        alias = "gelu_fast",
        alias = "gelu_pytorch_tanh",
        alias = "gelu_python_tanh",
        alias = "gelu_accurate"
    )]
    GeluNew,
    /// `x σ(x)`
    #[serde(alias = "swish")]
    Silu,
    /// `max(x, 0)`
    Relu,
}

impl Activation {
    pub(crate) fn of(self, x: &Tensor) -> Tensor {
        match self {
            Self::Gelu => x.gelu("none"),
            Self::GeluNew => x.gelu("tanh"),
            Self::Silu => x.silu(),
            Self::Relu => x.relu(),
        }
    }
}

/// Refuses a share of dropped values outside [0, 1).
pub(crate) fn require_share(key: &str, value: f64) -> Result<()> {
    match (0.0..1.0).contains(&value) {
        true => Ok(()),
        false => Err(Error::config(format!(
            "model: {key} is {value}, expected 0 or more and below 1"
        ))),
    }
}

/// Refuses a number that is not finite and above 0.
pub(crate) fn require_positive(key: &str, value: f64) -> Result<()> {
    match value.is_finite() && value > 0.0 {
        true => Ok(()),
        false => Err(Error::config(format!(
            "model: {key} is {value}, expected a finite number above 0"
        ))),
    }
}

/// Refuses heads that do not divide what they share out.
pub(crate) fn require_divisor(key: &str, value: i64, of: &str, whole: i64) -> Result<()> {
    match whole % value {
        0 => Ok(()),
        _ => Err(Error::config(format!(
            "model: {key} is {value}, expected a divisor of {of}, which is {whole}"
        ))),
    }
}

/// Sets a share of the values to 0 in training, and enlarges the others.
// libtorch's own generator, which attention draws from too: whoever trains seeds it before each step.
#[allow(clippy::disallowed_methods)]
pub(crate) fn dropout(x: Tensor, share: f64, mode: Mode) -> Tensor {
    match mode {
        Mode::Train(_) if share > 0.0 => x.dropout(share, true),
        _ => x,
    }
}

/// The part of a share that is dropped in this mode.
pub(crate) fn dropped(share: f64, mode: Mode) -> f64 {
    match mode {
        Mode::Train(_) => share,
        Mode::Evaluate | Mode::EvaluateByBatch => 0.0,
    }
}

/// softmax(q kᵀ / sqrt(D)) v over the places up to each one's own, in each head: q [N, heads, T, D], k and v with as many
/// heads or a divisor, to [N, T, heads · D].
pub(crate) fn causal_attention(q: &Tensor, k: &Tensor, v: &Tensor, dropped: f64) -> Tensor {
    let no_mask: Option<&Tensor> = None;
    let grouped = q.size()[1] != k.size()[1];
    let mixed = Tensor::scaled_dot_product_attention(q, k, v, no_mask, dropped, true, None, grouped);
    mixed.transpose(1, 2).flatten(2, 3)
}

/// A batch of blocks of tokens [N, T], int64, of which a shorter one ends in −1s.
pub(crate) struct Tokens<'a> {
    given: &'a Tensor,
    /// With a token in place of each −1: causal attention does not look there.
    pub(crate) ids: Tensor,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(given: &'a Tensor) -> Self {
        let ids = given.clamp_min(0);
        Self { given, ids }
    }

    /// Blocks and places of each.
    pub(crate) fn size(&self) -> (i64, i64) {
        let size = self.given.size();
        match size.as_slice() {
            [n, length] => (*n, *length),
            _ => (0, 0),
        }
    }

    /// Shows a layer's output x [N, T, d] as two vectors [N, d]: `name`, the mean over a block's tokens, and `name.last`, that
    /// of its last token.
    pub(crate) fn see(&self, captures: &mut Captures, name: &str, x: &Tensor) -> ControlFlow<Tensor> {
        let there = || self.given.ge(0).to_kind(x.kind()).unsqueeze(2); // [N, T, 1]
        captures.see(name, || {
            let there = there();
            let sums = [1i64];
            (x * &there).sum_dim_intlist(sums.as_slice(), false, None)
                / there.sum_dim_intlist(sums.as_slice(), false, None).clamp_min(1)
        })?;
        captures.see(&last(name), || {
            let one = [1i64];
            let count = there().sum_dim_intlist(one.as_slice(), true, None).to_kind(Kind::Int64); // [N, 1, 1]
            let at = (count - 1).clamp_min(0).expand([-1, -1, x.size()[2]], false);
            x.gather(1, &at, false).squeeze_dim(1)
        })
    }
}

/// The name of a layer's last token.
fn last(name: &str) -> String {
    format!("{name}.last")
}

/// The names under which [`Tokens::see`] shows these layers and then the features, which come last.
pub(crate) fn names<'a>(layers: impl Iterator<Item = &'a str>) -> Vec<String> {
    let both = layers.flat_map(|name| [name.to_owned(), last(name)]);
    both.chain([last(FEATURES)]).collect()
}
