//! What can stop a training.

use lethe_torch::job;

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a training did not end; one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or the configuration is wrong, or libtorch refused. Not transparent: that would hide the cause, which decides
    /// the exit code.
    #[error("{0}")]
    Job(#[from] job::Error),
    /// A penalty cannot be formed.
    #[error("penalty: {0}")]
    Penalty(#[from] lethe_penalties::Error),
    /// The loss stopped being a number.
    #[error("step {step} of task {task}: the loss is {loss}, expected a finite number; {kept}")]
    NotFinite {
        /// Optimiser steps done before it.
        step: i64,
        /// Task being trained.
        task: i32,
        /// Its value.
        loss: f64,
        /// Where the last good state is, and what to change.
        kept: String,
    },
    /// The loss was a number to the end, the network is none.
    #[error(
        "step {step} of task {task}: expected finite weights and batch-norm statistics, found others; {kept}; a smaller rate may help"
    )]
    WeightsNotFinite {
        /// Optimiser steps done.
        step: i64,
        /// Task being trained.
        task: i32,
        /// Where the last good state is.
        kept: String,
    },
}

impl From<lethe_artifacts::Error> for Error {
    fn from(error: lethe_artifacts::Error) -> Self {
        Self::Job(error.into())
    }
}

impl From<lethe_torch::Error> for Error {
    fn from(error: lethe_torch::Error) -> Self {
        Self::Job(error.into())
    }
}

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        Self::Job(error.into())
    }
}
