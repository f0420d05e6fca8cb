//! Networks of NAS-Bench-201's cells: Dong and Yang 2020, <https://arxiv.org/abs/2001.00326>, as the benchmark trains them.
//!
//! Images [N, C, S, S], S a multiple of 4, to features [N, 4·width]. A 3×3 convolution to `width` channels and its norm; three
//! stages of `cells` cells of `width`, 2·`width` and 4·`width` channels, all cells alike; before the second and the third a
//! residual block that halves the image, ReLU, 3×3 convolution and norm twice beside a mean of 2×2 pixels with a 1×1
//! convolution; norm, ReLU, mean of the pixels. Weights are PyTorch's default, as is the head's.
//!
//! Tensors are called by their place, and those of an edge by its nodes and operation
//! (`stages.0.cells.2.edges.0-1.nor_conv_3x3.conv.weight`): a name stands for one tensor of one shape in the networks of all
//! cells with the same `width` and `cells`, so that networks can share them.

mod cell;

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

pub use cell::{Cell, EDGES, Operation};

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

/// A cell, and how many of which width. The benchmark's sizes are the defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NasBench201 {
    /// The cell, as text.
    pub cell: Cell,
    /// Channels of the first stage; 16 unless given.
    #[serde(default = "width")]
    pub width: i64,
    /// Cells a stage; 5 unless given.
    #[serde(default = "cells")]
    pub cells: i64,
}

fn width() -> i64 {
    16
}

fn cells() -> i64 {
    5
}

const STAGES: i64 = 3;
/// Halved before every stage but the first, where both ways of a block have to end with the same size.
const DIVISOR: i64 = 1 << (STAGES - 1);
/// The shortcut's mean over pixels.
const POOL: i64 = 2;

impl ImageArchitecture for NasBench201 {
    fn family(&self) -> &'static str {
        "nas_bench_201"
    }

    fn channels_last(&self) -> bool {
        true
    }

    fn features(&self) -> i64 {
        self.width.saturating_mul(DIVISOR)
    }

    fn validate(&self, image: Image) -> Result<()> {
        within("width", self.width, LARGEST)?;
        within("width of the last stage", self.features(), LARGEST)?;
        within("cells", self.cells, 1000)?;
        match image.size % DIVISOR {
            0 => Ok(()),
            _ => Err(Error::config(format!(
                "model: nas_bench_201 sees images of {} pixels a side, expected a multiple of {DIVISOR}",
                image.size
            ))),
        }
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, .. } = image;
        Box::new(Net::new(self, store, channels))
    }
}

/// The layers without the head.
struct Net {
    stem: Normed,
    stages: Vec<Stage>,
    norm: BatchNorm2d,
}

struct Stage {
    name: String,
    reduction: Option<Reduction>,
    cells: Vec<Wired>,
}

/// A residual block that halves the image.
struct Reduction {
    name: String,
    branch: [Normed; 2],
    shortcut: Conv2d,
}

/// A cell with its weights.
struct Wired {
    name: String,
    /// The edges into each node but the first, in the order of the nodes that they come from.
    nodes: Vec<Vec<Edge>>,
}

enum Edge {
    Zeros,
    Same,
    Convolution(Normed),
    Mean,
}

/// A convolution of stride 1 or 2 and its norm, called `conv` and `bn` with what stands before and after.
fn normed(store: &mut Store, [before, after]: [&str; 2], (inputs, outputs): (i64, i64), window: Window) -> Normed {
    let init = Init::pytorch_default(inputs * window.kernel * window.kernel);
    let names = ["conv", "bn"].map(|part| format!("{before}.{part}{after}"));
    Normed::new(store, [&names[0], &names[1]], (inputs, outputs), window, init, 1.0)
}

impl Net {
    fn new(spec: &NasBench201, store: &mut Store, channels: i64) -> Self {
        let mut inputs = spec.width;
        let stem = normed(store, ["stem", ""], (channels, inputs), Window::same(3, 1));
        let mut stages = Vec::new();
        for stage in 0..STAGES {
            let (name, width) = (format!("stages.{stage}"), spec.width << stage);
            let reduction = (stage > 0).then(|| Reduction::new(store, format!("{name}.reduction"), (inputs, width)));
            let cells =
                (0..spec.cells).map(|cell| Wired::new(store, format!("{name}.cells.{cell}"), &spec.cell, width));
            let cells = cells.collect();
            stages.push(Stage { name, reduction, cells });
            inputs = width;
        }
        let norm = BatchNorm2d::new(store, "bn", inputs, 1.0);
        Self { stem, stages, norm }
    }
}

