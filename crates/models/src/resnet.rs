//! ResNet: He et al. 2015, <https://arxiv.org/abs/1512.03385>, as timm's `ResNet` class, with the stem a part of the spec.
//!
//! Images [N, C, S, S] to features [N, width·2^(stages−1)·expansion]. Stage i has `layers[i]` blocks of
//! `width·2^i` channels, expansion 1 (basic) or 4 (bottleneck, stride in its 3×3); every stage but the first halves the
//! image. Where channels or size change, the shortcut is a 1×1 convolution with its norm.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::Mode;
use crate::init::Init;
use crate::layers::{BatchNorm2d, Conv2d, Window};
use crate::spec::{LARGEST, within};
use crate::store::Store;
use crate::taps::Taps;

/// A ResNet's sizes. timm's ResNet-50: `block = "bottleneck"`, `layers = [3, 4, 6, 3]`, the rest by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Resnet {
    /// The residual block.
    pub block: Block,
    /// Blocks a stage.
    pub layers: Vec<i64>,
    /// Channels of the first stage's 3×3 convolutions; 64 unless given.
    pub width: i64,
    /// Whether the last norm's gain of each block starts at 0, so that a block starts as its shortcut; true unless given.
    pub zero_init_last: bool,
    /// What comes before the first stage.
    pub stem: Stem,
}

/// A residual block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// 3×3, 3×3.
    Basic,
    /// 1×1, 3×3, 1×1 to four times the channels.
    Bottleneck,
}

/// The first convolution. timm's is 7×7, stride 2, with pooling; 3×3 without pooling suits small images.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stem {
    /// Side of the kernel in pixels, odd; 7 unless given.
    pub kernel: i64,
    /// Stride in pixels; 2 unless given.
    pub stride: i64,
    /// Whether a 3×3 maximum of stride 2 follows; true unless given.
    pub pool: bool,
    /// Output channels; the first stage's width unless given.
    pub width: i64,
}

/// The spec as a user may write it; read at once into the complete one, so that equal networks have equal specs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    block: Block,
    layers: Vec<i64>,
    width: Option<i64>,
    zero_init_last: Option<bool>,
    #[serde(default)]
    stem: WrittenStem,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStem {
    kernel: Option<i64>,
    stride: Option<i64>,
    pool: Option<bool>,
    width: Option<i64>,
}

impl From<Written> for Resnet {
    fn from(written: Written) -> Self {
        let width = written.width.unwrap_or(64);
        Self {
            block: written.block,
            layers: written.layers,
            width,
            zero_init_last: written.zero_init_last.unwrap_or(true),
            stem: Stem {
                kernel: written.stem.kernel.unwrap_or(7),
                stride: written.stem.stride.unwrap_or(2),
                pool: written.stem.pool.unwrap_or(true),
                width: written.stem.width.unwrap_or(width),
            },
        }
    }
}

impl Block {
    fn expansion(self) -> i64 {
        match self {
            Self::Basic => 1,
            Self::Bottleneck => 4,
        }
    }
}

impl Resnet {
    pub(crate) fn features(&self) -> i64 {
        let last = u32::try_from(self.layers.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let planes = self.width.saturating_mul(2i64.saturating_pow(last));
        planes.saturating_mul(self.block.expansion())
    }

    pub(crate) fn validate(&self) -> Result<()> {
        within("width", self.width, LARGEST)?;
        within("number of stages in layers", self.layers.len() as i64, 16)?;
        for (stage, blocks) in self.layers.iter().enumerate() {
            within(&format!("layers[{stage}]"), *blocks, 1000)?;
        }
        within("width of the last stage", self.features(), LARGEST)?;
        within("stem.kernel", self.stem.kernel, 63)?;
        within("stem.stride", self.stem.stride, 64)?;
        within("stem.width", self.stem.width, LARGEST)?;
        if self.stem.kernel % 2 == 0 {
            let kernel = self.stem.kernel;
            return Err(Error::config(format!(
                "model: stem.kernel is {kernel}, expected an odd number"
            )));
        }
        Ok(())
    }
}

/// The layers of a ResNet without its head.
pub(crate) struct Net {
    stem: Normed,
    pool: Option<Window>,
    blocks: Vec<Residual>,
}

/// A convolution without bias and its norm.
struct Normed {
    conv: Conv2d,
    norm: BatchNorm2d,
}

struct Residual {
    name: String,
    /// The stage that ends with this block.
    ends: Option<String>,
    branch: Vec<Normed>,
    downsample: Option<Normed>,
}

impl Net {
    pub(crate) fn new(spec: &Resnet, store: &mut Store, channels: i64) -> Self {
        let stem = &spec.stem;
        let window = Window::same(stem.kernel, stem.stride);
        let first = Normed::new(store, ["conv1", "bn1"], (channels, stem.width), window, 1.0);
        let mut blocks = Vec::new();
        let mut inputs = stem.width;
        for (stage, count) in spec.layers.iter().enumerate() {
            let planes = spec.width << stage;
            for block in 0..*count {
                let stage_name = format!("layer{}", stage + 1);
                let name = format!("{stage_name}.{block}");
                let stride = if stage > 0 && block == 0 { 2 } else { 1 };
                let mut made = Residual::new(spec, store, name, (inputs, planes), stride);
                made.ends = (block + 1 == *count).then_some(stage_name);
                blocks.push(made);
                inputs = planes * spec.block.expansion();
            }
        }
        Self {
            stem: first,
            pool: stem.pool.then(|| Window::same(3, 2)),
            blocks,
        }
    }

