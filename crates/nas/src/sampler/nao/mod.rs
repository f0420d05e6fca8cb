//! Neural architecture optimisation (Luo et al. 2018, <https://arxiv.org/abs/1808.07233>): steps along a predictor's gradient in a
//! continuous space of architectures.
//!
//! Until there are enough different architectures with rewards, draws are uniform. Then a model is trained on all of them and
//! their mean rewards: an encoder into the space, a predictor of the reward there and a decoder back (`model.rs`). What is drawn
//! from then on are proposals: the best architectures seen so far, each moved one gradient step in the space and decoded, best
//! first; then each moved two steps, and so on; then the next best. What has a reward already, or was proposed since the last
//! training, is left out. When nothing new comes of all that have rewards, draws are uniform until the next training, which
//! follows after a fixed number of new rewards and goes on with the weights and Adam's moments of the last.
//!
//! With weights that architectures share, rewards of other epochs are of other weights, and those of other rows are not alike either: before
//! each training of the model all architectures that have rewards are judged again, on the rows of that update ([`Sampler::stale`]). That is
//! most of the time of a search, so that only a pool of the best is kept, as in the authors' code: the worst leave it after each training,
//! and may be proposed again. What trains the weights are the pool that the next rewards come from: the proposals that have none yet, and the best.
//!
//! Other than in the paper, the length of a step is fixed and not proportional to the gradient, its growth is the same for all
//! architectures, the next best follow where the best give nothing new (a small space is soon used up around its best), and no
//! equal pairs of architectures (such as cells with two nodes swapped) are added to what is trained on.

mod config;
mod model;
mod seen;
#[cfg(test)]
mod tests;

pub use config::NaoConfig;

use std::collections::{BTreeSet, VecDeque};

use lethe_datasets::random::{below, stream};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use serde_json::json;

use self::model::Model;
use self::seen::{One, Seen};
use super::{Drawn, Learned, Sampler, State, finite, go_to, position};
use crate::{Architecture, Decision, Result, Space};

/// The model, what it was trained on, and what it proposes. On the CPU, in float32.
///
/// What is drawn follows from the seed, from what was learned and from how many were drawn before and between; with the same calls
/// of [`Sampler::learn`], it does not depend on how many are drawn at once.
pub struct Nao {
    config: NaoConfig,
    decisions: Vec<Decision>,
    seed: u64,
    model: Model,
    seen: Seen,
    stream: ChaCha8Rng,
    /// Rewards since the last training.
    since: usize,
    trainings: i64,
    proposals: Proposals,
}

/// What the model proposed since it was trained.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Proposals {
    /// Those to be drawn, the next first.
    next: VecDeque<Vec<usize>>,
    /// All, drawn or not.
    all: BTreeSet<Vec<usize>>,
    /// How many are better than those that are being improved.
    from: usize,
    /// By so many steps these were moved last.
    tries: usize,
}

impl Nao {
    /// For a space; initial weights, draws and the order of training follow from the seed.
    ///
    /// # Errors
    /// A setting out of its range.
    pub fn new(space: &dyn Space, config: &NaoConfig, seed: u64) -> Result<Self> {
        config.check()?;
        let decisions = space.decisions();
        Ok(Self {
            model: Model::new(&decisions, config, &mut stream(seed, -1, "nao-init"))?,
            config: config.clone(),
            decisions,
            seed,
            seen: Seen::default(),
            stream: stream(seed, -1, "search"),
            since: 0,
            trainings: 0,
            proposals: Proposals::default(),
        })
    }

    /// Makes sure that there is a proposal to be drawn; there is none when all that were seen are used up, or there is no model yet.
    fn propose(&mut self) -> Result<()> {
        while self.trainings > 0 && self.proposals.next.is_empty() && self.proposals.from < self.seen.len() {
            if self.proposals.tries >= self.config.tries {
                self.proposals.from += self.config.top;
                self.proposals.tries = 0;
                continue;
            }
            self.proposals.tries += 1;
            let best = self.seen.best(self.proposals.from, self.config.top);
            for one in self.model.improve(&best, self.proposals.tries)? {
                if !self.seen.has(&one) && self.proposals.all.insert(one.0.clone()) {
                    self.proposals.next.push_back(one.0);
                }
            }
        }
        Ok(())
    }

    /// Whether a model is trained once so many more rewards are there, of architectures so many of which are new.
    fn is_due(&self, rewards: usize, new: usize) -> bool {
        let due = self.trainings == 0 || self.since + rewards >= self.config.every;
        due && self.seen.len() + new >= self.config.seeds
    }

    /// Options of all decisions, each drawn uniformly, with their entropy.
    fn uniform(&mut self) -> (Architecture, f64) {
        let stream = &mut self.stream;
        let options = self.decisions.iter().map(|d| below(stream, d.options as u64) as usize);
        let architecture = Architecture(options.collect());
        (
            architecture,
            self.decisions.iter().map(|d| (d.options as f64).ln()).sum(),
        )
    }

