//! A split of tokenized text: a task a corpus, all with one output layer.

use lethe_artifacts::{Error, Provenance, Result};
use serde_json::json;

use super::rows::{Draw, rows};
use super::{Fraction, TaskTable, provenance};
use crate::{Content, DataSet};

/// How to split by corpus.
#[derive(Clone, Debug)]
pub struct ByCorpus {
    /// Share of each corpus's training blocks that is kept, after validation blocks are cut off. At least one is.
    pub fraction: Fraction,
    /// Share of each corpus's training blocks that becomes validation blocks; unused where a corpus has its own.
    pub valid: Fraction,
    /// Seed of the draws.
    pub seed: u64,
}

impl ByCorpus {
    /// Where a table comes from that [`by_corpus`] made this way, for [`TaskTable::write`].
    pub fn provenance(&self, table: &TaskTable) -> Provenance {
        let config = json!({
            "by": "data-set",
            "fraction": self.fraction.to_string(),
            "valid": self.valid.to_string(),
        });
        provenance(config, self.seed, table)
    }
}

/// Makes each corpus a task, in the order given and called as the data set is. All predict the same tokens, so they share
/// one head; its label is 0, and the class of a row is the position of its corpus. Blocks are drawn as
/// [`by_class`](super::by_class) draws the rows of a class: a document may have blocks on both sides of a cut.
///
/// # Errors
/// Names a data set that holds no tokens, or a corpus without a training block.
pub fn by_corpus(data: &DataSet, how: &ByCorpus) -> Result<TaskTable> {
    if data.content != Content::Tokens {
        let what = format!("expected tokens, found {}", data.content);
        return Err(Error::file(&data.root, what));
    }
    let dealt: Vec<Vec<Vec<usize>>> = (0..data.classes.len()).map(|corpus| vec![vec![corpus]]).collect();
    let draw = Draw {
        fraction: how.fraction,
        valid: how.valid,
        seed: how.seed,
    };
    Ok(TaskTable {
        rows: rows(data, &dealt, &draw)?,
        names: data.classes.clone(),
        classes: super::names(data, &dealt),
        subclasses: Vec::new(),
        heads: vec![1; dealt.len()],
        shared_head: true,
        data_hash: data.hash()?,
    })
}
