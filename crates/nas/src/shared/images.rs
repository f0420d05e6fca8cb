//! Classification of images.
//!
//! Batch normalisation: statistics that are tracked while many architectures take turns are nobody's. A network is judged by the
//! statistics of the batch that it is judged on, or by statistics that are estimated anew for it, on training images.

use std::rc::Rc;

use lethe_datasets::random::{stream, uniform};
use lethe_models::{BatchNorm, Mode, Model};
use lethe_penalties::Named;
use lethe_probe::Estimator;
use lethe_probe::fisher::{Settings, Unit, drawn, importances};
use lethe_torch::{Augment, Batch, Source, Subset, autocast};
use lethe_train::{Batches, Compute};
use serde::{Deserialize, Serialize};
use tch::{Kind, Reduction, Tensor};

use super::{Fisher, Quality, TrainingSet, Window, label_seed, squares};
use crate::Result;

/// By what batch normalisation normalises where a network is judged or measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Statistics {
    /// By the mean and variance of the batch at hand.
    #[default]
    Batch,
    /// By those of training images, estimated anew each time.
    Reestimated,
}

/// Training batches from which statistics are estimated.
const ESTIMATED_ON: i64 = 16;

/// The head of every network.
pub(crate) const HEAD: i32 = -1;

/// Images to train and to judge on.
pub(crate) struct Images {
    pub(crate) train: Rc<dyn Source>,
    pub(crate) valid: Rc<dyn Source>,
    pub(crate) batches: Batches,
    /// Validation images that a network is judged on.
    pub(crate) rows: i64,
    /// The reward is this times the share of right answers.
    pub(crate) scale: f64,
    pub(crate) statistics: Statistics,
    pub(crate) seed: u64,
    pub(crate) how: Compute,
}

impl Images {
    fn quality(&self, share: f64) -> Quality {
        Quality {
            error: 1.0 - share,
            reward: self.scale * share,
        }
    }

    /// Float32 logits [b, classes].
    fn logits(&self, model: &Model, images: &Tensor, mode: Mode) -> Result<Tensor> {
        let logits = autocast(self.how.precision, self.how.device, || model.logits(images, HEAD, mode))?;
        Ok(logits.f_to_kind(Kind::Float)?)
    }

    /// Makes a network ready to be judged, and says how.
    fn prepared(&self, model: &Model) -> Result<Mode> {
        if self.statistics == Statistics::Batch {
            return Ok(Mode::EvaluateByBatch);
        }
        let size = self.batches.size();
        let count = ESTIMATED_ON.min((self.train.len() / size).max(1));
        model.estimate_statistics(count, |at| {
            let rows: Vec<i64> = (at * size..((at + 1) * size).min(self.train.len())).collect();
            let batch = self
                .train
                .batch(&rows, &Augment::default(), model.spec.channels_last())?;
            autocast(self.how.precision, self.how.device, || {
                let _features = model.network.features(&batch.input, Mode::Train(BatchNorm::Track));
            })
        })?;
        Ok(Mode::Evaluate)
    }

    fn valid(&self, model: &Model, window: Window) -> Result<Batch> {
        let rows = window.rows(self.rows, self.valid.len());
        Ok(self
            .valid
            .batch(&rows, &Augment::default(), model.spec.channels_last())?)
    }

    /// Share of right answers on all rows of a source, at most `rows` at a time: in even parts, as a batch's own statistics of a few
    /// rows that are left over would be of these few.
    fn accuracy(&self, model: &Model, source: &dyn Source) -> Result<f64> {
        let mode = self.prepared(model)?;
        let mut correct = 0.0;
        let all: Vec<i64> = (0..source.len()).collect();
        let parts = all.len().div_ceil(self.rows.max(1) as usize).max(1);
        for rows in all.chunks(all.len().div_ceil(parts).max(1)) {
            let batch = source.batch(rows, &Augment::default(), model.spec.channels_last())?;
            correct += self.correct(model, &batch, mode)?;
        }
        Ok(correct / source.len().max(1) as f64)
    }

    /// Right answers. Where a network's numbers are none any more there is no answer: the likeliest class of such is the first,
    /// which would be right as often as chance.
    fn correct(&self, model: &Model, batch: &Batch, mode: Mode) -> Result<f64> {
        tch::no_grad(|| {
            let logits = self.logits(model, &batch.input, mode)?;
            let answers = logits.f_argmax(1, false)?;
            let answered = logits.f_isfinite()?.f_all_dim(1, false)?;
            let right = answers.f_eq_tensor(&batch.target)?.f_logical_and(&answered)?;
            let right = right.f_sum(Kind::Double)?;
            Ok(right.double_value(&[]))
        })
    }
}

fn entropy(logits: &Tensor, labels: &Tensor, reduction: Reduction) -> Result<Tensor> {
    let no_weights: Option<&Tensor> = None;
    Ok(logits.f_cross_entropy_loss(labels, no_weights, reduction, -100, 0.0)?)
}

impl TrainingSet for Images {
    fn backward(&mut self, model: &Model, step: i64) -> Result<Tensor> {
        let (rows, augment) = self.batches.at(step);
        let batch = self.train.batch(&rows, &augment, model.spec.channels_last())?;
        let logits = self.logits(model, &batch.input, Mode::Train(BatchNorm::Track))?;
        let loss = entropy(&logits, &batch.target, Reduction::Mean)?;
        loss.f_backward()?;
        Ok(loss.f_detach()?)
    }

    fn judge(&self, model: &Model, window: Window) -> Result<Quality> {
        let mode = self.prepared(model)?;
        let batch = self.valid(model, window)?;
        let share = self.correct(model, &batch, mode)? / (batch.target.numel().max(1) as f64);
        Ok(self.quality(share))
    }

    fn judge_all(&self, model: &Model, source: &dyn Source) -> Result<Quality> {
        Ok(self.quality(self.accuracy(model, source)?))
    }

    fn fisher(&self, model: &Model, window: Window, how: Fisher) -> Result<Named> {
        let mode = self.prepared(model)?;
        if let Fisher::Example(seed) = how {
            let rows = window.rows(self.rows, self.valid.len());
            let settings = Settings {
                estimator: Estimator::Sampled,
                task: HEAD,
                unit: Unit::Sequence,
                batch: None,
                subset: None,
                seed: label_seed(self.seed, seed),
            };
            let some = Subset::new(Rc::clone(&self.valid), rows);
            return Ok(importances(model, &some, &settings, &mut |_| Ok(()))?);
        }
        let batch = self.valid(model, window)?;
        let logits = self.logits(model, &batch.input, mode)?;
        let labels = match how {
            Fisher::Drawn(seed) => {
                let mut draws = stream(self.seed, seed as i64, "search labels");
                let numbers: Vec<f64> = (0..batch.target.numel()).map(|_| uniform(&mut draws)).collect();
                let numbers = Tensor::f_from_slice(&numbers)?.f_unsqueeze(-1)?;
                drawn(&logits.f_log_softmax(-1, None)?, &numbers)?
            }
            _ => batch.target,
        };
        entropy(&logits, &labels, Reduction::Sum)?.f_backward()?;
        squares(model, labels.numel() as i64, how)
    }

    fn state(&self) -> Named {
        // A step's images follow from its number.
        Named::new()
    }

    fn load(&mut self, _saved: Named) -> Result<()> {
        Ok(())
    }
}
