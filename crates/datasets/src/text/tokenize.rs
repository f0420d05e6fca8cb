//! Text to blocks of tokens: a file a split, and the tokenizer beside them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, OutputFolder, Provenance, Result, commit};
use rayon::prelude::*;
use serde_json::json;

use super::documents::{Batch, Document};
use super::stream::Cutter;
use super::tokenizer::{Encoded, Tokenizer};
use super::tokens::{self, Counts, LONGEST, Rows, TokenInfo};
use super::{Corpus, TEXT};
use crate::Split;
use crate::discover::require_alone;

/// Tokens of blocks that are written at a time, about.
const AT_ONCE: usize = 1 << 20;

/// Bytes of text that a thread takes at a time, at least, where there are as many.
const SHARE: usize = 64 << 10;

/// Bytes of a document that is told of where the tokenizer takes it whole.
const LARGE: usize = 64 << 20;

/// The name of the tokenizer's file beside the blocks.
const TOKENIZER: &str = "tokenizer.json";

/// How text becomes blocks.
#[derive(Clone, Copy, Debug)]
pub struct Tokenize {
    /// Tokens predicted a block, from 1.
    pub length: i64,
    /// Whether what fills no block at the end of a split becomes a shorter one; else it is dropped.
    pub keep: bool,
}

/// One split that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The split whose texts these are.
    pub split: Split,
    /// Where its blocks of tokens were written.
    pub path: PathBuf,
    /// Its number of blocks.
    pub blocks: u64,
    /// What its text came to.
    pub counts: Counts,
}

/// Writes the blocks of each split of a corpus into a folder, which is made if need be: `train-00000-of-00001.parquet`
/// and the like, and `tokenizer.json`, all or none. The documents are tokenized in parallel; the files are the same
/// whatever the number of threads. `made` hears of the number of documents each time some are done.
///
/// # Errors
/// Names the file and the row or line of a text that cannot be tokenized, or a split that has no text or not a block of
/// it; the output that cannot be written, or that would be read together with others. Nothing appears then.
pub fn tokenize(
    corpus: &Corpus,
    tokenizer: &Tokenizer,
    how: &Tokenize,
    folder: &Path,
    made: &dyn Fn(u64),
) -> Result<Vec<Written>> {
    if !(1..=LONGEST).contains(&how.length) {
        let what = format!("length: expected 1 to {LONGEST}, found {}", how.length);
        return Err(Error::config(what));
    }
    let splits = corpus.splits();
    if splits.is_empty() {
        return Err(Error::config("expected files of text, found none"));
    }
    let _made = OutputFolder::new(folder)?;
    let path = |split: &Split| folder.join(format!("{split}-00000-of-00001.parquet"));
    apart(corpus, folder)?;
    require_alone(folder, &splits.iter().map(path).collect::<Vec<_>>())?;
    let job = Job {
        tokenizer,
        keep: how.keep,
        info: TokenInfo {
            tokenizer: tokenizer.hash().to_owned(),
            vocabulary: tokenizer.vocabulary(),
            length: how.length,
            end: tokenizer.end().into(),
            begin: tokenizer.begin().map(i64::from),
        },
        provenance: provenance(corpus, tokenizer, how)?,
        made,
        folder,
    };
    let splits: Vec<_> = splits
        .iter()
        .map(|split| (*split, path(split), corpus.only(*split)))
        .collect();
    let mut written = Vec::new();
    job.write(&splits, &mut written)?;
    written.sort_by_key(|written| written.split);
    Ok(written)
}

/// Refuses the folder of the text: its files would be read together with those written.
fn apart(corpus: &Corpus, folder: &Path) -> Result<()> {
    let Ok(out) = std::fs::canonicalize(folder) else {
        return Ok(());
    };
    for path in corpus.paths() {
        let source = std::fs::canonicalize(path).map_err(|e| Error::file(path, e))?;
        if source.parent() == Some(&out) {
            let what = format!("has {}, which is tokenized; write to another folder", path.display());
            return Err(Error::file(folder, what));
        }
    }
    Ok(())
}

