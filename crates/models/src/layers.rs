//! Linear, convolution and normalisation layers: plain structs that hold their parameters' name and tensors.
//!
//! A layer's `name` is the prefix of its tensors' names (`layer1.0.conv1` has `layer1.0.conv1.weight`). Tensors share
//! storage with [`crate::Network::parameters`] and [`crate::Network::buffers`]. No layer keeps its input or changes it
//! in place, so that inputs and outputs can be kept by a caller. All follow autocast: the output's element type is
//! libtorch's choice.

use tch::Tensor;

use crate::init::Init;
use crate::store::Store;
use crate::{BatchNorm, Mode};

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
        x.linear(&self.weight, self.bias.as_ref())
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
    /// [outputs, inputs, kernel, kernel]
    pub weight: Tensor,
    /// [outputs]
    pub bias: Option<Tensor>,
    /// Kernel, stride and padding.
    pub window: Window,
    inputs: i64,
    outputs: i64,
}

/// How a square kernel moves over an image, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Side of the kernel.
    pub kernel: i64,
    /// Step between two places.
    pub stride: i64,
    /// Zeros added on each side.
    pub padding: i64,
}

impl Window {
    /// A kernel of odd side, padded so that stride 1 keeps the image's size.
    pub fn same(kernel: i64, stride: i64) -> Self {
        let padding = (kernel - 1) / 2;
        Self {
            kernel,
            stride,
            padding,
        }
    }

    /// The side of the output for an input of side `size`.
    pub fn output(self, size: i64) -> i64 {
        (size + 2 * self.padding - self.kernel) / self.stride + 1
    }
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
            inputs,
            outputs,
        }
    }

    /// The layer's output, [N, outputs, H', W'].
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let Window {
            kernel: _,
            stride,
            padding,
        } = self.window;
        x.conv2d(
            &self.weight,
            self.bias.as_ref(),
            [stride, stride],
            [padding, padding],
            [1, 1],
            1,
        )
    }

    /// Twice the multiply-adds for one image of side `size` (padding counted as input, bias not), and the output's side.
    pub fn flops(&self, size: i64) -> (u64, i64) {
        let side = self.window.output(size);
        let products = self.inputs * self.outputs * self.window.kernel * self.window.kernel;
        (2 * products as u64 * (side * side) as u64, side)
    }
}

/// Batch normalisation over [N, C, H, W]; Ioffe and Szegedy 2015, <https://arxiv.org/abs/1502.03167>, as in PyTorch: eps
/// 1e-5, momentum 0.1, biased variance to normalise, unbiased variance stored.
#[derive(Debug)]
pub struct BatchNorm2d {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [C], gain.
    pub weight: Tensor,
    /// [C], shift.
    pub bias: Tensor,
    /// [C], running mean.
    pub mean: Tensor,
    /// [C], running unbiased variance.
    pub variance: Tensor,
    /// Scalar int64: batches that updated the statistics.
    pub batches: Tensor,
}

impl BatchNorm2d {
    const EPS: f64 = 1e-5;
    const MOMENTUM: f64 = 0.1;

    pub(crate) fn new(store: &mut Store, name: &str, channels: i64, gain: f64) -> Self {
        let shape = [channels];
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &shape, Init::Constant(gain)),
            bias: store.parameter(format!("{name}.bias"), &shape, Init::Constant(0.0)),
            mean: store.buffer(format!("{name}.running_mean"), &shape, Init::Constant(0.0)),
            variance: store.buffer(format!("{name}.running_var"), &shape, Init::Constant(1.0)),
            batches: store.buffer(format!("{name}.num_batches_tracked"), &[], Init::Counter),
        }
    }

    /// The layer's output, of x's shape. In [`BatchNorm::Track`] mode the stored statistics move as well.
    ///
    /// One value a channel (a batch of one image at 1×1) has no variance: PyTorch refuses it, here it is normalised with
    /// the stored statistics, which stay.
    pub fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let values: i64 = x.size().iter().product::<i64>() / x.size().get(1).copied().unwrap_or(1).max(1);
        let track = mode == Mode::Train(BatchNorm::Track) && values > 1;
        if track {
            let _ = self.batches.shallow_clone().g_add_scalar_(1);
        }
        x.batch_norm(
            Some(&self.weight),
            Some(&self.bias),
            Some(&self.mean),
            Some(&self.variance),
            track,
            Self::MOMENTUM,
            Self::EPS,
            true,
        )
    }
}

/// Layer normalisation over the last axis; Ba et al. 2016, <https://arxiv.org/abs/1607.06450>, with timm's eps 1e-6.
#[derive(Debug)]
pub struct LayerNorm {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [width], gain.
    pub weight: Tensor,
    /// [width], shift.
    pub bias: Tensor,
    width: i64,
}

impl LayerNorm {
    const EPS: f64 = 1e-6;

    pub(crate) fn new(store: &mut Store, name: &str, width: i64) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[width], Init::Constant(1.0)),
            bias: store.parameter(format!("{name}.bias"), &[width], Init::Constant(0.0)),
            width,
        }
    }

    /// The layer's output, of x's shape.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let (weight, bias) = (Some(&self.weight), Some(&self.bias));
        x.layer_norm([self.width], weight, bias, Self::EPS, true)
    }
}
