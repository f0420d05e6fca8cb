//! Networks against timm: counts, names, features, gradients, statistics, initial values; and what a spec refuses.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod activations;
mod batch_norm;
mod cells;
mod finite;
mod fixture;
mod foreign;
mod initial;
mod language;
mod load;
mod parity;
mod precision;
mod presets;
mod recurrent;
mod resize;
mod spec;
mod standardised;

use lethe_models::Spec;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn rng(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

fn spec(toml: &str) -> Spec {
    toml::from_str(toml).unwrap()
}
