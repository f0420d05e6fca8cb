//! Says what the runs of a study, as `grid list --json` prints them, would cost.

mod call;
mod detectable;
mod estimate;
mod line;
mod page;
mod study;

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use lethe_artifacts::Error;
use lethe_cli::{Progress, Tool, Verbosity, stdout};

use crate::estimate::Speeds;

/// Say what trainings would cost, before any of them runs
///
/// Reads runs on standard input, as `grid list --json` prints them, and writes a table of those with `left`, whose files are not there yet: trainings, examples (images, or blocks of
/// tokens), floating-point operations, and the time that they take, from a short measurement of the same networks on this machine.
/// Where the runs belong to several pages, each page has a table of its own, and all of them the last one.
#[derive(Debug, Parser)]
#[command(name = "plan", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    /// Trainings that run at the same time [default: one for each core or GPU]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    jobs: Option<u32>,
    /// Seconds that all measurements may take; 0 gives no estimate of the time and needs no device
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(..=86_400))]
    measure_seconds: u64,
    #[command(flatten)]
    assumed: detectable::Assumed,
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
        let lines = line::lines(&text)?;
        let mut studies = Vec::new();
        for (heading, part) in line::parts(&lines) {
            studies.push((heading, args.assumed.part(&part)?));
        }
        let mut bar = Progress::new(&args.verbosity, "", 0, "networks");
        let runs = || studies.iter().flat_map(|(_, (study, _))| &study.runs);
        let tick = |done, total| bar.show("measuring", done, total, "");
        let speeds = match (args.measure_seconds, runs().next()) {
            (0, _) | (_, None) => None,
            (seconds, _) => Some(Speeds::measure(runs(), Duration::from_secs(seconds), tick)?),
        };
        for (heading, (study, detectable)) in &studies {
            heading.iter().try_for_each(|heading| writeln!(stdout(), "{heading}"))?;
            let time = speeds.as_ref().map(|s| s.time(&study.runs, args.jobs)).transpose()?;
            let page = page::page(study, time.as_ref(), args.verbosity.verbose > 0)?;
            write!(stdout(), "{page}{detectable}")?;
        }
        Ok(())
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
