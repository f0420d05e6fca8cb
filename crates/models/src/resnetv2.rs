//! Pre-activation ResNet of BiT: Kolesnikov et al. 2019, <https://arxiv.org/abs/1912.11370>, after He et al. 2016,
//! <https://arxiv.org/abs/1603.05027>, as timm's `ResNetV2` class with `stem_type = "fixed"`, the stem a part of the spec.
//!
//! Images [N, C, S, S] to features [N, width·2^(stages−1)·expansion]. Stage i has `layers[i]` blocks of `width·2^i`
//! channels, expansion 1 (basic) or 4 (bottleneck, stride in its 3×3); every stage but the first halves the image. Group
//! norm and ReLU stand before each convolution, whose weights are standardised. A block's first norm also feeds the 1×1
//! convolution of its shortcut: in the first block of every bottleneck stage, and where a basic stage changes shape.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::init::Init;
use crate::layers::{GroupNorm, StdConv2d};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::residual::{Block, Stem, WrittenStem, mean_of_pixels, validate_layers};
use crate::store::Store;
use crate::window::Window;

/// A pre-activation ResNet's sizes. timm's BiT-50×3: `block = "bottleneck"`, `layers = [3, 4, 6, 3]`, `width = 192`, the
/// rest by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Resnetv2 {
    /// The residual block.
    pub block: Block,
    /// Blocks a stage.
    pub layers: Vec<i64>,
    /// Channels of the first stage's 3×3 convolutions, a multiple of 8 as in timm; 64 unless given.
    pub width: i64,
    /// Groups of a norm; divides `width` and the stem's. 32 unless given, which narrow networks cannot have.
    pub groups: i64,
    /// What comes before the first stage. Its pooling adds a border of zeros first, which can be the largest in their window.
    pub stem: Stem,
}

/// The spec as a user may write it; read at once into the complete one, so that equal networks have equal specs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    block: Block,
    layers: Vec<i64>,
    width: Option<i64>,
    groups: Option<i64>,
    #[serde(default)]
    stem: WrittenStem,
}

impl From<Written> for Resnetv2 {
    fn from(written: Written) -> Self {
        let width = written.width.unwrap_or(64);
        Self {
            block: written.block,
            layers: written.layers,
            width,
            groups: written.groups.unwrap_or(32),
            stem: written.stem.complete(width),
        }
    }
}

/// timm's distribution for the head's weight; its bias is 0.
const HEAD: Init = Init::Normal { std: 0.01 };

impl ImageArchitecture for Resnetv2 {
    fn family(&self) -> &'static str {
        "resnetv2"
    }

    fn head_name(&self) -> &'static str {
        "head.fc"
    }

    /// timm's classifier is a 1×1 convolution.
    fn head_shape(&self, classes: i64) -> Vec<i64> {
        vec![classes, self.features(), 1, 1]
    }

    fn head_init(&self) -> [Init; 2] {
        [HEAD, Init::Constant(0.0)]
    }

    fn features(&self) -> i64 {
        self.block.features(self.width, &self.layers)
    }

    fn validate(&self, _image: Image) -> Result<()> {
        validate_layers(self.block, self.width, &self.layers)?;
        self.stem.validate()?;
        within("groups", self.groups, LARGEST)?;
        let wrong = |what: String| Err(Error::config(format!("model: {what}")));
        if self.stem.kernel == 1 {
            // One weight an output of a gray image would be standardised to 0.
            return wrong("stem.kernel is 1, expected an odd number from 3".to_owned());
        }
        for (key, width) in [("width", self.width), ("stem.width", self.stem.width)] {
            if width % 8 != 0 {
                return wrong(format!("{key} is {width}, expected a multiple of 8"));
            }
            if width % self.groups != 0 {
                let groups = self.groups;
                return wrong(format!(
                    "groups is {groups}, expected a divisor of {key}, which is {width}"
                ));
            }
        }
        Ok(())
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, .. } = image;
        Box::new(Net::new(self, store, channels))
    }
}

/// The layers of a pre-activation ResNet without its head.
struct Net {
    stem: StdConv2d,
    pool: bool,
    blocks: Vec<Residual>,
    norm: GroupNorm,
}

/// A norm, ReLU, and the convolution after them.
struct Normed {
    norm: GroupNorm,
    conv: StdConv2d,
}

struct Residual {
    name: String,
    /// The stage that ends with this block.
    ends: Option<String>,
    branch: Vec<Normed>,
    downsample: Option<StdConv2d>,
}

/// The pooling of BiT's stem, after the border of zeros.
const POOL: Window = Window {
    kernel: 3,
    stride: 2,
    padding: 0,
};

