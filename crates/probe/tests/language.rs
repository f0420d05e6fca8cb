//! Importances of language models against their definitions, one gradient at a time in float64 (`language.py` beside this).
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::collections::{BTreeMap, HashMap};

use lethe_artifacts::importance::Estimator;
use lethe_datasets::Example;
use lethe_datasets::text::Blocks;
use lethe_models::{Mode, Model, read_checkpoint};
use lethe_probe::fisher::{Settings, Unit, importances};
use lethe_torch::{Source, TokenBlocks};
use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize_to_file};
use tch::{Device, Kind, Tensor};

const NETWORKS: [&str; 4] = ["gpt2", "gpt_neox", "gpt_neox_tied", "llama"];

struct Reference {
    tensors: BTreeMap<String, Tensor>,
    model: Model,
    source: TokenBlocks,
}

fn reference(name: &str) -> Reference {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/language.safetensors")).unwrap();
    let file = SafeTensors::deserialize(&bytes).unwrap();
    let (_, header) = SafeTensors::read_metadata(&bytes).unwrap();
    let networks: serde_json::Value = serde_json::from_str(&header.metadata().clone().unwrap()["networks"]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("config.json"), networks[name].to_string()).unwrap();
    let prefix = format!("{name}.");
    let own: Vec<(String, TensorView)> = file
        .tensors()
        .into_iter()
        .filter_map(|(key, view)| Some((key.strip_prefix(&prefix)?.to_owned(), view)))
        .collect();
    let state = own
        .iter()
        .filter_map(|(key, view)| Some((key.strip_prefix("state.")?.to_owned(), view.clone())));
    let state: HashMap<String, TensorView> = state.collect();
    serialize_to_file(state, None, &folder.path().join("model.safetensors")).unwrap();
    let (checkpoint, _) = read_checkpoint(folder.path()).unwrap();
    let mut model = Model::load(&checkpoint, folder.path(), Device::Cpu).unwrap();
    model.set_kind(Kind::Double).unwrap();
    let tensors: BTreeMap<String, Tensor> = own
        .iter()
        .filter(|(key, _)| !key.starts_with("state."))
        .map(|(key, view)| {
            let shape: Vec<i64> = view.shape().iter().map(|&n| n as i64).collect();
            let kind = match view.dtype() {
                Dtype::F64 => Kind::Double,
                Dtype::I64 => Kind::Int64,
                other => panic!("{other:?}"),
            };
            (key.clone(), Tensor::from_data_size(view.data(), &shape, kind))
        })
        .collect();
    let ids: Vec<i64> = Vec::try_from(tensors["ids"].flatten(0, 1)).unwrap();
    let source = blocks(&ids.into_iter().map(|id| id as i32).collect::<Vec<_>>(), 8);
    Reference { tensors, model, source }
}

fn blocks(tokens: &[i32], width: i64) -> TokenBlocks {
    let there = |block: &[i32]| block.iter().filter(|token| **token >= 0).count() as i64 - 1;
    let lengths: Vec<i64> = tokens.chunks(width as usize).map(there).collect();
    let row = |row| Example {
        file: 0,
        row,
        label: 0,
        coarse: None,
    };
    let rows = (0..lengths.len() as i64).map(row).collect();
    let blocks = Blocks {
        tokens: tokens.to_vec(),
        bytes: lengths.clone(),
        lengths,
        width,
    };
    TokenBlocks::new(&blocks, rows, Device::Cpu).unwrap()
}

fn measure(
    model: &Model,
    source: &dyn Source,
    estimator: Estimator,
    unit: Unit,
    batch: u32,
) -> BTreeMap<String, Tensor> {
    let settings = Settings {
        estimator,
        task: 0,
        unit,
        batch: Some(batch),
        subset: None,
        seed: 5,
    };
    importances(model, source, &settings, &mut |_| Ok(())).unwrap()
}

/// The largest difference, as a part of the largest value of a parameter.
fn furthest(found: &BTreeMap<String, Tensor>, expected: impl Fn(&str) -> Tensor) -> f64 {
    let far = |(name, found): (&String, &Tensor)| {
        let expected = expected(name);
        assert_eq!(found.size(), expected.size(), "{name}");
        let most = expected.abs().max().double_value(&[]);
        (found - &expected).abs().max().double_value(&[]) / most.max(1e-300)
    };
    found.iter().map(far).fold(0.0, f64::max)
}

#[test]
fn importances_are_their_definitions() {
    for name in NETWORKS {
        let Reference { tensors, model, source } = reference(name);
        let count = tensors.keys().filter(|key| key.starts_with("exact_token.")).count();
        for (estimator, unit, key, factor) in [
            (Estimator::Empirical, Unit::Sequence, "empirical_sequence", 1.0),
            (Estimator::Empirical, Unit::Token, "empirical_token", 1.0),
            (Estimator::Exact, Unit::Token, "exact_token", 1.0),
            // Seven tokens a sequence.
            (Estimator::Exact, Unit::Sequence, "exact_token", 7.0),
        ] {
            for batch in [1, 2, 3] {
                let found = measure(&model, &source, estimator, unit, batch);
                assert_eq!(found.len(), count, "{name}: every parameter is measured");
                let far = furthest(&found, |parameter| &tensors[&format!("{key}.{parameter}")] * factor);
                assert!(far < 1e-10, "{name} {key} batch {batch}: {far:e}");
            }
        }
    }
}

