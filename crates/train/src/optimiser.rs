//! Optimisers over named parameters, whose state is ours to save.

use std::collections::BTreeMap;

use lethe_penalties::{Step, largest_stable};
use lethe_torch::{AdamConstants, Moments, adam, adamw, clip_gradients, sgd, zero_gradients};
use tch::{Device, Kind, Tensor};

use crate::config::{OptimiserConfig, OptimiserName};
use crate::{Error, Result};

/// An optimiser with its moments. Parameters keep their order: sorted by name within each group.
pub struct Optimiser {
    config: OptimiserConfig,
    /// All parameters, for clipping.
    all: Vec<Tensor>,
    groups: [Group; 2],
    step: i64,
    /// What the last step's gradients were multiplied with, a scalar on their device.
    clipped: Tensor,
}

/// Parameters with one weight decay.
struct Group {
    names: Vec<String>,
    parameters: Vec<Tensor>,
    /// SGD: momentum. Adam: first and second moments and step counts.
    moments: Vec<Vec<Tensor>>,
    /// Steps that each parameter has made.
    counts: Vec<i64>,
    /// Whether it made the last one: a parameter without a gradient stands still.
    moved: Vec<bool>,
    weight_decay: f64,
}

impl Optimiser {
    /// A fresh optimiser: momentum starts anew with each task.
    pub fn new(config: &OptimiserConfig, parameters: &BTreeMap<String, Tensor>) -> Self {
        let (decayed, plain): (Vec<_>, Vec<_>) = parameters.iter().partition(|(_, p)| p.dim() > 1);
        let group = |members: Vec<(&String, &Tensor)>, weight_decay| {
            let parameters: Vec<Tensor> = members.iter().map(|(_, p)| p.shallow_clone()).collect();
            // zeros_like keeps the memory layout, which fused steps need.
            let zeros = || parameters.iter().map(|p| p.detach().zeros_like()).collect::<Vec<_>>();
            let moments = match config.name {
                OptimiserName::Sgd => vec![zeros()],
                OptimiserName::Adam | OptimiserName::Adamw => {
                    let steps = parameters.iter().map(|p| Tensor::zeros([], (Kind::Float, p.device())));
                    vec![zeros(), zeros(), steps.collect()]
                }
            };
            Group {
                counts: vec![0; parameters.len()],
                moved: vec![false; parameters.len()],
                names: members.iter().map(|(n, _)| (*n).clone()).collect(),
                parameters,
                moments,
                weight_decay,
            }
        };
        let device = parameters.values().next().map_or(Device::Cpu, Tensor::device);
        Self {
            config: config.clone(),
            all: parameters.values().map(Tensor::shallow_clone).collect(),
            groups: [group(decayed, config.weight_decay), group(plain, 0.0)],
            step: 0,
            clipped: Tensor::ones([], (Kind::Float, device)),
        }
    }

    /// One step with the gradients that are there, which are then dropped. A parameter without one stands still, with its
    /// moments and its decay.
    pub fn step(&mut self, lr: f64) -> Result<()> {
        for group in &mut self.groups {
            let marks = group.counts.iter_mut().zip(&mut group.moved);
            for ((count, moved), parameter) in marks.zip(&group.parameters) {
                *moved = parameter.grad().defined();
                *count += i64::from(*moved);
            }
        }
        if self.config.clip > 0.0 {
            clip_gradients(&self.all, self.config.clip, &self.clipped)?;
        }
        for group in &self.groups {
            match (self.config.name, group.moments.as_slice()) {
                (OptimiserName::Sgd, [momentum]) => {
                    let first = self.step == 0;
                    sgd(
                        &group.parameters,
                        momentum,
                        lr,
                        self.config.momentum,
                        group.weight_decay,
                        first,
                    )?;
                }
                (name, [first, second, steps]) => {
                    let moments = Moments { first, second, steps };
                    let constants = AdamConstants {
                        lr,
                        beta1: self.config.beta1,
                        beta2: self.config.beta2,
                        eps: self.config.eps,
                        weight_decay: group.weight_decay,
                    };
                    match name {
                        OptimiserName::Adam => adam(&group.parameters, moments, constants)?,
                        _ => adamw(&group.parameters, moments, constants)?,
                    }
                }
                _ => {}
            }
        }
        self.step += 1;
        zero_gradients(&self.all)?;
        Ok(())
    }

    /// How far a lasting gradient of 1 moves a parameter a step in the long run at rate `lr`: heavy ball makes `1/(1 − β)` of a
    /// gradient; Adam divides by its own estimate, as it was for the last step. Clipping shortens what the loss's gradient moves, by
    /// as much as it took off the last step's. 0 for a parameter that stood still in it.
    pub fn effective_step(&self, name: &str, lr: f64) -> Result<Step> {
        let of = |group: &Group| -> Option<(bool, i64, Option<Tensor>)> {
            let at = group.names.iter().position(|own| own == name)?;
            let second = group.moments.get(1).and_then(|second| second.get(at));
            Some((group.moved[at], group.counts[at], second.map(Tensor::shallow_clone)))
        };
        let Some((moved, count, second)) = self.groups.iter().find_map(of) else {
            return Err(lethe_torch::Error(format!("{name}: expected a trained parameter")).into());
        };
        let step = match second {
            _ if !moved => return Ok(Step::Uniform(0.0)),
            None => Step::Uniform(lr / (1.0 - self.config.momentum)),
            Some(second) => {
                let correction = 1.0 - self.config.beta2.powf(count as f64);
                let divisor = second
                    .f_div_scalar(correction.max(f64::MIN_POSITIVE))?
                    .f_sqrt_()?
                    .f_add_scalar_(self.config.eps)?;
                Step::Scaled { lr, divisor }
            }
        };
        Ok(if self.config.clip > 0.0 {
            step.shortened(&self.clipped)?
        } else {
            step
        })
    }

