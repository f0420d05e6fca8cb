//! On rewards that are known for every cell of NAS-Bench-201's space.
#![allow(clippy::unwrap_used)]

use lethe_datasets::random::{below, stream};
use tch::Tensor;

use super::{Model, Nao, NaoConfig, One};
use crate::sampler::{Drawn, Sampler, State, Uniform};
use crate::{Architecture, NasBench201, Space};

/// Convolutions are good on every edge.
fn convolutions(architecture: &Architecture) -> f64 {
    architecture.0.iter().filter(|o| [2, 3].contains(*o)).count() as f64 / 6.0
}

/// Each operation on each edge has a worth of its own, the same in all tests.
fn additive(architecture: &Architecture) -> f64 {
    let mut draws = stream(1, -1, "worth");
    let worths: Vec<u64> = (0..30).map(|_| below(&mut draws, 1000)).collect();
    let each = architecture.0.iter().enumerate();
    each.map(|(edge, o)| worths[edge * 5 + o] as f64).sum::<f64>() / 6000.0
}

fn small() -> NaoConfig {
    NaoConfig {
        seeds: 30,
        every: 20,
        top: 20,
        ..NaoConfig::default()
    }
}

fn nao(config: &NaoConfig, seed: u64) -> Nao {
    lethe_torch::prepare_cpu(1);
    Nao::new(&NasBench201, config, seed).unwrap()
}

/// Draws and learns so many times; all that was drawn.
fn search(sampler: &mut dyn Sampler, reward: fn(&Architecture) -> f64, batches: usize, batch: usize) -> Vec<Drawn> {
    let mut all = Vec::new();
    for _ in 0..batches {
        let drawn = sampler.draw(batch).unwrap();
        let rewards: Vec<f64> = drawn.iter().map(|d| reward(&d.architecture)).collect();
        sampler.learn(&drawn, &rewards).unwrap();
        all.extend(drawn);
    }
    all
}

/// Spearman's rank correlation of numbers without ties.
fn rank_correlation(a: &[f64], b: &[f64]) -> f64 {
    let ranks = |numbers: &[f64]| -> Vec<f64> {
        let rank = |x: &f64| numbers.iter().filter(|other| *other < x).count() as f64;
        numbers.iter().map(rank).collect()
    };
    let n = a.len() as f64;
    let pairs = ranks(a).into_iter().zip(ranks(b));
    let squares: f64 = pairs.map(|(a, b)| (a - b).powi(2)).sum();
    1.0 - 6.0 * squares / (n * (n * n - 1.0))
}

#[test]
fn what_trains_weights_comes_of_the_pool_and_uses_nothing_up() {
    let [mut sampler, mut other] = [0, 0].map(|_| nao(&small(), 4));
    for one in [&mut sampler, &mut other] {
        let before = one.draw_to_train().unwrap();
        assert!(before.entropy > 9.0, "uniform until there is a model");
        search(one, additive, 3, 10);
    }
    let trained: Vec<Drawn> = (0..300).map(|_| sampler.draw_to_train().unwrap()).collect();
    let proposed = |one: &mut Nao| -> Vec<Architecture> {
        let drawn = one.draw(20).unwrap().into_iter();
        drawn.filter(|d| d.entropy == 0.0).map(|d| d.architecture).collect()
    };
    let waiting = proposed(&mut other);
    assert!(waiting.len() > 10);
    assert_eq!(waiting, proposed(&mut sampler));
    let best = sampler.seen.best(0, 20);
    let of_the_best = trained.iter().filter(|one| best.contains(&one.architecture)).count();
    assert!((50..250).contains(&of_the_best), "{of_the_best}");
    let of_the_pool = |one: &Architecture| best.contains(one) || waiting.contains(one);
    assert!(trained.iter().all(|one| of_the_pool(&one.architecture)));
}

/// Rewards of a search are of weights that move: those of old are asked for again when a model is to be trained, and not before.
#[test]
fn a_model_is_trained_on_rewards_of_one_moment() {
    let mut sampler = nao(&small(), 5);
    for batch in 0..4 {
        let drawn = sampler.draw(10).unwrap();
        let stale = sampler.stale(&drawn);
        // Trained when 30 are there, and then after 20 more.
        let expected = if batch == 2 { 20 } else { 0 };
        assert_eq!(stale.len(), expected, "{batch}");
        sampler.renew(&stale, &vec![0.75; stale.len()]);
        let learned = sampler.learn(&drawn, &[0.25; 10]).unwrap();
        assert_eq!(learned.changed, batch == 2);
        if batch == 2 {
            let mut scaled = sampler.seen.scaled();
            scaled.sort_by(f32::total_cmp);
            assert_eq!((&scaled[..10], &scaled[10..]), (&[0.0; 10][..], &[1.0; 20][..]));
        }
    }
}