impl Net {
    fn new(spec: &Resnetv2, store: &mut Store, channels: i64) -> Self {
        let stem = &spec.stem;
        let window = Window::same(stem.kernel, stem.stride);
        let first = convolution(store, "stem.conv", (channels, stem.width), window);
        let mut blocks = Vec::new();
        let mut inputs = stem.width;
        for (stage, count) in spec.layers.iter().enumerate() {
            let planes = spec.width << stage;
            for block in 0..*count {
                let stage_name = format!("stages.{stage}");
                let name = format!("{stage_name}.blocks.{block}");
                let stride = if stage > 0 && block == 0 { 2 } else { 1 };
                let ends = (block + 1 == *count).then_some(stage_name);
                blocks.push(Residual::new(
                    spec,
                    store,
                    (name, ends),
                    (inputs, planes),
                    stride,
                    block == 0,
                ));
                inputs = planes * spec.block.expansion();
            }
        }
        Self {
            stem: first,
            pool: stem.pool,
            blocks,
            norm: GroupNorm::new(store, "norm", inputs, spec.groups),
        }
    }
}

impl Body for Net {
    fn forward(&self, images: &Tensor, _mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let mut x = self.stem.forward(images); // [N, stem width, S', S']
        if self.pool {
            let [kernel, stride, padding] = [POOL.kernel, POOL.stride, POOL.padding].map(|n| [n, n]);
            let padded = x.constant_pad_nd([1, 1, 1, 1]);
            x = padded.max_pool2d(kernel, stride, padding, [1, 1], false);
        }
        captures.see("stem", || mean_of_pixels(&x))?;
        for block in &self.blocks {
            x = block.forward(&x); // [N, planes·expansion, S'', S'']
            for name in block.names() {
                captures.see(name, || mean_of_pixels(&x))?;
            }
        }
        ControlFlow::Continue(mean_of_pixels(&self.norm.forward(&x).relu())) // [N, features]
    }

    fn layers(&self) -> Vec<String> {
        let names = std::iter::once("stem").chain(self.blocks.iter().flat_map(Residual::names));
        names.map(str::to_owned).collect()
    }

    fn flops(&self, size: i64) -> u64 {
        let (mut total, mut side) = self.stem.conv.flops(size);
        if self.pool {
            side = POOL.output(side + 2);
        }
        for block in &self.blocks {
            let (flops, smaller) = block.flops(side);
            total += flops;
            side = smaller;
        }
        total
    }
}

fn convolution(store: &mut Store, name: &str, (inputs, outputs): (i64, i64), window: Window) -> StdConv2d {
    let init = Init::kaiming_fan_out(outputs * window.kernel * window.kernel);
    StdConv2d::new(store, name, (inputs, outputs), window, init)
}

impl Residual {
    fn new(
        spec: &Resnetv2,
        store: &mut Store,
        (name, ends): (String, Option<String>),
        (inputs, planes): (i64, i64),
        stride: i64,
        first: bool,
    ) -> Self {
        let outputs = planes * spec.block.expansion();
        let mut branch = Vec::new();
        for (i, (channels, window)) in (1..).zip(spec.block.convolutions(inputs, planes, stride)) {
            branch.push(Normed {
                norm: GroupNorm::new(store, &format!("{name}.norm{i}"), channels.0, spec.groups),
                conv: convolution(store, &format!("{name}.conv{i}"), channels, window),
            });
        }
        let reshaped = stride != 1 || inputs != outputs || spec.block == Block::Bottleneck;
        let downsample = (first && reshaped).then(|| {
            let name = format!("{name}.downsample.conv");
            convolution(store, &name, (inputs, outputs), Window::same(1, stride))
        });
        Self {
            name,
            ends,
            branch,
            downsample,
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.ends.as_deref())
    }

    fn forward(&self, x: &Tensor) -> Tensor {
        let mut shortcut = x.shallow_clone();
        let mut y = x.shallow_clone();
        for (i, layer) in self.branch.iter().enumerate() {
            y = layer.norm.forward(&y).relu();
            if let (0, Some(downsample)) = (i, &self.downsample) {
                shortcut = downsample.forward(&y);
            }
            y = layer.conv.forward(&y);
        }
        y + shortcut
    }

    fn flops(&self, size: i64) -> (u64, i64) {
        let (mut total, mut side) = (0, size);
        for layer in &self.branch {
            let (flops, smaller) = layer.conv.conv.flops(side);
            total += flops;
            side = smaller;
        }
        let shortcut = self.downsample.as_ref().map(|s| s.conv.flops(size).0);
        (total + shortcut.unwrap_or(0), side)
    }
}
