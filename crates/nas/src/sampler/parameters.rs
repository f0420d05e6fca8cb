//! What a sampler learns: parameters by name, with what Adam keeps of each. On the CPU, in float32.

use std::collections::BTreeMap;

use lethe_datasets::random::uniform;
use lethe_penalties::Named;
use lethe_torch::{AdamConstants, Moments, adam, clip_gradients, zero_gradients};
use rand_chacha::ChaCha8Rng;
use tch::{Device, Kind, Tensor};

use crate::{Error, Result};

/// Parameters, each with the moments and the number of its steps, in the order of their names.
pub(super) struct Parameters {
    all: BTreeMap<String, Tensor>,
    first: Vec<Tensor>,
    second: Vec<Tensor>,
    steps: Vec<Tensor>,
}

impl Parameters {
    /// Of so many elements in each dimension; initial values are uniform between minus and plus each one's bound, drawn one
    /// parameter after another in the order of names.
    pub(super) fn draw(shapes: &BTreeMap<String, (Vec<i64>, f64)>, draws: &mut ChaCha8Rng) -> Result<Self> {
        let mut all = BTreeMap::new();
        for (name, (shape, bound)) in shapes {
            let numbers: Vec<f32> = (0..shape.iter().product::<i64>())
                .map(|_| (bound * (2.0 * uniform(draws) - 1.0)) as f32)
                .collect();
            let tensor = Tensor::f_from_slice(&numbers)?.f_view(shape.as_slice())?;
            all.insert(name.clone(), tensor.f_set_requires_grad(true)?);
        }
        let zeros = || all.values().map(|p| p.detach().zeros_like()).collect();
        let steps = all.values().map(|_| Tensor::zeros([], (Kind::Float, Device::Cpu)));
        Ok(Self {
            first: zeros(),
            second: zeros(),
            steps: steps.collect(),
            all,
        })
    }

    /// The one of a name that [`Parameters::draw`] was given.
    pub(super) fn of(&self, name: &str) -> &Tensor {
        &self.all[name]
    }

    /// All, in the order of their names.
    pub(super) fn all(&self) -> Vec<Tensor> {
        self.all.values().map(Tensor::shallow_clone).collect()
    }

    /// One step of Adam with the gradients that are there, clipped to a norm unless that is 0; drops the gradients.
    pub(super) fn step(&self, lr: f64, clip: f64) -> Result<()> {
        let all = self.all();
        if clip > 0.0 {
            clip_gradients(&all, clip, &Tensor::f_ones([], (Kind::Float, Device::Cpu))?)?;
        }
        let moments = Moments {
            first: &self.first,
            second: &self.second,
            steps: &self.steps,
        };
        let constants = AdamConstants {
            lr,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-8,
            weight_decay: 0.0,
        };
        adam(&all, moments, constants)?;
        Ok(zero_gradients(&all)?)
    }

    /// Everything, by name; shares storage.
    pub(super) fn tensors(&self) -> Named {
        let named = |prefix: &str, tensors: &[Tensor]| -> Vec<(String, Tensor)> {
            let each = self.all.keys().zip(tensors);
            each.map(|(name, t)| (format!("{prefix}.{name}"), t.shallow_clone()))
                .collect()
        };
        let weights: Vec<Tensor> = self.all.values().map(Tensor::detach).collect();
        let parts = [
            named("weight", &weights),
            named("first", &self.first),
            named("second", &self.second),
            named("steps", &self.steps),
        ];
        parts.into_iter().flatten().collect()
    }

    /// Copies what [`Parameters::tensors`] gave.
    pub(super) fn load(&mut self, saved: &Named) -> Result<()> {
        for (name, mut own) in self.tensors() {
            let found = saved.get(&name).filter(|found| found.size() == own.size());
            let missing = || Error::Failed(format!("sampler: tensor {name}: missing"));
            let found = found.ok_or_else(missing)?;
            tch::no_grad(|| own.f_copy_(found))?;
        }
        Ok(())
    }
}