#[test]
fn it_beats_uniform_draws_where_convolutions_are_good() {
    for seed in 0..3 {
        let mut uniform = Uniform::new(&NasBench201, seed);
        let random = search(&mut uniform, convolutions, 20, 10);
        let learned = search(&mut nao(&small(), seed), convolutions, 20, 10);
        // Until there is a model they are the same.
        assert_eq!(learned[..30], random[..30]);
        let [found, chance] = [&learned, &random].map(|drawn| {
            let rewards: Vec<f64> = drawn[30..].iter().map(|d| convolutions(&d.architecture)).collect();
            let good = rewards.iter().filter(|reward| **reward > 0.8).count();
            (
                rewards.iter().sum::<f64>() / 170.0,
                good,
                rewards.into_iter().fold(0.0, f64::max),
            )
        });
        assert!(
            found.0 > chance.0 + 0.1 && found.1 > 3 * chance.1,
            "{found:?} {chance:?}"
        );
        assert_eq!(found.2, 1.0);
    }
}

#[test]
fn what_is_proposed_is_new_and_was_certain() {
    let mut sampler = nao(&small(), 0);
    let drawn = search(&mut sampler, additive, 12, 10);
    let uniform = 6.0 * 5f64.ln();
    let proposed = |d: &Drawn| d.entropy == 0.0;
    assert!(
        drawn[..30]
            .iter()
            .all(|d| d.entropy == uniform && d.log_probability == -uniform)
    );
    let count = drawn.iter().filter(|d| proposed(d)).count();
    assert!(count > 60, "{count}");
    for (at, one) in drawn.iter().enumerate().filter(|(_, d)| proposed(d)) {
        assert_eq!(one.log_probability.to_bits(), 0);
        assert!(drawn[..at].iter().all(|before| before.architecture != one.architecture));
    }
}

/// 250 different cells of uniform draws: to train on, and to judge by.
fn cells() -> Vec<Architecture> {
    let mut all: Vec<Architecture> = Vec::new();
    for one in Uniform::new(&NasBench201, 9).draw(400).unwrap() {
        if !all.contains(&one.architecture) {
            all.push(one.architecture);
        }
    }
    all.truncate(250);
    all
}

#[test]
fn the_predictor_orders_cells_that_it_has_not_seen_and_the_decoder_gives_back_those_that_it_has() {
    lethe_torch::prepare_cpu(1);
    let all = cells();
    let (seen, held_out) = all.split_at(150);
    let options = |part: &'static str| {
        let cells = if part == "seen" { seen } else { held_out };
        cells.iter().map(|a| a.0.as_slice())
    };
    let rewards: Vec<f64> = all.iter().map(additive).collect();
    let targets: Vec<f32> = rewards[..150].iter().map(|r| *r as f32).collect();
    let config = NaoConfig {
        epochs: 30,
        ..NaoConfig::default()
    };
    let decisions = NasBench201.decisions();
    let mut model = Model::new(&decisions, &config, &mut stream(3, -1, "nao-init")).unwrap();
    let error = |model: &Model| {
        let (predicted, _) = model.judge(options("seen")).unwrap();
        let pairs = predicted.iter().zip(&rewards);
        pairs.map(|(a, b)| (a - b).powi(2)).sum::<f64>() / 150.0
    };
    let mut errors = vec![error(&model)];
    for training in 0..6 {
        model.train(options("seen"), &targets, 3, training).unwrap();
        errors.push(error(&model));
    }
    assert!(errors[1] < errors[0] && errors[6] < 0.2 * errors[1], "{errors:?}");
    let (predicted, _) = model.judge(options("held out")).unwrap();
    let correlation = rank_correlation(&predicted, &rewards[150..]);
    assert!(correlation > 0.8, "{correlation}");
    let (_, right) = model.judge(options("seen")).unwrap();
    assert!(right > 0.95, "{right}");
    // What is one step away or more is worth more.
    let improved = model.improve(seen, 5).unwrap();
    let mean = |cells: &[Architecture]| cells.iter().map(additive).sum::<f64>() / cells.len() as f64;
    assert!(
        mean(&improved) > mean(seen) + 0.02,
        "{} {}",
        mean(&improved),
        mean(seen)
    );
}

#[test]
fn draws_do_not_depend_on_how_many_are_drawn_at_once() {
    let [mut together, mut apart] = [0, 0].map(|seed| nao(&small(), seed));
    for sampler in [&mut together, &mut apart] {
        search(sampler, additive, 4, 10);
    }
    let all = together.draw(900).unwrap();
    let parts: Vec<Drawn> = [1, 2, 50, 3, 844]
        .iter()
        .flat_map(|n| apart.draw(*n).unwrap())
        .collect();
    assert_eq!(all, parts);
    // What was seen is used up, and then draws are uniform.
    assert!(all[0].entropy == 0.0 && all[899].entropy > 0.0);
}

