//! One stream of tokens, cut into blocks.

use super::tokens::{Counts, Rows};

/// Cuts a stream that begins with END, or with the token that each document begins with, into blocks of `length + 1` tokens, each beginning with the last of the one before.
#[derive(Debug)]
pub(super) struct Cutter {
    width: usize,
    end: i32,
    begin: Option<i32>,
    /// The block that is not full yet, with the token that is predicted from, and what is behind the others.
    block: Vec<i32>,
    bytes: i64,
    documents: i64,
    /// The blocks that are full.
    rows: Rows,
    counts: Counts,
}

impl Cutter {
    pub fn new(length: usize, end: i32, begin: Option<i32>) -> Self {
        Self {
            width: length + 1,
            end,
            begin,
            block: vec![begin.unwrap_or(end)],
            bytes: 0,
            documents: 0,
            rows: Rows::default(),
            counts: Counts::default(),
        }
    }

    /// The beginning of a document. That of the first is there already: nothing predicts it.
    pub fn begin(&mut self) {
        if let Some(begin) = self.begin.filter(|_| self.counts.documents > 0) {
            self.push(begin, 0);
        }
    }

    /// A token and the bytes behind it.
    pub fn push(&mut self, token: i32, bytes: u32) {
        self.block.push(token);
        self.bytes += i64::from(bytes);
        self.counts.tokens += 1;
        self.counts.bytes += i64::from(bytes);
        if self.block.len() == self.width {
            self.cut();
        }
    }

    /// The end of a document, with the bytes of it that no token stands for.
    pub fn end(&mut self, bytes: u32) {
        self.documents += 1;
        self.counts.documents += 1;
        self.push(self.end, bytes);
    }

    /// The end of the stream: tokens that fill no block become a shorter one, or are dropped.
    pub fn finish(&mut self, keep: bool) {
        let rest = self.block.len() - 1;
        if keep && rest > 0 {
            self.cut();
        } else {
            self.counts.dropped_tokens = rest as i64;
            self.counts.dropped_bytes = self.bytes;
        }
    }

    fn cut(&mut self) {
        self.rows.tokens.extend_from_slice(&self.block);
        self.rows.lengths.push(self.block.len());
        self.rows.bytes.push(std::mem::take(&mut self.bytes));
        self.rows.documents.push(std::mem::take(&mut self.documents));
        self.block.drain(..self.block.len() - 1);
    }

    /// The tokens of all blocks that are full and were not taken.
    pub fn ready(&self) -> usize {
        self.rows.tokens.len()
    }

    /// Takes the blocks that are full.
    pub fn take(&mut self) -> Rows {
        std::mem::take(&mut self.rows)
    }

    /// What the stream came to so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }
}
