//! What a stage is told about the process it runs in.

use std::path::PathBuf;
use std::time::Duration;

use lethe_artifacts::Error as FileError;
use lethe_models::Spec;
use lethe_torch::{Precision, parse_device};
use tch::Device;

use crate::Result;

/// The process around a stage.
pub struct Job<'a> {
    /// Name of the tool, written into its files.
    pub tool: &'static str,
    /// Version of the tool, written into its files.
    pub version: &'static str,
    /// The checkpoint to write; its history and resume state go beside it.
    pub out: PathBuf,
    /// Seed of all random streams.
    pub seed: u64,
    /// Where to compute.
    pub device: Device,
    /// Threads of the process; part of what makes bytes equal.
    pub threads: u16,
    /// Number format, or the choice of [`Job::precision`].
    pub precision: Option<Precision>,
    /// How often the resume state is saved.
    pub save_every: Duration,
    /// Whether to save and stop now; asked at every step.
    pub stop: &'a dyn Fn() -> bool,
    /// Told how far the training is.
    pub progress: &'a mut dyn FnMut(&Tick),
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

/// How far a training is.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// What is being trained.
    pub label: String,
    /// Examples trained on so far.
    pub done: u64,
    /// Examples in all.
    pub total: u64,
    /// Mean loss over the last few steps, nats an example.
    pub loss: f64,
}

/// How a stage ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its outputs are written.
    Done,
    /// It was asked to stop and saved its state.
    Stopped,
}

impl Job<'_> {
    /// The number format for a network. Left to us, it is bf16 where that was measured to be faster at no cost: on any
    /// GPU, and for convolutional networks on a CPU with bf16 instructions (twice the images a second for a ResNet; tiny
    /// ViTs lose a third).
    pub(crate) fn precision(&self, spec: &Spec) -> Precision {
        self.precision.unwrap_or(match (self.device, spec) {
            (Device::Cpu, Spec::Resnet(_) | Spec::Resnetv2(_)) if cpu_has_bf16() => Precision::Bf16,
            (Device::Cpu, _) => Precision::Float32,
            _ => Precision::Bf16,
        })
    }
}

#[cfg(target_arch = "x86_64")]
fn cpu_has_bf16() -> bool {
    std::arch::is_x86_feature_detected!("avx512bf16")
}

#[cfg(not(target_arch = "x86_64"))]
fn cpu_has_bf16() -> bool {
    false
}
