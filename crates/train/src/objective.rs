//! What a network is to learn of a batch, and what is counted where it is evaluated.
//!
//! The loop, its files and its history know no more of a task than this: a loss to go down, and sums over evaluated batches.

mod classification;

use lethe_models::{Mode, Model};
use lethe_torch::{Batch, Precision};
use tch::{Device, Tensor};

use crate::Result;

pub(crate) use classification::{Classification, head_of};

/// Where and in which number format a network is computed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compute {
    pub(crate) precision: Precision,
    pub(crate) device: Device,
}

/// A loss, and the features that it was made from.
pub(crate) struct Learned {
    /// Mean over the batch, nats, a scalar on the device; tracks gradients.
    pub(crate) loss: Tensor,
    /// What the heads saw, [b, features]; tracks gradients.
    pub(crate) features: Tensor,
}

/// The scores of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scores {
    /// Examples evaluated.
    pub(crate) examples: i64,
    /// How many were answered rightly.
    pub(crate) correct: Option<i64>,
    /// How many were, among the classes of all heads.
    pub(crate) class_incremental_correct: Option<i64>,
    /// Mean loss, nats.
    pub(crate) loss: f64,
}

/// What is to be learned.
pub(crate) trait Objective {
    /// The mean loss of a batch in training; `numbers` are its examples' among the training rows.
    ///
    /// # Errors
    /// A task without a head, or what libtorch reports.
    fn loss(&self, model: &Model, batch: &Batch, numbers: &[i64], mode: Mode, how: Compute) -> Result<Learned>;

    /// Sums over a batch of a task's rows in evaluation mode, float64 on the device: [`Objective::scores`] knows of what.
    ///
    /// # Errors
    /// A task without a head, or what libtorch reports.
    fn sums(&self, model: &Model, batch: &Batch, task: i32, how: Compute) -> Result<Tensor>;

    /// The scores of `examples` from the sums over all of their batches.
    fn scores(&self, sums: &[f64], examples: i64) -> Scores;

    /// Numbers that a network puts out for one example of an evaluated task: they bound how many are evaluated at once.
    fn output_numbers(&self, model: &Model) -> i64;
}
