//! What a network is to learn of a batch, and what is counted where it is evaluated.
//!
//! The loop, its files and its history know no more of a task than this: a loss to go down, and sums over evaluated batches.

mod classification;
mod next_token;

use lethe_models::{Mode, Model};
use lethe_torch::{Amount, Batch, Precision, Source};
use tch::{Device, Tensor};

use crate::Result;

pub(crate) use classification::{Classification, head_of};
pub(crate) use next_token::NextToken;
pub use next_token::{descend, summed_entropy};

/// Where and in which number format a network is computed.
#[derive(Clone, Copy, Debug)]
pub struct Compute {
    /// Number format of products.
    pub precision: Precision,
    /// The CPU or a GPU.
    pub device: Device,
}

/// Some examples of a step.
pub(crate) struct Share<'a> {
    pub(crate) batch: &'a Batch,
    /// The examples' numbers among the training rows.
    pub(crate) numbers: &'a [i64],
    /// The answers that are asked for in them.
    pub(crate) predictions: i64,
    /// Their part of all answers of the step, above 0 and at most 1.
    pub(crate) part: f64,
    pub(crate) mode: Mode,
    pub(crate) how: Compute,
    /// A further loss.
    pub(crate) beside: Option<&'a dyn Beside>,
}

/// A loss on what a network puts out, beside the objective's.
pub(crate) trait Beside {
    /// Its mean over images, nats, from what the network's heads see of them, features `[b, features]`; tracks gradients.
    ///
    /// # Errors
    /// What libtorch reports.
    fn of_images(&self, model: &Model, features: &Tensor, images: &Tensor, how: Compute) -> Result<Tensor>;

    /// Features `[b, T, features]` of tokens by the network whose answers are to be kept, without gradients.
    ///
    /// # Errors
    /// What libtorch reports.
    fn features(&self, tokens: &Tensor, how: Compute) -> Result<Tensor>;

    /// Its sum over tokens, nats, from float32 logits `[n, vocabulary]` and the other network's features `[n, features]`;
    /// tracks gradients.
    ///
    /// # Errors
    /// What libtorch reports.
    fn of_tokens(&self, logits: &Tensor, features: &Tensor, how: Compute) -> Result<Tensor>;
}

/// The scores of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scores {
    /// Examples evaluated.
    pub(crate) examples: i64,
    /// How many answers were right.
    pub(crate) correct: Option<i64>,
    /// How many were, among the classes of all heads.
    pub(crate) class_incremental_correct: Option<i64>,
    /// Mean loss, nats an answer.
    pub(crate) loss: f64,
    /// How much text was predicted; none for images.
    pub(crate) text: Option<Amount>,
}

/// What is to be learned.
pub(crate) trait Objective {
    /// Adds the gradient of the examples' part of the step's mean loss to the parameters' and gives that part, nats, a scalar
    /// on the device.
    ///
    /// # Errors
    /// A task without a head, or what libtorch reports.
    fn backward(&self, model: &Model, share: &Share) -> Result<Tensor>;

    /// Sums over a batch of a task's rows in evaluation mode, float64 on the device: [`Objective::scores`] knows of what.
    ///
    /// # Errors
    /// A task without a head, or what libtorch reports.
    fn sums(&self, model: &Model, batch: &Batch, task: i32, how: Compute) -> Result<Tensor>;

    /// The scores of all examples of a source from the sums over its batches.
    fn scores(&self, sums: &[f64], source: &dyn Source) -> Scores;

    /// Examples of a source that are evaluated at once, by memory.
    fn at_once(&self, model: &Model, source: &dyn Source) -> i64;
}
