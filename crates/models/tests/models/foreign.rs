//! Files of timm's as they are: read as checkpoints, with timm's logits.

use std::fs;
use std::path::{Path, PathBuf};

use lethe_artifacts::Dtype;
use lethe_artifacts::checkpoint::{Checkpoint, Filter, Fit, HeadRange, Input};
use lethe_models::{Mode, Model, Spec, read_checkpoint};
use tch::Device;

use crate::fixture::{difference, path, tensors};

const FAMILIES: [(&str, &str, usize); 3] = [("resnet", "fc", 16), ("resnetv2", "head.fc", 128), ("vit", "head", 64)];

/// Names and shapes of tensors.
type Shapes<'a> = &'a [(&'a str, &'a [usize])];

fn file(family: &str) -> PathBuf {
    path("foreign").join(family).join("model.safetensors")
}

/// A folder of its own with the weights, and `config` beside them.
fn copy(family: &str, config: Option<&str>) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("w.safetensors");
    fs::copy(file(family), &copy).unwrap();
    if let Some(text) = config {
        fs::write(folder.path().join("config.json"), text).unwrap();
    }
    (folder, copy)
}

fn input(path: &Path) -> Input {
    read_checkpoint(path).unwrap().0.metadata.input.unwrap()
}

fn load(checkpoint: &Checkpoint) -> lethe_artifacts::Result<Model> {
    Model::load(checkpoint, Path::new("w.safetensors"), Device::Cpu)
}

/// A safetensors file without metadata, of zeros.
fn write(path: &Path, shapes: Shapes) {
    let zeros = |shape: &[usize]| vec![0; 4 * shape.iter().product::<usize>()];
    let data: Vec<_> = shapes
        .iter()
        .map(|(name, shape)| (*name, *shape, zeros(shape)))
        .collect();
    let views = data.iter().map(|(name, shape, bytes)| {
        let view = safetensors::tensor::TensorView::new(safetensors::Dtype::F32, shape.to_vec(), bytes);
        (*name, view.unwrap())
    });
    safetensors::serialize_to_file(views, None, path).unwrap();
}

#[test]
fn logits_are_timms() {
    for (family, ..) in FAMILIES {
        let (checkpoint, hash) = read_checkpoint(&file(family)).unwrap();
        assert_eq!(hash, checkpoint.hash());
        let io = tensors(&format!("foreign/{family}/io.safetensors"));
        let logits = load(&checkpoint).unwrap().logits(&io["input"], -1, Mode::Evaluate);
        let far = difference(&logits, &io["logits"]);
        assert!(far < 1e-5, "{family}: logits differ by {far}");
    }
}

#[test]
fn specification_head_and_origin_are_read_off() {
    for (family, head, features) in FAMILIES {
        let (checkpoint, _) = read_checkpoint(&file(family)).unwrap();
        let metadata = &checkpoint.metadata;
        let spec: Spec = serde_json::from_value(metadata.model.clone()).unwrap();
        assert_eq!((spec.family(), spec.features()), (family, features as i64));
        assert_eq!(
            (spec.head_name(), checkpoint.tensors[&format!("{head}.bias")].shape[0]),
            (head, 5)
        );
        let expected = HeadRange {
            task: -1,
            name: "pretraining".into(),
            start: 0,
            end: 5,
            classes: Vec::new(),
        };
        assert_eq!(metadata.heads, [expected]);
        assert_eq!(
            (metadata.init.as_str(), metadata.task, metadata.parents.len()),
            ("pretrained", -1, 0)
        );
        assert_eq!(
            (metadata.labels.family.as_str(), metadata.labels.size.as_str()),
            (family, "")
        );
        // Half precision was rounded up to float32: what is hashed and trained.
        let floats = checkpoint.tensors.values().filter(|data| data.dtype != Dtype::I64);
        assert!(floats.into_iter().all(|data| data.dtype == Dtype::F32), "{family}");
        let mut model = load(&checkpoint).unwrap();
        assert_eq!(model.tasks().collect::<Vec<_>>(), [-1]);
        assert!(
            model.to_tensors().unwrap().0 == checkpoint.tensors,
            "{family}: a file comes back as it was"
        );
        model.drop_pretraining_head();
        assert_eq!(model.tasks().count(), 0);
    }
}

#[test]
fn the_hubs_configuration_says_what_an_image_is() {
    let expected = Input {
        size: 32,
        channels: 3,
        fit: Fit::Resize,
        filter: Filter::Bicubic,
        mean: vec![0.485, 0.456, 0.406],
        std: vec![0.229, 0.224, 0.225],
    };
    assert_eq!(input(&file("resnet")), expected);
    // The old form has the keys at the top.
    let old =
        r#"{"architecture": "resnet18", "input_size": [3, 64, 64], "interpolation": "bilinear", "std": [1, 1, 1]}"#;
    let (_folder, file) = copy("resnet", Some(old));
    let expected = Input {
        size: 64,
        filter: Filter::Bilinear,
        std: vec![1.0; 3],
        ..expected
    };
    assert_eq!(input(&file), expected);
}

