//! Quadratic penalties against sums, closed forms and the optimisers themselves, in float64.
#![allow(clippy::unwrap_used)]

use lethe_torch::{AdamConstants, Moments, adam, sgd, zero_gradients};
use tch::{Device, Kind, Tensor, no_grad};

use super::*;
use crate::{ewc, l2sp, relative, wpl};

/// Numbers that look drawn, in [low, high).
fn numbers(count: usize, seed: f64, low: f64, high: f64) -> Vec<f64> {
    let each = (0..count).map(|i| ((i as f64 + 1.0) * 12.9898 + seed * 78.233).sin() * 43758.5453);
    each.map(|x| low + (high - low) * (x - x.floor())).collect()
}

fn named(kind: Kind, a: &[f64], b: &[f64]) -> Named {
    let tensor = |v: &[f64]| Tensor::from_slice(v).to_kind(kind);
    Named::from([("a".to_owned(), tensor(a).view([2, 2])), ("b".to_owned(), tensor(b))])
}

/// Parameters `a` [2, 2] and `b` [3] of seven numbers.
fn seven(kind: Kind, seed: f64, low: f64, high: f64) -> Named {
    let all = numbers(7, seed, low, high);
    named(kind, &all[..4], &all[4..])
}

fn flat(named: &Named) -> Vec<f64> {
    let each = named.values().map(|t| t.detach().to_kind(Kind::Double).flatten(0, -1));
    each.flat_map(|t| Vec::<f64>::try_from(t).unwrap()).collect()
}

fn trained(named: Named) -> Named {
    named.into_iter().map(|(n, t)| (n, t.set_requires_grad(true))).collect()
}

fn close(found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len());
    for (f, e) in found.iter().zip(expected) {
        assert!((f - e).abs() <= tolerance * e.abs().max(1.0), "{found:?} {expected:?}");
    }
}

/// A few multi-term penalties with what makes them: the weight and the anchor of each term, flat; none where a term is silent.
#[allow(clippy::type_complexity)]
fn cases() -> Vec<(&'static str, Quadratic, Named, Vec<(Vec<f64>, Vec<f64>)>)> {
    let kind = Kind::Double;
    let parameters = || trained(seven(kind, 0.0, -2.0, 2.0));
    let (f, g) = (seven(kind, 1.0, 0.0, 3.0), seven(kind, 2.0, 0.0, 0.1));
    let (x, y) = (seven(kind, 3.0, -1.0, 1.0), seven(kind, 4.0, -1.0, 1.0));
    let scaled = |f: &Named, by: f64| flat(f).iter().map(|v| v * by).collect::<Vec<_>>();
    let mut cases = Vec::new();

    let own = parameters();
    let terms = [l2sp::term(0.7, &x).unwrap()];
    cases.push((
        "l2-sp",
        Quadratic::new(&own, &terms).unwrap(),
        own,
        vec![(vec![0.7; 7], flat(&x))],
    ));

    let own = parameters();
    let copy = |n: &Named| crate::named::copies(n).unwrap();
    let terms = [
        ewc::term(2.0, &f, copy(&x)).unwrap(),
        ewc::term(2.0, &g, copy(&y)).unwrap(),
    ];
    let expected = vec![(scaled(&f, 2.0), flat(&x)), (scaled(&g, 2.0), flat(&y))];
    cases.push(("ewc", Quadratic::new(&own, &terms).unwrap(), own, expected));

    let own = parameters();
    let term = ewc::online(3.0, &[copy(&f), copy(&g)], 0.5, copy(&y)).unwrap();
    let sums: Vec<f64> = flat(&f)
        .iter()
        .zip(flat(&g))
        .map(|(f, g)| 3.0 * (0.5 * f + g))
        .collect();
    cases.push((
        "online",
        Quadratic::new(&own, &[term]).unwrap(),
        own,
        vec![(sums, flat(&y))],
    ));

    // Only `a` is shared.
    let own = parameters();
    let part = |n: &Named| Named::from([("a".to_owned(), n["a"].copy())]);
    let terms = wpl::terms(5.0, 0.3, &own, &part(&f), part(&x)).unwrap();
    let mut shared = scaled(&f, 5.0);
    shared[4..].fill(0.0);
    let expected = vec![(shared, flat(&x)), (vec![0.3; 7], vec![0.0; 7])];
    cases.push(("wpl", Quadratic::new(&own, &terms).unwrap(), own, expected));
    cases
}

