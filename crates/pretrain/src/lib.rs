//! The arguments of `pretrain`: one definition for the tool and for whoever reads its commands.

mod config;

use std::path::PathBuf;

use clap::Parser;
use lethe_cli::{Tool, Training, Verbosity};

/// Pretrain a network on a labelled data set, or a language model on tokens
///
/// Trains on the train rows of a data set, or of one task of a table, evaluates on the test rows if there are any, and
/// writes a checkpoint with timm's or Hugging Face's names and its history, one row an evaluation.
#[derive(Clone, Debug, Parser)]
#[command(name = "pretrain", version = lethe_cli::VERSION, max_term_width = 100)]
pub struct Args {
    /// Task table (Parquet), as split-tasks writes it, that says which classes and rows to train on
    #[arg(long, value_name = "FILE")]
    pub table: Option<PathBuf>,
    /// The table's task to train on
    #[arg(long, value_name = "T", default_value_t = 0, requires = "table")]
    pub task: i32,
    /// Architecture (JSON), as search derive writes it: the cell of the configured model, which then names none
    #[arg(long, value_name = "FILE")]
    pub architecture: Option<PathBuf>,
    /// What all trainings have in common.
    #[command(flatten)]
    pub training: Training,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.training.verbosity
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn arguments_are_consistent() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
