//! Blocks of tokens, read into one block of memory.

use arrow::array::{Array, ArrayRef, AsArray, Int32Array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, Int32Type};
use lethe_artifacts::{Error, Result, table::Reader};

use super::TokenInfo;
use super::tokens::{BYTES, TOKENS, counts};
use crate::{DataFile, DataSet};

/// What stands where a block is shorter than the longest can be.
const PADDING: i32 = -1;

/// Blocks of tokens, in the order asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// `[blocks, width]`, row-major; −1 after the end of a block that is shorter.
    pub tokens: Vec<i32>,
    /// Predicted tokens of each block: one less than it has.
    pub lengths: Vec<i64>,
    /// UTF-8 bytes of text behind each block's predicted tokens.
    pub bytes: Vec<i64>,
    /// Tokens a row: the data set's length plus one.
    pub width: i64,
}

impl DataSet {
    /// Reads some blocks, each a (position in [`DataSet::files`], row), in the order asked for; a row may be asked for
    /// twice. Each file is read once, batch by batch, up to the last row that is wanted of it.
    ///
    /// # Errors
    /// Names the data set when it holds no tokens; the file and the row that is not there, is longer than the data set's
    /// length, has fewer than two tokens, or has a token outside of the vocabulary.
    pub fn blocks(&self, places: &[(u32, i64)]) -> Result<Blocks> {
        let Some(info) = &self.tokens else {
            let what = format!(
                "expected tokens, found {}; dataset tokenize makes tokens of text",
                self.content
            );
            return Err(Error::file(&self.root, what));
        };
        let width = info.length as usize + 1;
        let count = places.len();
        let mut wanted: Vec<Vec<(usize, usize)>> = self.files.iter().map(|_| Vec::new()).collect();
        for (place, &(file, row)) in places.iter().enumerate() {
            let (position, row) = self.row(file, row)?;
            wanted[position].push((row, place));
        }
        let mut tokens = Vec::new();
        let size = count.saturating_mul(width);
        tokens.try_reserve_exact(size).map_err(|_| {
            Error::config(format!(
                "{count} blocks of {width} tokens: no memory for {size} numbers"
            ))
        })?;
        tokens.resize(size, PADDING);
        let mut blocks = Blocks {
            tokens,
            lengths: vec![0; count],
            bytes: vec![0; count],
            width: width as i64,
        };
        for (file, mut wanted) in self.files.iter().zip(wanted) {
            wanted.sort_unstable();
            blocks.fill(file, &wanted, info)?;
        }
        Ok(blocks)
    }
}

impl Blocks {
    /// Fills in rows of one file, given as (row, place) in ascending order.
    fn fill(&mut self, file: &DataFile, wanted: &[(usize, usize)], info: &TokenInfo) -> Result<()> {
        let mut rest = wanted;
        if rest.is_empty() {
            return Ok(());
        }
        let mut start = 0;
        for batch in Reader::open(&file.path)?.batches(&[TOKENS, BYTES])? {
            let batch = batch?;
            let end = start + batch.num_rows();
            let (now, later) = rest.split_at(rest.partition_point(|(row, _)| *row < end));
            if !now.is_empty() {
                let lists = batch.column_by_name(TOKENS).map(|column| Lists::of(file, column));
                let Some(lists) = lists.transpose()? else {
                    return Err(Error::file(
                        &file.path,
                        format!("expected a column {TOKENS}, found none"),
                    ));
                };
                let bytes = counts(&file.path, &batch, BYTES, start)?;
                for &(row, place) in now {
                    let wrong = |what| Error::file(&file.path, format!("row {row}: {what}"));
                    let found = lists.get(row - start, info).map_err(wrong)?;
                    let from = place * self.width as usize;
                    self.tokens[from..from + found.len()].copy_from_slice(found);
                    self.lengths[place] = found.len() as i64 - 1;
                    self.bytes[place] = bytes[row - start];
                }
            }
            (rest, start) = (later, end);
            if rest.is_empty() {
                return Ok(());
            }
        }
        let (row, _) = rest[0];
        let what = format!("expected {} rows, found {start}; row {row} is not there", file.rows);
        Err(Error::file(&file.path, what))
    }
}

/// The tokens of a batch of blocks.
pub(super) struct Lists {
    lists: ArrayRef,
    values: Int32Array,
    offsets: Vec<i32>,
}

impl Lists {
    /// Of a column of lists of any integers.
    pub(super) fn of(file: &DataFile, column: &ArrayRef) -> Result<Self> {
        let wrap = |e| Error::file(&file.path, format!("column {TOKENS}: {e}"));
        let wanted = DataType::List(Field::new_list_field(DataType::Int32, true).into());
        let lists = match column.data_type() {
            DataType::List(item) if *item.data_type() == DataType::Int32 => column.clone(),
            _ => cast(column, &wanted).map_err(wrap)?,
        };
        let list = lists.as_list::<i32>();
        let values = list.values().as_primitive::<Int32Type>().clone();
        let offsets = list.offsets().to_vec();
        Ok(Self { lists, values, offsets })
    }

    /// The tokens of a row, checked.
    pub(super) fn get(&self, row: usize, info: &TokenInfo) -> std::result::Result<&[i32], String> {
        if self.lists.is_null(row) {
            return Err("expected tokens, found null".to_owned());
        }
        let range = self.offsets[row] as usize..self.offsets[row + 1] as usize;
        let longest = info.length + 1;
        if range.len() < 2 || range.len() as i64 > longest {
            return Err(format!("expected 2 to {longest} tokens, found {}", range.len()));
        }
        let tokens = &self.values.values()[range.clone()];
        let vocabulary = info.vocabulary as u32;
        // Without branches, as blocks have no wrong token nearly always. A negative one is large as a u32.
        let wrong = tokens
            .iter()
            .fold(false, |any, token| any | (*token as u32 >= vocabulary));
        let null = self.values.null_count() > 0 && range.clone().any(|at| self.values.is_null(at));
        if !wrong && !null {
            return Ok(tokens);
        }
        let found = range.clone().find_map(|at| match self.values.is_null(at) {
            true => Some("null".to_owned()),
            false => Some(self.values.value(at))
                .filter(|token| *token as u32 >= vocabulary)
                .map(|token| token.to_string()),
        });
        let (last, found) = (info.vocabulary - 1, found.unwrap_or_default());
        Err(format!("expected tokens from 0 to {last}, found {found}"))
    }
}
