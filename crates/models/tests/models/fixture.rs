//! Reads what `tests/timm/make_fixtures.py` wrote.

use std::collections::BTreeMap;
use std::path::PathBuf;

use lethe_models::{Head, Network, Spec};
use safetensors::{Dtype, SafeTensors};
use tch::{Device, Kind, Tensor};

use crate::rng;

/// The small networks that there are fixtures of: timm's, and plain PyTorch's.
pub const NAMES: [&str; 13] = [
    "resnet_bottleneck",
    "resnet_basic",
    "resnetv2_bottleneck",
    "resnetv2_basic",
    "vit_token",
    "vit_avg",
    "vit_avg_with_token",
    "mlp",
    "lenet",
    "nas_bench_201",
    "nas_bench_201_none",
    "enas_cnn",
    "enas_cnn_ends",
];

/// One small network of timm's with its inputs and outputs.
pub struct Fixture {
    pub spec: Spec,
    pub channels: i64,
    pub size: i64,
    tensors: BTreeMap<String, Tensor>,
}

pub fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures", name].iter().collect()
}

pub fn read(name: &str) -> Fixture {
    let file = format!("{name}.safetensors");
    let bytes = std::fs::read(path(&file)).unwrap();
    let (_, header) = SafeTensors::read_metadata(&bytes).unwrap();
    let metadata = header.metadata().clone().unwrap();
    Fixture {
        spec: serde_json::from_str(&metadata["spec"]).unwrap(),
        channels: metadata["channels"].parse().unwrap(),
        size: metadata["size"].parse().unwrap(),
        tensors: tensors(&file),
    }
}

/// The tensors of a file.
pub fn tensors(name: &str) -> BTreeMap<String, Tensor> {
    let bytes = std::fs::read(path(name)).unwrap();
    let file = SafeTensors::deserialize(&bytes).unwrap();
    let tensor = |view: safetensors::tensor::TensorView<'_>| {
        let shape: Vec<i64> = view.shape().iter().map(|&n| n as i64).collect();
        let kind = match view.dtype() {
            Dtype::F32 => Kind::Float,
            Dtype::I64 => Kind::Int64,
            other => panic!("{other:?}"),
        };
        Tensor::from_data_size(view.data(), &shape, kind)
    };
    file.iter()
        .map(|(name, view)| (name.to_owned(), tensor(view)))
        .collect()
}

impl Fixture {
    pub fn get(&self, name: &str) -> &Tensor {
        &self.tensors[name]
    }

    /// Tensors under `prefix.`, without the prefix.
    pub fn group(&self, prefix: &str) -> BTreeMap<String, Tensor> {
        let named = self.tensors.iter();
        named
            .filter_map(|(n, t)| Some((n.strip_prefix(prefix)?.strip_prefix('.')?.to_owned(), t.copy())))
            .collect()
    }

    /// The state without the head, and the head.
    pub fn state(&self) -> (BTreeMap<String, Tensor>, Head) {
        let mut state = self.group("state");
        let mut take = |part: &str| state.remove(&format!("{}.{part}", self.spec.head_name())).unwrap();
        let (weight, bias) = (take("weight"), take("bias"));
        let rows = bias.size()[0];
        assert_eq!(weight.size(), self.spec.head_shape(rows));
        let head = Head {
            weight: weight.view([rows, self.spec.features()]).set_requires_grad(true),
            bias: bias.set_requires_grad(true),
        };
        (state, head)
    }

    /// Our network with timm's weights.
    pub fn network(&self, channels_last: bool) -> (Network, Head) {
        let mut network = self
            .spec
            .build((self.channels, self.size), &mut rng(0), Device::Cpu, channels_last)
            .unwrap();
        let (state, head) = self.state();
        network.load(&state).unwrap();
        (network, head)
    }
}

/// The largest difference, in units of 1 + the largest expected magnitude.
pub fn difference(found: &Tensor, expected: &Tensor) -> f64 {
    assert_eq!(found.size(), expected.size());
    let (found, expected) = (found.to_kind(Kind::Double), expected.to_kind(Kind::Double));
    let scale = 1.0 + expected.abs().max().double_value(&[]);
    (found - expected).abs().max().double_value(&[]) / scale
}
