//! Pretrains a network on a labelled data set.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use lethe_cli::{Progress, Stop, Tool, Training, Verbosity};
use lethe_train::{Job, Outcome, Output, device, precision, pretrain};

/// Pretrain a network on a labelled data set
///
/// Trains on the train rows of a data set, or of one task of a table, evaluates on the test rows if there are any, and
/// writes a checkpoint with timm's names and its history, one row an evaluation.
#[derive(Debug, Parser)]
#[command(name = "pretrain", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    /// Task table (Parquet), as split-tasks writes it, that says which classes and rows to train on
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// The table's task to train on
    #[arg(long, value_name = "T", default_value_t = 0, requires = "table")]
    task: i32,
    #[command(flatten)]
    training: Training,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.training.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("pretrain", |Args { table, task, training }: Args| {
        let config: pretrain::Config = training.settings.read()?;
        let stop = Stop::new();
        let mut bar = Progress::new(&training.verbosity, "", 0, "images");
        let output = Output {
            path: training.out,
            save_every: Duration::from_secs(training.save_every),
        };
        let mut job = Job {
            tool: "pretrain",
            version: lethe_cli::VERSION,
            seed: training.seed,
            device: device(&training.compute.device)?,
            threads: training.compute.threads,
            precision: precision(training.compute.precision.name()),
            stop: &|| stop.wanted(),
            progress: &mut |tick| {
                let loss = tick.loss.map_or_else(String::new, |loss| format!("loss {loss:.3}"));
                bar.show(&tick.label, tick.done, tick.total, &loss);
            },
        };
        let inputs = pretrain::Inputs {
            cache: training.data.cache(),
            data: training.data.paths,
            task: table.map(|table| (table, task)),
        };
        let outcome = pretrain::run(&config, &inputs, &output, &mut job)?;
        stop.ended(outcome == Outcome::Done)
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
