//! The same weights and images as timm: the same features, logits, gradients and batch statistics.

use lethe_models::{BatchNorm, Mode};
use tch::Tensor;

use crate::fixture::{Fixture, NAMES, difference, read};

/// float32: 24 bits, and sums in another order.
const FORWARD: f64 = 1e-5;
/// timm's own float32 gradients lie up to 3e-5 from its float64 ones here: the last batch norms see four values a channel.
const BACKWARD: f64 = 1e-4;

#[track_caller]
fn near(what: &str, found: &Tensor, expected: &Tensor, tolerance: f64) {
    let difference = difference(found, expected);
    assert!(difference < tolerance, "{what}: differs by {difference}");
}

fn both_layouts(test: impl Fn(&str, &Fixture, bool)) {
    for name in NAMES {
        for channels_last in [false, true] {
            test(name, &read(name), channels_last);
        }
    }
}

#[test]
fn features_and_logits_are_timms() {
    both_layouts(|name, fixture, channels_last| {
        let (network, head) = fixture.network(channels_last);
        let features = network.features(fixture.get("input"), Mode::Evaluate);
        assert_eq!(features.size()[1], fixture.spec.features());
        near(name, &features, fixture.get("features"), FORWARD);
        near(name, &head.logits(&features), fixture.get("logits"), FORWARD);
    });
}

#[test]
fn gradients_and_statistics_of_two_steps_are_timms() {
    both_layouts(|name, fixture, channels_last| {
        let (network, head) = fixture.network(channels_last);
        let mode = Mode::Train(BatchNorm::Track);
        let prefix = fixture.spec.head_name();
        let mut named: Vec<(String, Tensor)> = network
            .parameters()
            .iter()
            .map(|(n, t)| (n.clone(), t.shallow_clone()))
            .collect();
        named.push((format!("{prefix}.weight"), head.weight.shallow_clone()));
        named.push((format!("{prefix}.bias"), head.bias.shallow_clone()));

        let logits = head.logits(&network.features(fixture.get("input"), mode));
        near(name, &logits, fixture.get("train_logits"), FORWARD);
        (logits * fixture.get("cotangent")).sum(tch::Kind::Float).backward();
        let expected = fixture.group("grad");
        assert_eq!(named.len(), expected.len(), "{name}");
        for (parameter, tensor) in &mut named {
            near(
                &format!("{name} {parameter}"),
                &tensor.grad(),
                // The head's weight is a 1x1 convolution in a ResNetV2 of timm's.
                &expected[parameter].view_as(tensor),
                BACKWARD,
            );
            tch::no_grad(|| {
                let step = tensor.grad() * 0.1;
                let _ = tensor.g_sub_(&step);
            });
        }
        let _ = network.features(fixture.get("input2"), mode);
        let after = fixture.group("after");
        assert_eq!(network.buffers().len(), after.len(), "{name}");
        for (buffer, tensor) in network.buffers() {
            near(&format!("{name} {buffer}"), tensor, &after[buffer], BACKWARD);
        }
        if fixture.spec.family() == "resnet" {
            assert_eq!(network.buffers()["bn1.num_batches_tracked"].int64_value(&[]), 2);
        }
    });
}

#[test]
fn every_parameter_is_a_float32_leaf_and_convolutions_keep_their_layout() {
    both_layouts(|name, fixture, channels_last| {
        let (network, _) = fixture.network(channels_last);
        for (parameter, tensor) in network.parameters() {
            assert_eq!(tensor.kind(), tch::Kind::Float, "{name} {parameter}");
            assert!(tensor.requires_grad() && tensor.is_leaf(), "{name} {parameter}");
            let size = tensor.size();
            if let [_, inputs, _, kernel] = size[..]
                && inputs > 1
                && kernel > 1
            {
                assert_eq!(tensor.stride()[1] == 1, channels_last, "{name} {parameter}");
            }
        }
        for (buffer, tensor) in network.buffers() {
            assert!(!tensor.requires_grad(), "{name} {buffer}");
        }
    });
}
