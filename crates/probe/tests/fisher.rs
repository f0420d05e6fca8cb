//! Importances against one example at a time, in float64: every architecture, layer type and estimator.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;

use lethe_artifacts::Globs;
use lethe_artifacts::checkpoint::{Fit, Input};
use lethe_artifacts::importance::Estimator;
use lethe_datasets::Example;
use lethe_datasets::random::stream;
use lethe_models::init::Init;
use lethe_models::{Mode, Model, Spec};
use lethe_probe::fisher::{Settings, importances};
use lethe_torch::{Examples, ImageBlock, Source};
use proptest::prelude::*;
use serde_json::{Value, json};
use tch::{Device, Kind, Tensor};

const TASK: i32 = 1;
const CLASSES: i64 = 5;
const ESTIMATORS: [Estimator; 3] = [Estimator::Exact, Estimator::Empirical, Estimator::Mas];

type Values = BTreeMap<String, Tensor>;

/// A network whose every parameter and statistic is random, with the heads of two tasks.
fn model(spec: Value, channels: u32, size: u32, seed: u64, kind: Kind) -> Model {
    let spec: Spec = serde_json::from_value(spec).unwrap();
    let input = Input {
        size,
        channels,
        fit: Fit::Pad,
        filter: Default::default(),
        mean: vec![0.5; channels as usize],
        std: vec![0.25; channels as usize],
    };
    let mut rng = stream(seed, 0, "test");
    let mut model = Model::new(&spec, Some(&input), &mut rng, Device::Cpu).unwrap();
    model.add_head(0, "zero", 3, &mut rng).unwrap();
    model.add_head(TASK, "one", CLASSES as usize, &mut rng).unwrap();
    // Not libtorch's own generator, which tests beside this one draw from too.
    let mut random = |like: &Tensor, init: Init| {
        let values = init.draw(like.numel(), &mut rng).unwrap();
        Tensor::from_slice(&values).view_as(like)
    };
    tch::no_grad(|| {
        let all = model.trained(TASK);
        for (name, tensor) in all.iter().chain(model.network.buffers()) {
            let mut tensor = tensor.shallow_clone();
            if name.ends_with("running_var") {
                tensor.copy_(&(random(&tensor, Init::Uniform { bound: 0.75 }) + 1.25));
            } else if tensor.is_floating_point() {
                let fan: i64 = tensor.size().iter().skip(1).product();
                let std = 1.5 / (fan as f64).sqrt();
                let random = random(&tensor, Init::Normal { std });
                tensor.copy_(&(if tensor.dim() == 1 { random + 0.5 } else { random }));
            }
        }
    });
    model.set_kind(kind).unwrap();
    model
}

fn examples(model: &Model, count: usize, seed: u64) -> Examples {
    let input = model.input.as_ref().unwrap();
    let (channels, size) = (i64::from(input.channels), i64::from(input.size));
    let mut state = seed + 1;
    let mut byte = || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 56) as u8
    };
    let pixels: Vec<u8> = (0..count * (channels * size * size) as usize).map(|_| byte()).collect();
    let labels: Vec<i64> = (0..count).map(|_| i64::from(byte()) % CLASSES).collect();
    let row = |(row, label): (usize, &i64)| Example {
        file: 0,
        row: row as i64,
        label: *label as i32,
        coarse: None,
    };
    Examples {
        images: ImageBlock::new(&pixels, channels, size, &input.mean, &input.std, Device::Cpu).unwrap(),
        rows: labels.iter().enumerate().map(row).collect(),
        labels: Tensor::from_slice(&labels),
    }
}

fn settings(estimator: Estimator, batch: u32) -> Settings<'static> {
    Settings {
        estimator,
        task: TASK,
        unit: Default::default(),
        batch: Some(batch),
        subset: None,
        seed: 5,
    }
}

fn measured(model: &Model, examples: &Examples, estimator: Estimator, batch: u32) -> Values {
    importances(model, examples, &settings(estimator, batch), &mut |_| Ok(())).unwrap()
}

