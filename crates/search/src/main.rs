//! Searches for architectures.

mod benchmark;
mod derive;
mod shared;

use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};

/// Search for architectures
#[derive(Debug, clap::Parser)]
#[command(name = "search", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Search a table of measured architectures, where nothing is trained: how well does a sampler search?
    Benchmark(benchmark::Args),
    /// Search with weights that all architectures share, and record what each forgets while the others are trained
    Shared(Box<shared::Args>),
    /// Judge architectures with shared weights, on all rows: to take the best, or to compare their order with the true one
    Derive(Box<derive::Args>),
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("search", |args: Args| match &args.verb {
        Verb::Benchmark(verb) => benchmark::run(verb, &args.verbosity),
        Verb::Derive(verb) => derive::rank(verb, &args.verbosity),
        Verb::Shared(verb) => shared::run_search(verb, &args.verbosity),
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
