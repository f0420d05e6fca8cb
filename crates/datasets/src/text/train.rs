//! A tokenizer learned of text: byte-level BPE with GPT-2's words.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lethe_artifacts::{Error, Result};
use tokenizers::models::bpe::{BPE, BpeTrainer};
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::utils::ProgressFormat;
use tokenizers::{AddedToken, Model, Trainer, parallelism};

use super::Corpus;
use super::byte_level::{Splitter, alphabet, pieces};

/// The special token, which separates documents.
pub const END: &str = "<|endoftext|>";

/// The fewest tokens: the bytes and END.
pub const FEWEST: usize = 257;

/// The largest vocabulary, which is also the largest of a network: memory is asked for all of it before text is read.
const LARGEST: usize = 1 << 24;

/// Bytes of text that are cut into words at a time, about.
const PIECE: usize = 64 << 10;

/// The most bytes of text: the library counts pairs in 31 bits, and none is that common in so much text.
const MOST: u64 = 16 << 30;

/// A tokenizer that was learned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trained {
    /// The bytes of its `tokenizer.json`.
    pub json: Vec<u8>,
    /// Its number of tokens: fewer than were asked for where the text has no more pairs to merge.
    pub vocabulary: usize,
    /// Documents that it was learned of.
    pub documents: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Learns a byte-level BPE of `vocabulary` tokens, with the one special token [`END`], of all documents of a corpus.
/// Parallel in the calling rayon pool; the same bytes whatever its number of threads. `made` hears of each document.
///
/// # Errors
/// Names a file that cannot be read; a configuration error for a vocabulary below [`FEWEST`] or above 2²⁴, no text, or too much.
pub fn train(corpus: &Corpus, vocabulary: usize, made: &(dyn Fn() + Sync)) -> Result<Trained> {
    if !(FEWEST..=LARGEST).contains(&vocabulary) {
        let what = format!("vocabulary: expected {FEWEST} to {LARGEST} tokens, found {vocabulary}");
        return Err(Error::config(what));
    }
    let wrap = |e: tokenizers::Error| Error::config(format!("training the tokenizer: {e}"));
    // Else the library would look at the environment.
    parallelism::set_parallelism(rayon::current_num_threads() > 1);
    let mut trainer = BpeTrainer::builder()
        .vocab_size(vocabulary)
        .min_frequency(0)
        .show_progress(false)
        .progress_format(ProgressFormat::Silent)
        .special_tokens(vec![AddedToken::from(END, true)])
        .initial_alphabet(alphabet().iter().copied().collect())
        .build();
    let (mut documents, mut bytes, mut failed) = (0, 0u64, None);
    let mut batches = corpus.read();
    let texts = std::iter::from_fn(|| match batches.next()? {
        Ok(batch) => Some(batch.documents),
        Err(e) => {
            failed = Some(e);
            None
        }
    });
    let texts = texts.fuse().flatten().map_while(|document| {
        documents += 1;
        bytes += document.text.len() as u64;
        made();
        (bytes <= MOST).then_some(document.text)
    });
    let texts = texts.flat_map(|text| pieces(&text, PIECE).map(str::to_owned).collect::<Vec<_>>());
    let idle = Mutex::new(Vec::new());
    trainer.feed(texts, |text| words(text, &idle)).map_err(wrap)?;
    if let Some(e) = failed {
        return Err(e);
    }
    let first = || corpus.paths().next().map_or_else(PathBuf::new, PathBuf::from);
    if bytes == 0 {
        let what = format!("expected text to learn a tokenizer of, found {documents} documents without any");
        return Err(Error::file(&first(), what));
    }
    if bytes > MOST {
        let what =
            format!("expected {MOST} bytes of text at most to learn a tokenizer of, found more; name a part of it");
        return Err(Error::file(&first(), what));
    }
    let mut model = BPE::default();
    let special = trainer.train(&mut model).map_err(wrap)?;
    let found = model.get_vocab_size();
    let mut tokenizer = tokenizers::Tokenizer::new(model);
    tokenizer.add_special_tokens(special).map_err(wrap)?;
    tokenizer.with_pre_tokenizer(Some(ByteLevel::new(false, true, true)));
    tokenizer.with_post_processor(Some(ByteLevel::new(false, false, true)));
    tokenizer.with_decoder(Some(ByteLevel::new(false, true, true)));
    let mut json = tokenizer.to_string(true).map_err(wrap)?.into_bytes();
    json.push(b'\n');
    Ok(Trained {
        json,
        vocabulary: found,
        documents,
        bytes,
    })
}

/// The words of a text, in GPT-2's alphabet.
fn words(text: &str, idle: &Mutex<Vec<Splitter>>) -> tokenizers::Result<Vec<String>> {
    let idle = || idle.lock().unwrap_or_else(PoisonError::into_inner);
    let known = idle().pop();
    let mut splitter = match known {
        Some(splitter) => splitter,
        None => Splitter::new()?,
    };
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(splitter.word(rest));
        words.push(word.bytes().map(|byte| alphabet()[usize::from(byte)]).collect());
        rest = after;
    }
    idle().push(splitter);
    Ok(words)
}
