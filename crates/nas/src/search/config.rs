//! What a search with shared weights is asked to do.

use lethe_artifacts::checkpoint::Input;
use lethe_artifacts::{Error, Result};
use lethe_penalties::largest_stable;
use lethe_train::{AugmentConfig, OptimiserConfig, OptimiserName, Phase, ScheduleShape};
use serde::{Deserialize, Serialize};

use crate::shared::Statistics;
use crate::{ControllerConfig, NaoConfig, SamplerName};

/// A search with shared weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Name of the study.
    #[serde(default)]
    pub study: String,
    /// Passes over both phases.
    pub epochs: i64,
    /// Architectures that train the shared weights in an epoch, one after another.
    pub architectures: i64,
    /// Batches that each trains on.
    pub steps: i64,
    /// Streams of text, or images, of a batch.
    pub batch: i64,
    /// Nodes of a cell, where the space has a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<usize>,
    /// The networks' configuration without their cell: `architecture` is the space.
    pub model: toml::Table,
    /// What the networks expect of an image, where they read images.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Input>,
    /// Random crops and flips of training images.
    #[serde(default)]
    pub augment: AugmentConfig,
    /// How the shared weights are trained.
    pub optimiser: OptimiserConfig,
    /// At which rates.
    pub rate: Rate,
    /// How a network is judged.
    pub judge: Judge,
    /// What draws architectures.
    pub sampler: SamplerName,
    /// How often the sampler learns in an epoch.
    #[serde(default)]
    pub updates: i64,
    /// Architectures that it draws to learn from each time.
    #[serde(default = "one")]
    pub drawn: i64,
    /// The controller's settings, where it is one.
    #[serde(default)]
    pub controller: ControllerConfig,
    /// The settings of neural architecture optimisation, where it is that.
    #[serde(default)]
    pub nao: NaoConfig,
    /// What holds shared weights back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty: Option<PenaltyConfig>,
}

fn one() -> i64 {
    1
}

/// Learning rates over all steps of a search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Peak learning rate.
    pub lr: f64,
    /// Share of the steps over which it rises linearly.
    #[serde(default)]
    pub warmup: f64,
    /// How the rate goes on after the warm-up: at its peak, or along half a cosine to zero.
    #[serde(default = "constant")]
    pub schedule: ScheduleShape,
}

fn constant() -> ScheduleShape {
    ScheduleShape::Constant
}

/// How a network is judged: on validation rows, in evaluation mode.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    /// Validation rows of an error, of a reward and of a measurement of Fisher information; blocks of text. All where there
    /// are fewer. They are one batch, with memory for all of it. Errors are measured on the first `rows`; rewards and Fisher information on
    /// later ones, or on the same where there are fewer than 2 · `rows`.
    pub rows: i64,
    /// A reward is this divided by the perplexity, or times the share of right answers.
    pub scale: f64,
    /// By what batch normalisation normalises there.
    #[serde(default)]
    pub statistics: Statistics,
}

/// What a penalty is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PenaltyName {
    /// The weight plasticity loss: a pull by the running Fisher information.
    Wpl,
    /// The same pull on every weight, to the same place: what WPL has to beat.
    L2Sp,
}

impl PenaltyName {
    /// As files have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wpl => "wpl",
            Self::L2Sp => "l2-sp",
        }
    }
}

/// How a penalty acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// An implicit step after the optimiser's, which is stable for any factor.
    #[default]
    Step,
    /// A term of the loss, which is clipped with the rest of its gradient.
    Loss,
}

/// How the Fisher information is measured, and which weights a penalty pulls to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Answers drawn from the network, one backward pass for all rows: unbiased. A tensor's `θ̂` moves when it was trained.
    #[default]
    Drawn,
    /// The same a row at a time: less spread, more time.
    Example,
    /// As the authors' code has it: the square of the mean gradient with the data's answers, and `θ̂` of all tensors moves after
    /// every architecture.
    Authors,
}

