//! Normalisation layers.

use tch::Tensor;

use crate::init::Init;
use crate::mode::{BatchNorm, Mode};
use crate::record::{Layer, Normalise, seen};
use crate::store::Store;

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
    /// How much of the stored statistics a batch replaces.
    pub(crate) const MOMENTUM: f64 = 0.1;

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
        let by_batch = mode == Mode::EvaluateByBatch && values > 1;
        let stored = |tensor| (!by_batch).then_some(tensor);
        let y = x.batch_norm(
            Some(&self.weight),
            Some(&self.bias),
            stored(&self.mean),
            stored(&self.variance),
            track || by_batch,
            Self::MOMENTUM,
            Self::EPS,
            true,
        );
        seen(x, y, || {
            let (mean, variance) = (self.mean.shallow_clone(), self.variance.shallow_clone());
            let eps = Self::EPS;
            norm(&self.name, Normalise::Batch { mean, variance, eps })
        })
    }
}

/// Layer normalisation over the last axis; Ba et al. 2016, <https://arxiv.org/abs/1607.06450>.
#[derive(Debug)]
pub struct LayerNorm {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [width], gain.
    pub weight: Tensor,
    /// [width], shift.
    pub bias: Tensor,
    width: i64,
    eps: f64,
}

impl LayerNorm {
    /// `eps` is added to the variance.
    pub(crate) fn new(store: &mut Store, name: &str, width: i64, eps: f64) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[width], Init::Constant(1.0)),
            bias: store.parameter(format!("{name}.bias"), &[width], Init::Constant(0.0)),
            width,
            eps,
        }
    }

    /// The layer's output, of x's shape.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let (weight, bias) = (Some(&self.weight), Some(&self.bias));
        let y = x.layer_norm([self.width], weight, bias, self.eps, true);
        let (width, eps) = (self.width, self.eps);
        seen(x, y, || norm(&self.name, Normalise::Layer { width, eps }))
    }
}

/// Root-mean-square normalisation over the last axis, without a shift; Zhang and Sennrich 2019,
/// <https://arxiv.org/abs/1910.07467>.
#[derive(Debug)]
pub struct RmsNorm {
    /// Prefix of the tensor's name.
    pub name: String,
    /// [width], gain.
    pub weight: Tensor,
    width: i64,
    eps: f64,
}

impl RmsNorm {
    /// `eps` is added to the mean square.
    pub(crate) fn new(store: &mut Store, name: &str, width: i64, eps: f64) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[width], Init::Constant(1.0)),
            width,
            eps,
        }
    }

    /// The layer's output, of x's shape.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let (width, eps) = (self.width, self.eps);
        let y = x.rms_norm([width], Some(&self.weight), eps);
        seen(x, y, || Layer::Norm {
            weight: format!("{}.weight", self.name),
            bias: None,
            normalise: Normalise::RootMeanSquare { width, eps },
        })
    }
}

/// Group normalisation over [N, C, H, W]; Wu and He 2018, <https://arxiv.org/abs/1803.08494>, with PyTorch's eps 1e-5.
#[derive(Debug)]
pub struct GroupNorm {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [C], gain.
    pub weight: Tensor,
    /// [C], shift.
    pub bias: Tensor,
    /// Groups of channels, each normalised by itself; divides C.
    pub groups: i64,
}

impl GroupNorm {
    const EPS: f64 = 1e-5;

    pub(crate) fn new(store: &mut Store, name: &str, channels: i64, groups: i64) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[channels], Init::Constant(1.0)),
            bias: store.parameter(format!("{name}.bias"), &[channels], Init::Constant(0.0)),
            groups,
        }
    }

    /// The layer's output, of x's shape.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let y = x.group_norm(self.groups, Some(&self.weight), Some(&self.bias), Self::EPS, true);
        let (groups, eps) = (self.groups, Self::EPS);
        seen(x, y, || norm(&self.name, Normalise::Group { groups, eps }))
    }
}

fn norm(name: &str, normalise: Normalise) -> Layer {
    Layer::Norm {
        weight: format!("{name}.weight"),
        bias: Some(format!("{name}.bias")),
        normalise,
    }
}
