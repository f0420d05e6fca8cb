//! Numbers that are none: seen in parameters, statistics and heads, and refused where a file has them.

use lethe_artifacts::checkpoint::Checkpoint;
use lethe_models::{Model, read_checkpoint};
use tch::Device;

use crate::fixture::path;

/// One of each: parameter, statistic, head.
const TENSORS: [&str; 4] = [
    "layer1.0.conv1.weight",
    "bn1.running_var",
    "layer4.0.bn2.running_mean",
    "fc.bias",
];

fn checkpoint() -> Checkpoint {
    read_checkpoint(&path("foreign/resnet/model.safetensors")).unwrap().0
}

fn with(name: &str, value: f32) -> Checkpoint {
    let mut checkpoint = checkpoint();
    let bytes = &mut checkpoint.tensors.get_mut(name).unwrap().bytes;
    let last = bytes.len() - 4;
    bytes[last..].copy_from_slice(&value.to_le_bytes());
    checkpoint
}

#[test]
fn a_model_knows_of_each_of_its_tensors() {
    let load = |checkpoint: &Checkpoint| Model::load(checkpoint, &path("w"), Device::Cpu).unwrap();
    assert!(load(&checkpoint()).is_finite().unwrap());
    for name in TENSORS {
        for value in [f32::INFINITY, f32::NEG_INFINITY, f32::NAN] {
            assert!(!load(&with(name, value)).is_finite().unwrap(), "{name} {value}");
        }
    }
}

#[test]
fn a_file_with_one_is_refused_whoever_wrote_it() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |file: &str, name: &str, value: f32| {
        let file = folder.path().join(file);
        let error = read_checkpoint(&file).unwrap_err().to_string();
        let expected = format!("tensor {name}: expected finite numbers, found {value}");
        assert_eq!(error, format!("{}: {expected}", file.display()));
    };
    std::fs::copy(path("foreign/resnet/config.json"), folder.path().join("config.json")).unwrap();
    for name in TENSORS {
        for value in [f32::INFINITY, f32::NAN] {
            let checkpoint = with(name, value);
            let named = checkpoint.tensors.iter().map(|(name, data)| {
                let view = safetensors::tensor::TensorView::new(data.dtype, data.shape.clone(), &data.bytes);
                (name, view.unwrap())
            });
            safetensors::serialize_to_file(named, None, &folder.path().join("timms.safetensors")).unwrap();
            refused("timms.safetensors", name, value);
            checkpoint.write(&folder.path().join("ours.safetensors")).unwrap();
            refused("ours.safetensors", name, value);
        }
    }
}
