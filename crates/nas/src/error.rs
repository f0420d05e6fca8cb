//! What can stop a search.

use lethe_torch::job;

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a search did not end; one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or the configuration is wrong, or libtorch refused. Not transparent: that would hide the cause, which decides
    /// the exit code.
    #[error("{0}")]
    Job(#[from] job::Error),
    /// The search itself cannot go on: a loss, a reward or a sampler's weight that is no number, or a state that is another search's.
    #[error("{0}")]
    Failed(String),
    /// The optimiser or the loss refused.
    #[error("{0}")]
    Train(#[from] lethe_train::Error),
    /// A penalty cannot be formed.
    #[error("penalty: {0}")]
    Penalty(#[from] lethe_penalties::Error),
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
