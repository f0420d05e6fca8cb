//! Fine-tunes a network on one task after another and evaluates all that it may.

mod stop;
mod tasks;

use std::{path::PathBuf, process::ExitCode, time::Duration};

use clap::Parser;
use lethe_cli::{Progress, Tool, Training, Verbosity, ended, interrupted};
use lethe_train::{Job, Outcome, device, finetune, precision};

/// Fine-tune a network on one task of a table, and evaluate all tasks that have a head
///
/// Starts from a checkpoint, or from scratch with the configuration's model; writes a checkpoint whose head holds the rows
/// of all tasks so far, and its history, one row an evaluation.
#[derive(Debug, Parser)]
#[command(name = "finetune", version = lethe_cli::VERSION, max_term_width = 100)]
struct Args {
    /// Task table (Parquet), as split-tasks writes it
    #[arg(long, value_name = "FILE")]
    table: PathBuf,
    /// Checkpoint to start from; without, the network starts from scratch
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[command(flatten)]
    tasks: tasks::Tasks,
    /// Also write the logits of every test row after each task (Parquet)
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
    #[command(flatten)]
    stop: stop::Stop,
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
        let config: finetune::Config = training.settings.read()?;
        let mut bar = Progress::new(&training.verbosity, "", 0, "images");
        let mut job = Job {
            tool: "finetune",
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
        let inputs = finetune::Inputs {
            cache: training.data.cache(),
            data: training.data.paths,
            table: args.table,
            from: args.from,
            tasks: args.tasks.range(),
            predictions: args.predictions,
            stop_at: args.stop.at,
        };
        ended(finetune::run(&config, &inputs, &mut job)? == Outcome::Done)
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
