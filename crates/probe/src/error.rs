//! What can stop a measurement.

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a measurement did not end; one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or an argument is wrong. Not transparent: that would hide the cause, which decides the exit code.
    #[error("{0}")]
    Artifacts(#[from] lethe_artifacts::Error),
    /// libtorch refused.
    #[error("libtorch: {0}")]
    Torch(#[from] lethe_torch::Error),
    /// It was asked to stop; nothing is written.
    #[error("stopped before the end")]
    Stopped,
}

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        Self::Torch(error.into())
    }
}
