//! Files of timm's as they are: read as checkpoints, with timm's logits.

use std::fs;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, Filter, Fit, HeadRange, Input};
use lethe_artifacts::{Dtype, TensorData};
use lethe_models::{Mode, Model, Spec, read_checkpoint};
use lethe_torch::{from_data, to_data};
use serde_json::{Value, json};
use tch::{Device, Kind};

use crate::fixture::{difference, path, tensors};

/// Fixture, family, name and inputs of the classifier.
const NETWORKS: [(&str, &str, &str, usize); 5] = [
    ("resnet", "resnet", "fc", 16),
    ("gray", "resnet", "fc", 8),
    ("resnetv2", "resnetv2", "head.fc", 128),
    ("vit", "vit", "head", 64),
    ("vit_huge", "vit", "head", 32),
];

/// Names and shapes of tensors.
type Shapes<'a> = &'a [(&'a str, &'a [usize])];

fn file(network: &str) -> PathBuf {
    path("foreign").join(network).join("model.safetensors")
}

/// The fixture's `config.json` with a key of each pair set to its value, or away where that is null.
fn config(network: &str, changes: &[(&str, Value)]) -> String {
    let text = fs::read(file(network).with_file_name("config.json")).unwrap();
    let mut config: Value = serde_json::from_slice(&text).unwrap();
    for (key, value) in changes {
        let (parent, key) = match key.split_once('/') {
            Some((parent, key)) => (&mut config[parent], key),
            None => (&mut config, *key),
        };
        let keys = parent.as_object_mut().unwrap();
        match value.is_null() {
            true => drop(keys.remove(key)),
            false => drop(keys.insert(key.to_owned(), value.clone())),
        }
    }
    config.to_string()
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

/// Writes a file's tensors again, each as `change` gives it back, or not at all.
pub(crate) fn rewrite(path: &Path, mut change: impl FnMut(String, TensorData) -> Option<(String, TensorData)>) {
    let bytes = fs::read(path).unwrap();
    let before = safetensors::SafeTensors::deserialize(&bytes).unwrap();
    let tensors = before.iter().filter_map(|(name, view)| {
        let data = TensorData {
            dtype: view.dtype(),
            shape: view.shape().to_vec(),
            bytes: view.data().to_vec(),
        };
        change(name.to_owned(), data)
    });
    let tensors: Vec<_> = tensors.collect();
    let views = tensors.iter().map(|(name, data)| {
        let view = safetensors::tensor::TensorView::new(data.dtype, data.shape.clone(), &data.bytes);
        (name, view.unwrap())
    });
    fs::write(path, safetensors::serialize(views, None).unwrap()).unwrap();
}

#[test]
fn logits_are_timms() {
    for (family, ..) in NETWORKS {
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
    for (network, family, head, features) in NETWORKS {
        let (checkpoint, _) = read_checkpoint(&file(network)).unwrap();
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
        let config: Value = serde_json::from_str(&config(network, &[])).unwrap();
        let [name, tag] =
            [&config["architecture"], &config["pretrained_cfg"]["tag"]].map(|key| key.as_str().unwrap_or(""));
        let name = [name, tag]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(".");
        assert_eq!(
            (metadata.labels.family.as_str(), metadata.labels.size.as_str()),
            (family, name.as_str())
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
    let old = [
        ("pretrained_cfg", Value::Null),
        ("input_size", json!([3, 64, 64])),
        ("interpolation", json!("bilinear")),
        ("mean", json!([0.485, 0.456, 0.406])),
        ("std", json!([1])),
    ];
    let (_folder, file) = copy("resnet", Some(&config("resnet", &old)));
    let expected = Input {
        size: 64,
        filter: Filter::Bilinear,
        std: vec![1.0; 3],
        ..expected
    };
    assert_eq!(input(&file), expected);
}

#[test]
fn a_network_of_one_channel_sees_the_mean_of_three() {
    // The arguments say `in_chans`, or nothing does: the tensors know.
    for set in [json!(1), Value::Null] {
        let text = config("gray", &[("model_args/in_chans", set)]);
        let (_folder, file) = copy("gray", Some(&text));
        let found = input(&file);
        found.validate().unwrap();
        assert_eq!((found.channels, found.size), (1, 32));
        assert!(
            (found.mean[0] - 0.449).abs() < 1e-12 && (found.std[0] - 0.226).abs() < 1e-12,
            "{found:?}"
        );
    }
    // What is said of one channel holds.
    let text = config(
        "gray",
        &[
            ("pretrained_cfg/mean", json!([0.25])),
            ("pretrained_cfg/std", json!([0.5])),
        ],
    );
    let (_folder, file) = copy("gray", Some(&text));
    let found = input(&file);
    assert_eq!((found.mean, found.std), (vec![0.25], vec![0.5]));
}

#[test]
fn without_it_a_file_is_the_network_that_has_its_tensors() {
    // Sixteen patches of 16 pixels. 64 channels in 2 heads: most of timm's have 64 a head.
    let spec = Spec::named("test_vit").unwrap();
    let declared = spec.tensors((1, 64)).unwrap();
    let sizes = |shape: &[i64]| shape.iter().map(|&n| n as usize).collect::<Vec<_>>();
    let shapes: Vec<_> = declared
        .iter()
        .map(|(name, t)| (name.as_str(), sizes(&t.shape)))
        .collect();
    let shapes: Vec<_> = shapes.iter().map(|(name, shape)| (*name, shape.as_slice())).collect();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.safetensors");
    write(&path, &shapes);
    let read = |config: Option<&str>| {
        if let Some(text) = config {
            fs::write(folder.path().join("config.json"), text).unwrap();
        }
        let metadata = read_checkpoint(&path).map(|(checkpoint, _)| checkpoint.metadata);
        metadata.map_err(|e| e.to_string())
    };
    // Another network's configuration, such as transformers', says nothing of timm's.
    for config in [None, Some("{}"), Some(r#"{"architectures": ["ViTModel"]}"#)] {
        let metadata = read(config).unwrap();
        assert_eq!(serde_json::from_value::<Spec>(metadata.model).unwrap(), spec);
        let expected = Input {
            size: 64,
            channels: 1,
            fit: Fit::Resize,
            filter: Filter::Bicubic,
            mean: vec![0.5],
            std: vec![0.5],
        };
        assert_eq!(metadata.input.unwrap(), expected);
    }
    let error = read(Some(r#"{"global_pool": "avg"}"#)).unwrap_err();
    assert!(
        error.ends_with("config.json: global_pool: expected token, as the tensors have it, found avg"),
        "{error}"
    );
}

#[test]
fn without_it_other_tensors_are_refused() {
    for (network, ..) in NETWORKS {
        let (folder, file) = copy(network, None);
        let error = read_checkpoint(&file).unwrap_err().to_string();
        let named = folder.path().join("w.safetensors").display().to_string();
        let expected = "expected the tensors of a network of timm's that is known here (docs/formats.md lists them)";
        assert!(error.starts_with(&format!("{named}: {expected}")), "{error}");
        assert!(!error.contains('\n'));
    }
}

/// What `tests/timm/survey.py` found by computing with every network of timm's.
fn survey() -> Value {
    serde_json::from_slice(&fs::read(path("survey.json")).unwrap()).unwrap()
}

#[test]
fn the_list_is_what_timm_computes_alike() {
    let survey = survey();
    let same = survey["same"].as_object().unwrap();
    for (name, spec) in same {
        let spec: Spec = serde_json::from_value(spec.clone()).unwrap();
        assert_eq!(Spec::named(name), Some(spec), "{name}");
    }
    let named: Vec<_> = Spec::names().filter(|name| !name.contains("_nano_")).collect();
    assert!(named.iter().all(|name| same.contains_key(*name)));
    assert_eq!(named.len(), same.len());
}

#[test]
fn networks_that_compute_something_else_are_refused_by_name() {
    let mut others: Vec<String> = serde_json::from_value(survey()["others"].clone()).unwrap();
    assert_eq!(
        others,
        ["resnetaa50", "resnetblur18", "resnetblur50", "vit_base_patch16_rpn_224"]
    );
    others.extend(
        [
            "resnetv2_50d_gn",
            "vit_base_patch16_clip_quickgelu_224",
            "vit_so400m_patch14_siglip_224",
        ]
        .map(Into::into),
    );
    for name in others {
        let network = ["resnetv2", "resnet", "vit"]
            .into_iter()
            .find(|family| name.starts_with(family))
            .unwrap();
        let (folder, file) = copy(network, Some(&config(network, &[("architecture", json!(name))])));
        let error = read_checkpoint(&file).unwrap_err().to_string();
        let named = folder.path().join("config.json").display().to_string();
        let expected =
            "architecture: expected a network of timm's that is known here (docs/formats.md lists them), found";
        assert_eq!(error, format!("{named}: {expected} {name}"));
    }
}

#[test]
fn a_configuration_of_something_else_is_refused() {
    let alone = |key, value| vec![(key, value)];
    let cases = [
        (
            "resnet",
            alone("pretrained_cfg/interpolation", json!("lanczos")),
            "interpolation: expected bilinear or bicubic, found lanczos",
        ),
        (
            "resnet",
            alone("pretrained_cfg/input_size", json!([3, 32, 48])),
            "input_size: expected a square image, found [3, 32, 48]",
        ),
        // 2 x 8 patches are as many as 4 x 4.
        (
            "vit",
            alone("pretrained_cfg/input_size", json!([3, 16, 64])),
            "input_size: expected a square image, found [3, 16, 64]",
        ),
        (
            "vit",
            alone("model_args/img_size", json!([16, 64])),
            "model_args.img_size: expected one number, or one for both sides, found [16,64]",
        ),
        (
            "resnet",
            alone("pretrained_cfg/std", json!([1, 1])),
            "std: expected 3 values (channels), found 2",
        ),
        // Pooling, wherever it is said.
        (
            "resnet",
            alone("global_pool", json!("max")),
            "global_pool: expected avg, found \"max\"",
        ),
        (
            "resnet",
            alone("pretrained_cfg/global_pool", json!("max")),
            "global_pool: expected avg, found \"max\"",
        ),
        (
            "resnetv2",
            alone("model_args/global_pool", json!("catavgmax")),
            "global_pool: expected avg, found \"catavgmax\"",
        ),
        (
            "vit",
            alone("global_pool", json!("map")),
            "global_pool: expected token or avg, found \"map\"",
        ),
        (
            "vit",
            alone("model_args/global_pool", json!("avg")),
            "global_pool: expected one, found \"avg\" and \"token\"",
        ),
        // What else the arguments can change.
        (
            "vit",
            alone("model_args/drop_path_rate", json!("half")),
            "model_args.drop_path_rate: expected",
        ),
        (
            "vit",
            alone("model_args/reg_tokens", json!(4)),
            "model_args.reg_tokens: expected no argument that Lethe does not know, found 4",
        ),
        (
            "vit",
            alone("model_args/fc_norm", json!(true)),
            "model_args.fc_norm: expected false with global_pool token, found true",
        ),
        (
            "vit",
            alone("model_args/patch_size", json!([8, 16])),
            "model_args.patch_size: expected one number, or one for both sides, found [8,16]",
        ),
        (
            "vit",
            alone("model_args/act_layer", json!("relu")),
            "model_args.act_layer: expected no argument that Lethe does not know, found \"relu\"",
        ),
        (
            "vit",
            alone("model_args/norm_layer", json!("rmsnorm")),
            "model_args.norm_layer: expected",
        ),
        (
            "vit",
            alone("model_args/init_values", json!(1e-5)),
            "model_args.init_values: expected",
        ),
        (
            "vit",
            alone("model_args/pool_include_prefix", json!(true)),
            "model_args.pool_include_prefix: expected",
        ),
        (
            "resnet",
            alone("model_args/output_stride", json!(8)),
            "model_args.output_stride: expected",
        ),
        (
            "resnet",
            alone("model_args/num_heads", json!(8)),
            "model_args.num_heads: expected",
        ),
        (
            "resnet",
            alone("model_args/channels", json!([2, 4, 8, 12])),
            "model_args.channels: expected numbers that double from stage to stage, found [2,4,8,12]",
        ),
        (
            "vit",
            alone("model_args/depth", json!("deep")),
            "model_args: depth: invalid type",
        ),
    ];
    for (network, changes, expected) in cases {
        let (folder, file) = copy(network, Some(&config(network, &changes)));
        let error = read_checkpoint(&file).unwrap_err().to_string();
        let named = folder.path().join("config.json").display().to_string();
        assert!(error.starts_with(&format!("{named}: {expected}")), "{error}");
        assert!(!error.contains('\n'));
    }
    let (folder, file) = copy("resnet", Some("{"));
    let error = read_checkpoint(&file).unwrap_err().to_string();
    let named = folder.path().join("config.json").display().to_string();
    let expected = format!("{named}: expected the hub's configuration of a network: EOF");
    assert!(error.starts_with(&expected), "{error}");
}

#[test]
fn arguments_without_effect_are_read_over() {
    let nothing = [
        ("model_args/num_classes", json!(5)),
        ("model_args/img_size", json!(32)),
        ("model_args/act_layer", Value::Null),
        // Act in trainings alone, or before the weights are there.
        ("model_args/drop_path_rate", json!(0.1)),
        ("model_args/drop_rate", json!(0)),
        ("model_args/weight_init", json!("jax")),
        ("model_args/dynamic_img_size", json!(true)),
        // What the network is anyway.
        ("model_args/patch_size", json!([8, 8])),
        ("model_args/fc_norm", json!(false)),
        ("model_args/no_embed_class", json!(false)),
        ("model_args/reg_tokens", json!(0)),
        ("num_features", json!(64)),
    ];
    let (_folder, file) = copy("vit", Some(&config("vit", &nothing)));
    assert_eq!(
        read_checkpoint(&file).unwrap().1,
        read_checkpoint(&self::file("vit")).unwrap().1
    );
}

/// The same network under the names that wrappers leave (distributed training, `torch.compile`, transformers), and with a count of batches
/// as averages of checkpoints or old files have it.
#[test]
fn what_wrappers_and_averages_leave_is_the_same_network() {
    let (plain, hash) = read_checkpoint(&file("resnet")).unwrap();
    let wrapper = [("model_type", json!("timm_wrapper"))];
    for (prefix, changes) in [
        ("module.", &[][..]),
        ("_orig_mod.module.", &[]),
        ("timm_model.", &wrapper[..]),
    ] {
        let (folder, copy) = copy("resnet", Some(&config("resnet", changes)));
        rewrite(&copy, |name, data| Some((format!("{prefix}{name}"), data)));
        let (found, same) = read_checkpoint(&copy).unwrap();
        assert!(found.tensors == plain.tensors && (same == hash), "{prefix}");
        drop(folder);
    }
    // Of several beginnings none is left out.
    let (_folder, mixed) = copy("resnet", Some(&config("resnet", &[])));
    rewrite(&mixed, |name, data| match name.starts_with("fc.") {
        true => Some((name, data)),
        false => Some((format!("module.{name}"), data)),
    });
    assert!(read_checkpoint(&mixed).is_err());
    let counter = |name: &str| name.ends_with("num_batches_tracked");
    for drop in [true, false] {
        let (_folder, copy) = copy("resnet", Some(&config("resnet", &[])));
        rewrite(&copy, |name, mut data| {
            if counter(&name) {
                data = TensorData {
                    dtype: Dtype::F32,
                    shape: Vec::new(),
                    bytes: 2.5_f32.to_le_bytes().to_vec(),
                };
            }
            (!(drop && counter(&name))).then_some((name, data))
        });
        let found = read_checkpoint(&copy).unwrap().0.tensors;
        assert!(found.keys().eq(plain.tensors.keys()));
        for (name, data) in &found {
            match counter(name) {
                true => assert_eq!(data.bytes, i64::from(if drop { 0 } else { 2 }).to_le_bytes(), "{name}"),
                false => assert!(*data == plain.tensors[name], "{name}"),
            }
        }
    }
}

#[test]
fn a_file_without_a_head_is_a_network_without_one() {
    let (mut checkpoint, _) = read_checkpoint(&file("vit")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.safetensors");
    fs::write(folder.path().join("config.json"), config("vit", &[])).unwrap();
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
    let error = |config: Value, shapes: Shapes| {
        fs::write(folder.path().join("config.json"), config.to_string()).unwrap();
        write(&path, shapes);
        let error = read_checkpoint(&path).unwrap_err().to_string();
        error.strip_prefix(&format!("{}: ", path.display())).unwrap().to_owned()
    };
    let resnet = json!({"architecture": "resnet18"});
    let vit = json!({"architecture": "vit_tiny_patch16_224"});
    let cases: [(&Value, Shapes, &str); 5] = [
        (
            &json!({}),
            &[
                ("vit.embeddings.cls_token", &[1, 1, 4]),
                ("vit.pooler.dense.bias", &[4]),
            ],
            "expected timm's tensors, one of them conv1.weight (resnet), stem.conv.weight (resnetv2) or \
             patch_embed.proj.weight (vit), found 2 such as vit.embeddings.cls_token",
        ),
        (
            &resnet,
            &[("conv1.weight", &[64, 3, 3, 3])],
            "tensor bn1.bias: missing, expected shape [64]",
        ),
        (
            &resnet,
            &[("conv1.weight", &[64, 147])],
            "tensor conv1.weight: expected 4 axes, found shape [64, 147]",
        ),
        (
            &vit,
            &[("conv1.weight", &[64, 3, 7, 7])],
            "tensor patch_embed.proj.weight: missing",
        ),
        (
            &vit,
            &[
                ("patch_embed.proj.weight", &[192, 3, 16, 16]),
                ("pos_embed", &[1, 18, 192]),
                ("cls_token", &[1, 1, 192]),
            ],
            "tensor pos_embed: expected a square of patches, found 17",
        ),
    ];
    for (config, shapes, expected) in cases {
        assert_eq!(error(config.clone(), shapes), expected);
    }
}

/// What a program makes of a checkpoint of ours, without our sums: an average, which has counters as fractions, or half the size.
#[test]
fn a_checkpoint_of_ours_in_other_types_is_the_same_network() {
    let (ours, _) = read_checkpoint(&file("resnet")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.safetensors");
    let write = |kind: Kind, count: Kind, change: f64| {
        let mut tensors = std::collections::BTreeMap::new();
        for (name, data) in &ours.tensors {
            let tensor = from_data(data).unwrap();
            let counter = name.ends_with("num_batches_tracked");
            let kind = if counter { count } else { kind };
            let change = if name == "fc.bias" { change } else { 0.0 };
            tensors.insert(name.clone(), to_data(&(tensor + change).to_kind(kind)).unwrap());
        }
        let about = serde_json::to_string(&ours.metadata).unwrap();
        let views = tensors.iter().map(|(name, data)| {
            let view = safetensors::tensor::TensorView::new(data.dtype, data.shape.clone(), &data.bytes);
            (name.as_str(), view.unwrap())
        });
        let metadata = std::collections::HashMap::from([("lethe".to_owned(), about)]);
        safetensors::serialize_to_file(views, Some(metadata), &path).unwrap();
        read_checkpoint(&path)
    };
    for (kind, digits) in [
        (Kind::Float, 0.0),
        (Kind::Double, 0.0),
        (Kind::Half, 1e-3),
        (Kind::BFloat16, 1e-2),
    ] {
        let (found, _) = write(kind, Kind::Float, 0.0).unwrap();
        load(&found).unwrap();
        for (name, data) in &found.tensors {
            let expected = &ours.tensors[name];
            assert_eq!((data.dtype, &data.shape), (expected.dtype, &expected.shape), "{name}");
            let (found, expected) = (from_data(data).unwrap(), from_data(expected).unwrap());
            let far = (&found - &expected).abs().max().double_value(&[]);
            let most = expected.abs().max().double_value(&[]);
            assert!(far <= digits * most, "{kind:?} {name}: {far}");
        }
    }
    let said = write(Kind::Half, Kind::Int64, f64::NAN).unwrap_err().to_string();
    assert!(
        said.ends_with("w.safetensors: tensor fc.bias: expected finite numbers, found NaN"),
        "{said}"
    );
}
