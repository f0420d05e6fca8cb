//! The arguments of `fisher`: one definition for the tool and for whoever reads its commands.

mod measure;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use lethe_cli::{Compute, Tool, Verbosity};

pub use measure::Measure;

/// Measure how much each parameter of a network matters to a task
///
/// Writes the diagonal of the Fisher information, or the importances of MAS, at a checkpoint: a file (safetensors) with one
/// value a parameter. Each example's gradient is squared by itself, then averaged; the network is in evaluation mode.
#[derive(Clone, Debug, Parser)]
#[command(name = "fisher", version = lethe_cli::VERSION, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(mut_arg("precision", |precision| precision.default_value("float32").hide(true)))]
pub struct Args {
    /// Another command than to measure.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to measure.
    #[command(flatten)]
    pub measure: Measure,
    /// Where and how to compute.
    #[command(flatten)]
    pub compute: Compute,
    /// What to tell people.
    #[command(flatten)]
    pub verbosity: Verbosity,
}

/// What it does beside measuring.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Write a table of a file's importances by layer to standard output
    Show {
        /// Importances to read (safetensors)
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

#[test]
fn arguments_are_consistent() {
    <Args as clap::CommandFactory>::command().debug_assert();
}
