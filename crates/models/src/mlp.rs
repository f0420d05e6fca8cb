//! Multilayer perceptron: an image as one vector, hidden linear layers with ReLU.
//!
//! Images [N, C, S, S] to features [N, hidden of the last layer]: `x ← relu(x Wᵀ + b)` for `layers.0`, `layers.1`, …, from
//! x = [N, C·S·S] in row-major order. Weights and biases are PyTorch's default, as is the head's.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::init::Init;
use crate::layers::Linear;
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::store::Store;

/// A perceptron's sizes: `hidden = [256, 256]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mlp {
    /// Outputs of each hidden layer, from the image on.
    pub hidden: Vec<i64>,
}

impl ImageArchitecture for Mlp {
    fn family(&self) -> &'static str {
        "mlp"
    }

    fn features(&self) -> i64 {
        self.hidden.last().copied().unwrap_or(0)
    }

    fn validate(&self, image: Image) -> Result<()> {
        let Image { channels, size } = image;
        validate_sizes("hidden", &self.hidden)?;
        validate_vector(channels * size * size)
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, size } = image;
        Box::new(Net::after(0, store, channels * size * size, &self.hidden))
    }
}

/// The most layers of one kind.
const MOST_LAYERS: i64 = 100;

/// Refuses a list of layers' outputs that is empty, or has one out of range.
pub(crate) fn validate_sizes(key: &str, sizes: &[i64]) -> Result<()> {
    within(&format!("number of layers in {key}"), sizes.len() as i64, MOST_LAYERS)?;
    for (i, outputs) in sizes.iter().enumerate() {
        within(&format!("{key}[{i}]"), *outputs, LARGEST)?;
    }
    Ok(())
}

/// Refuses a vector that is too long for the first linear layer.
pub(crate) fn validate_vector(length: i64) -> Result<()> {
    let most = LARGEST * LARGEST;
    if length > most {
        let what = format!("model: {length} inputs of the first linear layer, expected at most {most}");
        return Err(Error::config(what));
    }
    Ok(())
}

/// The layers of a perceptron without its head.
pub(crate) struct Net {
    layers: Vec<Linear>,
}

impl Net {
    /// Hidden layers named from `layers.{first}` on, for vectors of `inputs` values.
    pub(crate) fn after(first: usize, store: &mut Store, inputs: i64, hidden: &[i64]) -> Self {
        let mut inputs = inputs;
        let mut layers = Vec::new();
        for (i, outputs) in (first..).zip(hidden) {
            let init = Init::pytorch_default(inputs);
            let name = format!("layers.{i}");
            layers.push(Linear::new(store, &name, inputs, *outputs, true, (init, init)));
            inputs = *outputs;
        }
        Self { layers }
    }
}

impl Body for Net {
    /// x is [N, …]; what follows the first axis is one vector.
    fn forward(&self, x: &Tensor, _mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let mut x = x.flatten(1, -1); // [N, C·S·S]
        for layer in &self.layers {
            x = layer.forward(&x).relu(); // [N, outputs]
            captures.see(&layer.name, || x.shallow_clone())?;
        }
        ControlFlow::Continue(x)
    }

    fn layers(&self) -> Vec<String> {
        self.layers.iter().map(|layer| layer.name.clone()).collect()
    }

    fn flops(&self, _size: i64) -> u64 {
        self.layers.iter().map(Linear::flops).sum()
    }
}
