//! A split by class: each task has classes of its own, and a head of its own.

use std::collections::BTreeMap;

use lethe_artifacts::{Error, Provenance, Result};
use serde_json::json;

use super::{Fraction, TaskRow, TaskTable};
use crate::random::{shuffle, stream};
use crate::{DataSet, Example, Split};

/// In which order the classes are dealt to the tasks.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassOrder {
    /// A permutation drawn from the stream (seed, −1, `class-order`).
    Seed,
    /// As the data set lists them.
    Listed,
    /// These classes, by name or number; others are left out.
    Named(Vec<String>),
}

/// How to split by class.
#[derive(Clone, Debug)]
pub struct ByClass {
    /// Number of tasks.
    pub tasks: usize,
    /// Classes of each task.
    pub classes_per_task: usize,
    /// Which classes come first.
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
        let order = match &self.order {
            ClassOrder::Seed => json!("seed"),
            ClassOrder::Listed => json!("listed"),
            ClassOrder::Named(names) => json!(names),
        };
        Provenance {
            tool: "split-tasks".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            config: json!({
                "by": "class",
                "tasks": self.tasks,
                "classes_per_task": self.classes_per_task,
                "class_order": order,
                "fraction": self.fraction.to_string(),
                "valid": self.valid.to_string(),
            }),
            seed: Some(self.seed),
            inputs: BTreeMap::from([("data".to_owned(), table.data_hash.clone())]),
        }
    }
}

/// Deals classes to tasks: task `t` has the classes at `t·k .. (t+1)·k` of the order, labelled by their place there.
///
/// The training rows of class `c` are permuted by the stream (seed, c, `split`); the first are the validation rows, then
/// come the training rows. So validation rows do not depend on the fraction, and a smaller fraction's training rows are
/// among a larger one's. Both shares are taken of each class. Test rows are all those of the task's classes.
///
/// # Errors
/// When the data set has too few classes, a named class is unknown or named twice, or a class has no training row.
pub fn by_class(data: &DataSet, how: &ByClass) -> Result<TaskTable> {
    let dealt = deal(data, how)?;
    // Where a class is dealt to: (task, label).
    let mut place = vec![None; data.classes.len()];
    for (task, classes) in dealt.iter().enumerate() {
        for (label, &class) in classes.iter().enumerate() {
            place[class] = Some((task as i32, label as i32));
        }
    }
    let (train, valid) = cut(data, how)?;
    let mut trained = vec![false; data.classes.len()];
    train.iter().for_each(|example| trained[example.label as usize] = true);
    for (task, classes) in dealt.iter().enumerate() {
        if let Some(&class) = classes.iter().find(|&&class| !trained[class]) {
            let name = &data.classes[class];
            let what = format!("task {task}: class {name}: expected a training row, found none");
            return Err(Error::file(&data.root, what));
        }
    }
    let mut rows = Vec::new();
    for (split, examples) in [
        (Split::Train, train),
        (Split::Valid, valid),
        (Split::Test, data.examples(Split::Test)?),
    ] {
        for example in examples {
            let Some((task, label)) = place[example.label as usize] else {
                continue;
            };
            rows.push(TaskRow {
                task,
                split: split.to_string(),
                file: data.files[example.file as usize].name.clone(),
                row: example.row,
                label,
                class: example.label,
            });
        }
    }
    // Within a split the rows already stand in the order of files and rows; the sort keeps that and the splits' order.
    rows.sort_by_key(|row| row.task);
    Ok(TaskTable {
        rows,
        names: (0..how.tasks).map(|task| format!("task {task}")).collect(),
        classes: dealt
            .iter()
            .map(|classes| classes.iter().map(|&c| data.classes[c].clone()).collect())
            .collect(),
        heads: vec![how.classes_per_task; how.tasks],
        shared_head: false,
        data_hash: data.hash()?,
    })
}

/// The classes of each task.
fn deal(data: &DataSet, how: &ByClass) -> Result<Vec<Vec<usize>>> {
    let mut order: Vec<usize> = (0..data.classes.len()).collect();
    match &how.order {
        ClassOrder::Listed => {}
        ClassOrder::Seed => shuffle(&mut stream(how.seed, -1, "class-order"), &mut order),
        ClassOrder::Named(names) => order = numbers(&data.classes, names)?,
    }
    if how.tasks == 0 || how.classes_per_task == 0 {
        return Err(Error::config("expected at least one task of one class"));
    }
    let needed = how.tasks.saturating_mul(how.classes_per_task);
    if needed > order.len() {
        let (tasks, each, found) = (how.tasks, how.classes_per_task, order.len());
        let what = format!("{tasks} tasks of {each} classes: expected {needed} classes, found {found}");
        return Err(Error::config(what));
    }
    let tasks = order[..needed].chunks_exact(how.classes_per_task);
    Ok(tasks.map(<[usize]>::to_vec).collect())
}

/// Classes by name, or else by number.
fn numbers(classes: &[String], names: &[String]) -> Result<Vec<usize>> {
    let mut order = Vec::with_capacity(names.len());
    for name in names {
        let number = || name.parse().ok().filter(|&n: &usize| n < classes.len());
        let Some(class) = classes.iter().position(|c| c == name).or_else(number) else {
            let count = classes.len();
            let what = format!("class order: {name} is none of the data set's {count} classes");
            return Err(Error::config(what));
        };
        if order.contains(&class) {
            return Err(Error::config(format!("class order: {name} stands there twice")));
        }
        order.push(class);
    }
    Ok(order)
}

/// Training and validation rows of all classes, each in the order of files and rows.
fn cut(data: &DataSet, how: &ByClass) -> Result<(Vec<Example>, Vec<Example>)> {
    let mut valid = data.examples(Split::Valid)?;
    let share = if valid.is_empty() { how.valid } else { Fraction::ZERO };
    let mut classes: Vec<Vec<Example>> = vec![Vec::new(); data.classes.len()];
    for example in data.examples(Split::Train)? {
        classes[example.label as usize].push(example);
    }
    let mut train = Vec::new();
    for (class, mut rows) in classes.into_iter().enumerate() {
        shuffle(&mut stream(how.seed, class as i64, "split"), &mut rows);
        let rest = rows.split_off(share.of(rows.len()));
        valid.extend(rows);
        let kept = how.fraction.of(rest.len()).max(1);
        train.extend(rest.into_iter().take(kept));
    }
    for rows in [&mut train, &mut valid] {
        rows.sort_by_key(|example| (example.file, example.row));
    }
    Ok((train, valid))
}