fn copy(saved: State) -> State {
    let tensors = saved.tensors.iter().map(|(name, t)| (name.clone(), t.copy()));
    State {
        tensors: tensors.collect(),
        // As a file has it.
        rest: serde_json::from_str(&saved.rest.to_string()).unwrap(),
    }
}

#[test]
fn a_saved_sampler_goes_on_as_it_would_have_to_the_byte() {
    // Before there is a model, between two trainings, and with proposals half used.
    for (batches, drawn) in [(2, 0), (5, 3), (6, 0)] {
        let mut one = nao(&small(), 4);
        search(&mut one, additive, batches, 10);
        one.draw(drawn).unwrap();
        let saved = copy(one.state());
        let expected = search(&mut one, additive, 4, 10);
        let mut other = nao(&small(), 4);
        other.load(&saved).unwrap();
        assert_eq!(search(&mut other, additive, 4, 10), expected);
        let (one, other) = (one.state(), other.state());
        assert_eq!(one.rest, other.rest);
        let bytes = |t: &Tensor| lethe_torch::to_data(t).unwrap().bytes;
        for (name, tensor) in &one.tensors {
            assert_eq!(bytes(tensor), bytes(&other.tensors[name]), "{name}");
        }
    }
}

#[test]
fn the_worst_leave_the_pool_after_each_training() {
    let config = NaoConfig { pool: 35, ..small() };
    let mut sampler = nao(&config, 2);
    let mut expected: Vec<Vec<usize>> = Vec::new();
    let mut left = 0;
    for _ in 0..20 {
        let drawn = sampler.draw(10).unwrap();
        let rewards: Vec<f64> = drawn.iter().map(|d| additive(&d.architecture)).collect();
        for one in &drawn {
            if !expected.contains(&one.architecture.0) {
                expected.push(one.architecture.0.clone());
            }
        }
        if sampler.learn(&drawn, &rewards).unwrap().changed && expected.len() > 35 {
            let mut sorted: Vec<f64> = expected
                .iter()
                .map(|one| additive(&Architecture(one.clone())))
                .collect();
            sorted.sort_by(|a, b| b.total_cmp(a));
            left += expected.len() - 35;
            expected.retain(|one| additive(&Architecture(one.clone())) >= sorted[34]);
        }
        let state = sampler.state();
        let seen: Vec<Vec<usize>> = serde_json::from_value(state.rest["seen"].clone())
            .map(|seen: Vec<One>| seen.into_iter().map(|one| one.options).collect())
            .unwrap();
        assert_eq!(seen, expected);
    }
    assert!(left > 50, "{left} left");
}

#[test]
fn what_is_drawn_after_a_search_begins_with_the_best_seen() {
    let mut sampler = nao(&small(), 0);
    let drawn = search(&mut sampler, additive, 5, 10);
    let mut rewards: Vec<f64> = drawn.iter().map(|d| additive(&d.architecture)).collect();
    rewards.sort_by(|a, b| b.total_cmp(a));
    sampler.draw_from(7);
    let after = sampler.draw(40).unwrap();
    assert_eq!(additive(&after[0].architecture), rewards[0]);
    let known = |d: &Drawn| drawn.iter().any(|before| before.architecture == d.architecture);
    assert!(after[..20].iter().all(known) && !after[20..].iter().any(known));
}

#[test]
fn settings_rewards_and_states_that_cannot_be_are_refused_in_one_line() {
    let refused = |change: fn(&mut NaoConfig)| {
        let mut config = small();
        change(&mut config);
        Nao::new(&NasBench201, &config, 0).err().unwrap().to_string()
    };
    assert_eq!(refused(|c| c.seeds = 0), "nao.seeds: expected 1 to 1000000, found 0");
    assert_eq!(
        refused(|c| c.pool = 29),
        "nao.pool: expected at least nao.seeds, at most 1000000, found 29"
    );
    assert_eq!(
        refused(|c| c.trade_off = 1.5),
        "nao.trade_off: expected 0 to 1, found 1.5"
    );
    assert_eq!(
        refused(|c| c.lr = f64::NAN),
        "nao.lr: expected a number above 0, found NaN"
    );
    assert_eq!(refused(|c| c.hidden = -1), "nao.hidden: expected 1 to 4096, found -1");
    assert_eq!(refused(|c| c.tries = 1001), "nao.tries: expected 0 to 1000, found 1001");
    let mut sampler = nao(&small(), 0);
    let drawn = sampler.draw(1).unwrap();
    assert!(sampler.learn(&drawn, &[f64::INFINITY]).is_err());
    assert!(sampler.load(&State::default()).is_err());
    sampler.learn(&drawn, &[1.0]).unwrap();
    let mut saved = copy(sampler.state());
    saved.rest["seen"][0]["options"][0] = 5.into();
    let error = sampler.load(&saved).err().unwrap().to_string();
    assert!(error.contains("expected architectures of this space"), "{error}");
    assert_eq!(error.lines().count(), 1);
}
