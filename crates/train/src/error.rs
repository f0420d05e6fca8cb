//! What can stop a training.

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a training did not end; one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or the configuration is wrong. Not transparent: that would hide the cause, which decides the exit code.
    #[error("{0}")]
    Artifacts(#[from] lethe_artifacts::Error),
    /// libtorch refused.
    #[error("libtorch: {0}")]
    Torch(#[from] lethe_torch::Error),
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

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        Self::Torch(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_configuration_is_still_one_to_whoever_looks_at_the_cause() {
        let error = Error::from(lethe_artifacts::Error::config("no"));
        let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref());
        assert!(matches!(cause, Some(lethe_artifacts::Error::Config(_))));
    }
}
