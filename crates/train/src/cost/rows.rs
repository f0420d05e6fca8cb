//! How much data a run takes, from task tables and the metadata of data sets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::Error as FileError;
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split, named};

use crate::Result;

/// The number of rows of each split of each task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    pub(super) counts: BTreeMap<(i32, Split), i64>,
    /// Training rows by task and class.
    pub(super) classes: BTreeMap<(i32, i32), i64>,
    /// Classes of each task's head; not known without a table.
    pub(super) heads: Vec<usize>,
    pub(super) tasks: i32,
    pub(super) shared_head: bool,
    /// Tokens of a block, where the rows are blocks and that is known.
    pub(super) length: Option<i64>,
}

impl Rows {
    /// Those of a task table.
    ///
    /// # Errors
    /// As [`TaskTable::read`].
    pub fn of_table(path: &Path) -> Result<Self> {
        let table = TaskTable::read(path)?;
        let (mut counts, mut classes) = (BTreeMap::new(), BTreeMap::new());
        for row in &table.rows {
            let split = row.split.parse()?;
            *counts.entry((row.task, split)).or_default() += 1;
            if split == Split::Train {
                *classes.entry((row.task, row.class)).or_default() += 1;
            }
        }
        Ok(Self {
            counts,
            classes,
            tasks: table.heads.len() as i32,
            heads: table.heads,
            shared_head: table.shared_head,
            length: None,
        })
    }

    /// Those of data sets as one task.
    ///
    /// # Errors
    /// As [`DataSet::open_all`] and [`DataSet::examples`].
    pub fn of_data(paths: &[PathBuf]) -> Result<Self> {
        let data = DataSet::open_all(paths)?;
        let mut counts = BTreeMap::new();
        for split in [Split::Train, Split::Test] {
            counts.insert((0, split), data.examples(split)?.len() as i64);
        }
        Ok(Self {
            counts,
            classes: BTreeMap::new(),
            heads: Vec::new(),
            tasks: 1,
            shared_head: false,
            length: data.tokens.map(|tokens| tokens.length),
        })
    }

    pub(super) fn count(&self, task: i32, split: Split) -> i64 {
        self.counts.get(&(task, split)).copied().unwrap_or(0)
    }

    /// Training rows of a task, of which at most so many of each class are kept.
    pub(super) fn kept(&self, task: i32, per_class: i64) -> i64 {
        let classes = self.classes.range((task, i32::MIN)..=(task, i32::MAX));
        classes.map(|(_, count)| per_class.min(*count)).sum()
    }

    pub(super) fn require(&self, task: i32, flag: &str) -> Result<()> {
        if !(0..self.tasks).contains(&task) {
            let last = self.tasks - 1;
            let what = format!("{flag}: expected tasks from 0 to {last}, found {task}");
            return Err(FileError::config(what).into());
        }
        Ok(())
    }
}

/// What a run on text takes from its data sets, as far as its cost depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Tokens of a block, where the data are tokens.
    pub length: Option<i64>,
    /// Blocks of the data sets that are evaluated beside the tasks.
    pub watched: i64,
}

impl Text {
    /// That of the tasks' data sets, and of those beside them, of which at most so many rows each are evaluated. What is not
    /// there yet is not known.
    pub fn of(data: &[PathBuf], watched: &[PathBuf], most: Option<i64>) -> Self {
        let length = DataSet::open_all(data)
            .ok()
            .and_then(|data| data.tokens)
            .map(|tokens| tokens.length);
        let rows = |path: &PathBuf| {
            let (_, path) = named(path).ok()?;
            let data = DataSet::open(&path).ok()?;
            let counts = [Split::Test, Split::Valid, Split::Train].into_iter().map(|split| {
                let files = data
                    .files
                    .iter()
                    .filter(|file| file.split.unwrap_or(Split::Train) == split);
                files.map(|file| file.rows).sum::<i64>()
            });
            let rows = counts.into_iter().find(|rows| *rows > 0)?;
            Some(most.map_or(rows, |most| most.min(rows)))
        };
        let watched = watched.iter().filter_map(rows).sum();
        Self { length, watched }
    }
}
