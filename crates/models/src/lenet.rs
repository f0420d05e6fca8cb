//! Convolutional network in the manner of LeNet-5: LeCun et al. 1998, <https://doi.org/10.1109/5.726791>.
//!
//! Images [N, C, S, S] to features [N, hidden of the last layer]. First the convolutions, each 5×5 without padding, ReLU, and
//! the maximum of 2×2 pixels (an odd last row and column are dropped); then the map as one vector and hidden linear layers
//! with ReLU. All are named in one count: with two convolutions `layers.0`, `layers.1`, and the first linear layer is
//! `layers.2`. Weights and biases are PyTorch's default, as is the head's. `convolutions = [6, 16]`, `hidden = [120, 84]` are
//! LeNet-5's sizes, for images of 32 pixels.
//!
//! Differs from the paper: ReLU and maximum for its scaled tanh and trainable mean; its second convolution sees some of the
//! maps only, here all; a linear head for its distances to fixed codes.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::init::Init;
use crate::layers::Conv2d;
use crate::mlp::{self, validate_sizes, validate_vector};
use crate::mode::Mode;
use crate::residual::mean_of_pixels;
use crate::store::Store;
use crate::window::Window;

/// A LeNet's sizes: `convolutions = [6, 16]`, `hidden = [120, 84]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lenet {
    /// Output channels of each convolution, from the image on.
    pub convolutions: Vec<i64>,
    /// Outputs of each hidden linear layer.
    pub hidden: Vec<i64>,
}

/// Of every convolution.
const WINDOW: Window = Window {
    kernel: 5,
    stride: 1,
    padding: 0,
};
/// Side and stride of the maximum.
const POOL: i64 = 2;

/// The side of the map after a convolution and its maximum; 0 where the image is too small.
fn shrunk(size: i64) -> i64 {
    (WINDOW.output(size) / POOL).max(0)
}

impl ImageArchitecture for Lenet {
    fn family(&self) -> &'static str {
        "lenet"
    }

    fn features(&self) -> i64 {
        self.hidden.last().copied().unwrap_or(0)
    }

    fn validate(&self, image: Image) -> Result<()> {
        let Image { size, .. } = image;
        validate_sizes("convolutions", &self.convolutions)?;
        validate_sizes("hidden", &self.hidden)?;
        let mut side = size;
        for i in 0..self.convolutions.len() {
            let smaller = shrunk(side);
            if smaller == 0 {
                let least = WINDOW.kernel + POOL - 1;
                return Err(Error::config(format!(
                    "model: convolutions[{i}] sees {side} pixels a side of an image of {size}, expected {least} or more"
                )));
            }
            side = smaller;
        }
        validate_vector(self.vector(size))
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, size } = image;
        Box::new(Net::new(self, store, channels, size))
    }
}

impl Lenet {
    /// The length of the last map as a vector.
    fn vector(&self, size: i64) -> i64 {
        let side = self.convolutions.iter().fold(size, |side, _| shrunk(side));
        self.convolutions.last().copied().unwrap_or(0) * side * side
    }
}

/// The layers of a LeNet without its head.
struct Net {
    convolutions: Vec<Conv2d>,
    hidden: mlp::Net,
}

impl Net {
    fn new(spec: &Lenet, store: &mut Store, channels: i64, size: i64) -> Self {
        let mut inputs = channels;
        let mut convolutions = Vec::new();
        for (i, outputs) in spec.convolutions.iter().enumerate() {
            let init = Init::pytorch_default(inputs * WINDOW.kernel * WINDOW.kernel);
            let name = format!("layers.{i}");
            convolutions.push(Conv2d::new(store, &name, (inputs, *outputs), WINDOW, init, Some(init)));
            inputs = *outputs;
        }
        let hidden = mlp::Net::after(convolutions.len(), store, spec.vector(size), &spec.hidden);
        Self { convolutions, hidden }
    }
}

impl Body for Net {
    fn forward(&self, images: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let mut x = images.shallow_clone();
        for layer in &self.convolutions {
            let [side, stride] = [[POOL, POOL]; 2];
            x = layer.forward(&x).relu(); // [N, outputs, S − 4, S − 4]
            x = x.max_pool2d(side, stride, [0, 0], [1, 1], false); // [N, outputs, (S − 4)/2, (S − 4)/2]
            captures.see(&layer.name, || mean_of_pixels(&x))?;
        }
        self.hidden.forward(&x, mode, captures)
    }

    fn layers(&self) -> Vec<String> {
        let convolutions = self.convolutions.iter().map(|layer| layer.name.clone());
        convolutions.chain(self.hidden.layers()).collect()
    }

    fn flops(&self, size: i64) -> u64 {
        let (mut total, mut side) = (0, size);
        for layer in &self.convolutions {
            total += layer.flops(side).0;
            side = shrunk(side);
        }
        total + self.hidden.flops(size)
    }
}