    /// The largest product of rate and curvature at which a quadratic loss is stable; none for Adam, which scales itself.
    pub fn stable(&self) -> Option<f64> {
        (self.config.name == OptimiserName::Sgd).then(|| largest_stable(self.config.momentum))
    }

    /// The state by name, for a resume file.
    pub fn state(&self) -> BTreeMap<String, Tensor> {
        let mut state = BTreeMap::new();
        for group in &self.groups {
            for (slot, moments) in group.moments.iter().enumerate() {
                for (name, moment) in group.names.iter().zip(moments) {
                    state.insert(format!("{slot}.{name}"), moment.shallow_clone());
                }
            }
        }
        state
    }

    /// Takes a saved state over, `step` steps into the task.
    pub fn load(&mut self, saved: &BTreeMap<String, Tensor>, step: i64) -> Result<()> {
        for (name, mut moment) in self.state() {
            let source = saved
                .get(&name)
                .ok_or_else(|| Error::from(lethe_torch::Error(format!("resume state: {name} is missing"))))?;
            tch::no_grad(|| moment.f_copy_(source))?;
        }
        self.step = step;
        for group in &mut self.groups {
            // Adam's own counts; a parameter of SGD's needs none.
            group.counts = match group.moments.get(2) {
                Some(steps) => steps.iter().map(|t| t.double_value(&[]) as i64).collect(),
                None => vec![step; group.parameters.len()],
            };
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// How far a gradient that stays moves a parameter a step, in the end.
    fn moved(config: &OptimiserConfig, gradient: f64) -> (f64, f64) {
        let theta = Tensor::zeros([1], (Kind::Float, tch::Device::Cpu)).set_requires_grad(true);
        let parameters = BTreeMap::from([("a".to_owned(), theta.shallow_clone())]);
        let mut optimiser = Optimiser::new(config, &parameters);
        let mut before = 0.0;
        let mut step = 0.0;
        for _ in 0..300 {
            (&theta * gradient).sum(Kind::Float).backward();
            optimiser.step(0.01).unwrap();
            let now = theta.double_value(&[0]);
            step = before - now;
            before = now;
        }
        let effective = match optimiser.effective_step("a", 0.01).unwrap() {
            Step::Uniform(s) => s,
            Step::Scaled { lr, divisor } => lr / divisor.reshape([1]).double_value(&[0]),
        };
        (step / gradient, effective)
    }

    #[test]
    fn the_effective_step_is_what_a_lasting_gradient_moves() {
        let config = |name: &str, momentum: f64, clip: f64| -> OptimiserConfig {
            serde_json::from_value(serde_json::json!({"name": name, "momentum": momentum, "clip": clip})).unwrap()
        };
        for (name, momentum) in [("sgd", 0.0), ("sgd", 0.9), ("adam", 0.0), ("adamw", 0.0)] {
            for (gradient, clip) in [
                (0.02, 0.0),
                (1.0, 0.0),
                (-3.0, 0.0),
                (0.02, 0.25),
                (1.0, 0.25),
                (-3.0, 0.25),
            ] {
                let (found, effective) = moved(&config(name, momentum, clip), gradient);
                assert!(
                    (effective / found - 1.0).abs() < 1e-3,
                    "{name} {momentum} {gradient} {clip}: {effective} {found}"
                );
            }
        }
    }

    /// Two parameters, of which `b` has a gradient in every other step only: as PyTorch's optimisers skip it, each is what it
    /// would be alone with the steps that it makes.
    #[test]
    fn a_parameter_without_a_gradient_stands_still() {
        for name in ["sgd", "adam", "adamw"] {
            let config = serde_json::json!({"name": name, "momentum": 0.9, "weight_decay": 0.1, "clip": 0.0});
            let config: OptimiserConfig = serde_json::from_value(config).unwrap();
            let leaf = || Tensor::ones([2, 2], (Kind::Float, tch::Device::Cpu)).set_requires_grad(true);
            let (a, b, alone) = (leaf(), leaf(), leaf());
            let both = BTreeMap::from([("a".to_owned(), a.shallow_clone()), ("b".to_owned(), b.shallow_clone())]);
            let mut optimiser = Optimiser::new(&config, &both);
            let mut other = Optimiser::new(&config, &BTreeMap::from([("b".to_owned(), alone.shallow_clone())]));
            for step in 0..6 {
                let loss = a.square().sum(Kind::Float);
                if step % 2 == 1 {
                    (loss + b.square().sum(Kind::Float)).backward();
                    alone.square().sum(Kind::Float).backward();
                    other.step(0.1).unwrap();
                } else {
                    loss.backward();
                }
                let before = b.copy();
                optimiser.step(0.1).unwrap();
                let still = matches!(optimiser.effective_step("b", 0.1).unwrap(), Step::Uniform(s) if s == 0.0);
                assert_eq!(still, step % 2 == 0, "{name} step {step}");
                assert_eq!(b == before, step % 2 == 0, "{name} step {step}");
            }
            let far = (&b - &alone).abs().max().double_value(&[]);
            assert!(far < 1e-6, "{name}: {far}");
            assert!(a != b, "{name}: a made twice as many steps");
        }
    }
}
