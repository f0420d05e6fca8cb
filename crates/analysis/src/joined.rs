//! Many runs' tables as one, to keep or to publish, of which `report` makes the same page again.
//!
//! A joined table has the columns of its kind and one more, `provenance`: what the run's own file says of its origin, as JSON.
//! A file has one origin in its metadata; here rows of many runs stand side by side, so that each brings its own. Rankings
//! also bring the names of their files, which tell where an architecture came from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use lethe_artifacts::arrow::array::{ArrayRef, RecordBatch, StringArray};
use lethe_artifacts::arrow::datatypes::{DataType, Field, Schema};
use lethe_artifacts::history::SampleRow;
use lethe_artifacts::json::canonical;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::table::{self, Reader, Row};
use lethe_artifacts::{Error, Provenance, Result, remove};
use lethe_metrics::{Histories, HistoryRow};
use serde_json::{Value, json};

use crate::inputs::Inputs;

/// The column that a table of one run does not have.
const PROVENANCE: &str = "provenance";

/// What the task tables call the tasks, in the metadata of joined histories: a list of names by the hash of the data set that was cut;
/// null where several tables cut one, each in another way.
pub const TASK_NAMES: &str = "task_names";

/// The name of a ranking's file, without its endings.
const FILE: &str = "file";

/// The tables that may be written.
pub const NAMES: [&str; 5] = [
    "histories.parquet",
    "overlaps.parquet",
    "samples.parquet",
    "searches.parquet",
    "rankings.parquet",
];