/// A penalty on weights that architectures share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PenaltyConfig {
    /// Name of the penalty.
    pub name: PenaltyName,
    /// Its factor α.
    pub strength: f64,
    /// How it acts.
    #[serde(default)]
    pub form: Form,
    /// How the Fisher information is measured.
    #[serde(default)]
    pub rule: Rule,
    /// How much of the running estimate stays at each measurement.
    #[serde(default = "keep")]
    pub keep: f64,
    /// Patterns of the parameters that are held back; all unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subset: Option<String>,
    /// The longest Fisher information of a tensor, as a norm; a longer one is scaled down where the penalty is formed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<f64>,
    /// The first epoch with the penalty, from 0.
    #[serde(default)]
    pub start: i64,
    /// Taken off the factor in each epoch from `decay_from` on, down to 0.
    #[serde(default)]
    pub decay: f64,
    /// The first epoch with a smaller factor.
    #[serde(default)]
    pub decay_from: i64,
    /// The estimate is dropped at the beginning of each so many epochs; 0 for never.
    #[serde(default)]
    pub forget_every: i64,
}

fn keep() -> f64 {
    0.1
}

impl PenaltyConfig {
    /// Refuses settings of the Fisher information where none is measured.
    fn require_used(&self) -> Result<()> {
        let set = [
            ("rule", self.rule != Rule::default()),
            ("keep", self.keep != keep()),
            ("longest", self.longest.is_some()),
        ];
        match set.into_iter().find(|(_, set)| *set && self.name == PenaltyName::L2Sp) {
            None => Ok(()),
            Some((key, _)) => Err(Error::config(format!(
                "penalty.{key}: expected only for wpl, found for l2-sp, which measures no Fisher information"
            ))),
        }
    }

    /// The factor in an epoch.
    pub(crate) fn factor(&self, epoch: i64) -> f64 {
        if epoch < self.start {
            return 0.0;
        }
        let decays = (epoch - self.decay_from + 1).max(0) as f64;
        (self.strength - self.decay * decays).max(0.0)
    }
}

