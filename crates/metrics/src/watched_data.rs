//! Data sets that are evaluated beside the tasks, such as the text that a network was pretrained on: by how much the bits per
//! byte on them rise while tasks are trained.
//!
//! Such a data set is none of the tasks: it is in no matrix and on no frontier. Its rows have the task −1 and its name in
//! `data`; a pretraining's own rows have no name.

use std::collections::BTreeSet;

use crate::extent::Extent;
use crate::lineage::{Lineage, Segment};

/// The names of the data sets that a training evaluated.
pub fn names<'a>(segment: &Segment<'a>) -> BTreeSet<&'a str> {
    segment.rows().filter_map(|r| r.data.as_deref()).collect()
}

/// Bits per byte on the data set `name` after `step` steps of a training, and on how much of it; `None` where that was not
/// measured or is no number.
fn bits_per_byte(segment: &Segment, name: &str, split: &str, step: i64) -> Option<(f64, Extent)> {
    let mut rows = segment.rows().filter(|r| r.step == step && r.split == split);
    let row = rows.find(|r| r.data.as_deref() == Some(name))?;
    let bits = row.bits_per_byte.filter(|bits| bits.is_finite())?;
    Some((bits, Extent::of(row)))
}

/// Bits per byte before and after some training.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// At step 0.
    pub before: f64,
    /// At the last step.
    pub after: f64,
}

impl Change {
    /// From two evaluations; `None` where they read different amounts.
    fn between(before: Option<(f64, Extent)>, after: Option<(f64, Extent)>) -> Option<Self> {
        let ((before, first), (after, last)) = before.zip(after)?;
        first.agrees(&last).then_some(Self { before, after })
    }

    /// By how much the bits per byte rise: what is forgotten. Below zero, the network has improved.
    pub fn rise(&self) -> f64 {
        self.after - self.before
    }
}

/// The change over one training.
pub fn while_training(segment: &Segment, name: &str, split: &str) -> Option<Change> {
    let at = |step| bits_per_byte(segment, name, split, step);
    Change::between(at(0), at(segment.steps()))
}

/// The change over a chain: from step 0 of its first training to its end. `None` where that first training is not at hand, or
/// read another amount of the data set than the last.
pub fn over_chain(lineage: &Lineage, name: &str, split: &str) -> Option<Change> {
    let (first, last) = (lineage.first(), lineage.last());
    let before = bits_per_byte(first, name, split, 0).filter(|_| !lineage.begins_late());
    Change::between(before, bits_per_byte(last, name, split, last.steps()))
}