#[test]
fn value_and_gradient_are_the_sums_over_terms() {
    for (name, penalty, parameters, terms) in cases() {
        let theta = flat(&parameters);
        let (mut value, mut gradient) = (0.0, vec![0.0; 7]);
        for (weight, anchor) in &terms {
            for i in 0..7 {
                value += weight[i] * (theta[i] - anchor[i]).powi(2) / 2.0;
                gradient[i] += weight[i] * (theta[i] - anchor[i]);
            }
        }
        let found = penalty.value().unwrap();
        assert!((found - value).abs() < 1e-13 * value, "{name}: {found} {value}");
        // On top of the gradient of a loss, here all ones.
        let loss = parameters
            .values()
            .map(|p| p.sum(Kind::Double))
            .reduce(|a, b| a + b)
            .unwrap();
        loss.backward();
        penalty.add_gradient().unwrap();
        let found: Named = parameters.iter().map(|(n, p)| (n.clone(), p.grad())).collect();
        let expected: Vec<f64> = gradient.iter().map(|g| g + 1.0).collect();
        close(&flat(&found), &expected, 1e-13);
        let largest = (0..7)
            .map(|i| terms.iter().map(|(w, _)| w[i]).sum::<f64>())
            .fold(0.0, f64::max);
        assert!((penalty.largest() - largest).abs() < 1e-14);
    }
}

#[test]
fn the_implicit_step_minimises_distance_and_penalty_together() {
    // argmin over θ of |θ − θ₀|²/(2s) + P(θ), term by term: (θ₀/s + Σ w θ*)/(1/s + Σ w).
    for (name, penalty, parameters, terms) in cases() {
        let theta = flat(&parameters);
        let steps = numbers(7, 9.0, 0.01, 2.0);
        let divisors = named(Kind::Double, &steps[..4], &steps[4..]);
        let expected = |s: &dyn Fn(usize) -> f64| -> Vec<f64> {
            let each = (0..7).map(|i| {
                let (mut above, mut below) = (theta[i] / s(i), 1.0 / s(i));
                for (weight, anchor) in &terms {
                    above += weight[i] * anchor[i];
                    below += weight[i];
                }
                above / below
            });
            each.collect()
        };
        let restore = |to: &[f64]| {
            let to = named(Kind::Double, &to[..4], &to[4..]);
            no_grad(|| parameters.iter().for_each(|(n, p)| p.shallow_clone().copy_(&to[n])));
        };
        penalty.implicit_step(|_| Ok::<_, Error>(Step::Uniform(0.4))).unwrap();
        close(&flat(&parameters), &expected(&|_| 0.4), 1e-13);
        restore(&theta);
        let scaled = |name: &str| {
            let divisor = divisors[name].copy();
            Ok::<_, Error>(Step::Scaled { lr: 0.2, divisor })
        };
        penalty.implicit_step(scaled).unwrap();
        close(&flat(&parameters), &expected(&|i| 0.2 / steps[i]), 1e-13);
        assert!(penalty.value().unwrap().is_finite(), "{name}");
    }
}

#[test]
fn extreme_steps_and_weights_stay_finite_and_zero_weights_do_not_move_a_bit() {
    let start = [0.1, 0.2, 0.3, 0.7];
    let parameters = trained(named(Kind::Float, &start, &start[..3]));
    let weight = named(Kind::Float, &[0.0, 1e38, 1e-30, 1.0], &[0.0, 1e38, 0.0]);
    let anchor = named(Kind::Float, &[5.0; 4], &[5.0; 3]);
    let penalty = Quadratic::new(&parameters, &[Term { weight, anchor }]).unwrap();
    let bits = |i: usize| flat(&parameters)[i].to_bits();
    let before = bits(0);
    penalty.implicit_step(|_| Ok::<_, Error>(Step::Uniform(1e6))).unwrap();
    let zero = |name: &str| {
        let divisor = parameters[name].detach().zeros_like();
        Ok::<_, Error>(Step::Scaled { lr: 1e6, divisor })
    };
    penalty.implicit_step(zero).unwrap();
    let found = flat(&parameters);
    assert_eq!(bits(0), before, "a weight of 0");
    close(&[found[1], found[3], found[5]], &[5.0; 3], 1e-6);
    assert!(found.iter().all(|v| v.is_finite()));
}

/// How an optimiser is run on the loss `Σ h_i (θ_i − a_i)²/2`.
#[derive(Clone, Copy, Debug)]
enum Optimiser {
    Sgd(f64),
    Adam,
}

