//! Recurrent networks that share weights: the stand-alone network to the bit, what stands still, Fisher information, the state.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::rc::Rc;

use lethe_datasets::Example;
use lethe_datasets::random::{below, stream};
use lethe_datasets::text::Blocks;
use lethe_models::{Mode, Model};
use lethe_penalties::Named;
use lethe_torch::{Augment, Precision, Source, TokenBlocks};
use lethe_train::{Compute, Optimiser, OptimiserConfig};
use tch::{Device, Kind, Tensor};

use super::{Fisher, Language, Reads, TrainingSet, Weights, Window};
use crate::{Architecture, EnasRnn, Space};

const VOCABULARY: u64 = 5;

/// Blocks of drawn tokens, of which each is mostly the one after the last.
fn text(blocks: usize, length: usize, seed: u64) -> Rc<dyn Source> {
    let mut draws = stream(seed, 0, "test");
    let mut token = 0;
    let mut tokens = Vec::new();
    for _ in 0..blocks * (length + 1) {
        let jump = if below(&mut draws, 4) == 0 {
            below(&mut draws, VOCABULARY)
        } else {
            1
        };
        token = (token + jump) % VOCABULARY;
        tokens.push(token as i32);
    }
    let all = Blocks {
        tokens,
        lengths: vec![length as i64; blocks],
        bytes: vec![length as i64; blocks],
        width: length as i64 + 1,
    };
    let row = |row| Example {
        file: 0,
        row,
        label: 0,
        coarse: None,
    };
    let rows = (0..blocks as i64).map(row).collect();
    Rc::new(TokenBlocks::new(&all, rows, Device::Cpu).unwrap())
}

fn language() -> Language {
    Language {
        train: text(12, 6, 1),
        valid: text(4, 3, 2),
        streams: 3,
        rows: 2,
        scale: 80.0,
        seed: 7,
        how: Compute {
            precision: Precision::Float32,
            device: Device::Cpu,
        },
        state: None,
    }
}

fn weights(shared_by: &str) -> Weights {
    let text = format!(
        "architecture = 'enas_rnn'\nvocab_size = {VOCABULARY}\nwidth = 4\ninitializer_range = 0.8\nshared_by = '{shared_by}'"
    );
    let base: toml::Table = toml::from_str(&text).unwrap();
    Weights::new(
        Box::new(EnasRnn { nodes: 4 }),
        &base,
        Reads::Tokens,
        &mut stream(3, -1, "init"),
        Device::Cpu,
    )
    .unwrap()
}

fn cell(text: &str) -> Architecture {
    EnasRnn { nodes: 4 }.parse(text).unwrap()
}

const CELLS: [&str; 3] = [
    "tanh+relu~0+identity~1+sigmoid~0",
    "sigmoid+tanh~0+tanh~0+relu~2",
    "identity+identity~0+relu~1+tanh~2",
];

fn copies(named: &BTreeMap<String, Tensor>) -> Named {
    named
        .iter()
        .map(|(name, t)| (name.clone(), t.detach().copy()))
        .collect()
}

/// A network of its own with the same weights: the same numbers, to the bit.
#[test]
fn a_sub_network_is_the_stand_alone_network() {
    let training_set = language();
    let batch = training_set.train.batch(&[0, 5], &Augment::default(), false).unwrap();
    for shared_by in ["edge", "operation"] {
        let weights = weights(shared_by);
        for text in CELLS {
            let shared = weights.model(&cell(text)).unwrap();
            let mut alone = Model::new(&shared.spec, None, &mut stream(9, -1, "other"), Device::Cpu).unwrap();
            let before = alone.logits(&batch.input, -1, Mode::Evaluate);
            alone.network.load(&copies(shared.network.parameters())).unwrap();
            let [a, b] = [&shared, &alone].map(|model| model.logits(&batch.input, -1, Mode::Evaluate));
            assert!(a.equal(&b) && !a.equal(&before), "{shared_by} {text}");
        }
    }
}

