//! Initial values: the distribution of each tensor, and that a generator's state decides every byte.

use std::collections::BTreeMap;

use lethe_models::Spec;
use lethe_models::init::Init;
use tch::{Device, Kind, Tensor};

use crate::{rng, spec};

const RESNET: &str = "architecture = 'resnet'\nblock = 'bottleneck'\nlayers = [2, 1, 1, 1]\nwidth = 32";
const RESNETV2: &str = "architecture = 'resnetv2'\nblock = 'bottleneck'\nlayers = [2, 1]\nwidth = 32";
const VIT: &str = "architecture = 'vit'\npatch = 8\ndim = 192\ndepth = 2\nheads = 3";

fn all(spec: &Spec, seed: u64, channels_last: bool) -> BTreeMap<String, Vec<f32>> {
    let network = spec.build((3, 32), &mut rng(seed), Device::Cpu, channels_last).unwrap();
    let named = network.parameters().iter().chain(network.buffers());
    named.map(|(name, tensor)| (name.clone(), values(tensor))).collect()
}

fn values(tensor: &Tensor) -> Vec<f32> {
    let flat = tensor.detach().to_kind(Kind::Float).contiguous().view(-1);
    Vec::try_from(flat).unwrap()
}

fn moments(values: &[f32]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().map(|&v| f64::from(v)).sum::<f64>() / n;
    let square = values.iter().map(|&v| (f64::from(v) - mean).powi(2)).sum::<f64>() / n;
    (mean, square.sqrt())
}

/// Mean 0 and standard deviation `std`, within five standard errors (of a normal's, the widest of those used).
#[track_caller]
fn spread(name: &str, values: &[f32], std: f64) {
    let n = values.len() as f64;
    let (mean, found) = moments(values);
    assert!(mean.abs() < 5.0 * std / n.sqrt(), "{name}: mean {mean} of {n} values");
    assert!(
        (found / std - 1.0).abs() < 5.0 / (2.0 * n).sqrt(),
        "{name}: std {found}, not {std}"
    );
}

/// The share of values beyond two standard deviations: 0.0455 for a normal, 0 for a uniform.
fn tails(values: &[f32], std: f64) -> f64 {
    let far = values.iter().filter(|v| f64::from(v.abs()) > 2.0 * std).count();
    far as f64 / values.len() as f64
}

#[track_caller]
fn uniform(name: &str, values: &[f32], bound: f64) {
    spread(name, values, bound / 3f64.sqrt());
    let largest = f64::from(values.iter().fold(0f32, |a, v| a.max(v.abs())));
    // Float32 may round the bound's neighbour up to it.
    assert!(largest <= bound * (1.0 + 1e-7), "{name}: {largest} beyond {bound}");
    assert!(
        largest > bound * (1.0 - 20.0 / values.len() as f64),
        "{name}: {largest}, not near {bound}"
    );
}

#[test]
fn resnet_is_drawn_as_timm_draws_it() {
    let spec = spec(RESNET);
    let shapes = spec.tensors((3, 32)).unwrap();
    let mut tensors = 0;
    for (name, values) in all(&spec, 1, false) {
        let last = name.contains("bn3.");
        if let [outputs, _, kernel, _] = shapes[&name].shape[..] {
            let std = (2.0 / (outputs * kernel * kernel) as f64).sqrt();
            spread(&name, &values, std);
            assert!((tails(&values, std) - 0.0455).abs() < 0.02, "{name}");
        } else {
            let expected = match name.rsplit('.').next().unwrap() {
                "weight" if last => 0.0,
                "weight" | "running_var" => 1.0,
                "bias" | "running_mean" | "num_batches_tracked" => 0.0,
                other => panic!("{other}"),
            };
            assert!(values.iter().all(|&v| v == expected), "{name}");
        }
        tensors += 1;
    }
    assert_eq!(tensors, shapes.len());
    let plain = Spec::Resnet(match spec {
        Spec::Resnet(spec) => lethe_models::resnet::Resnet {
            zero_init_last: false,
            ..spec
        },
        _ => panic!(),
    });
    assert!(all(&plain, 1, false)["layer1.0.bn3.weight"].iter().all(|&v| v == 1.0));
}

#[test]
fn resnetv2_is_drawn_as_timm_draws_it() {
    let spec = spec(RESNETV2);
    let shapes = spec.tensors((3, 32)).unwrap();
    let all = all(&spec, 1, false);
    assert_eq!(all.len(), shapes.len());
    for (name, values) in all {
        if let [outputs, _, kernel, _] = shapes[&name].shape[..] {
            spread(&name, &values, (2.0 / (outputs * kernel * kernel) as f64).sqrt());
        } else {
            let expected = if name.ends_with("weight") { 1.0 } else { 0.0 };
            assert!(values.iter().all(|&v| v == expected), "{name}");
        }
    }
}

