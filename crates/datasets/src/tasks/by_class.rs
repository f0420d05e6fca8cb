//! A split by class: each task has classes of its own, and a head of its own.

use lethe_artifacts::{Error, Provenance, Result};
use serde_json::json;

use super::rows::{Draw, rows};
use super::{ClassOrder, Fraction, TaskTable, provenance};
use crate::DataSet;

/// How to split by class.
#[derive(Clone, Debug)]
pub struct ByClass {
    /// Number of tasks.
    pub tasks: usize,
    /// Classes of each task: one number for all of them, or one a task, as where a large first task is followed by small ones.
    pub classes_per_task: Vec<usize>,
    /// Which classes come first. A permutation comes from the stream (seed, −1, `class-order`).
    pub order: ClassOrder,
    /// Share of each class's training rows that is kept, after validation rows are cut off. At least one row is.
    pub fraction: Fraction,
    /// Share of each class's training rows that becomes validation rows; unused where the data set has its own.
    pub valid: Fraction,
    /// Seed of the order and of the draws.
    pub seed: u64,
}

impl ByClass {
    /// Where a table comes from that [`by_class`] made this way, for [`TaskTable::write`].
    pub fn provenance(&self, table: &TaskTable) -> Provenance {
        let config = json!({
            "by": "class",
            "tasks": self.tasks,
            "classes_per_task": match self.classes_per_task.as_slice() {
                [each] => json!(each),
                each => json!(each),
            },
            "class_order": self.order.to_json(),
            "fraction": self.fraction.to_string(),
            "valid": self.valid.to_string(),
        });
        provenance(config, self.seed, table)
    }
}

/// Deals classes to tasks: task `t` has the classes of the order behind those of the tasks before it, labelled by their place there.
///
/// The training rows of class `c` are permuted by the stream (seed, c, `split`); the first are the validation rows,
/// then come the training rows. So validation rows do not depend on the fraction, and a smaller fraction's training
/// rows are among a larger one's. Both shares are taken of each class. Test rows are all those of the task's classes.
///
/// # Errors
/// When there is not one number of classes for all tasks or for each, the data set has too few classes, a named class is unknown or named twice, or a class has no training row.
pub fn by_class(data: &DataSet, how: &ByClass) -> Result<TaskTable> {
    let order = how.order.of(data, &(0..data.classes.len()), how.seed, -1)?;
    if how.tasks == 0 || how.classes_per_task.contains(&0) {
        return Err(Error::config("expected at least one task of one class"));
    }
    let (needed, each) = match how.classes_per_task.as_slice() {
        [each] => (how.tasks.saturating_mul(*each), each.to_string()),
        all if all.len() == how.tasks => {
            let each: Vec<String> = all.iter().map(usize::to_string).collect();
            (
                all.iter().fold(0, |sum: usize, each| sum.saturating_add(*each)),
                each.join(", "),
            )
        }
        all => {
            let (tasks, found) = (how.tasks, all.len());
            let what =
                format!("{tasks} tasks: expected one number of classes for all of them or one for each, found {found}");
            return Err(Error::config(what));
        }
    };
    if needed > order.len() {
        let (tasks, found) = (how.tasks, order.len());
        let what = format!("{tasks} tasks of {each} classes: expected {needed} classes, found {found}");
        return Err(Error::config(what));
    }
    let mut left = order.into_iter();
    let heads: Vec<usize> = how.classes_per_task.iter().copied().cycle().take(how.tasks).collect();
    let dealt: Vec<Vec<Vec<usize>>> = heads
        .iter()
        .map(|each| left.by_ref().take(*each).map(|class| vec![class]).collect())
        .collect();
    let draw = Draw {
        fraction: how.fraction,
        valid: how.valid,
        seed: how.seed,
    };
    let rows = rows(data, &dealt, &draw)?;
    Ok(TaskTable {
        rows,
        names: (0..how.tasks).map(|task| format!("task {task}")).collect(),
        classes: super::names(data, &dealt),
        subclasses: Vec::new(),
        heads,
        shared_head: false,
        data_hash: data.hash()?,
    })
}
