//! Fine-tunes a network on one task after another and evaluates all that it may.

mod again;
mod files;
mod penalty;
mod share;
mod stop;
mod tasks;

use std::{process::ExitCode, time::Duration};

use clap::Parser;
use lethe_cli::{Progress, Stop, Tool, Training, Verbosity};
use lethe_train::{Job, Outcome, Output, device, finetune, precision};

/// Fine-tune a network on one task of a table, and evaluate all tasks that have a head
///
/// Starts from a checkpoint, or from scratch with the configuration's model; writes a checkpoint whose head holds the rows
/// of all tasks so far, and its history, one row an evaluation.
#[derive(Debug, Parser)]
#[command(name = "finetune", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    #[command(flatten)]
    files: files::Files,
    #[command(flatten)]
    training: Training,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.training.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("finetune", |args: Args| {
        let training = args.training;
        let config: finetune::Config = args.files.over(training.settings.read()?)?;
        let stop = Stop::new();
        let mut bar = Progress::new(&training.verbosity, "", 0, "images");
        let output = Output {
            path: training.out,
            save_every: Duration::from_secs(training.save_every),
        };
        let mut job = Job {
            tool: "finetune",
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
        let cache = training.data.cache();
        let inputs = args.files.inputs(training.data.paths, cache);
        let outcome = finetune::run(&config, &inputs, &output, &mut job)?;
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
