//! Networks of images that share weights: the stand-alone network to the bit, what stands still, Fisher information, statistics.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::rc::Rc;

use lethe_artifacts::checkpoint::Input;
use lethe_datasets::random::{below, stream};
use lethe_datasets::{Example, Images as Pixels};
use lethe_models::{BatchNorm, Mode, Model};
use lethe_penalties::Named;
use lethe_torch::{Augment, Examples, Precision, Source};
use lethe_train::{AugmentConfig, Batches, Compute, Optimiser, OptimiserConfig};
use tch::{Device, Kind, Tensor};

use super::{Fisher, HEAD, Images, Reads, Statistics, TrainingSet, Weights, Window};
use crate::{Architecture, EnasCnn, NasBench201, Space};

const CLASSES: u64 = 3;

fn input() -> Input {
    serde_json::from_value(serde_json::json!({"size": 8, "channels": 1, "mean": [0.5], "std": [0.25]})).unwrap()
}

/// Noise, brighter the higher the class.
fn images(count: usize, seed: u64) -> Rc<dyn Source> {
    let mut draws = stream(seed, 0, "test");
    let labels: Vec<i32> = (0..count).map(|_| below(&mut draws, CLASSES) as i32).collect();
    let pixel = |label: i32| 90 * label as u8 + 10;
    let pixels = labels
        .iter()
        .flat_map(|label| vec![pixel(*label); 64])
        .collect::<Vec<u8>>();
    let pixels = pixels.into_iter().map(|p| p + below(&mut draws, 60) as u8).collect();
    let row = |(row, label): (i64, &i32)| Example {
        file: 0,
        row,
        label: *label,
        coarse: None,
    };
    let rows = (0..).zip(&labels).map(row).collect();
    let pixels = Pixels {
        pixels,
        count,
        channels: 1,
        size: 8,
    };
    Rc::new(Examples::new(&pixels, rows, &input(), Device::Cpu).unwrap())
}

fn training_set(statistics: Statistics) -> Images {
    let train = images(24, 1);
    Images {
        batches: Batches::new(5, HEAD, train.len(), 6, AugmentConfig::default()),
        train,
        valid: images(12, 2),
        rows: 6,
        scale: 1.0,
        statistics,
        seed: 7,
        how: Compute {
            precision: Precision::Float32,
            device: Device::Cpu,
        },
    }
}

/// The weights of a space with one of its architectures or a few.
fn spaces() -> Vec<(Weights, Vec<Architecture>)> {
    let weights = |space: Box<dyn Space>, text: &str| {
        let reads = Reads::Images {
            input: input(),
            classes: CLASSES as usize,
        };
        let base: toml::Table = toml::from_str(text).unwrap();
        Weights::new(space, &base, reads, &mut stream(3, -1, "init"), Device::Cpu).unwrap()
    };
    let bench = weights(
        Box::new(NasBench201),
        "architecture = 'nas_bench_201'\nwidth = 2\ncells = 1",
    );
    let enas = weights(
        Box::new(EnasCnn { nodes: 2 }),
        "architecture = 'enas_cnn'\nwidth = 2\nlayers = 3",
    );
    let cells = |weights: &Weights, texts: &[&str]| -> Vec<Architecture> {
        texts.iter().map(|text| weights.space().parse(text).unwrap()).collect()
    };
    let first = cells(
        &bench,
        &[
            "|nor_conv_3x3~0|+|none~0|skip_connect~1|+|avg_pool_3x3~0|nor_conv_1x1~1|skip_connect~2|",
            "|skip_connect~0|+|nor_conv_3x3~0|nor_conv_3x3~1|+|none~0|none~1|nor_conv_3x3~2|",
        ],
    );
    let second = cells(
        &enas,
        &[
            "|identity~0|sep_conv_3x3~1|+|avg_pool_3x3~2|sep_conv_5x5~0| ; |max_pool_3x3~1|identity~0|+|sep_conv_3x3~0|identity~1|",
            "|sep_conv_3x3~1|sep_conv_3x3~0|+|identity~2|sep_conv_3x3~1| ; |sep_conv_5x5~1|identity~0|+|sep_conv_3x3~2|identity~1|",
        ],
    );
    vec![(bench, first), (enas, second)]
}

fn copies(named: &BTreeMap<String, Tensor>) -> Named {
    named
        .iter()
        .map(|(name, t)| (name.clone(), t.detach().copy()))
        .collect()
}

#[test]
fn a_sub_network_is_the_stand_alone_network() {
    let batch = training_set(Statistics::Batch)
        .train
        .batch(&[0, 5, 7], &Augment::default(), true)
        .unwrap();
    for (weights, cells) in spaces() {
        for cell in cells {
            let shared = weights.model(&cell).unwrap();
            let mut alone = Model::new(&shared.spec, Some(&input()), &mut stream(9, -1, "other"), Device::Cpu).unwrap();
            let mut all = copies(shared.network.parameters());
            all.extend(copies(shared.network.buffers()));
            alone.network.load(&all).unwrap();
            for mode in [Mode::Evaluate, Mode::EvaluateByBatch, Mode::Train(BatchNorm::Track)] {
                let [a, b] = [&shared, &alone].map(|model| model.network.features(&batch.input, mode));
                assert!(a.equal(&b), "{} {mode:?}", weights.space().write(&cell));
            }
        }
    }
}

