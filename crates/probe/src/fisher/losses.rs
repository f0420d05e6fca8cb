//! What is differentiated: one sum over the batch for each backward pass.
//!
//! Of a language model an example is a block of tokens or each of its tokens ([`Unit`]). At given inputs the tokens of a block
//! are drawn one by one, and each one's gradient has mean 0 then: the expectation of the square of their sum is the sum of the
//! expectations of their squares, so that `exact` is the same passes for both.

use lethe_artifacts::Error as FileError;
use lethe_artifacts::importance::Estimator;
use lethe_datasets::random::{stream, uniform};
use lethe_models::Model;
use tch::{Device, Kind, Tensor};

use super::{Settings, Unit};
use crate::Result;

/// Classes above which `exact`, a backward pass a class, is refused; of a language model, tokens of its vocabulary.
pub const MOST_CLASSES: i64 = 256;

/// The losses of a measurement, and the draws of `sampled`.
pub(crate) struct Losses {
    estimator: Estimator,
    unit: Unit,
    /// A uniform number in [0, 1) an answer.
    draws: Vec<f64>,
}

impl Losses {
    /// For so many examples, with as many places each as a block has tokens.
    pub(crate) fn new(model: &Model, settings: &Settings, examples: i64, places: i64) -> Result<Self> {
        let (task, estimator) = (settings.task, settings.estimator);
        let wrong = |what: String| Err(FileError::config(what).into());
        let (classes, answers) = match (model.spec.vocabulary(), model.head(task)) {
            (Some(known), _) => (known.size, places),
            (None, Some(head)) => (head.bias.size()[0], 1),
            (None, None) => {
                let tasks: Vec<String> = model.tasks().map(|t| t.to_string()).collect();
                let tasks = tasks.join(", ");
                return wrong(format!(
                    "--task: expected a task with a head in the checkpoint ({tasks}), found {task}"
                ));
            }
        };
        if settings.unit == Unit::Token && !model.is_language() {
            return wrong("--per token: expected a language model, found a network of images".to_owned());
        }
        if estimator == Estimator::Exact && classes > MOST_CLASSES {
            let what = if model.is_language() { "tokens" } else { "classes" };
            return wrong(format!(
                "--estimator exact: expected at most {MOST_CLASSES} {what}, found {classes}; sampled estimates the same"
            ));
        }
        if estimator == Estimator::Si {
            return wrong("--estimator: expected exact, sampled, empirical or mas, found si".to_owned());
        }
        let mut draws = Vec::new();
        if estimator == Estimator::Sampled {
            let mut stream = stream(settings.seed, task.into(), "fisher classes");
            draws.extend((0..examples * answers).map(|_| uniform(&mut stream)));
        }
        let unit = settings.unit;
        Ok(Self { estimator, unit, draws })
    }

    /// The losses of the batch from example `start` on, with these logits [N, classes] and labels [N]; of a language model
    /// [N, T, vocabulary] and [N, T], −1 where no token follows: sums over its examples.
    pub(crate) fn of(&self, start: i64, logits: &Tensor, labels: &Tensor) -> Result<Vec<Tensor>> {
        // One place an image.
        let [logits, labels] = match labels.dim() {
            1 => [logits.f_unsqueeze(1)?, labels.f_unsqueeze(1)?],
            _ => [logits.shallow_clone(), labels.shallow_clone()],
        };
        let log = logits.f_log_softmax(-1, None)?; // [N, T, classes]
        let there = labels.f_ge(0)?.f_to_kind(log.kind())?; // [N, T]
        let of_labels = |labels: &Tensor| -> Result<Tensor> {
            let chosen = labels.f_clamp_min(0)?.f_unsqueeze(2)?;
            let chosen = log.f_gather(2, &chosen, false)?.f_squeeze_dim(2)?;
            Ok(chosen.f_mul(&there)?.f_neg()?)
        };
        let each = match self.estimator {
            Estimator::Exact => {
                // (√p ∂ log p)² = p (∂ log p)²: the weight goes into the loss, as a constant.
                let weighted = log.f_detach()?.f_mul_scalar(0.5)?.f_exp()?.f_mul(&log)?;
                let sums = weighted
                    .f_mul(&there.f_unsqueeze(2)?)?
                    .f_sum_dim_intlist(0, false, None)?;
                return Ok(sums.f_flatten(0, 1)?.f_unbind(0)?);
            }
            Estimator::Sampled => of_labels(&self.drawn(start, &log)?)?,
            Estimator::Mas => {
                let last = [2i64];
                let squares = logits.f_square()?.f_sum_dim_intlist(last.as_slice(), false, None)?;
                squares.f_mul(&there)?
            }
            Estimator::Empirical | Estimator::Si => of_labels(&labels)?,
        }; // [N, T]
        Ok(match self.unit {
            Unit::Sequence => vec![each.f_sum(None)?],
            Unit::Token => each.f_sum_dim_intlist(0, false, None)?.f_unbind(0)?,
        })
    }

    /// A class a place from its own probabilities: the first at which their sum exceeds a uniform number, one number a place in
    /// the examples' order, so that no batch size moves the draws.
    fn drawn(&self, start: i64, log: &Tensor) -> Result<Tensor> {
        let size = log.size();
        let [count, places] = [0, 1].map(|axis| size.get(axis).copied().unwrap_or(1));
        let (first, last) = ((start * places) as usize, ((start + count) * places) as usize);
        let numbers = Tensor::f_from_slice(self.draws.get(first..last).unwrap_or_default())?;
        let numbers = numbers.f_view([count, places, 1])?;
        drawn(log, &numbers)
    }
}

/// A class a place from log-probabilities [..., classes]: the first at which the sum of the probabilities exceeds the place's
/// number [..., 1], uniform in [0, 1), on the CPU. Int64 [...], on the log-probabilities' device.
///
/// # Errors
/// What libtorch reports.
pub fn drawn(log: &Tensor, numbers: &Tensor) -> Result<Tensor> {
    let classes = log.size().last().copied().unwrap_or(1);
    let sums = log.f_detach()?.f_to_device(Device::Cpu)?.f_to_kind(Kind::Double)?;
    let sums = sums.f_exp()?.f_cumsum(-1, None)?;
    let last = [-1i64];
    let before = sums
        .f_le_tensor(numbers)?
        .f_sum_dim_intlist(last.as_slice(), false, Kind::Int64)?;
    Ok(before.f_clamp_max(classes - 1)?.f_to_device(log.device())?)
}
