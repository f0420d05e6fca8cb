//! Which training continued which: from the rows of many files to chains of trainings, one a sequence of tasks.
//!
//! A [`Segment`] is one training of one task: the rows that share `run`, `model` and `task_trained`. It continues the
//! segment whose `checkpoint` is its `parent`; where no row names that checkpoint, the segment of the same `run` that
//! trained the nearest earlier task. One training of task 0 may be continued by many of task 1 (rates, penalties, seeds):
//! each of them ends a [`Lineage`] of its own, and all share the first segment. Order of rows and files never matters.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::HistoryRow;

/// One training of one task.
#[derive(Debug)]
pub struct Segment<'a> {
    /// Never empty; by step, task and split.
    rows: Vec<&'a HistoryRow>,
}

impl<'a> Segment<'a> {
    /// The evaluations, by step, task and split.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = &'a HistoryRow> {
        self.rows.iter().copied()
    }

    /// Any row, for what is the same in all of them.
    pub fn head(&self) -> &'a HistoryRow {
        self.rows[0]
    }

    /// The task trained; −1 in pretraining.
    pub fn trained(&self) -> i32 {
        self.head().task_trained
    }

    /// Hash of the checkpoint that the training started from; `None` from scratch.
    pub fn parent(&self) -> Option<&'a str> {
        self.rows.iter().find_map(|r| r.parent.as_deref())
    }

    /// Hash of the checkpoint that it wrote.
    pub fn checkpoint(&self) -> Option<&'a str> {
        self.rows.iter().find_map(|r| r.checkpoint.as_deref())
    }

    /// Number of steps at the last evaluation.
    pub fn steps(&self) -> i64 {
        self.rows.iter().map(|r| r.step).max().unwrap_or(0)
    }
}

/// A chain of trainings, first task first; never empty.
#[derive(Clone, Debug)]
pub struct Lineage<'h, 'a> {
    segments: Vec<&'h Segment<'a>>,
}

impl<'h, 'a> Lineage<'h, 'a> {
    /// The trainings, first task first.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &'h Segment<'a>> {
        self.segments.iter().copied()
    }

    /// The first training.
    pub fn first(&self) -> &'h Segment<'a> {
        self.segments[0]
    }

    /// The last training.
    pub fn last(&self) -> &'h Segment<'a> {
        self.segments[self.segments.len() - 1]
    }

    /// Hash of the pretrained network at the chain's beginning; `None` from scratch.
    ///
    /// Where the chain's first task is not at hand, or no parent is noted, that network is unknown: one name stands for
    /// all unknown ones, so that they are never taken for several networks.
    pub fn network(&self) -> Option<&'a str> {
        let first = self.first();
        if first.head().init != "pretrained" {
            return None;
        }
        let known = first.parent().filter(|_| !self.begins_late());
        Some(known.unwrap_or("unknown"))
    }

    /// The tasks trained, ascending; a task before the first training at hand, which that one evaluates, is one of them.
    pub fn sequence(&self) -> Vec<i32> {
        let first = self.first();
        let earlier = first
            .rows()
            .map(|r| r.task)
            .filter(|t| (0..first.trained()).contains(t));
        let all: BTreeSet<i32> = earlier.chain(self.segments().map(Segment::trained)).collect();
        all.into_iter().collect()
    }

    /// Whether a task was trained before the first training at hand: that one evaluates it.
    pub fn begins_late(&self) -> bool {
        let first = self.first();
        first.rows().any(|r| (0..first.trained()).contains(&r.task))
    }
}

/// All trainings of a set of histories.
#[derive(Debug)]
pub struct Histories<'a> {
    segments: Vec<Segment<'a>>,
    /// Runs of which two differing evaluations of the same step, task and split were given; one of them was taken.
    pub conflicts: BTreeSet<String>,
}

