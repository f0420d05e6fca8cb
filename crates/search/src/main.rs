//! Searches for architectures.

mod benchmark;

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
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("search", |args: Args| match &args.verb {
        Verb::Benchmark(verb) => benchmark::run(verb, &args.verbosity),
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
