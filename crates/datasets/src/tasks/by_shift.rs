//! A split by shift of the inputs: all tasks tell the same superclasses apart, with one head, and each has other
//! subclasses of them. After the distribution-shift tasks of <https://openreview.net/forum?id=GhVS8_yPeEa>.

use std::collections::BTreeMap;

use lethe_artifacts::{Error, Provenance, Result};
use serde_json::{Value, json};

use super::order::{Listed, numbers};
use super::rows::{Draw, rows};
use super::{Fraction, TaskTable, provenance};
use crate::random::{shuffle, stream};
use crate::{DataSet, Split};

/// What the tasks' head tells apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Superclasses {
    /// All that the data set has.
    All,
    /// These of the data set's, by name or number, in this order.
    Named(Vec<String>),
    /// These names, in their order, each with its classes by name or number.
    Given(BTreeMap<String, Vec<String>>),
}

/// How to split by shift.
#[derive(Clone, Debug)]
pub struct ByShift {
    /// Number of tasks.
    pub tasks: usize,
    /// Subclasses of each superclass that a task has.
    pub subclasses_per_task: usize,
    /// What the head tells apart.
    pub superclasses: Superclasses,
    /// Whether the seed permutes the subclasses, by the stream (seed, label, `subclass-order`), before they are dealt
    /// out; else they come as they are listed.
    pub shuffled: bool,
    /// Share of each class's training rows that is kept, after validation rows are cut off. At least one row is.
    pub fraction: Fraction,
    /// Share of each class's training rows that becomes validation rows; unused where the data set has its own.
    pub valid: Fraction,
    /// Seed of the order and of the draws.
    pub seed: u64,
}

impl ByShift {
    /// Where a table comes from that [`by_shift`] made this way, for [`TaskTable::write`].
    pub fn provenance(&self, table: &TaskTable) -> Provenance {
        let superclasses = match &self.superclasses {
            Superclasses::All => Value::Null,
            Superclasses::Named(names) => json!(names),
            Superclasses::Given(classes) => json!(classes),
        };
        let config = json!({
            "by": "shift",
            "tasks": self.tasks,
            "subclasses_per_task": self.subclasses_per_task,
            "superclasses": superclasses,
            "class_order": if self.shuffled { "seed" } else { "listed" },
            "fraction": self.fraction.to_string(),
            "valid": self.valid.to_string(),
        });
        provenance(config, self.seed, table)
    }
}

/// Deals the subclasses of every superclass to tasks: task `t` has those at `t·k .. (t+1)·k` of each one's order. The
/// label is the superclass; rows are drawn a class as [`by_class`](super::by_class) draws them.
///
/// # Errors
/// Names all superclasses with too few subclasses; a class or superclass that is unknown or stands twice; a class of
/// two superclasses; a class without a training row.
pub fn by_shift(data: &DataSet, how: &ByShift) -> Result<TaskTable> {
    if how.tasks == 0 || how.subclasses_per_task == 0 {
        return Err(Error::config("expected at least one task of one subclass a superclass"));
    }
    let mut superclasses = match &how.superclasses {
        Superclasses::All => own(data)?,
        Superclasses::Named(names) => named(data, names)?,
        Superclasses::Given(classes) => given(data, classes)?,
    };
    let needed = how.tasks.saturating_mul(how.subclasses_per_task);
    let few = superclasses.iter().filter(|(_, classes)| classes.len() < needed);
    let few: Vec<_> = few
        .map(|(name, classes)| format!("{} of {name}", classes.len()))
        .collect();
    if !few.is_empty() || superclasses.is_empty() {
        let (tasks, each) = (how.tasks, how.subclasses_per_task);
        let found = if few.is_empty() {
            "no superclass".to_owned()
        } else {
            few.join(", ")
        };
        let what = format!("{tasks} tasks of {each} subclasses: expected {needed} of each superclass, found {found}");
        return Err(Error::config(what));
    }
    for (label, (_, classes)) in superclasses.iter_mut().enumerate() {
        if how.shuffled {
            shuffle(&mut stream(how.seed, label as i64, "subclass-order"), classes);
        }
    }
    let of = |task: usize| {
        let mine = task * how.subclasses_per_task..(task + 1) * how.subclasses_per_task;
        superclasses
            .iter()
            .map(|(_, classes)| classes[mine.clone()].to_vec())
            .collect()
    };
    let dealt: Vec<Vec<Vec<usize>>> = (0..how.tasks).map(of).collect();
    let draw = Draw {
        fraction: how.fraction,
        valid: how.valid,
        seed: how.seed,
    };
    let rows = rows(data, &dealt, &draw)?;
    let names: Vec<String> = superclasses.into_iter().map(|(name, _)| name).collect();
    let named = |classes: &Vec<usize>| classes.iter().map(|&class| data.classes[class].clone()).collect();
    Ok(TaskTable {
        rows,
        names: (0..how.tasks).map(|task| format!("task {task}")).collect(),
        heads: vec![names.len(); how.tasks],
        classes: vec![names; how.tasks],
        subclasses: dealt.iter().map(|labels| labels.iter().map(named).collect()).collect(),
        shared_head: true,
        data_hash: data.hash()?,
    })
}

