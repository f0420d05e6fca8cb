//! What is read off a trained network: the features of its layers, how much the classes' features overlap, and how much each
//! parameter matters to a task.
//!
//! [`overlap::run`] is the whole of the tool `overlap`: checkpoint and tasks in, a table out. Its parts stand alone:
//! [`features`] gives the outputs of any layers, and [`traces`] the overlap of all pairs of classes of any features.
//! [`fisher::run`] is the whole of the tool `fisher`, and [`fisher::importances`] its measurement.

use std::path::{Path, PathBuf};

use lethe_datasets::DataSet;

mod features;
pub mod fisher;
pub mod overlap;
mod rows;
mod select;
pub mod traces;

pub use features::features;
pub use lethe_artifacts::Globs;
pub use lethe_artifacts::importance::Estimator;
pub use lethe_datasets::Split;
use lethe_models::network_files;
pub use lethe_torch::job::{Error, Job, Result, Tick, device, precision};

/// The files that a measurement reads, as the user calls them.
fn inputs_of(checkpoint: &Path, table: &Path, data: &DataSet) -> Vec<(&'static str, PathBuf)> {
    let data = data.files.iter().map(|file| ("--data", file.path.clone()));
    let network = network_files(checkpoint)
        .into_iter()
        .map(|path| ("the checkpoint", path));
    let table = ("--table", table.to_owned());
    network.chain(std::iter::once(table)).chain(data).collect()
}
