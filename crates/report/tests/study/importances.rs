//! Made-up importances of small networks.

use std::path::{Path, PathBuf};

use lethe_artifacts::importance::{Estimator, FORMAT_VERSION, Importance, Metadata};
use lethe_artifacts::{Dtype, Provenance, TensorData};
use serde_json::json;

/// Weights of three layers and the bias of the head; values follow from `scale`. In the order of the bytes, which is not the
/// network's.
pub fn layers(scale: f32) -> Vec<(&'static str, Vec<f32>)> {
    vec![
        ("head.bias", vec![0.5 * scale]),
        ("head.weight", vec![0.25 * scale, 1.25 * scale]),
        ("layers.10.weight", vec![0.0, 2e-5 * scale, 1e-5 * scale]),
        ("layers.2.weight", vec![4e-3 * scale; 4]),
    ]
}

pub fn importance(tensors: &[(&str, Vec<f32>)], estimator: Estimator, task: i32, checkpoint: &str) -> Importance {
    let tensor = |(name, values): &(&str, Vec<f32>)| {
        let data = TensorData {
            dtype: Dtype::F32,
            shape: vec![values.len()],
            bytes: values.iter().flat_map(|v| v.to_le_bytes()).collect(),
        };
        ((*name).to_owned(), data)
    };
    Importance {
        tensors: tensors.iter().map(tensor).collect(),
        metadata: Metadata {
            format_version: FORMAT_VERSION,
            estimator,
            examples: 512,
            task,
            split: "train".into(),
            per_token: false,
            subset: None,
            checkpoint: checkpoint.into(),
            heads: vec![],
            provenance: Provenance {
                tool: "fisher".into(),
                version: "0.1.0".into(),
                config: json!({"estimator": estimator.name()}),
                seed: Some(0),
                inputs: [("checkpoint".to_owned(), checkpoint.to_owned())].into(),
            },
        },
    }
}

/// The same layers measured at several moments.
pub fn stages(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let file = |(k, name): (usize, &&str)| {
        let path = folder.join(format!("{name}.safetensors"));
        let scale = 1.0 + k as f32;
        let one = importance(&layers(scale), Estimator::Exact, 0, &format!("{name}-network"));
        one.write(&path).unwrap();
        path
    };
    names.iter().enumerate().map(file).collect()
}
