//! Weight standardisation: its definition, its gradients, and float32 under autocast.

use lethe_models::{Mode, Network};
use lethe_torch::{Precision, autocast};
use tch::{Device, Kind, Tensor};

use crate::fixture::{difference, read};

/// (W − μ) / sqrt(σ² + 1e-8) over all but the first axis, in float64.
fn standardised(weight: &Tensor) -> Tensor {
    let rows = weight.to_kind(Kind::Double).flatten(1, 3);
    let centred = &rows - rows.mean_dim(1, true, None);
    let variance = centred.square().mean_dim(1, true, None);
    (centred / (variance + 1e-8).sqrt()).view_as(weight)
}

fn bf16(network: &Network, images: &Tensor) -> Tensor {
    autocast(Precision::Bf16, Device::Cpu, || {
        network.features(images, Mode::Evaluate)
    })
    .unwrap()
}

#[test]
fn stored_weights_are_used_standardised() {
    let fixture = read("resnetv2_basic");
    let (mut network, _) = fixture.network(true);
    let images = fixture.get("input");
    let expected = network.features(images, Mode::Evaluate);
    // Scale and shift of an output's weights are lost, its standardised weights are kept.
    let (mut state, _) = fixture.state();
    for (name, tensor) in &mut state {
        if tensor.dim() == 4 {
            assert!(name.contains("conv"), "{name}");
            *tensor = (standardised(tensor) * 3.0 + 0.7).to_kind(Kind::Float);
        }
    }
    network.load(&state).unwrap();
    let found = network.features(images, Mode::Evaluate);
    assert!(difference(&found, &expected) < 1e-5);
}

#[test]
fn gradients_are_those_of_the_stored_weights() {
    let fixture = read("resnetv2_basic");
    let (network, _) = fixture.network(true);
    network
        .features(fixture.get("input"), Mode::Evaluate)
        .square()
        .sum(Kind::Float)
        .backward();
    for (name, tensor) in network.parameters().iter().filter(|(_, tensor)| tensor.dim() == 4) {
        // Neither a shift nor a scale of an output's weights changes it: the gradient is orthogonal to both.
        let rows = tensor.grad().flatten(1, 3);
        let along = (&rows * tensor.flatten(1, 3)).sum_dim_intlist(1, false, Kind::Double);
        let size = rows.norm_scalaropt_dim(2, [1], false);
        assert!(size.min().double_value(&[]) > 1e-4, "{name}: no gradient");
        for (what, part) in [
            ("shift", rows.sum_dim_intlist(1, false, Kind::Double)),
            ("scale", along),
        ] {
            let share = (part / &size).abs().max().double_value(&[]);
            assert!(share < 1e-3, "{name}: {share} of the gradient along the {what}");
        }
    }
}

#[test]
fn under_autocast_only_products_are_bf16() {
    let fixture = read("resnetv2_basic");
    let (network, _) = fixture.network(true);
    let images = fixture.get("input");
    let expected = network.features(images, Mode::Evaluate);
    let found = bf16(&network, images);
    let share = difference(&found, &expected);
    assert!(share < 0.05, "differs by {share}");
    found.to_kind(Kind::Float).square().sum(Kind::Float).backward();
    for (name, tensor) in network.parameters() {
        assert_eq!(tensor.grad().kind(), Kind::Float, "{name}");
    }

    // Weights of a large mean and a small spread: bf16 has 8 bits, in which the spread would be lost.
    let (mut network, _) = fixture.network(true);
    let (mut state, _) = fixture.state();
    for tensor in state.values_mut().filter(|tensor| tensor.dim() == 4) {
        *tensor = (standardised(tensor) * 0.01 + 10.0).to_kind(Kind::Float);
    }
    network.load(&state).unwrap();
    let share = difference(&bf16(&network, images), &expected);
    assert!(share < 0.05, "differs by {share}");
}
