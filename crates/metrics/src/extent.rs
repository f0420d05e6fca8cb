//! How much an evaluation read: scores on a task compare over a chain only where it was the same.
//!
//! Tasks are known by their numbers, and a data set beside the tasks by its name. Another task table, fewer test rows or blocks of
//! another length leave both as they were, and change what is measured.

use std::collections::{BTreeMap, BTreeSet};

use crate::HistoryRow;
use crate::lineage::Lineage;

/// The examples that an evaluation read; of text, their tokens and bytes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    examples: i64,
    tokens: Option<i64>,
    bytes: Option<i64>,
}

impl Extent {
    /// Of one evaluation.
    pub fn of(row: &HistoryRow) -> Self {
        Self {
            examples: row.examples,
            tokens: row.tokens,
            bytes: row.bytes,
        }
    }

    /// Whether another evaluation read as much. What one of them does not say tells nothing.
    pub fn agrees(&self, other: &Self) -> bool {
        let same = |own: Option<i64>, other: Option<i64>| own.zip(other).is_none_or(|(own, other)| own == other);
        self.examples == other.examples && same(self.tokens, other.tokens) && same(self.bytes, other.bytes)
    }
}

/// The tasks, by number, and the data sets beside them, by name, of which some trainings of a chain read more than others.
pub fn changes<'a>(lineage: &Lineage<'_, 'a>) -> BTreeSet<(i32, Option<&'a str>)> {
    differing(lineage.segments().flat_map(|segment| segment.rows()))
}

/// The tasks and data sets of which some of these rows read more than others of the same split.
pub(crate) fn differing<'a>(rows: impl Iterator<Item = &'a HistoryRow>) -> BTreeSet<(i32, Option<&'a str>)> {
    let mut first: BTreeMap<(i32, Option<&str>, &str), Extent> = BTreeMap::new();
    let mut changed = BTreeSet::new();
    for row in rows {
        let (task, data) = (row.task, row.data.as_deref());
        let found = Extent::of(row);
        if !first.entry((task, data, &row.split)).or_insert(found).agrees(&found) {
            changed.insert((task, data));
        }
    }
    changed
}
