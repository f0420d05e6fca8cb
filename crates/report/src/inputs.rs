//! The history files: their rows, and what each file says about its origin.

use std::path::PathBuf;

use lethe_artifacts::{Provenance, Result, table};
use lethe_metrics::HistoryRow;

/// Everything that was read.
pub struct Inputs {
    /// The rows of all files.
    pub rows: Vec<HistoryRow>,
    /// One entry a file, in no order that matters.
    pub sources: Vec<Source>,
}

/// What a file says about itself.
pub struct Source {
    /// Who wrote it, from what; `None` where another program did.
    pub provenance: Option<Provenance>,
    /// Version of the table's schema, where it is stated.
    pub schema_version: Option<u64>,
}

/// Reads all histories. A file named twice is read once.
///
/// # Errors
/// Names the first file that is missing, damaged, or no history.
pub fn read(paths: &[PathBuf]) -> Result<Inputs> {
    let mut paths = paths.to_vec();
    paths.sort();
    paths.dedup();
    let mut rows = Vec::new();
    let mut sources = Vec::new();
    for path in &paths {
        let table = table::read::<HistoryRow>(path)?;
        sources.push(Source {
            provenance: table.provenance(),
            schema_version: table.metadata.get("schema_version").and_then(|v| v.as_u64()),
        });
        rows.extend(table.rows);
    }
    Ok(Inputs { rows, sources })
}
