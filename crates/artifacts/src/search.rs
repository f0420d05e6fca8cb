//! Architecture searches: one row an architecture that was drawn.

use crate::table;

table! {
    /// An architecture that a search drew, with its reward. Columns are documented in `docs/formats.md`.
    pub struct SearchRow: "search", version 1 {
        /// Hash of tool, configuration, seed and inputs: equal hash, equal run.
        pub run: String,
        /// Name of the study; may be empty.
        pub study: String,
        /// Space that is searched.
        pub space: String,
        /// What drew the architecture: `controller`, `nao`, `uniform` or `fixed`.
        pub sampler: String,
        /// What holds weights that architectures share back: `none`, `wpl` or `l2-sp`.
        pub penalty: String,
        /// That penalty's factor.
        pub strength: f64,
        /// Seed of all random streams.
        pub seed: i64,
        /// What it was drawn for: `weights` (to train the shared weights) or `sampler` (to learn from its reward).
        pub phase: String,
        /// Passes over both before it was drawn; null where no weights are trained.
        pub epoch: Option<i64>,
        /// Architectures drawn before this one.
        pub sample: i64,
        /// Times that the sampler had learned before it was drawn.
        pub updates: i64,
        /// The architecture, as its space writes it.
        pub architecture: String,
        /// Error on fixed validation rows right after it was trained: perplexity of text, share of wrong answers of images; null
        /// where it was not trained.
        pub err1: Option<f64>,
        /// The same once all architectures of the epoch were trained.
        pub err2: Option<f64>,
        /// What the sampler learns from, or would: larger is better.
        pub reward: f64,
        /// Its measure on test rows, which the search never sees; null where none was given.
        pub test: Option<f64>,
        /// Largest reward so far.
        pub best_reward: f64,
        /// The test measure of the architecture with the largest reward so far, the first of equal ones.
        pub best_test: Option<f64>,
        /// Natural logarithm of its probability when it was drawn.
        pub log_probability: f64,
        /// Entropy of its decisions, each given those before, summed, nats.
        pub entropy: f64,
        /// What its reward (with the entropy's part) was compared with; null where the sampler has no baseline.
        pub baseline: Option<f64>,
    }
}
