//! The settings, and their ranges.

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::sampler::hold;

/// The settings of neural architecture optimisation. The defaults are for searches of some hundreds of architectures on one core;
/// the numbers of Luo et al., for a thousand networks trained on many GPUs, stand beside them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NaoConfig {
    /// Different architectures with rewards before there is a model; until then draws are uniform. In the paper 600.
    pub seeds: usize,
    /// Architectures with rewards that are kept: after each training of the model, the worst leave until so many remain. In the
    /// authors' code for shared weights 1,000.
    pub pool: usize,
    /// New rewards from one training of the model to the next. In the paper 300.
    pub every: usize,
    /// Architectures that are improved together: those with the best mean rewards, then the next best. In the paper 100, and
    /// no others.
    pub top: usize,
    /// Length of a gradient step: an encoder's outputs have length 1.
    pub step: f64,
    /// How often these are improved, each time by one gradient step more, before the next best are.
    pub tries: usize,
    /// Width of the options' embeddings. In the paper 48.
    pub embedding: i64,
    /// Width of encoder and decoder. In the paper 96.
    pub hidden: i64,
    /// Hidden layers of the predictor. In the paper 3.
    pub layers: i64,
    /// Their width. In the paper 200.
    pub width: i64,
    /// Share of the prediction in the loss, 0 to 1; the rest is reconstruction's. In the paper 0.8.
    pub trade_off: f64,
    /// Passes of a training over all architectures that have rewards. A training goes on with the weights of the last. In the
    /// paper 1,000.
    pub epochs: usize,
    /// Architectures of a batch.
    pub batch: usize,
    /// Adam's rate. In the paper 0.001.
    pub lr: f64,
}

impl Default for NaoConfig {
    fn default() -> Self {
        Self {
            seeds: 100,
            pool: 1000,
            every: 50,
            top: 50,
            step: 0.2,
            tries: 10,
            embedding: 16,
            hidden: 32,
            layers: 3,
            width: 64,
            trade_off: 0.8,
            epochs: 30,
            batch: 50,
            lr: 3e-3,
        }
    }
}

impl NaoConfig {
    pub(super) fn check(&self) -> Result<()> {
        let Self {
            seeds,
            pool,
            every,
            top,
            step,
            tries,
            embedding,
            hidden,
            layers,
            width,
            trade_off,
            epochs,
            batch,
            lr,
        } = self;
        let count = |key, found: &usize| (key, (1..=1_000_000).contains(found), "1 to 1000000", found.to_string());
        let wide = |key, found: &i64| (key, (1..=4096).contains(found), "1 to 4096", found.to_string());
        let above = |key, found: &f64| {
            let holds = *found > 0.0 && found.is_finite();
            (key, holds, "a number above 0", found.to_string())
        };
        hold(
            "nao",
            &[
                count("seeds", seeds),
                (
                    "pool",
                    (*seeds..=1_000_000).contains(pool),
                    "at least nao.seeds, at most 1000000",
                    pool.to_string(),
                ),
                count("every", every),
                count("top", top),
                above("step", step),
                ("tries", *tries <= 1000, "0 to 1000", tries.to_string()),
                wide("embedding", embedding),
                wide("hidden", hidden),
                ("layers", (1..=100).contains(layers), "1 to 100", layers.to_string()),
                wide("width", width),
                (
                    "trade_off",
                    (0.0..=1.0).contains(trade_off),
                    "0 to 1",
                    trade_off.to_string(),
                ),
                count("epochs", epochs),
                count("batch", batch),
                above("lr", lr),
            ],
        )
    }
}
