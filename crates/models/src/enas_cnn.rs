//! Networks of ENAS's micro search space: Pham et al. 2018, <https://arxiv.org/abs/1802.03268>, section 2.4, as the authors'
//! code builds them while it searches.
//!
//! Images [N, C, S, S] to features [N, 4·width]. A 3×3 convolution to 3·`width` channels and its norm; then `layers` normal
//! layers and two reductions, the first after `layers`/3 normal layers and the second after as many more (rounded down). A
//! layer is a cell over the outputs of the two layers before it, the older first; both are the stem's for the first. Where an
//! output has other channels than the layer, ReLU, a 1×1 convolution and a norm stand between. A reduction layer first makes
//! the newest output half as large and twice as wide, by a factorised reduction, and does the same after a ReLU to the output
//! itself as its older input; its cell then has stride 1 like any other. A cell's loose ends, the inputs and nodes that none of
//! its nodes uses, go through ReLU, a 1×1 convolution of them all and a norm. ReLU and the mean of the pixels end the network.
//!
//! A factorised reduction is two 1×1 convolutions of stride 2 with half of the outputs each, the second of the image shifted by
//! a pixel up and left, and a norm. A convolution is drawn as in He et al. 2015, eq. 10; the head is PyTorch's default.
//!
//! Tensors are called by their place, and those of an operation by node, edge (`a`, `b`), input and operation
//! (`layers.3.nodes.2.a.input1.sep_conv_3x3.0.depthwise.weight`); the convolution of the loose ends is a tensor for each end
//! (`layers.3.ends.4.weight` is node 2's, which edges call 4). So a name stands for one tensor of one shape in the networks of
//! all cells with the same `width` and `layers`, and networks can share them.
//!
//! Differs from the paper: no drop-path and no auxiliary head.

mod cell;

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

pub use cell::{Cell, Cells, Edge, Operation};

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::cell::mean_of_neighbours;
use crate::init::Init;
use crate::layers::{BatchNorm2d, Conv2d};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::normed::Normed;
use crate::residual::mean_of_pixels;
use crate::store::Store;
use crate::window::Window;

/// Two cells, and of how many layers and which width. The sizes of the authors' search are the defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnasCnn {
    /// The cells, as text.
    pub cell: Cells,
    /// Channels of the layers before the first reduction; 20 unless given.
    #[serde(default = "width")]
    pub width: i64,
    /// Normal layers; 6 unless given. Two reductions come to them.
    #[serde(default = "layers")]
    pub layers: i64,
}

fn width() -> i64 {
    20
}

fn layers() -> i64 {
    6
}

const REDUCTIONS: i64 = 2;
/// The stem's channels in units of `width`.
const STEM: i64 = 3;

impl ImageArchitecture for EnasCnn {
    fn family(&self) -> &'static str {
        "enas_cnn"
    }

    fn channels_last(&self) -> bool {
        true
    }

    fn features(&self) -> i64 {
        self.width.saturating_mul(1 << REDUCTIONS)
    }

    fn validate(&self, _image: Image) -> Result<()> {
        within("width", self.width, LARGEST)?;
        within("width of the last layer", self.features(), LARGEST)?;
        within("layers", self.layers, 1000)?;
        let wrong = |what| Error::config(format!("model: cell: {what}"));
        self.cell.check().map_err(wrong)?;
        within("number of nodes in cell", self.cell.normal.nodes.len() as i64, 100)
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, .. } = image;
        Box::new(Net::new(self, store, channels))
    }
}

impl EnasCnn {
    /// Whether the layer of this number, reductions counted, is one.
    fn reduces(&self, layer: i64) -> bool {
        let third = self.layers / 3;
        layer == third || layer == 2 * third + 1
    }
}

/// The layers without the head.
struct Net {
    stem: Normed,
    layers: Vec<Layer>,
}

struct Layer {
    name: String,
    /// What a reduction layer does first to the newest output.
    reduction: Option<Factorised>,
    inputs: [Calibration; 2],
    nodes: Vec<[Wired; 2]>,
    /// Loose ends, each with its part of the convolution of them all.
    ends: Vec<(usize, Conv2d)>,
    norm: BatchNorm2d,
}

/// What gives an input the layer's size and channels.
enum Calibration {
    Same,
    Channels(Normed),
    Size(Factorised),
}

struct Factorised {
    paths: [Conv2d; 2],
    norm: BatchNorm2d,
}

/// An edge with its weights.
struct Wired {
    input: usize,
    operation: Weighted,
}

enum Weighted {
    Same,
    Separable(Box<[Separable; 2]>),
    Mean,
    Maximum,
}

struct Separable {
    depthwise: Conv2d,
    pointwise: Conv2d,
    norm: BatchNorm2d,
}

