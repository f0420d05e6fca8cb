//! Words and their tokens: a text has few words of its own, and their tokens are looked up once.

use std::collections::HashMap;
use std::ops::Range;

use tokenizers::Model;

use crate::text::byte_level::{Splitter, alphabet};

/// Words that are remembered, each with its tokens, at most.
const WORDS: usize = 1 << 17;

/// Bytes of the longest word that is remembered.
const LONGEST: usize = 64;

/// Words that were seen before, with their tokens.
pub(super) struct Words {
    splitter: Splitter,
    /// Where each word's tokens are in `tokens`.
    known: HashMap<Box<str>, Range<usize>>,
    tokens: Vec<i32>,
    /// A word in GPT-2's alphabet.
    spelled: String,
}

impl Words {
    pub(super) fn new() -> tokenizers::Result<Self> {
        Ok(Self {
            splitter: Splitter::new()?,
            known: HashMap::new(),
            tokens: Vec::new(),
            spelled: String::new(),
        })
    }

    /// The tokens of a text.
    pub(super) fn encode(&mut self, inner: &tokenizers::Tokenizer, text: &str) -> tokenizers::Result<Vec<i32>> {
        let mut all = Vec::with_capacity(text.len() / 3);
        let mut rest = text;
        while !rest.is_empty() {
            let (word, after) = rest.split_at(self.splitter.word(rest));
            rest = after;
            if let Some(known) = self.known.get(word) {
                all.extend_from_slice(&self.tokens[known.clone()]);
                continue;
            }
            self.spelled.clear();
            self.spelled
                .extend(word.bytes().map(|byte| alphabet()[usize::from(byte)]));
            let found = inner.get_model().tokenize(&self.spelled)?;
            let start = all.len();
            all.extend(found.iter().map(|token| token.id as i32));
            if word.len() <= LONGEST && self.known.len() < WORDS {
                let from = self.tokens.len();
                self.tokens.extend_from_slice(&all[start..]);
                self.known.insert(word.into(), from..self.tokens.len());
            }
        }
        Ok(all)
    }
}
