//! Outputs of named layers: the forward pass's own, reduced to a vector an image.

use lethe_artifacts::Error;
use lethe_models::{BatchNorm, Mode, Network};
use tch::{Device, Kind, Tensor};

use crate::fixture::{NAMES, difference, read};
use crate::{rng, spec};

const RESNET: &str = "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 2]\nwidth = 4";
const RESNETV2: &str = "architecture = 'resnetv2'\nblock = 'basic'\nlayers = [1, 2]\nwidth = 8\ngroups = 2";
const VIT: &str = "architecture = 'vit'\npatch = 4\ndim = 8\ndepth = 2\nheads = 2";

const LENET: &str = "architecture = 'lenet'\nconvolutions = [3]\nhidden = [5, 4]";

fn network(text: &str) -> Network {
    spec(text).build((1, 16), &mut rng(0), Device::Cpu, false).unwrap()
}

fn images() -> Tensor {
    Tensor::arange(3 * 256, (Kind::Float, Device::Cpu))
        .sin()
        .view([3, 1, 16, 16])
}

#[test]
fn layers_have_timms_names_in_order() {
    let expected = [
        "act1", "maxpool", "layer1.0", "layer1", "layer2.0", "layer2.1", "layer2", "features",
    ];
    assert_eq!(network(RESNET).layers(), expected);
    let unpooled = format!("{RESNET}\nstem = {{ kernel = 3, stride = 1, pool = false }}");
    assert!(!network(&unpooled).layers().contains(&"maxpool".to_owned()));
    assert_eq!(
        network(VIT).layers(),
        ["patch_embed", "blocks.0", "blocks.1", "features"]
    );
    assert_eq!(
        network(LENET).layers(),
        ["layers.0", "layers.1", "layers.2", "features"]
    );
}

#[test]
fn all_layers_in_one_pass_are_each_layer_alone() {
    for text in [RESNET, RESNETV2, VIT, LENET] {
        let network = network(text);
        let layers = network.layers();
        // Backwards, and one twice: the order is the asker's.
        let mut asked: Vec<&str> = layers.iter().rev().map(String::as_str).collect();
        asked.push(asked[1]);
        let together = network.activations_of(&images(), Mode::Evaluate, &asked).unwrap();
        assert_eq!(together.len(), asked.len());
        for (layer, found) in asked.iter().zip(&together) {
            let alone = network.activations(&images(), Mode::Evaluate, layer).unwrap();
            assert!(alone.equal(found), "{layer}");
            assert_eq!((alone.dim(), alone.size()[0]), (2, 3), "{layer}");
        }
        assert!(together[0].equal(&network.features(&images(), Mode::Evaluate)));
        assert_eq!(network.activations_of(&images(), Mode::Evaluate, &[]).unwrap().len(), 0);
    }
}

#[test]
fn a_layer_nobody_has_is_a_configuration_error_that_lists_them() {
    let error = network(VIT)
        .activations(&images(), Mode::Evaluate, "layer1")
        .unwrap_err();
    assert!(matches!(error, Error::Config(_)));
    let expected = "layer: expected one of patch_embed, blocks.0, blocks.1, features, found layer1";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn layers_after_the_one_asked_for_are_not_computed() {
    let network = network(RESNET);
    let mode = Mode::Train(BatchNorm::Track);
    let _ = network.activations(&images(), mode, "layer1.0").unwrap();
    let batches = |name: &str| network.buffers()[&format!("{name}.num_batches_tracked")].int64_value(&[]);
    assert_eq!(
        (batches("bn1"), batches("layer1.0.bn2"), batches("layer2.0.bn1")),
        (1, 1, 0)
    );
}

#[test]
fn activations_are_timms() {
    for name in NAMES {
        let fixture = read(name);
        let expected = fixture.group("activation");
        let (network, _) = fixture.network(false);
        assert_eq!(network.layers().len(), expected.len() + 1, "{name}");
        for (layer, expected) in expected {
            let found = network
                .activations(fixture.get("input"), Mode::Evaluate, &layer)
                .unwrap();
            let difference = difference(&found, &expected);
            assert!(difference < 1e-5, "{name} {layer}: differs by {difference}");
        }
    }
}
