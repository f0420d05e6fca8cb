//! Compares a language model's logits with those of another program.
//!
//! `cargo run --release -p lethe-models --example compare_language -- NETWORK REFERENCE.safetensors` reads a folder of Hugging
//! Face's, or a checkpoint, and for each text NAME of the reference `NAME.ids` [tokens], int64, and `NAME.logits` [tokens,
//! vocabulary], float32. Prints the largest difference of each, and fails above 1e-4 of 1 + the largest logit.

use std::error::Error;
use std::io::Write;
use std::path::Path;

use lethe_artifacts::checkpoint::Found;
use lethe_models::{Mode, Model, read_checkpoint};
use lethe_torch::from_data;
use tch::Device;

const TOLERANCE: f64 = 1e-4;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [network, reference] = &arguments[..] else {
        return Err("expected NETWORK REFERENCE".into());
    };
    let (checkpoint, _) = read_checkpoint(Path::new(network))?;
    let model = Model::load(&checkpoint, Path::new(network), Device::Cpu)?;
    let Found::Foreign(tensors) = Found::read(Path::new(reference))? else {
        return Err("expected tensors alone".into());
    };
    let mut furthest = 0.0_f64;
    for (name, ids) in tensors
        .iter()
        .filter_map(|(name, ids)| Some((name.strip_suffix(".ids")?, ids)))
    {
        let logits = tensors
            .get(&format!("{name}.logits"))
            .ok_or("expected logits beside ids")?;
        let (ids, expected) = (from_data(ids)?, from_data(logits)?);
        let found = tch::no_grad(|| model.logits(&ids.unsqueeze(0), 0, Mode::Evaluate).squeeze_dim(0));
        let most = expected.abs().max().double_value(&[]);
        let far = (found - &expected).abs().max().double_value(&[]);
        writeln!(std::io::stdout(), "{name}: {far:.1e} of logits up to {most:.1}")?;
        furthest = furthest.max(far / (1.0 + most));
    }
    match furthest <= TOLERANCE {
        true => Ok(()),
        false => Err(format!("expected a difference of at most {TOLERANCE}, found {furthest:.1e}").into()),
    }
}
