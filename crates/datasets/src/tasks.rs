//! Task tables: which rows of a data set belong to which task, without copying a pixel or a token.

mod by_class;
mod by_corpus;
mod by_data_set;
mod by_shift;
mod fraction;
mod heads;
mod order;
mod rows;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use lethe_artifacts::{Error, Provenance, Result, table, tasks};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use lethe_artifacts::tasks::TaskRow;

pub use by_class::{ByClass, by_class};
pub use by_corpus::{ByCorpus, by_corpus};
pub use by_data_set::{ByDataSet, by_data_set};
pub use by_shift::{ByShift, Superclasses, by_shift};
pub use fraction::Fraction;
pub use order::ClassOrder;

use crate::random::{shuffle, stream};
use crate::{DataSet, Example, Split};

/// A sequence of tasks. Rows are sorted by task, split (train, valid, test), file and row.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskTable {
    /// All examples of all tasks.
    pub rows: Vec<TaskRow>,
    /// The tasks' names, by task.
    pub names: Vec<String>,
    /// The names of each task's classes, by task and label.
    pub classes: Vec<Vec<String>>,
    /// Where a label is a superclass, the names of those of its classes that a task has, by task and label; else empty.
    pub subclasses: Vec<Vec<Vec<String>>>,
    /// The number of outputs of each task's head, by task.
    pub heads: Vec<usize>,
    /// Whether all tasks share one head.
    pub shared_head: bool,
    /// Content hash of the data set that the rows point into.
    pub data_hash: String,
}

/// What a task table's metadata adds to `kind`, `schema_version` and `provenance`.
#[derive(Serialize, Deserialize)]
struct Extra {
    names: Vec<String>,
    classes: Vec<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    subclasses: Vec<Vec<Vec<String>>>,
    heads: Vec<usize>,
    shared_head: bool,
    data_hash: String,
}

impl TaskTable {
    /// Reads a table and checks it against itself.
    ///
    /// # Errors
    /// Names the file and what is wrong: its form, or a row whose task, split or label is not one of the table's.
    pub fn read(path: &Path) -> Result<Self> {
        let table: table::Table<TaskRow> = table::read(path)?;
        if table.metadata.is_null() {
            let what = "expected the metadata `lethe` of a task table, found none: a program that wrote the table anew, \
                        such as DuckDB or Polars, left it out; use the file of split-tasks, or have the metadata \
                        written too (pyarrow keeps it in the table's schema)";
            return Err(Error::file(path, what));
        }
        let extra: Extra = serde_json::from_value(table.metadata)
            .map_err(|e| Error::file(path, format!("expected the metadata of a task table: {e}")))?;
        let tasks = extra.heads.len();
        if extra.names.len() != tasks || extra.classes.len() != tasks {
            let (names, classes) = (extra.names.len(), extra.classes.len());
            let what = format!("expected {tasks} tasks, found {names} names and classes of {classes}");
            return Err(Error::file(path, what));
        }
        for (number, row) in table.rows.iter().enumerate() {
            let wrong = |what| Err(Error::file(path, format!("row {number}: {what}")));
            let Some(&head) = usize::try_from(row.task).ok().and_then(|task| extra.heads.get(task)) else {
                return wrong(format!(
                    "expected a task from 0 to {}, found {}",
                    tasks as i64 - 1,
                    row.task
                ));
            };
            if usize::try_from(row.label).ok().is_none_or(|label| label >= head) {
                return wrong(format!(
                    "expected a label from 0 to {}, found {}",
                    head as i64 - 1,
                    row.label
                ));
            }
            if let Err(e) = row.split.parse::<Split>() {
                return wrong(e.to_string());
            }
        }
        Ok(Self {
            rows: table.rows,
            names: extra.names,
            classes: extra.classes,
            subclasses: extra.subclasses,
            heads: extra.heads,
            shared_head: extra.shared_head,
            data_hash: extra.data_hash,
        })
    }

    /// Leaves each task at most `most` test rows.
    ///
    /// Those of task `t` are permuted by the stream (seed, t, `test-rows`), and the first stay: so a smaller number's rows
    /// are among a larger one's, and no other draw moves.
    pub fn cap_test_rows(&mut self, most: usize, seed: u64) {
        let test = Split::Test.to_string();
        let mut left = vec![false; self.rows.len()];
        for task in 0..self.heads.len() {
            let rows = self.rows.iter().enumerate();
            let mut own: Vec<usize> = rows
                .filter(|(_, row)| row.task == task as i32 && row.split == test)
                .map(|(number, _)| number)
                .collect();
            shuffle(&mut stream(seed, task as i64, "test-rows"), &mut own);
            own.iter().skip(most).for_each(|&number| left[number] = true);
        }
        let mut left = left.into_iter();
        self.rows.retain(|_| !left.next().unwrap_or_default());
    }

