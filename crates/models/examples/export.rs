//! Writes a checkpoint of a network with random weights, and the logits it gives, for another program to compare.
//!
//! `cargo run --release -p lethe-models --example export -- NAME CHANNELS SIZE OUT.safetensors` also writes
//! `OUT.safetensors.io`: `images` [4, channels, size, size] and `logits` [4, 10], evaluation mode, one tensor in the
//! checkpoint's form. NAME is one of `Spec::names`, or a TOML file with a specification.
//! `tests/timm/load_ours.py OUT.safetensors` loads both into timm.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, FORMAT_VERSION, Input, Labels, Metadata};
use lethe_artifacts::{Provenance, Tensors};
use lethe_models::init::Init;
use lethe_models::{BatchNorm, Mode, Model, Spec};
use lethe_torch::to_data;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use tch::{Device, Tensor};

const CLASSES: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, channels, size, out] = &arguments[..] else {
        return Err("expected NAME CHANNELS SIZE OUT".into());
    };
    let spec = match Spec::named(name) {
        Some(spec) => spec,
        None => toml::from_str(&std::fs::read_to_string(name)?)?,
    };
    let (channels, size): (u32, u32) = (channels.parse()?, size.parse()?);
    let input = Input {
        size,
        channels,
        fit: Default::default(),
        filter: Default::default(),
        mean: vec![0.0; channels as usize],
        std: vec![1.0; channels as usize],
    };
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let mut model = Model::new(&spec, Some(&input), &mut rng, Device::Cpu)?;
    model.add_head(-1, "random", CLASSES, &mut rng)?;
    let shape = [4, channels, size, size].map(i64::from);
    let images = Init::Normal { std: 1.0 }.draw(shape.iter().product::<i64>() as usize, &mut rng)?;
    let images = Tensor::from_slice(&images).view(shape);
    let _statistics = tch::no_grad(|| model.logits(&images, -1, Mode::Train(BatchNorm::Track)));
    let logits = tch::no_grad(|| model.logits(&images, -1, Mode::Evaluate));

    let io = [("images", &images), ("logits", &logits)];
    let io = io.iter().map(|(n, t)| Ok(((*n).to_owned(), to_data(t)?)));
    let io: lethe_torch::Result<Tensors> = io.collect();
    let (tensors, heads) = model.to_tensors()?;
    let metadata = Metadata {
        format_version: FORMAT_VERSION,
        model: serde_json::to_value(&spec)?,
        input: Some(input),
        tokenizer: None,
        heads,
        shared_head: false,
        labels: Labels::default(),
        init: "scratch".into(),
        task: -1,
        chain: Vec::new(),
        learned: Vec::new(),
        steps: 0,
        parents: Vec::new(),
        provenance: Provenance {
            tool: "export".into(),
            version: env!("CARGO_PKG_VERSION").into(),
            config: serde_json::Value::Null,
            seed: Some(0),
            inputs: BTreeMap::new(),
        },
    };
    let beside = PathBuf::from(format!("{out}.io"));
    write(tensors, metadata.clone(), Path::new(out))?;
    write(io?, metadata, &beside)
}

fn write(tensors: Tensors, metadata: Metadata, path: &Path) -> Result<(), Box<dyn Error>> {
    Checkpoint { tensors, metadata }.write(path)?;
    Ok(())
}
