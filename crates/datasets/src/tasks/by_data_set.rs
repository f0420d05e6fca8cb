//! A split over several data sets: the tasks of one after those of another, each with a head of its own.

use lethe_artifacts::{Error, Provenance, Result};
use serde_json::json;

use super::rows::{Draw, rows};
use super::{ClassOrder, Fraction, TaskTable, provenance};
use crate::{DataSet, Part};

/// How to split by data set.
#[derive(Clone, Debug)]
pub struct ByDataSet {
    /// Tasks of each data set.
    pub tasks_per_set: usize,
    /// Classes of each task; none deals out all that a data set has, as many to each, and leaves out what is over.
    pub classes_per_task: Option<usize>,
    /// Which classes of a data set come first. A permutation comes from the stream (seed, position of the data set,
    /// `class-order`).
    pub order: ClassOrder,
    /// Share of each class's training rows that is kept, after validation rows are cut off. At least one row is.
    pub fraction: Fraction,
    /// Share of each class's training rows that becomes validation rows; unused where a data set has its own.
    pub valid: Fraction,
    /// Seed of the order and of the draws.
    pub seed: u64,
}

impl ByDataSet {
    /// Where a table comes from that [`by_data_set`] made this way, for [`TaskTable::write`].
    pub fn provenance(&self, table: &TaskTable) -> Provenance {
        let config = json!({
            "by": "data-set",
            "tasks_per_set": self.tasks_per_set,
            "classes_per_task": self.classes_per_task,
            "class_order": self.order.to_json(),
            "fraction": self.fraction.to_string(),
            "valid": self.valid.to_string(),
        });
        provenance(config, self.seed, table)
    }
}

/// What a data set is called: by its path where it stands alone and was given no name, if that has one (`.` has none).
fn name(data: &DataSet, part: &Part) -> String {
    match part.name.as_str() {
        "" => crate::named(&data.root).map_or_else(|_| "data".to_owned(), |(name, _)| name),
        name => name.to_owned(),
    }
}

/// Deals each data set's classes to tasks as [`by_class`](super::by_class) does, and its rows likewise: first all tasks
/// of the first data set, then those of the second.
///
/// # Errors
/// Names a data set that has too few classes, a named class that is unknown or named twice, or a class without a
/// training row.
pub fn by_data_set(data: &DataSet, how: &ByDataSet) -> Result<TaskTable> {
    if how.tasks_per_set == 0 || how.classes_per_task == Some(0) {
        return Err(Error::config("expected at least one task of one class a data set"));
    }
    let (mut dealt, mut names) = (Vec::new(), Vec::new());
    for (position, part) in data.parts.iter().enumerate() {
        let order = how.order.of(data, &part.classes, how.seed, position as i64)?;
        let each = how.classes_per_task.unwrap_or(order.len() / how.tasks_per_set).max(1);
        let needed = how.tasks_per_set.saturating_mul(each);
        if needed > order.len() {
            let (tasks, found, name) = (how.tasks_per_set, order.len(), name(data, part));
            let what =
                format!("data set {name}: {tasks} tasks of {each} classes: expected {needed} classes, found {found}");
            return Err(Error::config(what));
        }
        for (task, classes) in order[..needed].chunks_exact(each).enumerate() {
            dealt.push(classes.iter().map(|&class| vec![class]).collect::<Vec<_>>());
            names.push(format!("{} {task}", name(data, part)));
        }
    }
    let draw = Draw {
        fraction: how.fraction,
        valid: how.valid,
        seed: how.seed,
    };
    let rows = rows(data, &dealt, &draw)?;
    Ok(TaskTable {
        rows,
        names,
        classes: super::names(data, &dealt),
        subclasses: Vec::new(),
        heads: dealt.iter().map(Vec::len).collect(),
        shared_head: false,
        data_hash: data.hash()?,
    })
}
