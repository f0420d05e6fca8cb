//! Measures against closed forms and tables of other programs.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod fixtures;
mod language;
mod lineage;
mod measures;
mod penalty;
mod rank;
