//! What is differentiated: one sum over the batch for each backward pass.

use lethe_artifacts::Error as FileError;
use lethe_artifacts::importance::Estimator;
use lethe_datasets::random::{below, stream};
use lethe_models::Model;
use tch::{Device, Kind, Tensor};

use super::Settings;
use crate::Result;

/// Classes above which `exact`, a backward pass a class, is refused.
pub const MOST_CLASSES: i64 = 256;

/// The losses of a measurement, and the draws of `sampled`.
pub(crate) struct Losses {
    estimator: Estimator,
    /// A uniform number in [0, 1) an example.
    draws: Vec<f64>,
}

impl Losses {
    pub(crate) fn new(model: &Model, settings: &Settings, examples: i64) -> Result<Self> {
        let (task, estimator) = (settings.task, settings.estimator);
        let wrong = |what: String| Err(FileError::config(what).into());
        let Some(head) = model.head(task) else {
            let tasks: Vec<String> = model.tasks().map(|t| t.to_string()).collect();
            let tasks = tasks.join(", ");
            return wrong(format!(
                "--task: expected a task with a head in the checkpoint ({tasks}), found {task}"
            ));
        };
        let classes = head.bias.size()[0];
        if estimator == Estimator::Exact && classes > MOST_CLASSES {
            return wrong(format!(
                "--estimator exact: expected at most {MOST_CLASSES} classes, found {classes}; sampled estimates the same"
            ));
        }
        if estimator == Estimator::Si {
            return wrong("--estimator: expected exact, sampled, empirical or mas, found si".to_owned());
        }
        let mut draws = Vec::new();
        if estimator == Estimator::Sampled {
            let mut stream = stream(settings.seed, task.into(), "fisher classes");
            draws.extend((0..examples).map(|_| below(&mut stream, 1 << 53) as f64 / (1u64 << 53) as f64));
        }
        Ok(Self { estimator, draws })
    }

    /// The losses of the batch from example `start` on, with these logits [N, classes] and labels [N]: sums over its examples.
    pub(crate) fn of(&self, start: i64, logits: &Tensor, labels: &Tensor) -> Result<Vec<Tensor>> {
        let log = logits.f_log_softmax(-1, None)?;
        let of_labels = |labels: &Tensor| -> Result<Tensor> {
            let chosen = log.f_gather(1, &labels.f_view([-1, 1])?, false)?;
            Ok(chosen.f_sum(None)?.f_neg()?)
        };
        match self.estimator {
            Estimator::Exact => {
                // (√p ∂ log p)² = p (∂ log p)²: the weight goes into the loss, as a constant.
                let weighted = log.f_detach()?.f_mul_scalar(0.5)?.f_exp()?.f_mul(&log)?;
                let sums = weighted.f_sum_dim_intlist(0, false, None)?;
                Ok(sums.f_unbind(0)?)
            }
            Estimator::Sampled => Ok(vec![of_labels(&self.drawn(start, &log)?)?]),
            Estimator::Mas => Ok(vec![logits.f_square()?.f_sum(None)?]),
            Estimator::Empirical | Estimator::Si => Ok(vec![of_labels(labels)?]),
        }
    }

    /// A class an example from its own probabilities: the first at which their sum exceeds a uniform number, one number an
    /// example in the examples' order, so that no batch size moves the draws.
    fn drawn(&self, start: i64, log: &Tensor) -> Result<Tensor> {
        let numbers = Tensor::f_from_slice(&self.draws)?.f_narrow(0, start, log.size()[0])?;
        let numbers = numbers.f_view([-1, 1])?;
        let sums = log.f_detach()?.f_to_device(Device::Cpu)?.f_to_kind(Kind::Double)?;
        let sums = sums.f_exp()?.f_cumsum(1, None)?;
        let before = sums.f_le_tensor(&numbers)?.f_sum_dim_intlist(1, false, Kind::Int64)?;
        Ok(before.f_clamp_max(log.size()[1] - 1)?.f_to_device(log.device())?)
    }
}
