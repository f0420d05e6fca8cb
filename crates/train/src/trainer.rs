//! Optimiser steps: a batch, its loss, its gradient, what holds the network back, and the update.

use std::collections::BTreeMap;
use std::rc::Rc;

use lethe_models::{BatchNorm, Mode, Model};
use lethe_torch::{Augment, Source};
use tch::Tensor;

use crate::Result;
use crate::config::Phase;
use crate::data::Batches;
use crate::objective::{Compute, Objective, Share};
use crate::optimiser::Optimiser;
use crate::penalty::Penalty;
use crate::schedule::rate;

/// A network and all that moves it. It knows no file, no history and no clock.
pub(crate) struct Trainer {
    pub(crate) model: Model,
    pub(crate) objective: Box<dyn Objective>,
    /// The training rows.
    pub(crate) source: Rc<dyn Source>,
    pub(crate) batches: Batches,
    /// Examples of a batch that are computed at once, where they are fewer than all.
    pub(crate) micro_batch: Option<i64>,
    pub(crate) optimiser: Optimiser,
    pub(crate) phase: Phase,
    pub(crate) batch_norm: BatchNorm,
    pub(crate) how: Compute,
    /// What holds the model back.
    pub(crate) penalty: Option<Penalty>,
}

impl Trainer {
    /// Steps from the beginning to the end, unless an accuracy ends them earlier.
    pub(crate) fn total(&self) -> i64 {
        self.phase.total_steps(self.batches.per_epoch())
    }

    /// What there is to say where batch norm sees parts of a batch: then their gradients are not the batch's.
    pub(crate) fn splits_norms(&self) -> Option<String> {
        let (batch, tracks) = (self.batches.size(), self.batch_norm == BatchNorm::Track);
        let size = self.micro_batch.filter(|size| *size < batch)?;
        (tracks && self.model.has_batch_norm() && self.phase.trains()).then(|| {
            format!(
                "micro_batch: batch norm takes its statistics over {size} rows at once, not the batch of {batch}: another training than \
                 without it"
            )
        })
    }

    /// Step `step` (from 0) of `total`; gives its loss, a scalar that is still on the device.
    pub(crate) fn step(&mut self, step: i64, total: i64) -> Result<Tensor> {
        let (numbers, augment) = self.batches.at(step);
        if self.model.spec.drops_out() {
            // libtorch's own generator, which nobody else draws from: each step's numbers are its own, also after a resume.
            #[allow(clippy::disallowed_methods)]
            tch::manual_seed(self.batches.dropout_seed(step));
        }
        let loss = self.backward(&numbers, &augment)?;
        let lr = rate(&self.phase, step, total);
        if let Some(penalty) = &mut self.penalty {
            penalty.before_step()?;
        }
        self.optimiser.step(lr)?;
        if let Some(penalty) = &mut self.penalty {
            penalty.after_step(&self.optimiser, lr)?;
        }
        Ok(loss)
    }

    /// Leaves the gradient of the batch's mean loss in the parameters, micro-batch by micro-batch, and gives that loss.
    fn backward(&self, numbers: &[i64], augment: &Augment) -> Result<Tensor> {
        let size = self.micro_batch.map_or(numbers.len(), |size| size as usize).max(1);
        let all = self.source.predictions(numbers);
        let mut sum: Option<Tensor> = None;
        for from in (0..numbers.len()).step_by(size) {
            let to = (from + size).min(numbers.len());
            let loss = self.share(&numbers[from..to], &augment.part(from..to), all)?;
            sum = Some(match sum {
                Some(sum) => sum.f_add(&loss)?,
                None => loss,
            });
        }
        let none = || lethe_torch::Error("a batch: expected an example, found none".to_owned());
        Ok(sum.ok_or_else(none)?)
    }

    /// The part of some examples in the mean loss over all answers of a step, nats, with what the old answers are held to; adds
    /// its gradient to the parameters'.
    fn share(&self, numbers: &[i64], augment: &Augment, all: i64) -> Result<Tensor> {
        let model = &self.model;
        let batch = self.source.batch(numbers, augment, model.spec.channels_last())?;
        let predictions = self.source.predictions(numbers);
        let share = Share {
            batch: &batch,
            numbers,
            predictions,
            part: predictions as f64 / all.max(1) as f64,
            mode: Mode::Train(self.batch_norm),
            how: self.how,
            beside: self.penalty.as_ref().and_then(Penalty::beside),
        };
        self.objective.backward(model, &share)
    }

    /// The penalty's part of the training loss now; none without one.
    pub(crate) fn penalty_value(&self) -> Result<Option<f64>> {
        match &self.penalty {
            Some(penalty) => penalty.value(&self.model, self.source.as_ref(), self.how),
            None => Ok(None),
        }
    }

    /// What a resume state has to keep beside the model, by name: moments under `optimiser.`, a penalty's own under `penalty.`
    pub(crate) fn state(&self) -> BTreeMap<String, Tensor> {
        let penalty = self.penalty.as_ref().map(Penalty::state).unwrap_or_default();
        let parts = [(MOMENTS, self.optimiser.state()), (PENALTY, penalty)];
        let named = parts.into_iter().flat_map(|(prefix, part)| {
            let part = part.into_iter();
            part.map(move |(name, tensor)| (format!("{prefix}{name}"), tensor))
        });
        named.collect()
    }

    /// Takes a saved state over, `step` steps into the task.
    pub(crate) fn load(&mut self, saved: &BTreeMap<String, Tensor>, step: i64) -> Result<()> {
        let part = |prefix: &str| -> BTreeMap<String, Tensor> {
            let own = saved
                .iter()
                .filter_map(|(name, tensor)| Some((name.strip_prefix(prefix)?, tensor)));
            own.map(|(name, tensor)| (name.to_owned(), tensor.shallow_clone()))
                .collect()
        };
        self.optimiser.load(&part(MOMENTS), step)?;
        match &mut self.penalty {
            Some(penalty) => penalty.load(&part(PENALTY)),
            None => Ok(()),
        }
    }
}

const MOMENTS: &str = "optimiser.";
const PENALTY: &str = "penalty.";
