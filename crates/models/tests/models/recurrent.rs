//! Recurrent cells against plain PyTorch in float64 (`tests/nas/rnn.py`), and tensors that networks share.

use std::collections::BTreeMap;

use lethe_models::{BatchNorm, Example, Mode, Spec};
use tch::{Device, Kind, Tensor};

use crate::fixture::tensors;

/// The cases of the script: cell, what weights belong to, whether the output layer is tied, the largest length of a state.
const CASES: [(&str, &str, bool, f64); 4] = [
    ("tanh", "edge", true, 0.0),
    ("relu+tanh~0+sigmoid~1", "edge", true, 0.0),
    ("sigmoid+identity~0+relu~0+tanh~1+relu~1", "operation", false, 0.4),
    ("identity+identity~0+identity~1+relu~0", "edge", false, 0.7),
];

fn of((cell, shared_by, tied, clip): (&str, &str, bool, f64)) -> Spec {
    crate::spec(&format!(
        "architecture = 'enas_rnn'\nvocab_size = 11\nwidth = 6\ncell = '{cell}'\nshared_by = '{shared_by}'\n\
         tie_word_embeddings = {tied}\nhidden_clip = {clip:?}"
    ))
}

/// The tensors of a case, by their own names.
fn case(all: &BTreeMap<String, Tensor>, at: usize) -> BTreeMap<String, Tensor> {
    let own = all.iter().filter_map(|(name, tensor)| {
        let name = name.strip_prefix(&format!("{at}."))?;
        Some((name.to_owned(), tensor.shallow_clone()))
    });
    own.collect()
}

fn largest_difference(a: &Tensor, b: &Tensor) -> f64 {
    assert_eq!(a.size(), b.size());
    (a - b).abs().max().double_value(&[])
}

#[test]
fn a_cell_computes_what_plain_pytorch_does() {
    let all = tensors("enas_rnn.safetensors");
    for (at, which) in CASES.into_iter().enumerate() {
        let (spec, mut own) = (of(which), case(&all, at));
        let [ids, logits, state] = ["ids", "logits", "state"].map(|name| own.remove(name).unwrap());
        let names: Vec<String> = spec.tensors(Example::Tokens(7)).unwrap().into_keys().collect();
        assert_eq!(own.keys().cloned().collect::<Vec<_>>(), names, "{which:?}");
        let network = spec.share(Example::Tokens(7), &own).unwrap();
        let output = &own[spec.vocabulary().unwrap().output];
        let features = network.features(&ids, Mode::Evaluate);
        let far = largest_difference(&features.matmul(&output.tr()), &logits);
        assert!(far < 2e-5, "{which:?}: {far}");
        // In two parts, the second from the state that the first leaves.
        let part = |from, length, state: Option<&Tensor>| {
            let ids = ids.narrow(1, from, length);
            network.features_after(&ids, state, Mode::Evaluate).unwrap()
        };
        let (first, between) = part(0, 3, None);
        let (second, last) = part(3, 4, Some(&between));
        assert!(largest_difference(&Tensor::cat(&[first, second], 1), &features) < 1e-6);
        assert!(largest_difference(&last, &state) < 1e-5, "{which:?}");
    }
}

#[test]
fn who_shares_a_tensor_shares_its_storage_and_names_what_is_missing() {
    let spec = of(CASES[1]);
    let mut own = case(&tensors("enas_rnn.safetensors"), 1);
    let network = spec.share(Example::Tokens(7), &own).unwrap();
    let ids = own["ids"].shallow_clone();
    let before = network.features(&ids, Mode::Evaluate);
    let _ = own["cell.edges.0-1.weight"].shallow_clone().zero_();
    assert!(largest_difference(&before, &network.features(&ids, Mode::Evaluate)) > 1e-3);
    let gone = own.remove("cell.edges.0-1.weight").unwrap();
    let error = spec.share(Example::Tokens(7), &own).err().unwrap().to_string();
    let expected = "tensor cell.edges.0-1.weight: expected shape [12, 6] among those to share, found";
    assert_eq!(error, format!("{expected} none"));
    own.insert("cell.edges.0-1.weight".to_owned(), gone.narrow(0, 0, 2));
    let error = spec.share(Example::Tokens(7), &own).err().unwrap().to_string();
    assert_eq!(error, format!("{expected} [2, 6]"));
}

/// Operations by hand, and dropout: for training alone, and the same seed moves it the same way.
#[test]
fn sizes_and_dropout() {
    let spec = of(CASES[1]);
    let tokens = Example::Tokens(5);
    assert_eq!(spec.parameter_count(tokens).unwrap(), 4 * 2 * 36);
    assert_eq!(spec.flops(tokens).unwrap(), 5 * 2 * (4 * 2 * 36 + 11 * 6));
    let ids = Tensor::arange(10, (Kind::Int64, Device::Cpu)).view([2, 5]);
    for key in ["embedding", "input", "hidden", "node", "output"] {
        let text = format!(
            "architecture = 'enas_rnn'\nvocab_size = 11\nwidth = 6\ncell = 'tanh+relu~0'\n{key}_dropout = 0.5\n\
             initializer_range = 1.0"
        );
        let spec = crate::spec(&text);
        assert!(spec.drops_out());
        let network = spec.build(tokens, &mut crate::rng(0), Device::Cpu, false).unwrap();
        let features = |mode: Mode| {
            tch::manual_seed(3);
            network.features(&ids, mode)
        };
        let train = Mode::Train(BatchNorm::Track);
        assert!(features(train).equal(&features(train)), "{key}");
        assert!(!features(train).equal(&features(Mode::Evaluate)), "{key}");
    }
    let error = toml::from_str::<Spec>("architecture = 'enas_rnn'\nvocab_size = 11\nwidth = 6\ncell = 'tanh+relu~1'");
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("cell: node 1: expected a node before it (0 to 0), found 1"),
        "{error}"
    );
}
