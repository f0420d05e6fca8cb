//! Word-level language modelling: text in parallel streams, the state of a network carried along each.
//!
//! Training and validation text is cut into streams of consecutive blocks; a step takes the next block of every stream, and the
//! state that the step before left, whatever architecture it was of ([`Language::backward`]). At the end of the streams they
//! begin again, without a state. Where a network is judged or measured, each block begins without a state, so that every
//! architecture is judged on the same; only [`TrainingSet::judge_all`] carries it along a whole text.

use std::rc::Rc;

use lethe_datasets::random::{below, stream, uniform};
use lethe_models::{BatchNorm, Mode, Model};
use lethe_penalties::Named;
use lethe_probe::Estimator;
use lethe_probe::fisher::{Settings, Unit, drawn, importances};
use lethe_torch::{Augment, Batch, Source, Subset, autocast};
use lethe_train::{Compute, descend, summed_entropy};
use tch::{Kind, Tensor};

use super::{Fisher, HEAD, Quality, TrainingSet, Window, label_seed, squares};
use crate::Result;

/// What stands where no token follows.
const NOTHING: i64 = -1;

/// Streams of a whole text that is judged: each begins without a state.
const JUDGED_STREAMS: i64 = 20;

/// The state's name in a resume file.
const STATE: &str = "state";

/// Text to train and to judge on.
pub(crate) struct Language {
    pub(crate) train: Rc<dyn Source>,
    pub(crate) valid: Rc<dyn Source>,
    /// Streams of training text.
    pub(crate) streams: i64,
    /// Blocks of validation text that a network is judged on.
    pub(crate) rows: i64,
    /// The reward is this, divided by the perplexity.
    pub(crate) scale: f64,
    pub(crate) seed: u64,
    pub(crate) how: Compute,
    /// After the last step, [streams, width]; none at the beginning of the text.
    pub(crate) state: Option<Tensor>,
}

/// The k-th blocks of so many streams of equal length; those that are left over belong to none.
fn blocks_at(source: &dyn Source, streams: i64, at: i64) -> Vec<i64> {
    let length = source.len() / streams.max(1);
    (0..streams).map(|stream| stream * length + at).collect()
}

fn output(model: &Model) -> Result<Tensor> {
    let found = model.output_layer().map(|(_, weight)| weight.shallow_clone());
    found.ok_or_else(|| crate::Error::Failed("expected a language model, found none".to_owned()))
}

impl Language {
    /// Of a mean loss, nats. A perplexity that is too large for a float64, or of a network whose numbers are none any more, is the largest
    /// float64: nothing is worse, and a table can hold it.
    fn quality(&self, loss: f64) -> Quality {
        let perplexity = loss.exp();
        let perplexity = if perplexity.is_finite() { perplexity } else { f64::MAX };
        Quality {
            error: perplexity,
            reward: self.scale / perplexity,
        }
    }

    /// Blocks of each training stream: steps of one pass.
    fn per_pass(&self) -> i64 {
        (self.train.len() / self.streams.max(1)).max(1)
    }

    /// Features [b, T, width] of a batch, and the state after it.
    fn features(&self, model: &Model, tokens: &Tensor, state: Option<&Tensor>, mode: Mode) -> Result<(Tensor, Tensor)> {
        let forward = || model.network.features_after(tokens, state, mode);
        let none = || crate::Error::Failed("expected a network that keeps a state, found none".to_owned());
        let (features, state) = autocast(self.how.precision, self.how.device, forward)?.ok_or_else(none)?;
        Ok((features.f_to_kind(Kind::Float)?, state.f_detach()?))
    }

    fn rows(&self, window: Window) -> Vec<i64> {
        window.rows(self.rows, self.valid.len())
    }

    fn valid(&self, window: Window) -> Result<Batch> {
        Ok(self.valid.batch(&self.rows(window), &Augment::default(), false)?)
    }

    /// The summed loss of a batch, nats; waits for the device.
    fn summed(&self, model: &Model, features: &Tensor, following: &Tensor) -> Result<f64> {
        Ok(summed_entropy(features, following, &output(model)?, self.how)?.double_value(&[]))
    }

    /// Leaves the gradient of `each` times the summed loss of a batch in the parameters, for answers [b, T] of which so many are
    /// there; gives that value, nats.
    fn descend(&self, model: &Model, features: &Tensor, answers: &Tensor, there: i64, each: f64) -> Result<Tensor> {
        let (mut features, mut answers) = (features.f_flatten(0, 1)?, answers.f_flatten(0, 1)?);
        if there < answers.numel() as i64 {
            let places = answers.f_ne(NOTHING)?.f_nonzero()?.f_flatten(0, 1)?;
            features = features.f_index_select(0, &places)?;
            answers = answers.f_index_select(0, &places)?;
        }
        Ok(descend(&features, &answers, &output(model)?, each, self.how)?)
    }

