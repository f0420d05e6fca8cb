//! Linear, convolution, embedding and normalisation layers: plain structs that hold their parameters' name and tensors.
//!
//! A layer's `name` is the prefix of its tensors' names (`layer1.0.conv1` has `layer1.0.conv1.weight`). Tensors share
//! storage with [`crate::Network::parameters`] and [`crate::Network::buffers`]. No layer keeps its input or changes it
//! in place, so that inputs and outputs can be kept by a caller. All follow autocast: the output's element type is
//! libtorch's choice.

mod embedding;
mod norm;
mod over;
mod packed;
mod transposed;

pub use embedding::Embedding;
pub use norm::{BatchNorm2d, GroupNorm, LayerNorm, RmsNorm};
pub(crate) use over::{add_over, relu_over};
pub(crate) use packed::unpacked;
pub use transposed::TransposedLinear;

pub use crate::window::Window;

use tch::Tensor;

use crate::init::Init;
use crate::record::{Layer, Standardised, seen};
use crate::store::Store;

/// `y = x Wᵀ + b`; x is [..., inputs], y is [..., outputs].
#[derive(Debug)]
pub struct Linear {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [outputs, inputs]
    pub weight: Tensor,
    /// [outputs]
    pub bias: Option<Tensor>,
    inputs: i64,
    outputs: i64,
}

impl Linear {
    pub(crate) fn new(
        store: &mut Store,
        name: &str,
        inputs: i64,
        outputs: i64,
        bias: bool,
        (weight_init, bias_init): (Init, Init),
    ) -> Self {
        let weight = store.parameter(format!("{name}.weight"), &[outputs, inputs], weight_init);
        let bias = bias.then(|| store.parameter(format!("{name}.bias"), &[outputs], bias_init));
        let name = name.to_owned();
        Self {
            name,
            weight,
            bias,
            inputs,
            outputs,
        }
    }

    /// The layer's output.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        seen(x, x.linear(&self.weight, self.bias.as_ref()), || Layer::Linear {
            weight: format!("{}.weight", self.name),
            bias: self.bias.as_ref().map(|_| format!("{}.bias", self.name)),
        })
    }

    /// Twice the multiply-adds for one row of input; the bias is not counted.
    pub fn flops(&self) -> u64 {
        2 * self.inputs as u64 * self.outputs as u64
    }
}

/// A square 2-d convolution with zero padding; x is [N, inputs, H, W].
#[derive(Debug)]
pub struct Conv2d {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [outputs, inputs / groups, kernel, kernel]
    pub weight: Tensor,
    /// [outputs]
    pub bias: Option<Tensor>,
    /// Kernel, stride and padding.
    pub window: Window,
    /// Parts of the channels that do not see each other: 1, or as many as there are channels.
    pub groups: i64,
    inputs: i64,
    outputs: i64,
}

impl Conv2d {
    /// `bias` is the distribution of its values, or none for a layer without one.
    pub(crate) fn new(
        store: &mut Store,
        name: &str,
        (inputs, outputs): (i64, i64),
        window: Window,
        weight: Init,
        bias: Option<Init>,
    ) -> Self {
        let shape = [outputs, inputs, window.kernel, window.kernel];
        let weight = store.parameter(format!("{name}.weight"), &shape, weight);
        let bias = bias.map(|init| store.parameter(format!("{name}.bias"), &[outputs], init));
        let name = name.to_owned();
        Self {
            name,
            weight,
            bias,
            window,
            groups: 1,
            inputs,
            outputs,
        }
    }

    /// A depthwise convolution, which gives each channel one kernel of its own, without bias.
    pub(crate) fn depthwise(store: &mut Store, name: &str, channels: i64, window: Window, weight: Init) -> Self {
        // One input for each output is the shape of the weight.
        let one = Self::new(store, name, (1, channels), window, weight, None);
        Self {
            groups: channels,
            inputs: channels,
            ..one
        }
    }

    /// The layer's output, [N, outputs, H', W'].
    pub fn forward(&self, x: &Tensor) -> Tensor {
        seen(x, self.convolve(x, &self.weight), || self.layer(None))
    }

    fn layer(&self, standardised: Option<Standardised>) -> Layer {
        Layer::Conv2d {
            weight: format!("{}.weight", self.name),
            bias: self.bias.as_ref().map(|_| format!("{}.bias", self.name)),
            window: self.window,
            groups: self.groups,
            standardised,
        }
    }

    fn convolve(&self, x: &Tensor, weight: &Tensor) -> Tensor {
        let Window { stride, padding, .. } = self.window;
        x.conv2d(
            weight,
            self.bias.as_ref(),
            [stride, stride],
            [padding, padding],
            [1, 1],
            self.groups,
        )
    }

    /// Twice the multiply-adds for one image of side `size` (padding counted as input, bias not), and the output's side.
    pub fn flops(&self, size: i64) -> (u64, i64) {
        let side = self.window.output(size);
        let products = self.inputs / self.groups * self.outputs * self.window.kernel * self.window.kernel;
        (2 * products as u64 * (side * side) as u64, side)
    }
}

/// A convolution without bias whose weights are standardised as they are used; Qiao et al. 2019,
/// <https://arxiv.org/abs/1903.10520>, as timm's `StdConv2d` with BiT's eps 1e-8.
#[derive(Debug)]
pub struct StdConv2d {
    /// The weights as they are stored and trained.
    pub conv: Conv2d,
}

impl StdConv2d {
    const EPS: f64 = 1e-8;

    pub(crate) fn new(store: &mut Store, name: &str, channels: (i64, i64), window: Window, weight: Init) -> Self {
        let conv = Conv2d::new(store, name, channels, window, weight, None);
        Self { conv }
    }

    /// Ŵ = (W − μ) / sqrt(σ² + eps), μ and σ² (biased) over each output's input channels and pixels; float32 also under
    /// autocast, and tracks gradients.
    pub fn standardised(&self) -> Tensor {
        let weight = &self.conv.weight;
        let none: Option<&Tensor> = None;
        let rows = weight.reshape([1, self.conv.outputs, -1]);
        let rows = rows.batch_norm(none, none, none, none, true, 0.0, Self::EPS, true);
        rows.reshape(weight.size())
    }

    /// The layer's output, [N, outputs, H', W'].
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let weight = self.standardised();
        seen(x, self.conv.convolve(x, &weight), || {
            let stored = self.conv.weight.detach().flatten(1, -1);
            let variance = stored.var_dim(1, false, false);
            self.conv.layer(Some(Standardised {
                weight: weight.detach(),
                deviation: (variance + Self::EPS).sqrt(),
            }))
        })
    }
}
