//! What text and blocks of tokens come to: documents, bytes, tokens.

use arrow::array::{Array, AsArray};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use lethe_artifacts::{Error, Result, table::Reader};

use super::TokenInfo;
use super::blocks::Lists;
use super::tokens::{BYTES, DOCUMENTS, TOKENS, counts as counts_of};
use crate::DataFile;

/// Counts of some text. Of text that is no tokens yet, what concerns tokens is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextCounts {
    /// Documents of text; of tokens, END tokens that blocks predict.
    pub documents: i64,
    /// UTF-8 bytes of text; of tokens, those behind the tokens that blocks predict.
    pub bytes: i64,
    /// Rows that hold null in place of text.
    pub nulls: i64,
    /// Number of blocks of tokens.
    pub blocks: i64,
    /// Tokens that blocks predict.
    pub tokens: i64,
    /// Tokens at the ends of splits that no block has, as the files' metadata tells.
    pub dropped_tokens: i64,
    /// The bytes behind those.
    pub dropped_bytes: i64,
}

impl TextCounts {
    /// Adds those of other text.
    pub fn add(&mut self, other: &Self) {
        let Self {
            documents,
            bytes,
            nulls,
            blocks,
            tokens,
            dropped_tokens,
            dropped_bytes,
        } = other;
        for (sum, more) in [
            (&mut self.documents, documents),
            (&mut self.bytes, bytes),
            (&mut self.nulls, nulls),
            (&mut self.blocks, blocks),
            (&mut self.tokens, tokens),
            (&mut self.dropped_tokens, dropped_tokens),
            (&mut self.dropped_bytes, dropped_bytes),
        ] {
            *sum = sum.saturating_add(*more);
        }
    }
}

/// Counts the documents of a file, and hands each on.
pub(crate) fn documents(file: &DataFile, each: &mut dyn FnMut(&str)) -> Result<TextCounts> {
    let mut counts = TextCounts::default();
    let Some(column) = &file.columns.text else {
        return Err(Error::file(&file.path, "expected a column text, found none"));
    };
    for batch in Reader::open(&file.path)?.batches(&[column])? {
        let texts = cast(batch?.column(0), &DataType::Utf8View);
        let texts = texts.map_err(|e| Error::file(&file.path, format!("column text: {e}")))?;
        let nulls = texts.null_count() as i64;
        texts.as_string_view().iter().flatten().for_each(&mut *each);
        counts.add(&TextCounts {
            documents: texts.len() as i64 - nulls,
            bytes: texts
                .as_string_view()
                .iter()
                .flatten()
                .map(|text| text.len() as i64)
                .sum(),
            nulls,
            ..TextCounts::default()
        });
    }
    Ok(counts)
}

/// Counts the blocks of a file and checks every token.
pub(crate) fn blocks(file: &DataFile, info: &TokenInfo) -> Result<TextCounts> {
    let mut counts = TextCounts::default();
    let said = file.counts.unwrap_or_default();
    for batch in Reader::open(&file.path)?.batches(&[TOKENS, BYTES, DOCUMENTS])? {
        let batch = batch?;
        let start = counts.blocks as usize;
        let numbers = |name: &str| counts_of(&file.path, &batch, name, start);
        let sum = |numbers: Vec<i64>| numbers.into_iter().fold(0, i64::saturating_add);
        let lists = batch.column_by_name(TOKENS).map(|column| Lists::of(file, column));
        let Some(lists) = lists.transpose()? else {
            return Err(Error::file(
                &file.path,
                format!("expected a column {TOKENS}, found none"),
            ));
        };
        let mut tokens = 0;
        for row in 0..batch.num_rows() {
            let wrong = |what| Error::file(&file.path, format!("row {}: {what}", start + row));
            tokens += lists.get(row, info).map_err(wrong)?.len() as i64 - 1;
        }
        counts.add(&TextCounts {
            documents: sum(numbers(DOCUMENTS)?),
            bytes: sum(numbers(BYTES)?),
            blocks: batch.num_rows() as i64,
            tokens,
            ..TextCounts::default()
        });
    }
    counts.dropped_tokens = said.dropped_tokens;
    counts.dropped_bytes = said.dropped_bytes;
    Ok(counts)
}
