//! ResNet: He et al. 2015, <https://arxiv.org/abs/1512.03385>, as timm's `ResNet` class, with the stem a part of the spec.
//!
//! Images [N, C, S, S] to features [N, width·2^(stages−1)·expansion]. Stage i has `layers[i]` blocks of
//! `width·2^i` channels, expansion 1 (basic) or 4 (bottleneck, stride in its 3×3); every stage but the first halves the
//! image. Where channels or size change, the shortcut is a 1×1 convolution with its norm.

use std::ops::ControlFlow;

use lethe_artifacts::Result;
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::init::Init;
use crate::layers::{add_over, relu_over};
use crate::mode::Mode;
use crate::normed::Normed;
use crate::residual::{Block, Stem, WrittenStem, mean_of_pixels, validate_layers};
use crate::store::Store;
use crate::window::Window;

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

impl From<Written> for Resnet {
    fn from(written: Written) -> Self {
        let width = written.width.unwrap_or(64);
        Self {
            block: written.block,
            layers: written.layers,
            width,
            zero_init_last: written.zero_init_last.unwrap_or(true),
            stem: written.stem.complete(width),
        }
    }
}

impl ImageArchitecture for Resnet {
    fn family(&self) -> &'static str {
        "resnet"
    }

    fn head_name(&self) -> &'static str {
        "fc"
    }

    fn channels_last(&self) -> bool {
        true
    }

    fn features(&self) -> i64 {
        self.block.features(self.width, &self.layers)
    }

    fn validate(&self, _image: Image) -> Result<()> {
        validate_layers(self.block, self.width, &self.layers)?;
        self.stem.validate()
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, .. } = image;
        Box::new(Net::new(self, store, channels))
    }
}

/// The layers of a ResNet without its head.
struct Net {
    stem: Normed,
    pool: Option<Window>,
    blocks: Vec<Residual>,
}

struct Residual {
    name: String,
    /// The stage that ends with this block.
    ends: Option<String>,
    branch: Vec<Normed>,
    downsample: Option<Normed>,
}

impl Net {
    fn new(spec: &Resnet, store: &mut Store, channels: i64) -> Self {
        let stem = &spec.stem;
        let window = Window::same(stem.kernel, stem.stride);
        let first = normed(store, ["conv1", "bn1"], (channels, stem.width), window, 1.0);
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
}

impl Body for Net {
    fn forward(&self, images: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let mut x = relu_over(self.stem.forward(images, mode)); // [N, stem width, S', S']
        captures.see("act1", || mean_of_pixels(&x))?;
        if let Some(pool) = self.pool {
            let [kernel, stride, padding] = [pool.kernel, pool.stride, pool.padding].map(|n| [n, n]);
            x = x.max_pool2d(kernel, stride, padding, [1, 1], false);
            captures.see("maxpool", || mean_of_pixels(&x))?;
        }
        for block in &self.blocks {
            x = block.forward(&x, mode); // [N, planes·expansion, S'', S'']
            for name in block.names() {
                captures.see(name, || mean_of_pixels(&x))?;
            }
        }
        ControlFlow::Continue(mean_of_pixels(&x)) // [N, features]
    }

    fn layers(&self) -> Vec<String> {
        let stem = std::iter::once("act1").chain(self.pool.map(|_| "maxpool"));
        let names = stem.chain(self.blocks.iter().flat_map(Residual::names));
        names.map(str::to_owned).collect()
    }

    fn flops(&self, size: i64) -> u64 {
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

/// A convolution as timm draws it, and its norm.
fn normed(store: &mut Store, names: [&str; 2], (inputs, outputs): (i64, i64), window: Window, gain: f64) -> Normed {
    let init = Init::kaiming_fan_out(outputs * window.kernel * window.kernel);
    Normed::new(store, names, (inputs, outputs), window, init, gain)
}

impl Residual {
    fn new(spec: &Resnet, store: &mut Store, name: String, (inputs, planes): (i64, i64), stride: i64) -> Self {
        let outputs = planes * spec.block.expansion();
        let convolutions = spec.block.convolutions(inputs, planes, stride);
        let count = convolutions.len();
        let mut branch = Vec::new();
        for (i, (channels, window)) in (1..).zip(convolutions) {
            let gain = if i == count && spec.zero_init_last { 0.0 } else { 1.0 };
            let names = [format!("{name}.conv{i}"), format!("{name}.bn{i}")];
            let names = [names[0].as_str(), &names[1]];
            branch.push(normed(store, names, channels, window, gain));
        }
        let downsample = (stride != 1 || inputs != outputs).then(|| {
            let names = [0, 1].map(|i| format!("{name}.downsample.{i}"));
            let names = [names[0].as_str(), &names[1]];
            normed(store, names, (inputs, outputs), Window::same(1, stride), 1.0)
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
                y = relu_over(y);
            }
        }
        relu_over(match &self.downsample {
            Some(shortcut) => add_over(y, &shortcut.forward(x, mode)),
            None => add_over(y, x),
        })
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
