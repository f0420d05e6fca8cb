//! `dataset info`: what a data set holds, as text and as a contact sheet.

mod text;

use std::io::Write;
use std::path::{Path, PathBuf};

use lethe_cli::anyhow::bail;
use lethe_cli::{anyhow, stdout};
use lethe_datasets::artifacts::require_apart;
use lethe_datasets::summary::Summary;
use lethe_datasets::{Content, DataSet, Error, Split, printable, sheet, with_threads};

/// Arguments of `dataset info`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The data set, or several that are joined, each PATH or NAME=PATH
    #[arg(value_name = "PATH", required = true)]
    data: Vec<PathBuf>,
    /// Also write a contact sheet (PNG): one row for each class, ten images each
    #[arg(long, value_name = "FILE")]
    sheet: Option<PathBuf>,
    /// Height and width of an image on the sheet [default: the largest image's, up to 96]
    #[arg(long, value_name = "PIXELS", value_parser = clap::value_parser!(u32).range(1..=512))]
    cell: Option<u32>,
    /// Leave out a split, such as a test split whose labels are -1; may be given more than once
    #[arg(long, value_name = "train|valid|test")]
    without: Vec<Split>,
    /// Threads that read images
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
}

/// Writes the counts to standard output.
pub fn run(args: &Args) -> anyhow::Result<()> {
    if args.sheet.as_deref() == Some(Path::new("-")) {
        bail!(Error::config(
            "--sheet: expected a file, as standard output has the counts, found -"
        ));
    }
    let data = DataSet::open_all_without(&args.data, &args.without)?;
    if args.sheet.is_some() && data.content != Content::Images {
        bail!(Error::config(format!(
            "--sheet: expected images, found {}",
            data.content
        )));
    }
    if let Some(path) = &args.sheet {
        let read: Vec<_> = data
            .files
            .iter()
            .map(|file| ("the data set", file.path.clone()))
            .collect();
        require_apart(&[("--sheet", path.clone())], &read)?;
    }
    let summary = with_threads(args.threads.into(), || Summary::of(&data))??;
    let hash = data.hash()?;
    if let Some(path) = &args.sheet {
        let largest = summary.sizes.keys().map(|(width, height)| *width.max(height)).max();
        let cell = args.cell.unwrap_or(largest.unwrap_or(1).min(96));
        let shown = with_threads(args.threads.into(), || sheet::write(&data, cell, path))??;
        if shown.len() < data.classes.len() {
            let (some, all) = (shown.len(), data.classes.len());
            tracing::warn!("{}: {some} of {all} classes are shown", path.display());
        }
    }
    let mut out = stdout();
    let paths: Vec<_> = args.data.iter().map(|path| path.display().to_string()).collect();
    writeln!(out, "path    {}", paths.join(", "))?;
    writeln!(out, "files   {} ({} bytes)", data.files.len(), summary.bytes)?;
    writeln!(out, "hash    {hash}")?;
    writeln!(out, "content {}", data.content)?;
    for (split, rows) in &summary.repeats.within {
        writeln!(
            out,
            "repeats {rows} of {split}: bytes that an earlier row of {split} has"
        )?;
    }
    for ((before, split), rows) in &summary.repeats.across {
        writeln!(out, "shared  {rows} of {split}: bytes that a row of {before} has")?;
    }
    if data.content != Content::Images {
        text::tokens(&mut out, &data)?;
        text::counts(&mut out, &data, &summary)?;
        if data.content == Content::Tokens || data.classes.is_empty() {
            return Ok(());
        }
        writeln!(out)?;
    }
    let sizes: Vec<_> = summary
        .sizes
        .iter()
        .map(|((w, h), count)| format!("{w}x{h} ({count})"))
        .collect();
    if let [some @ .., last] = sizes.as_slice() {
        // Photographs come in thousands of sizes.
        let shown = if some.len() < 8 {
            sizes.join(", ")
        } else {
            format!("{} to {last}", sizes[0])
        };
        writeln!(out, "sizes   {shown}")?;
    }
    if summary.turned > 0 {
        writeln!(out, "turned  {} (by their Exif orientation)", summary.turned)?;
    }
    writeln!(out, "classes {}", data.classes.len())?;
    if !data.coarse_classes.is_empty() {
        writeln!(
            out,
            "super   {}: {}",
            data.coarse_classes.len(),
            named(&mut data.coarse_classes.iter())
        )?;
    }
    write!(out, "\nclass")?;
    for split in summary.rows.keys() {
        write!(out, "  {split:>8}")?;
    }
    write!(out, "  name\n  all")?;
    for count in summary.rows.values() {
        write!(out, "  {count:>8}")?;
    }
    writeln!(out)?;
    for (class, name) in data.classes.iter().enumerate() {
        write!(out, "{class:>5}")?;
        for counts in summary.per_class.values() {
            write!(out, "  {:>8}", counts[class])?;
        }
        let superclasses = summary.superclasses[class].iter();
        let superclasses = named(&mut superclasses.map(|&s| &data.coarse_classes[s as usize]));
        let name = printable(name);
        match superclasses.as_str() {
            "" => writeln!(out, "  {name}")?,
            some => writeln!(out, "  {name} ({some})")?,
        }
    }
    Ok(())
}

/// Names in one line.
fn named(names: &mut dyn Iterator<Item = &String>) -> String {
    let names: Vec<_> = names.map(|name| printable(name)).collect();
    names.join(", ")
}