#[test]
fn vit_is_drawn_as_timm_draws_it() {
    let spec = spec(VIT);
    for (name, values) in all(&spec, 2, false) {
        let norm = name.contains("norm");
        match name.as_str() {
            "cls_token" => spread(&name, &values, 1e-6),
            // fan-in 3·8·8
            "patch_embed.proj.weight" | "patch_embed.proj.bias" => uniform(&name, &values, 192f64.powf(-0.5)),
            "pos_embed" => spread(&name, &values, 0.02),
            other if other.ends_with("weight") && norm => assert!(values.iter().all(|&v| v == 1.0), "{name}"),
            other if other.ends_with("bias") => assert!(values.iter().all(|&v| v == 0.0), "{name}"),
            _ => {
                spread(&name, &values, 0.02);
                // Cut at ±2, not at two standard deviations.
                assert!((tails(&values, 0.02) - 0.0455).abs() < 0.005, "{name}");
            }
        }
    }
}

#[test]
fn plain_layers_are_drawn_as_pytorch_draws_them() {
    let spec = spec("architecture = 'lenet'\nconvolutions = [40, 30]\nhidden = [50, 60]");
    let shapes = spec.tensors((3, 32)).unwrap();
    let all = all(&spec, 1, false);
    assert_eq!(all.len(), 8);
    for (name, values) in all {
        let weight = &shapes[&name.replace("bias", "weight")].shape;
        let fan_in: i64 = weight[1..].iter().product();
        uniform(&name, &values, (fan_in as f64).powf(-0.5));
    }
    let head = spec.new_head(50, &mut rng(3), Device::Cpu).unwrap();
    uniform("head.weight", &values(&head.weight), 60f64.powf(-0.5));
    uniform("head.bias", &values(&head.bias), 60f64.powf(-0.5));
}

#[test]
fn heads_are_drawn_as_timm_draws_them() {
    let head = spec(RESNET).new_head(50, &mut rng(3), Device::Cpu).unwrap();
    assert_eq!((head.weight.size(), head.bias.size()), (vec![50, 1024], vec![50]));
    uniform("fc.weight", &values(&head.weight), 1.0 / 32.0);
    uniform("fc.bias", &values(&head.bias), 1.0 / 32.0);
    let head = spec(RESNETV2).new_head(50, &mut rng(3), Device::Cpu).unwrap();
    assert_eq!((head.weight.size(), head.bias.size()), (vec![50, 256], vec![50]));
    spread("head.fc.weight", &values(&head.weight), 0.01);
    assert!(values(&head.bias).iter().all(|&v| v == 0.0));
    let head = spec(VIT).new_head(50, &mut rng(3), Device::Cpu).unwrap();
    assert_eq!((head.weight.size(), head.bias.size()), (vec![50, 192], vec![50]));
    spread("head.weight", &values(&head.weight), 0.02);
    assert!(values(&head.bias).iter().all(|&v| v == 0.0));
    assert!(head.weight.requires_grad() && head.bias.requires_grad());
    let error = spec(VIT).new_head(0, &mut rng(3), Device::Cpu).unwrap_err();
    assert!(error.to_string().contains("classes is 0"), "{error}");
}

#[test]
fn truncation_is_absolute() {
    let values = Init::Truncated { std: 2.0 }.draw(100_000, &mut rng(4)).unwrap();
    assert!(values.iter().all(|v| v.abs() <= 2.0));
    // A normal cut at one standard deviation keeps the variance 1 − 2φ(1)/(2Φ(1) − 1) = 0.291125.
    let (mean, std) = moments(&values);
    assert!(mean.abs() < 0.02, "{mean}");
    assert!((std - 2.0 * 0.291_125_f64.sqrt()).abs() < 0.01, "{std}");
}

#[test]
fn one_seed_one_network() {
    for text in [RESNET, RESNETV2, VIT] {
        let spec = spec(text);
        let first = all(&spec, 5, false);
        assert!(first == all(&spec, 5, false));
        assert!(first == all(&spec, 5, true), "the layout changed the values");
        assert!(first != all(&spec, 6, false));
    }
}

#[test]
fn draws_follow_the_order_of_names() {
    let spec = spec(VIT);
    let mut stream = rng(7);
    let found = all(&spec, 7, false);
    for (name, tensor) in spec.tensors((3, 32)).unwrap() {
        let expected = tensor.init.draw(tensor.count() as usize, &mut stream).unwrap();
        assert!(found[&name] == expected, "{name}");
    }
}

/// Another value here is another network from the same seed: results made before can no longer be rebuilt.
#[test]
fn values_of_seed_zero_stay() {
    let resnet = all(&Spec::named("resnet_nano_8").unwrap(), 0, false);
    let vit = all(&Spec::named("vit_nano_32").unwrap(), 0, false);
    let found = [
        &resnet["conv1.weight"],
        &vit["pos_embed"],
        &vit["patch_embed.proj.bias"],
    ]
    .map(|values| [values[0], values[1], values[2]]);
    let expected = [
        [0.11666013, -0.024010273, 0.050481047],
        [-0.028910572, 0.014830223, -0.008380796],
        [-0.07087123, 0.003777253, 0.04747251],
    ];
    assert_eq!(found, expected);
}
