//! The files: histories, samples, overlaps, task tables, searches, rankings and importances, told apart by what they say they are.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_artifacts::history::SampleRow;
use lethe_artifacts::overlap::OverlapRow;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::table::{self, Reader};
use lethe_artifacts::tasks::{self, TaskRow};
use lethe_artifacts::{Error, Provenance, Result};
use lethe_metrics::{HistoryRow, Lineage, Segment};
use serde_json::Value;

use crate::importances::Measured;
use crate::joined::{self, Part};

/// Everything that was read.
#[derive(Default)]
pub struct Inputs {
    /// The rows of all histories.
    pub rows: Vec<HistoryRow>,
    /// The rows of all overlap tables.
    pub overlaps: Vec<OverlapRow>,
    /// What networks write, of all files, in the order of their names.
    pub samples: Vec<SampleRow>,
    /// All files of importances, in the order of their names.
    pub importances: Vec<Measured>,
    /// All tables of architecture searches, in the order of their names.
    pub searches: Vec<Part<SearchRow>>,
    /// All rankings of architectures, in the order of their names.
    pub rankings: Vec<Part<RankingRow>>,
    /// What the task tables call their tasks, by the hash of their data set. A data set that several tables cut, each in
    /// another way, is left out.
    pub names: BTreeMap<String, Option<Vec<String>>>,
    /// The task tables, by their hash.
    pub tables: BTreeMap<String, Table>,
    /// One entry a history, in the order of their names; a joined table holds many.
    pub sources: Vec<Source>,

    /// The history in which a run stands, by the run's hash.
    runs: BTreeMap<String, usize>,
}

/// Where a task table comes from.
pub struct Table {
    /// Who cut it, how.
    pub provenance: Option<Provenance>,
    /// Hash of its data set.
    pub data: Option<String>,
}

/// What a history says about itself.
pub struct Source {
    /// Who wrote it, from what; `None` where another program did.
    pub provenance: Option<Provenance>,
    /// Version of the table's schema, where it is stated.
    pub schema_version: Option<u64>,
}

impl Inputs {
    fn history(&mut self, path: &Path) -> Result<()> {
        let table = table::read::<HistoryRow>(path)?;
        if let Some((at, what)) = (0..).zip(&table.rows).find_map(|(at, row)| Some((at, nonsense(row)?))) {
            return Err(Error::file(path, format!("row {at}: {what}")));
        }
        let schema_version = table.metadata.get("schema_version").and_then(Value::as_u64);
        if let Some(origins) = joined::origins(path)? {
            for (run, provenance) in origins {
                self.runs.entry(run).or_insert(self.sources.len());
                self.sources.push(Source {
                    provenance,
                    schema_version,
                });
            }
        } else {
            for row in &table.rows {
                if !self.runs.contains_key(&row.run) {
                    self.runs.insert(row.run.clone(), self.sources.len());
                }
            }
            self.sources.push(Source {
                provenance: table.provenance(),
                schema_version,
            });
        }
        let names = table.metadata.get(joined::TASK_NAMES).cloned().unwrap_or_default();
        let names: BTreeMap<String, Option<Vec<String>>> = serde_json::from_value(names).unwrap_or_default();
        names.into_iter().for_each(|(data, names)| self.call(data, names));
        self.rows.extend(table.rows);
        Ok(())
    }

    /// Reads a task table: what it calls its tasks, and, where orders are replicates, which table it is.
    fn tasks(&mut self, path: &Path, metadata: &Value, orders: bool) -> Result<()> {
        let data = metadata.get("data_hash").and_then(Value::as_str);
        if orders {
            let table = table::read::<TaskRow>(path)?;
            let heads: Vec<usize> = metadata
                .get("heads")
                .and_then(|h| serde_json::from_value(h.clone()).ok())
                .unwrap_or_default();
            let shared = metadata.get("shared_head") == Some(&Value::Bool(true));
            let about = Table {
                provenance: table.provenance(),
                data: data.map(str::to_owned),
            };
            self.tables.insert(tasks::hash(&table.rows, &heads, shared), about);
        }
        let names = metadata
            .get("names")
            .and_then(|n| serde_json::from_value(n.clone()).ok());
        if let Some(data) = data {
            self.call(data.to_owned(), names);
        }
        Ok(())
    }

    /// Notes what the tasks of a data set are called.
    fn call(&mut self, data: String, names: Option<Vec<String>>) {
        let known = self.names.entry(data).or_insert_with(|| names.clone());
        if *known != names {
            *known = None;
        }
    }

    /// Who wrote a training's history, from what.
    pub fn provenance(&self, segment: &Segment) -> Option<&Provenance> {
        self.origin(&segment.head().run)
    }

    /// The hash of the task table that a chain's last training read.
    pub fn table(&self, lineage: &Lineage) -> Option<&str> {
        self.table_of(lineage.last())
    }

    /// The hash of the task table that a training read.
    pub fn table_of(&self, segment: &Segment) -> Option<&str> {
        self.provenance(segment)?.inputs.get("tasks").map(String::as_str)
    }

    /// Who wrote each history, each file of importances and each table of a search, where they say so, in which version of its
    /// format.
    pub fn origins(&self) -> impl Iterator<Item = (&Provenance, Option<u64>)> {
        let histories = self.sources.iter();
        let histories = histories.filter_map(|s| Some((s.provenance.as_ref()?, s.schema_version)));
        let about = self.importances.iter().map(|m| &m.about);
        let importances = about.map(|about| (&about.provenance, Some(u64::from(about.format_version))));
        let searches = self.searches.iter().map(|s| (s.provenance.as_ref(), s.schema_version));
        let rankings = self.rankings.iter().map(|r| (r.provenance.as_ref(), r.schema_version));
        let tables = searches.chain(rankings);
        let tables = tables.filter_map(|(provenance, version)| Some((provenance?, version)));
        histories.chain(importances).chain(tables)
    }