/// The definition: a loop over examples, gradients of the parameters by autograd.
fn brute(model: &Model, examples: &Examples, estimator: Estimator) -> Values {
    let parameters = model.trained(TASK);
    let kind = parameters.values().next().unwrap().kind();
    let mut sums: Values = parameters.iter().map(|(n, t)| (n.clone(), t.zeros_like())).collect();
    let mut add = |loss: Tensor, weight: f64| {
        let tensors: Vec<&Tensor> = parameters.values().collect();
        let gradients = Tensor::run_backward(&[loss], &tensors, true, false);
        for (sum, gradient) in sums.values_mut().zip(gradients) {
            let value = if estimator == Estimator::Mas {
                gradient.abs()
            } else {
                gradient.square()
            };
            *sum += value * weight;
        }
    };
    for n in 0..examples.len() {
        let image = examples
            .images
            .batch(&[n], &Default::default(), false)
            .unwrap()
            .to_kind(kind);
        let logits = model.logits(&image, TASK, Mode::Evaluate);
        let log = logits.log_softmax(-1, None);
        match estimator {
            Estimator::Exact => {
                for class in 0..CLASSES {
                    let one = log.get(0).get(class);
                    let p = one.exp().double_value(&[]);
                    add(one, p);
                }
            }
            Estimator::Mas => add(logits.square().sum(None), 1.0),
            _ => add(log.get(0).get(examples.labels.int64_value(&[n])), 1.0),
        }
    }
    sums.into_iter().map(|(n, t)| (n, t / examples.len() as f64)).collect()
}

/// ‖a − b‖ / ‖b‖ over all tensors, and the largest of any one tensor.
fn distance(a: &Values, b: &Values) -> (f64, f64) {
    assert!(a.keys().eq(b.keys()), "{:?} {:?}", a.keys(), b.keys());
    let norm = |t: &Tensor| t.to_kind(Kind::Double).square().sum(None).double_value(&[]);
    let (mut above, mut below, mut worst) = (0.0, 0.0, 0.0f64);
    for (name, b) in b {
        let b = b.to_kind(Kind::Double);
        assert_eq!(a[name].size(), b.size(), "{name}");
        let (difference, size) = (norm(&(&a[name] - &b)), norm(&b));
        assert!(size > 0.0, "{name}: nothing to compare");
        worst = worst.max((difference / size).sqrt());
        (above, below) = (above + difference, below + size);
    }
    ((above / below).sqrt(), worst)
}

fn resnet(block: &str, kernel: i64, pool: bool) -> Value {
    json!({"architecture": "resnet", "block": block, "layers": [1, 1], "width": 4,
        "stem": {"kernel": kernel, "stride": 1, "pool": pool, "width": 6}})
}

fn resnetv2(block: &str, pool: bool) -> Value {
    json!({"architecture": "resnetv2", "block": block, "layers": [1, 1], "width": 8, "groups": 4,
        "stem": {"kernel": 3, "stride": 1, "pool": pool, "width": 8}})
}

fn vit(pool: &str, class_token: bool, bias: bool) -> Value {
    json!({"architecture": "vit", "patch": 4, "dim": 12, "depth": 2, "heads": 3, "mlp_ratio": 2.0,
        "global_pool": pool, "class_token": class_token, "qkv_bias": bias})
}

fn nas_bench_201() -> Value {
    json!({"architecture": "nas_bench_201", "width": 3, "cells": 1,
        "cell": "|nor_conv_3x3~0|+|none~0|skip_connect~1|+|avg_pool_3x3~0|nor_conv_1x1~1|skip_connect~2|"})
}

fn enas_cnn() -> Value {
    json!({"architecture": "enas_cnn", "width": 4, "layers": 1,
        "cell": "|sep_conv_3x3~1|identity~0|+|max_pool_3x3~2|avg_pool_3x3~0| ; |sep_conv_5x5~0|avg_pool_3x3~1|+|identity~0|sep_conv_3x3~0|"})
}

fn networks() -> Vec<(&'static str, Value, u32, u32)> {
    vec![
        ("resnet basic", resnet("basic", 3, false), 1, 8),
        ("resnet bottleneck, 7x7, pooled", resnet("bottleneck", 7, true), 3, 12),
        ("resnetv2 basic", resnetv2("basic", false), 1, 8),
        ("resnetv2 bottleneck, pooled", resnetv2("bottleneck", true), 3, 8),
        ("vit token", vit("token", true, true), 3, 8),
        ("vit mean, class token", vit("avg", true, false), 1, 8),
        ("vit mean", vit("avg", false, true), 1, 12),
        ("cells of NAS-Bench-201", nas_bench_201(), 1, 8),
        ("cells of ENAS, depthwise", enas_cnn(), 3, 8),
    ]
}

#[test]
fn in_float64_they_are_the_loops_over_examples() {
    for (name, spec, channels, size) in networks() {
        let model = model(spec, channels, size, 1, Kind::Double);
        let examples = examples(&model, 7, 2);
        for estimator in ESTIMATORS {
            let expected = brute(&model, &examples, estimator);
            assert_eq!(expected.len(), model.trained(TASK).len());
            // A batch that ends with the examples, and one that does not: the last three count once.
            for batch in [7, 4] {
                let (all, worst) = distance(&measured(&model, &examples, estimator, batch), &expected);
                assert!(
                    all < 1e-10 && worst < 1e-10,
                    "{name}, {estimator}, batch {batch}: {all:e}, {worst:e}"
                );
            }
        }
    }
}

