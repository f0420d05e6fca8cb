//! Replay: a few training rows of each class of earlier tasks, kept and trained on beside every batch of the new one.
//!
//! Rebuffi et al. 2017 (<https://arxiv.org/abs/1611.07725>) and Chaudhry et al. 2019 (<https://arxiv.org/abs/1902.10486>) keep
//! such a memory; which rows are in it follows from the seed and the task table alone, so it is no file.

use lethe_artifacts::{Error, Result};
use lethe_datasets::Split;
use lethe_datasets::random::{below, stream};
use lethe_datasets::tasks::TaskTable;
use serde::{Deserialize, Serialize};

/// How much is replayed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replay {
    /// Training rows kept of each class of each earlier task, or all where there are fewer.
    pub per_class: i64,
    /// Rows from memory in each step, beside the new ones; as many as `batch` unless given, and never more than are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<i64>,
}

impl Replay {
    pub(crate) fn validate(&self) -> Result<()> {
        let batch = self.batch.unwrap_or(1);
        for (key, value, most) in [("per_class", self.per_class, 1_000_000_000), ("batch", batch, 1 << 20)] {
            if !(1..=most).contains(&value) {
                let what = format!("replay.{key}: expected 1 to {most}, found {value}");
                return Err(Error::config(what));
            }
        }
        Ok(())
    }
}

/// The rows of a task that are kept: positions among its training rows, ascending.
pub(crate) fn kept(table: &TaskTable, task: i32, per_class: i64, seed: u64) -> Vec<usize> {
    let classes: Vec<i32> = table.rows(task, Split::Train).map(|row| row.class).collect();
    let mut distinct = classes.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let mut kept = Vec::new();
    for class in distinct {
        let of_class = (0..).zip(&classes).filter(|(_, own)| **own == class);
        let mut draws = stream(seed, task.into(), &format!("replay {class}"));
        kept.extend(reservoir(of_class.map(|(at, _)| at), per_class as usize, |bound| {
            below(&mut draws, bound)
        }));
    }
    kept.sort_unstable();
    kept
}

/// A uniform sample of `most` items of a sequence of any length, without replacement: algorithm R of Vitter 1985,
/// <https://doi.org/10.1145/3147.3165>. `below` draws a number under its argument.
fn reservoir(items: impl Iterator<Item = usize>, most: usize, mut below: impl FnMut(u64) -> u64) -> Vec<usize> {
    let mut kept = Vec::new();
    for (seen, item) in (1u64..).zip(items) {
        if kept.len() < most {
            kept.push(item);
        } else if let Some(place) = kept.get_mut(below(seen) as usize) {
            *place = item;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use lethe_datasets::tasks::TaskRow;

    /// Tasks of two classes each, `rows` training rows a class in turn, and one test row.
    fn table(tasks: i32, rows: i64) -> TaskTable {
        let row = |task: i32, split: &str, number: i64| TaskRow {
            task,
            split: split.to_owned(),
            file: "f".to_owned(),
            row: number,
            label: (number % 2) as i32,
            class: 2 * task + (number % 2) as i32,
        };
        let rows = (0..tasks).flat_map(|task| {
            let train = (0..2 * rows).map(move |number| row(task, "train", number));
            train.chain([row(task, "test", 2 * rows)])
        });
        TaskTable {
            rows: rows.collect(),
            names: vec![String::new(); tasks as usize],
            classes: vec![Vec::new(); tasks as usize],
            subclasses: Vec::new(),
            heads: vec![2; tasks as usize],
            shared_head: false,
            data_hash: String::new(),
        }
    }

    #[test]
    fn so_many_of_each_class_and_all_where_there_are_fewer() {
        let table = table(2, 10);
        for per_class in [1, 3, 10, 11] {
            let kept = kept(&table, 1, per_class, 5);
            let of_class = |class: usize| kept.iter().filter(|at| *at % 2 == class).count() as i64;
            assert_eq!([of_class(0), of_class(1)], [per_class.min(10); 2]);
            assert!(kept.windows(2).all(|pair| pair[0] < pair[1]), "each once: {kept:?}");
            assert!(kept.iter().all(|at| *at < 20), "training rows only: {kept:?}");
        }
    }

    #[test]
    fn seed_and_task_decide() {
        let table = table(2, 50);
        assert_eq!(kept(&table, 0, 5, 1), kept(&table, 0, 5, 1));
        assert_ne!(kept(&table, 0, 5, 1), kept(&table, 0, 5, 2));
        assert_ne!(kept(&table, 0, 5, 1), kept(&table, 1, 5, 1));
    }

    /// Over 3,000 seeds each of 20 rows a class is kept 3,000 · 3/20 = 450 times, with a standard deviation of 20; of a
    /// pair of rows both, 3,000 · 3/20 · 2/19 = 47.4 times.
    #[test]
    fn every_row_is_kept_as_often_as_any_other() {
        let table = table(1, 20);
        let mut counts = [0; 40];
        let (mut first_two, mut last_two) = (0, 0);
        for seed in 0..3000 {
            let kept = kept(&table, 0, 3, seed);
            kept.iter().for_each(|at| counts[*at] += 1);
            first_two += i32::from(kept.contains(&0) && kept.contains(&2));
            last_two += i32::from(kept.contains(&36) && kept.contains(&38));
        }
        assert!(counts.iter().all(|count| (370..=530).contains(count)), "{counts:?}");
        assert!([first_two, last_two].iter().all(|count| (20..=80).contains(count)));
    }

    #[test]
    fn nothing_and_less_are_refused() {
        for (per_class, batch) in [(0, None), (-1, None), (1, Some(0))] {
            let error = Replay { per_class, batch }.validate().map_err(|e| e.to_string());
            assert!(error.is_err_and(|e| e.starts_with("replay.") && e.contains("expected 1 to")));
        }
    }
}
