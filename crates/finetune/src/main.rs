//! Fine-tunes a network on one task after another and evaluates all that it may.

use std::{process::ExitCode, time::Duration};

use finetune::Args;
use lethe_cli::{Progress, Stop};
use lethe_train::{Job, Outcome, Output, device, precision};

fn main() -> ExitCode {
    lethe_cli::run("finetune", |args: Args| {
        let training = args.training;
        let settings = training.settings.clone();
        let config = args.files.read(&training.settings)?;
        let stop = Stop::new();
        let mut bar = Progress::new(&training.verbosity, "", 0, "examples");
        let output = Output {
            path: training.out,
            save_every: Duration::from_secs(training.save_every),
            hugging_face: training.hugging_face,
            also_read: training.settings.files(),
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
        let inputs = args.files.inputs(training.data.paths, cache, training.watch_data);
        let outcome = lethe_train::finetune::run(&config, &inputs, &output, &mut job);
        let outcome = outcome.map_err(|error| settings.with_origin(error.into()))?;
        stop.ended(outcome == Outcome::Done)
    })
}