/// Writes those of [`NAMES`] that there are rows for into a folder, and removes the others where an earlier run left them: they would be read
/// as tables of this study. What another program wrote stays.
/// Rows that stand in several files are written once; their order does not depend on the files' names.
///
/// # Errors
/// Names the file that cannot be written.
pub fn write(folder: &Path, inputs: &Inputs) -> Result<()> {
    let provenance = Provenance {
        tool: "report".to_owned(),
        // One for the whole workspace.
        version: env!("CARGO_PKG_VERSION").to_owned(),
        config: Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    };
    let there = [
        !inputs.rows.is_empty(),
        !inputs.overlaps.is_empty(),
        !inputs.samples.is_empty(),
        !inputs.searches.is_empty(),
        !inputs.rankings.is_empty(),
    ];
    for (name, _) in NAMES.iter().zip(there).filter(|(_, there)| !there) {
        let path = folder.join(name);
        if is_joined(&path) {
            remove(&path)?;
            tracing::info!(
                "removed {}, which an earlier run left: these files have no such rows",
                path.display()
            );
        }
    }
    if !inputs.rows.is_empty() {
        histories(&folder.join("histories.parquet"), inputs, &provenance)?;
    }
    if !inputs.samples.is_empty() {
        // Prompts stay in a run's own order, which the page has.
        let mut samples = inputs.samples.clone();
        samples.sort_by_cached_key(|row: &SampleRow| (row.run.clone(), row.task_trained));
        table::write(&folder.join("samples.parquet"), &samples, &provenance, Value::Null)?;
    }
    if !inputs.searches.is_empty() {
        searches(&folder.join("searches.parquet"), inputs, &provenance)?;
    }
    if !inputs.rankings.is_empty() {
        rankings(&folder.join("rankings.parquet"), inputs, &provenance)?;
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

/// Whether this is a table that joining wrote, and no link to one.
fn is_joined(path: &Path) -> bool {
    let plain = std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
    let about = || Reader::open(path).ok()?.metadata().remove("lethe");
    let about = plain.then(about).flatten();
    let about: Option<Value> = about.and_then(|text| serde_json::from_str(&text).ok());
    about.is_some_and(|about| about["provenance"]["tool"] == "report")
}

fn histories(path: &Path, inputs: &Inputs, provenance: &Provenance) -> Result<()> {
    // Of a training whose files disagree the version that is shown comes first, and each stands by itself.
    let histories = Histories::new(&inputs.rows);
    let mut rows: Vec<(usize, HistoryRow)> = Vec::new();
    for segment in histories.segments() {
        rows.extend(segment.rows().map(|row| (0, row.clone())));
        for (version, others) in (1..).zip(segment.other_versions()) {
            rows.extend(others.iter().map(|row| (version, (*row).clone())));
        }
    }
    rows.sort_by_cached_key(|(version, row)| {
        let training = (row.run.clone(), row.model.clone(), row.task_trained, *version);
        (training, row.step, row.task, row.split.clone(), row.data.clone())
    });
    let mut rows: Vec<HistoryRow> = rows.into_iter().map(|(_, row)| row).collect();
    rows.dedup();
    let origins = rows.iter().map(|row| text(inputs.origin(&row.run))).collect();
    let names = (!inputs.names.is_empty()).then(|| (TASK_NAMES, json!(inputs.names)));
    write_with(path, &rows, vec![(PROVENANCE, origins)], provenance, names)
}

/// All searches, by run; a search's rows stay in its order.
fn searches(path: &Path, inputs: &Inputs, provenance: &Provenance) -> Result<()> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for file in &inputs.searches {
        let new: BTreeSet<&str> = file.rows.iter().map(|r| r.run.as_str()).collect();
        let new: BTreeSet<&str> = new.into_iter().filter(|run| seen.insert(*run)).collect();
        let origin = text(file.provenance.as_ref());
        let rows = file.rows.iter().filter(|row| new.contains(row.run.as_str()));
        all.extend(rows.map(|row| (row.clone(), origin.clone())));
    }
    all.sort_by(|(a, _), (b, _)| a.run.cmp(&b.run));
    let (rows, origins): (Vec<SearchRow>, Vec<Option<String>>) = all.into_iter().unzip();
    write_with(path, &rows, vec![(PROVENANCE, origins)], provenance, None)
}

/// All rankings, by file name and weights; what was judged with the same weights stays in its order.
fn rankings(path: &Path, inputs: &Inputs, provenance: &Provenance) -> Result<()> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for file in &inputs.rankings {
        let key = |row: &RankingRow| {
            let weights = (file.stem.clone(), row.weights.clone());
            (
                weights,
                row.split.clone(),
                row.drawn_by.clone(),
                row.architecture.clone(),
            )
        };
        let origin = text(file.provenance.as_ref());
        let rows = file.rows.iter().filter(|row| seen.insert(key(row)));
        all.extend(rows.map(|row| (file.stem.clone(), origin.clone(), row.clone())));
    }
    all.sort_by(|a, b| {
        let key = |(file, _, row): &(String, Option<String>, RankingRow)| {
            let weights = (file.clone(), row.weights.clone());
            (weights, row.split.clone(), row.drawn_by.clone())
        };
        key(a).cmp(&key(b))
    });
    let (mut files, mut origins, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    for (file, origin, row) in all {
        files.push(Some(file));
        origins.push(origin);
        rows.push(row);
    }
    write_with(
        path,
        &rows,
        vec![(FILE, files), (PROVENANCE, origins)],
        provenance,
        None,
    )
}

fn text(provenance: Option<&Provenance>) -> Option<String> {
    Some(canonical(&json!(provenance?)))
}

/// A table of these rows with more columns, of text, and more metadata.
fn write_with<R: Row>(
    path: &Path,
    rows: &[R],
    columns: Vec<(&str, Vec<Option<String>>)>,
    provenance: &Provenance,
    more: Option<(&str, Value)>,
) -> Result<()> {
    let mut fields = R::schema().fields().to_vec();
    let mut arrays = R::arrays(rows);
    for (name, texts) in columns {
        fields.push(Arc::new(Field::new(name, DataType::Utf8, true)));
        arrays.push(Arc::new(StringArray::from(texts)) as ArrayRef);
    }
    let mut about = json!({"kind": R::KIND, "schema_version": R::VERSION, "provenance": provenance});
    if let Some((key, value)) = more {
        about[key] = value;
    }
    let schema = Arc::new(Schema::new(fields).with_metadata(HashMap::from([("lethe".to_owned(), canonical(&about))])));
    let batch = RecordBatch::try_new(schema.clone(), arrays).map_err(|e| Error::file(path, e))?;
    table::write_batches(path, schema, std::iter::once(Ok(batch)))
}

/// What each run of a table that [`write`] wrote says of its origin; `None` for a history as its run wrote it.
///
/// # Errors
/// Names the file and a column that is damaged.
pub fn origins(path: &Path) -> Result<Option<BTreeMap<String, Option<Provenance>>>> {
    let Some([runs, texts]) = columns(path, ["run", PROVENANCE])? else {
        return Ok(None);
    };
    let mut origins = BTreeMap::new();
    for (run, text) in runs.into_iter().flatten().zip(texts) {
        // A run's rows all say the same.
        origins.entry(run).or_insert_with(|| parsed(text));
    }
    Ok(Some(origins))
}

/// The rows of one file, as it lies there or as [`write`] joined it with others.
pub struct Part<R> {
    /// The file's name without its endings.
    pub stem: String,
    /// Who wrote it, from what.
    pub provenance: Option<Provenance>,
    /// Version of the table's schema, where it is stated.
    pub schema_version: Option<u64>,
    /// Its rows, in their order.
    pub rows: Vec<R>,
}

/// Reads a table; one that joins several files is several parts.
///
/// # Errors
/// Names the file and what is wrong.
pub fn read<R: Row>(path: &Path) -> Result<Vec<Part<R>>> {
    let table = table::read::<R>(path)?;
    let schema_version = table.metadata.get("schema_version").and_then(Value::as_u64);
    let name = path.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
    let ending = format!(".{}", R::KIND);
    let stem = name.strip_suffix(".parquet").unwrap_or(&name);
    let stem = stem.strip_suffix(ending.as_str()).unwrap_or(stem);
    let part = |file: Option<String>, provenance: Option<Provenance>, rows: Vec<R>| Part {
        stem: file.unwrap_or_else(|| stem.to_owned()),
        provenance,
        schema_version,
        rows,
    };
    let Some([names, texts]) = columns(path, [FILE, PROVENANCE])? else {
        return Ok(vec![part(None, table.provenance(), table.rows)]);
    };
    let mut parts: Vec<Part<R>> = Vec::new();
    let mut last = None;
    for (row, key) in table.rows.into_iter().zip(names.into_iter().zip(texts)) {
        if last.as_ref() != Some(&key) {
            parts.push(part(key.0.clone(), parsed(key.1.clone()), Vec::new()));
            last = Some(key);
        }
        if let Some(own) = parts.last_mut() {
            own.rows.push(row);
        }
    }
    Ok(parts)
}

fn parsed(text: Option<String>) -> Option<Provenance> {
    serde_json::from_str(&text?).ok()
}

/// Columns of text, of which one that is missing is null; `None` where there is no [`PROVENANCE`].
fn columns<const N: usize>(path: &Path, names: [&str; N]) -> Result<Option<[Vec<Option<String>>; N]>> {
    let reader = Reader::open(path)?;
    if reader.schema().column_with_name(PROVENANCE).is_none() {
        return Ok(None);
    }
    let there: Vec<&str> = names
        .into_iter()
        .filter(|n| reader.schema().column_with_name(n).is_some())
        .collect();
    let mut columns = [const { Vec::new() }; N];
    for batch in reader.batches(&there)? {
        let batch = batch?;
        for (name, column) in names.iter().zip(&mut columns) {
            column.extend(table::column::<Option<String>>(&batch, name).map_err(|what| Error::file(path, what))?);
        }
    }
    Ok(Some(columns))
}