fn provenance(corpus: &Corpus, tokenizer: &Tokenizer, how: &Tokenize) -> Result<Provenance> {
    let inputs = [("data", corpus.hash()?), ("tokenizer", tokenizer.hash().to_owned())];
    let mut config = json!({
        "length": how.length,
        "rest": if how.keep { "keep" } else { "drop" },
        "end": tokenizer.end_text(),
        "documents": corpus.separator().to_string(),
    });
    if corpus.column() != TEXT {
        config["column"] = json!(corpus.column());
    }
    if let Some(begin) = tokenizer.begin() {
        config["begin"] = json!(tokenizer.token(begin.into()));
    }
    Ok(Provenance {
        tool: "dataset tokenize".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        config,
        seed: None,
        inputs: inputs.map(|(role, hash)| (role.to_owned(), hash)).into(),
    })
}

struct Job<'a> {
    tokenizer: &'a Tokenizer,
    keep: bool,
    info: TokenInfo,
    provenance: Provenance,
    made: &'a dyn Fn(u64),
    folder: &'a Path,
}

impl Job<'_> {
    /// Writes all splits, the later ones and the tokenizer inside the first one's commit, so that a failure of any leaves
    /// none.
    fn write(&self, splits: &[(Split, PathBuf, Corpus)], written: &mut Vec<Written>) -> Result<()> {
        let Some(((split, path, corpus), others)) = splits.split_first() else {
            let path = self.folder.join(TOKENIZER);
            return commit(&path, |out| {
                out.write_all(self.tokenizer.json()).map_err(|e| Error::file(&path, e))
            });
        };
        let stream = RefCell::new(Stream::new(self, corpus));
        let rows = std::iter::from_fn(|| stream.borrow_mut().next().transpose());
        let rest = std::iter::once_with(|| self.write(others, written));
        let rows = rows.chain(rest.filter_map(|done| done.err().map(Err)));
        tokens::write(path, &self.info, &self.provenance, rows, || {
            Ok(stream.borrow().cutter.counts())
        })?;
        let stream = stream.into_inner();
        written.push(Written {
            split: *split,
            path: path.clone(),
            blocks: stream.blocks,
            counts: stream.cutter.counts(),
        });
        Ok(())
    }
}

/// The blocks of one split, made as they are asked for.
struct Stream<'a> {
    job: &'a Job<'a>,
    batches: Box<dyn Iterator<Item = Result<Batch>> + Send>,
    /// The first of its files, to name in messages.
    first: PathBuf,
    cutter: Cutter,
    blocks: u64,
    /// Nulls in each file, and the first one's row.
    nulls: BTreeMap<PathBuf, (u64, u64)>,
    /// Documents of no text, and the first one's place.
    empty: (u64, String),
    /// The token for text that the tokenizer does not know, and how many there are.
    unknown: (Option<i32>, u64),
    /// Whether a large document was told of, and one that spells a special token.
    told: (bool, bool),
    ended: bool,
}

impl<'a> Stream<'a> {
    fn new(job: &'a Job<'a>, corpus: &Corpus) -> Self {
        Self {
            job,
            batches: Box::new(corpus.read()),
            first: corpus.paths().next().map(Path::to_owned).unwrap_or_default(),
            cutter: Cutter::new(job.info.length as usize, job.tokenizer.end(), job.tokenizer.begin()),
            blocks: 0,
            nulls: BTreeMap::new(),
            empty: (0, String::new()),
            unknown: (job.tokenizer.unknown(), 0),
            told: (false, false),
            ended: false,
        }
    }

    /// The next blocks; none at the end.
    fn next(&mut self) -> Result<Option<Rows>> {
        while !self.ended && self.cutter.ready() < AT_ONCE {
            match self.batches.next() {
                Some(batch) => self.add(batch?)?,
                None => self.finish()?,
            }
        }
        let rows = self.cutter.take();
        self.blocks += rows.lengths.len() as u64;
        Ok((!rows.lengths.is_empty()).then_some(rows))
    }

