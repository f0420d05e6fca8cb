//! Cuts a data set into a sequence of tasks.

mod by_class;

use std::path::PathBuf;
use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};
use lethe_datasets::DataSet;

/// Cut a data set into a sequence of tasks
///
/// Writes a table (Parquet), one row an example: task, split (train, valid, test), file, row,
/// label within the task's head, class within the data set. No image is copied or decoded.
#[derive(Debug, clap::Parser)]
#[command(name = "split-tasks", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
struct Args {
    /// The data set: a file, a glob, or a folder with *train*.parquet and *test*.parquet
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// What tells the tasks apart
    #[arg(long, value_enum, default_value_t = By::Class)]
    by: By,
    /// Seed of the class order and of all draws
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The table to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    by_class: by_class::Args,
    #[command(flatten)]
    verbosity: Verbosity,
}

/// A kind of split; each has its own arguments.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum By {
    /// Each task has classes and a head of its own
    Class,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("split-tasks", |args: Args| {
        let data = DataSet::open(&args.data)?;
        match args.by {
            By::Class => by_class::run(&args.by_class, &data, args.seed, &args.out),
        }
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
