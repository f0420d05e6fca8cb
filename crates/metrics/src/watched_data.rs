//! Data sets that are evaluated beside the tasks, such as the text that a network was pretrained on: by how much the bits per
//! byte on them rise while tasks are trained.
//!
//! Such a data set is none of the tasks: it is in no matrix and on no frontier. Its rows have the task −1 and its name in
//! `data`; a pretraining's own rows have no name.

use std::collections::BTreeSet;

use crate::lineage::{Lineage, Segment};

/// The names of the data sets that a training evaluated.
pub fn names<'a>(segment: &Segment<'a>) -> BTreeSet<&'a str> {
    segment.rows().filter_map(|r| r.data.as_deref()).collect()
}

/// Bits per byte on the data set `name` after `step` steps of a training; `None` where that was not measured or is no number.
pub fn bits_per_byte(segment: &Segment, name: &str, split: &str, step: i64) -> Option<f64> {
    let mut rows = segment.rows().filter(|r| r.step == step && r.split == split);
    let row = rows.find(|r| r.data.as_deref() == Some(name))?;
    row.bits_per_byte.filter(|bits| bits.is_finite())
}

/// The rise over one training: bits per byte at its last step, less at its step 0. Below zero, the network has improved.
pub fn rise_while_training(segment: &Segment, name: &str, split: &str) -> Option<f64> {
    let at = |step| bits_per_byte(segment, name, split, step);
    Some(at(segment.steps())? - at(0)?)
}

/// The rise over a chain: bits per byte at its end, less at step 0 of its first training. `None` where that first training is
/// not at hand.
pub fn rise(lineage: &Lineage, name: &str, split: &str) -> Option<f64> {
    let last = lineage.last();
    let end = bits_per_byte(last, name, split, last.steps())?;
    let before = bits_per_byte(lineage.first(), name, split, 0).filter(|_| !lineage.begins_late())?;
    Some(end - before)
}
