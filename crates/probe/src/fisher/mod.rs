//! How much each parameter of a network matters to a task: the diagonal of the Fisher information, and MAS's importances.
//!
//! For each example n by itself, with the network in evaluation mode and without augmentation:
//! - `exact`: `F_i = 1/N Σ_n Σ_c p(c|x_n) (∂ log p(c|x_n)/∂θ_i)²`
//! - `sampled`: `1/N Σ_n (∂ log p(y_n|x_n)/∂θ_i)²`, y_n drawn from p(·|x_n)
//! - `empirical`: the same with the data's label y_n
//! - `mas`: `Ω_i = 1/N Σ_n |∂ ‖f(x_n)‖² /∂θ_i|` for the logits f, Aljundi et al. 2018, <https://arxiv.org/abs/1711.09601>
//!
//! For a language model an example is a block of tokens, whose log-probability is the sum over its tokens, or each token
//! ([`Unit`]).
//!
//! One forward and one backward pass a batch (for `exact` one backward pass a class, for tokens one a place of a block) give the inputs and the gradients at
//! the outputs of all layers, for all examples at once; `layers.rs` says what an example's gradient is made of. It is never
//! the square of a batch's mean gradient.

mod columns;
mod layers;
mod losses;
mod rows;
mod run;
mod show;
mod sums;

use std::collections::BTreeMap;

use lethe_artifacts::importance::Estimator;
use lethe_artifacts::{Error as FileError, Globs};
use lethe_models::record::{Use, record};
use lethe_models::{Mode, Model};
use lethe_torch::{Augment, Source};
use tch::{Kind, Tensor};

use crate::Result;
use layers::Wanted;
use losses::Losses;
use sums::{Power, Sums};

pub use losses::{MOST_CLASSES, drawn};
pub use run::{Inputs, run};
pub use show::show;

/// What an example is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// An image, or a block of tokens: the gradient of the sum of its tokens' losses is squared.
    #[default]
    Sequence,
    /// Each token that is predicted: its own gradient is squared. A backward pass a place of a block.
    Token,
}

/// How importances are measured.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// `exact`, `sampled`, `empirical` or `mas`.
    pub estimator: Estimator,
    /// The task whose head is used.
    pub task: i32,
    /// What an example is.
    pub unit: Unit,
    /// Images, or blocks of tokens, a pass; chosen by memory unless given.
    pub batch: Option<u32>,
    /// Which parameters; all unless given.
    pub subset: Option<&'a Globs>,
    /// Seed of the classes that `sampled` draws.
    pub seed: u64,
}

/// Bytes of a pass's layers, inputs and outputs and gradients at these, that are always fine: with them `fisher` takes as much
/// memory as a training of small networks does.
const SMALL: f64 = 300e6;
/// The same of a language model, whose blocks are larger.
const LARGE: f64 = 512e6;
/// A batch that takes less memory than a training step of 32 images twice.
const MODEST: f64 = 16.0;
/// No batch is larger: there is nothing to gain.
const LARGEST: f64 = 256.0;