impl Config {
    /// Refuses numbers out of their ranges.
    ///
    /// # Errors
    /// Names the key, what was expected and what was found.
    pub fn validate(&self) -> Result<()> {
        let many = 1..=1_000_000_000i64;
        // Rows of the table, or networks at once.
        let thousands = 1..=1_000_000i64;
        let none_or_thousands = 0..=1_000_000i64;
        for (key, found, range) in [
            ("epochs", self.epochs, &many),
            ("architectures", self.architectures, &thousands),
            ("steps", self.steps, &many),
            ("batch", self.batch, &many),
            ("judge.rows", self.judge.rows, &many),
            ("updates", self.updates, &none_or_thousands),
            ("drawn", self.drawn, &thousands),
        ] {
            if !range.contains(&found) {
                return Err(wrong(key, &format!("{} to {}", range.start(), range.end()), found));
            }
        }
        if let Some(found) = self.nodes.filter(|nodes| !(1..=100).contains(nodes)) {
            return Err(wrong("nodes", "1 to 100", found));
        }
        self.optimiser.validate().map_err(|e| Error::config(e.to_string()))?;
        let share = |key: &str, found: f64| match (0.0..=1.0).contains(&found) {
            true => Ok(()),
            false => Err(wrong(key, "0 to 1", found)),
        };
        let positive = |key: &str, found: f64| match found > 0.0 && found <= f64::from(f32::MAX) {
            true => Ok(()),
            false => Err(wrong(key, "a number above 0, at most 3.4e38", found)),
        };
        let not_negative = |key: &str, found: f64| match (0.0..=f64::from(f32::MAX)).contains(&found) {
            true => Ok(()),
            false => Err(wrong(key, "0 to 3.4e38", found)),
        };
        not_negative("rate.lr", self.rate.lr)?;
        share("rate.warmup", self.rate.warmup)?;
        positive("judge.scale", self.judge.scale)?;
        match &self.input {
            Some(input) => input.validate()?,
            None if self.judge.statistics == Statistics::Reestimated => {
                let what = "judge.statistics: expected none for a language model, which has no batch normalisation, found reestimated";
                return Err(Error::config(what));
            }
            None => self.augment.require_none()?,
        }
        self.augment.validate()?;
        let Some(penalty) = &self.penalty else { return Ok(()) };
        let by_batch = self.input.is_some() && self.judge.statistics == Statistics::Batch;
        if penalty.rule == Rule::Example && by_batch {
            let what = "penalty.rule: expected drawn or authors where a batch's statistics mix its images, found example; \
                        judge.statistics = \"reestimated\" parts them";
            return Err(Error::config(what));
        }
        penalty.require_used()?;
        not_negative("penalty.strength", penalty.strength)?;
        not_negative("penalty.decay", penalty.decay)?;
        if !(0.0..1.0).contains(&penalty.keep) {
            return Err(wrong("penalty.keep", "0 to below 1", penalty.keep));
        }
        if let Some(longest) = penalty.longest {
            positive("penalty.longest", longest)?;
        }
        for (key, found) in [
            ("penalty.start", penalty.start),
            ("penalty.decay_from", penalty.decay_from),
            ("penalty.forget_every", penalty.forget_every),
        ] {
            if found < 0 {
                return Err(wrong(key, "0 or more", found));
            }
        }
        if penalty.start >= self.epochs {
            let expected = format!("below the {} epochs, or the penalty never acts", self.epochs);
            return Err(wrong("penalty.start", &expected, penalty.start));
        }
        if penalty.decay_from > 0 && penalty.decay == 0.0 {
            let what =
                "penalty.decay_from: expected a penalty.decay beside it, found none, so that nothing is taken off";
            return Err(Error::config(what));
        }
        // It never rises again.
        if penalty.strength > 0.0 && penalty.factor(penalty.start) == 0.0 {
            let expected = format!(
                "something left of the strength {} in epoch {}, the first, or the penalty never acts",
                penalty.strength, penalty.start
            );
            return Err(wrong("penalty.decay", &expected, penalty.decay));
        }
        Ok(())
    }

    /// Says what is allowed and most likely not meant: settings that nothing reads, and a sampler that never learns.
    pub(crate) fn warn(&self) {
        self.sampler.warn_unused(&self.controller, &self.nao);
        let rewards = self.epochs.saturating_mul(self.updates).saturating_mul(self.drawn);
        let learns = matches!(self.sampler, SamplerName::Controller | SamplerName::Nao);
        if learns && self.updates == 0 {
            let name = self.sampler.name();
            tracing::warn!("updates: 0, so that the sampler {name} never learns and all draws are random");
        } else {
            self.sampler.warn_of_seeds(&self.nao, rewards);
        }
        let forgets = self.penalty.as_ref().map_or(0, |penalty| penalty.forget_every);
        if forgets >= self.epochs && forgets > 0 {
            tracing::warn!(
                "penalty.forget_every: {forgets}, which none of the {} epochs reaches",
                self.epochs
            );
        }
    }

    /// The rate schedule as a training's.
    pub(crate) fn phase(&self) -> Phase {
        Phase {
            epochs: None,
            steps: Some(self.total()),
            lr: self.rate.lr,
            warmup: self.rate.warmup,
            schedule: self.rate.schedule,
            stop_at_accuracy: None,
        }
    }

    /// Batches in all.
    pub(crate) fn total(&self) -> i64 {
        self.epochs
            .saturating_mul(self.architectures)
            .saturating_mul(self.steps)
    }

    /// The largest curvature at which a term of the loss is stable; none where that is not known.
    pub(crate) fn stable(&self) -> Option<f64> {
        let sgd = self.optimiser.name == OptimiserName::Sgd;
        sgd.then(|| largest_stable(self.optimiser.momentum) / self.rate.lr)
    }
}

fn wrong(key: &str, expected: &str, found: impl std::fmt::Display) -> Error {
    Error::config(format!("{key}: expected {expected}, found {found}"))
}