impl<'a> Histories<'a> {
    /// Sorts rows into trainings. Rows given twice (a file named twice, a chain and its parts) count once.
    pub fn new(rows: impl IntoIterator<Item = &'a HistoryRow>) -> Self {
        let mut groups: BTreeMap<_, Vec<&HistoryRow>> = BTreeMap::new();
        for row in rows {
            let key = (row.run.as_str(), row.model.as_str(), row.task_trained);
            groups.entry(key).or_default().push(row);
        }
        let mut conflicts = BTreeSet::new();
        let segments = groups.into_iter().map(|((run, ..), mut rows)| {
            rows.sort_by(|a, b| order(a, b));
            rows.dedup_by(|b, a| {
                let same = (a.step, a.task, &a.split) == (b.step, b.task, &b.split);
                if same && order(a, b).is_ne() {
                    conflicts.insert(run.to_owned());
                }
                same
            });
            Segment { rows }
        });
        let segments = segments.collect();
        Self { segments, conflicts }
    }

    /// All trainings, by run, model and task.
    pub fn segments(&self) -> &[Segment<'a>] {
        &self.segments
    }

    /// The pretrainings: those that train no task of the sequence.
    pub fn pretrainings(&self) -> impl Iterator<Item = &Segment<'a>> {
        self.segments.iter().filter(|s| s.trained() < 0)
    }

    /// The pretraining that wrote this network; of several that did (one that only evaluates writes what it read), the
    /// longest.
    pub fn pretraining(&self, network: &str) -> Option<&Segment<'a>> {
        let wrote = self.pretrainings().filter(|s| s.checkpoint() == Some(network));
        // Of equally long ones the first: the order of segments is fixed.
        wrote.min_by_key(|s| std::cmp::Reverse(s.steps()))
    }

    /// The chains that end in a training which no other continues. Pretraining is not part of a chain.
    pub fn lineages(&self) -> Vec<Lineage<'_, 'a>> {
        let mut by_checkpoint: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        let mut by_run: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (i, segment) in self.segments.iter().enumerate().filter(|(_, s)| s.trained() >= 0) {
            let row = segment.head();
            by_run.entry((&row.run, &row.model)).or_default().push(i);
            if let Some(checkpoint) = segment.checkpoint() {
                by_checkpoint.entry((checkpoint, &row.model)).or_default().push(i);
            }
        }
        let nearest = |candidates: Option<&Vec<usize>>, row: &HistoryRow| {
            let earlier = candidates?
                .iter()
                .copied()
                .filter(|&i| self.segments[i].trained() < row.task_trained);
            // Two penalties may have written one network, as EWC and online EWC do after the first of earlier tasks: of
            // equal tasks the one with the same penalty, else the first, as the order of segments is fixed.
            earlier.rev().max_by_key(|&i| {
                let before = self.segments[i].head();
                let alike = before.penalty == row.penalty && before.strength == row.strength;
                (before.task_trained, alike)
            })
        };
        let before: Vec<Option<usize>> = self
            .segments
            .iter()
            .map(|segment| {
                let row = segment.head();
                let by_hash = segment
                    .parent()
                    .and_then(|parent| nearest(by_checkpoint.get(&(parent, row.model.as_str())), row));
                by_hash.or_else(|| nearest(by_run.get(&(&row.run, &row.model)), row))
            })
            .collect();
        let continued: BTreeSet<usize> = before.iter().flatten().copied().collect();
        let ends = (0..self.segments.len()).filter(|i| self.segments[*i].trained() >= 0 && !continued.contains(i));
        ends.map(|end| {
            // Ends: each step back is to an earlier task.
            let chain = std::iter::successors(Some(end), |&i| before[i]);
            let mut segments: Vec<_> = chain.map(|i| &self.segments[i]).collect();
            segments.reverse();
            Lineage { segments }
        })
        .collect()
    }
}

/// A total order in which equal means equal in all that is evaluated.
fn order(a: &HistoryRow, b: &HistoryRow) -> Ordering {
    let evaluation = |r: &HistoryRow| (r.step, r.task, r.split.clone(), r.examples, r.correct, r.loss.to_bits());
    let identity = |r: &HistoryRow| (r.parent.clone(), r.checkpoint.clone(), r.seed, r.lr.to_bits());
    let accuracy = |r: &HistoryRow| r.accuracy.map(f64::to_bits);
    (evaluation(a), accuracy(a), identity(a)).cmp(&(evaluation(b), accuracy(b), identity(b)))
}
