//! A tokenizer learned of text: byte-level BPE, or whole words.

mod bpe;
mod words;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use lethe_artifacts::{Error, Result};
use tokenizers::{Trainer, parallelism};

use super::Corpus;
use super::byte_level::pieces;
use super::documents::{Batch, Document};

/// The largest vocabulary, which is also the largest of a network: memory is asked for all of it before text is read.
const LARGEST: usize = 1 << 24;

/// Bytes of text that are cut into words at a time, about.
const PIECE: usize = 64 << 10;

/// What the tokens of a tokenizer are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Byte-level BPE with GPT-2's words: `<|endoftext|>`, the 256 bytes, and what is made by merging pairs.
    Bpe,
    /// What stands between white space, for text that is cut into words already: `<eos>`, `<unk>`, and the most frequent
    /// words. As the language models of the Penn Treebank have it (Mikolov et al. 2010,
    /// <https://doi.org/10.21437/Interspeech.2010-343>).
    Words,
}

const KINDS: [Kind; 2] = [Kind::Bpe, Kind::Words];

impl Kind {
    /// The special token, which separates documents.
    pub fn end(self) -> &'static str {
        match self {
            Self::Bpe => bpe::END,
            Self::Words => words::END,
        }
    }

    /// The fewest tokens.
    pub fn fewest(self) -> usize {
        match self {
            Self::Bpe => bpe::FEWEST,
            Self::Words => words::FEWEST,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::Bpe => "bpe",
            Self::Words => "words",
        })
    }
}

impl FromStr for Kind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let found = KINDS.into_iter().find(|kind| kind.to_string() == text);
        found.ok_or_else(|| Error::config(format!("expected bpe or words, found {text}")))
    }
}

/// A tokenizer that was learned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trained {
    /// The bytes of its `tokenizer.json`.
    pub json: Vec<u8>,
    /// Its number of tokens: fewer than were asked for where the text has no more pairs to merge, or no more words.
    pub vocabulary: usize,
    /// Documents that it was learned of.
    pub documents: u64,
    /// Bytes of UTF-8 that were learned from.
    pub bytes: u64,
}

/// Learns a tokenizer of `vocabulary` tokens, with the one special token [`Kind::end`], of all documents of a corpus.
/// Parallel in the calling rayon pool; the same bytes whatever its number of threads. `made` hears of each document.
///
/// # Errors
/// Names a file that cannot be read, or has no text or too much of it; a configuration error for a vocabulary below
/// [`Kind::fewest`] or above 2²⁴. Of words also a document that has the special token as one.
pub fn train(corpus: &Corpus, kind: Kind, vocabulary: usize, made: &(dyn Fn() + Sync)) -> Result<Trained> {
    let fewest = kind.fewest();
    if !(fewest..=LARGEST).contains(&vocabulary) {
        let what = format!("vocabulary: expected {fewest} to {LARGEST} tokens, found {vocabulary}");
        return Err(Error::config(what));
    }
    // Else the library would look at the environment.
    parallelism::set_parallelism(rayon::current_num_threads() > 1);
    match kind {
        Kind::Bpe => bpe::train(corpus, vocabulary, made),
        Kind::Words => words::train(corpus, vocabulary, made),
    }
}

fn wrap(e: tokenizers::Error) -> Error {
    Error::config(format!("training the tokenizer: {e}"))
}

/// The first file, to name in messages.
fn first(corpus: &Corpus) -> PathBuf {
    corpus.paths().next().map_or_else(PathBuf::new, PathBuf::from)
}

/// Documents that a tokenizer is learned of.
struct Texts<'a> {
    corpus: &'a Corpus,
    /// The most bytes of them.
    most: u64,
    /// A word that none may have.
    without: Option<&'static str>,
}

/// What was learned of.
struct Read {
    documents: u64,
    bytes: u64,
}

impl Texts<'_> {
    /// Hands all texts to a trainer, which counts what `words` makes of each piece of them.
    fn feed<T: Trainer>(
        &self,
        trainer: &mut T,
        made: &(dyn Fn() + Sync),
        words: impl Fn(&str) -> tokenizers::Result<Vec<String>> + Sync,
    ) -> Result<Read> {
        let (mut documents, mut bytes, mut failed) = (0, 0u64, None);
        let mut batches = self.corpus.read();
        let texts = std::iter::from_fn(|| {
            let batch = batches.next()?.and_then(|batch| self.checked(batch));
            batch.map_err(|e| failed = Some(e)).ok()
        });
        let texts = texts.fuse().flatten().map_while(|document| {
            documents += 1;
            bytes += document.text.len() as u64;
            made();
            (bytes <= self.most).then_some(document.text)
        });
        let texts = texts.flat_map(|text| pieces(&text, PIECE).map(str::to_owned).collect::<Vec<_>>());
        trainer.feed(texts, words).map_err(wrap)?;
        if let Some(e) = failed {
            return Err(e);
        }
        if bytes == 0 {
            let what = format!("expected text to learn a tokenizer of, found {documents} documents without any");
            return Err(Error::file(&first(self.corpus), what));
        }
        if bytes > self.most {
            let most = self.most;
            let what =
                format!("expected {most} bytes of text at most to learn a tokenizer of, found more; name a part of it");
            return Err(Error::file(&first(self.corpus), what));
        }
        Ok(Read { documents, bytes })
    }

    /// The documents of a batch, none of which has the word that none may have.
    fn checked(&self, batch: Batch) -> Result<Vec<Document>> {
        if let Some(word) = self.without {
            let has = |document: &&Document| {
                document.text.contains(word) && document.text.split_whitespace().any(|found| found == word)
            };
            if let Some(document) = batch.documents.iter().find(has) {
                let place = document.place;
                let what = format!("{place}: expected no word {word} in a document, as it separates them, found one");
                return Err(Error::file(&batch.path, what));
            }
        }
        Ok(batch.documents)
    }
}

/// The bytes of a tokenizer's `tokenizer.json`.
fn json(tokenizer: &tokenizers::Tokenizer) -> Result<Vec<u8>> {
    let mut json = tokenizer.to_string(true).map_err(wrap)?.into_bytes();
    json.push(b'\n');
    Ok(json)
}