/// Superclasses in the order of their labels, each with its classes in theirs.
type Named = Vec<(String, Vec<usize>)>;

/// The data set's superclasses.
fn own(data: &DataSet) -> Result<Named> {
    let expected = "expected a column coarse_label, found none; --superclasses FILE.toml can name superclasses";
    if data.coarse_classes.is_empty() {
        return Err(Error::file(&data.root, expected));
    }
    let mut of: Vec<Option<i32>> = vec![None; data.classes.len()];
    for example in data.examples(Split::Train)? {
        let class = example.label as usize;
        let (name, root) = (&data.classes[class], &data.root);
        match (of[class], example.coarse) {
            (_, None) => return Err(Error::file(root, format!("class {name}: {expected}"))),
            (None, some) => of[class] = some,
            (Some(known), Some(other)) if known != other => {
                let two = [known, other]
                    .map(|c| data.coarse_classes[c as usize].as_str())
                    .join(" and ");
                let what = format!("class {name}: expected rows of one superclass, found {two}");
                return Err(Error::file(root, what));
            }
            _ => {}
        }
    }
    let classes = |superclass: usize| {
        (0..of.len())
            .filter(|&class| of[class] == Some(superclass as i32))
            .collect()
    };
    let names = data.coarse_classes.iter().enumerate();
    Ok(names
        .map(|(superclass, name)| (name.clone(), classes(superclass)))
        .collect())
}

/// Some of the data set's superclasses.
fn named(data: &DataSet, names: &[String]) -> Result<Named> {
    let all = own(data)?;
    let chosen = numbers(&data.coarse_classes, names, "superclasses");
    let chosen = chosen.map_err(|what| Error::config(format!("superclasses: {what}")))?;
    Ok(chosen.into_iter().map(|superclass| all[superclass].clone()).collect())
}

/// Superclasses that a file names.
fn given(data: &DataSet, classes: &BTreeMap<String, Vec<String>>) -> Result<Named> {
    let mut of: Vec<Option<&str>> = vec![None; data.classes.len()];
    let mut all = Vec::with_capacity(classes.len());
    let of_all = Listed::of(&data.classes, classes.values().flatten());
    let of_all = of_all.map_err(|what| Error::config(format!("superclasses: {what}")))?;
    for (name, listed) in classes {
        let found = of_all.numbers(&data.classes, listed, "classes");
        let found = found.map_err(|what| Error::config(format!("superclass {name}: {what}")))?;
        for &class in &found {
            if let Some(other) = of[class].replace(name) {
                let class = &data.classes[class];
                let what = format!("superclass {name}: class {class} is one of {other} already");
                return Err(Error::config(what));
            }
        }
        all.push((name.clone(), found));
    }
    Ok(all)
}
