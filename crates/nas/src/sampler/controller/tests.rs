//! The controller's gradient, draws and state.

#![allow(clippy::unwrap_used)]
use lethe_torch::zero_gradients;

use super::*;

/// Two decisions of one kind and one of another.
struct Small;

impl Space for Small {
    fn name(&self) -> &'static str {
        "small"
    }
    fn decisions(&self) -> Vec<Decision> {
        [(3, 0), (2, 1), (3, 0)]
            .map(|(options, kind)| Decision { options, kind })
            .to_vec()
    }
    fn write(&self, architecture: &Architecture) -> String {
        format!("{:?}", architecture.0)
    }
    fn parse(&self, _text: &str) -> std::result::Result<Architecture, String> {
        Err("not needed".to_owned())
    }
    fn covering(&self) -> Vec<Architecture> {
        Vec::new()
    }
}

fn all() -> Vec<Architecture> {
    let mut all = Vec::new();
    for a in 0..3 {
        for b in 0..2 {
            for c in 0..3 {
                all.push(Architecture(vec![a, b, c]));
            }
        }
    }
    all
}

fn controller(weight: f64) -> Controller {
    let config = ControllerConfig {
        hidden: 5,
        init: 1.0,
        temperature: 1.5,
        entropy_weight: weight,
        ..ControllerConfig::default()
    };
    Controller::new(&Small, &config, 3).unwrap()
}

fn gradients(controller: &Controller) -> Vec<f64> {
    let all = controller.parameters.all();
    let parts = all.iter().map(|p| {
        let gradient = p.grad();
        let numbers = if gradient.defined() {
            gradient
        } else {
            p.detach().zeros_like()
        };
        Vec::<f64>::try_from(numbers.to_kind(Kind::Double).flatten(0, -1)).unwrap()
    });
    let parts = parts.collect::<Vec<_>>().concat();
    zero_gradients(&all).unwrap();
    parts
}

fn close(a: &[f64], b: &[f64]) {
    let largest = a.iter().fold(0.0f64, |m, x| m.max(x.abs()));
    assert!(largest > 1e-3, "gradients that are there");
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() < 1e-5 * (1.0 + largest), "{a} {b}");
    }
}

#[test]
fn the_estimate_is_the_gradient_of_the_mean_reward_and_the_entropy() {
    for (weight, baseline) in [(0.0, 0.0), (0.0, 7.0), (0.3, 0.0), (0.3, -2.0)] {
        let controller = controller(weight);
        let (all, reward) = (all(), |a: &Architecture| {
            (a.0[0] * 2 + a.0[1] * 3) as f64 - a.0[2] as f64 * 1.7
        });
        let borrowed: Vec<&Architecture> = all.iter().collect();
        let rewards: Vec<f64> = all.iter().map(reward).collect();
        // The mean reward and the entropy over all eighteen, as sums over what is there: no sample, no score function.
        let seen = controller.see(&borrowed).unwrap();
        let p = seen.log_probability.exp();
        assert!((p.sum(Kind::Double).double_value(&[]) - 1.0).abs() < 1e-6);
        let r = Tensor::from_slice(&rewards.iter().map(|r| *r as f32).collect::<Vec<_>>());
        let value = (&p * r).sum(Kind::Float) - weight * (&p * &seen.log_probability).sum(Kind::Float);
        value.neg().backward();
        let expected = gradients(&controller);
        // The expectation of the estimate: each architecture's own, by its probability.
        let p = Vec::<f64>::try_from(p.detach().to_kind(Kind::Double)).unwrap();
        let mut found = vec![0.0; expected.len()];
        for ((one, r), p) in borrowed.iter().zip(&rewards).zip(&p) {
            controller.backward(&[*one], &[*r], Some(baseline)).unwrap();
            for (sum, g) in found.iter_mut().zip(gradients(&controller)) {
                *sum += p * g;
            }
        }
        close(&expected, &found);
    }
}

