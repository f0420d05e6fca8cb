//! Fisher information and overlaps against float64 and PyTorch.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod fisher;
mod language;
mod overlaps;
