//! Many histories as one table, to keep or to publish, of which `report` makes the same page again.
//!
//! The table has the columns of a history and one more, `provenance`: what the run's own file says of its origin, as JSON.
//! A file has one origin in its metadata; here rows of many runs stand side by side, so that each brings its own.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use lethe_artifacts::arrow::array::{ArrayRef, RecordBatch, StringArray};
use lethe_artifacts::arrow::datatypes::{DataType, Field, Schema};
use lethe_artifacts::history::SampleRow;
use lethe_artifacts::json::canonical;
use lethe_artifacts::table::{self, Reader, Row};
use lethe_artifacts::{Error, Provenance, Result};
use lethe_metrics::HistoryRow;
use serde_json::{Value, json};

use crate::inputs::Inputs;

/// The column that a history of one run does not have.
const PROVENANCE: &str = "provenance";

/// Writes all histories as `histories.parquet` and, if there are any, all overlaps as `overlaps.parquet` and all samples as
/// `samples.parquet` into a folder.
/// Rows that stand in several files are written once; their order does not depend on the files' names.
///
/// # Errors
/// Names the file that cannot be written.
pub fn write(folder: &Path, inputs: &Inputs) -> Result<()> {
    let provenance = Provenance {
        tool: "report".to_owned(),
        version: lethe_cli::VERSION.to_owned(),
        config: Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    };
    if !inputs.rows.is_empty() {
        histories(&folder.join("histories.parquet"), inputs, &provenance)?;
    }
    if !inputs.samples.is_empty() {
        let mut samples = inputs.samples.clone();
        let key = |row: &SampleRow| {
            (
                row.run.clone(),
                row.task_trained,
                row.prompt.clone(),
                row.continuation.clone(),
            )
        };
        samples.sort_by_cached_key(key);
        samples.dedup();
        table::write(&folder.join("samples.parquet"), &samples, &provenance, Value::Null)?;
    }
    if inputs.overlaps.is_empty() {
        return Ok(());
    }
    let mut overlaps = inputs.overlaps.clone();
    let key = |row: &lethe_artifacts::overlap::OverlapRow| {
        let network = (row.checkpoint.clone(), row.layer.clone(), row.centered);
        (network, row.class_a, row.class_b)
    };
    overlaps.sort_by_cached_key(key);
    overlaps.dedup();
    table::write(&folder.join("overlaps.parquet"), &overlaps, &provenance, Value::Null)
}

fn histories(path: &Path, inputs: &Inputs, provenance: &Provenance) -> Result<()> {
    let mut rows = inputs.rows.clone();
    let key = |row: &HistoryRow| {
        let training = (row.run.clone(), row.model.clone(), row.task_trained);
        (training, row.step, row.task, row.split.clone(), row.data.clone())
    };
    rows.sort_by_cached_key(key);
    rows.dedup();
    let origin = |row: &HistoryRow| {
        let found = inputs.origin(&row.run)?;
        Some(canonical(&json!(found)))
    };
    let origins: StringArray = rows.iter().map(origin).collect();
    let mut fields = HistoryRow::schema().fields().to_vec();
    fields.push(Arc::new(Field::new(PROVENANCE, DataType::Utf8, true)));
    let mut arrays = HistoryRow::arrays(&rows);
    arrays.push(Arc::new(origins) as ArrayRef);
    let about = json!({"kind": HistoryRow::KIND, "schema_version": HistoryRow::VERSION, "provenance": provenance});
    let schema = Arc::new(Schema::new(fields).with_metadata(HashMap::from([("lethe".to_owned(), canonical(&about))])));
    let batch = RecordBatch::try_new(schema.clone(), arrays).map_err(|e| Error::file(path, e))?;
    table::write_batches(path, schema, std::iter::once(Ok(batch)))
}

/// What each run of a table that [`write`] wrote says of its origin; `None` for a history as its run wrote it.
///
/// # Errors
/// Names the file and a column that is damaged.
pub fn origins(path: &Path) -> Result<Option<BTreeMap<String, Option<Provenance>>>> {
    let reader = Reader::open(path)?;
    if reader.schema().column_with_name(PROVENANCE).is_none() {
        return Ok(None);
    }
    let mut origins = BTreeMap::new();
    for batch in reader.batches(&["run", PROVENANCE])? {
        let batch = batch?;
        let wrong = |what| Error::file(path, what);
        let runs: Vec<String> = table::column(&batch, "run").map_err(wrong)?;
        let texts: Vec<Option<String>> = table::column(&batch, PROVENANCE).map_err(wrong)?;
        for (run, text) in runs.into_iter().zip(texts) {
            // A run's rows all say the same.
            origins.entry(run).or_insert_with(|| serde_json::from_str(&text?).ok());
        }
    }
    Ok(Some(origins))
}
