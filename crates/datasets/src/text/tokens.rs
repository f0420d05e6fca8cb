//! The columns of a token data set, and what its files say about themselves.
//!
//! The documents `d1` to `dn` of a split are one stream of tokens, `END d1 END d2 END … dn END`, or `BEGIN d1 END BEGIN d2 END …
//! BEGIN dn END` where the tokenizer begins texts with a token of its own. Block `b` holds the
//! `length + 1` tokens from `b · length` on: its last token is the first of the next block, so that every token but the
//! very first is predicted exactly once.
//!
//! | column | type | |
//! | --- | --- | --- |
//! | `input_ids` | list of `int32` | the block's tokens |
//! | `bytes` | `int64` | UTF-8 bytes of text behind its predicted tokens: all but its first; END has none |
//! | `documents` | `int64` | number of END among its predicted tokens |

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, Int32Array, Int64Array, ListArray, RecordBatch};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, FieldRef, Schema, SchemaRef};
use lethe_artifacts::{Error, Provenance, Result, json::canonical, table};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::contract;

/// The version of what [`write`] writes.
pub const SCHEMA_VERSION: u32 = 1;

/// The column of tokens, called as Hugging Face's tokenizers call it.
pub(crate) const TOKENS: &str = "input_ids";
/// The column of bytes.
pub(crate) const BYTES: &str = "bytes";
/// The column of documents.
pub(crate) const DOCUMENTS: &str = "documents";

/// The kind in the metadata.
const KIND: &str = "tokens";

/// The longest block that is read or written, tokens: a file that says more is damaged, and no memory is asked for it.
pub const LONGEST: i64 = 1 << 24;

/// The most that a block may count of anything, such as bytes of text behind it: sums of more could overflow.
const MOST: i64 = u32::MAX as i64;

/// A column of counts in a batch of a file, whose first row has number `start` there.
///
/// # Errors
/// Names the file, the row, the column and a number that is no count.
pub(crate) fn counts(path: &Path, batch: &RecordBatch, column: &str, start: usize) -> Result<Vec<i64>> {
    let found = contract::integers(path, batch, column, start)?;
    match (start..).zip(&found).find(|(_, count)| !(0..=MOST).contains(*count)) {
        None => Ok(found),
        Some((row, count)) => {
            let what = format!("row {row}: column {column}: expected 0 to {MOST}, found {count}");
            Err(Error::file(path, what))
        }
    }
}

/// What all files of a token data set have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenInfo {
    /// BLAKE3 of the bytes of the `tokenizer.json` that made the tokens, 64 hexadecimal digits.
    pub tokenizer: String,
    /// The number of token ids: the largest id plus one, added tokens included.
    pub vocabulary: i64,
    /// Tokens predicted a block.
    pub length: i64,
    /// The token that separates documents.
    pub end: i64,
    /// The token that each of them begins with, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<i64>,
}

impl TokenInfo {
    /// The first thing in which another differs, as (name, this one's, the other's).
    pub(crate) fn difference(&self, other: &Self) -> Option<(&'static str, String, String)> {
        if self.tokenizer != other.tokenizer {
            return Some(("tokenizer", self.tokenizer.clone(), other.tokenizer.clone()));
        }
        let numbers = [
            ("vocabulary", Some(self.vocabulary), Some(other.vocabulary)),
            ("length", Some(self.length), Some(other.length)),
            ("end", Some(self.end), Some(other.end)),
            ("begin", self.begin, other.begin),
        ];
        let words = |number: Option<i64>| number.map_or_else(|| "none".to_owned(), |number| number.to_string());
        let differs = numbers.into_iter().find(|(_, one, two)| one != two);
        differs.map(|(name, one, two)| (name, words(one), words(two)))
    }
}

/// What a file's text came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Documents of the text.
    pub documents: i64,
    /// UTF-8 bytes of the text.
    pub bytes: i64,
    /// Tokens to predict: all but the first of the stream.
    pub tokens: i64,
    /// Of these, those at the end that no block has.
    pub dropped_tokens: i64,
    /// The bytes behind the dropped tokens.
    pub dropped_bytes: i64,
}

/// What stands under `tokens` in a file's metadata.
#[derive(Serialize, Deserialize)]
struct About {
    #[serde(flatten)]
    info: TokenInfo,
    #[serde(flatten)]
    counts: Counts,
}

