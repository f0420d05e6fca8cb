//! Measures against closed forms and tables of other programs.

mod fixtures;
mod language;
mod lineage;
mod measures;
mod penalty;
mod rank;
