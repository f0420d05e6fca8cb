//! The accuracy matrix: `R[t, j]`, the score on task `j` after the t-th training of a chain.

use std::collections::{BTreeMap, BTreeSet};

use crate::HistoryRow;
use crate::extent::Extent;
use crate::lineage::Lineage;

/// What is read off an evaluation. Higher is better, so that every measure has one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Score {
    /// Share of correct examples among the classes of the task, in [0, 1]: task-incremental.
    Accuracy,
    /// Share of correct examples among the classes of all heads at that moment, in [0, 1]; null in older files.
    ClassIncremental,
    /// The negative of the bits per byte: for language. `None` for rows without, such as those of images.
    BitsPerByte,
}

impl Score {
    /// The score of one evaluation; `None` where it was not measured or is not finite.
    pub fn of(self, row: &HistoryRow) -> Option<f64> {
        let value = match self {
            Self::Accuracy => row.accuracy,
            Self::ClassIncremental => row.class_incremental_accuracy,
            Self::BitsPerByte => row.bits_per_byte.map(|bits| -bits),
        };
        value.filter(|v| v.is_finite())
    }
}

/// `R[t, j]`: t is a position in the chain, from 0 on, j a task's number; entries that were not measured are absent.
///
/// A task that was trained twice was *learned* when it was trained last: that is since when it can be forgotten.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The tasks learned at each position: one, or in joint training several.
    learned: Vec<BTreeSet<i32>>,
    values: BTreeMap<(usize, i32), f64>,
}

impl Matrix {
    /// From the tasks learned at each position, and `((t, j), R[t, j])`; a number that is not finite is left out.
    pub fn new(
        learned: impl IntoIterator<Item = BTreeSet<i32>>,
        entries: impl IntoIterator<Item = ((usize, i32), f64)>,
    ) -> Self {
        Self {
            learned: learned.into_iter().collect(),
            values: entries.into_iter().filter(|(_, v)| v.is_finite()).collect(),
        }
    }

    /// From a chain of trainings: what each evaluated on `split` at its last step.
    ///
    /// Where a training did not evaluate a task, or is the one before the chain's first and not at hand, step 0 of the next one stands
    /// in: it reads the same weights. Not for [`Score::ClassIncremental`], for which the next one has a head more. The positions are the chain's, whatever was measured: a score that is missing, or not a
    /// number, leaves a hole; so does one on more or fewer examples of the task than it was evaluated on last.
    pub fn of(lineage: &Lineage, score: Score, split: &str) -> Self {
        let mut entries: BTreeMap<(usize, i32), (f64, Extent)> = BTreeMap::new();
        let late = lineage.late_by();
        for (position, segment) in lineage.segments().enumerate() {
            let end = segment.steps();
            for row in segment.task_rows().filter(|r| r.split == split) {
                let Some(value) = score.of(row) else { continue };
                let found = (value, Extent::of(row));
                // The task about to be trained is none of it: it may have a fresh head.
                if let Some(before) = (late + position).checked_sub(1)
                    && row.step == 0
                    && row.task != segment.trained()
                    && score != Score::ClassIncremental
                {
                    entries.entry((before, row.task)).or_insert(found);
                }
                if row.step == end {
                    entries.insert((late + position, row.task), found);
                }
            }
        }
        let last: BTreeMap<i32, Extent> = entries.iter().map(|((_, j), (_, extent))| (*j, *extent)).collect();
        let like_last = entries.iter().filter(|((_, j), (_, extent))| extent.agrees(&last[j]));
        Self::new(lineage.positions(), like_last.map(|(at, (value, _))| (*at, *value)))
    }

    /// `R[t, j]`.
    pub fn get(&self, t: usize, j: i32) -> Option<f64> {
        self.values.get(&(t, j)).copied()
    }

    /// The tasks that were learned, in the order in which they were first.
    pub fn tasks(&self) -> Vec<i32> {
        let mut tasks = Vec::new();
        for task in self.learned.iter().flatten() {
            if !tasks.contains(task) {
                tasks.push(*task);
            }
        }
        tasks
    }

    /// The tasks that can have been forgotten: all but those learned last, in the order in which they were first learned.
    pub fn earlier(&self) -> Vec<i32> {
        let last = self.last();
        let mut tasks = self.tasks();
        tasks.retain(|j| self.learned(*j) != last);
        tasks
    }

    /// Number of positions.
    pub fn len(&self) -> usize {
        self.learned.len()
    }

    /// Whether nothing was trained.
    pub fn is_empty(&self) -> bool {
        self.learned.is_empty()
    }

    /// The last position, T.
    pub fn last(&self) -> Option<usize> {
        self.learned.len().checked_sub(1)
    }

    /// The position at which a task was first learned.
    pub fn first_learned(&self, task: i32) -> Option<usize> {
        self.learned.iter().position(|tasks| tasks.contains(&task))
    }

    /// The position at which a task was learned last.
    pub fn learned(&self, task: i32) -> Option<usize> {
        self.learned.iter().rposition(|tasks| tasks.contains(&task))
    }

    /// Whether the training at position `t` learned a task.
    pub fn is_learned_at(&self, t: usize, task: i32) -> bool {
        self.learned.get(t).is_some_and(|tasks| tasks.contains(&task))
    }

    /// The score on a task right after it was learned, `R[j, j]`.
    pub fn when_learned(&self, task: i32) -> Option<f64> {
        self.get(self.learned(task)?, task)
    }

    /// The score on a task at the end, `R[T, j]`.
    pub fn at_end(&self, task: i32) -> Option<f64> {
        self.get(self.last()?, task)
    }
}

/// The mean of what may be missing: `None` if anything is, or if there is nothing.
pub(crate) fn complete_mean(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let values: Vec<f64> = values.collect::<Option<_>>()?;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