#[test]
fn weights_outside_the_sampled_edges_stand_still_with_their_moments() {
    for (name, shared_by) in [("sgd", "edge"), ("adamw", "operation")] {
        let (weights, mut training_set) = (weights(shared_by), language());
        let config = serde_json::json!({"name": name, "momentum": 0.9, "weight_decay": 0.1, "clip": 0.5});
        let config: OptimiserConfig = serde_json::from_value(config).unwrap();
        let mut optimiser = Optimiser::new(&config, weights.parameters());
        for step in 0..6 {
            let model = weights.model(&cell(CELLS[step % 3])).unwrap();
            let own = model.trained(-1);
            let before = [copies(weights.parameters()), copies(&optimiser.state())];
            let _loss = training_set.backward(&model, step as i64).unwrap();
            optimiser.step(0.1).unwrap();
            let moments = optimiser.state();
            for (part, now) in before.iter().zip([weights.parameters(), &moments]) {
                for (tensor, old) in part {
                    let parameter = tensor.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
                    let moved = !now[tensor].detach().equal(old);
                    assert_eq!(moved, own.contains_key(parameter), "{name} step {step}: {tensor}");
                }
            }
        }
    }
}

/// The Fisher information of a model on validation rows by its definition, `1/N Σ_n Σ_c p(c) (∂ log p(c))²` over the answers n,
/// one backward pass for each.
fn exact(model: &Model, training_set: &Language, rows: &[i64]) -> Named {
    let parameters = model.trained(-1);
    let sums: Named = parameters
        .iter()
        .map(|(name, t)| (name.clone(), t.detach().zeros_like().to_kind(Kind::Double)))
        .collect();
    let mut count = 0.0;
    for row in rows {
        let batch = training_set.valid.batch(&[*row], &Augment::default(), false).unwrap();
        let length = batch.target.numel() as i64;
        for place in 0..length {
            for class in 0..VOCABULARY as i64 {
                let log = model
                    .logits(&batch.input, -1, Mode::Evaluate)
                    .log_softmax(-1, Kind::Float);
                let one = log.select(1, place).select(1, class);
                let p = one.exp().double_value(&[0]);
                one.sum(Kind::Float).backward();
                for (name, parameter) in &parameters {
                    let gradient = parameter.grad();
                    let _ = sums[name]
                        .shallow_clone()
                        .g_add_(&(gradient.to_kind(Kind::Double).square() * p));
                }
                lethe_torch::zero_gradients(&parameters.values().map(Tensor::shallow_clone).collect::<Vec<_>>())
                    .unwrap();
            }
            count += 1.0;
        }
    }
    sums.into_iter().map(|(name, sum)| (name, sum / count)).collect()
}

/// Both estimates have the definition as their mean over draws; the square of the mean gradient has another.
#[test]
fn estimates_from_drawn_answers_are_unbiased() {
    let (weights, training_set) = (weights("edge"), language());
    let model = weights.model(&cell(CELLS[0])).unwrap();
    let expected = exact(&model, &training_set, &[2, 3]);
    let window = Window::Turn(1);
    const DRAWS: u64 = 600;
    let makers: [fn(u64) -> Fisher; 2] = [Fisher::Drawn, Fisher::Example];
    let mut spreads = Vec::new();
    for maker in makers {
        let (mut sums, mut squares) = (BTreeMap::new(), BTreeMap::new());
        for draw in 0..DRAWS {
            let found = training_set.fisher(&model, window, maker(draw)).unwrap();
            assert!(
                model
                    .trained(-1)
                    .values()
                    .all(|t| !t.grad().defined() || t.grad().abs().max().double_value(&[]) == 0.0)
            );
            assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
            for (name, new) in found {
                let total = new.sum(Kind::Double).double_value(&[]);
                *sums.entry(name.clone()).or_insert(0.0) += total;
                *squares.entry(name).or_insert(0.0) += total * total;
            }
        }
        let n = DRAWS as f64;
        for (name, sum) in &sums {
            let mean = sum / n;
            let sd = (squares[name] / n - mean * mean).sqrt() / n.sqrt();
            let exact = expected[name].sum(Kind::Double).double_value(&[]);
            assert!(
                (mean - exact).abs() < 5.0 * sd + 1e-9,
                "{name}: {mean} for {exact}, sd {sd}"
            );
            assert!(sd < 0.1 * exact, "{name}: {sd} of {exact} says nothing");
            spreads.push(sd / exact);
        }
    }
    let half = spreads.len() / 2;
    let mean = |part: &[f64]| part.iter().sum::<f64>() / part.len() as f64;
    assert!(
        mean(&spreads[half..]) < mean(&spreads[..half]),
        "a row at a time spreads less"
    );
    let authors = training_set.fisher(&model, window, Fisher::MeanGradient).unwrap();
    let (found, right) = (&authors["cell.input.weight"], &expected["cell.input.weight"]);
    let ratio = found.sum(Kind::Double).double_value(&[]) / right.sum(Kind::Double).double_value(&[]);
    assert!(!(0.5..=2.0).contains(&ratio), "{ratio}");
}