    /// Who wrote the history of a run, from what.
    pub fn origin(&self, run: &str) -> Option<&Provenance> {
        let source = self.runs.get(run)?;
        self.sources.get(*source)?.provenance.as_ref()
    }
}

/// By how much an overlap may lie outside of 0 to 1: features of float32 round.
const ROUNDING: f64 = 1e-4;

/// What a row says that no evaluation gives. What is not finite is a broken training's.
fn nonsense(row: &HistoryRow) -> Option<String> {
    let outside = |range: std::ops::RangeInclusive<f64>, value: Option<f64>| {
        value.filter(|value| value.is_finite() && !range.contains(value))
    };
    let shares = [
        ("accuracy", row.accuracy),
        ("class_incremental_accuracy", row.class_incremental_accuracy),
    ];
    for (name, value) in shares {
        if let Some(found) = outside(0.0..=1.0, value) {
            return Some(format!("{name}: expected 0 to 1, found {found}"));
        }
    }
    for (name, value) in [("bits_per_byte", row.bits_per_byte), ("loss", Some(row.loss))] {
        if let Some(found) = outside(0.0..=f64::MAX, value) {
            return Some(format!("{name}: expected 0 or more, found {found}"));
        }
    }
    // Of text, tokens are counted, which not every program writes.
    let most = match row.bits_per_byte {
        Some(_) => row.tokens?,
        None => row.tokens.unwrap_or(row.examples),
    };
    let counts = [
        ("correct", row.correct),
        ("class_incremental_correct", row.class_incremental_correct),
    ];
    counts.into_iter().find_map(|(name, count)| {
        let found = count.filter(|count| !(0..=most).contains(count))?;
        Some(format!("{name}: expected 0 to {most}, those evaluated, found {found}"))
    })
}

/// Reads the joined histories of another study.
///
/// # Errors
/// As [`read`]; a file without histories.
pub fn beside(path: &Path) -> Result<Inputs> {
    let inputs = read(&[path.to_owned()], false)?;
    match inputs.rows.is_empty() {
        true => Err(Error::file(path, "--beside: expected histories, found none")),
        false => Ok(inputs),
    }
}

/// Refuses a table without metadata that is of another kind by its columns.
fn require_history(path: &Path, reader: &Reader) -> Result<()> {
    let kinds = [
        ("search", "err1"),
        ("ranking", "drawn_by"),
        ("overlap", "class_a"),
        ("samples", "continuation"),
        ("tasks", "label"),
    ];
    let has = |column: &str| reader.schema().field_with_name(column).is_ok();
    match kinds.into_iter().find(|(_, column)| has(column)) {
        Some((kind, _)) if !has("accuracy") => Err(Error::file(
            path,
            format!(
                "expected the metadata `lethe` of a table of kind {kind}, found none: a program that wrote it anew has lost it"
            ),
        )),
        _ => Ok(()),
    }
}

/// Reads all files; task tables as a whole only where `orders` of classes are to be replicates. One named twice is read once.
///
/// # Errors
/// Names the first file that is missing, damaged, or neither a table of these kinds nor importances.
pub fn read(paths: &[PathBuf], orders: bool) -> Result<Inputs> {
    let mut paths = paths.to_vec();
    paths.sort();
    paths.dedup();
    let mut inputs = Inputs::default();
    for path in &paths {
        if path.extension().is_some_and(|e| e == "safetensors") {
            inputs.importances.push(Measured::read(path)?);
            continue;
        }
        let reader = Reader::open(path)?;
        // What is wrong with metadata that is no JSON is said where the table is read.
        let metadata: Value = reader
            .metadata()
            .get("lethe")
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        match metadata.get("kind").and_then(Value::as_str) {
            // Programs that write tables anew lose the metadata: then it is a history, or its columns say what it was.
            None => {
                require_history(path, &reader)?;
                inputs.history(path)?;
            }
            Some("history") => inputs.history(path)?,
            Some("overlap") => {
                let rows = table::read::<OverlapRow>(path)?.rows;
                let outside = |value: f64| value.is_finite() && !(-ROUNDING..=1.0 + ROUNDING).contains(&value);
                let found = |row: &OverlapRow| row.overlap.filter(|value| outside(*value));
                if let Some((at, found)) = (0..).zip(&rows).find_map(|(at, row)| Some((at, found(row)?))) {
                    let what = format!("row {at}: overlap: expected 0 to 1, found {found}");
                    return Err(Error::file(path, what));
                }
                inputs.overlaps.extend(rows);
            }
            Some("samples") => inputs.samples.extend(table::read::<SampleRow>(path)?.rows),
            Some("search") => inputs.searches.extend(joined::read::<SearchRow>(path)?),
            Some("ranking") => inputs.rankings.extend(joined::read::<RankingRow>(path)?),
            Some("tasks") => inputs.tasks(path, &metadata, orders)?,
            Some(kind) => {
                let what = format!(
                    "expected a table of kind history, samples, overlap, tasks, search or ranking, found {kind}"
                );
                return Err(Error::file(path, what));
            }
        }
    }
    // As of histories, a text that is given twice counts once.
    let mut seen = BTreeSet::new();
    inputs.samples.retain(|row| {
        let text = (row.prompt.clone(), row.continuation.clone());
        seen.insert((row.run.clone(), row.task_trained, text))
    });
    Ok(inputs)
}
