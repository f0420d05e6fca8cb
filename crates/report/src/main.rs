//! Figures and tables of a study's histories, as one HTML file.

mod facet;
mod figures;
mod inputs;
mod number;
mod origin;
mod page;
mod runs;
mod study;
mod summary;
mod svg;
mod table;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};

/// Show what a study's networks forgot: figures, tables and a summary in one HTML file
///
/// The file needs nothing else and loads nothing: it opens offline, on a phone, in the dark.
/// Every number of a figure stands in a table below it and in a CSV file behind a link.
/// The order of the histories does not matter.
#[derive(clap::Parser)]
#[command(name = "report", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
struct Args {
    /// Histories (Parquet), as pretrain and finetune write them
    #[arg(value_name = "HISTORY", required = true)]
    histories: Vec<PathBuf>,
    /// Heading of the page
    #[arg(long, default_value = "What networks forget")]
    title: String,
    /// The page to write; - for standard output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Also write every table as a CSV file into this folder, which must exist
    #[arg(long, value_name = "FOLDER")]
    csv: Option<PathBuf>,
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
        let inputs = inputs::read(&args.histories)?;
        let study = study::Study::new(&inputs);
        let figures = figures::all(&study.facets);
        let page = page::html(&args.title, &study, &inputs, &figures);
        write::page(&args.out, &page.into_string())?;
        write::tables(args.csv.as_deref(), &figures)
    })
}