    fn draw_one(&mut self) -> Result<Drawn> {
        // A proposal was certain: no entropy.
        self.propose()?;
        let (architecture, entropy) = match self.proposals.next.pop_front() {
            Some(proposal) => (Architecture(proposal), 0.0),
            None => self.uniform(),
        };
        Ok(drawn(architecture, entropy))
    }

    /// Whether these are options of the space's decisions.
    fn fits(&self, options: &[usize]) -> bool {
        let pairs = options.iter().zip(&self.decisions);
        options.len() == self.decisions.len() && pairs.into_iter().all(|(option, d)| *option < d.options)
    }
}

impl Sampler for Nao {
    fn name(&self) -> &'static str {
        "nao"
    }

    /// The log-probability and the entropy of a uniform draw are those of the uniform distribution. A proposal was certain given what
    /// was learned and drawn before: both are 0.
    fn draw(&mut self, count: usize) -> Result<Vec<Drawn>> {
        (0..count).map(|_| self.draw_one()).collect()
    }

    /// Each of the pool with the same probability: the proposals that wait for a reward, which they still do afterwards, and the best.
    fn draw_to_train(&mut self) -> Result<Drawn> {
        self.propose()?;
        let mut pool: Vec<Architecture> = self.proposals.next.iter().cloned().map(Architecture).collect();
        if self.trainings > 0 {
            pool.extend(self.seen.best(0, self.config.top));
        }
        if pool.is_empty() {
            let (architecture, entropy) = self.uniform();
            return Ok(drawn(architecture, entropy));
        }
        let place = below(&mut self.stream, pool.len() as u64) as usize;
        let entropy = (pool.len() as f64).ln();
        Ok(drawn(pool.swap_remove(place), entropy))
    }

    fn stale(&self, drawn: &[Drawn]) -> Vec<Architecture> {
        let new: BTreeSet<&Architecture> = drawn.iter().map(|one| &one.architecture).collect();
        let new = new.into_iter().filter(|one| !self.seen.has(one)).count();
        let all = self.seen.architectures().filter(|_| self.is_due(drawn.len(), new));
        all.map(|options| Architecture(options.to_vec())).collect()
    }

    fn renew(&mut self, stale: &[Architecture], rewards: &[f64]) {
        for (one, reward) in stale.iter().zip(rewards) {
            self.seen.set(one, *reward);
        }
    }

    /// Begins anew to propose, with the best that were seen as they are, and takes uniform draws from another stream.
    fn draw_from(&mut self, seed: u64) {
        let best = self.seen.best(0, self.config.top);
        self.proposals = Proposals {
            next: best.into_iter().map(|architecture| architecture.0).collect(),
            ..Proposals::default()
        };
        self.stream = stream(seed, -1, "derive");
    }

    fn learn(&mut self, drawn: &[Drawn], rewards: &[f64]) -> Result<Learned> {
        finite(rewards)?;
        for (one, reward) in drawn.iter().zip(rewards) {
            self.seen.add(&one.architecture, *reward);
        }
        self.since += rewards.len();
        let changed = self.is_due(0, 0);
        if changed {
            let (architectures, rewards) = (self.seen.architectures(), self.seen.scaled());
            self.model.train(architectures, &rewards, self.seed, self.trainings)?;
            self.seen.keep_best(self.config.pool);
            self.trainings += 1;
            self.since = 0;
            self.proposals = Proposals::default();
        }
        Ok(Learned {
            changed,
            baseline: None,
        })
    }

    fn state(&self) -> State {
        State {
            tensors: self.model.parameters.tensors(),
            rest: json!(Rest {
                position: position(&self.stream),
                seen: self.seen.saved().to_vec(),
                since: self.since,
                trainings: self.trainings,
                proposals: self.proposals.clone(),
            }),
        }
    }

    fn load(&mut self, saved: &State) -> Result<()> {
        let rest: Rest = saved.rest()?;
        let seen = rest.seen.iter().map(|one| &one.options);
        let Proposals { next, all, .. } = &rest.proposals;
        if let Some(other) = seen.chain(next).chain(all).find(|options| !self.fits(options)) {
            let what = format!("sampler: expected architectures of this space, found the options {other:?}");
            return Err(crate::Error::Failed(what));
        }
        self.model.parameters.load(&saved.tensors)?;
        go_to(&mut self.stream, &rest.position)?;
        self.seen = Seen::of(rest.seen);
        self.since = rest.since;
        self.trainings = rest.trainings;
        self.proposals = rest.proposals;
        Ok(())
    }
}

/// What was drawn from so many nats of uniform choices.
fn drawn(architecture: Architecture, entropy: f64) -> Drawn {
    Drawn {
        architecture,
        log_probability: 0.0 - entropy,
        entropy,
    }
}

/// What a saved sampler keeps beside tensors.
#[derive(Serialize, Deserialize)]
struct Rest {
    position: String,
    seen: Vec<One>,
    since: usize,
    trainings: i64,
    proposals: Proposals,
}
