//! Counts of the named networks, against timm's own and by hand.

use lethe_models::Spec;
use serde_json::Value;

use crate::{fixture, spec};

/// The four ViTs and four ResNets of the studies: parameters at 224 pixels with a head of 1000 classes.
const STUDIED: [(&str, i64); 8] = [
    ("vit_tiny_patch16_224", 5_717_416),
    ("vit_small_patch16_224", 22_050_664),
    ("vit_base_patch16_224", 86_567_656),
    ("vit_large_patch16_224", 304_326_632),
    ("resnet26", 15_995_176),
    ("resnet50", 25_557_032),
    ("resnet101", 44_549_160),
    ("resnet152", 60_192_808),
];

fn with_head(spec: &Spec) -> i64 {
    spec.parameter_count((3, 224)).unwrap() + 1000 * (spec.features() + 1)
}

#[test]
fn studied_networks_have_the_published_parameter_counts() {
    for (name, count) in STUDIED {
        assert_eq!(with_head(&Spec::named(name).unwrap()), count, "{name}");
    }
}

#[test]
fn parameters_tensors_and_operations_are_those_of_timm() {
    let text = std::fs::read_to_string(fixture::path("reference.json")).unwrap();
    let table: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(
        table.len(),
        Spec::names().filter(|name| !name.contains("_nano_")).count()
    );
    for (name, expected) in table {
        let spec = Spec::named(&name).unwrap();
        assert_eq!(with_head(&spec), expected["parameters"], "{name}");
        // The head's two tensors are timm's alone.
        assert_eq!(spec.tensors((3, 224)).unwrap().len() + 2, expected["tensors"], "{name}");
        assert_eq!(spec.flops((3, 224)).unwrap(), expected["flops"], "{name}");
    }
}

#[test]
fn nano_networks_have_the_counts_of_their_table() {
    let thousands = [
        ("resnet_nano_8", 77),
        ("resnet_nano_16", 307),
        ("resnet_nano_32", 1226),
        ("vit_nano_32", 53),
        ("vit_nano_64", 205),
        ("vit_nano_128", 804),
    ];
    for (name, expected) in thousands {
        let count = Spec::named(name).unwrap().parameter_count((1, 32)).unwrap();
        assert_eq!((count + 500) / 1000, expected, "{name}: {count}");
    }
}

#[test]
fn every_name_is_known_once_and_builds_on_paper() {
    let names: std::collections::BTreeSet<_> = Spec::names().collect();
    assert_eq!(names.len(), Spec::names().count());
    for name in Spec::names() {
        Spec::named(name).unwrap().validate((3, 224)).unwrap();
    }
    assert_eq!(Spec::named("resnet27"), None);
}

#[test]
fn operations_of_small_networks_by_hand() {
    // Images of 3x8x8. Stem 3x3 of stride 1 to 4 channels at 8x8: 64·9·3·4 multiply-adds. Block 1, 4 channels at 8x8: two of
    // 64·9·4·4. Block 2, 8 channels at 4x4: 16·9·4·8, then 16·9·8·8, and 16·4·8 on the shortcut.
    let resnet = spec(
        "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 4\n\
         stem = { kernel = 3, stride = 1, pool = false }",
    );
    let products = 6912 + 2 * 9216 + 4608 + 9216 + 512;
    assert_eq!(resnet.flops((3, 8)).unwrap(), 2 * products);
    // Images of 3x8x8. Stem 7x7 of stride 2 to 8 channels at 4x4:
    // 16·49·3·8; a border of zeros and a 3x3 maximum of stride 2 leave 2x2. Block: 4·8·8, 4·9·8·8, 4·8·32 and 4·8·32 on the
    // shortcut.
    let resnetv2 = spec("architecture = 'resnetv2'\nblock = 'bottleneck'\nlayers = [1]\nwidth = 8\ngroups = 8");
    let products = 18_816 + 256 + 2304 + 1024 + 1024;
    assert_eq!(resnetv2.flops((3, 8)).unwrap(), 2 * products);
    // Images of 1x8x8, patch 4, dim 8: 4 patch tokens of 16·8, then a block with 5 tokens: queries, keys, values 3·8·8,
    // projection 8·8, MLP 2·8·16 each; scores and mix 5·5·8 each.
    let vit = spec("architecture = 'vit'\npatch = 4\ndim = 8\ndepth = 1\nheads = 2\nmlp_ratio = 2");
    let products = 4 * 128 + 5 * (192 + 64 + 256) + 2 * 200;
    assert_eq!(vit.flops((1, 8)).unwrap(), 2 * products);
}

#[test]
fn plain_networks_count_as_by_hand() {
    // LeNet-5's layers on 32 gray pixels: 28² places of the first convolution, 10² of the second, then 5·5·16 values.
    let lenet = spec("architecture = 'lenet'\nconvolutions = [6, 16]\nhidden = [120, 84]");
    let first_linear = 400 * 120;
    let parameters = (25 * 6 + 6) + (6 * 25 * 16 + 16) + (first_linear + 120) + (120 * 84 + 84);
    assert_eq!(lenet.parameter_count((1, 32)).unwrap(), parameters);
    let products = 28 * 28 * 25 * 6 + 10 * 10 * 6 * 25 * 16 + first_linear + 120 * 84;
    assert_eq!(lenet.flops((1, 32)).unwrap(), 2 * products as u64);
    let mlp = spec("architecture = 'mlp'\nhidden = [256, 128]");
    let weights = 784 * 256 + 256 * 128;
    assert_eq!(mlp.parameter_count((1, 28)).unwrap(), weights + 256 + 128);
    assert_eq!(mlp.flops((1, 28)).unwrap(), 2 * weights as u64);
    assert_eq!((mlp.features(), lenet.features()), (128, 84));
}