/// Where 4,000 steps with a falling rate lead, in either form of the penalty.
fn descended(optimiser: Optimiser, implicit: bool, weight: &Named) -> Vec<f64> {
    let kind = Kind::Float;
    let (h, a, anchor) = (
        seven(kind, 5.0, 0.5, 2.0),
        seven(kind, 6.0, -1.0, 1.0),
        seven(kind, 7.0, -1.0, 1.0),
    );
    let parameters = trained(seven(kind, 8.0, -1.0, 1.0));
    let weight = crate::named::copies(weight).unwrap();
    let penalty = Quadratic::new(&parameters, &[Term { weight, anchor }]).unwrap();
    let tensors: Vec<Tensor> = parameters.values().map(Tensor::shallow_clone).collect();
    let zeros = || -> Vec<Tensor> { tensors.iter().map(|p| p.detach().zeros_like()).collect() };
    let (first, second) = (zeros(), zeros());
    let steps: Vec<Tensor> = tensors.iter().map(|_| Tensor::zeros([], (kind, Device::Cpu))).collect();
    for step in 0..4000 {
        let loss = parameters
            .iter()
            .map(|(n, p)| ((p - &a[n]).square() * &h[n]).sum(kind) / 2.0);
        loss.reduce(|a, b| a + b).unwrap().backward();
        if !implicit {
            penalty.add_gradient().unwrap();
        }
        let lr = 0.1 * (1.0 - f64::from(step) / 4000.0).powi(2);
        let effective = |name: &str| -> Result<Step> {
            Ok(match optimiser {
                Optimiser::Sgd(momentum) => Step::Uniform(lr / (1.0 - momentum)),
                Optimiser::Adam => {
                    let at = parameters.keys().position(|n| n == name).unwrap();
                    let corrected = &second[at] / (1.0 - 0.999f64.powi(step + 1));
                    let divisor = corrected.sqrt() + 1e-8;
                    Step::Scaled { lr, divisor }
                }
            })
        };
        match optimiser {
            Optimiser::Sgd(momentum) => sgd(&tensors, &first, lr, momentum, 0.0, step == 0).unwrap(),
            Optimiser::Adam => {
                let moments = Moments {
                    first: &first,
                    second: &second,
                    steps: &steps,
                };
                let (beta1, beta2, eps, weight_decay) = (0.9, 0.999, 1e-8, 0.0);
                adam(
                    &tensors,
                    moments,
                    AdamConstants {
                        lr,
                        beta1,
                        beta2,
                        eps,
                        weight_decay,
                    },
                )
                .unwrap();
            }
        }
        zero_gradients(&tensors).unwrap();
        if implicit {
            penalty.implicit_step(effective).unwrap();
        }
    }
    flat(&parameters)
}

