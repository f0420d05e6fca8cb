//! What to measure: data, tasks, layers, and the tables to write.

use std::ops::Range;
use std::path::{Path, PathBuf};

use lethe_cli::{Data, parse_range};
use lethe_probe::{Split, overlap::Inputs};

/// Arguments of a measurement.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    data: Data,
    /// Task table (Parquet), as split-tasks writes it
    #[arg(long, value_name = "FILE", required_unless_present = "list_layers")]
    table: Option<PathBuf>,
    /// Table to write (Parquet)
    #[arg(long, value_name = "FILE", required_unless_present = "list_layers")]
    out: Option<PathBuf>,
    /// Tasks whose classes are compared, the end not included; all tasks unless given
    #[arg(long, value_name = "A..B", value_parser = parse_range)]
    tasks: Option<Range<i32>>,
    /// Which of their rows are read: train, valid or test
    #[arg(long, default_value = "test")]
    split: Split,
    /// Layer to read; given more than once, all of them from one pass of the network; what the head sees unless given
    #[arg(long, value_name = "NAME")]
    layer: Vec<String>,
    /// Examples of each class, at most: a random subset
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    per_class: Option<u32>,
    /// Also write the outputs of the layers for each example (Parquet)
    #[arg(long, value_name = "FILE")]
    features: Option<PathBuf>,
    /// Seed of the subset's draws
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    pub seed: u64,
}

impl Args {
    /// What to measure of a checkpoint; nothing where its layers are to be listed.
    pub fn inputs(&self, checkpoint: &Path) -> Option<Inputs> {
        Some(Inputs {
            checkpoint: checkpoint.to_owned(),
            data: self.data.paths.clone(),
            cache: self.data.cache(),
            table: self.table.clone()?,
            tasks: self.tasks.clone(),
            split: self.split,
            layers: self.layer.clone(),
            per_class: self.per_class,
            features: self.features.clone(),
            out: self.out.clone()?,
        })
    }
}
