//! The parts that the stages' configurations share.

use std::ops::RangeInclusive;

use lethe_artifacts::checkpoint::{Filter, Fit, Input};
use lethe_artifacts::{Error, Result};
use lethe_models::{Example, Spec};
use serde::{Deserialize, Serialize};

/// What a network expects of an image, as far as a configuration says it: all of it from scratch, and with a checkpoint the
/// keys that are to be others than the checkpoint's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct InputConfig {
    /// Height and width, pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// 1 (gray) or 3 (RGB).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<u32>,
    /// How other sizes are brought to this one; `resize` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit: Option<Fit>,
    /// Interpolation where an image is resized; `bicubic` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<Filter>,
    /// Subtracted from each channel, which lies in [0, 1].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Vec<f64>>,
    /// Divides each channel after that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub std: Option<Vec<f64>>,
}

impl InputConfig {
    /// The input of a new network.
    pub(crate) fn complete(&self) -> Result<Input> {
        let missing = |key: &str| Error::config(format!("input.{key}: expected a value without --from, found none"));
        let input = Input {
            size: self.size.ok_or_else(|| missing("size"))?,
            channels: self.channels.ok_or_else(|| missing("channels"))?,
            fit: self.fit.unwrap_or_default(),
            filter: self.filter.unwrap_or_default(),
            mean: self.mean.clone().ok_or_else(|| missing("mean"))?,
            std: self.std.clone().ok_or_else(|| missing("std"))?,
        };
        input.validate()?;
        Ok(input)
    }

    /// A checkpoint's input with what is given here in its place.
    pub(crate) fn over(&self, own: &Input) -> Input {
        Input {
            size: self.size.unwrap_or(own.size),
            channels: self.channels.unwrap_or(own.channels),
            fit: self.fit.unwrap_or(own.fit),
            filter: self.filter.unwrap_or(own.filter),
            mean: self.mean.as_ref().unwrap_or(&own.mean).clone(),
            std: self.std.as_ref().unwrap_or(&own.std).clone(),
        }
    }
}

/// Random crops and flips of training images.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AugmentConfig {
    /// Zero padding on each side before a random cut, pixels; 0 for none.
    pub crop: u16,
    /// Mirror half of the images left to right.
    pub flip: bool,
}

impl AugmentConfig {
    /// Refuses a border that is out of range.
    ///
    /// # Errors
    /// Names the key.
    pub fn validate(self) -> Result<()> {
        match self.crop {
            0..=512 => Ok(()),
            crop => Err(wrong("augment.crop", "0 to 512 pixels", crop.into())),
        }
    }

    /// Refuses what only images can have.
    ///
    /// # Errors
    /// A configuration error that names `augment`, where crops or flips are asked for.
    pub fn require_none(self) -> Result<()> {
        match self == Self::default() {
            true => Ok(()),
            false => Err(Error::config(
                "augment: expected none for a language model, found crops or flips",
            )),
        }
    }
}

/// An optimiser's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OptimiserName {
    /// Stochastic gradient descent with heavy-ball momentum.
    Sgd,
    /// Adam, weight decay in the gradient.
    Adam,
    /// Adam with decoupled weight decay.
    Adamw,
}

/// An optimiser and its constants. Weight decay acts on weights of two dimensions or more, not on biases and norms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptimiserConfig {
    /// Name of the optimiser.
    pub name: OptimiserName,
    /// SGD's momentum.
    #[serde(default)]
    pub momentum: f64,
    /// Decay of Adam's first moment.
    #[serde(default = "beta1")]
    pub beta1: f64,
    /// Decay of Adam's second moment.
    #[serde(default = "beta2")]
    pub beta2: f64,
    /// Added to Adam's denominator.
    #[serde(default = "eps")]
    pub eps: f64,
    /// Weight decay: times the weights, added to the gradient (SGD, Adam), or times the rate, taken from the weights (AdamW).
    #[serde(default)]
    pub weight_decay: f64,
    /// Largest norm of all gradients together; 0 for no bound.
    #[serde(default)]
    pub clip: f64,
}

fn beta1() -> f64 {
    0.9
}

fn beta2() -> f64 {
    0.999
}

fn eps() -> f64 {
    1e-8
}

impl OptimiserConfig {
    /// SGD without anything else.
    pub(crate) fn plain() -> Self {
        Self {
            name: OptimiserName::Sgd,
            momentum: 0.0,
            beta1: beta1(),
            beta2: beta2(),
            eps: eps(),
            weight_decay: 0.0,
            clip: 0.0,
        }
    }

    /// Refuses constants out of their ranges.
    ///
    /// # Errors
    /// Names the key, what was expected and what was found.
    pub fn validate(&self) -> Result<()> {
        for (key, value) in [
            ("momentum", self.momentum),
            ("beta1", self.beta1),
            ("beta2", self.beta2),
        ] {
            if !(0.0..1.0).contains(&value) {
                return Err(wrong(&format!("optimiser.{key}"), "0 or more and below 1", value));
            }
        }
        for (key, value) in [
            ("weight_decay", self.weight_decay),
            ("clip", self.clip),
            ("eps", self.eps),
        ] {
            if !FLOAT32.contains(&value) {
                return Err(wrong(&format!("optimiser.{key}"), "0 to 3.4e38", value));
            }
        }
        // A constant of another optimiser would change nothing, and nobody would know.
        let plain = Self::plain();
        let (of, unused) = match self.name {
            OptimiserName::Sgd => (
                "adam and adamw",
                [
                    ("beta1", self.beta1, plain.beta1),
                    ("beta2", self.beta2, plain.beta2),
                    ("eps", self.eps, plain.eps),
                ]
                .to_vec(),
            ),
            OptimiserName::Adam | OptimiserName::Adamw => {
                ("sgd", [("momentum", self.momentum, plain.momentum)].to_vec())
            }
        };
        for (key, found, usual) in unused {
            if found != usual {
                let what = format!("optimiser.{key}: expected {usual}, as it is of {of} only, found {found}");
                return Err(Error::config(what));
            }
        }
        Ok(())
    }
}

