//! The accuracy matrix: `R[t, j]`, the score on task `j` after training tasks `0..=t`.

use std::collections::{BTreeMap, BTreeSet};

use crate::HistoryRow;
use crate::lineage::Lineage;

/// What is read off an evaluation. Higher is better, so that every measure has one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Score {
    /// Share of correct examples, in [0, 1].
    Accuracy,
    /// The negative of the mean cross-entropy, in nats: for language, which has no accuracy.
    Loss,
}

impl Score {
    /// The score of one evaluation; `None` where it was not measured or is not finite.
    pub fn of(self, row: &HistoryRow) -> Option<f64> {
        let value = match self {
            Self::Accuracy => row.accuracy,
            Self::Loss => Some(-row.loss),
        };
        value.filter(|v| v.is_finite())
    }
}

/// `R[t, j]` by the tasks' numbers; entries that were not measured are absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    tasks: BTreeSet<i32>,
    values: BTreeMap<(i32, i32), f64>,
}

impl Matrix {
    /// From `((t, j), R[t, j])`. The tasks are all that occur as `t` or as `j`; a number that is not finite is left out.
    pub fn new(entries: impl IntoIterator<Item = ((i32, i32), f64)>) -> Self {
        let values: BTreeMap<_, _> = entries.into_iter().filter(|(_, v)| v.is_finite()).collect();
        let tasks = values.keys().flat_map(|&(t, j)| [t, j]).collect();
        Self { tasks, values }
    }

    /// From a chain of trainings: what each evaluated on `split` at its last step.
    ///
    /// Where the training of task `t` itself is not at hand, the step-0 evaluations of the training after it stand in:
    /// they read the same weights. Tasks after the chain's last are left out, those between only entered as measured.
    pub fn of(lineage: &Lineage, score: Score, split: &str) -> Self {
        let mut entries = BTreeMap::new();
        let last = lineage.last().trained();
        for segment in lineage.segments() {
            let rows = || segment.rows().filter(|r| r.split == split);
            let end = rows().map(|r| r.step).max();
            for row in rows().filter(|r| (0..=last).contains(&r.task)) {
                let Some(value) = score.of(row) else { continue };
                if row.step == 0 && row.task < segment.trained() {
                    // What the training before measured itself is there already, and stays. The task about to be trained
                    // is none of it: it may have a fresh head.
                    entries.entry((segment.trained() - 1, row.task)).or_insert(value);
                }
                if Some(row.step) == end {
                    entries.insert((segment.trained(), row.task), value);
                }
            }
        }
        Self::new(entries)
    }

    /// `R[t, j]`.
    pub fn get(&self, t: i32, j: i32) -> Option<f64> {
        self.values.get(&(t, j)).copied()
    }

    /// The tasks, ascending.
    pub fn tasks(&self) -> impl DoubleEndedIterator<Item = i32> {
        self.tasks.iter().copied()
    }

    /// The tasks before `task`, ascending.
    pub fn before(&self, task: i32) -> impl DoubleEndedIterator<Item = i32> {
        self.tasks.range(..task).copied()
    }

    /// The last task, T.
    pub fn last(&self) -> Option<i32> {
        self.tasks.last().copied()
    }
}

/// The mean of what may be missing: `None` if anything is, or if there is nothing.
pub(crate) fn complete_mean(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let values: Vec<f64> = values.collect::<Option<_>>()?;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