    /// Writes the table atomically.
    ///
    /// # Errors
    /// Names the file when it cannot be written.
    pub fn write(&self, path: &Path, provenance: &Provenance) -> Result<()> {
        let extra = json!(Extra {
            names: self.names.clone(),
            classes: self.classes.clone(),
            subclasses: self.subclasses.clone(),
            heads: self.heads.clone(),
            shared_head: self.shared_head,
            data_hash: self.data_hash.clone(),
        });
        table::write(path, &self.rows, provenance, extra)
    }

    /// The rows of one split of one task, in the table's order.
    pub fn rows(&self, task: i32, split: Split) -> impl Iterator<Item = &TaskRow> {
        let split = split.to_string();
        self.rows
            .iter()
            .filter(move |row| row.task == task && row.split == split)
    }

    /// The examples of one split of one task in a data set, with labels local to the task's head.
    ///
    /// # Errors
    /// When a row's file is not in the data set or has fewer rows: names the file.
    pub fn examples(&self, data: &DataSet, task: i32, split: Split) -> Result<Vec<Example>> {
        let mut known: Option<(&str, u32)> = None;
        self.rows(task, split)
            .map(|row| {
                let file = match known {
                    Some((name, file)) if name == row.file => file,
                    _ => data.file(&row.file).ok_or_else(|| {
                        let what = format!("expected the file {} of the task table, found none", row.file);
                        Error::file(&data.root, what)
                    })?,
                };
                known = Some((&row.file, file));
                let found = &data.files[file as usize];
                if !(0..found.rows).contains(&row.row) {
                    let what = format!("expected row {} of the task table, found {} rows", row.row, found.rows);
                    return Err(Error::file(&found.path, what));
                }
                Ok(Example {
                    file,
                    row: row.row,
                    label: row.label,
                    coarse: None,
                })
            })
            .collect()
    }

    /// Takes out of `examples`, of another data set, the rows that this table of `data` holds out for validation or test: a row is
    /// the same where its file has the same bytes.
    ///
    /// # Errors
    /// Names a file that cannot be read.
    pub fn leave_out_held_out(&self, data: &DataSet, other: &DataSet, examples: &mut Vec<Example>) -> Result<()> {
        let train = Split::Train.to_string();
        for (own, theirs) in data.same_files(other)? {
            let name = &data.files[own as usize].name;
            let rows = self.rows.iter().filter(|row| row.split != train && row.file == *name);
            let held_out: HashSet<i64> = rows.map(|row| row.row).collect();
            examples.retain(|example| example.file != theirs || !held_out.contains(&example.row));
        }
        Ok(())
    }

    /// What a task is called; nothing where the table does not have it.
    pub fn name(&self, task: i32) -> String {
        let name = usize::try_from(task).ok().and_then(|task| self.names.get(task));
        name.cloned().unwrap_or_default()
    }

    /// The hash of what the table says, whatever file it stands in.
    pub fn hash(&self) -> String {
        tasks::hash(&self.rows, &self.heads, self.shared_head)
    }

    /// Checks that the table was cut from this very data set.
    ///
    /// # Errors
    /// Names the data set and both hashes, or a file that cannot be read.
    pub fn check(&self, data: &DataSet) -> Result<()> {
        let found = data.hash()?;
        if found != self.data_hash {
            let what = format!(
                "expected the data set of hash {} that the task table was cut from, found {found}: other data, or another NAME before it",
                self.data_hash
            );
            return Err(Error::file(&data.root, what));
        }
        Ok(())
    }
}

/// The names of dealt classes, by task and label, where each label is one class.
fn names(data: &DataSet, dealt: &[Vec<Vec<usize>>]) -> Vec<Vec<String>> {
    let named = |labels: &Vec<Vec<usize>>| {
        labels
            .iter()
            .flatten()
            .map(|&class| data.classes[class].clone())
            .collect()
    };
    dealt.iter().map(named).collect()
}

/// Where a table comes from.
fn provenance(config: Value, seed: u64, table: &TaskTable) -> Provenance {
    Provenance {
        tool: "split-tasks".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        config,
        seed: Some(seed),
        inputs: BTreeMap::from([("data".to_owned(), table.data_hash.clone())]),
    }
}