/// The shape of a learning rate over the steps, after the warm-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScheduleShape {
    /// The peak rate throughout.
    Constant,
    /// Half a cosine from the peak to zero.
    Cosine,
}

/// How long a task is trained, and at which rates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Passes over the training rows; give this or `steps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epochs: Option<f64>,
    /// Optimiser steps; give this or `epochs`. 0 of either only evaluates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<i64>,
    /// Peak learning rate, a step.
    pub lr: f64,
    /// Share of the steps over which the rate rises linearly to its peak.
    #[serde(default)]
    pub warmup: f64,
    /// What follows the warm-up.
    pub schedule: ScheduleShape,
    /// Accuracy on the task's validation rows at which training ends early, 0 to 1; looked at with every evaluation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop_at_accuracy: Option<f64>,
}

impl Phase {
    pub(crate) fn validate(&self, name: &str) -> Result<()> {
        match (self.epochs, self.steps) {
            (Some(epochs), None) if epochs.is_finite() && (0.0..=1e9).contains(&epochs) => {}
            (Some(epochs), None) => return Err(wrong(&format!("{name}.epochs"), "0 to 1000000000", epochs)),
            (None, Some(steps)) if (0..=1_000_000_000).contains(&steps) => {}
            (None, Some(steps)) => return Err(wrong(&format!("{name}.steps"), "0 to 1000000000", steps as f64)),
            _ => {
                return Err(Error::config(format!(
                    "{name}: expected {name}.epochs or {name}.steps, found {}",
                    if self.steps.is_some() { "both" } else { "neither" }
                )));
            }
        }
        if !FLOAT32.contains(&self.lr) {
            return Err(wrong(&format!("{name}.lr"), "0 to 3.4e38", self.lr));
        }
        if !(0.0..=1.0).contains(&self.warmup) {
            return Err(wrong(&format!("{name}.warmup"), "0 to 1", self.warmup));
        }
        if let Some(accuracy) = self.stop_at_accuracy.filter(|a| !(0.0..=1.0).contains(a)) {
            return Err(wrong(&format!("{name}.stop_at_accuracy"), "0 to 1", accuracy));
        }
        Ok(())
    }

    /// Optimiser steps, where a pass takes `per_epoch`; at least one, unless none are asked for.
    pub(crate) fn total_steps(&self, per_epoch: i64) -> i64 {
        match (self.steps, self.epochs) {
            (Some(steps), _) => steps,
            (None, Some(epochs)) if epochs > 0.0 => ((epochs * per_epoch as f64).round() as i64).max(1),
            _ => 0,
        }
    }

    /// Whether there is any step.
    pub(crate) fn trains(&self) -> bool {
        self.total_steps(1) > 0
    }
}

/// What libtorch can make a float32 of, from 0.
pub(crate) const FLOAT32: RangeInclusive<f64> = 0.0..=f32::MAX as f64;

pub(crate) fn wrong(key: &str, expected: &str, found: f64) -> Error {
    Error::config(format!("{key}: expected {expected}, found {found}"))
}

/// A network with what it reads: images as `input` says, or, without that, blocks of tokens.
pub(crate) fn validate_model(model: &Spec, input: Option<&Input>, augment: AugmentConfig) -> Result<()> {
    match (input, model.vocabulary()) {
        (_, Some(_)) => {
            require_for_text(augment, input.is_some())?;
            model.validate(Example::Tokens(1))
        }
        (Some(input), None) => {
            input.validate()?;
            model.validate(input)
        }
        (None, None) => Err(Error::config(
            "input: expected what the network expects of an image, found none",
        )),
    }
}

/// Refuses what only images have in the configuration of a language model.
pub(crate) fn require_for_text(augment: AugmentConfig, has_input: bool) -> Result<()> {
    if has_input {
        return Err(Error::config("input: expected none for a language model, found one"));
    }
    augment.require_none()
}

/// How many rows of a data set beside the tasks are evaluated.
pub(crate) fn validate_watch_rows(rows: Option<i64>) -> Result<()> {
    match rows {
        Some(rows) if rows < 1 => Err(wrong("watch_rows", "1 or more", rows as f64)),
        _ => Ok(()),
    }
}

/// The keys that stand at the top of both stages' configurations.
pub(crate) fn validate_batches(
    batch: i64,
    micro_batch: Option<i64>,
    augment: AugmentConfig,
    evaluate_every: i64,
) -> Result<()> {
    if !(1..=1 << 20).contains(&batch) {
        return Err(wrong("batch", "1 to 1048576", batch as f64));
    }
    if let Some(size) = micro_batch.filter(|size| !(1..=batch).contains(size)) {
        return Err(wrong("micro_batch", &format!("1 to the batch of {batch}"), size as f64));
    }
    // More, and most cuts would see nothing of the image.
    augment.validate()?;
    if evaluate_every < 0 {
        return Err(wrong("evaluate_every", "0 or more", evaluate_every as f64));
    }
    Ok(())
}
