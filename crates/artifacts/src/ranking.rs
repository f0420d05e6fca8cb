//! How good architectures are with weights that they share, or alone: one row an architecture.

use crate::table;

table! {
    /// An architecture with its quality. Columns are documented in `docs/formats.md`.
    pub struct RankingRow: "ranking", version 1 {
        /// Hash of the shared weights.
        pub weights: String,
        /// Name of the study; may be empty.
        pub study: String,
        /// Space of the architecture.
        pub space: String,
        /// What drew the architectures that trained the weights: `fixed` where it was this one alone.
        pub sampler: String,
        /// What held the weights back: `none`, `wpl` or `l2-sp`.
        pub penalty: String,
        /// That penalty's factor at the beginning.
        pub strength: f64,
        /// Seed of the search.
        pub seed: i64,
        /// Epochs of the search.
        pub epochs: i64,
        /// What drew this architecture: `uniform`, the search's sampler, or `given` where nothing did.
        pub drawn_by: String,
        /// `valid` or `test`.
        pub split: String,
        /// The architecture, as its space writes it.
        pub architecture: String,
        /// On all rows of the split: perplexity of text, share of wrong answers of images.
        pub error: f64,
        /// Its true quality by a table of measured architectures, larger is better; null without one.
        pub truth: Option<f64>,
    }
}