    /// An answer for each place of a batch, drawn from the network's own prediction; where no token follows, none.
    fn drawn(&self, features: &Tensor, target: &Tensor, model: &Model, seed: u64) -> Result<Tensor> {
        let mut draws = stream(self.seed, seed as i64, "search labels");
        let numbers: Vec<f64> = (0..target.numel()).map(|_| uniform(&mut draws)).collect();
        let numbers = Tensor::f_from_slice(&numbers)?
            .f_view(target.size().as_slice())?
            .f_unsqueeze(-1)?;
        tch::no_grad(|| {
            let log = features.f_matmul(&output(model)?.f_tr()?)?.f_log_softmax(-1, None)?;
            let drawn = drawn(&log, &numbers)?;
            Ok(drawn.f_masked_fill(&target.f_eq(NOTHING)?, NOTHING)?)
        })
    }
}

impl TrainingSet for Language {
    fn backward(&mut self, model: &Model, step: i64) -> Result<Tensor> {
        let at = step % self.per_pass();
        if at == 0 {
            self.state = None;
        }
        if model.spec.drops_out() {
            let mut draws = stream(self.seed, step, "search dropout");
            // libtorch's own generator, which nobody else draws from: each step's numbers are its own, also after a resume.
            #[allow(clippy::disallowed_methods)]
            tch::manual_seed(below(&mut draws, 1 << 62) as i64);
        }
        let rows = blocks_at(self.train.as_ref(), self.streams, at);
        let batch = self.train.batch(&rows, &Augment::default(), false)?;
        let mode = Mode::Train(BatchNorm::Track);
        let (features, next) = self.features(model, &batch.input, self.state.as_ref(), mode)?;
        self.state = Some(next);
        let there = self.train.predictions(&rows);
        self.descend(model, &features, &batch.target, there, 1.0 / there.max(1) as f64)
    }

    fn judge(&self, model: &Model, window: Window) -> Result<Quality> {
        let rows = self.rows(window);
        let batch = self.valid(window)?;
        let loss = tch::no_grad(|| -> Result<f64> {
            let (features, _) = self.features(model, &batch.input, None, Mode::Evaluate)?;
            self.summed(model, &features, &batch.target)
        })?;
        Ok(self.quality(loss / self.valid.predictions(&rows).max(1) as f64))
    }

    fn judge_all(&self, model: &Model, source: &dyn Source) -> Result<Quality> {
        let length = (source.len() + JUDGED_STREAMS - 1) / JUDGED_STREAMS;
        let (mut sum, mut count, mut state) = (0.0, 0, None::<Tensor>);
        for at in 0..length {
            // The last streams may be shorter, or empty.
            let starts = (0..JUDGED_STREAMS).map(|stream| stream * length + at);
            let rows: Vec<i64> = starts.filter(|row| *row < source.len()).collect();
            sum += tch::no_grad(|| -> Result<f64> {
                let batch = source.batch(&rows, &Augment::default(), false)?;
                let before = state.as_ref().map(|state| state.f_narrow(0, 0, rows.len() as i64));
                let before = before.transpose()?;
                let (features, next) = self.features(model, &batch.input, before.as_ref(), Mode::Evaluate)?;
                state = Some(next);
                self.summed(model, &features, &batch.target)
            })?;
            count += source.predictions(&rows);
        }
        Ok(self.quality(sum / count.max(1) as f64))
    }

    fn fisher(&self, model: &Model, window: Window, how: Fisher) -> Result<Named> {
        if let Fisher::Example(seed) = how {
            let rows = self.rows(window);
            let settings = Settings {
                estimator: Estimator::Sampled,
                task: HEAD,
                unit: Unit::Sequence,
                batch: None,
                subset: None,
                seed: label_seed(self.seed, seed),
            };
            let some = Subset::new(Rc::clone(&self.valid), rows.clone());
            let found = importances(model, &some, &settings, &mut |_| Ok(()))?;
            // A mean over rows, of which each is a sum over its answers.
            let each = rows.len() as f64 / self.valid.predictions(&rows).max(1) as f64;
            let scaled = found
                .into_iter()
                .map(|(name, mean)| Ok((name, mean.f_mul_scalar(each)?)));
            return scaled.collect();
        }
        let batch = self.valid(window)?;
        let (features, _) = self.features(model, &batch.input, None, Mode::Evaluate)?;
        let answers = match how {
            Fisher::Drawn(seed) => self.drawn(&features.f_detach()?, &batch.target, model, seed)?,
            _ => batch.target,
        };
        let count = self.valid.predictions(&self.rows(window));
        let _loss = self.descend(model, &features, &answers, count, 1.0)?;
        squares(model, count, how)
    }

    fn state(&self) -> Named {
        let own = self.state.as_ref();
        own.map(|state| (STATE.to_owned(), state.shallow_clone()))
            .into_iter()
            .collect()
    }

    fn load(&mut self, mut saved: Named) -> Result<()> {
        let saved = saved.remove(STATE);
        self.state = saved.map(|state| state.f_to_device(self.how.device)).transpose()?;
        Ok(())
    }
}
