//! Pretrains a network on a labelled data set.

use std::process::ExitCode;
use std::time::Duration;

use lethe_cli::{Progress, Stop};
use lethe_train::pretrain::{Inputs, run};
use lethe_train::{Job, Outcome, Output, device, precision};
use pretrain::Args;

fn main() -> ExitCode {
    lethe_cli::run("pretrain", |args: Args| {
        let config = args.config()?;
        let settings = args.training.settings.clone();
        let mut also_read = args.training.settings.files();
        also_read.extend(args.architecture.iter().map(|path| ("--architecture", path.clone())));
        let Args {
            table, task, training, ..
        } = args;
        let stop = Stop::new();
        let mut bar = Progress::new(&training.verbosity, "", 0, "examples");
        let output = Output {
            path: training.out,
            save_every: Duration::from_secs(training.save_every),
            hugging_face: training.hugging_face,
            also_read,
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
        let inputs = Inputs {
            cache: training.data.cache(),
            data: training.data.paths,
            task: table.map(|table| (table, task)),
            beside: training.watch_data,
        };
        let outcome = run(&config, &inputs, &output, &mut job);
        let outcome = outcome.map_err(|error| settings.with_origin(error.into()))?;
        stop.ended(outcome == Outcome::Done)
    })
}
