//! `dataset fetch`: a public data set by name.

use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;

use lethe_cli::anyhow;
use lethe_cli::{Progress, Verbosity, stdout};
use lethe_datasets::artifacts::OutputFolder;
use lethe_datasets::fetch::{Download, Sources, convert};
use lethe_datasets::with_threads;

/// Arguments of `dataset fetch`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name of the data set; --list shows all
    #[arg(required_unless_present = "list")]
    name: Option<String>,
    /// Show the data sets: name, bytes to download (- where unknown), licence and content, separated by tabs
    #[arg(long, conflicts_with_all = ["name", "out", "mirror"])]
    list: bool,
    /// Folder for the Parquet files; downloads stay in its subfolder download [default: data/NAME]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// A list of data sets in place of the built-in data/sources.toml
    #[arg(long, value_name = "FILE")]
    sources: Option<PathBuf>,
    /// Address of a folder with the data set's files, tried before the addresses in the list
    #[arg(long, value_name = "URL")]
    mirror: Option<String>,
    /// Threads that encode images
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
}

/// Downloads what is missing, checks it, and writes the data set's Parquet files.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    let sources = match &args.sources {
        Some(path) => Sources::read(path)?,
        None => Sources::built_in()?,
    };
    let Some(name) = args.name.as_deref() else {
        return list(&sources);
    };
    let source = sources.get(name)?;
    let out = args.out.clone().unwrap_or_else(|| ["data", name].iter().collect());
    let folder = out.join("download");
    let _made = OutputFolder::new(&folder)?;
    tracing::info!(
        "{name}: {}; licence: {}; cite: {}",
        source.about,
        source.licence,
        source.citation
    );

    let download = Download::new(&folder, args.mirror.as_deref());
    for remote in &source.files {
        let mut progress = Progress::new(verbosity, &remote.name, remote.size.unwrap_or(0), "bytes");
        let mut there = None;
        let done = download.get(remote, &mut |bytes| {
            match there {
                None => progress.resume(bytes),
                Some(before) => progress.advance(bytes.saturating_sub(before), ""),
            }
            there = Some(bytes);
            ControlFlow::Continue(())
        });
        progress.finish();
        done?;
    }
    let written = with_threads(args.threads.into(), || convert(name, source, &folder, &out))??;
    for path in written {
        tracing::info!("wrote {}", path.display());
    }
    Ok(())
}

fn list(sources: &Sources) -> anyhow::Result<()> {
    let mut out = stdout();
    for (name, source) in &sources.0 {
        let sizes = source.files.iter().map(|remote| remote.size);
        let bytes = sizes
            .sum::<Option<u64>>()
            .map_or_else(|| "-".to_owned(), |bytes| bytes.to_string());
        writeln!(out, "{name}\t{bytes}\t{}\t{}", source.licence, source.about)?;
    }
    Ok(())
}
