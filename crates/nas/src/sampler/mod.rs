//! What draws architectures.

mod controller;
mod uniform;

pub use controller::{Controller, ControllerConfig};
pub use uniform::Uniform;

use crate::{Architecture, Result};

/// An architecture with what its sampler thought of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The architecture.
    pub architecture: Architecture,
    /// Natural logarithm of its probability at that moment.
    pub log_probability: f64,
    /// Entropy of each decision given those before it, summed, nats: in the mean over samples, the entropy of the policy.
    pub entropy: f64,
}

/// Draws architectures, and may learn from their rewards.
pub trait Sampler {
    /// Its name in files.
    fn name(&self) -> &'static str;

    /// So many architectures. What is drawn follows from the seed and from how many were drawn before.
    ///
    /// # Errors
    /// What libtorch reports.
    fn draw(&mut self, count: usize) -> Result<Vec<Drawn>>;

    /// Takes the rewards of architectures that were drawn just now; gives the baseline that they were compared with, none
    /// without one.
    ///
    /// # Errors
    /// What libtorch reports; a reward that is no number.
    fn learn(&mut self, drawn: &[Drawn], rewards: &[f64]) -> Result<Option<f64>>;
}