/// A block that is shorter than the others, as the end of a text may be.
#[test]
fn a_short_block_counts_for_what_it_has() {
    let (weights, mut training_set) = (weights("edge"), language());
    let tokens = vec![0, 1, 2, 3, 4, 0, 1, 2, 3, -1, -1, -1];
    let all = Blocks {
        tokens,
        lengths: vec![5, 2],
        bytes: vec![5, 2],
        width: 6,
    };
    let row = |row| Example {
        file: 0,
        row,
        label: 0,
        coarse: None,
    };
    let short: Rc<dyn Source> = Rc::new(TokenBlocks::new(&all, vec![row(0), row(1)], Device::Cpu).unwrap());
    (training_set.train, training_set.valid, training_set.streams) = (Rc::clone(&short), short, 2);
    let model = weights.model(&cell(CELLS[0])).unwrap();
    let logits = |ids: &[i64]| {
        let ids = Tensor::from_slice(ids).unsqueeze(0);
        model.logits(&ids, -1, Mode::Evaluate).log_softmax(-1, Kind::Float)
    };
    let of = |ids: &[i64], next: &[i64]| {
        let next = Tensor::from_slice(next).view([1, -1, 1]);
        -logits(ids).gather(2, &next, false).sum(Kind::Double).double_value(&[])
    };
    let expected = (of(&[0, 1, 2, 3, 4], &[1, 2, 3, 4, 0]) + of(&[1, 2], &[2, 3])) / 7.0;
    let loss = training_set.backward(&model, 0).unwrap().double_value(&[]);
    assert!((loss - expected).abs() < 1e-5, "{loss} {expected}");
    let judged = training_set.judge(&model, Window::Fixed).unwrap();
    assert!((judged.error.ln() - expected).abs() < 1e-5);
    for how in [Fisher::Drawn(1), Fisher::Example(1), Fisher::MeanGradient] {
        let found = training_set.fisher(&model, Window::Fixed, how).unwrap();
        let finite = found.values().all(|t| t.isfinite().all().int64_value(&[]) == 1);
        assert!(finite, "{how:?}");
    }
}

/// The text's state is carried along each stream and dropped where the text begins again: what was learned of the first
/// batches is the gradient of the whole text, cut between blocks.
#[test]
fn a_state_goes_along_each_stream() {
    let (weights, mut training_set) = (weights("edge"), language());
    let model = weights.model(&cell(CELLS[1])).unwrap();
    // Four blocks each of three streams: rows 0 to 3, 4 to 7, 8 to 11.
    for step in 0..4 {
        let loss = training_set.backward(&model, step).unwrap().double_value(&[]);
        let mut state = None;
        let mut expected = 0.0;
        for at in 0..=step {
            let rows = [at, 4 + at, 8 + at];
            let batch = training_set.train.batch(&rows, &Augment::default(), false).unwrap();
            let (features, next) = model
                .network
                .features_after(&batch.input, state.as_ref(), Mode::Evaluate)
                .unwrap();
            state = Some(next.detach());
            let (_, output) = model.output_layer().unwrap();
            let log = features.matmul(&output.tr()).log_softmax(-1, Kind::Float);
            let of = log.gather(2, &batch.target.unsqueeze(2), false);
            expected = -of.mean(Kind::Double).double_value(&[]);
        }
        assert!((loss - expected).abs() < 1e-5, "step {step}: {loss} {expected}");
    }
    let kept = training_set.state();
    let mut other = language();
    other.load(kept).unwrap();
    let [a, b] = [&mut training_set, &mut other].map(|m| m.backward(&model, 3).unwrap().double_value(&[]));
    assert_eq!(a, b);
    let first = training_set.backward(&model, 4).unwrap().double_value(&[]);
    assert_eq!(
        first,
        language().backward(&model, 0).unwrap().double_value(&[]),
        "it begins again"
    );
}
