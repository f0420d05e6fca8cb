//! Searches with weights that all architectures share.

use std::path::PathBuf;
use std::time::Duration;

use lethe_cli::{Compute, Data, Progress, Settings, Stop, Verbosity, anyhow::Result};
use lethe_nas::search::{Inputs, Place, run};
use lethe_nas::{Job, Outcome, device, precision};

/// Arguments of the search.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    data: Data,
    /// Task table (Parquet), as split-tasks writes it, that says which rows to train and to validate on
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// The table's task
    #[arg(long, value_name = "T", default_value_t = 0, requires = "table")]
    task: i32,
    /// The one architecture of sampler fixed, as search derive writes it: trains it alone
    #[arg(long, value_name = "FILE")]
    architecture: Option<PathBuf>,
    /// Shared weights to write (safetensors); the table of architectures (.search.parquet) is written beside them
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Seed of all random streams
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    seed: u64,
    /// Seconds between two saves of OUT.resume, from which a search that was killed goes on
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    save_every: u64,
    #[command(flatten)]
    settings: Settings,
    #[command(flatten)]
    compute: Compute,
}

/// Searches with shared weights and writes the weights and the search's table.
pub fn run_search(args: &Args, verbosity: &Verbosity) -> Result<()> {
    let config = args.settings.read()?;
    let stop = Stop::new();
    let inputs = Inputs {
        place: Place {
            data: args.data.paths.clone(),
            table: args.table.clone().map(|table| (table, args.task)),
            cache: args.data.cache(),
        },
        architecture: args.architecture.clone(),
        out: args.out.clone(),
        save_every: Duration::from_secs(args.save_every),
        also_read: args.settings.files(),
    };
    let mut bar = Progress::new(verbosity, "", 0, "pieces");
    let mut job = Job {
        tool: "search",
        version: lethe_cli::VERSION,
        seed: args.seed,
        device: device(&args.compute.device)?,
        threads: args.compute.threads,
        precision: precision(args.compute.precision.name()),
        stop: &|| stop.wanted(),
        progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, ""),
    };
    let outcome = run(&config, &inputs, &mut job);
    let outcome = outcome.map_err(|error| args.settings.with_origin(error.into()))?;
    stop.ended(outcome == Outcome::Done)
}
