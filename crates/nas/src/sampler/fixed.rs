//! One architecture, again and again: what trains it alone, from scratch.

use super::{Drawn, Learned, Sampler, State};
use crate::{Architecture, Result};

/// A sampler that always draws the same architecture: what trains one alone.
pub struct Fixed(pub Architecture);

impl Sampler for Fixed {
    fn name(&self) -> &'static str {
        "fixed"
    }

    fn draw(&mut self, count: usize) -> Result<Vec<Drawn>> {
        let one = Drawn {
            architecture: self.0.clone(),
            log_probability: 0.0,
            entropy: 0.0,
        };
        Ok(vec![one; count])
    }

    fn draw_from(&mut self, _seed: u64) {}

    fn learn(&mut self, _drawn: &[Drawn], _rewards: &[f64]) -> Result<Learned> {
        Ok(Learned::default())
    }

    fn state(&self) -> State {
        State::default()
    }

    fn load(&mut self, _saved: &State) -> Result<()> {
        Ok(())
    }
}
