//! A checkpoint used at another image size than its own.

use std::path::Path;

use lethe_artifacts::checkpoint::{Checkpoint, Input};
use lethe_models::{Mode, Model, read_checkpoint};
use tch::Device;

use crate::fixture::{difference, path, tensors};

const SIZES: [u32; 2] = [16, 48];

fn checkpoint(family: &str) -> (Checkpoint, Input) {
    let file = path("foreign").join(family).join("model.safetensors");
    let (checkpoint, _) = read_checkpoint(&file).unwrap();
    let input = checkpoint.metadata.input.clone().unwrap();
    (checkpoint, input)
}

fn at(checkpoint: &Checkpoint, input: &Input, size: u32) -> lethe_artifacts::Result<Model> {
    let input = Input { size, ..input.clone() };
    Model::load_with_input(checkpoint, Path::new("v.safetensors"), Some(&input), Device::Cpu)
}

#[test]
fn positions_and_logits_at_another_size_are_timms() {
    let io = tensors("foreign/vit/io.safetensors");
    let (checkpoint, input) = checkpoint("vit");
    for size in SIZES {
        let model = at(&checkpoint, &input, size).unwrap();
        assert_eq!(model.input.as_ref().unwrap().size, size);
        let found = &model.network.parameters()["pos_embed"];
        let far = difference(found, &io[&format!("pos_embed.{size}")]);
        assert!(far < 1e-6, "{size}: positions differ by {far}");
        let logits = model.logits(&io[&format!("input.{size}")], -1, Mode::Evaluate);
        let far = difference(&logits, &io[&format!("logits.{size}")]);
        assert!(far < 1e-5, "{size}: logits differ by {far}");
    }
}

#[test]
fn the_checkpoints_own_size_changes_nothing() {
    let (checkpoint, input) = checkpoint("vit");
    let own = Model::load(&checkpoint, Path::new("v.safetensors"), Device::Cpu).unwrap();
    let same = at(&checkpoint, &input, input.size).unwrap();
    assert!(own.to_tensors().unwrap() == same.to_tensors().unwrap());
}

#[test]
fn a_convolutional_network_takes_any_size() {
    for family in ["resnet", "resnetv2"] {
        let (checkpoint, input) = checkpoint(family);
        let model = at(&checkpoint, &input, 48).unwrap();
        let (tensors, _) = model.to_tensors().unwrap();
        assert!(tensors == checkpoint.tensors, "{family}");
    }
}

#[test]
fn a_size_that_cannot_be_is_refused_in_one_line() {
    let (checkpoint, input) = checkpoint("vit");
    let error = at(&checkpoint, &input, 20).err().unwrap().to_string();
    let expected = "model: patch is 8, expected a divisor of the image size, which is 20";
    assert_eq!(error, expected);
    // Without a change of the size, positions of another grid are damage.
    let mut damaged = checkpoint.clone();
    damaged.metadata.input = Some(Input { size: 48, ..input });
    let error = Model::load(&damaged, Path::new("v.safetensors"), Device::Cpu)
        .err()
        .unwrap();
    let expected = "v.safetensors: tensor pos_embed: expected shape [1, 37, 64], found [1, 17, 64]";
    assert_eq!(error.to_string(), expected);
}