#[test]
fn without_it_timms_defaults_of_the_family_hold() {
    let (half, imagenet) = (vec![0.5; 3], vec![0.485, 0.456, 0.406]);
    for (family, size, filter, mean) in [
        ("resnet", 224, Filter::Bilinear, imagenet),
        ("resnetv2", 224, Filter::Bilinear, half.clone()),
        // A ViT's positions know their size.
        ("vit", 32, Filter::Bicubic, half),
    ] {
        let (_folder, file) = copy(family, None);
        let found = input(&file);
        assert_eq!((found.size, found.filter, found.mean), (size, filter, mean), "{family}");
    }
}

#[test]
fn a_configuration_of_something_else_is_refused() {
    let cases = [
        ("resnet", "{", "expected the hub's configuration of a timm network: EOF"),
        (
            "resnet",
            r#"{"architecture": "resnetblur50"}"#,
            "architecture: expected resnet and its depth (tensors of a resnet), found resnetblur50",
        ),
        (
            "resnetv2",
            r#"{"architecture": "resnetv2_50d_gn"}"#,
            "architecture: expected resnetv2_..._bit (tensors of a resnetv2), found resnetv2_50d_gn",
        ),
        (
            "vit",
            r#"{"architecture": "vit_base_patch16_clip_quickgelu_224"}"#,
            "architecture: expected vit_... or deit_... (tensors of a vit), found vit_base_patch16_clip_quickgelu_224",
        ),
        (
            "vit",
            r#"{"pretrained_cfg": {"interpolation": "lanczos"}}"#,
            "interpolation: expected bilinear or bicubic, found lanczos",
        ),
    ];
    for (family, config, expected) in cases {
        let (folder, file) = copy(family, Some(config));
        let error = read_checkpoint(&file).unwrap_err().to_string();
        let named = folder.path().join("config.json").display().to_string();
        assert!(error.starts_with(&format!("{named}: {expected}")), "{error}");
        assert!(!error.contains('\n'));
    }
}

#[test]
fn a_file_without_a_head_is_a_network_without_one() {
    let (mut checkpoint, _) = read_checkpoint(&file("vit")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.safetensors");
    checkpoint.tensors.retain(|name, _| !name.starts_with("head."));
    let shapes: Vec<_> = checkpoint
        .tensors
        .iter()
        .map(|(n, t)| (n.as_str(), t.shape.as_slice()))
        .collect();
    write(&path, &shapes);
    let (headless, _) = read_checkpoint(&path).unwrap();
    assert!(headless.metadata.heads.is_empty());
    assert_eq!(load(&headless).unwrap().tasks().count(), 0);
}

#[test]
fn tensors_of_another_network_are_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.safetensors");
    let error = |shapes: Shapes| {
        write(&path, shapes);
        let read = read_checkpoint(&path);
        let loaded = read.and_then(|(checkpoint, _)| Model::load(&checkpoint, &path, Device::Cpu));
        let error = loaded.err().unwrap().to_string();
        error.strip_prefix(&format!("{}: ", path.display())).unwrap().to_owned()
    };
    let cases: [(Shapes, &str); 7] = [
        (
            &[
                ("vit.embeddings.cls_token", &[1, 1, 4]),
                ("vit.pooler.dense.bias", &[4]),
            ],
            "expected timm's tensors, one of them conv1.weight (resnet), stem.conv.weight (resnetv2) or \
             patch_embed.proj.weight (vit), found 2 such as vit.embeddings.cls_token",
        ),
        (
            &[("conv1.weight", &[64, 3, 3, 3])],
            "tensor conv1.weight: expected a kernel of 7x7, found 3x3",
        ),
        (
            &[("conv1.weight", &[64, 3, 7, 7])],
            "tensor layer1.0.conv1.weight: missing",
        ),
        (
            &[("conv1.weight", &[64, 147])],
            "tensor conv1.weight: expected 4 axes, found shape [64, 147]",
        ),
        (
            &[("patch_embed.proj.weight", &[80, 3, 8, 8])],
            "tensor patch_embed.proj.weight: expected a multiple of 64 outputs, found 80",
        ),
        (
            &[
                ("patch_embed.proj.weight", &[64, 3, 8, 8]),
                ("pos_embed", &[1, 18, 64]),
                ("cls_token", &[1, 1, 64]),
            ],
            "tensor pos_embed: expected a square of patches, found 17",
        ),
        (
            &[
                ("conv1.weight", &[8, 3, 7, 7]),
                ("layer1.0.conv1.weight", &[8, 8, 3, 3]),
                ("layer1.0.se.fc", &[8]),
            ],
            "tensor bn1.bias: missing, expected shape [8]",
        ),
    ];
    for (shapes, expected) in cases {
        assert_eq!(error(shapes), expected);
    }
}
