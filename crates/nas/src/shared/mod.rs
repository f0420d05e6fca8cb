//! Weights that the architectures of a space share: tensors by name, of which a network takes those that it has.
//!
//! A sub-network is the stand-alone network of its architecture ([`lethe_models::Spec::share`]), built on tensors of the store.
//! So it computes the same to the bit, and a weight that it does not have gets no gradient: an optimiser then leaves the weight
//! and its moments alone.

#[cfg(test)]
mod image_tests;
mod images;
mod language;
#[cfg(test)]
mod language_tests;
mod weights;

use lethe_datasets::random::{below, stream};
use lethe_models::Model;
use lethe_penalties::Named;
use lethe_torch::{Source, zero_gradients};
use tch::{Kind, Tensor};

use crate::Result;

pub use images::Statistics;
pub(crate) use images::{HEAD, Images};
pub(crate) use language::Language;
pub(crate) use weights::{Reads, Weights};

/// How good a network is on some rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Quality {
    /// What is to be small: perplexity of text, share of wrong answers of images.
    pub(crate) error: f64,
    /// What a sampler learns from, larger is better: `scale / perplexity`, or `scale` times the share of right answers.
    pub(crate) reward: f64,
}

/// Which rows a part of a search computes on: the same every time, or others each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Window {
    /// The first `rows` validation rows.
    Fixed,
    /// The k-th of the other parts of so many validation rows each, over and over; the first, where there is no other.
    Turn(i64),
}

impl Window {
    /// The numbers of its rows, of `rows` a part and `all` in all.
    fn rows(self, rows: i64, all: i64) -> Vec<i64> {
        let rows = rows.clamp(1, all.max(1));
        let from = match self {
            Self::Fixed => 0,
            Self::Turn(turn) => match all / rows {
                0 | 1 => 0,
                parts => (1 + turn.rem_euclid(parts - 1)) * rows,
            },
        };
        (from..from + rows).collect()
    }
}

/// How the Fisher information of a network is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fisher {
    /// One backward pass for all rows, with an answer drawn from the network's own prediction for each: the gradients of the
    /// answers are independent then and have mean 0, so that the expected square of their sum is the sum of their expected
    /// squares. Divided by the number of answers.
    Drawn(u64),
    /// Each row's gradient by itself, with drawn answers, squared and added up; divided by the number of answers.
    Example(u64),
    /// The square of the gradient of the mean loss with the data's own answers, as the authors' code has it. Not an estimate
    /// of the Fisher information: it goes to zero where the network fits, and depends on how many rows there are.
    MeanGradient,
}

/// What networks that share weights are trained and judged on.
pub(crate) trait TrainingSet {
    /// Leaves the gradient of the mean loss of training batch `step` in the model's parameters, and gives that loss, nats.
    ///
    /// # Errors
    /// What libtorch reports.
    fn backward(&mut self, model: &Model, step: i64) -> Result<Tensor>;

    /// How good a network is on validation rows, in evaluation mode.
    ///
    /// # Errors
    /// What libtorch reports.
    fn judge(&self, model: &Model, window: Window) -> Result<Quality>;

    /// How good a network is on all rows of a source, which is of the same kind: of text in twenty streams of equal length, but for the
    /// last, the state carried along each.
    ///
    /// # Errors
    /// What libtorch reports.
    fn judge_all(&self, model: &Model, source: &dyn Source) -> Result<Quality>;

    /// The Fisher information of a network's parameters on validation rows, by name, float64.
    ///
    /// # Errors
    /// What libtorch reports.
    fn fisher(&self, model: &Model, window: Window, how: Fisher) -> Result<Named>;

    /// What a resume state has to keep, by name.
    fn state(&self) -> Named;

    /// Takes over what [`TrainingSet::state`] gave, from the CPU.
    ///
    /// # Errors
    /// What libtorch reports.
    fn load(&mut self, saved: Named) -> Result<()>;
}

/// The seed of the labels drawn for an architecture of a search: another for each of both.
fn label_seed(seed: u64, architecture: u64) -> u64 {
    below(&mut stream(seed, architecture as i64, "search labels"), 1 << 62)
}

/// The squares of the gradients that are in a model's parameters, of a sum over `answers`, by name and in the units of
/// [`Fisher`]; the gradients are dropped.
fn squares(model: &Model, answers: i64, how: Fisher) -> Result<Named> {
    let count = answers.max(1) as f64;
    let divisor = match how {
        Fisher::MeanGradient => count * count,
        _ => count,
    };
    let parameters = model.trained(HEAD);
    let mut found = Named::new();
    for (name, parameter) in &parameters {
        let gradient = parameter.grad();
        if gradient.defined() {
            let square = gradient.f_to_kind(Kind::Double)?.f_square()?;
            found.insert(name.clone(), square.f_div_scalar(divisor)?);
        }
    }
    zero_gradients(&parameters.into_values().collect::<Vec<_>>())?;
    Ok(found)
}
