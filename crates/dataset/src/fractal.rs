//! `dataset fractal`: formula-driven images to pretrain on.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lethe_cli::anyhow;
use lethe_cli::{Progress, Verbosity};
use lethe_datasets::artifacts::OutputFolder;
use lethe_datasets::fractal::{Fractals, Recipe};
use lethe_datasets::{Split, require_alone, with_threads};

/// Arguments of `dataset fractal`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Classes: iterated function systems
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    classes: u32,
    /// Images of each class: perturbations of its system
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    per_class: u32,
    /// Images of each class for test.parquet; 0 writes no such file
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
    test_per_class: u32,
    /// Pixels a side
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u32).range(8..=1024))]
    size: u32,
    /// RGB, with a random hue for each map of each image, in place of gray
    #[arg(long)]
    colour: bool,
    /// Seed of all random streams; the same images whatever the number of threads
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    seed: u64,
    /// Threads
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
    /// Folder for train.parquet and test.parquet
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Draws the images and writes them as a data set.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    let _made = OutputFolder::new(&args.out)?;
    let splits = [(Split::Train, args.per_class), (Split::Test, args.test_per_class)];
    let path = |split: &Split| args.out.join(format!("{split}.parquet"));
    let written = splits.iter().filter(|(_, count)| *count > 0);
    require_alone(&args.out, &written.map(|(split, _)| path(split)).collect::<Vec<_>>())?;
    let fractals = Fractals {
        classes: args.classes,
        size: args.size,
        colour: args.colour,
        seed: args.seed,
        recipe: Recipe::default(),
    };
    for (split, per_class) in splits {
        if per_class == 0 {
            continue;
        }
        let path = path(&split);
        let total = u64::from(args.classes) * u64::from(per_class);
        let progress = Mutex::new(Progress::new(verbosity, &format!("{split} images"), total, "images"));
        let advance = || {
            let mut progress = progress.lock().unwrap_or_else(PoisonError::into_inner);
            progress.advance(1, "");
            true
        };
        let done = with_threads(args.threads.into(), || fractals.write(&path, split, per_class, advance))?;
        progress.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
        done?;
        tracing::info!("wrote {total} images of {} classes to {}", args.classes, path.display());
    }
    Ok(())
}
