//! Fisher information and overlaps against float64 and PyTorch.

mod fisher;
mod language;
mod overlaps;
