//! Measures how much each parameter of a network matters to a task.

use std::io::Write;
use std::process::ExitCode;

use fisher::{Args, Command};
use lethe_cli::{Progress, stdout};
use lethe_probe::fisher::{run, show};
use lethe_probe::{Job, device, precision};

fn main() -> ExitCode {
    lethe_cli::run("fisher", |args: Args| {
        if let Some(Command::Show { file }) = &args.command {
            return Ok(write!(stdout(), "{}", show(file)?)?);
        }
        let Some(inputs) = args.measure.inputs() else {
            return Ok(());
        };
        let mut bar = Progress::new(&args.verbosity, "", 0, "examples");
        let mut job = Job {
            tool: "fisher",
            version: lethe_cli::VERSION,
            seed: args.measure.seed,
            device: device(&args.compute.device)?,
            threads: args.compute.threads,
            precision: precision(args.compute.precision.name()),
            // Nothing to save: a signal ends the process.
            stop: &|| false,
            progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, ""),
        };
        Ok(run(&inputs, &mut job)?)
    })
}
