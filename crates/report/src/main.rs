//! Figures and tables of a study, as one HTML file.

mod axis;
mod beside;
mod cells;
mod chains;
mod claims;
mod compare;
mod contest;
mod declared;
mod facet;
mod figures;
mod importances;
mod inputs;
mod joined;
mod markdown;
mod notices;
mod number;
mod orders;
mod origin;
mod overlaps;
mod page;
mod palette;
mod precision;
mod pretrained;
mod runs;
mod samples;
mod scale;
mod searches;
mod sizes;
mod standalone;
mod study;
mod summary;
mod svg;
mod table;
mod terms;
mod varied;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};

/// Show what a study's networks forgot: figures, tables, claims and a summary in one HTML file
///
/// The file needs nothing else and loads nothing: it opens offline, on a phone, in the dark.
/// Every number of a figure stands in a table below it and in a CSV file behind a link.
/// Which figures there are follows from what the files hold; their order does not matter.
#[derive(clap::Parser)]
#[command(name = "report", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
struct Args {
    /// Histories, samples, overlaps, task tables, searches, rankings; importances (safetensors)
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Heading of the page
    #[arg(long, default_value = "What networks forget")]
    title: String,
    /// Joined histories of another study, such as one of images, to draw beside this one
    #[arg(long, value_name = "TABLE")]
    beside: Option<PathBuf>,
    #[command(flatten)]
    places: write::Places,
    #[command(flatten)]
    declared: declared::Declared,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("report", |args: Args| {
        args.places.require_apart(&args.files, args.beside.as_deref())?;
        let inputs = inputs::read(&args.files, args.declared.orders_as_replicates)?;
        let beside = args.beside.as_deref().map(inputs::beside).transpose()?;
        page::Page::new(&args.title, &inputs, beside.as_ref(), args.declared).write(&args.places)
    })
}
