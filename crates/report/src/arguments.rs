//! The arguments of `report`.

use std::path::PathBuf;

use lethe_analysis::declared::Declared;
use lethe_cli::{Tool, Verbosity};

use crate::write::Places;

/// Show what a study's networks forgot: figures, tables, claims and a summary in one HTML file
///
/// The file needs nothing else and loads nothing: it opens offline, on a phone, in the dark.
/// What a figure compares stands in a table below it and in a CSV file behind a link; its
/// specification holds every number that it draws.
/// Which figures there are follows from what the files hold; their order does not matter.
#[derive(clap::Parser)]
#[command(name = "report", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
pub struct Args {
    /// Histories, samples, overlaps, task tables, searches, rankings; importances (safetensors)
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Heading of the page
    #[arg(long, default_value = "What networks forget")]
    pub title: String,
    /// Joined histories of another study, such as one of images, to draw beside this one
    #[arg(long, value_name = "TABLE")]
    pub beside: Option<PathBuf>,
    /// Where what is made goes.
    #[command(flatten)]
    pub places: Places,
    /// What is declared in advance.
    #[command(flatten)]
    pub declared: Declared,
    /// What to tell people.
    #[command(flatten)]
    pub verbosity: Verbosity,
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}