/// A 1×1 convolution without bias.
fn pointwise(store: &mut Store, name: &str, (inputs, outputs): (i64, i64), stride: i64) -> Conv2d {
    let (window, init) = (Window::same(1, stride), Init::kaiming_fan_in(inputs));
    Conv2d::new(store, name, (inputs, outputs), window, init, None)
}

/// A convolution and its norm, called `conv` and `bn`.
fn normed(store: &mut Store, name: &str, (inputs, outputs): (i64, i64), kernel: i64) -> Normed {
    let (window, init) = (Window::same(kernel, 1), Init::kaiming_fan_in(inputs * kernel * kernel));
    let names = ["conv", "bn"].map(|part| format!("{name}.{part}"));
    Normed::new(store, [&names[0], &names[1]], (inputs, outputs), window, init, 1.0)
}

impl Net {
    fn new(spec: &EnasCnn, store: &mut Store, channels: i64) -> Self {
        let mut width = spec.width;
        let stem = normed(store, "stem", (channels, STEM * width), 3);
        let mut before = [STEM * width; 2];
        let mut layers = Vec::new();
        for number in 0..spec.layers + REDUCTIONS {
            let name = format!("layers.{number}");
            let layer = if spec.reduces(number) {
                width *= 2;
                Layer::reduction(store, name, &spec.cell.reduction, (before[1], width))
            } else {
                Layer::normal(store, name, &spec.cell.normal, before, width)
            };
            before = match layer.reduction {
                Some(_) => [width; 2],
                None => [before[1], width],
            };
            layers.push(layer);
        }
        Self { stem, layers }
    }
}

impl Body for Net {
    fn forward(&self, images: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let x = self.stem.forward(images, mode); // [N, 3·width, S, S]
        captures.see("stem", || mean_of_pixels(&x))?;
        let (mut older, mut newer) = (x.shallow_clone(), x);
        for layer in &self.layers {
            if let Some(reduction) = &layer.reduction {
                let reduced = reduction.forward(&newer, mode);
                (older, newer) = (newer, reduced);
            }
            let y = layer.forward([&older, &newer], mode); // [N, width, S', S']
            captures.see(&layer.name, || mean_of_pixels(&y))?;
            (older, newer) = (newer, y);
        }
        ControlFlow::Continue(mean_of_pixels(&newer.relu())) // [N, 4·width]
    }

    fn layers(&self) -> Vec<String> {
        let layers = self.layers.iter().map(|layer| layer.name.clone());
        std::iter::once("stem".to_owned()).chain(layers).collect()
    }

    fn flops(&self, size: i64) -> u64 {
        let (mut total, mut side) = self.stem.conv.flops(size);
        for layer in &self.layers {
            let (flops, smaller) = layer.flops(side);
            total += flops;
            side = smaller;
        }
        total
    }
}

impl Layer {
    fn normal(store: &mut Store, name: String, cell: &Cell, before: [i64; 2], width: i64) -> Self {
        let inputs = [0, 1].map(|input| match before[input] {
            channels if channels == width => Calibration::Same,
            channels => Calibration::Channels(normed(store, &format!("{name}.inputs.{input}"), (channels, width), 1)),
        });
        Self::new(store, name, cell, (None, inputs), width)
    }

    fn reduction(store: &mut Store, name: String, cell: &Cell, channels: (i64, i64)) -> Self {
        let reduction = Factorised::new(store, &format!("{name}.reduction"), channels);
        let older = Factorised::new(store, &format!("{name}.inputs.0"), channels);
        let inputs = [Calibration::Size(older), Calibration::Same];
        Self::new(store, name, cell, (Some(reduction), inputs), channels.1)
    }

    fn new(
        store: &mut Store,
        name: String,
        cell: &Cell,
        (reduction, inputs): (Option<Factorised>, [Calibration; 2]),
        width: i64,
    ) -> Self {
        let nodes = cell.nodes.iter().enumerate().map(|(node, edges)| {
            let mut edge = |side, at: usize| Wired::new(store, format!("{name}.nodes.{node}.{side}"), edges[at], width);
            [edge("a", 0), edge("b", 1)]
        });
        let nodes = nodes.collect();
        let ends = cell.ends().into_iter().map(|end| {
            let part = pointwise(store, &format!("{name}.ends.{end}"), (width, width), 1);
            (end, part)
        });
        let ends = ends.collect();
        let norm = BatchNorm2d::new(store, &format!("{name}.bn"), width, 1.0);
        Self {
            name,
            reduction,
            inputs,
            nodes,
            ends,
            norm,
        }
    }