#[test]
fn draws_follow_the_policy_and_not_the_batch() {
    let counts = |sizes: &[usize]| {
        let mut controller = controller(0.0);
        let drawn: Vec<Drawn> = sizes.iter().flat_map(|n| controller.draw(*n).unwrap()).collect();
        drawn
    };
    let (together, apart) = (counts(&[6]), counts(&[1, 2, 3]));
    for (a, b) in together.iter().zip(&apart) {
        assert_eq!(a.architecture, b.architecture);
        assert!((a.log_probability - b.log_probability).abs() < 1e-6);
    }
    // Frequencies of 20,000 draws against the policy's own probabilities, within five standard deviations.
    let (n, borrowed) = (20_000usize, all());
    let own = controller(0.0);
    let seen = own.see(&borrowed.iter().collect::<Vec<_>>()).unwrap();
    let p = Vec::<f64>::try_from(seen.log_probability.detach().exp().to_kind(Kind::Double)).unwrap();
    let drawn = counts(&[n]);
    for (one, p) in borrowed.iter().zip(&p) {
        let found = drawn.iter().filter(|d| d.architecture == *one).count() as f64;
        let sd = (n as f64 * p * (1.0 - p)).sqrt();
        assert!(
            (found - n as f64 * p).abs() < 5.0 * sd,
            "{one:?}: {found} of {n}, expected {}",
            n as f64 * p
        );
    }
    // The mean of the entropies along the samples is the entropy of the policy.
    let entropy: f64 = -p.iter().map(|p| p * p.ln()).sum::<f64>();
    let mean = mean(&drawn.iter().map(|d| d.entropy).collect::<Vec<_>>());
    assert!((mean - entropy).abs() < 0.02, "{mean} {entropy}");
}

#[test]
fn it_learns_an_operation_that_is_rewarded_everywhere() {
    let mut probabilities = Vec::new();
    for seed in 0..3 {
        let mut controller = Controller::new(&crate::NasBench201, &ControllerConfig::default(), seed).unwrap();
        for _ in 0..400 {
            let drawn = controller.draw(10).unwrap();
            let share = |d: &Drawn| d.architecture.0.iter().filter(|o| **o == 3).count() as f64 / 6.0;
            let rewards: Vec<f64> = drawn.iter().map(share).collect();
            controller.learn(&drawn, &rewards).unwrap();
        }
        let drawn = controller.draw(500).unwrap();
        for edge in 0..6 {
            let found = drawn.iter().filter(|d| d.architecture.0[edge] == 3).count();
            probabilities.push(found as f64 / 500.0);
        }
    }
    assert!(probabilities.iter().all(|p| *p > 0.9), "{probabilities:?}");
}

#[test]
fn a_saved_controller_goes_on_as_it_would_have() {
    let step = |controller: &mut Controller| {
        let drawn = controller.draw(3).unwrap();
        let rewards = [1.0, 0.5, 2.0];
        controller.learn(&drawn, &rewards).unwrap();
        drawn
    };
    let mut one = controller(0.1);
    step(&mut one);
    let saved = one.state();
    let saved = State {
        tensors: saved.tensors.iter().map(|(n, t)| (n.clone(), t.copy())).collect(),
        rest: saved.rest,
    };
    let expected = [step(&mut one), step(&mut one)];
    let mut other = controller(0.1);
    other.load(&saved).unwrap();
    assert_eq!([step(&mut other), step(&mut other)], expected);
    assert!(other.load(&State::default()).is_err());
}

#[test]
fn settings_out_of_range_and_rewards_that_are_no_numbers_are_refused() {
    let config = ControllerConfig {
        temperature: 0.0,
        ..ControllerConfig::default()
    };
    let error = Controller::new(&Small, &config, 0).err().unwrap().to_string();
    assert_eq!(error, "controller.temperature: expected a number above 0, found 0");
    let mut controller = controller(0.0);
    let drawn = controller.draw(1).unwrap();
    assert!(controller.learn(&drawn, &[f64::NAN]).is_err());
}
