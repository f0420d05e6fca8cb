//! LwF: the network as it was before the task, whose answers the old heads are to go on giving.

use lethe_datasets::random::{shuffle, stream};
use lethe_models::{Mode, Model};
use lethe_penalties::lwf::distillation;
use lethe_torch::{Augment, Source, autocast};
use tch::{Kind, Tensor, no_grad};

use crate::Result;
use crate::objective::{Beside, Compute, NextToken, Objective};

/// Training rows on which the penalty's value is measured: images, or blocks of tokens.
pub(crate) fn looked_at(text: bool) -> i64 {
    if text { 32 } else { 512 }
}

/// So many of the rows, ascending, whatever the run's seed. Drawn, since a data set may be sorted by class, and a text by subject.
fn drawn(count: i64, most: i64) -> Vec<i64> {
    let mut rows: Vec<i64> = (0..count).collect();
    if count > most {
        shuffle(&mut stream(0, -1, "penalty-rows"), &mut rows);
        rows.truncate(most as usize);
        rows.sort_unstable();
    }
    rows
}

/// The old network, and how much its answers count.
pub(crate) struct Distilled {
    old: Model,
    /// Its heads.
    pub(crate) heads: Vec<i32>,
    strength: f64,
    temperature: f64,
}

impl Distilled {
    pub(super) fn new(old: Model, strength: f64, temperature: f64) -> Self {
        let heads = old.tasks().collect();
        Self {
            old,
            heads,
            strength,
            temperature,
        }
    }

    /// Its value on some training rows, the same each time, without augmentation or gradients; waits for the device.
    pub(super) fn value(&self, model: &Model, rows: &dyn Source, how: Compute) -> Result<f64> {
        let rows_looked_at = drawn(rows.len(), looked_at(model.is_language()));
        if rows_looked_at.is_empty() {
            return Ok(0.0);
        }
        no_grad(|| {
            if model.is_language() {
                let (mut sum, mut tokens) = (0.0, 0);
                for numbers in rows_looked_at.chunks(NextToken.at_once(model, rows) as usize) {
                    let batch = rows.batch(numbers, &Augment::default(), false)?;
                    let (own, count) = NextToken::sum_beside(model, &batch, self, how)?;
                    (sum, tokens) = (sum + own, tokens + count);
                }
                return Ok(sum / tokens.max(1) as f64);
            }
            let batch = rows.batch(&rows_looked_at, &Augment::default(), model.spec.channels_last())?;
            let images = batch.input;
            let forward = || model.network.features(&images, Mode::Evaluate);
            let features = autocast(how.precision, how.device, forward)?;
            Ok(self.of_images(model, &features, &images, how)?.double_value(&[]))
        })
    }
}

impl Beside for Distilled {
    /// Strength times the sum over the old heads.
    fn of_images(
        &self,
        model: &Model,
        features: &Tensor,
        images: &Tensor,
        Compute { precision, device }: Compute,
    ) -> Result<Tensor> {
        let network = &self.old.network;
        let old = no_grad(|| autocast(precision, device, || network.features(images, Mode::Evaluate)))?;
        let mut sum = Tensor::f_zeros([], (Kind::Float, device))?;
        for &task in &self.heads {
            let (Some(now), Some(before)) = (model.head(task), self.old.head(task)) else {
                return Err(lethe_torch::Error(format!("head of task {task}: missing")).into());
            };
            let said = autocast(precision, device, || now.logits(features))?.f_to_kind(Kind::Float)?;
            let wanted = no_grad(|| autocast(precision, device, || before.logits(&old)))?;
            sum = sum.f_add(&distillation(&said, &wanted.f_to_kind(Kind::Float)?, self.temperature)?)?;
        }
        Ok(sum.f_mul_scalar(self.strength)?)
    }

    fn features(&self, tokens: &Tensor, Compute { precision, device }: Compute) -> Result<Tensor> {
        let network = &self.old.network;
        Ok(no_grad(|| {
            autocast(precision, device, || network.features(tokens, Mode::Evaluate))
        })?)
    }

    /// Strength times the sum over tokens.
    fn of_tokens(&self, logits: &Tensor, features: &Tensor, Compute { precision, device }: Compute) -> Result<Tensor> {
        let (_, output) = self
            .old
            .output_layer()
            .ok_or_else(|| lethe_torch::Error("expected a language model, found none".to_owned()))?;
        let no_bias: Option<&Tensor> = None;
        let wanted = no_grad(|| autocast(precision, device, || features.linear(output, no_bias)))?;
        let mean = distillation(logits, &wanted.f_to_kind(Kind::Float)?, self.temperature)?;
        let tokens = logits.size().first().copied().unwrap_or(0);
        Ok(mean.f_mul_scalar(self.strength * tokens as f64)?)
    }
}
