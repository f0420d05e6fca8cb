//! What a measurement is told about the process it runs in.

use lethe_artifacts::Error as FileError;
use lethe_torch::{Precision, parse_device};
use tch::Device;

use crate::{Error, Result};

/// The process around a measurement.
pub struct Job<'a> {
    /// Name of the tool, written into its files.
    pub tool: &'static str,
    /// Version of the tool, written into its files.
    pub version: &'static str,
    /// Seed of all random streams.
    pub seed: u64,
    /// Where to compute.
    pub device: Device,
    /// Threads of the process; part of what makes bytes equal.
    pub threads: u16,
    /// Number format of the network.
    pub precision: Precision,
    /// Whether to stop now; asked at every batch.
    pub stop: &'a dyn Fn() -> bool,
    /// Told how far the work is.
    pub progress: &'a mut dyn FnMut(&Tick),
}

/// How far a piece of work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// What is being done.
    pub label: String,
    /// Images or classes done so far.
    pub done: u64,
    /// In all.
    pub total: u64,
}

impl Job<'_> {
    /// Tells how far the work is, unless it is to stop.
    pub(crate) fn tick(&mut self, label: &str, done: usize, total: usize) -> Result<()> {
        if (self.stop)() {
            return Err(Error::Stopped);
        }
        let label = label.to_owned();
        let (done, total) = (done as u64, total as u64);
        (self.progress)(&Tick { label, done, total });
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

/// The number format of a `--precision` flag. `auto` is float32: bf16 would be faster, but not at no cost here.
pub fn precision(name: &str) -> Precision {
    match name {
        "bf16" => Precision::Bf16,
        _ => Precision::Float32,
    }
}
