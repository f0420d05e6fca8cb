//! LwF: the network as it was before the task, whose answers the old heads are to go on giving.

use lethe_models::{Mode, Model};
use lethe_penalties::lwf::distillation;
use lethe_torch::{Augment, Source, autocast};
use tch::{Kind, Tensor, no_grad};

use crate::Result;
use crate::objective::Compute;

/// Training rows on which the penalty's value is measured.
pub(crate) const LOOKED_AT: i64 = 512;

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

    /// Strength times the sum over the old heads, nats an image, of features [N, features] of the images [N, ...]; tracks
    /// gradients.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn loss(
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

    /// [`Distilled::loss`] on the first training rows, without augmentation or gradients; waits for the device.
    pub(super) fn value(&self, model: &Model, rows: &dyn Source, how: Compute) -> Result<f64> {
        let first: Vec<i64> = (0..rows.len().min(LOOKED_AT)).collect();
        if first.is_empty() {
            return Ok(0.0);
        }
        no_grad(|| {
            let images = rows
                .batch(&first, &Augment::default(), model.spec.channels_last())?
                .input;
            let forward = || model.network.features(&images, Mode::Evaluate);
            let features = autocast(how.precision, how.device, forward)?;
            Ok(self.loss(model, &features, &images, how)?.double_value(&[]))
        })
    }
}
