//! Measures how much the representations of classes overlap in the layers of a network.

mod measure;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use lethe_cli::{Compute, Progress, Tool, Verbosity, stdout};
use lethe_probe::{Job, device, overlap, precision};

/// What --precision means here: a training's `auto` may be bf16, this one is not.
const PRECISION: &str =
    "Number format of convolutions and matrix products: float32 or bf16; auto is float32, since bf16 shows in overlaps";

/// Measure how much the representations of all pairs of classes overlap in a network
///
/// Reads the outputs of one or more layers for the examples of some tasks, and writes a table (Parquet) of the trace overlap
/// of Ramasesh et al. (2022), one row a pair of classes: with the class means in and with them subtracted.
#[derive(Debug, Parser)]
#[command(name = "overlap", version = lethe_cli::VERSION, max_term_width = 100)]
#[command(mut_arg("precision", |precision| precision.default_value("float32").help(PRECISION).hide_possible_values(true)))]
#[command(mut_arg("data", |data| data.required(false).required_unless_present("list_layers")))]
struct Args {
    /// Network to read (safetensors)
    #[arg(value_name = "CHECKPOINT")]
    checkpoint: PathBuf,
    /// Write the names of the network's layers to standard output, and stop
    #[arg(long, conflicts_with_all = ["data", "table", "out"])]
    list_layers: bool,
    #[command(flatten)]
    measure: measure::Args,
    #[command(flatten)]
    compute: Compute,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("overlap", |args: Args| {
        let Some(inputs) = args.measure.inputs(&args.checkpoint) else {
            let layers = overlap::layers(&args.checkpoint)?;
            return Ok(writeln!(stdout(), "{}", layers.join("\n"))?);
        };
        let mut bar = Progress::new(&args.verbosity, "", 0, "examples");
        let mut job = Job {
            tool: "overlap",
            version: lethe_cli::VERSION,
            seed: args.measure.seed,
            device: device(&args.compute.device)?,
            threads: args.compute.threads,
            precision: precision(args.compute.precision.name()),
            // Nothing to save: a signal ends the process.
            stop: &|| false,
            progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, ""),
        };
        Ok(overlap::run(&inputs, &mut job)?)
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
