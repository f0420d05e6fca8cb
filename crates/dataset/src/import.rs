//! `dataset import`: what the field publishes, to Parquet.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lethe_cli::{Progress, Verbosity, anyhow, interrupted};
use lethe_datasets::import::{Format, lines, open};
use lethe_datasets::with_threads;

/// Arguments of `dataset import`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A folder, or the files that belong together
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// idx, cifar, folder or parquet [default: what is there]
    #[arg(long)]
    format: Option<Format>,
    /// Class names, one a line [default: those in the source, or numbers]
    #[arg(long, value_name = "FILE")]
    class_names: Option<PathBuf>,
    /// Threads; the files are the same whatever their number
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
    /// Folder for train.parquet and test.parquet
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Reads the source and writes a file a split.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    let mut source = open(&args.paths, args.format)?;
    if let Some(path) = &args.class_names {
        source.rename(lines(path)?)?;
    }
    let (format, classes, rows) = (source.format(), source.names().classes.len(), source.rows());
    let total: usize = rows.iter().map(|(_, count)| count).sum();
    let progress = Mutex::new(Progress::new(verbosity, "import", total as u64, "images"));
    let provenance = source.provenance();
    let written = with_threads(args.threads.into(), || {
        source.write(&args.out, &provenance, &|made| {
            let mut progress = progress.lock().unwrap_or_else(PoisonError::into_inner);
            progress.advance(made as u64, "");
            interrupted().is_none()
        })
    })?;
    progress.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
    if let Some(signal) = interrupted() {
        return Err(signal.into());
    }
    for (path, (_, count)) in written?.iter().zip(rows) {
        tracing::info!(
            "wrote {count} images of {classes} classes from {format} to {}",
            path.display()
        );
    }
    Ok(())
}
