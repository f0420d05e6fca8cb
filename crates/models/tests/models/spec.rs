//! Reading, writing and refusing specs.

use lethe_artifacts::Error;
use lethe_models::residual::{Block, Stem};
use lethe_models::resnet::Resnet;
use lethe_models::vit::{GlobalPool, Vit};
use lethe_models::{BatchNorm, Spec};
use tch::Device;

use crate::{rng, spec};

const RESNET: &str = "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 1, 1, 1]\nwidth = 8\n\
                      stem = { kernel = 3, stride = 2, pool = false }";
const RESNETV2: &str = "architecture = 'resnetv2'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 8\ngroups = 4";
const VIT: &str = "architecture = 'vit'\npatch = 8\ndim = 64\ndepth = 4\nheads = 4\n\
                   global_pool = 'avg'\nclass_token = false";
const MLP: &str = "architecture = 'mlp'\nhidden = [256, 100]";
const LENET: &str = "architecture = 'lenet'\nconvolutions = [6, 16]\nhidden = [120, 84]";

#[test]
fn what_is_left_out_is_timms() {
    let expected = Resnet {
        block: Block::Basic,
        layers: vec![1; 4],
        width: 8,
        zero_init_last: true,
        stem: Stem {
            kernel: 3,
            stride: 2,
            pool: false,
            width: 8,
        },
    };
    assert_eq!(spec(RESNET), Spec::Resnet(expected));
    let expected = Vit {
        patch: 8,
        dim: 64,
        depth: 4,
        heads: 4,
        mlp_ratio: 4.0,
        global_pool: GlobalPool::Avg,
        class_token: false,
        qkv_bias: true,
    };
    assert_eq!(spec(VIT), Spec::Vit(expected));
    let short = spec("architecture = 'resnet'\nblock = 'bottleneck'\nlayers = [3, 4, 6, 3]");
    assert_eq!(Some(short), Spec::named("resnet50"));
    let short = spec("architecture = 'resnetv2'\nblock = 'bottleneck'\nlayers = [3, 4, 6, 3]\nwidth = 192");
    assert_eq!(Some(short), Spec::named("resnetv2_50x3_bit"));
    let short = spec("architecture = 'vit'\npatch = 16\ndim = 192\ndepth = 12\nheads = 3");
    assert_eq!(Some(short), Spec::named("vit_tiny_patch16_224"));
}

#[test]
fn a_spec_survives_toml_and_json() {
    let named = Spec::names().map(|name| Spec::named(name).unwrap());
    for spec in named.chain([spec(MLP), spec(LENET)]) {
        let text = toml::to_string(&spec).unwrap();
        assert_eq!(toml::from_str::<Spec>(&text).unwrap(), spec);
        let json = serde_json::to_value(&spec).unwrap();
        assert_eq!(json["architecture"], spec.family());
        assert_eq!(serde_json::from_value::<Spec>(json).unwrap(), spec);
    }
    assert_eq!(serde_json::to_value(BatchNorm::Freeze).unwrap(), "freeze");
}

#[test]
fn unknown_and_missing_keys_are_refused() {
    let vit_with = |line: &str| format!("{VIT}\n{line}");
    let cases = [
        (format!("{RESNET}\ndropout = 0.1"), "dropout"),
        (RESNET.replace("pool =", "pooling ="), "pooling"),
        (vit_with("layers = [1]"), "layers"),
        (vit_with("drop = 0.1"), "drop"),
        (format!("{RESNETV2}\nzero_init_last = true"), "zero_init_last"),
        (VIT.replace("patch = 8\n", ""), "patch"),
        (VIT.replace("'avg'", "'map'"), "map"),
        (
            VIT.replace("'vit'", "'gpt'"),
            "expected resnet, resnetv2, vit, mlp, lenet, nas_bench_201, enas_cnn, gpt2, gpt_neox, llama or enas_rnn, found \"gpt\"",
        ),
        (format!("{MLP}\nwidth = 3"), "width"),
        (format!("{MLP}\nconvolutions = [6]"), "convolutions"),
        (LENET.replace("hidden = [120, 84]", ""), "hidden"),
        (VIT.replace("architecture = 'vit'\n", ""), "architecture"),
    ];
    for (text, named) in cases {
        let error = toml::from_str::<Spec>(&text).unwrap_err().to_string();
        assert!(error.contains(named), "{text}\ngave: {error}");
    }
}