#[test]
fn weights_outside_the_cell_stand_still_with_their_moments() {
    for (weights, cells) in spaces() {
        let mut training_set = training_set(Statistics::Batch);
        let config = serde_json::json!({"name": "sgd", "momentum": 0.9, "weight_decay": 0.1});
        let config: OptimiserConfig = serde_json::from_value(config).unwrap();
        let mut optimiser = Optimiser::new(&config, weights.parameters());
        for step in 0..4 {
            let model = weights.model(&cells[step % 2]).unwrap();
            let own = model.trained(HEAD);
            assert!(own.len() < weights.parameters().len());
            let before = [copies(weights.parameters()), copies(&optimiser.state())];
            let _loss = training_set.backward(&model, step as i64).unwrap();
            optimiser.step(0.05).unwrap();
            let moments = optimiser.state();
            for (part, now) in before.iter().zip([weights.parameters(), &moments]) {
                for (tensor, old) in part {
                    let parameter = tensor.strip_prefix("0.").unwrap_or(tensor);
                    if !own.contains_key(parameter) {
                        assert!(now[tensor].detach().equal(old), "step {step}: {tensor}");
                    }
                }
            }
            let moved = own.iter().filter(|(name, now)| !now.detach().equal(&before[0][*name]));
            assert!(moved.count() > own.len() / 2, "those inside move");
        }
    }
}

/// `1/N Σ_n Σ_c p_n(c) (∂ log p_n(c))²`, of networks whose batch's statistics mix its images too.
fn exact(model: &Model, batch: &Tensor, mode: Mode) -> BTreeMap<String, f64> {
    let parameters = model.trained(HEAD);
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    let count = batch.size()[0];
    for row in 0..count {
        for class in 0..CLASSES as i64 {
            let log = model.logits(batch, HEAD, mode).log_softmax(-1, Kind::Float);
            let one = log.select(0, row).select(0, class);
            let p = one.exp().double_value(&[]);
            one.backward();
            for (name, parameter) in &parameters {
                let square = parameter.grad().to_kind(Kind::Double).square().sum(Kind::Double);
                *sums.entry(name.clone()).or_default() += p * square.double_value(&[]) / count as f64;
            }
            let all: Vec<Tensor> = parameters.values().map(Tensor::shallow_clone).collect();
            lethe_torch::zero_gradients(&all).unwrap();
        }
    }
    sums
}

#[test]
fn the_estimate_from_drawn_labels_is_unbiased_with_a_batch_s_own_statistics_too() {
    const DRAWS: u64 = 150;
    let (weights, cells) = spaces().swap_remove(0);
    let model = weights.model(&cells[0]).unwrap();
    for statistics in [Statistics::Batch, Statistics::Reestimated] {
        let training_set = training_set(statistics);
        let batch = training_set
            .valid
            .batch(&[6, 7, 8, 9, 10, 11], &Augment::default(), true)
            .unwrap();
        let mode = match statistics {
            Statistics::Batch => Mode::EvaluateByBatch,
            Statistics::Reestimated => Mode::Evaluate,
        };
        training_set.judge(&model, Window::Turn(1)).unwrap();
        let expected: f64 = exact(&model, &batch.input, mode).values().sum();
        let total = |draw| {
            let found = training_set
                .fisher(&model, Window::Turn(1), Fisher::Drawn(draw))
                .unwrap();
            found.values().map(|t| t.sum(Kind::Double).double_value(&[])).sum()
        };
        let totals: Vec<f64> = (0..DRAWS).map(total).collect();
        let mean = totals.iter().sum::<f64>() / DRAWS as f64;
        let variance = totals.iter().map(|t| (t - mean).powi(2)).sum::<f64>() / DRAWS as f64;
        let sd = (variance / DRAWS as f64).sqrt();
        assert!(
            (mean - expected).abs() < 5.0 * sd,
            "{statistics:?}: {mean} for {expected}, sd {sd}"
        );
        assert!(sd < 0.2 * expected, "{statistics:?}: {sd} of {expected} says nothing");
    }
}

/// A search learns: the same few images are known, by either statistics.
#[test]
fn a_network_is_judged_by_statistics_of_its_own() {
    for (weights, cells) in spaces() {
        let config = serde_json::json!({"name": "adam"});
        let config: OptimiserConfig = serde_json::from_value(config).unwrap();
        let mut optimiser = Optimiser::new(&config, weights.parameters());
        let whole = |statistics| {
            let own = training_set(statistics);
            Images {
                batches: Batches::new(5, HEAD, own.train.len(), 12, AugmentConfig::default()),
                rows: 12,
                ..own
            }
        };
        let mut by_batch = whole(Statistics::Batch);
        for step in 0..200 {
            let model = weights.model(&cells[step % 2]).unwrap();
            let _loss = by_batch.backward(&model, step as i64).unwrap();
            optimiser.step(0.005).unwrap();
        }
        let again = whole(Statistics::Reestimated);
        for cell in &cells {
            let model = weights.model(cell).unwrap();
            for training_set in [&by_batch, &again] {
                let error = training_set
                    .judge_all(&model, training_set.train.as_ref())
                    .unwrap()
                    .error;
                // Chance is two thirds.
                assert!(error < 0.45, "{:?}: {error}", training_set.statistics);
            }
        }
    }
}

#[test]
fn a_network_without_numbers_answers_nothing_right() {
    for statistics in [Statistics::Batch, Statistics::Reestimated] {
        let set = training_set(statistics);
        for (weights, architectures) in spaces() {
            let model = weights.model(&architectures[0]).unwrap();
            tch::no_grad(|| {
                for mut parameter in weights.parameters().values().map(Tensor::shallow_clone) {
                    let _ = parameter.f_fill_(f64::NAN).unwrap();
                }
            });
            // The first class, the likeliest where there are no numbers, is right for some.
            let some = set.judge_all(&model, set.valid.as_ref()).unwrap();
            assert_eq!((some.error, some.reward), (1.0, 0.0));
            assert_eq!(set.judge(&model, Window::Fixed).unwrap().error, 1.0);
        }
    }
}
