//! Cuts data sets into a sequence of tasks.

mod arguments;
mod cut;

use std::path::PathBuf;
use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};

/// Cut a data set, or several, into a sequence of tasks
///
/// Writes a table (Parquet), one row an example: task, split (train, valid, test), file, row,
/// label within the task's head, class within the data set. No image is copied or decoded.
#[derive(Debug, clap::Parser)]
#[command(name = "split-tasks", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
struct Args {
    /// The data set: a file, a glob, or a folder with *train*.parquet and *test*.parquet.
    /// Given more than once, the data sets are joined, each PATH or NAME=PATH:
    /// classes and files are then called NAME/..., and trainings are to be given the same list
    #[arg(long, value_name = "PATH", required = true, verbatim_doc_comment)]
    data: Vec<PathBuf>,
    /// Seed of the class order and of all draws
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    seed: u64,
    /// The table to write; - for standard output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    split: arguments::Split,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("split-tasks", |args: Args| {
        cut::run(&args.split, &args.data, args.seed, &args.out)
    })
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn arguments_are_consistent() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