/// The importances of all parameters, and of the task's own rows of the head, by name and in the parameters' shapes:
/// float64, on the network's device. `tick` hears the number of images done, and stops the work with an error of its own.
///
/// The network may be float32 or float64 ([`Model::set_kind`]); it is as before afterwards.
///
/// # Errors
/// A task without a head, an estimator that is none of these, too many classes for `exact`, a pattern of no parameter, as
/// configuration errors; what libtorch reports; the error of `tick`.
pub fn importances(
    model: &Model,
    examples: &dyn Source,
    settings: &Settings,
    tick: &mut dyn FnMut(usize) -> Result<()>,
) -> Result<BTreeMap<String, Tensor>> {
    let parameters = model.trained(settings.task);
    let wanted = Wanted {
        subset: settings.subset,
    };
    let unmatched = wanted
        .subset
        .and_then(|globs| globs.unmatched(parameters.keys().map(String::as_str)));
    if let Some(unmatched) = unmatched {
        let what = format!(
            "--subset: expected patterns that match names of parameters, found {unmatched}, which matches none"
        );
        return Err(FileError::config(what).into());
    }
    let places = if model.is_language() {
        examples.input_numbers()
    } else {
        1
    };
    let losses = Losses::new(model, settings, examples.len(), places)?;
    let kind = parameters.values().next().map_or(Kind::Float, Tensor::kind);
    let _frozen = Frozen::new(parameters.values())?;
    let batch_of = |start: i64, length: i64| -> Result<(Tensor, Tensor)> {
        let numbers: Vec<i64> = (start..start + length).collect();
        let batch = examples.batch(&numbers, &Augment::default(), model.spec.channels_last())?;
        let input = match batch.input.is_floating_point() {
            true => batch.input.f_to_kind(kind)?,
            false => batch.input,
        };
        Ok((input, batch.target))
    };
    let forward = |images: &Tensor| record(|| model.logits(images, settings.task, Mode::Evaluate));

    let count = examples.len();
    let batch = match settings.batch {
        Some(batch) => batch.into(),
        None if count == 0 => 1,
        None => {
            let (logits, uses) = forward(&batch_of(0, 1)?.0);
            chosen(&uses, model.is_language().then_some(&logits))
        }
    };
    let power = match settings.estimator {
        Estimator::Mas => Power::Magnitude,
        _ => Power::Square,
    };
    let mut sums = Sums::new(power);
    let mut start = 0;
    while start < count {
        let length = batch.min(count - start);
        let (input, target) = batch_of(start, length)?;
        let (logits, uses) = forward(&input);
        let uses: Vec<&Use> = uses.iter().filter(|used| wanted.any(&used.layer)).collect();
        let outputs: Vec<&Tensor> = uses.iter().map(|used| &used.output).collect();
        let losses = losses.of(start, &logits, &target)?;
        let passes = losses.len();
        for (pass, loss) in (1..).zip(losses) {
            let gradients = Tensor::f_run_backward(&[loss], &outputs, pass < passes, false)?;
            tch::no_grad(|| wanted.add(&uses, gradients, &mut sums))?;
            // Each pass adds one term an example.
            sums.counted(length)?;
        }
        start += length;
        tick(start as usize)?;
    }
    let all: Vec<i64> = (0..count).collect();
    let units = match settings.unit {
        Unit::Sequence => count,
        Unit::Token => examples.predictions(&all),
    };
    let mut means = sums.means(units)?;
    for (name, mean) in &mut means {
        if let Some(parameter) = parameters.get(name) {
            *mean = shaped(mean, &parameter.size())?;
        }
    }
    Ok(means)
}

/// A sum in its parameter's shape: a convolution's was kept as [outputs, row, column, channel].
fn shaped(sum: &Tensor, shape: &[i64]) -> Result<Tensor> {
    Ok(match *shape {
        [outputs, inputs, height, width] => {
            let sum = sum.f_reshape([outputs, height, width, inputs])?;
            sum.f_permute([0, 3, 1, 2])?.f_contiguous()?
        }
        _ => sum.f_reshape(shape)?,
    })
}

/// The batch for a network whose layers were used like this for one image, or for a block of tokens with these logits: they
/// stand in memory a few more times, in float64 too, and may be most of it.
fn chosen(uses: &[Use], logits: Option<&Tensor>) -> i64 {
    let bytes = |t: &Tensor| match t.defined() {
        true => t.numel() as f64 * t.kind().elt_size_in_bytes() as f64,
        false => 0.0,
    };
    let each: f64 = uses
        .iter()
        .map(|used| bytes(&used.input) + 2.0 * bytes(&used.output))
        .sum();
    match logits {
        None => (SMALL / each.max(1.0)).clamp(MODEST, LARGEST) as i64,
        Some(logits) => (LARGE / (each + 8.0 * bytes(logits)).max(1.0)).clamp(1.0, LARGEST) as i64,
    }
}

/// Parameters whose own gradients are switched off, until this is dropped.
struct Frozen(Vec<Tensor>);

impl Frozen {
    fn new<'a>(parameters: impl Iterator<Item = &'a Tensor>) -> Result<Self> {
        let mut frozen = Self(Vec::new());
        for parameter in parameters.filter(|p| p.requires_grad()) {
            frozen.0.push(parameter.f_set_requires_grad(false)?);
        }
        Ok(frozen)
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        for parameter in &self.0 {
            // It could be switched off, so it is a leaf, and this cannot fail.
            let _ = parameter.f_set_requires_grad(true);
        }
    }
}