#[test]
fn impossible_networks_are_refused_in_one_line() {
    let vit = |from: &str, to: &str| VIT.replace(from, to);
    let resnet = |from: &str, to: &str| RESNET.replace(from, to);
    let huge = "4611686018427387904";
    let cases = [
        (
            vit("heads = 4", "heads = 3"),
            "model: heads is 3, expected a divisor of dim, which is 64",
        ),
        (
            vit("patch = 8", "patch = 5"),
            "model: patch is 5, expected a divisor of the image size, which is 32",
        ),
        (
            vit("'avg'", "'token'"),
            "model: class_token is false, expected true with global_pool = \"token\"",
        ),
        (vit("depth = 4", "depth = 0"), "model: depth is 0, expected 1 to 1000"),
        (
            vit("heads = 4", "heads = 4\nmlp_ratio = nan"),
            "model: mlp_ratio is NaN, expected a finite number",
        ),
        (
            vit("heads = 4", "heads = 4\nmlp_ratio = 0.01"),
            "model: dim times mlp_ratio is 0, expected 1 to 262144",
        ),
        (
            resnet("kernel = 3", "kernel = 4"),
            "model: stem.kernel is 4, expected an odd number",
        ),
        (
            resnet("stride = 2", "stride = 0"),
            "model: stem.stride is 0, expected 1 to 64",
        ),
        (
            resnet("[1, 1, 1, 1]", "[]"),
            "model: number of stages in layers is 0, expected 1 to 16",
        ),
        (
            resnet("[1, 1, 1, 1]", "[1, 0]"),
            "model: layers[1] is 0, expected 1 to 1000",
        ),
        (
            resnet("width = 8", "width = -8"),
            "model: width is -8, expected 1 to 65536",
        ),
        (
            resnet("width = 8", &format!("width = {huge}")),
            "model: width is 4611686018427387904, expected 1 to 65536",
        ),
        (
            resnet("width = 8", "width = 65536"),
            "model: width of the last stage is 524288, expected 1 to 65536",
        ),
        (
            RESNETV2.replace("groups = 4", ""),
            "model: groups is 32, expected a divisor of width, which is 8",
        ),
        (
            format!("{RESNETV2}\nstem = {{ width = 24 }}")
                .replace("groups = 4", "groups = 16")
                .replace("= 8", "= 16"),
            "model: groups is 16, expected a divisor of stem.width, which is 24",
        ),
        (
            RESNETV2.replace("width = 8", "width = 12"),
            "model: width is 12, expected a multiple of 8",
        ),
        (
            RESNETV2.replace("groups = 4", "groups = 0"),
            "model: groups is 0, expected 1 to 65536",
        ),
        (
            format!("{RESNETV2}\nstem = {{ kernel = 1 }}"),
            "model: stem.kernel is 1, expected an odd number from 3",
        ),
        (
            MLP.replace("[256, 100]", "[]"),
            "model: number of layers in hidden is 0, expected 1 to 100",
        ),
        (MLP.replace("100", "-1"), "model: hidden[1] is -1, expected 1 to 65536"),
        (
            MLP.replace("256, 100", &["65536"; 30].join(", ")),
            // Of 1·32·32 inputs: 67108864 weights, then 29 times 2³²; and 30·65536 biases.
            "model: 124623126528 parameters, expected at most 100000000000",
        ),
        (
            LENET.replace("[120, 84]", "[0]"),
            "model: hidden[0] is 0, expected 1 to 65536",
        ),
        (
            LENET.replace("[6, 16]", "[6, 65537]"),
            "model: convolutions[1] is 65537, expected 1 to 65536",
        ),
        (
            LENET.replace("[6, 16]", "[6, 16, 32]"),
            "model: convolutions[2] sees 5 pixels a side of an image of 32, expected 6 or more",
        ),
        (
            vit("dim = 64\ndepth = 4", "dim = 65536\ndepth = 1000"),
            // A block has 12 dim² + 13 dim; patches 64 dim + dim, positions 16 dim, the last norm 2 dim.
            "model: 51540464959488 parameters, expected at most 100000000000",
        ),
    ];
    for (text, expected) in cases {
        let spec = spec(&text);
        let error = spec.validate((1, 32)).unwrap_err();
        assert!(matches!(error, Error::Config(_)));
        let error = error.to_string();
        assert_eq!(error, expected);
        spec.features();
        assert_eq!(spec.flops((1, 32)).unwrap_err().to_string(), error);
        let built = spec.build((1, 32), &mut rng(0), Device::Cpu, false);
        assert_eq!(built.err().unwrap().to_string(), error);
    }
    for (channels, size) in [(0, 32), (1, 0), (i64::MAX, 32), (1, i64::MIN)] {
        assert!(spec(RESNET).validate((channels, size)).is_err());
        assert!(spec(VIT).validate((channels, size)).is_err());
    }
    for text in [MLP, LENET] {
        let error = spec(text).validate((65536, 65536)).unwrap_err().to_string();
        assert!(
            error.starts_with("model: ") && error.contains(", expected at most "),
            "{error}"
        );
    }
}

/// A key that says what is so without it makes no other network: other programs write it out, and its hash would be another.
#[test]
fn a_usual_value_is_left_out() {
    let llama = "architecture = 'llama'\nvocab_size = 50\nmax_position_embeddings = 16\nhidden_size = 16\nintermediate_size = 24\n\
                 num_hidden_layers = 1\nnum_attention_heads = 4";
    let gpt2 = "architecture = 'gpt2'\nvocab_size = 50\nn_positions = 16\nn_embd = 16\nn_layer = 1\nn_head = 4";
    let with = |text: &str, more: &str| serde_json::to_value(spec(&format!("{text}\n{more}"))).unwrap();
    for (text, usual, other) in [
        (llama, "num_key_value_heads = 4", "num_key_value_heads = 2"),
        (llama, "head_dim = 4", "head_dim = 8"),
        (gpt2, "n_inner = 64", "n_inner = 32"),
    ] {
        assert_eq!(with(text, usual), with(text, ""), "{usual}");
        assert_ne!(with(text, other), with(text, ""), "{other}");
    }
}
