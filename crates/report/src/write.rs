//! Where the page and the files beside it go.

use std::io::Write;
use std::path::{Path, PathBuf};

use lethe_analysis::joined;
use lethe_artifacts::{Error, commit};
use lethe_charts::Figure;
use lethe_charts::standalone;
use lethe_charts::table::Table;
use lethe_charts::vega;
use lethe_cli::anyhow::Result;

/// Where everything is to go.
#[derive(clap::Args)]
pub struct Places {
    /// The page to write; - for standard output
    #[arg(long = "out", value_name = "FILE")]
    pub page: PathBuf,
    /// Also write every table as a CSV file into this folder, which must exist
    #[arg(long, value_name = "FOLDER")]
    pub csv: Option<PathBuf>,
    /// Also write every figure as an SVG file on white into this folder, which must exist
    #[arg(long, value_name = "FOLDER")]
    pub svg: Option<PathBuf>,
    /// Also write every figure as a Vega-Lite specification into this folder, which must exist
    #[arg(long, value_name = "FOLDER")]
    pub specs: Option<PathBuf>,
    /// Also write summary, claims and the figures of --svg as Markdown; - for standard output
    #[arg(long, value_name = "FILE")]
    pub markdown: Option<PathBuf>,
    /// Also write the rows of all tables as Parquet, one file a kind, into this existing folder
    #[arg(long, value_name = "FOLDER")]
    pub joined: Option<PathBuf>,
}

impl Places {
    /// Asks whether the page, its Markdown and the joined tables are files of their own. Other files in folders have names that no input has.
    ///
    /// # Errors
    /// Names two that are one.
    pub fn require_apart(&self, files: &[PathBuf], beside: Option<&Path>) -> lethe_artifacts::Result<()> {
        let mut written = vec![("--out", self.page.clone())];
        written.extend(self.markdown.iter().map(|path| ("--markdown", path.clone())));
        if let Some(folder) = &self.joined {
            written.extend(joined::NAMES.map(|name| ("--joined", folder.join(name))));
        }
        let mut read: Vec<_> = files.iter().map(|path| ("an input", path.clone())).collect();
        read.extend(beside.map(|path| ("--beside", path.to_owned())));
        lethe_artifacts::require_apart(&written, &read)
    }
}

/// Writes a text, to standard output where `out` is `-`.
///
/// # Errors
/// Names the file when it cannot be written.
pub fn page(out: &Path, page: &str) -> Result<()> {
    if out == Path::new("-") {
        return Ok(lethe_cli::stdout().write_all(page.as_bytes())?);
    }
    Ok(text(out, page)?)
}

/// Writes tables into a folder.
///
/// # Errors
/// Names the file that cannot be written.
pub fn tables<'a>(folder: &Path, tables: impl Iterator<Item = &'a Table>) -> Result<()> {
    for table in tables {
        text(&folder.join(format!("{}.csv", table.name)), &table.csv())?;
    }
    Ok(())
}

/// Writes each figure that has a panel into a folder, as an SVG file.
///
/// # Errors
/// Names the file that cannot be written.
pub fn pictures(folder: &Path, figures: &[Figure]) -> Result<()> {
    for figure in figures {
        if let Some(svg) = standalone::svg(figure) {
            text(&folder.join(format!("{}.svg", figure.id)), &svg)?;
        }
    }
    Ok(())
}

/// Writes each figure that has a panel with axes into a folder, as a Vega-Lite specification.
///
/// # Errors
/// Names the file that cannot be written.
pub fn specifications(folder: &Path, figures: &[Figure]) -> Result<()> {
    for figure in figures {
        if let Some(specification) = vega::specification(figure) {
            text(&folder.join(format!("{}.vl.json", figure.id)), &specification)?;
        }
    }
    Ok(())
}

fn text(path: &Path, text: &str) -> lethe_artifacts::Result<()> {
    commit(path, |file| {
        file.write_all(text.as_bytes()).map_err(|e| Error::file(path, e))
    })
}
