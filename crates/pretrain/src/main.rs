//! Pretrains a network on a labelled data set.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use lethe_cli::{Progress, Tool, Training, Verbosity, ended, interrupted};
use lethe_train::{Job, Outcome, device, precision, pretrain};

/// Pretrain a network on a labelled data set
///
/// Trains on the train rows, evaluates on the test rows if there are any, and writes a checkpoint with timm's names and
/// its history, one row an evaluation.
#[derive(Debug, Parser)]
#[command(name = "pretrain", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    #[command(flatten)]
    training: Training,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.training.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("pretrain", |Args { training }: Args| {
        let config: pretrain::Config = training.settings.read()?;
        let mut bar = Progress::new(&training.verbosity, "", 0, "images");
        let mut job = Job {
            tool: "pretrain",
            version: lethe_cli::VERSION,
            out: training.out,
            seed: training.seed,
            device: device(&training.compute.device)?,
            threads: training.compute.threads,
            precision: precision(training.compute.precision.name()),
            save_every: Duration::from_secs(training.save_every),
            stop: &|| interrupted().is_some(),
            progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, &format!("loss {:.3}", tick.loss)),
        };
        ended(pretrain::run(&config, &training.data, &mut job)? == Outcome::Done)
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
