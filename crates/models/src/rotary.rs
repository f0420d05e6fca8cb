//! Rotary position embeddings: Su et al. 2021, <https://arxiv.org/abs/2104.09864>, in the halves of GPT-NeoX and LLaMA, as
//! Hugging Face computes them.

use lethe_artifacts::Result;
use serde::{Deserialize, Serialize};
use tch::{Device, Kind, Tensor};

use crate::tokens::require_positive;

/// How Llama 3 stretches its positions over more tokens than it was first trained on; Hugging Face's `rope_type` `llama3`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Llama3Scaling {
    /// Divides the frequencies of long waves.
    pub factor: f64,
    /// Waves longer than the old positions over this are long.
    pub low_freq_factor: f64,
    /// Waves shorter than the old positions over this are short, and stay.
    pub high_freq_factor: f64,
    /// Positions at first.
    pub original_max_position_embeddings: i64,
}

impl Llama3Scaling {
    pub(crate) fn validate(&self) -> Result<()> {
        require_positive("rope_scaling.factor", self.factor)?;
        require_positive("rope_scaling.low_freq_factor", self.low_freq_factor)?;
        require_positive("rope_scaling.high_freq_factor", self.high_freq_factor)?;
        let range = self.high_freq_factor - self.low_freq_factor;
        require_positive("rope_scaling.high_freq_factor less low_freq_factor", range)?;
        let positions = self.original_max_position_embeddings as f64;
        require_positive("rope_scaling.original_max_position_embeddings", positions)
    }

    /// The frequencies [n] of the stretched positions.
    fn scale(&self, frequencies: &Tensor) -> Tensor {
        let old = self.original_max_position_embeddings as f64;
        let wave = 2.0 * std::f64::consts::PI / frequencies;
        let (low, high) = (old / self.low_freq_factor, old / self.high_freq_factor);
        let slow = frequencies / self.factor;
        let smooth: Tensor = (old / &wave - self.low_freq_factor) / (self.high_freq_factor - self.low_freq_factor);
        let between: Tensor = (1.0 - &smooth) * &slow + &smooth * frequencies;
        let scaled = slow.where_self(&wave.gt(low), frequencies);
        let is_between = wave.le(low).logical_and(&wave.ge(high));
        between.where_self(&is_between, &scaled)
    }
}

/// The angles by which queries and keys are turned at each place.
pub(crate) struct Rotary {
    /// Numbers of each head that are turned, from the first on.
    width: i64,
    theta: f64,
    scaling: Option<Llama3Scaling>,
}

impl Rotary {
    pub(crate) fn new(width: i64, theta: f64, scaling: Option<Llama3Scaling>) -> Self {
        Self { width, theta, scaling }
    }

    /// Cosines and sines [length, width] for the places of a block, of this type; worked out in float32, as Hugging Face does,
    /// and in float64 for a network of that.
    pub(crate) fn angles(&self, length: i64, kind: Kind, device: Device) -> Angles {
        let float = match kind {
            Kind::Double => Kind::Double,
            _ => Kind::Float,
        };
        let exponents =
            Tensor::arange_start_step(0, self.width, 2, (Kind::Int64, device)).to_kind(float) / self.width as f64;
        let mut frequencies = (exponents * self.theta.ln()).exp().reciprocal(); // [width/2]
        if let Some(scaling) = &self.scaling {
            frequencies = scaling.scale(&frequencies);
        }
        let half = Tensor::arange(length, (float, device)).outer(&frequencies); // [length, width/2]
        let both = Tensor::cat(&[&half, &half], 1);
        Angles {
            width: self.width,
            cos: both.cos().to_kind(kind),
            sin: both.sin().to_kind(kind),
        }
    }
}

/// Cosines and sines [T, width].
pub(crate) struct Angles {
    width: i64,
    cos: Tensor,
    sin: Tensor,
}

impl Angles {
    /// x [N, heads, T, D] with its first `width` numbers turned.
    pub(crate) fn turn(&self, x: &Tensor) -> Tensor {
        let whole = x.size()[3];
        let (part, rest) = match whole == self.width {
            true => (x.shallow_clone(), None),
            false => (
                x.narrow(3, 0, self.width),
                Some(x.narrow(3, self.width, whole - self.width)),
            ),
        };
        let half = self.width / 2;
        let across = Tensor::cat(&[-part.narrow(3, half, half), part.narrow(3, 0, half)], 3);
        let turned = (part * &self.cos + across * &self.sin).to_kind(x.kind());
        match rest {
            Some(rest) => Tensor::cat(&[turned, rest], 3),
            None => turned,
        }
    }
}

/// [`Angles::turn`], where places are told by turning.
pub(crate) fn turned(x: Tensor, angles: Option<&Angles>) -> Tensor {
    match angles {
        Some(angles) => angles.turn(&x),
        None => x,
    }
}
