//! Every family under autocast: forwards and backwards, near float32.

use lethe_models::{BatchNorm, Example, Mode, Network, Spec};
use lethe_torch::{Precision, autocast};
use tch::{Device, Kind, Tensor};

/// One small network of each family.
const FAMILIES: [&str; 11] = [
    "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 8\nstem = { kernel = 3, stride = 1, pool = false }",
    "architecture = 'resnetv2'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 8\ngroups = 4",
    "architecture = 'vit'\npatch = 4\ndim = 16\ndepth = 2\nheads = 2",
    "architecture = 'mlp'\nhidden = [16, 16]",
    "architecture = 'lenet'\nconvolutions = [4, 8]\nhidden = [16]",
    "architecture = 'nas_bench_201'\nwidth = 4\ncells = 1\n\
     cell = '|nor_conv_3x3~0|+|none~0|skip_connect~1|+|avg_pool_3x3~0|nor_conv_1x1~1|skip_connect~2|'",
    "architecture = 'enas_cnn'\nwidth = 4\nlayers = 3\n\
     cell = '|sep_conv_3x3~1|identity~0|+|max_pool_3x3~2|avg_pool_3x3~0| ; |sep_conv_5x5~0|avg_pool_3x3~1|+|identity~0|sep_conv_3x3~0|'",
    "architecture = 'gpt2'\nvocab_size = 11\nn_positions = 8\nn_embd = 16\nn_layer = 2\nn_head = 2",
    "architecture = 'gpt_neox'\nvocab_size = 11\nmax_position_embeddings = 8\nhidden_size = 16\nnum_hidden_layers = 2\n\
     num_attention_heads = 2\nintermediate_size = 32",
    "architecture = 'llama'\nvocab_size = 11\nmax_position_embeddings = 8\nhidden_size = 16\nnum_hidden_layers = 2\n\
     num_attention_heads = 2\nnum_key_value_heads = 1\nintermediate_size = 32",
    "architecture = 'enas_rnn'\nvocab_size = 11\nwidth = 16\ncell = 'tanh+relu~0+sigmoid~1+identity~0'\nhidden_clip = 1.0",
];

/// Features of a batch, and the gradient of their mean square in every parameter.
fn both(network: &Network, batch: &Tensor, precision: Precision) -> Vec<Tensor> {
    let features = autocast(precision, Device::Cpu, || {
        network.features(batch, Mode::Train(BatchNorm::Track))
    });
    let features = features.unwrap();
    let parameters: Vec<Tensor> = network.parameters().values().map(Tensor::shallow_clone).collect();
    let loss = features.to_kind(Kind::Float).square().mean(Kind::Float);
    let mut all = Tensor::run_backward(&[loss], &parameters, false, false);
    // The output layer of a language model has no part in its features.
    all.retain(Tensor::defined);
    all.push(features);
    all
}

/// `‖found − expected‖ / ‖expected‖` over all numbers of some tensors.
fn relative(expected: &[Tensor], found: &[Tensor]) -> f64 {
    let flat = |all: &[Tensor]| {
        Tensor::cat(
            &all.iter()
                .map(|t| t.to_kind(Kind::Double).flatten(0, -1))
                .collect::<Vec<_>>(),
            0,
        )
    };
    let (expected, found) = (flat(expected), flat(found));
    ((found - &expected).norm() / expected.norm()).double_value(&[])
}

#[test]
fn every_family_computes_under_autocast_what_it_does_without() {
    let unknown = toml::from_str::<Spec>("architecture = 'none'").unwrap_err().to_string();
    let known = unknown
        .split("expected ")
        .nth(1)
        .unwrap()
        .split(", found")
        .next()
        .unwrap();
    let mut known: Vec<&str> = known.split(", ").flat_map(|name| name.split(" or ")).collect();
    for text in FAMILIES {
        let spec = crate::spec(text);
        let family = spec.family();
        known.retain(|name| *name != family);
        let mut rng = crate::rng(1);
        let example = if spec.vocabulary().is_some() {
            Example::Tokens(7)
        } else {
            Example::from((1, 32))
        };
        let network = spec
            .build(example, &mut rng, Device::Cpu, spec.channels_last())
            .unwrap();
        tch::manual_seed(0);
        let batch = match example {
            Example::Tokens(length) => Tensor::randint(11, [16, length], (Kind::Int64, Device::Cpu)),
            _ => Tensor::randn([16, 1, 32, 32], (Kind::Float, Device::Cpu)),
        };
        let expected = both(&network, &batch, Precision::Float32);
        let found = both(&network, &batch, Precision::Bf16);
        // Products have eight bits.
        assert!((1e-5..0.1).contains(&relative(&expected, &found)), "{family}");
    }
    assert!(
        known.is_empty(),
        "expected a network of each family, found none of {known:?}"
    );
}