    pub(crate) fn forward(&self, images: &Tensor, mode: Mode, taps: &mut Taps) -> ControlFlow<Tensor, Tensor> {
        let mut x = self.stem.forward(images, mode).relu(); // [N, stem width, S', S']
        taps.see("act1", || mean_of_pixels(&x))?;
        if let Some(pool) = self.pool {
            let [kernel, stride, padding] = [pool.kernel, pool.stride, pool.padding].map(|n| [n, n]);
            x = x.max_pool2d(kernel, stride, padding, [1, 1], false);
            taps.see("maxpool", || mean_of_pixels(&x))?;
        }
        for block in &self.blocks {
            x = block.forward(&x, mode); // [N, planes·expansion, S'', S'']
            for name in block.names() {
                taps.see(name, || mean_of_pixels(&x))?;
            }
        }
        ControlFlow::Continue(mean_of_pixels(&x)) // [N, features]
    }

    /// The names that [`Net::forward`] shows.
    pub(crate) fn layers(&self) -> Vec<String> {
        let stem = std::iter::once("act1").chain(self.pool.map(|_| "maxpool"));
        let names = stem.chain(self.blocks.iter().flat_map(Residual::names));
        names.map(str::to_owned).collect()
    }

    pub(crate) fn flops(&self, size: i64) -> u64 {
        let (mut total, mut side) = self.stem.conv.flops(size);
        if let Some(pool) = self.pool {
            side = pool.output(side);
        }
        for block in &self.blocks {
            let (flops, smaller) = block.flops(side);
            total += flops;
            side = smaller;
        }
        total
    }
}

impl Normed {
    fn new(
        store: &mut Store,
        [conv, norm]: [&str; 2],
        (inputs, outputs): (i64, i64),
        window: Window,
        gain: f64,
    ) -> Self {
        let init = Init::kaiming_fan_out(outputs * window.kernel * window.kernel);
        Self {
            conv: Conv2d::new(store, conv, (inputs, outputs), window, init, None),
            norm: BatchNorm2d::new(store, norm, outputs, gain),
        }
    }

    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        self.norm.forward(&self.conv.forward(x), mode)
    }
}

/// [N, C, H, W] to [N, C].
fn mean_of_pixels(x: &Tensor) -> Tensor {
    x.mean_dim([2i64, 3].as_slice(), false, None)
}

impl Residual {
    fn new(spec: &Resnet, store: &mut Store, name: String, (inputs, planes): (i64, i64), stride: i64) -> Self {
        let outputs = planes * spec.block.expansion();
        // (input channels, output channels, kernel, stride) of each convolution
        let convs = match spec.block {
            Block::Basic => vec![(inputs, planes, 3, stride), (planes, outputs, 3, 1)],
            Block::Bottleneck => vec![
                (inputs, planes, 1, 1),
                (planes, planes, 3, stride),
                (planes, outputs, 1, 1),
            ],
        };
        let mut branch = Vec::new();
        for (i, (inputs, outputs, kernel, stride)) in (1..).zip(&convs) {
            let last = i == convs.len();
            let gain = if last && spec.zero_init_last { 0.0 } else { 1.0 };
            let names = [format!("{name}.conv{i}"), format!("{name}.bn{i}")];
            let names = [names[0].as_str(), &names[1]];
            let window = Window::same(*kernel, *stride);
            branch.push(Normed::new(store, names, (*inputs, *outputs), window, gain));
        }
        let downsample = (stride != 1 || inputs != outputs).then(|| {
            let names = [0, 1].map(|i| format!("{name}.downsample.{i}"));
            let names = [names[0].as_str(), &names[1]];
            Normed::new(store, names, (inputs, outputs), Window::same(1, stride), 1.0)
        });
        Self {
            name,
            ends: None,
            branch,
            downsample,
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.ends.as_deref())
    }

    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let mut y = x.shallow_clone();
        for (i, layer) in self.branch.iter().enumerate() {
            y = layer.forward(&y, mode);
            if i + 1 < self.branch.len() {
                y = y.relu();
            }
        }
        let y = match &self.downsample {
            Some(shortcut) => y + shortcut.forward(x, mode),
            None => y + x,
        };
        y.relu()
    }

    fn flops(&self, size: i64) -> (u64, i64) {
        let (mut total, mut side) = (0, size);
        for layer in &self.branch {
            let (flops, smaller) = layer.conv.flops(side);
            total += flops;
            side = smaller;
        }
        let shortcut = self.downsample.as_ref().map(|s| s.conv.flops(size).0);
        (total + shortcut.unwrap_or(0), side)
    }
}
