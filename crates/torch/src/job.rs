//! A computation and the process around it: what it is told, what it tells, and what can stop it.

use lethe_artifacts::Error as FileError;
use tch::Device;

use crate::{Precision, parse_device};

/// Short for a result of a computation.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a computation did not end; one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or an argument is wrong. Not transparent: that would hide the cause, which decides the exit code.
    #[error("{0}")]
    Artifacts(#[from] FileError),
    /// libtorch refused.
    #[error("libtorch: {0}")]
    Torch(#[from] crate::Error),
    /// It was asked to stop; nothing is written.
    #[error("stopped before the end")]
    Stopped,
}

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        Self::Torch(error.into())
    }
}

/// The process around a computation.
pub struct Job<'a> {
    /// Name of the tool, written into its files.
    pub tool: &'static str,
    /// Version of the tool, written into its files.
    pub version: &'static str,
    /// Seed of all random streams.
    pub seed: u64,
    /// The CPU or a GPU.
    pub device: Device,
    /// Threads of the process; part of what makes bytes equal.
    pub threads: u16,
    /// Number format of the network's products; none leaves it to the computation.
    pub precision: Option<Precision>,
    /// Whether to stop now; asked at every step or batch.
    pub stop: &'a dyn Fn() -> bool,
    /// Told how far the work is.
    pub progress: &'a mut dyn FnMut(&Tick),
}

/// How far a piece of work is.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// What is being done.
    pub label: String,
    /// Examples or classes done so far.
    pub done: u64,
    /// In all.
    pub total: u64,
    /// Mean training loss over the last few steps, nats an example.
    pub loss: Option<f64>,
}

impl Job<'_> {
    /// Tells how far the work is, unless it is to stop.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub fn tick(&mut self, label: &str, done: usize, total: usize) -> Result<()> {
        if (self.stop)() {
            return Err(Error::Stopped);
        }
        let tick = Tick {
            label: label.to_owned(),
            done: done as u64,
            total: total as u64,
            loss: None,
        };
        (self.progress)(&tick);
        Ok(())
    }
}

/// The device of a `--device` flag.
///
/// # Errors
/// A name that is none, or a CUDA device that cannot be used.
pub fn device(name: &str) -> Result<Device> {
    Ok(parse_device(name).map_err(FileError::config)?)
}

/// The number format of a `--precision` flag; none for `auto`.
pub fn precision(name: &str) -> Option<Precision> {
    [Precision::Float32, Precision::Bf16]
        .into_iter()
        .find(|p| p.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_configuration_is_still_one_to_whoever_looks_at_the_cause() {
        let error = Error::from(FileError::config("no"));
        let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref());
        assert!(matches!(cause, Some(FileError::Config(_))));
    }
}
