//! What draws architectures.

mod controller;
mod fixed;
mod name;
mod nao;
mod parameters;
mod uniform;

pub use controller::{Controller, ControllerConfig};
pub use fixed::Fixed;
pub use name::SamplerName;
pub use nao::{Nao, NaoConfig};
pub use uniform::Uniform;

use lethe_artifacts::Error as FileError;
use lethe_penalties::Named;
use rand_chacha::ChaCha8Rng;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Architecture, Error, Result};

/// An architecture with what its sampler thought of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The architecture that was drawn.
    pub architecture: Architecture,
    /// Natural logarithm of its probability at that moment.
    pub log_probability: f64,
    /// Entropy of each decision given those before it, summed, nats: in the mean over samples, the entropy of the policy.
    pub entropy: f64,
}

/// What a sampler made of rewards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Learned {
    /// Whether what it draws from changed.
    pub changed: bool,
    /// What the rewards were compared with; none where there is no such thing.
    pub baseline: Option<f64>,
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

    /// One architecture to train shared weights with.
    ///
    /// # Errors
    /// What libtorch reports.
    fn draw_to_train(&mut self) -> Result<Drawn> {
        let one = self.draw(1)?.pop();
        one.ok_or_else(|| Error::Failed("sampler: expected an architecture, found none".to_owned()))
    }

    /// The architectures whose rewards it learns from next, with those of `drawn`, but were measured with other weights or on other rows.
    fn stale(&self, _drawn: &[Drawn]) -> Vec<Architecture> {
        Vec::new()
    }

    /// Takes rewards of those of [`Sampler::stale`] in the old ones' place.
    fn renew(&mut self, _stale: &[Architecture], _rewards: &[f64]) {}

    /// Draws from here on as a seed says, and not as the search would have gone on; what was learned stays.
    fn draw_from(&mut self, seed: u64);

    /// Takes the rewards of architectures that were drawn just now.
    ///
    /// # Errors
    /// What libtorch reports; a reward that is no number.
    fn learn(&mut self, drawn: &[Drawn], rewards: &[f64]) -> Result<Learned>;

    /// All that it takes to go on from here. Tensors share storage with the sampler's.
    fn state(&self) -> State;

    /// Takes over what [`Sampler::state`] gave.
    ///
    /// # Errors
    /// A state that is another sampler's, or what libtorch reports.
    fn load(&mut self, saved: &State) -> Result<()>;
}

/// A sampler between two draws.
#[derive(Debug, Default)]
pub struct State {
    /// The sampler's own weights and optimiser state by name, float32.
    pub tensors: Named,
    /// What else there is.
    pub rest: Value,
}

impl State {
    fn rest<T: DeserializeOwned>(&self) -> Result<T> {
        let other = |e| Error::Failed(format!("sampler: expected this sampler's state, found another: {e}"));
        serde_json::from_value(self.rest.clone()).map_err(other)
    }
}

/// Where a stream is, in words: too large a number for JSON.
fn position(stream: &ChaCha8Rng) -> String {
    stream.get_word_pos().to_string()
}

/// Brings a stream to where it was.
fn go_to(stream: &mut ChaCha8Rng, position: &str) -> Result<()> {
    let wrong = |e| {
        Error::Failed(format!(
            "sampler: expected a position in a random stream, found {position}: {e}"
        ))
    };
    stream.set_word_pos(position.parse().map_err(wrong)?);
    Ok(())
}

/// Refuses rewards that are no numbers.
fn finite(rewards: &[f64]) -> Result<()> {
    match rewards.iter().find(|reward| !reward.is_finite()) {
        None => Ok(()),
        Some(found) => Err(Error::Failed(format!("a reward: expected a number, found {found}"))),
    }
}

/// A setting's key, whether it is in its range, that range, and what was found.
type Rule = (&'static str, bool, &'static str, String);

/// Refuses a configuration's table of which a rule does not hold.
fn hold(table: &str, rules: &[Rule]) -> Result<()> {
    match rules.iter().find(|(_, holds, _, _)| !holds) {
        None => Ok(()),
        Some((key, _, expected, found)) => {
            Err(FileError::config(format!("{table}.{key}: expected {expected}, found {found}")).into())
        }
    }
}