    /// The outputs before, of which a reduction layer's newer is reduced already, to [N, width, H, W].
    fn forward(&self, before: [&Tensor; 2], mode: Mode) -> Tensor {
        let inputs = self.inputs.iter().zip(before);
        let mut outputs: Vec<Tensor> = inputs.map(|(input, x)| input.forward(x, mode)).collect();
        for [a, b] in &self.nodes {
            outputs.push(a.forward(&outputs, mode) + b.forward(&outputs, mode));
        }
        // A 1×1 convolution of all ends, one above the other, is the sum of one of each.
        let ends = self.ends.iter().map(|(end, part)| part.forward(&outputs[*end].relu()));
        let sum = ends.reduce(|sum, y| sum + y).unwrap_or_else(|| before[1].zeros_like());
        self.norm.forward(&sum, mode)
    }

    fn flops(&self, size: i64) -> (u64, i64) {
        let (first, side) = self.reduction.as_ref().map_or((0, size), |r| r.flops(size));
        let inputs = self.inputs.iter().map(|input| match input {
            Calibration::Same => 0,
            Calibration::Channels(layer) => layer.conv.flops(side).0,
            Calibration::Size(layer) => layer.flops(size).0,
        });
        let edges = self.nodes.iter().flatten().map(|edge| edge.operation.flops(side));
        let ends = self.ends.iter().map(|(_, part)| part.flops(side).0);
        (first + inputs.chain(edges).chain(ends).sum::<u64>(), side)
    }
}

impl Calibration {
    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        match self {
            Self::Same => x.shallow_clone(),
            Self::Channels(layer) => layer.forward(&x.relu(), mode),
            Self::Size(layer) => layer.forward(&x.relu(), mode),
        }
    }
}

impl Factorised {
    fn new(store: &mut Store, name: &str, (inputs, outputs): (i64, i64)) -> Self {
        let paths =
            ["conv1", "conv2"].map(|path| pointwise(store, &format!("{name}.{path}"), (inputs, outputs / 2), 2));
        let norm = BatchNorm2d::new(store, &format!("{name}.bn"), outputs, 1.0);
        Self { paths, norm }
    }

    /// [N, inputs, H, W] to [N, outputs, H/2, W/2], sizes rounded up.
    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let [first, second] = &self.paths;
        // One row and column less before and one of zeros more after: the pixels that the first path steps over.
        let shifted = x.constant_pad_nd([-1, 1, -1, 1]);
        let both = Tensor::cat(&[first.forward(x), second.forward(&shifted)], 1);
        self.norm.forward(&both, mode)
    }

    fn flops(&self, size: i64) -> (u64, i64) {
        let [(first, side), (second, _)] = [0, 1].map(|path: usize| self.paths[path].flops(size));
        (first + second, side)
    }
}

impl Wired {
    /// `name` is the edge's.
    fn new(store: &mut Store, name: String, Edge { operation, input }: Edge, width: i64) -> Self {
        let mut separable = |kernel| {
            let name = format!("{name}.input{input}.{}", operation.name());
            let twice = [0, 1].map(|at| Separable::new(store, &format!("{name}.{at}"), width, kernel));
            Weighted::Separable(Box::new(twice))
        };
        let operation = match operation {
            Operation::Identity => Weighted::Same,
            Operation::SepConv3x3 => separable(3),
            Operation::SepConv5x5 => separable(5),
            Operation::AvgPool3x3 => Weighted::Mean,
            Operation::MaxPool3x3 => Weighted::Maximum,
        };
        Self { input, operation }
    }

    fn forward(&self, outputs: &[Tensor], mode: Mode) -> Tensor {
        let x = &outputs[self.input];
        match &self.operation {
            Weighted::Same => x.shallow_clone(),
            Weighted::Separable(twice) => {
                let [first, second] = &**twice;
                second.forward(&first.forward(x, mode), mode)
            }
            Weighted::Mean => mean_of_neighbours(x),
            Weighted::Maximum => x.max_pool2d([3, 3], [1, 1], [1, 1], [1, 1], false),
        }
    }
}

impl Weighted {
    fn flops(&self, size: i64) -> u64 {
        match self {
            Self::Separable(twice) => twice.iter().map(|one| one.flops(size)).sum(),
            _ => 0,
        }
    }
}

impl Separable {
    fn new(store: &mut Store, name: &str, width: i64, kernel: i64) -> Self {
        let init = Init::kaiming_fan_in(kernel * kernel);
        let window = Window::same(kernel, 1);
        Self {
            depthwise: Conv2d::depthwise(store, &format!("{name}.depthwise"), width, window, init),
            pointwise: pointwise(store, &format!("{name}.pointwise"), (width, width), 1),
            norm: BatchNorm2d::new(store, &format!("{name}.bn"), width, 1.0),
        }
    }

    /// [N, width, H, W] to the same.
    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let y = self.pointwise.forward(&self.depthwise.forward(&x.relu()));
        self.norm.forward(&y, mode)
    }

    fn flops(&self, size: i64) -> u64 {
        self.depthwise.flops(size).0 + self.pointwise.flops(size).0
    }
}
