//! Every architecture with the same probability: the baseline that a search has to beat.

use lethe_datasets::random::{below, stream};
use lethe_penalties::Named;
use rand_chacha::ChaCha8Rng;
use serde_json::json;

use super::{Drawn, Learned, Sampler, State, go_to, position};
use crate::{Architecture, Decision, Result, Space};

/// Uniform draws, each decision by itself.
pub struct Uniform {
    decisions: Vec<Decision>,
    stream: ChaCha8Rng,
}

impl Uniform {
    /// Over a space; the draws follow from the seed.
    pub fn new(space: &dyn Space, seed: u64) -> Self {
        Self {
            decisions: space.decisions(),
            stream: stream(seed, -1, "search"),
        }
    }
}

impl Sampler for Uniform {
    fn name(&self) -> &'static str {
        "uniform"
    }

    fn draw(&mut self, count: usize) -> Result<Vec<Drawn>> {
        let entropy: f64 = self.decisions.iter().map(|d| (d.options as f64).ln()).sum();
        let mut one = || {
            let options = self
                .decisions
                .iter()
                .map(|d| below(&mut self.stream, d.options as u64) as usize);
            Drawn {
                architecture: Architecture(options.collect()),
                log_probability: -entropy,
                entropy,
            }
        };
        Ok((0..count).map(|_| one()).collect())
    }

    fn draw_from(&mut self, seed: u64) {
        self.stream = stream(seed, -1, "derive");
    }

    fn learn(&mut self, _drawn: &[Drawn], _rewards: &[f64]) -> Result<Learned> {
        Ok(Learned::default())
    }

    fn state(&self) -> State {
        State {
            tensors: Named::new(),
            rest: json!(position(&self.stream)),
        }
    }

    fn load(&mut self, saved: &State) -> Result<()> {
        go_to(&mut self.stream, &saved.rest::<String>()?)
    }
}