/// Each of a batch's passes adds to the sums, an embedding's one token at a time: more terms than float32 can add up.
#[test]
fn many_passes_keep_their_digits_in_float32() {
    let Reference { tensors, mut model, .. } = reference("gpt2");
    model.set_kind(Kind::Float).unwrap();
    let ids: Vec<i64> = Vec::try_from(tensors["ids"].flatten(0, 1)).unwrap();
    let many: Vec<i32> = std::iter::repeat_n(ids, 80).flatten().map(|id| id as i32).collect();
    let found = measure(&model, &blocks(&many, 8), Estimator::Exact, Unit::Token, 240);
    let far = furthest(&found, |parameter| {
        tensors[&format!("exact_token.{parameter}")].shallow_clone()
    });
    assert!(far < 2e-6, "{far:e}");
}

/// The mean over drawn tokens comes to the exact value: over 400 repetitions of the three sequences, the trace within 5 %.
#[test]
fn drawn_tokens_estimate_the_exact_value() {
    for (name, unit, factor) in [("gpt2", Unit::Sequence, 7.0), ("llama", Unit::Token, 1.0)] {
        let Reference { tensors, model, .. } = reference(name);
        let ids: Vec<i64> = Vec::try_from(tensors["ids"].flatten(0, 1)).unwrap();
        let many: Vec<i32> = std::iter::repeat_n(ids, 400).flatten().map(|id| id as i32).collect();
        let found = measure(&model, &blocks(&many, 8), Estimator::Sampled, unit, 60);
        let sum = |values: &mut dyn Iterator<Item = Tensor>| -> f64 {
            values.map(|t| t.sum(Kind::Double).double_value(&[])).sum()
        };
        let exact = tensors.iter().filter(|(key, _)| key.starts_with("exact_token."));
        let exact = factor * sum(&mut exact.map(|(_, t)| t.shallow_clone()));
        let drawn = sum(&mut found.values().map(Tensor::shallow_clone));
        assert!((drawn / exact - 1.0).abs() < 0.05, "{name}: {drawn} {exact}");
    }
}

/// A block that is shorter is one of its own length: means over both, by hand.
#[test]
fn a_shorter_block_counts_as_what_it_has() {
    for name in NETWORKS {
        let Reference { tensors, model, source } = reference(name);
        let ids: Vec<i64> = Vec::try_from(tensors["ids"].flatten(0, 1)).unwrap();
        let ids: Vec<i32> = ids.into_iter().map(|id| id as i32).collect();
        let mut ragged = ids[..16].to_vec();
        ragged[13..16].fill(-1);
        let both = blocks(&ragged, 8);
        let (long, short) = (blocks(&ids[..8], 8), blocks(&ids[8..13], 5));
        assert_eq!(source.len(), 3);
        for (estimator, unit, weights) in [
            (Estimator::Empirical, Unit::Sequence, [0.5, 0.5]),
            (Estimator::Empirical, Unit::Token, [7.0 / 11.0, 4.0 / 11.0]),
            (Estimator::Mas, Unit::Sequence, [0.5, 0.5]),
            (Estimator::Exact, Unit::Token, [7.0 / 11.0, 4.0 / 11.0]),
        ] {
            let [long, short] = [&long, &short].map(|one| measure(&model, one, estimator, unit, 1));
            let found = measure(&model, &both, estimator, unit, 2);
            let far = furthest(&found, |p| &long[p] * weights[0] + &short[p] * weights[1]);
            assert!(far < 1e-10, "{name} {estimator:?} {unit:?}: {far:e}");
        }
    }
}

/// MAS by central differences of the squared length of a block's logits.
#[test]
fn mas_is_the_slope_of_the_logits_length() {
    let Reference { tensors, model, .. } = reference("gpt_neox_tied");
    let ids: Vec<i64> = Vec::try_from(tensors["ids"].flatten(0, 1)).unwrap();
    let one = blocks(&ids[..8].iter().map(|id| *id as i32).collect::<Vec<_>>(), 8);
    let found = measure(&model, &one, Estimator::Mas, Unit::Sequence, 1);
    let input = Tensor::from_slice(&ids[..7]).unsqueeze(0);
    for name in ["gpt_neox.embed_in.weight", "gpt_neox.layers.0.input_layernorm.weight"] {
        let flat = model.network.parameters()[name].detach().flatten(0, -1);
        for at in [0, 5, 11] {
            let slope = tch::no_grad(|| {
                let value = |by: f64| {
                    let _ = flat.narrow(0, at, 1).g_add_scalar_(by);
                    model
                        .logits(&input, 0, Mode::Evaluate)
                        .square()
                        .sum(Kind::Double)
                        .double_value(&[])
                };
                let (up, down) = (value(1e-5), value(-2e-5));
                value(1e-5);
                (up - down) / 2e-5
            });
            let own = found[name].flatten(0, -1).double_value(&[at]);
            assert!(
                (own - slope.abs()).abs() < 1e-5 * (1.0 + own),
                "{name} {at}: {own} {slope}"
            );
        }
    }
}