/// What a file says about its tokens.
///
/// # Errors
/// Names the file when it says nothing, has a later schema version, or says what cannot be.
pub(crate) fn read(path: &Path, metadata: &BTreeMap<String, String>) -> Result<(TokenInfo, Counts)> {
    let wrong = |what: String| Error::file(path, what);
    let Some(text) = metadata.get("lethe") else {
        let what = "expected the metadata `lethe` of a token data set, found none: a program that wrote the file anew, \
                    such as DuckDB or Polars, left it out; use the file of dataset tokenize";
        return Err(wrong(what.to_owned()));
    };
    let all: Value = serde_json::from_str(text).map_err(|e| wrong(format!("metadata lethe: {e}")))?;
    if all["kind"] != KIND {
        return Err(wrong(format!("expected a file of kind {KIND}, found {}", all["kind"])));
    }
    if let Some(version) = all["schema_version"].as_u64()
        && version > u64::from(SCHEMA_VERSION)
    {
        return Err(wrong(format!(
            "expected schema_version up to {SCHEMA_VERSION}, found {version}"
        )));
    }
    let About { info, counts } = serde_json::from_value(all["tokens"].clone()).map_err(|e| {
        wrong(format!(
            "metadata lethe: tokens: expected what dataset tokenize writes: {e}"
        ))
    })?;
    let limits = [
        ("vocabulary", info.vocabulary, 1, i64::from(i32::MAX)),
        ("length", info.length, 1, LONGEST),
        ("end", info.end, 0, info.vocabulary - 1),
        ("begin", info.begin.unwrap_or(0), 0, info.vocabulary - 1),
    ];
    for (name, found, first, last) in limits {
        if !(first..=last).contains(&found) {
            let what = format!("metadata lethe: tokens: {name}: expected {first} to {last}, found {found}");
            return Err(wrong(what));
        }
    }
    Ok((info, counts))
}

/// Some blocks, one after another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The tokens of all.
    pub tokens: Vec<i32>,
    /// Tokens of each.
    pub lengths: Vec<usize>,
    /// Bytes behind each one's predicted tokens.
    pub bytes: Vec<i64>,
    /// END tokens among each one's predicted tokens.
    pub documents: Vec<i64>,
}

/// The columns. No value is null, but they are declared as if there were, as the hub's are.
fn schema() -> Schema {
    let tokens = DataType::List(item());
    Schema::new(vec![
        Field::new(TOKENS, tokens, true),
        Field::new(BYTES, DataType::Int64, true),
        Field::new(DOCUMENTS, DataType::Int64, true),
    ])
}

fn item() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Int32, true))
}

/// Writes one file of a token data set atomically. `counts` is asked after the last rows.
///
/// # Errors
/// The first error of `rows` or `counts`, or one that names the file when it cannot be written.
pub fn write(
    path: &Path,
    info: &TokenInfo,
    provenance: &Provenance,
    rows: impl Iterator<Item = Result<Rows>>,
    counts: impl FnOnce() -> Result<Counts>,
) -> Result<()> {
    // Older versions of `datasets` know a list by this name alone, later ones by this too.
    let value = |kind: &str| json!({"_type": "Value", "dtype": kind});
    let features = json!({
        TOKENS: {"_type": "Sequence", "feature": value("int32"), "length": -1},
        BYTES: value("int64"),
        DOCUMENTS: value("int64"),
    });
    let hub = json!({"info": {"features": features}});
    let keys = HashMap::from([("huggingface".to_owned(), canonical(&hub))]);
    let schema = Arc::new(schema().with_metadata(keys));
    let batches = rows.map(|rows| batch(&schema, rows?));
    table::write_batches_then(path, schema.clone(), batches, || {
        let about = About {
            info: info.clone(),
            counts: counts()?,
        };
        let all =
            json!({"kind": KIND, "schema_version": SCHEMA_VERSION, "provenance": provenance, "tokens": json!(about)});
        Ok(HashMap::from([("lethe".to_owned(), canonical(&all))]))
    })
}

fn batch(schema: &SchemaRef, rows: Rows) -> Result<RecordBatch> {
    let wrong = |e| Error::config(format!("record batch: {e}"));
    let offsets = OffsetBuffer::from_lengths(rows.lengths);
    let tokens = ListArray::try_new(item(), offsets, Arc::new(Int32Array::from(rows.tokens)), None).map_err(wrong)?;
    let columns: Vec<ArrayRef> = vec![
        Arc::new(tokens),
        Arc::new(Int64Array::from(rows.bytes)),
        Arc::new(Int64Array::from(rows.documents)),
    ];
    RecordBatch::try_new(schema.clone(), columns).map_err(wrong)
}