#[test]
fn both_forms_reach_the_closed_forms_minimiser_with_every_optimiser() {
    let (h, a, anchor) = (
        flat(&seven(Kind::Float, 5.0, 0.5, 2.0)),
        flat(&seven(Kind::Float, 6.0, -1.0, 1.0)),
        flat(&seven(Kind::Float, 7.0, -1.0, 1.0)),
    );
    let minimiser = |w: &[f64]| -> Vec<f64> {
        (0..7)
            .map(|i| (h[i] * a[i] + w[i] * anchor[i]) / (h[i] + w[i]))
            .collect()
    };
    for (scale, forms) in [(3.0, &[true, false][..]), (1e5, &[true])] {
        let weight = seven(Kind::Float, 10.0, 0.0, scale);
        for optimiser in [Optimiser::Sgd(0.0), Optimiser::Sgd(0.9), Optimiser::Adam] {
            for &implicit in forms {
                let found = descended(optimiser, implicit, &weight);
                let expected = minimiser(&flat(&weight));
                for (f, e) in found.iter().zip(&expected) {
                    let far = (f - e).abs();
                    assert!(
                        far < 2e-3,
                        "{optimiser:?}, implicit {implicit}, up to {scale}: {found:?} {expected:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn as_a_term_it_is_stable_just_below_the_bound_and_not_above() {
    for momentum in [0.0, 0.9] {
        for (factor, stable) in [(0.97, true), (1.03, false)] {
            let theta = Tensor::from_slice(&[1.0f32]).set_requires_grad(true);
            let parameters = Named::from([("a".to_owned(), theta.shallow_clone())]);
            let anchor = Named::from([("a".to_owned(), Tensor::from_slice(&[0.0f32]))]);
            let weight = factor * largest_stable(momentum) / 0.1;
            let term = ewc::term(
                weight,
                &Named::from([("a".to_owned(), Tensor::from_slice(&[1.0f32]))]),
                anchor,
            );
            let penalty = Quadratic::new(&parameters, &[term.unwrap()]).unwrap();
            let buffer = [theta.detach().zeros_like()];
            for step in 0..400 {
                (&theta * 0.0).sum(Kind::Float).backward();
                penalty.add_gradient().unwrap();
                sgd(std::slice::from_ref(&theta), &buffer, 0.1, momentum, 0.0, step == 0).unwrap();
                zero_gradients(std::slice::from_ref(&theta)).unwrap();
            }
            let far = theta.double_value(&[0]).abs();
            assert!(
                if stable { far < 0.1 } else { far.is_nan() || far > 10.0 },
                "momentum {momentum}, {factor}: {far}"
            );
        }
    }
}

#[test]
fn a_relative_strength_does_not_depend_on_the_scale() {
    let parameters = || trained(seven(Kind::Float, 0.0, -2.0, 2.0));
    let anchor = || seven(Kind::Float, 3.0, -1.0, 1.0);
    let value = |scale: f64| {
        let f = seven(Kind::Double, 1.0, 0.0, scale);
        let term = ewc::term(2.0, &relative(&f).unwrap(), anchor()).unwrap();
        let own = parameters();
        Quadratic::new(&own, &[term]).unwrap().value().unwrap()
    };
    let (small, large) = (value(1e-6), value(1e3));
    assert!((small - large).abs() < 1e-6 * large, "{small} {large}");
}

#[test]
fn wrong_terms_are_refused() {
    let parameters = trained(seven(Kind::Float, 0.0, -2.0, 2.0));
    let refused = |term: Term, expected: &str| {
        let error = Quadratic::new(&parameters, &[term]).err().unwrap().to_string();
        assert_eq!(error, expected);
    };
    let one = |name: &str, values: &[f64]| Named::from([(name.to_owned(), Tensor::from_slice(values))]);
    let (weight, anchor) = (one("c", &[1.0]), one("c", &[1.0]));
    refused(
        Term { weight, anchor },
        "tensor c: missing, expected a parameter that is trained",
    );
    let (weight, anchor) = (one("b", &[1.0; 3]), one("a", &[1.0]));
    refused(Term { weight, anchor }, "tensor b: missing, expected an anchor for it");
    let (weight, anchor) = (one("b", &[1.0; 3]), one("b", &[1.0; 2]));
    refused(Term { weight, anchor }, "tensor b: expected shape [3], found [2]");
    let (weight, anchor) = (one("b", &[1.0; 2]), one("b", &[1.0; 3]));
    refused(Term { weight, anchor }, "tensor b: expected shape [3], found [2]");
    let (weight, anchor) = (one("b", &[1e39; 3]), one("b", &[1.0; 3]));
    refused(
        Term { weight, anchor },
        "strength times the largest importance: expected a float32, at most 3.4e38, found inf",
    );
}

#[test]
fn a_parameter_without_a_gradient_is_given_none() {
    let alone = |value: f32| Named::from([("a".to_owned(), Tensor::from_slice(&[value; 2]))]);
    let parameters = alone(1.0);
    let away = alone(3.0);
    let penalty = Quadratic::new(&parameters, &[l2sp::term(1.0, &away).unwrap()]).unwrap();
    penalty.add_gradient().unwrap();
    assert!(!parameters["a"].grad().defined());
}

/// A gradient of which clipping leaves a fifth moves a parameter as at a fifth of the rate, and so does what holds against it.
#[test]
fn a_shortened_step_is_that_of_a_smaller_rate() {
    let kind = Kind::Double;
    let anchor = seven(kind, 3.0, -1.0, 1.0);
    let after = |step: &dyn Fn(&str) -> Step| {
        let own = trained(seven(kind, 0.0, -2.0, 2.0));
        let penalty = Quadratic::new(&own, &[l2sp::term(0.7, &anchor).unwrap()]).unwrap();
        penalty.implicit_step(|name| Ok::<_, Error>(step(name))).unwrap();
        flat(&own)
    };
    let divisors = seven(kind, 5.0, 0.1, 2.0);
    let scaled = |lr: f64, name: &str| Step::Scaled {
        lr,
        divisor: divisors[name].shallow_clone(),
    };
    let fifth = Tensor::from(0.2f64);
    let shortened = after(&|_| Step::Uniform(0.5).shortened(&fifth).unwrap());
    close(&shortened, &after(&|_| Step::Uniform(0.1)), 1e-12);
    let shortened = after(&|name| scaled(0.5, name).shortened(&fifth).unwrap());
    close(&shortened, &after(&|name| scaled(0.1, name)), 1e-12);
    assert!(matches!(Step::Uniform(0.0).shortened(&fifth).unwrap(), Step::Uniform(s) if s == 0.0));
}