    fn add(&mut self, batch: Batch) -> Result<()> {
        if let Some(row) = batch.nulls.first() {
            let known = self.nulls.entry(batch.path.clone()).or_insert((0, *row));
            known.0 += batch.nulls.len() as u64;
        }
        let tokenizer = self.job.tokenizer;
        self.note(&batch);
        let pieces = encode(tokenizer, &batch.documents);
        let mut pieces = pieces.into_iter().flatten().peekable();
        for (number, document) in batch.documents.iter().enumerate() {
            let mut rest = 0;
            self.cutter.begin();
            while let Some((_, encoded)) = pieces.next_if(|(document, _)| *document == number) {
                let encoded =
                    encoded.map_err(|what| Error::file(&batch.path, format!("{}: {what}", document.place)))?;
                rest += encoded.rest;
                if let Some(unknown) = self.unknown.0 {
                    self.unknown.1 += encoded.tokens.iter().filter(|token| **token == unknown).count() as u64;
                }
                match &encoded.bytes {
                    Some(bytes) => {
                        let all = encoded.tokens.iter().zip(bytes);
                        all.for_each(|(token, bytes)| self.cutter.push(*token, *bytes));
                    }
                    None => {
                        let all = encoded.tokens.iter();
                        all.for_each(|&token| self.cutter.push(token, tokenizer.length(token).unwrap_or(0)));
                    }
                }
            }
            self.cutter.end(rest);
        }
        (self.job.made)(batch.documents.len() as u64);
        Ok(())
    }

    /// What there is to say of documents before they are tokens.
    fn note(&mut self, batch: &Batch) {
        for document in &batch.documents {
            if document.text.is_empty() {
                if self.empty.0 == 0 {
                    self.empty.1 = format!("{}: {}", batch.path.display(), document.place);
                }
                self.empty.0 += 1;
            }
            if !self.told.1
                && let Some(token) = self.job.tokenizer.spelled(&document.text)
            {
                self.told.1 = true;
                tracing::warn!(
                    "{}: {}: spells {token}, which is text here and not that token: marks of a chat are learned letter by letter",
                    batch.path.display(),
                    document.place
                );
            }
            if document.text.len() > LARGE && !self.told.0 && !self.job.tokenizer.by_pieces() {
                self.told.0 = true;
                tracing::warn!(
                    "{}: {}: a document of {} MB, which this tokenizer takes whole, with about 140 times the memory; --documents line \
                     or blank-line cuts a text file",
                    batch.path.display(),
                    document.place,
                    document.text.len() >> 20
                );
            }
        }
    }

    fn finish(&mut self) -> Result<()> {
        self.ended = true;
        self.cutter.finish(self.job.keep);
        for (path, (count, first)) in &self.nulls {
            let path = path.display();
            tracing::warn!("{path}: {count} rows hold no text but null, the first of them row {first}: left out");
        }
        let counts = self.cutter.counts();
        let wrong = |what: String| Err(Error::file(&self.first, what));
        if counts.bytes == 0 {
            return wrong(format!(
                "expected text, found {} documents without any",
                counts.documents
            ));
        }
        if self.blocks == 0 && self.cutter.ready() == 0 {
            let (length, found) = (self.job.info.length, counts.tokens);
            let what = format!(
                "expected {length} tokens for a block at least, found {found}; --rest keep or a smaller --length has them"
            );
            return wrong(what);
        }
        let (empty, first) = &self.empty;
        if *empty > 0 {
            tracing::warn!(
                "{first}: a document without text, one of {empty}: each is an end of a document and no more"
            );
        }
        if let (Some(unknown), count @ 1..) = self.unknown {
            let text = self.job.tokenizer.token(unknown.into()).unwrap_or_default();
            tracing::info!(
                "{count} of {} tokens are {text}, for text that the tokenizer does not know: bits per byte count its bytes and do not \
                 compare with those of another tokenizer",
                counts.tokens
            );
        }
        Ok(())
    }
}

type Piece = (usize, std::result::Result<Encoded, String>);

/// The tokens of documents, in their order, with the number of the document that each is of: a long one comes in several.
fn encode(tokenizer: &Tokenizer, documents: &[Document]) -> Vec<Vec<Piece>> {
    let mut shares: Vec<Vec<(usize, &str)>> = Vec::new();
    let mut bytes = SHARE;
    for (number, document) in documents.iter().enumerate() {
        for piece in tokenizer.pieces(&document.text) {
            if bytes >= SHARE {
                shares.push(Vec::new());
                bytes = 0;
            }
            bytes += piece.len();
            shares
                .last_mut()
                .into_iter()
                .for_each(|share| share.push((number, piece)));
        }
    }
    let shares = shares.into_par_iter().map(|share| {
        let encoded = tokenizer.encode(share.iter().map(|(_, text)| *text));
        share.iter().map(|(number, _)| *number).zip(encoded).collect()
    });
    shares.collect()
}
