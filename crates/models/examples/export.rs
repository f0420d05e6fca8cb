//! Writes a checkpoint of a named network with random weights, and the logits it gives, for another program to compare.
//!
//! `cargo run --release -p lethe-models --example export -- NAME CHANNELS SIZE OUT.safetensors` also writes
//! `OUT.safetensors.io`: `images` [4, channels, size, size] and `logits` [4, 10], evaluation mode, one tensor in the
//! checkpoint's form. `tests/timm/load_ours.py OUT.safetensors` loads both into timm.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, HeadRange, Input, Labels, Metadata};
use lethe_artifacts::{Dtype, Provenance, TensorData, Tensors};
use lethe_models::init::Init;
use lethe_models::{BatchNorm, Mode, Spec};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use tch::{Device, Kind, Tensor};

const CLASSES: i64 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, channels, size, out] = &arguments[..] else {
        return Err("expected NAME CHANNELS SIZE OUT".into());
    };
    let (channels, size): (i64, i64) = (channels.parse()?, size.parse()?);
    let spec = Spec::named(name).ok_or("no network of this name")?;
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let network = spec.build(channels, size, &mut rng, Device::Cpu, true)?;
    let head = spec.new_head(CLASSES, &mut rng, Device::Cpu)?;
    let count = usize::try_from(4 * channels * size * size)?;
    let images = Init::Normal { std: 1.0 }.draw(count, &mut rng)?;
    let images = Tensor::from_slice(&images).view([4, channels, size, size]);
    let _statistics = tch::no_grad(|| network.features(&images, Mode::Train(BatchNorm::Track)));
    let logits = tch::no_grad(|| head.logits(&network.features(&images, Mode::Evaluate)));

    let mut tensors = Tensors::new();
    for (name, tensor) in network.parameters().iter().chain(network.buffers()) {
        tensors.insert(name.clone(), data(tensor)?);
    }
    for (part, tensor) in [("weight", &head.weight), ("bias", &head.bias)] {
        tensors.insert(format!("{}.{part}", spec.head_name()), data(tensor)?);
    }
    let metadata = metadata(&spec, channels, size)?;
    let io = [("images", &images), ("logits", &logits)];
    let io: Result<Tensors, _> = io.iter().map(|(n, t)| Ok(((*n).to_owned(), data(t)?))).collect();
    let beside = PathBuf::from(format!("{out}.io"));
    write(tensors, metadata.clone(), Path::new(out))?;
    write(io.map_err(|e: Box<dyn Error>| e)?, metadata, &beside)
}

fn write(tensors: Tensors, metadata: Metadata, path: &Path) -> Result<(), Box<dyn Error>> {
    Checkpoint { tensors, metadata }.write(path)?;
    Ok(())
}

fn data(tensor: &Tensor) -> Result<TensorData, Box<dyn Error>> {
    let flat = tensor.detach().contiguous().view(-1);
    let (dtype, bytes) = match tensor.kind() {
        Kind::Int64 => {
            let values = Vec::<i64>::try_from(flat)?;
            (Dtype::I64, values.iter().flat_map(|v| v.to_le_bytes()).collect())
        }
        _ => {
            let values = Vec::<f32>::try_from(flat)?;
            (Dtype::F32, values.iter().flat_map(|v| v.to_le_bytes()).collect())
        }
    };
    let shape = tensor.size().iter().map(|&n| n as usize).collect();
    Ok(TensorData { dtype, shape, bytes })
}

fn metadata(spec: &Spec, channels: i64, size: i64) -> Result<Metadata, Box<dyn Error>> {
    let channels = u32::try_from(channels)?;
    let input = Input {
        size: u32::try_from(size)?,
        channels,
        fit: Default::default(),
        filter: Default::default(),
        mean: vec![0.0; channels as usize],
        std: vec![1.0; channels as usize],
    };
    let provenance = Provenance {
        tool: "export".into(),
        version: env!("CARGO_PKG_VERSION").into(),
        config: serde_json::Value::Null,
        seed: Some(0),
        inputs: BTreeMap::new(),
    };
    Ok(Metadata {
        format_version: lethe_artifacts::checkpoint::FORMAT_VERSION,
        model: serde_json::to_value(spec)?,
        input: Some(input),
        heads: vec![HeadRange {
            task: -1,
            name: "random".into(),
            start: 0,
            end: CLASSES as usize,
        }],
        shared_head: false,
        labels: Labels::default(),
        init: "scratch".into(),
        task: -1,
        steps: 0,
        parents: Vec::new(),
        provenance,
    })
}
