//! Measures how much each parameter of a network matters to a task.

mod measure;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use lethe_cli::{Compute, Progress, Tool, Verbosity, stdout};
use lethe_probe::{Job, device, fisher, precision};

/// Measure how much each parameter of a network matters to a task
///
/// Writes the diagonal of the Fisher information, or the importances of MAS, at a checkpoint: a file (safetensors) with one
/// value a parameter. Each example's gradient is squared by itself, then averaged; the network is in evaluation mode.
#[derive(Debug, Parser)]
#[command(name = "fisher", version = lethe_cli::VERSION, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(mut_arg("precision", |precision| precision.default_value("float32").hide(true)))]
struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    measure: measure::Args,
    #[command(flatten)]
    compute: Compute,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a table of a file's importances by layer to standard output
    Show {
        /// Importances to read (safetensors)
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("fisher", |args: Args| {
        if let Some(Command::Show { file }) = &args.command {
            return Ok(write!(stdout(), "{}", fisher::show(file)?)?);
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
        Ok(fisher::run(&inputs, &mut job)?)
    })
}

#[test]
fn arguments_are_consistent() {
    <Args as clap::CommandFactory>::command().debug_assert();
}
