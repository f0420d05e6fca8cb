//! The arguments of `finetune`: one definition for the tool and for whoever reads its commands.

mod files;
mod penalty;
mod rehearsal;
mod share;
mod stop;
mod tasks;

use clap::Parser;
use lethe_cli::{Tool, Training, Verbosity};

pub use files::Files;

/// Fine-tune a network on one task of a table, and evaluate all tasks that have a head
///
/// Starts from a checkpoint, or from scratch with the configuration's model; writes a checkpoint whose head holds the rows
/// of all tasks so far, and its history, one row an evaluation. A language model has one output layer for all tasks.
#[derive(Clone, Debug, Parser)]
#[command(name = "finetune", version = lethe_cli::VERSION, max_term_width = 100)]
pub struct Args {
    /// What is trained on which tasks, from what.
    #[command(flatten)]
    pub files: Files,
    /// What all trainings have in common.
    #[command(flatten, next_help_heading = None::<&'static str>)]
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