#[test]
fn in_float32_they_are_near_float64s() {
    for (name, spec, channels, size) in networks() {
        let [float, double] = [Kind::Float, Kind::Double].map(|kind| model(spec.clone(), channels, size, 1, kind));
        let examples = examples(&float, 64, 2);
        // A ReLU's input near 0 can fall to the other side.
        let bound = if name.starts_with("vit") { 1e-5 } else { 1e-3 };
        for estimator in ESTIMATORS {
            let expected = measured(&double, &examples, estimator, 64);
            for batch in [1, 7, 64] {
                let (all, _) = distance(&measured(&float, &examples, estimator, batch), &expected);
                assert!(all < bound, "{name}, {estimator}, batch {batch}: {all:e}");
            }
        }
    }
}

#[test]
fn batches_of_1_7_and_64_agree_in_float64_also_for_drawn_classes() {
    for (name, spec, channels, size) in networks() {
        let model = model(spec, channels, size, 3, Kind::Double);
        let examples = examples(&model, 70, 4);
        for estimator in [Estimator::Sampled, Estimator::Empirical] {
            let one = measured(&model, &examples, estimator, 1);
            for batch in [7, 64] {
                let (all, worst) = distance(&measured(&model, &examples, estimator, batch), &one);
                assert!(all < 1e-12 && worst < 1e-10, "{name}, {estimator}: {all:e}, {worst:e}");
            }
        }
    }
}

#[test]
fn exact_is_the_mean_of_many_sampled() {
    let model = model(vit("token", true, true), 1, 8, 1, Kind::Double);
    // No class so unlikely that it is never drawn: the error bars are those of the draws.
    let head = model.head(TASK).unwrap();
    for tensor in [&head.weight, &head.bias] {
        let _ = tch::no_grad(|| tensor.shallow_clone().g_mul_scalar_(0.2));
    }
    let examples = examples(&model, 40, 2);
    let exact = measured(&model, &examples, Estimator::Exact, 40);
    let draws = 400;
    let flat = |values: &Values| Tensor::cat(&values.values().map(|t| t.flatten(0, -1)).collect::<Vec<_>>(), 0);
    let all: Vec<Tensor> = (0..draws)
        .map(|seed| {
            let settings = Settings {
                seed,
                ..settings(Estimator::Sampled, 40)
            };
            flat(&importances(&model, &examples, &settings, &mut |_| Ok(())).unwrap())
        })
        .collect();
    // [draws, parameters], without those that no loss moves: the bias of the keys, which a softmax over them does not see.
    let (all, exact) = (Tensor::stack(&all, 0), flat(&exact));
    let moved = exact.gt(1e-20).nonzero().squeeze_dim(1);
    assert!(moved.size()[0] > exact.size()[0] * 9 / 10, "{moved:?}");
    let (all, exact) = (all.index_select(1, &moved), exact.index_select(0, &moved));
    let error = all.std_dim(0, true, false) / (draws as f64).sqrt();
    let deviation = (all.mean_dim(0, false, None) - exact) / error;
    let mean_square = deviation.square().mean(Kind::Double).double_value(&[]);
    let largest = deviation.abs().max().double_value(&[]);
    assert!((0.3..2.0).contains(&mean_square), "{mean_square}");
    assert!(largest < 6.0, "{largest}");
    // And not of the data's labels: the check above can fail.
    let empirical = flat(&measured(&model, &examples, Estimator::Empirical, 40)).index_select(0, &moved);
    let wrong = (all.mean_dim(0, false, None) - empirical) / all.std_dim(0, true, false) * (draws as f64).sqrt();
    assert!(wrong.square().mean(Kind::Double).double_value(&[]) > 10.0);
}

/// The head alone is logistic regression on fixed features a: ∂ log p_y / ∂W = (e_y − p) aᵀ, so that the exact Fisher of W_cj
/// is the mean of p_c (1 − p_c) a_j².
#[test]
fn the_heads_are_logistic_regressions() {
    let model = model(vit("avg", false, true), 1, 8, 1, Kind::Double);
    let examples = examples(&model, 9, 2);
    let globs = Globs::parse("head.*").unwrap();
    let of = |estimator| {
        let settings = Settings {
            subset: Some(&globs),
            ..settings(estimator, 4)
        };
        let found = importances(&model, &examples, &settings, &mut |_| Ok(())).unwrap();
        assert!(found.keys().eq(["head.bias", "head.weight"]), "{:?}", found.keys());
        found
    };
    let rows: Vec<i64> = (0..9).collect();
    let images = examples
        .images
        .batch(&rows, &Default::default(), false)
        .unwrap()
        .to_kind(Kind::Double);
    let a = model.network.features(&images, Mode::Evaluate).detach();
    let p = model.head(TASK).unwrap().logits(&a).softmax(-1, None).detach();
    let closed = |factor: Tensor| {
        Values::from([
            ("head.bias".to_owned(), factor.mean_dim(0, false, None)),
            (
                "head.weight".to_owned(),
                factor.transpose(0, 1).matmul(&a.square()) / 9.0,
            ),
        ])
    };
    let exact = closed(&p * (1.0 - &p));
    let empirical = closed((&p - examples.labels.one_hot(CLASSES)).square());
    for (estimator, expected) in [(Estimator::Exact, exact), (Estimator::Empirical, empirical)] {
        let (_, worst) = distance(&of(estimator), &expected);
        assert!(worst < 1e-12, "{estimator}: {worst:e}");
    }
}

