//! Where the page and the CSV files go.

use std::io::Write;
use std::path::Path;

use lethe_artifacts::{Error, commit};
use lethe_cli::anyhow::Result;

use crate::figures::Figure;

/// Writes the page, to standard output where `out` is `-`.
///
/// # Errors
/// Names the file when it cannot be written.
pub fn page(out: &Path, page: &str) -> Result<()> {
    if out == Path::new("-") {
        return Ok(lethe_cli::stdout().write_all(page.as_bytes())?);
    }
    Ok(text(out, page)?)
}

/// Writes the tables of all figures into a folder, if one is given.
///
/// # Errors
/// Names the file that cannot be written.
pub fn tables(folder: Option<&Path>, figures: &[Figure]) -> Result<()> {
    let Some(folder) = folder else { return Ok(()) };
    for table in figures.iter().flat_map(|f| &f.tables) {
        text(&folder.join(format!("{}.csv", table.name)), &table.csv())?;
    }
    Ok(())
}

fn text(path: &Path, text: &str) -> lethe_artifacts::Result<()> {
    commit(path, |file| {
        file.write_all(text.as_bytes()).map_err(|e| Error::file(path, e))
    })
}
