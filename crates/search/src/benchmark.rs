//! Searches a table of measured architectures.

use std::path::PathBuf;

use lethe_cli::{Progress, Settings, Verbosity, anyhow::Result};
use lethe_nas::benchmark::{self, Inputs};
use lethe_nas::{Job, device};

/// Arguments of the search.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Every cell of NAS-Bench-201 with its measures: a Parquet file with a column cell and columns of numbers
    #[arg(long, value_name = "FILE")]
    table: PathBuf,
    /// Table to write (Parquet), a row an architecture
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Seed of all random streams
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    seed: u64,
    #[command(flatten)]
    settings: Settings,
}

/// Searches a table of measured architectures and writes what was found.
pub fn run(args: &Args, verbosity: &Verbosity) -> Result<()> {
    let inputs = Inputs {
        table: args.table.clone(),
        config: args.settings.read()?,
        out: args.out.clone(),
        also_read: args.settings.files(),
    };
    let mut bar = Progress::new(verbosity, "", 0, "architectures");
    let mut job = Job {
        tool: "search",
        version: lethe_cli::VERSION,
        seed: args.seed,
        // A controller is small: a GPU would be waited for.
        device: device("cpu")?,
        threads: 1,
        precision: None,
        // Nothing to save: a signal ends the process.
        stop: &|| false,
        progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, ""),
    };
    benchmark::run(&inputs, &mut job).map_err(|error| args.settings.with_origin(error.into()))
}
