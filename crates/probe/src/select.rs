//! Which examples are read: the rows of some tasks, class by class.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use lethe_artifacts::Error as FileError;
use lethe_datasets::random::{shuffle, stream};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Example, Split};

use crate::Result;

/// A class of a task, and how many of its examples are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) task: i32,
    /// As the data set numbers it.
    pub(crate) class: i32,
    pub(crate) examples: usize,
}

/// Examples sorted by task and class, within a class in the table's order.
#[derive(Debug)]
pub(crate) struct Selection {
    pub(crate) groups: Vec<Group>,
    pub(crate) examples: Vec<Example>,
}

impl Selection {
    /// The rows of one split of the tasks; with `per_class` at most so many of each class, drawn from a stream of the
    /// seed, the task and the class, so that the other classes have no part in it. `path` is the table's, for messages.
    pub(crate) fn read(
        data: &DataSet,
        table: &TaskTable,
        path: &Path,
        tasks: Range<i32>,
        split: Split,
        per_class: Option<u32>,
        seed: u64,
    ) -> Result<Self> {
        let mut classes: BTreeMap<(i32, i32), Vec<Example>> = BTreeMap::new();
        for task in tasks.clone() {
            let rows = table.rows(task, split).zip(table.examples(data, task, split)?);
            for (row, example) in rows {
                classes.entry((task, row.class)).or_default().push(example);
            }
        }
        if classes.is_empty() {
            let what = format!("expected {split} rows of tasks {tasks:?}, found none");
            return Err(FileError::file(path, what).into());
        }
        let mut selection = Self {
            groups: Vec::with_capacity(classes.len()),
            examples: Vec::new(),
        };
        for ((task, class), examples) in classes {
            let examples = drawn(examples, task, class, per_class, seed);
            selection.groups.push(Group {
                task,
                class,
                examples: examples.len(),
            });
            selection.examples.extend(examples);
        }
        Ok(selection)
    }

    /// The task and the class of each example.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (i32, i32)> {
        let each = self.groups.iter();
        each.flat_map(|group| std::iter::repeat_n((group.task, group.class), group.examples))
    }
}

/// A subset of a class's examples, in their order.
fn drawn(examples: Vec<Example>, task: i32, class: i32, per_class: Option<u32>, seed: u64) -> Vec<Example> {
    let count = per_class.map_or(examples.len(), |n| n as usize).min(examples.len());
    let mut order: Vec<usize> = (0..examples.len()).collect();
    if count < examples.len() {
        shuffle(
            &mut stream(seed, task.into(), &format!("overlap class {class}")),
            &mut order,
        );
        order.truncate(count);
        order.sort_unstable();
    }
    order.into_iter().map(|i| examples[i]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples(count: i64) -> Vec<Example> {
        let row = |row| Example {
            file: 0,
            row,
            label: 0,
            coarse: None,
        };
        (0..count).map(row).collect()
    }

    #[test]
    fn a_subset_is_as_large_as_asked_for_and_keeps_the_order() {
        let all = examples(50);
        let rows = |n, seed| -> Vec<i64> {
            let some = drawn(all.clone(), 1, 7, n, seed);
            some.iter().map(|e| e.row).collect()
        };
        assert_eq!(rows(None, 0), (0..50).collect::<Vec<_>>());
        assert_eq!(rows(Some(99), 0), rows(None, 0));
        let some = rows(Some(10), 0);
        assert!(some.len() == 10 && some.is_sorted() && some[9] > 9, "{some:?}");
        assert_eq!(some, rows(Some(10), 0));
        assert_ne!(some, rows(Some(10), 1), "another seed, another subset");
        let other = drawn(all.clone(), 1, 8, Some(10), 0);
        assert_ne!(some, other.iter().map(|e| e.row).collect::<Vec<_>>(), "another class");
    }
}
