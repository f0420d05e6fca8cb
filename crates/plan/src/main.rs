//! Says what shell commands, as `make -n` prints them, would cost.

mod call;
mod estimate;
mod page;
mod shell;
mod study;

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use lethe_artifacts::Error;
use lethe_cli::{Progress, Tool, Verbosity, stdout};

/// Say what trainings would cost, before any of them runs
///
/// Reads shell commands on standard input, as `make -n TARGET` prints them, and writes a table: trainings, images, floating-
/// point operations, and the time that they take, from a short measurement of the same networks on this machine.
#[derive(Debug, Parser)]
#[command(name = "plan", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    /// Trainings at a time; a core or a GPU each unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    jobs: Option<u32>,
    /// Seconds to measure for, in all; 0 for no estimate of the time, and no need of the device
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(..=86_400))]
    measure_seconds: u64,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("plan", |args: Args| {
        let text =
            std::io::read_to_string(std::io::stdin()).map_err(|e| Error::config(format!("standard input: {e}")))?;
        let study = study::Study::read(&text)?;
        let mut bar = Progress::new(&args.verbosity, "", 0, "networks");
        let time = match (args.measure_seconds, study.runs.is_empty()) {
            (0, _) | (_, true) => None,
            (seconds, false) => Some(estimate::measure(
                &study.runs,
                Duration::from_secs(seconds),
                args.jobs,
                |done, total| {
                    bar.show("measuring", done, total, "");
                },
            )?),
        };
        Ok(write!(
            stdout(),
            "{}",
            page::page(&study, time.as_ref(), args.verbosity.verbose > 0)?
        )?)
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
