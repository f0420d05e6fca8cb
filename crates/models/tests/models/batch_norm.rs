//! Tracking, freezing, and a batch without a variance.

use std::collections::BTreeMap;

use lethe_models::{BatchNorm, Mode};
use tch::{Device, Kind, Tensor};

use crate::fixture::read;
use crate::{rng, spec};

fn copies(buffers: &BTreeMap<String, Tensor>) -> BTreeMap<String, Tensor> {
    buffers.iter().map(|(n, t)| (n.clone(), t.copy())).collect()
}

fn equal(a: &BTreeMap<String, Tensor>, b: &BTreeMap<String, Tensor>) -> bool {
    a.len() == b.len() && a.iter().all(|(name, tensor)| tensor.equal(&b[name]))
}

#[test]
fn freezing_uses_and_keeps_the_stored_statistics_while_affine_weights_train() {
    let fixture = read("resnet_basic");
    let (network, _) = fixture.network(false);
    let before = copies(network.buffers());
    let images = fixture.get("input");
    let frozen = network.features(images, Mode::Train(BatchNorm::Freeze));
    assert!(frozen.equal(&network.features(images, Mode::Evaluate)));
    assert!(equal(network.buffers(), &before));
    frozen.square().sum(Kind::Float).backward();
    for name in [
        "bn1.weight",
        "bn1.bias",
        "layer4.0.bn2.weight",
        "layer4.0.downsample.1.bias",
    ] {
        let gradient = network.parameters()[name].grad();
        assert!(gradient.abs().sum(Kind::Float).double_value(&[]) > 0.0, "{name}");
    }
}

#[test]
fn tracking_uses_the_batch_and_moves_the_statistics() {
    let fixture = read("resnet_basic");
    let (network, _) = fixture.network(false);
    let before = copies(network.buffers());
    let images = fixture.get("input");
    let evaluated = network.features(images, Mode::Evaluate);
    assert!(equal(network.buffers(), &before), "evaluation moved the statistics");
    let tracked = network.features(images, Mode::Train(BatchNorm::Track));
    assert!(!tracked.allclose(&evaluated, 1e-3, 1e-3, false));
    for (name, tensor) in network.buffers() {
        assert!(!tensor.equal(&before[name]), "{name} stayed");
    }
}

#[test]
fn one_value_a_channel_falls_back_to_the_stored_statistics() {
    let spec = spec(
        "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 4\n\
         stem = { kernel = 3, stride = 2, pool = false }",
    );
    let network = spec.build((1, 2), &mut rng(0), Device::Cpu, false).unwrap();
    let before = copies(network.buffers());
    let images = Tensor::ones([1, 1, 2, 2], (Kind::Float, Device::Cpu));
    let features = network.features(&images, Mode::Train(BatchNorm::Track));
    assert!(features.equal(&network.features(&images, Mode::Evaluate)));
    assert!(equal(network.buffers(), &before));
}