impl Body for Net {
    fn forward(&self, images: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let mut x = self.stem.forward(images, mode); // [N, width, S, S]
        captures.see("stem", || mean_of_pixels(&x))?;
        for stage in &self.stages {
            if let Some(reduction) = &stage.reduction {
                x = reduction.forward(&x, mode); // [N, 2·inputs, S'/2, S'/2]
                captures.see(&reduction.name, || mean_of_pixels(&x))?;
            }
            for cell in &stage.cells {
                x = cell.forward(&x, mode);
                captures.see(&cell.name, || mean_of_pixels(&x))?;
            }
            captures.see(&stage.name, || mean_of_pixels(&x))?;
        }
        ControlFlow::Continue(mean_of_pixels(&self.norm.forward(&x, mode).relu())) // [N, 4·width]
    }

    fn layers(&self) -> Vec<String> {
        let mut names = vec!["stem".to_owned()];
        for stage in &self.stages {
            names.extend(stage.reduction.iter().map(|reduction| reduction.name.clone()));
            names.extend(stage.cells.iter().map(|cell| cell.name.clone()));
            names.push(stage.name.clone());
        }
        names
    }

    fn flops(&self, size: i64) -> u64 {
        let (mut total, mut side) = self.stem.conv.flops(size);
        for stage in &self.stages {
            if let Some(reduction) = &stage.reduction {
                let (flops, smaller) = reduction.flops(side);
                total += flops;
                side = smaller;
            }
            total += stage.cells.iter().map(|cell| cell.flops(side)).sum::<u64>();
        }
        total
    }
}

impl Reduction {
    fn new(store: &mut Store, name: String, (inputs, outputs): (i64, i64)) -> Self {
        let branch = [
            normed(store, [&name, "1"], (inputs, outputs), Window::same(3, 2)),
            normed(store, [&name, "2"], (outputs, outputs), Window::same(3, 1)),
        ];
        let (shortcut, init) = (format!("{name}.shortcut"), Init::pytorch_default(inputs));
        let shortcut = Conv2d::new(store, &shortcut, (inputs, outputs), Window::same(1, 1), init, None);
        Self { name, branch, shortcut }
    }

    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let [first, second] = &self.branch;
        let y = second.forward(&first.forward(&x.relu(), mode).relu(), mode);
        let [side, padding] = [POOL, 0].map(|n| [n, n]);
        y + self
            .shortcut
            .forward(&x.avg_pool2d(side, side, padding, false, true, None))
    }

    fn flops(&self, size: i64) -> (u64, i64) {
        let [first, second] = &self.branch;
        let (one, side) = first.conv.flops(size);
        let (two, side) = second.conv.flops(side);
        (one + two + self.shortcut.flops(size / POOL).0, side)
    }
}

impl Wired {
    fn new(store: &mut Store, name: String, cell: &Cell, width: i64) -> Self {
        let mut nodes: Vec<Vec<Edge>> = Vec::new();
        for ((from, to), operation) in EDGES.into_iter().zip(cell.operations) {
            let mut convolution = |kernel| {
                let name = format!("{name}.edges.{from}-{to}.{}", operation.name());
                Edge::Convolution(normed(store, [&name, ""], (width, width), Window::same(kernel, 1)))
            };
            let edge = match operation {
                Operation::None => Edge::Zeros,
                Operation::SkipConnect => Edge::Same,
                Operation::NorConv1x1 => convolution(1),
                Operation::NorConv3x3 => convolution(3),
                Operation::AvgPool3x3 => Edge::Mean,
            };
            match nodes.last_mut() {
                Some(edges) if from > 0 => edges.push(edge),
                _ => nodes.push(vec![edge]),
            }
        }
        Self { name, nodes }
    }

    /// [N, width, H, W] to the same.
    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        let mut outputs = vec![x.shallow_clone()];
        for edges in &self.nodes {
            let edges = edges.iter().zip(&outputs).map(|(edge, x)| edge.forward(x, mode));
            let sum = edges.reduce(|sum, y| sum + y);
            outputs.extend(sum);
        }
        outputs.pop().unwrap_or_else(|| x.shallow_clone())
    }

    fn flops(&self, size: i64) -> u64 {
        let edges = self.nodes.iter().flatten();
        edges.map(|edge| edge.flops(size)).sum()
    }
}

impl Edge {
    fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        match self {
            // Not new zeros: what leads only here then has gradients of 0, as in the benchmark, and not none.
            Self::Zeros => x * 0.0,
            Self::Same => x.shallow_clone(),
            Self::Convolution(layer) => layer.forward(&x.relu(), mode),
            Self::Mean => mean_of_neighbours(x),
        }
    }

    fn flops(&self, size: i64) -> u64 {
        match self {
            Self::Convolution(layer) => layer.conv.flops(size).0,
            _ => 0,
        }
    }
}
