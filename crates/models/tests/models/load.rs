//! Named tensors that are not the network's are refused by name, and nothing is copied then.

use std::collections::BTreeMap;

use lethe_models::Network;
use tch::{Device, Kind, Tensor};

use crate::{rng, spec};

fn network(seed: u64) -> Network {
    let text = "architecture = 'resnet'\nblock = 'basic'\nlayers = [1, 1]\nwidth = 4";
    spec(text).build((1, 8), &mut rng(seed), Device::Cpu, true).unwrap()
}

fn state(network: &Network) -> BTreeMap<String, Tensor> {
    let named = network.parameters().iter().chain(network.buffers());
    named
        .map(|(name, tensor)| (name.clone(), tensor.detach().copy()))
        .collect()
}

#[test]
fn a_state_is_copied_in_place() {
    let (mut to, from) = (network(0), network(1));
    let held = to.parameters()["conv1.weight"].shallow_clone();
    to.load(&state(&from)).unwrap();
    assert!(held.equal(&from.parameters()["conv1.weight"]));
    assert!(held.requires_grad() && held.is_leaf());
}

#[test]
fn other_floating_point_types_are_rounded_to_float32() {
    let (mut to, from) = (network(0), network(1));
    let mut named = state(&from);
    let half = named["conv1.weight"].to_kind(Kind::BFloat16);
    named.insert("conv1.weight".into(), half.copy());
    to.load(&named).unwrap();
    assert_eq!(to.parameters()["conv1.weight"].kind(), Kind::Float);
    assert!(to.parameters()["conv1.weight"].equal(&half.to_kind(Kind::Float)));
}

#[test]
fn each_mismatch_names_tensor_expected_and_found() {
    let float = |shape: &[i64]| Tensor::zeros(shape, (Kind::Float, Device::Cpu));
    let cases: [(&str, Option<Tensor>, &str); 5] = [
        (
            "layer1.0.conv2.weight",
            None,
            "tensor layer1.0.conv2.weight: missing, expected shape [4, 4, 3, 3]",
        ),
        (
            "fc.bias",
            Some(float(&[3])),
            "tensor fc.bias: the network has none of this name, found shape [3]",
        ),
        (
            "bn1.bias",
            Some(float(&[5])),
            "tensor bn1.bias: expected shape [4], found [5]",
        ),
        (
            "bn1.num_batches_tracked",
            Some(float(&[])),
            "tensor bn1.num_batches_tracked: expected element type Int64, found Float",
        ),
        (
            "bn1.weight",
            Some(Tensor::zeros([4], (Kind::Int64, Device::Cpu))),
            "tensor bn1.weight: expected element type Float, found Int64",
        ),
    ];
    for (name, tensor, expected) in cases {
        let mut to = network(0);
        let before = state(&to);
        let mut named = state(&network(1));
        match tensor {
            Some(tensor) => named.insert(name.to_owned(), tensor),
            None => named.remove(name),
        };
        assert_eq!(to.load(&named).unwrap_err().to_string(), expected);
        assert!(
            state(&to).iter().all(|(n, t)| t.equal(&before[n])),
            "{name}: something was copied"
        );
    }
}