#[test]
fn the_network_is_left_as_it_was() {
    let model = model(resnet("basic", 3, false), 1, 8, 1, Kind::Float);
    let examples = examples(&model, 5, 2);
    let before = model.to_tensors().unwrap();
    measured(&model, &examples, Estimator::Empirical, 3);
    assert_eq!(model.to_tensors().unwrap(), before);
    let trained = model.trained(TASK);
    assert!(trained.values().all(|t| t.requires_grad() && !t.grad().defined()));
    // A measurement that is stopped, too.
    let stopped = importances(&model, &examples, &settings(Estimator::Empirical, 3), &mut |_| {
        Err(lethe_probe::Error::Stopped)
    });
    assert!(matches!(stopped, Err(lethe_probe::Error::Stopped)));
    assert!(trained.values().all(|t| t.requires_grad()));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let model = model(resnet("basic", 3, false), 1, 8, 1, Kind::Float);
    let examples = examples(&model, 2, 2);
    let refused = |settings: Settings, what: &str| {
        let error = importances(&model, &examples, &settings, &mut |_| Ok(()))
            .unwrap_err()
            .to_string();
        assert_eq!(error, what);
    };
    let one = settings(Estimator::Empirical, 2);
    refused(
        Settings { task: 4, ..one },
        "--task: expected a task with a head in the checkpoint (0, 1), found 4",
    );
    refused(
        settings(Estimator::Si, 2),
        "--estimator: expected exact, sampled, empirical or mas, found si",
    );
    let globs = Globs::parse("fc.*,conv7.*").unwrap();
    let what = "--subset: expected patterns that match names of parameters, found conv7.*, which matches none";
    refused(
        Settings {
            subset: Some(&globs),
            ..one
        },
        what,
    );
}

fn any_network() -> impl Strategy<Value = (Value, u32, u32)> {
    let block = prop_oneof![Just("basic"), Just("bottleneck")];
    let residual = (
        block,
        prop::collection::vec(1i64..3, 1..3),
        1i64..4,
        any::<bool>(),
        any::<bool>(),
        1i64..3,
    )
        .prop_map(|(block, layers, width, pool, second, stride)| {
            let width = if second { 8 * (1 + width % 2) } else { width };
            let mut spec = json!({"architecture": if second { "resnetv2" } else { "resnet" }, "block": block,
                "layers": layers, "width": width, "stem": {"kernel": 3, "stride": stride, "pool": pool}});
            if second {
                spec["groups"] = json!(4);
            }
            spec
        });
    let vit = (1i64..4, 1i64..3, 1i64..3, any::<bool>(), any::<bool>()).prop_map(|(width, depth, heads, token, bias)| {
        json!({"architecture": "vit", "patch": 4, "dim": width * heads, "depth": depth, "heads": heads,
            "mlp_ratio": 1.5, "global_pool": if token { "token" } else { "avg" }, "class_token": token, "qkv_bias": bias})
    });
    (
        prop_oneof![residual, vit],
        prop_oneof![Just(1u32), Just(3)],
        prop_oneof![Just(8u32), Just(12)],
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn random_networks_are_loops_over_examples(
        (spec, channels, size) in any_network(), count in 1usize..6, batch in 1u32..7, seed in 0u64..1000, which in 0usize..3,
    ) {
        let model = model(spec.clone(), channels, size, seed, Kind::Double);
        let examples = examples(&model, count, seed);
        let found = measured(&model, &examples, ESTIMATORS[which], batch);
        let expected = brute(&model, &examples, ESTIMATORS[which]);
        // Single tensors may be zero here: every ReLU of a narrow layer can be off.
        let norm = |t: &Tensor| t.square().sum(None).double_value(&[]);
        let (mut above, mut below) = (0.0, 0.0);
        for (name, expected) in &expected {
            above += norm(&(&found[name] - expected));
            below += norm(expected);
        }
        prop_assert!(above <= 1e-20 * below, "{spec}: {above:e} of {below:e}");
    }
}
