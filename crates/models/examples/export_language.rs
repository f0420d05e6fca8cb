//! Writes a language model as transformers loads it, and the logits it gives, for transformers to compare.
//!
//! `cargo run --release -p lethe-models --example export_language -- NETWORK FOLDER` reads a folder of Hugging Face's, or a
//! checkpoint, and writes `config.json`, `model.safetensors` and `io.safetensors`: `ids` [2, 9] and `logits` [2, 9,
//! vocabulary]. `tests/transformers/check.py FOLDER` compares.

use std::error::Error;
use std::path::Path;

use lethe_artifacts::{Tensors, hugging_face};
use lethe_models::{Mode, Model, read_checkpoint};
use lethe_torch::to_data;
use tch::{Device, Kind, Tensor};

// What is moved is this program's own, and of no use but to the script.
#[allow(clippy::disallowed_methods)]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, folder] = &arguments[..] else {
        return Err("expected NETWORK FOLDER".into());
    };
    let (from, folder) = (Path::new(from), Path::new(folder));
    let (checkpoint, _) = read_checkpoint(from)?;
    let model = Model::load(&checkpoint, from, Device::Cpu)?;
    let known = model.spec.vocabulary().ok_or("expected a language model")?;
    let config = model.spec.hugging_face(None, None).ok_or("expected a language model")?;
    let length = known.positions.min(9);
    let ids = (Tensor::arange(2 * length, (Kind::Int64, Device::Cpu)) * 7 + 3)
        .remainder(known.size)
        .view([2, length]);
    let logits = tch::no_grad(|| model.logits(&ids, 0, Mode::Evaluate));
    let _made = hugging_face::prepare(folder)?;
    hugging_face::write(folder, &model.to_tensors()?.0, &config, None)?;
    let io = Tensors::from([
        ("ids".to_owned(), to_data(&ids)?),
        ("logits".to_owned(), to_data(&logits)?),
    ]);
    let beside = folder.join("io");
    let _made_beside = hugging_face::prepare(&beside)?;
    hugging_face::write(&beside, &io, &config, None)?;
    std::fs::rename(beside.join("model.safetensors"), folder.join("io.safetensors"))?;
    Ok(std::fs::remove_dir_all(beside)?)
}
