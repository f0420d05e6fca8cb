//! Judges architectures with shared weights.

use std::path::PathBuf;

use lethe_cli::{Compute, Data, Progress, Verbosity, anyhow::Result};
use lethe_nas::derive::{Inputs, run};
use lethe_nas::search::Place;
use lethe_nas::{Job, SamplerName, Split, device, precision};

/// What draws architectures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Draws {
    /// The search's own controller, as the search left it
    Controller,
    /// The search's own neural architecture optimisation, as the search left it: the best that it knows rewards of, then what it
    /// proposes
    Nao,
    /// All with the same probability
    Uniform,
}

/// Whose rows architectures are judged on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Rows {
    /// Validation rows: to choose
    Valid,
    /// Test rows: to report
    Test,
}

/// Arguments of the ranking.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Shared weights (safetensors), as search shared writes them
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    #[command(flatten)]
    data: Data,
    /// Task table (Parquet) that the search was given
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// The table's task
    #[arg(long, value_name = "T", default_value_t = 0, requires = "table")]
    task: i32,
    /// Whose rows architectures are judged on
    #[arg(long, value_enum, default_value_t = Rows::Valid)]
    split: Rows,
    /// What draws architectures [default: the search's own sampler]
    #[arg(long, value_enum, conflicts_with = "architecture")]
    sampler: Option<Draws>,
    /// How many are drawn, without --architecture; equal ones are judged once
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    samples: u32,
    /// Architecture to judge (JSON), in place of draws; may be given more than once
    #[arg(long, value_name = "FILE")]
    architecture: Vec<PathBuf>,
    /// Table of all measured architectures (Parquet) with their true quality
    #[arg(long, value_name = "FILE", requires = "truth_column")]
    truth: Option<PathBuf>,
    /// Its column, larger is better
    #[arg(long, value_name = "NAME", requires = "truth")]
    truth_column: Option<String>,
    /// The column is divided by this, such as 100 for percent
    #[arg(long, value_name = "NUMBER", default_value_t = 1.0, requires = "truth")]
    truth_scale: f64,
    /// Table to write (Parquet), a row an architecture
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Also write the best architecture (JSON)
    #[arg(long, value_name = "FILE")]
    best: Option<PathBuf>,
    /// Also write every architecture, as 0.json and so on
    #[arg(long, value_name = "FOLDER")]
    each: Option<PathBuf>,
    /// Seed of the draws
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    seed: u64,
    #[command(flatten)]
    compute: Compute,
}

/// Judges architectures with a search's shared weights and writes the ranking.
pub fn rank(args: &Args, verbosity: &Verbosity) -> Result<()> {
    let inputs = Inputs {
        from: args.from.clone(),
        place: Place {
            data: args.data.paths.clone(),
            table: args.table.clone().map(|table| (table, args.task)),
            cache: args.data.cache(),
        },
        split: match args.split {
            Rows::Valid => Split::Valid,
            Rows::Test => Split::Test,
        },
        sampler: args.sampler.map(|draws| match draws {
            Draws::Controller => SamplerName::Controller,
            Draws::Nao => SamplerName::Nao,
            Draws::Uniform => SamplerName::Uniform,
        }),
        samples: args.samples as usize,
        architectures: args.architecture.clone(),
        truth: args
            .truth
            .clone()
            .zip(args.truth_column.clone())
            .map(|(path, column)| (path, column, args.truth_scale)),
        out: args.out.clone(),
        best: args.best.clone(),
        each: args.each.clone(),
    };
    let mut bar = Progress::new(verbosity, "", 0, "architectures");
    let mut job = Job {
        tool: "search",
        version: lethe_cli::VERSION,
        seed: args.seed,
        device: device(&args.compute.device)?,
        threads: args.compute.threads,
        precision: precision(args.compute.precision.name()),
        // Nothing to save: a signal ends the process.
        stop: &|| false,
        progress: &mut |tick| bar.show(&tick.label, tick.done, tick.total, ""),
    };
    Ok(run(&inputs, &mut job)?)
}
