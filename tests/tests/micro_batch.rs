//! A batch computed in parts.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

/// The network's numbers, and the distance of two networks beside the length of one.
fn floats(folder: &Folder, name: &str) -> Vec<f64> {
    let tensors = folder.checkpoint(name).tensors;
    let bytes = tensors
        .values()
        .flat_map(|t| t.bytes.chunks_exact(4).map(<[u8]>::to_vec).collect::<Vec<_>>());
    bytes
        .map(|b| f64::from(f32::from_le_bytes(b.try_into().unwrap())))
        .collect()
}

#[test]
fn the_gradients_of_micro_batches_add_up_to_the_batchs() {
    let folder = Folder::study();
    // Steps of 8 examples: in one part, in parts of 3, 3 and 2, and one by one.
    for (name, more) in [
        ("whole", ""),
        ("same", "--set micro_batch=8"),
        ("parts", "--set micro_batch=3"),
        ("single", "--set micro_batch=1"),
    ] {
        folder
            .finetune(&format!(
                "--config vit.toml --task 0 --precision float32 --out {name}.safetensors {more}"
            ))
            .succeed();
    }
    let whole = floats(&folder, "whole");
    assert_eq!(whole, floats(&folder, "same"), "one part is no part");
    for name in ["parts", "single"] {
        let found = floats(&folder, name);
        let difference: f64 = whole.iter().zip(&found).map(|(a, b)| (a - b).powi(2)).sum();
        let norm: f64 = whole.iter().map(|a| a * a).sum();
        let far = (difference / norm).sqrt();
        assert!(far < 1e-5, "{name}: {far}");
        assert!(far > 0.0, "{name}: another way to the same sum rounds otherwise");
    }
    // With replay, each part goes through the heads of its own examples.
    for (name, more) in [("replay", ""), ("replayparts", "--set micro_batch=3")] {
        let more =
            format!("--from whole.safetensors --task 1 --replay 4 --precision float32 --out {name}.safetensors {more}");
        folder.finetune(&more).succeed();
    }
    let (whole, found) = (floats(&folder, "replay"), floats(&folder, "replayparts"));
    assert!(whole.iter().zip(&found).all(|(a, b)| (a - b).abs() < 1e-4));
    folder
        .finetune("--config vit.toml --task 0 --out no.safetensors --set micro_batch=9")
        .refuse(2, &["micro_batch: expected 1 to the batch of 8, found 9"]);
}
