//! `dataset import`: what the field publishes, to Parquet.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lethe_cli::{Progress, Verbosity, anyhow};
use lethe_datasets::import::{Format, lines, open_without};
use lethe_datasets::{Split, with_threads};

/// What is read, below the arguments.
const FORMATS: &str = "\
Formats, each as its authors' archives unpack:
  idx        MNIST and its like: *images*idx3-ubyte, *labels*idx1-ubyte, plain or .gz
  cifar      CIFAR-10 and -100, binary version: data_batch_*.bin, train.bin, ...
  pets       Oxford-IIIT Pets: images/, annotations/trainval.txt, test.txt; superclasses cat, dog
  flowers    Flowers-102: jpg/, imagelabels.mat, setid.mat; classes are numbered
  svhn       SVHN cropped digits: train_32x32.mat, test_32x32.mat
  cub        CUB-200-2011: images/, images.txt, classes.txt and the lists beside them
  cars       Stanford Cars: cars_annos.mat, car_ims/; or devkit/, cars_train/, cars_test/
  domainnet  one domain: DOMAIN/, DOMAIN_train.txt, DOMAIN_test.txt
  folder     train/CLASS/*.png, test/CLASS/*.jpg; every class must be in train
  parquet    Parquet from the Hugging Face hub, which all tools also read as it is

Images are turned as their Exif orientation says whenever they are decoded, as Hugging Face's
datasets does. Their bytes are kept. A JPEG that is cut off is refused.";

/// Arguments of `dataset import`.
#[derive(Debug, clap::Args)]
#[command(after_help = FORMATS)]
pub struct Args {
    /// A folder, or the files that belong together
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One of those below [default: what is there]
    #[arg(long)]
    format: Option<Format>,
    /// Class names, one a line [default: those in the source, or numbers]
    #[arg(long, value_name = "FILE")]
    class_names: Option<PathBuf>,
    /// Leave out a split, such as a test split whose labels are -1; may be given more than once
    #[arg(long, value_name = "train|valid|test")]
    without: Vec<Split>,
    /// Threads; the files are the same whatever their number
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
    /// Folder for train.parquet and test.parquet
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Reads the source and writes a file a split.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    let mut source = open_without(&args.paths, args.format, &args.without)?;
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
            true
        })
    })?;
    progress.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
    for (path, (_, count)) in written?.iter().zip(rows) {
        tracing::info!(
            "wrote {count} images of {classes} classes from {format} to {}",
            path.display()
        );
    }
    Ok(())
}
